"""A text that the trainer reads, from handing in to the page with points."""

from pathlib import Path

from nbgrader.api import Gradebook

from binnenuit.answers import Dossier
from binnenuit.content import Course
from binnenuit.gradebook.grade import feedback_page, grade
from tests.grading.conftest import hand_in

ITEM = "nijmegen-plan"
REMARK = "Mooi <b>plan</b>"


def read_by_trainer(kit: Course, student: str) -> None:
    """What nbgrader's page for trainers does when one fills in points and a remark."""
    with Gradebook(f"sqlite:///{kit.home.root / '.nbgrader' / 'gradebook.db'}") as book:
        mark = book.find_grade(f"nakijken-{ITEM}", "nijmegen", "nijmegen", student)
        mark.manual_score, mark.needs_manual_grade = 4, False
        book.find_comment(f"nakijken-{ITEM}", "nijmegen", "nijmegen", student).manual_comment = REMARK
        book.db.commit()


def page(kit: Course, student: str) -> str:
    return feedback_page(kit.home.root, "nijmegen", student).read_text(encoding="utf-8")


def test_points_by_hand_count_are_shown_and_are_asked_anew_when_the_text_changes(kit: Course, tmp_path: Path) -> None:
    texts = kit.texts.feedback
    student = hand_in(kit, tmp_path, Dossier().note(ITEM, "", "Ik luister."))
    (first,) = grade(kit, "nijmegen").scores
    assert (first.points[ITEM], first.to_read) == (0, 1)
    assert texts.unread in page(kit, student)

    read_by_trainer(kit, student)
    (second,) = grade(kit, "nijmegen").scores
    assert (second.points[ITEM], second.to_read) == (4, 0)
    assert texts.unread not in page(kit, student)
    assert texts.points.format(points=4, most=6) in page(kit, student)
    assert "Mooi &lt;b&gt;plan&lt;/b&gt;" in page(kit, student)

    assert hand_in(kit, tmp_path, Dossier().note(ITEM, "", "Ik vraag door.")) == student
    (third,) = grade(kit, "nijmegen").scores
    assert third.to_read == 1
    assert "Ik vraag door." in page(kit, student)
