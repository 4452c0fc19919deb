"""Days as a calendar file, with nothing of what somebody wrote in it: calendars at work are often shared."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event, vUri

from binnenuit.course import Course
from binnenuit.course.texts.plan import PlanTexts
from binnenuit.play.plan.value import Plan
from binnenuit.play.promise import FRAGMENT, code_of

BEFORE = timedelta(hours=-15)
"""A word on the morning before."""
SAME_DAY = timedelta(hours=9)
"""A word on the morning of the day itself."""


def ics(texts: PlanTexts, language: str, plan: Plan, now: datetime) -> bytes:
    """The file: the day to look back and the day of each action, as far as they were filled in; one must be there."""
    if not plan.days:
        raise ValueError("no day")
    events = []
    if plan.follow_up:
        events.append(_event(plan.follow_up, texts.event, texts.event_text, now, BEFORE))
    actions = [action for part in plan.parts for action in part.actions]
    for number, action in enumerate(actions, 1):
        if action.day:
            name = texts.event_action.format(number=number)
            events.append(_event(action.day, name, texts.event_action_text, now, BEFORE))
    return _file(language, events)


def returns_ics(course: Course, begin: date, address: str, place: str, now: datetime) -> bytes:
    """The file with each return of the course, counted from a day.

    With the address where the kit was opened, an event leads to its own step, and brings along the code of the sentence
    to come back to when there is one; without, it says where to look.
    """
    texts, events = course.texts.returns, []
    for lesson, step in steps_of_returns(course):
        each = course.returns[step]
        link = f"{address}les/{lesson}#{step}" if address else ""
        if link and place:
            link += f"&{FRAGMENT}={code_of(place)}"
        told = texts.event_at.format(address=link) if link else texts.event_ask
        name = texts.event.format(title=each.title)
        text = f"{texts.event_text}\n\n{told}"
        events.append(_event(begin + timedelta(days=each.days), name, text, now, SAME_DAY, link))
    return _file(course.language, events)


def steps_of_returns(course: Course) -> list[tuple[str, str]]:
    """Each return with the lesson that has it, soonest first; its step in that lesson goes by its own id."""
    found = [(lesson.id, name) for lesson in course.plan.lessons for name in lesson.returns]
    return sorted(found, key=lambda each: course.returns[each[1]].days)


def _file(language: str, events: Iterable[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Binnenuit//{language.upper()}")
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(day: date, name: str, text: str, now: datetime, word: timedelta, link: str = "") -> Event:
    """A private event of a whole day, which leaves the day free for other things, with a word at some time from it."""
    event = Event()
    event.add("uid", f"{uuid4()}@binnenuit")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", name)
    event.add("description", text)
    if link:
        event.add("url", vUri(link))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", word)
    event.add_component(alarm)
    return event
