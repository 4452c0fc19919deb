"""What can be turned in a lab: the dials about the people, and those that each format has of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from binnenuit.course.records.lab.formats import Format
from binnenuit.course.records.lab.lab import FormatDial, Lab


@dataclass(frozen=True, slots=True)
class Knob:
    """A dial as it is turned; `start` is the stop where it stands first, `format` is None for one about the people."""

    dial: FormatDial
    start: int
    format: Format | None = None

    @property
    def id(self) -> str:
        """Its name among all knobs of a lab: that of the dial, behind that of the format where there is one."""
        return named(self.format.id, self.dial.id) if self.format else self.dial.id

    @property
    def why(self) -> str:
        """Why its format begins where it does; empty for one about the people."""
        return self.format.parameter(self.dial.id).reason if self.format else ""

    @property
    def label(self) -> str:
        """Its name for people."""
        return f"{self.format.name}, {self.dial.label}" if self.format else self.dial.label


def named(format: str, dial: str) -> str:  # noqa: A002
    """The name of a dial of a format; a public id holds no dot, so it is the name of nothing else."""
    return f"{format}.{dial}"


def knobs(lab: Lab, formats: Iterable[Format]) -> tuple[Knob, ...]:
    """Every knob of a lab: of each of these formats in which people talk, then of the people."""
    return (*(knob for each in formats for knob in knobs_of(lab, each)), *(Knob(one, one.start) for one in lab.dials))


def knobs_of(lab: Lab, held: Format) -> tuple[Knob, ...]:
    """The knobs of one format; none where nobody talks, since there they would do nothing."""
    if not held.numbers["talk"]:
        return ()
    return tuple(Knob(dial, dial.place(held.numbers[dial.id]) or 0, held) for dial in lab.format_dials)


def numbers(all_of_them: Iterable[Knob], at: Mapping[str, int]) -> dict[str, float]:
    """The number for the model at which each knob stands, by name."""
    return {knob.id: knob.dial.stops[at[knob.id]].value for knob in all_of_them}
