"""Writes the same content for every tool: `generate.py FOLDER PAGES [SEED]`.

Vietnamese prose of about 2.3 KB a page with front matter, headings, a list, links, a table on every
third page, and tags of two kinds, in four sections. The same seed gives the same bytes everywhere.
"""

import datetime
import pathlib
import random
import sys

import words

SECTIONS = ("tin-tuc", "thong-bao", "gioi-thieu", "hoi-dap")
DAYS = 3000
FIRST_DAY = datetime.date(2016, 1, 1)


def sentence(draw):
    pick = draw.choice
    text = f"{pick(words.SUBJECTS)} {pick(words.VERBS)} {pick(words.OBJECTS)} {pick(words.PLACES)}"
    if draw.random() < 0.6:
        text += f" {pick(words.TIMES)}"
    if draw.random() < 0.5:
        text += f", {pick(words.ENDINGS)}"
    return text + "."


def paragraph(draw, sentences):
    return " ".join(sentence(draw) for _ in range(sentences))


def table(draw):
    rows = ["| Thôn | Hồ sơ | Đúng hạn |", "| --- | ---: | ---: |"]
    for hamlet in draw.sample(("Đông", "Đoài", "Thượng", "Hạ", "Trung", "Bến", "Chùa"), 4):
        total = draw.randrange(20, 900)
        rows.append(f"| Thôn {hamlet} | {total} | {draw.randrange(10, total)} |")
    return "\n".join(rows)


def title(draw, number):
    return f"{draw.choice(words.SUBJECTS)} {draw.choice(words.VERBS)} {draw.choice(words.OBJECTS)} số {number}"


def address(number):
    return f"{SECTIONS[number % 4]}/bai-{number:06d}"


def page(number, pages, seed):
    """The title, day, tags, topics and Markdown of one page; links lead to earlier pages."""
    draw = random.Random(seed * 1_000_003 + number)
    name = title(draw, number)
    day = FIRST_DAY + datetime.timedelta(days=draw.randrange(DAYS))
    tags = draw.sample(words.TAGS, 2)
    topic = draw.choice(words.TOPICS)
    summary = sentence(draw)
    other = address(draw.randrange(pages))
    headings = draw.sample(words.HEADINGS, 3)
    parts = [paragraph(draw, 3)]
    parts += [f"## {headings[0]}", paragraph(draw, 3)]
    parts.append("\n".join(f"- {sentence(draw)}" for _ in range(3)))
    parts += [
        f"## {headings[1]}",
        f"**{draw.choice(words.OBJECTS).capitalize()}**: {sentence(draw)} Xem thêm "
        f"[bài liên quan](../{other}.md) và [Cổng Dịch vụ công](https://dichvucong.gov.vn/).",
    ]
    if number % 3 == 0:
        parts.append(table(draw))
    parts += [f"## {headings[2]}", paragraph(draw, 3)]
    return name, day, tags, topic, summary, "\n\n".join(parts) + "\n"


def front_matter(number, name, day, tags, topic, summary):
    lines = [f"Tiêu đề: {name}", f"Ngày: {day:%d/%m/%Y}", f"Tóm tắt: {summary}"]
    lines.append(f"Thẻ: [{', '.join(tags + [topic])}]")
    section = SECTIONS[number % 4]
    if section == "thong-bao":
        lines.append(f"Niêm yết từ: {day:%d/%m/%Y}")
        lines.append(f"Niêm yết đến: {day + datetime.timedelta(days=45):%d/%m/%Y}")
    return lines


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def trangxa(folder, pages, seed):
    """One portal as a workspace of one: content/trang.yml and its sections."""
    content = folder / "content"
    write(content / "trang.yml", "Tên: Xã Mẫu\nurl: https://xa-mau.example/\n")
    for number in range(pages):
        name, day, tags, topic, summary, body = page(number, pages, seed)
        head = "\n".join(front_matter(number, name, day, tags, topic, summary))
        write(content / f"{address(number)}.md", f"---\n{head}\n---\n{body}")


def hugo(folder, pages, seed):
    """The same pages as Hugo wants them: its own keys, tags and topics as two taxonomies."""
    content = folder / "content"
    for section in SECTIONS:
        write(content / section / "_index.md", f"---\ntitle: {section}\n---\n")
    for number in range(pages):
        name, day, tags, topic, summary, body = page(number, pages, seed)
        head = "\n".join((
            f"title: {name}", f"date: {day:%Y-%m-%d}", f"summary: {summary}",
            f"the: [{', '.join(tags)}]", f"chu-de: [{topic}]"))
        write(content / f"{address(number)}.md", f"---\n{head}\n---\n{body}")


def main():
    folder, pages = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    trangxa(folder / "trangxa", pages, seed)
    hugo(folder / "hugo", pages, seed)


if __name__ == "__main__":
    main()
