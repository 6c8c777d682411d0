internal import VietnameseText

/// What a word is looked up by in a table that never changes: a number that is spread over all 64 bits.
protocol SpreadKey: Equatable, Sendable {
  /// Equal for equal keys, and in every bit as good as by chance.
  var mixed: UInt64 { get }
  /// A key that nothing has, which stands in empty places.
  static var nothing: Self { get }
}

extension PackedWord: SpreadKey {}

/// A number that is a hash already.
extension UInt64: SpreadKey {
  var mixed: UInt64 { self }
  static var nothing: UInt64 { 0 }
}

/// Keys that are known when a rule is made, looked up once for each token of every text: a multiplication, and
/// mostly one comparison. A `Set` hashes sixteen bytes with SipHash first, whatever it is asked for.
///
/// Keys come from the program and from the catalogue, never from the text that is read, so nobody can choose them
/// to be slow.
struct FixedSet<Key: SpreadKey>: Sendable {
  private let places: [Key]
  private let mask: Int

  init(_ keys: some Collection<Key>) {
    // At most every second place is taken, so that a key that is not there soon meets an empty one.
    var size = 2
    while size < keys.count * 2 { size *= 2 }
    var places = [Key](repeating: .nothing, count: size)
    for key in keys where key != .nothing {
      var place = Int(truncatingIfNeeded: key.mixed) & (size - 1)
      while places[place] != .nothing, places[place] != key { place = (place + 1) & (size - 1) }
      places[place] = key
    }
    self.places = places
    mask = size - 1
  }

  /// Where the key stands, for what is kept beside it.
  func place(of key: Key) -> Int? {
    var place = Int(truncatingIfNeeded: key.mixed) & mask
    while places[place] != .nothing {
      if places[place] == key { return place }
      place = (place + 1) & mask
    }
    return nil
  }

  func contains(_ key: Key) -> Bool { place(of: key) != nil }

  /// How many places there are, taken or not.
  var size: Int { mask + 1 }
}

/// A few words, as rules list them.
typealias WordSet = FixedSet<PackedWord>

extension FixedSet: ExpressibleByArrayLiteral {
  init(arrayLiteral keys: Key...) { self.init(keys) }
}

/// Values by keys that are known when a rule is made (see ``FixedSet``).
struct FixedTable<Key: SpreadKey, Value: Sendable>: Sendable {
  private let keys: FixedSet<Key>
  private let values: [Value?]

  init(_ pairs: [Key: Value]) where Key: Hashable {
    keys = FixedSet(pairs.keys)
    var values = [Value?](repeating: nil, count: keys.size)
    for (key, value) in pairs {
      if let place = keys.place(of: key) { values[place] = value }
    }
    self.values = values
  }

  subscript(key: Key) -> Value? {
    keys.place(of: key).flatMap { values[$0] }
  }
}

extension FixedTable: ExpressibleByDictionaryLiteral where Key: Hashable {
  init(dictionaryLiteral pairs: (Key, Value)...) {
    self.init(Dictionary(pairs) { first, _ in first })
  }
}

typealias WordTable<Value: Sendable> = FixedTable<PackedWord, Value>
