"""A small worksheet for tests: a map of three levels, four questions, and two fields."""

from typing import Any

from binnenuit.course.records.worksheet import AXES, Worksheet
from binnenuit.play.dossier import Dossier
from binnenuit.play.sheet.value import note_of

Raw = dict[str, Any]
CLAIM: Raw = {"evidence": "aanname"}
SHAPES = ("against-large", "far-large", "near-small", "nobody-near", "nobody-against")


def axis(*levels: str) -> Raw:
    return {"label": levels[-1], "question": "Hoe?", "hint": "Kijk.", "check": "zeker?", "levels": list(levels)}


def asked(name: str) -> Raw:
    return {
        "id": name,
        "question": f"{name}?",
        "why": "Zo.",
        "act": f"Doe {name}.",
        "answer": "no",
        **CLAIM,
        "example": "Nee.",
    }


def blank(name: str) -> Raw:
    return {"id": name, "question": f"{name}?", "hint": "Kort.", "check": "zeker?", "example": "Zo.", "max_length": 40}


def sheet() -> Worksheet:
    """The worksheet."""
    raw = {
        "id": "blad",
        "title": "Een blad",
        "why": "Om te zien.",
        "ground": {**CLAIM, "text": "Van ons."},
        "place": "Rietmonde",
        "example": "Lidewij begon.",
        "map": {
            "title": "Partijen",
            "question": "Wie?",
            "hint": "Een rol.",
            "check": "wie?",
            "influence": axis("weinig", "midden", "veel"),
            "stance": axis("tegen", "midden", "voor"),
            "nearness": axis("ver", "midden", "dichtbij"),
            "example": [{"name": "Veerman", "wish": "rust", "influence": 3, "stance": 1, "nearness": 3}],
            "signs": [{"id": shape, "when": shape, "text": f"{shape}.", **CLAIM} for shape in SHAPES],
        },
        "questions": [asked(name) for name in ("taal", "tijd", "tolk", "team")],
        "groups": [{"id": "groep", "title": "Velden", "fields": [blank("wat"), blank("wie")]}],
        "tomorrow": "Bel de veerman.",
    }
    return Worksheet.model_validate(raw)


def party(dossier: Dossier, slot: int, name: str, *levels: int) -> Dossier:
    """The dossier with one more party: its influence, stance and nearness."""
    dossier = dossier.note("blad", note_of(slot, "name"), name)
    for each, level in zip(AXES, levels, strict=False):
        dossier = dossier.note("blad", note_of(slot, each), str(level))
    return dossier
