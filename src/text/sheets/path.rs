//! Texts of the sheet “path”; what it says like the sheet of gaps stands there.

messages! {
    LEAD: "เส้นทางที่ใช้ภาระงานน้อยที่สุดเพื่อให้ได้คะแนนตามเป้าหมาย หรือให้ครบทุกเงื่อนไข คำนวณได้แน่นอน ไม่ใช่การประมาณ",
        "The path of least effort to a score, or to meeting every condition. It is worked out exactly, not estimated.";
    FORM: "เป้าหมายและข้อกำหนด", "Goal and terms";
    GOAL: "คะแนนเป้าหมาย (1–100)", "Goal in points (1–100)";
    GOAL_HINT: "หากไม่กรอก ใช้จำนวนเต็มสิบถัดไปจากคะแนนขณะนี้ ไม่มีเกณฑ์ผ่านทางการ", "Left empty: the next full ten above the score now. There is no official pass mark.";
    GOAL_UNFIT: "โปรดกรอกจำนวนเต็มตั้งแต่ 1 ถึง 100 ขณะนี้ใช้ {0}", "Write a whole number from 1 to 100; meanwhile {0} is used.";
    POINTS_ONLY: "คิดเฉพาะคะแนน ไม่รวมคำตอบตามเงื่อนไขของประกาศ", "Points alone, without the answers that meet the conditions";
    CAPPED: "ไม่ยกระดับเกินเป้าหมายที่ตั้งไว้ของแต่ละรายการ", "Never beyond the targets set for items";
    GO_GATES: "ขอเพียงครบทุกเงื่อนไข ไม่กำหนดคะแนน", "Meet every condition only, without a goal in points";
    GOAL_GATES: "เป้าหมาย: ครบทุกเงื่อนไขของประกาศ ไม่กำหนดคะแนน", "Goal: every condition of the announcement; no points are asked for.";
    GO_POINTS: "กำหนดเป้าหมายเป็นคะแนน", "A goal in points instead";
    ITEMS: "ข้อกำหนดของแต่ละรายการ", "Terms for single items";
    ITEMS_CHANGED: "ข้อกำหนดของแต่ละรายการ (ปรับแล้ว)", "Terms for single items (changed)";
    KEEP_HEAD: "คงไว้ตามเดิม", "Stays as it is";
    KEEP: "คง “{0}” ไว้ตามเดิม", "Keep “{0}” as it is";
    TOO_LARGE_RUBRIC: "ชุดเกณฑ์นี้มีรายการมากเกินกว่าจะหาเส้นทางที่แน่นอนได้ โปรดตั้งภาระงานให้น้อยลง หรือใช้ชุดเกณฑ์ที่มีรายการน้อยกว่านี้",
        "The rubric has too many items for an exact path. Set smaller efforts, or use a rubric with fewer items.";
    TOO_LARGE_GATES: "เงื่อนไขในชุดเกณฑ์นี้เกี่ยวโยงกันซับซ้อนเกินกว่าจะหาคำตอบที่น้อยที่สุดได้ โปรดเลือก “{0}”",
        "The conditions of this pack hang together in too many ways. Choose “{0}”.";
}

// What was found.
messages! {
    RESULT: "ผล", "Result";
    REACHED: "ถึงเป้าหมายแล้ว ไม่ต้องทำสิ่งใดเพิ่ม (คะแนนขณะนี้ {0})", "The goal is reached already; nothing is left to do (score now: {0}).";
    REACHABLE: "จาก {0} เป็น {1} คะแนน ด้วยภาระงาน {2}", "From {0} to {1} points, with an effort of {2}";
    SPLIT: "คำตอบตามเงื่อนไขใช้ {0} การยกระดับใช้ {1} ไม่มีเส้นทางใดใช้ภาระงานน้อยกว่านี้", "Answers for the conditions take {0}, raising items takes {1}. No path takes less.";
    SETTLED: "คำตอบตามเงื่อนไขทำให้คะแนนเปลี่ยนจาก {0} เป็น {1} เพราะเป็นการตัดสินใจเรื่องด้านที่ยื่นขอ", "The answers for the conditions change the score from {0} to {1}, since they decide on dimensions.";
    ALL_GATES: "ครบทุกเงื่อนไขด้วยภาระงาน {0}", "Every condition is met with an effort of {0}";
    NOT_REACHABLE: "ไปไม่ถึง {0} คะแนน ได้มากที่สุด {1} คะแนน", "{0} points cannot be reached; the most is {1}.";
    GATES_BEYOND_HELP: "ไม่มีคำตอบชุดใดทำให้ครบเงื่อนไขได้ เพราะเงื่อนไขในชุดเกณฑ์ขัดกันเอง โปรดตรวจสอบชุดเกณฑ์", "No answers can meet the conditions: they contradict each other. Check the pack.";
    GO_MOST: "หาเส้นทางสู่ {0} คะแนนแทน", "Find the path to {0} points instead";
    WHY_NOT: "สาเหตุ", "Why";
    UNDECIDED: "ด้านที่ยังไม่ตัดสินใจนับเป็น 0 ทั้งด้าน:", "Dimensions not decided on count as nothing:";
    KEPT: "รายการที่ขอให้คงไว้ตามเดิม:", "Items to be kept as they are:";
    CAPPED_BY: "รายการที่เป้าหมายต่ำกว่าระดับสูงสุด:", "Items whose target is below the highest stage:";
    LEFT_OUT: "รายการที่แจ้งว่าไม่เกี่ยวข้องอยู่นอกการคิดคะแนนเช่นเดิม:", "Items left out as not applicable stay out of the score:";
    NOTHING_COUNTS: "ไม่มีรายการใดนับคะแนนได้", "No item counts.";
    ANSWERS: "อันดับแรก: คำตอบตามเงื่อนไข ({0} ข้อ)", "First: answers for the conditions ({0})";
    ANSWERS_HINT: "เป็นชุดที่ใช้ภาระงานน้อยที่สุด โปรดตอบตามข้อเท็จจริงเท่านั้น หากจะตัดสินใจเป็นอย่างอื่น เช่น ยื่นขอด้านเพิ่ม ให้ตอบในแผนก่อน แล้วเส้นทางจะคิดใหม่",
        "The set of least effort. Answer by the facts alone. To decide otherwise, such as applying for a further dimension, answer in the plan first; the path then follows.";
    QUESTION_HEAD: "คำถาม", "Question";
    ANSWER_HEAD: "คำตอบ", "Answer";
    PAGE_HEAD: "ตอบที่หน้า", "Answer it on";
    OTHER_SETS: "ดูคำตอบชุดอื่น", "See other sets of answers";
    YEAR: "เส้นทาง 3 6 และ 12 เดือน", "The path over 3, 6 and 12 months";
    YEAR_HINT: "สมมติว่าทำงานสม่ำเสมอตลอด 12 เดือน 3 เดือนแรกได้ 1 ใน 4 ของภาระงาน 6 เดือนได้ครึ่งหนึ่ง คำตอบตามเงื่อนไขมาก่อน แต่ละช่วงเลือกสิ่งที่ให้คะแนนมากที่สุดบนเส้นทางเดียวกัน ระยะเวลาเป็นข้อสมมติของเครื่องมือนี้",
        "Assumed: work goes on evenly for 12 months, so a quarter of the effort in 3 and half of it in 6. Answers for the conditions come first; each stretch takes what brings most points on the same path. The time is this tool's assumption.";
    ANSWERS_LONG: "คำตอบตามเงื่อนไขใช้ภาระงานเกิน 1 ใน 4 ของทั้งหมด ช่วงแรกจึงยาวกว่าช่วงอื่น", "The answers for the conditions take more than a quarter of the effort, so the first stretch is longer than the others.";
    CHART: "คะแนนเมื่อสิ้นแต่ละช่วง", "Score at the end of each stretch";
    CHART_LEGEND: "แถบเริ่มที่คะแนนก่อนช่วงนั้นและจบที่คะแนนเมื่อสิ้นช่วง เส้นตั้งคือเป้าหมาย", "Each bar goes from the score before a stretch to that after it. Vertical line: the goal.";
    GOAL_LINE: "เป้าหมาย {0}", "goal {0}";
    MONTHS: "{0} เดือน", "{0} months";
    MILESTONES: "คะแนนและภาระงานเมื่อสิ้นแต่ละช่วง", "Score and effort at the end of each stretch";
    BY: "เมื่อครบ", "By";
    SCORE_HEAD: "คะแนน", "Score";
    EFFORT_SO_FAR: "ภาระงานสะสม", "Effort so far";
    RAISED_HEAD: "จำนวนรายการที่ยก", "Items raised";
    STRETCH: "เดือนที่ {0}–{1}: สิ่งที่ต้องทำ", "Months {0}–{1}: what to do";
    STRETCH_EMPTY: "ไม่มีรายการที่ยกระดับในช่วงนี้", "No item is raised in this stretch.";
    TIE_HEAD: "จำเป็นหรือแลกได้", "Needed or exchangeable";
    TIE_HINT: "“จำเป็น” คือทุกเส้นทางที่ใช้ภาระงานเท่านี้ต้องทำ “แลกได้” คือทำรายการอื่นที่ใช้ภาระงานเท่ากันแทนได้", "“Needed”: every path of this effort has it. “Exchangeable”: others of the same effort can take its place.";
    OFF_PATH: "รายการที่ไม่อยู่ในเส้นทางไม่ได้สำคัญน้อยกว่า เพียงแต่ไม่จำเป็นต่อการถึงเป้าหมายนี้ด้วยภาระงานน้อยที่สุด",
        "Items off the path are not less important; they are only no part of this cheapest way to the goal.";
    CERTAIN: "จำเป็น", "Needed";
    CERTAIN_TO: "จำเป็นถึงระดับ {0} ที่เหลือแลกได้", "Needed to stage {0}, the rest exchangeable";
    EXCHANGEABLE: "แลกได้", "Exchangeable";
    TIES: "เส้นทางอื่นที่ใช้ภาระงานเท่ากัน", "Other paths of the same effort";
    TIES_NONE: "ไม่มีเส้นทางอื่นที่ใช้ภาระงานเท่านี้แล้วถึงเป้าหมาย", "No other path reaches the goal with this effort.";
    TIES_SOME: "มีหลายเส้นทางที่ใช้ภาระงานเท่านี้แล้วถึงเป้าหมาย เส้นทางที่แสดงคือเส้นทางที่ได้คะแนนมากที่สุด และหากยังเท่ากัน ยกรายการที่อยู่ก่อนในชุดเกณฑ์ก่อน",
        "Several paths reach the goal with this effort. The one shown brings most points; among those that bring as many, it raises what stands first in the rulebook.";
    INSTEAD: "รายการที่เส้นทางอื่นยกสูงกว่า ({0} รายการ)", "Items that other paths raise further ({0})";
    UP_TO: "ได้ถึงระดับ {0}", "up to stage {0}";
    WHO: "ใครทำสิ่งใด", "Who does what";
    WHO_HINT: "แต่ละรายการอยู่ใต้ผู้ที่ควรเป็นผู้รับผิดชอบหลัก ในวงเล็บคือผู้ร่วมดำเนินการ", "Each item stands under whoever should lead; those who join in are named after it.";
    LEADS: "{0} ({1} รายการ)", "{0} ({1})";
    NOBODY: "ชุดเกณฑ์ไม่ได้ระบุ", "Not said in the rubric";
    TOGETHER_WITH: "(ร่วมกับ {0})", "(with {0})";
    GO_WHAT_IF: "ดูแผนเมื่อจบเส้นทางในสำเนา", "See the plan at the end of the path in a copy";
    GO_GAPS: "ดูช่องว่างและตั้งเป้าหมายของแต่ละรายการ", "See the gaps, set targets for items";
    PRINT: "พิมพ์เส้นทาง", "Print the path";
}
