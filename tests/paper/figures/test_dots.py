"""The picture of many worlds: shapes that say what colours say, and a legend with both."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np

from binnenuit.paper.figures.dots import DotFigure, Group
from binnenuit.paper.figures.palette import SHAPES
from tests.paper.figures.test_lines import SVG, plain
from tests.paper.figures.worlds import dots


def test_each_world_is_a_dot_and_each_group_has_its_name_with_the_same_shape() -> None:
    text = DotFigure().draw(dots())
    worlds = {group.effect: len(group.xy) for group in dots().groups}
    for effect, count in worlds.items():
        assert text.count(f"fill: {SHAPES[effect].colour}; stroke: #ffffff") >= count + 1
    shown = [one.text for one in ElementTree.fromstring(text).iter(f"{SVG}text")]
    assert {"hielp", "maakte stiller", "geen verschil", "Beeld", "Mening"} <= set(shown)


def test_groups_differ_in_shape_and_not_in_colour_alone() -> None:
    assert len({shape.marker for shape in SHAPES.values()}) == len(SHAPES)


def test_drawing_again_gives_what_a_new_figure_gives() -> None:
    kept = DotFigure()
    kept.draw(replace(dots(), groups=[Group("alles", "same", np.array([[1.0, 2.0]]))], x_range=(0.0, 10.0)))
    assert plain(kept.draw(dots())) == plain(DotFigure().draw(dots()))


def test_a_group_without_worlds_stands_in_the_legend() -> None:
    empty = replace(dots(), groups=[*dots().groups[:2], Group("geen verschil (0)", "same", np.empty((0, 2)))])
    assert "geen verschil (0)" in DotFigure().draw(empty)


def test_title_and_description_are_escaped_and_nothing_is_asked_elsewhere() -> None:
    text = DotFigure().draw(replace(dots(), title="A & <b>", description="</desc>"))
    drawn = ElementTree.fromstring(text)
    assert [one.text for one in drawn[:2]] == ["A & <b>", "</desc>"]
    assert not re.search(r"<(style|metadata|script|image)\b|<\?xml|<!", text)
