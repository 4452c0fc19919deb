"""Ways through the course: what somebody chooses, and the lessons and steps that this leads to, in order."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Id, Positive, Record, Text

Stop = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
"""A lesson, or after a `#` one step of it: `nijmegen#speel-het-verhaal`."""


class WayRole(Record):
    """Who somebody is, and the stop that every way of theirs has."""

    id: Id
    label: Text
    stop: Stop | None = None


class WayTime(Record):
    """How long somebody has; no way of this time takes more than `most` minutes."""

    id: Id
    label: Text
    most: Positive


class WayDesk(Record):
    """What lies on somebody's desk, and where the way then leads, by the id of the time."""

    id: Id
    label: Text
    title: Text
    stops: dict[Id, tuple[Stop, ...]]


class Ways(Record):
    """ways.toml: three questions, and a way for each combination of answers."""

    roles: tuple[WayRole, ...] = ()
    times: tuple[WayTime, ...] = ()
    desks: tuple[WayDesk, ...] = ()

    def chosen(self, role: str, time: str, desk: str) -> tuple[WayRole | None, WayTime, WayDesk]:
        """The answers of these ids; for one that is not known no role, the first time, the last desk."""
        return (
            next((each for each in self.roles if each.id == role), None),
            next((each for each in self.times if each.id == time), self.times[0]),
            next((each for each in self.desks if each.id == desk), self.desks[-1]),
        )

    def stops(self, role: str, time: str, desk: str) -> list[str]:
        """Where this choice leads, in order; the stop of the role comes second, unless the way passes it anyway."""
        who, when, what = self.chosen(role, time, desk)
        found = list(what.stops[when.id])
        if who and who.stop and not {who.stop, who.stop.partition("#")[0]} & set(found):
            found.insert(1, who.stop)
        return found
