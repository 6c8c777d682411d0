internal import Commune
internal import Diagnostics
internal import Files

extension Site {
  /// `robots.txt`, and `sitemap.xml` (sitemaps.org) when the portal's address is known.
  func siteMapFileOutputs(_ pages: [Output]) -> [Output] {
    let isHidden = portal.settings.isHiddenFromSearchEngines
    let url = portal.settings.url
    var robots = "User-agent: *\n" + (isHidden ? "Disallow: /\n" : "Disallow:\n")
    if !url.isEmpty, !isHidden { robots += "Sitemap: \(url)sitemap.xml\n" }
    let text = robots
    let robotsOutput = Output("robots.txt", text: { text })
    guard !url.isEmpty, !isHidden else { return [robotsOutput] }
    let addresses = pages.map(\.address)
      .filter { $0.hasSuffix(".html") && $0 != Address.notFound }
      .filter { Section(of: $0)?.isDiscreet != true && !Address.isSheet($0) }
      .sorted()
    let siteMap = Output(
      "sitemap.xml",
      text: {
        var out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        out += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        for address in addresses {
          out += "<url><loc>\(escapedHTML(absolute(address)))</loc></url>\n"
        }
        return out + "</urlset>\n"
      })
    return [robotsOutput, siteMap]
  }
}
