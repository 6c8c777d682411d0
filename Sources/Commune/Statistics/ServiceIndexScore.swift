package import VietnameseText

/// What the commune has got in one item of the index of service, or in a whole block of it
/// (bộ chỉ số theo Quyết định 766/QĐ-TTg): a row of `so-lieu/bo-chi-so-766.csv`.
///
/// Scores are shown as data, with where and when they were fetched; nothing ranks communes.
package struct ServiceIndexScore: Sendable {
  /// The blocks of the index as the national portal measures it.
  package enum Block: Int, Sendable, CaseIterable {
    case transparency
    case timeliness
    case onlineServices
    case payment
    case digitisation
    case satisfaction

    package var name: String {
      switch self {
      case .transparency: "công khai minh bạch"
      case .timeliness: "tiến độ"
      case .onlineServices: "dịch vụ công trực tuyến"
      case .payment: "thanh toán"
      case .digitisation: "số hóa"
      case .satisfaction: "hài lòng"
      }
    }
  }

  package var period = ReportingPeriod()
  package var retrieved: CalendarDate?
  package var block: Block?
  /// Empty for the score of the whole block.
  package var item = ""
  package var points: DecimalNumber?
  package var maximum: DecimalNumber?
  package var source = ""
  package var note = ""

  package static let schema = Schema("bộ chỉ số 766", ServiceIndexScore.init) {
    $0.field("Kỳ", \.period, .reportingPeriod, required: true, "Kỳ của điểm số.")
    $0.optional("Ngày lấy", \.retrieved, .day, "Ngày lấy điểm số từ nguồn.")
    $0.optional(
      "Nhóm", \.block, .oneOf(Block.allCases.map { ($0.name, $0) }), required: true,
      "Nhóm chỉ số.")
    $0.field("Chỉ số", \.item, .text, "Chỉ số thành phần; để trống cho điểm của cả nhóm.")
    $0.optional("Điểm", \.points, .decimal, "Điểm đạt được; để trống khi nguồn chưa nêu.")
    $0.optional("Điểm tối đa", \.maximum, .decimal, required: true, "Điểm cao nhất có thể đạt.")
    $0.field("Nguồn", \.source, .text, required: true, "Điểm số lấy từ đâu.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về điểm số.")
  }
}

extension ValueType where Value == DecimalNumber {
  /// A number that is not negative: `17,5`.
  static var decimal: ValueType {
    scalar("số", example: "17,5") { text in
      guard let read = VietnameseNumber.read(text), read.unit.isEmpty, !read.isPercent,
        read.value.mantissa >= 0
      else { return nil }
      return read.value
    }
  }
}
