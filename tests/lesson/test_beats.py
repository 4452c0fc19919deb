"""One beat a screen: what is read next is where the eye is, on every screen."""

import pytest
from playwright.sync_api import Page, expect

from tests.lesson.beats import onward, pick
from tests.lesson.conftest import DESKTOP, PHONE


@pytest.mark.parametrize("size", [DESKTOP, PHONE, {"width": 320, "height": 256}], ids=["wide", "phone", "400 %"])
def test_the_heading_of_a_beat_has_the_focus_and_is_in_sight(lesson: Page, size: dict[str, int]) -> None:
    lesson.set_viewport_size({"width": size["width"], "height": size["height"]})
    pick(lesson, 1)
    for _ in range(2):
        heading = lesson.locator(".bn-consequence h3")
        expect(heading).to_be_focused()
        expect(heading).to_be_in_viewport(ratio=1)
        expect(lesson.locator(".bn-choice").first).to_be_hidden()
        onward(lesson)
        heading = lesson.locator(".bn-situation h3")
        expect(heading).to_be_focused()
        expect(heading).to_be_in_viewport(ratio=1)
        strip = lesson.locator(".bn-strip").bounding_box()
        place = heading.bounding_box()
        assert strip
        assert place
        assert place["y"] >= strip["y"] + strip["height"]
        pick(lesson, 0)


def test_who_speaks_has_a_face_of_the_sites_own_files(lesson: Page) -> None:
    pick(lesson, 1)
    onward(lesson)
    face = lesson.locator(".bn-situation .bn-face")
    expect(face).to_be_visible()
    assert face.evaluate("async (one) => { await one.decode(); return one.naturalWidth; }") > 0
    assert "/faces/" in (face.get_attribute("src") or "")
