/// Whether a file is named by its content: twelve hexadecimal digits between a dot or a hyphen and a dot,
/// as in `mac-dinh.3f9a01c27b55.css` and `t-3f9a01c27b55.js`.
///
/// Such a file never changes; browsers may keep it for ever, and a page that is a minute old still needs
/// the one that it names.
package func isNamedByContent(_ address: String) -> Bool {
  let name = address.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(address).utf8
  let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.dropLast().contains { part in
    guard let digits = part.split(separator: UInt8(ascii: "-")).last else { return false }
    let isMarked = digits.count < part.count || part.startIndex != name.startIndex
    return isMarked && digits.count == 12
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
