import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// A small portal, xã Mẫu, with the files that a rule over records reads, and what it finds in them.
struct TablesFixture {
  private var tree = FileTree()
  private var marks: [FilePath: MarkedText] = [:]

  /// - Parameter files: their text by the path below the portal; `①` and `②` stand around a finding.
  init(_ files: [String: String]) {
    let settings = "Tên: Xã Mẫu\n"
    tree.add(Array(settings.utf8), at: "content/xa-mau/trang.yml")
    for (path, text) in files {
      let marked = MarkedText(text)
      let path = FilePath("content/xa-mau/\(path)")
      marks[path] = marked
      tree.add(marked.bytes, at: path)
    }
  }

  /// What one rule says of the portal, in the order of places.
  func findings(of rule: Rule) async -> [Diagnostic] { await findings(of: [rule]) }

  func findings(of rules: [Rule]) async -> [Diagnostic] {
    let today = CalendarDate(dayNumber: 20_777)  // 20/11/2026
    let workspace = assemble(tree, today: today).value
    return await check(workspace, tree, jobs: 1, rules: rules).diagnostics
  }

  /// The words between the marks, file by file in the order of paths.
  var marked: [String] {
    marks.keys.sorted().flatMap { path -> [String] in
      guard let text = marks[path], text.marks.count > 1 else { return [] }
      let digits = Array("①②③④⑤⑥⑦⑧⑨")
      return stride(from: 0, to: text.marks.count - 1, by: 2).map {
        String(decoding: text.bytes[text[digits[$0]]..<text[digits[$0 + 1]]], as: UTF8.self)
      }
    }
  }

  func words(of finding: Diagnostic) -> String {
    let bytes = tree[finding.span.path] ?? []
    return String(
      decoding: bytes[finding.span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// Runs one rule over a small portal and holds what it finds to the marked places, and what it says to parts of
/// messages, in order.
func expect(
  _ rule: Rule, inTables files: [String: String], _ messages: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  await expect(rule, inTables: files, messages: messages, sourceLocation: sourceLocation)
}

func expect(
  _ rule: Rule, inTables files: [String: String], messages: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  let fixture = TablesFixture(files)
  let found = await fixture.findings(of: rule)
  #expect(
    found.map(fixture.words) == fixture.marked, "\(found.map(\.message))",
    sourceLocation: sourceLocation)
  for (finding, message) in zip(found, messages) {
    #expect(
      finding.message.contains(message), "\(finding.message)", sourceLocation: sourceLocation)
  }
}
