#!/usr/bin/env python3
"""Writes a province: many portals over one catalogue of procedures. Codes, names and places are made up.

Usage: provincial.py FOLDER PORTALS PROCEDURES [SEED]; makes FOLDER/content.
"""

from __future__ import annotations

import csv
import datetime
import io
import sys
from pathlib import Path

import prose
import words
from generate import Writer
from pages import TODAY
from prose import Draw

COLUMNS = (
    "Mã", "Tên", "Tên ngắn", "Lĩnh vực", "Phạm vi", "Thời hạn", "Phí lệ phí", "Cách nộp", "Đối tượng", "Mức độ",
    "Trạng thái", "Nguồn", "Ngày nguồn")
FIELDS = 20
# Every tenth procedure has a record besides its row, as in a catalogue that is still being filled.
RECORDED = 10
SOURCE = "bảng thủ tục hư cấu để đo"


def field_code(number: int) -> str:
    return f"linh-vuc-{number % FIELDS + 1:02d}"


def procedure_code(number: int) -> str:
    return f"3.{900000 + number:06d}"


def portal_name(number: int) -> str:
    return f"xa-{number + 1:03d}"


def catalogue(count: int, seed: int) -> list[dict[str, str]]:
    rows = []
    for number in range(count):
        draw = Draw(seed * 7_000_003 + number)
        short = f"{draw.pick(words.DEEDS)} {draw.pick(words.THINGS)} số {number + 1}"
        rows.append(dict(zip(COLUMNS, (
            procedure_code(number), f"Thủ tục {short[0].lower()}{short[1:]}", short, field_code(number), "xã",
            f"{1 + draw.below(30)} ngày làm việc", "Không thu", draw.pick(words.WAYS), draw.pick(words.PEOPLE),
            draw.pick(("toàn trình", "trực tiếp")), "hiện hành", SOURCE, "20/7/2026"))))
    return rows


def table(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def is_recorded(number: int) -> bool:
    return number % RECORDED == 0


def record(row: dict[str, str], number: int, seed: int) -> str:
    draw = Draw(seed * 9_000_011 + number)
    papers = "\n".join(
        f"      - Tên: {name}\n        Bản chính: 1\n        Nộp: nộp" for name in draw.some(words.PAPERS, 3))
    steps = "\n".join(f"{n + 1}. {prose.sentence(draw)}" for n in range(4))
    return f"""---
Mã: "{row['Mã']}"
Tên: {row['Tên']}
Tên ngắn: {row['Tên ngắn']}
Tóm tắt: {prose.sentence(draw)}
Lĩnh vực: {row['Lĩnh vực']}
Đối tượng:
  - {row['Đối tượng']}
Thẩm quyền: xã
Cách thức:
  - Kênh: trực tiếp
    Thời hạn: {row['Thời hạn']}
Phí: không thu
Hồ sơ:
  - Giấy tờ:
{papers}
Số bộ: 1
Cơ quan giải quyết: Ủy ban nhân dân cấp xã
Vòng đời:
  Trạng thái: hiện hành
Nguồn dữ liệu:
  - Tên: {SOURCE}
    Ngày lấy: 20/7/2026
---

{prose.paragraph(draw)}

## Trình tự thực hiện

{steps}

## Lưu ý

- {prose.sentence(draw)}
"""


def fields() -> str:
    lines = ["Lĩnh vực:"]
    for number in range(FIELDS):
        thing = words.THINGS[number % len(words.THINGS)]
        lines += [f"  - Mã: {field_code(number)}", f"    Tên: Lĩnh vực {thing}",
                  f"    Nhóm: Nhóm {number % 4 + 1}"]
    return "\n".join(lines) + "\n"


def portal(writer: Writer, number: int, seed: int) -> None:
    """A commune with its settings, its desk, and a few pages of its own."""
    folder, draw = f"content/{portal_name(number)}", Draw(seed * 11_000_027 + number)
    writer.write(f"{folder}/trang.yml", f"""Tên: Xã Thí Dụ {number + 1}
Tên cơ quan: Ủy ban nhân dân xã Thí Dụ {number + 1}
Tỉnh: tỉnh Thí Dụ
Địa chỉ: Số 00, thôn {draw.pick(prose.HAMLETS)}
url: https://{portal_name(number)}.example/
Lĩnh vực tiếp nhận: tất cả
""")
    writer.write(f"{folder}/mot-cua.yml", f"""Tên: Trung tâm Phục vụ hành chính công xã Thí Dụ {number + 1}
Địa chỉ: Số 00, thôn {draw.pick(prose.HAMLETS)}
Giờ:
  - Ngày: Thứ Hai – Thứ Sáu
    Sáng: 7:30 – 11:30
    Chiều: 13:30 – 17:00
Tính đến ngày: 16/11/2026
""")
    writer.write(
        f"{folder}/gioi-thieu/index.md", f"---\nTiêu đề: Giới thiệu\n---\n{prose.paragraph(draw)}\n")
    for name in ("tin-mot", "tin-hai", "tin-ba"):
        day = TODAY - datetime.timedelta(days=1 + draw.below(25))
        writer.write(
            f"{folder}/tin-tuc/{name}.md",
            f"---\nTiêu đề: {draw.pick(words.SUBJECTS)} {draw.pick(words.VERBS)} {draw.pick(words.OBJECTS)}\n"
            f"Ngày: {day:%d/%m/%Y}\nTóm tắt: {prose.sentence(draw)}\n---\n{prose.paragraph(draw)}\n\n"
            f"{prose.bullets(draw)}\n")


def generate(folder: Path, portals: int, procedures: int, seed: int) -> Writer:
    writer = Writer(folder)
    writer.write("content/chung/linh-vuc.yml", fields())
    rows = catalogue(procedures, seed)
    writer.write("content/chung/thu-tuc/danh-muc.csv", table(rows))
    for number, row in enumerate(rows):
        if is_recorded(number):
            name = f"content/chung/thu-tuc/{row['Lĩnh vực']}/{row['Mã']}.md"
            writer.write(name, record(row, number, seed))
    for number in range(portals):
        portal(writer, number, seed)
    return writer


if __name__ == "__main__":
    made = generate(
        Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    print(f"{made.count} files, {made.bytes} bytes, {made.digest}")
