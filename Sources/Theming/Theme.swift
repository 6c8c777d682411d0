package import Files

/// How a portal looks: templates that are ready to be filled, and the files that its pages need.
///
/// Made by ``loadTheme(_:from:templates:)``, which has already held every template to what it
/// will be given; so filling one cannot fail, and gives no findings.
package struct Theme: Sendable {
  /// The name of its folder: `mac-dinh`.
  package let name: String
  /// What people call it (`Tên` in `theme.yml`).
  package let title: String
  /// Styles, scripts, fonts and pictures, in order of their addresses.
  package let assets: [ThemeAsset]
  private let templates: CompiledTemplates
  private let addresses: [String: String]

  init(name: String, title: String, assets: [ThemeAsset], templates: CompiledTemplates) {
    self.name = name
    self.title = title
    self.assets = assets
    self.templates = templates
    addresses = Dictionary(
      assets.map { ($0.name, $0.address) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of `template`, filled with `context`; the empty text when there is no such template,
  /// which loading has then reported, or when it was loaded for contexts of another type.
  package func render(_ template: String, _ context: some TemplateContext) -> String {
    String(decoding: renderBytes(template, context), as: UTF8.self)
  }

  /// The same as bytes: a page that is only written need not become a `String` first.
  package func renderBytes(_ template: String, _ context: some TemplateContext) -> [UInt8] {
    templates[template]?.filled(with: context) ?? []
  }

  package func hasTemplate(_ name: String) -> Bool { templates.names.contains(name) }

  /// The address below the portal's root of the asset called `name` in the theme's folder
  /// `assets/`: `giao-dien.css` gives `assets/giao-dien.3f9a01c27b55.css`.
  package func address(ofAsset name: String) -> String? { addresses[name] }
}

/// A file of a theme that pages load, under a name that changes with its content.
package struct ThemeAsset: Sendable, Equatable {
  /// Its path below the theme's folder `assets/`: `giao-dien.css`.
  package let name: String
  /// Where its bytes were read.
  package let source: FilePath
  /// Its address below the portal's root, with twelve digits of its content's hash.
  package let address: String
  package let bytes: [UInt8]
}
