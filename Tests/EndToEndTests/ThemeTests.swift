import Testing

@Suite struct ThemeTests {
  @Test func aChildThemeReplacesSingleFiles() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.ownThemes()
    try site.write("Tên: Con\nKế thừa: mac-dinh\n", to: "themes/con/theme.yml")
    try site.write(
      "<footer>Chân trang riêng</footer>\n", to: "themes/con/templates/phan-chan.mustache")
    let run = try site.trangxa("build", "--theme", "con")
    #expect(run.errors == "")
    #expect(run.status == 0)
    let page = try site.text("public/xa-mau/index.html")
    #expect(page.contains("Chân trang riêng"))
    #expect(page.contains("Bạn cần làm thủ tục gì?"))
  }

  @Test func aTemplateThatFailsIsNamedWithItsLineAndTheOldSiteStays() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa("build")
    let before = try site.snapshot("public")
    try site.ownThemes()
    try site.write("Tên: Con\nKế thừa: mac-dinh\n", to: "themes/con/theme.yml")
    try site.write(
      "<footer>\n{{#links}}{{nam}}{{/links}}\n</footer>\n",
      to: "themes/con/templates/phan-chan.mustache")
    let run = try site.trangxa("build", "--theme", "con")
    #expect(run.status == 1)
    #expect(run.errors.contains("themes/con/templates/phan-chan.mustache:2:13: lỗi:"))
    #expect(run.errors.contains("“name”"))
    #expect(try site.snapshot("public") == before)
  }
}
