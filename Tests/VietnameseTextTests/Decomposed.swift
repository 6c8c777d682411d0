/// Text taken apart as a Mac keeps file names: each letter without marks, then its marks.
///
/// Written out by hand for the Vietnamese vowels, so that it does not lean on the tables which it
/// is there to test.
func decomposed(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for letter in text.unicodeScalars {
    if let parts = vowels[letter] { view.append(contentsOf: parts) } else { view.append(letter) }
  }
  return String(view)
}

/// The twelve vowels with their shape marks, each followed by its forms: huyền, hỏi, ngã, sắc,
/// nặng.
let vowelRows: [(plain: String, marks: String, forms: String)] = [
  ("a", "", "aàảãáạ"), ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"),
  ("e", "", "eèẻẽéẹ"), ("e", "\u{302}", "êềểễếệ"), ("i", "", "iìỉĩíị"),
  ("o", "", "oòỏõóọ"), ("o", "\u{302}", "ôồổỗốộ"), ("o", "\u{31B}", "ơờởỡớợ"),
  ("u", "", "uùủũúụ"), ("u", "\u{31B}", "ưừửữứự"), ("y", "", "yỳỷỹýỵ"),
  ("A", "", "AÀẢÃÁẠ"), ("A", "\u{306}", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "ÂẦẨẪẤẬ"),
  ("E", "", "EÈẺẼÉẸ"), ("E", "\u{302}", "ÊỀỂỄẾỆ"), ("I", "", "IÌỈĨÍỊ"),
  ("O", "", "OÒỎÕÓỌ"), ("O", "\u{302}", "ÔỒỔỖỐỘ"), ("O", "\u{31B}", "ƠỜỞỠỚỢ"),
  ("U", "", "UÙỦŨÚỤ"), ("U", "\u{31B}", "ƯỪỬỮỨỰ"), ("Y", "", "YỲỶỸÝỴ"),
]

let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

private let vowels: [Unicode.Scalar: [Unicode.Scalar]] = {
  var vowels: [Unicode.Scalar: [Unicode.Scalar]] = [:]
  for row in vowelRows {
    for (form, tone) in zip(row.forms.unicodeScalars, tones) {
      // The dot below goes before what stands above, but behind the horn.
      let isDotFirst = tone == "\u{323}" && row.marks != "\u{31B}"
      let marks = isDotFirst ? tone + row.marks : row.marks + tone
      vowels[form] = Array((row.plain + marks).unicodeScalars)
    }
  }
  return vowels
}()

/// The bytes: Swift's strings are equal however they are composed, which hides what is tested.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Input that nobody should write, and that must not stop the program.
let wildTexts = [
  "", " ", "\u{A0}", "\u{301}", "\u{301}\u{302}", " \u{301}", "5\u{301}", "🇻🇳", "👩‍👩‍👧", "\0",
  "\r\n", "%", "-", ".", ",", "/", "ngày", "năm", "số ", " 5", "5 ", "99999999999999999999999999",
  "-9223372036854775808", "9223372036854775808", String(repeating: "9", count: 5000),
  String(repeating: "\u{301}", count: 5000), String(repeating: "a ", count: 5000),
  "a\u{34F}\u{301}", "\u{FEFF}", "١٢٣", "๑๒๓", "ß", "ﬁ", "İ", "漢字", "ὰ\u{345}",
]
