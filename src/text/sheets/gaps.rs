//! Texts of the sheet “gaps”, and what the sheet “path” says alike.

// What both sheets say.
messages! {
    OURS: "ผู้ที่ทำได้ หลักฐานที่ควรมี และภาระงาน เป็นคำแนะนำของเครื่องมือนี้ ไม่ใช่ข้อกำหนดทางการ ไม่พบข้อมูลที่เผยแพร่ว่าการยกหนึ่งระดับใช้ภาระงานเท่าใด จึงให้เท่ากันทุกข้อและปรับได้",
        "Who can do it, what would show it and the effort are this tool's suggestions, not requirements. How much effort a stage takes was not found published, so it is the same for all and can be changed.";
    LOW_ONLY: "คะแนนในหน้านี้คือคะแนนต่ำสุด คือเชื่อตามคำตอบและนับข้อที่ยังไม่ตอบเป็น 0 ส่วนคะแนนที่มีหลักฐานแยกต่างหาก การยกระดับโดยไม่แนบหลักฐานไม่ทำให้คะแนนส่วนนั้นเพิ่ม",
        "Points on this page are of the lowest reading: answers taken as given, unanswered items as nothing. The evidenced reading is apart; a higher stage without evidence does not raise it.";
    UNUSABLE: "ใช้ค่าที่ตั้งไว้เหล่านี้ไม่ได้ เพราะไม่มีรายการนั้นหรือจำนวนไม่อยู่ในช่วงที่กำหนด:", "These settings cannot be used: there is no such item, or the number does not fit:";
    STAGES_HEAD: "ระดับ", "Stages";
    STAGES: "{0}\u{a0}→\u{a0}{1}", "{0}\u{a0}→\u{a0}{1}";
    EFFORT_HEAD: "ภาระงาน", "Effort";
    HOW_HEAD: "ผู้ที่ทำได้ หลักฐาน และแหล่งที่มา", "Who, evidence and sources";
    WHO_HEAD: "ผู้ที่ทำได้", "Who can do it";
    PROOF_HEAD: "หลักฐานที่ควรมี", "What would show it";
    SURE_HEAD: "ความมั่นใจและแหล่งที่มา", "Confidence and sources";
    MAYOR: "นายกและผู้บริหาร", "Mayor and executive";
    COUNCIL: "สภาท้องถิ่น", "Council";
    IT: "งานเทคโนโลยีสารสนเทศ", "IT";
    PARTNER: "ภาคี", "Partners";
    PROVINCE: "จังหวัด", "Province";
    EFFORTS: "ภาระงานของการยกหนึ่งระดับ รายการละ 1–9", "Effort of one stage, 1 to 9 for each item";
    EFFORTS_CHANGED: "ภาระงานของการยกหนึ่งระดับ รายการละ 1–9 (ปรับแล้ว)", "Effort of one stage, 1 to 9 for each item (changed)";
    ANSWER_EFFORTS: "ภาระงานของคำตอบตามเงื่อนไข ข้อละ 1–9", "Effort of answers for the conditions, 1 to 9 for each question";
    ANSWER_EFFORTS_CHANGED: "ภาระงานของคำตอบตามเงื่อนไข ข้อละ 1–9 (ปรับแล้ว)",
        "Effort of answers for the conditions, 1 to 9 for each question (changed)";
    EFFORT_OF: "ภาระงานของ “{0}”", "Effort of “{0}”";
    UNFIT: "โปรดกรอกจำนวนเต็ม {0}–{1}", "Write a whole number from {0} to {1}.";
    TARGET_OF: "เป้าหมายของ “{0}”", "Target of “{0}”";
    NO_TARGET: "ไม่ตั้งเป้าหมาย", "no target";
    NOW_HEAD: "ระดับขณะนี้", "Stage now";
    TARGET_HEAD: "เป้าหมาย", "Target";
}

// The sheet of gaps.
messages! {
    LEAD: "รายการที่ยังไม่ถึงระดับสูงสุดหรือเป้าหมายที่ตั้งไว้ เรียงจากข้อที่เพิ่มคะแนนต่อภาระงานได้มากที่สุด",
        "Items below the highest stage or below the target set for them. Those that add most for their effort come first.";
    FILTER: "เลือกแสดง", "Show";
    FILTER_ALL: "ทั้งหมด", "all";
    SHOW_ALL: "แสดงทุกรายการ", "Show every item";
    GAPS: "ช่องว่างเรียงตามลำดับ", "Gaps, ranked";
    COUNT: "แสดง {0} จาก {1} รายการ", "{0} of {1} items shown";
    NONE: "ไม่มีรายการที่ยกระดับได้ตามที่เลือกแสดง", "No item can be raised among those shown.";
    UNDECIDED: "ด้านที่ยังไม่ตัดสินใจว่าจะยื่นขอหรือไม่ นับเป็น 0 ทั้งด้าน โปรดตัดสินใจก่อน แล้วรายการของด้านจะปรากฏที่นี่:",
        "Dimensions not decided on count as nothing as a whole. Decide first; their items then appear here:";
    GAIN_HEAD: "คะแนนที่เพิ่ม", "Adds";
    NEXT_HEAD: "เพิ่มเมื่อยก 1 ระดับ", "Adds, next stage";
    PER_EFFORT_HEAD: "ต่อภาระงาน 1", "Per effort of 1";
    EFFORT_TO_TOP: "{0} (ถึงระดับสูงสุด {1})", "{0} (to the highest stage {1})";
    TARGETS: "สภาพปัจจุบันและเป้าหมายของแต่ละรายการ", "Each item as it is, and its target";
    TARGETS_HINT: "เลือกระดับเป้าหมายของแต่ละรายการ คะแนนและลำดับข้างต้นจะคิดตามเป้าหมาย", "Choose the stage each item shall reach; the points and the order above follow.";
    AT_TARGETS: "คะแนนขณะนี้ {0} เมื่อถึงทุกเป้าหมาย {1}", "Score now {0}, with every target reached {1}";
    NO_TARGETS: "ยังไม่ได้ตั้งเป้าหมาย จึงคิดถึงระดับสูงสุดของทุกรายการ", "No target is set, so every item is reckoned to the highest stage.";
    CHART: "คะแนนรายองค์ประกอบ ขณะนี้และเมื่อถึงทุกเป้าหมาย", "Score by component, now and with every target reached";
    CHART_LEGEND: "แถบเริ่มที่คะแนนขณะนี้และจบที่คะแนนเมื่อถึงทุกเป้าหมาย ตัวเลขอยู่ท้ายแถบ", "Each bar goes from the score now to that with every target reached; the figures stand at its end.";
    WHOLE: "ทั้งแผน", "The whole plan";
    GO_PATH: "หาเส้นทางที่ใช้ภาระงานน้อยที่สุด", "Find the path of least effort";
    GO_WHAT_IF: "ดูแผนเมื่อถึงทุกเป้าหมายในสำเนา", "See the plan at its targets in a copy";
}
