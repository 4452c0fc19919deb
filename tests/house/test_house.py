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
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

# room -> the rooms of ours that it may import
MAY_IMPORT = {
    "content": set(),
    "kernel": set(),
    "html": set(),
    "numbers": set(),
    "norms": set(),
    "figures": set(),
    "answers": set(),
    "scenario": {"content"},
    "experiments": {"content", "norms"},
    "growth": {"content", "answers"},
    "numbering": {"content", "answers"},
    "walk": {"content", "scenario"},
    "routes": {"content", "scenario"},
    "store": {"answers"},
    "grading": {"content", "answers"},
    "resume": {"content", "answers", "growth", "numbering", "scenario"},
    "plan": {"content", "answers", "scenario"},
    "documents": {"content", "html", "plan", "running_order"},
    "report": {"content", "answers", "scenario", "html"},
    "running_order": {"content"},
    "checking": {"content", "walk", "running_order"},
    "widgets": {
        "content",
        "answers",
        "scenario",
        "routes",
        "store",
        "grading",
        "resume",
        "report",
        "plan",
        "documents",
        "html",
        "numbers",
        "experiments",
        "growth",
        "figures",
    },
    "lesson": {"content", "store", "widgets"},
    "warm": {"content", "experiments", "widgets"},
    "feedback": {"content", "grading", "numbers"},
    "assignment": {"content", "answers", "feedback", "grading", "store", "widgets"},
    "gradebook": {"content", "answers", "grading", "numbers"},
    "site": {"content", "kernel"},
    "room": {"content", "html", "scenario"},
    "order_file": {"content", "documents", "running_order"},
    "commands": {"content"},
    "cli": {"content", "checking", "commands", "site", "gradebook", "kernel", "room", "order_file"},
    "__init__": set(),
    "__main__": {"cli"},
}
# what only one room may import, of others' libraries
ONLY = {
    "ipywidgets": {"widgets", "kernel"},
    "anywidget": {"widgets", "kernel"},
    "matplotlib": {"figures"},
    "docx": {"documents"},
    "typst": {"documents"},
    "icalendar": {"documents"},
    "voila": {"site"},
    "tornado": {"site"},
    "nbgrader": {"gradebook"},
    "sqlalchemy": {"gradebook", "room"},
    "starlette": {"room"},
    "uvicorn": {"room"},
    "segno": {"room"},
}
CORE = {
    "content",
    "norms",
    "experiments",
    "growth",
    "scenario",
    "walk",
    "routes",
    "answers",
    "grading",
    "resume",
    "plan",
    "running_order",
}
NO_CORE = {"ipywidgets", "anywidget", "traitlets", "IPython", "jupyter_client", "tornado", "voila", "nbformat", "time"}


def room(path: Path) -> str:
    parts = path.relative_to(SOURCE).parts
    return parts[0].removesuffix(".py")


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


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_go_one_way(path: Path) -> None:
    mine = room(path)
    for name in imports(path):
        parts = name.split(".")
        if (
            parts[0] == "binnenuit"
            and len(parts) > 1
            and (SOURCE / parts[1]).with_suffix(".py").exists() | (SOURCE / parts[1]).is_dir()
        ):
            assert parts[1] == mine or parts[1] in MAY_IMPORT[mine], f"{mine} must not import {parts[1]}"
        if parts[0] in ONLY:
            assert mine in ONLY[parts[0]], f"{mine} must not import {parts[0]}"
        if mine in CORE:
            assert parts[0] not in NO_CORE, f"the core must not import {parts[0]}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_owns_one_noun_and_stays_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 200
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
        if path.suffix in {".py", ".js", ".j2"} and not path.name.startswith("texts") and "vendor" not in path.parts
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
