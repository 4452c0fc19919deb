"""The presentation: the screen that the wall shows, with notes beside it, a clock, and a scenario to play."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from binnenuit.room.desk.director import Director
from binnenuit.room.net.form import number
from binnenuit.room.vote.screens import available, beside, order
from binnenuit.room.web.heads import counted
from binnenuit.room.web.sure import leaving
from binnenuit.room.web.trainer import Trainer
from binnenuit.room.web.view import view


class Presenter:
    """More routes for whoever holds the key."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer, self.course, self.t = trainer, trainer.pages.course, trainer.t.stage
        self.director = Director(trainer.desk, self.course, trainer.clock)
        self.names = {f"poll/{name}": each.title for name, each in self.course.polls.items()}
        self.names |= {f"scenario/{name}": each.title for name, each in self.course.scenarios.items()}

    def routes(self) -> list[Route]:
        """Where they are."""
        one = "/trainer/{session}"
        return [
            Route(f"{one}/presentatie", self.present),
            Route(f"{one}/notities", self.notes),
            Route(f"{one}/toon", self.turn, methods=["POST"]),
            Route(f"{one}/volgorde", self.arrange, methods=["POST"]),
            Route(f"{one}/casus", self.play, methods=["POST"]),
            Route(f"{one}/klok", self.time, methods=["POST"]),
        ]

    async def present(self, request: Request) -> Response:
        """The screen of now with notes, and everything to go on."""
        session = self.trainer.session_of(request)
        before, after = beside(self.course, session)
        every = [view(self.course, session, screen) for screen in order(self.course, session)]
        return self.trainer.show(
            "presentation",
            self.t.present_title,
            **self.trainer.template_values(session),
            before=before and view(self.course, session, before),
            after=after and view(self.course, session, after),
            every=every,
            available=available(self.course, session),
            names=self.names,
        )

    async def notes(self, request: Request) -> Response:
        """The notes of the whole session, to print."""
        session = self.trainer.session_of(request)
        every = [view(self.course, session, screen) for screen in order(self.course, session)]
        items = [item.partition("/")[::2] for item in session.items]
        scenarios = [self.course.scenarios[name] for kind, name in items if kind == "scenario"]
        return self.trainer.show("notes", self.t.notes_title, session=session, every=every, scenarios=scenarios)

    async def turn(self, request: Request) -> Response:
        """Another screen."""
        session, form = self.trainer.session_of(request), await self.trainer.form_of(request)
        if page := leaving(self.trainer, request, session, form):
            return page
        await self.director.show(session, form.get("screen", ""))
        return self.trainer.back(session, form)

    async def arrange(self, request: Request) -> Response:
        """One item more, or less."""
        session, form = self.trainer.session_of(request), await self.trainer.form_of(request)
        if "add" in form:
            await self.director.add(session, form["add"])
        else:
            await self.director.drop(session, form.get("drop", ""))
        return self.trainer.back(session, form)

    async def play(self, request: Request) -> Response:
        """A deed in a scenario: begin it, put its next step, pick a choice, or take a step back."""
        session, form = self.trainer.session_of(request), await self.trainer.form_of(request)
        name, deed = form.get("scenario", ""), form.get("deed", "")
        if deed == "begin":
            await self.director.begin(session, name)
        elif deed == "put":
            if page := await counted(self.trainer, request, session, form):
                return page
            await self.director.put(session, name)
        elif deed == "undo":
            await self.director.undo(session, name)
        else:
            await self.director.follow(session, name, form.get("choice", ""))
        return self.trainer.back(session, form)

    async def time(self, request: Request) -> Response:
        """The clock starts, pauses, goes on or stops."""
        session, form = self.trainer.session_of(request), await self.trainer.form_of(request)
        self.director.time(session, form.get("deed", ""), number(form.get("minutes", ""), 5))
        return self.trainer.back(session, form)
