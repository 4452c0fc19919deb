"""Draws the faces of the cast: ``python -m scripts.faces`` (`make build`).

Open Peeps by Pablo Stanley (CC0), as DiceBear draws them: the same picture for the same person, a file for each mood in
which the person speaks in a scenario or a conversation, coordinates rounded.
"""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from dicebear import Avatar, Style

from binnenuit.course import Course, load
from binnenuit.course.faces import FOLDER, file_name
from binnenuit.course.records.cast import MOODS_OF_TRUST, Face, Mood

EXPRESSIONS: dict[Mood, str] = {
    "rustig": "calm",
    "blij": "smile",
    "vertelt": "explaining",
    "ernstig": "blank",
    "bezorgd": "concernedFear",
    "verdrietig": "solemn",
    "moe": "tired",
    "boos": "serious",
    "verrast": "awe",
    "scherp": "suspicious",
    "geraakt": "concerned",
    "dicht": "eyesClosed",
}
"""The face that goes with each mood."""


def drawn(course: Course) -> dict[str, str]:
    """Each face as SVG by file name: of everybody who speaks, in each mood; of the others the quiet one."""
    style = Style(json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8")))
    moods: dict[str, set[Mood]] = {person.id: {"rustig"} for person in course.cast.people}
    for who, mood in _spoken(course):
        moods[who].add(mood)
    return {
        file_name(person.id, mood): _svg(style, person.id, person.face, mood)
        for person in course.cast.people
        if person.face
        for mood in sorted(moods[person.id])
    }


def _spoken(course: Course) -> Iterator[tuple[str, Mood]]:
    for scenario in course.scenarios.values():
        for step in scenario.steps:
            if step.who:
                yield step.who, step.mood
                yield from ((step.who, choice.mood) for choice in step.choices if choice.mood)
        yield from ((event.who, event.mood) for event in scenario.events if event.who)
        yield from ((person.id, mood) for person in scenario.people for mood in MOODS_OF_TRUST)
    for talk in course.conversations.values():
        yield from ((talk.person, mood) for mood in talk.moods)


def _svg(style: Style, name: str, face: Face, mood: Mood) -> str:
    options: dict[str, Any] = {"seed": name, "headVariant": [face.head], "expressionVariant": [EXPRESSIONS[mood]]}
    options |= {"skinColor": [face.skin], "headContrastColor": [face.hair], "clothingColor": [face.shirt]}
    options |= {"maskProbability": 0}
    for option, given in (("facialHair", face.beard), ("accessories", face.glasses)):
        options[f"{option}Probability"] = 100 if given else 0
        if given:
            options[f"{option}Variant"] = [given]
    return small(Avatar(style, options).to_string()) + "\n"


def small(svg: str) -> str:
    """The picture without remarks and metadata, and with whole coordinates."""
    svg = re.sub(r"<!--.*?-->|<metadata.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' (?:shape-rendering|aria-hidden|clip-rule)="[^"]*"', "", svg)
    paths = re.compile(r'(?<= d=")[^"]+')
    return paths.sub(lambda path: _rounded(path[0]), svg)


def _rounded(path: str) -> str:
    """A path in whole numbers; the flags of an arc keep their places."""
    return path if re.search(r"[aA]", path) else re.sub(r"-?\d*\.\d+|-?\d+", _whole, path)


def _whole(number: re.Match[str]) -> str:
    value = round(float(number[0]))
    before = number.string[number.start() - 1 : number.start()]
    return f"{' ' if before.isdigit() or before == '.' else ''}{value}" if value >= 0 else str(value)


def main() -> None:
    """Writes the files, and removes those that nobody needs any more."""
    course = load()
    folder = course.home.data / FOLDER
    folder.mkdir(exist_ok=True)
    faces = drawn(course)
    for old in folder.glob("*.svg"):
        if old.name not in faces:
            old.unlink()
    for name, svg in faces.items():
        (folder / name).write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
