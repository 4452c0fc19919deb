"""Who asks for a lesson: a person who opens it, a robot, or a page that is not a visit at all."""

import re
from collections.abc import Mapping

from tornado.httputil import HTTPHeaders

#: Search engines, and programs that fetch a page to show a card of it in a chat. Most have one of the first words
#: in their name; the last ones do not. Cubot is a phone.
_ROBOTS = re.compile(
    r"(?<!cu)bot\b|crawl|spider|slurp|preview|archiver|externalhit|whatsapp/|mediapartners|embedly|lighthouse",
    re.IGNORECASE,
)


def is_visit(headers: HTTPHeaders | Mapping[str, str]) -> bool:
    """Whether somebody opens the page: not a picture or script of another page, not a look ahead.

    A frame counts on our own pages only; elsewhere the browser would not show what it got. A browser that does not
    say what the answer is for (an old one, or any over plain http) asks for `text/html` when it opens a page.
    """
    if any(_looks_ahead(headers.get(name, "")) for name in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")):
        return False
    place, site = headers.get("Sec-Fetch-Dest"), headers.get("Sec-Fetch-Site", "none")
    if headers.get("Sec-Fetch-Mode", "navigate") != "navigate":
        return False
    if place is None:
        browser = headers.get("User-Agent", "").startswith("Mozilla/")
        return not browser or "text/html" in headers.get("Accept", "")
    return place == "document" or (place == "iframe" and site in ("none", "same-origin"))


def is_robot(headers: HTTPHeaders | Mapping[str, str]) -> bool:
    """Whether a program asks that says so in its name; a click in a browser is never one."""
    return headers.get("Sec-Fetch-User") != "?1" and bool(_ROBOTS.search(headers.get("User-Agent", "")))


def _looks_ahead(purpose: str) -> bool:
    return bool(re.search(r"prefetch|prerender|preview", purpose, re.IGNORECASE))
