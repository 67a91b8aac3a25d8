"""One decision-table file: nodes in, a `Table` out, with every fault found on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recognise.diagnostics import Diagnostic, did_you_mean
from recognise.model.rules import Cell, Condition, FactDef, Gap, Law, Position, Row, RuleTest, Table
from recognise.rulepack import schema
from recognise.rulepack.cells import CellError, parse_cell
from recognise.rulepack.quotas import check_quotas
from recognise.rulepack.shapes import check_shape, fault, is_date, top
from recognise.rulepack.terms_csv import Spelling
from recognise.rulepack.titles import fold
from recognise.rulepack.yaml12 import Node, Parsed

Terms = dict[str, dict[str, tuple[str, ...]]]


class TableReader:
    """Reads one decision table. Rows that do not fit are left out, so that all other faults are still found."""

    def __init__(
        self,
        parsed: Parsed,
        kind: str,
        facts: dict[str, FactDef],
        out: list[Diagnostic],
        spellings: Sequence[Spelling] = (),
    ) -> None:
        self.spellings = spellings
        assert parsed.root is not None
        self.root, self.kind, self.facts, self.out = parsed.root, kind, facts, out
        self.file = parsed.file
        self.terms: Terms = {}
        self.laws: dict[str, Law] = {}
        self.never: tuple[str, ...] = ()

    def read(self) -> Table | None:
        """The table, or ``None`` when its frame is broken."""
        root = self.root
        check_shape(root, schema.table_shape(self.kind), "", self.out)
        if root.kind != "map" or not isinstance(self._plain("id"), str) or self._seq("rows") is None:
            return None
        self._dates_of_file()
        self.terms = self._terms()
        self.laws = self._laws()
        self.never = tuple(str(word) for word in self._plain("never") or ())
        hit = self._plain("hit")
        if hit not in ("unique", "first", "collect"):
            return None
        section = schema.SECTIONS.get(self.kind)
        check_quotas(root, self.laws, self.out)
        return Table(
            kind=self.kind,
            id=root.value["id"].value,
            file=self.file,
            hit=hit,
            position=root.value["id"].position,
            text=self._plain("text") or {},
            applies=self._conditions(root.get("applies")),
            valid_from=self._plain("valid_from"),
            valid_to=self._plain("valid_to"),
            review_by=self._plain("review_by"),
            domain=self._domain(),
            laws=self.laws,
            terms=self.terms,
            rows=self._rows(),
            gaps_ok=self._gaps(),
            never=self.never,
            tests=self._tests(),
            host=self._plain("host") if self.kind != "host" else None,
            region=self._plain("region"),
            jurisdiction=self._plain("jurisdiction"),
            owner=self._plain("owner"),
            quotas=_mapping(self._plain("quotas")),
            filing=_mapping(self._plain("filing")),
            section=(self._plain(section[0]) or {}) if section else {},
        )

    def _plain(self, key: str) -> Any:
        node = self.root.get(key)
        return None if node is None else node.plain()

    def _seq(self, key: str) -> list[Node] | None:
        node = self.root.get(key)
        return node.value if node is not None and isinstance(node.value, list) else None

    def _map(self, key: str) -> Node | None:
        node = self.root.get(key)
        return node if node is not None and isinstance(node.value, dict) else None

    def _dates_of_file(self) -> None:
        if self.root.get("review_by") is None and self.root.get("valid_to") is None:
            message = "missing 'review_by' or 'valid_to': every file needs an end or review date"
            fault(self.out, "R401", message, top(self.file))
        start, end = self._plain("valid_from"), self._plain("valid_to")
        if isinstance(start, str) and isinstance(end, str) and start > end:
            message = f"valid_to {end} is before valid_from {start}"
            fault(self.out, "R402", message, self.root.value["valid_to"].position)
        review = self._plain("review_by")
        if is_date(start) and is_date(review) and start > review:
            message = f"review_by {review} is before valid_from {start}"
            fault(self.out, "R402", message, self.root.value["review_by"].position)

    def _terms(self) -> Terms:
        node, terms, owners = self._map("terms"), {}, {}  # type: ignore[var-annotated]
        for term, child in (node.value if node else {}).items():
            by_language = child.value if child.kind == "map" else {"": child}
            for language, words in by_language.items():
                if words.kind != "seq" or any(
                    not isinstance(w.value, (str, int)) or isinstance(w.value, bool) for w in words.value
                ):
                    fault(self.out, "R102", f"terms.{term}: expected a list of spellings", words.position)
                    continue
                terms.setdefault(term, {})[language] = tuple(str(w.value) for w in words.value)
                for word in words.value:
                    self._own(str(word.value), term, word.position, owners)
            terms.setdefault(term, {})
        for term in terms:
            assert node is not None
            self._own(term, term, node.keys[term].position, owners)
        for one in self.spellings:  # from the CSV beside the file
            by = terms.setdefault(one.term, {})
            by[one.language] = (*by.get(one.language, ()), one.word)
            self._own(one.word, one.term, one.position, owners)
        return terms

    def _own(self, word: str, term: str, position: Position, owners: dict[str, str]) -> None:
        folded = fold(word)
        if not folded:
            fault(self.out, "R202", f"terms.{term}: '{word}' has no letters", position)
        elif owners.setdefault(folded, term) != term:
            message = f"terms.{term}: spelling '{word}' already stands for '{owners[folded]}'"
            fault(
                self.out,
                "R202",
                message,
                position,
                "a spelling belongs to one term; decide by a condition in the rows",
            )

    def _laws(self) -> dict[str, Law]:
        laws: dict[str, Law] = {}
        node = self._map("law")
        for key, child in (node.value if node else {}).items():
            data = child.plain()
            if not isinstance(data, dict) or not isinstance(data.get("cite"), str):
                continue
            known = {k: str(v) for k, v in data.items() if k in schema.LAW.keys and v is not None}
            known |= {"valid_from": known.pop("from")} if "from" in known else {}
            known |= {"valid_to": known.pop("to")} if "to" in known else {}
            laws[key] = Law(key=key, position=child.position, **known)
            if (
                isinstance(data.get("from"), str)
                and isinstance(data.get("to"), str)
                and data["from"] > data["to"]
            ):
                fault(self.out, "R402", f"law '{key}': 'to' is before 'from'", child.value["to"].position)
        for key, law in laws.items():
            if law.extends is not None and law.extends not in laws:
                assert node is not None
                where = node.value[key].value["extends"].position
                fault(
                    self.out,
                    "R203",
                    f"law '{law.extends}' is not declared under `law:`",
                    where,
                    did_you_mean(law.extends, laws),
                )
        return laws

    def _domain(self) -> dict[str, Cell]:
        return {one.fact: one.cell for one in self._conditions(self.root.get("domain"))}

    def _conditions(self, node: Node | None) -> tuple[Condition, ...]:
        found = []
        for name, child in (node.value if node is not None and isinstance(node.value, dict) else {}).items():
            assert node is not None
            condition = self._condition(name, child, node.keys[name].position)
            if condition is not None and not condition.cell.any:
                found.append(condition)
        return tuple(found)

    def _condition(self, name: str, node: Node, key: Position) -> Condition | None:
        fact = self.facts.get(name)
        if fact is None:
            fault(self.out, "R204", f"unknown fact '{name}'", key, did_you_mean(name, self.facts))
            return None
        if fact.sensitive:
            fault(
                self.out,
                "R205",
                f"'{name}' is sensitive (health, religion, caring) and can never be a condition",
                key,
            )
            return None
        if node.kind != "scalar":
            fault(self.out, "R102", f"{name}: expected a cell such as 'a | b' or '1990..2001'", node.position)
            return None
        try:
            cell = parse_cell(node.value, fact)
        except CellError as error:
            fault(self.out, "R201", error.message, _shifted(node, error.offset), error.help)
            return None
        if fact.type == "term" and self.kind == "level":
            cell = self._folded(cell, node)
        return Condition(fact=name, cell=cell, position=node.position)

    def _folded(self, cell: Cell, node: Node) -> Cell:
        for literal in sorted(cell.literals):
            if literal not in self.terms and not any(literal.rstrip() == p.rstrip() for p in cell.prefixes):
                fault(
                    self.out,
                    "R206",
                    f"title: '{literal}' is not in terms",
                    node.position,
                    did_you_mean(literal, self.terms),
                )
        for prefix in cell.prefixes:
            if not any(term.startswith(prefix.rstrip()) for term in self.terms):
                fault(self.out, "R206", f"title: no term begins with '{prefix}'", node.position)
        return cell

    def _rows(self) -> tuple[Row, ...]:
        rows: list[Row] = []
        used: dict[str, int] = {}
        for node in self._seq("rows") or ():
            row = self._row(node)
            if row is None:
                continue
            if row.id in used:
                position = node.value["id"].position
                fault(self.out, "R106", f"row id '{row.id}' already used at line {used[row.id]}", position)
                continue
            used[row.id] = row.position.line
            rows.append(row)
        return tuple(rows)

    def _row(self, node: Node) -> Row | None:
        if node.kind != "map":
            return None
        name = node.get("id")
        then, law = node.get("then"), node.get("law")
        if name is None or not isinstance(name.value, (str, int)) or then is None or then.kind != "map":
            return None
        row_id = str(name.value)
        laws = self._row_laws(row_id, law, node)
        self._then(row_id, then)
        window = node.get("valid")
        data = node.plain()
        bounds = data.get("valid") if isinstance(data.get("valid"), dict) else {}
        start, end = bounds.get("from"), bounds.get("to")
        if window is not None and isinstance(start, str) and isinstance(end, str) and start > end:
            fault(self.out, "R402", f"row '{row_id}': 'to' is before 'from'", window.position)
        return Row(
            id=row_id,
            when=self._conditions(node.get("when")),
            then=then.plain(),
            law=laws,
            position=node.position,
            valid_from=start if isinstance(start, str) else None,
            valid_to=end if isinstance(end, str) else None,
            text=_mapping(data.get("text")),
            verify=_text(data.get("verify")),
            note=_text(data.get("note")),
            owner=_text(data.get("owner")),
            about=_mapping(data.get("about")),
            views=_mapping(data.get("views")),
        )

    def _row_laws(self, row_id: str, law: Node | None, node: Node) -> tuple[str, ...]:
        keys = []
        for item in law.value if law is not None and isinstance(law.value, list) else ():
            key = str(item.value)
            if key not in self.laws:
                hint = did_you_mean(key, self.laws)
                fault(self.out, "R203", f"law '{key}' is not declared under `law:`", item.position, hint)
            keys.append(key)
        if law is not None and not keys:
            fault(self.out, "R105", f"row '{row_id}' names no law", law.position)
        views = node.get("views")
        for view in views.value.values() if views is not None and isinstance(views.value, dict) else ():
            named = view.get("law")
            if named is not None and str(named.value) not in self.laws:
                fault(
                    self.out,
                    "R203",
                    f"law '{named.value}' is not declared under `law:`",
                    named.position,
                    did_you_mean(str(named.value), self.laws),
                )
        return tuple(keys)

    def _then(self, row_id: str, then: Node) -> None:
        if self.kind == "level" and "isced" not in then.value and "refer" not in then.value:
            fault(self.out, "R105", f"row '{row_id}': `then` needs 'isced', or 'refer'", then.position)
        effect = then.get("effect")
        if effect is not None and effect.value in self.never:
            fault(self.out, "R207", f"effect '{effect.value}' is forbidden by `never:`", effect.position)

    def _gaps(self) -> tuple[Gap, ...]:
        gaps = []
        for node in self._seq("gaps_ok") or ():
            when, why = node.get("when"), node.get("why")
            if when is not None and why is not None and isinstance(why.value, str):
                gaps.append(Gap(when=self._conditions(when), why=why.value, position=node.position))
        return tuple(gaps)

    def _tests(self) -> tuple[RuleTest, ...]:
        tests = []
        for node in self._seq("tests") or ():
            case = node.get("case")
            if case is None or case.kind != "map":
                continue
            data = node.plain()
            expect, expect_not = data.get("expect"), data.get("expect_not")
            if not isinstance(expect, dict) and not isinstance(expect_not, dict):
                fault(
                    self.out,
                    "R501",
                    "the test expects nothing: write `expect:` or `expect_not:`",
                    node.position,
                )
                continue
            for name in case.value:
                if name not in self.facts:
                    fault(
                        self.out,
                        "R204",
                        f"unknown fact '{name}'",
                        case.keys[name].position,
                        did_you_mean(name, self.facts),
                    )
            self._values_fit(case)
            tests.append(
                RuleTest(
                    case=case.plain(),
                    expect=expect,
                    expect_not=expect_not,
                    on=_text(data.get("on")),
                    position=node.position,
                )
            )
        return tuple(tests)

    def _values_fit(self, case: Node) -> None:
        for name, node in case.value.items():
            fact = self.facts.get(name)
            if fact is None or node.value is None:
                continue
            try:
                fact.encode(node.value)
            except ValueError as error:
                fault(self.out, "R201", str(error), node.position, did_you_mean(str(node.value), fact.values))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _shifted(node: Node, offset: int) -> Position:
    """The place of a character inside a plain scalar on one line."""
    start = node.position
    shift = offset + (1 if node.quoted else 0)
    if not offset or start.line != start.end_line:
        return start
    return Position(
        file=start.file,
        line=start.line,
        column=start.column + shift,
        end_line=start.line,
        end_column=start.end_column,
    )
