internal import Syntax
internal import VietnameseText

extension FormSheet {
  /// The forms that are printed in a text, as they come out of a PDF: a number begins a row, and the row ends
  /// with the unit and the value.
  ///
  ///     3.2.1. Tổng số hồ sơ đã giải quyết xong      →  3.2.1 · Tổng số … xong · Hồ sơ · 512
  ///     Hồ sơ 512
  ///
  /// A row whose unit is none of the usual ones has no value here: what cannot be read is not judged.
  package init(printedIn manuscript: Manuscript) {
    // Rows stand below the name of their form.
    guard manuscript.mayHave("biểu") else {
      rows = []
      return
    }
    var reader = PrintedForms(manuscript)
    for block in manuscript.blocks.indices { reader.read(block) }
    reader.endRow()
    rows = reader.rows
  }
}

private struct PrintedForms {
  private(set) var rows: [FormRow] = []
  private let manuscript: Manuscript
  private var form: String?
  private var number: String?
  private var row: [TextToken] = []

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  mutating func read(_ block: Int) {
    let tokens = manuscript.tokens(of: block)
    if let name = formNumber(tokens) {
      endRow()
      form = name
    } else if form != nil {
      if let (number, rest) = rowNumber(tokens) {
        endRow()
        self.number = number
        row = Array(rest)
      } else if isHead(tokens) {
        endRow()
      } else if number != nil {
        // A text behind the last form is no part of its last row.
        if row.count + tokens.count > 90 { endRow() } else { row += tokens }
      }
    }
  }

  mutating func endRow() {
    defer {
      row = []
      number = nil
    }
    guard let form, let number, let last = row.last, let first = row.first else { return }
    let found = valueColumns(row)
    let labelEnd = found?.unit.lowerBound ?? row.endIndex
    guard labelEnd > 0 else { return }
    let value = found.map { row[$0.value] } ?? []
    func text(_ tokens: ArraySlice<TextToken>) -> String {
      guard let first = tokens.first, let last = tokens.last else { return "" }
      return manuscript.string(first.range.lowerBound..<last.range.upperBound)
    }
    func place(_ tokens: ArraySlice<TextToken>) -> FormRow.Place {
      let start = (tokens.first ?? first).range.lowerBound
      let end = (tokens.last ?? last).range.upperBound
      return FormRow.Place(span: manuscript.prose.span(start..<end), range: start..<end)
    }
    let label = row[..<labelEnd]
    let unit = found.map { row[$0.unit] }
    rows.append(
      FormRow(
        form: form, number: number, label: text(label), unit: unit.map(text) ?? "",
        value: text(value), place: place(value.isEmpty ? label : value),
        unitPlace: place(unit ?? label)))
  }

  /// `Biểu mẫu 3`, alone in its line.
  private func formNumber(_ tokens: ArraySlice<TextToken>) -> String? {
    guard (2...4).contains(tokens.count), let last = tokens.last, last.kind == .number,
      tokens[tokens.startIndex].is("biểu")
    else { return nil }
    return manuscript.string(last)
  }

  /// The number that a row begins with, and what stands behind it.
  private func rowNumber(
    _ tokens: ArraySlice<TextToken>
  ) -> (String, ArraySlice<TextToken>)? {
    guard let first = tokens.first, first.kind == .number else { return nil }
    let text = manuscript.string(first)
    var rest = tokens.dropFirst()
    let hasDot = rest.first?.is(".") == true
    if hasDot { rest.removeFirst() }
    guard hasDot || text.contains("."), RowNumber(text) != nil, !text.contains(",") else {
      return nil
    }
    return (text, rest)
  }

  /// The head of the table, which comes again on every page.
  private func isHead(_ tokens: ArraySlice<TextToken>) -> Bool {
    let words = tokens.prefix(3)
    guard let first = words.first else { return true }
    if first.is("stt") || first.is("(") && words.dropFirst().first?.is("sử") == true { return true }
    return ["Kết quả thống", "Chỉ tiêu thống", "Ghi chú"].contains(
      words.map(manuscript.string).joined(separator: " "))
  }

  /// Where the unit and the value stand at the end of a row.
  private func valueColumns(
    _ row: [TextToken]
  ) -> (unit: Range<Int>, value: Range<Int>)? {
    for start in row.indices {
      for unit in usualUnits where row[start...].starts(with: unit, by: { $0.is($1) }) {
        let end = start + unit.count
        let value = row[end...]
        guard beginsUnit(row, start), value.allSatisfy(isPartOfValue) else { continue }
        // `Văn bản Văn bản`: a unit that was typed twice is one cell.
        let isDoubled = row[..<start].suffix(unit.count).elementsEqual(unit) { $0.is($1) }
        let first = isDoubled && unit.count > 1 ? start - unit.count : start
        return (first..<end, end..<row.endIndex)
      }
    }
    return nil
  }

  /// A unit has a capital, which a word at the end of a label has not.
  private func beginsUnit(_ row: [TextToken], _ start: Int) -> Bool {
    if row[start].is("%") { return true }
    if row[start].is("tỷ") { return start > 0 && row[start - 1].kind != .number }
    return manuscript.string(row[start]).first?.isUppercase == true
  }

  private func isPartOfValue(_ token: TextToken) -> Bool {
    token.kind == .number || ["%", "/", "tỷ", "triệu", "đồng"].contains { token.is($0) }
  }
}

private let usualUnits: [[PackedWord]] = [
  ["%"], ["văn", "bản"], ["nhiệm", "vụ"], ["tổ", "chức"], ["cá", "nhân"], ["vấn", "đề"], ["phiếu"],
  ["thủ", "tục"], ["tthc"], ["hồ", "sơ"], ["pakn"], ["người"], ["đơn", "vị"], ["thôn"], ["tỷ"],
  ["cán", "bộ", ",", "công", "chức"], ["tài", "khoản"], ["triệu", "đồng"], ["đồng"],
  ["kế", "hoạch"],
]
