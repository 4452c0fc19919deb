"""The kinds of norm lab: what the file of each may hold.

A new kind is a word in `Kind`, its entry in `LAB_KINDS`, an experiment in `norms/lab`, its texts in texts.toml, and its
rows in docs/content.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["meeting", "threshold", "minority", "sweep"]
"""Which model the lab runs: a meeting, a chain of thresholds, a committed minority, or a debate in many settings."""


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a dial may go; `whole` when it counts something."""

    low: float
    high: float
    whole: bool = False


@dataclass(frozen=True, slots=True)
class LabKind:
    """Its dials by id, the numbers of a finding that a mission can ask for, and how many formats of meetings its file
    names, at least and at most.

    `each` are the dials that every format has of its own, and `compared` the numbers that there are only where formats
    stand side by side. `chooses` is whether a participant may put other formats side by side, when the file names any.
    """

    dials: Mapping[str, Range] = field(default_factory=dict)
    each: Mapping[str, Range] = field(default_factory=dict)
    measures: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    formats: tuple[int, int] = (0, 0)
    chooses: bool = False


LAB_KINDS: Mapping[Kind, LabKind] = {
    "meeting": LabKind(
        dials={
            "share": Range(0.05, 0.95),
            "perceived": Range(0.05, 0.95),
            "daring": Range(0.2, 0.9),
            "loudness": Range(0.5, 3),
            "everyday": Range(0, 0.8),
            "safety": Range(-0.9, 0.9),
            "guests": Range(2, 150, whole=True),
        },
        each={"safety": Range(0, 1), "turns": Range(0, 1), "circle": Range(2, 150, whole=True)},
        measures=("heard", "perceived", "private", "gap", "difference", "circle"),
        compared=("difference", "circle"),
        formats=(0, 2),
        chooses=True,
    ),
    "threshold": LabKind(
        dials={"place": Range(1, 99, whole=True), "delay": Range(0, 50, whole=True)}, measures=("joined",)
    ),
    "minority": LabKind(
        dials={"memory": Range(1, 30, whole=True), "committed": Range(0, 0.6)},
        measures=("turned", "followers", "committed"),
    ),
    "sweep": LabKind(formats=(1, 1)),
}
