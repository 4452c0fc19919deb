"""The fields of a form, and whether it came from a page of ours."""

from urllib.parse import parse_qsl

from starlette.requests import Request

from binnenuit.room.keep.codes import proof, same

FIELDS = 12


class BadForm(ValueError):
    """What came is no form of ours, or not from this browser's page."""


async def fields(request: Request) -> dict[str, str]:
    """The fields by name; of a field that is there twice the last.

    Raises BadForm.
    """
    try:
        text = (await request.body()).decode("ascii")
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=FIELDS, errors="strict"))
    except ValueError as error:
        raise BadForm from error


async def proven(request: Request, key: str) -> dict[str, str]:
    """The fields of a form that carries the proof of this key.

    Raises BadForm.
    """
    found = await fields(request)
    if not key or not same(found.get("proof", ""), proof(key)):
        raise BadForm
    return found


def number(text: str, default: int) -> int:
    """A number of up to four digits."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else default
