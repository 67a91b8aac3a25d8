"""Which scripts stand on a page and which language models read them: found out on a few lines before the rest is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from recognise.extract.detect import TextBox
from recognise.extract.glance import Glance, len_of, script_chance
from recognise.extract.language import evidence, identify, words_of_others
from recognise.extract.script import CYRILLIC, LATIN, MODELS, OWN, PROBE, count_scripts, fit, main_script
from recognise.extract.tess import LineReading

PRESENT = 0.04
"""A script is on the page when this share of its print seems to be in it."""
CLEAR = 0.8
"""Or when one line seems to be in it with this chance."""
EVIDENCE = 0.8
"""Weight of letters and common words beside the fit when the model of a script is chosen."""
BEHIND = 0.25
"""A model whose worth is so much less than the best one's is out."""
LONG = 10.0
"""So many heights of a line are enough to know its language."""
SAMPLE = 3
"""Lines that decide between models."""
SAMPLE_LATIN = 6
"""Lines read with one model to tell the Latin languages apart: they share their letters, and need more words."""
LEAD = 4.0
"""So many more points than the next language make more lines needless."""
TELLING = 0.5
"""Samples that no model reads this well tell nothing: ornaments, signatures."""
CONFIRMED = 0.7
"""A script of our own network is on the page when a line reads this well in it."""
WORD = 4
"""Letters that a line needs to speak for its script."""
LEAST = 3.0
"""Heights of a line that is long enough to be tried in a script nobody saw."""
NO_DOUBT = 30.0
"""With so many times more print than the other at a glance a script is not in doubt."""
MUCH = 0.25
"""One line read so much better in one script than in the other settles which of the two it is."""

Look = tuple[TextBox, Glance]
Read = Callable[[TextBox, str], LineReading]


def scripts_of(lines: list[Look], known: Iterable[str]) -> list[str]:
    """Scripts of the page by a glance at its lines, the one with most print first."""
    weight = {
        script: sum(len_of(box) * script_chance(glance, script) for box, glance in lines) for script in known
    }
    whole = sum(weight.values()) or 1.0
    clear = {
        script
        for script in weight
        if weight[script] > PRESENT * whole
        or any(script_chance(glance, script) > CLEAR and len_of(box) > 2 for box, glance in lines)
    }
    return sorted(clear, key=lambda script: -weight[script]) or [LATIN]


def told_apart(lines: list[Look], scripts: list[str], read: Read) -> list[str]:
    """Latin and Cyrillic capitals look alike: the lines that seem clearest are read in both, and a script that wins none is out.

    Where a glance has no doubt it is believed: the model of one language reads another of its script badly on a bad page. But
    beside Arabic or Ethiopic print letters without a word are those of a series (``LP 688604``), in Latin script.
    """
    if LATIN not in scripts and set(OWN) & set(scripts) and not _has_words(lines, CYRILLIC, read):
        scripts = [LATIN if script == CYRILLIC else script for script in scripts]
    alike = (LATIN, CYRILLIC)
    seen = [script for script in alike if script in scripts]
    share = {
        script: sum(len_of(box) * script_chance(glance, script) for box, glance in lines) for script in alike
    }
    if not seen or max(share.values()) > NO_DOUBT * min(share.values()):
        return scripts
    won = {winner for script in seen for winner in _winners(clearest(lines, script), read)}
    if not won:
        return scripts
    settled = [script for script in scripts if script not in alike or script in won]
    return settled + [script for script in alike if script in won and script not in scripts]


def confirmed(lines: list[Look], scripts: list[str], read: Read) -> list[str]:
    """Without scripts of our own network of which no line can be read: ornaments of frames look like Arabic at a glance."""
    left = [script for script in scripts if script not in OWN or _has_words(lines, script, read)]
    return left or scripts


def missed(unread: list[TextBox], scripts: Iterable[str], read: Read) -> list[str]:
    """Scripts of our own network that a glance did not see on a blurred page: lines nothing else reads are read in them.

    Args:
        unread: boxes that no model of the page's scripts reads well.
        scripts: the scripts found so far.
        read: the reading of a box by a model.
    """
    left = [script for script in OWN if script not in scripts]
    if not left:
        return []
    tried = sorted((box for box in unread if len_of(box) > LEAST), key=lambda box: -len_of(box))[: 2 * SAMPLE]
    found = [read(box, PROBE[left[0]]) for box in tried]
    return [script for script in left if sum(_tells(reading, script) for reading in found) > 1]


def _has_words(lines: list[Look], script: str, read: Read) -> bool:
    """Whether a line that seems to be in a script holds a word of it."""
    return any(_tells(read(box, PROBE[script]), script) for box in clearest(lines, script))


def _tells(reading: LineReading, script: str) -> bool:
    return count_scripts(reading.text).get(script, 0) >= WORD and fit(reading) >= CONFIRMED


def _winners(lines: list[TextBox], read: Read) -> set[str]:
    """Scripts that read one of the first telling lines better than the other does."""
    won: list[str] = []
    for box in lines:
        worth = {script: fit(read(box, PROBE[script])) for script in (LATIN, CYRILLIC)}
        if max(worth.values()) < TELLING:
            continue
        won.append(max(worth, key=lambda script: worth[script]))
        if len(won) == SAMPLE or (len(won) == 1 and abs(worth[LATIN] - worth[CYRILLIC]) > MUCH):
            break
    return set(won)


def clearest(lines: list[Look], script: str) -> list[TextBox]:
    """Lines that are surely in a script and long enough, the shortest of these first: they cost least."""
    ranked = sorted(
        lines, key=lambda one: (-script_chance(one[1], script) * min(len_of(one[0]), LONG), len_of(one[0]))
    )
    return [box for box, _ in ranked[: 2 * SAMPLE_LATIN]]


def model_for(lines: list[Look], script: str, available: list[str], read: Read) -> str:
    """The model for a script on this page."""
    samples = clearest(lines, script)
    if script == LATIN:
        model = MODELS[LATIN][identify(_telling_text(samples[:SAMPLE_LATIN], read)) or "en"]
        return model if model in available else PROBE[LATIN]
    return _best_model(samples, available, script, read)


def _telling_text(samples: list[TextBox], read: Read) -> str:
    """As many of the lines, read with one model, as it takes to tell their language."""
    text = ""
    for box in samples:
        text += read(box, PROBE[LATIN]).text + "\n"
        second, first = sorted(evidence(text, LATIN).values())[-2:]
        if first >= second + LEAD:
            break
    return text


def _best_model(samples: list[TextBox], models: list[str], script: str, read: Read) -> str:
    """The model that makes most of the telling lines; those left far behind are not asked about the next line."""
    language = {model: name for name, model in MODELS[script].items()}
    readings: dict[str, list[LineReading]] = {model: [] for model in models}
    worth: dict[str, float] = dict.fromkeys(models, 0.0)
    for box in samples:
        if len(readings) == 1 or len(next(iter(readings.values()))) == SAMPLE:
            break
        found = {model: read(box, model) for model in readings}
        if max(map(fit, found.values())) < TELLING:
            continue
        for model, reading in found.items():
            readings[model].append(reading)
            points = evidence("\n".join(one.text for one in readings[model]), script)
            share = points[language[model]] / (2.0 + sum(points.values()))
            worth[model] = sum(map(fit, readings[model])) / len(readings[model]) + EVIDENCE * share
        most = max(worth.values())
        readings = {model: held for model, held in readings.items() if worth[model] > most - BEHIND}
    return max(readings, key=lambda model: worth[model])


def second_latin(
    lines: list[tuple[TextBox, LineReading]], model: str, available: Iterable[str], read: Read
) -> str | None:
    """The model of a language whose translation the page also bears, when it reads lines of its own better.

    Translations are mostly English: by number of words it wins the page, and its model has none of the other's letters.

    Args:
        lines: what the model of the Latin script made of the page.
        model: that model.
        available: models that may be asked.
        read: the reading of a box by a model.
    """
    own = [language for language, name in MODELS[LATIN].items() if name == model]
    told: dict[str, list[tuple[int, TextBox, LineReading]]] = {}
    for box, reading in lines:
        for language, letters in words_of_others(reading.text, own, LATIN).items():
            name = MODELS[LATIN][language]
            if letters >= WORD and name in available and name != model:
                told.setdefault(name, []).append((letters, box, reading))
    said = {name: sum(letters for letters, _, _ in lines) for name, lines in told.items()}
    name = max(said, key=lambda name: said[name], default="")
    samples = sorted(told.get(name, ()), key=lambda one: -one[0])[:SAMPLE]
    if len(samples) < 2:
        return None
    gain = sum(fit(read(box, name)) - fit(reading) for _, box, reading in samples)
    return name if gain > 0 else None


def other_cyrillic(
    lines: list[tuple[TextBox, LineReading]], model: str, available: Iterable[str], read: Read
) -> str | None:
    """The model of the language that Cyrillic lines turn out to be in, when it reads them better.

    On a bad page the few lines that were tried before may mislead; words without the letters a model lacks still tell.

    Args:
        lines: what the model of the Cyrillic script made of the page.
        model: that model.
        available: models that may be asked.
        read: the reading of a box by a model.
    """
    language = identify("\n".join(reading.text for _, reading in lines))
    other = MODELS[CYRILLIC].get(language or "", model)
    if other == model or other not in available:
        return None
    gain = sum(fit(read(box, other)) - fit(reading) for box, reading in lines)
    return other if gain > 0 else None


def languages_of(readings: Iterable[LineReading], scripts: Iterable[str]) -> dict[str, str]:
    """The language of each of these scripts, by all that was read in it on the page."""
    texts = [reading.text for reading in readings]
    found = {}
    for script in scripts:
        written = [text for text in texts if main_script(text) == script]
        if written:
            found[script] = identify("\n".join(written)) or next(iter(MODELS[script]))
    return found
