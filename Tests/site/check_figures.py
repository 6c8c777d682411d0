#!/usr/bin/env python3
"""Every figure of a report stands on its page, beside its label.

    check_figures.py FOLDER TABLES

TABLES holds one CSV a portal, named after the portal's folder in FOLDER, with the header
`Con số,Nhãn,Trang,Dòng nguồn`: the figure as it is printed, the words that it must stand beside, the
page, and the line of the source. “Beside” is within one block: a paragraph, a list item, a row of a
table, a term with its description, a caption, a heading, a note.
"""

import csv
import re
import sys
from functools import cache
from pathlib import Path

import page

HEADER = ["Con số", "Nhãn", "Trang", "Dòng nguồn"]
BLOCKS = frozenset(
    "p li tr td th figcaption caption blockquote h1 h2 h3 h4 h5 h6 summary text desc".split())
# A block of these holds other blocks only; anything else with text of its own counts as one.
WRAPPERS = frozenset(
    "#document html body main article section header footer nav aside div ul ol dl table thead tbody "
    "tfoot figure form fieldset details svg g".split())


@cache
def blocks(path: Path) -> list[str]:
    """The text of every block of the page, lower-cased."""
    found: list[str] = []
    for element in page.read(path).descendants():
        if is_unseen(element):
            continue
        if element.name in BLOCKS or (element.name == "div" and is_plain(element)):
            found.append(element.text())
        elif element.name == "dt":
            found.append(" ".join(e.text() for e in with_descriptions(element)))
    return [text.casefold() for text in found if text]


def is_unseen(element: page.Element) -> bool:
    while element is not None:
        if element.name in page.UNSEEN or "hidden" in element.attributes:
            return True
        element = element.parent
    return False


def is_plain(element: page.Element) -> bool:
    """Whether a `div` holds words, or small blocks that belong together (a note), and no section."""
    if "note" in element.attributes.get("class", "").split():
        return True
    return all(child.name not in WRAPPERS and child.name not in BLOCKS
               for child in element.descendants())


def with_descriptions(term: page.Element) -> list[page.Element]:
    siblings = [child for child in term.parent.children if isinstance(child, page.Element)]
    found = [term]
    for sibling in siblings[siblings.index(term) + 1:]:
        if sibling.name == "dt" and found[-1].name == "dd":
            break
        if sibling.name in ("dt", "dd"):
            found.append(sibling)
    return found


def stands_beside(figure: str, label: str, block: str) -> bool:
    """Whether `block` has the whole label, and the whole figure outside it."""
    number = re.compile(
        (r"(?<![\d])(?<!\d[.,])" if figure[:1].isdigit() else "") + re.escape(figure)
        + (r"(?!\d)(?![.,]\d)" if figure[-1:].isdigit() else ""))
    start = block.find(label)
    while start >= 0:
        rest = block[:start] + "\0" + block[start + len(label):]
        if number.search(rest):
            return True
        start = block.find(label, start + 1)
    return False


def check(folder: Path, tables: Path) -> int:
    failures: list[str] = []
    passed = 0
    for table in sorted(tables.glob("*.csv")):
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            if next(rows, None) != HEADER:
                failures.append(f"{table.name}:1: the header is not {','.join(HEADER)}")
                continue
            count = 0
            for row in rows:
                count += 1
                failure = check_row(row, folder / table.stem)
                if failure:
                    failures.append(f"{table.name}:{rows.line_num}: {failure}")
                else:
                    passed += 1
            print(f"{table.stem}: {count} figures")
            if count == 0:
                failures.append(f"{table.name}: no figure in the table")
    return page.finish(passed, failures)


def check_row(row: list[str], portal: Path) -> str | None:
    if len(row) != len(HEADER) or not all(cell.strip() for cell in row):
        return f"needs {len(HEADER)} cells with something in each: {row}"
    figure, label = (page.normal(cell).casefold() for cell in row[:2])
    path = portal / row[2].strip()
    if not path.is_file():
        return f"no page “{row[2]}”"
    if any(stands_beside(figure, label, block) for block in blocks(path)):
        return None
    has = [name for name, text in (("figure", figure), ("label", label))
           if any(text in block for block in blocks(path))]
    rest = f"the page has only the {has[0]}" if len(has) == 1 else (
        "they are not in one block" if has else "the page has neither")
    return f"“{row[0]}” does not stand beside “{row[1]}” on {row[2]} ({rest}; source line {row[3]})"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(check(Path(sys.argv[1]), Path(sys.argv[2])))
