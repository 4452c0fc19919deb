"""The people of the stories, and their drawn faces."""

import re

import pytest
from scripts.faces import drawn

from binnenuit.course import Course
from binnenuit.course.faces import FOLDER, face_of
from binnenuit.course.records.cast import Person


def test_the_faces_are_those_that_the_build_draws(course: Course) -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in (course.home.data / FOLDER).iterdir()}
    assert kept == drawn(course)


def test_a_face_is_small_and_asks_for_nothing(course: Course) -> None:
    for path in (course.home.data / FOLDER).iterdir():
        text = path.read_text(encoding="utf-8")
        assert len(text) < 16_000, path.name
        assert "http" not in text.replace("http://www.w3.org/2000/svg", ""), path.name
        assert "<script" not in text
        assert "style=" not in text


def test_everybody_who_speaks_has_a_face_in_that_mood(course: Course) -> None:
    for scenario in course.scenarios.values():
        for step in scenario.steps:
            person = course.cast.person(step.who)
            if person:
                found = face_of(course.home.data, person, step.mood)
                assert found
                assert found.stem == f"{person.id}-{step.mood}"
    for talk in course.conversations.values():
        person = course.cast.person(talk.person)
        assert person
        for mood in talk.moods:
            assert face_of(course.home.data, person, mood) == course.home.data / FOLDER / f"{person.id}-{mood}.svg"


@pytest.mark.parametrize(("name", "initials"), [("Fatma Demir", "FD"), ("Tom van Dijk", "TD"), ("Bo", "B")])
def test_who_was_not_drawn_has_initials(course: Course, name: str, initials: str) -> None:
    person = Person(id="nieuw", name=name, role="trainer", voice="Rustig.", wish="Koffie.")
    assert person.initials == initials
    assert face_of(course.home.data, person, "rustig") is None


def test_everybody_speaks_or_is_spoken_of_somewhere(course: Course) -> None:
    told = "".join(each.model_dump_json() for each in (*course.scenarios.values(), *course.conversations.values()))
    speakers = {step.who for scenario in course.scenarios.values() for step in scenario.steps}
    speakers |= {event.who for scenario in course.scenarios.values() for event in scenario.events}
    speakers |= {talk.person for talk in course.conversations.values()}
    unheard = [person for person in course.cast.people if person.id not in speakers]
    assert [person.id for person in unheard if not re.search(rf"\b{person.name.split()[0]}\b", told)] == []
