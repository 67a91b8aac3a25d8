#!/usr/bin/env python3
"""Four families of two papers each; an honest check set.

posvidchennia_zalikova_ukr         uk  licence to work (two sides of a card / open booklet); pages of a student's record book (spread / label-value with two tables)
prilozhenie_spo_rus_attestat_uzb   ru  supplement to a college diploma (form in two columns / old typed sheet); school certificate of Uzbekistan (prose / two languages)
mastemar_diploma_sira_eth          am  postgraduate diploma in teaching (two languages / prose); reference for work (letter / boxes with a table)
fetena_moya_eri_meletti_tigray     ti  trade test of Eritrea (certificate in two languages / form); secondary school of Tigray (letter with table / landscape halves)

python benchmarks/families/uk_ru_am_ti_eleventh.py --seed 9503 --n 20 --out set
"""

import sys, os

sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, var, un, tidy
import make_documents as md, sixteen_languages as sl
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, scribble, sn, ethiopian
from sixteen_languages import Doc, L, Q, S, per, com, dmy, tbl, div, gr, lx

FRESH = []


def fam(f):
    FRESH.append(tidy(f))
    return f


sl.XCSS += """
.qcard{border:1.6px solid VARINK;border-radius:9px;padding:6mm 8mm;margin-bottom:8mm;background:rgba(255,255,255,.55)}
.qdot{display:flex;gap:.5em;align-items:baseline;padding:.14em 0}.qdot .v{flex:1;border-bottom:1px dotted #333;font-weight:600;padding-inline-start:.4em}
.qsm{padding:.12em 0 .16em}.qsm .k{display:block;font-size:.73em;line-height:1.35;color:#555}.qsm .v{display:block;font-weight:600;border-bottom:.8px solid #888;line-height:1.4}
.qgr{display:grid;grid-template-columns:40fr 60fr;border-bottom:.8px solid #aaa;padding:.18em 0}.qgr .k{color:VARINK}.qgr .v{font-weight:600}
.qcol .v{margin-inline-start:.45em}.qcol{padding:.1em 0}
.qbx{border:1px solid #555;margin:0 -1px -1px 0;padding:.15em .55em .28em}.qbx .k{display:block;font-size:.72em;color:#444;line-height:1.4}.qbx .v{display:block;font-weight:600;line-height:1.45}
.qhead{font-weight:700;text-transform:none;border-inline-start:5px solid VARINK;padding-inline-start:.5em;margin:.6em 0 .2em}
.qtwo{display:grid;grid-template-columns:1fr 1fr;gap:0 10mm}.qtwo>div{min-width:0}.qtri{display:grid;grid-template-columns:33fr 34fr 33fr;border-bottom:.8px solid #999;padding:.2em 0;gap:0 3mm}
.qtri .v{text-align:center;font-weight:600}.qtri .k2{text-align:end;font-style:italic}
"""
_frame = md.frame


def frame(R, kind, color, w, h):
    """frames of our own: squares in a row, a border of three colours, one line with cut corners"""
    if kind == 'qsq':
        dots = [(x, y) for x in range(26, w - 30, 16) for y in (22, h - 32)] + [(x, y) for y in range(38, h - 40, 16) for x in (22, w - 32)]
        return f'<svg class="bg" viewBox="0 0 {w} {h}">' + ''.join(f'<rect x="{x}" y="{y}" width="9" height="9" fill="none" stroke="{color}"/>' for x, y in dots) + '</svg>'
    if kind == 'qtri':
        return ''.join(f'<div class="fr" style="inset:{a}mm;border:1.2mm solid {c}"></div>' for a, c in ((6, '#2f7d3b'), (7.4, '#d9b12c'), (8.8, '#b5342c')))
    if kind == 'qcut':
        p = f'M60,26 H{w - 60} L{w - 26},60 V{h - 60} L{w - 60},{h - 26} H60 L26,{h - 60} V60 Z'
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{p}" fill="none" stroke="{color}" stroke-width="3"/></svg>'
    return _frame(R, kind, color, w, h)


md.frame = frame


def ff(s):
    return [x + '|' + (x + 'а' if x[-2:] in ('ов', 'ев', 'ин', 'ён', 'ын') else x) for x in L(s)]


def same(s):
    return [x + '|' + x for x in L(s)]


sl.POOL.update(
    {
        'ukQ': dict(
            m=L('Олег,Ігор,Василь,Руслан,Станіслав,Артем,Павло,Сергій,Мирон,Володимир'),
            f=L('Марія,Ольга,Світлана,Надія,Катерина,Лілія,Алла,Уляна,Валентина,Тамара'),
            s=same('Савченко,Марчук,Литвин,Гаврилюк,Пономаренко,Хоменко,Дорошенко,Ващук,Кузьменко,Семенюк,Тимченко,Кучер,Назаренко,Федорчук,Ільченко,Яценко,Паламарчук')
            + ['Заболотний|Заболотна', 'Левицький|Левицька', 'Гончаров|Гончарова', 'Біленький|Біленька'],
            pm=L('Олексійович,Сергійович,Володимирович,Романович,Вікторович,Павлович,Ігнатович'),
            pf=L('Олексіївна,Сергіївна,Володимирівна,Романівна,Вікторівна,Павлівна,Ігнатівна'),
        ),
        'ruQ': dict(
            m=L('Дмитрий,Игорь,Константин,Николай,Олег,Ренат,Тимофей,Фёдор,Виталий,Георгий'),
            f=L('Ирина,Марина,Наталья,Оксана,Полина,Регина,Софья,Татьяна,Эльвира,Яна'),
            s=ff('Агафонов,Баранов,Воронин,Гусев,Ермаков,Журавлёв,Калинин,Логинов,Мартынов,Никитин,Осипов,Пахомов,Рябов,Субботин,Титов,Федосеев,Хабибуллин,Чернов,Шубин')
            + same('Шевченко,Коваль,Долгих')
            + ['Заречный|Заречная', 'Покровский|Покровская'],
            pm=L('Александрович,Андреевич,Викторович,Ильич,Олегович,Рашидович,Фёдорович'),
            pf=L('Александровна,Андреевна,Викторовна,Ильинична,Олеговна,Рашидовна,Фёдоровна'),
        ),
        'uzQ': dict(
            m=L('Азиз,Бобур,Жасур,Ислом,Камол,Лазиз,Руслан,Темур,Анвар,Денис'),
            f=L('Азиза,Барно,Зарина,Ирода,Лола,Мадина,Наргиза,Саида,Юлдуз,Анастасия'),
            s=ff('Алимов,Бабаев,Ганиев,Джалилов,Зокиров,Ибрагимов,Кадыров,Маматов,Нурматов,Расулов,Собиров,Ташпулатов,Умаров,Хакимов,Шарапов') + same('Ким,Пак,Тен'),
            pm=L('Азизович,Баходирович,Камилович,Равшанович,Улугбекович,Юрьевич'),
            pf=L('Азизовна,Баходировна,Камиловна,Равшановна,Улугбековна,Юрьевна'),
        ),
        'etQ': dict(
            m=Q('ሰለሞን|Solomon;ቢንያም|Binyam;ዮናታን|Yonatan;ሀይሉ|Hailu;አብዱልቃድር|Abdulkadir;ሙላት|Mulat;ቶሎሳ|Tolosa;እስጢፋኖስ|Estifanos;ደረጀ|Dereje;ግዛቸው|Gizachew;ነጋ|Nega'),
            f=Q('ሃይማኖት|Haymanot;ወይንሸት|Woinshet;ገነት|Genet;ዓለም|Alem;ብርሃኔ|Birhane;መሠረት|Meseret;ዘይነብ|Zeyneb;ሂሩት|Hirut;ትግስት|Tigist;አይናለም|Aynalem'),
            s=Q('ገብረሥላሴ|Gebreselassie;ዘውዴ|Zewde;በየነ|Beyene;ኃይሌ|Haile;ረጋሳ|Regassa;ሙሐመድ|Mohammed;አስፋው|Asfaw;ለማ|Lemma;ቦጋለ|Bogale;ወልዴ|Wolde;ደበበ|Debebe;ፈንታ|Fenta;ኢዶሳ|Edosa'),
        ),
        'erQ': dict(
            m=Q('ተኽለ|Tekle;ሚኪኤል|Mikiel;ኪሮስ|Kiros;ሄኖክ|Henok;ሰመረ|Semere;ኢሳቕ|Isak;ዓብደላ|Abdela;ብርሃን|Birhan;ተስፋዝጊ|Tesfazghi;ኣማኒኤል|Amaniel'),
            f=Q('ምብራቕ|Mibrak;ለምለም|Lemlem;ሳራ|Sara;ኣኽበረት|Akberet;ፍዮሪ|Fiyori;ትርሓስ|Tirhas;ኪዳን|Kidan;ሜሮን|Meron;ኣሚና|Amina;ብስራት|Bisrat'),
            s=Q('ገብረኣምላኽ|Gebreamlak;ዑቕባዝጊ|Ukbazghi;መሓሪ|Mehari;በራኺ|Beraki;ዓንደብርሃን|Andebrhan;ሓጎስ|Hagos;ዑስማን|Osman;ፍስሓየ|Fisehaye;ተኽላይ|Teklay;ባህታ|Bahta;ግርማይ|Ghirmay'),
        ),
        'tgQ': dict(
            m=L('ሃፍቶም,ኣሸናፊ,ክንፈ,ብርሃኑ,ተወልደ,ሓይሎም,ናሁሰናይ,ኣፅብሃ,ይርጋለም,ጎይቶም,ፊልሞን'),
            f=L('ለተገብርኤል,ሚዛን,ማሕሌት,ብርሃን,ንግስቲ,ኣዜብ,ዓወት,ትርሓስ,ሰምሃል,ፍረወይኒ,ኤልሳ'),
            s=L('ኣስፋሃ,ገ/ኪዳን,ወ/ገብርኤል,ሓጎስ,ነጋሽ,ተካ,መለስ,ብርሃነ,ገ/ሚካኤል,ኪዳነ,ሃ/ስላሴ,ወልዱ,ታደሰ'),
        ),
    }
)


# ------------------------------------------------------------------ small helpers
def bare(s, *w):
    """the date as printed, and without quotation marks and the word for year"""
    o = [s, s.replace('«', '').replace('»', '')]
    return o + [x.replace(y, '') for x in o for y in w if y in x]


def n3(p, i=None):
    return ' '.join(q if i is None else q[i] for q in (p.given, p.fa, p.sur))


def ini(p):
    return f'{p.given[0]}. {p.pat[0]}. {p.sur}'


def cut(s, n):
    return s.replace('«', '').replace('»', '').upper()[:n]


def no_(n):
    return [n, f'№ {n}'] if '№' not in n else [n, n.replace('№ ', ''), n.replace('№ ', '№'), n.split('№ ')[-1]]


def born(D, p, text, *w):
    D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=bare(text, *w))


def marks(R, mu, sd, lo, hi):
    return max(lo, min(hi, round(R.gauss(mu, sd))))


def halves(rows):
    h = (len(rows) + 1) // 2
    return [(*rows[i], *(rows[i + h] if i + h < len(rows) else ('',) * len(rows[0]))) for i in range(h)]


def kvs(items, lang, cls, colon=':'):
    end = colon if cls in ('qdot', 'qcol') else ''
    return ''.join(kv(a + end, b, lang, cls) for a, b in items)


def boxes(tpl, items, lang):
    return f'<div class="gr" style="grid-template-columns:{tpl};gap:0">' + ''.join(div(kv(a, b, lang), 'qbx') for a, b in items) + '</div>'


def tri(a, v, b, lang, lang2):
    e = md.E
    return f'<div class="ln qtri" data-lang="{lang}" lang="{lang}"><span class="k">{e(a)}</span> <span class="v">{e(v)}</span> <span class="k2" lang="{lang2}">{e(b)}</span></div>'


def sign(R, lang, post, name):
    return gr('1fr 160px 1fr', ln(post, lang, 'sm'), scribble(R, 140, 48), ln(name, lang, 'sm b rt'), style='align-items:center;margin-top:1.3em')


# =================================================================== 1 uk  licence to work; record book of a student
UKC = Q(
    'Навчально-курсовий комбінат «Промбезпека»|м. Дніпро;ТОВ «Учбовий центр «Енергія»|м. Полтава;ПП «Навчальний центр «Профі»|м. Луцьк;ДП «Навчально-методичний центр охорони праці»|м. Суми;'
    'Приватний заклад «Учбовий комбінат «Кваліфікація»|м. Миколаїв;КП «Навчально-курсовий комбінат міського господарства»|м. Житомир;ТОВ «Навчальний центр «Безпека праці»|м. Тернопіль;'
    'Навчальний центр АТ «Чернігівобленерго»|м. Чернігів'
)
UKJ = Q(
    'електрогазозварник|ручне дугове та газове зварювання|5 розряду;'
    'машиніст автовишки та автогідропідіймача|роботи на висоті до 22 м|5 розряду;стропальник|обв’язування та зачеплення вантажів|4 розряду;'
    'оператор котельні|обслуговування котлів на газоподібному паливі|3 розряду;водій навантажувача|керування навантажувачем до 5 т|4 розряду;'
    'електромонтер з експлуатації розподільних мереж|електроустановки до 1000 В|IV групи;'
    'ліфтер|обслуговування пасажирських і вантажних ліфтів|2 розряду;верхолаз|роботи на висоті понад 5 м|5 розряду;машиніст екскаватора|керування одноківшевим екскаватором|6 розряду;'
    'слюсар з експлуатації та ремонту газового устаткування|газонебезпечні роботи|4 розряду'
)
UKN = L('НПАОП 0.00-1.71-13,НПАОП 0.00-1.76-15,НПАОП 40.1-1.21-98,НПАОП 0.00-1.80-18,НПАОП 0.00-1.15-07,НПАОП 0.00-1.81-18,НАПБ А.01.001-2014')
UKU = Q(
    'Національний університет «Запорізька політехніка»|Інформаційної безпеки та електронних комунікацій|Телекомунікації та радіотехніка;'
    'Тернопільський національний економічний університет|Обліку і аудиту|Облік і оподаткування;'
    'Луганський державний аграрний університет|Ветеринарної медицини|Ветеринарна медицина;Житомирський державний університет імені Івана Франка|Природничий|Біологія;'
    'Одеська національна академія харчових технологій|Технології вина та туристичного бізнесу|Харчові технології;'
    'Донбаська державна машинобудівна академія|Машинобудування|Прикладна механіка;Чернівецький національний університет імені Юрія Федьковича|Історії, політології та міжнародних відносин|Політологія;'
    'Сумський державний університет|Електроніки та інформаційних технологій|Комп’ютерні науки;'
    'Херсонський державний аграрний університет|Економічний|Облік і оподаткування;Національна металургійна академія України|Механіко-машинобудівний|Прикладна механіка'
)
UKS = {
    'Телекомунікації та радіотехніка': 'Теорія електричних кіл,Цифрова схемотехніка,Теорія інформації,Електродинаміка,Системи комутації,Обробка сигналів,Антени',
    'Облік і оподаткування': 'Бухгалтерський облік,Мікроекономіка,Фінанси,Податкова система,Економічна статистика,Управлінський облік,Аудит',
    'Ветеринарна медицина': 'Анатомія тварин,Гістологія,Фізіологія тварин,Мікробіологія,Фармакологія,Патологічна фізіологія,Паразитологія',
    'Біологія': 'Ботаніка,Зоологія,Цитологія,Генетика,Біохімія,Фізіологія рослин,Екологія',
    'Харчові технології': 'Органічна хімія,Мікробіологія харчових виробництв,Процеси і апарати,Технологія галузі,Теплотехніка,Біохімія',
    'Прикладна механіка': 'Теоретична механіка,Опір матеріалів,Деталі машин,Металорізальні верстати,Технологія машинобудування,Гідравліка',
    'Політологія': 'Вступ до політології,Політична історія України,Теорія держави,Порівняльна політологія,Соціологія,Політичний менеджмент',
    'Комп’ютерні науки': 'Алгоритмізація та програмування,Дискретна математика,Бази даних,Чисельні методи,Комп’ютерна графіка,Системний аналіз',
}
UKX = L(
    'Ділова українська мова,Іноземна мова,Історія української культури,Філософія,Вища математика,Фізика,Інформатика,Безпека життєдіяльності,Економічна теорія,Правознавство'
)
UKY = L(' року, р.')


def uk_date(R):
    m = M['uk']
    return S(
        R,
        lambda w: dmy(w, '.'),
        lambda w: f'{w.day} {m[w.month - 1]} {w.year} року',
        lambda w: f'«{w.day:02d}» {m[w.month - 1]} {w.year} р.',
        lambda w: f'{w.day:02d} {m[w.month - 1]} {w.year} р.',
    )


def uk_licence(R, lay):
    p = per(R, 'ukQ', 1965, 2001)
    n = f'{p.sur} {p.given} {p.pat}'
    F = uk_date(R)
    cl = lambda s: bare(s, *UKY)
    land = lay == 1
    D = Doc(
        'posvidchennia_zalikova_ukr',
        R,
        'UKR',
        'professional_licence',
        ['uk'],
        S(R, "'Liberation Sans Narrow','Liberation Sans'", "'Noto Sans'", "'DejaVu Serif'", "'Nimbus Roman'"),
        S(R, "'Noto Serif Display','Noto Serif'", "'DejaVu Sans'", "'Noto Sans'"),
        S(R, '#1a3d7c', '#7a1d1d', '#145a3a', '#333333'),
        S(R, '#ffffff', '#fbfbf4', '#f3f7fb'),
        S(R, 'none', 'thin') if land else 'none',
        S(R, ('#b7c8e6', 0.14), ('#d6c59a', 0.14), None),
        land,
        15.4,
        '17mm 19mm',
        1.45,
    )
    org, city = un(R, 'ukc', UKC)
    job, scope, rank = un(R, 'ukj', UKJ)
    d = dt.date(R.randint(2009, 2024), R.randint(1, 12), R.randint(1, 28))
    d = max(d, dt.date(p.dob.year + 19, 3, 4))
    ad, ex = F(d), F(d.replace(year=d.year + S(R, 1, 2, 3)))
    no = S(R, sn(R, '####'), f'{R.randint(11, 999)}/{d.year % 100}', f'НЦ-{sn(R, "#####")}', sn(R, '0####-') + f'{d.year % 100}')
    T = S(R, 'ПОСВІДЧЕННЯ', f'ПОСВІДЧЕННЯ № {no}', 'КВАЛІФІКАЦІЙНЕ ПОСВІДЧЕННЯ')
    sub = S(R, 'про навчання та перевірку знань', 'про перевірку знань з питань охорони праці', 'на право виконання робіт підвищеної небезпеки')
    hasb, grade = R.random() < 0.4, S(R, None, None, 'добре', 'відмінно', 'знає')
    dob = F(p.dob)
    jr = f'{job} {rank}'
    t0 = T.split(' №')[0]
    D.set(
        holder_name=n,
        qualification_title=[t0, f'{t0} {sub}', T],
        field_of_study=[job, jr],
        institution=[org, f'{org}, {city}', f'{org} {city}'],
        award_date=d.isoformat(),
        award_date_printed=cl(ad),
        grade=grade,
        document_number=no_(no),
    )
    if hasb:
        born(D, p, dob, *UKY)
    head = ln(org, 'uk', 'c b') + ln(city, 'uk', 'c sm')
    num = ln(f'№ {no}', 'uk', 'c b') if '№' not in T else ''
    title = ln(T, 'uk', 'title', 'font-size:1.45em;line-height:1.3') + num + ln(sub, 'uk', 'c sm')
    done = S(
        R,
        f'{"пройшов" if p.m else "пройшла"} навчання і {"склав" if p.m else "склала"} іспит',
        f'{"закінчив" if p.m else "закінчила"} курс навчання і {"перевірений" if p.m else "перевірена"} на знання правил',
    )
    I = (
        [(S(R, 'Видано', 'Видане громадянину' if p.m else 'Видане громадянці', 'Прізвище, ім’я, по батькові'), n)]
        + ([('Дата народження', dob)] if hasb else [])
        + [(S(R, 'Професія', 'За професією', 'Професія (посада)'), job if R.random() < 0.4 else jr), (S(R, 'Допущено до', 'Вид робіт', 'Дозволяється'), scope)]
        + ([('Розряд, група', rank)] if R.random() < 0.5 else [])
    )
    prot = f'протокол № {R.randint(2, 190)} від {F(d - dt.timedelta(days=R.randint(0, 3)))}'
    J = [(S(R, 'Підстава', 'Рішення комісії'), prot)] + ([('Оцінка', grade)] if grade else []) + [('Дата видачі', ad), (S(R, 'Дійсне до', 'Термін дії до'), ex)]
    ws = S(R, 'qdot', 'qsm', 'qgr')
    sg = sign(R, 'uk', S(R, 'Голова комісії', 'Директор навчального центру', 'Голова екзаменаційної комісії'), ini(per(R, 'ukQ')))
    norms = R.sample(UKN, R.randint(2, 3))
    checks = [(x, dmy(d, '.'), grade or 'знає') for x in norms]
    log = ln(S(R, 'Результати перевірки знань', 'Перевірка знань нормативних документів'), 'uk', 'c b') + tbl(
        ['Нормативний документ', 'Дата', 'Результат'], checks, 'uk', 'wr ' + S(R, 'all', 'hor'), [46, 32, 22]
    )
    pic = gr('108px 1fr', photo(R, 'position:static', 100, 128), kvs(I, 'uk', ws), style='gap:0 6mm')
    st = stamp(R, cut(org, 40), 'uk', 104, 'left:150px;bottom:60px')
    if lay == 0:
        D.add(
            div(head + title + div(pic, 'mt') + ln('М. П.', 'uk', 'xs'), 'qcard'),
            div(lx('uk', n, f' {done} за програмою «{job}».', cls='j') + div(kvs(J, 'uk', ws), 'mt') + log + sg, 'qcard'),
            st,
        )
    else:
        right = ln(f'{S(R, "У тому, що", "Посвідчується, що")} {"він" if p.m else "вона"} {done} в обсязі вимог за професією.', 'uk', 'j') + div(kvs(J, 'uk', ws), 'mt') + log + sg
        D.add(gr('1fr 1fr', head + div(title, 'mt') + div(pic, 'mt2') + ln('Особистий підпис власника', 'uk', 'xs mt2') + scribble(R, 120, 40), right, style='gap:0 18mm'), st)
    return D


UK5 = {5: 'відмінно', 4: 'добре', 3: 'задовільно'}


def uk_grade(R):
    """one way of writing marks for a whole book: points -> text"""
    five = lambda g: 5 if g >= 90 else 4 if g >= 74 else 3
    return S(
        R,
        lambda g: UK5[five(g)],
        lambda g: f'{g} / {UK5[five(g)]}',
        lambda g: f'{five(g)} ({UK5[five(g)][:4]}.)',
        lambda g: str(g),
        lambda g: f'{g} {"A" if g >= 90 else "B" if g >= 82 else "C" if g >= 74 else "D" if g >= 64 else "E"}',
    )


def uk_record(R, lay):
    p = per(R, 'ukQ', 1982, 2004)
    n = f'{p.sur} {p.given} {p.pat}'
    F = S(R, lambda w: dmy(w, '.'), uk_date(R))
    land = lay == 0
    D = Doc(
        'posvidchennia_zalikova_ukr',
        R,
        'UKR',
        'transcript',
        ['uk'],
        S(R, "'Liberation Serif'", "'Gentium Book Plus'", "'Noto Serif'", "'Carlito'"),
        S(R, "'Liberation Serif'", "'Noto Sans'", "'Charis SIL'"),
        S(R, '#263c6a', '#3f3f3f', '#5b1f3a'),
        S(R, '#ffffff', '#fdfcf5', '#f5f8f3'),
        S(R, 'none', 'none', 'thin'),
        None,
        land,
        14,
        '14mm 16mm',
        1.38,
    )
    u, fac, spec = un(R, 'uku', UKU)
    y = p.dob.year + R.randint(17, 19)
    y = min(y, 2022)
    d = dt.date(y, 9, R.randint(1, 25))
    ad = F(d)
    plan = lay == 1 and R.random() < 0.5
    T = 'ІНДИВІДУАЛЬНИЙ НАВЧАЛЬНИЙ ПЛАН СТУДЕНТА' if plan else S(R, 'ЗАЛІКОВА КНИЖКА', 'ЗАЛІКОВА КНИЖКА СТУДЕНТА')
    no = S(R, f'{y % 100:02d}{sn(R, "####")}', f'{sn(R, "###")}-{y % 100:02d}', f'{S(R, "ЕК", "МШ", "ПБ", "ІТ")}-{sn(R, "####")}')
    form = S(R, 'денна', 'заочна')
    g = uk_grade(R)
    mu = R.uniform(68, 90)
    fs = S(R, spec, f'{R.randint(51, 281):03d} {spec}') if y >= 2016 else S(R, spec, f'6.0{R.randint(30, 70)}{sn(R, "###")} «{spec}»')
    ids = R.sample(UKX, R.randint(5, 7)) + L(UKS[spec])[: R.randint(4, 6)]
    R.shuffle(ids)
    teach = [ini(per(R, 'ukQ')).rsplit(' ', 1) for _ in ids]

    def entry(i, c, first):
        day = dt.date(y + (not first and 1), 12, R.randint(18, 28)) if first else dt.date(y + 1, 6, R.randint(3, 27))
        zal = R.random() < 0.16
        return (
            c,
            str(S(R, 72, 90, 108, 120, 144)) if y < 2010 else str(S(R, 3, 3.5, 4, 5)).replace('.', ','),
            'зараховано' if zal else g(marks(R, mu, 8, 60, 100)),
            dmy(day, '.'),
            teach[i][1],
        )

    h = len(ids) // 2
    parts = [[entry(i, c, True) for i, c in enumerate(ids[:h])], [entry(i + h, c, False) for i, c in enumerate(ids[h:])]]
    D.rows = [dict(course=r[0], credits=r[1] if y >= 2010 else None, grade=r[2]) for q in parts for r in q]
    D.set(
        holder_name=n,
        qualification_title=[T, 'ЗАЛІКОВА КНИЖКА' if not plan else T],
        field_of_study=[fs, spec, fs.replace('«', '').replace('»', '')],
        institution=u,
        award_date=d.isoformat(),
        award_date_printed=bare(ad, *UKY),
        document_number=no_(no),
    )
    head = ['Назва дисципліни', 'Години' if y < 2010 else 'Кредити ЄКТС', S(R, 'Оцінка', 'Екзаменаційна оцінка'), 'Дата', S(R, 'Викладач', 'Прізвище викладача')]
    two = R.random() < 0.5
    drop = (lambda r: r) if two else (lambda r: r[:4])
    wid = [36, 13, 20, 15, 16] if two else [47, 15, 21, 17]
    sem = lambda k, rows: (
        ln(f'{("І", "ІІ")[k]} семестр {y}/{y + 1} навчального року' if R.random() < 0.6 else f'{("Перший", "Другий")[k]} семестр, І курс', 'uk', 'qhead')
        + tbl(drop(head), [drop(r) for r in rows], 'uk', 'wr ' + style, wid, 'lcccl')
    )
    style = S(R, 'all', 'hor', 'head')
    I = [
        (S(R, 'Прізвище, ім’я, по батькові', 'Студент' if p.m else 'Студентка'), n),
        ('Факультет', fac),
        ('Спеціальність', fs),
        ('Форма навчання', form),
        (S(R, 'Рік вступу', 'Зарахований наказом' if p.m else 'Зарахована наказом'), ''),
    ]
    I[-1] = (I[-1][0], str(y) if I[-1][0] == 'Рік вступу' else f'від {dmy(dt.date(y, 8, R.randint(10, 28)), ".")} № {R.randint(40, 400)}-ст')
    ws = S(R, 'qsm', 'qdot', 'qgr')
    sg = sigs(R, [(S(R, 'Проректор', 'Ректор'), ini(per(R, 'ukQ'))), (S(R, 'Декан факультету', 'Декан'), ini(per(R, 'ukQ')))], 'uk')
    st = stamp(R, cut(u, 44), 'uk', 106, 'left:120px;bottom:60px')
    if land:
        left = (
            ln(S(R, 'МІНІСТЕРСТВО ОСВІТИ І НАУКИ УКРАЇНИ', 'Міністерство освіти і науки України'), 'uk', 'c xs')
            + ln(u, 'uk', 'c b')
            + ln(T, 'uk', 'title mt', 'font-size:1.4em')
            + ln(f'№ {no}', 'uk', 'c b')
        )
        left += (
            gr('96px 1fr', photo(R, 'position:static', 90, 116), kvs(I, 'uk', ws), cls='mt', style='gap:0 5mm')
            + kv(S(R, 'Дата видачі залікової книжки', 'Дата видачі'), ad, 'uk', 'mt')
            + sg
        )
        D.add(gr('44fr 56fr', left, sem(0, parts[0]) + sem(1, parts[1]) + ln('Декан факультету _______________', 'uk', 'sm mt'), style='gap:0 12mm'), st)
    else:
        D.add(
            ln(u, 'uk', 'c b lg ink'),
            ln(f'Факультет: {fac}' if R.random() < 0.5 else 'МІНІСТЕРСТВО ОСВІТИ І НАУКИ УКРАЇНИ', 'uk', 'c sm'),
            ln(T, 'uk', 'title mt', 'font-size:1.35em;line-height:1.3'),
            div(kv('№', no, 'uk') + kv('Дата видачі', ad, 'uk'), 'row mt'),
            gr('1fr 100px', kvs(I, 'uk', ws), photo(R, 'position:static', 92, 118), cls='mt', style='gap:0 6mm'),
            sem(0, parts[0]),
            sem(1, parts[1]),
            ln(S(R, 'Студент виконав навчальний план першого курсу.', 'Переведено на ІІ курс.'), 'uk', 'sm mt'),
            sg,
            st,
        )
    return D


@fam
def posvidchennia_zalikova_ukr(R):
    f, lay = un(R, 'qUK', ((uk_licence, 0), (uk_record, 1), (uk_licence, 1), (uk_record, 0)))
    return f(R, lay)


# =================================================================== 2 ru  supplement to a college diploma of Russia; school certificate of Uzbekistan
RUC = Q(
    'Государственное автономное профессиональное образовательное учреждение «Орский индустриальный колледж»|г. Орск;'
    'Областное государственное бюджетное профессиональное образовательное учреждение «Костромской автодорожный колледж»|г. Кострома;'
    'Государственное бюджетное профессиональное образовательное учреждение «Златоустовский техникум технологий и экономики»|г. Златоуст;'
    'Краевое государственное бюджетное профессиональное образовательное учреждение «Ачинский техникум торговли и экономики»|г. Ачинск;'
    'Государственное профессиональное образовательное учреждение «Прокопьевский строительный техникум»|г. Прокопьевск;'
    'Бюджетное профессиональное образовательное учреждение «Вологодский политехнический техникум»|г. Вологда;'
    'Государственное автономное профессиональное образовательное учреждение «Альметьевский политехнический техникум»|г. Альметьевск;'
    'Государственное бюджетное профессиональное образовательное учреждение «Армавирский медицинский колледж»|г. Армавир'
)
RUS = {
    '23.02.03 Техническое обслуживание и ремонт автомобильного транспорта|техник|3 года 10 месяцев':
        'Инженерная графика,Техническая механика,Устройство автомобилей,Материаловедение,Правила безопасности дорожного движения,Ремонт автомобилей',
    '38.02.04 Коммерция (по отраслям)|менеджер по продажам|2 года 10 месяцев': 'Экономика организации,Статистика,Менеджмент,Документационное обеспечение управления,Организация торговли,Товароведение',
    '08.02.01 Строительство и эксплуатация зданий и сооружений|техник|3 года 10 месяцев':
        'Инженерная графика,Техническая механика,Основы геодезии,Проектирование зданий,Строительные конструкции,Технология строительных работ',
    '31.02.01 Лечебное дело|фельдшер|3 года 10 месяцев':
        'Анатомия и физиология человека,Фармакология,Основы латинского языка,Пропедевтика клинических дисциплин,Лечение пациентов хирургического профиля,Неотложная помощь',
    '19.02.10 Технология продукции общественного питания|техник-технолог|3 года 10 месяцев':
        'Микробиология и санитария,Физиология питания,Метрология и стандартизация,Приготовление сложной горячей продукции,Организация обслуживания,Калькуляция и учёт',
    '09.02.03 Программирование в компьютерных системах|техник-программист|3 года 10 месяцев':
        'Операционные системы,Архитектура компьютерных систем,Основы программирования,Теория алгоритмов,Базы данных,Системное программирование',
    '40.02.01 Право и организация социального обеспечения|юрист|2 года 10 месяцев':
        'Теория государства и права,Конституционное право,Гражданское право,Трудовое право,Семейное право,Право социального обеспечения',
}
RUO = {
    '1705 Техническое обслуживание и ремонт автомобильного транспорта': (
        'техник',
        'Черчение,Техническая механика,Электротехника,Устройство автомобилей,Эксплуатационные материалы,Охрана труда',
    ),
    '0601 Экономика и бухгалтерский учёт': ('бухгалтер', 'Экономическая теория,Статистика,Налоги и налогообложение,Бухгалтерский учёт,Аудит,Финансы и кредит'),
    '2902 Строительство и эксплуатация зданий и сооружений': ('техник-строитель', 'Черчение,Геодезия,Строительные материалы,Архитектура зданий,Строительные машины,Сметное дело'),
    '3107 Ветеринария': ('ветеринарный фельдшер', 'Анатомия животных,Фармакология,Эпизоотология,Паразитология,Хирургия,Акушерство'),
    '0312 Преподавание в начальных классах': (
        'учитель начальных классов',
        'Педагогика,Психология,Детская литература,Методика математики,Методика русского языка,Возрастная физиология',
    ),
    '2711 Технология продуктов питания': ('технолог', 'Химия,Микробиология,Товароведение,Оборудование предприятий,Кулинария,Калькуляция'),
}
NEW = {
    'г. Орск': '23 09 08',
    'г. Кострома': '23',
    'г. Златоуст': '38 19 09',
    'г. Ачинск': '38 40',
    'г. Прокопьевск': '08',
    'г. Вологда': '09 40 23',
    'г. Альметьевск': '09 23 38',
    'г. Армавир': '31',
}
OLD = {
    'г. Орск': '1705 2902',
    'г. Кострома': '1705',
    'г. Златоуст': '2711 0601',
    'г. Ачинск': '2711 0601',
    'г. Прокопьевск': '2902',
    'г. Вологда': '0601 1705',
    'г. Альметьевск': '0601 1705',
    'г. Армавир': '0312 3107',
}
RUG = L(
    'Основы философии,История,Иностранный язык,Физическая культура,Математика,Информатика,Русский язык и культура речи,Экологические основы природопользования,Безопасность жизнедеятельности'
)
RUW = {5: 'отлично', 4: 'хорошо', 3: 'удовлетворительно'}
RUY = L(' года, г.')


def ru_date(R):
    m = M['ru']
    return S(
        R,
        lambda w: dmy(w, '.'),
        lambda w: f'{w.day} {m[w.month - 1]} {w.year} года',
        lambda w: f'{w.day:02d} {m[w.month - 1]} {w.year} г.',
        lambda w: f'«{w.day:02d}» {m[w.month - 1]} {w.year} г.',
    )


def ru_marks(R, cs):
    five = S(R, False, True)
    lo = S(R, (3, 4, 4, 5), (4, 5, 5), (3, 3, 4))
    show = lambda g: f'{g} ({RUW[g]})' if five else RUW[g]
    out = [(c, S(R, 36, 48, 64, 72, 90, 108, 117, 156), 'зачтено' if c == 'Физическая культура' and R.random() < 0.5 else show(S(R, *lo))) for c in cs]
    return out, show(S(R, 4, 5, *lo))


def ru_supplement(R, lay):
    old = lay == 1
    p = per(R, 'ruQ', *((1975, 1988) if old else (1994, 2004)))
    n = f'{p.sur} {p.given} {p.pat}'
    F = ru_date(R)
    cl = lambda s: bare(s, *RUY)
    D = Doc(
        'prilozhenie_spo_rus_attestat_uzb',
        R,
        'RUS',
        'diploma_supplement',
        ['ru'],
        S(R, "'Liberation Mono'", "'Nimbus Mono PS'", "'Liberation Serif'", "'DejaVu Serif'")
        if old
        else S(R, "'Liberation Serif'", "'Noto Serif'", "'TeX Gyre Termes','Liberation Serif'"),
        S(R, "'Liberation Serif'", "'Noto Serif'", "'C059'"),
        S(R, '#1f4f7a', '#2c6a4d', '#3a3a3a') if not old else '#222222',
        S(R, '#f6fafd', '#fdfaf2', '#ffffff'),
        S(R, 'none', 'thin', 'none'),
        None if old else S(R, ('#a8cbe0', 0.14), ('#c7d6b0', 0.14)),
        not old,
        13.6 if old else 13.4,
        '15mm 18mm',
        1.36,
    )
    col, city = un(R, 'ruc', RUC[:-1] if old else RUC)
    col = col[col.index('«') + 1 :].rstrip('»') if old else col
    if old:
        sp = un(R, 'ruo' + city, [x for x in RUO if x[:4] in OLD[city]])
        qu, cs = RUO[sp]
        dur = S(R, '3 года 10 месяцев', '2 года 10 месяцев', '3 года 6 месяцев')
    else:
        key = un(R, 'rus' + city, [x for x in RUS if x[:2] in NEW[city]])
        sp, qu, dur = key.split('|')
        cs = RUS[key]
    y1 = p.dob.year + R.randint(19, 22)
    d = dt.date(y1, S(R, 6, 6, 7), R.randint(15, 30))
    y0 = y1 - (4 if dur[0] == '3' else 3)
    ad, dob = F(d), F(p.dob)
    no = S(R, f'СБ {sn(R, "#######")}', f'АК {sn(R, "#######")}') if old else f'{sn(R, "1####4")} {sn(R, "#######")}'
    reg = S(R, sn(R, '####'), sn(R, '###'))
    t2 = 'о среднем профессиональном образовании'
    gs, fin = ru_marks(R, R.sample(RUG, R.randint(5, 7)) + L(cs))
    work = S(R, 'Дипломная работа', 'Дипломный проект', 'Государственный экзамен') if old else S(R, 'Государственная итоговая аттестация', 'Выпускная квалификационная работа')
    gs += [(S(R, 'Производственная практика', 'Учебная практика'), S(R, 144, 288, 432), S(R, *[g for _, _, g in gs if g != 'зачтено'])), (work, '', fin)]
    gs = [(c, str(h) if h else S(R, 'х', '–'), g) for c, h, g in gs]
    D.rows = [dict(course=c, credits=None, grade=g) for c, _, g in gs]
    T = 'ПРИЛОЖЕНИЕ К ДИПЛОМУ'
    tt = f'{T} {t2}'
    code, name = sp.split(' ', 1)
    D.set(
        holder_name=n,
        qualification_title=[tt, T, qu, f'{T} {no}', f'{T} № {no}'],
        field_of_study=[sp, name, f'{code} «{name}»'],
        institution=[col, f'{col}, {city}', f'{col} {city}'],
        award_date=d.isoformat(),
        award_date_printed=cl(ad),
        duration=dur,
        document_number=no_(no),
    )
    born(D, p, dob, *RUY)
    prev = f'{S(R, "аттестат об основном общем образовании", "аттестат о среднем общем образовании" if not old else "аттестат о среднем (полном) общем образовании")}, {y0} год'
    tb = lambda rows: tbl(
        [S(R, 'Наименование дисциплин', 'Наименование учебных предметов, курсов, дисциплин, практик'), 'Количество часов', 'Оценка'],
        rows,
        'ru',
        'wr ' + S(R, 'all', 'hor', 'head'),
        [62, 16, 22],
        'lcl',
    )
    total = ('Всего часов', str(sum(int(h) for _, h, _ in gs if h.isdigit())), '')
    st = stamp(R, cut(col[col.find('«') + 1 :], 42), 'ru', 108, 'left:120px;bottom:60px')
    sg = [(S(R, 'Директор', 'Руководитель организации'), ini(per(R, 'ruQ'))), (S(R, 'Секретарь', 'Председатель комиссии'), ini(per(R, 'ruQ')))]
    if not old:
        left = (
            div(emblem(R, D.ink, 56), 'c')
            + ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'c b sp')
            + ln(col, 'ru', 'c b mt')
            + ln(city, 'ru', 'c sm')
            + ln('ПРИЛОЖЕНИЕ', 'ru', 'title mt', 'font-size:1.45em;line-height:1.2')
            + ln('К ДИПЛОМУ', 'ru', 'c b')
            + ln(t2, 'ru', 'c b')
        )
        left += (
            ln(no, 'ru', 'c b lg mt2', 'color:#a01616')
            + ln('Регистрационный номер', 'ru', 'c xs mt2')
            + ln(reg, 'ru', 'c b')
            + ln('Дата выдачи', 'ru', 'c xs mt')
            + ln(ad, 'ru', 'c b')
        )
        I = [('Фамилия', p.sur), ('Имя', p.given), ('Отчество', p.pat), ('Дата рождения', dob), ('Предыдущий документ об образовании', prev)]
        ws = S(R, 'qgr', 'qcol', 'qdot')
        J = [(S(R, 'Срок освоения образовательной программы', 'Срок получения образования по очной форме'), dur), ('Квалификация', qu), ('По специальности', sp)]
        right = (
            ln('1. СВЕДЕНИЯ О ЛИЧНОСТИ ОБЛАДАТЕЛЯ ДИПЛОМА', 'ru', 'qhead')
            + kvs(I, 'ru', ws)
            + ln('2. СВЕДЕНИЯ ОБ ОБРАЗОВАТЕЛЬНОЙ ПРОГРАММЕ', 'ru', 'qhead')
            + kvs(J, 'ru', ws)
            + sigs(R, sg, 'ru')
            + ln('М. П.', 'ru', 'xs')
        )
        D.add(gr('40fr 60fr', left, right, style='gap:0 12mm'), st)
        h = (len(gs) + 1) // 2
        hd_ = ln('3. СВЕДЕНИЯ О СОДЕРЖАНИИ И РЕЗУЛЬТАТАХ ОСВОЕНИЯ ПРОГРАММЫ', 'ru', 'qhead')
        D.add(
            hd_,
            gr('1fr 1fr', tb(gs[:h]), tb(gs[h:] + [total]), style='gap:0 10mm'),
            ln(S(R, 'Курсовые проекты (работы): не предусмотрены.', 'Образовательная организация в период обучения не переименовывалась.', 'Форма обучения: очная.'), 'ru', 'sm'),
            sigs(R, sg[:1], 'ru'),
        )
    else:
        I = [
            ('Фамилия, имя, отчество', n),
            ('Дата рождения', dob),
            ('Предыдущий документ об образовании', prev),
            (f'{"Поступил" if p.m else "Поступила"} в', f'{y0} году в {col} (очная форма)'),
            (f'{"Завершил" if p.m else "Завершила"} обучение в', f'{y1} году в {col} (очная форма)'),
            ('Нормативный период обучения', dur),
            ('Специальность', sp),
            ('Квалификация', qu),
        ]
        D.add(
            gr(
                '1fr 1fr',
                ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'b') + ln(city, 'ru', 'sm') + ln(col, 'ru', 'b'),
                ln(T, 'ru', 'rt b lg') + ln(t2, 'ru', 'rt sm') + ln(f'№ {no}', 'ru', 'rt b'),
                style='align-items:start',
            ),
            div('', 'ruleh'),
            kvs(I, 'ru', S(R, 'qcol', 'qgr', 'qdot'), ''),
            lx('ru', f'За время обучения {"сдал" if p.m else "сдала"} зачёты, промежуточные и итоговые экзамены по следующим дисциплинам:', cls='mt'),
            tb(gs),
            ln(S(R, 'Документ содержит 1 лист.', 'Без диплома недействительно.', 'Конец документа.'), 'ru', 'c sm'),
            div(kv('Регистрационный №', reg, 'ru') + kv('Дата выдачи', ad, 'ru'), 'row mt'),
            sigs(R, sg, 'ru'),
            st,
        )
    return D


UZR = Q(
    'Мирабадского района города Ташкента|г. Ташкент|Toshkent shahri Mirobod tumani;'
    'Юнусабадского района города Ташкента|г. Ташкент|Toshkent shahri Yunusobod tumani;города Навои Навоийской области|г. Навои|Navoiy viloyati Navoiy shahri;'
    'города Чирчика Ташкентской области|г. Чирчик|Toshkent viloyati Chirchiq shahri;'
    'города Самарканда Самаркандской области|г. Самарканд|Samarqand viloyati Samarqand shahri;города Ферганы Ферганской области|г. Фергана|Farg‘ona viloyati Farg‘ona shahri;'
    'города Ургенча Хорезмской области|г. Ургенч|Xorazm viloyati Urganch shahri;города Бухары Бухарской области|г. Бухара|Buxoro viloyati Buxoro shahri'
)
UZS = Q(
    'Русский язык|Rus tili;Литература|Adabiyot;Узбекский язык|O‘zbek tili;Английский язык|Ingliz tili;'
    'История Узбекистана|O‘zbekiston tarixi;Всемирная история|Jahon tarixi;Основы государства и права|Davlat va huquq asoslari;Алгебра|Algebra;'
    'Геометрия|Geometriya;Информатика|Informatika;Физика|Fizika;Астрономия|Astronomiya;Химия|Kimyo;Биология|Biologiya;'
    'География|Geografiya;Воспитание|Tarbiya;Черчение|Chizmachilik;Физическая культура|Jismoniy tarbiya'
)
UZM = L('yanvar,fevral,mart,aprel,may,iyun,iyul,avgust,sentabr,oktabr,noyabr,dekabr')


def uz_school(R, lay):
    p = per(R, 'uzQ', 2001, 2006)
    n = f'{p.sur} {p.given} {p.pat}'
    F = ru_date(R)
    cl = lambda s: bare(s, *RUY)
    bil = lay == 1
    D = Doc(
        'prilozhenie_spo_rus_attestat_uzb',
        R,
        'UZB',
        'school_leaving_certificate',
        ['ru', 'uz'] if bil else ['ru'],
        S(R, "'Noto Serif'", "'Linux Libertine O'", "'Noto Sans'", "'Charis SIL'"),
        S(R, "'Noto Serif Display','Noto Serif'", "'Linux Libertine Display O'", "'P052'"),
        S(R, '#0a6e8c', '#1b7d57', '#274b9f', '#7c4a12'),
        S(R, '#fafeff', '#fffdf7', '#f8fcf8'),
        S(R, 'qcut', 'wave', 'qsq', 'double'),
        S(R, ('#8fcbd9', 0.14), ('#aad5b4', 0.14), ('#e0c890', 0.12)),
        bil,
        14.2,
        '19mm 23mm',
        1.42,
    )
    dist, city, uz = un(R, 'uzr', UZR)
    k = R.randint(3, 198)
    y = p.dob.year + R.randint(17, 18)
    d = dt.date(y, S(R, 5, 6, 6), R.randint(10, 28))
    ad, dob = F(d), F(p.dob)
    no = f'{S(R, "ОР", "UM", "А")} № {sn(R, "#######")}'
    school = S(R, f'общеобразовательная школа № {k}', f'средняя школа № {k}')
    full = f'{school} {dist}'
    gen = full.replace('средняя', 'среднюю').replace('общеобразовательная', 'общеобразовательную').replace('школа', 'школу')
    t2 = S(R, 'ОБ ОБЩЕМ СРЕДНЕМ ОБРАЗОВАНИИ', 'об общем среднем образовании')
    T = f'АТТЕСТАТ {t2}'
    hon = R.random() < 0.2
    mu = 4.6 if hon else R.uniform(3.6, 4.5)
    word = R.random() < 0.6
    cs = [c for c in UZS if R.random() < 0.88]
    gs = [(c, u, marks(R, mu, 0.6, 4 if hon else 3, 5)) for c, u in cs]
    show = lambda g: f'{g} ({RUW[g]})' if word and not bil else str(g)
    D.rows = [dict(course=[c, u, f'{c} / {u}', f'{u} / {c}'] if bil else c, credits=None, grade=show(g)) for c, u, g in gs]
    hasp = R.random() < 0.4
    uT = 'UMUMIY O‘RTA TA’LIM TO‘G‘RISIDA SHAHODATNOMA'
    uS = f'{uz} {k}-umumta’lim maktabi'
    D.set(
        holder_name=n,
        qualification_title=[T, 'АТТЕСТАТ', f'{T} с отличием'] + ([uT, 'SHAHODATNOMA'] if bil else []),
        institution=([full, gen] if bil else [gen, full]) + [f'{school}, {dist}'] + ([uS] if bil else []),
        award_date=d.isoformat(),
        award_date_printed=cl(ad),
        grade='с отличием' if hon else None,
        document_number=no_(no),
    )
    born(D, p, dob, *RUY)
    if hasp:
        D.set(place_of_birth=city)
    sg = sigs(R, [('Директор школы', ini(per(R, 'uzQ'))), (S(R, 'Заместитель директора', 'Классный руководитель'), ini(per(R, 'uzQ')))], 'ru')
    st = stamp(R, f'ШКОЛА № {k} {cut(dist, 30)}', 'ru', 110, 'left:120px;bottom:60px')
    hl = [ln('с отличием', 'ru', 'c b i', 'color:#a5321a')] if hon else []
    b_ = f'{"родившемуся" if p.m else "родившейся"} {dob}' + (f' в {city}' if hasp else '')
    if not bil:
        gen2 = f'{"окончил" if p.m else "окончила"} '
        cells = [(c, show(g)) for c, _, g in gs]
        heads, look = [S(R, 'Учебные предметы', 'Предмет'), 'Оценка'], 'wr ' + S(R, 'all', 'hor', 'stripe')
        tb = tbl(heads, cells, 'ru', look, [62, 38]) if word else tbl(heads * 2, halves(cells), 'ru', look, [38, 12, 38, 12], 'lclc')
        D.add(
            div(emblem(R, D.ink, 70), 'c'),
            ln('РЕСПУБЛИКА УЗБЕКИСТАН', 'ru', 'c b sp'),
            ln(S(R, 'Министерство народного образования', 'Министерство дошкольного и школьного образования'), 'ru', 'c sm'),
            ln('АТТЕСТАТ', 'ru', 'title mt', 'font-size:2.1em;line-height:1.2;letter-spacing:.15em'),
            ln(t2, 'ru', 'c b'),
            *hl,
            ln(no, 'ru', 'c b mt'),
            lx(
                'ru',
                S(R, 'Настоящий аттестат выдан ', 'Аттестат выдан '),
                (n, 'b'),
                f', {b_}, в том, что {"он" if p.m else "она"} в {y} году {gen2}',
                (gen, 'b'),
                S(R, f' и {"показал" if p.m else "показала"} следующие знания:', f' и {"получил" if p.m else "получила"} итоговые оценки:'),
                cls='j ind mt',
            ),
            tb,
            div(ln(f'{city}, {ad}' if R.random() < 0.5 else f'Дата выдачи: {ad}', 'ru') + ln(f'Регистрационный № {R.randint(3, 180)}', 'ru'), 'row mt'),
            sg,
            ln('М. П.', 'ru', 'xs'),
            st,
        )
    else:
        ud = f'{d.year}-yil {d.day}-{UZM[d.month - 1]}'
        D.f['award_date_printed'] = cl(ad)
        I = (
            [('F.I.O.', n, 'Фамилия, имя, отчество'), ('Tug‘ilgan sanasi', dob, 'Дата рождения')]
            + ([('Tug‘ilgan joyi', city, 'Место рождения')] if hasp else [])
            + [('Bitirgan yili', str(y), 'Год окончания')]
        )
        head = gr(
            '1fr 66px 1fr',
            ln('O‘ZBEKISTON RESPUBLIKASI', 'uz', 'c b') + ln(uS, 'uz', 'c sm'),
            div(emblem(R, D.ink, 60), 'c'),
            ln('РЕСПУБЛИКА УЗБЕКИСТАН', 'ru', 'c b') + ln(full, 'ru', 'c sm'),
            style='align-items:start',
        )
        tt = gr(
            '1fr 1fr',
            ln('SHAHODATNOMA', 'uz', 'title', 'font-size:1.3em;line-height:1.25') + ln('umumiy o‘rta ta’lim to‘g‘risida', 'uz', 'c sm'),
            ln('АТТЕСТАТ', 'ru', 'title', 'font-size:1.3em;line-height:1.25') + ln(t2, 'ru', 'c sm'),
            cls='mt',
        )
        tb = tbl(['Fan / Предмет', 'Baho / Оценка'] * 2, halves([(f'{u} / {c}', show(g)) for c, u, g in gs]), 'ru', 'wr ' + S(R, 'all', 'hor', 'head'), [37, 13, 37, 13], 'lclc')
        D.f['qualification_title'][:] = [T, 'АТТЕСТАТ', 'SHAHODATNOMA', uT, f'SHAHODATNOMA / {T}', 'SHAHODATNOMA umumiy o‘rta ta’lim to‘g‘risida']
        D.add(
            head,
            tt,
            *hl,
            ln(no, 'ru', 'c b', 'color:#a5321a'),
            div(''.join(tri(a, v, b, 'uz', 'ru') for a, v, b in I), 'mt'),
            tb,
            div(
                kv('Berilgan sana / Дата выдачи:', ad, 'ru') + (kv('Ro‘yxat raqami / Регистрационный №', str(R.randint(3, 180)), 'ru') if R.random() < 0.6 else ln(city, 'ru')),
                'row',
            ),
            sg,
            st,
        )
    return D


@fam
def prilozhenie_spo_rus_attestat_uzb(R):
    f, lay = un(R, 'qRU', ((ru_supplement, 0), (uz_school, 0), (ru_supplement, 1), (uz_school, 1)))
    return f(R, lay)


# =================================================================== 3 am  postgraduate diploma in teaching; reference for work
AMU = Q(
    'ጎንደር ዩኒቨርሲቲ|University of Gondar|ጎንደር|Gondar;ጅማ ዩኒቨርሲቲ|Jimma University|ጅማ|Jimma;'
    'አርባ ምንጭ ዩኒቨርሲቲ|Arba Minch University|አርባ ምንጭ|Arba Minch;ኮተቤ የትምህርት ዩኒቨርሲቲ|Kotebe University of Education|አዲስ አበባ|Addis Ababa;'
    'ደብረ ማርቆስ ዩኒቨርሲቲ|Debre Markos University|ደብረ ማርቆስ|Debre Markos;ወልድያ ዩኒቨርሲቲ|Woldia University|ወልድያ|Woldia;'
    'ሚዛን ቴፒ ዩኒቨርሲቲ|Mizan-Tepi University|ሚዛን አማን|Mizan Aman;ዋቸሞ ዩኒቨርሲቲ|Wachemo University|ሆሳዕና|Hossana;'
    'ጅግጅጋ ዩኒቨርሲቲ|Jigjiga University|ጅግጅጋ|Jigjiga;መደ ወላቡ ዩኒቨርሲቲ|Madda Walabu University|ባሌ ሮቤ|Bale Robe'
)
AMF = Q(
    'ሒሳብ|Mathematics;ፊዚክስ|Physics;ኬሚስትሪ|Chemistry;ባዮሎጂ|Biology;ታሪክ|History;ጂኦግራፊ|Geography;እንግሊዝኛ|English Language;'
    'አማርኛ|Amharic;ሥነ ዜጋና ሥነ ምግባር|Civics and Ethical Education;ኢንፎርሜሽን ቴክኖሎጂ|Information Technology'
)
AMO = Q(
    'ሼባ የአበባ እርሻ ኃ.የተ.የግ. ማኅበር|Sheba Flower Farm P.L.C.|ዝዋይ|የግሪን ሃውስ ተቆጣጣሪ|የአበባ ማሸጊያ ሠራተኛ;ብርሃን ኮንስትራክሽን ኃ.የተ.የግ. ማኅበር|Birhan Construction P.L.C.|አዲስ አበባ|ሳይት መሐንዲስ|ረዳት መሐንዲስ;'
    'ታና ሐይቅ ሆቴል አክሲዮን ማኅበር|Tana Haik Hotel S.C.|ባሕር ዳር|የእንግዳ አቀባበል ኃላፊ|አስተናጋጅ;ቅዱስ ገብርኤል ጠቅላላ ሆስፒታል|St. Gabriel General Hospital|አዲስ አበባ|ክሊኒካል ነርስ|ጀማሪ ነርስ;'
    'አዋሽ ወይን ጠጅ ፋብሪካ|Awash Wine Factory|አዲስ አበባ|የጥራት ቁጥጥር ባለሙያ|የላቦራቶሪ ረዳት;ደስታ ለሕፃናት በጎ አድራጎት ድርጅት|Desta for Children Charity|ሐዋሳ|የማኅበራዊ አገልግሎት ሠራተኛ|የመስክ ሠራተኛ;'
    'ኮምቦልቻ ጨርቃ ጨርቅ አክሲዮን ማኅበር|Kombolcha Textile S.C.|ኮምቦልቻ|የጥገና ቴክኒሺያን|ማሽን ኦፕሬተር;ሰላም የአገር አቋራጭ አውቶቡስ ድርጅት|Selam Bus Enterprise|አዲስ አበባ|የሒሳብ ሠራተኛ|ትኬት ሻጭ;'
    'ነጃሺ አካዳሚ|Nejashi Academy|ድሬዳዋ|የሒሳብ መምህር|ረዳት መምህር;ሙገር ሲሚንቶ ፋብሪካ|Mugher Cement Factory|ሙገር|የኤሌክትሪክ ባለሙያ|ረዳት ኤሌክትሪሺያን'
)
AFT = (
    "'Linux Libertine O','Abyssinica SIL'",
    "'Carlito','Noto Sans Ethiopic'",
    "'Noto Serif','Noto Serif Ethiopic'",
    "'Liberation Serif','Ethiopia Jiret'",
    "'Gentium Plus','Ethiopic WashRa SemiBold'",
)
ATT = ("'Noto Sans','Noto Sans Ethiopic'", "'Noto Serif','Noto Serif Ethiopic'", "'Charis SIL','Abyssinica SIL'", "'Carlito','Ethiopic Hiwua'")
AMY = L(' ዓ.ም., ዓ/ም')


def am_date(R):
    m, e = M['am'], ethiopian
    return S(
        R,
        lambda w: '{1} {2} ቀን {0} ዓ.ም.'.format(e(w)[0], m[e(w)[1] - 1], e(w)[2]),
        lambda w: '{1} {2}/{0} ዓ.ም.'.format(e(w)[0], m[e(w)[1] - 1], e(w)[2]),
        lambda w: '{2:02d}/{1:02d}/{0} ዓ.ም.'.format(*e(w)),
        lambda w: '{1} {2} ቀን {0} ዓ/ም'.format(e(w)[0], m[e(w)[1] - 1], e(w)[2]),
    )


def am_name(R, k='etQ'):
    p = per(R, k)
    return f'{p.given[0]} {p.sur[0]}' if isinstance(p.given, tuple) else f'{p.given} {p.sur}'


def am_teaching(R, lay):
    p = per(R, 'etQ', 1985, 1999)
    n, l = n3(p, 0), n3(p, 1)
    land = lay == 0
    F = am_date(R)
    D = Doc(
        'mastemar_diploma_sira_eth',
        R,
        'ETH',
        'degree_certificate',
        ['am', 'en'] if land else ['am'],
        S(R, *AFT),
        S(R, *ATT),
        S(R, '#14532d', '#7b1e1e', '#1e3a8a', '#5b3b0a'),
        S(R, '#fffdf5', '#ffffff', '#f9fdf8'),
        S(R, 'qtri', 'qcut', 'double', 'qsq') if land else S(R, 'qtri', 'thin', 'wave', 'key'),
        S(R, ('#d9c27a', 0.13), ('#a9c9a0', 0.13), None),
        land,
        15.2,
        '20mm 25mm',
        1.62,
    )
    u, ue, city, ce = un(R, 'amu', AMU)
    f, fe = un(R, 'amf', AMF)
    d = dt.date(max(2012, min(2024, p.dob.year + R.randint(23, 27))), S(R, 7, 8, 9, 1), R.randint(2, 28))
    ad = F(d)
    q, qe = S(
        R,
        ('የድኅረ ምረቃ ዲፕሎማ በመምህርነት ሙያ', 'Postgraduate Diploma in Teaching'),
        ('በማስተማር ሙያ የድኅረ ምረቃ ዲፕሎማ', 'Post Graduate Diploma in Teaching'),
        ('የድኅረ ምረቃ የማስተማር ዲፕሎማ', 'Postgraduate Diploma in Teaching (PGDT)'),
    )
    gp = f'{R.uniform(2.6, 3.98):.2f}'
    hasg = R.random() < 0.65
    no = S(R, f'PGDT/{sn(R, "####")}/{ethiopian(d)[0] % 100:02d}', sn(R, '0#####'), f'{S(R, "ድመ", "ማዲ")}/{sn(R, "###")}/{ethiopian(d)[0]}')
    t1 = 'አቶ' if p.m else S(R, 'ወ/ሮ', 'ወ/ሪት')
    dur, due = S(R, ('አንድ ዓመት', 'one year'), ('1 ዓመት', '1 year'))
    hasd = R.random() < 0.5
    T = S(R, 'ዲፕሎማ', 'የዲፕሎማ ምስክር ወረቀት', q)
    D.set(
        holder_name=n,
        qualification_title=[q, qe, qe.replace(' (PGDT)', ''), f'{q} በ{f}', f'{q} ({f})'] if land else [q, f'{q} በ{f}', f'{q} ({f})', f'በ{f} {q}', T],
        field_of_study=[f, fe] if land else [f, f'{f} ትምህርት'],
        institution=[u, ue] if land else [u, f'{u} {city}'],
        award_date=d.isoformat(),
        award_date_printed=bare(ad, *AMY),
        grade=gp if hasg else None,
        duration=([dur, due] if land else dur) if hasd else None,
        document_number=no,
    )
    sn_, col = S(R, 'የዩኒቨርሲቲው ሴኔት', 'ሴኔቱ'), S(R, ('የትምህርትና ሥነ ባሕሪ ሳይንስ ኮሌጅ', 'College of Education and Behavioral Sciences'), ('የትምህርት ፋኩልቲ', 'Faculty of Education'))
    cr = S(R, 'የሚፈለገውን የትምህርት መስፈርት', 'ለዲፕሎማው የተደነገገውን ሥልጠና')
    A = lx(
        'am', f'{sn_} በ{col[0][1:]} አቅራቢነት {t1} ', (n, 'b'), f'{f" ለ{dur}" if hasd else ""} {cr} በሚገባ ስላሟሉ በ', (f, 'b'), ' ', (q, 'b'), S(R, ' ሰጥቷቸዋል።', ' እንዲሰጣቸው ወስኗል።'), cls='j'
    )
    G = lx('am', 'ያገኙት አማካይ ነጥብ ', (gp, 'b'), S(R, ' ነው።', ' ሲሆን ከ4.00 የሚሰላ ነው።'), cls='j') if hasg else ''
    posts = [('ዋና ሬጅስትራር', 'Registrar'), S(R, ('ፕሬዚዳንት', 'President'), ('የአካዳሚክ ምክትል ፕሬዚዳንት', 'Academic Vice President'))]
    if land:
        ae = S(R, f'{M["en"][d.month - 1]} {d.day}, {d.year}', f'{d.day} {M["en"][d.month - 1]} {d.year}')
        D.set(holder_name_latin=l, qualification_title_en=[qe, qe.replace(' (PGDT)', '')])
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
        D.f['award_date_printed'] += [ae, f'{ad} / {ae}']
        B = lx(
            'en',
            f'The Senate of the University, upon the recommendation of the {col[1]}, {S(R, "has conferred upon", "hereby awards")} {"Mr." if p.m else "Ms."} ',
            (l, 'b'),
            ' the ',
            (qe, 'b'),
            f' in ',
            (fe, 'b'),
            S(R, ' with all the rights and privileges thereto appertaining', ', having fulfilled the requirements of the programme') + (f' of {due}' if hasd else '') + '.',
            cls='j',
        )
        B = B.replace('appertaining of ', 'appertaining, after a programme of ')
        H = lx('en', 'Cumulative grade point average: ', (gp, 'b'), cls='j') if hasg else ''
        D.add(
            gr(
                '1fr 84px 1fr',
                ln(u, 'am', 'c b lg ink') + ln(f'{city}፣ ኢትዮጵያ', 'am', 'c sm'),
                div(emblem(R, D.ink, 78), 'c'),
                ln(ue, 'en', 'c b lg ink') + ln(f'{ce}, Ethiopia', 'en', 'c sm'),
                style='align-items:center',
            ),
            div(
                div(ln(q, 'am', 'title', 'font-size:1.25em;line-height:1.4') + div(A, 'mt') + G + kv('የተሰጠበት ቀን፡', ad, 'am', 'mt'))
                + div(ln(qe, 'en', 'title', 'font-size:1.25em;line-height:1.4') + div(B, 'mt') + H + kv('Date of issue:', ae, 'en', 'mt')),
                'qtwo mt',
            ),
            ln(f'ቁጥር / No. {no}', 'am', 'c sm mt'),
            sigs(R, [(f'{a} / {b}', am_name(R) if i else '') for i, (a, b) in enumerate(posts)], 'am'),
            stamp(R, u[:34], 'am', 118, 'left:500px;bottom:60px'),
        )
    else:
        D.add(
            div(emblem(R, D.ink, 82), 'c'),
            ln('የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ', 'am', 'c sm'),
            ln(u, 'am', 'c b xl ink'),
            ln(col[0], 'am', 'c'),
            ln(T, 'am', 'title mt2', 'font-size:1.7em;line-height:1.5'),
            div(A, 'mt2'),
            div(G, 'mt'),
            lx('am', S(R, 'ይህ ዲፕሎማ ', 'ይህ ማስረጃ '), (ad, 'b'), f' በ{city} ተሰጠ።', cls='mt2'),
            sigs(R, [(posts[0][0], ''), (posts[1][0], am_name(R))], 'am'),
            ln(f'{S(R, "የዲፕሎማ ቁጥር", "መለያ ቁጥር", "ቁጥር")}፡ {no}', 'am', 'sm mt2'),
            stamp(R, u[:34], 'am', 118, 'left:300px;bottom:140px'),
        )
    return D


def am_reference(R, lay):
    p = per(R, 'etQ', 1968, 1994)
    n = n3(p, 0)
    F = am_date(R)
    cl = lambda s: bare(s, *AMY)
    D = Doc(
        'mastemar_diploma_sira_eth',
        R,
        'ETH',
        'employment_reference',
        ['am'],
        S(R, *AFT),
        S(R, *ATT),
        S(R, '#0b4a6f', '#222222', '#7a3b00', '#17563a'),
        '#ffffff',
        S(R, 'none', 'none', 'thin') if lay == 0 else 'none',
        None,
        False,
        15.6,
        '19mm 23mm',
        1.7 if lay == 0 else 1.55,
    )
    org, oe, city, job, low = un(R, 'amo', AMO)
    b = dt.date(R.randint(max(2008, p.dob.year + 30), 2024), R.randint(1, 12), R.randint(1, 28))
    a = dt.date(b.year - R.randint(2, 9), R.randint(1, 12), R.randint(1, 28))
    d = b + dt.timedelta(days=R.randint(1, 40))
    s1, s2, ad = F(a), F(b), F(d)
    y = ethiopian(d)[0]
    T = S(R, 'የሥራ ልምድ ማስረጃ', 'የሥራ ልምድ የምስክር ወረቀት', 'የአገልግሎት ማስረጃ', 'የሥራ መልቀቂያና የልምድ ማስረጃ')
    no = S(R, f'{S(R, "ሰሀ", "አስ", "ጠአ")}/{R.randint(12, 990)}/{y % 100:02d}', f'{sn(R, "####")}/{y}', f'HR-{sn(R, "###")}/{y}')
    if job == 'የሒሳብ መምህር' and not p.m:
        job = 'የሒሳብ መምህርት'
    t1 = 'አቶ' if p.m else S(R, 'ወ/ሮ', 'ወ/ሪት')
    span = f'ከ{s1} እስከ {s2}'
    sal = f'{R.randint(25, 190) * 100:,}'
    good = S(R, 'ታታሪ፣ ታማኝና በሥነ ምግባር የተመሰገኑ ሠራተኛ', 'ሥራቸውን በብቃትና በቅንነት የሚያከናውኑ ሠራተኛ', 'ከሥራ ባልደረቦቻቸው ጋር ተግባብተው የሚሠሩ ሠራተኛ')
    D.set(
        holder_name=n,
        qualification_title=[T],
        field_of_study=job,
        institution=[org, oe, f'{org} {city}', f'{org}፣ {city}'],
        award_date=d.isoformat(),
        award_date_printed=cl(ad),
        duration=[span, span[1:], f'{s1} - {s2}', f'{s1} እስከ {s2}'] + [x for x in [span.replace(' ዓ.ም.', '').replace(' ዓ/ም', '')]],
        document_number=no,
    )
    hasb, hasp = lay == 1 and R.random() < 0.5, lay == 1 and R.random() < 0.35
    dob = F(p.dob)
    pl = S(R, 'አሰላ', 'ቡሬ', 'ሞጆ', 'ደብረ ታቦር', 'ጎባ', 'አክሱም', 'ወላይታ ሶዶ')
    if hasb:
        born(D, p, dob, *AMY)
    if hasp:
        D.set(place_of_birth=pl)
    tel = f'ስልክ {sn(R, "011-#-##-##-##")} - ፖ.ሣ.ቁ. {R.randint(100, 9900)}'
    head = S(
        R,
        div(emblem(R, D.ink, 64), 'c') + ln(org, 'am', 'c b lg ink') + ln(oe, 'en', 'c b') + ln(f'{tel} - {city}፣ ኢትዮጵያ', 'am', 'c xs'),
        gr('72px 1fr', emblem(R, D.ink, 66), ln(org, 'am', 'b lg ink') + ln(oe, 'en', 'sm') + ln(f'{city} - {tel}', 'am', 'xs'), style='align-items:center'),
    )
    num = div(kv('ቁጥር፡', no, 'am') + kv('ቀን፡', ad, 'am'), 'row mt')
    st = stamp(R, org[:34], 'am', 116, 'left:330px;bottom:100px')
    post = S(R, 'የሰው ሀብት አስተዳደር ኃላፊ', 'ሥራ አስኪያጅ', 'የአስተዳደርና ፋይናንስ ኃላፊ')
    if lay == 0:
        pay = ln(S(R, f'በወር ብር {sal} ያልተጣራ ደመወዝ ይከፈላቸው ነበር።', f'የወር ደመወዛቸው ብር {sal} ነበር።'), 'am', 'j ind') if R.random() < 0.6 else ''
        body = S(
            R,
            lx('am', f'{t1} ', (n, 'b'), f' በድርጅታችን ውስጥ {span} ድረስ ', (job, 'b'), ' ሆነው ሲሠሩ መቆየታቸውን እናረጋግጣለን።', cls='j ind mt'),
            lx('am', 'ይህ ማስረጃ የተሰጣቸው ', (f'{t1} {n}', 'b'), f' {span} ', (job, 'b'), ' ሆነው በድርጅታችን ማገልገላቸውን ለመግለጽ ነው።', cls='j ind mt'),
        )
        leave = S(R, 'ሥራቸውን የለቀቁት በገዛ ፈቃዳቸው ነው።', 'የሥራ ውላቸው በመጠናቀቁ ከሥራ ተሰናብተዋል።', 'ከድርጅቱ ጋር ያላቸውን የንብረትና የገንዘብ ርክክብ አጠናቀዋል።')
        D.add(
            head,
            div('', 'ruleh'),
            num,
            ln(S(R, 'ለሚመለከተው ሁሉ', 'ለሚመለከተው መሥሪያ ቤት ሁሉ'), 'am', 'b mt2'),
            ln(S(R, 'ጉዳዩ፡ ', '') + T, 'am', 'c b lg ink mt'),
            body,
            ln(f'በሥራ ዘመናቸው {good} ነበሩ።', 'am', 'j ind'),
            pay,
            ln(leave, 'am', 'j ind'),
            ln(S(R, 'የሥራ ግብር በየወሩ ተቀንሶ ለመንግሥት ገቢ ተደርጓል።', 'መልካም የሥራ ዘመን እንመኝላቸዋለን።'), 'am', 'j ind'),
            ln('ከሰላምታ ጋር', 'am', 'c mt2'),
            sigs(R, [(post, am_name(R))], 'am'),
            st,
        )
    else:
        mid = a + (b - a) / 2
        two = R.random() < 0.6
        rows = [(1, low, s1, F(mid)), (2, job, F(mid + dt.timedelta(days=1)), s2)] if two else [(1, job, s1, s2)]
        I = (
            [(S(R, 'የሠራተኛው ሙሉ ስም' if p.m else 'የሠራተኛዋ ሙሉ ስም', 'ሙሉ ስም'), f'{t1} {n}' if R.random() < 0.4 else n), ('ጾታ', 'ወንድ' if p.m else 'ሴት')]
            + ([('የትውልድ ቀን', dob)] if hasb else [])
            + ([('የትውልድ ቦታ', pl)] if hasp else [])
            + [(S(R, 'የመጨረሻ የሥራ መደብ', 'የሥራ መደብ'), job), ('የቅጥር ሁኔታ', S(R, 'ቋሚ', 'በኮንትራት')), ('የወር ደመወዝ', f'ብር {sal}')]
        )
        I = I if len(I) % 2 == 0 else I + [('የሥራ መልቀቂያ ምክንያት', S(R, 'በፈቃድ', 'የውል መጠናቀቅ'))]
        D.add(
            head,
            div('', 'ruleh'),
            ln(T, 'am', 'title', 'font-size:1.5em'),
            num,
            div(boxes('1fr 1fr', I, 'am'), 'mt') if R.random() < 0.6 else div(kvs(I, 'am', S(R, 'qgr', 'qdot'), '፡'), 'mt'),
            kv(S(R, 'የአገልግሎት ዘመን፡', 'ያገለገሉበት ጊዜ፡'), span, 'am', 'mt'),
            ln('የሥራ ዝርዝር', 'am', 'qhead'),
            tbl(['ተ.ቁ.', 'የሥራ መደብ', 'ከ', 'እስከ'], rows, 'am', 'wr ' + S(R, 'all', 'hor', 'head'), [8, 32, 30, 30], 'clll'),
            ln(f'ሠራተኛው {good} መሆናቸውን እየገለጽን ይህ ማስረጃ በጥያቄያቸው ተሰጥቷቸዋል።' if p.m else f'ሠራተኛዋ {good} መሆናቸውን እየገለጽን ይህ ማስረጃ በጥያቄያቸው ተሰጥቷቸዋል።', 'am', 'j mt'),
            sigs(R, [('ያዘጋጀው', am_name(R)), (post, am_name(R))], 'am'),
            ln('ማኅተም የሌለው ማስረጃ ዋጋ የለውም።', 'am', 'xs mt'),
            st,
        )
    return D


@fam
def mastemar_diploma_sira_eth(R):
    f, lay = un(R, 'qAM', ((am_teaching, 0), (am_reference, 1), (am_teaching, 1), (am_reference, 0)))
    return f(R, lay)


# =================================================================== 4 ti  trade test of Eritrea; secondary school of Tigray
TIT = {
    'መካኒክ መካይን|Auto Mechanics': 'ሞተር ምፍታሕን ምግጣምን,ስርዓት ፍሬኖ,ኤለክትሪክ መካይን',
    'ኤለክትሪክ ኣባይቲ|House Wiring': 'ምዝርጋሕ መስመር ኤለክትሪክ,ምግጣም መሳርሒታት,ድሕነት ኤለክትሪክ',
    'ስራሕ ዕንጸይቲ|Carpentry and Joinery': 'ምምራጽ ዕንጸይቲ,ስራሕ ኣቑሑት ገዛ,ስራሕ ማዕጾን መስኮትን',
    'ስራሕ መንደቕ|Masonry': 'ንባብ ንድፊ,ምንዳቕ ብብሎኬት,ልስላሰን ምጽፍጻፍን',
    'ምልሓም ሓጺን|Welding': 'ምልሓም ብኤለክትሪክ,ምልሓም ብጋዝ,ምቑራጽ ሓጺን',
    'ስራሕ ቧንቧ|Plumbing': 'ምዝርጋሕ ቱቦታት,ምትካል መሳርሒታት ንጽህና,ጽገና ቧንቧ',
    'ስፌት ክዳውንቲ|Tailoring': 'ልክዕ ምውሳድ,ምቑራጽ ጨርቂ,ምስፋይ ክዳን',
    'ስራሕ መዘሓሊታት|Refrigeration': 'ምፍታሽ መዘሓሊ,ምምላእ ጋዝ,ጽገና ኮምፕረሰር',
    'ዘበናዊ ማሕረስ ትራክተር|Tractor Operation': 'ምምራሕ ትራክተር,ዕለታዊ ምክንኻን,ምጥቃም መሳርሒ ማሕረስ',
    'ምዕራይ ኤለክትሮኒክስ|Electronics Repair': 'ንባብ ሰርኪት,ምዕራይ ሬድዮ,ምዕራይ ተለቪዥን',
}
TIP = L('ከረን,መንደፈራ,ዓዲ ዃላ,ባጽዕ,ተሰነይ,ባረንቱ,ነፋሲት,ሰገነይቲ,ጊንዳዕ,ዓሰብ')
TIS = L(
    'መለስ ዜናዊ 2ይ ደረጃ ቤት ትምህርቲ|መቐለ,ንግስተ ሳባ 2ይ ደረጃ ቤት ትምህርቲ|ዓድዋ,ኣክሱም 2ይ ደረጃን መሰናዶን ቤት ትምህርቲ|ኣክሱም,ኣግኣዚ 2ይ ደረጃ ቤት ትምህርቲ|ዓዲግራት,ፅንዓት 2ይ ደረጃ ቤት ትምህርቲ|ሽረ,ጥላሁን ይግዛው 2ይ ደረጃ ቤት ትምህርቲ|ማይጨው,'
    'ኣቢይ ዓዲ መሰናዶ ቤት ትምህርቲ|ዓብይ ዓዲ,ሓየሎም 2ይ ደረጃ ቤት ትምህርቲ|መቐለ,ካላሚኖ ፍሉይ 2ይ ደረጃ ቤት ትምህርቲ|መቐለ,ወልዋሎ 2ይ ደረጃ ቤት ትምህርቲ|ውቕሮ'
)
TIG = (
    L('ትግርኛ,እንግሊዝኛ,ኣምሓርኛ,ሒሳብ,ፊዚክስ,ኬሚስትሪ,ባዮሎጂ,ስነ ዜጋን ስነ ምግባርን,ኣይ ሲ ቲ,ስእላዊ ቴክኒክ,ትምህርቲ ኣካላት'),
    L('ትግርኛ,እንግሊዝኛ,ኣምሓርኛ,ሒሳብ,ታሪኽ,ጂኦግራፊ,ኢኮኖሚክስ,ሓፈሻዊ ንግዲ,ስነ ዜጋን ስነ ምግባርን,ኣይ ሲ ቲ,ትምህርቲ ኣካላት'),
)
TGM = 'መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን'.split()
TIY = L(' ዓ.ም, ዓ/ም')


def er_date(R):
    m = M['ti']
    return S(R, lambda w: f'{w.day} {m[w.month - 1]} {w.year}', lambda w: f'{w.day:02d} {m[w.month - 1]} {w.year}', lambda w: dmy(w, '/'), lambda w: dmy(w, '.'))


def tg_date(R):
    e = ethiopian
    return S(
        R,
        lambda w: '{2} {1} {0} ዓ.ም'.format(e(w)[0], TGM[e(w)[1] - 1], e(w)[2]),
        lambda w: '{1} {2}/{0} ዓ.ም'.format(e(w)[0], TGM[e(w)[1] - 1], e(w)[2]),
        lambda w: '{2:02d}/{1:02d}/{0} ዓ.ም'.format(*e(w)),
        lambda w: '{2} {1} {0} ዓ/ም'.format(e(w)[0], TGM[e(w)[1] - 1], e(w)[2]),
    )


def ti_trade(R, lay):
    p = per(R, 'erQ', 1970, 2001)
    n, l = n3(p, 0), n3(p, 1)
    land = lay == 0
    F = er_date(R)
    D = Doc(
        'fetena_moya_eri_meletti_tigray',
        R,
        'ERI',
        'vocational_certificate',
        ['ti', 'en'] if land else ['ti'],
        S(R, *AFT),
        S(R, *ATT),
        S(R, '#0c4f8a', '#1d6b3a', '#8a1f2b', '#4a3a10'),
        S(R, '#ffffff', '#fdfdf6', '#f6fafd'),
        S(R, 'qsq', 'qcut', 'double', 'corner') if land else S(R, 'thin', 'none', 'qcut'),
        S(R, ('#9fc3df', 0.13), ('#c8d8a0', 0.13), None),
        land,
        15.4,
        '20mm 25mm',
        1.6,
    )
    K = un(R, 'tit', list(TIT))
    f, fe = K.split('|')
    d = dt.date(max(1996, min(2024, p.dob.year + R.randint(20, 34))), R.randint(1, 12), R.randint(1, 28))
    ad, dob = F(d), F(p.dob)
    org, oe = ('ሚኒስትሪ ዕዮን ሰብኣዊ ድሕነትን', 'Ministry of Labour and Human Welfare') if d.year < 2014 else ('ሚኒስትሪ ዕዮን ማሕበራዊ ድሕነትን', 'Ministry of Labour and Social Welfare')
    dep, de = S(R, ('ጨንፈር ፈተና ሞያ', 'Trade Testing Branch'), ('ክፍሊ ዕዮ', 'Department of Labour'))
    T, Te = S(R, ('ምስክር ወረቐት ፈተና ሞያ', 'TRADE TEST CERTIFICATE'), ('ምስክር ወረቐት ብቕዓት ሞያ', 'CERTIFICATE OF TRADE PROFICIENCY'), ('ምስክር ወረቐት ሞያ', 'TRADE CERTIFICATE'))
    lv, le = S(R, ('ቀዳማይ ደረጃ', 'Grade I'), ('ካልኣይ ደረጃ', 'Grade II'), ('ሳልሳይ ደረጃ', 'Grade III'))
    g, ge = S(R, ('ብሉጽ', 'Excellent'), ('ኣዝዩ ጽቡቕ', 'Very Good'), ('ጽቡቕ', 'Good'), ('ሓላፊ' if p.m else 'ሓላፊት', 'Pass'))
    no = S(R, f'TT/{sn(R, "####")}/{d.year % 100:02d}', sn(R, '#####'), f'{S(R, "ፈሞ", "ክዕ")}-{sn(R, "###")}/{d.year}')
    hasg = R.random() < 0.7
    city = S(R, 'ኣስመራ', 'ኣስመራ', 'ከረን', 'መንደፈራ')
    pl = un(R, 'tip', TIP)
    hasp = R.random() < 0.6
    D.set(
        holder_name=n,
        qualification_title=[T, Te, f'{T} / {Te}', f'{T} {lv}'] if land else [T, f'{T} {lv}', f'{T} {f}'],
        field_of_study=[f, fe, f'{f} / {fe}'] if land else [f, f'{f} {lv}'],
        institution=[org, oe, f'{org} {dep}'] if land else [org, f'{org} {dep}', f'{org} - {dep}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=([g, ge] if land else g) if hasg else None,
        document_number=no,
    )
    sg = [(S(R, 'መርማሪ', 'ፈታኒ'), 'Examiner', ''), (S(R, 'ሓላፊ ጨንፈር', 'ዳይረክተር'), 'Director', am_name(R, 'erQ'))]
    st = stamp(R, org[:34], 'ti', 116, 'left:490px;bottom:60px')
    who = 'ተፈታኒ' if p.m else 'ተፈታኒት'
    if land:
        ae = f'{d.day} {M["en"][d.month - 1]} {d.year}'
        D.set(holder_name_latin=l, qualification_title_en=Te, award_date_printed=[ad, ae, f'{ad} / {ae}'])
        D.printed |= {'holder_name_latin', 'qualification_title_en'}
        A = lx(
            'ti',
            S(R, 'ብመሰረት ዝተገብረ ፈተና ሞያ ', 'ኣብ ዝተዋህበ ግብራውን ክልሰ-ሓሳባውን ፈተና '),
            (n, 'b'),
            ' ኣብ ሞያ ',
            (f, 'b'),
            f' {lv} ከም {"ዝሓለፈ" if p.m else "ዝሓለፈት"}' + (f' ብውጽኢት {g}' if hasg else '') + ' ነረጋግጽ።',
        )
        B = lx(
            'en',
            S(R, 'This is to certify that ', 'It is hereby certified that '),
            (l, 'b'),
            ' has passed the prescribed test in the trade of ',
            (fe, 'b'),
            f', {le}' + (f', with the result “{ge}”.' if hasg else '.'),
        )
        pre = gr(
            '1fr 82px 1fr',
            ln('ሃገረ ኤርትራ', 'ti', 'c b') + ln(org, 'ti', 'c ink b') + ln(dep, 'ti', 'c sm'),
            div(emblem(R, D.ink, 74), 'c'),
            ln('THE STATE OF ERITREA', 'en', 'c b') + ln(oe, 'en', 'c ink b') + ln(de, 'en', 'c sm'),
            style='align-items:center',
        )
        side = R.random() < 0.4
        foot = div(kv('ቁጽሪ / No.', no, 'ti') + kv('ዕለት / Date:', f'{ad} / {ae}', 'ti'), 'row mt2')
        mid = (
            div(div(ln(T, 'ti', 'title', 'font-size:1.45em') + div(A, 'j mt')) + div(ln(Te, 'en', 'title', 'font-size:1.25em;line-height:1.75') + div(B, 'j mt')), 'qtwo mt2')
            if side
            else ln(T, 'ti', 'title mt', 'font-size:1.9em;line-height:1.35') + ln(Te, 'en', 'c b sp') + div(A, 'c mt2') + div(B, 'c mt')
        )
        D.add(pre, div('', 'ruleh'), mid, foot, sigs(R, [(f'{a} / {b}', c) for a, b, c in sg], 'ti'), st)
    else:
        born(D, p, dob)
        if hasp:
            D.set(place_of_birth=pl)
        mu = {'ብሉጽ': 92, 'ኣዝዩ ጽቡቕ': 84, 'ጽቡቕ': 73}.get(g, 62)
        parts = ['ክልሰ-ሓሳባዊ ፈተና'] + L(TIT[K])
        gs = [(c, marks(R, mu, 3, 52, 98)) for c in parts]
        D.rows = [dict(course=c, credits=None, max='100', grade=str(x)) for c, x in gs]
        I = (
            [(f'ሽም {who}', n), (S(R, 'ዕለተ ትውልዲ', 'ዕለት ልደት'), dob)]
            + ([(S(R, 'ቦታ ትውልዲ', 'ትውልዲ ቦታ'), pl)] if hasp else [])
            + [(S(R, 'ዓይነት ሞያ', 'ሞያ'), f), ('ደረጃ', lv), ('ዝተፈተነሉ ቦታ' if p.m else 'ዝተፈተነትሉ ቦታ', city)]
            + ([('ጠቕላላ ውጽኢት', g)] if hasg else [])
            + [(S(R, 'ዝተዋህበሉ ዕለት', 'ዕለት'), ad)]
        )
        ws = S(R, 'qgr', 'qdot', 'qsm')
        D.add(
            div(emblem(R, D.ink, 72), 'c'),
            ln('ሃገረ ኤርትራ', 'ti', 'c b'),
            ln(org, 'ti', 'c b lg ink'),
            ln(dep, 'ti', 'c sm'),
            ln(T, 'ti', 'title mt', 'font-size:1.6em'),
            kv('ቁጽሪ፡', no, 'ti', 'c'),
            gr('1fr 112px', kvs(I, 'ti', ws, '፡'), photo(R, 'position:static', 106, 134), cls='mt', style='gap:0 7mm'),
            ln('ውጽኢት ፈተና', 'ti', 'qhead'),
            tbl(['ተ.ቁ', 'ክፍሊ ፈተና', 'ነጥቢ (ካብ 100)'], [(i + 1, c, x) for i, (c, x) in enumerate(gs)], 'ti', S(R, 'all', 'hor', 'stripe', 'head'), [10, 60, 30], 'clc'),
            ln(f'{who} {"ነቲ ፈተና ብዓወት ስለ ዝዛዘመ" if p.m else "ነቲ ፈተና ብዓወት ስለ ዝዛዘመት"} እዚ ምስክር ወረቐት ተዋሂቡ።', 'ti', 'j mt'),
            sigs(R, [(a, c) for a, _, c in sg], 'ti'),
            st,
        )
    return D


def ti_school(R, lay):
    p = per(R, 'tgQ', 1988, 2004)
    n = n3(p)
    land = lay == 1
    F = tg_date(R)
    cl = lambda s: bare(s, *TIY)
    D = Doc(
        'fetena_moya_eri_meletti_tigray',
        R,
        'ETH',
        'school_leaving_certificate',
        ['ti'],
        S(R, *AFT),
        S(R, *ATT),
        S(R, '#8b1a1a', '#14406b', '#3d5a1e', '#2b2b2b'),
        S(R, '#ffffff', '#fffdf4'),
        S(R, 'none', 'thin', 'qsq') if not land else S(R, 'double', 'qcut', 'thin'),
        None,
        land,
        14.8,
        '18mm 22mm',
        1.5,
    )
    sc, city = un(R, 'tis', TIS).split('|')
    d = dt.date(min(2024, p.dob.year + R.randint(18, 20)), S(R, 7, 7, 8), R.randint(1, 28))
    y = ethiopian(d)[0]
    ad, dob = F(d), F(p.dob)
    k = R.randrange(2)
    st_ = ('ተፈጥሮ ሳይንስ', 'ማሕበራዊ ሳይንስ')[k]
    T = S(R, 'ምስክር ወረቐት ምዝዛም 12 ክፍሊ', 'መልቀቒ ምስክር ወረቐት 2ይ ደረጃ ትምህርቲ', 'መረጋገፂ ምዝዛም ትምህርቲ 2ይ ደረጃ', 'ካርኒ መልቀቒ ቤት ትምህርቲ')
    no = S(R, f'{sn(R, "###")}/{y}', sn(R, '0####'), f'2ደ/{sn(R, "####")}/{y % 100:02d}')
    mu = R.uniform(60, 90)
    cs = TIG[k][: R.randint(9, 11)]
    gs = [(c, marks(R, mu, 7, 46, 98), marks(R, mu, 7, 46, 99)) for c in cs]
    one = not land and R.random() < 0.5
    fin = lambda a, b: str(a) if one else f'{(a + b) / 2:.1f}'
    vals = [a if one else (a + b) / 2 for _, a, b in gs]
    D.rows = [dict(course=c, credits=None, max='100', grade=fin(a, b)) for c, a, b in gs]
    av = f'{sum(vals) / len(vals):.{S(R, 1, 2)}f}'
    rank = f'{R.randint(1, 40)} ካብ {R.randint(41, 58)}'
    hasb, hasf = R.random() < 0.6, R.random() < 0.75
    D.set(
        holder_name=n,
        qualification_title=T,
        field_of_study=st_ if hasf else None,
        institution=[sc, f'{sc} {city}', f'{sc}፣ {city}'],
        award_date=d.isoformat(),
        award_date_printed=cl(ad),
        grade=[av, f'{av}%'],
        document_number=no,
    )
    if hasb:
        born(D, p, dob, *TIY)
    I = (
        [(S(R, 'ሽም ተምሃራይ' if p.m else 'ሽም ተምሃሪት', 'ምሉእ ሽም'), n), ('ፆታ', 'ተባዕታይ' if p.m else 'ኣንስታይ')]
        + ([(S(R, 'ዕለት ልደት', 'ዝተወለደሉ ዕለት' if p.m else 'ዝተወለደትሉ ዕለት'), dob)] if hasb else [('ዕድመ', str(d.year - p.dob.year))])
        + ([(S(R, 'ዓውዲ ትምህርቲ', 'መስመር ትምህርቲ'), st_)] if hasf else [])
        + [('ዘመን ትምህርቲ', f'{y - 1}/{y % 100:02d}' if R.random() < 0.4 else f'{y} ዓ.ም')]
    )
    tb = (
        tbl(['ተ.ቁ', 'ዓይነት ትምህርቲ', 'ውፅኢት (100)'], [(i + 1, c, a) for i, (c, a, b) in enumerate(gs)], 'ti', S(R, 'all', 'hor', 'head', 'stripe'), [10, 60, 30], 'clc')
        if one
        else tbl(
            ['ዓይነት ትምህርቲ', '1ይ ሴሚስተር', '2ይ ሴሚስተር', 'ማእከላይ'], [(c, a, b, fin(a, b)) for c, a, b in gs], 'ti', 'wr ' + S(R, 'all', 'hor', 'head', 'stripe'), [43, 19, 19, 19], 'lccc'
        )
    )
    foot = div(kv(S(R, 'ማእከላይ ነጥቢ፡', 'ሓፈሻዊ ማእከላይ፡'), av, 'ti') + kv('ደረጃ፡', rank, 'ti') + kv('ስነ ምግባር፡', S(R, 'A', 'ፅቡቕ', 'ብጣዕሚ ፅቡቕ'), 'ti'), 'row mt')
    ends = sigs(R, [(S(R, 'ረኮርድ ኦፊሰር', 'ሓላፊ ክፍሊ'), am_name(R, 'tgQ')), (S(R, 'ርእሰ መምህር', 'ዳይሬክተር ቤት ትምህርቲ'), am_name(R, 'tgQ'))], 'ti')
    cert = lx(
        'ti',
        f'{"ተምሃራይ" if p.m else "ተምሃሪት"} ',
        (n, 'b'),
        f' ኣብ ቤት ትምህርትና ካብ 9 ክሳብ 12 ክፍሊ {"ተማሂሩ ስለ ዝዛዘመ" if p.m else "ተማሂራ ስለ ዝዛዘመት"} እዚ መረጋገፂ {"ተዋሂብዎ" if p.m else "ተዋሂብዋ"} ኣሎ።',
        cls='j mt',
    )
    st = stamp(R, sc[:30], 'ti', 112, 'left:330px;bottom:80px')
    top = ln(S(R, 'ቢሮ ትምህርቲ ትግራይ', 'ክልላዊ መንግስቲ ትግራይ ቢሮ ትምህርቲ'), 'ti', 'c sm') + ln(sc, 'ti', 'c b lg ink') + ln(f'{city}፣ ትግራይ፣ ኢትዮጵያ', 'ti', 'c sm')
    ws = S(R, 'qgr', 'qdot', 'qsm')
    if land:
        left = (
            div(emblem(R, D.ink, 66), 'c')
            + top
            + ln(T, 'ti', 'title mt', 'font-size:1.4em;line-height:1.4')
            + gr('1fr 96px', kvs(I, 'ti', ws, '፡'), photo(R, 'position:static', 90, 114), cls='mt', style='gap:0 5mm')
            + cert
        )
        D.add(gr('46fr 54fr', left, div(kv('ቁፅሪ፡', no, 'ti') + kv('ዕለት፡', ad, 'ti'), 'row') + tb + foot + ends, style='gap:0 12mm'), st)
    else:
        D.add(
            gr('74px 1fr 74px', emblem(R, D.ink, 68), top, '', style='align-items:center'),
            div('', 'ruleh'),
            div(kv('ቁፅሪ፡', no, 'ti') + kv('ዕለት፡', ad, 'ti'), 'row'),
            ln(T, 'ti', 'title mt', 'font-size:1.45em;line-height:1.4'),
            gr('1fr 1fr', kvs(I[: len(I) - 2], 'ti', ws, '፡'), kvs(I[len(I) - 2 :], 'ti', ws, '፡'), cls='mt'),
            cert,
            tb,
            foot,
            ends,
            ln(S(R, 'ስርዝ ድልዝ ዘለዎ መረጋገፂ ተቐባልነት የብሉን።', 'ማሕተም ዘይብሉ ቅዳሕ ኣየገልግልን።'), 'ti', 'xs mt'),
            st,
        )
    return D


@fam
def fetena_moya_eri_meletti_tigray(R):
    f, lay = un(R, 'qTI', ((ti_trade, 0), (ti_school, 1), (ti_trade, 1), (ti_school, 0)))
    return f(R, lay)


if __name__ == '__main__':
    make_set(FRESH, 'fresh_qC')
