"""A few shares as bars: each with its name and its number, so that no length needs to be guessed."""

from xml.etree import ElementTree

import pytest

from binnenuit.paper.figures.bars import LEFT, MOST, Bar, BarFigure, Bars
from tests.paper.figures.test_lines import SVG


def drawn(*bars: Bar) -> ElementTree.Element:
    return ElementTree.fromstring(BarFigure().draw(Bars("Titel & <b>", "Een: 40", bars)))


def test_each_bar_has_its_name_and_its_number() -> None:
    words = [one.text for one in drawn(Bar("Een", 40), Bar("Twee", 12.5)).iter(f"{SVG}text")]
    assert {"Een", "40", "Twee", "12,5"} <= set(words)


def test_title_and_description_are_told_and_escaped() -> None:
    picture = drawn(Bar("Een", 40))
    assert [one.text for one in picture[:2]] == ["Titel & <b>", "Een: 40"]
    assert picture.get("role") == "img"


def test_a_longer_bar_is_a_larger_share() -> None:
    ends = [float(path.get("d", "").split()[3]) for path in drawn(Bar("Een", 20), Bar("Twee", 80)).iter(f"{SVG}path")]
    whole, one, _, two = (end - LEFT for end in ends)
    assert one / whole == pytest.approx(0.20)
    assert two / whole == pytest.approx(0.80)


@pytest.mark.parametrize("bars", [[], [Bar("x", 1)] * (MOST + 1), [Bar("x", 101)], [Bar("x", -1)]])
def test_what_cannot_be_a_share_is_refused(bars: list[Bar]) -> None:
    with pytest.raises(ValueError, match="allowed"):
        BarFigure().draw(Bars("t", "d", bars))
