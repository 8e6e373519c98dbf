//! What is asked about the entries of the registers. Each text is a question or a piece of advice, never a verdict.

// The list of questions.
messages! {
    TITLE: "ข้อที่ควรตรวจสอบ ({0})", "Worth a second look ({0})";
    WHOLE: "ข้อที่ควรตรวจสอบในทะเบียนของแผน", "Worth a second look in the registers of the plan";
    LEAD: "เป็นคำถามและข้อแนะนำเท่านั้น ไม่มีผลต่อคุณสมบัติและคะแนน และไม่แก้ไขสิ่งที่เขียนไว้",
        "Questions and advice only: they touch neither verdict nor score, and change nothing that is written.";
    NOTHING: "ไม่พบข้อที่ควรตรวจสอบในทะเบียนของแผน", "Nothing in the registers of the plan needs a second look.";
    OURS: "การตรวจทานของเครื่องมือนี้", "This tool's own check";
    BY: "อ้างอิงประกาศ", "by the announcement,";
    MORE: "และอีก {0} รายการ", "and {0} more";
    SEE_WHOLE: "ดูทั้งแผน", "See the whole plan";
    ABOUT: "เกี่ยวข้องกับ", "See";
    ROW: "{0} แถวที่ {1}", "{0}, row {1}";
    UNLINK: "นำการเชื่อมโยงที่ไม่พบรายการออก", "Take out the links to what is gone";
    DOMAINS: "จำนวนชุดข้อมูลในแต่ละหมวด (ไม่จำเป็นต้องมีครบทุกหมวด): {0}", "Datasets in each domain (a city need not have all): {0}";
    DOMAIN_COUNT: "{0} {1}", "{0} {1}";
}

// What is asked.
messages! {
    NO_PROBLEMS: "มีโครงการแล้ว แต่ยังไม่ได้เขียนปัญหาของเมือง โครงการจะแก้ปัญหาใด", "There are projects, but no problem of the city is written down: what are they to solve?";
    NO_PROJECTS: "มีปัญหาของเมืองแล้ว แต่ยังไม่มีโครงการ จะแก้ด้วยโครงการใด", "There are problems, but no project yet: how are they to be solved?";
    PROJECT_WITHOUT_PROBLEM: "โครงการที่ยังไม่เชื่อมกับปัญหาของเมือง จะแก้ปัญหาใด", "Linked to no problem of the city: which one is it to solve?";
    PROBLEM_WITHOUT_PROJECT: "ปัญหาที่ยังไม่มีโครงการรองรับ จะแก้ด้วยโครงการใด", "No project is linked to this problem: which one is to solve it?";
    LINK_GONE: "เชื่อมโยงกับรายการที่ไม่มีแล้ว ควรนำออกหรือเชื่อมโยงใหม่", "Links to entries that are gone: take them out, or link anew?";
    SAME_NAME: "ชื่อซ้ำกับรายการก่อนหน้า เป็นรายการเดียวกันหรือไม่", "The same name as an entry before it: are they one and the same?";
    DATASET_WITHOUT_OWNER: "ชุดข้อมูลที่ยังไม่ระบุเจ้าของ หน่วยงานใดเป็นเจ้าของข้อมูล", "A dataset without an owner: whose is it?";
    TOTAL_DIFFERS: "งบประมาณรวมที่เขียนไว้ไม่ตรงกับผลรวมรายปี ตัวเลขใดถูกต้อง", "The total written down is not the sum of the years: which is right?";
    UNIT_DOUBTFUL: "จำนวนเงินต่างจากรายการใกล้เคียงราวหนึ่งพันหรือหนึ่งล้านเท่า เขียนเป็นพันบาทหรือล้านบาทหรือไม่", "About a thousand or a million times off its neighbours: was it typed in thousands or in millions?";
    END_BEFORE_START: "วันสิ้นสุดอยู่ก่อนวันเริ่ม วันใดถูกต้อง", "The end lies before the start: which day is right?";
    YEAR_OUTSIDE: "ปีงบประมาณที่เริ่มอยู่นอกช่วงวันเริ่มถึงวันสิ้นสุด ปีใดถูกต้อง", "The fiscal year lies outside start and end: which year is right?";
    TARGET_BEFORE_BASELINE: "กำหนดบรรลุเป้าหมายอยู่ก่อนปีงบประมาณของค่าฐาน กำหนดใดถูกต้อง", "The target is due before the year of its baseline: which is right?";
    STILL_TO_COME: "ผลที่รายงานลงวันที่ซึ่งยังไม่ถึง วันที่ถูกต้องหรือไม่", "Reported as of a day that is still to come: is the date right?";
    ONLY_HEADS: "ตัวชี้วัดทุกตัวนับจำนวนคน มีตัวชี้วัดที่วัดผลที่เกิดขึ้นด้วยหรือไม่", "Every indicator counts heads: is there one that measures what changes?";
    NO_BASELINE_YEAR: "ค่าฐานที่ยังไม่ระบุปี เป็นค่าของปีงบประมาณใด", "A baseline without its year: of which fiscal year is it?";
    NO_TARGET_DATE: "ค่าเป้าหมายที่ยังไม่กำหนดวัน จะบรรลุภายในเมื่อใด", "A target without a day: by when is it to be reached?";
    TARGET_IS_BASELINE: "ค่าเป้าหมายเท่ากับค่าฐาน ตั้งใจรักษาระดับเดิมหรือไม่", "The target is the baseline: is the aim to stay there?";
    POOLED: "ใช้เงินหลายแหล่งร่วมกัน แต่ยังไม่ระบุวิธีจัดซื้อจัดจ้าง จะจัดซื้อจัดจ้างอย่างไร", "Money of several sources, and nothing on procurement: how is it to be bought?";
    UNPROTECTED: "มีข้อมูลส่วนบุคคลหรือการติดตามบุคคล แต่ยังไม่มีมาตรการคุ้มครองข้อมูลส่วนบุคคล จะดูแลอย่างไร", "Personal data or tracking, and no measure of personal-data protection: how are they kept safe?";
    UPKEEP_OPEN: "ค่าดูแลและซ่อมบำรุงที่ยังระบุไม่ครบ ใครจ่าย และใครซ่อม", "Upkeep that is not settled: who pays, and who repairs?";
    IN_USE_WITHOUT_UPKEEP: "ใช้งานแล้ว แต่ยังไม่ได้เขียนค่าดูแลและซ่อมบำรุง ใครจ่าย และใครซ่อม", "In use, and no upkeep is written down: who pays, and who repairs?";
    SEVERAL_OWNERS: "ผู้รับผิดชอบดูเหมือนมีหลายหน่วยงาน หน่วยงานใดรับผิดชอบหลัก", "This seems to name several bodies: which one is responsible?";
    SEVERAL_LEADERS: "งานเดียวมีเจ้าภาพมากกว่าหนึ่ง หน่วยงานใดเป็นเจ้าภาพหลัก", "Several lead one task: which one is in charge?";
    SEVERAL_CHAIRS: "คณะกรรมการมีประธานมากกว่าหนึ่ง ถูกต้องหรือไม่", "The committee has more than one chair: is that right?";
}

// What a question rests on.
messages! {
    TOTAL_AND_SUM: "เขียนไว้ {0} บาท ผลรวม {1} บาท ต่างกัน {2} บาท", "written {0} baht, sum {1} baht, difference {2} baht";
    AMOUNT_AND_USUAL: "{0} บาท ({1}) รายการใกล้เคียงราว {2} บาท ต่างกันราว {3} เท่า", "{0} baht ({1}); its neighbours about {2} baht, some {3} times as much or as little";
    START_AND_END: "เริ่ม {0} สิ้นสุด {1}", "from {0} to {1}";
    FISCAL_YEAR: "ปีงบประมาณ {0}", "fiscal year {0}";
    DUE_AND_YEAR: "บรรลุภายใน {0} ค่าฐานของปีงบประมาณ {1}", "due {0}, baseline of fiscal year {1}";
    DATED: "ลงวันที่ {0}", "dated {0}";
    UNITS: "หน่วยนับ: {0}", "units: {0}";
    BOTH: "ทั้งสองค่าคือ {0}", "both are {0}";
    SOURCES: "{0} แหล่งเงิน", "{0} sources";
    PAYER_OPEN: "ยังไม่ระบุผู้จ่าย", "not said who pays";
    REPAIRER_OPEN: "ยังไม่ระบุผู้ซ่อม", "not said who repairs";
    PAYER_AND_REPAIRER_OPEN: "ยังไม่ระบุผู้จ่ายและผู้ซ่อม", "not said who pays, nor who repairs";
    GONE: "{0} รายการ", "{0} gone";
}
