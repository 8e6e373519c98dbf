//! Texts of the City Data Platform and of infrastructure by kind.

messages! {
    LEAD: "ระบบข้อมูลเมืองตามข้อ 12 (3) ว่ามีข้อมูลอะไร ใครเป็นเจ้าของ ใช้ร่วมกับใคร และดูแลให้ปลอดภัยอย่างไร",
        "The City Data Platform of clause 12 (3): which data there are, who owns them, who shares them, and how they are kept safe.";
    CONDITIONS: "เงื่อนไขตามประกาศ", "Conditions of the announcement";
    RESTS_ON: "อาศัยข้อมูลจาก", "Rests on";
    CONDITIONS_HINT: "ผลมาจากการประเมินทั้งแผน กดชื่อเงื่อนไขเพื่อดูเหตุผล ประกาศไม่ได้กำหนดจำนวนชุดข้อมูลหรือมาตรการขั้นต่ำ",
        "The findings are those of the assessment; each condition leads to its reasons. The announcement sets no least number of datasets or measures.";
    ENTRIES: "{0} รายการ", "entries: {0}";
    NO_ENTRIES: "ยังไม่มีรายการ", "no entries yet";
    FROM_STUDY: "จากรายงาน พ.ศ. 2563 ไม่ใช่เงื่อนไข", "From the study of 2563 (2020), not a condition";
    DOMAINS_HINT: "รายงานเสนอข้อมูล 6 หมวด หมวดที่ว่างไม่กระทบคุณสมบัติ", "The study proposes six domains; an empty one costs no eligibility.";
    EMPTY_DOMAIN: "ยังไม่มีชุดข้อมูล", "No dataset yet";
    NO_DOMAIN: "ยังไม่ระบุหมวด", "Domain not said";
    SOURCES: "แหล่งที่มาของข้อมูล", "Where the data come from";
    SOURCES_HINT: "รายงานแบ่งข้อมูลเมืองตามแหล่งที่มา 3 แหล่ง ชุดข้อมูลหนึ่งมีได้หลายแหล่ง",
        "The study tells city data by three sources; a dataset may come from several.";
    SOURCE: "แหล่งที่มา", "Source";
    DATASETS: "ชุดข้อมูล", "Datasets";
    COVERED: "ครอบคลุมแล้ว {0} ชุดข้อมูล", "covered, datasets: {0}";
    NOT_COVERED: "ยังไม่มีชุดข้อมูลจากแหล่งนี้", "no dataset from this source yet";
    PERSONAL: "ชุดข้อมูลที่มีข้อมูลส่วนบุคคล", "Datasets with personal data";
    DATASET: "ชุดข้อมูล", "Dataset";
    MEASURES: "มาตรการที่ระบุถึงชุดข้อมูลนี้", "Measures that name it";
    NO_MEASURE: "ยังไม่มีมาตรการที่ระบุถึงชุดข้อมูลนี้", "No measure names it yet";
    NO_PERSONAL: "ยังไม่มีชุดข้อมูลที่ระบุว่ามีข้อมูลส่วนบุคคล", "No dataset is said to hold personal data.";
    PERSONAL_HINT: "นับมาตรการที่เขียนชื่อชุดข้อมูลไว้ในช่อง “ใช้กับระบบหรือข้อมูลใด” เป็นข้อสังเกตของเครื่องมือนี้ ไม่ใช่เงื่อนไข",
        "Those measures count whose field “For which systems or data” holds the dataset's name. This tool's observation, not a condition.";
    PERSONAL_UNSAID: "ยังไม่ระบุว่ามีข้อมูลส่วนบุคคลหรือไม่ {0} ชุดข้อมูล", "Datasets that do not say whether they hold personal data: {0}";
    LATE: "เลยกำหนด", "Overdue";
    BY_KIND: "สรุปตามประเภท", "By kind";
    ASKED: "ข้อกำหนด", "Asked for";
    COMPULSORY: "ต้องมี ตามข้อ 12 (2)", "Compulsory, clause 12 (2)";
    OPTIONAL: "มีหรือไม่ก็ได้", "Optional";
    NO_KIND: "ยังไม่ระบุประเภท", "Kind not said";
    COUNT: "รายการ", "Entries";
    SUM: "รวมวงเงิน", "Sum";
    SUM_HINT: "รวมเฉพาะรายการที่ระบุวงเงิน ประกาศไม่ได้กำหนดวงเงินขั้นต่ำ", "Only entries with an amount are summed. The announcement sets no least amount.";
    WITHOUT_AMOUNT: "ยังไม่ระบุวงเงิน {0} รายการ", "without an amount: {0}";
}
