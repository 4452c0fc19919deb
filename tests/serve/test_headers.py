"""The headers of both doors: the same ground, and each only its own additions."""

from binnenuit.room.net import guard as room
from binnenuit.serve.headers import policy, safe
from binnenuit.site import guard as site


def directives(text: str) -> dict[str, str]:
    return dict(part.split(" ", 1) for part in text.split("; "))


def test_nothing_comes_from_another_host_and_no_script_stands_in_a_page() -> None:
    for headers in (room.HEADERS, site.HEADERS):
        said = directives(headers["Content-Security-Policy"])
        assert said["default-src"] == said["base-uri"] == "'none'"
        assert "unsafe" not in said["script-src"]
        assert not any(sign in value for value in said.values() for sign in ("http", "*", "//"))
        assert headers.items() >= safe(headers["Content-Security-Policy"]).items()


def test_a_door_adds_only_what_it_says() -> None:
    plain = directives(policy())
    said = directives(policy(script_src="'self' blob:", manifest_src="'self'"))
    assert {name for name in said if said[name] != plain.get(name)} == {"script-src", "manifest-src"}
    assert directives(room.HEADERS["Content-Security-Policy"]) == plain
    assert set(site.HEADERS) - set(safe("")) == {"X-Robots-Tag"}
    assert room.HEADERS["X-Frame-Options"] == "DENY"
    assert room.HEADERS["Cross-Origin-Resource-Policy"] == "same-origin"
