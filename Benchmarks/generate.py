#!/usr/bin/env python3
"""Writes the same content for every tool, and prints the SHA-256 of all of it.

Usage: generate.py FOLDER PAGES [SEED]; makes FOLDER/trangxa and FOLDER/hugo.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pages

SETTINGS = """\
Tên: Xã Mẫu
Địa chỉ: Số 00, thôn Chợ
url: https://xa-mau.example/
"""

# Pages that TrangXa makes of every portal by itself; Hugo gets a page for each, so that both write as many.
MADE = {
    "phan-anh-kien-nghi/index": "Phản ánh, kiến nghị",
    "du-lieu-mo/index": "Dữ liệu mở",
    "tim-kiem/index": "Tìm kiếm",
    "so-do-trang": "Sơ đồ trang",
    "tro-nang": "Trợ năng",
}


class Writer:
    """Writes files below a folder, and knows the digest of all names and bytes written so far."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = self.bytes = 0
        self._digest = hashlib.sha256()
        self._made: set[Path] = set()

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        if path.parent not in self._made:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(path.parent)
        data = text.encode()
        path.write_bytes(data)
        self._digest.update(name.encode() + b"\0" + data + b"\0")
        self.count += 1
        self.bytes += len(data)

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()


def generate(folder: Path, count: int, seed: int) -> Writer:
    writer = Writer(folder)
    writer.write("trangxa/content/trang.yml", SETTINGS)
    for section, title in pages.SECTIONS.items():
        outputs = "outputs: [html, atom]\n" if section in pages.FED else ""
        writer.write(f"hugo/content/{section}/_index.md", f"---\ntitle: {title}\n{outputs}---\n")
    for address, title in MADE.items():
        name = address.removesuffix("/index")
        writer.write(f"hugo/content/{name}.md", f"---\ntitle: {title}\nurl: /{address}.html\n---\n")
    for page in pages.articles(count, seed):
        writer.write(f"trangxa/content/{page.address}.md", pages.trangxa_source(page))
        writer.write(f"hugo/content/{page.address}.md", pages.hugo_source(page))
    return writer


if __name__ == "__main__":
    made = generate(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    print(f"{made.count} files, {made.bytes} bytes, {made.digest}")
