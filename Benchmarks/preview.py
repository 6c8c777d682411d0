#!/usr/bin/env python3
"""How long it takes from a file that is saved until a browser shows it, with `trangxa serve`.

Usage: preview.py BINARY [PAGES] [EDITS]; makes PAGES pages (10,000) as generate.py does, and edits one of them EDITS
times (20) in each of three ways: its text, its title (which other pages show), the style sheet of the theme. Times are
from before the file is written until the browser has drawn the page, both by the clock of the machine; the median,
and the longest.
"""

from __future__ import annotations

import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generate

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "browser"))

from chromium import chromium  # noqa: E402

# When the page was drawn first, by the clock on the wall, in milliseconds.
DRAWN = """addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.timeOrigin + performance.now(); })));"""
# The same for a style sheet, which comes without a load: looked at with every frame.
STYLED = """wanted => { const look = () => {
  if (getComputedStyle(document.querySelector('main')).outlineWidth === wanted)
    window.styled = [wanted, performance.timeOrigin + performance.now()];
  else requestAnimationFrame(look);
}; look(); }"""


def settled(page) -> None:
    """Waits until nothing is planned any more, so that each edit is one by itself."""
    page.wait_for_timeout(4_000)


def measured(page, words: str, write) -> float:
    began = time.time() * 1000
    write()
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if words in page.content():
                drawn = page.evaluate("() => window.drawn")
                if drawn:
                    return drawn - began
        except Exception as error:
            if "context was destroyed" not in str(error) and "navigat" not in str(error):
                raise
        # Seldom: each look takes the browser's time.
        page.wait_for_timeout(50)
    raise SystemExit(f"“{words}” was not shown")


def main(binary: Path, pages: int, edits: int) -> None:
    with tempfile.TemporaryDirectory(prefix="trangxa-") as name, chromium() as browser:
        generate.generate(Path(name), pages, 1)
        folder = Path(name) / "trangxa"
        shutil.copytree(ROOT / "themes", folder / "themes")
        began = time.monotonic()
        server = subprocess.Popen(
            [binary.resolve(), "serve", "--now", "2026-11-21", "--cong", "8500"], cwd=folder,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8")
        try:
            address = re.search(r"http://\S+", server.stdout.readline())[0]
            print(f"{pages} pages, begun in {time.monotonic() - began:.1f} s")
            file = sorted((folder / "content" / "tin-tuc").glob("*.md"))[pages // 8]
            sheet = folder / "themes" / "mac-dinh" / "assets" / "mac-dinh.css"
            page = browser.new_page()
            page.add_init_script(DRAWN)
            page.goto(f"{address}tin-tuc/{file.stem}.html")
            settled(page)
            page.wait_for_timeout(pages)
            text, style = file.read_text(encoding="utf-8"), sheet.read_text(encoding="utf-8")
            title = re.search(r"^Tiêu đề: (.*)$", text, re.M)[1]
            times: dict[str, list[float]] = {"its text": [], "its title": [], "the style sheet": []}
            for number in range(edits):
                words = f"Câu thêm thứ {number}x."
                times["its text"].append(
                    measured(page, words, lambda: file.write_text(f"{text}\n{words}\n", encoding="utf-8")))
                settled(page)
            for number in range(edits):
                words = f"Tên mới {number}x"
                times["its title"].append(measured(page, words, lambda: file.write_text(
                    text.replace(f"Tiêu đề: {title}", f"Tiêu đề: {words}"), encoding="utf-8")))
                settled(page)
            for number in range(edits):
                wanted = f"{number + 1}px"
                page.evaluate(STYLED, wanted)
                start = time.time() * 1000
                sheet.write_text(f"{style}\nmain {{ outline: {wanted} solid red; }}\n", encoding="utf-8")
                page.wait_for_function("wanted => window.styled && window.styled[0] === wanted", arg=wanted)
                times["the style sheet"].append(page.evaluate("() => window.styled[1]") - start)
                settled(page)
            for what, found in times.items():
                print(f"{what}: median {statistics.median(found):.0f} ms, longest {max(found):.0f} ms")
            status = Path(f"/proc/{server.pid}/status").read_text()
            memory = int(re.search(r"VmRSS:\s+(\d+)", status)[1])
            print(f"memory: {memory / 1024:.0f} MB")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(number) for number in (sys.argv[2:4] + ["10000", "20"][len(sys.argv[2:4]):])))
