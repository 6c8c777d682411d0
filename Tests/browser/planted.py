"""What the tests of the checks plant their faults in: a folder, and a page in a browser."""

import tempfile
import unittest
from contextlib import ExitStack
from pathlib import Path

from chromium import Photographer, Window, chromium
from serve import served

PAGE = """<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tin của xã</title>
<link rel="stylesheet" href="kieu.css">
<style>{style}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Tới nội dung chính</a>
<header>
<nav aria-label="Danh mục"><a href="a.html">Tin tức</a>
<a href="b.html">Văn bản</a> <a href="c.html">Thủ tục</a></nav>
</header>
<main id="noi-dung" tabindex="-1">
<h1>Tin của xã</h1>
<p>Xem <a href="a.html">tin cũ</a> ở trang khác.</p>
{body}
</main>
<footer><p>Ủy ban nhân dân xã</p></footer>
</body>
</html>
"""
STYLE = """
body { margin: 0; background: #fff; color: #111; font: 18px/1.6 sans-serif; }
a { color: #0a4a91; }
nav a { display: inline-block; padding: 8px; }
:focus { outline: 3px solid #111; }
main:focus { outline: 0; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 0; }
.bar rect { fill: #5b6f8c; }
@media (forced-colors: active) { .bar rect { fill: CanvasText; } }
@media print { nav, .skip { display: none; } }
"""
BAR = '<svg class="bar" width="200" height="20"><rect width="100%" height="20"/></svg>'


class Folder(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


class InBrowser(unittest.TestCase):
    """One browser for all pages of a class; each page has a name that no cache knows."""

    count = 0

    @classmethod
    def setUpClass(cls):
        stack = ExitStack()
        cls.addClassCleanup(stack.close)
        cls.folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        base = stack.enter_context(served(cls.folder))
        cls.window = Window(
            stack.enter_context(chromium()), base, Photographer("thử", cls.folder / "ảnh"))
        (cls.folder / "kieu.css").write_text(STYLE, encoding="utf-8")

    def write(self, body="", style="", change=("", "")):
        text = PAGE.replace("{style}", style).replace("{body}", body).replace(*change)
        InBrowser.count += 1
        name = f"trang-{InBrowser.count}.html"
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def rules(self, faults):
        return {fault.rule for fault in faults}


def run(module) -> int:
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 1 if failed else 0
