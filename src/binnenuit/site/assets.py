"""Static files, as tornado sends them."""

from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import tornado.web

from binnenuit.serve.shelf import Shelf, headers
from binnenuit.site.bundle import Bundle
from binnenuit.site.guard import Guard


@lru_cache(maxsize=1)
def release() -> str:
    """Eight characters that change when a package with a browser part changes."""
    names = ("voila", "ipywidgets", "anywidget", "jupyterlab_widgets", "nbconvert")
    parts = Path(__file__).with_name("parts.txt").read_text(encoding="utf-8")
    return sha256(" ".join([*map(version, names), parts]).encode()).hexdigest()[:8]


class _Sender(Guard):
    """Sends bytes that never change under their address."""

    def send(self, name: str, data: bytes) -> None:
        """The bytes, with what a browser should know of them."""
        found, body = headers(name, data, self.request.headers.get("Accept-Encoding", ""))
        for field, value in found.items():
            self.set_header(field, value)
        self.finish(body)

    def write_error(self, status_code: int, **_: object) -> None:
        """No body."""
        self.finish()


class Assets(_Sender):
    """Files of a shelf; the address holds a version, so that they never go stale."""

    def initialize(self, shelf: Shelf) -> None:
        """``shelf`` knows the files."""
        self.shelf = shelf

    def get(self, _version: str, name: str) -> None:
        """The file; 404 when the shelf does not have it."""
        data = self.shelf.get(name)
        if data is None:
            raise tornado.web.HTTPError(404)
        self.send(name, data)

    head = get


class MainScript(_Sender):
    """Voilà's main script, with the parts that a lesson needs in it."""

    def initialize(self, bundle: Bundle) -> None:
        """``bundle`` knows the parts."""
        self.bundle = bundle

    def get(self, _version: str) -> None:
        """The script."""
        self.send("voila.js", self.bundle.script())

    head = get
