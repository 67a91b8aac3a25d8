#!/usr/bin/env python3
"""Four fresh families in the Arabic script, each of two papers in two layouts.

thanawiya_bhr_jamia_sau   ar  Bahrain: secondary school (prose / marks by levels); Saudi Arabia: degree (Arabic beside English / prose over boxes)
karnameh_kasb_irn         fa  Iran: marks of a university (terms beside each other / one table); licence of a guild (boxes / prose)
pohantun_kar_afg          ps  Afghanistan: degree of private universities (Pashto beside English / prose); letter of employment (letter / form)
madrasa_ind_tarbiyat_pak  ur  India: madrasa boards (certificate / marks); Pakistan: training schools of departments (prose / boxes in a grid)

  python benchmarks/families/ar_fa_ps_ur_tenth.py --seed 9404 --n 20 --out set        (4 families x 5 kinds)
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import making, make_documents as md, ar_fa_ps_ur_third as th
from making import tidy, un
from ar_fa_ps_ur_third import *  # noqa: F403

FRESH = []


def fam(f):
    g = tidy(f)
    FRESH.append(g)
    return g


KCSS = """.st .k{display:block;font-size:.76em;color:VARINK}.st .v{display:block;border-bottom:1px solid VARINK;font-weight:700}
.sq{display:grid;gap:0;border-top:1px solid VARINK;border-inline-start:1px solid VARINK}.sq .st{border-inline-end:1px solid VARINK;border-bottom:1px solid VARINK;padding:.15em .6em}
.sq .st .v{border:none}.sq .st .k{opacity:.85}.ud .v{text-decoration:underline;text-underline-offset:.3em}.ud{padding:.14em 0}
.cc{display:grid;grid-template-columns:36% 64%}.cc .k{border-inline-end:3px solid VARINK;padding:.14em .4em}.cc .v{padding:.14em .7em;font-weight:700}
.oval{border:2px solid VARINK;border-radius:1.2em;text-align:center;padding:.1em 1.4em;width:fit-content;margin:.4em auto;font-weight:700;color:VARINK}
.ribbon{background:VARINK;color:#fff;text-align:center;padding:.2em 1em;font-weight:700}
.pt.thin td{border-bottom:.8px solid #999}.pt.thin th{border-top:1.6px solid #222;border-bottom:1.6px solid #222}
.pt.grd td,.pt.grd th{border:1px solid VARINK}.pt.grd th{background:rgba(0,0,0,.07)}"""
_fr = md.frame


def frame(R, kind, color, w, h):
    if kind == 'star':
        p = ''.join(f'<path d="M{x},{y-16} l4,12 12,4 -12,4 -4,12 -4,-12 -12,-4 12,-4z"/>' for x in (38, w - 38) for y in (38, h - 38))
        return (
            f'<svg class="bg" viewBox="0 0 {w} {h}"><g fill="{color}">{p}</g><g fill="none" stroke="{color}"><path d="M60,38 H{w-60} M60,{h-38} H{w-60} '
            f'M38,60 V{h-60} M{w-38},60 V{h-60}" stroke-width="3.4"/><path d="M60,45 H{w-60} M60,{h-45} H{w-60} M45,60 V{h-60} M{w-45},60 V{h-60}"/></g></svg>'
        )
    if kind == 'rope':
        n, k = round((w - 56) / 12), round((h - 56) / 12)
        a, b = (w - 56) / n, (h - 56) / k
        p = ''.join(f'M{28+i*a:.1f},{y+4} l{a:.1f},-8 ' for i in range(n) for y in (28, h - 28)) + ''.join(
            f'M{x-4},{28+i*b:.1f} l8,{b:.1f} ' for i in range(k) for x in (28, w - 28)
        )
        return (
            f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{p}" stroke="{color}" stroke-width="3" fill="none"/>'
            f'<path d="M22,22 H{w-22} V{h-22} H22z M34,34 H{w-34} V{h-34} H34z" fill="none" stroke="{color}" stroke-width="1"/></svg>'
        )
    if kind == 'twobars':
        return ''.join(f'<div class="fr" style="{s}:0;top:0;bottom:0;width:3.4mm;background:{color}"></div>' for s in ('left', 'right'))
    return _fr(R, kind, color, w, h)


md.frame = frame


class Doc(th.Doc):
    def html(s):
        more = '.st .v,.st .k,.cc{line-height:1.9}' if 'Nastaliq' in s.font else ''
        return super().html().replace('</style>', KCSS.replace('VARINK', s.ink) + more + '</style>', 1)


N.update(
    {
        'bh': (
            Q('يوسف|;أحمد|;عيسى|;حسين|;سلمان|;جعفر|;علي|;محمد|;عبدالرحمن|;ناصر|;ميرزا|;فاضل|'),
            Q('مريم|;زهراء|;نورة|;آلاء|;بتول|;شيماء|;منيرة|;أمل|;غدير|;حوراء|'),
            Q('الدوسري|;العصفور|;المناعي|;البوعينين|;الموسوي|;القطان|;الذوادي|;العريبي|;الحايكي|;السندي|;المرزوق|;الجودر|'),
        ),
        'sa': (
            Q('ياسر|Yasser;معتز|Moataz;عبد الإله|Abdulelah;تركي|Turki;أسامة|Osama;فهد|Fahad;عمار|Ammar;مازن|Mazen;عبد الكريم|Abdulkarim;بدر|Badr;هشام|Hisham;محمود|Mahmoud'),
            Q('هيفاء|Haifa;سارة|Sarah;أروى|Arwa;ريم|Reem;لينا|Lina;أفنان|Afnan;سمية|Sumayya;رنا|Rana;غادة|Ghada;نوف|Nouf'),
            Q(
                'الغامدي|Alghamdi;الحربي|Alharbi;عبد القادر|Abdulqader;الشامي|Alshami;باوزير|Bawazir;القحطاني|Alqahtani;الحكيمي|Alhakimi;خياط|Khayat;العطار|Alattar;نور'
                ' الدين|Nouruddin;صباغ|Sabbagh'
            ),
        ),
        'iz': (
            Q('سعید|;علیرضا|;مهرداد|;کاوه|;ایمان|;فرشید|;بهنام|;میلاد|;رامین|;حسین|;یونس|;ناصر|'),
            Q('نرگس|;الهام|;فرزانه|;شیوا|;سپیده|;لیلا|;مینا|;شهناز|;نگار|;معصومه|'),
            Q('جهانگیری|;صفری|;کاظم‌پور|;مرادی|;شریفی‌نیا|;حیدری|;گودرزی|;بیات|;سلیمانی‌فر|;تقی‌زاده|;رضایی|;امینی|;پاشازاده|'),
        ),
        'pu': (
            Q(
                'فضل الرحمن|Fazal Rahman;بسم الله|Bismillah;محمد ایمل|Mohammad Aimal;وحید الله|Wahidullah;سیف الله|Saifullah;محمد عارف|Mohammad Arif;نصیر احمد|Naseer Ahmad;'
                'عبدالغني|Abdul Ghani;حبیب الله|Habibullah;محمد طاهر|Mohammad Tahir;شمس الحق|Shamsul Haq;محب الله|Muhibullah'
            ),
            Q('هوسۍ|Hosai;نرګس|Nargis;شبنم|Shabnam;مرضیه|Marzia;پښتنه|Pashtana;روبینا|Rubina;صفیه|Safia;ترنم|Taranum'),
            Q('احمدزی|Ahmadzai;ستانکزی|Stanekzai;دولتزی|Dawlatzai;ځدراڼ|Zadran;وردګ|Wardak;اپریدی|Afridi;منګل|Mangal;ځاځی|Zazai;خټک|Khattak;حقمل|Haqmal;وفا|Wafa;مومند|Momand'),
        ),
        'bi': (
            Q(
                'محمد شاہنواز|Md Shahnawaz;محمد عرفان|Md Irfan;مشتاق احمد|Mushtaq Ahmad;محمد اظہار|Md Izhar;عبدالسلام|Abdus Salam;محمد نوشاد|Md Naushad;تنویر عالم|Tanweer Alam;'
                'محمد قمر الزماں|Md Qamruzzaman;فیروز اختر|Firoz Akhtar;محمد جاوید|Md Jawed'
            ),
            Q(
                'شبنم آرا|Shabnam Ara;روشن جہاں|Raushan Jahan;زینت پروین|Zeenat Parveen;نکہت فاطمہ|Nikhat Fatma;گلشن خاتون|Gulshan Khatoon;صائمہ پروین|Saima Parveen;رضیہ'
                ' خاتون|Razia Khatoon'
            ),
            Q('انصاری|Ansari;خان|Khan;شیخ|Shaikh;عثمانی|Usmani;احمد|Ahmad;عالم|Alam;حسین|Hussain'),
        ),
        'pq': (
            Q('غلام مصطفیٰ|;محمد عمران|;رب نواز|;امجد علی|;محمد اکرم|;نواز شریف|;عبدالغفار|;ذوالفقار علی|;شاہد پرویز|;عطا محمد|;محمد سلیم|'),
            Q('عائشہ|;سدرہ|;فرزانہ|;بشریٰ|;ارم|;رخسانہ|;نبیلہ|;صائمہ|'),
            Q('بھٹی|;اعوان|;رانجھا|;ملک|;بلوچ|;خٹک|;وٹو|;ٹوانہ|;سومرو|;گجر|;مغل|;آفریدی|'),
        ),
    }
)


def opt(D, p, dob, b, pob=None):
    if b:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    if pob:
        D.set(place_of_birth=pob)


def sq(items, lang, tpl):
    return div(''.join(kv(a, b, lang, 'st') for a, b in items), 'sq rtl mt', f'grid-template-columns:{tpl}')


def near(d):
    return [(d + dt.timedelta(days=k)).isoformat() for k in (0, -1, 1)]


def top3(a, b, c):
    return h3(''.join(ln(t, g, k) for t, g, k in a), b, ''.join(ln(t, g, k) for t, g, k in c))


def maybe(R, p, *x):
    return list(x) if R.random() < p else []


# =================================================================== 1 ar  Bahrain: secondary school certificate / marks; Saudi Arabia: degree
BHS = [
    Q(
        'مدرسة أحمد العمران الثانوية للبنين|المنامة;مدرسة الهداية الخليفية الثانوية للبنين|المحرق;مدرسة الرفاع الشرقي الثانوية للبنين|الرفاع;مدرسة مدينة عيسى الثانوية للبنين|مدينة'
        ' عيسى;مدرسة جدحفص الثانوية للبنين|جدحفص'
    ),
    Q(
        'مدرسة خولة الثانوية للبنات|المنامة;مدرسة الحد الثانوية للبنات|الحد;مدرسة سترة الثانوية للبنات|سترة;مدرسة مدينة حمد الثانوية للبنات|مدينة حمد;مدرسة جدحفص الثانوية'
        ' للبنات|جدحفص'
    ),
]
BHF = {
    'العلمي': 'الفيزياء,الكيمياء,الأحياء,الجيولوجيا',
    'الأدبي': 'التاريخ,الجغرافيا,علم الاجتماع,الفلسفة',
    'التجاري': 'المحاسبة,إدارة الأعمال,الاقتصاد,الإحصاء التجاري',
    'توحيد المسارات': 'الفيزياء,الكيمياء,مهارات البحث,المواطنة',
}
BHC = L('اللغة العربية,اللغة الإنجليزية,التربية الإسلامية,الرياضيات,تقنية المعلومات')
BHCODE = {
    'اللغة العربية': 'عرب',
    'اللغة الإنجليزية': 'نجل',
    'التربية الإسلامية': 'دين',
    'الرياضيات': 'ريض',
    'تقنية المعلومات': 'تقن',
    'الفيزياء': 'فيز',
    'الكيمياء': 'كيم',
    'الأحياء': 'حيا',
    'الجيولوجيا': 'جيو',
    'التاريخ': 'ترخ',
    'الجغرافيا': 'جغر',
    'علم الاجتماع': 'جمع',
    'الفلسفة': 'فلس',
    'المحاسبة': 'حسب',
    'إدارة الأعمال': 'ادر',
    'الاقتصاد': 'قصد',
    'الإحصاء التجاري': 'حصا',
    'مهارات البحث': 'بحث',
    'المواطنة': 'وطن',
}


def arm(R, A):
    return S(
        R,
        lambda q: A(dmy(q)),
        lambda q: A(f'{q.day} {M["ar_eg"][q.month-1]} {q.year}'),
        lambda q: A(f'{q.day} {M["ar_eg"][q.month-1]} {q.year}') + ' م',
        lambda q: A(f'{q.year}/{q.month}/{q.day}'),
    )


def grade_ar(x):
    return 'ممتاز' if x >= 90 else 'جيد جداً' if x >= 80 else 'جيد' if x >= 70 else 'مقبول'


def bh_base(R):
    p = who(R, 'bh', 1984, 2004)
    d = dt.date(p.dob.year + R.choice((18, 18, 19)), S(R, 6, 6, 7), R.randint(5, 28))
    A = ai if R.random() < 0.5 else str
    F = arm(R, A)
    sch, city = pk('bh%d' % p.m, BHS[not p.m])
    f = un(R, 'bhf', list(BHF))
    x = round(R.uniform(62, 97.5), 1)
    n = ' '.join([p.given[0], p.fa[0], p.gf[0], p.sur[0]])
    cpr = A(f'{p.dob.year % 100:02d}{p.dob.month:02d}' + sn(R, '#####'))
    return p, n, d, A, F, sch, city, f, x, A(f'{x}') + S(R, '%', ' %'), grade_ar(x), cpr, S(R, A(sn(R, '######')), A(f'{d.year}/{sn(R, "#####")}'), sn(R, 'S-######'))


def bh_top(R, ink, dep):
    return top3(
        [('مملكة البحرين', 'ar', 'b'), ('وزارة التربية والتعليم', 'ar', 'b ink'), (dep, 'ar', 'sm')],
        emblem(R, ink, 68),
        [('Kingdom of Bahrain', 'en', 'sm b'), ('Ministry of Education', 'en', 'sm b')],
    )


BHFO = ["'Noto Naskh Arabic'", "'KacstBook','Noto Naskh Arabic'", "'Noto Sans Arabic'", "'Amiri'", "'KacstNaskh','Noto Naskh Arabic'"]
BHI = ['#8d1b2d', '#1f3a5f', '#2f5d4e', '#4a4a4a', '#6b4b12']


def bh_school(R):
    p, n, d, A, F, sch, city, f, x, xs, g, cpr, no = bh_base(R)
    m = p.m
    ad, dob = F(d), F(p.dob)
    hb, hs = R.random() < 0.7, R.random() < 0.5
    pob = S(R, 'البحرين', 'المنامة', 'المحرق') if hb and R.random() < 0.5 else None
    T = S(R, 'شهادة الدراسة الثانوية العامة', 'شهادة إتمام الدراسة الثانوية', 'شهادة الثانوية العامة')
    ay = A(f'{d.year-1}/{d.year}')
    land = R.random() < 0.5
    dep = S(R, 'إدارة الامتحانات', 'إدارة الاختبارات والتقويم', 'قطاع المناهج والامتحانات')
    D = Doc(
        'bhr',
        R,
        'BHR',
        'school_leaving_certificate',
        ['ar', 'en'],
        "'TeX Gyre Heros'," + S(R, *BHFO),
        S(R, "'Noto Kufi Arabic'", "'KacstTitle','Noto Kufi Arabic'", "'Amiri'"),
        S(R, *BHI),
        S(R, '#fff', '#fffdf6', '#fdf8f8'),
        S(R, 'star', 'rope', 'scallop', 'thick', 'arch'),
        S(R, None, ('#c28f95', 0.13), ('#bda766', 0.13)),
        land,
        17,
        '19mm 26mm',
        1.75,
    )
    track = S(R, f'المسار {f}' if f != 'توحيد المسارات' else f, f'تخصص {f}' if f != 'توحيد المسارات' else 'نظام توحيد المسارات')
    D.set(
        holder_name=n,
        qualification_title=[T, f'{T} - {track}', f'{T} {track}'],
        field_of_study=[f, track],
        institution=['وزارة التربية والتعليم', 'Ministry of Education', f'وزارة التربية والتعليم - {dep}', dep, sch],
        award_date=d.isoformat(),
        award_date_printed=[ad, ad.removesuffix(' م'), ad.removesuffix(' م') + ' م'],
        grade=[xs, g, f'{xs} ({g})', f'{g} {xs}', xs.replace(' ', ''), f'بتقدير {g}'] if hs else [xs, xs.replace(' ', '')],
        document_number=no,
    )
    opt(D, p, dob, hb, pob)
    bi = (f'، {"المولود" if m else "المولودة"}' + (f' في {pob}' if pob else '') + f' بتاريخ {dob}،') if hb else '،'
    tx = lx(
        'ar',
        S(R, 'تشهد وزارة التربية والتعليم بأن ', 'تشهد إدارة الامتحانات بوزارة التربية والتعليم بأن ' if 'الامتحانات' == dep[-10:] else 'تشهد الوزارة بأن ')
        + ('الطالب ' if m else 'الطالبة '),
        (n, 'b'),
        f'، الرقم الشخصي {cpr}{bi} {"قد أتم" if m else "قد أتمت"} بنجاح متطلبات المرحلة الثانوية في ',
        (track, 'b'),
        f' من {sch} في العام الدراسي {ay}' + (f' وبتقدير {g}' if hs else '') + ' وكان المعدل التراكمي ',
        (xs, 'b'),
        '.',
        cls='j mt',
    )
    D.add(
        bh_top(R, D.ink, dep),
        ln(T, 'ar', 'title mt', 'font-size:1.75em'),
        tx,
        ln(f'{S(R, "وبناءً على ذلك منح" if m else "وبناءً على ذلك منحت", "وقد منح" if m else "وقد منحت")} هذه الشهادة.', 'ar', 'j'),
        gr('1fr 1fr', kv(S(R, 'رقم الشهادة:', 'الرقم المتسلسل:', 'رقم القيد:'), no, 'ar'), kv(S(R, 'تاريخ الإصدار:', 'حررت في:', 'التاريخ:'), ad, 'ar'), cls='rtl mt2'),
        rt(
            sigs(
                R,
                [
                    (S(R, 'مدير المدرسة' if m else 'مديرة المدرسة', 'رئيس قسم الشهادات'), ''),
                    (S(R, 'مدير إدارة الامتحانات', 'الوكيل المساعد'), oth(R, 'bh')),
                    ('وزير التربية والتعليم', ''),
                ],
                'ar',
            )
        ),
        stamp(R, 'وزارة التربية والتعليم', 'ar', 116, 'left:330px;bottom:70px'),
    )
    return D


def bh_marks(R):
    p, n, d, A, F, sch, city, f, x, xs, g, cpr, no = bh_base(R)
    ad, dob = F(d), F(p.dob)
    hb = R.random() < 0.6
    T = S(R, 'كشف درجات المرحلة الثانوية', 'السجل الأكاديمي للمرحلة الثانوية', 'بيان درجات', 'كشف الدرجات التراكمي')
    D = Doc(
        'bhr',
        R,
        'BHR',
        'transcript',
        ['ar', 'en'],
        "'Carlito'," + S(R, *BHFO),
        "'Noto Kufi Arabic'",
        S(R, *BHI),
        '#fff',
        S(R, 'thin', 'twobars', 'rail', 'none', 'double'),
        None,
        False,
        14,
        '14mm 17mm',
        1.5,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, 'شهادة الدراسة الثانوية العامة', 'المرحلة الثانوية', 'الثانوية العامة'],
        field_of_study=[f, f'المسار {f}'],
        institution=[sch, 'وزارة التربية والتعليم', f'وزارة التربية والتعليم - {sch}', 'Ministry of Education'],
        award_date=d.isoformat(),
        award_date_printed=[ad, ad.removesuffix(' م'), ad.removesuffix(' م') + ' م'],
        grade=[xs, xs.replace(' ', ''), f'{xs} {g}', f'{xs} - {g}', g],
        document_number=no,
    )
    opt(D, p, dob, hb)
    lev = ['المستوى الأول', 'المستوى الثاني', 'المستوى الثالث']
    tb = []
    tot = 0
    cls = S(R, 'all', 'grd', 'thin', 'head')
    code = R.random() < 0.6
    for i, lv in enumerate(lev):
        cs = BHC[: 4 + (i < 2)] + L(BHF[f])[: (2, 3, 4)[i]]
        rows = []
        for c in cs:
            h = S(R, 2, 3, 4)
            s = max(50, min(100, round(x + R.uniform(-13, 10))))
            tot += h
            rows.append((f'{c} {i+1}', h, s))
            D.rows.append(dict(course=[f'{c} {A(i+1)}', f'{c} {i+1}'], credits=str(h), grade=str(s)))
        hd_ = (['الرمز'] if code else []) + ['المقرر', 'الساعات', 'الدرجة', 'التقدير']
        body = [((f'{BHCODE[c.rsplit(" ", 1)[0]]} {A(100 * (i + 1) + 1 + k)}',) if code else ()) + (c[:-1] + A(i + 1), A(h), A(s), grade_ar(s)) for k, (c, h, s) in enumerate(rows)]
        tb.append(
            ln(f'{lv} - العام الدراسي {A(f"{d.year-3+i}/{d.year-2+i}")}', 'ar', 'hb', 'margin-top:.3em')
            + tbl(hd_, body, 'ar', cls, [16, 36, 16, 14, 18] if code else [46, 18, 16, 20], 'clccc' if code else 'lccc')
        )
    it = (
        [(S(R, 'اسم الطالب' if p.m else 'اسم الطالبة', 'الاسم'), n), ('الرقم الشخصي', cpr)]
        + ([('تاريخ الميلاد', dob)] if hb else [])
        + [('المدرسة', sch), (S(R, 'المسار', 'التخصص'), f), ('رقم الكشف', no)]
    )
    D.add(
        bh_top(R, D.ink, 'إدارة شؤون التعليم الثانوي'),
        ln(T, 'ar', 'ribbon mt', 'font-size:1.2em'),
        div(I_([(a + ':', b) for a, b in it], 'ar', S(R, 'dl', 'ud', 'al')), 'tw rtl mt'),
        *tb,
        gr('1fr 1fr 1fr', kv('مجموع الساعات:', A(tot), 'ar'), kv(S(R, 'المعدل التراكمي:', 'المعدل العام:'), xs, 'ar'), kv('التقدير العام:', g, 'ar'), cls='rtl mt'),
        kv(S(R, 'تاريخ التخرج:', 'تاريخ الإصدار:'), ad, 'ar'),
        rt(nosig(sigs(R, [('مسجل المدرسة', ''), ('مدير المدرسة' if p.m else 'مديرة المدرسة', oth(R, 'bh'))], 'ar')), 'mt'),
        stamp(R, sch, 'ar', 104, 'left:330px;bottom:70px'),
    )
    return D


SAU_ = Q(
    'جامعة القصيم|Qassim University|بريدة;جامعة طيبة|Taibah University|المدينة المنورة;جامعة أم القرى|Umm Al-Qura University|مكة المكرمة;جامعة الملك خالد|King Khalid'
    ' University|أبها;جامعة الملك عبدالعزيز|King Abdulaziz University|جدة;الجامعة الإسلامية بالمدينة المنورة|Islamic University of Madinah|المدينة المنورة;جامعة جازان|Jazan'
    ' University|جازان;جامعة الملك فيصل|King Faisal University|الأحساء'
)
SAF = Q(
    'العلوم|Science|الرياضيات|Mathematics;الشريعة|Sharia|الشريعة|Sharia;اللغة العربية|Arabic Language|اللغة العربية وآدابها|Arabic Language and Literature;الحاسب الآلي|Computer'
    ' Science|نظم المعلومات|Information Systems;العلوم الطبية التطبيقية|Applied Medical Sciences|المختبرات الإكلينيكية|Clinical Laboratory Sciences;الهندسة|Engineering|الهندسة'
    ' المدنية|Civil Engineering;الاقتصاد والإدارة|Economics and Administration|المحاسبة|Accounting;التربية|Education|رياض الأطفال|Kindergarten;الصيدلة|Pharmacy|العلوم'
    ' الصيدلية|Pharmaceutical Sciences;الآداب|Arts|الجغرافيا|Geography'
)
SAN = [
    ('سعودي', 'سعودية', 'Saudi'),
    ('سوري', 'سورية', 'Syrian'),
    ('يمني', 'يمنية', 'Yemeni'),
    ('سوداني', 'سودانية', 'Sudanese'),
    ('سعودي', 'سعودية', 'Saudi'),
    ('أردني', 'أردنية', 'Jordanian'),
]


def sa_base(R):
    p = who(R, 'sa', 1978, 2000, 0.4)
    d = aw(R, p, 22, 24, (1, 6, 6, 7))
    y, mo, da = hijri(d)
    A = ai if R.random() < 0.55 else str
    o, oe, city = un(R, 'sau', SAU_)
    fac, face, f, fe = un(R, 'saf', SAF)
    if f == 'رياض الأطفال':
        p = who(R, 'sa', 1978, 2000, 0, False)
        d = aw(R, p, 22, 24, (6, 7))
        y, mo, da = hijri(d)
    if 'Islamic University' in oe and not p.m:  # men only
        o, oe, city = SAU_[1]
    x = R.uniform(2.9, 4.95)
    k = 0 if x >= 4.5 else 1 if x >= 3.75 else 2 if x >= 2.75 else 3
    g, ge = [('ممتاز', 'Excellent'), ('جيد جداً', 'Very Good'), ('جيد', 'Good'), ('مقبول', 'Pass')][k]
    n, l = (' '.join([p.given[i], p.fa[i], p.gf[i], p.sur[i]]) for i in (0, 1))
    hj = S(R, A(f'{da}/{mo}/{y}') + 'هـ', A(f'{da}/{mo:02d}/{y}') + ' هـ', A(f'{da} {M["ar_h"][mo-1]} {y}') + 'هـ')
    gm = A(f'{d.day}/{d.month}/{d.year}') + 'م'
    return p, n, l, d, y, A, o, oe, city, fac, face, f, fe, f'{x:.2f}', g, ge, hj, gm, R.choice(SAN), S(R, sn(R, '######'), sn(R, '4########'), f'{sn(R, "####")}/{y}')


def sa_gr(A, x, g, ge, m5):
    a, b = A(x), A('5.00')
    return (
        [g, ge, f'{a} من {b}', a, x, f'{g} {a}', f'{x} out of 5.00', f'{x}/5.00', f'{x} / 5.00', f'{g} بمعدل {a} من {b}', f'{ge} ({x} out of 5.00)', f'{g} ({a} من {b})']
        if m5
        else [g, ge, f'{g} / {ge}']
    )


def sa_minist(d):
    return 'وزارة التعليم العالي' if d.year < 2015 else 'وزارة التعليم'


def sa_beside(R):
    p, n, l, d, y, A, o, oe, city, fac, face, f, fe, x, g, ge, hj, gm, nat, no = sa_base(R)
    m = p.m
    m5 = R.random() < 0.6
    T, te = S(R, ('وثيقة تخرج', 'Graduation Certificate'), ('شهادة تخرج', 'Graduation Certificate'), ('وثيقة التخرج', 'Graduation Document'))
    de = f'{ {"Science": "Bachelor of Science", "Arts": "Bachelor of Arts", "Engineering": "Bachelor of Science", "Education": "Bachelor of Education"}.get(face, "Bachelor") }'
    dge = long_date(d, 'en')
    hid = R.random() < 0.6
    idn = sn(R, '1#########' if nat[2] == 'Saudi' else '2#########')
    lf = S(R, "'EB Garamond',", "'TeX Gyre Termes',", "'Carlito',", "'Linux Libertine O',")
    ink = S(R, '#1b5e3a', '#14506b', '#5a4414', '#333', '#4a2455')
    D = Doc(
        'sau',
        R,
        'SAU',
        'degree_certificate',
        ['ar', 'en'],
        lf + S(R, "'Noto Naskh Arabic'", "'Amiri'", "'KacstBook','Noto Naskh Arabic'"),
        lf + S(R, "'Noto Kufi Arabic'", "'Amiri'", "'KacstTitle','Noto Kufi Arabic'"),
        ink,
        S(R, '#fff', '#fdfcf5', '#f8fbf8'),
        S(R, 'rope', 'star', 'lattice', 'wave', 'key'),
        S(R, ('#9dbfa8', 0.14), ('#c2aa66', 0.14), None),
        True,
        15.5,
        '16mm 20mm',
        1.6,
    )
    D.set(
        holder_name=n,
        holder_name_latin=l,
        qualification_title=['البكالوريوس', de, f'درجة البكالوريوس', f'البكالوريوس في {f}', f'{de} in {fe}', f'{de} Degree', T, te, 'بكالوريوس'],
        qualification_title_en=[de, f'{de} in {fe}', te, f'{de} Degree'],
        field_of_study=[f, fe, f'{f} / {fe}'],
        institution=[o, oe, f'{o} / {oe}', f'{o} - كلية {fac}'],
        award_date=d.isoformat(),
        award_date_printed=[hj, dge, f'{hj} الموافق {gm}', gm],
        grade=sa_gr(A, x, g, ge, m5),
        document_number=no,
    )
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    ida = f' ({"سجل مدني" if nat[2] == "Saudi" else "رقم الإقامة"} {A(idn)})' if hid else ''
    ide = f' (ID No. {idn})' if hid else ''
    ar = lx(
        'ar',
        S(R, f'تشهد {o} بأن {"الطالب" if m else "الطالبة"} ', f'تشهد عمادة القبول والتسجيل في {o} بأن {"الطالب" if m else "الطالبة"} '),
        (n, 'b'),
        f'{ida} {nat[not m]} الجنسية {"قد أنهى" if m else "قد أنهت"} متطلبات التخرج و{"منح" if m else "منحت"} درجة ',
        ('البكالوريوس', 'b'),
        ' في ',
        (f, 'b'),
        f' من كلية {fac} بتقدير عام {g}' + (f' ومعدل تراكمي {A(x)} من {A("5.00")}' if m5 else '') + f'، وذلك بتاريخ {hj}' + (f' الموافق {gm}' if R.random() < 0.6 else '') + '.',
        cls='j',
    )
    en = lx(
        'en',
        f'{oe} certifies that ',
        (l, 'b'),
        f'{ide}, {nat[2]} national, has completed the graduation requirements and has been awarded the degree of ',
        (de, 'b'),
        ' in ',
        (fe, 'b'),
        f' from the College of {face} with the general grade of {ge}' + (f' and a cumulative GPA of {x} out of 5.00' if m5 else '') + f' on {dge}.',
        cls='j',
    )
    if gm not in ar:
        D.f['award_date_printed'] = [hj, dge]
    t2 = 'font-size:1.5em;line-height:1.5'
    nb = ln(f'رقم الوثيقة: {A(no)}', 'ar', 'sm'), ln(f'Document No.: {no}', 'en', 'sm')
    D.add(
        top3(
            [('المملكة العربية السعودية', 'ar', 'sm'), (sa_minist(d), 'ar', 'sm'), (o, 'ar', 'b ink')],
            emblem(R, S(R, ink, '#9a7a1c'), 72),
            [('Kingdom of Saudi Arabia', 'en', 'sm'), ('Ministry of Higher Education' if d.year < 2015 else 'Ministry of Education', 'en', 'sm'), (oe, 'en', 'b ink')],
        ),
        div(gr('1fr 1fr', ln(T, 'ar', 'title', t2) + ar + nb[0], div(ln(te, 'en', 'title', t2) + en + nb[1], 'side' if R.random() < 0.5 else ''), cls='rtl mt'), 'rtl'),
        rt(sigs(R, [('عميد الكلية', ''), ('عميد القبول والتسجيل', oth(R, 'sa') if R.random() < 0.6 else ''), (S(R, 'مدير الجامعة', 'رئيس الجامعة'), '')], 'ar')),
        stamp(R, oe.upper(), 'en', 112, 'left:330px;bottom:60px'),
    )
    return D


def sa_prose(R):
    p, n, l, d, y, A, o, oe, city, fac, face, f, fe, x, g, ge, hj, gm, nat, no = sa_base(R)
    m = p.m
    m5 = R.random() < 0.6
    both = R.random() < 0.55
    T = S(R, 'وثيقة تخرج', 'شهادة', 'وثيقة البكالوريوس', 'شهادة البكالوريوس')
    hb = R.random() < 0.5
    dob = A(f'{p.dob.day}/{p.dob.month}/{p.dob.year}') + 'م'
    ink = S(R, '#14532d', '#16425b', '#6b1f2a', '#2c2c2c', '#7a5b10')
    du = R.random() < 0.3
    fo = S(R, "'Amiri'", "'Noto Naskh Arabic'", "'KacstOne','Noto Naskh Arabic'", "'ScheherBig'", "'Noto Sans Arabic'")
    D = Doc(
        'sau',
        R,
        'SAU',
        'degree_certificate',
        ['ar'],
        fo,
        S(R, "'Amiri'", "'KacstTitle','Noto Kufi Arabic'", "'Noto Kufi Arabic'"),
        ink,
        S(R, '#fff', '#fffdf4'),
        S(R, 'corner', 'rope', 'star', 'arch', 'notch'),
        S(R, None, ('#c3ab68', 0.14)),
        R.random() < 0.35,
        17,
        '19mm 24mm',
        1.75,
    )
    pos = [d.isoformat()] if both else near(d)
    w = S(R, 'وثيقة البكالوريوس', T)
    D.set(
        holder_name=n,
        qualification_title=['البكالوريوس', 'درجة البكالوريوس', f'البكالوريوس في {f}', f'درجة البكالوريوس في {f}', T, 'بكالوريوس', w],
        field_of_study=[f, f'تخصص {f}', f'قسم {f}'],
        institution=[o, f'{o} - كلية {fac}', f'كلية {fac}', f'{o} - {city}'],
        award_date=pos,
        award_date_printed=[hj, f'{hj} الموافق {gm}', gm, f'{hj} - {gm}'] if both else hj,
        grade=sa_gr(A, x, g, ge, m5),
        document_number=no,
        duration=['أربع سنوات'] if du else None,
    )
    opt(D, p, dob, hb)
    s = lambda a, b: a if m else b
    sem = 'الأول' if d.month < 3 else 'الثاني'
    tx = lx(
        'ar',
        S(
            R,
            f'بناءً على توصية مجلس كلية {fac} فقد قرر مجلس الجامعة منح {s("الطالب", "الطالبة")} ',
            f'إن مجلس {o} بناءً على توصية مجلس كلية {fac} يمنح {s("الطالب", "الطالبة")} ',
            f'وافق مجلس الجامعة على منح {s("الطالب", "الطالبة")} ',
        ),
        (n, 'b'),
        f' {nat[not m]} الجنسية' + (f' {s("المولود", "المولودة")} في {dob}' if hb else '') + ' درجة ',
        ('البكالوريوس', 'b'),
        S(R, ' في تخصص ', ' في '),
        (f, 'b'),
        f' بتقدير عام {g}'
        + (f' ومعدل تراكمي {A(x)} من {A("5.00")}' if m5 else '')
        + f' بعد أن {s("استوفى", "استوفت")} متطلبات التخرج في الفصل الدراسي {sem} من العام الجامعي {A(f"{y-1}/{y}")}هـ'
        + (' وكانت مدة الدراسة أربع سنوات' if du else '')
        + '.',
        cls='j mt',
    )
    it = [
        (S(R, 'رقم الوثيقة', 'الرقم المسلسل'), A(no)),
        (S(R, 'تاريخ منح الدرجة', 'تاريخ الإصدار', 'التاريخ'), f'{hj} الموافق {gm}' if both else hj),
        ('الرقم الجامعي', A(sn(R, '3########'))),
        ('الكلية', fac),
    ]
    D.add(
        ln('بسم الله الرحمن الرحيم', 'ar', 'c sm'),
        h3(ln('المملكة العربية السعودية', 'ar') + ln(sa_minist(d), 'ar') + ln(o, 'ar', 'b ink'), emblem(R, ink, 72), ln(f'كلية {fac}', 'ar', 'c') + ln(city, 'ar', 'c sm')),
        ln(T, 'ar', 'title mt', 'font-size:1.9em'),
        tx,
        ln(S(R, 'والله ولي التوفيق.', 'وعليه حررت هذه الوثيقة، والله الموفق.', f'و{s("له", "لها")} أن {s("يتمتع", "تتمتع")} بما تخوله هذه الدرجة من حقوق.'), 'ar', 'j'),
        sq(it, 'ar', '1fr 1fr' if not D.land else '1fr 1.4fr 1fr 1fr'),
        rt(sigs(R, [('المسجل العام', ''), ('عميد الكلية', oth(R, 'sa')), (S(R, 'مدير الجامعة', 'رئيس الجامعة'), oth(R, 'sa'))], 'ar')),
        stamp(R, o, 'ar', 116, 'left:330px;bottom:80px'),
    )
    return D


@fam
def thanawiya_bhr_jamia_sau(R):
    return un(R, 'AR', (bh_school, bh_marks, sa_beside, sa_prose))(R)


# =================================================================== 2 fa  Iran: marks of a university (terms beside each other / one table); licence of a guild (boxes / prose)
IRU = Q(
    'دانشگاه آزاد اسلامی|واحد تهران جنوب;دانشگاه آزاد اسلامی|واحد کرج;دانشگاه پیام نور|مرکز ارومیه;دانشگاه آزاد اسلامی|واحد شیراز;دانشگاه پیام نور|مرکز اهواز;دانشگاه گیلان|دانشکده'
    ' علوم پایه;دانشگاه رازی|دانشکده فنی و مهندسی;دانشگاه آزاد اسلامی|واحد مشهد'
)
IRD = {
    'حسابداری': (
        'اصول حسابداری ۱,ریاضی پایه,اقتصاد خرد,مدیریت عمومی,اصول حسابداری ۲,آمار کاربردی,اقتصاد کلان,حقوق بازرگانی,حسابداری میانه ۱,حسابداری صنعتی ۱,پول و بانک,حسابداری'
        ' مالیاتی,حسابداری پیشرفته ۱,حسابرسی ۱,حسابداری دولتی,مدیریت مالی ۱'
    ),
    'مهندسی عمران': (
        'ریاضی عمومی ۱,فیزیک ۱,استاتیک,رسم فنی,ریاضی عمومی ۲,معادلات دیفرانسیل,مقاومت مصالح ۱,نقشه‌برداری ۱,مکانیک خاک,تحلیل سازه‌ها ۱,تکنولوژی بتن,هیدرولیک,طراحی سازه‌های فولادی'
        ' ۱,سازه‌های بتن‌آرمه ۱,مهندسی پی,راهسازی'
    ),
    'زیست‌شناسی': (
        'شیمی عمومی,زیست‌شناسی عمومی,ریاضی عمومی,فیزیک عمومی,بیوشیمی ۱,جانورشناسی ۱,گیاه‌شناسی ۱,ژنتیک پایه,میکروبیولوژی,بافت‌شناسی,فیزیولوژی گیاهی,آمار زیستی,اکولوژی,ژنتیک'
        ' مولکولی,ایمنی‌شناسی,تکامل'
    ),
    'روان‌شناسی': (
        'روان‌شناسی عمومی ۱,آمار توصیفی,جامعه‌شناسی عمومی,فلسفه عمومی,روان‌شناسی رشد ۱,آمار استنباطی,روان‌شناسی یادگیری,فیزیولوژی اعصاب,روان‌شناسی شخصیت,آسیب‌شناسی روانی'
        ' ۱,روان‌سنجی,روان‌شناسی اجتماعی,روش تحقیق,مشاوره و راهنمایی,روان‌شناسی بالینی,بهداشت روانی'
    ),
    'مهندسی کامپیوتر - نرم‌افزار': (
        'مبانی کامپیوتر,ریاضی عمومی ۱,فیزیک ۱,ریاضیات گسسته,برنامه‌سازی پیشرفته,مدارهای منطقی,آمار مهندسی,ساختمان داده‌ها,معماری کامپیوتر,پایگاه داده‌ها,طراحی الگوریتم,زبان'
        ' ماشین,سیستم‌های عامل,مهندسی نرم‌افزار ۱,شبکه‌های کامپیوتری,هوش مصنوعی'
    ),
}
IRG = L('فارسی عمومی,زبان خارجی عمومی,اندیشه اسلامی ۱,تربیت بدنی ۱,اخلاق اسلامی,انقلاب اسلامی ایران,تاریخ تحلیلی صدر اسلام,دانش خانواده')


def fad(R):
    return S(
        R,
        lambda t: pd(f'{t[0]}/{t[1]:02d}/{t[2]:02d}'),
        lambda t: pd(f'{t[2]} {M["fa"][t[1]-1]} {t[0]}'),
        lambda t: pd(f'{t[2]:02d}/{t[1]:02d}/{t[0]}'),
        lambda t: pd(f'{t[0]}/{t[1]}/{t[2]}'),
    )


IRFO = [
    "FaDig,'Noto Naskh Arabic'",
    "'Nazli','Noto Naskh Arabic'",
    "'Noto Sans Arabic UI'",
    "'Homa','Noto Naskh Arabic'",
    "'PakType Naskh Basic Farsi'",
    "'FreeFarsi'",
    "'DejaVu Sans'",
]
IRTF = ["'Titr','Noto Naskh Arabic'", "'Noto Kufi Arabic'", "'Homa','Noto Naskh Arabic'"]


def ir_marks(R, land):
    p = who(R, 'iz', 1974, 1999)
    o, br = un(R, 'iru', IRU)
    f = un(R, 'ird', list(IRD))
    jy = jalali(p.dob)[0] + R.randint(22, 25)
    dj = (jy, S(R, 4, 6, 6, 11), R.randint(1, 29))
    d = jg(*dj)
    F = fad(R)
    ad, dob = F(dj), F(jalali(p.dob))
    n = f'{p.given[0]} {p.sur[0]}'
    hb = R.random() < 0.55
    T = S(R, 'ریز نمرات', 'کارنامه کل دانشجو', 'گواهی ریزنمرات', 'کارنامه تحصیلی')
    deg = S(R, 'کارشناسی', 'کارشناسی پیوسته', 'کارشناسی')
    base = R.uniform(13, 17.8)
    sep = S(R, '.', '٫', '/')
    cs = L(IRD[f])
    terms = [cs[i * 4 : i * 4 + 4] + [IRG[i], IRG[i + 4]] for i in range(4)]
    G = lambda q: pd(f'{q:.2f}'.replace('.', sep))
    no = S(R, sn(R, '######'), f'{sn(R, "##")}/{sn(R, "#####")}', sn(R, '########'))
    st = sn(R, '8########')
    T2 = [
        [(c, 2 if c in IRG and c[0:4] != 'تربی' else 1 if c in IRG else S(R, 3, 3, 2, 4), max(10, min(20, round((base + R.uniform(-3, 2.5)) * 4) / 4))) for c in t] for t in terms
    ]
    al_ = [r for t in T2 for r in t]
    U = sum(u for _, u, _ in al_)
    av = sum(u * q for _, u, q in al_) / U
    avs = G(av)
    fo = S(R, *IRFO)
    D = Doc(
        'irn',
        R,
        'IRN',
        'transcript',
        ['fa'],
        fo,
        S(R, *IRTF),
        S(R, '#12405c', '#5c2340', '#24522f', '#333', '#4b2e12'),
        '#fff',
        S(R, 'thin', 'none', 'head', 'twobars', 'double'),
        None,
        land,
        13.6 if land else 14,
        '12mm 16mm 9mm' if land else '14mm 17mm',
        1.4,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, deg, f'{deg} {f}', f'{T} - {deg}', f'کارشناسی {f}', 'کارشناسی'],
        field_of_study=f,
        institution=[o, f'{o} {br}', f'{o} - {br}', f'{o}، {br}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[avs, f'{av:.2f}'],
        document_number=no,
    )
    opt(D, p, dob, hb)
    D.rows = [dict(course=a, credits=str(u), grade=f'{q:.2f}') for a, u, q in al_]
    cl = S(R, 'all', 'grd', 'thin', 'head', 'dbl')
    names = [f'نیمسال {("اول", "دوم")[i % 2]} {pd(jy - 4 + i)}-{pd(jy - 3 + i)}' for i in range(4)]
    hh = S(R, ['نام درس', 'واحد', 'نمره'], ['عنوان درس', 'تعداد واحد', 'نمره'], ['درس', 'واحد', 'نمره نهایی'])
    it = (
        [('نام و نام خانوادگی', n), ('نام پدر', p.fa[0])]
        + ([('تاریخ تولد', dob)] if hb else [('کد ملی', pd(sn(R, '##########')))])
        + [('شماره دانشجویی', pd(st)), ('رشته تحصیلی', f), (S(R, 'مقطع تحصیلی', 'مقطع'), deg)]
        + maybe(R, 0.5, ('نوع پذیرش', S(R, 'روزانه', 'نوبت دوم') if 'آزاد' not in o and 'پیام' not in o else 'تمام وقت'))
    )
    it += [(S(R, 'تاریخ فراغت از تحصیل', 'تاریخ فارغ‌التحصیلی', 'تاریخ دانش‌آموختگی'), ad)]
    top = h3(
        ln('جمهوری اسلامی ایران', 'fa', 'sm') + ln(o, 'fa', 'b ink', 'font-size:1.2em') + ln(br, 'fa', 'sm'),
        emblem(R, D.ink, 58),
        ln(T, 'fa', 'b c', 'font-size:1.3em') + ln('شماره: ' + pd(no), 'fa', 'c sm'),
    )
    sm = gr(
        '1fr 1fr 1fr',
        kv('جمع واحدهای گذرانده:', pd(U), 'fa'),
        kv(S(R, 'معدل کل:', 'میانگین کل:'), avs, 'fa'),
        ln(S(R, 'وضعیت: فارغ‌التحصیل', 'واحدهای الزامی گذرانده شده است.'), 'fa'),
        cls='rtl mt',
    )
    sg = rt(nosig(sigs(R, [('کارشناس فارغ‌التحصیلان', ''), (S(R, 'رئیس اداره آموزش', 'مدیر آموزش'), oth(R, 'iz')), (S(R, 'معاون آموزشی', 'معاون آموزشی واحد'), '')], 'fa')), 'mt')
    note = ln(S(R, 'این ریزنمرات بدون مهر و امضا اعتبار ندارد.', 'حداقل نمره قبولی ۱۰ و حداکثر نمره ۲۰ است.', 'این گواهی به درخواست نامبرده صادر شده است.'), 'fa', 'xs')
    if land:
        tb = [ln(names[i], 'fa', 'hb', 'margin-top:.3em;text-align:center') + tbl(hh, [(a, pd(u), G(q)) for a, u, q in t], 'fa', cl, [58, 20, 22], 'lcc') for i, t in enumerate(T2)]
        D.add(
            top,
            div('', 'hr'),
            grid('1.2fr 1fr 1fr 1.2fr', it, 'fa', S(R, '', 'soft', 'under')),
            gr('1fr 1fr', tb[0], tb[1], tb[2], tb[3], cls='rtl'),
            sm,
            sg,
            note,
            stamp(R, o, 'fa', 98, 'left:330px;bottom:46px'),
        )
        return D
    rows = [(pd(k + 1), names[i].replace('نیمسال ', ''), a, pd(u), G(q)) for k, (i, (a, u, q)) in enumerate((i, r) for i, t in enumerate(T2) for r in t)]
    D.add(
        top,
        gr('1fr 84px', div(I_([(a + ':', b) for a, b in it], 'fa', S(R, 'dl', 'ud')), 'tw'), photo(R, 'position:static', 80, 100), cls='rtl mt'),
        tbl(['ردیف', 'نیمسال', *hh], rows, 'fa', cl, [9, 25, 38, 14, 14], 'cclcc'),
        sm,
        sg,
        note,
        stamp(R, o, 'fa', 98, 'left:130px;bottom:80px'),
    )
    return D


IRK = Q(
    'آرایشگران مردانه|آرایشگری مردانه|آرایشگری;خیاطان|خیاطی مردانه و زنانه|خیاطی;درودگران و مبل‌سازان|درودگری و ساخت مبلمان|درودگری;تعمیرکاران خودرو|مکانیکی خودروهای'
    ' سواری|تعمیرگاه;الکتریکی و الکترونیک|تعمیر لوازم خانگی|تعمیرات;قنادان و شیرینی‌پزان|تولید و فروش شیرینی|قنادی;عکاسان و فیلم‌برداران|عکاسی و آتلیه|آتلیه;آهنگران و'
    ' جوشکاران|ساخت درب و پنجره فلزی|جوشکاری;طلا و جواهر|ساخت و فروش طلا و جواهر|طلافروشی;چاپخانه‌داران|چاپ افست و دیجیتال|چاپخانه'
)
IRT = Q(
    'کرج|البرز|خیابان بهار;قم|قم|بلوار امین;ساری|مازندران|خیابان فرهنگ;یزد|یزد|خیابان کاشانی;زنجان|زنجان|خیابان سعدی;سنندج|کردستان|خیابان فردوسی;بوشهر|بوشهر|خیابان'
    ' سنگی;خرم‌آباد|لرستان|خیابان انقلاب;اراک|مرکزی|خیابان ملک'
)


def ir_guild(R, prose):
    u, f, shop = un(R, 'irk', IRK)
    p = who(R, 'iz', 1960, 1990, 0 if f == 'آرایشگری مردانه' else 0.25)
    city, prov, street = un(R, 'irt', IRT)
    j0 = jalali(p.dob)
    dj = (max(1383, j0[0] + R.randint(26, 38)), R.randint(1, 12), R.randint(1, 28))
    d = jg(*dj)
    F = fad(R)
    ad, dob = F(dj), F(j0)
    xp = F((dj[0] + 5, dj[1], dj[2]))
    n = f'{p.given[0]} {p.sur[0]}'
    o = f'اتحادیه صنف {u}' + S(R, ' ', ' شهرستان ') + city
    T = S(R, 'پروانه کسب', 'پروانه کسب دائم', 'پروانه کسب')
    no = S(R, sn(R, '######'), '0' + sn(R, '#########'), f'{sn(R, "###")}/{sn(R, "####")}')
    hb = R.random() < 0.75
    hp = hb and R.random() < 0.6
    km = pd(sn(R, '##########'))
    A_ = S(R, 'مجمع امور صنفی', 'اتاق اصناف')
    A_ = f'{A_} شهرستان {city}'
    mr = 'آقای' if p.m else 'خانم'
    adr = f'{city}، {street}، پلاک {pd(R.randint(2, 240))}'
    ink = S(R, '#12506b', '#7a1f2b', '#1f5c33', '#4a3a78', '#5e4a12')
    land = R.random() < 0.7
    D = Doc(
        'irn',
        R,
        'IRN',
        'professional_licence',
        ['fa'],
        S(R, *IRFO),
        S(R, *IRTF),
        ink,
        S(R, '#fff', '#fdfbf2', '#f4f9fb'),
        S(R, 'rope', 'scallop', 'lattice', 'star', 'dots'),
        S(R, None, ('#8fb3c2', 0.15), ('#c2a765', 0.15)),
        land,
        16,
        '17mm 22mm',
        1.6,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, 'پروانه کسب', f'{T} {f}'],
        field_of_study=[f, f'رسته {f}', f'رسته شغلی {f}'],
        institution=[o, A_, o.replace('صنف ', ''), f'{o} - {A_}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    opt(D, p, dob, hb, city if hp else None)
    lab = S(R, 'شماره پروانه', 'شناسه صنفی', 'شماره ثبت پروانه')
    top = h3(
        ln('جمهوری اسلامی ایران', 'fa', 'b') + ln('وزارت صنعت، معدن و تجارت' if dj[0] >= 1390 else 'وزارت بازرگانی', 'fa', 'sm') + ln(A_, 'fa', 'sm'),
        emblem(R, S(R, ink, '#a5811f'), 66),
        photo(R, 'position:static;display:block;margin-inline-start:auto', 80, 102),
    )
    sg = rt(
        nosig(
            sigs(
                R,
                [
                    (S(R, 'رئیس اتحادیه', 'رئیس هیئت مدیره اتحادیه'), oth(R, 'iz')),
                    (f'رئیس {A_.split(" شهرستان")[0]}', oth(R, 'iz') if R.random() < 0.5 else ''),
                    ('مهر اتحادیه', ''),
                ],
                'fa',
            )
        ),
        'mt',
    )
    law = S(R, 'به استناد ماده ۵ قانون نظام صنفی کشور', 'به استناد قانون نظام صنفی و آیین‌نامه‌های اجرایی آن', 'در اجرای قانون نظام صنفی')
    foot = ln(
        S(
            R,
            'این پروانه باید در محل کسب نصب شود و قابل انتقال به غیر نیست.',
            'واگذاری این پروانه به غیر بدون موافقت اتحادیه ممنوع است.',
            'تمدید پروانه یک ماه پیش از پایان اعتبار الزامی است.',
        ),
        'fa',
        'xs c mt',
    )
    if prose:
        tx = lx(
            'fa',
            f'{law}، به {mr} ',
            (n, 'b'),
            f' فرزند {p.fa[0]}، دارای کد ملی {km}'
            + (f'، متولد {dob}' + (f' در {city}' if hp else '') if hb else '')
            + S(R, '، اجازه داده می‌شود در رشته ', '، پروانه داده می‌شود تا در رسته '),
            (f, 'b'),
            f' در نشانی {adr} با رعایت مقررات صنفی به کسب اشتغال ورزد.',
            cls='j mt',
        )
        D.add(
            top,
            ln(o, 'fa', 'c b', 'font-size:1.2em'),
            ln(T, 'fa', 'title', 'font-size:2em;line-height:1.5'),
            tx,
            ln(S(R, f'این پروانه به مدت پنج سال و تا تاریخ {xp} معتبر است.', f'اعتبار این پروانه تا {xp} می‌باشد.'), 'fa', 'mt'),
            gr('1fr 1fr', kv(lab + ':', pd(no), 'fa'), kv('تاریخ صدور:', ad, 'fa'), cls='rtl mt'),
            sg,
            foot,
            stamp(R, o, 'fa', 112, 'left:330px;bottom:60px'),
        )
        return D
    it = (
        [(lab, pd(no)), ('نام و نام خانوادگی', n), ('نام پدر', p.fa[0]), ('کد ملی', km)]
        + ([('تاریخ تولد', dob)] + ([('محل تولد', city)] if hp else []) if hb else [('شماره شناسنامه', pd(sn(R, '####')))])
        + [(S(R, 'رسته شغلی', 'نوع کسب', 'رسته'), f), ('نام واحد صنفی', f'{shop} {p.sur[0]}'), ('تاریخ صدور', ad), ('تاریخ انقضا', xp)]
    )
    it += maybe(R, 0.5, ('مباشر', S(R, 'ندارد', '—'))) + maybe(R, 0.5, ('کد پستی', pd(sn(R, '##########'))))
    k = 3 if land else 2
    it += [('مدت اعتبار', 'پنج سال')] * (len(it) % k != 0)
    it += [('درجه واحد', S(R, 'یک', 'دو'))] * (len(it) % k != 0)
    D.add(
        top,
        ln(T, 'fa', S(R, 'ribbon mt', 'oval'), 'font-size:1.6em'),
        ln(o, 'fa', 'c b', 'font-size:1.15em'),
        ln(f'{law}، این پروانه برای صاحب مشخصات زیر صادر می‌شود:', 'fa', 'mt'),
        sq(it, 'fa', ' '.join(['1fr'] * k)),
        kv('نشانی:', adr, 'fa', 'mt'),
        sg,
        foot,
        stamp(R, o, 'fa', 112, 'left:330px;bottom:60px'),
    )
    return D


@fam
def karnameh_kasb_irn(R):
    a, b = un(R, 'FA', ((ir_marks, True), (ir_marks, False), (ir_guild, False), (ir_guild, True)))
    return a(R, b)


# =================================================================== 3 ps  Afghanistan: degree of private universities; letters of employment
PSU = Q(
    'د سلام پوهنتون|Salam University|کابل|Kabul;د روښان پوهنتون|Rokhan University|جلال‌آباد|Jalalabad;د اریانا پوهنتون|Ariana University|جلال‌آباد|Jalalabad;د ملالۍ'
    ' پوهنتون|Malalay University|کندهار|Kandahar;د میرویس نیکه پوهنتون|Mirwais Neeka University|کندهار|Kandahar;د بېنوا پوهنتون|Benawa University|کندهار|Kandahar;د الفلاح'
    ' پوهنتون|Alfalah University|جلال‌آباد|Jalalabad;د سپین غر پوهنتون|Spinghar University|جلال‌آباد|Jalalabad;د پکتیا احمدشاه ابدالي پوهنتون|Ahmad Shah Abdali'
    ' University|خوست|Khost'
)
PSD = Q(
    'حقوقو او سیاسي علومو|Law and Political Science|حقوق|Law;اقتصاد|Economics|سوداګرۍ اداره|Business Administration;کمپیوټر ساینس|Computer'
    ' Science|ډېټابېس|Database;انجنیرۍ|Engineering|سیول انجنیري|Civil Engineering;ژورنالیزم|Journalism|ټولنیزې اړیکې|Public Relations;شرعیاتو|Sharia|فقه او قانون|Jurisprudence and'
    ' Law;ښوونې او روزنې|Education|انګلیسي ادبیات|English Literature;اقتصاد|Economics|مالي او بانکي چارې|Finance and Banking'
)


def psd(R):
    return S(
        R,
        lambda t: pd(f'{t[2]}/{t[1]}/{t[0]}'),
        lambda t: pd(f'{t[0]}/{t[1]:02d}/{t[2]:02d}'),
        lambda t: pd(f'د {t[0]} کال د {M["ps"][t[1]-1]} {t[2]}'),
        lambda t: pd(f'{t[2]} {M["ps"][t[1]-1]} {t[0]}'),
    )


PSFO = ["'Noto Naskh Arabic'", "'Amiri'", "'LateefBig'", "'Noto Sans Arabic UI'", "'ScheherBig'", "'PakType Naskh Basic'"]


def ps_base(R, w=0.35):
    p = who(R, 'pu', 1976, 1999, w)
    return p, *(f'{p.given[i]} {p.sur[i]}' for i in (0, 1)), *(f'{p.fa[i]}' for i in (0, 1))


def ps_degree(R, beside):
    p, n, l, fa, fal = ps_base(R)
    m = p.m
    o, oe, city, ce = un(R, 'psu', PSU)
    fac, face, f, fe = un(R, 'psd', PSD)
    d = dt.date(max(2011, min(2021, p.dob.year + R.randint(22, 26))), S(R, 1, 2, 8, 12), R.randint(1, 28))
    dj = jalali(d)
    F = psd(R)
    ad, dob = F(dj), F(jalali(p.dob))
    T, te = S(R, ('د لېسانس ډیپلوم', "Bachelor's Diploma"), ('ډیپلوم', 'Diploma'), ('د لېسانس تحصیلي سند', 'Bachelor Degree Certificate'))
    no = S(R, sn(R, '####'), f'{sn(R, "####")}/{dj[0]}', sn(R, '@@-####'))
    pc = R.uniform(66, 95)
    hg = R.random() < 0.7
    hb = R.random() < 0.45
    du = R.random() < 0.5
    pob = city if R.random() < 0.25 else None
    gs = f'{pc:.2f}'
    gp = pd(gs.replace('.', S(R, '.', '٫'))) + '٪'
    ade = long_date(d, 'en') if R.random() < 0.6 else dmy(d)
    ink = S(R, '#0f4c5c', '#14532d', '#6b1f2a', '#4a3a12', '#2d2d60')
    lf = S(R, "'TeX Gyre Pagella',", "'Linux Libertine O',", "'Carlito',", "'EB Garamond',")
    fo = S(R, *PSFO)
    fo = lf + fo if beside else fo
    D = Doc(
        'afg',
        R,
        'AFG',
        'degree_certificate',
        ['ps', 'en'] if beside else ['ps'],
        fo,
        S(R, fo, (lf if beside else '') + "'Noto Kufi Arabic'"),
        ink,
        S(R, '#fff', '#fffdf3', '#f5faf7'),
        S(R, 'rope', 'star', 'notch', 'lattice', 'brace'),
        S(R, ('#9cbf92', 0.14), ('#c3a968', 0.14), None),
        beside or R.random() < 0.7,
        15.5 if beside else 17,
        '16mm 21mm',
        1.6 if beside else 1.75,
    )
    qs = ['لېسانس', f'د لېسانس درجه', T, f'لېسانس په {f} کې', f'{T} - {f}'] + (["Bachelor's Degree", te, 'Bachelor', f"Bachelor's Degree in {fe}", 'Bachelor'] if beside else [])
    D.set(
        holder_name=n,
        qualification_title=qs,
        field_of_study=[f, f'د {f} څانګه', f'{f} څانګه'] + ([fe, f'{f} / {fe}'] if beside else []),
        institution=[o, f'{o} - {city}', f'د {fac} پوهنځی', o[2:]] + ([oe, f'{o} / {oe}'] if beside else []),
        award_date=d.isoformat(),
        award_date_printed=[ad, ad + ' ل', f'{ad} لمریز'] + ([ade] if beside else []),
        grade=[gp, gs, f'{gs}%', gp.rstrip('٪')] if hg else None,
        duration=['څلور کاله', 'څلورکلنې'] + (['four years', 'four-year'] if beside else []) if du else None,
        document_number=no,
    )
    if du and not beside:
        D.f['duration'] = ['څلور کلنې', 'څلور کلنه', 'څلور کاله']
    if beside:
        D.set(holder_name_latin=l, qualification_title_en=["Bachelor's Degree", te, f"Bachelor's Degree in {fe}", 'Bachelor'])
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    opt(D, p, dob, hb, pob)
    s = lambda a, b: a if m else b
    bi = (f'، د زېږېدو نېټه {dob}' if hb else '') + (f'، د زېږېدو ځای {pob}' if pob else '')
    ps = lx(
        'ps',
        S(R, f'{o} تصدیقوي چې {s("ښاغلی", "آغلې")} ', f'دا ډیپلوم تصدیقوي چې {s("ښاغلی", "مېرمن")} ', f'د لوړو زده‌کړو د قوانینو له مخې تصدیقېږي چې {s("ښاغلی", "آغلې")} '),
        (n, 'b'),
        f' د {fa} {s("زوی", "لور")}{bi}، د {fac} پوهنځي د ',
        (f, 'b'),
        f' په څانګه کې {"خپلې څلور کلنې زده‌کړې" if du else "خپلې زده‌کړې"} د {pd(dj[0])} لمریز کال تر پایه '
        + (f'په منځنۍ کچه د {gp} نمرو ' if hg else 'په بریالیتوب ')
        + 'سره بشپړې کړې او د ',
        ('لېسانس', 'b'),
        f' درجه یې {S(R, "ترلاسه کړه", "لاسته راوړه", "خپله کړه")}.',
        cls='j',
    )
    if du:
        D.f['duration'] = ['څلور کلنې', 'څلور کاله'] + (['four years', 'four-year', 'four-year program'] if beside else [])
    ids = [(S(R, 'د ډیپلوم شمېره', 'د ثبت ګڼه', 'مسلسله شمېره'), pd(no) if no[0].isdigit() else no), (S(R, 'د ورکړې نېټه', 'د صادرېدو نېټه', 'نېټه'), ad)]
    mn = ln('د افغانستان اسلامي جمهوریت', 'ps', 'sm') + ln('د لوړو زده‌کړو وزارت', 'ps', 'sm') + ln(o, 'ps', 'b ink')
    sg = rt(sigs(R, [('د پوهنځي رئیس', oth(R, 'pu') if R.random() < 0.5 else ''), ('د محصلانو چارو مرستیال', ''), ('د پوهنتون رئیس', oth(R, 'pu'))], 'ps'))
    if beside:
        en = lx(
            'en',
            f'{oe} certifies that ',
            (l, 'b'),
            f', {s("son", "daughter")} of {fal}, has completed {"the four-year program" if du else "the program"} of the Department of ',
            (fe, 'b'),
            f', Faculty of {face}, ' + (f'with an average of {gs}% ' if hg else '') + 'and is awarded the ',
            ("Bachelor's Degree", 'b'),
            '.',
            cls='j',
        )
        D.add(
            h3(mn, emblem(R, S(R, ink, '#a5811f'), 70), ln('Islamic Republic of Afghanistan', 'en', 'sm') + ln('Ministry of Higher Education', 'en', 'sm') + ln(oe, 'en', 'b ink')),
            gr(
                '1fr 96px 1fr',
                ln(T, 'ps', 'title', 'font-size:1.5em') + ps + I_([(a + ':', b) for a, b in ids], 'ps', 'ud'),
                photo(R, 'position:static', 90, 114),
                ln(te, 'en', 'title', 'font-size:1.4em') + en + I_([('Diploma No.:', no), ('Date of issue:', ade)], 'en', 'ud'),
                cls='rtl mt',
            ),
            sg,
            stamp(R, oe.upper(), 'en', 110, 'left:330px;bottom:60px'),
        )
        return D
    D.add(
        h3(
            mn,
            emblem(R, ink, 74),
            photo(R, 'position:static;display:block;margin-inline-start:auto', 84, 106) if R.random() < 0.6 else ln(f'د {fac} پوهنځی', 'ps', 'c') + ln(city, 'ps', 'c sm'),
        ),
        ln(T, 'ps', 'title mt', 'font-size:1.9em'),
        ps,
        ln(
            S(R, f'نوموړي ته د دې درجې ټول قانوني حقونه او امتیازونه ورکول کېږي.' if m else 'نوموړې ته د دې درجې ټول قانوني حقونه ورکول کېږي.', 'د لا بریالیتوبونو هیله یې کوو.'),
            'ps',
            'j',
        ),
        gr('1fr 1fr', *[kv(a + ':', b, 'ps', 'b') for a, b in ids], cls='rtl mt2'),
        sg,
        stamp(R, o, 'ps', 114, 'left:330px;bottom:70px'),
    )
    return D


PSE = Q(
    'د هیواد د ماین پاکۍ مؤسسه|د عملیاتو څانګه|ماین پاک|د روغتیايي پوهاوي کارکوونکې|کابل;د بریالي ساختماني شرکت|د بشري سرچینو څانګه|ساختماني انجنیر|د محاسبې مرستیاله|کندهار;د نوې'
    ' هیلې روغتون|د ادارې برخه|نرس|قابله|جلال‌آباد;د زرغون کلي د پراختیا مؤسسه|د پروژو څانګه|د کرنې مشاور|ټولنیزه هڅوونکې|خوست;د ننګرهار غږ راډیو|د خپرونو'
    ' مدیریت|خبریال|ویاندویه|جلال‌آباد;د پوهې خصوصي لېسه|د تدریسي چارو مدیریت|د ریاضي ښوونکی|د بیولوژي ښوونکې|غزني;د افغان ترانسپورټ شرکت|اداري مدیریت|موټروان|دفتري'
    ' کارکوونکې|کندهار;د سپوږمۍ مایکرو فاینانس بانک|د بشري سرچینو مدیریت|د پور افسر|د پېرودونکو د خدمتونو افسره|کابل'
)


def ps_work(R, form):
    p, n, l, fa, fal = ps_base(R, 0.4)
    m = p.m
    o, dp, jm, jf, city = un(R, 'pse', PSE)
    j = jm if m else jf
    F = psd(R)
    a0 = dt.date(p.dob.year + R.randint(21, 27), R.randint(1, 12), R.randint(1, 28))
    a0 = min(a0, dt.date(2018, a0.month, a0.day))
    b0 = a0 + dt.timedelta(days=R.randint(400, 2200))
    d = b0 + dt.timedelta(days=R.randint(2, 40))
    ad, a, b, dob = (F(jalali(q)) for q in (d, a0, b0, p.dob))
    T = S(R, 'د کار تصدیق لیک', 'د کاري تجربې تصدیق', 'تصدیق لیک', 'د خدمت تصدیق پاڼه')
    no = S(R, sn(R, '###'), f'{sn(R, "###")}/{jalali(d)[0]}', sn(R, '####'))
    hn = R.random() < 0.75
    hb = form or R.random() < 0.2
    hg = R.random() < 0.4
    g = S(R, 'ډېر ښه', 'ښه', 'عالي')
    per = f'له {a} څخه تر {b} پورې'
    if a.startswith('د '):  # month before day: the day takes the preposition
        (a1, a2), (b1, b2) = a.rsplit(' ', 1), b.rsplit(' ', 1)
        per = f'{a1} له {a2} څخه {b1} تر {b2} پورې'
    ink = S(R, '#0f4c5c', '#7a3b12', '#24522f', '#333', '#512b63')
    s = lambda x, y: x if m else y
    fo = S(R, *PSFO)
    D = Doc(
        'afg',
        R,
        'AFG',
        'employment_reference',
        ['ps'],
        fo,
        S(R, fo, "'Noto Kufi Arabic'"),
        ink,
        '#fff',
        S(R, 'none', 'twobars', 'head', 'none', 'thin', 'rail'),
        None,
        False,
        17,
        '21mm 24mm',
        1.8,
    )
    D.set(
        holder_name=n,
        qualification_title=[T],
        field_of_study=[j, f'د {j} دنده', f'{j} په توګه'],
        institution=[o, f'{o} - {city}', f'{o}، {dp}', o[2:]],
        award_date=d.isoformat(),
        award_date_printed=ad,
        duration=[per, f'{a} - {b}', f'{a} څخه تر {b}', f'له {a} څخه تر {b}', f'{a} تر {b}'],
        document_number=no if hn else None,
        grade=g if hg else None,
    )
    opt(D, p, dob, hb)
    meta = gr('1fr 1fr', kv(S(R, 'ګڼه:', 'شمېره:', 'د لیک ګڼه:'), pd(no), 'ps') if hn else ln(dp, 'ps'), kv('نېټه:', ad, 'ps'), cls='rtl mt')
    tel = ln(f'پته: {city}، {S(R, "لومړۍ ناحیه", "دویمه ناحیه", "نوی ښار", "د ولایت مخې ته")} - د اړیکې شمېره: {pd("07" + sn(R, "########"))}', 'ps', 'xs c note')
    top = S(
        R,
        gr('80px 1fr', emblem(R, ink, 72), ln(o, 'ps', 'b ink', 'font-size:1.45em') + ln(dp, 'ps', 'sm'), cls='rtl', style='align-items:center'),
        div(emblem(R, ink, 66), 'c') + ln(o, 'ps', 'c b ink', 'font-size:1.4em') + ln(dp, 'ps', 'c sm'),
    ) + div('', 'ruleh')
    sg = rt(nosig(sigs(R, [(S(R, 'د بشري سرچینو آمر', 'اداري مدیر'), ''), (S(R, 'د مؤسسې رئیس' if 'مؤسسه' in o else 'رئیس', 'عمومي مدیر'), oth(R, 'pu'))], 'ps')), 'mt2')
    end = ln(
        S(R, 'دا تصدیق لیک د نوموړي د غوښتنې له مخې ورکړل شو.' if m else 'دا تصدیق لیک د نوموړې د غوښتنې له مخې ورکړل شو.', 'په راتلونکي ژوند کې ورته د بریا هیله کوو.'),
        'ps',
        'j mt',
    )
    if form:
        it = (
            [(S(R, 'نوم او تخلص', 'بشپړ نوم'), n), ('د پلار نوم', fa), ('د زېږېدو نېټه', dob)]
            + maybe(R, 0.6, ('د تذکرې شمېره', pd(sn(R, '####-####-#####'))))
            + [('دنده', j), ('د دندې ځای', city), ('د کار موده', per)]
            + ([('د کار ارزونه', g)] if hg else [])
            + maybe(R, 0.4, ('د دندې پای ته رسېدو لامل', S(R, 'د قرارداد پای', 'د پروژې پای', 'شخصي استعفا')))
        )
        D.add(
            top,
            meta,
            ln(T, 'ps', S(R, 'oval', 'ribbon mt', 'title'), 'font-size:1.4em'),
            ln(f'تصدیقېږي چې لاندې {s("کس", "کارکوونکې")} زموږ په اداره کې دنده ترسره کړې ده:', 'ps', 'mt'),
            div(I_([(x + ':', y) for x, y in it], 'ps', S(R, 'cc', 'ev', 'dl', 'fl')), 'mt'),
            end,
            sg,
            stamp(R, o, 'ps', 112, 'left:330px;bottom:90px'),
            div(tel, 'mt2'),
        )
        return D
    D.add(
        top,
        meta,
        ln(S(R, 'هغو ته چې اړه لري!', 'ټولو اړوندو لوریو ته!', 'اړوندو ادارو ته'), 'ps', 'mt'),
        ln(T, 'ps', 'title', 'font-size:1.5em'),
        lx(
            'ps',
            S(R, f'په دې لیک سره تصدیقوو چې {s("ښاغلی", "آغلې")} ', f'تصدیق کېږي چې {s("محترم", "محترمه")} '),
            (n, 'b'),
            f' د {fa} {s("زوی", "لور")}' + (f'، د زېږېدو نېټه {dob}،' if hb else '') + f' {per} په {o[2:]} کې د ',
            (j, 'b'),
            f' په توګه دنده ترسره کړې ده.',
            cls='j mt',
        ),
        ln(
            f'{s("نوموړي", "نوموړې")} په دې موده کې خپلې دندې {S(R, "په صداقت او مسؤلیت", "په پوره ژمنتیا", "په ښه توګه او د مقرراتو په رعایت")} سره ترسره کړې دي'
            + (f' او د کار ارزونه یې {g} وه' if hg else '')
            + '.',
            'ps',
            'j',
        ),
        end,
        ln('په درنښت', 'ps', 'mt'),
        sg,
        stamp(R, o, 'ps', 112, 'left:330px;bottom:120px'),
        div(tel, 'mt3'),
    )
    return D


@fam
def pohantun_kar_afg(R):
    a, b = un(R, 'PS', ((ps_degree, True), (ps_degree, False), (ps_work, False), (ps_work, True)))
    return a(R, b)


# =================================================================== 4 ur  India: madrasa boards (certificate / marks); Pakistan: training schools of departments (prose / boxes)
INB = [
    ('بہار اسٹیٹ مدرسہ ایجوکیشن بورڈ', 'Bihar State Madrasa Education Board', 'پٹنہ', ('فوقانیہ', 'مولوی'), L('ارریہ,کٹیہار,کشن گنج,دربھنگہ,سیوان,مدھوبنی')),
    ('اتر پردیش مدرسہ تعلیمی بورڈ', 'Uttar Pradesh Board of Madarsa Education', 'لکھنؤ', ('منشی', 'عالم', 'مولوی'), L('مئو,اعظم گڑھ,سہارنپور,بریلی,گونڈہ,رام پور')),
    ('مغربی بنگال بورڈ آف مدرسہ ایجوکیشن', 'West Bengal Board of Madrasah Education', 'کولکاتا', ('عالم', 'فاضل'), L('مالدہ,مرشد آباد,ہوڑہ,اتر دیناج پور')),
]
INS = [('دینیات', 100), ('عربی ادب', 100), ('فارسی', 100), ('اردو', 100), ('انگریزی', 100), ('ریاضی', 100), ('سائنس', 100), ('سماجی علوم', 100), ('ہندی', 50), ('منطق و فلسفہ', 50)]
INM = L('مدرسہ اسلامیہ,مدرسہ اشرف العلوم,مدرسہ رحمانیہ,مدرسہ فیض عام,جامعہ نسواں,مدرسہ شمس الہدیٰ,مدرسہ مصباح العلوم')
URFO = ["'Noto Nastaliq Urdu'", "'Noto Nastaliq Urdu'", "'Nafees Web Naskh'", "'Noto Naskh Arabic'", "'PakType Naskh Basic Urdu'", "'Noto Nastaliq Urdu'"]


def urd(R, dg):
    return S(
        R,
        lambda q: dg(f'{q.day} {M["ur"][q.month-1]} {q.year}') + 'ء',
        lambda q: dg(f'{q.day} {M["ur"][q.month-1]}، {q.year}') + 'ء',
        lambda q: dg(dmy(q)),
        lambda q: dg(q.strftime('%d-%m-%Y')),
    )


def division(R, x):
    k = 0 if x >= 60 else 1 if x >= 45 else 2
    return [('درجہ اول', 'فرسٹ ڈویژن'), ('درجہ دوم', 'سیکنڈ ڈویژن'), ('درجہ سوم', 'تھرڈ ڈویژن')][k][R.random() < 0.4]


def ur_doc(R, c, kind, langs, land, fs, pad, **k):
    fo = S(R, *URFO)
    na = 'Nastaliq' in fo
    fo = (S(R, "'Liberation Serif',", "'Carlito',") if 'en' in langs else '') + fo
    return (
        Doc(
            'ur',
            R,
            c,
            kind,
            langs,
            fo,
            fo,
            S(R, '#0b4f34', '#173a74', '#701a33', '#41306d', '#2f2f2f'),
            k.get('paper', '#fff'),
            k.get('fr', 'thin'),
            k.get('bg'),
            land,
            fs,
            pad,
            (2.05 if na else 1.7) - k.get('less', 0),
        ),
        na,
    )


def in_base(R):
    p = who(R, 'bi', 1978, 2003, 0.45)
    b, be, city, qs, dist = un(R, 'inb', INB)
    q = un(R, 'inq' + city, qs)
    dst = R.choice(dist)
    d = dt.date(min(2023, p.dob.year + (R.randint(18, 20) if q in ('مولوی', 'فاضل') else R.randint(15, 17))), S(R, 5, 6, 7, 8), R.randint(1, 28))
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    base = R.uniform(0.4, 0.8)
    rows = [(a, x, max(round(x * 0.33), min(x - 3, round(x * (base + R.uniform(-0.12, 0.13)))))) for a, x in INS[: R.choice((7, 8, 9, 10))]]
    mx, tot = sum(r[1] for r in rows), sum(r[2] for r in rows)
    sch = R.choice([x for x in INM if ('نسواں' in x) <= (not p.m)]) + ' ' + dst
    return (
        p,
        n,
        l,
        b,
        be,
        city,
        q,
        dst,
        d,
        rows,
        mx,
        tot,
        division(R, tot / mx * 100),
        sch,
        S(R, sn(R, '######'), sn(R, '@#####'), f'{sn(R, "####")}/{d.year}'),
        f'{sn(R, "####")}',
        sn(R, '#####'),
    )


def in_certificate(R):
    p, n, l, b, be, city, q, dst, d, rows, mx, tot, g, sch, no, rc, rl = in_base(R)
    m = p.m
    dg = str
    F = urd(R, dg)
    ad, dob = F(d), F(p.dob)
    hb, hm, hl = R.random() < 0.7, R.random() < 0.4, R.random() < 0.55
    T = S(R, 'سند', 'سرٹیفکیٹ', 'تصدیق نامہ کامیابی')
    D, na = ur_doc(
        R,
        'IND',
        'school_leaving_certificate',
        ['ur', 'en'],
        R.random() < 0.6,
        16,
        '18mm 24mm',
        paper=S(R, '#fffdf4', '#fff', '#f5faf6'),
        fr=S(R, 'rope', 'star', 'scallop', 'lattice', 'corner'),
        bg=S(R, ('#9cbf92', 0.14), ('#c3a968', 0.14), None),
    )
    nf = [f'{tot}/{mx}', str(tot)]
    D.set(
        holder_name=n,
        qualification_title=[q, f'امتحان {q}', f'{T} {q}', f'{q} امتحان', T, f'سند {q}'],
        institution=[b, be, f'{b}، {city}', f'{b} {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g] + ([f'{g} {x}' for x in nf] + nf if hm else []),
        document_number=no,
    )
    opt(D, p, dob, hb)
    if hl:
        D.set(holder_name_latin=l)
        D.printed.add('holder_name_latin')
    tx = lx(
        'ur',
        S(R, 'تصدیق کی جاتی ہے کہ ', 'اس امر کی تصدیق کی جاتی ہے کہ ', f'{b} تصدیق کرتا ہے کہ '),
        (n, 'b'),
        f' {S(R, "ولد", "ابن") if m else S(R, "بنت", "دختر")} {p.fa[0]} {p.sur[0]}',
        *(['، تاریخ پیدائش ', (dob, 'nw'), '،'] if hb else []),
        f' رول کوڈ {rc} رول نمبر {rl} نے {sch} سے {d.year}ء میں منعقدہ ',
        (q, 'b'),
        f' کا امتحان ' + (f'{tot}/{mx} نمبروں کے ساتھ ' if hm else '') + f'{g} سے پاس {S(R, "کیا۔", "کیا ہے۔")}',
        cls='j mt',
    )
    D.add(
        gr(
            '84px 1fr 84px',
            emblem(R, D.ink, 72),
            ln(b, 'ur', 'c b ink', f'font-size:{1.1 if na else 1.3}em') + ln(be, 'en', 'c b', 'line-height:1.4') + ln(city, 'ur', 'c sm'),
            photo(R, 'position:static', 78, 98) if R.random() < 0.4 else '',
            cls='rtl',
            style='align-items:center',
        ),
        gr('1fr 1fr', ln(f'{S(R, "سند نمبر", "سلسلہ نمبر", "نمبر شمار")}: {no}', 'ur', 'sm'), ln(f'سال: {d.year}ء', 'ur', 'sm', 'text-align:left'), cls='rtl'),
        ln(f'{T}', 'ur', 'title', f'font-size:{1.6 if na else 1.9}em;line-height:{2 if na else 1.5}'),
        *([ln(f'({q})', 'ur', 'c b')] if R.random() < 0.5 else []),
        tx,
        *([kv('Name of candidate:', l, 'en', 'sm')] if hl else []),
        kv(S(R, 'تاریخ اجراء:', 'مورخہ:', 'تاریخ اعلان نتیجہ:'), ad, 'ur', 'mt'),
        rt(nosig(sigs(R, [('تیار کنندہ', ''), ('ناظم امتحانات', oth(R, 'bi') if R.random() < 0.5 else ''), (S(R, 'سکریٹری', 'رجسٹرار', 'چیئرمین'), '')], 'ur')), 'mt2'),
        stamp(R, be.upper()[:40], 'en', 110, 'left:330px;bottom:60px'),
    )
    return D


def in_marks(R):
    p, n, l, b, be, city, q, dst, d, rows, mx, tot, g, sch, no, rc, rl = in_base(R)
    dg = str
    F = urd(R, dg)
    ad, dob = F(d), F(p.dob)
    hb = R.random() < 0.6
    T = S(R, 'مارک شیٹ', 'نمبرات نامہ', 'تفصیل نمبرات', 'گوشوارہ نمبرات')
    hl = R.random() < 0.5
    D, na = ur_doc(R, 'IND', 'transcript', ['ur', 'en'], False, 14.5, '15mm 19mm', fr=S(R, 'thin', 'twobars', 'double', 'rail', 'dashed'), less=0.12)
    nf = [f'{tot}/{mx}', str(tot), f'{tot} / {mx}']
    D.set(
        holder_name=n,
        qualification_title=[T, q, f'امتحان {q}', f'{T} {q}', f'{T} - {q}'],
        institution=[b, be, f'{b}، {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g] + [f'{g} {x}' for x in nf] + nf,
        document_number=no,
    )
    opt(D, p, dob, hb)
    if hl:
        D.set(holder_name_latin=l)
        D.printed.add('holder_name_latin')
    D.rows = [dict(course=a, credits=None, max=str(x), grade=str(y)) for a, x, y in rows]
    three_ = R.random() < 0.5
    hh = S(R, ['نمبر شمار', 'مضمون', 'کل نمبر', 'حاصل کردہ نمبر'], ['شمار', 'مضامین', 'پورے نمبر', 'حاصل نمبر'])
    body = [(i + 1, a, x, y) for i, (a, x, y) in enumerate(rows)] + [('', S(R, 'میزان', 'کل'), mx, tot)]
    wd, al_ = [13, 45, 19, 23], 'clcc'
    if three_:
        hh = hh[:3] + ['پاس نمبر', hh[3]]
        body = [r[:3] + (round(r[2] * 0.33) if r[0] else '',) + r[3:] for r in body]
        wd, al_ = [12, 34, 17, 15, 22], 'clccc'
    it = (
        [(S(R, 'نام طالب علم' if p.m else 'نام طالبہ', 'نام امیدوار'), n)]
        + [('ولدیت', f'{p.fa[0]} {p.sur[0]}')]
        + ([('تاریخ پیدائش', dob)] if hb else [])
        + [('رول کوڈ', rc), ('رول نمبر', rl), ('مدرسہ', sch)]
        + maybe(R, 0.5, ('ضلع', dst))
    )
    D.add(
        gr(
            '74px 1fr',
            emblem(R, D.ink, 66),
            ln(b + '، ' + city, 'ur', 'c b ink', f'font-size:{1.15 if na else 1.35}em') + ln(be, 'en', 'c sm', 'line-height:1.4'),
            cls='rtl',
            style='align-items:center',
        ),
        ln(T, 'ur', S(R, 'oval', 'ribbon'), 'font-size:1.1em'),
        gr('1fr 1fr', ln(f'امتحان: {q} {d.year}ء', 'ur', 'b'), ln(f'{S(R, "نمبر", "سلسلہ نمبر")}: {no}', 'ur', '', 'text-align:left'), cls='rtl'),
        div(I_([(x + ':', y) for x, y in it], 'ur', S(R, 'dl', 'ud', 'cc')), 'rtl'),
        *([kv('Name:', l, 'en', 'sm')] if hl else []),
        tbl(hh, body, 'ur', S(R, 'all', 'grd', 'head', 'thin'), wd, al_),
        gr('1fr 1fr', kv(S(R, 'نتیجہ:', 'ڈویژن:', 'درجہ:'), g, 'ur', 'b'), kv(S(R, 'تاریخ اجراء:', 'تاریخ:'), ad, 'ur'), cls='rtl'),
        rt(nosig(sigs(R, [('جانچ کنندہ', ''), ('ناظم امتحانات', oth(R, 'bi'))], 'ur')), 'mt'),
        stamp(R, b, 'ur', 104, 'left:130px;bottom:80px'),
    )
    return D


PKT = Q(
    'بورڈ آف ریونیو پنجاب|پٹوار ٹریننگ سکول لاہور|پٹوار کورس|ریونیو ریکارڈ|ایک سال;محکمہ زراعت پنجاب|زرعی تربیتی ادارہ سرگودھا|فیلڈ اسسٹنٹ ڈپلومہ|زراعت|دو سال;محکمہ جنگلات خیبر'
    ' پختونخوا|فاریسٹ سکول تھائی ایبٹ آباد|فاریسٹ گارڈ کورس|جنگلات|چھ ماہ;محکمہ لائیو سٹاک سندھ|ویٹرنری ٹریننگ سنٹر حیدرآباد|لائیو سٹاک اسسٹنٹ کورس|لائیو سٹاک|دو سال;محکمہ شہری'
    ' دفاع|سول ڈیفنس اکیڈمی لاہور|انسٹرکٹر کورس|شہری دفاع|تین ماہ;محکمہ امداد باہمی پنجاب|کوآپریٹو ٹریننگ کالج فیصل آباد|سب انسپکٹر کورس|امداد باہمی|چھ ماہ;محکمہ سماجی بہبود'
    ' بلوچستان|دستکاری مرکز کوئٹہ|دستکاری کورس|کشیدہ کاری|چھ ماہ;محکمہ ماہی پروری پنجاب|فشریز ٹریننگ سنٹر منانوالہ|فشریز سپروائزر کورس|ماہی پروری|ایک سال'
)


def pk_training(R, boxes):
    o, ins, q, f, du = un(R, 'pkt', PKT)
    p = who(R, 'pq', 1966, 1998, 1 if 'دستکاری' in q else 0.15)
    m = p.m
    n = f'{p.given[0]} {p.sur[0]}'
    fa = f'{p.fa[0]} {p.sur[0]}'
    d = aw(R, p, 20, 28, (1, 3, 6, 9, 11))
    dg = pd if R.random() < 0.35 else str
    F = urd(R, dg)
    ad, dob = F(d), F(p.dob)
    x = R.uniform(50, 90)
    mx = S(R, 500, 600, 800, 1000)
    tot = round(mx * x / 100)
    gk = R.randrange(2)
    g = division(R, x) if gk else 'اے' if x >= 75 else 'بی' if x >= 60 else 'سی'
    hm = R.random() < 0.5
    hf = boxes or R.random() < 0.4
    T = S(R, 'سند تربیت', 'تربیتی سرٹیفکیٹ', 'سند کامیابی', 'سرٹیفکیٹ')
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{d.year}', sn(R, '#####'))
    hb = boxes or R.random() < 0.4
    D, na = ur_doc(
        R,
        'PAK',
        'vocational_certificate',
        ['ur'],
        R.random() < (0.35 if boxes else 0.75),
        16,
        '18mm 23mm',
        paper=S(R, '#fff', '#fffdf4', '#f4f8fb'),
        fr=S(R, 'rope', 'star', 'double', 'wave', 'notch'),
        bg=S(R, None, ('#8aa7c2', 0.13), ('#c2a765', 0.13)),
    )
    nf = [f'{dg(tot)}/{dg(mx)}', dg(tot), f'{dg(tot)} / {dg(mx)}', f'{tot}/{mx}']
    gl = g if gk else f'گریڈ {g}'
    qs = [q, f'{T} - {q}', f'{T} {q}', T, f'{q} ({f})']
    D.set(
        holder_name=n,
        qualification_title=qs,
        field_of_study=[f, f'شعبہ {f}'] if hf else None,
        institution=[ins, o, f'{ins}، {o}', f'{o}، {ins}', f'{o} - {ins}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[gl, g] + (nf + [f'{gl} {z}' for z in nf] if hm else []),
        duration=[du, f'{du} کا کورس'],
        document_number=no,
    )
    opt(D, p, dob, hb)
    if boxes:
        D.f['grade'] = [g, gl] + D.f['grade'][2:]
    d0 = d - dt.timedelta(days={'ایک سال': 370, 'دو سال': 735, 'چھ ماہ': 190, 'تین ماہ': 96}[du])
    adr = S(R, 'حکومت پنجاب', 'حکومت پاکستان')
    adr = {'خیبر': 'حکومت خیبر پختونخوا', 'سندھ': 'حکومت سندھ', 'بلوچ': 'حکومت بلوچستان'}.get(next((k for k in ('خیبر', 'سندھ', 'بلوچ') if k in o), ''), 'حکومت پنجاب')
    top = gr(
        '80px 1fr 84px',
        emblem(R, D.ink, 70),
        ln(adr, 'ur', 'c sm') + ln(o, 'ur', 'c b ink', f'font-size:{1.2 if na else 1.45}em') + ln(ins, 'ur', 'c b'),
        photo(R, 'position:static', 78, 98) if boxes or R.random() < 0.4 else '',
        cls='rtl',
        style='align-items:center',
    )
    tl = f'font-size:{1.5 if na else 1.8}em;line-height:{2 if na else 1.5}'
    sg = rt(nosig(sigs(R, [('انچارج کورس', ''), (S(R, 'پرنسپل', 'ڈائریکٹر'), oth(R, 'pq')), (S(R, 'سیکرٹری', 'ڈائریکٹر جنرل'), '')], 'ur')), 'mt')
    dno = dg(no)
    if boxes:
        it = (
            [
                ('سند نمبر', dno),
                (S(R, 'نام', 'نام امیدوار'), n),
                ('ولدیت' if m else 'ولدیت / زوجیت', fa),
                ('شناختی کارڈ نمبر', dg(sn(R, '#####-#######-#'))),
                ('تاریخ پیدائش', dob),
                ('کورس', q),
                ('شعبہ', f),
                (S(R, 'دورانیہ', 'مدت تربیت'), du),
            ]
            + ([('حاصل کردہ نمبر', f'{dg(tot)}/{dg(mx)}')] if hm else [])
            + [('گریڈ' if not gk else S(R, 'ڈویژن', 'درجہ') if 'درجہ' not in g else 'کامیابی', g), (S(R, 'تاریخ اجراء', 'تاریخ سند'), ad)]
        )
        k = 3 if D.land else 2
        it += [('رول نمبر', dg(sn(R, '###')))] * (len(it) % k != 0)
        it += [('بیچ نمبر', dg(R.randint(4, 60)))] * (len(it) % k != 0)
        D.add(
            top,
            ln(T, 'ur', S(R, 'title', 'ribbon mt'), tl if na else 'font-size:1.5em'),
            ln(S(R, 'درج ذیل امیدوار نے تربیتی کورس کامیابی سے مکمل کیا:', 'تصدیق کی جاتی ہے کہ درج ذیل فرد نے اس ادارے سے تربیت مکمل کی ہے:'), 'ur', 'mt'),
            sq(it, 'ur', ' '.join(['1fr'] * k)),
            ln(S(R, 'یہ سند امیدوار کو بعد از امتحان جاری کی گئی۔', 'سند میں کسی قسم کی کاٹ چھانٹ اسے منسوخ کر دے گی۔'), 'ur', 'sm'),
            sg,
            stamp(R, ins, 'ur', 110, 'left:200px;bottom:90px'),
        )
        return D
    s = lambda a, b: a if m else b
    long = R.random() < 0.5
    D.f['field_of_study'] = [f, f'شعبہ {f}'] if hf else None
    tx = lx(
        'ur',
        S(R, f'تصدیق کی جاتی ہے کہ {s("جناب", "محترمہ")} ', f'تصدیق کیا جاتا ہے کہ {s("مسمی", "مسماۃ")} '),
        (n, 'b'),
        f' {s("ولد", "دختر")} {fa}',
        *(['، تاریخ پیدائش ', (dob, 'nw'), '،'] if hb else []),
        f' نے {ins} میں ' + (f'{M["ur"][d0.month-1]} {dg(d0.year)}ء سے ' if long else '') + f'{du} کا ',
        (q, 'b'),
        (f' شعبہ {f} میں' if hf else '')
        + f' مکمل کیا اور امتحان میں '
        + (f'{dg(mx)} میں سے {dg(tot)} نمبر حاصل کر کے ' if hm else '')
        + f'{gl} {S(R, "میں کامیابی حاصل کی۔", "کے ساتھ کامیاب ہوا۔" if m else "کے ساتھ کامیاب ہوئی۔")}',
        cls='j mt',
    )
    if hm:
        D.f['grade'] += [f'{dg(mx)} میں سے {dg(tot)}']
    D.add(
        top,
        ln(T, 'ur', 'title mt', tl),
        tx,
        ln(S(R, 'دورانِ تربیت امیدوار کا رویہ اور حاضری تسلی بخش رہی۔', 'ادارہ ان کے روشن مستقبل کے لیے دعا گو ہے۔', 'عملی تربیت بھی کامیابی سے مکمل کی گئی۔'), 'ur', 'j'),
        gr('1fr 1fr', kv(S(R, 'سند نمبر:', 'حوالہ نمبر:', 'نمبر:'), dno, 'ur'), kv(S(R, 'تاریخ اجراء:', 'مورخہ:', 'تاریخ:'), ad, 'ur'), cls='rtl mt'),
        sg,
        stamp(R, ins, 'ur', 110, 'left:330px;bottom:60px'),
    )
    return D


def pk_prose(R):
    return pk_training(R, False)


def pk_boxes(R):
    return pk_training(R, True)


@fam
def madrasa_ind_tarbiyat_pak(R):
    return un(R, 'UR', (in_certificate, in_marks, pk_prose, pk_boxes))(R)


if __name__ == '__main__':
    making.make_set(FRESH, 'fresh_pD', overlaps=making.OVER)
