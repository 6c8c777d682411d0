/// The kinds of content that editors write as Markdown. The folder gives the kind; the key
/// `Loại` of the front matter overrides it.
package enum ContentKind: String, Sendable, CaseIterable {
  case article
  case notice
  case report
  case document
  case budgetItem
  case page
  case leader
  case workSchedule
  case question
  case disclosureList
  case project
  case workPlan
  case aidList
  case procedureNote

  /// The folder of a portal whose files are of this kind, or nil for pages, which have many.
  package var folder: String? {
    switch self {
    case .article: "tin-tuc"
    case .notice: "thong-bao"
    case .report: "bao-cao"
    case .document: "van-ban"
    case .budgetItem: "ngan-sach"
    case .page: nil
    case .leader: "lanh-dao"
    case .workSchedule: "lich-tiep-dan"
    case .question: "hoi-dap"
    case .disclosureList: "cong-khai"
    case .project: "du-an"
    case .workPlan: "ke-hoach"
    case .aidList: "ho-tro"
    case .procedureNote: "thu-tuc"
    }
  }

  /// The name that `Loại` takes.
  package var vietnameseName: String {
    switch self {
    case .article: "tin"
    case .notice: "thông báo"
    case .report: "báo cáo"
    case .document: "văn bản"
    case .budgetItem: "ngân sách"
    case .page: "trang"
    case .leader: "lãnh đạo"
    case .workSchedule: "lịch tiếp dân"
    case .question: "hỏi đáp"
    case .disclosureList: "danh mục công khai"
    case .project: "dự án"
    case .workPlan: "kế hoạch"
    case .aidList: "danh sách hỗ trợ"
    case .procedureNote: "ghi chú thủ tục"
    }
  }

  /// The kind of a file in `folder` of a portal ("" for the portal's own root).
  package init(folder: some StringProtocol) {
    self = Self.allCases.first { $0.folder == String(folder) } ?? .page
  }
}

extension ValueType where Value == ContentKind {
  package static var contentKind: ValueType {
    .oneOf(ContentKind.allCases.map { ($0.vietnameseName, $0) })
  }
}
