"""Static files: compressed once, and kept by the browser for ever."""

import gzip
import mimetypes
from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

import tornado.web

from binnenuit.site.bundle import Bundle
from binnenuit.site.guard import Guard

_FOR_EVER = "public, max-age=31536000, immutable"
_TEXT = {".js", ".css", ".svg", ".json", ".html", ".txt", ".ttf", ".map", ".mjs"}


@lru_cache(maxsize=1)
def release() -> str:
    """Eight characters that change when a package with a browser part changes."""
    names = ("voila", "ipywidgets", "anywidget", "jupyterlab_widgets", "nbconvert")
    parts = Path(__file__).with_name("parts.txt").read_text(encoding="utf-8")
    return sha256(" ".join([*map(version, names), parts]).encode()).hexdigest()[:8]


class _Sender(Guard):
    """Sends bytes that never change under their address."""

    def send(self, name: str, data: bytes) -> None:
        """The bytes, compressed when that helps and the browser takes it."""
        suffix = Path(name).suffix
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self.set_header("Content-Type", "text/javascript" if suffix == ".js" else kind)
        self.set_header("Cache-Control", _FOR_EVER)
        self.set_header("Vary", "Accept-Encoding")
        if suffix in _TEXT and "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            data = zipped(data)
        self.finish(data)

    def write_error(self, status_code: int, **_: object) -> None:
        """No body."""
        self.finish()


class Assets(_Sender):
    """Files of a few folders; the address holds a version, so that they never go stale."""

    def initialize(self, roots: Sequence[str | Path], made: Mapping[str, bytes] = MappingProxyType({})) -> None:
        """``roots``: the folders, first hit wins; ``made``: files that are in no folder, by name."""
        self.made = made
        self.roots = [Path(root).resolve() for root in roots]

    def get(self, _version: str, name: str) -> None:
        """The file; 404 when no folder has it, or when it is no name for a file."""
        if "\0" in name:
            raise tornado.web.HTTPError(404)
        if name in self.made:
            return self.send(name, self.made[name])
        for root in self.roots:
            path = (root / name).resolve()
            if path.is_relative_to(root) and path.is_file():
                return self.send(name, _content(str(path), path.stat().st_mtime_ns))
        raise tornado.web.HTTPError(404)

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


@lru_cache(maxsize=256)
def _content(path: str, _changed: int) -> bytes:
    return Path(path).read_bytes()


@lru_cache(maxsize=256)
def zipped(data: bytes) -> bytes:
    """The bytes in gzip's format; the same for the same bytes."""
    return gzip.compress(data, compresslevel=6, mtime=0)
