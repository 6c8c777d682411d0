"""What a change costs once a portal is built: in TrangXa, and in Hugo, which builds everything again."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

from edits import Desk, Edit
from measure import Run, progress
from results import Scenario
from workplace import Workplace

FIRST, FIRST_CHANGE = "first build", "first change"
# In this order: what changes every page leaves both copies of TrangXa far apart, and comes last.
SMALL = ("nothing", "body", "title")
LARGE = ("template", "setting")


def measure(place: Workplace) -> list[Scenario]:
    count = place.options.usual_pages
    sources, facts = place.portal(count)
    copy = place.folder / "changes"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(sources, copy)
    desk = Desk(copy / "trangxa", copy / "hugo", count)
    bench = ChangeBench(place, desk)
    rounds = place.options.rounds
    for number in range(rounds):
        bench.start_anew()
        bench.measure(FIRST, desk.nothing, number, rounds)
        bench.measure(FIRST_CHANGE, desk.body, number, rounds)
    for kinds in (SMALL, LARGE):
        for number in range(rounds):
            for kind in kinds:
                if kind == "nothing":
                    bench.settle()
                bench.measure(kind, getattr(desk, kind), number, rounds)
    shutil.rmtree(copy)
    shutil.rmtree(place.folder / "outputs")
    return [Scenario(f"changes-{count}", count, bench.runs, facts | {"written": bench.written})]


class ChangeBench:
    """Edits, builds with both tools, and holds both outputs to what the edit must have brought."""

    def __init__(self, place: Workplace, desk: Desk) -> None:
        self.place, self.desk = place, desk
        self.runs: dict[str, list[Run]] = {}
        self.written: dict[str, list[int]] = {}
        self.outputs = {tool: place.folder / "outputs" / tool / "public" for tool in ("trangxa", "hugo")}

    def start_anew(self) -> None:
        for tool in self.outputs:
            self.place.fresh(tool, self.place.folder / "outputs")

    def settle(self) -> None:
        """Lets the sources lie for as long as TrangXa wants before it believes that they were read as they are,
        and builds: what is measured next is what every later run costs until something is saved."""
        time.sleep(2.1)
        self.place.trangxa(self.desk.trangxa, self.outputs["trangxa"])

    def measure(self, kind: str, edit: Edit, number: int, rounds: int) -> None:
        arrival = edit()
        builds = {
            "trangxa": lambda output: self.place.trangxa(self.desk.trangxa, output),
            "hugo": lambda output: self.place.hugo(self.desk.hugo, output)}
        for tool, build in builds.items():
            output, since = self.outputs[tool], self.place.now()
            run = build(output)
            name = f"{tool}: {kind}"
            self.runs.setdefault(name, []).append(run)
            self.written.setdefault(name, []).append(files_since(output, since))
            missing = arrival.missing_in(output)
            if missing:
                sys.exit(f"{name}: “{arrival.mark}” is not in {', '.join(missing)}")
            progress(f"{kind}, round {number + 1} of {rounds}: {tool} {run.wall:.3f} s, "
                     f"{self.written[name][-1]} files")
        if kind == "nothing" and self.written["trangxa: nothing"][-1]:
            sys.exit("trangxa wrote files although nothing had changed")


def files_since(folder: Path, since: int) -> int:
    """How many files of a folder are as new as `since`."""
    count = 0
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            count += files_since(Path(entry.path), since)
        else:
            count += entry.stat(follow_symlinks=False).st_mtime_ns >= since
    return count
