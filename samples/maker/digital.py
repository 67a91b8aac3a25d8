"""Born-digital PDFs with a real text layer. Needs fpdf2, which only whoever makes the samples again has to install."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from samples.maker.canvas import FONT_ROOT, FONTS
from samples.maker.papers import SPECIMEN, Truth

COURSES = [
    ("MAT101", "Matematik I", "6", "BB"),
    ("FIZ101", "Fizik I", "6", "CB"),
    ("BIL103", "Programlamaya Giriş", "7", "AA"),
    ("BIL104", "Veri Yapıları", "7", "BA"),
    ("BIL201", "İşletim Sistemleri", "6", "BB"),
    ("BIL205", "Veritabanı Yönetimi", "6", "AA"),
    ("BIL302", "Bilgisayar Ağları", "5", "CB"),
    ("BIL310", "Yazılım Mühendisliği", "6", "BA"),
    ("BIL401", "Yapay Zekâ", "5", "BB"),
    ("BIL498", "Bitirme Projesi", "12", "AA"),
]


def _page(password: str | None = None) -> Any:
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_creation_date(datetime(2026, 1, 15, tzinfo=UTC))
    pdf.set_producer("samples/make_samples.py")
    pdf.set_margins(22, 18)
    for style, name in (("", "sans"), ("B", "sans-bold")):
        pdf.add_font("body", style, FONT_ROOT + FONTS[name])
    if password:
        pdf.set_encryption(owner_password=password, user_password=password)
    pdf.add_page()
    return pdf


def _line(pdf: Any, words: str, size: float = 10, style: str = "", align: str = "L", gap: float = 6) -> None:
    pdf.set_font("body", style, size)
    pdf.cell(0, gap, words, align=align, new_x="LMARGIN", new_y="NEXT")


def _pairs(pdf: Any, rows: list[tuple[str, str]], split: float = 48) -> None:
    for label, value in rows:
        pdf.set_font("body", "", 10)
        pdf.cell(split, 6.2, label)
        pdf.set_font("body", "B", 10)
        pdf.cell(0, 6.2, value, new_x="LMARGIN", new_y="NEXT")


def turkish_transcript() -> tuple[bytes, Truth]:
    """A Turkish transcript with a table of courses."""
    pdf = _page()
    _line(pdf, "T.C.", 11, "B", "C")
    _line(pdf, "YEŞİLIRMAK ÜNİVERSİTESİ", 15, "B", "C", 8)
    _line(pdf, "Öğrenci İşleri Daire Başkanlığı", 10, "", "C")
    _line(pdf, "NOT DÖKÜM BELGESİ", 13, "B", "C", 12)
    _pairs(
        pdf,
        [
            ("Adı Soyadı", "Deniz Aydoğan"),
            ("Doğum Tarihi", "21.02.1994"),
            ("Doğum Yeri", "Amasya"),
            ("Fakülte", "Mühendislik Fakültesi"),
            ("Bölüm", "Bilgisayar Mühendisliği"),
            ("Diploma", "Lisans Diploması"),
            ("Öğrenim Süresi", "4 yıl"),
            ("Mezuniyet Tarihi", "16.06.2016"),
            ("Belge No", "YU-2016-004517"),
        ],
    )
    pdf.ln(5)
    pdf.set_font("body", "", 10)
    with pdf.table(
        col_widths=(22, 84, 22, 22), line_height=7, text_align=("LEFT", "LEFT", "CENTER", "CENTER")
    ) as table:
        for row in [("Kod", "Ders Adı", "AKTS", "Not"), *COURSES]:
            table.row(row)
    pdf.ln(5)
    _pairs(pdf, [("Toplam AKTS", "240"), ("Genel Not Ortalaması", "3,24")])
    pdf.ln(8)
    _line(pdf, SPECIMEN, 8, "", "C")
    return bytes(pdf.output()), {
        "document_type": "transcript",
        "languages": ["tr"],
        "fields": {
            "holder_name": "Deniz Aydoğan",
            "holder_name_latin": "Deniz Aydoğan",
            "date_of_birth": "1994-02-21",
            "place_of_birth": "Amasya",
            "qualification_title": "Lisans Diploması",
            "field_of_study": "Bilgisayar Mühendisliği",
            "institution": "YEŞİLIRMAK ÜNİVERSİTESİ",
            "issuing_country": "TUR",
            "award_date": "2016-06-16",
            "award_date_printed": "16.06.2016",
            "grade": ["3,24", "3.24"],
            "duration": "4 yıl",
            "document_number": "YU-2016-004517",
        },
        "transcript": [
            {"course": course, "credits": credits, "grade": grade} for _, course, credits, grade in COURSES
        ],
    }


def nursing_reference() -> tuple[bytes, Truth]:
    """An employer's reference in English."""
    pdf = _page()
    _line(pdf, "RIVER BEND GENERAL HOSPITAL", 15, "B", "C", 9)
    _line(pdf, "12 Harbour Road, Lagos, Nigeria", 10, "", "C")
    pdf.ln(8)
    _line(pdf, "REFERENCE FOR EMPLOYMENT", 13, "B", "C", 12)
    _line(pdf, "To whom it may concern")
    pdf.ln(3)
    pdf.set_font("body", "", 10.5)
    pdf.multi_cell(
        0,
        6.4,
        "This is to confirm that Blessing Ngozi Okafor, born on 9 November 1990, was employed at this hospital as "
        "Registered Nurse in General Nursing from 1 April 2016 to 31 August 2021. Her duties were care of surgical "
        "patients, giving medicines, wound care and the training of new colleagues.",
    )
    pdf.ln(6)
    _pairs(pdf, [("Date", "6 September 2021"), ("Reference No.", "RBGH/HR/2021/0877")])
    pdf.ln(10)
    _line(pdf, "Head of Human Resources")
    pdf.ln(12)
    _line(pdf, SPECIMEN, 8, "", "C")
    return bytes(pdf.output()), {
        "document_type": "employment_reference",
        "languages": ["en"],
        "fields": {
            "holder_name": "Blessing Ngozi Okafor",
            "holder_name_latin": "Blessing Ngozi Okafor",
            "date_of_birth": "1990-11-09",
            "qualification_title": ["REFERENCE FOR EMPLOYMENT", "Registered Nurse"],
            "qualification_title_en": ["REFERENCE FOR EMPLOYMENT", "Registered Nurse"],
            "field_of_study": ["General Nursing", "Registered Nurse"],
            "institution": "RIVER BEND GENERAL HOSPITAL",
            "issuing_country": "NGA",
            "award_date": "2021-09-06",
            "award_date_printed": "6 September 2021",
            "duration": "from 1 April 2016 to 31 August 2021",
            "document_number": "RBGH/HR/2021/0877",
        },
    }


def locked() -> bytes:
    """A PDF that asks for a password."""
    pdf = _page(password="not-for-the-tool")
    _line(pdf, "This page is locked.")
    return bytes(pdf.output())


PDFS = {
    "S-TUR-01/documents/transcript.pdf": turkish_transcript,
    "S-NURSE-ITA/documents/reference.pdf": nursing_reference,
}
"""Path under ``samples/cases`` -> the document."""
