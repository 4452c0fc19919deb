"""What the labs of the course say is what their models show, and every mission of theirs can be met."""

from collections.abc import Iterator, Mapping
from itertools import combinations, product

import numpy as np
import pytest

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.lab.mission import Mission
from binnenuit.norms.lab import Finding, find
from binnenuit.norms.lab.mission import standing
from binnenuit.norms.lab.setting import read, start, written
from binnenuit.norms.meeting import INSIDE, OPPOSES, SUPPORTS


def at(course: Course, name: str, turned: Mapping[str, int] | None = None) -> Finding:
    """The finding of a lab with these dials on these stops, the others at the start."""
    lab = course.labs[name]
    stops = {dial.id: dial.start for dial in lab.dials} | dict(turned or {})
    numbers = {dial.id: dial.stops[stops[dial.id]].value for dial in lab.dials}
    return find(course, lab, numbers, lab.formats)


def ends(found: Finding) -> dict[str, float]:
    """Where each curve ends, in people of the 100."""
    return {curve.name: float(curve.median[-1]) for curve in found.curves}


def format_name(course: Course, name: str) -> str:
    return next(each.name for each in course.formats.formats if each.id == name)


def differences(course: Course, found: Finding) -> dict[str, float]:
    """What each format did beside no meeting, by id: the middle of twenty times."""
    by_name = {each.name: each.id for each in course.formats.formats}
    return {by_name[row.name]: row.mid for row in found.table.rows}


def test_silence_pulls_the_picture_further_from_what_people_think(course: Course) -> None:
    texts = course.texts.lab_meeting
    found = ends(at(course, "zwijgen"))
    assert found[texts.perceived] < 25
    assert found[texts.heard] < 10
    assert found[texts.private] == pytest.approx(65, abs=1)


def test_above_the_turning_point_the_wrong_picture_falls(course: Course) -> None:
    assert ends(at(course, "zwijgen", {"perceived": 7}))[course.texts.lab_meeting.perceived] > 60


def test_the_turning_point_moves_with_how_much_support_people_want_to_see(course: Course) -> None:
    perceived = course.texts.lab_meeting.perceived
    assert ends(at(course, "zwijgen", {"perceived": 4, "daring": 0}))[perceived] > 45
    assert ends(at(course, "zwijgen", {"perceived": 4, "daring": 3}))[perceived] < 40


def test_a_picture_that_is_too_high_holds_itself_up_too(course: Course) -> None:
    found = at(course, "zwijgen", {"perceived": 10})
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
    assert differences(course, at(course, "vormen", {"safety": 7}))["debat"] > 1
    assert differences(course, at(course, "vormen", {"safety": 0}))["dialoog"] < 0.5


def test_where_the_picture_is_high_already_the_circle_makes_hardly_any_difference(course: Course) -> None:
    assert abs(differences(course, at(course, "vormen", {"perceived": 6}))["dialoog"]) < 2


def test_the_poll_helps_when_people_guess_too_low_and_hurts_when_they_guess_too_high(course: Course) -> None:
    assert differences(course, at(course, "peiling"))["peiling"] > 5
    too_high = at(course, "peiling", {"perceived": 7})
    held, without = (curve.median for curve in too_high.curves)
    assert held[6] < without[6] - 3  # right after it


def test_a_poll_that_finds_a_minority_does_not_lift_the_picture(course: Course) -> None:
    assert differences(course, at(course, "peiling", {"share": 0}))["peiling"] < 1


def test_a_debate_lowers_the_picture_in_about_half_of_the_settings(course: Course) -> None:
    found = at(course, "alle-standen")
    sizes = {cloud.effect: len(cloud.points) for cloud in found.clouds}
    assert 0.4 < sizes["hurt"] / sum(sizes.values()) < 0.6


def test_in_the_sweep_low_and_unsafe_goes_down_more_often_than_low_and_safe(course: Course) -> None:
    found = at(course, "alle-standen")
    points = {cloud.effect: cloud.points for cloud in found.clouds}

    def hurt(low_safety: float, high_safety: float) -> float:
        def count(each: np.ndarray) -> int:
            low = each[:, 0] < 40
            return int((low & (each[:, 1] >= low_safety) & (each[:, 1] < high_safety)).sum())

        return count(points["hurt"]) / sum(count(each) for each in points.values())

    assert hurt(0, 30) > hurt(50, 100) + 0.2


def test_in_the_sweep_a_safe_room_works_both_ways(course: Course) -> None:
    points = {cloud.effect: cloud.points for cloud in at(course, "alle-standen").clouds}

    def hurt(guess: slice, safety: slice) -> float:
        def count(each: np.ndarray) -> int:
            thought, safe = each[:, 0], each[:, 1]
            here = (thought >= guess.start) & (thought < guess.stop)
            return int((here & (safe >= safety.start) & (safe < safety.stop)).sum())

        return count(points["hurt"]) / sum(count(each) for each in points.values())

    assert hurt(slice(0, 50), slice(40, 100)) < hurt(slice(0, 50), slice(0, 40)) - 0.2
    assert hurt(slice(50, 100), slice(40, 100)) > hurt(slice(50, 100), slice(0, 40)) + 0.2


def test_in_the_table_of_the_sweep_what_people_think_themselves_differs_most(course: Course) -> None:
    found = at(course, "alle-standen").table.rows
    apart = [abs(int(row.cells[0].split()[0]) - int(row.cells[1].split()[0])) for row in found]
    assert apart[0] == max(apart)
    assert found[0].name == course.texts.lab_sweep.names.share


def stands(lab: Lab) -> list[dict[str, int]]:
    """The start, and each dial at each stop with the others at the start."""
    single = [{dial.id: stop} for dial in lab.dials for stop in range(len(dial.stops))]
    return [{}, *single]


@pytest.mark.parametrize("name", ["alle-standen", "drempels", "kleine-groep", "peiling", "vormen", "zwijgen"])
def test_at_every_stop_a_lab_has_words_numbers_and_never_one_run_alone(course: Course, name: str) -> None:
    for turned in stands(course.labs[name]):
        found = at(course, name, turned)
        assert found.sentences
        assert not [text for text in (*found.sentences, found.title) if "{" in text or not text.strip()]
        assert found.table.rows
        assert all(len(row.cells) == len(found.table.head) - 1 for row in found.table.rows)
        for curve in found.curves:
            assert curve.runs.shape == (20, len(found.x))
            assert curve.median.shape == found.x.shape
            assert curve.runs.min() >= 0
            assert curve.runs.max() <= 100
        for crowd in found.crowds:
            assert crowd.frames.shape == crowd.beliefs.shape == (len(found.x), len(crowd.wants))


def test_every_lab_of_the_course_is_looked_at_here(course: Course) -> None:
    assert sorted(course.labs) == ["alle-standen", "drempels", "kleine-groep", "peiling", "vormen", "zwijgen"]


def settings(lab: Lab, mission: Mission) -> Iterator[dict[str, int]]:
    """Every setting that a mission allows, those with few dials turned first."""
    dials = [dial for dial in lab.dials if not mission.only or dial.id in mission.only]
    for count in range(min(mission.most or 2, 2) + 1):
        for turned in combinations(dials, count):
            for stops in product(*(range(len(dial.stops)) for dial in turned)):
                yield {dial.id: stop for dial, stop in zip(turned, stops, strict=True)}


def test_every_mission_can_be_met_and_none_is_met_at_the_start(course: Course) -> None:
    for lab in course.labs.values():
        for mission in lab.missions:
            assert not standing(lab, mission, at(course, lab.id), {}).reached, mission.id
            found = (standing(lab, mission, at(course, lab.id, turned), turned) for turned in settings(lab, mission))
            assert any(each.met for each in found), mission.id


def test_a_lab_with_dials_has_two_missions_or_more(course: Course) -> None:
    assert all(len(lab.missions) >= 2 for lab in course.labs.values() if lab.dials)


def test_a_dial_that_may_not_be_turned_does_not_meet_a_mission(course: Course) -> None:
    lab = course.labs["kleine-groep"]
    mission = next(each for each in lab.missions if each.only)
    turned = {"committed": 8}
    now = standing(lab, mission, at(course, lab.id, turned), turned)
    assert now.reached
    assert not now.met


def test_more_dials_than_are_allowed_do_not_meet_a_mission(course: Course) -> None:
    lab = course.labs["zwijgen"]
    mission = next(each for each in lab.missions if each.most == 1)
    turned = {"perceived": 8, "share": 4}
    now = standing(lab, mission, at(course, lab.id, turned), turned)
    assert now.reached
    assert not now.met


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


def test_a_setting_is_read_again_by_its_numbers_and_not_by_its_places(course: Course) -> None:
    lab = course.labs["zwijgen"]
    put = start(lab) | {"perceived": 7, "daring": 0}
    line = written(lab, put)
    assert read(lab, line) == put
    first, *others = lab.dials[0].stops
    fewer = lab.model_copy(update={"dials": (lab.dials[0].model_copy(update={"stops": tuple(others)}), *lab.dials[1:])})
    assert read(fewer, line) == put | {"perceived": 6}
    assert read(lab, f"perceived={first.value:g}") == start(lab) | {"perceived": 0}


@pytest.mark.parametrize(
    "line", ["", "x", "perceived", "perceived=", "perceived=0.123", "macht=1", "=", "perceived=nan"]
)
def test_what_is_no_setting_of_the_lab_is_none(course: Course, line: str) -> None:
    assert read(course.labs["zwijgen"], line) is None
