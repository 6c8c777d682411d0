internal import Building
internal import Files
package import Releases

/// The texts of an output in which its last build found nothing, `nho-soat=<output>` in the workshop, as 32 bytes each:
/// no more than a way to be faster.
package struct TextMemory {
  private let file: SealedFile
  private let program: [UInt8]

  /// - Parameter program: what another one found is not believed.
  package init(of output: OutputFolder, _ program: Digest) {
    file = SealedFile(path: "\(output.workshop)/nho-soat=\(output.name)", form: "soát 1")
    self.program = program.raw
  }

  package func known() -> Set<SIMD4<UInt64>> {
    guard case .bytes(let bytes) = file.read(), bytes.starts(with: program),
      bytes.count % 32 == 0
    else { return [] }
    var unpacking = Unpacking(bytes.dropFirst(32))
    var keys: Set<SIMD4<UInt64>> = []
    keys.reserveCapacity(bytes.count / 32)
    while let digest = unpacking.digest() { keys.insert(digest.simd) }
    return keys
  }

  /// What cannot be remembered costs time and nothing else.
  package func remember(_ keys: Set<SIMD4<UInt64>>) {
    var body = program
    body.reserveCapacity(32 * (keys.count + 1))
    for key in keys {
      for place in 0..<4 { withUnsafeBytes(of: key[place].bigEndian) { body += $0 } }
    }
    try? file.write(body)
  }
}
