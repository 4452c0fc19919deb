"""What stands on the wall, as text."""

import re
from types import SimpleNamespace

from binnenuit.course import Course
from binnenuit.paper.html import environment
from binnenuit.room.vote.screens import Screen
from binnenuit.room.web.pages import TEMPLATES


def test_no_sentence_of_the_closing_ends_twice(course: Course) -> None:
    assert any(line.for_whom.endswith(".") for line in course.helplines.lines)
    seen = SimpleNamespace(gone=False, screen=Screen("closing", ""), title="", ballot=None)
    values = {"seen": seen, "page": SimpleNamespace(course=course), "t": course.texts.room}
    wall = environment(TEMPLATES).get_template("view.html.j2").render(**values, session=None, code="", qr="")
    text = re.sub(r"<[^>]*>", "", wall)
    for line in course.helplines.lines:
        assert line.name in text
    assert ".." not in text
