/// Refuses an address that no file of a portal may have: one that could lead out of its folder, or
/// that a file system or server would not take.
///
/// Addresses are made of slugs, so this never happens; it is the last line of defence before the
/// disk.
func checkAddress(_ address: String) throws {
  let bytes = address.utf8
  let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  let isSound = parts.allSatisfy { part in
    !part.isEmpty && part.count <= 250 && !part.elementsEqual(".".utf8)
      && !part.elementsEqual("..".utf8)
  }
  // A manifest has one line a file.
  let isOneLine = !bytes.contains(0) && !bytes.contains(UInt8(ascii: "\n"))
  guard isSound, bytes.count <= 1_000, isOneLine, address != Release.mark else {
    throw WorldError.badAddress(address)
  }
}
