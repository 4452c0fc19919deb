"""What each participant handed in: one file of answers counts for each folder, zip or loose file."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from binnenuit.grading.pile import pile
from binnenuit.grading.spot import UNREADABLE, Spot, harmless
from binnenuit.play.dossier import FILE, LIMIT, BadDossier, Dossier, decode, dumps

TRIES = 20
"""So many files of one participant are read to find the one that counts."""

NOTHING = dumps(Dossier()).encode()


@dataclass(slots=True)
class HandedIn:
    """What lies in one folder, zip or loose file: the file that counts with its bytes, and what does not.

    `refused` are files that cannot be taken, each with a key of [cli.skipped] that says why; `more` are files that
    came too many. Without a file that counts `spot` is None.
    """

    owner: str
    spot: Spot | None = None
    answers: bytes = b""
    refused: list[tuple[Spot, str]] = field(default_factory=list)
    more: list[Spot] = field(default_factory=list)


def handed_in(source: Path, notebook: str, items: Collection[str]) -> list[HandedIn]:
    """What each participant handed in, in the order of their names; `items` are the ids of the assignment.

    Each folder, zip and file at the top of `source` is one participant. A folder or zip that is alone at the top is
    the group's, and is looked into. Of several files the first that answers this assignment counts, the file with
    the usual name first.
    """
    return [_one(harmless(owner), spots, items) for owner, spots in _owners(pile(source, notebook)).items()]


def _owners(spots: list[Spot]) -> dict[str, list[Spot]]:
    depth = 0
    while spots and len({spot.at.parts[: depth + 1] for spot in spots}) == 1:
        if min(len(spot.at.parts) for spot in spots) <= depth + 1:
            break
        depth += 1
    owners: dict[str, list[Spot]] = {}
    for spot in spots:
        owners.setdefault("/".join(spot.at.parts[: depth + 1]), []).append(spot)
    return owners


def _one(owner: str, spots: list[Spot], items: Collection[str]) -> HandedIn:
    found = HandedIn(owner, refused=[(spot, spot.odd) for spot in spots if spot.odd not in ("", "empty")])
    answers = sorted((spot for spot in spots if not spot.odd), key=_usual)
    good: list[tuple[Spot, bytes, bool]] = []
    for spot in answers[:TRIES]:
        data, why = _read(spot)
        if why:
            found.refused.append((spot, why))
        else:
            good.append((spot, data, _about(data, items)))
    best = max(good, key=lambda each: each[2], default=None)
    if best:
        found.spot, found.answers = best[0], best[1]
    elif not answers:
        found.spot, found.answers = next((spot for spot in spots if spot.odd == "empty"), None), NOTHING
    found.more = [spot for spot, _, _ in good if spot is not found.spot] + answers[TRIES:]
    return found


def _usual(spot: Spot) -> tuple[bool, int, str]:
    return spot.at.name != FILE, len(spot.at.parts), str(spot.at)


def _read(spot: Spot) -> tuple[bytes, str]:
    """The bytes of a file of answers, and why they cannot be taken; that is empty when they can."""
    try:
        data = spot.read(LIMIT + 1)
        decode(data)
    except BadDossier as bad:
        return b"", bad.reason
    except UNREADABLE:
        return b"", "closed"
    return data, ""


def _about(data: bytes, items: Collection[str]) -> bool:
    mine = decode(data).only(items)
    return bool(mine.answers or mine.notes)
