"""A card to give to a colleague: one insight on A6, and where the kit can be found."""

import json
from datetime import datetime

from binnenuit.course import Course
from binnenuit.paper.documents.address import ADDRESS, OWN
from binnenuit.paper.documents.pdf import about, compiled
from binnenuit.play.plan.insights import Insight


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
