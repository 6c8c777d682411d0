/// What an address begins with, and whether a page of ours may hold it.
enum AddressScheme: Equatable {
  /// A page or a file of our own.
  case none
  /// `//host/…`: it takes the scheme of the page, and a page opened from a disk has none.
  case missing
  case allowed(String)
  case refused(String)

  /// Control characters and blanks are passed over, as browsers do: `java⇥script:` is refused. So is
  /// what nobody sees, which some programs leave out of an address that is copied.
  init(of address: String, forImage: Bool) {
    let seen = address.unicodeScalars.lazy.filter {
      $0.value > 0x20 && $0.value != 0x7F
        && ($0.isASCII
          || !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isBidiControl)
    }
    let bytes = Array(String(String.UnicodeScalarView(seen.prefix(64))).utf8)
    if bytes.starts(with: "//".utf8) {
      self = .missing
      return
    }
    let end = bytes.firstIndex { byte in !Self.isPart(byte) }
    guard let end, bytes[end] == UInt8(ascii: ":"), end > 0, Self.isLetter(bytes[0]) else {
      self = .none
      return
    }
    let scheme = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    let known = forImage ? ["http", "https"] : ["http", "https", "mailto", "tel", "thu-tuc"]
    self = known.contains(scheme) ? .allowed(scheme) : .refused(scheme)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
