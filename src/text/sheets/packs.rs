//! Texts of the sheet “packs”.

messages! {
    LEAD: "ดูว่าผลการประเมินใช้ชุดเกณฑ์ใด ปรับแก้เกณฑ์ความพร้อมเป็นของหน่วยงานเอง และเปรียบเทียบกับชุดตั้งต้นได้ทุกช่อง",
        "See which packs the results rest on, make a readiness rubric of your own, and compare it with its base field by field.";
    IN_FORCE: "ชุดเกณฑ์ที่ใช้อยู่", "Packs in force";
    PACK: "ชุดเกณฑ์", "Pack";
    ID: "รหัสและรุ่น", "Id and version";
    STANDING: "สถานะ", "Standing";
    ISSUER: "ผู้ออก", "Issued by";
    SINCE: "ใช้บังคับตั้งแต่", "In force from";
    SINCE_UNTIL: "{0} ถึงก่อน {1}", "{0}, until {1}";
    ORIGIN: "ที่มา", "Origin";
    BUILT_IN: "มากับเครื่องมือ", "Comes with the tool";
    FROM_FILE: "เปิดจากไฟล์", "Loaded from a file";
    CHANGED_FROM: "ปรับแก้จาก {0} รุ่น {1} โดย {2} เมื่อ {3}", "Changed from {0}, version {1}, by {2} on {3}";
    CHANGES: "ข้อที่ปรับแก้ {0} ข้อ ({1})", "{0} changes ({1})";
    BACK: "กลับไปใช้ชุดที่มากับเครื่องมือ แทน “{0}”", "Back to the built-in pack in place of “{0}”";
    MAKE: "จัดทำหรือเปิดชุดเกณฑ์", "Make or open a pack";
    MAKE_HINT: "ปรับแก้ได้เฉพาะเกณฑ์ความพร้อม ซึ่งไม่ใช่เกณฑ์ทางการ ส่วนเงื่อนไขคุณสมบัติเป็นไปตามประกาศ จึงแก้ไขไม่ได้",
        "Only the readiness rubric, which is not official, can be changed. The conditions of eligibility are those of the announcement and stay as they are.";
    MAKE_SUPPOSED: "หากต้องการทราบว่าเงื่อนไขที่ต่างไปจะให้ผลอย่างไร ไปที่หน้า", "To see what other conditions would do, go to";
    COPY: "คัดลอกเกณฑ์ความพร้อมมาปรับแก้", "Copy the rubric to change it";
    OPEN: "เปิดไฟล์ชุดเกณฑ์", "Open a pack file";
    DRAFT: "ชุดเกณฑ์ที่เปิดไว้: {0}", "Open pack: {0}";
    UNTITLED: "ไม่มีชื่อ", "untitled";
    IN_ORDER: "ชุดเกณฑ์นี้ถูกต้องครบถ้วน", "The pack is in order.";
    IS_IN_FORCE: "ชุดเกณฑ์นี้ถูกต้องครบถ้วน และใช้อยู่ในเครื่องนี้", "The pack is in order and in force on this device.";
    PROBLEMS: "ชุดเกณฑ์นี้มี {0} ข้อที่ต้องแก้ไข ระหว่างนี้ชุดที่ใช้อยู่ยังคงใช้ต่อไป", "Things to put right: {0}. Until then the pack in force stays.";
    STAYS: "ชุดที่ใช้อยู่ยังคงใช้ต่อไป", "The pack in force stays.";
    SAVE: "บันทึกเป็นไฟล์", "Save as a file";
    USE: "ใช้ในเครื่องนี้แทน “{0}”", "Use on this device in place of “{0}”";
    DISCARD: "ปิดโดยไม่บันทึก", "Close without saving";
    OPEN_ANOTHER: "เปิดไฟล์ชุดเกณฑ์อื่น", "Open another pack file";
}

// How the open pack differs from another.
messages! {
    DIFFERENCES: "ข้อที่ต่างกัน", "What differs";
    AGAINST: "เปรียบเทียบกับ", "Compare with";
    AGAINST_BASE: "ชุดตั้งต้น: {0} {1}", "Its base: {0} {1}";
    AGAINST_IN_FORCE: "ชุดที่ใช้อยู่: {0} {1}", "The pack in force: {0} {1}";
    SAME: "ไม่มีข้อที่ต่างกัน", "Nothing differs.";
    DIFFER: "ต่างกัน {0} ช่อง", "{0} fields differ";
    MORE: "และอีก {0} ช่อง", "and {0} more fields";
    ENTRY: "รายการ", "Entry";
    FIELD: "ช่อง", "Field";
    FROM: "เดิม", "Before";
    TO: "ใหม่", "Now";
    NOTHING: "ไม่มี", "nothing";
    UNKNOWN_BASE: "ไม่พบชุดตั้งต้น ({0} {1}) ในเครื่องมือนี้ จึงแก้ไขชุดนี้ที่นี่ไม่ได้ แต่ยังเปรียบเทียบ บันทึก และใช้งานได้",
        "Its base ({0} {1}) is not at hand, so the pack cannot be changed here. It can still be compared, saved and used.";
}

// The form.
messages! {
    EDIT: "แก้ไข", "Change";
    WHO: "ผู้ปรับแก้", "Who changes it";
    CHANGED_BY: "ชื่อหน่วยงานที่ปรับแก้", "Name of the office that changes it";
    CHANGED_BY_HINT: "ต้องระบุก่อนใช้งาน ชื่อนี้แสดงคู่กับชุดเกณฑ์เสมอ และถือเป็นผู้ออกชุดเกณฑ์นี้",
        "Needed before the pack is used. It is always shown with the pack, as its issuer too.";
    HEAD: "ชื่อชุดเกณฑ์", "The pack's name";
    COMPONENT: "องค์ประกอบที่ {0} {1}", "Component {0}: {1}";
    WEIGHTS: "น้ำหนัก และรายการที่นับ", "Weights, and which items count";
    COMPONENT_WEIGHT: "น้ำหนักขององค์ประกอบ", "Weight of the component";
    ITEM_WEIGHT: "น้ำหนักของ {0} {1}", "Weight of {0} {1}";
    ITEM_OFF: "ปิด {0} (ไม่ถามและไม่นับคะแนน)", "Leave {0} out (neither asked nor scored)";
    STAGES: "คะแนนของแต่ละระดับ", "Points of each stage";
    STAGES_HINT: "เรียงจากน้อยไปมาก ระดับแรกเป็น 0 และระดับสุดท้ายเป็น 100", "Rising; the first is 0 and the last 100.";
    LINES: "เส้นอ้างอิง", "Reference lines";
    WORDING: "ถ้อยคำ", "Wording";
    WORDING_OF: "แก้ถ้อยคำของ", "Wording of";
    NO_WORDING: "เลือกรายการ", "choose an item";
    FITS_NUMBER: "ต้องเป็นจำนวนเต็มตั้งแต่ {0} ถึง {1} ค่าเดิมยังคงอยู่", "A whole number from {0} to {1} is needed. The value stays as it was.";
    FITS_WORDS: "ต้องมีข้อความ ค่าเดิมยังคงอยู่", "Some words are needed. The text stays as it was.";
    FITS_ID: "ใช้ได้เฉพาะตัวอักษร a–z ตัวเลข และ . _ - ค่าเดิมยังคงอยู่", "Only letters a–z, digits and . _ - fit. The value stays as it was.";
    NOT_EDITED: "แก้ไขช่องนี้ไม่ได้ ค่าเดิมยังคงอยู่", "This cannot be changed here. The value stays as it was.";
}

// The words of the format.
messages! {
    SECTION_PACK: "หัวชุดเกณฑ์", "Head";
    SECTION_SOURCE: "แหล่งที่มา", "Source";
    SECTION_CLAUSE: "ข้อ", "Clause";
    SECTION_DIMENSION: "ด้าน", "Dimension";
    SECTION_VALUE: "ค่า", "Value";
    SECTION_QUESTION: "คำถาม", "Question";
    SECTION_CONDITION: "เงื่อนไขย่อย", "Named condition";
    SECTION_GATE: "เงื่อนไข", "Gate";
    SECTION_COMPONENT: "องค์ประกอบ", "Component";
    SECTION_STAGE: "ระดับ", "Stage";
    SECTION_ITEM: "รายการ", "Item";
    SECTION_THRESHOLD: "เกณฑ์ผลลัพธ์", "Threshold";
    SECTION_SCALE: "มาตรวัดอื่น", "Other scale";
    SECTION_LINE: "เส้นอ้างอิง", "Reference line";
    FIELD_ID: "รหัส", "id";
    FIELD_VERSION: "รุ่น", "version";
    FIELD_TITLE: "ชื่อ", "title";
    FIELD_ISSUER: "ผู้ออก", "issuer";
    FIELD_NOTE: "หมายเหตุ", "note";
    FIELD_WEIGHT: "น้ำหนัก", "weight";
    FIELD_OFF: "ปิดไว้", "left out";
    FIELD_HINT: "คำแนะนำ", "hint";
    FIELD_STAGES: "ระดับที่", "stage";
    FIELD_ACTION: "สิ่งที่ควรทำ", "what would raise it";
    FIELD_NOT_APPLICABLE: "กรณีที่ไม่เกี่ยวข้อง", "when it may be left out";
    FIELD_POINTS: "คะแนน", "points";
    FIELD_LABEL: "ชื่อระดับ", "label";
    FIELD_MEANING: "ความหมาย", "meaning";
    FIELD_AT: "ตำแหน่ง", "place";
    FIELD_REQUIRES: "นิพจน์", "expression";
    FIELD_AMOUNTS: "ลำดับที่", "no.";
    FIELD_AMOUNT: "จำนวน", "amount";
    FIELD_FROM: "ตั้งแต่", "from";
    FIELD_UNIT: "หน่วย", "unit";
    FIELD_OFFICIAL: "เป็นทางการ", "official";
    FIELD_HYPOTHETICAL: "สมมติ", "hypothetical";
    FIELD_ISSUED: "วันที่ออก", "issued";
    FIELD_IN_FORCE: "ใช้บังคับตั้งแต่", "in force from";
    FIELD_BASE: "ชุดตั้งต้น", "base";
    FIELD_CHANGED_BY: "ผู้ปรับแก้", "changed by";
    FIELD_CHANGED_ON: "วันที่ปรับแก้", "changed on";
    FIELD_CLAUSE: "ข้อ", "clause";
    FIELD_COMPONENT: "องค์ประกอบ", "component";
    FIELD_SOURCES: "แหล่งที่มา", "source";
    FIELD_CONFIDENCE: "ระดับความมั่นใจ", "confidence";
    FIELD_ADVICE: "ข้อแนะนำ", "advice";
    FIELD_SUMMARY: "สรุป", "summary";
    FIELD_ASK: "คำถาม", "question";
    FIELD_OPTIONS: "ตัวเลือก", "option";
    FIELD_EVIDENCE: "หลักฐานที่แนะนำ", "evidence suggested";
    FIELD_WHO: "ผู้ดำเนินการ", "who";
    FIELD_PROOF: "สิ่งที่แสดงได้", "what would show it";
    FIELD_READS: "ช่องของแผนที่ใช้ตอบ", "answered by the plan's field";
    FIELD_SHOWS: "ระดับที่ทะเบียนแสดง", "stage shown by registers";
    FIELD_REGISTER: "ทะเบียน", "register";
    FIELD_EVERY: "ทุกรายการ", "every entry";
    FIELD_OF: "รายการที่นับ", "entries that count";
    FIELD_HAS: "ช่องที่ต้องระบุ", "fields that must say something";
    FIELD_LINKED: "รายการที่เชื่อมกัน", "linked entry";
    FIELD_TH: "(ไทย)", "(Thai)";
    FIELD_EN: "(อังกฤษ)", "(English)";
}
