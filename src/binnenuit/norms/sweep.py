"""One format in very many settings: when does it lower what people think of each other, and when does it raise it?"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import whole
from binnenuit.norms.format import NO_MEETING, Format
from binnenuit.norms.meeting import compare
from binnenuit.norms.population import Population

RANGES: dict[str, tuple[float, float]] = {
    "share": (0.3, 0.9),
    "perceived": (0.1, 0.9),
    "daring": (0.35, 0.75),
    "loudness": (0.6, 2.4),
    "everyday": (0.0, 0.4),
    "safety": (0.0, 0.8),
    "guests": (15, 90),
}
"""From where to where each number is drawn, all equally likely; the last two are the format's."""

NOTHING = 0.005
"""A change of half a point in a hundred or less counts as no difference."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """What one format did in each setting.

    - drawn: the numbers of the settings by name, each (settings,)
    - change: (settings,), the perceived norm at the end minus what it would have been without a meeting, mean of the
      runs with the same people, -1 to 1
    """

    drawn: dict[str, NDArray[np.float64]]
    change: NDArray[np.float64]

    @property
    def hurts(self) -> NDArray[np.bool_]:
        """Where the format lowered the perceived norm."""
        return self.change < -NOTHING

    @property
    def helps(self) -> NDArray[np.bool_]:
        """Where it raised the perceived norm."""
        return self.change > NOTHING


def sweep(format: Format, settings: int, runs: int, seed: int) -> Sweep:  # noqa: A002
    """The format in so many settings drawn at random from RANGES, each in so many runs.

    Raises ValueError when settings or runs is below 1.
    """
    whole("settings", settings, 1, 100_000)
    rng = np.random.default_rng(seed)
    drawn = {name: rng.uniform(low, high, settings) for name, (low, high) in RANGES.items()}
    drawn["guests"] = np.rint(drawn["guests"])
    populations = [
        Population(share=share, perceived=perceived, daring=daring, loudness=loudness, everyday=everyday)
        for share, perceived, daring, loudness, everyday in zip(
            *(drawn[name].tolist() for name in ("share", "perceived", "daring", "loudness", "everyday")), strict=True
        )
    ]
    held = []
    for at in range(settings):
        guests = int(drawn["guests"][at])
        circle = guests if format.circle >= format.guests else format.circle
        held.append(replace(format, guests=guests, circle=circle, safety=float(drawn["safety"][at])))
    outcomes = compare(list(zip([*held, *[NO_MEETING] * settings], populations * 2, strict=True)), runs, seed)
    ends = np.array([outcome.perceived[-1].mean() for outcome in outcomes], dtype=np.float64)
    return Sweep(drawn, ends[:settings] - ends[settings:])
