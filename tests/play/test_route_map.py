"""A route on the map, or two: what was walked, what may be told, and which endings were found."""

import pytest

from binnenuit.course import Course
from binnenuit.play.roads import Spot
from binnenuit.play.route_map import Mark, RouteMap, route_map
from binnenuit.play.scenario import State, begin, choose, state


@pytest.fixture
def story(course: Course) -> State:
    return begin(course.scenarios["nijmegen"])


def last(now: State, steps: int = 99) -> State:
    """On from here with the last choice each time."""
    while now.offered and steps:
        now, steps = choose(now, now.offered[-1].id), steps - 1
    return now


def first(now: State) -> State:
    while now.offered:
        now = choose(now, now.offered[0].id)
    return now


def marks(found: RouteMap) -> dict[Spot, Mark]:
    return {mark.place.spot: mark for mark in found.marks}


def test_before_the_first_choice_only_the_first_step_and_its_choices_are_told(story: State) -> None:
    told = {spot.id for spot, mark in marks(route_map(story)).items() if mark.title}
    assert told == {"signaal", *(choice.id for choice in story.offered)}
    assert route_map(story).found == ()


def test_what_was_not_met_has_no_title_and_no_number(story: State) -> None:
    now = last(story)
    for spot, mark in marks(route_map(now)).items():
        met = {visit.step.id for visit in now.visits}
        if spot.kind == "step" and spot.id not in met:
            assert (mark.title, mark.name, mark.now) == ("", "", False)
        if spot.kind == "ending":
            assert bool(mark.title) == (now.ending is not None and spot.id == now.ending.id)


def test_steps_are_numbered_in_the_order_of_the_route_and_the_place_now_is_known(story: State) -> None:
    now = last(story, 3)
    assert now.step
    found = marks(route_map(now))
    names = [found[Spot("step", visit.step.id)].name for visit in now.visits]
    assert names == ["1", "2", "3"]
    assert [spot for spot, mark in found.items() if mark.here] == [Spot("step", now.step.id)]
    assert found[Spot("step", now.step.id)].name == "4"


def test_two_routes_share_what_is_equal_and_a_step_of_the_other_alone_has_a_letter(story: State) -> None:
    now = first(story)
    before = first(choose(story, story.offered[1].id))
    compared = route_map(now, before)
    found = marks(compared)
    shared = compared.roads_now & compared.roads_before
    assert shared
    assert all(found[spot].now and found[spot].before for road in shared for spot in road)
    alone = [mark for mark in compared.marks if mark.before and not mark.now and mark.place.spot.kind == "step"]
    assert [mark.name for mark in alone] == ["a"]
    assert all(mark.title for mark in alone)


def test_endings_found_are_counted_over_both_routes_and_one_that_was_found_twice_counts_once(story: State) -> None:
    now, before = first(story), last(story)
    assert now.ending
    assert before.ending
    assert now.ending != before.ending
    assert route_map(now, before).found == (now.ending, before.ending)
    assert route_map(now, now).found == (now.ending,)
    assert route_map(now).endings == len(now.scenario.endings)


def test_a_step_that_comes_back_keeps_its_first_number(small: Course) -> None:
    raw = small.scenarios["brug"].model_dump()
    raw["steps"][1]["choices"][0].update(routes=(), next="oever")
    circle = type(small.scenarios["brug"]).model_validate(raw)
    now = state(circle, ["springen", "rennen"])
    found = marks(route_map(now))
    assert found[Spot("step", "oever")].name == "1"
    assert found[Spot("step", "oever")].here
