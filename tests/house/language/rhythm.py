"""What can be seen of prose that was cut to a formula: short sentences all along, and 'haar' for a thing."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from binnenuit.course.sentence import tokens, told
from tests.house.language.finding import Finding
from tests.house.language.markdown import prose
from tests.house.language.passage import Passage, passages
from tests.house.language.sentence import is_running
from tests.places import ROOT

SHORT = 8
"""A sentence of so many words or fewer is a short one."""
MOST_SHORT = 0.35
"""The share of short sentences in a file."""
IN_A_ROW = 3
"""So many short sentences after each other read like a telegram."""
SAFE = re.compile(r"voor-je-begint|hulp|zorgen maakt|gevaar|privacy|safety|danger|warning", re.IGNORECASE)
"""Where short is right: what somebody in need must read."""
SAFE_PART = re.compile(r"Veiligheid|Privacy|AVG", re.IGNORECASE)
"""The parts of the documents for trainers that are of that kind."""
TO_THINGS = r"(?:bewaar|deel|download|gebruik|gooi|kopieer|lever|meld|open|print|start|typ|verwijder|vul|wis)"
THING = re.compile(
    rf"\b{TO_THINGS}\s+haar(?=[.,:;?!]|\s+(?:als|daarna|dan|mee|niet|nog|nu|ook|op|opnieuw|over|terug|uit|weg|zelf)\b)"
    rf"|\bhaar\s+(?:te\s+)?(?:bewaren|downloaden|kopiëren|openen|printen|starten|verwijderen|wissen)\b",
    re.IGNORECASE,
)
"""What is done to a list or a folder and not to a woman; where 'haar' goes on as in 'haar lijst', it is hers."""


@dataclass(frozen=True, slots=True)
class Paragraph(Passage):
    """Running text, and whether it is an item of a list."""

    listed: bool = False


def of_notebook(path: Path) -> Iterator[Paragraph]:
    """The paragraphs of a lesson, by its cells."""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            for _, text, listed in prose("".join(cell["source"])):
                if is_running(text):
                    yield Paragraph(path.relative_to(ROOT).as_posix(), f"cell {cell['id']}", text, listed)


def of_document(path: Path) -> Iterator[Paragraph]:
    """The paragraphs of a document, by its headings."""
    for above, text, listed in prose(path.read_text(encoding="utf-8")):
        if is_running(text):
            yield Paragraph(path.relative_to(ROOT).as_posix(), f"under '{above}'", text, listed)


def of_data(path: Path) -> Iterator[Paragraph]:
    """The texts of a file of data/, without the labels."""
    for each in passages():
        if each.file == path.relative_to(ROOT).as_posix() and is_running(each.text):
            yield Paragraph(each.file, each.place, each.text)


def paragraphs(path: Path) -> list[Paragraph]:
    """The running text of a file, whatever its kind."""
    read = {".ipynb": of_notebook, ".md": of_document, ".toml": of_data}
    return list(read[path.suffix](path))


def lengths(paragraph: Paragraph) -> list[int]:
    """How many words its sentences have, without those in which somebody is quoted."""
    return [count for sentence in told(paragraph.text) if (count := len(tokens(sentence)))]


def spared(paragraph: Paragraph) -> bool:
    """Whether it is about danger, help or privacy."""
    part = SAFE_PART.search(paragraph.place) if paragraph.file.startswith("docs/") else None
    return bool(part or SAFE.search(paragraph.place))


def staccato(texts: Iterable[Paragraph]) -> Iterator[Finding]:
    """The paragraphs with short sentences in a row; a list may be brisk."""
    for each in texts:
        counts = [] if spared(each) or each.listed else lengths(each)
        runs = [len(list(run)) for short, run in groupby(count <= SHORT for count in counts) if short]
        longest = max(runs, default=0)
        if longest >= IN_A_ROW:
            advice = f"{longest} short sentences in a row: say how they hang together, or leave one out"
            yield Finding("staccato", each.file, each.place, each.text, advice)


def clipped(texts: Iterable[Paragraph]) -> Iterator[Finding]:
    """The files with too many short sentences, those of lists too."""
    for file, group in groupby(sorted(texts, key=lambda each: each.file), key=lambda each: each.file):
        counts = [count for each in group if not spared(each) for count in lengths(each)]
        share = sum(count <= SHORT for count in counts) / len(counts) if counts else 0
        if share >= MOST_SHORT:
            advice = f"{share:.0%} of its sentences are short, less than {MOST_SHORT:.0%} should be: connect them"
            yield Finding("clipped", file, "as a whole", "", advice)


def her(texts: Iterable[Passage]) -> Iterator[Finding]:
    """Where a thing is called 'haar'."""
    for each in texts:
        for found in THING.finditer(each.text):
            yield Finding("thing", each.file, each.place, found[0], "name the thing again, or say 'die' or 'ervan'")
