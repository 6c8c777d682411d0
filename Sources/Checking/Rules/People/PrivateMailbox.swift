internal import VietnameseText

/// An e-mail address at a provider that gives them to anybody, `mau@gmail.com`, that is not named after an
/// office: many communes have had no other mailbox.
struct PrivateMailbox {
  /// Its bytes in the text.
  let range: Range<Int>
  let address: String

  /// - Parameter at: the token `@`.
  init?(around at: TextToken, in text: [UInt8]) {
    func isPart(_ byte: UInt8) -> Bool {
      byte < 0x80
        && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "._+-%".utf8.contains(byte))
    }
    var start = at.range.lowerBound
    while start > 0, isPart(text[start - 1]) { start -= 1 }
    var end = at.range.upperBound
    while end < text.count, isPart(text[end]) { end += 1 }
    while end > at.range.upperBound, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < at.range.lowerBound else { return nil }
    address = String(decoding: text[start..<end], as: UTF8.self)
    range = start..<end
    let parts = address.lowercased().split(separator: "@")
    guard parts.count == 2, providers.contains(String(parts[1])),
      !offices.contains(where: parts[0].contains)
    else { return nil }
  }
}

private let providers: Set<String> = [
  "gmail.com", "yahoo.com", "yahoo.com.vn", "ymail.com", "hotmail.com", "outlook.com",
  "outlook.com.vn", "live.com", "icloud.com", "proton.me", "protonmail.com", "zoho.com",
]

/// Parts of the names of mailboxes that belong to an office.
private let offices = [
  "ubnd", "hdnd", "vanphong", "vpub", "vphd", "xa.", "xa_", ".xa", "phuong", "congan", "tramyte",
  "mttq",
  "thcs", "tieuhoc", "mamnon", "motcua", "trungtam", "tthc", "hoinongdan", "hoiphunu",
  "doanthanhnien",
]
