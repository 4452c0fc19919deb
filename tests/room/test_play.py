"""A scenario played by a room: any room ends where the engine says, and a restart changes nothing."""

import asyncio
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from binnenuit.course import Course
from binnenuit.play.scenario import state
from binnenuit.room.desk.desk import Desk
from binnenuit.room.desk.director import Director, pickable
from binnenuit.room.vote.choice import turn
from binnenuit.room.vote.play import Play, play
from binnenuit.room.vote.screens import Screen, available, beside, current, order
from binnenuit.room.vote.session import Refused, Session
from binnenuit.room.vote.vote import Vote
from binnenuit.room.web.view import view
from tests.room.conftest import Place, run
from tests.room.test_desk import WHERE, people

SCENARIOS = sorted(path.stem for path in (Path(__file__).parents[2] / "data" / "scenarios").glob("*.toml"))


def played(course: Course, session: Session, name: str) -> Play:
    found = play(course, session, name)
    assert found
    return found


async def vote(desk: Desk, session: Session, director: Director, name: str, choices: list[str]) -> None:
    """One more step, with a vote for each of these choices."""
    await people(desk, session, max(0, len(choices) - len(session.seats)))
    await director.put(session, name)
    assert session.last_ballot
    offered = turn(session.last_ballot.subject).choices
    votes = [Vote(offered.index(choice)) for choice in choices]
    cast = zip(sorted(session.seats), votes, strict=False)
    await asyncio.gather(*(desk.writer.vote((session.last_ballot.id, seat, vote)) for seat, vote in cast))
    if session.last_ballot.open:
        await desk.shut(session, session.last_ballot.id)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_random_room_comes_to_an_ending_and_the_route_is_that_of_the_engine(
    lite: Place, course: Course, name: str
) -> None:
    random = Random(name)

    async def robot() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, course)
            await director.begin(session, name)
            route: list[str] = []
            while not played(course, session, name).state.ending:
                options = [choice.id for choice in state(course.scenarios[name], route).offered]
                votes = [random.choice(options) for _ in range(random.choice([0, 2, 4, 9]))]
                await vote(desk, session, director, name, votes)
                last = played(course, session, name).last
                assert last
                if last.after is None:
                    picked = random.choice(pickable(last))
                    await director.follow(session, name, picked)
                else:
                    picked = last.after.path[-1]
                    counts = [votes.count(option) for option in options]
                    assert len(options) == 1 or counts[options.index(picked)] == max(counts)
                route.append(picked)
                for screen in order(course, session):
                    assert view(course, session, screen).title
            assert played(course, session, name).state == state(course.scenarios[name], route)
            assert Screen("talk", name) in order(course, session)
            with pytest.raises(Refused, match="no_step"):
                await director.put(session, name)

    run(robot())


def test_the_same_step_of_a_scenario_is_voted_on_once_and_one_step_back_needs_no_vote(
    place: Place, small: Course
) -> None:
    async def back() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, small)
            await vote(desk, session, director, "brug", ["springen"] * 4 + ["vragen"])
            assert played(small, session, "brug").state.path == ("springen",)
            before = dict(session.ballots[0].result or {})
            await director.undo(session, "brug")
            assert played(small, session, "brug").state.path == ()
            with pytest.raises(Refused, match="no_step"):
                await director.put(session, "brug")
            with pytest.raises(Refused, match="no_undo"):
                await director.undo(session, "brug")
            with pytest.raises(Refused, match="no_pick"):
                await director.follow(session, "brug", "vliegen")
            await director.follow(session, "brug", "vragen")
            assert played(small, session, "brug").state.path == ("vragen",)
            assert (session.ballots[0].result or {})["shares"] == before["shares"]
            with pytest.raises(Refused, match="no_pick"):
                await director.follow(session, "brug", "springen")
        async with place.desk() as desk:
            (session,) = desk.sessions.values()
            assert played(small, session, "brug").state.path == ("vragen",)
            assert len(session.ballots) == 1

    run(back())


def test_a_restart_in_the_middle_of_a_vote_keeps_route_screen_and_votes(place: Place, small: Course) -> None:
    async def restart() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, small)
            await director.add(session, "poll/peilen")
            await director.begin(session, "brug")
            await vote(desk, session, director, "brug", ["vragen"] * 5)
            await director.show(session, "after/brug/1")
            assert session.telling == "after"
            await director.put(session, "brug")
            assert session.last_ballot
            await desk.writer.vote((session.last_ballot.id, sorted(session.seats)[0], Vote(1)))
        async with place.desk() as desk:
            (session,) = desk.sessions.values()
            assert session.items == ("poll/peilen", "scenario/brug")
            assert current(small, session) == Screen("step", "brug", 2)
            assert session.last_ballot
            assert session.last_ballot.answered == 1
            for seat in sorted(session.seats)[1:]:
                await desk.writer.vote((session.last_ballot.id, seat, Vote(1)))
            await desk.shut(session, session.last_ballot.id)
            found = played(small, session, "brug").state
            assert found.path == ("vragen", "gids")
            assert found.ending
            assert found.ending.id == "thuis"
            await Director(desk, small).show(session, "route/brug")
        async with place.desk() as desk:
            (session,) = desk.sessions.values()
            assert current(small, session) == Screen("route", "brug")

    run(restart())


def test_screens_follow_the_room_and_no_others_can_be_shown(lite: Place, small: Course) -> None:
    async def screens() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, small)
            assert [screen.kind for screen in order(small, session)] == ["welcome", "agreements", "closing"]
            await director.add(session, "scenario/brug")
            await director.add(session, "scenario/brug")
            await director.add(session, "scenario/nergens")
            assert session.items == ("scenario/brug",)
            assert available(small, session) == ["poll/peilen"]
            for wrong in ("after/brug/1", "ending/brug", "step/brug/2", "scherm", "<script>", ""):
                with pytest.raises(Refused, match="no_screen"):
                    await director.show(session, wrong)
            await desk.put(session, "norm", "roeien")
            assert current(small, session) == Screen("statement", "roeien")
            assert beside(small, session) == (Screen("step", "brug", 1), Screen("closing"))
            with pytest.raises(Refused, match="one_open"):
                await director.put(session, "brug")
            await director.drop(session, "scenario/brug")
            assert session.items == ()
            with pytest.raises(Refused, match="no_play"):
                await director.begin(session, "nergens")

    run(screens())


def test_a_scenario_that_was_changed_meanwhile_is_gone_and_not_an_error(lite: Place, small: Course) -> None:
    async def changed() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, small)
            await vote(desk, session, director, "brug", ["vragen"] * 5)
            scenario = small.scenarios["brug"]
            first, *rest = scenario.steps
            fewer = first.model_copy(update={"choices": first.choices[:1] + first.choices[:1]})
            other = scenario.model_copy(update={"steps": (fewer, *rest)})
            later = replace(small, scenarios={"brug": other})
            assert play(later, session, "brug") is None
            assert view(later, session, current(later, session)).gone
            assert play(replace(later, scenarios={}), session, "brug") is None

    run(changed())


def test_the_clock_counts_down_pauses_and_goes_on(lite: Place, small: Course) -> None:
    async def clock() -> None:
        async with lite.desk() as desk:
            now = 1000.0
            session = await desk.start("open", 9, WHERE)
            director = Director(desk, small, lambda: now)
            marks = {session.view}
            director.time(session, "resume")
            assert session.timer is None
            director.time(session, "start", 2)
            marks.add(session.view)
            now += 30
            assert session.timer
            assert session.timer.remaining(now) == 90
            director.time(session, "pause")
            marks.add(session.view)
            now += 500
            assert session.timer.remaining(now) == 90
            director.time(session, "resume")
            marks.add(session.view)
            now += 100
            assert session.timer.remaining(now) == 0
            director.time(session, "stop")
            assert session.timer is None
            assert len(marks) == 4

    run(clock())
