import Testing

@testable import Importing

@Suite struct OutlineLabelTests {
  @Test(arguments: [
    ("I. KẾT QUẢ", OutlineLabel.Kind.roman, "I.", "KẾT QUẢ"),
    ("II/ Đánh giá", .roman, "II/", "Đánh giá"), ("A. Phần chung", .capital, "A.", "Phần chung"),
    ("C. Phần ba", .capital, "C.", "Phần ba"), ("1. Kết quả", .arabic(1), "1.", "Kết quả"),
    ("1) Kết quả", .arabic(1), "1)", "Kết quả"), ("2.3. Số hóa", .arabic(2), "2.3.", "Số hóa"),
    ("2.3 Số hóa", .arabic(2), "2.3", "Số hóa"), ("3.1.1.Tổng số", .arabic(3), "3.1.1.", "Tổng số"),
    ("a) Nâng tỷ lệ", .letter, "a)", "Nâng tỷ lệ"), ("đ) Giao thôn", .letter, "đ)", "Giao thôn"),
    ("- Tuyên truyền", .bullet(nested: false), "", "Tuyên truyền"),
    ("-Tuyên truyền", .bullet(nested: false), "", "Tuyên truyền"),
    ("• Họp thôn", .bullet(nested: false), "", "Họp thôn"),
    ("+ Họp thôn", .bullet(nested: true), "", "Họp thôn"),
    ("PHẦN I CÔNG TÁC CHỈ ĐẠO", .part, "PHẦN I", "CÔNG TÁC CHỈ ĐẠO"),
    ("PHẦN THỨ HAI", .part, "PHẦN THỨ HAI", ""), ("PHỤ LỤC 2", .part, "PHỤ LỤC", "2"),
    ("Điều 3. Tổ chức thực hiện", .article, "Điều 3.", "Tổ chức thực hiện"),
  ])
  func reads(_ text: String, _ kind: OutlineLabel.Kind, _ mark: String, _ rest: String) {
    let label = OutlineLabel(text)
    #expect(label?.kind == kind)
    #expect(label?.mark == mark)
    #expect(label?.rest == rest)
  }

  @Test(arguments: [
    "1.250 hồ sơ", "2026 là năm", "12/2026", "68.57% kế hoạch", "10.5 ha đất", "05.6.2026",
    "V/v tổ chức", "Thôn A. Bình", "---", "--- ghi chú", "-5", "a", "I.", "", "1.", "Phần mềm I",
    "Điều kiện 3", "phần I", "TP. Thí Dụ",
  ])
  func leavesWhatIsNoMark(_ text: String) {
    #expect(OutlineLabel(text) == nil)
  }
}
