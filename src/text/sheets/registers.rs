//! What the fields of the registers are called, and what can be chosen in them. A name that several lists share is said once.

use crate::text::Message;

/// What a field says of itself.
#[derive(Clone, Copy, Debug)]
pub struct FieldText {
    /// The name of the field, or `list.field` where the field is called otherwise in that list.
    name: &'static str,
    pub label: Message,
    /// What to write, and why; may be empty.
    pub hint: Message,
}

macro_rules! fields {
    ($($name:literal: $th:literal, $en:literal $(($hint_th:literal, $hint_en:literal))?;)+) => {
        const FIELDS: &[FieldText] = &[$(FieldText {
            name: $name,
            label: Message { th: $th, en: $en },
            hint: Message { th: concat!($($hint_th)?), en: concat!($($hint_en)?) },
        }),+];
    };
}

/// What the field of this name says of itself in a list.
pub fn field_text(list: &str, field: &str) -> FieldText {
    let own = FIELDS.iter().find(|text| text.name.split_once('.') == Some((list, field)));
    let shared = || FIELDS.iter().find(|text| text.name == field);
    *own.or_else(shared).unwrap_or_else(|| panic!("{list}.{field} has no name on screen"))
}

/// What can be chosen: the label of an id in a field.
pub fn option(field: &str, id: &str) -> Message {
    let own = OPTIONS.iter().find(|(name, _)| name.split_once('.') == Some((field, id)));
    let shared = || OPTIONS.iter().find(|(name, _)| *name == id);
    own.or_else(shared).unwrap_or_else(|| panic!("{field}.{id} has no name on screen")).1
}

macro_rules! options {
    ($($name:literal: $th:literal, $en:literal;)+) => {
        const OPTIONS: &[(&str, Message)] = &[$(($name, Message { th: $th, en: $en })),+];
    };
}

fields! {
    "problems.name": "ปัญหา", "Problem" ("เขียนเป็นประโยคเดียว เช่น น้ำท่วมถนนสายหลักทุกฤดูฝน", "In one sentence, such as: the main road floods each rainy season");
    "detail": "รายละเอียด", "Detail" ("เกิดที่ใด กระทบใคร มากน้อยเพียงใด", "Where, for whom, how badly");
    "said_by": "ที่มาของปัญหา", "Who or what named it";
    "problems.source": "อ้างอิง", "Reference" ("ชื่อเวที แบบสำรวจ หรือชุดข้อมูล", "The hearing, survey or dataset");
    "date": "วันที่", "Date";
    "problems.date": "วันที่รับทราบ", "Date it was named";
    "projects.name": "ชื่อโครงการ", "Name of the project";
    "dimensions": "ด้านที่เกี่ยวข้อง", "Dimensions it serves";
    "problems": "ปัญหาที่จะแก้", "Problems it is to solve";
    "boundary": "พื้นที่ดำเนินการ", "Area" ("บรรยายแนวเขตเป็นข้อความ", "The boundary in words");
    "owner": "หน่วยงานรับผิดชอบหลัก", "Responsible unit" ("ระบุเพียงหน่วยงานเดียว หน่วยงานอื่นใส่เป็นภาคีร่วมดำเนินการ", "One only; others go in as partners");
    "datasets.owner": "หน่วยงานเจ้าของข้อมูล", "Owner of the data";
    "security.owner": "หน่วยงานรับผิดชอบ", "Responsible unit";
    "privacy.owner": "หน่วยงานรับผิดชอบ", "Responsible unit";
    "infrastructure.owner": "หน่วยงานรับผิดชอบ", "Responsible unit";
    "partners": "ภาคีร่วมดำเนินการ", "Partners";
    "partners.name": "หน่วยงานหรือกลุ่ม", "Body or group";
    "partners.role": "บทบาท", "What it contributes";
    "sector": "ภาคส่วน", "Sector";
    "status": "สถานะ", "Status";
    "start": "วันเริ่ม", "Start";
    "exchanges.start": "วันเริ่มใช้", "In use from";
    "end": "วันสิ้นสุด", "End";
    "fiscal_year": "ปีงบประมาณที่เริ่ม", "Fiscal year it starts";
    "budget_baht": "งบประมาณรวมที่เขียนไว้", "Budget as written down" ("เขียนตามเอกสาร แล้วเทียบกับผลรวมรายปีด้านล่าง", "As in the document; beside it stands the sum of the years below");
    "funding": "งบประมาณรายปีและแหล่งเงิน", "Budget by year and source";
    "year": "ปีงบประมาณ", "Fiscal year";
    "funding.source": "แหล่งเงิน", "Source";
    "baht": "จำนวนเงิน", "Amount";
    "infrastructure.baht": "วงเงินลงทุน", "Investment";
    "infrastructure.year": "ปีงบประมาณที่ลงทุน", "Fiscal year of investment";
    "procurement": "วิธีจัดซื้อจัดจ้าง", "Procurement" ("จำเป็นเมื่อใช้เงินจากหลายแหล่งร่วมกัน ขอให้หารือเจ้าหน้าที่พัสดุก่อน", "Needed where money of several sources is pooled; ask the procurement officer first");
    "upkeep": "ค่าดูแลและซ่อมบำรุงรายปี", "Running and repair by year";
    "payer": "ผู้จ่ายค่าดูแล", "Who pays";
    "repairer": "ผู้ซ่อม", "Who repairs";
    "data": "ข้อมูลที่โครงการสร้างขึ้น", "Data it produces";
    "datasets": "ชุดข้อมูลที่เกี่ยวข้อง", "Datasets";
    "personal_data": "มีข้อมูลส่วนบุคคล", "Personal data";
    "tracking": "ติดตามตำแหน่งหรือพฤติกรรมบุคคล", "Follows where people are or what they do" ("เช่น กล้องจำใบหน้า สายรัดข้อมือ หรือตำแหน่งจากโทรศัพท์", "Such as face recognition, wristbands, positions of phones");
    "benefit": "ประโยชน์ที่ประชาชนได้รับ", "What residents get" ("เขียนประโยคเดียวให้ประชาชนเข้าใจ", "One sentence that residents understand");
    "planned": "ควรคืบหน้าตามแผน (ร้อยละ)", "Planned progress (%)";
    "done": "คืบหน้าจริง (ร้อยละ)", "Actual progress (%)";
    "progress_on": "ข้อมูลความคืบหน้า ณ วันที่", "Progress as of";
    "kpis.name": "ตัวชี้วัด", "Indicator" ("วัดผลที่เกิดกับเมืองหรือประชาชน ไม่ใช่เพียงจำนวนผู้เข้าร่วม", "What changes for the city or its people, not how many came");
    "unit": "หน่วยนับ", "Unit";
    "projects": "โครงการที่เกี่ยวข้อง", "Projects";
    "baseline": "ค่าฐาน", "Baseline";
    "baseline_year": "ปีงบประมาณของค่าฐาน", "Fiscal year of the baseline";
    "target": "ค่าเป้าหมาย", "Target";
    "target_date": "บรรลุภายในวันที่", "To be reached by";
    "method": "วิธีวัด", "Method";
    "infrastructure.method": "วิธีลงทุนและดำเนินการ", "How it is invested in and built";
    "kpis.source": "แหล่งข้อมูล", "Source of the figures";
    "frequency": "ความถี่ในการวัด", "How often";
    "responsible": "ผู้วัดและรายงาน", "Who measures and reports";
    "values": "ค่าที่วัดได้", "Values measured";
    "values.value": "ค่า", "Value";
    "infrastructure.name": "รายการ", "Item";
    "kind": "ประเภท", "Kind";
    "existing": "สิ่งที่มีอยู่เดิม", "What there is already";
    "datasets.name": "ชื่อชุดข้อมูล", "Name of the dataset";
    "domain": "หมวดข้อมูล", "Domain" ("หกหมวดตามรายงานการศึกษา พ.ศ. 2563", "The six domains of the study of 2563 (2020)");
    "sources": "แหล่งที่มา", "Where the data come from";
    "update": "รอบปรับปรุง", "Updated";
    "format": "รูปแบบไฟล์หรือระบบ", "Format";
    "sharing": "การใช้ร่วมกัน", "Sharing";
    "partner": "แลกเปลี่ยนกับหน่วยงาน", "With whom";
    "purpose": "ใช้เพื่องานใด", "What for";
    "basis": "ข้อตกลงหรืออำนาจหน้าที่", "Agreement or power it rests on";
    "data_roles.role": "บทบาท", "Role";
    "holder": "หน่วยงานผู้รับบทบาท", "Held by" ("ระบุตำแหน่งหรือหน่วยงาน ไม่ต้องระบุชื่อบุคคล", "A post or unit, not a person's name");
    "duty": "หน้าที่", "Duty";
    "security.name": "มาตรการ", "Measure" ("เช่น สำรองข้อมูล จำกัดสิทธิเข้าถึง ซ้อมรับมือเหตุ", "Such as backups, access rights, drills");
    "privacy.name": "มาตรการ", "Measure" ("เช่น เหตุที่เก็บ ระยะเวลาเก็บ การขอความยินยอม สิทธิของเจ้าของข้อมูล", "Such as why and how long data are kept, consent, rights of the people concerned");
    "covers": "ใช้กับระบบหรือข้อมูลใด", "For which systems or data";
    "due": "กำหนดเสร็จ", "Due";
    "tasks.name": "งาน", "Task";
    "roles": "ผู้มีบทบาท", "Who takes part";
    "body": "หน่วยงาน", "Body";
    "part": "บทบาท", "Part";
    "seat": "ตำแหน่ง", "Seat";
    "order": "คำสั่งแต่งตั้ง", "Appointed by";
    "committee.date": "วันที่แต่งตั้ง", "Appointed on";
    "events.name": "เวทีหรือกิจกรรม", "Occasion";
    "groups": "ผู้เข้าร่วมแต่ละกลุ่ม", "Who came";
    "groups.name": "กลุ่ม", "Group";
    "count": "จำนวนคน", "People";
    "ideas": "ข้อเสนอที่ได้รับ (เรื่อง)", "Ideas brought in";
    "taken": "ข้อเสนอที่นำไปใช้ (เรื่อง)", "Ideas taken up";
    "objections": "ข้อคัดค้าน", "Objections";
    "answers": "คำตอบและการแก้ไข", "Answers and changes";
    "standing": "ขั้น", "Step";
    "note": "หมายเหตุ", "Note";
    "title": "ชื่อเอกสาร", "Title";
    "page": "หน้า", "Page";
    "link": "ลิงก์", "Link";
    "file": "ชื่อไฟล์", "File name";
    "supports": "คำตอบที่รองรับ", "Answers it backs";
}

options! {
    "yes": "ใช่", "Yes";
    "no": "ไม่ใช่", "No";
    "other": "อื่น ๆ", "Other";
    "idea": "มีแนวคิด", "Idea";
    "studied": "ศึกษาหรือออกแบบแล้ว", "Studied";
    "proposed": "เสนอขออนุมัติแล้ว", "Proposed";
    "approved": "ได้รับอนุมัติ", "Approved";
    "running": "กำลังดำเนินการ", "Running";
    "in_use": "ใช้งานแล้ว", "In use";
    "stopped": "ยุติ", "Stopped";
    "hearing": "เวทีรับฟังความเห็น", "Hearing";
    "survey": "แบบสำรวจ", "Survey";
    "said_by.data": "ข้อมูลหรือสถิติ", "Data";
    "province": "จังหวัด", "Province";
    "municipality": "เทศบาลหรือท้องถิ่น", "Municipality";
    "depa": "depa", "depa";
    "university": "มหาวิทยาลัย", "University";
    "private": "ภาคเอกชน", "Private sector";
    "state_enterprise": "รัฐวิสาหกิจ", "State enterprise";
    "citizens": "ภาคประชาชน", "Citizens";
    "foreign": "ต่างประเทศ", "Foreign partners";
    "source.provincial": "งบจังหวัดและกลุ่มจังหวัด", "Provincial and cluster budget";
    "source.local": "งบท้องถิ่น", "Local budget";
    "source.integrated": "งบบูรณาการ", "Integrated budget";
    "source.state_enterprise": "งบรัฐวิสาหกิจ", "State enterprise";
    "source.private": "เงินลงทุนภาคเอกชน", "Private investment";
    "source.public_private": "ร่วมลงทุนรัฐและเอกชน", "Joint public–private investment";
    "continuous": "ต่อเนื่อง", "Continuously";
    "daily": "รายวัน", "Daily";
    "monthly": "รายเดือน", "Monthly";
    "quarterly": "รายไตรมาส", "Quarterly";
    "half_yearly": "ทุกหกเดือน", "Half-yearly";
    "yearly": "รายปี", "Yearly";
    "less": "นานกว่าหนึ่งปี", "Less often";
    "resources": "ทรัพยากรในพื้นที่", "Resources";
    "infrastructure": "โครงสร้างพื้นฐาน", "Infrastructure";
    "amenities": "สิ่งอำนวยความสะดวก", "Amenities";
    "safety": "ความมั่นคงปลอดภัย", "Safety";
    "human_capital": "ทุนมนุษย์", "Human capital";
    "local_economy": "เศรษฐกิจในพื้นที่", "Local economy";
    "operations": "การปฏิบัติงานของหน่วยงาน", "Operations of agencies";
    "sources.citizens": "ประชาชน", "Citizens";
    "sensors": "อุปกรณ์ตรวจวัด (เซนเซอร์)", "Sensors";
    "within": "ใช้ภายในหน่วยงาน", "Within the owner";
    "agreed": "ใช้ร่วมกันตามข้อตกลง", "With agreed partners";
    "open": "เปิดเผยต่อสาธารณะ", "Open to the public";
    "digital": "ดิจิทัล (ต้องมี)", "Digital (compulsory)";
    "transport": "คมนาคม", "Transport";
    "kind.energy": "พลังงาน", "Energy";
    "utilities": "สาธารณูปโภค", "Utilities";
    "lead": "เจ้าภาพ", "Leads";
    "support": "สนับสนุน", "Supports";
    "none_yet": "ยังไม่มีบทบาท", "No role yet";
    "chair": "ประธาน", "Chair";
    "member": "กรรมการ", "Member";
    "secretary": "เลขานุการ", "Secretary";
    "adviser": "ที่ปรึกษา", "Adviser";
    "preparing": "กำลังจัดทำแผน", "Preparing";
    "sent": "ส่งข้อเสนอแล้ว", "Proposal sent";
    "promotion_zone": "เขตส่งเสริมเมืองอัจฉริยะ", "Promotion zone";
    "declared": "ได้รับการประกาศและตราสัญลักษณ์", "Declared, with the emblem";
    "renewal": "ขอต่ออายุ", "Renewal asked for";
    "ended": "สิ้นสุดสถานะ", "Ended";
}

messages! {
    LEAD_PROBLEMS: "เริ่มจากปัญหาของเมือง เรียงจากเร่งด่วนที่สุด แล้วให้แต่ละโครงการระบุว่าจะแก้ปัญหาใด", "Begin with the city's problems, the gravest first; then let each project say which of them it is to solve.";
    LEAD_PROJECTS: "ทะเบียนบริการ กิจกรรม และโครงการตามข้อ 12 (4) กรอกเท่าที่มี ช่องว่างไม่ทำให้เสียสิทธิ", "The register of services, activities and projects of clause 12 (4). Fill in what you have; an empty field costs nothing.";
    LEAD_KPIS: "ตัวชี้วัดที่เมืองกำหนดเอง เครื่องมือนี้ไม่คิดตัวชี้วัดแทน", "Indicators of the city's own. This tool invents none.";
    LEAD_INFRASTRUCTURE: "การลงทุนโครงสร้างพื้นฐานตามข้อ 12 (2) ด้านดิจิทัลต้องมี ด้านอื่นมีหรือไม่ก็ได้", "Infrastructure of clause 12 (2): digital is compulsory, the others are up to the city.";
    LEAD_OTHER: "กรอกเท่าที่มี แก้ไขเพิ่มเติมได้ทุกเมื่อ", "Fill in what you have; it can be changed at any time.";
    GROUP_PROJECT: "โครงการ", "The project";
    GROUP_TIME: "สถานะและระยะเวลา", "Status and time";
    GROUP_MONEY: "งบประมาณ", "Money";
    GROUP_PARTNERS: "ภาคีร่วมดำเนินการ", "Partners";
    GROUP_UPKEEP: "การดูแลและซ่อมบำรุง", "Running and repair";
    GROUP_DATA: "ข้อมูลและความเป็นส่วนตัว", "Data and privacy";
    GROUP_PROGRESS: "ความคืบหน้า", "Progress";
    GROUP_KPI: "ตัวชี้วัด", "The indicator";
    GROUP_TARGET: "ค่าฐานและเป้าหมาย", "Baseline and target";
    GROUP_MEASURING: "การวัดและรายงาน", "Measuring and reporting";
    GROUP_VALUES: "ค่าที่วัดได้", "Values measured";
    SEARCH: "ค้นหา", "Search";
    ALL: "ทั้งหมด", "All";
    SHOWN_OF: "แสดง {0} จาก {1} รายการ", "{0} of {1} entries";
    TOTAL_OF: "{0} {1}", "{0}: {1}";
    PASTE: "วางจากตารางคำนวณ", "Paste from a spreadsheet";
    EDIT_IN_TABLE: "แก้ไขในตาราง", "Edit in the table";
    EDIT_MANY: "แก้ไขหลายรายการพร้อมกัน", "Change many at once";
    EDITING: "พิมพ์ในช่องได้ทันที กด Tab เพื่อไปช่องถัดไป ระหว่างแก้ไข แถวจะไม่ย้ายที่", "Type into the cells; Tab leads to the next. Rows stay where they are meanwhile.";
    DONE: "เสร็จแล้ว", "Done";
    PAGE_BEFORE: "หน้าก่อน", "Page before";
    PAGE_AFTER: "หน้าถัดไป", "Next page";
    PAGE_OF: "หน้า {0} จาก {1}", "Page {0} of {1}";
    PAGE_SHOWN: "ไปที่หน้า", "Go to page";
    RANK: "จัดลำดับ", "Rank";
    PICKED: "เลือก", "Picked";
    PICK: "เลือก {0}", "Pick {0}";
    PICK_PAGE: "เลือกทั้งหน้านี้", "Pick all on this page";
    PICK_NONE: "ไม่เลือกรายการใด", "Pick none";
    ALL_FOUND: "ยังไม่ได้เลือกรายการใด จึงจะเปลี่ยนทุกรายการที่ค้นพบ ({0} รายการ)", "Nothing is picked, so all that the search found will change ({0}).";
    ALL_PICKED: "จะเปลี่ยนเฉพาะรายการที่เลือกไว้ ({0} รายการ)", "Only what is picked will change ({0}).";
    WHICH_FIELD: "ช่องที่จะเปลี่ยน", "Field to change";
    NEW_VALUE: "เปลี่ยนเป็น", "Becomes";
    NEW_VALUE_HINT: "พิมพ์ - เพื่อล้างค่า", "Type - to empty it";
    EMPTIED: "(ล้างค่า)", "(emptied)";
    TAKEN_OUT: "เอาออก: {0}", "Take out: {0}";
    CHANGE_MANY: "เปลี่ยน “{0}” เป็น “{1}” {2} รายการ", "Change “{0}” to “{1}” in {2} entries";
    REMOVE_MANY: "ลบ {0} รายการที่เลือก", "Remove the {0} picked";
    ALREADY_SO: "ทุกรายการเป็นเช่นนี้แล้ว", "All of them say so already";
    IN_ROW: "{0} แถวที่ {1}", "{0}, row {1}";
    ECHO_DATE: "{0}", "{0} ({1} BE)";
    BEFORE: "รายการก่อนหน้า", "Entry before";
    AFTER: "รายการถัดไป", "Next entry";
    FIND: "ค้นหาใน “{0}”", "Search “{0}”";
    ENTRY_OF: "รายการที่ {0} จาก {1}", "Entry {0} of {1}";
    SUM_NONE: "รวมรายปี {0}", "Sum of the years: {0}";
    SUM_SAME: "รวมรายปี {0} ตรงกับงบประมาณรวมที่เขียนไว้", "Sum of the years: {0}, as written down.";
    SUM_LESS: "รวมรายปี {0} น้อยกว่างบประมาณรวมที่เขียนไว้อยู่ {1}", "Sum of the years: {0}, which is {1} less than written down.";
    SUM_MORE: "รวมรายปี {0} มากกว่างบประมาณรวมที่เขียนไว้อยู่ {1}", "Sum of the years: {0}, which is {1} more than written down.";
    POOLED: "โครงการนี้ใช้เงินจาก {0} แหล่งร่วมกัน โปรดระบุว่าหน่วยงานใดจัดซื้อจัดจ้าง และใช้ระเบียบใด", "The money of this project comes from {0} sources: say which body buys, and by which rules.";
    PRIVACY_MARK: "ข้อ 12 (3)", "Clause 12 (3)";
    PRIVACY: "รายการนี้เกี่ยวข้องกับข้อมูลส่วนบุคคล แผนต้องมีมาตรการคุ้มครองข้อมูลส่วนบุคคล ซึ่งในทะเบียนมีแล้ว {0} มาตรการ", "This concerns personal data, so the plan needs measures of personal-data protection; the register has {0}.";
    LINKED_NONE: "ยังไม่มีรายการที่เชื่อมกับรายการนี้", "Nothing is linked with this entry yet.";
    LINKED_ADD: "เพิ่ม: {0}", "Add: {0}";
    ADD: "เพิ่มรายการ", "Add an entry";
    ADD_TO: "เพิ่มรายการ: {0}", "Add to: {0}";
    WHOLE_REGISTER: "ดูทั้งหมด: {0}", "Whole register: {0}";
    REMOVE: "ลบรายการนี้", "Remove this entry";
    REMOVE_ROW: "ลบแถวที่ {0}", "Remove row {0}";
    ROW_HEAD: "ลบ", "Remove";
    ADD_ROW: "เพิ่มแถวใน “{0}”", "Add a row to “{0}”";
    UP: "เลื่อนขึ้น", "Move up";
    DOWN: "เลื่อนลง", "Move down";
    BACK_TO: "กลับไปที่ {0}", "Back to {0}";
    NO_ENTRY: "ยังไม่มีรายการ", "No entries yet";
    NOT_THERE: "ไม่พบรายการนี้แล้ว อาจถูกลบไป", "This entry is no longer there; it may have been removed.";
    UNNAMED: "(ยังไม่มีชื่อ)", "(no name yet)";
    NOT_CHOSEN: "ยังไม่ระบุ", "Not said";
    NOTHING_TO_LINK: "ยังไม่มี {0} ให้เลือก", "There are no {0} to choose from yet";
    NUMBER: "ลำดับ", "No.";
    UNIT_SHOWN: "หน่วยเงินที่กรอกและแสดง", "Unit of money";
    BAHT: "บาท", "baht";
    MILLION_BAHT: "ล้านบาท", "million baht";
    WITH_UNIT: "{0} ({1})", "{0} ({1})";
    BUDDHIST: "{0} (พ.ศ.)", "{0} (CE)";
    FITS_DATE: "ไม่ใช่วันที่ที่มีอยู่จริง", "This is not a date";
    FITS_YEAR: "เขียนปี พ.ศ. สี่หลัก เช่น 2570", "Write a year in four digits, such as 2027";
    FITS_BAHT: "เขียนเป็นตัวเลข เช่น 12,500,000 หรือ 12.5 ล้านบาท ไม่รับเศษสตางค์", "Write an amount such as 12,500,000 or 12.5 million; satang are not kept";
    FITS_COUNT: "เขียนเป็นจำนวนเต็ม เช่น 120", "Write a whole number such as 120";
    FITS_PERCENT: "เขียนเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100", "Write a whole number from 0 to 100";
    FITS_MEASURE: "เขียนเป็นตัวเลข เช่น 12.5", "Write a number such as 12.5";
    FITS_CHOICE: "เลือกจากรายการที่ให้ไว้", "Choose one of those listed";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Plan, Record, Register, Shape};

    fn look(list: &str, entry: &dyn Record, used: &mut Vec<&'static str>) {
        for (place, name) in entry.names().iter().enumerate() {
            used.push(field_text(list, name).name);
            let field = entry.field(place);
            match field.shape() {
                Shape::One(ids) | Shape::Several(ids) if *name != "dimensions" => {
                    for id in ids {
                        option(name, id);
                    }
                }
                Shape::Rows => look(name, &*field.list().expect("rows").blank(), used),
                _ => {}
            }
        }
    }

    #[test]
    fn every_field_and_option_has_a_name_and_no_name_is_left_over() {
        let mut used = Vec::new();
        for register in Register::ALL {
            look(register.id(), &*Plan::default().register(*register).blank(), &mut used);
        }
        let left: Vec<_> = FIELDS.iter().map(|text| text.name).filter(|name| !used.contains(name)).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}
