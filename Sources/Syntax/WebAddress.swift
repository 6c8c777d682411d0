internal import Files

/// Whether the whole of `text` is an address of the web that a page of ours may lead to: `http` or
/// `https`, a host, nothing that ends an attribute or hides, and no name before the host
/// (`https://dichvucong.gov.vn@ke-gian.example` leads to the second of the two).
package func isWebAddress(_ text: String) -> Bool {
  guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    guard !scalar.isASCII else {
      return scalar.value > 0x20 && scalar.value != 0x7F
        && !#""'<>\`"#.unicodeScalars.contains(scalar)
    }
    return !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
      && !scalar.properties.isBidiControl && scalar.properties.generalCategory != .control
  }
  return isPlain && text.utf8.count > scheme.utf8.count && !namesUser(text)
    && !"/?#:.".utf8.contains(text.utf8.dropFirst(scheme.utf8.count).first ?? 0x2F)
}

/// Whether an address has a name before its host: what a reader takes for the host is then none.
func namesUser(_ address: String) -> Bool {
  let bytes = Array(address.utf8)
  guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
    bytes[colon...].starts(with: "://".utf8)
  else { return false }
  // Browsers take `\` for `/`.
  let host = bytes[(colon + 3)...].prefix { !"/?#\\".utf8.contains($0) }
  return host.contains(UInt8(ascii: "@"))
}

/// Whether `text` is an address of mail: only plain characters, since a `?` would begin headers of
/// the mail.
package func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2
    && parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._+-".utf8.contains(byte)
        }
    }
}
