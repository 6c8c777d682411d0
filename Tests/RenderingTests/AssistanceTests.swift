import Testing

/// The box for who cannot hand in online, and the list of papers that can be ticked.
@Suite struct AssistanceTests {
  private let catalogue = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch}
      - {Mã: cu-tru, Tên: Cư trú}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Nơi tiếp nhận,Cách nộp,Trạng thái
    1.000001,Khai sinh,ho-tich,,"Trực tiếp, Dịch vụ bưu chính",hiện hành
    1.000002,Kết hôn,ho-tich,,Trực tiếp,hiện hành
    1.000003,Tạm trú,cu-tru,Công an xã,,hiện hành
    1.000004,Cũ,ho-tich,,Trực tiếp,bãi bỏ
    -- content/xa-mau/mot-cua.yml --
    Tên: Trung tâm xã Mẫu
    Điện thoại: (0000) 000 010
    Giờ: [{Ngày: Thứ Hai, Sáng: 7:30 – 11:30}]
    Tổ công nghệ số: Mỗi thôn có một tổ.

    """

  private func detail(_ documents: String, proxy: String = "") -> String {
    """
    -- content/chung/thu-tuc/ho-tich/1.000001.md --
    ---
    Mã: "1.000001"
    Tên: Khai sinh
    Lĩnh vực: ho-tich
    \(proxy.isEmpty ? "" : "Người làm thay: \(proxy)")
    Hồ sơ:
      - Giấy tờ:
    \(documents.split(separator: ",").map { "      - Tên: \($0)" }.joined(separator: "\n"))
    ---

    """
  }

  @Test func saysWhoMayGoAndWhereAndWhoHelps() async throws {
    let page = try await BuiltSite(
      catalogue + detail("Tờ khai", proxy: "Ông bà đi thay được")
    ).page("thu-tuc/1.000001.html")
    #expect(page.contains("Không tự nộp được?"))
    #expect(page.contains("Ông bà đi thay được"))
    #expect(page.contains("Mỗi thôn có một tổ."))
    #expect(page.contains("Gửi được qua bưu điện."))
  }

  @Test func inventsNeitherAProxyNorThePost() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000002.html")
    #expect(page.contains("Trang này chưa ghi; hỏi quầy tiếp nhận trước khi nhờ người khác đi."))
    #expect(page.contains("Nguồn không nêu cách này."))
  }

  @Test func speaksForTheSourceOnlyWhereItHasTheRecord() async throws {
    let page = try await BuiltSite(catalogue + detail("Tờ khai")).page("thu-tuc/1.000001.html")
    #expect(page.contains("Nguồn không nêu; hỏi quầy tiếp nhận"))
    #expect(page.contains("đối chiếu đủ danh sách ở trên"))
    let bare = try await BuiltSite(catalogue).page("thu-tuc/1.000001.html")
    #expect(!bare.contains("danh sách ở trên"))
  }

  @Test func tellsTwoPapersOfOneNameApart() async throws {
    let page = try await BuiltSite(catalogue + detail("Tờ khai,Tờ khai"))
      .page("thu-tuc/1.000001.html")
    let keys = page.split(separator: "type=\"checkbox\" value=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }
    #expect(keys.count == 2 && Set(keys).count == 2)
  }

  @Test func sendsToThePoliceWhatThePoliceReceives() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000003.html")
    #expect(page.contains("hỏi Công an xã trước khi nhờ"))
    #expect(page.contains("<dt>Đến nơi nộp</dt><dd>Công an xã</dd>"))
  }

  @Test func offersNothingForWhatIsRepealed() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000004.html")
    #expect(!page.contains("Không tự nộp được?"))
  }

  @Test func keepsTheMarkOfAPaperWhenAnotherIsAddedBefore() async throws {
    func keys(_ documents: String) async throws -> [String] {
      let page = try await BuiltSite(catalogue + detail(documents)).page("thu-tuc/1.000001.html")
      return page.split(separator: "type=\"checkbox\" value=\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    }
    let before = try await keys("Tờ khai,Giấy chứng sinh")
    let after = try await keys("Giấy mới,Tờ khai,Giấy chứng sinh")
    #expect(before.count == 2 && Set(before).count == 2)
    #expect(Array(after.dropFirst()) == before)
  }

  @Test func offersEveryPageTheSizeOfItsText() async throws {
    let page = try await BuiltSite(catalogue).page("index.html")
    #expect(page.contains("aria-label=\"Chữ lớn hơn\""))
    #expect(page.contains("assets/chu."))
  }
}
