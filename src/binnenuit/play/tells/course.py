"""Every rule tried on every item of the exercises."""

from collections.abc import Iterable

from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.question import Question
from binnenuit.course.items.sort import SortItem
from binnenuit.course.records.measurement import Measurement
from binnenuit.play.tells.picking import asked, pick_of, pick_tells
from binnenuit.play.tells.placing import order_tells, sort_tells
from binnenuit.play.tells.tell import Tell
from binnenuit.play.tells.ticking import alike_tells, tick_tells
from binnenuit.play.tells.wording import Wording


def tells_of(items: Iterable[Question], wording: Wording) -> list[Tell]:
    """What each rule earns on each of these items; an item in which one writes has no rules."""
    found: list[Tell] = []
    several = []
    for item in items:
        if isinstance(item, ChoiceItem):
            found += pick_tells(pick_of(item), wording)
        elif isinstance(item, MultipleItem):
            found += tick_tells(item, wording)
            several.append(item)
        elif isinstance(item, SortItem):
            found += sort_tells(item)
        elif isinstance(item, OrderItem):
            found += order_tells(item)
    return [*found, *alike_tells(several)]


def measured_tells(measurement: Measurement, wording: Wording) -> list[Tell]:
    """How often each rule takes the right answer to a question of a measurement, in each of its forms."""
    asks = [(f"{pair.id}-{at}", ask) for pair in measurement.pairs for at, ask in enumerate((pair.a, pair.b))]
    found = [tell for name, ask in asks for tell in pick_tells(asked(name, ask), wording)]
    return [tell for tell in found if tell.group == "best"]
