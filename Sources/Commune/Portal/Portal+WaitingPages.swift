internal import Diagnostics
package import Files
package import Syntax
internal import VietnameseText

/// A page that readers do not have yet: a draft, one whose day has not come, or one that was kept back.
package struct WaitingPage: Sendable {
  package let source: SourceDocument
  package let kind: ContentKind
  package let metadata: PageMetadata
  /// What it is besides, when it is a report or a document.
  package let report: Report?
  package let document: OfficialDocument?
}

extension Portal {
  /// The pages in the portal's folder that wait, in order of their paths; those whose time is over and lists of
  /// persons are not among them.
  package func waitingPages(in tree: FileTree) -> [WaitingPage] {
    var published = Set(entries.map(\.source.path))
    published.formUnion(introductions.values.map(\.source.path))
    published.formUnion(notes.values.map(\.source.path))
    return tree.paths(inside: folder).compactMap { path in
      guard path.fileExtension == "md", !published.contains(path), let bytes = tree[path],
        let inside = path.relative(to: folder), !inside.name.hasPrefix("."),
        !Portal.isAboutAid(inside)
      else { return nil }
      let source = filled(parseDocument(bytes, at: path).value).value
      let folder = inside.components.count > 1 ? String(inside.components[0]) : ""
      let kind = source.entries.kind ?? ContentKind(folder: folder)
      guard source.hasFrontMatter, kind != .aidList else { return nil }
      let whole = SourceSpan.file(path)
      let metadata = PageMetadata.schema.decode(source.entries, in: whole).value
      guard metadata.isDraft || today <= metadata.publishUntil ?? today else { return nil }
      return WaitingPage(
        source: source, kind: kind, metadata: metadata,
        report: kind == .report ? Report.schema.decode(source.entries, in: whole).value : nil,
        document: kind == .document
          ? OfficialDocument.schema.decode(source.entries, in: whole).value : nil)
    }
  }
}
