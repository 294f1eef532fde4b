// Makes the chips of /find/ into choices that combine: all facets must hold, and one value of each is enough. What is chosen stands in the
// address. Without this script each chip leads to the page of its value.
(() => {
  'use strict';

  const most = 100;
  const root = document.querySelector('[data-find]');
  const found = root.querySelector('.found');
  const list = found.querySelector('.cards');
  const count = found.querySelector('.count');
  const rest = [...found.querySelectorAll('.count, .pager')];
  const whole = [...list.children];
  const chips = new Map();
  let chosen = new Set();
  let loading = null;

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const number = count => count.toLocaleString('da-DK');
  const facetOf = value => value.slice(0, value.indexOf('='));

  // The data comes when somebody first chooses something; as a script, for from a disk a page may fetch nothing.
  const load = () => loading ??= new Promise((take, refuse) => {
    const others = window.klyngeData;
    window.klyngeData = (name, data) => name === 'find' ? take(data) : others?.(name, data);
    const script = make('script');
    script.addEventListener('load', refuse);
    script.addEventListener('error', refuse);
    script.src = root.dataset.find;
    document.head.append(script);
  }).catch(error => { loading = null; throw error; });

  const bar = make('div', 'find-bar');
  const status = make('p', 'count', count.textContent);
  status.setAttribute('role', 'status');
  const toFound = make('a', '', 'Se dem');
  toFound.href = '#side-fundet';
  const clear = make('button', 'chip', 'Ryd alle');
  clear.type = 'button';
  clear.addEventListener('click', () => { go(new Set()); status.focus(); });
  status.tabIndex = -1;
  bar.append(status, toFound, clear);
  const picked = make('ul', 'chips picked');
  picked.setAttribute('aria-label', 'Valgt');

  for (const link of root.querySelectorAll('a[data-value]')) {
    const button = make('button', 'chip');
    button.type = 'button';
    button.append(...link.childNodes);
    const value = link.dataset.value;
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') toggle(value);
    });
    chips.set(value, { button, count: button.querySelector('b'), all: button.querySelector('b').textContent, url: link.href });
    link.replaceWith(button);
  }

  const toggle = value => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    go(next);
  };

  // The page of the value says much the same if the data cannot be had.
  const go = async next => {
    const added = [...next].find(value => !chosen.has(value));
    try {
      if (next.size > 0) await load();
    } catch {
      if (chips.has(added)) location.assign(chips.get(added).url);
      return;
    }
    const query = new URLSearchParams([...next].map(value => [facetOf(value), value.slice(facetOf(value).length + 1)])).toString();
    history.pushState(null, '', location.pathname + (query && `?${query}`));
    await show(next);
  };

  const fromAddress = async () => {
    const wanted = [...new URLSearchParams(location.search)].map(([facet, value]) => `${facet}=${value}`);
    try {
      const data = wanted.length > 0 ? await load() : null;
      await show(new Set(wanted.filter(value => Object.hasOwn(data.values, value))));
    } catch {
      status.textContent = 'Valget kunne ikke hentes. Her er alle interview.';
    }
  };

  // Which interviews have a value of every chosen facet but the one that is left out.
  const matching = (data, without) => {
    const facets = new Map();
    for (const value of chosen)
      if (facetOf(value) !== without) facets.set(facetOf(value), [...facets.get(facetOf(value)) ?? [], value]);
    const hits = new Uint8Array(data.interviews.length);
    for (const values of facets.values())
      for (const place of new Set(values.flatMap(value => data.values[value].interviews))) hits[place]++;
    return place => hits[place] === facets.size;
  };

  const show = async next => {
    const data = next.size > 0 ? await load() : null;
    chosen = next;
    const matches = data && matching(data, null);
    const places = data ? [...data.interviews.keys()].filter(matches) : [];
    const perFacet = new Map();
    for (const [value, chip] of chips) {
      const facet = facetOf(value);
      if (data && !perFacet.has(facet)) perFacet.set(facet, matching(data, facet));
      const left = data ? data.values[value].interviews.filter(perFacet.get(facet)).length : -1;
      const isOn = chosen.has(value);
      chip.count.textContent = data ? number(left) : chip.all;
      chip.button.setAttribute('aria-pressed', String(isOn));
      if (isOn) chip.button.closest('details').open = true;
      chip.button.classList.toggle('none', left === 0);
      if (left === 0 && !isOn) chip.button.setAttribute('aria-disabled', 'true');
      else chip.button.removeAttribute('aria-disabled');
    }
    for (const one of rest) one.hidden = data !== null || one === count;
    clear.hidden = data === null;
    picked.replaceChildren(...[...chosen].map(value => pick(value, data)));
    picked.hidden = data === null;
    list.replaceChildren(...(data ? places.slice(0, most).map(place => card(data.interviews[place])) : whole));
    none.hidden = data === null || places.length > 0;
    status.textContent = !data ? count.textContent
      : `${number(places.length)} af ${number(data.interviews.length)} interview` + (places.length > most ? `. Her er de første ${number(most)}` : '');
  };

  const pick = (value, data) => {
    const item = make('li');
    const button = make('button', 'chip', data.values[value].text);
    button.type = 'button';
    button.setAttribute('aria-label', `Fjern ${data.values[value].text}`);
    button.addEventListener('click', () => { toggle(value); status.focus(); });
    item.append(button);
    return item;
  };

  const card = interview => {
    const item = make('li', 'card');
    const heading = make('h3');
    const link = make('a', '', interview.title);
    link.href = new URL(interview.url, new URL(root.dataset.find, location));
    heading.append(link);
    item.append(make('p', 'kicker', interview.kicker), heading);
    if (interview.text) item.append(make('p', '', interview.text));
    return item;
  };

  const none = make('p', 'none-found', 'Ingen interview har det hele på én gang. Fjern et valg, eller ryd dem alle.');
  none.hidden = true;
  clear.hidden = true;
  count.hidden = true;
  root.prepend(bar);
  list.before(picked, none);
  for (const chip of chips.values()) chip.button.setAttribute('aria-pressed', 'false');
  picked.hidden = true;
  addEventListener('popstate', fromAddress);
  if (location.search) fromAddress();
})();
