/// The runs of `bytes` in which no line may break although a hyphen or a dash stands there: the
/// number of a document and a span of numbers.
///
///     Kế hoạch số [46/KH-UBND], xem dòng [338–343], nhiệm kỳ [2021-2025]
package func unbreakableRuns(in bytes: [UInt8]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var place = 0
  while place < bytes.count {
    guard isDigit(bytes[place]), place == 0 || beginsRun(behind: bytes[place - 1]) else {
      place += 1
      continue
    }
    let run = run(in: bytes, from: place)
    if isUnbreakable(bytes[run]) { runs.append(run) }
    place = max(run.upperBound, place + 1)
  }
  return runs
}

private let hyphen = UInt8(ascii: "-")
/// The en dash, as UTF-8 has it.
private let dash: [UInt8] = [0xE2, 0x80, 0x93]
/// A longer run would not fit a narrow screen, and is no number.
private let longest = 40

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func beginsRun(behind byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\n")
    || byte == UInt8(ascii: ":") || byte >= 0x80
}

/// Digits, letters, slashes, dots within, hyphens and en dashes, without what ends a sentence.
private func run(in bytes: [UInt8], from start: Int) -> Range<Int> {
  var end = start
  while end < bytes.count {
    let byte = bytes[end]
    if isDigit(byte) || byte == UInt8(ascii: "/") || byte == hyphen || byte == UInt8(ascii: ".")
      || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    {
      end += 1
    } else if bytes[end...].starts(with: dash) {
      end += dash.count
    } else if byte >= 0xC3, byte <= 0xC6, end + 1 < bytes.count {
      end += 2  // Đ, Ư and other letters of two bytes
    } else {
      break
    }
  }
  while end > start, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == hyphen { end -= 1 }
  return start..<end
}

private func isUnbreakable(_ run: ArraySlice<UInt8>) -> Bool {
  guard run.count <= longest else { return false }
  var rest = run
  if run.contains(UInt8(ascii: "/")), run.contains(hyphen) { return true }
  // Digits, one dash, digits.
  rest = rest.drop { isDigit($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  if rest.starts(with: dash) {
    rest = rest.dropFirst(dash.count)
  } else if rest.first == hyphen {
    rest = rest.dropFirst()
  } else {
    return false
  }
  return !rest.isEmpty
    && rest.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
}
