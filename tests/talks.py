"""A small conversation for tests: five turns, a signal of danger, and texts of the length that is asked."""

import tomllib
from collections.abc import Iterator
from typing import Any

from binnenuit.course.records.talk.conversation import Conversation

Raw = dict[str, Any]


def words(count: int, first: str = "Woord") -> str:
    """A text of so many words, that begins with this one."""
    return " ".join([first, *["woord"] * (count - 1)])


def option(name: str, move: str, **more: Any) -> Raw:
    """An option with texts that are long enough; longer names give longer texts."""
    return {
        "id": name,
        "move": move,
        "text": words(20, name),
        "reply": words(20, f"antwoord-{name}"),
        "note": words(20),
        "why": words(4),
        **more,
    }


def turn(name: str, *options: Raw, **more: Any) -> Raw:
    """A turn in which the other says one thing, whatever came before."""
    return {
        "id": name,
        "says": [{"text": words(30, name)}],
        "options": list(options),
        "coach": {"ground": {"evidence": "aanname", "text": words(5)}},
        **more,
    }


def talk(**changes: Any) -> Raw:
    """The small conversation as plain data, with other values for some of its fields."""
    return {
        "id": "gesprek",
        "title": "Klein gesprek",
        "person": "bo",
        "place": "Aan tafel",
        "minutes": 5,
        "role": "Je bent er.",
        "want": "Een afspraak.",
        "warning": "Stoppen kan.",
        "state": {"trust": 2, "safety": 3, "openness": 1},
        "start": "een",
        "turns": list(_turns()),
        "safety": _safety(),
        "endings": [
            {**_ending("te-veel", 0), "when": {"all": ["beloofd"], "none": ["dag"]}},
            {**_ending("samen", 2), "when": {"all": ["dag"], "at_least": {"trust": 4}}},
            {**_ending("half", 1), "when": {"any": ["dag", "nee"], "at_least": {"trust": 2}}},
            {**_ending("later", 1), "when": {"at_least": {"openness": 3}}},
            _ending("alleen", 0),
        ],
        "behind": dict.fromkeys(("wish", "fear", "secret", "yes", "no"), "Iets."),
        "after": {"try": ["Bel iemand."], "again": "Nog eens."},
        **changes,
    }


def made(**changes: Any) -> Conversation:
    """The small conversation, with other values for some of its fields."""
    return Conversation.model_validate(talk(**changes))


def _turns() -> Iterator[Raw]:
    yield turn(
        "een",
        option("vraag", "ask", effects={"openness": 1}),
        option("gelezen", "name", sets=["gelezen"], effects={"trust": 1}),
        option("meteen", "clarify", sets=["meteen"], effects={"trust": -1, "openness": 2}),
    )
    yield turn(
        "twee",
        option("sorry", "apologise", effects={"trust": 1}, replies=[_reply({"all": ["meteen"]}, "te-snel")]),
        option("snap", "reflect", effects={"trust": -1}),
        option("nee", "boundary", sets=["nee"], effects={"safety": 1}),
        says=[{"mood": "blij", "when": {"all": ["gelezen"]}, "text": words(30, "fijn")}, {"text": words(30, "nou")}],
    )
    yield turn(
        "gevaar",
        option("wie", "probe", effects={"safety": -2}),
        option("bellen", "safeguard", sets=["gebeld"], effects={"safety": 1}),
        option("stil", "secrecy", sets=["geheim"], effects={"trust": 1}),
        signal="achterlating",
    )
    yield turn(
        "vier",
        option("kies", "autonomy", effects={"openness": 1}),
        option("dag", "commit", sets=["dag"], effects={"trust": 1}),
        option("altijd", "overpromise", sets=["beloofd"], effects={"trust": 2}),
    )
    yield turn(
        "vijf",
        option("kring", "own-group", effects={"trust": 1}),
        option("stilte", "silence"),
        option("pleit", "persuade", effects={"trust": -1}),
        option("wis", "repair", when={"all": ["beloofd"]}, sets=["dag"], effects={"trust": -1}),
    )


def _safety() -> Raw:
    return {
        "danger": "Bel 112.",
        "stop": "Je bent gestopt.",
        "always": [{"when": {"all": ["gebeld"]}, "text": "Je belde."}, {"text": "Je belde na een omweg."}],
        "catch": {
            "unless": ["gebeld"],
            "text": "Even stilstaan.",
            "choices": [
                {
                    "id": "alsnog",
                    "text": "Je belt toch.",
                    "reply": words(20, "goed"),
                    "effects": {"trust": -1},
                    "replies": [_reply({"all": ["geheim"]}, "u-zei", trust=-2)],
                },
                {"id": "terug", "back": True, "text": "Je doet het over."},
            ],
        },
    }


def _reply(when: Raw, first: str, **effects: int) -> Raw:
    return {"when": when, "text": words(20, first), "effects": effects}


def _ending(name: str, worth: int) -> Raw:
    return {"id": name, "worth": worth, "title": name, "text": "Zo ging het.", "lesson": "Wat nu?"}


def toml(value: Any) -> str:
    """Plain data as one TOML value."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else f'"{value}"'


def file(raw: Raw) -> str:
    """Plain data as a TOML file."""
    text = "".join(f"{key} = {toml(value)}\n" for key, value in raw.items())
    assert tomllib.loads(text) == raw
    return text
