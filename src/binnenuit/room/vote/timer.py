"""A clock that counts down for the room. It lives in memory alone; whoever calls tells the time."""

from dataclasses import dataclass

MOST = 180
"""Minutes."""


@dataclass(frozen=True, slots=True)
class Timer:
    """`left` are the seconds that were left at the moment `since`; without a `since` it stands still."""

    left: float
    since: float | None = None

    def remaining(self, now: float) -> float:
        """Seconds left at that time, never less than none."""
        return max(0.0, self.left - (now - self.since if self.since is not None else 0.0))

    def paused(self, now: float) -> "Timer":
        """The same, standing still."""
        return Timer(self.remaining(now))

    def going(self, now: float) -> "Timer":
        """The same, running on."""
        return Timer(self.remaining(now), now)

    @property
    def mark(self) -> str:
        """Another one for every timer that goes differently."""
        return f"{self.left:.1f}:{self.since or 0:.1f}"


def started(minutes: int, now: float) -> Timer:
    """A timer that runs from now on."""
    return Timer(60.0 * max(1, min(MOST, minutes)), now)
