"""Documents: laid out, printed, written as PDF, SVG and web page."""
