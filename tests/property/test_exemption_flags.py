"""What must hold for every exemption rule, every date and every set of facts."""

from __future__ import annotations

import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recognise.assess.exemptions import exemption_flags
from recognise.rulepack.codes import schemes
from tests.tables import values

DATES = st.dates(min_value=datetime.date(2005, 1, 1), max_value=datetime.date(2032, 12, 31)).map(
    lambda day: day.isoformat()
)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def hosts(pack):
    return sorted({table.host for table in pack.of_kind("exemption")})


def cases_of(pack):
    """The facts of the rules' own tests: cases near the boundaries that matter."""
    return [(table.host, dict(test.case)) for table in pack.of_kind("exemption") for test in table.tests]


def choose(data, pack):
    host, case = data.draw(st.sampled_from(cases_of(pack)))
    kept = data.draw(st.sets(st.sampled_from(sorted(case)))) if case else set()
    return host, {name: case[name] for name in sorted(kept)}


@QUICK
@given(data=st.data(), as_of=DATES)
def test_a_rule_never_fires_outside_its_window(pack, data, as_of):
    host, _ = choose(data, pack)
    for owner, case in cases_of(pack):
        if owner != host:
            continue
        for flag in exemption_flags(pack, case, host=host, as_of=as_of):
            inside = (flag.valid_from or "") <= as_of <= (flag.valid_to or "9999-12-31")
            assert inside or flag.state in ("expired", "not_yet"), flag.rule
            assert not inside or flag.state in ("applies", "open", "no"), flag.rule


@QUICK
@given(data=st.data(), as_of=DATES)
def test_a_new_fact_settles_and_never_unsettles(pack, data, as_of):
    """Adding a fact moves conditions from unknown to met or unmet only; a settled rule stays settled."""
    host, known = choose(data, pack)
    name = data.draw(st.sampled_from(sorted(pack.facts)))
    fact = pack.facts[name]
    if name in known or fact.type in ("term", "date") or (fact.type == "code" and fact.scheme != "ISCO-08"):
        return
    choices = sorted(schemes()["ISCO-08"]) if fact.type == "code" else values(name, fact)
    more = {**known, name: data.draw(st.sampled_from(choices))}
    before = {flag.rule: flag for flag in exemption_flags(pack, known, host=host, as_of=as_of)}
    after = {flag.rule: flag for flag in exemption_flags(pack, more, host=host, as_of=as_of)}
    for rule, flag in after.items():
        was = before[rule]
        assert {one.fact for one in was.met} <= {one.fact for one in flag.met}
        assert {one.fact for one in was.unmet} <= {one.fact for one in flag.unmet}
        assert {one.fact for one in flag.unknown} <= {one.fact for one in was.unknown}
        assert was.state == flag.state or was.state == "open"


@QUICK
@given(data=st.data(), as_of=DATES)
def test_states_agree_with_the_conditions(pack, data, as_of):
    host, known = choose(data, pack)
    for flag in exemption_flags(pack, known, host=host, as_of=as_of):
        if flag.state == "applies":
            assert not flag.unmet and not flag.unknown
        elif flag.state == "open":
            assert not flag.unmet and flag.unknown
        elif flag.state == "no":
            assert flag.unmet
