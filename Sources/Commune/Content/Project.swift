/// A project, a tender or a land plan that citizens may know of (dự án, đấu thầu, đất đai).
package struct Project: Publication {
  package enum Subject: Int, Sendable, CaseIterable {
    case investment
    case bidding
    case land

    package var name: String {
      switch self {
      case .investment: "đầu tư"
      case .bidding: "đấu thầu"
      case .land: "đất đai"
      }
    }
  }

  package var metadata = PageMetadata()
  package var subject = Subject.investment
  package var owner = ""
  package var cost = ""
  package var funding = ""
  package var from = ""
  package var until = ""
  package var progress = ""
  package var place = ""
  package var decision = ""
  package var files: [FileLink] = []

  package static let schema = Schema("dự án", Project.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.field(
      "Loại dự án", \.subject, .oneOf(Subject.allCases.map { ($0.name, $0) }), required: true,
      "đầu tư, đấu thầu hay đất đai.")
    $0.field("Chủ đầu tư", \.owner, .text, "Ai làm chủ đầu tư.")
    $0.field("Tổng mức đầu tư", \.cost, .text, "Bao nhiêu tiền.")
    $0.field("Nguồn vốn", \.funding, .text, "Tiền từ đâu.")
    $0.field("Từ ngày", \.from, .text, "Khi bắt đầu.")
    $0.field("Đến ngày", \.until, .text, "Khi xong.")
    $0.field("Tiến độ", \.progress, .text, "Đã đến đâu.")
    $0.field("Địa điểm", \.place, .text, "Ở đâu.")
    $0.field("Quyết định", \.decision, .text, "Số ký hiệu quyết định.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Các tệp kèm theo.")
  }
}
