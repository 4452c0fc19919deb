"""The course as data: typed models, loading and checking. Imports nothing else of Binnenuit."""

from binnenuit.course.course import Course
from binnenuit.course.reading.load import BadContent, load, read
from binnenuit.course.where import Home, NoCourse, find_home

__all__ = ["BadContent", "Course", "Home", "NoCourse", "find_home", "load", "read"]
