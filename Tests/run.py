#!/usr/bin/env python3
"""Runs every test there is, and ends with `N passed, N failed`; called by `make test`.

First `swift test`, then the site is built from content/ with the release binary into a temporary
folder, and its pages are looked at: as files, and in a browser. A step that fails does not keep the
next from running.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "Tests" / "site"
BROWSER = ROOT / "Tests" / "browser"
PUBLISHING = ROOT / "Tests" / "publishing"
DEPLOY = ROOT / "Tests" / "deploy"
BINARY = ROOT / ".build" / "release" / "trangxa"


def run(title: str, command: list[str | Path]) -> tuple[int, str]:
    """The exit code of a command and its output, which is passed on line by line."""
    print(f"\n== {title}", flush=True)
    lines: list[str] = []
    process = subprocess.Popen(
        [str(part) for part in command], cwd=ROOT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        errors="replace")
    for line in process.stdout:
        lines.append(line)
        if not re.match(r"[◇✔] |\[\d+/\d+\] ", line):
            print(line, end="", flush=True)
    return process.wait(), "".join(lines)


def swift_tests() -> tuple[int, int]:
    code, output = run("swift test", ["swift", "test"])
    total = sum(int(n) for n in re.findall(r"Test run with (\d+) tests?", output))
    failed = len(set(re.findall(r"^✘ Test (?!run)(.+?) failed after", output, re.M)))
    if code != 0:
        failed = max(failed, 1)
    elif total == 0:
        print("swift test ran no test")
        failed = 1
    return max(total - failed, 0), failed


def check(title: str, *command: str | Path) -> tuple[int, int]:
    code, output = run(title, [sys.executable, "-B", *command])
    counts = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
    if not counts:
        return 0, 1
    passed, failed = (int(n) for n in counts[-1])
    return passed, max(failed, 1 if code else 0)


def site_tests() -> list[tuple[int, int]]:
    with tempfile.TemporaryDirectory(prefix="trangxa-") as folder:
        public = Path(folder) / "public"
        code, _ = run("trangxa build", [BINARY, "build", "--output", public])
        if code != 0:
            return [(0, 1)]
        return [
            (1, 0),
            check("links", SITE / "check_links.py", public),
            check("filters", SITE / "check_filters.py", public),
            check("figures", SITE / "check_figures.py", public, ROOT / "Tests" / "Figures"),
            check("indicator forms", SITE / "check_forms.py", public, ROOT / "content"),
            check("valid HTML", SITE / "validate_html.py", public),
            check("pictures", SITE / "check_pictures.py", public),
            check("budgets of pages", BROWSER / "check_budgets.py", public),
            check("pages in a browser", BROWSER / "check_pages.py", public),
            check("accessibility (axe)", BROWSER / "check_axe.py", public),
            check("pages on paper", BROWSER / "check_printing.py", public),
            check("controls", BROWSER / "check_controls.py", public),
            check("search as it is typed", BROWSER / "check_typing.py", public / "xa-mau"),
            check("printed boards", BROWSER / "check_boards.py", public),
            check("search", BROWSER / "check_search.py", public / "xa-mau",
                  BROWSER / "truy-van.csv"),
        ]


def main() -> int:
    results = [
        swift_tests(),
        check("the checks themselves", SITE / "test_checks.py"),
        check("the checks of weights and old browsers themselves", BROWSER / "test_file_checks.py"),
        check("the checks in a browser themselves", BROWSER / "test_browser_checks.py"),
        check("themes in old browsers", BROWSER / "check_floor.py", ROOT / "themes"),
        check("figures against their sources", SITE / "check_sources.py",
              ROOT / "Tests" / "Figures", ROOT / "content"),
        check("the live preview", BROWSER / "check_serve.py", BINARY),
        check("files against their schemas", SITE / "check_schemas.py", BINARY, ROOT / "content"),
        check("attacks in content", BROWSER / "check_attacks.py", BINARY),
        check("builds that are killed", PUBLISHING / "check_kills.py", BINARY, "300"),
        check("disks that fail", PUBLISHING / "check_faults.py", BINARY),
        check("sending to another machine", PUBLISHING / "check_sending.py", BINARY),
        check("the service", DEPLOY / "check_service.py", BINARY),
        check("nginx", DEPLOY / "check_nginx.py", BINARY),
        check("its headers in a browser", DEPLOY / "check_headers.py", BINARY),
        check("a server under load", DEPLOY / "check_load.py", BINARY),
        *site_tests(),
    ]
    passed = sum(result[0] for result in results)
    failed = sum(result[1] for result in results)
    print(f"\n{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
