"""A choice, an option and a notice look as one file says, in lessons, room, site and JupyterLab."""

import re

import pytest
from playwright.sync_api import Browser

from binnenuit.lesson.widgets import FOLDER
from binnenuit.lesson.widgets.shared.module import style
from binnenuit.look import STATIC
from binnenuit.look.files import widget_style
from binnenuit.room.net.static import Static
from binnenuit.site.data import SHELF
from tests.places import ROOT

FORMS = STATIC / "forms.css"
PAPER = ROOT / "src" / "binnenuit" / "site" / "template" / "static" / "print.css"  # without boxes, which is its point
OURS = [path for path in (ROOT / "src" / "binnenuit").rglob("*.css") if "vendor" not in path.parts]
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
PART = re.compile(r"\.bn-(?:choice|option|notice)(?:--\w+)?(?::[\w-]+(?:\([^)]*\))?)*(?:::?\w+)?$")
PLACE = {"margin", "margin-block", "flex"}
"""Where such a part stands among others is for whoever puts it there."""


def test_no_other_file_says_how_a_choice_an_option_or_a_notice_looks() -> None:
    found = [
        (path.name, selector.strip())
        for path in OURS
        if path not in (FORMS, PAPER)
        for selectors, body in RULE.findall(path.read_text(encoding="utf-8"))
        for selector in selectors.split(",")
        if PART.search(selector.strip()) and set(re.findall(r"([\w-]+)\s*:", body)) - PLACE
    ]
    assert found == []


def test_every_door_and_every_widget_gets_that_file() -> None:
    forms = FORMS.read_text(encoding="utf-8")
    assert all(f".bn-{part} {{" in forms for part in ("choice", "option"))
    assert SHELF.get("forms.css") == Static().shelf.get("forms.css") == forms.encode()
    assert forms in style(FOLDER, "exercise")
    templates = ROOT / "src" / "binnenuit"
    for head in ("site/template/partials/head.html.j2", "room/web/templates/base.html.j2"):
        assert "forms.css" in (templates / head).read_text(encoding="utf-8")


NOTICES = ("bn-notice", "bn-notice bn-notice--warning", "bn-notice bn-notice--ok", "bn-notice bn-notice--error")


@pytest.mark.parametrize("place", ["bn-widget", "bn-page", "bn-page bn-room"])
def test_a_notice_says_by_a_sign_what_it_is_and_not_by_its_colour_alone(browser: Browser, place: str) -> None:
    styles = widget_style() + (ROOT / "src/binnenuit/room/net/static/room.css").read_text(encoding="utf-8")
    notices = "".join(f'<p class="{name}">Een zin.</p>' for name in NOTICES)
    page = browser.new_page()
    page.set_content(f'<style>{styles}</style><div class="{place}">{notices}</div>')
    signs = page.locator("p").evaluate_all(
        "all => all.map((one) => { const sign = getComputedStyle(one, '::before');"
        " return sign.display === 'none' ? '' : sign.content; })"
    )
    page.close()
    assert len(set(signs)) == len(NOTICES)
    assert not {"", "none", "normal", '""'} & set(signs)
