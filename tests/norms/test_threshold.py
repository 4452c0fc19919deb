"""Granovetter (1978), Threshold models of collective behavior, American Journal of Sociology 83(6)."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.norms.threshold import cascade, critical_sd, equilibrium

quickly = settings(max_examples=150, deadline=None, derandomize=True)
crowds = st.lists(st.floats(-10, 120) | st.integers(-5, 60) | st.just(float("inf")), min_size=1, max_size=60)


def test_a_crowd_with_thresholds_from_0_to_99_joins_one_by_one_until_all_100_are_in() -> None:
    # Granovetter 1978, p. 1424; exact
    assert cascade(range(100)).tolist() == list(range(101))


def test_the_same_crowd_with_one_threshold_raised_from_1_to_2_stops_at_one() -> None:
    # Granovetter 1978, p. 1425: nearly the same people, another outcome; exact
    assert cascade([0, 2, *range(2, 100)]).tolist() == [0, 1]


def test_the_critical_standard_deviation_for_a_mean_of_25_is_12_2() -> None:
    # Granovetter 1978, figure 2 (mean 25, 100 people): 12.2, to the decimal that he gives
    assert critical_sd(25) == pytest.approx(12.2, abs=0.05)


def test_the_equilibrium_is_about_6_just_below_it_and_nearly_100_just_above() -> None:
    # Granovetter 1978, figure 2: it rises to 6 or so, then jumps to nearly 100
    assert equilibrium(25, critical_sd(25) - 1e-6) == pytest.approx(6, abs=0.5)
    assert equilibrium(25, critical_sd(25) + 1e-6) == pytest.approx(100, abs=0.1)


def test_still_wider_thresholds_lower_the_equilibrium_slowly_from_nearly_100() -> None:
    # Granovetter 1978, figure 2: beyond the jump the line falls slowly
    high = [equilibrium(25, sd) for sd in range(13, 100)]
    assert high == sorted(high, reverse=True)
    assert high[-1] > 50


@pytest.mark.parametrize("mean", [1, 5, 10, 25, 40, 49])
def test_every_mean_below_50_has_a_jump_of_its_own(mean: float) -> None:
    at = critical_sd(mean)
    assert equilibrium(mean, at * 1.0001) - equilibrium(mean, at * 0.9999) > 0.5
    assert equilibrium(mean, at * 0.9999) - equilibrium(mean, at * 0.9997) < 0.5


@pytest.mark.parametrize(
    ("mean", "sd"), [(25, 5), (25, 11.5), (25, 13), (25, 40), (50, 10), (70, 30), (-5, 10), (40, 35)]
)
def test_a_large_crowd_ends_at_the_equilibrium(mean: float, sd: float) -> None:
    # 20,000 people whose thresholds are the quantiles of the distribution; within half a per cent
    n = 20_000
    bell = NormalDist(mean, sd)
    crowd = [bell.inv_cdf((i + 0.5) / n) * n / 100 for i in range(n)]
    assert cascade(crowd)[-1] / n * 100 == pytest.approx(equilibrium(mean, sd), abs=0.5)


@quickly
@given(mean=st.floats(-1000, 1000), sd=st.floats(0, 1000))
def test_an_equilibrium_is_a_fixed_point_between_0_and_100(mean: float, sd: float) -> None:
    found = equilibrium(mean, sd)
    assert 0 <= found <= 100
    if sd > 0.1:
        assert 100 * NormalDist(mean, sd).cdf(found) == pytest.approx(found, abs=1e-6)


@quickly
@given(mean=st.floats(-20, 120), sd=st.floats(1, 100))
def test_no_lower_fixed_point_exists(mean: float, sd: float) -> None:
    found = equilibrium(mean, sd)
    bell = NormalDist(mean, sd)
    assert all(100 * bell.cdf(r) > r for r in np.linspace(0, 100, 500) if r < found - 1e-3)


@quickly
@given(crowd=crowds)
def test_a_cascade_starts_with_nobody_grows_each_round_and_ends_at_a_fixed_point(crowd: list[float]) -> None:
    active = cascade(crowd)
    assert active[0] == 0
    assert np.all(np.diff(active) > 0)
    assert active[-1] == sum(threshold <= active[-1] for threshold in crowd)


@quickly
@given(crowd=crowds, data=st.data())
def test_the_order_of_the_people_does_not_matter(crowd: list[float], data: st.DataObject) -> None:
    assert cascade(data.draw(st.permutations(crowd))).tolist() == cascade(crowd).tolist()


@quickly
@given(crowd=crowds, data=st.data())
def test_a_lower_threshold_never_leaves_fewer_people_active(crowd: list[float], data: st.DataObject) -> None:
    who = data.draw(st.integers(0, len(crowd) - 1))
    lower = [threshold - (i == who) * data.draw(st.floats(0, 50)) for i, threshold in enumerate(crowd)]
    assert cascade(lower)[-1] >= cascade(crowd)[-1]


def test_negative_thresholds_count_as_0_and_infinite_ones_are_never_met() -> None:
    assert cascade([-3, 1, float("inf")]).tolist() == [0, 1, 2]
    assert cascade([1, 1]).tolist() == [0]


def test_without_any_spread_all_join_or_nobody() -> None:
    assert equilibrium(25, 0) == 0
    assert equilibrium(0, 0) == equilibrium(-1, 0) == 100


@pytest.mark.parametrize("mean", [0, 50, -1, 51, float("nan"), float("inf")])
def test_a_mean_without_a_jump_has_no_critical_standard_deviation(mean: float) -> None:
    with pytest.raises(ValueError, match=rf"mean is {mean}; allowed is a number .*0 .* 50"):
        critical_sd(mean)


@pytest.mark.parametrize(
    ("mean", "sd", "message"),
    [
        (25, -1, "sd is -1; allowed is a number from 0 to 1000"),
        (25, float("nan"), "sd is nan"),
        (float("nan"), 10, "mean is nan"),
        (-1001, 10, "mean is -1001; allowed is a number from -1000 to 1000"),
    ],
)
def test_a_distribution_that_makes_no_sense_is_refused(mean: float, sd: float, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        equilibrium(mean, sd)


@pytest.mark.parametrize(
    ("crowd", "message"),
    [
        ([], r"thresholds has shape \(0,\)"),
        ([[1, 2]], r"thresholds has shape \(1, 2\)"),
        ([1, float("nan")], "thresholds has nan"),
    ],
)
def test_what_is_no_crowd_is_refused(crowd: list[float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        cascade(crowd)
