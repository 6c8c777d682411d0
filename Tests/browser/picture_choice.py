"""Which of the files of a picture a browser loads, by the rules of `srcset` and `sizes`.

It takes the smallest that has a dot for every dot of the screen, as Firefox does; Chrome is content
with a little less, so it never loads more.
"""

import re
from dataclasses import dataclass

ROOT = 16  # px a rem, and a rem in `sizes` is that of the browser


@dataclass(frozen=True)
class Screen:
    width: int
    density: float
    knows_webp: bool

    def __str__(self) -> str:
        return f"{self.width} px at {self.density:g}x{'' if self.knows_webp else ', old'}"


SCREENS = [Screen(width, density, knows_webp)
           for width, density in ((360, 3), (1280, 1)) for knows_webp in (True, False)]


def chosen(image, screen: Screen) -> list[str]:
    """The address that an `img` loads, itself or by a `source` beside it; none, or one."""
    attributes = image.attributes
    if image.parent is not None and image.parent.name == "picture" and screen.knows_webp:
        for beside in image.parent.children:
            if getattr(beside, "name", "") == "source" and "srcset" in beside.attributes:
                attributes = {**attributes, **beside.attributes}
                break
    candidates = []
    for item in attributes.get("srcset", "").split(","):
        words = item.split()
        if len(words) == 2 and words[1].endswith("w"):
            candidates.append((int(words[1][:-1]), words[0]))
        elif words:
            candidates.append((float("inf"), words[0]))
    if not candidates:
        return [attributes["src"]] if attributes.get("src") else []
    dots = slot(attributes.get("sizes", "100vw"), screen) * screen.density
    candidates.sort()
    return [next((address for width, address in candidates if width >= dots), candidates[-1][1])]


def slot(sizes: str, screen: Screen) -> float:
    """How wide a picture is said to be, in px: the first of the list whose condition holds."""
    for item in re.split(r",(?![^(]*\))", sizes):
        condition = re.match(r"\s*\(min-width:\s*([^)]+)\)\s*(.+)", item)
        if condition is None:
            return length(item, screen)
        if screen.width >= length(condition[1], screen):
            return length(condition[2], screen)
    return screen.width


def length(text: str, screen: Screen) -> float:
    text = text.strip()
    difference = re.fullmatch(r"calc\(\s*(\S+)\s+-\s+(\S+)\s*\)", text)
    if difference is not None:
        return length(difference[1], screen) - length(difference[2], screen)
    number, unit = re.fullmatch(r"([\d.]+)(px|rem|em|vw)", text).groups()
    return float(number) * {"px": 1, "rem": ROOT, "em": ROOT, "vw": screen.width / 100}[unit]
