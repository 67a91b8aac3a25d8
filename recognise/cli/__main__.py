"""`python -m recognise.cli` works as `recognise` does."""

from recognise.cli import main

main()
