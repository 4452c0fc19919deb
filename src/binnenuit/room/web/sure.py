"""The trainer is asked once more: before a vote closes with too few answers to show, and before the wall leaves one."""

from starlette.requests import Request
from starlette.responses import Response

from binnenuit.room.vote.screens import current, order, screen_of
from binnenuit.room.vote.session import Session
from binnenuit.room.vote.share import LEAST
from binnenuit.room.web.heads import Leader

YES = "toch"
"""The field that says that the trainer was asked and means it."""


def few(trainer: Leader, request: Request, session: Session, form: dict[str, str]) -> Response | None:
    """The question before a vote closes with fewer answers than a result needs; None when it may close.

    Closing throws the answers away and happens once, so a slip of the finger would cost the room its question.
    """
    ballot = session.last_ballot
    if YES in form or ballot is None or not ballot.open or ballot.id != form.get("ballot"):
        return None
    return _ask(trainer, request, session, form, "few") if ballot.answered < LEAST else None


def leaving(trainer: Leader, request: Request, session: Session, form: dict[str, str]) -> Response | None:
    """The question before another screen takes the place of an open vote; None when the wall may turn."""
    course, ballot, key = trainer.pages.course, session.last_ballot, form.get("screen", "")
    if YES in form or ballot is None or not ballot.open:
        return None
    here = screen_of(ballot)
    if current(course, session) != here or key == here.key or key not in {each.key for each in order(course, session)}:
        return None
    return _ask(trainer, request, session, form, "leave")


def _ask(trainer: Leader, request: Request, session: Session, form: dict[str, str], why: str) -> Response:
    words = getattr(trainer.t.sure, why)
    return trainer.show(
        "sure",
        words.title,
        session=session,
        words=words,
        least=LEAST,
        fields={**{name: value for name, value in form.items() if name != "proof"}, YES: "1"},
        path=trainer.pages.base + request.url.path.lstrip("/"),
        back=trainer.back(session, form).headers["location"],
    )
