"""All that a page needs to show one screen, in words."""

from dataclasses import dataclass, field
from string import ascii_uppercase

from binnenuit.course import Course
from binnenuit.course.records.poll import Statement
from binnenuit.course.records.record import Claim
from binnenuit.course.records.scenario import Choice, Scenario
from binnenuit.paper.route_map import map_figure
from binnenuit.play.scenario import State
from binnenuit.room.desk.director import pickable
from binnenuit.room.vote.play import Play, Round, play
from binnenuit.room.vote.screens import Screen
from binnenuit.room.vote.session import Ballot, Session
from binnenuit.room.vote.share import Share
from binnenuit.room.web.shown import Bar, Shown, bar, shown, statement_for


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a step, with the letter by which people name it aloud.

    `bar` is its share once the vote is closed, `pick` whether the trainer may follow it.
    """

    choice: Choice
    letter: str
    bar: Bar | None = None
    followed: bool = False
    pick: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """How we know something: the label of its evidence and the sources in full."""

    evidence: str
    label: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One screen. What it has nothing to do with is None or empty; `gone` when its content is no longer there."""

    screen: Screen
    title: str
    ballot: Ballot | None = None
    statement: Statement | None = None
    result: Shown | None = None
    play: Play | None = None
    round: Round | None = None
    before: State | None = None
    options: tuple[Option, ...] = ()
    why: str = ""
    undo: bool = False
    gone: bool = False
    proofs: tuple[Proof, ...] = field(default=())
    map: str = ""

    @property
    def scenario(self) -> Scenario | None:
        """The scenario that the screen is about."""
        return self.play.scenario if self.play else None


def view(course: Course, session: Session, screen: Screen) -> View:
    """The screen as it is now."""
    if screen.kind == "statement":
        found = statement_for(course, screen.of)
        ballot = next((each for each in session.ballots if each.subject == screen.of), None)
        result = shown(course, ballot) if ballot else None
        statement = found[1] if found else None
        title = statement.text if statement else course.texts.room.gone_title
        return View(screen, title, ballot, statement, result, gone=found is None)
    if not screen.of:
        t = course.texts.room
        return View(screen, t.screen_welcome if screen.kind == "welcome" else getattr(t.stage.titles, screen.kind))
    played = play(course, session, screen.of)
    if played is None:
        return View(screen, course.texts.room.gone_title, gone=True)
    return _step(course, screen, played) if screen.kind in ("scene", "step", "after") else _told(course, screen, played)


def letters(count: int) -> str:
    """A letter for each choice of a step, the same on the wall and on phones."""
    return ascii_uppercase[:count]


def _step(course: Course, screen: Screen, played: Play) -> View:
    at = played.round(screen.number)
    before = at.before if at else played.state
    ballot = at.ballot if at else None
    result = (ballot.result if ballot else None) or {}
    picks = pickable(at) if at else ()
    shares = result.get("shares")
    shares = shares if isinstance(shares, list | tuple) else [None] * len(before.offered)
    t = course.texts.room
    words = (t.stage.share, t.stage.share_or_more, t.stage.share_or_less)
    options = tuple(
        Option(
            choice,
            letter,
            bar(choice.text, Share(*share), t, words) if share else None,
            bool(ballot and ballot.chosen == choice.id),
            choice.id in picks,
        )
        for letter, choice, share in zip(letters(len(before.offered)), before.offered, shares, strict=True)
    )
    done = at.after if at else None
    claims: list[Claim] = [done.visits[-1].choice.claim] if done else []
    return View(
        screen,
        _title(course, screen, before),
        ballot,
        play=played,
        round=at,
        before=before,
        options=options,
        why=str(result.get("why", "")),
        undo=bool(done and at is played.last),
        proofs=_proofs(course, claims),
    )


def _told(course: Course, screen: Screen, played: Play) -> View:
    ending = played.state.ending
    claims: list[Claim] = []
    if screen.kind == "ending" and ending:
        claims = [ending]
    if screen.kind == "facts":
        claims = list(played.scenario.debrief.facts)
    route = map_figure(course, played.state, words=False) if screen.kind == "route" else ""
    title = _title(course, screen, played.state)
    undo = bool(ending and screen.kind == "ending")
    return View(screen, title, play=played, proofs=_proofs(course, claims), map=route, undo=undo)


def _title(course: Course, screen: Screen, state: State) -> str:
    t = course.texts.room.stage.titles
    if screen.kind == "opening":
        return state.scenario.title
    if screen.kind in ("scene", "step") and state.step:
        return state.step.title
    if screen.kind == "ending" and state.ending:
        return state.ending.title
    return str(getattr(t, screen.kind))


def _proofs(course: Course, claims: list[Claim]) -> tuple[Proof, ...]:
    return tuple(
        Proof(
            claim.evidence,
            course.texts.evidence[claim.evidence].label,
            tuple(dict.fromkeys(course.works[ref.partition("#")[0]].text for ref in claim.sources)),
        )
        for claim in claims
    )
