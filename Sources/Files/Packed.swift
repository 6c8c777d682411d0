/// Numbers and texts one behind another in bytes, for files that only this program reads: each text with its length
/// before it, numbers in eight bytes, the lowest first.
package struct Packing: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes += $0 }
  }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  /// Bytes whose number the reader knows.
  package mutating func add(raw: some Collection<UInt8>) { bytes += raw }
}

/// Reads what ``Packing`` has written, from the first byte to the last. Whatever else it is given, it says nil and
/// reads no byte that is not there.
package struct Unpacking: Sendable {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func number() -> Int? {
    guard let bytes = raw(8) else { return nil }
    var number: UInt64 = 0
    for byte in bytes.reversed() { number = number << 8 | UInt64(byte) }
    return Int(Int64(bitPattern: number))
  }

  package mutating func text() -> String? {
    guard let count = number(), let bytes = raw(count) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  package mutating func raw(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// All that is left.
  package mutating func remainder() -> ArraySlice<UInt8> {
    defer { rest = [] }
    return rest
  }
}
