"""The points of a whole exercise; what one answer is worth, its question knows."""

from binnenuit.course.items.questions import Questions
from binnenuit.play.dossier import Dossier


def total(exercise: Questions, dossier: Dossier) -> tuple[float, int]:
    """Points earned and points to earn over all items but those that a trainer reads."""
    results = [item.grade(dossier.answers.get(item.id)) for item in exercise.scored]
    return sum(result.points for result in results), sum(item.points for item in exercise.scored)
