internal import Commune
internal import Diagnostics

/// The head and the words of a section's own page: those of its `index.md`, or the section's name.
struct SectionIntroduction {
  var head: PageHead
  var body = Body()

  func rendered(_ page: [UInt8]) -> Diagnosed<Rendered> {
    Diagnosed(Rendered(page, facts: body.facts), body.diagnostics)
  }
}

extension Site {
  func introduction(_ section: Section, page number: Int = 1) -> SectionIntroduction {
    let address = Address.page(number, of: section.address)
    let entry = portal.introductions[section.rawValue]
    let title = entry.map(\.record.title).flatMap { $0.isEmpty ? nil : $0 } ?? section.name
    var head = PageHead(address, number == 1 ? title : "\(title) – trang \(number)")
    head.metadata = entry?.metadata
    head.description = entry?.metadata.summary ?? ""
    guard let entry, number == 1 else { return SectionIntroduction(head: head) }
    return SectionIntroduction(head: head, body: body(entry, at: address))
  }
}
