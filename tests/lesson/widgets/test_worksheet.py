"""A worksheet: what it shows, what it lets through, and what it makes."""

from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.lesson.widgets.worksheet.view import WorksheetView
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def drawn(course: Course, store: Store) -> WorksheetView:
    return WorksheetView(course, course.worksheets["krachtenveld"], store)


def send(view: WorksheetView, what: str, **content: Any) -> None:
    view._receive(view, {"type": what, **content}, [])
    assert view.failed == ""


def test_an_empty_worksheet_shows_its_example_and_nothing_of_the_participant(drawn: WorksheetView) -> None:
    page = drawn.view
    assert page["map"]["picture"] == ""
    assert page["map"]["example"].startswith('<div class="bn-stakeholders">')
    assert not page["begun"]
    assert set(drawn.notes.values()) == {""}


def test_a_party_that_is_typed_stands_on_the_map(drawn: WorksheetView, store: Store) -> None:
    for part, text in (("name", "Sportclub"), ("influence", "4"), ("stance", "2"), ("nearness", "3")):
        send(drawn, "write", key=f"party.2.{part}", text=text)
    slot = drawn.view["map"]["slots"][1]
    assert (slot["number"], slot["name"], slot["whole"]) == (1, "Sportclub", True)
    assert "Sportclub" in drawn.view["map"]["picture"]
    assert drawn.notes["party.2.influence"] == "4"
    send(drawn, "away", slot=2)
    assert store.dossier == Dossier()


def test_what_the_worksheet_does_not_have_changes_nothing(drawn: WorksheetView, store: Store) -> None:
    send(drawn, "write", key="party.11.name", text="x")
    send(drawn, "write", key="besluit", text="x")
    send(drawn, "choose", id="taal", answer="no")
    send(drawn, "away", slot=99)
    send(drawn, "make", kind="ics")
    assert store.dossier == Dossier()


def test_a_text_is_cut_at_the_length_of_its_field(drawn: WorksheetView, store: Store, course: Course) -> None:
    send(drawn, "write", key="wie-mist", text="x" * 5000)
    most = next(each for each in course.worksheets["krachtenveld"].blanks if each.id == "wie-mist").max_length
    assert store.dossier.notes["krachtenveld"]["wie-mist"] == "x" * most


def test_an_access_check_gives_at_most_three_things_to_do_and_no_score(course: Course, store: Store) -> None:
    sheet = course.worksheets["toegang-wijkteam"]
    view = WorksheetView(course, sheet, store)
    for each in sheet.questions:
        send(view, "choose", id=each.id, answer="no")
    send(view, "choose", id=sheet.questions[0].id, answer="maybe")
    first = view.view["first"]
    assert [each["text"] for each in first] == [each.act for each in sheet.questions[:3]]
    assert [each["place"] for each in first] == [f"{sheet.id}.{each.id}" for each in sheet.questions[:3]]
    assert not {"score", "points", "total"} & view.view.keys()
    for each in sheet.questions:
        send(view, "choose", id=each.id, answer="yes")
    assert view.view["first"] == []
    assert view.view["fine"]


@pytest.mark.parametrize(("kind", "begin"), [("docx", b"PK"), ("pdf", b"%PDF")])
def test_a_file_is_made_when_asked_for(
    drawn: WorksheetView, kind: str, begin: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[dict[str, Any], Any]] = []
    monkeypatch.setattr(drawn, "send", lambda content, buffers=None: sent.append((content, buffers)))
    send(drawn, "make", kind=kind)
    send(drawn, "print")
    ((made, buffers), (printed, _)) = sent
    assert made["file"] == f"werkblad-krachtenveld.{kind}"
    assert buffers[0].startswith(begin)
    assert printed["page"].startswith("<!DOCTYPE html>")
