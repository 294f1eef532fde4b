// Search. The first part has the same steps by the same names as the program (Deriving/Search), and a test holds them together; it knows no page.
// The second makes the page of results.
"use strict";
const klyngeSearch = (() => {
  const signs = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_!#$%()*,./:;=?@[]^{|}~";
  const ends = 64;
  const longest = 40;
  const vowels = "aeiouyæåø";
  const leastCovered = 40;
  const mostSections = 3;
  const values = new Map([...signs].map((sign, value) => [sign, value]));

  const numbers = text => {
    const all = [];
    let high = 0;
    for (const sign of text) {
      const value = values.get(sign);
      if (value < ends) {
        all.push(high * ends + value);
        high = 0;
      } else
        high = high * (signs.length - ends) + value - ends;
    }
    return all;
  };

  // Words: a–z, æ, ø, å and digits in small letters; each with its place in the text.
  const letterOf = c => {
    if (c >= "a" && c <= "z" || c >= "0" && c <= "9") return c;
    if (c >= "A" && c <= "Z") return c.toLowerCase();
    if (c < "\x80") return "";
    if ("æÆäÄǽǼ".includes(c)) return "æ";
    if ("øØöÖǿǾ".includes(c)) return "ø";
    if ("åÅ".includes(c)) return "å";
    const plain = c < "\u0180" ? c.normalize("NFD")[0] : "";
    return /^[a-z]$/i.test(plain) ? plain.toLowerCase() : "";
  };
  const marked = (letter, mark) =>
    letter === "a" && mark === "\u030A" ? "å" : letter === "a" && mark === "\u0308" ? "æ" : letter === "o" && mark === "\u0308" ? "ø" : letter;
  const wordsOf = text => {
    const all = [];
    let word = null;
    for (let at = 0; at < text.length; at++) {
      const c = text[at];
      if (c >= "\u0300" && c <= "\u036F") {
        if (word) {
          word.text = word.text.slice(0, -1) + marked(word.text.at(-1), c);
          word.end = at + 1;
        }
        continue;
      }
      const letter = letterOf(c);
      if (!letter) {
        word = null;
        continue;
      }
      if (!word) all.push(word = { text: "", start: at, end: at });
      if (word.text.length < longest) word.text += letter;
      word.end = at + 1;
    }
    return all;
  };

  // Spellings without æ, ø and å.
  const keyOf = word => word.replace(/a[ae]|oe|[æøå]/g, letters => letters === "oe" || letters === "ø" ? "o" : "a");
  const hasDanish = word => /[æøå]/.test(word);
  const spelt = word => word.replace(/[æøå]/g, letter => letter === "æ" ? "ae" : letter === "ø" ? "oe" : "aa");

  // The Danish Snowball stemmer.
  const suffixes = "erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e".split(" ");
  const stemOf = word => {
    const vowel = [...word].findIndex(c => vowels.includes(c));
    const after = vowel < 0 ? -1 : [...word].findIndex((c, i) => i > vowel && !vowels.includes(c));
    const region = word.length < 3 || after < 0 ? word.length : Math.max(after + 1, 3);
    const has = suffix => word.length - suffix.length >= region && word.endsWith(suffix);
    const cut = count => { word = word.slice(0, word.length - count); };
    const pair = () => { if ("gd dt gt kt".split(" ").some(has)) cut(1); };
    const main = suffixes.find(has);
    if (main) cut(main.length);
    else if (has("s") && "abcdfghjklmnoprtvyzå".includes(word.at(-2) ?? " ")) cut(1);
    pair();
    if (word.endsWith("igst")) cut(2);
    if (has("løst")) cut(1);
    else {
      const other = ["elig", "lig", "els", "ig"].find(has);
      if (other) {
        cut(other.length);
        pair();
      }
    }
    if (word.length > region && word.length > 1 && !vowels.includes(word.at(-1)) && word.at(-1) === word.at(-2)) cut(1);
    return word;
  };

  // Any number over the limit means too far.
  const slipsBetween = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start]) start++;
    let endA = a.length, endB = b.length;
    while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) endA--, endB--;
    a = a.slice(start, endA);
    b = b.slice(start, endB);
    let before = [], previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const current = [i];
      for (let j = 1; j <= b.length; j++) {
        current[j] = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) current[j] = Math.min(current[j], before[j - 2] + 1);
      }
      before = previous;
      previous = current;
    }
    return Math.min(limit + 1, previous[b.length]);
  };

  const push = (map, key, value) => { const list = map.get(key); if (list) list.push(value); else map.set(key, [value]); };

  // The vocabulary: words with their joints, found by text, by key, by stem and by the stems of their parts.
  const read = core => {
    const index = {
      ...core, stop: new Set(core.stop.split(" ")), synonyms: core.synonyms.map(group => group.split("|")),
      words: [], byText: new Map(), byKey: new Map(), byStem: new Map(), byPart: new Map(), firsts: [0],
    };
    for (const count of numbers(core.sections)) index.firsts.push(index.firsts.at(-1) + count);
    let last = "";
    for (const [, shared, rest] of core.words.matchAll(/([A-Z])([^A-Z]*)/g)) {
      last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
      add(index, last);
    }
    return index;
  };
  const add = (index, jointed) => {
    const i = index.words.length;
    const parts = jointed.split(/([.-])/);
    const text = parts.length === 1 ? jointed : parts.filter((_, at) => at % 2 === 0).join("");
    const stem = stemOf(text);
    const word = { text, key: keyOf(text), stem, stemKey: keyOf(stem) };
    index.words.push(word);
    index.byText.set(text, i);
    push(index.byKey, word.key, i);
    push(index.byStem, word.stemKey, i);
    const count = (parts.length + 1) / 2;
    for (let from = 0; count > 1 && from < count; from++) {
      for (let to = from; to < count; to++) {
        if (from === 0 && to === count - 1) continue;
        let run = "";
        for (let part = from; part <= to; part++) run += parts[2 * part];
        if (parts[2 * to + 1] === "-") run = run.slice(0, -1);
        const partStem = stemOf(run);
        push(index.byPart, keyOf(partStem), { word: i, stem: partStem, cost: to === count - 1 ? 4 : from === 0 ? 5 : 6 });
      }
    }
  };

  // What fits a word: { word, cost, kind }.
  const direct = (index, word) => {
    const fits = new Map();
    const fit = (found, cost, kind) => { if (!fits.has(found)) fits.set(found, { word: found, cost, kind }); };
    const exact = index.byText.get(word);
    if (exact !== undefined) fit(exact, 0, "exact");
    const key = keyOf(word), stem = stemOf(word), stemKey = keyOf(stem);
    const byKey = index.byKey.get(key) ?? [], byStem = index.byStem.get(stemKey) ?? [];
    for (const found of byKey) if (spelt(index.words[found].text) === spelt(word)) fit(found, 1, "spelling");
    for (const found of byStem) if (spelt(index.words[found].stem) === spelt(stem)) fit(found, 2, "stem");
    const isLoose = fits.size === 0 && !hasDanish(word);
    if (isLoose) {
      for (const found of byKey) fit(found, 2, "spelling");
      for (const found of byStem) fit(found, 3, "stem");
    }
    for (const part of index.byPart.get(stemKey) ?? []) if (isLoose || spelt(part.stem) === spelt(stem)) fit(part.word, part.cost, "part");
    return [...fits.values()];
  };
  const within = (index, word) => {
    const fits = [];
    const key = keyOf(word), stem = stemOf(word), inner = keyOf(stem).length >= 4 ? keyOf(stem) : key, isDanish = hasDanish(word);
    for (let i = 0; word.length >= 3 && i < index.words.length && fits.length < 64; i++) {
      const found = index.words[i];
      if (isDanish && !spelt(found.text).includes(spelt(stem))) continue;
      if (found.key.startsWith(key)) fits.push({ word: i, cost: 5, kind: "prefix" });
      else if (inner.length >= 4 && found.key.indexOf(inner) >= 3) fits.push({ word: i, cost: found.stemKey.endsWith(inner) ? 4 : 6, kind: "part" });
    }
    return fits;
  };
  const heads = (index, word) => {
    const fits = [];
    const stem = stemOf(word), stemKey = keyOf(stem), isDanish = hasDanish(word);
    for (let i = 0; stemKey.length >= 5 && i < index.words.length && fits.length < 64; i++) {
      const found = index.words[i];
      if (found.stemKey.length >= stemKey.length + 3 && found.stemKey.endsWith(stemKey) && (!isDanish || spelt(found.stem).endsWith(spelt(stem)))) fits.push({ word: i, cost: 7, kind: "part" });
    }
    return fits;
  };
  const known = (index, word) => {
    const fits = direct(index, word), words = new Set(fits.map(fit => fit.word));
    return fits.length === 0 ? fits : [...fits, ...heads(index, word).filter(fit => !words.has(fit.word))];
  };
  const partsOf = (index, word) => {
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const first = word.slice(0, cut), head = word.slice(cut);
      if (direct(index, head).length === 0) continue;
      if (direct(index, first).length > 0) return [first, head];
      if (/[se]$/.test(first) && first.length > 4 && direct(index, first.slice(0, -1)).length > 0) return [first.slice(0, -1), head];
    }
    return null;
  };
  const meantBy = (index, word) => {
    const key = keyOf(word), stem = keyOf(stemOf(word));
    let limit = key.length >= 8 ? 2 : key.length >= 4 ? 1 : 0;
    let meant = [];
    if (limit === 0 || /[0-9]/.test(word)) return meant;
    for (const found of index.words) {
      let slips = slipsBetween(key, found.key, limit);
      if (slips > limit && stem.length >= 5 && found.stemKey.length >= 5) {
        const most = Math.min(limit, stem.length >= 8 ? 2 : 1), between = slipsBetween(stem, found.stemKey, most);
        if (between <= most) slips = between;
      }
      if (slips > limit || key[0] !== found.key[0] && (key.length < 6 || slips > 1)) continue;
      if (slips < limit) {
        limit = slips;
        meant = [];
      }
      if (meant.length < 4) meant.push(found.text);
    }
    return meant;
  };

  // What was asked for, taken apart.
  const isStop = (index, word) => word.length === 1 && !/[0-9]/.test(word) || index.stop.has(word);
  const parse = (index, text) => {
    const query = { words: [], said: [], without: [], phrases: [] };
    const parts = text.slice(0, 200).split(/["“”„«»]/);
    parts.forEach((part, i) => {
      const isPhrase = i % 2 === 1 && i < parts.length - 1;
      const phrase = [];
      for (const word of wordsOf(part)) {
        if (query.said.length + query.without.length >= 16) break;
        const isWithout = part[word.start - 1] === "-" && (word.start === 1 || " \t\n".includes(part[word.start - 2]));
        if (isWithout && !isPhrase) {
          query.without.push(word.text);
          continue;
        }
        query.said.push(word.text);
        phrase.push(word.text);
        if (!isStop(index, word.text) && !query.words.includes(word.text)) query.words.push(word.text);
      }
      if (isPhrase && phrase.length > 0) query.phrases.push(phrase);
    });
    return query;
  };
  const clausesOf = (index, query) => {
    const clauses = query.words.map(word => ({ word, fits: known(index, word), others: [], meant: [] }));
    addSynonyms(index, query, clauses);
    for (const clause of clauses) {
      if (clause.fits.length > 0 || clause.others.length > 0) continue;
      clause.fits = within(index, clause.word);
      if (clause.fits.length > 0) continue;
      const parts = partsOf(index, clause.word);
      if (parts) {
        clause.others.push({ words: parts.join(" "), fits: parts.map(part => direct(index, part)), kind: "split", cost: 4 });
        continue;
      }
      clause.meant = meantBy(index, clause.word);
      const seen = new Set();
      for (const fit of clause.meant.flatMap(meant => direct(index, meant))) {
        if (seen.has(fit.word)) continue;
        seen.add(fit.word);
        clause.fits.push({ word: fit.word, cost: fit.cost + 6, kind: "slip" });
      }
    }
    return clauses;
  };
  const addSynonyms = (index, query, clauses) => {
    const said = query.said.map(word => keyOf(stemOf(word)));
    index.stems ??= index.synonyms.map(group => group.map(name => name.split(" ").map(word => keyOf(stemOf(word)))));
    index.synonyms.forEach((group, g) => group.forEach((name, n) => {
      const stems = index.stems[g][n];
      const at = said.findIndex((_, i) => stems.every((stem, j) => said[i + j] === stem));
      if (at < 0) return;
      const asked = query.said.slice(at, at + stems.length);
      const covered = clauses.filter(clause => asked.includes(clause.word));
      for (const other of group) {
        if (other === name) continue;
        const fits = other.split(" ").filter(word => !isStop(index, word)).map(word => direct(index, word));
        if (fits.length === 0 || fits.some(one => one.length === 0)) continue;
        for (const clause of covered)
          if (!clause.others.some(known => known.words === other))
            clause.others.push({ words: other, fits, kind: "synonym", cost: name === group[0] || other === group[0] ? 5 : 9 });
      }
    }));
  };

  // The files of lists that a question needs, and the lists in them.
  const fileOf = (firsts, place) => { let file = firsts.length - 1; while (file > 0 && firsts[file] > place) file--; return file; };
  const filesFor = (index, query, clauses) => {
    const fits = [...clauses.flatMap(clause => [...clause.fits, ...clause.others.flatMap(other => other.fits.flat())]), ...withoutOf(index, query)];
    return [...new Set(fits.map(fit => fileOf(index.lists, fit.word)))];
  };
  const withoutOf = (index, query) => query.without.flatMap(word => direct(index, word)).filter(fit => fit.kind !== "part");
  const listOf = (index, word) => {
    const file = fileOf(index.lists, word);
    const lists = index.files.get(file);
    const place = word - index.lists[file];
    if (typeof lists[place] === "string") lists[place] = numbers(lists[place]);
    return lists[place];
  };
  const addLists = (index, file, value) => (index.files ??= new Map()).set(file, value.lists.split(" "));

  // Ranking.
  const each = (index, word, tell) => {
    const [rarity, ...sections] = listOf(index, word);
    let section = 0;
    for (const next of sections) {
      section += Math.floor(next / index.levels);
      tell(section, rarity, next % index.levels);
    }
    return rarity;
  };
  const weight = (index, steps) => index.weights[Math.max(0, index.base + steps)];
  const scoresOf = (index, clause) => {
    const count = index.firsts.at(-1);
    const scores = { clause, best: new Int32Array(count), sources: new Int32Array(count), weight: 0 };
    const raise = (section, value, source) => {
      if (value > scores.best[section]) {
        scores.best[section] = value;
        scores.sources[section] = source;
      }
    };
    let weighedBy = Infinity, rarity = index.rarest;
    clause.fits.forEach((fit, i) => {
      const found = each(index, fit.word, (section, rare, level) => raise(section, weight(index, rare + 2 * level - fit.cost), i));
      if (fit.cost < weighedBy || fit.cost === weighedBy && found < rarity) [weighedBy, rarity] = [fit.cost, found];
    });
    clause.others.forEach((other, i) => {
      let least = null;
      for (const fits of other.fits) {
        const best = new Int32Array(count);
        for (const fit of fits)
          each(index, fit.word, (section, rare, level) => { best[section] = Math.max(best[section], weight(index, rare + 2 * level - fit.cost - other.cost)); });
        least = least ? least.map((value, section) => Math.min(value, best[section])) : best;
      }
      least.forEach((value, section) => raise(section, value, -1 - i));
    });
    scores.weight = weight(index, rarity);
    return scores;
  };
  const reasonOf = (index, scores, section, first, end) => {
    if (scores.best[section] === 0 && section !== first) section = first;
    else if (scores.best[section] === 0) for (let i = first; i < end; i++) if (scores.best[i] > scores.best[section]) section = i;
    if (scores.best[section] === 0) return null;
    const source = scores.sources[section], asked = scores.clause.word;
    if (source < 0) return { kind: scores.clause.others[-1 - source].kind, asked, found: scores.clause.others[-1 - source].words };
    const fit = scores.clause.fits[source];
    return ["exact", "spelling", "stem"].includes(fit.kind) ? null : { kind: fit.kind, asked, found: index.words[fit.word].text };
  };
  const rank = (index, query, clauses) => {
    const all = clauses.map(clause => scoresOf(index, clause));
    const needed = all.reduce((sum, scores) => sum + scores.weight, 0);
    const hits = [];
    if (needed === 0) return hits;
    const without = new Uint8Array(index.firsts.at(-1));
    for (const fit of withoutOf(index, query)) each(index, fit.word, section => { without[section] = 1; });
    for (let page = 0; page + 1 < index.firsts.length; page++) {
      const first = index.firsts[page], end = index.firsts[page + 1];
      if (without[first]) continue;
      const found = [];
      for (let section = first; section < end; section++) {
        if (without[section]) continue;
        let score = 0, own = 0, covered = 0;
        for (const scores of all) {
          let lent = scores.best[first];
          if (section === first) {
            lent = 0;
            for (let i = first + 1; i < end; i++) if (!without[i] && scores.best[i] > lent) lent = scores.best[i];
          }
          const value = Math.max(scores.best[section], lent >> 1);
          own += scores.best[section];
          score += value;
          if (value > 0) covered += scores.weight;
        }
        if (score > 0 && 100 * covered >= leastCovered * needed) found.push({ section, score, own });
      }
      if (found.length === 0) continue;
      found.sort((a, b) => b.score - a.score || a.section - b.section);
      hits.push({
        page, score: found[0].score, sections: found.filter(one => one.own > 0).slice(0, mostSections).map(one => one.section),
        reasons: all.map(scores => reasonOf(index, scores, found[0].section, first, end)).filter(Boolean),
      });
    }
    return hits.sort((a, b) => b.score - a.score || a.page - b.page);
  };

  // A page is [address, title, cluster, then anchor, heading and text of each section].
  const sectionsOf = page => Array.from({ length: (page.length - 2) / 3 }, (_, i) => ({ anchor: page[2 + 3 * i], heading: page[3 + 3 * i], text: page[4 + 3 * i] }));
  const mostRead = 100;
  const withPhrase = (index, hit, query, page) => {
    const phrases = query.phrases.map(phrase => ` ${phrase.map(keyOf).join(" ")} `);
    const first = index.firsts[hit.page];
    const having = sectionsOf(page).flatMap((section, i) => {
      const words = ` ${wordsOf(`${i === 0 ? page[0] : section.heading} . ${section.text}`).map(word => keyOf(word.text)).join(" ")} `;
      return phrases.every(phrase => words.includes(phrase)) ? [first + i] : [];
    });
    const sections = [...hit.sections.filter(section => having.includes(section)), ...having.filter(section => !hit.sections.includes(section))];
    return having.length === 0 ? null : { ...hit, sections: sections.slice(0, mostSections) };
  };

  return { numbers, wordsOf, read, parse, clausesOf, filesFor, fileOf, addLists, rank, sectionsOf, withPhrase, mostRead };
})();

// The page of results.
if (typeof document === "object") (() => {
  const root = document.querySelector("[data-search]");
  const folder = root.dataset.search.replace(/[^/]*$/, ""), addresses = new Map();
  const input = root.querySelector("input");
  const rest = root.querySelector(".search-rest");
  const title = document.title;
  const shownAtOnce = 10;
  const waiting = new Map();
  const texts = new Map();
  let index = null, loading = null, asked = 0, chosen = new Map(), most = shownAtOnce, timer = 0;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const count = (number, one, many) => `${number.toLocaleString("da-DK")} ${number === 1 ? one : many}`;

  // Data come as scripts that hand over a value by its name, so that a folder on a disk does as well as a host.
  const before = window.klyngeData;
  window.klyngeData = (name, value) => {
    if (waiting.has(name)) waiting.get(name)(value);
    else before?.(name, value);
  };
  const load = (name, file, version) => new Promise((done, fail) => {
    const script = make("script", { src: folder + file + (version ? `?v=${version}` : "") });
    waiting.set(name, value => { waiting.delete(name); script.remove(); done(value); });
    script.onerror = () => { waiting.delete(name); script.remove(); fail(new Error(file)); };
    document.head.append(script);
  });
  const loadIndex = () => loading ??= load("soeg", "indeks.js").then(core => { index = klyngeSearch.read(core); }).catch(error => { loading = null; throw error; });
  const lists = new Map();
  const loadList = file => {
    if (!lists.has(file))
      lists.set(file, load(`ord-${file}`, `ord-${file}.js`, index.version).then(value => klyngeSearch.addLists(index, file, value)).catch(error => { lists.delete(file); throw error; }));
    return lists.get(file);
  };
  const textOf = async page => {
    const file = klyngeSearch.fileOf(index.texts, page);
    if (!texts.has(file))
      texts.set(file, load(`tekst-${file}`, `tekst-${file}.js`, index.version).catch(error => { texts.delete(file); throw error; }));
    const { pages, urls } = await texts.get(file);
    // Addresses are told from the file that tells them.
    addresses.set(page, new URL(urls[page - index.texts[file]], new URL(folder, location.href)).href);
    return pages[page - index.texts[file]];
  };

  // What results are narrowed by.
  const facets = () => index.filters ??= [
    { id: "slags", name: "Slags", values: kinds() },
    ...index.facets.map(facet => ({
      id: facet.id, name: facet.name,
      values: facet.values.map(([id, text, pages]) => { let page = 0; return { id, text, pages: new Set(klyngeSearch.numbers(pages).map(step => page += step)) }; }),
    })),
  ];
  const kinds = () => {
    const values = new Map();
    let page = 0;
    for (let i = 0; i < index.kinds.length; i += 2) {
      const text = index.kinds[i];
      if (!values.has(text)) values.set(text, { id: text.toLowerCase(), text, pages: new Set() });
      for (let n = index.kinds[i + 1]; n > 0; n--) values.get(text).pages.add(page++);
    }
    return [...values.values()];
  };
  const fits = (hit, without) => facets().every(facet => facet.id === without || !chosen.get(facet.id)?.size
    || facet.values.some(value => chosen.get(facet.id).has(value.id) && value.pages.has(hit.page)));

  const status = make("p", { className: "count" });
  status.setAttribute("role", "status");
  const notes = make("div", { className: "search-notes" });
  const narrow = make("div", { className: "facets" });
  const list = make("ol", { className: "search-hits" });
  const more = make("button", { type: "button", className: "chip", textContent: "Vis flere" });
  const found = make("div", { className: "search-found", hidden: true }, narrow, make("div", {}, make("h2", { className: "visually-hidden", textContent: "Fundet" }), notes, list, more));
  root.querySelector(".search-needs").replaceWith(status);
  status.after(found);

  // A text cut to what stands around the words that were found, and those marked.
  const excerpt = (text, terms, length) => {
    const words = klyngeSearch.wordsOf(text);
    const hits = words.filter(word => terms.has(word.text));
    let from = 0, best = 0;
    for (const hit of hits) {
      const within = new Set(hits.filter(other => other.start >= hit.start && other.end <= hit.start + length - 40).map(other => other.text)).size;
      if (within > best) [best, from] = [within, hit.start];
    }
    if (from < 60) from = 0;
    else from = words.findLast(word => word.start <= from - 40).start;
    const last = words.findLast(word => word.end <= from + length);
    const end = text.length <= from + length || !last ? text.length : last.end;
    const pieces = [from > 0 ? "… " : ""];
    let at = from;
    for (const hit of hits) {
      if (hit.start < from || hit.end > end) continue;
      pieces.push(text.slice(at, hit.start), make("mark", { textContent: text.slice(hit.start, hit.end) }));
      at = hit.end;
    }
    return [...pieces, text.slice(at, end), end < text.length ? " …" : ""];
  };
  // Of other names only those that the page was found by.
  const termsOf = (clauses, hit) => new Set(clauses
    .flatMap(({ fits, others }) => [...fits, ...others.filter(other => hit.reasons.some(one => one.found === other.words)).flatMap(other => other.fits.flat())])
    .map(fit => index.words[fit.word].text));
  const em = text => make("em", { textContent: text });
  const reason = ({ kind, asked, found }) =>
    kind === "part" ? ["fandt ", em(asked), " i ", em(found)]
      : kind === "prefix" ? ["fandt ", em(found), ", som begynder med ", em(asked)]
      : kind === "slip" ? ["fandt ", em(found), " for ", em(asked)]
      : kind === "synonym" ? ["fandt ", em(found), ", som er søgeord sammen med ", em(asked)]
      : ["læste ", em(asked), " som ", em(found)];
  const result = async (hit, terms) => {
    const page = await textOf(hit.page), url = addresses.get(hit.page);
    const sections = klyngeSearch.sectionsOf(page);
    const first = index.firsts[hit.page];
    const kind = facets()[0].values.find(value => value.pages.has(hit.page)).text;
    const item = make("li", {}, make("p", { className: "kicker", textContent: page[1] && page[1] !== page[0] ? `${kind} · ${page[1]}` : kind }),
      make("h3", {}, make("a", { href: url }, ...excerpt(page[0], terms, 200))));
    for (const section of hit.sections) {
      const { anchor, heading, text } = sections[section - first];
      if (anchor) item.append(make("p", { className: "name" }, make("a", { href: `${url}#${anchor}` }, ...excerpt(heading, terms, 200))));
      if (text) item.append(make("p", {}, ...excerpt(text, terms, hit.sections.length > 1 ? 180 : 260)));
    }
    if (hit.reasons.length > 0)
      item.append(make("p", { className: "small" }, ...hit.reasons.flatMap((one, i) => [...(i > 0 ? ["; "] : []), ...reason(one)])));
    return item;
  };

  const address = () => {
    const query = new URLSearchParams();
    if (input.value.trim()) query.set("q", input.value);
    for (const [facet, values] of chosen) for (const value of values) query.append(facet, value);
    return location.pathname + (query.size ? `?${query}` : "");
  };
  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    input.value = (query.get("q") ?? "").slice(0, 200);
    chosen = new Map(["slags", "emne", "partner", "region"].map(facet => [facet, new Set(query.getAll(facet))]));
    show();
  };
  const go = isNew => {
    most = shownAtOnce;
    if (address() !== location.pathname + location.search) history[isNew ? "pushState" : "replaceState"](null, "", address());
    return show();
  };

  const chips = hits => facets().flatMap(facet => {
    const others = hits.filter(hit => fits(hit, facet.id));
    const rows = facet.values.map(value => ({ value, left: others.filter(hit => value.pages.has(hit.page)).length, isOn: !!chosen.get(facet.id)?.has(value.id) }))
      .filter(row => row.left > 0 || row.isOn);
    if (rows.length < 2 && !rows.some(row => row.isOn)) return [];
    const box = make("details", { className: "facet", open: rows.some(row => row.isOn) || facet.id === "slags" && matchMedia("(min-width: 62rem)").matches || opened.has(facet.id) },
      make("summary", { textContent: facet.name }),
      make("ul", { className: "chips" }, ...rows.map(({ value, left, isOn }) => {
        const button = make("button", { type: "button", className: "chip" }, `${value.text} `, make("b", { textContent: left.toLocaleString("da-DK") }));
        button.setAttribute("aria-pressed", String(isOn));
        button.dataset.value = `${facet.id}=${value.id}`;
        button.addEventListener("click", async () => {
          const values = chosen.get(facet.id);
          if (!values.delete(value.id)) values.add(value.id);
          await go(true);
          [...narrow.querySelectorAll("button")].find(other => other.dataset.value === button.dataset.value)?.focus();
        });
        return make("li", {}, button);
      })));
    box.addEventListener("toggle", () => box.open ? opened.add(facet.id) : opened.delete(facet.id));
    return [box];
  });
  const opened = new Set();

  const note = (...children) => notes.append(make("p", {}, ...children));
  const tell = clauses => {
    notes.replaceChildren();
    for (const clause of clauses) {
      if (clause.meant.length > 0) note(em(clause.word), " står her ikke. Mente du ", ...clause.meant.slice(0, 2).flatMap((word, i) => [i > 0 ? " eller " : "", em(word)]), "?");
      else if (clause.fits.length === 0 && clause.others.length === 0) note(em(clause.word), " står her ikke.");
    }
  };

  // The newest question wins.
  const show = async () => {
    const turn = ++asked;
    const text = input.value;
    document.title = text.trim() ? `${text.trim().slice(0, 60)} · ${title}` : title;
    if (!text.trim()) {
      found.hidden = true;
      rest.hidden = false;
      status.textContent = "";
      return;
    }
    try {
      await loadIndex();
      const query = klyngeSearch.parse(index, text);
      const clauses = klyngeSearch.clausesOf(index, query);
      await Promise.all(klyngeSearch.filesFor(index, query, clauses).map(loadList));
      let hits = klyngeSearch.rank(index, query, clauses);
      if (query.phrases.length > 0)
        hits = (await Promise.all(hits.slice(0, klyngeSearch.mostRead).map(async hit => klyngeSearch.withPhrase(index, hit, query, await textOf(hit.page))))).filter(Boolean);
      const left = hits.filter(hit => fits(hit, null));
      const items = await Promise.all(left.slice(0, most).map(hit => result(hit, termsOf(clauses, hit))));
      if (turn !== asked) return;
      tell(clauses);
      if (query.words.length === 0) note("Søg efter et ord, der siger, hvad det handler om.");
      else if (left.length === 0) note(hits.length > 0 ? "Fjern et valg, og se flere." : "Prøv et andet ord, eller led nedenfor.");
      narrow.replaceChildren(...chips(hits));
      list.replaceChildren(...items);
      more.hidden = left.length <= most;
      found.hidden = false;
      rest.hidden = hits.length > 0;
      status.textContent = left.length === 0 ? "Ingen sider fundet." : `${count(left.length, "side", "sider")} fundet.`;
    } catch {
      if (turn !== asked) return;
      found.hidden = true;
      rest.hidden = false;
      status.textContent = "Søgningen kunne ikke hentes. Led i listerne herunder, eller prøv igen.";
    }
  };

  input.addEventListener("focus", () => { loadIndex().catch(() => {}); });
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => go(false), 120); });
  input.form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); go(true); });
  more.addEventListener("click", async () => {
    const place = list.children.length;
    most += shownAtOnce;
    await show();
    list.children[place]?.querySelector("a").focus();
  });
  // Arrows walk between the field and the results; Escape leads to the field, and there it empties it.
  root.addEventListener("keydown", event => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step && stops[at + step] && !found.hidden) {
      event.preventDefault();
      stops[at + step].focus();
    } else if (event.key === "Escape" && (at > 0 || input.value)) {
      event.preventDefault();
      if (at === 0) {
        input.value = "";
        go(false);
      }
      input.focus();
    }
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
