"""Every file of CONTENT is what its schema says, and a file with a mistake is not.

    check_schemas.py BINARY CONTENT

The schemas are those that `BINARY schema --thu-muc` writes: JSON Schema, draft 2020-12. Values are read as YAML
1.2 reads them, as editors do.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import json
import re

import yaml
from jsonschema import Draft202012Validator


class Loader(yaml.SafeLoader):
    """YAML 1.2, core schema: no dates, and `no` is a word."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
        ("null", r"~|null|Null|NULL|", "~nN\0"),
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("int", r"[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789")]:
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"),
        [("" if c == "\0" else c) for c in first])
Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def front_matter(text: str) -> str:
    """What stands between the two lines `---`; a file without them has no keys."""
    found = re.match(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.S | re.M)
    return found.group(1) if found else ""


def values_of(path: Path) -> dict:
    text = path.read_text(encoding="utf-8")
    return yaml.load(front_matter(text) if path.suffix == ".md" else text, Loader) or {}


KINDS = {
    "tin-tuc": "tin", "thong-bao": "thong-bao", "bao-cao": "bao-cao", "van-ban": "van-ban",
    "ngan-sach": "ngan-sach", "lanh-dao": "lanh-dao", "lich-tiep-dan": "lich-tiep-dan",
    "hoi-dap": "hoi-dap", "cong-khai": "danh-muc-cong-khai", "du-an": "du-an",
    "ke-hoach": "ke-hoach", "ho-tro": "danh-sach-ho-tro", "thu-tuc": "ghi-chu-thu-tuc"}
WORDS = {"trang": "trang-viet", "tin": "tin"}


def schema_of(path: Path, content: Path, values: dict) -> str | None:
    """The name of the schema that describes a file, or None for one that has none."""
    parts = path.relative_to(content).parts
    if path.suffix == ".yml":
        return path.name
    if path.suffix != ".md" or len(parts) < 2:
        return None
    if parts[0] == "chung":
        return "chi-tiet-thu-tuc"
    kind = values.get("Loại")
    if kind:
        return WORDS.get(kind, plain(kind))
    if len(parts) == 2 or path.name == "index.md":
        return "trang-viet"
    return KINDS.get(parts[1], "trang-viet")


def plain(text: str) -> str:
    import unicodedata
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c)).replace(" ", "-")


WRONG = [
    ("trang.yml", "Tỉnh: x\n", "a name is missing"),
    ("trang.yml", "Tên: Xã A\nĐiẹn thoại: 1\n", "a key is mistyped"),
    ("trang.yml", "Tên: Xã A\nHư cấu: hơi hơi\n", "a flag is neither yes nor no"),
    ("trang.yml", "Tên: Xã A\nurl: xa-a.vn\n", "an address is none"),
    ("trang.yml", "Tên: [Xã A, Xã B]\n", "a list stands for one value"),
    ("trang.yml", "Tên: Xã A\nKênh chính thức:\n  - Địa chỉ: x\n", "a member is missing"),
    ("don-vi.yml", "Đơn vị:\n  - {Mã: Xa A, Tên: xã A, Loại: xã}\n", "a code is no name of an address"),
    ("don-vi.yml", "Đơn vị:\n  - {Mã: xa-a, Tên: xã A, Loại: làng}\n", "a word is none of the choices"),
    ("ngay-nghi.yml", "Ngày nghỉ: có\n", "a word stands for a list of groups"),
    ("thong-bao", "Tiêu đề: A\n", "the last day of posting is missing"),
    ("thong-bao", "Niêm yết đến: 31/12/2026\n", "a title is missing, in either of its names"),
    ("thong-bao", "Tiêu đề: A\nNiêm yết đến: mai\n", "a day is none"),
    ("thong-bao", "Tiêu đề: A\nNiêm yết đến: 12/2026\n", "a month stands for a day"),
    ("thong-bao", "Tiêu đề: A\nNiêm yết đến: 31/12/2026\nĐăng từ:\n", "a guarding key is empty"),
    ("bao-cao", "Tiêu đề: A\nKỳ:\n", "a required key is empty"),
    ("ke-hoach", "Tiêu đề: A\nLoại kế hoạch: kế hoạch\nNăm: năm nay\n", "a number is none"),
    ("chi-tiet-thu-tuc", "Mã: '10.001193'\nTên: A\n", "a code is none"),
    ("chi-tiet-thu-tuc", "Mã: '1.001193'\nTên: A\nPhí: nhiều\n", "a fee is no word of ours"),
]

RIGHT = [
    ("trang.yml", "Tên: Xã A\nTỉnh:\nĐịa chỉ trang: https://a.vn\n".replace("Địa chỉ trang", "địa chỉ trang")),
    ("thong-bao", "title: A\nNiêm yết đến: 2026-12-31\nThẻ: một\n"),
    ("bao-cao", "Tiêu đề: 2026\nKỳ: 2026\nNháp: true\nNgày: 2026\n"),
    ("chi-tiet-thu-tuc", "Mã: '1.001193'\nTên: A\nPhí:\n  - {Mức: 8.000 đồng}\n"),
]


def main(binary: Path, content: Path) -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="trangxa-") as folder:
        subprocess.run([binary, "schema", "--thu-muc", folder], check=True, stdout=subprocess.DEVNULL)
        validators = {}
        for file in sorted(Path(folder).iterdir()):
            schema = json.loads(file.read_text(encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            validators[file.name.removesuffix(".schema.json")] = Draft202012Validator(schema)
    used = set()
    for path in sorted(content.rglob("*")):
        if path.suffix not in (".yml", ".md"):
            continue
        values = values_of(path)
        name = schema_of(path, content, values)
        if name is None or not values:
            continue
        used.add(name)
        errors = sorted(validators[name].iter_errors(values), key=str)
        passed, failed = passed + (not errors), failed + bool(errors)
        for error in errors[:3]:
            print(f"{path.relative_to(content)}: {error.json_path}: {error.message[:300]}")
    for name, text in RIGHT:
        errors = list(validators[name].iter_errors(yaml.load(text, Loader)))
        passed, failed = passed + (not errors), failed + bool(errors)
        if errors:
            print(f"{name}: refused though it is right: {text!r}: {errors[0].message[:300]}")
    for name, text, mistake in WRONG:
        if list(validators[name].iter_errors(yaml.load(text, Loader))):
            passed += 1
        else:
            failed += 1
            print(f"{name}: not seen that {mistake}")
    for name in sorted(set(validators) - used - {"danh-sach-ho-tro"}):
        failed += 1
        print(f"{name}: no file of {content} is held to this schema")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
