#!/usr/bin/env python3
"""Four families of two papers each, two layouts a paper (uk degree of an academy of arts or sport in the university's own design, letter or form about
pedagogical service, Ukraine; ru certificate of a worker's or assessed qualification of Russia, supplement to a diploma of Kazakhstan; am advocate's and
teacher's licence, school leaving paper of Ethiopia; ti junior school certificate of Eritrea, training of health extension and of crafts in Tigray); an honest check set.

  RECOGNISE_SHARED=../shared python benchmarks/families/uk_ru_am_ti_twelfth.py --seed 9603 --n 20 --out set
"""

import sys, os

sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, var, un, tidy
import sixteen_languages as sl
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, sn, ethiopian
from sixteen_languages import Doc, L, Q, tbl, div, gr, grid, cap, lx

FRESH = []


def fam(f):
    FRESH.append(tidy(f))
    return f


sl.XCSS += """
.tw{display:grid;grid-template-columns:1fr 1fr;gap:0 11mm}.tw>div{min-width:0}.tw.mid>div:first-child{border-inline-end:1px solid VARINK;padding-inline-end:5mm}
.lc{border:2px solid VARINK;border-radius:12px;padding:5mm 6mm;background:rgba(255,255,255,.75)}.hdl{background:VARINK;color:#fff;padding:.35em .8em;margin-bottom:.5em}
.li{display:grid;grid-template-columns:40% 60%;padding:.13em 0}.li .v{font-weight:700}
.ds{display:flex;gap:.5em;padding:.12em 0}.ds .k{flex:0 0 auto}.ds .v{flex:1;border-bottom:1px dotted #444;font-weight:600;padding-inline-start:.4em}
.sd{display:grid;grid-template-columns:37% 63%;border-bottom:1px solid #bbb;padding:.24em 0}.sd .k{color:VARINK;font-size:.92em}.sd .v{font-weight:600}
"""


def S(R, *a):
    return R.choice(a)


def some(R, p, x):
    return x if R.random() < p else ''


class P:
    pass


def who(R, k, names, lo, hi, slav=None):
    """an invented person: sex, parts of the name, date of birth"""
    p = P()
    p.m = R.random() < 0.5
    p.w = p.m
    p.g = un(R, k + 'g' + str(p.m), names['m' if p.m else 'f'])
    p.s = un(R, k + 's', names['s'])
    if slav:
        p.s = p.s if p.m else fem(p.s, slav)
        p.p = un(R, k + 'p' + str(p.m), names['pm' if p.m else 'pf'])
    p.dob = dt.date(R.randint(lo, hi), R.randint(1, 12), R.randint(1, 28))
    return p


def fem(s, lang):
    if s.endswith(('ський', 'цький', 'ий', 'ский', 'цкий')):
        return s[:-2] + ('а' if lang == 'uk' else 'ая')
    return s + 'а' if s.endswith(('ов', 'ев', 'ин', 'ін', 'єв', 'ёв')) else s


def day(R, y, months):
    return dt.date(y, S(R, *months), R.randint(2, 28))


def opt(D, **k):
    D.set(**{a: b for a, b in k.items() if b})


def inst(u, city=''):
    return [u] + ([f'{u}, {city}', f'{u} {city}'] + ([f'{u}፣ {city}'] if city > '\u1200' else []) if city else [])


# ------------------------------------------------------------------ 1 uk
UKN = dict(
    m=L('Артем,Віталій,Гліб,Дмитро,Захар,Іван,Костянтин,Лука,Матвій,Остап,Святослав,Федір'),
    f=L('Ангеліна,Богдана,Валерія,Діана,Злата,Іванна,Катерина,Лариса,Меланія,Орина,Руслана,Яна'),
    s=L(
        'Андрусяк,Барабаш,Вітер,Горобець,Дзюба,Жук,Заяць,Кобилянський,Лисенко,Макарчук,Новицький,Онищенко,Панасюк,Романенко,Скиба,Терещук,Ткач,'
        'Хоменко,Шевчишин,Юрченко,Яцків,Литвинов'
    ),
    pm=L('Андрійович,Васильович,Денисович,Іванович,Миколайович,Петрович,Русланович,Сергійович'),
    pf=L('Андріївна,Василівна,Денисівна,Іванівна,Миколаївна,Петрівна,Русланівна,Сергіївна'),
)
UKT = dict(zip('абвгґдежзиіїйклмнопрстуфхцчшщьюяє’', L('a,b,v,h,g,d,e,zh,z,y,i,i,i,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,iu,ia,ie,')))
UKF = dict(Є='Ye', Ї='Yi', Й='Y', Ю='Yu', Я='Ya')


def latin(s):
    return ' '.join((UKF.get(w[0]) or UKT[w[0].lower()].capitalize()) + ''.join(UKT[c] for c in w[1:].replace('зг', 'zgh')) for w in s.split())


UKU = Q(
    'Харківська державна академія культури|Kharkiv State Academy of Culture|м. Харків;Львівська національна академія мистецтв|Lviv National Academy of Arts|м. Львів;'
    'Одеська національна музична академія імені А. В. Нежданової|Odesa National A. V. Nezhdanova Academy of Music|м. Одеса;'
    'Національний університет фізичного виховання і спорту України|National University of Ukraine on Physical Education and Sport|м. Київ;'
    'Придніпровська державна академія фізичної культури і спорту|Prydniprovska State Academy of Physical Culture and Sport|м. Дніпро;'
    'Київський національний університет культури і мистецтв|Kyiv National University of Culture and Arts|м. Київ;'
    'Львівський державний університет безпеки життєдіяльності|Lviv State University of Life Safety|м. Львів;'
    'Національний лісотехнічний університет України|Ukrainian National Forestry University|м. Львів'
)
UKS = Q(
    '025|Музичне мистецтво|Musical Art;023|Образотворче мистецтво, декоративне мистецтво, реставрація|Fine Art, Decorative Art, Restoration;'
    '024|Хореографія|Choreography;017|Фізична культура і спорт|Physical Culture and Sports;'
    '227|Фізична терапія, ерготерапія|Physical Therapy, Occupational Therapy;'
    '029|Інформаційна, бібліотечна та архівна справа|Information, Library and Archive Studies;261|Пожежна безпека|Fire Safety;'
    '205|Лісове господарство|Forestry;206|Садово-паркове господарство|Landscape Gardening;'
    '028|Менеджмент соціокультурної діяльності|Management of Social and Cultural Activities'
)
UKFIT = {'025': (0, 2, 5), '023': (1, 5), '024': (0, 5), '017': (3, 4), '227': (3, 4), '029': (0, 5), '261': (6,), '205': (7,), '206': (7,), '028': (0, 5)}


def ukd(R, lang='uk'):
    return S(
        R,
        lambda d: f'{d.day} {M["uk"][d.month - 1]} {d.year} року',
        lambda d: f'{d.day:02d}.{d.month:02d}.{d.year}',
        lambda d: f'{d.day:02d} {M["uk"][d.month - 1]} {d.year} р.',
    )


def cut(s, *ends):
    return [s] + [s[: -len(e)] for e in ends if s.endswith(e)]


def uk_degree(R, q):
    p = who(R, 'uk', UKN, 1994, 2001, 'uk')
    c, f, fe = un(R, 'ukS', UKS)
    u, ue, city = UKU[S(R, *UKFIT[c])]
    ms = R.random() < 0.4
    hon = R.random() < 0.25
    d = day(R, p.dob.year + (23 if ms else 22), (1, 6, 6, 7))
    d = max(d, dt.date(2016, 6, 28))
    F = ukd(R)
    ad, dob = F(d), F(p.dob)
    ae = f'{d.day} {M["en"][d.month - 1]} {d.year}' if 'р' in ad[-4:] else ad
    dobe = f'{p.dob.day} {M["en"][p.dob.month - 1]} {p.dob.year}' if ae != ad else dob
    n = f'{p.s} {p.g} {p.p}'
    l = f'{latin(p.g)} {latin(p.s)}'
    no = f'{"M" if ms else "B"}{d.year % 100} № {sn(R, "######")}'
    w, we = ('магістр', 'Master') if ms else ('бакалавр', 'Bachelor')
    T, Te = (
        ('ДИПЛОМ МАГІСТРА', S(R, 'MASTER’S DIPLOMA', 'DIPLOMA OF MASTER')) if ms else ('ДИПЛОМ БАКАЛАВРА', S(R, 'BACHELOR’S DIPLOMA', 'DIPLOMA OF BACHELOR'))
    )
    hb = R.random() < 0.6
    D = Doc(
        'akademiia_dovidka_stazh_ukr',
        R,
        'UKR',
        'degree_certificate',
        ['uk', 'en'],
        S(R, "'Linux Libertine O'", "'Noto Serif'", "'Carlito'", "'EB Garamond'", "'Charis SIL'"),
        S(R, "'P052'", "'Linux Biolinum O'", "'DejaVu Serif'", "'Noto Sans'"),
        S(R, '#6b1f3a', '#0b4f6c', '#3d3d3d', '#2f5d34'),
        S(R, '#fffdf7', '#f6f9fc', '#ffffff'),
        S(R, 'lattice', 'scallop', 'double', 'corner', 'rail'),
        S(R, ('#c9a66b', 0.13), ('#7fa7c9', 0.13), None),
        q == 0,
        16,
        ['17mm 22mm', '20mm 24mm'][q],
        1.4,
    )
    D.set(
        holder_name=n,
        holder_name_latin=l,
        qualification_title=[T, Te, f'{T} З ВІДЗНАКОЮ' if hon else '', w, we, f'ступінь вищої освіти {w}', f'{we} Degree', f'{T} / {Te}'],
        qualification_title_en=[Te, we, f'{we} Degree', f'{we}’s degree'],
        field_of_study=[f'{c} {f}', f'{c} «{f}»', f, f'{c} {fe}', fe, f'{f} / {fe}'],
        institution=[u, ue, f'{u} / {ue}', f'{u}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=cut(ad, ' року', ' р.') + [ae],
        grade=['з відзнакою', 'with honours'] if hon else None,
        document_number=[no, no.replace('№ ', '')],
    )
    if hb:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=cut(dob, ' року', ' р.') + [dobe])
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    z = 'в' if p.m else 'ла'
    head = S(R, 'Ректор', 'В. о. ректора')
    up = f'{S(R, "закінчи", "у повному обсязі закінчи")}{z} у {d.year} році'
    ql = f'{S(R, "здобу", "отрима")}{z} {S(R, "кваліфікацію", "вищу освіту")}:'
    sp = S(R, f'Спеціальність {c} {f}', f'за спеціальністю {c} «{f}»')
    D.set(field_of_study=([f'{c} «{f}»'] if '«' in sp else []) + D.f['field_of_study'])
    A = (
        ln('УКРАЇНА', 'uk', 'c up b')
        + ln(T, 'uk', 'title', 'font-size:1.7em')
        + (ln('З ВІДЗНАКОЮ', 'uk', 'c b ink') if hon else '')
        + ln(no, 'uk', 'c b')
        + ln(n, 'uk', 'c b lg mt')
        + (ln(f'Дата народження: {dob}', 'uk', 'c sm') if hb else '')
    )
    A += ln(up, 'uk', 'c mt') + ln(u, 'uk', 'c b') + ln(ql, 'uk', 'c mt') + ln(f'ступінь вищої освіти {w}', 'uk', 'c b') + ln(sp, 'uk', 'c')
    B = (
        ln('UKRAINE', 'en', 'c up b')
        + ln(Te, 'en', 'title', 'font-size:1.7em')
        + (ln('WITH HONOURS', 'en', 'c b ink') if hon else '')
        + ln(no, 'en', 'c b')
        + ln(l, 'en', 'c b lg mt')
        + (ln(f'Date of birth: {dobe}', 'en', 'c sm') if hb else '')
    )
    B += (
        ln(f'in {d.year} {S(R, "completed the full course of study at", "graduated from")}', 'en', 'c mt')
        + ln(ue, 'en', 'c b')
        + ln('and obtained the qualification:', 'en', 'c mt')
        + ln(f'{we} Degree', 'en', 'c b')
        + ln(f'Programme Subject Area {c} {fe}', 'en', 'c')
    )
    rk = f'{un(R, "ukr", L("О. Гаврилюк,Н. Сич,В. Дробот,І. Мороз,С. Рябенко"))}'
    if q == 0:
        D.add(
            div(div(A) + div(B), 'tw mid'),
            div(kv('Дата видачі / Date of issue', ad if ad == ae else f'{ad} / {ae}', 'uk'), 'c mt'),
            sigs(R, [(f'{head} / Rector', rk)], 'uk'),
            stamp(R, u[:34], 'uk', 118, 'left:250px;bottom:70px'),
            qr(f'edbo {no}', 'right:100px;bottom:80px', 78),
        )
    else:
        E_ = ln(f'{Te} {no}' + (' with honours' if hon else ''), 'en', 'b') + ln(
            f'{l}, in {d.year} completed the full course of study at {ue} and obtained the qualification: {we} Degree, Programme Subject Area {c} {fe}. Date of issue {ae}.',
            'en',
            'j',
        )
        D.add(
            div(emblem(R, D.ink, 80), 'c'),
            ln(city, 'uk', 'c sm'),
            A,
            ln(f'{S(R, "Дата видачі", "Видано")} {ad}', 'uk', 'c mt'),
            sigs(R, [(head, rk), ('Декан факультету', '')], 'uk'),
            div(E_, 'sm mt2'),
            stamp(R, u[:34], 'uk', 118, 'left:340px;bottom:250px'),
        )
    return D


UKSC = Q(
    'Комунальний заклад «Ліцей № 4 Новомосковської міської ради»|м. Новомосковськ;Опорний заклад «Великобагачанська гімназія»|смт Велика Багачка;'
    'Заклад дошкільної освіти № 17 «Сонечко»|м. Бровари;Ніжинська гімназія № 3|м. Ніжин;'
    'Комунальний заклад «Дитяча школа мистецтв»|м. Коломия;Жмеринський ліцей «Гармонія»|м. Жмеринка;'
    'Коростишівський педагогічний фаховий коледж|м. Коростишів;Спеціальна школа-інтернат № 2|м. Кремінна;'
    'Загальноосвітня школа І–ІІІ ступенів № 9|м. Червоноград'
)
UKJ = L(
    'учитель математики,учитель початкових класів,вихователь,учитель фізики та астрономії,практичний психолог,дефектолог,'
    'учитель англійської мови,викладач фортепіано,керівник гуртка,асистент учителя,учитель історії,учитель географії'
)


def uk_service(R, q):
    p = who(R, 'uk', UKN, 1965, 1992, 'uk')
    n = f'{p.s} {p.g} {p.p}'
    u, city = un(R, 'uksc', UKSC)
    j = un(R, 'ukj', UKJ)
    F = ukd(R)
    a = dt.date(p.dob.year + R.randint(22, 25), S(R, 8, 9, 10), S(R, 1, 15, 20, 27))
    b = dt.date(R.randint(max(2017, a.year + 2), 2023), S(R, 1, 5, 6, 8), S(R, 3, 12, 26, 30))
    d = b + dt.timedelta(days=R.randint(1, 160))
    T = S(R, 'ДОВІДКА', 'Довідка про педагогічний стаж', 'ДОВІДКА про стаж роботи', 'Довідка про стаж педагогічної роботи')
    no = S(R, f'{R.randint(11, 480)}', f'01-{R.randint(12, 28)}/{R.randint(11, 480)}', f'{R.randint(11, 99)}/{d.year}')
    s1, s2, ad, dob = F(a), F(b), F(d), F(p.dob)
    m_ = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)
    tot = f'{m_ // 12} р. {m_ % 12} міс.'
    dur = f'з {s1} по {s2}'
    hb = R.random() < 0.5
    z = '' if p.m else 'ла'
    D = Doc(
        'akademiia_dovidka_stazh_ukr',
        R,
        'UKR',
        'employment_reference',
        ['uk'],
        S(R, "'Liberation Serif'", "'Noto Sans'", "'Carlito'", "'Liberation Sans'", "'DejaVu Serif'"),
        None,
        S(R, '#222222', '#1f3b73', '#17573a'),
        '#ffffff',
        S(R, 'none', 'none', 'thin'),
        None,
        False,
        16,
        '19mm 22mm',
        1.5,
    )
    D.set(
        holder_name=n,
        qualification_title=[T, 'ДОВІДКА'],
        field_of_study=[j],
        institution=inst(u, city),
        award_date=d.isoformat(),
        award_date_printed=cut(ad, ' року', ' р.'),
        duration=[dur, dur[2:], f'{s1} – {s2}', tot],
        document_number=[no, f'№ {no}'],
    )
    if hb:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=cut(dob, ' року', ' р.'))
    adr = f'{city}, вул. {S(R, "Шевченка", "Соборна", "Шкільна", "Лесі Українки")}, {R.randint(1, 90)}'
    boss = un(R, 'ukr', L('О. Гаврилюк,Н. Сич,В. Дробот,І. Мороз,С. Рябенко'))
    H = (
        ln(S(R, 'Відділ освіти', 'Управління освіти і науки', 'Міністерство освіти і науки України'), 'uk', 'c sm')
        + ln(u, 'uk', 'c b lg ink')
        + ln(f'{adr}, тел. {sn(R, "(0###) #-##-##")}', 'uk', 'c xs')
        + ln(f'Код ЄДРПОУ {sn(R, "########")}', 'uk', 'c xs')
        + div('', 'ruleh')
    )
    why = S(R, 'Довідка видана для подання за місцем вимоги.', 'Довідку видано для пред’явлення до органів Пенсійного фонду.', 'Видано за заявою працівника.')
    ev = S(
        R, 'Підстава: книга наказів, особова картка, відомості нарахування заробітної плати.', 'Підстава: накази про прийняття та звільнення, особова справа.'
    )
    if q == 0:
        D.add(
            H,
            div(ln(f'{ad}', 'uk') + ln(f'№ {no}', 'uk'), 'row'),
            ln(T, 'uk', 'title mt2', 'font-size:1.5em'),
            lx(
                'uk',
                S(R, 'Цією довідкою підтверджується, що ', 'Адміністрація закладу освіти підтверджує, що '),
                (n, 'b'),
                (f', {dob} народження,' if hb else '') + f' дійсно {"працював" if p.m else "працювала"} {S(R, "у закладі", "у нашому закладі")} на посаді: ',
                (j, 'b'),
                f' {dur}' + ('' if dur.endswith('.') else '.'),
                cls='j ind mt2',
            ),
            ln(f'{S(R, "Педагогічний стаж становить", "Загальний стаж роботи:")} {tot}', 'uk', 'j ind'),
            ln(
                S(
                    R,
                    'Педагогічне навантаження – 18 годин на тиждень (повна ставка).',
                    'За час роботи дисциплінарних стягнень не було.',
                    'Відпустки без збереження заробітної плати не надавалися.',
                ),
                'uk',
                'j ind',
            ),
            ln(ev, 'uk', 'j ind'),
            ln(why, 'uk', 'j ind mt'),
            sigs(R, [('Директор', boss), ('Головний бухгалтер', '')], 'uk'),
            stamp(R, u[:34], 'uk', 116, 'left:330px;bottom:250px'),
        )
    else:
        c = a + (b - a) / 3
        k = S(R, 'спеціаліст', 'ІІ категорія', 'І категорія', 'вища категорія')
        rows = [('1', j, s1, F(c), f'№ {R.randint(9, 90)}-к'), ('2', f'{j}, {k}', F(c + dt.timedelta(days=1)), s2, f'№ {R.randint(9, 90)}-к')]
        w = S(R, 'ds', 'li', 'sd', 'kvg')
        I = (
            [('Прізвище, ім’я, по батькові', n)]
            + ([('Дата народження', dob)] if hb else [])
            + [
                ('Посада', j),
                ('Період роботи', dur),
                ('Усього стажу', tot),
                ('Причина звільнення', S(R, 'за власним бажанням, ст. 38 КЗпП України', 'за угодою сторін', 'закінчення строку договору')),
            ]
        )
        D.add(
            div(H, 'c'),
            ln(T, 'uk', 'title', 'font-size:1.4em') + ln(f'№ {no}', 'uk', 'c b'),
            div(''.join(kv(x + ':', y, 'uk', w) for x, y in I), 'mt'),
            tbl(['№', 'Посада', 'Прийнято', 'Звільнено', 'Наказ'], rows, 'uk', 'wr ' + S(R, 'all', 'head', 'hor'), [6, 34, 24, 24, 12], 'clllc'),
            ln(ev, 'uk', 'sm mt'),
            ln(why, 'uk', 'sm'),
            kv('Дата видачі:', ad, 'uk', 'mt'),
            sigs(R, [('Керівник закладу', boss), ('Інспектор з кадрів', '')], 'uk'),
            stamp(R, u[:34], 'uk', 114, 'left:330px;bottom:120px'),
        )
    return D


@fam
def akademiia_dovidka_stazh_ukr(R):
    v = var(R, 'ruk')
    return (uk_degree, uk_service)[v](R, var(R, f'ruk{v}'))


# ------------------------------------------------------------------ 2 ru
RUN = dict(
    m=L('Аркадий,Валентин,Виталий,Денис,Игнат,Кирилл,Лев,Матвей,Олег,Родион,Тимур,Филипп'),
    f=L('Арина,Варвара,Вера,Дарья,Инна,Карина,Лидия,Марина,Нина,Оксана,Полина,Яна'),
    s=L(
        'Агафонов,Басов,Вавилов,Грачёв,Денисенко,Ершов,Журавский,Зотов,Калашников,Латыпов,Мамонтов,Нестеров,Осипов,Пермяков,Рогожин,Субботин,Трофимов,Ушаков,Фомичёв,Шубин'
    ),
    pm=L('Алексеевич,Андреевич,Дмитриевич,Ильич,Николаевич,Олегович,Романович,Сергеевич'),
    pf=L('Алексеевна,Андреевна,Дмитриевна,Ильинична,Николаевна,Олеговна,Романовна,Сергеевна'),
)
KZN = dict(
    m=L('Айдос,Бауыржан,Ерлан,Нурлан,Санжар,Тимур,Арман,Данияр,Руслан'),
    f=L('Айгерим,Алия,Динара,Жанар,Меруерт,Сауле,Асель,Гульнара,Индира'),
    s=L('Абдрахманов,Бекмуханов,Досмагамбетов,Ибраев,Касенов,Нургалиев,Оспанов,Сагинтаев,Тулегенов,Шаяхметов,Ким,Шнайдер,Пономарёв'),
    pm=L('Серикович,Маратович,Болатович,Кайратович,Асхатович,Викторович'),
    pf=L('Сериковна,Маратовна,Болатовна,Кайратовна,Асхатовна,Викторовна'),
)


def rud(R):
    return S(
        R,
        lambda d: f'{d.day} {M["ru"][d.month - 1]} {d.year} года',
        lambda d: f'{d.day:02d}.{d.month:02d}.{d.year}',
        lambda d: f'{d.day:02d} {M["ru"][d.month - 1]} {d.year} г.',
    )


RUP = Q(
    '18511|Слесарь по ремонту автомобилей|4 разряд;19906|Электросварщик ручной сварки|4 разряд;16675|Повар|4 разряд;19149|Токарь|3 разряд;'
    '13450|Маляр|3 разряд;24232|Младшая медицинская сестра по уходу за больными|;'
    '16199|Оператор электронно-вычислительных и вычислительных машин|3 разряд;12680|Каменщик|4 разряд;13790|Машинист крана (крановщик)|5 разряд;'
    '19601|Швея|3 разряд;18880|Столяр строительный|4 разряд'
)
RUC = Q(
    'ГБПОУ «Уфимский колледж технологий и сервиса»|г. Уфа;ЧОУ ДПО «Учебный центр «Профессионал»|г. Пермь;'
    'ГАПОУ СО «Энгельсский политехникум»|г. Энгельс;ОГБПОУ «Томский техникум социальных технологий»|г. Томск;'
    'АНО ДПО «Учебно-курсовой комбинат»|г. Тюмень;КГБПОУ «Красноярский строительный техникум»|г. Красноярск;'
    'БПОУ ВО «Череповецкий технологический колледж»|г. Череповец'
)
RUK = Q(
    'Специалист по ремонту лифтового оборудования|4 уровень квалификации|ООО «Лифт-Эксперт»|г. Казань;'
    'Сварщик дуговой сварки плавящимся покрытым электродом|3 уровень квалификации|АНО «Центр оценки квалификаций «Сварка»|г. Челябинск;'
    'Специалист по кадровому делопроизводству|5 уровень квалификации|ООО «ЦОК «Персонал»|г. Москва;'
    'Главный бухгалтер субъекта учёта|6 уровень квалификации|АНО «Институт профессиональных бухгалтеров»|г. Самара;'
    'Монтажник слаботочных систем|4 уровень квалификации|ООО «ЦОК «Безопасность»|г. Ростов-на-Дону;'
    'Наладчик технологического оборудования|4 уровень квалификации|ООО «Энергокадры»|г. Екатеринбург;'
    'Пекарь|3 уровень квалификации|ООО «ЦОК «Пищевые технологии»|г. Воронеж'
)


def ru_worker(R, q):
    p = who(R, 'ru', RUN, 1968, 2003, 'ru')
    n = f'{p.s} {p.g} {p.p}'
    F = rud(R)
    d = day(R, max(2017 if q else 2013, min(2024, p.dob.year + R.randint(18, 34))), range(1, 13))
    ad, dob = F(d), F(p.dob)
    hb = R.random() < 0.5 and not q
    Z = 'а' if not p.m else ''
    D = Doc(
        'professiia_rus_prilozhenie_kaz',
        R,
        'RUS',
        'vocational_certificate',
        ['ru'],
        S(R, "'Liberation Serif'", "'Noto Serif'", "'Linux Libertine O'", "'Carlito'"),
        S(R, "'DejaVu Serif'", "'P052'", "'Noto Sans'"),
        S(R, '#1e4d8c', '#7d2027', '#2e5e3e', '#554a7a'),
        S(R, '#fbfcff', '#fffdf6', '#ffffff'),
        S(R, 'lattice', 'double', 'scallop', 'notch', 'dashed'),
        S(R, ('#9db7d9', 0.15), ('#d7b48a', 0.14), None),
        q == 0,
        16,
        ['18mm 20mm', '22mm 24mm'][q],
        1.45,
    )
    adv = cut(ad, ' года', ' г.')
    if q == 0:
        c, f, rz = un(R, 'rup', RUP)
        u, city = un(R, 'ruc', RUC)
        no = S(R, sn(R, '############'), sn(R, '02##24 ######'), sn(R, 'СП № ####'))
        hrs = S(R, 144, 160, 256, 320, 480)
        a = d - dt.timedelta(days=hrs // 5)
        reg = f'{R.randint(11, 990)}'
        T = 'СВИДЕТЕЛЬСТВО о профессии рабочего, должности служащего'
        dur = f'с {F(a)} по {ad}'
        hh = S(R, f'{hrs} часов' if hrs != 144 else '144 часа', f'{hrs} ч.')
        hasr = rz and R.random() < 0.8
        rz = rz if hasr else ''
        D.set(
            holder_name=n,
            qualification_title=[T, 'СВИДЕТЕЛЬСТВО', 'Свидетельство о профессии рабочего', f, f'{f} {rz}'],
            field_of_study=[f, f'{c} {f}', f'{f}, {rz}', f'{f} {rz}'],
            institution=inst(u, city),
            award_date=d.isoformat(),
            award_date_printed=adv,
            duration=[hh, dur, dur[2:], f'{dur}, {hh}'],
            document_number=[no, no.replace(' ', '')],
        )
        if hb:
            D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=cut(dob, ' года', ' г.'))
        A = (
            ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'c b sp')
            + ln(u, 'ru', 'c mt')
            + ln(city, 'ru', 'c sm')
            + div(emblem(R, D.ink, 74), 'c mt')
            + ln('СВИДЕТЕЛЬСТВО', 'ru', 'title mt', 'font-size:1.6em')
            + ln('о профессии рабочего, должности служащего', 'ru', 'c')
            + ln(no, 'ru', 'c b lg mt')
            + ln('Документ о квалификации', 'ru', 'c sm mt')
            + kv('Регистрационный номер', reg, 'ru', 'c')
            + ln('Дата выдачи', 'ru', 'c sm mt')
            + ln(ad, 'ru', 'c b')
        )
        B = (
            ln('Настоящее свидетельство подтверждает, что', 'ru', 'c')
            + ln(f'{p.s}', 'ru', 'name mt')
            + ln(f'{p.g} {p.p}', 'ru', 'c b lg')
            + (ln(f'дата рождения {dob}', 'ru', 'c sm') if hb else '')
            + ln(f'освоил{Z} программу профессионального обучения в объёме {hh} {dur}', 'ru', 'j mt')
            + ln(
                'решением аттестационной (квалификационной) комиссии присвоена квалификация'
                if rz
                else 'решением аттестационной комиссии присвоена квалификация по профессии (должности)',
                'ru',
                'j mt',
            )
            + ln(f, 'ru', 'c b lg mt')
            + (ln(rz, 'ru', 'c b') if hasr else '')
            + ln(f'код {c}', 'ru', 'c sm')
        )
        D.add(
            div(
                div(A)
                + div(
                    B
                    + sigs(
                        R, [('Председатель комиссии', ''), (S(R, 'Руководитель', 'Директор'), un(R, 'rub', L('А. Лунин,Е. Савельева,М. Рябов,Т. Юдина')))], 'ru'
                    )
                ),
                'tw mid',
            ),
            stamp(R, u[:36], 'ru', 116, 'left:660px;bottom:60px'),
        )
    else:
        f, lv, u, city = un(R, 'ruk', RUK)
        reg = sn(R, '77.0##0#.0#.000####')
        no = S(R, f'{reg}', f'{sn(R, "##")}.{sn(R, "###")}{d.year % 100}.{sn(R, "#####")}')
        e = dt.date(d.year + S(R, 3, 5), d.month, d.day)
        T = 'СВИДЕТЕЛЬСТВО О КВАЛИФИКАЦИИ'
        tail = R.random() < 0.5
        D.set(
            holder_name=n,
            qualification_title=[T, f'{f}, {lv}', f'{f} ({lv})', f],
            field_of_study=[f'{f} ({lv})', f'{f}, {lv}', f],
            institution=inst(u, city),
            award_date=d.isoformat(),
            award_date_printed=adv,
            document_number=[no],
        )
        st = S(R, 'cap', 'kv')
        I = [
            ('выдано (фамилия, имя, отчество)', n),
            ('подтверждает квалификацию', f'{f} ({lv})'),
            ('выдано центром оценки квалификаций', f'{u}, {city}'),
            ('дата выдачи', ad),
            ('действительно до', F(e)),
        ]
        body = ''.join(cap(y, x, 'ru') for x, y in I) if st == 'cap' else div(''.join(kv(x.capitalize() + ':', y, 'ru', S(R, 'sd')) for x, y in I), 'mt')
        D.add(
            div(emblem(R, D.ink, 84), 'c'),
            ln('Национальная система квалификаций', 'ru', 'c sm up'),
            ln(T, 'ru', 'title mt', 'font-size:1.55em'),
            ln(f'№ {no}', 'ru', 'c b'),
            body,
            ln('Сведения внесены в реестр сведений о проведении независимой оценки квалификации.', 'ru', 'c sm mt2') if tail else '',
            sigs(R, [('Руководитель центра оценки квалификаций', un(R, 'rub', L('А. Лунин,Е. Савельева,М. Рябов,Т. Юдина')))], 'ru'),
            qr(no, 'left:110px;bottom:80px', 84),
            stamp(R, u[:36], 'ru', 116, 'left:360px;bottom:90px'),
        )
    return D


KZU = Q(
    'Восточно-Казахстанский государственный университет имени С. Аманжолова|г. Усть-Каменогорск;'
    'Костанайский государственный университет имени А. Байтурсынова|г. Костанай;'
    'Западно-Казахстанский аграрно-технический университет имени Жангир хана|г. Уральск;'
    'Кокшетауский государственный университет имени Ш. Уалиханова|г. Кокшетау;'
    'Северо-Казахстанский государственный университет имени М. Козыбаева|г. Петропавловск;'
    'Павлодарский государственный университет имени С. Торайгырова|г. Павлодар'
)
KZC = {
    'Экономика': (
        '5B050600',
        L(
            'Микроэкономика,Макроэкономика,Статистика,Эконометрика,Экономика предприятия,Ценообразование,Государственное регулирование экономики,Финансы,'
            'Маркетинг,Бизнес-планирование'
        ),
    ),
    'Ветеринарная медицина': (
        '5B120100',
        L(
            'Анатомия животных,Цитология и гистология,Физиология животных,Ветеринарная микробиология,Патологическая физиология,Фармакология,'
            'Паразитология,Эпизоотология,Хирургия,Акушерство'
        ),
    ),
    'Информатика': (
        '5B011100',
        L(
            'Алгебра и геометрия,Дискретная математика,Языки программирования,Базы данных,Архитектура компьютера,Операционные системы,'
            'Методика преподавания информатики,Компьютерная графика,Численные методы,Педагогика'
        ),
    ),
    'Теплоэнергетика': (
        '5B071700',
        L(
            'Техническая термодинамика,Тепломассообмен,Гидрогазодинамика,Котельные установки,Паровые турбины,Электрические машины,Водоподготовка,'
            'Инженерная графика,Материаловедение,Охрана труда'
        ),
    ),
    'Туризм': (
        '5B090200',
        L(
            'Основы туризмологии,География туризма,Экскурсоведение,Гостиничное дело,Маркетинг в туризме,Рекреация,Правовое регулирование туризма,'
            'Активный туризм,Менеджмент туризма,Транспортное обеспечение'
        ),
    ),
}
KZG = L(
    'Современная история Казахстана,Казахский язык,Иностранный язык,Философия,Информационно-коммуникационные технологии,Физическая культура,'
    'Политология,Экология и устойчивое развитие'
)


def kz_supplement(R, q):
    p = who(R, 'kz', KZN, 1978 if q == 0 else 1989, 1986 if q == 0 else 2000, 'ru')
    n = f'{p.s} {p.g} {p.p}'
    F = rud(R)
    f = un(R, 'kzc', list(KZC))
    c, cs = KZC[f]
    u, city = un(R, 'kzu', KZU)
    d = day(R, p.dob.year + R.randint(22, 24), (6, 7))
    y0 = d.year - 4
    ad, dob = F(d), F(p.dob)
    no = S(R, sn(R, 'ЖБ-Б № #######'), sn(R, 'ББ № 00#######')) if q else sn(R, 'ЖБ № 0######')
    reg = f'{R.randint(10, 999)}'
    av = f'{R.randint(240, 398) / 100:.2f}'
    T = S(R, 'ПРИЛОЖЕНИЕ К ДИПЛОМУ', 'Приложение к диплому о высшем образовании' if not q else 'Приложение к диплому бакалавра')
    base = no.split('№ ')[1]
    C = [x if q else x.replace('Информационно-коммуникационные технологии', 'Информатика').replace(' и устойчивое развитие', '') for x in KZG]
    R.shuffle(C)
    C = C[: R.randint(5, 7)] + cs[: R.randint(8, 10)]
    if q:
        rows = [(x, S(R, 3, 4, 5, 6), S(R, 'A', 'A-', 'B+', 'B', 'B-', 'C+')) for x in C]
        lab = ['№', 'Наименование дисциплины', S(R, 'Кредиты ECTS', 'Кредиты'), 'Оценка']
    else:
        rows = [(x, S(R, 68, 90, 102, 136, 180), S(R, 'отлично', 'хорошо', 'хорошо', 'удовл.')) for x in C]
        lab = ['№', 'Наименование дисциплин', 'Количество часов', 'Оценка']
    D = Doc(
        'professiia_rus_prilozhenie_kaz',
        R,
        'KAZ',
        'diploma_supplement',
        ['ru'],
        S(R, "'Liberation Serif'", "'Noto Sans'", "'Carlito'", "'DejaVu Serif'"),
        None,
        S(R, '#00657f', '#333333', '#3b4a8c'),
        S(R, '#ffffff', '#f7fcfd'),
        S(R, 'none', 'thin', 'rail'),
        S(R, ('#8ccbd6', 0.12), None),
        False,
        15,
        '16mm 19mm',
        1.38,
    )
    D.rows = [dict(course=x, credits=str(h), grade=g) for x, h, g in rows]
    deg = (
        'бакалавр'
        if q
        else {
            'Экономика': 'экономист',
            'Ветеринарная медицина': 'ветеринарный врач',
            'Информатика': 'учитель информатики',
            'Теплоэнергетика': 'инженер-теплоэнергетик',
            'Туризм': 'менеджер туризма',
        }[f]
    )
    hasa = q and R.random() < 0.8
    D.set(
        holder_name=n,
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=cut(dob, ' года', ' г.'),
        qualification_title=[T, 'ПРИЛОЖЕНИЕ К ДИПЛОМУ', deg, f'{T} {no}'],
        field_of_study=[f'{c} – {f}', f, f'{c} {f}', f'{c} «{f}»'] if q else [f, f'«{f}»'],
        institution=inst(u, city),
        award_date=d.isoformat(),
        award_date_printed=cut(ad, ' года', ' г.'),
        grade=[av] if hasa else None,
        document_number=[no, no.replace('№ ', ''), base],
    )
    edu = S(R, 'очная', 'очная', 'заочная')
    dur = f'{y0} – {d.year}'
    ent = R.random() < 0.6
    I = [('Фамилия, имя, отчество', n), ('Дата рождения', dob), ('Предыдущий документ об образовании', f'аттестат о среднем образовании, {y0} год')]
    I += (
        [('Поступил' + ('' if p.m else 'а') + ' в', f'{y0} году'), ('Окончил' + ('' if p.m else 'а') + ' в', f'{d.year} году')]
        if ent
        else [('Период обучения', dur)]
    )
    I += [
        ('Форма обучения', edu),
        ('Специальность', f'{c} – {f}' if q else f),
        ('Академическая степень' if q else 'Присвоена квалификация', f'{deg} по специальности «{f}»' if q else deg),
    ] + ([('Средний балл (GPA)', av)] if hasa else [])
    if q and ent or not q and ent:
        D.set(duration=None)
    else:
        D.set(duration=[dur, f'{y0}–{d.year}', f'{y0}-{d.year}'])
    tail = sigs(R, [('Ректор', un(R, 'kzr', L('Б. Ахметжанов,Г. Садвакасова,С. Омаров'))), ('Декан', ''), ('Секретарь', '')], 'ru')
    w = S(R, 'sd', 'ds', 'kvg')
    thead = (
        ln('РЕСПУБЛИКА КАЗАХСТАН', 'ru', 'c b up sm')
        + ln(u, 'ru', 'c b lg ink')
        + ln(city, 'ru', 'c xs')
        + ln(T, 'ru', 'title', 'font-size:1.4em')
        + ln(no, 'ru', 'c b')
    )
    rr = [(i + 1, *x) for i, x in enumerate(rows)]
    if q == 0:
        D.add(
            thead,
            ln('(без диплома недействительно)', 'ru', 'c xs'),
            div(''.join(kv(a + ':', b, 'ru', w) for a, b in I), 'mt'),
            ln(f'За время обучения {"сдал" if p.m else "сдала"} зачёты и экзамены по следующим дисциплинам:', 'ru', 'mt sm'),
            tbl(lab, rr, 'ru', S(R, 'all', 'head', 'hor'), [7, 55, 20, 18], 'clcc'),
            kv('Дата выдачи', ad, 'ru'),
            kv('Регистрационный номер', reg, 'ru', 'sm'),
            tail,
            stamp(R, u[:36], 'ru', 112, 'left:80px;bottom:60px'),
        )
    else:
        D.add(
            gr('84px 1fr', emblem(R, D.ink, 78), thead, style='align-items:center'),
            div(grid('1fr 1fr', I, 'ru', S(R, 'under', 'soft', '')), 'mt'),
            tbl(lab, rr, 'ru', S(R, 'all', 'stripe', 'free'), [7, 57, 18, 18], 'clcc'),
            div(kv('Дата выдачи', ad, 'ru') + kv('Рег. №', reg, 'ru'), 'row'),
            tail,
            stamp(R, u[:36], 'ru', 112, 'left:110px;bottom:60px'),
        )
    return D


@fam
def professiia_rus_prilozhenie_kaz(R):
    v = var(R, 'rru')
    return (ru_worker, kz_supplement)[v](R, var(R, f'rru{v}'))


# ------------------------------------------------------------------ 3 am
AMN = dict(
    m=L('አበበ,ብሩክ,ጌታቸው,ደረጀ,ሰለሞን,ኤፍሬም,ናትናኤል,ወንድወሰን,አሸናፊ,ሙሉጌታ,አህመድ,ቶሎሳ'),
    f=L('ሰላማዊት,ማርታ,ትዕግሥት,ወይንሸት,ገነት,ሕይወት,ብርቱካን,አስቴር,ራሄል,መሠረት,ዘሃራ,ሌንሳ'),
    s=L('ታደሰ,ከበደ,ኃይሉ,መኮንን,ገብሬ,ወርቁ,አለሙ,ዘውዴ,በቀለ,ደበበ,ሽፈራው,ንጉሤ,ተፈራ,አያሌው,ሁሴን,ገለታ,ማሞ,ጌትነት,ዓለማየሁ,ካሳ'),
)
AMF = (
    "'Abyssinica SIL'",
    "'Noto Sans Ethiopic'",
    "'Noto Serif Ethiopic'",
    "'Linux Libertine O','Ethiopia Jiret'",
    "'Carlito','Noto Sans Ethiopic'",
    "'Ethiopic WashRa SemiBold','Noto Serif Ethiopic'",
)


def three(R, p, k, names):
    return f'{p.g} {p.s} {un(R, k + "z", names["s"])}'


def amd(R):
    e = ethiopian
    return S(
        R,
        lambda d: (lambda x: f'{M["am"][x[1] - 1]} {x[2]} ቀን {x[0]} ዓ.ም.')(e(d)),
        lambda d: (lambda x: f'{x[2]:02d}/{x[1]:02d}/{x[0]} ዓ.ም.')(e(d)),
        lambda d: (lambda x: f'{M["am"][x[1] - 1]} {x[2]}/{x[0]} ዓ.ም.')(e(d)),
        lambda d: (lambda x: f'{x[2]}-{x[1]}-{x[0]} ዓ.ም')(e(d)),
    )


def amc(s):
    return cut(s, ' ዓ.ም.', ' ዓ.ም')


AMJ = Q('የፍትሕ ሚኒስቴር|አዲስ አበባ;የፌዴራል ጠቅላይ ዐቃቤ ሕግ|አዲስ አበባ;የአማራ ብሔራዊ ክልላዊ መንግሥት ፍትሕ ቢሮ|ባሕር ዳር;የኦሮሚያ ጠቅላይ ዐቃቤ ሕግ|አዲስ አበባ;የደቡብ ክልል ፍትሕ ቢሮ|ሐዋሳ;የሲዳማ ክልል ፍትሕ ቢሮ|ሐዋሳ')
AME = Q(
    'የአማራ ብሔራዊ ክልላዊ መንግሥት ትምህርት ቢሮ|ባሕር ዳር;የትምህርት ሚኒስቴር|አዲስ አበባ;የአዲስ አበባ ከተማ አስተዳደር ትምህርት ቢሮ|አዲስ አበባ;የድሬዳዋ አስተዳደር ትምህርት ቢሮ|ድሬዳዋ;የቤንሻንጉል ጉሙዝ ክልል ትምህርት ቢሮ|አሶሳ;የሐረሪ ክልል ትምህርት ቢሮ|ሐረር'
)
AMB = L('ሒሳብ,ፊዚክስ,ባዮሎጂ,ኬሚስትሪ,እንግሊዝኛ,አማርኛ,ታሪክ,ጂኦግራፊ,የስነ ዜጋና ስነ ምግባር ትምህርት,ስፖርት,አይሲቲ')


def am_licence(R, q):
    p = who(R, 'am', AMN, 1968, 1992)
    n = three(R, p, 'am', AMN)
    F = amd(R)
    d = day(R, max(2012 if q else 2005, min(2024, p.dob.year + R.randint(26, 40))), range(1, 13))
    e = dt.date(d.year + S(R, 1, 2, 5), d.month, d.day)
    ad, dob = F(d), F(p.dob)
    Z = lambda a, b: a if p.m else b
    D = Doc(
        'tibqina_memhir_melkekiya_eth',
        R,
        'ETH',
        'professional_licence',
        ['am'],
        S(R, *AMF[:5]),
        S(R, *AMF),
        S(R, '#0c5a3a', '#7a2a1c', '#22408a', '#5b3b0c'),
        S(R, '#fffef8', '#f6fbf6', '#f7f8fd'),
        S(R, 'none', 'thin', 'rail') if q == 0 else S(R, 'lattice', 'double', 'corner'),
        S(R, ('#a9cf9a', 0.15), ('#dcc38a', 0.14), None),
        q == 0,
        17,
        ['20mm 26mm', '20mm 24mm'][q],
        1.6,
    )
    y = ethiopian(d)[0]
    hb = R.random() < 0.5
    if q == 0:
        u, city = un(R, 'amj', AMJ)
        f = S(R, 'በማናቸውም ፍርድ ቤቶች', 'በሁሉም የፌዴራል ፍርድ ቤቶች', 'የመጀመሪያ ደረጃ ፍርድ ቤት', 'የከፍተኛ ፍርድ ቤት', 'በማናቸውም የክልል ፍርድ ቤቶች')
        T = S(R, 'የጥብቅና ፈቃድ', 'የጥብቅና ሥራ ፈቃድ', 'የጠበቃነት ፈቃድ')
        no = S(R, f'ጥፈ/{R.randint(100, 4900)}/{y % 100:02d}', sn(R, '####/') + str(y), sn(R, '0####'))
        D.set(
            holder_name=n,
            qualification_title=[T, T.replace('ሥራ ', '')],
            field_of_study=[f],
            institution=inst(u, city),
            award_date=d.isoformat(),
            award_date_printed=amc(ad),
            document_number=no,
        )
        I = (
            [('ሙሉ ስም', n)]
            + ([('የትውልድ ቀን', dob)] if hb else [])
            + [
                ('ዜግነት', 'ኢትዮጵያዊ' + ('' if p.m else 'ት')),
                ('የፈቃድ ቁጥር', no),
                (S(R, 'የፈቃዱ ደረጃ', 'የፈቃዱ ዓይነት'), f),
                ('የተሰጠበት ቀን', ad),
                (S(R, 'የሚያበቃበት ቀን', 'የሚያገለግልበት ጊዜ እስከ'), F(e)),
            ]
        )
        w = S(R, 'li', 'sd', 'ds')
        D.add(
            div(
                div(ln('የኢትዮጵያ ፌዴራላዊ ዴሞክራሲያዊ ሪፐብሊክ', 'am', 'sm c') + ln(u, 'am', 'b c'), 'hdl')
                + ln(T, 'am', 'title', 'font-size:1.6em')
                + gr(
                    '150px 1fr',
                    photo(R, 'position:static', 140, 178) + div(qr(no, 'position:static', 84), 'mt'),
                    div(''.join(kv(a + '፡', b, 'am', w) for a, b in I)),
                    style='align-items:start;gap:8mm',
                )
                + ln(S(R, 'ይህ ፈቃድ ካልታደሰ ዋጋ አይኖረውም።', 'ፈቃዱን ለሌላ ሰው ማስተላለፍ ክልክል ነው።'), 'am', 'sm mt'),
                'lc',
            ),
            sigs(R, [(S(R, 'የጠበቆች ጉዳይ ዳይሬክተር', 'የፈቃድ ሰጪ ኃላፊ'), un(R, 'amr', L('ታሪኩ ዓለሙ,ሳባ ግርማ,ዮናስ በላይ,ሒሩት ፀጋዬ')))], 'am'),
            stamp(R, u[:34], 'am', 112, 'left:700px;bottom:50px'),
        )
        if hb:
            D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=amc(dob))
    else:
        u, city = un(R, 'ame', AME)
        f = un(R, 'amb', AMB)
        lv = S(R, 'ጀማሪ መምህር', 'መለስተኛ መምህር', 'መምህር', 'ከፍተኛ መምህር', 'ተባባሪ መሪ መምህር', 'መሪ መምህር')
        T = S(R, 'የመምህርነት የሙያ ፈቃድ', 'የመምህራን የሙያ ፈቃድ ምስክር ወረቀት', 'የሙያ ፈቃድ')
        no = S(R, f'መሙፈ/{R.randint(10, 990)}/{y % 100:02d}', sn(R, 'TL-######'), sn(R, '0#####'))
        per_ = R.random() < 0.7
        D.set(
            holder_name=n,
            qualification_title=[T, f'{T} {lv}'],
            field_of_study=[f, f'{f} {lv}', f'{lv} {f}'],
            institution=inst(u, city),
            award_date=d.isoformat(),
            award_date_printed=amc(ad),
            document_number=no,
        )
        if hb:
            D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=amc(dob))
        D.add(
            div(emblem(R, D.ink, 84), 'c'),
            ln(u, 'am', 'c b lg ink'),
            ln(f'{city}፣ ኢትዮጵያ', 'am', 'c sm'),
            ln(T, 'am', 'title mt2', 'font-size:1.7em'),
            ln(f'የፈቃድ ቁጥር፡ {no}', 'am', 'c b'),
            lx(
                'am',
                f'ለ{Z("መምህር", "መምህርት")} ',
                (n, 'b'),
                (f' (የትውልድ ቀን {dob})' if hb else ''),
                f' የሙያ ብቃት ምዘና {Z("ወስደው", "ወስደው")} መስፈርቱን ስላሟሉ በ',
                (f, 'b'),
                ' ትምህርት በ',
                (lv, 'b'),
                ' የሙያ እርከን ለማስተማር ይህ የሙያ ፈቃድ ተሰጥቷቸዋል።',
                cls='j mt2 ind',
            ),
            ln('ፈቃዱ የሚያገለግለው እስከ ' + F(e) + ' ነው።' if per_ else 'ፈቃዱ በየሦስት ዓመቱ ይታደሳል።', 'am', 'mt'),
            kv('የተሰጠበት ቀን፡', ad, 'am', 'mt'),
            sigs(R, [('የምዘናና ፈቃድ ኃላፊ', ''), ('የቢሮ ኃላፊ', un(R, 'amr', L('ታሪኩ ዓለሙ,ሳባ ግርማ,ዮናስ በላይ,ሒሩት ፀጋዬ')))], 'am'),
            stamp(R, u[:34], 'am', 118, 'left:340px;bottom:230px'),
        )
    return D


AMS = Q(
    'መኮንን ሙሉጌታ አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት|ደሴ;ራስ ጎበና ሁለተኛ ደረጃ ት/ቤት|ለቀምት;ቅድስት ማርያም ትምህርት ቤት|አዲስ አበባ;ዳግማዊ ምኒልክ አንደኛ ደረጃ ትምህርት ቤት|ጎንደር;'
    'ሐረር ጁኒየር ትምህርት ቤት|ሐረር;ሰላም በር አንደኛና መካከለኛ ደረጃ ት/ቤት|ወላይታ ሶዶ;ጊምቢ አንደኛ ደረጃ ትምህርት ቤት|ጊምቢ'
)
AMU = L('አማርኛ,እንግሊዝኛ,ሒሳብ,ፊዚክስ,ኬሚስትሪ,ባዮሎጂ,ታሪክ,ጂኦግራፊ,ስነ ዜጋ,የሰውነት ማጎልመሻ,ኢኮኖሚክስ,አይሲቲ,የሥዕል ትምህርት,ግብርና')


def am_leaving(R, q):
    p = who(R, 'am', AMN, 1978, 2003)
    n = three(R, p, 'am', AMN)
    F = amd(R)
    u, city = un(R, 'ams', AMS)
    hi = 'ሁለተኛ' in u
    gr_ = S(R, 9, 10, 11) if hi else S(R, 7, 8)
    d = day(R, p.dob.year + gr_ + R.randint(7, 10), (7, 8, 9))
    ad, dob = F(d), F(p.dob)
    y = ethiopian(d)[0]
    Z = lambda a, b: a if p.m else b
    hb = R.random() < 0.6
    hp = R.random() < 0.4
    pl = S(R, 'ደብረ ብርሃን', 'ሻሸመኔ', 'አርባ ምንጭ', 'ወልድያ', 'ነቀምቴ', 'ሞጆ')
    D = Doc(
        'tibqina_memhir_melkekiya_eth',
        R,
        'ETH',
        'school_leaving_certificate',
        ['am'],
        S(R, *AMF[:5]),
        S(R, *AMF),
        S(R, '#1a1a1a', '#29417a', '#0b5540', '#6a1f2b'),
        S(R, '#ffffff', '#fdfcf5'),
        S(R, 'none', 'thin', 'rail', 'double'),
        None,
        False,
        16,
        '18mm 21mm',
        1.6,
    )
    T = S(R, 'የመልቀቂያ ማስረጃ', 'የተማሪ መልቀቂያ ወረቀት', 'የተማሪ መልቀቂያ ሰርተፊኬት', 'ከትምህርት ቤት መልቀቂያ')
    no = S(R, f'{R.randint(11, 990)}/{y % 100:02d}', sn(R, '0####'), f'{S(R, "ት/ቤ", "መል")}/{R.randint(11, 490)}/{y}')
    av = None
    sg = sigs(R, [('የክፍል መምህር', ''), (S(R, 'ርእሰ መምህር', 'ዳይሬክተር'), un(R, 'amr', L('ታሪኩ ዓለሙ,ሳባ ግርማ,ዮናስ በላይ,ሒሩት ፀጋዬ')))], 'am')
    y2 = y - 1 if ethiopian(d)[1] < 4 else y
    dur = f'ከ{y2 - R.randint(gr_ - 9 if hi else 1, gr_ - 9 if hi else 6) - hi} እስከ {y2} ዓ.ም.'
    D.set(holder_name=n, qualification_title=[T], institution=inst(u, city), award_date=d.isoformat(), award_date_printed=amc(ad), document_number=no)
    if hb:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=amc(dob))
    if hp:
        D.set(place_of_birth=pl)
    st = stamp(R, u[:34], 'am', 112, 'left:340px;bottom:90px')
    H = (
        gr(
            '84px 1fr',
            emblem(R, D.ink, 74),
            ln(S(R, 'የኢትዮጵያ ፌዴራላዊ ዴሞክራሲያዊ ሪፐብሊክ', 'የትምህርት ሚኒስቴር', 'የከተማ አስተዳደር ትምህርት ጽሕፈት ቤት'), 'am', 'sm')
            + ln(u, 'am', 'b lg ink')
            + ln(f'{city}፣ ኢትዮጵያ', 'am', 'sm'),
            style='align-items:center',
        )
        + div('', 'ruleh')
        + ln(T, 'am', 'title', 'font-size:1.55em')
    )
    rs = S(R, 'በራሱ' if p.m else 'በራሷ', 'የቤተሰብ የመኖሪያ ቦታ ለውጥ ምክንያት', 'ወደ ሌላ ት/ቤት በመዛወር')
    cd = S(R, 'በጣም ጥሩ', 'ጥሩ', 'እጅግ በጣም ጥሩ')
    rs = rs + (' ጥያቄ' if rs.startswith('በራ') else '')
    if q == 0:
        D.set(duration=[dur, dur.replace(' ዓ.ም.', ''), dur[1:]])
        w = S(R, 'sd', 'ds', 'li', 'kvg')
        I = (
            [('የተማሪው ሙሉ ስም' if p.m else 'የተማሪዋ ሙሉ ስም', n), ('ጾታ', Z('ወንድ', 'ሴት'))]
            + ([('የትውልድ ቀን', dob)] if hb else [])
            + ([('የትውልድ ቦታ', pl)] if hp else [])
            + [
                ('በትምህርት ቤቱ የቆየበት ጊዜ' if p.m else 'በትምህርት ቤቱ የቆየችበት ጊዜ', dur),
                ('ያጠናቀቀው ክፍል' if p.m else 'ያጠናቀቀችው ክፍል', f'{gr_}ኛ ክፍል'),
                ('የለቀቀበት ምክንያት' if p.m else 'የለቀቀችበት ምክንያት', rs),
                ('ጠባይ', cd),
            ]
        )
        D.add(
            H,
            div(kv('ቁጥር፡', no, 'am') + kv('ቀን፡', ad, 'am'), 'row mt'),
            div(''.join(kv(a + '፡', b, 'am', w) for a, b in I), 'mt'),
            ln(f'ከላይ {Z("ስሙ የተጠቀሰው ተማሪ", "ስሟ የተጠቀሰው ተማሪ")} ከትምህርት ቤቱ ንብረት ነፃ {Z("መሆኑን", "መሆኗን")} እናረጋግጣለን።', 'am', 'j mt2'),
            sg,
            st,
        )
    else:
        cs = R.sample(AMU, R.randint(8, 11))
        rows = [(c, R.randint(52, 92), R.randint(52, 94)) for c in cs]
        g = lambda a, b: f'{(a + b) / 2:.1f}'
        D.rows = [dict(course=c, credits=None, grade=g(a, b)) for c, a, b in rows]
        av = f'{sum((a + b) / 2 for _, a, b in rows) / len(rows):.1f}'
        D.set(grade=[av, f'{av}%'])
        I = (
            [('ስም', n), ('የመለያ ቁጥር', no)]
            + ([('የትውልድ ቀን', dob)] if hb else [])
            + ([('የትውልድ ቦታ', pl)] if hp else [])
            + [('ክፍል', f'{gr_}ኛ ክፍል'), ('የትምህርት ዘመን', f'{y2} ዓ.ም.'), ('ጾታ', Z('ወንድ', 'ሴት'))]
        )
        D.set(document_number=no)
        D.add(
            H,
            div(grid('1fr 1fr', I, 'am', S(R, 'under', 'soft', '')), 'mt'),
            tbl(
                ['ተ.ቁ', 'የትምህርት ዓይነት', 'አንደኛ መንፈቅ', 'ሁለተኛ መንፈቅ', 'አማካይ'],
                [(i + 1, c, a, b, g(a, b)) for i, (c, a, b) in enumerate(rows)],
                'am',
                S(R, 'all', 'hor', 'stripe', 'head'),
                [9, 37, 18, 18, 18],
                'clccc',
                (4,),
            ),
            div(kv('ጠቅላላ አማካይ፡', av, 'am') + kv('ጠባይ፡', cd, 'am'), 'row'),
            ln(f'{Z("ተማሪው", "ተማሪዋ")} {rs} {Z("መልቀቁን", "መልቀቋን")} እናረጋግጣለን።', 'am', 'mt'),
            kv('የተሰጠበት ቀን፡', ad, 'am', 'mt'),
            sg,
            st,
        )
    return D


@fam
def tibqina_memhir_melkekiya_eth(R):
    v = var(R, 'ram')
    return (am_licence, am_leaving)[v](R, var(R, f'ram{v}'))


# ------------------------------------------------------------------ 4 ti
ERN = dict(
    m=L('ሮቤል,ናትናኤል,ዮናስ,ፊልሞን,ተመስገን,መሓሪ,ኣማኒኤል,ሓጎስ,ዑስማን,ካሌብ,ሄኖክ'),
    f=L('ሰምሃር,ሄለን,ፍዮሪ,ራህዋ,ሊድያ,መድሃኒት,ኣዜብ,ሳምራዊት,ኣሚና,ብርክቲ,ዊንታ'),
    s=L('ተኽለ,ገብረእየሱስ,ፍስሃየ,ሃብተ,ኣርኣያ,ተስፋይ,ወልደገብር,ክፍለ,ሃይለ,መብራህቱ,ዑመር,በራኺ,ገረዝጊሄር,ነጋሲ,ጸጋይ,ኢሳቕ'),
)
TGN = dict(
    m=L('ተክላይ,ሃፍቶም,ጸጋዘኣብ,ኣማኒኤል,ሰለሙን,ዮሃንስ,ክብሮም,ሃይለሚካኤል,ንጉስ,ሙሉጌታ'),
    f=L('ለተብርሃን,ኣብርሀት,ሃና,ሂሪቲ,ሓዳስ,ማህሌት,ንግስቲ,ፍረወይኒ,ሚዛን,ኣልማዝ'),
    s=L('ገብረመድህን,ኣስፋው,ሃይለስላሰ,ወልዱ,ኣባይ,ገብረእግዚኣብሄር,ካሕሱ,ተስፋሁን,በርሀ,ኣድሓኖም,ሃዱሽ,ወልደገብርኤል,ኪሮስ,ንርኣዮ,መሓሪ'),
)
TGM = 'መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን'.split()


def tgd(R):
    return S(
        R,
        lambda d: (lambda x: f'{TGM[x[1] - 1]} {x[2]} መዓልቲ {x[0]} ዓ.ም')(ethiopian(d)),
        lambda d: (lambda x: f'{x[2]} {TGM[x[1] - 1]} {x[0]} ዓ.ም')(ethiopian(d)),
        lambda d: (lambda x: f'{x[2]:02d}/{x[1]:02d}/{x[0]} ዓ.ም')(ethiopian(d)),
    )


def erd(R):
    return S(
        R,
        lambda d: f'{d.day} {M["ti"][d.month - 1]} {d.year}',
        lambda d: f'{M["ti"][d.month - 1]} {d.day}, {d.year}',
        lambda d: f'{d.day:02d}/{d.month:02d}/{d.year}',
        lambda d: f'{d.day:02d}-{d.month:02d}-{d.year}',
    )


ERS = Q(
    'ማእከላይ ደረጃ ቤት ትምህርቲ ደንደን|ኣስመራ;ማእከላይ ደረጃ ቤት ትምህርቲ ሓምለ|ሰንዓፈ;ማእከላይ ደረጃ ቤት ትምህርቲ ኣፍዓበት|ኣፍዓበት;ቤት ትምህርቲ ማእከላይ ደረጃ ገዛ ባንዳ|ኣስመራ;'
    'ማእከላይ ደረጃ ቤት ትምህርቲ ሃዘሞ|ማይ ዓይኒ;ቤት ትምህርቲ ማእከላይ ደረጃ ባረንቱ|ባረንቱ;ማእከላይ ደረጃ ቤት ትምህርቲ ዓዲ ኳላ|ዓዲ ኳላ'
)
ERU = L('ትግርኛ,እንግሊዝኛ,ሒሳብ,ጠቕላላ ሳይንስ,ማሕበራዊ ትምህርቲ,ስነ ዜጋ,ምንቅስቓስ ኣካላት,ስነ ጥበብ,ዓረብኛ,ትምህርቲ ሕርሻ')


def er_school(R, q):
    p = who(R, 'er', ERN, 1983, 2006)
    n = three(R, p, 'er', ERN)
    F = erd(R)
    d = day(R, p.dob.year + R.randint(14, 17), (6, 7))
    ad, dob = F(d), F(p.dob)
    u, city = un(R, 'ers', ERS)
    Z = lambda a, b: a if p.m else b
    hb = R.random() < 0.65
    hp = R.random() < 0.4
    pl = S(R, 'ዓዲ ነፋስ', 'ጊንዳዕ', 'ደቀምሓረ', 'ሓጋዝ', 'ድባርዋ', 'ኣስመራ')
    D = Doc(
        'maekelay_eri_siltena_tigray',
        R,
        'ERI',
        'school_leaving_certificate',
        ['ti'],
        S(R, *AMF[:5]),
        S(R, *AMF),
        S(R, '#1d5a8a', '#8a2a2a', '#2c5d2a', '#443377'),
        S(R, '#fffdf7', '#f8fbff', '#ffffff'),
        S(R, 'lattice', 'scallop', 'double', 'wave', 'notch') if q == 0 else S(R, 'none', 'thin', 'rail', 'dashed'),
        S(R, ('#9fc0e0', 0.15), ('#d9c08a', 0.14), None) if q == 0 else None,
        q == 0,
        [18, 16][q],
        ['20mm 28mm', '18mm 21mm'][q],
        1.6,
    )
    T = S(R, 'ምስክር ወረቐት ማእከላይ ደረጃ', 'ምስክር ወረቐት መፈጸምታ ማእከላይ ደረጃ', 'ምስክር ወረቐት ምዝዛም 8ይ ክፍሊ', 'ሰርቲፊከት ማእከላይ ደረጃ ትምህርቲ')
    no = S(R, sn(R, '#####'), sn(R, 'MS-####/') + str(d.year), f'{R.randint(101, 990)}/{d.year % 100:02d}')
    mz = S(R, 'ሚኒስትሪ ትምህርቲ', 'ሃገረ ኤርትራ – ሚኒስትሪ ትምህርቲ', 'ሚኒስትሪ ትምህርቲ፡ ጨንፈር ዞባ')
    av = f'{R.randint(560, 960) / 10:.1f}'
    D.set(
        holder_name=n,
        qualification_title=[T],
        institution=inst(u, city) + ['ሚኒስትሪ ትምህርቲ', mz],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    if hb:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    if hp:
        D.set(place_of_birth=pl)
    st = stamp(R, u[:34], 'ti', 114, 'left:480px;bottom:60px' if q == 0 else 'left:340px;bottom:80px')
    sg = sigs(R, [('ሓላፊ ክፍሊ', ''), (S(R, 'ርእሰ መምህር', 'ዳይረክተር ቤት ትምህርቲ'), un(R, 'err', L('ግርማይ ባህታ,ኣልጋነሽ ምሕረት,ሳልሕ ኣደም,ትበርህ ኪዳነ')))], 'ti')
    if q == 0:
        hg = R.random() < 0.6
        D.set(grade=[av, f'{av}%'] if hg else None)
        body = lx(
            'ti',
            f'{Z("ተማሃራይ", "ተማሃሪት")} ',
            (n, 'b lg'),
            (f'፡ ኣብ {dob}' if hb else '') + (f' ኣብ {pl}' if hp else '') + (Z(' ዝተወልደ', ' ዝተወልደት') if hb or hp else '') + '፡ ',
            f'ኣብ ዓመተ ትምህርቲ {d.year - 1}/{d.year} ናይ 8ይ ክፍሊ ትምህርቲ {Z("ዛዚሙ", "ዛዚማ")} ሃገራዊ ፈተና '
            + (f'ብማእከላይ ነጥቢ {av} ' if hg else '')
            + Z('ስለ ዝሓለፈ', 'ስለ ዝሓለፈት')
            + f' እዚ ምስክር ወረቐት ተዋሂብ{Z("ዎ", "ዋ")} ኣሎ።',
            cls='j mt2',
        )
        D.add(
            gr(
                '1fr 90px 1fr',
                ln(mz, 'ti', 'b') + ln(u, 'ti', 'sm'),
                div(emblem(R, D.ink, 80), 'c'),
                ln(f'ቁጽሪ፡ {no}', 'ti', 'rt') + ln(f'{city}፡ ኤርትራ', 'ti', 'rt sm'),
                style='align-items:center',
            ),
            ln(T, 'ti', 'title mt2', 'font-size:1.9em'),
            body,
            kv('ዕለት፡', ad, 'ti', 'mt2'),
            sg,
            st,
        )
    else:
        cs = R.sample(ERU, R.randint(7, 9))
        rows = [(c, R.randint(50, 97)) for c in cs]
        av = f'{sum(b for _, b in rows) / len(rows):.1f}'
        D.rows = [dict(course=c, credits=None, grade=str(b)) for c, b in rows]
        D.set(grade=[av, f'{av}%'])
        I = (
            [('ስም ተማሃራይ' if p.m else 'ስም ተማሃሪት', n)]
            + ([('ዕለተ ልደት', dob)] if hb else [])
            + ([('ቦታ ልደት', pl)] if hp else [])
            + [('ክፍሊ', '8ይ'), ('ዓመተ ትምህርቲ', f'{d.year - 1}/{d.year}'), ('ቁጽሪ ሰነድ', no)]
        )
        w = S(R, 'sd', 'ds', 'li', 'kvg')
        D.add(
            ln(mz, 'ti', 'c sm'),
            gr('1fr 92px', div(ln(u, 'ti', 'b lg ink') + ln(f'{city}፡ ኤርትራ', 'ti', 'sm')), photo(R, 'position:static', 80, 100), style='align-items:center'),
            div('', 'ruleh'),
            ln(T, 'ti', 'title', 'font-size:1.5em'),
            div(''.join(kv(a + '፡', b, 'ti', w) for a, b in I), 'mt'),
            tbl(
                ['ተ.ቁ', 'ዓይነት ትምህርቲ', 'ነጥቢ ካብ 100'], [(i + 1, *x) for i, x in enumerate(rows)], 'ti', S(R, 'all', 'hor', 'stripe', 'head'), [12, 58, 30], 'clc'
            ),
            div(kv('ማእከላይ ነጥቢ፡', av, 'ti') + kv('ውጽኢት፡', Z('ሓሊፉ', 'ሓሊፋ'), 'ti'), 'row'),
            kv('ዝተዋህበሉ ዕለት፡', ad, 'ti', 'mt'),
            sg,
            st,
        )
    return D


TGO = Q(
    'ቢሮ ጥዕና ክልል ትግራይ|መቐለ;ቢሮ ሕርሻን ልምዓት ገጠርን ትግራይ|መቐለ;ማእከል ስልጠና ሓረስቶት ሓውዜን|ሓውዜን;ኤጀንሲ ልምዓት ጥቓቕንን ኣናእሽተይን ትካላት ትግራይ|መቐለ;ማሕበር ደቂ ኣንስትዮ ትግራይ|መቐለ;'
    'ማእከል ስልጠና ሞያ ኣላማጣ|ኣላማጣ;ቤት ፅሕፈት ጥዕና ወረዳ ተምቤን|ዓብዪ ዓዲ'
)
TGF = L('ምርባሕ ንህቢ,ኤክስቴንሽን ጥዕና,ዕቀባ ሓመድን ማይን,ስራሕ ዓለባ,ምስናዕ ባህላዊ ጫማ,ቀዳማይ ረድኤት,ምህርቲ ኣሕምልቲ,ምርባሕ ደርሁ,ፅገና ሞተር ማይ,ምፍራይ ወተሃደራዊ ክዳን,ጥዕና ኣዶን ህፃንን,ስራሕ ሸኽላ')
TGF[9] = 'ስራሕ ስፌት ክዳን'


def tg_training(R, q):
    p = who(R, 'tg', TGN, 1966, 1998)
    n = three(R, p, 'tg', TGN)
    F = tgd(R)
    d = day(R, max(1998, min(2023, p.dob.year + R.randint(19, 38))), range(1, 13))
    k = S(R, 5, 10, 15, 21, 30, 45, 60)
    a = d - dt.timedelta(days=k)
    ad, dob = F(d), F(p.dob)
    u, city = un(R, 'tgo', TGO)
    f = un(R, 'tgf', TGF)
    y = ethiopian(d)[0]
    Z = lambda x, z: x if p.m else z
    D = Doc(
        'maekelay_eri_siltena_tigray',
        R,
        'ETH',
        'vocational_certificate',
        ['ti'],
        S(R, *AMF[:5]),
        S(R, *AMF),
        S(R, '#7a1420', '#0a4d5c', '#4a5a12', '#5a2f73'),
        S(R, '#fffefa', '#fbf7ee', '#f6faf9'),
        S(R, 'corner', 'lattice', 'key', 'thick') if q == 0 else S(R, 'thin', 'dashed', 'rail'),
        S(R, ('#dcae8a', 0.14), ('#a0cbb4', 0.14), None),
        q == 0,
        [18, 17][q],
        ['21mm 28mm', '22mm 24mm'][q],
        1.6,
    )
    T = S(R, 'ምስክር ወረቐት ስልጠና', 'ሰርቲፊኬት ስልጠና', 'መረጋገፂ ስልጠና ሞያ', 'ናይ ስልጠና ምስክር ወረቐት')
    no = S(R, f'{S(R, "ስል", "ትም", "ሓስ")}/{R.randint(10, 990)}/{y % 100:02d}', sn(R, '0####'), sn(R, 'TR-####'))
    s1 = F(a)
    span = f'ካብ {s1} ክሳብ {ad}'
    days = f'{k} መዓልታት'
    hb = R.random() < 0.4
    hg = R.random() < 0.5
    g = S(R, 'ብጣዕሚ ፅቡቕ', 'ፅቡቕ', 'ልዑል', 'ብብልጫ')
    rng = R.random() < 0.6
    D.set(
        holder_name=n,
        qualification_title=[T],
        field_of_study=[f],
        institution=inst(u, city),
        award_date=d.isoformat(),
        award_date_printed=cut(ad, ' ዓ.ም'),
        document_number=no,
        duration=[span, span[3:], f'{s1} ክሳብ {ad}', days] if rng else days,
        grade=g if hg else None,
    )
    if hb:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=cut(dob, ' ዓ.ም'))
    boss = un(R, 'tgr', L('ኪዳነ ሓጎስ,ብርሃን ገብረ,ሙሉ ኣባዲ,ተወልደ ፀጋይ'))
    sg = sigs(R, [('ኣሰልጣኒ', ''), (S(R, 'ሓላፊ', 'ዳይሬክተር', 'ሓላፊ ቤት ፅሕፈት'), boss)], 'ti')
    if q == 0:
        D.add(
            div(emblem(R, D.ink, 80), 'c'),
            ln(u, 'ti', 'c b lg ink'),
            ln(f'{city}፣ ትግራይ፣ ኢትዮጵያ', 'ti', 'c sm'),
            ln(T, 'ti', 'title mt', 'font-size:1.9em'),
            lx(
                'ti',
                f'{Z("ኣይተ", "ወ/ሮ")} ',
                (n, 'b lg'),
                (f'፣ ዕለት ልደት {dob}፣' if hb else '') + ' ብ',
                (f, 'b'),
                (f' {span} ን{days}' if rng else f' ን{days}')
                + f' ዝተውሃበ ስልጠና {Z("ተኸታቲሉ", "ተኸታቲላ")} '
                + (f'ብ{g} ውፅኢት ' if hg else '')
                + Z('ስለ ዝዛዘመ', 'ስለ ዝዛዘመት')
                + f' እዚ {S(R, "ምስክር ወረቐት", "መረጋገፂ")} ተዋሂብ{Z("ዎ", "ዋ")} ኣሎ።',
                cls='j mt',
            ),
            div(kv('ቁፅሪ፡', no, 'ti') + kv('ዕለት፡', ad, 'ti'), 'row mt'),
            sg,
            stamp(R, u[:34], 'ti', 116, 'left:480px;bottom:60px'),
        )
    else:
        I = (
            [('ምሉእ ሽም', n)]
            + ([('ዕለት ልደት', dob)] if hb else [])
            + [('ዓይነት ስልጠና', f), ('እዋን ስልጠና', span if rng else days)]
            + ([('ጠቕላላ መዓልታት', days)] if rng else [])
            + ([('ውፅኢት', g)] if hg else [])
            + [('ቁፅሪ ሰርቲፊኬት', no), ('ዝተውሃበሉ ዕለት', ad)]
        )
        b = S(R, 'grid', 'sd', 'ds')
        pg = S(R, 'under', 'soft', '')
        D.add(
            gr('1fr 98px', ln(u, 'ti', 'b lg ink') + ln(f'{city}፣ ትግራይ', 'ti', 'sm'), photo(R, 'position:static', 88, 112), style='align-items:center'),
            div('', 'ruleh'),
            ln(T, 'ti', 'title mt', 'font-size:1.7em'),
            div(grid('1fr' if rng else '1fr 1fr', I, 'ti', pg) if b == 'grid' else ''.join(kv(x + '፡', z, 'ti', b) for x, z in I), 'mt2'),
            ln(S(R, f'{Z("ሰልጣናይ", "ሰልጣኒት")} ነቲ ስልጠና ብዓወት {Z("ከም ዝዛዘመ", "ከም ዝዛዘመት")} ነረጋግፅ።', 'እዚ ሰርቲፊኬት ብዘይ ማሕተም ተቐባልነት የብሉን።'), 'ti', 'j mt2'),
            sg,
            stamp(R, u[:34], 'ti', 116, 'left:340px;bottom:330px'),
        )
    return D


@fam
def maekelay_eri_siltena_tigray(R):
    v = var(R, 'rti')
    return (er_school, tg_training)[v](R, var(R, f'rti{v}'))


if __name__ == '__main__':
    make_set(FRESH, 'fresh_rC')
