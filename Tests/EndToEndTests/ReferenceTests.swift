import Foundation
import Testing

/// The reference pages are made from the declarations in the code, and the ones in docs/ are those.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("themes", "themes.md"), ("content", "noi-dung.md"), ("commands", "tham-chieu.md"),
  ])
  func thePagesInDocsAreCurrent(_ page: String, _ file: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let printed = try site.trangxa("docs", page).output
    let kept = try String(
      contentsOf: Installation.repository.appendingPathComponent("docs/\(file)"), encoding: .utf8)
    let isCurrent = printed == kept
    #expect(isCurrent, "run: trangxa docs \(page) > docs/\(file)")
  }
}
