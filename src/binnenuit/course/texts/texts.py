"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from binnenuit.course.records.record import Evidence, Record
from binnenuit.course.records.wording import Label, Rule
from binnenuit.course.texts.cli import CliTexts, TellsTexts
from binnenuit.course.texts.conversation import ConversationTexts, RoleCardsTexts
from binnenuit.course.texts.dossier import DossierTexts
from binnenuit.course.texts.estimate import EstimateTexts
from binnenuit.course.texts.exercise import ExerciseTexts, TurnsTexts, VerdictTexts
from binnenuit.course.texts.facts import FactsTexts
from binnenuit.course.texts.feedback import FeedbackTexts
from binnenuit.course.texts.glossary import GlossaryTexts
from binnenuit.course.texts.grading import GradingTexts
from binnenuit.course.texts.lab import (
    LabMeasuresTexts,
    LabMeetingTexts,
    LabMinorityTexts,
    LabSweepTexts,
    LabTexts,
    LabThresholdTexts,
)
from binnenuit.course.texts.measure import MeasureTexts
from binnenuit.course.texts.plan import BuddiesTexts, FolderTexts, PlanTexts, ReturnsTexts, WorksheetTexts
from binnenuit.course.texts.report import ReportTexts
from binnenuit.course.texts.room import RoomTexts
from binnenuit.course.texts.running_order import RunningOrderTexts
from binnenuit.course.texts.scenario import RouteMapTexts, ScenarioTexts
from binnenuit.course.texts.site import SiteTexts
from binnenuit.course.texts.sources import ConsentTexts, SourcesTexts, VoicesTexts


class Texts(Record):
    """The whole of texts.toml."""

    site: SiteTexts
    evidence: dict[Evidence, Label]
    scenario: ScenarioTexts
    route_map: RouteMapTexts
    conversation: ConversationTexts
    turns: TurnsTexts
    verdict: VerdictTexts
    exercise: ExerciseTexts
    dossier: DossierTexts
    report: ReportTexts
    sources: SourcesTexts
    voices: VoicesTexts
    consent: ConsentTexts
    grading: GradingTexts
    feedback: FeedbackTexts
    tells: TellsTexts
    cli: CliTexts
    room: RoomTexts
    check: dict[str, Rule]
    facts: FactsTexts
    glossary: GlossaryTexts
    measure: MeasureTexts
    plan: PlanTexts
    folder: FolderTexts
    worksheet: WorksheetTexts
    returns: ReturnsTexts
    buddies: BuddiesTexts
    role_cards: RoleCardsTexts
    running_order: RunningOrderTexts
    lab: LabTexts
    estimate: EstimateTexts
    lab_meeting: LabMeetingTexts
    lab_measures: LabMeasuresTexts
    lab_threshold: LabThresholdTexts
    lab_minority: LabMinorityTexts
    lab_sweep: LabSweepTexts
