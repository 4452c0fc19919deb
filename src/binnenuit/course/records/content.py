"""What every file in a folder of data/ has, whatever it holds: an id, the answers that it gives, and its claims."""

from collections.abc import Iterable
from typing import NamedTuple

from binnenuit.course.records.record import Claim, Id, Record


class Kept(NamedTuple):
    """An answer that a dossier keeps under `id`, which stands at `place` in its file. With a `note`
    it is kept among the notes under `id` and that name, or one that begins with it and a full stop.

    `choices` are the ids that it can hold, none where it can hold anything. One that does not count is kept for the
    kit's own use, and is no sign that a participant did something.
    """

    id: str
    place: str
    choices: tuple[str, ...] = ()
    counts: bool = True
    note: str = ""


class Content(Record):
    """A file of a folder of data/, named after its id."""

    id: Id

    @property
    def kept(self) -> Iterable[Kept]:
        """Every answer that a dossier can hold of it; none where nobody answers anything."""
        return ()

    @property
    def times(self) -> int:
        """How many times somebody chooses for one answer."""
        return 1

    @property
    def claims(self) -> Iterable[Claim]:
        """Everything in it that says something about the world, to be shown with its sources."""
        return ()
