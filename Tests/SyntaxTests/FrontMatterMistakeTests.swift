import Testing

/// What editors really type: each is said, the value is kept as it was meant, and the rest is read.
struct FrontMatterMistakeTests {
  private let quote = "giá trị này phải đặt trong ngoặc kép"

  @Test func keepsAColonInsideOfAValue() {
    checkMetadata(
      "Tiêu đề: ①Kế hoạch: năm 2023\nNgày: 1",
      reads: "Tiêu đề: Kế hoạch: năm 2023\nNgày: 1",
      finds: [
        "①TX0106 “Kế hoạch: năm 2023” dấu hai chấm trong giá trị, \(quote)"
          + " → Tiêu đề: \"Kế hoạch: năm 2023\""
      ])
  }

  @Test func keepsAColonAtTheEndOfAValueAndInAnItem() {
    checkMetadata(
      "A: ①Kính gửi:\nB:\n  - \"x: y\"\n  - C: ②d: e\nF: 1",
      reads: "A: Kính gửi:\nB:\n  - x: y\n  -\n    C: d: e\nF: 1",
      finds: [
        "①TX0106 “Kính gửi:” dấu hai chấm trong giá trị, \(quote) → A: \"Kính gửi:\"",
        "②TX0106 “d: e” dấu hai chấm trong giá trị, \(quote) → C: \"d: e\"",
      ])
  }

  @Test func keepsANumberSignInsideOfAValue() {
    checkMetadata(
      "Số: ①Công văn \"mật\" #5 về\nB: ②#7\nE:\n- ③x #1\nC: [a, b ④#2, c]\nD: 1",
      reads: "Số: Công văn \"mật\" #5 về\nB: #7\nE:\n  - x #1\nC:\n  - a\n  - b #2\n  - c\nD: 1",
      finds: [
        "①TX0107 “Công văn \"mật\" #5 về” dấu “#” sau dấu cách trong giá trị, \(quote)"
          + " → Số: 'Công văn \"mật\" #5 về'",
        "②TX0107 “#7” dấu “#” sau dấu cách trong giá trị, \(quote) → B: \"#7\"",
        "③TX0107 “x #1” dấu “#” sau dấu cách trong giá trị, \(quote) → - \"x #1\"",
        "④TX0107 “#” dấu “#” sau dấu cách trong danh sách, mục này phải đặt trong ngoặc kép"
          + " → đặt mục có “#” trong ngoặc kép: \"…\"",
      ])
  }

  @Test(arguments: ["%", "@", "`", "*", "&", "!", "|", ">", "}", "]", ",", "?"])
  func keepsALeadingCharacterThatHasAMeaning(mark: String) {
    for value in ["\(mark) 18 tuổi #b", "\(mark) 5", mark] {
      if value == mark, "|>".contains(mark) { continue }
      checkMetadata(
        "A: ①\(value)\nB:\n  - ②\(value)\nC: 1", reads: "A: \(value)\nB:\n  - \(value)\nC: 1",
        finds: ["①A: ", "②- "].map {
          "\($0.prefix(1))TX0108 “\(value)” “\(mark)” ở đầu giá trị, \(quote)"
            + " → \($0.dropFirst())\"\(value)\""
        })
    }
  }

  @Test func keepsAHyphenThatStandsForNothing() {
    checkMetadata(
      "A: ①-\nB: ②- x\nC: 1", reads: "A: -\nB: - x\nC: 1",
      finds: [
        "①TX0108 “-” “-” ở đầu giá trị, \(quote) → A: \"-\"",
        "②TX0108 “- x” “-” ở đầu giá trị, \(quote) → B: \"- x\"",
      ])
  }

  @Test func keepsALeadingCharacterOfAKey() {
    checkMetadata(
      "①%tỷ lệ: 5\n②@a: 1\n③Số #5: 2\nB: 3", reads: "%tỷ lệ: 5\n@a: 1\nSố #5: 2\nB: 3",
      finds: [
        "①TX0108 “%tỷ lệ” “%” trong tên khóa “%tỷ lệ” có nghĩa riêng, không được dùng"
          + " → bỏ “%”, hoặc đặt tên khóa trong ngoặc kép",
        "②TX0108 “@a” “@” trong tên khóa “@a” có nghĩa riêng, không được dùng"
          + " → bỏ “@”, hoặc đặt tên khóa trong ngoặc kép",
        "③TX0108 “Số #5” “ #” trong tên khóa “Số #5” có nghĩa riêng, không được dùng"
          + " → bỏ “ #”, hoặc đặt tên khóa trong ngoặc kép",
      ])
  }

  @Test func readsTabsInIndentationAsTwoSpaces() {
    checkMetadata(
      "A:\n①\tB: 1\n\tC:\n\t\t- x\nD: 3\t\n\t\n# \tlời\nE:\t4",
      reads: "A:\n  B: 1\n  C:\n    - x\nD: 3\nE: 4",
      finds: [
        "①TX0105 “\t” phím Tab ở đầu dòng, chỗ này chỉ được dùng dấu cách"
          + " → thay mỗi phím Tab bằng hai dấu cách (dòng 2, 3, 4)"
      ])
  }

  @Test func keepsQuotesAroundTheFirstWords() {
    checkMetadata(
      "A: ①\"Xã Mẫu\" đạt: chuẩn #1\nB: ②'a' và 'b'\nC: 1",
      reads: "A: \"Xã Mẫu\" đạt: chuẩn #1\nB: 'a' và 'b'\nC: 1",
      finds: [
        "①TX0109 “\"Xã Mẫu\" đạt: chuẩn #1” dấu ngoặc kép đóng trước khi hết giá trị,"
          + " phải bao cả giá trị → A: '\"Xã Mẫu\" đạt: chuẩn #1'",
        "②TX0109 “'a' và 'b'” dấu nháy đơn đóng trước khi hết giá trị, phải bao cả giá trị"
          + " → B: \"'a' và 'b'\"",
      ])
  }

  @Test func endsAnUnclosedQuoteWithItsLine() {
    checkMetadata(
      "A: ①\"một: hai\n\nB: 1\nC: \"x\"\nD:\n  - ②'y\n  - z",
      reads: "A: một: hai\nB: 1\nC: x\nD:\n  - y\n  - z",
      finds: [
        "①TX0109 “\"” dấu ngoặc kép mở mà không đóng → A: \"một: hai\"",
        "②TX0109 “'” dấu nháy đơn mở mà không đóng → - \"y\"",
      ])
  }

  @Test func keepsABackslashThatBeginsNothing() {
    checkMetadata(
      "A: \"D:①\\văn bản②\\u12\"\nB: 1", reads: "A: D:\\văn bản\\u12\nB: 1",
      finds: ["①", "②"].map {
        "\($0)TX0109 “\\” dấu “\\” trong ngoặc kép có nghĩa riêng, phải viết hai lần"
          + " → viết \\\\, hoặc dùng nháy đơn '…' thay cho ngoặc kép"
      })
  }

  @Test func keepsBracketsAroundTheFirstWords() {
    checkMetadata(
      "A: ①[Mật] Kế hoạch: 5\nB: 1", reads: "A: [Mật] Kế hoạch: 5\nB: 1",
      finds: [
        "①TX0108 “[Mật] Kế hoạch: 5” “[” ở đầu giá trị, \(quote) → A: \"[Mật] Kế hoạch: 5\""
      ])
  }

  @Test func endsAnUnclosedBracketWithItsLine() {
    checkMetadata(
      "A: ①[a, b\nB: ②{c: d\nE: 1", reads: "A: [a, b\nB: {c: d\nE: 1",
      finds: [
        "①TX0115 “[” dấu “[” mở mà không có “]” đóng → A: [a, b]",
        "②TX0115 “{” dấu “{” mở mà không có “}” đóng → B: {c: d}",
      ])
  }

  @Test func insertsTheSpaceAfterAColon() {
    checkMetadata(
      "①Ngày:08/9/2023\n②Giờ:7:30\nKý:\n  ③Tên:Nguyễn\n  Chức vụ: x\nB: 1",
      reads: "Ngày: 08/9/2023\nGiờ: 7:30\nKý:\n  Tên: Nguyễn\n  Chức vụ: x\nB: 1",
      finds: [
        "①TX0114 “Ngày:08/9/2023” dấu cách sau “Ngày:” bị thiếu → Ngày: 08/9/2023",
        "②TX0114 “Giờ:7:30” dấu cách sau “Giờ:” bị thiếu → Giờ: 7:30",
        "③TX0114 “Tên:Nguyễn” dấu cách sau “Tên:” bị thiếu → Tên: Nguyễn",
      ])
  }

  @Test func insertsTheSpaceAfterAHyphen() {
    checkMetadata(
      "A:\n  ①-Một\n  ②-\"Hai\"\n  - -5 độ\nB: 1", reads: "A:\n  - Một\n  - Hai\n  - -5 độ\nB: 1",
      finds: [
        "①TX0114 “-” dấu cách sau “-” bị thiếu → - Một",
        "②TX0114 “-” dấu cách sau “-” bị thiếu → - \"Hai\"",
      ])
  }

  @Test(arguments: ["–", "—", "•", "·", "+", "*"])
  func readsBulletsOfWordProcessorsAsHyphens(bullet: String) {
    let message = "TX0118 “\(bullet)” “\(bullet)” ở đầu mục, danh sách phải dùng dấu “-”"
    checkMetadata(
      "A:\n①\(bullet) Một\n②\(bullet) Hai\nB: 1\nC:\n  ③\(bullet) x: y\nD: 1",
      reads: "A:\n  - Một\n  - Hai\nB: 1\nC:\n  -\n    x: y\nD: 1",
      finds: ["①\(message) → - Một", "②\(message) → - Hai", "③\(message) → - x: y"])
  }

  @Test func leavesALineWithoutAColonOut() {
    checkMetadata(
      "①Tiêu đề Kế hoạch\nB: 1\nC: \"x\"\n②Đoạn văn\nD: 2", reads: "B: 1\nC: x\nD: 2",
      finds: [noColon("①", "Tiêu đề Kế hoạch"), noColon("②", "Đoạn văn")])
  }

  @Test func readsAKeyTypedTooFarIn() {
    checkMetadata(
      "Tiêu đề: A\n ①Ngày: 1\nKý:\n  B: 1\n    ②C: 2\nD: 3",
      reads: "Tiêu đề: A\nNgày: 1\nKý:\n  B: 1\n  C: 2\nD: 3",
      finds: [
        "①TX0116 “Ngày: 1” khóa “Ngày” thụt vào dưới “Tiêu đề” vốn đã có giá trị"
          + " → đưa dòng này ra thẳng cột với “Tiêu đề”: Ngày: 1",
        "②TX0116 “C: 2” khóa “C” thụt vào dưới “B” vốn đã có giá trị"
          + " → đưa dòng này ra thẳng cột với “B”: C: 2",
      ])
  }

  @Test func keepsAColonInTextThatGoesOn() {
    checkMetadata(
      "A: Dài\n  ①và tiếp theo còn những từ này: x\nB: 1",
      reads: "A: Dài và tiếp theo còn những từ này: x\nB: 1",
      finds: [
        "①TX0106 “và tiếp theo còn những từ này: x” dấu hai chấm trong giá trị, \(quote)"
          + " → A: \"và tiếp theo còn những từ này: x\""
      ])
  }

  @Test func reportsAnItemBelowText() {
    checkMetadata(
      "A: 1\n  ①- b\nC: 2", reads: "A: 1 - b\nC: 2",
      finds: [
        "①TX0116 “- b” mục danh sách nằm dưới “A” vốn đã có giá trị"
          + " → để trống sau “A:” và đưa giá trị xuống thành một mục “- …”"
      ])
  }

  @Test func readsTheRestAfterALineOutOfColumn() {
    let message =
      "dòng thụt vào không thẳng cột với các dòng cùng tầng"
      + " → thêm hoặc bớt dấu cách ở đầu dòng cho thẳng với dòng trên"
    checkMetadata(
      "A:\n  - a\n ①- b\nKý:\n  B: 1\n ②C:\n   - x\nD: 4", reads: "A:\n  - a\nKý:\n  B: 1\nD: 4",
      finds: ["①TX0116 “- b” \(message)", "②TX0116 “C:” \(message)"])
  }

  @Test func readsAKeyBelowAValueInQuotes() {
    checkMetadata(
      "A: \"x\"\n  ①B: 1\nC: 2", reads: "A: x\nB: 1\nC: 2",
      finds: [
        "①TX0116 “B: 1” khóa “B” thụt vào dưới “A” vốn đã có giá trị"
          + " → đưa dòng này ra thẳng cột với “A”: B: 1"
      ])
  }

  @Test func readsTheRestAfterAWrongListOnALine() {
    checkMetadata(
      "①A: [a b: c: d]\nB: 1", reads: "B: 1",
      finds: [
        "①TX0115 “A: [a b: c: d]” danh sách trong ngoặc thiếu dấu phẩy hoặc dấu đóng ngoặc"
          + " → viết mỗi mục một dòng, bắt đầu bằng “- ”"
      ])
  }

  @Test func readsBytesThatAreNoUTF8AsReplacementCharacters() {
    let bytes =
      Array("---\nA: x".utf8) + [0xFF, 0xC3] + Array("y\nB: z".utf8) + [0xE1, 0xBA]
      + Array("\nC: 1\n---\n".utf8) + [0xFF]
    checkDocument(
      bytes, marks: ["①": 8], reads: "A: x\u{FFFD}\u{FFFD}y\nB: z\u{FFFD}\u{FFFD}\nC: 1",
      finds: [
        "①TX0101 “\u{FFFD}\u{FFFD}” tệp không phải văn bản UTF-8: 3 chỗ có byte lạ"
          + " → mở tệp gốc bằng Notepad hay Word, lưu lại với mã hóa (Encoding) UTF-8; "
          + "tệp Word, PDF hay ảnh thì đặt trong thư mục tep/"
      ])
  }

  @Test func readsControlCharactersAsSpaces() {
    checkMetadata(
      "A: một①\u{B}hai\nB: 1", reads: "A: một hai\nB: 1",
      finds: [
        "①TX0102 “\u{B}” ký tự điều khiển không nhìn thấy, được đọc là dấu cách"
          + " → xóa rồi gõ lại dấu cách ở chỗ này"
      ])
  }
}
