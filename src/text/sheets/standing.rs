//! The texts of the page on the city's standing and the years after approval.

messages! {
    LEAD: "บันทึกว่าเมืองอยู่ขั้นใดและเมื่อใด ตั้งแต่เริ่มทำแผนจนถึงการต่ออายุ วันครบกำหนดคำนวณจากวันที่บันทึกไว้",
        "Record which step the city is on and since when, from the first draft to renewal. What is due follows from the days recorded here.";
    NOW: "วันนี้เมืองอยู่ในขั้น “{0}” ตั้งแต่วันที่ {1}", "Today the city is at “{0}”, since {1}.";
    NOW_NONE: "ยังไม่มีขั้นใดที่มีวันที่จนถึงวันนี้", "No step is dated up to today.";
    LADDER: "ลำดับขั้น", "The ladder";
    HERE: "ขั้นปัจจุบัน", "now";
    RECORDED: "บันทึกแล้ว", "recorded";
    NOT_YET: "ยังไม่ถึงวัน", "still to come";
    NOT_RECORDED: "ยังไม่บันทึก", "not recorded";
    NO_CLAUSE: "ประกาศไม่ได้กล่าวถึงขั้นนี้ depa ใช้เรียกพื้นที่ที่รับไว้ส่งเสริมก่อนได้ตราสัญลักษณ์",
        "The announcement does not name this step. depa uses it for areas that it promotes before they have the emblem.";
    NEXT: "บันทึกขั้นต่อไป", "Record the next step";
    NEXT_HINT: "ปุ่มลงวันที่วันนี้ให้ก่อน แก้เป็นวันตามหนังสือหรือประกาศได้ในหน้าถัดไป", "The buttons enter today's date; correct it on the next page to that of the letter or announcement.";
    RECORD: "บันทึกขั้น “{0}”", "Record “{0}”";
    RECORD_OTHER: "บันทึกขั้นอื่น", "Record another step";
    DOUBTS: "ควรตรวจสอบ", "To be checked";
    DOUBT_NO_RUNG: "ยังไม่เลือกขั้น จึงยังไม่นับ", "no step is chosen, so it does not count";
    DOUBT_NO_DAY: "ยังไม่ลงวันที่ จึงยังไม่นับ", "it has no date, so it does not count";
    DOUBT_LATER: "ลงวันที่ล่วงหน้า จะนับเมื่อถึงวันนั้น", "its date is still to come; it counts from that day on";
    DOUBT_ORDER: "อยู่หลังขั้น “{0}” ของวันที่ {1} ลำดับเช่นนี้ถูกต้องหรือไม่", "it comes after “{0}” of {1}: is this the right order?";
    DOUBT_UNDECLARED: "ไม่พบวันที่ได้รับการประกาศก่อนหน้าขั้นนี้", "there is no declaration dated before it";
    DUE: "วันครบกำหนด", "What is due";
    NO_DUE: "จะคำนวณให้เมื่อบันทึกวันที่คณะกรรมการเห็นชอบ (ขั้น “{0}”)", "It is worked out once the day of the committee's approval (“{0}”) is recorded.";
    NO_NUMBER_OF_YEARS: "ชุดเกณฑ์ที่ใช้อยู่ไม่ได้กำหนดจำนวนปี จึงคำนวณวันครบกำหนดไม่ได้", "The rules in force give no number of years, so no day follows.";
    WHAT: "เรื่อง", "What";
    DAY: "วันที่", "Date";
    FROM_TODAY: "นับจากวันนี้", "From today";
    COUNTED_HEAD: "วิธีนับ", "How it is counted";
    COUNTED: "{0} {1} นับจากวันที่ {2}", "{0} {1} from {2}";
    IN_DAYS: "อีก {0} วัน", "in {0} days";
    DAYS_AGO: "เลยมาแล้ว {0} วัน", "{0} days ago";
    TODAY: "วันนี้", "today";
    EMBLEM_ENDS: "ครบกำหนดใช้ตราสัญลักษณ์", "The years of the emblem end";
    REPORT_DUE: "ถึงกำหนดจัดทำรายงานผลการดำเนินงาน", "The performance report is due";
    COUNT_NOTE: "นับถึงวันเดียวกันของปีที่ครบกำหนด หากปีนั้นไม่มีวันดังกล่าวใช้วันสิ้นเดือน ประกาศไม่ได้ระบุวิธีนับ โปรดยืนยันกับสำนักงานเมืองอัจฉริยะประเทศไทย",
        "Counted to the same day of the last year, or the end of the month where that year has no such day. The announcement does not say how to count: confirm the day with the Smart City Thailand Office.";
    KEPT: "ระหว่างรอผลการพิจารณาต่ออายุ เมืองยังคงสถานะเมืองอัจฉริยะจนกว่าคณะกรรมการจะมีประกาศ", "While renewal is being considered, the city keeps its status until the committee announces its decision.";
    LENGTH_UNKNOWN: "จะต่ออายุได้นานเท่าใดยังไม่ทราบ คณะกรรมการเป็นผู้กำหนด", "How long a renewal lasts is not known: the committee sets it.";
    RENEWED: "เมืองได้รับการต่ออายุเมื่อวันที่ {0} วันสิ้นสุดเป็นไปตามที่คณะกรรมการกำหนดในครั้งนั้น เครื่องมือนี้จึงไม่คำนวณให้",
        "The status was renewed on {0}. It lasts as long as the committee then set, so no day is worked out here.";
    CALENDAR: "ปฏิทินของแผน", "Calendar of the plan";
    CALENDAR_EMPTY: "ยังไม่มีวันครบกำหนดในแผน", "The plan names no days yet.";
    CALENDAR_HINT: "ไฟล์ .ics เปิดได้ด้วยปฏิทินในโทรศัพท์และคอมพิวเตอร์ นำเข้าซ้ำได้โดยไม่เกิดรายการซ้ำ หากปฏิทินนั้นรองรับ", "Calendars on phones and computers open the .ics file. It may be imported again: most calendars then replace what they have.";
    SAVE: "บันทึกไฟล์ปฏิทิน (.ics)", "Save the calendar file (.ics)";
    OTHER_DAYS: "วันอื่นทั้งหมด ({0})", "All other days ({0})";
    EVENT_TARGET: "กำหนดบรรลุค่าเป้าหมาย: {0}", "Target to be reached: {0}";
    EVENT_END: "สิ้นสุดโครงการ: {0}", "Project ends: {0}";
    EVENT_DATA: "กำหนดเสร็จของมาตรการด้านข้อมูล: {0}", "Data measure due: {0}";
    EVENT_FROM: "จากแผน “{0}” ณ วันที่ {1}", "From the plan “{0}” as of {1}";
    PROGRESS: "ความคืบหน้าของโครงการ", "Progress of the projects";
    PROGRESS_NONE: "ยังไม่มีโครงการในทะเบียน", "There are no projects in the register yet.";
    PROGRESS_SAID: "คิดจาก {0} โครงการ แจ้งผลจริงแล้ว {1} โครงการ โครงการที่ยังไม่แจ้งทำให้ผลเป็นช่วง คือต่ำสุดคิดเป็นร้อยละ 0 สูงสุดคิดเป็นร้อยละ 100",
        "Of {0} projects, {1} say how much is done. Those that do not leave a range: they count as 0 % at its low end and as 100 % at its high end.";
    PROGRESS_NO_MONEY: "มี {0} โครงการที่ไม่มีวงเงิน จึงไม่มีน้ำหนักในแบบถ่วงด้วยงบประมาณ", "{0} projects have no amount, and so no weight by budget.";
    PROGRESS_CHART: "ความคืบหน้าตามแผนและที่ทำได้จริง", "Planned and actual progress";
    PROGRESS_LEGEND: "แถบแสดงช่วงจากต่ำสุดถึงสูงสุด เป็นร้อยละ เส้นประคือเงื่อนไขที่มีการรายงาน", "Each bar runs from the lowest to the highest per cent. The dashed line is a condition that was reported.";
    BY_COUNT: "นับทุกโครงการเท่ากัน", "each project alike";
    BY_MONEY: "ถ่วงด้วยงบประมาณ", "weighted by budget";
    PLANNED: "ตามแผน", "Planned";
    DONE: "ทำได้จริง", "Done";
    WAY: "วิธีคิด", "Reckoned";
    PER_CENT: "ร้อยละ {0}", "{0} %";
    PER_CENT_OF: "{0} (ร้อยละ)", "{0} (%)";
    RANGE: "{0}–{1}", "{0}–{1}";
    LINE_NOTE: "เส้นอ้างอิงนี้มาจากรายงานข่าว ไม่ได้อยู่ในประกาศ ที่ 1/2562 และข่าวไม่ได้บอกว่าคิดความคืบหน้าด้วยวิธีใด",
        "This line comes from news reports, not from announcement 1/2562; they do not say how progress is reckoned.";
    PROJECT: "โครงการ", "Project";
    AS_OF: "ข้อมูล ณ วันที่", "As of";
    AS_OF_LATER: "ลงวันที่ล่วงหน้า", "dated later than today";
    BUDGET: "งบประมาณ ({0})", "Budget ({0})";
    EACH_PROJECT: "ความคืบหน้ารายโครงการ", "Each project";
    NOT_SAID: "ไม่ระบุ", "not said";
    STOPPED: "โครงการที่ยุติ ไม่นับรวมข้างต้น", "Stopped projects, not counted above";
}
