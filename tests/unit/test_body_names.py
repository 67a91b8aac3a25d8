"""Names of bodies that go on in the next line, and what stands beside them that is none."""

import pytest

from tests.unit.reading_helpers import fields_of

_BODIES = {
    "adjective": (
        "c 16 Centre de Formation\nc 16 Rurale de Bandiagara\nc 11 BP 117 Bandiagara, Mali\n"
        "c 18 ATTESTATION DE FORMATION RURALE\nl 11 Nom : Nana Berthé\nl 11 Spécialité : Élevage",
        "Centre de Formation Rurale de Bandiagara",
    ),
    "namesake": (
        "c 16 Коломийська гімназія імені Михайла\nc 16 Грушевського\nc 11 м. Коломия\nc 20 СВІДОЦТВО\n"
        "l 11 Свідоцтво видано про те, що Олійник Денис закінчив девʼять класів.",
        "Коломийська гімназія імені Михайла Грушевського",
    ),
    "begun-above": (
        "c 16 የአገር አቀፍ የትምህርት ምዘናና\nc 16 ፈተናዎች ኤጀንሲ\nc 20 ሰርተፊኬት\nl 11 ሙሉ ስም: ኢክራም ኢሳያስ",
        "የአገር አቀፍ የትምህርት ምዘናና ፈተናዎች ኤጀንሲ",
    ),
    "address": (
        "c 16 Hotel Bahía Azul\nc 11 Barrio El Centro, Tela, Atlántida - Tel. 2842-9567\nc 18 CONSTANCIA LABORAL\n"
        "l 11 Hace constar que Ana Lara laboró en el hotel.",
        "Hotel Bahía Azul",
    ),
    "street": (
        "l 14 Bäckerei Auinger KG - Landstraße 103, 4020 Linz\nc 18 DIENSTZEUGNIS\nl 11 Frau Eva Moser war bei uns tätig.",
        "Bäckerei Auinger KG",
    ),
    "not-a-title": (
        "r 18 جامعة سبها\nr 18 حشف درجات\nr 11 الاسم: علي سالم",
        "جامعة سبها",
    ),
}


@pytest.mark.parametrize(("paper", "institution"), _BODIES.values(), ids=_BODIES)
def test_a_name_is_whole(paper: str, institution: str) -> None:
    assert fields_of(paper).get("institution") == institution
