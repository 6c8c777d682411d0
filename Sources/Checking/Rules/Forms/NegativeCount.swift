internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A count below zero.
  package static let negativeCount = Rule(
    "TX1228", "số đếm là số âm", .arithmetic, .error,
    Explanation(
      """
      Số hồ sơ, số phiếu, số thủ tục không thể là số âm. Dấu trừ ở đầu ô thường là dấu gạch của người gõ: không có số thì \
      để trống, không phát sinh thì ghi 0.
      """,
      english: "A count of dossiers, ballots or procedures is below zero.",
      wrong: "Quá hạn: -2",
      right: "Quá hạn: 2",
      source: "Số học"),
    check: .portal { reading in
      countingTables.flatMap { path -> [Finding] in
        guard let table = reading.portal.tables[path] else { return [] }
        return table.rows.flatMap(\.cells).compactMap { cell in
          guard let number = VietnameseNumber.read(cell.text)?.value, number.mantissa < 0 else {
            return nil
          }
          return Finding(
            at: cell.span, "\(cell.text.singleSpaced) là số âm, số đếm không âm",
            hint: "bỏ dấu trừ, hoặc để trống")
        }
      }
    })
}

private let countingTables = [
  DossierColumns.path, "so-lieu/hai-long.csv", "so-lieu/tre-han.csv", "so-lieu/so-thu-tuc.csv",
]
