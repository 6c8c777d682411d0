internal import CQRencode

/// A QR code (ISO/IEC 18004): what a telephone reads an address from, on paper.
///
/// Error correction is at level M, which still reads with 15 % of the code lost: a sheet on a wall
/// gets dirty. The text is written as bytes of UTF-8, the smallest version that holds it is taken,
/// and the same text always gives the same code.
package struct QRCode: Sendable, Equatable {
  package enum Failure: Error, Equatable {
    /// There is nothing to write.
    case empty
    /// More than the largest code holds, 2,331 bytes at level M.
    case tooLong
    /// The library had no memory.
    case outOfMemory
  }

  /// Modules on a side, without the quiet zone: 21 in the smallest code, 177 in the largest.
  package let width: Int
  private let dark: [Bool]

  package static func encode(_ text: String) -> Result<QRCode, Failure> {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return .failure(.empty) }
    // Version 0 asks for the smallest; the count is an Int32 there.
    guard bytes.count <= mostBytes else { return .failure(.tooLong) }
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      return .failure(.outOfMemory)
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return .failure(.outOfMemory) }
    // The lowest bit of a module is its colour; the others say what part of the code it is.
    let dark = (0..<width * width).map { data[$0] & 1 == 1 }
    return .success(QRCode(width: width, dark: dark))
  }

  /// Whether the module is black; everything outside of the code is white.
  package func isDark(row: Int, column: Int) -> Bool {
    let inside = 0..<width
    return inside.contains(row) && inside.contains(column) && dark[row * width + column]
  }

  /// Version 40 at level M in bytes (ISO/IEC 18004, table 7).
  private static let mostBytes = 2_331
}
