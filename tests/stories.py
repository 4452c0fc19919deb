"""A small scenario that remembers, for tests: three steps in a row, a fact, events, a person, and dice."""

from typing import Any

from binnenuit.course.records.scenario import Scenario

Raw = dict[str, Any]


def choice(name: str, onward: str, **more: Any) -> Raw:
    known = {} if "ground" in more else {"evidence": "aanname"}
    return {"id": name, "text": f"Je doet {name}.", "consequence": f"Na {name}.", "next": onward, **known, **more}


def step(name: str, *choices: Raw, **more: Any) -> Raw:
    told = {"title": name, "text": f"Bij {name}.", "question": "Wat doe je?"}
    return {"id": name, **told, "choices": [*choices], **more}


def event(name: str, **more: Any) -> Raw:
    return {"id": name, "kind": "bericht", "head": f"Over {name}", "text": f"{name} komt.", **more}


def raw(*events: Raw, **more: Any) -> Raw:
    """Four steps: at the first a hall is hired or not, at the second somebody is thanked or not, then it goes on."""
    return {
        "id": "zaal",
        "title": "De zaal",
        "place": "Nergens",
        "period": "nu",
        "minutes": 5,
        "role": "Je bent ambtenaar.",
        "intro": "Er is een zaal.",
        "warning": "Je mag stoppen.",
        "start": "een",
        "meters": [
            {"id": "geld", "label": "Geld", "explain": "Wat er is.", "start": 2, "levels": ["op", "weinig", "genoeg"]}
        ],
        "people": [{"id": "ans", "start": 2}],
        "events": [*events],
        "steps": [
            step("een", choice("huren", "twee", sets=["gehuurd"]), choice("lenen", "twee")),
            step("twee", choice("danken", "drie", effects={"ans": 2}), choice("zwijgen", "drie", effects={"ans": -1})),
            step("drie", choice("door", "vier"), choice("wachten", "vier")),
            step("vier", choice("klaar", "eind"), choice("stil", "eind")),
        ],
        "endings": [{"id": "eind", "title": "Eind", "text": "Uit.", "lesson": "Les.", "evidence": "aanname"}],
        "debrief": {"title": "Echt", "intro": "Zo.", "facts": [{"text": "Dit.", "evidence": "aanname"}]},
        **more,
    }


def made(*events: Raw, **more: Any) -> Scenario:
    """That scenario, with these events."""
    return Scenario.model_validate(raw(*events, **more))


BILL = event("rekening", when={"all": ["gehuurd"]}, after=1, effects={"geld": -1}, who="ans", mood="ernstig")
"""A bill, one choice after the hall was hired."""
