#!/usr/bin/env python3
"""A citizen types into the search box of a built portal, and walks its answers.

    check_typing.py PORTAL

With the keyboard alone, without JavaScript, on a slow telephone and network, from the disk, by a shared
address, and with an attack as the query.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from chromium import Photographer, Tab, Window, chromium
from outcome import Outcome, Setting
from serve import served

PHONE = Setting(360, "light")
HOME, RESULTS = "index.html", "tim-kiem/index.html"
QUERY, ANSWER = "giay doc than", "thu-tuc/1.004873.html"
ATTACK = "<img src=x onerror=\"document.title='x'\"><script>document.title='x'</script>"
# A telephone of 2017 on a weak 3G network.
SLOW_CPU, LATENCY, BYTES_PER_SECOND = 4, 400, 50_000

Findings = Iterator[list[tuple[str, str, str]]]


def box(tab: Tab):
    return tab.page.locator("form[data-tim] input")


def told(is_so: bool, rule: str, message: str) -> list[tuple[str, str, str]]:
    return [] if is_so else [(rule, "form[data-tim]", message)]


def keyboard(tab: Tab) -> Findings:
    """Typing opens a list that says how many there are; arrows walk it; Enter goes there."""
    tab.open(HOME, PHONE)
    box(tab).focus()
    tab.page.keyboard.type(QUERY, delay=30)
    tab.page.locator("#goi-y li").first.wait_for()
    state = tab.ask("combobox")
    yield told(state["expanded"] == "true" and str(len(state["options"])) in state["status"],
               "combobox", f"says “{state['status']}” of {len(state['options'])} options")
    yield told(state["options"][0]["path"].endswith(ANSWER) and state["options"][0]["marks"] > 0,
               "first", f"begins with {state['options'][0]}")
    facts = state["options"][0]["text"]
    yield told("Hộ tịch" in facts and "phí" in facts.lower(), "facts", f"says only “{facts}”")
    tab.page.keyboard.press("ArrowDown")
    tab.page.keyboard.press("ArrowDown")
    tab.page.keyboard.press("ArrowUp")
    state = tab.ask("combobox")
    yield told(state["active"] == "goi-y-0" and state["selected"] == [0] and state["isFocused"],
               "combobox", f"has {state['active']} active and {state['selected']} selected")
    tab.page.keyboard.press("Escape")
    state = tab.ask("combobox")
    yield told(state["expanded"] == "false" and not state["active"] and state["value"] == QUERY,
               "combobox", "Escape does not close the list, or takes what was typed")
    tab.page.keyboard.press("End")
    tab.page.keyboard.type(" ")
    tab.page.locator("#goi-y li").first.wait_for()
    tab.page.keyboard.press("ArrowDown")
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")
    yield told(tab.page.url.endswith(ANSWER), "enter", f"leads to {tab.page.url}")


def shared(tab: Tab) -> Findings:
    """A query in the address is asked, and can be asked anew from the page."""
    tab.open(f"{RESULTS}?q={QUERY.replace(' ', '+')}", PHONE)
    tab.page.locator(".results li").first.wait_for()
    first = tab.page.locator(".results a").first.get_attribute("href")
    yield told(first.endswith(ANSWER) and box(tab).input_value() == QUERY, "shared",
               f"“{box(tab).input_value()}” finds {first} first")
    box(tab).fill("zzzz qqqq")
    tab.page.keyboard.press("Enter")
    tab.page.locator(".results [role=status]", has_text="Chưa thấy").wait_for()
    yield told(tab.page.locator(".results li").count() == 0 and "zzzz" in tab.page.url,
               "nothing", "shows something for nothing, or keeps the former address")


def attack(tab: Tab) -> Findings:
    """What is typed or stands in the address is shown as words, never as markup."""
    tab.open(f"{RESULTS}?q={ATTACK}", PHONE)
    tab.page.locator(".results [role=status]").wait_for()
    title, made = tab.page.title(), tab.page.locator(".results img, .results script").count()
    yield told(title != "x" and not made and box(tab).input_value() == ATTACK, "attack",
               f"the title is “{title}”, {made} elements were made")
    tab.open(HOME, PHONE)
    box(tab).fill(ATTACK + " khai sinh")
    tab.page.locator("form[data-tim] [role=status]:not(:empty)").wait_for(state="attached")
    made = tab.page.locator("form[data-tim] img, form[data-tim] script").count()
    yield told(tab.page.title() != "x" and not made, "attack", f"{made} elements were made")


def bare(tab: Tab) -> Findings:
    """Without scripts the box leads to a page with the fields and the list from A to Y."""
    tab.open(HOME, PHONE)
    box(tab).fill(QUERY)
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")
    links = tab.page.locator("main a[href*='linh-vuc/']:visible").count()
    letters = tab.page.locator("main a[href*='thu-tuc/index.html#tat-ca']:visible").count()
    yield told(RESULTS in tab.page.url and links > 0 and letters > 0, "no-javascript",
               f"{tab.page.url} has {links} fields and {letters} links to the list")


def slow(tab: Tab) -> Findings:
    """On a slow telephone the answers are those of what was typed last."""
    tools = tab.page.context.new_cdp_session(tab.page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": LATENCY, "downloadThroughput": BYTES_PER_SECOND,
        "uploadThroughput": BYTES_PER_SECOND})
    tab.open(HOME, PHONE)
    for query in ("dang ky khai sinh", "dang ky ket hon", QUERY):
        box(tab).fill(query)
        tab.page.wait_for_timeout(200)
    tab.page.locator("#goi-y li").first.wait_for()
    state = tab.ask_until("combobox", lambda now: now["options"][0]["path"].endswith(ANSWER))
    yield told(state["options"][0]["path"].endswith(ANSWER), "slow",
               f"{state['options'][0]['path']} is first for {QUERY}")


def offline(tab: Tab) -> Findings:
    """A network that fails while a query is asked is said, and the lists stay."""
    tab.open(RESULTS, PHONE)
    tab.page.context.set_offline(True)
    box(tab).fill("tam tru")
    tab.page.keyboard.press("Enter")
    tab.page.locator(".results [role=status]", has_text="Không nạp được").wait_for()
    yield told(tab.page.locator("main a[href*='linh-vuc/']:visible").count() > 0, "offline",
               "has no list of fields")
    tab.page.context.set_offline(False)
    tab.page.keyboard.press("Enter")
    tab.page.locator(".results li").first.wait_for()
    yield told(tab.page.locator(".results li").count() > 0, "offline", "does not try again")


def check(portal: Path) -> Outcome:
    outcome = Outcome()
    photographer = Photographer("typing")
    photographer.clear()
    with served(portal) as base, chromium() as browser:
        disk = portal.resolve().as_uri() + "/"
        for place, question, has_scripts in (
                (base, keyboard, True), (disk, keyboard, True), (base, shared, True),
                (disk, shared, True), (base, attack, True), (base, bare, False),
                (base, slow, True), (base, offline, True)):
            # Each in a browser that has kept nothing.
            tab = Window(browser, place, photographer).tab(has_scripts=has_scripts)
            for found in question(tab):
                # That the network is cut is no trouble of the page.
                trouble = [item for item in tab.trouble if "INTERNET_DISCONNECTED" not in item[2]]
                faults = tab.faults(found + trouble, question.__name__)
                outcome.hold(photographer.picture(tab, faults))
            tab.page.context.close()
    return outcome


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(check(Path(sys.argv[1])).finish())
