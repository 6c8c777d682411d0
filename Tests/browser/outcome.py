"""What a check found: how many things hold, what does not, and what was measured on the way."""

from __future__ import annotations

from dataclasses import dataclass, field

SHOWN = 60


@dataclass(frozen=True)
class Setting:
    """How a page is looked at."""

    width: int
    theme: str

    def __str__(self) -> str:
        return f"{self.width} px, {self.theme}"


@dataclass(frozen=True)
class Fault:
    address: str
    setting: str
    rule: str
    element: str
    message: str
    picture: str = ""

    def __str__(self) -> str:
        element = f"{self.element}: " if self.element else ""
        picture = f" [{self.picture}]" if self.picture else ""
        return f"{self.address} ({self.setting}): {self.rule}: {element}{self.message}{picture}"


@dataclass
class Outcome:
    passed: int = 0
    faults: list[Fault] = field(default_factory=list)
    facts: dict = field(default_factory=dict)

    def add(self, other: "Outcome") -> None:
        """Facts that are numbers are added up, by name."""
        self.passed += other.passed
        self.faults += other.faults
        for name, count in other.facts.items():
            self.facts[name] = self.facts.get(name, 0) + count

    def hold(self, faults: list[Fault]) -> None:
        """One thing was looked at: it holds, or has these faults."""
        self.faults += faults
        self.passed += not faults

    def finish(self) -> int:
        """Prints what is wrong and the counts; the exit code."""
        for fault in self.faults[:SHOWN]:
            print(" ".join(str(fault).split()))
        if len(self.faults) > SHOWN:
            print(f"… and {len(self.faults) - SHOWN} more")
        print(f"{self.passed} passed, {len(self.faults)} failed")
        return 1 if self.faults or not self.passed else 0
