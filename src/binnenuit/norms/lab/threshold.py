"""The lab of thresholds: a hundred people in a row, and one of them who hesitates a little longer."""

import numpy as np

from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import RUNS, SEED, Crowd, Curve, Finding, Row, Table, Values, bytes_of
from binnenuit.norms.meeting import INSIDE, SUPPORTS
from binnenuit.norms.threshold import cascade

PEOPLE = 100
"""One with threshold 0, one with 1, and so on to 99 (Granovetter 1978)."""


def thresholds(asked: Asked) -> Finding:
    """Who joins, round by round, when the person at `place` waits for `delay` more people than before.

    Behind it are twenty crowds in which, besides, one person picked at random waits for one more.
    """
    texts, dials = asked.course.texts.lab_threshold, asked.dials
    place, delay = int(dials.get("place", 1)), int(dials.get("delay", 0))
    crowd = np.arange(PEOPLE, dtype=np.float64)
    crowd[place] += delay
    rng = np.random.default_rng(SEED)
    others = []
    for person in rng.choice(np.arange(1, PEOPLE), RUNS, replace=False):
        near = crowd.copy()
        near[person] += 1
        others.append(_padded(near))
    active = _padded(crowd)
    ends = [int(100 * run[-1]) for run in others]
    joined = int(100 * active[-1])
    told = texts.all if joined == PEOPLE else texts.one if joined == 1 else texts.stops
    words = {"place": place + 1, "delay": delay, "joined": joined}
    return Finding(
        title=texts.title,
        x_label=texts.x_label,
        y_label=texts.y_label,
        sentences=(
            (texts.nobody if delay == 0 else texts.changed).format(**words),
            told.format(**words),
            (texts.others if min(ends) < max(ends) else texts.others_same).format(
                runs=RUNS, low=min(ends), high=max(ends)
            ),
        ),
        table=Table(
            texts.caption,
            (texts.round, texts.joined),
            tuple(Row(str(at), (str(int(100 * active[at])),)) for at in (0, 1, 2, 5, 10, 25, 50, 75, 100)),
        ),
        x=np.arange(PEOPLE + 1, dtype=np.float64),
        curves=(Curve(texts.joined, 100 * active, 100 * np.array(others)),),
        crowds=(_people(texts.people, crowd, active),),
        measures={"joined": float(joined)},
    )


def _padded(crowd: Values) -> Values:
    """The share that has joined in each of 101 rounds; where nothing changes any more the last share goes on."""
    active = cascade(crowd) / PEOPLE
    return np.concatenate([active, np.full(PEOPLE + 1 - len(active), active[-1])])


def _people(name: str, crowd: Values, active: Values) -> Crowd:
    """Everybody wants to join, and does when enough others did in the round before."""
    before = np.concatenate([[-1.0], 100 * active[:-1]])
    joins = crowd[None, :] <= before[:, None]
    frames = (SUPPORTS * joins + INSIDE).astype(np.uint8)
    beliefs = np.repeat(bytes_of(before / PEOPLE)[:, None], PEOPLE, axis=1)
    return Crowd(name, frames, beliefs, bytes_of(crowd / PEOPLE))
