//! The names of the 77 provinces, offered as suggestions.

use super::Language;

/// The provinces' names in a language, in Thai alphabetical order.
pub fn provinces(language: Language) -> impl Iterator<Item = &'static str> {
    PROVINCES.split('\n').filter_map(move |line| {
        let (thai, english) = line.split_once('|')?;
        Some(if language == Language::Thai { thai } else { english })
    })
}

const PROVINCES: &str = "\
กระบี่|Krabi
กรุงเทพมหานคร|Bangkok
กาญจนบุรี|Kanchanaburi
กาฬสินธุ์|Kalasin
กำแพงเพชร|Kamphaeng Phet
ขอนแก่น|Khon Kaen
จันทบุรี|Chanthaburi
ฉะเชิงเทรา|Chachoengsao
ชลบุรี|Chon Buri
ชัยนาท|Chai Nat
ชัยภูมิ|Chaiyaphum
ชุมพร|Chumphon
เชียงราย|Chiang Rai
เชียงใหม่|Chiang Mai
ตรัง|Trang
ตราด|Trat
ตาก|Tak
นครนายก|Nakhon Nayok
นครปฐม|Nakhon Pathom
นครพนม|Nakhon Phanom
นครราชสีมา|Nakhon Ratchasima
นครศรีธรรมราช|Nakhon Si Thammarat
นครสวรรค์|Nakhon Sawan
นนทบุรี|Nonthaburi
นราธิวาส|Narathiwat
น่าน|Nan
บึงกาฬ|Bueng Kan
บุรีรัมย์|Buri Ram
ปทุมธานี|Pathum Thani
ประจวบคีรีขันธ์|Prachuap Khiri Khan
ปราจีนบุรี|Prachin Buri
ปัตตานี|Pattani
พระนครศรีอยุธยา|Phra Nakhon Si Ayutthaya
พะเยา|Phayao
พังงา|Phang-nga
พัทลุง|Phatthalung
พิจิตร|Phichit
พิษณุโลก|Phitsanulok
เพชรบุรี|Phetchaburi
เพชรบูรณ์|Phetchabun
แพร่|Phrae
ภูเก็ต|Phuket
มหาสารคาม|Maha Sarakham
มุกดาหาร|Mukdahan
แม่ฮ่องสอน|Mae Hong Son
ยโสธร|Yasothon
ยะลา|Yala
ร้อยเอ็ด|Roi Et
ระนอง|Ranong
ระยอง|Rayong
ราชบุรี|Ratchaburi
ลพบุรี|Lop Buri
ลำปาง|Lampang
ลำพูน|Lamphun
เลย|Loei
ศรีสะเกษ|Si Sa Ket
สกลนคร|Sakon Nakhon
สงขลา|Songkhla
สตูล|Satun
สมุทรปราการ|Samut Prakan
สมุทรสงคราม|Samut Songkhram
สมุทรสาคร|Samut Sakhon
สระแก้ว|Sa Kaeo
สระบุรี|Saraburi
สิงห์บุรี|Sing Buri
สุโขทัย|Sukhothai
สุพรรณบุรี|Suphan Buri
สุราษฎร์ธานี|Surat Thani
สุรินทร์|Surin
หนองคาย|Nong Khai
หนองบัวลำภู|Nong Bua Lam Phu
อ่างทอง|Ang Thong
อำนาจเจริญ|Amnat Charoen
อุดรธานี|Udon Thani
อุตรดิตถ์|Uttaradit
อุทัยธานี|Uthai Thani
อุบลราชธานี|Ubon Ratchathani";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_77() {
        assert_eq!(provinces(Language::Thai).count(), 77);
        assert_eq!(provinces(Language::English).count(), 77);
    }
}
