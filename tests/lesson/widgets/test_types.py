"""The browser half is checked against the Python types of the views, never against a copy that fell behind."""

import pytest
from scripts import view_types

from binnenuit.course.items import KINDS


def test_the_types_of_the_browser_half_are_those_of_the_views() -> None:
    assert view_types.FILE.read_text(encoding="utf-8") == view_types.text(), "run `make build`"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.scored])
def test_what_is_drawn_of_a_question_has_a_type(kind: type) -> None:
    name = kind.model_fields["kind"].annotation.__args__[0]  # type: ignore[attr-defined]
    assert f"  type {name} = exercise.ItemPart & " in view_types.text()
