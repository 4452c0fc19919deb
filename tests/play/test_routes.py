from binnenuit.course import Course
from binnenuit.play.routes import compare
from binnenuit.play.scenario import state


def test_two_routes_stand_side_by_side_at_every_step_also_where_they_chose_alike(small: Course) -> None:
    bridge = small.scenarios["brug"]
    found = compare(state(bridge, ["springen", "rennen"]), state(bridge, ["vragen", "rennen"]))
    assert [(f.step.id, f.one and f.one.id, f.other and f.other.id) for f in found.forks] == [
        ("oever", "springen", "vragen"),
        ("bos", "rennen", "rennen"),
    ]
    assert [(meter.id, one, other) for meter, one, other in found.meters] == [("moed", "hoog", "laag")]


def test_a_step_that_only_one_route_met_has_no_choice_on_the_other_side(small: Course) -> None:
    bridge = small.scenarios["brug"]
    found = compare(state(bridge, ["springen"]), state(bridge, ["springen", "rennen"]))
    assert [(f.step.id, f.one and f.one.id, f.other and f.other.id) for f in found.forks] == [
        ("oever", "springen", "springen"),
        ("bos", None, "rennen"),
    ]
