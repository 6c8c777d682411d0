internal import Commune
internal import Diagnostics
internal import Files

extension Rule {
  /// A procedure that is said to replace another and is not there, or is itself over.
  package static let replacement = Rule(
    "TX1905", "mã thay thế không dùng được", .procedure, .warning,
    Explanation(
      """
      Thủ tục bị bãi bỏ dẫn người dân sang thủ tục thay thế. Mã thay thế phải có trong danh mục, đang áp dụng, \
      và không phải chính nó.
      """,
      english: "The code by which a procedure is replaced must exist, be in force, and be another.",
      wrong: "1.000001 thay bằng 1.00002", right: "1.000001 thay bằng 1.000002"),
    check: .catalogue { reading in
      reading.catalogue.procedures.flatMap { procedure in
        let row = procedure.row.lifecycle.replacedBy
        let detail = procedure.detail?.record.lifecycle?.replacedBy ?? []
        let inRow = row.compactMap { code in
          mistake(code, of: procedure.code, reading).map {
            Finding(at: reading.place(procedure.code, "Thay bằng"), $0, hint: .nameCurrent)
          }
        }
        let inDetail = detail.filter { !row.contains($0) }.compactMap { code in
          mistake(code, of: procedure.code, reading).map {
            Finding(at: procedure.span(ofText: code), $0, hint: .nameCurrent)
          }
        }
        return inRow + inDetail
      }
    })
}

private func mistake(_ text: String, of code: ProcedureCode, _ reading: CatalogueReading)
  -> String?
{
  guard let other = ProcedureCode(text) else { return .noCode(text) }
  guard other != code else { return .itself(code) }
  guard let procedure = reading.catalogue.procedure(other) else {
    return .unknown(other, for: code)
  }
  return procedure.state(on: reading.today) == .repealed ? .over(other, for: code) : nil
}

extension String {
  fileprivate static func noCode(_ text: String) -> String {
    "“\(text)” ở “Thay bằng” không phải mã thủ tục"
  }

  fileprivate static func itself(_ code: ProcedureCode) -> String {
    "mã \(code) thay bằng chính nó"
  }

  fileprivate static func unknown(_ other: ProcedureCode, for code: ProcedureCode) -> String {
    "mã \(other) thay cho \(code) không có trong danh mục"
  }

  fileprivate static func over(_ other: ProcedureCode, for code: ProcedureCode) -> String {
    "mã \(other) thay cho \(code) cũng đã bị bãi bỏ"
  }

  fileprivate static let nameCurrent =
    "ghi mã đang áp dụng, hoặc thêm thủ tục thay thế vào danh-muc.csv"
}
