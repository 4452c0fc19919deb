"""The browser half of a widget comes to a page once and whole."""

import re

import pytest

from binnenuit.course import Course
from binnenuit.course.items import KINDS
from binnenuit.lesson import widgets
from binnenuit.lesson.widgets.glossary.view import GlossaryView
from binnenuit.lesson.widgets.shared import module

OWN = [path for path in widgets.FOLDER.iterdir() if (path / "view.py").exists() and path.name != "shared"]
PANELS = {"bn-ending", "bn-debrief", "bn-situation"}
"""Kinds of panel, which look alike in one rule."""


def test_every_widget_is_a_folder_with_its_view_and_its_script() -> None:
    assert {path.name for path in OWN} == set(module.WIDGETS)
    for path in OWN:
        assert (path / f"{path.name}.js").exists()


@pytest.mark.parametrize("name", module.WIDGETS)
def test_a_widget_outside_the_site_carries_all_that_it_imports(name: str) -> None:
    text = module.script(widgets.FOLDER, name)
    assert not re.search(r"^(import|export (?!default))", text, re.MULTILINE)
    assert text.count("const $shared_dom = ") == 1
    assert text.rstrip().endswith(f"export default $scope.{name}.default;".replace("$scope.", f"${name}_"))
    assert ".bn-widget" in module.style(widgets.FOLDER, name)


def test_a_widget_that_uses_the_script_of_another_carries_its_style_too() -> None:
    assert ".bn-speaker" in module.style(widgets.FOLDER, "conversation")
    assert ".bn-speaker" not in module.style(widgets.FOLDER, "glossary")


def test_in_the_site_a_widget_carries_neither_script_nor_style(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(module.SITE, "1")
    view = GlossaryView(course)
    assert view._css == ""
    assert len(view._esm) < 200
    script = widgets.served()["widgets.js"].decode()
    assert script.count("const $shared_dom = ") == 1
    assert re.findall(r"^export const (\w+)", script, re.MULTILINE) == list(module.WIDGETS)
    assert widgets.served()["widgets.css"].count(b"--w-text:") == 1


def test_every_kind_of_question_is_drawn_by_a_module_of_its_name() -> None:
    for kind in KINDS:
        name = kind.model_fields["kind"].annotation.__args__[0]  # type: ignore[union-attr]
        assert f"kinds.{name} =" in (widgets.FOLDER / "exercise" / f"{name}.js").read_text(encoding="utf-8")


def test_what_one_widget_alone_uses_stands_beside_its_script() -> None:
    shared = (widgets.FOLDER / "shared" / "shared.css").read_text(encoding="utf-8")
    templates = "".join(path.read_text(encoding="utf-8") for path in widgets.FOLDER.parents[1].rglob("*.j2"))
    scripts = {path: "".join(each.read_text(encoding="utf-8") for each in path.glob("*.js")) for path in OWN}
    common = "".join(each.read_text(encoding="utf-8") for each in (widgets.FOLDER / "shared").glob("*.js"))
    for name in set(re.findall(r"\.(bn-[a-z]+)(?![\w-])", shared)):
        users = [path.name for path, text in scripts.items() if re.search(rf"\b{name}\b", text)]
        assert len(users) != 1 or name in common + templates or name in PANELS, f"{name} is for {users[0]}.css"
