"""What a participant answered before and after the course, side by side. Nothing of it leaves the dossier."""

from dataclasses import dataclass

from binnenuit.course.records.measurement import Measurement, Moment, Pair
from binnenuit.play.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Growth:
    """Whether each question was answered rightly, before and after; None where it was not answered."""

    marks: dict[str, tuple[bool | None, bool | None]]

    def points(self, moment: Moment) -> int:
        """How many questions were answered rightly at that moment."""
        at = 0 if moment == "before" else 1
        return sum(marks[at] is True for marks in self.marks.values())


def done(measurement: Measurement, moment: Moment, dossier: Dossier) -> bool:
    """Whether everything of that moment is answered."""
    return all(dossier.answers.get(each.id) in each.choices for each in measurement.asked(moment))


def growth(measurement: Measurement, dossier: Dossier) -> Growth:
    """How each question was answered, before and after."""
    return Growth(
        {
            pair.id: (_mark(measurement, "before", pair, dossier), _mark(measurement, "after", pair, dossier))
            for pair in measurement.pairs
        }
    )


def _mark(measurement: Measurement, moment: Moment, pair: Pair, dossier: Dossier) -> bool | None:
    given = dossier.answers.get(measurement.key(moment, pair))
    return next((answer.right for answer in pair.ask(moment).answers if answer.id == given), None)
