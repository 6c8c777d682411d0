internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Parts that the law wants of a procedure and that its record has not.
  ///
  /// A warning: the record is a copy, and whether its source is silent is for a person to see. A time that the
  /// source does not state is counted by ``timeOrFeeNotStated``.
  package static let missingParts = Rule(
    "TX1901", "thủ tục thiếu bộ phận tạo thành", .procedure, .warning,
    Explanation(
      """
      Một thủ tục phải công khai đủ tên, trình tự, cách thức, thành phần và số lượng hồ sơ, thời hạn, đối tượng, \
      cơ quan giải quyết; và mẫu đơn, kết quả, yêu cầu điều kiện, phí khi có. Bản ghi thiếu phần nào thì mở \
      thủ tục ấy trên Cổng Dịch vụ công quốc gia, chép phần còn thiếu. Phần không có thì nguồn phải nói rõ \
      là không có. Thiếu ở nhiều thủ tục thì chỉ báo một lần, kèm số lượng.
      """,
      english: """
        The seven parts that every procedure must have, and the four that it has where they exist, are looked \
        for in each detailed record in force; many records that lack the same part are one finding.
        """,
      wrong: "Hồ sơ: … (không có dòng “Số bộ”)", right: "Số bộ: 1",
      source: "Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2 (sửa đổi bởi Nghị định 92/2017/NĐ-CP)"),
    check: .catalogue { reading in
      let records = reading.current.compactMap { procedure in
        procedure.detail.map { (procedure: procedure, parts: PartsOfRecord($0)) }
      }
      let missing = PartsOfRecord.Part.allCases.flatMap { part in
        reading.findings(
          about: records.filter { !$0.parts.has(part) }.map(\.procedure),
          at: { .file($0.detail?.source.path ?? reading.sheet) }, hint: .copyFromSource,
          severity: part.isMandatory ? .warning : .note
        ) { .missing(part, of: $0) }
      }
      return missing + bareRows(reading)
    })
}

/// Procedures of which only the row is known.
private func bareRows(_ reading: CatalogueReading) -> [Finding] {
  let bare = reading.current.filter { $0.detail == nil }
  return reading.findings(
    about: bare, limit: 0, at: { reading.place($0.code) }, hint: .addDetail, severity: .note
  ) { "chưa có bản ghi chi tiết: \($0)" }
}

/// Which parts a detailed record has.
struct PartsOfRecord {
  enum Part: CaseIterable {
    case name, steps, ways, documents, sets, subjects, agency
    case forms, outcome, conditions, fee

    /// Whether every procedure has it, or only those that need it.
    var isMandatory: Bool {
      switch self {
      case .forms, .outcome, .conditions, .fee: false
      default: true
      }
    }
  }

  private let record: ProcedureDetail
  private let headings: Set<String>
  private let names: Set<String>

  init(_ entry: Entry<ProcedureDetail>) {
    record = entry.record
    let prose = readProse(entry.source)
    headings = Set(
      prose.blocks.compactMap { block in
        guard case .heading = block.kind else { return nil }
        return folded(prose.string(block.range))
      })
    names = Set(entry.source.entries.map { foldedKey($0.key) })
  }

  func has(_ part: Part) -> Bool {
    switch part {
    case .name: !record.name.isEmpty
    case .steps: headings.contains("trinh tu thuc hien")
    case .ways: !record.ways.isEmpty
    case .documents: record.cases.contains { !$0.documents.isEmpty }
    case .sets: record.sets != nil
    case .subjects: !record.subjects.isEmpty
    case .agency: !record.decidingAgency.isEmpty
    case .forms:
      // Only who must fill in a form needs it.
      !record.forms.isEmpty
        || !record.cases.contains { $0.documents.contains { !$0.form.isEmpty } }
    case .outcome: !record.outcomes.isEmpty
    case .conditions: headings.contains("yeu cau, dieu kien")
    case .fee: names.contains("phi")
    }
  }
}

extension String {
  fileprivate static func missing(_ part: PartsOfRecord.Part, of subject: Subject) -> String {
    "thiếu \(part.name): \(subject)"
  }

  fileprivate static let copyFromSource =
    "mở thủ tục trên Cổng Dịch vụ công quốc gia, chép phần còn thiếu; nguồn không nêu thì hỏi cơ quan công bố"
  fileprivate static let addDetail =
    "thêm tệp chung/thu-tuc/<lĩnh vực>/<mã>.md cho những thủ tục hay làm ở xã"
}

extension PartsOfRecord.Part {
  fileprivate var name: String {
    switch self {
    case .name: "tên"
    case .steps: "mục “Trình tự thực hiện”"
    case .ways: "cách thức thực hiện (“Cách thức”)"
    case .documents: "thành phần hồ sơ (“Hồ sơ”)"
    case .sets: "số lượng hồ sơ (“Số bộ”)"
    case .subjects: "đối tượng thực hiện (“Đối tượng”)"
    case .agency: "“Cơ quan giải quyết”"
    case .forms: "“Mẫu đơn” mà hồ sơ nhắc tới"
    case .outcome: "“Kết quả”"
    case .conditions: "mục “Yêu cầu, điều kiện”"
    case .fee: "“Phí”"
    }
  }
}
