"""What there is to see of a stakeholder map, and of something to do."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import Claim
from binnenuit.course.records.worksheet import NAME, PARTIES, Party, StakeholderMap
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.paper.stakeholders import map_figure
from binnenuit.play.sheet.stakeholders import Seen, placed
from binnenuit.play.sheet.value import Filled, note_of


class AxisPart(TypedDict):
    """What is asked of each party."""

    name: str
    label: str
    question: str
    hint: str
    check: str
    levels: list[str]


class WishPart(TypedDict):
    """What a party of the example wants."""

    name: str
    wish: str


class SlotPart(TypedDict):
    """A place for a party: the keys of its notes, its name, its number on the map, and whether it stands there."""

    slot: int
    keys: dict[str, str]
    name: str
    number: int
    whole: bool


class SignPart(TypedDict):
    """Something to do, with its place in the course, by which it can be kept."""

    place: str
    names: str
    text: str
    evidence: Evidence


class MapPart(TypedDict):
    """A stakeholder map: what is asked, the example, the parties, and the picture with its table."""

    title: str
    question: str
    hint: str
    check: str
    most: int
    axes: list[AxisPart]
    example: str
    wishes: list[WishPart]
    slots: list[SlotPart]
    picture: str
    seen: list[SignPart]


def map_part(course: Course, about: StakeholderMap, filled: Filled) -> MapPart:
    """The map with what was filled in."""
    return {
        "title": about.title,
        "question": about.question,
        "hint": about.hint,
        "check": about.check,
        "most": NAME,
        "axes": [
            {
                "name": name,
                "label": axis.label,
                "question": axis.question,
                "hint": axis.hint,
                "check": axis.check,
                "levels": list(axis.levels),
            }
            for name, axis in about.axes
        ],
        "example": map_figure(course, about, placed(about.example)),
        "wishes": [_wish(each) for each in about.example],
        "slots": [_slot(about, filled, slot) for slot in range(1, PARTIES + 1)],
        "picture": map_figure(course, about, filled.parties),
        "seen": [_seen(course, filled.sheet.id, each) for each in filled.seen],
    }


def _wish(party: Party) -> WishPart:
    return {"name": party.name, "wish": party.wish}


def _slot(about: StakeholderMap, filled: Filled, slot: int) -> SlotPart:
    party = next((each for each in filled.parties if each.slot == slot), None)
    parts = ("name", *(name for name, _ in about.axes))
    return {
        "slot": slot,
        "keys": {part: note_of(slot, part) for part in parts},
        "name": party.name if party else "",
        "number": party.number if party else 0,
        "whole": bool(party and party.whole),
    }


def _seen(course: Course, name: str, each: Seen) -> SignPart:
    return todo(course, f"{name}.{each.sign.id}", each.names, each.sign.text, each.sign)


def todo(course: Course, place: str, names: str, text: str, claim: Claim) -> SignPart:
    """Something to do as it is shown."""
    return {"place": place, "names": names, "text": text, "evidence": evidence(course, claim)}
