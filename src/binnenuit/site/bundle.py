"""Voilà's browser code in one file instead of seventy.

The bundle is split in parts that fetch each other by number. A part that is already there when the
main script starts is not fetched. So the parts that a lesson needs (``parts.txt``, written by
``benchmarks/parts.py`` from what a browser asked for) go in front of the main script. A part that
is missing here, after an update for instance, is still fetched on its own.
"""

from functools import lru_cache
from pathlib import Path

_PARTS = Path(__file__).with_name("parts.txt")


class Bundle:
    """Finds the parts in the folders ``static`` and ``labextensions`` of this installation."""

    def __init__(self, static: list[str], labextensions: list[str]) -> None:
        self._roots = {"static": tuple(static), "labextensions": tuple(labextensions)}

    def script(self) -> bytes:
        """The main script with the parts that were found in front of it."""
        return _joined(*(tuple(roots) for roots in self._roots.values()))

    def names(self) -> list[str]:
        """Parts that a lesson needs and that are here."""
        return [name for name in _listed() if self._path(name) is not None]

    def _path(self, name: str) -> Path | None:
        kind, _, rest = name.partition("/")
        return _find(self._roots[kind], rest)


def _listed() -> list[str]:
    return _PARTS.read_text(encoding="utf-8").split()


def _find(roots: tuple[str, ...], name: str) -> Path | None:
    return next((path for root in roots if (path := Path(root) / name).is_file()), None)


@lru_cache(maxsize=2)
def _joined(static: tuple[str, ...], labextensions: tuple[str, ...]) -> bytes:
    bundle = Bundle(list(static), list(labextensions))
    main = _find(static, "voila.js")
    if main is None:
        raise FileNotFoundError("voila.js")
    pieces = []
    for name in bundle.names():
        path = bundle._path(name)
        assert path is not None
        # In a function of its own: its "use strict" must not reach the other parts.
        pieces.append(b"(function(){" + path.read_bytes() + b"\n}).call(self);\n")
    return b"".join(pieces) + main.read_bytes()
