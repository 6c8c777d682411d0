#!/usr/bin/env python3
"""No picture of a built folder says more than it shows, and each is as wide as its pages say.

    check_pictures.py FOLDER

Cameras write into their files where a picture was taken, when, and with which device; programs write
names and earlier versions. The parts of each file are read here, byte by byte, and only those are
let through that a picture needs to be seen.
"""

import struct
import sys
from pathlib import Path
from urllib.parse import unquote

import page

ENDINGS = {".png", ".jpg", ".jpeg", ".webp", ".gif"}

PNG_PARTS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"pHYs", b"gAMA", b"sRGB", b"cHRM", b"bKGD",
             b"sBIT"}
WEBP_PARTS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"}
# APP0 says how to read the pixels (JFIF), and so does APP14 (Adobe).
JPEG_EXTRAS = {0xE0: b"JFIF\0", 0xEE: b"Adobe"}


class Odd(Exception):
    """What is wrong with a file."""


def size(data: bytes) -> tuple[int, int]:
    """Width and height of a picture without anything but pixels; `Odd` for any other file."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return png(data)
    if data.startswith(b"\xff\xd8"):
        return jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return webp(data)
    if data.startswith(b"GIF8"):
        return gif(data)
    raise Odd("is no picture")


def png(data: bytes) -> tuple[int, int]:
    at = 8
    while at + 12 <= len(data):
        (length,), name = struct.unpack(">I", data[at:at + 4]), data[at + 4:at + 8]
        if name not in PNG_PARTS:
            raise Odd(f"has a part {name.decode('latin-1')}")
        at += 12 + length
        if name == b"IEND":
            break
    if at != len(data):
        raise Odd("goes on behind its end")
    return struct.unpack(">II", data[16:24])


def jpeg(data: bytes) -> tuple[int, int]:
    at, found = 2, (0, 0)
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise Odd("is damaged")
        marker, (length,) = data[at + 1], struct.unpack(">H", data[at + 2:at + 4])
        body = data[at + 4:at + 2 + length]
        if (0xE0 <= marker <= 0xEF and not body.startswith(JPEG_EXTRAS.get(marker, b"\0\0\0\0"))
                or marker == 0xFE):
            raise Odd(f"has a part {body[:4].decode('latin-1')!r}")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", body[1:5])
            found = (width, height)
        at += 2 + length
        if marker == 0xDA:
            at = behind_scan(data, at)
            if data[at:at + 2] == b"\xff\xd9":
                if at + 2 != len(data):
                    raise Odd("goes on behind its end")
                return found
    raise Odd("has no end")


def behind_scan(data: bytes, at: int) -> int:
    """The next marker that is neither a stuffed byte nor a restart."""
    while at + 1 < len(data):
        if data[at] == 0xFF and data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 1
    raise Odd("has no end")


def webp(data: bytes) -> tuple[int, int]:
    at, found = 12, (0, 0)
    while at + 8 <= len(data):
        name, (length,) = data[at:at + 4], struct.unpack("<I", data[at + 4:at + 8])
        body = data[at + 8:at + 8 + length]
        if name not in WEBP_PARTS:
            raise Odd(f"has a part {name.decode('latin-1')}")
        if name == b"VP8 ":
            width, height = struct.unpack("<HH", body[6:10])
            found = (width & 0x3FFF, height & 0x3FFF)
        elif name == b"VP8L":
            (bits,) = struct.unpack("<I", body[1:5])
            found = ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        at += 8 + length + length % 2
    if at != len(data) or struct.unpack("<I", data[4:8])[0] + 8 != len(data):
        raise Odd("goes on behind its end")
    return found


def gif(data: bytes) -> tuple[int, int]:
    def table(flags: int) -> int:
        return 3 << ((flags & 7) + 1) if flags & 0x80 else 0

    at = 13 + table(data[10])
    while at < len(data) and data[at] != 0x3B:
        if data[at] == 0x2C:
            at += 11 + table(data[at + 9])
        elif data[at] == 0x21 and data[at + 1] == 0xF9:
            at += 2
        elif data[at] == 0x21 and data[at + 1] == 0xFF and data[at + 3:at + 14] == b"NETSCAPE2.0":
            at += 2
        else:
            raise Odd(f"has a part {data[at:at + 2].hex()}")
        while at < len(data) and data[at]:
            at += data[at] + 1
        at += 1
    if at + 1 != len(data):
        raise Odd("goes on behind its end")
    return struct.unpack("<HH", data[6:10])


def wrong_widths(path: Path) -> list[str]:
    """What the `srcset` of a page says of its files and they do not hold to."""
    failures = []
    for element in page.read(path).descendants():
        for item in element.attributes.get("srcset", "").split(","):
            words = item.split()
            if len(words) != 2 or not words[1].endswith("w"):
                continue
            file = path.parent / unquote(words[0])
            found = size(file.read_bytes())[0] if file.is_file() else 0
            if f"{found}w" != words[1]:
                failures.append(f"{words[0]} has {found} px, not {words[1]}")
    return failures


def check(folder: Path) -> tuple[int, list[str]]:
    passed, failures = 0, []
    for path in sorted(folder.rglob("*")):
        if path.suffix in ENDINGS:
            try:
                size(path.read_bytes())
                passed += 1
            except (Odd, struct.error, IndexError) as fault:
                failures.append(f"{path.relative_to(folder)}: {fault}")
    for path in page.pages(folder):
        if b"srcset" in path.read_bytes():
            wrong = wrong_widths(path)
            failures += [f"{path.relative_to(folder)}: {fault}" for fault in wrong]
            passed += not wrong
    return passed, failures


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(page.finish(*check(Path(sys.argv[1]))))
