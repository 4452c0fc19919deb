"""The drawn faces of the cast, in data/faces: which file shows whom in which mood."""

from pathlib import Path

from binnenuit.course.records.cast import Mood, Person

FOLDER = "faces"


def file_name(person: str, mood: Mood) -> str:
    """The name of a person's picture in a mood."""
    return f"{person}-{mood}.svg"


def face_of(data: Path, person: Person, mood: Mood) -> Path | None:
    """The picture of a person in a mood, else the quiet one; None for who was not drawn."""
    names = (file_name(person.id, mood), file_name(person.id, "rustig"))
    return next((path for name in names if (path := data / FOLDER / name).is_file()), None)
