"""The map of a scenario: rows by choices made, few crossings, and always the same."""

from itertools import combinations, islice, pairwise, product
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.play.layout import Layout, Place, layout
from binnenuit.play.roads import Spot, branching
from binnenuit.play.scenario import begin, choose
from binnenuit.play.walk import finished


def scenario(small: Course, onward: list[list[list[int]]]) -> Scenario:
    """A scenario with these targets for each choice of each step: the number of a step, or else an ending."""
    raw = small.scenarios["brug"].model_dump()
    step, choice, ending = raw["steps"][0], raw["steps"][0]["choices"][0], raw["endings"][0]
    count = len(onward)
    names = [f"stap-{number}" for number in range(count)]
    ends: set[str] = set()

    def named(number: int) -> str:
        if number < count:
            return names[number]
        ends.add(f"einde-{number % 3}")
        return f"einde-{number % 3}"

    def way(number: int, at: int, targets: list[int]) -> dict[str, Any]:
        routes = [{"to": named(to), "when": None} for to in targets]
        return choice | {"id": f"keuze-{number}-{at}", "effects": {}, "when": None, "next": None, "routes": routes}

    raw["steps"] = [
        step | {"id": names[number], "variants": [], "choices": [way(number, at, to) for at, to in enumerate(choices)]}
        for number, choices in enumerate(onward)
    ]
    raw["endings"] = [ending | {"id": name} for name in sorted(ends)] or [ending]
    return Scenario.model_validate(raw | {"start": names[0], "meters": []})


ROADS = some.lists(
    some.lists(some.lists(some.integers(0, 12), min_size=1, max_size=3), min_size=2, max_size=4),
    min_size=1,
    max_size=8,
)


def crossed(drawn: Layout) -> int:
    """Crossings counted one pair of roads at a time."""
    links: dict[int, set[tuple[float, float]]] = {}
    for points in drawn.roads.values():
        for (row, x), (_, below) in pairwise(points):
            links.setdefault(row, set()).add((x, below))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for row in links.values()
        for one, other in combinations(sorted(row), 2)
    )


def sound(drawn: Layout) -> None:
    assert all(0 <= place.x <= 1 and 0 <= place.row < drawn.rows for place in drawn.places)
    for one, other in combinations(drawn.places, 2):
        assert one.row != other.row or abs(one.x - other.x) > 0.01
    at = {place.spot: (place.row, place.x) for place in drawn.places}
    for (one, other), points in drawn.roads.items():
        assert (points[0], points[-1]) == (at[one], at[other])


def test_every_real_scenario_has_each_step_choice_and_ending_once_and_no_road_crosses_before_the_endings(
    course: Course,
) -> None:
    for each in course.scenarios.values():
        drawn = layout(each)
        sound(drawn)
        spots = [place.spot for place in drawn.places]
        assert len(spots) == len(set(spots))
        assert {spot.id for spot in spots if spot.kind == "ending"} == {ending.id for ending in each.endings}
        assert {spot.id for spot in spots if spot.kind == "step"} == {step.id for step in each.steps}
        above = {road: points for road, points in drawn.roads.items() if road[1].kind != "ending"}
        assert crossed(Layout(drawn.places, above, drawn.rows)) == 0


def test_no_route_comes_to_a_step_lower_than_its_row(course: Course) -> None:
    for each in course.scenarios.values():
        rows = branching(each).rows
        assert rows[Spot("step", each.start)] == 0
        for end in islice(finished(each), 200):
            assert all(rows[Spot("step", visit.step.id)] >= 2 * at for at, visit in enumerate(end.visits))


def test_what_is_walked_lies_on_roads_of_the_map(course: Course) -> None:
    for each in course.scenarios.values():
        roads = set(branching(each).roads)
        now = begin(each)
        while now.step:
            step, choice = now.step, now.offered[-1]
            now = choose(now, choice.id)
            end = Spot("step", now.step.id) if now.step else Spot("ending", now.ending.id) if now.ending else None
            assert end
            assert {(Spot("step", step.id), Spot("choice", choice.id)), (Spot("choice", choice.id), end)} <= roads


def test_the_same_scenario_is_always_laid_out_alike(course: Course) -> None:
    for each in course.scenarios.values():
        assert layout(Scenario.model_validate(each.model_dump())) == layout(each)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROADS)
def test_any_branching_has_a_sound_layout_also_with_circles(small: Course, onward: list[list[list[int]]]) -> None:
    made = scenario(small, onward)
    drawn = layout(made)
    sound(drawn)
    assert layout(Scenario.model_validate(made.model_dump())) == drawn
    rows = branching(made).rows
    for step, choice in product(made.steps, range(4)):
        here = Spot("choice", f"{step.id.replace('stap', 'keuze')}-{choice}")
        assert here not in rows or rows[here] == rows[Spot("step", step.id)] + 1


def test_crossings_that_can_be_undone_are_undone(small: Course) -> None:
    drawn = layout(scenario(small, [[[2], [1]], [[3], [3]], [[4], [4]], [[7], [7]], [[8], [8]]]))
    assert crossed(drawn) == 0
    assert [place for place in drawn.places if place.row == 0] == [Place(Spot("step", "stap-0"), 0, 0.5)]
