"""`binnenuit rolkaarten`, `toestemming` and `maatjes`: papers as two files each in a folder, or one sentence that says
why not.
"""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from binnenuit.course import Course
from binnenuit.paper.documents import buddies, consent, role_cards

KINDS = ("docx", "pdf")


def write_cards(course: Course, given: Namespace) -> int:
    """Both files of a conversation, or of all that have cards; the exit status is 0 when they are there."""
    texts = course.texts.cli
    there = {name: talk for name, talk in course.conversations.items() if talk.cards}
    if given.conversation and given.conversation not in there:
        print(texts.cards_unknown.format(found=given.conversation, allowed=", ".join(there)), file=sys.stderr)
        return 1
    now = datetime.now().astimezone()
    names = [given.conversation] if given.conversation else list(there)
    return _write(
        course,
        given.output,
        {
            course.texts.role_cards.file_name.format(id=name, kind=kind): partial(
                role_cards, kind, course, there[name], now
            )
            for name in names
            for kind in KINDS
        },
    )


def write_consent(course: Course, given: Namespace) -> int:
    """Both files of the form for consent and payment; the exit status is 0 when they are there."""
    now = datetime.now().astimezone()
    name = course.texts.consent.file_name
    return _write(course, given.output, {name.format(kind=kind): partial(consent, kind, course, now) for kind in KINDS})


def write_buddies(course: Course, given: Namespace) -> int:
    """Both files of the sheet for two; the exit status is 0 when they are there."""
    now = datetime.now().astimezone()
    name = course.texts.returns.file_buddies
    return _write(course, given.output, {name.format(kind=kind): partial(buddies, kind, course, now) for kind in KINDS})


def _write(course: Course, folder: Path, files: Mapping[str, Callable[[], bytes]]) -> int:
    texts = course.texts.cli
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, make in files.items():
            (folder / name).write_bytes(make())
            print(texts.order_made.format(file=folder / name))
    except OSError as error:
        print(texts.order_unwritten.format(why=error), file=sys.stderr)
        return 1
    return 0
