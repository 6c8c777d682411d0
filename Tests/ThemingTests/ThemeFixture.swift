import Diagnostics
import Files
import Theming

/// A small theme in text: `-- path below themes/ --` begins a file.
func themeTree(_ text: String) -> FileTree {
  var tree = FileTree()
  var path: String?
  var lines: [Substring] = []
  func add() {
    if let path {
      tree.add(Array(lines.joined(separator: "\n").utf8), at: FilePath("themes/" + path))
    }
    lines = []
  }
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("-- "), line.hasSuffix(" --") {
      add()
      path = String(line.dropFirst(3).dropLast(3))
    } else {
      lines.append(line)
    }
  }
  add()
  return tree
}

/// The theme `mau` made of the files in `text`, and its findings as `path:line:column code` with
/// the place in the sources.
func load(
  _ text: String, name: String = "mau",
  templates: [String: any TemplateContext.Type] = ["trang": PageSample.self]
) -> (theme: Theme, findings: [String], tree: FileTree) {
  var tree = themeTree(text)
  let settings: FilePath = "themes/mau/theme.yml"
  if tree[settings] == nil { tree.add(Array("Tên: Mẫu\n".utf8), at: settings) }
  let loaded = loadTheme(name, from: tree, templates: templates)
  return (loaded.value, loaded.diagnostics.map { describe($0, in: tree) }, tree)
}

/// The text of the one template `trang`, filled.
func fill(_ template: String, _ page: PageSample = PageSample()) -> String {
  load("-- mau/templates/trang.mustache --\n" + template).theme.render("trang", page)
}

/// The findings about the one template `trang`.
func findings(in template: String) -> [String] {
  load("-- mau/templates/trang.mustache --\n" + template).findings
}

private func describe(_ finding: Diagnostic, in tree: FileTree) -> String {
  let path = finding.span.path.string.replacingPrefix("themes/")
  var place = path
  if finding.span != .file(finding.span.path), let bytes = tree[finding.span.path] {
    let start = LineTable(bytes).place(at: finding.span.range.lowerBound)
    place += ":\(start.line):\(start.column)"
  }
  let severity = finding.severity == .error ? "" : "cảnh báo "
  let hint = finding.hint.map { " → \($0)" } ?? ""
  return "\(place): \(severity)\(finding.message) [\(finding.code)]\(hint)"
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}

struct PageSample: TemplateContext {
  var title = ""
  var body = ""
  var isArchived = false
  var items: [ItemSample] = []
  var contact: ContactSample?

  static let fields = TemplateFields<PageSample>([
    .text("title", "Title of the page.", \.title),
    .html("body", "The text of the page.", \.body),
    .flag("isArchived", "Whether the commune is no more.", \.isArchived),
    .list("items", "What the page lists.", \.items),
    .record("contact", "Whom to ask.", \.contact),
  ])
}

struct ItemSample: TemplateContext {
  var name = ""
  var title = ""
  var children: [ItemSample] = []

  static let fields = TemplateFields<ItemSample>([
    .text("name", "Name.", \.name),
    .text("title", "Title of the item.", \.title),
    .list("children", "What is below it.", \.children),
  ])
}

struct ContactSample: TemplateContext {
  var phone = ""
  var note = ""

  static let fields = TemplateFields<ContactSample>([
    .text("phone", "Telephone.", \.phone),
    .html("note", "A note.", \.note),
  ])
}
