"""A script as code without what it says in words: comments and strings are left out."""

import re
from dataclasses import dataclass

# After one of these a slash begins a regular expression, and after anything else it divides.
BEFORE_PATTERN = re.compile(r"(?:^|[(,=:\[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|void))\s*$")
PIECE = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
  | (?P<template>`(?:[^`\\]|\\.)*`)
  | (?P<pattern>/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)
""", re.X | re.S)
CLASS = re.compile(r"\bclass\b[^{;]*\{")


@dataclass(frozen=True)
class Script:
    """Code line by line as it was: strings are `""`, regular expressions `/ /`, and of templates
    stays what they compute."""

    code: str
    strings: list[tuple[str, int]]
    patterns: list[tuple[str, int]]

    @property
    def classes(self) -> list[tuple[str, int]]:
        """What stands directly in the body of each class, without the bodies of its functions."""
        return [(directly_in(self.code, match.end()), line_of(self.code, match.start()))
                for match in CLASS.finditer(self.code)]


def read(text: str) -> Script:
    code, at, strings, patterns = "", 0, [], []
    while match := PIECE.search(text, at):
        code += text[at:match.start()]
        at = match.end()
        found, lines = match[0], "\n" * match[0].count("\n")
        if match["comment"]:
            code += " " + lines
        elif match["string"]:
            strings.append((found, line_of(text, match.start())))
            code += '""' + lines
        elif match["template"]:
            code += "`" + " ".join(re.findall(r"\$\{([^}]*)\}", found)) + "`" + lines
        elif BEFORE_PATTERN.search(code):
            patterns.append((found, line_of(text, match.start())))
            code += "/ /"
        else:
            code, at = code + "/", match.start() + 1
    return Script(code + text[at:], strings, patterns)


def directly_in(code: str, start: int) -> str:
    body, depth = "", 1
    for character in code[start:]:
        depth -= character == "}"
        if depth == 0:
            break
        if depth == 1:
            body += character
        depth += character == "{"
    return body


def line_of(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
