"""Start files for policymakers: each opens in an editor with completion, passes `rules check`, and has one failing test to fill in."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

_HEAD = "# yaml-language-server: $schema=../schema/{schema}.schema.json\n"


@dataclass(frozen=True, slots=True)
class StartFile:
    """Where a start file goes in the pack, its text, and what to do next."""

    path: str
    text: str
    next_steps: tuple[str, ...]


_COUNTRY = """\
# Levels of the qualifications of {name}. Read docs/how-to/add-a-country.md with it; every line can be changed.
recognise: level/1
id: {code}
text: {{en: "{name} - levels of national qualifications"}}
applies: {{country: {code}}}
valid_from: {today}      # decisions dated from this day use this file
review_by: {review}       # when somebody promises to look again
hit: unique                  # two rows for one case are an error that `rules check` finds
domain: {{award_year: 1960..2035, duration_months: 0..96}}   # gaps are looked for inside these values
law:                         # every source with the address you read and the day you read it
  source: {{cite: "PUT IN: author, title, page", url: "https://example.org/", consulted: {today}, verify: "replace by the source you read"}}
system:                      # what readers of documents and interviewers need; never a condition
  names: {{en: {name}}}
  languages: [en]            # of its documents, most common first (BCP 47)
  stages:
    - {{id: primary, text: {{en: Primary}}, years: 6, age: 6..12, isced: 1, compulsory: true}}
terms:                       # spellings of each title, by language; `latin` for romanised forms
  secondary certificate:
    en: [Secondary School Certificate]
  bachelor:
    en: [Bachelor, Bachelor's Degree]
rows:                        # cells: a | b · a..b · >= n · not a · - ; durations such as 3 years
  - {{id: {code}-secondary, when: {{title: secondary certificate}}, then: {{isced: 3, eqf: 4, sector: general}}, law: [source]}}
  - {{id: {code}-bachelor, when: {{title: bachelor, duration_months: 3 years..}}, then: {{isced: 6, eqf: 6, sector: academic}}, law: [source]}}
gaps_ok:                     # cases you leave open on purpose, with the reason
  - {{when: {{title: bachelor, duration_months: ..35}}, why: "PUT IN: why shorter degrees are not decided here"}}
tests:                       # two for each row, one in which it decides and one in which it does not; both sides of every number
  - {{case: {{title: Secondary School Certificate}}, expect: {{isced: 3, eqf: 4, rule: {code}-secondary}}}}
  - {{case: {{title: Bachelor, duration_months: 36}}, expect: {{isced: 6, eqf: 6, rule: {code}-bachelor}}}}
  - {{case: {{title: Bachelor, duration_months: 35}}, expect: {{none: true}}}}
  # This one fails on purpose: write the level you expect, then run `recognise rules test --strict`.
  - {{case: {{title: Bachelor, duration_months: 48}}, expect: {{isced: 0}}}}
"""

_EXEMPTION = """\
# A law that relaxes recognition. Read docs/how-to/extend-an-exemption.md with it; every line can be changed.
recognise: exemption/1
id: {code}
host: {host}                    # the country whose law this is
text: {{en: "PUT IN: what the law allows, in one line"}}
review_by: {review}
hit: collect                 # every row that holds is shown
law:                         # one key for each act; `from` and `to` are the days it is in force
  act: {{cite: "PUT IN: act, article", url: "https://example.org/", from: {today}, to: {review}, consulted: {today}, verify: "replace by the act you read"}}
rows:
  - id: {code}-1
    when: {{isco: "2221", status: refugee | temporary_protection}}     # ISCO-08 unit groups in quotes
    then: {{effect: temporary_practice, authority: {{en: "PUT IN: who decides"}}}}
    valid: {{from: {today}, to: {review}}}
    law: [act]
never: [full_recognition]    # sectoral professions never get full recognition by a derogation (Directive 2005/36/EC)
tests:                       # `on:` is the decision date: the day before the act, its first and last day, and the day after
  - {{on: {before}, case: {{isco: "2221", status: refugee}}, expect: {{none: true}}}}
  - {{on: {today}, case: {{isco: "2221", status: refugee}}, expect: {{rules: [{code}-1]}}}}
  - {{on: {review}, case: {{isco: "2221", status: refugee}}, expect: {{rules: [{code}-1]}}}}
  - {{on: {after}, case: {{isco: "2221", status: refugee}}, expect: {{none: true}}}}
  - {{on: {today}, case: {{isco: "2512", status: refugee}}, expect: {{none: true}}}}
  # This one fails on purpose: write what you expect, then run `recognise rules test --strict`.
  - {{on: {today}, case: {{isco: "2221", status: asylum_seeker}}, expect: {{rules: [{code}-1]}}}}
"""

_INTERVIEW = """\
# A structured interview. Raise `version` with every change of the questions; records name the version they were made with.
recognise: interview/1
id: {code}
version: "0.1"
text: {{en: "PUT IN: what the interview is about"}}
languages: [en]
consent:
  version: "1"
  text:
    en: "I agree that my answers are recorded for the recognition of my education. I may skip any question and stop at any time."
sections:
  - id: study
    text: {{en: Your studies}}
    questions:
      - {{id: completed, type: choice, text: {{en: "Did you finish the programme?"}}, choices: [{{value: "yes", text: {{en: "Yes"}}}}, {{value: "no", text: {{en: "No"}}}}]}}
"""


def country(code: str, name: str, *, today: str, review: str) -> StartFile:
    """A start file for the levels of a country (alpha-3 code)."""
    text = _HEAD.format(schema="level") + _COUNTRY.format(code=code, name=name, today=today, review=review)
    return StartFile(
        f"systems/{code}.yaml", text, _steps(f"systems/{code}.yaml", "titles, levels and sources")
    )


def exemption(name: str, *, today: str, review: str) -> StartFile:
    """A start file for an exemption law; the name begins with the host, such as ``SVN-nurses``."""
    text = _HEAD.format(schema="exemption") + _EXEMPTION.format(
        code=name, host=name[:3], today=today, review=review, before=_day(today, -1), after=_day(review, 1)
    )
    return StartFile(
        f"exemptions/{name}.yaml",
        text,
        _steps(f"exemptions/{name}.yaml", "the act, its dates and conditions"),
    )


def _day(day: str, step: int) -> str:
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=step)).isoformat()


def interview(name: str) -> StartFile:
    """A start file for an interview template."""
    text = _HEAD.format(schema="interview") + _INTERVIEW.format(code=name)
    return StartFile(f"interviews/{name}.yaml", text, _steps(f"interviews/{name}.yaml", "the questions")[:2])


def _steps(path: str, what: str) -> tuple[str, ...]:
    return (
        f"Fill in {what}: look for PUT IN in {path}.",
        f"recognise rules check {path}",
        f"recognise rules test --strict {path}    (one test fails until you write what you expect)",
    )
