/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Cuts out, doubles, swaps or inserts a few bytes.
package func damage(
  _ bytes: inout [UInt8], with inserts: [[UInt8]], using random: inout SeededRandom
) {
  let place = Int.random(in: 0...bytes.count, using: &random)
  let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
  switch Int.random(in: 0..<6, using: &random) {
  case 0: bytes.removeSubrange(place..<end)
  case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
  case 2: bytes.removeSubrange(place..<bytes.count)
  default: bytes.insert(contentsOf: inserts.randomElement(using: &random) ?? [], at: place)
  }
}
