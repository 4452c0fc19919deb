"""Which requests for a lesson cost a kernel: the visits of people, and no others."""

import pytest

from tests.site.server import Server

PERSON = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36"
PICTURE = {"Sec-Fetch-Dest": "image", "Sec-Fetch-Mode": "no-cors"}
NAVIGATED = {"Sec-Fetch-Mode": "navigate"}

NO_VISITS = {
    "a picture on another web site": {**PICTURE, "Sec-Fetch-Site": "cross-site"},
    "a picture on our own": {**PICTURE, "Sec-Fetch-Site": "same-origin"},
    "a script": {"Sec-Fetch-Dest": "script", "Sec-Fetch-Mode": "no-cors"},
    "a request by a script": {"Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin"},
    "a frame on another web site": {"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "cross-site", **NAVIGATED},
    "an object": {"Sec-Fetch-Dest": "object", "Sec-Fetch-Site": "cross-site", **NAVIGATED},
    "a browser that looks ahead": {"Sec-Purpose": "prefetch", "Sec-Fetch-Dest": "document"},
    "a browser that renders ahead": {"Sec-Purpose": "prefetch;prerender", "Sec-Fetch-Dest": "document"},
    "an older one": {"Purpose": "prefetch"},
    "one older than that": {"X-Moz": "prefetch"},
    "a picture over plain http": {"User-Agent": PERSON, "Accept": "image/avif,image/webp,*/*;q=0.8"},
    "a script over plain http": {"User-Agent": PERSON, "Accept": "*/*"},
}
ROBOTS = (
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "facebookexternalhit/1.1",
    "WhatsApp/2.23.20.0",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "Twitterbot/1.0",
    "Mozilla/5.0 (compatible; GPTBot/1.1; +https://openai.com/gptbot)",
    "Mozilla/5.0 (compatible; YandexBot/3.0)",
    "Baiduspider/2.0",
)
VISITS = {
    "a link in a mail": {
        "Sec-Fetch-Dest": "document",
        "Sec-Fetch-Site": "cross-site",
        **NAVIGATED,
        "User-Agent": PERSON,
    },
    "a frame of our own": {"Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "same-origin", **NAVIGATED},
    "a browser over plain http": {"User-Agent": PERSON, "Accept": "text/html,application/xhtml+xml,*/*;q=0.8"},
    "a phone with bot in its name": {"User-Agent": f"{PERSON} CUBOT NOTE 20", "Accept": "text/html"},
    "a click by somebody who was taken for a robot": {
        **NAVIGATED,
        "User-Agent": ROBOTS[0],
        "Sec-Fetch-Dest": "document",
        "Sec-Fetch-User": "?1",
    },
}


@pytest.mark.parametrize("headers", NO_VISITS.values(), ids=NO_VISITS)
def test_what_is_not_a_visit_gets_no_kernel(server: Server, headers: dict[str, str]) -> None:
    answer = server.get("les/keuze", **headers)
    assert (answer.status, answer.body) == (503, "")


@pytest.mark.parametrize("name", ROBOTS)
def test_a_robot_or_link_preview_reads_what_a_lesson_is_about_without_a_kernel(server: Server, name: str) -> None:
    answer = server.get("les/keuze", **{"User-Agent": name})
    assert answer.status == 200
    assert "Een keuze" in answer.body
    assert "Kort" in answer.body
    assert "kernelId" not in answer.body


@pytest.mark.parametrize("headers", VISITS.values(), ids=VISITS)
def test_a_visit_gets_its_lesson(server: Server, headers: dict[str, str]) -> None:
    answer = server.get("les/keuze", **headers)
    assert answer.status == 200
    assert "kernelId" in answer.body


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "DELETE", "OPTIONS"])
def test_a_lesson_is_only_got(server: Server, method: str) -> None:
    assert server.get("les/keuze", method=method).status == 405


def test_search_engines_are_asked_to_stay_away(server: Server) -> None:
    assert "Disallow: /les/" in server.get("robots.txt").body
    for path in ("", "les/keuze", "hulp", "onbekend"):
        assert server.get(path, **{"User-Agent": ROBOTS[0]}).headers["X-Robots-Tag"] == "noindex"
