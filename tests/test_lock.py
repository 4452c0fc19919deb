"""requirements.lock against pyproject.toml and what is installed; nothing is asked of any network."""

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN = [Requirement(line) for line in PROJECT["dependencies"]]
TEST = [Requirement(line) for line in PROJECT["optional-dependencies"]["test"]]
LOCK = [
    Requirement(line)
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def applies(marker: Marker | None, extra: str = "") -> bool:
    return marker is None or marker.evaluate({"extra": extra})


def version(pin: Requirement) -> str:
    (only,) = pin.specifier
    assert only.operator == "==", f"{pin}: not a pin"
    return only.version


PINS = {canonicalize_name(pin.name): version(pin) for pin in LOCK if applies(pin.marker)}


def needs(requirement: Requirement) -> list[Requirement]:
    """What an installed package needs on this platform, with the extras that are asked of it."""
    lines = distribution(requirement.name).requires or []
    extras = ["", *requirement.extras]
    return [found for found in map(Requirement, lines) if any(applies(found.marker, extra) for extra in extras)]


def reached() -> dict[str, set[str]]:
    """Every package that the roots of pyproject.toml lead to, with who needs it."""
    found: dict[str, set[str]] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [("pyproject.toml", root) for root in [*RUN, *TEST] if applies(root.marker)]
    while waiting:
        by, wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        found.setdefault(name, set()).add(by)
        key = (name, frozenset(wanted.extras))
        if key not in seen and name in PINS:
            seen.add(key)
            waiting += [(name, needed) for needed in needs(wanted)]
    return found


def test_no_package_is_pinned_twice_on_one_platform() -> None:
    names = [canonicalize_name(pin.name) for pin in LOCK if applies(pin.marker)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("wanted", [*RUN, *TEST], ids=lambda wanted: wanted.name)
def test_a_requirement_is_met_by_its_pin(wanted: Requirement) -> None:
    pins = [pin for pin in LOCK if canonicalize_name(pin.name) == canonicalize_name(wanted.name)]
    assert pins, f"{wanted.name} is not in requirements.lock; run: make lock"
    for pin in pins:
        assert wanted.specifier.contains(version(pin)), f"{pin} does not meet {wanted}; run: make lock"


def test_what_is_installed_is_what_is_pinned() -> None:
    wrong = []
    for name, pinned in PINS.items():
        try:
            installed = distribution(name).version
        except PackageNotFoundError:
            installed = "absent"
        if installed != pinned:
            wrong.append(f"{name}: pinned {pinned}, installed {installed}")
    assert wrong == []


def test_every_pin_is_needed_by_something() -> None:
    assert sorted(set(PINS) - set(reached())) == []


def test_nothing_that_is_needed_goes_unpinned() -> None:
    assert {name: by for name, by in reached().items() if name not in PINS} == {}
