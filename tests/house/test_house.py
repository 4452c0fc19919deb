"""The rules of the house, held by the machine: direction of imports, languages, thin notebooks, small files."""

import ast
import json
import re
import tomllib
from pathlib import Path

import pytest

from tests.places import ROOT

SOURCE = ROOT / "src" / "binnenuit"
MODULES = sorted(SOURCE.rglob("*.py"))
FOLDERS_OF_SOURCE = sorted({path.parent for path in MODULES})
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

# room -> the rooms of ours that it may import; import-linter holds the storeys, this holds each arrow
MAY_IMPORT = {
    "course": set(),
    "look": set(),
    "serve": set(),
    "norms": {"course"},
    "play": {"course"},
    "paper": {"course", "look", "play"},
    "lesson": {"course", "look", "norms", "paper", "play"},
    "assignment": {"course", "lesson", "paper", "play"},
    "site": {"course", "lesson", "look", "paper", "serve"},
    "room": {"course", "look", "paper", "play", "serve"},
    "grading": {"course", "paper", "play"},
    "command": {"course", "grading", "paper", "play", "room", "serve", "site"},
    "__init__": set(),
    "__main__": {"command"},
}
# what only these rooms may import, of others' libraries
ONLY = {
    "ipywidgets": {"lesson", "site"},
    "anywidget": {"lesson", "site"},
    "matplotlib": {"paper"},
    "docx": {"paper"},
    "typst": {"paper"},
    "icalendar": {"paper"},
    "voila": {"site"},
    "tornado": {"site"},
    "nbgrader": {"grading"},
    "sqlalchemy": {"grading", "room"},
    "starlette": {"room"},
    "uvicorn": {"room"},
    "segno": {"room"},
}
# a module that starts another by its name, in a process of its own, and does not itself load it
STARTED = {"site/kernel/nursery.py": {"lesson"}}
DERIVED = "Derived from "
"""How the first line of a module begins that a script writes and nobody edits."""
FOLDERS, ARROWS, BESIDE = 12, 36, 20
"""How many folders the house has at most, arrows between them, and files beside each other in one."""


def room(path: Path) -> str:
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Full names of all that a module imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def reached(path: Path) -> set[str]:
    """The rooms of ours that a module reaches, by import or by a name in a text, such as a class for nbgrader."""
    named = {text for text in strings(path) if re.fullmatch(r"binnenuit(\.\w+)+[.:]?\w*", text)}
    parts = [name.split(".") for name in imports(path) | named]
    return {part[1] for part in parts if part[0] == "binnenuit" and len(part) > 1} & set(MAY_IMPORT)


def test_the_house_has_few_rooms_and_nothing_lies_about() -> None:
    inside = {path.name for path in SOURCE.iterdir() if path.name != "__pycache__"}
    files = {"__init__.py", "__main__.py", "py.typed"}
    assert inside - files == set(MAY_IMPORT) - {"__init__", "__main__"}
    assert len(inside - files) <= FOLDERS
    assert sum(map(len, MAY_IMPORT.values())) <= ARROWS


@pytest.mark.parametrize("folder", FOLDERS_OF_SOURCE, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_folder_can_be_taken_in_at_a_glance(folder: Path) -> None:
    assert len([path for path in folder.iterdir() if path.is_file()]) <= BESIDE


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_go_one_way(path: Path) -> None:
    mine = room(path)
    for other in reached(path) - {mine, *STARTED.get(str(path.relative_to(SOURCE)), ())}:
        assert other in MAY_IMPORT[mine], f"{mine} must not reach {other}"
    for name in imports(path):
        first = name.split(".")[0]
        assert mine in ONLY.get(first, {mine}), f"{mine} must not import {first}"


def test_each_permission_is_used() -> None:
    used: dict[str, set[str]] = {name: set() for name in MAY_IMPORT}
    for path in MODULES:
        used[room(path)] |= reached(path) - {room(path), *STARTED.get(str(path.relative_to(SOURCE)), ())}
    assert used == MAY_IMPORT


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_finds_files_in_its_own_folder_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    climbs = re.findall(r"__file__\)?(?:\.resolve\(\))?\.parents?\[|\.parent\.parent|files\(\"binnenuit", text)
    assert not climbs or str(path.relative_to(SOURCE)) == "course/where.py"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_owns_one_noun_and_stays_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 200 or DERIVED in lines[0]
    assert "util" not in path.stem


DUTCH = re.compile(
    r"\b(de|het|een|niet|wordt|worden|jouw|deze|naar|voor|maar|ook|kunt|antwoorden|opnieuw|terug|bestaat|zijn|als|bij)\b",
    re.IGNORECASE,
)


def strings(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        tree = ast.parse(text)
        return [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    if path.suffix == ".js":
        return re.findall(r'"[^"\n]*"|`[^`]*`', text)
    return [re.sub(r"\{[{%#].*?[}%#]\}", "", re.sub(r"<[^>]*>", " ", text), flags=re.DOTALL)]


@pytest.mark.parametrize(
    "path",
    [p for p in sorted(SOURCE.rglob("*")) if p.suffix in {".py", ".js", ".j2"} and "vendor" not in p.parts],
    ids=lambda p: str(p.relative_to(SOURCE)),
)
def test_no_dutch_sentence_lives_in_the_code(path: Path) -> None:
    for text in strings(path):
        assert len(set(map(str.lower, DUTCH.findall(text)))) < 2, text[:200]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_a_notebook_is_thin_clean_and_has_stable_ids(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(ids) == len(set(ids))
    for cell in notebook["cells"]:
        assert re.fullmatch(r"[a-z0-9-]+", cell["id"]), cell["id"]
        if cell["cell_type"] == "code":
            lines = "".join(cell["source"]).strip().splitlines()
            assert len(lines) <= 3
            assert cell["outputs"] == []
            assert cell["execution_count"] is None
            body = ast.parse("\n".join(lines)).body
            assert all(isinstance(n, ast.Import | ast.ImportFrom) for n in body) or len(body) == 1


def test_every_notebook_is_a_lesson_of_the_course() -> None:
    from binnenuit.course import load

    lessons = {lesson.notebook for lesson in load(ROOT).plan.lessons}
    assert {path.stem for path in NOTEBOOKS} == lessons


def test_every_text_is_shown_by_something() -> None:
    shown = " ".join(
        path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*")
        if path.suffix in {".py", ".js", ".j2"} and path.parent.name != "texts" and "vendor" not in path.parts
    )
    texts = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))
    names = [
        name
        for table in (
            *("scenario", "exercise", "dossier", "report", "plan"),
            *("sources", "grading", "feedback", "room", "cli"),
        )
        for name in texts[table]
    ]
    assert [name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", shown)] == []
