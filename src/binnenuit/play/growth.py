"""What a participant answered before and after the course, side by side. Nothing of it leaves the dossier."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from binnenuit.course.records.measurement import Ask, Measurement, Pair, Scale
from binnenuit.play.dossier import Dossier

Moment = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class Growth:
    """Whether each question was answered rightly, before and after; None where it was not answered."""

    marks: dict[str, tuple[bool | None, bool | None]]

    def points(self, moment: Moment) -> int:
        """How many questions were answered rightly at that moment."""
        at = 0 if moment == "before" else 1
        return sum(marks[at] is True for marks in self.marks.values())


def key(measurement: Measurement, moment: Moment, part: Pair | Scale) -> str:
    """The name in the dossier of an answer."""
    return f"{measurement.id}-{'start' if moment == 'before' else 'eind'}-{part.id}"


def values(measurement: Measurement, moment: Moment) -> Iterator[tuple[str, list[str]]]:
    """Every name in the dossier at that moment with the answers that it can have, scales first."""
    for scale in measurement.scales:
        yield key(measurement, moment, scale), [str(level) for level in range(len(scale.levels))]
    for pair in measurement.pairs:
        yield key(measurement, moment, pair), [answer.id for answer in asked(pair, moment).answers]


def asked(pair: Pair, moment: Moment) -> Ask:
    """The version of a question for that moment."""
    return pair.before if moment == "before" else pair.after


def done(measurement: Measurement, moment: Moment, dossier: Dossier) -> bool:
    """Whether everything of that moment is answered."""
    return all(dossier.answers.get(name) in options for name, options in values(measurement, moment))


def growth(measurement: Measurement, dossier: Dossier) -> Growth:
    """How each question was answered, before and after."""
    return Growth(
        {
            pair.id: (_mark(measurement, "before", pair, dossier), _mark(measurement, "after", pair, dossier))
            for pair in measurement.pairs
        }
    )


def _mark(measurement: Measurement, moment: Moment, pair: Pair, dossier: Dossier) -> bool | None:
    given = dossier.answers.get(key(measurement, moment, pair))
    return next((answer.right for answer in asked(pair, moment).answers if answer.id == given), None)
