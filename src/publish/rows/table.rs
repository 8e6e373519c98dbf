//! Tables as text: what is copied from a spreadsheet (tabs between the cells) and CSV files, read and written.

use csv_core::{ReadFieldResult, ReaderBuilder};

/// How long a text may be that is read as a table, in bytes.
pub const MAX_BYTES: usize = 2_000_000;
/// How many rows and columns it may have.
pub const MAX_ROWS: usize = 5_000;
pub const MAX_COLUMNS: usize = 200;

/// How many rows are looked at to tell what stands between the cells.
const LOOKED_AT: usize = 20;
/// How many of a hundred rows are equally wide where commas or semicolons stand between cells and not within texts.
const EVEN: usize = 80;

/// Says at the start of a file that it is UTF-8: without it Excel takes Thai for something else.
const MARK: char = '\u{feff}';

/// Why a text is not read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is longer than [`MAX_BYTES`].
    Long,
    /// It has more than [`MAX_ROWS`] rows or [`MAX_COLUMNS`] columns.
    Large,
    /// It is not UTF-8: Excel's plain “CSV” keeps Thai in the old encoding of Windows.
    Encoding,
}

/// The cells of a text, row by row. All rows are equally long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<Vec<String>>,
    /// What stands between the cells.
    delimiter: u8,
}

impl Table {
    /// Reads a text. Tabs, commas or semicolons stand between its cells; a cell in quotation marks may hold these, and line breaks.
    ///
    /// # Errors
    /// It is too long, or not text.
    pub fn read(text: &str) -> Result<Table, Unread> {
        if text.len() > MAX_BYTES {
            return Err(Unread::Long);
        }
        let text = text.trim_start_matches(MARK);
        if text.contains(['\u{fffd}', '\0']) {
            return Err(Unread::Encoding);
        }
        let delimiter = delimiter(text);
        let mut rows = rows(text, delimiter, MAX_ROWS + 1);
        let fits = rows.len() <= MAX_ROWS && rows.iter().all(|row| row.len() <= MAX_COLUMNS);
        if !fits {
            return Err(Unread::Large);
        }
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        rows.iter_mut().for_each(|row| row.resize(width, String::new()));
        Ok(Table { rows, delimiter })
    }

    /// What stands in a cell; nothing outside the table.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", String::as_str)
    }

    /// Lets a cell say something else.
    pub fn set(&mut self, row: usize, column: usize, text: &str) {
        if let Some(cell) = self.rows.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            text.clone_into(cell);
        }
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }

    /// The text again, with the same signs between its cells; only these rows.
    pub fn text(&self, mut kept: impl FnMut(usize) -> bool) -> String {
        let delimiter = char::from(self.delimiter).to_string();
        let quoted = |cell: &String| {
            let special = cell.is_empty() || cell.contains(['"', '\r', '\n', '\t', ',', ';']);
            // An empty cell alone in its row would be taken for no row at all.
            if special && !(cell.is_empty() && self.width() > 1) { quote(cell) } else { cell.clone() }
        };
        let rows = self.rows.iter().enumerate().filter(|(row, _)| kept(*row));
        rows.map(|(_, cells)| cells.iter().map(quoted).collect::<Vec<_>>().join(&delimiter) + "\n").collect()
    }
}

/// Rows as a CSV file that Excel opens with a double click: UTF-8 that says so, every cell in quotation marks, lines as of Windows.
pub fn csv(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| row.iter().map(|cell| quote(cell)).collect::<Vec<_>>().join(",") + "\r\n";
    [MARK.to_string()].into_iter().chain(rows.iter().map(line)).collect()
}

fn quote(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// What stands between the cells: what makes most rows equally wide. A text with a comma here and there is one column.
fn delimiter(text: &str) -> u8 {
    let even = |delimiter: u8| {
        let widths: Vec<usize> = rows(text, delimiter, LOOKED_AT).iter().map(Vec::len).collect();
        let widest = widths.iter().copied().max().filter(|widest| *widest > 1);
        widest.map_or(0, |widest| 100 * widths.iter().filter(|width| **width == widest).count() / widths.len())
    };
    let tabs = (b'\t', even(b'\t'));
    let signs = [(b';', even(b';')), (b',', even(b','))];
    signs.into_iter().fold(tabs, |best, sign| if sign.1 > best.1 && sign.1 >= EVEN { sign } else { best }).0
}

/// The rows of a text, at most so many. Lines that are wholly empty are no rows.
fn rows(text: &str, delimiter: u8, most: usize) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    // No cell is longer than the text.
    let mut cell = vec![0; text.len() + 1];
    let (mut left, mut filled) = (text.as_bytes(), 0);
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while rows.len() < most {
        let (result, read, wrote) = reader.read_field(left, &mut cell[filled..]);
        left = &left[read..];
        filled += wrote;
        match result {
            // What is left is empty now: the reader learns so when it is asked again.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8_lossy(&cell[..filled]).into_owned());
                filled = 0;
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            ReadFieldResult::OutputFull | ReadFieldResult::End => break,
        }
    }
    rows
}

/// What makes a spreadsheet take a cell for a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A text as a cell that no spreadsheet runs. [`disarmed`] gives it back as it was.
pub fn armed(text: &str) -> String {
    if text.starts_with(FORMULA) || text.starts_with('\'') { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the mark that kept a spreadsheet from running it.
pub fn disarmed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA) || rest.starts_with('\'')).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        Table::read(text).unwrap().rows
    }

    #[test]
    fn reads_what_spreadsheets_copy_and_save() {
        let wanted = [["ชื่อ", "งบ"], ["ก\nข", "1,000"]];
        for text in [
            "ชื่อ\tงบ\r\n\"ก\nข\"\t1,000\r\n",
            "\u{feff}ชื่อ,งบ\r\n\"ก\nข\",\"1,000\"\r\n",
            "ชื่อ;งบ\n\"ก\nข\";1,000",
            "\"ชื่อ\",\"งบ\"\n\n\"ก\nข\",\"1,000\"",
        ] {
            assert_eq!(cells(text), wanted, "{text}");
        }
        assert_eq!(cells("a\t19\" rack\nb\t\"\"\"c\"\"\""), [["a", "19\" rack"], ["b", "\"c\""]]);
        assert_eq!(cells("ชื่อ\nโครงการ ก"), [["ชื่อ"], ["โครงการ ก"]]);
        assert_eq!(cells("น้ำท่วม, ถนนพัง\nขยะ"), [["น้ำท่วม, ถนนพัง"], ["ขยะ"]], "a comma is in many texts");
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn says_what_is_too_much_and_what_is_no_text() {
        assert_eq!(Table::read(&"ก".repeat(MAX_BYTES)), Err(Unread::Long));
        assert_eq!(Table::read(&"a\n".repeat(MAX_ROWS + 1)), Err(Unread::Large));
        assert_eq!(Table::read(&"\t".repeat(MAX_COLUMNS)), Err(Unread::Large));
        assert_eq!(Table::read("\u{fffd}\u{fffd}"), Err(Unread::Encoding));
    }

    #[test]
    fn a_cell_is_set_and_the_rest_stays() {
        for text in ["a\tb\n\"c\nd\"\n", "a,b\n\"c\nd\",\"1,5\"\n", "a\n\"\"\nb\n"] {
            let mut table = Table::read(text).unwrap();
            assert_eq!(Table::read(&table.text(|_| true)).unwrap().rows, table.rows);
            table.set(1, 0, "x\"y\tz");
            table.set(1, 9, "nowhere");
            let again = Table::read(&table.text(|_| true)).unwrap();
            assert_eq!((again.cell(1, 0), again.cell(0, 0)), ("x\"y\tz", "a"));
            assert_eq!(again.rows, table.rows);
        }
    }

    #[test]
    fn no_cell_runs_and_each_comes_back() {
        for text in ["=1+1", "+66", "-", "@x", "\tx", "'=1", "''", "'", "it's", "", "＝1"] {
            assert_eq!(disarmed(&armed(text)), text);
            assert!(!armed(text).starts_with(FORMULA));
        }
        assert_eq!(disarmed("'90s"), "'90s", "an apostrophe that somebody wrote stays");
    }
}
