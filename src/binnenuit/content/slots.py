"""Texts with words between braces that the kit fills in: the right words must be there, and no others."""

from string import Formatter

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError


def slots(*names: str) -> AfterValidator:
    """A check that a text holds exactly these placeholders, in any order and number."""
    wanted = set(names)

    def check(text: str) -> str:
        try:
            found = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError:
            found = set()
        if found != wanted:
            allowed = ", ".join(f"{{{name}}}" for name in sorted(wanted))
            raise PydanticCustomError("placeholder", "placeholders differ", {"expected": allowed})
        return text

    return AfterValidator(check)
