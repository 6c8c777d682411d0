"""Proves that two tools wrote the same article pages with the same text, and counts what is around it.

The text of an article is what its `article` element says, with the address that each link leads to. How a tool
spells an address, names a heading or wraps a table is its own.
"""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

ARTICLE = re.compile(r"[a-z-]+/bai-\d+\.html")
BASE = "https://xa-mau.example/"
# What stands around the text, by the attribute that says so: the two themes write these alike.
FURNITURE = {
    "navigation": ("class", "menu"),
    "breadcrumbs": ("class", "crumbs"),
    "contents list": ("class", "contents"),
    "previous or next": ("rel", ("prev", "next")),
    "tags": ("rel", "tag"),
    "title": ("tag", "h1"),
    "summary": ("class", "lead"),
}
BLOCKS = {"p", "li", "h2", "h3", "tr", "td", "th", "ul", "ol", "table"}


class ArticleReader(HTMLParser):
    """The words of a page's article, and which furniture the page has."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = BASE + address
        self.parts: list[str] = []
        self.furniture: set[str] = set()
        self.articles = self._depth = 0

    def handle_starttag(self, tag, attributes):
        have = dict(attributes) | {"tag": tag}
        for name, (key, value) in FURNITURE.items():
            if have.get(key) in (value if isinstance(value, tuple) else (value,)):
                self.furniture.add(name)
        if tag == "article":
            self._depth += 1
            self.articles += 1
        elif self._depth and tag == "a":
            self.parts.append(f"<{urlsplit(urljoin(self.address, have.get('href', ''))).geturl()}>")
        elif self._depth and tag in BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag == "article":
            self._depth -= 1
        elif self._depth and tag in BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data):
        if self._depth:
            self.parts.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.parts).split())


@dataclass
class Sameness:
    """What the comparison of two folders came to."""

    articles: int = 0
    faults: list[str] = field(default_factory=list)
    furniture: dict[str, dict[str, int]] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    bytes: dict[str, int] = field(default_factory=dict)


def article_pages(folder: Path) -> list[str]:
    names = (path.relative_to(folder).as_posix() for path in folder.glob("*/bai-*.html"))
    return sorted(name for name in names if ARTICLE.fullmatch(name))


def html_count(folder: Path) -> int:
    return sum(1 for _ in folder.rglob("*.html"))


def mean_size(folder: Path) -> int:
    """The mean size of an article page, in bytes."""
    sizes = [(folder / name).stat().st_size for name in article_pages(folder)]
    return round(sum(sizes) / len(sizes)) if sizes else 0


def compare(one: tuple[str, Path], other: tuple[str, Path], expected: int) -> Sameness:
    """Compares what two tools, each a name and a folder, wrote of `expected` articles."""
    found = Sameness()
    names = {name: article_pages(folder) for name, folder in (one, other)}
    for name, folder in (one, other):
        found.pages[name] = html_count(folder)
        found.bytes[name] = mean_size(folder)
        if len(names[name]) != expected:
            found.faults.append(f"{name} wrote {len(names[name])} article pages of {expected}")
    difference = sorted(set(names[one[0]]) ^ set(names[other[0]]))
    found.faults += [f"only one of the two wrote {page}" for page in difference[:20]]
    both = sorted(set(names[one[0]]) & set(names[other[0]]))
    counts = {one[0]: Counter(), other[0]: Counter()}
    with ProcessPoolExecutor() as pool:
        jobs = pool.map(compare_page, ((one[1], other[1], page) for page in both), chunksize=200)
        for fault, mine, theirs in jobs:
            found.articles += not fault
            found.faults += [fault] if fault else []
            counts[one[0]].update(mine)
            counts[other[0]].update(theirs)
    found.furniture = {
        what: {name: counts[name][what] for name in counts} for what in FURNITURE}
    return found


def compare_page(job: tuple[Path, Path, str]) -> tuple[str, set[str], set[str]]:
    one, other, page = job
    mine, theirs = read(one / page, page), read(other / page, page)
    fault = ""
    if (mine.articles, theirs.articles) != (1, 1):
        fault = f"{page}: {mine.articles} and {theirs.articles} articles instead of one each"
    elif not mine.text or mine.text != theirs.text:
        fault = f"{page}: {difference_of(mine.text, theirs.text)}"
    return fault, mine.furniture, theirs.furniture


def read(path: Path, address: str) -> ArticleReader:
    reader = ArticleReader(address)
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader


def difference_of(one: str, other: str) -> str:
    at = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    start = max(0, at - 20)
    return f"“{one[start:at + 40]}” and “{other[start:at + 40]}”"
