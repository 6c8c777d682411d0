#!/usr/bin/env python3
"""Every link within the built folder leads somewhere, and no page asks anything of another host.

    check_links.py FOLDER

A link names a file (never a folder), relative to its page, and its `#part` is an id there. Styles,
scripts, pictures and the `url(…)` of styles come from the folder itself or from `data:`.
"""

import re
import sys
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import page

# What a browser fetches by itself: never from another host.
FETCHED = {
    "img": ["src", "srcset"], "script": ["src"], "iframe": ["src"], "source": ["src", "srcset"],
    "video": ["src", "poster"], "audio": ["src"], "embed": ["src"], "track": ["src"],
    "object": ["data"], "input": ["src"], "use": ["href", "xlink:href"], "image": ["href"],
}
# What a person follows.
FOLLOWED = {
    "a": ["href"], "area": ["href"], "form": ["action"], "blockquote": ["cite"], "q": ["cite"],
    "ins": ["cite"], "del": ["cite"],
}
# Links in the head that a browser only notes.
NOTED = {"canonical", "alternate", "author", "license", "next", "prev", "help", "search", "up"}

CSS_ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]*)['\"]?\s*\)|@import\s+['\"]([^'\"]+)['\"]", re.I)


class LinkCheck:
    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.failures: list[str] = []
        self.passed = 0
        self.outside = 0

    def run(self) -> int:
        pages = page.pages(self.folder)
        if not pages:
            self.failures.append(f"{self.folder}: no page at all")
        for path in pages:
            self.check_page(path)
        styles = sorted(self.folder.rglob("*.css"))
        for path in styles:
            self.check_style(path, path.read_text(encoding="utf-8"), 0)
        print(f"{len(pages)} pages, {len(styles)} styles, {self.passed} links within, "
              f"{self.outside} links to other hosts")
        return page.finish(self.passed, self.failures)

    def check_page(self, path: Path) -> None:
        for element in self.elements(path):
            attributes = element.attributes
            for name in FETCHED.get(element.name, []):
                for address in addresses(name, attributes):
                    self.check(path, element.line, address, fetched=True)
            for name in FOLLOWED.get(element.name, []):
                if name in attributes:
                    self.check(path, element.line, attributes[name], fetched=False)
            if element.name == "link" and "href" in attributes:
                noted = bool(NOTED & set(attributes.get("rel", "").lower().split()))
                self.check(path, element.line, attributes["href"], fetched=not noted)
            if element.name == "base":
                self.fail(path, element.line, "<base> changes where every link leads")
            if element.name == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
                _, _, address = attributes.get("content", "").partition("=")
                self.check(path, element.line, address.strip(" '\""), fetched=True)
            if "style" in attributes:
                self.check_style(path, attributes["style"], element.line)
            if element.name == "style":
                text = "".join(c for c in element.children if isinstance(c, str))
                self.check_style(path, text, element.line)

    def check_style(self, path: Path, text: str, line: int) -> None:
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        for match in CSS_ADDRESS.finditer(text):
            self.check(path, line, match[1] if match[1] is not None else match[2], fetched=True)

    def check(self, path: Path, line: int, address: str, fetched: bool) -> None:
        address = address.strip()
        parts = urlsplit(address)
        if parts.scheme == "data" and fetched:
            self.passed += 1
        elif parts.scheme or parts.netloc:
            if fetched:
                self.fail(path, line, f"asks another host for “{address}”")
            elif parts.scheme not in {"http", "https", "mailto", "tel", "geo", "sms"}:
                self.fail(path, line, f"“{address}” is of a kind that no page should link to")
            else:
                self.outside += 1
        elif parts.path.startswith("/"):
            self.fail(path, line, f"“{address}” is absolute, and breaks below a sub-path")
        else:
            self.check_within(path, line, address, unquote(parts.path), unquote(parts.fragment))

    def check_within(self, path: Path, line: int, address: str, name: str, part: str) -> None:
        if not address:
            return self.fail(path, line, "a link without an address")
        target = (path.parent / name).resolve() if name else path
        if not target.is_relative_to(self.folder):
            return self.fail(path, line, f"“{address}” leaves the folder")
        if target.is_dir():
            return self.fail(path, line, f"“{address}” names a folder, not a file")
        if not target.is_file():
            return self.fail(path, line, f"“{address}” is not there")
        if part and target.suffix == ".html" and part != "top" and part not in self.ids(target):
            return self.fail(path, line, f"“{address}”: no element has the id “{part}”")
        self.passed += 1

    def fail(self, path: Path, line: int, message: str) -> None:
        self.failures.append(f"{path.relative_to(self.folder)}:{line}: {message}")

    @staticmethod
    def elements(path: Path) -> list[page.Element]:
        return list(page.read(path).descendants())

    @cache
    def ids(self, path: Path) -> frozenset[str]:
        return frozenset(
            element.attributes["id"] for element in self.elements(path)
            if "id" in element.attributes)


def addresses(name: str, attributes: dict[str, str]) -> list[str]:
    if name not in attributes:
        return []
    if name == "srcset":
        return [item.split()[0] for item in attributes[name].split(",") if item.strip()]
    return [attributes[name]]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(LinkCheck(Path(sys.argv[1])).run())
