"""The page that a participant gets back; settings.py gives it its template and words."""

from nbconvert.exporters import HTMLExporter


class FeedbackPage(HTMLExporter):
    """An HTMLExporter under a name of its own, so that its settings leave nbgrader's page for trainers alone."""
