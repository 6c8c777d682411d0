/// Whether a request comes from a page of the preview itself, or from the person at this machine.
///
/// What is drafted is not public, and any page that the editor has open can send requests to this machine. By its
/// host a page of another name is known that has come to lead here (DNS rebinding), by its origin and by what browsers
/// say of themselves (Fetch Metadata) a page of another site.
package struct RequestGuard: Sendable {
  package enum Verdict: Equatable, Sendable {
    case allowed
    /// 421: asked under a name that is not this server's.
    case otherHost
    /// 403: asked by a page of another site.
    case otherSite
  }

  /// As browsers write them.
  package let hosts: [String]

  package init(port: Int) {
    hosts = ["127.0.0.1", "localhost"].map { port == 80 ? $0 : "\($0):\(port)" }
  }

  /// - Parameters:
  ///   - fetchSite: `Sec-Fetch-Site`; old browsers do not send it.
  ///   - fetchMode: `Sec-Fetch-Mode`.
  ///   - needsOrigin: for WebSockets, with which a browser always sends an origin.
  package func verdict(
    host: String?, origin: String?, fetchSite: String? = nil, fetchMode: String? = nil,
    needsOrigin: Bool = false
  ) -> Verdict {
    guard let host = host?.lowercased(), hosts.contains(host) else { return .otherHost }
    if let origin {
      guard origin.lowercased() == "http://\(host)" else { return .otherSite }
    } else if needsOrigin {
      return .otherSite
    }
    // Links from elsewhere may be followed; a page of another site may not read or embed ours.
    if let fetchSite, !["same-origin", "none"].contains(fetchSite), fetchMode != "navigate" {
      return .otherSite
    }
    return .allowed
  }
}
