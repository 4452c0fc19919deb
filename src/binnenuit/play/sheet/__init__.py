"""A participant's worksheets: values, made anew from the dossier and the course. They store nothing."""
