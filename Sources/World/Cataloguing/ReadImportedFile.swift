/// What came of reading a file that somebody wants imported.
package enum ImportedFile: Sendable, Equatable {
  case bytes([UInt8])
  case missing
  /// Larger than anything that is imported; its size in bytes.
  case tooLarge(Int)
}

/// How large a file may be: the whole list of the country's procedures has some 3 MB.
package let maximumImportedFile = 64 << 20

/// The bytes of a file that is to be imported. Pipes and devices, on which we would wait for ever, are none.
package func readImportedFile(_ path: String) throws -> ImportedFile {
  guard isRegularFile(path), let file = try read(path, limit: maximumImportedFile + 1) else {
    return .missing
  }
  return file.bytes.count > maximumImportedFile ? .tooLarge(file.size) : .bytes(file.bytes)
}
