"""The benchmark's own tests: that content is the same everywhere, that the comparison sees what is wrong, that an
edit is missed where it did not arrive, and that goals are computed right. `make bench` runs them first."""

import tempfile
import unittest
from pathlib import Path

import edits
import generate
import provincial
import sameness
from changes import FIRST
from goals import GOALS
from measure import Run, Spread
from results import Results, Scenario

PAGE = """<nav class="menu"></nav><h1>Tin</h1><article><p>Một <a href="{link}">hai</a></p>
<h2 id="{anchor}">Ba</h2></article>"""


class Content(unittest.TestCase):
    def test_is_the_same_bytes_everywhere(self):
        with tempfile.TemporaryDirectory() as folder:
            made = generate.generate(Path(folder), 40, 1)
            self.assertEqual(made.digest[:16], "5c3c2d31f80c9a26")
            made = provincial.generate(Path(folder), 2, 30, 1)
            self.assertEqual(made.digest[:16], "19de10b2898e9bb6")

    def test_differs_with_the_seed(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertNotEqual(
                generate.generate(Path(folder), 4, 1).digest, generate.generate(Path(folder), 4, 2).digest)


class Comparing(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        for tool, link in (("one", "../hoi-dap/bai-000003.html"), ("other", "/hoi-dap/bai-000003.html")):
            for number in range(3):
                self.write(tool, number, PAGE.format(link=link, anchor=tool))

    def path(self, tool: str, number: int) -> Path:
        return Path(self.folder.name) / tool / "tin-tuc" / f"bai-{number:06d}.html"

    def write(self, tool: str, number: int, text: str) -> None:
        self.path(tool, number).parent.mkdir(parents=True, exist_ok=True)
        self.path(tool, number).write_text(text, encoding="utf-8")

    def compared(self, expected: int = 3) -> sameness.Sameness:
        one, other = (Path(self.folder.name) / tool for tool in ("one", "other"))
        return sameness.compare(("one", one), ("other", other), expected)

    def test_takes_another_spelling_of_an_address_as_the_same(self):
        found = self.compared()
        self.assertEqual((found.articles, found.faults), (3, []))
        self.assertEqual(found.furniture["navigation"], {"one": 3, "other": 3})
        self.assertEqual(found.furniture["tags"], {"one": 0, "other": 0})

    def test_sees_another_word(self):
        text = self.path("one", 1).read_text("utf-8")
        self.write("one", 1, text.replace("Một", "Mốt"))
        self.assertEqual((self.compared().articles, len(self.compared().faults)), (2, 1))

    def test_sees_another_target_of_a_link(self):
        text = self.path("one", 1).read_text("utf-8")
        self.write("one", 1, text.replace("000003", "000004"))
        self.assertEqual(len(self.compared().faults), 1)

    def test_sees_a_page_that_only_one_wrote(self):
        self.path("other", 2).unlink()
        self.assertEqual(len(self.compared().faults), 2)

    def test_sees_that_both_wrote_too_few(self):
        self.assertEqual(len(self.compared(expected=4).faults), 2)

    def test_sees_a_page_without_an_article(self):
        for tool in ("one", "other"):
            self.write(tool, 0, "<p>Một</p>")
        self.assertEqual(len(self.compared().faults), 1)


class Editing(unittest.TestCase):
    def test_misses_what_did_not_arrive(self):
        with tempfile.TemporaryDirectory() as folder:
            output = Path(folder)
            (output / "tin-tuc").mkdir()
            (output / "tin-tuc" / "bai-000000.html").write_text("lần thứ 100001", "utf-8")
            (output / "tin-tuc" / "index.html").write_text("cũ", "utf-8")
            arrival = edits.Arrival("lần thứ 100001", ("tin-tuc/bai-000000.html",), "tin-tuc")
            self.assertEqual(arrival.missing_in(output), ["a list of tin-tuc"])
            (output / "tin-tuc" / "index.html").write_text("lần thứ 100001", "utf-8")
            self.assertEqual(arrival.missing_in(output), [])

    def test_edits_another_page_each_time_in_both_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            generate.generate(Path(folder), 40, 1)
            desk = edits.Desk(Path(folder) / "trangxa", Path(folder) / "hugo", 40)
            arrivals = [desk.body() for _ in range(5)] + [desk.title() for _ in range(5)]
            self.assertEqual(len({arrival.pages for arrival in arrivals}), 10)
            for arrival in arrivals:
                source = arrival.pages[0].removesuffix(".html") + ".md"
                for tool in (desk.trangxa, desk.hugo):
                    self.assertIn(arrival.mark, (tool / "content" / source).read_text("utf-8"))


class Goals(unittest.TestCase):
    def test_are_not_reached_by_what_was_not_measured(self):
        self.assertEqual([goal.answer(results()) for goal in GOALS], [None] * len(GOALS))

    def test_compare_medians(self):
        costs = {"trangxa": (1, 2, 9), "hugo": (12, 13, 90), "floor": (1, 1, 1)}
        runs = {tool: [Run(wall, 0, 0, 10) for wall in walls] for tool, walls in costs.items()}
        facts = {"same": 10_000, "fault-count": 0,
                 "furniture": {"tags": {"trangxa": 7, "hugo": 7}, "title": {"trangxa": 7, "hugo": 8}}}
        answers = {goal.what: goal.answer(results(Scenario("full-10000", 10_000, runs, facts))) for goal in GOALS}
        told = {what: (answer.words, answer.is_reached) for what, answer in answers.items() if answer}
        self.assertEqual(list(told.values()), [
            ("10000 of 10000 alike", True), ("differs in title (7 and 8)", False), ("6.5×", True), ("2×", True),
            ("2×", True), ("1×", False)])

    def test_hold_a_change_of_all_pages_to_the_first_build(self):
        runs = {f"{tool}: {kind}": [Run(wall, 0, 0, 1)] for tool in ("trangxa", "hugo") for kind, wall in (
            (FIRST, 5.0), ("nothing", 0.1), ("body", 1.0), ("title", 1.0), ("template", 5.0), ("setting", 6.0))}
        told = [goal.answer(results(Scenario("changes-10000", 10_000, runs))) for goal in GOALS]
        self.assertEqual([answer.is_reached for answer in told if answer], [False, False, False, True, False])


class Spreads(unittest.TestCase):
    def test_have_the_least_the_middle_and_the_most(self):
        self.assertEqual(Spread.of([3, 1, 2]), Spread(1, 2, 3))


def results(*scenarios: Scenario) -> Results:
    made = Results(Path("not-there.json"), {}, {}, "")
    for scenario in scenarios:
        made.keep(scenario)
    return made


if __name__ == "__main__":
    unittest.main()
