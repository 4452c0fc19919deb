"""The headings of a file against its record: double brackets for what there can be more of, single for the rest."""

from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from binnenuit.course.problems.fault import HEAD, LONG, Fault


def wrong_heads(lines: Sequence[str], model: type[BaseModel]) -> list[Fault]:
    """Each heading with single brackets that needs double ones, or the other way."""
    faults, inside = [], False
    for at, line in enumerate(lines):
        found = None if inside else HEAD.match(line)
        inside ^= line.count(LONG) % 2 == 1
        many = found and many_of(model, found[2].split("."))
        if found is None or many is None or (found[1] == "[[") == many == (found[3] == "]]"):
            continue
        right = f"[[{found[2]}]]" if many else f"[{found[2]}]"
        if len(found[1]) == len(found[3]):
            faults.append(Fault("toml-block" if many else "toml-table", at, {at: right}, right))
    return faults


def many_of(model: type[BaseModel], path: Sequence[str]) -> bool | None:
    """Whether a heading stands for one of more blocks; None when the record knows no such heading."""
    models, many = [model], False
    for name in path:
        kinds = [each.model_fields[name].annotation for each in models if name in each.model_fields]
        models = [inner for kind in kinds for inner in _inside(kind)]
        many = any(_is_list(kind) for kind in kinds)
        if not models or any(get_origin(kind) is dict for kind in kinds):
            return None
    return many


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple or any(_is_list(part) for part in get_args(kind))


def _inside(kind: Any) -> list[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    return [model for part in get_args(kind) for model in _inside(part)]
