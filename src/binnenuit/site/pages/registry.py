"""Every page of the site without a kernel, in the order of the navigation; addresses, links and tests follow it.

A page is a template `pages/NAME.html.j2`, its title and texts in texts.toml, and its line here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SitePage:
    """One page. `path` is its address below the first page, None for one that is shown when something fails.

    `header` and `footer` name the text of its link there; without one there is no link.
    """

    name: str
    path: str | None = None
    header: str = ""
    footer: str = ""


WAY, TOGETHER = "weg", "samen"
LANDING, NOT_FOUND, FAILED, BUSY, GLIMPSE, ELSEWHERE = "landing", "onbekend", "storing", "druk", "voorproef", "adres"

PAGES = (
    SitePage(LANDING, "", header="nav_lessons", footer="nav_lessons"),
    SitePage(WAY, "weg", header="nav_way"),
    SitePage(TOGETHER, "samen"),
    SitePage("hulp", "hulp", header="nav_help"),
    SitePage("uitleg", "uitleg", header="nav_explained", footer="nav_explained"),
    SitePage("privacy", "privacy", footer="nav_privacy"),
    SitePage(NOT_FOUND),
    SitePage(FAILED),
    SitePage(BUSY),
    SitePage(GLIMPSE),
    SitePage(ELSEWHERE),
)


def addresses() -> dict[str, str]:
    """The pages that can be asked for: address -> name."""
    return {page.path: page.name for page in PAGES if page.path is not None}
