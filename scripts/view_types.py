"""Writes types/views.d.ts, what a view and its texts hold, from the Python types: ``python -m scripts.view_types``.

The checks of the browser half read it, so that a field or a text that is not there is found.
"""

import importlib
import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, is_typeddict

from pydantic import BaseModel

from binnenuit.course.items import KINDS
from binnenuit.course.texts.texts import Texts
from binnenuit.lesson.widgets.shared.module import WIDGETS

FILE = Path(__file__).parent.parent / "types" / "views.d.ts"
HEAD = "// Derived from the Python types of the views, by `make build`. Do not edit.\n"
PLAIN = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
    Any: "any",
    object: "unknown",
}


def text() -> str:
    """The whole file: a namespace for each widget, one for the kinds of question, and one for the texts."""
    spaces = {name: list(_dicts(name)) for name in ("shared", *WIDGETS)}
    parts = [_space(name, dict.fromkeys(found)) for name, found in spaces.items()]
    kinds = {get_args(kind.model_fields["kind"].annotation)[0]: kind for kind in KINDS}
    hints = {name: typing.get_type_hints(kind.parts)["return"] for name, kind in kinds.items()}
    shapes = [_interface(each, each.__name__) for each in _inner(hints.values())]
    shapes += [
        f"  type {name} = exercise.ItemPart & {_type(hint)};" for name, hint in hints.items() if is_typeddict(hint)
    ]
    parts.append("declare namespace kinds {\n" + "\n".join(shapes) + "\n}\n")
    words = [_texts(name, field.annotation) for name, field in Texts.model_fields.items()]
    parts.append("declare namespace texts {\n" + "\n".join(word for word in words if word) + "\n}\n")
    return HEAD + "\n".join(parts)


def _dicts(name: str) -> Iterator[Any]:
    """The typed dictionaries of a widget's own modules, in the order in which they stand."""
    package = importlib.import_module(f"binnenuit.lesson.widgets.{name}")
    for path in sorted(Path(next(iter(package.__path__))).glob("*.py")):
        module = importlib.import_module(f"{package.__name__}.{path.stem}")
        yield from (each for each in vars(module).values() if is_typeddict(each) and each.__module__ == module.__name__)


def _inner(hints: typing.Iterable[Any]) -> list[Any]:
    """The typed dictionaries in these, and those inside them."""
    found: dict[Any, None] = {}
    for hint in hints:
        for each in (hint, *get_args(hint)):
            if is_typeddict(each) and each not in found:
                found |= dict.fromkeys(_inner(typing.get_type_hints(each).values()))
                found[each] = None
    return list(found)


def _space(name: str, dicts: typing.Iterable[Any]) -> str:
    return f"declare namespace {name} {{\n" + "\n".join(_interface(each, each.__name__) for each in dicts) + "\n}\n"


def _interface(each: Any, name: str) -> str:
    hints = typing.get_type_hints(each, include_extras=True)
    lines = [
        f"    {key}{'?' if get_origin(hint) is NotRequired else ''}: {_type(hint)};" for key, hint in hints.items()
    ]
    return f"  interface {name} {{\n" + "\n".join(lines) + "\n  }"


def _texts(name: str, model: Any) -> str:
    """The texts of one table that are plain sentences."""
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return ""
    lines = [f"    {key}: string;" for key, field in model.model_fields.items() if field.annotation is str]
    return f"  interface {name} {{\n" + "\n".join(lines) + "\n  }"


def _type(hint: Any) -> str:
    """A Python type in TypeScript."""
    inner = get_args(hint)
    origin = get_origin(hint)
    if origin is NotRequired:
        return _type(inner[0])
    if origin is Literal:
        return " | ".join(f'"{value}"' for value in inner)
    if origin in (Union, types.UnionType):
        return " | ".join(map(_type, inner))
    if origin is list:
        return f"Array<{_type(inner[0])}>"
    if origin is dict:
        return f"Record<{_type(inner[0])}, {_type(inner[1])}>"
    if is_typeddict(hint):
        home = hint.__module__.split(".")
        return f"{home[3] if home[1] == 'lesson' else 'kinds'}.{hint.__name__}"
    return PLAIN[hint]


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
