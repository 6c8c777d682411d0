"""Full builds of one portal: TrangXa, Hugo and the floor, in turn."""

from __future__ import annotations

import os
import shutil

import sameness
from measure import in_turn, progress
from results import Scenario
from workplace import BENCH_THEME, WHOLE_THEME, Workplace


def measure(place: Workplace) -> list[Scenario]:
    return [of_size(place, count) for count in place.options.pages]


def of_size(place: Workplace, count: int) -> Scenario:
    scenario = three_tools(place, f"full-{count}", count, place.options.rounds)
    trangxa, hugo = (place.folder / "outputs" / name / "public" for name in ("trangxa", "hugo"))
    progress(f"comparing {count} article pages of both tools")
    found = sameness.compare(("trangxa", trangxa), ("hugo", hugo), count)
    scenario.facts |= {
        "same": found.articles, "faults": found.faults[:20], "fault-count": len(found.faults),
        "furniture": found.furniture, "pages": found.pages, "bytes": found.bytes}
    for fault in found.faults[:20]:
        progress(f"not the same: {fault}")
    shutil.rmtree(place.folder / "outputs")
    return scenario


def on_disk(place: Workplace) -> list[Scenario]:
    """The same once more, with the outputs on a disk."""
    count = place.options.usual_pages
    scenario = three_tools(place, f"disk-{count}", count, 1, on_disk=True)
    shutil.rmtree(place.options.disk)
    return [scenario]


def three_tools(place: Workplace, name: str, count: int, rounds: int, on_disk: bool = False) -> Scenario:
    sources, facts = place.portal(count)
    base = place.options.disk if on_disk else place.folder / "outputs"
    size = 0

    def fresh(tool: str):
        output = place.fresh(tool, base) / "public"
        if on_disk:
            # What the tool before left to be written is not this one's to wait for.
            os.sync()
        return output

    def trangxa(_):
        nonlocal size
        output = fresh("trangxa")
        run = place.trangxa(sources / "trangxa", output)
        size = size or sameness.mean_size(output)
        return run

    def hugo(_):
        return place.hugo(sources / "hugo", fresh("hugo"))

    def floor(_):
        return place.floor(sources / "trangxa" / "content", fresh("floor"), size)

    where = "on disk" if on_disk else "on tmpfs"
    runs = in_turn(rounds, {"trangxa": trangxa, "hugo": hugo, "floor": floor}, f"{count} pages {where}")
    written = {tool: sameness.html_count(base / tool / "public") for tool in runs}
    return Scenario(name, count, runs, facts | {"written": written})


def themes(place: Workplace) -> list[Scenario]:
    """The theme of the benchmark and the whole theme, in turn."""
    count = place.options.usual_pages
    sources, facts = place.portal(count)

    def build(theme: str):
        return lambda _: place.trangxa(
            sources / "trangxa", place.fresh("trangxa", place.folder / "outputs") / "public", theme)

    runs = in_turn(
        place.options.rounds, {theme: build(theme) for theme in (BENCH_THEME, WHOLE_THEME)},
        f"{count} pages by theme")
    shutil.rmtree(place.folder / "outputs")
    return [Scenario(f"theme-{count}", count, runs, facts)]
