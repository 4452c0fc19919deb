"""What lies on the table in a story, and what comes back later because of what was chosen."""

from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.record import Flag, Id, Record, Text, Whole
from binnenuit.course.records.story.when import When

ExhibitKind = Literal["bericht", "brief", "knipsel", "agenda", "bezoek", "rekening"]
"""As what something is shown: a message, a letter, a headline, a page of a calendar, somebody at the door, a bill."""

Chance = Annotated[float, Field(strict=True, ge=0.05, le=0.95, allow_inf_nan=False)]
"""How often something happens, of all the times that it could."""

TRUST = 6
"""The highest level of somebody's trust; the lowest is 0."""

Trust = Annotated[int, Field(strict=True, ge=0, le=TRUST)]


class Exhibit(Record):
    """Something that lies on the table or comes in: a message, a letter, a visit, a bill, a headline or a calendar."""

    kind: ExhibitKind
    head: Text
    text: Text


class Event(Exhibit):
    """Something that comes back, once: in the first situation so many choices after its condition began to hold.

    Without a chance it always does. Its id can be asked for in a condition, as that of a choice can.
    """

    id: Id
    when: When | None = None
    after: Annotated[int, Field(strict=True, ge=1, le=4)] = 1
    chance: Chance | None = None
    who: Id | None = None
    mood: Mood = "rustig"
    effects: dict[Id, Whole] = {}


class Trusted(Record):
    """Somebody of the cast whose trust is kept, from 0 to TRUST."""

    id: Id
    start: Trust


class Variant(Record):
    """An extra paragraph of a step, shown only when its condition holds; with `once` only the first time."""

    when: When
    text: Text
    once: Flag = False
