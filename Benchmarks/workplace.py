"""Where the benchmark works: sources and outputs on tmpfs, and the programs it needs."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import generate
from measure import Meter, Run, progress
from options import ROOT, Options
from pages import TODAY

HERE = Path(__file__).resolve().parent
BENCH_THEME = "do-luong"
WHOLE_THEME = "mac-dinh"


def jobs() -> int:
    return len(os.sched_getaffinity(0))


def compiled(source: Path, program: Path, *libraries: str) -> Path:
    flags = []
    if libraries:
        flags = shlex.split(subprocess.run(
            ["pkg-config", "--cflags", "--libs", *libraries], check=True, text=True,
            stdout=subprocess.PIPE).stdout)
    subprocess.run(["cc", "-O2", "-o", program, source, *flags, "-lpthread"], check=True)
    return program


def packaged(package: str, *path: str) -> Path:
    """A program inside of a package of `.venv`: no wrapper is started before it."""
    for folder in (ROOT / ".venv" / "lib").glob("python3*/site-packages"):
        program = folder.joinpath(package, *path)
        if program.exists():
            return program
    raise SystemExit(f"{package} is not installed; `.ci/setup build test bench` installs it")


class Workplace:
    """Makes sources once for each size, and an empty folder for each run."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.folder = options.tmpfs
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.floor_program = compiled(HERE / "floor.c", self.folder / "floor", "libcmark-gfm")
        self.meter = Meter(
            compiled(HERE / "measure.c", self.folder / "measure"), self.folder, options.timeout)
        self.hugo_program = packaged("hugo", "binaries", "hugo")
        self.pagefind_program = packaged("pagefind_bin_extended", "pagefind_extended")
        self._made: dict[int, tuple[Path, dict]] = {}

    def clear(self) -> None:
        if not self.options.keep:
            shutil.rmtree(self.folder, ignore_errors=True)
            shutil.rmtree(self.options.disk, ignore_errors=True)

    def fresh(self, name: str, base: Path | None = None) -> Path:
        """An empty folder of this name; what was in it is gone."""
        folder = (base or self.folder) / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def now(self) -> int:
        """The time as the file system tells it, which is a little behind the clock."""
        mark = self.folder / "now"
        mark.write_text("")
        return mark.stat().st_mtime_ns

    def portal(self, count: int) -> tuple[Path, dict]:
        """The sources of `count` articles for each tool, and what is known of them."""
        if count not in self._made:
            progress(f"writing {count} pages for each tool")
            folder = self.fresh(f"sources-{count}")
            made = generate.generate(folder, count, self.options.seed)
            lay_themes(folder / "trangxa")
            shutil.copytree(HERE / "hugo", folder / "hugo", dirs_exist_ok=True)
            assets = folder / "hugo" / "static" / "assets"
            assets.mkdir(parents=True)
            shutil.copy(ROOT / "themes" / WHOLE_THEME / "assets" / "mac-dinh.css", assets / "do-luong.css")
            facts = {"digest": made.digest, "seed": self.options.seed,
                     "source": mean_source(folder / "trangxa" / "content")}
            self._made[count] = folder, facts
        return self._made[count]

    def trangxa(self, sources: Path, output: Path, theme: str = BENCH_THEME) -> Run:
        """A build without rest between changes: what an editor's second change in a minute costs is told apart."""
        return self.meter.run([
            self.options.binary, "build", "--theme", theme, "--output", output,
            "--now", TODAY.isoformat(), "--nghi", "0"], sources)

    def hugo(self, sources: Path, output: Path) -> Run:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("HUGO")}
        return self.meter.run([
            self.hugo_program, "--quiet", "--destination", output, "--noBuildLock",
            "--cacheDir", self.folder / "hugo-cache", "--clock", f"{TODAY.isoformat()}T12:00:00+07:00"],
            sources, environment)

    def floor(self, content: Path, output: Path, size: int) -> Run:
        return self.meter.run([self.floor_program, content, output, str(size), str(jobs())], content)

    def pagefind(self, site: Path, output: Path) -> Run:
        return self.meter.run(
            [self.pagefind_program, "--quiet", "--site", site, "--output-path", output], self.folder)


def lay_themes(folder: Path) -> None:
    """Puts the whole theme and the one of the benchmark beside `content/`."""
    shutil.copytree(ROOT / "themes" / WHOLE_THEME, folder / "themes" / WHOLE_THEME)
    shutil.copytree(HERE / "themes" / BENCH_THEME, folder / "themes" / BENCH_THEME)


def mean_source(content: Path) -> int:
    sizes = [path.stat().st_size for path in content.glob("*/bai-*.md")]
    return round(sum(sizes) / len(sizes))
