internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// Gathers what a person should know of an import.
struct ImportNotes {
  private(set) var findings: [Diagnostic] = []
  private let text: ExtractedText
  private let path: FilePath

  private let spans: [Range<Int>]

  init(_ text: ExtractedText, _ path: FilePath) {
    (self.text, self.path) = (text, path)
    spans = text.ranges
  }

  private mutating func add(
    _ code: String, _ severity: Diagnostic.Severity, line: Int? = nil, _ message: String,
    hint: String? = nil
  ) {
    let range = line.flatMap { spans.indices.contains($0 - 1) ? spans[$0 - 1] : nil }
    let span = range.map { SourceSpan(path, $0) } ?? .file(path)
    findings.append(Diagnostic(code, severity, at: span, message, hint: hint))
  }

  mutating func add(converted: DecodedText?) {
    guard let converted, !converted.preview.isEmpty else { return }
    let lines = converted.preview.map { "“\($0.before)” → “\($0.after)”" }.joined(separator: "; ")
    add(
      "TX3003", .warning,
      "chữ theo bảng mã \(converted.encoding.name), đã đổi sang Unicode: \(lines)",
      hint: "đọc lại vài dòng; nếu chữ sai, lưu tệp gốc bằng UTF-8 rồi nhập lại")
  }

  mutating func add(
    head: MastheadReading, closing: ClosingReading, draft: DocumentDraft, kind: ImportedKind
  ) {
    for open in head.open {
      add("TX3004", .note, line: open.line, "chỗ này để trống ở bản gốc nên không ghi thành khóa")
    }
    switch kind {
    case .report:
      if draft.period == nil {
        add(
          "TX3005", .error, "chưa rõ kỳ báo cáo", hint: "nêu kỳ, như --ky \"6 tháng đầu năm 2026\"")
      }
      if draft.title.isEmpty {
        add("TX3005", .error, "chưa rõ tiêu đề", hint: "ghi tiêu đề vào tệp")
      }
      if let period = draft.openingPeriod {
        add(
          "TX3006", .warning, line: draft.opening?.line,
          "trích yếu không nêu kỳ; câu mở đầu nêu “\(period.name)”",
          hint: "xem khóa “Kỳ” có đúng kỳ của báo cáo không")
      }
      let periods = Set(ReportingPeriod.named(in: head.subject))
      if periods.count > 1, draft.request.period == nil {
        let names = periods.sorted().map(\.name).joined(separator: "; ")
        add(
          "TX3006", .warning, "trích yếu nêu nhiều kỳ: \(names)",
          hint: "xem khóa “Kỳ” có đúng kỳ của báo cáo không")
      }
    case .document:
      if draft.form.isEmpty {
        add(
          "TX3005", .error, "chưa rõ hình thức văn bản",
          hint: "ghi một dòng như “KẾ HOẠCH” trên trích yếu, hoặc nhập với --loai tin")
      }
      if head.subject.isEmpty {
        add("TX3005", .error, "chưa rõ trích yếu", hint: "ghi trích yếu dưới dòng tên loại văn bản")
      }
      if draft.issued == nil {
        add("TX3005", .error, "chưa rõ ngày ban hành", hint: "nêu ngày, như --ngay 05/6/2026")
      }
    case .notice:
      if draft.request.postedUntil == nil {
        add(
          "TX3005", .error, "chưa rõ ngày cuối niêm yết",
          hint: "nêu ngày, như --niem-yet-den 31/12/2026")
      }
      addTitle(draft)
    case .article:
      addTitle(draft)
      if head.isOfficial, draft.request.kind == nil {
        let lacks =
          head.form == "Báo cáo" ? "kỳ báo cáo (--ky)" : "ngày ban hành (--ngay) hay trích yếu"
        add(
          "TX3006", .warning, "giống văn bản hành chính nhưng chưa rõ \(lacks), nên ghi thành tin",
          hint: "nêu điều còn thiếu, hoặc chọn --loai")
      }
    }
    if kind == .report || kind == .document {
      if closing.name.isEmpty { add("TX3006", .warning, "không thấy tên người ký ở cuối văn bản") }
      if head.number.isEmpty { add("TX3006", .note, "không thấy số, ký hiệu ở đầu văn bản") }
      if head.issuer.isEmpty { add("TX3006", .note, "không thấy tên cơ quan ở đầu văn bản") }
      if draft.issued == nil, kind == .report {
        add("TX3006", .note, "không thấy ngày ban hành ở đầu văn bản")
      }
    }
  }

  private mutating func addTitle(_ draft: DocumentDraft) {
    if draft.title.isEmpty {
      add(
        "TX3005", .error, "chưa rõ tiêu đề",
        hint: "để dòng đầu của tệp là tiêu đề: ngắn, không có dấu chấm cuối")
    }
  }

  mutating func add(blocks: [BodyBlock], appendixFrom line: Int?) {
    if let line {
      add(
        "TX3007", .warning, line: line,
        "từ đây có chữ sau chữ ký, như phụ lục; giữ nguyên thành đoạn, chỉ phần và chương thành đề mục",
        hint: "bảng đã mất cột thì đối chiếu bản gốc")
    }
    for block in blocks {
      guard case .table(let table) = block.kind, table.isGuessed else { continue }
      add(
        "TX3008", .warning, line: block.line, "bảng có ô gộp hoặc được dựng lại từ khoảng trắng",
        hint: "đối chiếu từng ô với bản gốc")
    }
  }

  mutating func add(missing: [ExtractedText.MissingPart]) {
    for part in missing {
      let line = min(part.line, text.lines.count)
      add(
        "TX3009", .warning, line: line > 0 ? line : nil, "gần đây có \(part.what)",
        hint: part.what == "ảnh"
          ? "ảnh không được nhập; đặt tệp ảnh vào thư mục rồi ghi vào bài" : nil)
    }
  }

  mutating func add(lacking: [String]) {
    guard !lacking.isEmpty else { return }
    let shown = lacking.prefix(12).joined(separator: ", ") + (lacking.count > 12 ? " …" : "")
    add(
      "TX3010", .error, "bài thiếu chữ hoặc số có trong văn bản: \(shown)",
      hint: "đây là lỗi của trangxa; hãy báo cho người làm trangxa và chép tay chỗ thiếu")
  }
}
