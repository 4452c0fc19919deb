"""The real room, in a thread or in a process of its own, and the people who use it without a browser."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from binnenuit.course import Course, load
from binnenuit.room.web.serve import RoomServer as Uvicorn
from binnenuit.room.web.serve import prepare
from tests.places import ROOT
from tests.texts import CLI

WAIT = 40.0


@dataclass
class Address:
    """Where a room is, and who visits it."""

    port: int = 0
    key: str = ""
    _open: list[httpx.Client] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def visitor(self) -> httpx.Client:
        """Somebody with cookies of their own."""
        made = httpx.Client(base_url=self.address, follow_redirects=True, timeout=WAIT)
        self._open.append(made)
        return made

    def trainer(self) -> "TrainerHands":
        client = self.visitor()
        client.get(f"/sleutel/{self.key}").raise_for_status()
        return TrainerHands(client)

    def phone(self, code: str) -> "PhoneHands":
        client = self.visitor()
        answer = client.post("/mee", data={"code": code})
        assert answer.url.path == "/zaal", answer.text
        return PhoneHands(client)

    def leave(self) -> None:
        """Every visitor goes."""
        while self._open:
            self._open.pop().close()

    def wipe(self) -> None:
        """Every session ends."""
        trainer = self.trainer()
        for session in set(re.findall(r"/trainer/(\w+)", trainer.client.get("/trainer").text)):
            TrainerHands(trainer.client, session).end()

    def heard(self, link: str) -> None:
        found = re.search(r"https?://([^/]+)/(?:\S+/)?sleutel/(\S+)", link)
        assert found, link
        self.port = self.port or int(found[1].rpartition(":")[2])
        self.key = found[2]


@dataclass
class RoomThread(Address):
    """The same server in a thread of the tests: quick to start, stopped politely."""

    course: Course | None = None
    database: str = ""
    public: str = ""
    left: int = 0
    """Sessions on disk, known after the stop."""
    _server: Uvicorn | None = None
    _thread: threading.Thread | None = None

    def start(self) -> "RoomThread":
        ready = threading.Event()

        def hear(link: str, _doors: list[str]) -> None:
            self.heard(link)
            ready.set()

        course = self.course or load(ROOT)
        server, listening = prepare(course, "127.0.0.1", self.port, self.public, self.database, hear)
        self.port, self._server = listening.getsockname()[1], server
        self._thread = threading.Thread(target=lambda: asyncio.run(server.serve([listening])))
        self._thread.start()
        assert ready.wait(WAIT)
        return self

    def stop(self) -> None:
        assert self._server
        assert self._thread
        self._server.should_exit = True
        self._thread.join(WAIT)
        assert not self._thread.is_alive()
        self.left = self._server.room.desk.left
        self._server = None

    def end(self) -> None:
        self.leave()
        if self._server:
            self.stop()


@dataclass
class RoomServer(Address):
    """`binnenuit room` in a process of its own; it can be stopped, killed and started again at the same place."""

    folder: Path = Path()
    database: str = ""
    course: Path = ROOT
    options: tuple[str, ...] = ()
    before: str = ""
    """Python that runs first, to make a time limit short or a log complete."""
    printed: str = ""
    process: "subprocess.Popen[str] | None" = None

    def start(self) -> "RoomServer":
        code = f"{self.before}\nimport sys\nfrom binnenuit.command.cli import main\nsys.exit(main())"
        command = [sys.executable, "-c", code, "--course", str(self.course), "room", "--host", "127.0.0.1"]
        command += ["--port", str(self.port), *self.options, *(["--database", self.database] if self.database else [])]
        # Unbuffered logging of everything, so that a test sees what any log would hold.
        environment = {**os.environ, "XDG_STATE_HOME": str(self.folder), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, cwd=self.folder
        )
        self.printed = ""
        self._read(CLI.stop)
        self.heard(self.printed)
        return self

    def stop(self, how: int = signal.SIGTERM) -> str:
        """The end of the process, and all that it printed."""
        assert self.process
        self.process.send_signal(how)
        rest, _ = self.process.communicate(timeout=WAIT)
        self.printed += rest or ""
        self.process = None
        return self.printed

    def end(self) -> None:
        self.leave()
        if self.process:
            self.stop(signal.SIGKILL)

    def _read(self, until: str) -> None:
        assert self.process
        assert self.process.stdout
        late = threading.Timer(WAIT, self.process.kill)  # a server that does not start ends, and so does the reading
        late.start()
        while until not in self.printed:
            line = self.process.stdout.readline()
            if not line:
                self.process.wait()
                raise AssertionError(f"the room did not start: {self.printed}")
            self.printed += line
        late.cancel()


def field_of(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, f"no field {name}"
    return found[1]


@dataclass
class TrainerHands:
    client: httpx.Client
    session: str = ""
    present: int = 20

    def open(self, way: str = "open", present: int = 20) -> str:
        """A new session; its code, or one ticket per line."""
        self.present = present
        proof = field_of(self.client.get("/trainer").text, "proof")
        answer = self.client.post("/trainer", data={"proof": proof, "way": way, "present": str(present)})
        self.session = answer.url.path.rpartition("/")[2]
        page = self.client.get(f"/trainer/{self.session}{'/kaarten' if way == 'tickets' else '/scherm'}").text
        return "\n".join(re.findall(r'bn-code">(?:<span[^>]*>[^<]*</span> )?([A-Z0-9-]+)<', page))

    def page(self, name: str = "") -> str:
        return self.client.get(f"/trainer/{self.session}{name}").text

    def post(self, name: str, **values: str) -> httpx.Response:
        proof = field_of(self.page(), "proof")
        return self.client.post(f"/trainer/{self.session}/{name}", data={"proof": proof, **values})

    def show(self, screen: str) -> httpx.Response:
        return self.post("toon", screen=screen, back="presentatie")

    def play(self, deed: str, scenario: str = "brug", **values: str) -> httpx.Response:
        return self.counted("casus", scenario=scenario, deed=deed, back="presentatie", **values)

    def shut_step(self) -> httpx.Response:
        return self.sure("sluit", ballot=field_of(self.page("/presentatie"), "ballot"), back="presentatie")

    def put(self, statement: str) -> httpx.Response:
        return self.counted("stelling", statement=statement)

    def counted(self, name: str, **values: str) -> httpx.Response:
        """The same, with as many heads as were told at first wherever the kit asks to count them."""
        answer = self.post(name, **values)
        return self.post(name, **values, heads=str(self.present)) if 'name="heads"' in answer.text else answer

    def shut(self) -> httpx.Response:
        return self.sure("sluit", ballot=field_of(self.page(), "ballot"))

    def sure(self, name: str, **values: str) -> httpx.Response:
        """The same, with a yes wherever the kit asks whether the trainer means it."""
        answer = self.post(name, **values)
        return self.post(name, **values, toch="1") if 'name="toch"' in answer.text else answer

    def end(self) -> httpx.Response:
        return self.post("einde", sure="1")

    def count(self, name: str, page: str = "") -> int:
        found = re.search(rf'data-show="{name}">(\d+)', self.page(page))
        assert found
        return int(found[1])


@dataclass
class PhoneHands:
    client: httpx.Client

    def page(self) -> str:
        return self.client.get("/zaal").text

    def form(self) -> dict[str, str]:
        page = self.client.get("/zaal?opnieuw=1").text
        return {name: field_of(page, name) for name in ("proof", "ballot")}

    def choose(self, choice: str) -> httpx.Response:
        return self.client.post("/stem", data={**self.form(), "choice": choice})

    def vote(self, own: str, guess: str) -> httpx.Response:
        return self.client.post("/stem", data={**self.form(), "own": own, "guess": guess})
