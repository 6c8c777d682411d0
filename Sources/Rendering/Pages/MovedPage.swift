internal import Commune
internal import Files

/// A page that stands at a former address and sends a reader on at once, with a link for browsers
/// that do not.
///
/// - Parameters:
///   - target: where the page is now, relative to the former address or absolute.
///   - canonical: the absolute address of the page, or "" where it is not known.
package func movedPage(to target: String, title: String, canonical: String = "") -> String {
  let target = escapedHTML(target)
  let title = escapedHTML(title)
  let link =
    canonical.isEmpty ? "" : "\n<link rel=\"canonical\" href=\"\(escapedHTML(canonical))\">"
  return barePage(
    title: "Trang đã chuyển: \(title)",
    head: """
      <meta http-equiv="refresh" content="0; url=\(target)">
      <meta name="robots" content="noindex">\(link)
      """,
    body: """
      <h1>Trang đã chuyển</h1>
      <p>Trang này nay ở địa chỉ mới: <a href="\(target)">\(title)</a>.</p>
      """)
}

extension Site {
  /// The pages at the addresses that entries say they had before.
  func movedOutputs() -> [Output] {
    portal.formerAddresses.moved.compactMap { former, entry in
      former.path.map { movedOutput(from: $0, to: entry.address, title: entry.title) }
    }
  }

  /// The page that sends readers on from one address of the portal to another.
  package func movedOutput(from address: String, to target: String, title: String) -> Output {
    Output(
      address,
      text: {
        movedPage(
          to: Address.root(from: address) + target, title: title, canonical: absolute(target))
      })
  }

  /// How a page of the portal is called where something leads to it.
  package func title(at address: String) -> String {
    let source = portal.source(ofPage: address)
    return portal.titles[source] ?? Section(of: address)?.name ?? "Sơ đồ trang"
  }
}
