package import Files
internal import Releases
internal import VietnameseText

extension WorkspaceStatus {
  /// Reads what ``json`` and ``PortalStatus/json`` write; nil for a file that is damaged, or of another
  /// version: then the next run begins anew.
  ///
  /// - Parameter detail: the file of a portal, by its slug; without it, its lists are empty.
  package init?(_ json: JSONValue, detail: (_ slug: String) -> JSONValue? = { _ in nil }) {
    guard json["version"]?.whole == Self.version, let output = json["output"]?.text,
      let checked = json["checked"].moment, let result = json["result"].result
    else { return nil }
    self.init(
      output: output, checked: checked, result: result,
      milliseconds: json["seconds"].milliseconds ?? 0)
    lastSuccess = json["last_success"].moment
    lastFailure = PortalStatus.Failure(json["last_failure"])
    errors = json["errors"]?.whole ?? 0
    warnings = json["warnings"]?.whole ?? 0
    for item in json["portals"]?.items ?? [] {
      // It becomes a part of a path.
      guard let slug = item["portal"]?.text, slug == VietnameseText.slug(slug),
        let portal = PortalStatus(slug, item, detail(slug) ?? .null)
      else { return nil }
      portals.append(portal)
    }
  }
}

extension PortalStatus {
  fileprivate init?(_ slug: String, _ json: JSONValue, _ detail: JSONValue) {
    guard let name = json["name"]?.text, let checked = json["checked"].moment,
      let result = json["result"].result
    else { return nil }
    self.init(slug: slug, name: name, checked: checked, result: result)
    lastSuccess = json["last_success"].moment
    lastFailure = Failure(json["last_failure"])
    errors = json["errors"]?.whole ?? 0
    warnings = json["warnings"]?.whole ?? 0
    if let held = json["held"], let since = held["since"].moment, let text = held["text"]?.text {
      hold = Hold(since: since, text: text)
    }
    if let next = json["next_change"], let day = next["day"]?.text, let what = next["what"]?.text {
      nextChange = NextChange(day: day, what: what)
    }
    keptBack = (detail["kept_back"]?.items ?? []).compactMap { kept in
      guard let path = kept["path"]?.text, let message = kept["message"]?.text else { return nil }
      return KeptBack(path: path, line: kept["line"]?.whole, message: message)
    }
    if let release = json["release"]?.text, let time = json["released"].moment {
      var change = ManifestChange()
      change.added = detail["added"].texts
      change.changed = detail["changed"].texts
      change.removed = detail["removed"].texts
      // Of another release when a run was broken off between two files.
      let isSame = detail["release"]?.text == release
      served = Served(
        release: release, time: time, files: detail["files"]?.whole ?? 0,
        bytes: detail["bytes"]?.whole ?? 0, milliseconds: detail["seconds"].milliseconds,
        change: isSame ? change : ManifestChange())
    }
  }
}

extension PortalStatus.Failure {
  fileprivate init?(_ json: JSONValue?) {
    guard let json, let time = json["time"].moment, let reason = json["reason"]?.text else {
      return nil
    }
    self.init(time: time, reason: reason)
  }
}

extension JSONValue? {
  fileprivate var moment: RunMoment? { self?.text.flatMap(RunMoment.init(iso:)) }
  fileprivate var result: RunResult? { self?.text.flatMap(RunResult.init(rawValue:)) }
  fileprivate var texts: [String] { self?.items.compactMap(\.text) ?? [] }

  /// Of a number of seconds with three digits.
  fileprivate var milliseconds: Int? {
    guard case .number(let digits) = self else { return nil }
    let parts = digits.split(separator: ".")
    guard parts.count == 2, parts[1].count == 3, let whole = Int(parts[0]), let rest = Int(parts[1])
    else { return nil }
    return whole * 1_000 + rest
  }
}
