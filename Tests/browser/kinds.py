"""The pages of a built folder, and which of them show everything that a theme can draw.

A *kind* is what one template makes, told by the address: `thu-tuc/<mã>`, `van-ban/loai/*`.
Each kind is shown by its largest page, and each class that those pages do not have by the smallest
page that has it: so a call-out that only one page has is looked at too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

# The start page of a workspace belongs to no portal.
START = "(trang mở đầu)"
CODE = re.compile(r"\d+\.\d+")
CLASSES = re.compile(r'\sclass="([^"]*)"')


@dataclass(frozen=True)
class Page:
    address: str
    portal: str
    kind: str
    size: int
    classes: frozenset[str]
    is_archived: bool


@dataclass(frozen=True)
class Site:
    folder: Path

    @cached_property
    def pages(self) -> list[Page]:
        return [self._page(path) for path in sorted(self.folder.rglob("*.html"))]

    @cached_property
    def portals(self) -> list[str]:
        return sorted({page.portal for page in self.pages} - {START})

    def of(self, portal: str) -> list[Page]:
        return [page for page in self.pages if page.portal == portal]

    @cached_property
    def samples(self) -> list[Page]:
        """One page of each kind of each portal, and those that have what no other sample has."""
        return [page for portal in [START, *self.portals] for page in samples(self.of(portal))]

    def _page(self, path: Path) -> Page:
        address = path.relative_to(self.folder).as_posix()
        text = path.read_text(encoding="utf-8")
        portal, _, rest = address.partition("/")
        if (self.folder / "404.html").is_file():
            portal, rest = "", address
        elif not rest:
            portal, rest = START, address
        return Page(
            address, portal, kind_of(rest), len(text),
            frozenset(name for names in CLASSES.findall(text) for name in names.split()),
            'aria-label="Cổng lưu trữ"' in text)


def kind_of(address: str) -> str:
    """The kind of the page at an address within its portal."""
    path = PurePosixPath(address)
    folder = path.parent.as_posix()
    if folder == ".":
        return path.stem
    if path.stem == "index":
        return f"{folder}/"
    return f"{folder}/<mã>" if CODE.fullmatch(path.stem) else f"{folder}/*"


def samples(pages: list[Page]) -> list[Page]:
    by_size = sorted(pages, key=lambda page: (page.size, page.address))
    largest = {page.kind: page for page in by_size}
    chosen = [largest[kind] for kind in sorted(largest)]
    seen = frozenset().union(*(page.classes for page in chosen))
    for page in by_size:
        if not page.classes <= seen:
            chosen.append(page)
            seen |= page.classes
    return chosen
