// The meeting as it stands in the address, and nowhere else: #1&m=90&d=2027-02-03&a=kol.velkomst*15.tal&q=doc7.udbytte&e=d20.Frokost
// The number is the version of this form. Whatever else an address says, only what is known here comes out of it.
'use strict';
const planAddress = (() => {
  const version = '1';
  const lengths = [60, 90, 150, 210];
  const most = { address: 6000, entries: 120, text: 140, minutes: 480, days: 365 };
  const texts = { t: 'title', s: 'place', g: 'guest' };

  const empty = () => ({ title: '', date: '', time: '', place: '', guest: '', length: 150, entries: [] });

  // No sign that cannot be seen, and no line ends.
  const clean = text => [...text.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, most.text).join('').trim();

  const whole = (text, least, largest) => /^\d{1,3}$/.test(text) && +text >= least && +text <= largest ? +text : null;

  const isDate = text => /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

  const isTime = text => /^([01]\d|2[0-3])[0-5]\d$/.test(text);

  // Sorts of parts: d for the agenda (dagsorden), s for questions (spørgsmål), f for preparation (forberedelse), h for the action plan (handleplan).
  const own = value => {
    const [, sort, number, words] = /^([dsfh])(\d{0,3})\.(.*)$/s.exec(value) ?? [];
    const text = clean(words ?? '');
    const minutes = sort === 'd' ? whole(number, 1, most.minutes) : undefined;
    const days = sort === 'f' ? whole(number, 0, most.days) : undefined;
    return text && minutes !== null && days !== null ? { sort, text, minutes, days } : null;
  };

  // parts: a Map of what can be picked, by key. lost: how many pieces of the address mean nothing here.
  const read = (fragment, parts) => {
    const plan = empty();
    if (fragment === '') return { plan, lost: 0 };
    if (fragment.length > most.address || !/^1(&|$)/.test(fragment)) return { plan, lost: 1 };
    let lost = 0;
    const seen = new Set();
    const add = entry => {
      if (!entry || plan.entries.length >= most.entries || entry.key && seen.has(entry.key)) lost++;
      else {
        if (entry.key) seen.add(entry.key);
        plan.entries.push(entry);
      }
    };
    const picked = (key, minutes) => parts.has(key) && { key, sort: parts.get(key).sort, minutes: parts.get(key).sort === 'd' ? minutes ?? parts.get(key).minutes : undefined };
    for (const [name, value] of new URLSearchParams(fragment.slice(version.length + 1))) {
      const [first, ...rest] = value.split('.');
      if (name === 'a') for (const one of rest) add(picked(`${first}.${one.split('*')[0]}`, whole(one.split('*')[1] ?? '', 1, most.minutes)));
      else if (name === 'q') for (const one of rest) add(/^(-|[a-z0-9][a-z0-9-]{0,99})$/.test(first) && parts.has(`-.${one}`) && { key: `${first}.${one}`, sort: 's', interview: first === '-' ? undefined : first });
      else if (name === 'e') add(own(value));
      else if (name === 'm' && whole(value, 1, most.minutes)) plan.length = lengths.find(length => length >= +value) ?? lengths.at(-1);
      else if (name === 'd' && isDate(value)) plan.date = value;
      else if (name === 'k' && isTime(value)) plan.time = `${value.slice(0, 2)}:${value.slice(2)}`;
      else if (Object.hasOwn(texts, name)) plan[texts[name]] = clean(value);
      else lost++;
    }
    return { plan, lost };
  };

  // Parts of one package after each other share its name.
  const write = (plan, parts) => {
    const pieces = [version];
    if (plan.length !== 150) pieces.push(`m=${plan.length}`);
    if (plan.date) pieces.push(`d=${plan.date}`);
    if (plan.time) pieces.push(`k=${plan.time.replace(':', '')}`);
    for (const [name, field] of Object.entries(texts)) if (plan[field]) pieces.push(`${name}=${encodeURIComponent(plan[field])}`);
    let run = null;
    for (const entry of plan.entries) {
      if (!entry.key) {
        pieces.push(`e=${entry.sort}${entry.minutes ?? entry.days ?? ''}.${encodeURIComponent(entry.text)}`);
        run = null;
        continue;
      }
      const [first, id] = entry.key.split('.');
      const start = `${entry.interview || first === '-' ? 'q' : 'a'}=${first}`;
      const changed = entry.sort === 'd' && entry.minutes !== parts.get(entry.key).minutes ? `*${entry.minutes}` : '';
      if (start !== run) pieces.push(start);
      run = start;
      pieces[pieces.length - 1] += `.${id}${changed}`;
    }
    return pieces.length === 1 ? '' : pieces.join('&');
  };

  return { read, write, empty, clean, whole, lengths, most, isDate };
})();
