"""The window: Qt widgets that render screens and say what a person did."""
