internal import Commune
internal import Diagnostics
internal import Files

extension Rule {
  /// Two detailed records of one procedure: only one is shown, and nobody knows which.
  package static let twoRecords = Rule(
    "TX1903", "hai bản ghi chi tiết cho một mã", .procedure, .error,
    Explanation(
      """
      Mỗi mã thủ tục chỉ có một bản ghi chi tiết. Khi có hai tệp cùng mã ở hai thư mục lĩnh vực, trang chỉ dùng \
      tệp đọc sau, và người sửa có thể đang sửa tệp không ai thấy.
      """,
      english: "Two files with the details of one code: only the last one read is shown.",
      wrong: "ho-tich/1.001193.md và dat-dai/1.001193.md", right: "ho-tich/1.001193.md"),
    check: .catalogue { reading in
      let files = reading.tree.paths(inside: reading.folder.appending("thu-tuc"))
        .filter { $0.fileExtension == "md" }
      var first: [ProcedureCode: FilePath] = [:]
      return files.compactMap { path in
        guard let code = ProcedureCode(path.stem) else { return nil }
        guard let other = first[code] else {
          first[code] = path
          return nil
        }
        return Finding(at: .file(path), .second(code, besides: other), hint: .keepOne)
      }
    })
}

extension String {
  fileprivate static func second(_ code: ProcedureCode, besides other: FilePath) -> String {
    "mã \(code) đã có bản ghi chi tiết ở \(other)"
  }

  fileprivate static let keepOne = "gộp hai tệp làm một, đặt trong thư mục của lĩnh vực"
}
