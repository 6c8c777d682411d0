/// Where portals are sent: a folder of another machine, reached by ssh, or of this one.
package struct Destination: Sendable {
  /// As it was typed, without slashes at its end.
  package let text: String
  package let isRemote: Bool

  /// Reads `xa@may-chu:/srv/www`, `may-chu:www` or `/mnt/www`.
  ///
  /// - Returns: nil for anything that rsync, ssh or a shell at the other side could take for something else.
  package init?(_ typed: String) {
    let text = String(typed.reversed().drop { $0 == "/" }.reversed())
    // Its address and the path in it; a colon behind a slash is a part of a path.
    let colon = text.firstIndex(of: ":").flatMap { place in
      text[..<place].contains("/") ? nil : place
    }
    if let colon {
      let (host, path) = (text[..<colon], text[text.index(after: colon)...])
      guard host.wholeMatch(of: /([A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9._-]*/) != nil,
        path.wholeMatch(of: /[A-Za-z0-9._~\/+@-]+/) != nil, !path.hasPrefix("-")
      else { return nil }
    } else {
      let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      guard !text.isEmpty, isPlain else { return nil }
    }
    isRemote = colon != nil
    self.text = text
  }

  /// A folder below it, with the slash by which rsync knows that what is in it is meant. What does not name a
  /// machine says that it is a path.
  func folder(_ name: String) -> String {
    let base = isRemote || text.hasPrefix("/") ? text : "./\(text)"
    return name.isEmpty ? "\(base)/" : "\(base)/\(name)/"
  }
}
