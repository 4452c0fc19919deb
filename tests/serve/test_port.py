"""One way to a port, and one error, for both doors."""

import socket

import pytest

from binnenuit.course import Course
from binnenuit.room.web.serve import prepare
from binnenuit.serve.port import PortTaken, bind, next_free


def test_the_next_free_port_skips_one_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert next_free("127.0.0.1", port - 1) > port


def test_a_taken_port_is_named_with_a_free_one_also_by_the_room(course: Course) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken) as caught:
            prepare(course, "127.0.0.1", port, "", "", lambda _link, _doors: None)
    assert caught.value.port == port
    with bind("127.0.0.1", caught.value.free, waiting=1) as listening:
        assert listening.getsockname()[1] == caught.value.free


def test_an_address_of_another_computer_is_no_taken_port() -> None:
    with pytest.raises(OSError, match="assign") as caught:
        bind("192.0.2.1", 0, waiting=1)
    assert not isinstance(caught.value, PortTaken)
