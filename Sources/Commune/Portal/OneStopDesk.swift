package import VietnameseText

/// The one-stop desk (bộ phận một cửa; since 01/7/2025 Trung tâm Phục vụ hành chính công cấp xã,
/// Nghị định 118/2025/NĐ-CP), from `mot-cua.yml`. Procedures inherit their counter from it.
package struct OneStopDesk: Sendable {
  package struct Hours: Sendable {
    package var days = ""
    package var morning = ""
    package var afternoon = ""

    static let schema = Schema("giờ làm việc", Hours.init) {
      $0.field("Ngày", \.days, .text, required: true, "Thứ Hai – Thứ Sáu.")
      $0.field("Sáng", \.morning, .text, "7:30 – 11:30.")
      $0.field("Chiều", \.afternoon, .text, "13:30 – 17:00.")
    }
  }

  package struct Counter: Sendable {
    package var number = ""
    package var name = ""
    package var fields: [String] = []
    package var person = ""
    package var position = ""
    package var phone = ""
    package var note = ""

    static let schema = Schema("quầy", Counter.init) {
      $0.field("Số", \.number, .text, "Số quầy.")
      $0.field("Tên", \.name, .text, required: true, "Quầy nhận việc gì.")
      $0.field("Lĩnh vực", \.fields, .list(.text), "Mã các lĩnh vực của quầy.")
      $0.field("Người", \.person, .text, "Người ở quầy.")
      $0.field("Chức vụ", \.position, .text, "Chức vụ.")
      $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
      $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
    }
  }

  package var name = ""
  package var address = ""
  package var phone = ""
  package var hours: [Hours] = []
  package var counters: [Counter] = []
  package var note = ""
  package var equipment = ""
  package var allowances = ""
  package var source = ""
  package var digitalGroup = ""
  package var asOf: PartialDate?

  package init() {}

  /// The first counter that receives `field`.
  package func counter(forField field: String) -> Counter? {
    counters.first { $0.fields.contains(field) }
  }

  package static let schema = Schema("mot-cua.yml", OneStopDesk.init) {
    $0.field("Tên", \.name, .text, required: true, "Tên nơi tiếp nhận.")
    $0.field("Địa chỉ", \.address, .text, "Ở đâu.")
    $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
    $0.field("Giờ", \.hours, .list(.record(Hours.schema)), "Giờ tiếp nhận.")
    $0.field("Quầy", \.counters, .list(.record(Counter.schema)), "Các quầy.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
    $0.field("Trang thiết bị", \.equipment, .text, "Có những gì.")
    $0.field("Phụ cấp", \.allowances, .text, "Người làm ở quầy được hỗ trợ bao nhiêu.")
    $0.field("Nguồn", \.source, .text, "Thông tin lấy từ đâu.")
    $0.field("Tổ công nghệ số", \.digitalGroup, .text, "Ai giúp nộp trực tuyến.")
    $0.optional("Tính đến ngày", \.asOf, .date, "Thông tin đúng đến ngày nào.")
  }
}
