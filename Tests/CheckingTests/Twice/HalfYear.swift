/// The table of dossiers and a report of one half of a year, which tests let disagree.
enum HalfYear {
  static let dossiers = """
    Kỳ,Từ ngày,Đến ngày,Lĩnh vực,Tiếp nhận,Đã giải quyết,Trước hạn,Đúng hạn,Ghi chú
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Hộ tịch,90,80,70,10,
    6 tháng đầu năm 2026,15/12/2025,14/6/2026,Tổng,3.124,3.035,2.000,1.029,

    """

  static func report(_ body: String, _ head: String = "") -> String {
    """
    ---
    Tiêu đề: "Báo cáo 6 tháng đầu năm 2026"
    Kỳ: "6 tháng đầu năm 2026"
    \(head)---

    \(body)
    """
  }
}
