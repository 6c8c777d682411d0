"""A small workspace that is published again and again, in variants that differ on every page."""

import hashlib
import os
import random
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DAY = "2026-11-21"


class SmallSite:
    """One portal, xa-mau, in a fresh folder of a file system that can exchange two folders."""

    def __init__(self, folder: Path, binary: Path):
        self.folder = folder
        self.binary = binary
        (folder / "content" / "xa-mau").mkdir(parents=True)
        # Copied, so that a test may spoil it.
        shutil.copytree(ROOT / "themes", folder / "themes")
        self.portal = folder / "public" / "xa-mau"
        self.store = folder / ".trangxa" / "cong" / "public=xa-mau"
        self.lock = folder / ".trangxa" / "khoa"

    def write(self, variant: int, pages: int = 12) -> None:
        """The sources of a variant: the same addresses, other words; one page that others lack."""
        chosen = random.Random(variant)
        content = self.folder / "content" / "xa-mau"
        (content / "trang.yml").write_text(f"Tên: Xã Mẫu {variant}\nHư cấu: có\n")
        news = content / "tin-tuc"
        shutil.rmtree(news, ignore_errors=True)
        news.mkdir()
        for page in range(pages):
            words = " ".join(f"chữ {chosen.randint(1, 999)}" for _ in range(chosen.randint(5, 90)))
            (news / f"tin-{page}.md").write_text(
                f"---\nTiêu đề: Tin {page} bản {variant}\nNgày: 20/11/2026\n---\n\n{words}.\n")
        (news / f"rieng-{variant}.md").write_text(
            f"---\nTiêu đề: Riêng {variant}\nNgày: 20/11/2026\n---\n\nChỉ bản này có.\n")

    def command(self, *arguments: str, rest: int = 1) -> list[str]:
        return [str(self.binary), "build", "--now", DAY, f"--nghi={rest}", *arguments]

    def start(self, *arguments: str, rest: int = 1) -> subprocess.Popen:
        return subprocess.Popen(
            self.command(*arguments, rest=rest), cwd=self.folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True, env=os.environ | {"SWIFT_BACKTRACE": "enable=no"})

    def build(self, *arguments: str, rest: int = 1) -> tuple[int, str]:
        process = self.start(*arguments, rest=rest)
        errors = process.communicate()[1]
        return process.returncode, errors

    def phase(self) -> str:
        """What the last build said that it was at: `đang soát`."""
        try:
            text = self.lock.read_text()
        except (OSError, UnicodeDecodeError):
            return ""
        return re.sub(r" Xã Mẫu \d+", "", text.strip().split(", ")[-1])


def can_trace() -> bool:
    """Whether strace is there and may watch a program, which some containers do not allow."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "true"], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, check=False).returncode == 0


def read_manifest(text: bytes, used: bool = False) -> dict[str, str]:
    """The digest of each address, or only of those that the release itself uses and does not keep for
    readers of an older one. Raises ValueError for what is no whole manifest."""
    lines = text.decode().split("\n")
    if lines[0] != "trangxa 1" or lines[-1] != "" or lines[-2] != f"hết {len(lines) - 5}":
        raise ValueError("the manifest is damaged")
    entries = {}
    for line in lines[3:-2]:
        digest, _, last_use, address = line.split(" ", 3)
        if last_use == "-" or not used:
            entries[address] = digest
    return entries


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_at(folder: int, address: str) -> bytes:
    """A file below an open folder, whatever that folder is called now."""
    file = os.open(address, os.O_RDONLY, dir_fd=folder)
    with os.fdopen(file, "rb") as stream:
        return stream.read()


def faults_of_snapshot(portal: Path) -> list[str]:
    """What is wrong with the folder that is served at this moment: it must be one release, whole."""
    folder = os.open(portal, os.O_RDONLY | os.O_DIRECTORY)
    try:
        entries = read_manifest(read_at(folder, ".trangxa"))
        faults = []
        for address, wanted in entries.items():
            try:
                if digest(read_at(folder, address)) != wanted:
                    faults.append(f"{address} is of another release")
            except FileNotFoundError:
                faults.append(f"{address} is missing")
        return faults
    except (OSError, ValueError) as error:
        return [f"no manifest: {error}"]
    finally:
        os.close(folder)


def faults_of_ledger(site: SmallSite) -> list[str]:
    """Pages that readers have and that the ledger of addresses does not know; or that it is damaged."""
    text = (site.store / "so-dia-chi").read_bytes()
    lines = text.decode().split("\n")
    before = text[:text.rindex("hết ".encode())]
    if lines[0] != "trangxa so-dia-chi 1" or lines[-2] != f"hết {len(lines) - 4} {digest(before)}":
        return ["the ledger is damaged"]
    known = {line.split(" ")[0] for line in lines[2:-2]}
    served = read_manifest((site.portal / ".trangxa").read_bytes(), used=True)
    return [f"{address} is not in the ledger" for address in served
            if address.endswith(".html") and address != "404.html" and address not in known]


def plant_lost_address(site: SmallSite) -> bool:
    """Whether a ledger that is whole but for a page is seen, and one that is not; it is mended again."""
    place = site.store / "so-dia-chi"
    whole = place.read_bytes()
    lines = [line for line in whole.decode().split("\n")[:-2]
             if not line.startswith("tin-tuc/tin-1.")]
    text = "".join(f"{line}\n" for line in lines).encode()
    place.write_bytes(text + f"hết {len(lines) - 2} {digest(text)}\n".encode())
    seen = faults_of_ledger(site) == ["tin-tuc/tin-1.html is not in the ledger"]
    place.write_bytes(whole.replace(b"tin-1", b"tin-7"))
    seen = seen and faults_of_ledger(site) == ["the ledger is damaged"]
    place.write_bytes(whole)
    return seen and not faults_of_ledger(site)


def plant_fault(site: SmallSite) -> bool:
    """Whether a page that is of no release is seen; it is mended again."""
    page = site.portal / "tin-tuc" / "tin-1.html"
    page.write_bytes(page.read_bytes() + b" ")
    seen = bool(faults_of_snapshot(site.portal))
    site.build(rest=0)
    return seen and not faults_of_snapshot(site.portal)
