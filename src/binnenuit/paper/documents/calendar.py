"""The days of a plan as a calendar file, with nothing of what is in the plan: calendars at work are often shared."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event

from binnenuit.course.texts.plan import PlanTexts
from binnenuit.play.plan.value import Plan


def ics(texts: PlanTexts, language: str, plan: Plan, now: datetime) -> bytes:
    """The file: the day to look back and the day of each action, as far as they were filled in; one must be there."""
    if not plan.days:
        raise ValueError("no day")
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Binnenuit//{language.upper()}")
    if plan.follow_up:
        calendar.add_component(_event(plan.follow_up, texts.event, texts.event_text, now))
    actions = [action for part in plan.parts for action in part.actions]
    for number, action in enumerate(actions, 1):
        if action.day:
            name = texts.event_action.format(number=number)
            calendar.add_component(_event(action.day, name, texts.event_action_text, now))
    return bytes(calendar.to_ical())


def _event(day: date, name: str, text: str, now: datetime) -> Event:
    """A private event of a whole day, which leaves the day free for other things, with a word the morning before."""
    event = Event()
    event.add("uid", f"{uuid4()}@binnenuit")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", name)
    event.add("description", text)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", timedelta(hours=-15))
    event.add_component(alarm)
    return event
