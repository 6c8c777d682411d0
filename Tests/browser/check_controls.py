#!/usr/bin/env python3
"""What a script adds to the pages does what it says, and keeps what a reader chose.

    check_controls.py FOLDER

The filters of the list of procedures, the marks on papers, the size of the text; from a server, from
the disk, and where a browser keeps nothing.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chromium import Tab, Window, visit_all
from kinds import Site
from outcome import Fault, Outcome, Setting
from serve import served

PHONE = Setting(320, "light")
WIDE = Setting(1280, "light")
# Where columns begin to stand side by side.
MIDDLE = (Setting(768, "light"), Setting(992, "light"), WIDE)
ATTACK = "<img src=x onerror=alert(1)>"
NOTHING_KEPT = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"

Findings = Iterator[list[tuple[str, str, str]]]


@dataclass(frozen=True)
class Job:
    address: str
    folder: str
    has_filters: bool
    has_papers: bool


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome(facts={"looks": 1})
    places = [window.tab()]
    if job.has_filters or job.has_papers:
        places.append(window.tab(Path(job.folder).resolve().as_uri() + "/"))
    for tab in places:
        questions = [size] if tab is places[0] else []
        questions += [filters] if job.has_filters else []
        questions += [papers] if job.has_papers else []
        for question in questions:
            for found in question(tab, job.address):
                faults = tab.faults(found + tab.trouble, question.__name__)
                outcome.hold(window.photographer.picture(tab, faults))
    if job.has_papers:
        outcome.hold(forgetful(window, job.address))
    return outcome


def size(tab: Tab, address: str) -> Findings:
    """The largest text is kept from page to page, fits a narrow phone, and can be undone."""
    tab.open(address, PHONE)
    usual = tab.ask("textSize")
    if not grow(tab, 2):
        # The page for a missing address and the start page bring no script.
        yield [] if "data-chu" not in tab.page.content() else [
            ("text-size", "header", "no control for the size of text can be reached")]
        return
    large = tab.ask("textSize")
    tab.open(address, PHONE)
    kept = tab.ask("textSize")
    yield [] if usual * 1.4 < large == kept else [
        ("text-size", "body", f"is {usual} px, then {large} px, and {kept} px when opened again")]
    yield tab.ask("overflow") + tab.ask("cut")
    for setting in MIDDLE:
        tab.look(setting)
        yield tab.ask("overflow") + tab.ask("cut")
    tab.look(PHONE)
    tab.ask("press", '[data-chu="-1"]', 2)
    yield [] if tab.ask("textSize") == usual else [
        ("text-size", "body", "does not get its usual size back")]


def grow(tab: Tab, times: int) -> bool:
    """Presses the larger size as a reader would: where it is hidden in the menu, after opening it."""
    button = tab.page.locator('[data-chu="1"]:visible')
    if not button.count() and tab.page.locator("header summary:visible").count():
        tab.page.locator("header summary:visible").first.click()
    if not button.count():
        return False
    for _ in range(times):
        button.first.click()
    return True


def filters(tab: Tab, address: str) -> Findings:
    """Each filter leaves as many as it says; the address brings it back; so does a step back."""
    tab.open(address, WIDE)
    everything = tab.ask("filtered")
    yield [] if tab.ask("filterCount") else [("filter", "main", "there is none to choose")]
    for number in range(tab.ask("filterCount")):
        tab.open(address, WIDE)
        says = tab.ask("pressFilter", number)
        found = tab.ask("filtered")
        tab.page.reload()
        again = tab.ask("filtered")
        yield [] if says["count"] == len(found) and found == again and says["isChosen"] else [
            ("filter", says["name"], f"says {says['count']}, leaves {len(found)}, and "
             f"{len(again)} when the page is opened again")]
        # Every second answer that is offered now leaves what it says, too.
        more = tab.ask("pressFilter", 0)
        both = tab.ask("filtered")
        yield [] if more["count"] == len(both) else [
            ("filter", more["name"], f"says {more['count']} after {says['name']}, and leaves "
             f"{len(both)}")]
        tab.page.go_back()
        before = tab.ask_until("filtered", lambda rows: rows == again)
        yield [] if before == again else [
            ("filter", more["name"], "a step back does not bring the list back")]
    tab.open(f"{address}?q={ATTACK}&phi={ATTACK}&linh-vuc={ATTACK}&kenh=%", WIDE)
    pictures = tab.page.locator("main img").count()
    left = tab.ask("filtered")
    tab.ask("press", "[data-loc-bo]", 1)
    yield [] if not pictures and not left and tab.ask("filtered") == everything else [
        ("filter", "main", "what stands in the address is in the page, or cannot be undone")]


def papers(tab: Tab, address: str) -> Findings:
    """A mark is there when the page is opened again, and gone when it is taken away."""
    tab.open(address, WIDE)
    tab.page.locator("[data-giay-to] input").first.check()
    tab.page.reload()
    marked, said = tab.ask("marked"), tab.ask("markedWords")
    yield [] if marked == 1 and "1giấytờ" in said.replace(" ", "") else [
        ("papers", "[data-giay-to]", f"{marked} marks are kept, and it says “{said}”")]
    tab.ask("press", "[data-giay-to-xoa]", 1)
    tab.page.reload()
    yield [] if tab.ask("marked") == 0 and not tab.ask("markedWords") else [
        ("papers", "[data-giay-to-xoa]", "leaves a mark")]


def forgetful(window: Window, address: str) -> list[Fault]:
    """A browser that keeps nothing still lets papers be ticked and text be larger."""
    tab = Tab.of(window.browser, window.base)
    try:
        tab.page.add_init_script(NOTHING_KEPT)
        tab.open(address, WIDE)
        tab.page.locator("[data-giay-to] input").first.check()
        usual = tab.ask("textSize")
        tab.ask("press", '[data-chu="1"]', 1)
        found = [] if tab.ask("marked") == 1 and tab.ask("textSize") > usual else [
            ("storage", "main", "a script needs a browser that keeps things")]
        return tab.faults(found + tab.trouble, "nothing is kept")
    finally:
        tab.page.context.close()


def check(folder: Path) -> Outcome:
    site = Site(folder)
    jobs = []
    for page in site.samples:
        text = (folder / page.address).read_text(encoding="utf-8")
        jobs.append(Job(
            page.address, str(folder), "data-loc-o" in text, "data-giay-to=" in text))
    jobs.sort(key=lambda job: (not job.has_filters, not job.has_papers, job.address))
    with served(folder) as base:
        outcome = visit_all(visit, jobs, base, "controls")
    # With none to look at, nothing was shown to work.
    for kind in ("has_filters", "has_papers"):
        outcome.hold([] if any(getattr(job, kind) for job in jobs) else [
            Fault("", "", kind, "", "no page of the folder")])
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts.get('looks', 0)} pages")
    sys.exit(result.finish())
