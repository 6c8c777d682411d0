"""What was measured, kept as JSON beside the document, so that a part can be measured anew alone."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from measure import Run, Spread, progress


@dataclass
class Scenario:
    """The runs of one part, by tool, and what else was found out; `commit` is set when it is kept."""

    name: str
    count: int
    runs: dict[str, list[Run]]
    facts: dict = field(default_factory=dict)
    commit: str = ""

    def spread(self, tool: str, what: str = "wall") -> Spread:
        return Spread.of([getattr(run, what) for run in self.runs[tool]])

    def median(self, tool: str, what: str = "wall") -> float:
        return self.spread(tool, what).median

    @property
    def rounds(self) -> int:
        return max((len(runs) for runs in self.runs.values()), default=self.facts.get("rounds", 0))

    def plain(self) -> dict:
        runs = {tool: [run.plain() for run in runs] for tool, runs in self.runs.items()}
        return {"count": self.count, "commit": self.commit, "runs": runs, "facts": self.facts}

    @classmethod
    def of(cls, name: str, plain: dict) -> "Scenario":
        runs = {tool: [Run(**run) for run in runs] for tool, runs in plain["runs"].items()}
        return cls(name, plain["count"], runs, plain["facts"], plain["commit"])


class Results:
    """All parts by name, and the machine that they were measured on; another machine begins anew."""

    def __init__(self, path: Path, machine: dict[str, str], versions: dict[str, str], commit: str) -> None:
        self.path, self.machine, self.versions, self.commit = path, machine, versions, commit
        self.scenarios: dict[str, Scenario] = {}
        if not path.exists():
            return
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["machine"] != machine:
            progress(f"{path.name} is of another machine: nothing of it is kept")
            return
        self.scenarios = {
            name: Scenario.of(name, plain) for name, plain in kept["scenarios"].items()}

    def keep(self, scenario: Scenario) -> None:
        scenario.commit = self.commit
        self.scenarios[scenario.name] = scenario

    def write(self) -> None:
        plain = {
            "machine": self.machine, "versions": self.versions,
            "scenarios": {name: self.scenarios[name].plain() for name in sorted(self.scenarios)}}
        text = json.dumps(plain, ensure_ascii=False, indent=1)
        self.path.write_text(text + "\n", encoding="utf-8")

    def of_kind(self, kind: str) -> list[Scenario]:
        """The parts of one kind, by size."""
        found = [s for name, s in self.scenarios.items() if name.split("-")[0] == kind]
        return sorted(found, key=lambda scenario: scenario.count)

    def get(self, kind: str, count: int) -> Scenario | None:
        return next((s for s in self.of_kind(kind) if s.count == count), None)
