"""What a page may say to its kernel: events of widgets and two questions, in small pieces, on one channel."""

import json
from itertools import pairwise
from typing import Any

#: Types of messages; more than this a lesson does not send.
ALLOWED = ("comm_open", "comm_close", "comm_msg", "comm_info_request", "kernel_info_request")
#: What Voilà opens to ask for the state of all widgets; a page opens nothing else.
CONTROL = "jupyter.widget.control"
#: Bytes of one message, as the websocket counts them. A dossier that is loaded from a file has at most 1 MB.
LARGEST = 2 * 2**20
#: Parts of a message after the channel: header, parent, metadata, content, and buffers.
_PARTS = range(4, 17)
#: Bytes of a request to open: it holds an id, a name and a version.
_OPENING = 4096


class Refused(ValueError):
    """This message does not go to the kernel; the text says why, and holds nothing of the message."""


def parts(message: str | bytes) -> list[bytes]:
    """The parts of one message, as they go to the kernel: header, parent, metadata, content and buffers.

    Raises Refused for what a page has no reason to send.
    """
    try:
        channel, pieces = _framed(message) if isinstance(message, bytes) else _plain(message)
        header, content = json.loads(pieces[0]), json.loads(pieces[3])
        kind = header["msg_type"]
        if not all(isinstance(json.loads(piece), dict) for piece in pieces[1:3]) or not isinstance(content, dict):
            raise Refused("no message")
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise error if isinstance(error, Refused) else Refused("cannot be read") from None
    if channel != "shell":
        raise Refused("another channel")
    if kind not in ALLOWED:
        raise Refused("another type")
    if kind == "comm_open" and not _opens_control(pieces, content):
        raise Refused("opens something")
    if kind in ("comm_msg", "comm_close") and not isinstance(content.get("comm_id"), str):
        raise Refused("to nobody")
    if kind == "comm_msg" and not isinstance(content.get("data"), dict):
        raise Refused("without data")
    return pieces


def _opens_control(pieces: list[bytes], content: dict[str, Any]) -> bool:
    version = json.loads(pieces[2]).get("version")
    return (
        sum(map(len, pieces)) <= _OPENING
        and content.get("target_name") == CONTROL
        and isinstance(content.get("comm_id"), str)
        and isinstance(version, str)
        and version.partition(".")[0] == "1"
    )


def _framed(message: bytes) -> tuple[str, list[bytes]]:
    """A message of the protocol v1.kernel.websocket.jupyter.org: how many places, the places, channel, parts."""
    number = int.from_bytes(message[:8], "little")
    if number - 2 not in _PARTS or len(message) < 8 * (number + 1):
        raise Refused("odd frame")
    places = [int.from_bytes(message[8 * each : 8 * each + 8], "little") for each in range(1, number + 1)]
    if places[0] != 8 * (number + 1) or places != sorted(places) or places[-1] != len(message):
        raise Refused("odd frame")
    channel, *pieces = [message[start:end] for start, end in pairwise(places)]
    return channel.decode(), pieces


def _plain(message: str) -> tuple[str, list[bytes]]:
    """A message as one JSON text, the older way; without buffers."""
    found = json.loads(message)
    names = ("header", "parent_header", "metadata", "content")
    return found["channel"], [json.dumps(found[name]).encode() for name in names]
