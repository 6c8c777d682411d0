/// What a change of communes is asked for (`trangxa sap-nhap`).
package struct MergeRequest: Sendable {
  /// The codes of the new units in `chung/don-vi.yml`, all of one day.
  package var units: [String]
  /// The absolute address of the new portal, when there is one new unit and it is known.
  package var url: String
  /// The absolute address below which the archives will be served, or "" to keep theirs.
  package var archiveBase: String

  package init(units: [String], url: String = "", archiveBase: String = "") {
    self.units = units
    self.url = url
    self.archiveBase = archiveBase
  }
}
