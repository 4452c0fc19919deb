"""The trainer counts heads before a ballot opens, where people come in by a code.

Whoever takes more than one seat knows what those seats answer, and could read from a result what others answered.
"""

from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from binnenuit.room.net.form import number
from binnenuit.room.vote.session import Refused, Session

if TYPE_CHECKING:
    from binnenuit.room.web.trainer import Trainer


async def counted(trainer: "Trainer", request: Request, session: Session, form: dict[str, str]) -> Response | None:
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
