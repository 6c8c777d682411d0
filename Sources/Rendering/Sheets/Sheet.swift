internal import Codes
internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// A sheet of paper that the commune prints and hangs (tờ niêm yết) or keeps at the counter, before
/// it is a page.
///
/// It says nothing that another page does not say, and bears no day on which it was made: it changes
/// when what it says has changed, and only then is it to be printed anew.
struct Sheet: Sendable {
  let name: SheetName
  let title: String
  var content: SheetContext
  /// The latest day that the data of the sheet bear, as far as it is known.
  var date: PartialDate?

  init(_ name: SheetName, _ title: String) {
    self.name = name
    self.title = title
    content = SheetContext(name: name.text)
  }

  var size: String {
    switch name {
    case .checklist, .ballot: "A5"
    default: "A4"
    }
  }

  var address: String { Address.sheet(name) }
}

extension Site {
  /// Every sheet of a commune that receives dossiers: the boards, then the lists of papers.
  func sheets() -> [Sheet] {
    guard !portal.isArchive, !shelf.current.isEmpty else { return [] }
    return shelf.fieldsInForce.map { fieldSheet($0.field, $0.procedures) } + [feeSheet()]
      + [staffSheet(), feedbackSheet(), onlineSheet()].compactMap { $0 } + [ballotSheet()]
      + shelf.current.compactMap(checklist)
  }

  func sheetOutputs() -> [Output] {
    let sheets = sheets()
    guard !sheets.isEmpty else { return [] }
    return [boardsOutput(sheets)] + sheets.map(sheetOutput)
  }

  private func sheetOutput(_ sheet: Sheet) -> Output {
    Output(sheet.address) {
      var head = PageHead(sheet.address, sheet.title)
      head.crumbs = [CrumbContext(name: boardsTitle, path: Address.boards)]
      head.scripts = ["loc.js"]
      var context = SheetPageContext(
        page: page(head), agency: agency, sheet: sheet.content, version: version(of: sheet).text,
        date: sheet.date.map(dayWords) ?? "", boardsPath: Address.boards)
      let styles = sheet.size == "A5" ? ["to-giay.css", "phieu.css"] : ["to-giay.css", "bang.css"]
      context.sheetStyles = styles.compactMap(theme.address(ofAsset:)).map(ScriptContext.init)
      let template = sheet.size == "A5" ? TemplateName.checklist : TemplateName.board
      return Diagnosed(Rendered(theme.renderBytes(template, context)))
    }
  }

  /// The version of what stands on the paper: the day of the data, and the hand that set it, do not
  /// count.
  func version(of sheet: Sheet) -> SheetVersion {
    var content = sheet.content
    content.checklist?.typeSize = ""
    return SheetVersion(
      of: [sheet.title, agency, portal.settings.bannerText] + words(of: content))
  }

  var agency: String {
    portal.settings.agency.isEmpty ? portal.settings.name : portal.settings.agency
  }

  /// A code for the page at `address` below the portal; while the portal has no address of its own,
  /// for `otherwise`, which is on the national portal. Nothing absolute is ever guessed.
  func code(page address: String, named name: String, otherwise: OutsideLinkContext? = nil)
    -> QRCodeContext?
  {
    let own = absolute(address)
    guard own.isEmpty else { return code(url: own, named: name) }
    let link = otherwise ?? portal.nationalPortal
    return link.flatMap { code(url: $0.url, named: $0.name) }
  }

  /// An address that no code holds is in words on the sheet's page, and nowhere else.
  func code(url: String, named name: String) -> QRCodeContext? {
    guard let code = try? QRCode.encode(url).get() else { return nil }
    return QRCodeContext(name: name, address: url, side: String(code.side), shape: code.path)
  }
}
