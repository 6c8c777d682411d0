/// The kinds of charts that an editor can ask for (`kiểu`).
enum ChartKind: String, Sendable, CaseIterable {
  case bars = "thanh"
  case stacked = "chồng"
  case line = "đường"
  case progress = "tiến độ"

  /// For the reference page.
  var purpose: String {
    switch self {
    case .bars: "so độ lớn của nhiều thứ"
    case .stacked: "các phần của một tổng, mỗi dòng một tổng"
    case .line: "một con số qua các ngày, các kỳ so được với nhau"
    case .progress: "đã làm được bao nhiêu so với kế hoạch"
    }
  }

  /// The first line of a table that is right.
  var exampleHeader: String {
    switch self {
    case .bars: "Nhãn,Giá trị"
    case .stacked: "Lĩnh vực,Trực tuyến,Trực tiếp,Cộng"
    case .line: "Đến ngày,Giá trị"
    case .progress: "Chỉ tiêu,Kế hoạch,Thực hiện"
    }
  }
}
