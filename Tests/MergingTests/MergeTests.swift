import Files
import Merging
import Testing

/// Communes that merge, split and change names, on fictional ones.
@Suite struct MergeTests {
  // MARK: - Two into one

  private let merger = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-dong, Tên: xã Đông, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-tay, Tên: xã Tây, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-bac, Tên: xã Bắc, Loại: xã, Thôi từ ngày: 01/01/2027}
      - Mã: xa-moi
        Tên: xã Mới
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-dong}, {Đơn vị: xa-tay}, {Đơn vị: xa-bac}]
    -- content/dong/trang.yml --
    Tên: Xã Đông
    Đơn vị: xa-dong
    Tỉnh: tỉnh Thí Dụ
    url: https://xadong.thidu.gov.vn/
    Điện thoại: (0000) 111 111
    Hư cấu: có
    Lĩnh vực không tiếp nhận: [ho-tich]
    Việc thường làm: [{Tên: Sinh con, Mã: ["1.000001"]}]
    -- content/dong/mot-cua.yml --
    Tên: Bộ phận Một cửa xã Đông
    -- content/dong/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    Mục: lịch sử
    ---
    Xã Đông xưa. [Bản đồ](../tep/ban-do.pdf)
    -- content/dong/gioi-thieu/cho.md --
    ---
    Tiêu đề: Chợ
    ---
    Chợ họp ngày lẻ.
    -- content/dong/thong-bao/tiem.md --
    ---
    Tiêu đề: Tiêm phòng
    Niêm yết từ: 01/12/2026
    Niêm yết đến: 20/01/2027
    ---
    Tiêm.
    -- content/dong/thong-bao/cu.md --
    ---
    Tiêu đề: Đã hết hạn
    Niêm yết từ: 01/10/2026
    Niêm yết đến: 20/11/2026
    ---
    Cũ.
    -- content/dong/van-ban/12.md --
    ---
    Hình thức: Kế hoạch
    Số ký hiệu: 12/KH-UBND
    Ngày ban hành: 08/3/2026
    Trích yếu: Trồng cây
    ---
    Trồng cây.
    -- content/tay/trang.yml --
    Tên: Xã Tây
    Đơn vị: xa-tay
    Tỉnh: tỉnh Thí Dụ
    -- content/tay/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    Mục: lịch sử
    ---
    Xã Tây xưa.
    """

  @Test func makesTheSuccessorFromWhatItsPredecessorsShowToday() async throws {
    let fixture = try await MergeFixture(merger, units: ["xa-moi"])
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
      try await MergeFixture(merger, units: ["xa-moi"]).file("content/moi/trang.yml"))
    for line in [
      "Tên: \"Xã Mới\"", "Đơn vị: xa-moi", "Hư cấu: có",
      "Lĩnh vực tiếp nhận: tất cả", "  - Tên: \"Sinh con\"",
    ] { #expect(settings.contains(line + "\n"), "\(line)") }
    for word in ["111", "xadong", "không tiếp nhận", "Tỉnh"] {
      #expect(!settings.contains(word), "\(word)")
    }
  }

  @Test func publishesNothingOfTheOldCommunesUnreadButNoticesThatMustStayPosted() async throws {
    let fixture = try await MergeFixture(merger, units: ["xa-moi"])
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
    let fixture = try await MergeFixture(merger, units: ["xa-moi"])
    #expect(fixture.decisions("Sổ đơn vị").contains { $0.contains("xã Bắc không có trang ở đây") })
    #expect(
      fixture.decisions("Sổ đơn vị").contains { $0.contains("đối chiếu xã Mới với Công báo") })
    #expect(fixture.decisions("Điền cho trang mới").contains("“Điện thoại”: điện thoại cơ quan"))
    #expect(fixture.decisions("Nơi nhận hồ sơ").contains { $0.contains("Bộ phận Một cửa xã Đông") })
    #expect(fixture.decisions("Văn bản").count == 1)
    #expect(fixture.plan.decisionsText.contains("- [ ] lập mot-cua.yml"))
  }

  @Test func sendsOldAddressesOfWhatLivesOnToTheSuccessorAndLeavesTheArchiveWhereItIs() async throws
  {
    let fixture = try await MergeFixture(
      merger, units: ["xa-moi"], url: "https://xamoi.thidu.gov.vn/")
    #expect(
      fixture.target(of: "thu-tuc/index.html", in: "tay") == "https://xamoi.thidu.gov.vn/thu-tuc/")
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay")
        == "https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html")
    #expect(fixture.target(of: "van-ban/12.html", in: "dong") == nil)
    #expect(fixture.target(of: "index.html", in: "dong") == nil)
  }

  @Test func doesNotGuessAnAddressThatNobodyHasNamed() async throws {
    let fixture = try await MergeFixture(merger, units: ["xa-moi"])
    let dong = try #require(fixture.plan.redirects.first { $0.slug == "dong" })
    #expect(dong.unknownCount == dong.redirects.count)
    #expect(dong.unknownCount > 0)
    #expect(!dong.nginx.contains("return"))
    #expect(dong.movedPages.isEmpty)
    #expect(fixture.decisions("Địa chỉ cũ").contains { $0.contains("chạy lại với --url") })
    // The other one has no host of its own: it lies beside the new portal.
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "tay") == "/moi/thu-tuc/1.000001.html")
  }

  @Test func movesAnArchiveToAnotherHostWithAllItsAddresses() async throws {
    let fixture = try await MergeFixture(
      merger, units: ["xa-moi"], url: "https://xadong.thidu.gov.vn/",
      archiveBase: "https://luutru.thidu.gov.vn/")
    #expect(
      fixture.target(of: "van-ban/12.html", in: "dong")
        == "https://luutru.thidu.gov.vn/dong/van-ban/12.html")
    // The new portal takes over the host: what it has there must not be sent away.
    #expect(fixture.target(of: "index.html", in: "dong") == nil)
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "dong") == nil)
    let settings = try #require(fixture.plan.change.edits["content/dong/trang.yml"])
    let text = String(decoding: settings, as: UTF8.self)
    // The portal is still alive: its address counts until the day, and stays on record after it.
    #expect(text.contains("url: https://xadong.thidu.gov.vn/\n"))
    #expect(text.hasSuffix("Lưu trữ:\n  Địa chỉ: https://luutru.thidu.gov.vn/dong/\n"))
  }

  @Test func refusesOneAddressForTheNewPortalAndAnArchive() async throws {
    let fixture = try await MergeFixture(
      merger, units: ["xa-moi"], url: "https://xadong.thidu.gov.vn/")
    #expect(
      fixture.findings == [
        "https://xadong.thidu.gov.vn/ là địa chỉ của Xã Đông; trang mới lấy địa chỉ ấy thì kho lưu "
          + "trữ cần nơi khác"
      ])
    #expect(fixture.newFiles == [])
  }

  @Test func writesRedirectsForServersAndPagesForHostsWithoutThem() async throws {
    let fixture = try await MergeFixture(
      merger, units: ["xa-moi"], url: "https://xamoi.thidu.gov.vn/")
    let tay = try #require(fixture.plan.redirects.first { $0.slug == "tay" })
    #expect(
      tay.nginx.contains(
        "location = /tay/thu-tuc/ { return 301 https://xamoi.thidu.gov.vn/thu-tuc/; }\n"))
    let pages = Dictionary(uniqueKeysWithValues: tay.movedPages.map { ($0.path, $0.text) })
    let page = try #require(pages["thu-tuc/1.000001.html"])
    #expect(page.contains("url=https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html"))
    #expect(fixture.plan.files.map(\.path).contains("trang-da-chuyen/tay/thu-tuc/1.000001.html"))
  }

  @Test func leadsByARelativeAddressWhereAllPortalsLieOnOneHost() async throws {
    let fixture = try await MergeFixture(merger, units: ["xa-moi"])
    let tay = try #require(fixture.plan.redirects.first { $0.slug == "tay" })
    let pages = Dictionary(uniqueKeysWithValues: tay.movedPages.map { ($0.path, $0.text) })
    #expect(pages["thu-tuc/1.000001.html"]?.contains("url=../../moi/thu-tuc/1.000001.html") == true)
  }

  // MARK: - One into two

  private let split = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-lon, Tên: xã Lớn, Loại: xã, Thôi từ ngày: 01/01/2027}
      - Mã: xa-tren
        Tên: xã Trên
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-lon, Phần: một phần}]
      - Mã: xa-duoi
        Tên: xã Dưới
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-lon, Phần: một phần}]
    -- content/lon/trang.yml --
    Tên: Xã Lớn
    Đơn vị: xa-lon
    -- content/lon/hoi-dap/mot.md --
    ---
    Tiêu đề: Hỏi
    Ngày: 01/11/2026
    ---
    Đáp.
    """

  @Test func givesBothPartsWhatTheWholeHad() async throws {
    let fixture = try await MergeFixture(split, units: ["xa-tren", "xa-duoi"])
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

  /// Nobody knows from an address in which of the two a citizen lives.
  @Test func sendsAPageOfASplitCommuneToTheArchiveThatNamesBoth() async throws {
    let fixture = try await MergeFixture(split, units: ["xa-tren", "xa-duoi"])
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "lon") == "/lon/index.html")
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

  // MARK: - A new name

  private let rename = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-cu, Tên: xã Cũ, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-cu}]}
    -- content/cu/trang.yml --
    # Ghi chú của người biên tập
    Tên: Xã Cũ
    Đơn vị: xa-cu
    Tên cơ quan: Ủy ban nhân dân xã Cũ
    Điện thoại: (0000) 222 222
    url: https://xacu.thidu.gov.vn
    -- content/cu/mot-cua.yml --
    Tên: Trung tâm Phục vụ hành chính công xã Cũ
    Điện thoại: (0000) 333 333
    -- content/cu/lanh-dao/a.md --
    ---
    Họ tên: Nguyễn Văn Mẫu
    Chức vụ: Chủ tịch
    ---
    -- content/cu/gioi-thieu/lich-su.md --
    ---
    Tiêu đề: Lịch sử
    ---
    Xã Cũ có từ lâu.
    -- content/cu/bao-cao/nam-2026.md --
    ---
    Tiêu đề: Báo cáo
    Kỳ: Năm 2026
    ---
    """

  @Test func aCommuneWithANewNameKeepsWhatItShows() async throws {
    let fixture = try await MergeFixture(rename, units: ["xa-moi"])
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

  // MARK: - A chain

  private let chain = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-a, Tên: xã An, Loại: xã, Thôi từ ngày: 01/01/2026}
      - {Mã: xa-b, Tên: xã Bình, Loại: xã, Thôi từ ngày: 01/01/2027, Có từ ngày: 01/01/2026, Tiền thân: [{Đơn vị: xa-a}]}
      - {Mã: xa-c, Tên: xã Châu, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-b}]}
    -- content/an/trang.yml --
    Tên: Xã An
    Đơn vị: xa-a
    url: https://xaan.thidu.gov.vn/
    -- content/binh/trang.yml --
    Tên: Xã Bình
    Đơn vị: xa-b
    url: https://xabinh.thidu.gov.vn/
    """

  @Test func sendsTheAddressesOfAWholeChainStraightToItsEnd() async throws {
    let fixture = try await MergeFixture(
      chain, units: ["xa-c"], url: "https://xachau.thidu.gov.vn/")
    #expect(fixture.findings == [])
    #expect(fixture.plan.archives.map(\.slug) == ["binh"])
    for slug in ["an", "binh"] {
      #expect(
        fixture.target(of: "thu-tuc/1.000001.html", in: slug)
          == "https://xachau.thidu.gov.vn/thu-tuc/1.000001.html", "\(slug)")
    }
  }

  // MARK: - What cannot be

  @Test(arguments: [
    ("xa-mới", "đơn vị “xa-mới” không có trong don-vi.yml"),
    ("xa-dong", "xã Đông chưa ghi “Có từ ngày”"),
  ])
  func namesWhatIsMissing(_ unit: String, _ message: String) async throws {
    let fixture = try await MergeFixture(merger, units: [unit])
    #expect(fixture.findings == [message])
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test func refusesAUnitWithoutPredecessors() async throws {
    let fixture = try await MergeFixture(
      "-- content/chung/don-vi.yml --\nĐơn vị: [{Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 01/01/2027}]\n"
        + "-- content/moi/trang.yml --\nTên: Xã Khác\n", units: ["xa-moi"])
    #expect(fixture.findings == ["xã Mới chưa ghi “Tiền thân” nên không có gì để chuyển"])
  }

  @Test func refusesAPredecessorThatDoesNotEnd() async throws {
    let fixture = try await MergeFixture(
      merger.replacing(
        "Tên: xã Tây, Loại: xã, Thôi từ ngày: 01/01/2027", with: "Tên: xã Tây, Loại: xã"),
      units: ["xa-moi"])
    #expect(
      fixture.findings == [
        "xã Tây không thôi từ 01/01/2027, nên trang của đơn vị ấy sẽ không thành lưu trữ"
      ])
  }

  @Test func takesNoPortalThatCannotBeReadForOneThatIsNotThere() async throws {
    let fixture = try await MergeFixture(
      merger.replacing("Tên: Xã Tây\n", with: "Tên: Xã Tây\nHư cấu: ừ\n"), units: ["xa-moi"])
    #expect(fixture.findings.count == 1)
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test func givesTheNewPortalAnotherFolderWhereAnArchiveHasItsName() async throws {
    let fixture = try await MergeFixture(
      merger.replacing("Tên: xã Mới", with: "Tên: xã Đông"), units: ["xa-moi"])
    #expect(fixture.findings == [])
    #expect(fixture.plan.newPortals.map(\.slug) == ["dong-2027"])
    #expect(fixture.newFiles.allSatisfy { $0.hasPrefix("content/dong-2027/") })
  }

  @Test func leavesANewPortalThatIsThereAsItIs() async throws {
    let fixture = try await MergeFixture(
      merger + "\n-- content/xa-moi/trang.yml --\nTên: Xã Mới\nĐơn vị: xa-moi\n", units: ["xa-moi"])
    #expect(fixture.newFiles == [])
    #expect(fixture.plan.newPortals.map(\.isThere) == [true])
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay") == "/xa-moi/thu-tuc/1.000001.html")
  }

  @Test func takesTheProvinceFromTheRegister() async throws {
    let fixture = try await MergeFixture(
      merger.replacing(
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
        merger + "\n-- content/tay/gioi-thieu/\(name) --\n\(text)", units: ["xa-moi"])
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
      merger + notice("dong") + notice("tay"), units: ["xa-moi"],
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
      merger + """

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
      merger.replacing("Lĩnh vực không tiếp nhận: [ho-tich]\n", with: "") + note("dong")
        + note("tay"),
      units: ["xa-moi"])
    #expect(
      fixture.decisions("Chưa chép được") == [
        "content/dong/thu-tuc/1.000001.md", "content/tay/thu-tuc/1.000001.md",
      ])
    #expect(!fixture.newFiles.contains { $0.contains("1.000001") })
  }

  @Test(arguments: [
    ("{Đơn vị: xa-tay}", "{Đơn vị: xa-tayy}", "đơn vị “xa-tayy” không có trong don-vi.yml"),
    ("{Đơn vị: xa-tay}", "{Đơn vị: xa-moi}", "xã Mới là tiền thân của chính mình"),
    (
      "{Đơn vị: xa-tay}", "{Đơn vị: xa-tay, Phần: 1 phần}",
      "“1 phần” không phải là giá trị của “Phần”"
    ),
  ])
  func refusesARegisterWithAMistake(_ old: String, _ new: String, _ message: String) async throws {
    let fixture = try await MergeFixture(merger.replacing(old, with: new), units: ["xa-moi"])
    #expect(fixture.findings.contains(message), "\(fixture.findings)")
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test func sendsNobodyToOneHalfOfASplitCommuneThatIsAskedForAlone() async throws {
    let fixture = try await MergeFixture(split, units: ["xa-tren"])
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "lon") == "/lon/index.html")
  }

  @Test func takesTheAddressOfANewPortalThatIsThere() async throws {
    let fixture = try await MergeFixture(
      merger
        + "\n-- content/xa-moi/trang.yml --\nTên: Xã Mới\nĐơn vị: xa-moi\nurl: https://xamoi.thidu.gov.vn\n",
      units: ["xa-moi", "xa-moi"])
    #expect(fixture.plan.newPortals.count == 1)
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay")
        == "https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html")
  }

  @Test func refusesAWorkspaceOfOnePortal() async throws {
    let fixture = try await MergeFixture(
      merger + "\n-- content/trang.yml --\nTên: Xã Một\n", units: ["xa-moi"])
    #expect(
      fixture.findings.contains(
        "thư mục này là trang của một xã; sáp nhập cần một thư mục cho mỗi xã"))
  }

  @Test func aNewNameTakesOverNoNoteOfBecomingAnArchive() async throws {
    let fixture = try await MergeFixture(
      rename.replacing(
        "url: https://xacu.thidu.gov.vn\n",
        with: "Lưu trữ:\n  Trước ngày: 01/01/2027\nEmail: a@b.vn\n"),
      units: ["xa-moi"])
    let settings = try #require(fixture.file("content/moi/trang.yml"))
    #expect(!settings.contains("Lưu trữ"))
    #expect(settings.hasSuffix("Điện thoại: (0000) 222 222\nEmail: a@b.vn\n"))
  }

  @Test func receivesEverythingWhereNothingIsKnown() async throws {
    let fixture = try await MergeFixture(
      merger.replacing("Đơn vị: xa-dong\n", with: "").replacing("Đơn vị: xa-tay\n", with: ""),
      units: ["xa-moi"])
    #expect(fixture.file("content/moi/trang.yml")?.contains("Lĩnh vực tiếp nhận: tất cả\n") == true)
  }

  @Test func quotesWhatCouldEndAValue() async throws {
    let fixture = try await MergeFixture(
      merger.replacing("Tên: Sinh con", with: "Tên: 'Sinh \"con\" #1: \\ x'"), units: ["xa-moi"])
    let settings = try #require(fixture.file("content/moi/trang.yml"))
    #expect(settings.contains("  - Tên: \"Sinh \\\"con\\\" #1: \\\\ x\"\n"))
  }
}
