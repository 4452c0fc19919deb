"""The lab of meetings: one community for a year, with the formats side by side, or without any meeting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from binnenuit.course.records.lab.formats import Format as Described
from binnenuit.course.texts.lab import LabMeetingTexts
from binnenuit.norms.format import NO_MEETING, Format
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import RUNS, SEED, Crowd, Finding, Row, Table, bytes_of, curve, in_hundred, signed
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
    """All formats beside no meeting at all; the chosen ones as curves and as people."""
    texts, dials, formats, chosen = asked.course.texts.lab_meeting, asked.dials, asked.every_format, asked.formats
    people = population(dials)
    held = [_held(each, dials) for each in formats]
    without, *outcomes = compare([(each, people) for each in (NO_MEETING, *held)], RUNS, SEED)
    differences = [_difference(outcome, without) for outcome in outcomes]
    shown = [at for at, each in enumerate(formats) if each.id in chosen]
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
        table=_table(formats, chosen, differences, texts),
        x=np.arange(without.perceived.shape[0], dtype=np.float64),
        curves=(*curves, curve(texts.without, without.perceived.T)),
        marks=((MEETING_WEEK, texts.meeting),),
        crowds=tuple(crowd(name, outcomes[at]) for name, at in zip(names, shown, strict=True)),
        measures={
            f"{each.id}.{name}": value
            for each, outcome in zip(formats, outcomes, strict=True)
            for name, value in measured(outcome, without).items()
        },
    )


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
    """The format in numbers; the safety dial shifts what is usual for it, the guests dial sets how many come."""
    held = Format(**described.numbers)  # type: ignore[arg-type]
    safety = min(max(held.safety + dials.get("safety", 0), 0), 1)
    guests = int(dials.get("guests", held.guests))
    circle = guests if held.circle >= held.guests else min(held.circle, guests)
    return replace(held, safety=safety, guests=guests, circle=circle)


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
    formats: Sequence[Described], chosen: Sequence[str], differences: Sequence[_Difference], texts: LabMeetingTexts
) -> Table:
    rows = (
        Row(
            each.name,
            (
                signed(found.median),
                texts.from_to.format(low=signed(found.low), high=signed(found.high)),
                texts.times_short.format(lower=found.lower, runs=RUNS),
            ),
            each.id in chosen,
            found.low,
            found.median,
            found.high,
        )
        for each, found in zip(formats, differences, strict=True)
    )
    return Table(texts.caption, (texts.format, texts.difference, texts.spread, texts.lowered), tuple(rows), BAR)
