#!/usr/bin/env python3
"""Four fresh families in the Arabic script, each of two papers in two layouts.

tawjihi_mulhaq_jor_tun  ar: Jordan, general secondary certificate (prose / boxes and marks, ar en);
                            Tunisia, diploma supplement (numbered sections / labels in ar and fr)
kardani_parastari_irn   fa: Iran, associate degree of technical colleges (prose / boxes);
                            membership card of nurses (two cards) / licence of a nurse (prose and rows)
transkript_khidmat_afg  ps: Afghanistan, transcript (ps en table / semesters one after the other);
                            reference for work (posts in a table of a public office / letter of an organisation)
hunar_licence_pak       ur: Pakistan, certificate of a vocational course (prose / ur beside en);
                            licence of electricians (card with form) / certificate of boiler attendants (prose)

python benchmarks/families/ar_fa_ps_ur_ninth.py --seed 9304 --n 20 --out set        (4 families x 5 kinds)
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import making, make_documents as md, ar_fa_ps_ur_fifth as ff
from ar_fa_ps_ur_fifth import *  # noqa: F403

FRESH = []


def fam(f):
    FRESH.append(making.tidy(f))
    return f


OCSS = """.pan{border:1.6px solid VARINK;border-radius:12px;overflow:hidden;width:172mm;max-width:100%;margin:5mm auto 0;background:#fff}.pan .pb{padding:2mm 5mm 3mm}
.sec{font-weight:700;color:VARINK;border-bottom:1.5px solid VARINK;margin-top:.55em}.sec2{font-weight:700;background:VARINK;color:#fff;padding:.05em .6em;margin-top:.55em}
.hl{display:grid;grid-template-columns:40% 60%;padding:.1em 0}.hl .k{font-weight:700}.hl .v{font-weight:400}.bx3{display:grid;grid-template-columns:29% 46% 25%;border:.8px solid #777;margin-top:-1px}
.bx3>span{padding:.15em .4em}.bx3 .v{text-align:center;font-weight:700;border-inline:.8px solid #777}
.bx3 .k2{font-size:.8em}.pt.bare td{border-bottom:.6px solid #aaa}.pt.bare th{border-block:1.6px solid #333}
.ring{border:2px solid VARINK;border-radius:50% / 60%;padding:.15em 1.4em;display:inline-block}"""
_fr9 = md.frame


def frame(R, kind, color, w, h):
    box = lambda m, t, c: f'<rect x="{m}" y="{m}" width="{w - 2 * m}" height="{h - 2 * m}" fill="none" stroke="{c}" stroke-width="{t}"/>'
    if kind == 'twin':
        return f'<svg class="bg" viewBox="0 0 {w} {h}">{box(24, 6, color)}{box(33, 2.5, "#b8962e")}{box(39, 1, color)}</svg>'
    if kind == 'squares':
        s = ''.join(f'<rect x="{x}" y="{y}" width="22" height="22" fill="none" stroke="{color}" stroke-width="2.5"/>' for x in (24, w - 46) for y in (24, h - 46))
        return f'<svg class="bg" viewBox="0 0 {w} {h}">{s}{box(35, 1.4, color)}</svg>'
    return _fr9(R, kind, color, w, h)


md.frame = frame


class Doc(ff.Doc):
    def html(s):
        return (
            super().html().replace('</style>', OCSS.replace('VARINK', s.ink) + ('.hl,.bx3>span{line-height:1.9;padding-block:0}' if 'Nastaliq' in s.font else '') + '</style>', 1)
        )


N.update(
    {
        'jo': (
            Q('مصعب|Musab;أشرف|Ashraf;عدي|Odai;ليث|Laith;حازم|Hazem;فراس|Firas;معتصم|Mutasem;إياد|Eyad;رائد|Raed;بهاء|Bahaa;صهيب|Suhaib;غيث|Ghaith'),
            Q('رنيم|Raneem;تالا|Tala;ختام|Khitam;آلاء|Alaa;بتول|Batool;هديل|Hadeel;ديما|Dima;نسرين|Nisreen;ربى|Ruba;سجى|Saja'),
            Q(
                'الخوالدة|Al Khawaldeh;العبادي|Al Abbadi;المومني|Al Momani;الزيود|Al Zyoud;حدادين|Haddadin;الطراونة|Al Tarawneh;بني ياسين|Bani Yaseen;السعود|Al Saud;'
                    'الحوراني|Al Hourani;الرواشدة|Al Rawashdeh;القضاة|Al Qudah'
            ),
        ),
        'tn': (
            Q('بلال|Bilel;أيمن|Aymen;غسان|Ghassen;شكري|Chokri;نزار|Nizar;عماد|Imed;مالك|Malek;زياد|Zied;حسام|Houssem;رضوان|Redouane'),
            Q('هاجر|Hajer;إيناس|Ines;أميمة|Oumayma;نجلاء|Najla;سيرين|Cyrine;حنين|Hanine;عفاف|Afef;سماح|Samah;خولة|Khaoula'),
            Q('بوعزيزي|Bouazizi;الماجري|Mejri;بن سالم|Ben Salem;الورغي|Ouerghi;غربال|Gharbal;السالمي|Selmi;بالحاج|Belhadj;الزواري|Zouari;الدريدي|Dridi;عبيد|Abid;الفرجاني|Ferjani'),
        ),
        'i9': (
            Q('کیوان|;محسن|;علیرضا|;فرزاد|;مهران|;بابک|;سروش|;امید|;حمیدرضا|;داود|;پیمان|;وحید|'),
            Q('نسترن|;سمیه|;زهرا|;شقایق|;مینا|;آرزو|;لیلا|;طاهره|;فرشته|;نگین|'),
            Q('صالحی|;کرمی|;حیدری|;بهرامی|;رستمی|;امینی|;جعفرزاده|;پورمحمدی|;خسروی|;ملکی|;عباس‌نژاد|;زارعی|;مرادی|'),
        ),
        'p9': (
            Q(
                'سمیع الله|Samiullah;اکرام الله|Ikramullah;حکمت الله|Hekmatullah;محمد یونس|Mohammad Younus;عبدالرزاق|Abdul Razaq;نورالحق|Noorulhaq;وحیدالله|Wahidullah;'
                    'اجمل|Ajmal;فرید احمد|Farid Ahmad;صفي الله|Safiullah;مجیب الرحمن|Mujib Rahman'
            ),
            Q('مرجانه|Marjana;صفیه|Safia;بلقیسه|Bilqisa;شبنم|Shabnam;حمیده|Hamida;روښانه|Roshana;نرګس|Nargis;ذکیه|Zakia;صالحه|Saleha'),
            Q('ځدراڼ|Zadran;وردګ|Wardak;احمدزی|Ahmadzai;ستانکزی|Stanekzai;تڼی|Tanai;منګل|Mangal;اڅکزی|Achakzai;دولتزی|Dawlatzai;هاشمي|Hashimi;لودین|Lodin;امین|Amin'),
        ),
        'u9': (
            Q(
                'محمد عرفان|Muhammad Irfan;ساجد علی|Sajid Ali;عمران خان|Imran Khan;محمد رمضان|Muhammad Ramzan;حسن رضا|Hassan Raza;شکیل احمد|Shakeel Ahmad;'
                    'غلام عباس|Ghulam Abbas;محمد آصف|Muhammad Asif;فہد اقبال|Fahad Iqbal;اللہ دتہ|Allah Ditta;نعیم اختر|Naeem Akhtar'
            ),
            Q('صائمہ|Saima;عائشہ|Ayesha;رخسانہ|Rukhsana;کرن|Kiran;ثناء|Sana;مقدس|Muqaddas;انیلا|Aneela;فاطمہ|Fatima;نورین|Noreen'),
            Q('ملک|Malik;چوہدری|Chaudhry;قریشی|Qureshi;سیال|Sial;شیخ|Sheikh;وڑائچ|Warraich;بھٹی|Bhatti;نیازی|Niazi;خان|Khan;کھوکھر|Khokhar;راجپوت|Rajput'),
        ),
    }
)


def sg(R, items, lang):
    return rt(nosig(sigs(R, items, lang)), 'mt')


def dt3(d):
    return d.year, d.month, d.day


def left(t, lang, cls=''):
    return ln(t, lang, cls, 'text-align:left')


def birth(D, p, dob, place=None):
    D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, **(dict(place_of_birth=place) if place else {}))


def bx3(k, v, k2, lang, l2='en'):
    """label | value | label in a second language; a value of Latin letters runs from the left"""
    a = f'<div class="ln bx3" data-lang="{lang}" lang="{lang}" dir="rtl"><span class="k">{E(k)}</span> <span class="v" dir="auto">{E(v)}</span> '
    return a + f'<span class="k2" lang="{l2}" dir="ltr">{E(k2)}</span></div>'


def pages2(R, lang, i):
    return ln({'ar': f'الصفحة {i} من 2'}[lang], lang, 'xs c mt')


# =================================================================== 1 ar  Jordan: general secondary education certificate
def subj(s):
    return [(a, b, int(c)) for a, b, c in Q(s)]


JOC = 'اللغة العربية|Arabic Language|200;اللغة الإنجليزية|English Language|200;التربية الإسلامية|Islamic Education|100;تاريخ الأردن|History of Jordan|100;'
JOB = {
    ('العلمي', 'Scientific'): subj(JOC + 'الرياضيات|Mathematics|200;الفيزياء|Physics|200;الكيمياء|Chemistry|200;العلوم الحياتية|Biology|100'),
    ('الأدبي', 'Literary'): subj(JOC + 'الرياضيات|Mathematics|100;تاريخ العرب والعالم|Arab and World History|200;الجغرافيا|Geography|200;علوم الحاسوب|Computer Science|100'),
    ('الإدارة المعلوماتية', 'Information Management'): subj(
        JOC + 'الرياضيات|Mathematics|200;المحاسبة|Accounting|200;أساسيات الإدارة|Principles of Management|100;نظم المعلومات الإدارية|Management Information Systems|200'
    ),
    ('الشرعي', 'Sharia'): subj(JOC + 'الفقه وأصوله|Jurisprudence|200;القرآن الكريم وعلومه|Holy Quran Sciences|200;الحديث الشريف|Prophetic Tradition|200;العقيدة|Creed|100'),
}
JOS = Q(
    'مدرسة خالد بن الوليد الثانوية|مدرسة أم عمارة الثانوية|لواء ماركا|عمان|Amman;مدرسة الملك عبدالله الثاني للتميز|مدرسة نسيبة المازنية الثانوية|قصبة الزرقاء|الزرقاء|Zarqa;'
    'مدرسة حسن كامل الصباح الثانوية|مدرسة خولة بنت الأزور الثانوية|قصبة إربد|إربد|Irbid;مدرسة مؤتة الثانوية|مدرسة رفيدة الأسلمية الثانوية|المزار الجنوبي|الكرك|Karak;'
    'مدرسة المفرق الثانوية|مدرسة المفرق الثانوية|قصبة المفرق|المفرق|Mafraq;مدرسة السلط الثانوية|مدرسة سكينة بنت الحسين الثانوية|قصبة السلط|السلط|Salt'
)
JOT, JOE = 'شهادة الدراسة الثانوية العامة', 'General Secondary Education Certificate'


def words(n):
    return 'مائتان' if n == 200 else 'مائة و' + arw(n - 100) if n > 100 else arw(n)


def jor_marks(R, st):
    base = R.uniform(0.62, 0.93)
    return [(a, b, x, max(x // 2, min(x, round(x * (base + R.uniform(-0.12, 0.12)))))) for a, b, x in JOB[st]]


def jor_doc(R, w, p, langs, land):
    lf = S(R, "'Carlito',", "'Liberation Serif',", "'TeX Gyre Heros',") if w else ''
    fo = lf + S(R, "'Noto Naskh Arabic'", "'Amiri'", "'KacstOne','Noto Naskh Arabic'", "'Noto Sans Arabic UI'")
    fr = S(R, 'twin', 'wave', 'squares', 'key') if land else S(R, 'thin', 'none', 'squares', 'double')
    return Doc(
        'tawjihi_mulhaq_jor_tun',
        R,
        'JOR',
        'school_leaving_certificate',
        langs,
        fo,
        lf + S(R, "'Noto Kufi Arabic'", "'Amiri'", "'KacstTitle','Noto Kufi Arabic'"),
        S(R, '#7a1f2b', '#0f5132', '#1f3b73', '#333', '#6a4a10'),
        S(R, '#fff', '#fdfaf0', '#f7faf6'),
        fr,
        S(R, ('#a8b99a', 0.13), ('#c3a45e', 0.13), None) if land else None,
        land,
        17 if land else 15,
        '20mm 26mm' if land else '18mm 19mm',
        1.7 if land else 1.5,
    )


def jordan(R, w):
    p = who(R, 'jo', 1978, 2004, 0.5)
    m = p.m
    n, l = (f'{p.given[i]} {p.fa[i]} {p.gf[i]} {p.sur[i]}' for i in (0, 1))
    st = pk('o1s', list(JOB))
    sc, sf, dist, city, ce = pk('o1c', JOS)
    sc = sc if m else sf
    y = p.dob.year + 18
    summer = y > 2017 or R.random() < 0.7
    ses = 'العامة' if y > 2017 else 'الصيفية' if summer else 'الشتوية'
    d = dt.date(y, S(R, 7, 8, 8, 9) if summer else 2, R.randint(3, 27))
    A = ai if R.random() < (0.55 if not w else 0.2) else str
    mon = [f'{a}' for a in M['ar_sy']]
    F = S(R, lambda q: A(f'{q.day}/{q.month}/{q.year}'), lambda q: A(f'{q.day} {mon[q.month - 1]} {q.year}'), lambda q: A(f'{q.year}/{q.month:02d}/{q.day:02d}'))
    ad, dob = F(d), F(p.dob)
    rows = jor_marks(R, st)
    tot, mx = sum(r[3] for r in rows), sum(r[2] for r in rows)
    av = A(f'{tot / mx * 100:.1f}')
    no = A(S(R, sn(R, '#######'), f'{sn(R, "#####")}/{y}'))
    seat, nid = A(sn(R, '3#######')), A(sn(R, '9#########'))
    br = S(R, f'الفرع {st[0]}', f'فرع {st[0]}') if not w else st[0]
    D = jor_doc(R, w, p, ['ar', 'en'] if w else ['ar'], not w)
    hb = R.random() < 0.75
    pl = S(R, city, 'عمان', 'الكويت', 'الرصيفة')
    org = 'وزارة التربية والتعليم'
    dep = S(R, 'إدارة الامتحانات والاختبارات', 'مديرية الامتحانات العامة', 'إدارة الامتحانات')
    D.set(
        holder_name=n,
        qualification_title=[JOT] + ([JOE, f'{JOT} / {JOE}'] if w else []),
        field_of_study=[f'الفرع {st[0]}' if not w and br[0] == 'ا' else st[0], st[0], br, f'الفرع {st[0]}'] + ([st[1], f'{st[0]} / {st[1]}'] if w else []),
        institution=[org, f'{org} - {dep}', f'{org} {dep}', f'{org} الأردنية', 'المملكة الأردنية الهاشمية - وزارة التربية والتعليم'] + (['Ministry of Education'] if w else []),
        award_date=d.isoformat(),
        award_date_printed=[ad, ad + ' م', ad + 'م'],
        grade=[av, av + '%', av + '٪'],
        document_number=no,
    )
    if hb:
        birth(D, p, dob, [pl] if w or R.random() < 0.6 else None)
    pl = D.f['place_of_birth'] and pl
    D.st = st, ses, y, A, av, no, seat, nid, sc, dist, city, ad, dob, hb, pl, rows, tot, mx, dep, org
    return jor_sheet(R, D, p, n, l) if w else jor_prose(R, D, p, n)


def jor_prose(R, D, p, n):
    st, ses, y, A, av, no, seat, nid, sc, dist, city, ad, dob, hb, pl, rows, tot, mx, dep, org = D.st
    m = p.m
    t = '' if m else 'ت'
    pct = S(R, '%', ' %')
    ar = lambda *a, **k: lx('ar', *a, **k)
    top = h3(
        ln('المملكة الأردنية الهاشمية', 'ar', 'b') + ln(org, 'ar', 'b ink') + ln(dep, 'ar', 'sm'),
        emblem(R, S(R, D.ink, '#a5811f'), 74),
        left(f'{S(R, "الرقم المتسلسل", "رقم الشهادة", "الرقم")}: {no}', 'ar', 'sm') + left(f'رقم الجلوس: {seat}', 'ar', 'sm'),
    )
    born = f'{"المولود" if m else "المولودة"} {f"في {pl} " if pl else ""}بتاريخ {dob} ' if hb else ''
    who_ = f'{"الطالب" if m else "الطالبة"} '
    verb = S(R, f'قد نجح{t} في امتحان', f'قد اجتاز{t} بنجاح امتحان')
    body = ar(
        S(R, 'تشهد وزارة التربية والتعليم بأن ', 'تشهد إدارة الامتحانات في وزارة التربية والتعليم أن '),
        who_,
        (n, 'b'),
        f' {born}من {sc} التابعة لمديرية التربية والتعليم / {dist}، {verb} ',
        (JOT, 'b'),
        f' / الفرع {st[0]}، الدورة {ses} لعام {A(y)}، بمعدل عام مقداره ',
        (av + pct, 'b'),
        '.',
        cls='j mt',
    )
    tail = S(R, f'وبناءً عليه مُنح{t} هذه الشهادة.', f'وقد أُعطي{t} هذه الشهادة إشعاراً بذلك.', f'وقد مُنح{t} هذه الشهادة بناءً على قانون التربية والتعليم النافذ.')
    D.f['field_of_study'] = [f'الفرع {st[0]}', st[0]]
    sig = [('مدير إدارة الامتحانات', oth(R, 'jo')), ('الأمين العام', ''), ('وزير التربية والتعليم', oth(R, 'jo') if R.random() < 0.5 else '')]
    D.add(
        top,
        ln(JOT, 'ar', 'title mt', 'font-size:2em'),
        body,
        ln(tail, 'ar', 'mt'),
        ln(f'{S(R, "حررت في عمان بتاريخ", "صدرت بتاريخ", "تاريخ الإصدار:")} {ad}', 'ar', 'mt'),
        sg(R, sig, 'ar'),
        stamp(R, f'{org} - {dep}', 'ar', 118, 'left:340px;bottom:60px'),
    )
    return D


def jor_sheet(R, D, p, n, l):
    st, ses, y, A, av, no, seat, nid, sc, dist, city, ad, dob, hb, pl, rows, tot, mx, dep, org = D.st
    m = p.m
    T, te = S(R, ('كشف علامات', 'Transcript of Marks'), ('بيان علامات', 'Statement of Marks'), ('كشف علامات رسمي', 'Official Transcript of Marks'))
    D.set(holder_name_latin=l, qualification_title_en=[JOE, te, f'{te} - {JOE}'])
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.f['qualification_title'] += [T, te, f'{T} {JOT}', f'{T} - {JOT}', f'{te} - {JOE}']
    sen = {'العامة': 'General', 'الصيفية': 'Summer', 'الشتوية': 'Winter'}[ses]
    it = (
        [('الاسم', n, 'Name'), ('الاسم بالإنجليزية', l, 'Name (English)')]
        + ([('تاريخ الولادة', dob, 'Date of birth')] if hb else [])
        + ([('مكان الولادة', pl, 'Place of birth')] if pl else [])
    )
    it += [
        ('الرقم الوطني', nid, 'National No.'),
        ('رقم الجلوس', seat, 'Seat No.'),
        ('الفرع', f'{st[0]} / {st[1]}', 'Stream'),
        ('المدرسة', sc, 'School'),
        ('الدورة', f'{ses} {A(y)} / {sen}', 'Session'),
    ]
    ww = R.random() < 0.5
    hh = ['المبحث', 'النهاية العظمى', 'العلامة'] + (['كتابة'] if ww else ['النهاية الصغرى']) + ['Subject']
    rr = [(a, A(x), A(g), (words(g) if ww else A(x // 2)), (b, 'en')) for a, b, x, g in rows]
    D.rows = [dict(course=[a, b, f'{a} / {b}', f'{a} {b}'], credits=None, max=str(x), grade=str(g)) for a, b, x, g in rows]
    wid = [25, 12, 11, 26, 26] if ww else [27, 15, 13, 15, 30]
    foot = [('المجموع', A(mx), A(tot), '', ('Total', 'en'))]
    head = h3(
        ln('المملكة الأردنية الهاشمية', 'ar', 'b sm') + ln(org, 'ar', 'b') + ln(dep, 'ar', 'sm'),
        emblem(R, D.ink, 60),
        ln('The Hashemite Kingdom of Jordan', 'en', 'b sm') + ln('Ministry of Education', 'en', 'b') + ln('Examinations Department', 'en', 'sm'),
    )
    info = ''.join(bx3(*q, 'ar') for q in it) if R.random() < 0.5 else ''.join(three(*q, 'ar', 'ltr' if q[1][0] < 'ء' and q[1][0].isalpha() else 'rtl') for q in it)
    D.add(
        head,
        div('', 'ruleh'),
        ln(f'{T} - {JOT}', 'ar', 'title', 'font-size:1.3em;line-height:1.5'),
        ln(f'{te} - {JOE}', 'en', 'c b sm'),
        gr('1fr 86px', info, photo(R, 'position:static', 82, 104), cls='rtl mt'),
        div(tbl(hh, rr + foot, 'ar', S(R, 'gridc', 'head', 'bare', 'dbl', 'stripe'), wid, 'lcc' + ('l' if ww else 'c') + 'l'), 'wrp'),
        gr(
            '1fr 1fr 1fr',
            kv('المعدل العام:', av + '%', 'ar', 'b'),
            kv('النتيجة:', 'ناجح' if m else 'ناجحة', 'ar', 'b'),
            kv(S(R, 'رقم الكشف:', 'الرقم المتسلسل:'), no, 'ar'),
            cls='rtl',
        ),
        gr('1fr 1fr', kv('تاريخ الإصدار:', ad, 'ar'), ln(f'Average: {tot / mx * 100:.1f}%', 'en', 'b'), cls='rtl'),
        ln('كل كشط أو شطب أو تعديل يلغي هذا الكشف.', 'ar', 'xs mt'),
        sg(R, [('المدقق', ''), ('مدير إدارة الامتحانات', oth(R, 'jo'))], 'ar'),
        stamp(R, f'{org} - {dep}', 'ar', 108, 'left:150px;bottom:80px'),
    )
    return D


# =================================================================== 1 ar  Tunisia: supplement of a licence
TNM = L('جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر')
TNU = Q(
    'جامعة صفاقس|Université de Sfax|صفاقس|Sfax;جامعة سوسة|Université de Sousse|سوسة|Sousse;جامعة المنستير|Université de Monastir|المنستير|Monastir;جامعة قابس|Université de Gabès|قابس|Gabès;'
    'جامعة قفصة|Université de Gafsa|قفصة|Gafsa;جامعة جندوبة|Université de Jendouba|جندوبة|Jendouba;جامعة القيروان|Université de Kairouan|القيروان|Kairouan;'
        'جامعة قرطاج|Université de Carthage|نابل|Nabeul'
)
TNX = L('الإنجليزية 1,الإعلامية والأنترنات,حقوق الإنسان,الإنجليزية 2,ثقافة المؤسسة,منهجية إعداد التقرير')
TNF = {
    ('المعهد العالي للتصرف', 'علوم التصرف', 'Sciences de gestion', 'المحاسبة', 'Comptabilité'): L(
        'مبادئ التصرف,المحاسبة المالية 1,الاقتصاد الجزئي,المحاسبة المالية 2,محاسبة التصرف,القانون التجاري,التحليل المالي,جباية المؤسسة,المحاسبة المعمقة,مراقبة التصرف,التدقيق المحاسبي,تربص ختم الدروس'
    ),
    ('المعهد العالي للإعلامية', 'علوم الإعلامية', 'Informatique', 'تطوير نظم المعلومات', "Développement des systèmes d'information"): L(
        'الخوارزميات,الجبر,هندسة الحاسوب,البرمجة الشيئية,نظم الاستغلال,قواعد البيانات,شبكات الإعلامية,هندسة البرمجيات,برمجة الواب,السلامة الإعلامية,التطبيقات الجوالة,مشروع ختم الدروس'
    ),
    ('كلية الآداب والعلوم الإنسانية', 'الجغرافيا', 'Géographie', 'التهيئة الترابية', 'Aménagement du territoire'): L(
        'الجغرافيا الطبيعية,علم الخرائط,علم المناخ,الجغرافيا البشرية,الجيومرفولوجيا,الجغرافيا الحضرية,الإحصاء الجغرافي,نظم المعلومات الجغرافية,التهيئة الريفية,التخطيط العمراني,جغرافية تونس,بحث ميداني'
    ),
    ('المعهد العالي للدراسات التكنولوجية', 'الهندسة الميكانيكية', 'Génie mécanique', 'الصيانة الصناعية', 'Maintenance industrielle'): L(
        'الرياضيات التطبيقية,الرسم الصناعي,مقاومة المواد,علم المواد,الإلكتروتقني,طرق التصنيع,الهيدروليك,الصيانة الوقائية,الآليات,تنظيم الصيانة,الديناميكا الحرارية,تربص مهني'
    ),
}
TNG = Q('متوسط|Passable;قريب من الحسن|Assez bien;حسن|Bien;حسن جدا|Très bien')


def tun_rows(R, cs):
    base, out = R.uniform(10.6, 14.6), []
    for i in range(6):
        a = S(R, 11, 12, 13)
        cr = [a, 30 - a - 6, 6]
        out += [(i + 1, c, k, min(18.5, max(8.5, base + R.uniform(-2.4, 2.6)))) for c, k in zip(cs[2 * i : 2 * i + 2] + [TNX[i]], cr)]
    return out


def tunisia(R, w):
    p = who(R, 'tn', 1988, 2001, 0.5)
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    u, ue, city, ce = pk('o1u', TNU)
    key = pk('o1f', list(TNF))
    ins, dom, dome, f, fe = key
    ins += f' ب{city}'
    d = dt.date(min(2024, p.dob.year + R.randint(22, 24)), S(R, 7, 7, 9, 10, 11), R.randint(2, 28))
    kind = 'الإجازة الوطنية' if d.year > 2020 else 'الإجازة التطبيقية' if 'التكنولوجية' in ins or R.random() < 0.6 else 'الإجازة الأساسية'
    ke = {'و': 'Licence nationale', 'ت': 'Licence appliquée', 'أ': 'Licence fondamentale'}[kind.split(' ')[1][2]]
    F = S(R, lambda q: f'{q.day} {TNM[q.month - 1]} {q.year}', dmy, lambda q: f'{q.day:02d} {TNM[q.month - 1]} {q.year}')
    ad, dob = F(d), F(p.dob)
    rows = tun_rows(R, TNF[key])
    av = sum(r[2] * r[3] for r in rows) / 180
    g, ge = TNG[0 if av < 12 else 1 if av < 14 else 2 if av < 16 else 3]
    fm = S(R, lambda x: f'{x:.2f}', lambda x: f'{x:.2f}'.replace('.', ','))
    q = f'{kind} في {S(R, f, dom)}' if not w else f'{kind} في {f}'
    T, te = S(R, ('ملحق الشهادة', 'Supplément au diplôme'), ('ملحق وصفي للشهادة', 'Annexe descriptive au diplôme'), ('ملحق بالشهادة', 'Supplément au diplôme'))
    no = S(R, sn(R, '####') + f'/{d.year}', sn(R, '######'), f'{d.year}/{sn(R, "###")}')
    lf = S(R, "'Carlito',", "'TeX Gyre Heros',", "'Liberation Serif',") if w else ''
    D = Doc(
        'tawjihi_mulhaq_jor_tun',
        R,
        'TUN',
        'diploma_supplement',
        ['ar', 'fr'] if w else ['ar'],
        lf + S(R, "'Noto Naskh Arabic'", "'Noto Sans Arabic'", "'Amiri'", "'KacstOne','Noto Naskh Arabic'"),
        lf + S(R, "'Noto Kufi Arabic'", "'Amiri'"),
        S(R, '#8c1c1c', '#1b3a5c', '#222', '#275d4b'),
        '#fff',
        S(R, 'none', 'thin', 'rail', 'head'),
        None,
        False,
        15.5,
        '17mm 20mm',
        1.55,
    )
    pl = pk('o1b', Q('سوسة|Sousse;الكاف|Le Kef;بن عروس|Ben Arous;مدنين|Médenine;بنزرت|Bizerte;سيدي بوزيد|Sidi Bouzid;توزر|Tozeur;المهدية|Mahdia'))
    du = S(R, 'ثلاث سنوات', 'ثلاث سنوات (6 سداسيات)', 'ستة سداسيات')
    avs = fm(av)
    gr_ = [g, avs, f'{avs}/20', f'{avs} / 20', f'{g} ({avs}/20)', f'{g} {avs}/20'] + ([ge, f'{g} / {ge}'] if w else [])
    D.set(
        holder_name=n,
        qualification_title=[q, kind, T, f'{T} {q}'] + ([f'{ke} en {fe}', ke, te, f'{T} / {te}'] if w else []),
        field_of_study=[f, dom, f'{dom} - {f}', f'{dom} / {f}', f'{f} - {dom}'] + ([fe, dome, f'{f} / {fe}', f'{dom} / {dome}'] if w else []),
        institution=[u, ins, f'{u} - {ins}', f'{ins} - {u}', f'{ins} / {u}', f'{u} {ins}'] + ([ue, f'{u} / {ue}'] if w else []),
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=gr_,
        duration=[du, 'ثلاث سنوات' if 'ثلاث' in du else du, '6 سداسيات'],
        document_number=no,
    )
    birth(D, p, dob, [pl[0]] + ([pl[1], f'{pl[0]} / {pl[1]}'] if w else []))
    D.rows = [dict(course=c, credits=str(k), grade=fm(x)) for _, c, k, x in rows]
    if w:
        D.set(holder_name_latin=l)
        D.printed |= {'holder_name_latin'}
    D.st = u, ue, ins, city, ce, dom, dome, f, fe, q, kind, ke, T, te, no, ad, dob, pl, du, g, ge, avs, rows, fm
    return tun_two(R, D, p, n, l) if w else tun_sections(R, D, p, n)


def tun_marks(R, rows, fm, fr=False):
    hh = S(R, ['السداسي', 'وحدة التعليم', 'الأرصدة', 'المعدل'], ['السداسي', 'الوحدة التعليمية', 'عدد الأرصدة', 'المعدل / 20'])
    hh = ['السداسي', 'وحدة التعليم / UE', 'الأرصدة', 'Moyenne'] if fr else hh
    return tbl(hh, [(s, c, k, fm(x)) for s, c, k, x in rows] + [('', 'المجموع', 180, '')], 'ar', S(R, 'all', 'bare', 'head', 'gridc', 'hor'), [13, 51, 18, 18], 'clcc')


def tun_head(R, D, u, ue, ins, fr):
    a = ln('الجمهورية التونسية', 'ar', 'b') + ln('وزارة التعليم العالي والبحث العلمي', 'ar', 'sm') + ln(u, 'ar', 'b ink') + ln(ins, 'ar', 'sm')
    b = (
        ln('République Tunisienne', 'fr', 'b') + ln('Ministère de l’Enseignement Supérieur', 'fr', 'sm') + ln(ue, 'fr', 'b ink')
        if fr
        else ln(f'السنة الجامعية {int(D.f["award_date"][:4]) - 1}/{D.f["award_date"][:4]}', 'ar', 'sm')
    )
    return h3(a, emblem(R, D.ink, 62), b)


def tun_sections(R, D, p, n):
    u, ue, ins, city, ce, dom, dome, f, fe, q, kind, ke, T, te, no, ad, dob, pl, du, g, ge, avs, rows, fm = D.st
    sc, k = S(R, 'sec', 'sec2', 'bar'), S(R, 'hl', 'al', 'ev', '')
    X = lambda *a: rt(I_([(x + ':', y) for x, y in a], 'ar', k))
    m = p.m
    a = (
        [('الاسم واللقب', n), ('تاريخ الولادة', dob), ('مكان الولادة', pl[0]), ('رقم بطاقة التعريف الوطنية', sn(R, '0#######'))]
        if R.random() < 0.6
        else [('اللقب', p.sur[0]), ('الاسم', p.given[0]), ('تاريخ ومكان الولادة', f'{dob} ب{pl[0]}'), ('رقم التسجيل', sn(R, '######'))]
    )
    sect = [
        'معلومات حول صاحب' + ('' if m else 'ة') + ' الشهادة',
        'معلومات حول الشهادة',
        'معلومات حول مستوى الشهادة',
        'معلومات حول المحتوى والنتائج المتحصل عليها',
        'وظيفة الشهادة',
        'المصادقة على الملحق',
    ]
    h = lambda i: ln(f'{i + 1} - {sect[i]}', 'ar', sc)
    D.add(
        tun_head(R, D, u, ue, ins, False),
        ln(T, 'ar', 'title', 'font-size:1.6em'),
        ln(f'{S(R, "عدد", "رقم الملحق", "الرقم")}: {no}', 'ar', 'c sm'),
        h(0),
        X(*a),
        h(1),
        X(
            ('تسمية الشهادة', q),
            ('مجال الدراسة', dom),
            ('التخصص', f),
            ('المؤسسة التي أسندت الشهادة', u),
            ('مؤسسة التكوين', ins),
            ('لغة التكوين', S(R, 'العربية والفرنسية', 'الفرنسية', 'العربية')),
        ),
        h(2),
        X(('مستوى الشهادة', 'المرحلة الأولى من نظام "أمد"'), ('المدة القانونية للدراسة', du), ('شروط القبول', 'شهادة البكالوريا أو ما يعادلها')),
        h(3),
        X(('نظام الدراسة', 'حضوري'), ('مجموع الأرصدة', '180'), ('المعدل العام', f'{avs}/20'), ('الملاحظة', g)),
        pages2(R, 'ar', 1),
    )
    D.add(
        ln(f'{T} - {n}', 'ar', 'sm b'),
        ln('النتائج حسب السداسيات', 'ar', sc),
        tun_marks(R, rows, fm),
        ln('سلم الأعداد من 0 إلى 20، ويسند الرصيد ابتداء من معدل 10.', 'ar', 'xs'),
        h(4),
        ln('تخول الشهادة لصاحبها مواصلة الدراسة في مرحلة الماجستير أو الالتحاق بسوق الشغل.', 'ar', 'sm'),
        h(5),
        ln(f'{S(R, "حرر", "سلم")} ب{city} في {ad}', 'ar', 'mt'),
        sg(R, [(S(R, 'الكاتب العام', 'مدير المؤسسة'), ''), ('رئيس الجامعة', oth(R, 'tn'))], 'ar'),
        stamp(R, u, 'ar', 110, 'left:200px;bottom:80px'),
        pages2(R, 'ar', 2),
    )
    return D


def tun_two(R, D, p, n, l):
    u, ue, ins, city, ce, dom, dome, f, fe, q, kind, ke, T, te, no, ad, dob, pl, du, g, ge, avs, rows, fm = D.st
    de = D.f['award_date']
    de = f'{de[8:]}/{de[5:7]}/{de[:4]}'
    D.f['award_date_printed'] = [ad, de, f'{ad} / {de}']
    it = [
        ('الاسم واللقب', n, 'Nom et prénom'),
        ('بالأحرف اللاتينية', l, 'En caractères latins'),
        ('تاريخ الولادة', dob, 'Date de naissance'),
        ('مكان الولادة', f'{pl[0]} / {pl[1]}', 'Lieu de naissance'),
        ('رقم الملحق', no, 'N° du supplément'),
    ]
    i2 = [
        ('الشهادة', q, 'Diplôme'),
        ('Intitulé', f'{ke} en {fe}', 'en français'),
        ('ميدان الدراسة', f'{dom} / {dome}', 'Domaine'),
        ('الاختصاص', f'{f} / {fe}', 'Spécialité'),
        ('الجامعة', u, 'Université'),
        ('المؤسسة', ins, 'Établissement'),
        ('مدة الدراسة', du, 'Durée des études'),
        ('المعدل العام', f'{avs}/20', 'Moyenne générale'),
        ('الملاحظة', f'{g} / {ge}', 'Mention'),
    ]
    i2[1] = ('بالفرنسية', f'{ke} en {fe}', 'Intitulé en français')
    row = lambda q: three(*q, 'ar', 'ltr' if q[1][0] < 'ء' and not q[1][0].isdigit() else 'rtl') if st_ else bx3(*q, 'ar', 'fr')
    st_ = R.random() < 0.5
    sc = S(R, 'sec', 'sec2')
    two = lambda a, b: gr('1fr 1fr', ln(a, 'ar', sc), ln(b, 'fr', sc), cls='rtl', style='gap:0')
    D.add(
        tun_head(R, D, u, ue, ins, True),
        div('', 'ruleh'),
        ln(T, 'ar', 'title', 'font-size:1.5em;line-height:1.4'),
        ln(te, 'fr', 'c b lg'),
        two('صاحب الشهادة' if p.m else 'صاحبة الشهادة', 'Titulaire du diplôme'),
        ''.join(row(x) for x in it),
        two('بيانات الشهادة', 'Renseignements sur le diplôme'),
        ''.join(row(x) for x in i2),
        gr('1fr 1fr', ln(f'{city} في {ad}', 'ar'), ln(f'{ce}, le {de}', 'fr'), cls='rtl mt'),
        sg(R, [('رئيس الجامعة', ''), ('مدير المؤسسة', oth(R, 'tn'))], 'ar'),
        stamp(R, ue.upper(), 'fr', 110, 'left:200px;bottom:80px'),
    )
    D.add(
        ln(f'{n} - {l}', 'ar', 'sm b'),
        two('النتائج', 'Résultats'),
        tun_marks(R, rows, fm, True),
        ln('سلم الأعداد من 0 إلى 20.', 'ar', 'xs'),
        ln('Notes sur 20 ; crédit acquis à partir de 10.', 'fr', 'xs'),
    )
    return D


@fam
def tawjihi_mulhaq_jor_tun(R):
    v = pk('o1v', [0, 1])
    return (jordan, tunisia)[v](R, pk(f'o1w{v}', [0, 1]))


# =================================================================== 2 fa  Iran: associate degree of the technical and vocational university
IRF = L('برق صنعتی,معماری,نرم‌افزار کامپیوتر,مکانیک خودرو,حسابداری,گرافیک,الکترونیک,ساختمان,طراحی دوخت,تربیت کودک,صنایع چوب,تأسیسات حرارتی')
IRC = L('شهرکرد,بجنورد,خرم‌آباد,سمنان,یاسوج,بیرجند,ایلام,زاهدان,گرگان,اراک')
IRW = 'صفر,یک,دو,سه,چهار,پنج,شش,هفت,هشت,نه,ده,یازده,دوازده,سیزده,چهارده,پانزده,شانزده,هفده,هجده,نوزده,بیست'.split(',')
IRT = ',,بیست,سی,چهل,پنجاه,شصت,هفتاد,هشتاد,نود'.split(',')
IRFONT = ("'Nazli','Noto Naskh Arabic'", "'Noto Naskh Arabic'", "'Homa','Noto Naskh Arabic'", "'FreeFarsi'", "'Amiri'", "'PakType Naskh Basic Farsi'")


def faw(n):
    return IRW[n] if n <= 20 else IRT[n // 10] + (f' و {IRW[n % 10]}' if n % 10 else '')


def sh(R):
    """a way of writing a solar date"""
    return S(R, lambda t: pd(f'{t[0]}/{t[1]:02d}/{t[2]:02d}'), lambda t: pd(f'{t[2]} {M["fa"][t[1] - 1]} {t[0]}'), lambda t: pd(f'{t[0]}/{t[1]}/{t[2]}'))


def iran_degree(R, w):
    p = who(R, 'i9', 1982, 2000, 0.45)
    m = p.m
    n = f'{p.given[0]} {p.sur[0]}'
    f = pk('o2f', IRF)
    city = pk('o2c', IRC)
    by = jalali(p.dob)[0]
    y = min(1402, by + R.randint(20, 25))
    dj = (y, R.randint(2, 12), R.randint(1, 29))
    d = jg(*dj)
    F = sh(R)
    ad, dob = F(dj), F(jalali(p.dob))
    col = f'{S(R, "آموزشکده", "دانشکده")} فنی و حرفه‌ای {"پسران" if m else "دختران"} {city}'
    u = 'دانشگاه فنی و حرفه‌ای'
    kind = S(R, 'کاردانی پیوسته', 'کاردانی ناپیوسته', 'کاردانی فنی')
    a, b = R.randint(13, 18), R.randint(10, 99)
    av = pd(f'{a}/{b}')
    aw_ = f'{faw(a)} و {faw(b)} صدم'
    T = S(R, 'دانشنامه کاردانی', 'دانشنامه', 'گواهینامه پایان تحصیلات') if not w else S(R, 'گواهی فراغت از تحصیل', 'گواهینامه پایان دوره کاردانی', 'گواهینامه موقت کاردانی')
    no = pd(S(R, sn(R, '##/####/#####'), sn(R, '######'), f'{y}/{sn(R, "#####")}'))
    D = Doc(
        'kardani_parastari_irn',
        R,
        'IRN',
        'degree_certificate',
        ['fa'],
        S(R, *IRFONT),
        S(R, "'Titr','Noto Naskh Arabic'", "'Noto Kufi Arabic'", "'Homa','Noto Naskh Arabic'"),
        S(R, '#123c69', '#0f5a4a', '#6b1f3a', '#5a430f', '#333'),
        S(R, '#fff', '#fffdf4', '#f6f9fb'),
        S(R, 'twin', 'arch', 'lattice', 'scallop', 'corner') if not w else S(R, 'thin', 'squares', 'double', 'none'),
        S(R, ('#b79a55', 0.14), ('#88a7b5', 0.13), None) if not w else None,
        not w,
        18 if not w else 16.5,
        '19mm 27mm' if not w else '20mm 21mm',
        1.75 if not w else 1.6,
    )
    hd_ = R.random() < 0.45
    un = S(R, 70, 72, 68, 74)
    du = S(R, 'چهار نیمسال', 'دو سال')
    D.set(
        holder_name=n,
        qualification_title=[kind, T, 'کاردانی', f'{T} {kind}', f'{kind} {f}', f'دوره {kind}', f'{kind} رشته {f}'],
        field_of_study=[f, f'رشته {f}'],
        institution=[u, f'{u} - {col}', col, f'{u} {col}', f'{col} - {u}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[av, av.replace('/', '٫'), av.replace('/', '.'), f'{av} ({aw_})', aw_],
        duration=[du, {'دو سال': 'دوساله'}.get(du)] if hd_ else None,
        document_number=no,
    )
    hb = R.random() < 0.8
    place = S(R, city, city, pk('o2d', IRC))
    pb = hb and R.random() < 0.55
    if hb:
        birth(D, p, dob, place if pb else None)
    D.st = u, col, city, f, kind, T, av, aw_, no, ad, dob, hb, pb, place, hd_, du, un, y, by
    return (ir_boxes if w else ir_prose)(R, D, p, n)


def ir_prose(R, D, p, n):
    u, col, city, f, kind, T, av, aw_, no, ad, dob, hb, pb, place, hd_, du, un, y, by = D.st
    m = p.m
    id_ = f'{S(R, "کد ملی", "شماره ملی")} {pd(sn(R, "##########"))}' if by > 1367 or R.random() < 0.5 else f'شماره شناسنامه {pd(sn(R, "####"))}'
    born = (f'، متولد {dob}' if hb else '') + (f' {place}' if pb else '')
    ww = R.random() < 0.4
    body = lx(
        'fa',
        S(R, 'نظر به اینکه ', 'گواهی می‌شود '),
        'آقای ' if m else 'خانم ',
        (n, 'b'),
        f' فرزند {p.fa[0]} دارای {id_}{born}، دوره ',
        (kind, 'b'),
        ' در رشته ',
        (f, 'b'),
        f' را {f"در مدت {du} " if hd_ else ""}با گذراندن {pd(un)} واحد درسی در {col} با میانگین کل ',
        (av, 'b'),
        f'{f" ({aw_})" if ww else ""} به پایان رسانده است، ',
        S(
            R,
            'این مدرک به نام‌برده اعطا می‌شود تا از حقوق و مزایای قانونی آن برخوردار گردد.',
            'به موجب مصوبات شورای گسترش آموزش عالی این دانشنامه به ایشان اعطا می‌گردد.' if 'دانشنامه' in T else 'این گواهینامه بر اساس مقررات آموزشی صادر می‌گردد.',
        ),
        cls='j mt',
    )
    top = h3(
        ln('جمهوری اسلامی ایران', 'fa', 'sm b') + ln('وزارت علوم، تحقیقات و فناوری', 'fa', 'sm') + ln(u, 'fa', 'b ink') + ln(col, 'fa', 'sm'),
        emblem(R, S(R, D.ink, '#a5811f'), 70),
        left(f'شماره: {no}', 'fa', 'sm') + left(f'{S(R, "تاریخ", "تاریخ صدور")}: {ad}', 'fa', 'sm'),
    )
    D.add(
        ln(S(R, 'بسمه تعالی', 'به نام خدا'), 'fa', 'c sm'),
        top,
        ln(T, 'fa', 'title', 'font-size:2em'),
        gr('1fr 96px', body, photo(R, 'position:static', 90, 114), cls='rtl') if R.random() < 0.6 else body,
        sg(R, [('رئیس اداره آموزش', ''), (f'رئیس {col.split(" ")[0]}', oth(R, 'i9')), ('رئیس دانشگاه', oth(R, 'i9') if R.random() < 0.5 else '')], 'fa'),
        stamp(R, u, 'fa', 116, 'left:340px;bottom:60px'),
    )
    return D


def ir_boxes(R, D, p, n):
    u, col, city, f, kind, T, av, aw_, no, ad, dob, hb, pb, place, hd_, du, un, y, by = D.st
    sp = R.random() < 0.4
    it = (
        ([('نام', p.given[0]), ('نام خانوادگی', p.sur[0])] if sp else [('نام و نام خانوادگی', n)])
        + [('نام پدر', p.fa[0]), ('کد ملی', pd(sn(R, '##########')))]
        + ([('تاریخ تولد', dob)] if hb else [])
        + ([('محل تولد', place)] if pb else [])
    )
    it += (
        [('شماره دانشجویی', pd(sn(R, '#########'))), ('مقطع تحصیلی', kind), ('رشته تحصیلی', f), ('تعداد واحد گذرانده', pd(un))]
        + ([('طول دوره', du)] if hd_ else [])
        + [('میانگین کل', av), (S(R, 'نیمسال فراغت', 'نیمسال پایان تحصیل'), f'{S(R, "نیمسال اول", "نیمسال دوم")} {pd(y - 2)}')]
    )
    st = R.randrange(3)
    info = grid('1fr 1fr', it, 'fa', S(R, '', 'soft', 'under')) if st == 0 else stack(it, 'fa') if st == 1 else numbered([(a + ':', b) for a, b in it], 'fa', pd)
    top = gr(
        '84px 1fr auto',
        emblem(R, D.ink, 66),
        ln('وزارت علوم، تحقیقات و فناوری', 'fa', 'c sm') + ln(u, 'fa', 'c b ink lg') + ln(col, 'fa', 'c b'),
        ln(f'شماره: {no}', 'fa', 'sm') + ln(f'تاریخ: {ad}', 'fa', 'sm') + ln('پیوست: ندارد', 'fa', 'sm'),
        cls='rtl',
        style='align-items:center',
    )
    lead = S(R, f'بدین‌وسیله گواهی می‌شود دانش‌آموخته با مشخصات زیر دوره تحصیلی خود را در این {col.split(" ")[0]} به پایان رسانده است:', 'مشخصات دانش‌آموخته به شرح زیر تأیید می‌گردد:')
    D.add(
        top,
        div('', 'ruleh'),
        ln(T, 'fa', 'title mt', 'font-size:1.6em'),
        photo(R, 'position:static;display:block;margin:.3em auto', 84, 106) if R.random() < 0.6 else '',
        ln(lead, 'fa', 'j'),
        div(info, 'mt'),
        ln(S(R, 'این گواهی تا صدور دانشنامه معتبر است و المثنی ندارد.', 'این گواهینامه بدون مهر برجسته فاقد اعتبار است.'), 'fa', 'sm mt'),
        sg(R, [('مدیر امور آموزشی', ''), (f'رئیس {col.split(" ")[0]}', oth(R, 'i9'))], 'fa'),
        stamp(R, u, 'fa', 112, 'left:200px;bottom:90px'),
    )
    return D


# =================================================================== 2 fa  Iran: nurses, card of membership / licence of the ministry
IRN_ = Q(
    'پرستاری|کارشناس پرستاری;اتاق عمل|کارشناس اتاق عمل;هوشبری|کارشناس هوشبری;فوریت‌های پزشکی|کاردان فوریت‌های پزشکی;پرستاری مراقبت‌های ویژه|کارشناس ارشد پرستاری مراقبت‌های ویژه;بهیاری|بهیار'
)
IRM = L('علوم پزشکی شیراز,علوم پزشکی تبریز,علوم پزشکی کرمانشاه,علوم پزشکی گیلان,علوم پزشکی اهواز,علوم پزشکی همدان,علوم پزشکی مازندران')


def iran_nurse(R, w):
    p = who(R, 'i9', 1972, 1996, 0.65)
    n = f'{p.given[0]} {p.sur[0]}'
    f, j = pk('o2n', IRN_)
    by = jalali(p.dob)[0]
    y = min(1402, max(1387 if not w else 1396, by + R.randint(24, 40)))
    dj = (y, R.randint(1, 12), R.randint(1, 29))
    d = jg(*dj)
    F = sh(R)
    ad, dob = F(dj), F(jalali(p.dob))
    ex = F((y + S(R, 3, 5), dj[1], dj[2]))
    city = pk('o2c', IRC)
    org = 'سازمان نظام پرستاری جمهوری اسلامی ایران' if not w else 'وزارت بهداشت، درمان و آموزش پزشکی'
    T = (
        S(R, 'کارت عضویت', 'کارت عضویت نظام پرستاری', 'کارت شناسایی حرفه‌ای')
        if not w
        else S(R, 'پروانه صلاحیت حرفه‌ای', 'گواهی صلاحیت حرفه‌ای پرستاران', 'پروانه صلاحیت حرفه‌ای گروه پرستاری')
    )
    no = pd(S(R, sn(R, '######'), sn(R, '1#####'))) if not w else pd(S(R, f'{y}/{sn(R, "#####")}', sn(R, '########')))
    br = f'نظام پرستاری {city}' if not w else 'معاونت پرستاری'
    hb = R.random() < 0.55
    uni = 'دانشگاه ' + pk('o2m', IRM)
    nid = pd(sn(R, '##########'))
    D = Doc(
        'kardani_parastari_irn',
        R,
        'IRN',
        'professional_licence',
        ['fa'],
        S(R, *IRFONT),
        S(R, "'Titr','Noto Naskh Arabic'", "'Noto Kufi Arabic'", "'Homa','Noto Naskh Arabic'"),
        S(R, '#0a5c7a', '#14614a', '#6a2c70', '#8a1c2c'),
        '#fff' if not w else S(R, '#fff', '#fbfdf8'),
        'none' if not w else S(R, 'oct', 'twin', 'notch', 'rail'),
        ('#8fb9b0', 0.13) if w and R.random() < 0.6 else None,
        False,
        15.5 if not w else 16.5,
        '20mm 18mm' if not w else '21mm 23mm',
        1.6 if not w else 1.75,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, f'{T} {j}'],
        field_of_study=[j, f, f'رشته {f}', f'{f} / {j}'],
        institution=[org, f'{org} - {br}', 'سازمان نظام پرستاری' if not w else 'معاونت پرستاری', br, f'{org} {br}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    if hb:
        birth(D, p, dob)
    D.st = org, br, T, f, j, no, ad, dob, ex, hb, uni, nid, city
    return (nurse_licence if w else nurse_card)(R, D, p, n)


def nurse_card(R, D, p, n):
    org, br, T, f, j, no, ad, dob, ex, hb, uni, nid, city = D.st
    sp = R.random() < 0.4
    k = S(R, '', 'al w', 'kvd', 'hl')
    a = ([('نام', p.given[0]), ('نام خانوادگی', p.sur[0])] if sp else [('نام و نام خانوادگی', n)]) + [('نام پدر', p.fa[0]), ('کد ملی', nid)] + ([('تاریخ تولد', dob)] if hb else [])
    b = [(S(R, 'شماره عضویت', 'شماره نظام پرستاری', 'کد عضویت'), no), (S(R, 'عنوان شغلی', 'رشته و مقطع', 'گروه حرفه‌ای'), j), ('هیئت مدیره', city)]
    c = [('تاریخ صدور', ad), (S(R, 'تاریخ اعتبار', 'اعتبار تا'), ex)]
    I = lambda q: I_([(x + ':', y) for x, y in q], 'fa', k)
    head = div(
        gr('52px 1fr 52px', emblem(R, '#fff', 46), ln(org, 'fa', 'c b') + ln(T, 'fa', 'c b lg', f'font-family:{D.tf}'), '', cls='rtl', style='align-items:center'),
        '',
        f'background:{D.ink};color:#fff;padding:1.5mm 4mm',
    )
    front_all = R.random() < 0.5
    front = div(head + div(gr('1fr 96px', I(a + b + (c if front_all else [])), photo(R, 'position:static', 88, 112), cls='rtl'), 'pb'), 'pan')
    notes = L(
        'این کارت متعلق به سازمان نظام پرستاری است و استفاده از آن توسط غیر جرم محسوب می‌شود.,'
            'دارنده این کارت از حقوق مندرج در قانون تأسیس سازمان برخوردار است.,از یابنده تقاضا می‌شود کارت را به نزدیک‌ترین صندوق پست بیندازد.'
    )
    R.shuffle(notes)
    back = div(
        div(
            (I(c) if not front_all else ln(br, 'fa', 'b c'))
            + ''.join(ln(f'{pd(i + 1)}- {q}', 'fa', 'sm') for i, q in enumerate(notes[: R.randint(2, 3)]))
            + gr(
                '1fr 1fr',
                ln(f'تلفن: {pd(sn(R, "021########"))}', 'fa', 'sm'),
                '<div>' + scribble(R, 120, 40) + ln(S(R, 'رئیس کل سازمان', 'رئیس هیئت مدیره'), 'fa', 'sm') + '</div>',
                cls='rtl',
            ),
            'pb',
        ),
        'pan',
    )
    D.add(
        ln(S(R, 'تصویر کارت - برابر با اصل', 'روی کارت'), 'fa', 'xs c'),
        front,
        back,
        ln(S(R, 'رونوشت برابر با اصل است.', 'کپی کارت جهت ارائه به مراجع ذی‌صلاح'), 'fa', 'xs c mt'),
        stamp(R, org[:36], 'fa', 104, 'left:200px;bottom:380px'),
    )
    return D


def nurse_licence(R, D, p, n):
    org, br, T, f, j, no, ad, dob, ex, hb, uni, nid, city = D.st
    m = p.m
    k = S(R, 'cl', 'dl', 'ev', 'fl', 'hl')
    body = lx(
        'fa',
        S(R, 'به استناد آیین‌نامه صلاحیت حرفه‌ای گروه پرستاری، ', 'در اجرای دستورالعمل صلاحیت حرفه‌ای پرستاران، '),
        'آقای ' if m else 'خانم ',
        (n, 'b'),
        f' فرزند {p.fa[0]} به کد ملی {nid}{f" متولد {dob}" if hb else ""} ',
        f'{S(R, "دانش‌آموخته", "فارغ‌التحصیل")} {uni}، {S(R, "پس از احراز شرایط لازم و موفقیت در آزمون صلاحیت حرفه‌ای", "با کسب امتیاز لازم در آزمون")} مجاز است به عنوان ',
        (j, 'b'),
        ' در مؤسسات بهداشتی و درمانی کشور فعالیت نماید.',
        cls='j mt',
    )
    it = [('شماره پروانه', no), ('رشته', f), ('تاریخ صدور', ad), ('تاریخ انقضا', ex)]
    info = div(I_([(a + ':', b) for a, b in it], 'fa', k), 'mt') if R.random() < 0.6 else div(grid('1fr 1fr', it, 'fa', S(R, '', 'soft')), 'mt')
    D.add(
        h3(
            ln('جمهوری اسلامی ایران', 'fa', 'sm') + ln(org, 'fa', 'b') + ln(br, 'fa', 'b ink'),
            emblem(R, D.ink, 68),
            div(photo(R, 'position:static', 84, 106), '', 'text-align:left'),
        ),
        ln(T, 'fa', 'title mt', 'font-size:1.75em'),
        body,
        info,
        ln(S(R, 'تمدید این پروانه منوط به کسب امتیاز آموزش مداوم است.', 'این پروانه پس از انقضا فاقد اعتبار بوده و باید تمدید شود.'), 'fa', 'sm mt'),
        sg(R, [(S(R, 'معاون پرستاری وزیر', 'معاون پرستاری'), oth(R, 'i9')), ('رئیس مرکز صدور پروانه‌ها', '')], 'fa'),
        qr('https://parvaneh.example.ir/' + sn(R, '########'), 'left:86px;bottom:76px', 74) if R.random() < 0.35 else '',
        stamp(R, 'وزارت بهداشت - معاونت پرستاری', 'fa', 114, 'left:340px;bottom:90px'),
    )
    return D


@fam
def kardani_parastari_irn(R):
    v = pk('o2v', [0, 1])
    return (iran_degree, iran_nurse)[v](R, pk(f'o2w{v}', [0, 1]))


# =================================================================== 3 ps  Afghanistan: transcript of a university
PSU = Q(
    'د کاردان پوهنتون|Kardan University|کابل;د بختر پوهنتون|Bakhtar University|کابل;'
        'د تنویر د لوړو زده کړو موسسه|Tanweer Institute of Higher Education|کابل;د الفلاح پوهنتون|Alfalah University|جلال اباد;'
    'د ملالې د لوړو زده کړو موسسه|Malalai Institute of Higher Education|کندهار;د پکتیا پوهنتون|Paktia University|ګردېز;'
        'د شیخ زاید پوهنتون|Shaikh Zayed University|خوست;د روښان پوهنتون|Rokhan University|جلال اباد'
)
PSK = ('د اسلام سیاسي نظام|Political System of Islam;اسلامي اخلاق|Islamic Ethics;پښتو|Pashto;انګلیسي ژبه|English Language;د کمپیوټر مهارتونه|Computer Skills;'
    'د افغانستان معاصر تاریخ|Contemporary History of Afghanistan;')
PSF = {
    ('د کمپیوټر ساینس پوهنځی', 'Computer Science', 'معلوماتي ټکنالوژي', 'Information Technology'): PSK
    + 'د پروګرام لیکنې اساسات|Programming Fundamentals;منفصله ریاضي|Discrete Mathematics;د معلوماتو جوړښتونه|Data Structures;'
        'عملیاتي سیستمونه|Operating Systems;ډیټابیس|Database Systems;کمپیوټري شبکې|Computer Networks;ویب پروګرام لیکنه|Web Programming;'
        'د سیسټم تحلیل او ډیزاین|System Analysis and Design;معلوماتي امنیت|Information Security;د پروژې مدیریت|Project Management;'
        'مصنوعي ځیرکتیا|Artificial Intelligence;وروستۍ پروژه|Final Project',
    ('د اقتصاد پوهنځی', 'Economics', 'سوداګریزه اداره', 'Business Administration'): PSK
    + 'خرد اقتصاد|Microeconomics;کلان اقتصاد|Macroeconomics;د محاسبې اصول|Principles of Accounting;احصایه|Statistics;د مدیریت اصول|Principles of Management;'
        'مارکېټېنګ|Marketing;مالي مدیریت|Financial Management;سوداګریز قوانین|Business Law;د بشري سرچینو مدیریت|Human Resource Management;بانکوالي|Banking;'
        'نړیوال تجارت|International Trade;مونوګراف|Monograph',
    ('د حقوقو او سیاسي علومو پوهنځی', 'Law and Political Science', 'اداره او ډیپلوماسي', 'Administration and Diplomacy'): PSK
    + 'د حقوقو مبادي|Introduction to Law;اساسي حقوق|Constitutional Law;اداري حقوق|Administrative Law;عمومي نړیوال حقوق|Public International Law;'
        'سیاسي تاریخ|Political History;نړیوالې اړیکې|International Relations;ډیپلوماسي|Diplomacy;سیاسي نظریات|Political Theories;'
        'نړیوال سازمانونه|International Organizations;عامه پالیسي|Public Policy;بهرنی سیاست|Foreign Policy;مونوګراف|Monograph',
    ('د انجینرۍ پوهنځی', 'Engineering', 'سیول انجینري', 'Civil Engineering'): PSK
    + 'عالي ریاضیات|Calculus;عمومي فزیک|General Physics;انجینري رسم|Engineering Drawing;ساختماني مواد|Construction Materials;سرویینګ|Surveying;'
        'د مادو مقاومت|Strength of Materials;د خاورې میخانیک|Soil Mechanics;هایدرولیک|Hydraulics;کانکریټي جوړښتونه|Concrete Structures;'
        'د سړکونو انجینري|Highway Engineering;د پروژې مدیریت|Project Management;د ډیپلوم پروژه|Diploma Project',
}
PSN = L('لومړی,دویم,درېیم,څلورم,پنځم,شپږم,اووم,اتم')
PSFONT = ("'Noto Naskh Arabic'", "'Amiri'", "'Noto Sans Arabic UI'", "'ScheherBig'")
PSSEM = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 8, 8, 8]


def letter(x):
    return 'A' if x >= 90 else 'B' if x >= 80 else 'C' if x >= 70 else 'D'


def psd(R):
    return S(R, lambda t: pd(f'{t[2]} {M["ps"][t[1] - 1]} {t[0]}'), lambda t: pd(f'{t[0]}/{t[1]}/{t[2]}'), lambda t: pd(f'{t[0]}/{t[1]:02d}/{t[2]:02d}'))


def ps_rows(R, key):
    cs = Q(PSF[key])
    com, sp = cs[:6], cs[6:]
    R.shuffle(com)
    seq = [c for i in range(6) for c in (com[i], sp[i])] + sp[6:]
    base = R.randint(68, 88)
    return [(PSSEM[i], a, b, 6 if i == 17 else S(R, 2, 3, 3, 4), max(58, min(99, base + R.randint(-11, 12)))) for i, (a, b) in enumerate(seq)]


def ps_transcript(R, w):
    p = who(R, 'p9', 1986, 2000, 0.35)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    key = pk('o3f', list(PSF))
    fac, face, f, fe = key
    u, ue, city = pk('o3u', PSU)
    y = min(1402, jalali(p.dob)[0] + R.randint(22, 26))
    dj = (y, S(R, 1, 2, 9, 10, 11, 12), R.randint(1, 29))
    d = jg(*dj)
    F = psd(R)
    ad, dob = F(dj), F(jalali(p.dob))
    rows = ps_rows(R, key)
    C = sum(r[3] for r in rows)
    av = sum(r[3] * r[4] for r in rows) / C
    pts = sum(r[3] * {'A': 4, 'B': 3, 'C': 2, 'D': 1}[letter(r[4])] for r in rows) / C
    avs = pd(f'{av:.2f}' if w else f'{av:.1f}')
    gpa = f'{pts:.2f}'
    T, te = (
        S(R, ('د نمرو ترانسکرپټ', 'Transcript of Records'), ('اکاډمیک ترانسکرپټ', 'Academic Transcript'), ('د نمرو نقل', 'Transcript of Marks'))
        if not w
        else (S(R, 'د نمرو کشف', 'د نمرو ترانسکرپټ', 'د اتو سمسترونو د نمرو جدول'), '')
    )
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{y}', sn(R, '######'))
    du = S(R, 'څلور کاله', 'اته سمستره')
    hd_ = R.random() < 0.6
    lf = S(R, "'Carlito',", "'Liberation Serif',", "'TeX Gyre Heros',") if not w else ''
    D = Doc(
        'transkript_khidmat_afg',
        R,
        'AFG',
        'transcript',
        ['ps'] if w else ['ps', 'en'],
        lf + S(R, *PSFONT),
        lf + S(R, "'Noto Kufi Arabic'", "'Amiri'"),
        S(R, '#0e4d64', '#244a1f', '#5a1f4a', '#27306b', '#333'),
        '#fff',
        S(R, 'thin', 'none', 'rail', 'squares', 'head'),
        None,
        False,
        14.5,
        '15mm 18mm',
        1.42,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, 'لېسانس', f'لېسانس {f}'] + ([te, f'{T} / {te}', 'Bachelor'] if te else []),
        field_of_study=[f, fac, f'{fac} - {f}', f'{f} څانګه'] + ([fe, f'{f} / {fe}'] if not w else []),
        institution=[u, f'{u} - {city}', f'{u} - {fac}', f'{u} {fac}', f'{u[2:]}'] + ([ue, f'{u} / {ue}'] if not w else []),
        award_date=d.isoformat(),
        award_date_printed=[ad, ad + ' هـ ش', ad + ' ل'],
        grade=[avs, avs + '٪', avs + ' سلنه'] + ([gpa, f'{gpa}/4.00', f'{gpa} / 4.00'] if not w else []),
        duration=[du, 'څلور کلن' if du[0] == 'څ' else None, '4 years'] if hd_ else None,
        document_number=pd(no),
    )
    hb = R.random() < 0.6
    if hb:
        birth(D, p, dob)
    if not w:
        D.set(holder_name_latin=l, qualification_title_en=te)
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.st = u, ue, city, fac, face, f, fe, T, te, pd(no), ad, dob, hb, hd_, du, rows, C, avs, gpa, d, y
    return (ps_semesters if w else ps_two)(R, D, p, n, l)


def ps_state(d):
    return ('د افغانستان اسلامي امارت', 'Islamic Emirate of Afghanistan') if d > dt.date(2021, 8, 15) else ('د افغانستان اسلامي جمهوریت', 'Islamic Republic of Afghanistan')


def ps_two(R, D, p, n, l):
    u, ue, city, fac, face, f, fe, T, te, no, ad, dob, hb, hd_, du, rows, C, avs, gpa, d, y = D.st
    st = ps_state(d)
    sid = sn(R, '##-####').replace('-', '')
    num = S(R, pd, str)
    de = d.strftime('%d/%m/%Y')
    D.f['award_date_printed'] += [de, f'{ad} / {de}']
    it = (
        [('نوم او تخلص', n, 'Name'), ('په انګلیسي', l, 'Name in English'), ('د پلار نوم', f'{p.fa[0]} / {p.fa[1]}', "Father's name")]
        + ([('د زېږېدو نېټه', dob, 'Date of birth')] if hb else [])
        + [('د محصل شمېره', sid, 'Student ID'), ('پوهنځی', f'{fac} / {face}', 'Faculty'), ('څانګه', f'{f} / {fe}', 'Department'), ('تحصیلي درجه', 'لېسانس / Bachelor', 'Degree')]
        + ([('د تحصیل موده', du, 'Duration')] if hd_ else [])
        + [('د صدور نېټه', f'{ad} / {de}', 'Date of issue')]
    )
    hh = ['سمستر', 'مضمون', 'Subject', 'کرېډېټ', 'نمره', 'Grade']
    D.rows = [dict(course=[a, b, f'{a} / {b}', f'{a} {b}'], credits=str(c), grade=str(x)) for _, a, b, c, x in rows]
    info = ''.join(three(*q, 'ps', 'ltr' if q[1][0] < 'ء' and q[1][0].isalpha() else 'rtl') for q in it)
    D.add(
        h3(
            ln(st[0], 'ps', 'sm b') + ln('د لوړو زده کړو وزارت', 'ps', 'sm') + ln(u, 'ps', 'b ink'),
            emblem(R, D.ink, 56),
            ln(st[1], 'en', 'sm b') + ln('Ministry of Higher Education', 'en', 'sm') + ln(ue, 'en', 'b ink'),
        ),
        gr('1fr 1.4fr 1fr', ln(f'ګڼه: {no}', 'ps', 'sm'), ln(T, 'ps', 'c b lg ink') + ln(te, 'en', 'c b'), ln('', 'en'), cls='rtl'),
        div(info),
        tbl(
            hh, [(num(s), a, (b, 'en'), num(c), num(x), letter(x)) for s, a, b, c, x in rows], 'ps', S(R, 'gridc', 'head', 'bare', 'stripe', 'ink'), [9, 29, 34, 10, 9, 9], 'cllccc'
        ),
        gr('1fr 1fr 1fr', kv('ټول کرېډېټونه:', num(C), 'ps', 'b'), kv('عمومي اوسط:', avs + '٪', 'ps', 'b'), ln(f'CGPA: {gpa} / 4.00', 'en', 'b'), cls='rtl'),
        sg(R, [('د محصلانو د چارو مدیر', ''), ('د پوهنځي رئیس', ''), ('د پوهنتون رئیس' if 'پوهنتون' in u else 'د موسسې رئیس', oth(R, 'p9'))], 'ps'),
        stamp(R, ue.upper(), 'en', 100, 'left:150px;bottom:70px'),
    )
    return D


def ps_semesters(R, D, p, n, l):
    u, ue, city, fac, face, f, fe, T, te, no, ad, dob, hb, hd_, du, rows, C, avs, gpa, d, y = D.st
    st = ps_state(d)
    let = R.random() < 0.5
    taz = pd(sn(R, '########'))
    pr = S(R, 'لوګر', 'کونړ', 'پکتیا', 'هلمند', 'کندز', 'غزني')
    it = (
        [('نوم', n), ('د پلار نوم', p.fa[0]), ('د نیکه نوم', p.gf[0])]
        + ([('د زېږېدو نېټه', dob)] if hb else [])
        + [('د تذکرې شمېره', taz), ('اصلي استوګنځی', pr), ('پوهنځی', fac), ('څانګه', f), ('تحصیلي درجه', 'لېسانس')]
        + ([('د تحصیل موده', du)] if hd_ else [])
    )
    D.rows = [dict(course=a, credits=str(c), grade=letter(x) if let else str(x)) for _, a, b, c, x in rows]
    hh = ['مضمون', 'کرېډېټ', 'درجه' if let else 'نمره']
    sty = S(R, 'all', 'pl', 'hor', 'head')

    def sem(i):
        rr = [r for r in rows if r[0] == i]
        return div(ln(f'{PSN[i - 1]} سمستر', 'ps', S(R, 'b ink', 'b')) + tbl(hh, [(a, pd(c), letter(x) if let else pd(x)) for _, a, b, c, x in rr], 'ps', sty, [60, 20, 20], 'lcc'))

    body = gr('1fr 1fr', *[sem(i) for i in range(1, 9)], cls='rtl', style='gap:0 5mm')
    D.add(
        gr(
            '1fr 64px 1fr',
            ln(st[0], 'ps', 'b sm') + ln('د لوړو زده کړو وزارت', 'ps', 'sm') + ln('د محصلانو د چارو مرستیالي', 'ps', 'sm'),
            emblem(R, D.ink, 60),
            left(f'{S(R, "ګڼه", "د سند ګڼه", "شمېره")}: {no}', 'ps', 'sm') + left(f'نېټه: {ad}', 'ps', 'sm'),
            cls='rtl',
            style='align-items:center',
        ),
        ln(u, 'ps', 'c b lg ink'),
        ln(T, 'ps', 'c b lg'),
        grid('1fr 1fr 1fr', it, 'ps', S(R, '', 'soft', 'under')) if R.random() < 0.5 else div(stack(it, 'ps')),
        body,
        gr('1fr 1fr', kv('د کرېډېټونو مجموعه:', pd(C), 'ps', 'b'), kv(S(R, 'د نمرو عمومي اوسط:', 'د اتو سمسترونو اوسط:', 'منځنۍ کچه:'), avs, 'ps', 'b'), cls='rtl'),
        ln(S(R, 'پورتنۍ نمرې د اصلي جدولونو سره سمې دي.', 'د اوسط او نمرو سموالی تصدیق کېږي.'), 'ps', 'sm'),
        sg(R, [('د ثبت مدیر', ''), ('د پوهنځي رئیس', oth(R, 'p9')), ('علمي مرستیال', '')], 'ps'),
        stamp(R, u, 'ps', 100, 'left:150px;bottom:70px'),
    )
    return D


# =================================================================== 3 ps  Afghanistan: reference for work
PSO = [
    ('د افغانستان برېښنا شرکت', 'د ننګرهار زون ریاست', 'جلال اباد', ('برقي تخنیکر', 'د میټر لوستلو مامور', 'د شبکې د څارنې آمر')),
    ('د کندهار ښاروالي', 'د بشري سرچینو آمریت', 'کندهار', ('د عوایدو مامور', 'د ناحیې مامور', 'د عوایدو عمومي مدیر')),
    ('د کرنې، اوبو لګولو او مالدارۍ وزارت', 'د پکتیا ولایت ریاست', 'ګردېز', ('د ترویج مامور', 'د مالدارۍ تخنیکر', 'د ترویج مدیر')),
    ('د مخابراتو او معلوماتي ټکنالوژۍ وزارت', 'د خوست ولایت ریاست', 'خوست', ('د شبکې تخنیکر', 'د پوستې مامور', 'د معلوماتي ټکنالوژۍ مدیر')),
    ('د احصایې او معلوماتو ملي اداره', 'د ساحوي عملیاتو ریاست', 'کابل', ('ساحوي سروې کوونکی', 'د معلوماتو د ثبت مامور', 'د ارقامو د تحلیل مدیر')),
    ('د عامې روغتیا وزارت', 'د لغمان ولایت ریاست', 'مهترلام', ('د واکسیناتورانو څارونکی', 'د درملو د ګدام مامور', 'د روغتیايي معلوماتو مدیر')),
]
PSG = Q(
    'د هوساینې ټولنیزه موسسه|Hosaina Welfare Organization|ټولنیز هڅوونکی|Community Mobilizer;'
        'د سباوون روغتیايي موسسه|Sabawoon Health Organization|د تغذیې مشاور|Nutrition Counsellor;'
        'د زمري ساختماني شرکت|Zmarai Construction Company|د ساحې انجینر|Site Engineer;'
        'د ستوري مخابراتي شرکت|Storai Telecom|د پېرودونکو د خدمتونو کارکوونکی|Customer Services Officer;'
    'د لمر ښوونیز مرکز|Lmar Educational Centre|د انګلیسي ژبې ښوونکی|English Teacher;'
        'د روښانه سبا پراختیايي اداره|Roshana Saba Development Organization|د پروژې مالي کارکوونکی|Project Finance Officer;'
        'د خیبر لوژستیکي شرکت|Khyber Logistics Company|د ګدام ساتونکی|Storekeeper'
)


def fem(j, m):
    return (
        j
        if m
        else j.replace('ښوونکی', 'ښوونکې')
        .replace('کارکوونکی', 'کارکوونکې')
        .replace('هڅوونکی', 'هڅوونکې')
        .replace('ساتونکی', 'ساتونکې')
        .replace('څارونکی', 'څارونکې')
        .replace('کوونکی', 'کوونکې')
        .replace('انجینر', 'انجینره')
        .replace('مشاور', 'مشاوره')
    )


def span(a, b):
    return [f'له {a} څخه تر {b} پورې', f'{a} - {b}', f'{a} څخه تر {b} پورې', f'{a} څخه تر {b}', f'له {a} تر {b}', f'له {a} تر {b} پورې', f'له {a} نه تر {b} پورې', f'{a} تر {b}']


def ps_work(R, w):
    p = who(R, 'p9', 1974, 1996, 0.3)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    by = jalali(p.dob)[0]
    y1 = min(1402, max(1388, by + R.randint(28, 38)))
    a = (y1 - R.randint(3, 6), R.randint(1, 12), S(R, 1, 5, 10, 15, 21))
    b = (y1, R.randint(1, 9), S(R, 10, 15, 20, 29))
    d = jg(*b) + dt.timedelta(days=R.randint(2, 40))
    F = psd(R)
    ad, A, B, dob = F(jalali(d)), F(a), F(b), F(jalali(p.dob))
    no = pd(S(R, sn(R, '###'), sn(R, '####'), f'{sn(R, "###")}/{sn(R, "###")}'))
    D = Doc(
        'transkript_khidmat_afg',
        R,
        'AFG',
        'employment_reference',
        ['ps'] if not w else ['ps', 'en'],
        ('' if not w else S(R, "'Carlito',", "'Liberation Serif',")) + S(R, *PSFONT),
        S(R, "'Noto Kufi Arabic'", "'Amiri'", "'ScheherBig'"),
        S(R, '#1d4f3a', '#203a70', '#6b2a1a', '#333'),
        '#fff',
        S(R, 'none', 'thin', 'rail') if not w else S(R, 'none', 'head', 'none', 'flag'),
        None,
        False,
        16.5,
        '20mm 22mm',
        1.7,
    )
    D.set(holder_name=n, award_date=d.isoformat(), award_date_printed=[ad, ad + ' هـ ش'], document_number=no)
    D.st = no, ad, A, B, a, b, d, dob, F
    return (ps_letter if w else ps_posts)(R, D, p, n, l)


def ps_posts(R, D, p, n, l):
    no, ad, A, B, a, b, d, dob, F = D.st
    m = p.m
    o, dep, city, js = pk('o3o', PSO)
    j0, j1, j2 = (fem(q, m) for q in js)
    j0 = S(R, j0, j1)
    mid = (R.randint(a[0] + 1, b[0] - 1), R.randint(1, 12), S(R, 1, 5, 15))
    mi = F(mid)
    hb = R.random() < 0.6
    hn = R.random() < 0.8
    g = S(R, 'ښه', 'ډېر ښه', 'عالي')
    hg = R.random() < 0.5
    tot = S(R, True, False)
    yy = b[0] - a[0] - (1 if b[1:] < a[1:] else 0)
    ty = pd(f'{yy} کاله')
    T = S(R, 'د خدمت تصدیق', 'د خدمت سند', 'د دندې د سوابقو تصدیق', 'د کاري سوابقو تصدیق لیک')
    D.set(
        qualification_title=T,
        field_of_study=[j2, f'{j0}، {j2}', f'{j0} - {j2}', j0],
        institution=[o, f'{o} - {dep}', f'{o} {dep}', dep],
        duration=span(A, B) + ([ty] if tot else []),
        grade=g if hg else None,
    )
    if not hn:
        D.f['document_number'] = None
    if hb:
        birth(D, p, dob)
    st = ps_state(d)[0]
    it = (
        [('نوم', n), ('د پلار نوم', p.fa[0]), ('د نیکه نوم', p.gf[0])]
        + ([('د زېږېدو نېټه', dob)] if hb else [])
        + [('د تذکرې شمېره', pd(sn(R, '########'))), ('اوسنۍ دنده', j2), ('د تحصیل درجه', S(R, 'لېسانس', 'څوارلسم پاس', 'دولسم پاس'))]
    )
    rows = [(pd(1), j0, pd(S(R, 5, 6)), A, mi), (pd(2), j2, pd(S(R, 3, 4)), mi, B)]
    hh = ['ګڼه', S(R, 'د دندې نوم', 'وظیفه', 'بست عنوان'), 'بست', 'له', 'تر']
    D.add(
        h3(
            ln(st, 'ps', 'b sm') + ln(o, 'ps', 'b') + ln(dep, 'ps', 'sm'),
            emblem(R, D.ink, 66),
            (left(f'ګڼه: {no}', 'ps', 'sm') if hn else '') + left(f'نېټه: {ad}', 'ps', 'sm') + left(city, 'ps', 'sm'),
        ),
        div('', 'ruleh'),
        ln(T, 'ps', 'title', 'font-size:1.55em'),
        ln(S(R, 'د کارکوونکي شهرت:', 'د لاندې شهرت لرونکي کارکوونکي د خدمت موده تصدیق کېږي:'), 'ps', 'b'),
        numbered([(x, z) for x, z in it], 'ps', pd) if R.random() < 0.4 else div(I_([(x + ':', z) for x, z in it], 'ps', S(R, 'hl', 'dl', 'cl', 'ev'))),
        ln('ترسره شوې دندې:', 'ps', 'b mt'),
        tbl(hh, rows, 'ps', S(R, 'all', 'gridc', 'head', 'bare'), [8, 36, 10, 23, 23], 'clccc'),
        ln(f'نوموړ{"ي" if m else "ې"} له {A} څخه تر {B} پورې{f" ({ty})" if tot else ""} په دې اداره کې دنده ترسره کړې ده.', 'ps', 'j'),
        ln(f'د کلنۍ ارزونې پایله: {g}', 'ps') if hg else '',
        ln(
            S(
                R,
                'د غوښتنې له مخې دا تصدیق ورته ورکړل شو، چې د اړتیا پر وخت ترې ګټه واخلي.',
                'دا سند د نوموړي د غوښتنې پر بنسټ صادر شو.' if m else 'دا سند د نوموړې د غوښتنې پر بنسټ صادر شو.',
            ),
            'ps',
            'j',
        ),
        sg(R, [('د بشري سرچینو آمر', oth(R, 'p9')), (S(R, 'رئیس', 'اداري او مالي رئیس'), '')], 'ps'),
        stamp(R, f'{o}'[:40], 'ps', 110, 'left:150px;bottom:90px'),
    )
    return D


def ps_letter(R, D, p, n, l):
    no, ad, A, B, a, b, d, dob, F = D.st
    m = p.m
    o, oe, j, je = pk('o3g', PSG)
    j = fem(j, m)
    T = S(R, 'سپارښت لیک', 'د کار د تجربې لیک', 'کاري تصدیق', 'د دندې د ترسره کولو تصدیق')
    city = S(R, 'کابل', 'جلال اباد', 'کندهار', 'خوست', 'ګردېز')
    ltn = R.random() < 0.5
    hn = R.random() < 0.75
    g = S(R, 'ډېر ښه', 'د قناعت وړ', 'غوره')
    hg = R.random() < 0.5
    D.set(
        qualification_title=T,
        field_of_study=[j, je, f'{j} ({je})'] + ([j[2:]] if j.startswith('د ') else []),
        institution=[o, oe, f'{o} / {oe}', f'{o} - {city}', o.removeprefix('د ')],
        duration=span(A, B),
        grade=g if hg else None,
    )
    if not hn:
        D.f['document_number'] = None
    if ltn:
        D.set(holder_name_latin=l)
        D.printed |= {'holder_name_latin'}
    top = S(
        R,
        h3(ln(o, 'ps', 'b ink lg'), emblem(R, D.ink, 58), ln(oe, 'en', 'b ink')),
        div(ln(o, 'ps', 'c b xl ink') + ln(oe, 'en', 'c sm'), ''),
        gr('64px 1fr', emblem(R, D.ink, 58), ln(o, 'ps', 'b lg ink') + ln(oe, 'en', 'sm rt'), cls='rtl'),
    )
    du = R.sample(
        ['د ورځنیو فعالیتونو ثبت او راپور ورکول', 'له همکارانو او ټولنې سره همغږي', 'د پلان شوو کارونو پر وخت بشپړول', 'د اسنادو او وسایلو ساتنه', 'د نویو کارکوونکو روزنه'], 3
    )
    k = R.random() < 0.5
    t = 'نوموړی' if m else 'نوموړې'
    ob = 'نوموړي' if m else 'نوموړې'
    w0, w1 = S(R, ('د «', f'» ({je}) په بست کې کار کړی دی.'), ('دنده درلوده. د دندې عنوان: ', f' ({je}).'), ('په لاندې دنده کار کړی دی: ', f' ({je}).'))
    body = lx(
        'ps',
        S(R, 'په دې لیک سره تصدیق کوو چې ', 'دا لیک د دې خبرې پخلی کوي چې ', 'په درناوي سره لیکو چې '),
        'ښاغلي ' if m else 'آغلې ',
        (n, 'b'),
        f' {f"({l}) " if ltn else ""}د {p.fa[0]} {"زوی" if m else "لور"}، له {A} څخه تر {B} پورې په دې {"شرکت" if "شرکت" in o else "مرکز" if "مرکز" in o else "موسسه"} کې ',
        w0,
        (j, 'b'),
        w1,
        cls='j mt',
    )
    D.add(
        top,
        div('', 'ruleh'),
        gr('1fr 1fr', ln(f'{S(R, "د لیک ګڼه", "ګڼه")}: {no}', 'ps', 'sm') if hn else ln(city, 'ps', 'sm'), left(f'نېټه: {ad}', 'ps', 'sm'), cls='rtl'),
        ln(T, 'ps', 'title mt', 'font-size:1.5em'),
        ln(S(R, 'محترمو اړوندو ادارو ته', 'هغو ټولو ته چې ورپورې اړه لري'), 'ps', 'b') if R.random() < 0.7 else '',
        body,
        (ln(f'د {ob} مهم مسوولیتونه دا وو:', 'ps', 'mt') + ''.join(ln(f'{pd(i + 1)}. {q}', 'ps') for i, q in enumerate(du)))
        if k
        else ln(
            f'{t} د خپلې دندې پر مهال {S(R, "رښتینی او زیارکښ" if m else "رښتینې او زیارکښه", "ژمن او هڅاند" if m else "ژمنه او هڅانده")} کارکوونک{"ی" if m else "ې"} و{"" if m else "ه"}.',
            'ps',
            'j mt',
        ),
        lx('ps', 'د کار کیفیت یې ', (g, 'b'), ' ارزول شوی دی.', cls='mt') if hg else '',
        ln(S(R, f'موږ {ob} ته په راتلونکي ژوند کې د لا بریا هیله لرو.', 'د راتلونکو برياوو په هیله.'), 'ps', 'mt'),
        sg(R, [(S(R, 'د بشري سرچینو مدیر', 'اجرائیوي رئیس', 'د دفتر مشر'), oth(R, 'p9')), ('مهر', '')], 'ps'),
        ln(f'{city} - {S(R, "تلیفون", "د اړیکې شمېره")}: {sn(R, "07########")}', 'ps', 'xs mt2 note'),
        stamp(R, oe.upper(), 'en', 110, 'left:200px;bottom:200px'),
    )
    return D


@fam
def transkript_khidmat_afg(R):
    v = pk('o3v', [0, 1])
    return (ps_transcript, ps_work)[v](R, pk(f'o3w{v}', [0, 1]))


# =================================================================== 4 ur  Pakistan: vocational course
URO = Q(
    'پنجاب ووکیشنل ٹریننگ کونسل|Punjab Vocational Training Council|ووکیشنل ٹریننگ انسٹی ٹیوٹ|Vocational Training Institute|سمندری,Samundri,چیچہ وطنی,'
        'Chichawatni,بھکر,Bhakkar,کمالیہ,Kamalia;'
        'نیشنل ووکیشنل اینڈ ٹیکنیکل ٹریننگ کمیشن|National Vocational and Technical Training Commission|سکل ڈویلپمنٹ سنٹر|Skill Development Centre|اسلام آباد,'
        'Islamabad,پشاور,Peshawar,گلگت,Gilgit;'
    ''
        'سندھ ٹیکنیکل ایجوکیشن اینڈ ووکیشنل ٹریننگ اتھارٹی|Sindh Technical Education and Vocational Training Authority|گورنمنٹ ووکیشنل سنٹر|Government Vocational Centre|نواب شاہ,'
        'Nawabshah,ٹھٹھہ,Thatta,لاڑکانہ,Larkana'
)
URC = Q(
    'الیکٹریشن|Electrician;کلینیکل اسسٹنٹ|Clinical Assistant;ڈومیسٹک ٹیلرنگ|Domestic Tailoring;ویلڈنگ|Welding;بیوٹیشن|Beautician;'
        'موبائل فون ریپئرنگ|Mobile Phone Repairing;آٹو مکینک|Auto Mechanic;پلمبنگ|Plumbing;کمپیوٹر ایپلیکیشنز|Computer Applications;'
        'مشین ایمبرائیڈری|Machine Embroidery'
)
URD = Q('چھ ماہ|six months;ایک سال|one year;تین ماہ|three months')
URG = [('اے', 'A'), ('بی', 'B'), ('اے پلس', 'A+')]


def ur_font(R):
    return (True, "'Noto Nastaliq Urdu'") if R.random() < 0.55 else (False, S(R, "'Nafees Web Naskh'", "'Noto Naskh Arabic'", "'PakType Naskh Basic Urdu'", "'Amiri'"))


def urd(R, g=str):
    return S(R, lambda q: g(f'{q.day} {M["ur"][q.month - 1]} {q.year}') + 'ء', lambda q: g(dmy(q)), lambda q: g(f'{q.day} {M["ur"][q.month - 1]}، {q.year}ء'))


def ur_course(R, w):
    f, fe = pk('o4c', URC)
    wom = {'ڈ': True, 'ب': True, 'و': False, 'آ': False, 'پ': False}.get(f[0])
    p = who(R, 'u9', 1984, 2004, 0.4, None if wom is None else not wom)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    fa, fal = (f'{p.fa[i]} {p.sur[i]}' for i in (0, 1))
    o, oe, c, ce, ct = pk('o4o', URO)
    ct = ct.split(',')
    i = R.randrange(len(ct) // 2) * 2
    col, cole = f'{c} {ct[i]}', f'{ce} {ct[i + 1]}'
    du, due = R.choice(URD)
    d = dt.date(min(2024, max(2009, p.dob.year + R.randint(18, 28))), R.randint(1, 12), R.randint(1, 28))
    nast, fo = ur_font(R)
    g_ = pd if R.random() < 0.3 and not w else str
    F = urd(R, g_)
    ad, dob = F(d), F(p.dob)
    g, ge = R.choice(URG)
    hg = R.random() < 0.75
    no = S(R, sn(R, '#####'), f'{sn(R, "####")}/{d.year}', sn(R, '######'))
    hb = R.random() < 0.35
    T, te = S(R, ('سرٹیفکیٹ', 'Certificate'), ('سند', 'Certificate'), ('سندِ تربیت', 'Certificate of Training'), ('سند تکمیل تربیت', 'Certificate of Completion'))
    lf = S(R, "'TeX Gyre Pagella',", "'Carlito',", "'Liberation Serif',") if w else ''
    D = Doc(
        'hunar_licence_pak',
        R,
        'PAK',
        'vocational_certificate',
        ['ur', 'en'] if w else ['ur'],
        lf + fo,
        lf + fo,
        S(R, '#0c5a35', '#1a3c78', '#7a2a12', '#4a2a6b', '#333'),
        S(R, '#fff', '#fffdf3', '#f5faf8'),
        S(R, 'twin', 'wave', 'tile', 'scallop', 'squares', 'key'),
        S(R, ('#9cc0a0', 0.14), ('#c3a968', 0.14), None),
        True,
        16.5,
        '18mm 25mm',
        (2.05 if nast else 1.75) - (0.1 if w else 0),
    )
    en = [oe, f'{o} / {oe}', cole] if w else []
    D.set(
        holder_name=n,
        qualification_title=[T, f'{f}', f'{T} {f}', f'کورس {f}', f'{f} کورس'] + ([te, f'{te} in {fe}', f'{T} / {te}', fe] if w else []),
        field_of_study=[f, f'{f} کورس', f'کورس {f}'] + ([fe, f'{f} / {fe}'] if w else []),
        institution=[o, col, f'{o} - {col}', f'{col} - {o}', f'{o}، {col}'] + en,
        award_date=d.isoformat(),
        award_date_printed=[ad] + ([long_date(d, 'en')] if w else []),
        grade=[f'گریڈ {g}', g, f'{g} گریڈ'] + ([f'Grade {ge}', ge, f'grade {ge}'] if w else []) if hg else None,
        duration=[du, f'{du} کا کورس'] + ([due, due.replace(' ', '-')] if w else []),
        document_number=g_(no),
    )
    if hb:
        birth(D, p, dob)
    if w:
        D.set(holder_name_latin=l, qualification_title_en=[te, f'{te} in {fe}', fe])
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.st = o, oe, col, cole, f, fe, du, due, d, ad, dob, g, ge, hg, hb, g_(no), T, te, nast, fa, fal, F
    return (ur_beside if w else ur_prose)(R, D, p, n, l)


def ur_prose(R, D, p, n, l):
    o, oe, col, cole, f, fe, du, due, d, ad, dob, g, ge, hg, hb, no, T, te, nast, fa, fal, F = D.st
    m = p.m
    so = S(R, 'ولد', 'ابن') if m else S(R, 'دختر', 'بنت')
    big = f'font-size:{1.2 if nast else 1.5}em'
    a0 = F(d - dt.timedelta(days=R.randint(10, 40) + {'چ': 182, 'ا': 365, 'ت': 92}[du[0]]))
    hs = R.random() < 0.4
    b0 = F(d - dt.timedelta(days=9))
    body = lx(
        'ur',
        S(R, 'تصدیق کی جاتی ہے کہ ', 'بذریعہ ہذا تصدیق کی جاتی ہے کہ ', 'تصدیق کیا جاتا ہے کہ '),
        (n, 'b'),
        f' {so} {fa}{f" (تاریخ پیدائش {dob})" if hb else ""} نے {col} سے ',
        (f, 'b'),
        f' کا {du} {"دورانیے کا" if R.random() < 0.4 else "کا"} کورس{f" از {a0} تا {b0}" if hs else ""} {S(R, "کامیابی سے مکمل کیا ہے", "کامیابی کے ساتھ پاس کیا ہے")}'
        + (' اور امتحان میں ' if hg else '۔'),
        (f'گریڈ {g}', 'b') if hg else '',
        ' حاصل کیا ہے۔' if hg else '',
        cls='j mt',
    )
    if hs:
        D.f['duration'] += [f'از {a0} تا {b0}', f'{a0} تا {b0}']
    top = gr(
        '84px 1fr 84px',
        emblem(R, D.ink, 70),
        ln(o, 'ur', 'c b ink', big)
        + ln(S(R, 'حکومت پاکستان', 'فنی تعلیم و تربیت') if 'نیشنل' in o else S(R, 'فنی تعلیم برائے روزگار', 'حکومت سندھ' if 'سندھ' in o else 'حکومت پنجاب'), 'ur', 'c sm'),
        photo(R, 'position:static', 78, 98) if R.random() < 0.6 else '',
        cls='rtl',
        style='align-items:center',
    )
    meta = gr('1fr 1fr', ln(f'{S(R, "سند نمبر", "سیریل نمبر", "نمبر")}: {no}', 'ur', 'sm'), left(f'{S(R, "رول نمبر", "رجسٹریشن نمبر")}: {sn(R, "######")}', 'ur', 'sm'), cls='rtl')
    D.add(
        top,
        meta,
        ln(T, 'ur', 'title', f'font-size:{1.5 if nast else 1.9}em;line-height:{2 if nast else 1.5}'),
        body,
        ln(S(R, 'ہم ان کے روشن مستقبل کے لیے دعا گو ہیں۔', 'تربیت کے دوران ان کا طرز عمل اچھا رہا۔'), 'ur') if R.random() < 0.5 else '',
        ln(f'{S(R, "تاریخ اجراء", "مورخہ", "تاریخ")}: {ad}', 'ur', 'mt'),
        sg(R, [('پرنسپل', oth(R, 'u9')), ('کنٹرولر امتحانات', ''), (S(R, 'مینیجنگ ڈائریکٹر', 'ڈائریکٹر جنرل'), '')], 'ur'),
        stamp(R, o[:40], 'ur', 112, 'left:330px;bottom:60px'),
    )
    return D


def ur_beside(R, D, p, n, l):
    o, oe, col, cole, f, fe, du, due, d, ad, dob, g, ge, hg, hb, no, T, te, nast, fa, fal, F = D.st
    m = p.m
    lab = R.random() < 0.5
    de = long_date(d, 'en')
    be = long_date(p.dob, 'en')
    so = 'ولد' if m else 'دختر'
    D.f['award_date_printed'] = [ad, de]
    if lab and hg:
        D.f['grade'].insert(0, g)
    it = (
        [('نام', n), ('والد کا نام', fa)]
        + ([('تاریخ پیدائش', dob)] if hb else [])
        + [('کورس', f), ('دورانیہ', du), ('ادارہ', col)]
        + ([('گریڈ', g)] if hg else [])
        + [('تاریخ اجراء', ad)]
    )
    ie = (
        [('Name', l), ("Father's Name", fal)]
        + ([('Date of Birth', be)] if hb else [])
        + [('Course', fe), ('Duration', due), ('Institute', cole)]
        + ([('Grade', ge)] if hg else [])
        + [('Date of Issue', de)]
    )
    k = S(R, 'hl', 'cl', 'kvg')
    pu = (
        I_([(a + ':', b) for a, b in it], 'ur', k)
        if lab
        else lx(
            'ur',
            'تصدیق کی جاتی ہے کہ ',
            (n, 'b'),
            f' {so} {fa}{f"، تاریخ پیدائش {dob}،" if hb else ""} نے {col} سے ',
            (f, 'b'),
            f' کا {du} کا کورس کامیابی سے مکمل کیا ہے{f" اور گریڈ {g} حاصل کیا ہے" if hg else ""}۔',
            cls='j',
        )
    )
    pe = (
        I_([(a + ':', b) for a, b in ie], 'en', k)
        if lab
        else lx(
            'en',
            'This is to certify that ',
            (l, 'b'),
            f', {"son" if m else "daughter"} of {fal}{f", born on {be}," if hb else ""} has successfully completed the {due} course in ',
            (fe, 'b'),
            f' at {cole}{f" and obtained grade {ge}" if hg else ""}.',
            cls='j',
            style='line-height:1.7',
        )
    )
    tu, tn = ln(T, 'ur', 'title', f'font-size:{1.3 if nast else 1.6}em;line-height:{2 if nast else 1.6}'), ln(te, 'en', 'title', 'font-size:1.45em;line-height:1.8')
    dates = '' if lab else gr('1fr 1fr', ln(f'تاریخ اجراء: {ad}', 'ur', 'sm'), ln(f'Date of issue: {de}', 'en', 'sm'), cls='rtl mt')
    D.add(
        div(emblem(R, S(R, D.ink, '#a5811f'), 64), 'c'),
        ln(o, 'ur', 'c b ink', f'font-size:{1.1 if nast else 1.35}em'),
        ln(oe, 'en', 'c b'),
        gr('1fr 1fr', tu + pu, div(tn + pe, 'side'), cls='rtl mt'),
        dates,
        gr('1fr 1fr', ln(f'سیریل نمبر: {no}', 'ur', 'sm'), ln(f'Serial No. {no}', 'en', 'sm'), cls='rtl'),
        sg(R, [('پرنسپل', ''), (S(R, 'چیئرمین', 'ایگزیکٹو ڈائریکٹر', 'کنٹرولر'), '')], 'ur'),
        qr('https://verify.example.pk/' + no, 'left:92px;bottom:80px', 66) if R.random() < 0.3 else '',
        stamp(R, oe.upper()[:44], 'en', 110, 'left:340px;bottom:60px'),
    )
    return D


# =================================================================== 4 ur  Pakistan: licences of electricians (card) and boiler attendants (prose)
URE = Q(
    'الیکٹرک انسپکٹوریٹ پنجاب|محکمہ توانائی، حکومت پنجاب|ملتان,فیصل آباد,بہاولپور;'
        'الیکٹرک انسپکٹوریٹ خیبر پختونخوا|محکمہ توانائی و برقیات، حکومت خیبر پختونخوا|پشاور,ایبٹ آباد,سوات;'
        'الیکٹرک انسپکٹوریٹ سندھ|محکمہ توانائی، حکومت سندھ|حیدر آباد,سکھر,کراچی;الیکٹرک انسپکٹوریٹ بلوچستان|محکمہ توانائی، حکومت بلوچستان|کوئٹہ,خضدار,تربت'
)
URL = Q(
    'وائرمین لائسنس|وائرمین;سپروائزر لائسنس|الیکٹریکل سپروائزر;سرٹیفکیٹ آف کمپیٹنسی|وائرمین درجہ اول;لائسنس برائے الیکٹریکل سپروائزر|الیکٹریکل سپروائزر درجہ دوم;وائرمین پرمٹ|وائرمین درجہ دوم'
)
URB = Q('بوائلر اٹینڈنٹ درجہ اول|فرسٹ کلاس;بوائلر اٹینڈنٹ درجہ دوم|سیکنڈ کلاس;بوائلر انجینئر درجہ سوم|تھرڈ کلاس;بوائلر انجینئر درجہ دوم|سیکنڈ کلاس')
URP = L('فیصل آباد,شیخوپورہ,قصور,گجرات,نوشہرہ,مردان,سکھر,میرپور خاص,خانیوال,سرگودھا')


def ur_licence(R, w):
    p = who(R, 'u9', 1970, 1998, 0, True)
    n = f'{p.given[0]} {p.sur[0]}'
    fa = f'{p.fa[0]} {p.sur[0]}'
    d = dt.date(min(2024, p.dob.year + R.randint(24, 40)), R.randint(1, 12), R.randint(1, 28))
    nast, fo = ur_font(R)
    g_ = pd if R.random() < 0.25 else str
    F = urd(R, g_)
    ad, dob = F(d), F(p.dob)
    ex = F(dt.date(d.year + S(R, 1, 2, 3), d.month, d.day))
    hb = R.random() < 0.65
    D = Doc(
        'hunar_licence_pak',
        R,
        'PAK',
        'professional_licence',
        ['ur'],
        fo,
        fo,
        S(R, '#123f7a', '#0c5a35', '#7a1c1c', '#3b3b3b'),
        S(R, '#fff', '#fdfbf2', '#f4f8fb'),
        'none' if not w else S(R, 'twin', 'oct', 'double', 'notch', 'corner'),
        S(R, None, ('#a9b7a0', 0.13)) if w else None,
        False,
        16 if not w else 17,
        '20mm 19mm' if not w else '21mm 24mm',
        1.95 if nast else 1.6,
    )
    D.set(holder_name=n, award_date=d.isoformat(), award_date_printed=ad)
    if hb:
        birth(D, p, dob)
    D.st = fa, d, ad, dob, ex, hb, nast, g_
    return (ur_boiler if w else ur_card)(R, D, p, n)


def ur_card(R, D, p, n):
    fa, d, ad, dob, ex, hb, nast, g_ = D.st
    o, dep, cs = pk('o4e', URE)
    reg = R.choice(cs.split(','))
    T, f = pk('o4l', URL)
    no = S(R, g_(sn(R, '#####')), g_(f'{sn(R, "####")}/{d.year}'), g_(f'{d.year}/{sn(R, "###")}'))
    cnic = g_(sn(R, '#############'))
    ds = pk('o4p', URP)
    k = S(R, 'hl', 'al w', 'kvd', 'dl')
    D.set(
        qualification_title=[T, f'{T} {f}', f'{T} - {f}'],
        field_of_study=[f],
        institution=[o, f'{o} - {dep}', f'{o}، {reg}', f'{o} {reg}', f'{o}، {reg} ریجن', f'{dep} - {o}', dep],
        document_number=no,
    )
    it = (
        [(S(R, 'لائسنس نمبر', 'نمبر') if 'لائسنس' in T else 'نمبر', no), (S(R, 'نام', 'نام لائسنس دار'), n), (S(R, 'ولدیت', 'والد کا نام'), fa)]
        + ([('تاریخ پیدائش', dob)] if hb else [])
        + [('شناختی کارڈ نمبر', cnic), (S(R, 'زمرہ', 'درجہ', 'حیثیت'), f), ('ضلع', ds)]
    )
    i2 = [('تاریخ اجراء', ad), (S(R, 'تاریخ تنسیخ', 'معیاد تا', 'قابل عمل تا'), ex)]
    head = div(
        gr('56px 1fr 56px', emblem(R, '#fff', 50), ln(o, 'ur', 'c b', f'font-size:{1.05 if nast else 1.25}em') + ln(dep, 'ur', 'c sm'), '', cls='rtl', style='align-items:center'),
        '',
        f'background:{D.ink};color:#fff;padding:1mm 4mm',
    )
    notes = L(
        'لائسنس دار صرف اسی درجے کا کام انجام دے سکتا ہے جس کا یہاں ذکر ہے۔,یہ لائسنس کسی دوسرے شخص کو منتقل نہیں کیا جا سکتا۔,'
            'معیاد ختم ہونے سے ایک ماہ قبل تجدید کی درخواست دی جائے۔,حادثے کی صورت میں الیکٹرک انسپکٹر کو فوری اطلاع دی جائے۔'
    )
    R.shuffle(notes)
    I = lambda q: I_([(a + ':', b) for a, b in q], 'ur', k)
    rn = R.random() < 0.5
    ren = tbl(['تجدید از', 'تجدید تا', 'دستخط'], [(ex, '', ''), ('', '', '')], 'ur', 'all', [35, 35, 30], 'ccc') if rn else ''
    D.add(
        div(
            head
            + div(
                ln(T, 'ur', 'c b ink', f'font-size:{1.2 if nast else 1.4}em')
                + gr('1fr 96px', I(it), photo(R, 'position:static', 90, 114), cls='rtl')
                + gr('1fr 1fr', I(i2[:1]), I(i2[1:]), cls='rtl')
                + gr(
                    '1fr 1fr',
                    '<div>' + scribble(R, 110, 36) + ln('دستخط لائسنس دار', 'ur', 'sm') + '</div>',
                    '<div>' + scribble(R, 120, 36) + ln(f'الیکٹرک انسپکٹر، {reg} ریجن', 'ur', 'sm') + '</div>',
                    cls='rtl mt',
                ),
                'pb',
            ),
            'pan',
        ),
        div(div(ln(S(R, 'شرائط', 'ہدایات'), 'ur', 'c b') + ''.join(ln(f'{g_(i + 1)}۔ {q}', 'ur', 'sm') for i, q in enumerate(notes[: R.randint(2, 4)])) + ren, 'pb'), 'pan'),
        stamp(R, o, 'ur', 104, 'left:200px;bottom:380px'),
    )
    return D


def ur_boiler(R, D, p, n):
    fa, d, ad, dob, ex, hb, nast, g_ = D.st
    f, cl = pk('o4b', URB)
    pr = S(R, 'پنجاب', 'سندھ', 'خیبر پختونخوا')
    o = S(R, f'بورڈ آف ایگزامینرز برائے بوائلرز {pr}', f'چیف انسپکٹر آف بوائلرز {pr}', f'انسپکٹوریٹ آف بوائلرز {pr}')
    dep = f'محکمہ صنعت و تجارت، حکومت {pr}'
    T = S(R, 'سرٹیفکیٹ آف کمپیٹنسی', 'سند قابلیت', 'سند اہلیت')
    ds = pk('o4p', URP)
    no = g_(S(R, sn(R, '####'), f'{sn(R, "###")}/{d.year}', sn(R, '#####')))
    D.set(
        qualification_title=[T, f'{T} {f}', f'{T} برائے {f}', f'{T} - {f}'],
        field_of_study=[f, f.split(' درجہ')[0]],
        institution=[o, f'{o} - {dep}', dep, f'{dep} - {o}'],
        document_number=no,
    )
    exam = f'{M["ur"][S(R, 1, 4, 8, 10)]} {g_(d.year if d.month > 11 else d.year - 1)}ء'
    body = lx(
        'ur',
        S(R, 'تصدیق کی جاتی ہے کہ ', 'بوائلرز ایکٹ کے تحت تصدیق کی جاتی ہے کہ '),
        (n, 'b'),
        f' ولد {fa}{f"، تاریخ پیدائش {dob}،" if hb else ""} ساکن ضلع {ds} نے {exam} میں منعقدہ امتحان {S(R, "کامیابی سے پاس کیا", "میں مطلوبہ قابلیت ثابت کی")} اور {S(R, "انہیں", "موصوف کو")} بطور ',
        (f, 'b'),
        f' {S(R, "کام کرنے کا اہل قرار دیا جاتا ہے", "خدمات انجام دینے کی اجازت دی جاتی ہے")}۔',
        cls='j mt',
    )
    it = [('سند نمبر', no), ('شناختی کارڈ نمبر', g_(sn(R, '#############'))), ('عملی تجربہ', g_(R.randint(3, 9)) + ' سال'), ('تاریخ اجراء', ad)]
    info = grid('1fr 1fr', it, 'ur', S(R, '', 'soft', 'under')) if R.random() < 0.5 else I_([(a + ':', b) for a, b in it], 'ur', S(R, 'hl', 'ev', 'dl'))
    D.add(
        div(emblem(R, S(R, D.ink, '#a5811f'), 66), 'c'),
        ln(dep, 'ur', 'c sm'),
        ln(o, 'ur', 'c b ink', f'font-size:{1.15 if nast else 1.35}em'),
        ln(T, 'ur', 'title', f'font-size:{1.5 if nast else 1.8}em;line-height:{2 if nast else 1.6}'),
        ln(f'({f})', 'ur', 'c b') if R.random() < 0.5 else '',
        gr('1fr 92px', body, photo(R, 'position:static', 86, 108), cls='rtl'),
        div(info, 'mt'),
        ln(S(R, 'یہ سند ڈیوٹی کے دوران بوائلر ہاؤس میں آویزاں رکھی جائے۔', 'غفلت ثابت ہونے پر یہ سند منسوخ کی جا سکتی ہے۔'), 'ur', 'sm mt'),
        sg(R, [('ممبر بورڈ', ''), ('سیکرٹری', ''), ('چیف انسپکٹر آف بوائلرز', oth(R, 'u9'))], 'ur'),
        stamp(R, o[:38], 'ur', 112, 'left:340px;bottom:90px'),
    )
    return D


@fam
def hunar_licence_pak(R):
    v = pk('o4v', [0, 1])
    return (ur_course, ur_licence)[v](R, pk(f'o4w{v}', [0, 1]))


if __name__ == '__main__':
    making.make_set(FRESH, 'fresh_oD', overlaps=making.OVER)
