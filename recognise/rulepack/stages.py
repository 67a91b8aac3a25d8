"""Stages of schooling named in general words ("lower secondary education"), in the languages officers and papers use.

A stage word stands for an ISCED 2011 level only when the title names one stage and nothing that the words leave open.
"""

from __future__ import annotations

from recognise.rulepack.titles import fold

_WORDS = {
    1: "primary education|primary school|elementary education|elementary school|upper primary|lower primary|basic education primary|enseignement primaire|école primaire|"
    "educación primaria|ensino primário|التعليم الابتدائي|المرحلة الابتدائية|начальное общее образование|початкова освіта|ilkokul|دوره ابتدایی",
    2: "lower secondary|junior secondary|junior high school|middle school|middle education|intermediate school|secondary first cycle|"
    "premier cycle du secondaire|enseignement secondaire premier cycle|secondaire 1er cycle|educación secundaria básica|ensino básico 3 ciclo|"
    "التعليم المتوسط|المرحلة الإعدادية|المرحلة المتوسطة|основное общее образование|базова середня освіта|ortaokul|متوسطه اول",
    3: "upper secondary|senior secondary|senior high school|general secondary 2nd cycle|secondary 2nd cycle|secondary second cycle|"
    "technical secondary 2nd cycle|secondary education ii cycle|"
    "enseignement secondaire 2ème cycle|enseignement secondaire général 2ème cycle|enseignement secondaire technique 2ème cycle|"
    "second cycle du secondaire|deuxième cycle du secondaire|"
    "التعليم الثانوي|المرحلة الثانوية|среднее общее образование|повна загальна середня освіта|lise öğrenimi|متوسطه دوم",
    5: "short cycle higher education|short cycle tertiary education|enseignement supérieur cycle court",
}
_PHRASES = {level: [f" {fold(word)} " for word in words.split("|")] for level, words in _WORDS.items()}


def stage_level(title: str) -> int | None:
    """The ISCED level of the one stage that a title names, or ``None``."""
    padded = f" {fold(title)} "
    found = {
        level: max(map(len, hits))
        for level, phrases in _PHRASES.items()
        if (hits := [p for p in phrases if p in padded])
    }
    if not found:
        return None
    best = max(found.values())
    levels = [level for level, length in found.items() if length == best]
    return levels[0] if len(levels) == 1 else None
