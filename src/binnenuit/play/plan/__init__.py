"""A participant's plan of action: a value, made anew from the dossier and the course. It stores nothing."""
