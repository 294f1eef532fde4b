/** What is told of each partner, counted once. */
import { dot, tally } from "./parts.js";
import { count, topic } from "./site.js";

const words = { holdt: "møder holdt", "næste": "aftalt", planlagt: "planlagt", "ønske": "ønsker" };
const found = new Map();

export const told = partner => {
  if (!found.has(partner)) {
    const all = partner.interviews.flatMap(one => one.samarbejder.filter(m => m.partner === partner.id));
    found.set(partner, {
      text: tally(all, words),
      topics: count(all, m => m.emne).slice(0, 4).map(([id]) => topic.get(id).title).join(", "),
      dots: all.slice(0, 24).map(m => dot(m.status)),
      held: all.filter(m => m.status === "holdt").length,
    });
  }
  return found.get(partner);
};
