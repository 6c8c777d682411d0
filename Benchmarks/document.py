"""Writes docs/benchmarks.md of what was measured; every number in it is computed here."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from goals import CHANGES, GOALS, number, pages_a_second
from measure import Spread
from province import FULL, NOTHING, ROW
from results import Results, Scenario
from stages import CHANGE, STAGES
from stages import FULL as FULL_BUILD
from workplace import BENCH_THEME, WHOLE_THEME

TEXT = """\
# Benchmarks

Written by `make bench`, which makes content, builds it with each tool in turn, and computes every number below.
`BENCH_ONLY` measures a part anew and leaves the others as they are. The runs themselves are in
[benchmarks.json](benchmarks.json). Where three numbers stand together, they are the least, the **median** and the
most of all rounds; ratios are of medians. Times and memory are those of the program itself, as the kernel counts
them; what it reads is in memory before it starts.

## To reach

{goals}

## Full builds

One portal of articles of 2.3 KB: front matter, headings, a list, links, a table on every third page, tags; four
sections with lists of 20, feeds, a sitemap. TrangXa builds with a plain theme, Hugo with one that writes the same
around the same text. Each round starts with an empty folder on tmpfs. The floor reads and renders every source
with libcmark-gfm in C, with as many threads as there are cores, and writes a file of the mean size of TrangXa's
article pages: no lists, no templates, no checks.

{full}

TrangXa also does what Hugo was not asked to: it checks every text, makes the search index and the open data,
writes a digest of every file, compares with what was served, and exchanges the folder in one step. TrangXa has
one taxonomy and Hugo two, over the same terms, so Hugo writes one index of terms more. Hugo's sitemap cannot name
the later pages of a list.

### The same work

The text of an article is compared word by word, with the address that each link in it leads to.

{same}

### With the whole theme

The theme of the benchmark and `mac-dinh`, with the same rules checked in both.

{theme}

### On disk

TrangXa waits until its files are on the disk before it serves them; the others leave that to the system.

{disk}

## Changes

What follows a first build, from a cold process each time. “Written” is how many files of the output are newer than
the change; what had to arrive was looked for in both outputs after each build. No rest was asked for between
changes (`--nghi 0`); without that, a change within a minute of the last costs as much as the first. Before “nothing
changed” TrangXa was let to build once more with sources that had lain for two seconds: it does not believe that a
younger file was read as it is.

{changes}

## What stands in the way

The stages of a build, one after the other, in milliseconds, as `trangxa build --timings` tells them.

{stages}

{obstacles}

## A province

{province}

## Search

{search}

## Machine and versions

{machine}
"""

SEARCH_TEXT = """\
TrangXa makes its index while it builds, and cannot leave it out: its line is the whole build. Pagefind reads the
pages of that build. A file that is not compressed already counts as `gzip -6` sends it; a first query is every
script and every part of the index that Chromium loads until the first ten results have titles.
"""

# From profiles with `perf` of 10,000 pages on two cores.
OBSTACLES = """\
No function stands out: the largest of ours has 2 % of the samples of a full build. What a build does that the floor
does not is spread over it: the rules read every word (16 %), the search index counts every word once more (6 %), each
page is edited as a tree, escaped, given its navigation, digested and compared with the one before; and 15 % is
counting of references, since entries, contexts and texts are values that share storage. A change of one text costs
what it costs to know that nothing else changed: all heads are read and typed again, every list is laid out, a key is
computed for each page, the search index is made whole, ledger and manifest are read and written. For twenty times
Hugo's speed these would have to be kept on the disk in the form that they have in memory.

Tried, and kept: rules that decline at a glance (nine times as fast), templates compiled to numbers (twenty times), one
object for each entry instead of thirty fields, heads read on all cores, layout beside the rules, keys of pages gathered
once, digests read without a branch, texts and pages that are remembered as clean and unchanged, sources and outputs
compared by what the disk says of them, libvips loaded only for pictures. Not tried yet: typed heads kept by the digest
of their file, words of a page kept for the index, one parse for the rules and the page.
"""

NOT_MEASURED = "Not measured yet."


def document(results: Results) -> str:
    def part(kind: str, write: Callable[[Scenario], str]) -> str:
        return "\n\n".join(write(s) for s in results.of_kind(kind)) or NOT_MEASURED

    return TEXT.format(
        goals=goals(results), full=part("full", full), same=part("full", same), theme=part("theme", themes),
        disk=part("disk", full), changes=part("changes", changes), province=part("province", province),
        stages=part("stages", stages), obstacles=filled_parts(OBSTACLES), search=part("search", search),
        machine=table(("what", "which"), [*results.machine.items(), *results.versions.items()]))


def goals(results: Results) -> str:
    rows = []
    for goal in GOALS:
        answer = goal.answer(results)
        rows.append((goal.what, goal.wanted, answer.words if answer else "not measured",
                     "–" if not answer else "yes" if answer.is_reached else "no"))
    return table(("what", "to reach", "measured", "reached"), rows)


def full(scenario: Scenario) -> str:
    written = scenario.facts["written"]
    lines = [said(scenario, f"{scenario.count:,} pages"), "", costs(
        scenario, {tool: tool for tool in scenario.runs}, {tool: written[tool] for tool in scenario.runs})]
    lines += ["", ratios(scenario, "trangxa", ("hugo", "floor"))]
    return "\n".join(lines)


def themes(scenario: Scenario) -> str:
    return "\n".join([
        said(scenario, f"{scenario.count:,} pages"), "",
        costs(scenario, {theme: f"`{theme}`" for theme in scenario.runs}), "",
        ratios(scenario, WHOLE_THEME, (BENCH_THEME,))])


def same(scenario: Scenario) -> str:
    facts = scenario.facts
    rows = [("pages of articles with the same text", facts["same"], facts["same"])]
    rows += [(f"pages of articles with {what}", counts["trangxa"], counts["hugo"])
             for what, counts in facts["furniture"].items()]
    rows += [("pages of all kinds", facts["pages"]["trangxa"], facts["pages"]["hugo"]),
             ("mean bytes of a page of an article", facts["bytes"]["trangxa"], facts["bytes"]["hugo"])]
    faults = [f"- {fault}" for fault in facts["faults"]]
    if faults:
        faults = ["", f"Faults: {facts['fault-count']}; the first are:", "", *faults]
    return "\n".join([
        filled(f"{scenario.count:,} pages, mean source {facts['source']:,} bytes, seed {facts['seed']}, "
               f"SHA-256 of all sources `{facts['digest'][:16]}…`"), "",
        table(("what", "TrangXa", "Hugo"), rows), *faults])


def changes(scenario: Scenario) -> str:
    written = scenario.facts["written"]
    rows = []
    for kind, words in CHANGES.items():
        ours, theirs = f"trangxa: {kind}", f"hugo: {kind}"
        walls = [spread(scenario.spread(name), seconds) for name in (ours, theirs)]
        rows.append((words, *walls, f"{number(scenario.median(theirs) / scenario.median(ours))}×",
                     count_of(written[ours]), count_of(written[theirs])))
    head = ("what", "TrangXa", "Hugo", "Hugo : TrangXa", "TrangXa wrote", "Hugo wrote")
    names = {f"trangxa: {kind}": words for kind, words in CHANGES.items()}
    names |= {f"hugo: {kind}": f"Hugo, {words}" for kind, words in CHANGES.items()}
    return "\n".join([
        said(scenario, f"{scenario.count:,} pages"), "", table(head, rows), "", costs(scenario, names)])


def stages(scenario: Scenario) -> str:
    times = scenario.facts["stages"]
    rows = [(words, *(f"{times[kind][stage]:,.0f}" for kind in (FULL_BUILD, CHANGE)))
            for stage, words in STAGES.items()]
    rows.append(("all of them", *(f"{sum(times[kind].values()):,.0f}" for kind in (FULL_BUILD, CHANGE))))
    return "\n".join([said(scenario, f"{scenario.count:,} pages"), "",
                      table(("stage", FULL_BUILD, CHANGE), rows)])


def province(scenario: Scenario) -> str:
    facts = scenario.facts
    names = {FULL: "full build", NOTHING: "nothing changed", ROW: "one row of the catalogue changed"}
    changed = [written["files"] for written in facts["written"]]
    own = [written["pages"] for written in facts["written"]]
    return "\n".join([
        said(scenario, f"{facts['portals']:,} portals over one catalogue of {facts['procedures']:,} procedures, "
             f"{facts['pages']:,} pages and {facts['files']:,} files in all"), "",
        costs(scenario, names, {FULL: facts["pages"]}), "",
        filled(f"A row that changed brought {count_of(own)} new pages of the procedure, and {count_of(changed)} "
               "new files with the lists, the search and the data of each portal.")])


def search(scenario: Scenario) -> str:
    facts = scenario.facts
    index = facts["index"]
    rows = [(f"index: {words}", *(index[tool][key] for tool in ("trangxa", "pagefind")))
            for key, words in (("files", "files"), ("bytes", "bytes"), ("sent", "bytes as they are sent"))]
    rows += [(f"first query “{query}”: bytes as they are sent, files, titles shown",
              *("{sent}, {files}, {results}".format(**found[tool]) for tool in ("trangxa", "pagefind")))
             for query, found in facts["queries"].items()]
    return "\n".join([
        said(scenario, f"{scenario.count:,} pages with the whole theme"), "",
        filled(SEARCH_TEXT), "",
        costs(scenario, {"trangxa": "TrangXa, the whole build", "pagefind": "Pagefind, the index alone"}), "",
        table(("what", "TrangXa", "Pagefind"), rows)])


def said(scenario: Scenario, what: str) -> str:
    rounds = f"{scenario.rounds} round{'s' if scenario.rounds > 1 else ''}"
    return filled(f"{what}; {rounds}, commit `{scenario.commit}`; other work kept the processors busy by "
                  f"{scenario.facts['busy']:.0%} before.")


def filled_parts(text: str) -> str:
    return "\n\n".join(filled(part) for part in text.split("\n\n"))


def filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 112, break_long_words=False, break_on_hyphens=False)


def costs(scenario: Scenario, names: dict[str, str], pages: dict[str, int] | None = None) -> str:
    """What each tool cost: min, median and max. Pages a second are of the median."""
    head = ["what", "wall", "user", "system", "peak memory"] + (["pages a second"] if pages else [])
    rows = []
    for tool, words in names.items():
        row = [TOOLS.get(words, words)]
        row += [spread(scenario.spread(tool, what), seconds) for what in ("wall", "user", "system")]
        row.append(spread(scenario.spread(tool, "memory"), megabytes))
        if pages:
            row.append(f"{pages_a_second(scenario, tool, pages[tool]):.0f}" if tool in pages else "–")
        rows.append(tuple(row))
    return table(tuple(head), rows)


TOOLS = {"trangxa": "TrangXa", "hugo": "Hugo", "floor": "the floor"}


def ratios(scenario: Scenario, ours: str, others: tuple[str, ...]) -> str:
    """How the medians of the others stand to ours."""
    rows = []
    for other in others:
        row = [f"{TOOLS.get(other, other)} : {TOOLS.get(ours, ours)}"]
        for what in ("wall", "user", "system", "memory"):
            mine = scenario.median(ours, what)
            row.append(f"{number(scenario.median(other, what) / mine)}×" if mine else "–")
        rows.append(tuple(row))
    return table(("ratio of the medians", "wall", "user", "system", "peak memory"), rows)


def spread(values: Spread, write: Callable[[float], str]) -> str:
    return f"{write(values.least)} / **{write(values.median)}** / {write(values.most)}"


def seconds(value: float) -> str:
    return f"{value:.1f} s" if value >= 100 else f"{value:.2f} s" if value >= 10 else f"{value:.3f} s"


def megabytes(value: float) -> str:
    return f"{value / 1_000_000:.0f} MB" if value >= 10_000_000 else f"{value / 1_000_000:.1f} MB"


def count_of(values: list[int]) -> str:
    least, most = min(values), max(values)
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


def table(head: tuple, rows: list[tuple]) -> str:
    """A table in Markdown, with columns of numbers to the right."""
    columns = [[str(row[place]) for row in rows] for place in range(len(head))]
    are_numbers = [all(re.fullmatch(r"[\d.,]+×?|–", cell) for cell in cells) and set(cells) != {"–"}
                   for cells in columns]
    lines = [head, ["---:" if are else "---" for are in are_numbers], *zip(*columns)]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
