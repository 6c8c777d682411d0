import Diagnostics
import Files
import VietnameseText

/// A body made ready for cmark: composed where it must be, scanned, and without the blocks that
/// are too much.
struct MarkdownBody {
  let places: MarkdownPlaces
  let scan: MarkdownScan
  private let source: MarkdownSource

  init(_ source: MarkdownSource) {
    self.source = source
    var bytes = source.bytes
    var body = source.range
    if body.lowerBound == 0, bytes.starts(with: byteOrderMark) {
      body = min(byteOrderMark.count, body.upperBound)..<body.upperBound
    }
    var composed: (text: ComposedText, start: Int)?
    if needsComposing(bytes[body]) {
      let text = ComposedText(Array(bytes[body]))
      composed = (text, body.lowerBound)
      bytes = text.bytes
      body = 0..<bytes.count
    }
    scan = bytes.withUnsafeBufferPointer { MarkdownScan($0, body: body) }
    places = MarkdownPlaces(
      path: source.path, bytes: bytes, body: body, lineStarts: scan.lineStarts, composed: composed)
  }

  /// Parses what cmark may see and gives the document to `use`.
  func withParsed<Result>(_ use: (MarkdownNode) -> Result) -> Result? {
    let bytes = scan.refusals.isEmpty ? places.bytes : allowedBytes
    let range = scan.refusals.isEmpty ? places.body : 0..<bytes.count
    return bytes.withUnsafeBufferPointer {
      MarkdownTree.parsing(
        UnsafeBufferPointer(rebasing: $0[range]), hasTilde: scan.hasTilde, use: use)
    }
  }

  /// The body with a rule (`___`) and empty lines in the place of each refused block: the lines
  /// keep their numbers, and a rule stands alone whatever is around it.
  private var allowedBytes: [UInt8] {
    var allowed: [UInt8] = []
    var line = 1
    for refusal in scan.refusals.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      allowed +=
        places.bytes[places.start(ofLine: line)..<places.start(ofLine: refusal.lines.lowerBound)]
      allowed += "___".utf8
      allowed += repeatElement(UInt8(ascii: "\n"), count: refusal.lines.count)
      line = refusal.lines.upperBound + 1
    }
    allowed += places.bytes[places.start(ofLine: line)..<places.body.upperBound]
    return allowed
  }

  var refusalFindings: [Diagnostic] {
    // The page has none of them; they are told of at their place in the file.
    let unseen = unseenFindings(source.bytes, in: source.range, at: source.path)
    return scan.refusals.map {
      .tooMuch($0.excess, at: places.span(places.words(ofLine: $0.lines.lowerBound)))
    } + unseen
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension MarkdownDraft {
  /// Puts each refused block, as it is written, where its rule stands.
  mutating func showRefusedBlocks() {
    guard !refusals.isEmpty else { return }
    for rule in survey.rules {
      guard let refusal = refusals.first(where: { $0.lines.lowerBound == rule.startLine }) else {
        continue
      }
      let written = places.bytes[places.lines(refusal.lines)]
      // Decoding puts a replacement character for every byte that is no UTF-8.
      let text = escapedHTML(String(decoding: written, as: UTF8.self))
      rule.replace(with: document.newBlock("<pre class=\"as-written\">\(text)</pre>"))
    }
  }
}

extension Diagnostic {
  fileprivate static func tooMuch(_ excess: MarkdownScan.Excess, at span: SourceSpan) -> Diagnostic
  {
    typealias Limit = MarkdownScan.Limit
    let (code, message, hint): (String, String, String) =
      switch excess {
      case .body:
        (
          "TX0301", "bài dài quá \(Limit.body / 1024) KB, được hiện nguyên văn",
          "chia bài thành nhiều trang, hoặc đính kèm thành tệp"
        )
      case .paragraph:
        (
          "TX0302", "đoạn dài quá \(Limit.paragraph / 1024) KB, được hiện nguyên văn",
          "để một dòng trống giữa các đoạn"
        )
      case .line:
        (
          "TX0303", "dòng dài quá \(Limit.line / 1024) KB, được hiện nguyên văn",
          "ngắt dòng này thành nhiều dòng"
        )
      case .columns:
        (
          "TX0304", "bảng có quá \(Limit.columns) cột, được hiện nguyên văn",
          "chia bảng ra, hoặc đính kèm bảng thành tệp"
        )
      case .cells:
        (
          "TX0305", "bảng có quá \(Limit.cells) ô (số cột × số hàng), được hiện nguyên văn",
          "chia bảng ra, hoặc đính kèm bảng thành tệp"
        )
      case .nesting:
        (
          "TX0306",
          "danh sách hoặc trích dẫn lồng nhau quá \(Limit.nesting) cấp, được hiện nguyên văn",
          "bớt dấu “>”, dấu đầu dòng hoặc khoảng trắng ở đầu dòng này"
        )
      case .marks:
        (
          "TX0307", "dấu “[”, “<”, “@” hoặc “)” có quá nhiều trong một đoạn, được hiện nguyên văn",
          "để đoạn này trong khối ``` … ``` hoặc đính kèm thành tệp"
        )
      case .references:
        (
          "TX0308",
          "địa chỉ đặt sẵn kiểu “[tên]: địa chỉ” quá dài so với số lần dùng, được hiện nguyên văn",
          "viết địa chỉ ngay tại liên kết: [tên](địa chỉ)"
        )
      }
    return Diagnostic(code, at: span, message, hint: hint)
  }
}
