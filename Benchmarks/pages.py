"""The pages of one portal as values: what both tools are given to say."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

import prose
import words
from prose import Draw

# Four sections of TrangXa that are lists of twenty.
SECTIONS = {
    "tin-tuc": "Tin tức",
    "thong-bao": "Thông báo",
    "du-an": "Dự án, đấu thầu, đất đai",
    "hoi-dap": "Hỏi đáp",
}
# Sections with a feed, and how many entries it has.
FED = ("tin-tuc", "thong-bao")
# The day of every build: what is due by itself must not differ from round to round.
TODAY = datetime.date(2026, 11, 21)
DAYS = 3000
NOTICE_DAYS = 45


@dataclass
class Article:
    number: int
    title: str
    day: datetime.date
    summary: str
    tags: list[str]
    topic: str
    body: str

    @property
    def section(self) -> str:
        return section_of(self.number)

    @property
    def address(self) -> str:
        return address_of(self.number)


def section_of(number: int) -> str:
    return list(SECTIONS)[number % len(SECTIONS)]


def address_of(number: int) -> str:
    """Where article `number` lies, without `.md` or `.html`."""
    return f"{section_of(number)}/bai-{number:06d}"


def articles(count: int, seed: int) -> Iterator[Article]:
    return (article(number, count, seed) for number in range(count))


def article(number: int, count: int, seed: int) -> Article:
    """About 2.3 KB: headings, a list, links, and a table on every third page."""
    draw = Draw(seed * 1_000_003 + number)
    title = f"{draw.pick(words.SUBJECTS)} {draw.pick(words.VERBS)} {draw.pick(words.OBJECTS)} số {number}"
    day = TODAY - datetime.timedelta(days=draw.below(DAYS))
    first, second, third = draw.some(words.HEADINGS, 3)
    parts = [
        prose.paragraph(draw),
        f"## {first}", prose.paragraph(draw), prose.bullets(draw),
        f"## {second}",
        f"**{draw.pick(words.OBJECTS).capitalize()}**: {prose.sentence(draw)} Xem thêm "
        f"[bài liên quan](../{address_of(draw.below(count))}.md) và "
        "[Cổng Dịch vụ công](https://dichvucong.gov.vn/).",
        *([prose.table(draw)] if number % 3 == 0 else []),
        f"## {third}", prose.paragraph(draw),
    ]
    return Article(
        number, title, day, prose.sentence(draw), draw.some(words.TAGS, 2), draw.pick(words.TOPICS),
        "\n\n".join(parts) + "\n")


def trangxa_source(page: Article) -> str:
    lines = [
        f"Tiêu đề: {page.title}", f"Ngày: {page.day:%d/%m/%Y}", f"Tóm tắt: {page.summary}",
        f"Thẻ: [{', '.join([*page.tags, page.topic])}]"]
    if page.section == "thong-bao":
        last = page.day + datetime.timedelta(days=NOTICE_DAYS)
        lines += [f"Niêm yết từ: {page.day:%d/%m/%Y}", f"Niêm yết đến: {last:%d/%m/%Y}"]
    if page.section == "du-an":
        lines.append("Loại dự án: đầu tư")
    return "---\n" + "\n".join(lines) + f"\n---\n{page.body}"


def hugo_source(page: Article) -> str:
    lines = [
        f"title: {page.title}", f"date: {page.day:%Y-%m-%d}", f"summary: {page.summary}",
        f"the: [{', '.join(page.tags)}]", f"chu-de: [{page.topic}]"]
    return "---\n" + "\n".join(lines) + f"\n---\n{page.body}"
