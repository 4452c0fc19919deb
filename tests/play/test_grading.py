import pytest

from binnenuit.course import Course
from binnenuit.course.items.answer import Answer
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.play.dossier import Dossier
from binnenuit.play.grading import total


def item(course: Course, name: str) -> Question:
    found = course.exercises["oefening"].item(name)
    assert found is not None
    assert not isinstance(found, ReflectionItem)
    return found


@pytest.mark.parametrize(
    ("name", "answer", "points"),
    [
        ("kies", "kijken", 2.0),
        ("kies", "luisteren", 1.0),
        ("kies", "rennen", 0.0),
        ("vink", ["een", "twee"], 2.0),
        ("vink", ["een"], 1.0),
        ("vink", ["een", "drie"], 0.0),
        ("vink", ["een", "twee", "drie"], 1.0),
        ("vink", ["drie"], 0.0),
        ("volgorde", ["a", "b", "c"], 2.0),
        ("volgorde", ["b", "a", "c"], 1.0),
        ("volgorde", ["c", "b", "a"], 0.0),
        ("sorteer", {"hand": "links", "voet": "rechts"}, 2.0),
        ("sorteer", {"hand": "links"}, 1.0),
        ("sorteer", {"hand": "rechts", "voet": "links"}, 0.0),
    ],
)
def test_an_answer_earns_what_it_is_worth(small: Course, name: str, answer: Answer, points: float) -> None:
    result = item(small, name).grade(answer)
    assert result.answered
    assert result.points == points


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("kies", None),
        ("kies", "bestaat-niet"),
        ("kies", ["kijken"]),
        ("vink", []),
        ("vink", ["bestaat-niet"]),
        ("vink", "een"),
        ("volgorde", ["a", "b"]),
        ("volgorde", ["a", "a", "c"]),
        ("sorteer", {}),
        ("sorteer", {"hand": "midden"}),
        ("sorteer", ["hand"]),
    ],
)
def test_a_foreign_answer_counts_as_none(small: Course, name: str, answer: Answer | None) -> None:
    result = item(small, name).grade(answer)
    assert not result.answered
    assert result.points == 0
    assert result.remarks == ()


def test_ticking_the_same_box_twice_earns_nothing_extra(small: Course) -> None:
    assert item(small, "vink").grade(["een", "een"]).points == 1.0


def test_every_option_gets_its_why_also_the_right_one(small: Course) -> None:
    remarks = item(small, "kies").grade("kijken").remarks
    assert [(r.feedback, r.verdict, r.chosen) for r in remarks] == [
        ("Eerst kijken.", "right", True),
        ("Kan ook.", "partly", False),
        ("Te snel.", "wrong", False),
    ]


def test_the_total_leaves_out_what_a_trainer_reads(small: Course) -> None:
    dossier = Dossier({"kies": "luisteren", "vink": ["een", "twee"]}).note("schrijf", "", "tekst")
    assert total(small.exercises["oefening"], dossier) == (3.0, 8)


def test_the_full_answer_of_every_item_of_the_kit_earns_all_points(course: Course) -> None:
    for exercise in course.exercises.values():
        for entry in exercise.scored:
            result = entry.grade(entry.full_answer)
            assert result.points == entry.points, entry.id
            assert result.verdict == "right"
            assert all(remark.verdict == "right" for remark in result.remarks if remark.chosen), entry.id
