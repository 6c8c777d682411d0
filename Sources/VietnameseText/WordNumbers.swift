/// The numbers of words of at most sixteen bytes. An index of ten thousand pages asks for four million
/// words of which it knows nearly all, and a dictionary took five times as long to answer.
package struct WordNumbers: Sendable {
  /// A power of two of places, more than half of them empty; a word stands at the first empty place from
  /// that on which it is mixed to.
  private var words: [PackedWord?] = Array(repeating: nil, count: 1 << 12)
  private var numbers: [Int] = Array(repeating: 0, count: 1 << 12)
  private var count = 0

  package init() {}

  package subscript(word: PackedWord) -> Int? {
    get {
      let place = place(of: word)
      return words[place] == nil ? nil : numbers[place]
    }
    set {
      guard let newValue else { return }
      if (count + 1) * 2 > words.count { grow() }
      let place = place(of: word)
      if words[place] == nil { count += 1 }
      words[place] = word
      numbers[place] = newValue
    }
  }

  /// Where the word stands, or would.
  private func place(of word: PackedWord) -> Int {
    let last = words.count - 1
    var place = Int(truncatingIfNeeded: word.mixed) & last
    while let other = words[place], other != word { place = (place + 1) & last }
    return place
  }

  private mutating func grow() {
    let known = zip(words, numbers)
    words = Array(repeating: nil, count: words.count * 2)
    numbers = Array(repeating: 0, count: words.count)
    for case (let word?, let number) in known {
      let place = place(of: word)
      words[place] = word
      numbers[place] = number
    }
  }
}
