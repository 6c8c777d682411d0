/// The part of an address that stands for `text`: only a–z, 0–9 and single hyphens between them.
///
///     "46/KH-UBND"              →  "46-kh-ubnd"
///     "Ủy ban nhân dân xã"      →  "uy-ban-nhan-dan-xa"
///
/// It has at most `limit` characters and is cut between two words where that is possible. Text
/// without a usable letter gives the empty string: the caller must have another name at hand.
package func slug(_ text: String, limit: Int = 80) -> String {
  guard limit > 0 else { return "" }
  var slug: [UInt8] = []
  var isAfterGap = false
  for byte in foldedBytes(text) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39:
      if isAfterGap, !slug.isEmpty { slug.append(hyphen) }
      isAfterGap = false
      slug.append(byte)
      // One byte more than is wanted tells whether the last word is whole.
      if slug.count > limit { return String(decoding: cut(slug, to: limit), as: UTF8.self) }
    default:
      isAfterGap = true
    }
  }
  return String(decoding: slug, as: UTF8.self)
}

private let hyphen = UInt8(ascii: "-")

private func cut(_ slug: [UInt8], to limit: Int) -> ArraySlice<UInt8> {
  let whole = slug.prefix(limit)
  if slug[limit] == hyphen { return whole }
  // A cut right behind a hyphen can come about too: "ab-c" with the limit 3.
  guard let gap = whole.lastIndex(of: hyphen) else { return whole }
  return whole[..<gap]
}
