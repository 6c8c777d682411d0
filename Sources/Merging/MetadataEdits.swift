internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// The file with the value of one key replaced, and all its other bytes as they were; the key is
/// added at the end when it is not there.
///
/// - Parameter aliases: other names of the key.
func replacingValue(
  of key: String, aliases: [String] = [], with value: String, in bytes: [UInt8], at path: FilePath
) -> [UInt8] {
  let names = Set(([key] + aliases).map { foldedKey($0) })
  let entries = parseMetadata(bytes, at: path).value
  if let entry = entries.first(where: { names.contains(foldedKey($0.key)) }) {
    return bytes.with(value, at: entry.value.span.range)
  }
  return appending("\(key): \(value)", to: bytes)
}

/// The file without one key and all that stands under it.
func removing(_ key: String, from bytes: [UInt8], at path: FilePath) -> [UInt8] {
  let entries = parseMetadata(bytes, at: path).value
  guard let index = entries.firstIndex(where: { foldedKey($0.key) == foldedKey(key) }) else {
    return bytes
  }
  let end =
    index + 1 < entries.count ? entries[index + 1].keySpan.range.lowerBound : bytes.count
  return bytes.with("", at: entries[index].keySpan.range.lowerBound..<end)
}

func appending(_ line: String, to bytes: [UInt8]) -> [UInt8] {
  let start = bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? "" : "\n"
  return bytes + Array("\(start)\(line)\n".utf8)
}

extension [UInt8] {
  /// The bytes with `text` where `range` was, and all others as they are.
  func with(_ text: String, at range: Range<Int>) -> [UInt8] {
    var bytes = self
    bytes.replaceSubrange(range, with: text.utf8)
    return bytes
  }
}
