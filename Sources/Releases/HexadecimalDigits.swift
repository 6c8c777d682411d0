/// Appends a number in small hexadecimal digits, with zeros in front: two digits a byte.
///
/// A ledger of ten thousand pages is three million digits.
func appendHexadecimal(_ number: some FixedWidthInteger & UnsignedInteger, to text: inout [UInt8]) {
  var shift = type(of: number).bitWidth
  while shift > 0 {
    shift -= 4
    text.append(digits[Int(truncatingIfNeeded: number >> shift) & 15])
  }
}

/// The value of one small hexadecimal digit, or nil for any other byte.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}

private let digits = Array("0123456789abcdef".utf8)
