"""The trainer counts heads before a ballot opens, where people come in by a code.

Whoever takes more than one seat knows what those seats answer, and could read from a result what others answered.
"""

from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import Response

from binnenuit.course.texts.room import RoomTexts
from binnenuit.room.desk.desk import Desk
from binnenuit.room.net.form import number
from binnenuit.room.vote.session import Refused, Session
from binnenuit.room.web.pages import Pages


class Leader(Protocol):
    """The trainer's pages, as far as counting heads needs them."""

    desk: Desk
    pages: Pages
    t: RoomTexts

    def show(self, name: str, title: str, **values: Any) -> Response:
        """A page of the trainer."""

    def back(self, session: Session, form: dict[str, str]) -> Response:
        """To the page that the form was on."""


async def counted(trainer: Leader, request: Request, session: Session, form: dict[str, str]) -> Response | None:
    """None when a ballot may open; else the page on which the trainer says how many heads there are.

    No more can come in than these. Raises Refused when more seats are taken than there are heads.
    """
    if session.way != "open" or (session.confirmed and len(session.seats) <= session.confirmed):
        return None
    asked = {name: value for name, value in form.items() if name not in ("proof", "heads")}
    if not (heads := number(form.get("heads", ""), 0)):
        return trainer.show(
            "confirm",
            trainer.t.confirm_title,
            session=session,
            fields=asked,
            path=trainer.pages.base + request.url.path.lstrip("/"),
            back=trainer.back(session, form).headers["location"],
        )
    if len(session.seats) > heads:
        raise Refused("extra_seats")
    await trainer.desk.adapt(session, heads, session.address)
    session.confirmed = session.cap
    return None
