internal import Rendering
internal import Synchronization

/// Files that are made together, made when one of them is asked for first.
///
/// A class, since all who ask share what was made.
final class ManyFiles: Sendable {
  private let folder: String
  private let make: @Sendable () -> [(address: String, bytes: [UInt8])]
  private let made = Mutex<[String: [UInt8]]?>(nil)

  /// Nil for any other output.
  init?(_ output: Output) {
    guard case .many(let make) = output.content else { return nil }
    self.make = make
    folder = output.address.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The bytes of one of them; nil for an address that none has.
  func bytes(at address: String) -> [UInt8]? {
    guard address.hasPrefix(folder + "/") else { return nil }
    return made.withLock { made in
      if made == nil {
        made = Dictionary(
          make().map { ($0.address, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      }
      return made?[address]
    }
  }
}
