package import Commune
package import Files

/// What importing records would do to the catalogue of procedures, before anything is written.
package struct CatalogueChange: Sendable {
  /// One column of a row that says something else now.
  package struct Difference: Sendable, Equatable {
    package let column: String
    package let before: String
    package let after: String
  }

  package struct Item: Sendable {
    package let code: ProcedureCode
    package let name: String
    package let decision: String
    package var differences: [Difference] = []
  }

  package internal(set) var new: [Item] = []
  package internal(set) var changed: [Item] = []
  package internal(set) var repealed: [Item] = []
  /// How many records say what the catalogue has.
  package internal(set) var unchanged = 0
  /// Whole records that are added to procedures of which only the row was there, or no row either.
  package internal(set) var newDetails: [ProcedureCode] = []
  /// Details that were made by an earlier import, were not touched since, and are made anew.
  package internal(set) var renewedDetails: [ProcedureCode] = []
  package internal(set) var newFields: [String] = []
  /// Procedures of other levels, of branches of ministries, between authorities: not taken.
  package internal(set) var otherLevels: [ProcedureCode] = []
  package internal(set) var verticalSectors: [ProcedureCode] = []
  package internal(set) var internalOnes: [ProcedureCode] = []
  /// Those of which the source does not say which level decides.
  package internal(set) var withoutLevel: [ProcedureCode] = []
  /// Procedures of the catalogue that a complete list of their field does not have.
  package internal(set) var absent: [ProcedureCode] = []
  /// What communes keep from their readers, of all that is new or changed.
  package internal(set) var hidden: [Hidden] = []
  /// Procedures whose fee changed and for which the province's own fee (`phi.yml`) is shown.
  package internal(set) var feesOfProvince: [ProcedureCode] = []
  /// Notes of communes on procedures that change: somebody should read them again.
  package internal(set) var notes: [FilePath] = []

  package struct Hidden: Sendable, Equatable {
    package let portal: String
    package let codes: [ProcedureCode]
  }

  /// Files as they would be: those that are there, and new ones.
  package internal(set) var edits: [FilePath: [UInt8]] = [:]
  package internal(set) var additions: [FilePath: [UInt8]] = [:]

  package var changesNothing: Bool { edits.isEmpty && additions.isEmpty }

  /// Whether procedures themselves changed, and not only what is known of them.
  package var changesProcedures: Bool { !new.isEmpty || !changed.isEmpty || !repealed.isEmpty }
}

/// How an import is asked for.
package struct CatalogueRequest: Sendable {
  /// The decision that announces the change, as the person typed it; "" when nobody said.
  package var decision = ""
  /// The day of that decision: `20/7/2026`; "" when nobody said.
  package var decisionDate = ""
  /// Also procedures of other levels, and those without one.
  package var takesAllLevels = false
  /// Only rows, no whole records.
  package var takesRowsOnly = false

  package init() {}
}
