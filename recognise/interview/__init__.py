"""Room of the package; see docs/architecture.md."""
