"""The language of a course: said once, in course.toml, and what follows from it."""

from typing import Annotated

from pydantic import StringConstraints

LANGUAGE = r"^[a-z]{2,3}(-[A-Z]{2})?$"

Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]
"""A language as BCP 47 writes it, with or without a country: nl, en or en-GB."""

_COUNTRIES = {"nl": "NL", "en": "GB", "de": "DE", "fr": "FR"}
"""The country for a document whose course names none; Word and PDF readers ask for one."""

_POINT = {"en"}
"""Languages that write 1.5; all others write 1,5."""


def country(language: str) -> str:
    """The country of a language: NL for nl, IE for en-IE, empty when nobody knows."""
    said, _, found = language.partition("-")
    return found or _COUNTRIES.get(said, "")


def with_country(language: str) -> str:
    """The language with its country: nl-NL."""
    return "-".join(filter(None, (language.partition("-")[0], country(language))))


def mark(language: str) -> str:
    """What stands between a number and its decimals."""
    return "." if language.partition("-")[0] in _POINT else ","
