internal import Files
internal import VietnameseText

/// Every word of the portal with the pages in which it stands, while the index is made.
struct WordTable {
  /// A word without its marks: the forms that it has with them, and the words that follow it in
  /// titles.
  private struct Term {
    var forms: [String: Postings] = [:]
    var next: [String: Postings] = [:]
  }

  /// How much a word counts, by where it stands.
  private enum Impact {
    static let code = 15
    static let title = 12
    static let otherName = 12
    static let fullName = 8
    static let about = 4
    static let body = 1
  }

  private var terms: [String: Term] = [:]
  /// Words seen before, by their bytes: a language has few syllables.
  private var known: [ArraySlice<UInt8>: SearchWord] = [:]
  private let abbreviations: [(short: String, words: [String])]

  init(abbreviations: [(short: String, words: String)]) {
    self.abbreviations = abbreviations.map { short, words in
      (folded(short), SearchWord.words(in: words).map(\.folded))
    }
  }

  mutating func add(_ entry: SearchEntry, page: Int) {
    let bonus = min(max(entry.weight, 0), 2)
    let kindLoss = entry.kind == .procedure ? 0 : 2
    func impact(_ base: Int) -> Int { min(15, max(1, base + (base > 4 ? bonus - kindLoss : 0))) }
    var found: [SearchWord: Int] = [:]
    func note(_ words: [SearchWord], _ impact: Int) {
      for word in words { found[word] = max(found[word] ?? 0, impact) }
    }
    for (text, base) in [(entry.title, Impact.title), (entry.fullName, Impact.fullName)]
      + entry.otherNames.map({ ($0, Impact.otherName) })
    {
      let words = words(in: Array(text.utf8))
      // A word of a long title says less of it.
      note(words, impact(base - (words.count > 12 ? 2 : words.count > 6 ? 1 : 0)))
      addPairs(words, page, impact(base))
      for short in shortForms(of: words) { note([short], impact(base - 1)) }
    }
    for code in entry.codes {
      let words = words(in: Array(code.utf8))
      note(words, Impact.code)
      addPairs(words, page, Impact.code)
    }
    let about = words(in: Array(entry.about.utf8))
    note(about, Impact.about)
    for short in shortForms(of: about) { note([short], Impact.about - 1) }
    var counts: [SearchWord: Int] = [:]
    for word in words(in: entry.body) where !word.folded.utf8.contains(where: isDigit) {
      counts[word, default: 0] += 1
    }
    for (word, count) in counts { note([word], count > 3 ? Impact.body + 1 : Impact.body) }
    for (word, impact) in found {
      terms[word.folded, default: Term()].forms[word.form, default: Postings()].add(page, impact)
    }
  }

  private mutating func words(in bytes: [UInt8]) -> [SearchWord] {
    var words: [SearchWord] = []
    var tokens: [ArraySlice<UInt8>] = []
    SearchWord.forEach(in: bytes) { tokens.append($0) }
    words.reserveCapacity(tokens.count)
    for token in tokens where token.count <= 40 {
      if let word = known[token] {
        words.append(word)
        continue
      }
      let word = SearchWord(token: token)
      // A slice of its own, so that no whole text is held for one word.
      known[ArraySlice(Array(token))] = word
      words.append(word)
    }
    return words
  }

  /// Words that stand side by side in a title are a word of two syllables, or as good as one.
  private mutating func addPairs(_ words: [SearchWord], _ page: Int, _ impact: Int) {
    for (first, second) in zip(words, words.dropFirst()) {
      terms[first.folded, default: Term()].next[second.folded, default: Postings()]
        .add(page, impact)
    }
  }

  /// The abbreviations whose words stand in a text.
  private func shortForms(of words: [SearchWord]) -> [SearchWord] {
    guard words.count > 1 else { return [] }
    let plain = words.map(\.folded)
    return abbreviations.filter { abbreviation in
      let count = abbreviation.words.count
      guard count > 0, count <= plain.count else { return false }
      return (0...(plain.count - count)).contains {
        plain[$0..<($0 + count)].elementsEqual(abbreviation.words)
      }
    }.map { SearchWord(token: ArraySlice(Array($0.short.utf8))) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  // MARK: - Writing

  /// The words of letters alone, in order, each cut by what it shares with the one before: by them a
  /// browser knows words that are half typed, mistyped or glued.
  var vocabulary: String {
    var out = ""
    var previous: [UInt8] = []
    for word in terms.keys.filter({ isPlain($0) }).sorted() {
      let bytes = Array(word.utf8)
      var shared = 0
      while shared < min(bytes.count, previous.count, 9), bytes[shared] == previous[shared] {
        shared += 1
      }
      out += "\(shared)\(String(decoding: bytes[shared...], as: UTF8.self))"
      previous = bytes
    }
    return out
  }

  private func isPlain(_ word: String) -> Bool {
    (1...12).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The words in order, in files of a like size, each with its first word.
  func shards() -> [(first: String, file: SearchIndex.File)] {
    var shards: [(first: String, file: SearchIndex.File)] = []
    var rows: [(String, JSONValue)] = []
    var size = 0
    func close() {
      guard let first = rows.first?.0 else { return }
      shards.append((first, SearchIndex.file("t", .object(rows))))
      rows = []
      size = 0
    }
    for (word, term) in terms.sorted(by: { $0.key < $1.key }) {
      let row = value(of: term)
      let length = row.text().utf8.count + word.utf8.count + 4
      if size > 0, size + length > Self.shardSize { close() }
      rows.append((word, row))
      size += length
    }
    close()
    return shards
  }

  /// In bytes, before compression.
  private static let shardSize = 12_000

  /// `[[form, count, postings, …], {next: postings}]`
  private func value(of term: Term) -> JSONValue {
    let forms = term.forms.sorted { $0.key < $1.key }.flatMap { form, postings in
      [JSONValue.string(form), .integer(postings.count), .string(postings.text)]
    }
    let next = term.next.sorted { $0.key < $1.key }.map { word, postings in
      (word, JSONValue.string(postings.text))
    }
    return .array(next.isEmpty ? [.array(forms)] : [.array(forms), .object(next)])
  }
}
