"""Derive the models of src/binnenuit/course/texts/ from data/texts.toml: `python -m scripts.texts`.

One module a table, a field a text; the words between braces become the slots that are checked. It stands apart from
`binnenuit build`, which trainers run too: to them a misspelt field is a mistake, and not a new text.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "src" / "binnenuit" / "course" / "texts"
MARK = "Derived from data/texts.toml by scripts/texts.py; never edit it."

# what the text itself does not tell; each names a type of records/wording.py or a type of Python
EXCEPTIONS = {
    "check": "dict[str, Rule]",
    "evidence": "dict[Evidence, Label]",
    "plan.days": "SevenWords",
    "plan.months": "TwelveWords",
    "running_order.letters": "SixWordsOrMore",
    "running_order.offline": "PartOfName",
    "site.titles.landing": "str",  # empty means the name of the kit alone
}
TOGETHER = {
    **dict.fromkeys(("lab_measures", "lab_meeting", "lab_minority", "lab_sweep", "lab_threshold"), "lab"),
    **dict.fromkeys(("turns", "verdict"), "exercise"),
    **dict.fromkeys(("buddies", "folder", "returns"), "plan"),
    "consent": "sources",
    "role_cards": "conversation",
    "route_map": "scenario",
    "tells": "cli",
    "voices": "sources",
    "worksheet": "plan",
}
"""Tables that share the module of another."""

WORDING = ("Label", "Lines", "PartOfName", "Rule", "SevenWords", "SixWordsOrMore", "TwelveWords")


def class_name(path: str) -> str:
    """RoomStageTexts for room.stage."""
    return "".join(part.capitalize() for part in path.replace(".", "_").split("_")) + "Texts"


def module_of(table: str) -> str:
    """The module that holds a table."""
    return TOGETHER.get(table, table)


def classes(path: str, table: Mapping[str, Any]) -> Iterator[str]:
    """The class of a table as Python, after the classes of the tables inside it.

    Raises ValueError for a value that is neither a text, nor a list of texts without words to fill in, nor a table.
    """
    fields = []
    for name, value in table.items():
        inside = f"{path}.{name}"
        if inside in EXCEPTIONS:
            kind = EXCEPTIONS[inside]
        elif isinstance(value, dict):
            yield from classes(inside, value)
            kind = class_name(inside)
        else:
            kind = _kind(inside, value)
        fields.append(f"    {name}: {kind}")
    yield f'class {class_name(path)}(Record):\n    """[{path}] of texts.toml."""\n\n' + "\n".join(fields)


def _kind(place: str, value: Any) -> str:
    texts = value if isinstance(value, list) else [value]
    if not texts or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{place}: a text, a list of texts or a table, not {value!r}")
    slots = sorted({name for text in texts for _, name, _, _ in Formatter().parse(text) if name is not None})
    if isinstance(value, list):
        if slots:
            raise ValueError(f"{place}: words to fill in cannot stand in a list")
        return "Lines"
    named = ", ".join(json.dumps(slot) for slot in slots)
    return f"Annotated[Text, slots({named})]" if slots else "Text"


def modules(texts: Mapping[str, Any]) -> dict[str, str]:
    """The text of each derived module by the name of its file, as it is before ruff formats it."""
    bodies: dict[str, list[str]] = {}
    for table, content in texts.items():
        if table not in EXCEPTIONS:
            bodies.setdefault(module_of(table), []).extend(classes(table, content))
    made = {f"{name}.py": _module(body, []) for name, body in bodies.items()}
    whole = [f"    {table}: {EXCEPTIONS.get(table, class_name(table))}" for table in texts]
    body = 'class Texts(Record):\n    """The whole of texts.toml."""\n\n' + "\n".join(whole)
    kept = [table for table in texts if table not in EXCEPTIONS]
    imports = [f"from binnenuit.course.texts.{module_of(table)} import {class_name(table)}" for table in kept]
    made["texts.py"] = _module([body], imports)
    return made


def _module(body: list[str], imports: list[str]) -> str:
    text = "\n\n\n".join(body)
    record = ["Record", *(name for name in ("Evidence", "Text") if f"{name}\n" in f"{text}\n" or f"[{name}," in text)]
    wording = [name for name in WORDING if f": {name}\n" in f"{text}\n" or f", {name}]" in text]
    lines = ["from typing import Annotated"] if "Annotated[" in text else []
    lines.append(f"from binnenuit.course.records.record import {', '.join(record)}")
    if "slots(" in text:
        lines.append("from binnenuit.course.records.slots import slots")
    if wording:
        lines.append(f"from binnenuit.course.records.wording import {', '.join(wording)}")
    return f'"""{MARK}"""\n\n' + "\n".join([*lines, *imports]) + f"\n\n\n{text}\n"


def derived() -> dict[str, str]:
    """What should stand in course/texts/, by the name of the file, as ruff writes it."""
    texts = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as apart:
        folder = Path(apart)
        for name, text in modules(texts).items():
            (folder / name).write_text(text, encoding="utf-8")
        for how in (["check", "--select", "I", "--fix"], ["format"]):
            config = [
                "--config",
                str(ROOT / "pyproject.toml"),
                "--config",
                'lint.isort.known-first-party=["binnenuit"]',
            ]
            subprocess.run([sys.executable, "-m", "ruff", *how, "-q", *config, apart], check=True, cwd=ROOT)
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}


def main() -> None:
    """Write each module, and take away those of tables that are gone."""
    made = derived()
    for path in FOLDER.glob("*.py"):
        if path.name not in made and path.name != "__init__.py":
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
