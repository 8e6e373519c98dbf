//! Every text of the product itself (packs bring their own), in both languages. A text without one of them does not compile.

use super::Message;
use crate::plan::{LocalType, Outcome, Status};
use crate::policy::{ClauseKind, Confidence};

/// The months, in order.
pub const MONTHS: [Message; 12] = [
    Message { th: "มกราคม", en: "January" },
    Message { th: "กุมภาพันธ์", en: "February" },
    Message { th: "มีนาคม", en: "March" },
    Message { th: "เมษายน", en: "April" },
    Message { th: "พฤษภาคม", en: "May" },
    Message { th: "มิถุนายน", en: "June" },
    Message { th: "กรกฎาคม", en: "July" },
    Message { th: "สิงหาคม", en: "August" },
    Message { th: "กันยายน", en: "September" },
    Message { th: "ตุลาคม", en: "October" },
    Message { th: "พฤศจิกายน", en: "November" },
    Message { th: "ธันวาคม", en: "December" },
];

// What an assessment says.
messages! {
    CLAUSE: "ข้อ {0}", "Clause {0}";
    MET: "ครบตามเงื่อนไข", "Met";
    NOT_MET: "ไม่เป็นไปตามเงื่อนไข", "Not met";
    NOT_SHOWN: "ยังไม่แสดง", "Not shown";
    ELIGIBLE: "ครบเงื่อนไขตามประกาศ", "Meets every condition of the announcement";
    NOT_ELIGIBLE: "ไม่เป็นไปตามเงื่อนไขของประกาศ", "Does not meet the conditions of the announcement";
    INCOMPLETE: "ยังแสดงไม่ครบตามเงื่อนไขของประกาศ", "Not all conditions of the announcement are shown yet";
    UNEVIDENCED: "ไม่มีหลักฐานประกอบ", "No evidence";
    UNANSWERED: "ยังไม่ได้ตอบ", "not answered";
    ASKED_AND_SAID: "{0} — คำตอบ: {1}", "{0} — answer: {1}";
    WHY_ALL: "ต้องครบทุกข้อต่อไปนี้", "All of these";
    WHY_ANY: "เป็นไปตามข้อใดข้อหนึ่งต่อไปนี้", "One of these";
    WHY_AT_LEAST: "ต้องมีอย่างน้อย {0} ข้อต่อไปนี้", "At least {0} of these";
    WHY_NOT: "ต้องไม่เป็นตามข้อต่อไปนี้", "Not this";
    RULE_EVERY_DIMENSION: "ทุกด้านใน {0} ด้าน ต้องเป็นดังนี้", "Each of the {0} dimensions";
    RULE_AT_LEAST_DIMENSIONS: "อย่างน้อย {0} ด้านจาก {1} ด้าน ต้องเป็นดังนี้", "At least {0} of the {1} dimensions";
    STEP_ANSWER: "ตอบ “{0}”", "Answer “{0}”";
    STEP_RAISE: "ยกระดับ “{0}” จากระดับ {1} เป็นระดับ {2}", "Raise “{0}” from stage {1} to stage {2}";
    STEP_EVIDENCE: "แนบหลักฐานของ “{0}”", "Back “{0}” with evidence";
}

// The names of the sheets.
messages! {
    SHEETS_PLAN: "แผนโดยละเอียด", "The plan in depth";
    PROBLEMS: "ปัญหาของเมือง", "Problems of the city";
    KPIS: "ตัวชี้วัด", "Indicators";
    INFRASTRUCTURE: "โครงสร้างพื้นฐาน", "Infrastructure";
    DATASETS: "ชุดข้อมูล", "Datasets";
    EXCHANGES: "การเชื่อมโยงและใช้ข้อมูล", "Linking and use of data";
    DATA_ROLES: "บทบาทด้านธรรมาภิบาลข้อมูล", "Roles in data governance";
    SECURITY: "มาตรการความมั่นคงปลอดภัยไซเบอร์", "Cybersecurity measures";
    PRIVACY: "มาตรการคุ้มครองข้อมูลส่วนบุคคล", "Personal-data protection measures";
    TASKS: "งานและบทบาท", "Tasks and roles";
    COMMITTEE: "คณะกรรมการขับเคลื่อน", "The committee";
    EVENTS: "บันทึกการมีส่วนร่วม", "Record of participation";
    STANDING_STEPS: "สถานะและกำหนดเวลา", "Standing and dates";
    EVIDENCE_REGISTER: "หลักฐานทั้งหมด", "All evidence";
    SHEET_DATA: "ระบบข้อมูลเมือง", "City Data Platform";
    SHEET_PEOPLE: "ภาคีและการมีส่วนร่วม", "Partners and participation";
    SHEET_MONEY: "งบประมาณและกรอบเวลา", "Money and time";
    SHEET_PASTE: "วางข้อมูลจากตาราง", "Paste from a spreadsheet";
    SHEET_WHY: "ที่มาของผล", "Where the result comes from";
    SHEET_NEEDS: "คำตอบที่ยังต้องมี", "Answers still needed";
    SHEET_GAPS: "ช่องว่างของแผน", "Gaps of the plan";
    SHEET_PATH: "เส้นทางสู่เป้าหมาย", "Path to a goal";
    SHEET_WHAT_IF: "ทดลองเปลี่ยนคำตอบ", "What if answers changed";
    SHEET_COMPARE: "เปรียบเทียบแผน", "Compare plans";
    SHEET_TRUST: "คะแนนนี้เชื่อถือได้เพียงใด", "How far to trust the score";
    SHEET_PACKS: "ชุดเกณฑ์ของท่าน", "Your own packs";
    SHEETS: "วิเคราะห์ผล", "Look into the result";
    SHEET_COMING: "กำลังเตรียมหน้านี้…", "This page is being prepared…";
    SHEET_FAILED: "เตรียมหน้านี้ไม่ได้ โปรดตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วเปิดหน้านี้ใหม่",
        "This page could not be prepared. Check the connection, then open it again.";
    NEXT_QUESTION: "ตอบคำถามที่ควรตอบต่อไป", "Answer the next best question";
    ANSWERS_TAKEN: "นำคำตอบเข้าแผนแล้ว ย้อนกลับได้ด้วยปุ่ม “เลิกทำ”", "The answers are in the plan. Undo takes them back.";
    ROWS_TAKEN: "นำข้อมูลเข้าแผนแล้ว ย้อนกลับทั้งหมดได้ด้วยปุ่ม “เลิกทำ”", "The rows are in the plan. Undo takes them all back.";
    PACKS_COMING: "กำลังเปิดชุดเกณฑ์ของท่าน…", "Your pack is being opened…";
    PACK_IN_FORCE: "ใช้ชุดเกณฑ์นี้แล้ว ผลทุกหน้าเป็นไปตามชุดเกณฑ์ใหม่", "The pack is in force: every result now goes by it.";
    PACK_REFUSED: "ใช้ชุดเกณฑ์นี้ไม่ได้ ชุดเกณฑ์เดิมยังใช้อยู่: {0}", "This pack cannot be used; the one before stays in force: {0}";
    PACK_NOT_KEPT: "เบราว์เซอร์เก็บชุดเกณฑ์ที่ปรับแก้ไว้ไม่ได้ โปรดบันทึกเป็นไฟล์ก่อนปิดหน้านี้",
        "The browser cannot keep the pack being changed: save it as a file before closing this page.";
    PACK_KEPT_REFUSED: "เปิดชุดเกณฑ์ที่บันทึกไว้ในเครื่องนี้ไม่ได้ จึงใช้ชุดเกณฑ์ที่มากับเครื่องมือแทน: {0}",
        "The pack kept on this device cannot be opened, so the tool's own is used: {0}";
    BY_PACK_CHANGED: "ตามชุดเกณฑ์ {0} ({1}) ที่ {2} ปรับแก้", "By the pack {0} ({1}), as changed by {2}";
    BY_PACK: "ตามชุดเกณฑ์ {0} ({1})", "By the pack {0} ({1})";
    SHEET_HYPOTHETICAL: "หากเกณฑ์ต่างไป (สมมติ)", "If the rules were different (hypothetical)";
}

// Why a file is not opened.
messages! {
    OPEN_TOO_LARGE: "ไฟล์มีขนาด {0} ล้านไบต์ เกินกว่าไฟล์แผนที่รับได้ ({1} ล้านไบต์) โปรดตรวจสอบว่าเลือกไฟล์ถูกต้อง",
        "The file has {0} million bytes, more than a plan may have ({1} million). Check that it is the right file.";
    OPEN_BROKEN: "ไฟล์ชำรุดหรือไม่ครบ (บรรทัด {0} ตำแหน่ง {1}) โปรดเปิดสำเนาก่อนหน้านี้",
        "The file is damaged or cut off (line {0}, column {1}). Open an earlier copy.";
    OPEN_TOO_DEEP: "ไฟล์ซ้อนกันหลายชั้นเกินไป (บรรทัด {0}) จึงไม่ใช่ไฟล์แผนของเครื่องมือนี้",
        "The file is nested too deeply (line {0}), so it is not a plan of this tool.";
    OPEN_FOREIGN: "ไฟล์นี้ไม่ใช่ไฟล์แผนของเครื่องมือนี้ โปรดเลือกไฟล์ที่ชื่อลงท้ายด้วย .plan.json",
        "This is not a plan of this tool. Choose a file whose name ends in .plan.json.";
    OPEN_NEWER: "ไฟล์นี้สร้างจากเครื่องมือรุ่นใหม่กว่า (รูปแบบ {0} รุ่นนี้อ่านได้ถึงรูปแบบ {1}) โปรดใช้เครื่องมือรุ่นล่าสุด",
        "The file was written by a newer version (format {0}; this one reads up to {1}). Use the newest version.";
    OPEN_UNFIT: "ข้อมูลในไฟล์ไม่ถูกรูปแบบที่ “{0}”: พบ {1} แต่ควรเป็น {2}",
        "A field of the file does not fit at “{0}”: it is {1}; what fits: {2}";
}

// What is wrong with a pack.
messages! {
    PACK_PROBLEM: "บรรทัด {0}: {1} สิ่งที่ใช้ได้: {2}", "Line {0}: {1}. What fits: {2}";
}

// What stands around every page.
messages! {
    NAME: "เมืองพร้อม", "Mueang Phrom";
    TITLE: "{0} · เมืองพร้อม", "{0} · Mueang Phrom";
    SKIP: "ข้ามไปยังเนื้อหา", "Skip to content";
    TOOLS: "เครื่องมือ", "Tools";
    LANGUAGE_NAME: "ไทย", "English";
    THAI_DIGITS: "เลขไทย", "Thai digits";
    UNDO: "เลิกทำ", "Undo";
    REDO: "ทำซ้ำ", "Redo";
    SAVE_FILE: "บันทึกไฟล์", "Save file";
    SAVE_FAILED: "เบราว์เซอร์ไม่ยอมให้บันทึกไฟล์ ข้อมูลยังอยู่ในหน้านี้ โปรดลองอีกครั้งหรือใช้เบราว์เซอร์อื่น",
        "The browser did not let the file be saved. What you wrote is still on this page: try again, or use another browser.";
    SAVED: "บันทึกในเครื่องนี้แล้ว", "Saved on this device";
    SAVING: "กำลังบันทึก…", "Saving…";
    NOT_SAVED: "เบราว์เซอร์ไม่เก็บข้อมูล โปรดบันทึกเป็นไฟล์", "The browser keeps nothing: save as a file";
    NOT_SAVED_YET: "ยังไม่บันทึก โปรดเลือกก่อน", "Not saved yet: choose first";
    WAY: "ขั้นตอนการประเมิน", "Steps";
    MENU: "ขั้นตอนทั้งหมด", "All steps";
    PAGER: "ไปหน้าก่อนหรือหน้าถัดไป", "Previous and next page";
    BEFORE: "← {0}", "← {0}";
    AFTER: "{0} →", "{0} →";
    DONE: "ครบแล้ว", "done";
    LEFT_TO_DO: "เหลือ {0} ข้อ", "{0} left";
    STANDING: "ผลขณะนี้", "Result so far";
    GATES_MET: "ครบ {0} จาก {1} เงื่อนไข", "{0} of {1} conditions met";
    READINESS_OURS: "ความพร้อม (เกณฑ์ของเครื่องมือนี้)", "Readiness (this tool's own rubric)";
    OF_HUNDRED: "{0} จาก 100", "{0} of 100";
    FROM_TO: "{0}–{1} จาก 100", "{0}–{1} of 100";
    ANSWERED_PERCENT: "ตอบแล้วร้อยละ {0}", "{0}% answered";
    DISMISS: "ปิดข้อความ", "Dismiss";
    FOOT_SELF: "ผลนี้เป็นการประเมินตนเอง ไม่ใช่ผลการพิจารณาของทางราชการ", "A self-assessment, not an official decision.";
    FOOT_PRIVATE: "ข้อมูลที่กรอกอยู่ในเครื่องนี้เท่านั้น ไม่ถูกส่งออก เว้นแต่ท่านบันทึกเป็นไฟล์เอง",
        "What you type stays on this device. Nothing is sent unless you save a file yourself.";
    OTHER_TAB: "แผนนี้ถูกแก้ไขในแท็บอื่น การแก้ไขในแท็บนี้ยังไม่ถูกบันทึกทับ โปรดเลือกว่าจะใช้ฉบับใด",
        "This plan was changed in another tab. Nothing has been overwritten yet: choose which version to use.";
    OTHER_TAB_TAKE: "ใช้ฉบับของแท็บอื่น", "Use the other tab's version";
    OTHER_TAB_KEEP: "ใช้ฉบับของแท็บนี้", "Keep this tab's version";
    KEPT_UNREADABLE: "อ่านแผนที่บันทึกไว้ในเครื่องนี้ไม่ได้ ข้อมูลเดิมยังอยู่ โปรดบันทึกเป็นไฟล์ก่อนเริ่มใหม่",
        "The plan kept on this device cannot be read. It is still there: download it before you start anew.";
    KEPT_DOWNLOAD: "บันทึกข้อมูลเดิมเป็นไฟล์", "Download what was kept";
    KEPT_START_ANEW: "เริ่มแผนใหม่", "Start anew";
    OPENED: "เปิดไฟล์แล้ว แผนก่อนหน้านี้เรียกคืนได้ด้วยปุ่ม “เลิกทำ”", "Opened. “Undo” brings the earlier plan back.";
    BEGUN_ANEW: "เริ่มแผนใหม่แล้ว แผนก่อนหน้านี้เรียกคืนได้ด้วยปุ่ม “เลิกทำ”", "A new plan. “Undo” brings the earlier one back.";
    NO_ENGLISH: "โหลดข้อความภาษาอังกฤษไม่ได้ โปรดต่ออินเทอร์เน็ตแล้วลองอีกครั้ง",
        "The English texts could not be loaded: connect to the internet and try again.";
    UNREADABLE: "อ่านไฟล์ไม่ได้ โปรดตรวจสอบว่าไฟล์ยังอยู่และเปิดได้ แล้วลองอีกครั้ง",
        "The file could not be read. Check that it is still there and can be opened, then try again.";
}

// The pages.
messages! {
    PAGE_START: "หน้าแรก", "Start";
    PAGE_APPLICANT: "1. ผู้ยื่นข้อเสนอและช่องทาง", "1. Applicant and route";
    PAGE_CITY: "2. เมือง เขต และเป้าหมาย", "2. City, zone and goals";
    PAGE_DIMENSIONS: "3. ด้านที่ยื่นขอ", "3. Dimensions";
    PAGE_COMPONENT: "4.{0} {1}", "4.{0} {1}";
    PAGE_COMMITMENT: "5. ผู้นำ ประชาชน และการติดตามผล", "5. Leadership, citizens and monitoring";
    PAGE_OUTCOMES: "เกณฑ์ผลลัพธ์ของ depa", "depa's outcome thresholds";
    PAGE_RESULT: "ผลการประเมิน", "Result";
    PAGE_RULEBOOK: "ชุดเกณฑ์และที่มา", "Rulebook and sources";
}

// The first page.
messages! {
    START_TITLE: "ประเมินความพร้อมของแผนพัฒนาเมืองอัจฉริยะ", "Is your smart-city plan ready?";
    START_LEAD: "สำหรับเทศบาลและหน่วยงานที่กำลังเตรียมยื่นข้อเสนอ กรอกแผนแล้วทราบทันทีว่าครบเงื่อนไขใด ขาดสิ่งใด และควรทำสิ่งใดต่อ",
        "For municipalities and others preparing a proposal. Write the plan and see at once which conditions it meets, what is missing, and what to do next.";
    GO_ON: "ทำต่อ: {0}", "Continue: {0}";
    BEGIN: "เริ่มแผนใหม่", "Start a new plan";
    UNTITLED: "แผนที่ยังไม่มีชื่อ", "Untitled plan";
    OPEN_FILE: "เปิดไฟล์แผน", "Open a plan file";
    OPEN_HINT: "ไฟล์ที่ชื่อลงท้ายด้วย .plan.json", "A file whose name ends in .plan.json";
    EXAMPLES: "ลองใช้ตัวอย่าง", "Try an example";
    EXAMPLES_HINT: "เมืองในตัวอย่างเป็นเมืองสมมติ", "The cities of the examples are fictional";
    EXAMPLE_COMPLETE: "แผนของเทศบาลตำบล ตอบครบทุกข้อ (สมมติ)", "A subdistrict municipality's plan, fully answered (fictional)";
    EXAMPLE_IN_DEPTH: "แผนของเทศบาลเมือง มีทะเบียนโครงการ เงิน ข้อมูล และภาคีครบ (สมมติ)", "A town municipality's plan in depth: projects, money, data, partners (fictional)";
    EXAMPLE_HALF: "แผนที่กรอกไปแล้วบางส่วน (สมมติ)", "A half-filled plan (fictional)";
    READINGS_TITLE: "ผลแยกเป็น 3 ส่วน ไม่นำมารวมกัน", "Three results, never mixed";
    ELIGIBILITY: "คุณสมบัติ", "Eligibility";
    READINESS: "ความพร้อม", "Readiness";
    OUTCOMES: "ผลลัพธ์", "Outcomes";
    READING_ELIGIBILITY: "ตรวจตามเงื่อนไขของประกาศที่ 1/2562 ข้อ 10–12 พร้อมเหตุผลและเลขข้อ",
        "checks the conditions of announcement 1/2562, clauses 10–12, with reason and clause.";
    READING_READINESS: "ให้คะแนน 0–100 ตามเกณฑ์ของเครื่องมือนี้ ซึ่งไม่ใช่เกณฑ์ทางการ",
        "scores the plan from 0 to 100 by this tool's own rubric, which is not official.";
    READING_OUTCOMES: "นับเกณฑ์ผลลัพธ์ที่ depa เผยแพร่ (ข้อมูลทุติยภูมิ) ไม่นำไปรวมกับคะแนน",
        "counts the thresholds depa published (secondary source); they never enter the score.";
    IS_NOT_TITLE: "สิ่งที่เครื่องมือนี้ไม่ใช่", "What this tool is not";
    IS_NOT_OFFICIAL: "ไม่ใช่ผลการพิจารณาของคณะกรรมการหรือของ depa", "Not a decision of the committee or of depa";
    IS_NOT_RANKING: "ไม่จัดอันดับเมือง", "Not a ranking of cities";
    IS_NOT_SENT: "ไม่ส่งข้อมูลออกจากเครื่อง ไม่ต้องลงทะเบียน ไม่มีค่าใช้จ่าย", "Nothing is sent; no account; no fee";
    IS_NOT_BACKUP: "ไม่ใช่ที่เก็บสำรอง ข้อมูลอยู่ในเบราว์เซอร์นี้ โปรดบันทึกเป็นไฟล์เก็บไว้เสมอ",
        "Not a backup: the plan lives in this browser, so save it as a file now and then";
}

// The pages where a plan is written.
messages! {
    CLEAR: "ล้างคำตอบ", "Clear answer";
    BY_ANNOUNCEMENT: "ประกาศ {0}", "Announcement, {0}";
    BASIS_FACT: "ข้อเท็จจริงในแผน", "Fact in the plan";
    BASIS_JUDGEMENT: "ดุลยพินิจของผู้กรอก", "Your own judgement";
    MARK_OURS: "เกณฑ์ของเครื่องมือนี้", "This tool's rubric";
    MARK_ADVICE: "ข้อแนะนำจากรายงาน พ.ศ. 2563", "Advice from the study of 2563 (2020)";
    SURE_A: "ความมั่นใจ A: ต้นฉบับหรือผู้เผยแพร่เอง", "Confidence A: the original or its publisher";
    SURE_B: "ความมั่นใจ B: แหล่งทุติยภูมิที่ดี", "Confidence B: good secondary source";
    SURE_C: "ความมั่นใจ C: ความเห็นในรายงาน", "Confidence C: opinion in the study";
    APPLICANT_LEAD: "ประกาศกำหนดช่องทางยื่นข้อเสนอไว้ 3 ช่องทาง แต่ละช่องทางมีเงื่อนไขต่างกัน",
        "The announcement knows three ways to apply, each with conditions of its own.";
    PLAN_TITLE: "ชื่อแผน", "Name of the plan";
    PLAN_TITLE_HINT: "ใช้เป็นชื่อไฟล์เมื่อบันทึก", "Becomes the file name when you save";
    APPLICANT_NAME: "ชื่อผู้ยื่นข้อเสนอ", "Name of the applicant";
    LOCAL_TYPE: "ประเภทองค์กรปกครองส่วนท้องถิ่น", "Type of local administrative organisation";
    LOCAL_TYPE_HINT: "ใช้เมื่อเปรียบเทียบ เมืองต่างขนาดจะไม่ถูกเทียบกัน", "For comparisons: cities of different types are never compared";
    CITY_LEAD: "เขียนตามที่ปรากฏในแผน สั้นแต่ชัดเจน", "As the plan states it: short and clear.";
    CITY_NAME: "ชื่อเมือง", "Name of the city";
    PROVINCE: "จังหวัด", "Province";
    ZONE: "เขตเมืองอัจฉริยะ", "Smart-city zone";
    POPULATION: "จำนวนประชากรหรือผู้ใช้พื้นที่ (คน)", "Residents or users of the area (people)";
    GOALS: "เป้าหมาย", "Goals";
    OBJECTIVES: "วัตถุประสงค์", "Objectives";
    NOT_A_NUMBER: "โปรดกรอกเป็นจำนวนเต็มที่ถูกต้อง เช่น 12,500 (ปี เช่น 2570)", "Write a fitting whole number, such as 12,500 (a year: 2027)";
    NOT_A_LINK: "ที่อยู่เว็บต้องขึ้นต้นด้วย https:// หรือ http://", "A web address begins with https:// or http://";
    NO_OTHER_DIMENSION: "ด้านที่ยังไม่ตัดสินใจ ไม่ยื่นขอ", "Apply for none of the undecided dimensions";
    DIMENSION_ELEMENTS: "ประกาศกล่าวถึงเรื่องใดในด้านนี้", "What the announcement names for this dimension";
    WHAT_THE_CLAUSE_ASKS: "สิ่งที่ประกาศ {0} กำหนด", "What the announcement asks: {0}";
    RUBRIC_ITEMS: "รายการประเมินความพร้อม", "Readiness items";
    RUBRIC_HINT: "เลือกระดับที่ตรงกับสภาพจริง ข้อที่ไม่มีหลักฐานยังนับในคะแนนที่แจ้ง แต่ไม่นับในคะแนนที่มีหลักฐาน",
        "Choose the stage that matches the facts. Without evidence an item counts as claimed but not as evidenced.";
    CHOOSE_DIMENSIONS_FIRST: "เลือกด้านที่ยื่นขอก่อน แล้วรายการของแต่ละด้านจะปรากฏที่นี่:", "Choose dimensions first; their items then appear here:";
    LEFT_OUT: "ไม่เกี่ยวข้อง", "Not applicable";
    LEFT_OUT_REASON: "เหตุผลที่ไม่เกี่ยวข้อง", "Why it does not apply";
    LEFT_OUT_NEEDS_REASON: "โปรดระบุเหตุผล หากไม่ระบุจะนับว่ายังไม่ได้ตอบ", "Give a reason; without one the item counts as unanswered";
    EVIDENCE_NONE: "หลักฐาน: ยังไม่มี", "Evidence: none yet";
    EVIDENCE_COUNT: "หลักฐาน: {0} รายการ", "Evidence: {0}";
    EVIDENCE_SUGGESTED: "คำแนะนำของเครื่องมือนี้", "This tool suggests:";
    EVIDENCE_ADD: "เพิ่มหลักฐาน", "Add evidence";
    EVIDENCE_OTHER: "ใช้หลักฐานที่มีอยู่แล้ว", "Use evidence already listed";
    EVIDENCE_TITLE: "ชื่อเอกสาร", "Document";
    EVIDENCE_DATE: "วันที่ของเอกสาร", "Date of the document";
    EVIDENCE_PAGE: "หน้า", "Page";
    EVIDENCE_LINK: "ที่อยู่เว็บ", "Web address";
    EVIDENCE_FILE: "ชื่อไฟล์ที่หน่วยงานเก็บไว้", "Name of the file you keep";
    EVIDENCE_REMOVE: "นำหลักฐานนี้ออก", "Remove this evidence";
    PROJECTS: "โครงการ กิจกรรม และบริการ", "Projects, activities and services";
    PROJECTS_HINT: "แต่ละด้านที่ยื่นขอต้องมีอย่างน้อยหนึ่งรายการที่สอดคล้องกัน", "Each dimension applied for needs at least one that matches it";
    PROJECT_ADD: "เพิ่มโครงการ", "Add a project";
    PROJECT_NUMBER: "โครงการที่ {0}", "Project {0}";
    PROJECT_NAME: "ชื่อโครงการ", "Name of the project";
    PROJECT_DIMENSIONS: "ด้านที่เกี่ยวข้อง", "Dimensions it serves";
    PROJECT_REMOVE: "ลบโครงการที่ {0}", "Remove project {0}";
    PROJECT_DETAILS: "กรอกรายละเอียดโครงการ", "Details of the project";
    PROJECTS_MORE: "ดูทั้ง {0} รายการในทะเบียนโครงการ", "See all {0} in the register of projects";
    NO_PROJECT_YET: "ยังไม่มีโครงการในด้านนี้", "no project yet";
    STATUS_IDEA: "แนวคิด", "Idea";
    STATUS_STUDIED: "ศึกษาหรือออกแบบ", "Studied or designed";
    STATUS_PROPOSED: "เสนอขอรับการสนับสนุน", "Proposed";
    STATUS_APPROVED: "อนุมัติแล้ว", "Approved";
    STATUS_RUNNING: "กำลังดำเนินการ", "Under way";
    STATUS_IN_USE: "ใช้งานแล้ว", "In use";
    STATUS_STOPPED: "ยุติ", "Stopped";
    TYPE_CITY: "เทศบาลนคร", "City municipality";
    TYPE_TOWN: "เทศบาลเมือง", "Town municipality";
    TYPE_SUBDISTRICT: "เทศบาลตำบล", "Subdistrict municipality";
    TYPE_TAO: "องค์การบริหารส่วนตำบล", "Subdistrict administrative organisation";
    TYPE_PAO: "องค์การบริหารส่วนจังหวัด", "Provincial administrative organisation";
    TYPE_SPECIAL: "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", "Special local administration";
    COMMITMENT_LEAD: "ข้อเหล่านี้เป็นการรับรองโดยผู้กรอก โปรดแนบหลักฐาน ข้อที่ไม่มีหลักฐานจะมีหมายเหตุกำกับ",
        "These are your own declarations. Attach evidence: one without it is marked as such.";
    OUTCOMES_LEAD: "ไม่บังคับ และไม่มีผลต่อคุณสมบัติหรือคะแนนความพร้อม ตอบเท่าที่มีข้อมูล",
        "Optional, and without effect on eligibility or readiness. Answer where you have data.";
    OUTCOME_MET: "ถึงเกณฑ์", "Reached";
    OUTCOME_NOT_MET: "ไม่ถึงเกณฑ์", "Not reached";
    OUTCOME_NO_DATA: "ไม่มีข้อมูล", "No data";
}

// The result and the rulebook.
messages! {
    AS_OF: "ประเมินเมื่อวันที่ {0}", "Assessed on {0}";
    FICTIONAL: "แผนนี้เป็นตัวอย่างสมมติ ไม่ใช่แผนของเมืองใด", "This plan is a fictional example and describes no real city.";
    PRINT: "พิมพ์ผลการประเมิน", "Print the result";
    ELIGIBILITY_TITLE: "ก. คุณสมบัติตามประกาศที่ 1/2562", "A. Eligibility under announcement 1/2562";
    GATE_COUNTS: "ครบ {0} ข้อ ไม่เป็นไปตามเงื่อนไข {1} ข้อ ยังไม่แสดง {2} ข้อ", "{0} met, {1} not met, {2} not shown yet";
    READ_CLAUSE: "อ่านสรุปของข้อนี้", "Read this clause's summary";
    MISSING_TITLE: "สิ่งที่ยังขาดตามเงื่อนไขของประกาศ", "What the conditions still need";
    NOTHING_MISSING: "ไม่ขาดสิ่งใด", "Nothing";
    MISSING_CHANGE: "ต้องแก้ไข", "To change";
    MISSING_ANSWER: "ต้องตอบ", "To answer";
    MISSING_EVIDENCE: "ควรแนบหลักฐาน", "Evidence advised";
    READINESS_TITLE: "ข. ความพร้อมของแผน", "B. Readiness of the plan";
    RUBRIC_IS_OURS: "เกณฑ์ของเครื่องมือนี้ ไม่ใช่เกณฑ์ทางการ ประกาศไม่ได้กำหนดคะแนนหรือเกณฑ์ผ่าน ทุกข้อจึงมีน้ำหนักเท่ากัน",
        "This tool's own rubric, not an official one. The announcement sets no points and no pass mark, so all weights are equal.";
    CLAIMED: "ตามที่แจ้ง (เฉพาะข้อที่ตอบ)", "As claimed (answered items only)";
    EVIDENCED: "เฉพาะที่มีหลักฐาน", "Evidenced";
    COVERAGE: "ความครบของคำตอบ", "Coverage";
    OF: "{0} จาก {1}", "{0} of {1}";
    OF_PERCENT: "{0} จาก {1} ข้อ (ร้อยละ {2})", "{0} of {1} ({2}%)";
    GEOMETRIC: "ค่าเฉลี่ยเรขาคณิต", "Geometric mean";
    WEAKEST: "องค์ประกอบที่อ่อนที่สุด", "Weakest component";
    COMPONENTS_CAPTION: "คะแนนรายองค์ประกอบ ข้อที่ยังไม่ตอบนับเป็นศูนย์", "Score by component; unanswered items count as nothing";
    COMPONENT: "องค์ประกอบ", "Component";
    FULL_MARKS: "คะแนนเต็ม", "Full marks";
    GOT: "ได้", "Got";
    PERCENT: "ร้อยละ", "Per cent";
    PERCENT_EVIDENCED: "ร้อยละที่มีหลักฐาน", "Per cent evidenced";
    ANSWERED: "ตอบแล้ว", "Answered";
    DIMENSIONS_TITLE: "ความพร้อมรายด้าน", "Readiness by dimension";
    DIMENSIONS_CAPTION: "ความพร้อมรายด้าน ร้อยละ", "Readiness by dimension, per cent";
    CHART_TITLE: "ความพร้อมของ 7 ด้าน", "Readiness of the seven dimensions";
    CHART_LEGEND: "แถบทึบคือคะแนนที่ได้แล้ว แถบจางคือส่วนที่ยังไม่ตอบ เส้นตั้งคือคะแนนที่มีหลักฐาน ตัวเลขอยู่ในตารางถัดไป",
        "Solid: got already. Pale: not answered yet. Line: evidenced. The table below has the numbers.";
    DIMENSION: "ด้าน", "Dimension";
    APPLIED: "การยื่นขอ", "Applied for";
    DIMENSION_APPLIED: "ยื่นขอ", "applied for";
    DIMENSION_NOT_APPLIED: "ไม่ยื่นขอ", "not applied for";
    DIMENSION_OPEN: "ยังไม่ตัดสินใจ", "not decided";
    LOW: "ต่ำสุด", "Lowest";
    HIGH: "สูงสุด", "Highest";
    STEPS_TITLE: "สิ่งที่ควรทำต่อ", "What to do next";
    STEPS_HINT: "เรียงจากข้อที่เพิ่มคะแนนได้มากที่สุด แต่ละข้อระบุว่าเพิ่มคะแนนส่วนใด เป็นคำแนะนำของเครื่องมือนี้", "Those with most to gain come first; each says which reading it raises. This tool's advice.";
    MORE_STEPS: "ดูอีก {0} ข้อ", "{0} more";
    OUTCOMES_TITLE: "ค. เกณฑ์ผลลัพธ์ของ depa (ข้อมูลทุติยภูมิ ความมั่นใจ B)", "C. depa's outcome thresholds (secondary source, confidence B)";
    OUTCOME_COUNTS: "ถึงเกณฑ์ {0} ข้อ ไม่ถึงเกณฑ์ {1} ข้อ ไม่มีข้อมูล {2} ข้อ ยังไม่ตอบ {3} ข้อ", "{0} reached, {1} not reached, {2} without data, {3} unanswered";
    PACKS_USED: "ชุดเกณฑ์ที่ใช้", "Packs used";
    OFFICIAL: "ประกาศทางการ", "Official";
    NOT_OFFICIAL: "ไม่ใช่เกณฑ์ทางการ", "Not official";
    POINTS: "{0} คะแนน", "{0} points";
    KIND_DEFINITION: "นิยาม", "Definition";
    KIND_PROCEDURE: "ขั้นตอน", "Procedure";
    KIND_GATE: "เงื่อนไข", "Condition";
    KIND_DUTY: "หน้าที่", "Duty";
    KIND_INFORMATION: "ข้อมูล", "Information";
}

/// How sure a claim is, in words.
pub fn confidence(confidence: Confidence) -> Message {
    match confidence {
        Confidence::A => SURE_A,
        Confidence::B => SURE_B,
        Confidence::C => SURE_C,
    }
}

/// What kind of provision a clause is.
pub fn clause_kind(kind: ClauseKind) -> Message {
    match kind {
        ClauseKind::Definition => KIND_DEFINITION,
        ClauseKind::Procedure => KIND_PROCEDURE,
        ClauseKind::Gate => KIND_GATE,
        ClauseKind::Duty => KIND_DUTY,
        ClauseKind::Information => KIND_INFORMATION,
    }
}

/// How far a project has come.
pub fn status(status: Status) -> Message {
    match status {
        Status::Idea => STATUS_IDEA,
        Status::Studied => STATUS_STUDIED,
        Status::Proposed => STATUS_PROPOSED,
        Status::Approved => STATUS_APPROVED,
        Status::Running => STATUS_RUNNING,
        Status::InUse => STATUS_IN_USE,
        Status::Stopped => STATUS_STOPPED,
    }
}

/// The type of a local administrative organisation.
pub fn local_type(local_type: LocalType) -> Message {
    match local_type {
        LocalType::CityMunicipality => TYPE_CITY,
        LocalType::TownMunicipality => TYPE_TOWN,
        LocalType::SubdistrictMunicipality => TYPE_SUBDISTRICT,
        LocalType::SubdistrictOrganisation => TYPE_TAO,
        LocalType::ProvincialOrganisation => TYPE_PAO,
        LocalType::Special => TYPE_SPECIAL,
    }
}

/// The answer to an outcome threshold.
pub fn outcome(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Met => OUTCOME_MET,
        Outcome::NotMet => OUTCOME_NOT_MET,
        Outcome::NoData => OUTCOME_NO_DATA,
    }
}

// Why an answer or a piece of evidence does not count.
messages! {
    REGISTER_ANSWERS: "ทะเบียนมี {0} รายการ จึงนับเป็นคำตอบ “{1}”", "the register holds {0}, which counts as the answer “{1}”";
    REGISTER_SHOWS: "ทะเบียนแสดงถึงระดับ {0}", "The registers show stage {0}";
    REGISTER_SHOWS_NONE: "ทะเบียนยังไม่แสดงระดับใดของรายการนี้", "The registers show no stage of this item yet";
    REGISTER_ALL: "ครบทุกรายการที่นับ ({0} รายการ)", "every entry that counts ({0})";
    REGISTER_TAKE: "ใช้ระดับ {0} ตามทะเบียน", "Take stage {0}, as registered";
    ABOVE_REGISTER: "ระดับที่เลือกสูงกว่าที่ทะเบียนแสดง โปรดระบุเหตุผล", "The stage chosen is above it; please say why";
    ABOVE_REGISTER_EXPLAINED: "สูงกว่าที่ทะเบียนแสดง โดยให้เหตุผลแล้ว", "Above what the registers show, with a reason";
    ABOVE_REGISTER_REASON: "เหตุผลที่เลือกสูงกว่าที่ทะเบียนแสดง", "Why a stage above what the registers show";
    REGISTER_HOLDS: "(ทะเบียน{0} มี {1} รายการ)", "(register “{0}”: {1})";
    NOTICES: "ข้อที่ต้องตรวจสอบ", "To be checked";
    NOTICE_UNKNOWN_OPTION: "คำถามนี้ไม่มีตัวเลือกดังกล่าว จึงถือว่ายังไม่ได้ตอบ", "the question has no such option, so it counts as not answered";
    NOTICE_UNKNOWN_STAGE: "ไม่มีระดับดังกล่าว จึงถือว่ายังไม่ได้ตอบ", "there is no such stage, so it counts as not answered";
    NOTICE_MAY_NOT_BE_LEFT_OUT: "รายการนี้เลือกว่าไม่เกี่ยวข้องไม่ได้ จึงถือว่ายังไม่ได้ตอบ",
        "this item may not be left out, so it counts as not answered";
    NOTICE_NO_REASON: "ไม่ได้ให้เหตุผลที่ไม่เกี่ยวข้อง จึงถือว่ายังไม่ได้ตอบ", "it is left out without a reason, so it counts as not answered";
    NOTICE_PLAN_STATES_IT: "ตอบว่าไม่ได้ระบุ แต่แผนระบุไว้ จึงนับตามแผน", "declared as not stated, but the plan states it; the plan counts";
    NOTICE_ABOVE_REGISTER: "ระดับที่เลือกสูงกว่าที่ทะเบียนของแผนแสดงไว้ โปรดเติมทะเบียนหรือระบุเหตุผล คะแนนยังนับตามที่เลือก",
        "the stage chosen is above what the plan's registers show; fill in the register or say why. It counts as chosen";
    NOTICE_ABOVE_REGISTER_EXPLAINED: "ระดับที่เลือกสูงกว่าที่ทะเบียนของแผนแสดงไว้ โดยให้เหตุผลแล้ว",
        "the stage chosen is above what the plan's registers show; the reason is given";
    NOTICE_NOT_IN_FORCE_YET: "ชุดเกณฑ์นี้ยังไม่ใช้บังคับในวันประเมิน ผลที่แสดงเป็นผลตามเกณฑ์ที่จะใช้ในภายหลัง",
        "these rules are not yet in force on the day of the assessment; the result is by rules of a later day";
    NOTICE_SUPERSEDED: "ชุดเกณฑ์นี้เลิกใช้แล้วในวันประเมิน โปรดใช้ชุดเกณฑ์ฉบับปัจจุบัน",
        "these rules no longer hold on the day of the assessment; use the pack that took their place";
    NOTICE_DATED_LATER: "หลักฐานลงวันที่หลังวันประเมิน จึงไม่นับ โปรดตรวจสอบปี (ช่องวันที่ใช้ปี ค.ศ.)",
        "the evidence is dated after the day of the assessment, so it does not count; check the year (the date field takes the common era)";
}

// The explanation as plain text.
messages! {
    EXPLAIN_TITLE: "ผลการประเมินแผนพัฒนาเมืองอัจฉริยะ", "Assessment of a smart-city development plan";
    EXPLAIN_ELIGIBILITY: "คุณสมบัติตาม{0}", "Eligibility under: {0}";
    EXPLAIN_VERDICT: "ผล: {0}", "Verdict: {0}";
    EXPLAIN_GATES: "เงื่อนไขทั้งหมด {0} ข้อ: ครบ {1} ข้อ ไม่เป็นไปตามเงื่อนไข {2} ข้อ ยังไม่แสดง {3} ข้อ",
        "{0} conditions: {1} met, {2} not met, {3} not shown";
    EXPLAIN_WANTED: " — คำตอบที่เข้าเงื่อนไข: {0}", " — what would meet it: {0}";
    EXPLAIN_OR: " หรือ ", " or ";
    EXPLAIN_READINESS: "ความพร้อมของแผน", "Readiness of the plan";
    EXPLAIN_OURS: "เกณฑ์ของเครื่องมือนี้ ไม่ใช่เกณฑ์ทางการ", "This tool's own rubric, not an official one";
    EXPLAIN_CLAIMED: "คะแนนตามคำตอบ (เฉพาะรายการที่ตอบแล้ว): {0} จาก 100", "As answered (answered items only): {0} of 100";
    EXPLAIN_EVIDENCED: "คะแนนที่มีหลักฐานรองรับ: {0} จาก 100", "Backed by evidence: {0} of 100";
    EXPLAIN_LOW: "คะแนนต่ำสุด (รายการที่ยังไม่ตอบนับเป็น 0): {0} จาก 100", "Lowest (unanswered items count as 0): {0} of 100";
    EXPLAIN_HIGH: "คะแนนสูงสุด (รายการที่ยังไม่ตอบนับเต็ม): {0} จาก 100", "Highest (unanswered items count in full): {0} of 100";
    EXPLAIN_COVERAGE: "ตอบแล้ว {0} จาก {1} รายการ (ร้อยละ {2})", "{0} of {1} items are answered ({2}%)";
    EXPLAIN_TOTAL: "รวม", "Total";
    EXPLAIN_NOT_COUNTED: "ไม่นำมาคิด เพราะไม่มีรายการที่เกี่ยวข้อง", "not counted: none of its items applies";
    EXPLAIN_GEOMETRIC: "ค่าเฉลี่ยเรขาคณิตตามคำตอบ: {0} (ยิ่งต่ำกว่าคะแนนตามคำตอบ องค์ประกอบยิ่งไม่สมดุล)",
        "Geometric mean as answered: {0} (the further below the score as answered, the less even the components)";
    EXPLAIN_WEAKEST: "องค์ประกอบที่คะแนนตามคำตอบต่ำสุด: {0} ({1})", "Weakest component as answered: {0} ({1})";
    EXPLAIN_COLUMN_CLAIMED: "ตามคำตอบ", "As answered";
    EXPLAIN_COLUMN_EVIDENCED: "มีหลักฐาน", "Evidenced";
    EXPLAIN_OUTCOMES_APART: "ระดับความเชื่อมั่น {0} นับจำนวนเท่านั้น ไม่ใช้ตัดสินคุณสมบัติและไม่รวมในคะแนนความพร้อม",
        "Confidence {0}. Counted only: no part of eligibility, nor of the readiness score.";
    EXPLAIN_CHANGE: "คำตอบที่ไม่เป็นไปตามเงื่อนไข ต้องปรับแผนหรือแก้คำตอบ", "Answers that stand against a condition and have to change";
    EXPLAIN_ANSWER: "คำถามที่ยังไม่ได้ตอบ", "Answers still to be given";
    EXPLAIN_EVIDENCE: "คำรับรองที่ยังไม่มีหลักฐาน", "Declarations that no evidence backs yet";
    EXPLAIN_STEPS_SHOWN: "แสดง {0} จาก {1} ข้อ เรียงจากข้อที่เพิ่มคะแนนได้มากที่สุด", "{0} of {1}, those with most to gain first";
    GAIN: "คะแนนต่ำสุดเพิ่ม {0} และเพิ่มได้ถึง {1} เมื่อถึงระดับสูงสุด", "adds {0} to the lowest reading, up to {1} at the highest stage";
    GAIN_EVIDENCE: "คะแนนที่มีหลักฐานรองรับเพิ่ม {0}", "adds {0} to the reading backed by evidence";
    HYPOTHETICAL_RESULT: "*** สมมติ: ผลนี้คำนวณตามเกณฑ์ที่สมมติขึ้น ไม่ใช่ผลตามเกณฑ์ที่ใช้บังคับ ***",
        "*** HYPOTHETICAL: computed by supposed rules, not by the rules in force ***";
    EXPLAIN_CHANGED: "ปรับแก้จาก {0} {1} โดย{2}", "Changed from {0} {1} by {2}";
    EXPLAIN_IN_FORCE: "ใช้บังคับตั้งแต่ {0}", "in force from {0}";
    EXPLAIN_SUPERSEDED: "เลิกใช้ตั้งแต่ {0}", "superseded from {0}";
    EXPLAIN_PACK: "ออกโดย{0} ลงวันที่ {1}", "Issued by {0}, {1}";
    EXPLAIN_SOURCES: "แหล่งที่มา (ระดับความเชื่อมั่น)", "Sources (confidence)";
}
