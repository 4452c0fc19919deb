"""The table that puts a route beside the one played before."""

from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.shared.comparison import ComparisonPart
from binnenuit.play.routes import Fork, compare, ended
from binnenuit.play.scenario import Path, State


def comparison(scenario: Scenario, now: State, before: Path, same: str) -> ComparisonPart | None:
    """Rows (what, this route, the route before; "" where a route did not meet the step, `same` where both
    chose alike), or None.

    There is nothing to compare before an ending, without an earlier finished route, or with the same route.
    """
    if not now.ending or not before or before == now.path:
        return None
    earlier = ended(scenario, before, now.seed)
    if not earlier or not earlier.ending:
        return None
    found = compare(now, earlier)
    rows = [[fork.step.title, fork.one.text if fork.one else "", _other(fork, same)] for fork in found.forks]
    rows += [[meter.label, one, other] for meter, one, other in found.meters]
    return {"endings": [now.ending.title, earlier.ending.title], "rows": rows}


def _other(fork: Fork, same: str) -> str:
    if fork.other is None:
        return ""
    return same if fork.one == fork.other else fork.other.text
