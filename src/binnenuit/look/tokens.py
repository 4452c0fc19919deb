"""The colours of tokens.toml: by name for whoever draws, as custom properties for whoever styles."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("tokens.toml")


@cache
def colours() -> Mapping[str, str]:
    """Every colour by its name, each as `#rrggbb` or, with how far it covers, `#rrggbbaa`."""
    found: dict[str, str] = tomllib.loads(FILE.read_text(encoding="utf-8"))["colours"]
    return found


def colour(name: str) -> str:
    """One colour as `#rrggbb`.

    Raises KeyError for a name that tokens.toml does not know.
    """
    return colours()[name]


def properties(selector: str) -> str:
    """A CSS rule that gives what `selector` matches a custom property `--bn-color-NAME` for each colour."""
    lines = "".join(f"  --bn-color-{name}: {value};\n" for name, value in colours().items())
    return f"{selector} {{\n{lines}}}\n"
