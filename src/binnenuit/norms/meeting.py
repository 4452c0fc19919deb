"""A year in a community with one meeting in it: the kit's own model, an illustration and never a prediction.

Each week everybody meets one neighbour of a small world and hears what that neighbour says, or nothing. In the fifth
week the meeting begins. What is left out: power, sex, family, violence, and everything that a community does besides.
The dynamics and their grounds stand in `binnenuit.norms.circles`; talk in daily life follows the same rule for
speaking and the same rule for hearing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.circles import Floats, Seats, Session, Terms, hold, seat
from binnenuit.norms.format import Format
from binnenuit.norms.population import People, Population, draw

MEETING_WEEK = 4
"""The meeting changes what people think of each other from week 4 to week 5; week 0 is the start."""
ATTITUDE_SD = 0.2
"""Standard deviation of the private attitude, which supports from 0.5 up; only the share of supporters matters."""
SILENT, SUPPORTS, OPPOSES, GUEST, INSIDE = 0, 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened under one format, in every run.

    - perceived: (weeks + 1, runs), what people think on average that the share of supporters is, 0 to 1
    - private: (weeks + 1, runs), the share that privately supports it
    - heard: (weeks + 1, runs), the share of all people that supports it and says so in daily life
    - voices: (weeks + 1, people), the first run person by person, who supports it most at the start first: 0 silent,
      1 speaks in support, 2 speaks against, plus 4 for a guest in a week with a session, plus 8 for who supports it
    - pictures: (weeks + 1, people), what each of these thinks that the share of supporters is, 0 to 1
    - wants: (people,), the support for the own view that each must see before speaking in daily life
    """

    perceived: NDArray[np.float32]
    private: NDArray[np.float32]
    heard: NDArray[np.float32]
    voices: NDArray[np.uint8]
    pictures: NDArray[np.float32]
    wants: NDArray[np.float32]


def simulate(format: Format, population: Population, runs: int, seed: int) -> Outcome:  # noqa: A002
    """A year under one format, in so many runs that differ in who is who and who knows whom.

    The same seed gives the same people under every format. Raises ValueError when runs is below 1.
    """
    return compare([(format, population)], runs, seed)[0]


def compare(settings: Sequence[tuple[Format, Population]], runs: int, seed: int) -> list[Outcome]:
    """A year under each setting with the same people; quicker than one by one.

    Raises ValueError when there are no settings, or when their people, weeks, friends or shortcuts differ.
    """
    sizes = {tuple(population.size.items()) for _, population in settings}
    if len(sizes) != 1:
        raise ValueError(f"settings must be one or more of one size (people, weeks, friends, shortcuts), not {sizes}")
    size = settings[0][1].size
    return _Year(settings, draw(runs, seed, **size), size["weeks"]).run()


class _Year:
    """The state of all runs of all settings while the weeks go by; row = setting * runs + run."""

    def __init__(self, settings: Sequence[tuple[Format, Population]], people: People, weeks: int) -> None:
        self.count, self.runs, self.weeks = len(settings), people.runs, weeks
        self.partner = people.partner
        self.order = np.argsort(-people.attitude[0], kind="stable")

        def column(values: list[float]) -> Floats:
            return np.repeat(np.array(values, dtype=np.float32), self.runs)[:, None]

        def rows(scores: Floats) -> Floats:
            return np.tile(scores, (self.count, 1))

        def of(name: str) -> Floats:
            return column([getattr(population, name) for _, population in settings])

        self.terms = Terms(*(column([getattr(each, f.name) for each, _ in settings]) for f in fields(Terms)))
        middle = [0.5 + ATTITUDE_SD * NormalDist().inv_cdf(_inside(p.share)) for _, p in settings]
        self.attitude = column(middle) + np.float32(ATTITUDE_SD) * rows(people.attitude)
        self.picture = np.clip(of("perceived") + of("perceived_spread") * rows(people.picture), 0, 1)
        self.threshold = of("daring") + of("daring_spread") * rows(people.threshold)
        self.daily = self.threshold * (1 - of("everyday"))
        self.loudness = rows(people.loudness) * np.where(self.support, 1, of("loudness"))
        self.loudness /= self.loudness.mean(axis=1, keepdims=True)
        self.pull = np.minimum(of("learn") * self.loudness, 1)
        self.eagerness = rows(people.eagerness)
        self.seats: Seats | None = None

    @property
    def support(self) -> NDArray[np.bool_]:
        return self.attitude >= np.float32(0.5)

    def run(self) -> list[Outcome]:
        """All weeks, then one outcome a setting."""
        shape = (self.weeks + 1, self.count, self.runs)
        perceived, private, heard = (np.empty(shape, dtype=np.float32) for _ in range(3))
        each = (self.weeks + 1, self.count, self.threshold.shape[1])
        voices, pictures = np.empty(each, dtype=np.uint8), np.empty(each, dtype=np.float32)
        for week in range(self.weeks + 1):
            support = self.support
            speaks = np.where(support, self.picture, 1 - self.picture) >= self.daily
            perceived[week] = self.picture.mean(axis=1).reshape(shape[1:])
            private[week] = support.mean(axis=1).reshape(shape[1:])
            heard[week] = (speaks & support).mean(axis=1).reshape(shape[1:])
            pictures[week] = self.picture[:: self.runs]
            session = self._session(week)
            voices[week] = self._voices(support, speaks, session)
            if week < self.weeks:
                self._talk(week, support, speaks)
        voices, pictures = voices[:, :, self.order], pictures[:, :, self.order]
        wants = self.daily[:: self.runs, self.order]
        return [
            Outcome(perceived[:, at], private[:, at], heard[:, at], voices[:, at], pictures[:, at], wants[at])
            for at in range(self.count)
        ]

    def _session(self, week: int) -> Session | None:
        number = week - MEETING_WEEK
        if not 0 <= number < self.terms.sessions.max() or not self.terms.guests.any() or week == self.weeks:
            return None
        self.seats = self.seats or seat(self.eagerness, self.support, self.terms)
        session = hold(
            number, self.seats, self.terms, self.picture, self.attitude, ATTITUDE_SD, self.threshold, self.loudness
        )
        self.picture, self.attitude = session.picture, session.attitude
        return session

    def _talk(self, week: int, support: NDArray[np.bool_], speaks: NDArray[np.bool_]) -> None:
        """Everybody hears one neighbour: a supporter pulls the picture up, an opponent down, silence does nothing."""
        voice = np.where(speaks, np.where(support, self.pull, -self.pull), 0)
        heard = voice.reshape(self.count, -1).take(self.partner[week], axis=1).reshape(voice.shape)
        self.picture = self.picture + np.maximum(heard, 0) - np.abs(heard) * self.picture

    def _voices(
        self, support: NDArray[np.bool_], speaks: NDArray[np.bool_], session: Session | None
    ) -> NDArray[np.uint8]:
        first = slice(None, None, self.runs)
        says, guest = speaks[first], np.zeros_like(speaks[first])
        if session:
            guest = session.present[first]
            says = np.where(guest, session.spoke[first], says)
        said: NDArray[np.int_] = np.where(says, np.where(support[first], SUPPORTS, OPPOSES), SILENT)
        code: NDArray[np.int_] = said + GUEST * guest + INSIDE * support[first]
        return code.astype(np.uint8)


def _inside(share: float) -> float:
    """A share just inside 0 and 1, for which a normal distribution has a quantile."""
    return min(max(share, 1e-6), 1 - 1e-6)
