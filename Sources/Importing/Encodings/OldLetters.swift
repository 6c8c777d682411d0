internal import VietnameseText

/// The letters of the Vietnamese tables of characters that came before Unicode.
///
/// Each takes the bytes of a file, or the characters of Windows-1252 as which they were shown, put back into bytes.
enum OldLetters {
  /// The letters of a text whose bytes were shown as Windows-1252.
  static func converted(_ text: String, from encoding: TextEncoding) -> String {
    let bytes = text.unicodeScalars.compactMap(LatinPage.byte)
    switch encoding {
    case .tcvn3: return tcvn3(bytes)
    case .vni: return vni(bytes)
    case .windows1258: return windows1258(bytes)
    case .utf8, .utf16: return text
    }
  }

  /// TCVN 5712:1993 in its third form, the fonts whose names begin with `.Vn`. Capitals with a tone have no place of
  /// their own in it: fonts that end in `H` drew small letters as capitals.
  static func tcvn3(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(tcvn3Letters[byte] ?? LatinPage.scalar(byte)) }
    return textLines(String(text)).map(capitalsAsShown).joined(separator: "\n")
  }

  /// `BáO CáO` → `BÁO CÁO`: in a line without one small plain letter, the others were shown as capitals too.
  private static func capitalsAsShown(_ line: String) -> String {
    let plain = line.utf8.filter { (0x41...0x5A).contains($0 & 0xDF) }
    let isCapital = plain.count >= 2 && plain.allSatisfy { $0 < 0x60 }
    return isCapital ? line.uppercased() : line
  }

  /// VNI for Windows: a letter, and behind it a byte for its marks.
  static func vni(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if let marks = vniMarks[byte], let last = text.last, isVowel(last) {
        text.append(contentsOf: marks.unicodeScalars)
      } else {
        text.append(vniLetters[byte] ?? LatinPage.scalar(byte))
      }
    }
    return composed(String(text))
  }

  /// Windows-1258, which has the vowels and, behind them, five tones.
  static func windows1258(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1258Letters[byte] ?? LatinPage.scalar(byte)) }
    return composed(String(text))
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "AEIOUYaeiouyƠơƯư".unicodeScalars.contains(scalar)
  }

  private static let tcvn3Letters: [UInt8: Unicode.Scalar] = table([
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ])

  private static let windows1258Letters: [UInt8: Unicode.Scalar] = table([
    (0xC3, "Ă"), (0xD0, "Đ"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xE3, "ă"), (0xF0, "đ"), (0xF5, "ơ"),
    (0xFD, "ư"), (0xFE, "₫"), (0xCC, "\u{300}"), (0xD2, "\u{309}"), (0xDE, "\u{303}"),
    (0xEC, "\u{301}"), (0xF2, "\u{323}"),
  ])

  private static let vniLetters: [UInt8: Unicode.Scalar] = table([
    (0xC6, "Ỉ"), (0xCE, "Ỵ"), (0xD1, "Đ"), (0xD2, "Ị"), (0xD3, "Ĩ"), (0xD4, "Ơ"), (0xD6, "Ư"),
    (0xE6, "ỉ"), (0xEE, "ỵ"), (0xF1, "đ"), (0xF2, "ị"), (0xF3, "ĩ"), (0xF4, "ơ"), (0xF6, "ư"),
  ])

  /// The marks, a roof or a bow before the tone; small letters have the same 32 places further on.
  private static let vniMarks: [UInt8: String] = {
    let capital: [(UInt8, String)] = [
      (0xD8, "\u{300}"), (0xD9, "\u{301}"), (0xDB, "\u{309}"), (0xD5, "\u{303}"), (0xCF, "\u{323}"),
      (0xC2, "\u{302}"), (0xC0, "\u{302}\u{300}"), (0xC1, "\u{302}\u{301}"),
      (0xC5, "\u{302}\u{309}"), (0xC3, "\u{302}\u{303}"), (0xC4, "\u{302}\u{323}"),
      (0xCA, "\u{306}"), (0xC8, "\u{306}\u{300}"), (0xC9, "\u{306}\u{301}"),
      (0xDA, "\u{306}\u{309}"), (0xDC, "\u{306}\u{303}"), (0xCB, "\u{306}\u{323}"),
    ]
    var marks: [UInt8: String] = [:]
    for (byte, text) in capital {
      marks[byte] = text
      marks[byte + 0x20] = text
    }
    return marks
  }()

  /// Runs of letters, each from a byte on.
  private static func table(_ runs: [(UInt8, String)]) -> [UInt8: Unicode.Scalar] {
    var letters: [UInt8: Unicode.Scalar] = [:]
    for (start, run) in runs {
      for (offset, scalar) in run.unicodeScalars.enumerated() {
        letters[start + UInt8(offset)] = scalar
      }
    }
    return letters
  }
}
