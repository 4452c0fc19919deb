"""Small accessible widgets: each draws one thing and passes on one event. No state beyond the dossier."""
