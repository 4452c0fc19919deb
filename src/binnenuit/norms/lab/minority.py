"""The lab of the small group: a few who hold on to another way, and how many of them it takes."""

import numpy as np

from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import RUNS, SEED, Crowd, Finding, Row, Table, bytes_of, curve, in_hundred
from binnenuit.norms.meeting import GUEST, INSIDE
from binnenuit.norms.minority import Groups, critical_mass, groups

PEOPLE, ROUNDS = 100, 80
TURNED = 0.5


def minority(asked: Asked) -> Finding:
    """The share of the others that does the new thing, round by round; the table has the share that is needed for every
    stop of the memory dial, so that no single number stands as the answer.
    """
    texts, dials = asked.course.texts.lab_minority, asked.dials
    memory, committed = int(dials.get("memory", 5)), float(dials.get("committed", 0.1))
    found = groups(PEOPLE, memory, committed, ROUNDS + 1, SEED, RUNS)
    shares = found.shares
    turned = int((shares[:, -1] > TURNED).sum())
    needed = critical_mass(memory)
    told = texts.all_turn if turned == RUNS else texts.none_turn if turned == 0 else texts.some_turn
    dial = asked.lab.dial("memory")
    stops = [(stop.word, int(stop.value)) for stop in dial.stops] if dial else []
    return Finding(
        title=texts.title,
        x_label=texts.x_label,
        y_label=texts.y_label,
        sentences=(
            texts.start.format(committed=in_hundred(committed), memory=memory),
            told.format(turned=turned, runs=RUNS),
            texts.needed.format(memory=memory, needed=in_hundred(needed)),
            texts.moves.format(
                low=min(in_hundred(critical_mass(value)) for _, value in stops),
                high=max(in_hundred(critical_mass(value)) for _, value in stops),
            )
            if stops
            else texts.no_constant,
        ),
        table=Table(
            texts.caption,
            (texts.memory, texts.share_needed),
            tuple(
                Row(word, (texts.about.format(needed=in_hundred(critical_mass(value))),), value == memory)
                for word, value in stops
            ),
        ),
        x=np.arange(ROUNDS + 1, dtype=np.float64),
        curves=(curve(texts.others, shares),),
        crowds=(_people(texts.people, found),),
        measures={
            "turned": float(turned),
            "followers": 100 * float(np.median(shares[:, -1])),
            "committed": 100 * committed,
        },
    )


def _people(name: str, found: Groups) -> Crowd:
    """Who does the new thing; those who are committed are marked, and they come first."""
    frames = (INSIDE * found.new).astype(np.uint8)
    frames[:, : found.committed] += GUEST
    wants = np.full(PEOPLE, round(100 * TURNED), dtype=np.uint8)
    wants[: found.committed] = 0
    return Crowd(name, frames, bytes_of(found.seen), wants)
