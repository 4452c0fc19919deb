"""The colours of tokens.toml: by name for whoever draws, as custom properties for whoever styles."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("tokens.toml")

_VALUE = re.compile(r"#[0-9a-f]{6}\b")


@cache
def colours() -> Mapping[str, str]:
    """Every colour by its name, each as `#rrggbb` or, with how far it covers, `#rrggbbaa`."""
    found: dict[str, str] = tomllib.loads(FILE.read_text(encoding="utf-8"))["colours"]
    return found


@cache
def darkened() -> Mapping[str, str]:
    """Every colour by its name, as it is on a screen that asks for dark."""
    return {**colours(), **_dark()}


def _dark() -> Mapping[str, str]:
    found: dict[str, str] = tomllib.loads(FILE.read_text(encoding="utf-8"))["dark"]
    return found


def colour(name: str) -> str:
    """One colour as `#rrggbb`.

    Raises KeyError for a name that tokens.toml does not know.
    """
    return colours()[name]


def properties(selector: str) -> str:
    """A CSS rule that gives what `selector` matches a custom property `--bn-color-NAME` for each colour."""
    return _rule(selector, colours())


def dark_properties(selector: str) -> str:
    """The same for a screen that asks for dark: the colours that are others there."""
    return f"@media screen and (prefers-color-scheme: dark) {{\n{_rule(selector, _dark())}}}\n"


def _rule(selector: str, values: Mapping[str, str]) -> str:
    lines = "".join(f"  --bn-color-{name}: {value};\n" for name, value in values.items())
    return f"{selector} {{\n{lines}}}\n"


def inked(svg: str) -> str:
    """A drawing that follows its page: each colour by its name there, and itself where the page knows no names."""
    return _VALUE.sub(lambda value: _named().get(value[0], value[0]), svg)


@cache
def _named() -> Mapping[str, str]:
    return {value: f"var(--bn-color-{name},{value})" for name, value in reversed(list(colours().items()))}
