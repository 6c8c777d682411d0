internal import Diagnostics
internal import Files

/// What a `theme.yml` says.
struct ThemeSettings {
  var title: String?
  var parent: (name: String, span: SourceSpan)?
}

/// Reads the `theme.yml` of a theme's folder: lines of `Tên: …` and `Kế thừa: …`, nothing else.
///
/// Two plain lines need no YAML, so this module stays clear of the one that reads YAML.
func readThemeSettings(_ folder: FilePath, in tree: FileTree) -> Diagnosed<ThemeSettings> {
  let path = folder.appending("theme.yml")
  guard let bytes = tree[path] else {
    return Diagnosed(ThemeSettings(), [.noSettings(of: folder, at: .file(path))])
  }
  var settings = ThemeSettings()
  var findings: [Diagnostic] = []
  let lines = LineTable(bytes)
  for number in 1...lines.lineCount {
    guard let range = lines.range(ofLine: number) else { continue }
    let span = SourceSpan(path, trimmed(range, of: bytes))
    let line = String(decoding: bytes[span.range], as: UTF8.self)
    if line.isEmpty || line.hasPrefix("#") || line == "---" { continue }
    guard let colon = line.firstIndex(of: ":") else {
      findings.append(.noColon(line, at: span))
      continue
    }
    let key = line[..<colon].lowercased().replacingUnderscores
    let valueStart = span.range.lowerBound + line[...colon].utf8.count
    let valueRange = trimmed(valueStart..<span.range.upperBound, of: bytes)
    let value = unquoted(String(decoding: bytes[valueRange], as: UTF8.self))
    let keySpan = SourceSpan(path, span.range.lowerBound..<valueStart - 1)
    if value.isEmpty {
      findings.append(.noValue(String(line[..<colon]), at: keySpan))
    } else if ["tên", "ten"].contains(key), settings.title == nil {
      settings.title = value
    } else if ["kế thừa", "ke thua"].contains(key), settings.parent == nil {
      settings.parent = (value, SourceSpan(path, valueRange))
    } else {
      findings.append(.strangeKey(String(line[..<colon]), at: keySpan))
    }
  }
  return Diagnosed(settings, findings)
}

/// The range without the blanks, and without a byte order mark, at its ends.
private func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  var range = range
  if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
    range = range.lowerBound + 3..<range.upperBound
  }
  let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t")]
  while let first = bytes[range].first, blanks.contains(first) { range.removeFirst() }
  while let last = bytes[range].last, blanks.contains(last) { range.removeLast() }
  return range
}

private func unquoted(_ text: String) -> String {
  guard text.count >= 2, let quote = text.first, quote == text.last, "\"'".contains(quote) else {
    return text
  }
  return String(text.dropFirst().dropLast())
}

extension String {
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}

extension Diagnostic {
  fileprivate static func noSettings(of folder: FilePath, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0603", at: span, "theme.yml không có trong thư mục \(folder)",
      hint: "tạo tệp \(span.path) với dòng “Tên: …”")
  }

  fileprivate static func noColon(_ line: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0604", at: span, "dòng này không có dấu hai chấm", hint: "viết dạng “Tên: Mặc định”")
  }

  fileprivate static func noValue(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0605", at: span, "“\(key)” để trống",
      hint: "viết giá trị sau dấu hai chấm hoặc bỏ dòng này")
  }

  fileprivate static func strangeKey(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0606", at: span, "“\(key)” lặp lại hoặc không dùng trong theme.yml",
      hint: "theme.yml chỉ có hai dòng “Tên” và “Kế thừa”")
  }
}
