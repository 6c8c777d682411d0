import ArgumentParser
import Files
import Logging
import Watching
import World

/// How a run speaks to standard error: sentences for people, or one object of JSON a line for a collector
/// of logs.
enum LogForm: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// What happens in a run, told once: each event has a name for programs and a sentence for people.
///
/// People who do not watch are told what is wrong and nothing else, as cron's mail should be; programs are
/// told of each new release too. Neither hears anything of a run with nothing new.
struct RunLog: Sendable {
  private let logger: Logger
  private let form: LogForm

  init(_ form: LogForm) {
    self.form = form
    logger = Logger(label: "trangxa") { _ in
      switch form {
      case .text: SentenceHandler()
      case .json: JSONLineHandler()
      }
    }
  }

  /// What only who watches wants to know.
  func progress(_ event: String, _ sentence: String, _ facts: [String: JSONValue] = [:]) {
    tell(.debug, event, sentence, facts)
  }

  /// What a program should know of, and people are told in one sentence of all portals.
  func news(_ event: String, _ sentence: String, _ facts: [String: JSONValue] = [:]) {
    if form == .json { tell(.info, event, sentence, facts) }
  }

  /// What a person must know.
  func warn(_ event: String, _ sentence: String, _ facts: [String: JSONValue] = [:]) {
    tell(.warning, event, sentence, facts)
  }

  func fail(_ event: String, _ sentence: String, _ facts: [String: JSONValue] = [:]) {
    tell(.error, event, sentence, facts)
  }

  func tell(_ event: RunEvent) {
    switch event.level {
    case .progress: progress(event.name, event.sentence, event.facts)
    case .news: news(event.name, event.sentence, event.facts)
    case .warning: warn(event.name, event.sentence, event.facts)
    case .failure: fail(event.name, event.sentence, event.facts)
    case .table: if form == .text { complain(event.sentence) }
    }
  }

  var isForPrograms: Bool { form == .json }

  private func tell(
    _ level: Logger.Level, _ event: String, _ sentence: String, _ facts: [String: JSONValue]
  ) {
    var metadata: Logger.Metadata = ["event": "\(event)"]
    for (name, value) in facts {
      metadata[name] =
        if let number = value.whole { .stringConvertible(number) } else {
          .string(value.text ?? value.text())
        }
    }
    logger.log(level: level, "\(sentence)", metadata: metadata)
  }
}

/// Sentences as they are; to who does not watch only those of which something is wrong.
private struct SentenceHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = isWatched ? .debug : .warning

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { complain("\(event.message)\n") }
}

/// One object a line (`time`, `level`, `event`, `message`, then the facts by their names): no line break can
/// stand in it, whatever a sentence holds.
private struct JSONLineHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var facts = event.metadata ?? [:]
    let name = facts.removeValue(forKey: "event").map { "\($0)" } ?? ""
    var members: [(String, JSONValue)] = [
      ("time", .string(RunClock.moment.iso)), ("level", .string(event.level.rawValue)),
      ("event", .string(name)), ("message", .string("\(event.message)")),
    ]
    for (key, value) in facts.sorted(by: { $0.key < $1.key }) {
      if case .stringConvertible(let number as Int) = value {
        members.append((key, .integer(number)))
      } else {
        members.append((key, .string("\(value)")))
      }
    }
    complain(JSONValue.object(members).text() + "\n")
  }
}
