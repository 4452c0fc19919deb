"""What a trainer types: `binnenuit` with start, zaal, controleer, bouw, innemen, nakijken, draaiboek, rolkaarten,
toestemming or maatjes.

Its Dutch stands in texts.toml.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from binnenuit.command.check import account
from binnenuit.command.parser import command_line
from binnenuit.command.tells import tell_lines
from binnenuit.course import BadContent, Course, NoCourse, find_home, read
from binnenuit.course.reading.texts import texts_for


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0 when it did what was asked, 1 when something must be mended."""
    texts = texts_for(None)
    if texts is None:
        print("texts.toml cannot be read", file=sys.stderr)
        return 1
    given = command_line(texts.cli).parse_args(arguments)
    try:
        home = find_home(given.course)
    except NoCourse as nowhere:
        print(texts.cli.no_course.format(places=", ".join(map(str, nowhere.places))), file=sys.stderr)
        return 1
    if given.does == "check" and not given.items:
        status, lines = account(home, texts_for(home))
        print("\n".join(lines), file=sys.stderr if status else sys.stdout)
        return status
    try:
        course = read(home)
    except BadContent:
        _, lines = account(home, texts_for(home))
        print("\n".join(lines), file=sys.stderr)
        return 1
    if given.does == "check":
        print("\n".join(tell_lines(course.exercises, course.measurements, course.texts.tells, items_too=True)))
        return 0
    if given.does == "start":
        return _start(course, given.host, given.port, given.base_url, given.server_url, given.pool, given.most)
    if given.does == "room":
        return _room(course, given.host, given.port, given.url, given.database, given.wipe)
    if given.does == "draaiboek":
        from binnenuit.command.order_file import write_order

        return write_order(course, given)
    if given.does == "rolkaarten":
        from binnenuit.command.cards_file import write_cards

        return write_cards(course, given)
    if given.does == "toestemming":
        from binnenuit.command.cards_file import write_consent

        return write_consent(course, given)
    if given.does == "maatjes":
        from binnenuit.command.cards_file import write_buddies

        return write_buddies(course, given)
    from binnenuit.grading.commands import run

    return run(course, given.does, getattr(given, "assignment", ""), getattr(given, "source", Path()))


def _start(
    course: Course, host: str, port: int | None, base_url: str, server_url: str | None, pool: int, most: int
) -> int:
    from binnenuit.serve.port import PortTaken
    from binnenuit.site.pages.shown import site_of
    from binnenuit.site.scratch import NoFolder
    from binnenuit.site.serve import serve

    texts = course.texts.cli

    def ready(url: str) -> None:
        print(texts.ready.format(url=url), texts.stop, sep="\n", flush=True)

    def run(number: int) -> None:
        serve(site_of(course), course.home.notebooks, host, number, base_url, pool, ready, server_url, most)

    try:
        try:
            run(8866 if port is None else port)
        except PortTaken as busy:
            if port is not None:
                print(texts.busy_asked.format(port=busy.port, other=busy.free), file=sys.stderr)
                return 1
            print(texts.busy.format(port=busy.port, other=busy.free), flush=True)
            run(busy.free)
    except NoFolder:
        print(texts.no_folder, file=sys.stderr)
        return 1
    print(texts.stopped)
    return 0


def _room(course: Course, host: str, port: int, url: str, database: str, wipe_all: bool) -> int:
    from binnenuit.room.keep.database import NoDatabase
    from binnenuit.room.keep.keys import default_database
    from binnenuit.room.web.serve import serve, wipe
    from binnenuit.serve.port import PortTaken

    texts = course.texts.cli
    database = database or default_database()

    def ready(link: str, doors: list[str]) -> None:
        print(texts.room_ready.format(url=link), texts.room_phones.format(urls=", ".join(doors)), texts.stop, sep="\n")
        sys.stdout.flush()

    try:
        if wipe_all:
            wiped = wipe(database)
            print(texts.room_wiped.format(count=wiped.gone))
            if wiped.left:
                print(texts.room_unwiped.format(count=wiped.left), file=sys.stderr)
            return 1 if wiped.left else 0
        left = serve(course, host, port, url, database, ready)
    except PortTaken:
        print(texts.room_busy.format(port=port), file=sys.stderr)
        return 1
    except NoDatabase as error:
        no_driver = isinstance(error.__cause__, ImportError)
        print(texts.room_no_driver if no_driver else texts.room_no_database.format(place=error), file=sys.stderr)
        return 1
    print(texts.stopped)
    if left:
        print(texts.room_left.format(count=left))
    return 0
