// WCAG 2.2 AA as far as a machine can tell, and what axe cannot see: focus, order of headings, sizes of targets, motion,
// enlarged text.

import axe from "axe-core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { App, PAGES, say } from "./app.mjs";
import { fixture, go, visit } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
const EXAMPLE = fixture("subdistrict-municipality");

async function unfold(page) {
  await page.getByRole("main").locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
}

/** What axe finds. Contrast is by far the slowest rule, and colours depend neither on the language nor on the width. */
async function faults(page, { contrast = true } = {}) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`${axe.source}; 0`);
  const violations = await page.evaluate(async ([tags, contrast]) => {
    const rules = { "color-contrast": { enabled: contrast } };
    const options = { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] };
    return (await window.axe.run(options)).violations;
  }, [TAGS, contrast]);
  const where = ({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(where).join("\n")}`);
}

for (const language of ["th", "en"]) {
  for (const [name, plan] of [["blank", undefined], ["the example", EXAMPLE]]) {
    test(`axe finds nothing on any page: ${language}, ${name}`, async (t) => {
      const page = await visit(t, { language, plan });
      for (const at of PAGES) {
        await go(page, at);
        if (plan) await unfold(page);
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewportSize(viewport);
          const contrast = language === "th" && viewport === WIDE;
          assert.deepEqual(await faults(page, { contrast }), [], `${at} at ${viewport.width} px`);
        }
      }
    });
  }
}

// Sheets with something on them: reasons, a path, a copy with other answers, an opened plan, a pack being written, other rules.
const AT_WORK = [
  "#/why/verdict", "#/why/gate/10.3", "#/why/score", "#/why/component/4", "#/why/dimension/environment", "#/why/item/C1.1",
  "#/needs?show=8", "#/path?goal=70", "#/path?goal=x", "#/what-if?C1.1=4&change=C1.2", "#/trust?runs=200&seed=x",
  "#/rulebook/coverage", "#/rulebook?q=12", "#/hypothetical?value:dimensions.least=5&requires:10.1=all(",
];

for (const language of ["th", "en"]) {
  test(`axe finds nothing on sheets at work: ${language}`, async (t) => {
    const page = await visit(t, { language, plan: fixture("half-filled") });
    const app = new App(page, language);
    const check = async (at) => {
      await app.unfold();
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        assert.deepEqual(await faults(page, { contrast: language === "th" && viewport === WIDE }), [], `${at} at ${viewport.width} px`);
      }
    };
    for (const at of AT_WORK) {
      await go(page, at);
      await check(at);
    }
    await go(page, "#/compare");
    await app.choose(app.say("compare.OPEN"), ["whole.plan.json", EXAMPLE], ["broken.plan.json", "{"]);
    await app.field(app.say("compare.WITH")).waitFor();
    await check("two plans compared");
    await go(page, "#/packs");
    await app.button(app.say("packs.COPY")).click();
    await app.main().getByText(app.pattern("packs.DIFFER")).waitFor();
    await check("a pack being written");
  });
}

test("axe finds nothing in the messages", async (t) => {
  const page = await visit(t, { plan: "{", viewport: NARROW });
  assert.deepEqual(await faults(page), [], "a kept plan that cannot be read");
  const app = new App(page);
  await app.openFile("x.plan.json", "[]");
  await app.alert(app.say("OPEN_FOREIGN")).waitFor();
  assert.deepEqual(await faults(page), [], "a file that is no plan");
  await app.way().getByRole("button").click();
  assert.deepEqual(await faults(page), [], "the list of pages, unfolded");
});

test("on a phone the list of pages unfolds and folds by keyboard", async (t) => {
  const page = await visit(t, { viewport: NARROW });
  const app = new App(page);
  const menu = app.way().getByRole("button", { name: app.say("MENU") });
  const links = app.way().getByRole("link");
  assert.equal(await menu.getAttribute("aria-expanded"), "false");
  assert.equal(await links.count(), 0);
  await menu.press("Enter");
  assert.equal(await menu.getAttribute("aria-expanded"), "true");
  assert.equal(await links.count(), PAGES.length);
  await page.keyboard.press("Tab");
  assert.ok(await links.first().evaluate((link) => link === document.activeElement), "the links come next");
  await links.nth(2).press("Enter");
  await page.getByRole("heading", { level: 1, name: app.say("PAGE_CITY") }).waitFor();
  assert.equal(await links.count(), 0, "going to a page folds it");
});

test("axe finds nothing in the notice of a crash", async (t) => {
  const blocked = (context) => context.route("**/*.wasm", (route) => route.abort());
  const page = await visit(t, { before: blocked, ready: false, mayFail: true });
  await page.getByRole("alert").getByRole("heading").waitFor();
  assert.deepEqual(await faults(page), []);
});

test("each page has one first heading, which takes the focus, and its headings step down one by one", async (t) => {
  const page = await visit(t, { plan: EXAMPLE });
  const app = new App(page);
  for (const at of [...PAGES.slice(1), "#/"]) {
    await app.follow(at);
    await page.waitForFunction(() => document.activeElement?.matches("h1"));
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, at);
    assert.equal(await page.evaluate(() => scrollY), 0, `${at} opens at its top`);
    const levels = await app.main().getByRole("heading").evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    assert.equal(levels[0], 1, at);
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `${at}: ${levels}`);
      return level;
    });
  }
});

/** The least height of what a finger presses, in CSS pixels. */
const TARGET = 44;

for (const viewport of [WIDE, NARROW]) {
  test(`what a finger presses is large enough, ${viewport.width} px`, async (t) => {
    const page = await visit(t, { plan: EXAMPLE, viewport });
    for (const at of PAGES) {
      await go(page, at);
      await unfold(page);
      const menu = new App(page).way().getByRole("button");
      if (await menu.isVisible()) await menu.click();
      const small = await page.evaluate((least) => {
        const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
        const found = [];
        const check = (element, box, least) => {
          if (box.height < least - 0.5) found.push(`${element.outerHTML.slice(0, 120)} ${box.height}`);
        };
        const all = (what) => [...document.querySelectorAll(what)].filter(shown);
        for (const element of all("button, summary, nav a, header a, textarea, select")) {
          check(element, element.getBoundingClientRect(), least);
        }
        for (const input of all("input")) {
          const inRow = ["radio", "checkbox"].includes(input.type);
          check(input, (inRow ? input.parentElement : input).getBoundingClientRect(), least);
          // A label is pressed as its input is.
          if (inRow) check(input.labels[0], input.labels[0].getBoundingClientRect(), 24);
        }
        // Links within a sentence may be as high as its line; others not.
        const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
        for (const link of all("main a")) {
          if (![...link.parentElement.childNodes].some(isText)) check(link, link.getBoundingClientRect(), 24);
        }
        return found.slice(0, 8);
      }, TARGET);
      assert.deepEqual(small, [], at);
    }
  });
}

for (const viewport of [WIDE, { width: 360, height: 640 }]) {
  test(`what has the focus is not hidden by the result that stays in sight, ${viewport.width} px`, async (t) => {
    const page = await visit(t, { plan: EXAMPLE, viewport });
    for (const [at, stops] of [["#/applicant", 30], ["#/components/2", 50], ["#/result", 40]]) {
      await go(page, at);
      await page.getByRole("heading", { level: 1 }).focus();
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let stop = 0; stop < stops; stop++) {
          await page.keyboard.press(key);
          const hidden = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused.closest("main")) return null;
            const box = focused.getBoundingClientRect();
            const cover = document.querySelector("aside").getBoundingClientRect();
            const within = box.top >= cover.top - 1 && box.bottom <= cover.bottom + 1;
            const away = box.bottom < 0 || box.top > innerHeight;
            const where = `${focused.outerHTML.slice(0, 120)} ${box.top}–${box.bottom}, result ${cover.top}–${cover.bottom}`;
            return within || away ? where : null;
          });
          assert.equal(hidden, null, `${at}, ${key} ${stop + 1}`);
        }
      }
    }
  });
}

test("nothing moves for who asked for less motion", async (t) => {
  const page = await visit(t, { plan: EXAMPLE, reducedMotion: "reduce", at: "#/result" });
  const moving = await page.evaluate(() => {
    const moves = (element, pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
      const animated = style.animationName !== "none" && lasts(style.animationDuration);
      return animated || lasts(style.transitionDuration) || style.scrollBehavior === "smooth";
    };
    const parts = [undefined, "::before", "::after"];
    return [...document.querySelectorAll("*")].filter((element) => parts.some((part) => moves(element, part))).length;
  });
  assert.equal(moving, 0);
});

for (const [name, enlarge] of [
  ["by the page's own size of text", (page) => page.evaluate(() => (document.documentElement.style.fontSize = "200%"))],
  [
    "by the reader's size of text in the browser",
    async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    },
  ],
]) {
  test(`twice as large ${name}, everything can still be read and used`, async (t) => {
    const page = await visit(t, { plan: EXAMPLE });
    const app = new App(page);
    const textSize = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main p")).fontSize));
    const before = await textSize();
    await enlarge(page);
    assert.ok((await textSize()) > 1.8 * before);
    for (const at of PAGES) {
      await go(page, at);
      const { wide, cover } = await page.evaluate(() => {
        const aside = document.querySelector("aside");
        const stays = getComputedStyle(aside).position !== "static";
        return {
          wide: document.scrollingElement.scrollWidth - innerWidth,
          cover: stays ? aside.offsetHeight / innerHeight : 0,
        };
      });
      assert.ok(wide <= 0, `${at} scrolls sideways by ${wide} px`);
      assert.ok(cover < 0.4, `${at}: the result covers ${Math.round(cover * 100)} % of the screen`);
      // No text is cut off by its own box.
      const cut = await page.evaluate(() => {
        const hides = (element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
        return [...document.querySelectorAll("#app :not(input, textarea)")]
          .filter((element) => hides(element) && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120));
      });
      assert.deepEqual(cut, [], at);
    }
    await go(page, "#/applicant");
    await app.field(app.say("PLAN_TITLE")).fill("ใหญ่ขึ้น");
    await app.radio("ยื่นข้อเสนอตามช่องทางใด", "ข้อ 11 (1) หน่วยงานของรัฐ").check();
    await app.button(say("en", "LANGUAGE_NAME")).click();
    await page.getByRole("heading", { level: 1, name: say("en", "PAGE_APPLICANT") }).waitFor();
  });
}
