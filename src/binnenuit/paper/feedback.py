"""Feedback on one item as plain lines of Dutch, for a place that shows no widgets."""

from binnenuit.course import Course
from binnenuit.course.items.answer import PICKED, Mark, Remark, Result
from binnenuit.course.items.question import Question
from binnenuit.paper.numbers import plain


def feedback_lines(course: Course, item: Question, result: Result) -> list[str]:
    """The question and the points first, then for each option or card: how it was answered, why, and how we know."""
    texts = course.texts.grading
    if not result.answered:
        return [*_question(item), texts.unanswered, texts.points.format(points="0", most=result.most)]
    lines = [*_question(item), texts.points.format(points=plain(result.points, course.language), most=result.most)]
    for remark in result.remarks:
        lines += ["", *_remark_lines(course, remark)]
    return lines


def word_of(course: Course, mark: Mark) -> str:
    """The word for how an option or card was answered."""
    return str(getattr(course.texts.verdict, mark))


def _question(item: Question) -> list[str]:
    return [" ".join(item.question.split()), ""]


def _remark_lines(course: Course, remark: Remark) -> list[str]:
    texts = course.texts.grading
    words = course.texts.verdict
    chosen = f" ({texts.chosen if remark.chosen else texts.not_chosen})" if remark.mark in PICKED else ""
    places = [f"{words.mine}: {remark.mine or words.loose}. {words.better}: {remark.better}"] if remark.better else []
    works = [course.works[ref.partition("#")[0]].text for ref in remark.claim.sources]
    label = course.texts.evidence[remark.claim.evidence].label
    return [
        f"{word_of(course, remark.mark)}: {remark.text}{chosen}",
        *places,
        " ".join(remark.feedback.split()),
        texts.evidence.format(label=label, sources=" ".join(works)).strip(),
    ]
