// What a meeting leaves the page as: sheets for paper, and a file for calendars.
'use strict';
const planSheets = (() => {
  const day = 24 * 60 * 60 * 1000;
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
    return element;
  };

  const before = (date, days) => new Date(Date.parse(date) - days * day).toISOString().slice(0, 10);
  const danish = date => new Date(date).toLocaleDateString('da-DK', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const number = text => text.replaceAll('-', '').replaceAll(':', '');

  // Beside each item of the agenda, when it is: by the clock, or in minutes from the start.
  const times = plan => {
    let passed = 0;
    const start = plan.time ? +plan.time.slice(0, 2) * 60 + +plan.time.slice(3) : null;
    const clock = minutes => `${String(Math.floor((start + minutes) / 60) % 24).padStart(2, '0')}.${String((start + minutes) % 60).padStart(2, '0')}`;
    const spans = new Map();
    for (const entry of plan.entries.filter(one => one.sort === 'd')) {
      const from = passed;
      passed += entry.minutes;
      spans.set(entry, start === null ? `${from}–${passed} min.` : `${clock(from)}–${clock(passed)}`);
    }
    return { spans, total: passed };
  };

  const heading = (plan, name) => {
    const facts = [plan.date && danish(plan.date), plan.time && `kl. ${plan.time.replace(':', '.')}`, plan.place, plan.guest && `Gæst: ${plan.guest}`].filter(Boolean).join(' · ');
    return make('header', '', make('p', 'kicker', name), make('h2', '', plan.title || 'Klyngemøde'), facts && make('p', '', facts));
  };

  const origins = entries => {
    const packages = [...new Set(entries.filter(entry => entry.package).map(entry => `${entry.package.title} (${entry.package.state})`))];
    return packages.length > 0 && make('p', 'small', `Fra ${packages.length === 1 ? 'klyngepakken' : 'klyngepakkerne'} ${packages.join(', ')}. Det, der ikke har en kilde, er redaktionens forslag eller klyngens eget.`);
  };

  const source = entry => entry.source ? make('span', 'under', `Kilde: ${entry.source}`) : null;
  const lines = count => make('div', 'write', ...Array.from({ length: count }, () => make('span')));

  const agenda = (plan, parts, isLeader) => {
    const { spans, total } = times(plan);
    const rows = plan.entries.filter(entry => entry.sort === 'd').map(entry => {
      const part = parts(entry);
      return make('tr', '', make('th', '', spans.get(entry)), make('td', '', make('strong', '', part.text), isLeader ? source(part) : null,
        isLeader && part.material ? make('span', 'under', `Materiale: ${part.material}`) : null, isLeader && part.form !== 'Pause' ? lines(2) : null), make('td', '', [part.form, part.who].filter(Boolean).join(' · ')));
    });
    for (const row of rows) row.cells[0].scope = 'row';
    return rows.length > 0 && make('div', '', make('table', '', make('thead', '', make('tr', '', ...['Tid', 'Punkt', 'Form'].map(text => Object.assign(make('th', '', text), { scope: 'col' })))), make('tbody', '', ...rows)),
      make('p', '', `I alt ${total} minutter`));
  };

  const list = (plan, parts, sort, title, detail) => {
    const entries = plan.entries.filter(entry => entry.sort === sort);
    return entries.length > 0 && make('section', '', make('h3', '', title), make('ol', 'points', ...entries.map(entry => make('li', '', parts(entry).text, ...detail(parts(entry))))));
  };

  const table = (plan, parts) => make('section', 'sheet table', heading(plan, 'Dagsorden'), agenda(plan, parts, false),
    list(plan, parts, 's', 'Spørgsmål til bordene', part => [source(part)]), origins(plan.entries.filter(entry => 'ds'.includes(entry.sort)).map(parts)));

  const leader = (plan, parts, deadline) => make('section', 'sheet leader', heading(plan, 'Til mødelederen'), agenda(plan, parts, true),
    list(plan, parts, 's', 'Spørgsmål til bordene', part => [source(part), lines(2)]),
    list(plan, parts, 'f', 'Forberedelse', part => [make('span', 'under', [deadline(part).text, part.who, deadline(part).warning].filter(Boolean).join(' · ')), source(part)]), origins(plan.entries.map(parts)));

  const actions = (plan, parts) => {
    const rows = plan.entries.filter(entry => entry.sort === 'h').map(parts).map(part => [part.text, part.who ?? '', part.when ?? '']);
    const blank = Array.from({ length: 6 }, () => ['', '', '']);
    return make('section', 'sheet actions', heading(plan, 'Handleplan'),
      make('table', '', make('thead', '', make('tr', '', ...['Hvad', 'Hvem', 'Hvornår'].map(text => Object.assign(make('th', '', text), { scope: 'col' })))),
        make('tbody', '', ...[...rows, ...blank].map(row => make('tr', '', ...row.map(text => make('td', '', text)))))),
      origins(plan.entries.filter(entry => entry.sort === 'h').map(parts)));
  };

  // RFC 5545: no text can end its line, and no line is over 75 octets, folded between letters.
  const words = text => text.replace(/[\\;,]/g, sign => '\\' + sign).replaceAll('\n', '\\n');
  const fold = line => {
    let folded = '';
    let octets = 0;
    for (const letter of line) {
      const size = new TextEncoder().encode(letter).length;
      if (octets + size > 75) {
        folded += '\r\n ';
        octets = 1;
      }
      folded += letter;
      octets += size;
    }
    return folded + '\r\n';
  };

  // The clock of the place where the meeting is held: a time without a zone.
  const calendar = (plan, parts, deadline, address, now) => {
    const { total } = times(plan);
    const name = plan.title || 'Klyngemøde';
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
    const host = new URL(address).hostname || 'klyngesite';
    const event = (id, when, summary, description) => ['BEGIN:VEVENT', `UID:${plan.date}-${id}@${host}`, `DTSTAMP:${stamp}`, ...when, `SUMMARY:${words(summary)}`, `DESCRIPTION:${words(description)}`];
    const wholeDay = date => [`DTSTART;VALUE=DATE:${number(date)}`, `DTEND;VALUE=DATE:${number(before(date, -1))}`];
    const start = `${plan.date}T${plan.time || '00:00'}:00Z`;
    const end = new Date(Date.parse(start) + Math.max(total || plan.length, 1) * 60000).toISOString();
    const clock = iso => `${number(iso.slice(0, 10))}T${number(iso.slice(11, 19))}`;
    const { spans } = times(plan);
    const program = plan.entries.filter(entry => entry.sort === 'd').map(entry => `${spans.get(entry)} ${parts(entry).text}`);
    const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//KlyngeSite//KlyngeSite//DA', 'CALSCALE:GREGORIAN',
      ...event('moede', plan.time ? [`DTSTART:${clock(start)}`, `DTEND:${clock(end)}`] : wholeDay(plan.date), name, [plan.guest && `Gæst: ${plan.guest}`, ...program, address.startsWith('file:') ? '' : address].filter(Boolean).join('\n'))];
    if (plan.place) file.push(`LOCATION:${words(plan.place)}`);
    file.push('END:VEVENT');
    let own = 0;
    for (const entry of plan.entries.filter(one => one.sort === 'f')) {
      const part = parts(entry);
      const { warning } = deadline(part);
      file.push(...event(entry.key ?? `egen-${++own}`, wholeDay(before(plan.date, part.days)), part.text,
        [`Frist før ${name} den ${danish(plan.date)}.`, part.who && `Hvem: ${part.who}`, warning].filter(Boolean).join('\n')), 'TRANSP:TRANSPARENT', 'END:VEVENT');
    }
    return [...file, 'END:VCALENDAR'].map(fold).join('');
  };

  return { make, before, danish, times, calendar, all: (plan, parts, deadline) => [table(plan, parts), leader(plan, parts, deadline), actions(plan, parts)] };
})();
