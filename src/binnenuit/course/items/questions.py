"""A series of questions in one file: what an assignment and a return have in common."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from binnenuit.course.items import Item
from binnenuit.course.items.question import Question
from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import Claim, Text


class Questions(Content):
    """A title, a word before, and items to answer by clicking or writing."""

    title: Text
    intro: Text
    items: Annotated[tuple[Item, ...], Field(min_length=1)]

    handed_in: ClassVar[bool] = False
    """Whether somebody can hand it in to a trainer; else it stays with the participant."""

    def item(self, id: str) -> Question | None:  # noqa: A002
        """The item of that id, or None."""
        return next((item for item in self.items if item.id == id), None)

    def part(self, *names: str) -> list[Question]:
        """The items of these names, all when there are none; a name may leave out that of the series before it.

        KeyError for a name that no item has.
        """
        found = {item.id.removeprefix(f"{self.id}-"): item for item in self.items}
        return [found[name.removeprefix(f"{self.id}-")] for name in names] if names else list(self.items)

    @property
    def scored(self) -> list[Question]:
        """The items that the kit itself gives points for."""
        return [item for item in self.items if item.scored]

    @property
    def kept(self) -> Iterator[Kept]:
        """An answer to each item; what is written for a trainer is a note."""
        for item in self.items:
            yield Kept(item.id, f"items[{item.id}].id", tuple(item.choices), counts=item.radix > 1)

    @property
    def claims(self) -> Iterator[Claim]:
        """Those of its items."""
        for item in self.items:
            yield from item.claims
