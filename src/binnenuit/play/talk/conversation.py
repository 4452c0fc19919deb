"""Hold a conversation. State is the path of what was chosen; everything else is computed from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from binnenuit.course.records.talk.conversation import Catch, CatchChoice, Conversation, Levels, TalkEnding, Told
from binnenuit.course.records.talk.turn import Option, Says, Turn
from binnenuit.play.scenario import OffPath, Path
from binnenuit.play.talk.moment import (
    Moment,
    Response,
    after,
    ending_at,
    first,
    heard,
    met,
    offers,
    response,
    told_at,
    turn_at,
)


@dataclass(frozen=True, slots=True)
class Caught:
    """What was chosen in the catch, and what the other answered."""

    choice: CatchChoice
    response: Response


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn that was talked: what was said and offered, what was chosen, and what was answered.

    `before` and `after` are the moments on either side of it; what the catch changed is in `after`.
    """

    turn: Turn
    says: Says
    offered: tuple[Option, ...]
    option: Option
    response: Response
    caught: Caught | None
    before: Moment
    after: Moment


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a path has led: a turn with what it offers, the catch, or an ending; exactly one of the three is there."""

    conversation: Conversation
    path: Path
    exchanges: tuple[Exchange, ...]
    moment: Moment

    @property
    def levels(self) -> Levels:
        """How the other is towards you now."""
        return self.moment.levels

    @property
    def facts(self) -> frozenset[str]:
        """What holds because of what was said."""
        return self.moment.facts

    @property
    def turn(self) -> Turn | None:
        """The turn that is on."""
        return turn_at(self.conversation, self.moment)

    @property
    def says(self) -> Says | None:
        """What the other says at this turn."""
        return heard(self.turn, self.moment) if self.turn else None

    @property
    def catch(self) -> Catch | None:
        """The catch, when it is on."""
        return self.conversation.safety.catch if self.moment.caught else None

    @property
    def offered(self) -> tuple[Option | CatchChoice, ...]:
        """What can be chosen now, in the order of the file."""
        return offers(self.conversation, self.moment)

    @property
    def ending(self) -> TalkEnding | None:
        """How it ended."""
        return ending_at(self.conversation, self.moment)

    @property
    def told(self) -> Told | None:
        """What stands below the ending about safety."""
        return told_at(self.conversation, self.moment) if self.ending else None


def begin(conversation: Conversation) -> Talk:
    """The conversation before anything is said."""
    return Talk(conversation, (), (), first(conversation))


def choose(talk: Talk, choice: str) -> Talk:
    """The conversation after one more choice; one that goes back undoes the last turn, also in the path.

    Raises OffPath when the choice is not offered here, which includes every choice after an ending.
    """
    chosen = next((offer for offer in talk.offered if offer.id == choice), None)
    if chosen is None:
        raise OffPath(choice, talk.path)
    if isinstance(chosen, CatchChoice):
        return back(talk) if chosen.back else _caught(talk, chosen)
    now, turn = talk.moment, talk.conversation.turns[talk.moment.at]
    then = after(talk.conversation, now, chosen)
    offered = tuple(option for option in turn.options if met(option.when, now))
    exchange = Exchange(turn, heard(turn, now), offered, chosen, response(chosen, now), None, now, then)
    return replace(talk, path=(*talk.path, choice), exchanges=(*talk.exchanges, exchange), moment=then)


def back(talk: Talk) -> Talk:
    """The conversation without its last turn; at the start it stays as it is."""
    if not talk.exchanges:
        return talk
    last = talk.exchanges[-1]
    path = talk.path[: -2 if last.caught else -1]
    return replace(talk, path=path, exchanges=talk.exchanges[:-1], moment=last.before)


def talk(conversation: Conversation, path: Sequence[str]) -> Talk:
    """The conversation after a whole path.

    Raises OffPath, which carries the longest good beginning, when a choice of the path is not offered.
    """
    now = begin(conversation)
    for choice in path:
        now = choose(now, choice)
    return now


def talk_so_far(conversation: Conversation, path: Sequence[str]) -> Talk:
    """The conversation after the longest beginning of a path that it offers."""
    try:
        return talk(conversation, path)
    except OffPath as off:
        return talk(conversation, off.good)


def _caught(talk: Talk, chosen: CatchChoice) -> Talk:
    now = talk.moment
    then = after(talk.conversation, now, chosen)
    last = replace(talk.exchanges[-1], caught=Caught(chosen, response(chosen, now)), after=then)
    return replace(talk, path=(*talk.path, chosen.id), exchanges=(*talk.exchanges[:-1], last), moment=then)
