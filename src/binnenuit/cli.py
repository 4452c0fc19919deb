"""`binnenuit start | check | build | collect | grade`: what a trainer types. Its Dutch stands in texts.toml."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from binnenuit.checking import account
from binnenuit.content import BadContent, Course, NoCourse, find_home, read
from binnenuit.content.texts import CliTexts
from binnenuit.content.texts_file import texts_for


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0 when it did what was asked, 1 when something must be mended."""
    texts = texts_for(None)
    if texts is None:
        print("texts.toml cannot be read", file=sys.stderr)
        return 1
    given = _parser(texts.cli).parse_args(arguments)
    try:
        home = find_home(given.course)
    except NoCourse as nowhere:
        print(texts.cli.no_course.format(places=", ".join(map(str, nowhere.places))), file=sys.stderr)
        return 1
    if given.command == "check":
        status, lines = account(home, texts_for(home))
        print("\n".join(lines), file=sys.stderr if status else sys.stdout)
        return status
    try:
        course = read(home)
    except BadContent:
        _, lines = account(home, texts_for(home))
        print("\n".join(lines), file=sys.stderr)
        return 1
    if given.command == "start":
        return _start(course, given.host, given.port, given.base_url, given.server_url, given.pool)
    from binnenuit.gradebook.commands import run

    return run(course, given.command, getattr(given, "assignment", ""), getattr(given, "source", Path()))


def _start(course: Course, host: str, port: int | None, base_url: str, server_url: str | None, pool: int) -> int:
    from binnenuit.site.serve import PortBusyError, serve
    from binnenuit.site.shown import site_of

    texts = course.texts.cli

    def ready(url: str) -> None:
        print(texts.ready.format(url=url), texts.stop, sep="\n", flush=True)

    def run(number: int) -> None:
        serve(site_of(course), course.home.notebooks, host, number, base_url, pool, ready, server_url)

    try:
        run(8866 if port is None else port)
    except PortBusyError as busy:
        if port is not None:
            print(texts.busy_asked.format(port=busy.port, other=busy.free), file=sys.stderr)
            return 1
        print(texts.busy.format(port=busy.port, other=busy.free), flush=True)
        run(busy.free)
    print(texts.stopped)
    return 0


def _parser(texts: CliTexts) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="binnenuit", description=texts.about)
    parser.add_argument("--course", type=Path, metavar="MAP", help=texts.help_course)
    commands = parser.add_subparsers(dest="command", required=True, metavar="OPDRACHT")
    start = commands.add_parser("start", help=texts.help_start, description=texts.help_start)
    start.add_argument("--port", type=int, metavar="POORT", help=texts.help_port)
    start.add_argument("--host", default="127.0.0.1", metavar="ADRES", help=texts.help_host)
    start.add_argument("--pool", type=int, default=1, metavar="AANTAL", help=texts.help_pool)
    start.add_argument("--base-url", default="/", metavar="PAD", help=texts.help_base_url)
    start.add_argument("--server-url", metavar="PAD", help=texts.help_server_url)
    commands.add_parser("check", help=texts.help_check, description=texts.help_check)
    commands.add_parser("build", help=texts.help_build, description=texts.help_build)
    collect = commands.add_parser("collect", help=texts.help_collect, description=texts.help_collect)
    grade = commands.add_parser("grade", help=texts.help_grade, description=texts.help_grade)
    for command in (collect, grade):
        command.add_argument("assignment", metavar="OPDRACHT", help=texts.help_assignment)
    collect.add_argument("source", type=Path, metavar="BRON", help=texts.help_source)
    return parser
