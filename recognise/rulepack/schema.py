"""The shape of every rule file, said once: the checker, the editor's JSON Schemas and the docs read the same table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

ShapeKind = Literal["text", "date", "int", "bool", "enum", "scalar", "texts", "list", "map", "object", "any"]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a node must look like.

    ``texts`` is a text per language; ``list`` has ``item``; ``map`` has free keys with ``item`` values; ``object`` has
    closed ``keys``. ``one_or_many`` lets a single item stand for a list of one.
    """

    kind: ShapeKind
    values: tuple[str, ...] = ()
    item: Shape | None = None
    keys: dict[str, Shape] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    pattern: str | None = None
    doc: str = ""


def _list(item: Shape) -> Shape:
    return Shape("list", item=item)


def _enum(words: str) -> Shape:
    return Shape("enum", values=tuple(words.split()))


def _object(required: str = "", **keys: Shape) -> Shape:
    return Shape(
        "object",
        keys={key.rstrip("_"): shape for key, shape in keys.items()},
        required=tuple(required.split()),
    )


TEXT, DATE, BOOL, SCALAR, ANY = Shape("text"), Shape("date"), Shape("bool"), Shape("scalar"), Shape("any")
TEXTS = Shape("texts")
INT = Shape("int")
COUNTRY = Shape("text", pattern=r"[A-Z]{3}(-[A-Z]{2,3})?")
STAMPS = Shape(
    "map", item=Shape("text", pattern=r"[0-9a-f]{6}"), doc="language: digits that `rules check` gives"
)
CONDITIONS = Shape("map", item=SCALAR, doc="fact: cell")

SECTORS = "primary lower_secondary general vocational post_secondary short_cycle academic professional teacher nursing doctoral"
EFFECTS = (
    "document_waiver fee_waiver presumptive_equivalence supervised_practice temporary_licence temporary_practice "
    "restricted_title quota_procedure deadline_only partial_access fast_track labour_market_access full_recognition"
)
ISCED = Shape("int", low=0, high=8)
EQF = Shape("int", low=1, high=8)

LAW = _object(
    "cite",
    cite=TEXT,
    url=TEXT,
    title=TEXT,
    consulted=DATE,
    from_=DATE,
    to=DATE,
    extends=TEXT,
    note=TEXT,
    verify=TEXT,
)
WINDOW = _object(from_=DATE, to=DATE)
REFER = _enum("case_worker competent_authority")

THEN: dict[str, Shape] = {
    "level": _object(
        isced=ISCED,
        isced_programme=ISCED,
        eqf=EQF,
        eqf_basis=_enum("host own proposed"),
        sector=_enum(SECTORS),
        refer=REFER,
    ),
    "host": _object("nqf label", nqf=SCALAR, label=TEXTS, note=TEXTS),
    "evidence": _object(
        "outcome",
        outcome=_enum("enough not_enough"),
        basis=_enum("documents documents_and_interview interview declaration"),
        ask=_list(TEXT),
    ),
    "difference": _object(
        "element substantial",
        element=_enum("level workload quality profile learning_outcomes"),
        substantial=BOOL,
        remedy=_list(TEXT),
        text=TEXTS,
    ),
    "exemption": _object(
        "effect",
        effect=_enum(EFFECTS),
        shortage=BOOL,
        duties=_list(TEXT),
        duration=TEXT,
        renewable=TEXT,
        authority=TEXTS,
        procedure=BOOL,
        excludes=_list(TEXT),
    ),
}
VIEW = _object(eqf=EQF, isced=ISCED, label=TEXT, law=TEXT, note=TEXT)
ABOUT = _object(
    duration=SCALAR,
    entry=TEXT,
    access=_enum("none upper_secondary vocational higher_education master doctorate"),
    field=Shape("text", pattern=r"\d{2,4}"),
    note=TEXT,
    credits=SCALAR,
)

_NAMED = _object(
    "text",
    text=TEXTS,
    type=TEXT,
    role=TEXT,
    url=TEXT,
    awards=_list(TEXT),
    law=TEXT,
    note=TEXT,
    from_=SCALAR,
    to=SCALAR,
)
SYSTEM = _object(
    "names languages",
    names=TEXTS,
    demonyms=Shape("map", item=_list(TEXT)),
    languages=_list(TEXT),
    calendars=_list(_enum("gregorian solar_hijri hijri ethiopian buddhist")),
    school_year=_object(starts=INT, ends=INT, note=TEXT),
    stages=_list(
        _object(
            "id",
            id=TEXT,
            text=TEXTS,
            years=SCALAR,
            age=SCALAR,
            isced=Shape("text", pattern=r"[0-8](-[0-8])?"),
            compulsory=BOOL,
            from_=SCALAR,
            to=SCALAR,
            note=TEXT,
            law=TEXT,
        )
    ),
    grading=_list(
        _object(
            "level",
            level=TEXT,
            min=SCALAR,
            max=SCALAR,
            pass_=SCALAR,
            direction=_enum("up down"),
            bands=TEXT,
            law=TEXT,
            note=TEXT,
            from_=SCALAR,
            to=SCALAR,
            verify=TEXT,
        )
    ),
    authorities=_list(_NAMED),
    institutions=_list(_NAMED),
    status=_object(text=TEXTS, url=TEXT, law=TEXT, note=TEXT),
    exams=_list(
        _object("text", id=TEXT, text=TEXTS, stage=TEXT, note=TEXT, law=TEXT, from_=SCALAR, to=SCALAR)
    ),
    subjects=Shape("map", item=_list(TEXT)),
    reforms=_list(_object("year text", year=SCALAR, text=TEXTS, law=TEXT, note=TEXT, verify=TEXT)),
    closures=_list(
        _object("from text", from_=SCALAR, to=SCALAR, text=TEXTS, law=TEXT, note=TEXT, verify=TEXT)
    ),
)
HOST = _object(
    "names framework",
    names=TEXTS,
    community=TEXT,
    framework=_object("text", text=TEXTS, levels=SCALAR, law=TEXT, note=TEXT, referenced=SCALAR, url=TEXT),
    authorities=_list(_object("text", for_=TEXT, text=TEXTS, url=TEXT, law=TEXT, note=TEXT)),
    time_limit=_object(months=INT, days=INT, weeks=INT, law=TEXT, note=TEXT, verify=TEXT),
    fee=_object(refugee=SCALAR, other=SCALAR, currency=TEXT, law=TEXT, note=TEXT, verify=TEXT),
    appeal=_object(days=INT, months=INT, to=TEXTS, law=TEXT, note=TEXT, verify=TEXT),
    statement=TEXTS,
    languages=_list(TEXT),
    traps=_list(TEXTS),
)
SECTIONS: dict[str, tuple[str, Shape]] = {"level": ("system", SYSTEM), "host": ("host", HOST)}

FACT = _object(
    "type",
    type=_enum("term int date enum bool code"),
    domain=SCALAR,
    unit=_enum("months"),
    ordered=BOOL,
    scheme=_enum("ISO3166-3 ISCO-08 ISCED-F none"),
    text=TEXTS,
    asked_by=_list(TEXT),
    sensitive=BOOL,
    note=TEXT,
)
HIT_OF_KIND = {
    "level": ("unique",),
    "host": ("unique",),
    "evidence": ("first",),
    "difference": ("collect",),
    "exemption": ("collect",),
}
TEST = _object(
    "case",
    case=Shape("map", item=SCALAR),
    on=DATE,
    expect=Shape("map", item=ANY),
    expect_not=Shape("map", item=ANY),
    note=TEXT,
)
GAP = _object("when why", when=CONDITIONS, why=TEXT)

LIMIT = _object("from to number", from_=DATE, to=DATE, number=Shape("int", low=0), law=TEXT, note=TEXT)
QUOTA = _object(
    "rows counts limits",
    rows=_list(TEXT),
    counts=TEXT,
    parted_by=TEXT,
    limits=_list(LIMIT),
    note=TEXT,
    verify=TEXT,
)
FILING_WINDOW = _object("from to", from_=DATE, to=DATE, where=TEXT, law=TEXT, note=TEXT)
FILING = _object("rows windows", rows=_list(TEXT), windows=_list(FILING_WINDOW), note=TEXT, verify=TEXT)


def row_shape(kind: str) -> Shape:
    """The shape of a row of a decision table of one kind."""
    keys = dict(
        id=TEXT,
        when=CONDITIONS,
        then=THEN[kind],
        law=_list(TEXT),
        valid=WINDOW,
        text=TEXTS,
        text_from=STAMPS,
        verify=TEXT,
        note=TEXT,
        owner=TEXT,
    )
    if kind == "level":
        keys |= {"about": ABOUT, "views": Shape("map", item=VIEW)}
    return _object("id when then law", **keys)


def table_shape(kind: str) -> Shape:
    """The shape of a decision-table file of one kind (``level``, ``host``, ``evidence``, ``difference``, ``exemption``)."""
    keys: dict[str, Shape] = dict(
        recognise=TEXT,
        id=TEXT,
        text=TEXTS,
        text_from=STAMPS,
        applies=CONDITIONS,
        valid_from=DATE,
        valid_to=DATE,
        review_by=DATE,
        hit=_enum(" ".join(HIT_OF_KIND[kind])),
        domain=CONDITIONS,
        law=Shape("map", item=LAW),
        rows=_list(row_shape(kind)),
        gaps_ok=_list(GAP),
        tests=_list(TEST),
        owner=TEXT,
        note=TEXT,
        pack=_object(author=TEXT, approver=TEXT, effective=DATE),
    )
    if kind == "level":
        keys["terms"] = Shape("map", item=ANY)
    if kind in ("exemption", "difference", "evidence"):
        keys |= {"host": COUNTRY, "region": TEXT, "jurisdiction": TEXT}
    if kind == "exemption":
        keys |= {"never": _list(_enum(EFFECTS)), "decides": CONDITIONS}
        keys |= {"quotas": Shape("map", item=QUOTA), "filing": Shape("map", item=FILING)}
    if kind in SECTIONS:
        name, shape = SECTIONS[kind]
        keys[name] = shape
    return _object("recognise id rows law hit", **keys)


FACTS_FILE = _object("recognise facts", recognise=TEXT, facts=Shape("map", item=FACT))
PACK_FILE = _object(
    "recognise id version effective author approver",
    recognise=TEXT, id=TEXT, version=TEXT, effective=DATE, author=TEXT, approver=TEXT, note=TEXT,
)  # fmt: skip
TABLE_KINDS = tuple(HIT_OF_KIND)
DOCUMENT_KINDS = (
    "shortage",
    "regulated",
    "lexicon",
    "interview",
    "occupations",
    "bridging",
    "counters",
    "pack",
)
KINDS = ("facts", *TABLE_KINDS, *DOCUMENT_KINDS)
