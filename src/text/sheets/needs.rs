//! Texts of the sheet “needs”.

messages! {
    LEAD: "ชุดคำตอบที่น้อยที่สุดซึ่งทำให้แผนครบทุกเงื่อนไข แต่ละชุดเพียงพอในตัวเอง และจะขาดคำตอบข้อใดในชุดไม่ได้",
        "The smallest sets of answers that would make the plan meet every condition. Each set is enough by itself, and none of its answers can be left out.";
    WHOSE: "เงื่อนไขเป็นไปตาม{0} ชุดที่มีคำตอบน้อยกว่าไม่ได้ดีกว่า เพียงแต่สั้นกว่า โปรดตอบตามข้อเท็จจริงของแผนเท่านั้น",
        "The conditions are those of: {0}. A set with fewer answers is not better, only shorter. Answer by the facts of the plan alone.";
    NEXT: "คำถามที่ควรตอบต่อไป", "The next best question";
    NEXT_SETTLES: "เมื่อตอบแล้ว จะทราบผลของเงื่อนไขเพิ่มขึ้นเฉลี่ย {0} ข้อ", "Conditions that an answer settles, on average: {0}.";
    NEXT_NARROWS: "เมื่อตอบแล้ว ช่วงคะแนนความพร้อมจะแคบลงเฉลี่ย {0} คะแนน",
        "Points by which an answer narrows the range of the readiness score, on average: {0}.";
    NEXT_GO: "ไปตอบที่หน้า “{0}”", "Answer it on “{0}”";
    NEXT_NONE: "ไม่เหลือคำถามที่มีผลต่อคุณสมบัติหรือช่วงคะแนนแล้ว", "No open question bears on the verdict or on the range of the score.";
    SETS: "ชุดคำตอบที่ทำให้ครบเงื่อนไข", "Sets of answers that suffice";
    ELIGIBLE: "แผนครบทุกเงื่อนไขแล้ว ไม่ต้องตอบเพิ่มหรือแก้คำตอบใด", "The plan meets every condition. No answer has to be added or changed.";
    BEYOND_HELP: "ไม่มีคำตอบชุดใดทำให้ครบเงื่อนไขได้ เพราะเงื่อนไขในชุดเกณฑ์ขัดกันเอง โปรดตรวจสอบชุดเกณฑ์",
        "No answers at all can meet the conditions: they contradict each other. Check the pack.";
    TOO_LARGE: "เงื่อนไขในชุดเกณฑ์นี้เกี่ยวโยงกันซับซ้อนเกินกว่าจะแจกแจงชุดคำตอบได้ โปรดใช้ชุดเกณฑ์ที่เงื่อนไขไม่ซับซ้อนเท่านี้",
        "The conditions of this pack hang together in too many ways for the sets to be listed. Use a pack with simpler conditions.";
    GIVEN_STAND: "คำตอบที่ให้ไว้แล้วคงเดิม ทุกชุดเป็นการตอบข้อที่ยังไม่ได้ตอบเท่านั้น", "Given answers stand: every set answers open questions only.";
    GIVEN_CHANGE: "ตอบเพิ่มอย่างเดียวไม่ทำให้ครบเงื่อนไข ต้องแก้คำตอบเดิมบางข้อด้วย ข้อเหล่านั้นมีเครื่องหมาย “{0}”",
        "Further answers alone cannot help: some given answers have to change. These are marked “{0}”.";
    COUNT_ONE: "มีชุดเดียว", "There is one such set.";
    COUNT_ALL: "มี {0} ชุด แสดงครบทุกชุด", "There are {0} such sets, all of them shown.";
    COUNT: "มี {0} ชุด แสดง {1} ชุดที่มีคำตอบน้อยที่สุด", "There are {0} such sets; the {1} shortest are shown.";
    MORE_THAN: "มากกว่า {0}", "more than {0}";
    SHOWN: "การแสดงผล", "What is shown";
    SHOW: "จำนวนชุดที่แสดง (ไม่เกิน {0})", "How many sets (at most {0})";
    IN_EVERY: "ต้องมีในทุกชุด ({0} ข้อ)", "In every set ({0})";
    SET: "ชุดที่ {0} ({1} ข้อ)", "Set {0} (answers: {1})";
    SET_CHANGES: "ชุดที่ {0} ({1} ข้อ เป็นการแก้คำตอบเดิม {2} ข้อ)", "Set {0} (answers: {1}, of which change a given one: {2})";
    AND_EVERY: "พร้อมกับ {0} ข้อที่ต้องมีในทุกชุด", "Together with the answers that every set needs ({0}).";
    ANSWER: "→ ตอบ “{0}”", "→ answer “{0}”";
    ANSWER_ANY: "→ ตอบข้อใดข้อหนึ่ง: {0}", "→ answer one of: {0}";
    GIVEN: "(คำตอบเดิม: {0})", "(now: {0})";
    TRY: "ลองใช้ชุดที่ {0} ในสำเนา", "Try set {0} in a copy";
}
