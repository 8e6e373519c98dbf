// The app as its readers know it: found by role and label, in the language they read, never by class or id.

import { PLAN_KEY } from "./site.mjs";

/** The pages as the way through the plan lists them, and one entry of the rulebook. */
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
  "#/rulebook",
];

/** The words by which tests find things on screen. */
export const WORDS = {
  th: {
    skip: "ข้ามไปยังเนื้อหา",
    standing: "ผลขณะนี้",
    way: "ขั้นตอนการประเมิน",
    menu: "ขั้นตอนทั้งหมด",
    pager: "ไปหน้าก่อนหรือหน้าถัดไป",
    undo: "เลิกทำ",
    redo: "ทำซ้ำ",
    saveFile: "บันทึกเป็นไฟล์",
    otherLanguage: "English",
    saved: "บันทึกในเครื่องนี้แล้ว",
    notSaved: "เบราว์เซอร์ไม่เก็บข้อมูล โปรดบันทึกเป็นไฟล์",
    openFile: "เปิดไฟล์แผน",
    begin: "เริ่มแผนใหม่",
    dismiss: "ปิดข้อความ",
    title: "ชื่อแผน",
    applicantName: "ชื่อผู้ยื่นข้อเสนอ",
    cityName: "ชื่อเมือง",
    population: "จำนวนประชากรหรือผู้ใช้พื้นที่ (คน)",
    verdict: {
      eligible: "ครบเงื่อนไขตามประกาศ",
      notEligible: "ไม่เป็นไปตามเงื่อนไขของประกาศ",
      incomplete: "ยังแสดงไม่ครบตามเงื่อนไขของประกาศ",
    },
    untitled: "แผนที่ยังไม่มีชื่อ",
    opened: "เปิดไฟล์แล้ว",
  },
  en: {
    skip: "Skip to content",
    standing: "Result so far",
    way: "Steps",
    menu: "All steps",
    pager: "Previous and next page",
    undo: "Undo",
    redo: "Redo",
    saveFile: "Save as file",
    otherLanguage: "ไทย",
    saved: "Saved on this device",
    notSaved: "The browser keeps nothing: save as a file",
    openFile: "Open a plan file",
    begin: "Start a new plan",
    dismiss: "Dismiss",
    title: "Name of the plan",
    applicantName: "Name of the applicant",
    cityName: "Name of the city",
    population: "Residents or users of the area (people)",
    verdict: {
      eligible: "Meets every condition of the announcement",
      notEligible: "Does not meet the conditions of the announcement",
      incomplete: "Not all conditions of the announcement are shown yet",
    },
    untitled: "Untitled plan",
    opened: "Opened.",
  },
};

/** A page of the app in a reader's hands. */
export class App {
  constructor(page, language = "th") {
    this.page = page;
    this.words = WORDS[language];
  }

  heading() {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The verdict and the score that stay in sight. */
  standing() {
    return this.page.getByRole("complementary", { name: this.words.standing });
  }

  /** The links to all pages. */
  way() {
    return this.page.getByRole("navigation", { name: this.words.way });
  }

  pager() {
    return this.page.getByRole("navigation", { name: this.words.pager });
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
    await this.page.getByRole("status").filter({ hasText: this.words.saved }).waitFor();
  }

  /** The text of the plan kept on the device. */
  async kept() {
    return this.page.evaluate((key) => localStorage.getItem(key), PLAN_KEY);
  }

  async keptPlan() {
    return JSON.parse(await this.kept());
  }

  /** Presses “save as file” and gives what the browser was handed. */
  async saveFile(button = this.button(this.words.saveFile)) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    const stream = await download.createReadStream();
    const parts = [];
    for await (const part of stream) parts.push(part);
    return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
  }

  /** Chooses a file to open on the first page. */
  async openFile(name, content) {
    await this.field(this.words.openFile).setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  }
}
