"""The command line as a trainer meets it."""

import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from binnenuit.command.cli import main
from binnenuit.course import Home
from tests.places import ROOT


def test_a_whole_course_gets_a_short_account_with_the_number_of_routes(
    small_home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--course", str(small_home.root), "check"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "De inhoud klopt. Lessen: 1. Scenario's: 1. Opdrachten: 1. Labs: 4. Cijfers: 3.",
        "Scenario brug: 3 routes van 2 tot 2 keuzes, 2 eindes.",
        "Opdracht oefening: 5 vragen (1 choice, 1 multiple, 1 order, 1 reflection, 1 sort), 11 punten "
        "waarvan 3 door de trainer, bronnen: 1.",
    ]
    assert printed.err == ""


def test_a_course_with_a_mistake_is_told_on_stderr_and_ends_with_1(
    small_home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    (small_home.data / "glossary.toml").unlink()
    assert main(["--course", str(small_home.root), "check"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines()[1] == f"glossary.toml: dit bestand ontbreekt; gezocht in {small_home.data}"


def test_a_broken_course_does_not_start(small_home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    (small_home.data / "course.toml").write_text("title =", encoding="utf-8")
    assert main(["--course", str(small_home.root), "start"]) == 1
    assert "course.toml, regel 1: " in capsys.readouterr().err


def test_broken_texts_are_told_with_the_texts_of_the_package(
    small_home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    (small_home.data / "texts.toml").write_text("[site", encoding="utf-8")
    assert main(["--course", str(small_home.root), "check"]) == 1
    assert "texts.toml, regel 1: " in capsys.readouterr().err


def test_a_missing_data_folder_says_where_it_looked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--course", str(tmp_path), "check"]) == 1
    printed = capsys.readouterr().err
    assert printed == f"De map data/ is niet gevonden. Er is gezocht in: {tmp_path / 'data'}\n"


def test_the_help_is_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out
    assert "start de kit en toon het adres" in printed
    with pytest.raises(SystemExit):
        main(["strat"])
    assert capsys.readouterr().err.startswith("Deze opdracht klopt niet.")
    for english in ("usage:", "positional arguments", "show this help message"):
        assert english not in printed


def test_an_unknown_assignment_gets_the_ones_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--course", str(ROOT), "grade", "nijmgen"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("De opdracht 'nijmgen' bestaat niet. Kies uit: ")
    assert set(said.split(": ")[1].strip().split(", ")) == {path.name for path in (ROOT / "solutions").iterdir()}


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_busy_port_that_was_asked_for_is_told_with_a_free_one(
    taken_port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--course", str(ROOT), "start", "--port", str(taken_port)]) == 1
    printed = capsys.readouterr().err
    assert f"Poort {taken_port} is bezet." in printed
    assert "binnenuit start --port" in printed


def test_ctrl_c_ends_the_kit_with_all_its_kernels(tmp_path: Path) -> None:
    kit = subprocess.Popen(
        [sys.executable, "-m", "binnenuit", "start", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert kit.stdout
    address = kit.stdout.readline().split()[-1]
    with urllib.request.urlopen(f"{address}les/nijmegen", timeout=60) as page:
        assert page.status == 200
    processes = psutil.Process(kit.pid).children(recursive=True)
    assert processes
    kit.send_signal(signal.SIGINT)
    rest = kit.communicate(timeout=30)[0]
    assert kit.returncode == 0
    assert rest.splitlines()[-1] == "Binnenuit is gestopt."
    deadline = time.monotonic() + 10
    while any(process.is_running() and process.status() != "zombie" for process in processes):
        assert time.monotonic() < deadline, "a kernel is still running"
        time.sleep(0.05)


def test_make_names_no_target_that_is_not_there() -> None:
    if shutil.which("make"):
        done = subprocess.run(
            ["make", "-n", "start", "PORT=9000"], capture_output=True, text=True, cwd=ROOT, check=True
        )
        assert "binnenuit start --port 9000" in done.stdout
