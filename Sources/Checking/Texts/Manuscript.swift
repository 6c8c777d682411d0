package import Commune
internal import Diagnostics
package import Files
package import Syntax
package import VietnameseText

/// A text as a rule reads it: its words, taken apart, and what is known of it.
package struct Manuscript: Sendable {
  /// All of it behind one reference. A hundred rules and their readers keep a manuscript, and a copy of its forty
  /// fields takes longer than most of them need to find nothing.
  private var leaf: Leaf

  fileprivate final class Leaf: Sendable {
    let content: Content
    init(_ content: Content) { self.content = content }
  }

  fileprivate struct Content {
    let prose: Prose
    let context: TextContext
    let reference: Reference
    let tokens: [TextToken]
    let blockTokens: [Range<Int>]
    let numberBlocks: [Int]
    let hasTables: Bool
    let glance: Glance
    let statements: Statements
    var dates: [WrittenDate] = []
    var mentions: [DocumentMention] = []
    var outline = Outline()
    var personTables: [PersonTable] = []
  }

  package init(_ prose: Prose, _ context: TextContext, _ reference: Reference) {
    var tokens: [TextToken] = []
    tokens.reserveCapacity(prose.text.count / 4)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(prose.blocks.count)
    for block in prose.blocks {
      let start = tokens.count
      appendTokens(of: prose.text, in: block.range, to: &tokens)
      ranges.append(start..<tokens.count)
    }
    let numberBlocks = ranges.indices.filter { block in
      ranges[block].contains { tokens[$0].kind == .number }
    }
    var content = Content(
      prose: prose, context: context, reference: reference, tokens: tokens, blockTokens: ranges,
      numberBlocks: numberBlocks, hasTables: prose.blocks.contains(where: \.kind.isCell),
      glance: Glance(tokens),
      statements: Statements(prose, tokens, ranges, numberBlocks))
    for block in numberBlocks { content.readDates(in: block) }
    // What is read last looks at the rest of the manuscript.
    leaf = Leaf(content)
    if let own = registeredMention {
      content.mentions.removeAll { $0.block == own.block }
      let place = content.mentions.firstIndex { $0.block > own.block }
      content.mentions.insert(own, at: place ?? content.mentions.endIndex)
    }
    content.outline = Outline(self)
    if hasTables, !mayNamePersons { content.personTables = readPersonTables() }
    leaf = Leaf(content)
  }

  package var prose: Prose { leaf.content.prose }
  package var context: TextContext { leaf.content.context }
  package var reference: Reference { leaf.content.reference }
  /// The tokens of all blocks in order; ``tokens(of:)`` gives those of one.
  package var tokens: [TextToken] { leaf.content.tokens }
  /// The blocks that have a number in them: dates, figures and documents stand in no other.
  package var numberBlocks: [Int] { leaf.content.numberBlocks }
  var hasTables: Bool { leaf.content.hasTables }
  /// What is known of all words at once.
  var glance: Glance { leaf.content.glance }
  /// Every date that the text gives, in order, also those that went wrong.
  package var dates: [WrittenDate] { leaf.content.dates }
  /// Every place where the text names a document by its number, in order.
  package var mentions: [DocumentMention] { leaf.content.mentions }
  /// Its figures, and what it states of them.
  package var statements: Statements { leaf.content.statements }
  /// Its numbered blocks, read once for all rules on numbering.
  package var outline: Outline { leaf.content.outline }
  /// Its tables that name persons, where nothing allows that.
  var personTables: [PersonTable] { leaf.content.personTables }

  package var blocks: [Prose.Block] { prose.blocks }

  /// The tokens of the block with this place in ``blocks``.
  package func tokens(of block: Int) -> ArraySlice<TextToken> { tokens[tokenRange(of: block)] }
  func tokenRange(of block: Int) -> Range<Int> { leaf.content.blockTokens[block] }

  /// Every block with its tokens.
  package var readings: some Sequence<(block: Prose.Block, tokens: ArraySlice<TextToken>)> {
    let tokens = tokens
    return zip(prose.blocks, leaf.content.blockTokens).lazy.map { ($0, tokens[$1]) }
  }

  /// The words as they are written.
  package func string(_ range: Range<Int>) -> String { prose.string(range) }
  package func string(_ token: TextToken) -> String { prose.string(token.range) }

  /// The value of a number token: `1.639` is 1639, `99,6` is 99.6; nil for a mark or what is no number.
  package func number(_ token: TextToken) -> VietnameseNumber.Reading? {
    token.kind == .number ? VietnameseNumber.read(string(token)) : nil
  }
}

extension Prose.Block.Kind {
  fileprivate var isCell: Bool {
    if case .cell = self { return true }
    return false
  }
}

extension Manuscript.Content {
  fileprivate mutating func readDates(in block: Int) {
    let tokens = tokens[blockTokens[block]]
    let found = DateReader(prose: prose, tokens: tokens).dates()
    dates += found
    mentions += MentionReader(prose, block: block, tokens: tokens, dates: found).mentions()
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
