/// How many lines a piece of HTML fills, by a guess: its letters, and its blocks, items and rows,
/// each of which begins a line. Good enough to choose between two places for a note.
struct LineEstimate {
  private let letters: Int
  private let blocks: Int

  init(_ html: String) {
    var letters = 0
    var blocks = 0
    var isTag = false
    var previous: UInt8 = 0
    for byte in html.utf8 {
      if isTag {
        if previous == UInt8(ascii: "<"), "plt".utf8.contains(byte) { blocks += 1 }
        if byte == UInt8(ascii: ">") { isTag = false }
      } else if byte == UInt8(ascii: "<") {
        isTag = true
      } else if byte & 0xC0 != 0x80 {
        letters += 1
      }
      previous = byte
    }
    self.letters = letters
    self.blocks = blocks
  }

  /// In CSS pixels: a margin holds about 26 letters of 23 pixels' height, a column 70 of 29.
  func height(ofMargin isMargin: Bool) -> Int {
    isMargin ? (letters / 26 + 1) * 23 : max(letters / 70 + 1, blocks) * 29
  }
}
