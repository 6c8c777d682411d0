internal import Files

extension DiagnosticReport {
  /// An array with one object a finding: `path, line, column, endLine, endColumn, code, severity,
  /// message, hint, keepsPageBack`. Lines and columns are null for a finding about a whole file.
  package func json() -> String {
    JSONValue.array(items.map(\.json)).text(pretty: true) + "\n"
  }

  /// SARIF 2.1.0 with columns in UTF-16 code units, as its default `columnKind` says.
  ///
  /// - Parameter note: what is to be said of a code.
  package func sarif(version: String, note: (_ code: String) -> CodeNote? = { _ in nil }) -> String
  {
    let codes = Set(items.map(\.diagnostic.code)).sorted()
    let driver = JSONValue.object([
      ("name", .string("trangxa")), ("version", .string(version)),
      ("rules", .array(codes.map { descriptor($0, note($0)) })),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("utf16CodeUnits")),
      ("results", .array(items.map(\.sarif))),
    ])
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).text(pretty: true) + "\n"
  }
}

/// A `reportingDescriptor` of SARIF.
private func descriptor(_ code: String, _ note: DiagnosticReport.CodeNote?) -> JSONValue {
  var members: [(String, JSONValue)] = [("id", .string(code))]
  if let note {
    members.append(("shortDescription", .object([("text", .string(note.name))])))
    members.append(("fullDescription", .object([("text", .string(note.text))])))
  }
  return .object(members)
}

extension DiagnosticReport.Item {
  fileprivate var json: JSONValue {
    .object([
      ("path", .string(path)),
      ("line", start.map { .integer($0.line) } ?? .null),
      ("column", start.map { .integer($0.column) } ?? .null),
      ("endLine", end.map { .integer($0.line) } ?? .null),
      ("endColumn", end.map { .integer($0.column) } ?? .null),
      ("code", .string(diagnostic.code)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("hint", diagnostic.hint.map { .string($0) } ?? .null),
      ("keepsPageBack", .bool(diagnostic.keepsPageBack)),
    ])
  }

  fileprivate var sarif: JSONValue {
    var region: [(String, JSONValue)] = []
    if let start, let end {
      region = [
        ("startLine", .integer(start.line)), ("startColumn", .integer(utf16Column(start.column))),
        ("endLine", .integer(end.line)),
      ]
      if end.line == start.line { region.append(("endColumn", .integer(utf16Column(end.column)))) }
    }
    var location: [(String, JSONValue)] = [
      ("artifactLocation", .object([("uri", .string(uriPath(path)))]))
    ]
    if !region.isEmpty { location.append(("region", .object(region))) }
    let words = [diagnostic.message, diagnostic.hint.map { "Gợi ý: \($0)" }].compactMap { $0 }
    return .object([
      ("ruleId", .string(diagnostic.code)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", .object([("text", .string(words.joined(separator: ". ")))])),
      ("locations", .array([.object([("physicalLocation", .object(location))])])),
    ])
  }

  private func utf16Column(_ column: Int) -> Int {
    line.prefix(max(0, column - 1)).utf16.count + 1
  }
}

/// A path as a URI reference (RFC 3986): all but letters, digits, `-._~` and slashes is percent-encoded.
private func uriPath(_ path: String) -> String {
  var out = ""
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
      out.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      out += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return out
}
