package import Theming

/// A unit that the commune came from, and where its documents are kept.
package struct PredecessorContext: TemplateContext {
  package var name: String
  package var url: String = ""
  package var until: String = ""
  package var part: String = ""
  package var holdings: String = ""
  package var reportsURL: String = ""
  package var documentsURL: String = ""

  package static let fields = TemplateFields<PredecessorContext>([
    .text("name", "Tên đơn vị: «xã Quang Khải».", \.name),
    .text("url", "Trang lưu trữ của đơn vị; trống khi chưa có ở đây.", \.url),
    .text("until", "Ngày đầu tiên đơn vị không còn nữa.", \.until),
    .text("part", "«một phần» hay «chưa rõ phần nào»; trống khi toàn bộ.", \.part),
    .text("holdings", "Kho lưu trữ có gì: «3 báo cáo, 64 văn bản».", \.holdings),
    .text("reportsURL", "Trang cải cách hành chính của kho lưu trữ.", \.reportsURL),
    .text("documentsURL", "Trang văn bản của kho lưu trữ.", \.documentsURL),
  ])
}
