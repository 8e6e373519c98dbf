// From a small phone to a desktop nothing scrolls sideways; on paper every reason stands open.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, PAGES } from "./app.mjs";
import { fixture, go, visit } from "./site.mjs";

const WIDTHS = [320, 360, 768, 1280];

/** What sticks out to the right without a box around it that scrolls. */
async function sideways(page) {
  return page.evaluate(() => {
    if (document.scrollingElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => `${document.scrollingElement.scrollWidth} px: ${element.outerHTML.slice(0, 120)}`)
      .slice(-3);
  });
}

async function fold(page, folded) {
  const all = page.getByRole("main").locator("details");
  await all.evaluateAll((all, folded) => all.forEach((details) => (details.open = !folded)), folded);
}

for (const language of ["th", "en"]) {
  for (const [name, plan] of [["blank", undefined], ["the example", fixture("subdistrict-municipality")]]) {
    test(`nothing scrolls sideways: ${language}, ${name}`, async (t) => {
      const page = await visit(t, { language, plan });
      for (const at of [...PAGES, "#/rulebook/10.3"]) {
        await go(page, at);
        for (const unfolded of [false, true]) {
          await fold(page, !unfolded);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 700 });
            assert.deepEqual(await sideways(page), [], `${at} at ${width} px`);
          }
        }
      }
    });
  }
}

test("long words without a space break", async (t) => {
  const long = "เมืองอัจฉริยะ".repeat(20) + "https://www.example.go.th/" + "a".repeat(150);
  const plan = JSON.parse(fixture("half-filled"), (key, value) => {
    return ["title", "name", "boundary", "owner", "file", "goals"].includes(key) && value ? long : value;
  });
  const page = await visit(t, { plan: JSON.stringify(plan), viewport: { width: 320, height: 700 } });
  for (const at of PAGES) {
    await go(page, at);
    await fold(page, false);
    assert.deepEqual(await sideways(page), [], at);
  }
});

for (const [width, most] of [[320, 0.3], [1280, 0.2]]) {
  test(`verdict and score stay in sight while one scrolls, ${width} px`, async (t) => {
    const page = await visit(t, { at: "#/components/1", viewport: { width, height: 640 } });
    const app = new App(page);
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.scrollingElement.scrollHeight), share);
      const box = await app.standing().boundingBox();
      assert.ok(box.y + box.height <= 640.5, `in sight at ${share}: ${JSON.stringify(box)}`);
      if (share < 1) assert.ok(box.y >= -0.5, `in sight at ${share}: ${JSON.stringify(box)}`);
      assert.ok(box.height <= most * 640, `takes ${box.height} px of 640`);
    }
    // The last line of the page can be scrolled clear of it.
    const foot = await page.getByRole("contentinfo").locator("p").last().boundingBox();
    const standing = await app.standing().boundingBox();
    assert.ok(foot.y + foot.height <= standing.y || foot.y >= standing.y + standing.height, "the foot is not covered for good");
  });
}

test("on paper the result shows every reason, and nothing one presses", async (t) => {
  const page = await visit(t, { at: "#/result", plan: fixture("subdistrict-municipality") });
  const app = new App(page);
  const eligibility = page.getByRole("region", { name: app.say("ELIGIBILITY_TITLE") });
  const reasons = eligibility.locator("details > ul");
  const visible = () => reasons.evaluateAll((all) => {
    const seen = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    return all.filter((reason) => seen(reason) && reason.getBoundingClientRect().height > 10).length;
  });
  assert.equal(await reasons.count(), 20);
  assert.equal(await visible(), 0, "folded on screen");
  await page.emulateMedia({ media: "print" });
  assert.equal(await visible(), 20, "open on paper");
  for (const region of [app.way(), app.pager(), app.standing()]) assert.equal(await region.isVisible(), false);
  for (const button of await page.getByRole("button").all()) assert.equal(await button.isVisible(), false);
  assert.ok(await app.heading().isVisible());
  await page.emulateMedia({ media: null });

  // The printed file itself: as long with the reasons unfolded by hand, and shorter without them.
  const pages = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return pdf.match(/\/Type\s*\/Page\b/g).length;
  };
  const folded = await pages();
  await eligibility.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  assert.equal(await pages(), folded);
  await reasons.evaluateAll((all) => all.forEach((reason) => reason.remove()));
  assert.ok((await pages()) < folded, `${folded} pages with the reasons`);
});
