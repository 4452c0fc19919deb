"""The robot that walks every route of a conversation, and says what it could not reach.

Routes that come together in the same moment are walked on as one, with their number, so that the count is exact.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from binnenuit.course.records.talk.conversation import CatchChoice, Conversation
from binnenuit.course.records.talk.turn import Option
from binnenuit.play.talk.moment import Moment, after, ending_at, first, heard, offers, response, told_at, turn_at

Choice = Option | CatchChoice
Pick = Callable[[Sequence[Choice]], Sequence[Choice]]
"""Which of the choices at hand are walked."""


class Finish(NamedTuple):
    """The last choice of a route, and the ending that it came to."""

    last: str
    ending: str


class TalkWalk(NamedTuple):
    """What the robot found: how many routes have each finish, and the places in the file that no route reaches."""

    finishes: Counter[Finish]
    unreached: tuple[str, ...] = ()

    @property
    def routes(self) -> int:
        """How many routes there are."""
        return self.finishes.total()

    @property
    def endings(self) -> Counter[str]:
        """How many routes come to each ending."""
        found: Counter[str] = Counter()
        for finish, count in self.finishes.items():
            found[finish.ending] += count
        return found

    @property
    def guessed(self) -> float:
        """The share of routes, from 0 to 1, whose ending is guessed right by who only knows the last choice."""
        best: dict[str, int] = {}
        for finish, count in self.finishes.items():
            best[finish.last] = max(best.get(finish.last, 0), count)
        return sum(best.values()) / self.routes if self.routes else 0


def walk_talk(talk: Conversation) -> TalkWalk:
    """Every route walked, and each turn, option, answer and ending that none of them reaches."""
    seen: set[str] = set()
    found = finishes(talk, lambda offered: offered, seen)
    missed: list[str] = []
    for place in _places(talk):
        if place not in seen and not any(place.startswith(f"{whole}.") for whole in missed):
            missed.append(place)
    return TalkWalk(found, tuple(missed))


def finishes(talk: Conversation, pick: Pick, seen: set[str] | None = None) -> Counter[Finish]:
    """How many routes have each finish, when at each moment only the picked choices are taken.

    A choice that undoes its turn makes no route of its own. The places that are met on the way come into `seen`.
    """
    found: Counter[Finish] = Counter()
    begin = first(talk)
    arrived: dict[Moment, Counter[str]] = {begin: Counter({"": 1})}
    waiting = [(begin.at, True, 0, begin)]
    while waiting:
        now = heappop(waiting)[-1]
        offered = offers(talk, now)
        if seen is not None:
            seen.update(_met(talk, now, offered))
        if ending := ending_at(talk, now):
            for last, count in arrived[now].items():
                found[Finish(last, ending.id)] += count
        for choice in pick([each for each in offered if not (isinstance(each, CatchChoice) and each.back)]):
            then = after(talk, now, choice)
            if then not in arrived:
                arrived[then] = Counter()
                heappush(waiting, (then.at, not then.caught, len(arrived), then))
            arrived[then][choice.id] += arrived[now].total()
    return found


def _met(talk: Conversation, now: Moment, offered: Sequence[Choice]) -> Iterator[str]:
    """The places of the file that a route meets at a moment."""
    if ending := ending_at(talk, now):
        yield f"endings[{ending.id}]"
        if told := told_at(talk, now):
            yield f"safety.always[{talk.safety.always.index(told) + 1}]"
        return
    where = "safety.catch.choices"
    if turn := turn_at(talk, now):
        where = f"turns[{turn.id}].options"
        yield f"turns[{turn.id}]"
        yield f"turns[{turn.id}].says[{turn.says.index(heard(turn, now)) + 1}]"
    for choice in offered:
        variant = response(choice, now).variant
        yield f"{where}[{choice.id}]"
        yield f"{where}[{choice.id}].{f'replies[{variant}]' if variant else 'reply'}"


def _places(talk: Conversation) -> Iterator[str]:
    """Everything that a route should meet, what holds other things first."""
    for turn in talk.turns:
        yield f"turns[{turn.id}]"
        for at in range(len(turn.says)):
            yield f"turns[{turn.id}].says[{at + 1}]"
        yield from _answers(f"turns[{turn.id}].options", turn.options)
    yield from _answers("safety.catch.choices", talk.catches)
    for at in range(len(talk.safety.always)):
        yield f"safety.always[{at + 1}]"
    for ending in talk.endings:
        yield f"endings[{ending.id}]"


def _answers(where: str, choices: Sequence[Choice]) -> Iterator[str]:
    for choice in choices:
        yield f"{where}[{choice.id}]"
        if choice.reply:
            yield f"{where}[{choice.id}].reply"
        for at in range(len(choice.replies)):
            yield f"{where}[{choice.id}].replies[{at + 1}]"
