/// Text with marks in it: `①` to `⑨` stand for places and are taken out of the text.
///
///     "Tên: ①Kế hoạch②"  →  "Tên: Kế hoạch", ① at 6, ② at 17
package struct MarkedText: Sendable {
  package let text: String
  /// The place of each mark, in bytes of UTF-8.
  package let marks: [Character: Int]

  package init(_ marked: String) {
    var text = ""
    var marks: [Character: Int] = [:]
    for scalar in marked.unicodeScalars {
      if ("①"..."⑨").contains(scalar) {
        marks[Character(scalar)] = text.utf8.count
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.marks = marks
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The place of `mark`; the end of the text when there is no such mark.
  package subscript(mark: Character) -> Int { marks[mark] ?? text.utf8.count }
}
