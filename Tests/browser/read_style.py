"""A style sheet as the things that a browser must know to follow it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

COMMENT = re.compile(r"/\*.*?\*/", re.S)
STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", re.S)


@dataclass
class Rule:
    """`head { declarations; rules }`: a style rule, or an at-rule with its block."""

    head: str
    line: int
    declarations: list[tuple[str, str, int]] = field(default_factory=list)
    rules: list["Rule"] = field(default_factory=list)
    owner: "Rule | None" = None

    @property
    def is_at_rule(self) -> bool:
        return self.head.startswith("@")

    @property
    def is_guarded(self) -> bool:
        """Within `@supports`: old browsers are asked first."""
        return self.owner is not None and (
            self.owner.head.startswith("@supports") or self.owner.is_guarded)

    @property
    def is_nested(self) -> bool:
        return self.owner is not None and bool(self.owner.head) and not self.owner.is_at_rule

    def all(self) -> Iterator["Rule"]:
        for rule in self.rules:
            yield rule
            yield from rule.all()


def read(text: str) -> Rule:
    """The sheet as one rule without a head. Words in quotation marks become `""`."""
    blank = lambda match: re.sub(r"[^\n]", "", match[0])  # noqa: E731
    text = COMMENT.sub(blank, text)
    text = STRING.sub(lambda match: '""' + blank(match), text)
    sheet = current = Rule("", 1)
    line, start, depth, piece = 1, 1, 0, ""
    for character in text:
        if not piece.strip():
            start = line
        line += character == "\n"
        depth += (character in "([") - (character in ")]")
        if character not in "{};" or depth > 0:
            piece += character
            continue
        said, piece = " ".join(piece.split()), ""
        if said.startswith("@"):
            said = re.sub(r"\s*:\s+|\s*:(?=\w+\))", ": ", said)
        if character == "{":
            current.rules.append(Rule(said, start, owner=current))
            current = current.rules[-1]
            continue
        if said.startswith("@"):
            current.rules.append(Rule(said, start, owner=current))
        elif said:
            name, _, value = said.partition(":")
            current.declarations.append((name.strip().lower(), value.strip(), start))
        if character == "}" and current.owner is not None:
            current = current.owner
    return sheet
