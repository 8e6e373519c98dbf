//! Amounts of money in words, as official papers write them beside the digits.

use super::Language;

const MILLION: u64 = 1_000_000;

const THAI_DIGITS: [&str; 10] = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

/// The places below a million, from the last digit on.
const THAI_PLACES: [&str; 6] = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

/// A whole amount in words: `สิบสองล้านห้าแสนบาทถ้วน`, `twelve million five hundred thousand baht`.
pub fn in_words(baht: u64, language: Language) -> String {
    match language {
        Language::Thai if baht == 0 => "ศูนย์บาทถ้วน".to_owned(),
        Language::Thai => format!("{}บาทถ้วน", thai(baht)),
        Language::English if baht == 0 => "zero baht".to_owned(),
        Language::English => format!("{} baht", english(baht).join(" ")),
    }
}

/// A number of 1 or more. Beyond a million Thai counts the millions, and the millions of these.
fn thai(number: u64) -> String {
    let mut words = if number >= MILLION { thai(number / MILLION) + "ล้าน" } else { String::new() };
    let mut of_place = MILLION;
    for place in THAI_PLACES.iter().rev() {
        of_place /= 10;
        let digit = match number / of_place % 10 {
            0 => continue,
            1 if *place == "สิบ" => "",
            2 if *place == "สิบ" => "ยี่",
            1 if place.is_empty() && !words.is_empty() => "เอ็ด",
            digit => THAI_DIGITS[digit as usize],
        };
        words += digit;
        words += place;
    }
    words
}

const ENGLISH_SMALL: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// What groups of three digits are called, the greatest first.
const ENGLISH_GROUPS: [(u64, &str); 6] = [
    (1_000_000_000_000_000_000, "quintillion"),
    (1_000_000_000_000_000, "quadrillion"),
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (MILLION, "million"),
    (1_000, "thousand"),
];

fn english(number: u64) -> Vec<String> {
    if let Some((size, name)) = ENGLISH_GROUPS.into_iter().find(|(size, _)| number >= *size) {
        return [english(number / size), vec![name.to_owned()], english(number % size)].concat();
    }
    let (hundreds, rest) = (number as usize / 100, number as usize % 100);
    let mut words = Vec::new();
    if hundreds > 0 {
        words.extend([ENGLISH_SMALL[hundreds].to_owned(), "hundred".to_owned()]);
    }
    match (ENGLISH_TENS[rest / 10], rest % 10) {
        ("", _) if rest == 0 => {}
        ("", _) => words.push(ENGLISH_SMALL[rest].to_owned()),
        (tens, 0) => words.push(tens.to_owned()),
        (tens, one) => words.push(format!("{tens}-{}", ENGLISH_SMALL[one])),
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_words_are_those_of_official_papers() {
        for (baht, words) in [
            (0, "ศูนย์"),
            (1, "หนึ่ง"),
            (2, "สอง"),
            (10, "สิบ"),
            (11, "สิบเอ็ด"),
            (12, "สิบสอง"),
            (20, "ยี่สิบ"),
            (21, "ยี่สิบเอ็ด"),
            (22, "ยี่สิบสอง"),
            (91, "เก้าสิบเอ็ด"),
            (100, "หนึ่งร้อย"),
            (101, "หนึ่งร้อยเอ็ด"),
            (110, "หนึ่งร้อยสิบ"),
            (111, "หนึ่งร้อยสิบเอ็ด"),
            (121, "หนึ่งร้อยยี่สิบเอ็ด"),
            (1_001, "หนึ่งพันเอ็ด"),
            (2_500, "สองพันห้าร้อย"),
            (10_000, "หนึ่งหมื่น"),
            (100_000, "หนึ่งแสน"),
            (123_456, "หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหก"),
            (1_000_000, "หนึ่งล้าน"),
            (1_000_001, "หนึ่งล้านเอ็ด"),
            (2_523_456, "สองล้านห้าแสนสองหมื่นสามพันสี่ร้อยห้าสิบหก"),
            (10_000_000, "สิบล้าน"),
            (11_000_000, "สิบเอ็ดล้าน"),
            (12_500_000, "สิบสองล้านห้าแสน"),
            (21_000_011, "ยี่สิบเอ็ดล้านสิบเอ็ด"),
            (101_000_000, "หนึ่งร้อยเอ็ดล้าน"),
            (1_000_000_000, "หนึ่งพันล้าน"),
            (1_000_000_000_000, "หนึ่งล้านล้าน"),
            (1_000_001_000_000, "หนึ่งล้านเอ็ดล้าน"),
            (u64::MAX, "สิบแปดล้านสี่แสนสี่หมื่นหกพันเจ็ดร้อยสี่สิบสี่ล้านเจ็ดหมื่นสามพันเจ็ดร้อยเก้าล้านห้าแสนห้าหมื่นหนึ่งพันหกร้อยสิบห้า"),
        ] {
            assert_eq!(in_words(baht, Language::Thai), format!("{words}บาทถ้วน"), "{baht}");
        }
    }

    #[test]
    fn english_words_leave_no_and() {
        for (baht, words) in [
            (0, "zero"),
            (1, "one"),
            (13, "thirteen"),
            (20, "twenty"),
            (21, "twenty-one"),
            (100, "one hundred"),
            (119, "one hundred nineteen"),
            (1_000, "one thousand"),
            (1_045, "one thousand forty-five"),
            (12_500_000, "twelve million five hundred thousand"),
            (3_000_000_007, "three billion seven"),
        ] {
            assert_eq!(in_words(baht, Language::English), format!("{words} baht"), "{baht}");
        }
        assert!(in_words(u64::MAX, Language::English).starts_with("eighteen quintillion four hundred forty-six quadrillion "));
    }
}
