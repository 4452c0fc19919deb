"""The day to look back as a calendar file, with nothing of the plan in it: calendars at work are often shared."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Calendar, Event

from binnenuit.course.texts.plan import PlanTexts


def ics(texts: PlanTexts, language: str, day: date, now: datetime) -> bytes:
    """The file: one private event of a whole day, which leaves the day free for other things."""
    event = Event()
    event.add("uid", f"{uuid4()}@binnenuit")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", texts.event)
    event.add("description", texts.event_text)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Binnenuit//{language.upper()}")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
