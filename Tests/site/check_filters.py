#!/usr/bin/env python3
"""Every filter of the lists of procedures leads to as many procedures as it says.

    check_filters.py FOLDER

Looked at as files: that is what a reader without JavaScript has.
"""

import re
import sys
from functools import lru_cache
from pathlib import Path

FILTER = re.compile(
    r'<a href="([^"#?]+)(?:#([^"]*))?" data-loc-gia="([^"]+)" data-so="\d+">([^<]+)</a>&nbsp;'
    r'<span class="count">([\d.]+)</span>')
SECTION = re.compile(r'<section aria-labelledby="([^"]+)">(.*?)</section>', re.DOTALL)
ROW = re.compile(r'<p class="row"><a href="([^"]+)">')
TOTAL = re.compile(r"<p>([\d.]+) thủ tục đang có hiệu lực khớp\.")


@lru_cache(maxsize=None)
def text_of(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def rows(text: str, anchor: str) -> list[str]:
    sections = dict(SECTION.findall(text))
    found = [sections.get(anchor, "")] if anchor else list(sections.values())
    return [address for section in found for address in ROW.findall(section)]


def check(folder: Path) -> tuple[int, list[str]]:
    passed, faults = 0, []

    def hold(is_so: bool, message: str) -> None:
        nonlocal passed
        passed += is_so
        if not is_so:
            faults.append(message)

    lists = [path for path in folder.rglob("thu-tuc/index.html")
             if (path.parent / "loc").is_dir()]
    hold(bool(lists), "no list of procedures has pages of its filters")
    for path in lists:
        hold(bool(FILTER.findall(text_of(path) or "")), f"{path}: no filter leads to them")
    for path in sorted(folder.rglob("*.html")):
        text = text_of(path) or ""
        place = path.relative_to(folder)
        for address, anchor, query, name, count in FILTER.findall(text):
            target = text_of((path.parent / address).resolve())
            found = rows(target or "", anchor)
            wanted = int(count.replace(".", ""))
            hold(len(found) == wanted == len(set(found)),
                 f"{place}: “{name}” ({query}) says {wanted} procedures, and {address} has {len(found)}")
        if path.parent.name == "loc":
            total = TOTAL.search(text)
            found = rows(text, "")
            hold(total is not None and int(total[1].replace(".", "")) == len(found) > 0,
                 f"{place}: has {len(found)} procedures and says {total and total[1]}")
    return passed, faults


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    good, bad = check(Path(sys.argv[1]))
    for fault in bad[:60]:
        print(fault)
    print(f"{good} passed, {len(bad)} failed")
    sys.exit(1 if bad or not good else 0)
