"""Pictures as SVG text, drawn with matplotlib without pyplot."""
