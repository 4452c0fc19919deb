"""One format over very many settings."""

import numpy as np
import pytest

from binnenuit.norms.format import Format
from binnenuit.norms.sweep import RANGES, sweep

DEBATE = Format(guests=40, circle=40, safety=0.25, turns=0.1, story=0.1)


@pytest.mark.parametrize("seed", range(3))
def test_over_a_wide_sweep_a_debate_hurts_in_about_half_of_the_settings(seed: int) -> None:
    found = sweep(DEBATE, 800, 6, seed)
    assert 0.35 < found.hurts.mean() < 0.55
    assert 0.35 < found.helps.mean() < 0.6


def test_where_people_underestimate_each_other_safety_decides() -> None:
    found = sweep(DEBATE, 600, 4, 1)
    low = found.drawn["perceived"] < 0.4
    unsafe, safe = found.drawn["safety"] < 0.25, found.drawn["safety"] > 0.5
    assert found.hurts[low & unsafe].mean() > 0.6
    assert found.hurts[low & safe].mean() < 0.4


def test_settings_are_drawn_from_the_ranges_and_from_all_of_them() -> None:
    found = sweep(DEBATE, 400, 1, 2)
    for name, (low, high) in RANGES.items():
        drawn = found.drawn[name]
        assert low <= drawn.min() <= low + 0.1 * (high - low)
        assert high >= drawn.max() >= high - 0.1 * (high - low)


def test_the_same_seed_gives_the_same_sweep() -> None:
    assert np.array_equal(sweep(DEBATE, 30, 2, 7).change, sweep(DEBATE, 30, 2, 7).change)


def test_a_sweep_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="settings is 0; allowed is a whole number from 1"):
        sweep(DEBATE, 0, 2, 1)
