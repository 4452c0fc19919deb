"""How long the texts of a conversation are, in words: what is said aloud is short enough to be said, and no list."""

from collections.abc import Iterator
from typing import NamedTuple

from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.course.sentence import tokens

SLACK = 20
"""So many percent a text may be shorter or longer than is asked."""


class Measure(NamedTuple):
    """From how many words to how many a text goes."""

    least: int
    most: int

    def fits(self, words: int) -> bool:
        """Whether so many words are within the measure, with the slack on both sides."""
        return self.least * (100 - SLACK) <= words * 100 <= self.most * (100 + SLACK)


SAYS = Measure(25, 65)
OPTION = Measure(18, 28)
REPLY = Measure(15, 45)
NOTE = Measure(15, 35)


def check_words(report: Report, talk: Conversation) -> Iterator[Problem]:
    """Each text of a conversation that is shorter or longer than can be said or read with ease."""
    for where, measure, text in _texts(talk):
        if not measure.fits(count := len(tokens(text))):
            yield report(where, "how-many-words", str(count), f"{measure.least} – {measure.most}")


def _texts(talk: Conversation) -> Iterator[tuple[str, Measure, str]]:
    for turn in talk.turns:
        for at, says in enumerate(turn.says, 1):
            yield f"turns[{turn.id}].says[{at}].text", SAYS, says.text
        for option in turn.options:
            where = f"turns[{turn.id}].options[{option.id}]"
            yield f"{where}.text", OPTION, option.text
            yield f"{where}.reply", REPLY, option.reply
            yield f"{where}.note", NOTE, option.note
            for at, reply in enumerate(option.replies, 1):
                yield f"{where}.replies[{at}].text", REPLY, reply.text
    for choice in talk.catches:
        if choice.reply:
            yield f"safety.catch.choices[{choice.id}].reply", REPLY, choice.reply
