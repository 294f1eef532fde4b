// Lets readers mark two to four clusters of the overview and see them side by side. The choice stands in the address, so it can be sent on.
"use strict";
(() => {
  const most = 4;
  const table = document.querySelector("table.overview");
  if (!table || table.tBodies[0].rows.length < 2)
    return;
  const numbers = ["ingen", "én", "to", "tre", "fire"];
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // The last folder of the address of the cluster's page; on a disk the address names the file in it, too.
  const idOf = row => row.cells[0].querySelector("a").pathname.split("/").filter(part => part && part !== "index.html").pop();
  const labels = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
  const boxes = new Map();
  const rowOf = new Map();
  let chosen = [];

  const heading = make("h2", { id: "side-sammenligning", tabIndex: -1, textContent: "Side om side" });
  const result = make("section", { className: "compared", hidden: true });
  result.setAttribute("aria-labelledby", heading.id);
  const status = make("p");
  status.setAttribute("role", "status");
  const show = make("button", { type: "button", textContent: "Se dem side om side" });
  const clear = make("button", { type: "button", textContent: "Ryd valget" });
  const bar = make("div", { className: "compare-bar", hidden: true }, status, show, clear);

  const cell = (name, role, ...children) => {
    const element = make(name, {}, ...children);
    element.setAttribute("role", role);
    return element;
  };

  // The overview turned: a column for each cluster, a row for each fact. Cells are copied as they are.
  const draw = () => {
    const rows = chosen.map(id => rowOf.get(id));
    const corner = cell("th", "columnheader", "Klynge");
    corner.scope = "col";
    // The name alone: folded, the headings are heard and not seen, and a link there would take the focus unseen.
    const heads = rows.map(row => {
      const head = cell("th", "columnheader", row.cells[0].querySelector("a").textContent);
      head.scope = "col";
      return head;
    });
    const body = labels.map((label, i) => {
      const name = cell("th", "rowheader", label);
      name.scope = "row";
      return cell("tr", "row", name, ...rows.map(row => {
        const copy = row.cells[i + 1].cloneNode(true);
        copy.dataset.label = row.cells[0].querySelector("a").textContent;
        return copy;
      }));
    });
    const turned = make("table", { className: "fold turned" },
      make("caption", { className: "visually-hidden", textContent: "De valgte klynger side om side" }),
      cell("thead", "rowgroup", cell("tr", "row", corner, ...heads)),
      cell("tbody", "rowgroup", ...body));
    turned.setAttribute("role", "table");
    result.replaceChildren(heading, turned);
  };

  const update = isOpening => {
    const enough = chosen.length >= 2;
    for (const [id, box] of boxes) {
      box.checked = chosen.includes(id);
      box.disabled = chosen.length >= most && !box.checked;
    }
    bar.hidden = chosen.length === 0;
    show.hidden = !enough;
    result.hidden = !enough;
    if (enough)
      draw();
    else
      result.replaceChildren();
    const count = chosen.length === 1 ? "Én klynge er valgt." : `${numbers[chosen.length].replace(/^./, letter => letter.toUpperCase())} klynger er valgt.`;
    status.textContent = chosen.length === 0 ? "" : count + (chosen.length === 1 ? " Vælg mindst én til." : chosen.length === most ? " Flere kan ikke stå ved siden af hinanden." : "");
    if (isOpening)
      return;
    const address = new URL(location.href);
    address.searchParams.delete("klynger");
    // Ids are letters, digits and hyphens, so the list can stand as it reads.
    const query = [address.searchParams.toString(), chosen.length ? "klynger=" + chosen.join(",") : ""].filter(Boolean).join("&");
    history.replaceState(null, "", address.pathname + (query ? "?" + query : "") + address.hash);
  };

  for (const row of table.tBodies[0].rows) {
    const id = idOf(row);
    const box = make("input", { type: "checkbox" });
    const name = row.cells[0].querySelector("a").textContent;
    const hidden = make("span", { className: "visually-hidden", textContent: " " + name });
    box.addEventListener("change", () => {
      chosen = box.checked ? [...chosen, id].slice(0, most) : chosen.filter(other => other !== id);
      update(false);
    });
    row.cells[0].append(make("label", { className: "choose" }, box, make("span", {}, "Sammenlign", hidden)));
    boxes.set(id, box);
    rowOf.set(id, row);
  }

  show.addEventListener("click", () => {
    result.scrollIntoView();
    heading.focus({ preventScroll: true });
  });
  clear.addEventListener("click", () => {
    const first = boxes.get(chosen[0]);
    chosen = [];
    update(false);
    first.focus();
  });

  table.before(result);
  table.after(bar);
  const asked = (new URLSearchParams(location.search).get("klynger") ?? "").split(",");
  chosen = [...new Set(asked)].filter(id => boxes.has(id)).slice(0, most);
  update(true);
})();
