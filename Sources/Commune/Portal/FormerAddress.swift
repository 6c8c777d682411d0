/// An address that a page had before (địa chỉ cũ), as a file below the portal: `/tin/cu` is
/// `tin/cu.html`. Only plain names are taken, so it can lead nowhere else.
package struct FormerAddress: Hashable, Sendable {
  package let path: String

  package init?(_ written: String) {
    let names = written.split(separator: "/").map(String.init)
    guard !names.isEmpty, names.count <= 8, names.allSatisfy(Self.isPlain) else { return nil }
    let path = names.joined(separator: "/")
    if path.hasSuffix(".html") || path.hasSuffix(".htm") {
      self.path = path
    } else {
      self.path = written.hasSuffix("/") ? "\(path)/index.html" : "\(path).html"
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.utf8.count <= 120
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._".utf8.contains(byte)
      }
  }
}
