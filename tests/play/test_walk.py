from random import Random
from typing import Any

import pytest

from binnenuit.command.check import walk_each
from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.play.dossier import Dossier, dumps, loads
from binnenuit.play.scenario import state
from binnenuit.play.story.figures import figures
from binnenuit.play.story.prose import prose
from binnenuit.play.walk import Walk, finished, walk
from tests.play.roads import at_random


@pytest.fixture
def bridge(small: Course) -> Scenario:
    return small.scenarios["brug"]


def changed(scenario: Scenario, **choices: dict[str, Any]) -> Scenario:
    """The scenario with other values for some of its choices."""
    raw = scenario.model_dump()
    for step in raw["steps"]:
        for choice in step["choices"]:
            choice.update(choices.get(choice["id"], {}))
    return Scenario.model_validate(raw)


def test_the_robot_walks_each_path_once(bridge: Scenario) -> None:
    paths = [now.path for now in finished(bridge)]
    assert paths == [("springen", "rennen"), ("vragen", "rennen"), ("vragen", "gids")]


def test_a_whole_scenario_has_no_problems(bridge: Scenario) -> None:
    found = walk(bridge)
    assert found.problems == []
    assert (found.paths, found.shortest, found.longest) == (3, 2, 2)
    assert found.endings == {"thuis": 2, "trots": 1}


def test_an_ending_that_no_route_reaches_is_found(bridge: Scenario) -> None:
    found = walk(changed(bridge, rennen={"routes": (), "next": "thuis"}))
    assert found.problems == [("unreachable-ending", "trots")]


def test_a_choice_that_is_never_offered_is_found(bridge: Scenario) -> None:
    found = walk(changed(bridge, gids={"when": {"all": ["springen", "vragen"]}}))
    assert found.problems == [("unreachable-choice", "gids")]


def test_a_step_without_a_way_on_is_found(bridge: Scenario) -> None:
    never = {"when": {"all": ["gids"]}}
    found = walk(changed(bridge, gids=never, rennen=never))
    assert ("dead-end", "bos") in found.problems


def test_a_step_that_no_route_reaches_is_found(bridge: Scenario) -> None:
    found = walk(changed(bridge, springen={"next": "thuis"}, vragen={"next": "thuis"}))
    assert ("unreachable-step", "bos") in found.problems


def test_a_loop_without_an_exit_is_found_and_walking_it_ends(bridge: Scenario) -> None:
    round_and_round = {"routes": (), "next": "oever"}
    found = walk(changed(bridge, rennen=round_and_round, gids=round_and_round))
    assert ("no-exit", "oever") in found.problems
    assert found.paths == 0


def test_a_loop_with_an_exit_is_fine(bridge: Scenario) -> None:
    found = walk(changed(bridge, gids={"next": "oever"}))
    assert found.problems == []


@pytest.fixture(scope="module")
def walked(course: Course) -> dict[str, Walk]:
    """The scenarios of the kit, each walked once for all tests."""
    return walk_each(course.scenarios)


def test_every_path_of_every_scenario_of_the_kit_ends_well(course: Course, walked: dict[str, Walk]) -> None:
    for name, scenario in course.scenarios.items():
        found = walked[name]
        print(f"{name}: {found.paths} paths, {dict(found.endings)}")
        assert found.problems == [], name
        assert set(found.endings) == {ending.id for ending in scenario.endings}


def test_nijmegen_has_at_least_six_decisions_on_every_path_and_four_endings(walked: dict[str, Walk]) -> None:
    found = walked["nijmegen"]
    assert found.shortest >= 6
    assert len(found.endings) >= 4


def test_no_story_of_the_kit_is_won_without_reading_and_each_remembers(course: Course, walked: dict[str, Walk]) -> None:
    for name, scenario in course.scenarios.items():
        found = figures(scenario, walked[name])
        assert found.guessed <= 0.4, name
        assert len(found.dominated) <= 0.05 * found.options, name
        assert {habit: share for habit, share in found.habits.items() if not 0.25 <= share <= 0.75} == {}, name
        assert found.echoes >= 3, name


def test_the_prose_of_the_stories_does_not_tick(course: Course) -> None:
    disclaimers = [each.strip() for each in course.texts.cli.disclaimers.split(";")]
    for name, scenario in course.scenarios.items():
        found = prose(scenario, disclaimers)
        assert found.short < 0.35, name
        assert found.same <= 0.3, name
        assert found.disclaimers <= 0.15, name


def test_a_thousand_random_paths_survive_the_dossier_and_their_return(course: Course) -> None:
    dice = Random(1)
    for name, scenario in course.scenarios.items():
        for _ in range(1000):
            now = at_random(scenario, dice)
            kept = loads(dumps(Dossier().answer(name, list(now.path))))
            assert kept.path(name) == now.path
            assert state(scenario, kept.path(name)).ending == now.ending
