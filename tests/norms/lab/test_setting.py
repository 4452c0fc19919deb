"""Where the knobs of a lab stand, kept as a line and read again."""

import pytest

from binnenuit.course import Course
from binnenuit.norms.lab.knob import knobs, numbers
from binnenuit.norms.lab.setting import begun, read, start, written
from tests.norms.lab.turning import all_knobs


def test_a_setting_is_read_again_by_its_numbers_and_not_by_its_places(course: Course) -> None:
    lab = course.labs["zwijgen"]
    every = all_knobs(course, lab)
    turned = start(every) | {"perceived": 7, "daring": 0}
    line = written(every, turned)
    assert read(every, line) == turned
    first, *others = lab.dials[0].stops
    shorter = lab.dials[0].model_copy(update={"stops": tuple(others), "start": lab.dials[0].start - 1})
    fewer = all_knobs(course, lab.model_copy(update={"dials": (shorter, *lab.dials[1:])}))
    assert read(fewer, line) == turned | {"perceived": 6}
    assert read(every, f"perceived={first.value:g}") == start(every) | {"perceived": 0}


def test_a_setting_of_a_format_is_kept_only_where_it_was_turned(course: Course) -> None:
    every = knobs(course.labs["vormen"], course.formats.formats)
    turned = start(every) | {"debat.safety": 7}
    line = written(every, turned)
    assert "debat.safety=0.7" in line.split()
    assert line.count("safety") == 1
    assert read(every, line) == turned


def test_a_lab_begins_at_the_stops_nearest_to_other_numbers(course: Course) -> None:
    every = all_knobs(course, course.labs["vormen"])
    found = begun(every, {"share": 0.8, "perceived": 0.36})
    assert numbers(every, found) == numbers(every, start(every)) | {"share": 0.8, "perceived": 0.35}


@pytest.mark.parametrize(
    "line", ["", "x", "perceived", "perceived=", "perceived=0.123", "macht=1", "=", "perceived=nan", "debat.x=1"]
)
def test_what_is_no_setting_of_the_lab_is_none(course: Course, line: str) -> None:
    assert read(all_knobs(course, course.labs["zwijgen"]), line) is None
