"""A conversation on paper: three cards with their backs, read back from the files that the command writes."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from binnenuit.command.cli import main
from binnenuit.course import Course
from binnenuit.paper.documents import role_cards
from binnenuit.paper.documents.role_cards import role_cards_of
from tests.paper.test_script import NOW, words
from tests.talks import made
from tests.texts import COURSE, TEXTS

T = TEXTS.role_cards
TALK = COURSE.conversations["voorzitter"]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_all_that_a_trio_needs_stands_in_the_file(course: Course, kind: str) -> None:
    read = squeezed(words(role_cards(kind, course, TALK, NOW), kind))
    assert TALK.cards
    parts = [TALK.role, TALK.want, TALK.behind.secret, TALK.cards.softer, TALK.cards.harder, TALK.cards.unexpected]
    parts += [TALK.cards.sentence_not, T.unread, *T.points, *T.asked, TALK.turns[0].says[-1].text]
    assert [part for part in parts if squeezed(part) not in read] == []
    assert len(T.points) == 5


def test_on_the_back_of_each_card_stands_what_to_do_in_danger(course: Course) -> None:
    pages = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(role_cards("pdf", course, TALK, NOW))).pages]
    fronts = [
        next(at for at, page in enumerate(pages) if page.startswith(squeezed(title)))
        for title in (T.a, T.b.split("{")[0], T.c)
    ]
    assert fronts == [2, 4, 6]  # so that a printer that uses both sides makes one leaf of each
    for front in fronts:
        assert pages[front + 1].startswith(squeezed(T.back))
        assert squeezed(TALK.safety.danger) in pages[front + 1]
        assert "112" in pages[front + 1]


def test_who_practises_does_not_read_what_the_other_hides(course: Course) -> None:
    pages = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(role_cards("pdf", course, TALK, NOW))).pages]
    front = next(page for page in pages if page.startswith(squeezed(T.a)))
    assert squeezed(TALK.behind.secret) not in front
    assert squeezed(TALK.behind.wish) not in front


def test_every_conversation_has_cards_and_a_turn_of_danger_is_read_by_the_trainer(course: Course) -> None:
    for talk in course.conversations.values():
        sheet = role_cards_of(course, talk, date(2026, 11, 29))
        rows = [row for block in sheet.blocks if block.kind == "labelled" for row in block.rows]
        for number, turn in enumerate(talk.turns, 1):
            label = T.turn_signal if turn.signal else T.turn
            assert (label.format(number=number), turn.says[-1].text) in rows


def test_a_conversation_without_cards_has_none(course: Course) -> None:
    with pytest.raises(ValueError, match="gesprek"):
        role_cards_of(course, made(), date(2026, 11, 29))


def test_the_command_writes_both_files_and_says_which_conversations_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rolkaarten", "voorzitter", "--naar", str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "rolkaarten-voorzitter.docx",
        "rolkaarten-voorzitter.pdf",
    ]
    assert main(["rolkaarten", "bestaat-niet"]) == 1
    assert "voorzitter" in capsys.readouterr().err
