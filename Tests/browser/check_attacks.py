#!/usr/bin/env python3
"""Nothing that somebody writes into content, an address or the search runs, loads or leads astray.

    check_attacks.py BINARY

A content folder in which every field is an attack (Tests/attacks) is built with the program. All files are
read, and all pages opened, with an attack as their query and their fragment, and typed into their search.
Faults that are planted in a copy of a page must be seen first.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "attacks"))

from chromium import ROOT, Tab, Window, visit_all
from corpus import write
from harmless import PLANTED, file_faults
from outcome import Fault, Outcome, Setting
from serve import served
from tricks import MARKUP, RUN, SCRIPT

PHONE = Setting(360, "light")
# As many of the fields of text must have reached a reader, or the attack is none.
REACHED = 0.68
PORTALS = {"xa-mot", "xa-hai", "xa-ba", "xa-cu"}

LISTEN = """addEventListener('securitypolicyviolation', event => {
  (window.refused = window.refused || []).push(event.violatedDirective + ' ' + event.blockedURI);
}, true);"""

LOOK = """() => {
  const found = [];
  if ('attacked' in window) found.push(['ran', '', 'a payload ran']);
  for (const refused of window.refused || []) found.push(['policy', '', 'the browser refused ' + refused]);
  for (const node of document.querySelectorAll('*')) {
    for (const { name } of node.attributes) {
      if (/^on/i.test(name)) found.push(['handler', node.tagName, 'has ' + name]);
    }
    const href = node.href && String(node.href.baseVal || node.href);
    if (href && !/^(https?|mailto|tel|file):/.test(href)) found.push(['address', node.tagName, href.slice(0, 80)]);
    if (/^(iframe|object|embed|base|frame)$/i.test(node.tagName)) found.push(['element', node.tagName, 'is there']);
  }
  return found;
}"""


@dataclass(frozen=True)
class Job:
    address: str
    size: int


def armed(window: Window) -> Tab:
    tab = window.tab()
    if not hasattr(tab, "dialogs"):
        tab.dialogs = []
        tab.page.add_init_script(LISTEN)

        def dialog(opened):
            tab.dialogs.append(("dialog", "", opened.message[:80]))
            opened.dismiss()

        tab.page.on("dialog", dialog)
    tab.dialogs.clear()
    return tab


def visit(window: Window, job: Job) -> Outcome:
    outcome = Outcome()
    tab = armed(window)
    attack = quote(f"\"><img src=x onerror={RUN}>'{{{{</script>", safe="")
    tab.open(f"{job.address}?q={attack}&linh-vuc={attack}&trang={attack}#{attack}", PHONE)
    tab.address = job.address
    found = tab.page.evaluate(LOOK)
    box = tab.page.locator("input[type=search]:visible, input[type=text]:visible, input:not([type]):visible")
    typed = 0
    if box.count():
        for text in (MARKUP, f"khai sinh {SCRIPT}"):
            box.first.fill(text)
            tab.page.wait_for_timeout(150)
        found += tab.page.evaluate(LOOK)
        typed = 1
    outcome.hold(window.photographer.picture(tab, tab.faults(unique(found + tab.trouble + tab.dialogs))))
    outcome.facts = {"pages": 1, "typed": typed}
    return outcome


def unique(found: list) -> list:
    return list(dict.fromkeys(tuple(item) for item in found))


def read(folder: Path) -> Outcome:
    """Every file as a file."""
    outcome = Outcome()
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    for path in files:
        address = path.relative_to(folder).as_posix()
        outcome.hold([Fault(address, "file", "file", "", fault) for fault in unique_words(file_faults(path))])
    outcome.facts["files"] = len(files)
    return outcome


def unique_words(found: list[str]) -> list[str]:
    return list(dict.fromkeys(found))


def browse(folder: Path) -> Outcome:
    jobs = [Job(path.relative_to(folder).as_posix(), path.stat().st_size) for path in folder.rglob("*.html")]
    jobs.sort(key=lambda job: (-job.size, job.address))
    with served(folder) as base:
        return visit_all(visit, jobs, base, "attacks")


def proof(public: Path, folder: Path) -> Outcome:
    """Planted faults are seen: in files, and of pages those that run or load in the browser too."""
    outcome = Outcome()
    portal = folder / "xa-mot"
    shutil.copytree(public / "xa-mot" / "assets", portal / "assets")
    page = (public / "xa-mot" / "index.html").read_text(encoding="utf-8")
    outcome.hold(unless(not file_faults(public / "xa-mot" / "index.html"), "index.html", "the page has faults of its own"))
    for name, text, gone in PLANTED:
        if name.endswith(".html"):
            policy = r'<meta http-equiv="Content-Security-Policy"[^>]*>' if gone == "policy" else f'<meta name="{gone}"[^>]*>'
            text = (re.sub(policy, "", page) if gone else page).replace("</head>", text + "</head>", 1)
        (portal / name).write_text(text, encoding="utf-8")
        outcome.hold(unless(file_faults(portal / name), name, "a planted fault is not seen in the file"))
    seen = {fault.address for fault in browse(folder).faults}
    for name in ("a", "b", "c", "d", "e", "g"):
        outcome.hold(unless(f"xa-mot/{name}.html" in seen, f"{name}.html", "a planted fault is not seen in the browser"))
    return outcome


def unless(holds, address: str, message: str) -> list[Fault]:
    return [] if holds else [Fault(address, "proof", "proof", "", message)]


def reached(public: Path, marks: dict[str, tuple[str, str]]) -> Outcome:
    """How many of the fields of text a reader gets to see."""
    texts = "".join(path.read_text(encoding="utf-8", errors="replace") for path in public.rglob("*")
                    if path.suffix in (".html", ".csv", ".json", ".xml", ".js"))
    found = set(re.findall(r"zq\d+q", texts)) & set(marks)
    outcome = Outcome(facts={"fields": len(marks), "reached": len(found)})
    outcome.hold(unless(len(found) >= REACHED * len(marks), "content", f"only {len(found)} of {len(marks)} fields reach a page"))
    outcome.hold(unless(PORTALS <= {path.name for path in public.iterdir()}, "public", "a portal was not built"))
    return outcome


def check(binary: Path) -> Outcome:
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="trangxa-") as place:
        content, public = Path(place) / "content", Path(place) / "public"
        corpus = write(content, binary)
        built = subprocess.run(
            [binary, "build", "--content", content, "--output", public, "--now", "2026-11-21"],
            cwd=ROOT, capture_output=True, text=True)
        outcome.hold(unless(built.returncode == 1, "build", f"ended with {built.returncode}: {built.stderr[-300:]}"))
        words = built.stdout + built.stderr
        outcome.hold(unless("\x1b" not in words and "\u202e" not in words, "build", "says what a terminal would obey"))
        secret = Path("/etc/passwd").read_bytes()[:200]
        outcome.hold(unless(not any(secret in path.read_bytes() for path in public.rglob("*") if path.is_file()), "public",
                            "a file from outside of the content was published"))
        for part in (proof(public, Path(place) / "proof"), reached(public, corpus.marks), read(public), browse(public)):
            outcome.add(part)
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    result = check(Path(sys.argv[1]).resolve())
    print("{files} files, {pages} pages opened, {typed} searches; {reached} of {fields} fields reach a reader".format(**result.facts))
    sys.exit(result.finish())
