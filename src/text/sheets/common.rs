//! Texts that several sheets use.

messages! {
    UNREADABLE_PLAN: "อ่านแผนไม่ได้: {0}", "The plan cannot be read: {0}";
    UNREADABLE_PACK: "ใช้ชุดเกณฑ์ไม่ได้: {0}", "The pack cannot be used: {0}";
    REFUSED_HYPOTHETICAL: "ชุดเกณฑ์นี้เป็นชุดสมมติ จึงใช้ประเมินจริงไม่ได้ ใช้ได้เฉพาะหน้า “หากเกณฑ์ต่างไป (สมมติ)”",
        "The pack is hypothetical, so no real assessment may rest on it. Use it on the page “If the rules were different”.";
    REFUSED_NOT_THE_BUILT_IN: "ชุดเกณฑ์นี้ใช้รหัสของชุดที่มากับเครื่องมือ แต่เนื้อหาต่างจากชุดนั้น โปรดใช้รหัสอื่นและระบุ official = false",
        "The pack goes by the id of a built-in pack, but differs from it. Give it an id of its own and official = false.";
    REFUSED_CONDITIONS: "ชุดเกณฑ์นี้มีเงื่อนไขคุณสมบัติ ซึ่งใช้ได้เฉพาะชุดที่มากับเครื่องมือ หากต้องการทดลอง ให้ระบุว่าเป็นชุดสมมติ (hypothetical = true)",
        "The pack holds conditions of eligibility, which come with the product alone. To try them, mark it hypothetical = true.";
    EVIDENCE: "หลักฐาน:", "Evidence:";
    SOURCES: "แหล่งที่มา", "Sources";
    WRITTEN_AS: "เงื่อนไขตามที่เขียนในชุดเกณฑ์:", "As written in the pack:";
    ITEM: "รายการ", "Item";
    VALUE: "ค่า", "Value";
    STAGE: "ระดับ {0}", "Stage {0}";
    STAGE_HEAD: "ระดับ", "Stage";
    POINTS_HEAD: "คะแนน", "Points";
    WEIGHT_HEAD: "น้ำหนัก", "Weight";
    EVIDENCE_HEAD: "หลักฐาน", "Evidence";
    HAS_EVIDENCE: "มี", "yes";
    NO_EVIDENCE: "ไม่มี", "none";
    NOT_ANSWERED: "ยังไม่ตอบ", "not answered";
    CONDITION_HEAD: "เงื่อนไข", "Condition";
    FINDING_HEAD: "ผล", "Finding";
    CLAUSE_HEAD: "ข้อ", "Clause";
    READING_LOW: "ต่ำสุด: ข้อที่ยังไม่ตอบนับเป็น 0", "Lowest: unanswered items count as nothing";
    READING_CLAIMED: "ตามคำตอบ: คิดเฉพาะข้อที่ตอบแล้ว", "As answered: answered items alone";
    READING_EVIDENCED: "มีหลักฐาน: เหมือนตามคำตอบ แต่ข้อที่ไม่มีหลักฐานนับเป็น 0",
        "Evidenced: as answered, but an answer without evidence counts as nothing";
    READING_HIGH: "สูงสุด: ข้อที่ยังไม่ตอบนับเต็ม", "Highest: unanswered items count in full";
    PAGE_BEFORE: "หน้าก่อน", "Previous page";
    PAGE_AFTER: "หน้าถัดไป", "Next page";
    PAGE_OF: "รายการที่ {0}–{1} จาก {2}", "{0}–{1} of {2}";
}
