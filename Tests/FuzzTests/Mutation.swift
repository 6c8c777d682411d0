import TestSupport

/// One input made of a sample: a few bytes of it changed, tokens put in, a part said many times, or the
/// end of another sample behind it.
///
/// - Parameter limit: in bytes; no input is longer.
func mutated(
  _ samples: [[UInt8]], with tokens: [[UInt8]], limit: Int, using random: inout SeededRandom
) -> [UInt8] {
  var bytes = samples.randomElement(using: &random) ?? []
  for _ in 0..<Int.random(in: 1...8, using: &random) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      // A part, or a token, said very often.
      let piece =
        Bool.random(using: &random) ? slice(of: bytes, using: &random) : token(tokens, &random)
      guard !piece.isEmpty else { continue }
      let times = 1 << Int.random(in: 1...12, using: &random)
      let place = Int.random(in: 0...bytes.count, using: &random)
      let room = max(0, limit - bytes.count) / piece.count
      bytes.insert(
        contentsOf: Array(repeatElement(piece, count: min(times, room)).joined()), at: place)
    case 1:
      let other = samples.randomElement(using: &random) ?? []
      bytes =
        bytes.prefix(Int.random(in: 0...bytes.count, using: &random))
        + other.suffix(Int.random(in: 0...other.count, using: &random))
    case 2 where !bytes.isEmpty:
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    default: damage(&bytes, with: tokens, using: &random)
    }
  }
  return bytes.count > limit ? Array(bytes.prefix(limit)) : bytes
}

private func token(_ tokens: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
  tokens.randomElement(using: &random) ?? []
}

private func slice(of bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
  let start = Int.random(in: 0...bytes.count, using: &random)
  return Array(bytes[start..<min(bytes.count, start + Int.random(in: 0...40, using: &random))])
}
