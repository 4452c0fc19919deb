"""The norm mirror: what a room thinks beside what it believes that it thinks."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from binnenuit.room.vote.share import TENTHS, Share, own_share, perceived_share
from binnenuit.room.vote.vote import BadVote, Vote, small_number

VISIBLE = 10
"""Two steps of rounding: a smaller gap may come from the rounding alone."""

Gap = Literal["close", "under", "over", "unclear", "none"]


class Reflection(NamedTuple):
    """Both shares, each None when too few answered, and how they differ: `under` is a guess below the real share."""

    own: Share | None
    perceived: Share | None
    gap: Gap


def vote_of(form: Mapping[str, str]) -> Vote:
    """A vote from a form: `own` is 1, 0 or empty for "rather not say"; `guess` is 0 to 10 or empty.

    Raises BadVote when a field is missing or is something else.
    """
    if "own" not in form or "guess" not in form:
        raise BadVote
    return Vote(small_number(form["own"], 1), small_number(form["guess"], TENTHS))


def reflect(votes: Iterable[Vote]) -> Reflection:
    """What may be shown of these votes; the two questions are counted apart and never crossed."""
    seen = list(votes)
    own = [vote.answer for vote in seen if vote.answer is not None]
    guesses = [vote.guess for vote in seen if vote.guess is not None]
    real, perceived = own_share(sum(own), len(own)), perceived_share(sum(guesses), len(guesses))
    return Reflection(real, perceived, gap(real, perceived))


def gap(own: Share | None, perceived: Share | None) -> Gap:
    """How the guess lies to the real share, as far as the rounding and the open ends let it be said."""
    if own is None or perceived is None:
        return "none"
    if own.low - perceived.high >= VISIBLE:
        return "under"
    if perceived.low - own.high >= VISIBLE:
        return "over"
    exact = own.low == own.high and perceived.low == perceived.high
    return "close" if exact or own == perceived else "unclear"


def pack(votes: Iterable[Vote]) -> dict[str, object]:
    """The reflection as plain values, to keep."""
    own, perceived, difference = reflect(votes)
    return {"own": own, "perceived": perceived, "gap": difference}


def unpack(result: Mapping[str, object]) -> Reflection:
    """The reflection again."""
    own, perceived = result["own"], result["perceived"]
    return Reflection(
        Share(*own) if isinstance(own, list | tuple) else None,
        Share(*perceived) if isinstance(perceived, list | tuple) else None,
        result["gap"],  # type: ignore[arg-type]
    )
