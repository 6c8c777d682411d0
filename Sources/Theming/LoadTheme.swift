package import Diagnostics
package import Files

/// Reads the theme in `themes/<name>/` of the tree.
///
///     themes/mac-dinh/theme.yml          Tên: Mặc định
///     themes/mac-dinh/templates/…        one for each kind of page: bao-cao.mustache
///     themes/mac-dinh/partials/…         what several of them share: dau-trang.mustache
///     themes/mac-dinh/assets/…           styles, scripts, fonts, pictures
///
/// A theme whose `theme.yml` says `Kế thừa: mac-dinh` is made of the files of that theme and its
/// own; where both have a file, its own is taken.
///
/// Everything is looked at here, before a page is made: that each tag is whole, that each template
/// and partial exists, and that each name is a field of what the template will be given, printed in
/// the way that fits it. So where each name leads is known too, and a page is filled without looking
/// for names.
///
/// - Parameter templates: each template that pages are made with, and what it is filled with.
package func loadTheme(
  _ name: String, from tree: FileTree, templates: [String: any TemplateContext.Type]
) -> Diagnosed<Theme> {
  var findings: [Diagnostic] = []
  let layers = themeLayers(name, in: tree).moving(into: &findings)
  guard let own = layers.last else {
    let theme = Theme(name: name, title: name, assets: [], templates: CompiledTemplates())
    return Diagnosed(theme, findings)
  }
  let files = ThemeFiles(layers, in: tree)
  let sources = readTemplates(files).moving(into: &findings)
  let check = checkTemplates(
    sources, against: templates, theme: own.folder
  ).moving(into: &findings)
  let compiled = compile(
    sources, for: templates, except: check.endless
  ).moving(into: &findings)
  let assets = readAssets(files).moving(into: &findings)
  let theme = Theme(name: name, title: own.title, assets: assets, templates: compiled)
  return Diagnosed(theme, findings.sorted())
}
