internal import VietnameseText

/// A unit in the line of a portal's commune, before it or after it, with its own portal where the
/// workspace has one.
package struct Kin: Sendable {
  package let unit: AdministrativeUnit
  /// How much of the earlier of the two went into the later.
  package let part: AdministrativeUnit.Part
  package let portal: NeighbourPortal?
}

/// What a portal needs to know of another one to lead a reader there.
package struct NeighbourPortal: Sendable {
  package let slug: String
  package let name: String
  /// Its absolute address, or "" when it is not known.
  package let url: String
  package let isArchive: Bool
  /// From this day on it is an archive by its own settings, whatever the register says.
  let archivedOn: CalendarDate?
  package let reportCount: Int
  package let documentCount: Int
  package let documents: [NumberedDocument]

  package init(_ portal: Portal) {
    slug = portal.slug
    name = portal.settings.name
    url = portal.settings.url
    isArchive = portal.isArchive
    archivedOn = portal.settings.archive?.before
    reportCount = portal.reports.count
    documentCount = portal.ownDocumentCount
    documents = portal.numberedDocuments
  }
}

/// A document by its number, which is unique for one issuer in one year only (Nghị định
/// 30/2020/NĐ-CP, Điều 15 khoản 1).
package struct NumberedDocument: Sendable {
  package let number: String
  package let year: Int?
  package let issuer: String
  package let subject: String
  /// Its page, below its portal, or that of the register.
  package let address: String
}

extension Portal {
  /// How many documents the commune itself has published: pages, and lines of its register.
  package var ownDocumentCount: Int { documents.count + register.count(where: \.isOwn) }

  /// The commune's own documents that have a number; what its reports merely cite is another's.
  package var numberedDocuments: [NumberedDocument] {
    let issuer = settings.agency.isEmpty ? settings.name : settings.agency
    let published = documents.map { entry in
      NumberedDocument(
        number: entry.record.number, year: entry.record.issued?.year,
        issuer: entry.record.issuer.isEmpty ? issuer : entry.record.issuer,
        subject: entry.record.subject, address: entry.address)
    }
    let listed = register.filter(\.isOwn).map { row in
      NumberedDocument(
        number: row.number, year: row.issued?.year,
        issuer: row.issuer.isEmpty ? issuer : row.issuer,
        subject: row.subject, address: Section.documents.address)
    }
    return (published + listed).filter { !$0.number.isEmpty }
  }
}
