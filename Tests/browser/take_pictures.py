#!/usr/bin/env python3
"""Takes the pictures of docs/huong-dan-bien-tap.md anew, of pages that the tool has just made.

    take_pictures.py BINARY

xã Mẫu is built for a report, and a small portal with two mistakes is checked. The pictures go to docs/pictures/.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from chromium import ROOT, chromium

DAY = "2026-11-21"
MISTAKES = {
    "trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n",
    "thong-bao/tiem-phong.md":
        "---\nTiêu đề: Tiêm phòng\nNgày: 02/11/2026\nNiêm yết từ: 02/11/2026\nNiêm yết đến: 05/11/2026\n---\n"
        "Mời bà con đưa chó, mèo đến nhà văn hóa thôn.\n",
    "tin-tuc/cho-phien.md":
        "---\nTiêu đề: Chợ phiên\nNgày: 31/11/2026\n---\nChợ họp vào sáng thứ Hai.\n",
}


def main(binary: Path) -> int:
    pictures = ROOT / "docs" / "pictures"
    with tempfile.TemporaryDirectory(prefix="trangxa-") as folder:
        work = Path(folder)
        subprocess.run(
            [binary, "build", "--site", "xa-mau", "--output", work / "public", "--now", DAY],
            cwd=ROOT, check=False, stderr=subprocess.DEVNULL)
        for name, text in MISTAKES.items():
            path = work / "content" / "xa-mau" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        # Relative, so that the page names files as an editor would see them.
        subprocess.run(
            [binary, "check", "--themes", ROOT / "themes", "--bao-cao", "soat.html", "--now", DAY],
            cwd=work, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shots = {
            "bao-cao.png": work / "public/xa-mau/bao-cao/6-thang-dau-nam-2026.html",
            "soat.png": work / "soat.html",
        }
        with chromium() as browser:
            page = browser.new_page(viewport={"width": 900, "height": 640}, locale="vi-VN")
            for name, file in shots.items():
                if not file.is_file():
                    print(f"{name}: {file} was not made", file=sys.stderr)
                    return 1
                page.goto(file.as_uri())
                page.screenshot(path=pictures / name)
                print(f"docs/pictures/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute()))
