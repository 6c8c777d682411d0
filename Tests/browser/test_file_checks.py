#!/usr/bin/env python3
"""The checks of weights and of old browsers find planted faults."""

import csv
import os
import sys
import unittest

import check_budgets
import check_floor
import from_site
import kinds
import picture_choice
import planted
import read_script
import read_style


class Kinds(planted.Folder):
    def test_kinds_by_address(self):
        for address, kind in (
            ("index.html", "index"), ("404.html", "404"), ("van-ban/index.html", "van-ban/"),
            ("van-ban/46-kh-ubnd.html", "van-ban/*"),
            ("van-ban/loai/ke-hoach.html", "van-ban/loai/*"),
            ("thu-tuc/1.001193.html", "thu-tuc/<mã>"), ("thu-tuc/thay-doi.html", "thu-tuc/*"),
        ):
            self.assertEqual(kinds.kind_of(address), kind)

    def test_samples_are_the_largest_and_what_they_lack(self):
        self.write("index.html", "x")
        self.write("xa/index.html", '<p class="a">')
        self.write("xa/tin/a.html", '<p class="a">' + "x" * 50)
        self.write("xa/tin/b.html", '<p class="b">')
        self.write("xa/tin/c.html", '<p class="a b">')
        self.write("xa/tin/d.html", '<p class="a">')
        site = kinds.Site(self.folder)
        self.assertEqual([page.address for page in site.samples],
                         ["index.html", "xa/index.html", "xa/tin/a.html", "xa/tin/b.html"])
        self.assertEqual(site.portals, ["xa"])

    def test_a_portal_without_a_workspace(self):
        self.write("index.html", "x")
        self.write("404.html", "x")
        self.assertEqual(kinds.Site(self.folder).portals, [""])


class Budgets(planted.Folder):
    def setUp(self):
        super().setUp()
        self.write("a.css", "p { background: url(nen.png) }")
        self.write("nen.png", os.urandom(1000))
        self.write("a.js", "x")

    def faults(self, body):
        self.write("xa/index.html", f"<link rel=stylesheet href=../a.css>{body}")
        check_budgets.compressed.cache_clear()
        check_budgets.size.cache_clear()
        return [fault.message for fault in check_budgets.check(self.folder).faults]

    def test_within(self):
        self.assertEqual(self.faults("<script src=../a.js></script><p>x</p>" * 2000), [])

    def test_beyond(self):
        self.write("to.js", os.urandom(9000).hex())
        self.write("to.png", os.urandom(400_000))
        for body, what in (
            (os.urandom(45_000).hex(), "HTML and styles: "),
            ("<script src=../to.js></script>", "scripts: "),
            ("<img src=../to.png alt=''>", "all with pictures: "),
        ):
            self.assertRegex(" ".join(self.faults(body)), f"^{what}[^:]+$")

    def test_of_a_picture_the_file_that_is_loaded_counts(self):
        for name, count in (("a.webp", 300), ("b.webp", 500), ("a.jpg", 3000), ("b.jpg", 5000)):
            self.write(name, os.urandom(count))
        self.assertEqual(self.faults(
            "<picture><source type=image/webp srcset='../a.webp 640w, ../b.webp 1080w' "
            "sizes='calc(100vw - 32px)'><img src=../a.jpg srcset='../a.jpg 640w, ../b.jpg 1080w' "
            "sizes='calc(100vw - 32px)'></picture>"), [])
        # The style's own picture, and what an old telephone of three dots a pixel loads.
        self.assertEqual(check_budgets.weigh(self.folder, "xa/index.html").pictures, 1000 + 5000)

    def test_what_styles_show_counts(self):
        weight = check_budgets.weigh(self.folder, "xa/index.html") if self.faults("") == [] else None
        self.assertEqual(weight.pictures, 1000)


class PictureChoice(unittest.TestCase):
    SIZES = "(min-width: 656px) 39rem, calc(100vw - 32px)"

    def chosen(self, body, width, density, knows_webp=True):
        root = from_site.page.parse(body)
        image = next(it for it in root.descendants() if it.name == "img")
        return picture_choice.chosen(image, picture_choice.Screen(width, density, knows_webp))

    def test_how_wide_a_picture_is(self):
        for sizes, width, found in (
            (self.SIZES, 360, 328), (self.SIZES, 1280, 624), ("96px", 360, 96), ("50vw", 360, 180),
            ("(min-width: 40em) 10rem, (min-width: 20em) 100px, 5px", 360, 100),
        ):
            screen = picture_choice.Screen(width, 1, True)
            self.assertEqual(picture_choice.slot(sizes, screen), found)

    def test_the_smallest_file_with_dots_enough(self):
        image = f"<img src=x srcset='a 320w, b 640w, c 1080w' sizes='{self.SIZES}'>"
        for width, density, file in ((360, 1, "b"), (360, 2, "c"), (360, 3, "c"), (1280, 1, "b"),
                                     (1280, 2, "c"), (320, 1, "a")):
            self.assertEqual(self.chosen(image, width, density), [file])

    def test_a_source_goes_before_for_browsers_that_know_it(self):
        picture = ("<picture><source type=image/webp srcset='a.webp 320w' sizes=96px>"
                   "<img src=a.jpg></picture>")
        self.assertEqual(self.chosen(picture, 360, 3), ["a.webp"])
        self.assertEqual(self.chosen(picture, 360, 3, knows_webp=False), ["a.jpg"])
        self.assertEqual(self.chosen("<img alt=x>", 360, 3), [])


class Floor(planted.Folder):
    def names(self, name, text, allowed=()):
        self.write(f"giao-dien/assets/{name}", text)
        return [fault.message.split("”")[0].lstrip("“")
                for fault in check_floor.check(self.folder, None, list(allowed)).faults]

    def test_the_table_itself(self):
        for feature, row in zip(check_floor.features(), self.rows()):
            self.assertIn(feature.kind, check_floor.KINDS)
            newer = [row[name] == "-" or float(row[name]) > least
                     for name, least in check_floor.FLOOR.items()]
            self.assertTrue(any(newer) or row["Else"], feature.name)
        names = [row["Feature"] for row in self.rows()]
        self.assertEqual(len(names), len(set(names)))
        for name, _, reason in check_floor.exceptions():
            self.assertIn(name, names)
            self.assertTrue(reason.strip(), name)

    def rows(self):
        with (check_floor.HERE / "floor.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_styles(self):
        for text, feature in (
            ("p { inset: 0 }", "inset"), ("p { aspect-ratio: 1 }", "aspect-ratio"),
            ("p { display: flex; gap: 8px }", "gap"), ("p { accent-color: red }", "accent-color"),
            ("p { width: min(3px, 4%) }", "min() and max()"),
            ("p { width: clamp(1px, 2%, 3px) }", "clamp()"),
            ("p { height: 100dvh }", "units of the moving window"),
            ("p { width: 5cqi }", "units of containers"),
            ("p { color: rgb(0 0 0 / 50%) }", "colours with blanks"),
            ("p { color: #11223344 }", "colours with transparency in hex"),
            ("p { color: color-mix(in srgb, red, blue) }", "colour functions"),
            ("p { position: sticky }", "position: sticky"),
            ("p { appearance: none }", "appearance"),
            (":is(a, b) { top: 0 }", ":is()"), ("a:where(b) { top: 0 }", ":where()"),
            ("a:has(b) { top: 0 }", ":has()"), ("a:not(b, c) { top: 0 }", ":not() of many"),
            ("a:focus-visible { top: 0 }", ":focus-visible"),
            ("@layer a { p { top: 0 } }", "@layer"),
            ("@layer a, b;", "@layer"),
            ("p { & a { top: 0 } }", "nesting"), ("p { a { top: 0 } }", "nesting"),
            ("@container (min-width: 9em) { p { top: 0 } }", "@container"),
            ("@media (width >= 40em) { p { top: 0 } }", "widths with < and >"),
            ("@media (prefers-reduced-motion: reduce) { p { top: 0 } }", "prefers-reduced-motion"),
            ("p { margin-inline: auto }", "margins by direction of text"),
            ("p { content-visibility: auto }", "content-visibility"),
        ):
            self.assertEqual(self.names("a.css", text), [feature], text)

    def test_styles_that_old_browsers_know(self):
        self.assertEqual(self.names("a.css", """
            /* p { inset: 0 } */ p::before { content: "inset: 0; :has(a) { }"; }
            p { grid-gap: 8px; width: calc(100% - 8px); grid-template-columns: minmax(0, 1fr) }
            a:not(.b) > c { color: rgba(0, 0, 0, .2); background: #11223a url(data:x;y) }
            p { position: -webkit-sticky; position: sticky; -webkit-appearance: none; appearance: none }
            @supports (inset: 0) { p { inset: 0 } }
            @media (min-width: 40em) { p { top: 0 } } @page { size: A4 } @font-face { font-family: x }
            """), [])

    def test_scripts(self):
        for text, feature in (
            ("a?.b", "?."),
            ("a ?? b", "??"), ("a ??= b", "logical assignment"), ("a.replaceAll('x', 'y')", "replaceAll"),
            ("a.at(-1)", "at()"),
            ("class A { b = 1; }", "class fields"), ("class A { static b }", "class fields"),
            ("class A { constructor() { this.#b = 1; } }", "private members"),
            ("import x from 'y'", "modules"),
            ("export default 1", "modules"),
            ("import('x')", "import()"), ("Object.fromEntries(a)", "Object.fromEntries"),
            ("a.flat()", "flat and flatMap"), ("try { a() } catch { b() }", "catch without a name"),
            ("x = 1_000", "numbers with _"),
            ("a.replace(/(?<=b)c/, '')", "looking behind in patterns"),
            ("a.match(/\\p{L}/u)", "properties in patterns"),
            ("a.match(/b/s)", "new flags of patterns"),
            ("`${a?.b}`", "?."), ("addEventListener('afterprint', b)", "events of printing"),
            ("structuredClone(a)", "structuredClone"),
            ("new ResizeObserver(a)", "observers of size and view"),
        ):
            self.assertIn(feature, self.names("a.js", text), text)

    def test_scripts_that_old_browsers_know(self):
        self.assertEqual(self.names("a.js", r"""
            // a?.b ?? c
            var a = b ? .5 : c, d = 'x?.y', e = "??", f = /[?.]|\?\.|\/"/g, g = 4 / 2 / 1, h = `?? ${a}`;
            class A { constructor(b) { this.b = b; } static c() { var d = 1; } get e() { return 1; } }
            /* import x */ let {i, ...j} = k; const l = (m = 1) => m ** 2; async function n() { await o; }
            p.includes(q); Object.entries(r); t.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
            """), [])

    def test_templates(self):
        self.assertEqual(self.names(
            "a.mustache", "<style>\np { inset: 0 }\n</style>\n"
            "<script type='application/ld+json'>{{{a}}}</script><dialog>{{b}}</dialog>"),
            ["inset", "dialog and search"])

    def test_exceptions(self):
        rule = ("inset", "p", "vì thử")
        self.assertEqual(self.names("a.css", "p { inset: 0 }", [rule]), [])
        self.assertEqual(self.names("a.css", "a { inset: 0 }", [("inset", "*", "vì thử")]), [])
        self.assertEqual(self.names("a.css", "a { inset: 0 }", [rule]),
                         ["inset", "nothing needs this exception"])

    def test_places(self):
        self.write("giao-dien/assets/a.css",
                   "/* một\nhai */\na { top: 0 }\np {\n  top: 0;\n  inset: 0;\n}\n")
        self.assertEqual(str(check_floor.check(self.folder, None, []).faults[0]),
                         "giao-dien/assets/a.css:6 (themes): floor: p: “inset” needs Chrome 87, Safari 14.1")


class Reading(unittest.TestCase):
    def test_a_style_sheet(self):
        sheet = read_style.read("a, b { c: d; e: url(f;g) }\n@media print { h { i: j } }")
        self.assertEqual([(rule.head, rule.line) for rule in sheet.all()],
                         [("a, b", 1), ("@media print", 2), ("h", 2)])
        self.assertEqual(sheet.rules[0].declarations, [("c", "d", 1), ("e", "url(f;g)", 1)])

    def test_a_script(self):
        script = read_script.read("a('b') / c; // d\nreturn /e'f/g.test('h')")
        self.assertEqual(script.code, 'a("") / c;  \nreturn / /.test("")')
        self.assertEqual(script.patterns, [("/e'f/g", 2)])


if __name__ == "__main__":
    raise SystemExit(planted.run(sys.modules["__main__"]))
