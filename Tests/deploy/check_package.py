#!/usr/bin/env python3
"""Unpacks the packages that `make package` made and runs the binary from them as a server would: with no Swift
to be found, from another folder, publishing the example that comes with it.

Usage: check_package.py FOLDER; ends with `N passed, M failed`.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


class Checks:
    def __init__(self):
        self.passed = 0
        self.faults: list[str] = []

    def expect(self, title: str, holds: bool, why: object = "") -> None:
        self.passed += holds
        if not holds:
            self.faults.append(f"{title}: {why}")


def run(*command: object, **more: object) -> subprocess.CompletedProcess:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False,
                          **more)


def libraries(binary: Path) -> list[str]:
    said = run("readelf", "-d", binary).stdout
    return re.findall(r"NEEDED.*\[(.+)\]", said)


def check_binary(checks: Checks, title: str, root: Path, share: Path, work: Path) -> None:
    binary = root / "bin" / "trangxa"
    version = run(binary, "--version", env=ENVIRONMENT, cwd=work)
    checks.expect(f"{title}: --version", re.fullmatch(r"\d+\.\d+\.\d+\n", version.stdout) is not None,
                  version.stdout + version.stderr)
    of_swift = [name for name in libraries(binary) if "swift" in name.lower() or "Foundation" in name]
    checks.expect(f"{title}: no library of Swift", not of_swift and "libcrypto.so.3" in libraries(binary),
                  libraries(binary))
    shutil.copytree(share / "doc/trangxa/examples/content", work / "content")
    built = run(binary, "build", "--nen", "--themes", share / "trangxa/themes", "--now", "2026-11-21",
                "--wait", "5", env=ENVIRONMENT, cwd=work)
    pages = len(list((work / "public").rglob("*.html")))
    checks.expect(f"{title}: builds the example", built.returncode == 0 and pages > 50,
                  f"{pages} pages, {built.stderr[:400]}")
    pictures = len(list((work / "public").rglob("*.webp")))
    checks.expect(f"{title}: makes pictures", pictures > 3, f"{pictures} pictures")
    verified = run(binary, "verify", env=ENVIRONMENT, cwd=work)
    checks.expect(f"{title}: verify", verified.returncode == 0, verified.stdout)
    for path in ["van-hanh.md", "deploy/nginx/trangxa-server.conf", "deploy/systemd/trangxa.service",
                 "NOTICE", "huong-dan-bien-tap.md", "tham-chieu.md"]:
        checks.expect(f"{title}: {path}", (share / "doc/trangxa" / path).is_file())
    for path in ["bash-completion/completions/trangxa", "zsh/vendor-completions/_trangxa",
                 "fish/vendor_completions.d/trangxa.fish"]:
        checks.expect(f"{title}: {path}", "tieu-de" in (share / path).read_text(encoding="utf-8"))
    page = gzip.decompress((share / "man/man1/trangxa.1.gz").read_bytes())
    shown = subprocess.run(["groff", "-k", "-Tutf8", "-man", "-ww"], input=page, capture_output=True)
    checks.expect(f"{title}: the manual page", shown.returncode == 0 and not shown.stderr, shown.stderr)
    # The themes that a new portal gets are those that lie beside the program.
    begun = run(binary, "init", work / "moi", "--ten", "Xã Mẫu", env=ENVIRONMENT)
    checks.expect(f"{title}: init", begun.returncode == 0, begun.stderr)
    built = run(binary, "build", env=ENVIRONMENT, cwd=work / "moi")
    checks.expect(f"{title}: what was begun builds", built.returncode == 0, built.stderr)


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    checks = Checks()
    deb = next(folder.glob("*.deb"))
    archive = next(folder.glob("*.tar.gz"))
    with tempfile.TemporaryDirectory(prefix="trangxa-package-") as name:
        work = Path(name).resolve()
        code = run("dpkg-deb", "-x", deb, work / "deb")
        checks.expect("dpkg-deb -x", code.returncode == 0, code.stderr)
        code = run("tar", "-C", work, "-xzf", archive)
        checks.expect("tar", code.returncode == 0, code.stderr)
        (work / "a").mkdir()
        check_binary(checks, "deb", work / "deb/usr", work / "deb/usr/share", work / "a")
        unpacked = next(work.glob("trangxa-*"))
        (work / "b").mkdir()
        check_binary(checks, "tar", unpacked, unpacked / "share", work / "b")

        control = run("dpkg-deb", "-f", deb).stdout
        depends = re.search(r"^Depends: (.*)$", control, re.M)[1]
        missing = [wanted for wanted in ("libc6", "libvips42", "libssl3", "zlib1g", "libbrotli1",
                                         "libcmark-gfm", "libyaml-0-2", "libqrencode4")
                   if wanted not in depends]
        checks.expect("Depends", not missing, depends)
        print(f"  Depends: {depends}")
        wrong = [line for line in run("dpkg-deb", "-c", deb).stdout.splitlines()
                 if not re.match(r"[d-]\S+ root/root ", line) or re.match(r".{5}w|.{8}w", line)]
        checks.expect("owners and rights", not wrong, wrong[:3])

        # The same binary packed once more is the same package.
        before = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (deb, archive)}
        again = run(ROOT / ".ci/package", ROOT / ".build/package/release/trangxa", cwd=ROOT,
                    env=os.environ | {"TMPDIR": str(work)})
        after = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (deb, archive)}
        checks.expect("the same bytes", again.returncode == 0 and before == after, again.stderr[:300])

        # A binary that needs Swift's libraries is seen, else nothing here could fail.
        plain = ROOT / ".build/release/trangxa"
        if plain.exists():
            checks.expect("a binary that needs Swift is seen",
                          any("swift" in name for name in libraries(plain)), libraries(plain))
        if shutil.which("lintian"):
            said = run("lintian", "--no-tag-display-limit", "--fail-on", "error", deb)
            print("".join(f"  {line}\n" for line in said.stdout.splitlines()[:20]), end="")
            checks.expect("lintian", said.returncode == 0, said.stdout[:600] + said.stderr[:200])
        else:
            print("  skipped: lintian is not installed")
    for fault in checks.faults:
        print(f"FAILED: {fault}")
    print(f"{checks.passed} passed, {len(checks.faults)} failed")
    return 1 if checks.faults else 0


if __name__ == "__main__":
    sys.exit(main())
