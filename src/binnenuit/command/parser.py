"""The commands and their options, in Dutch down to the words that argparse itself would say."""

import argparse
import sys
from datetime import time
from functools import partial
from pathlib import Path
from typing import NoReturn

from binnenuit.course.texts.cli import CliTexts


class DutchParser(argparse.ArgumentParser):
    """A parser that speaks with the [cli] texts alone."""

    def __init__(self, texts: CliTexts, **options: str) -> None:
        super().__init__(**options, add_help=False)  # type: ignore[arg-type]
        self.texts = texts
        self._positionals.title = texts.commands
        self._optionals.title = texts.options
        self.add_argument("-h", "--help", action="help", help=texts.help_help)

    def format_usage(self) -> str:
        """How to call it, in one line."""
        return super().format_usage().replace("usage:", f"{self.texts.usage}:", 1)

    def format_help(self) -> str:
        """All about it."""
        return super().format_help().replace("usage:", f"{self.texts.usage}:", 1)

    def error(self, message: str) -> NoReturn:
        """One sentence and the usage; argparse's own message is English and stays unsaid."""
        print(self.texts.misused, self.format_usage(), sep="\n", end="", file=sys.stderr)
        sys.exit(2)


def command_line(texts: CliTexts) -> argparse.ArgumentParser:
    """The parser of `binnenuit`."""
    parser = DutchParser(texts, prog="binnenuit", description=texts.about)
    parser.add_argument("--course", type=Path, metavar="MAP", help=texts.help_course)
    commands = parser.add_subparsers(  # type: ignore[call-overload]
        dest="command",
        required=True,
        metavar="OPDRACHT",
        parser_class=partial(DutchParser, texts),
    )
    start = commands.add_parser("start", help=texts.help_start, description=texts.help_start)
    start.add_argument("--port", type=int, metavar="POORT", help=texts.help_port)
    start.add_argument("--host", default="127.0.0.1", metavar="ADRES", help=texts.help_host)
    start.add_argument("--pool", type=int, default=1, metavar="AANTAL", help=texts.help_pool)
    start.add_argument("--most", type=int, default=0, metavar="AANTAL", help=texts.help_most)
    start.add_argument("--base-url", default="/", metavar="PAD", help=texts.help_base_url)
    start.add_argument("--server-url", metavar="PAD", help=texts.help_server_url)
    room = commands.add_parser("room", help=texts.help_room, description=texts.help_room)
    room.add_argument("--port", type=int, default=8867, metavar="POORT", help=texts.help_room_port)
    room.add_argument("--host", default="0.0.0.0", metavar="ADRES", help=texts.help_room_host)
    room.add_argument("--url", default="", metavar="ADRES", help=texts.help_room_url)
    room.add_argument("--database", default="", metavar="ADRES", help=texts.help_room_database)
    room.add_argument("--wipe", action="store_true", help=texts.help_room_wipe)
    commands.add_parser("check", help=texts.help_check, description=texts.help_check)
    commands.add_parser("build", help=texts.help_build, description=texts.help_build)
    collect = commands.add_parser("collect", help=texts.help_collect, description=texts.help_collect)
    grade = commands.add_parser("grade", help=texts.help_grade, description=texts.help_grade)
    for command in (collect, grade):
        command.add_argument("assignment", metavar="OPDRACHT", help=texts.help_assignment)
    collect.add_argument("source", type=Path, metavar="BRON", help=texts.help_source)
    _running_order(
        commands.add_parser("draaiboek", help=texts.help_running_order, description=texts.help_running_order), texts
    )
    return parser


def _running_order(command: argparse.ArgumentParser, texts: CliTexts) -> None:
    command.add_argument("--goal", required=True, metavar="DOEL", help=texts.help_goal)
    command.add_argument("--people", type=int, required=True, metavar="AANTAL", help=texts.help_people)
    command.add_argument("--minutes", type=int, default=90, metavar="MINUTEN", help=texts.help_minutes)
    command.add_argument("--offline", action="store_true", help=texts.help_offline)
    command.add_argument("--begin", type=time.fromisoformat, metavar="TIJD", help=texts.help_begin)
    command.add_argument("--output", type=Path, default=Path(), metavar="MAP", help=texts.help_output)
    command.add_argument("--blocks", metavar="BOUWSTENEN", help=texts.help_blocks)
