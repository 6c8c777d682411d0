internal import Commune
internal import VietnameseText

/// What is known of a text, on its way to the keys of its kind.
struct DocumentDraft {
  let head: MastheadReading
  let closing: ClosingReading
  let request: ImportRequest
  /// The sentence by which the text proper begins, which may name the period.
  let opening: BodyBlock?
  /// Of a text that no line calls an official one.
  private var ownTitle = ""

  init(
    head: MastheadReading, closing: ClosingReading, request: ImportRequest,
    opening: BodyBlock? = nil
  ) {
    (self.head, self.closing, self.request) = (head, closing, request)
    self.opening = opening
  }

  /// The first line is the title of a text that has no head, when it reads like one.
  mutating func takeTitle(from blocks: inout [BodyBlock]) {
    guard let first = blocks.first, first.text.count <= 160 else { return }
    switch first.kind {
    case .heading: break
    case .paragraph
    where first.label == nil && !(first.text.last.map { ".;:,".contains($0) } ?? true):
      break
    default: return
    }
    ownTitle = first.text
    blocks.removeFirst()
  }

  var issued: PartialDate? { request.issued ?? head.issued }

  /// The period that was said, or the first that the subject names, or else the last of the opening sentence.
  var period: ReportingPeriod? {
    request.period ?? ReportingPeriod.named(in: head.subject).first ?? openingPeriod
  }

  /// The period that only the opening sentence names.
  var openingPeriod: ReportingPeriod? {
    guard request.period == nil, ReportingPeriod.named(in: head.subject).isEmpty else { return nil }
    return opening.flatMap { ReportingPeriod.named(in: $0.text).last }
  }

  var kind: ImportedKind {
    if let kind = request.kind { return kind }
    if head.form == "Báo cáo", period != nil { return .report }
    let isDocument = !form.isEmpty && !head.subject.isEmpty && issued != nil
    return isDocument ? .document : .article
  }

  /// A letter has a number and a subject, and no title.
  var form: String {
    if !head.form.isEmpty { return head.form }
    return !head.number.isEmpty && !head.subject.isEmpty ? "Công văn" : ""
  }

  /// `Báo cáo kết quả …`; empty when nothing says it.
  var title: String {
    if !ownTitle.isEmpty { return ownTitle }
    guard !head.subject.isEmpty else { return form }
    guard !form.isEmpty else { return head.subject }
    let words = head.subject.split(separator: " ")
    // `UBND xã …` and names of several capitals stay.
    let isWord = words.first.map { $0.dropFirst().allSatisfy(\.isLowercase) } ?? false
    return "\(form) \(isWord ? head.subject.lowercasedFirst : head.subject)"
  }

  func frontMatter(_ kind: ImportedKind) -> FrontMatterDraft {
    var front = FrontMatterDraft()
    switch kind {
    case .report:
      front.add("Tiêu đề", title)
      if let period { front.add("Kỳ", period.name) }
      addNumberAndDay(to: &front)
      front.add("Nơi ban hành", head.place)
      front.add("Cơ quan", head.issuer)
      front.add("Cơ quan cấp trên", head.superior)
      front.add("Kính gửi", head.addressees.joined(separator: "; "))
      front.add("Trích yếu", head.subject)
      addSignatory(to: &front)
      front.add("Nơi nhận", closing.recipients)
      front.add("Ghi chú nguồn", openPlaces)
    case .document:
      front.add("Hình thức", form)
      addNumberAndDay(to: &front)
      front.add("Cơ quan", head.issuer)
      addSignatory(to: &front)
      front.add("Trích yếu", head.subject)
      let besides = [
        head.superior.isEmpty ? "" : "Cơ quan cấp trên: \(head.superior).",
        head.place.isEmpty ? "" : "Nơi ban hành: \(head.place).", openPlaces,
      ]
      front.add("Ghi chú nguồn", besides.filter { !$0.isEmpty }.joined(separator: " "))
    case .article, .notice:
      front.add("Tiêu đề", title)
      front.add("Ngày", plain: request.today.short)
      if kind == .notice, let until = request.postedUntil {
        front.add("Niêm yết đến", plain: until.short)
      }
    }
    if request.isDraft { front.add("Nháp", plain: "có") }
    return front
  }

  private func addNumberAndDay(to front: inout FrontMatterDraft) {
    front.add("Số ký hiệu", head.number)
    if let issued { front.add("Ngày ban hành", plain: issued.short) }
  }

  private func addSignatory(to front: inout FrontMatterDraft) {
    front.add(
      "Người ký",
      [
        ("Quyền hạn", closing.authority), ("Chức vụ", closing.position), ("Họ tên", closing.name),
      ])
  }

  /// What the paper leaves open, said so that nobody looks for it.
  private var openPlaces: String {
    head.open.isEmpty
      ? "" : "Bản gốc để trống: " + head.open.map { "“\($0.text)”" }.joined(separator: "; ") + "."
  }

  /// What was read of the head and has no key in this kind stands before the text.
  func opening(_ kind: ImportedKind) -> [BodyBlock] {
    switch kind {
    case .report: return []
    case .document: return addressees
    case .article, .notice:
      let day = head.issued.map { $0.long } ?? ""
      let lines = [
        [head.superior, head.issuer].filter { !$0.isEmpty }.joined(separator: ", "),
        head.number.isEmpty ? "" : "Số: \(head.number)",
        [head.place, day].filter { !$0.isEmpty }.joined(separator: ", "),
      ]
      let isOpen = Set(head.open.map(\.text))
      return lines.filter { !$0.isEmpty }.map(plain) + isOpen.sorted().map(plain) + addressees
    }
  }

  private var addressees: [BodyBlock] {
    switch head.addressees.count {
    case 0: []
    case 1: [plain("Kính gửi: \(head.addressees[0])")]
    default: [plain("Kính gửi:")] + head.addressees.map(item)
    }
  }

  /// What was read of the end and has no key in this kind stands behind it.
  func ending(_ kind: ImportedKind) -> [BodyBlock] {
    let recipients =
      closing.recipients.isEmpty ? [] : [plain("Nơi nhận:")] + closing.recipients.map(item)
    switch kind {
    case .report: return []
    case .document: return recipients
    case .article, .notice:
      let signature = [closing.authority, closing.position, closing.name].filter { !$0.isEmpty }
      return recipients + signature.map(plain)
    }
  }

  private func plain(_ text: String) -> BodyBlock {
    BodyBlock(kind: .paragraph, text: text, line: 0)
  }

  private func item(_ text: String) -> BodyBlock {
    BodyBlock(kind: .item(depth: 0), text: text, line: 0)
  }

  /// Names for the file, the best first; there is always one.
  func names(_ kind: ImportedKind) -> [String] {
    let year = issued.map { "-\($0.year)" } ?? ""
    let byNumber = head.number.isEmpty ? "" : slug("\(form) \(head.number)") + year
    var names: [String] = []
    if kind == .report, let period { names.append(slug(period.name)) }
    if kind == .report || kind == .document { names.append(byNumber) }
    names.append(slug(title))
    names.append(slug("\(kind.rawValue) \(request.today.iso)"))
    var seen: Set<String> = [""]
    return names.filter { seen.insert($0).inserted }
  }

  /// What was read, key by key.
  var read: [ImportedDocument.Summary.Entry] {
    let signatory = [closing.authority, closing.position, closing.name].filter { !$0.isEmpty }
    return [
      ("Hình thức", form), ("Số ký hiệu", head.number), ("Nơi ban hành", head.place),
      ("Ngày ban hành", issued?.short ?? ""), ("Cơ quan", head.issuer),
      ("Cơ quan cấp trên", head.superior), ("Trích yếu", head.subject), ("Kỳ", period?.name ?? ""),
      ("Kính gửi", head.addressees.joined(separator: "; ")),
      ("Người ký", signatory.joined(separator: "; ")),
      ("Nơi nhận", closing.recipients.isEmpty ? "" : "\(closing.recipients.count) nơi"),
    ].filter { !$0.1.isEmpty }.map { .init(key: $0.0, value: $0.1) }
  }
}

extension ReportingPeriod {
  /// The periods that a line names, in its order.
  static func named(in text: String) -> [ReportingPeriod] {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }
      .map(String.init)
    var found: [(period: ReportingPeriod, words: ClosedRange<Int>)] = []
    for end in words.indices {
      // A year ends every period.
      let digits = words[end].filter { !".:".contains($0) }.suffix(4)
      guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      for start in max(0, end - 8)...end {
        // It also begins with a word of its own: `2021-2025` is a stage, and no year.
        let part = inDigits(words[start...end])
        guard let first = folded(part).split(separator: " ").first,
          ["nam", "quy", "thang", "tu"].contains(first) || Int(first).map({ $0 < 13 }) ?? false,
          let period = ReportingPeriod.read(part)
        else { continue }
        // `từ năm 2021 đến tháng 5 năm 2023` holds `năm 2021`.
        found.removeAll { $0.words.lowerBound >= start }
        found.append((period, start...end))
        break
      }
    }
    return found.map(\.period)
  }

  /// `sáu tháng` → `6 tháng`.
  private static func inDigits(_ words: ArraySlice<String>) -> String {
    let numbers = ["ba": "3", "sáu": "6", "chín": "9", "mười": "10"]
    return words.map { numbers[$0.lowercased()] ?? $0 }.joined(separator: " ")
  }
}
