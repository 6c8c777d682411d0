import Foundation

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Real texts of the repository: every tenth file of content with this ending, and no very long one.
func sources(ending: String) -> [[UInt8]] {
  let folder = root.appendingPathComponent("content")
  let names = (FileManager.default.subpaths(atPath: folder.path) ?? []).filter {
    $0.hasSuffix("." + ending)
  }
  return names.sorted().enumerated().compactMap { number, name in
    guard number.isMultiple(of: 10),
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    else { return nil }
    return Array(data.prefix(6_000))
  }
}

/// The templates that everyone uses.
let templates: [[UInt8]] = {
  let folder = root.appendingPathComponent("themes/mac-dinh/templates")
  return (FileManager.default.subpaths(atPath: folder.path) ?? []).filter {
    $0.hasSuffix(".mustache")
  }.sorted()
    .compactMap {
      FileManager.default.contents(atPath: folder.appendingPathComponent($0).path).map(Array.init)
    }
}()
