import Files
import Merging
import Testing

/// What communes that merge, split and change names take over.
@Suite struct MergeTests {
  @Test func makesTheSuccessorFromWhatItsPredecessorsShowToday() async throws {
    let fixture = try await MergeFixture(Change.merger, units: ["xa-moi"])
    #expect(fixture.findings == [])
    #expect(
      fixture.newFiles == [
        "content/moi/gioi-thieu/cho.md", "content/moi/gioi-thieu/lich-su-dong.md",
        "content/moi/gioi-thieu/lich-su-tay.md", "content/moi/thong-bao/tiem.md",
        "content/moi/trang.yml",
      ])
    #expect(fixture.plan.archives.map(\.slug) == ["dong", "tay"])
  }

  @Test func takesOverWhatThePartsAgreeOnAndInventsNothing() async throws {
    let settings = try #require(
      try await MergeFixture(Change.merger, units: ["xa-moi"]).file("content/moi/trang.yml"))
    for line in [
      "Tên: \"Xã Mới\"", "Đơn vị: xa-moi", "Hư cấu: có",
      "Lĩnh vực tiếp nhận: tất cả",
    ] { #expect(settings.contains(line + "\n"), "\(line)") }
    // One of the parts names no events, and so shows all.
    for word in ["111", "xadong", "không tiếp nhận", "Tỉnh", "Việc thường làm"] {
      #expect(!settings.contains(word), "\(word)")
    }
  }

  @Test func namesTheLifeEventsOfAllParts() async throws {
    let merger = Change.merger.replacing(
      "-- content/tay/gioi-thieu/",
      with: "Việc thường làm: [ket-hon, sinh-con]\n-- content/tay/gioi-thieu/")
    let settings = try #require(
      try await MergeFixture(merger, units: ["xa-moi"]).file("content/moi/trang.yml"))
    #expect(settings.contains("Việc thường làm: [sinh-con, lam-nha, ket-hon]\n"))
  }

  @Test func publishesNothingOfTheOldCommunesUnreadButNoticesThatMustStayPosted() async throws {
    let fixture = try await MergeFixture(Change.merger, units: ["xa-moi"])
    #expect(fixture.file("content/moi/thong-bao/tiem.md")?.contains("Nháp") == false)
    for path in ["lich-su-dong", "lich-su-tay", "cho"] {
      let text = try #require(fixture.file("content/moi/gioi-thieu/\(path).md"))
      #expect(text.hasPrefix("---\nNháp: có\n"), "\(path)")
    }
    #expect(
      fixture.decisions("Đọc lại") == [
        "content/moi/gioi-thieu/cho.md", "content/moi/gioi-thieu/lich-su-dong.md",
        "content/moi/gioi-thieu/lich-su-tay.md",
      ])
  }

  @Test func saysWhatAPersonMustDecide() async throws {
    let fixture = try await MergeFixture(Change.merger, units: ["xa-moi"])
    #expect(fixture.decisions("Sổ đơn vị").contains { $0.contains("xã Bắc không có trang ở đây") })
    #expect(
      fixture.decisions("Sổ đơn vị").contains { $0.contains("đối chiếu xã Mới với Công báo") })
    #expect(fixture.decisions("Điền cho trang mới").contains("“Điện thoại”: điện thoại cơ quan"))
    #expect(fixture.decisions("Nơi nhận hồ sơ").contains { $0.contains("Bộ phận Một cửa xã Đông") })
    #expect(fixture.decisions("Văn bản").count == 1)
    #expect(fixture.plan.decisionsText.contains("- [ ] lập mot-cua.yml"))
  }

  @Test func givesBothPartsWhatTheWholeHad() async throws {
    let fixture = try await MergeFixture(Change.split, units: ["xa-tren", "xa-duoi"])
    #expect(fixture.findings == [])
    #expect(
      fixture.newFiles == [
        "content/duoi/hoi-dap/mot.md", "content/duoi/trang.yml", "content/tren/hoi-dap/mot.md",
        "content/tren/trang.yml",
      ])
    #expect(fixture.plan.archives.map(\.slug) == ["lon"])
    #expect(
      fixture.decisions("Sổ đơn vị").contains {
        $0.hasPrefix("ghi phần nào của xã Lớn vào xã Trên")
      })
  }

  @Test func keepsAPortalWhoseCommuneGaveOnlyAPartAway() async throws {
    let fixture = try await MergeFixture(
      """
      -- content/chung/don-vi.yml --
      Đơn vị:
        - {Mã: xa-lon, Tên: xã Lớn, Loại: xã}
        - {Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-lon, Phần: một phần}]}
      -- content/lon/trang.yml --
      Tên: Xã Lớn
      Đơn vị: xa-lon
      """, units: ["xa-moi"])
    #expect(fixture.findings == [])
    #expect(fixture.plan.archives.isEmpty)
    #expect(fixture.plan.redirects.isEmpty)
    #expect(fixture.decisions("Sổ đơn vị").contains("xã Lớn vẫn còn; trang của xã ấy giữ nguyên"))
  }

  @Test func aCommuneWithANewNameKeepsWhatItShows() async throws {
    let fixture = try await MergeFixture(Change.rename, units: ["xa-moi"])
    #expect(
      fixture.newFiles == [
        "content/moi/gioi-thieu/lich-su.md", "content/moi/lanh-dao/a.md", "content/moi/mot-cua.yml",
        "content/moi/trang.yml",
      ])
    let settings = try #require(fixture.file("content/moi/trang.yml"))
    #expect(
      settings == """
        # Ghi chú của người biên tập
        Tên: "Xã Mới"
        Đơn vị: xa-moi
        Tên cơ quan: "Ủy ban nhân dân xã Mới"
        Điện thoại: (0000) 222 222
        url: ""

        """)
    #expect(
      fixture.file("content/moi/mot-cua.yml")?.hasPrefix(
        "Tên: \"Trung tâm Phục vụ hành chính công xã Mới\"\n") == true)
    #expect(fixture.file("content/moi/gioi-thieu/lich-su.md")?.contains("Nháp") == false)
    #expect(
      fixture.decisions("Tên cũ").contains("content/moi/gioi-thieu/lich-su.md: xã Cũ"))
  }

  @Test func givesTheNewPortalAnotherFolderWhereAnArchiveHasItsName() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing("Tên: xã Mới", with: "Tên: xã Đông"), units: ["xa-moi"])
    #expect(fixture.findings == [])
    #expect(fixture.plan.newPortals.map(\.slug) == ["dong-2027"])
    #expect(fixture.newFiles.allSatisfy { $0.hasPrefix("content/dong-2027/") })
  }

  @Test func leavesANewPortalThatIsThereAsItIs() async throws {
    let fixture = try await MergeFixture(
      Change.merger + "\n-- content/xa-moi/trang.yml --\nTên: Xã Mới\nĐơn vị: xa-moi\n",
      units: ["xa-moi"])
    #expect(fixture.newFiles == [])
    #expect(fixture.plan.newPortals.map(\.isThere) == [true])
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay") == "/xa-moi/thu-tuc/1.000001.html")
  }

  @Test func takesTheProvinceFromTheRegister() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing(
        "Đơn vị:\n  - {Mã: xa-dong",
        with: "Đơn vị:\n  - {Mã: tp, Tên: thành phố Mới, Loại: thành phố}\n  - {Mã: xa-dong"
      ).replacing("Tên: xã Mới\n", with: "Tên: xã Mới\n    Thuộc: [{Đơn vị: tp}]\n"),
      units: ["xa-moi"])
    #expect(fixture.findings == [])
    #expect(fixture.file("content/moi/trang.yml")?.contains("Tỉnh: \"thành phố Mới\"\n") == true)
  }

  @Test(arguments: [
    "---\ndraft: false\nTiêu đề: A\n---\nA.\n", "---\nTiêu đề: A\nNháp: không\n---\nA.\n",
    "\u{FEFF}---\r\nTiêu đề: A\r\n---\r\nA.\r\n", "---\nTiêu đề: A\n---", "A.\n",
    "\n\n---\nTiêu đề: A\n---\nA.\n", "---\n{Tiêu đề: A}\n---\nA.\n",
    "---\n  Tiêu đề: A\n---\nA.\n",
  ])
  func makesADraftOfWhateverFrontMatterOrLeavesItBehind(_ text: String) async throws {
    for name in ["a.md", "a.MD"] {
      let fixture = try await MergeFixture(
        Change.merger + "\n-- content/tay/gioi-thieu/\(name) --\n\(text)", units: ["xa-moi"])
      let made = fixture.file("content/moi/gioi-thieu/\(name)")
      let isLeft = fixture.decisions("Chưa chép được").contains("content/tay/gioi-thieu/\(name)")
      #expect(
        isLeft || made?.contains("Nháp: có") == true || made?.contains("draft: có") == true
          || made == nil)
      #expect(made.map { !$0.contains("không") && !$0.contains("false") } ?? true)
    }
  }

  @Test func keepsFilesOfTwoCommunesWithOneNameApart() async throws {
    let notice = { (name: String) in
      """

      -- content/\(name)/thong-bao/danh-sach.md --
      ---
      Tiêu đề: Danh sách \(name)
      Niêm yết từ: 01/12/2026
      Niêm yết đến: 20/01/2027
      Tệp: [{Tên: Danh sách, Tệp: tep/danh-sach.pdf}]
      ---
      Xem [tệp](../tep/danh-sach.pdf).
      -- content/\(name)/tep/danh-sach.pdf --
      \(name)
      """
    }
    let fixture = try await MergeFixture(
      Change.merger + notice("dong") + notice("tay"), units: ["xa-moi"],
      attachments: ["content/dong/tep/danh-sach.pdf", "content/tay/tep/danh-sach.pdf"])
    for name in ["dong", "tay"] {
      let text = try #require(fixture.file("content/moi/thong-bao/danh-sach-\(name).md"))
      #expect(text.contains("Tệp: tep/danh-sach-\(name).pdf"))
      #expect(text.contains("(../tep/danh-sach-\(name).pdf)"))
      #expect(
        fixture.plan.change.copies[FilePath("content/moi/tep/danh-sach-\(name).pdf")]
          == FilePath("content/\(name)/tep/danh-sach.pdf"))
    }
  }

  @Test func leavesTheFiguresOfAnOldCommuneInItsArchive() async throws {
    let fixture = try await MergeFixture(
      Change.merger + """

        -- content/tay/so-lieu/ho-so.csv --
        Kỳ,Lĩnh vực,Tiếp nhận
        Năm 2026,Tổng,100
        -- content/tay/so-lieu/bo-chi-so-766.csv --
        Kỳ,Ngày lấy,Nhóm,Điểm,Điểm tối đa,Nguồn
        Năm 2026,02/11/2026,tiến độ,18,20,Cổng quốc gia
        -- content/tay/chuyen-doi-so/a.md --
        ---
        Tiêu đề: Số liệu
        ---
        Xem [bảng](../so-lieu/ho-so.csv) và [điểm](../so-lieu/bo-chi-so-766.csv).
        """, units: ["xa-moi"])
    #expect(!fixture.newFiles.contains { $0.hasSuffix(".csv") })
  }

  @Test func keepsOneNoteOnAProcedureAndSaysThatTheOtherWasLeft() async throws {
    let note = { (name: String) in
      "\n-- content/\(name)/thu-tuc/1.000001.md --\n---\nLưu ý: Quầy \(name)\n---\n"
    }
    let fixture = try await MergeFixture(
      Change.merger.replacing("Lĩnh vực không tiếp nhận: [ho-tich]\n", with: "") + note("dong")
        + note("tay"),
      units: ["xa-moi"])
    #expect(
      fixture.decisions("Chưa chép được") == [
        "content/dong/thu-tuc/1.000001.md", "content/tay/thu-tuc/1.000001.md",
      ])
    #expect(!fixture.newFiles.contains { $0.contains("1.000001") })
  }

  @Test func aNewNameTakesOverNoNoteOfBecomingAnArchive() async throws {
    let fixture = try await MergeFixture(
      Change.rename.replacing(
        "url: https://xacu.thidu.gov.vn\n",
        with: "Lưu trữ:\n  Trước ngày: 01/01/2027\nEmail: a@b.vn\n"),
      units: ["xa-moi"])
    let settings = try #require(fixture.file("content/moi/trang.yml"))
    #expect(!settings.contains("Lưu trữ"))
    #expect(settings.hasSuffix("Điện thoại: (0000) 222 222\nEmail: a@b.vn\n"))
  }

  @Test func receivesEverythingWhereNothingIsKnown() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing("Đơn vị: xa-dong\n", with: "").replacing(
        "Đơn vị: xa-tay\n", with: ""),
      units: ["xa-moi"])
    #expect(fixture.file("content/moi/trang.yml")?.contains("Lĩnh vực tiếp nhận: tất cả\n") == true)
  }

  @Test func quotesWhatCouldEndAValue() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing(
        "Tỉnh: tỉnh Thí Dụ", with: "Tỉnh: tỉnh Thí Dụ\nLời báo: 'Sinh \"con\" #1: \\ x'"),
      units: ["xa-moi"])
    let settings = try #require(fixture.file("content/moi/trang.yml"))
    #expect(settings.contains("Lời báo: \"Sinh \\\"con\\\" #1: \\\\ x\"\n"))
  }
}
