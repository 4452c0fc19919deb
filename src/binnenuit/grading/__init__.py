"""Assignments with nbgrader: build what is handed out, collect what is handed in, grade it. See docs/grading.md."""
