internal import Files

/// Front matter as libyaml can read it, and for each of its characters the byte in the file.
///
/// libyaml counts places in characters and stops at the first byte that it does not like. So it is
/// never given the file itself: bytes that are no UTF-8 become replacement characters, what is
/// unseen or would break a line becomes a space, and ``Edit``s are applied.
struct ReadableText {
  /// A change that makes typed text readable, before it is read: `length` bytes of the file at
  /// `place` are given as `text`.
  struct Edit {
    let place: Int
    let length: Int
    let text: String

    init(_ place: Int, _ length: Int, _ text: String) {
      self.place = place
      self.length = length
      self.text = text
    }

    /// Takes the meaning in YAML from the character at `place`; ``ReadableText/restored(_:)`` turns
    /// it back. A stand-in from a private plane of Unicode is one character too, so places stay.
    static func shield(_ byte: UInt8, at place: Int) -> Edit {
      let scalar = Unicode.Scalar(shieldBase + UInt32(byte & 0x7F)) ?? " "
      return Edit(place, 1, String(Character(scalar)))
    }
  }

  private(set) var bytes: [UInt8] = []
  /// The runs of bytes that are no UTF-8.
  private(set) var unreadable: [Range<Int>] = []
  /// The control characters that no keyboard types.
  private(set) var controls: [Range<Int>] = []
  /// What would turn the direction of writing.
  private(set) var directions: [Range<Int>] = []

  private var places: [Int32] = []
  private let hasShields: Bool

  /// - Parameter edits: in order of place, at most one for a byte.
  init(_ source: [UInt8], in range: Range<Int>, edits: [Edit]) {
    hasShields = !edits.isEmpty
    bytes.reserveCapacity(range.count + 16)
    places.reserveCapacity(range.count + 16)
    var at = range.lowerBound
    for edit in edits where edit.place >= at && edit.place + edit.length <= range.upperBound {
      copy(source, from: at, to: edit.place)
      for scalar in edit.text.unicodeScalars {
        places.append(Int32(truncatingIfNeeded: edit.place))
        bytes.append(contentsOf: Character(scalar).utf8)
      }
      at = edit.place + edit.length
    }
    copy(source, from: at, to: range.upperBound)
    places.append(Int32(truncatingIfNeeded: range.upperBound))
  }

  private mutating func copy(_ source: [UInt8], from start: Int, to end: Int) {
    var at = start
    while at < end {
      let byte = source[at]
      if byte >= 0x20 && byte < 0x7F || byte == UInt8(ascii: "\n") {
        add(byte, at)
        at += 1
        continue
      }
      let length = utf8Length(source, at: at, limit: end)
      if length > 1, UnseenCharacter.mayBegin(byte),
        UnseenCharacter.at(at, in: source)?.kind == .direction
      {
        directions.append(at..<at + length)
        at += length
        continue
      }
      switch length {
      case 0:
        if let last = unreadable.last, last.upperBound == at {
          unreadable[unreadable.count - 1] = last.lowerBound..<at + 1
        } else {
          unreadable.append(at..<at + 1)
        }
        add(contentsOf: [0xEF, 0xBF, 0xBD], at)
        at += 1
        continue
      case 1:
        let endsLine =
          byte == UInt8(ascii: "\r") && at + 1 < end
          && source[at + 1] == UInt8(ascii: "\n")
        if byte == UInt8(ascii: "\t") || endsLine {
          add(byte, at)
        } else {
          if byte != UInt8(ascii: "\r") { controls.append(at..<at + 1) }
          add(UInt8(ascii: " "), at)
        }
      case 2 where byte == 0xC2 && source[at + 1] < 0xA0:
        // Control characters of ISO 6429; U+0085 among them would end a line.
        add(UInt8(ascii: " "), at)
      case 3 where byte == 0xEF && source[at + 1] == 0xBB && source[at + 2] == 0xBF:
        break  // U+FEFF, unseen
      case 3 where byte == 0xE2 && source[at + 1] == 0x80 && source[at + 2] & 0xFE == 0xA8:
        add(UInt8(ascii: " "), at)  // U+2028 and U+2029 would end a line
      case 3 where byte == 0xEF && source[at + 1] == 0xBF && source[at + 2] >= 0xBE:
        add(contentsOf: [0xEF, 0xBF, 0xBD], at)  // U+FFFE and U+FFFF are no characters
      default:
        places.append(Int32(truncatingIfNeeded: at))
        for byte in at..<at + length { bytes.append(source[byte]) }
      }
      at += length
    }
  }

  private mutating func add(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(Int32(truncatingIfNeeded: place))
  }

  private mutating func add(contentsOf character: some Collection<UInt8>, _ place: Int) {
    bytes.append(contentsOf: character)
    places.append(Int32(truncatingIfNeeded: place))
  }

  /// The byte in the file of the character that libyaml counts as `index`.
  func place(ofCharacter index: Int) -> Int {
    Int(places[min(max(index, 0), places.count - 1)])
  }

  /// The text with every shielded character turned back.
  func restored(_ text: String) -> String {
    guard hasShields else { return text }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value >= shieldBase, value < shieldBase + 0x80 {
        restored.append(Unicode.Scalar(UInt8(truncatingIfNeeded: value - shieldBase)))
      } else {
        restored.append(scalar)
      }
    }
    return String(restored)
  }
}

private let shieldBase: UInt32 = 0xF0000
