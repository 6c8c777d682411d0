"""What the built files may not have in them, whatever was written into their fields."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from tricks import OUTSIDE, RUN

# Bidi controls, and what XML has no place for.
UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
ADDRESSES = {"href", "src", "action", "formaction", "poster", "data", "xlink:href", "srcset", "background", "cite"}
# The portals of the corpus.
OWN = ("https://xa.example/", "https://cu.example/")
SCHEMES = {"", "http", "https", "mailto", "tel"}
TAGS = {"iframe", "frame", "object", "embed", "base", "applet", "math", "template", "portal", "foreignobject",
        "animate", "set", "use", "image"}
FORMULA = re.compile(r"['\s\xa0]*[=+\-@＝＋－＠]")
NUMBER = re.compile(r"[+-][0-9][0-9.,]*[%\s]*")


class Page(HTMLParser):
    """What of a page could run, load or lead astray."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.policy = self.referrer = ""
        self.data: str | None = None

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag in TAGS:
            self.faults.append(f"has a <{tag}>")
        for name, value in values.items():
            if name.startswith("on") or name in ("style", "srcdoc", "ping", "http-equiv-x"):
                self.faults.append(f"<{tag}> has {name}=“{value[:60]}”")
            if name in ADDRESSES:
                for address in value.split(",") if name == "srcset" else [value]:
                    self.judge(tag, name, address)
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = values["content"]
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.judge(tag, "refresh", values["content"].partition("url=")[2])
        if tag == "meta" and values.get("name") == "referrer":
            self.referrer = values["content"]
        if tag == "script":
            if not self.policy:
                self.faults.append("runs a script before it has a policy")
            if values.get("type") == "application/ld+json":
                self.data = ""
            elif "src" not in values:
                self.faults.append("has a script of its own")

    def judge(self, tag: str, name: str, address: str) -> None:
        # As browsers do: blanks and control characters are passed over, and `\` is `/`.
        bare = re.sub(r"[\x00-\x20]", "", address).replace("\\", "/")
        parts = urlsplit(bare) if not bare.startswith("//") else None
        if parts is None or bare.startswith("/"):
            self.faults.append(f"<{tag}> has {name}=“{address[:80]}”, which is of no page of ours")
        elif parts.scheme.lower() not in SCHEMES:
            self.faults.append(f"<{tag}> has {name}=“{address[:80]}”")
        elif "@" in parts.netloc or parts.netloc.endswith(OUTSIDE) or parts.scheme == "mailto" and "bcc" in bare \
                and not address.startswith("mailto:"):
            self.faults.append(f"<{tag}> has {name}=“{address[:80]}”, which hides where it leads")
        elif parts.scheme in ("http", "https") and tag in ("script", "img", "form", "source") \
                and not address.startswith(OWN):
            self.faults.append(f"<{tag}> has {name}=“{address[:80]}” of another host")

    def handle_data(self, data):
        if self.data is not None:
            self.data += data

    def handle_endtag(self, tag):
        if tag == "script" and self.data is not None:
            try:
                json.loads(self.data)
            except ValueError as error:
                self.faults.append(f"has JSON-LD that does not parse: {error}")
            self.data = None

    def finish(self) -> list[str]:
        if "default-src 'none'" not in self.policy or re.search(r"unsafe|\*|data:|https?:|blob:", self.policy):
            self.faults.append(f"has the policy “{self.policy}”")
        if self.referrer not in ("same-origin", "no-referrer"):
            self.faults.append(f"tells other hosts where a reader comes from: “{self.referrer}”")
        return self.faults


def page_faults(text: str) -> list[str]:
    page = Page()
    page.feed(text)
    page.close()
    return page.finish()


def cell_faults(text: str) -> list[str]:
    """Whatever a spreadsheet parts cells at, none begins with a formula."""
    parts = re.split(r"[;\t\r\n]", text)
    return [f"has the cell “{text[:60]}”" for part in parts
            if FORMULA.match(part) and not part.startswith("'") and not NUMBER.fullmatch(part.strip())]


def file_faults(path: Path) -> list[str]:
    """What is wrong with a file of text that was built."""
    if path.suffix in (".html", ".xml", ".json", ".jsonld", ".csv", ".js", ".txt", ".ics"):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            return [f"is no UTF-8: {error}"]
    else:
        return [] if path.suffix in (".css", ".svg", ".pdf", ".webp", ".jpg", ".png", ".woff2") else ["is no kind of ours"]
    faults = [f"has U+{ord(found[0]):04X}" for found in UNSEEN.finditer(text)][:1]
    try:
        match path.suffix:
            case ".html":
                faults += page_faults(text)
            case ".xml":
                if "<!" in text:
                    faults.append("declares something")
                for element in ElementTree.fromstring(text.encode()).iter():
                    for value in [*element.attrib.values(), element.text or ""]:
                        if element.tag.endswith(("link", "id", "loc")) and value.strip() \
                                and not value.startswith(OWN) and "://" in value:
                            faults.append(f"leads to {value[:60]}")
            case ".json" | ".jsonld":
                json.loads(text)
                faults += ["has < as it is"] if "<" in text else []
            case ".csv":
                for row in csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True):
                    for cell in row:
                        faults += cell_faults(cell)
            case ".js" if text.startswith("TXTim("):
                name, _, value = text.removeprefix("TXTim(").rpartition(")")[0].partition(",")
                json.loads(name)
                json.loads(value)
                if re.search("[<>\u2028\u2029]", text):
                    faults.append("could end the script that it is")
    except (ElementTree.ParseError, ValueError, csv.Error) as error:
        faults.append(f"does not parse: {error}")
    return faults


# One fault of each kind, that must be seen: (name, what is put before `</head>` or as the whole file, what of the page goes).
PLANTED = [
    ("a.html", f"<script>{RUN}</script>", ""), ("b.html", f"<script>{RUN}</script>", "policy"),
    ("c.html", f"</head><body><a href=\"java\tscript:{RUN}\">a</a>", ""),
    ("d.html", f"</head><body><p onclick=\"{RUN}\">a</p>", ""),
    ("e.html", f"</head><body><img src=\"https://{OUTSIDE}/a.png\" alt=\"\">", ""), ("f.html", "", "referrer"),
    ("g.html", f"</head><body><svg onload=\"{RUN}\"></svg>", "policy"),
    ("h.html", "</head><body>Ngày \u202e62/11/02", ""),
    ("a.csv", "A\r\n=1+1\r\n", ""), ("b.csv", "A\r\nmột;-1+1\r\n", ""), ("c.csv", "A\r\n\"x\r\n", ""),
    ("a.xml", "<a>\x01</a>", ""), ("b.xml", "<!DOCTYPE a><a/>", ""), ("a.json", "{\"a\": \"</script>\"}", ""),
    ("t.js", "TXTim(\"t.js\",[\"</script>\"])\n", ""), ("u.js", "TXTim(\"u.js\",[\"\"];alert(1)//\"])\n", ""),
    ("x.swf", "", ""),
]
