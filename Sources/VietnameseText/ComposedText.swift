/// The text of a file with its letters composed, and the way back to the bytes as read.
///
/// A Mac or an old keyboard writes `ế` as three scalars. Rules and search look at composed text;
/// a finding must point into the file as it is. So composing is a view: the bytes on the disk stay
/// as they are, and ``original(_:)`` gives the place in them. Text that has no combining mark,
/// nearly all of it, is kept as it came and has no map.
///
/// Bytes that are no UTF-8 are carried along untouched.
package struct ComposedText: Sendable {
  /// The composed text.
  package let bytes: [UInt8]

  /// The places where composed text and original differ, in order.
  private let edits: [Edit]
  private let originalCount: Int

  private struct Edit {
    let composed: Range<Int>
    let original: Range<Int>
  }

  package init(_ bytes: [UInt8]) {
    originalCount = bytes.count
    guard needsComposing(bytes) else {
      self.bytes = bytes
      edits = []
      return
    }
    var composed: [UInt8] = []
    composed.reserveCapacity(bytes.count)
    var edits: [Edit] = []
    var copied = 0
    while let cluster = MarkedLetter.next(in: bytes, from: copied) {
      composed.append(contentsOf: bytes[copied..<cluster.range.lowerBound])
      copied = cluster.range.upperBound
      let start = composed.count
      composed.append(contentsOf: cluster.composed)
      if !composed[start...].elementsEqual(bytes[cluster.range]) {
        edits.append(Edit(composed: start..<composed.count, original: cluster.range))
      }
    }
    composed.append(contentsOf: bytes[copied...])
    self.bytes = composed
    self.edits = edits
  }

  /// The bytes of the original that `range` of ``bytes`` came from.
  ///
  /// A range that begins or ends inside a composed letter is widened to all of that letter. What
  /// lies outside of the text is cut off.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let lower = original(range.lowerBound) { $0.lowerBound }
    let upper = original(range.upperBound) { $0.upperBound }
    return lower..<max(lower, upper)
  }

  /// The original place of one place; inside a composed letter, the end of it that `side` names.
  private func original(_ place: Int, side: (Range<Int>) -> Int) -> Int {
    let place = min(max(place, 0), bytes.count)
    // The last edit that begins before the place.
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].composed.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return min(place, originalCount) }
    let edit = edits[low - 1]
    if place < edit.composed.upperBound { return side(edit.original) }
    return place - edit.composed.upperBound + edit.original.upperBound
  }
}

/// The text with its letters composed (NFC for Latin letters): `e` + `^` + `´` becomes `ế`.
///
/// A tone that stands before the circumflex or the breve of its vowel is taken as it was meant,
/// although Unicode would leave the two apart. Marks that make no letter stay as they are.
package func composed(_ text: String) -> String {
  guard needsComposing(text.utf8) else { return text }
  return String(decoding: ComposedText(Array(text.utf8)).bytes, as: UTF8.self)
}

/// Whether UTF-8 text holds a combining mark (U+0300–U+036F, the bytes CC 80–CD AF).
package func needsComposing(_ bytes: some Sequence<UInt8>) -> Bool {
  bytes.withContiguousStorageIfAvailable { hasMark($0) }
    ?? Array(bytes).withUnsafeBufferPointer { hasMark($0) }
}

/// A letter that is written as a letter and marks apart.
package struct DecomposedLetter: Hashable, Sendable {
  /// Its bytes, those of the marks with them.
  package let range: Range<Int>
  package let written: [UInt8]
  package let composed: [UInt8]
}

/// Every letter of a text that has its marks apart, in order.
package func decomposedLetters(in bytes: [UInt8]) -> [DecomposedLetter] {
  guard needsComposing(bytes) else { return [] }
  var letters: [DecomposedLetter] = []
  var place = 0
  while let letter = MarkedLetter.next(in: bytes, from: place) {
    if !letter.composed.elementsEqual(bytes[letter.range]) {
      letters.append(
        DecomposedLetter(
          range: letter.range, written: Array(bytes[letter.range]),
          composed: Array(letter.composed)))
    }
    place = letter.range.upperBound
  }
  return letters
}

/// Not generic, so that it is as fast when called from another module.
private func hasMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  // Nearly no text has the first byte of a mark. A sum without a way out is made for sixteen bytes at once.
  var leads: UInt8 = 0
  for byte in bytes { leads |= byte & 0xFE == 0xCC ? 1 : 0 }
  guard leads > 0 else { return false }
  var previous: UInt8 = 0
  for byte in bytes {
    if previous & 0xFE == 0xCC, isMark(previous, byte) { return true }
    previous = byte
  }
  return false
}

/// Whether two bytes of UTF-8 are a combining mark.
func isMark(_ lead: UInt8, _ continuation: UInt8) -> Bool {
  switch lead {
  case 0xCC: (0x80...0xBF).contains(continuation)
  case 0xCD: (0x80...0xAF).contains(continuation)
  default: false
  }
}
