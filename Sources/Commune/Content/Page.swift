/// A page that stays (trang): the commune's history, its organisation, a guide.
package struct Page: Publication {
  /// The records about the commune that Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 and Điều 86
  /// khoản 1, want on its site.
  package enum Record: Int, Sendable, CaseIterable {
    case organisation
    case map
    case nature
    case history
    case culture
    case heritage
    case leaders

    package var name: String {
      switch self {
      case .organisation: "tổ chức bộ máy"
      case .map: "bản đồ địa giới"
      case .nature: "điều kiện tự nhiên"
      case .history: "lịch sử"
      case .culture: "truyền thống văn hóa"
      case .heritage: "di tích, danh thắng"
      case .leaders: "lãnh đạo"
      }
    }
  }

  package var metadata = PageMetadata()
  package var record: Record?

  package static let schema = Schema("trang", Page.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.optional(
      "Mục", \.record, .oneOf(Record.allCases.map { ($0.name, $0) }),
      "Mục mà luật buộc giới thiệu, khi trang là một trong các mục ấy.")
  }
}
