// Weighs what the first screen loads, as it travels (brotli), and fails when it is more than the budget.
// Followed from index.html: what it links, what those import, and the fonts the style sheet names.

import { readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [BUDGET, GOAL] = [300_000, 220_000];
const DIST = "dist";

const LINKS = {
  ".html": /<(?:link|script)\b[^>]*?\b(?:href|src)="?([^"\s>]+)/g,
  ".css": /url\("?([^")]+)/g,
  ".js": /\b(?:from|import)\s*["'](\.[^"']+)/g,
};

function linked(file, bytes) {
  const pattern = LINKS[file.slice(file.lastIndexOf("."))];
  if (!pattern) return [];
  return [...bytes.toString().matchAll(pattern)].map(([, address]) => normalize(join(dirname(file), address)));
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const sizes = new Map();
const waiting = ["index.html"];
for (let file; (file = waiting.pop()); ) {
  if (sizes.has(file)) continue;
  const bytes = readFileSync(join(DIST, file));
  // Fonts are compressed already, and travel as they are.
  sizes.set(file, { raw: bytes.length, sent: Math.min(bytes.length, brotli(bytes)) });
  waiting.push(...linked(file, bytes));
}

const row = (name, raw, sent) => console.log(name.padEnd(28), kB(raw).padStart(9), kB(sent).padStart(9));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (key) => [...sizes.values()].reduce((total, size) => total + size[key], 0);

console.log("The first load".padEnd(28), "raw".padStart(9), "sent".padStart(9));
for (const [file, { raw, sent }] of [...sizes].sort(([, a], [, b]) => b.sent - a.sent)) row(basename(file), raw, sent);
row("Total", sum("raw"), sum("sent"));
console.log(`Budget ${kB(BUDGET)}, goal ${kB(GOAL)}.`);
if (sum("sent") > BUDGET) {
  console.error(`✗ the first load is ${kB(sum("sent") - BUDGET)} over its budget`);
  process.exit(1);
}
