internal import Diagnostics
internal import Files

/// One finding for all control characters of a file, and one for all that turn the direction of
/// writing, each at the first.
func unseenFindings(
  controls: [Range<Int>], directions: [Range<Int>], at path: FilePath
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if let first = controls.first {
    found.append(.controlCharacter(count: controls.count, at: SourceSpan(path, first)))
  }
  if let first = directions.first {
    found.append(.directionMark(count: directions.count, at: SourceSpan(path, first)))
  }
  return found
}

/// The same for a part of a file that nobody has looked through yet.
func unseenFindings(_ bytes: [UInt8], in range: Range<Int>, at path: FilePath) -> [Diagnostic] {
  let places = UnseenCharacter.places(in: bytes, range)
  guard !places.isEmpty else { return [] }
  return unseenFindings(
    controls: places.filter { UnseenCharacter.at($0.lowerBound, in: bytes)?.kind == .control },
    directions: places.filter { UnseenCharacter.at($0.lowerBound, in: bytes)?.kind == .direction },
    at: path)
}

extension String {
  /// The text with a blank for each control character, and without what turns the direction of
  /// writing. Line ends and tabs stay.
  var withoutUnseen: String {
    guard utf8.contains(where: UnseenCharacter.mayBegin) else { return self }
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard UnseenCharacter.mayBegin(bytes[place]),
        let found = UnseenCharacter.at(place, in: bytes)
      else {
        kept.append(bytes[place])
        place += 1
        continue
      }
      if found.kind == .control { kept.append(UInt8(ascii: " ")) }
      place += found.length
    }
    return kept.count == bytes.count && kept == bytes ? self : String(decoding: kept, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(count: Int, at span: SourceSpan) -> Diagnostic {
    let more = count > 1 ? ", và \(count - 1) chỗ nữa" : ""
    return Diagnostic(
      "TX0102", .warning, at: span, "ký tự điều khiển không nhìn thấy, được đọc là dấu cách\(more)",
      hint: "xóa rồi gõ lại dấu cách ở chỗ này")
  }

  fileprivate static func directionMark(count: Int, at span: SourceSpan) -> Diagnostic {
    let more = count > 1 ? ", và \(count - 1) chỗ nữa" : ""
    return Diagnostic(
      "TX0120", .warning, at: span,
      "ký tự ẩn đổi chiều chữ, làm chữ hiện ngược nên bị bỏ\(more)",
      hint: "xóa chỗ này rồi gõ lại bằng bàn phím")
  }
}
