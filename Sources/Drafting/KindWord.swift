package import Commune
internal import VietnameseText

/// A word by which an editor asks for a new text, and the kind that it means.
package struct KindWord: Sendable {
  /// As it is listed: `báo cáo`.
  package let word: String
  package let kind: ContentKind

  /// The words to choose from, each kind once.
  package static let all = ContentKind.allCases.map {
    KindWord(word: $0 == .procedureNote ? "thủ tục" : $0.vietnameseName, kind: $0)
  }

  /// The kind that `text` means: its name, its folder or what people say, with or without marks,
  /// spaces and hyphens.
  package static func read(_ text: String) -> ContentKind? {
    let folded = foldedKey(text)
    let kinds = ContentKind.allCases
    return kinds.first { foldedKey($0.vietnameseName) == folded }
      ?? kinds.first { $0.folder.map { foldedKey($0) } == folded }
      ?? others[folded]
  }

  /// The listed word that is closest to `text`.
  package static func closest(to text: String) -> String? {
    VietnameseText.closest(to: text, among: all.map(\.word))
  }

  private static let others: [String: ContentKind] = [
    "baiviet": .article, "tintuc": .article, "thutuc": .procedureNote, "trangviet": .page,
    "gioithieu": .page, "congkhai": .disclosureList, "hotro": .aidList, "lich": .workSchedule,
    "cauhoi": .question, "vanbanphapluat": .document,
  ]
}
