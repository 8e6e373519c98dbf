//! Texts of the sheet “rulebook”.

// The page.
messages! {
    LEAD: "เกณฑ์ทุกข้อที่เครื่องมือนี้ใช้ พร้อมที่มา ระดับความมั่นใจ และผลของแต่ละข้อ ข้อความสรุปเป็นถ้อยคำของเครื่องมือนี้ โปรดตรวจสอบกับต้นฉบับ",
        "Everything this tool goes by, with its source, how sure it is, and how it enters the result. Summaries are in our own words: check them against the original.";
    SEARCH_LEGEND: "ค้นหาในชุดเกณฑ์", "Search the rulebook";
    SEARCH: "คำค้น", "Words";
    SEARCH_HINT: "พิมพ์หลายคำได้ โดยเว้นวรรคระหว่างคำ จะแสดงรายการที่มีครบทุกคำ ค้นด้วยเลขข้อหรือรหัสรายการก็ได้",
        "Several words show what holds all of them. Numbers of clauses and codes of items can be searched too.";
    FOUND: "พบ {0} จาก {1} รายการ", "{0} of {1} entries";
    FOUND_NONE: "ไม่พบรายการที่มีคำค้นครบทุกคำ โปรดลดจำนวนคำหรือตรวจสอบตัวสะกด",
        "No entry holds all these words. Use fewer, or check the spelling.";
    NO_ENTRY: "ชุดเกณฑ์ที่ใช้อยู่ไม่มีรายการ “{0}”", "The packs in force have no entry “{0}”.";
    PRINT: "พิมพ์ชุดเกณฑ์", "Print the rulebook";
    CONTENTS: "สารบัญ", "Contents";
    COUNTED: "{0} ({1})", "{0} ({1})";
}

// The chapters.
messages! {
    PACKS: "ชุดเกณฑ์ที่ใช้", "Packs in force";
    COVERAGE: "ตารางความครอบคลุม: แต่ละข้อของประกาศใช้ที่ใด", "Coverage: where each clause of the announcement is used";
    CLAUSES: "ข้อของประกาศ", "Clauses of the announcement";
    DIMENSIONS: "ด้านของการพัฒนา", "Dimensions of development";
    VALUES: "ตัวเลขที่กฎกำหนด", "Numbers that the rules set";
    COMPARISONS: "มาตรวัดและเส้นที่ใช้เทียบ", "Scales and lines to compare with";
    GATES: "เงื่อนไขคุณสมบัติ", "Conditions of eligibility";
    CONDITIONS: "เงื่อนไขย่อยที่เงื่อนไขอื่นใช้", "Conditions that others use";
    QUESTIONS: "คำถามและคำตอบ", "Questions and their options";
    COMPONENTS: "องค์ประกอบของคะแนน", "Components of the score";
    SCALE: "ระดับคำตอบ", "Answer scale";
    ITEMS: "รายการประเมิน", "Items of the rubric";
    THRESHOLDS: "เกณฑ์ผลลัพธ์", "Outcome thresholds";
}

// What an entry says.
messages! {
    ENTERS: "ผลของข้อนี้:", "How it enters the result:";
    IS_NOT: "สิ่งที่ไม่ใช่:", "What it is not:";
    ISSUED: "ออกโดย{0} ลงวันที่ {1} รุ่น {2}", "Issued by {0}, {1}, version {2}";
    IN_FORCE: "ใช้บังคับตั้งแต่ {0}", "In force from {0}";
    SUPERSEDED: "เลิกใช้ตั้งแต่ {0}", "Superseded from {0}";
    CHANGED_FROM: "ปรับแก้จาก {0} {1} โดย {2}", "Changed from {0} {1} by {2}";
    AMOUNT_FROM: "{0} {1} ตั้งแต่ {2}", "{0} {1} from {2}";
    VALUE_ENTERS: "ใช้ในเงื่อนไขต่อไปนี้ ตามจำนวนที่ใช้บังคับในวันประเมิน", "It counts in these conditions, with the amount in force on the day of the assessment:";
    VALUE_INFORMS: "แสดงเป็นข้อมูล ไม่มีเงื่อนไขใดใช้", "Information: no condition uses it.";
    VALUE_IS_NOT: "ไม่ใช่คะแนนหรือเกณฑ์ผ่านของคะแนน", "No points, and no pass mark of a score.";
    VALUE_SUPPOSE: "ทดลองสมมติจำนวนอื่นได้ที่หน้า", "To suppose another amount, go to";
    SCALE_POINTS: "คะแนนของแต่ละระดับ: {0}", "Points of the stages: {0}";
    LINE_AT: "เส้นอยู่ที่ {0} จาก 100 คะแนน", "The line is at {0} of 100 points.";
    LINE_AT_PROGRESS: "เส้นอยู่ที่ร้อยละ {0} ของความคืบหน้า", "The line is at {0} per cent of the progress.";
    COMPARISON_ENTERS: "ไม่มีผลต่อคะแนน ใช้เทียบเท่านั้น ที่หน้า", "It does not enter the score. It is only compared with, on the page";
    COMPARISON_IS_NOT: "ไม่ใช่มาตรวัดที่ใช้ให้คะแนนแผนนี้", "Not the scale that this plan is scored by.";
    LINE_IS_NOT: "ไม่ใช่เกณฑ์ผ่านของเมืองอัจฉริยะ ประกาศไม่ได้กำหนดเกณฑ์ผ่าน", "No pass mark of smart cities: the announcement sets none.";
    GATE_ENTERS: "ใช้ตัดสินคุณสมบัติ แผนครบเงื่อนไขเมื่อครบทุกข้อ", "It decides eligibility: a plan is eligible when every condition is met.";
    GATE_IS_NOT: "ไม่มีคะแนน และไม่เปลี่ยนเป็นคะแนน", "No points: it never becomes a number.";
    CONDITION_ENTERS: "ใช้ในเงื่อนไขต่อไปนี้", "It is part of these conditions:";
    QUESTION_ENTERS: "คำตอบใช้ในเงื่อนไขต่อไปนี้", "The answer is used by these conditions:";
    QUESTION_UNUSED: "ไม่มีเงื่อนไขใดใช้คำตอบนี้โดยตรง", "No condition uses the answer directly.";
    QUESTION_IS_NOT: "ไม่ใช่ถ้อยคำของประกาศ ไม่มีคะแนน และคำถามที่ยังไม่ตอบไม่นับว่าตอบว่าไม่",
        "Not the announcement's own wording. No points. An open question never counts as a “no”.";
    QUESTION_PER_DIMENSION: "ถามแยกรายด้าน", "Asked of each dimension";
    ASKED_ON: "ถามที่หน้า", "Asked on the page";
    OPTIONS: "คำตอบที่เลือกได้", "Options";
    ADVICE_ON_EVIDENCE: "หลักฐานที่แนะนำ (ไม่ใช่ข้อกำหนดของประกาศ): {0}", "Evidence we suggest (not asked for by the announcement): {0}";
    OF_THIS_PLAN: "ผลของแผนนี้", "In this plan";
    COMPONENT_ENTERS: "น้ำหนัก {0} ในแผนนี้ให้คะแนนรวมได้ไม่เกิน {1} จาก 100 คะแนน", "Weight {0}. In this plan it can give at most {1} of the 100 points.";
    COMPONENT_IS_NOT: "ไม่ใช่เงื่อนไขของประกาศ น้ำหนักเป็นของชุดเกณฑ์ “{0}”", "No condition of the announcement; the weight is that of the pack “{0}”.";
    SCALE_ENTERS: "คะแนนของระดับคูณน้ำหนักของรายการ แล้วหาค่าเฉลี่ย", "The points of a stage, by the weight of the item, make the mean.";
    SCALE_IS_NOT: "ไม่ใช่คะแนนของทางราชการ ประกาศไม่ได้กำหนดคะแนน", "No official points: the announcement sets none.";
    ITEM_ENTERS: "น้ำหนัก {0} มีผลต่อคะแนนรวมไม่เกิน {1} จาก 100 คะแนน เมื่อยื่นขอทุกด้านและทุกรายการเกี่ยวข้อง",
        "Weight {0}. It can give at most {1} of the 100 points, with all dimensions applied for and no item left out.";
    ITEM_ENTERS_DIMENSIONS: "น้ำหนัก {0} ในแต่ละด้าน ทุกด้านรวมกันมีผลต่อคะแนนรวมไม่เกิน {1} จาก 100 คะแนน เมื่อทุกรายการเกี่ยวข้อง",
        "Weight {0} in each dimension. All dimensions together can give at most {1} of the 100 points, with no item left out.";
    ITEM_IS_NOT: "ไม่ใช่เงื่อนไขของประกาศ ไม่มีผลต่อคุณสมบัติ", "No condition of the announcement: it has no part in eligibility.";
    ITEM_IS_ADVICE: "ข้อแนะนำจากรายงาน ไม่ใช่เงื่อนไข ใช้เตือนและให้คะแนนเท่านั้น ไม่ทำให้แผนขาดคุณสมบัติ",
        "Advice from the study, never a condition: it warns and scores, and can make no plan ineligible.";
    ITEM_OF: "อยู่ในองค์ประกอบ", "In the component";
    ITEM_STAGES: "สิ่งที่เห็นได้ในแต่ละระดับ", "What one would see at each stage";
    THRESHOLD_ENTERS: "ใช้นับจำนวนเท่านั้น ว่าถึงเกณฑ์ ไม่ถึงเกณฑ์ หรือไม่มีข้อมูล", "Counted only: reached, not reached, or without data.";
    THRESHOLD_IS_NOT: "ไม่ใช้ตัดสินคุณสมบัติ และไม่รวมในคะแนนความพร้อม", "No part of eligibility, nor of the readiness score.";
    CLAUSE_IS_NOT: "ไม่ใช่ถ้อยคำของประกาศ เป็นข้อความสรุปของเครื่องมือนี้", "Not the announcement's own wording: a summary of ours.";
    ELEMENTS: "เรื่องที่ประกาศกล่าวถึง", "What the announcement names";
    DIMENSION_ENTERS: "แผนเลือกว่าจะยื่นขอด้านนี้หรือไม่ คะแนนคิดเฉพาะด้านที่ยื่นขอ",
        "A plan applies for it or not; the score counts the dimensions applied for.";
    DIMENSION_IS_NOT: "ด้านที่ไม่ยื่นขอไม่นับเป็นศูนย์ และด้านที่ยังไม่ตัดสินใจไม่นับว่าไม่ยื่นขอ",
        "One not applied for is absent, not zero. One not decided is not a “no”.";
}

// The coverage table.
messages! {
    COVERAGE_LEAD: "ตารางนี้สร้างจากชุดเกณฑ์ที่ใช้อยู่โดยตรง แสดงว่าแต่ละข้อใช้เป็นเงื่อนไข คำถาม หรือรายการประเมินใด และถามที่หน้าใด",
        "Made from the packs in force, nothing typed by hand: which conditions, questions and items stand on each clause, and the pages that ask.";
    KIND_HEAD: "ชนิด", "Kind";
    GATES_HEAD: "เงื่อนไข", "Conditions";
    QUESTIONS_HEAD: "คำถาม", "Questions";
    ITEMS_HEAD: "รายการประเมินที่อ้างถึง", "Items that cite it";
    PAGES_HEAD: "หน้าที่ถาม", "Pages that ask";
    USE_HEAD: "การใช้", "Use";
    USED_TO_DECIDE: "ใช้ตัดสินคุณสมบัติ", "Decides eligibility";
    USED_TO_SCORE: "ใช้ให้คะแนน", "Scores";
    USED_TO_NAME: "ใช้กำหนดด้าน", "Names the dimensions";
    SEE_PARTS: "ใช้ในข้อย่อย", "Used in its parts";
    INFORMATION_ONLY: "แสดงเป็นข้อมูลเท่านั้น ยังไม่ใช้ในการประเมิน", "Information only: not used in the assessment yet";
}
