"""Numbers as a Dutch reader writes them."""


def plain(number: float) -> str:
    """A number without needless decimals and with a decimal comma: 2 and 1,5."""
    return f"{number:g}".replace(".", ",")
