"""Questions of which one option is picked: what who always picks by the same rule earns."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.records.measurement import Ask
from binnenuit.play.tells.tell import Group, Tell, mean
from binnenuit.play.tells.wording import PLACES, Wording, rules


class Pick(NamedTuple):
    """A question of which one option is picked: the texts, and what each earns from 0 to 1; the best earns 1."""

    id: str
    texts: Sequence[str]
    worth: Sequence[Fraction]


def pick_of(item: ChoiceItem) -> Pick:
    """A choice of an exercise."""
    return Pick(
        item.id,
        [option.text for option in item.options],
        [Fraction(option.points, item.points) for option in item.options],
    )


def asked(name: str, ask: Ask) -> Pick:
    """A question of a measurement."""
    return Pick(name, [answer.text for answer in ask.answers], [Fraction(answer.right) for answer in ask.answers])


def pick_tells(pick: Pick, wording: Wording) -> Iterator[Tell]:
    """What each rule earns: in points, and how often it takes the best. Among options that stand out alike it draws."""
    best = [Fraction(worth == 1) for worth in pick.worth]
    counted: dict[Group, Sequence[Fraction]] = {"choice": pick.worth, "best": best}
    for group, values in counted.items():
        for name, rule in {**PLACES, **rules(wording)}.items():
            if 0 < len(places := rule(pick.texts)) < len(pick.texts):
                yield Tell(group, name, pick.id, mean(values[at] for at in places), mean(values))
