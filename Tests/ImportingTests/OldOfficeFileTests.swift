import Importing
import Testing

@Suite struct OldOfficeFileTests {
  /// A header, one piece of the table and `used` sectors in use, the piece among them.
  private func file(used: Int, version: UInt8 = 9) -> [UInt8] {
    let sector = 1 << Int(version)
    var bytes = [UInt8](repeating: 0, count: sector)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    bytes[30] = version
    bytes[44] = 1
    for index in 80..<512 { bytes[index] = 0xFF }
    for index in 0..<sector { bytes.append(index < used * 4 ? 0xFE : 0xFF) }
    return bytes + [UInt8](repeating: 7, count: (used - 1) * sector)
  }

  @Test(arguments: [9, 12] as [UInt8])
  func knowsWhatIsWholeAndWhatIsCutOff(_ version: UInt8) {
    let whole = file(used: 5, version: version)
    #expect(OldOfficeFile(whole) == .whole)
    // The end of the last sector may be missing: some programs write only what is used of it.
    #expect(OldOfficeFile(Array(whole.dropLast(100))) == .whole)
    #expect(OldOfficeFile(Array(whole.dropLast(1 << Int(version)))) == .cutOff)
  }

  @Test func takesNothingThatSaysNonsenseForWhole() {
    var bytes = file(used: 5)
    #expect(OldOfficeFile(Array(bytes.prefix(8))) == .cutOff)
    bytes[30] = 200
    #expect(OldOfficeFile(bytes) == .cutOff)
    bytes = file(used: 5)
    // A chain of pieces that leads nowhere, as long as can be said.
    bytes.replaceSubrange(68..<76, with: [9, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(OldOfficeFile(bytes) == .cutOff)
  }

  @Test func knowsAPassword() {
    var bytes = file(used: 5)
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    bytes.replaceSubrange(1_100..<1_100 + name.count, with: name)
    #expect(OldOfficeFile(bytes) == .locked)
  }

  @Test func leavesOtherFilesAlone() {
    #expect(OldOfficeFile([]) == nil)
    #expect(OldOfficeFile(Array("PK\u{3}\u{4}".utf8)) == nil)
    #expect(OldOfficeFile(Array("{\\rtf1}".utf8)) == nil)
  }
}
