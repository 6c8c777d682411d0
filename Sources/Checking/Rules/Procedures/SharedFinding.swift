internal import Commune
internal import Diagnostics
internal import Files

extension CatalogueReading {
  /// A finding for each procedure, at its place; where more than `limit` share what is wrong, one for all, at
  /// the first: two hundred lines that say the same are not read.
  ///
  /// - Parameter message: what is wrong with one of them, or with so many.
  func findings(
    about procedures: [Procedure], limit: Int = 3, at place: (Procedure) -> SourceSpan,
    hint: String, severity: Diagnostic.Severity? = nil, _ message: (Subject) -> String
  ) -> [Finding] {
    guard let first = procedures.first else { return [] }
    guard procedures.count > limit else {
      return procedures.map {
        Finding(at: place($0), message(.one($0.code)), hint: hint, severity: severity)
      }
    }
    let subject = Subject.many(procedures.count, procedures.prefix(3).map(\.code))
    return [Finding(at: place(first), message(subject), hint: hint, severity: severity)]
  }
}

/// Of which procedures a finding speaks.
enum Subject: CustomStringConvertible {
  case one(ProcedureCode)
  /// How many, and the first of them.
  case many(Int, [ProcedureCode])

  /// `thủ tục 1.001193`, `31 thủ tục (1.001193, 1.000656, 1.000894 …)`
  var description: String {
    switch self {
    case .one(let code): "thủ tục \(code)"
    case .many(let count, let codes):
      "\(count) thủ tục (\(codes.map(\.text).joined(separator: ", ")) …)"
    }
  }
}
