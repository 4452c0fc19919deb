"""Fill an HTML template of the kit; whatever is put in is escaped."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template


def render(name: str, **values: object) -> str:
    """The HTML of templates/NAME.html.j2 with these values; a value that is missing is an error."""
    return _template(name).render(**values)


@cache
def _template(name: str) -> Template:
    source = files("binnenuit").joinpath("templates", f"{name}.html.j2").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source)
