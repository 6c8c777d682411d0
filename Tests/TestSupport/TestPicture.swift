/// Small pictures for tests, made here byte by byte or written down as they were made once.
package enum TestPicture {
  /// A PNG (PNG specification) whose channels `color` gives for each pixel.
  ///
  /// - Parameter depth: 8 or 16 bits a channel.
  package static func png(
    width: Int, height: Int, depth: UInt8 = 8, hasTransparency: Bool = false,
    _ color: (_ x: Int, _ y: Int) -> [UInt8]
  ) -> [UInt8] {
    var lines: [UInt8] = []
    for y in 0..<height {
      lines.append(0)
      for x in 0..<width {
        for channel in color(x, y) {
          lines += depth == 16 ? [channel, channel] : [channel]
        }
      }
    }
    let head = number(width) + number(height) + [depth, hasTransparency ? 6 : 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", head) + chunk("IDAT", stored(lines)) + chunk("IEND", [])
  }

  /// A drawing: areas of one colour.
  package static func drawing(width: Int, height: Int) -> [UInt8] {
    png(width: width, height: height) { x, y in
      x * 3 < width ? [200, 30, 30] : y * 2 < height ? [250, 250, 240] : [30, 90, 200]
    }
  }

  /// As restless as a photograph.
  package static func photograph(width: Int, height: Int) -> [UInt8] {
    var state: UInt32 = 7
    return png(width: width, height: height) { x, y in
      state = state &* 1_664_525 &+ 1_013_904_223
      let noise = UInt8(state >> 28)
      return [
        UInt8(x * 200 / width) + noise, UInt8(y * 200 / height) + noise, 90 + noise,
      ]
    }
  }

  /// 32 × 16 pixels in four areas: red and green above, blue and white below.
  package static let jpeg = fromBase64(
    """
    /9j/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIU\
    FRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
    FBT/wAARCAAQACADAREAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAgGCv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/\
    xAAZAQEAAgMAAAAAAAAAAAAAAAAABwkFBgr/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdEGLUwGwY\
    Vz8gJSXwJ7AdLaqxvAD/2Q==
    """)

  /// The same for a printing press: cyan, magenta, yellow and black.
  package static let printingJPEG = fromBase64(
    """
    /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAW\
    EBETFBUVFQwPFxgWFBgSFBUU/8AAFAgAEAAgBEMRAE0RAFkRAEsRAP/EABoAAQADAAMAAAAAAAAAAAAAAAACCQoDBQf/\
    xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBLAAA/ALU1a6sdamAKHGnt1SAA8PZxGqBMAaTWjVwgA//Z
    """)

  /// The same as GIF of two pictures, the second with its areas exchanged.
  package static let movingGIF = fromBase64(
    """
    R0lGODlhIAAQAIIAAEdwTAAA/////wCgAP8AAAAAAAAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQFCgAAACwAAAAA\
    IAAQAAADQUi63DQwyjmcXTTHe7XmlpeBjkiRjTmhjCqxmAsFdG3fgaDvfC/gwJpvuAsGiUQjEDlU4pg+5w3ak9qoPKsQ\
    q0sAACH5BAUKAAAALAAAAAAgABAAgkdwTAAA/////wCgAP8AAAAAAAAAAAAAAANBKLrcEjDKGZxdNMd7teaWl4GOSJGN\
    OaGMKrGYCw10bd8Doe98T+DAmm+4CwaJRCMQOVTimD7nDdqT2qg8qxCrSwAAOw==
    """)

  /// The same as WebP.
  package static let movingWebP = fromBase64(
    """
    UklGRv4BAABXRUJQVlA4WAoAAAAKAAAAHwAADwAAQU5JTQYAAAD/////AABBTk1GhAAAAAAAAAAAAB8AAA8AAGQAAAJW\
    UDggbAAAAHADAJ0BKiAAEAAuTTabTaEkJCQEAExLYATpeBPAPwgcwAFHfAD++J3///EuwNcXTn/ynK0XXfEG1aFmngQn\
    /z4ylFsvP/o59MTXnz+V1kORNjF0z/yQS///PGP3Os4geGgLwiFmlUTaVDsAAEFOTUaEAAAAAAAAAAAAHwAADwAAZAAA\
    AFZQOCBsAAAA9AMAnQEqIAAQAD5tLpNFgwCAAADYlsALUXAmwCpAu5ILFbF7VLloAAD+/9wPg6id67LE/9MWJ3/7t139\
    oS8qyj/jZvf++sTy7F8/Mf/9bxn/58SmqFN+gvmiOdOWmyZbn/mctU7xf9Bv0AAARVhJRroAAABFeGlmAABJSSoACAAA\
    AAYAEgEDAAEAAAABAAAAGgEFAAEAAABWAAAAGwEFAAEAAABeAAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAaYcEAAEA\
    AABmAAAAAAAAADhjAADoAwAAOGMAAOgDAAAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwAB\
    AAAA//8AAAKgBAABAAAAIAAAAAOgBAABAAAAIAAAAAAAAAA=
    """)

  /// A JPEG as a telephone writes it: which side is up, the name of the camera, and the place, 21°02′
  /// north (Exif 2.32, sections 4.6.4 and 4.6.6); a packet of XMP; a comment.
  package static func fromTelephone(_ jpeg: [UInt8] = jpeg, orientation: UInt8) -> [UInt8] {
    // Directory at 8 with three entries, the camera's name at 50, the directory of places at 60.
    func entry(_ tag: UInt8, _ high: UInt8, _ type: UInt8, _ count: UInt8, _ value: [UInt8])
      -> [UInt8]
    {
      [high, tag, 0, type, 0, 0, 0, count] + value
    }
    let directory =
      [0, 3] + entry(0x10, 0x01, 2, 10, [0, 0, 0, 50])
      + entry(0x12, 0x01, 3, 1, [0, orientation, 0, 0])
      + entry(0x25, 0x88, 4, 1, [0, 0, 0, 60]) + [0, 0, 0, 0]
    let places =
      [0, 2] + entry(0x01, 0x00, 2, 2, Array("N\0\0\0".utf8))
      + entry(0x02, 0x00, 5, 3, [0, 0, 0, 90]) + [0, 0, 0, 0]
    let place: [UInt8] = [21, 2, 0].flatMap { [0, 0, 0, $0, 0, 0, 0, 1] }
    let exif =
      Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8] + directory + Array("MayAnh 12\0".utf8) + places
      + place
    let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>".utf8)
    return Array(jpeg.prefix(2)) + segment(0xE1, exif) + segment(0xE1, xmp)
      + segment(0xFE, Array("nha rieng".utf8)) + jpeg.dropFirst(2)
  }

  /// Words of ``fromTelephone(_:orientation:)`` that no published file may hold.
  package static let secrets = ["Exif", "MayAnh", "xmpmeta", "nha rieng"]

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    let count = body.count + 2
    return [0xFF, marker, UInt8(count >> 8), UInt8(count & 0xFF)] + body
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - $0 * 8)) }
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return number(body.count) + named + number(Int(checksum(named)))
  }

  /// zlib without compressing (RFC 1950, RFC 1951).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      let (low, high) = (UInt8(piece.count & 0xFF), UInt8(piece.count >> 8))
      out += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + piece
    } while !rest.isEmpty
    var (a, b) = (1, 0)
    for byte in bytes {
      a = (a + Int(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return out + number(b << 16 | a)
  }

  /// CRC-32 (PNG specification, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
    return ~crc
  }

  private static func fromBase64(_ text: String) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for digit in text.utf8 {
      guard let value = digits.firstIndex(of: digit) else { break }
      (bits, count) = (bits << 6 | value, count + 6)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 0xFF))
      }
    }
    return bytes
  }
}
