"""One session of a meeting: who comes, who dares to speak, and what that does to the guests.

Rows are runs of settings, columns are people. What is modelled, and on what ground:

- People speak when the support that they see for their own view reaches their threshold; safety lowers it
  (spiral of silence: Noelle-Neumann 1974, Journal of Communication; Gaisbauer, Olbrich & Banisch 2020, Physical
  Review E). Those who hear nothing learn nothing: silence is not taken for consent.
- The picture of the others moves towards what is heard, the more so as more people speak (norm perception: Tankard &
  Paluck 2016, Social Issues and Policy Review). A figure that is told back moves it towards the real share.
- A story from own experience moves the private attitude a little (d = 0.08: Kalla & Broockman 2020, American Political
  Science Review). Nothing pushes it back: facts have not been found to backfire (Wood & Porter 2019, Political
  Behavior), and arguments alone did nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

ROUNDS = 5
"""Times that a session goes round the circle."""
RATE = 0.2
"""How far one round moves the picture towards what is heard, when very many speak."""
HALF = 3.0
"""So many voices count for half of what very many would."""
LOUD_POWER = 2.0
"""Without equal turns a voice counts with its loudness to this power: loud people speak more often and longer."""
MODEL = 0.15
"""How far somebody who clearly approves moves the picture towards everybody supporting it."""
STORY = 0.08
"""Effect of an exchange of stories on the private attitude, in standard deviations (Kalla & Broockman 2020)."""
EAGER = 4.0
"""How strongly selection favours those who already support it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The numbers of the formats as columns, one row a run: see `binnenuit.norms.format.Format`."""

    guests: Floats
    circle: Floats
    sessions: Floats
    safety: Floats
    growth: Floats
    turns: Floats
    talk: Floats
    story: Floats
    model: Floats
    feedback: Floats
    selection: Floats


@dataclass(frozen=True, slots=True)
class Seats:
    """Who may come, in order (0 first), and in which circle each sits, numbered over all rows."""

    rank: NDArray[np.intp]
    circle: NDArray[np.intp]
    circles: int


def seat(eagerness: Floats, support: Flags, terms: Terms) -> Seats:
    """The order of coming and the circles, the same for every session."""
    score = eagerness + EAGER * terms.selection * support
    order = np.argsort(-score, axis=1)
    rank = np.empty_like(order)
    np.put_along_axis(rank, order, np.arange(order.shape[1])[None, :], axis=1)
    rows, people = rank.shape
    within = (rank // terms.circle).astype(np.intp)
    return Seats(rank, (within + people * np.arange(rows)[:, None]).ravel(), rows * people)


@dataclass(frozen=True, slots=True)
class Session:
    """What a session leaves behind: who was there, who spoke in the last round, the picture and the attitude."""

    present: Flags
    spoke: Flags
    picture: Floats
    attitude: Floats


def hold(
    number: int,
    seats: Seats,
    terms: Terms,
    picture: Floats,
    attitude: Floats,
    sd: float,
    threshold: Floats,
    loudness: Floats,
) -> Session:
    """One session, counted from 0; `attitude` supports from 0.5 up and has standard deviation `sd` among people."""
    support = attitude >= np.float32(0.5)
    present = (seats.rank < terms.guests) & (number < terms.sessions)
    threshold = threshold * (1 - np.minimum(terms.safety + terms.growth * number, 1))
    weight = loudness ** (LOUD_POWER * (1 - terms.turns))
    seen = picture + terms.model * np.float32(MODEL) * (1 - picture)
    spoke = present
    for _ in range(ROUNDS):
        spoke = (np.where(support, seen, 1 - seen) >= threshold) & present & (terms.talk > 0)
        heard, strength = _heard(seats, spoke, support, weight)
        seen = seen + np.float32(RATE) * terms.talk * strength * (heard - seen)
    real = (support & present).sum(axis=1, keepdims=True) / np.maximum(present.sum(axis=1, keepdims=True), 1)
    seen = seen + terms.feedback * (real.astype(np.float32) - seen)
    moved = attitude + terms.story / terms.sessions * np.float32(STORY * sd)
    return Session(
        present,
        spoke,
        np.where(present, seen, picture).astype(np.float32),
        np.where(present, moved, attitude).astype(np.float32),
    )


def _heard(seats: Seats, spoke: Flags, support: Flags, weight: Floats) -> tuple[Floats, Floats]:
    """Per person the share of support in what is said in the own circle, and how strong that evidence is (0 to 1)."""
    said = np.where(spoke, weight, 0).ravel()
    total = np.bincount(seats.circle, said, seats.circles)
    backing = np.bincount(seats.circle, said * support.ravel(), seats.circles)
    count = np.bincount(seats.circle, spoke.ravel(), seats.circles)
    share = np.divide(backing, total, out=np.full_like(total, 0.5), where=total > 0)
    strength = count / (count + HALF)
    shape = spoke.shape
    return (
        share[seats.circle].reshape(shape).astype(np.float32),
        strength[seats.circle].reshape(shape).astype(np.float32),
    )
