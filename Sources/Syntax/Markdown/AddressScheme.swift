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
    let bytes = Self.beginning(of: address)
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
    self =
      (forImage ? Self.ofImages : Self.ofLinks).contains(scheme)
      ? .allowed(scheme) : .refused(scheme)
  }

  private static let ofImages = ["http", "https"]
  private static let ofLinks = ["http", "https", "mailto", "tel", "thu-tuc"]

  /// The first characters that count, as bytes.
  private static func beginning(of address: String) -> [UInt8] {
    // Nearly all addresses are plain. Asking Unicode for each
    // character was nearly half of leading links.
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isPlain { return Array(address.utf8.prefix(64)) }
    let seen = address.unicodeScalars.lazy.filter {
      $0.value > 0x20 && $0.value != 0x7F
        && ($0.isASCII
          || !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isBidiControl)
    }
    return Array(String(String.UnicodeScalarView(seen.prefix(64))).utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
