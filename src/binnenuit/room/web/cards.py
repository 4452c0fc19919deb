"""Tickets on paper, and one by one on a screen at the door."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from binnenuit.room.desk.book import mark
from binnenuit.room.keep.codes import grouped
from binnenuit.room.web.qr import qr
from binnenuit.room.web.trainer import Trainer, way_in


class Cards:
    """More routes for whoever holds the key."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer, self.t = trainer, trainer.t

    def routes(self) -> list[Route]:
        """Where they are."""
        one = "/trainer/{session}"
        return [Route(f"{one}/kaarten", self.cards), Route(f"{one}/kaart", self.card)]

    async def cards(self, request: Request) -> Response:
        """Tickets to print."""
        session = self.trainer.session_of(request)
        cards = [(grouped(ticket), qr(way_in(session, ticket))) for ticket in session.tickets]
        return self.trainer.show("cards", self.t.cards_title, session=session, cards=cards)

    async def card(self, request: Request) -> Response:
        """One ticket at a time: the next one comes when somebody has used it."""
        session = self.trainer.session_of(request)
        ticket = session.tickets[0] if session.tickets else ""
        code = qr(way_in(session, ticket)) if ticket else ""
        values = {"ticket": grouped(ticket), "qr": code, "mark": mark(session)}
        return self.trainer.show("card", self.t.card_title, session=session, **values)
