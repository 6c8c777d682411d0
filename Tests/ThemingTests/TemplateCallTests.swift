import Testing
import Theming

/// Partials, parents and blocks that call each other, and where names lead in them.
@Suite struct TemplatesThatCallOthers {
  @Test func theOutermostFillingWins() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<giua}}{{$a}}trang{{/a}}{{/giua}}
      -- mau/partials/giua.mustache --
      {{<khung}}{{$a}}giữa{{/a}}{{$b}}giữa {{title}}{{/b}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{$a}}khung{{/a}}|{{$b}}khung{{/b}}|{{$c}}khung{{/c}}
      """)
    #expect(loaded.findings == [])
    #expect(loaded.theme.render("trang", PageSample(title: "T")) == "trang|giữa T|khung")
  }

  @Test func aFillingMayHaveABlockOfItsOwn() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<giua}}{{$trong}}<{{title}}>{{/trong}}{{/giua}}{{<giua}}{{/giua}}
      -- mau/partials/giua.mustache --
      {{<khung}}{{$a}}({{$trong}}trống{{/trong}}){{/a}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{$a}}{{/a}}
      """)
    #expect(loaded.findings == [])
    #expect(loaded.theme.render("trang", PageSample(title: "T")) == "(<T>)(trống)")
  }

  @Test func ofTwoFillingsOfOneBlockTheLaterIsTaken() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{$a}}{{/a}}
      """)
    #expect(loaded.theme.render("trang", PageSample()) == "2")
  }

  @Test func aBlockIsFilledInEachPlaceWithWhatIsThere() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}{{$a}}{{title}};{{/a}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{$a}}{{/a}}{{#items}}{{$a}}{{/a}}{{/items}}{{$a}}{{/a}}
      """)
    #expect(loaded.findings == [])
    let page = PageSample(title: "T", items: [ItemSample(title: "1"), ItemSample(title: "2")])
    #expect(loaded.theme.render("trang", page) == "T;1;2;T;")
  }

  @Test func aPartialMeansInEachPlaceWhatIsThere() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{>ten}}{{#items}}{{>ten}}{{#children}}{{>ten}}{{/children}}{{>ten}}{{/items}}{{>ten}}
      -- mau/partials/ten.mustache --
      {{title}}{{#body}}!{{/body}}.
      """)
    #expect(loaded.findings == [])
    let item = ItemSample(title: "1", children: [ItemSample(title: "2"), ItemSample(title: "3")])
    let page = PageSample(title: "T", body: "<p>", items: [item])
    #expect(loaded.theme.render("trang", page) == "T!.1!.2!.3!.1!.T!.")
  }

  /// The values of the outer item must come back after those of the inner ones.
  @Test func anItemInAnItemHidesItOnlyWhileItIsOpen() {
    let page = PageSample(
      title: "T",
      items: [
        ItemSample(
          name: "a",
          children: [ItemSample(name: "b", children: [ItemSample(name: "c")]), ItemSample()]),
        ItemSample(name: "d"),
      ])
    let template = """
      {{#items}}{{name}}{{#children}}[{{name}}{{#children}}({{name}}){{/children}}{{name}}]\
      {{/children}}{{name}}{{^children}}-{{/children}} {{/items}}
      """
    #expect(fill(template, page) == "a[b(c)b][]a dd- ")
  }

  @Test func aPartialDownATreeStillSeesThePage() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{#items}}{{>muc}}{{/items}}
      -- mau/partials/muc.mustache --
      {{name}}{{{body}}}{{#children}}({{>muc}}){{/children}}{{name}}
      """)
    #expect(loaded.findings == [])
    let tree = ItemSample(
      name: "a",
      children: [ItemSample(name: "b", children: [ItemSample(name: "c")]), ItemSample(name: "d")])
    let page = PageSample(body: "/", items: [tree, ItemSample(name: "e")])
    #expect(loaded.theme.render("trang", page) == "a/(b/(c/c)b)(d/d)ae/e")
  }

  @Test func theDotIsTheTextOfTheInnermostSection() {
    let page = PageSample(
      title: "<T>", body: "<b>", items: [ItemSample(name: "a")],
      contact: ContactSample(phone: "0220", note: "<i>"))
    #expect(
      fill("{{#title}}{{.}}{{#body}}{{{.}}}{{/body}}{{.}}{{/title}}", page)
        == "&lt;T&gt;<b>&lt;T&gt;")
    #expect(fill("{{#items}}{{#name}}{{.}}{{title}}{{.}}{{/name}}{{/items}}", page) == "aa")
    #expect(fill("{{#contact.note}}{{{.}}}{{/contact.note}}", page) == "<i>")
  }

  @Test func aDottedNameIsLookedForOutside() {
    let page = PageSample(
      items: [ItemSample(name: "a"), ItemSample(name: "b")], contact: ContactSample(phone: "0220"))
    #expect(fill("{{#items}}{{name}}{{contact.phone}} {{/items}}", page) == "a0220 b0220 ")
    #expect(
      fill("{{^contact.phone}}không{{/contact.phone}}{{#contact}}{{.phone}}{{/contact}}") == "không"
    )
    #expect(fill("{{#contact}}{{.phone}}{{/contact}}", page) == "0220")
  }

  @Test func aFlagOpensNothingOfItsOwn() {
    let page = PageSample(title: "T", isArchived: true, items: [ItemSample(title: "1")])
    #expect(
      fill("{{#items}}{{#isArchived}}{{title}}{{.title}}{{/isArchived}}{{/items}}", page) == "11")
  }

  @Test func isTheSameFromManyThreadsAtOnce() async {
    let theme = load("-- mau/templates/trang.mustache --\n{{#items}}{{title}}{{name}},{{/items}}")
      .theme
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<100 {
        group.addTask {
          let items = (0..<number).map { ItemSample(name: "\($0)", title: "\(number)/") }
          return theme.render("trang", PageSample(items: items))
            == items.map { "\(number)/\($0.name)," }.joined()
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test func givesNothingForContextsOfAnotherType() {
    let theme = load("-- mau/templates/trang.mustache --\na").theme
    #expect(theme.render("trang", ItemSample()) == "")
    #expect(theme.renderBytes("trang", PageSample()) == Array("a".utf8))
  }
}

/// What is reported leaves the rest of the page as it is.
@Suite struct TemplatesWithMistakes {
  @Test(arguments: [
    ("[{{titel}}{{{titel}}}{{contact.fone}}{{title.x}}]", "[]"),
    ("[{{#titel}}a{{title}}{{/titel}}{{^titel}}b{{title}}{{/titel}}]", "[bT]"),
    ("[{{items}}{{isArchived}}{{contact}}{{.}}]", "[]"),
    ("[{{#.}}a{{/.}}{{^.}}b{{/.}}]", "[]"),
    ("[{{>khong-co}}{{<khong-co}}{{$a}}a{{/a}}{{/khong-co}}]", "[]"),
    ("[{{body}}{{{title}}}]", "[<p>T]"),
  ])
  func areFilledWithoutThem(template: String, text: String) {
    let page = PageSample(
      title: "T", body: "<p>", isArchived: true, items: [ItemSample()], contact: ContactSample())
    #expect(!findings(in: template).isEmpty)
    #expect(fill(template, page) == text)
  }

  /// An inverted section of a name that is not there is opened always, so what is in it is held to the
  /// context like all else.
  @Test func areFoundInInvertedSectionsOfUnknownNamesToo() {
    #expect(findings(in: "{{^titel}}{{bodi}}{{/titel}}").count == 2)
    #expect(findings(in: "{{^titel}}{{>trang}}{{/titel}}").contains { $0.contains("[TX0628]") })
    #expect(fill("a{{^titel}}{{>trang}}{{/titel}}") == "")
  }

  @Test func areRefusedWhenTheyDoubleWithoutEnd() {
    let fillings = (1...15).map {
      "{{$b\($0)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{/b\($0)}}"
    }
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}\(fillings.joined()){{$b16}}x{{/b16}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{$b1}}{{/b1}}
      """)
    #expect(
      loaded.findings.filter { $0.contains("[TX0630]") } == [
        "mau/templates/trang.mustache: mẫu này quá lớn khi các mẫu con và khối được đặt vào [TX0630]"
          + " → bớt chỗ mẫu con gọi mẫu con khác"
      ])
    #expect(loaded.theme.hasTemplate("trang"))
    #expect(loaded.theme.render("trang", PageSample()) == "")
  }
}
