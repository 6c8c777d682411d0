"""A province: many portals over one catalogue, and what one changed row of it costs."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import provincial
import sameness
from changes import files_since
from measure import Run, in_turn, progress
from results import Scenario
from workplace import Workplace, lay_themes

FULL, NOTHING, ROW = "full build", "nothing", "one row"


def measure(place: Workplace) -> list[Scenario]:
    options = place.options
    progress(f"writing {options.portals} portals over {options.procedures} procedures")
    folder = place.fresh("province")
    made = provincial.generate(folder, options.portals, options.procedures, options.seed)
    lay_themes(folder)
    bench = ProvinceBench(place, folder)
    said = f"{options.portals} portals"
    runs = in_turn(options.rounds, {FULL: bench.full}, said)
    files = sum(1 for path in bench.output.rglob("*") if path.is_file())
    pages = sameness.html_count(bench.output)
    # The first change makes the second copy of every portal, as that of one portal does.
    bench.row(-1)
    bench.written.clear()
    runs |= in_turn(options.rounds, {NOTHING: bench.nothing, ROW: bench.row}, said)
    facts = {
        "digest": made.digest, "seed": options.seed, "portals": options.portals,
        "procedures": options.procedures, "pages": pages, "files": files, "written": bench.written}
    shutil.rmtree(folder)
    shutil.rmtree(place.folder / "outputs")
    return [Scenario(f"province-{options.portals}x{options.procedures}", options.portals, runs, facts)]


class ProvinceBench:
    """Builds all portals, and changes another row of the catalogue each time."""

    def __init__(self, place: Workplace, folder: Path) -> None:
        self.place, self.folder = place, folder
        self.output = place.folder / "outputs" / "province" / "public"
        self.rows = provincial.catalogue(place.options.procedures, place.options.seed)
        self.plain = [n for n in range(len(self.rows)) if not provincial.is_recorded(n)]
        self.written: list[dict[str, int]] = []

    def full(self, _: int) -> Run:
        self.place.fresh("province", self.place.folder / "outputs")
        return self.place.trangxa(self.folder, self.output)

    def nothing(self, _: int) -> Run:
        since = self.place.now()
        run = self.place.trangxa(self.folder, self.output)
        if files_since(self.output, since):
            sys.exit("trangxa wrote files although nothing had changed")
        return run

    def row(self, number: int) -> Run:
        """Another time limit for a procedure that has only its row, so that the row is what pages show."""
        row = self.rows[self.plain[(number + 1) * 7 % len(self.plain)]]
        row["Thời hạn"] = f"{101 + number + 1} ngày làm việc"
        catalogue = self.folder / "content" / "chung" / "thu-tuc" / "danh-muc.csv"
        catalogue.write_text(provincial.table(self.rows), encoding="utf-8")
        since = self.place.now()
        run = self.place.trangxa(self.folder, self.output)
        pages = [portal / "thu-tuc" / f"{row['Mã']}.html" for portal in self.output.glob("xa-*")]
        missing = [page for page in pages if row["Thời hạn"] not in page.read_text("utf-8")]
        if missing or len(pages) != self.place.options.portals:
            sys.exit(f"{row['Thời hạn']} is not in {len(missing)} of {len(pages)} pages of {row['Mã']}")
        new = sum(1 for page in pages if page.stat().st_mtime_ns >= since)
        self.written.append({"pages": new, "files": files_since(self.output, since)})
        return run
