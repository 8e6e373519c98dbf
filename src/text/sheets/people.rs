//! Texts of the role board, the committee and participation.

messages! {
    LEAD: "ใครทำอะไร ใครร่วมตัดสินใจ และประชาชนมีส่วนร่วมอย่างไร บันทึกที่นี่ใช้เป็นหลักฐานของข้อ 10 (3) และ 10 (4) ได้",
        "Who does what, who decides together, and how people take part. What is recorded here can back clauses 10 (3) and 10 (4).";
    BOARD: "บทบาทของแต่ละภาคส่วน", "Roles by sector";
    BOARD_HINT: "แต่ละงานควรมีเจ้าภาพรายเดียว ขีด (–) คือยังไม่ได้บันทึก ซึ่งต่างจาก “ยังไม่มีบทบาท”",
        "One leader for each task is best. A dash means that nothing is recorded, which is not the same as “No role yet”.";
    NO_SECTOR: "ยังไม่ระบุภาคส่วน", "Sector not said";
    PART_UNSAID: "ยังไม่ระบุบทบาท", "Part not said";
    NO_LEADER: "ยังไม่มีเจ้าภาพ", "No leader yet";
    LEADERS: "มีเจ้าภาพ {0} ราย โปรดตรวจว่ารายใดเป็นเจ้าภาพหลัก", "{0} leaders: which one leads?";
    IDLE: "ภาคส่วนที่ยังไม่มีบทบาทในงานใด: {0} (เป็นข้อมูล ประกาศไม่ได้กำหนดให้ครบทุกภาคส่วน)",
        "Sectors without any role yet: {0}. For information: the announcement does not ask for all of them.";
    OURS: "ชื่องานของเครื่องมือนี้", "Our names";
    OFFER_HINT: "งานตั้งต้นตามเรื่องที่ประกาศกล่าวถึง แก้ชื่อได้", "Tasks to begin with, from what clauses speak of; the names can be changed.";
    OFFER: "เพิ่มงาน “{0}” ({1})", "Add the task “{0}” ({1})";
    TASK_MANAGEMENT: "บริหารจัดการเมืองอัจฉริยะ", "Manage the smart city";
    TASK_DATA: "จัดการข้อมูลเมือง", "Manage the city's data";
    TASK_MONITORING: "ติดตามและประเมินผล", "Monitor and evaluate";
    TASK_HEARING: "รับฟังความคิดเห็นของประชาชน", "Hear the people";
    ORDERS: "คำสั่งแต่งตั้งที่ใช้เป็นหลักฐาน", "Orders of appointment as evidence";
    EVIDENCE: "หลักฐาน", "Evidence";
    IS_EVIDENCE: "อยู่ในรายการหลักฐานแล้ว", "listed as evidence";
    NOT_EVIDENCE: "ยังไม่อยู่ในรายการหลักฐาน", "not listed as evidence";
    NOT_YET_EVIDENCE: "ใช้เป็นหลักฐานไม่ได้ เพราะไม่มีวันที่หรือยังไม่ถึงวัน", "cannot be evidence: no date, or a day still to come";
    MAKE_EVIDENCE: "ใช้ “{0}” เป็นหลักฐานของ{1}", "List “{0}” as evidence for {1}";
    CHECKLIST: "องค์ประกอบคณะกรรมการที่รายงานเสนอ", "Whom the study would have on the committee";
    FROM_STUDY: "จากรายงาน พ.ศ. 2563 ไม่ใช่เงื่อนไข", "From the study of 2563 (2020), not a condition";
    CHECKLIST_HINT: "ดูจากภาคส่วนและชื่อที่บันทึกไว้", "Read off the sectors and names recorded.";
    STUDY_NAMES: "กลุ่มที่รายงานกล่าวถึง", "Whom the study names";
    ON_IT: "ในคณะกรรมการ", "On the committee";
    STUDY_LINES: "บรรทัดในรายงาน", "Lines of the study";
    NOT_ON_IT: "ยังไม่พบ", "not found yet";
    LOOK: "ทะเบียนบอกไม่ได้ว่าเป็นธุรกิจในพื้นที่หรือไม่ โปรดตรวจ:", "The register cannot tell whether it is local; look at:";
    STATE: "ภาครัฐ", "The state";
    BUSINESS: "ภาคธุรกิจ", "Business";
    CITIZENS: "ภาคประชาชนหรือประชาสังคม", "Citizens or civil society";
    EXPERTS: "ผู้เชี่ยวชาญด้านสิ่งแวดล้อม", "Experts on the environment";
    LOCAL_BUSINESS: "ธุรกิจในพื้นที่ ไม่เฉพาะกลุ่มทุนใหญ่", "Local business, not only big companies";
    OCCASION: "เวทีหรือกิจกรรม", "Occasion";
    DATE: "วันที่", "Date";
    GROUPS: "ผู้เข้าร่วมแต่ละกลุ่ม (คน)", "Who came (people)";
    PEOPLE: "รวม (คน)", "People";
    IDEAS: "ข้อเสนอที่ได้รับ", "Ideas in";
    TAKEN: "นำไปใช้", "Taken up";
    OBJECTIONS: "ข้อคัดค้าน → คำตอบ", "Objections → answers";
    UNANSWERED: "ยังไม่มีคำตอบ", "no answer yet";
    TOTAL: "รวม {0} ครั้ง", "Total, occasions: {0}";
    NO_QUORUM: "ผู้ที่มาหลายครั้งนับทุกครั้ง ประกาศไม่ได้กำหนดจำนวนคนหรือสัดส่วนขั้นต่ำ เครื่องมือนี้จึงไม่ตัดสินจากตัวเลขเหล่านี้",
        "Who came several times is counted each time. The announcement sets no least number or share, so nothing is judged by these figures.";
    UNCOUNTED: "ผลรวมไม่รวมกลุ่มที่ไม่ได้ระบุจำนวนคน มี {0} ครั้งที่ระบุจำนวนไม่ครบ",
        "Groups without a number are left out of the sum; occasions with such groups: {0}.";
}
