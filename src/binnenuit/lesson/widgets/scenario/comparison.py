"""The table that puts a route beside the one played before."""

from typing import TypedDict

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.routes import compare
from binnenuit.play.scenario import Path, State, state_so_far


class ComparisonPart(TypedDict):
    """Two endings, and rows of what differs."""

    endings: list[str]
    rows: list[list[str]]


def comparison(scenario: Scenario, now: State, before: Path) -> ComparisonPart | None:
    """Rows (what, this route, the route before; "" where a route did not meet the step), or None.

    There is nothing to compare before an ending, without an earlier finished route, or with the same route.
    """
    if not now.ending or not before or before == now.path:
        return None
    earlier = state_so_far(scenario, before)
    if earlier.path != before or not earlier.ending:
        return None
    found = compare(now, earlier)
    rows = [
        [fork.step.title, fork.one.text if fork.one else "", fork.other.text if fork.other else ""]
        for fork in found.forks
    ]
    rows += [[meter.label, one, other] for meter, one, other in found.meters]
    return {"endings": [now.ending.title, earlier.ending.title], "rows": rows}
