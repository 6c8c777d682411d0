#!/usr/bin/env python3
"""Sheets to print are what a public office would hang: whole, large enough, with codes that read.

    check_boards.py FOLDER

Printed are all lists of papers and ballots (A5, one page each), the boards that are not of a field,
and the boards of the fields with the longest and the shortest pages (A4). The QR code on the paper is
read by zbar, which did not write it, and must hold the address that stands beside it.
"""

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pyzbar.pyzbar import ZBarSymbol, decode

from check_printing import MARGIN, missing, read
from chromium import Window, visit_all
from outcome import Outcome, Setting
from serve import served

SETTING = Setting(1280, "light")
A4, A5 = (595, 842), (420, 595)
# In points: read from a metre, and held in the hand.
BOARD, HAND = 16, 9
RESOLUTION = 200
# Of the boards of fields so many are printed from either end, by the weight of their pages.
ENDS = 4
SHEET = """() => {
  const sheet = document.querySelector('.sheet');
  if (!sheet) return null;
  let smallest = [1e9, ''], wide = '';
  const words = [];
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node; node = walker.nextNode();) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.getClientRects().length || parent.closest('.unseen')) continue;
    words.push(...node.data.split(/\\s+/).filter(Boolean));
    const size = parseFloat(getComputedStyle(parent).fontSize) * .75;
    if (size < smallest[0]) smallest = [size, node.data.trim().slice(0, 40)];
  }
  for (const element of sheet.querySelectorAll('*')) {
    if (element.closest('svg, .unseen')) continue;
    if (element.getBoundingClientRect().right > sheet.getBoundingClientRect().right + 1)
      wide = wide || element.className || element.tagName;
  }
  const code = sheet.querySelector('.qr'), address = sheet.querySelector('.address');
  const shown = element => element && element.getClientRects().length > 0;
  return {
    smallest, wide, hasCode: !!shown(code), address: address ? address.textContent : '',
    version: (sheet.querySelector('.version') || {}).textContent || '',
    statement: [...document.querySelectorAll('.banner')].map(it => it.textContent.trim()),
    words,
  };
}"""


@dataclass(frozen=True)
class Job:
    address: str
    is_small: bool


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome()
    tab = window.tab()
    tab.open(job.address, SETTING)
    tab.page.emulate_media(media="print")
    # Laid out as wide as the paper inside its margins, so that what is too wide shows itself.
    tab.page.set_viewport_size({"width": 484 if job.is_small else 688, "height": 700})
    sheet = tab.page.evaluate(SHEET)
    pdf = tab.page.pdf(format="A4", prefer_css_page_size=True)
    for found in faults(sheet, pdf, job):
        outcome.hold(window.photographer.picture(tab, tab.faults(found, "printed")))
    tab.page.emulate_media(media="screen")
    outcome.add(Outcome(facts={"sheets": 1}))
    return outcome


def faults(sheet: dict | None, pdf: bytes, job: Job) -> list[list]:
    if sheet is None:
        return [[("sheet", ".sheet", "there is none")]]
    return [paper_of(pdf, sheet, job), type_of(sheet, job), code_of(pdf, sheet), words_of(sheet)]


def paper_of(pdf: bytes, sheet: dict, job: Job) -> list:
    paper, wanted = read(pdf), A5 if job.is_small else A4
    found = [("paper", "", f"a sheet of {width:.0f} × {height:.0f} points, not {wanted}")
             for width, height in paper.sizes
             if abs(width - wanted[0]) > 2 or abs(height - wanted[1]) > 2][:1]
    if job.is_small and len(paper.sizes) != 1:
        found.append(("paper", "", f"{len(paper.sizes)} pages, not one"))
    outside = [word for (left, top, right, bottom), word in paper.words
               if min(left, top, wanted[0] - right, wanted[1] - bottom) < MARGIN]
    if outside:
        found.append(("paper", f"«{outside[0]}»", "at the edge of the sheet or beyond"))
    if sheet["wide"]:
        found.append(("overflow", sheet["wide"], "is wider than the sheet"))
    lost = missing(sheet["words"] + " ".join(sheet["statement"]).split(), paper)
    if lost:
        found.append(("words", f"«{lost[0]}»", f"{len(lost)} words are not on the paper"))
    return found


def type_of(sheet: dict, job: Job) -> list:
    size, words = sheet["smallest"]
    least = HAND if job.is_small else BOARD
    # A browser counts in pixels, of which four are three points.
    return [] if size >= least - .01 else [
        ("type", f"«{words}»", f"{size:.1f} pt, less than {least}")]


def code_of(pdf: bytes, sheet: dict) -> list:
    if not sheet["hasCode"]:
        return [("code", ".qr", "there is none")]
    read_codes = codes_of(pdf)
    if read_codes != [sheet["address"]]:
        return [("code", ".qr", f"holds {read_codes}, beside it stands {sheet['address']!r}")]
    return []


def words_of(sheet: dict) -> list:
    if re.fullmatch(r"[BCDGHKLMNPQRSTVX]{3}-[BCDGHKLMNPQRSTVX]{3}", sheet["version"]):
        return []
    return [("version", ".version", f"{sheet['version']!r} is none")]


def codes_of(pdf: bytes) -> list[str]:
    """What the codes of all pages hold, read from their pixels."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "to.pdf"
        path.write_bytes(pdf)
        subprocess.run(["pdftoppm", "-gray", "-r", str(RESOLUTION), path, Path(folder) / "trang"],
                       check=True)
        return [found.data.decode("utf-8", "replace")
                for picture in sorted(Path(folder).glob("trang*.pgm"))
                for found in decode(pixels_of(picture.read_bytes()), symbols=[ZBarSymbol.QRCODE])]


def pixels_of(picture: bytes) -> tuple[bytes, int, int]:
    """A picture of pdftoppm: `P5`, width, height and the greatest value, then a byte for a pixel."""
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", picture)
    return picture[head.end():], int(head[1]), int(head[2])


def jobs_of(folder: Path) -> list[Job]:
    jobs = []
    for boards in sorted(folder.glob("**/thu-tuc/niem-yet")):
        pages = [page for page in boards.glob("*.html") if page.name != "index.html"]
        fields = sorted((page for page in pages if page.name.startswith("linh-vuc-")),
                        key=lambda page: (-page.stat().st_size, page.name))
        chosen = set(pages) - set(fields) | set(fields[:ENDS] + fields[-ENDS:])
        jobs += [Job(page.relative_to(folder).as_posix(), page.stem == "phieu-danh-gia")
                 for page in sorted(chosen)]
        jobs += [Job(page.relative_to(folder).as_posix(), True)
                 for page in sorted((boards.parent / "phieu").glob("*.html"))]
    return jobs


def check(folder: Path) -> Outcome:
    with served(folder) as base:
        return visit_all(visit, jobs_of(folder), base, "boards")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts.get('sheets', 0)} sheets printed")
    sys.exit(result.finish())
