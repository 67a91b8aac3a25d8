"""Who awarded what: bodies beside their governments, examination centres, training firms and captions."""

import pytest

from tests.unit.reading_helpers import fields_of

_BODIES = {
    "ministry-and-its-directorate": (
        "c 12 T.C.\nc 14 SAĞLIK BAKANLIĞI\nc 12 Sağlık Hizmetleri Genel Müdürlüğü\nc 16 UZMAN TABİP TESCİL BELGESİ\n"
        "l 11 Adı Soyadı: Ali Kaya\nl 11 Eğitim Kurumu: Çukurova Üniversitesi Tıp Fakültesi\nl 11 Tescil No: 22-6611",
        "SAĞLIK BAKANLIĞI",
    ),
    "office-of-a-province": (
        "c 12 د افغانستان اسلامي جمهوریت\nc 12 د عامې روغتیا وزارت\nc 12 د ننګرهار د عامې روغتیا ریاست\n"
        "c 16 د قابلګۍ د ثبت تصدیق\nl 11 نوموړې حق لري چې د خپل مسلک په چوکاټ کې روغتیايي خدمتونه وړاندې کړي.",
        "د ننګرهار د عامې روغتیا ریاست",
    ),
    "place-of-work": (
        "c 12 دائرة الصحة - أبوظبي\nc 16 شهادة ترخيص مهني\nl 11 الاسم: حصة طارق راشد\nl 11 جهة العمل: مستشفى خليفة العام\n"
        "l 11 رقم الترخيص: CP57103",
        "دائرة الصحة - أبوظبي",
    ),
    "government": (
        "c 12 JUNTA DE EXTREMADURA\nc 12 Servicio Extremeño Público de Empleo\nc 16 CERTIFICADO DE PROFESIONALIDAD\n"
        "l 11 Nombre: Ana Rojas Vera\nl 11 Fecha de expedición: 7 de febrero de 2018",
        "Servicio Extremeño Público de Empleo",
    ),
    "in-its-name": (
        "c 11 Felipe VI, Rey de España\nc 11 y en su nombre la Consejera de Educación\nc 12 JUNTA DE CASTILLA Y LEÓN\n"
        "c 16 TÍTULO DE TÉCNICO\nl 11 Nombre: Ana Rojas Vera",
        "JUNTA DE CASTILLA Y LEÓN",
    ),
    "examination-centre": (
        "c 16 ATTESTATION DE RÉUSSITE AU BACCALAURÉAT\nl 11 Nom : Awa Kinda\nl 11 Lycée d’origine : Lycée Sainte-Anne\n"
        "l 11 Centre d’examen : Lycée Moderne\nl 11 Mention : Assez Bien",
        "Lycée Sainte-Anne",
    ),
    "conduct": (
        "c 14 Berufsschule Lochau\nc 16 Abschlusszeugnis\nl 11 Name: Anna Huber\n"
        "l 11 Verhalten in der Schule: Sehr zufriedenstellend\nl 11 Ausgestellt am: 11. Juli 2022",
        "Berufsschule Lochau",
    ),
    "training-firm": (
        "c 14 Wirtschaftskammer Tirol\nc 16 ZEUGNIS ÜBER DIE LEHRABSCHLUSSPRÜFUNG\nl 11 Name: Anna Huber\n"
        "l 11 Lehrbetrieb: Bäckerei Moser GmbH\nl 11 Für die Lehrlingsstelle",
        "Wirtschaftskammer Tirol",
    ),
    "caption": (
        "c 16 ДИПЛОМ БАКАЛАВРА\nl 11 Прізвище, ім’я: Яворська Олена\nl 11 Higher education institution\n"
        "l 11 Cherkasy State Technological University",
        "Cherkasy State Technological University",
    ),
    "entered": (
        "c 12 РЕСПУБЛИКА БЕЛАРУСЬ\nc 16 ДИПЛОМ\nl 11 Настоящий диплом подтверждает, что Каминский Роман Петрович\n"
        "l 11 в 2006 году поступил в УО «Лицей № 4» и в 2008 году окончил полный курс обучения",
        "УО «Лицей № 4»",
    ),
    "employer": (
        "c 12 Şaredariya Gel a Dêrikê\nc 16 BELGEYA XIZMETÊ\nl 11 Nav û paşnav: Xecê Heyder\nl 11 Pîşe: hesabdar\n"
        "l 11 Navê bavê: Cemal\nl 11 Cihê jidayikbûnê: Heleb\nl 11 Roja jidayikbûnê: 08/05/1987\n"
        "l 11 Beşa Navenda Bajêr\nl 11 Dîroka derxistinê: 28/02/2020",
        "Şaredariya Gel a Dêrikê",
    ),
    "duty": (
        "c 12 Heyva Sor a Kurd\nc 16 BELGEYA XEBATÊ\nl 11 Em piştrast dikin ku Reşo Cindo di saziya me de xebitiye.\n"
        "l 11 - Plansaziya karên rojane",
        "Heyva Sor a Kurd",
    ),
}


@pytest.mark.parametrize(("lines", "body"), _BODIES.values(), ids=_BODIES)
def test_body_is_the_one_that_issued_the_paper(lines: str, body: str):
    assert fields_of(lines).get("institution") == body


_ISSUED_IN = {
    "citizen": (
        "c 12 Centro Qualifica\nc 16 CERTIFICADO\nl 11 Certifica-se que Hugo Teles de Abreu, de nacionalidade\n"
        "l 11 brasileira, concluiu a qualificação do Catálogo Nacional de Qualificações.",
        "PRT",
    ),
    "part-of-a-disputed-land": (
        "c 14 University of Azad Jammu and Kashmir\nc 16 DEGREE\nl 11 Name: Kalsoom Dar",
        "PAK",
    ),
}


@pytest.mark.parametrize(("paper", "country"), _ISSUED_IN.values(), ids=_ISSUED_IN)
def test_where_a_paper_was_issued(paper: str, country: str) -> None:
    assert fields_of(paper)["issuing_country"] == country
