"""The scanned and photographed papers. Each function returns the picture and what is truly printed on it."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image

from samples.maker.canvas import Colour, Sheet
from samples.maker.wear import fax, flatbed, phone

Truth = dict[str, object]
SPECIMEN = "SPECIMEN · not a real paper"
GREEN, BROWN, BLUE, RED = (22, 92, 70), (120, 84, 36), (30, 62, 128), (140, 32, 40)


def _labelled(
    sheet: Sheet, top: float, step: float, rows: list[tuple[str, str]], *, x: float = 26, split: float = 74,
    size: float = 11.5,
) -> None:  # fmt: skip
    for index, (label, value) in enumerate(rows):
        y = top + step * index
        sheet.text(x, y, label, size, "sans", fill=(70, 70, 70))
        sheet.text(x + split, y, value, size + 0.5, "serif-bold")


def ukrainian_bachelor() -> tuple[Image.Image, Truth]:
    """Ukrainian and English, flatbed scan."""
    sheet = Sheet(210, 297, 200)
    sheet.frame(9, GREEN)
    sheet.guilloche(GREEN, 90, 220)
    sheet.centre(33, "УКРАЇНА", 15, "serif-bold")
    sheet.centre(41, "UKRAINE", 11)
    sheet.centre(62, "ДИПЛОМ БАКАЛАВРА", 27, "serif-bold", fill=GREEN)
    sheet.centre(72, "BACHELOR DIPLOMA", 15, fill=GREEN)
    sheet.centre(84, "B17 № 048215", 13, "sans-bold")
    sheet.centre(101, "Ткаченко Олена Петрівна", 20, "serif-bold")
    sheet.centre(109, "Olena Tkachenko", 13)
    sheet.centre(121, "у 2017 році закінчила", 12)
    sheet.centre(127, "completed in 2017 the full course of", 10.5)
    sheet.centre(139, "Надзбруцький державний університет", 15, "serif-bold")
    sheet.centre(146, "Nadzbruch State University", 12)
    sheet.centre(158, "і здобула кваліфікацію / and obtained the qualification", 11)
    _labelled(
        sheet,
        172,
        9.5,
        [
            ("Ступінь вищої освіти", "Бакалавр"),
            ("Degree", "Bachelor"),
            ("Спеціальність", "Менеджмент"),
            ("Programme subject area", "Management"),
            ("Дата видачі", "30 червня 2017 року"),
            ("Date of issue", "30 June 2017"),
        ],
    )
    sheet.text(26, 252, "Ректор / Rector", 11, "sans")
    sheet.signature(66, 250, 3)
    sheet.text(104, 252, "І. М. Левчук", 11)
    sheet.stamp(160, 249, "НАДЗБРУЦЬКИЙ ДЕРЖАВНИЙ УНІВЕРСИТЕТ · ")
    sheet.centre(281, SPECIMEN, 8, "sans", fill=(120, 120, 120))
    return flatbed(sheet.image, 11), {
        "document_type": "degree_certificate",
        "languages": ["uk", "en"],
        "fields": {
            "holder_name": ["Ткаченко Олена Петрівна", "Olena Tkachenko"],
            "holder_name_latin": "Olena Tkachenko",
            "qualification_title": ["ДИПЛОМ БАКАЛАВРА", "Бакалавр", "BACHELOR DIPLOMA"],
            "qualification_title_en": ["BACHELOR DIPLOMA", "Bachelor"],
            "field_of_study": ["Менеджмент", "Management"],
            "institution": ["Надзбруцький державний університет", "Nadzbruch State University"],
            "issuing_country": "UKR",
            "award_date": "2017-06-30",
            "award_date_printed": ["30 червня 2017 року", "30 June 2017"],
            "document_number": "B17 № 048215",
        },
    }


def syrian_secondary() -> tuple[Image.Image, Truth]:
    """Arabic, photographed at an angle under a lamp."""
    sheet = Sheet(210, 297, 200, paper=(250, 244, 226))
    sheet.frame(9, BROWN)
    ar: dict[str, str] = {"lang": "ar"}
    sheet.centre(31, "الجمهورية العربية السورية", 20, "naskh-bold", **ar)
    sheet.centre(42, "وزارة التربية", 18, "naskh-bold", **ar)
    sheet.centre(66, "شهادة الدراسة الثانوية العامة", 31, "kufi-bold", fill=BROWN, **ar)
    sheet.centre(79, "الفرع العلمي", 19, "naskh-bold", **ar)
    sheet.centre(88, "دورة عام ٢٠١١", 15, "naskh", **ar)
    sheet.centre(101, "تشهد مديرية التربية في محافظة حمص بأن الطالبة المذكورة أدناه", 16, "naskh", **ar)
    sheet.centre(111, "قد نجحت في امتحان شهادة الدراسة الثانوية العامة", 16, "naskh", **ar)
    rows = [
        ("الاسم والشهرة:", "ليلى حسن الحموي"),
        ("مكان الولادة:", "حمص"),
        ("تاريخ الولادة:", "١٢ آذار ١٩٩٣"),
        ("المدرسة:", "ثانوية الياسمين الجديدة"),
        ("المجموع العام:", "٢١٧"),
        ("تاريخ منح الشهادة:", "١٥ آب ٢٠١١"),
        ("رقم الشهادة:", "٤٠٨٢١٥٧"),
    ]
    for index, (label, value) in enumerate(rows):
        y = 130 + 13.5 * index
        sheet.text(188, y, label, 18, "naskh", anchor="rs", fill=(70, 60, 50), **ar)
        sheet.text(136, y, value, 22, "naskh-bold", anchor="rs", **ar)
    sheet.text(180, 238, "مدير الامتحانات", 15, "naskh", anchor="rs", **ar)
    sheet.signature(142, 250, 8)
    sheet.stamp(58, 246, "SPECIMEN · NOT A REAL PAPER · ", 17, fill=RED)
    sheet.centre(281, SPECIMEN, 8, "sans", fill=(120, 110, 90))
    return phone(sheet.image, 12, (1740, 2320)), {
        "document_type": "school_leaving_certificate",
        "languages": ["ar"],
        "fields": {
            "holder_name": "ليلى حسن الحموي",
            "date_of_birth": "1993-03-12",
            "place_of_birth": "حمص",
            "qualification_title": "شهادة الدراسة الثانوية العامة",
            "field_of_study": "الفرع العلمي",
            "institution": ["ثانوية الياسمين الجديدة", "وزارة التربية"],
            "issuing_country": "SYR",
            "award_date": "2011-08-15",
            "award_date_printed": "١٥ آب ٢٠١١",
            "grade": "٢١٧",
            "document_number": ["٤٠٨٢١٥٧", "4082157"],
        },
    }


def senegalese_licence() -> tuple[Image.Image, Truth]:
    """French, a clean scan kept as PNG."""
    sheet = Sheet(210, 297, 170, paper=(255, 255, 255))
    sheet.frame(10, BLUE, double=False)
    sheet.centre(28, "RÉPUBLIQUE DU SÉNÉGAL", 14, "serif-bold")
    sheet.centre(35, "Un Peuple – Un But – Une Foi", 10, "serif-italic")
    sheet.centre(49, "UNIVERSITÉ DES LAGUNES", 17, "serif-bold", fill=BLUE)
    sheet.centre(57, "UFR des Sciences économiques et de gestion", 11)
    sheet.centre(82, "DIPLÔME DE LICENCE", 27, "serif-bold", fill=BLUE)
    sheet.centre(94, "N° UL/SEG/2014/00731", 11, "sans")
    sheet.text(28, 118, "Le Président de l’Université certifie que", 12.5)
    sheet.centre(134, "Awa Marème NDIAYE", 19, "serif-bold")
    sheet.text(28, 148, "née le 4 mai 1991 à Thiès", 12.5)
    sheet.text(28, 162, "a subi avec succès, à l’issue de six semestres d’études,", 12.5)
    sheet.text(28, 171, "les épreuves de la Licence de Sciences économiques", 12.5)
    _labelled(
        sheet,
        190,
        10,
        [
            ("Grade", "Licence"),
            ("Mention", "Assez bien"),
            ("Spécialité", "Gestion des entreprises"),
            ("Durée des études", "3 ans"),
        ],
        x=28,
        split=58,
    )
    sheet.text(112, 236, "Fait à Dakar, le 18 juillet 2014", 12)
    sheet.text(112, 246, "Le Président de l’Université", 12)
    sheet.signature(120, 258, 21)
    sheet.stamp(62, 252, "UNIVERSITÉ DES LAGUNES · DAKAR · ")
    sheet.centre(281, SPECIMEN, 8, "sans", fill=(120, 120, 120))
    grey = sheet.image.rotate(0.3, resample=Image.Resampling.BICUBIC, fillcolor="white")
    return grey.quantize(24, dither=Image.Dither.NONE), {
        "document_type": "degree_certificate",
        "languages": ["fr"],
        "fields": {
            "holder_name": "Awa Marème NDIAYE",
            "holder_name_latin": "Awa Marème NDIAYE",
            "date_of_birth": "1991-05-04",
            "place_of_birth": "Thiès",
            "qualification_title": ["DIPLÔME DE LICENCE", "Licence", "Licence de Sciences économiques"],
            "field_of_study": ["Gestion des entreprises", "Sciences économiques"],
            "institution": "UNIVERSITÉ DES LAGUNES",
            "issuing_country": "SEN",
            "award_date": "2014-07-18",
            "award_date_printed": "18 juillet 2014",
            "grade": "Assez bien",
            "duration": ["3 ans", "six semestres"],
            "document_number": ["N° UL/SEG/2014/00731", "UL/SEG/2014/00731"],
        },
    }


def syrian_licence() -> tuple[Image.Image, Truth]:
    """Arabic and English; the paper does not say how long the programme takes."""
    sheet = Sheet(210, 297, 170, paper=(253, 252, 248))
    ar: dict[str, str] = {"lang": "ar"}
    sheet.frame(10, RED, double=False)
    sheet.centre(30, "الجمهورية العربية السورية", 18, "naskh-bold", **ar)
    sheet.centre(40, "Syrian Arab Republic", 11)
    sheet.centre(54, "جامعة قاسيون الأهلية", 20, "naskh-bold", fill=RED, **ar)
    sheet.centre(63, "Qasioun Community University", 12, fill=RED)
    sheet.centre(88, "شهادة الإجازة", 30, "kufi-bold", **ar)
    sheet.centre(98, "Licence", 16, "serif-bold")
    sheet.centre(118, "نشهد بأن السيد", 15, "naskh", **ar)
    sheet.centre(131, "سامر يوسف الدرعاوي", 21, "naskh-bold", **ar)
    sheet.centre(140, "Samer Yousef Al-Daraawi", 13, "serif-bold")
    sheet.centre(156, "قد نال درجة الإجازة في العلوم الطبية", 17, "naskh", **ar)
    sheet.centre(165, "has been awarded the degree of Licence in Medical Sciences", 11.5)
    _labelled(
        sheet,
        186,
        10,
        [
            ("Grade", "Good"),
            ("Date of award", "22 July 2010"),
            ("Certificate No.", "QCU-2010-3391"),
        ],
        x=44,
        split=52,
    )
    sheet.text(44, 240, "Dean of the Faculty", 11, "sans")
    sheet.signature(46, 250, 31)
    sheet.stamp(150, 244, "QASIOUN COMMUNITY UNIVERSITY · ")
    sheet.centre(281, SPECIMEN, 8, "sans", fill=(120, 120, 120))
    return flatbed(sheet.image, 14, 0.7), {
        "document_type": "degree_certificate",
        "languages": ["ar", "en"],
        "fields": {
            "holder_name": ["سامر يوسف الدرعاوي", "Samer Yousef Al-Daraawi"],
            "holder_name_latin": "Samer Yousef Al-Daraawi",
            "qualification_title": ["شهادة الإجازة", "الإجازة", "Licence"],
            "qualification_title_en": "Licence",
            "field_of_study": ["العلوم الطبية", "Medical Sciences"],
            "institution": ["جامعة قاسيون الأهلية", "Qasioun Community University"],
            "issuing_country": "SYR",
            "award_date": "2010-07-22",
            "award_date_printed": "22 July 2010",
            "grade": "Good",
            "document_number": "QCU-2010-3391",
        },
    }


def ukrainian_nurse() -> tuple[Image.Image, Truth]:
    """Ukrainian, as it comes from a fax: one bit per pixel."""
    sheet = Sheet(210, 297, 200, paper=(255, 255, 255))
    sheet.frame(12, (0, 0, 0), double=False)
    sheet.centre(34, "УКРАЇНА", 16, "serif-bold")
    sheet.centre(58, "ДИПЛОМ МОЛОДШОГО СПЕЦІАЛІСТА", 21, "serif-bold")
    sheet.centre(70, "ВК № 39174406", 13, "sans-bold")
    sheet.centre(92, "Бондаренко Ірина Василівна", 19, "serif-bold")
    sheet.centre(106, "у 2012 році закінчила", 13)
    sheet.centre(118, "Дністрянський медичний коледж", 16, "serif-bold")
    sheet.centre(132, "і отримала фахову освіту за спеціальністю", 13)
    _labelled(
        sheet,
        150,
        12,
        [
            ("Спеціальність", "Сестринська справа"),
            ("Кваліфікація", "сестра медична"),
            ("Дата видачі", "27 червня 2012 року"),
        ],
        split=62,
        size=13,
    )
    sheet.text(26, 220, "Директор", 13)
    sheet.signature(66, 218, 5, (0, 0, 0))
    sheet.text(108, 220, "О. С. Гнатюк", 13)
    sheet.stamp(156, 226, "ДНІСТРЯНСЬКИЙ МЕДИЧНИЙ КОЛЕДЖ · ", fill=(40, 40, 40))
    sheet.centre(278, SPECIMEN, 8, "sans", fill=(40, 40, 40))
    return fax(sheet.image, 15), {
        "document_type": ["vocational_certificate", "degree_certificate"],
        "languages": ["uk"],
        "fields": {
            "holder_name": "Бондаренко Ірина Василівна",
            "qualification_title": ["ДИПЛОМ МОЛОДШОГО СПЕЦІАЛІСТА", "сестра медична"],
            "field_of_study": "Сестринська справа",
            "institution": "Дністрянський медичний коледж",
            "issuing_country": "UKR",
            "award_date": "2012-06-27",
            "award_date_printed": "27 червня 2012 року",
            "document_number": "ВК № 39174406",
        },
    }


def nigerian_nursing_licence() -> tuple[Image.Image, Truth]:
    """English, laid on the scanner sideways."""
    sheet = Sheet(210, 297, 150)
    teal: Colour = (16, 104, 110)
    sheet.frame(10, teal)
    sheet.centre(34, "FEDERAL REPUBLIC OF NIGERIA", 13, "sans-bold")
    sheet.centre(48, "Savanna Nursing Council of Nigeria", 17, "serif-bold", fill=teal)
    sheet.centre(74, "PRACTISING LICENCE", 26, "serif-bold", fill=teal)
    sheet.centre(90, "This is to certify that", 12, "serif-italic")
    sheet.centre(105, "Blessing Ngozi Okafor", 20, "serif-bold")
    sheet.centre(118, "has been admitted to the register and is licensed to practise as", 11.5)
    sheet.centre(132, "REGISTERED NURSE", 18, "serif-bold")
    _labelled(
        sheet,
        154,
        11,
        [
            ("Licence No.", "SNC/RN/118204"),
            ("Date of birth", "9 November 1990"),
            ("Area of practice", "General Nursing"),
            ("Date of issue", "14 March 2016"),
        ],
        x=36,
        split=56,
    )
    sheet.text(36, 224, "Registrar", 11, "sans")
    sheet.signature(60, 222, 41)
    sheet.stamp(150, 226, "SAVANNA NURSING COUNCIL OF NIGERIA · ")
    sheet.centre(281, SPECIMEN, 8, "sans", fill=(120, 120, 120))
    return flatbed(sheet.image, 16, -0.5).transpose(Image.Transpose.ROTATE_90), {
        "document_type": "professional_licence",
        "languages": ["en"],
        "fields": {
            "holder_name": "Blessing Ngozi Okafor",
            "holder_name_latin": "Blessing Ngozi Okafor",
            "date_of_birth": "1990-11-09",
            "qualification_title": ["PRACTISING LICENCE", "REGISTERED NURSE"],
            "qualification_title_en": ["PRACTISING LICENCE", "REGISTERED NURSE"],
            "field_of_study": "General Nursing",
            "institution": "Savanna Nursing Council of Nigeria",
            "issuing_country": "NGA",
            "award_date": "2016-03-14",
            "award_date_printed": "14 March 2016",
            "document_number": "SNC/RN/118204",
        },
    }


SCANS: Mapping[str, tuple[object, dict[str, object]]] = {
    "S-UKR-01/documents/diploma.jpg": (ukrainian_bachelor, {"quality": 62, "dpi": (200, 200)}),
    "S-SYR-01/documents/baccalaureate.jpg": (syrian_secondary, {"quality": 58}),
    "S-SEN-01/documents/licence.png": (senegalese_licence, {"optimize": True, "dpi": (170, 170)}),
    "S-SYR-02/documents/ijaza.jpg": (syrian_licence, {"quality": 60, "dpi": (170, 170)}),
    "S-NURSE-SVN/documents/diploma.tif": (ukrainian_nurse, {"compression": "group4", "dpi": (200, 200)}),
    "S-NURSE-ITA/documents/licence.jpg": (nigerian_nursing_licence, {"quality": 60, "dpi": (150, 150)}),
}
"""Path under ``samples/cases`` -> the drawing and how it is saved."""
