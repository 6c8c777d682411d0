"""Vietnamese prose of the benchmark's own word lists. The same seed gives the same words everywhere."""

from __future__ import annotations

import random

import words

HAMLETS = ("Đông", "Đoài", "Thượng", "Hạ", "Trung", "Bến", "Chùa", "Đình", "Chợ", "Trại")


class Draw:
    """Draws by `random()` alone, the one sequence that Python promises never to change."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def below(self, count: int) -> int:
        return int(self._random() * count)

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def some(self, choices, count: int) -> list:
        rest = list(choices)
        return [rest.pop(self.below(len(rest))) for _ in range(count)]

    def happens(self, share: float) -> bool:
        return self._random() < share


def sentence(draw: Draw) -> str:
    pick = draw.pick
    text = f"{pick(words.SUBJECTS)} {pick(words.VERBS)} {pick(words.OBJECTS)} {pick(words.PLACES)}"
    if draw.happens(0.6):
        text += f" {pick(words.TIMES)}"
    if draw.happens(0.5):
        text += f", {pick(words.ENDINGS)}"
    return text + "."


def paragraph(draw: Draw, sentences: int = 3) -> str:
    return " ".join(sentence(draw) for _ in range(sentences))


def bullets(draw: Draw, count: int = 3) -> str:
    return "\n".join(f"- {sentence(draw)}" for _ in range(count))


def table(draw: Draw) -> str:
    rows = ["| Thôn | Hồ sơ | Đúng hạn |", "| --- | ---: | ---: |"]
    for hamlet in draw.some(HAMLETS, 4):
        total = 20 + draw.below(900)
        rows.append(f"| Thôn {hamlet} | {total} | {10 + draw.below(total - 10)} |")
    return "\n".join(rows)
