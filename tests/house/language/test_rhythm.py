"""Lessons and the manual are connected prose; what was cut to a formula is seen where it can be."""

from pathlib import Path

import pytest

from tests.house.language.finding import refused
from tests.house.language.passage import passages
from tests.house.language.rhythm import Paragraph, clipped, her, paragraphs, staccato
from tests.places import ROOT

FILES = [
    *(ROOT / "docs" / name for name in ("trainer.md", "room.md", "toegankelijkheid.md")),
    *(ROOT / "data" / name for name in ("course.toml", "facts.toml", "glossary.toml", "plan.toml")),
    *sorted(ROOT.glob("data/polls/*.toml")),
    *sorted(ROOT.glob("data/quizzes/*.toml")),
    *sorted(ROOT.glob("data/session-plans/*.toml")),
    *sorted(ROOT.glob("notebooks/*.ipynb")),
]
TELEGRAM = "De zaal is vol. Niemand zegt iets. Je wacht af. Daarna ga je naar huis, omdat de koffie op is."
CONNECTED = "De zaal is vol, maar omdat niemand iets zegt, wacht je tot de koffie op is en je naar huis kunt."


def page(text: str, place: str = "here", *, listed: bool = False) -> list[Paragraph]:
    """A text that the test makes up."""
    return [Paragraph("page", place, text, listed)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_prose_is_connected(path: Path) -> None:
    found = refused([*staccato(paragraphs(path)), *clipped(paragraphs(path))])
    assert not found, f"\n{found}"


def test_a_thing_is_not_called_haar() -> None:
    found = refused(her(passages()))
    assert not found, f"\n{found}"


def test_a_telegram_is_refused_and_the_same_in_connected_sentences_is_not() -> None:
    assert [each.rule for each in (*staccato(page(TELEGRAM)), *clipped(page(TELEGRAM)))] == ["staccato", "clipped"]
    assert [*staccato(page(CONNECTED)), *clipped(page(CONNECTED))] == []


def test_speech_lists_and_safety_may_be_brisk() -> None:
    assert list(staccato(page(f"'{TELEGRAM}', zegt ze, en dan haalt ze zelf een stoel uit de gang."))) == []
    assert list(staccato(page(TELEGRAM, listed=True))) == []
    assert [*staccato(page(TELEGRAM, "cell voor-je-begint")), *clipped(page(TELEGRAM, "danger.text"))] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kies een lijst en print haar.", 1),
        ("Verwijder haar als de groep klaar is.", 1),
        ("Gooi haar daarna weg.", 1),
        ("Bewaar haar brief, en deel haar zorg niet.", 0),
        ("Je kunt haar downloaden.", 1),
    ],
)
def test_haar_for_a_thing_is_told_from_haar_of_a_woman(text: str, count: int) -> None:
    assert len(list(her(page(text)))) == count
