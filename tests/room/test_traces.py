"""Nothing is kept: after closing no vote, after the end no session, in any file of the database."""

import asyncio
from pathlib import Path

from sqlalchemy import create_engine, text

from binnenuit.room.keep.codes import fingerprint
from binnenuit.room.keep.database import Database, full
from binnenuit.room.keep.tables import metadata
from binnenuit.room.vote.vote import Vote
from tests.room.conftest import Place, run
from tests.room.test_desk import WHERE, people


def found(place: Place, *marks: bytes) -> list[tuple[str, bytes]]:
    """Where any of these bytes stand in any file of the database, log and write-ahead log included."""
    if not place.lite:
        engine = create_engine(full(place.address)).execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text("CHECKPOINT"))
        engine.dispose()
    files = [path for path in place.folder.rglob("*") if path.is_file()]
    assert files
    return [(path.name, mark) for path in files for mark in marks if mark in path.read_bytes()]


def test_no_column_holds_a_time_an_address_or_a_name() -> None:
    columns = {f"{table.name}.{column.name}": column.type for table in metadata.tables.values() for column in table.c}
    assert [name for name, kind in columns.items() if "time" in str(kind).lower()] == []
    assert set(columns) == {
        *("sessions.id", "sessions.code", "sessions.way", "sessions.cap", "sessions.address", "sessions.day"),
        *("seats.session", "seats.seat", "tickets.session", "tickets.ticket", "tickets.used"),
        *("ballots.id", "ballots.session", "ballots.place", "ballots.kind", "ballots.subject", "ballots.result"),
        *("stages.session", "stages.screen", "stages.items"),
        *("votes.ballot", "votes.seat", "votes.answer", "votes.guess"),
    }


def test_a_ticket_is_never_written_beside_a_seat() -> None:
    for table in metadata.tables.values():
        assert not {"ticket", "seat"} <= set(table.c.keys())


def test_closing_takes_every_vote_out_of_the_files_while_the_session_goes_on(place: Place) -> None:
    async def closing() -> None:
        async with place.desk() as desk:
            session = await desk.start("open", 40, WHERE)
            room = await people(desk, session, 40)
            ballot = await desk.put(session, "norm", "a")
            # What a vote looks like on disk: its ballot beside its seat.
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 7)) for who in room))
            joined = [ballot.id.encode() + who.seat for who in room]
            if place.lite:
                assert found(place, *joined)
            await desk.shut(session, ballot.id)
            assert found(place, *joined) == []
            with desk.writer.database.begin() as connection:
                assert connection.execute(text("SELECT count(*) FROM votes")).scalar_one() == 0
            assert found(place, session.code.encode())

    run(closing())


def test_after_the_end_neither_code_nor_seat_nor_ticket_nor_vote_is_in_any_file(place: Place) -> None:
    async def whole() -> list[bytes]:
        async with place.desk() as desk:
            open_ = await desk.start("open", 300, WHERE)
            cards = await desk.start("tickets", 30, WHERE)
            room = await people(desk, open_, 300)  # enough rows for pages to split and cells to move
            keys = [await desk.join(ticket) for ticket in cards.tickets[:20]]
            marks = [open_.id, open_.code, cards.code, *cards.tickets[:3], *sorted(cards.used)[:3], "geheime-stelling"]
            for subject in ("geheime-stelling", "b"):
                ballot = await desk.put(open_, "norm", subject)
                await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 7)) for who in room))
                marks.append(ballot.id)
                if subject != "b":
                    await desk.shut(open_, ballot.id)
            assert found(place, open_.code.encode(), room[0].seat)
            await desk.end(open_)
            await desk.end(cards)
            return [*(mark.encode() for mark in marks), *(who.seat for who in room[::25]), *map(fingerprint, keys[::5])]

    marks = run(whole())
    assert found(place, *marks) == []


def test_after_the_end_the_file_is_like_one_in_which_nothing_ever_was(lite: Place, tmp_path: Path) -> None:
    async def whole() -> None:
        async with lite.desk() as desk:
            session = await desk.start("open", 100, WHERE)
            room = await people(desk, session, 100)
            ballot = await desk.put(session, "norm", "a")
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 7)) for who in room))
            await desk.end(session)

    run(whole())
    Database(f"sqlite:///{tmp_path}/other.sqlite").close()
    used, fresh = ((tmp_path / name).read_bytes() for name in ("room.sqlite", "other.sqlite"))
    counters = {*range(24, 28), *range(40, 44), *range(92, 96)}  # changes, schema changes, and the changes seen
    assert len(used) == len(fresh)
    assert {at for at, (old, new) in enumerate(zip(used, fresh, strict=True)) if old != new} <= counters
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.sqlite", "room.sqlite"]


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "room.sqlite"
    Database(f"sqlite:///{path}").close()
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
