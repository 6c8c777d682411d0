internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A letter of another alphabet that looks like đ.
  package static let letterOfOldFont = Rule(
    "TX1712", "chữ đ lấy từ bảng chữ khác", .spelling, .error,
    Explanation(
      """
      Phông chữ và bộ gõ cũ để lại “Ð” (chữ của tiếng Iceland) hay “ñ” (chữ của tiếng Tây Ban Nha) ở chỗ của “Đ”, “đ”. Mắt nhìn \
      gần như nhau, nhưng máy không tìm, không sắp xếp và không đọc lên được. Tên nước ngoài viết đúng với “ñ” thì không bị \
      nhắc.
      """,
      english: """
        The Icelandic eth or the Spanish ñ stands for đ, left over from old fonts; only where a Vietnamese syllable \
        comes of it.
        """,
      wrong: "Ðơn vị thu 20.000 ñồng", right: "Đơn vị thu 20.000 đồng",
      source: "TCVN 6909:2001"),
    check: .text { manuscript in
      // No syllable of Vietnamese has one of these letters.
      manuscript.glance.oddWords.compactMap { place in
        let token = manuscript.tokens[place]
        let written = manuscript.string(token)
        guard let right = written.withRightLetter else { return nil }
        return manuscript.finding(
          token.range, .foreignLetter(written), hint: "viết \(right)", fix: right)
      }
    })
}

extension String {
  /// The word with đ in the place of the letters that look like it; nil when it has none, or is then no
  /// Vietnamese word.
  fileprivate var withRightLetter: String? {
    guard unicodeScalars.contains(where: { likeD[$0] != nil }) else { return nil }
    var right = UnicodeScalarView()
    for scalar in unicodeScalars { right.append(likeD[scalar] ?? scalar) }
    let word = String(right)
    if word.isShortening, !unicodeScalars.contains("\u{D1}") { return word }
    return Syllable.isWellFormed(PackedWord(word: word.lowercased())) ? word : nil
  }

  /// `QÐ`, `HÐND`: capitals alone.
  private var isShortening: Bool {
    unicodeScalars.count > 1 && unicodeScalars.allSatisfy(\.properties.isUppercase)
      && unicodeScalars.contains("Đ")
  }

  fileprivate static func foreignLetter(_ written: String) -> String {
    "“\(written)” có chữ của bảng chữ khác thay cho chữ đ"
  }
}

private let likeD: [Unicode.Scalar: Unicode.Scalar] = [
  "\u{D0}": "Đ", "\u{F0}": "đ", "\u{189}": "Đ", "\u{256}": "đ", "\u{D1}": "Đ", "\u{F1}": "đ",
]
