package import Commune

/// What one source says of one procedure. What it does not say is nil, and changes nothing.
package struct ImportedProcedure: Sendable, Equatable {
  /// How much a source is worth where several speak of one procedure: the greater, the more.
  package enum Kind: Int, Sendable, Comparable {
    /// The portal's list export: code, name, agencies, field.
    case list
    /// A table that somebody made.
    case table
    /// A record as a crawler wrote it down.
    case record
    /// The portal's own reply.
    case reply

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether communes have to do with it.
  package enum Reach: Sendable, Equatable {
    case communes(CatalogueRow.Scope)
    /// Only other levels decide it.
    case otherLevels
    /// The portal flags branches of ministries (customs, tax …) as work of the commune, which it is not.
    case verticalSector
    case notStated
  }

  package let code: ProcedureCode
  package let kind: Kind
  package let source: ImportSource
  /// Where in the file: `ô A12`, `data[3]`.
  package let place: String
  package var name: String?
  package var shortName: String?
  /// The field in the words of the source.
  package var field: String?
  package var reach = Reach.notStated
  package var level: String?
  package var time: String?
  package var fee: String?
  package var channels: String?
  package var subjects: [String]?
  package var serviceLevel: ServiceLevel?
  package var decision: String?
  package var address: String?
  package var state: Lifecycle.State?
  package var from: String?
  package var until: String?
  package var repealedBy: String?
  package var replacedBy: String?
  package var isNonTerritorial: Bool?
  /// Where the record itself says it comes from, when it is not the file.
  package var origin: String?
  package var originDate: String?
  /// What has no column of its own.
  package var note: String?
  package var detail: ImportedDetail?

  package init(code: ProcedureCode, kind: Kind, source: ImportSource, place: String) {
    self.code = code
    self.kind = kind
    self.source = source
    self.place = place
  }
}

extension ImportedProcedure {
  /// The record with what it does not say taken from another of the same code.
  func completed(by other: ImportedProcedure) -> ImportedProcedure {
    var all = self
    func take<Value>(_ part: WritableKeyPath<ImportedProcedure, Value?>) {
      if all[keyPath: part] == nil { all[keyPath: part] = other[keyPath: part] }
    }
    take(\.name)
    take(\.shortName)
    take(\.field)
    if all.reach == .notStated { all.reach = other.reach }
    take(\.level)
    take(\.time)
    take(\.fee)
    take(\.channels)
    take(\.subjects)
    take(\.serviceLevel)
    take(\.decision)
    take(\.address)
    take(\.state)
    take(\.from)
    take(\.until)
    take(\.repealedBy)
    take(\.replacedBy)
    take(\.isNonTerritorial)
    take(\.note)
    take(\.detail)
    return all
  }
}
