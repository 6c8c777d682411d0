package import VietnameseText

/// A report on administrative reform (báo cáo cải cách hành chính) for a period.
package struct Report: Publication {
  package var metadata = PageMetadata()
  package var period = ReportingPeriod()
  /// The window that the figures cover, which is seldom the whole period.
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var number = ""
  package var issued: PartialDate?
  package var place = ""
  package var issuer = ""
  package var superior = ""
  package var addressee = ""
  package var subject = ""
  package var signatory = Signatory()
  package var recipients: [String] = []
  /// Our own words for the facts of a real report: it never looks like an issued document.
  package var isRestatement = false
  /// Below the portal's folder: the CSV file of its indicator forms.
  package var forms: String?
  package var files: [FileLink] = []
  package var keyFigures: [KeyFigure] = []

  /// When it was put here. A restatement bears the date of the original as a fact, not as its own.
  package var date: PartialDate? { isRestatement ? metadata.date : issued ?? metadata.date }

  /// A figure for the head of the report and the home page.
  package struct KeyFigure: Sendable {
    package var label = ""
    package var value = ""
    package var unit = ""
    package var note = ""

    static let schema = Schema("số liệu chính", KeyFigure.init) {
      $0.field("Nhãn", \.label, .text, required: true, "Con số nói về điều gì.")
      $0.field("Giá trị", \.value, .text, required: true, "Con số.")
      $0.field("Đơn vị", \.unit, .text, "Đơn vị tính.")
      $0.field("Ghi chú", \.note, .text, "Điều cần biết về con số.")
    }
  }

  package static let schema = Schema("báo cáo", Report.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.field("Kỳ", \.period, .reportingPeriod, required: true, "Kỳ báo cáo.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của số liệu.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của số liệu.")
    $0.field("Số ký hiệu", \.number, .text, "Số và ký hiệu: 46/BC-UBND.")
    $0.optional("Ngày ban hành", \.issued, .date, "Ngày ban hành.")
    $0.field("Nơi ban hành", \.place, .text, "Địa danh ghi trước ngày tháng.")
    $0.field("Cơ quan", \.issuer, .text, "Cơ quan ban hành.")
    $0.field("Cơ quan cấp trên", \.superior, .text, "Cơ quan chủ quản trực tiếp.")
    $0.field("Kính gửi", \.addressee, .text, "Gửi cơ quan nào.")
    $0.field("Trích yếu", \.subject, .text, "Nội dung báo cáo trong một câu.")
    $0.field("Người ký", \.signatory, .record(Signatory.schema), "Ai ký.")
    $0.field("Nơi nhận", \.recipients, .list(.text), "Các nơi nhận.")
    $0.field("Diễn đạt lại", \.isRestatement, .flag, "Lời của ta, số liệu của báo cáo gốc.")
    $0.optional("Biểu mẫu", \.forms, .path, "Tệp CSV của các biểu mẫu kèm báo cáo.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Các tệp kèm theo.")
    $0.field(
      "Số liệu chính", \.keyFigures, .list(.record(KeyFigure.schema)),
      "Ba đến sáu con số cho đầu báo cáo và trang chủ.")
  }
}
