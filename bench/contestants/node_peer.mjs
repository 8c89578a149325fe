// One index of a node library in memory: each line in is a list of words, each line out what was found, and how long it took.
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const TOP = 20;
const [library, documents] = process.argv.slice(2);
const load = createRequire(import.meta.url);
const cut = (text) => text.split(" ").filter(Boolean);

function miniSearch(fuzzy) {
  const loaded = load("minisearch");
  const MiniSearch = loaded.default ?? loaded;
  const index = new MiniSearch({ fields: ["text"], tokenize: cut, processTerm: (word) => word });
  const options = { combineWith: "AND", fuzzy, prefix: (_, at, words) => at === words.length - 1 };
  return {
    add: (each) => index.add(each),
    search(words) {
      const found = index.search(words.join(" "), options);
      return { ranks: found.slice(0, TOP).map((hit) => hit.id), count: found.length };
    },
  };
}

// Every word of a question counts as a beginning here, and only the first hits are asked for: there is no count.
function flexSearch() {
  const { Index } = load("flexsearch");
  const index = new Index({ tokenize: "forward", encode: cut });
  return {
    add: (each) => index.add(each.id, each.text),
    search: (words) => ({ ranks: index.search(words.join(" "), { limit: TOP }), count: -1 }),
  };
}

const peer = { minisearch: () => miniSearch(false), fuzzy: () => miniSearch(0.2), flexsearch: flexSearch }[library]();
for await (const line of createInterface({ input: createReadStream(documents) })) {
  peer.add(JSON.parse(line));
}
console.log(JSON.stringify({ count: -1 }));
for await (const line of createInterface({ input: process.stdin })) {
  const words = JSON.parse(line);
  const begun = process.hrtime.bigint();
  const found = peer.search(words);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  console.log(JSON.stringify({ ...found, seconds }));
}
