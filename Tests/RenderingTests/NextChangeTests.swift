import Building
import Commune
import Diagnostics
import Files
import Foundation
import Rendering
import Synchronization
import TestSupport
import Testing
import VietnameseText

/// What is said to change next, held to what builds of each day really make.
@Suite struct NextChangeTests {
  /// Everything that has a day, in one workspace: each day between 01/12 and 31/12/2026 that is named here is
  /// one on which pages change, or one of those that look so and are not.
  private static let everything = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}, {Mã: dat-dai, Tên: Đất đai}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Trạng thái,Từ ngày,Đến ngày
    1.000001,Khai sinh,ho-tich,hiện hành,,
    1.000002,Khai tử,ho-tich,hiện hành,,03/12/2026
    1.000003,Kết hôn,ho-tich,hiện hành,05/12/2026,
    1.000004,Tách thửa,dat-dai,hiện hành,,06/12/2026
    -- content/chung/phi.yml --
    Phí:
      - {Mã: "1.000001", Mức: 8.000 đồng, Tỉnh: Hải Dương, Đến ngày: 07/12/2026}
      - {Mã: "1.000001", Mức: 9.000 đồng, Tỉnh: Nam Định, Từ ngày: 09/12/2026}
    -- content/chung/thuat-ngu.yml --
    Thuật ngữ: [{Từ: Huyện, Nghĩa: Cấp trên xã, Dùng đến ngày: 10/12/2026}]
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-mau, Tên: xã Mẫu, Loại: xã, Thôi từ ngày: 29/12/2026}
      - {Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 29/12/2026, Tiền thân: [{Đơn vị: xa-mau}]}
    -- content/xa-mau/trang.yml --
    Tên: Xã Mẫu
    Đơn vị: xa-mau
    Tỉnh: Hải Dương
    URL: https://mau.example
    Lĩnh vực không tiếp nhận: [dat-dai]
    -- content/xa-moi/trang.yml --
    Tên: Xã Mới
    Đơn vị: xa-moi
    -- content/xa-khac/trang.yml --
    Tên: Xã Khác
    Lĩnh vực không tiếp nhận: [dat-dai]
    -- content/xa-khac/tin-tuc/tin.md --
    ---
    Tiêu đề: Tin khác
    Ngày: 01/11/2026
    Đăng đến: 25/12/2026
    ---
    -- content/xa-mau/tin-tuc/sap-dang.md --
    ---
    Tiêu đề: Sắp đăng
    Ngày: 01/11/2026
    Đăng từ: 12/12/2026
    Đăng đến: 13/12/2026
    ---
    -- content/xa-mau/tin-tuc/nhap.md --
    ---
    Tiêu đề: Nháp
    Nháp: có
    Đăng từ: 15/12/2026
    ---
    -- content/xa-mau/tin-tuc/nguoc.md --
    ---
    Tiêu đề: Ngược
    Đăng từ: 16/12/2026
    Đăng đến: 11/12/2026
    ---
    -- content/xa-mau/thong-bao/niem-yet.md --
    ---
    Tiêu đề: Niêm yết
    Niêm yết từ: 17/12/2026
    Niêm yết đến: 18/12/2026
    ---
    -- content/xa-mau/van-ban/quyet-dinh.md --
    ---
    Hình thức: Quyết định
    Số ký hiệu: 1/QĐ-UBND
    Ngày ban hành: 01/11/2026
    Trích yếu: Về một việc
    Ngày hiệu lực: 21/12/2026
    Ngày hết hiệu lực: 23/12/2026
    ---
    -- content/xa-mau/lich-tiep-dan/lich.md --
    ---
    Tiêu đề: Lịch
    Từ ngày: 01/12/2026
    Đến ngày: 26/12/2026
    Buổi: [{Ngày: Thứ hai}]
    ---
    -- content/xa-mau/ngan-sach/index.md --
    ---
    Tiêu đề: Ngân sách
    Đăng từ: 28/12/2026
    ---
    """

  @Test func saysEachDayOnWhichPagesChangeAndNoOther() async throws {
    let days = try await changingDays(Self.everything, from: "01/12/2026", count: 30)
    #expect(
      days.map(\.day) == [3, 5, 8, 11, 12, 14, 17, 19, 21, 23, 26, 27, 28, 29], "\(days)")
    #expect(days.map(\.said) == days.map(\.real))
  }

  /// Portals whose dates were drawn by chance: what is said on a day is held to what builds make.
  @Test(arguments: [7, 11])
  func isRightForAnyDates(seed: UInt64) async throws {
    let days = try await changingDays(Self.drawn(seed), from: "01/12/2026", count: 20)
    #expect(days.count > 5)
    for day in days { #expect(day.said == day.real, "ngày \(day.day)") }
  }

  @Test func saysWhatItIsAndWhoseAndWhere() throws {
    let next = try nextChanges(Self.everything, on: "01/12/2026")
    #expect(
      next == [
        DueChange(
          day: try day("03/12/2026"), portal: "xa-khac", what: "thủ tục 1.000002: bãi bỏ",
          source: "content/chung/thu-tuc/danh-muc.csv"),
        DueChange(
          day: try day("03/12/2026"), portal: "xa-mau", what: "thủ tục 1.000002: bãi bỏ",
          source: "content/chung/thu-tuc/danh-muc.csv"),
        DueChange(
          day: try day("29/12/2026"), portal: "xa-moi", what: "trang của Xã Mới: được đăng",
          source: "content/xa-moi/trang.yml"),
      ])
    #expect(
      try nextChanges(Self.everything, on: "11/12/2026").first { $0.portal == "xa-mau" }?.what
        == "trang tin-tuc/sap-dang.md: được đăng", "chưa ai soát tiêu đề")
    #expect(
      try nextChanges(Self.everything, on: "18/12/2026").first { $0.portal == "xa-mau" }?.what
        == "thông báo “Niêm yết”: hết thời gian niêm yết")
  }

  @Test func saysNothingWhereNoDateDecidesAnythingMore() throws {
    #expect(try nextChanges(Self.everything, on: "01/01/2027") == [])
    #expect(
      try nextChanges("-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n", on: "01/12/2026") == [])
  }

  @Test func aListOfPersonsIsExpectedToComeAndToGo() throws {
    let list = """
      -- content/xa-mau/ho-tro/gao.md --
      ---
      Tiêu đề: Hỗ trợ gạo
      Chương trình: Hỗ trợ gạo
      Căn cứ công khai: Thông tư 26/2026/TT-BTC, Điều 30
      Đăng từ: 05/12/2026
      Gỡ ngày: 20/12/2026
      Danh sách: ho-tro/gao.csv
      ---
      -- content/xa-mau/ho-tro/gao.csv --
      Họ tên,Thôn,Số tiền
      Nguyễn Văn Mẫu,Thôn Một,100.000
      """
    let settings = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n"
    #expect(try nextChanges(settings + list, on: "01/12/2026").map(\.day.day) == [5])
    #expect(try nextChanges(settings + list, on: "05/12/2026").map(\.day.day) == [20])
    let wrong = list.replacingOccurrences(of: "Thôn,Số tiền", with: "Thôn,Số")
    #expect(try nextChanges(settings + wrong, on: "01/12/2026") == [])
  }

  // MARK: Fixtures

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate.read(text)) }

  private func nextChanges(_ text: String, on today: String) throws -> [DueChange] {
    assemble(VirtualSite(text).tree, today: try day(today)).value.nextChanges
  }

  /// A day on which something is said to change or does, and the portals of which that is so.
  private struct ChangingDay: CustomStringConvertible {
    let day: Int
    let said: [String]
    let real: [String]

    var description: String { "\(day): nói \(said), thật \(real)" }
  }

  private func changingDays(_ text: String, from first: String, count: Int) async throws
    -> [ChangingDay]
  {
    var tree = VirtualSite(text).tree
    tree.merge(try repositoryFolder("themes", as: "themes"))
    let first = try day(first)
    var before: [String: [String: ContentHash]]?
    var expected: [DueChange] = []
    var found: [ChangingDay] = []
    for offset in 0...count {
      let today = first.adding(days: offset)
      let made = try await outputs(of: tree, on: today)
      if let before {
        let slugs = Set(made.keys).union(before.keys).sorted()
        let real = slugs.filter { made[$0] != before[$0] }
        let said = expected.filter { $0.day == today }.map(\.portal).sorted()
        if !real.isEmpty || !said.isEmpty {
          found.append(ChangingDay(day: today.day, said: said, real: real))
        }
      }
      before = made
      expected = assemble(tree, today: today).value.nextChanges
    }
    return found
  }

  /// The files of each portal, by what they hold.
  private func outputs(of tree: FileTree, on today: CalendarDate) async throws
    -> [String: [String: ContentHash]]
  {
    var all: [String: [String: ContentHash]] = [:]
    for site in plan(tree, BuildRequest(today: today)).value.sites {
      let files = Mutex<[String: ContentHash]>([:])
      _ = try await produce(site, jobs: 2) { address, product in
        var hash = ContentHash()
        if case .bytes(let bytes) = product { hash.combine(bytes) }
        files.withLock { $0[address] = hash }
        return nil
      }
      all[site.slug] = files.withLock { $0 }
    }
    return all
  }

  private static func drawn(_ seed: UInt64) -> String {
    var random = Drawing(state: seed)
    func day() -> String { "\(Int.random(in: 1...28, using: &random))/12/2026" }
    func maybe(_ key: String) -> String {
      Bool.random(using: &random) ? "\(key): \(day())\n" : ""
    }
    var text = "-- content/chung/linh-vuc.yml --\nLĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]\n"
    text +=
      "-- content/chung/thu-tuc/danh-muc.csv --\nMã,Tên,Lĩnh vực,Trạng thái,Từ ngày,Đến ngày\n"
    for number in 1...3 {
      let (from, until) = (Bool.random(using: &random), Bool.random(using: &random))
      text +=
        "1.00000\(number),Việc \(number),ho-tich,hiện hành,\(from ? day() : ""),\(until ? day() : "")\n"
    }
    for slug in ["xa-an", "xa-binh"] {
      text += "-- content/\(slug)/trang.yml --\nTên: \(slug)\nURL: https://\(slug).example\n"
      for number in 1...3 {
        text += "-- content/\(slug)/tin-tuc/tin-\(number).md --\n---\nTiêu đề: Tin \(number)\n"
        text += "Ngày: 01/11/2026\n" + maybe("Đăng từ") + maybe("Đăng đến") + "---\n"
        text +=
          "-- content/\(slug)/thong-bao/tb-\(number).md --\n---\nTiêu đề: Thông báo \(number)\n"
        text += "Ngày: 01/11/2026\nNiêm yết đến: \(day())\n"
        text += maybe("Niêm yết từ") + maybe("Đăng từ") + maybe("Đăng đến")
        text += "Khẩn: \(Bool.random(using: &random) ? "có" : "không")\n---\n"
      }
      text += "-- content/\(slug)/van-ban/qd.md --\n---\nHình thức: Quyết định\nSố ký hiệu: 1/QĐ\n"
      text += "Ngày ban hành: 01/11/2026\nTrích yếu: Việc\n" + maybe("Ngày hiệu lực")
      text += maybe("Ngày hết hiệu lực") + maybe("Đăng đến") + "---\n"
    }
    return text
  }

  /// Numbers that are the same on every run (xorshift64).
  private struct Drawing: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      if state < 1_000 { state = state &* 0x9E37_79B9_7F4A_7C15 }
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
