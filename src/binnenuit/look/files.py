"""The files for a browser that hold colours: made from the tokens when asked for, so that none can be stale."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template

from binnenuit.look import STATIC
from binnenuit.look.tokens import colours, dark_properties, properties

_PICTOGRAM = Path(__file__).with_name("favicon.svg.in")


@cache
def made() -> Mapping[str, bytes]:
    """The files by the name under which a page asks for them: the theme, and the pictogram of the tab."""
    theme = properties(":root") + dark_properties(":root") + (STATIC / "theme.css").read_text(encoding="utf-8")
    names = {name.replace("-", "_"): value for name, value in colours().items()}
    pictogram = Template(_PICTOGRAM.read_text(encoding="utf-8")).substitute(names)
    return {"theme.css": theme.encode(), "favicon.svg": pictogram.encode()}


def widget_style() -> str:
    """What a widget puts before its own style: colours, choices and notices, for where no page of ours is (JupyterLab).

    The colours weigh nothing, so that a page which has its own keeps them.
    """
    return properties(":where(:root)") + (STATIC / "forms.css").read_text(encoding="utf-8")
