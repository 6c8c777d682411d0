internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

/// A text of a portal before it is read.
struct TextSource: Sendable {
  let document: SourceDocument
  var context: TextContext
}

extension Portal {
  /// Every text that the portal publishes, with what is known of it; lists of persons are not among them.
  ///
  /// - Parameter withWaiting: whether to read drafts and pages whose day has not come too.
  func texts(in tree: FileTree, withWaiting: Bool = false) -> [TextSource] {
    let reports = reports.map { entry in
      source(of: PageEntry(entry), .report) { $0.take(entry.record) }
    }
    let documents = documents.map { entry in
      source(of: PageEntry(entry), .document) { $0.take(entry.record) }
    }
    let known = Set((reports + documents).map(\.document.path))
    let others = entries.filter { !known.contains($0.source.path) }
      .map { source(of: $0, $0.metadata.kind) { _ in } }
    let sections = introductions.values.sorted { $0.address < $1.address }
      .map { source(of: PageEntry($0), .page) { _ in } }
    let notes = notes.values.sorted { $0.address < $1.address }
      .map { source(of: PageEntry($0), .procedureNote) { _ in } }
    let settings = settingsTexts(in: tree)
    var texts =
      reports + documents + others + sections + notes + settings + withdrawalTexts(in: tree)
    if withWaiting { texts += waitingPages(in: tree).map(source) }
    let contacts = OfficialContacts(of: self, settings: settings.map(\.document))
    for index in texts.indices { texts[index].context.contacts = contacts }
    return texts
  }

  private func source(of page: WaitingPage) -> TextSource {
    var context = context(page.metadata, page.source, page.kind)
    context.title = page.metadata.title
    if let report = page.report { context.take(report) }
    if let document = page.document { context.take(document) }
    return TextSource(document: page.source, context: context)
  }

  /// The settings of the portal and of its desk: what they say stands on every page.
  private func settingsTexts(in tree: FileTree) -> [TextSource] {
    ["trang.yml", "mot-cua.yml"].compactMap { name in
      let path = folder.appending(name)
      guard let bytes = tree[path] else { return nil }
      var context = TextContext(today: today)
      context.isArchive = isArchive
      context.unit = unit.map { TextContext.Unit(kind: $0.kind, name: $0.name) } ?? namedUnit
      return TextSource(document: readSettingsDocument(bytes, at: path), context: context)
    }
  }

  private func source(
    of entry: PageEntry, _ kind: ContentKind?, _ complete: (inout TextContext) -> Void
  ) -> TextSource {
    var context = context(entry.metadata, entry.source, kind)
    context.title = entry.title
    complete(&context)
    return TextSource(document: entry.source, context: context)
  }

  private func context(_ metadata: PageMetadata, _ source: SourceDocument, _ kind: ContentKind?)
    -> TextContext
  {
    var context = TextContext(today: today)
    let folder = source.path.relative(to: folder)?.components.first.map(String.init) ?? ""
    context.kind = kind ?? ContentKind(folder: folder)
    context.issued = metadata.date
    context.isDraft = metadata.isDraft
    context.isArchive = isArchive
    context.publicationBasis = metadata.publicationBasis
    context.unit = unit.map { TextContext.Unit(kind: $0.kind, name: $0.name) } ?? namedUnit
    return context
  }

  /// The unit as the settings name it: `Xã Mẫu`.
  private var namedUnit: TextContext.Unit? {
    let name = settings.name
    let kinds: [AdministrativeUnit.Kind] = [.commune, .ward, .township, .specialZone]
    for kind in kinds where folded(name).hasPrefix(folded(kind.rawValue) + " ") {
      return TextContext.Unit(
        kind: kind, name: String(name.dropFirst(kind.rawValue.count + 1)))
    }
    return nil
  }
}

extension TextContext {
  fileprivate mutating func take(_ report: Report) {
    number = report.number
    issued = report.issued
    period = report.period
    from = report.from
    until = report.until
    isRestatement = report.isRestatement
    signatory = report.signatory
    recipients = report.recipients
  }

  fileprivate mutating func take(_ document: OfficialDocument) {
    number = document.number
    issued = document.issued
    signatory = document.signatory
  }
}
