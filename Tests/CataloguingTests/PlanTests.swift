import Cataloguing
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// A catalogue of two procedures, and a commune that does not receive one of their fields.
private let site = """
  -- content/chung/linh-vuc.yml --
  # Lĩnh vực của tỉnh
  Lĩnh vực:
    - Mã: ho-tich
      Tên: Hộ tịch
    - Mã: dat-dai
      Tên: Đất đai
  -- content/chung/thu-tuc/danh-muc.csv --
  Mã,Tên,Tên ngắn,Lĩnh vực,Thời hạn,Phí lệ phí,Quyết định công bố,Trạng thái,Nguồn,Ngày nguồn,Ghi chú
  1.000001,Đăng ký khai sinh,Khai sinh,ho-tich,3 ngày làm việc,Miễn phí,1/QĐ-A,hiện hành,cũ,01/01/2026,tự ghi
  1.000005,Đăng ký đất đai,,dat-dai,10 ngày,,,hiện hành,cũ,01/01/2026,
  -- content/xa-an/trang.yml --
  Tên: Xã An
  Hư cấu: có
  Lĩnh vực không tiếp nhận: [dat-dai]
  """

private func plan(
  _ csv: String, over text: String = site, _ ask: (inout CatalogueRequest) -> Void = { _ in }
) -> Diagnosed<CatalogueChange> {
  plan(csv, over: VirtualSite(text).tree, ask)
}

private func plan(
  _ csv: String, over tree: FileTree, _ ask: (inout CatalogueRequest) -> Void = { _ in }
) -> Diagnosed<CatalogueChange> {
  let source = ImportSource(
    path: "ds.csv", digest: String(repeating: "ab", count: 32), fetched: "20/7/2026")
  var request = CatalogueRequest()
  ask(&request)
  let records = preferred(readProcedures(csv: Array(csv.utf8), from: source).value).value
  let today = CalendarDate(year: 2026, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
  return planCatalogue(records, tree, request, today: today)
}

private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

private let rows: FilePath = "content/chung/thu-tuc/danh-muc.csv"
private let page: FilePath = "content/xa-an/tin-tuc/thu-tuc-moi-sua-doi-bai-bo-2026-11-30.md"

extension CatalogueChange {
  /// The tree as it would be.
  fileprivate func applied(to tree: FileTree) -> FileTree {
    var next = tree
    for (path, bytes) in edits { next.add(bytes, at: path) }
    for (path, bytes) in additions { next.add(bytes, at: path) }
    return next
  }
}

@Suite struct PlanCatalogueTests {
  @Test func changesOnlyTheCellThatIsNew() {
    let change = plan("Mã,Tên,Thời hạn\n1.000001,Đăng ký khai sinh,5 ngày làm việc\n").value
    #expect(change.changed.map(\.code.text) == ["1.000001"])
    let before = text(VirtualSite(site).tree[rows])
    let after = before.replacing(
      "3 ngày làm việc,Miễn phí,1/QĐ-A,hiện hành,cũ,01/01/2026,tự ghi",
      with:
        "5 ngày làm việc,Miễn phí,1/QĐ-A,hiện hành,ds.csv (SHA-256 abababababababab),20/7/2026,tự ghi"
    )
    #expect(text(change.edits[rows]) == after)
  }

  @Test func putsANewRowWhereItsCodeBelongs() {
    let change = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000003,\"Tên, có phẩy\",Hộ tịch,Cấp xã\n")
      .value
    let lines = text(change.edits[rows]).split(separator: "\n")
    #expect(lines.map { $0.prefix(8) } == ["Mã,Tên,T", "1.000001", "1.000003", "1.000005"])
    #expect(lines[2].hasPrefix("1.000003,\"Tên, có phẩy\",,ho-tich,"))
    #expect(change.new.map(\.name) == ["Tên, có phẩy"])
  }

  @Test func addsAFieldBehindTheOthers() {
    let change = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000003,A,Chứng thực,Cấp xã\n").value
    let list = text(change.edits["content/chung/linh-vuc.yml"])
    #expect(list.hasPrefix("# Lĩnh vực của tỉnh\nLĩnh vực:\n"))
    #expect(list.hasSuffix("    Tên: Đất đai\n  - Mã: chung-thuc\n    Tên: \"Chứng thực\"\n"))
    #expect(change.newFields == ["Chứng thực"])
  }

  @Test func asksAPersonWhereTheListOfFieldsIsWrittenOtherwise() {
    let flow = """
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
      """
    let planned = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000003,A,Chứng thực,Cấp xã\n", over: flow)
    #expect(planned.diagnostics.contains { $0.code == "TX2311" && $0.severity == .error })
    #expect(planned.value.new.isEmpty)
  }

  @Test func changesNothingTheSecondTime() {
    let csv = """
      Mã,Tên,Lĩnh vực,Cấp thực hiện,Thời hạn,Phí,Đối tượng
      1.000001,=HYPERLINK(1),Hộ tịch,Cấp xã,5 ngày,Miễn phí,"Cán bộ, công chức, viên chức"
      1.000003,"A ""b""; -c",Mới tinh,Cấp xã,1,"Phí: 10,000 Đồng",Công dân Việt Nam

      """
    let tree = VirtualSite(site).tree
    let first = plan(csv, over: tree).value
    #expect(first.new.count == 1)
    let second = plan(csv, over: first.applied(to: tree)).value
    #expect(second.changesNothing, "\(second.summary { $0.string })")
    #expect(second.unchanged == 2)
  }

  @Test func repealsOnlyWhatTheSourceSaysIsRepealed() {
    let change = plan("Mã,Tên,Trạng thái\n1.000001,Đăng ký khai sinh,BÃI BỎ 2026-09-03\n").value
    #expect(change.repealed.map(\.code.text) == ["1.000001"])
    #expect(text(change.edits[rows]).contains("1/QĐ-A,bãi bỏ,"))
  }

  @Test func neverRepealsWhatAListLacks() {
    let change = plan(
      "Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực\n1.000009,B,Bộ A,Sở A,Hộ tịch\n"
    ).value
    #expect(change.changesNothing)
    #expect(change.absent.map(\.text) == ["1.000001"])
    #expect(change.otherLevels.map(\.text) == ["1.000009"])
  }

  /// What a commune only receives has another agency of right.
  @Test(arguments: [("xã", true), ("", true), ("xã tiếp nhận", false), ("nhiều cấp", false)])
  func asksAboutWhatOthersDecide(_ scope: String, _ isAsked: Bool) {
    let site = site.replacing("Ngày nguồn,Ghi chú", with: "Ngày nguồn,Ghi chú,Phạm vi")
      .replacing("tự ghi", with: "tự ghi,\(scope)")
      .replacing(",,hiện hành,cũ,01/01/2026,", with: ",,hiện hành,cũ,01/01/2026,,")
    let planned = plan(
      "Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực\n"
        + "1.000001,Đăng ký khai sinh,Bộ A,Sở A,Hộ tịch\n", over: site)
    #expect(planned.diagnostics.contains { $0.code == "TX2316" } == isAsked)
  }

  @Test func doesNotReviveWhatIsRepealed() {
    let repealed = site.replacing("1/QĐ-A,hiện hành", with: "1/QĐ-A,bãi bỏ")
    let change = plan("Mã,Tên,Trạng thái\n1.000001,Đăng ký khai sinh,hiện hành\n", over: repealed)
    #expect(change.value.changesNothing)
  }

  @Test func erasesNothingThatTheSourceDoesNotSay() {
    let change = plan("Mã,Tên,Thời hạn,Phí\n1.000001,Đăng ký khai sinh,Không có thông tin,\n").value
    #expect(change.changesNothing)
  }

  @Test func takesInternalProceduresFromNobody() {
    let change = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n6.000001,A,Hộ tịch,Cấp xã\n").value
    #expect(change.changesNothing)
    #expect(change.internalOnes.map(\.text) == ["6.000001"])
  }

  @Test func takesOtherLevelsWhenAsked() {
    let csv = "Mã,Tên,Lĩnh vực\n1.000003,A,Hộ tịch\n"
    #expect(plan(csv).value.withoutLevel.map(\.text) == ["1.000003"])
    #expect(plan(csv) { $0.takesAllLevels = true }.value.new.count == 1)
  }

  @Test func saysWhatACommuneDoesNotShow() {
    let change = plan("Mã,Tên,Thời hạn\n1.000005,Đăng ký đất đai,12 ngày\n").value
    #expect(change.hidden.map(\.portal) == ["xa-an"])
    #expect(change.hidden.first?.codes.map(\.text) == ["1.000005"])
    #expect(change.additions[page] == nil)
  }

  @Test func tellsResidentsOfTheChange() throws {
    let change = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000003,Ghi [x](y) <b>,Hộ tịch,Cấp xã\n") {
      $0.decision = "Quyết định số 12/QĐ-UBND"
      $0.decisionDate = "20/7/2026"
    }.value
    #expect(
      text(change.additions[page]) == """
        ---
        Tiêu đề: Thủ tục mới, sửa đổi, bãi bỏ
        Ngày: 30/11/2026
        Tóm tắt: "Danh mục thủ tục hành chính cập nhật ngày 30/11/2026: 1 thủ tục mới."
        Thẻ:
          - thủ tục hành chính
        Nguồn:
          - "ds.csv (SHA-256 abababababababab)"
        ---
        Căn cứ Quyết định số 12/QĐ-UBND, ngày 20/7/2026.

        ## Thủ tục mới

        - [Ghi \\[x\\](y) \\<b\\>](thu-tuc:1.000003) (mã 1.000003)

        """)
  }

  @Test func inventsNoDecision() {
    let change = plan("Mã,Tên,Thời hạn\n1.000001,Đăng ký khai sinh,9 ngày\n").value
    #expect(
      text(change.additions[page]).contains(
        "Nguồn của lần cập nhật này không nêu quyết định công bố chung."))
  }

  @Test func namesAColumnThatTheCatalogueLacks() {
    let planned = plan("Mã,Tên,Đối tượng\n1.000001,Đăng ký khai sinh,Công dân Việt Nam\n")
    #expect(planned.diagnostics.map(\.code) == ["TX2313"])
  }

  @Test func keepsTheLineEndsAndSemicolonsOfTheFile() {
    let tree = FileTree(sources: [
      "content/chung/linh-vuc.yml": Array("Lĩnh vực:\n  - Mã: a\n    Tên: A\n".utf8),
      rows: Array("Mã;Tên;Lĩnh vực\r\n1.000001;Một;a\r\n".utf8),
    ])
    let change = plan("Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000002,Hai; ba,A,Cấp xã\n", over: tree)
      .value
    #expect(
      text(change.edits[rows]) == "Mã;Tên;Lĩnh vực\r\n1.000001;Một;a\r\n1.000002;\"Hai; ba\";a\r\n")
  }

  @Test func makesACatalogueWhereThereIsNone() {
    let change = plan(
      "Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000001,Một,Hộ tịch,Cấp xã\n", over: FileTree()
    )
    .value
    let table = text(change.additions[rows])
    #expect(table.hasPrefix("Mã,Tên,Tên ngắn,Lĩnh vực,Phạm vi,"))
    let catalogue = Catalogue.assemble(change.applied(to: FileTree()), under: "content/chung")
    #expect(catalogue.value.procedures.map(\.name) == ["Một"])
    #expect(catalogue.diagnostics == [])
  }
}

@Suite struct DetailFileTests {
  private let json = #"""
    {"ma_thu_tuc": "1.000003", "ten_thu_tuc": "Thử", "linh_vuc": "Hộ tịch", "cap_thuc_hien": "Cấp xã",
     "trinh_tu_thuc_hien": "Bước 1: nộp *hồ sơ*\n- <b>xong</b>\n# hết", "yeu_cau_dieu_kien": "Không có thông tin",
     "thanh_phan_ho_so": "--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai: \"A\"1 bản chính,0 bản sao",
     "cach_thuc_thuc_hien": "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp1Miễn phí"}
    """#

  private func planned(over tree: FileTree, _ json: String? = nil) -> CatalogueChange {
    let source = ImportSource(
      path: "1.json", digest: String(repeating: "cd", count: 32), fetched: "")
    let records = readProcedures(json: Array((json ?? self.json).utf8), from: source).value
    let today = CalendarDate(year: 2026, month: 11, day: 30) ?? CalendarDate(dayNumber: 0)
    return planCatalogue(records, tree, CatalogueRequest(), today: today).value
  }

  private let path: FilePath = "content/chung/thu-tuc/ho-tich/1.000003.md"

  @Test func hasTheWordsOfTheSourceAndNothingElseOfThem() throws {
    let tree = VirtualSite(site).tree
    let change = planned(over: tree)
    let file = text(change.additions[path])
    #expect(file.contains("Bước 1: nộp \\*hồ sơ\\*\n\n\\- \\<b\\>xong\\</b\\>\n\n\\# hết\n"))
    let read = Catalogue.assemble(change.applied(to: tree), under: "content/chung")
    #expect(read.diagnostics == [])
    let detail = try #require(
      read.value.procedures.first { $0.code.text == "1.000003" }?.detail?.record)
    #expect(detail.cases.first?.documents.first?.name == "Tờ khai: \"A\"")
    #expect(detail.ways.first?.time == .notStated(original: ""))
    #expect(detail.ways.first?.original == "1")
    #expect(detail.fee == .notStated)
    #expect(detail.feeOriginal == "Miễn phí")
  }

  @Test func isMadeAnewWhileNobodyHasTouchedIt() {
    let tree = VirtualSite(site).tree
    let next = planned(over: tree).applied(to: tree)
    #expect(planned(over: next).changesNothing)
    let changed = planned(over: next, json.replacing("Bước 1", with: "Bước 2"))
    #expect(changed.renewedDetails.map(\.text) == ["1.000003"])
    #expect(text(changed.edits[path]).contains("Bước 2"))
  }

  @Test func staysWhenAPersonHasTouchedIt() {
    let tree = VirtualSite(site).tree
    var next = planned(over: tree).applied(to: tree)
    next.add(Array((text(next[path]) + "\nThêm tay.\n").utf8), at: path)
    #expect(planned(over: next, json.replacing("Bước 1", with: "Bước 2")).changesNothing)
  }
}
