internal import Dispatch

/// Work that takes long, beside what answers browsers: the threads that Swift shares among all tasks are as many as
/// the machine has, and rules and pages would have every one of them while somebody waits for a page.
enum PlanningThreads {
  /// What `work` gives.
  static func run<Made: Sendable>(
    priority: TaskPriority? = nil, _ work: @escaping @Sendable () async throws -> Made
  ) async throws -> Made {
    let task =
      if #available(macOS 15, *) {
        Task(executorPreference: Threads.shared, priority: priority, operation: work)
      } else {
        Task(priority: priority, operation: work)
      }
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }
}

@available(macOS 15, *)
private final class Threads: TaskExecutor {
  /// One for the process, as the threads are that it stands beside; it has no state that anybody could see.
  static let shared = Threads()

  private let queue = DispatchQueue(
    label: "trangxa.planning", qos: .utility, attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
