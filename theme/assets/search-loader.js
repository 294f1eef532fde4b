// Whoever goes to the search field is about to search: the browser fetches the index now, so that it is there when the page of results asks.
"use strict";
document.querySelector(".search-field")?.addEventListener("focusin", event => {
  document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", as: "script", href: new URL("indeks.js", event.currentTarget.action) }));
}, { once: true });
