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
  func texts(in tree: FileTree) -> [TextSource] {
    let reports = reports.map { entry in
      source(of: PageEntry(entry), .report) { context in
        let report = entry.record
        context.number = report.number
        context.issued = report.issued
        context.period = report.period
        context.from = report.from
        context.until = report.until
        context.isRestatement = report.isRestatement
        context.signatory = report.signatory
        context.recipients = report.recipients
      }
    }
    let documents = documents.map { entry in
      source(of: PageEntry(entry), .document) { context in
        context.number = entry.record.number
        context.issued = entry.record.issued
        context.signatory = entry.record.signatory
      }
    }
    let known = Set((reports + documents).map(\.document.path))
    let others = entries.filter { !known.contains($0.source.path) }
      .map { source(of: $0, $0.metadata.kind) { _ in } }
    let sections = introductions.values.sorted { $0.address < $1.address }
      .map { source(of: PageEntry($0), .page) { _ in } }
    let notes = notes.values.sorted { $0.address < $1.address }
      .map { source(of: PageEntry($0), .procedureNote) { _ in } }
    let settings = settingsTexts(in: tree)
    var texts = reports + documents + others + sections + notes + settings
    let contacts = OfficialContacts(of: self, settings: settings.map(\.document))
    for index in texts.indices { texts[index].context.contacts = contacts }
    return texts
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
    var context = TextContext(today: today)
    let folder = entry.source.path.relative(to: folder)?.components.first.map(String.init) ?? ""
    context.kind = kind ?? ContentKind(folder: folder)
    context.title = entry.title
    context.issued = entry.metadata.date
    context.isDraft = entry.metadata.isDraft
    context.isArchive = isArchive
    context.publicationBasis = entry.metadata.publicationBasis
    context.unit = unit.map { TextContext.Unit(kind: $0.kind, name: $0.name) } ?? namedUnit
    complete(&context)
    return TextSource(document: entry.source, context: context)
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
