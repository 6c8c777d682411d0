internal import Commune
internal import VietnameseText

/// The boards of the desk itself: who works there, where complaints go, how to file online.
extension Site {
  /// Officials at work, with their titles and the telephones of their office; nobody's own.
  func staffSheet() -> Sheet? {
    guard let desk = portal.desk, !desk.counters.isEmpty else { return nil }
    var sheet = Sheet(.staff, "Người làm việc ở các quầy")
    sheet.content.subtitle = desk.name
    sheet.content.code = code(
      page: Section.procedures.address, named: "Thủ tục hành chính trên trang của xã")
    sheet.content.staffBoard = self.desk(desk, counters: desk.counters)
    sheet.content.staffBoard?.note = desk.note
    sheet.content.staffBoard?.asOf = ""
    sheet.date = latest([desk.asOf])
    return sheet
  }

  func feedbackSheet() -> Sheet? {
    let feedback = portal.settings.feedback
    var board = FeedbackBoardContext(agency: agency)
    board.channels = [
      ("Điện thoại", feedback.phone), ("Thư điện tử", feedback.email),
      ("Nơi nhận trực tiếp", feedback.address), ("Trang mạng", webURL(feedback.page)),
    ].filter { !$0.1.isEmpty }.map { OutsideLinkContext(name: $0.0, value: $0.1) }
    guard !board.channels.isEmpty else { return nil }
    board.nationalPortal = portal.nationalPortal
    var sheet = Sheet(.feedback, "Địa chỉ nhận phản\u{A0}ánh, kiến\u{A0}nghị")
    sheet.content.subtitle = "Về thủ tục hành chính và việc tiếp nhận, giải quyết hồ sơ"
    sheet.content.code = code(
      page: Section.feedback.address, named: "Trang phản ánh, kiến nghị của xã")
    sheet.content.feedbackBoard = board
    let page = portal.introductions[Section.feedback.rawValue]
    sheet.date = latest([page?.metadata.updated, page?.record.date])
    return sheet
  }

  /// Only what the shared data say of the national portal and of signing in, and what the commune says
  /// of who helps; nil where there is neither.
  func onlineSheet() -> Sheet? {
    guard let national = portal.nationalPortal else { return nil }
    var board = OnlineBoardContext()
    board.steps = [SheetLineContext(title: "Mở \(national.name)", text: national.value)]
    if let account = portal.catalogue.glossary.terms.first(where: { $0.word == "VNeID" }) {
      board.steps.append(
        SheetLineContext(title: "Đăng nhập bằng VNeID", text: account.meaning))
    }
    board.steps += [
      SheetLineContext(
        title: "Tìm thủ tục theo tên hoặc mã",
        text: "Mã ghi ở bảng niêm yết của lĩnh vực."),
      SheetLineContext(
        title: "Điền thông tin, đính kèm giấy tờ, nộp",
        text: "Quầy có phiếu ghi giấy tờ cần có. Giữ lại mã hồ sơ."),
    ]
    if let lookup = portal.dossierLookup {
      board.steps.append(
        SheetLineContext(
          title: lookup.name, text: lookup.note.isEmpty ? lookup.value : lookup.note))
    }
    if let desk = portal.desk {
      let place = [desk.name, desk.address].filter { !$0.isEmpty }.joined(separator: ". ")
      board.help.append(SheetLineContext(title: "Nơi giúp", text: place))
      board.help.append(SheetLineContext(title: "Điện thoại", text: desk.phone))
      board.help.append(SheetLineContext(title: "Tổ công nghệ số", text: desk.digitalGroup))
    }
    board.help.removeAll { $0.text.isEmpty }
    let online = shelf.current.count { $0.ways.contains { $0.channel == .online } }
    board.count = online == 0 ? "" : VietnameseNumber.format(online)
    var sheet = Sheet(.online, "Nộp hồ sơ trực tuyến")
    sheet.content.code = code(url: national.url, named: national.name)
    sheet.content.onlineBoard = board
    sheet.date = latest(shelf.current.map(latestDate) + [portal.desk?.asOf])
    return sheet
  }
}
