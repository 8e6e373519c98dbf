// A municipality goes from a blank page to “meets every condition” with the keyboard alone: Tab, arrows, Space, Enter and typing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.mjs";
import { visit } from "./site.mjs";

/** More stops than any page has: who presses Tab as often has missed what they look for. */
const MOST_STOPS = 250;

/** A reader without a mouse. */
class Keyboard extends App {
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Tabs on until one of the elements of the locator has the focus; gives its place among them. */
  async reach(locator, key = "Tab") {
    await locator.first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const place = await locator.evaluateAll((elements) => elements.indexOf(document.activeElement));
      if (place >= 0) return place;
      await this.press(key);
    }
    throw new Error(`not reached by ${key}: ${locator}`);
  }

  async write(label, text, within = this.page) {
    await this.reach(within.getByLabel(label, { exact: true }));
    await this.page.keyboard.type(text);
  }

  async activate(locator, key) {
    await this.reach(locator);
    await this.press(key);
  }

  /** Chooses a radio button as the keyboard does: one Tab stop for all, Space for the one in focus, arrows for the next. */
  async choose(group, name) {
    const radios = this.group(group).getByRole("radio");
    const names = await radios.evaluateAll((inputs) => inputs.map((input) => input.labels[0].innerText.trim()));
    const wanted = names.indexOf(name);
    assert.notEqual(wanted, -1, `“${name}” is not among ${names}`);
    let place = await this.reach(radios);
    if (place === wanted) await this.press("Space");
    for (; place < wanted; place++) await this.press("ArrowDown");
    assert.ok(await radios.nth(wanted).isChecked(), `${group}: ${name}`);
  }

  async check(name, within) {
    const box = within.getByRole("checkbox", { name, exact: true });
    await this.activate(box, "Space");
    assert.ok(await box.isChecked(), name);
  }

  /** Follows the link to the next page, and finds the focus on its heading. */
  async next(heading) {
    await this.activate(this.pager().getByRole("link", { name: heading }), "Enter");
    await this.arrives(heading);
  }

  async arrives(heading) {
    await this.page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await this.page.waitForFunction(() => document.activeElement?.matches("h1"));
  }
}

test("from a blank page to eligible by keyboard alone", async (t) => {
  const page = await visit(t);
  const app = new Keyboard(page);

  await app.activate(page.getByRole("link", { name: app.say("BEGIN") }), "Enter");
  await app.arrives(app.say("PAGE_APPLICANT"));
  await app.write(app.say("PLAN_TITLE"), "แผนเมืองอัจฉริยะเทศบาลตำบลทดสอบ");
  await app.write(app.say("APPLICANT_NAME"), "เทศบาลตำบลทดสอบ");
  await app.choose("ผู้ยื่นข้อเสนอเป็นหน่วยงานประเภทใด", "องค์กรปกครองส่วนท้องถิ่น");
  await app.choose(app.say("LOCAL_TYPE"), app.say("TYPE_SUBDISTRICT"));
  await app.choose("ยื่นข้อเสนอตามช่องทางใดของข้อ 11", "ข้อ 11 (1) หน่วยงานของรัฐ");
  await app.choose("ผู้ยื่นข้อเสนอเป็นผู้รับผิดชอบหลัก", "เป็นผู้รับผิดชอบหลัก");

  await app.next(app.say("PAGE_CITY"));
  await app.write(app.say("CITY_NAME"), "เมืองทดสอบ");
  await app.write(app.say("ZONE"), "ชุมชนริมน้ำ หมู่ที่ 1 และ 2");
  await app.choose("แผนระบุประเภทเมืองใด", "เมืองเดิม");
  await app.write(app.say("GOALS"), "น้ำในคลองใสตลอดปี");
  await app.write(app.say("OBJECTIVES"), "ลดน้ำเสียจากครัวเรือนลงครึ่งหนึ่งใน 5 ปี");

  await app.next(app.say("PAGE_DIMENSIONS"));
  await app.choose("สิ่งแวดล้อมอัจฉริยะ", "เสนอด้านนี้");
  await app.choose("การดำรงชีวิตอัจฉริยะ", "เสนอด้านนี้");
  await app.activate(app.button(app.say("NO_OTHER_DIMENSION")), "Enter");
  assert.ok(await app.radio("พลังงานอัจฉริยะ", "ไม่เสนอด้านนี้").isChecked());

  await app.next("4.1");
  await app.next("4.2");
  await app.choose("แนวทางลงทุนโครงสร้างพื้นฐานครอบคลุมด้านดิจิทัลหรือไม่", "ครอบคลุมด้านดิจิทัล");
  await app.next("4.3");
  await app.choose("แผนมีแนวทางพัฒนาระบบข้อมูลเมือง", "แผนระบุแล้ว");
  await app.choose("แผนระบุการเชื่อมโยงหรือใช้ข้อมูล", "แผนระบุแล้ว");
  await app.choose("แผนมีแนวทางรักษาความมั่นคงปลอดภัยไซเบอร์", "แผนระบุแล้ว");
  await app.choose("แผนมีแนวทางดูแลข้อมูลส่วนบุคคล", "แผนระบุแล้ว");

  await app.next("4.4");
  await app.choose("แผนมีรายละเอียดการพัฒนาพื้นที่หรือไม่", "มีรายละเอียด");
  for (const [number, name, dimension] of [
    [1, "ฟื้นฟูคลอง", "สิ่งแวดล้อมอัจฉริยะ"],
    [2, "ศูนย์ดูแลผู้สูงอายุ", "การดำรงชีวิตอัจฉริยะ"],
  ]) {
    await app.activate(app.button(app.say("PROJECT_ADD")), "Enter");
    const project = app.group(app.say("PROJECT_NUMBER", number));
    await project.waitFor();
    // The new project stands before the button.
    await app.reach(project.getByLabel(app.say("PROJECT_NAME")), "Shift+Tab");
    await app.write(app.say("PROJECT_NAME"), name, project);
    await app.check(dimension, project);
  }

  await app.next("4.5");
  await app.choose("แผนกำหนดการบริหารจัดการอย่างยั่งยืนไว้ในรูปแบบใด", "ภาครัฐร่วมกับเอกชน");
  await app.next(app.say("PAGE_COMMITMENT"));
  await app.choose("แผนพัฒนาเมืองอัจฉริยะชัดเจนและเป็นรูปธรรมหรือไม่", "ชัดเจนและเป็นรูปธรรม");
  await app.choose("ผู้นำชุมชนหรือผู้นำในพื้นที่ให้ความสำคัญ", "ให้ความสำคัญ");
  await app.choose("ประชาชนในพื้นที่ให้ความร่วมมือหรือไม่", "ให้ความร่วมมือ");
  assert.match(await app.standing().innerText(), new RegExp(app.say("INCOMPLETE")));
  await app.choose("มีการติดตามและประเมินผลอย่างใกล้ชิดหรือไม่", "มีการติดตามอย่างใกล้ชิด");

  await app.standing().getByText(app.say("ELIGIBLE")).waitFor();
  assert.match(await app.standing().innerText(), app.pattern("GATES_MET", 20, 20));

  await app.next(app.say("PAGE_OUTCOMES"));
  await app.next(app.say("PAGE_RESULT"));
  const eligibility = page.getByRole("region", { name: app.say("ELIGIBILITY_TITLE") });
  await eligibility.getByText(app.say("ELIGIBLE"), { exact: true }).waitFor();
  await eligibility.getByText(app.say("GATE_COUNTS", 20, 0, 0)).waitFor();

  // A reason unfolds by keyboard, and leads to the clause.
  const gate = eligibility.getByRole("listitem").filter({ hasText: "ผู้ยื่นข้อเสนอเป็นนิติบุคคล" }).first();
  await app.activate(gate.locator("summary"), "Enter");
  await gate.getByText("คำตอบ: องค์กรปกครองส่วนท้องถิ่น").waitFor();
  await app.activate(gate.getByRole("link", { name: app.say("READ_CLAUSE") }), "Enter");
  await page.waitForFunction(() => document.activeElement?.id === "entry-10.1");
});

test("the skip link leads past the navigation", async (t) => {
  const page = await visit(t, { at: "#/city" });
  const app = new Keyboard(page);
  await page.getByRole("link", { name: app.say("SKIP") }).waitFor();
  await app.press("Tab");
  const skip = page.getByRole("link", { name: app.say("SKIP") });
  assert.ok(await skip.evaluate((link) => link === document.activeElement), "it is the first stop");
  const box = await skip.boundingBox();
  assert.ok(box.y >= 0 && box.x >= 0, "it shows when it has the focus");
  await app.press("Enter");
  await app.press("Tab");
  assert.ok(
    await app.field(app.say("CITY_NAME")).evaluate((input) => input === document.activeElement),
    "the next stop is the first field of the page",
  );
});
