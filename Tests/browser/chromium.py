"""Debian's chromium, driven through Playwright: tabs that are asked questions, two at a time."""

from __future__ import annotations

import multiprocessing
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from outcome import Fault, Outcome, Setting

ROOT = Path(__file__).resolve().parent.parent.parent
PICTURES = ROOT / ".trangxa" / "browser"
QUESTIONS = Path(__file__).with_name("ask.js").read_text(encoding="utf-8")
BROWSERS = 2
# More pictures than these help nobody, and take time and room.
PICTURES_PER_BROWSER = 20
HEIGHT = 800
PATIENCE = 60_000


@contextmanager
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        raise SystemExit("chromium is not installed; `.ci/setup build test` installs it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[
            "--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb",
            # No name is looked up: what a page asks of another host fails, and is told.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Tab:
    """A tab on a site: `base` is where its folder is, by http or from the disk."""

    page: Page
    base: str
    trouble: list[tuple[str, str, str]] = field(default_factory=list)
    address: str = ""
    setting: Setting = Setting(1280, "light")

    @classmethod
    def of(cls, browser: Browser, base: str, has_scripts: bool = True) -> "Tab":
        context = browser.new_context(
            locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", java_script_enabled=has_scripts)
        context.set_default_timeout(PATIENCE)
        tab = cls(context.new_page(), base)
        tab._listen()
        return tab

    def open(self, address: str, setting: Setting) -> None:
        self.trouble.clear()
        self.address = address
        self.look(setting)
        self.page.goto(self.base + address)

    def look(self, setting: Setting) -> None:
        """Another width and another theme, without loading again."""
        self.setting = setting
        self.page.set_viewport_size({"width": setting.width, "height": HEIGHT})
        self.page.emulate_media(color_scheme=setting.theme)

    def ask(self, question: str, *arguments):
        """The answer of a function of ask.js."""
        if not self.page.evaluate("() => 'trangxaAsk' in window"):
            self.page.evaluate(QUESTIONS)
        return self.page.evaluate("([q, a]) => trangxaAsk[q](...a)", [question, list(arguments)])

    def ask_until(self, question: str, holds: Callable[[object], bool]):
        """The answer, waiting a little for one that holds: what a key does is not done at once."""
        answer = self.ask(question)
        for _ in range(10):
            if holds(answer):
                break
            self.page.wait_for_timeout(50)
            answer = self.ask(question)
        return answer

    def faults(self, found: list, note: str = "") -> list[Fault]:
        """Findings `[rule, element, message]` with the place where they were made."""
        place = f"{self.setting}{', ' if note else ''}{note}"
        return [Fault(self.address, place, *finding) for finding in found]

    def _listen(self) -> None:
        def tell(rule, element, message):
            self.trouble.append((rule, element[:120], message[:200]))

        def console(message):
            if message.type in ("error", "warning"):
                tell("console", message.type, message.text)

        def request(request):
            if not request.url.startswith((self.base, "data:", "about:")):
                tell("request", request.url, "is outside of the folder")

        def response(response):
            if response.status >= 400:
                tell("request", response.url, f"answered with {response.status}")

        def failed(request):
            # What was still on its way when the tab went on to the next page has not failed.
            if request.failure != "net::ERR_ABORTED":
                tell("request", request.url, f"failed: {request.failure}")

        self.page.on("console", console)
        self.page.on("pageerror", lambda error: tell("script", "error", str(error)))
        self.page.on("request", request)
        self.page.on("response", response)
        self.page.on("requestfailed", failed)


class Photographer:
    """Keeps a picture of a page that has faults, and names it in them."""

    def __init__(self, prefix: str, folder: Path = PICTURES) -> None:
        self.prefix, self.folder, self.taken = prefix, folder, 0

    def clear(self) -> None:
        for old in self.folder.glob(f"{self.prefix}-*.png"):
            old.unlink()

    def picture(self, tab: Tab, faults: list[Fault]) -> list[Fault]:
        if not faults or self.taken >= PICTURES_PER_BROWSER:
            return faults
        self.taken += 1
        name = re.sub(r"[^\w.]+", "-", tab.address.removesuffix(".html"))
        path = self.folder / f"{self.prefix}-{name}-{tab.setting.width}-{tab.setting.theme}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        tab.page.screenshot(path=path, full_page=True)
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        return [Fault(f.address, f.setting, f.rule, f.element, f.message, f.picture or str(shown))
                for f in faults]


@dataclass
class Window:
    """An open browser on a site. Its tabs are kept: a new one costs more than a page."""

    browser: Browser
    base: str
    photographer: Photographer
    tabs: dict[tuple[str, bool], Tab] = field(default_factory=dict)

    def tab(self, base: str | None = None, has_scripts: bool = True) -> Tab:
        key = (base or self.base, has_scripts)
        if key not in self.tabs:
            self.tabs[key] = Tab.of(self.browser, *key)
        return self.tabs[key]


# Looks at one job of a check.
Visit = Callable[[Window, object], Outcome]


def visit_all(visit: Visit, jobs: list, base: str, prefix: str) -> Outcome:
    """All jobs, shared out among the browsers, each in a process of its own. `visit` is a function
    of a module; a job has an `address`, and the first are the ones that take longest."""
    Photographer(prefix).clear()
    shares = [share for share in (jobs[n::BROWSERS] for n in range(BROWSERS)) if share]
    whole = Outcome()
    with ProcessPoolExecutor(BROWSERS, multiprocessing.get_context("spawn")) as pool:
        for outcome in pool.map(
                visit_share, *zip(*((visit, share, base, prefix) for share in shares))):
            whole.add(outcome)
    whole.faults.sort(key=lambda fault: (fault.address, fault.setting, fault.rule))
    return whole


def visit_share(visit: Visit, jobs: list, base: str, prefix: str) -> Outcome:
    """A browser that dies is opened anew, and the page that it died of has failed."""
    whole, rest, photographer = Outcome(), list(jobs), Photographer(prefix)
    while rest:
        with chromium() as browser:
            window = Window(browser, base, photographer)
            while rest:
                job = rest.pop(0)
                try:
                    whole.add(visit(window, job))
                except Error as error:
                    reason = str(error).splitlines()[0][:200]
                    whole.faults.append(Fault(job.address, "any", "visit", "", reason))
                    break
    return whole
