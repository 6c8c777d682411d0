import Testing
import VietnameseText

@testable import Syntax

/// What is read by bytes where text is plain, against the way by scalars that holds for any text.
@Suite struct PlainBytesTests {
  private func mixture(_ parts: [String], _ count: Int) -> String {
    (0..<count).map { _ in parts.randomElement() ?? "" }.joined()
  }

  @Test func unseenCharactersChangeNoScheme() {
    let parts = [
      "http", "https", ":", "/", "//", "mailto", "tel", "a", "java", "script", "@", ".", "#", "1",
    ]
    for _ in 0..<3_000 {
      let address = mixture(parts, 4)
      for noise in ["\t", " ", "\u{200B}", "\u{202E}", "\n", "\u{7F}"] {
        let place = address.index(
          address.startIndex, offsetBy: Int.random(in: 0...address.count))
        let noisy = address[..<place] + noise + address[place...]
        for forImage in [true, false] {
          #expect(
            AddressScheme(of: String(noisy), forImage: forImage)
              == AddressScheme(of: address, forImage: forImage),
            "\(noisy.debugDescription)")
        }
      }
    }
  }

  @Test func onlySoMuchOfAnAddressIsItsScheme() {
    let long = String(repeating: "a", count: 64)
    #expect(AddressScheme(of: "\(long):x", forImage: false) == .none)
    #expect(
      AddressScheme(of: "\(long.dropLast()):x", forImage: false)
        == .refused(String(long.dropLast())))
    #expect(AddressScheme(of: "é:x", forImage: false) == .none)
  }

  @Test func escapesEveryByteOfAnAddress() {
    let kept = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.+!*(),%#@?=;:/$~"
    for value in UInt32(1)..<0x180 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected: String =
        switch scalar {
        case "&": "&amp;"
        case "'": "&#x27;"
        case _ where kept.unicodeScalars.contains(scalar): String(scalar)
        default:
          String(scalar).utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (byte < 16 ? "0" : "") + digits
          }.joined()
        }
      #expect(escapedAddress("a\(scalar)b") == "a\(expected)b")
      #expect(escapedAddress(String(scalar)) == expected)
    }
  }

  @Test func knowsTextOfUTF8() {
    let parts: [[UInt8]] = [
      [0x61], [0x0A], [0xC3, 0xA0], [0xE1, 0xBA, 0xBF], [0xE0, 0xA4, 0x84], [0xED, 0x9F, 0xBF],
      [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98, 0x80], Array("Nghị quyết".utf8),
    ]
    let wrong: [[UInt8]] = [
      [0], [0xC3], [0x80], [0xE1, 0xBA], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xFF],
      [0xF5, 0x80, 0x80, 0x80], [0xE1, 0x61],
    ]
    for _ in 0..<2_000 {
      var pieces = (0..<9).map { _ in parts.randomElement() ?? [] }
      #expect(ForeignBytes(pieces.flatMap { $0 }).first == nil)
      let place = Int.random(in: 0..<9)
      let start = pieces[..<place].joined().count
      pieces[place] = wrong.randomElement() ?? [0]
      let found = ForeignBytes(pieces.flatMap { $0 })
      #expect(found.first?.lowerBound == start, "\(pieces)")
      #expect(found.count >= 1)
    }
  }
}
