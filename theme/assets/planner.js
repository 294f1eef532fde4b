// Puts a meeting together of the parts on this page. Without this script the parts can be read, and each package printed by itself.
'use strict';
(() => {
  const { make, before, danish, times } = planSheets;
  const root = document.querySelector('[data-planner]');
  const view = root.querySelector('.plan');
  const total = root.querySelector('.plan-bar [role=status]');
  const sheets = document.querySelector('.sheets');
  const fields = ['title', 'date', 'time', 'length', 'place', 'guest'].map(name => view.querySelector(`[name=${name}]`));
  const ways = { data: 'For sent til bestilling: brug Ordiprax eller egne tal.', other: 'Fristen er overskredet. Gør det nu, eller flyt mødet.' };
  const daysForData = +root.dataset.daysForData;

  // What is said aloud, besides the total.
  const news = make('p', 'visually-hidden');
  news.setAttribute('role', 'status');
  root.append(news);
  const say = text => { news.textContent = text; };

  const parts = new Map();
  const buttons = new Map();
  const wholes = [];
  let plan = planAddress.empty();
  let interviews = null;

  const button = (text, name, act) => {
    const element = make('button', '', text, name && make('span', 'visually-hidden', ' ' + name));
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };

  const packages = new Map();
  for (const box of root.querySelectorAll('[data-package]')) packages.set(box, { title: box.querySelector('h3').textContent, url: box.querySelector('a').href, state: box.dataset.state });

  for (const item of root.querySelectorAll('[data-part]')) {
    const { part: key, sort, minutes, days, delivered, form, who, when, material, source } = item.dataset;
    const text = item.querySelector('p').textContent;
    parts.set(key, { key, sort, text, minutes: minutes && +minutes, days: days && +days, isDelivered: delivered !== undefined, form, who, when, material, source, package: packages.get(item.closest('[data-package]')) });
    const pick = button('Tilføj', text, () => has(key) ? remove(entryOf(key), null) : add([key], `${text} er lagt i mødet.`));
    buttons.set(key, pick);
    item.append(pick);
  }
  for (const [box, { title: name }] of packages) {
    const keys = [...box.querySelectorAll('[data-part]')].map(item => item.dataset.part);
    const whole = button('Læg hele pakken i mødet', '', () => {
      if (plan.entries.length === 0) plan.length = planAddress.lengths.find(length => length >= +box.dataset.minutes) ?? plan.length;
      add(keys.filter(key => !has(key)), `Alle dele af ${name} er lagt i mødet.`);
    });
    wholes.push(() => { whole.disabled = keys.every(has); });
    box.querySelector('p').after(whole);
  }

  const entryOf = key => plan.entries.find(entry => entry.key === key);
  const has = key => entryOf(key) !== undefined;

  // Everything that is known of an entry: of the part that it names, or what was written.
  const part = entry => {
    if (!entry.key) return entry;
    const known = parts.get(entry.interview ? `-.${entry.key.split('.')[1]}` : entry.key);
    return { ...known, key: entry.key, minutes: entry.minutes, interview: entry.interview };
  };

  const today = () => {
    const now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
  };

  // When a task must be done. After a meeting nothing is late any more.
  const deadline = task => {
    if (!plan.date) return { text: task.days === 0 ? 'På dagen' : `${task.days} ${task.days === 1 ? 'dag' : 'dage'} før` };
    const date = before(plan.date, task.days);
    if (date >= today() || plan.date < today()) return { text: danish(date) };
    const last = before(plan.date, daysForData);
    const warning = !task.isDelivered ? ways.other : last < today() ? ways.data : `Fristen er overskredet. Bestil nu: det kan nås til den ${danish(last)}.`;
    return { text: danish(date), warning };
  };

  const limit = () => {
    const isFull = plan.entries.length >= planAddress.most.entries;
    if (isFull) say(`Der er ikke plads til mere end ${planAddress.most.entries} dele i et møde.`);
    return isFull;
  };

  const add = (keys, words) => {
    for (const key of keys) if (!limit()) plan.entries.push({ key, sort: parts.get(key).sort, minutes: parts.get(key).minutes });
    if (plan.entries.length < planAddress.most.entries) say(words);
    update();
  };

  const remove = (entry, focus) => {
    const row = plan.entries.filter(one => one.sort === entry.sort);
    const next = row[row.indexOf(entry) + 1] ?? row[row.indexOf(entry) - 1];
    plan.entries = plan.entries.filter(one => one !== entry);
    say(`${part(entry).text} er taget ud af mødet.`);
    update();
    if (focus) (tools.get(next)?.remove ?? view.querySelector(`section[data-sort=${entry.sort}] h3`)).focus();
  };

  // Past the next one of its sort; those of other sorts do not matter.
  const move = (entry, by) => {
    const row = plan.entries.filter(one => one.sort === entry.sort);
    const other = row[row.indexOf(entry) + by];
    if (!other) return;
    const [here, there] = [plan.entries.indexOf(entry), plan.entries.indexOf(other)];
    [plan.entries[here], plan.entries[there]] = [other, entry];
    say(`${part(entry).text} er nu nummer ${row.indexOf(entry) + by + 1} af ${row.length}.`);
    update();
    const { up, down } = tools.get(entry);
    const wanted = by < 0 ? up : down;
    (wanted.disabled ? (by < 0 ? down : up) : wanted).focus();
  };

  // The buttons of each entry, for the focus to come back to.
  const tools = new Map();

  const toolsOf = (entry, place, count) => {
    const { text } = part(entry);
    const up = button('Op', text, () => move(entry, -1));
    const down = button('Ned', text, () => move(entry, 1));
    const out = button('Fjern', text, () => remove(entry, true));
    [up.disabled, down.disabled] = [place === 0, place === count - 1];
    tools.set(entry, { up, down, remove: out });
    const bar = make('div', 'plan-tools');
    if (entry.sort === 'd') {
      const input = make('input');
      Object.assign(input, { type: 'number', min: 1, max: planAddress.most.minutes, value: entry.minutes });
      input.addEventListener('change', () => {
        entry.minutes = planAddress.whole(input.value, 1, planAddress.most.minutes) ?? entry.minutes;
        input.value = entry.minutes;
        updateTimes();
        store();
      });
      bar.append(make('label', '', input, ' min.', make('span', 'visually-hidden', ' til ' + text)));
    }
    if (entry.sort !== 'f') bar.append(up, down);
    bar.append(out);
    return bar;
  };

  const link = (url, text) => Object.assign(make('a', '', text), { href: url });

  // What a part rests on: its source, or that it is a proposal.
  const basis = one => one.source ? `Kilde: ${one.source}` : one.package && 'Redaktionens forslag';

  const answer = one => {
    if (!one.interview) return null;
    const told = interviews?.get(one.interview);
    return make('p', 'small', told ? link(`${told.url}#${one.key.split('.')[1]}`, `Se svaret i ${told.text}`) : 'Spurgt i et interview');
  };

  // The packages that the meeting has something from, once each.
  const origins = () => {
    const packages = [...new Set(plan.entries.map(entry => part(entry).package).filter(Boolean))];
    return packages.flatMap((one, place) => [place === 0 ? 'Taget fra ' : place === packages.length - 1 ? ' og ' : ', ', link(one.url, one.title), ` (${one.state})`]);
  };

  const row = (entry, place, count) => {
    const one = part(entry);
    const { text, warning } = entry.sort === 'f' ? deadline(one) : {};
    const about = [one.form, one.who, one.when, basis(one)].filter(Boolean).join(' · ');
    const body = make('div', '', make('p', 'name', one.text), about && make('p', 'small', about), warning && make('p', 'caveat', warning), answer(one));
    return make('li', '', 'df'.includes(entry.sort) ? make('p', 'when', text) : null, body, toolsOf(entry, place, count));
  };

  // The span of each item, and the total against the length that was chosen.
  const updateTimes = () => {
    const { spans, total: sum } = times(plan);
    const section = view.querySelector('section[data-sort=d]');
    [...section.querySelectorAll('.when')].forEach((when, place) => { when.textContent = [...spans.values()][place]; });
    const off = plan.length - sum;
    const judged = off === 0 ? 'Det passer' : off > 0 ? `${off} minutter tilbage` : `${-off} minutter for meget`;
    section.querySelector('.total').textContent = sum === 0 ? 'Her er intet punkt endnu.' : `I alt ${sum} af ${plan.length} minutter. ${judged}.`;
    root.classList.toggle('over', off < 0);
    const text = plan.entries.length === 0 ? 'Mødet er tomt' : `${sum} af ${plan.length} minutter. ${judged}`;
    if (total.textContent !== text) total.textContent = text;
  };

  const update = () => {
    tools.clear();
    for (const field of fields) if (field.value !== String(plan[field.name])) field.value = plan[field.name];
    for (const section of view.querySelectorAll('section[data-sort]')) {
      const entries = plan.entries.filter(entry => entry.sort === section.dataset.sort);
      if (section.dataset.sort === 'f') entries.sort((a, b) => part(b).days - part(a).days);
      section.querySelector('.rows').replaceChildren(...entries.map((entry, place) => row(entry, place, entries.length)));
    }
    for (const [key, pick] of buttons) {
      pick.firstChild.textContent = has(key) ? 'Fjern' : 'Tilføj';
      pick.classList.toggle('on', has(key));
    }
    for (const whole of wholes) whole();
    view.querySelector('.plan-origin').replaceChildren(...origins());
    view.querySelector('[data-calendar]').hidden = !plan.date;
    view.querySelector('[data-no-date]').hidden = Boolean(plan.date);
    updateTimes();
    store();
    if (!interviews && plan.entries.some(entry => entry.interview)) load();
  };

  const store = () => {
    sheets.replaceChildren(...planSheets.all(plan, part, deadline));
    const written = planAddress.write(plan, parts);
    if (location.hash.slice(1) !== written) history.replaceState(null, '', written ? `#${written}` : '#');
  };

  // What interviews are called. A plan names them by id, and one that is not there is none.
  const load = () => {
    if (document.querySelector('script[data-interviews]')) return;
    const script = make('script');
    const others = window.klyngeData;
    window.klyngeData = (name, rows) => {
      if (name !== 'interview') return others?.(name, rows);
      interviews = new Map(rows.map(({ id, text, url }) => [id, { text, url: new URL(url, script.src) }]));
      plan.entries = plan.entries.filter(entry => !entry.interview || interviews.has(entry.interview));
      update();
    };
    script.src = root.dataset.planner;
    script.dataset.interviews = '';
    document.head.append(script);
  };

  const open = () => {
    const { plan: opened, lost } = planAddress.read(location.hash.slice(1), parts);
    plan = opened;
    if (interviews) plan.entries = plan.entries.filter(entry => !entry.interview || interviews.has(entry.interview));
    update();
    say(lost > 0 ? 'Noget i adressen findes ikke her og er udeladt.' : '');
  };

  for (const field of fields) {
    field.addEventListener('change', () => {
      plan[field.name] = field.name === 'length' ? +field.value : field.name === 'date' ? (planAddress.isDate(field.value) ? field.value : '') : planAddress.clean(field.value);
      update();
    });
  }
  for (const form of view.querySelectorAll('form')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      const [words, number] = form.querySelectorAll('input');
      const { sort } = form.parentElement.dataset;
      const text = planAddress.clean(words.value);
      if (!text || limit()) return;
      plan.entries.push({ sort, text, minutes: sort === 'd' ? +number.value : undefined, days: sort === 'f' ? +number.value : undefined });
      say(`${text} er lagt i mødet.`);
      update();
      words.value = '';
      words.focus();
    });
  }

  for (const print of view.querySelectorAll('[data-sheet]')) {
    print.addEventListener('click', () => {
      sheets.dataset.only = print.dataset.sheet;
      window.print();
    });
  }
  addEventListener('afterprint', () => { delete sheets.dataset.only; });
  view.querySelector('[data-copy]').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say('Adressen er kopieret.');
    } catch {
      say('Adressen kunne ikke kopieres. Kopiér den fra browserens adresselinje.');
    }
  });
  view.querySelector('[data-calendar]').addEventListener('click', () => {
    const file = URL.createObjectURL(new Blob([planSheets.calendar(plan, part, deadline, location.href, new Date())], { type: 'text/calendar' }));
    Object.assign(make('a'), { href: file, download: 'klyngemoede.ics' }).click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
  });
  view.querySelector('[data-empty]').addEventListener('click', () => {
    plan = planAddress.empty();
    update();
    say('Mødet er tomt.');
    view.querySelector('h2').focus();
  });

  for (const heading of view.querySelectorAll('section h3')) heading.tabIndex = -1;
  addEventListener('hashchange', open);
  view.hidden = false;
  sheets.hidden = false;
  open();
})();
