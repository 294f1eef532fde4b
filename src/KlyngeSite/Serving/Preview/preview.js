// Only in `klynge serve`: reloads the page when its text has changed, and lays what is wrong over it.
(() => {
  'use strict';
  const { version } = document.currentScript.dataset;
  // The same version of both: whoever has the script has its style.
  const { search } = new URL(document.currentScript.src);
  const kept = 'klynge ' + location.pathname;

  const scroll = sessionStorage.getItem(kept);
  if (scroll !== null) {
    sessionStorage.removeItem(kept);
    const restore = () => window.scrollTo({ top: Number(scroll), behavior: 'instant' });
    restore();
    window.addEventListener('load', restore, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(kept, String(window.scrollY));
    location.reload();
  };

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  const host = make('klynge-preview');
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link');
  style.rel = 'stylesheet';
  style.href = '/.klynge/preview.css' + search;
  const box = make('section', 'box');
  box.setAttribute('aria-label', 'Forhåndsvisning');
  box.hidden = true;
  const button = make('button', 'summary');
  button.type = 'button';
  const list = make('div', 'list');
  list.id = 'fund';
  list.tabIndex = -1;
  button.setAttribute('aria-controls', list.id);
  const news = make('p', 'news');
  news.setAttribute('role', 'status');
  box.append(button, list);
  root.append(style, box, news);
  document.body.append(host);

  const open = (isOpen) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => open(list.hidden));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      open(false);
      button.focus();
    }
  });

  const finding = (found) => {
    const item = make('article', found.severity);
    const head = make('h2', null, found.place);
    head.prepend(make('span', 'label', found.label), ' ');
    item.append(head, make('p', null, found.message));
    if (found.mend) item.append(make('p', 'mend', found.mend));
    if (found.text) {
      const lines = make('pre', null, found.text + '\n' + found.mark);
      lines.tabIndex = 0;
      item.append(lines);
    }
    if (found.note) item.append(make('p', 'note', found.note));
    item.append(make('p', 'code', found.code));
    return item;
  };

  let shown = '';
  const show = (state) => {
    // The same findings again leave the list as the reader has it, open or closed.
    const now = JSON.stringify([state.upToDate, state.summary, state.findings]);
    if (now === shown) return;
    shown = now;
    box.hidden = !state.summary;
    box.className = state.upToDate ? 'box' : 'box broken';
    button.textContent = state.summary || '';
    list.replaceChildren(...(state.findings || []).map(finding));
    if (!state.upToDate) list.prepend(make('p', 'why', state.findings ? 'Siden bag ved er den sidste, der lykkedes. Ret fejlen, og gem, så følger den med.' : 'Siden bag ved er den sidste, der lykkedes.'));
    if (state.more) list.append(make('p', 'note', state.more));
    open(!state.upToDate);
    news.textContent = state.upToDate ? '' : state.summary;
  };

  const connect = () => {
    const socket = new WebSocket('ws://' + location.host + '/.klynge/socket?side=' + encodeURIComponent(location.pathname));
    socket.onmessage = (event) => {
      const state = JSON.parse(event.data);
      if (state.version !== version) {
        socket.onclose = null;
        reload();
      } else {
        show(state);
      }
    };
    socket.onclose = () => {
      show({ upToDate: false, summary: 'Forhåndsvisningen er stoppet', findings: null });
      setTimeout(connect, 1000);
    };
  };
  connect();
})();
