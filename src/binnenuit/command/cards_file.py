"""`binnenuit rolkaarten`: a conversation on paper as two files in a folder, or one sentence that says why not."""

import sys
from argparse import Namespace
from datetime import datetime

from binnenuit.course import Course
from binnenuit.paper.documents import role_cards

KINDS = ("docx", "pdf")


def write_cards(course: Course, given: Namespace) -> int:
    """Both files of a conversation, or of all that have cards; the exit status is 0 when they are there."""
    texts = course.texts.cli
    there = {name: talk for name, talk in course.conversations.items() if talk.cards}
    if given.conversation and given.conversation not in there:
        print(texts.cards_unknown.format(found=given.conversation, allowed=", ".join(there)), file=sys.stderr)
        return 1
    now = datetime.now().astimezone()
    try:
        given.output.mkdir(parents=True, exist_ok=True)
        for name in [given.conversation] if given.conversation else there:
            for kind in KINDS:
                path = given.output / course.texts.role_cards.file_name.format(id=name, kind=kind)
                path.write_bytes(role_cards(kind, course, there[name], now))
                print(texts.order_made.format(file=path))
    except OSError as error:
        print(texts.order_unwritten.format(why=error), file=sys.stderr)
        return 1
    return 0
