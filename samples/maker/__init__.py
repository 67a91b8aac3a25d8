"""Draws the papers of the sample cases. Only needed to make `samples/` again; nothing in `recognise` imports it."""
