/// The address for an attribute between double quotes: what may not stand in an address is
/// percent-encoded, as cmark does it, and `&` becomes an entity.
///
///     "tệp/a b.pdf?x=1&y"  →  "t%E1%BB%87p/a%20b.pdf?x=1&amp;y"
func escapedAddress(_ address: String) -> String {
  if address.utf8.allSatisfy({ standsInAddress[Int($0)] }) { return address }
  var escaped: [UInt8] = []
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: "&"): escaped.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "'"): escaped.append(contentsOf: "&#x27;".utf8)
    case _ where standsInAddress[Int(byte)]: escaped.append(byte)
    default:
      escaped += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
  }
  return String(decoding: escaped, as: UTF8.self)
}

/// For each byte, whether it may stand in an address as it is.
private let standsInAddress: [Bool] = {
  let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
  var table = [Bool](repeating: false, count: 256)
  for byte in "\(letters)-_.+!*(),%#@?=;:/$~".utf8 { table[Int(byte)] = true }
  return table
}()
private let hexadecimal = Array("0123456789ABCDEF".utf8)

/// The text with `%20` and the like worked out; what is no such escape stays.
package func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var place = 0
  while place < bytes.count {
    if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
      let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
    {
      decoded.append(high << 4 | low)
      place += 3
    } else {
      decoded.append(bytes[place])
      place += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
