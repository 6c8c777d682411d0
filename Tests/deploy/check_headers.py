#!/usr/bin/env python3
"""Opens pages in a browser as nginx sends them with the files of deploy/nginx: nothing that a page needs may be
refused for what the headers say, compressed or not.

Usage: check_headers.py BINARY; ends with `N passed, M failed`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from web_server import ROOT, WebServer

sys.path.insert(0, str(ROOT / "Tests" / "browser"))
from chromium import chromium  # noqa: E402

# A page of each kind that needs something: styles, scripts, pictures, its own style, a form.
PAGES = [
    "/", "/xa-mau/", "/xa-mau/thu-tuc/", "/xa-mau/thu-tuc/1.004873.html", "/xa-mau/tin-tuc/",
    "/xa-mau/ngan-sach/", "/xa-mau/tim-kiem/?q=khai+sinh", "/xa-mau/khong-co.html",
    "/xa-mau/tro-nang.html", "/le-loi/", "/le-loi/khong/co/o/day",
]


def trouble(browser, server: WebServer, address: str) -> list[str]:
    """What the browser complains of on one page."""
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"{request.url}: {request.failure}"))
    answer = page.goto(f"http://127.0.0.1:{server.port}{address}", wait_until="networkidle")
    styles = page.evaluate("document.styleSheets.length + document.querySelectorAll('style').length")
    colour = page.evaluate("getComputedStyle(document.body).fontFamily")
    pictures = page.evaluate(
        "[...document.images].filter(i => i.loading !== 'lazy' && !i.naturalWidth).map(i => i.src)")
    if "tim-kiem" in address:
        found = page.locator("main a[href*='thu-tuc/']").count()
        if not found:
            said.append("the search finds nothing")
    context.close()
    # A page that is not there says so, and the browser repeats it.
    wanted = 404 if "khong" in address else 200
    said = [text for text in said if not (wanted == 404 and "status of 404" in text)]
    if answer.status != wanted:
        said.append(f"status {answer.status}")
    if not styles or not colour or "Times" in colour:
        said.append(f"no style: {styles} sheets, {colour}")
    return said + [f"no picture: {source}" for source in pictures]


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    passed, faults = 0, []
    with tempfile.TemporaryDirectory(prefix="trangxa-headers-") as name:
        folder = Path(name).resolve()
        site = folder / "trang"
        site.mkdir()
        subprocess.run(
            [binary, "build", "--nen", "--content", ROOT / "content", "--themes", ROOT / "themes",
             "--output", site / "public"], check=True, cwd=folder, stderr=subprocess.DEVNULL)
        with chromium() as browser:
            strict = WebServer(folder / "hong", site, lambda file, text: text.replace(
                "style-src 'self'", "style-src 'none'"))
            strict.start()
            try:
                if not trouble(browser, strict, "/xa-mau/"):
                    sys.exit("a header that refuses the styles is not seen, so nothing here could fail")
            finally:
                strict.stop()
            server = WebServer(folder / "nginx", site)
            server.start()
            try:
                for address in PAGES:
                    found = trouble(browser, server, address)
                    passed += not found
                    faults += [f"{address}: {text}" for text in found]
            finally:
                server.stop()
    for fault in faults[:40]:
        print(f"FAILED: {fault}")
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
