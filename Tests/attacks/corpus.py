"""Writes a content folder in which every field of every kind of content is an attack.

Which fields there are, the program says itself (`trangxa docs content`), so that a field that is
new is attacked too. Each value of a field of text ends with a mark of its own, by which it is known
which of them reached a reader.
"""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tricks import ADDRESSES, BODY, MARKUP, SCRIPT, VALUES

# One file of a kind for each value, so that each field has had each of them.
FILES = len(VALUES)
DAY = "20/11/2026"
# Who may see a page, and what it is: these keep it back when they are wrong, which is tested elsewhere.
LEFT_OUT = {"Nháp", "Đăng từ", "Đăng đến", "Loại", "Đường dẫn", "Trình diễn", "Hư cấu", "Lưu trữ",
            "Đơn vị", "Giao diện", "Lĩnh vực tiếp nhận", "Lĩnh vực không tiếp nhận", "Mã không tiếp nhận",
            "Việc thường làm", "Quy tắc", "Vòng đời", "Phí", "Mức độ", "Trạng thái", "Từ ngày", "Đến ngày",
            "Dùng từ ngày", "Dùng đến ngày", "Có từ ngày", "Thôi từ ngày", "Thuộc", "Tiền thân", "Chưa khớp",
            "Hết hiệu lực"}
DATES = {"Ngày", "Từ ngày", "Đến ngày", "Ngày lấy", "Thôi từ ngày", "Trước ngày"}
PLACES = {"Địa chỉ", "Trang", "Tới", "Nơi lấy"}
FIXED = {"Lĩnh vực": "ho-tich", "Năm": "2026"}


@dataclass(frozen=True)
class Field:
    key: str
    type: str
    is_needed: bool


@dataclass(frozen=True)
class Kind:
    place: str
    fields: tuple[Field, ...]


@dataclass
class Corpus:
    """The fields of text by their marks: `zq12q` → (`tin-tuc/*.md`, `Tiêu đề`)."""

    marks: dict[str, tuple[str, str]] = field(default_factory=dict)

    def text(self, kind: Kind, key: str, number: int) -> str:
        names = list(self.marks.values())
        place = (kind.place, key)
        if place not in names:
            self.marks[f"zq{len(names)}q"] = place
            names.append(place)
        return f"{VALUES[(number + names.index(place)) % FILES]} zq{names.index(place)}q"


def kinds_of(binary: Path) -> list[Kind]:
    page = subprocess.run([binary, "docs", "content"], capture_output=True, text=True, check=True).stdout
    kinds = []
    for section in re.split(r"^## ", page, flags=re.M)[1:]:
        place = re.search(r"\(`([^`]+)`\)", section.splitlines()[0])
        rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
                for line in section.splitlines() if line.startswith("| ")]
        # What may be written in a text is a table too, but not one of fields.
        if place and rows and rows[0][0] == "Khóa":
            kinds.append(Kind(place[1], tuple(
                Field(re.sub(r" \(.*\)$", "", key), type_.replace("\\|", "|"), needed == "có")
                for key, type_, needed, _ in rows if key not in ("Khóa", "---"))))
    return kinds


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def value(corpus: Corpus, kind: Kind, field: Field, number: int) -> str | None:
    """As YAML on one line; nil for a field that is left out."""
    words = field.type
    if field.key in LEFT_OUT and not field.is_needed:
        return None
    if field.key in FIXED:
        return FIXED[field.key]
    address = quoted(ADDRESSES[(number + len(field.key)) % len(ADDRESSES)])

    def inner(key: str) -> str:
        if key in DATES:
            return DAY
        if key == "Thủ tục":
            return "['1.000001']"
        if key == "Tệp":
            return "tep/that.pdf" if number % 2 else address
        if key in PLACES:
            return address
        return quoted(corpus.text(kind, f"{field.key}/{key}", number))

    if words.startswith(("nhóm", "danh sách nhóm")):
        keys = re.search(r"\{(.*)\}", words)[1].split(", ")
        group = "{" + ", ".join(f"{key}: {inner(key)}" for key in keys) + "}"
        # Taken off all lists: only some of them.
        if field.key == "Thu hồi" and number != 3:
            return None
        return f"[{group}]" if words.startswith("danh") else group
    if words == "danh sách mã thủ tục":
        return "['1.000001']"
    if words.startswith("danh sách đường"):
        return f"[{address}]"
    if words.startswith("danh sách"):
        return "[" + ", ".join(quoted(corpus.text(kind, field.key, number + n)) for n in range(2)) + "]"
    if words == "chữ" or " | " not in words and words in ("mã", "tên các cột"):
        return quoted(corpus.text(kind, field.key, number))
    if words == "địa chỉ mạng":
        return address if number % 2 else "https://a.example/"
    if words == "đường dẫn tệp":
        return address
    if words == "thư điện tử":
        return quoted(ADDRESSES[18])
    if words == "địa chỉ trang":
        return "https://xa.example/"
    simple = {"ngày": DAY, "ngày đủ": DAY, "số nguyên": str(number + 1), "số": str(number + 1),
              "có hoặc không": "có", "kỳ báo cáo": "năm 2026", "ngày và tháng": "02/9",
              "mã thủ tục": f"'1.{number + 1:06}'", "tên trong địa chỉ": f"ten-{number}"}
    if words in simple:
        return simple[words]
    return words.split(" | ")[0] if " | " in words else None


def record(corpus: Corpus, kind: Kind, number: int, **fixed: str) -> list[str]:
    lines = []
    for one in kind.fields:
        written = fixed.get(one.key, value(corpus, kind, one, number))
        if written is not None:
            lines.append(f"{one.key}: {written}")
    return lines


def csv(corpus: Corpus, kind: Kind, rows: int, **fixed: str) -> str:
    def cell(one: Field, number: int) -> str:
        text = fixed.get(one.key, value(corpus, kind, one, number)) or ""
        if text.startswith("'"):
            text = text[1:-1].replace("''", "'")
        return '"' + text.replace('"', '""') + '"'

    head = ",".join('"' + one.key + '"' for one in kind.fields)
    return "\n".join([head] + [",".join(cell(one, n) for one in kind.fields) for n in range(rows)]) + "\n"


def write(folder: Path, binary: Path) -> Corpus:
    """The content root is `folder`."""
    corpus = Corpus()

    def put(name: str, text: str | bytes) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    portals = [("xa-mot", FILES, MARKUP), ("xa-hai", 1, SCRIPT), ("xa-ba", 1, ADDRESSES[0]), ("xa-cu", 1, MARKUP)]
    lists: dict[str, list[str]] = {}
    for kind in kinds_of(binary):
        place, _, key = kind.place.partition(": ")
        if place.startswith("chung/thu-tuc/<"):
            for number in range(FILES):
                lines = record(corpus, kind, number, **{"Lĩnh vực": "ho-tich"})
                put(f"chung/thu-tuc/ho-tich/1.{number + 1:06}.md",
                    "---\n" + "\n".join(lines) + f"\n---\n## Trình tự\n\n{BODY}\n\n## Điều kiện\n\n{MARKUP}\n")
        elif place.startswith("chung/") and place.endswith(".csv"):
            # Half of the procedures have a row alone.
            put(place, csv(corpus, kind, 2 * FILES, **{"Lĩnh vực": "ho-tich"}))
        elif place.startswith("chung/"):
            fixed = {"Mã": "ho-tich"} if "linh-vuc" in place else {}
            for number in range(1 if fixed else FILES):
                lines = record(corpus, kind, number, **fixed)
                lists.setdefault(place, []).extend(
                    ([f"{key}:"] if number == 0 else []) + ["  - " + lines[0]] + ["    " + line for line in lines[1:]])
        elif key or place.startswith("`"):
            continue
        else:
            for slug, files, whole in portals:
                written(put, corpus, kind, place, slug, files, whole)
    for place, lines in lists.items():
        put(place, "\n".join(lines) + "\n")
    for slug, _, _ in portals:
        attachments(put, folder, slug)
    return corpus


def written(put, corpus: Corpus, kind: Kind, place: str, slug: str, files: int, whole: str) -> None:
    """The files of one kind in one portal."""
    if place in ("trang.yml", "mot-cua.yml"):
        lines = record(corpus, kind, {MARKUP: 0, SCRIPT: 1}.get(whole, 2))
        lines = [re.sub(r"^(Tên|Tên cơ quan|Lời báo|Tỉnh): .*", lambda m: f"{m[1]}: {quoted(whole)}", line)
                 for line in lines]
        if slug == "xa-cu" and place == "trang.yml":
            lines.append("Lưu trữ: {Trước ngày: 01/7/2025, Nội dung: " + quoted(MARKUP) + ", Đơn vị kế tục: "
                         + quoted(SCRIPT) + ", Địa chỉ: https://cu.example/}")
        put(f"{slug}/{place}", "\n".join(lines) + "\n")
    elif place == "da-go.csv":
        # An address that cannot be read holds the whole portal back.
        put(f"{slug}/{place}", csv(corpus, kind, 1, **{"Địa chỉ": "tin-tuc/da-go.html"}))
    elif place.endswith(".csv"):
        put(f"{slug}/{place.replace('*', 'mot')}", csv(corpus, kind, files))
    else:
        patterns = [one for one in place.split(", ") if one.endswith(".md")] or [place]
        for pattern in patterns:
            for number in range(files):
                name = pattern.split(".md")[0].replace("*", f"bai-{number}").replace("<mã>", f"1.{number + 1:06}")
                lines = record(corpus, kind, number)
                put(f"{slug}/{name}.md", "---\n" + "\n".join(lines) + f"\n---\n{BODY}\n")


def attachments(put, folder: Path, slug: str) -> None:
    """Names and files that are not what they seem."""
    page = f"<!doctype html><script>{'window.attacked=1'}</script>".encode()
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.attacked=1'/>"
    put(f"{slug}/tep/that.pdf", b"%PDF-1.7\n%%EOF\n")
    for name, content in (
            ("hinh.svg", drawing), ("trang.html", page), ("a.pdf", page), ("b.docx", page), ("c.jpg", page),
            ("d.html.pdf", page), ("e.gif", b"GIF89a/*" + drawing + b"*/=1;window.attacked=1"), ("f.js", b"window.attacked=1"),
            ("g.mp4", b"<!--ftyp--><script>"), ("h.txt", page), ("i.xhtml", page), ("j.png.exe", b"MZ"), ("k.svgz", drawing)):
        put(f"{slug}/tep/{name}", content)
    put(f"{slug}/tin-tuc/\"><img src=x onerror=window.attacked=1>.md",
        f"---\nTiêu đề: {quoted(MARKUP)}\nNgày: {DAY}\n---\nTin.\n")
    for name, target in (("tep/mat-khau.txt", "/etc/passwd"), ("tin-tuc/ngoai.md", "/etc/passwd"), ("goc", "/")):
        (folder / slug / name).symlink_to(target)
