import Diagnostics
import Files
import Testing
import Theming

@Suite struct TemplatesHeldToTheirContext {
  @Test func acceptsEveryKindOfFieldUsedAsItShouldBe() {
    #expect(
      findings(
        in: """
          {{! {{ghi chú}} {{title}}{{{body}}}{{&body}}
          {{#isArchived}}{{title}}{{/isArchived}}{{^items}}không{{/items}}
          {{#items}}{{name}} {{.name}} {{isnt}}{{/items}}
          """) == [
          "mau/templates/trang.mustache:3:32: “isnt” không phải là tên dùng được ở chỗ này [TX0622]"
            + " → ở đây dùng được: name, title, children, title, body, isArchived, items, contact"
        ])
  }

  @Test func placesAnUnknownNameAndSuggestsTheClosest() {
    #expect(
      findings(in: "<h1>\n  Tiếng Việt {{titel}}</h1>") == [
        "mau/templates/trang.mustache:2:16: “titel” không phải là tên dùng được ở chỗ này [TX0622]"
          + " → có phải ý bạn là “title”?"
      ])
  }

  @Test func placesTheWrongPartOfADottedName() {
    #expect(
      findings(in: "{{contact.fone}} {{title.x}} {{#items}}{{.body}}{{/items}}") == [
        "mau/templates/trang.mustache:1:11: “fone” không phải là tên dùng được ở chỗ này [TX0622]"
          + " → ở đây dùng được: phone, note",
        "mau/templates/trang.mustache:1:26: “x” không phải là tên dùng được ở chỗ này [TX0622]",
        "mau/templates/trang.mustache:1:43: “body” không phải là tên dùng được ở chỗ này [TX0622]"
          + " → ở đây dùng được: name, title, children",
      ])
  }

  @Test func reportsAnUnknownSectionOnceAndNotWhatIsInIt() {
    #expect(
      findings(in: "{{#itens}}{{name}}{{/itens}}") == [
        "mau/templates/trang.mustache:1:4: “itens” không phải là tên dùng được ở chỗ này [TX0622]"
          + " → có phải ý bạn là “items”?"
      ])
  }

  @Test func refusesTextInThreeBraces() {
    #expect(
      findings(in: "{{{title}}}{{#title}}{{&.}}{{/title}}") == [
        "mau/templates/trang.mustache:1:1: “title” là chữ thường nên không được đặt trong ba ngoặc nhọn"
          + " [TX0623] → viết “{{title}}”",
        "mau/templates/trang.mustache:1:22: “.” là chữ thường nên không được đặt trong ba ngoặc nhọn"
          + " [TX0623] → viết “{{.}}”",
      ])
  }

  @Test func warnsAboutHTMLInTwoBraces() {
    #expect(
      findings(in: "{{body}}") == [
        "mau/templates/trang.mustache:1:1: cảnh báo “body” là HTML nên phải đặt trong ba ngoặc nhọn"
          + " [TX0624] → viết “{{{body}}}”"
      ])
  }

  @Test(arguments: [
    ("items", "là một danh sách"), ("contact", "là một nhóm giá trị"),
    ("isArchived", "là điều kiện có hay không"),
  ])
  func refusesToPrintWhatHasNoText(name: String, what: String) {
    #expect(
      findings(in: "{{\(name)}}") == [
        "mau/templates/trang.mustache:1:1: “\(name)” \(what) nên không in ra thành chữ được [TX0625]"
          + " → viết “{{#\(name)}} … {{/\(name)}}”"
      ])
  }

  @Test func refusesTheDotOfARecord() {
    #expect(
      findings(in: "{{#items}}{{.}}{{#.}}{{/.}}{{/items}}") == [
        "mau/templates/trang.mustache:1:11: “.” là một nhóm giá trị nên không in ra thành chữ được"
          + " [TX0625] → viết tên của một giá trị trong nhóm",
        "mau/templates/trang.mustache:1:16: “.” không mở thành khối được [TX0626] → bỏ thẻ này",
      ])
  }

  @Test func checksAPartialInEachPlaceThatUsesIt() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{#items}}{{>ten}}{{/items}}{{#contact}}{{>ten}}{{/contact}}
      -- mau/partials/ten.mustache --
      {{name}}
      """)
    #expect(
      loaded.findings == [
        "mau/partials/ten.mustache:1:3: “name” không phải là tên dùng được ở chỗ này [TX0622]"
          + " → ở đây dùng được: phone, note, title, body, isArchived, items, contact"
      ])
  }

  @Test func checksABlockWhereItsParentPutsIt() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}{{$muc}}{{name}}{{phone}}{{/muc}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{#items}}{{$muc}}{{title}}{{/muc}}{{/items}}
      """)
    #expect(
      loaded.findings.map { $0.prefix(while: { $0 != "→" }) } == [
        "mau/templates/trang.mustache:1:29: “phone” không phải là tên dùng được ở chỗ này [TX0622] "
      ])
  }

  @Test func reportsAPartialThatIsNotThere() {
    #expect(
      load(
        """
        -- mau/templates/trang.mustache --
        {{>dau-trag}}{{>xyz}}{{>dau-trang}}
        -- mau/partials/dau-trang.mustache --
        a
        """
      ).findings == [
        "mau/templates/trang.mustache:1:4: mẫu con “dau-trag” không có trong giao diện [TX0627]"
          + " → có phải ý bạn là “dau-trang”?",
        "mau/templates/trang.mustache:1:17: mẫu con “xyz” không có trong giao diện [TX0627]"
          + " → tạo tệp partials/xyz.mustache",
      ])
  }

  @Test func reportsABlockThatTheParentDoesNotHave() {
    #expect(
      load(
        """
        -- mau/templates/trang.mustache --
        {{<khung}}{{$gjua}}{{title}}{{/gjua}}{{/khung}}
        -- mau/partials/khung.mustache --
        {{$giua}}{{/giua}}
        """
      ).findings == [
        "mau/templates/trang.mustache:1:14: khối “gjua” không có trong mẫu “khung” [TX0629]"
          + " → có phải ý bạn là “giua”?"
      ])
  }

  @Test func reportsTemplatesMissingAndUnused() {
    let loaded = load(
      "-- mau/templates/trangg.mustache --\n{{loi}}",
      templates: ["trang": PageSample.self])
    #expect(
      loaded.findings == [
        "mau/templates/trang.mustache: mẫu “trang” không có trong giao diện [TX0620]"
          + " → có phải tệp “trangg.mustache” cần đổi tên thành “trang.mustache”?",
        "mau/templates/trangg.mustache: cảnh báo mẫu này không được trang hay mẫu nào dùng [TX0621]"
          + " → có phải tên đúng là “trang.mustache”?",
      ])
  }

  @Test(arguments: [
    "{{>a}}", "{{#isArchived}}{{>a}}{{/isArchived}}", "{{#items}}{{>a}}{{/items}}",
    "{{#title}}{{>a}}{{/title}}", "{{#items}}{{#contact}}{{>a}}{{/contact}}{{/items}}",
    "{{>b}}", "{{<c}}{{$x}}{{>a}}{{/x}}{{/c}}",
  ])
  func refusesWhatWouldNeverEnd(_ partial: String) {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{>a}}
      -- mau/partials/a.mustache --
      \(partial)
      -- mau/partials/b.mustache --
      {{>a}}
      -- mau/partials/c.mustache --
      {{$x}}{{/x}}
      """)
    #expect(loaded.findings.contains { $0.contains("[TX0628]") })
    let page = PageSample(
      title: "a", isArchived: true, items: [ItemSample()], contact: ContactSample())
    _ = loaded.theme.render("trang", page)
  }

  @Test func refusesABlockThatFillsItself() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<c}}{{$x}}a{{$x}}{{/x}}{{/x}}{{/c}}
      -- mau/partials/c.mustache --
      {{$x}}{{/x}}
      """)
    #expect(loaded.findings.contains { $0.contains("[TX0628]") })
    _ = loaded.theme.render("trang", PageSample())
  }
}

@Suite struct TemplatesThatCannotBeRead {
  @Test(arguments: [
    ("a\n {{title", "2:2: thẻ mở mà không đóng bằng “}}” [TX0610] → viết thêm “}}” sau tên"),
    ("{{title {{body}}", "1:1: thẻ mở mà không đóng bằng “}}” [TX0610] → viết thêm “}}” sau tên"),
    ("{{{title}}", "1:1: thẻ mở mà không đóng bằng “}}}” [TX0610] → viết thêm “}}}” sau tên"),
    ("{{! a", "1:1: thẻ mở mà không đóng bằng “}}” [TX0610] → viết thêm “}}” sau tên"),
    (
      "{{}}",
      "1:1: thẻ không có tên [TX0611] → tên chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối"
        + " và gạch dưới"
    ),
    (
      "ô {{tiêu đề}}",
      "1:3: “tiêu đề” không phải là một tên viết đúng [TX0611] → tên chỉ gồm chữ cái không dấu,"
        + " chữ số, dấu chấm, gạch nối và gạch dưới"
    ),
    (
      "{{uppercased(title)}}",
      "1:1: hàm trong thẻ không dùng được trong mẫu của TrangXa [TX0612] → tính sẵn giá trị trong"
        + " chương trình rồi đặt vào mẫu bằng một tên"
    ),
    (
      "{{=<% %>=}}",
      "1:1: đổi dấu ngoặc của thẻ không dùng được trong mẫu của TrangXa [TX0612] → tính sẵn giá trị"
        + " trong chương trình rồi đặt vào mẫu bằng một tên"
    ),
    (
      "{{%CONTENT_TYPE:HTML}}",
      "1:1: thẻ cấu hình {{% … }} không dùng được trong mẫu của TrangXa [TX0612] → tính sẵn giá trị"
        + " trong chương trình rồi đặt vào mẫu bằng một tên"
    ),
    (
      "{{>*title}}",
      "1:1: tên mẫu tính lúc chạy không dùng được trong mẫu của TrangXa [TX0612] → tính sẵn giá trị"
        + " trong chương trình rồi đặt vào mẫu bằng một tên"
    ),
    ("{{#items}}", "1:1: “items” mở mà không đóng [TX0616] → viết “{{/items}}” ở chỗ kết thúc"),
    ("{{/items}}", "1:1: “items” đóng mà không có chỗ mở [TX0617] → bỏ thẻ này"),
    (
      "{{#items}}{{/item}}{{/items}}",
      "1:11: “item” đóng mà không có chỗ mở [TX0617] → chỗ đang mở là “items”: viết “{{/items}}”"
    ),
    (
      "{{<trang}}{{title}}{{/trang}}",
      "1:11: thẻ này nằm ngoài mọi khối của “trang” [TX0618] → đặt vào giữa “{{$…}}” và “{{/…}}”"
    ),
  ])
  func areReportedAtTheirPlace(template: String, finding: String) {
    #expect(findings(in: template) == ["mau/templates/trang.mustache:" + finding])
  }

  @Test func reportsBothOfTwoCrossedSections() {
    #expect(
      findings(in: "{{#items}}{{#title}}{{/items}}{{/title}}") == [
        "mau/templates/trang.mustache:1:11: “title” mở mà không đóng [TX0616]"
          + " → viết “{{/title}}” ở chỗ kết thúc",
        "mau/templates/trang.mustache:1:31: “title” đóng mà không có chỗ mở [TX0617] → bỏ thẻ này",
      ])
  }

  @Test func reportsTwoFilesOfOneNameAndAFileThatIsNoTemplate() {
    #expect(
      load(
        """
        -- mau/templates/trang.mustache --
        a
        -- mau/partials/trang.mustache --
        b
        -- mau/partials/doc.txt --
        c
        """
      ).findings == [
        "mau/partials/doc.txt: cảnh báo tệp này không phải là mẫu nên không được dùng [TX0613]"
          + " → đổi đuôi thành .mustache, hoặc chuyển tệp vào thư mục assets",
        "mau/partials/trang.mustache: “trang” trùng tên với mẫu themes/mau/templates/trang.mustache"
          + " [TX0614] → đổi tên một trong hai tệp",
      ])
  }

  @Test func reportsBytesThatAreNoText() {
    var tree = themeTree("-- mau/theme.yml --\nTên: Mẫu")
    tree.add([0xFF, 0x41], at: "themes/mau/templates/trang.mustache")
    let loaded = loadTheme("mau", from: tree, templates: ["trang": PageSample.self])
    #expect(loaded.diagnostics.map(\.code) == ["TX0615"])
    #expect(loaded.value.render("trang", PageSample()) == "")
  }

  @Test func refusesTagsThatAreNestedTooDeep() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#items}}", count: depth) + String(repeating: "{{/items}}", count: depth)
    }
    #expect(!findings(in: nested(100)).contains { $0.contains("TX0635") })
    #expect(findings(in: nested(101)).count { $0.contains("TX0635") } == 1)
    #expect(findings(in: String(repeating: "{{#items}}", count: 20_000)).count == 1)
  }
}
