"""A story that remembers, as a room plays it: without a server."""

from dataclasses import replace
from datetime import date

from binnenuit.course import Course
from binnenuit.play.scenario import state
from binnenuit.play.story.dice import seed_from
from binnenuit.room.vote.choice import Turn
from binnenuit.room.vote.play import play
from binnenuit.room.vote.session import Ballot, Session
from tests.stories import BILL, made


def session(name: str, *route: str) -> Session:
    """A room that followed these choices of the small story."""
    ballots = []
    for number, (step, chosen) in enumerate(zip(("een", "twee", "drie"), route, strict=False), 1):
        offered = {"een": ("huren", "lenen"), "twee": ("danken", "zwijgen"), "drie": ("door", "wachten")}[step]
        put = Turn("zaal", number, step, offered)
        result = {"chosen": chosen, "why": "most", "leaders": [chosen], "shares": None}
        ballots.append(Ballot(str(number), "choice", put.subject, open=False, result=result))
    return Session(name, "", "open", 9, "", date(2026, 11, 29), ballots=ballots)


def test_what_comes_back_comes_in_the_room_too_and_choices_stand_as_in_the_file(course: Course) -> None:
    found = play(replace(course, scenarios={"zaal": made(BILL)}), session("s", "huren", "danken"), "zaal")
    assert found
    assert [event.id for event in found.state.events] == ["rekening"]
    assert [choice.id for choice in found.state.offered] == ["door", "wachten"]


def test_a_room_has_dice_of_its_own_that_fall_the_same_after_a_restart(course: Course) -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    mine = replace(course, scenarios={"zaal": story})
    came = set()
    for name in (f"zaal-{number}" for number in range(30)):
        found = play(mine, session(name, "huren", "danken"), "zaal")
        assert found
        assert found.state == state(story, ["huren", "danken"], seed_from(name))
        came.add(bool(found.state.events))
    assert came == {True, False}
