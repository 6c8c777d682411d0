#!/usr/bin/env python3
"""Makes content/chung/cum-tu.csv anew: the fixed phrases that `trangxa check` knows.

    tools/phrases.py --records DIR --words FILE

DIR holds `tthc.csv` and `dvcqg/*.json`, records of the national portal as content/NGUON.md names them.
FILE lists Vietnamese words, one a line; it tells words of several syllables from words that only stand
side by side. The file used is `models/words.txt` of the Python package pyvi 0.1.1 (MIT licence).

What is kept:
- rows with another source than those that are made here ("bản ghi", "tên văn bản", "trong cụm dài hơn"):
  a person wrote them, and the source is the law or the standard whose name has the words, a dictionary
  ("từ điển") or common use ("từ thông dụng"). They are never touched, but for how often the records have
  them and what is also right;
- the words of two syllables in those rows;
- runs of two to four syllables that the records have often, and that are made of whole words;
- the same of the names of laws (content/chung/van-ban-phap-luat.yml).

What is one slip away from a phrase and is right too (another word, or something that the records have)
is written beside it, so that the check stays silent about it.
"""

import argparse
import collections
import csv
import glob
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, "..", "content", "chung")
TARGET = os.path.join(SHARED, "cum-tu.csv")
COLUMNS = ["Cụm từ", "Cũng đúng", "Số lần", "Nguồn"]
# The sources of the rows that are made here; any other is that of a row which a person wrote.
RECORDS, LAWS, PARTS = "bản ghi", "tên văn bản", "trong cụm dài hơn"
MADE = {RECORDS, LAWS, PARTS}

# How often a run must occur, by its number of syllables.
OFTEN = {2: 3, 3: 3, 4: 3}
# A run is a piece of a longer one when so much of it stands there.
PIECE = 0.8

FUNCTION_WORDS = set(
    """là và của cho các với do được tại theo trong về đã để này khi có không từ đến một hai ba bốn năm
    sáu bảy tám chín mười những mà thì bị ở ra vào trên dưới sau trước như hoặc nếu còn đang sẽ cũng
    thêm bằng qua đó đây nào việc""".split()
)

TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
ONSETS = [("ch", "tr"), ("s", "x"), ("d", "gi"), ("gi", "r"), ("d", "r"), ("l", "n"), ("c", "k"), ("d", "v")]


def parts(word):
    """The letters without the tone, i for y, and the tone: as `WordSlip.swift` compares them."""
    tone, letters = 0, ""
    for mark in unicodedata.normalize("NFD", word):
        if mark in TONES:
            tone = TONES[mark]
        else:
            letters += mark
    return unicodedata.normalize("NFC", letters).replace("y", "i"), tone


def is_slip(one, other):
    (a, tone), (b, other_tone) = parts(one), parts(other)
    if a == b:
        return tone != other_tone
    if tone != other_tone or abs(len(a) - len(b)) > 1:
        return False
    for pair in ONSETS:
        for x, y in (pair, pair[::-1]):
            if a.startswith(x) and b.startswith(y) and a[len(x):] == b[len(y):]:
                return True
    if len(a) == len(b):
        places = [place for place in range(len(a)) if a[place] != b[place]]
        if len(places) == 1:
            return True
        first, *rest = places
        return rest == [first + 1] and a[first] == b[first + 1] and a[first + 1] == b[first]
    short, long = sorted((a, b), key=len)
    return any(long[:place] + long[place + 1:] == short for place in range(len(long)))


def record_texts(folder):
    def strings(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for item in value.values():
                yield from strings(item)
        elif isinstance(value, list):
            for item in value:
                yield from strings(item)

    for path in sorted(glob.glob(os.path.join(folder, "dvcqg*", "*.json"))):
        with open(path, encoding="utf-8") as file:
            yield from strings(json.load(file))
    with open(os.path.join(folder, "tthc.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["ten"]


def law_names():
    with open(os.path.join(SHARED, "van-ban-phap-luat.yml"), encoding="utf-8") as file:
        return re.findall(r'^    Tên: "?(.*?)"?$', file.read(), re.M)


def runs(texts):
    """How often each run of one to five words occurs; each line counts once."""
    counts = {length: collections.Counter() for length in range(1, 6)}
    seen = set()
    for text in texts:
        for line in unicodedata.normalize("NFC", text).splitlines():
            line = line.strip()
            if line in seen:
                continue
            seen.add(line)
            for part in re.split(r"[^\w\s]|[\d_]", line.lower()):
                words = part.split()
                for length in counts:
                    for start in range(len(words) - length + 1):
                        counts[length][tuple(words[start:start + length])] += 1
    return counts


def alone(run, words):
    """How many syllables of the run belong to no word of several, at best."""
    best = [0] + [len(run)] * len(run)
    for end in range(1, len(run) + 1):
        best[end] = best[end - 1] + 1
        for length in range(2, min(end, len(run) - 1) + 1):
            if run[end - length:end] in words:
                best[end] = min(best[end], best[end - length])
    return best[-1]


def is_phrase(run, words):
    if run in words:
        return True
    return len(run) > 2 and not {run[0], run[-1]} & FUNCTION_WORDS and alone(run, words) <= 1


def pieces(counts):
    """The runs that hardly occur but as a part of a run that is longer by one."""
    found = set()
    for length in (3, 4, 5):
        for run, count in counts[length].items():
            for part in (run[1:], run[:-1]):
                if count >= PIECE * counts[length - 1][part]:
                    found.add(part)
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--records", required=True)
    arguments.add_argument("--words", required=True)
    arguments = arguments.parse_args()

    with open(arguments.words, encoding="utf-8") as file:
        listed = [tuple(unicodedata.normalize("NFC", line.strip().lower()).split()) for line in file]
    listed = [word for word in listed if all(syllable.isalpha() for syllable in word)]
    words = {word for word in listed if len(word) > 1}
    syllables = {syllable for word in listed for syllable in word if len(syllable) > 1}

    also_right = collections.defaultdict(set)
    phrases = {}
    if os.path.exists(TARGET):
        with open(TARGET, encoding="utf-8") as file:
            for row in csv.DictReader(file):
                phrase = tuple(row[COLUMNS[0]].split())
                if row[COLUMNS[3]] not in MADE:
                    phrases[phrase] = (0, row[COLUMNS[3]])
                # What people found to be right stays, whoever made the row.
                also_right[phrase] |= {tuple(x.split()) for x in row[COLUMNS[1]].split(";") if x.strip()}
    written = set(phrases)
    words |= written
    counts = runs(record_texts(arguments.records))
    for phrase in phrases:
        if len(phrase) in counts:
            phrases[phrase] = (counts[len(phrase)][phrase], phrases[phrase][1])
    law_counts = runs(law_names())
    parts_only = pieces(counts)
    law_parts = pieces(law_counts)
    for length in (2, 3, 4):
        for run, count in counts[length].items():
            if count >= OFTEN[length] and is_phrase(run, words) and run not in phrases and (length == 2 or run not in parts_only):
                if not (length == 2 and set(run) <= FUNCTION_WORDS):
                    phrases[run] = (count, RECORDS)
        for run in law_counts[length]:
            if is_phrase(run, words) and run not in phrases and (length == 2 or run not in law_parts):
                phrases[run] = (0, LAWS)

    # A word inside of a phrase is a phrase: what is in no word may be any word.
    for phrase in written:
        for start in range(len(phrase) - 1):
            pair = phrase[start:start + 2]
            if len(phrase) > 2 and pair in words:
                phrases.setdefault(pair, (counts[2][pair], PARTS))

    vocabulary = {word for phrase in phrases for word in phrase}
    holes = collections.defaultdict(list)
    for phrase in phrases:
        for place in range(len(phrase)):
            holes[len(phrase), place, phrase[:place] + phrase[place + 1:]].append(phrase)

    def neighbours(run):
        for place in range(len(run)):
            for phrase in holes.get((len(run), place, run[:place] + run[place + 1:]), ()):
                if phrase != run and is_slip(phrase[place], run[place]):
                    yield phrase

    known = {phrase[start:end] for phrase in phrases for start in range(len(phrase)) for end in range(start + 2, len(phrase) + 1)}
    for run in words | {run for length in (2, 3) for run, count in counts[length].items() if count >= 2}:
        if len(run) <= 3 and run not in known and set(run) <= syllables:
            for phrase in neighbours(run):
                # The records have pairs across two words: beside what a person wrote, only words count.
                if len(phrase) > 2 or phrase not in written or run in words:
                    also_right[phrase].add(run)
    with open(TARGET, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for phrase, (count, source) in sorted(phrases.items(), key=lambda item: " ".join(item[0])):
            right = "; ".join(sorted(" ".join(run) for run in also_right[phrase]))
            writer.writerow([" ".join(phrase), right, count if count or source == PARTS else "", source])


if __name__ == "__main__":
    main()
