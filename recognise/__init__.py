"""Read education papers and interviews, apply cited rule files, and propose comparable levels. A person decides."""

__version__ = "0.1.0"
