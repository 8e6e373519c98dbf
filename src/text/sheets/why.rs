//! Texts of the sheet “why”.

// What every page of the sheet says.
messages! {
    LEAD: "ผลและคะแนนทุกตัวเปิดดูที่มาได้ ทั้งเงื่อนไข คำตอบที่ใช้ แหล่งที่มา และวิธีคำนวณ",
        "Every finding and every number opens to its reason: the rule, the answers it rests on, the source and the arithmetic.";
    TITLE: "{0}: ที่มาของผล", "{0}: where it comes from";
    NO_ENTRY: "ไม่พบ “{0}” ในผลการประเมินนี้ โปรดเลือกจากรายการต่อไปนี้", "This assessment has no “{0}”. Choose from what follows.";
    BACK: "ที่มาของผลทั้งหมด", "All results and where they come from";
    RULE: "เงื่อนไข", "The rule";
    RULE_HINT: "ถ้อยคำนี้สร้างจากเงื่อนไขในชุดเกณฑ์โดยตรง แสดงครบทุกส่วน รวมทั้งส่วนที่ไม่เกี่ยวกับแผนนี้",
        "Worded from the pack's own expression, in full: also the parts that do not bear on this plan.";
    METHOD: "หลักการคิด", "How it is counted";
    ANSWERS: "คำตอบที่ใช้พิจารณา", "The answers it rests on";
    CLAUSE_AND_SOURCE: "ข้อในประกาศและแหล่งที่มา", "Clause and source";
    WHAT_WOULD_CHANGE_IT: "สิ่งที่ทำให้ผลเปลี่ยน", "What would change it";
    WANTED: "คำตอบที่เข้าเงื่อนไข: {0}", "What would meet it: {0}";
    TRY: "ทดลองเปลี่ยน", "Try another answer";
    BY: "ตาม{0}", "According to: {0}";
}

// Verdict and gates.
messages! {
    VERDICT: "ผลคุณสมบัติ", "Verdict";
    VERDICT_RULE: "ครบเงื่อนไขเมื่อครบทุกข้อต่อไปนี้ ไม่เป็นไปตามเงื่อนไขเมื่อตอบคำถามที่เหลืออย่างไรก็ไม่ครบทุกข้อ",
        "Eligible when all of these conditions are met; not eligible when no answer still to be given can meet them all.";
    VERDICT_COUNT: "{0} = ครบ {1} + ไม่เป็นไปตามเงื่อนไข {2} + ยังไม่แสดง {3}", "{0} = {1} met + {2} not met + {3} not shown";
    VERDICT_TOGETHER: "แต่ละข้อยังมีโอกาสครบ แต่ไม่มีคำตอบชุดใดทำให้ครบทุกข้อพร้อมกัน",
        "Each condition can still be met, but no answers meet all of them together.";
    GATES: "เงื่อนไขทั้งหมด", "All conditions";
    ONE_OF_GATES: "เป็นเงื่อนไขข้อหนึ่งใน {0} ข้อ ซึ่งรวมกันเป็น", "One of {0} conditions that together make:";
    NEVER_A_NUMBER: "เงื่อนไขใช้ตัดสินคุณสมบัติเท่านั้น ไม่เปลี่ยนเป็นคะแนน", "A condition decides eligibility only. It never becomes a number.";
    CAN_CHANGE: "คำถามที่ยังไม่ได้ตอบและยังเปลี่ยนผลนี้ได้", "Open questions that can still change this finding";
    MUST_CHANGE: "ตอบคำถามที่เหลืออย่างไรก็ไม่ครบเงื่อนไข ต้องแก้คำตอบต่อไปนี้ บางข้อหรือทุกข้อ",
        "No answer still to be given meets it. Of these present answers, one, several or all have to change.";
    STAYS_MET: "คำถามที่ยังไม่ได้ตอบไม่ทำให้ผลนี้เปลี่ยน ผลจะเปลี่ยนต่อเมื่อแก้คำตอบเดิม",
        "No answer still to be given changes this finding; only a changed answer would.";
    WANTS_EVIDENCE: "คำรับรองที่ยังไม่มีหลักฐาน ผลยังครบเงื่อนไข แต่จะมีหมายเหตุกำกับ",
        "Declarations without evidence. The condition stays met, but is marked.";
    TO_NEEDS: "คำตอบชุดเล็กที่สุดที่ทำให้ครบทุกเงื่อนไข", "The smallest sets of answers that meet every condition";
    TO_WHAT_IF: "ทดลองเปลี่ยนคำตอบในสำเนาของแผน", "Change answers in a copy of the plan";
    FROM_REGISTER: "คำตอบนี้มาจากทะเบียน", "The answer comes from the register";
    NO_EVIDENCE_AT_ALL: "ไม่มีหลักฐาน", "No evidence";
}

// Scores.
messages! {
    SCORE: "คะแนนความพร้อม", "Readiness score";
    READING_HEAD: "คะแนน", "Reading";
    ARITHMETIC: "วิธีคำนวณ", "Arithmetic";
    NOTHING_TO_COUNT: "ยังไม่มีคำตอบให้คิด", "nothing answered yet";
    LEFT_OUT_WHOLLY: "ทุกข้อไม่เกี่ยวข้อง จึงไม่นำมาคิด", "none of its items applies, so it does not count";
    UNDECIDED: "ยังไม่ตัดสินใจว่าจะยื่นขอด้านนี้ จึงนับตั้งแต่ 0 ถึงเต็ม", "not decided whether to apply, so anything from nothing to full marks";
    ROUNDING: "ผลหารแต่ละขั้นปัดเศษเป็นทศนิยม 2 ตำแหน่ง ตั้งแต่ครึ่งหนึ่งขึ้นไปปัดขึ้น ขั้นถัดไปคิดจากตัวเลขที่ปัดแล้ว",
        "Each quotient is rounded to two decimals, halves up. The next level goes on from the rounded figures.";
    WHOLE_RULE: "คะแนนรวมคือค่าเฉลี่ยถ่วงน้ำหนักของคะแนนองค์ประกอบ", "The whole is the weighted mean of the components.";
    WHOLE_CAPTION: "คะแนนรวมคิดจากองค์ประกอบอย่างไร", "How the whole follows from the components";
    COMPONENTS: "คะแนนขององค์ประกอบที่นำมาคิด", "The components of the score";
    COMPONENT_RULE_ITEMS: "คะแนนขององค์ประกอบคือค่าเฉลี่ยถ่วงน้ำหนักของคะแนนรายการ", "The component is the weighted mean of its items.";
    COMPONENT_RULE_DIMENSIONS: "คะแนนขององค์ประกอบคือค่าเฉลี่ยของด้านที่ยื่นขอ ทุกด้านมีน้ำหนักเท่ากัน ด้านที่ไม่ยื่นขอไม่นำมาคิด",
        "The component is the mean of the dimensions applied for, each weighing the same. One not applied for is absent, not zero.";
    COMPONENT_CAPTION: "คะแนนขององค์ประกอบคิดอย่างไร", "How the component's score is made";
    BLOCK_CAPTION: "คะแนนของด้านคิดจากรายการอย่างไร", "How the dimension's score follows from its items";
    DIMENSION_MEAN: "ด้านนี้มีรายการในหลายองค์ประกอบ คะแนนของด้านคือค่าเฉลี่ยของแต่ละส่วน",
        "This dimension has items in several components; its score is the mean of these parts.";
    DIMENSION_ABSENT: "แผนไม่ยื่นขอด้านนี้ คะแนนต่อไปนี้จึงไม่มีผลต่อคะแนนรวม",
        "The plan does not apply for this dimension, so what follows has no part in the whole.";
    ITEMS_FOLDED: "รายการประเมินที่นำมาคิด {0} รายการ", "The {0} items that count";
    ITEMS: "รายการที่นำมาคิด", "The items it is made of";
    GIVES: "องค์ประกอบนี้ให้คะแนนรวม (คิดจากคะแนนต่ำสุด): {0}", "What it gives to the whole, by the lowest reading: {0}";
    GIVES_AT_MOST: "ให้ได้เต็มที่: {0}", "What it can give at most: {0}";
    PART_OF: "เป็นส่วนหนึ่งของ", "Part of:";
    GEOMETRIC: "ค่าเฉลี่ยเรขาคณิตของคะแนนตามคำตอบคือ {0} องค์ประกอบที่ต่ำกว่า 1 คะแนนนับเป็น 1 ยิ่งต่ำกว่าค่าเฉลี่ย แผนยิ่งไม่สมดุล",
        "The geometric mean of the components as answered is {0}, each counted as at least 1. The further below the mean, the less even the plan.";
    WEAKEST: "องค์ประกอบที่คะแนนตามคำตอบต่ำที่สุด:", "Weakest component as answered:";
    WEIGHTS_ARE_OURS: "ประกาศไม่ได้กำหนดคะแนนหรือน้ำหนัก ตัวเลขเหล่านี้มาจากชุดเกณฑ์ “{0}” และแก้ไขได้",
        "The announcement sets no points and no weights. These come from the pack “{0}” and can be changed.";
    TO_PATH: "เส้นทางที่ใช้ภาระงานน้อยที่สุดสู่เป้าหมาย", "The path of least effort to a goal";
    TO_GAPS: "ช่องว่างของแผน เรียงตามคะแนนที่เพิ่มได้", "The plan's gaps, by points to gain";
    TO_TRUST: "คะแนนนี้เชื่อถือได้เพียงใด", "How far to trust the score";
}

// One item.
messages! {
    ITEM_POINTS: "{0} คะแนน", "{0} points";
    SCALE: "ระดับคำตอบและคะแนน", "The answer scale and its points";
    SCALE_CAPTION: "สิ่งที่เห็นได้ในแต่ละระดับ", "What one would see at each stage";
    CHOSEN: "คำตอบของแผน", "the plan's answer";
    ANSWER: "คำตอบ", "The answer";
    ANSWER_LEFT_OUT: "ไม่เกี่ยวข้อง เพราะ:", "Not applicable, because:";
    MAY_BE_LEFT_OUT: "ระบุว่าไม่เกี่ยวข้องได้เมื่อ: {0}", "May be left out when: {0}";
    MAY_NOT_BE_LEFT_OUT: "รายการนี้ระบุว่าไม่เกี่ยวข้องไม่ได้", "This item may not be left out.";
    ENTERS: "ผลต่อคะแนน", "How it enters the score";
    SHARE: "น้ำหนัก {0} ในแผนนี้รายการนี้มีผลต่อคะแนนรวมไม่เกิน {1} จาก 100 คะแนน",
        "Weight {0}. In this plan the item can give at most {1} of the 100 points.";
    LEFT_OUT_OF_MEAN: "รายการที่ไม่เกี่ยวข้องไม่นำมาคิดในค่าเฉลี่ย", "An item that does not apply leaves the mean.";
    NOT_COUNTED_ABSENT: "แผนไม่ยื่นขอด้านนี้ รายการนี้จึงไม่มีผลต่อคะแนน", "The plan does not apply for this dimension, so the item has no part in the score.";
    NOT_COUNTED_UNDECIDED: "ยังไม่ตัดสินใจว่าจะยื่นขอด้านนี้ รายการนี้จึงยังไม่นำมาคิด",
        "Not decided whether to apply for this dimension, so the item does not count yet.";
    ADVICE: "ข้อแนะนำจากรายงาน ใช้เตือนและให้คะแนนเท่านั้น ไม่ทำให้แผนขาดคุณสมบัติ",
        "Advice from the study: it warns and scores, and can never make a plan ineligible.";
    ACTION: "สิ่งที่จะยกระดับ: {0}", "What raises it: {0}";
    TRY_STAGE: "ทดลองเป็นระดับ {0}", "Try stage {0}";
}

// Outcomes.
messages! {
    OUTCOMES: "ผลลัพธ์ตามเกณฑ์ที่เผยแพร่", "Published outcome thresholds";
    OUTCOMES_RULE: "นับจำนวนเท่านั้น ไม่หาค่าเฉลี่ย ไม่ใช้ตัดสินคุณสมบัติ และไม่รวมในคะแนนความพร้อม",
        "Counted only: never averaged, no part of eligibility, no part of the readiness score.";
    OUTCOMES_COUNT: "{0} = ถึงเกณฑ์ {1} + ไม่ถึงเกณฑ์ {2} + ไม่มีข้อมูล {3} + ยังไม่ตอบ {4}",
        "{0} = {1} reached + {2} not reached + {3} without data + {4} unanswered";
    OUTCOMES_CAPTION: "คำตอบรายเกณฑ์", "The answer to each threshold";
    THRESHOLD: "เกณฑ์", "Threshold";
    SOURCE_HEAD: "แหล่งที่มา", "Source";
    TO_OUTCOMES: "ตอบหรือแก้คำตอบที่หน้า", "Answer on the page";
}
