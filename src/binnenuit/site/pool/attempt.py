"""A page is tried twice."""

import logging
from collections.abc import Awaitable, Callable

from binnenuit.site.pool.stock import WarmPage

log = logging.getLogger("binnenuit.site")


class PageFailedError(RuntimeError):
    """A lesson could not be made ready, also not the second time."""


async def made(make: Callable[[str], Awaitable[WarmPage]], lesson_id: str) -> WarmPage:
    """A page of a lesson; PageFailedError when both tries fail."""
    try:
        return await make(lesson_id)
    except Exception as error:
        log.warning("lesson %s did not come to life (%r); once more", lesson_id, error)
    try:
        return await make(lesson_id)
    except Exception as error:
        log.exception("lesson %s did not come to life, also not the second time", lesson_id)
        raise PageFailedError(lesson_id) from error
