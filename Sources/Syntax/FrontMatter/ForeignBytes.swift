package import Diagnostics
package import Files

/// The bytes of a file that are no text in UTF-8: another table of characters (TCVN3, VNI, UTF-16), or no text at
/// all.
package struct ForeignBytes: Sendable {
  /// The first run of them.
  package let first: Range<Int>?
  /// How many runs there are.
  package let count: Int
  /// Whether so many that what stands around them says nothing: such a file is not read any further.
  package let areMany: Bool
  private let isUTF16: Bool

  package init(_ bytes: [UInt8]) {
    var first: Range<Int>?
    var count = 0
    var total = 0
    var nulls = 0
    var last = -1
    var at = isPlainUTF8(bytes) ? bytes.count : 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte != 0, byte < 0x80 {
        at += 1
        continue
      }
      let length = byte == 0 ? 0 : utf8Length(bytes, at: at, limit: bytes.count)
      guard length == 0 else {
        at += length
        continue
      }
      if byte == 0 { nulls += 1 }
      total += 1
      if last != at { count += 1 }
      if count == 1 { first = (first?.lowerBound ?? at)..<at + 1 }
      at += 1
      last = at
    }
    self.first = first
    self.count = count
    areMany = nulls > 0 || total * 200 > bytes.count
    let head = bytes.prefix(2)
    isUTF16 = head.elementsEqual([0xFF, 0xFE]) || head.elementsEqual([0xFE, 0xFF])
  }

  /// One finding for all of them, at the first.
  package func finding(at path: FilePath) -> Diagnostic? {
    guard let first else { return nil }
    let what =
      isUTF16 ? ": tệp lưu bằng UTF-16" : count > 1 ? ": \(count) chỗ có byte lạ" : ": có byte lạ"
    return Diagnostic(
      Diagnostic.codeOfNoUTF8, at: SourceSpan(path, first), "tệp không phải văn bản UTF-8\(what)",
      hint: "mở tệp gốc bằng Notepad hay Word, lưu lại với mã hóa (Encoding) UTF-8; "
        + "tệp Word, PDF hay ảnh thì đặt trong thư mục tep/")
  }
}
