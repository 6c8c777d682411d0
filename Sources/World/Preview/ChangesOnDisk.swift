internal import Files
internal import Foundation
internal import Previewing
internal import Synchronization

/// What may have changed in folders, until nobody listens any more. While the listener is busy, changes are put
/// together.
///
/// - Throws: when the system has no room to watch.
func changesOnDisk(in roots: [WatchedSources.Root]) throws -> AsyncStream<FileChanges> {
  #if canImport(Glibc)
    let watcher = try FileWatcher(roots)
    let waiting = WaitingChanges()
    let (signals, signal) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let thread = Thread {
      while let changes = watcher.next(timeout: 1_000) {
        guard !changes.isEmpty else { continue }
        waiting.add(changes)
        signal.yield()
      }
      signal.finish()
    }
    thread.start()
    return AsyncStream { stream in
      let task = Task {
        for await _ in signals { stream.yield(waiting.take()) }
        stream.finish()
      }
      stream.onTermination = { _ in
        watcher.end()
        task.cancel()
      }
    }
  #else
    // Without inotify all is looked at twice a second; what did not change is not planned anew.
    return AsyncStream { stream in
      let task = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(500))
          stream.yield(.anything)
        }
        stream.finish()
      }
      stream.onTermination = { _ in task.cancel() }
    }
  #endif
}

/// Changes that nobody has looked at yet.
///
/// A class, since a thread adds to it and a task takes from it.
private final class WaitingChanges: Sendable {
  private let changes = Mutex(FileChanges.files([]))

  func add(_ more: FileChanges) { changes.withLock { $0.add(more) } }

  func take() -> FileChanges {
    changes.withLock { changes in
      defer { changes = .files([]) }
      return changes
    }
  }
}
