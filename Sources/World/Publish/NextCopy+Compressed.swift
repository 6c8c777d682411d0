internal import Compressing
internal import Releases

extension NextCopy {
  /// Puts beside each text what servers send of it, compressed once and well instead of at every request.
  ///
  /// It comes after all files of the release are there, since a file of the release may have the very name.
  /// Only what changed is compressed: for the rest, what this copy or the served one has is as good.
  ///
  /// - Parameter served: what readers see.
  func compress(beside served: KnownCopy?, jobs: Int) async throws {
    let entries = recorded.filter { isWorthCompressing($0.value) }.map(\.value)
    let former = [before, served].compactMap { $0 }
    try await withThrowingTaskGroup { group in
      for job in 0..<max(1, jobs) {
        group.addTask {
          for index in stride(from: job, to: entries.count, by: max(1, jobs)) {
            try Task.checkCancellation()
            try self.compress(entries[index], former)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func compress(_ entry: Manifest.Entry, _ former: [KnownCopy]) throws {
    var bytes: [UInt8]?
    for ending in CompressedEnding.allCases {
      let address = entry.address + ending.rawValue
      if has(address) { continue }
      let copy = former.first { $0[entry.address]?.digest == entry.digest && $0[address] != nil }
      if let copy, var known = copy[address] {
        known.lastUse = nil
        do {
          try put(known, from: [copy.path(address)])
          continue
        } catch WorldError.lostFile {
          // Somebody took it away or changed it: it is made anew.
        }
      }
      let plain = try bytes ?? readPlainFile(place(of: entry.address) ?? "")
      bytes = plain
      // Noise grows by it, and is sent as it is.
      if let packed = ending.pack(plain), packed.count < plain.count {
        try put(packed, at: address)
      }
    }
  }
}

/// Whether a file is a text that takes more than one packet of the network, and no more memory than a page may.
private func isWorthCompressing(_ entry: Manifest.Entry) -> Bool {
  let name = entry.address.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: "."), (1_024...16_777_216).contains(entry.size) else {
    return false
  }
  return textEndings.contains(String(name[name.index(after: dot)...]))
}

private let textEndings: Set = [
  "atom", "css", "csv", "geojson", "html", "ics", "js", "json", "jsonld", "mjs", "svg", "txt",
  "webmanifest", "xml",
]

extension CompressedEnding {
  /// Nil only without memory.
  fileprivate func pack(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .gz: gzip(bytes)
    case .br: brotli(bytes)
    }
  }
}
