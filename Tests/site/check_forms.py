"""Every indicator of a report's statistical forms stands on the report's page, with its value.

    check_forms.py FOLDER CONTENT

For each `so-lieu/bieu-mau-*.csv` of a portal in CONTENT, every row must be a row of a table on a
report page of that portal in FOLDER: number, name, unit and value, as the file has them.
"""

import csv
import sys
from pathlib import Path

from page import normal, read


def rows_of(page: Path) -> set[tuple[str, ...]]:
    root = read(page)
    rows = set()
    for element in root.descendants():
        if element.name == "tr":
            cells = [
                child.text() for child in element.children
                if not isinstance(child, str) and child.name in ("td", "th")]
            rows.add(tuple(cells[:4]))
    return rows


def main(public: Path, content: Path) -> int:
    passed = failed = 0
    for table in sorted(content.glob("*/so-lieu/bieu-mau-*.csv")):
        portal = table.parts[-3]
        shown: set[tuple[str, ...]] = set()
        for page in sorted((public / portal / "bao-cao").glob("*.html")):
            shown |= rows_of(page)
        with table.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                wanted = tuple(
                    normal(row[key]) for key in ("STT", "Chỉ tiêu", "Đơn vị tính", "Giá trị"))
                if wanted in shown:
                    passed += 1
                else:
                    failed += 1
                    print(f"{portal}: form {row['Biểu']}, row {row['STT']} {row['Chỉ tiêu']} is on no page")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
