"""A card to give to a colleague: one insight on A6, and where the kit can be found."""

import json
import re
from datetime import datetime

from binnenuit.course import Course
from binnenuit.paper.documents.pdf import about, compiled
from binnenuit.play.plan.insights import Insight

ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]{1,120}(/[A-Za-z0-9/._~-]{0,80})?")
"""What may be told as an address; anything else is left out."""
OWN = re.compile(r"https?://(localhost|127\.|\[::1\])")
"""An address that means another computer to whoever gets the card."""


def postcard(course: Course, insight: Insight, address: str, now: datetime) -> bytes:
    """The card as a PDF file of one page."""
    return compiled(
        "postcard.typ", {**about(course.language), "card": json.dumps(wording(course, insight, address))}, now
    )


def wording(course: Course, insight: Insight, address: str) -> dict[str, str]:
    """What stands on the card."""
    texts = course.texts.folder
    public = ADDRESS.fullmatch(address) and not OWN.match(address)
    return {
        "title": texts.card_head,
        "text": insight.text,
        "about": texts.card_about.format(about=insight.about),
        "where": texts.card_where.format(address=address) if public else texts.card_ask,
    }
