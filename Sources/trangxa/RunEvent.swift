import Files

/// One thing that a run has to say: its name is for programs, its sentence for people.
struct RunEvent: Equatable {
  enum Level: String {
    /// What only who watches wants to know.
    case progress
    /// What a program should know of, and people are told in one sentence of all portals.
    case news
    /// What a person must know.
    case warning
    case failure
    /// What was asked for; lines as they are.
    case table
  }

  let level: Level
  let name: String
  let sentence: String
  var facts: [String: JSONValue] = [:]

  init(_ level: Level, _ name: String, _ sentence: String, _ facts: [String: JSONValue] = [:]) {
    (self.level, self.name, self.sentence, self.facts) = (level, name, sentence, facts)
  }

  /// Whether it holds for as long as nothing changes, and is not of the one run.
  var isLasting: Bool { level == .warning || level == .failure }

  /// Four texts, from which it is read again.
  var texts: [String] {
    let facts = facts.sorted { $0.key < $1.key }
    return [
      level.rawValue, name, sentence, JSONValue.object(facts.map { ($0.key, $0.value) }).text(),
    ]
  }

  /// Nil for anything else than ``texts``.
  init?(_ texts: some RandomAccessCollection<String>) {
    let texts = Array(texts)
    guard texts.count == 4, let level = Level(rawValue: texts[0]),
      case .object(let facts) = JSONValue(reading: Array(texts[3].utf8))
    else { return nil }
    self.init(
      level, texts[1], texts[2], Dictionary(facts, uniquingKeysWith: { first, _ in first }))
  }
}
