"""Every mission of the course can be met, and only as it was asked."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from binnenuit.course import Course
from binnenuit.course.records.lab.mission import Mission
from binnenuit.norms.lab.knob import Knob
from binnenuit.norms.lab.mission import standing
from tests.norms.lab.turning import all_knobs, at

SWAPPED = {"debat.safety": 7, "debat.turns": 6, "dialoog.safety": 2, "dialoog.turns": 1}


def settings(every: Sequence[Knob], mission: Mission) -> Iterator[dict[str, int]]:
    """Settings that a mission allows: two numbers swapped, then those with few knobs turned, few stops apart."""
    allowed = [knob for knob in every if not mission.only or knob.dial.id in mission.only]
    if mission.most is None and SWAPPED.keys() <= {knob.id for knob in allowed}:
        yield SWAPPED
    for count in range(min(mission.most or 2, 2) + 1):
        for turned in combinations(allowed, count):
            for stops in product(
                *(range(0, len(knob.dial.stops), count if len(knob.dial.stops) > 12 else 1) for knob in turned)
            ):
                yield {knob.id: stop for knob, stop in zip(turned, stops, strict=True)}


def test_every_mission_can_be_met_and_none_is_met_at_the_start(course: Course) -> None:
    for lab in course.labs.values():
        every = all_knobs(course, lab)
        for mission in lab.missions:
            assert not standing(mission, at(course, lab.id), every, {}).reached, mission.id
            found = (standing(mission, at(course, lab.id, at_), every, at_) for at_ in settings(every, mission))
            assert any(each.met for each in found), mission.id


def test_a_lab_with_dials_has_two_missions_or_more(course: Course) -> None:
    assert all(len(lab.missions) >= 2 for lab in course.labs.values() if lab.dials)


def test_a_dial_that_may_not_be_turned_does_not_meet_a_mission(course: Course) -> None:
    lab = course.labs["kleine-groep"]
    mission = next(each for each in lab.missions if each.only)
    turned = {"committed": 8}
    now = standing(mission, at(course, lab.id, turned), all_knobs(course, lab), turned)
    assert now.reached
    assert not now.met


def test_more_dials_than_are_allowed_do_not_meet_a_mission(course: Course) -> None:
    lab = course.labs["zwijgen"]
    mission = next(each for each in lab.missions if each.most == 1)
    turned = {"perceived": 11, "share": 14}
    now = standing(mission, at(course, lab.id, turned), all_knobs(course, lab), turned)
    assert now.reached
    assert not now.met
