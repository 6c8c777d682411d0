/// What `make` gives for each, in the same order, made by at most `jobs` threads at once.
package func inParallel<Item: Sendable, Made: Sendable>(
  _ items: [Item], jobs: Int, _ make: @escaping @Sendable (Item) -> Made
) async -> [Made] {
  let jobs = max(1, min(jobs, items.count))
  return await withTaskGroup(of: (job: Int, made: [Made]).self) { group in
    for job in 0..<jobs {
      group.addTask {
        (job, stride(from: job, to: items.count, by: jobs).map { make(items[$0]) })
      }
    }
    var shares = [[Made]](repeating: [], count: jobs)
    for await share in group { shares[share.job] = share.made }
    return items.indices.map { shares[$0 % jobs][$0 / jobs] }
  }
}
