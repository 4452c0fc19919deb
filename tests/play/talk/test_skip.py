"""A turn that is skipped: the kit chooses, and never what passes over a danger."""

from binnenuit.course.records.talk.conversation import CatchChoice
from binnenuit.play.talk.conversation import begin, talk
from binnenuit.play.talk.skip import skip
from tests.talks import made


def test_a_turn_with_a_signal_is_skipped_by_what_makes_safe() -> None:
    then = skip(talk(made(), ["vraag", "sorry"]))
    assert then
    assert then.path[-1] == "bellen"
    assert then.catch is None


def test_the_catch_is_never_skipped_by_going_back() -> None:
    caught = talk(made(), ["vraag", "sorry", "wie"])
    assert any(isinstance(each, CatchChoice) and each.back for each in caught.offered)
    then = skip(caught)
    assert then
    assert then.path == (*caught.path, "alsnog")


def test_skipping_all_turns_comes_to_an_ending_and_then_there_is_nothing_to_skip() -> None:
    now, last = begin(made()), None
    while now is not None:
        last, now = now, skip(now)
    assert last
    assert last.ending
