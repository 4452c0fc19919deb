"""Fill what is wrong in a record with neutral values, so that its references can be checked all the same.

A trainer should see every mistake at once: also the dead reference in a file that misses a field elsewhere.
"""

from copy import deepcopy
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from binnenuit.course.problems.problem import without_tags
from binnenuit.course.records.record import Record

Model = TypeVar("Model", bound=Record)

NEUTRAL = "vul-dit-in"
"""Stands where a name was missing or misshapen; what refers to it is no problem of its own."""

WORDS = ("aanname", "sound", "text", "rustig", "ask")
"""Stand where a word was found that is none of those allowed."""

ROUNDS = 8
"""A whole table that misses takes most of them: the table, its fields, their kinds, their ranges."""


def mended(model: type[Model], raw: Any) -> Model | None:
    """The record with neutral values in place of what pydantic refuses; None when that cannot be done."""
    raw = deepcopy(raw)
    for _ in range(ROUNDS):
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                _fill(raw, detail)
    return None


def _fill(raw: Any, detail: ErrorDetails) -> None:
    parts = without_tags(detail["loc"], raw)
    if not parts:
        return
    target: Any = raw
    for part in parts[:-1]:
        try:
            target = target[part]
        except (KeyError, IndexError, TypeError):
            return
    last = parts[-1]
    if detail["type"] == "extra_forbidden":
        target.pop(last, None)
    elif isinstance(target, dict):
        target[last] = _neutral(detail, target.get(last))
    elif isinstance(target, list) and isinstance(last, int):
        target[last] = _neutral(detail, target[last])


def _neutral(detail: ErrorDetails, now: Any) -> Any:
    context = detail.get("ctx", {})
    match detail["type"]:
        case "int_type" | "int_from_float" | "greater_than_equal":
            return context.get("ge", 1)
        case "float_type" | "finite_number" | "less_than_equal":
            return context.get("le", 1.0)
        case "bool_type":
            return False
        case "literal_error":
            return next(
                (word for word in ("aanname", "sound", "text", "rustig", "ask", "zee") if word in context["expected"]),
                NEUTRAL,
            )
        case "tuple_type":
            return []
        case "dict_type" | "model_type" | "model_attributes_type":
            return {}
        case "date_type" | "date_parsing" | "date_from_datetime_parsing":
            return date.min
        case "string_too_long":
            return NEUTRAL
        case "too_short" | "too_long" | "union_tag_invalid" | "union_tag_not_found":
            return now
        case _:
            return NEUTRAL
