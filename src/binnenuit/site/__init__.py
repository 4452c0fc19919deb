"""The site that participants see: landing page, lessons through Voilà, help, explanation, privacy."""

from binnenuit.site.data import SiteData
from binnenuit.site.serve import PortBusyError, serve

__all__ = ["PortBusyError", "SiteData", "serve"]
