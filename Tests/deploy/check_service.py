#!/usr/bin/env python3
"""Has the programs that read them look at the files of deploy/ for systemd, cron and logrotate, and holds the
limits of the service to what a run does: every system call of a run with git, pictures and rsync must be one
that the service allows.

Usage: check_service.py BINARY; ends with `N passed, M failed`.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DEPLOY = ROOT / "deploy"

passed = 0
faults: list[str] = []


def expect(title: str, holds: bool, why: object = "") -> None:
    global passed
    passed += holds
    if not holds:
        faults.append(f"{title}: {why}")


def run(*command: object, **more: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False,
                          stdin=subprocess.DEVNULL, **more)


def check_units(folder: Path) -> None:
    units = {}
    for unit in sorted((DEPLOY / "systemd").glob("*.*")):
        # The programs need not be installed where this is looked at.
        text = unit.read_text().replace("/usr/bin/trangxa ", "/bin/true ").replace(
            "/usr/local/sbin/trangxa-bao-loi ", "/bin/true ")
        units[unit.name] = folder / unit.name.replace("@.", "@trangxa.")
        units[unit.name].write_text(text)
    said = run("systemd-analyze", "verify", "--man=no", *units.values())
    ours = [line for line in said.stderr.splitlines() if str(folder) in line or "trangxa" in line]
    expect("systemd-analyze verify", said.returncode == 0 and not ours, ours[:5] or said.stderr[:300])
    (folder / "hong.service").write_text("[Service]\nExecStart=khong-co\nProtectSistem=1\n")
    said = run("systemd-analyze", "verify", "--man=no", folder / "hong.service")
    expect("a fault in a unit is seen", "ProtectSistem" in said.stderr, said.stderr)
    said = run("systemd-analyze", "security", "--offline=yes", "--no-pager", "--threshold=20",
               units["trangxa.service"])
    last = (said.stdout.strip().splitlines() or [said.stderr])[-1].strip()
    expect("systemd-analyze security", said.returncode == 0, last)
    print(f"  {last}")


def calls_of(group: str) -> set[str]:
    """The system calls of a group of systemd, also by way of others."""
    calls: set[str] = set()
    for line in run("systemd-analyze", "syscall-filter", group).stdout.splitlines()[1:]:
        name = line.strip()
        if name and not name.startswith("#"):
            calls |= calls_of(name) if name.startswith("@") else {name}
    return calls


def check_calls(folder: Path, binary: Path) -> None:
    allowed: set[str] = set()
    for line in re.findall(r"^SystemCallFilter=(.*)$", (DEPLOY / "systemd/trangxa.service").read_text(),
                           re.M):
        for group in line.removeprefix("~").split():
            allowed = allowed - calls_of(group) if line.startswith("~") else allowed | calls_of(group)
    repository, day = folder / "kho", ["--now", "2026-11-21", "--nghi", "0"]
    shutil.copytree(ROOT / "content/xa-mau", repository / "xa-mau")
    shutil.copytree(ROOT / "content/chung", repository / "chung")
    git = ["git", "-c", "user.name=Xã", "-c", "user.email=xa@example.vn", "-C", repository]
    for arguments in [["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "Đầu"]]:
        run(*git, *arguments)
    run("git", "clone", "-q", repository, folder / "content")
    (repository / "xa-mau/tin-tuc/moi.md").write_text(
        "---\nTiêu đề: Mới\nNgày: 20/11/2026\n---\nCó tin mới.\n")
    run(*git, "add", "-A")
    run(*git, "commit", "-qm", "Thêm")
    (folder / "xa").mkdir()
    done = run("strace", "-f", "-qq", "-o", folder / "calls.txt", binary, "publish", "--git", "content",
               "--gui", "xa", "--themes", ROOT / "themes", *day, cwd=folder)
    expect("a run that is watched", done.returncode == 0 and (folder / "xa/xa-mau/tin-tuc/moi.html").exists(),
           done.stderr[:400])
    used = set(re.findall(r"^\d+ +(\w+)\(", (folder / "calls.txt").read_text(errors="replace"), re.M))
    # What a run asks for and does well without: libraries of libvips try where memory is, and how eager
    # threads are.
    wanted = used - allowed - {"set_mempolicy", "setpriority"}
    expect("system calls", len(used) > 50 and not wanted, sorted(wanted))
    expect("a call that is not allowed is seen", "mount" not in allowed and "renameat2" in allowed
           and "syncfs" in allowed, "the groups of systemd were not read")
    print(f"  {len(used)} different system calls, of {len(allowed)} that the service allows")


def check_logrotate(folder: Path) -> None:
    program = shutil.which("logrotate") or "/usr/sbin/logrotate"
    # Users that need not be there where this is looked at.
    text = re.sub(r"\b(su|create 0640) \S+ \S+", lambda match: f"{match[1]} root root",
                  (DEPLOY / "logrotate/trangxa").read_text())
    for name, content, is_sound in [("tot", text, True), ("hong", text.replace("rotate 12", "xoay 12"), False)]:
        (folder / name).write_text(content)
        (folder / name).chmod(0o644)
        said = run(program, "-d", "-s", "/dev/null", folder / name)
        wrong = [line for line in said.stderr.splitlines() if line.startswith("error:")]
        expect(f"logrotate -d {name}", (not wrong) == is_sound and (not is_sound or said.returncode == 0),
               wrong or said.stderr[:300])


def check_cron(folder: Path) -> None:
    line = (DEPLOY / "cron/trangxa").read_text().strip().splitlines()[-1]
    fields = line.split(None, 6)
    expect("the fields of the cron line", fields[:6] == ["*/5", "*", "*", "*", "*", "trangxa"], fields[:6])
    expect("no bare percent", not re.search(r"(?<!\\)%", line), line)
    command = fields[6].replace("\\%", "%")
    # With a program that ends with each code, and another folder.
    (folder / "bin").mkdir()
    fake = folder / "bin/trangxa"
    fake.write_text("#!/bin/sh\nexit $MA\n")
    fake.chmod(0o755)
    log = folder / "loi.log"
    command = command.replace("/srv/trangxa", str(folder)).replace("/var/log/trangxa/loi.log", str(log))
    for code in [0, 1, 2, 3, 4, 5, 75]:
        log.unlink(missing_ok=True)
        said = run("sh", "-c", command, env={"PATH": f"{folder}/bin:/usr/bin:/bin", "MA": str(code)})
        is_told = log.exists() and f"mã {code}\n" in log.read_text() and f"mã {code}\n" in said.stdout
        expect(f"cron, exit code {code}", is_told == (code not in (0, 1, 75)) and not said.stderr,
               said.stdout + said.stderr)


def check_alarm(folder: Path) -> None:
    """The line of a failed service reaches the file, and the mail."""
    (folder / "bin").mkdir()
    for name, text in [("journalctl", 'echo "nhật ký của $2"; exit $LOI'),
                       ("mail", f'echo "$@" > {folder}/thu; cat >> {folder}/thu')]:
        (folder / "bin" / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / "bin" / name).chmod(0o755)
    for error, with_mail in [(0, True), (1, True), (0, False)]:
        if not with_mail and shutil.which("mail"):
            # It would really send one.
            continue
        for name in ["loi.log", "thu"]:
            (folder / name).unlink(missing_ok=True)
        if not with_mail:
            (folder / "bin/mail").unlink()
        said = run("sh", DEPLOY / "systemd/trangxa-bao-loi", "trangxa.service", env={
            "PATH": f"{folder}/bin:/usr/bin:/bin", "LOGS_DIRECTORY": str(folder), "NGUOI_NHAN": "xa",
            "LOI": str(error)})
        log = (folder / "loi.log").read_text() if (folder / "loi.log").exists() else ""
        mail = (folder / "thu").read_text() if (folder / "thu").exists() else ""
        expect(f"the alarm, {error} {with_mail}", said.returncode == 0
               and "trangxa.service hỏng trên máy" in log and "nhật ký của trangxa.service" in log
               and ("không đọc được nhật ký" in log) == bool(error), said.stderr + log)
        is_sent = mail.startswith("-s trangxa: trangxa.service hỏng xa\n") and "nhật ký của" in mail
        expect(f"the mail, {error} {with_mail}", is_sent == with_mail, mail)


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="trangxa-service-") as name:
        folder = Path(name).resolve()
        for part in ["units", "calls", "logs", "cron", "alarm"]:
            (folder / part).mkdir()
        check_logrotate(folder / "logs")
        check_cron(folder / "cron")
        check_alarm(folder / "alarm")
        if not shutil.which("systemd-analyze"):
            print("  skipped: systemd-analyze is not installed; the units are not looked at")
        else:
            check_units(folder / "units")
            if run("strace", "-f", "-qq", "-o", "/dev/null", "true").returncode == 0:
                check_calls(folder / "calls", binary)
            else:
                print("  skipped: strace may not watch a program; system calls are not looked at")
    for fault in faults:
        print(f"FAILED: {fault}")
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
