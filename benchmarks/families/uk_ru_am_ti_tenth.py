#!/usr/bin/env python3
"""Four families of two papers and four layouts each; an honest check set.

- uk  Ukraine: category of a doctor, nurse or pharmacist (open card / form); supplement to a diploma of 1996-2012
- ru  Russia: diploma of professional retraining (spread / captions); school-leaving certificate with marks
- am  Ethiopia: degree (Amharic beside English / prose); licence of electricians and builders (card with photo / prose)
- ti  Eritrea: work (Tigrinya beside English / boxes); Tigray: academic record of a college (half-years / one list)

  python benchmarks/families/uk_ru_am_ti_tenth.py --seed 9403 --n 20 --out set        (4 families x 5 kinds)
"""

import sys, os

sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
sys.dont_write_bytecode = True
import datetime as dt
from making import make_set, tidy, un
import make_documents as md, sixteen_languages as sl
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, sn, ethiopian
from sixteen_languages import Doc, L, Q, S, per, com, dmy, tbl, div, gr, grid, cap, lx

FRESH = []


def fam(f):
    FRESH.append(tidy(f))
    return f


sl.XCSS += """
.spread{display:grid;grid-template-columns:1fr 1fr;gap:0 16mm}.spread>div{min-width:0}
.plate{border:2px solid VARINK;border-radius:14px;padding:7mm 8mm;background:rgba(255,255,255,.75)}
.strip{background:VARINK;color:#fff;padding:.25em .8em;font-weight:700;text-align:center}
.col2{display:grid;grid-template-columns:1fr 1fr;gap:0 7mm}.col2>div{min-width:0}
.lab{display:grid;grid-template-columns:38% 62%;padding:.2em 0;border-bottom:.8px solid #b5b5b5}.lab .k{color:#444;font-size:.9em}.lab .v{font-weight:600}
.und{display:flex;gap:.5em;align-items:baseline;padding:.12em 0}.und .k{flex:0 0 auto;max-width:60%}.und .v{flex:1;border-bottom:1px solid #444;font-weight:600}
.two .k{display:block;font-size:.76em;color:#555;line-height:1.25}.two .v{display:block;line-height:1.35}
.pln .v{font-weight:400}.pln .k{font-weight:700}
"""
_frame = md.frame


def frame(R, kind, color, w, h):
    if kind == 'teeth':
        kx, ky = round((w - 50) / 16), round((h - 50) / 16)
        sx, sy = (w - 50) / kx, (h - 50) / ky
        p = [f'M{25 + i * sx:.1f},{y} l{sx / 2:.1f},{g} l{sx / 2:.1f},{-g}' for i in range(kx) for y, g in ((25, 9), (h - 25, -9))]
        p += [f'M{x},{25 + i * sy:.1f} l{g},{sy / 2:.1f} l{-g},{sy / 2:.1f}' for i in range(ky) for x, g in ((25, 9), (w - 25, -9))]
        box = f'<rect x="38" y="38" width="{w - 76}" height="{h - 76}" fill="none" stroke="{color}"/>'
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{" ".join(p)}" fill="{color}" fill-opacity=".3" stroke="{color}"/>{box}</svg>'
    if kind == 'triple':
        return ''.join(f'<div class="fr" style="inset:{a}mm;border:{b}px solid {color}"></div>' for a, b in ((6.5, 1), (7.6, 4), (9.6, 1)))
    if kind == 'crown':
        return ''.join(f'<div class="fr" style="left:{a}mm;right:{a}mm;top:{8 + i * 1.5}mm;height:.7mm;background:{color};opacity:{1 - i * 0.28}"></div>' for i, a in enumerate((8, 20, 38)))
    return _frame(R, kind, color, w, h)


md.frame = frame


# ------------------------------------------------------------------ persons, dates, sheets
def same(s):
    return [x + '|' + x for x in L(s)]


def ova(s):
    return [x + '|' + x + 'а' for x in L(s)]


def skyi(s, e='а'):
    return [x + '|' + x[:-2] + e for x in L(s)]


sl.POOL.update(
    {
        'ukT': dict(
            m=L('Анатолій,Борис,Вячеслав,Гордій,Данило,Леонід,Мирон,Нестор,Олексій,Петро,Сергій,Федір'),
            f=L('Алла,Василина,Ганна,Зінаїда,Іванна,Лілія,Маргарита,Неля,Олеся,Роксолана,Світлана,Тамара'),
            s=same('Андрусяк,Бугай,Величко,Герасимчук,Дорошенко,Жук,Іваненко,Кушнір,Луценко,Матвієнко,Науменко,Онищенко,Петрик,Рудь,Скиба,Твердохліб,Фурман,Царук')
            + skyi('Садовський,Добровольський,Яворський'),
            pm=L('Андрійович,Вікторович,Дмитрович,Леонідович,Павлович,Степанович,Федорович'),
            pf=L('Андріївна,Вікторівна,Дмитрівна,Леонідівна,Павлівна,Степанівна,Федорівна'),
        ),
        'ruT': dict(
            m=L('Аркадий,Виталий,Герман,Даниил,Игнат,Константин,Максим,Олег,Пётр,Родион,Тимофей,Филипп'),
            f=L('Ангелина,Вера,Инна,Карина,Людмила,Марина,Нина,Олеся,Регина,Снежана,Тамара,Яна'),
            s=ova('Авдеев,Блинов,Гордеев,Дорофеев,Ермаков,Журавлёв,Калинин,Лаптев,Минаев,Нестеров,Овчинников,Прохоров,Рябов,Суханов,Тарасов,Ушаков,Чеботарёв,Шубин')
            + skyi('Вишневский,Дубровский', 'ая')
            + same('Гончаренко,Савчук,Долгих'),
            pm=L('Алексеевич,Викторович,Денисович,Константинович,Михайлович,Олегович,Петрович,Тимурович'),
            pf=L('Алексеевна,Викторовна,Денисовна,Константиновна,Михайловна,Олеговна,Петровна,Тимуровна'),
        ),
        'etT': dict(
            m=Q('መለሰ|Melese;ሰለሞን|Solomon;ብርሃኑ|Birhanu;ተመስገን|Temesgen;አስራት|Asrat;ኢሳያስ|Isayas;ክብሮም|Kibrom;ዓለሙ|Alemu;ደሳለኝ|Desalegn;ጀማል|Jemal;ጌትነት|Getnet;ፍሬው|Firew'),
            f=Q('ሉላ|Lula;መስከረም|Meskerem;ሮዛ|Roza;ቆንጂት|Konjit;አዜብ|Azeb;እታገኝ|Etagegn;ዓይናለም|Aynalem;ዘይነባ|Zeyneba;ጥሩወርቅ|Tiruwork;ፀሐይ|Tsehay;ፋሲካ|Fasika'),
            s=Q('ሀይሌ|Haile;ለገሠ|Legesse;መንግሥቱ|Mengistu;ረታ|Reta;ሲሳይ|Sisay;ቦጋለ|Bogale;ተፈራ|Tefera;አረጋ|Arega;ኡመር|Umer;ዓሊ|Ali;ደበላ|Debela;ገመዳ|Gemeda;ጫላ|Chala;ፍቅሬ|Fikre'),
        ),
        'erT': dict(
            m=Q('ሃብተኣብ|Habteab;ሉል|Luul;መሓመድ|Mohammed;ሰለሙን|Solomun;በረከተኣብ|Bereketeab;ተኪኤ|Tekie;ኣስመላሽ|Asmelash;እዮብ|Eyob;ዘርኣጽዮን|Zeratsion;ፍስሃጽዮን|Fisehatsion'),
            f=Q('ሓዳስ|Hadas;መድሂን|Medhin;ሰናይ|Senay;ትበርህ|Tiberh;ኣብረኸት|Abrehet;ኣስቴር|Aster;ወይኒ|Weini;ዘውዲ|Zewdi;ፋይዛ|Faiza;ጽገ|Tsige'),
            s=Q('ሃብተማርያም|Habtemariam;መሓሪ|Mehari;ስዩም|Seyoum;ርእሲ|Riesi;ባህታ|Bahta;ተኽለሃይማኖት|Teklehaimanot;ንጉሰ|Nigusse;ኣረፋይነ|Arefaine;ዑመር|Omer;ወልደስላሰ|Weldeslase;ጎይትኦም|Goitom'),
        ),
        'tgT': dict(
            m=L('ሃፍቶም,ሓጎስ,መኮነን,ሰለሙን,ብርሃኑ,ተስፋሁነይ,ነጋሲ,ኣፅብሃ,ክንፈ,የማነ,ፀጋይ'),
            f=L('ህይወት,ለተኪዳን,መድህን,ስላስ,ትርሓስ,ኣልጋነሽ,እቴነሽ,ወ/ስላሰ,ዛፉ,ገነት,ፍረህይወት'),
            s=L('ሃ/ማርያም,ሓድጉ,መሓሪ,ረዳ,ባህታ,ተኽላይ,ንርኣ,ኣብርሃ,ኪ/ማርያም,ወ/ገብርኤል,ዘነበ,ገብረእግዚኣብሄር,ፀሃየ'),
        ),
    }
)
TM = 'መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን'.split()


def holder(R, k, y0, y1):
    """nobody of a set has a name that another has, before the lists are through"""
    p = per(R, k, y0, y1)
    n = sl.POOL[k]
    p.given = un(R, k + 'mf'[not p.m], n['m' if p.m else 'f'])
    s = un(R, k + 's', n['s'])
    p.sur = s.split('|')[0 if p.m else 1] if isinstance(s, str) and '|' in s else s
    p.fa, p.gf = R.sample([x for x in n['m'] if x != p.given], 2)
    p.Z = lambda a, b: a if p.m else b
    return p


def sgp(p):
    return f'{p.sur} {p.given} {p.pat}'


def ini(R, k):
    p = per(R, k)
    return S(R, f'{p.given[0]}. {p.pat[0]}. {p.sur}', f'{p.given[0]}.{p.pat[0]}. {p.sur}')


def n3(p, i=None):
    return ' '.join(x if i is None else x[i] for x in (p.given, p.fa, p.sur))


def sig2(R, k, i=None):
    p = per(R, k)
    return ' '.join(x if i is None else x[i] for x in (p.given, p.sur))


def day(R, y, *months):
    return dt.date(y, S(R, *(months or range(1, 13))), R.randint(3, 28))


def forms(s, *w):
    """a printed date as it may be noted: with and without the words after it and its quotation marks"""
    o = [s] + [s[: -len(x)] for x in w if s.endswith(x)]
    return o + [x.replace('«', '').replace('»', '') for x in o if '«' in x]


def cyr(s):
    return forms(s, ' року', ' р.', ' года', ' г.')


def cdate(R, g, y1, y2):
    m = M[g]
    return S(
        R,
        lambda d: dmy(d, '.'),
        lambda d: f'{d.day} {m[d.month - 1]} {d.year} {y1}',
        lambda d: f'«{d.day:02d}» {m[d.month - 1]} {d.year} {y2}',
        lambda d: f'{d.day:02d} {m[d.month - 1]} {d.year} {y2}',
    )


def geez(n):
    d = lambda k: ('', *'፲፳፴፵፶፷፸፹፺')[k // 10] + ('', *'፩፪፫፬፭፮፯፰፱')[k % 10]
    return d(n) if n < 100 else (d(n // 100) if n >= 200 else '') + '፻' + d(n % 100)


def edate(R, months, tail, old=0.2):
    def f(w, g):
        y, mo, a = ethiopian(w)
        return f'{months[mo - 1]} {g(a)} ቀን {g(y)}{tail}'

    num = lambda s: lambda w: (lambda e: f'{e[2]:02d}{s}{e[1]:02d}{s}{e[0]}{tail}')(ethiopian(w))
    if R.random() < old:
        return lambda w: f(w, geez)
    return S(R, lambda w: f(w, str), lambda w: f(w, str), num('/'), num('-'), lambda w: (lambda e: f'{months[e[1] - 1]} {e[2]}/{e[0]}{tail}')(ethiopian(w)))


def born(p, s, *w):
    return dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=forms(s, *w))


def rows_of(D, gs):
    D.rows = [dict(course=c, credits=str(h) if h else None, grade=str(g)) for c, h, g in gs]


def halves(rows):
    h = (len(rows) + 1) // 2
    return [(*rows[i], *(rows[i + h] if i + h < len(rows) else ('',) * len(rows[0]))) for i in range(h)]


def sheet(R, name, country, kind, langs, fonts, inks, papers, frames, bgs, land, fs, pad, lh):
    f = S(R, *fonts)
    return Doc(name, R, country, kind, langs, f[0], f[1], S(R, *inks), S(R, *papers), S(R, *frames), S(R, *bgs), land, fs, pad, lh)


CF = [
    ("'Liberation Serif'",) * 2,
    ("'P052','Noto Serif'", "'Noto Serif Display','Noto Serif'"),
    ("'Carlito'", "'EB Garamond'"),
    ("'Noto Sans'", "'Noto Serif'"),
    ("'EB Garamond'", "'Gentium Plus'"),
    ("'Nimbus Sans'",) * 2,
    ("'Linux Libertine O'", "'Linux Biolinum O'"),
    ("'Charis SIL'", "'C059'"),
]
EF = [
    ("'Noto Serif Ethiopic','Noto Serif'", "'Noto Serif Ethiopic','Noto Serif'"),
    ("'Abyssinica SIL','Liberation Serif'", "'Ethiopic WashRa SemiBold','Abyssinica SIL'"),
    ("'Noto Sans Ethiopic','Noto Sans'", "'Noto Sans Ethiopic','Noto Sans'"),
    ("'Ethiopia Jiret','Liberation Serif'", "'Noto Serif Ethiopic','Noto Serif'"),
    ("'Noto Sans Ethiopic','Carlito'", "'Abyssinica SIL','Carlito'"),
]

# ==================== 1 uk  category of a medical worker (open card / form); old supplement to a diploma (data beside marks / one page)
OBL = L('Полтавської,Чернігівської,Волинської,Закарпатської,Одеської,Сумської,Тернопільської,Кіровоградської,Миколаївської,Хмельницької')
OBC = L('м. Полтава,м. Чернігів,м. Луцьк,м. Ужгород,м. Одеса,м. Суми,м. Тернопіль,м. Кропивницький,м. Миколаїв,м. Хмельницький')
MED = {
    'лікар-спеціаліст': L('Терапія,Педіатрія,Хірургія,Анестезіологія,Неврологія,Акушерство і гінекологія,Кардіологія,Офтальмологія,Дитяча хірургія,Отоларингологія'),
    'молодший спеціаліст': L('Сестринська справа,Лікувальна справа,Акушерська справа,Лабораторна справа (клініка),Рентгенологія,Сестринська справа (операційна)'),
    'провізор': L('Загальна фармація,Клінічна фармація,Організація і управління фармацією'),
}


def uk_cat(R, card):
    p = holder(R, 'ukT', 1966, 1990)
    d = day(R, min(2021, p.dob.year + R.randint(30, 45)), 2, 3, 4, 5, 10, 11, 12)
    i = R.randrange(10)
    role = S(R, 'лікар-спеціаліст', 'лікар-спеціаліст', 'молодший спеціаліст', 'провізор')
    f = S(R, *MED[role])
    k = S(R, 'друг', 'перш', 'вищ')
    a, al = ('Департамент', 'Департаменті') if d.year > 2012 else S(R, ('Управління', 'Управлінні'), ('Головне управління', 'Головному управлінні'))
    r = S(R, f'охорони здоров’я {OBL[i]} обласної державної адміністрації', f'охорони здоров’я {OBL[i]} облдержадміністрації')
    F = cdate(R, 'uk', 'року', 'р.')
    iss = d + dt.timedelta(days=R.randint(2, 9)) if R.random() < 0.6 else None
    w = iss or d
    no = S(R, sn(R, '####'), sn(R, '0###'), sn(R, '1###/') + str(d.year % 100), sn(R, '#####'))
    T, sub = S(R, ('ПОСВІДЧЕННЯ', 'про присвоєння кваліфікаційної категорії'), ('ПОСВІДЧЕННЯ', ''), ('СЕРТИФІКАТ', 'про присвоєння кваліфікаційної категорії'), ('ПОСВІДЧЕННЯ ПРО АТЕСТАЦІЮ', ''))
    D = sheet(
        R,
        'katehoriia_dodatok_ukr',
        'UKR',
        'professional_licence',
        ['uk'],
        CF,
        ('#7c1d2f', '#14496b', '#2d5a2a', '#333333'),
        ('#fffdf8', '#fbfdff', '#ffffff'),
        ('none', 'thin', 'triple') if card else ('teeth', 'dashed', 'corner', 'crown'),
        (None, ('#e0b0a8', 0.12), ('#a8c6e0', 0.13)),
        card,
        15.5 if card else 16,
        '22mm 20mm' if card else '22mm 24mm',
        1.5,
    )
    cat = k + {'друг': 'а', 'перш': 'а', 'вищ': 'а'}[k]
    acc = k + 'у'
    fs = S(R, f'«{f}»', f'«{f}»', f)
    D.set(
        holder_name=sgp(p),
        qualification_title=[T, f'{T} {sub}'.strip(), f'{cat} кваліфікаційна категорія', f'{acc} кваліфікаційну категорію', f'{role} {k}ої категорії', f'{cat} категорія'],
        field_of_study=[f, fs],
        institution=[f'{a} {r}', f'Атестаційна комісія при {al} {r}', f'{a} {r}, {OBC[i]}'],
        award_date=w.isoformat(),
        award_date_printed=cyr(F(w)),
        document_number=[no, f'№ {no}'],
    )
    c = dict(p=p, F=F, d=d, iss=iss, no=no, T=T, sub=sub, cat=cat, acc=acc, fs=fs, role=role, k=k, org=f'{a} {r}', at=f'{al} {r}', city=OBC[i])
    (uk_cat_card if card else uk_cat_form)(R, D, c)
    return D


def uk_cat_text(R, c):
    Z, d = c['p'].Z, c['F'](c['d'])
    com_ = f'атестаційної комісії при {c["at"]}'
    o = f'наказ від {d} № {R.randint(20, 900)}'
    if R.random() < 0.5:
        return [f'{Z("йому", "їй")} рішенням {com_} від {d} {S(R, "присвоєно", "підтверджено")} ', (f'{c["acc"]} кваліфікаційну категорію', 'b'), ' за спеціальністю ', (c['fs'], 'b'), f' ({o}).']
    return [
        f'{Z("він пройшов", "вона пройшла")} атестацію в {com_.replace("атестаційної комісії", "атестаційній комісії")} і {Z("йому", "їй")} присвоєно кваліфікаційну категорію «',
        (f'{c["role"]} {c["k"]}ої категорії', 'b'),
        '» зі спеціальності ',
        (c['fs'], 'b'),
        f'; {o}.',
    ]


def uk_cat_card(R, D, c):
    left = div(emblem(R, D.ink, 74), 'c') + ln(S(R, 'УКРАЇНА', 'МІНІСТЕРСТВО ОХОРОНИ ЗДОРОВ’Я УКРАЇНИ'), 'uk', 'c b up') + ln(c['org'], 'uk', 'c sm mt')
    left += ln(c['T'], 'uk', 'title mt2', 'font-size:1.7em') + (ln(c['sub'], 'uk', 'c') if c['sub'] else '') + ln(f'№ {c["no"]}', 'uk', 'c b lg mt')
    if R.random() < 0.5:
        left += div(photo(R, 'position:static', 84, 108), 'c mt')
    n = sgp(c['p'])
    right = cap(n, '(прізвище, ім’я та по батькові)', 'uk') if R.random() < 0.5 else ln(S(R, 'Видано', 'Це посвідчення видано'), 'uk') + ln(n, 'uk', 'b lg')
    right += lx('uk', 'про те, що ' if R.random() < 0.6 else 'у тому, що ', *uk_cat_text(R, c), cls='j mt')
    right += ln(S(R, f'Дійсне до {c["F"](c["d"].replace(year=c["d"].year + 5))}', 'Дійсне протягом п’яти років'), 'uk', 'sm mt')
    right += (
        (kv(S(R, 'Дата видачі:', 'Видано:'), c['F'](c['iss']), 'uk', 'mt') if c['iss'] else '')
        + sigs(R, [('Голова атестаційної комісії', ini(R, 'ukT')), ('Секретар', ini(R, 'ukT'))], 'uk')
        + ln('М. П.', 'uk', 'xs')
    )
    D.add(div(div(left) + div(right), 'spread'), stamp(R, c['org'].upper()[:46], 'uk', 112, 'left:600px;bottom:80px'))


def uk_cat_form(R, D, c):
    d = c['F'](c['d'])
    cls = S(R, 'lab', 'und', 'two', 'bx')
    X = [('Прізвище, ім’я, по батькові', sgp(c['p'])), ('Спеціальність', c['fs']), ('Кваліфікаційна категорія', c['cat'])]
    if R.random() < 0.5:
        X.insert(1, ('Посада', c['role']))
    X += [('Рішення атестаційної комісії', f'від {d}, протокол № {R.randint(1, 40)}')] + ([('Дійсне до', c['F'](c['d'].replace(year=c['d'].year + 5)))] if R.random() < 0.6 else [])
    if c['iss']:
        X.append(('Дата видачі', c['F'](c['iss'])))
    e = '' if cls in ('bx', 'two') else ':'
    head = gr('80px 1fr', emblem(R, D.ink, 72), ln('Міністерство охорони здоров’я України', 'uk', 'sm') + ln(c['org'], 'uk', 'b ink') + ln(c['city'], 'uk', 'sm'), style='align-items:center')
    D.add(
        head,
        div('', 'ruleh'),
        ln(c['T'], 'uk', 'title mt2', 'font-size:1.9em'),
        ln(c['sub'], 'uk', 'c') if c['sub'] else '',
        ln(f'№ {c["no"]}', 'uk', 'c b mt'),
        div(''.join(kv(a + e, b, 'uk', cls) for a, b in X), 'mt2'),
        ln(S(R, 'Видано на підставі наказу', 'Підстава: наказ') + ' МОЗ України від 22.02.2019 № 446', 'uk', 'xs mt2') if c['d'].year > 2019 else '',
        sigs(R, [('Голова комісії', ini(R, 'ukT')), ('Секретар комісії', ini(R, 'ukT'))], 'uk'),
        stamp(R, c['org'].upper()[:46], 'uk', 118, 'left:330px;bottom:120px'),
    )


UKU = L(
    'Донецький державний університет управління,Харківська державна академія міського господарства,Одеський державний екологічний університет,Львівський державний аграрний університет,'
    'Сумський державний університет,Національний університет «Києво-Могилянська академія»,Дніпропетровський національний університет,Подільський державний аграрний університет,'
    'Тернопільська академія народного господарства,Чернігівський державний технологічний університет'
)
UKS = {
    'Фінанси|економіст': L(
        'Політична економія,Мікроекономіка,Макроекономіка,Гроші та кредит,Бухгалтерський облік,Статистика,Бюджетна система,Податкова система,Страхування,Фінансовий аналіз,Банківські операції,Фінансовий менеджмент'
    ),
    'Екологія та охорона навколишнього середовища|еколог': L(
        'Загальна екологія,Неорганічна хімія,Метеорологія і кліматологія,Гідрологія,Ґрунтознавство,Біогеохімія,Екологічне право,Моніторинг довкілля,Екологічна експертиза,Радіоекологія,Заповідна справа'
    ),
    'Міське будівництво та господарство|інженер-будівельник': L(
        'Нарисна геометрія,Інженерна геодезія,Опір матеріалів,Будівельні матеріали,Архітектура,Міські інженерні мережі,Планування міст,Технологія будівельного виробництва,Кошторисна справа,Дороги і мости'
    ),
    'Комп’ютерні системи та мережі|інженер-системотехнік': L(
        'Дискретна математика,Комп’ютерна електроніка,Системне програмування,Архітектура комп’ютерів,Мікропроцесорні системи,Операційні системи,Комп’ютерні мережі,Надійність та діагностика,Захист інформації,Бази даних'
    ),
    'Правознавство|юрист': L(
        'Теорія держави і права,Історія держави і права України,Римське право,Конституційне право,Адміністративне право,Цивільне право,Кримінальне право,Трудове право,Цивільний процес,Криміналістика,Судові та правоохоронні органи'
    ),
    'Ветеринарна медицина|лікар ветеринарної медицини': L(
        'Анатомія тварин,Цитологія та гістологія,Фізіологія тварин,Мікробіологія,Патологічна анатомія,Фармакологія,Епізоотологія,Паразитологія,Хірургія,Терапія та клінічна діагностика,Акушерство'
    ),
}
UKC = L('Історія України,Ділова українська мова,Філософія,Іноземна мова,Вища математика,Фізика,Політологія,Безпека життєдіяльності,Фізичне виховання,Соціологія,Культурологія')


def uk_supp(R, land):
    p = holder(R, 'ukT', 1976, 1990)
    e = day(R, p.dob.year + R.randint(21, 24), 6, 6, 7, 2)
    w = e + dt.timedelta(days=R.randint(1, 6)) if R.random() < 0.6 else None
    u = un(R, 'tuku', UKU)
    f, q = (K := un(R, 'tuks', UKS)).split('|')
    lv = S(R, 'спеціаліста', 'спеціаліста', 'магістра')
    F = cdate(R, 'uk', 'року', 'р.')
    no = f'{S(R, "ДС", "КС", "ХА", "ЛЗ", "ТЕ", "СМ")} № {sn(R, "########")}'
    y = S(R, 4, 5)
    s1 = (e.replace(year=e.year - y)).year
    dur = S(R, f'{y} роки' if y == 4 else '5 років', f'{y - 1} роки 10 місяців' if y == 5 else '4 роки')
    W = S(R, lambda g: g, lambda g: {'відмінно': 5, 'добре': 4, 'задовільно': 3}.get(g, g), lambda g: {'відмінно': 'відм.', 'добре': 'добре', 'задовільно': 'задов.', 'зараховано': 'зарах.'}[g])
    gs = [
        (c, S(R, 54, 72, 81, 108, 135, 162, 189), W('зараховано' if c == 'Фізичне виховання' else S(R, 'відмінно', 'добре', 'добре', 'задовільно')))
        for c in R.sample(UKC, R.randint(5, 8)) + R.sample(UKS[K], R.randint(8, 10))
    ]
    D = sheet(
        R,
        'katehoriia_dodatok_ukr',
        'UKR',
        'diploma_supplement',
        ['uk'],
        CF,
        ('#1d3a6b', '#5c2b12', '#2b2b2b', '#23513a'),
        ('#ffffff', '#fdfdf7', '#f8fbff'),
        ('none', 'thin', 'crown'),
        (None, None, ('#b9c9a0', 0.10)),
        land,
        14 if land else 14.5,
        '14mm 15mm' if land else '16mm 20mm',
        1.38,
    )
    T = S(R, 'ДОДАТОК ДО ДИПЛОМА', f'ДОДАТОК ДО ДИПЛОМА {lv.upper()}')
    av = com(R.uniform(3.4, 4.9)) if R.random() < 0.4 else None
    x = w or e
    hasb = R.random() < 0.75
    dob = F(p.dob)
    D.set(
        holder_name=sgp(p),
        qualification_title=[T, 'ДОДАТОК ДО ДИПЛОМА', f'Додаток до диплома {lv}', q, lv[:-1], f'{T} {no}'],
        field_of_study=[f, f'«{f}»'],
        institution=[u],
        award_date=x.isoformat(),
        award_date_printed=cyr(F(x)),
        grade=av,
        duration=[dur, f'{s1}–{e.year}', f'{s1} – {e.year}'],
        document_number=[no, no.split('№ ')[1], no.replace('№ ', '')],
        **(born(p, dob, ' року', ' р.') if hasb else {}),
    )
    rows_of(D, gs)
    uk_supp_page(R, D, land, gs, dict(p=p, F=F, e=e, w=w, u=u, f=f, q=q, lv=lv, no=no, dur=dur, s1=s1, T=T, av=av, dob=dob if hasb else None))
    return D


def uk_supp_data(R, c):
    Z = c['p'].Z
    X = [('Прізвище, ім’я, по батькові', sgp(c['p']))] + ([('Дата народження', c['dob'])] if c['dob'] else [])
    X += [
        ('Попередній документ про освіту', S(R, f'атестат про середню освіту, {c["s1"]} рік', f'атестат про повну загальну середню освіту, {c["s1"]} р.')),
        (Z('Вступив', 'Вступила'), f'у {c["s1"]} році, денна форма навчання'),
        (Z('Закінчив', 'Закінчила'), f'у {c["e"].year} році'),
        ('Вищий навчальний заклад', c['u']),
        ('Нормативний термін навчання', c['dur']),
        (S(R, 'Спеціальність', 'Напрям (спеціальність)'), c['f']),
    ]
    if R.random() < 0.5:
        X.append(('Державна атестація', S(R, 'дипломна робота – відмінно', 'комплексний державний екзамен – добре', 'дипломний проект – добре')))
    if c['av']:
        X.append(('Середній бал', c['av']))
    return X


def uk_supp_page(R, D, land, gs, c):
    cls = S(R, 'pln', 'lab', 'two')
    X = uk_supp_data(R, c)
    e = '' if cls == 'two' else ':'
    dec = ln(f'Рішенням Державної екзаменаційної комісії від {c["F"](c["e"])} (протокол № {R.randint(2, 48)}) присвоєно кваліфікацію «{c["q"]}».', 'uk', 'j mt')
    iss = kv(S(R, 'Дата видачі:', 'Видано'), c['F'](c['w']), 'uk', 'mt') if c['w'] else ''
    sg = sigs(R, [('Ректор', ini(R, 'ukT')), ('Декан', ini(R, 'ukT'))] + ([] if land else [('Секретар', ini(R, 'ukT'))]), 'uk')
    head = ln('УКРАЇНА', 'uk', 'c b sp') + ln(c['T'], 'uk', 'title', 'font-size:1.5em') + ln(c['no'], 'uk', 'c b') + ln(S(R, '(без диплома не дійсний)', 'без диплома недійсний'), 'uk', 'c sm i')
    hh = [S(R, 'Назва дисципліни', 'Навчальні дисципліни'), S(R, 'Годин', 'К-сть годин'), S(R, 'Оцінка', 'Підсумкова оцінка')]
    sty = S(R, 'all', 'hor', 'head', 'free', 'stripe')
    st = stamp(R, c['u'].upper()[:44], 'uk', 112, 'left:200px;bottom:60px')
    data = div(''.join(kv(a + e, b, 'uk', cls) for a, b in X), 'mt')
    if land:
        D.add(
            div(
                div(head + data + dec + iss + sg) + div(ln('За час навчання ' + c['p'].Z('склав', 'склала') + ' екзамени та заліки:', 'uk', 'b sm') + tbl(hh, gs, 'uk', sty, [58, 18, 24], 'lcc')),
                'spread',
            ),
            st,
        )
    elif R.random() < 0.5:
        D.add(head, data, tbl(hh, gs, 'uk', sty, [62, 18, 20], 'lcc'), dec, iss, sg, st)
    else:
        D.add(head, data, tbl(hh * 2, halves(gs), 'uk wr', sty + ' wr', [27, 10, 13] * 2, 'lcclcc'), dec, iss, sg, st)


@fam
def katehoriia_dodatok_ukr(R):
    f, v = un(R, 'tUK', ((uk_cat, 1), (uk_supp, 0), (uk_cat, 0), (uk_supp, 1)))
    return f(R, bool(v))


# ==================== 2 ru  Russia: professional retraining (spread / captions); school-leaving certificate (landscape with marks beside / portrait)
RUP = Q(
    'Управление персоналом|Специалист по управлению персоналом|управления персоналом;Бухгалтерский учёт и аудит|Бухгалтер|бухгалтерского учёта;Педагогика и методика дошкольного образования|Воспитатель|дошкольного образования;'
    'Государственное и муниципальное управление|Специалист в области государственного и муниципального управления|государственного управления;Логопедия|Учитель-логопед|коррекционной педагогики;'
    'Промышленное и гражданское строительство|Инженер-строитель|промышленного и гражданского строительства;Переводчик в сфере профессиональной коммуникации|Переводчик|профессиональной коммуникации;'
    'Охрана труда|Специалист по охране труда|охраны труда;Веб-разработка|Разработчик Web и мультимедийных приложений|информационных технологий;Практическая психология|Психолог|практической психологии'
)
RUI = Q(
    'ЧОУ ДПО «Институт повышения квалификации «Перспектива»|г. Казань;АНО ДПО «Волгоградская академия профессионального развития»|г. Волгоград;ФГБОУ ВО «Вятский государственный университет»|г. Киров;'
    'ООО «Столичный учебный центр»|г. Москва;ФГБОУ ВПО «Тульский государственный университет»|г. Тула;ГАОУ ДПО «Институт развития образования Пермского края»|г. Пермь;АНО ДПО «Сибирский институт переподготовки»|г. Омск;'
    'ФГАОУ ВО «Северный (Арктический) федеральный университет имени М. В. Ломоносова»|г. Архангельск;ЧУ ДПО «Южный центр обучения кадров»|г. Ростов-на-Дону'
)


def ru_retrain(R, land):
    p = holder(R, 'ruT', 1966, 1995)
    d = day(R, max(2011, min(2023, p.dob.year + R.randint(27, 45))))
    u, city = un(R, 'trui', RUI)
    pr, q, sph = un(R, 'trup', RUP)
    h = S(R, 252, 260, 360, 502, 520, 540, 600, 1004)
    F = cdate(R, 'ru', 'года', 'г.')
    b = d - dt.timedelta(days=R.randint(0, 3))
    a = b - dt.timedelta(days=R.randint(90, 300))
    no = S(R, f'ПП № {sn(R, "######")}', f'ПП-I № {sn(R, "######")}', sn(R, '3624########'), f'{sn(R, "7827")} {sn(R, "########")}')
    T = 'ДИПЛОМ О ПРОФЕССИОНАЛЬНОЙ ПЕРЕПОДГОТОВКЕ'
    per_ = f'с {F(a)} по {F(b)}'
    ph = S(R, f'{h} часов' if h % 10 != 2 and h % 10 != 4 else f'{h} часа', f'{h} ч.')
    D = sheet(
        R,
        'perepodgotovka_attestat_rus',
        'RUS',
        'vocational_certificate',
        ['ru'],
        CF,
        ('#8a1f2b', '#1b4a7a', '#5a3b7a', '#2f2f2f'),
        ('#fffdf9', '#fdf9fb', '#f8fbfe'),
        ('lattice', 'scallop', 'triple', 'double') if not land else ('thin', 'none', 'teeth'),
        (('#d8a8b0', 0.14), ('#a8c0dc', 0.14), None),
        land,
        15.5,
        '20mm 18mm' if land else '22mm 24mm',
        1.45,
    )
    D.set(
        holder_name=sgp(p),
        qualification_title=[T, 'ДИПЛОМ', q, f'«{q}»', f'квалификация «{q}»'],
        field_of_study=[pr, f'«{pr}»'],
        institution=[u, f'{u}, {city}', f'{u} {city}'],
        award_date=d.isoformat(),
        award_date_printed=cyr(F(d)),
        duration=[ph, per_, per_[2:], f'{F(a)} – {F(b)}', f'{per_}, {ph}', f'{h} часов'],
        document_number=[no, no.split('№ ')[-1], no.replace('№ ', '')],
    )
    c = dict(
        p=p,
        F=F,
        d=d,
        b=b,
        per=per_,
        ph=ph,
        pr=pr,
        q=q,
        sph=sph,
        u=u,
        city=city,
        no=no,
        T=T,
        reg=S(R, str(R.randint(11, 4800)), f'{R.randint(11, 980)}-ПП', f'ПП-{d.year % 100}/{R.randint(10, 999)}'),
    )
    (ru_re_spread if land else ru_re_caps)(R, D, c)
    return D


def ru_re_spread(R, D, c):
    p, Z = c['p'], c['p'].Z
    left = (
        div(emblem(R, D.ink, 76), 'c')
        + ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'c b up')
        + ln(c['u'], 'ru', 'c mt')
        + ln('ДИПЛОМ', 'ru', 'title mt2', 'font-size:2em')
        + ln('О ПРОФЕССИОНАЛЬНОЙ ПЕРЕПОДГОТОВКЕ', 'ru', 'c b ink')
    )
    left += (
        ln(c['no'], 'ru', 'c b lg mt')
        + ln('Документ о квалификации', 'ru', 'c sm i')
        + kv('Регистрационный номер', c['reg'], 'ru', 'c mt sm')
        + kv('Город', c['city'], 'ru', 'c sm')
        + kv('Дата выдачи', c['F'](c['d']), 'ru', 'c sm')
    )
    right = ln('Настоящий диплом свидетельствует о том, что', 'ru', 'c') + ln(sgp(p), 'ru', 'name mt', 'font-size:1.3em')
    right += (
        lx(
            'ru',
            f'{Z("прошёл", "прошла")} профессиональную переподготовку в ({S(R, "на", "на базе")}) '
            if R.random() < 0.3
            else f'{c["per"]} {Z("прошёл", "прошла")} профессиональную переподготовку в ',
            c['u'],
            ' по программе ',
            (f'«{c["pr"]}»', 'b'),
            f' в объёме {c["ph"]}',
            cls='j mt',
        )
        if R.random() < 0.5
        else ln(f'{c["per"]} {Z("прошёл", "прошла")} профессиональную переподготовку по программе', 'ru', 'c mt') + ln(f'«{c["pr"]}»', 'ru', 'c b') + ln(f'в объёме {c["ph"]}', 'ru', 'c')
    )
    right += lx(
        'ru',
        f'Решением аттестационной комиссии от {c["F"](c["b"])} ' if R.random() < 0.5 else 'Аттестационная комиссия решением ',
        S(R, 'присвоена квалификация ', 'диплом подтверждает присвоение квалификации '),
        (f'«{c["q"]}»', 'b'),
        S(R, '', f' и даёт право на ведение профессиональной деятельности в сфере {c["sph"]}') + '.',
        cls='j mt',
    )
    right += sigs(R, [('Председатель комиссии', ini(R, 'ruT')), ('Руководитель', ini(R, 'ruT'))], 'ru') + ln('М. П.', 'ru', 'xs')
    D.add(div(div(left) + div(right), 'spread'), stamp(R, c['u'].replace('«', '').replace('»', '').upper()[:42], 'ru', 114, 'left:600px;bottom:70px'))


def ru_re_caps(R, D, c):
    p, Z, F = c['p'], c['p'].Z, c['F']
    k = R.random() < 0.6
    D.add(
        ln(S(R, 'РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'Российская Федерация'), 'ru', 'c sp'),
        ln('ДИПЛОМ', 'ru', 'title', 'font-size:2.3em'),
        ln('О ПРОФЕССИОНАЛЬНОЙ ПЕРЕПОДГОТОВКЕ', 'ru', 'c b lg'),
        ln(c['no'], 'ru', 'c b mt'),
        ln('Настоящий диплом выдан', 'ru', 'mt2'),
        cap(sgp(p), '(фамилия, имя, отчество)', 'ru'),
        ln(f'в том, что {Z("он", "она")} {c["per"]} {Z("прошёл", "прошла")} профессиональную переподготовку в', 'ru', 'mt'),
        cap(c['u'], '(наименование образовательного учреждения)', 'ru'),
        ln('по программе', 'ru', 'mt') if k else ln('по дополнительной профессиональной программе', 'ru', 'mt'),
        cap(c['pr'], '(наименование программы)', 'ru'),
        ln(f'в объёме {c["ph"]}. {S(R, "Аттестационная", "Итоговая аттестационная")} комиссия решением от {F(c["b"])} удостоверяет, что {Z("ему", "ей")} присвоена квалификация', 'ru', 'mt j'),
        cap(c['q'], '(квалификация)', 'ru'),
        ln(f'и право на ведение профессиональной деятельности в сфере {c["sph"]}.', 'ru', 'mt') if R.random() < 0.6 else '',
        div(
            kv('Регистрационный номер', c['reg'], 'ru') + kv('Дата выдачи', F(c['d']), 'ru')
            if R.random() < 0.5
            else div(ln(c['city'], 'ru')) + kv('Выдан', F(c['d']), 'ru') + kv('Рег. №', c['reg'], 'ru'),
            'row mt2',
        ),
        sigs(R, [('Председатель аттестационной комиссии', ini(R, 'ruT')), (S(R, 'Ректор (директор)', 'Директор'), ini(R, 'ruT'))], 'ru'),
        stamp(R, c['u'].replace('«', '').replace('»', '').upper()[:42], 'ru', 118, 'left:330px;bottom:90px'),
    )


RUS_ = Q(
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 12»|города Костромы;Муниципальное автономное общеобразовательное учреждение «Гимназия № 4»|города Великого Новгорода;'
    'Государственное бюджетное общеобразовательное учреждение лицей № 150|Калининского района города Санкт-Петербурга;Муниципальное казённое общеобразовательное учреждение «Новосёловская средняя школа»|Красноярского края;'
    'Муниципальное общеобразовательное учреждение «Средняя школа № 27»|города Саратова;Муниципальное образовательное учреждение средняя общеобразовательная школа № 8|города Рыбинска Ярославской области;'
    'Муниципальное бюджетное общеобразовательное учреждение «Лицей № 2»|города Альметьевска Республики Татарстан;Муниципальное образовательное учреждение «Вечерняя (сменная) общеобразовательная школа № 3»|города Читы'
)
RUC = L(
    'Русский язык,Литература,Иностранный язык (английский),Алгебра и начала анализа,Геометрия,Информатика и ИКТ,История,Обществознание,География,Физика,Химия,Биология,Физическая культура,Основы безопасности жизнедеятельности'
)


def ru_school(R, land):
    p = holder(R, 'ruT', 1980, 2004)
    d = day(R, p.dob.year + S(R, 17, 18), 6)
    new = d.year >= 2014
    u, of = un(R, 'trus', RUS_)
    F = cdate(R, 'ru', 'года', 'г.')
    kind = 'СРЕДНЕМ ОБЩЕМ ОБРАЗОВАНИИ' if new else 'СРЕДНЕМ (ПОЛНОМ) ОБЩЕМ ОБРАЗОВАНИИ'
    hon = R.random() < 0.2
    T = f'АТТЕСТАТ О {kind}'
    no = sn(R, '0##24#########')[:14] if new else S(R, f'{sn(R, "##")} {S(R, "АА", "АБ", "АВ")} {sn(R, "00#####")}', f'{S(R, "А", "Б")} № {sn(R, "#######")}')
    g = S(
        R,
        lambda k: {5: '5 (отлично)', 4: '4 (хорошо)', 3: '3 (удовлетворительно)'}[k],
        lambda k: {5: 'отлично', 4: 'хорошо', 3: 'удовлетворительно'}[k],
        lambda k: {5: '5 (отл.)', 4: '4 (хор.)', 3: '3 (удовл.)'}[k],
        str,
    )
    gs = [(c, None, g(5 if hon else S(R, 3, 4, 4, 5, 5))) for c in RUC[:3] + R.sample(RUC[3:], R.randint(8, 11))]
    hasb = R.random() < 0.75
    dob = F(p.dob)
    I = f'{u} {of}'
    D = sheet(
        R,
        'perepodgotovka_attestat_rus',
        'RUS',
        'school_leaving_certificate',
        ['ru'],
        CF,
        ('#20507a', '#7b2a2a', '#2c6147', '#303040'),
        ('#f9fcff', '#fdfbf5', '#fffafa', '#ffffff'),
        ('wave', 'notch', 'thin', 'dashed'),
        (('#9ec1e0', 0.14), ('#d8b8a8', 0.13), None),
        land,
        14.5,
        '17mm 18mm' if land else '19mm 22mm',
        1.42,
    )
    D.set(
        holder_name=sgp(p),
        qualification_title=[T, 'АТТЕСТАТ', f'{T} С ОТЛИЧИЕМ', kind.replace('СРЕДНЕМ', 'среднее').replace('ПОЛНОМ', 'полное').replace('ОБЩЕМ ОБРАЗОВАНИИ', 'общее образование')],
        institution=[I, u, f'{u}, {of}'],
        award_date=d.isoformat(),
        award_date_printed=cyr(F(d)),
        grade='с отличием' if hon else None,
        document_number=[no, no.replace(' ', ''), no.split('№ ')[-1]],
        **(born(p, dob, ' года', ' г.') if hasb else {}),
    )
    rows_of(D, gs)
    ru_school_page(R, D, land, gs, dict(p=p, dob=dob if hasb else None, F=F, d=d, u=I, kind=kind, hon=hon, no=no, new=new, reg=str(R.randint(2, 160))))
    return D


def ru_school_page(R, D, land, gs, c):
    p, Z = c['p'], c['p'].Z
    rows = [(a, b) for a, _, b in gs]
    hh = [S(R, 'Наименование учебных предметов', 'Учебные предметы'), S(R, 'Итоговая отметка', 'Оценка')]
    head = (
        ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'c b up')
        + ln('АТТЕСТАТ', 'ru', 'title', 'font-size:2em')
        + ln(f'О {c["kind"]}', 'ru', 'c b')
        + (ln('с отличием', 'ru', 'c i b') if c['hon'] else '')
        + ln(c['no'], 'ru', 'c b lg')
    )
    b = lx(
        'ru',
        S(R, 'Настоящий аттестат свидетельствует о том, что ', 'Настоящий аттестат выдан '),
        (sgp(p), 'b'),
        (f', {c["dob"]} рождения, ' if c['dob'] and '.' not in c['dob'][:6] and '«' not in c['dob'] else f' (дата рождения: {c["dob"]}) ' if c['dob'] else ' '),
        S(R, f'{Z("окончил", "окончила")} в {c["d"].year} году ', f'в {c["d"].year} году {Z("окончил", "окончила")} '),
        (c['u'], 'b'),
        S(R, '', f' и {Z("получил", "получила")} {"среднее общее" if c["new"] else "среднее (полное) общее"} образование') + '.',
        cls='j mt',
    )
    b = b.replace('аттестат выдан <span', 'аттестат выдан в том, что <span')
    iss = div(kv('Дата выдачи', c['F'](c['d']), 'ru') + kv(S(R, 'Регистрационный номер', 'Регистрационный №'), c['reg'], 'ru'), '' if land else 'row mt')
    sg = sigs(
        R,
        [(S(R, 'Руководитель', 'Директор школы', 'Руководитель образовательной организации' if c['new'] else 'Директор'), ini(R, 'ruT'))]
        + ([] if R.random() < 0.5 else [('Заместитель директора', ini(R, 'ruT'))]),
        'ru',
    )
    st = stamp(R, c['u'].replace('«', '').replace('»', '')[:42].upper(), 'ru', 110, 'left:200px;bottom:70px')
    sub = ln(S(R, 'ПРИЛОЖЕНИЕ К АТТЕСТАТУ', 'Приложение'), 'ru', 'c b ink') if land or R.random() < 0.4 else ln(f'{Z("Обнаружил", "Обнаружила")} следующие знания:', 'ru', 'mt')
    sty = S(R, 'all', 'hor', 'free', 'stripe', 'head')
    if land:
        D.add(div(div(div(emblem(R, D.ink, 70), 'c') + head + b + iss + sg) + div(sub + ln(sgp(p), 'ru', 'c sm') + tbl(hh, rows, 'ru', sty, [64, 36], 'lc')), 'spread'), st)
    elif R.random() < 0.5:
        D.add(head, b, sub, tbl(hh * 2, halves(rows), 'ru', sty + ' wr', [29, 21] * 2, 'lclc'), iss, sg, st)
    else:
        D.add(gr('90px 1fr', emblem(R, D.ink, 80), head, style='align-items:center'), b, sub, tbl(hh, rows, 'ru', sty, [64, 36], 'lc'), iss, sg, st)


@fam
def perepodgotovka_attestat_rus(R):
    f, v = un(R, 'tRU', ((ru_retrain, 1), (ru_school, 0), (ru_retrain, 0), (ru_school, 1)))
    return f(R, bool(v))


# ==================== 3 am  Ethiopia: degree (am-en columns, landscape / prose, portrait); licence of electricians and builders (card / prose)
AMU = Q(
    'ወሎ ዩኒቨርሲቲ|Wollo University|ደሴ;ደብረ ማርቆስ ዩኒቨርሲቲ|Debre Markos University|ደብረ ማርቆስ;አምቦ ዩኒቨርሲቲ|Ambo University|አምቦ;መቱ ዩኒቨርሲቲ|Mettu University|መቱ;ዲላ ዩኒቨርሲቲ|Dilla University|ዲላ;ወልቂጤ ዩኒቨርሲቲ|Wolkite University|ወልቂጤ;'
    'ወለጋ ዩኒቨርሲቲ|Wollega University|ነቀምቴ;ድሬዳዋ ዩኒቨርሲቲ|Dire Dawa University|ድሬዳዋ;ሚዛን ቴፒ ዩኒቨርሲቲ|Mizan-Tepi University|ሚዛን ተፈሪ;መዳ ወላቡ ዩኒቨርሲቲ|Madda Walabu University|ሮቤ'
)
AMD = {
    'ተፈጥሮና ኮምፒውቲሽናል ሳይንስ ኮሌጅ|College of Natural and Computational Sciences|የሳይንስ ባችለር ዲግሪ|Bachelor of Science': Q(
        'ባዮሎጂ|Biology;ኬሚስትሪ|Chemistry;ስታቲስቲክስ|Statistics;ስፖርት ሳይንስ|Sport Science;ጂኦሎጂ|Geology'
    ),
    'ቢዝነስና ኢኮኖሚክስ ኮሌጅ|College of Business and Economics|የአርትስ ባችለር ዲግሪ|Bachelor of Arts': Q(
        'አካውንቲንግና ፋይናንስ|Accounting and Finance;ማኔጅመንት|Management;ኢኮኖሚክስ|Economics;ማርኬቲንግ ማኔጅመንት|Marketing Management'
    ),
    'ግብርና ኮሌጅ|College of Agriculture|የሳይንስ ማስተር ዲግሪ|Master of Science': Q('እንስሳት እርባታ|Animal Production;ሰብል ሳይንስ|Plant Science;ተፈጥሮ ሀብት አያያዝ|Natural Resource Management'),
    'ጤና ሳይንስ ኮሌጅ|College of Health Sciences|የሳይንስ ባችለር ዲግሪ|Bachelor of Science': Q('ነርሲንግ|Nursing;ሚድዋይፈሪ|Midwifery;ኅብረተሰብ ጤና|Public Health;ሕክምና ላቦራቶሪ ሳይንስ|Medical Laboratory Science'),
    'ማኅበራዊ ሳይንስና ሥነ ሰብእ ኮሌጅ|College of Social Sciences and Humanities|የአርትስ ማስተር ዲግሪ|Master of Arts': Q('ታሪክ|History;አማርኛ ሥነ ጽሑፍ|Amharic Literature;ሶሲዮሎጂ|Sociology'),
    'ኢንጂነሪንግና ቴክኖሎጂ ኮሌጅ|College of Engineering and Technology|የሳይንስ ባችለር ዲግሪ|Bachelor of Science': Q(
        'ሲቪል ኢንጂነሪንግ|Civil Engineering;ኤሌክትሪካል ኢንጂነሪንግ|Electrical Engineering;መካኒካል ኢንጂነሪንግ|Mechanical Engineering'
    ),
}
AMM = L('መስከረም,ጥቅምት,ኅዳር,ታኅሣሥ,ጥር,የካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰኔ,ሐምሌ,ነሐሴ,ጳጉሜን')


def etc(d, s, *w):
    e = ethiopian(d)
    return forms(s, ' ዓ.ም.', ' ዓ.ም', *w) + ([f'{AMM[e[1] - 1]} {e[2]} ቀን {e[0]}'] if '፻' in s else [])


def am_degree(R, land):
    p = holder(R, 'etT', 1978, 1999)
    d = day(R, min(2023, p.dob.year + R.randint(22, 29)), 6, 7, 7, 8)
    ua, ue, city = un(R, 'tamu', AMU)
    K = un(R, 'tamd', AMD)
    ca, ce, da, de = K.split('|')
    fa, fe = S(R, *AMD[K])
    F = edate(R, AMM, S(R, ' ዓ.ም.', ' ዓ.ም'), 0.3)
    ha, he = S(R, ('', ''), ('', ''), ('በማዕረግ', 'with Distinction'), ('በከፍተኛ ማዕረግ', 'with Great Distinction'))
    ad = F(d)
    ae = f'{M["en"][d.month - 1]} {d.day}, {d.year}' if R.random() < 0.5 else f'{d.day} {M["en"][d.month - 1]} {d.year}'
    no = S(R, sn(R, '0#####'), f'{sn(R, "@@")}/{sn(R, "####")}/{ethiopian(d)[0] % 100:02d}', f'No. {sn(R, "#####")}'[4:])
    gp = f'{R.uniform(2.4, 3.9):.2f}' if not land and not ha and R.random() < 0.6 else None
    D = sheet(
        R,
        'digri_elektrik_fikad_eth',
        'ETH',
        'degree_certificate',
        ['am', 'en'] if land else ['am'],
        EF,
        ('#123f6d', '#6b1f2a', '#20563a', '#5a4310'),
        ('#fffdf6', '#fbfcff', '#ffffff'),
        ('corner', 'triple', 'lattice', 'key', 'teeth'),
        (None, ('#d8c48c', 0.13), ('#a6c6b0', 0.12)),
        land,
        16.5 if land else 17,
        '24mm 24mm' if land else '24mm 26mm',
        1.62,
    )
    n, l = n3(p, 0), n3(p, 1)
    D.set(
        holder_name=n,
        qualification_title=[da, f'በ{fa} {da}'],
        field_of_study=fa,
        institution=[ua, f'{ua} {city}'],
        award_date=d.isoformat(),
        award_date_printed=etc(d, ad),
        grade=ha or gp,
        document_number=no,
    )
    if land:
        D.set(
            holder_name_latin=l,
            qualification_title=[da, de, f'Degree of {de}', f'{de} in {fe}', f'{da} / {de}'],
            qualification_title_en=[de, f'Degree of {de}', f'{de} in {fe}'],
            field_of_study=[fa, fe, f'{fa} / {fe}'],
            institution=[ua, ue, f'{ua} / {ue}'],
            award_date_printed=etc(d, ad) + [ae, f'{ad} / {ae}'],
            grade=[ha, he] if ha else None,
        )
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    c = dict(p=p, n=n, l=l, ua=ua, ue=ue, city=city, ca=ca, ce=ce, da=da, de=de, fa=fa, fe=fe, ha=ha, he=he, ad=ad, ae=ae, no=no, gp=gp)
    (am_deg_cols if land else am_deg_prose)(R, D, c)
    return D


def am_deg_text(R, c):
    Z, h = c['p'].Z, f'{c["ha"]} ' if c['ha'] else ''
    return S(
        R,
        [f'የ{c["ua"]} ሴኔት ', (c['n'], 'b'), f' በ{c["ca"]} የሚሰጠውን የ', (c['fa'], 'b'), f' ትምህርት በሚገባ ስላጠናቀ{Z("ቀ", "ቀች")} {h}', (c['da'], 'b'), f' {Z("ሰጥቶታል", "ሰጥቷታል")}።'],
        [(c['n'], 'b'), f' በዩኒቨርሲቲው {c["ca"]} በ', (c['fa'], 'b'), f' የትምህርት መስክ የተወሰነውን የትምህርት መርሐ ግብር አሟልተው ስለ ፈጸሙ በሴኔቱ ውሳኔ {h}', (c['da'], 'b'), ' ተሰጥቷቸዋል።'],
    )


def am_deg_cols(R, D, c):
    h = f' {c["he"]}' if c['he'] else ''
    te = S(R, f'The Senate of {c["ue"]} hereby confers upon ', f'On the recommendation of the {c["ce"]}, the Senate of {c["ue"]} has conferred upon ')
    t = S(R, 0, 1)
    A = lx('am', *am_deg_text(R, c), cls='j mt') + kv(S(R, 'ቀን፡', 'የተሰጠበት ቀን፡'), c['ad'], 'am', 'mt pln')
    B = lx('en', te, (c['l'], 'b'), ' the degree of ', (c['de'], 'b'), ' in ', (c['fe'], 'b'), h + '.', cls='j mt') + kv(S(R, 'Date:', 'Given on'), c['ae'], 'en', 'mt pln')
    X, Y = ln(c['ua'], 'am', 'title', 'font-size:1.5em'), ln(c['ue'], 'en', 'title', 'font-size:1.4em')
    top = div(emblem(R, D.ink, 84), 'c') + div(div(X) + div(Y), 'spread') if t else gr('1fr 92px 1fr', X, div(emblem(R, D.ink, 84), 'c'), Y, style='align-items:center')
    D.add(
        top,
        div(div(A) + div(B), 'spread mt'),
        kv(S(R, 'መለያ ቁጥር / Serial No.', 'ቁጥር / No.'), c['no'], 'am', 'c sm mt'),
        sigs(R, [('ሬጅስትራር / Registrar', ''), (S(R, 'ፕሬዚዳንት / President', 'የዩኒቨርሲቲው ፕሬዚዳንት / President'), sig2(R, 'etT', 0))], 'am'),
        stamp(R, c['ua'], 'am', 116, 'left:500px;bottom:70px'),
    )


def am_deg_prose(R, D, c):
    D.add(
        div(emblem(R, D.ink, 96), 'c'),
        ln(c['ua'], 'am', 'title mt', 'font-size:2em'),
        ln(S(R, f'{c["city"]}፣ ኢትዮጵያ', 'ኢትዮጵያ'), 'am', 'c sm'),
        ln(c['ca'], 'am', 'c b mt') if R.random() < 0.4 else '',
        ln(c['da'], 'am', 'c b xl ink mt') if R.random() < 0.5 else '',
        lx('am', *am_deg_text(R, c), cls=S(R, 'j mt2', 'c mt2')),
        ln(f'አጠቃላይ አማካይ ነጥብ (CGPA)፡ {c["gp"]}', 'am', 'mt') if c['gp'] else '',
        ln(S(R, 'ይህ ዲግሪ የሚያስገኘው መብትና ጥቅም ሁሉ የተጠበቀ ነው።', 'ለዚህም ማረጋገጫ የዩኒቨርሲቲው ማኅተም ተደርጎበታል።', ''), 'am', 'mt j'),
        div(kv('ቀን፡', c['ad'], 'am', 'pln') + kv(S(R, 'የዲፕሎማ ቁጥር፡', 'ተ.ቁ.', 'መለያ ቁጥር፡'), c['no'], 'am', 'pln'), 'row mt2'),
        sigs(R, [(S(R, 'ዲን', 'የኮሌጁ ዲን'), sig2(R, 'etT', 0)), ('ሬጅስትራር', sig2(R, 'etT', 0)), ('ፕሬዚዳንት', sig2(R, 'etT', 0))], 'am'),
        stamp(R, c['ua'], 'am', 120, 'left:330px;bottom:90px'),
    )


AML = [
    (
        'የኢትዮጵያ ኢነርጂ ባለሥልጣን',
        'Ethiopian Energy Authority',
        'የኤሌክትሪክ ሥራ ባለሙያ የብቃት ማረጋገጫ ምስክር ወረቀት',
        'Electrical Professional Certificate of Competency',
        Q('የኤሌክትሪክ ተከላ|Electrical Installation;የኤሌክትሪክ ተከላ ምርመራ|Electrical Inspection;የኤሌክትሪክ ዲዛይን|Electrical Design'),
    ),
    (
        'የኮንስትራክሽን ሚኒስቴር',
        'Ministry of Construction',
        'የኮንስትራክሽን ባለሙያ የምዝገባ ምስክር ወረቀት',
        'Construction Professional Registration Certificate',
        Q('ሲቪል ምህንድስና|Civil Engineering;አርክቴክቸር|Architecture;ቅየሳ|Surveying;የኮንስትራክሽን ማኔጅመንት|Construction Management'),
    ),
    (
        'የአዲስ አበባ ዲዛይንና ግንባታ ሥራዎች ቢሮ',
        'Addis Ababa Design and Construction Works Bureau',
        'የሙያ ፈቃድ',
        'Professional Licence',
        Q('ሳኒተሪ ምህንድስና|Sanitary Engineering;የኤሌክትሪክ ምህንድስና|Electrical Engineering;የከተማ ፕላን|Urban Planning'),
    ),
    (
        'የከተማ ልማትና ቤቶች ሚኒስቴር',
        'Ministry of Urban Development and Housing',
        'የባለሙያ የምዝገባና የሥራ ፈቃድ',
        'Professional Registration and Practice Licence',
        Q('የመሬት ምዝገባ|Land Registration;ሲቪል ምህንድስና|Civil Engineering;የሕንፃ ቁጥጥር|Building Inspection'),
    ),
]


def am_licence(R, land):
    p = holder(R, 'etT', 1970, 1997)
    d = day(R, max(2011, min(2023, p.dob.year + R.randint(27, 42))))
    o, oe, T, Te, fs = un(R, 'taml', AML)
    f, fe = S(R, *fs)
    k = R.randint(1, 4)
    lv, le = (f'{k}ኛ ደረጃ', f'Grade {k}') if R.random() < 0.75 else ('ልዩ ደረጃ', 'Special Grade')
    F = edate(R, AMM, S(R, ' ዓ.ም.', ' ዓ.ም'), 0)
    G = lambda w: f'{w.day} {M["en"][w.month - 1][:3]} {w.year}' if land else ''
    x = d.replace(year=d.year + S(R, 1, 2, 3, 5))
    no = S(R, f'{S(R, "EP", "EC", "PR")}/{sn(R, "#####")}', sn(R, 'ET-####-##'), f'{S(R, "ኤባ", "ኮባ")}/{sn(R, "####")}/{ethiopian(d)[0] % 100:02d}')
    D = sheet(
        R,
        'digri_elektrik_fikad_eth',
        'ETH',
        'professional_licence',
        ['am', 'en'] if land else ['am'],
        EF,
        ('#0e5a4a', '#15427a', '#8a3b12', '#333333'),
        ('#ffffff', '#f7fbf8', '#fdfaf3'),
        ('none', 'none') if land else ('rail', 'double', 'teeth', 'dashed'),
        (None, ('#9cc8b4', 0.12), ('#d8bc98', 0.12)),
        land,
        16 if land else 17,
        '22mm 34mm' if land else '22mm 25mm',
        1.5 if land else 1.62,
    )
    n, l = n3(p, 0), n3(p, 1)
    ad, ae = F(d), G(d)
    nat = R.random() < 0.5
    hg = R.random() < 0.7
    D.set(
        holder_name=n,
        qualification_title=T,
        field_of_study=f,
        institution=o,
        award_date=d.isoformat(),
        award_date_printed=etc(d, ad),
        grade=[lv, le] if hg and land else lv if hg else None,
        document_number=no,
    )
    if land:
        D.set(
            holder_name_latin=l,
            qualification_title=[T, Te, f'{T} / {Te}'],
            qualification_title_en=Te,
            field_of_study=[f, fe, f'{f} / {fe}'],
            institution=[o, oe, f'{o} / {oe}'],
            award_date_printed=etc(d, ad) + [ae, f'{ad} / {ae}'],
        )
    if land:
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    c = dict(p=p, n=n, l=l, o=o, oe=oe, T=T, Te=Te, f=f, fe=fe, lv=lv if hg else '', le=le, ad=ad, ae=ae, xa=F(x), xe=G(x), no=no, nat=nat)
    (am_lic_card if land else am_lic_prose)(R, D, c)
    return D


def am_lic_card(R, D, c):
    X = (
        [('ሙሉ ስም / Full Name', f'{c["n"]} / {c["l"]}')]
        + ([('ዜግነት / Nationality', 'ኢትዮጵያዊ / Ethiopian' if c['p'].m else 'ኢትዮጵያዊት / Ethiopian')] if c['nat'] else [])
        + [('የሙያ ዘርፍ / Field', f'{c["f"]} / {c["fe"]}')]
    )
    X += ([('ደረጃ / Grade', f'{c["lv"]} / {c["le"]}')] if c['lv'] else []) + [
        ('መለያ ቁጥር / Reg. No.', c['no']),
        ('የተሰጠበት ቀን / Date of Issue', f'{c["ad"]} / {c["ae"]}'),
        ('የሚያበቃበት ቀን / Expiry Date', f'{c["xa"]} / {c["xe"]}'),
    ]
    head = gr('80px 1fr', emblem(R, D.ink, 70), ln(c['o'], 'am', 'b lg ink') + ln(c['oe'], 'en', 'b sm'), style='align-items:center')
    t = (ln(c['T'], 'am', 'strip mt') + ln(c['Te'], 'en', 'c b')) if R.random() < 0.6 else ln(c['T'], 'am', 'title', 'font-size:1.3em') + ln(c['Te'], 'en', 'c i')
    body = div(''.join(kv(a, b, 'am', 'lab') for a, b in X)) if R.random() < 0.5 else grid('1fr 1fr', [X[0], *X[1:]], 'am', S(R, '', 'soft', 'under'))
    D.add(
        div(
            head
            + t
            + gr('112px 1fr', photo(R, 'position:static', 104, 132), body, cls='mt')
            + sigs(R, [('የባለፈቃዱ ፊርማ / Holder', ''), (S(R, 'ዋና ዳይሬክተር / Director General', 'የፈቃድ ኃላፊ / Head of Licensing'), sig2(R, 'etT', 0))], 'am'),
            'plate',
        ),
        stamp(R, c['o'], 'am', 112, 'left:600px;bottom:110px'),
    )


def am_lic_prose(R, D, c):
    Z = c['p'].Z
    lv = [' በ', (c['lv'], 'b')] if c['lv'] else []
    t = S(
        R,
        [f'{Z("አቶ", S(R, "ወ/ሮ", "ወ/ሪት"))} ', (c['n'], 'b'), ' በአዋጁና በመመሪያው የተመለከቱትን መስፈርቶች አሟልተው ስለተገኙ በ', (c['f'], 'b'), ' የሙያ ዘርፍ', *lv, ' እንዲሠሩ ይህ ፈቃድ ተሰጥቷቸዋል።'],
        ['ይህ ምስክር ወረቀት ለ', (c['n'], 'b'), ' በ', (c['f'], 'b'), ' ሙያ', *lv, f' ለመሥራት የሚያስፈልገውን ብቃት {Z("በማሟላቱ", "በማሟላቷ")} {Z("ተሰጥቶታል", "ተሰጥቷታል")}።'],
    )
    D.add(
        div(emblem(R, D.ink, 84), 'c'),
        ln(c['o'], 'am', 'c b lg ink'),
        div('', 'ruleh'),
        div(div(photo(R, 'position:static', 96, 122)) + div(kv('ቁጥር፡', c['no'], 'am') + kv(S(R, 'ቀን፡', 'የተሰጠበት ቀን፡'), c['ad'], 'am')), 'row')
        if R.random() < 0.6
        else div(kv('ቁጥር፡', c['no'], 'am') + kv('ቀን፡', c['ad'], 'am'), 'row'),
        ln(c['T'], 'am', 'title mt2', 'font-size:1.5em'),
        lx('am', *t, cls='j mt2'),
        ln(f'ይህ ፈቃድ እስከ {c["xa"]} ድረስ የጸና ነው።', 'am', 'mt'),
        ln(S(R, 'ፈቃዱ ለሌላ ሰው ሊተላለፍ አይችልም።', 'ፈቃዱ በየጊዜው መታደስ አለበት።', ''), 'am', 'sm'),
        sigs(R, [(S(R, 'ዋና ዳይሬክተር', 'የምዝገባና ፈቃድ ዳይሬክተር', 'ኃላፊ'), sig2(R, 'etT', 0))], 'am'),
        stamp(R, c['o'], 'am', 120, 'left:330px;bottom:120px'),
    )


@fam
def digri_elektrik_fikad_eth(R):
    f, v = un(R, 'tAM', ((am_degree, 1), (am_licence, 0), (am_degree, 0), (am_licence, 1)))
    return f(R, bool(v))


# ==================== 4 ti  Eritrea: work (ti-en side by side / boxes in a grid); Tigray: academic record of a college (half-years side by side / one list)
ERO = Q(
    'ሆስፒታል ሓሊበት|Halibet Hospital|ኣስመራ;መስመር ነፈርቲ ኤርትራ|Eritrean Airlines|ኣስመራ;ቤት ማሕተም ሳባ|Saba Printing House|ኣስመራ;ኮርፖሬሽን ጽርግያ ናቕፋ|Nakfa Road Corporation|ከረን;ፋብሪካ ክዳውንቲ ባርካ|Barka Garment Factory|ኣስመራ;ኣገልግሎት ማይ ዓዲ ቐይሕ|Adi Keyih Water Supply Service|ዓዲ ቐይሕ;'
    'ሆቴል ግራንድ ዳህላክ|Grand Dahlak Hotel|ባጽዕ;ቤት ጽሕፈት ሕርሻ ዞባ ዓንሰባ|Anseba Zone Agriculture Office|ከረን;ኮርፖሬሽን ዓሳ ቀይሕ ባሕሪ|Red Sea Fishery Corporation|ባጽዕ;ጋራጅ ምድሪ ሓይሊ|Midri Hayli Garage|ደቀምሓረ'
)
ERJ = Q(
    'ነርስ|Nurse;ሓላፊ መኽዘን|Store Keeper;ተሓዝ ሒሳብ|Accountant;መካኒክ|Mechanic;ጸሓፊት|Secretary;መራሕ መኪና|Driver;ቴክኒሻን ላቦራቶሪ|Laboratory Technician;ከሻኒ|Cook;ኤለክትሪሻን|Electrician;ተቖጻጻሪ ፍርያት|Production Supervisor;ገንዘብ ተቐባሊ|Cashier;በናይ|Mason'
)
ERT = Q('ምስክር ወረቐት ስራሕ|Certificate of Employment;መረጋገጺ ኣገልግሎት ስራሕ|Certificate of Service;ምስክርነት ልምዲ ስራሕ|Work Experience Certificate;ናይ ስራሕ መረጋገጺ|Employment Certificate')


def er_work(R, land):
    p = holder(R, 'erT', 1964, 1992)
    b = day(R, max(1998, min(2021, p.dob.year + R.randint(25, 42))))
    a = day(R, b.year - R.randint(2, 9))
    d = b + dt.timedelta(days=R.randint(1, 30))
    o, oe, city = un(R, 'tero', ERO)
    j, je = un(R, 'terj', ERJ)
    if 'ሆስፒታል' not in o and j in ('ነርስ', 'ቴክኒሻን ላቦራቶሪ'):
        j, je = 'ጸሓፊ', 'Clerk'
    if j == 'ጸሓፊት' and p.m:
        j = 'ጸሓፊ'
    T, Te = S(R, *ERT)
    F = S(R, lambda w: f'{w.day} {M["ti"][w.month - 1]} {w.year}', lambda w: dmy(w, '/'), lambda w: f'{M["ti"][w.month - 1]} {w.day}፣ {w.year}', lambda w: dmy(w, '.'))
    G = S(R, lambda w: f'{w.day} {M["en"][w.month - 1]} {w.year}', lambda w: f'{M["en"][w.month - 1]} {w.day}, {w.year}')
    no = S(R, f'{S(R, "ምሰ", "ቁጽ", "ሓሰ")}/{R.randint(12, 990)}/{d.year}', sn(R, 'HR-####'), f'{R.randint(11, 900)}/{d.year % 100:02d}')
    s1, s2, ad = F(a), F(b), F(d)
    dur = f'ካብ {s1} ክሳብ {s2}'
    n, l = n3(p, 0), n3(p, 1)
    E_ = lambda x: [x, f'from {G(a)} to {G(b)}', f'{G(a)} to {G(b)}']
    D = sheet(
        R,
        'srah_eri_rekord_tigray',
        'ERI',
        'employment_reference',
        ['ti', 'en'] if land else ['ti'],
        EF,
        ('#1c3f6e', '#6a2030', '#1f5a48', '#2b2b2b'),
        ('#ffffff', '#fefcf7'),
        ('none', 'crown', 'thin', 'rail'),
        (None, None, ('#b8cbe0', 0.10)),
        False,
        15.5,
        '20mm 20mm',
        1.58,
    )
    hasb = not land and R.random() < 0.6
    dob = F(p.dob)
    pl = S(R, 'ኣስመራ', 'ከረን', 'ሰንዓፈ', 'ኣቑርደት', 'ዓዲ ዃላ', 'መንደፈራ', 'ጽንዓደግለ') if hasb and R.random() < 0.6 else None
    D.set(
        holder_name=n,
        qualification_title=T,
        field_of_study=j,
        institution=[o, f'{o} {city}', f'{o}፣ {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        duration=[dur, dur[3:], f'{s1} - {s2}'],
        document_number=no,
        place_of_birth=pl,
        **(born(p, dob) if hasb else {}),
    )
    if land:
        D.set(
            holder_name_latin=l,
            qualification_title=[T, Te, f'{T} / {Te}'],
            qualification_title_en=Te,
            field_of_study=[j, je, f'{j} / {je}'],
            institution=[o, oe, f'{o} / {oe}'],
            award_date_printed=[ad, G(d), f'{ad} / {G(d)}'],
            duration=[dur, dur[3:]] + E_(f'{s1} - {s2}'),
        )
    if land:
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
    c = dict(p=p, n=n, l=l, o=o, oe=oe, city=city, j=j, je=je, T=T, Te=Te, dur=dur, ga=G(a), gb=G(b), gd=G(d), ad=ad, s1=s1, s2=s2, no=no, dob=dob if hasb else None, pl=pl)
    (er_work_cols if land else er_work_grid)(R, D, c)
    return D


def er_work_cols(R, D, c):
    Z = c['p'].Z
    t, te = Z('ኣቶ', 'ወ/ሮ'), Z('Mr.', 'Ms.')
    h, hs = Z('he', 'she'), Z('his', 'her')
    A = lx('ti', f'{t} ', (c['n'], 'b'), f' {c["dur"]} ኣብ ትካልና ከም ', (c['j'], 'b'), f' {Z("ኮይኑ", "ኮይና")} {Z("ክሰርሕ ከም ዝጸንሐ", "ክትሰርሕ ከም ዝጸንሐት")} ነረጋግጽ።', cls='j') + ln(
        S(R, f'ኣብ ግዜ {Z("ስርሑ", "ስርሓ")} ጽቡቕ ስነ ምግባር {Z("ነይርዎ", "ነይርዋ")}።', f'{Z("ስርሑ", "ስርሓ")} ብግቡእ {Z("ዘካየደ", "ዘካየደት")} እዩ።'.replace('እዩ', Z('እዩ', 'እያ'))), 'ti', 'j mt'
    )
    B = lx(
        'en', S(R, f'This is to certify that {te} ', f'We hereby confirm that {te} '), (c['l'], 'b'), f' worked at {c["oe"]} as ', (c['je'], 'b'), f' from {c["ga"]} to {c["gb"]}.', cls='j'
    ) + ln(
        S(
            R,
            f'During this time {h} showed good conduct and carried out {hs} duties well.',
            f'We found {Z("him", "her")} hard-working and reliable.',
            f'We wish {Z("him", "her")} success in the future.',
        ),
        'en',
        'j mt',
    )
    head = gr(
        '1fr 84px 1fr',
        ln(c['o'], 'ti', 'b ink lg') + ln(f'{c["city"]}፣ ኤርትራ', 'ti', 'sm'),
        div(emblem(R, D.ink, 74), 'c'),
        ln(c['oe'], 'en', 'b rt') + ln('Eritrea', 'en', 'rt sm'),
        style='align-items:center',
    )
    D.add(
        head,
        div('', 'ruleh'),
        div(div(kv('ቁጽሪ / Ref.', c['no'], 'ti')) + div(kv('ዕለት:', c['ad'], 'ti') + kv('Date:', c['gd'], 'en')), 'row'),
        div(div(ln(c['T'], 'ti', 'title', 'font-size:1.3em') + div(A, 'mt')) + div(ln(c['Te'], 'en', 'title', 'font-size:1.3em') + div(B, 'mt')), 'spread mt2'),
        sigs(R, [(S(R, 'ሓላፊ ምሕደራ / Head of Administration', 'ዳይረክተር / Director', 'ሓላፊ ሰብኣዊ ጸጋታት / Human Resources'), sig2(R, 'erT', 0))], 'ti'),
        stamp(R, c['o'], 'ti', 116, 'left:330px;bottom:140px'),
    )


def er_work_grid(R, D, c):
    Z = c['p'].Z
    X = (
        [('ምሉእ ስም', c['n']), ('ጾታ', Z('ተባዕታይ', 'ኣንስተይቲ'))]
        + ([('ዕለት ልደት', c['dob'])] if c['dob'] else [])
        + ([('ቦታ ልደት', c['pl'])] if c['pl'] else [])
        + [('ዓይነት ስራሕ', c['j']), ('ትካል', c['o']), ('ካብ ዕለት', c['s1']), ('ክሳብ ዕለት', c['s2'])]
    )
    pay = f'{R.randint(9, 45) * 100:,}'
    X += ([('ወርሓዊ ደሞዝ', f'{pay} ናቕፋ')] if R.random() < 0.5 else []) + ([('ምኽንያት ምስንባት', S(R, 'ብድሌቱ', 'ምዝዛም ውዕል', 'ምቕያር ስራሕ').replace('ብድሌቱ', Z('ብድሌቱ', 'ብድሌታ')))] if R.random() < 0.6 else [])
    body = grid('1fr 1fr', X, 'ti', S(R, '', '', 'under', 'soft'))
    t = ln(f'ኣብ ላዕሊ {Z("ስሙ", "ስማ")} ዝተጠቕሰ{Z("", "ት")} ሰራሕተኛ {c["dur"]} ኣብ ትካልና {Z("ከም ዝሰርሐ", "ከም ዝሰርሐት")} በዚ ወረቐት ነረጋግጽ።', 'ti', 'j mt')
    D.add(
        ln(c['o'], 'ti', 'c b lg ink'),
        ln(f'{c["city"]} - ኤርትራ', 'ti', 'c sm'),
        div('', 'hr'),
        div(kv('ቁጽሪ:', c['no'], 'ti') + kv('ዕለት:', c['ad'], 'ti'), 'row'),
        ln(c['T'], 'ti', 'title mt', 'font-size:1.6em'),
        div(body, 'mt'),
        t,
        ln(S(R, 'ንዝምልከቶ ኩሉ ሓበሬታ ኪኸውን ተዋሂቡ።', 'ምስ ሰላምታ', ''), 'ti', 'mt'),
        sigs(R, [('ሓላፊ ክፍሊ', sig2(R, 'erT', 0)), (S(R, 'ሓላፊ ትካል', 'ኣካያዲ ስራሕ', 'ዳይረክተር'), sig2(R, 'erT', 0))], 'ti'),
        stamp(R, c['o'], 'ti', 114, 'left:330px;bottom:110px'),
    )


TGC = L('ኮሌጅ ሕርሻ ማይጨው|ማይጨው,ኮሌጅ ጥዕና ሳይንስ ዓዲግራት|ዓዲግራት,ኮሌጅ ሕርሻ ሽረ|ሽረ እንዳስላሰ,ኮሌጅ ጥዕና ዓድዋ|ዓድዋ,ኮሌጅ ንግድን ቴክኖሎጂን ኣኽሱም|ኣኽሱም,ኮሌጅ ንግድን ሕርሻን ሑመራ|ሑመራ,ኮሌጅ ጥዕናን ንግድን ውቕሮ|ውቕሮ')
TGF = {
    'ሕርሻ': ('ምፍራይ ዝራእቲ|ኣመራርሓ ተፈጥሮ ሃፍቲ|ሕክምና እንስሳት', L('ስነ ሓመድ,ምክልኻል ባልዕ,መስኖን ማይ ኣጠቓቕማን,ኣመጋግባ እንስሳት,ምራባሕ ደርሆ,ምንባይ ኣናህብ,ኢኮኖሚክስ ሕርሻ,ኤክስቴንሽን ሕርሻ,ኣታኽልትን ፍረታትን,ዘርኢ ምምራጥ')),
    'ጥዕና': ('ነርሲንግ|ሚድዋይፈሪ|ፋርማሲ|ላቦራቶሪ ሕክምና', L('ስነ ኣካላት,ፊዝዮሎጂ,ፋርማኮሎጂ,መሰረታዊ ነርሲንግ,ጥዕና ኣደን ህፃንን,ስነ ምግቢ,ማይክሮባዮሎጂ,ጥዕና ሕብረተሰብ,ቀዳማይ ረድኤት,ልምምድ ሆስፒታል')),
    'ንግድ': ('ሕሳብ ኣተሓሕዛ|ምሕደራ ሰብ ሃፍቲ|ምሕደራ ንብረት', L('መሰረታዊ ሕሳብ ኣያያዝ,ወጪ ሕሳብ,ኦዲት,ታክስን ግብርን,ምሕደራ ቢሮ,ኢኮኖሚክስ,ስታቲስቲክስ,ሕጊ ንግዲ,ዕዳጋ ምርምር,ምሕደራ ፋይናንስ')),
}
TGG = L('ቋንቋ እንግሊዝኛ,ሒሳብ,ስነ ዜጋ,መእተዊ ኮምፒተር,ስራሕ ፈጠራ,ጥዕናን ውሕስነትን ስራሕ')


def tg_record(R, land):
    p = holder(R, 'tgT', 1980, 2001)
    d = day(R, max(2004, min(2023, p.dob.year + R.randint(20, 25))), 6, 7, 7, 8)
    u, city = un(R, 'tgc', TGC).split('|')
    fk = S(R, *[k for k in TGF if k in u.replace('ጥዕናን', 'ጥዕና').replace('ሕርሻን', 'ሕርሻ')])
    f = S(R, *TGF[fk][0].split('|'))
    F = edate(R, TM, S(R, ' ዓ.ም', ' ዓ.ም.'), 0)
    ad = F(d).replace(' ቀን', ' መዓልቲ' if R.random() < 0.2 else '')
    dob = F(p.dob).replace(' ቀን', '')
    e = ethiopian(d)[0]
    y = 2 if land else S(R, 2, 3)
    no = S(R, f'{S(R, "ኮሕማ", "ጥሳ", "ረጂ")}/{sn(R, "###")}/{e % 100:02d}', sn(R, 'TR-#####'), sn(R, '####/') + f'{e % 100:02d}')
    cs = R.sample(TGG, R.randint(3, 5)) + R.sample(TGF[fk][1], R.randint(7, 9))
    R.shuffle(cs)
    w = S(R, 'AABBC', 'ABBCC', 'AABBB', 'BBCCA')
    G = lambda: S(R, *w) + ('+' if R.random() < 0.2 else '')
    gs = [(c, S(R, 2, 3, 3, 4), G().replace('A+', 'A')) for c in cs]
    v = lambda g: dict(A=4, B=3, C=2)[g[0]] + (0.5 if '+' in g else 0)
    gp = f'{sum(v(g) * h for _, h, g in gs) / sum(h for _, h, _ in gs):.2f}'
    T = S(R, 'ፅማቝ ውፅኢት ትምህርቲ', 'መዝገብ ውፅኢት ትምህርቲ', 'ናይ ትምህርቲ ውፅኢት መረጋገፂ', 'ትራንስክሪፕት')
    lv = S(R, 'ዲፕሎማ', 'ደረጃ IV', '10+3', 'ደረጃ III')
    dur = f'{y} ዓመት'
    per_ = f'{e - y} - {e}'
    D = sheet(
        R,
        'srah_eri_rekord_tigray',
        'ETH',
        'transcript',
        ['ti'],
        EF,
        ('#22405f', '#2e5d33', '#70311f', '#222222'),
        ('#ffffff', '#fcfdf8', '#fffcf6'),
        ('none', 'thin', 'dashed', 'crown'),
        (None, None, ('#c4d2a8', 0.10)),
        land,
        14.5,
        '15mm 17mm' if land else '18mm 20mm',
        1.48,
    )
    hasb = R.random() < 0.6
    pl = S(R, 'መቐለ', 'ኣላማጣ', 'ዓብዪ ዓዲ', 'እንትጮ', 'ሓውዜን', 'ኮረም') if R.random() < 0.4 else None
    hd = R.random() < 0.5
    D.set(
        holder_name=n3(p),
        qualification_title=[T, lv, f'{T} {lv}'],
        field_of_study=f,
        institution=[u, f'{u} {city}', f'{u}፣ {city}'],
        award_date=d.isoformat(),
        award_date_printed=forms(ad, ' ዓ.ም.', ' ዓ.ም'),
        grade=gp,
        duration=[dur, per_] if hd else [per_, f'{e - y}-{e}', f'{per_} ዓ.ም'],
        document_number=no,
        place_of_birth=pl,
        **(born(p, dob, ' ዓ.ም.', ' ዓ.ም') if hasb else {}),
    )
    rows_of(D, gs)
    X = (
        [('ስም ተምሃራይ' if p.m else 'ስም ተምሃሪት', n3(p)), ('ፆታ', p.Z('ተባ', 'ኣን'))]
        + ([('ዕለት ልደት', dob)] if hasb else [])
        + ([('ቦታ ልደት', pl)] if pl else [])
        + [(S(R, 'ዓውዲ ትምህርቲ', 'ክፍሊ ትምህርቲ'), f), ('ደረጃ ስልጠና', lv), ('ግዜ ትምህርቲ', dur if hd else f'{per_} ዓ.ም'), ('መለለዪ ቁፅሪ', sn(R, '####/') + f'{(e - y) % 100:02d}')]
    )
    tg_page(R, D, land, gs, dict(p=p, u=u, city=city, T=T, X=X, ad=ad, no=no, gp=gp, y=y))
    return D


def tg_page(R, D, land, gs, c):
    hh = [S(R, 'ዓይነት ትምህርቲ', 'ስም ኮርስ'), S(R, 'ክሬዲት', 'ሰዓት'), S(R, 'ነጥቢ', 'ውፅኢት')]
    sty = S(R, 'all', 'head', 'hor', 'stripe')
    h = (len(gs) + 1) // 2
    cls = S(R, 'pln', 'lab', 'und')
    m = (len(c['X']) + 1) // 2
    Y = [''.join(kv(a + '፡', b, 'ti', cls) for a, b in z) for z in (c['X'][:m], c['X'][m:])]
    head = gr(
        '84px 1fr 84px',
        emblem(R, D.ink, 72),
        ln(S(R, 'ብሄራዊ ክልላዊ መንግስቲ ትግራይ', 'ክልል ትግራይ ቢሮ ቴክኒክን ሞያን', 'ክልል ትግራይ'), 'ti', 'c sm') + ln(c['u'], 'ti', 'c b lg ink') + ln(f'{c["city"]}፣ ኢትዮጵያ', 'ti', 'c xs'),
        photo(R, 'position:static', 72, 92) if R.random() < 0.5 else '',
        style='align-items:center',
    )
    end = div(kv(S(R, 'ማእከላይ ነጥቢ (GPA)፡', 'ድምር ማእከላይ ውፅኢት፡'), c['gp'], 'ti', 'b') + kv(S(R, 'ዕለት፡', 'ዝተውሃበሉ ዕለት፡'), c['ad'], 'ti'), 'row mt')
    key = ln('A = ብሉፅ  B = ፅቡቕ  C = ማእከላይ', 'ti', 'xs')
    sg = sigs(R, [('ረጂስትራር', sig2(R, 'tgT')), (S(R, 'ዲን ኮሌጅ', 'ምክትል ዲን', 'ዲን'), sig2(R, 'tgT'))], 'ti')
    st = stamp(R, c['u'], 'ti', 108, 'left:330px;bottom:60px')
    no = kv('ቁፅሪ፡', c['no'], 'ti', 'c')
    if land:
        a, b = S(R, ('ቀዳማይ መንፈቕ', 'ካልኣይ መንፈቕ'), ('1ይ ዓመት', '2ይ ዓመት'))
        D.add(
            head,
            ln(c['T'], 'ti', 'title', 'font-size:1.35em'),
            no,
            div(div(Y[0]) + div(Y[1]), 'spread'),
            div(div(ln(a, 'ti', 'b c') + tbl(hh, gs[:h], 'ti', sty, [62, 18, 20], 'lcc')) + div(ln(b, 'ti', 'b c') + tbl(hh, gs[h:], 'ti', sty, [62, 18, 20], 'lcc')), 'spread mt'),
            key,
            end,
            sg,
            st,
        )
    else:
        D.add(
            head,
            div('', 'ruleh'),
            ln(c['T'], 'ti', 'title', 'font-size:1.5em'),
            no,
            div(div(Y[0]) + div(Y[1]), 'col2 mt'),
            tbl(['ተ.ቁ'] + hh, [(i + 1, *x) for i, x in enumerate(gs)], 'ti', sty, [9, 55, 18, 18], 'clcc'),
            key,
            end,
            sg,
            st,
        )


@fam
def srah_eri_rekord_tigray(R):
    f, v = un(R, 'tTI', ((er_work, 1), (tg_record, 0), (er_work, 0), (tg_record, 1)))
    return f(R, bool(v))


if __name__ == '__main__':
    make_set(FRESH, 'fresh_pC')
