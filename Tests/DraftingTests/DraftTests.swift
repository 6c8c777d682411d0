import Commune
import Diagnostics
import Drafting
import Files
import Syntax
import Testing
import VietnameseText

@Suite struct DraftTests {
  private static let today = CalendarDate.read("21/11/2026") ?? CalendarDate(dayNumber: 0)

  private static func request(_ kind: ContentKind, _ values: [(String, String)] = [])
    -> DraftRequest
  {
    var request = DraftRequest(kind, today: today)
    request.code = ProcedureCode("1.001193")
    for (key, value) in values { #expect(request.set(key, to: value) == nil) }
    return request
  }

  /// An answer to each question that only a person can answer.
  private static func answered(_ kind: ContentKind) -> DraftRequest {
    var request = request(kind)
    for question in request.unanswered {
      let value =
        question.choices.first
        ?? (question.example == "…" ? "Chợ: phiên thứ “hai”" : question.example)
      #expect(request.set(question.path, to: value) == nil, "\(kind): \(question.path)")
    }
    return request
  }

  private func findings(_ text: String, _ kind: ContentKind) -> [Diagnostic] {
    let document = parseDocument(Array(text.utf8), at: "moi.md")
    return document.diagnostics + kind.findings(in: document.value)
  }

  @Test(arguments: ContentKind.allCases)
  func everyKindIsReadWithoutAFinding(_ kind: ContentKind) {
    let request = Self.answered(kind)
    #expect(request.unanswered.isEmpty)
    let draft = request.draft
    #expect(findings(draft.files[0].text, kind).map(\.message) == [])
    #expect(draft.files[0].text.contains("\nNháp: có\n"))
  }

  @Test(arguments: ContentKind.allCases)
  func everyKeyOfTheSchemaIsThereWithItsMeaning(_ kind: ContentKind) {
    let lines = Self.answered(kind).draft.files[0].text.split(separator: "\n").map(String.init)
    for field in kind.outline.fields {
      let place = lines.firstIndex {
        $0.hasPrefix("\(field.key):") || $0.hasPrefix("#\(field.key):")
      }
      guard let place, place > 0 else {
        Issue.record("\(kind): \(field.key)")
        continue
      }
      #expect(lines[place - 1].hasPrefix("# \(field.meaning)"), "\(kind): \(field.key)")
    }
  }

  @Test(arguments: ContentKind.allCases)
  func whatStandsBehindASignCanBeUsed(_ kind: ContentKind) {
    // Every key behind "#" is taken in; only those that decide who reads may not stay empty.
    let text = Self.answered(kind).draft.files[0].text.split(separator: "\n")
      .map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? String($0.dropFirst()) : String($0) }
      .map { $0.hasPrefix("    #") ? "    " + $0.dropFirst(5) : $0 }
      .joined(separator: "\n")
    let found = findings(text, kind).filter { $0.code != "TX0403" }
    #expect(found.map(\.message) == [])
  }

  @Test func namesFilesByWhatTheyAreAbout() {
    let document = Self.request(
      .document,
      [
        ("Hình thức", "Quyết định"), ("số ký hiệu", "12/QĐ-UBND"), ("Ngày ban hành", "05/6/2026"),
        ("Trích yếu", "Về việc A"),
      ])
    #expect(document.draft.files[0].path == "van-ban/quyet-dinh-12-qd-ubnd-2026.md")
    #expect(
      Self.request(.report, [("Kỳ", "Quý III/2026")]).draft.files[0].path
        == "bao-cao/quy-iii-2026.md")
    #expect(
      Self.request(.leader, [("Họ tên", "Lê Văn Dụ"), ("Chức vụ", "Chủ tịch")]).draft.files[0].path
        == "lanh-dao/le-van-du.md")
    #expect(Self.request(.procedureNote).draft.files[0].path == "thu-tuc/1.001193.md")
    #expect(
      Self.request(.article, [("Tiêu đề", "…")]).draft.files[0].path == "tin-tuc/moi-2026-11-21.md")
  }

  @Test func fillsInWhatFollowsFromTheDay() {
    let text = Self.request(.notice, [("Tiêu đề", "A")]).draft.files[0].text
    #expect(text.contains("\nNgày: 21/11/2026\n"))
    #expect(text.contains("\nNiêm yết từ: 21/11/2026\n"))
    #expect(text.contains("\nNiêm yết đến: 21/12/2026\n"))
    let report = Self.request(.report, [("Kỳ", "9 tháng 2026")]).draft.files[0].text
    #expect(
      report.contains("\nTiêu đề: Báo cáo cải cách hành chính 9 tháng đầu năm 2026\n"))
  }

  @Test func inventsNoFact() {
    let asked = Self.request(.document).unanswered.map(\.path)
    #expect(asked == ["Hình thức", "Ngày ban hành", "Trích yếu"])
    #expect(Self.request(.workSchedule).unanswered.map(\.path) == ["Tiêu đề", "Buổi.Ngày"])
  }

  @Test(arguments: [
    ("Tieu", "x", "TX0401"), ("Ngày", "31/02/2026", "TX0405"), ("Khẩn", "hơi hơi", "TX0405"),
    ("Loại thông báo", "to", "TX0406"), ("Tệp", "a.pdf", "TX0407"), ("a: b\nNháp", "x", "TX0401"),
    ("Tệp.Kích thước", "1", "TX0401"), ("Tiêu đề", "", "TX0403"),
  ])
  func refusesWhatABuildWouldRefuse(_ key: String, _ value: String, _ code: String) {
    var request = DraftRequest(.notice, today: Self.today)
    #expect(request.set(key, to: value)?.code == code)
    #expect(request.values.isEmpty)
  }

  @Test func keepsEveryTextWhatItIs() throws {
    for text in [
      "Tin: mới", "a #b", "\"x\" \\ y", "- a", "12", "có", "null", "[", "{x", "'", "* a",
      "a\u{301}",
    ] {
      let request = Self.request(.article, [("Tiêu đề", text), ("Thẻ", text), ("Thẻ", "khác")])
      let source = request.draft.files[0].text
      #expect(findings(source, .article).map(\.message) == [], "\(text)")
      let entries = parseDocument(Array(source.utf8), at: "moi.md").value.entries
      guard case .scalar(let title) = try #require(entries.first { $0.key == "Tiêu đề" }).value
      else {
        Issue.record("\(text)")
        continue
      }
      #expect(title.text == composed(text))
      guard case .list(let tags, _) = try #require(entries.first { $0.key == "Thẻ" }).value else {
        Issue.record("\(text)")
        continue
      }
      #expect(tags.count == 2)
    }
  }

  @Test(arguments: [
    ("báo-cáo", ContentKind.report), ("bao cao", .report), ("BAO-CAO", .report), ("tin", .article),
    ("tin-tức", .article), ("thủ-tục", .procedureNote), ("thu tuc", .procedureNote),
    ("ghi chú thủ tục", .procedureNote), ("thong_bao", .notice), ("văn bản", .document),
    ("giới thiệu", .page), ("trang", .page), ("hỗ trợ", .aidList), ("danh sách hỗ trợ", .aidList),
    ("cong-khai", .disclosureList),
  ])
  func knowsKindsHoweverTheyAreWritten(_ word: String, _ kind: ContentKind) {
    #expect(KindWord.read(word) == kind)
  }

  @Test func tellsTheNearestKind() {
    #expect(KindWord.read("bao-caoo") == nil)
    #expect(KindWord.closest(to: "bao-caoo") == "báo cáo")
    for kind in ContentKind.allCases {
      #expect(KindWord.all.contains { KindWord.read($0.word) == kind && $0.kind == kind })
    }
  }

  @Test(arguments: [
    ("6 tháng 2026", "## IV. Nhiệm vụ 6 tháng cuối năm 2026"),
    ("Quý II/2026", "## IV. Nhiệm vụ quý III/2026"), ("Năm 2026", "## IV. Nhiệm vụ năm 2027"),
    ("Tháng 5/2026", "## IV. Nhiệm vụ tháng 6/2026"), ("Tháng 12/2026", "## IV. Nhiệm vụ năm 2027"),
    ("từ năm 2021 đến tháng 5/2023", "## IV. Nhiệm vụ thời gian tới"),
  ])
  func aReportLooksAheadToWhatComesAfterItsPeriod(_ period: String, _ heading: String) throws {
    let skeleton = reportSkeleton(for: try #require(ReportingPeriod.read(period)))
    #expect(skeleton.contains("\n\(heading)\n"), "\(skeleton)")
    #expect(skeleton.contains("\n### 6. "))
    for line in skeleton.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.hasPrefix(placeholder))
    }
  }
}
