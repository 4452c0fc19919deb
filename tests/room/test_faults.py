"""Something breaks in the middle: a listener, the task that writes, the end of a day, the clock, the database."""

import asyncio
import logging
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from binnenuit.command.cli import main
from binnenuit.room.desk import events, upkeep, wiper
from binnenuit.room.keep.location import full
from binnenuit.room.keep.writer import NotWritten
from binnenuit.room.vote.vote import Vote
from tests.room.conftest import TODAY, Place, apart, run
from tests.room.kit import ROOT, RoomThread
from tests.room.test_desk import WHERE, people
from tests.room.test_traces import found
from tests.texts import ROOM

Quick = Callable[..., RoomThread]


def fail(*_: object) -> None:
    raise RuntimeError("a bug")


def test_a_listener_that_fails_loses_no_vote_and_ends_nothing(
    lite: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def deaf() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            one, two = await people(desk, session, 2)
            ballot = await desk.put(session, "norm", "a")
            with monkeypatch.context() as broken:
                broken.setattr(desk.writer, "told", fail)
                await desk.vote(one, ballot.id, Vote(1, 5))
            await desk.vote(two, ballot.id, Vote(1, 5))
            assert (await desk.shut(session, ballot.id)).answered == 2

    run(deaf())
    assert "could not be told" in caplog.text


@pytest.mark.parametrize("how", ["raise", "cancel"])
def test_a_writer_that_ends_is_started_again_loudly_and_nobody_waits_for_ever(
    lite: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    async def broken() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 5, WHERE)
            one, two = await people(desk, session, 2)
            ballot = await desk.put(session, "norm", "a")
            if how == "raise":
                with monkeypatch.context() as patched:
                    patched.setattr(desk.writer, "_write", fail)
                    with pytest.raises(RuntimeError):
                        await asyncio.wait_for(desk.vote(one, ballot.id, Vote(1, 5)), 5)
            else:
                assert desk.writer.task
                desk.writer.task.cancel()
                await asyncio.sleep(0)
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 5)) for who in (one, two)))
            assert ballot.answered == 2

    run(broken())
    assert [each.levelno for each in caplog.records if "task that writes" in each.message] == [logging.ERROR]


def test_a_failure_at_midnight_does_not_end_the_cleaning_and_what_only_the_disk_knows_is_wiped_as_well(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def midnight() -> None:
        monkeypatch.setattr(upkeep, "LOOK", 0.02)
        monkeypatch.setattr(events, "BEAT", 0.02)
        day = [TODAY]
        async with place.desk(lambda: day[0]) as desk:
            forgotten = await desk.start("open", 5, WHERE)
            await people(desk, forgotten, 3)
            del desk.sessions[forgotten.id]
            known = await desk.start("open", 5, WHERE)
            with monkeypatch.context() as broken:
                broken.setattr(desk.wiper, "expired", fail)
                broken.setattr(desk.wiper, "again", fail)
                broken.setattr(desk.hub, "_wake", fail)
                day[0] += timedelta(days=1)
                await asyncio.sleep(0.2)
                assert known.id in desk.sessions
            async with asyncio.timeout(10):
                while await desk.wiper.count():
                    await asyncio.sleep(0.02)
            assert not any(task.done() for task in desk.tasks)
            assert found(place, forgotten.code.encode(), known.code.encode()) == []

    run(midnight())


def test_a_clock_that_is_set_back_wipes_nothing_and_such_a_session_still_does_not_stay(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def back() -> None:
        day = [TODAY]
        async with place.desk(lambda: day[0]) as desk:
            session = await desk.start("open", 5, WHERE)
            for days in (1, 400):
                day[0] = TODAY - timedelta(days=days)
                await desk.wipe_expired()
                assert list(desk.sessions) == [session.id]
        async with place.desk(lambda: day[0]) as desk:  # a restart while the clock is wrong
            assert list(desk.sessions) == [session.id]
            late = await desk.start("open", 5, WHERE)
            late.day = TODAY
            monkeypatch.setattr(wiper, "DAY", -1.0)
            await desk.wipe_expired()
            assert list(desk.sessions) == [session.id]
        async with place.desk(lambda: day[0] + timedelta(days=1)) as desk:
            assert desk.sessions == {}

    run(back())


@pytest.mark.parametrize("place", ["postgres"], indirect=True)
def test_a_table_that_postgresql_cannot_rebuild_undoes_no_closing_and_no_end(place: Place) -> None:
    async def held() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 8, WHERE)
            room = await people(desk, session, 6)
            ballot = await desk.put(session, "norm", "a")
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 5)) for who in room))
            with desk.writer.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("SET lock_timeout = '50ms'"))
            other = create_engine(full(place.address))
            with other.begin() as holding:
                holding.execute(text("LOCK TABLE seats IN ACCESS SHARE MODE"))
                assert (await desk.shut(session, ballot.id)).answered == 6
                assert session.unclean
                assert await desk.end(session) == 1
                assert list(desk.wiper.leaving) == [session.id]
                assert desk.sessions == {}
            other.dispose()
            await desk.upkeep.look()
            assert desk.wiper.leaving == {}
            assert found(place, session.code.encode(), *(who.seat for who in room)) == []

    run(held())


@pytest.mark.parametrize("place", ["postgres"], indirect=True)
def test_when_the_database_breaks_down_the_session_goes_on_without_votes_that_nobody_has(place: Place) -> None:
    async def crash() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 8, WHERE)
            room = await people(desk, session, 6)
            first = await desk.put(session, "norm", "a")
            for who in room:
                await desk.vote(who, first.id, Vote(1, 5))
            await desk.shut(session, first.id)
            ballot = await desk.put(session, "norm", "b")
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 5)) for who in room))
            state = session.state
            broken_down(desk.writer.database)
            with pytest.raises(NotWritten):
                await desk.shut(session, ballot.id)
            async with asyncio.timeout(10):
                while not session.lost:
                    await desk.upkeep.look()
            assert ballot.open
            assert ballot.voted == set()
            assert session.state != state  # so that phones ask again
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(0, 5)) for who in room))
            assert (await desk.shut(session, ballot.id)).answered == 6
        async with place.desk() as desk:
            (again,) = desk.sessions.values()
            assert (again.code, again.seats, again.state) == (
                session.code,
                session.seats,
                "-".join(["shown", ballot.id]),
            )
            assert [each.answered for each in again.ballots] == [6, 6]

    run(crash())


def broken_down(database: object) -> None:
    """What a crash of PostgreSQL leaves: no connection, and unlogged tables without rows."""
    with database.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("TRUNCATE sessions, seats, tickets, ballots, stages, votes"))
        connection.execute(text("SELECT set_config('idle_session_timeout', '1ms', false)"))


def test_a_trainer_reads_that_the_database_was_away_and_no_phone_says_that_it_voted(quick: Quick) -> None:
    room = quick()
    trainer = room.trainer()
    phone = room.phone(trainer.open())
    trainer.put("niet-weten")
    phone.vote("1", "5")
    assert room._server
    for session in room._server.room.desk.sessions.values():
        assert session.last_ballot
        session.last_ballot.voted.clear()
        session.lost, session.again = True, 1
    assert ROOM.lost_votes in trainer.page()
    assert "uitgevallen" not in trainer.page("/scherm")
    assert ROOM.own in phone.page()


def test_a_database_that_cannot_be_opened_is_named_without_its_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = tmp_path / "closed"
    closed.write_text("not a folder")
    for address, shown in (
        (f"sqlite:///{closed}/room.sqlite", f"{closed}/room.sqlite"),
        ("postgresql://somebody:geheim@127.0.0.1:1/zaal", "127.0.0.1:1/zaal"),
    ):
        assert apart(lambda where=address: main(["--course", str(ROOT), "room", "--database", where, "--wipe"])) == 1
        printed = capsys.readouterr().err
        assert shown in printed
        assert "geheim" not in printed
        assert "somebody" not in printed


def test_the_order_of_voting_is_in_no_file_of_sqlite_while_the_question_is_open(lite: Place) -> None:
    async def order() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 20, WHERE)
            room = await people(desk, session, 20)
            ballot = await desk.put(session, "norm", "a")
            for who in room:
                await desk.vote(who, ballot.id, Vote(1, 5))
            assert (lite.folder / "room.sqlite-wal").stat().st_size == 0
            data = (lite.folder / "room.sqlite").read_bytes()
            marks = [ballot.id.encode() + who.seat for who in room]
            where = [[at.start() for at in re.finditer(re.escape(mark), data)] for mark in marks]
            assert [len(each) for each in where] == [1] * 20
            by_place = [mark for _, mark in sorted(zip(where, marks, strict=True), reverse=True)]
            assert by_place == sorted(marks)
            sitting = [session.id.encode() + who.seat for who in room]  # nor in which order they came in
            assert sorted(sitting, key=data.index, reverse=True) == sorted(sitting)

    run(order())
