/// What a web server must be told of one portal: where to send readers on to, and what is gone for good.
package struct ServerMoves: Sendable, Equatable {
  /// A way that readers are sent: `from` below the portal or, with its host, as the server is asked for it.
  package struct Way: Sendable, Equatable {
    package var from: String
    /// Below the portal.
    package var to: String

    package init(_ from: String, _ to: String) {
      self.from = from
      self.to = to
    }
  }

  /// From addresses of the portal: `tin/cu.html`.
  package var own: [Way] = []
  /// From addresses of other hosts, or with a query: `cu.gov.vn/tin.aspx?id=3`.
  package var foreign: [Way] = []
  /// Addresses that were withdrawn.
  package var gone: [String] = []

  package init() {}

  private static let opening = "trangxa may-chu 1"

  /// One line each, in order: a letter, and what follows it apart by spaces.
  package var text: String {
    let lines =
      own.map { "c \($0.from) \($0.to)" } + foreign.map { "n \($0.from) \($0.to)" }
      + gone.map { "g \($0)" }
    let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([Self.opening] + sorted + ["hết \(lines.count)"]).map { "\($0)\n" }.joined()
  }

  /// Nil for a text that is damaged or of another version.
  package init?(text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines.last == "", lines[0] == Self.opening,
      lines[lines.count - 2] == "hết \(lines.count - 3)"
    else { return nil }
    for line in lines[1..<lines.count - 2] {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      switch (parts.first, parts.count) {
      case ("c", 3): own.append(Way(parts[1], parts[2]))
      case ("n", 3): foreign.append(Way(parts[1], parts[2]))
      case ("g", 2): gone.append(parts[1])
      default: return nil
      }
    }
  }
}
