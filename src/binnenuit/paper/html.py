"""Fill an HTML template of the kit; whatever is put in is escaped."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from binnenuit.look.tokens import colour

TEMPLATES = Path(__file__).parent / "templates"


def render(name: str, **values: object) -> str:
    """The HTML of templates/NAME.html.j2 with these values; a value that is missing is an error."""
    return environment(TEMPLATES).get_template(f"{name}.html.j2").render(**values)


@cache
def environment(folder: Path) -> Environment:
    """The templates of a folder, with escaping always on and `colour(name)`; one that misses a value is an error."""
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["colour"] = colour
    return made
