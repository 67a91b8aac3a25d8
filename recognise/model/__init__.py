"""The nouns of recognition: frozen, slotted, keyword-only dataclasses. No I/O, nothing heavy."""
