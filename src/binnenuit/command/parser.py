"""The commands and their options: Dutch words, with the older English ones beside them, unseen.

`given.does` is one of start, room, check, build, collect, grade, draaiboek, rolkaarten, toestemming and maatjes,
whatever word was typed.
"""

import argparse
from collections.abc import Callable
from datetime import time
from functools import partial
from pathlib import Path

from binnenuit.command.dutch import DutchParser
from binnenuit.course.texts.cli import CliTexts

Fill = Callable[[argparse.ArgumentParser, CliTexts], None]


def command_line(texts: CliTexts) -> argparse.ArgumentParser:
    """The parser of `binnenuit`."""
    parser = DutchParser(texts, prog="binnenuit", description=texts.about)
    parser.add_argument("--map", "--course", dest="course", type=Path, metavar="MAP", help=texts.help_course)
    commands = parser.add_subparsers(  # type: ignore[call-overload]
        dest="command",
        required=True,
        metavar="OPDRACHT",
        parser_class=partial(DutchParser, texts),
    )
    for does, (words, about, fill) in _commands(texts).items():
        for word in words:
            shown = {"help": about} if word == words[0] else {}
            command = commands.add_parser(word, description=about, **shown)
            command.set_defaults(does=does)
            fill(command, texts)
    return parser


def _commands(texts: CliTexts) -> dict[str, tuple[tuple[str, ...], str, Fill]]:
    """What can be done: its words, of which the first is shown, what it is for, and what fills in its options."""
    return {
        "start": (("start",), texts.help_start, _start),
        "room": (("zaal", "room"), texts.help_room, _room),
        "check": (("controleer", "check"), texts.help_check, _check),
        "build": (("bouw", "build"), texts.help_build, _nothing),
        "collect": (("innemen", "inzamelen", "collect"), texts.help_collect, _collect),
        "grade": (("nakijken", "grade"), texts.help_grade, _assignment),
        "draaiboek": (("draaiboek",), texts.help_running_order, _running_order),
        "rolkaarten": (("rolkaarten",), texts.help_role_cards, _role_cards),
        "toestemming": (("toestemming",), texts.help_consent, _to_folder),
        "maatjes": (("maatjes",), texts.help_buddies, _to_folder),
    }


def _nothing(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    """No options."""


def _check(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    command.add_argument("--vragen", dest="items", action="store_true", help=texts.help_check_items)


def _start(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    add = command.add_argument
    add("--poort", "--port", dest="port", type=int, metavar="POORT", help=texts.help_port)
    add("--adres", "--host", dest="host", default="127.0.0.1", metavar="ADRES", help=texts.help_host)
    add("--voorraad", "--pool", dest="pool", type=int, default=1, metavar="AANTAL", help=texts.help_pool)
    add("--hoogstens", "--most", dest="most", type=int, default=0, metavar="AANTAL", help=texts.help_most)
    add("--pad", "--base-url", dest="base_url", default="/", metavar="PAD", help=texts.help_base_url)
    add("--pad-server", "--server-url", dest="server_url", metavar="PAD", help=texts.help_server_url)


def _room(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    add = command.add_argument
    add("--poort", "--port", dest="port", type=int, default=8867, metavar="POORT", help=texts.help_room_port)
    add("--adres", "--host", dest="host", default="0.0.0.0", metavar="ADRES", help=texts.help_room_host)
    add("--telefoonadres", "--url", dest="url", default="", metavar="ADRES", help=texts.help_room_url)
    add("--database", default="", metavar="ADRES", help=texts.help_room_database)
    add("--wis", "--wipe", dest="wipe", action="store_true", help=texts.help_room_wipe)


def _assignment(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    command.add_argument("assignment", metavar="OPDRACHT", help=texts.help_assignment)


def _collect(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    _assignment(command, texts)
    command.add_argument("source", type=Path, metavar="BRON", help=texts.help_source)


def _running_order(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    add = command.add_argument
    add("--doel", "--goal", dest="goal", required=True, metavar="DOEL", help=texts.help_goal)
    add("--mensen", "--people", dest="people", type=int, required=True, metavar="AANTAL", help=texts.help_people)
    add("--minuten", "--minutes", dest="minutes", type=int, default=90, metavar="MINUTEN", help=texts.help_minutes)
    add("--zonder-internet", "--offline", dest="offline", action="store_true", help=texts.help_offline)
    add("--begin", type=time.fromisoformat, metavar="TIJD", help=texts.help_begin)
    add("--naar", "--output", dest="output", type=Path, default=Path(), metavar="MAP", help=texts.help_output)
    add("--bouwstenen", "--blocks", dest="blocks", metavar="BOUWSTENEN", help=texts.help_blocks)


def _role_cards(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    add = command.add_argument
    add("conversation", nargs="?", default="", metavar="GESPREK", help=texts.help_conversation)
    _to_folder(command, texts)


def _to_folder(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    add = command.add_argument
    add("--naar", "--output", dest="output", type=Path, default=Path(), metavar="MAP", help=texts.help_output)
