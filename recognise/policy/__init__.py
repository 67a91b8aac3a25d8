"""Tools for the people who write rules: tests, coverage, impact of a change. Above `assess`, since they run it."""
