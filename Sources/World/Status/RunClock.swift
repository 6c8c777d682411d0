package import Watching

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How long something takes, by a clock that nobody sets.
package struct RunClock: Sendable {
  private let start = RunClock.nanoseconds

  package init() {}

  /// Since the clock was made.
  package var milliseconds: Int { (RunClock.nanoseconds - start) / 1_000_000 }

  /// What the clock on the wall shows.
  package static var moment: RunMoment { RunMoment(seconds: time(nil)) }

  /// Since some moment that is the same for the whole run.
  package static var nanoseconds: Int {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return moment.tv_sec * 1_000_000_000 + moment.tv_nsec
  }
}
