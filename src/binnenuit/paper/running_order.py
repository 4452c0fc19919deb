"""A running order: building blocks of a session with their times, for a goal, a length and a number of people."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise

from binnenuit.course.records.session_plan import BuildingBlock, Goal, Move, Role, SessionPlan

FIVE = 5
MOST_PAUSES = 3


class NoOrder(ValueError):
    """What was asked cannot be planned. `why` is length, people, goal or room."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Segment:
    """A block from one minute to another, counted from the beginning of the session."""

    start: int
    end: int
    block: BuildingBlock

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class RunningOrder:
    """The whole session: segments that follow on each other from 0 up to its length."""

    plan: SessionPlan
    goal: Goal
    people: int
    minutes: int
    offline: bool
    segments: tuple[Segment, ...]

    def moves(self, block: BuildingBlock) -> tuple[Move, ...]:
        """What the trainer says, does and asks in that block."""
        return block.offline.moves if self.offline and block.offline else block.moves

    def materials(self, block: BuildingBlock) -> tuple[str, ...]:
        """What is needed for that block."""
        return block.offline.materials if self.offline and block.offline else block.materials

    @property
    def all_materials(self) -> tuple[str, ...]:
        """What is needed for the whole session, each once, in the order in which it is needed."""
        return tuple(dict.fromkeys(each for segment in self.segments for each in self.materials(segment.block)))

    @property
    def roles(self) -> tuple[tuple[Role, int], ...]:
        """Who is needed, and how many of them."""
        return tuple(
            (role, -(-self.people // role.per) if role.per else 1)
            for role in self.plan.roles
            if self.people in role.people and not (self.offline and role.internet)
        )


def running_order(plan: SessionPlan, goal: str, minutes: int, people: int, offline: bool = False) -> RunningOrder:
    """The running order for that goal (an id), length in minutes and number of people.

    Few blocks with ample time go before many in a hurry. Raises NoOrder when it cannot be made.
    """
    found = plan.goal(goal)
    if found is None:
        raise NoOrder("goal")
    if minutes not in plan.lengths:
        raise NoOrder("length")
    if people not in plan.people:
        raise NoOrder("people")
    fitting = [block for block in plan.blocks if people in block.people and goal in (block.goals or {goal})]
    for pauses in range(MOST_PAUSES + 1):
        blocks = _sequence(fitting, goal, minutes, pauses, plan.sitting)
        if blocks:
            return RunningOrder(plan, found, people, minutes, offline, blocks)
    raise NoOrder("room")


def gaps(plan: SessionPlan) -> Iterator[tuple[str, str, str]]:
    """Where no running order can be made: the place in the file, the rule, and the first length and number of people.

    Only numbers of people at which something changes are tried; in between nothing does.
    """
    ranges = [plan.people, *(block.people for block in plan.blocks)]
    edges = sorted({edge for each in ranges for edge in (each.least, each.most + 1) if edge in plan.people})
    for goal in plan.goals:
        missing = [
            (minutes, people)
            for minutes in plan.lengths
            for people in edges
            if not _fits(plan, goal.id, minutes, people)
        ]
        for minutes, people in missing[:1]:
            yield f"goals[{goal.id}]", "no-order", f"{minutes}, {people}"


def _fits(plan: SessionPlan, goal: str, minutes: int, people: int) -> bool:
    try:
        return bool(running_order(plan, goal, minutes, people))
    except NoOrder:
        return False


def _sequence(
    fitting: Sequence[BuildingBlock], goal: str, minutes: int, pauses: int, sitting: int
) -> tuple[Segment, ...]:
    """The segments with so many pauses; empty when that does not fit."""
    opening, core, pause, closing = (
        [block for block in fitting if block.phase == phase] for phase in ("opening", "core", "pause", "closing")
    )
    if not opening or not closing or (pauses and not pause):
        return ()
    rests = [pause[0]] * pauses
    room = minutes - sum(block.minutes.least for block in [*opening, *rests, *closing])
    chosen = _chosen(core, goal, room, pauses + 1)
    lengths = _lengths([*opening, *chosen, *closing, *rests], minutes)
    if not chosen or not lengths:
        return ()
    whole, rest_lengths = [*opening, *chosen, *closing], lengths[len(lengths) - pauses :]
    places = _places(lengths[: len(whole)], range(len(opening) + 1, len(opening) + len(chosen)), pauses, sitting)
    if places is None:
        return ()
    timed = list(zip(whole, lengths, strict=False))
    for place, rest, length in sorted(zip(places, rests, rest_lengths, strict=True), key=lambda one: -one[0]):
        timed.insert(place, (rest, length))
    ends = list(accumulate(length for _, length in timed))
    return tuple(Segment(end - length, end, block) for end, (block, length) in zip(ends, timed, strict=True))


def _chosen(core: Sequence[BuildingBlock], goal: str, room: int, least: int) -> list[BuildingBlock]:
    """Blocks of the core in their order: all of rank 1, and then as few more as can fill the room; at least so many."""
    chosen: list[BuildingBlock] = []
    for block in sorted(core, key=lambda block: block.goals.get(goal, 3)):
        must = block.goals.get(goal, 3) == 1
        filled = sum(each.minutes.most for each in chosen) >= room and len(chosen) >= least
        if filled and not must:
            break
        if sum(each.minutes.least for each in chosen) + block.minutes.least <= room:
            chosen.append(block)
        elif must:
            return []
    return [block for block in core if block in chosen]


def _lengths(blocks: Sequence[BuildingBlock], minutes: int) -> list[int]:
    """The minutes of each block, in fives and within its range, with that sum; empty when there are none."""
    extra = (minutes - sum(block.minutes.least for block in blocks)) // FIVE
    slack = [(block.minutes.most - block.minutes.least) // FIVE for block in blocks]
    if extra < 0 or extra > sum(slack):
        return []
    whole = sum(slack) or 1
    shares = [extra * each // whole for each in slack]
    by_rest = sorted(range(len(blocks)), key=lambda at: -(extra * slack[at] % whole))
    for at in by_rest[: extra - sum(shares)]:
        shares[at] += 1
    return [block.minutes.least + FIVE * share for block, share in zip(blocks, shares, strict=True)]


def _places(lengths: Sequence[int], allowed: Sequence[int], pauses: int, sitting: int) -> tuple[int, ...] | None:
    """Before which blocks the pauses come, so that the longest sitting is as short as can be; None if too long."""
    until = [0, *accumulate(lengths)]

    def longest(places: tuple[int, ...]) -> int:
        edges = [0, *places, len(lengths)]
        return max(until[end] - until[start] for start, end in pairwise(edges))

    best = min(combinations(allowed, pauses), key=longest, default=None)
    return best if best is not None and longest(best) <= sitting else None
