"""The folder with hand-ins: for one program at a time, and for its owner only."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from binnenuit.course import Course
from binnenuit.grading.commands import run
from binnenuit.grading.private import mend, own_folder
from binnenuit.play.dossier import Dossier, dumps
from tests.grading.conftest import binnenuit


@pytest.fixture
def umask() -> Iterator[None]:
    """What most computers let others read."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.parametrize("command", ["collect", "grade"])
def test_while_somebody_is_at_work_a_second_gets_one_sentence(
    kit: Course, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with own_folder(kit.home.root):
        assert run(kit, command, "nijmegen", tmp_path / "an.json") == 1
    assert capsys.readouterr() == ("", kit.texts.cli.gradebook_busy + "\n")


def test_another_program_waits_for_its_turn_too(kit: Course, tmp_path: Path) -> None:
    with own_folder(kit.home.root):
        done = binnenuit(kit.home.root, "collect", "nijmegen", str(tmp_path / "an.json"))
    assert (done.returncode, done.stdout, done.stderr) == (1, "", kit.texts.cli.gradebook_busy + "\n")


def test_whoever_failed_leaves_the_folder_free(kit: Course, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), own_folder(kit.home.root):
        raise RuntimeError
    assert run(kit, "collect", "nijmegen", tmp_path / "an.json") == 0


def test_what_is_collected_is_for_the_owner_only_and_what_was_open_is_closed(
    kit: Course, tmp_path: Path, umask: None
) -> None:
    work = kit.home.root / ".nbgrader"
    work.chmod(0o755)
    old = work / "punten.csv"
    old.write_text("oud", encoding="utf-8")
    (work / "oud").mkdir(mode=0o755)
    elsewhere = tmp_path / "elders.txt"
    elsewhere.write_text("x", encoding="utf-8")
    (work / "link").symlink_to(elsewhere)
    (tmp_path / "bo.json").write_text(dumps(Dossier()), encoding="utf-8")
    assert run(kit, "collect", "nijmegen", tmp_path / "bo.json") == 0
    assert work.stat().st_mode & 0o777 == 0o700
    for path in work.rglob("*"):
        if not path.is_symlink():
            assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    assert elsewhere.stat().st_mode & 0o777 == 0o644
    (tmp_path / "later").touch()
    assert (tmp_path / "later").stat().st_mode & 0o777 == 0o644  # the rest of the program makes files as before


def test_a_new_folder_is_closed_from_the_start(tmp_path: Path, umask: None) -> None:
    mend(tmp_path / ".nbgrader")
    assert (tmp_path / ".nbgrader").stat().st_mode & 0o777 == 0o700
