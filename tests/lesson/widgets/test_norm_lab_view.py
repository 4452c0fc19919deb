"""The norm lab without a browser: what each format has of its own, with which numbers it begins, and what is kept."""

from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.lesson.widgets.norm_lab.begin_page import STEPS, rounded
from binnenuit.lesson.widgets.norm_lab.view import NormLabView
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store
from binnenuit.room.vote.share import HIGHEST, STEP

LAB = "vormen"


def opened(course: Course, dossier: Dossier | None = None, name: str = LAB) -> NormLabView:
    """A lab with a prediction made."""
    lab = course.labs[name]
    kept = (dossier or Dossier()).answer(name, lab.prediction.options[0].id)
    return NormLabView(course, lab, Store(kept))


def send(view: NormLabView, kind: str, **content: Any) -> dict[str, Any]:
    """The page after an event."""
    view._receive(view, {"type": kind, **content}, [])
    return dict(view.view)


def standing(page: dict[str, Any]) -> dict[str, str]:
    """The word at which each dial stands."""
    return {dial["id"]: dial["stops"][dial["at"]] for dial in page["dials"]}


def test_every_format_that_is_seen_has_dials_of_its_own_that_begin_with_its_numbers(course: Course) -> None:
    at = standing(dict(opened(course).view))
    assert (at["debat.safety"], at["debat.turns"], at["debat.circle"]) == ("2,5", "1", "40")
    assert (at["dialoog.safety"], at["dialoog.turns"], at["dialoog.circle"]) == ("7", "9", "8")


def test_a_format_in_which_nobody_talks_has_no_dials(course: Course) -> None:
    page = send(opened(course), "formats", ids=["film", "reeks"])
    names = {dial["group"] for dial in page["dials"]}
    assert names == {"", next(each.name for each in course.formats.formats if each.id == "reeks")}


def test_before_a_prediction_nothing_says_what_a_beginning_or_an_outcome_is(course: Course) -> None:
    view = NormLabView(course, course.labs[LAB], Store(Dossier({"schat-nederland": "40"})))
    assert view.view["begin"] is None
    assert "words" not in view.view
    assert "table" not in view.view


def test_a_lab_begins_with_the_rounded_numbers_of_a_room_and_keeps_none_of_them(course: Course) -> None:
    view = opened(course)
    before = view._store.dossier
    at = standing(send(view, "begin", share=82, perceived=33))
    assert (at["share"], at["perceived"]) == ("80 van de 100", "35 van de 100")
    assert at["debat.safety"] == "2,5"
    assert view._store.dossier == before
    assert not view.failed
    assert standing(send(view, "reset"))["perceived"] == "38 van de 100"


@pytest.mark.parametrize("value", [None, "veel", [], {}, float("nan"), float("inf")])
def test_what_is_no_number_begins_nothing(course: Course, value: Any) -> None:
    view = opened(course)
    before = standing(dict(view.view))
    send(view, "begin", share=value, perceived=40)
    assert view.failed
    assert standing(dict(view.view)) == before


def test_what_comes_in_is_rounded_as_on_the_wall() -> None:
    assert [rounded(value) for value in (-3, 0, 12, 13, 97, 1000)] == [5, 5, 10, 15, 95, 95]
    assert (STEPS.step, STEPS[-1]) == (STEP, HIGHEST)


def test_a_lab_begins_with_the_own_guess_once_it_was_made(course: Course) -> None:
    assert dict(opened(course).view)["begin"]["own"] is None
    own = dict(opened(course, Dossier({"schat-nederland": "41"})).view)["begin"]["own"]
    assert (own["share"], own["perceived"]) == (75, 40)
    assert "41" in own["told"]
    assert "76" in own["told"]
    view = opened(course)
    view._store.put(view._store.dossier.answer("schat-nederland", "50"))
    assert view.view["begin"]["own"]["perceived"] == 50


def test_what_the_model_does_is_a_calculation_and_the_source_stands_apart(course: Course) -> None:
    for lab in course.labs.values():
        for told in (*lab.prediction.options, *lab.missions):
            assert told.evidence is None, (lab.id, told.id)
    outcome = dict(opened(course).view)["prediction"]["outcome"]
    assert outcome["evidence"] is None
    assert outcome["ground"]["evidence"]["id"] == "onderzoek"


def test_a_mission_found_with_dials_that_are_gone_stays_found_and_cannot_be_put_back(course: Course) -> None:
    view = opened(course, Dossier().note(LAB, "debat-helpt", "safety=0.3 perceived=0.38"))
    mission = view.view["missions"][0]
    assert mission["found"]
    assert mission["settings"] == ""
    before = standing(dict(view.view))
    assert standing(send(view, "found", id="debat-helpt")) == before
    send(view, "dial", id="debat.safety", at=9)
    assert "debat.safety=1" in view._store.dossier.notes[LAB]["debat-helpt"]


def test_a_mission_is_put_back_with_the_formats_that_it_is_about(course: Course) -> None:
    view = opened(course)
    send(view, "dial", id="debat.safety", at=9)
    send(view, "formats", ids=["film"])
    send(view, "reset")
    send(view, "formats", ids=["film"])
    page = send(view, "found", id="debat-helpt")
    assert standing(page)["debat.safety"] == "10"
    assert len(page["people"]) == 2


def test_a_dial_of_a_format_that_the_lab_does_not_have_changes_nothing(course: Course) -> None:
    view = opened(course)
    before = standing(dict(view.view))
    for name in ("debat.macht", "macht.safety", "safety", "", None, "film.safety"):
        assert standing(send(view, "dial", id=name, at=0)) == before
    assert not view.failed
