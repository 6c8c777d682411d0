package import Importing

/// How large a file may be that is imported. The list of all procedures of the country has some 3 MB; a text with
/// scanned pages in it may have ten times that.
package let importLimit = 64 << 20

/// The bytes of a file that somebody wants imported: a text, a list, a map of columns.
///
/// - Throws: ``UnreadableFile`` for what is wrong with what was named; ``WorldError`` for the disk.
package func readImportedFile(_ path: String) throws -> [UInt8] {
  guard try kind(of: path) != nil else { throw UnreadableFile.missing }
  // On pipes and devices we would wait for ever.
  guard isRegularFile(path) else { throw UnreadableFile.notAFile }
  guard let file = try read(path, limit: importLimit + 1) else { throw UnreadableFile.missing }
  return try checkedSize(file.bytes)
}

/// The same bytes, when they are not too many.
func checkedSize(_ bytes: [UInt8]) throws -> [UInt8] {
  guard bytes.count <= importLimit else {
    throw UnreadableFile.tooLarge(megabytes: importLimit >> 20)
  }
  return bytes
}
