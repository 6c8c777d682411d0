"""A built page as a tree: enough of HTML to look for words, links and ids in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split())
UNSEEN = frozenset("head script style template noscript".split())


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)
    line: int = 0

    def descendants(self):
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.descendants()

    def text(self) -> str:
        """What a reader sees of the element, with blanks as single spaces."""
        parts: list[str] = []
        self._gather(parts)
        return normal("".join(parts))

    def _gather(self, parts: list[str]) -> None:
        if self.name in UNSEEN or "hidden" in self.attributes:
            return
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            else:
                child._gather(parts)
        if self.name not in INLINE:
            parts.append(" ")


INLINE = frozenset(
    "a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time u var wbr".split())


class TreeBuilder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {})
        self.open = self.root

    def handle_starttag(self, tag, attributes):
        element = Element(
            tag, {name: value or "" for name, value in attributes}, self.open, [], self.getpos()[0])
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        element = self.open
        while element.parent is not None and element.name != tag:
            element = element.parent
        if element.parent is not None:
            self.open = element.parent

    def handle_data(self, data):
        self.open.children.append(data)


def parse(html: str) -> Element:
    builder = TreeBuilder()
    builder.feed(html)
    builder.close()
    return builder.root


def read(path: Path) -> Element:
    return parse(path.read_text(encoding="utf-8"))


def normal(text: str) -> str:
    """The text composed, every run of blanks (no-break ones too) one space."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u2060", "")
    return re.sub(r"[\s\u00a0\u202f\u2007\u2009]+", " ", text).strip()


def pages(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def finish(passed: int, failures: list[str], show: int = 50) -> int:
    """Prints what is wrong and the counts; the exit code."""
    for failure in failures[:show]:
        print(failure)
    if len(failures) > show:
        print(f"… and {len(failures) - show} more")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0
