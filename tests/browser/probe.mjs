import { test } from "node:test";
import { visit, go, started, fixture, open, profile } from "./site.mjs";
import { App, PAGES } from "./app.mjs";
test("x", async (t) => {
  const page = await visit(t, { mayFail: true });
  const app = new App(page);
  page.on("response", r => console.log(r.url(), r.status()));
  await app.button("แผนของเทศบาลตำบล ตอบครบทุกข้อ (สมมติ)").click();
  await page.waitForTimeout(1500);
  console.log(await page.getByRole("alert").allInnerTexts(), page.seen.errors);
});
