"""A QR code as SVG, without a style of its own so that the page's policy allows it."""

from functools import lru_cache
from io import BytesIO

import segno

from binnenuit.look.tokens import colour


@lru_cache(maxsize=1024)
def qr(text: str) -> str:
    """The code as inline SVG, decoration only: the address stands beside it in letters."""
    made = BytesIO()
    code = segno.make(text, error="m", micro=False)
    code.save(
        made, kind="svg", xmldecl=False, svgns=False, border=4, light=colour("surface"), omitsize=True, svgclass="bn-qr"
    )
    return made.getvalue().decode().replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
