"""The search index of a portal beside the one that Pagefind makes of the same pages."""

from __future__ import annotations

import gzip
import re
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from measure import in_turn, progress
from options import ROOT
from results import Scenario
from workplace import WHOLE_THEME, Workplace

# The browser and the server of the tests.
sys.path.append(str(ROOT / "Tests" / "browser"))

QUERIES = ("đất đai", "đăng ký khai sinh", "sổ hộ nghèo", "nuoc sach")

# What a reader loads for a search, by its path on the server: the programs too, and nothing of the page besides.
IS_OURS = re.compile(r"/(tim-kiem|assets)/[^/]+\.js").fullmatch
IS_THEIRS = re.compile(r"/pagefind/.*").fullmatch
OURS = """async query => {
  const found = await TXTimKiem.search(query);
  return found.pages.slice(0, 10).map(item => item.title);
}"""
THEIRS = """async query => {
  const pagefind = await import('/pagefind/pagefind.js');
  const found = await pagefind.search(query);
  const shown = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
  return shown.map(page => page.meta.title);
}"""


def measure(place: Workplace) -> list[Scenario]:
    """TrangXa makes its index while it builds and cannot leave it out, so its whole build is what is timed."""
    count = place.options.usual_pages
    sources, facts = place.portal(count)
    base = place.folder / "outputs"
    site = base / "trangxa" / "public"

    def trangxa(_):
        place.fresh("trangxa", base)
        return place.trangxa(sources / "trangxa", site, WHOLE_THEME)

    def pagefind(_):
        return place.pagefind(site, place.fresh("pagefind", base) / "pagefind")

    runs = in_turn(
        place.options.rounds, {"trangxa": trangxa, "pagefind": pagefind}, f"search in {count} pages")
    # Both from one server, as a reader has them.
    shutil.move(base / "pagefind" / "pagefind", site / "pagefind")
    facts = facts | {
        "index": {"trangxa": ours(site / "tim-kiem"), "pagefind": theirs(site / "pagefind")},
        "queries": first_queries(site)}
    shutil.rmtree(base)
    return [Scenario(f"search-{count}", count, runs, facts)]


def ours(folder: Path) -> dict[str, int]:
    return weights(list(folder.glob("*.js")))


def theirs(folder: Path) -> dict[str, int]:
    """The index alone: neither the program nor what draws results."""
    names = ("*.pf_meta", "*.pf_index", "*.pf_fragment", "*.pf_filter", "pagefind-entry.json")
    return weights([path for name in names for path in folder.rglob(name)])


def weights(files: list[Path]) -> dict[str, int]:
    return {"files": len(files), "bytes": sum(path.stat().st_size for path in files),
            "sent": sum(sent(path) for path in files)}


def sent(path: Path) -> int:
    """What a server sends of a file: compressed, unless it is compressed already."""
    data = path.read_bytes()
    return len(data) if data[:2] == b"\x1f\x8b" else len(gzip.compress(data, 6))


def first_queries(site: Path) -> dict[str, dict[str, dict]]:
    """What a browser loads for the first query, until ten results have their titles."""
    from chromium import chromium
    from serve import served

    found: dict[str, dict[str, dict]] = {}
    with chromium() as browser, served(site) as address:
        for query in QUERIES:
            found[query] = {}
            for tool, script, counts in (("trangxa", OURS, IS_OURS), ("pagefind", THEIRS, IS_THEIRS)):
                found[query][tool] = first_query(browser, address, site, query, script, counts)
                progress(f"first query “{query}” of {tool}: {found[query][tool]['sent']} bytes")
    return found


def first_query(browser, address: str, site: Path, query: str, script: str, counts) -> dict:
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    paths: list[str] = []
    # Of the context: Pagefind loads a part from a worker.
    context.on("request", lambda request: paths.append(urlsplit(request.url).path))
    page.goto(f"{address}tim-kiem/index.html")
    titles = page.evaluate(script, query)
    page.wait_for_load_state("networkidle")
    context.close()
    files = [site / path.lstrip("/") for path in dict.fromkeys(filter(counts, paths))]
    return {"files": len(files), "sent": sum(sent(path) for path in files if path.is_file()),
            "results": len(titles)}
