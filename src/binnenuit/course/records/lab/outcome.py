"""What a norm lab says about an outcome of its model, and what a source says beside it."""

from binnenuit.course.records.record import Claim, Evidence, Ground, Record, SourceRef


class Outcome(Record):
    """Words about what the model does, which are a calculation of ours and so have no evidence label.

    What a source says stands apart in `ground`. Words that are themselves from a source have `evidence` and `sources`
    instead; never both.
    """

    evidence: Evidence | None = None
    sources: tuple[SourceRef, ...] = ()
    ground: Ground | None = None

    @property
    def claim(self) -> Claim | None:
        """What is claimed about the world; None where it is the model alone."""
        own = Claim(evidence=self.evidence, sources=self.sources) if self.evidence else None
        return self.ground or own
