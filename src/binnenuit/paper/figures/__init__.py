"""Pictures as SVG text, drawn with matplotlib without pyplot: runs through time, and dots of many worlds."""
