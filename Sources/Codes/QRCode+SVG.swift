extension QRCode {
  /// White modules around the code, without which no reader finds it (ISO/IEC 18004, 5.3.8).
  package static let quietZone = 4

  /// Modules on a side with the quiet zone: the side of the drawing's `viewBox`.
  package var side: Int { width + 2 * Self.quietZone }

  /// The black modules as the `d` of an SVG path in units of one module: a bar for each run of
  /// them in a row, so that no seam shows between neighbours on paper.
  package var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        while isDark(row: row, column: column) { column += 1 }
        if column > start {
          let length = column - start
          path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
        }
        column += 1
      }
    }
    return path
  }
}
