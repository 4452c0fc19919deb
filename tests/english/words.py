"""Every text of the kit in some English: what its name says, with its placeholders, so that none is forgotten."""

import json
from typing import Any

from binnenuit.course.records.slots import found_in

GIVEN = {
    "months": "January February March April May June July August September October November December",
    "days": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "letters": "A B C D E F G H",
    "offline": "offline",
}


def english(texts: Any, name: str = "") -> Any:
    """The same tables and lists with each text replaced; an address stays what it is."""
    if isinstance(texts, dict):
        inside = "title" if name == "titles" else ""
        return {key: english(value, inside or key) for key, value in texts.items()}
    if isinstance(texts, list):
        return [english(each, name) for each in texts]
    if not texts or texts.startswith("https://"):
        return texts
    said = GIVEN.get(name) or name.replace("_", " ").capitalize()
    return " ".join([said, *(f"{{{slot}}}" for slot in sorted(found_in(texts) or ()) if slot)])


def as_toml(value: Any) -> str:
    """A value of TOML on one line; a text is written as in JSON, which is TOML too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {as_toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    return json.dumps(value)
