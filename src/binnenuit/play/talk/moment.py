"""A conversation at one moment, and what comes next; all that decides it is the turn, the levels and the facts."""

from typing import NamedTuple

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.story.when import When
from binnenuit.course.records.talk.conversation import CatchChoice, Conversation, Levels, TalkEnding, Told
from binnenuit.course.records.talk.turn import Option, Says, Turn
from binnenuit.play.story.moment import holds


class Moment(NamedTuple):
    """Where a conversation stands: at a turn by its number, or at its end, which is no turn.

    `caught` while the catch waits, after the turn before this one.
    """

    at: int
    caught: bool
    levels: Levels
    facts: frozenset[str]


class Response(NamedTuple):
    """What the other answers; `variant` is its number among the replies, 0 for the usual one."""

    text: str
    mood: Mood | None
    variant: int
    levels: Levels


def first(talk: Conversation) -> Moment:
    """The moment before anything is said."""
    return Moment(number_of(talk, talk.start), False, talk.state.levels, frozenset())


def number_of(talk: Conversation, turn: str) -> int:
    """The number of a turn in its file; the number of turns for one that is not there."""
    return next((at for at, each in enumerate(talk.turns) if each.id == turn), len(talk.turns))


def turn_at(talk: Conversation, now: Moment) -> Turn | None:
    """The turn that is on; None while the catch waits and at the end."""
    return None if now.caught or now.at >= len(talk.turns) else talk.turns[now.at]


def met(when: When | None, now: Moment) -> bool:
    """Whether a condition holds at a moment."""
    return holds(when, tuple(now.facts), now.levels._asdict())


def heard(turn: Turn, now: Moment) -> Says:
    """What the other says; the last variant when no other holds."""
    return next((says for says in turn.says if met(says.when, now)), turn.says[-1])


def offers(talk: Conversation, now: Moment) -> tuple[Option | CatchChoice, ...]:
    """What can be chosen: at a turn, in the catch, and nothing at the end."""
    if now.caught:
        return talk.catches
    turn = turn_at(talk, now)
    return tuple(option for option in turn.options if met(option.when, now)) if turn else ()


def response(chosen: Option | CatchChoice, now: Moment) -> Response:
    """What the other answers to it, with the levels after it."""
    for number, reply in enumerate(chosen.replies, 1):
        if met(reply.when, now):
            return Response(reply.text, reply.mood or chosen.mood, number, now.levels.moved(reply.effects))
    return Response(chosen.reply or "", chosen.mood, 0, now.levels.moved(chosen.effects))


def after(talk: Conversation, now: Moment, chosen: Option | CatchChoice) -> Moment:
    """The moment after a choice; undoing a turn is not told here, because it leads to an earlier moment."""
    facts = now.facts.union(chosen.sets)
    levels = response(chosen, now).levels
    if isinstance(chosen, CatchChoice):
        return Moment(now.at, False, levels, facts)
    onward = number_of(talk, chosen.goto) if chosen.goto else now.at + 1
    catch = talk.safety.catch
    caught = bool(catch and talk.turns[now.at].signal and facts.isdisjoint(catch.unless))
    return Moment(onward, caught, levels, facts)


def ending_at(talk: Conversation, now: Moment) -> TalkEnding | None:
    """How the conversation ends; None while it goes on."""
    if now.caught or now.at < len(talk.turns):
        return None
    return next((ending for ending in talk.endings if met(ending.when, now)), talk.endings[-1])


def told_at(talk: Conversation, now: Moment) -> Told | None:
    """What stands below the ending about safety; None where the conversation has nothing of it."""
    always = talk.safety.always
    return next((each for each in always if met(each.when, now)), always[-1] if always else None)
