"""What is to be reached, each goal computed from what was measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from changes import FIRST, FIRST_CHANGE
from province import FULL, NOTHING, ROW
from results import Results, Scenario
from workplace import BENCH_THEME, WHOLE_THEME

SIZE, LARGE = 10_000, 100_000
PORTALS, PROCEDURES = 300, 400


@dataclass(frozen=True)
class Answer:
    """What was measured, in words, and whether that is enough."""

    words: str
    is_reached: bool


@dataclass(frozen=True)
class Goal:
    """A line of the table: what, how much, and how the answer comes from the results (`None`: not measured)."""

    what: str
    wanted: str
    answer: Callable[[Results], Answer | None]


def at_least(ratio: float, wanted: float) -> Answer:
    return Answer(f"{number(ratio)}×", ratio >= wanted)


def at_most(ratio: float, wanted: float) -> Answer:
    return Answer(f"{number(ratio)}×", ratio <= wanted)


def number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def of(kind: str, size: int, judge: Callable[[Scenario], Answer]) -> Callable[[Results], Answer | None]:
    def answer(results: Results) -> Answer | None:
        scenario = results.get(kind, size)
        return judge(scenario) if scenario else None
    return answer


def growth(what: str, wanted: float) -> Callable[[Results], Answer | None]:
    def answer(results: Results) -> Answer | None:
        small, large = results.get("full", SIZE), results.get("full", LARGE)
        if not small or not large:
            return None
        return at_most(large.median("trangxa", what) / small.median("trangxa", what), wanted)
    return answer


def faster(kind: str, wanted: float) -> Callable[[Results], Answer | None]:
    return of("changes", SIZE, lambda s: at_least(
        s.median(f"hugo: {kind}") / s.median(f"trangxa: {kind}"), wanted))


def no_slower(kind: str) -> Callable[[Results], Answer | None]:
    return of("changes", SIZE, lambda s: at_most(
        s.median(f"trangxa: {kind}") / s.median(f"trangxa: {FIRST}"), 1))


def same_pages(scenario: Scenario) -> Answer:
    facts = scenario.facts
    is_same = facts["same"] == scenario.count and not facts["fault-count"]
    return Answer(f"{facts['same']} of {scenario.count} alike", is_same)


def same_work(scenario: Scenario) -> Answer:
    """Every piece of furniture stands on as many pages of the one as of the other."""
    furniture = scenario.facts["furniture"]
    lacking = [f"{what} ({counts['trangxa']} and {counts['hugo']})"
               for what, counts in furniture.items() if counts["trangxa"] != counts["hugo"]]
    return Answer("differs in " + ", ".join(lacking) if lacking else "all alike", not lacking)


def pages_a_second(scenario: Scenario, tool: str, pages: int) -> float:
    return pages / scenario.median(tool)


def province_pace(results: Results) -> Answer | None:
    one, many = results.get("full", SIZE), results.get("province", PORTALS)
    if not one or not many:
        return None
    ours = pages_a_second(many, FULL, many.facts["pages"])
    usual = pages_a_second(one, "trangxa", one.facts["written"]["trangxa"])
    return Answer(f"{ours:.0f} to {usual:.0f} pages a second", ours >= usual)


def row_pages(scenario: Scenario) -> Answer:
    """Nothing but the pages of the procedure and, in each portal, lists and what is made of all pages."""
    most = max(written["files"] for written in scenario.facts["written"])
    least = min(written["pages"] for written in scenario.facts["written"])
    others = (most - least) / scenario.count
    return Answer(f"{least} pages and {others:.1f} other files a portal",
                  least == scenario.count and most * 10 <= scenario.facts["files"])


def row_time(scenario: Scenario) -> Answer:
    """A file that changed costs no more than in a full build, over a build with nothing new."""
    changed = max(written["files"] for written in scenario.facts["written"])
    allowed = scenario.median(NOTHING) + scenario.median(FULL) * changed / scenario.facts["files"]
    took = scenario.median(ROW)
    return Answer(f"{took:.2f} s, {allowed:.2f} s allowed", took <= allowed)


PAGES = f"{SIZE:,} pages"
FURNITURE = "navigation, breadcrumbs, contents list, previous and next, tags"

GOALS = (
    Goal(f"{PAGES}: the same article pages, the same text", "all",
         of("full", SIZE, same_pages)),
    Goal(f"{PAGES}: around the text the same {FURNITURE}", "all", of("full", SIZE, same_work)),
    Goal(f"{PAGES}, full build: faster than Hugo", "≥ 6×",
         of("full", SIZE, lambda s: at_least(s.median("hugo") / s.median("trangxa"), 6))),
    Goal(f"{PAGES}, full build: against the floor", "≤ 3×",
         of("full", SIZE, lambda s: at_most(s.median("trangxa") / s.median("floor"), 3))),
    Goal("the same, as far as it could go", "≤ 2×",
         of("full", SIZE, lambda s: at_most(s.median("trangxa") / s.median("floor"), 2))),
    Goal(f"{PAGES}, full build: peak memory against Hugo's", "≤ 0.1×",
         of("full", SIZE, lambda s: at_most(
             s.median("trangxa", "memory") / s.median("hugo", "memory"), 0.1))),
    Goal(f"from {SIZE:,} to {LARGE:,} pages: time", "≤ 10.5×", growth("wall", 10.5)),
    Goal(f"from {SIZE:,} to {LARGE:,} pages: peak memory", "≤ 6×", growth("memory", 6)),
    Goal(f"{PAGES}: the whole theme against that of the benchmark", "≤ 3×",
         of("theme", SIZE, lambda s: at_most(s.median(WHOLE_THEME) / s.median(BENCH_THEME), 3))),
    Goal(f"{PAGES}, nothing changed: faster than Hugo", "≥ 80×", faster("nothing", 80)),
    Goal(f"{PAGES}, one page's text changed: faster than Hugo", "≥ 20×", faster("body", 20)),
    Goal(f"{PAGES}, a title changed: faster than Hugo", "≥ 10×", faster("title", 10)),
    Goal(f"{PAGES}, a template changed: against a full build", "≤ 1×", no_slower("template")),
    Goal(f"{PAGES}, a setting changed: against a full build", "≤ 1×", no_slower("setting")),
    Goal(f"{PORTALS} portals: pages a second against {PAGES} of one portal", "no fewer", province_pace),
    Goal(f"{PORTALS} portals, a row of the catalogue changed: files that change",
         f"{PORTALS} pages, their lists", of("province", PORTALS, row_pages)),
    Goal(f"{PORTALS} portals, a row of the catalogue changed: time", "that of its files",
         of("province", PORTALS, row_time)),
)

CHANGES = {
    FIRST: "first build, into an empty folder",
    FIRST_CHANGE: "first change: a text, and the second copy is made",
    "nothing": "nothing changed",
    "body": "one page's text changed",
    "title": "a title changed",
    "template": "a template that every page has changed",
    "setting": "a setting that every page shows changed",
}
