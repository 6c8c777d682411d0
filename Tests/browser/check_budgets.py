#!/usr/bin/env python3
"""Every page of a built folder stays within its budget, compressed as a server sends it.

    check_budgets.py FOLDER

HTML and styles together, scripts, and all of it with pictures: those that a browser loads on a
telephone of 360 px with three dots a pixel or on a screen of 1280 px, the heavier of the two, whether
it knows WebP or not. Prints the ten heaviest pages.
"""

import gzip
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import from_site
import picture_choice
from from_site import page as html
from kinds import Site
from outcome import Fault, Outcome

# In bytes; a KB has 1,000.
TEXT, SCRIPTS, WHOLE = 40_000, 8_000, 400_000
HEAVIEST = 10


@dataclass(frozen=True)
class Weight:
    address: str
    text: int
    scripts: int
    pictures: int

    @property
    def whole(self) -> int:
        return self.text + self.scripts + self.pictures


def weigh(folder: Path, address: str) -> Weight:
    path = folder / address
    styles, scripts, pictures = set(), set(), set()
    chosen = {screen: set() for screen in picture_choice.SCREENS}
    for element in html.read(path).descendants():
        attributes = element.attributes
        relations = attributes.get("rel", "").lower().split()
        if element.name == "link" and "stylesheet" in relations:
            styles.add(beside(path, attributes.get("href", "")))
        elif element.name == "link" and "icon" in relations:
            pictures.add(beside(path, attributes.get("href", "")))
        elif element.name == "script":
            scripts.update(beside(path, source) for source in from_site.addresses("src", attributes))
        elif element.name == "img":
            for screen, files in chosen.items():
                files.update(beside(path, it) for it in picture_choice.chosen(element, screen))
        elif element.name != "source" or element.parent.name != "picture":
            for name in from_site.FETCHED.get(element.name, []):
                pictures.update(beside(path, it) for it in from_site.addresses(name, attributes))
    for style in styles:
        pictures |= pictures_of(style)
    return Weight(address, compressed(path) + sum(map(compressed, styles)),
                  sum(map(compressed, scripts)),
                  max(sum(map(size, pictures | files)) for files in chosen.values()))


def beside(path: Path, address: str) -> Path:
    """The file that a page or a style names."""
    return (path.parent / unquote(urlsplit(address).path)).resolve()


@cache
def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6)) if path.is_file() else 0


@cache
def size(path: Path) -> int:
    """Pictures are compressed as they are; an SVG is text."""
    if path.suffix == ".svg":
        return compressed(path)
    return path.stat().st_size if path.is_file() else 0


@cache
def pictures_of(style: Path) -> frozenset[Path]:
    text = style.read_text(encoding="utf-8") if style.is_file() else ""
    found = (match[1] or match[2] or "" for match in from_site.CSS_ADDRESS.finditer(text))
    return frozenset(beside(style, address) for address in found if not address.startswith("data:"))


def faults_of(weight: Weight) -> list[Fault]:
    return [Fault(weight.address, "gzip -6", "budget", "",
                  f"{what}: {kb(found)}, more than {kb(limit)}")
            for what, found, limit in (
                ("HTML and styles", weight.text, TEXT), ("scripts", weight.scripts, SCRIPTS),
                ("all with pictures", weight.whole, WHOLE)) if found > limit]


def kb(count: int) -> str:
    return f"{count / 1000:.1f} KB"


def check(folder: Path) -> Outcome:
    weights = [weigh(folder, page.address) for page in Site(folder).pages]
    outcome = Outcome()
    for weight in weights:
        outcome.hold(faults_of(weight))
    outcome.facts["weights"] = sorted(weights, key=lambda weight: (-weight.whole, weight.address))
    return outcome


def table(weights: list[Weight]) -> list[tuple[str, str, str, str]]:
    """The heaviest pages as rows of text."""
    return [(weight.address, kb(weight.text), kb(weight.scripts), kb(weight.whole))
            for weight in weights[:HEAVIEST]]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{'the heaviest pages, compressed':<52}{'HTML+CSS':>10}{'scripts':>10}{'all':>10}")
    for row in table(result.facts["weights"]):
        print(f"{row[0]:<52}{row[1]:>10}{row[2]:>10}{row[3]:>10}")
    sys.exit(result.finish())
