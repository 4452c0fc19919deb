"""On what something depends."""

from collections.abc import Iterator

from binnenuit.course.records.record import Id, Natural, Record


class When(Record):
    """A condition on what was done or holds so far, and on levels; every key that is given must hold.

    `all`, `any` and `none` name choices, facts and events alike; `at_least` and `below` meters and people.
    """

    all: tuple[Id, ...] = ()
    any: tuple[Id, ...] = ()
    none: tuple[Id, ...] = ()
    at_least: dict[Id, Natural] = {}
    below: dict[Id, Natural] = {}

    @property
    def asked(self) -> Iterator[str]:
        """The choices, facts and events that it looks at."""
        yield from (*self.all, *self.any, *self.none)
