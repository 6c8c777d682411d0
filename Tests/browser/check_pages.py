#!/usr/bin/env python3
"""Every page of a built folder can be read: by keyboard, zoomed, without colours or scripts.

    check_pages.py FOLDER

Every page is looked at on a phone; one page of each kind also on a wide screen, at 200 % zoom, with
the colours of the system, with less motion, without JavaScript and from the disk.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pixels
from chromium import Tab, Window, visit_all
from kinds import Site
from outcome import Fault, Outcome, Setting
from serve import served

PHONE = Setting(320, "light")
WIDE = Setting(1280, "dark")
# 1280 px at 200 % and at 400 %.
ZOOMED = (Setting(640, "dark"), Setting(320, "dark"))
TARGET = 24
OUTLINE = 2
CONTRAST = 3
# A bar that is drawn covers more than this part of the box around it.
BAR_SHARE = 0.03


# What was found by each of a few questions, told while the page is still as it was asked.
Findings = Iterator[list[Fault]]


@dataclass(frozen=True)
class Job:
    address: str
    is_sample: bool
    folder: str


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome(facts={"looks": 1})

    def hold(tab: Tab, findings: Iterable[list[Fault]]) -> None:
        # One by one, so that a picture shows the page as it was found.
        for faults in findings:
            outcome.hold(window.photographer.picture(tab, faults))

    tab = window.tab()
    tab.open(job.address, PHONE)
    hold(tab, keyboard(tab))
    hold(tab, reads(tab))
    if not job.is_sample:
        return outcome
    hold(tab, focus(tab))
    tab.open(job.address, WIDE)
    for question in (reads, focus, zoomed, system_colours, still):
        hold(tab, question(tab))
    text, lines = tab.ask("text"), tab.ask("lines")
    bare = window.tab(has_scripts=False)
    bare.open(job.address, WIDE)
    hold(bare, without_scripts(bare, lines))
    disk = window.tab(Path(job.folder).resolve().as_uri() + "/")
    disk.open(job.address, WIDE)
    hold(disk, from_disk(disk, text))
    for place in (tab, disk):
        hold(place, search(place, job.address))
    outcome.add(Outcome(facts={"looks": 8}))
    return outcome


def reads(tab: Tab) -> Findings:
    """What holds for every page at every width."""
    for question, *arguments in (
            ("structure",), ("overflow",), ("cut",), ("targets", TARGET), ("motion",)):
        yield tab.faults(tab.ask(question, *arguments))
    yield tab.faults(tab.trouble)


def keyboard(tab: Tab) -> Findings:
    """The first stop leads past the navigation into the main part, and each stop can be seen."""
    if tab.ask("stopsBeforeMain") < 2:
        return
    tab.page.keyboard.press("Tab")
    first = tab.ask("focused")
    if not first["leadsToMain"]:
        yield tab.faults([
            ("skip-link", first["name"], "the first stop does not lead to the main part")])
        return
    yield tab.faults(seen(first))
    tab.page.keyboard.press("Enter")
    after = tab.ask_until("focused", lambda stop: stop["isMain"])
    yield tab.faults([] if after["isMain"] else [
        ("skip-link", after["name"], "has the keyboard after the skip link, not the main part")])
    if tab.ask("hasStopsInMain"):
        tab.page.keyboard.press("Tab")
        after = tab.ask("focused")
        yield tab.faults(seen(after) if after["isInMain"] else [
            ("skip-link", after["name"], "is the next stop, outside of the main part")])


def seen(stop: dict) -> list[tuple[str, str, str]]:
    """An outline that is wide enough, in a colour that is seen on what is around it."""
    found = []
    if not stop["isInWindow"]:
        found.append(("focus", stop["name"], "has the keyboard outside of the window"))
    if stop["outline"] < OUTLINE:
        found.append(
            ("focus", stop["name"], f"an outline of {stop['outline']} px shows the keyboard"))
    elif stop["contrast"] < CONTRAST:
        found.append(
            ("focus", stop["name"], f"its outline has a contrast of {stop['contrast']:.1f} only"))
    return found


def focus(tab: Tab) -> Findings:
    """Every kind of element that can have the keyboard shows that it has."""
    # A key before, so that the browser knows of a keyboard.
    tab.page.keyboard.press("Tab")
    for number in tab.ask("focusKinds"):
        tab.ask("focus", number)
        yield tab.faults(seen(tab.ask("focused")))


def zoomed(tab: Tab) -> Findings:
    """Enlarged, nothing is lost: neither words of the main part nor an entry of the menu."""
    text, menu = tab.ask("text"), tab.ask("menu")
    for setting in ZOOMED:
        tab.look(setting)
        opener = tab.page.locator("header summary:visible")
        is_folded = opener.count() > 0
        if is_folded:
            opener.first.focus()
            tab.page.keyboard.press("Enter")
        found = [] if tab.ask("text") == text else [
            ("zoom", "main", "has other words when enlarged")]
        if tab.ask_until("menu", lambda links: links == menu) != menu:
            found.append(("zoom", "header nav", "no key opens the same menu when enlarged"))
        yield tab.faults(found)
        yield from reads(tab)
        if is_folded:
            tab.page.keyboard.press("Enter")
    tab.look(WIDE)


def system_colours(tab: Tab) -> Findings:
    """With the colours of the system, words and bars stay, and the keyboard is still seen."""
    text = tab.ask("text")
    for theme in ("light", "dark"):
        tab.look(Setting(WIDE.width, theme))
        tab.page.emulate_media(forced_colors="active")
        found = [] if tab.ask("text") == text else [("forced-colors", "main", "has other words")]
        yield tab.faults(found + bars(tab), "forced colours")
        yield from focus(tab)
        tab.page.emulate_media(forced_colors="none")
    tab.look(WIDE)


def still(tab: Tab) -> Findings:
    """A wish for less motion changes no words, and nothing moves."""
    text = tab.ask("text")
    tab.page.emulate_media(reduced_motion="reduce")
    found = [] if tab.ask("text") == text else [("reduced-motion", "main", "has other words")]
    yield tab.faults(found + tab.ask("motion") + bars(tab), "reduced motion")
    tab.page.emulate_media(reduced_motion="no-preference")


def bars(tab: Tab) -> list[tuple[str, str, str]]:
    """Each kind of bar differs, as it is drawn, from what is around it."""
    found = []
    for number in tab.ask("barKinds"):
        name, box = tab.ask("bar", number)
        if pixels.ink_share(tab.page.context, tab.page.screenshot(clip=box)) < BAR_SHARE:
            found.append(("bars", name, "the bar is not seen"))
    return found


def without_scripts(tab: Tab, lines_with_scripts: list[str]) -> Findings:
    """A script only shows controls that the page has hidden: it brings no words and takes none."""
    lines, hidden = tab.ask("lines"), tab.ask("hidden")
    brought = [line for line in lines_with_scripts if line not in set(lines) and line not in hidden]
    taken = [line for line in lines if line not in set(lines_with_scripts)]
    yield tab.faults([
        *(("no-javascript", "main", f"only a script shows “{line[:60]}”") for line in brought[:3]),
        *(("no-javascript", "main", f"a script takes away “{line[:60]}”") for line in taken[:3]),
    ], "no JavaScript")
    yield tab.faults(tab.trouble, "no JavaScript")


def from_disk(tab: Tab, text: str) -> Findings:
    found = [] if tab.ask("text") == text else [
        ("from-disk", "main", "has other words than from a server")]
    yield tab.faults(found + tab.ask("overflow"), "from the disk")
    yield tab.faults(tab.trouble, "from the disk")


def search(tab: Tab, address: str) -> Findings:
    """The list of procedures is filtered by what was asked, with or without marks."""
    everything = tab.ask("filtered")
    if everything is None:
        return
    shown = []
    for question in ("đăng+ký+khai+sinh", "dang+ky+khai+sinh"):
        tab.open(f"{address}?q={question}", WIDE)
        shown.append(tab.ask("filtered"))
        yield tab.faults(tab.trouble)
    marked, plain = shown
    if not marked or marked != plain or len(marked) == len(everything):
        yield tab.faults([(
            "search", "[data-loc-o]", f"of {len(everything)} procedures, {len(marked)} are "
            f"“đăng ký khai sinh” and {len(plain)} “dang ky khai sinh”")])


def check(folder: Path) -> Outcome:
    site = Site(folder)
    chosen = set(site.samples)
    jobs = [Job(page.address, page in chosen, str(folder)) for page in
            sorted(site.pages, key=lambda page: (page not in chosen, -page.size, page.address))]
    with served(folder) as base:
        outcome = visit_all(visit, jobs, base, "pages")
    outcome.facts["pages"] = len(jobs)
    outcome.facts["samples"] = len(chosen)
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts['pages']} pages, {result.facts['samples']} of them in every way, "
          f"{result.facts.get('looks', 0)} looks")
    sys.exit(result.finish())
