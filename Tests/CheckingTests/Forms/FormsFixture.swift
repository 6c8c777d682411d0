import Checking
import Testing

/// Holds what a rule finds in the rows of an indicator form to the marked places.
func expect(
  _ rule: Rule, inForm rows: String, _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  let head = "Biểu,Tên biểu,STT,Chỉ tiêu,Đơn vị tính,Giá trị,Dòng nguồn,Ghi chú\n"
  await expect(
    rule, inTables: ["so-lieu/bieu-mau-2026.csv": head + rows], messages: messages,
    sourceLocation: sourceLocation)
}

enum DossierTable {
  static let head =
    "Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Mới,Kỳ trước chuyển sang,Trực tuyến,Trực tiếp,"
    + "Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn,Đang giải quyết,Trong hạn,"
    + "Quá hạn chưa giải quyết,Dòng nguồn,Ghi chú,Chưa khớp\n"
}

/// Holds what a rule finds in the rows of `so-lieu/ho-so.csv` to the marked places.
func expect(
  _ rule: Rule, inDossiers rows: String, _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  await expect(
    rule, inTables: ["so-lieu/ho-so.csv": DossierTable.head + rows], messages: messages,
    sourceLocation: sourceLocation)
}

/// Holds what a rule finds in a table that a disclosure of the budget shows to the marked places.
func expect(
  _ rule: Rule, inBudget table: String, _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  let item = """
    ---
    Tiêu đề: "Thực hiện ngân sách 6 tháng năm 2026"
    Năm: 2026
    Loại ngân sách: thực hiện
    Kỳ: 6 tháng
    Đơn vị tính: triệu đồng
    Bảng:
      - Tên: "Chi"
        Tệp: so-lieu/ngan-sach-chi.csv
    ---
    """
  await expect(
    rule,
    inTables: ["ngan-sach/thuc-hien-6-thang-2026.md": item, "so-lieu/ngan-sach-chi.csv": table],
    messages: messages, sourceLocation: sourceLocation)
}
