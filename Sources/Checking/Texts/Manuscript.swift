package import Commune
package import Syntax
package import VietnameseText

/// A text as a rule reads it: its words, taken apart, and what is known of it.
package struct Manuscript: Sendable {
  package let prose: Prose
  package let context: TextContext
  package let reference: Reference
  /// The tokens of all blocks in order; ``tokens(of:)`` gives those of one.
  package let tokens: [TextToken]
  private let blockTokens: [Range<Int>]

  package init(_ prose: Prose, _ context: TextContext, _ reference: Reference) {
    self.prose = prose
    self.context = context
    self.reference = reference
    var all: [TextToken] = []
    all.reserveCapacity(prose.text.count / 4)
    var ranges: [Range<Int>] = []
    for block in prose.blocks {
      let start = all.count
      all += VietnameseText.tokens(of: prose.text, in: block.range)
      ranges.append(start..<all.count)
    }
    tokens = all
    blockTokens = ranges
  }

  package var blocks: [Prose.Block] { prose.blocks }

  /// The tokens of the block with this place in ``blocks``.
  package func tokens(of block: Int) -> ArraySlice<TextToken> { tokens[blockTokens[block]] }

  /// Every block with its tokens.
  package var readings: some Sequence<(block: Prose.Block, tokens: ArraySlice<TextToken>)> {
    zip(prose.blocks, blockTokens).lazy.map { ($0, tokens[$1]) }
  }

  /// The words as they are written.
  package func string(_ range: Range<Int>) -> String { prose.string(range) }
  package func string(_ token: TextToken) -> String { prose.string(token.range) }

  /// The value of a number token: `1.639` is 1639, `99,6` is 99.6; nil for a mark or what is no number.
  package func number(_ token: TextToken) -> VietnameseNumber.Reading? {
    token.kind == .number ? VietnameseNumber.read(string(token)) : nil
  }
}

/// What every commune shares, for rules that compare with it.
package struct Reference: Sendable {
  package var laws: [Law] = []
  package var units = UnitRegister()
  package var phrases = PhraseBook()

  package init() {}

  package init(_ catalogue: Catalogue) {
    laws = catalogue.laws
    units = catalogue.units
    phrases = PhraseBook(catalogue.phrases)
  }

  /// The law with this number, however it is spaced.
  package func law(_ number: String) -> Law? {
    let wanted = foldedKey(number)
    return laws.first { foldedKey($0.number) == wanted }
  }
}
