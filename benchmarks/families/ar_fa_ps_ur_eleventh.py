#!/usr/bin/env python3
"""Four fresh families in the Arabic script, each of two papers in two layouts: ar Morocco (supplement to a university diploma, OFPPT diploma),
fa Iran (licences of professional orders, degree of the Islamic Azad University), ps Afghanistan (twelfth-class certificate, licence of a council or ministry),
ur Pakistan (university transcript by semesters, certificate of employment).

  python benchmarks/families/ar_fa_ps_ur_eleventh.py --seed 9504 --n 20 --out set        (4 families x 5 kinds)
"""

import datetime as dt, os, re, sys

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import making, make_documents as md
from make_documents import E, M, P, emblem, hijri, jalali, kv, ln, pd, photo, sigs, sn, stamp
from making import deal, tidy, var

FRESH = []


def fam(f):
    f = tidy(f)
    FRESH.append(f)
    return f


# ------------------------------------------------------------------ layout helpers
XCSS = """
.g{display:grid;gap:2.5mm 5mm;align-items:start}.mid{align-items:center}.rl{direction:rtl}.left{text-align:left}.nw{white-space:nowrap}[dir=rtl]>.v[dir=ltr]{text-align:right}.ink{color:VARINK}
.bx{border:1px solid VARINK;margin:-1px 0 0 -1px;padding:.25em .6em}.bx .k{display:block;font-size:.72em;opacity:.8}.bx .v{display:block;font-weight:700;min-height:1.3em}
.sec{background:rgba(0,0,0,.07);border-inline-start:5px solid VARINK;padding:.15em .6em;font-weight:700;margin-top:.7em}
.pill{display:table;margin:.4em auto;border:2px solid VARINK;border-radius:1.2em;padding:.15em 1.6em;font-weight:700;font-size:1.35em;color:VARINK}
.crd{width:560px;font-size:15.5px;margin:0 auto 2.2em;border:1.5px solid VARINK;border-radius:14px;padding:1em 1.3em;background:linear-gradient(rgba(0,0,0,.035),transparent)}
.tri{display:grid;grid-template-columns:27% 46% 27%;border-bottom:1px dotted #777;padding:.22em 0}.tri .v{text-align:center;font-weight:700}
.lead{display:grid;grid-template-columns:32% 68%;border-bottom:1px solid #bbb;padding:.15em 0}.lead .v{font-weight:600}
.tt.bold td,.tt.bold th{border:1.5px solid VARINK}.tt.bold th{background:VARINK;color:#fff}.tt.hor td,.tt.hor th{border-left:none;border-right:none}
.tt th{line-height:1.5}.tt.num td:not(.w){text-align:center}.foot{border-top:1.5px solid VARINK;margin-top:1em;padding-top:.3em}
"""
frame0 = md.frame


def frame(R, kind, color, w, h):
    """the frames of the generator and three more"""

    def rect(m, t, more=''):
        return f'<rect x="{m}" y="{m}" width="{w - 2 * m}" height="{h - 2 * m}" fill="none" stroke="{color}" stroke-width="{t}" {more}/>'

    def svg(s):
        return f'<svg class="bg" viewBox="0 0 {w} {h}">{s}</svg>'

    if kind == 'beads':
        return svg(rect(26, 7, 'stroke-dasharray="0 13" stroke-linecap="round"') + rect(34, 1))
    if kind == 'plait':
        return svg(rect(24, 1) + rect(30, 8, 'stroke-dasharray="16 5" stroke-opacity=".6"') + rect(36, 1))
    if kind == 'topbar':
        return svg(f'<rect x="0" y="0" width="{w}" height="14" fill="{color}"/><rect x="0" y="18" width="{w}" height="3" fill="#b9923a"/>')
    return frame0(R, kind, color, w, h)


md.frame = frame


class Doc(md.Doc):
    def html(s):
        wide = '.ln{line-height:2.05}.tt td,.tt th{line-height:1.95}' if 'Nastaliq' in s.font else ''
        return super().html().replace('</style>', XCSS.replace('VARINK', s.ink) + wide + '</style>', 1)


def table(*a):
    """the table of the generator, with grades like A- kept from left to right"""
    return re.sub(r'<td>([A-D][+-])</td>', r'<td><span dir="ltr">\1</span></td>', md.table(*a))


def C(R, *seq):
    return R.choice(seq)


def box(inner, cls='', style=''):
    return f'<div class="{cls}" style="{style}">{inner}</div>'


def grid(cols, *cells, cls='rl', style=''):
    return box(''.join(box(c) for c in cells), 'g ' + cls, f'grid-template-columns:{cols};{style}')


def items(rows, lang, cls, mark=':'):
    return ''.join(kv(a + mark if mark and cls != 'bx' else a, b, lang, cls, 'en' if re.search('[A-Z]', b) else None) for a, b in rows)


def boxes(rows, lang, n=2):
    return box(items(rows, lang, 'bx'), 'g rl mt', f'grid-template-columns:repeat({n},1fr);gap:0;align-items:stretch')


def tri(a, v, b, la, lb, d='auto'):
    return f'<div class="ln tri" data-lang="{la}" dir="ltr"><span lang="{la}">{E(a)}</span> <span class="v" dir="{d}">{E(v)}</span> <span lang="{lb}" dir="rtl">{E(b)}</span></div>'


def para(lang, *parts, cls='j', style=''):
    """running text; a part may be a pair (text, how): b bold, l kept from left to right"""

    def one(p):
        if isinstance(p, str):
            return E(p)
        t = f'<span dir="ltr">{E(p[0])}</span>' if 'l' in p[1] else E(p[0])
        return f'<b>{t}</b>' if 'b' in p[1] else t

    d = md.dirof(lang)
    return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="{d}" style="{style}">{"".join(map(one, parts))}</div>'


def sig(R, lang, *who):
    return box(sigs(R, [w if isinstance(w, tuple) else (w, '') for w in who], lang), 'rl')


def dmy(d):
    return f'{d.day:02d}/{d.month:02d}/{d.year}'


def back(d, R, a, b):
    return d - dt.timedelta(days=R.randint(a, b))


class Who:
    pass


def who(R, key, y0, y1):
    w, N = Who(), NAMES[key]
    w.m = R.random() < 0.55
    w.g = deal(R, key + 'mf'[not w.m], N[0 if w.m else 1])
    w.s = deal(R, key + 's', N[2])
    w.fa, w.gf = R.sample([x for x in N[0] if x != w.g], 2)
    w.n, w.l = (f'{w.g[i]} {w.s[i]}' for i in (0, 1))
    w.dob = dt.date(R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28))
    return w


def other(R, key):
    return f'{R.choice(NAMES[key][0])[0]} {R.choice(NAMES[key][2])[0]}'


def later(R, p, a, b, months, first=0):
    y = min(max(p.dob.year + R.randint(a, b), first + R.randint(0, 9)), 2024)
    return dt.date(y, R.choice(months), R.randint(1, 28))


NAMES = {
    'mar': (
        P('ياسين|Yassine;المهدي|El Mehdi;عبد الصمد|Abdessamad;رضوان|Redouane;حمزة|Hamza;نور الدين|Noureddine;إدريس|Driss;عبد الإله|Abdelilah;سفيان|Soufiane;كريم|Karim'),
        P('خديجة|Khadija;سكينة|Soukaina;حسناء|Hasnaa;وئام|Wiam;فدوى|Fadoua;غزلان|Ghizlane;ابتسام|Ibtissam;لمياء|Lamiae'),
        P(
            'بنعيسى|Benaissa;الإدريسي|El Idrissi;أيت باحماد|Ait Bahmad;بوزيان|Bouziane;العمراني|El Amrani;الزروالي|Zeroual;بنجلون|Benjelloun;الوردي|El Ouardi;أوشن|Ouchen;حمداوي|Hamdaoui'
        ),
    ),
    'irn': (
        P('آرش|Arash;کیوان|Keyvan;محمدرضا|Mohammadreza;سیامک|Siamak;یاسر|Yaser;بهنام|Behnam;فرزاد|Farzad;ایمان|Iman;حمیدرضا|Hamidreza;مسعود|Masoud;پیمان|Peyman'),
        P('الهام|Elham;شقایق|Shaghayegh;نسرین|Nasrin;مهسا|Mahsa;فریبا|Fariba;لاله|Laleh;سپیده|Sepideh;طاهره|Tahereh;آزاده|Azadeh'),
        P(
            'کاظمی‌نیا|Kazeminia;شریعتی|Shariati;بهرامی|Bahrami;دهقان‌پور|Dehghanpour;نوروزی|Norouzi;زارعی|Zarei;مرادی|Moradi;توکلی|Tavakoli;افشار|Afshar;قنبری|Ghanbari;یوسفی‌فر|Yousefifar'
        ),
    ),
    'afp': (
        P(
            'عبدالهادي|Abdul Hadi;رحمت الله|Rahmatullah;سمیع الله|Samiullah;جانان|Janan;وحید الله|Wahidullah;میرزمان|Mir Zaman;اجمل|Ajmal;ګل آغا|Gul Agha;نقیب الله|Naqibullah;هارون|Haroon'
        ),
        P('شکریه|Shukria;ګلغوټۍ|Gulghotai;هیله|Hila;زرلښت|Zarlasht;صفیه|Safia;بي بي حوا|Bibi Hawa;سونیا|Sonia;رڼا|Rana'),
        P('شینواری|Shinwari;صافی|Safi;ځاځی|Zazai;نورزی|Noorzai;مومند|Momand;خوږیاڼی|Khogyani;اندړ|Andar;پاڅون|Patsoon;خروټی|Kharoti;مسید|Maseed'),
    ),
    'pak': (
        P(
            'اسد علی|Asad Ali;نعمان|Noman;شہزاد احمد|Shahzad Ahmed;عبدالرؤف|Abdul Rauf;ذیشان|Zeeshan;محمد رفیق|Muhammad Rafiq;کاشف|Kashif;ارسلان|Arslan;غلام مرتضیٰ|Ghulam Murtaza;سلمان|Salman'
        ),
        P('مہوش|Mehwish;سدرہ|Sidra;فوزیہ|Fozia;نادیہ|Nadia;اقراء|Iqra;رخسانہ|Rukhsana;ماہ نور|Mahnoor;شازیہ|Shazia'),
        P('سومرو|Soomro;بلوچ|Baloch;آرائیں|Arain;لغاری|Leghari;صدیقی|Siddiqui;ترین|Tareen;مگسی|Magsi;انصاری|Ansari;گوندل|Gondal;زیدی|Zaidi'),
    ),
}


def born(D, p, printed, show, place=None, show_place=False):
    if show:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=printed)
    if show_place:
        D.set(place_of_birth=place)


# =================================================================== 1 ar  Morocco: supplement to a diploma (Arabic, two pages / French beside Arabic), OFPPT diploma (two languages / Arabic)
MA_MONTHS = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split()
MA_UNI = P(
    'جامعة محمد الأول|Université Mohammed Premier|وجدة|Oujda;جامعة ابن زهر|Université Ibn Zohr|أكادير|Agadir;جامعة القاضي عياض|Université Cadi Ayyad|مراكش|Marrakech;'
    'جامعة سيدي محمد بن عبد الله|Université Sidi Mohamed Ben Abdellah|فاس|Fès;جامعة عبد المالك السعدي|Université Abdelmalek Essaâdi|تطوان|Tétouan;'
    'جامعة شعيب الدكالي|Université Chouaïb Doukkali|الجديدة|El Jadida'
)
MA_CITY = P('بركان|Berkane;تازة|Taza;خنيفرة|Khénifra;تيزنيت|Tiznit;العرائش|Larache;اليوسفية|Youssoufia;ورزازات|Ouarzazate;صفرو|Sefrou;جرسيف|Guercif;سيدي قاسم|Sidi Kacem')
MA_FIELD = [
    (
        'القانون الخاص',
        'Droit privé',
        'كلية العلوم القانونية والاقتصادية والاجتماعية',
        'Faculté des Sciences Juridiques, Économiques et Sociales',
        P(
            'القانون المدني|Droit civil;قانون الشغل|Droit du travail;القانون التجاري|Droit commercial;قانون الأسرة|Droit de la famille;المسطرة المدنية|Procédure civile;القانون الدولي الخاص|Droit international privé;'
            'قانون التأمين|Droit des assurances;العقود المسماة|Contrats spéciaux;المسطرة الجنائية|Procédure pénale;صعوبات المقاولة|Entreprises en difficulté;المنهجية القانونية|Méthodologie juridique;بحث نهاية الدراسة|Projet de fin d’études'
        ),
    ),
    (
        'علوم الحياة',
        'Sciences de la vie',
        'كلية العلوم',
        'Faculté des Sciences',
        P(
            'علم الوراثة|Génétique;الكيمياء الحيوية|Biochimie;علم المناعة|Immunologie;فيزيولوجيا النبات|Physiologie végétale;فيزيولوجيا الحيوان|Physiologie animale;علم الأحياء الدقيقة|Microbiologie;'
            'البيولوجيا الجزيئية|Biologie moléculaire;علم البيئة|Écologie;الإحصاء الحيوي|Biostatistique;التكنولوجيا الحيوية|Biotechnologie;علم الطفيليات|Parasitologie;مشروع مؤطر|Projet tutoré'
        ),
    ),
    (
        'الاقتصاد والتدبير',
        'Économie et gestion',
        'كلية الاقتصاد والتدبير',
        'Faculté d’Économie et de Gestion',
        P(
            'المحاسبة التحليلية|Comptabilité analytique;الاقتصاد القياسي|Économétrie;تدبير الموارد البشرية|Gestion des ressources humaines;التسويق|Marketing;الجبايات|Fiscalité;المالية العامة|Finances publiques;'
            'التحليل المالي|Analyse financière;نظم المعلومات|Systèmes d’information;القانون الضريبي|Droit fiscal;مراقبة التدبير|Contrôle de gestion;البحث العملياتي|Recherche opérationnelle;تدريب مهني|Stage professionnel'
        ),
    ),
    (
        'الدراسات الإسلامية',
        'Études islamiques',
        'كلية الآداب والعلوم الإنسانية',
        'Faculté des Lettres et des Sciences Humaines',
        P(
            'علوم القرآن|Sciences du Coran;أصول الفقه|Fondements du fiqh;الحديث الموضوعي|Hadith thématique;مقاصد الشريعة|Finalités de la charia;فقه الأسرة|Droit de la famille;الفكر الإسلامي|Pensée islamique;'
            'تاريخ الغرب الإسلامي|Histoire de l’Occident musulman;علم المواريث|Successions;مناهج البحث|Méthodes de recherche;التصوف|Soufisme;اللغة الأجنبية|Langue étrangère;بحث التخرج|Mémoire de fin d’études'
        ),
    ),
]
MA_DEG = [
    ('الإجازة في الدراسات الأساسية', 'Licence d’Études Fondamentales', 'ستة فصول', '6 semestres', 5),
    ('الإجازة المهنية', 'Licence Professionnelle', 'ستة فصول', '6 semestres', 5),
    ('الماستر', 'Master', 'أربعة فصول', '4 semestres', 1),
]
MA_MENTION = [(16, 'حسن جدا', 'Très bien'), (14, 'حسن', 'Bien'), (12, 'مستحسن', 'Assez bien'), (0, 'مقبول', 'Passable')]
MA_FONT = ["'Amiri'", "'Noto Naskh Arabic'", "'KacstOne','Noto Naskh Arabic'", "'Noto Sans Arabic'", "ScheherBig,'Noto Naskh Arabic'"]
MA_LATIN = ["'EB Garamond',", "'Carlito',", "'Liberation Serif',", "'TeX Gyre Heros',", "'Linux Libertine O',"]


def ma_date(R):
    return C(R, dmy, lambda d: f'{d.day} {MA_MONTHS[d.month - 1]} {d.year}', lambda d: f'{d.year}/{d.month:02d}/{d.day:02d}')


def ma_mention(x):
    return next((a, b) for t, a, b in MA_MENTION if x >= t)


def ma_base(R, p):
    d = later(R, p, 22, 27, (6, 7, 10, 11, 12))
    return d, ma_date(R), deal(R, 'mac', MA_CITY), C(R, '#7a1420', '#0d5a3c', '#1f3b68', '#4b3a1d', '#333'), deal(R, 'maf', MA_FONT)


def ma_marks(R, field, deg):
    mods = [(a, b, f'S{deg[4] + i // 6 if deg[4] == 5 else 1 + i // 4}', C(R, 10, 12, 13, 14, 11, 15) + C(R, 0, 0.25, 0.5, 0.75, 0.4)) for i, (a, b) in enumerate(field[4])]
    return mods, round(sum(x[3] for x in mods) / len(mods), 2)


def ma_rows(mods, ar):
    return [dict(course=[a, b] if ar else [b, a], credits=None, grade=comma(x)) for a, b, s, x in mods]


def comma(x):
    return f'{x:.2f}'.replace('.', ',')


def ma_supplement(R):
    p = who(R, 'mar', 1984, 2000)
    d, F, city, ink, font = ma_base(R, p)
    uni = deal(R, 'mau', MA_UNI)
    f = deal(R, 'mafl', MA_FIELD)
    deg = R.choice(MA_DEG)
    mods, avg = ma_marks(R, f, deg)
    me = ma_mention(avg)
    fr = var(R, 'mas')
    no = C(R, sn(R, '####') + f'/{d.year}', sn(R, '#####') + f'/{d.year % 100:02d}', sn(R, '######'))
    cne = C(R, sn(R, '@1########'), sn(R, '##########'))
    D = Doc(
        'mulhaq_ofppt_mar',
        R,
        'MAR',
        'diploma_supplement',
        ['ar', 'fr'] if fr else ['ar'],
        (R.choice(MA_LATIN) if fr else '') + font,
        (R.choice(MA_LATIN) if fr else '') + C(R, "'Noto Kufi Arabic'", "'Amiri'", "'KacstOne','Noto Kufi Arabic'"),
        ink,
        C(R, '#fff', '#fffefa'),
        C(R, 'none', 'thin', 'topbar', 'none'),
        None,
        False,
        14.5,
        '17mm 19mm',
        1.5,
    )
    T, te = C(R, ('ملحق الدبلوم', 'Supplément au diplôme'), ('الملحق الوصفي للدبلوم', 'Annexe descriptive au diplôme'))
    whole = R.random() < 0.5
    dur = R.random() < 0.75
    mk = [f'{comma(avg)}/20', comma(avg), f'{comma(avg)} / 20'] if fr or R.random() < 0.7 else []
    D.set(
        holder_name=p.n,
        qualification_title=[deg[0], deg[1], T, te, f'{deg[0]} في {f[0]}', f'{deg[0]}، {f[0]}', f'{deg[1]}, {f[1]}'],
        field_of_study=[f[0], f[1], f'مسلك {f[0]}', f'{f[1]} / {f[0]}', f'{f[0]} / {f[1]}'],
        institution=[uni[0], uni[1], f'{uni[0]} {uni[2]}', f'{uni[0]} - {f[2]}', f'{f[2]}، {uni[0]}', f'{uni[0]} - {uni[2]}', f'{f[2]} - {uni[2]}', f[2], f[3]],
        award_date=d.isoformat(),
        award_date_printed=F(d) if not fr else dmy(d),
        grade=[me[0], me[1], f'{me[1]} / {me[0]}'] + mk + [f'{m} {x}' for m in mk for x in me],
        duration=[deg[2], deg[3], f'{deg[3]} / {deg[2]}'] if dur else None,
        document_number=no,
    )
    born(D, p, dmy(p.dob) if fr else F(p.dob), True, [city[0], city[1], f'{city[1]} / {city[0]}'] if fr else city[0], True)
    D.rows = ma_rows(mods, not fr)
    (ma_suppl_fr if fr else ma_suppl_ar)(R, D, p, d, F, city, uni, f, deg, mods, avg, me, no, cne, T, te, whole, dur, mk)
    return D


def ma_suppl_ar(R, D, p, d, F, city, uni, f, deg, mods, avg, me, no, cne, T, te, whole, dur, mk):
    k = C(R, 'lead', 'kvt', 'kvg', 'kvd')
    nm = [('الاسم الكامل', p.n)] if whole else [('الاسم الشخصي', p.g[0]), ('الاسم العائلي', p.s[0])]

    def sec(n, t, rows):
        return ln(f'{n}. {t}', 'ar', 'sec') + box(items([(f'{n}.{i + 1} {a}', b) for i, (a, b) in enumerate(rows)], 'ar', k), 'mt')

    head = grid(
        '1fr auto 1fr',
        ln('المملكة المغربية', 'ar', 'b') + ln(C(R, 'وزارة التعليم العالي والبحث العلمي وتكوين الأطر', 'وزارة التعليم العالي والبحث العلمي والابتكار'), 'ar', 'sm'),
        emblem(R, D.ink, 62),
        ln(uni[0], 'ar', 'b left') + ln(f[2], 'ar', 'sm left') + ln(uni[2], 'ar', 'sm left'),
        cls='rl mid',
    )
    adm = C(R, 'الباكالوريا أو شهادة معترف بمعادلتها لها', 'شهادة الباكالوريا') if deg[4] == 5 else 'الإجازة أو دبلوم معترف بمعادلته لها'
    s1 = sec(
        1,
        C(R, 'معلومات تعرف بصاحب الدبلوم', 'معلومات عن هوية صاحب الدبلوم'),
        nm + [(C(R, 'تاريخ الازدياد', 'تاريخ الولادة'), F(p.dob)), (C(R, 'مكان الازدياد', 'مكان الولادة'), city[0]), (C(R, 'الرقم الوطني للطالب', 'رمز مسار'), cne)],
    )
    s2 = sec(
        2,
        'معلومات تعرف بالدبلوم',
        [
            (C(R, 'تسمية الدبلوم', 'الدبلوم المحصل عليه'), deg[0]),
            ('المسلك', f[0]),
            ('المؤسسة المسلمة للدبلوم', uni[0]),
            ('مؤسسة التكوين', f'{f[2]} - {uni[2]}'),
            ('لغة التدريس', C(R, 'العربية', 'العربية والفرنسية')),
        ],
    )
    s3 = sec(
        3,
        'معلومات عن مستوى الدبلوم',
        [('مستوى الدبلوم', 'سلك الإجازة' if deg[4] == 5 else 'سلك الماستر')] + ([(C(R, 'المدة الرسمية للدراسة', 'مدة التكوين'), deg[2])] if dur else []) + [('شروط الولوج', adm)],
    )
    D.add(
        head,
        ln(T, 'ar', 'title mt'),
        ln(f'{C(R, "رقم", "الملحق رقم", "رقم التسلسل")}: {no}', 'ar', 'c'),
        ln('يهدف هذا الملحق إلى تقديم معلومات مستقلة وكافية تيسر الاعتراف الأكاديمي والمهني بالدبلوم.', 'ar', 'sm j mt'),
        s1,
        s2,
        s3,
        ln('صفحة 1 من 2', 'ar', 'xs c mt'),
    )
    rows = [(s, a, comma(x)) + (('مستوفاة',) if x >= 10 else ('موازنة',)) for a, b, s, x in mods]
    tb = table(['الفصل', 'الوحدة', 'النقطة/20', 'النتيجة'], rows, 'ar', C(R, '', 'lite', 'zebra', 'bold', 'hor'), [12, 52, 17, 19])
    end = [('المعدل العام', f'{comma(avg)}/20')] * bool(mk) + [('الميزة', me[0])]
    D.add(
        ln('4. معلومات عن المضامين والنتائج المحصل عليها', 'ar', 'sec'),
        ln('4.1 نمط الدراسة: حضوري، بدوام كامل', 'ar', 'mt'),
        ln(f'4.2 وحدات {"الفصلين الخامس والسادس" if deg[4] == 5 else "الفصول الثلاثة الأولى"}', 'ar'),
        tb,
        items(end, 'ar', k),
        ln('5. معلومات عن وظيفة الدبلوم', 'ar', 'sec'),
        ln('يخول هذا الدبلوم متابعة الدراسة في السلك الموالي وفق شروط الولوج المحددة.', 'ar', 'mt'),
        ln('6. المصادقة على الملحق', 'ar', 'sec'),
        items([('تاريخ التسليم', F(d)), ('مكان التسليم', uni[2])], 'ar', k),
        sig(R, 'ar', 'عميد الكلية', 'رئيس الجامعة'),
        ln('صفحة 2 من 2', 'ar', 'xs c mt'),
        stamp(R, f'{uni[0]} - {uni[2]}', 'ar', 118, 'left:200px;bottom:120px'),
    )


def ma_suppl_fr(R, D, p, d, F, city, uni, f, deg, mods, avg, me, no, cne, T, te, whole, dur, mk):
    D.set(holder_name_latin=p.l, qualification_title_en=None)
    D.printed.add('holder_name_latin')
    head = grid(
        '1fr auto 1fr',
        ln('ROYAUME DU MAROC', 'fr', 'b') + ln(uni[1], 'fr', 'b ink') + ln(f[3], 'fr', 'sm'),
        emblem(R, D.ink, 66),
        ln('المملكة المغربية', 'ar', 'b') + ln(uni[0], 'ar', 'b ink') + ln(f[2], 'ar', 'sm'),
        cls='mid',
    )
    r = (
        [
            ('Nom et prénom', p.l, 'الاسم بالفرنسية'),
            ('Nom en arabe', p.n, 'الاسم الكامل'),
            ('Date de naissance', dmy(p.dob), 'تاريخ الازدياد'),
            ('Lieu de naissance', f'{city[1]} / {city[0]}', 'مكان الازدياد'),
            ('Code national (CNE)', cne, 'الرقم الوطني للطالب'),
            ('Diplôme', deg[1], 'الدبلوم'),
            ('', deg[0], ''),
            ('Filière', f'{f[1]} / {f[0]}', 'المسلك'),
        ]
        + [('Durée officielle', f'{deg[3]} / {deg[2]}', 'المدة الرسمية')] * dur
        + [
            ('Moyenne générale', f'{comma(avg)}/20', 'المعدل العام'),
            ('Mention', f'{me[1]} / {me[0]}', 'الميزة'),
            ('Date de délivrance', dmy(d), 'تاريخ التسليم'),
            ('N° du supplément', no, 'رقم الملحق'),
        ]
    )
    tb = table(['Sem.', 'Module', 'الوحدة', 'Note/20'], [(s, b, a, comma(x)) for a, b, s, x in mods], 'fr', C(R, '', 'zebra', 'bold', 'hor'), [9, 43, 34, 14])
    for q in D.rows:
        q['course'] += [f'{q["course"][0]} {q["course"][1]}']
    D.add(
        head,
        ln(te, 'fr', 'title mt', 'font-size:1.6em'),
        ln(T, 'ar', 'title', 'font-size:1.6em'),
        box(''.join(tri(a, v, b, 'fr', 'ar') for a, v, b in r), 'mt'),
        tb,
        ln('Ce supplément ne dispense pas de la présentation du diplôme original.', 'fr', 'xs'),
        sig(R, 'fr', 'Le Doyen', 'Le Président de l’Université'),
        stamp(R, uni[1].upper(), 'fr', 110, 'left:200px;bottom:80px'),
    )


MA_OF = [
    (
        'دبلوم التقني المتخصص',
        'Diplôme de Technicien Spécialisé',
        'سنتان',
        'deux ans',
        P(
            'تقنيات التنمية المعلوماتية|Techniques de Développement Informatique;تدبير المقاولات|Gestion des Entreprises;تقنيات الشبكات المعلوماتية|Techniques des Réseaux Informatiques'
        ),
    ),
    (
        'دبلوم التقني',
        'Diplôme de Technicien',
        'سنتان',
        'deux ans',
        P(
            'كهرباء الصيانة الصناعية|Électricité de Maintenance Industrielle;محاسب المقاولات|Comptable d’Entreprises;التبريد التجاري وتكييف الهواء|Froid Commercial et Climatisation'
        ),
    ),
    (
        'دبلوم التأهيل المهني',
        'Diplôme de Qualification Professionnelle',
        'سنة واحدة',
        'un an',
        P('إصلاح السيارات|Réparation de Véhicules Automobiles;الطبخ|Cuisine;نجارة الألومنيوم|Menuiserie Aluminium;الحلاقة والتجميل|Coiffure et Esthétique'),
    ),
]


def ma_ofppt(R):
    p = who(R, 'mar', 1976, 2001)
    d, F, city, ink, font = ma_base(R, p)
    lev = deal(R, 'mao', MA_OF)
    f = R.choice(lev[4])
    two = var(R, 'maof')
    c2 = deal(R, 'mac2', MA_CITY)
    o, of = 'مكتب التكوين المهني وإنعاش الشغل', 'Office de la Formation Professionnelle et de la Promotion du Travail'
    ins, inf = C(R, ('المعهد المتخصص للتكنولوجيا التطبيقية', 'Institut Spécialisé de Technologie Appliquée'), ('معهد التكنولوجيا التطبيقية', 'Institut de Technologie Appliquée'))
    avg = R.uniform(11, 17)
    me = ma_mention(avg)
    hg = R.random() < 0.75
    hdu = R.random() < 0.6
    hp = R.random() < 0.8
    no = C(R, sn(R, '######'), sn(R, '##/####'), f'{d.year}-{sn(R, "#####")}')
    cin = C(R, sn(R, '@@######'), sn(R, '@######'))
    ses = C(R, f'دورة {MA_MONTHS[d.month - 1]} {d.year}', f'الموسم {d.year - 1}/{d.year}')
    lat = R.choice(MA_LATIN) if two else ''
    D = Doc(
        'mulhaq_ofppt_mar',
        R,
        'MAR',
        'vocational_certificate',
        ['ar', 'fr'] if two else ['ar'],
        lat + font,
        lat + C(R, "'Noto Kufi Arabic'", "'Amiri'", "'KacstPoster','Noto Kufi Arabic'"),
        ink,
        C(R, '#fffdf5', '#fff', '#f7fbf8'),
        C(R, 'beads', 'plait', 'double', 'corner', 'wave'),
        C(R, None, ('#b59a4c', 0.14), ('#7fa48c', 0.14)),
        bool(two),
        16,
        '20mm 24mm',
        1.6,
    )
    D.set(
        holder_name=p.n,
        qualification_title=[lev[0], lev[1], f'{lev[0]} - {f[0]}', f'{lev[0]} شعبة {f[0]}'],
        field_of_study=[f[0], f[1]],
        institution=[o, of, 'OFPPT', f'{ins} - {c2[0]}', f'{ins} ب{c2[0]}', f'{inf} {c2[1]}', f'{ins} {c2[0]}'],
        award_date=d.isoformat(),
        award_date_printed=[F(d), dmy(d)] if two else F(d),
        grade=[me[0], me[1]] if hg else None,
        duration=[lev[2], lev[3]] if hdu else None,
        document_number=no,
    )
    born(D, p, [F(p.dob), dmy(p.dob)] if two else F(p.dob), True, [city[0], city[1]], hp)
    e = '' if p.m else 'ة'
    t = '' if p.m else 'ت'
    pv = deal(R, 'mapv', [0, 1])
    law = [ln('بناء على المرسوم رقم 2.86.325 الصادر في 9 يناير 1987 بمثابة النظام العام لمؤسسات التكوين المهني،', 'ar', 'j mt')] * (R.random() < 0.5)
    body = law + [
        para('ar', C(R, 'بناء على القانون المنظم للتكوين المهني، وعلى محضر لجنة الامتحانات،', f'نظرا لمحضر مداولات لجنة امتحان نهاية التكوين، {ses}،'), cls='j mt'),
        para(
            'ar',
            C(R, 'يشهد المدير الجهوي بأن ', 'يشهد مدير المؤسسة أن '),
            'السيد ' if p.m else 'السيدة ',
            (p.n, 'b'),
            f'، المزداد{e} بتاريخ {F(p.dob)}' + (f' ب{city[0]}' if hp else '') + '، ',
            ('الحامل' + e + ' للبطاقة الوطنية رقم ' if pv else 'صاحب' + ('' if p.m else 'ة') + ' البطاقة الوطنية رقم '),
            (cin, 'l'),
            f'، قد حصل{t} على ',
            (lev[0], 'b'),
            '، شعبة ',
            (f[0], 'b'),
            (f'، بعد تكوين مدته {lev[2]}' if hdu else '') + (f'، بميزة {me[0]}' if hg else '') + '.',
            cls='j mt',
        ),
    ]
    if two:
        D.set(holder_name_latin=p.l)
        D.printed.add('holder_name_latin')
        fe = '' if p.m else 'e'
        fr = (
            ln('Royaume du Maroc', 'fr', 'c b')
            + ln(of, 'fr', 'c sm')
            + ln(f'{inf} {c2[1]}', 'fr', 'c sm')
            + ln(lev[1], 'fr', 'c b lg ink mt')
            + para('fr', f'Vu le procès-verbal du jury de l’examen de fin de formation, session {d.year},', cls='j mt')
            + para(
                'fr',
                f'Le Directeur certifie que {"M." if p.m else "Mme"} ',
                (p.l, 'b'),
                f', né{fe} le {dmy(p.dob)}' + (f' à {city[1]}' if hp else '') + f', titulaire de la CIN n° {cin}, a obtenu le ',
                (lev[1], 'b'),
                ', filière ',
                (f[1], 'b'),
                (f', au terme d’une formation de {lev[3]}' if hdu else '') + (f', avec la mention {me[1]}' if hg else '') + '.',
                cls='j mt',
            )
            + ln(f'Fait à {c2[1]}, le {dmy(d)}', 'fr', 'mt')
        )
        ar = (
            ln('المملكة المغربية', 'ar', 'c b')
            + ln(o, 'ar', 'c sm')
            + ln(f'{ins} - {c2[0]}', 'ar', 'c sm')
            + ln(lev[0], 'ar', 'c b lg ink mt')
            + ''.join(body)
            + ln(f'حرر ب{c2[0]} في {F(d)}', 'ar', 'mt')
        )
        D.add(
            box(emblem(R, ink, 60), 'c'),
            grid('1fr 1fr', fr, ar, cls='', style='gap:12mm'),
            ln(f'N° {no}', 'fr', 'c b mt'),
            sig(R, 'ar', 'المستفيد من الدبلوم', 'مدير المؤسسة', 'المدير الجهوي'),
            stamp(R, 'OFPPT - ' + c2[1].upper(), 'fr', 112, 'left:300px;bottom:70px'),
        )
        return D
    rows = (
        [('الاسم الشخصي والعائلي', p.n), ('تاريخ الازدياد', F(p.dob))]
        + [('مكان الازدياد', city[0])] * hp
        + [('رقم البطاقة الوطنية', cin), ('الشعبة', f[0])]
        + [('مدة التكوين', lev[2])] * hdu
        + [('الميزة', me[0])] * hg
        + [('رقم الدبلوم', no), ('تاريخ التسليم', F(d))]
    )
    head = grid(
        'auto 1fr auto',
        emblem(R, ink, 66),
        ln('المملكة المغربية', 'ar', 'c') + ln(o, 'ar', 'c b ink') + ln(f'{ins} - {c2[0]}', 'ar', 'c sm'),
        photo(R, 'position:static', 78, 98) if R.random() < 0.5 else emblem(R, '#8a6d1d', 60),
        cls='rl mid',
    )
    if pv:
        D.add(
            head,
            ln(lev[0], 'ar', 'title mt'),
            ln('تشهد إدارة المؤسسة بأن المعني بالأمر قد اجتاز بنجاح امتحانات نهاية التكوين وفق البيانات التالية:', 'ar', 'j mt'),
            boxes(rows + [('الدورة', ses)] * (len(rows) % 2), 'ar', 2),
        )
    else:
        D.add(
            head,
            grid('1fr 1fr', para('ar', 'رقم: ', (no, 'l'), cls=''), ln(ses, 'ar', 'left'), cls='rl mt'),
            ln(lev[0], 'ar', 'title mt'),
            *body,
            ln(f'حرر ب{c2[0]}، بتاريخ {F(d)}', 'ar', 'mt2'),
        )
    D.pages[-1] += (
        ln('لا تسلم إلا نسخة واحدة من هذا الدبلوم.', 'ar', 'xs mt')
        + sig(R, 'ar', 'مدير المؤسسة', ('المدير الجهوي', other(R, 'mar')))
        + stamp(R, o, 'ar', 116, 'left:220px;bottom:120px')
    )
    return D


@fam
def mulhaq_ofppt_mar(R):
    return (ma_supplement, ma_ofppt)[var(R, 'MAR')](R)


# =================================================================== 2 fa  Iran: licence of a professional order (certificate / card), degree of the Islamic Azad University (prose / boxes)
IR_ORDER = [
    (
        'سازمان نظام روانشناسی و مشاوره جمهوری اسلامی ایران',
        ['پروانه اشتغال تخصصی', 'پروانه فعالیت تخصصی روانشناسی و مشاوره'],
        'روانشناسی بالینی,مشاوره خانواده,روانشناسی تربیتی,روانشناسی سلامت',
        'رئیس سازمان',
        'شماره عضویت',
    ),
    (
        'کانون کارشناسان رسمی دادگستری استان {}',
        ['پروانه کارشناسی رسمی', 'پروانه کارشناس رسمی دادگستری'],
        'راه و ساختمان,حسابداری و حسابرسی,کشاورزی و منابع طبیعی,امور وسائط نقلیه,برق و الکترونیک',
        'رئیس کانون',
        'شماره عضویت',
    ),
    (
        'سازمان نظام پرستاری جمهوری اسلامی ایران',
        ['پروانه صلاحیت حرفه‌ای', 'گواهی صلاحیت حرفه‌ای پرستاری'],
        'پرستاری,اتاق عمل,هوشبری,فوریت‌های پزشکی',
        'رئیس کل سازمان',
        'شماره نظام پرستاری',
    ),
    (
        'سازمان نظام دامپزشکی جمهوری اسلامی ایران',
        ['پروانه اشتغال به حرفه دامپزشکی', 'پروانه مسئول فنی بهداشتی'],
        'دامپزشکی عمومی,بهداشت مواد غذایی,آبزیان,طیور',
        'رئیس شورای مرکزی',
        'شماره نظام دامپزشکی',
    ),
    ('سازمان نظام پزشکی جمهوری اسلامی ایران', ['پروانه مطب', 'پروانه طبابت'], 'پزشکی عمومی,دندانپزشکی,مامایی,علوم آزمایشگاهی', 'رئیس هیئت مدیره', 'شماره نظام پزشکی'),
]
IR_CITY = 'گرگان,یزد,کرمانشاه,اراک,بوشهر,ایلام,سنندج,زنجان,قزوین,بیرجند,یاسوج,ساری'.split(',')
IR_PROV = 'گلستان,یزد,کرمانشاه,مرکزی,بوشهر,ایلام,کردستان,زنجان,قزوین,خراسان جنوبی'.split(',')
IR_FONT = [
    "'Nazli','Noto Naskh Arabic'",
    "'FreeFarsi','Noto Naskh Arabic'",
    "'Noto Naskh Arabic'",
    "'PakType Naskh Basic Farsi','Noto Naskh Arabic'",
    "'Noto Sans Arabic'",
]


def ir_date(R):
    def long(d):
        y, m, a = jalali(d)
        return pd(f'{a} {M["fa"][m - 1]} {y}')

    def long_m(d):
        y, m, a = jalali(d)
        return pd(f'{a} {M["fa"][m - 1]} ماه {y}')

    def num(d):
        y, m, a = jalali(d)
        return pd(f'{y}/{m:02d}/{a:02d}')

    return C(R, num, num, long, long_m)


def ir_licence(R):
    p = who(R, 'irn', 1962, 1994)
    d = later(R, p, 27, 42, range(1, 13), 2005)
    F = ir_date(R)
    o, ts, fl, boss, lab = deal(R, 'iro', IR_ORDER)
    prov = R.choice(IR_PROV)
    o = o.format(prov)
    T = R.choice(ts)
    f = R.choice(fl.split(','))
    card = var(R, 'irl')
    ink = C(R, '#134a7c', '#1b5e3b', '#6d1b3b', '#4a3f8a', '#7a4a12')
    no = C(R, sn(R, '#####'), sn(R, '##/####'), sn(R, 'پ/####'))
    mem = sn(R, C(R, '######', '#####'))
    exp = dt.date(d.year + C(R, 3, 5), d.month, d.day)
    hb = R.random() < 0.7
    city = deal(R, 'irc', IR_CITY)
    hp = hb and R.random() < 0.5
    nid = pd(sn(R, '##########'))
    font = deal(R, 'irf', IR_FONT)
    D = Doc(
        'parvaneh_azad_irn',
        R,
        'IRN',
        'professional_licence',
        ['fa'],
        font,
        C(R, "'Titr','Noto Naskh Arabic'", "'Noto Nastaliq Urdu'", "'Nazli','Noto Naskh Arabic'", "'Noto Kufi Arabic'"),
        ink,
        C(R, '#fff', '#fdfaf0', '#f4f9fb'),
        'none' if card else C(R, 'corner', 'beads', 'plait', 'key', 'thick'),
        None if card else C(R, None, ('#b99a3f', 0.15), ('#7fa5b5', 0.15)),
        not card and R.random() < 0.6,
        17,
        '20mm 26mm',
        1.7,
    )
    D.set(
        holder_name=p.n,
        qualification_title=[T, f'{T} {f}', f'{T} در رشته {f}', f'{T} - {f}'],
        field_of_study=[f, f'رشته {f}'],
        institution=[o, o.removesuffix(' جمهوری اسلامی ایران')],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        document_number=pd(no),
    )
    born(D, p, F(p.dob), hb, city, hp)
    who_ = 'آقای' if p.m else 'خانم'
    dr = 'دکتر ' if 'پزشکی' in f and R.random() < 0.6 else ''
    rows = (
        [('نام و نام خانوادگی', dr + p.n), ('نام پدر', p.fa[0]), ('کد ملی', nid)]
        + [('تاریخ تولد', F(p.dob))] * hb
        + [('محل تولد', city)] * hp
        + [(C(R, 'رشته', 'رشته فعالیت', 'تخصص'), f), (lab, pd(mem))]
    )
    dates = [(C(R, 'تاریخ صدور', 'تاریخ صدور پروانه'), F(d)), (C(R, 'تاریخ اعتبار', 'اعتبار تا تاریخ', 'تاریخ انقضا'), F(exp))]
    num = C(R, 'شماره پروانه', 'شماره')
    if card:
        front = box(
            grid('auto 1fr', emblem(R, ink, 54), ln('جمهوری اسلامی ایران', 'fa', 'c sm') + ln(o, 'fa', 'c b ink'), cls='rl mid')
            + ln(T, 'fa', 'c b lg ink mt')
            + grid('1fr 100px', items(rows[:4], 'fa', C(R, 'kv', 'lead')) + items([(num, pd(no))], 'fa', 'kv'), photo(R, 'position:static', 92, 116), cls='rl mt'),
            'crd',
        )
        rear = box(
            items(rows[4:] + dates, 'fa', C(R, 'lead', 'kv', 'kvd'))
            + ln(C(R, 'این کارت متعلق به سازمان بوده و غیر قابل انتقال است.', 'همراه داشتن این پروانه در محل فعالیت الزامی است.'), 'fa', 'sm mt')
            + ln(C(R, 'در صورت مفقود شدن به دبیرخانه سازمان اطلاع دهید.', 'از یابنده تقاضا می‌شود به صندوق پست بیندازد.'), 'fa', 'sm')
            + sig(R, 'fa', boss),
            'crd',
        )
        D.add(ln(C(R, 'تصویر پشت و روی کارت', 'کپی برابر اصل است', 'تصویر پروانه'), 'fa', 'sm'), box('', 'mt2'), front, rear, stamp(R, o, 'fa', 96, 'left:200px;bottom:200px'))
        return D
    a, b, c = C(
        R,
        (f'به موجب این پروانه، به {who_} ', 'اجازه داده می‌شود در رشته ', ' طبق قوانین و مقررات مربوط به فعالیت بپردازد.'),
        (f'نظر به تأیید صلاحیت علمی و حرفه‌ای، {who_} ', 'مجاز به فعالیت در رشته ', ' با رعایت کامل ضوابط و آیین‌نامه‌های مربوط شناخته می‌شود.'),
    )
    txt = para(
        'fa',
        a,
        (dr + p.n, 'b'),
        f' فرزند {p.fa[0]}، دارای کد ملی {nid}' + (f'، متولد {F(p.dob)}' if hb else '') + (f' {city}' if hp else '') + f' و {lab} {pd(mem)}، ',
        b,
        (f, 'b'),
        c,
        cls='j mt',
    )
    head = grid(
        'auto 1fr auto',
        photo(R, 'position:static', 84, 106),
        box(emblem(R, ink, 58), 'c') + ln('جمهوری اسلامی ایران', 'fa', 'c sm') + ln(o, 'fa', 'c b'),
        ln(f'{num}: {pd(no)}', 'fa', 'sm') + items(dates, 'fa', 'sm nw'),
        cls='rl',
    )
    tab = box(items(rows[-2:], 'fa', 'kvt'), 'mt', 'border-top:1px solid #666') if R.random() < 0.3 else ''
    D.add(
        head,
        ln(T, 'fa', 'title mt'),
        txt,
        tab,
        ln(C(R, 'این پروانه پس از انقضای مدت اعتبار باید تمدید گردد.', 'هرگونه خدشه و لاک‌گرفتگی موجب بی‌اعتباری این پروانه است.'), 'fa', 'sm mt'),
        sig(R, 'fa', 'مسئول صدور پروانه', (boss, other(R, 'irn'))),
        stamp(R, o, 'fa', 118, 'left:300px;bottom:80px'),
    )
    return D


IR_UNIT = 'تبریز,کرج,نجف‌آباد,قائم‌شهر,دزفول,علوم و تحقیقات,تهران جنوب,سبزوار,لاهیجان,مرودشت,همدان,خوی'.split(',')
IR_LEVEL = [
    ('کاردانی', 'کاردانی پیوسته', 2, 21),
    ('کارشناسی', 'کارشناسی پیوسته', 4, 23),
    ('کارشناسی', 'کارشناسی ناپیوسته', 2, 25),
    ('کارشناسی ارشد', 'کارشناسی ارشد ناپیوسته', 2, 27),
]
IR_FIELD = (
    'مهندسی برق - قدرت,حسابداری,حقوق,مهندسی صنایع,مدیریت بازرگانی,علوم تربیتی,معماری,زراعت و اصلاح نباتات,شیمی کاربردی,مترجمی زبان انگلیسی,تربیت بدنی,نرم‌افزار کامپیوتر'.split(',')
)


def ir_azad(R):
    p = who(R, 'irn', 1966, 1996)
    q, qf, _, age = R.choice(IR_LEVEL)
    d = later(R, p, age, age + 4, range(1, 13))
    end = back(d, R, 40, 400)
    F = ir_date(R)
    u, f = deal(R, 'iru', IR_UNIT), deal(R, 'irfd', IR_FIELD)
    o = 'دانشگاه آزاد اسلامی'
    unit = f'{o} واحد {u}'
    grid_ = var(R, 'ira')
    no = C(R, sn(R, '######/##'), sn(R, '##/####/د'), sn(R, '###########'))
    avg = C(R, *[f'{R.randint(12, 18)}/{R.randint(10, 99)}'] * 2)
    ha = R.random() < 0.75
    hb = R.random() < 0.5
    city = deal(R, 'irc', IR_CITY)
    hp = hb and R.random() < 0.6
    sid = pd(sn(R, '#########'))
    nid, nlab = (pd(sn(R, '##########')), 'کد ملی') if d.year > 2003 else (pd(sn(R, '####')), 'شماره شناسنامه')
    ink = C(R, '#0f3f6b', '#5c1030', '#14532d', '#3d2b12')
    T = C(R, 'گواهی پایان تحصیلات', 'گواهینامه موقت', 'گواهی فراغت از تحصیل') if grid_ else C(R, 'دانشنامه', 'دانشنامه', 'مدرک تحصیلی')
    font = deal(R, 'irf', IR_FONT)
    edu = R.random() < 0.4
    D = Doc(
        'parvaneh_azad_irn',
        R,
        'IRN',
        'degree_certificate',
        ['fa'],
        font,
        C(R, "'Titr','Noto Naskh Arabic'", "'Noto Nastaliq Urdu'", "'Nazli','Noto Naskh Arabic'"),
        ink,
        C(R, '#fff', '#fffdf3') if grid_ else C(R, '#fffaf0', '#f6f9f2', '#fdf7ee'),
        C(R, 'thin', 'none', 'topbar') if grid_ else C(R, 'wave', 'plait', 'corner', 'beads'),
        None if grid_ else C(R, ('#c6a24a', 0.18), ('#8fb0a0', 0.18)),
        not grid_,
        16 if grid_ else 18,
        '18mm 22mm' if grid_ else '17mm 26mm',
        1.7,
    )
    D.set(
        holder_name=p.n,
        qualification_title=[q, qf, T, f'{q} {f}', f'{T} {q}', f'{qf} {f}', f'{T} دوره {q}'],
        field_of_study=[f, f'رشته {f}'],
        institution=[o, unit, f'واحد {u}'],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        grade=[pd(avg), avg] if ha else None,
        document_number=pd(no),
    )
    born(D, p, F(p.dob), hb, city, hp)
    who_ = 'آقای' if p.m else 'خانم'
    j = jalali(end)
    sem = C(R, f'نیمسال {"دوم" if 3 < j[1] < 10 else "اول"} سال تحصیلی {pd(j[0] - 1)}-{pd(j[0])}', pd(f'{j[0]}/{j[1]:02d}/{j[2]:02d}'))
    if grid_:
        rows = (
            [('نام و نام خانوادگی', p.n), ('نام پدر', p.fa[0]), (nlab, nid), ('شماره دانشجویی', sid)]
            + [('تاریخ تولد', F(p.dob))] * hb
            + [('محل تولد', city)] * hp
            + [('مقطع تحصیلی', qf if edu else q), ('رشته تحصیلی', f), ('تاریخ فراغت از تحصیل' if '/' in sem else 'آخرین نیمسال تحصیل', sem)]
            + [(C(R, 'معدل کل', 'میانگین کل'), pd(avg))] * ha
        )
        rows += [('تعداد واحدهای گذرانده', pd(R.randint(132, 142) if qf == 'کارشناسی پیوسته' else R.randint(68, 76)))] * (len(rows) % 2)
        head = grid(
            '1fr auto 1fr',
            ln(o, 'fa', 'b ink') + ln(f'واحد {u}', 'fa', 'b') + ln(C(R, 'معاونت آموزشی و تحصیلات تکمیلی', 'اداره کل امور فارغ‌التحصیلان', 'اداره امور دانش‌آموختگان'), 'fa', 'sm'),
            emblem(R, ink, 66),
            items([('شماره', pd(no)), ('تاریخ', F(d)), ('پیوست', C(R, 'ندارد', 'دارد'))], 'fa', 'sm'),
            cls='rl mid',
        )
        D.add(
            head,
            box('', 'ruleh'),
            ln('بسمه تعالی', 'fa', 'c sm'),
            ln(T, 'fa', 'pill' if R.random() < 0.5 else 'title'),
            ln(
                C(
                    R,
                    'بدین وسیله گواهی می‌شود دانشجوی نامبرده با مشخصات زیر کلیه دروس دوره را با موفقیت به پایان رسانیده است.',
                    'گواهی می‌شود مشخصات تحصیلی دانش‌آموخته این واحد دانشگاهی به شرح زیر است:',
                ),
                'fa',
                'j mt',
            ),
            boxes(rows, 'fa', 2) if R.random() < 0.7 else box(items(rows, 'fa', 'kvt'), 'mt', 'border-top:1px solid #666'),
            ln(C(R, 'این گواهی تا صدور دانشنامه معتبر است و ارزش ترجمه دارد.', 'این گواهی صرفاً جهت ارائه به مراجع ذی‌صلاح صادر شده و فاقد ارزش ترجمه است.'), 'fa', 'sm mt'),
            sig(R, 'fa', C(R, 'مدیر امور دانش‌آموختگان', 'کارشناس صدور مدارک'), (f'رئیس واحد {u}', 'دکتر ' + other(R, 'irn'))),
            ln('نشانی: ' + C(R, 'بلوار دانشگاه', 'خیابان شهید بهشتی', 'کیلومتر ۵ جاده کمربندی'), 'fa', 'xs foot'),
            stamp(R, unit, 'fa', 112, 'left:200px;bottom:110px'),
        )
        return D
    txt = para(
        'fa',
        C(R, f'گواهی می‌شود {who_} ', f'نظر به اینکه {who_} '),
        (p.n, 'b'),
        f' فرزند {p.fa[0]} دارای {nlab} {nid}' + (f' متولد {F(p.dob)}' if hb else '') + (f' در {city}' if hp else '') + '، دوره ',
        (qf if edu else q, 'b'),
        ' رشته ',
        (f, 'b'),
        f' را در واحد {u} در {"تاریخ " if "/" in sem else ""}{sem}' + (f' با معدل {pd(avg)}' if ha else '') + ' با موفقیت به پایان رسانیده است، ',
        C(R, 'این دانشنامه به نامبرده اعطا می‌گردد تا از مزایای قانونی آن بهره‌مند شود.', 'بر اساس مصوبات شورای عالی انقلاب فرهنگی این مدرک به ایشان اعطا می‌شود.'),
        cls='j mt',
    )
    if 'گواهی می‌شود' in txt:
        txt = txt.replace('رسانیده است، ', 'رسانیده است. ')
    D.add(
        grid(
            '1fr 1.5fr 1fr',
            photo(R, 'position:static', 80, 102),
            box(emblem(R, ink, 58), 'c') + ln('جمهوری اسلامی ایران', 'fa', 'c sm') + ln(o, 'fa', 'c b ink lg'),
            items([('شماره', pd(no)), ('تاریخ', F(d)), ('شماره دانشجویی', sid)], 'fa', 'sm'),
            cls='rl',
        ),
        ln(T, 'fa', 'title'),
        txt,
        sig(R, 'fa', (f'رئیس واحد {u}', ''), ('معاون آموزشی دانشگاه', ''), (f'رئیس {o}', 'دکتر ' + other(R, 'irn'))),
        stamp(R, o, 'fa', 116, 'left:400px;bottom:70px'),
    )
    return D


@fam
def parvaneh_azad_irn(R):
    return (ir_licence, ir_azad)[var(R, 'IRN')](R)


# =================================================================== 3 ps  Afghanistan: certificate of the twelfth class (prose / form with marks), licence of a council or ministry (card / form in two languages)
AF_PROV = P(
    'ننګرهار|Nangarhar|جلال آباد;کندهار|Kandahar|کندهار;پکتیا|Paktia|ګردېز;خوست|Khost|خوست;هلمند|Helmand|لښکرګاه;لغمان|Laghman|مهترلام;کونړ|Kunar|اسعد آباد;لوګر|Logar|پل علم;میدان وردګ|Maidan Wardak|میدان ښار;کندز|Kunduz|کندز'
)
AF_LYC = 'د غازي امان الله خان لیسه,د رحمان بابا لیسه,د احمدشاه بابا عالي لیسه,د میرویس نیکه لیسه,د شهید عارف عالي لیسه,د خوشحال خان خټک لیسه,د پیر روښان لیسه,د سید جمال الدین افغاني لیسه'.split(
    ','
)
AF_LYC_F = 'د زرغونې انا لیسه,د نازو انا د نجونو لیسه,د ملالۍ عالي لیسه,د عایشې صدیقې لیسه'.split(',')
AF_SUB = 'تفسیر شریف,عقاید,پښتو,دري,انګلیسي,ریاضي,فزیک,کیمیا,بیولوژي,جیولوژي,تاریخ,جغرافیه,کمپیوټر,بدني روزنه'.split(',')
AF_LUNAR = 'محرم الحرام,صفر المظفر,ربیع الاول,ربیع الثاني,جمادی الاول,جمادی الثاني,رجب المرجب,شعبان المعظم,رمضان المبارک,شوال المکرم,ذوالقعده,ذوالحجه'.split(',')
AF_FONT = ["'Noto Naskh Arabic'", "'Amiri'", "ScheherBig,'Noto Naskh Arabic'", "LateefBig,'Noto Naskh Arabic'", "'PakType Naskh Basic','Noto Naskh Arabic'", "'Noto Sans Arabic'"]
AF_OF = 'وري,غويي,غبرګولي,چنګاښ,زمري,وږي,تلې,لړم,لیندۍ,مرغومي,سلواغې,کب'.split(',')


def af_date(R):
    def long(d):
        y, m, a = jalali(d)
        return pd(f'{a} {M["ps"][m - 1]} {y}')

    def num(d):
        y, m, a = jalali(d)
        return pd(f'{y}/{m:02d}/{a:02d}')

    def rev(d):
        y, m, a = jalali(d)
        return pd(f'د {y} کال د {AF_OF[m - 1]} {a}')

    return C(R, num, num, long, rev)


def af_lunar(d, words):
    y, m, a = hijri(d)
    return pd(f'{a} {AF_LUNAR[m - 1]} {y}') if words else pd(f'{y}/{m:02d}/{a:02d}')


def af_state(d):
    return 'د افغانستان اسلامي امارت' if d > dt.date(2021, 9, 1) else 'د افغانستان اسلامي جمهوریت'


def af_school(R):
    p = who(R, 'afp', 1986, 2004)
    d = later(R, p, 18, 21, (1, 2, 3, 11, 12))
    d = d if p.m else min(d, d.replace(year=2020))
    F = af_date(R)
    prov = deal(R, 'afv', AF_PROV)
    lyc = deal(R, 'afl' + str(p.m), AF_LYC if p.m else AF_LYC_F)
    marks = var(R, 'afs')
    yr = jalali(back(d, R, 60, 90))[0]
    no = C(R, sn(R, '######'), sn(R, '#######'), sn(R, '####/##'))
    ink = C(R, '#0d4f2b', '#1e3a6b', '#5e1f1f', '#333')
    T = (
        C(R, 'د دولسم ټولګي د فراغت شهادتنامه', 'د بکلوریا شهادتنامه', 'د ثانوي زده کړو شهادتنامه')
        if not marks
        else C(R, 'د دولسم ټولګي د فراغت شهادتنامه', 'د لیسې د فراغت سند', 'د دولسم ټولګي د فراغت تصدیق')
    )
    mn = 'د پوهنې وزارت'
    dirn = f'د {prov[0]} ولایت د پوهنې ریاست'
    ms = [(s, R.randint(58, 98)) for s in AF_SUB]
    tot, avg = sum(x for _, x in ms), round(sum(x for _, x in ms) / len(ms), 2)
    deg = 'عالي' if avg >= 85 else 'ښه' if avg >= 70 else 'متوسط'
    hb = R.random() < 0.55
    hp = R.random() < 0.6
    ha = marks or R.random() < 0.7
    hd = R.random() < 0.7 or not ha
    lunar = d > dt.date(2021, 9, 1)
    asas = pd(sn(R, '####'))
    D = Doc(
        'shahadatnama_jawaz_afg',
        R,
        'AFG',
        'school_leaving_certificate',
        ['ps'],
        deal(R, 'aff', AF_FONT),
        C(R, "'Amiri'", "'Noto Kufi Arabic'", "'Noto Naskh Arabic'"),
        ink,
        C(R, '#fffdf2', '#fff', '#f6fbf4'),
        C(R, 'thin', 'double', 'none') if marks else C(R, 'plait', 'beads', 'corner', 'wave'),
        None if marks else C(R, None, ('#93b37f', 0.16), ('#c4a55a', 0.15)),
        not marks and R.random() < 0.6,
        16,
        '18mm 24mm',
        1.6,
    )
    ad = F(d)
    adl = af_lunar(d, R.random() < 0.5)
    av = pd(f'{avg:.2f}'.replace('.', '٫') if R.random() < 0.3 else f'{avg:.2f}'.replace('.', '/') if R.random() < 0.3 else f'{avg:.2f}')
    g = ([deg] if hd else []) + ([av, f'{av}٪', f'{avg:.2f}', f'{avg:.2f}%'] if ha else []) + ([pd(tot), str(tot)] if marks else [])
    D.set(
        holder_name=p.n,
        qualification_title=[T, 'د دولسم ټولګي شهادتنامه'],
        institution=[mn, dirn, lyc, f'{mn} - {dirn}', f'{af_state(d)} {mn}'],
        award_date=d.isoformat(),
        award_date_printed=[ad, adl] if lunar else ad,
        grade=g,
        document_number=pd(no),
    )
    born(D, p, F(p.dob), hb, [prov[0], f'{prov[0]} ولایت', f'د {prov[0]} ولایت'], hp)
    head = grid('auto 1fr auto', emblem(R, ink, 64), ln(af_state(d), 'ps', 'c b') + ln(mn, 'ps', 'c b') + ln(dirn, 'ps', 'c'), photo(R, 'position:static', 80, 102), cls='rl mid')
    so, gs = ('زوی', 'لمسی') if p.m else ('لور', 'لمسۍ')
    dates = ln(f'{C(R, "نېټه", "د صدور نېټه", "د ورکړې نېټه")}: {ad}' + (' هـ.ش' if lunar else ''), 'ps') + (ln(f'{adl} هـ.ق', 'ps') if lunar else '')
    nm = C(R, 'ګڼه', 'د شهادتنامې ګڼه', 'مسلسله ګڼه') if 'شهادت' in T else C(R, 'ګڼه', 'مسلسله ګڼه')
    if marks:
        D.rows = [dict(course=s, credits=None, grade=str(x)) for s, x in ms]
        h = 7
        info = (
            [('نوم', p.g[0] + ' ' + p.s[0]), ('د پلار نوم', p.fa[0]), ('د نیکه نوم', p.gf[0])]
            + [('د زېږېدو نېټه', F(p.dob))] * hb
            + [('د زېږېدو ځای', f'{prov[0]} ولایت')] * hp
            + [('د اساس ګڼه', asas), ('لیسه', lyc), ('د فراغت کال', pd(yr))]
        )
        mark = C(R, 'نمرې', 'نمرې', 'اخیستې نمرې')
        cols_ = lambda part: table(['ګڼه', 'مضمون', mark], [(pd(AF_SUB.index(s) + 1), s, pd(x)) for s, x in part], 'ps', tc, [16, 52, 32])
        tc = C(R, '', 'bold', 'zebra', 'hor')
        tb = grid('1fr 1fr', cols_(ms[:h]), cols_(ms[h:]), cls='rl mt') if R.random() < 0.6 else cols_(ms)
        D.add(
            head,
            ln(T, 'ps', 'title mt', 'font-size:1.65em'),
            ln(f'{nm}: {pd(no)}', 'ps', 'c'),
            boxes(info + [('ټولګی', 'دولسم')] * (len(info) % 2), 'ps', 2) if R.random() < 0.5 else box(items(info, 'ps', 'lead'), 'mt'),
            tb,
            grid('1fr 1fr 1fr', kv('ټولې نمرې:', pd(tot), 'ps'), kv('اوسط:', av + '٪', 'ps'), kv('درجه:', deg, 'ps') if hd else kv('پایله:', 'کامیاب', 'ps')),
            dates,
            sig(R, 'ps', 'د لیسې مدیر', 'د امتحاناتو مدیر', 'د پوهنې رئیس'),
            stamp(R, dirn, 'ps', 108, 'left:200px;bottom:90px'),
        )
        return D
    m = p.m
    txt = para(
        'ps',
        C(R, 'تصدیق کېږي چې ', 'په دې توګه تصدیقوو چې ', 'موږ تصدیق کوو چې '),
        'ښاغلی ' if m else 'آغلې ',
        (p.n, 'b'),
        f' د {p.fa[0]} {so} او د {p.gf[0]} {gs}'
        + (f'، چې د زېږېدو نېټه یې {F(p.dob)} ده' if hb else '')
        + (f'، د {prov[0]} په ولایت کې {"زېږېدلی" if m else "زېږېدلې"}' if hp else '')
        + f'، د {lyc[2:]} له دولسم ټولګي څخه په {pd(yr)} تعلیمي کال کې د نهايي ازموینو په پایله کې'
        + (f' د {av}٪ اوسط نمرو په اخیستلو' if ha else '')
        + (f' په {deg} درجه' if hd else '')
        + f' فارغ {"شوی دی" if m else "شوې ده"}.',
        cls='j mt',
    )
    D.add(
        head,
        grid('1fr 1fr', ln(f'{nm}: {pd(no)}', 'ps'), ln(f'د اساس ګڼه: {asas}', 'ps', 'left'), cls='rl mt'),
        ln(T, 'ps', 'title'),
        txt,
        ln(
            C(R, 'دا شهادتنامه ورته د پوهنې قانون د حکمونو سره سم ورکړل شوه.', 'له هر ډول قانوني حقوقو او امتیازونو څخه دې برخمن وي.', 'د لا بریا په هیله یې دا سند ورکول کېږي.'),
            'ps',
            'mt',
        ),
        dates,
        sig(R, 'ps', 'د لیسې مدیر', ('د پوهنې رئیس', other(R, 'afp')), 'د پوهنې وزیر'),
        stamp(R, mn, 'ps', 118, 'left:330px;bottom:80px'),
    )
    return D


AF_LIC = [
    ('د افغانستان طبي شورا', 'Afghanistan Medical Council', 'د طبي فعالیت جواز', 'Licence to Practise Medicine', P('معالجوي طب|Curative Medicine;ستوماتولوژي|Stomatology')),
    ('د خوړو او درملو ملي اداره', 'National Food and Drug Authority', 'د درملتون جواز', 'Pharmacy Licence', P('فارمسي|Pharmacy;درمل جوړونه|Pharmaceutics')),
    ('د اطلاعاتو او کلتور وزارت', 'Ministry of Information and Culture', 'د خبریالۍ جواز', 'Journalist Licence', P('خبریالي|Journalism;راډیويي خپرونې|Radio Broadcasting')),
    ('د عدلیې وزارت', 'Ministry of Justice', 'د ژباړونکي جواز', 'Licence of Sworn Translator', P('پښتو او انګلیسي ژبه|Pashto and English;پښتو او عربي ژبه|Pashto and Arabic')),
    (
        'د افغانستان د انجنیرانو ټولنه',
        'Society of Afghan Engineers',
        'د انجنیرۍ د فعالیت جواز',
        'Engineering Practice Licence',
        P('ساختماني انجنیري|Civil Engineering;برېښنا انجنیري|Electrical Engineering'),
    ),
]


def af_licence(R):
    p = who(R, 'afp', 1964, 1996)
    d = later(R, p, 26, 40, range(1, 13), 2008)
    F = af_date(R)
    o, oe, T, te, fl = deal(R, 'afo', AF_LIC)
    f = R.choice(fl)
    card = var(R, 'afk')
    prov = deal(R, 'afv', AF_PROV)
    no = C(R, sn(R, '####'), sn(R, '#####'), sn(R, '@@-####'))
    yrs = C(R, 1, 2, 3, 5)
    exp = dt.date(d.year + yrs, d.month, min(d.day, 27))
    hb = R.random() < 0.5
    ink = C(R, '#0b3d63', '#14532d', '#6b2b13', '#3b2a63')
    lat = C(R, "'Carlito',", "'Liberation Sans',", "'TeX Gyre Heros',", "'Liberation Serif',")
    font = deal(R, 'aff', AF_FONT)
    taz = pd(sn(R, '####-####-#####'))
    ne = R.random() < 0.5
    en = lambda q: q.strftime('%d/%m/%Y')
    dno = pd(no) if no[0] < 'A' else no
    full = R.random() < 0.7 or card
    D = Doc(
        'shahadatnama_jawaz_afg',
        R,
        'AFG',
        'professional_licence',
        ['ps', 'en'] if full else ['ps'],
        (lat if full else '') + font,
        (lat if full else '') + "'Noto Kufi Arabic'",
        ink,
        C(R, '#fff', '#fbf8ee', '#f3f8fb'),
        'none' if card else C(R, 'double', 'beads', 'topbar', 'thick', 'key'),
        None if card else C(R, None, ('#a9bb8a', 0.15)),
        False,
        16,
        '20mm 24mm',
        1.6,
    )
    D.set(
        holder_name=p.n,
        qualification_title=[T] + [te, f'{T} / {te}', f'{T} {te}'] * full,
        field_of_study=[f[0]] + [f[1], f'{f[0]} / {f[1]}'] * full,
        institution=[o] + [oe, f'{o} / {oe}'] * full,
        award_date=d.isoformat(),
        award_date_printed=[F(d)] + [en(d)] * full,
        document_number=dno,
    )
    born(D, p, [F(p.dob)] + [en(p.dob)] * full, hb)
    if full:
        D.set(holder_name_latin=p.l, qualification_title_en=te)
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    ps = (
        [('نوم او تخلص', p.n), ('د پلار نوم', p.fa[0]), ('د تذکرې ګڼه', taz)]
        + [('د زېږېدو نېټه', F(p.dob))] * hb
        + [(C(R, 'څانګه', 'مسلک', 'د فعالیت ډول'), f[0]), ('د جواز ګڼه', dno), (C(R, 'د صدور نېټه', 'د ورکړې نېټه'), F(d)), (C(R, 'د اعتبار موده', 'د پای نېټه'), F(exp))]
    )
    ps[-1] = (ps[-1][0], {1: 'یو کال', 2: 'دوه کاله', 3: 'درې کاله', 5: 'پنځه کاله'}[yrs]) if 'موده' in ps[-1][0] else ps[-1]
    es = (
        [('Name', p.l), ("Father's name", p.fa[1]), ('Tazkira No.', taz.translate(str.maketrans('۰۱۲۳۴۵۶۷۸۹', '0123456789')))]
        + [('Date of birth', en(p.dob))] * hb
        + [('Field', f[1]), ('Licence No.', no), ('Date of issue', en(d)), ('Valid until', en(exp))]
    )
    kvs = lambda rows, lang, c: ''.join(kv(a + ':', b, lang, c, 'en' if b[:1] < '\u0600' else None) for a, b in rows)
    k = C(R, 'kv', 'lead', 'kvd') if card else C(R, 'kv', 'kvd')
    if card:
        top = lambda: grid('1fr auto 1fr', ln(oe, 'en', 'b sm'), emblem(R, ink, 50), ln(o, 'ps', 'b'), cls='mid')
        D.add(
            box('', 'mt2'),
            box(
                top()
                + ln(T, 'ps', 'c b lg ink')
                + grid('1fr 98px', kvs(ps, 'ps', k), photo(R, 'position:static', 92, 116), cls='rl mt')
                + ln(C(R, 'د جواز خاوند لاسلیک: ..................', 'دا جواز بل چا ته د لېږد وړ نه دی.'), 'ps', 'sm mt'),
                'crd',
            ),
            box(
                top()
                + ln(te, 'en', 'c b lg ink')
                + grid('1fr 90px', kvs(es, 'en', k), '', cls='mt')
                + ln('If found, please return to the nearest police station.', 'en', 'xs mt')
                + (sig(R, 'en', 'Authorised signature')),
                'crd',
            ),
            stamp(R, o, 'ps', 92, 'left:200px;bottom:200px'),
        )
        return D
    head = grid(
        '1fr auto 1fr',
        ln(af_state(d), 'ps', 'b sm') + ln(o, 'ps', 'b ink') + ln(f'د {prov[0]} ولایت نمایندګي', 'ps', 'sm'),
        emblem(R, ink, 66),
        (ln(oe, 'en', 'b ink') + ln(f'{prov[1]} Office', 'en', 'sm')) if full else photo(R, 'position:static', 80, 100),
        cls='rl mid',
    )
    m = p.m
    intro = para(
        'ps',
        C(R, f'د {o[2:]} د مقررې سره سم، ', 'د نافذه قوانینو په رڼا کې، '),
        (p.n, 'b'),
        f' د {p.fa[0]} {"زوی" if m else "لور"} ته اجازه ورکول کېږي چې د ',
        (f[0], 'b'),
        ' په برخه کې فعالیت وکړي.',
        cls='j mt',
    )
    cond = ''.join(
        ln(f'{pd(i + 1)}- {c}', 'ps', 'sm')
        for i, c in enumerate(
            ['جواز باید د کار په ځای کې په ښکاره توګه ځوړند شي.', 'د اعتبار له پای څخه یوه میاشت مخکې باید نوی شي.', 'د شرایطو د ماتولو په صورت کې جواز باطلېږي.'][: C(R, 2, 3)]
        )
    )
    mid = grid('1fr 1fr', kvs(es, 'en', k), kvs(ps, 'ps', k), cls='mt') if full else boxes(ps, 'ps', 2)
    D.add(
        head,
        box('', 'ruleh'),
        ln(T, 'ps', 'title mt', 'font-size:1.8em') + (ln(te, 'en', 'c b lg') if full else ''),
        intro,
        mid,
        ln('شرایط:', 'ps', 'b mt'),
        cond,
        sig(R, 'ps', C(R, 'د جوازونو آمر', 'د ثبت مدیر'), (C(R, 'رئیس', 'د ادارې مشر'), other(R, 'afp'))),
        stamp(R, o, 'ps', 112, 'left:200px;bottom:120px'),
    )
    return D


@fam
def shahadatnama_jawaz_afg(R):
    return (af_school, af_licence)[var(R, 'AFG')](R)


# =================================================================== 4 ur  Pakistan: university transcript (one table, Urdu / semesters beside each other, two languages), employment (letter / form)
PK_UNI = P(
    'وفاقی اردو یونیورسٹی|Federal Urdu University|کراچی|Karachi;جامعہ بلوچستان|University of Balochistan|کوئٹہ|Quetta;اسلامیہ یونیورسٹی بہاولپور|The Islamia University of Bahawalpur|بہاولپور|Bahawalpur;'
    'بہاء الدین زکریا یونیورسٹی|Bahauddin Zakariya University|ملتان|Multan;جامعہ سرگودھا|University of Sargodha|سرگودھا|Sargodha;شاہ عبداللطیف یونیورسٹی|Shah Abdul Latif University|خیرپور|Khairpur'
)
PK_PROG = [
    (
        'ایم اے اسلامیات',
        'MA Islamic Studies',
        'علوم اسلامیہ',
        'Islamic Studies',
        'دو سالہ',
        '2 years',
        P(
            'مطالعہ قرآن|Study of the Quran;مطالعہ حدیث|Study of Hadith;اصول فقہ|Principles of Fiqh;سیرت النبی|Seerah;اسلامی تاریخ|Islamic History;تقابل ادیان|Comparative Religion;'
            'علم الکلام|Ilm al-Kalam;اسلامی معاشیات|Islamic Economics;عربی زبان|Arabic Language;تحقیقی مقالہ|Research Thesis'
        ),
    ),
    (
        'بی ایس کمپیوٹر سائنس',
        'BS Computer Science',
        'کمپیوٹر سائنس',
        'Computer Science',
        'چار سالہ',
        '4 years',
        P(
            'پروگرامنگ کا تعارف|Introduction to Programming;ڈیٹا سٹرکچر|Data Structures;ڈیٹا بیس سسٹم|Database Systems;آپریٹنگ سسٹم|Operating Systems;کمپیوٹر نیٹ ورکس|Computer Networks;'
            'سافٹ ویئر انجینئرنگ|Software Engineering;مصنوعی ذہانت|Artificial Intelligence;خطی الجبرا|Linear Algebra;مطالعہ پاکستان|Pakistan Studies;حتمی پروجیکٹ|Final Project'
        ),
    ),
    (
        'بی ایڈ',
        'Bachelor of Education',
        'تعلیم',
        'Education',
        'ڈیڑھ سالہ',
        '1.5 years',
        P(
            'تعلیمی نفسیات|Educational Psychology;نصاب سازی|Curriculum Development;فلسفہ تعلیم|Philosophy of Education;کلاس روم مینجمنٹ|Classroom Management;تعلیمی جائزہ|Educational Assessment;'
            'تدریس اردو|Teaching of Urdu;تدریس سائنس|Teaching of Science;تعلیمی انتظامیات|Educational Administration;مشق تدریس|Teaching Practice;عملی تحقیق|Action Research'
        ),
    ),
    (
        'ایم ایس سی نباتیات',
        'MSc Botany',
        'نباتیات',
        'Botany',
        'دو سالہ',
        '2 years',
        P(
            'نباتاتی فعلیات|Plant Physiology;خلیاتی حیاتیات|Cell Biology;وراثیات|Genetics;ماحولیات|Ecology;فطریات|Mycology;طحالب|Phycology;نباتاتی تشریح|Plant Anatomy;حیاتیاتی شماریات|Biostatistics;'
            'نباتاتی درجہ بندی|Plant Taxonomy;تحقیقی مقالہ|Research Thesis'
        ),
    ),
]
PK_FONT = [
    "'Noto Nastaliq Urdu'",
    "'Nafees Web Naskh','Noto Naskh Arabic'",
    "'Noto Nastaliq Urdu'",
    "'PakType Naskh Basic Urdu','Noto Naskh Arabic'",
    "LateefBig,'Noto Naskh Arabic'",
    "'Noto Nastaliq Urdu'",
]
PK_GP = {'A': 4.0, 'A-': 3.7, 'B+': 3.3, 'B': 3.0, 'B-': 2.7, 'C+': 2.3, 'C': 2.0}
SEM_UR, SEM_EN = ['پہلا سمسٹر', 'دوسرا سمسٹر', 'ساتواں سمسٹر', 'آٹھواں سمسٹر'], ['First Semester', 'Second Semester', 'Seventh Semester', 'Eighth Semester']


def pk_date(R):
    a = C(R, str, str, pd)
    return C(R, lambda d: a(dmy(d)), lambda d: f'{a(d.day)} {M["ur"][d.month - 1]} {a(d.year)}ء', lambda d: f'{a(d.day)} {M["ur"][d.month - 1]}، {a(d.year)}ء'), a


def pk_transcript(R):
    p = who(R, 'pak', 1974, 1999)
    d = later(R, p, 22, 27, range(1, 13), 2006)
    (F, A) = pk_date(R)
    uni = deal(R, 'pku', PK_UNI)
    q = deal(R, 'pkp', PK_PROG)
    two = var(R, 'pkt')
    font = deal(R, 'pkf', PK_FONT)
    nast = 'Nastaliq' in font
    ink = C(R, '#0b4f34', '#173a74', '#701a33', '#2f2f2f')
    cs = [(a, b, f'{C(R, 3, 3, 4, 2)}', C(R, 'A', 'A-', 'B+', 'B', 'B', 'B-', 'C+', 'C')) for a, b in q[6]]
    cg = sum(int(c) * PK_GP[g] for _, _, c, g in cs) / sum(int(c) for _, _, c, _ in cs)
    no = C(R, sn(R, '#####'), sn(R, 'TR-####'), f'{sn(R, "####")}/{d.year}')
    dno = A(no) if no[0] < 'A' else no
    roll, reg = A(sn(R, '######')), f'{d.year - 3}-{sn(R, "@@@-####")}'
    T, te = C(R, ('تفصیلی نمبرات', 'Detailed Marks Certificate'), ('نقل درجات', 'Academic Transcript'), ('کشف الدرجات', 'Transcript'))
    hb = R.random() < 0.45
    hdu = R.random() < 0.5
    lat = C(R, "'Carlito',", "'Liberation Serif',", "'EB Garamond',", "'TeX Gyre Heros',")
    D = Doc(
        'goshwara_tajriba_pak',
        R,
        'PAK',
        'transcript',
        ['ur', 'en'] if two else ['ur'],
        (lat if two else '') + font,
        (lat if two else '') + font,
        ink,
        C(R, '#fff', '#fdfdf6'),
        C(R, 'thin', 'none', 'double', 'topbar'),
        None,
        bool(two),
        14.5,
        '15mm 18mm',
        1.9 if nast else 1.5,
    )
    cgs = [f'{cg:.2f}', A(f'{cg:.2f}'), f'CGPA {cg:.2f}', f'{cg:.2f}/4.00', f'{A(f"{cg:.2f}")}/{A("4.00")}']
    D.set(
        holder_name=p.n,
        qualification_title=[q[0], q[1], T, te, f'{T} {q[0]}', f'{q[1]} / {q[0]}', f'{q[0]} / {q[1]}'] if two else [q[0], T, f'{T} {q[0]}'],
        field_of_study=[q[2], f'شعبہ {q[2]}'] + [q[3], f'{q[2]} / {q[3]}'] * two,
        institution=[uni[0], f'{uni[0]}، {uni[2]}', f'{uni[0]} {uni[2]}'] + [uni[1], f'{uni[1]}, {uni[3]}'] * two,
        award_date=d.isoformat(),
        award_date_printed=[F(d)] + [dmy(d)] * two,
        grade=cgs,
        duration=([q[5]] if two else [q[4]]) if hdu else None,
        document_number=dno,
    )
    born(D, p, dmy(p.dob) if two else F(p.dob), hb)
    D.rows = [dict(course=[b, a, f'{b} {a}', f'{a} {b}'] if two else a, credits=c, grade=g) for a, b, c, g in cs]
    son = 'ولدیت'
    tc = C(R, '', 'bold', 'zebra', 'lite', 'hor')
    if two:
        D.set(holder_name_latin=p.l, qualification_title_en=q[1])
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
        rows = (
            [
                ('Name', f'{p.l}', 'Father’s Name', p.fa[1] + ' ' + p.s[1]),
                ('Roll No.', roll.translate(str.maketrans('۰۱۲۳۴۵۶۷۸۹', '0123456789')), 'Registration No.', reg),
                ('Programme', q[1], 'Department', q[3]),
            ]
            + [('Date of Birth', dmy(p.dob), 'Duration' if hdu else 'Campus', q[5] if hdu else uni[3])] * hb
            + [('Duration', q[5], 'Campus', uni[3])] * (hdu and not hb)
        )
        eng = box(''.join(kv(a + ':', b, 'en', 'kv') for r in rows for a, b in (r[:2], r[2:])), 'g', 'grid-template-columns:1fr 1fr;gap:0 5mm')
        urd = items([('نام', p.n), (son, f'{p.fa[0]} {p.s[0]}'), ('رول نمبر', roll), ('پروگرام', q[0]), ('شعبہ', q[2])], 'ur', 'kv')
        s0 = 2 if q[1][:2] == 'BS' else 0
        tb = lambda part, k: (
            ln(f'{SEM_EN[k]} / {SEM_UR[k]}', 'en', 'b sm mt') + table(['Course', 'مضمون', 'Cr.', 'Grade'], [(b, a, c, g) for a, b, c, g in part], 'en', tc, [44, 34, 9, 13])
        )
        D.add(
            grid(
                '1fr auto 1fr',
                ln(uni[1], 'en', 'b lg ink') + ln(f'{uni[3]}, Pakistan', 'en', 'sm') + ln('Controller of Examinations', 'en', 'sm'),
                emblem(R, ink, 58),
                ln(uni[0], 'ur', 'b lg ink') + ln(f'دفتر ناظم امتحانات، {uni[2]}', 'ur', 'sm'),
                cls='mid',
            ),
            ln(f'{te} / {T}', 'en', 'c b lg mt'),
            grid('1.9fr 1fr', eng, urd, cls=''),
            grid('1fr 1fr', tb(cs[:5], s0), tb(cs[5:], s0 + 1), cls='', style='gap:8mm'),
            grid(
                '1fr 1fr 1fr 1fr',
                ln(f'CGPA: {cg:.2f}/4.00', 'en', 'b'),
                ln(f'Serial No. {dno}', 'en'),
                ln(f'Date of Issue: {dmy(d)}', 'en'),
                ln(f'تاریخ اجراء: {F(d)}', 'ur'),
                cls='',
            ),
            box(sigs(R, [('Prepared by', ''), ('Checked by', ''), ('Controller of Examinations', '')], 'en')),
            stamp(R, uni[1].upper(), 'en', 100, 'left:300px;bottom:60px'),
        )
        return D
    info = (
        [('نام', p.n), (son, f'{p.fa[0]} {p.s[0]}')]
        + [('تاریخ پیدائش', F(p.dob))] * hb
        + [('رول نمبر', roll), ('رجسٹریشن نمبر', reg), ('پروگرام', q[0]), ('شعبہ', q[2])]
        + [('دورانیہ', q[4])] * hdu
        + [('سیشن', f'{A(d.year - (5 if q[4][0] == "چ" else 3))} تا {A(d.year - 1)}')]
    )
    hh = ['نمبر شمار', 'مضمون', C(R, 'کریڈٹ آورز', 'کریڈٹ'), 'گریڈ', 'گریڈ پوائنٹ']
    tb = table(hh, [(A(i + 1), a, A(c), g, A(PK_GP[g])) for i, (a, _, c, g) in enumerate(cs)], 'ur', tc, [14, 42, 16, 12, 16])
    D.add(
        box(emblem(R, ink, 58), 'c') + ln(uni[0], 'ur', 'c b ink', 'font-size:1.4em') + ln(f'دفتر ناظم امتحانات، {uni[2]}', 'ur', 'c sm'),
        grid(
            '1fr 1.4fr 1fr',
            ln(f'{C(R, "سیریل نمبر", "نمبر", "شمار نمبر")}: {dno}', 'ur', 'sm'),
            ln(T, 'ur', 'pill'),
            photo(R, 'position:static', 70, 88) if R.random() < 0.4 else ln('', 'ur'),
        ),
        boxes(info + [('کیمپس', uni[2])] * (len(info) % 2), 'ur', 2) if R.random() < 0.4 else box(items(info, 'ur', 'kv'), 'g rl mt', 'grid-template-columns:1fr 1fr;gap:0 6mm'),
        tb,
        grid('1fr 1fr', kv(C(R, 'مجموعی جی پی اے:', 'سی جی پی اے:'), f'{A(f"{cg:.2f}")}/{A("4.00")}', 'ur', 'b'), kv(C(R, 'تاریخ اجراء:', 'مورخہ:'), F(d), 'ur')),
        ln(C(R, 'نوٹ: کسی بھی غلطی کی صورت میں تیس دن کے اندر دفتر سے رجوع کریں۔', 'یہ نقل بغیر مہر اور دستخط کے قابل قبول نہیں۔'), 'ur', 'sm mt'),
        sig(R, 'ur', 'تیار کنندہ', 'پڑتال کنندہ', 'ناظم امتحانات'),
        stamp(R, uni[0], 'ur', 104, 'left:130px;bottom:80px'),
    )
    return D


PK_JOB = [
    ('الکریم ٹیکسٹائل ملز', 'فیصل آباد', ['مشین آپریٹر', 'کوالٹی انسپکٹر', 'سپروائزر پیکنگ'], 'مینیجر انتظامیہ'),
    ('شفا میموریل ہسپتال', 'حیدر آباد', ['وارڈ نرس', 'لیبارٹری ٹیکنیشن', 'ڈسپنسر'], 'میڈیکل سپرنٹنڈنٹ'),
    ('نیو وژن پبلک ہائی اسکول', 'سکھر', ['استاد ریاضی', 'استاد سائنس', 'دفتری معاون'], 'پرنسپل'),
    ('مہران کنسٹرکشن کمپنی', 'کراچی', ['سائٹ سپروائزر', 'الیکٹریشن', 'اکاؤنٹنٹ'], 'جنرل مینیجر'),
    ('سبزہ زار زرعی فارم', 'رحیم یار خان', ['فیلڈ اسسٹنٹ', 'ٹریکٹر ڈرائیور', 'سٹور کیپر'], 'مینیجر'),
    ('روزنامہ صدائے مہران', 'لاڑکانہ', ['نامہ نگار', 'کمپوزر', 'سب ایڈیٹر'], 'چیف ایڈیٹر'),
    ('خیبر موٹرز ورکشاپ', 'پشاور', ['آٹو مکینک', 'ویلڈر', 'سروس ایڈوائزر'], 'مالک'),
]


def pk_employment(R):
    p = who(R, 'pak', 1965, 1998)
    d = later(R, p, 25, 40, range(1, 13), 2003)
    (F, A) = pk_date(R)
    o, city, js, boss = deal(R, 'pkj', PK_JOB)
    j = R.choice(js)
    form = var(R, 'pke')
    b0 = back(d, R, 2, 50)
    a0 = back(b0, R, 500, 3200)
    a, b = F(a0), F(b0)
    font = deal(R, 'pkf', PK_FONT)
    nast = 'Nastaliq' in font
    ink = C(R, '#123c69', '#0b4f34', '#7a1f1f', '#333')
    span = f'{a} تا {b}' if form else C(R, f'{a} تا {b}', f'{a} سے {b} تک')
    T = C(R, 'سروس سرٹیفکیٹ', 'تصدیق نامہ ملازمت', 'ملازمت کا سرٹیفکیٹ') if form else C(R, 'سندِ تجربہ', 'تجربہ کا سرٹیفکیٹ', 'تصدیق نامہ تجربہ')
    hn = R.random() < 0.75
    no = C(R, f'{A(sn(R, "###"))}/{A(d.year)}', A(sn(R, '####')), sn(R, '@@/HR/##'))
    hg = R.random() < 0.4
    g = C(R, 'بہت اچھی', 'اچھی', 'تسلی بخش')
    hb = form and R.random() < 0.4
    m = p.m
    D = Doc(
        'goshwara_tajriba_pak',
        R,
        'PAK',
        'employment_reference',
        ['ur'],
        font,
        C(R, font, "'Noto Nastaliq Urdu'"),
        ink,
        '#fff',
        C(R, 'none', 'topbar', 'thin') if not form else C(R, 'double', 'thin', 'beads', 'none'),
        None,
        False,
        16.5,
        '19mm 23mm',
        2.1 if nast else 1.75,
    )
    D.set(
        holder_name=p.n,
        qualification_title=T,
        field_of_study=[j, f'بطور {j}'],
        institution=[o, f'{o}، {city}', f'{o} {city}'],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        duration=[span, f'مورخہ {span}', f'{a} تا {b}', f'{a} سے {b} تک', f'{a} سے {b}', f'{a} - {b}'],
        grade=g if hg else None,
        document_number=no if hn else None,
    )
    born(D, p, F(p.dob), hb)
    cnic = A(sn(R, '#####-#######-#'))
    addr = f'{C(R, "انڈسٹریل ایریا", "مین بازار روڈ", "اسٹیشن روڈ", "جی ٹی روڈ")}، {city}'
    ph = A(sn(R, '03#########'))
    perf = f'دورانِ ملازمت ان کی کارکردگی {g} رہی۔' if hg else ''
    if form:
        rows = (
            [('نام ملازم' if m else 'نام ملازمہ', p.n), ('ولدیت' if R.random() < 0.6 else 'والد کا نام', f'{p.fa[0]} {p.s[0]}'), ('شناختی کارڈ نمبر', cnic)]
            + [('تاریخ پیدائش', F(p.dob))] * hb
            + [('عہدہ', j), ('مدت ملازمت', f'{a} تا {b}')]
            + [('کارکردگی', g)] * hg
            + [('چھوڑنے کی وجہ', C(R, 'ذاتی وجوہات', 'معاہدے کی تکمیل', 'نقل مکانی')), ('تاریخ اجراء', F(d))]
            + [('حوالہ نمبر', no)] * hn
        )
        mid = boxes(rows + [('شہر', city)] * (len(rows) % 2), 'ur', 2) if R.random() < 0.6 else box(items(rows, 'ur', 'lead'), 'mt')
        D.add(
            grid('auto 1fr auto', emblem(R, ink, 60), ln(o, 'ur', 'c b ink', 'font-size:1.5em') + ln(addr, 'ur', 'c sm'), photo(R, 'position:static', 76, 96), cls='rl mid'),
            ln(T, 'ur', 'pill mt'),
            ln(C(R, 'تصدیق کی جاتی ہے کہ درج ذیل کوائف ادارے کے ریکارڈ کے مطابق درست ہیں:', 'ادارے کے ریکارڈ کے مطابق ملازمت کی تفصیل درج ذیل ہے:'), 'ur', 'mt'),
            mid,
            ln(C(R, 'ادارے کے ذمہ کوئی واجبات باقی نہیں ہیں۔', 'ادارہ ان کے روشن مستقبل کے لیے دعاگو ہے۔'), 'ur', 'mt'),
            sig(R, 'ur', 'شعبہ انتظامیہ', (boss, other(R, 'pak'))),
            stamp(R, f'{o} {city}', 'ur', 108, 'left:200px;bottom:120px'),
        )
        return D
    top = (
        ln(o, 'ur', 'c b ink', 'font-size:1.7em') + ln(f'{addr} - فون: {ph}', 'ur', 'c sm')
        if R.random() < 0.6
        else grid('auto 1fr', emblem(R, ink, 58), ln(o, 'ur', 'b ink', 'font-size:1.5em') + ln(addr, 'ur', 'sm'), cls='rl mid')
    )
    so = 'ولد' if m else 'بنت'
    body = para(
        'ur',
        C(R, 'تصدیق کی جاتی ہے کہ ', 'بذریعہ ہذا تصدیق کی جاتی ہے کہ '),
        'مسمی ' if m else 'مسماۃ ',
        (p.n, 'b'),
        f' {so} {p.fa[0]} {p.s[0]}، شناختی کارڈ نمبر ',
        (cnic, 'l'),
        f'، ہمارے ادارے میں بطور ',
        (j, 'b'),
        C(R, ' مورخہ ', ' ') + span + ' ',
        f'خدمات سرانجام {"دیتا رہا ہے" if m else "دیتی رہی ہے"}۔',
        cls='j mt2',
    )
    D.add(
        top,
        box('', 'ruleh'),
        grid('1fr 1fr', ln(f'حوالہ نمبر: {no}' if hn else city, 'ur'), ln(f'{C(R, "تاریخ", "مورخہ", "بتاریخ")}: {F(d)}', 'ur', 'left')),
        ln(T, 'ur', 'title mt', f'font-size:1.6em;line-height:2.1'),
        *([ln('جس کسی سے متعلق ہو', 'ur', 'c b')] if R.random() < 0.5 else []),
        body,
        ln(
            ' '.join(x for x in (perf, C(R, 'وہ محنتی اور ایماندار کارکن ہیں۔', 'ان کا رویہ ساتھیوں کے ساتھ خوشگوار رہا۔', 'انہوں نے اپنے فرائض ذمہ داری سے ادا کیے۔')) if x),
            'ur',
            'j mt',
        ),
        ln(C(R, 'یہ سرٹیفکیٹ ان کی درخواست پر جاری کیا گیا۔', 'ہم ان کی آئندہ کامیابی کے لیے نیک خواہشات رکھتے ہیں۔'), 'ur', 'j mt'),
        sig(R, 'ur', (boss, other(R, 'pak'))),
        stamp(R, f'{o} {city}', 'ur', 112, 'left:200px;bottom:140px'),
    )
    return D


@fam
def goshwara_tajriba_pak(R):
    return (pk_transcript, pk_employment)[var(R, 'PAK')](R)


if __name__ == '__main__':
    making.make_set(FRESH, 'fresh_qD')
