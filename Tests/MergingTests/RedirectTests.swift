import Files
import Merging
import Testing

/// Where the old addresses of communes that merge and split lead.
@Suite struct RedirectTests {
  @Test func sendsOldAddressesOfWhatLivesOnToTheSuccessorAndLeavesTheArchiveWhereItIs() async throws
  {
    let fixture = try await MergeFixture(
      Change.merger, units: ["xa-moi"], url: "https://xamoi.thidu.gov.vn/")
    #expect(
      fixture.target(of: "thu-tuc/index.html", in: "tay") == "https://xamoi.thidu.gov.vn/thu-tuc/")
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay")
        == "https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html")
    #expect(fixture.target(of: "van-ban/12.html", in: "dong") == nil)
    #expect(fixture.target(of: "index.html", in: "dong") == nil)
  }

  @Test func doesNotGuessAnAddressThatNobodyHasNamed() async throws {
    let fixture = try await MergeFixture(Change.merger, units: ["xa-moi"])
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
      Change.merger, units: ["xa-moi"], url: "https://xadong.thidu.gov.vn/",
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

  @Test func writesRedirectsForServersAndPagesForHostsWithoutThem() async throws {
    let fixture = try await MergeFixture(
      Change.merger, units: ["xa-moi"], url: "https://xamoi.thidu.gov.vn/")
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
    let fixture = try await MergeFixture(Change.merger, units: ["xa-moi"])
    let tay = try #require(fixture.plan.redirects.first { $0.slug == "tay" })
    let pages = Dictionary(uniqueKeysWithValues: tay.movedPages.map { ($0.path, $0.text) })
    #expect(pages["thu-tuc/1.000001.html"]?.contains("url=../../moi/thu-tuc/1.000001.html") == true)
  }

  /// Nobody knows from an address in which of the two a citizen lives.
  @Test func sendsAPageOfASplitCommuneToTheArchiveThatNamesBoth() async throws {
    let fixture = try await MergeFixture(Change.split, units: ["xa-tren", "xa-duoi"])
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "lon") == "/lon/index.html")
  }

  @Test func sendsTheAddressesOfAWholeChainStraightToItsEnd() async throws {
    let fixture = try await MergeFixture(
      Change.chain, units: ["xa-c"], url: "https://xachau.thidu.gov.vn/")
    #expect(fixture.findings == [])
    #expect(fixture.plan.archives.map(\.slug) == ["binh"])
    for slug in ["an", "binh"] {
      #expect(
        fixture.target(of: "thu-tuc/1.000001.html", in: slug)
          == "https://xachau.thidu.gov.vn/thu-tuc/1.000001.html", "\(slug)")
    }
  }

  @Test func sendsNobodyToOneHalfOfASplitCommuneThatIsAskedForAlone() async throws {
    let fixture = try await MergeFixture(Change.split, units: ["xa-tren"])
    #expect(fixture.target(of: "thu-tuc/1.000001.html", in: "lon") == "/lon/index.html")
  }

  @Test func takesTheAddressOfANewPortalThatIsThere() async throws {
    let fixture = try await MergeFixture(
      Change.merger
        + "\n-- content/xa-moi/trang.yml --\nTên: Xã Mới\nĐơn vị: xa-moi\nurl: https://xamoi.thidu.gov.vn\n",
      units: ["xa-moi", "xa-moi"])
    #expect(fixture.plan.newPortals.count == 1)
    #expect(
      fixture.target(of: "thu-tuc/1.000001.html", in: "tay")
        == "https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html")
  }
}
