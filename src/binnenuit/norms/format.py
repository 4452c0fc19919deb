"""The format of a meeting in numbers."""

from dataclasses import dataclass

from binnenuit.norms.bounds import real, whole


@dataclass(frozen=True, slots=True)
class Format:
    """How a meeting is held. Shares lie between 0 and 1; what a number does, `binnenuit.norms.circles` tells.

    - guests: how many of the community come; 0 is no meeting at all
    - circle: how many of them talk together
    - sessions: so many weekly meetings with the same people
    - safety, growth: how safe it is to say what you think, and how much safer each next session is
    - turns: 0, the loudest fill the time; 1, everybody gets an equal turn
    - talk: how much of the time the guests talk in front of each other
    - story: how much is told from own experience
    - model: how clearly somebody from the own circle, or a film, is seen to approve
    - feedback: how much of the guests' real view, asked anonymously, is told back and believed
    - selection: 0, a cross-section comes; 1, mainly those who already support it

    Raises ValueError, naming the field, when a number lies outside its range.
    """

    guests: int = 0
    circle: int = 2
    sessions: int = 1
    safety: float = 0.5
    growth: float = 0.0
    turns: float = 0.5
    talk: float = 1.0
    story: float = 0.0
    model: float = 0.0
    feedback: float = 0.0
    selection: float = 0.0

    def __post_init__(self) -> None:
        whole("guests", self.guests, 0, 10_000)
        whole("circle", self.circle, 1, 10_000)
        whole("sessions", self.sessions, 1, 52)
        for name in ("safety", "growth", "turns", "talk", "story", "model", "feedback", "selection"):
            real(name, getattr(self, name), 0, 1)


NO_MEETING = Format()
"""What would have happened without a meeting: the comparison for every format."""
