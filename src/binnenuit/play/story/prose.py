"""How a scenario is written, in numbers: does every consequence go the same way?"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from binnenuit.course.records.scenario import Scenario
from binnenuit.course.sentence import sentences, tokens, told

SHORT = 8
"""A sentence of so many words or fewer is a short one."""


class Prose(NamedTuple):
    """Shares from 0 to 1: of short sentences among those of situations and consequences in which nobody is quoted; of
    consequences that have the number of sentences that most have; and of consequences with a disclaimer.
    """

    short: float
    same: float
    disclaimers: float


def prose(scenario: Scenario, disclaimers: Sequence[str]) -> Prose:
    """The figures of its texts; `disclaimers` are the words that make one, in small letters."""
    consequences = [choice.consequence for step in scenario.steps for choice in step.choices]
    situations = [step.text for step in scenario.steps]
    situations += [variant.text for step in scenario.steps for variant in step.variants]
    counts = [len(tokens(each)) for text in (*situations, *consequences) for each in told(text)]
    lengths = Counter(len(sentences(text)) for text in consequences)
    hedged = sum(any(words in text.lower() for words in disclaimers) for text in consequences)
    return Prose(
        short=sum(count <= SHORT for count in counts) / len(counts) if counts else 0,
        same=max(lengths.values()) / len(consequences),
        disclaimers=hedged / len(consequences),
    )
