/// A file of an archive.
package struct ZippedFile: Sendable {
  /// ASCII, with `/` between folders.
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }
}

/// `files` as a ZIP archive, deflated, in their order. Each bears the first day of 1980, so that the same
/// files give the same bytes.
///
/// - Parameter files: together less than 4 GB, which an archive of this kind can hold.
/// - Returns: nil only without memory.
package func zipArchive(_ files: [ZippedFile]) -> [UInt8]? {
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  for file in files {
    guard let packed = deflated(file.bytes) else { return nil }
    let offset = archive.count
    // Version 2.0, no flags, deflated, 00:00 of 1/1/1980.
    var entry = little([20, 0, 8, 0, 0x21], as: UInt16.self)
    entry += little(
      [checksum(file.bytes), UInt32(packed.count), UInt32(file.bytes.count)], as: UInt32.self)
    entry += little([UInt16(file.name.utf8.count), 0], as: UInt16.self)
    archive += Array("PK\u{3}\u{4}".utf8) + entry + Array(file.name.utf8) + packed
    directory += Array("PK\u{1}\u{2}".utf8) + little([20], as: UInt16.self) + entry
    directory += little([0, 0, 0], as: UInt16.self) + little([0, UInt32(offset)], as: UInt32.self)
    directory += Array(file.name.utf8)
  }
  let count = UInt16(files.count)
  let end =
    Array("PK\u{5}\u{6}".utf8) + little([0, 0, count, count], as: UInt16.self)
    + little([UInt32(directory.count), UInt32(archive.count)], as: UInt32.self)
    + little([0], as: UInt16.self)
  return archive + directory + end
}

private func little<Number: FixedWidthInteger>(_ numbers: [Number], as: Number.Type) -> [UInt8] {
  numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
}

private func deflated(_ bytes: [UInt8]) -> [UInt8]? {
  // The frame of gzip without a name is ten bytes before and eight behind.
  gzip(bytes).map { Array($0.dropFirst(10).dropLast(8)) }
}
