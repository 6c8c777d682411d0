internal import Synchronization

/// How long the stages of a run take, and the pages that take longest: for who asks, and costs nothing else.
///
/// A class, since the jobs of a run share it. It has no clock of its own: whoever makes it says what time it is.
package final class Timings: Sendable {
  package enum Stage: Int, CaseIterable, Sendable {
    case reading, pictures, assembling, checking, laying, making, compressing, sealing, exchanging,
      tidying
  }

  package struct Span: Sendable, Equatable {
    package let stage: Stage
    /// In nanoseconds, of a wall clock.
    package var time = 0
    /// Of what the stage is about: files, pages, texts.
    package var count = 0
  }

  package struct Page: Sendable, Equatable {
    package let address: String
    /// In nanoseconds.
    package let time: Int
  }

  private struct State {
    var spans = Stage.allCases.map { Span(stage: $0) }
    var slowest: [Page] = []
    /// When the last stage was over.
    var last = 0
    /// By what is made alike: how many files, and how long they took together.
    var kinds: [String: (count: Int, time: Int)] = [:]
  }

  private static let listed = 10
  private let now: @Sendable () -> Int
  private let state = Mutex(State())

  /// - Parameter now: nanoseconds of a clock that nobody sets.
  package init(now: @escaping @Sendable () -> Int) {
    self.now = now
    state.withLock { $0.last = now() }
  }

  /// A stage is over, or a part of it: it gets the time since the last one was.
  ///
  /// - Parameter count: of what came of it.
  package func passed(_ stage: Stage, count: Int = 0) {
    let moment = now()
    state.withLock { state in
      state.spans[stage.rawValue].time += moment - state.last
      state.spans[stage.rawValue].count += count
      state.last = moment
    }
  }

  /// Makes one page.
  func measure<Made>(page address: String, of kind: String, _ make: () throws -> Made) rethrows
    -> Made
  {
    let start = now()
    let made = try make()
    let page = Page(address: address, time: now() - start)
    state.withLock { state in
      let known = state.kinds[kind] ?? (0, 0)
      state.kinds[kind] = (known.count + 1, known.time + page.time)
      guard state.slowest.count < Self.listed || page.time > state.slowest.last?.time ?? 0 else {
        return
      }
      state.slowest.append(page)
      state.slowest.sort { ($1.time, $0.address) < ($0.time, $1.address) }
      state.slowest = Array(state.slowest.prefix(Self.listed))
    }
    return made
  }

  /// The stages that took any time, in order.
  package var spans: [Span] { state.withLock { $0.spans.filter { $0.time > 0 } } }

  /// The pages that took longest, those first.
  package var slowest: [Page] { state.withLock(\.slowest) }

  /// What is made alike by how long all of it took, the longest first.
  package var kinds: [(name: String, count: Int, time: Int)] {
    state.withLock { state in
      state.kinds.map { (name: $0.key, count: $0.value.count, time: $0.value.time) }
        .sorted { ($1.time, $0.name) < ($0.time, $1.name) }
    }
  }
}
