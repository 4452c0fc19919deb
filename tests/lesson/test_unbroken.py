"""The last file of the folder, so that the lesson left open has been open for long enough by now."""

import time

from tests.lesson.beats import pick
from tests.lesson.conftest import LeftOpen

LONGER_THAN_A_PING = 25


def test_an_open_lesson_keeps_its_connection(left_open: LeftOpen) -> None:
    still = LONGER_THAN_A_PING - (time.monotonic() - left_open.since)
    left_open.page.wait_for_timeout(max(still, 0) * 1000)
    assert left_open.dropped == []
    pick(left_open.page, 1)
