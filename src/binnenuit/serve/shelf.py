"""Static files: found by name, compressed once, and kept by the browser for ever; the address holds a digest."""

import gzip
import mimetypes
from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

FOR_EVER = "public, max-age=31536000, immutable"
_TEXT = {".js", ".css", ".svg", ".json", ".html", ".txt", ".ttf", ".map", ".mjs"}
_KINDS = {".js": "text/javascript", ".mjs": "text/javascript", ".woff2": "font/woff2"}


class Shelf:
    """Files made in memory, then those of folders; the first hit wins, and nothing outside them is ever given."""

    def __init__(self, made: Mapping[str, bytes], folders: Sequence[str | Path] = ()) -> None:
        self._made = made
        self._folders = [Path(folder).resolve() for folder in folders]

    def get(self, name: str) -> bytes | None:
        """The file's content; None when there is none, or when it is no name for a file."""
        if name in self._made:
            return self._made[name]
        if "\0" in name:
            return None
        for folder in self._folders:
            path = (folder / name).resolve()
            if path.is_relative_to(folder) and path.is_file():
                return _content(str(path), path.stat().st_mtime_ns)
        return None

    def address(self, name: str) -> str:
        """`static/DIGEST/NAME`: changes with the content, so it may be kept for ever; zeros when there is no file."""
        data = self.get(name)
        return f"static/{digest(data) if data is not None else '0' * 8}/{name}"


def headers(name: str, data: bytes, accepted: str) -> tuple[dict[str, str], bytes]:
    """The headers and the bytes to send, compressed when that helps; `accepted` is the browser's Accept-Encoding."""
    suffix = Path(name).suffix
    kind = _KINDS.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    found = {"Content-Type": kind, "Cache-Control": FOR_EVER, "Vary": "Accept-Encoding"}
    if suffix in _TEXT and "gzip" in accepted:
        return found | {"Content-Encoding": "gzip"}, zipped(data)
    return found, data


@lru_cache(maxsize=512)
def zipped(data: bytes) -> bytes:
    """The bytes in gzip's format; the same for the same bytes."""
    return gzip.compress(data, compresslevel=6, mtime=0)


@lru_cache(maxsize=512)
def digest(data: bytes) -> str:
    """Eight characters that change with the content."""
    return sha256(data).hexdigest()[:8]


@lru_cache(maxsize=512)
def _content(path: str, _changed: int) -> bytes:
    return Path(path).read_bytes()
