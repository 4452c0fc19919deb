"""The plan of action that a participant makes for the own municipality: plan.toml."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.record import Claim, Id, Positive, Record, SourceRef, Text

PLAN = "plan"
"""The dossier keeps a plan under this id: typed texts in its notes, ticked pitfalls in its answers."""


class Section(Record):
    """One part of the plan. `kind` says what is filled in: a text, a date, the first actions, or ticked pitfalls.

    `why` is the reason to ask for it, and `example` what somebody in another place filled in.
    """

    id: Id
    kind: Literal["text", "date", "actions", "pitfalls"]
    title: Text
    question: Text
    hint: Text
    max_length: Positive = 1000
    why: Text | None = None
    example: Text | None = None


class Pitfall(Claim):
    """A pitfall to tick, and by what sign somebody notices it."""

    id: Id
    title: Text
    text: Text
    sign: Text


class Answered(Record):
    """A condition on the dossier: one of these was chosen in that scenario, lab or item.

    In a scenario a choice or an ending counts, in a lab the prediction, in a choice or multiple item an option.
    """

    answer: Id
    any: Annotated[tuple[Id, ...], Field(min_length=1)]


class Suggestion(Claim):
    """A sentence for one section, and because of which answer it is offered."""

    id: Id
    section: Id
    when: Answered
    because: Text
    text: Text


class Offer(Record):
    """Something that the alliance offered, what is there today, and what could not be checked."""

    id: Id
    title: Text
    then: Text
    today: Text
    unknown: Text | None = None
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]


class Support(Record):
    """Where to find support; `checked` is the day on which somebody looked."""

    checked: date
    intro: Text
    offers: Annotated[tuple[Offer, ...], Field(min_length=1)]

    @property
    def checked_on(self) -> str:
        """The date of the last check as a Dutch reader writes it: 24-11-2026."""
        return self.checked.strftime("%d-%m-%Y")


class PlanForm(Record):
    """The whole of plan.toml."""

    title: Text
    intro: Text
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    pitfalls: tuple[Pitfall, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    support: Support

    def section(self, id: str) -> Section | None:  # noqa: A002
        """The section of that id, or None."""
        return next((section for section in self.sections if section.id == id), None)
