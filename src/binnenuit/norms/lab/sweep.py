"""The lab of all settings: one format in very many communities, and when it lowers the picture."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from binnenuit.course.texts.lab import LabSweepTexts
from binnenuit.norms.format import Format
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import SEED, Cloud, Finding, Row, Table
from binnenuit.norms.sweep import RANGES, Sweep, sweep

Flags = NDArray[np.bool_]
SETTINGS, RUNS = 300, 6


def settings(asked: Asked) -> Finding:
    """The format in 300 settings drawn at random: what people thought at the start and how safe it was, as dots."""
    texts = asked.course.texts.lab_sweep
    described = next(each for each in asked.every_format if each.id in asked.formats)
    found = _swept(Format(**described.numbers))  # type: ignore[arg-type]
    points = 100 * np.column_stack([found.drawn["perceived"], found.drawn["safety"]])
    same = ~(found.hurts | found.helps)
    clouds = (
        Cloud(texts.same, "same", points[same]),
        Cloud(texts.helped, "helped", points[found.helps]),
        Cloud(texts.hurt, "hurt", points[found.hurts]),
    )
    counts = {"hurt": int(found.hurts.sum()), "helped": int(found.helps.sum()), "same": int(same.sum())}
    rows = (
        Row(getattr(texts.names, name), tuple(_count(found, half, texts) for half in _halves(found, name)))
        for name in RANGES
    )
    return Finding(
        title=texts.title.format(format=described.name),
        x_label=texts.x_label,
        y_label=texts.y_label,
        sentences=(
            texts.counts.format(format=described.name, settings=SETTINGS, **counts),
            texts.reading,
        ),
        table=Table(texts.caption, (texts.dial, texts.low_half, texts.high_half), tuple(rows)),
        x=np.empty(0),
        x_range=(0, 100),
        clouds=clouds,
    )


@lru_cache(maxsize=4)
def _swept(held: Format) -> Sweep:
    return sweep(held, SETTINGS, RUNS, SEED)


def _halves(found: Sweep, name: str) -> tuple[Flags, Flags]:
    low = found.drawn[name] < np.median(found.drawn[name])
    return low, ~low


def _count(found: Sweep, half: Flags, texts: LabSweepTexts) -> str:
    return texts.of_settings.format(hurt=int((found.hurts & half).sum()), settings=int(half.sum()))
