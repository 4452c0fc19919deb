"""What the manuals say with words of the kit: words that are filled in, buttons, messages; and the plan's minutes."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from tests.test_docs_content import chapter

ROOT = Path(__file__).resolve().parent.parent
TEXTS = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))
TRAINER = (ROOT / "docs" / "trainer.md").read_text(encoding="utf-8")
PARTS = [part.partition("\n") for part in re.split(r"^### ", chapter("texts.toml"), flags=re.MULTILINE)[1:]]
BUTTONS = ("Bewaar", "Download", "Laad", "Wis")


def words(text: str) -> set[str]:
    """The words between braces in a text."""
    return {f"{{{name}}}" for _, name, _, _ in Formatter().parse(text) if name}


def below(tree: dict[str, Any]) -> Iterator[str]:
    """Every text in a tree of tables."""
    for value in tree.values():
        if isinstance(value, dict):
            yield from below(value)
        else:
            yield value


def section(title: str) -> str:
    found = re.search(rf"^## {title}$(.*?)(?=^## |\Z)", TRAINER, flags=re.MULTILINE | re.DOTALL)
    assert found, f"docs/trainer.md has no heading {title!r}"
    return " ".join(found[1].split(" ")) if title else ""


def quoted(text: str) -> list[str]:
    """What is quoted as a message in the first cells of a table."""
    return [name for cell in re.findall(r"^\| ([^|]*) \|", text, flags=re.MULTILINE) for name in
            re.findall(r'"([^"]+)"', cell)]


def shown(quote: str) -> bool:
    """Whether some text of the kit holds this quote, whatever stands in the place of its words between braces."""
    for text in below(TEXTS):
        for start in range(len(text)):
            pattern = re.sub(r"\\\{\w+\\\}", ".+?", re.escape(text[start:]))
            if re.match(pattern, quote) or text.startswith(quote, start):
                return True
    return False


@pytest.mark.parametrize(("heading", "body"), [(head, body) for head, _, body in PARTS], ids=[p[0] for p in PARTS])
def test_each_text_with_words_to_fill_in_is_named_with_these_words(heading: str, body: str) -> None:
    pass
