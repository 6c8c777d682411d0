internal import Files
internal import VietnameseText

/// Every word of the portal with the pages in which it stands, while the index is made.
///
/// Words are numbers here: a language has few syllables, and a portal of ten thousand pages has
/// millions of them to be counted.
struct WordTable {
  /// How much a word counts, by where it stands.
  private enum Impact {
    static let code = 15
    static let title = 12
    static let otherName = 12
    static let fullName = 8
    static let about = 4
    static let body = 1
  }

  private var words: [SearchWord] = []
  private var postings: [Postings] = []
  /// The word without its marks, as a number: words that differ only by them have one.
  private var plainOf: [Int] = []
  /// Whether it has a digit.
  private var isNumber: [Bool] = []
  /// Of each way in which words are written, as far as it is short; the longer ones are in the next.
  private var numberOfShort = WordNumbers()
  private var numberOfLong: [ArraySlice<UInt8>: Int] = [:]
  private var numberOfWord: [SearchWord: Int] = [:]
  private var numberOfPlain: [String: Int] = [:]
  /// By the numbers of two plain words, the second one behind the first.
  private var pairs: [UInt64: Postings] = [:]
  private var abbreviations: [(number: Int, words: [Int])] = []

  /// How much each word counts in the page that is being added, and how often its body has it.
  private var impactNow: [Int] = []
  private var countNow: [Int] = []
  private var touched: [Int] = []

  init(abbreviations given: [(short: String, words: String)]) {
    for (short, long) in given {
      let words = numbers(in: Array(long.utf8)).map { plainOf[$0] }
      guard !words.isEmpty else { continue }
      let bytes = Array(short.utf8)
      abbreviations.append((number(of: PackedWord(bytes), bytes[...]), words))
    }
  }

  mutating func add(_ entry: SearchEntry, page: Int) {
    let bonus = min(max(entry.weight, 0), 2) - entry.kind.handicap
    func weighted(_ base: Int) -> Int { min(15, max(1, base + bonus)) }
    let names =
      [(entry.title, Impact.title), (entry.fullName, Impact.fullName)]
      + entry.otherNames.map { ($0, Impact.otherName) }
    for (text, base) in names {
      let found = numbers(in: Array(text.utf8))
      // A word of a long title says less of it.
      note(found, weighted(base - (found.count > 12 ? 2 : found.count > 6 ? 1 : 0)))
      addPairs(found, page, weighted(base))
      note(shortForms(of: found), weighted(base - 1))
    }
    for code in entry.codes {
      let found = numbers(in: Array(code.utf8))
      note(found, Impact.code)
      addPairs(found, page, Impact.code)
    }
    let about = numbers(in: Array(entry.about.utf8))
    note(about, Impact.about)
    note(shortForms(of: about), Impact.about - 1)
    for word in numbers(in: entry.body) {
      countNow[word] += 1
      if countNow[word] == 1, impactNow[word] == 0 { touched.append(word) }
    }
    for word in touched {
      let count = countNow[word]
      var impact = impactNow[word]
      // Numbers in a text are sums and dates, which nobody looks for.
      if count > 0, !isNumber[word] {
        impact = max(impact, count > 3 ? Impact.body + 1 : Impact.body)
      }
      if impact > 0 { postings[word].add(page, impact) }
      impactNow[word] = 0
      countNow[word] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ found: [Int], _ impact: Int) {
    for word in found {
      if impactNow[word] == 0 { touched.append(word) }
      impactNow[word] = max(impactNow[word], impact)
    }
  }

  private mutating func numbers(in bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(bytes.count / 5)
    SearchWord.forEachPacked(in: bytes) { word, place in
      if place.count <= 40 { found.append(number(of: word, bytes[place])) }
    }
    return found
  }

  /// - Parameter short: nil for a word that is too long for a number.
  private mutating func number(of short: PackedWord?, _ token: ArraySlice<UInt8>) -> Int {
    if let short, let known = numberOfShort[short] { return known }
    if short == nil, let known = numberOfLong[token] { return known }
    let word = SearchWord(token: token)
    let number = numberOfWord[word] ?? words.count
    if number == words.count {
      numberOfWord[word] = number
      words.append(word)
      postings.append(Postings())
      impactNow.append(0)
      countNow.append(0)
      isNumber.append(word.folded.utf8.contains { (0x30...0x39).contains($0) })
      let plain = numberOfPlain[word.folded] ?? numberOfPlain.count
      numberOfPlain[word.folded] = plain
      plainOf.append(plain)
    }
    if let short {
      numberOfShort[short] = number
    } else {
      // A slice of its own, so that no whole text is held for one word.
      numberOfLong[ArraySlice(Array(token))] = number
    }
    return number
  }

  /// Words that stand side by side in a title are a word of two syllables, or as good as one.
  private mutating func addPairs(_ found: [Int], _ page: Int, _ impact: Int) {
    for (first, second) in zip(found, found.dropFirst()) {
      let key = UInt64(plainOf[first]) << 32 | UInt64(plainOf[second])
      pairs[key, default: Postings()].add(page, impact)
    }
  }

  /// The abbreviations whose words stand in a text.
  private func shortForms(of found: [Int]) -> [Int] {
    guard found.count > 1, !abbreviations.isEmpty else { return [] }
    let plain = found.map { plainOf[$0] }
    return abbreviations.filter { abbreviation in
      let count = abbreviation.words.count
      guard count <= plain.count else { return false }
      return (0...(plain.count - count)).contains {
        plain[$0..<($0 + count)].elementsEqual(abbreviation.words)
      }
    }.map(\.number)
  }

  // MARK: - Writing

  /// A word without its marks: the forms that it has with them, and the words that follow it in titles.
  private struct Term {
    var forms: [(form: String, postings: Postings)] = []
    var next: [(word: String, postings: Postings)] = []

    /// `[[form, count, postings, …], {next: postings}]`
    var value: JSONValue {
      let forms = forms.sorted { $0.form < $1.form }.flatMap {
        [JSONValue.string($0.form), .integer($0.postings.count), .string($0.postings.text)]
      }
      let next = next.sorted { $0.word < $1.word }.map {
        ($0.word, JSONValue.string($0.postings.text))
      }
      return .array(next.isEmpty ? [.array(forms)] : [.array(forms), .object(next)])
    }
  }

  private func terms() -> [(word: String, term: Term)] {
    var terms = [Term](repeating: Term(), count: numberOfPlain.count)
    for (number, word) in words.enumerated() where postings[number].count > 0 {
      terms[plainOf[number]].forms.append((word.form, postings[number]))
    }
    var plainWords = [String](repeating: "", count: numberOfPlain.count)
    for (word, number) in numberOfPlain { plainWords[number] = word }
    for (key, postings) in pairs {
      terms[Int(key >> 32)].next.append((plainWords[Int(key & 0xFFFF_FFFF)], postings))
    }
    return zip(plainWords, terms).filter { !$0.1.forms.isEmpty }
      .map { (word: $0.0, term: $0.1) }.sorted { $0.word < $1.word }
  }

  /// The words in order, in files of a like size, each with its first word; and the words of letters
  /// alone, each cut by what it shares with the one before: by them a browser knows words that are
  /// half typed, mistyped or glued.
  func written() -> (shards: [(first: String, file: SearchIndex.File)], vocabulary: String) {
    var shards: [(first: String, file: SearchIndex.File)] = []
    var rows: [(String, JSONValue)] = []
    var size = 0
    var vocabulary = Vocabulary()
    func close() {
      guard let first = rows.first?.0 else { return }
      shards.append((first, SearchIndex.file("t", .object(rows))))
      rows = []
      size = 0
    }
    for (word, term) in terms() {
      vocabulary.add(word)
      let row = term.value
      let length = row.text().utf8.count + word.utf8.count + 4
      if size > 0, size + length > Self.shardSize { close() }
      rows.append((word, row))
      size += length
    }
    close()
    return (shards, vocabulary.text)
  }

  /// In bytes, before compression.
  private static let shardSize = 12_000
}

/// The words of letters alone, in order, as a text: `0khai3ng4h` is khai, khang, khanh.
private struct Vocabulary {
  private(set) var text = ""
  private var previous: [UInt8] = []

  mutating func add(_ word: String) {
    let bytes = Array(word.utf8)
    guard (1...12).contains(bytes.count), bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return
    }
    var shared = 0
    while shared < min(bytes.count, previous.count, 9), bytes[shared] == previous[shared] {
      shared += 1
    }
    text += "\(shared)\(String(decoding: bytes[shared...], as: UTF8.self))"
    previous = bytes
  }
}
