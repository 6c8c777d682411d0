#!/usr/bin/env python3
"""The checks that drive a browser find planted faults."""

import sys
import tempfile
import unittest
from pathlib import Path

import check_axe
import check_boards
import check_controls
import check_pages
import check_printing
import pixels
import planted
from chromium import chromium, visit_share
from outcome import Setting
from planted import BAR


class Pages(planted.InBrowser):
    def faults(self, body="", style="", change=("", ""), fully=False):
        name = self.write(body, style, change)
        self.window.photographer.taken = 0
        job = check_pages.Job(name, fully, str(self.folder))
        return check_pages.visit(self.window, job).faults

    def found(self, *arguments, **named):
        return self.rules(self.faults(*arguments, **named))

    def test_a_page_without_faults(self):
        self.assertEqual(self.faults(BAR, fully=True), [])

    def test_structure(self):
        for change, rule in (
            (('lang="vi"', 'lang="en"'), "lang"), (("<h1>Tin của xã</h1>", ""), "h1"),
            (("</h1>", "</h1><h1>Hai</h1>"), "h1"), (("<h1>Tin của xã", "<h1>"), "h1"),
            (("<title>Tin của xã", "<title> "), "title"), (("<header>", "<div>"), "landmarks"),
            (("<footer>", "<div>"), "landmarks"), ((' aria-label="Danh mục"', ""), "landmarks"),
            (("</nav>", '</nav><nav aria-label="Danh mục"><a href="#">Khác</a></nav>'), "landmarks"),
        ):
            self.assertEqual(self.found(change=change), {rule}, change)

    def test_a_page_wider_than_a_phone(self):
        fault, *_ = self.faults('<div class="rong">x</div>', ".rong { width: 400px; }")
        self.assertEqual((fault.rule, fault.element, fault.setting),
                         ("overflow", "div.rong «x»", "320 px, light"))
        self.assertRegex(fault.picture, r"ảnh/thử-trang-\d+-320-light.png$")
        self.assertTrue((self.folder / fault.picture).is_file())

    def test_what_scrolls_in_a_frame_is_no_fault(self):
        self.assertEqual(self.found(
            '<div class="khung" tabindex="0"><div class="rong">x</div></div>',
            ".khung { overflow-x: auto; } .rong { width: 400px; }"), set())

    def test_text_without_room(self):
        self.assertEqual(self.found(
            '<p class="hep">Một câu dài hơn chỗ dành cho nó</p>',
            ".hep { width: 80px; height: 30px; overflow: hidden; }"), {"cut-text"})

    def test_targets(self):
        small = '<ul><li><a href="d.html">Tin</a></li></ul>'
        self.assertEqual(self.found(small), {"target-size"})
        self.assertEqual(self.found(small, "li a { padding: 4px 0; }"), set())
        self.assertEqual(self.found('<p><a href="d.html">Tin</a> của xã</p>'), set())
        self.assertEqual(
            self.found('<p><a href="d.html">Tin</a> · <a href="e.html">Bài</a></p>'), {"target-size"})
        self.assertEqual(
            self.found('<button style="height: 20px; padding: 0">Tìm</button> chữ'), {"target-size"})
        self.assertEqual(self.found(
            '<label><input type="checkbox"> Đã làm</label>', "label { display: block; }"), set())

    def test_skip_links(self):
        for style, change in (
            (".skip { display: none; }", ("", "")), ("", ('href="#noi-dung"', 'href="#khac"')),
            ("", (' tabindex="-1"', "")),
        ):
            self.assertIn("skip-link", self.found(style=style, change=change), (style, change))
        self.assertIn("focus", self.found(style=".skip:focus { left: -999em; }"))

    def test_a_keyboard_that_is_not_seen(self):
        for style in ("a:focus { outline: 0 }", "a:focus { outline: 1px solid #111 }",
                      "a:focus { outline-color: #eee }"):
            self.assertEqual(self.found(style=style, fully=True), {"focus"}, style)
        style = "button { padding: 9px; } button:focus { outline: 0 }"
        self.assertEqual(self.found("<button>Tìm</button>", style, fully=True), {"focus"})

    def test_trouble(self):
        policy = ("<title>", '<meta http-equiv="Content-Security-Policy" '
                  'content="default-src \'self\'"><title>')
        for body, change, rule in (
            ("<script>throw 1</script>", ("", ""), "script"),
            ("<script>console.error('x')</script>", ("", ""), "console"),
            ("<p style='color: #222'>x</p>", policy, "console"),
            ("<img src='http://vi-du.invalid/a.png' alt=''>", ("", ""), "request"),
            ("<img src='khong-co.png' alt=''>", ("", ""), "request"),
        ):
            self.assertIn(rule, self.found(body, change=change), body)

    def test_what_moves(self):
        style = "@keyframes m { to { opacity: .5; } } p { animation: m 9s infinite; }"
        self.assertEqual(self.found(style=style), {"motion"})

    def test_zoom(self):
        self.assertEqual(self.found(
            "<p class='chi-rong'>Thêm</p>", "@media (max-width: 700px) { .chi-rong { display: none; } }",
            fully=True), {"zoom"})
        self.assertEqual(self.found(
            style="@media (max-width: 700px) { nav a + a { display: none; } }", fully=True), {"zoom"})

    def test_bars(self):
        self.assertEqual(self.found(BAR, ".bar rect { fill: #fff; }", fully=True), {"bars"})
        self.assertEqual(self.found(
            BAR, "@media (forced-colors: active) { .bar rect { fill: Canvas; } }", fully=True), {"bars"})

    def test_words_that_colours_or_motion_take(self):
        for wish, rule in (("(forced-colors: active)", "forced-colors"),
                           ("(prefers-reduced-motion)", "reduced-motion")):
            style = f"@media {wish} {{ h1 + p {{ display: none; }} }}"
            self.assertEqual(self.found(style=style, fully=True), {rule}, style)

    def test_words_that_need_a_script(self):
        for paragraph, change, rules in (
            ("<p id='o'></p>", "textContent = 'Thêm'", {"no-javascript"}),
            ("<p id='o'>Bớt</p>", "hidden = true", {"no-javascript"}),
            ("<p id='o' hidden>Lọc</p>", "hidden = false", set()),
        ):
            script = f"<script>document.getElementById('o').{change}</script>"
            self.assertEqual(self.found(paragraph + script, fully=True), rules, change)

    def test_what_only_a_server_finds(self):
        found = self.found(change=('href="kieu.css"', 'href="/kieu.css"'), fully=True)
        self.assertLessEqual({"request"}, found)

    def test_a_filter_that_needs_marks(self):
        body = ("<div data-loc-o></div><ul data-loc-nhom>"
                "<li>Đăng ký khai sinh</li><li>Chứng thực</li></ul>"
                "<script>var q = new URLSearchParams(location.search).get('q') || '';"
                "document.querySelectorAll('li').forEach(function (li) {"
                "li.hidden = li.textContent.toLowerCase().indexOf(q) < 0; });</script>")
        self.assertEqual(self.found(body, fully=True), {"search"})


FILTERS = """<p data-loc-o><span data-loc-so></span>
<button data-loc-bo onclick="location.search = ''">Bỏ</button></p>
<p><a href="#" data-loc-gia="phi=co" data-so="1">Có</a> <span class="count">{count}</span></p>
<p><a href="#" data-loc-gia="kenh=qua" data-so="2">Qua</a> <span class="count">1</span></p>
<ul data-loc-nhom><li>Một</li><li>Hai</li></ul>
<script>
function read() {
  var asked = location.search;
  document.querySelectorAll('a[data-loc-gia]').forEach(function (link) {
    if (asked.indexOf(link.dataset.locGia) >= 0) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  document.querySelectorAll('li')[0].hidden = asked.length > 1 && asked.indexOf('%3C') < 0;
  document.querySelectorAll('li').forEach(function (row) {
    if (asked.indexOf('%3C') >= 0) row.hidden = true;
  });
}
document.querySelectorAll('a[data-loc-gia]').forEach(function (link) {
  link.onclick = function (event) {
    event.preventDefault();
    history.pushState(null, '', location.search + (location.search ? '&' : '?') + link.dataset.locGia);
    read();
  };
});
document.querySelector('[data-loc-bo]').onclick = function () {
  history.pushState(null, '', location.pathname);
  document.querySelectorAll('li').forEach(function (row) { row.hidden = false; });
};
window.onpopstate = read;
read();
</script>"""
PAPERS = """<div data-giay-to="1"><label><input type="checkbox" value="a"> Tờ khai</label></div>
<p data-giay-to-so></p><button data-giay-to-xoa>Xóa</button>
<script>
var box = document.querySelector('input'), kept = '{kept}' && localStorage.getItem('a');
function show() {{
  document.querySelector('[data-giay-to-so]').textContent = box.checked ? 'Đã đánh dấu 1 giấy tờ.' : '';
  localStorage.setItem('a', box.checked ? 'x' : '');
}}
box.checked = Boolean(kept);
box.onchange = show;
document.querySelector('[data-giay-to-xoa]').onclick = function () {{ box.checked = false; show(); }};
show();
</script>"""


class Controls(planted.InBrowser):
    def found(self, question, body):
        tab = self.window.tab()
        return {rule for found in question(tab, self.write(body)) for rule, *_ in found}

    def test_filters(self):
        self.assertEqual(
            self.found(check_controls.filters, FILTERS.replace("{count}", "1")), set())
        self.assertEqual(
            self.found(check_controls.filters, FILTERS.replace("{count}", "2")), {"filter"})

    def test_marks_that_are_not_kept(self):
        self.assertEqual(self.found(check_controls.papers, PAPERS.format(kept="x")), set())
        self.assertEqual(self.found(check_controls.papers, PAPERS.format(kept="")), {"papers"})

    def test_text_that_forgets_its_size(self):
        body = ('<button data-chu="1" onclick="document.body.style.fontSize = \'30px\'">+</button>'
                '<button data-chu="-1" onclick="document.body.style.fontSize = \'\'">-</button>')
        self.assertEqual(self.found(check_controls.size, body), {"text-size"})


class Axe(planted.InBrowser):
    def faults(self, body="", style="", settings=(Setting(320, "light"), Setting(1280, "dark"))):
        job = check_axe.Job(self.write(body, style), settings, 0)
        return check_axe.visit(self.window, job).faults

    def test_a_page_without_faults(self):
        skip = "a.skip { background: #fff; }"
        self.assertEqual(self.faults(style=skip), [])

    def test_a_picture_without_words(self):
        faults = self.faults('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class="cờ">')
        self.assertEqual([(f.rule, f.setting) for f in faults],
                         [("image-alt", "320 px, light"), ("image-alt", "1280 px, dark")])

    def test_a_colour_of_one_theme(self):
        style = "@media (prefers-color-scheme: dark) { h1 { color: #ccc; } }"
        self.assertEqual([(f.rule, f.setting, f.element) for f in self.faults(style=style)],
                         [("color-contrast", "1280 px, dark", "h1")])

    def test_what_axe_leaves_to_a_person(self):
        style = "h1 { background: linear-gradient(#fff, #000); }"
        faults = self.faults(style=style, settings=(Setting(1280, "light"),))
        self.assertEqual(self.rules(faults), {"color-contrast"})
        self.assertIn("leaves this to a person", faults[0].message)

    def test_a_small_target(self):
        body = '<ul><li><a href="d.html">1</a></li><li><a href="e.html">2</a></li></ul>'
        style = "li { list-style: none; line-height: 10px; } li a { font-size: 8px; }"
        self.assertIn("target-size", self.rules(self.faults(body, style)))


class Printing(planted.InBrowser):
    def found(self, body="", style="", change=("", ""), is_archived=False):
        job = check_printing.Job(self.write(body, style, change), is_archived)
        return self.rules(check_printing.visit(self.window, job).faults)

    def test_a_page_without_faults(self):
        banner = '<div class="banner"><p>Cổng lưu trữ. Nay thuộc: xã Mới.</p></div>'
        self.assertEqual(self.found(banner, "@page { margin: 20mm; }", is_archived=True), set())

    def test_faults(self):
        margin = "@page { margin: 20mm; }"
        for body, style, rule in (
            ("", "@media print { nav { display: block !important; } }", "navigation"),
            ("", "@media print { h1 { display: none; } }", "title"),
            ("", "@page { size: A5; margin: 20mm; }", "paper"),
            ("", "@page { margin: 0; }", "paper"),
            ("<p class='xa'>Mất</p>", ".xa { margin-left: -900px; }", "words"),
            ("<p>Tin tức Văn bản Thủ tục</p>", "", "navigation"),
            ("<div class='banner'>Báo</div>", "@media print { .banner { display: none; } }", "banner"),
        ):
            # A rule for paper that comes later counts, so the margin stands first.
            self.assertIn(rule, self.found(body, margin + style), (body, style))

    def test_an_archive_that_does_not_say_so(self):
        self.assertEqual(self.found(style="@page { margin: 20mm; }", is_archived=True), {"banner"})


class Boards(planted.InBrowser):
    CODE = Path(__file__).with_name("ma-qr.svg").read_text(encoding="utf-8")
    ADDRESS = "https://dichvucong.gov.vn"
    STYLE = """@page { size: A4; margin: 14mm; } header, footer { display: none; }
      .qr { width: 36mm; height: 36mm; } .sheet { font-size: 16pt; }"""

    def found(self, body="", style="", change=("", ""), is_small=False):
        sheet = (f'<article class="sheet"><p>Hộ tịch</p>{body}{self.CODE}<p class="address">'
                 f'{self.ADDRESS}</p><p class="version">KTB-DMX</p></article>').replace(*change)
        name = self.write(sheet, self.STYLE + style)
        self.window.photographer.taken = 0
        return self.rules(check_boards.visit(
            self.window, check_boards.Job(name, is_small)).faults)

    def test_a_sheet_without_faults(self):
        self.assertEqual(self.found(), set())
        self.assertEqual(self.found(style="@page { size: A5; } .sheet { font-size: 9pt; }",
                                    is_small=True), set())

    def test_sheets_with_faults(self):
        small = "@page { size: A5; }"
        for named, rules in (
            ({"style": "@page { size: A4 landscape; }"}, {"paper"}),
            ({"style": small}, {"paper"}),
            ({"is_small": True}, {"paper"}),
            ({"is_small": True, "style": small + ".sheet { font-size: 8.5pt; }"}, {"type"}),
            ({"is_small": True, "style": small, "body": "<p>Giấy tờ</p>" * 40}, {"paper"}),
            ({"body": "<p style='font-size: 15pt'>Phí</p>"}, {"type"}),
            ({"body": "<p style='width: 800px'>Phí</p>"}, {"overflow"}),
            ({"body": "<p style='height: 10px; overflow: hidden'>Một hai<br>ba bốn</p>"}, {"words"}),
            ({"style": "@page { margin: 0; } body { margin: 0; }"}, {"paper"}),
            ({"change": (self.ADDRESS, "https://dichvucong.gov.vm")}, {"code"}),
            ({"change": (self.CODE, "")}, {"code"}),
            ({"style": ".qr { display: none; }"}, {"code"}),
            ({"style": ".qr path { fill: #fff; }"}, {"code"}),
            ({"style": ".qr { width: 4mm; height: 4mm; }"}, {"code"}),
            ({"body": self.CODE}, {"code"}),
            ({"change": ("KTB-DMX", "KTA-DMX")}, {"version"}),
            ({"change": ("KTB-DMX", "")}, {"version"}),
            ({"change": ('class="sheet"', 'class="tin"')}, {"sheet"}),
        ):
            self.assertEqual(self.found(**named), rules, named)


class Visits(unittest.TestCase):
    def test_a_page_that_cannot_be_opened_has_failed(self):
        with tempfile.TemporaryDirectory() as folder:
            job = check_pages.Job("khong-co.html", False, folder)
            outcome = visit_share(check_pages.visit, [job, job], Path(folder).as_uri() + "/", "thử")
        self.assertEqual([fault.rule for fault in outcome.faults], ["visit", "visit"])

    def test_pixels(self):
        with chromium() as browser:
            page = browser.new_page(viewport={"width": 100, "height": 100})
            page.set_content("<style>body { margin: 0; } p { margin: 50px 0 0; height: 50px; "
                             "background: #123; }</style><p></p>")
            self.assertAlmostEqual(pixels.ink_share(page.context, page.screenshot()), 0.5, 2)


if __name__ == "__main__":
    raise SystemExit(planted.run(sys.modules["__main__"]))
