"""The lab of silence: one community for a year, without any meeting."""

import numpy as np

from binnenuit.course.texts.lab import LabMeetingTexts
from binnenuit.norms.format import NO_MEETING
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import RUNS, SEED, Finding, Row, Table, curve, in_hundred
from binnenuit.norms.lab.meeting import SAME, crowd, measured, population, start
from binnenuit.norms.meeting import Outcome, simulate

WEEKS = (0, 4, 8, 13, 26, 39, 52)
"""The weeks in the table."""
NEAR = 0.05
"""A picture within five people in a hundred of what people think themselves counts as near."""


def silence(asked: Asked) -> Finding:
    """A year without any meeting: what people think, what they say, and what they think that others think."""
    texts = asked.course.texts.lab_meeting
    outcome = simulate(NO_MEETING, population(asked.dials), RUNS, SEED)
    weeks = outcome.perceived.shape[0]
    heard, private = in_hundred(outcome.heard[-1].mean()), in_hundred(outcome.private[-1].mean())
    rows = tuple(
        Row(
            texts.week.format(week=week),
            (
                texts.of_hundred.format(number=in_hundred(outcome.private[week].mean())),
                texts.of_hundred.format(number=in_hundred(outcome.heard[week].mean())),
                texts.between.format(
                    number=in_hundred(outcome.perceived[week].mean()),
                    low=in_hundred(outcome.perceived[week].min()),
                    high=in_hundred(outcome.perceived[week].max()),
                ),
            ),
        )
        for week in WEEKS
        if week < weeks
    )
    return Finding(
        title=texts.silence_title,
        x_label=texts.x_label,
        y_label=texts.y_label,
        sentences=(
            start(outcome, texts),
            _moved(outcome, texts),
            _gap(outcome, texts),
            texts.silence_heard.format(heard=heard, private=private),
        ),
        table=Table(texts.silence_caption, (texts.moment, texts.private, texts.heard, texts.perceived), rows),
        x=np.arange(weeks, dtype=np.float64),
        curves=(
            curve(texts.perceived, outcome.perceived.T),
            curve(texts.heard, outcome.heard.T),
            curve(texts.private, outcome.private.T),
        ),
        crowds=(crowd(texts.people, outcome),),
        measures=measured(outcome, outcome),
    )


def _moved(outcome: Outcome, texts: LabMeetingTexts) -> str:
    first, last = float(outcome.perceived[0].mean()), float(outcome.perceived[-1].mean())
    turned = texts.silence_down if last < first else texts.silence_up
    template = texts.silence_same if abs(last - first) * 100 <= SAME else turned
    return template.format(start=in_hundred(first), end=in_hundred(last))


def _gap(outcome: Outcome, texts: LabMeetingTexts) -> str:
    """A sentence on the picture at the end beside what people think themselves."""
    private = float(outcome.private[-1].mean())
    gap = float(outcome.perceived[-1].mean()) - private
    wrong = texts.silence_below if gap < 0 else texts.silence_above
    return (texts.silence_near if abs(gap) < NEAR else wrong).format(private=in_hundred(private))
