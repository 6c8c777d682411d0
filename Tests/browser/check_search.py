"""The search of a built portal finds what citizens look for, in a real browser.

    check_search.py PORTAL QUERIES

QUERIES has the header `Truy vấn,Phải thấy,Hạng,Loại`: what is typed, the pages that answer it (parted by
`|`), and in which place one of them must stand at the latest.
"""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"

ASK = """async queries => {
  const answers = [];
  for (const query of queries) {
    const found = await TXTimKiem.search(query);
    answers.push(found.pages.slice(0, 10).map(item => item.path));
  }
  return answers;
}"""


def answers(portal: Path, queries: list[str]) -> list[list[str]]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((portal / "tim-kiem" / "index.html").resolve().as_uri())
        found = page.evaluate(ASK, queries)
        browser.close()
    return found


def main(portal: Path, table: Path) -> int:
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kinds: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for row, found in zip(rows, answers(portal, [row["Truy vấn"] for row in rows])):
        kinds[row["Loại"]] += 1
        wanted = row["Phải thấy"].split("|")
        place = next((i + 1 for i, path in enumerate(found) if path in wanted), None)
        if place is None or place > int(row["Hạng"]):
            missed[row["Loại"]] += 1
            print(f"“{row['Truy vấn']}” ({row['Loại']}): {row['Phải thấy']} is "
                  f"{'not found' if place is None else f'number {place}'}, wanted by {row['Hạng']}; "
                  f"first: {', '.join(found[:3])}")
    for kind, count in sorted(kinds.items()):
        print(f"{kind}: {count - missed[kind]} of {count}")
    failed = sum(missed.values())
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed or not rows else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
