internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// The rows of a list of persons (CSV trong ho-tro/), and what is wrong with them, said without
/// repeating a word: the list is not published before all of it is right.
struct AidTable {
  private enum Column {
    case name
    case hamlet
    case amount
  }

  private let path: FilePath
  private let unit: String
  private let table: Table
  private var findings: [Diagnostic]

  static func read(_ bytes: [UInt8], at path: FilePath, unit: String) -> Diagnosed<[AidRow]> {
    var reader = AidTable(bytes, at: path, unit: unit)
    let rows = reader.rows()
    return Diagnosed(rows, reader.findings)
  }

  private init(_ bytes: [UInt8], at path: FilePath, unit: String) {
    self.path = path
    self.unit = unit
    let parsed = parseTable(bytes, at: path)
    table = parsed.value
    let lines = LineTable(bytes)
    // A cell that may have slipped into the next column is no small thing here.
    findings = parsed.diagnostics.map {
      Diagnostic($0.code, .error, at: $0.span, $0.message).concealed(lines)
    }
  }

  private mutating func rows() -> [AidRow] {
    let cards = table.rows.filter { row in row.cells.contains { holdsIdentityNumber($0.text) } }
    // The first line too: a table without a line of names begins with a person.
    let isHeaderBad = table.header.contains { holdsIdentityNumber($0.text) }
    if isHeaderBad || !cards.isEmpty {
      findings.append(
        .identityNumber(lines: (isHeaderBad ? [1] : []) + cards.map(\.line), at: .file(path)))
    }
    guard let columns = columns() else { return [] }
    var mistakes: [Column: [Int]] = [:]
    var rows: [AidRow] = []
    for row in table.rows {
      let name = row.cells[columns.name].text.singleSpaced
      let hamlet = row.cells[columns.hamlet].text.singleSpaced
      if !isName(name) { mistakes[.name, default: []].append(row.line) }
      if !isHamlet(hamlet) { mistakes[.hamlet, default: []].append(row.line) }
      if let amount = amount(row.cells[columns.amount].text) {
        rows.append(AidRow(name: name, hamlet: hamlet, amount: amount))
      } else {
        mistakes[.amount, default: []].append(row.line)
      }
    }
    let whole = SourceSpan.file(path)
    if let lines = mistakes[.name] { findings.append(.notAName(lines: lines, at: whole)) }
    if let lines = mistakes[.hamlet] { findings.append(.notAHamlet(lines: lines, at: whole)) }
    if let lines = mistakes[.amount] { findings.append(.notAnAmount(lines: lines, at: whole)) }
    if table.rows.isEmpty, !table.header.isEmpty { findings.append(.noPersons(at: whole)) }
    return rows
  }

  /// Where the three columns are, when there are these three and no other.
  private mutating func columns() -> (name: Int, hamlet: Int, amount: Int)? {
    var places: [Column: Int] = [:]
    var others: [Int] = []
    for (index, cell) in table.header.enumerated() {
      guard let column = Self.column(cell.text), places[column] == nil else {
        others.append(index + 1)
        continue
      }
      places[column] = index
    }
    if !others.isEmpty { findings.append(.otherColumns(others, at: .file(path))) }
    guard let name = places[.name], let hamlet = places[.hamlet], let amount = places[.amount]
    else {
      if others.isEmpty, !table.header.isEmpty { findings.append(.fewColumns(at: .file(path))) }
      return nil
    }
    return others.isEmpty ? (name, hamlet, amount) : nil
  }

  private static func column(_ name: String) -> Column? {
    switch foldedKey(name) {
    case "hoten", "hovaten", "ten": .name
    case "thon", "todanpho", "khupho", "khu", "xom", "ap", "ban": .hamlet
    case "sotien", "muchotro", "soluong": .amount
    default: nil
    }
  }
}

// MARK: What a cell may be

extension AidTable {
  /// Letters, and a number that tells two of one name apart. What stands in brackets or behind a
  /// comma is more than a name.
  private func isName(_ text: String) -> Bool {
    isPlain(text, besides: " .'’-") && text.contains(where: \.isLetter) && !tellsMore(text)
  }

  private func isHamlet(_ text: String) -> Bool {
    isPlain(text, besides: " .'’-/") && !tellsMore(text)
  }

  private func isPlain(_ text: String, besides marks: String) -> Bool {
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    return !text.isEmpty && text.count <= 60 && digits <= 3
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || scalar.properties.generalCategory == .nonspacingMark
          || marks.unicodeScalars.contains(scalar)
      }
  }

  /// Whether the words are about somebody's health, poverty, family or papers.
  private func tellsMore(_ text: String) -> Bool {
    let plain = text.lowercased()
    return [
      "khuyết tật", "tàn tật", "tâm thần", "bị bệnh", "bệnh tật", "bệnh hiểm nghèo", "hộ nghèo",
      "cận nghèo", "mồ côi", "đơn thân", "sinh năm", "cccd", "cmnd", "hiv",
    ].contains { plain.utf8.contains($0.utf8) }
  }

  private func amount(_ text: String) -> DecimalNumber? {
    guard let read = VietnameseNumber.read(text), read.value.mantissa > 0, !read.isPercent,
      !read.doubtfulDot
    else { return nil }
    let isDong = foldedKey(unit) == "dong"
    let names = [unit] + (isDong ? ["đ", "vnđ", "vnd"] : [])
    let isUnit = read.unit.isEmpty || names.contains { foldedKey($0) == foldedKey(read.unit) }
    return isUnit ? read.value : nil
  }
}

extension Diagnostic {
  fileprivate static func identityNumber(lines: [Int], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0574", at: span,
      "\(place(lines)): có số giống số định danh (9 hoặc 12 chữ số) nên danh sách chưa được đăng",
      hint: "xóa số ấy khỏi tệp; số tiền lớn thì ghi có dấu chấm: 120.000.000", keepsPageBack: true)
  }

  fileprivate static func otherColumns(_ columns: [Int], at span: SourceSpan) -> Diagnostic {
    let numbers = columns.prefix(5).map(String.init).joined(separator: ", ")
    return Diagnostic(
      "TX0573", at: span,
      "cột thứ \(numbers) không phải họ tên, thôn hay số tiền nên danh sách chưa được đăng",
      hint: "dòng đầu chỉ ghi “Họ tên,Thôn,Số tiền”; xóa các cột khác ở mọi dòng",
      keepsPageBack: true)
  }

  fileprivate static func fewColumns(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0573", at: span, "danh sách chưa đủ ba cột họ tên, thôn, số tiền nên chưa được đăng",
      hint: "dòng đầu ghi “Họ tên,Thôn,Số tiền”", keepsPageBack: true)
  }

  fileprivate static func notAName(lines: [Int], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0575", at: span, "\(place(lines)): ô họ tên trống hoặc có điều khác ngoài họ tên",
      hint: "chỉ ghi họ tên; hai người trùng tên thì thêm số: “Nguyễn Văn Mẫu 2”",
      keepsPageBack: true)
  }

  fileprivate static func notAHamlet(lines: [Int], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0575", at: span, "\(place(lines)): ô thôn trống hoặc có điều khác ngoài tên thôn",
      hint: "chỉ ghi tên thôn, không ghi số nhà", keepsPageBack: true)
  }

  fileprivate static func notAnAmount(lines: [Int], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0575", at: span, "\(place(lines)): ô số tiền không phải một con số",
      hint: "chỉ ghi con số, như 500.000; đơn vị ghi ở dòng “Đơn vị tính: …” của trang",
      keepsPageBack: true)
  }

  fileprivate static func noPersons(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0573", at: span, "danh sách chưa có dòng nào nên chưa được đăng",
      hint: "thêm mỗi người một dòng dưới dòng “Họ tên,Thôn,Số tiền”", keepsPageBack: true)
  }

  /// `dòng 3`, `các dòng 3, 5, 8`, `các dòng 3, 5, 8, 9, 12 và 40 dòng nữa`.
  private static func place(_ lines: [Int]) -> String {
    guard lines.count != 1 else { return "dòng \(lines[0])" }
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    let more = lines.count > 5 ? " và \(lines.count - 5) dòng nữa" : ""
    return "các dòng \(shown)\(more)"
  }
}
