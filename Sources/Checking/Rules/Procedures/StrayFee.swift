internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A fee of the province for a procedure that the catalogue does not have.
  package static let strayFee = Rule(
    "TX1910", "mức phí của mã không có trong danh mục", .procedure, .warning,
    Explanation(
      """
      Mỗi mức phí trong phi.yml thuộc một thủ tục có trong danh-muc.csv. Mã gõ nhầm thì mức phí không hiện ở \
      đâu, và thủ tục đúng lại thiếu phí.
      """,
      english: "A fee in phi.yml whose code no procedure has is shown nowhere.",
      wrong: "Mã: \"1.001139\" (đúng là 1.001193)", right: "Mã: \"1.001193\""),
    check: .catalogue { reading in
      let path = reading.folder.appending("phi.yml")
      let codes = Set(
        reading.catalogue.provinceFees.compactMap(\.code)
          .filter { reading.catalogue.procedure($0) == nil })
      guard !codes.isEmpty, let bytes = reading.tree[path] else { return [] }
      let places = codesInFile(parseMetadata(bytes, at: path).value)
      return codes.sorted().map { code in
        let span = places.first { $0.text == code.text }?.span
        return Finding(at: span ?? .file(path), .stray(code), hint: .correctCode)
      }
    })
}

/// The values of the keys “Mã”, at any depth, in order.
private func codesInFile(_ entries: [MetadataEntry]) -> [MetadataScalar] {
  entries.flatMap { entry -> [MetadataScalar] in
    switch entry.value {
    case .scalar(let scalar): foldedKey(entry.key) == "ma" ? [scalar] : []
    case .map(let inner, _): codesInFile(inner)
    case .list(let items, _):
      items.flatMap { item -> [MetadataScalar] in
        if case .map(let inner, _) = item { codesInFile(inner) } else { [] }
      }
    }
  }
}

extension String {
  fileprivate static func stray(_ code: ProcedureCode) -> String {
    "mã \(code) có mức phí nhưng không có trong danh mục"
  }

  fileprivate static let correctCode = "sửa mã, hoặc thêm thủ tục vào danh-muc.csv"
}
