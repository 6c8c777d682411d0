internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// The portal's own reply for one procedure, of which the parts are apart.
func readPortalReply(
  _ object: JSONValue, _ code: ProcedureCode, at place: String, _ source: ImportSource
) -> Diagnosed<ImportedProcedure?> {
  var findings: [Diagnostic] = []
  let span = SourceSpan.file(source.path)
  func path(_ rest: String) -> String { (place.isEmpty ? "" : "\(place).") + rest }
  var record = ImportedProcedure(code: code, kind: .reply, source: source, place: place)
  record.name = stated(object["name"]?.text)?.singleSpaced
  if record.name == nil { findings.append(.noName(path("name"), at: span)) }
  record.field = stated(object["category"]?["name"]?.text)
  record.reach = reach(of: object)
  let names = items(object["subjectTypesDetails"]).compactMap { stated($0["name"]?.text) }
  record.subjects = names.isEmpty ? nil : names.map(\.singleSpaced)
  record.decision =
    (stated(object["procedureProposal"]?["proposalNumber"]?.text)
    ?? stated(object["decisionNo"]?.text)).map(shortDecision)
  if let id = stated(object["id"]?.text),
    id.utf8.allSatisfy({ isDigit($0) || $0 == 0x2D || (0x61...0x66).contains($0) })
  {
    record.address = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/\(id)"
  }
  if flag(object["isNonTerritorial"]) == true { record.isNonTerritorial = true }
  var detail = ImportedDetail()
  readWays(object, into: &detail, path, span, &findings)
  record.time = detail.ways.contains { !$0.time.isEmpty } ? detail.ways.timeCell : nil
  record.fee = detail.ways.feeCell
  var channels: [String] = []
  for way in detail.ways where !channels.contains(way.channel.portalName) {
    channels.append(way.channel.portalName)
  }
  record.channels = channels.isEmpty ? nil : channels.joined(separator: ", ")
  readPapers(object, into: &detail, path, span, &findings)
  detail.steps = items(object["executionSteps"]).map { step in
    [stated(step["name"]?.text), stated(step["description"]?.text)].compactMap { $0 }
      .joined(separator: "\n")
  }.filter { !$0.isEmpty }.joined(separator: "\n")
  if isCut(detail.steps) { findings.append(.cutText(path("executionSteps"), at: span)) }
  detail.conditions = stated(object["requirementsAndConditions"]?.text) ?? ""
  if isCut(detail.conditions) {
    findings.append(.cutText(path("requirementsAndConditions"), at: span))
    detail.conditions = ""
  }
  if isCut(detail.steps) { detail.steps = "" }
  for basis in items(object["legalBasisesDetails"]) {
    guard let number = stated(basis["code"]?.text) else { continue }
    let name = stated(basis["name"]?.text)?.singleSpaced ?? ""
    let entry = ImportedDetail.Basis(number: number.singleSpaced, name: name == "…" ? "" : name)
    if detail.bases.contains(entry) {
      findings.append(.repeatedItem(number, path("legalBasisesDetails"), at: span))
    } else {
      detail.bases.append(entry)
    }
  }
  detail.outcomes = items(object["resultsDetails"]).compactMap { outcome in
    stated(outcome["name"]?.text).map {
      ImportedDetail.Outcome(name: $0.singleSpaced, code: stated(outcome["code"]?.text) ?? "")
    }
  }
  let units = items(object["unitGroupsExecuting"]).compactMap { stated($0["name"]?.text) }
  let agencies = units + [stated(object["executingAgencies"]?.text)].compactMap { $0 }
  detail.agency = agencies.joined(separator: "; ")
  record.detail = detail
  return Diagnosed(record, findings)
}

private func items(_ value: JSONValue?) -> [JSONValue] { value?.items ?? [] }

private func flag(_ value: JSONValue?) -> Bool? {
  if case .bool(let flag)? = value { flag } else { nil }
}

/// Whether a text is nothing but what somebody left of it: `+ …`.
private func isCut(_ text: String) -> Bool {
  text.contains("…") && !text.contains { $0.isLetter }
    || text.hasSuffix("…") || text.contains("(prose left out of this copy)")
}

private func reach(of object: JSONValue) -> ImportedProcedure.Reach {
  if flag(object["isVertical"]) == true { return .verticalSector }
  guard let isWard = flag(object["isWard"]) else { return .notStated }
  if !isWard { return .otherLevels }
  let others = ["isProvince", "isMinistry", "isOtherAgency"].contains { flag(object[$0]) == true }
  return .communes(others ? .severalLevels : .commune)
}

private let channels: [String: SubmissionChannel] = [
  "DIRECT": .desk, "ONLINE": .online, "POST": .post, "POSTAL": .post, "POSTAL_SERVICE": .post,
]

private let units: [String: String] = [
  "WORKING_DAY": "Ngày làm việc", "DAY": "Ngày", "HOUR": "Giờ", "WORKING_HOUR": "Giờ làm việc",
  "MONTH": "Tháng", "WEEK": "Tuần", "YEAR": "Năm", "MINUTE": "Phút",
]

private func readWays(
  _ object: JSONValue, into detail: inout ImportedDetail, _ path: (String) -> String,
  _ span: SourceSpan, _ findings: inout [Diagnostic]
) {
  for (index, method) in items(object["executionMethods"]).enumerated() {
    let own = "executionMethods[\(index)]"
    let name = method["submissionMethod"]?.text ?? ""
    guard let channel = channels[name] else {
      findings.append(.unknownValue(name, path("\(own).submissionMethod"), at: span))
      continue
    }
    var way = ImportedDetail.Way(channel: channel, time: "", words: "")
    if let number = number(method["processingTime"]), number != "0" {
      let unit = method["processingTimeUnit"]?.text ?? ""
      if let known = units[unit] {
        way.time = "\(number) \(known)"
      } else {
        way.time = number
        findings.append(.timeWithoutUnit(path("\(own).processingTimeUnit"), at: span))
      }
    }
    var words = ""
    for fee in items(method["fees"]) {
      guard let value = number(fee["value"]) else { continue }
      let currency = stated(fee["currencyName"]?.text) ?? ""
      let condition = stated(fee["description"]?.text) ?? ""
      words += "\(grouped(value)) \(currency)".trimmed + (condition.isEmpty ? "" : "(\(condition))")
      // A sum of nothing in the portal's form is what is there before anybody types.
      guard value != "0" else { continue }
      let isDong = folded(currency) == "viet nam dong"
      detail.amounts.append(
        ImportedDetail.Amount(
          kind: fee["type"]?.text == "FEE" ? "phí" : fee["type"]?.text == "CHARGE" ? "lệ phí" : "",
          sum: isDong ? "\(vietnamese(value)) đồng" : "\(value) \(currency)".trimmed,
          condition: condition, channel: nil))
    }
    way.words = words + (stated(method["description"]?.text) ?? "")
    detail.ways.append(way)
  }
}

/// A number as the digits of the reply, or nil.
private func number(_ value: JSONValue?) -> String? {
  switch value {
  case .integer(let number)?: String(number)
  case .number(let digits)?: digits
  default: nil
  }
}

/// `2000` → `2,000`, as the portal's pages write it.
private func grouped(_ digits: String) -> String { separated(digits, by: ",") }

/// `2000` → `2.000`.
private func vietnamese(_ digits: String) -> String { separated(digits, by: ".") }

private func separated(_ digits: String, by mark: Character) -> String {
  guard digits.utf8.allSatisfy(isDigit) else { return digits }
  var out = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { out.append(mark) }
    out.append(digit)
  }
  return out
}

private func readPapers(
  _ object: JSONValue, into detail: inout ImportedDetail, _ path: (String) -> String,
  _ span: SourceSpan, _ findings: inout [Diagnostic]
) {
  for (index, one) in items(object["executionCases"]).enumerated() {
    var papers: [ImportedDetail.Paper] = []
    for (number, component) in items(one["profileComponents"]).enumerated() {
      guard let name = stated(component["name"]?.text) else { continue }
      let paper = ImportedDetail.Paper(
        name: name.singleSpaced, originals: component["originalQty"]?.whole,
        copies: component["copyQty"]?.whole, isRequired: flag(component["required"]))
      if papers.contains(paper) {
        let own = path("executionCases[\(index)].profileComponents[\(number)]")
        findings.append(.repeatedItem(name, own, at: span))
      }
      papers.append(paper)
    }
    if !papers.isEmpty {
      detail.cases.append(
        ImportedDetail.Case(name: stated(one["name"]?.text)?.singleSpaced ?? "", papers: papers))
    }
  }
}
