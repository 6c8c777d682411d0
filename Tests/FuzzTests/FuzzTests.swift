import Foundation
import TestSupport
import Testing

/// Everything that reads what others wrote is given real texts with random damage, and inputs that have
/// brought down other parsers: none traps, none hangs, all keep their promises.
///
/// `make fuzz` runs longer: `FUZZ_SECONDS` for each reader, `FUZZ_SEED` to see the same inputs again.
@Suite(.serialized) struct FuzzTests {
  private static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }
  private static let seconds = Double(number("FUZZ_SECONDS", or: 0))
  private static let seed = UInt64(number("FUZZ_SEED", or: 1))
  /// For one input. Without optimization everything takes some ten times as long, so that inputs of a
  /// megabyte are then given more.
  private static let patience: Duration = {
    #if DEBUG
      return KnownInput.isWhole ? .seconds(10) : .seconds(2)
    #else
      return .seconds(2)
    #endif
  }()

  @Test(arguments: Reader.all) func survivesDamage(_ reader: Reader) throws {
    #expect(!reader.samples.isEmpty)
    var random = SeededRandom(state: Self.seed)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.seconds > 0 ? Self.seconds : 0.7)
    var inputs = 0
    var failures = 0
    while clock.now < end {
      // Most are small, so that many are tried.
      let limit = inputs.isMultiple(of: 50) ? 100_000 : 8_000
      let input = mutated(reader.samples, with: reader.tokens, limit: limit, using: &random)
      inputs += 1
      let start = clock.now
      let fault = reader.read(input)
      let time = clock.now - start
      guard fault != nil || time > Self.patience else { continue }
      failures += 1
      let kept = try keep(input, of: reader)
      Issue.record("\(reader): \(fault ?? "took \(time)"); the input is in \(kept)")
      if failures > 5 { break }
    }
    tell("\(reader): seed \(Self.seed), \(inputs) inputs, \(failures) failures")
  }

  @Test(arguments: KnownInput.all) func survivesWhatIsKnownToHurt(_ known: KnownInput) {
    let clock = ContinuousClock()
    var fault: String?
    let time = clock.measure { fault = known.reader.read(known.bytes) }
    #expect(fault == nil)
    #expect(time < Self.patience, "\(known.bytes.count) bytes took \(time)")
    tell("known: \(known): \(known.bytes.count) bytes, \(time)")
  }

  /// What cannot be read is kept beside the other results of tests, so that it can be read again.
  private func keep(_ input: [UInt8], of reader: Reader) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trangxa-fuzz")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(
      "\(reader.name.replacingOccurrences(of: " ", with: "-"))-\(UUID().uuidString)")
    try Data(input).write(to: file)
    return file.path
  }

  /// For `Tests/fuzz.py`, which adds the numbers up.
  private func tell(_ line: String) {
    guard ProcessInfo.processInfo.environment["FUZZ_SECONDS"] != nil else { return }
    FileHandle.standardError.write(Data("fuzz: \(line)\n".utf8))
  }
}
