#!/usr/bin/env python3
"""Sends a site over ssh to an sshd of our own: only what changed is sent, a line that breaks anywhere is gone
on with, a sender that is killed leaves nothing that must be known, and readers at the other side never see a
page whose styles, scripts or pictures are missing, or half a file.

Usage: check_sending.py BINARY; ends with `N passed, M failed`.
"""

import multiprocessing
import os
import pty
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from far_side import FarSide, is_installed
from small_site import DAY, SmallSite, digest, faults_of_snapshot, read_manifest

NAMED = re.compile(rb'(?:href|src)="((?:[^":?#]*/)?[^":?#/]*[.-][0-9a-f]{12}\.[a-z0-9.]+)"')


class Sending:
    def __init__(self, folder: Path, binary: Path):
        self.site = SmallSite(folder / "day", binary)
        self.far = FarSide(folder / "kia")
        self.root = folder / "kia" / "www"
        self.root.mkdir()
        self.portal = self.root / "xa-mau"
        self.passed = 0
        self.faults: list[str] = []

    def command(self, *arguments: str) -> list[str]:
        return [str(self.site.binary), "publish", "--now", DAY, "--nghi=0", "--ssh",
                str(self.far.folder / "ssh.conf"), "--gui", f"may-xa:{self.root}", *arguments]

    def publish(self, *arguments: str) -> tuple[int, str]:
        """The exit code, and what a person who watches is told."""
        master, slave = pty.openpty()
        process = subprocess.Popen(
            self.command(*arguments), cwd=self.site.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=slave)
        os.close(slave)
        said = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            said += piece
        os.close(master)
        return process.wait(), said.decode().replace("\r\n", "\n")

    def expect(self, title: str, *conditions: tuple[bool, str]) -> None:
        wrong = [f"{title}: {why}" for holds, why in conditions if not holds]
        self.faults += wrong
        self.passed += not wrong

    def is_same(self) -> bool:
        def files(root: Path) -> dict[str, bytes]:
            return {str(path.relative_to(root)): path.read_bytes()
                    for path in sorted(root.rglob("*")) if path.is_file()}
        return files(self.site.folder / "public") == files(self.root)

    def add_files(self, count: int, size: int, seed: int) -> None:
        """Attachments that cannot be compressed, so that sending takes a while."""
        chosen = random.Random(seed)
        folder = self.site.folder / "content" / "xa-mau" / "tep"
        folder.mkdir(exist_ok=True)
        for number in range(count):
            (folder / f"ban-{number}.pdf").write_bytes(
                b"%PDF-1.4\n" + chosen.randbytes(size) + b"\n%%EOF\n")


def sent(said: str) -> tuple[int, int]:
    """How many files were sent and taken away."""
    match = re.search(r"đã gửi (\d+) tệp, bỏ (\d+) tệp", said)
    return (int(match[1]), int(match[2])) if match else (-1, -1)


def missing_parts(portal: Path) -> list[str]:
    """Files that a page names by their content and that are not there, of all pages at the other side."""
    faults = []
    # Folders come and go meanwhile, which os.walk takes as it is.
    pages = [Path(folder) / name for folder, _, names in os.walk(portal) for name in names
             if name.endswith(".html") and ".trangxa-gui" not in folder]
    for page in pages:
        try:
            text = page.read_bytes()
        except FileNotFoundError:
            continue
        if not text.rstrip().endswith(b"</html>"):
            faults.append(f"{page.name}: half a page")
        for name in NAMED.findall(text):
            if not (page.parent / name.decode()).exists():
                faults.append(f"{page.name} needs {name.decode()}, which is not there")
    return faults


def read_far(portal: str, stop, results) -> None:
    """A reader at the other side, until it is told to stop."""
    looks, faults = 0, []
    while not stop.is_set():
        faults += missing_parts(Path(portal))
        looks += 1
    results.put((looks, faults[:20]))


def check_changes(sending: Sending) -> None:
    site = sending.site
    site.write(0)
    code, said = sending.publish()
    # With the start page; the manifest is not counted.
    total = len(read_manifest((site.portal / ".trangxa").read_bytes())) + 1
    sending.expect("the first time", (code == 0, f"exit code {code}: {said}"),
                   (sent(said)[0] == total, f"{total} files, sent {sent(said)}"),
                   (sending.is_same(), "the other side is not the same"))
    sending.far.bytes_sent()
    code, said = sending.publish()
    cost = sending.far.bytes_sent()
    sending.expect("nothing new", (code == 0, said), (sent(said) == (0, 0), f"sent {sent(said)}"),
                   (cost < 20_000, f"{cost} bytes"))

    before = read_manifest((site.portal / ".trangxa").read_bytes())
    page = site.folder / "content" / "xa-mau" / "tin-tuc" / "tin-3.md"
    page.write_text(page.read_text() + "\nThêm một câu.\n")
    stamps = {path: path.stat().st_mtime_ns for path in sending.portal.rglob("*") if path.is_file()}
    code, said = sending.publish()
    after = read_manifest((site.portal / ".trangxa").read_bytes())
    changed = sum(before.get(address) != digest for address, digest in after.items())
    gone = len(before.keys() - after.keys())
    touched = sum(path.stat().st_mtime_ns != stamps.get(path)
                  for path in sending.portal.rglob("*") if path.is_file())
    sending.expect("one page", (code == 0, said),
                   (sent(said) == (changed, gone), f"{changed} and {gone}, sent {sent(said)}"),
                   (touched == changed + 1, f"{touched} files there are new, {changed} here"),
                   (changed < len(after) / 2, f"{changed} of {len(after)} files changed"),
                   (sending.is_same(), "the other side is not the same"))
    print(f"  one page changed: {changed} of {len(after)} files sent, "
          f"{sending.far.bytes_sent()} bytes on the line")


def check_broken_line(sending: Sending) -> None:
    site = sending.site
    size, count = 3_000_000, 4
    sending.add_files(count, size, 1)
    sending.far.bytes_sent()
    sending.publish()
    whole = sending.far.bytes_sent()
    sending.expect("large files", (sending.is_same(), "the other side is not the same"),
                   (whole > size * count, f"{whole} bytes"))
    sending.add_files(count, size, 2)
    sending.far.cut_after(size * count // 2)
    code, said = sending.publish("--gui-lai=1")
    both = sending.far.bytes_sent()
    is_cut = not (sending.far.folder / "cut").exists()
    sending.expect("a line that breaks", (code == 0, said),
                   (is_cut, "the line was not cut"),
                   (said.count("thử lại sau 2 giây") == 1, said),
                   (both < whole * 1.25, f"{both} bytes in both tries, {whole} in one"),
                   (sending.is_same(), "the other side is not the same"))
    print(f"  a line that broke after {size * count // 2} of {whole} bytes: {both} bytes in all")

    sending.add_files(1, size, 3)
    sending.far.stop()
    code, said = sending.publish("--gui-lai=0")
    sending.expect("no other side", (code == 5, f"exit code {code}"),
                   ("chưa gửi được đến may-xa:" in said, said),
                   (said.count("chưa gửi được") == 1, said))
    sending.far = FarSide(sending.far.folder.parent / "kia-2")
    code, said = sending.publish()
    sending.expect("the other side is back", (code == 0, said), (sending.is_same(), "not the same"))


def check_each_call(sending: Sending) -> None:
    """A run is broken off at each call of rsync in turn; then editors take back what they changed."""
    site, folder = sending.site, sending.site.folder.parent
    (folder / "bin").mkdir()
    fake = folder / "bin" / "rsync"
    fake.write_text(f"""#!/bin/sh
n=$(($(cat {folder}/calls) + 1))
echo $n > {folder}/calls
if [ $n = $(cat {folder}/break) ]; then echo "rsync: bị ngắt" >&2; exit 23; fi
exec {shutil.which("rsync")} "$@"
""")
    fake.chmod(0o755)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{folder}/bin:{path}"
    broken = 0
    for number in range(1, 12):
        wrong = []
        for variant, limit in [(0, 0), (1, number), (0, 0)]:
            site.write(variant, pages=4)
            change_style(site, variant)
            (folder / "calls").write_text("0")
            (folder / "break").write_text(str(limit))
            code, said = sending.publish()
            is_broken = bool(limit) and int((folder / "calls").read_text()) >= limit
            broken += is_broken
            if code != (5 if is_broken else 0):
                wrong.append(f"exit code {code}: {said}")
            wrong += missing_parts(sending.portal)
            if not is_broken and not sending.is_same():
                wrong.append("the other side is not the same")
        sending.expect(f"broken off at call {number}", (not wrong, "; ".join(wrong[:3])))
    os.environ["PATH"] = path
    sending.expect("calls that were broken off", (broken >= 7, f"{broken} runs were broken off"))
    print(f"  {broken} runs broken off, each at another call of rsync")


def living_senders(folder: Path) -> list[str]:
    """Programs that send what lies below a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().decode(errors="replace").replace("\0", " ")
        except OSError:
            continue
        if words.startswith("rsync --itemize-changes") and str(folder) in words:
            found.append(words)
    return found


def kill(process: subprocess.Popen, folder: Path) -> list[str]:
    """Kills a sender, and gives what lives on of it."""
    process.send_signal(signal.SIGKILL)
    process.wait()
    end = time.monotonic() + 5
    while living_senders(folder) and time.monotonic() < end:
        time.sleep(0.02)
    return living_senders(folder)


def check_kills(sending: Sending, kills: int) -> None:
    """The sender dies at any moment, while readers look on."""
    chosen = random.Random(20261130)
    stop, results = multiprocessing.Event(), multiprocessing.Queue()
    readers = [multiprocessing.Process(target=read_far, args=(str(sending.portal), stop, results))
               for _ in range(2)]
    for reader in readers:
        reader.start()
    died, tries, longest = 0, 0, 0.4
    while died < kills and tries < 5 * kills:
        tries += 1
        site = sending.site
        site.write(tries % 4, pages=6)
        change_style(site, tries)
        process = subprocess.Popen(sending.command(), cwd=site.folder, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # From the moment when it begins to send.
        while process.poll() is None and "đang gửi" not in lock_text(site):
            time.sleep(0.001)
        time.sleep(chosen.random() * longest)
        # How long it sends depends on the machine: one that was done is followed by one that dies sooner.
        if process.poll() is None:
            died += 1
        else:
            longest *= 0.8
        sending.faults += [f"a sender lives on: {words[:200]}"
                           for words in kill(process, site.folder.parent)]
    # What a killed sender has started keeps the lock for the two seconds in which it is ended.
    code, said = sending.publish("--wait", "30")
    stop.set()
    looks, faults = 0, []
    for _ in readers:
        count, found = results.get(timeout=60)
        looks += count
        faults += found
    for reader in readers:
        reader.join()
    sending.expect("readers", (not faults, "; ".join(faults[:5])), (looks > 10, f"{looks} looks"))
    sending.expect("after kills", (code == 0, said), (died == kills, f"{died} of {kills} died in {tries} runs"),
                   (sending.is_same(), "the other side is not the same"),
                   (not faults_of_snapshot(sending.portal), "the manifest there is of another release"))
    print(f"  {died} senders killed, readers looked at all pages {looks} times")


def lock_text(site: SmallSite) -> str:
    try:
        return site.lock.read_text()
    except (OSError, UnicodeDecodeError):
        return ""


def change_style(site: SmallSite, number: int) -> None:
    """Gives the style sheet another name, so that every page needs a file that was not there."""
    style = next((site.folder / "themes/mac-dinh").rglob("mac-dinh.css"))
    text = re.sub(r"\n/\* lần \d+ \*/\nmain \{ --lan: \d+ \}\n$", "", style.read_text())
    style.write_text(f"{text}\n/* lần {number} */\nmain {{ --lan: {number} }}\n")


def plant_fault(sending: Sending) -> bool:
    """Whether a page whose style is missing is seen."""
    style = next(sending.portal.glob("assets/mac-dinh.*.css"))
    data = style.read_bytes()
    style.unlink()
    seen = bool(missing_parts(sending.portal)) and not sending.is_same()
    style.write_bytes(data)
    return seen and not missing_parts(sending.portal)


def main() -> int:
    if not is_installed():
        print("FAILED: openssh-server, openssh-client or rsync is not installed")
        print("0 passed, 1 failed")
        return 1
    binary = Path(sys.argv[1]).resolve()
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    with tempfile.TemporaryDirectory(prefix="trangxa-sending-") as name:
        folder = Path(name).resolve()
        (folder / "day").mkdir()
        sending = Sending(folder, binary)
        try:
            check_changes(sending)
            if not plant_fault(sending):
                sys.exit("a page without its style is not seen, so nothing here could fail")
            check_broken_line(sending)
            check_each_call(sending)
            check_kills(sending, kills)
        finally:
            sending.far.stop()
    for fault in sending.faults[:40]:
        print(f"FAILED: {fault}")
    print(f"{sending.passed} passed, {len(sending.faults)} failed")
    return 1 if sending.faults else 0


if __name__ == "__main__":
    sys.exit(main())
