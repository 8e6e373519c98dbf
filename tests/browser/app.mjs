// The app as its readers know it: found by role and label, in the language they read, never by class or id.

import { readFileSync, readdirSync } from "node:fs";
import { PLAN_KEY, arrived } from "./site.mjs";

/** The pages, as the way through the plan lists them. */
export const PAGES = [
  "#/",
  "#/applicant",
  "#/city",
  "#/dimensions",
  "#/components/1",
  "#/components/2",
  "#/components/3",
  "#/components/4",
  "#/components/5",
  "#/commitment",
  "#/outcomes",
  "#/result",
  "#/why",
  "#/needs",
  "#/gaps",
  "#/path",
  "#/what-if",
  "#/compare",
  "#/trust",
  "#/rulebook",
  "#/packs",
  "#/hypothetical",
];

// The texts of the product by their names in src/text, so that who rewords a text breaks no test. Those of a sheet are named
// with the sheet, such as `needs.LEAD`.
const TEXT = String.raw`"((?:[^"\\]|\\.)*)"`;
const MESSAGE = new RegExp(String.raw`^ {4}([A-Z]\w*): ${TEXT},\s*${TEXT};`, "gm");
const texts = (file, prefix) =>
  [...readFileSync(file, "utf8").matchAll(MESSAGE)].map(([, name, th, en]) => [prefix + name, { th, en }]);
const SHEETS = readdirSync("src/text/sheets").filter((file) => file !== "mod.rs");
const MESSAGES = new Map([
  ...texts("src/text/messages.rs", ""),
  ...SHEETS.flatMap((file) => texts(`src/text/sheets/${file}`, `${file.slice(0, -3)}.`)),
]);

/** A text of the product with its places filled in. */
export function say(language, name, ...values) {
  const message = MESSAGES.get(name);
  if (!message) throw new Error(`there is no text ${name}`);
  return message[language].replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
}

/** A pattern for a text of the product; places for which no value is given may hold anything. */
export function pattern(language, name, ...values) {
  const escaped = say(language, name, ...values).replace(/[.*+?^$()[\]|\\/]/g, "\\$&");
  return new RegExp(escaped.replace(/\{\d\}/g, ".*"));
}

/** A page of the app in a reader's hands. */
export class App {
  constructor(page, language = "th") {
    this.page = page;
    this.language = language;
  }

  /** A text of the product in the language of the reader. */
  say(name, ...values) {
    return say(this.language, name, ...values);
  }

  pattern(name, ...values) {
    return pattern(this.language, name, ...values);
  }

  heading() {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The verdict and the score that stay in sight. */
  standing() {
    return this.page.getByRole("complementary", { name: this.say("STANDING") });
  }

  /** The links to all pages. */
  way() {
    return this.page.getByRole("navigation", { name: this.say("WAY") });
  }

  /** Follows the link to a page, and waits until the page is open. */
  async follow(at) {
    await this.way().locator(`a[href="${at}"]`).click();
    await this.way().locator(`a[href="${at}"][aria-current=page]`).waitFor();
    await arrived(this.page);
  }

  pager() {
    return this.page.getByRole("navigation", { name: this.say("PAGER") });
  }

  main() {
    return this.page.getByRole("main");
  }

  /** A message that stays until it is put away. */
  alert(text) {
    return this.page.getByRole("alert").filter({ hasText: text });
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  field(label) {
    return this.page.getByLabel(label, { exact: true });
  }

  group(name) {
    return this.page.getByRole("group", { name });
  }

  radio(group, name) {
    return this.group(group).getByRole("radio", { name, exact: true });
  }

  /** Waits until the page says that what was written is kept. */
  async saved() {
    await this.page.getByRole("status").filter({ hasText: this.say("SAVED") }).waitFor();
  }

  /** The text of the plan kept on the device. */
  async kept() {
    return this.page.evaluate((key) => localStorage.getItem(key), PLAN_KEY);
  }

  async keptPlan() {
    return JSON.parse(await this.kept());
  }

  /** Presses “save as file” and gives what the browser was handed. */
  async saveFile(button = this.button(this.say("SAVE_FILE"))) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    const stream = await download.createReadStream();
    const parts = [];
    for await (const part of stream) parts.push(part);
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
  }

  /** Chooses files for the input with this label. */
  async choose(label, ...files) {
    const chosen = files.map(([name, content]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) }));
    await this.field(label).setInputFiles(chosen);
  }

  /** Opens all that is folded on the page. */
  async unfold() {
    await this.main().locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  }

  /** A row of a table, by its heading. */
  row(name) {
    return this.main().getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  /** A table by its caption. */
  table(caption) {
    return this.main().getByRole("table", { name: caption });
  }

  /** What stands in a column of a table, row by row, by the column's heading. */
  async column(table, heading) {
    const rows = await table.evaluate(({ rows }) => Array.from(rows, ({ cells }) => Array.from(cells, (cell) => cell.innerText)));
    const heads = rows.shift() ?? [];
    if (!heads.includes(heading)) throw new Error(`no column ${heading} among ${heads}`);
    return rows.map((row) => row[heads.indexOf(heading)]);
  }

  /** Chooses a file to open on the first page. */
  async openFile(name, content) {
    await this.field(this.say("OPEN_FILE")).setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  }
}
