from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binnenuit.play.scenario import OffPath, State, state
from binnenuit.play.walk import finished, walk
from tests.stories import BILL, choice, event, made, raw, step


def came(now: State) -> list[list[str]]:
    """What came in each situation of a route, its last included."""
    return [*([event.id for event in visit.events] for visit in now.visits), [event.id for event in now.events]]


def test_an_event_comes_so_many_choices_after_what_it_is_about() -> None:
    for after, expected in [(1, [[], [], ["rekening"], [], []]), (2, [[], [], [], ["rekening"], []])]:
        story = made({**BILL, "after": after})
        assert came(state(story, ["huren", "danken", "door", "klaar"])) == expected


def test_an_event_whose_condition_does_not_hold_stays_away() -> None:
    assert came(state(made(BILL), ["lenen", "danken", "door"])) == [[], [], [], []]


def test_an_event_whose_condition_ceases_to_hold_begins_to_wait_anew() -> None:
    when = {"all": ["gehuurd"], "none": ["zwijgen"]}
    story = made({**BILL, "when": when, "after": 2})
    assert came(state(story, ["huren", "zwijgen", "door"]))[-1] == []
    assert came(state(story, ["huren", "danken", "door"]))[-1] == ["rekening"]


def test_an_event_without_a_condition_waits_from_the_beginning() -> None:
    assert came(state(made(event("brief", after=2)), ["lenen", "danken", "door"])) == [[], [], ["brief"], []]


def test_an_event_comes_once_and_never_at_an_ending() -> None:
    late = made({**BILL, "after": 3})
    now = state(late, ["huren", "danken", "door", "klaar"])
    assert now.ending is not None
    assert came(now) == [[], [], [], [], []]


def test_what_an_event_does_is_told_apart_from_what_the_choice_did() -> None:
    now = state(made(BILL), ["huren", "danken"])
    assert [reading.value for reading in now.visits[-1].readings] == [2]
    assert [(reading.value, reading.change) for reading in now.readings] == [(1, -1)]


def test_an_event_that_came_can_be_asked_for_and_calls_up_the_next() -> None:
    answer = event("aanmaning", when={"all": ["rekening"]}, after=1)
    assert came(state(made(BILL, answer), ["huren", "danken", "door"])) == [[], [], ["rekening"], ["aanmaning"]]


def test_trust_is_kept_for_each_person_and_stays_on_the_scale() -> None:
    assert [(each.person, each.value, each.change) for each in state(made(), ["lenen", "danken"]).trust] == [
        ("ans", 4, 2)
    ]
    sour = state(made(people=[{"id": "ans", "start": 0}]), ["lenen", "zwijgen"])
    assert [(each.value, each.change) for each in sour.trust] == [(0, 0)]


def test_a_condition_can_ask_for_facts_and_trust() -> None:
    variants = [
        {"when": {"all": ["gehuurd"], "at_least": {"ans": 4}}, "text": "Ans leent je de sleutel."},
        {"when": {"none": ["gehuurd"]}, "text": "Er is geen zaal."},
    ]
    steps = raw()["steps"]
    steps[2]["variants"] = variants
    story = made(steps=steps)
    assert state(story, ["huren", "danken"]).extra == ("Ans leent je de sleutel.",)
    assert state(story, ["huren", "zwijgen"]).extra == ()
    assert state(story, ["lenen", "zwijgen"]).extra == ("Er is geen zaal.",)


def test_a_passage_that_is_told_once_is_not_told_when_the_step_comes_back() -> None:
    told = [{"when": {"none": ["niets"]}, "text": "Voor het eerst.", "once": True}]
    again = step("een", choice("weer", "een"), choice("door", "eind"), variants=told)
    story = made(steps=[again])
    assert state(story, []).extra == ("Voor het eerst.",)
    assert state(story, ["weer"]).extra == ()


def test_a_throw_depends_on_the_participant_the_event_and_the_route_and_on_nothing_else() -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    route = ["huren", "danken", "door"]
    thrown = {seed: bool(came(state(story, route, seed))[2]) for seed in range(200)}
    assert {seed: bool(came(state(story, route, seed))[2]) for seed in range(200)} == thrown
    assert 70 < Counter(thrown.values())[True] < 130
    other = {seed: bool(came(state(story, ["huren", "zwijgen", "door"], seed))[2]) for seed in range(200)}
    assert other != thrown


def test_without_dice_everything_comes_that_can() -> None:
    story = made({**BILL, "chance": 0.05}, chance=True)
    assert came(state(story, ["huren", "danken", "door"], None))[2] == ["rekening"]


def test_what_stayed_away_when_it_was_thrown_does_not_come_later() -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    for seed in range(50):
        assert came(state(story, ["huren", "danken", "door"], seed))[3] == []


@given(st.lists(st.integers(0, 1), max_size=4), st.none() | st.integers(0, 9999))
def test_state_is_a_function_of_the_route_and_the_seed(picks: list[int], seed: int | None) -> None:
    story = made({**BILL, "chance": 0.5}, event("brief", after=2), chance=True)
    path: list[str] = []
    for pick in picks:
        path.append(state(story, path, seed).offered[pick].id)
    assert state(story, path, seed) == state(story, path, seed)


def test_a_choice_that_is_not_offered_is_refused_with_events_too() -> None:
    with pytest.raises(OffPath) as off:
        state(made(BILL), ["huren", "onzin"])
    assert off.value.good == ("huren",)


def test_the_robot_counts_every_route_though_it_walks_many_at_once() -> None:
    story = made(BILL, event("brief", after=2))
    every = list(finished(story))
    found = walk(story)
    assert found.problems == []
    assert (found.paths, found.shortest, found.longest) == (len(every), 4, 4)
    assert found.sums == Counter(sum(reading.value for reading in now.readings) for now in every)
    assert found.finishes == Counter((now.path[-1], now.ending.id) for now in every if now.ending)


def test_the_robot_walks_a_throw_both_ways() -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    found = walk(story)
    assert found.paths == 16 + 8
    assert found.sums == {2: 16, 1: 8}


def test_an_event_that_never_comes_is_found() -> None:
    assert walk(made({**BILL, "after": 3})).problems == [("dead-event", "rekening")]
