/// A page as the preview serves it: the published bytes, and in them the script that keeps it up to date, with what
/// the page's own policy must allow for that. Nothing of this is ever published.
///
///     <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; …">
///     → …"default-src 'none'; style-src 'self'; script-src 'self'; connect-src ws://127.0.0.1:4321; …">
///     </body>
///     → <script src="/_trangxa/xem-thu.js" data-dau="…" defer></script></body>
///
/// - Parameters:
///   - mark: by which the script says what it shows.
///   - host: as the browser called the server, of ``RequestGuard/hosts``.
package func previewed(_ page: [UInt8], mark: PageMark, host: String) -> [UInt8] {
  var out: [UInt8] = []
  var place = 0
  if let policy = policyRange(in: page) {
    out += page[..<policy.lowerBound]
    out += adapted(String(decoding: page[policy], as: UTF8.self), host: host).utf8
    place = policy.upperBound
  }
  let added = Array(
    """
    <script src="/\(RequestedAddress.ownFolder)/\(PreviewFile.script.rawValue)" \
    data-dau="\(mark.text)" defer></script>\
    <noscript><aside aria-label="Xem thử"><p><a href="/\(RequestedAddress.ownFolder)/\
    \(PreviewFile.findings.rawValue)">Xem thử: chỗ cần sửa</a></p></aside></noscript>
    """.utf8)
  let end = page[place...].lastPlace(of: Array("</body>".utf8)) ?? page.count
  out += page[place..<end]
  out += added
  out += page[end...]
  return out
}

/// The files below `/_trangxa/`.
package enum PreviewFile: String, Sendable {
  case script = "xem-thu.js"
  case style = "xem-thu.css"
  /// All findings as a page.
  case findings = "loi.html"
  /// Where the script connects to.
  case socket = "noi"
}

/// Where the value of the policy stands in a page.
private func policyRange(in page: [UInt8]) -> Range<Int>? {
  let opening = Array("<meta http-equiv=\"Content-Security-Policy\" content=\"".utf8)
  guard let found = page[...].place(of: opening) else { return nil }
  let start = found + opening.count
  guard let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
  return start..<end
}

/// A policy, as an attribute holds it, that allows our script, its style and its connection besides.
func adapted(_ policy: String, host: String) -> String {
  let needed = [
    ("script-src", "'self'"), ("style-src", "'self'"), ("connect-src", "ws://\(host)"),
  ]
  // Escaped, an apostrophe has a semicolon at its end.
  var directives = policy.replacing("&#39;", with: "'").split(separator: ";").map { directive in
    directive.split(separator: " ").map(String.init)
  }.filter { !$0.isEmpty }
  for (name, source) in needed {
    guard let index = directives.firstIndex(where: { $0[0] == name }) else {
      directives.append([name, source])
      continue
    }
    directives[index].removeAll { $0 == "'none'" }
    if !directives[index].contains(source) { directives[index].append(source) }
  }
  return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
}
