#!/usr/bin/env python3
"""axe finds nothing on the pages of a built folder, and leaves little undecided.

    check_axe.py FOLDER

The portal with the most pages is looked at page by page, on a phone in the light theme and on a
wide screen in the dark one; of the others, and of the start page, one page of each kind at every
width and in both themes. All rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, and the best practices.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

from chromium import Tab, Window, visit_all
from kinds import Site
from outcome import Fault, Outcome, Setting
from serve import served

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY = [Setting(width, theme) for width in (320, 768, 1280) for theme in ("light", "dark")]
FULLY = [Setting(320, "light"), Setting(1280, "dark")]
WIDE = 1280

# Rules that must have run on a page: were one switched off, silence would mean nothing.
NEEDED = {"color-contrast", "document-title", "html-has-lang", "landmark-one-main", "region",
          "target-size"}

# What axe leaves to a person and has been looked at: (rule, its words, where, why it is right).
# On narrow screens a table scrolls within its frame, and axe cannot judge the cells outside of it;
# the same cells are judged on the widest screen, where nothing may stay undecided.
DECIDED = [
    ("color-contrast", r"partially obscured by another element", "narrow",
     "a cell that is scrolled out of its frame; decided on the widest screen"),
    ("color-contrast", r"too short to determine", "narrow",
     "a figure of one digit that is scrolled out of its frame; decided on the widest screen"),
    ("color-contrast", r"could not be determined because element contains an image node", "any",
     "words of a drawing, in the ink of the page on its paper; axe cannot look behind them"),
    ("aria-prohibited-attr", r"aria-label attribute is not well supported on a div", "any",
     "notes at the foot have the role doc-endnotes, which may have a name"),
    ("th-has-data-cells", r"Table data cells are missing or empty", "any",
     "the heading of a group of rows: its cells are in the rows below it, where axe does not look"),
]

RUN = """tags => axe.run(document, {
  resultTypes: ['violations', 'incomplete'], runOnly: {type: 'tag', values: tags}
}).then(found => {
  const words = node => [...node.any, ...node.all, ...node.none].map(c => c.message).join('; ');
  const list = rules => rules.map(rule => [
    rule.id, rule.help, rule.nodes.map(node => [node.target.flat().join(' '), words(node)])]);
  return {
    violations: list(found.violations), incomplete: list(found.incomplete),
    rules: Object.values(found).filter(Array.isArray).flat().map(rule => rule.id)
  };
})"""


@dataclass(frozen=True)
class Job:
    address: str
    settings: tuple[Setting, ...]
    size: int


def jobs_of(site: Site) -> list[Job]:
    fully = max(site.portals, key=lambda portal: (len(site.of(portal)), portal), default=None)
    settings = {page: set(FULLY) for page in site.of(fully)} if fully else {}
    for page in site.samples:
        settings[page] = set(EVERY)
    jobs = [Job(page.address, tuple(s for s in EVERY if s in wanted), page.size * len(wanted))
            for page, wanted in settings.items()]
    return sorted(jobs, key=lambda job: (-job.size, job.address))


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome()
    tab = window.tab()
    tab.open(job.address, job.settings[0])
    tab.page.evaluate(AXE_SCRIPT)
    for setting in job.settings:
        tab.look(setting)
        found = tab.page.evaluate(RUN, TAGS)
        faults, decided = judged(tab, found)
        outcome.hold(window.photographer.picture(tab, faults))
        outcome.add(Outcome(facts={"looks": 1, **decided}))
    return outcome


def judged(tab: Tab, found: dict) -> tuple[list[Fault], dict]:
    faults = [finding for rule in found["violations"] for finding in first(*rule)]
    decided: dict[str, int] = {}
    for rule, help_text, nodes in found["incomplete"]:
        left = []
        for target, words in nodes:
            reason = reason_for(rule, words, tab.setting.width)
            if reason:
                decided[f"undecided by axe: {rule}: {reason}"] = decided.get(
                    f"undecided by axe: {rule}: {reason}", 0) + 1
            else:
                left.append((target, words))
        faults += first(rule, f"axe leaves this to a person: {help_text}", left)
    missing = sorted(NEEDED - set(found["rules"]))
    if missing:
        faults.append(("axe", "", f"did not run {', '.join(missing)}"))
    return tab.faults(faults), decided


def first(rule: str, help_text: str, nodes: list) -> list[tuple[str, str, str]]:
    """A line for each of the first elements; the last says how many more there are."""
    more = f", and {len(nodes) - 3} more" if len(nodes) > 3 else ""
    return [(rule, target, f"{help_text} ({words[:160]}){more if number == 2 else ''}")
            for number, (target, words) in enumerate(nodes[:3])]


def reason_for(rule: str, words: str, width: int) -> str | None:
    return next((why for name, pattern, where, why in DECIDED
                 if name == rule and re.search(pattern, words)
                 and (where == "any" or width < WIDE)), None)


def check(folder: Path) -> Outcome:
    site = Site(folder)
    jobs = jobs_of(site)
    with served(folder) as base:
        outcome = visit_all(visit, jobs, base, "axe")
    outcome.facts["pages"] = len(jobs)
    outcome.facts["samples"] = len(site.samples)
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts['pages']} pages, {result.facts.get('looks', 0)} looks")
    for name, count in sorted(result.facts.items()):
        if name.startswith("undecided"):
            print(f"{name} ({count} ×)")
    sys.exit(result.finish())
