internal import Commune
package import Diagnostics
internal import Files

/// One record for each code: of several sources the best, completed by the others (the portal's own reply
/// before a crawled record, that before a table, a list last).
///
/// Two rows of one file for one code are a mistake of it: the first counts, and the second is named.
package func preferred(_ records: [ImportedProcedure]) -> Diagnosed<[ImportedProcedure]> {
  var findings: [Diagnostic] = []
  var groups: [ProcedureCode: [ImportedProcedure]] = [:]
  for record in records {
    let own = groups[record.code] ?? []
    if let twin = own.first(where: { $0.kind == record.kind && $0.source == record.source }) {
      findings.append(.twice(record, twin))
    } else {
      groups[record.code, default: []].append(record)
    }
  }
  let chosen = groups.keys.sorted().compactMap { code -> ImportedProcedure? in
    // Swift's sort keeps no order of equals, so that the path decides.
    let ranked = (groups[code] ?? []).sorted {
      ($0.kind, $1.source.path) > ($1.kind, $0.source.path)
    }
    guard let first = ranked.first else { return nil }
    return ranked.dropFirst().reduce(first) { $0.completed(by: $1) }
  }
  return Diagnosed(chosen, findings)
}

extension Diagnostic {
  fileprivate static func twice(_ record: ImportedProcedure, _ first: ImportedProcedure)
    -> Diagnostic
  {
    Diagnostic(
      "TX2310", .warning, at: .file(record.source.path),
      "\(record.place): mã \(record.code) đã có ở \(first.place) của tệp này; chỗ sau không được nhập",
      hint: "xem hai chỗ có phải hai thủ tục khác nhau ghi nhầm một mã")
  }
}
