"""What the labs of the course say is what their models show."""

import re
from collections.abc import Sequence

import numpy as np
import pytest

from binnenuit.course import Course
from binnenuit.norms.lab import find
from binnenuit.norms.lab.knob import Knob
from binnenuit.norms.meeting import INSIDE, OPPOSES, SUPPORTS
from tests.norms.lab.turning import after_a_year, all_knobs, at, differences, ends, format_name, put


def test_silence_pulls_the_picture_further_from_what_people_think(course: Course) -> None:
    texts = course.texts.lab_meeting
    found = ends(at(course, "zwijgen"))
    assert found[texts.perceived] < 25
    assert found[texts.heard] < 10
    assert found[texts.private] == pytest.approx(65, abs=1)


def test_above_the_turning_point_the_wrong_picture_falls(course: Course) -> None:
    assert ends(put(course, "zwijgen", perceived=0.55))[course.texts.lab_meeting.perceived] > 60


def test_the_turning_point_moves_with_how_much_support_people_want_to_see(course: Course) -> None:
    perceived = course.texts.lab_meeting.perceived
    assert ends(put(course, "zwijgen", perceived=0.4, daring=0.4))[perceived] > 45
    assert ends(put(course, "zwijgen", perceived=0.4, daring=0.68))[perceived] < 40


def test_a_picture_that_is_too_high_holds_itself_up_too(course: Course) -> None:
    found = put(course, "zwijgen", perceived=0.8)
    assert ends(found)[course.texts.lab_meeting.perceived] > 80
    assert any("hoger dan" in sentence for sentence in found.sentences)


def test_one_person_decides_between_one_and_a_hundred(course: Course) -> None:
    joined = course.texts.lab_threshold.joined
    assert ends(at(course, "drempels"))[joined] == 1
    assert ends(at(course, "drempels", {"delay": 0}))[joined] == 100
    assert ends(at(course, "drempels", {"place": 3}))[joined] == 50


def test_with_a_longer_memory_more_people_must_hold_on(course: Course) -> None:
    others = course.texts.lab_minority.others
    assert ends(at(course, "kleine-groep"))[others] < 50
    assert ends(at(course, "kleine-groep", {"memory": 2, "committed": 4}))[others] > 90
    assert ends(at(course, "kleine-groep", {"memory": 5, "committed": 4}))[others] < 50
    needed = [int(row.cells[0].split()[1]) for row in at(course, "kleine-groep").table.rows]
    assert needed == sorted(needed)
    assert len(set(needed)) == len(needed)  # no single number is ever the answer


def test_around_the_turning_point_chance_decides(course: Course) -> None:
    (curve,) = at(course, "kleine-groep", {"memory": 4, "committed": 6}).curves
    turned = int((curve.runs[:, -1] > 50).sum())
    assert 0 < turned < len(curve.runs)


def test_the_same_people_go_down_after_the_debate_and_up_after_the_circles(course: Course) -> None:
    found = differences(course, at(course, "vormen"))
    assert found["debat"] < -1
    assert found["dialoog"] > 3


def test_a_safe_debate_helps_and_an_unsafe_circle_does_not(course: Course) -> None:
    assert differences(course, put(course, "vormen", debat__safety=0.7))["debat"] > 1
    assert differences(course, put(course, "vormen", dialoog__safety=0.1))["dialoog"] < 0.5


def test_safety_and_turns_turn_the_outcome_and_the_names_do_not(course: Course) -> None:
    found = at(course, "vormen")
    assert after_a_year(found, "debat", "dialoog") == [28, 40]
    assert round(float(found.curves[-1].runs[:, -1].mean())) == 32  # without a meeting
    swapped = put(course, "vormen", debat__safety=0.7, debat__turns=0.9, dialoog__safety=0.25, dialoog__turns=0.1)
    assert after_a_year(swapped, "debat", "dialoog") == [42, 32]


def test_at_equal_numbers_one_circle_of_forty_does_as_well_as_eight_of_five(course: Course) -> None:
    large, small = (put(course, "vormen", dialoog__circle=size) for size in (40, 5))
    assert [*after_a_year(large, "dialoog"), *after_a_year(small, "dialoog")] == [43, 40]


def test_where_it_is_not_safe_a_small_circle_does_matter(course: Course) -> None:
    assert after_a_year(put(course, "vormen", debat__circle=5), "debat")[0] >= 32


def test_what_is_turned_at_one_format_leaves_the_other_as_it_was(course: Course) -> None:
    before, after = at(course, "vormen"), put(course, "vormen", debat__safety=1)
    assert after_a_year(before, "dialoog") == after_a_year(after, "dialoog")
    assert after_a_year(before, "debat") != after_a_year(after, "debat")


def test_the_table_has_the_formats_that_are_seen_and_the_numbers_that_are_ours(course: Course) -> None:
    lab = course.labs["vormen"]
    rows = find(course, lab, {}, ["film", "debat"]).table.rows
    assert [row.name for row in rows] == [format_name(course, name) for name in ("film", "debat")]
    film, debate = (row.cells[: len(lab.format_dials)] for row in rows)
    assert set(film) == {course.texts.lab_meeting.nothing}  # nobody talks there
    assert debate == ("2,5", "1", "40")


def test_a_mission_about_a_format_that_is_not_seen_still_has_its_number(course: Course) -> None:
    lab = course.labs["vormen"]
    seen, unseen = find(course, lab, {}, lab.formats), find(course, lab, {}, ["film"])
    assert unseen.measures["debat.difference"] == seen.measures["debat.difference"]
    assert len(unseen.crowds) == 1


def test_where_the_picture_is_high_already_the_circle_makes_hardly_any_difference(course: Course) -> None:
    assert abs(differences(course, put(course, "vormen", perceived=0.75))["dialoog"]) < 2


def test_the_poll_helps_when_people_guess_too_low_and_hurts_when_they_guess_too_high(course: Course) -> None:
    assert differences(course, at(course, "peiling"))["peiling"] > 5
    too_high = put(course, "peiling", perceived=0.85)
    held, without = (curve.median for curve in too_high.curves)
    assert held[6] < without[6] - 3  # right after it


def test_a_poll_that_finds_a_minority_does_not_lift_the_picture(course: Course) -> None:
    assert differences(course, put(course, "peiling", share=0.35))["peiling"] < 1


def test_a_debate_lowers_the_picture_in_about_half_of_the_settings(course: Course) -> None:
    told = at(course, "alle-standen").sentences[0]
    settings, hurt, *_ = (int(each) for each in re.findall(r"\d+", told))
    assert 0.4 < hurt / settings < 0.6


def test_the_picture_of_the_sweep_shows_that_support_decides_and_that_safety_works_both_ways(course: Course) -> None:
    support, where_low, where_high = (curve.median for curve in at(course, "alle-standen").curves)
    assert support[0] - support[-1] > 50
    assert where_low[0] - where_low[-1] > 40
    assert where_high[-1] - where_high[0] > 20


def test_what_the_sweep_says_are_the_ends_of_its_lines(course: Course) -> None:
    found = at(course, "alle-standen")
    for curve, told in zip(found.curves, found.sentences[1:], strict=False):
        ends = [f"{curve.median[at]:.0f}" for at in (0, -1)]
        assert [number for number in re.findall(r"\d+", told) if number != "100"] == ends


def test_in_the_table_of_the_sweep_nothing_differs_as_much_as_what_people_think_themselves(course: Course) -> None:
    found, names = at(course, "alle-standen").table.rows, course.texts.lab_sweep.names
    apart = {row.name: abs(int(row.cells[0]) - int(row.cells[-1])) for row in found}
    every = {name: apart[name] for name in names.model_dump().values()}
    assert every[names.share] == max(every.values())
    assert every[names.safety] < every[names.share] / 2


def stands(every: Sequence[Knob]) -> list[dict[str, int]]:
    """The start, and each knob at each stop with the others at the start."""
    return [{}, *({knob.id: stop} for knob in every for stop in range(len(knob.dial.stops)))]


@pytest.mark.parametrize("name", ["alle-standen", "drempels", "kleine-groep", "peiling", "vormen", "zwijgen"])
def test_at_every_stop_a_lab_has_words_numbers_and_never_one_run_alone(course: Course, name: str) -> None:
    for turned in stands(all_knobs(course, course.labs[name])):
        found = at(course, name, turned)
        assert found.sentences
        assert not [text for text in (*found.sentences, found.title) if "{" in text or not text.strip()]
        assert found.table.rows
        assert all(len(row.cells) == len(found.table.head) - 1 for row in found.table.rows)
        for curve in found.curves:
            assert curve.runs.shape == (0 if course.labs[name].kind == "sweep" else 20, len(found.x))
            assert curve.median.shape == found.x.shape
            assert ((curve.runs >= 0) & (curve.runs <= 100)).all()
        for crowd in found.crowds:
            assert crowd.frames.shape == crowd.beliefs.shape == (len(found.x), len(crowd.wants))


def test_every_lab_of_the_course_is_looked_at_here(course: Course) -> None:
    assert sorted(course.labs) == ["alle-standen", "drempels", "kleine-groep", "peiling", "vormen", "zwijgen"]


def test_who_says_nothing_can_be_seen_to_support_it(course: Course) -> None:
    (crowd,) = at(course, "zwijgen").crowds
    inside, says = (crowd.frames & INSIDE) > 0, crowd.frames & 3
    assert inside[0].sum() == pytest.approx(0.65 * len(crowd.wants), abs=1)
    assert (inside[0] & (says[0] == 0)).sum() > 80
    assert not inside[says == OPPOSES].any()
    assert inside[says == SUPPORTS].all()


def test_people_stand_in_the_order_of_what_they_think_and_speak_when_they_see_enough(course: Course) -> None:
    (crowd,) = at(course, "zwijgen").crowds
    inside, says = (crowd.frames & INSIDE) > 0, crowd.frames & 3
    assert list(inside[0]) == sorted(inside[0], reverse=True)
    seen = np.where(inside, crowd.beliefs, 100 - crowd.beliefs.astype(int))
    clear = np.abs(seen - crowd.wants.astype(int)) > 1  # whole people of the 100
    assert ((seen > crowd.wants) == (says > 0))[clear].all()
