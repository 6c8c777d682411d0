import Cataloguing
import Commune
import Diagnostics
import Files
import Testing

private let source = ImportSource(
  path: "nguon/tep", digest: String(repeating: "ab", count: 32), fetched: "20/7/2026")

private func crawled(_ members: String, code: String = "1.000001") -> Diagnosed<[ImportedProcedure]>
{
  readProcedures(
    json: Array("{\"ma_thu_tuc\": \"\(code)\", \"ten_thu_tuc\": \"Thủ tục thử\"\(members)}".utf8),
    from: source)
}

private func record(_ members: String) throws -> ImportedProcedure {
  try #require(crawled(members).value.first)
}

@Suite struct CrawledRecordTests {
  @Test func tellsTimesOfChannelsApart() throws {
    let read = try record(
      #", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảDịch vụ bưu chính30 NgàyMiễn phíTrực tiếp40 NgàyMiễn phí""#
    )
    #expect(read.time == "Dịch vụ bưu chính: 30 Ngày; Trực tiếp: 40 Ngày")
    #expect(read.channels == "Dịch vụ bưu chính, Trực tiếp")
    #expect(read.fee == "Miễn phí")
    #expect(Fee.read(crawled: read.fee ?? "") == .notStated)
  }

  @Test func keepsATimeWithoutUnitAsNotStated() throws {
    let read = crawled(
      #", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến1Miễn phíTrực tiếp1Miễn phí""#
    )
    #expect(read.value.first?.time == "1 (đơn vị không có trong bản trích)")
    #expect(ProcessingTime.read(read.value.first?.time ?? "").isStated == false)
    #expect(
      read.diagnostics.map(\.message) == [
        "cach_thuc_thuc_hien: thời hạn chỉ có con số, không có đơn vị; được ghi là chưa nêu"
      ])
  }

  @Test func doesNotTakeASumForATime() throws {
    let read = try record(
      #", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp45 Ngày làm việc4,500,000 Việt Nam Đồng(lệ phí)""#
    )
    #expect(read.time == "45 Ngày làm việc")
    #expect(read.fee == "4,500,000 Việt Nam Đồng(lệ phí)")
  }

  @Test func keepsWordsThatItCannotPartWhole() throws {
    let read = try record(#", "cach_thuc_thuc_hien": "Nộp Trực tiếp tại xã""#)
    #expect(read.time == nil)
    #expect(read.detail?.whole.first?.text == "Nộp Trực tiếp tại xã")
  }

  @Test func leavesWordsOfASentenceInIt() throws {
    let read = try record(
      #", "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp5 NgàyMiễn phíNộp Trực tuyến cũng được""#
    )
    #expect(read.detail?.ways.count == 1)
    #expect(read.fee == "Miễn phíNộp Trực tuyến cũng được")
  }

  @Test func partsPapersByTheirQuantities() throws {
    let read = try record(
      #", "thanh_phan_ho_so": "* Giấy tờ phải nộp:Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính,0 bản saoGiấy chứng sinh1 bản chính* Giấy tờ phải xuất trình:Tên giấy tờMẫu đơn, tờ khaiSố lượngHộ chiếu0 bản chính,1 bản sao""#
    )
    let cases = try #require(read.detail?.cases)
    #expect(cases.map(\.name) == ["Giấy tờ phải nộp", "Giấy tờ phải xuất trình"])
    #expect(cases[0].papers.map(\.name) == ["Tờ khai", "Giấy chứng sinh"])
    #expect(cases[0].papers.map(\.originals) == [1, 1])
    #expect(cases[1].papers[0].copies == 1)
  }

  @Test func guessesNoQuantityThatIsGluedToANumber() throws {
    let read = crawled(
      #", "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn theo Mẫu số 181 bản chính,1 bản sao""#
    )
    let paper = try #require(read.value.first?.detail?.cases.first?.papers.first)
    #expect(paper.name == "Đơn theo Mẫu số 181 bản chính,1 bản sao")
    #expect(paper.originals == nil)
    #expect(read.diagnostics.contains { $0.message.contains("số bản dính vào số khác") })
  }

  @Test func namesAPaperThatStandsTwice() {
    let read = crawled(
      #", "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chínhĐơn1 bản chính""#)
    #expect(read.diagnostics.map(\.message) == ["thanh_phan_ho_so: mục lặp lại: “Đơn”"])
    #expect(read.value.first?.detail?.cases.first?.papers.count == 2)
  }

  @Test func partsLawsByTheirNumbers() throws {
    let read = try record(
      #", "can_cu_phap_ly": "Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13Quy định về cơ chế118/2025/NĐ-CPNghị quyết cắt giảm66.7/2025/NQ-CP""#
    )
    #expect(
      read.detail?.bases.map(\.number) == ["60/2014/QH13", "118/2025/NĐ-CP", "66.7/2025/NQ-CP"])
    #expect(
      read.detail?.bases.map(\.name) == [
        "Luật Hộ tịch", "Quy định về cơ chế", "Nghị quyết cắt giảm",
      ])
  }

  @Test func keepsLawsWholeWhereADateIsGluedToTheNumber() throws {
    let read = try record(
      #", "can_cu_phap_ly": "Tên văn bản pháp lýMã văn bảnLuật số 43 ngày 29/6/202443/2024/QH15""#)
    #expect(read.detail?.bases == [])
    #expect(read.detail?.whole.first?.text == "Luật số 43 ngày 29/6/202443/2024/QH15")
  }

  @Test(arguments: [
    ("Cán bộ, công chức, viên chức, Công dân Việt Nam", 2),
    ("Tổ chức (không bao gồm doanh nghiệp, HTX)", 1), ("Tổ chức lạ, Công dân Việt Nam", 1),
  ])
  func keepsCommasInsideNames(_ text: String, _ count: Int) throws {
    let read = try record(#", "doi_tuong_thuc_hien": "\#(text)""#)
    #expect(read.subjects?.count == count)
    #expect(read.subjects?.joined(separator: ", ") == text)
  }

  @Test func usesNothingOfARecordThatHoldsAnotherPage() {
    let read = crawled(#", "raw_text": "Tên thủ tụcXMã thủ tục1.000002Số""#)
    #expect(read.value.isEmpty)
    #expect(
      read.diagnostics.map(\.message) == [
        "raw_text: bản ghi của mã 1.000001 chứa nội dung của mã 1.000002, nên không được nhập"
      ])
  }

  @Test func takesEmptyWordsForNothing() throws {
    let read = try record(#", "yeu_cau_dieu_kien": "Không có thông tin", "so_quyet_dinh": "  ""#)
    #expect(read.detail?.conditions == "")
    #expect(read.decision == nil)
  }

  @Test(arguments: ["10.005090", "1.00119", "", "1.001193x"])
  func guessesNoCode(_ code: String) {
    let read = crawled("", code: code)
    #expect(read.value.isEmpty)
    #expect(read.diagnostics.map(\.code) == ["TX2303"])
  }

  @Test func takesTheSuffixOfAnAgencyFromACode() {
    #expect(crawled("", code: "1.001193.000.00.00.H35").value.first?.code.text == "1.001193")
  }
}

@Suite struct BrokenJSONTests {
  @Test(arguments: [
    ("{\"ma_thu_tuc\": \"1.000001\"", 26), ("{\"a\": }", 6), ("", 0), ("[1, 2] x", 7),
  ])
  func isNamedByItsPlace(_ text: String, _ place: Int) throws {
    let read = readProcedures(json: Array(text.utf8), from: source)
    #expect(read.value.isEmpty)
    let finding = try #require(read.diagnostics.first)
    #expect(finding.code == "TX2301")
    #expect(finding.span.range.lowerBound == min(place, text.utf8.count))
  }

  @Test(arguments: ["{}", "[]", "3", "null", "{\"data\": []}"])
  func isNotCalledBrokenWhenItIsOnlySomethingElse(_ text: String) {
    let read = readProcedures(json: Array(text.utf8), from: source)
    #expect(read.value.isEmpty)
    #expect(read.diagnostics.allSatisfy { ["TX2302", "TX2303"].contains($0.code) })
    #expect(!read.diagnostics.isEmpty)
  }

  @Test func doesNotEndTheProgramWhenItIsDeep() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(readProcedures(json: Array(deep.utf8), from: source).value.isEmpty)
  }
}

@Suite struct PortalReplyTests {
  private func reply(_ members: String) -> Diagnosed<[ImportedProcedure]> {
    readProcedures(
      json: Array(
        "{\"code\": \"OK\", \"data\": {\"code\": \"2.000815\", \"name\": \"Chứng thực\"\(members)}}"
          .utf8), from: source)
  }

  @Test func readsTimesWithTheirUnits() throws {
    let read = try #require(
      reply(
        #", "executionMethods": [{"submissionMethod": "DIRECT", "processingTime": 3, "processingTimeUnit": "WORKING_DAY", "fees": []}]"#
      ).value.first)
    #expect(read.time == "3 Ngày làm việc")
    #expect(read.channels == "Trực tiếp")
  }

  @Test func saysNothingOfATimeOfNought() throws {
    let read = try #require(
      reply(
        #", "executionMethods": [{"submissionMethod": "DIRECT", "processingTime": 0, "processingTimeUnit": "OTHER", "fees": [{"type": "FEE", "value": 2000, "currencyName": "Việt Nam Đồng", "description": "/trang"}]}]"#
      ).value.first)
    #expect(read.time == nil)
    #expect(read.fee == "2,000 Việt Nam Đồng(/trang)")
    #expect(read.detail?.amounts.map(\.sum) == ["2.000 đồng"])
  }

  @Test func namesAWayThatItDoesNotKnow() {
    let read = reply(#", "executionMethods": [{"submissionMethod": "DRONE"}]"#)
    #expect(
      read.diagnostics.map(\.message) == [
        "data.executionMethods[0].submissionMethod: giá trị “DRONE” không hiểu được"
      ])
  }

  @Test func leavesOutTextThatWasCut() throws {
    let read = reply(
      #", "requirementsAndConditions": "…", "executionSteps": [{"description": "+ …"}]"#)
    #expect(read.value.first?.detail?.conditions == "")
    #expect(read.value.first?.detail?.steps == "")
    #expect(read.diagnostics.count == 2)
  }

  @Test func isPreferredToACrawledRecordAndCompletedByIt() throws {
    let crawled = readProcedures(
      json: Array(
        #"{"ma_thu_tuc": "2.000815", "ten_thu_tuc": "Tên cũ", "linh_vuc": "Chứng thực"}"#.utf8),
      from: ImportSource(path: "khac", digest: "cd", fetched: ""))
    let both = preferred(crawled.value + reply("").value)
    #expect(both.value.count == 1)
    #expect(both.value.first?.name == "Chứng thực")
    #expect(both.value.first?.field == "Chứng thực")
    #expect(both.diagnostics.isEmpty)
  }

  @Test func namesACodeThatStandsTwiceInAFile() {
    let list = readProcedures(
      json: Array(
        #"[{"ma_thu_tuc": "1.000001", "ten_thu_tuc": "A"}, {"ma_thu_tuc": "1.000001", "ten_thu_tuc": "B"}]"#
          .utf8), from: source)
    let chosen = preferred(list.value)
    #expect(chosen.value.map(\.name) == ["A"])
    #expect(
      chosen.diagnostics.map(\.message) == [
        "[1]: mã 1.000001 đã có ở [0] của tệp này; chỗ sau không được nhập"
      ])
  }
}
