"""A conversation in a resume code."""

import pytest

from binnenuit.course import Course, Home, read
from binnenuit.play.attended import attended
from binnenuit.play.dossier import Dossier
from binnenuit.play.resume import BadCode, code, decode
from binnenuit.play.talk.conversation import begin
from tests.course.test_conversation import CAST
from tests.play.talk.test_walk import every
from tests.talks import file, talk


@pytest.fixture
def talking(small_home: Home) -> Course:
    """The small course with a lesson that has a conversation in it."""
    (small_home.data / "cast.toml").write_text(CAST, encoding="utf-8")
    (small_home.data / "conversations").mkdir()
    (small_home.data / "conversations" / "gesprek.toml").write_text(file(talk()), encoding="utf-8")
    course = small_home.data / "course.toml"
    course.write_text(course.read_text("utf-8") + 'conversations = ["gesprek"]\n', encoding="utf-8")
    return read(small_home)


def test_every_route_comes_back_from_its_code(talking: Course) -> None:
    (lesson,) = talking.plan.lessons
    for now in list(every(begin(talking.conversations["gesprek"])))[::9]:
        for length in range(1, len(now.path) + 1):
            path = list(now.path[:length])
            assert decode(talking, lesson, code(talking, lesson, Dossier().answer("gesprek", path)))["gesprek"] == path


def test_a_code_for_a_conversation_goes_together_with_one_for_a_story(talking: Course) -> None:
    (lesson,) = talking.plan.lessons
    mine = Dossier().answer("gesprek", ["vraag", "snap", "stil"]).answer("brug", ["vragen"])
    assert decode(talking, lesson, code(talking, lesson, mine)) == mine.answers


def test_a_code_of_a_conversation_that_has_changed_is_refused(talking: Course, small_home: Home) -> None:
    (lesson,) = talking.plan.lessons
    old = code(talking, lesson, Dossier().answer("gesprek", ["vraag"]))
    raw = talk()
    raw["turns"][0]["options"].reverse()
    (small_home.data / "conversations" / "gesprek.toml").write_text(file(raw), encoding="utf-8")
    with pytest.raises(BadCode):
        decode(read(small_home), lesson, old)


def test_a_lesson_was_done_when_its_conversation_has_ended(talking: Course) -> None:
    begun = Dossier().answer("gesprek", ["vraag"])
    done = Dossier().answer("gesprek", ["gelezen", "sorry", "bellen", "dag", "kring"])
    assert attended(talking, begun) == ()
    assert len(attended(talking, done)) == 1
