import Foundation
import Testing

/// What reading one text may add to the memory of a build.
@Suite struct MemoryTests {
  /// In kilobytes: of a megabyte at most, with all that is known to hurt, one after the other. A build without
  /// optimization was seen to take 418,000 for the whole inputs of `make fuzz`.
  static let bound = 500_000

  /// In a process of its own, since the tests beside it take memory too.
  @Test func readingWhatIsKnownToHurtIsBounded() async {
    await #expect(processExitsWith: .success) {
      let before = try #require(mostMemory())
      for known in KnownInput.all where known.reader.name != "rules" {
        _ = known.reader.read(known.bytes)
      }
      let after = try #require(mostMemory())
      FileHandle.standardError.write(Data("grew by \(after - before) KB\n".utf8))
      #expect(after - before < MemoryTests.bound, "grew by \(after - before) KB")
    }
  }
}

/// The most that this process ever had, in kilobytes (proc(5), VmHWM).
func mostMemory() -> Int? {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line.flatMap { Int($0.filter(\.isNumber)) }
}
