internal import Diagnostics
internal import Files
internal import VietnameseText

/// One theme of a chain of inheritance, as its `theme.yml` describes it.
struct ThemeLayer {
  let name: String
  let title: String
  var folder: FilePath { FilePath("themes/\(name)") }
}

/// The theme called `name` and those that it inherits from, the eldest first; none when there is
/// no such theme.
func themeLayers(_ name: String, in tree: FileTree) -> Diagnosed<[ThemeLayer]> {
  var findings: [Diagnostic] = []
  var layers: [ThemeLayer] = []
  var next: String? = name
  var mention: SourceSpan?
  while let name = next {
    let layer = ThemeLayer(name: name, title: name)
    let span = mention ?? .file(layer.folder)
    guard name.isFolderName, !tree.paths(inside: layer.folder).isEmpty else {
      findings.append(
        .noTheme(name, closest: closest(to: name, among: themeNames(tree)), at: span))
      break
    }
    if layers.contains(where: { $0.name == name }) {
      findings.append(.circle(name, at: span))
      break
    }
    let settings = readThemeSettings(layer.folder, in: tree).moving(into: &findings)
    layers.append(ThemeLayer(name: name, title: settings.title ?? name))
    next = settings.parent?.name
    mention = settings.parent?.span
  }
  return Diagnosed(layers.reversed(), findings)
}

private func themeNames(_ tree: FileTree) -> [String] {
  let names = tree.paths(inside: "themes").map { $0.components }.filter { $0.count > 2 }
  return Set(names.map { String($0[1]) }).sorted()
}

extension String {
  /// Whether the text names one folder and cannot lead out of `themes/`.
  fileprivate var isFolderName: Bool {
    !isEmpty && !contains("/") && self != "." && self != ".."
  }
}

extension Diagnostic {
  fileprivate static func noTheme(
    _ name: String, closest: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0601", at: span, "giao diện “\(name)” không có trong thư mục themes",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? "tạo thư mục themes/\(name) với tệp theme.yml",
      keepsPageBack: true)
  }

  fileprivate static func circle(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0602", at: span, "giao diện “\(name)” kế thừa vòng tròn về chính nó",
      hint: "bỏ dòng “Kế thừa” ở một trong các giao diện này")
  }
}
