#!/usr/bin/env python3
"""Has wrk ask nginx for pages of a portal as fast as it can, while the portal is published anew again and
again: no request may fail, and no answer be of no release.

Usage: check_load.py BINARY [SWAPS]; ends with `N passed, M failed`.
"""

import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from web_server import WebServer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "publishing"))
from small_site import SmallSite, read_manifest  # noqa: E402

VARIANTS = 3
# Every page in turn; what is not an answer with the whole page is counted.
SCRIPT = """
local paths = {%s}
local place = 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() wrong = 0; good = 0; first = "" end
function request()
  place = place %% #paths + 1
  return wrk.format("GET", paths[place], {["Accept-Encoding"] = place %% 2 == 0 and "gzip" or "identity"})
end
function response(status, headers, body)
  if status == 200 and #body > 0 then good = good + 1 else
    wrong = wrong + 1
    if first == "" then first = tostring(status) end
  end
end
function done(summary, latency)
  local good, wrong, first = 0, 0, ""
  for _, thread in ipairs(threads) do
    good = good + thread:get("good")
    wrong = wrong + thread:get("wrong")
    if first == "" then first = thread:get("first") end
  end
  local errors = summary.errors
  io.write(string.format("GOOD %%d WRONG %%d FIRST %%s SOCKET %%d MEDIAN %%d P99 %%d\\n", good, wrong, first,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
"""


class Load:
    """wrk, over some connections, until so many seconds are over, or it is told to stop."""

    def __init__(self, server: WebServer, paths: list[str], seconds: int):
        script = server.folder / "load.lua"
        script.write_text(SCRIPT % ", ".join(f'"{path}"' for path in paths))
        self.process = subprocess.Popen(
            ["wrk", "-t1", "-c16", f"-d{seconds}s", "--timeout=10s", "-s", str(script),
             f"http://127.0.0.1:{server.port}"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def stop(self) -> dict[str, str]:
        self.process.send_signal(signal.SIGINT)
        return self.result()

    def result(self) -> dict[str, str]:
        said = self.process.communicate()[0]
        match = re.search(r"GOOD (\d+) WRONG (\d+) FIRST (\S*) SOCKET (\d+) MEDIAN (\d+) P99 (\d+)", said)
        if not match:
            sys.exit(f"wrk said: {said}")
        return dict(zip(["good", "wrong", "first", "socket", "median", "p99"], match.groups()))


def faults(title: str, result: dict[str, str]) -> list[str]:
    found = []
    if int(result["good"]) < 1_000:
        found.append(f"{title}: only {result['good']} requests were answered")
    if result["wrong"] != "0":
        found.append(f"{title}: {result['wrong']} answers were wrong, the first {result['first']}")
    if result["socket"] != "0":
        found.append(f"{title}: {result['socket']} connections failed")
    return found


def told(title: str, result: dict[str, str]) -> str:
    return (f"  {title}: {int(result['good'])} requests answered, {result['wrong']} wrong, half of them "
            f"within {int(result['median']) / 1000:.1f} ms, 99 of 100 within "
            f"{int(result['p99']) / 1000:.1f} ms")


def main() -> int:
    binary = Path(sys.argv[1]).resolve()
    swaps = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    with tempfile.TemporaryDirectory(prefix="trangxa-load-") as name:
        folder = Path(name).resolve()
        (folder / "trang").mkdir()
        site = SmallSite(folder / "trang", binary)
        releases = []
        for variant in range(VARIANTS):
            site.write(variant)
            site.build("--nen", rest=0)
            releases.append(read_manifest((site.portal / ".trangxa").read_bytes(), used=True))
        paths = [f"/xa-mau/{address}" for address in sorted(set.intersection(*map(set, releases)))
                 if not address.endswith((".gz", ".br"))] + ["/", "/xa-mau/"]
        server = WebServer(folder / "nginx", site.folder)
        server.start()
        found: list[str] = []
        passed = 0
        try:
            # A page that is gone for a moment must be seen, else nothing here could fail.
            page = site.portal / "tin-tuc" / "tin-1.html"
            load = Load(server, paths, 1)
            time.sleep(0.3)
            page.rename(page.with_suffix(".xa"))
            time.sleep(0.2)
            page.with_suffix(".xa").rename(page)
            if not faults("planted", load.result()):
                sys.exit("a page that is missing is not seen, so nothing here could fail")

            quiet = Load(server, paths, 3).result()
            print(told("nothing changes", quiet))
            found += faults("nothing changes", quiet)
            passed += not found

            done, errors = 0, []
            load = Load(server, paths, 120)
            begun = time.monotonic()
            while done < swaps and load.process.poll() is None:
                site.write(done % VARIANTS)
                code, said = site.build("--nen", rest=0)
                if code != 0:
                    errors.append(f"a build failed: {said[:200]}")
                done += 1
            took = time.monotonic() - begun
            result = load.stop()
            print(told(f"{done} swaps in {took:.0f} s", result))
            wrong = errors + faults("swaps", result)
            if done < swaps:
                wrong.append(f"only {done} of {swaps} swaps")
            found += wrong
            passed += not wrong
        finally:
            server.stop()
    for fault in found:
        print(f"FAILED: {fault}")
    print(f"{passed} passed, {len(found)} failed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
