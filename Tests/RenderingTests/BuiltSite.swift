import Building
import Diagnostics
import Files
import Foundation
import Pictures
import Rendering
import Synchronization
import TestSupport
import Testing
import VietnameseText

/// A workspace built in memory from text, with the theme that everyone uses.
struct BuiltSite {
  /// By address below the output: `xa-mau/index.html`.
  let files: [String: String]
  /// What stands at the addresses of files that are copied, or made of pictures.
  let others: [String: Product]
  let diagnostics: [Diagnostic]
  let keptBack: Int

  /// - Parameters:
  ///   - text: sections `-- path --`; `content/xa-mau/trang.yml` is added when it is not
  ///     there.
  ///   - attachments: files that are copied and not parsed, by their path.
  ///   - sizeOfAttachments: what they pretend to have, in bytes.
  ///   - pictures: what was made of those among them that are pictures.
  init(
    _ text: String, today: String = "21/11/2026", attachments: [FilePath: [UInt8]] = [:],
    sizeOfAttachments: Int? = nil,
    pictures: [FilePath: Result<PictureSet, PictureFailure>] = [:]
  ) async throws {
    var tree = Self.tree(text)
    tree.merge(try repositoryFolder("themes", as: "themes"))
    for (path, bytes) in attachments {
      tree.add(.init(size: sizeOfAttachments ?? bytes.count, head: bytes), at: path)
    }
    let day = try #require(CalendarDate.read(today))
    var request = BuildRequest(today: day)
    request.pictures = pictures
    let plan = plan(tree, request)
    let files = Mutex<[String: String]>([:])
    let others = Mutex<[String: Product]>([:])
    var diagnostics = plan.diagnostics
    var keptBack = 0
    for site in plan.value.sites {
      let made = try await produce(site, jobs: 2) { address, product in
        guard case .bytes(let bytes) = product else {
          others.withLock { $0["\(site.slug)/\(address)"] = product }
          return nil
        }
        let text = String(decoding: bytes, as: UTF8.self)
        files.withLock { $0["\(site.slug)/\(address)"] = text }
        return nil
      }
      diagnostics += made.diagnostics
      keptBack += made.value.keptBack
    }
    self.files = files.withLock { $0 }
    self.others = others.withLock { $0 }
    self.diagnostics = diagnostics.sorted()
    self.keptBack = keptBack
  }

  /// The sources that `text` makes, for who looks at what is printed about them.
  static func tree(_ text: String) -> FileTree {
    let hasSettings = text.contains("-- content/xa-mau/trang.yml --")
    let settings = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n"
    return VirtualSite(hasSettings ? text : settings + text).tree
  }

  var messages: [String] { diagnostics.map(\.message) }

  /// The page at `address` of xã Mẫu, no-break spaces made plain.
  func page(_ address: String) throws -> String {
    try #require(files["xa-mau/\(address)"], "không có trang \(address)")
      .replacingOccurrences(of: "\u{A0}", with: " ")
  }

  func hasPage(_ address: String) -> Bool { files["xa-mau/\(address)"] != nil }
}
