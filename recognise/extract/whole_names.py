"""The holder's whole name, from the parts that labels tell apart, and its forms in two scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from recognise.extract.candidates import HALF_NAME, Candidate, moved
from recognise.extract.names import share_a_part
from recognise.rulepack.folding import fold, script_of, words


def join_names(pool: dict[str, list[Candidate]]) -> None:
    """Surname and given names from two labels become one name, surname first as forms print it.

    Where only one of the labels is found its words may be half of the name: a person looks at it.
    """
    surnames, given, halves = (pool.pop(name, []) for name in ("surname", "given_names", HALF_NAME))
    labelled = any(item.kind == "label" for item in pool.get("holder_name", ()))
    if given and not surnames and not labelled:
        surnames = halves  # ``Name | Kretzschmar``, ``Vorname | Uwe``
    given = given or ([] if labelled or not surnames else halves)
    given = _with_patronymics(given, pool.pop("patronymic", []))
    if surnames and given:
        for surname in surnames:
            match = next((item for item in given if script_of(item.value) == script_of(surname.value)), None)
            if match is not None and fold(match.value) != fold(surname.value):
                joined = f"{surname.value} {match.value}"
                pool.setdefault("holder_name", []).append(moved(match, "holder_name", joined, surname))
    elif surnames or given:
        _join_bare_names(pool, surnames or given)
        for item in surnames or given:
            if len(item.value.split()) >= 2:
                part = moved(item, "holder_name", item.value, item)
                pool.setdefault("holder_name", []).append(replace(part, kind="label_guessed"))


def _with_patronymics(given: list[Candidate], patronymics: list[Candidate]) -> list[Candidate]:
    """Given names with the father's name, where it has a label of its own (``По батькові``)."""
    return [
        moved(name, "given_names", f"{name.value} {father.value}", father)
        for name in given
        for father in patronymics[:1]
    ] or given


def _join_bare_names(pool: dict[str, list[Candidate]], parts: list[Candidate]) -> None:
    """``Name: Gul Mohammad`` and ``Family name: Stanekzai``: the second label completes the first."""
    for part in (one for one in parts if one.kind != "label_loose"):
        for item in list(pool.get("holder_name", ())):
            bare = item.kind.startswith("label") and fold(part.value) not in fold(item.value)
            if bare and script_of(item.value) == script_of(part.value):
                joined = moved(item, "holder_name", f"{item.value} {part.value}", part)
                pool["holder_name"].remove(item)
                pool["holder_name"].append(joined)
                return


def split_names(pool: dict[str, list[Candidate]], best: Callable[[list[Candidate]], Candidate]) -> None:
    """The name in the original script, and its Latin form when that is printed as well."""
    names = pool.get("holder_name", [])
    latin = [item for item in names if script_of(item.value) == "Latn"]
    original = [item for item in names if script_of(item.value) not in ("Latn", "Zyyy")]
    if latin:
        pool["holder_name_latin"] = [moved(item, "holder_name_latin", item.value, item) for item in latin]
    guesses = all(item.kind == "standalone" for item in original)
    if guesses and any(item.kind != "standalone" for item in latin):
        stated = best(latin).value
        original = [item for item in original if share_a_part(item.value, stated)]
    if original:
        pool["holder_name"] = original
    elif latin:
        pool["holder_name"] = latin


_PART_OF_NEXT = frozenset(
    fold(word) for word in "عبد عبدال أبو ابو ابن بن بنت آل ال الدين الله محمد ገ ወ ኃ ተ ጸ".split()
)
"""Words that the Latin form of a name writes together with the next or leaves out (``عبد الرحمن``, Abdelrahman)."""


_ARTICLES = frozenset({"al", "el", "bin", "bint", "ibn"})
"""The same in Latin letters, where they stand alone."""


def lacks_patronymic(name: str) -> bool:
    """Whether a name in Cyrillic has two words only: papers print the patronymic, which may have been lost in reading."""
    return script_of(name) == "Cyrl" and len(words(name)) == 2


def shortened(latin: str, original: str) -> bool:
    """Whether the Latin form of a name has fewer words than the original: its last ones may stand on another line.

    A patronymic in Cyrillic is often left out in Latin letters.
    """
    if script_of(original) in ("Latn", "Cyrl", "Zyyy"):
        return False
    full = [word for word in words(original) if word not in _PART_OF_NEXT]
    return len([word for word in words(latin) if word not in _ARTICLES]) < len(full)


def cut_off(name: str, following: str) -> bool:
    """Whether an Arabic name is cut off after the first of its parts (``تركي`` *بن محمد*)."""
    given = name.split()
    single = len(given) == 1 or (len(given) == 2 and given[0] == "عبد")
    return single and words(following)[:1] in (["بن"], ["بنت"])


_NATIONALITY = words("الجنسية")


def without_nationality(name: str, following: str) -> str:
    """A name without the nationality that an Arabic sentence puts behind it (``فهد محمود باوزير`` *أردني الجنسية*)."""
    given = name.split()
    told = words(following)[:1] == _NATIONALITY and ":" not in following
    return " ".join(given[:-1]) if told and len(given) > 2 else name


def with_line_above(
    chosen: Candidate, found: list[Candidate], best: Callable[[list[Candidate]], Candidate]
) -> Candidate:
    """The longer name of which the chosen one is the second line, where two kinds of evidence or a sentence tell it."""
    longer = [item for item in found if item.value.endswith(f" {chosen.value}")]
    whole = best(longer) if longer else chosen
    told = chosen.kind == "standalone" and whole.kind == "prose"
    return whole if told or len({item.kind for item in longer if item.value == whole.value}) > 1 else chosen
