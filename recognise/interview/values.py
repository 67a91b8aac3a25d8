"""Answers as people and forms write them, checked against their question: one parser for all ways of taking answers in."""

from __future__ import annotations

import datetime
import re

from recognise.model.interview import AnswerValue, Question

YES = {"yes", "y", "true", "1", "da", "ja", "oui", "نعم", "так", "بله", "እወ"}
NO = {"no", "n", "false", "0", "ne", "nein", "non", "لا", "ні", "خیر", "ኣይፋል"}
YEARS = (1300, 2600)
"""Years as people state them: from 13xx (solar Hijri) to 25xx (Buddhist)."""
_DIGITS = {
    ord(digit): str(value) for start in "٠۰०" for value in range(10) for digit in (chr(ord(start) + value),)
}


class AnswerError(ValueError):
    """The answer does not fit its question; the message says what fits."""


def parse_answer(question: Question, given: object) -> AnswerValue:
    """An answer in the type of its question; text in any digits is read.

    Raises:
        AnswerError: the answer does not fit.
    """
    if question.type == "choices":
        parts = given if isinstance(given, (list, tuple)) else re.split(r"[\s,;]+", str(given).strip())
        return tuple(dict.fromkeys(_choice(question, str(part)) for part in parts if str(part)))
    if question.type == "yes_no":
        return _yes_no(given)
    text = str(given).strip().translate(_DIGITS)
    if not text:
        raise AnswerError("the answer is empty")
    if question.type == "choice":
        return _choice(question, text)
    if question.type in ("integer", "year", "months"):
        return _number(question, text)
    if question.type == "date":
        try:
            return datetime.date.fromisoformat(text).isoformat()
        except ValueError:
            raise AnswerError("write the date as YYYY-MM-DD") from None
    if question.type == "country":
        if not re.fullmatch(r"[A-Za-z]{3}", text):
            raise AnswerError("write the country as three letters, such as SYR")
        return text.upper()
    return str(given).strip()


def _yes_no(given: object) -> bool:
    if isinstance(given, bool):
        return given
    word = str(given).strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise AnswerError("answer yes or no")


def _choice(question: Question, text: str) -> str:
    if question.choice(text):
        return text
    if text.isdigit() and 1 <= int(text) <= len(question.choices):
        return question.choices[int(text) - 1].value
    raise AnswerError(f"choose a number from 1 to {len(question.choices)}")


def _number(question: Question, text: str) -> int:
    if not re.fullmatch(r"-?\d{1,9}", text):
        raise AnswerError("write a whole number")
    number = int(text)
    low, high = bounds(question)
    if (low is not None and number < low) or (high is not None and number > high):
        raise AnswerError(f"write a number from {low} to {high}")
    return number


def bounds(question: Question) -> tuple[int | None, int | None]:
    """Smallest and largest number that fits."""
    default: tuple[int | None, int | None] = {"year": YEARS, "months": (0, 480)}.get(question.type, (0, None))
    return (
        question.low if question.low is not None else default[0],
        question.high if question.high is not None else default[1],
    )


def as_fact_value(value: str | int | bool, type: str) -> str | int | bool:
    """An answer in the type of a fact.

    Raises:
        ValueError: the answer does not fit.
    """
    if type == "int":
        return int(value)
    if type == "bool":
        if value in (True, "true", "yes"):
            return True
        if value in (False, "false", "no"):
            return False
        raise ValueError(f"'{value}' is not true or false")
    return str(value)
