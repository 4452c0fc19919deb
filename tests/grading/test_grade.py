import re
from html import unescape

from binnenuit.course import Course
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.play.grading import total
from tests.grading.conftest import SCRIPT, Graded, full_dossier, mixed_dossier


def test_a_full_submission_earns_all_points(graded: Graded, course: Course) -> None:
    points, most = total(course.exercises["nijmegen"], full_dossier(course))
    assert points == most
    assert graded.points("vol")["samen"] == most


def test_a_mixed_submission_earns_what_each_item_is_worth(graded: Graded, course: Course) -> None:
    points, most = total(course.exercises["nijmegen"], mixed_dossier(course))
    earned = graded.points("gemengd")
    assert 0 < points < most
    assert earned["samen"] == points
    assert earned["nijmegen-volgorde"] == 0
    assert earned["nijmegen-wie-doet-wat"] == graded.points("vol")["nijmegen-wie-doet-wat"]


def test_an_empty_submission_earns_nothing_and_is_told_so(graded: Graded, course: Course) -> None:
    assert graded.points("leeg")["samen"] == 0
    assert course.texts.grading.unanswered in graded.page("leeg")


def test_a_file_that_cannot_be_read_is_named_and_has_no_points_in_the_table_and_on_its_page(
    graded: Graded, course: Course
) -> None:
    texts = course.texts
    why = texts.cli.skipped.not_json
    told = texts.cli.graded_unreadable.format(pseudonym=graded.pseudonyms["kapot"], why=why)
    assert graded.complaints == f"{told}\n"
    assert graded.pseudonyms["kapot"] not in graded.printed
    assert set(graded.row("kapot").values()) == {"", texts.cli.unreadable}
    assert texts.grading.bad_file in graded.page("kapot")
    assert texts.feedback.unreadable in graded.page("kapot")
    assert texts.feedback.total not in graded.page("kapot")
    for name in ("leeg", "vol"):
        assert texts.feedback.unreadable not in graded.page(name)


def test_a_hostile_submission_runs_no_code_and_earns_nothing(graded: Graded) -> None:
    assert not (graded.home / "gehackt.txt").exists()
    assert graded.points("boos")["samen"] == 0


def test_script_in_a_text_is_shown_as_text(graded: Graded) -> None:
    for name in ("vol", "boos"):
        page = graded.page(name)
        assert "&lt;script&gt;" in page
        assert "<script" not in page
        assert SCRIPT not in page


def test_a_path_in_a_zip_leads_nowhere(graded: Graded) -> None:
    assert "pad.zip" in graded.pseudonyms
    assert not list(graded.home.parent.rglob("ontsnapt.json"))


def test_what_came_from_participants_is_for_the_owner_only(graded: Graded) -> None:
    work = graded.home / ".nbgrader"
    assert work.stat().st_mode & 0o777 == 0o700
    for path in work.rglob("*"):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_feedback_tells_why_for_every_option_also_the_right_one(graded: Graded, course: Course) -> None:
    page = graded.page("vol")
    for item in course.exercises["nijmegen"].items:
        if not isinstance(item, ReflectionItem):
            for record in getattr(item, "options", None) or getattr(item, "cards", ()):
                assert " ".join(record.feedback.split()) in unescape(page), record.id


def test_a_feedback_page_is_dutch_stands_alone_and_shows_no_code(graded: Graded) -> None:
    for name in graded.pseudonyms:
        page = graded.page(name)
        assert '<html lang="nl">' in page
        assert not re.search(r"<(script|link|img|iframe)\b", page)
        assert not re.search(r"""(src|href)=["'](https?:)?//""", page)
        assert "check(" not in page
        assert "NAKIJKMODEL" not in page


def test_names_are_not_kept(graded: Graded) -> None:
    for folder in ("submitted", "autograded", "feedback"):
        for path in (graded.home / ".nbgrader" / folder).iterdir():
            assert re.fullmatch(r"deelnemer-[0-9a-f]{10}", path.name)


def test_of_a_submission_only_the_answers_and_our_own_notebook_are_kept(graded: Graded) -> None:
    for folder in (graded.home / ".nbgrader" / "submitted").glob("*/nijmegen"):
        assert sorted(p.name for p in folder.iterdir()) == ["antwoorden.json", "nijmegen.ipynb"]


def test_a_reflection_waits_for_the_trainer(graded: Graded, course: Course) -> None:
    assert "Zelf te lezen: 1" in graded.printed
    assert course.texts.feedback.unread in graded.page("vol")
