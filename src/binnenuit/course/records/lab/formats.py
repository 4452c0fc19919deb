"""The formats of a meeting that the norm lab compares: formats.toml."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Claim, Id, Number, Record, Text, Whole

People = Annotated[int, Field(strict=True, ge=2, le=150)]


class Parameter(Claim):
    """One number of a format, and why it is what it is."""

    reason: Text


class Count(Parameter):
    """A number of people."""

    value: People


class Sessions(Parameter):
    """A number of weekly meetings with the same people."""

    value: Annotated[Whole, Field(ge=1, le=6)]


class Share(Parameter):
    """A number from 0 (not at all) to 1 (wholly)."""

    value: Annotated[Number, Field(ge=0, le=1)]


class Growth(Parameter):
    """How much safer each next meeting is, on the same scale from 0 to 1."""

    value: Annotated[Number, Field(ge=0, le=0.3)]


class Parameters(Record):
    """All numbers of a format; what each does in the model is told in `binnenuit.norms.format`."""

    guests: Count
    circle: Count
    sessions: Sessions
    safety: Share
    growth: Growth
    turns: Share
    talk: Share
    story: Share
    model: Share
    feedback: Share
    selection: Share


class Format(Record):
    """One way to hold a meeting: what it is, when it fits, what to mind, and its numbers."""

    id: Id
    name: Text
    summary: Text
    when: Text
    careful: Text
    parameters: Parameters

    @property
    def numbers(self) -> dict[str, float]:
        """The bare numbers by the name of their parameter."""
        return {name: getattr(self.parameters, name).value for name in Parameters.model_fields}

    def parameter(self, name: str) -> Parameter:
        """The number of that name, with its reason; AttributeError when there is none."""
        found: Parameter = getattr(self.parameters, name)
        return found


class Formats(Record):
    """formats.toml."""

    formats: tuple[Format, ...] = ()
