"""Every page of the room: a template, the texts, and the addresses in it."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from binnenuit.course import Course
from binnenuit.paper.html import environment
from binnenuit.room.net.static import Static

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Pages:
    """Makes pages. `public` is the address behind a proxy, empty without one; its path comes before all others."""

    course: Course
    static: Static
    public: str = ""

    @property
    def base(self) -> str:
        """The path of the first page, with a slash at both ends."""
        path = urlsplit(self.public).path.strip("/")
        return f"/{path}/" if path else "/"

    @property
    def secure(self) -> bool:
        """Whether browsers reach us by https."""
        return self.public.startswith("https://")

    def file(self, name: str) -> str:
        """The address of a static file."""
        return self.base + self.static.shelf.address(name)

    def show(self, name: str, title: str, status: int = 200, **values: object) -> HTMLResponse:
        """templates/room/NAME.html.j2 as an answer."""
        known = {"page": self, "t": self.course.texts.room, "site": self.course.texts.site, "title": title}
        return HTMLResponse(environment(TEMPLATES).get_template(f"{name}.html.j2").render(**known, **values), status)

    def to(self, path: str) -> RedirectResponse:
        """The browser goes to another page of ours, by GET."""
        return RedirectResponse(self.base + path, 303)

    def sentence(self, request: Request, title: str, text: str, status: int, retry: bool = False) -> HTMLResponse:
        """A page with one sentence, and the way back to where this visitor begins."""
        back = "trainer" if request.url.path.startswith("/trainer/") else ""
        return self.show("message", title, status, text=text, retry=retry, back=back)

    def over(self, leaving: bool) -> str:
        """What to say after the end of a session; `leaving` when its traces are still being wiped."""
        t = self.course.texts.room
        return t.over_wiping if leaving else t.over

    def goodbye(self, leaving: bool) -> Response:
        """The wall after the end: what became of the session, and where to go with what remains."""
        return self.show("goodbye", self.course.texts.room.over_title, 410, text=self.over(leaving))

    async def failed(self, request: Request, status: int) -> Response:
        """A friendly page for a status."""
        t = self.course.texts.room
        text = t.failed.server if status >= 500 else t.failed.missing if status == 404 else t.failed.request
        answer = self.sentence(request, t.failed_title, text, status, retry=status >= 500)
        if status in (408, 413):
            answer.headers["Connection"] = "close"
        return answer
