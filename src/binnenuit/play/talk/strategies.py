"""What becomes of who always does the same in a conversation: always asks, always takes the longest sentence, ..."""

from collections.abc import Mapping, Sequence
from functools import partial

from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.course.records.talk.turn import Move, Option
from binnenuit.play.talk.walk import Choice, Pick, finishes

MOVES: tuple[Move, ...] = (
    *("ask", "reflect", "autonomy", "persuade", "boundary"),
    *("clarify", "affirm", "commit", "apologise"),
)
"""The moves that somebody could make a habit of."""

HALF = 0.5
"""A strategy comes to a best ending when more than this share of its routes do."""

FEW = 3
"""In so many of ten conversations a strategy may come to a best ending."""


FAMILIES: Mapping[str, tuple[Move, ...]] = {
    "asking": ("ask", "own-group", "story", "probe"),
    "empathy": ("reflect", "affirm", "summarise", "silence"),
    "clarity": ("clarify", "boundary", "commit", "name"),
    "giving-way": ("autonomy", "apologise", "secrecy", "overpromise"),
}
"""The moves that go together: always asking, always feeling with somebody, always being clear, always giving way."""


def _by_move(moves: Sequence[Move], offered: Sequence[Choice]) -> Sequence[Choice]:
    """The options of these moves; all of them where none is offered."""
    return [each for each in offered if isinstance(each, Option) and each.move in moves] or offered


def _by_place(place: int, offered: Sequence[Choice]) -> Sequence[Choice]:
    return [offered[place]] if offered and isinstance(offered[0], Option) else offered


def _by_length(sign: int, offered: Sequence[Choice]) -> Sequence[Choice]:
    if not all(isinstance(each, Option) for each in offered):
        return offered
    return [max(offered, key=lambda each: sign * len(each.text))] if offered else offered


STRATEGIES: Mapping[str, Pick] = {
    **{move: partial(_by_move, [move]) for move in MOVES},
    **{name: partial(_by_move, moves) for name, moves in FAMILIES.items()},
    "first": partial(_by_place, 0),
    "last": partial(_by_place, -1),
    "longest": partial(_by_length, 1),
    "shortest": partial(_by_length, -1),
}
"""What each picks of the choices at hand."""

NEVER = ("first", "last", "longest", "shortest", "ask", "reflect", "autonomy")
"""The strategies that may come to a best ending in no conversation."""


def best_share(talk: Conversation, strategy: str) -> float:
    """The share of a strategy's routes, from 0 to 1, that come to an ending of the highest worth."""
    top = max(ending.worth for ending in talk.endings)
    best = {ending.id for ending in talk.endings if ending.worth == top}
    found = finishes(talk, STRATEGIES[strategy])
    return sum(count for finish, count in found.items() if finish.ending in best) / found.total()


def winning(talk: Conversation) -> tuple[str, ...]:
    """The strategies that come to a best ending more often than not."""
    return tuple(name for name in STRATEGIES if best_share(talk, name) > HALF)


def limit(talks: int) -> int:
    """In how many of so many conversations a strategy may win: FEW of ten, and FEW when there are not ten."""
    return max(FEW, talks * FEW // 10)


def too_often(won: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The strategies that win in more conversations than they may; `won` holds those of each conversation."""
    most = limit(len(won))
    return tuple(name for name in STRATEGIES if sum(name in names for names in won.values()) > most)
