#!/usr/bin/env python3
"""`trangxa serve` in a real browser: pages follow their files, findings come and go.

    check_serve.py BINARY [EDITS]

A copy of content/ and themes/ is served and written to, as an editor would. EDITS quick edits (1,000 unless told
otherwise) end with the right page, and with no more memory than after the first hundred, by a fifth.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

from check_axe import RUN, TAGS
from chromium import ROOT, chromium
from outcome import Fault, Outcome

PAGE = "content/xa-mau/tin-tuc/xem-thu.md"
ADDRESS = "xa-mau/tin-tuc/xem-thu.html"
PATIENCE = 15_000
MORE_MEMORY = 1.2

# A function of the page that outlives no load: so it is known whether the page was loaded again.
SIGN = "() => { window.trangxaSign = true; }"
HAS_SIGN = "() => window.trangxaSign === true"
STATUS = "() => { const h = document.querySelector('#trangxa-xem-thu'); " \
    "return h && !h.hidden ? h.shadowRoot.querySelector('[role=status]').textContent : ''; }"
PANEL = "() => { const h = document.querySelector('#trangxa-xem-thu'); " \
    "return h && !h.hidden ? h.shadowRoot.querySelector('section').innerText : ''; }"


def article(body: str, head: str = "") -> str:
    return f"---\nTiêu đề: Bài xem thử\nNgày: 20/11/2026\n{head}---\n\n{body}\n"


class Server:
    """The program at work in a folder of its own."""

    def __init__(self, binary: Path, folder: Path, *options: str) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [binary, "serve", "--now", "2026-11-21", "--cong", "8300", *options], cwd=folder,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8")
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        if not found:
            self.end()
            raise SystemExit(f"the server said: {line!r}")
        self.address = found[0]

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    @property
    def memory(self) -> int:
        """In kilobytes, what of the process is in memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    def end(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)


class Check:
    def __init__(self, server: Server, browser) -> None:
        self.server = server
        self.outcome = Outcome()
        self.context = browser.new_context(locale="vi-VN")
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.trouble: list[str] = []
        self.page.on("console", lambda said: said.type in ("error", "warning") and self.trouble.append(said.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))

    def hold(self, name: str, holds: bool, message: str = "") -> None:
        self.outcome.hold([] if holds else [Fault(ADDRESS, "serve", name, "", message or "does not hold")])

    def until(self, question: Callable[[], bool], seconds: float = PATIENCE / 1000) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if question():
                    return True
            except Exception as error:  # the page is loaded again just now
                if "context was destroyed" not in str(error) and "navigat" not in str(error):
                    raise
            self.page.wait_for_timeout(20)
        return False

    def text(self) -> str:
        return self.page.locator("main").inner_text().replace("\u00a0", " ")

    def shows(self, words: str) -> bool:
        return self.until(lambda: words in self.text())

    def status(self) -> str:
        return self.page.evaluate(STATUS)

    def open(self, address: str = ADDRESS) -> None:
        self.page.goto(self.server.address + address)

    # What is looked at.

    def reloads(self) -> None:
        self.server.write(PAGE, article("Chữ thứ nhất."))
        self.until(lambda: self.page.request.get(self.server.address + ADDRESS).status == 200)
        self.open()
        self.hold("first", self.shows("Chữ thứ nhất."))
        self.page.evaluate(SIGN)
        self.server.write(PAGE, article("Chữ thứ hai."))
        self.hold("reload", self.shows("Chữ thứ hai."))
        self.hold("loaded again", not self.page.evaluate(HAS_SIGN))
        self.page.evaluate(SIGN)
        self.server.write("content/xa-mau/tin-tuc/khac.md", article("Trang khác.").replace("Bài xem", "Khác"))
        self.until(lambda: self.page.request.get(
            self.server.address + "xa-mau/tin-tuc/khac.html").status == 200)
        self.server.write("content/xa-mau/tin-tuc/khac.md", article("Trang khác, đổi.").replace("Bài xem", "Khác"))
        self.page.wait_for_timeout(1500)
        self.hold("another page's text", self.page.evaluate(HAS_SIGN), "reloaded for a text that it does not show")

    def keeps_the_place(self) -> None:
        long = "\n\n".join(f"Đoạn văn số {n} của một bài dài." for n in range(200))
        self.server.write(PAGE, article(long))
        self.hold("long", self.shows("Đoạn văn số 199"))
        # A reader begins to scroll when the page has settled: the whole plan follows the text.
        self.page.wait_for_timeout(1500)
        self.page.evaluate("() => scrollTo({top: 2345, behavior: 'instant'})")
        self.page.wait_for_timeout(100)
        self.server.write(PAGE, article(long + "\n\nCuối cùng."))
        self.hold("long again", self.shows("Cuối cùng."))
        place = lambda: abs(self.page.evaluate("() => scrollY") - 2345) <= 2
        self.hold("place", self.until(place, 5), f"scrolled to {self.page.evaluate('() => scrollY')}")

    def swaps_styles(self) -> None:
        self.page.evaluate(SIGN)
        path = "themes/mac-dinh/assets/mac-dinh.css"
        before = (self.server.folder / path).read_text(encoding="utf-8")
        colour = lambda: self.page.evaluate("() => getComputedStyle(document.querySelector('main')).outlineColor")
        self.server.write(path, before + "\nmain { outline: 1px solid rgb(1, 2, 3); }\n")
        self.hold("style", self.until(lambda: colour() == "rgb(1, 2, 3)"), colour())
        self.hold("style without a load", self.page.evaluate(HAS_SIGN))
        self.server.write(path, before)
        self.hold("style back", self.until(lambda: colour() != "rgb(1, 2, 3)"))
        self.hold("style back without a load", self.page.evaluate(HAS_SIGN))
        self.hold("one sheet each", self.until(lambda: self.page.evaluate(
            "() => new Set([...document.querySelectorAll('link[rel=stylesheet]')].map(l => l.href)).size"
            " === document.querySelectorAll('link[rel=stylesheet]').length")))

    def shows_findings(self) -> None:
        self.server.write(PAGE, article("Bài đúng."))
        self.hold("sound", self.shows("Bài đúng."))
        self.server.write(PAGE, article("Xem [tệp](khong-co.pdf) nhé."))
        self.hold("finding", self.until(lambda: "1 lỗi ở trang này" in self.status()), self.status())
        panel = self.page.evaluate(PANEL)
        for words in ("khong-co.pdf", "xem-thu.md, dòng 6", "TX0703", "Cách sửa:"):
            self.hold(f"panel says {words}", words in panel, panel[:300])
        self.server.write(PAGE, article("Bài đúng."))
        self.hold("finding gone", self.until(lambda: self.status() == ""), self.status())

        # A broken page shows what it was.
        self.server.write(PAGE, article("Bài hỏng.", "Đăng từ: hôm nào đó\n"))
        self.hold("broken", self.until(lambda: "ở trang này" in self.status()), self.status())
        self.hold("last good", "Bài đúng." in self.text(), self.text()[:200])
        self.axe()
        self.keyboard()
        self.server.write(PAGE, article("Bài đã sửa."))
        self.hold("mended", self.shows("Bài đã sửa."))
        self.hold("panel gone", self.until(lambda: self.status() == ""), self.status())

        # What somebody writes is text and nothing else.
        attack = "<img src=x onerror=document.title='hacked'>"
        self.server.write(PAGE, article("Bài.", f"Đăng từ: {attack}\n"))
        self.hold("hostile finding", self.until(lambda: "ở trang này" in self.status()), self.status())
        self.hold("harmless", self.page.title() != "hacked" and self.page.evaluate(
            "() => !document.querySelector('#trangxa-xem-thu').shadowRoot.querySelector('img')"))
        self.server.write(PAGE, article("Bài đã sửa."))
        self.until(lambda: self.status() == "")

    def axe(self) -> None:
        self.hold("console", not self.trouble, "; ".join(self.trouble)[:500])
        for width in (320, 1280):
            for theme in ("light", "dark"):
                self.page.set_viewport_size({"width": width, "height": 800})
                self.page.emulate_media(color_scheme=theme)
                self.page.wait_for_timeout(200)
                self.page.evaluate(AXE_SCRIPT)
                found = self.page.evaluate(RUN, TAGS)
                wrong = [rule for rule in found["violations"]]
                self.hold(f"axe {width} {theme}", not wrong, str(wrong)[:500])
                wide = self.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
                self.hold(f"width {width} {theme}", wide)

        # What axe does to the page is not ours.
        self.trouble.clear()

    def keyboard(self) -> None:
        focus = "() => document.querySelector('#trangxa-xem-thu').shadowRoot.activeElement?.textContent"
        self.page.evaluate(
            "() => document.querySelector('#trangxa-xem-thu').shadowRoot.querySelector('button').focus()")
        self.page.keyboard.press("Enter")
        self.hold("closes by key", self.page.evaluate(focus) == "Xem chỗ cần sửa")
        self.page.keyboard.press("Enter")
        self.hold("opens by key", self.page.evaluate(focus) == "Thu gọn")
        self.page.keyboard.press("Tab")
        self.page.keyboard.press("Escape")
        self.hold("Escape closes", self.page.evaluate(focus) == "Xem chỗ cần sửa")
        self.page.keyboard.press("Enter")

    def works_without_scripts(self, browser) -> None:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(self.server.address + ADDRESS)
        page.get_by_role("link", name="Xem thử: chỗ cần sửa").click()
        self.hold("findings without scripts", page.locator("h1").inner_text() == "Xem thử: chỗ cần sửa")
        context.close()

    def lists_findings(self) -> None:
        self.open("_trangxa/loi.html")
        self.server.write(PAGE, article("Xem [tệp](khong-co-2.pdf) nhé."))
        self.hold("list of findings", self.until(
            lambda: "khong-co-2.pdf" in self.page.locator("main").inner_text()))
        self.server.write(PAGE, article("Bài đã sửa."))
        self.hold("list without it", self.until(
            lambda: "khong-co-2.pdf" not in self.page.locator("main").inner_text()))
        self.open()

    def survives_edits(self, count: int) -> None:
        self.open()
        first = 0
        for number in range(count):
            self.server.write(PAGE, article(f"Lần sửa thứ {number}."))
            # Every tenth is waited for; the others come while the one before is on its way.
            if number % 10 == 9:
                if not self.shows(f"Lần sửa thứ {number}."):
                    return self.hold("quick edits", False, f"edit {number} was not shown")
            if number + 1 == min(100, count):
                self.page.wait_for_timeout(1500)
                first = self.server.memory
        self.hold("quick edits", True)
        self.page.wait_for_timeout(1500)
        last = self.server.memory
        print(f"memory after {min(100, count)} edits: {first} KB, after {count}: {last} KB")
        self.hold("memory", last <= first * MORE_MEMORY, f"{first} KB, then {last} KB")


def ends_at_any_time(binary: Path, folder: Path, check: Check) -> None:
    """Also while pages are made: who ends it should not see it crash."""
    for tenths in range(3, 19, 2):
        server = Server(binary, folder)
        server.write(PAGE, article(f"Dừng sau {tenths}."))
        time.sleep(tenths / 10)
        code = server.end()
        check.hold(f"ends after {tenths / 10} s", code == 0, f"exit code {code}")


def main(binary: Path, edits: int) -> int:
    with tempfile.TemporaryDirectory(prefix="trangxa-") as name, chromium() as browser:
        folder = Path(name)
        for part in ("content", "themes"):
            shutil.copytree(ROOT / part, folder / part)
        server = Server(binary.resolve(), folder)
        try:
            check = Check(server, browser)
            check.reloads()
            check.keeps_the_place()
            check.swaps_styles()
            check.shows_findings()
            check.works_without_scripts(browser)
            check.lists_findings()
            check.hold("console", not check.trouble, "; ".join(check.trouble)[:500])
            check.survives_edits(edits)
        finally:
            code = server.end()
        check.hold("ends", code == 0, f"exit code {code}")
        ends_at_any_time(binary.resolve(), folder, check)
        check.hold("nothing written", sorted(p.name for p in folder.iterdir()) == ["content", "themes"])
        return check.outcome.finish()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000))
