//! Texts of the sheet “hypothetical”.

messages! {
    SUPPOSED: "สมมติ: หน้านี้คำนวณตามเกณฑ์ที่สมมติขึ้น ไม่ใช่ผลตามเกณฑ์ที่ใช้บังคับ",
        "Hypothetical: this page is computed by supposed rules, not by the rules in force.";
    LEAD: "ทดลองเปลี่ยนตัวเลขหรือเงื่อนไขของเกณฑ์ แล้วดูว่าผลของแผนนี้และแผนอื่นที่เปิดไว้จะต่างไปอย่างไร แผนและเกณฑ์ที่ใช้อยู่ไม่เปลี่ยน",
        "Change a number or a condition of the rules, and see what would become of this plan and of the others that are open. The plan and the rules in force stay as they are.";
    AMOUNTS: "ตัวเลขในเกณฑ์", "Numbers of the rules";
    AMOUNT: "{0} ({1})", "{0} ({1})";
    AMOUNT_NOW: "ตามเกณฑ์ที่ใช้อยู่: {0} ({1})", "By the rules in force: {0} ({1})";
    CONDITION: "เงื่อนไข", "A condition";
    GATE: "เงื่อนไขที่จะเปลี่ยน", "Condition to change";
    NO_GATE: "เลือกเงื่อนไข", "choose a condition";
    EXPRESSION: "นิพจน์ของ {0}", "Expression of {0}";
    EXPRESSION_HINT: "เขียนตามรูปแบบของชุดเกณฑ์ เช่น all(…), any(…), not(…), at_least(2, …), met(รหัส), คำถาม = ตัวเลือก",
        "Written as in the pack: all(…), any(…), not(…), at_least(2, …), met(id), question = option.";
    NOT_A_NUMBER: "ต้องเป็นจำนวนเต็ม จึงยังไม่นำมาคำนวณ", "A whole number is needed; this one is not used.";
    NOT_USED: "{0} สิ่งที่ใช้ได้: {1} จึงยังไม่นำมาคำนวณ", "{0}. What fits: {1}. It is not used.";
    NOT_USED_AT: "ตำแหน่งที่ {0}: {1} สิ่งที่ใช้ได้: {2} จึงยังไม่นำมาคำนวณ", "At character {0}: {1}. What fits: {2}. It is not used.";
    MISSING: "ชุดเกณฑ์ไม่มีข้อนี้ จึงยังไม่นำมาคำนวณ", "The pack has nothing of this name; it is not used.";
}

// A pack that is open.
messages! {
    PACK: "ชุดเกณฑ์ที่เปิดไว้", "The open pack";
    PACK_USED: "คำนวณตามชุดเกณฑ์ที่เปิดไว้: {0}", "Computed by the open pack: {0}";
    PACK_BROKEN: "ชุดเกณฑ์ที่เปิดไว้ยังมีข้อที่ต้องแก้ไข จึงไม่นำมาคำนวณ ดูรายละเอียดที่หน้า", "The open pack is not in order and is not used. See";
    PACK_WITH: "คำนวณตามชุดเกณฑ์ที่เปิดไว้ด้วย: {0}", "Compute by the open pack too: {0}";
    OPEN_PACK: "เปิดไฟล์ชุดเกณฑ์สมมติ", "Open a hypothetical pack";
    CLOSE_PACK: "ปิดชุดเกณฑ์ที่เปิดไว้", "Close the open pack";
}

// What would become of the plans.
messages! {
    WHAT: "สิ่งที่สมมติ", "What is supposed";
    NOTHING: "ยังไม่ได้สมมติสิ่งใด ผลจึงเท่ากับผลตามเกณฑ์ที่ใช้อยู่", "Nothing is supposed yet, so the results are those of the rules in force.";
    FIELD: "ช่อง", "Field";
    NOW: "ตามเกณฑ์ที่ใช้อยู่", "In force";
    THEN: "ตามที่สมมติ", "Supposed";
    RESULT: "ผลที่จะต่างไป", "What would be different";
    SUMMARY: "จาก {0} แผน ผลคุณสมบัติจะต่างไป {1} แผน คะแนนจะต่างไป {2} แผน", "Plans: {0}. With another verdict: {1}. With another score: {2}.";
    PLAN: "แผน", "Plan";
    THIS_PLAN: "{0} (แผนนี้)", "{0} (this plan)";
    UNTITLED: "แผนที่ยังไม่มีชื่อ", "Untitled plan";
    VERDICT_NOW: "คุณสมบัติ ตามเกณฑ์ที่ใช้อยู่", "Eligibility in force";
    VERDICT_THEN: "คุณสมบัติ ตามที่สมมติ", "Eligibility supposed";
    SCORE_NOW: "คะแนน ตามเกณฑ์ที่ใช้อยู่", "Score in force";
    SCORE_THEN: "คะแนน ตามที่สมมติ", "Score supposed";
    FLIPS: "สิ่งที่ต่างไป", "What differs";
    FLIPS_VERDICT: "ผลคุณสมบัติ", "the verdict";
    FLIPS_GATES: "เงื่อนไข {0} ข้อ", "conditions: {0}";
    FLIPS_SCORE: "คะแนน", "the score";
    FLIPS_OUTCOMES: "เกณฑ์ผลลัพธ์", "the outcome thresholds";
    FLIPS_NOTHING: "ไม่ต่าง", "nothing";
    ELIGIBLE: "ครบตามเกณฑ์สมมติ", "Meets every supposed condition";
    NOT_ELIGIBLE: "ไม่เป็นไปตามเกณฑ์สมมติ", "Does not meet the supposed conditions";
    INCOMPLETE: "ยังแสดงไม่ครบตามเกณฑ์สมมติ", "Not all supposed conditions are shown yet";
    GATES: "รายเงื่อนไขของแผนนี้", "Condition by condition, this plan";
    GATE_HEAD: "เงื่อนไข", "Condition";
    DIFFERS: "ต่างไป", "differs";
    NO_SUCH_GATE: "ไม่มีเงื่อนไขนี้", "no such condition";
    OPEN_PLANS: "เปิดแผนอื่นเพื่อดูพร้อมกัน", "Open other plans to see them too";
    CLOSE_PLANS: "ปิดแผนอื่น", "Close the other plans";
    SAVE: "บันทึกชุดเกณฑ์สมมติเป็นไฟล์", "Save the hypothetical pack as a file";
    RESET: "เลิกสมมติทั้งหมด", "Suppose nothing";
}
