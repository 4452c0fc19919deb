"""What a file of data/ may refer to: everything that was read, for whoever checks the references."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from binnenuit.course.records.cast import Cast
from binnenuit.course.records.lab.formats import Formats
from binnenuit.course.records.quiz import Facts


@dataclass(frozen=True, slots=True)
class Shelf:
    """The works, facts, formats, lessons and cast (None where that list could not be read), and the folders by name."""

    works: Collection[str]
    facts: Facts | None
    formats: Formats | None
    lessons: Collection[str] | None
    folders: Mapping[str, Mapping[str, Any]]
    cast: Cast | None = None
