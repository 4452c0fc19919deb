"""The few texts that are more than a sentence with words to fill in, and what a label of evidence is called."""

from typing import Annotated

from pydantic import Field, StringConstraints

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots_within

Lines = Annotated[tuple[Text, ...], Field(min_length=1)]
"""One sentence or more, each on its own line."""

TwelveWords = Annotated[Text, StringConstraints(pattern=r"^\S+( \S+){11}$")]
SevenWords = Annotated[Text, StringConstraints(pattern=r"^\S+( \S+){6}$")]
SixWordsOrMore = Annotated[Text, StringConstraints(pattern=r"^\S+( \S+){5,}$")]

PartOfName = Annotated[Text, StringConstraints(pattern=r"^[a-z0-9-]+$")]
"""Can be part of the name of a file."""

Rule = Annotated[Text, slots_within("allowed", "found", "guess", "line")]
"""The sentence for one rule of the content checker."""


class Label(Record):
    """The name of an evidence label and what it means."""

    label: Text
    explanation: Text
