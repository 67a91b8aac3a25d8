"""Which mark is the one of the paper, and what its holder studied or is registered as, in papers of many countries."""

import pytest

from tests.unit.reading_helpers import by_rules, fields_of, lexicon, page_of

_REGISTER = "c 14 NURSES COUNCIL OF MALAWI\nc 16 CERTIFICATE OF REGISTRATION\nl 11 This is to certify that\nc 12 Grace Phiri\n"


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (
            _REGISTER
            + "l 11 is registered with this Council as a Clinical Officer in accordance with the Act.",
            "Clinical Officer",
        ),
        (
            _REGISTER + "l 11 has been admitted to the Register as a Dental Therapist, subject to the Act.",
            "Dental Therapist",
        ),
        (
            "c 16 ANKARA ÜNİVERSİTESİ\nc 16 LİSANS DİPLOMASI\nl 11 Tarih Bölümünden 2010-2011 öğretim yılında mezun olmuştur",
            "Tarih",
        ),
        (
            "c 16 EGE ÜNİVERSİTESİ\nc 16 LİSANS DİPLOMASI\n"
            "l 11 Fen Fakültesi bünyesindeki Biyoloji bölümünün gerektirdiği koşulları yerine getirmiştir",
            "Biyoloji",
        ),
        (
            "c 14 УКРАЇНА\nc 16 СВІДОЦТВО\nl 11 Петренко Олена Іванівна набула право на зайняття оціночною діяльністю.",
            "зайняття оціночною діяльністю",
        ),
        (
            "c 16 UNIVERSITÉ DE KISANGANI\nc 14 ATTESTATION\nl 11 elle a droit au grade de Licenciée en Droit.\n"
            "l 11 En foi de quoi, la présente attestation lui est délivrée.",
            "Droit",
        ),
        (
            "c 16 JAAMACADDA HARGEYSA\nc 14 SHAHAADO\n"
            "l 11 wuxuu dhammaystay barnaamijka tababarka macallimiinta ee Xisaabta, oo socday muddo sannad ah",
            "Xisaabta",
        ),
    ],
)
def test_what_the_holder_studied_or_is(lines: str, field: str) -> None:
    assert fields_of(lines).get("field_of_study") == field


@pytest.mark.parametrize(
    ("lines", "mark"),
    [
        (
            "c 16 ACTA DE GRADO\nl 11 Promedio de los exámenes: 15,56\nl 11 Nota final de grado: 14,84",
            "14,84",
        ),
        ("c 14 Notenausweis\nl 11 Bewertung: Note 4 und höher = bestanden.", None),
        ("c 14 Module record\nl 11 Grade: 50 and above is a pass", None),
        ("c 16 شهادة دبلوم\nr 11 وحصلت على نسبة مئوية قدرها 66.3%", "66.3%"),
        ("c 16 SHAHAADO\nl 11 celceliskeeduna wuxuu noqday 73.83.\nl 11 Lambarka: 12", "73.83"),
        ("c 14 Belgeya Derçûnê ya Pola Nehan\nl 11 Ast: Baş", "Baş"),
        ("c 14 የምስክር ወረቀት\nl 11 የማጠቃለያ ፈተና ውጤት፡ 67%", "67%"),
        (
            "c 14 DIPLÔME\nl 11 Lui conférons le grade de Gradué en Droit avec Distinction, avec tous les droits",
            "Distinction",
        ),
    ],
)
def test_the_mark_of_the_paper(lines: str, mark: str | None) -> None:
    assert fields_of(lines).get("grade") == mark


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("school_leaving_certificate", "c 16 Belgeya Derçûnê ya Pola Nehan\nl 11 Nav: Nesrîn Sebrî"),
        ("transcript", "c 16 Modulnachweis\nl 11 Akademischer Grad: Bachelor of Science"),
        ("vocational_certificate", "c 16 د ۱۴ ټولګي د فراغت شهادتنامه\nr 11 نوم: خاطره"),
        ("degree_certificate", "c 16 گواهینامه پایان تحصیلات حوزوی\nr 11 مقطع: سطح سه حوزه"),
        (
            "transcript",
            "c 14 ریزنمرات\n" + "".join(f"r 9 {n} || درس {n} || نظری || 2 || 15\n" for n in range(1, 15)),
        ),
    ],
)
def test_the_kind_of_paper(kind: str, lines: str) -> None:
    assert by_rules((page_of(lines),), lexicon()).document_type.value == kind
