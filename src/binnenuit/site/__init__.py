"""The site that participants see: landing page, lessons through Voilà, help, explanation, privacy."""
