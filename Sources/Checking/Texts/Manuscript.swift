package import Commune
internal import Diagnostics
package import Files
package import Syntax
package import VietnameseText

/// A text as a rule reads it: its words, taken apart, and what is known of it.
package struct Manuscript: Sendable {
  package let prose: Prose
  package let context: TextContext
  package let reference: Reference
  /// The tokens of all blocks in order; ``tokens(of:)`` gives those of one.
  package let tokens: [TextToken]
  /// Every date that the text gives, in order, also those that went wrong.
  package let dates: [WrittenDate]
  /// Every place where the text names a document by its number, in order.
  package private(set) var mentions: [DocumentMention]
  /// Its figures, and what it states of them.
  package let statements: Statements
  /// Its numbered blocks, read once for all rules on numbering.
  package private(set) var outline = Outline()
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
    statements = Statements(prose, all, ranges)
    (dates, mentions) = Manuscript.datesAndMentions(in: prose, all, ranges)
    if let own = registeredMention {
      mentions.removeAll { $0.block == own.block }
      mentions.insert(own, at: mentions.firstIndex { $0.block > own.block } ?? mentions.endIndex)
    }
    outline = Outline(self)
  }

  private static func datesAndMentions(
    in prose: Prose, _ tokens: [TextToken], _ blocks: [Range<Int>]
  ) -> ([WrittenDate], [DocumentMention]) {
    var dates: [WrittenDate] = []
    var mentions: [DocumentMention] = []
    for (block, range) in blocks.enumerated() {
      let tokens = tokens[range]
      let found = DateReader(prose: prose, tokens: tokens).dates()
      dates += found
      mentions += MentionReader(prose, block: block, tokens: tokens, dates: found).mentions()
    }
    return (dates, mentions)
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
  package var laws: [Law] = [] {
    didSet { lawsByNumber = Reference.byNumber(laws) }
  }
  package var units = UnitRegister()
  private var lawsByNumber: [String: Law] = [:]
  package var phrases = PhraseBook()

  package init() {}

  package init(_ catalogue: Catalogue) {
    laws = catalogue.laws
    units = catalogue.units
    lawsByNumber = Reference.byNumber(laws)
    phrases = PhraseBook(catalogue.phrases)
  }

  /// What lies under `content/chung/`, as far as it can be read.
  package init(in tree: FileTree) {
    self.init(Catalogue.assemble(tree, under: "content/chung").value)
  }

  /// The law with this number, however it is spaced, hyphenated and filled with zeros.
  package func law(_ number: String) -> Law? { lawsByNumber[Reference.key(number)] }

  private static func byNumber(_ laws: [Law]) -> [String: Law] {
    Dictionary(laws.map { (key($0.number), $0) }) { first, _ in first }
  }

  private static func key(_ number: String) -> String {
    String(foldedKey(number).drop { $0 == "0" })
  }
}
