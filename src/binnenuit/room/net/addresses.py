"""Under which addresses phones in the room can reach this machine."""

import socket
from ipaddress import ip_address

import psutil


def reachable(host: str, port: int, public: str = "") -> list[str]:
    """Base addresses to choose from, the likeliest first; only `public` when the kit stands behind a proxy.

    `host` is what the server listens on: with a single address there is nothing to choose.
    """
    if public:
        return [public.rstrip("/") + "/"]
    if host not in ("", "0.0.0.0", "::"):
        return [base(host, port)]
    found = sorted(filter(usable, own()), key=likelihood)
    return [base(each, port) for each in found] or [base("127.0.0.1", port)]


def own() -> list[str]:
    """The addresses of every network card of this machine."""
    cards = psutil.net_if_addrs().values()
    return [each.address for card in cards for each in card if each.family == socket.AF_INET]


def usable(address: str) -> bool:
    """Whether another machine may find us there: not loopback, and not an address that a card gave itself."""
    parsed = ip_address(address)
    return not (parsed.is_loopback or parsed.is_link_local or parsed.is_unspecified)


def likelihood(address: str) -> tuple[int, str]:
    """Home and office networks first; 172.16.0.0/12 late, since containers and virtual machines like it."""
    order = ("192.168.", "10.", "172.")
    return next((at for at, start in enumerate(order) if address.startswith(start)), 1), address


def base(host: str, port: int) -> str:
    """The address of the first page."""
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
