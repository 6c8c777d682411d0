#!/usr/bin/env python3
"""The checks of a built site find what they are there to find."""

import contextlib
import io
import struct
import tempfile
import unittest
from pathlib import Path

import check_figures
import check_filters
import check_links
import check_pictures
import check_sources
import page
import validate_html


class Folder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.folder = Path(self.temporary.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def silently(self, call, *arguments):
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            code = call(*arguments)
        return code, output.getvalue()


class Pictures(Folder):
    PNG = b"\x89PNG\r\n\x1a\n"
    SCAN = b"\xff\xda\x00\x02\x12\xff\x00\x34\xff\xd9"
    FRAME = b"\xff\xc0\x00\x0b\x08\x00\x14\x00\x28\x01\x01\x11\x00"

    def write_bytes(self, name, data):
        (self.folder / name).write_bytes(data)

    def part(self, name, body):
        return struct.pack(">I", len(body)) + name + body + bytes(4)

    def webp(self, *parts):
        body = b"".join(name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)
                        for name, data in parts)
        return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body

    def fault(self, data):
        try:
            return check_pictures.size(data)
        except check_pictures.Odd as odd:
            return str(odd)

    def test_only_what_is_needed_to_see_a_png(self):
        head, end = self.part(b"IHDR", struct.pack(">II", 40, 20) + bytes(5)), self.part(b"IEND", b"")
        self.assertEqual(self.fault(self.PNG + head + end), (40, 20))
        self.assertEqual(self.fault(self.PNG + head + self.part(b"eXIf", b"x") + end), "has a part eXIf")
        self.assertEqual(self.fault(self.PNG + head + self.part(b"tEXt", b"x") + end), "has a part tEXt")
        self.assertEqual(self.fault(self.PNG + head + end + b"x"), "goes on behind its end")

    def test_only_what_is_needed_to_see_a_jpeg(self):
        self.assertEqual(self.fault(b"\xff\xd8" + self.FRAME + self.SCAN), (40, 20))
        jfif = b"\xff\xe0\x00\x07JFIF\0"
        self.assertEqual(self.fault(b"\xff\xd8" + jfif + self.FRAME + self.SCAN), (40, 20))
        for extra in (b"\xff\xe1\x00\x08Exif\0\0", b"\xff\xe2\x00\x06ICC_", b"\xff\xfe\x00\x04hi",
                      b"\xff\xe0\x00\x07JFXX\0"):
            self.assertIn("has a part", self.fault(b"\xff\xd8" + extra + self.FRAME + self.SCAN))
        self.assertEqual(
            self.fault(b"\xff\xd8" + self.FRAME + self.SCAN + b"x"), "goes on behind its end")

    def test_only_what_is_needed_to_see_a_webp(self):
        pixels = (b"VP8 ", bytes(6) + struct.pack("<HH", 40, 20))
        self.assertEqual(self.fault(self.webp(pixels)), (40, 20))
        for name in (b"EXIF", b"XMP ", b"ICCP"):
            self.assertIn("has a part", self.fault(self.webp(pixels, (name, b"x"))))

    def test_only_what_is_needed_to_see_a_gif(self):
        head = b"GIF89a" + struct.pack("<HH", 40, 20) + bytes(3)
        image = b"\x2c" + bytes(9) + b"\x02\x01\x00\x00"
        self.assertEqual(self.fault(head + image + b";"), (40, 20))
        self.assertEqual(self.fault(head + b"\x21\xfe\x02hi\x00" + image + b";"), "has a part 21fe")

    def test_other_files_and_widths_that_are_not_so(self):
        self.write("a.jpg", "<html>")
        self.write_bytes("b.webp", self.webp((b"VP8 ", bytes(6) + struct.pack("<HH", 40, 20))))
        self.write("trang.html", "<img srcset='b.webp 40w'><img srcset='b.webp 80w'>")
        self.assertEqual(check_pictures.check(self.folder), (
            1, ["a.jpg: is no picture", "trang.html: b.webp has 40 px, not 80w"]))


class Links(Folder):
    def failures(self, body, head=""):
        self.write("a/trang.html", f"<html><head>{head}</head><body id=o>{body}</body></html>")
        self.write("a/khac.html", "<p id='muc-1'>x</p>")
        self.write("hinh.png", "")
        check = check_links.LinkCheck(self.folder)
        self.silently(check.run)
        return [failure.split(": ", 1)[1] for failure in check.failures]

    def test_links_that_lead_somewhere(self):
        self.assertEqual(self.failures(
            "<a href='khac.html'></a><a href='khac.html#muc-1'></a><a href='#o'></a>"
            "<a href='../a/khac.html?x=1'></a><img src='../hinh.png'><a href='#top'></a>"
            "<img srcset='../hinh.png 1x, ../hinh.png 2x'><img src='data:image/png;base64,AA'>"
            "<a href='https://dichvucong.gov.vn'></a><a href='mailto:a@b.vn'></a>",
            "<link rel=canonical href='https://xa.vn/a.html'>"), [])

    def test_links_that_do_not(self):
        self.assertEqual(self.failures(
            "<a href='khong.html'></a><a href='khac.html#muc-2'></a><a href='#p'></a><a href=''></a>"
            "<a href='/a/khac.html'></a><a href='../../x.html'></a><a href='../a'></a>"
            "<a href='javascript:x'></a>"),
            ["“khong.html” is not there", "“khac.html#muc-2”: no element has the id “muc-2”",
             "“#p”: no element has the id “p”", "a link without an address",
             "“/a/khac.html” is absolute, and breaks below a sub-path",
             "“../../x.html” leaves the folder", "“../a” names a folder, not a file",
             "“javascript:x” is of a kind that no page should link to"])

    def test_requests_to_other_hosts(self):
        self.assertEqual(len(self.failures(
            "<img src='https://x.vn/a.png'><script src='//x.vn/a.js'></script>"
            "<div style='background:url(https://x.vn/a.png)'></div>"
            "<style>@import 'https://x.vn/a.css'; /* url(https://y.vn) */</style>",
            "<link rel=stylesheet href='https://x.vn/a.css'><link rel=preconnect href='https://x.vn'>"
        )), 6)

    def test_an_empty_folder_fails(self):
        check = check_links.LinkCheck(self.folder)
        self.assertEqual(self.silently(check.run)[0], 1)


class Figures(Folder):
    def stands(self, figure, label, html):
        self.write("site/xa/trang.html", f"<html><body>{html}</body></html>")
        self.write("bang/xa.csv", f'Con số,Nhãn,Trang,Dòng nguồn\n"{figure}","{label}",trang.html,12\n')
        check_figures.blocks.cache_clear()
        return self.silently(check_figures.check, self.folder / "site", self.folder / "bang")[0] == 0

    def test_in_one_block(self):
        for html in (
            "<p>Tiếp&nbsp;nhận <b>1.639</b> hồ&#160;sơ</p>",
            "<table><tr><th>Hồ sơ tiếp\n nhận</th><td>1.639</td></tr></table>"
            .replace("Hồ sơ tiếp\n nhận", "Tiếp nhận hồ sơ"),
            "<dl><dt>Tiếp nhận hồ sơ</dt><dd>1.639</dd></dl>",
            "<dl><div><dt>tiếp nhận</dt><dd>1.639 hồ sơ</dd></div></dl>",
            "<div class=note><p>1.639</p><p>tiếp nhận</p></div>",
            "<ul><li>Tiếp nhận: 1.639</li></ul>", "<div><span>1.639</span> tiếp nhận</div>",
        ):
            self.assertTrue(self.stands("1.639", "tiếp nhận", html), html)

    def test_not_in_one_block(self):
        for html in (
            "<p>Tiếp nhận</p><p>1.639</p>", "<p>tiếp nhận 11.639</p>", "<p>tiếp nhận 1.639,5</p>",
            "<p hidden>tiếp nhận 1.639</p>", "<script>tiếp nhận 1.639</script>",
            "<div><p>tiếp nhận</p><p>1.639</p></div>",
            "<dl><dt>tiếp nhận</dt><dd>1</dd><dt>giải quyết</dt><dd>1.639</dd></dl>",
        ):
            self.assertFalse(self.stands("1.639", "tiếp nhận", html), html)

    def test_a_figure_inside_its_label_is_not_beside_it(self):
        self.assertFalse(self.stands("39", "Nghị quyết 39", "<p>Nghị quyết 39</p>"))
        self.assertTrue(self.stands("39", "Nghị quyết 39", "<p>Nghị quyết 39: 39 lượt</p>"))

    def test_tables_that_are_wrong(self):
        self.write("site/xa/trang.html", "<p>a 1</p>")
        for text in ("a,b\n", "Con số,Nhãn,Trang,Dòng nguồn\n", "Con số,Nhãn,Trang,Dòng nguồn\n1,a\n",
                     "Con số,Nhãn,Trang,Dòng nguồn\n1,a,khong.html,2\n"):
            self.write("bang/xa.csv", text)
            code, _ = self.silently(check_figures.check, self.folder / "site", self.folder / "bang")
            self.assertEqual(code, 1, text)


class Validity(Folder):
    page = "<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>a</title></head><body>{}</body></html>"

    def test_a_valid_page(self):
        self.write("a.html", self.page.format("<h1>a</h1><p>b</p>"))
        self.assertEqual(self.silently(validate_html.main, self.folder)[0], 0)

    def test_a_page_that_is_not(self):
        self.write("a.html", self.page.format("<h1>a</h1><p><img src=x.png></p><table align=left></table>"))
        code, output = self.silently(validate_html.main, self.folder)
        self.assertEqual(code, 1)
        self.assertIn("a.html:1: An “img” element must have an “alt” attribute", output)


class Sources(unittest.TestCase):
    def test_numbers_of_documents_are_joined_where_they_were_wrapped(self):
        self.assertEqual(check_sources.document_numbers([
            "Kế hoạch số 46/KH-UBND ngày 28/12/2021; Quyết định số 60/QĐ-", "UBND; Thông tư",
            "02/2017/TTVPCP và 02/2017/TT-VPCP, 163a/QĐ-UBND, 83/2015/QH13, 22-HD/BTCTU",
            "đạt 24/35 = 68,57%, kinh tế-xã hội 2021-2025"]),
            {"46/KH-UBND", "60/QĐ-UBND", "02/2017/TTVPCP", "02/2017/TT-VPCP", "163a/QĐ-UBND",
             "83/2015/QH13", "22-HD/BTCTU"})


class Text(unittest.TestCase):
    def test_blanks_and_composition(self):
        self.assertEqual(page.normal(" Hồ\u00a0 sơ\n"), page.normal("Ho\u0302\u0300 sơ"))


class Filters(Folder):
    def faults(self, count="1", rows=1, total="1"):
        self.write("thu-tuc/index.html",
                   '<a href="loc/phi.html" data-loc-gia="phi=co" data-so="3">Có</a>&nbsp;'
                   f'<span class="count">{count}</span>')
        row = '<p class="row"><a href="../{}.html">x</a></p>'
        self.write("thu-tuc/loc/phi.html",
                   f"<p>{total} thủ tục đang có hiệu lực khớp.</p>"
                   '<section aria-labelledby="ho-tich">'
                   + "".join(row.format(n) for n in range(rows)) + "</section>")
        check_filters.text_of.cache_clear()
        return check_filters.check(self.folder)[1]

    def test_filters_that_say_what_they_leave(self):
        self.assertEqual(self.faults(), [])

    def test_faults(self):
        self.assertIn("says 2 procedures", self.faults(count="2")[0])
        self.assertIn("has 2 procedures and says 1", self.faults(count="2", rows=2)[0])
        self.assertEqual(len(self.faults(count="0", rows=0, total="0")), 1)


def run() -> int:
    result = unittest.TextTestRunner(verbosity=1).run(unittest.defaultTestLoader.loadTestsFromModule(
        __import__("__main__")))
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(run())
