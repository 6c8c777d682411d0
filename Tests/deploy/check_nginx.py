#!/usr/bin/env python3
"""Serves a built portal with the files of deploy/nginx and asks it what browsers, caches and attackers ask.

Usage: check_nginx.py BINARY; ends with `N passed, M failed`.
"""

import gzip
import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from web_server import ROOT, WebServer

LONG = "/xa-mau/tin/" + "mot-tieu-de-rat-dai-" * 10 + "cu.html"
MOVED = f"/xa-mau/tin/cu.html /xa-mau/tin-tuc/moi.html;\n{LONG} /xa-mau/tin-tuc/moi.html;\n"
FOREIGN = '"cu.example.vn/tin.aspx?id=3" /xa-mau/tin-tuc/moi.html;\n'
GONE = "/xa-mau/tin-tuc/ 1;\n/xa-mau/khong-con.html 1;\n/xa-mau/tro-nang.html 1;\n"
PACKED = {"gzip": ["gzip", "-dc"], "br": ["brotli", "-dc"]}


class Checks:
    def __init__(self, server: WebServer, public: Path):
        self.server = server
        self.public = public
        self.passed = 0
        self.faults: list[str] = []

    def expect(self, title: str, holds: bool, why: object = "") -> None:
        self.passed += holds
        if not holds:
            self.faults.append(f"{title}: {why}")

    def address(self, pattern: str) -> str:
        """The address of some file that is served."""
        return "/" + str(sorted(self.public.glob(pattern))[0].relative_to(self.public))


def policy(page: str) -> str:
    """What a page says of itself."""
    return html.unescape(re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1])


def directives(text: str) -> dict[str, set[str]]:
    return {part.split()[0]: set(part.split()[1:]) for part in text.split("; ")}


def is_policy(sent: str, page: str) -> bool:
    """Whether what a server says allows what the page says of itself, nothing that runs or is elsewhere, and no frame
    around it. A browser obeys both."""
    allowed, wanted = directives(sent), directives(policy(page))
    if re.search(r"unsafe|\*|https?:|data:", sent) or allowed.get("frame-ancestors") != {"'self'"}:
        return False
    if "default-src" not in allowed and "script-src" not in allowed:
        return False
    return all(sources <= allowed.get(name, allowed.get("default-src", sources)) or sources == {"'none'"}
               for name, sources in wanted.items())


def check_headers(checks: Checks) -> None:
    server = checks.server
    pages = [f"/{path.relative_to(checks.public)}" for path in sorted(checks.public.rglob("*.html"))]
    wrong = []
    for page in pages:
        answer = server.ask(page)
        if answer.status != 200 or not is_policy(
                answer["content-security-policy"], answer.body.decode()):
            wrong.append(f"{page}: {answer.status} {answer['content-security-policy']}")
    checks.expect(f"the policy of each of {len(pages)} pages", not wrong and len(pages) > 20, wrong[:3])
    for page in ["/xa-mau/", "/xa-mau/index.html", "/"]:
        answer = server.ask(page)
        for name, value in {
            "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff",
            "referrer-policy": "strict-origin-when-cross-origin",
            "cache-control": "public, max-age=300, must-revalidate",
            "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "strict-transport-security": "", "server": "nginx",
        }.items():
            checks.expect(f"{page}: {name}", answer[name] == value, answer[name])
        checks.expect(f"{page}: ETag", bool(answer["etag"]), answer.headers)
    for pattern, kind in [
        ("xa-mau/assets/*.css", "text/css; charset=utf-8"),
        ("xa-mau/assets/*.js", "application/javascript; charset=utf-8"),
        ("*/**/*[.-]????????????.webp", "image/webp"),
    ]:
        address = checks.address(pattern)
        answer = server.ask(address)
        checks.expect(f"{address}: for ever",
                      answer["cache-control"] == "public, max-age=31536000, immutable",
                      answer["cache-control"])
        checks.expect(f"{address}: type", answer["content-type"] == kind, answer["content-type"])
        checks.expect(f"{address}: nothing runs in it",
                      answer["content-security-policy"].startswith("default-src 'none'"),
                      answer["content-security-policy"])
    for pattern, kind, cache in [
        ("xa-mau/**/*.csv", "text/csv; charset=utf-8", "max-age=300"),
        ("xa-mau/**/*.xml", "text/xml; charset=utf-8", "max-age=300"),
        ("xa-mau/**/*.json", "application/json; charset=utf-8", "max-age=300"),
        ("xa-mau/**/*.pdf", "application/pdf", "max-age=300"),
        ("xa-mau/mau.ics", "text/calendar; charset=utf-8", "max-age=300"),
        ("xa-mau/mau.webmanifest", "application/manifest+json; charset=utf-8", "max-age=300"),
    ]:
        address = checks.address(pattern)
        answer = server.ask(address)
        checks.expect(f"{address}: type", answer["content-type"] == kind, answer["content-type"])
        checks.expect(f"{address}: cache", cache in answer["cache-control"], answer["cache-control"])
    pdf = server.ask(checks.address("xa-mau/**/*.pdf"))
    checks.expect("a PDF may be read", pdf["content-security-policy"] == "frame-ancestors 'self'",
                  pdf["content-security-policy"])


def check_packed(checks: Checks) -> None:
    server = checks.server
    for address in ["/xa-mau/", "/xa-mau/thu-tuc/index.html", checks.address("xa-mau/assets/*.css"),
                    checks.address("xa-mau/**/*.json")]:
        plain = server.ask(address)
        checks.expect(f"{address}: plain", plain["content-encoding"] == "", plain.headers)
        for name, program in PACKED.items():
            if name == "br" and not server.has_brotli:
                continue
            answer = server.ask(address, Accept_Encoding=name)
            checks.expect(f"{address}: {name}", answer["content-encoding"] == name, answer.headers)
            whole = subprocess.run(program, input=answer.body, capture_output=True, check=False).stdout
            checks.expect(f"{address}: {name} is the same", whole == plain.body, len(whole))
            checks.expect(f"{address}: {name} is smaller", len(answer.body) < len(plain.body) / 2,
                          len(answer.body))
            checks.expect(f"{address}: {name} varies", answer["vary"] == "Accept-Encoding",
                          answer["vary"])
            for header in ["content-type", "cache-control", "content-security-policy"]:
                checks.expect(f"{address}: {name}: {header}", answer[header] == plain[header],
                              answer[header])
        both = server.ask(address, Accept_Encoding="gzip, deflate, br")
        wanted = "br" if server.has_brotli else "gzip"
        checks.expect(f"{address}: the better one", both["content-encoding"] == wanted,
                      both["content-encoding"])
    if not server.has_brotli:
        print("  skipped: the module for brotli is not installed")


def check_revalidation(checks: Checks) -> None:
    for encoding in ["identity", "gzip"]:
        first = checks.server.ask("/xa-mau/", Accept_Encoding=encoding)
        again = checks.server.ask("/xa-mau/", Accept_Encoding=encoding, If_None_Match=first["etag"])
        checks.expect(f"304, {encoding}", again.status == 304 and not again.body, again.status)
        other = checks.server.ask("/xa-mau/", Accept_Encoding=encoding, If_None_Match='"x-1"')
        checks.expect(f"another ETag, {encoding}", other.status == 200, other.status)
    head = checks.server.ask("/xa-mau/", "HEAD")
    checks.expect("HEAD", head.status == 200 and not head.body, head.status)


def check_not_found(checks: Checks) -> None:
    server = checks.server
    own = (checks.public / "xa-mau" / "404.html").read_bytes()
    for path in ["/xa-mau/khong-co.html", "/xa-mau/a/b/c", "/xa-mau/assets/x.0123456789ab.css"]:
        answer = server.ask(path)
        checks.expect(f"{path}: status", answer.status == 404, answer.status)
        checks.expect(f"{path}: the portal's own page", answer.body == own, answer.body[:80])
        checks.expect(f"{path}: not kept", "immutable" not in answer["cache-control"],
                      answer["cache-control"])
        checks.expect(f"{path}: safe", answer["x-content-type-options"] == "nosniff"
                      and is_policy(answer["content-security-policy"], own.decode()),
                      answer["content-security-policy"])
    for path in ["/khong-co", "/khong-co/x.html"]:
        answer = server.ask(path)
        checks.expect(f"{path}: of no portal", answer.status == 404 and answer.body != own,
                      answer.status)
    # Where the whole server is one portal.
    (checks.public / "404.html").write_bytes(own)
    for path in ["/khong-co", "/khong-co/x.html"]:
        answer = server.ask(path)
        checks.expect(f"{path}: of the only portal", answer.status == 404 and answer.body == own,
                      answer.body[:80])
    (checks.public / "404.html").unlink()
    answer = server.ask("/favicon.ico")
    checks.expect("the icon that browsers ask for", answer.status == 204, answer.status)
    answer = server.ask("/xa-mau")
    checks.expect("a folder without its slash",
                  (answer.status, answer["location"]) == (301, "/xa-mau/"), answer["location"])
    answer = server.ask("/xa-mau/", "POST")
    checks.expect("nothing can be sent", answer.status == 405, answer.status)


def check_redirects(checks: Checks) -> None:
    server = checks.server
    for path in ["/xa-mau/tin/cu.html", "/xa-mau/tin/cu.html?x=1", LONG]:
        answer = server.ask(path)
        checks.expect(f"{path}: moved", (answer.status, answer["location"].split("?")[0])
                      == (301, "/xa-mau/tin-tuc/moi.html"), (answer.status, answer["location"]))
    for host, path, status in [("cu.example.vn", "/tin.aspx?id=3", 301), ("cu.example.vn", "/tin.aspx?id=4", 404),
                               ("khac.example.vn", "/tin.aspx?id=3", 404)]:
        answer = server.ask(path, Host=host)
        checks.expect(f"{host}{path}", answer.status == status
                      and (status == 404 or answer["location"] == "/xa-mau/tin-tuc/moi.html"),
                      (answer.status, answer["location"]))
    # What stands at an address that was withdrawn says why; where nothing stands, the portal's own page.
    for path, page in [("/xa-mau/tro-nang.html", "tro-nang.html"), ("/xa-mau/tin-tuc/", "tin-tuc/index.html"),
                       ("/xa-mau/khong-con.html", "404.html")]:
        answer = server.ask(path)
        text = (checks.public / "xa-mau" / page).read_bytes()
        checks.expect(f"{path}: gone", answer.status == 410 and answer.body == text,
                      (answer.status, answer.body[:80]))
        checks.expect(f"{path}: safe", is_policy(answer["content-security-policy"], text.decode())
                      and answer["x-content-type-options"] == "nosniff", answer.headers)


def leaks(server: WebServer) -> list[str]:
    """Paths to what no reader may see, and that are answered."""
    paths = [
        "/xa-mau/.trangxa", "/.trangxa", "/.gitkeep", "/xa-mau/.trangxa.cu", "/.trangxa/khoa",
        "/xa-mau/%2etrangxa", "/xa-mau//.trangxa", "/xa-mau/./.trangxa", "/.git/config",
        "/../.trangxa/khoa", "/xa-mau/../../.trangxa/khoa", "/%2e%2e/.trangxa/khoa",
        "/xa-mau/..%2f..%2f.trangxa/khoa", "/..%5c.trangxa/khoa", "/xa-mau/%2e%2e/%2e%2e/mat.txt",
        "/../mat.txt", "/xa-mau/../../mat.txt", "/xa-mau..%2f../mat.txt", "//../mat.txt",
        "/xa-mau/index.html.gz", "/xa-mau/index.html.br", "/xa-mau/index.html%00.css",
        "/.well-known/acme-challenge/../../.trangxa", "/xa-mau/ra-ngoai.txt/../.trangxa",
    ]
    return [f"{path}: {answer.status}" for path in paths
            if (answer := server.ask(path)).status not in (400, 404)]


def plant_faults(folder: Path, site: Path) -> bool:
    """Whether a server that shows dot files, and one that forgets a header, are seen."""
    def spoiled(name: str, text: str) -> str:
        return text.replace(r"location ~ /\. { return 404; }", "").replace(
            "add_header X-Content-Type-Options", "# ")

    server = WebServer(folder / "hong", site, spoiled)
    server.start()
    try:
        checks = Checks(server, site / "public")
        check_headers(checks)
        return bool(leaks(server)) and any("x-content-type" in fault for fault in checks.faults)
    finally:
        server.stop()


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="trangxa-nginx-") as name:
        folder = Path(name).resolve()
        site = folder / "trang"
        maps = site / ".trangxa" / "may-chu" / "public"
        maps.mkdir(parents=True)
        subprocess.run(
            [binary, "build", "--nen", "--content", ROOT / "content", "--themes", ROOT / "themes",
             "--output", site / "public"], check=True, cwd=folder, stderr=subprocess.DEVNULL)
        # Kinds of files that this content has none of.
        for ending in ["xml", "ics", "webmanifest"]:
            (site / "public/xa-mau" / f"mau.{ending}").write_text("<a/>\n")
        (site / "mat.txt").write_text("bí mật\n")
        (site / "public" / ".gitkeep").write_text("")
        server = WebServer(folder / "nginx", site)
        code, said = server.test()
        checks = Checks(server, site / "public")
        checks.expect("nginx -t, without redirects", code == 0, said)
        (maps / "chuyen-huong.map").write_text(MOVED)
        (maps / "dia-chi-cu.map").write_text(FOREIGN)
        code, said = server.test()
        checks.expect("nginx -t", code == 0 and "warn" not in said, said)
        if not plant_faults(folder, site):
            sys.exit("a server that shows dot files is not seen, so nothing here could fail")
        server.start()
        try:
            check_headers(checks)
            check_packed(checks)
            check_revalidation(checks)
            check_not_found(checks)
            found = leaks(server)
            checks.expect("what no reader may see", not found, found)
        finally:
            server.stop()
        (maps / "da-go.map").write_text(GONE)
        server.start()
        try:
            check_redirects(checks)
        finally:
            server.stop()
    for fault in checks.faults[:40]:
        print(f"FAILED: {fault}")
    print(f"{checks.passed} passed, {len(checks.faults)} failed")
    return 1 if checks.faults else 0


if __name__ == "__main__":
    sys.exit(main())
