"""Words that stand for something that already has a name, or that only officials use."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.house.language.finding import Finding
from tests.house.language.passage import ROOT, Passage

GLOSSARY = {
    term["id"]: term["term"]
    for term in tomllib.loads((ROOT / "data" / "glossary.toml").read_text(encoding="utf-8"))["terms"]
}
TABLES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "terms.toml").read_text(encoding="utf-8"))[
    "terms"
]


def pattern(variants: list[str]) -> re.Pattern[str]:
    """Where a variant stands as a word of its own, or before a hyphen; its first letter may be a capital."""
    ways = [
        f"[{re.escape(variant[0].lower())}{re.escape(variant[0].upper())}]"
        + re.escape(variant[1:]).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
        for variant in variants
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})(?![\w+])")


SPEECH = re.compile(r"(?<!\w)'(?!s\s).*?'(?!\w)", re.DOTALL)
"""What somebody says, between quotation marks; the apostrophe of a word is none."""


@dataclass(frozen=True, slots=True)
class Term:
    """What we say, and where a word stands that we do not say; in a conversation people may say it when `spoken`."""

    say: str
    avoid: re.Pattern[str]
    spoken: bool

    def within(self, passage: Passage) -> list[str]:
        """Where the word stands in a passage, each way of writing it once."""
        quoted = self.spoken and passage.file.startswith("data/conversations/")
        text = SPEECH.sub("", passage.text) if quoted else passage.text
        return list(dict.fromkeys(self.avoid.findall(text)))


TERMS = [
    Term(
        table.get("say") or GLOSSARY.get(table["id"], table["id"]), pattern(table["avoid"]), table.get("spoken", False)
    )
    for table in TABLES
]


def strangers(texts: Iterable[Passage]) -> Iterator[Finding]:
    """Each word that has a better one, with that one."""
    for passage in texts:
        for term in TERMS:
            for found in term.within(passage):
                yield Finding("term", passage.file, passage.place, found, f"say: {term.say}")
