// Packs that a province owns, and rules that are only supposed: copied, changed, saved, put in force and taken back.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { App } from "./app.mjs";
import { arrived, fixture, go, open, visit } from "./site.mjs";

const COMPLETE = fixture("subdistrict-municipality");
const OFFICE = "สำนักงานจังหวัดตัวอย่าง";
const TITLE = "เกณฑ์ของจังหวัดตัวอย่าง";

/** Opens the sheet of packs with a copy of the rubric: of a title of its own, the first component weighing three times as much. */
async function copied(t) {
  const page = await visit(t, { plan: COMPLETE, at: "#/packs" });
  const app = new App(page);
  await app.button(app.say("packs.COPY")).click();
  const weight = app.field(app.say("packs.COMPONENT_WEIGHT")).first();
  await weight.waitFor({ state: "attached" });
  await app.unfold();
  await weight.fill("3");
  await weight.press("Tab");
  await app.main().getByText(app.pattern("packs.DIFFER")).waitFor();
  const title = `${app.say("packs.FIELD_TITLE")} ${app.say("packs.FIELD_TH")}`;
  for (const [label, words] of [[title, TITLE], [app.say("packs.CHANGED_BY"), OFFICE]]) {
    await app.field(label).fill(words);
    await app.field(label).press("Tab");
  }
  await app.main().getByText(app.say("packs.IN_ORDER")).waitFor();
  return { page, app };
}

const score = (app) => app.standing().innerText();

test("a copy of the rubric is changed, put in force, names itself everywhere, and goes again", async (t) => {
  const { page, app } = await copied(t);
  const before = await score(app);
  await app.main().getByRole("button", { name: app.pattern("packs.USE") }).click();
  await app.alert(app.say("PACK_IN_FORCE")).waitFor();
  await app.standing().getByText(app.pattern("BY_PACK", TITLE)).waitFor();
  const after = await score(app);
  const changed = app.table(app.say("packs.IN_FORCE")).getByRole("row").filter({ hasText: TITLE });
  await changed.getByText(app.pattern("packs.CHANGED_FROM", "readiness", undefined, OFFICE)).waitFor();
  // Also after the page was closed. The score goes by the new weights: 3 for the first of five components, 1 for the others.
  const again = new App(await open(page.context(), "#/result"));
  await again.standing().getByText(app.pattern("BY_PACK", TITLE)).waitFor();
  assert.equal(await score(again), after);
  assert.ok((await again.main().innerText()).includes(TITLE), "the result names it");
  const [first, ...others] = (await again.column(again.table(app.say("COMPONENTS_CAPTION")), app.say("PERCENT"))).map(Number);
  const weighted = (others.reduce((sum, score) => sum + score, 3 * first) / 7).toFixed(2);
  assert.ok(after.includes(weighted) && !before.includes(weighted), `${weighted}, and not ${before}`);
  await go(again.page, "#/why/score");
  await again.main().getByText(app.pattern("why.BY", TITLE)).waitFor();
  await app.main().getByRole("button", { name: app.pattern("packs.BACK", TITLE) }).click();
  await app.standing().getByText(app.pattern("BY_PACK")).waitFor({ state: "detached" });
  assert.equal(await score(app), before);
  assert.equal(await score(new App(await open(page.context(), "#/result"))), before, "also after the page was closed");
});

test("a saved pack says who changed what from which base, and opens again", async (t) => {
  const { page, app } = await copied(t);
  const saved = await app.saveFile(app.button(app.say("packs.SAVE")));
  assert.ok(saved.name.endsWith(".toml"), saved.name);
  assert.ok(saved.text.includes(`changed_by = "${OFFICE}"`) && /base = \{ id = "readiness"/.test(saved.text));
  assert.match(saved.text, /\[\[change\]\]\nentry = "component 1"\nfield = "weight"\nfrom = "1"\nto = "3"\n/);
  assert.ok(saved.text.includes("# This file is the tool's own scale"), "the comments are still there");
  await app.button(app.say("packs.DISCARD")).click();
  await app.button(app.say("packs.COPY")).waitFor();
  await app.choose(app.say("packs.OPEN"), [saved.name, saved.text]);
  await app.main().getByText(app.say("packs.IN_ORDER")).waitFor();
  const weight = () => app.field(app.say("packs.COMPONENT_WEIGHT")).first().inputValue();
  assert.equal(await weight(), "3");
  // A draft outlives the page.
  await page.reload();
  await arrived(page);
  await app.main().getByText(app.say("packs.IN_ORDER")).waitFor();
  assert.equal(await weight(), "3");
});

test("a change that does not fit is said at its field and loses nothing", async (t) => {
  const { page, app } = await copied(t);
  const differences = app.table(app.pattern("packs.DIFFER"));
  const before = await differences.innerText();
  const weight = app.field(app.say("packs.COMPONENT_WEIGHT")).first();
  await weight.fill("many");
  await weight.press("Tab");
  await app.main().getByText(app.pattern("packs.FITS_NUMBER")).waitFor();
  const described = page.locator(`[id="${await weight.getAttribute("aria-describedby")}"]`);
  assert.match(await described.innerText(), app.pattern("packs.FITS_NUMBER"));
  assert.equal(await weight.inputValue(), "many", "what was typed stays");
  assert.equal(await differences.innerText(), before, "what was changed before stays");
});

test("a bad pack is refused with the line and what fits; a pack with conditions too; the rules in force stay", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/packs" });
  const app = new App(page);
  const before = await score(app);
  const rubric = readFileSync("src/policy/packs/readiness.toml", "utf8");
  const bad = rubric.replace('component = "1"', 'component = "9"');
  const line = bad.split("\n").indexOf('component = "9"') + 1;
  await app.choose(app.say("packs.OPEN"), ["bad.toml", bad]);
  await app.main().getByText(app.pattern("packs.PROBLEMS", 1)).waitFor();
  const said = app.pattern("PACK_PROBLEM", line, undefined, "1, 2, 3, 4, 5");
  const problem = app.main().getByText(new RegExp(`bad\\.toml: ${said.source}`));
  await problem.waitFor();
  // The name stays with the file's text.
  await page.reload();
  await problem.waitFor();
  assert.equal(await app.main().getByRole("button", { name: app.pattern("packs.USE") }).count(), 0);
  await app.choose(app.say("packs.OPEN_ANOTHER"), ["law.toml", readFileSync("tests/loader/whole.toml", "utf8")]);
  await page.getByRole("heading", { level: 2, name: app.say("packs.DRAFT", "ชุดเกณฑ์เล็ก") }).waitFor();
  await app.main().getByText(app.say("common.REFUSED_CONDITIONS")).waitFor();
  assert.equal(await app.main().getByRole("button", { name: app.pattern("packs.USE") }).count(), 0);
  assert.equal(await score(app), before);
});

test("other rules are supposed: the verdict flips, and nothing of it can be taken for real", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/hypothetical" });
  const app = new App(page);
  await app.main().getByText(app.say("hypothetical.SUPPOSED")).waitFor();
  const before = await score(app);
  const amount = app.main().getByRole("group", { name: app.say("hypothetical.AMOUNTS") }).getByRole("textbox").first();
  await amount.fill("7");
  await amount.press("Tab");
  const plans = app.table(app.say("hypothetical.RESULT"));
  await plans.waitFor();
  const told = (heading) => app.column(plans, app.say(`hypothetical.${heading}`));
  assert.ok((await told("VERDICT_NOW"))[0].includes(app.say("ELIGIBLE")));
  assert.ok((await told("VERDICT_THEN"))[0].includes(app.say("hypothetical.NOT_ELIGIBLE")));
  assert.ok((await told("FLIPS"))[0].includes(app.say("hypothetical.FLIPS_VERDICT")));
  assert.equal(await score(app), before, "what is in sight all the time goes by the rules in force");
  // Other plans are told too, and the pack is marked in its file.
  await app.choose(app.say("hypothetical.OPEN_PLANS"), ["half.plan.json", fixture("half-filled")]);
  await app.main().getByText(app.pattern("hypothetical.SUMMARY", 2)).waitFor();
  assert.ok((await told("VERDICT_NOW"))[1].includes(app.say("INCOMPLETE")));
  const saved = await app.saveFile(app.button(app.say("hypothetical.SAVE")));
  assert.ok(/^hypothetical = true$/m.test(saved.text) && /field = "amounts.1.amount"\nfrom = "2"\nto = "7"/.test(saved.text));
  await page.emulateMedia({ media: "print" });
  assert.ok(await app.main().getByText(app.say("hypothetical.SUPPOSED")).isVisible(), "also on paper");
  await page.emulateMedia({ media: "screen" });
  // Put in force it cannot be.
  await go(page, "#/packs");
  await app.choose(app.say("packs.OPEN"), [saved.name, saved.text]);
  await page.getByRole("heading", { level: 2, name: app.pattern("packs.DRAFT") }).waitFor();
  await app.main().getByText(app.say("common.REFUSED_HYPOTHETICAL")).waitFor();
  assert.equal(await app.main().getByRole("button", { name: app.pattern("packs.USE") }).count(), 0);
});

test("a supposed condition that is no expression is refused with its place", async (t) => {
  const page = await visit(t, { plan: COMPLETE, at: "#/hypothetical" });
  const app = new App(page);
  await app.field(app.say("hypothetical.GATE")).selectOption({ index: 1 });
  const expression = app.main().getByRole("group", { name: app.say("hypothetical.CONDITION") }).getByRole("textbox");
  await expression.waitFor();
  await expression.fill("all(");
  await expression.press("Tab");
  await app.main().getByText(app.pattern("hypothetical.NOT_USED_AT", "all(".length + 1)).first().waitFor();
  await app.main().getByText(app.say("hypothetical.NOTHING")).waitFor();
  assert.equal(await expression.inputValue(), "all(", "what was typed stays");
});
