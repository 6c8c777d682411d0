/// An address that a page had before (địa chỉ cũ), as an editor writes or pastes it: `/tin/cu`,
/// `tin/cu.html`, `https://cu.gov.vn/tin.aspx?id=3`.
package struct FormerAddress: Hashable, Sendable {
  /// The file below the portal that can stand for it on any host: `/tin/cu` is `tin/cu.html`. Nil where a file
  /// cannot, since a query or an ending like `.aspx` is in it. Only plain names are taken, so it can lead nowhere
  /// else.
  package private(set) var path: String?
  /// What a browser asks for below the portal, where that is another name than the file's: `tin/cu`,
  /// `tin/cu.aspx`.
  package private(set) var asked: String?
  /// The old host and what a browser asks it for: `cu.gov.vn/tin.aspx?id=3`. Nil for an address of the portal
  /// itself without a query.
  package private(set) var foreign: String?

  /// - Parameter url: the address of the portal with a slash at its end, or "".
  package init?(_ written: String, of url: String = "") {
    let written = written.prefix { $0 != "#" }
    let own = Self.hostAndPath(url)
    var rest = String(written)
    var host = own?.host
    var isForeign = false
    if let whole = Self.hostAndPath(rest) {
      isForeign = whole.host != own?.host || !whole.path.hasPrefix(own?.path ?? "/")
      (host, rest) = (whole.host, whole.path)
      if !isForeign, let own { rest = String(rest.dropFirst(own.path.count)) }
    }
    let path = String(rest.prefix { $0 != "?" })
    let query = rest.dropFirst(path.count)
    guard let names = Self.plainNames(path) else {
      // A path that no file can have: all that a server is asked for, as it is.
      guard let host, isForeign, Self.isAskable(rest) else { return nil }
      foreign = host + rest
      return
    }
    if query.count > 1 {
      let asked = rest.drop { $0 == "/" }
      guard let host, Self.isAskable("/\(asked)") else { return nil }
      foreign = host + (isForeign ? "/" : own?.path ?? "/") + asked
      return
    }
    if isForeign, let host { foreign = host + path }
    setFile(names, isFolder: path.hasSuffix("/"))
  }

  private mutating func setFile(_ names: [String], isFolder: Bool) {
    let joined = names.joined(separator: "/")
    let name = names.last ?? ""
    if name.hasSuffix(".html") || name.hasSuffix(".htm") {
      path = joined
    } else if isFolder {
      path = "\(joined)/index.html"
    } else if name.contains("."), Self.isEnding(name.split(separator: ".").last ?? "") {
      asked = joined
    } else {
      path = "\(joined).html"
      asked = joined
    }
  }

  /// By what two are the same address.
  package var key: String { (path ?? asked ?? foreign ?? "").lowercased() }

  /// Whether only a server with rules can send readers on from it.
  package var needsServer: Bool { path == nil }

  /// What other systems call their pages: `.aspx`, `.php`. The dot of `1.001193` begins no ending.
  private static func isEnding(_ text: Substring) -> Bool {
    text.utf8.count <= 5 && text.utf8.allSatisfy { (0x61...0x7a).contains($0 | 0x20) }
  }

  /// Nil unless all names are plain.
  private static func plainNames(_ path: String) -> [String]? {
    let names = path.split(separator: "/").map(String.init)
    return !names.isEmpty && names.count <= 8 && names.allSatisfy(isPlain) ? names : nil
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.utf8.count <= 120
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._".utf8.contains(byte)
      }
  }

  /// What may stand in the request of a browser (RFC 3986), and nothing that a table of a server would read as
  /// more than a character.
  private static func isAskable(_ text: String) -> Bool {
    text.utf8.count <= 500 && text.hasPrefix("/")
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || "-._~%/?&=+,:@!*()".utf8.contains(byte)
      }
  }

  /// `https://Cu.gov.vn/tin?id=3` → `cu.gov.vn`, `/tin?id=3`. Nil for what is no address of the web.
  private static func hostAndPath(_ url: String) -> (host: String, path: String)? {
    guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) })
    else { return nil }
    let rest = url.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let isPlain = host.utf8.allSatisfy { byte in
      (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "-.:".utf8.contains(byte)
    }
    guard !host.isEmpty, isPlain else { return nil }
    let path = rest.dropFirst(host.count)
    let name = host.lowercased().prefix { $0 != ":" }
    return (String(name), path.hasPrefix("/") ? String(path) : "/\(path)")
  }
}
