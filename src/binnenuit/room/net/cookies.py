"""The two cookies: a seat in a session, and the trainer's key. Both only do what they must, and end with the day."""

from starlette.requests import Request
from starlette.responses import Response

SEAT = "binnenuit_seat"
TRAINER = "binnenuit_trainer"
HOURS = 16


def cookie(request: Request, name: str) -> str:
    """The value, empty when there is none."""
    return request.cookies.get(name, "")[:64]


def give(response: Response, name: str, value: str, path: str, secure: bool) -> None:
    """Not for scripts, not for other sites; `secure` where the address begins with https."""
    response.set_cookie(name, value, max_age=HOURS * 3600, path=path, secure=secure, httponly=True, samesite="lax")


def take(response: Response, name: str, path: str) -> None:
    """The browser forgets it."""
    response.delete_cookie(name, path=path)
