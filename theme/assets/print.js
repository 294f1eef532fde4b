// Makes the button that prints the page. Without this script there is none, and the browser's own menu does the same.
"use strict";
(() => {
  for (const place of document.querySelectorAll("[data-print]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Udskriv siden";
    button.addEventListener("click", () => window.print());
    place.append(button);
  }
})();
