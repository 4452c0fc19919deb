"""How a claim is shown: its text in paragraphs, its evidence label, and its sources."""

from collections.abc import Iterable
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import Claim, Ground, paragraphs


class Reference(TypedDict):
    """A work that is referred to."""

    text: str
    url: str | None
    note: str | None


class Evidence(TypedDict):
    """The evidence label of a claim, and its sources."""

    id: str
    label: str
    explanation: str
    sources: list[Reference]


class GroundPart(TypedDict):
    """Where an advice comes from, apart from what was made up."""

    text: list[str]
    evidence: Evidence


def references(course: Course, refs: Iterable[str]) -> list[Reference]:
    """Source references as text, address and caveat; the place after the `#` stands behind the text."""
    shown: list[Reference] = []
    for ref in refs:
        key, _, place = ref.partition("#")
        work = course.works[key]
        text = f"{work.text} ({place})" if place else work.text
        shown.append({"text": text, "url": work.url, "note": work.note})
    return shown


def evidence(course: Course, claim: Claim) -> Evidence:
    """The evidence label of a claim with its sources."""
    label = course.texts.evidence[claim.evidence]
    return {
        "id": claim.evidence,
        "label": label.label,
        "explanation": label.explanation,
        "sources": references(course, claim.sources),
    }


def ground(course: Course, told: Ground | None) -> GroundPart | None:
    """A ground with its label and sources; None where there is none."""
    return {"text": paragraphs(told.text), "evidence": evidence(course, told)} if told else None
