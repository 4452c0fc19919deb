"""A worksheet as a value: what was typed and answered, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from binnenuit.course.records.worksheet import AXES, GIVEN, NAME, PARTIES, PARTY, Access, Axis, Blank, Given, Worksheet
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.clean import clean, line
from binnenuit.play.sheet.stakeholders import Placed, Seen, seen

FIRST = 3
"""So many things to do first."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What a dossier holds of a worksheet; `parties` have a name, and `seen` is what stands out in their map."""

    sheet: Worksheet
    typed: Mapping[str, str]
    given: Mapping[str, Given]
    parties: tuple[Placed, ...]
    seen: tuple[Seen, ...]

    @property
    def begun(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.parties or self.given or any(self.typed.values()))

    @property
    def first(self) -> tuple[Access, ...]:
        """What to do first: of the questions that got a no, then of those that got a partly, in their order."""
        short = [each for answer in ("no", "partly") for each in self.sheet.questions if self.answer(each) == answer]
        return tuple(short[:FIRST])

    def answer(self, question: Access) -> Given | None:
        """How a question was answered; None when it was not."""
        return self.given.get(question.id)

    def text(self, blank: Blank) -> str:
        """What was typed in a field; empty for nothing."""
        return self.typed.get(blank.id, "")


def filled_of(sheet: Worksheet, dossier: Dossier) -> Filled:
    """The worksheet in a dossier. All text is clean and no longer than its field allows."""
    notes = dossier.notes.get(sheet.id, {})
    typed = {blank.id: clean(notes.get(blank.id, ""), blank.max_length) for blank in sheet.blanks}
    answers = {each.id: dossier.answers.get(sheet.key(each)) for each in sheet.questions}
    given: dict[str, Given] = {name: answer for name, answer in answers.items() if answer in GIVEN}
    parties = tuple(_parties(sheet, notes)) if sheet.map else ()
    return Filled(sheet, typed, given, parties, seen(sheet.map, parties) if sheet.map else ())


def keys(sheet: Worksheet) -> dict[str, int]:
    """The names under which the dossier keeps the notes of a worksheet, each with its most characters.

    A party has four: `party.1.name`, and a level for each axis. An id has no full stop, so no field shares a name.
    """
    most = {blank.id: blank.max_length for blank in sheet.blanks}
    if sheet.map:
        for number in range(1, PARTIES + 1):
            most |= {note_of(number, "name"): NAME, **{note_of(number, axis): 1 for axis in AXES}}
    return most


def note_of(number: int, part: str) -> str:
    """The name of the note with one part of a party, which are counted from 1."""
    return f"{PARTY}.{number}.{part}"


def without(sheet: Worksheet, dossier: Dossier, number: int) -> Dossier:
    """The dossier without one party; the others keep their numbers."""
    for part in ("name", *AXES):
        dossier = dossier.note(sheet.id, note_of(number, part), "")
    return dossier


def _parties(sheet: Worksheet, notes: Mapping[str, str]) -> list[Placed]:
    axes = dict(sheet.map.axes) if sheet.map else {}
    found: list[Placed] = []
    for number in range(1, PARTIES + 1):
        name = line(notes.get(note_of(number, "name"), ""), NAME)
        if name:
            levels = (_level(notes.get(note_of(number, axis), ""), axes[axis]) for axis in AXES)
            found.append(Placed(number, len(found) + 1, name, *levels))
    return found


def _level(typed: str, axis: Axis) -> int:
    level = int(typed) if typed.isascii() and typed.isdecimal() else 0
    return level if level <= len(axis.levels) else 0
