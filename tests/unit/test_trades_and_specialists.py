"""Trades, specialities and marks in sentences of many countries, and the kinds of paper that they make."""

import pytest

from recognise.extract.grades import grade
from recognise.extract.pieces import within_bracket
from recognise.extract.snapping import Snapper
from tests.unit.reading_helpers import by_rules, fields_of, lexicon, page_of


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (
            "c 16 Handwerkskammer Bremen\nc 18 Meisterbrief\n"
            "l 11 Frau Anna Musterfrau hat die Meisterprüfung im Tischler-Handwerk abgelegt.",
            "Tischler-Handwerk",
        ),
        (
            "c 16 Fachschule für Technik\nc 14 Abschlusszeugnis\n"
            "l 11 Herr Jan Muster hat den Bildungsgang, Fachrichtung Bautechnik, besucht.\n"
            "l 11 Er ist berechtigt, die Berufsbezeichnung Staatlich geprüfter Techniker zu führen.",
            "Bautechnik",
        ),
        (
            "c 16 UNIVERSIDAD DE ORIENTE\nl 11 ha cumplido con las exigencias\n"
            "l 11 del plan de estudios de la carrera de Ingeniería Civil, conforme a los reglamentos",
            "Ingeniería Civil",
        ),
        (
            "c 14 T.C. SAĞLIK BAKANLIĞI\nc 16 İHTİSAS BELGESİ\n"
            "l 11 Dicle Üniversitesi Tıp Fakültesi'nde Radyoloji dalında uzmanlık eğitimi görmüştür.",
            "Radyoloji",
        ),
        (
            "c 16 AUTORISATION D’EXERCER\nl 11 est autorisé à exercer la profession de technicien\n"
            "l 11 (filière : Anesthésie et réanimation) sur le territoire national.",
            "Anesthésie et réanimation",
        ),
        (
            "c 16 ДИПЛОМ\nl 11 їй присвоєно кваліфікацію токар 4 розряду",
            "токар",
        ),
    ],
)
def test_a_trade_or_speciality_in_a_sentence(lines: str, field: str) -> None:
    assert fields_of(lines).get("field_of_study") == field


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("16,0 valores", "16,0 valores"),
        ("2001ء فرسٹ ڈویژن", "فرسٹ ڈویژن"),
        ("پاس - درجہ دوم", "درجہ دوم"),
        ("۷۹/۱۶۶", "79.16"),
    ],
)
def test_a_mark_without_what_stands_beside_it(text: str, mark: str) -> None:
    assert grade(text, lexicon()) == mark


def test_a_mark_at_the_head_of_a_long_sentence() -> None:
    lines = (
        "c 16 ናይ መምህርነት ሰርቲፊኬት\nl 11 መምህር ሃይላይ ኣታኽልቲ ስልጠና መምህራን ተኸታቲሉ\n"
        "l 11 ብማእከላይ ነጥቢ 3.12 ስለ ዝዓወተ ኣብ መባእታ ቤት ትምህርቲ ንክምህር በቒዑ ኣሎ።"
    )
    assert fields_of(lines)["grade"] == "3.12"
    assert "grade" not in fields_of(lines.replace("3.12", "312"))


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("professional_licence", "c 14 T.C. SAĞLIK BAKANLIĞI\nc 16 TABABET İHTİSAS VESİKASI"),
        (
            "vocational_certificate",
            "c 14 Machadka Cilmiga Caafimaadka Burco\nc 16 SHAHAADADA QALIN-JABINTA\nl 11 Qaybta: Farmashiga",
        ),
        (
            "vocational_certificate",
            "c 16 CERTIFICADO\nl 11 portador do título de residência n.º 4716, concluiu, através do\n"
            "l 11 processo de reconhecimento, validação e certificação de competências (RVCC), a qualificação",
        ),
    ],
)
def test_the_kind_that_a_paper_announces(kind: str, lines: str) -> None:
    assert by_rules((page_of(lines),), lexicon()).document_type.value == kind


def test_what_was_in_a_bracket_ends_with_it() -> None:
    assert within_bracket("Soudure) sur tout le territoire") == "Soudure"
    assert within_bracket("Gestão (pós-laboral)") == "Gestão (pós-laboral)"


def test_small_words_are_known_as_engines_misread_them() -> None:
    snapper = Snapper(lexicon())
    assert [token.word for token in snapper.tokens("barnaamijka 00 socday")][1] == "oo"
    assert [token.word for token in snapper.tokens("no. 00 12")][1] == "00"
