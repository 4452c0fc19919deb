"""What the manuals say in the words of the kit: buttons, messages; and the plan's minutes."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from tests.places import ROOT

TEXTS = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))
TRAINER = (ROOT / "docs" / "trainer.md").read_text(encoding="utf-8")


def texts(tree: dict[str, Any]) -> Iterator[str]:
    """Every text in a tree of tables, with a 0 for each word that the kit fills in."""
    for value in tree.values():
        if isinstance(value, dict):
            yield from texts(value)
        else:
            yield from (re.sub(r"\{\w+\}", "0", text) for text in (value if isinstance(value, list) else [value]))


def section(title: str) -> str:
    """What stands below one heading of the manual for trainers."""
    found = re.search(rf"^## {title}$(.*?)(?=^## |\Z)", TRAINER, flags=re.MULTILINE | re.DOTALL)
    assert found, f"docs/trainer.md has no heading {title!r}"
    return found[1]


def unknown(quotes: list[str]) -> list[str]:
    """The quotes that stand in no text of the kit; a number stands for a word that is filled in."""
    return [quote for quote in quotes if not any(re.sub(r"\d+", "0", quote) in text for text in texts(TEXTS))]


def test_the_minutes_of_the_plan_follow_on_each_other_up_to_ninety() -> None:
    times = re.findall(r"^\| (\d+)–(\d+) \|", section("Programma van 90 minuten"), flags=re.MULTILINE)
    moments = [0, *(int(end) for _, end in times)]
    assert [int(start) for start, _ in times] == moments[:-1]
    assert moments == sorted(set(moments))
    assert moments[-1] == 90


def test_a_message_that_the_trainer_is_helped_with_is_one_that_the_kit_gives() -> None:
    cells = re.findall(r"^\| ([^|]*) \|", section("Als iets niet werkt"), flags=re.MULTILINE)
    quotes = [quote for cell in cells for quote in re.findall(r'"([^"]+)"', cell)]
    assert quotes
    assert unknown(quotes) == []


def test_a_button_that_the_trainer_is_told_of_exists() -> None:
    buttons = [" ".join(bold.split()) for bold in re.findall(r"\*\*((?:Bewaar|Download|Wis)[^*]+)\*\*", TRAINER)]
    assert buttons
    assert unknown(buttons) == []
