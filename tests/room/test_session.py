"""What one session allows, without a clock, a database or a page."""

from datetime import date
from string import ascii_uppercase, digits

import pytest

from binnenuit.room.keep.codes import ALPHABET, typed
from binnenuit.room.vote.session import Ballot, Refused, Session
from tests.texts import ROOM

SEAT, STRANGER = b"seat", b"stranger"


def session() -> Session:
    made = Session("s", "code", "open", 5, "http://here/", date(2026, 11, 28))
    made.admit_by_code(SEAT)
    made.put(Ballot("b", "norm", "poll/one"))
    return made


def test_somebody_with_a_seat_may_vote_while_the_ballot_is_open() -> None:
    assert session().votable("b", SEAT).id == "b"


def test_a_seat_of_nobody_here_may_not_vote() -> None:
    with pytest.raises(Refused, match="stranger"):
        session().votable("b", STRANGER)


def test_after_closing_nobody_may_vote() -> None:
    made = session()
    made.shut("b")
    with pytest.raises(Refused, match="closed"):
        made.votable("b", SEAT)


def test_a_vote_for_an_earlier_ballot_is_refused() -> None:
    made = session()
    made.shut("b").finish({}, 0)
    made.put(Ballot("c", "norm", "poll/two"))
    with pytest.raises(Refused, match="closed"):
        made.votable("b", SEAT)


def test_who_types_no_code_reads_which_characters_never_occur() -> None:
    never = [sign for sign in ascii_uppercase + digits if not typed(sign * len("AAAABBBB"))]
    assert "A" in never
    words = set(ROOM.refused.no_code.replace(",", " ").split())
    assert "Klinkers" in words
    assert set(never) - set("AEIOU") <= words
    assert not words & set(ALPHABET)
