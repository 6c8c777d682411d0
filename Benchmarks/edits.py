"""What an editor or an operator changes between two builds: each time in another place, with other words.

An edit is made in the sources of both tools, and gives a mark that both outputs must have afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pages import address_of

# A step through the articles that shares no divisor with their number, so that none is edited twice.
STEP = 7919


@dataclass(frozen=True)
class Arrival:
    """Pages that must have the mark after a build; `lists` when another page of the section must have it too."""

    mark: str
    pages: tuple[str, ...] = ()
    lists: str = ""

    def missing_in(self, output: Path) -> list[str]:
        """The pages of an output that ought to have the mark and have not."""
        missing = [name for name in self.pages if self.mark not in (output / name).read_text("utf-8")]
        if self.lists:
            own = {output / name for name in self.pages}
            others = (path for path in (output / self.lists).rglob("*.html") if path not in own)
            if not any(self.mark in path.read_text("utf-8") for path in others):
                missing.append(f"a list of {self.lists}")
        return missing


@dataclass
class Desk:
    """The sources of both tools, and how many edits were made."""

    trangxa: Path
    hugo: Path
    articles: int
    count: int = 0
    _whole: dict[Path, str] = field(default_factory=dict)

    def nothing(self) -> Arrival:
        return Arrival("")

    def body(self) -> Arrival:
        address, mark = self._next()
        for source in self._sources(address):
            source.write_text(f"{source.read_text('utf-8')}\nTrang này sửa {mark}.\n", "utf-8")
        return Arrival(mark, (f"{address}.html",))

    def title(self) -> Arrival:
        address, mark = self._next()
        for source, key in zip(self._sources(address), ("Tiêu đề: ", "title: ")):
            lines = source.read_text("utf-8").split("\n")
            place = next(n for n, line in enumerate(lines) if line.startswith(key))
            lines[place] += f", {mark}"
            source.write_text("\n".join(lines), "utf-8")
        return Arrival(mark, (f"{address}.html",), address.split("/")[0])

    def template(self) -> Arrival:
        return self._everywhere(
            (self.trangxa / "themes/do-luong/templates/bo-cuc.mustache", "</main>", "<p>{}</p>\n</main>"),
            (self.hugo / "layouts/baseof.html", "</main>", "<p>{}</p>\n</main>"))

    def setting(self) -> Arrival:
        return self._everywhere(
            (self.trangxa / "content" / "trang.yml", "thôn Chợ", "thôn Chợ, {}"),
            (self.hugo / "hugo.toml", "Số 00, thôn Chợ", "Số 00, thôn Chợ, {}"))

    def _next(self) -> tuple[str, str]:
        self.count += 1
        return address_of(self.count * STEP % self.articles), f"lần thứ {100_000 + self.count}"

    def _sources(self, address: str) -> tuple[Path, Path]:
        return tuple(folder / "content" / f"{address}.md" for folder in (self.trangxa, self.hugo))

    def _everywhere(self, *places: tuple[Path, str, str]) -> Arrival:
        """Puts a mark where every page shows it, instead of the one of the last time."""
        _, mark = self._next()
        for path, old, new in places:
            whole = self._whole.setdefault(path, path.read_text("utf-8"))
            path.write_text(whole.replace(old, new.format(mark), 1), "utf-8")
        pages = (0, self.articles // 2, self.articles - 1)
        return Arrival(mark, ("index.html", *(f"{address_of(number)}.html" for number in pages)))


Edit = Callable[[], Arrival]
