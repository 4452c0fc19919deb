"""A session from opening to wiping, on SQLite and PostgreSQL: votes, closing, restarts, tickets, the end of the day."""

import asyncio
from datetime import date, timedelta

import pytest

from binnenuit.room.desk.desk import ROOMS, Desk, Seated
from binnenuit.room.keep import database
from binnenuit.room.keep.codes import typed
from binnenuit.room.vote.mirror import unpack
from binnenuit.room.vote.session import Refused, Session
from binnenuit.room.vote.share import Share
from binnenuit.room.vote.vote import Vote
from tests.room.conftest import TODAY, Place, run

WHERE = "http://192.0.2.1:8867/"


async def people(desk: Desk, session: Session, count: int) -> list[Seated]:
    keys = await asyncio.gather(*(desk.join(session.code) for _ in range(count)))
    found = [desk.seated(key) for key in keys]
    return [one for one in found if one]


def test_a_whole_round_gives_both_shares_and_the_gap(place: Place) -> None:
    async def round_() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 20, WHERE)
            room = await people(desk, session, 10)
            ballot = await desk.put(session, "norm", "niet-weten")
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(int(n < 7), 3)) for n, who in enumerate(room)))
            assert session.last_ballot
            assert session.last_ballot.answered == 10
            assert session.last_ballot.result is None
            shut = await desk.shut(session, ballot.id)
            assert shut.result
            assert unpack(shut.result) == (Share(70, 70), Share(30, 30), "under")

    run(round_())


def test_a_second_vote_replaces_the_first(place: Place) -> None:
    async def twice() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            room = await people(desk, session, 5)
            ballot = await desk.put(session, "norm", "a")
            for answer in (0, 1):
                for who in room:
                    await desk.vote(who, ballot.id, Vote(answer, 10 * answer))
            assert ballot.answered == 5
            shut = await desk.shut(session, ballot.id)
            assert shut.result
            assert unpack(shut.result).own == Share(60, 100)

    run(twice())


def test_two_votes_of_one_seat_at_the_same_moment_count_as_one(place: Place) -> None:
    async def at_once() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            (who,) = await people(desk, session, 1)
            ballot = await desk.put(session, "norm", "a")
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(n % 2, n)) for n in range(10)))
            assert ballot.answered == 1

    run(at_once())


def test_a_vote_after_closing_is_refused_and_changes_nothing(place: Place) -> None:
    async def late() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 6, WHERE)
            *room, slow = await people(desk, session, 6)
            ballot = await desk.put(session, "norm", "a")
            for who in room:
                await desk.vote(who, ballot.id, Vote(1, 5))
            closing = asyncio.create_task(desk.shut(session, ballot.id))
            await asyncio.sleep(0)
            with pytest.raises(Refused, match="closed"):
                await desk.vote(slow, ballot.id, Vote(0, 5))
            shut = await closing
            before = dict(shut.result or {})
            with pytest.raises(Refused, match="closed"):
                await desk.vote(slow, ballot.id, Vote(0, 5))
            assert dict(shut.result or {}) == before
            assert shut.answered == 5

    run(late())


def test_votes_that_came_before_closing_all_count(place: Place) -> None:
    async def race() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 50, WHERE)
            room = await people(desk, session, 50)
            ballot = await desk.put(session, "norm", "a")
            cast = [asyncio.create_task(desk.vote(who, ballot.id, Vote(1, 5))) for who in room]
            await asyncio.sleep(0)
            shut = await desk.shut(session, ballot.id)
            await asyncio.gather(*cast)
            assert shut.answered == 50

    run(race())


def test_the_same_statement_is_not_put_twice_and_never_two_at_once(place: Place) -> None:
    async def again() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            ballot = await desk.put(session, "norm", "a")
            with pytest.raises(Refused, match="one_open"):
                await desk.put(session, "norm", "b")
            await desk.shut(session, ballot.id)
            with pytest.raises(Refused, match="twice"):
                await desk.put(session, "norm", "a")
            with pytest.raises(Refused, match="closed"):
                await desk.shut(session, ballot.id)
            assert (await desk.put(session, "norm", "b")).open

    run(again())


def test_no_more_join_by_the_code_than_are_present_until_the_trainer_says_so(place: Place) -> None:
    async def crowd() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 8, WHERE)
            came = await asyncio.gather(*(desk.join(session.code) for _ in range(12)), return_exceptions=True)
            assert sum(isinstance(one, str) for one in came) == 8
            assert {str(one) for one in came if isinstance(one, Refused)} == {"full"}
            await desk.adapt(session, 9, WHERE)
            assert await desk.join(session.code)

    run(crowd())


def test_a_ticket_lets_one_person_in_once_and_the_code_then_nobody(place: Place) -> None:
    async def cards() -> None:
        async with place.desk() as desk:
            session = await desk.start("tickets", 3, WHERE)
            assert len({typed(ticket) for ticket in session.tickets} - {""}) == 3
            ticket = session.tickets[1]
            both = await asyncio.gather(desk.join(ticket), desk.join(ticket), return_exceptions=True)
            assert sorted(type(one).__name__ for one in both) == ["Refused", "str"]
            with pytest.raises(Refused, match="ticket_needed"):
                await desk.join(session.code)
            with pytest.raises(Refused, match="unknown"):
                await desk.join("2" * 12)
            assert len(session.tickets) == 2
        async with place.desk() as desk:
            with pytest.raises(Refused, match="used"):
                await desk.join(ticket)
            (session,) = desk.sessions.values()
            await desk.adapt(session, 5, WHERE)
            assert len(session.tickets) == 4

    run(cards())


def test_after_a_restart_in_the_middle_of_a_vote_nothing_is_lost(place: Place) -> None:
    async def restart() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 20, WHERE)
            keys = [await desk.join(session.code) for _ in range(8)]
            first = await desk.put(session, "norm", "a")
            await desk.shut(session, first.id)
            ballot = await desk.put(session, "norm", "b")
            for key in keys[:6]:
                who = desk.seated(key)
                assert who
                await desk.vote(who, ballot.id, Vote(1, 2))
            before = session
        async with place.desk() as desk:
            (session,) = desk.sessions.values()
            assert session == before
            assert session is not before
            for key in keys[5:]:
                who = desk.seated(key)
                assert who
                await desk.vote(who, ballot.id, Vote(1, 2))
            shut = await desk.shut(session, ballot.id)
            assert shut.answered == 8

    run(restart())


def test_a_server_that_is_killed_keeps_every_vote_that_it_confirmed(place: Place) -> None:
    async def killed() -> None:
        desk = Desk(place.address, lambda: TODAY)
        await desk.open()
        session = await desk.start("open", 200, WHERE)
        room = await people(desk, session, 60)
        ballot = await desk.put(session, "norm", "a")
        await asyncio.gather(*(desk.vote(who, ballot.id, Vote(0, 1)) for who in room))
        for task in [*desk.tasks, desk.writer.task]:  # no goodbye: nothing is written or closed any more
            if task:
                task.cancel()
        await asyncio.to_thread(desk.writer.thread.submit(lambda: None).result)
        desk.writer.database.close()  # as the system does with the files of a process that is gone
        async with place.desk() as again:
            (session,) = again.sessions.values()
            assert session.last_ballot
            assert session.last_ballot.answered == 60
        desk.writer.thread.shutdown()

    run(killed())


def test_two_hundred_votes_in_one_second_are_all_there(place: Place) -> None:
    async def burst() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 200, WHERE)
            room = await people(desk, session, 200)
            ballot = await desk.put(session, "norm", "a")
            start = asyncio.get_running_loop().time()
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 9)) for who in room))
            assert asyncio.get_running_loop().time() - start < 1
            assert ballot.answered == 200

    run(burst())


@pytest.mark.parametrize("away", [1, 40])
def test_a_session_does_not_outlive_its_day(place: Place, away: int) -> None:
    async def midnight() -> None:
        day = [TODAY]
        async with place.desk(lambda: day[0]) as desk:
            session = await desk.start("open", 5, WHERE)
            key = await desk.join(session.code)
            await desk.wipe_expired()
            assert desk.seated(key)
            day[0] += timedelta(days=away)
            await desk.wipe_expired()
            assert desk.seated(key) is None
            assert desk.sessions == {}
        async with place.desk() as desk:
            assert desk.sessions == {}

    run(midnight())


def test_a_session_that_was_left_on_a_stopped_server_is_wiped_at_the_next_start(place: Place) -> None:
    async def left() -> None:
        async with place.desk() as desk:
            await desk.start("open", 5, WHERE)
        async with place.desk(lambda: date(2026, 11, 25)) as desk:
            assert desk.sessions == {}

    run(left())


def test_a_database_that_fails_leaves_the_session_as_it_was(lite: Place) -> None:
    async def full_disk() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            room = await people(desk, session, 2)
            ballot = await desk.put(session, "norm", "a")
            with desk.writer.database.begin() as connection:
                connection.exec_driver_sql("ALTER TABLE votes RENAME TO gone")
                connection.exec_driver_sql("ALTER TABLE seats RENAME TO away")
            with pytest.raises(Exception, match="no such table"):
                await desk.vote(room[0], ballot.id, Vote(1, 1))
            with pytest.raises(Exception, match="no such table"):
                await desk.join(session.code)
            with pytest.raises(Exception, match="no such table"):
                await desk.shut(session, ballot.id)
            assert len(session.seats) == 2
            with desk.writer.database.begin() as connection:
                connection.exec_driver_sql("ALTER TABLE gone RENAME TO votes")
                connection.exec_driver_sql("ALTER TABLE away RENAME TO seats")
            await desk.vote(room[0], ballot.id, Vote(1, 1))
            assert (await desk.shut(session, ballot.id)).answered == 1

    run(full_disk())


def test_no_more_sessions_at_once_than_the_server_takes(lite: Place) -> None:
    async def many() -> None:
        async with lite.desk() as desk:
            for _ in range(ROOMS):
                await desk.start("open", 1, WHERE)
            with pytest.raises(Refused, match="many_sessions"):
                await desk.start("open", 1, WHERE)

    run(many())


def test_a_second_room_on_the_same_database_does_not_open(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(database.PRAGMAS, "busy_timeout", "100")
    monkeypatch.setattr(database, "PATIENCE", "100ms")

    async def both() -> None:
        async with place.desk() as desk:
            await desk.start("open", 5, WHERE)
            with pytest.raises(database.NoDatabase):
                database.Database(place.address)

    run(both())
