package import Files
internal import Releases

extension WorkspaceStatus {
  /// Another version has other keys, or the same keys with another meaning; a new key alone is none.
  package static let version = 1

  /// The status of all portals. A portal's own file says more (``PortalStatus/json``).
  package var json: JSONValue {
    let next: JSONValue =
      nextChange.map { portal, change in
        .object([("portal", .string(portal.slug))] + change.members)
      } ?? .null
    return .object([
      ("version", .integer(Self.version)), ("output", .string(output)),
      ("checked", .string(checked.iso)), ("result", .string(result.rawValue)),
      ("seconds", seconds(milliseconds)), ("last_success", lastSuccess.json),
      ("last_failure", lastFailure.json), ("errors", .integer(errors)),
      ("warnings", .integer(warnings)), ("next_change", next),
      ("portals", .array(portals.map(\.summary))),
    ])
  }
}

extension PortalStatus {
  /// What the file of all portals says of one.
  fileprivate var summary: JSONValue {
    .object(
      [
        ("portal", .string(slug)), ("name", .string(name)), ("checked", .string(checked.iso)),
        ("result", .string(result.rawValue)), ("last_success", lastSuccess.json),
        ("last_failure", lastFailure.json),
      ] + facts + [
        ("kept_back", .integer(keptBack.count)),
        ("detail", .string(slug.isEmpty ? "cong.json" : "\(slug)/cong.json")),
      ])
  }

  /// The file of one portal. It says nothing that changes with every run, so that a run with nothing new
  /// need not write it.
  package var json: JSONValue {
    let change = served?.change ?? ManifestChange()
    func list(_ addresses: [String]) -> JSONValue { .array(addresses.map { .string($0) }) }
    return .object(
      [
        ("version", .integer(WorkspaceStatus.version)), ("portal", .string(slug)),
        ("name", .string(name)), ("last_failure", lastFailure.json),
      ] + facts + [
        ("files", served.map { .integer($0.files) } ?? .null),
        ("bytes", served.map { .integer($0.bytes) } ?? .null),
        ("seconds", served?.milliseconds.map(seconds) ?? .null),
        ("added", list(change.added)), ("changed", list(change.changed)),
        ("removed", list(change.removed)),
        (
          "kept_back",
          .array(
            keptBack.map { kept in
              .object([
                ("path", .string(kept.path)), ("line", kept.line.map { .integer($0) } ?? .null),
                ("message", .string(kept.message)),
              ])
            })
        ),
        ("manifest", .string("ban-ke.txt")), ("findings", .string("loi.html")),
        ("feed", .string("loi.xml")),
      ])
  }

  private var facts: [(String, JSONValue)] {
    [
      ("release", served.map { .string($0.release) } ?? .null),
      ("released", served.map { .string($0.time.iso) } ?? .null),
      (
        "held",
        hold.map { .object([("since", .string($0.since.iso)), ("text", .string($0.text))]) }
          ?? .null
      ),
      ("errors", .integer(errors)), ("warnings", .integer(warnings)),
      ("next_change", nextChange.map { .object($0.members) } ?? .null),
    ]
  }
}

extension PortalStatus.NextChange {
  fileprivate var members: [(String, JSONValue)] {
    [("day", .string(day)), ("what", .string(what))]
  }
}

extension RunMoment? {
  fileprivate var json: JSONValue { map { .string($0.iso) } ?? .null }
}

extension PortalStatus.Failure? {
  fileprivate var json: JSONValue {
    map { .object([("time", .string($0.time.iso)), ("reason", .string($0.reason))]) } ?? .null
  }
}

/// `1.240`
private func seconds(_ milliseconds: Int) -> JSONValue {
  let rest = String(milliseconds % 1_000)
  return .number(
    "\(milliseconds / 1_000).\(String(repeating: "0", count: max(0, 3 - rest.count)))\(rest)")
}
