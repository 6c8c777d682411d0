package import VietnameseText

/// A plan of the commune or what came of it (kế hoạch, chương trình công tác, kết quả), which
/// Luật Tiếp cận thông tin 104/2016/QH13, Điều 19 khoản 1, wants on the portal.
package struct WorkPlan: Publication {
  package enum Subject: Int, Sendable, CaseIterable {
    /// The work programme of a year (chương trình công tác năm).
    case programme
    case plan
    case result

    package var name: String {
      switch self {
      case .programme: "chương trình công tác năm"
      case .plan: "kế hoạch"
      case .result: "kết quả"
      }
    }
  }

  package enum State: Sendable, CaseIterable {
    case draft
    case running
    case done
    case stopped

    package var name: String {
      switch self {
      case .draft: "dự thảo"
      case .running: "đang thực hiện"
      case .done: "đã hoàn thành"
      case .stopped: "thôi thực hiện"
      }
    }
  }

  package var metadata = PageMetadata()
  package var subject = Subject.plan
  package var year = 0
  package var period = ""
  package var number = ""
  package var issued: PartialDate?
  package var issuer = ""
  package var state: State?
  /// Of a result: the path, below the portal's folder, of the plan that it belongs to.
  package var plan: String?
  package var files: [FileLink] = []

  package var date: PartialDate? { issued ?? metadata.date }

  package static let schema = Schema("kế hoạch", WorkPlan.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.field(
      "Loại kế hoạch", \.subject, .oneOf(Subject.allCases.map { ($0.name, $0) }), required: true,
      "Chương trình công tác năm, kế hoạch, hay kết quả.")
    $0.field("Năm", \.year, .integer, required: true, "Năm; kế hoạch nhiều năm thì năm đầu.")
    $0.field("Kỳ", \.period, .text, "Kỳ của kế hoạch hay kết quả: 2026 – 2030, 9 tháng năm 2026.")
    $0.field("Số ký hiệu", \.number, .text, "Số và ký hiệu văn bản: 02/CTr-UBND.")
    $0.optional("Ngày ban hành", \.issued, .date, "Ngày ban hành văn bản.")
    $0.field("Cơ quan", \.issuer, .text, "Cơ quan ban hành.")
    $0.optional(
      "Tình trạng", \.state, .oneOf(State.allCases.map { ($0.name, $0) }),
      "Kế hoạch đã đến đâu; kết quả thì không ghi.")
    $0.optional(
      "Kết quả của", \.plan, .path, "Tệp .md của kế hoạch mà kết quả này thuộc về.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Bản gốc và phụ lục.")
  }
}
