package import Theming

/// Where dossiers are received: the one-stop desk of the commune, by the name of the day.
package struct DeskContext: TemplateContext {
  package var name: String
  package var address: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var hours: [HoursContext] = []
  package var counters: [CounterContext] = []
  package var equipment: String = ""
  package var allowances: String = ""
  package var note: String = ""
  package var source: String = ""
  package var asOf: String = ""

  package static let fields = TemplateFields<DeskContext>([
    .text("name", "Tên: «Trung tâm Phục vụ hành chính công xã Mẫu».", \.name),
    .text("address", "Địa chỉ.", \.address),
    .text("phone", "Điện thoại.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .list("hours", "Giờ làm việc.", \.hours),
    .list("counters", "Các quầy; ở trang thủ tục chỉ có quầy của thủ tục.", \.counters),
    .text("equipment", "Trang thiết bị; chỉ ở trang mục thủ tục.", \.equipment),
    .text("allowances", "Hỗ trợ cho người làm ở quầy; chỉ ở trang mục thủ tục.", \.allowances),
    .text("note", "Ghi chú.", \.note),
    .text("source", "Thông tin lấy từ đâu.", \.source),
    .text("asOf", "Đúng đến khi nào: «ngày 09/6/2023», «tháng 9/2023».", \.asOf),
  ])
}
