internal import Rendering

/// Where the pages of a portal that became an archive are now, from its last day as a living one.
package struct PortalRedirects: Sendable {
  package struct Redirect: Sendable, Equatable {
    /// Below the old portal: `thu-tuc/1.000001.html`.
    package let address: String
    /// An absolute address, or a path from the root of the one host that serves all portals; nil
    /// while the new address is not known.
    package let target: String?
    /// The portal that the target is in.
    package let title: String
  }

  /// The folder that the portal had.
  package let slug: String
  /// Its absolute address with a slash at its end, or "" when it had none of its own.
  package let url: String
  package let redirects: [Redirect]

  /// Addresses whose new place cannot be said yet.
  package var unknownCount: Int { redirects.count { $0.target == nil } }

  /// What the old addresses begin with on their server: `/`, or `/xa-dong/`.
  private var prefix: String {
    guard !url.isEmpty else { return "/\(slug)/" }
    let path = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    return "/" + path.joined(separator: "/")
  }

  /// A file to be included in the `server` of the old host: a `location` for each address, so that
  /// no table of nginx has to be made larger.
  package var nginx: String {
    var out = "# Chuyển hướng từ địa chỉ cũ của \(url.isEmpty ? "/\(slug)/" : url)\n"
    out += "# Đặt trong khối server của máy chủ cũ: include \(slug).conf;\n"
    for redirect in redirects {
      guard let target = redirect.target else { continue }
      // `thu-tuc/index.html` is asked for as `thu-tuc/` too.
      let served = servedAddress(redirect.address)
      let addresses = served == redirect.address ? [served] : [redirect.address, served]
      for address in addresses {
        out += "location = \(prefix)\(address) { return 301 \(target); }\n"
      }
    }
    return out
  }
}
