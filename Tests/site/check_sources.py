"""Every figure that the content takes from a real report stands in that report, on its line, and
every number of a document that a report names is in the portal's table of figures.

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

REPORTS = {
    "le-loi": "000_59b8312bccbb912b.txt",
    "thanh-xuan": "001_bb9e008698118cb9.txt",
    "ngoc-ky": "002_78109b9451027ef1.txt",
    "quang-khai": "003_6ee4c0dae0236a55.txt",
    "cong-lac": "004_1f20d3964a463e21.txt",
}
# 46/KH-UBND, 163a/QĐ-UBND, 02/2017/TT-VPCP, 02/2017/TTVPCP, 22-HD/BTCTU, 71/2014/TTLT-BTC-BNV
DOCUMENT_NUMBER = re.compile(
    r"\b\d+[a-z]?(?:/\d{4})?/[A-ZĐ][A-ZĐƯa-zđ]*(?:-[A-ZĐƯ][A-ZĐƯa-z]*)+\b"
    r"|\b\d+/\d{4}/[A-ZĐ]{2,}\d*\b|\b\d+-[A-ZĐ]{2}/[A-Z]+\b")
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


def document_numbers(lines: list[str]) -> set[str]:
    """The numbers of documents in the text, those that were wrapped joined."""
    text = re.sub(r"(?<=[-/])\s*\n\s*", "", unicodedata.normalize("NFC", "\n".join(lines)))
    return set(DOCUMENT_NUMBER.findall(text))


def check_numbers(corpus: Path, tables: Path) -> tuple[int, int]:
    passed = failed = 0
    for portal, report in REPORTS.items():
        lines = (corpus / "reports" / report).read_text(encoding="utf-8").splitlines()
        with (tables / f"{portal}.csv").open(encoding="utf-8", newline="") as file:
            figures = {unicodedata.normalize("NFC", row["Con số"]) for row in csv.DictReader(file)}
        for number in sorted(document_numbers(lines)):
            if number in figures:
                passed += 1
            else:
                failed += 1
                print(f"{portal}: the report names {number}, the table of figures does not")
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
    results = [
        check_figures(Path(corpus), tables), check_numbers(Path(corpus), tables),
        check_forms(Path(corpus), content),
    ]
    passed, failed = (sum(result[side] for result in results) for side in (0, 1))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
