#!/usr/bin/env python3
"""Pages print on A4 as papers do: with their title, without navigation, nothing beyond the edge.

    check_printing.py FOLDER

Printed are every report, and one page of each kind of each portal but its home page and 404.html.
The PDF is read with pdftotext, which tells where each word stands.
"""

import html
import re
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from chromium import Tab, Window, visit_all
from kinds import START, Site
from outcome import Outcome, Setting
from serve import served

SETTING = Setting(794, "light")
# Nothing is printed nearer to the edge than this, in points: printers cannot.
MARGIN = 14
# The names of this many links one after the other are a menu, and no sentence.
MENU = 3
A4 = (595, 842)
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


@dataclass(frozen=True)
class Job:
    address: str
    is_archived: bool


@dataclass(frozen=True)
class Paper:
    sizes: list[tuple[float, float]]
    words: list[tuple[tuple[float, float, float, float], str]]

    @cached_property
    def text(self) -> str:
        return squeezed("".join(word for _, word in self.words))


def squeezed(text: str) -> str:
    """Without blanks and capitals, which a page may set in another way than it says."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def read(pdf: bytes) -> Paper:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        answer = subprocess.run(["pdftotext", "-bbox", file.name, "-"], capture_output=True,
                                text=True, encoding="utf-8", check=True).stdout
    return Paper(
        [(float(width), float(height)) for width, height in PAGE.findall(answer)],
        [(tuple(float(n) for n in place), html.unescape(word))
         for *place, word in WORD.findall(answer)])


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome()
    tab = window.tab()
    tab.open(job.address, SETTING)
    tab.page.emulate_media(media="print")
    # The paper is as the style sheet says it, and A4 where that says nothing.
    paper = read(tab.page.pdf(format="A4", prefer_css_page_size=True))
    for found in (on_a4(paper), title(tab, paper), navigation(tab, paper), banner(tab, paper, job),
                  whole(tab, paper)):
        outcome.hold(window.photographer.picture(tab, tab.faults(found, "printed")))
    tab.page.emulate_media(media="screen")
    outcome.add(Outcome(facts={"papers": 1, "sheets": len(paper.sizes)}))
    return outcome


def on_a4(paper: Paper) -> list:
    if not paper.sizes:
        return [("paper", "", "no page was printed")]
    found = [("paper", "", f"a sheet of {width:.0f} × {height:.0f} points, not A4")
             for width, height in paper.sizes
             if abs(width - A4[0]) > 2 or abs(height - A4[1]) > 2][:1]
    outside = [word for (left, top, right, bottom), word in paper.words
               if min(left, top, A4[0] - right, A4[1] - bottom) < MARGIN]
    if outside:
        found.append(
            ("paper", f"«{outside[0]}»", f"{len(outside)} words at the edge of the sheet or beyond"))
    return found


def title(tab: Tab, paper: Paper) -> list:
    if squeezed(tab.ask("title")) in paper.text:
        return []
    return [("title", "h1", "the title is not on the paper")]


def navigation(tab: Tab, paper: Paper) -> list:
    navigations = tab.ask("navigations")
    found = [("navigation", nav["name"], "is printed") for nav in navigations if nav["isShown"]]
    return found or [("navigation", nav["name"], "its words are on the paper") for nav in navigations
                     if nav["links"] >= MENU and squeezed(nav["text"]) in paper.text][:1]


def banner(tab: Tab, paper: Paper, job: Job) -> list:
    """An archive says on paper too that it is one."""
    banners = tab.ask("banners")
    found = [("banner", ".banner", f"«{word}» is not on the paper")
             for words in banners for word in missing(words, paper)][:1]
    if job.is_archived and not any("lưutrữ" in squeezed("".join(words)) for words in banners):
        found.append(("banner", ".banner", "an archive without its banner"))
    return found


def whole(tab: Tab, paper: Paper) -> list:
    """Every word of the main part, as it is set for print, is on the paper."""
    words = missing(tab.ask("printed"), paper)
    return [("words", f"«{words[0]}»", f"{len(words)} words are not on the paper")] if words else []


def missing(words: list[str], paper: Paper) -> list[str]:
    printed = paper.text
    return [word for word in words if squeezed(word) not in printed]


def jobs_of(site: Site) -> list[Job]:
    chosen = {page for page in site.pages if page.kind == "bao-cao/*"}
    chosen.update(page for page in site.samples
                  if page.portal != START and page.kind not in ("index", "404"))
    # What is to be A5 is held to that by check_boards.py.
    chosen = {page for page in chosen if "papers-sheet" not in page.classes}
    return [Job(page.address, page.is_archived) for page in
            sorted(chosen, key=lambda page: (-page.size, page.address))]


def check(folder: Path) -> Outcome:
    with served(folder) as base:
        return visit_all(visit, jobs_of(Site(folder)), base, "printing")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts.get('papers', 0)} pages on {result.facts.get('sheets', 0)} sheets of A4")
    sys.exit(result.finish())
