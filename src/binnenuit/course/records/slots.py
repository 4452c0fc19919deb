"""Texts with words between braces that the kit fills in: the right words must be there, and no others."""

from string import Formatter

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError


def slots(*names: str) -> AfterValidator:
    """A check that a text holds exactly these placeholders, in any order and number."""
    return AfterValidator(lambda text: _checked(text, names, found_in(text) == set(names)))


def slots_within(*names: str) -> AfterValidator:
    """A check that a text holds no other placeholders than these."""
    return AfterValidator(lambda text: _checked(text, names, (found_in(text) or set()) <= set(names)))


def found_in(text: str) -> set[str] | None:
    """The placeholders of a text; None when its braces do not match."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _checked(text: str, names: tuple[str, ...], right: bool) -> str:
    if not right or found_in(text) is None:
        allowed = ", ".join(f"{{{name}}}" for name in sorted(names))
        raise PydanticCustomError("placeholder", "placeholders differ", {"expected": allowed})
    return text
