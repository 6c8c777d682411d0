#!/usr/bin/env python3
"""Themes use nothing that the oldest browsers need: Chrome 61 and Safari 12, both of ten years.

    check_floor.py THEMES

What is newer stands in floor.csv: property, value, selector, at-rule, script, markup. A theme may
use such a thing only where a browser that ignores it does no harm, and that is written down with
its reason in floor-exceptions.csv. An exception that nothing needs any more is a fault too.
"""

import csv
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import read_script
import read_style
from outcome import Fault, Outcome

HERE = Path(__file__).resolve().parent
FLOOR = {"Chrome": 61.0, "Safari": 12.0}
KINDS = {"property", "value", "selector", "nesting", "at-rule", "script", "class", "string",
         "pattern", "markup"}
EVERYWHERE = "*"
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.S)
SCRIPT = re.compile(r"<script(?![^>]*(?:src=|ld\+json))[^>]*>(.*?)</script>", re.S)
MUSTACHE = re.compile(r"\{\{\{?.*?\}?\}\}", re.S)


@dataclass(frozen=True)
class Feature:
    name: str
    kind: str
    pattern: re.Pattern
    needs: str

    def is_in(self, use: "Use") -> bool:
        if self.kind != use.kind:
            return False
        match = self.pattern.fullmatch if self.kind == "property" else self.pattern.search
        return match(use.text) is not None


@dataclass(frozen=True)
class Use:
    """Something that a browser must know, where it stands, and what it belongs to."""

    kind: str
    text: str
    place: str
    owner: str
    # The declarations of the same rule: an older form beside a newer one.
    beside: tuple[str, ...] = ()


def features(path: Path = HERE / "floor.csv") -> list[Feature]:
    with path.open(encoding="utf-8", newline="") as file:
        return [Feature(row["Feature"], row["Kind"], re.compile(row["Pattern"], re.M),
                        row["Else"] or f"Chrome {row['Chrome']}, Safari {row['Safari']}")
                for row in csv.DictReader(file)]


def exceptions(path: Path = HERE / "floor-exceptions.csv") -> list[tuple[str, str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["Feature"], row["Where"], row["Reason"]) for row in csv.DictReader(file)]


def uses_of_style(text: str, name: str, line: int = 0) -> Iterator[Use]:
    for rule in read_style.read(text).all():
        if rule.is_guarded:
            continue
        place = f"{name}:{line + rule.line}"
        if rule.is_at_rule:
            yield Use("at-rule", rule.head, place, rule.head)
        else:
            yield Use("selector", rule.head, place, rule.head)
        if rule.is_nested:
            yield Use("nesting", rule.head, place, rule.head)
        beside = tuple(f"{key}: {value}" for key, value, _ in rule.declarations)
        for key, value, at in rule.declarations:
            place = f"{name}:{line + at}"
            yield Use("property", key, place, rule.head, beside)
            yield Use("value", f"{key}: {value}", place, rule.head, beside)


def uses_of_script(text: str, name: str, line: int = 0) -> Iterator[Use]:
    script = read_script.read(text)
    for number, code in enumerate(script.code.split("\n"), 1):
        yield Use("script", code, f"{name}:{line + number}", name)
    for kind, pieces in (("class", script.classes), ("string", script.strings),
                         ("pattern", script.patterns)):
        for piece, number in pieces:
            yield Use(kind, piece, f"{name}:{line + number}", name)


def uses_of_template(text: str, name: str) -> Iterator[Use]:
    text = MUSTACHE.sub("", text)
    for embedded, uses in ((STYLE, uses_of_style), (SCRIPT, uses_of_script)):
        for match in embedded.finditer(text):
            yield from uses(match[1], name, text.count("\n", 0, match.start(1)))
    for number, markup in enumerate(text.split("\n"), 1):
        yield Use("markup", markup, f"{name}:{number}", name)


READERS = {".css": uses_of_style, ".js": uses_of_script, ".mustache": uses_of_template}


def has_older_form(feature: Feature, use: Use) -> bool:
    """The same property with a prefix, or the same value with one, in the same rule."""
    if use.kind == "property":
        return any(other.startswith(f"-webkit-{use.text}: ") for other in use.beside)
    key, _, value = use.text.partition(": ")
    return use.kind == "value" and f"{key}: -webkit-{value}" in use.beside


def check(themes: Path, known: list[Feature] | None = None,
          allowed: list[tuple[str, str, str]] | None = None) -> Outcome:
    known = features() if known is None else known
    allowed = exceptions() if allowed is None else allowed
    outcome, needed = Outcome(), set()
    for path in sorted(themes.rglob("*")):
        if path.suffix not in READERS:
            continue
        name = path.relative_to(themes).as_posix()
        for use in READERS[path.suffix](path.read_text(encoding="utf-8"), name):
            for feature in known:
                if not feature.is_in(use) or has_older_form(feature, use):
                    continue
                granted = [rule for rule in allowed
                           if rule[0] == feature.name and rule[1] in (EVERYWHERE, use.owner)]
                needed.update(granted)
                outcome.hold([] if granted else [Fault(
                    use.place, "themes", "floor", use.owner[:60],
                    f"“{feature.name}” needs {feature.needs}")])
        outcome.passed += 1
    outcome.hold([Fault("floor-exceptions.csv", "themes", "floor", f"{rule[0]}, {rule[1]}",
                        "nothing needs this exception") for rule in allowed if rule not in needed])
    outcome.facts["features"] = len(known)
    outcome.facts["exceptions"] = sorted(needed)
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]))
    print(f"{result.facts['features']} features newer than Chrome 61 or Safari 12, "
          f"{len(result.facts['exceptions'])} exceptions")
    sys.exit(result.finish())
