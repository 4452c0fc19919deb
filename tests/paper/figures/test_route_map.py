"""The picture of the route map: whole, without styles, and telling nothing that was not met."""

import re
from xml.etree import ElementTree

import pytest

from binnenuit.course import Course
from binnenuit.paper.figures.route_map import KEYS, drawn, key_of
from binnenuit.paper.route_map import map_figure
from binnenuit.play.route_map import route_map
from binnenuit.play.scenario import State, begin, choose

SVG = "{http://www.w3.org/2000/svg}"


def last(now: State, steps: int = 99) -> State:
    while now.offered and steps:
        now, steps = choose(now, now.offered[-1].id), steps - 1
    return now


@pytest.mark.parametrize("steps", [0, 3, 99])
def test_every_scenario_is_drawn_within_its_sheet_with_title_and_description(course: Course, steps: int) -> None:
    for each in course.scenarios.values():
        picture = drawn(route_map(last(begin(each), steps), last(begin(each))), "<Titel>", "Uitleg & meer")
        tree = ElementTree.fromstring(picture.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))
        assert (tree[0].tag, tree[0].text) == (f"{SVG}title", "<Titel>")
        assert (tree[1].tag, tree[1].text) == (f"{SVG}desc", "Uitleg & meer")
        _, _, width, height = map(int, tree.get("viewBox", "").split())
        for circle in tree.iter(f"{SVG}circle"):
            x, y, r = (float(circle.get(name, "")) for name in ("cx", "cy", "r"))
            assert r <= x <= width - r
            assert r <= y <= height - r
        assert "style=" not in picture
        assert not re.search(r"(src|href|id)=", picture)


def test_each_way_of_going_has_a_line_of_its_own_also_without_colour(course: Course) -> None:
    without = {re.sub(r"#[0-9a-f]{6}", "", key_of(name)) for name in KEYS}
    assert len(without) == len(KEYS)
    story = begin(course.scenarios["nijmegen"])
    alone, two = drawn(route_map(last(story)), "", ""), drawn(route_map(last(story), last(story)), "", "")
    assert alone.count('<path d="M') < two.count('<path d="M')


def test_the_titles_of_steps_and_endings_that_were_not_met_are_nowhere(course: Course) -> None:
    for each in course.scenarios.values():
        now = last(begin(each), 2)
        figure = map_figure(course, now)
        met = {visit.step.id for visit in now.visits} | {now.step.id if now.step else ""}
        assert not any(f">{step.title}<" in figure for step in each.steps if step.id not in met)
        assert not any(ending.title in figure for ending in each.endings)


def test_with_an_earlier_route_each_step_says_whether_both_chose_alike(course: Course) -> None:
    story = begin(course.scenarios["nijmegen"])
    now, texts = last(story), course.texts.route_map
    figure = map_figure(course, now, last(choose(story, story.offered[0].id)).path)
    assert texts.other.format(title=now.visits[0].step.title) in figure
    assert texts.same.format(title=now.visits[-1].step.title) in figure
    assert texts.key_before not in map_figure(course, now, ("bestaat-niet",))
