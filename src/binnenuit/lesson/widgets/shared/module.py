"""The browser half of a widget, as one module: its own files and what they import, each in a scope of its own.

In the site all widgets are one module and one style sheet, which a browser fetches once; there a widget only says which
part of it is its own. Elsewhere each widget carries what it needs.
"""

import os
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from binnenuit.look.files import widget_style

# fmt: off
WIDGETS = (
    "conversation", "dossier", "estimate", "exercise", "folder", "glossary", "measure", "norm_lab", "plan", "report",
    "scenario",
)
# fmt: on
"""The folders of all widgets."""
SITE = "BINNENUIT_SITE"
"""The site sets this for its kernels."""

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (const|function) (\w+)", re.MULTILINE)
_DEFAULT = re.compile(r"^export default (.+);$", re.MULTILINE)


def script(folder: Path, name: str) -> str:
    """The module of one widget: whole, or in the site a word for its part of the page's own module."""
    if SITE in os.environ:
        return f'export default (await import(document.querySelector("link[rel=modulepreload]").href)).{name};\n'
    return _whole(folder, name)


def part(name: str) -> str:
    """By which name the page's own module draws a widget; empty outside the site, where there is no such module."""
    return name if SITE in os.environ else ""


def style(folder: Path, name: str) -> str:
    """The style of one widget after the style that all share; empty in the site, whose pages link it."""
    return "" if SITE in os.environ else widget_style() + _style(folder, (name, *_lenders(folder, name)))


@cache
def served(folder: Path) -> dict[str, bytes]:
    """What the site serves for all widgets together, by file name."""
    modules = "".join(_modules(each for name in WIDGETS for each in _own(folder, name)))
    parts = "".join(f"export const {name} = {_scope(folder / name / f'{name}.js')}.default;\n" for name in WIDGETS)
    return {"widgets.js": (modules + parts).encode(), "widgets.css": _style(folder, WIDGETS).encode()}


@cache
def _whole(folder: Path, name: str) -> str:
    return "".join(_modules(_own(folder, name))) + f"export default {_scope(folder / name / f'{name}.js')}.default;\n"


@cache
def _style(folder: Path, names: tuple[str, ...]) -> str:
    own = (path for name in names for path in sorted((folder / name).glob("*.css")))
    paths = [folder / "shared" / "shared.css", *own]
    return "".join(path.read_text(encoding="utf-8") for path in paths)


def _lenders(folder: Path, name: str) -> list[str]:
    """The other widgets whose scripts a widget uses, and so their styles too."""
    places = (place for path in _own(folder, name) for _, place in _IMPORT.findall(path.read_text(encoding="utf-8")))
    return sorted({place.split("/")[1] for place in places if place.startswith("../")} & {*WIDGETS})


def _own(folder: Path, name: str) -> list[Path]:
    """Every module of a widget, also one that only puts itself in a list of another."""
    return sorted((folder / name).glob("*.js"))


def _modules(paths: Iterable[Path]) -> list[str]:
    """Each module as a scope with what it gives to others, after those that it needs."""
    done: dict[Path, str] = {}

    def visit(path: Path) -> None:
        if path in done:
            return
        text = path.read_text(encoding="utf-8")
        needs = [(names, (path.parent / place).resolve()) for names, place in _IMPORT.findall(text)]
        for _, place in needs:
            visit(place)
        done[path] = _scoped(path, text, needs)

    for path in paths:
        visit(path.resolve())
    return list(done.values())


def _scoped(path: Path, text: str, needs: list[tuple[str, Path]]) -> str:
    taken = "".join(f"const {{{names}}} = {_scope(place)};\n" for names, place in needs)
    body = _DEFAULT.sub(r"const $default = \1;", _EXPORT.sub(r"\1 \2", _IMPORT.sub("", text)))
    given = [name for _, name in _EXPORT.findall(text)] + ["default: $default"] * bool(_DEFAULT.search(text))
    return f"const {_scope(path)} = (() => {{\n{taken}{body}return {{ {', '.join(given)} }};\n}})();\n"


def _scope(path: Path) -> str:
    return f"${path.parent.name}_{path.stem}"
