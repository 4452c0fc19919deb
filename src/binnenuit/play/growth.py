"""What a participant answered before and after the course, side by side. Nothing of it leaves the dossier."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from binnenuit.course.records.content import Kept
from binnenuit.course.records.measurement import FORMS, Form, Measurement, Moment, Pair
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import seed_of

Change = Literal["gained", "kept", "lost", "neither", "unknown"]
"""What became of one subject: right only now, right both times, only before, neither, or not answered twice."""


@dataclass(frozen=True, slots=True)
class Growth:
    """Whether each question was answered rightly, before and after; None where it was not answered."""

    marks: dict[str, tuple[bool | None, bool | None]]

    def points(self, moment: Moment) -> int:
        """How many questions were answered rightly at that moment."""
        at = 0 if moment == "before" else 1
        return sum(marks[at] is True for marks in self.marks.values())

    def change(self, pair: str) -> Change:
        """What became of the subject of that id."""
        before, after = self.marks[pair]
        if before is None or after is None:
            return "unknown"
        if after:
            return "kept" if before else "gained"
        return "lost" if before else "neither"


def form_of(measurement: Measurement, moment: Moment, dossier: Dossier) -> Form:
    """The form that somebody gets at that moment.

    It is the one in which something was answered then, else the one that was not answered at the other moment; before
    any answer the seed of the dossier decides which comes first, and without a seed it is a.
    """
    other: Moment = "after" if moment == "before" else "before"
    if own := _answered(measurement, moment, dossier):
        return own
    if seen := _answered(measurement, other, dossier):
        return _opposite(seen)
    seed = seed_of(dossier)
    first = 0 if seed is None else sha256(f"{measurement.id}/{seed}".encode()).digest()[0] % 2
    return FORMS[first if moment == "before" else 1 - first]


def asked(measurement: Measurement, moment: Moment, form: Form) -> tuple[Kept, ...]:
    """Every answer of that moment, with only the choices that this form has."""
    parts = {measurement.key(moment, pair): pair for pair in measurement.pairs}
    return tuple(
        each._replace(choices=tuple(answer.id for answer in parts[each.id].ask(form).answers))
        if each.id in parts
        else each
        for each in measurement.asked(moment)
    )


def done(measurement: Measurement, moment: Moment, dossier: Dossier) -> bool:
    """Whether everything of that moment is answered, in one form."""
    form = form_of(measurement, moment, dossier)
    return all(dossier.answers.get(each.id) in each.choices for each in asked(measurement, moment, form))


def growth(measurement: Measurement, dossier: Dossier) -> Growth:
    """How each question was answered, before and after."""
    return Growth(
        {
            pair.id: (_mark(measurement, "before", pair, dossier), _mark(measurement, "after", pair, dossier))
            for pair in measurement.pairs
        }
    )


def _answered(measurement: Measurement, moment: Moment, dossier: Dossier) -> Form | None:
    given = ((pair, dossier.answers.get(measurement.key(moment, pair))) for pair in measurement.pairs)
    return next((form for pair, answer in given if (form := pair.form(answer))), None)


def _opposite(form: Form) -> Form:
    return "b" if form == "a" else "a"


def _mark(measurement: Measurement, moment: Moment, pair: Pair, dossier: Dossier) -> bool | None:
    given = dossier.answers.get(measurement.key(moment, pair))
    answers = (answer for form in FORMS for answer in pair.ask(form).answers)
    return next((answer.right for answer in answers if answer.id == given), None)
