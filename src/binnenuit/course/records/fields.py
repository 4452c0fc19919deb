"""The fields of the models: for did-you-mean, for the docs and for the JSON Schema."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel


@cache
def fields_by_model(model: type[BaseModel]) -> dict[str, set[str]]:
    """The field names of a model and of every model inside it, by the model's name."""
    return {
        inner.__name__: {field.alias or name for name, field in inner.model_fields.items()}
        for inner in models_in(model)
    }


@cache
def kinds_by_model(model: type[BaseModel]) -> list[str]:
    """What a field `kind` may say anywhere inside a model, in the order in which the models stand."""
    fields = (inner.model_fields["kind"] for inner in models_in(model) if "kind" in inner.model_fields)
    return [name for field in fields for name in get_args(field.annotation)]


def models_in(model: type[BaseModel]) -> list[type[BaseModel]]:
    """A model and every model inside it, outermost first, each once."""
    found: dict[type[BaseModel], None] = {}
    waiting = [model]
    while waiting:
        current = waiting.pop(0)
        if current not in found:
            found[current] = None
            for field in current.model_fields.values():
                waiting += _inside(field.annotation)
    return list(found)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _inside(part)
