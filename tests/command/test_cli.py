"""The command line as a trainer meets it."""

import re
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
from binnenuit.command.parser import command_line
from binnenuit.course import Course, Home
from tests.places import ROOT


def test_a_whole_course_gets_a_short_account_with_the_number_of_routes(
    small_home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--course", str(small_home.root), "check"]) == 0
    printed = capsys.readouterr()
    told = printed.out.splitlines()
    assert told.pop(2).startswith("Verhaal brug: uit de laatste keuze alleen is het einde in 67 % te raden.")
    assert told[3].startswith("Vragen zonder te lezen: ")
    assert told[4] == (
        "Vragen in opdrachten: 5, waarvan 0 vragen naar wat je las. Open vragen met twee ankerantwoorden: 0 van 1."
    )
    assert told[:3] == [
        "De inhoud klopt. Lessen: 1. Scenario's: 1. Opdrachten: 1. Labs: 4. Cijfers: 3.",
        "Scenario brug: 3 routes van 2 tot 2 keuzes, 2 eindes.",
        "Opdracht oefening: 5 vragen (1 choice, 1 multiple, 1 order, 1 reflection, 1 sort), 11 punten "
        "waarvan 3 door de trainer, bronnen: 1.",
    ]
    assert printed.err == ""


def test_the_items_alone_are_told_with_those_that_give_the_answer_away(
    small_home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--map", str(small_home.root), "controleer", "--vragen"]) == 0
    first, *told = capsys.readouterr().out.splitlines()
    assert first.startswith("Vragen zonder te lezen: ")
    assert any("kies één, vaakst de beste: de eerste 100/33 (1x)!" in line for line in told)
    assert "Te ver van de kans, kies één, vaakst de beste: de eerste (+67). Dit duwt het die kant op: kies" in told


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


def test_the_help_shows_the_dutch_words_and_no_others(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--hulp"])
    shown = re.findall(r"^ {4}([a-z]+)\b", capsys.readouterr().out, flags=re.MULTILINE)
    assert shown == [
        "start",
        "zaal",
        "controleer",
        "bouw",
        "innemen",
        "nakijken",
        "draaiboek",
        "rolkaarten",
        "toestemming",
        "maatjes",
    ]
    for word in shown:
        with pytest.raises(SystemExit):
            main([word, "--help"])
        options = re.findall(r"--([a-z-]+)", capsys.readouterr().out)
        assert not {"help", *OLD} & set(options)


OLD = {
    "course": "map",
    "port": "poort",
    "host": "adres",
    "pool": "voorraad",
    "most": "hoogstens",
    "base-url": "pad",
    "server-url": "pad-server",
    "url": "telefoonadres",
    "wipe": "wis",
    "goal": "doel",
    "people": "mensen",
    "minutes": "minuten",
    "offline": "zonder-internet",
    "output": "naar",
    "blocks": "bouwstenen",
}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("start --port 9 --host a --pool 2 --most 3", "start --poort 9 --adres a --voorraad 2 --hoogstens 3"),
        ("start --base-url /a/ --server-url /b/", "start --pad /a/ --pad-server /b/"),
        (
            "room --port 9 --host a --url b --database c --wipe",
            "zaal --poort 9 --adres a --telefoonadres b --database c --wis",
        ),
        ("--course x check", "--map x controleer"),
        ("build", "bouw"),
        ("collect nijmegen map", "innemen nijmegen map"),
        ("collect nijmegen map", "inzamelen nijmegen map"),
        ("grade nijmegen", "nakijken nijmegen"),
        (
            "draaiboek --goal a --people 9 --minutes 60 --offline",
            "draaiboek --doel a --mensen 9 --minuten 60 --zonder-internet",
        ),
        (
            "draaiboek --goal=a --people=9 --output x --blocks y",
            "draaiboek --doel=a --mensen=9 --naar x --bouwstenen y",
        ),
    ],
)
def test_the_english_words_of_before_do_the_same(old: str, new: str, course: Course) -> None:
    given = [vars(command_line(course.texts.cli).parse_args(line.split())) for line in (old, new)]
    assert given[0] | {"command": ""} == given[1] | {"command": ""}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "strat",
            "'strat' bestaat niet. Kies uit: start, zaal, controleer, bouw, innemen, nakijken, draaiboek, rolkaarten, "
            "toestemming, maatjes.",
        ),
        ("draaiboek --mensen 14", "Dit mist nog: --doel."),
        ("draaiboek", "Dit mist nog: --doel, --mensen."),
        (
            "draaiboek --goal a --people 9 --begin 25:00",
            "Bij --begin past '25:00' niet. Dit hoort daar: hoe laat het begint",
        ),
        (
            "draaiboek --goal a --people veel",
            "Bij --mensen past 'veel' niet. Dit hoort daar: hoeveel",
        ),
        ("zaal --poort", "Achter --poort staat nog niets. Dit hoort daar: poort voor de telefoons"),
        ("zaal --wis=ja", "Achter --wis hoort niets te staan, dus ook niet 'ja'."),
        ("start --pood 9", "Dit kent de kit hier niet: --pood 9."),
        ("start --p 9", "De kit weet niet wat je met --p bedoelt. Kies uit: --poort, --voorraad, --pad, --pad-server."),
        ("nakijken", "Dit mist nog: OPDRACHT."),
    ],
)
def test_a_wrong_command_is_told_what_is_wrong(line: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    assert ended.value.code == 2
    first, usage, *_ = capsys.readouterr().err.splitlines()
    assert first.startswith(f"Deze opdracht klopt niet. {said}")
    assert usage.startswith("gebruik: binnenuit")


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
    assert "binnenuit start --poort" in printed


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
