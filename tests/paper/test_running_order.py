"""Running orders: every goal, length and number of people, with the times, pauses and people that a room needs."""

import re
from itertools import pairwise

import pytest

from binnenuit.course import Course
from binnenuit.course.records.session_plan import SessionPlan
from binnenuit.paper.running_order import NoOrder, RunningOrder, Segment, gaps, running_order


@pytest.fixture(scope="session")
def plan(course: Course) -> SessionPlan:
    return course.session_plans["kenniskring"]


@pytest.fixture(scope="session")
def orders(plan: SessionPlan) -> list[RunningOrder]:
    """All of them: each goal, each length, each number of people, with and without internet."""
    return [
        running_order(plan, goal.id, minutes, people, offline)
        for goal in plan.goals
        for minutes in plan.lengths
        for people in range(plan.people.least, plan.people.most + 1)
        for offline in (False, True)
    ]


def sittings(order: RunningOrder) -> list[int]:
    """How long people sit between one pause and the next."""
    found = [0]
    for segment in order.segments:
        if segment.block.phase == "pause":
            found.append(0)
        else:
            found[-1] += segment.minutes
    return found


def phases(order: RunningOrder) -> list[str]:
    return [segment.block.phase for segment in order.segments]


def test_the_kit_offers_what_trainers_were_promised(plan: SessionPlan) -> None:
    assert plan.lengths == (60, 90, 180)
    assert (plan.people.least, plan.people.most) == (8, 200)
    assert {goal.id for goal in plan.goals} == {"kennismaken", "zwijgen", "vorm", "casus", "plan"}
    assert len(plan.blocks) >= 18


def test_every_combination_has_an_order_whose_times_add_up_without_overlap(
    plan: SessionPlan, orders: list[RunningOrder]
) -> None:
    assert len(orders) == len(plan.goals) * len(plan.lengths) * 193 * 2
    for order in orders:
        assert order.segments[0].start == 0
        assert order.segments[-1].end == order.minutes
        assert all(earlier.end == later.start for earlier, later in pairwise(order.segments))
        assert sum(segment.minutes for segment in order.segments) == order.minutes


def test_every_block_gets_the_time_it_needs_in_fives(orders: list[RunningOrder]) -> None:
    for order in orders:
        for segment in order.segments:
            assert segment.block.minutes.least <= segment.minutes <= segment.block.minutes.most
            assert segment.minutes % 5 == 0


def test_every_block_suits_the_group_and_the_goal_and_comes_once(orders: list[RunningOrder]) -> None:
    for order in orders:
        assert all(order.people in segment.block.people for segment in order.segments)
        assert all(order.goal.id in (segment.block.goals or {order.goal.id}) for segment in order.segments)
        once = [segment.block.id for segment in order.segments if segment.block.phase != "pause"]
        assert len(once) == len(set(once))


def test_the_heart_of_a_goal_is_always_in(plan: SessionPlan, orders: list[RunningOrder]) -> None:
    for order in orders:
        must = {b.id for b in plan.blocks if b.goals.get(order.goal.id) == 1 and order.people in b.people}
        assert must
        assert must <= {segment.block.id for segment in order.segments}


def test_arrival_and_agreements_come_first_and_aftercare_comes_last(orders: list[RunningOrder]) -> None:
    for order in orders:
        ids = [segment.block.id.removesuffix("-zaal") for segment in order.segments]
        assert ids[:2] == ["aankomst", "afspraken"]
        assert ids[-1] == "afsluiten"
        assert order.segments[-1].minutes >= 10


def test_nobody_sits_too_long_and_three_hours_have_at_least_one_break(orders: list[RunningOrder]) -> None:
    for order in orders:
        assert max(sittings(order)) <= order.plan.sitting
        assert min(sittings(order)) > 0
        pauses = [segment.minutes for segment in order.segments if segment.block.phase == "pause"]
        assert all(length >= 10 for length in pauses)
        assert len(pauses) >= {60: 0, 90: 1, 180: 1}[order.minutes]


def test_a_pause_never_comes_between_the_opening_or_the_closing(orders: list[RunningOrder]) -> None:
    for order in orders:
        told = "".join({"opening": "o", "core": "c", "pause": "p", "closing": "z"}[phase] for phase in phases(order))
        assert re.fullmatch(r"o+c+(pc+)*z+", told), told


def test_enough_of_the_time_is_for_the_goal(orders: list[RunningOrder]) -> None:
    for order in orders:
        core = sum(segment.minutes for segment in order.segments if segment.block.phase == "core")
        assert core >= order.minutes * 0.38


def test_the_same_question_gives_the_same_order(plan: SessionPlan) -> None:
    assert running_order(plan, "casus", 180, 40) == running_order(plan, "casus", 180, 40)


def test_without_internet_the_times_are_the_same_and_only_the_moves_differ(plan: SessionPlan) -> None:
    online, offline = (running_order(plan, "zwijgen", 90, 14, without) for without in (False, True))
    assert online.segments == offline.segments
    mirror = next(segment.block for segment in online.segments if segment.block.id == "normspiegel")
    assert mirror.offline
    assert online.moves(mirror) == mirror.moves
    assert offline.moves(mirror) == mirror.offline.moves
    assert offline.materials(mirror) == mirror.offline.materials


def test_without_internet_nothing_asks_for_a_screen_or_a_phone(orders: list[RunningOrder]) -> None:
    for order in orders:
        if order.offline:
            words = " ".join(
                [*order.all_materials, *(m.text for s in order.segments for m in order.moves(s.block))]
            ).lower()
            assert not re.search(r"\bscherm\b|telefoon|laptop|beamer", words), (order.goal.id, words)


def test_each_thing_is_needed_once_on_the_list(plan: SessionPlan) -> None:
    order = running_order(plan, "casus", 180, 14)
    assert len(order.all_materials) == len(set(order.all_materials))
    assert "pennen in één kleur" in order.all_materials


@pytest.mark.parametrize(
    ("people", "offline", "needed"),
    [
        (14, False, {"trainer": 1, "buiten": 1, "tijd": 1, "techniek": 1}),
        (14, True, {"trainer": 1, "buiten": 1, "tijd": 1}),
        (200, True, {"trainer": 1, "buiten": 4, "tijd": 1, "tafel": 20}),
        (21, False, {"trainer": 1, "buiten": 1, "tijd": 1, "tafel": 3, "techniek": 1}),
    ],
)
def test_roles_grow_with_the_room(plan: SessionPlan, people: int, offline: bool, needed: dict[str, int]) -> None:
    order = running_order(plan, "vorm", 60, people, offline)
    assert {role.id: number for role, number in order.roles} == needed


def test_there_is_always_somebody_outside_the_room(orders: list[RunningOrder]) -> None:
    for order in orders:
        assert {role.id: number for role, number in order.roles}["buiten"] >= 1


@pytest.mark.parametrize(
    ("goal", "minutes", "people", "why"),
    [("dansen", 90, 14, "goal"), ("vorm", 75, 14, "length"), ("vorm", 90, 7, "people"), ("vorm", 90, 201, "people")],
)
def test_what_cannot_be_asked_says_why(plan: SessionPlan, goal: str, minutes: int, people: int, why: str) -> None:
    with pytest.raises(NoOrder) as refused:
        running_order(plan, goal, minutes, people)
    assert refused.value.why == why


def test_blocks_that_do_not_fit_say_so_and_check_finds_them(small: Course) -> None:
    plan = small.session_plans["kring"]
    tight = plan.model_copy(update={"lengths": (10, 200)})
    for minutes in tight.lengths:
        with pytest.raises(NoOrder) as refused:
            running_order(tight, "roeien", minutes, 10)
        assert refused.value.why == "room"
    assert list(gaps(tight)) == [("goals[roeien]", "no-order", "10, 4")]
    assert list(gaps(plan)) == []


def test_the_pause_comes_in_the_middle(small: Course) -> None:
    order = running_order(small.session_plans["kring"], "roeien", 60, 10)
    assert [segment.block.id for segment in order.segments] == ["aanleggen", "oversteken", "rust", "drogen", "afmeren"]
    assert abs(sittings(order)[0] - sittings(order)[1]) <= 10


def test_a_segment_knows_how_long_it_takes(plan: SessionPlan) -> None:
    assert Segment(10, 35, plan.blocks[0]).minutes == 25


def test_nobody_is_asked_about_the_own_life(plan: SessionPlan) -> None:
    own = re.compile(
        r"\bjouw (geloof|familie|ouders|partner|afkomst|ervaring|verleden|liefde|geaardheid)\b|ben jij\b|heb jij"
    )
    for block in plan.blocks:
        moves = [*block.moves, *(block.offline.moves if block.offline else ())]
        for move in moves:
            if move.do == "vraag":
                assert not own.search(move.text.lower()), f"{block.id}: {move.text}"


def test_the_agreements_keep_people_safe(plan: SessionPlan) -> None:
    told = " ".join(plan.agreements).lower()
    for word in ("niemand hoeft", "overslaan", "herkent", "film", "blijft hier", "buiten de zaal"):
        assert word in told
    assert "hulplijnen" in " ".join(plan.before).lower()


def test_every_block_says_what_to_do_when_it_chafes(plan: SessionPlan) -> None:
    assert [block.id for block in plan.blocks if not block.cues] == []


def test_every_goal_of_the_kit_leans_on_the_course(plan: SessionPlan) -> None:
    for goal in plan.goals:
        heart = [block for block in plan.blocks if block.goals.get(goal.id) == 1]
        assert all(block.uses.lesson or block.uses.poll or block.uses.scenario for block in heart), goal.id


def test_a_card_can_be_understood_without_the_route_to_it(course: Course, plan: SessionPlan) -> None:
    for block in plan.blocks:
        scenario = course.scenarios.get(block.uses.scenario or "")
        for name in block.uses.steps:
            step = scenario.step(name) if scenario else None
            assert step
            assert len([choice for choice in step.choices if choice.when is None]) >= 3, f"{block.id}: {name}"


def test_people_may_sit_just_as_long_as_the_plan_allows_and_not_a_minute_more(plan: SessionPlan) -> None:
    longest = max(sittings(running_order(plan, "zwijgen", 180, 20)))
    exactly = plan.model_copy(update={"sitting": longest})
    assert max(sittings(running_order(exactly, "zwijgen", 180, 20))) == longest
    less = plan.model_copy(update={"sitting": 5})
    with pytest.raises(NoOrder):
        running_order(less, "zwijgen", 180, 20)
