internal import VietnameseText

/// Sets a list of papers so that it fits on one page of A5: in the largest type that leaves room for
/// all of it, then without the notes, then with as many papers as there is room for, the rest counted.
///
/// Heights are estimated with the widest of the fonts that the theme names, so that any other leaves
/// room over; that the page is one page is checked on paper by `Tests/browser/check_boards.py`.
func fitted(_ sheet: SheetContext, title: String, banner: String) -> SheetContext {
  var sheet = sheet
  guard let list = sheet.checklist else { return sheet }
  func fits(_ size: Int) -> Bool {
    height(of: sheet, title: title, banner: banner, size: Double(size)) <= Paper.height
  }
  func takesTheLargestSize() -> Bool {
    for size in [12, 11, 10, 9] {
      sheet.checklist?.typeSize = String(size)
      if fits(size) { return true }
    }
    return false
  }
  if takesTheLargestSize() { return sheet }
  sheet.checklist?.isWithoutNotes = true
  for index in list.cases.indices {
    for document in list.cases[index].documents.indices {
      sheet.checklist?.cases[index].documents[document].note = ""
    }
  }
  if takesTheLargestSize() { return sheet }
  var hidden = 0
  while !fits(9), let last = sheet.checklist?.cases.indices.last {
    hidden += 1
    sheet.checklist?.hiddenCount = VietnameseNumber.format(hidden)
    sheet.checklist?.cases[last].documents.removeLast()
    if sheet.checklist?.cases[last].documents.isEmpty == true {
      sheet.checklist?.cases.removeLast()
    }
  }
  return sheet
}

/// The page inside its margins, in points, as `phieu.css` sets it.
private enum Paper {
  static let width = 363.0
  static let height = 534.0
  static let line = 1.35
  /// The width of a letter in the widest font, as a part of the size of the type.
  static let letter = 0.55
  /// The box to tick and the code stand beside their text.
  static let box = 20.0
  static let code = 90.0
}

/// How high the sheet is in points, at a size of type.
private func height(of sheet: SheetContext, title: String, banner: String, size: Double) -> Double {
  func lines(_ text: String, _ width: Double = Paper.width, times scale: Double = 1) -> Double {
    let perLine = max(width / (size * scale * Paper.letter), 1)
    return (Double(text.count) / perLine).rounded(.up) * Paper.line * size * scale
  }
  guard let list = sheet.checklist else { return 0 }
  let beside = Paper.width * 0.74
  var height = banner.isEmpty ? 0 : lines(banner, Paper.width - 16, times: 9 / size) + 6
  height += lines("cơ quan") + lines(title, times: 1.4) + lines("mã") + 8
  for fact in [list.place, list.hours, list.time.isEmpty ? "chưa nêu" : list.time, list.fee]
  where !fact.isEmpty {
    height += lines(fact, beside) + 3
  }
  height += lines("giấy tờ", times: 1.2) + 10
  if list.isWithoutNotes { height += lines("Ghi chú của từng giấy tờ: xem ở trang dưới đây.") + 4 }
  if !list.hiddenCount.isEmpty { height += 2 * lines("xem tiếp") + 4 }
  for item in list.cases {
    if !item.title.isEmpty { height += lines(item.title) + 8 }
    for paper in item.documents {
      let kind = paper.isShownOnly ? "Chỉ xuất trình, không phải nộp. " : ""
      let meta =
        kind + (paper.isOptional ? "Nếu có. " : "") + paper.copies + paper.formName
        + paper.note
      height += lines("\(paper.name). \(meta)", Paper.width - Paper.box) + 3
    }
  }
  let room = Paper.width - Paper.code
  let foot =
    lines(sheet.code.map { $0.name + $0.address } ?? "", room)
    + lines("Phiên bản KTB-DMX ngày 20/7/2026. Quyết định công bố \(sheet.decision)", room)
    + 2 * Paper.line * size
  return height + max(foot, sheet.code == nil ? 0 : Paper.code) + 12
}
