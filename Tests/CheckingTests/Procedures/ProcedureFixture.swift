/// The shared files of a site with two procedures in force and one that is over; tests add and change lines.
enum ProcedureFixture {
  static let header = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - Mã: ho-tich
        Tên: Hộ tịch
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Thời hạn,Phí lệ phí,Trạng thái,Từ ngày,Đến ngày,Văn bản bãi bỏ,Thay bằng,Nguồn,Ngày nguồn

    """

  /// The catalogue with these rows.
  static func catalogue(_ rows: String...) -> String {
    header + rows.joined(separator: "\n") + "\n"
  }

  /// A row without mistakes.
  static func row(_ code: String) -> String {
    "\(code),Đăng ký khai sinh,ho-tich,3 ngày làm việc,8.000 đồng,hiện hành,,,,,dichvucong.gov.vn,20/7/2026"
  }

  /// A detailed record that has all its parts, less the lines that begin with one of `left`.
  static func record(_ code: String, without left: String..., adding: String = "") -> String {
    let lines = """
      Mã: "\(code)"
      Tên: Đăng ký khai sinh
      Lĩnh vực: ho-tich
      Đối tượng: [Công dân Việt Nam]
      Cách thức: [{Kênh: trực tiếp, Thời hạn: 3 ngày làm việc}]
      Phí: không thu
      Hồ sơ: [{Giấy tờ: [{Tên: Giấy chứng sinh}]}]
      Số bộ: 1
      Kết quả: [{Tên: Giấy khai sinh}]
      Cơ quan giải quyết: Ủy ban nhân dân cấp xã
      """.split(separator: "\n").filter { line in !left.contains { line.hasPrefix($0) } }
    let steps = left.contains("## Trình tự") ? "" : "## Trình tự thực hiện\n\nNộp rồi nhận.\n\n"
    return """
      -- content/chung/thu-tuc/ho-tich/\(code).md --
      ①②---
      \(lines.joined(separator: "\n"))
      \(adding)
      ---

      \(steps)## Yêu cầu, điều kiện

      Không có.

      """
  }
}
