import Building
import VietnameseText

/// How long each stage took, what is made alike, and the slowest pages, for who asks why a build takes its time.
func timingTable(_ timings: Timings) -> String {
  let stages = timings.spans.map { span in
    let count = span.count > 0 ? "\(VietnameseNumber.format(span.count)) \(span.stage.counted)" : ""
    return (milliseconds(span.time), span.stage.words, count)
  }
  let kinds = timings.kinds.prefix(10).map { kind in
    (milliseconds(kind.time), kind.name, "\(VietnameseNumber.format(kind.count)) tệp")
  }
  let pages = timings.slowest.map { (milliseconds($0.time), $0.address, "") }
  let rows =
    [("ms", "bước", "")] + stages + [("ms", "loại tệp, tính cả các việc song song", "")] + kinds
    + [("ms", "tệp lâu nhất", "")] + pages
  return rows.map { time, what, count in
    "\(alignedRight(time, 10))  \(what)\(count.isEmpty ? "" : "  \(count)")\n"
  }.joined()
}

/// With one digit after the comma.
private func milliseconds(_ nanoseconds: Int) -> String {
  let tenths = (nanoseconds + 50_000) / 100_000
  return "\(VietnameseNumber.format(tenths / 10)),\(tenths % 10)"
}

extension Timings.Stage {
  fileprivate var words: String {
    switch self {
    case .reading: "đọc nguồn"
    case .pictures: "ảnh, sổ địa chỉ"
    case .assembling: "ghép thành trang"
    case .checking: "soát nội dung"
    case .laying: "xếp các tệp"
    case .making: "dựng và ghi"
    case .compressing: "nén"
    case .sealing: "chờ đĩa"
    case .exchanging: "đưa ra"
    case .tidying: "dọn"
    }
  }

  fileprivate var counted: String {
    switch self {
    case .reading, .laying, .making, .sealing: "tệp"
    case .pictures: "ảnh"
    case .assembling: "trang"
    case .checking: "điều tìm thấy"
    case .compressing, .exchanging, .tidying: ""
    }
  }
}
