"""The table that puts a conversation beside the one held before."""

from binnenuit.course import Course
from binnenuit.lesson.widgets.shared.comparison import ComparisonPart
from binnenuit.play.scenario import Path
from binnenuit.play.talk.conversation import Talk, talk_so_far


def comparison(course: Course, now: Talk, before: Path) -> ComparisonPart | None:
    """A row for each turn that one of both met, in the order of the file, or None.

    There is nothing to compare before an ending, without an earlier finished talk, or with the same one.
    """
    earlier = talk_so_far(now.conversation, before)
    if not now.ending or not earlier.ending or earlier.path == now.path:
        return None
    texts = course.texts.conversation
    one, other = ({each.turn.id: each.option.text for each in talk.exchanges} for talk in (now, earlier))
    met = [turn.id for turn in now.conversation.turns if turn.id in {*one, *other}]
    rows = [
        [texts.lines_turn.format(number=number), one.get(turn, ""), _other(one, other, turn, texts.compare_same)]
        for number, turn in enumerate(met, 1)
    ]
    return {"endings": [now.ending.title, earlier.ending.title], "rows": rows}


def _other(one: dict[str, str], other: dict[str, str], turn: str, same: str) -> str:
    return same if turn in other and one.get(turn) == other[turn] else other.get(turn, "")
