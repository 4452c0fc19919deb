"""Where the dials of a lab stand, as a line that is kept, and read again after the lab got other stops."""

from collections.abc import Mapping

from binnenuit.course.records.lab.lab import Lab


def start(lab: Lab) -> dict[str, int]:
    """Every dial where it stands at the start, by id."""
    return {dial.id: dial.start for dial in lab.dials}


def turned(lab: Lab, at: Mapping[str, int]) -> dict[str, str]:
    """The words of each dial that does not stand where it started, by the label of the dial."""
    return {dial.label: dial.stops[at[dial.id]].word for dial in lab.dials if at[dial.id] != dial.start}


def written(lab: Lab, at: Mapping[str, int]) -> str:
    """A setting as `dial=number dial=number`, by the numbers for the model, which mean the same whatever stops there
    are.
    """
    return " ".join(f"{dial.id}={dial.stops[at[dial.id]].value:g}" for dial in lab.dials)


def read(lab: Lab, text: str) -> dict[str, int] | None:
    """The setting in such a line; None when a dial that it names has no such stop any more, or it is no setting."""
    at, known = start(lab), 0
    for part in text.split():
        name, _, number = part.partition("=")
        dial = lab.dial(name)
        stop = next((at for at, stop in enumerate(dial.stops) if f"{stop.value:g}" == number), None) if dial else None
        if stop is None:
            return None
        at[name], known = stop, known + 1
    return at if known else None
