internal import Diagnostics
internal import Files

/// The assets of a theme under names that carry the hash of their content.
///
/// Styles come last, since the pictures and fonts that they name are written into them under their
/// new names: a changed font changes the style's name too.
func readAssets(_ files: ThemeFiles) -> Diagnosed<[ThemeAsset]> {
  var assets: [ThemeAsset] = []
  var findings: [Diagnostic] = []
  let found = files.inside("assets")
  let names = found.map(\.name)
  func add(_ bytes: [UInt8], _ name: String, _ source: FilePath) {
    assets.append(
      ThemeAsset(
        name: name, source: source, address: "assets/" + hashedName(name, bytes), bytes: bytes))
  }
  for (name, source) in found where !isStyle(name) {
    guard let bytes = files.bytes(of: source) else {
      findings.append(.notWhole(at: .file(source)))
      continue
    }
    add(isScript(name) ? publishedScript(bytes) : bytes, name, source)
  }
  let addresses = Dictionary(
    assets.map { ($0.name, $0.address) }, uniquingKeysWith: { first, _ in first })
  for (name, source) in found where isStyle(name) {
    let style = Style(name: name, source: source, bytes: files.bytes(of: source) ?? [])
    let bytes = style.rewritten(addresses, known: names).moving(into: &findings)
    add(bytes, name, source)
  }
  return Diagnosed(assets.sorted { $0.address < $1.address }, findings)
}

private func isScript(_ name: String) -> Bool { FilePath(name).fileExtension == "js" }

private func isStyle(_ name: String) -> Bool { FilePath(name).fileExtension == "css" }

/// `giao-dien.css` → `giao-dien.3f9a01c27b55.css`
private func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
  let path = FilePath(name)
  let suffix = path.name.dropFirst(path.stem.count)
  return path.parent.appending("\(path.stem).\(ContentHash(bytes).short)\(suffix)").string
}

extension Diagnostic {
  fileprivate static func notWhole(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0631", at: span, "tệp này quá lớn cho một giao diện",
      hint: "thu nhỏ tệp xuống dưới 64 KB", keepsPageBack: true)
  }
}
