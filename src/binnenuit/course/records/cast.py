"""The people who come back in stories and conversations: cast.toml."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from binnenuit.course.records.record import Id, Record, Text

# fmt: off
Mood = Literal[
    "rustig", "blij", "vertelt", "ernstig", "bezorgd", "verdrietig", "moe", "boos", "verrast",
    "scherp", "geraakt", "dicht",
]
# fmt: on
"""How somebody looks while speaking."""

MOODS_OF_TRUST: tuple[Mood, ...] = ("dicht", "dicht", "ernstig", "rustig", "rustig", "blij", "blij")
"""How somebody looks at each level of trust."""

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
"""A colour as a page writes it."""

Part = Annotated[str, StringConstraints(pattern=r"^[a-z]+[A-Za-z0-9]*$")]
"""The name that Open Peeps gives to a part of a face."""


class Face(Record):
    """How somebody is drawn, with the parts of Open Peeps as DiceBear names them; what is not given stays away."""

    head: Part
    skin: Colour
    shirt: Colour
    hair: Colour
    beard: Part | None = None
    glasses: Part | None = None


class Person(Record):
    """Somebody with a name: what they do, how they talk, and what they want. Without a face they get their initials."""

    id: Id
    name: Text
    role: Text
    voice: Text
    wish: Text
    face: Face | None = None

    @property
    def initials(self) -> str:
        """The first letters of the first and the last word of the name."""
        words = self.name.split()
        return "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1])))


class Cast(Record):
    """cast.toml; a course may do without."""

    people: tuple[Person, ...] = ()

    def person(self, id: str | None) -> Person | None:  # noqa: A002
        """The person of that id, or None."""
        return next((person for person in self.people if person.id == id), None)
