internal import Commune
internal import Files
internal import VietnameseText

/// JSON-LD (schema.org) for living portals whose address is known. Demonstrations and archives
/// have none: a machine must not take them for the government's word.
extension Site {
  func organisationData() -> String {
    guard isLive else { return "" }
    let settings = portal.settings
    var members: [(String, JSONValue)] = [
      ("@context", .string("https://schema.org")), ("@type", .string("GovernmentOrganization")),
      ("name", .string(settings.agency.isEmpty ? settings.name : settings.agency)),
      ("url", .string(settings.url)),
    ]
    for (key, value) in [
      ("address", settings.address), ("telephone", settings.phone), ("email", settings.email),
    ] where !value.isEmpty {
      members.append((key, .string(value)))
    }
    return JSONValue.object(members).text()
  }

  func structuredData(_ entry: Entry<some Publication>) -> String {
    guard isLive else { return "" }
    var members: [(String, JSONValue)] = [
      ("@context", .string("https://schema.org")), ("@type", .string("Article")),
      ("headline", .string(entry.title)), ("inLanguage", .string("vi")),
      ("url", .string(absolute(entry.address))),
    ]
    if let date = entry.record.date { members.append(("datePublished", .string(date.iso))) }
    if let date = entry.metadata.updated { members.append(("dateModified", .string(date.iso))) }
    return JSONValue.object(members).text()
  }

  func structuredData(_ procedure: Procedure) -> String {
    guard isLive, procedure.state(on: portal.today) == .current else { return "" }
    let agency = portal.settings.agency.isEmpty ? portal.settings.name : portal.settings.agency
    return JSONValue.object([
      ("@context", .string("https://schema.org")), ("@type", .string("GovernmentService")),
      ("name", .string(procedure.name)), ("identifier", .string(procedure.code.text)),
      ("inLanguage", .string("vi")),
      ("url", .string(absolute(Address.procedure(procedure.code.text)))),
      (
        "provider",
        .object([("@type", .string("GovernmentOrganization")), ("name", .string(agency))])
      ),
    ]).text()
  }

  private var isLive: Bool {
    !portal.settings.isHiddenFromSearchEngines && !portal.isArchive && !portal.settings.url.isEmpty
  }
}
