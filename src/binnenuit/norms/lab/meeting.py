"""The lab of meetings: one community for a year, with the formats side by side, or without any meeting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from binnenuit.course.records.lab.formats import Format as Described
from binnenuit.course.records.lab.lab import FormatDial
from binnenuit.course.texts.lab import LabMeetingTexts
from binnenuit.norms.format import NO_MEETING, Format
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import RUNS, SEED, Crowd, Finding, Row, Table, bytes_of, curve, in_hundred, signed
from binnenuit.norms.lab.knob import named
from binnenuit.norms.meeting import MEETING_WEEK, Outcome, compare
from binnenuit.norms.population import Population

SAME = 0.5
"""A difference of half a person in a hundred or less is told as no difference."""
BAR = (-40.0, 40.0)
PEOPLE = ("share", "perceived", "daring", "loudness", "everyday")
"""The dials that change the people; the others change the formats."""


@dataclass(frozen=True, slots=True)
class _Difference:
    """What a format did beside no meeting, in people of the 100."""

    end: float
    median: float
    low: float
    high: float
    lower: int


def meetings(asked: Asked) -> Finding:
    """The chosen formats beside no meeting at all; what a mission asks of another one is only a number."""
    texts, people = asked.course.texts.lab_meeting, population(asked.dials)
    formats = _formats(asked)
    held = [_held(each, asked.dials) for each in formats]
    without, *outcomes = compare([(each, people) for each in (NO_MEETING, *held)], RUNS, SEED)
    differences = [_difference(outcome, without) for outcome in outcomes]
    shown = range(len(asked.formats))
    names = [formats[at].name for at in shown]
    curves = [curve(formats[at].name, outcomes[at].perceived.T) for at in shown]
    return Finding(
        title=texts.title,
        x_label=texts.x_label,
        y_label=texts.y_label,
        sentences=(
            start(without, texts),
            *(_told(formats[at].name, differences[at], without, texts) for at in shown),
            _private([outcomes[at] for at in shown], texts),
        ),
        table=_table(asked, formats[: len(shown)], held, differences),
        x=np.arange(without.perceived.shape[0], dtype=np.float64),
        curves=(*curves, curve(texts.without, without.perceived.T)),
        marks=((MEETING_WEEK, texts.meeting),),
        crowds=tuple(crowd(name, outcomes[at]) for name, at in zip(names, shown, strict=True)),
        measures={
            f"{each.id}.{name}": value
            for each, holds, outcome in zip(formats, held, outcomes, strict=True)
            for name, value in {**measured(outcome, without), "circle": float(holds.circle)}.items()
        },
    )


def _formats(asked: Asked) -> list[Described]:
    """The formats that are chosen, in that order, then those that only a mission asks about."""
    known = {each.id: each for each in asked.every_format}
    goals = [goal for mission in asked.lab.missions for goal in mission.goals]
    named = [*asked.formats, *(name for goal in goals for name in (goal.format, goal.than) if name)]
    return [known[name] for name in dict.fromkeys(named)]


def crowd(name: str, outcome: Outcome) -> Crowd:
    """The people of the first run, week after week."""
    return Crowd(name, outcome.voices, bytes_of(outcome.pictures), bytes_of(outcome.wants))


def measured(outcome: Outcome, without: Outcome) -> dict[str, float]:
    """What a mission can ask for, at the end of the year and on average, in people of the 100."""
    perceived, private = (100 * float(each[-1].mean()) for each in (outcome.perceived, outcome.private))
    return {
        "heard": 100 * float(outcome.heard[-1].mean()),
        "perceived": perceived,
        "private": private,
        "gap": perceived - private,
        "difference": perceived - 100 * float(without.perceived[-1].mean()),
    }


def population(dials: Mapping[str, float]) -> Population:
    """The community as the dials have it; what has no dial keeps the model's own value."""
    return Population(**{name: dials[name] for name in PEOPLE if name in dials})  # type: ignore[arg-type]


def _held(described: Described, dials: Mapping[str, float]) -> Format:
    """The format in numbers, with its own dials as they stand; beside them the safety dial of a lab shifts the safety
    of all formats, and its guests dial sets how many come.
    """
    numbers = {name: dials.get(named(described.id, name), number) for name, number in described.numbers.items()}
    safety = min(max(numbers["safety"] + dials.get("safety", 0), 0), 1)
    guests = int(dials.get("guests", numbers["guests"]))
    circle = guests if numbers["circle"] >= numbers["guests"] else min(int(numbers["circle"]), guests)
    return Format(**{**numbers, "safety": safety, "guests": guests, "circle": circle})  # type: ignore[arg-type]


def _difference(outcome: Outcome, without: Outcome) -> _Difference:
    points = 100 * (outcome.perceived[-1] - without.perceived[-1]).astype(np.float64)
    return _Difference(
        100 * float(outcome.perceived[-1].mean()),
        float(np.median(points)),
        float(points.min()),
        float(points.max()),
        int((points < -SAME).sum()),
    )


def start(outcome: Outcome, texts: LabMeetingTexts) -> str:
    """A sentence on what people think, say and think of each other at the start."""
    return texts.start.format(
        private=in_hundred(outcome.private[0].mean()),
        perceived=in_hundred(outcome.perceived[0].mean()),
        heard=in_hundred(outcome.heard[0].mean()),
    )


def _told(name: str, found: _Difference, without: Outcome, texts: LabMeetingTexts) -> str:
    moved = texts.lower if found.median < 0 else texts.higher
    template = texts.same if abs(found.median) <= SAME else moved
    times = (texts.times if found.lower else texts.never).format(lower=found.lower, runs=RUNS)
    without_it = in_hundred(without.perceived[-1].mean())
    return template.format(format=name, end=round(found.end), without=without_it, times=times)


def _private(outcomes: Sequence[Outcome], texts: LabMeetingTexts) -> str:
    most = max((float((each.private[-1] - each.private[0]).mean()) for each in outcomes), default=0.0)
    return texts.private_same if most < 0.005 else texts.private_moved.format(points=max(in_hundred(most), 1))


def _table(
    asked: Asked, formats: Sequence[Described], held: Sequence[Format], differences: Sequence[_Difference]
) -> Table:
    """A row for each format: where its own dials stand, and what that did."""
    texts, dials = asked.course.texts.lab_meeting, asked.lab.format_dials
    rows = (
        Row(
            each.name,
            (
                *(_word(dial, getattr(holds, dial.id), texts) if holds.talk else texts.nothing for dial in dials),
                texts.of_hundred.format(number=round(found.end)),
                signed(found.median),
                texts.from_to.format(low=signed(found.low), high=signed(found.high)),
            ),
            low=found.low,
            mid=found.median,
            high=found.high,
        )
        for each, holds, found in zip(formats, held, differences, strict=False)
    )
    head = (texts.format, *(dial.label for dial in dials), texts.end, texts.difference, texts.spread)
    return Table(texts.caption, head, tuple(rows), BAR)


def _word(dial: FormatDial, number: float, texts: LabMeetingTexts) -> str:
    place = dial.place(number)
    return texts.of_hundred.format(number=f"{number:g}") if place is None else dial.stops[place].word
