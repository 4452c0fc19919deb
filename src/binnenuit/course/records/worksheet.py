"""A worksheet for the own municipality: one file in data/worksheets/."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import Claim, Ground, Id, Positive, Record, Text

PARTY = "party"
"""The notes of a dossier hold the parties of a map under this name: `party.1.name`, `party.1.influence`."""
PARTIES = 10
"""So many parties a map has at most."""
AXES = ("influence", "stance", "nearness")
"""What is said of a party, each as a level counted from 1."""
NAME = 60
"""Characters of the name of a party."""

Given = Literal["yes", "partly", "no"]
"""How somebody answers a question of an access check."""
GIVEN: tuple[Given, ...] = ("yes", "partly", "no")

Shape = Literal["against-large", "far-large", "near-small", "nobody-near", "nobody-against"]
"""What can stand out in a map: much influence and against, much influence and far away, near with little influence,
nobody near, nobody against.
"""


class Blank(Record):
    """A field to type in; `check` is what to ask oneself of it, and `example` what the others filled in."""

    id: Id
    question: Text
    hint: Text
    check: Text
    example: Text
    max_length: Positive = 500


class Group(Record):
    """Fields that are filled in together."""

    id: Id
    title: Text
    fields: Annotated[tuple[Blank, ...], Field(min_length=1)]


class Axis(Record):
    """One thing that is said of a party; its levels go from low to high."""

    label: Text
    question: Text
    hint: Text
    check: Text
    levels: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)]


class Party(Record):
    """A party of the example, with what it wants, and its levels counted from 1."""

    name: Text
    wish: Text
    influence: Positive
    stance: Positive
    nearness: Positive


class Sign(Claim):
    """What stands out in a map, and what to do with it; the parties that it is about are named apart."""

    id: Id
    when: Shape
    text: Text


class StakeholderMap(Record):
    """A picture of who there is around a subject, and how each stands towards it."""

    title: Text
    question: Text
    hint: Text
    check: Text
    influence: Axis
    stance: Axis
    nearness: Axis
    example: Annotated[tuple[Party, ...], Field(min_length=1, max_length=PARTIES)]
    signs: tuple[Sign, ...] = ()

    @property
    def axes(self) -> tuple[tuple[str, Axis], ...]:
        """The three axes by their names."""
        return (("influence", self.influence), ("stance", self.stance), ("nearness", self.nearness))


class Access(Claim):
    """One question of an access check: why it matters, what to do when it is no, and what the others found."""

    id: Id
    question: Text
    why: Text
    act: Text
    answer: Given
    example: Text


class Worksheet(Content):
    """A whole worksheet: an example, then a map, questions, fields, or more than one of these, and what comes after."""

    title: Text
    why: Text
    ground: Ground
    place: Text
    example: Text
    map: StakeholderMap | None = None
    questions: tuple[Access, ...] = ()
    groups: tuple[Group, ...] = ()
    tomorrow: Text

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """Every field to type in."""
        return tuple(blank for group in self.groups for blank in group.fields)

    def key(self, question: Access) -> str:
        """The name in the dossier of an answer to a question."""
        return f"{self.id}-{question.id}"

    @property
    def kept(self) -> Iterator[Kept]:
        """The answers to its questions, and the notes with what was typed."""
        yield Kept(self.id, "id", counts=False)
        for each in self.questions:
            yield Kept(self.key(each), f"questions[{each.id}].id", GIVEN)
        if self.map:
            yield Kept(self.id, "map", note=PARTY)
        for group in self.groups:
            for blank in group.fields:
                yield Kept(self.id, f"groups[{group.id}].fields[{blank.id}].id", note=blank.id)

    @property
    def times(self) -> int:
        """More for a map, on which there are several parties."""
        return 3 if self.map else 1

    @property
    def claims(self) -> Iterator[Claim]:
        """What it rests on as a whole, and what its questions and signs say."""
        yield self.ground
        yield from self.questions
        if self.map:
            yield from self.map.signs
