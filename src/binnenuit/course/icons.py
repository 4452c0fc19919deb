"""The drawn icons of the lessons, in data/icons: files of Lucide, of which a page takes the shapes."""

import re
from pathlib import Path

FOLDER = "icons"

_SHAPE = re.compile(r"<(?:path|circle|ellipse|line|polyline|polygon|rect)(?: [a-z0-9]+=\"[^\"<>]*\")+ ?/>")


def shapes(data: Path, name: str | None) -> str:
    """What an icon draws on a sheet of 24 by 24, as SVG without colours; nothing for none.

    Shapes alone are taken, so that nothing else that a file may hold reaches a page.
    """
    if name is None:
        return ""
    return "".join(_SHAPE.findall((data / FOLDER / f"{name}.svg").read_text(encoding="utf-8")))
