"""A disk that is full, at many levels: no vote is lost, none is left behind, and nobody is told what is not so."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from binnenuit.command.cli import main
from binnenuit.room.desk.desk import Desk, Seated
from binnenuit.room.keep.writer import NotWritten
from binnenuit.room.vote.session import Ballot, Session
from binnenuit.room.vote.vote import Vote
from tests.room.conftest import Place, apart, run
from tests.room.disk import SmallDisk, limited, small_disk
from tests.room.kit import ROOT, RoomThread
from tests.room.test_desk import WHERE, people
from tests.room.test_traces import found
from tests.texts import CLI, ROOM

LEVELS = [0, 4, 8, 12, 16, 24, 32, 40, 48, 64]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path) as made:
        yield made


def place(disk: SmallDisk) -> Place:
    return Place(f"sqlite:///{disk.folder}/room.sqlite", disk.folder)


async def thirty(desk: Desk) -> tuple[Session, Ballot, list[Seated]]:
    session = await desk.start("open", 30, WHERE)
    room = await people(desk, session, 30)
    ballot = await desk.put(session, "norm", "a")
    await asyncio.gather(*(desk.vote(who, ballot.id, Vote(n % 2, 7)) for n, who in enumerate(room)))
    return session, ballot, room


def marks(session: Session, ballot: Ballot, room: list[Seated]) -> list[bytes]:
    return [session.code.encode(), session.id.encode(), ballot.id.encode(), *(who.seat for who in room)]


@pytest.mark.parametrize("level", LEVELS)
def test_closing_on_a_full_disk_counts_every_vote_or_is_refused_with_every_vote_still_there(
    disk: SmallDisk, level: int
) -> None:
    async def closing() -> None:
        async with place(disk).desk() as desk:
            session, ballot, room = await thirty(desk)
            disk.fill(level)
            try:
                await desk.shut(session, ballot.id)
            except NotWritten:
                assert ballot.open
                assert ballot.answered == 30
                with desk.writer.database.begin() as connection:
                    assert connection.execute(text("SELECT count(*) FROM votes")).scalar_one() == 30
                disk.free()
                await desk.shut(session, ballot.id)
            assert ballot.answered == 30
            assert ballot.result
            assert ballot.result["own"] == (50, 50)
            assert session.unclean == (not desk.writer.clean)
            disk.free()
            await desk.upkeep.look()
            assert desk.writer.clean
            assert not session.unclean
            assert found(place(disk), *(ballot.id.encode() + who.seat for who in room)) == []
        assert desk.left == 1

    run(closing())


@pytest.mark.parametrize("level", LEVELS)
def test_what_is_wiped_on_a_full_disk_is_gone_or_listed_until_there_is_room(disk: SmallDisk, level: int) -> None:
    async def wiping() -> None:
        async with place(disk).desk() as desk:
            other = await desk.start("open", 5, WHERE)
            session, ballot, room = await thirty(desk)
            disk.fill(level)
            gone = not await desk.end(session)
            assert gone == (session.id not in desk.wiper.leaving)
            assert desk.seated("x") is None
            if gone:
                assert found(place(disk), *marks(session, ballot, room)) == []
            disk.free()
            await desk.upkeep.look()
            assert desk.wiper.leaving == {}
            assert list(desk.sessions) == [other.id]
            assert found(place(disk), *marks(session, ballot, room)) == []
        assert desk.left == 1

    run(wiping())


@pytest.mark.parametrize("level", LEVELS)
def test_the_last_session_is_wiped_from_every_file_however_full_the_disk_is(disk: SmallDisk, level: int) -> None:
    async def wiping() -> None:
        async with place(disk).desk() as desk:
            session, ballot, room = await thirty(desk)
            disk.fill(level)
            assert not await desk.end(session)
            assert found(place(disk), *marks(session, ballot, room)) == []
            assert desk.sessions == desk.wiper.leaving == {}
        assert desk.left == 0
        assert found(place(disk), *marks(session, ballot, room)) == []
        disk.free()
        async with place(disk).desk() as again:
            await thirty(again)

    run(wiping())


@pytest.mark.parametrize("level", [0, 16])
def test_a_vote_that_a_full_disk_refuses_is_not_counted_and_comes_in_when_there_is_room(
    disk: SmallDisk, level: int
) -> None:
    async def voting() -> None:
        async with place(disk).desk() as desk:
            session = await desk.start("open", 200, WHERE)
            room = await people(desk, session, 200)
            ballot = await desk.put(session, "norm", "a")
            disk.fill(level)
            told = await asyncio.gather(
                *(desk.vote(who, ballot.id, Vote(1, 7)) for who in room), return_exceptions=True
            )
            assert {type(each) for each in told} <= {type(None), NotWritten}
            assert ballot.answered == told.count(None)
            disk.free()
            late = [who for who, outcome in zip(room, told, strict=True) if outcome]
            await asyncio.gather(*(desk.vote(who, ballot.id, Vote(1, 7)) for who in late))
            assert (await desk.shut(session, ballot.id)).answered == 200

    run(voting())


def test_the_trainer_reads_what_happens_on_a_full_disk_and_phones_what_is_true(
    tmp_path: Path, quick: Callable[..., RoomThread]
) -> None:
    with small_disk(tmp_path) as disk:
        room = quick(database=f"sqlite:///{tmp_path}/room.sqlite")
        trainer, other = room.trainer(), room.trainer()
        other.open()
        phones = [room.phone(code) for code in [trainer.open(present=30)] for _ in range(30)]
        trainer.put("niet-weten")
        for phone in phones:
            phone.vote("1", "7")
        disk.fill(0)
        refused = trainer.shut()
        assert refused.status_code == 503
        assert ROOM.failed.disk in refused.text
        assert trainer.count("answered") == 30
        listed = trainer.end()
        assert listed.status_code == 200
        assert ROOM.leaving.format(joined=30) in listed.text
        over = phones[0].client.get("/zaal")
        assert over.status_code == 410
        assert ROOM.over_wiping in over.text
        disk.free()
        other.put("niet-weten")  # the next deed is also the next try
        room.stop()
        assert room.left == 1
        assert trainer.session.encode() not in (tmp_path / "room.sqlite").read_bytes()


def test_wiping_on_the_command_line_with_a_full_disk_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with small_disk(tmp_path) as disk:

        async def before() -> list[bytes]:
            async with place(disk).desk(date.today) as desk:
                await desk.start("open", 5, WHERE)
                return marks(*await thirty(desk))

        left = run(before())
        disk.fill(0)
        address = place(disk).address
        assert apart(lambda: main(["--course", str(ROOT), "room", "--database", address, "--wipe"])) == 0
        assert CLI.room_wiped.format(count=2) in capsys.readouterr().out
        assert found(place(disk), *left) == []


def test_where_nothing_can_be_mounted_a_limit_on_files_makes_tidying_fail_as_well(tmp_path: Path) -> None:
    async def filling() -> None:
        with limited(tmp_path) as disk:
            async with place(disk).desk() as desk:
                session, ballot, room = await thirty(desk)
                disk.fill(0)
                assert (await desk.shut(session, ballot.id)).answered == 30
                assert session.unclean
                assert not await desk.end(session)
                assert found(place(disk), *marks(session, ballot, room)) == []

    run(filling())
