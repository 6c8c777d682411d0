/// What the path of a request asks for. It is only ever looked up among the outputs: no path of the disk is made
/// of it.
package enum RequestedAddress: Equatable, Sendable {
  /// Below all portals, as outputs are called: `xa-mau/tin-tuc/index.html`.
  case output(String)
  /// A file of the preview itself, below `/_trangxa/`.
  case own(String)
  /// No path that a browser would send for one of our pages.
  case refused

  /// The folder of what only the preview has. No address of a portal begins so: they are slugs.
  package static let ownFolder = "_trangxa"

  /// - Parameter path: as it stands in the request line, before the question mark.
  package init(_ path: String) {
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 4_000,
      let bytes = Self.decoded(Array(path.utf8.dropFirst())),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      self = .refused
      return
    }
    var names = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    // `/xa-mau/` asks for the page of a folder.
    if names.last == "" { names[names.count - 1] = "index.html" }
    let isSound = names.allSatisfy { name in
      !name.isEmpty && name != "." && name != ".."
        && !name.unicodeScalars.contains(where: Self.isOdd)
    }
    guard isSound else {
      self = .refused
      return
    }
    if names.first == Self.ownFolder {
      self = .own(names.dropFirst().joined(separator: "/"))
    } else {
      self = .output(names.joined(separator: "/"))
    }
  }

  /// A backslash is a slash to some, and control characters have no place in a name.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\\" || scalar.value < 0x20 || scalar.value == 0x7F
  }

  /// Percent-decoded once (RFC 3986); nil when a percent sign is followed by no two digits.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "%") else {
        out.append(bytes[place])
        place += 1
        continue
      }
      guard place + 2 < bytes.count, let high = digit(bytes[place + 1]),
        let low = digit(bytes[place + 2])
      else { return nil }
      out.append(high << 4 | low)
      place += 3
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
