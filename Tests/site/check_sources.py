"""Every figure that the content takes from a real report stands in that report, on its line.

    check_sources.py TABLES CONTENT

The reports themselves are not part of the project. They are looked for in the folder that the
environment variable TRANGXA_CORPUS names; without it nothing is compared, and that is said.
"""

import csv
import os
import re
import sys
import unicodedata
from pathlib import Path

REPORTS = {"quang-khai": "003_6ee4c0dae0236a55.txt"}
FORMS = {"quang-khai": ("bieu-mau-2023.csv", "bieu-mau-quang-khai-2023.csv")}


def numbers(text: str) -> list[str]:
    """The digits of each number, without leading zeros: dates and sums are written in many ways."""
    text = unicodedata.normalize("NFKC", text)
    return [re.sub(r"\D", "", number).lstrip("0") or "0" for number in re.findall(r"\d[\d.,]*", text)]


def lines_of(spec: str, lines: list[str]) -> str:
    """The lines that `12; 45–47` names, with one more on either side: paragraphs are wrapped."""
    picked: list[str] = []
    for first, last in re.findall(r"(\d+)(?:\s*[–-]\s*(\d+))?", spec):
        start, end = int(first), int(last or first)
        picked += lines[max(0, start - 2):end + 1]
    return " ".join(picked)


def check_figures(corpus: Path, tables: Path) -> tuple[int, int]:
    passed = failed = 0
    for portal, report in REPORTS.items():
        lines = (corpus / "reports" / report).read_text(encoding="utf-8").splitlines()
        with (tables / f"{portal}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                source = numbers(lines_of(row["Dòng nguồn"], lines))
                if all(number in source for number in numbers(row["Con số"])):
                    passed += 1
                else:
                    failed += 1
                    print(f"{portal}: {row['Con số']} ({row['Nhãn']}) is not on line {row['Dòng nguồn']}")
    return passed, failed


def check_forms(corpus: Path, content: Path) -> tuple[int, int]:
    passed = failed = 0
    for portal, (ours, theirs) in FORMS.items():
        with (content / portal / "so-lieu" / ours).open(encoding="utf-8-sig", newline="") as file:
            kept = [
                (row["Biểu"], row["STT"], row["Chỉ tiêu"], row["Đơn vị tính"], row["Giá trị"])
                for row in csv.DictReader(file)]
        with (corpus / "data" / theirs).open(encoding="utf-8-sig", newline="") as file:
            source = [
                (row["bieu"], row["stt"], row["chi_tieu"], row["don_vi_tinh"], row["gia_tri"])
                for row in csv.DictReader(file)]
        for row in source:
            if row in kept:
                passed += 1
            else:
                failed += 1
                print(f"{portal}: form {row[0]}, row {row[1]} {row[2]} differs from the source")
        if len(kept) != len(source):
            failed += 1
            print(f"{portal}: {len(kept)} rows of forms, the source has {len(source)}")
    return passed, failed


def main(tables: Path, content: Path) -> int:
    corpus = os.environ.get("TRANGXA_CORPUS")
    if not corpus:
        print("skipped: TRANGXA_CORPUS names no folder with the reports")
        print("0 passed, 0 failed")
        return 0
    results = [check_figures(Path(corpus), tables), check_forms(Path(corpus), content)]
    passed, failed = (sum(result[side] for result in results) for side in (0, 1))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
