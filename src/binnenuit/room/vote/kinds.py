"""The kinds of ballot: how each reads a vote from a form, and what it makes of the votes at closing.

A kind is all that the store, the desk and the pages need to know; a new one is an entry here and a template.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from binnenuit.room.vote import choice, mirror
from binnenuit.room.vote.vote import Vote


@dataclass(frozen=True, slots=True)
class Kind:
    """Both get the ballot's subject. `vote_of` raises BadVote; `result` gives plain values that may be kept and shown,
    and nothing of one vote."""

    vote_of: Callable[[Mapping[str, str], str], Vote]
    result: Callable[[Iterable[Vote], str], dict[str, object]]


KINDS: dict[str, Kind] = {
    "norm": Kind(lambda form, _: mirror.vote_of(form), lambda votes, _: mirror.pack(votes)),
    "choice": Kind(choice.vote_of, choice.result),
}
