"""What every record of data/ shares: strict, frozen, and honest about where a claim comes from."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StringConstraints

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SOURCE = r"^[A-Za-z0-9-]+(#.+)?$"
LINK = r"^(tel:\+?[0-9]+|https://\S+)$"
NOTEBOOK = r"^[0-9]{2}_[a-z0-9_]+$"

Id = Annotated[str, StringConstraints(pattern=ID)]
"""A public name: lower case, ASCII, hyphens. Answers are stored under it, so it never changes."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Dutch text that a person reads; a blank line makes a new paragraph."""

SourceRef = Annotated[str, StringConstraints(pattern=SOURCE)]
"""A key of sources.bib, with after a `#` the place in that work."""

Whole = StrictInt
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
"""A number with or without decimals."""

Flag = StrictBool
Positive = Annotated[int, Field(strict=True, ge=1)]
Natural = Annotated[int, Field(strict=True, ge=0)]

Evidence = Literal["onderzoek", "praktijk", "aanname"]
"""How sure a consequence is: shown by research, seen in practice, or the kit's own assumption."""


class Record(BaseModel):
    """One table of a TOML file; unknown keys are refused and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Claim(Record):
    """A record that says something about the world, and how we know."""

    evidence: Evidence
    sources: tuple[SourceRef, ...] = ()


class Ground(Claim):
    """How we know something; about the advice in it, never about what we made up."""

    text: Text


def paragraphs(text: str) -> list[str]:
    """A text as its paragraphs, which an empty line parts."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
