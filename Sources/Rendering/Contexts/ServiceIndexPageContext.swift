package import Theming

/// The index of service: the latest period in full, the earlier ones beside it.
package struct ServiceIndexPageContext: PortalPage {
  package var page: PageContext
  package var period: String
  package var retrieved: String = ""
  package var retrievedISO: String = ""
  package var points: String = ""
  package var maximum: String = ""
  package var blocks: [ServiceIndexBlockContext] = []
  package var source: String = ""
  package var earlier: FragmentContext?

  package static let fields = TemplateFields<ServiceIndexPageContext>(
    commonFields + [
      .text("period", "Kỳ gần nhất.", \.period),
      .text("retrieved", "Ngày lấy điểm số; trống khi chưa ghi.", \.retrieved),
      .text("retrievedISO", "Ngày lấy điểm số máy đọc.", \.retrievedISO),
      .text("points", "Tổng điểm; trống khi có nhóm chưa có điểm.", \.points),
      .text("maximum", "Tổng điểm tối đa.", \.maximum),
      .list("blocks", "Các nhóm của kỳ gần nhất.", \.blocks),
      .text("source", "Điểm số lấy từ đâu.", \.source),
      .record("earlier", "Bảng các kỳ; trống khi mới có một kỳ.", \.earlier),
    ])
}
