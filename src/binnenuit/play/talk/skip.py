"""A turn that somebody would rather not take: the kit chooses, and never what passes over a danger."""

from binnenuit.course.records.talk.conversation import CatchChoice
from binnenuit.play.talk.conversation import Talk, choose


def skip(now: Talk) -> Talk | None:
    """The conversation after the safest of what is offered, and else after the first of the file; None at the end."""
    if not now.offered:
        return None
    safe = (each for each in now.offered if (not each.back if isinstance(each, CatchChoice) else _safe(each.move)))
    return choose(now, next(safe, now.offered[0]).id)


def _safe(move: str) -> bool:
    return move == "safeguard"
