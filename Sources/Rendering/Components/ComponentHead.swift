internal import Commune
internal import Diagnostics
internal import Syntax

/// The lines of a component's body before `---`: where its data lie and what they mean.
struct ComponentHead: Sendable {
  var source = ""
  var unit = ""
  var note = ""
  var file = ""
  var form = ""
  var kind = ChartKind.bars
  var description = ""

  static let schema = Schema("thành phần", ComponentHead.init) {
    $0.field("nguồn", \.source, .text, "Số liệu lấy từ đâu.")
    $0.field("đơn vị", \.unit, .text, "Đơn vị tính.")
    $0.field("ghi chú", \.note, .text, "Điều cần biết về số liệu.")
    $0.field("tệp", \.file, .path, "Tệp CSV dưới thư mục của xã.")
    $0.field("biểu", \.form, .text, "Số của biểu; chỉ cho khối bieu-mau.")
    $0.field(
      "kiểu", \.kind, .oneOf(ChartKind.allCases.map { ($0.rawValue, $0) }),
      "Kiểu biểu đồ; chỉ cho khối bieu-do; không ghi thì là thanh.")
    $0.field(
      "mô tả", \.description, .text, "Một câu nói biểu đồ cho thấy điều gì; chỉ cho khối bieu-do.")
  }

  /// Splits a body into its head and the range of its data.
  ///
  /// The head ends at a line `---`. Without one the whole body is data, unless its first line is
  /// one of the head's keys: then all of it is head, and the data are in the file it names.
  static func read(_ body: ComponentBody) -> Diagnosed<(head: ComponentHead, data: ComponentBody)> {
    var head = body
    var data = body
    if let split = separator(in: body) {
      head.range = body.range.lowerBound..<split.lowerBound
      data.range = split.upperBound..<body.range.upperBound
    } else if beginsWithKey(body) {
      data.range = body.range.upperBound..<body.range.upperBound
    } else {
      return Diagnosed((ComponentHead(), body))
    }
    let decoded = head.decode(schema)
    return Diagnosed((decoded.value, data), decoded.diagnostics)
  }

  /// The range of the first line that is `---` and nothing else, its line ending included.
  private static func separator(in body: ComponentBody) -> Range<Int>? {
    let bytes = body.bytes[body.range]
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let line = bytes[start..<end].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
      if line == Array("---".utf8) { return start..<min(end + 1, bytes.endIndex) }
      start = end + 1
    }
    return nil
  }

  private static func beginsWithKey(_ body: ComponentBody) -> Bool {
    let line = body.bytes[body.range].prefix { $0 != UInt8(ascii: "\n") }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let key = String(decoding: line[..<colon], as: UTF8.self)
    return schema.hasKey(key)
  }
}
