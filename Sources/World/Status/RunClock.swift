package import Watching

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How long something takes, by a clock that nobody sets.
package struct RunClock: Sendable {
  private let start = RunClock.now

  package init() {}

  /// Since the clock was made.
  package var milliseconds: Int { RunClock.now - start }

  /// What the clock on the wall shows.
  package static var moment: RunMoment { RunMoment(seconds: time(nil)) }

  private static var now: Int {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return moment.tv_sec * 1_000 + moment.tv_nsec / 1_000_000
  }
}
