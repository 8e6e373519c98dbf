//! Texts of the sheet “compare”, and of differences wherever they are shown.

messages! {
    LEAD: "เปรียบเทียบแผนที่เปิดอยู่กับแผนในไฟล์อื่น หรือกับฉบับก่อนของแผนเดียวกัน ทีละรายการ",
        "Compare the plan on screen with the plan of another file, or with an earlier state of the same plan, item by item.";
    OPEN: "เปิดไฟล์แผนเพื่อเปรียบเทียบ", "Open plan files to compare";
    CLOSE: "ปิดไฟล์ที่เปิดไว้", "Close the opened files";
    STAYS_HERE: "ไฟล์ที่เปิดใช้เปรียบเทียบในเครื่องนี้เท่านั้น ไม่ถูกส่งออก และไม่เปลี่ยนแผนที่เปิดอยู่",
        "Opened files are compared on this device alone: nothing is sent, and the plan on screen is not changed.";
    CHOOSE: "เลือกสิ่งที่เปรียบเทียบ", "Choose what to compare";
    WITH: "เปรียบเทียบกับ", "Compare with";
    WITH_UNKNOWN: "ไม่มีไฟล์ลำดับนี้ จึงใช้ไฟล์แรกที่อ่านได้", "There is no such file; the first readable one is used.";
    ALL: "แสดงทุกรายการ รวมทั้งรายการที่เหมือนกัน", "Show everything, also what is the same";
    ON_SCREEN: "แผนที่เปิดอยู่", "The plan on screen";
    IN_FILE: "แผนในไฟล์", "The plan in the file";
    SAME_RULES: "ประเมินทั้งสองแผนด้วยชุดเกณฑ์เดียวกัน ณ วันที่ {0}", "Both are assessed by the same packs, as of {0}.";
    NO_RANKING: "หน้านี้แสดงความต่างของแผน 2 ฉบับ ไม่ใช่การจัดอันดับ เมืองต่างประเภทหรือต่างขนาดไม่นำมาจัดอันดับร่วมกัน",
        "This shows how two plans differ. It is no ranking: cities of different types or size classes are never ranked together.";
    KINDS_DIFFER: "ผู้ยื่นข้อเสนอต่างประเภทกัน ({0} กับ {1}) จึงไม่ควรสรุปจากคะแนนว่าแผนใดดีกว่า",
        "The applicants are of different kinds ({0} and {1}), so the scores do not say which plan is better.";
    KIND_UNKNOWN: "แผนอย่างน้อย 1 ฉบับไม่ระบุประเภทของผู้ยื่นข้อเสนอ จึงไม่ทราบว่าอยู่ในประเภทเดียวกันหรือไม่",
        "At least one plan does not state the applicant's kind, so it is not known whether they are alike.";
    PLANS: "แผนที่เปรียบเทียบ", "The plans";
    PLAN_HEAD: "ข้อมูล", "About";
    FILE: "ไฟล์", "File";
    TITLE: "ชื่อแผน", "Title";
    CITY: "เมือง", "City";
    KIND: "ประเภทผู้ยื่นข้อเสนอ", "Kind of applicant";
    PROJECTS: "จำนวนโครงการ", "Projects";
    EVIDENCE: "จำนวนหลักฐาน", "Pieces of evidence";
    LATEST: "หลักฐานลงวันที่ล่าสุด", "Latest date of evidence";
}

// A difference.
messages! {
    SAME: "ผลไม่ต่างกัน", "The results do not differ.";
    RESULTS: "ผลโดยรวม", "Results";
    RESULT_HEAD: "ผล", "Result";
    CHANGE_HEAD: "ต่างกัน", "Difference";
    DIFFERS: "ต่าง", "differs";
    ALIKE: "เหมือนกัน", "the same";
    GATES: "เงื่อนไขที่ผลต่างกัน", "Conditions with different findings";
    GATES_ALL: "เงื่อนไขทั้งหมด", "All conditions";
    READINGS: "คะแนนที่ต่างกัน ({0} → {1})", "Scores that differ ({0} → {1})";
    READINGS_ALL: "คะแนนทั้งหมด ({0} → {1})", "All scores ({0} → {1})";
    READING_HEAD: "องค์ประกอบและด้าน", "Component or dimension";
    ITEMS: "รายการที่ต่างกัน", "Items that differ";
    ITEMS_ALL: "รายการทั้งหมด", "All items";
    NONE_DIFFERS: "{0}: ไม่มี", "{0}: none";
    ABSENT: "ไม่นำมาคิด", "not counted";
    NO_SUCH_RULE: "ไม่มีเงื่อนไขนี้", "no such condition";
}
