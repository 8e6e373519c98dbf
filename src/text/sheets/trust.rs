//! Texts of the sheet “trust”.

// How the score stands, and what is assumed.
messages! {
    SCORE: "คะแนนความพร้อมของแผนนี้คือ {0} หากเลือกน้ำหนัก วิธีรวม และมาตรวัดต่างไปอย่างมีเหตุผล คะแนนจะอยู่ระหว่าง {1} ถึง {2}",
        "Your score is {0}. If reasonable people weighed and measured things differently, it would lie between {1} and {2}.";
    SCORE_STILL: "คะแนนความพร้อมของแผนนี้คือ {0} และไม่เปลี่ยนไปตามข้อสมมติที่เลือกไว้",
        "Your score is {0}. None of the assumptions that vary here would change it.";
    NOTHING: "ยังไม่มีคำตอบที่นำมาคิดคะแนนได้ โปรดตอบรายการประเมินก่อน", "No answer counts yet: answer some items first.";
    BETWEEN: "ช่วงนี้คือเปอร์เซ็นไทล์ที่ 5 ถึง 95 ของคะแนนจากการจำลอง {0} ครั้ง (ค่าเริ่มสุ่ม {1})",
        "From the 5th to the 95th percentile of {0} simulated scores (seed {1}).";
    OURS: "ตัวเลขในหน้านี้ทั้งหมดไม่ใช่ผลทางการ ประกาศไม่ได้กำหนดน้ำหนัก วิธีรวมคะแนน หรือมาตรวัด หน้านี้จึงแสดงว่าคะแนนจะเปลี่ยนไปเพียงใดหากเลือกต่างจากที่เครื่องมือนี้เลือกไว้",
        "No number here is official. The announcement sets no weights, no way to add up and no scale, so this page shows how the score would move if they were chosen otherwise than this tool does.";
    FORM: "ข้อสมมติของการจำลอง", "What the simulation assumes";
    READING: "วิธีนับคะแนน", "Reading";
    RUNS: "จำนวนครั้งที่จำลอง", "Number of runs";
    NOISE: "น้ำหนักมากหรือน้อยกว่าเดิมไม่เกิน (ร้อยละ)", "Weights off by at most (%)";
    NOISE_HINT: "ค่าปกติคือ 25 ตามตัวอย่างของ COINr ซึ่งเป็นซอฟต์แวร์ด้านดัชนีประกอบ", "The usual 25 is that of an example of COINr, software for composite indices.";
    SEED: "ค่าเริ่มสุ่ม", "Seed";
    SEED_HINT: "แผน ชุดเกณฑ์ วันประเมิน และค่าเริ่มสุ่มเดียวกัน ให้ตัวเลขเดียวกันทุกเครื่อง",
        "The same plan, packs, day and seed give the same numbers on every machine.";
    UNFIT: "โปรดกรอกจำนวนเต็มตั้งแต่ {0} ถึง {1} ขณะนี้ใช้ {2}", "Write a whole number from {0} to {1}; meanwhile {2} is used.";
    HOLD: "ไม่เปลี่ยน{0}", "Do not vary: {0}";
    ITEMS: "น้ำหนักของรายการ", "weights of items";
    DIMENSIONS: "น้ำหนักของด้าน", "weights of dimensions";
    COMPONENTS: "น้ำหนักขององค์ประกอบ", "weights of components";
    AGGREGATION: "วิธีเฉลี่ยองค์ประกอบ", "mean of the components";
    SCALE: "มาตรวัดคำตอบ", "answer scale";
}

// Where the score lies, against what, and what moves it.
messages! {
    SPREAD: "คะแนนอาจอยู่ที่ใด", "Where the score may lie";
    BARS: "ช่วงของคะแนนเมื่อเปลี่ยนข้อสมมติ", "Where the score lies as assumptions vary";
    BARS_LEGEND: "แถบคือเปอร์เซ็นไทล์ที่ 5 ถึง 95 ขีดคือมัธยฐาน เส้นตั้งคือเส้นของการประเมินอื่น ตัวเลขอยู่ในตารางถัดไป",
        "Bars: 5th to 95th percentile. Marks: median. Vertical lines: those of other assessments. The table below has the numbers.";
    VARIED: "สิ่งที่เปลี่ยน", "What varies";
    ALL: "ทุกข้อพร้อมกัน", "all at once";
    ALONE: "เฉพาะ{0}", "only the {0}";
    P5: "เปอร์เซ็นไทล์ที่ 5", "5th percentile";
    P50: "มัธยฐาน", "Median";
    P95: "เปอร์เซ็นไทล์ที่ 95", "95th percentile";
    HISTOGRAM: "การกระจายของคะแนนจากการจำลอง", "How the simulated scores are spread";
    HISTOGRAM_LEGEND: "ต่ำสุด {0} เฉลี่ย {1} สูงสุด {2}", "Lowest {0}, mean {1}, highest {2}";
    BINS: "จำนวนครั้งในแต่ละช่วงคะแนน", "Runs by range of scores";
    BIN: "ตั้งแต่", "From";
    BIN_END: "ถึง", "To";
    TIMES: "จำนวนครั้ง", "Runs";
    LINES: "เทียบกับเส้นของการประเมินอื่น", "Against the lines of other assessments";
    LINES_NOTE: "เส้นเหล่านี้เป็นของการประเมินอื่น ไม่ใช่เกณฑ์ผ่านของเมืองอัจฉริยะ ประกาศไม่ได้กำหนดเกณฑ์ผ่านไว้",
        "These lines are of other assessments. None is a pass mark of smart cities: the announcement sets none.";
    LINE: "เส้นของ", "Whose line";
    LINE_AT: "คะแนน", "At";
    REACHED: "ร้อยละของการจำลองที่ถึง", "Runs that reach it, %";
    SENSITIVITY: "ข้อสมมติใดทำให้คะแนนเปลี่ยนมากที่สุด", "Which assumption moves the score most";
    MOST: "ข้อที่ทำให้คะแนนเปลี่ยนมากที่สุดคือ{0} ซึ่งอธิบายความแปรปรวนของคะแนนได้ร้อยละ {1}",
        "The score moves most with the {0}: {1}% of its variance.";
    STILL: "คะแนนไม่เปลี่ยนตามข้อสมมติเหล่านี้", "The score does not vary with these assumptions.";
    FIRST: "โดยลำพัง (ร้อยละ)", "By itself, %";
    TOTAL: "รวมผลที่เกิดร่วมกับข้ออื่น (ร้อยละ)", "With what it does together with others, %";
    IN_WORDS: "หากเปลี่ยนเฉพาะข้อนี้", "If it alone varies";
    LIES_BETWEEN: "คะแนนอยู่ระหว่าง {0} ถึง {1}", "the score lies between {0} and {1}";
    STAYS: "คะแนนไม่เปลี่ยน", "the score stays";
    HELD: "ไม่ได้เปลี่ยนในการจำลองนี้", "held in this simulation";
    SENSITIVITY_HINT: "ส่วนของความแปรปรวนที่แต่ละข้ออธิบายได้ เป็นค่าประมาณ ผลรวมจึงอาจไม่เท่ากับ 100",
        "Shares of the variance. They are estimates and need not add up to 100.";
}

// What hangs on each part.
messages! {
    MEANS: "ค่าเฉลี่ยสองแบบและองค์ประกอบที่อ่อนที่สุด", "Two means and the weakest component";
    MEANS_CAPTION: "คะแนนเดียวกันมองสามแบบ", "The same answers summed up in three ways";
    WAY: "วิธีสรุป", "Summed up as";
    ARITHMETIC: "ค่าเฉลี่ยเลขคณิต ซึ่งใช้เป็นคะแนนหลัก", "Arithmetic mean, the score itself";
    GEOMETRIC: "ค่าเฉลี่ยเรขาคณิต", "Geometric mean";
    WEAKEST: "องค์ประกอบที่อ่อนที่สุด: {0}", "Weakest component: {0}";
    GAP: "ค่าเฉลี่ยเรขาคณิตต่ำกว่า {0} คะแนน เพราะองค์ประกอบได้คะแนนไม่เท่ากัน ที่ฉุดลงมากที่สุดคือ “{1}” ซึ่งได้ {2} คะแนน",
        "The geometric mean is {0} points lower because the components are uneven. “{1}”, with {2} points, draws it down most.";
    NO_GAP: "ค่าเฉลี่ยเรขาคณิตไม่ต่ำกว่า จึงไม่มีองค์ประกอบใดฉุดคะแนน", "The geometric mean is not lower: no component draws the score down.";
    WITHOUT: "หากไม่มีรายการนี้", "If an item did not exist";
    WITHOUT_LEAD: "คะแนนที่จะได้หากตัดออกจากเกณฑ์ เรียงจากที่มีผลมากที่สุด", "The score if it were no part of the rubric, those that matter most first.";
    WITHOUT_ITEM: "คะแนนหากไม่มีแต่ละรายการ", "The score without each item";
    WITHOUT_COMPONENT: "คะแนนหากไม่มีแต่ละองค์ประกอบ", "The score without each component";
    SCORE_HEAD: "คะแนน", "Score";
    OWN_SCORE: "คะแนนขององค์ประกอบ", "Its own score";
    EFFECT: "เปลี่ยนไป", "Change";
    MORE_ITEMS: "ดูอีก {0} รายการ", "{0} more items";
    WEIGHTS: "น้ำหนักที่มีผลจริง", "Effective weights";
    WEIGHTS_LEAD: "ส่วนของคะแนนทั้งหมดที่ขึ้นกับรายการนั้นในแผนนี้ ทุกรายการรวมกันเป็น 100",
        "The part of the whole score that hangs on the item in this plan; together 100.";
    SHARE: "ร้อยละของคะแนนทั้งหมด", "% of the whole";
}

// What the score rests on, and how it was computed.
messages! {
    CLAIMS: "คะแนนนี้มีอะไรรองรับ", "What the score rests on";
    ANSWERED: "ตอบแล้ว {0} จาก {1} รายการ (ร้อยละ {2}) คะแนนจึงอยู่ตั้งแต่ {3} (ที่ยังไม่ตอบนับเป็น 0) ถึง {4} (ที่ยังไม่ตอบนับเต็ม)",
        "{0} of {1} items are answered ({2}%), so the score is {3} (unanswered as nothing) to {4} (unanswered in full).";
    CLAIMED: "คะแนนตามคำตอบ {0} คะแนนที่มีหลักฐาน {1} ต่างกัน {2}", "As answered {0}, evidenced {1}: {2} apart.";
    BACKED: "คำตอบที่เป็นระดับมี {0} รายการ มีหลักฐาน {1} รายการ", "{0} items are answered by a stage; evidence backs {1} of them.";
    TOP: "คำตอบระดับสูงสุดมี {0} รายการ ไม่มีหลักฐาน {1} รายการ", "{0} answers are at the highest stage; {1} of them have no evidence.";
    OVER_PERFECT: "ทุกรายการที่ตอบอยู่ในระดับสูงสุด แต่ยังไม่มีหลักฐานแม้แต่รายการเดียว โปรดทบทวนคำตอบอีกครั้ง หรือแนบหลักฐานก่อนนำคะแนนไปใช้",
        "Every answered item is at the highest stage and none has evidence yet. Please look at the answers once more, or attach evidence, before the score is used.";
    LEFT_OUT: "รายการที่ระบุว่าไม่เกี่ยวข้อง จึงไม่นับ", "Left out as not applicable, so not counted";
    NONE_LEFT_OUT: "ไม่มี", "None";
    METHOD: "วิธีคำนวณ", "How this is computed";
    METHOD_DRAWS: "แต่ละครั้งสุ่มน้ำหนักทุกตัวให้มากหรือน้อยกว่าเดิมไม่เกินร้อยละ {0} สุ่มวิธีเฉลี่ยองค์ประกอบ (เลขคณิตหรือเรขาคณิต) และสุ่มมาตรวัดคำตอบ ด้วยโอกาสเท่ากันในแต่ละทางเลือก ข้อที่ไม่เปลี่ยนคงไว้ตามเกณฑ์",
        "In each run every weight is drawn up to {0}% more or less than it is, the mean over the components (arithmetic or geometric) and the answer scale are drawn, each choice as likely. What is held stays as in the rubric.";
    METHOD_FLOOR: "ในค่าเฉลี่ยเรขาคณิต แต่ละองค์ประกอบนับอย่างน้อย {0} คะแนน มิฉะนั้นองค์ประกอบที่ได้ 0 จะลบล้างองค์ประกอบอื่นทั้งหมด",
        "In a geometric mean each component counts at least {0} point: otherwise one of 0 would undo all others.";
    METHOD_INDICES: "ส่วนของความแปรปรวนคำนวณโดยสลับข้อสมมติทีละข้อระหว่างการสุ่มสองชุด (Saltelli และคณะ ค.ศ. 2010, Jansen ค.ศ. 1999) ตามแนวทางดัชนีประกอบของ OECD และ JRC (ค.ศ. 2008)",
        "Shares of the variance come from exchanging one assumption at a time between two draws (Saltelli et al. 2010, Jansen 1999), after the handbook on composite indicators of OECD and JRC (2008).";
    METHOD_ROUNDING: "การจำลองไม่ปัดเศษระหว่างทาง จึงอาจต่างจากหน้าผลการประเมินในทศนิยมตำแหน่งที่สอง",
        "Simulated scores are not rounded on the way, so they may differ from the result page by a hundredth or two.";
    METHOD_GENERATOR: "ตัวสร้างเลขสุ่ม:", "Random numbers:";
    METHOD_SCALE: "มาตรวัดอื่นที่ใช้เทียบ: {0} — {1}", "The other scale: {0}. {1}";
}
