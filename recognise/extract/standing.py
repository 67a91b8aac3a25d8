"""What stands alone on a paper: its units, and which of them are free of labels and offices."""

from __future__ import annotations

from collections.abc import Sequence

from recognise.extract.cells import row_of
from recognise.extract.labels import LabelReader
from recognise.extract.textflow import Flow
from recognise.extract.units import Unit, units
from recognise.rulepack.folding import words
from recognise.rulepack.lexicon import Lexicon

_RUNNING = 6
"""Words of a line of running text, at least."""
_HEAD = 8
"""Lines of a paper's head, where a kind of document in capitals is its title and no label."""

_ROLE = 5
"""Words of the longest name of an office."""


class Standing:
    """The units of a flow, as headings, letterheads and names are read from them."""

    def __init__(
        self, flow: Flow, tokens: list[tuple[str, ...]], lexicon: Lexicon, labels: LabelReader
    ) -> None:
        self.flow = flow
        self.lexicon = lexicon
        self.labels = labels
        self.units = units(flow, tokens, lexicon)
        self.body_start = next((unit.first for unit in self.units if len(unit.tokens) > 14), len(flow.lines))

    def in_body(self, unit: Unit) -> bool:
        """Whether a unit stands in or after the running text, and not over it in another column (papers in two languages)."""
        lines = self.flow.lines
        if unit.first < self.body_start:
            return False
        here, body = lines[unit.first], lines[self.body_start]
        return here.page != body.page or here.bbox[3] > body.bbox[1] + 0.3 * body.height

    def free(self, unit: Unit) -> bool:
        """Whether a unit is neither a sentence nor a label with its value."""
        text, shouted = unit.span.text, unit.span.text.isupper()
        named = self.lexicon.find("institution_words", unit.tokens) == (0, 1)
        printed = {
            word
            for part in text.split()
            if not (named and part[:1].isupper()) or shouted
            for word in words(part)
        }
        bodies = ("company_words", "institution_words", "authority_words")
        running = [
            token
            for token in unit.tokens
            if token in printed
            and token in self.lexicon.prose_words
            and not any(self.lexicon.has(name, (token,)) for name in bodies)
        ]
        if len(running) >= 2 + (named and shouted):
            return False
        if self.lexicon.has("title_words", unit.tokens) and not self.labels.has_separator(unit.first):
            return True
        most = 1.2 if len(unit.tokens) == 2 else 1.4
        large = unit.height > most * self.flow.body_height and not row_of(self.flow, unit.first)
        if (len(unit.tokens) > 2 or large) and unit.tokens in self.lexicon.document_types:
            return True
        if shouted and unit.first < _HEAD and unit.tokens in self.lexicon.document_types:
            return not self.labels.has_separator(unit.first)  # CÉDULA PROFISSIONAL
        return not any(self.labels.is_label(index) for index in range(unit.first, unit.last + 1))

    def in_paragraph(self, unit: Unit) -> bool:
        """Whether a line goes on with the long one above it, of the very width: a body named in it is of the sentence."""
        here = self.flow.lines[unit.first]
        return len(here.tokens) >= _RUNNING and any(
            len(above.tokens) >= _RUNNING
            and above.page == here.page
            and -0.5 * here.height < here.bbox[1] - above.bbox[3] < 1.2 * here.height
            and all(abs(here.bbox[side] - above.bbox[side]) < 0.02 * here.width for side in (0, 2))
            for above in self.flow.lines
        )

    def role(self, unit: Unit) -> bool:
        """Whether a line names an office (``Rector``, ``رئيس الجامعة``): the signatures."""
        body = self.lexicon.has("institution_words", unit.tokens)  # City & Guilds
        return not body and (self.labels.starts_with(unit.first, "other") or self._ends_in_role(unit))

    def _ends_in_role(self, unit: Unit) -> bool:
        """``د انستیتوت مدیر``: in Pashto the word for an office comes last."""
        last = unit.tokens[-1:]
        named = self.lexicon.mentions(last, "institution_words", "authority_words", "institution_parts")
        labels = self.lexicon.labels.get(last, ()) if unit.tokens[:1] == ("د",) and not named else ()
        return len(unit.tokens) <= _ROLE and any(label.meaning == "other" for label in labels)

    def nameable(self, unit: Unit) -> bool:
        """No word of the forms and no place."""
        return not self.known(unit) and tuple(unit.tokens) not in self.lexicon.places

    def known(self, unit: Unit) -> bool:
        """Whether a word is one of the forms as it is printed, or half of them (in scripts with capitals: most) are once misread letters are mended."""
        printed = words(unit.span.text)
        known = [token in self.lexicon.vocabulary and len(token) > 4 for token in printed]
        mended = [token in self.lexicon.vocabulary and len(token) > 4 for token in unit.tokens]
        cased = (
            unit.span.text.upper() != unit.span.text.lower()
        )  # elsewhere nothing but its words tells a name
        return any(known) or 2 * sum(mended) >= len(mended) + (cased and len(mended) % 2 == 0)

    def begins_sentence(self, tokens: Sequence[str]) -> bool:
        """Whether a line begins as what a decision rests on does (``استنادا إلى قرار``): words that end values, then a law."""
        stop = self.lexicon.find("breaks", tokens)
        law = self.lexicon.find("law_words", tokens)
        return stop is not None and stop[0] == 0 and law is not None and law[0] > 0
