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
    "scenario", "worksheet",
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
    return "" if SITE in os.environ else widget_style() + _style(folder, (name,))


@cache
def served(folder: Path) -> dict[str, bytes]:
    """What the site serves for all widgets together, by file name."""
    modules = "".join(map(_scoped, _needed(each for name in WIDGETS for each in _own(folder, name))))
    parts = "".join(f"export const {name} = {_scope(folder / name / f'{name}.js')}.default;\n" for name in WIDGETS)
    return {"widgets.js": (modules + parts).encode(), "widgets.css": _style(folder, WIDGETS).encode()}


@cache
def _whole(folder: Path, name: str) -> str:
    modules = "".join(map(_scoped, _needed(_own(folder, name))))
    return f"{modules}export default {_scope(folder / name / f'{name}.js')}.default;\n"


@cache
def _style(folder: Path, names: tuple[str, ...]) -> str:
    """What all share, then what lies beside the scripts of others under the same name, then the widgets' own."""
    used = _needed(path for name in names for path in _own(folder, name))
    beside = sorted(path.with_suffix(".css") for path in used if path.parent.name not in names)
    own = (path for name in names for path in sorted((folder / name).glob("*.css")))
    paths = [folder / "shared" / "shared.css", *filter(Path.exists, beside), *own]
    return "".join(path.read_text(encoding="utf-8") for path in paths)


def _own(folder: Path, name: str) -> list[Path]:
    """Every module of a widget, also one that only puts itself in a list of another."""
    return sorted((folder / name).glob("*.js"))


def _needed(paths: Iterable[Path]) -> list[Path]:
    """These modules and all that they import, each after those that it needs."""
    done: dict[Path, None] = {}

    def visit(path: Path) -> None:
        if path not in done:
            for _, place in _imports(path):
                visit(place)
            done[path] = None

    for path in paths:
        visit(path.resolve())
    return list(done)


def _imports(path: Path) -> list[tuple[str, Path]]:
    """What a module takes from which others."""
    found = _IMPORT.findall(path.read_text(encoding="utf-8"))
    return [(names, (path.parent / place).resolve()) for names, place in found]


def _scoped(path: Path) -> str:
    """A module as a scope with what it gives to others."""
    text = path.read_text(encoding="utf-8")
    taken = "".join(f"const {{{names}}} = {_scope(place)};\n" for names, place in _imports(path))
    body = _DEFAULT.sub(r"const $default = \1;", _EXPORT.sub(r"\1 \2", _IMPORT.sub("", text)))
    given = [name for _, name in _EXPORT.findall(text)] + ["default: $default"] * bool(_DEFAULT.search(text))
    return f"const {_scope(path)} = (() => {{\n{taken}{body}return {{ {', '.join(given)} }};\n}})();\n"


def _scope(path: Path) -> str:
    return f"${path.parent.name}_{path.stem}"
