internal import Files

/// The name under which a picture's files are kept: all that decides their bytes.
package func pictureKey(_ bytes: [UInt8], as format: PictureFormat) -> String {
  let hash = String(ContentHash(bytes).value, radix: 16)
  return "\(hash)-\(bytes.count)-\(format)-\(PictureRecipe.version)-\(VipsPicture.version)"
}

extension PictureSet {
  /// The set as text, and the hash of that text:
  ///
  ///     picture 4000 3000 photograph still
  ///     4000 3000 jpeg 1834211 9f86d081884c7d65
  ///     640 480 webp 40122 60303ae22b998861
  ///     …
  ///     end 2c26b46b68ffc68f
  package var record: String {
    let first =
      "picture \(width) \(height) \(isDrawing ? "drawing" : "photograph") "
      + (wasMoving ? "moving" : "still")
    let lines = [first] + ([whole] + variants).map(\.record)
    let text = lines.joined(separator: "\n") + "\n"
    return text + "end \(String(ContentHash(Array(text.utf8)).value, radix: 16))\n"
  }

  /// Nil when the text is not just one that ``record`` gave.
  package init?(record: String) {
    let lines = record.split(separator: "\n")
    let head = lines.first?.split(separator: " ") ?? []
    guard lines.count > 3, head.count == 5, let width = Int(head[1]), let height = Int(head[2])
    else { return nil }
    let files = lines.dropFirst().dropLast().compactMap(PictureFile.init(record:))
    guard files.count == lines.count - 2, let whole = files.first else { return nil }
    self.init(
      width: width, height: height, isDrawing: head[3] == "drawing",
      wasMoving: head[4] == "moving", whole: whole, variants: Array(files.dropFirst()))
    if self.record != record { return nil }
  }
}

extension PictureFile {
  fileprivate var record: String {
    "\(width) \(height) \(format) \(size) \(String(hash.value, radix: 16))"
  }

  fileprivate init?(record: Substring) {
    let words = record.split(separator: " ").map(String.init)
    guard words.count == 5, let width = Int(words[0]), let height = Int(words[1]),
      let format = PictureFormat(rawValue: words[2]), let size = Int(words[3]), size >= 0,
      let hash = UInt64(words[4], radix: 16)
    else { return nil }
    self.init(
      width: width, height: height, format: format, size: size, hash: ContentHash(value: hash))
  }
}
