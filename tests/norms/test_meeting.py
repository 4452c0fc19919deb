"""What the norm lab must show, each over many seeds, and what must always hold in the meeting model."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.norms.format import NO_MEETING, Format
from binnenuit.norms.meeting import GUEST, INSIDE, MEETING_WEEK, SUPPORTS, Outcome, compare, simulate
from binnenuit.norms.population import Population

SEEDS = range(8)
RUNS = 20
PEOPLE = Population()
DEBATE = Format(guests=40, circle=40, safety=0.25, turns=0.1, story=0.1)
DIALOGUE = Format(guests=40, circle=8, safety=0.7, turns=0.9, story=0.7)
POLL = Format(guests=100, circle=100, safety=0.9, turns=1, talk=0, feedback=0.5)
AFTER = MEETING_WEEK + 2


def difference(format: Format, people: Population, seed: int, week: int = -1) -> float:  # noqa: A002
    """How much the format changes the perceived norm, beside the same people without a meeting."""
    without, held = compare([(NO_MEETING, people), (format, people)], RUNS, seed)
    return float((held.perceived[week] - without.perceived[week]).mean())


@pytest.mark.parametrize("seed", SEEDS)
def test_a_wrong_picture_holds_itself_up_below_a_perceived_norm_and_falls_above_it(seed: int) -> None:
    low = simulate(NO_MEETING, replace(PEOPLE, perceived=0.30), RUNS, seed)
    high = simulate(NO_MEETING, replace(PEOPLE, perceived=0.55), RUNS, seed)
    assert low.private.mean() == pytest.approx(0.65, abs=0.01)  # two in three support it, in both
    assert low.perceived[-1].mean() < 0.28
    assert low.heard[-1].mean() < 0.20
    assert high.perceived[-1].mean() > 0.64
    assert high.heard[-1].mean() > 0.45


@pytest.mark.parametrize("seed", SEEDS)
def test_with_the_same_people_an_unsafe_debate_lowers_and_a_safe_dialogue_raises_the_perceived_norm(seed: int) -> None:
    assert difference(DEBATE, PEOPLE, seed) < -0.01
    assert difference(DIALOGUE, PEOPLE, seed) > 0.04


@pytest.mark.parametrize("seed", SEEDS)
def test_private_views_hardly_move_under_any_of_them(seed: int) -> None:
    for each in (DEBATE, DIALOGUE, POLL, replace(DIALOGUE, sessions=3, story=1)):
        private = simulate(each, PEOPLE, RUNS, seed).private
        assert abs(float((private[-1] - private[0]).mean())) < 0.02


@pytest.mark.parametrize("seed", SEEDS)
def test_a_dialogue_has_a_break_even_as_safety_falls(seed: int) -> None:
    levels = [0.0, 0.1, 0.2, 0.3, 0.5, 0.7]
    effects = [difference(replace(DIALOGUE, safety=level), PEOPLE, seed, AFTER) for level in levels]
    assert effects == sorted(effects)
    assert effects[0] < -0.004
    assert effects[-1] > 0.02
    assert 0.0 < np.interp(0, effects, levels) < 0.4


@pytest.mark.parametrize("seed", SEEDS)
def test_a_debate_needs_far_more_safety_than_a_dialogue_to_break_even(seed: int) -> None:
    levels = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8]
    zero = [
        np.interp(0, [difference(replace(each, safety=level), PEOPLE, seed, AFTER) for level in levels], levels)
        for each in (DIALOGUE, DEBATE)
    ]
    assert zero[1] > zero[0] + 0.1


@pytest.mark.parametrize("seed", SEEDS)
def test_feedback_of_the_real_view_helps_those_who_underestimate_and_hurts_those_who_overestimate(seed: int) -> None:
    assert difference(POLL, replace(PEOPLE, perceived=0.38), seed) > 0.05
    assert difference(POLL, replace(PEOPLE, perceived=0.85), seed, AFTER) < -0.02


@pytest.mark.parametrize("seed", SEEDS)
def test_a_critical_size_exists_and_moves_with_the_people(seed: int) -> None:
    """The perceived norm from which the wrong picture falls, found by halving; it is no constant."""
    points = [_turning_point(replace(PEOPLE, daring=daring), seed) for daring in (0.45, 0.55, 0.65)]
    assert points == sorted(points)
    assert points[-1] > points[0] + 0.05


def _turning_point(people: Population, seed: int) -> float:
    low, high = 0.05, 0.95
    for _ in range(9):
        middle = (low + high) / 2
        perceived = simulate(NO_MEETING, replace(people, perceived=middle), RUNS, seed).perceived
        low, high = (low, middle) if perceived[-1].mean() > perceived[0].mean() else (middle, high)
    return low


def test_the_same_seed_gives_the_same_year_and_another_seed_another() -> None:
    first, again, other = (simulate(DEBATE, PEOPLE, RUNS, seed) for seed in (1, 1, 2))
    assert np.array_equal(first.perceived, again.perceived)
    assert np.array_equal(first.voices, again.voices)
    assert not np.array_equal(first.perceived, other.perceived)


def test_comparing_gives_what_each_format_gives_alone() -> None:
    together = compare([(DEBATE, PEOPLE), (DIALOGUE, PEOPLE)], RUNS, 3)
    for outcome, each in zip(together, (DEBATE, DIALOGUE), strict=True):
        alone = simulate(each, PEOPLE, RUNS, 3)
        assert np.array_equal(outcome.perceived, alone.perceived)
        assert np.array_equal(outcome.voices, alone.voices)


def test_formats_share_their_people_until_the_meeting_and_then_differ() -> None:
    debate, dialogue = compare([(DEBATE, PEOPLE), (DIALOGUE, PEOPLE)], RUNS, 3)
    until = slice(None, MEETING_WEEK + 1)
    assert np.array_equal(debate.perceived[until], dialogue.perceived[until])
    assert not np.array_equal(debate.perceived[AFTER], dialogue.perceived[AFTER])


def test_as_many_people_come_as_there_is_room_and_in_a_series_they_are_the_same() -> None:
    series = simulate(replace(DIALOGUE, guests=24, sessions=3), PEOPLE, RUNS, 5)
    came = (series.voices & GUEST) > 0
    weeks = list(range(MEETING_WEEK, MEETING_WEEK + 3))
    assert came.sum(axis=1).nonzero()[0].tolist() == weeks
    assert came[weeks].sum(axis=1).tolist() == [24, 24, 24]
    assert (came[weeks] == came[weeks[0]]).all()


def test_with_selection_mainly_supporters_come() -> None:
    def supporting(selection: float) -> float:
        safe = Format(guests=30, circle=30, safety=1, talk=0.01, selection=selection)
        voices = simulate(safe, PEOPLE, RUNS, 5).voices[MEETING_WEEK]
        guests = voices[(voices & GUEST) > 0]
        return float((guests == GUEST + SUPPORTS + INSIDE).mean())

    assert supporting(1) > 0.9 > supporting(0) > 0.4


def test_no_format_pushes_a_private_view_back() -> None:
    for each in (DEBATE, DIALOGUE, POLL):
        private = simulate(each, PEOPLE, RUNS, 2).private
        assert (np.diff(private, axis=0) >= 0).all()


def test_where_nobody_dares_to_speak_nothing_changes() -> None:
    mute = replace(PEOPLE, daring=1, daring_spread=0, perceived=0.5, perceived_spread=0.05, everyday=0)
    outcome = simulate(replace(DEBATE, safety=0), mute, RUNS, 2)
    assert np.array_equal(outcome.perceived[0], outcome.perceived[-1])
    assert outcome.heard.max() == 0


shares = st.floats(0, 1)


@settings(max_examples=60, deadline=None)
@given(
    format=st.builds(
        Format, guests=st.integers(0, 60), circle=st.integers(1, 60), sessions=st.integers(1, 4), safety=shares,
        growth=shares, turns=shares, talk=shares, story=shares, model=shares, feedback=shares, selection=shares,
    ),
    people=st.builds(
        Population, people=st.just(40), weeks=st.just(10), share=shares, perceived=shares, perceived_spread=shares,
        daring=shares, daring_spread=shares, loudness=st.floats(0.1, 10), everyday=shares, learn=shares,
    ),
    seed=st.integers(0, 5),
)  # fmt: skip
def test_shares_stay_shares_whatever_is_asked(format: Format, people: Population, seed: int) -> None:  # noqa: A002
    outcome = simulate(format, people, 3, seed)
    _are_shares(outcome)
    assert (outcome.heard <= outcome.private + 1e-6).all()  # nobody says what they do not think
    assert outcome.perceived.shape == (11, 3)
    assert outcome.voices.shape == (11, 40)


def _are_shares(outcome: Outcome) -> None:
    for each in (outcome.perceived, outcome.private, outcome.heard):
        assert np.isfinite(each).all()
        assert each.min() >= -1e-6
        assert each.max() <= 1 + 1e-6


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Format(guests=-1), "guests is -1; allowed is a whole number from 0 to 10000"),
        (lambda: Format(safety=1.2), "safety is 1.2; allowed is a number from 0 to 1"),
        (lambda: Format(sessions=0), "sessions is 0; allowed is a whole number from 1 to 52"),
        (lambda: Population(share=-0.1), "share is -0.1; allowed is a number from 0 to 1"),
        (lambda: Population(loudness=0), "loudness is 0; allowed is a number from 0.1 to 10"),
        (lambda: Population(people=5), "people is 5; allowed is a whole number from 10 to 10000"),
        (lambda: Population(friends=200), "friends is 200; allowed is a whole number from 2 to 148"),
        (lambda: Population(perceived=float("nan")), "perceived is nan; allowed is a number from 0 to 1"),
        (lambda: simulate(DEBATE, PEOPLE, 0, 1), "runs is 0; allowed is a whole number from 1 to 10000"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_with_the_range(make: object, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        make()  # type: ignore[operator]


def test_settings_of_different_size_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="one size"):
        compare([(DEBATE, PEOPLE), (DEBATE, replace(PEOPLE, people=100))], 2, 1)
    with pytest.raises(ValueError, match="one or more"):
        compare([], 2, 1)
