"""The lab of all settings: one format in very many communities, and which numbers decide what it does."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from binnenuit.course.texts.lab import LabSweepTexts
from binnenuit.norms.format import Format
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import SEED, Curve, Finding, Row, Table, Values
from binnenuit.norms.sweep import RANGES, Sweep, sweep

Flags = NDArray[np.bool_]
SETTINGS, RUNS = 300, 6
PARTS = 5
"""The settings are cut in so many groups of equal size, from low to high."""
MIDDLE = 0.5
"""Below it people think of each other that fewer than half support it."""


def settings(asked: Asked) -> Finding:
    """The format in 300 settings drawn at random: how often it lowers the picture, from low to high support, and from
    low to high safety where people think little of each other and where they think much.
    """
    texts = asked.course.texts.lab_sweep
    described = next(each for each in asked.every_format if each.id in asked.formats)
    found = _swept(Format(**described.numbers))  # type: ignore[arg-type]
    low = found.drawn["perceived"] < MIDDLE
    everywhere = np.ones(SETTINGS, dtype=np.bool_)
    shown = {
        texts.names.share: _lowered(found, "share", everywhere),
        texts.safety_low: _lowered(found, "safety", low),
        texts.safety_high: _lowered(found, "safety", ~low),
    }
    every = {getattr(texts.names, name): _lowered(found, name, everywhere) for name in RANGES}
    return Finding(
        title=texts.title.format(format=described.name),
        x_label=texts.x_label.format(parts=PARTS),
        y_label=texts.y_label,
        sentences=(_counts(described.name, found, texts), *_told(shown.values(), texts), texts.reading),
        table=Table(
            texts.caption,
            (texts.dial, *(texts.part.format(number=at) for at in range(1, PARTS + 1))),
            tuple(Row(name, tuple(f"{value:.0f}" for value in values)) for name, values in {**shown, **every}.items()),
        ),
        x=np.arange(1, PARTS + 1, dtype=np.float64),
        curves=tuple(Curve(name, values, np.empty((0, PARTS))) for name, values in shown.items()),
    )


@lru_cache(maxsize=4)
def _swept(held: Format) -> Sweep:
    return sweep(held, SETTINGS, RUNS, SEED)


def _lowered(found: Sweep, name: str, among: Flags) -> Values:
    """In how many of the 100 of these settings the picture fell, in each part from low to high."""
    drawn = found.drawn[name]
    part = np.digitize(drawn, np.quantile(drawn, np.arange(1, PARTS) / PARTS))
    return np.array([100 * found.hurts[among & (part == at)].mean() for at in range(PARTS)])


def _counts(name: str, found: Sweep, texts: LabSweepTexts) -> str:
    hurt, helped = int(found.hurts.sum()), int(found.helps.sum())
    return texts.counts.format(format=name, settings=SETTINGS, hurt=hurt, helped=helped, same=SETTINGS - hurt - helped)


def _told(lines: Iterable[Values], texts: LabSweepTexts) -> tuple[str, ...]:
    """Each line of the picture in a sentence, from its first to its last point."""
    words = (texts.by_share, texts.by_safety_low, texts.by_safety_high)
    return tuple(
        text.format(low=f"{values[0]:.0f}", high=f"{values[-1]:.0f}") for text, values in zip(words, lines, strict=True)
    )
