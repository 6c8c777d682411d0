import Releases
import Testing

/// The tables that a web server includes.
@Suite struct ServerTablesTests {
  private func moves(_ change: (inout ServerMoves) -> Void) -> ServerMoves {
    var moves = ServerMoves()
    change(&moves)
    return moves
  }

  @Test func nameEachWayByItsPortal() {
    let moves = moves {
      $0.own = [.init("tin/cu.html", "tin-tuc/moi.html"), .init("a/index.html", "b/index.html")]
      $0.foreign = [.init("cu.gov.vn/tin.aspx?id=3", "tin-tuc/moi.html")]
      $0.gone = ["tin-tuc/nham.html"]
    }
    let files: Set = ["tin-tuc/moi.html", "b/index.html", "tin/cu.html", "tin-tuc/nham.html"]
    let tables = ServerTables([("xa-mau", moves, files)])
    #expect(
      tables.redirects == """
        /xa-mau/a/ /xa-mau/b/;
        /xa-mau/a/index.html /xa-mau/b/;
        /xa-mau/tin/cu.html /xa-mau/tin-tuc/moi.html;

        """)
    #expect(tables.foreign == "\"cu.gov.vn/tin.aspx?id=3\" /xa-mau/tin-tuc/moi.html;\n")
    #expect(tables.gone == "/xa-mau/tin-tuc/nham.html 1;\n")
    let single = ServerTables([("", moves, files)])
    #expect(single.redirects.hasPrefix("/a/ /b/;\n"))
  }

  @Test func leadNowhereThatIsNoFile() {
    let moves = moves { $0.own = [.init("a.html", "b.html")] }
    #expect(ServerTables([("x", moves, ["a.html"])]).redirects == "")
  }

  @Test func leaveAPageAlone() {
    // Tables of nginx know no case: `Moi.html` would send readers of `moi.html` in a circle.
    let moves = moves { $0.own = [.init("Moi.html", "moi.html"), .init("Khac.html", "moi.html")] }
    let tables = ServerTables([("x", moves, ["moi.html", "khac.html"])])
    #expect(tables.redirects == "")
  }

  @Test func haveEachKeyOnce() {
    let moves = moves {
      $0.own = [.init("a.html", "c.html"), .init("A.html", "c.html"), .init("g.html", "c.html")]
      $0.foreign = [.init("cu.vn/x?a", "c.html"), .init("cu.vn/X?a", "c.html")]
      $0.gone = ["g.html"]
    }
    let tables = ServerTables([("x", moves, ["c.html"])])
    #expect(tables.redirects == "/x/a.html /x/c.html;\n")
    #expect(tables.foreign == "\"cu.vn/x?a\" /x/c.html;\n")
  }

  @Test func quoteWhatIsNotPlain() {
    let moves = moves { $0.gone = ["a b.html", "c\"d\\e.html", "f;g.html"] }
    #expect(
      ServerTables([("x", moves, [])]).gone
        == "\"/x/a b.html\" 1;\n\"/x/c\\\"d\\\\e.html\" 1;\n\"/x/f;g.html\" 1;\n")
  }

  @Test func areReadAsTheyWereKept() {
    let moves = moves {
      $0.own = [.init("a.html", "c.html")]
      $0.foreign = [.init("cu.vn/x?a", "c.html")]
      $0.gone = ["g.html"]
    }
    let text = Array(moves.text.utf8)
    #expect(ServerMoves(text: text) == moves)
    #expect(ServerMoves(text: Array(ServerMoves().text.utf8)) == ServerMoves())
    for count in text.indices { #expect(ServerMoves(text: Array(text[..<count])) == nil) }
    for wrong in ["x a b", "c a", "c a b c", "g", ""] {
      #expect(ServerMoves(text: Array("trangxa may-chu 1\n\(wrong)\nhết 1\n".utf8)) == nil)
    }
  }
}

/// Which releases have what readers must not see again.
@Suite struct WithheldTests {
  private func release(_ clock: String, _ addresses: String...) -> Manifest {
    let digest = Digest(Array(clock.utf8))
    return Manifest(
      id: ReleaseID(clock: clock, digest: digest), name: "Xã Mẫu",
      entries: addresses.map { .init(address: $0, digest: digest, size: 1) })
  }

  @Test func areThoseWithTheVeryAddress() {
    var withheld = Withheld()
    withheld.addresses = ["tin-tuc/a.html", "tep/b.pdf"]
    for address in ["tin-tuc/a.html", "tin-tuc/a.html.gz", "tep/b.pdf"] {
      #expect(release("20261121-100000", address).shows(withheld), "\(address)")
    }
    for address in ["thong-bao/a.html", "tin-tuc/a-b.html", "tep/b.docx", "a.html"] {
      #expect(!release("20261121-100000", address).shows(withheld), "\(address)")
    }
  }

  @Test func areThoseWithTheNameOfASource() {
    var withheld = Withheld()
    withheld.names = ["danh-sach"]
    #expect(release("20261121-100000", "thong-bao/danh-sach.html").shows(withheld))
    #expect(!release("20261121-100000", "thong-bao/danh-sach-2.html").shows(withheld))
  }

  @Test func areThoseFromBeforeThePageWasWithdrawn() {
    let last = release("20261121-100000", "tin-tuc/a.html")
    let notice = release("20261121-110000", "tin-tuc/a.html")
    var withheld = Withheld()
    withheld.withdrawn["tin-tuc/a.html"] = last.id
    #expect(last.shows(withheld))
    #expect(!notice.shows(withheld))
    #expect(!release("20261120-100000", "tin-tuc/b.html").shows(withheld))
    withheld.withdrawn["tin-tuc/a.html"] = .some(nil)
    #expect(notice.shows(withheld))
  }

  @Test func areNoneWhereNothingIsWithheld() {
    #expect(!release("20261121-100000", "tin-tuc/a.html").shows(Withheld()))
  }
}
