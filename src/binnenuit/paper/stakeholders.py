"""A stakeholder map for a page or a document: the picture with its text alternative, and a table of the same."""

from collections.abc import Sequence

from binnenuit.course import Course
from binnenuit.course.records.worksheet import StakeholderMap
from binnenuit.look.tokens import inked
from binnenuit.paper.figures.stakeholders import LOOKS, drawn, key_of, look_of
from binnenuit.paper.html import render
from binnenuit.play.sheet.stakeholders import Placed


def map_figure(course: Course, about: StakeholderMap, parties: Sequence[Placed]) -> str:
    """The map as a piece of page: picture, what its marks mean, and the table; empty without parties.

    Everything in it is escaped, it has the colours of the page it stands on, and it refers to nothing outside itself.
    """
    if not parties:
        return ""
    head, rows = table(course, about, parties)
    words = dict(_words(about))
    return render(
        "stakeholders",
        texts=course.texts.worksheet,
        title=about.title,
        nearness=about.nearness.label,
        svg=inked(picture(course, about, parties)),
        keys=[(inked(key_of(look)), words[look]) for look in LOOKS if look in words],
        head=head,
        rows=rows,
    )


def picture(course: Course, about: StakeholderMap, parties: Sequence[Placed]) -> str:
    """The picture alone, with its text alternative."""
    count = sum(party.whole for party in parties)
    return drawn(about, parties, about.title, course.texts.worksheet.map_alt.format(count=count))


def table(course: Course, about: StakeholderMap, parties: Sequence[Placed]) -> tuple[list[str], list[list[str]]]:
    """The same in words: what stands above the columns, and a row for each party."""
    texts = course.texts.worksheet
    head = [texts.number, texts.party, *(axis.label for _, axis in about.axes)]
    rows = [
        [str(each.number), each.name, *(_word(axis.levels, each.level(name), texts.open) for name, axis in about.axes)]
        for each in parties
    ]
    return head, rows


def _words(about: StakeholderMap) -> list[tuple[str, str]]:
    """What each mark means; of more levels in between the last says it."""
    return [(look_of(about, at), word) for at, word in enumerate(about.nearness.levels, 1)]


def _word(levels: Sequence[str], level: int, none: str) -> str:
    return levels[level - 1] if level else none
