//! Texts of the sheet “what if”.

messages! {
    LEAD: "ทดลองเปลี่ยนคำตอบในสำเนาของแผน แล้วดูว่าผลต่างจากเดิมอย่างไร", "Change answers in a copy of the plan and see what differs.";
    COPY: "แผนที่เปิดอยู่ไม่ถูกเปลี่ยน คำตอบที่ทดลองอยู่ในลิงก์ของหน้านี้ จึงเก็บหรือส่งต่อได้ หลักฐานยังเป็นหลักฐานเดิมของแผน",
        "The plan on screen stays as it is. What you try is in the link of this page, so it can be kept or passed on. The evidence stays that of the plan.";
    ADD: "เพิ่มสิ่งที่จะทดลอง", "Add a change";
    WHICH: "คำถามหรือรายการ", "Question or item";
    CHOOSE: "โปรดเลือก", "Choose";
    MADE: "สิ่งที่ทดลองเปลี่ยน ({0} ข้อ) เลือก “ตามแผน” เพื่อนำออก", "Changes tried ({0}); choose “as in the plan” to take one back";
    ONLY_SUPPOSED: "คำตอบสมมติ ไม่ใช่ผลของแผน", "Supposed answers: not the result of the plan";
    AS_IN_PLAN: "ตามแผน: {0}", "As in the plan: {0}";
    NOT_YET: "ยังไม่ได้เปลี่ยนคำตอบใด", "Nothing is changed yet.";
    UNHEEDED: "ไม่นำมาใช้ เพราะชุดเกณฑ์ไม่มีคำถาม รายการ หรือคำตอบนี้:", "Not used, because the packs have no such question, item or answer:";
    PUT: "ใช้คำตอบเหล่านี้ในแผน", "Put these answers into the plan";
    ANEW: "เริ่มใหม่", "Start again";
    TO_BE_WRITTEN: "คำตอบต่อไปนี้มาจากข้อความหรือโครงการในแผน จึงต้องแก้ในหน้าของคำตอบนั้น",
        "These answers come from what the plan writes, so they have to be changed on their own pages:";
    COPY_NAME: "สำเนาที่ทดลอง", "The copy";
    PAGE_AND_TITLE: "{0}: {1}", "{0}: {1}";
}
