// Makes the headings of the overview buttons that order its rows. Without this the table stands as it was printed.
"use strict";
(() => {
  const table = document.querySelector("table.overview");
  if (!table)
    return;
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  // Browsers without Danish still put the unknown last and numbers in order.
  const words = new Intl.Collator("da", { numeric: true });
  const place = document.querySelector(".pager") ? " på denne side" : "";

  // What a cell is ordered by: a number, a text, or nothing when the source does not say.
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.sort !== undefined)
      return Number(cell.dataset.sort);
    return cell.querySelector(".unsaid") ? null : (cell.querySelector("a") && column === 0 ? cell.querySelector("a") : cell).textContent.trim();
  };

  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b
      : typeof a === "number" ? -1
      : typeof b === "number" ? 1
      : words.compare(a, b);

  // What is not stated comes last both ways; equals stay in the order of the print.
  const sort = (column, direction) => {
    const rows = [...body.rows].map(row => ({ row, key: keyOf(row, column), first: printed.get(row) }));
    rows.sort((a, b) => {
      if (a.key === null || b.key === null)
        return (a.key === null) - (b.key === null) || a.first - b.first;
      return direction * compare(a.key, b.key) || a.first - b.first;
    });
    body.append(...rows.map(one => one.row));
    headings.forEach((heading, i) => i === column ? heading.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending") : heading.removeAttribute("aria-sort"));
  };

  const printed = new Map([...body.rows].map((row, i) => [row, i]));
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  table.before(status);

  headings.forEach((heading, column) => {
    const name = heading.textContent.trim();
    const isNumber = [...body.rows].some(row => row.cells[column].dataset.sort !== undefined);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      const direction = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      sort(column, direction);
      const way = isNumber ? (direction > 0 ? "mindste først" : "største først") : (direction > 0 ? "fra A til Å" : "fra Å til A");
      status.textContent = `Sorteret efter ${name.toLowerCase()}${place}: ${way}. Ikke oplyst står sidst.`;
    });
    heading.replaceChildren(button);
  });
  headings[0].setAttribute("aria-sort", "ascending");
  table.classList.add("sortable");
})();
