internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// A record as a crawler of the portal's pages wrote it: `ma_thu_tuc`, `ten_thu_tuc` …, in which the cells
/// of tables are glued together.
func readCrawledRecord(
  _ object: JSONValue, _ code: ProcedureCode, at place: String, _ source: ImportSource
) -> Diagnosed<ImportedProcedure?> {
  func text(_ key: String) -> String? { stated(object[key]?.text) }
  var findings: [Diagnostic] = []
  func find(_ key: String, _ make: (String) -> Diagnostic) {
    findings.append(make((place.isEmpty ? "" : "\(place).") + key))
  }
  let span = SourceSpan.file(source.path)
  // A crawler that did not wait kept the page of another procedure: nothing of it can be believed.
  if let other = codeInside(object["raw_text"]?.text ?? ""), other != code {
    find("raw_text") { .otherContent(code, other, $0, at: span) }
    return Diagnosed(nil, findings)
  }
  var record = ImportedProcedure(code: code, kind: .record, source: source, place: place)
  record.name = text("ten_thu_tuc")?.singleSpaced
  record.field = text("linh_vuc")
  record.level = text("cap_thuc_hien")
  record.reach = reach(ofLevel: record.level)
  record.decision = text("so_quyet_dinh").map(shortDecision)
  record.address = text("detail_url").flatMap { $0.hasPrefix("https://") ? $0 : nil }
  if let subjects = text("doi_tuong_thuc_hien") {
    let read = subjectNames(subjects)
    record.subjects = read.names
    if !read.isWhole { find("doi_tuong_thuc_hien") { .unknownSubjects($0, at: span) } }
  }
  var detail = ImportedDetail()
  if let words = text("cach_thuc_thuc_hien") {
    let ways = GluedWays(words)
    detail.ways = ways.ways
    record.time = ways.ways.timeCell
    record.fee = ways.ways.feeCell
    record.channels = ways.channels.isEmpty ? nil : ways.channels.joined(separator: ", ")
    if !ways.rest.isEmpty {
      detail.whole.append(("Cách thức thực hiện (nguyên văn)", ways.rest))
      find("cach_thuc_thuc_hien") { .keptWhole($0, at: span) }
    }
    if ways.ways.contains(where: { !$0.time.isEmpty && $0.time.utf8.allSatisfy(isDigit) }) {
      find("cach_thuc_thuc_hien") { .timeWithoutUnit($0, at: span) }
    }
  }
  if let words = text("thanh_phan_ho_so") {
    let papers = GluedPapers(words)
    detail.cases = papers.cases
    if !papers.rest.isEmpty {
      detail.whole.append(("Thành phần hồ sơ (nguyên văn)", papers.rest))
      find("thanh_phan_ho_so") { .keptWhole($0, at: span) }
    }
    for name in papers.unclear { find("thanh_phan_ho_so") { .unclearQuantity(name, $0, at: span) } }
    for name in papers.repeated { find("thanh_phan_ho_so") { .repeatedItem(name, $0, at: span) } }
  }
  if let words = text("can_cu_phap_ly") {
    let laws = GluedLaws(words)
    detail.bases = laws.bases
    if !laws.rest.isEmpty {
      detail.whole.append(("Căn cứ pháp lý (nguyên văn)", laws.rest))
      find("can_cu_phap_ly") { .keptWhole($0, at: span) }
    }
  }
  detail.steps = text("trinh_tu_thuc_hien") ?? ""
  detail.conditions = text("yeu_cau_dieu_kien") ?? ""
  detail.agency = text("co_quan_co_tham_quyen") ?? text("co_quan_thuc_hien") ?? ""
  detail.cooperating = text("co_quan_phoi_hop") ?? ""
  detail.receivedAt = text("dia_chi_tiep_nhan") ?? ""
  detail.outcomes = outcomes(text("ket_qua_xu_ly") ?? "")
  record.detail = detail
  for key in ["trinh_tu_thuc_hien", "yeu_cau_dieu_kien", "ten_thu_tuc"] {
    if let words = gluedWords(in: object[key]?.text ?? "") {
      find(key) { .gluedWords(words, $0, at: span) }
    }
  }
  if record.name == nil { find("ten_thu_tuc") { .noName($0, at: span) } }
  return Diagnosed(record, findings)
}

/// The code that the text of the whole page names behind its heading.
private func codeInside(_ page: String) -> ProcedureCode? {
  guard let heading = page.utf8.firstPlace(of: "Mã thủ tục") else { return nil }
  let bytes = Array(page.utf8)[heading...].dropFirst("Mã thủ tục".utf8.count).prefix(8)
  return ProcedureCode(String(decoding: bytes, as: UTF8.self))
}

extension String.UTF8View {
  /// The place of a text, counted in bytes.
  fileprivate func firstPlace(of words: String) -> Int? {
    let bytes = Array(self)
    let wanted = Array(words.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { place in
      bytes[place] == wanted[0] && bytes[place...].starts(with: wanted)
    }
  }
}

/// `Giấy khai sinhMã: KQ.G15.000031Từ khóaKhông có thông tinMô tả…`, several behind each other; what follows
/// is the page around it.
private func outcomes(_ text: String) -> [ImportedDetail.Outcome] {
  var rest = text[...]
  if let end = rest.ranges(of: "Chọn cơ quan thực hiện").first { rest = rest[..<end.lowerBound] }
  var found: [ImportedDetail.Outcome] = []
  for part in rest.split(separator: "Mô tả") where part.contains("Mã: ") {
    guard let mark = part.ranges(of: "Mã: ").first else { continue }
    var name = part[..<mark.lowerBound].trimmed
    // Behind the first, what was said of the one before stands in front.
    for silent in ["Không có thông tin"] where name.hasPrefix(silent) {
      name = name.dropFirst(silent.count).trimmed
    }
    let code = part[mark.upperBound...]
    let end = code.ranges(of: "Từ khóa").first?.lowerBound ?? code.endIndex
    if !name.isEmpty {
      found.append(ImportedDetail.Outcome(name: name.singleSpaced, code: code[..<end].trimmed))
    }
  }
  if found.isEmpty, let name = stated(String(rest)) {
    return [ImportedDetail.Outcome(name: name.singleSpaced, code: "")]
  }
  return found
}

/// Where a small letter meets a capital within a word: `nộpThời`.
func gluedWords(in text: String) -> String? {
  for word in text.split(whereSeparator: { !$0.isLetter }) where word.count > 3 {
    let letters = Array(word)
    for index in letters.indices.dropFirst().dropLast()
    where letters[index - 1].isLowercase && letters[index].isUppercase
      && letters[index + 1].isLowercase
    {
      return String(word)
    }
  }
  return nil
}

/// Who decides, by the level that the source names: `Cấp xã`, `Cấp tỉnh, Cấp xã`.
func reach(ofLevel level: String?) -> ImportedProcedure.Reach {
  guard let level else { return .notStated }
  let levels = level.split(separator: ",").map { folded($0.singleSpaced) }.filter { !$0.isEmpty }
  guard !levels.isEmpty else { return .notStated }
  guard levels.contains("cap xa") else { return .otherLevels }
  return .communes(levels.count == 1 ? .commune : .severalLevels)
}

/// `Quyết định số 163/QĐ-BTP` → `163/QĐ-BTP`.
func shortDecision(_ text: String) -> String {
  let words = text.singleSpaced
  for start in ["Quyết định số ", "quyết định số ", "QĐ số "] where words.hasPrefix(start) {
    return String(words.dropFirst(start.count))
  }
  return words
}
