internal import Diagnostics
internal import Syntax

extension Rule {
  /// A text that begins with `BÁO CÁO`, with nothing above it.
  package static let missingHead = Rule(
    "TX1601", "văn bản không có phần đầu", .form, .warning,
    Explanation(
      """
      Văn bản của cơ quan bắt đầu bằng Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành, số và ký hiệu, địa danh và \
      ngày tháng. Văn bản này bắt đầu ngay từ tên loại: có thể phần đầu bị bỏ khi chép, nên không biết văn bản số \
      mấy, của ngày nào.
      """,
      english: """
        A plain text begins with the name of its kind and has no issuer, national name, number or date above it.
        """,
      wrong: "BÁO CÁO⏎Kết quả công tác …",
      right: "ỦY BAN NHÂN DÂN⏎XÃ MẪU⏎Số: 46/BC-UBND⏎…⏎BÁO CÁO⏎Kết quả công tác …",
      source: "Nghị định số 30/2020/NĐ-CP, Điều 8 khoản 2"),
    check: .text { manuscript in
      guard let form = manuscript.plainForm, let title = form.title, !form.hasHead else {
        return []
      }
      return [
        manuscript.finding(
          manuscript.blocks[title].range,
          "phần đầu không có: Quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và ngày tháng",
          hint: "lấy phần đầu của văn bản gốc; nếu chỉ trích thì ghi rõ là bản trích")
      ]
    })
}
