"""A step of a scenario as a vote: which choices were offered, and which of them the room follows.

Shares are masked as in the norm mirror, and the choice with the most votes is followed. With few voters that would tell
whoever voted otherwise what all others chose, so then the trainer picks, as after a tie.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from binnenuit.room.vote.share import choice_shares
from binnenuit.room.vote.vote import BadVote, Vote

FOLLOW = 5
"""Fewer voters cannot decide without being recognised."""


class Turn(NamedTuple):
    """What a ballot of this kind is about: the how-manieth step of which scenario, and the choices by their ids."""

    scenario: str
    number: int
    step: str
    choices: tuple[str, ...]

    @property
    def subject(self) -> str:
        """As a text, to keep with the ballot."""
        return f"{self.scenario}/{self.number}/{self.step}/{','.join(self.choices)}"


def turn(subject: str) -> Turn:
    """The turn again."""
    scenario, number, step, choices = subject.split("/")
    return Turn(scenario, int(number), step, tuple(choices.split(",")))


def vote_of(form: Mapping[str, str], subject: str) -> Vote:
    """A vote from a form: `choice` is an id that was offered, or empty for "rather not say".

    Raises BadVote for anything else.
    """
    given, offered = form.get("choice"), turn(subject).choices
    if given == "":
        return Vote(None)
    if given not in offered:
        raise BadVote
    return Vote(offered.index(given))


def result(votes: Iterable[Vote], subject: str) -> dict[str, object]:
    """What may be kept: masked shares in the order of the choices, the choices to follow, and which one is followed.

    `why` is most, only, tie or few; with the last two `chosen` is empty and the trainer picks one of `leaders`.
    """
    offered = turn(subject).choices
    counts = [0] * len(offered)
    for vote in votes:
        if vote.answer is not None and vote.answer < len(offered):
            counts[vote.answer] += 1
    leaders, why = decide(offered, counts)
    chosen = leaders[0] if len(leaders) == 1 else ""
    return {"shares": choice_shares(counts), "leaders": leaders, "chosen": chosen, "why": why}


def decide(offered: tuple[str, ...], counts: list[int]) -> tuple[list[str], str]:
    """The choices that may be followed, and why these."""
    if len(offered) == 1:
        return list(offered), "only"
    if sum(counts) < FOLLOW:
        return list(offered), "few"
    leaders = [name for name, count in zip(offered, counts, strict=True) if count == max(counts)]
    return leaders, "most" if len(leaders) == 1 else "tie"
