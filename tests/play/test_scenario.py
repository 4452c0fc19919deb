import pytest

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.story.when import When
from binnenuit.play.scenario import OffPath, back, begin, choose, state
from binnenuit.play.story.moment import holds


@pytest.fixture
def bridge(small: Course) -> Scenario:
    return small.scenarios["brug"]


def test_an_empty_path_stands_at_the_first_step(bridge: Scenario) -> None:
    now = state(bridge, [])
    assert now.step is not None
    assert now.step.id == "oever"
    assert now.ending is None
    assert [choice.id for choice in now.offered] == ["springen", "vragen"]


def test_a_choice_appends_one_id_and_leads_on(bridge: Scenario) -> None:
    now = choose(begin(bridge), "springen")
    assert now.path == ("springen",)
    assert now.step is not None
    assert now.step.id == "bos"


def test_the_same_path_always_gives_the_same_state(bridge: Scenario) -> None:
    assert state(bridge, ["vragen", "gids"]) == state(bridge, ["vragen", "gids"])


def test_a_meter_moves_with_a_choice_and_stops_at_its_top(bridge: Scenario) -> None:
    reading = state(bridge, ["springen"]).readings[0]
    assert (reading.value, reading.change, reading.word) == (2, 1, "hoog")


def test_a_meter_falls_and_tells_by_how_much(bridge: Scenario) -> None:
    reading = state(bridge, ["vragen"]).readings[0]
    assert (reading.value, reading.change, reading.word) == (0, -1, "laag")


def test_a_choice_with_a_condition_is_offered_only_when_it_holds(bridge: Scenario) -> None:
    assert [c.id for c in state(bridge, ["springen"]).offered] == ["rennen"]
    assert [c.id for c in state(bridge, ["vragen"]).offered] == ["rennen", "gids"]


def test_a_variant_is_told_only_when_its_condition_holds(bridge: Scenario) -> None:
    assert state(bridge, ["springen"]).extra == ("Je hebt het koud.",)
    assert state(bridge, ["vragen"]).extra == ()


def test_the_first_route_whose_condition_holds_is_taken(bridge: Scenario) -> None:
    brave = state(bridge, ["springen", "rennen"]).ending
    meek = state(bridge, ["vragen", "rennen"]).ending
    assert brave is not None
    assert meek is not None
    assert (brave.id, meek.id) == ("trots", "thuis")


def test_a_choice_that_is_not_offered_is_refused_and_the_good_part_is_kept(bridge: Scenario) -> None:
    with pytest.raises(OffPath) as refused:
        state(bridge, ["springen", "gids"])
    assert refused.value.good == ("springen",)


def test_nothing_can_be_chosen_after_an_ending(bridge: Scenario) -> None:
    with pytest.raises(OffPath) as refused:
        state(bridge, ["vragen", "gids", "rennen"])
    assert refused.value.good == ("vragen", "gids")


def test_one_step_back_takes_away_the_last_choice(bridge: Scenario) -> None:
    assert back(["vragen", "gids"]) == ("vragen",)
    assert back([]) == ()


def test_a_visit_remembers_the_roads_not_taken(bridge: Scenario) -> None:
    visits = state(bridge, ["vragen", "gids"]).visits
    assert [[c.id for c in visit.not_taken] for visit in visits] == [["springen"], ["rennen"]]


@pytest.mark.parametrize(
    ("when", "met"),
    [
        (When(), True),
        (When(all=("a", "b")), True),
        (When(all=("a", "c")), False),
        (When(any=("c", "a")), True),
        (When(any=("c",)), False),
        (When(none=("c",)), True),
        (When(none=("a",)), False),
        (When(at_least={"m": 2}), True),
        (When(at_least={"m": 3}), False),
        (When(below={"m": 3}), True),
        (When(below={"m": 2}), False),
        (When(all=("a",), none=("b",)), False),
    ],
)
def test_every_given_part_of_a_condition_must_hold(when: When, met: bool) -> None:
    assert holds(when, ("a", "b"), {"m": 2}) is met
