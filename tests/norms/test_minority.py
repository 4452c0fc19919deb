"""Centola, Becker, Brackbill and Baronchelli (2018), Experimental evidence for tipping points, Science 360."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.norms.minority import critical_mass, simulate

quickly = settings(max_examples=60, deadline=None, derandomize=True)


def test_with_a_memory_of_twelve_the_critical_mass_is_about_a_quarter() -> None:
    # Centola et al. 2018: about 25 % for M = 12; our mean field says 24.2 %, within one point
    assert critical_mass(12) == pytest.approx(0.25, abs=0.01)


def test_a_quarter_is_no_constant_of_nature_the_critical_mass_moves_with_memory() -> None:
    # Centola et al. 2018: the longer people remember, the larger the minority must be
    masses = [critical_mass(memory) for memory in (2, 3, 5, 7, 9, 11, 13, 21, 51, 101, 1000)]
    assert masses == sorted(set(masses))
    assert masses[0] == 0
    assert masses[-1] > 0.45
    assert max(masses) < 0.5


def test_the_critical_mass_for_three_memories_is_a_ninth() -> None:
    # by hand: the highest value of q (1 - 2q) / ((1 - q) (1 + 2q)) is 1/9, at q = 1/4; exact
    assert critical_mass(3) == pytest.approx(1 / 9, abs=1e-9)


@pytest.mark.parametrize("memory", [1, 3, 5, 11, 99])
def test_one_memory_more_than_an_odd_number_changes_nothing_in_the_mean_field(memory: int) -> None:
    assert critical_mass(memory + 1) == pytest.approx(critical_mass(memory), abs=1e-9)


@pytest.mark.parametrize("memory", [3, 5, 8, 12, 20])
def test_large_groups_keep_the_old_norm_just_below_the_critical_mass_and_leave_it_just_above(memory: int) -> None:
    # the mean field against 10 groups of 2000 in 400 rounds, two points below and above
    mass = critical_mass(memory)
    below = simulate(2000, memory, mass - 0.02, rounds=400, seed=1, runs=10)
    above = simulate(2000, memory, mass + 0.02, rounds=400, seed=1, runs=10)
    assert below[:, -1].max() < 0.5
    assert above[:, -1].min() > 0.9


def test_in_groups_as_small_as_in_the_experiment_the_tipping_point_is_as_the_paper_found() -> None:
    # Centola et al. 2018: in groups of 20 to 30, minorities below a quarter failed, those of a quarter to 31 % won.
    # Here M = 12, 24 people, 50 rounds, 200 groups: chance has its say at a quarter, and little of it on either side
    wins = [np.mean(simulate(24, 12, minority / 24, 50, seed=2, runs=200)[:, -1] > 0.5) for minority in (4, 5, 6, 7, 8)]
    assert wins == sorted(wins)
    assert wins[1] < 0.15
    assert 0.15 < wins[2] < 0.6
    assert wins[3] > 0.75
    assert wins[4] > 0.95


def test_with_a_memory_of_one_the_share_follows_the_mean_field_round_by_round() -> None:
    # by hand: x becomes C + (1 - C) x, so after t rounds x = 1 - (1 - C) ** t; 100,000 people, within 0.01
    shares = simulate(100_000, 1, 0.1, rounds=30, seed=3)[0]
    assert np.abs(shares - (1 - 0.9 ** np.arange(30))).max() < 0.01


@quickly
@given(
    pairs=st.integers(1, 20),
    memory=st.integers(1, 15),
    committed=st.floats(0, 1),
    seed=st.integers(0, 2**32),
    runs=st.integers(1, 4),
)
def test_shares_start_at_the_old_norm_and_are_shares_of_whole_people(
    pairs: int, memory: int, committed: float, seed: int, runs: int
) -> None:
    shares = simulate(2 * pairs, memory, committed, 12, seed, runs)
    assert shares.shape == (runs, 12)
    others = 2 * pairs - int(committed * 2 * pairs + 0.5)
    if others:
        assert np.all(shares[:, 0] == 0)
        assert np.allclose(shares * others, np.round(shares * others))
    assert np.all((shares >= 0) & (shares <= 1))
    assert np.all(shares == simulate(2 * pairs, memory, committed, 12, seed, runs))


def test_nobody_changes_before_half_a_memory_can_be_new() -> None:
    shares = simulate(100, 12, 0.4, rounds=10, seed=4, runs=50)
    assert np.all(shares[:, :6] == 0)
    assert shares[:, 6].max() > 0


def test_without_a_minority_nothing_ever_changes() -> None:
    assert np.all(simulate(50, 4, 0, rounds=50, seed=5, runs=5) == 0)


def test_when_all_are_committed_the_share_is_one() -> None:
    assert np.all(simulate(50, 4, 1, rounds=3, seed=5, runs=2) == 1)


def test_a_new_norm_that_everybody_took_over_stays() -> None:
    shares = simulate(200, 5, 0.4, rounds=200, seed=6, runs=5)
    assert np.all(shares[:, 100:] > 0.95)


def test_runs_differ_from_each_other() -> None:
    shares = simulate(100, 3, 0.15, rounds=60, seed=7, runs=20)
    assert len(np.unique(shares, axis=0)) == 20


@pytest.mark.parametrize("memory", [0, -1, 1001, 2.5])
def test_a_critical_mass_for_no_memory_is_refused(memory: int) -> None:
    with pytest.raises(ValueError, match=f"memory is {memory}; allowed is a whole number from 1 to 1000"):
        critical_mass(memory)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"n": 0}, "n is 0; allowed is a whole number of at least 2"),
        ({"n": 25}, "n is 25; allowed is an even number of at least 2"),
        ({"memory": 0}, "memory is 0; allowed is a whole number of at least 1"),
        ({"committed": 1.2}, "committed is 1.2; allowed is a number from 0 to 1"),
        ({"committed": -0.1}, "committed is -0.1"),
        ({"committed": float("nan")}, "committed is nan"),
        ({"rounds": -1}, "rounds is -1; allowed is a whole number of at least 0"),
        ({"seed": -1}, "seed is -1"),
        ({"runs": 0}, "runs is 0; allowed is a whole number of at least 1"),
    ],
)
def test_a_group_that_makes_no_sense_is_refused(changed: dict[str, float], message: str) -> None:
    good = {"n": 20, "memory": 5, "committed": 0.2, "rounds": 5, "seed": 1, "runs": 1}
    with pytest.raises(ValueError, match=message):
        simulate(**(good | changed))  # type: ignore[arg-type]
