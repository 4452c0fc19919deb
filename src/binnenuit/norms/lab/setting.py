"""Where the dials of a lab stand, as a line that is kept, and read again after the lab got other stops."""

from collections.abc import Mapping, Sequence

from binnenuit.norms.lab.knob import Knob


def start(knobs: Sequence[Knob]) -> dict[str, int]:
    """Every knob where it stands at the start, by name."""
    return {knob.id: knob.start for knob in knobs}


def begun(knobs: Sequence[Knob], people: Mapping[str, float]) -> dict[str, int]:
    """Every knob where it stands at the start, but those named in `people` at the stop nearest to that number."""
    at = start(knobs)
    for knob in knobs:
        if knob.id in people:
            apart = [abs(stop.value - people[knob.id]) for stop in knob.dial.stops]
            at[knob.id] = apart.index(min(apart))
    return at


def turned(knobs: Sequence[Knob], at: Mapping[str, int]) -> dict[str, str]:
    """The words of each knob that does not stand where it started, by its label."""
    return {knob.label: knob.dial.stops[at[knob.id]].word for knob in knobs if at[knob.id] != knob.start}


def written(knobs: Sequence[Knob], at: Mapping[str, int]) -> str:
    """A setting as `dial=number format.dial=number`, by the numbers for the model, which mean the same whatever stops
    there are. Of the formats only what was turned is in it.
    """
    kept = (knob for knob in knobs if not knob.format or at[knob.id] != knob.start)
    return " ".join(f"{knob.id}={knob.dial.stops[at[knob.id]].value:g}" for knob in kept)


def read(knobs: Sequence[Knob], text: str) -> dict[str, int] | None:
    """The setting in such a line; None when a knob that it names has no such stop any more, or it is no setting."""
    at, known = start(knobs), {knob.id: knob for knob in knobs}
    found = False
    for part in text.split():
        name, _, number = part.partition("=")
        stops = known[name].dial.stops if name in known else ()
        stop = next((at for at, stop in enumerate(stops) if f"{stop.value:g}" == number), None)
        if stop is None:
            return None
        at[name], found = stop, True
    return at if found else None
