"""Fill an HTML template of the kit; whatever is put in is escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


def render(name: str, **values: object) -> str:
    """The HTML of templates/NAME.html.j2 with these values; a value that is missing is an error."""
    return _environment().get_template(f"{name}.html.j2").render(**values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("binnenuit"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
