package import VietnameseText

/// Dossiers (hồ sơ) received and settled in a window of time, for one field or for all: a row of
/// `so-lieu/ho-so.csv`. What the source does not say is nil, never zero.
package struct DossierCount: Sendable {
  package var period = ReportingPeriod()
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var field = ""
  package var received: Int?
  package var fresh: Int?
  package var carriedOver: Int?
  package var online: Int?
  package var atDesk: Int?
  package var settled: Int?
  package var early: Int?
  package var onTime: Int?
  package var late: Int?
  package var pending: Int?
  package var pendingInTime: Int?
  package var pendingLate: Int?
  package var sourceLine = ""
  package var note = ""
  /// The columns whose figures do not agree with others of the source.
  package var disputed: [String] = []

  /// Whether the figure of a column does not agree with others of the source.
  package func isDisputed(_ column: String) -> Bool {
    disputed.contains { foldedKey($0) == foldedKey(column) }
  }

  /// Whether the row is the sum over all fields.
  package var isTotal: Bool { foldedKey(field) == "tong" || foldedKey(field) == "tongso" }

  package static let schema = Schema("số liệu hồ sơ", DossierCount.init) {
    $0.field("Kỳ", \.period, .reportingPeriod, required: true, "Kỳ báo cáo.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của số liệu.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của số liệu.")
    $0.field("Lĩnh vực", \.field, .text, required: true, "Lĩnh vực, hoặc Tổng.")
    $0.optional("Tiếp nhận", \.received, .integer, "Số hồ sơ tiếp nhận.")
    $0.optional("Mới", \.fresh, .integer, "Trong đó tiếp nhận mới trong kỳ.")
    $0.optional("Kỳ trước chuyển sang", \.carriedOver, .integer, "Từ kỳ trước chuyển qua.")
    $0.optional("Trực tuyến", \.online, .integer, "Nộp trực tuyến.")
    $0.optional("Trực tiếp", \.atDesk, .integer, "Nộp trực tiếp.")
    $0.optional("Đã giải quyết", \.settled, .integer, "Đã giải quyết.")
    $0.optional("Trước hạn", \.early, .integer, "Giải quyết trước hạn.")
    $0.optional("Đúng hạn", \.onTime, .integer, "Giải quyết đúng hạn.")
    $0.optional("Quá hạn", \.late, .integer, "Giải quyết quá hạn.")
    $0.optional("Đang giải quyết", \.pending, .integer, "Đang giải quyết.")
    $0.optional("Trong hạn", \.pendingInTime, .integer, "Đang giải quyết, còn trong hạn.")
    $0.optional("Quá hạn chưa giải quyết", \.pendingLate, .integer, "Đang giải quyết, quá hạn.")
    $0.field("Dòng nguồn", \.sourceLine, .text, "Dòng của báo cáo gốc.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
    $0.field(
      "Chưa khớp", \.disputed, .columns,
      "Các cột mà số chưa khớp với số khác của nguồn, cách nhau bằng dấu chấm phẩy.")
  }
}

extension ValueType where Value == [String] {
  /// Names of columns of a table of dossiers: `Tiếp nhận; Đã giải quyết`.
  static var columns: ValueType {
    scalar("tên các cột", example: "Tiếp nhận; Đã giải quyết") { text in
      let names = text.split(separator: ";").map(\.singleSpaced)
      let known = Set(DossierCount.schema.fields.map { foldedKey($0.key) })
      return names.isEmpty || !names.allSatisfy { known.contains(foldedKey($0)) } ? nil : names
    }
  }
}
