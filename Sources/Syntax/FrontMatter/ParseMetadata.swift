package import Diagnostics
package import Files
internal import VietnameseText

/// Reads a whole `.yml` file.
package func parseMetadata(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<[MetadataEntry]> {
  let range = byteOrderMarkLength(bytes)..<bytes.count
  return parse(bytes, in: range, at: path, limit: 4 << 20, nodes: 200_000)
}

/// Reads the part of a file that is front matter, or the body of a component. Spans are places in
/// the file.
package func parseMetadata(
  _ bytes: [UInt8], in range: Range<Int>, at path: FilePath
) -> Diagnosed<[MetadataEntry]> {
  parse(bytes, in: range.clamped(to: 0..<bytes.count), at: path, limit: 64 << 10, nodes: 10_000)
}

/// Reads until all can be read: a line that libyaml cannot take is reported, taken out, and the
/// rest read again. What people mistype most never comes so far: ``MetadataLines`` has mended it.
private func parse(
  _ bytes: [UInt8], in range: Range<Int>, at path: FilePath, limit: Int, nodes: Int
) -> Diagnosed<[MetadataEntry]> {
  guard range.count <= limit else {
    return Diagnosed([], [.tooLarge(limit, at: SourceSpan(path, range))])
  }
  var lines = MetadataLines(bytes, in: range, at: path)
  lines.scan()
  var found = lines.diagnostics
  var text = ReadableText(bytes, in: range, edits: lines.edits)
  found += findings(of: text, at: path)

  let limits = MetadataTree.Limits(nodes: nodes)
  let isComposed = !needsComposing(bytes[range])
  // A large file is not read again as often as a small one.
  let maximumAttempts = max(3, min(30, (16 << 20) / max(1, range.count)))
  var attempts = 0
  while true {
    var tree = MetadataTree(bytes, at: path, limits: limits, needsComposing: !isComposed)
    let failure = readYAML(text) { tree.take($0) }
    attempts += 1
    if let failure, attempts < maximumAttempts, let block = lines.takeOut(failure.place) {
      if !found.contains(where: { block.line.contains($0.span.range.lowerBound) }) {
        found.append(.unreadable(failure.reason, at: SourceSpan(path, block.content)))
      }
      text = ReadableText(bytes, in: range, edits: lines.edits)
      continue
    }
    if let failure {
      found.append(.givenUp(at: SourceSpan(path, lines.content(ofLineAt: failure.place))))
    }
    let entries = tree.finish()
    return Diagnosed(entries, (found + tree.diagnostics).sorted())
  }
}

private func findings(of text: ReadableText, at path: FilePath) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if let first = text.unreadable.first {
    found.append(.noUTF8(count: text.unreadable.count, at: SourceSpan(path, first)))
  }
  return found
    + unseenFindings(controls: text.controls, directions: text.directions, at: path)
}

extension Diagnostic {
  fileprivate static func tooLarge(_ limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0104", at: span,
      "phần khóa dài \(span.range.count / 1024) KB, quá mức \(limit / 1024) KB nên không được đọc",
      hint: "chuyển văn bản dài xuống dưới dòng --- đóng phần đầu tệp, hoặc chia thành nhiều tệp")
  }

  fileprivate static func unreadable(
    _ reason: YAMLFailure.Reason, at span: SourceSpan
  ) -> Diagnostic {
    switch reason {
    case .missingColon:
      Diagnostic(
        "TX0113", at: span, "dấu hai chấm sau tên khóa bị thiếu", hint: "viết “Tên khóa: giá trị”")
    case .unexpectedColon:
      Diagnostic(
        "TX0116", at: span, "khóa này nằm dưới một dòng đã có giá trị, nên không đọc được",
        hint: "đưa dòng này ra thẳng cột với các khóa cùng tầng")
    case .indentation:
      Diagnostic(
        "TX0116", at: span, "dòng thụt vào không thẳng cột với các dòng cùng tầng",
        hint: "thêm hoặc bớt dấu cách ở đầu dòng cho thẳng với dòng trên")
    case .brackets:
      Diagnostic(
        "TX0115", at: span, "danh sách trong ngoặc thiếu dấu phẩy hoặc dấu đóng ngoặc",
        hint: "viết mỗi mục một dòng, bắt đầu bằng “- ”")
    case .quotes:
      Diagnostic(
        "TX0109", at: span, "dấu ngoặc kép mở mà không đóng", hint: "thêm \" vào cuối giá trị")
    case .other:
      Diagnostic(
        "TX0113", at: span, "dòng này không đọc được",
        hint: "viết lại theo mẫu “Tên khóa: giá trị”")
    }
  }

  fileprivate static func givenUp(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0113", at: span, "quá nhiều dòng không đọc được, từ dòng này trở đi bị bỏ qua",
      hint: "sửa các lỗi ở trên rồi kiểm tra lại")
  }
}

extension Diagnostic {
  static let codeOfNoUTF8 = "TX0101"

  /// Of bytes in front matter or a table that are no UTF-8.
  static func noUTF8(count: Int, at span: SourceSpan) -> Diagnostic {
    let more = count > 1 ? ", và \(count - 1) chỗ nữa" : ""
    return Diagnostic(
      codeOfNoUTF8, at: span, "ký tự không thuộc bảng mã UTF-8\(more)",
      hint: "mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8")
  }
}
