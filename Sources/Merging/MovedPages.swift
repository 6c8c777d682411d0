internal import Files
internal import Rendering

extension PortalRedirects {
  /// Pages for a host that cannot redirect, by their path below the old portal.
  package var movedPages: [(path: String, text: String)] {
    redirects.compactMap { redirect in
      guard let target = redirect.target, redirect.address.hasSuffix(".html") else { return nil }
      // A path from the root would break below a sub-path and on a disk.
      let depth = redirect.address.count { $0 == "/" } + 1
      let place =
        target.hasPrefix("/")
        ? String(repeating: "../", count: depth) + target.dropFirst() : target
      return (redirect.address, movedPage(to: place, title: redirect.title))
    }
  }
}
