"""References and measures inside one conversation: does everything lead somewhere, and can it be said aloud?"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.checks.words import check_words
from binnenuit.course.problems.links import Report, claim, dead, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.story.when import When
from binnenuit.course.records.talk.conversation import TOP, Conversation, Levels, TalkEnding, Told
from binnenuit.course.records.talk.turn import Answered, Says, Turn

TURNS = (5, 8)
"""So many turns a conversation has, at least and at most."""

LEVELS = Levels._fields


class _Condition(NamedTuple):
    """A condition, with its place in the file."""

    where: str
    when: When


def check_conversation(file: str, talk: Conversation, shelf: Shelf) -> Iterator[Problem]:
    """Every dead or double reference, fact that leads nowhere, condition that leaves somebody without an answer,
    text of another length, and claim without a source, in one conversation.
    """
    report = reporter(file)
    said = [(f"turns[{turn.id}].options[{option.id}]", option) for turn in talk.turns for option in turn.options]
    caught = [(f"safety.catch.choices[{choice.id}]", choice) for choice in talk.catches]
    answered: list[tuple[str, Answered]] = [*said, *caught]
    yield from doubles(report, "turns", [turn.id for turn in talk.turns])
    yield from doubles(report, "options", [each.id for _, each in answered])
    yield from doubles(report, "endings", [ending.id for ending in talk.endings])
    yield from dead(report, "start", [talk.start], {turn.id for turn in talk.turns})
    if shelf.cast:
        yield from dead(report, "person", [talk.person], {person.id for person in shelf.cast.people})
    if not TURNS[0] <= len(talk.turns) <= TURNS[1]:
        yield report("turns", "how-many-turns", str(len(talk.turns)), f"{TURNS[0]} – {TURNS[1]}")
    for where, each in answered:
        yield from dead(report, f"{where}.effects", each.effects, LEVELS)
        for at, reply in enumerate(each.replies, 1):
            yield from dead(report, f"{where}.replies[{at}].effects", reply.effects, LEVELS)
    for turn in talk.turns:
        yield from claim(report, f"turns[{turn.id}].coach.ground", turn.coach.ground, shelf.works)
        yield from _compared(report, turn)
        yield from _last(report, f"turns[{turn.id}].says", turn.says)
    yield from _last(report, "endings", talk.endings)
    yield from _last(report, "safety.always", talk.safety.always)
    yield from _onward(report, talk)
    yield from _signals(report, talk)
    yield from _facts(report, talk, answered)
    yield from check_words(report, talk)


def _compared(report: Report, turn: Turn) -> Iterator[Problem]:
    """A novice, an expert and the question that compares them belong together."""
    given = {name: getattr(turn.coach, name) for name in ("novice", "expert", "compare")}
    if any(given.values()):
        for name, text in given.items():
            if not text:
                yield report(f"turns[{turn.id}].coach.{name}", "missing", name)


def _last(report: Report, where: str, variants: Sequence[Says | Told | TalkEnding]) -> Iterator[Problem]:
    """The last of a list always holds, and no other does."""
    for at, each in enumerate(variants, 1):
        if each.when and at == len(variants):
            yield report(f"{where}[{at}].when", "variant-last")
        if not each.when and at < len(variants):
            yield report(f"{where}[{at}]", "variant-never")


def _onward(report: Report, talk: Conversation) -> Iterator[Problem]:
    """A `goto` leads to a later turn, and at each turn there is something to say whatever came before."""
    ids = [turn.id for turn in talk.turns]
    for at, turn in enumerate(talk.turns):
        for option in turn.options:
            if option.goto:
                yield from dead(report, f"turns[{turn.id}].options[{option.id}].goto", [option.goto], ids[at + 1 :])
        if sum(option.when is None for option in turn.options) < 2:
            yield report(f"turns[{turn.id}].options", "always-offered")


def _signals(report: Report, talk: Conversation) -> Iterator[Problem]:
    """A turn with a signal of danger has a safe option, and the conversation a catch from which one gets on."""
    signals = [turn for turn in talk.turns if turn.signal]
    for turn in signals:
        if not any(option.move == "safeguard" for option in turn.options):
            yield report(f"turns[{turn.id}].options", "signal-safeguard", turn.signal or "")
    if signals and not talk.safety.catch:
        yield report("safety.catch", "signal-catch", signals[0].id)
    if talk.safety.catch and not signals:
        yield report("safety.catch", "catch-never")
    if talk.catches and all(choice.back for choice in talk.catches):
        yield report("safety.catch.choices", "catch-only-back")
    for choice in talk.catches:
        if choice.back == bool(choice.reply):
            yield report(f"safety.catch.choices[{choice.id}]", "catch-reply", choice.id)


def _facts(report: Report, talk: Conversation, answered: list[tuple[str, Answered]]) -> Iterator[Problem]:
    """A fact that is asked for is set somewhere, one that is set is asked for, and levels stay on the scale."""
    known = {fact for _, each in answered for fact in each.sets}
    asked: set[str] = set()
    for where, when in _conditions(talk, answered):
        facts = [*when.all, *when.any, *when.none]
        asked.update(facts)
        yield from dead(report, where, facts, known)
        yield from dead(report, where, [*when.at_least, *when.below], LEVELS)
        for name, bound in chain(when.at_least.items(), when.below.items()):
            if bound > TOP:
                yield report(f"{where}.{name}", "range", str(bound), f"0 – {TOP}")
    if talk.safety.catch:
        asked.update(talk.safety.catch.unless)
        yield from dead(report, "safety.catch.unless", talk.safety.catch.unless, known)
    for where, each in answered:
        for fact in each.sets:
            if fact not in asked:
                yield report(f"{where}.sets", "fact-unused", fact)


def _conditions(talk: Conversation, answered: list[tuple[str, Answered]]) -> Iterator[_Condition]:
    for turn in talk.turns:
        where = f"turns[{turn.id}]"
        yield from _each(f"{where}.says", turn.says)
        for option in turn.options:
            if option.when:
                yield _Condition(f"{where}.options[{option.id}].when", option.when)
    for where, each in answered:
        for at, reply in enumerate(each.replies, 1):
            yield _Condition(f"{where}.replies[{at}].when", reply.when)
    for ending in talk.endings:
        if ending.when:
            yield _Condition(f"endings[{ending.id}].when", ending.when)
    yield from _each("safety.always", talk.safety.always)


def _each(where: str, variants: Sequence[Says | Told]) -> Iterator[_Condition]:
    for at, each in enumerate(variants, 1):
        if each.when:
            yield _Condition(f"{where}[{at}].when", each.when)
