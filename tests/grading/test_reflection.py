"""A text that the trainer reads, from handing in to the page with points."""

import csv
import shutil
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from binnenuit.course import Course
from binnenuit.grading import grade as grading
from binnenuit.grading.grade import feedback_page, grade
from binnenuit.play.dossier import Dossier
from tests.grading.conftest import hand_in

ITEM = "nijmegen-plan"
REMARK = "Mooi <b>plan</b>"


OTHER = "nijmegen-raadsvraag"
EXTRA = "nijmegen-eerste-stap"


def read_by_trainer(kit: Course, student: str) -> None:
    """What nbgrader's page for trainers does when one fills in points and a remark, also over our own points."""
    with Gradebook(f"sqlite:///{kit.home.root / '.nbgrader' / 'gradebook.db'}") as book:
        mark = book.find_grade(f"nakijken-{ITEM}", "nijmegen", "nijmegen", student)
        mark.manual_score, mark.extra_credit, mark.needs_manual_grade = 4, 1, False
        book.find_comment(f"nakijken-{ITEM}", "nijmegen", "nijmegen", student).manual_comment = REMARK
        for name, points in ((OTHER, 1), (EXTRA, 2)):
            book.find_grade(f"punten-{name}", "nijmegen", "nijmegen", student).manual_score = points
        book.db.commit()


def page(kit: Course, student: str) -> str:
    return feedback_page(kit.home.root, "nijmegen", student).read_text(encoding="utf-8")


def row(kit: Course, student: str) -> dict[str, str]:
    with (kit.home.root / ".nbgrader" / "punten.csv").open(encoding="utf-8") as file:
        return next(each for each in csv.DictReader(file) if each["deelnemer"] == student)


def written(text: str, first: str = "landelijk") -> Dossier:
    return Dossier({EXTRA: first, OTHER: "weten-niet"}).note(ITEM, "", text)


def test_points_and_a_remark_by_hand_hold_until_what_they_were_for_changes(kit: Course, tmp_path: Path) -> None:
    texts = kit.texts.feedback
    student = hand_in(kit, tmp_path, written("Ik luister."))
    (first,) = grade(kit, "nijmegen").scores
    assert (first.points[ITEM], first.to_read) == (0, 1)
    assert texts.unread in page(kit, student)

    read_by_trainer(kit, student)
    (second,) = grade(kit, "nijmegen").scores
    assert (second.points[ITEM], second.points[OTHER], second.points[EXTRA]) == (5, 1, 2)
    assert texts.unread not in page(kit, student)
    assert texts.points.format(points=5, most=6) in page(kit, student)
    assert "Mooi &lt;b&gt;plan&lt;/b&gt;" in page(kit, student)

    assert hand_in(kit, tmp_path, written("Ik luister.\n", first="stellingen")) == student
    (third,) = grade(kit, "nijmegen").scores
    assert (third.points[ITEM], third.points[OTHER]) == (5, 1)  # the text is the same
    assert third.points[EXTRA] != 2  # the answer is not
    assert "Mooi &lt;b&gt;plan&lt;/b&gt;" in page(kit, student)

    assert hand_in(kit, tmp_path, written("Ik vraag door.", first="stellingen")) == student
    (fourth,) = grade(kit, "nijmegen").scores
    assert (fourth.points[ITEM], fourth.points[OTHER]) == (0, 1)
    assert sum(fourth.points.values()) == sum(third.points.values()) - 5
    assert float(row(kit, student)[ITEM]) == 0
    assert float(row(kit, student)["samen"]) == sum(fourth.points.values())
    assert "Ik vraag door." in page(kit, student)
    assert texts.unread in page(kit, student)
    assert "Mooi" not in page(kit, student)


def test_old_points_do_not_come_back_when_grading_the_changed_text_fails_at_first(
    kit: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    student = hand_in(kit, tmp_path, written("Ik luister."))
    grade(kit, "nijmegen")
    read_by_trainer(kit, student)
    hand_in(kit, tmp_path, written("Ik vraag door."))

    def fails(config: object, assignment: str, name: str) -> None:
        shutil.rmtree(kit.home.root / ".nbgrader" / "autograded" / name)  # as nbgrader leaves it
        raise grading.GradebookError("x")

    with monkeypatch.context() as broken:
        broken.setattr(grading, "autograde", fails)
        assert grade(kit, "nijmegen").failed == {student: "x"}
    (after,) = grade(kit, "nijmegen").scores
    assert (after.points[ITEM], after.points[OTHER]) == (0, 1)


def test_a_text_that_was_left_empty_is_nothing_to_read(kit: Course, tmp_path: Path) -> None:
    hand_in(kit, tmp_path, Dossier({EXTRA: "landelijk"}))
    (scores,) = grade(kit, "nijmegen").scores
    assert scores.to_read == 0
