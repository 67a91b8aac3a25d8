#!/usr/bin/env python3
"""Four families of two papers each (uk seafarer's certificate, extract of marks of the 1990s; ru degree of Kyrgyzstan, record of work of Belarus;
am drivers' training, release from school; ti degree of Eritrea, health workers' training of Tigray); each paper in two layouts; an honest check set.

  python benchmarks/families/uk_ru_am_ti_ninth.py --seed 9303 --n 20 --out set        (4 families x 5 levels)
"""
import sys, os
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, tidy, un
import make_documents as md, sixteen_languages as sl
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, scribble, sn, ethiopian
from sixteen_languages import Doc, L, Q, S, per, com, dmy, tbl, div, gr, grid, cap, lx

FRESH = []
def fam(f): FRESH.append(tidy(f)); return f
sl.XCSS += """
.dts{display:flex;gap:.4em;align-items:baseline;padding:.1em 0}.dts .k{flex:1 1 auto;background:repeating-linear-gradient(90deg,#777 0 1px,transparent 1px 5px) left bottom .35em/100% 1px no-repeat}
.dts .v{flex:0 0 auto;max-width:44%;font-weight:600}.wdg{display:grid;grid-template-columns:31fr 69fr;padding:.2em 0;border-bottom:2px solid rgba(0,0,0,.08)}
.wdg .k{color:VARINK;font-weight:700;font-size:.88em}
.bel{padding:.14em 0}.bel .k{display:block;font-size:.72em;font-style:italic;line-height:1.25;color:#444}.bel .v{display:block;font-weight:700;line-height:1.35}
.pln .k{font-weight:400}.pln .v{font-weight:400;text-decoration:underline;text-underline-offset:3px}.half{display:grid;grid-template-columns:1fr 1fr;gap:0 12mm}.half>div{min-width:0}
.crease>div+div{border-inline-start:1px dashed #999;padding-inline-start:7mm;margin-inline-start:-6mm}
.plate{border:1.5px solid VARINK;border-radius:6px;padding:.3em .8em;background:rgba(255,255,255,.6)}
.crown{background:VARINK;color:#fff;padding:.4em 1em;text-align:center;font-weight:700}.und{border-bottom:1px solid #222;padding:0 .5em}
"""
_frame = md.frame
def rects(w, h, c, *ms): return ''.join(f'<rect x="{m}" y="{m}" width="{w-2*m}" height="{h-2*m}" fill="none" stroke="{c}" stroke-width="{t}"/>' for m, t in ms)
def frame(R, kind, color, w, h):
    svg = lambda x: f'<svg class="bg" viewBox="0 0 {w} {h}">{x}</svg>'
    if kind == 'rope':
        n, k = round((w - 56) / 12), round((h - 56) / 12); at = lambda x, y: f'M{x-4:.1f},{y+4:.1f} q4,-1 8,-8'
        p = [at(28 + i * (w - 56) / n, y) for i in range(n + 1) for y in (28, h - 28)] + [at(x, 28 + i * (h - 56) / k) for i in range(k + 1) for x in (28, w - 28)]
        return svg(f'<path d="{" ".join(p)}" fill="none" stroke="{color}" stroke-width="2.2"/>' + rects(w, h, color, (21, 1.1), (35, 1.1)))
    if kind == 'inset': return svg(rects(w, h, color, (24, 4), (32, 1), (37, 1)) + ''.join(f'<circle cx="{x}" cy="{y}" r="9" fill="{color}"/>' for x in (32, w - 32) for y in (32, h - 32)))
    if kind == 'tricol':
        f = lambda y: ''.join(f'<rect x="{20+i*(w-40)/3:.1f}" y="{y}" width="{(w-40)/3:.1f}" height="7" fill="{c}" opacity=".85"/>' for i, c in enumerate(('#0b7a3b', '#e3b505', '#b3261e')))
        return svg(f(18) + f(h - 25) + rects(w, h, color, (30, 1.2)))
    return _frame(R, kind, color, w, h)
md.frame = frame

def same(s): return [x + '|' + x for x in L(s)]
def ova(s): return [x + '|' + x + 'а' for x in L(s)]
def skyi(s): return [x + '|' + x[:-2] + 'ая' for x in L(s)]
sl.POOL.update({ 'ukO': dict(m=L('Володимир,Руслан,Ілля,Костянтин,Антон,В’ячеслав,Станіслав,Олег,Данило,Лев,Мирон'),
    f=L('Марина,Світлана,Лариса,Валерія,Катерина,Лідія,Роксолана,Маргарита,Надія,Алла,Зінаїда'),
    s=same('Гордієнко,Федорук,Кравчук,Москаленко,Дубовик,Захарченко,Самійленко,Юрченко,Нагорняк,Ящук,Бойчук,Марченко,Ткач') + [x + '|' + x[:-2]
    + 'а' for x in L('Лозинський,Чайковський,Зелінський,Сухий')], pm=L('Вікторович,Сергійович,Романович,Тарасович,Федорович,Леонідович'),
    pf=L('Вікторівна,Сергіївна,Романівна,Тарасівна,Федорівна,Леонідівна')), 'kgO': dict(m=L('Айбек,Замир,Канат,Максат,Руслан,Суйунбек,Тилек,Чынгыз,Алмаз,Дмитрий,Нурбек'),
    f=L('Айзада,Динара,Жамиля,Кундуз,Мээрим,Назгуль,Роза,Салтанат,Элмира,Наталья,Турсунай'),
    s=ova('Алымкулов,Бакиров,Джолдошев,Искендеров,Калыков,Маматкулов,Омуралиев,Раимбеков,Сулайманов,Турдуматов,Усупов,Чокоев,Шамшиев,Ниязов,Воробьёв'),
    pm=L('Алмазович,Кадырович,Мукашевич,Талантович,Шаршенович,Эмильевич,Викторович'), pf=L('Алмазовна,Кадыровна,Мукашевна,Талантовна,Шаршеновна,Эмильевна,Викторовна')),
    'byO': dict(m=L('Виталий,Геннадий,Дмитрий,Игорь,Николай,Олег,Пётр,Руслан,Станислав,Юрий,Артём'),
    f=L('Алеся,Вероника,Ирина,Инесса,Наталия,Оксана,Светлана,Татьяна,Янина,Людмила,Елена'),
    s=same('Адамович,Бондарчук,Вашкевич,Гринкевич,Довнар,Жук,Климович,Лукашик,Мицкевич,Савко,Станкевич,Трухан,Шпак,Якубчик') + skyi('Барановский,Залесский,Раковский')
    + ova('Новиков,Козлов,Фомин'), pm=L('Александрович,Владимирович,Иванович,Иосифович,Казимирович,Петрович,Станиславович'),
    pf=L('Александровна,Владимировна,Ивановна,Иосифовна,Казимировна,Петровна,Станиславовна')), 'etO': dict(m=Q('ኤርሚያስ|Ermias;ሰለሞን|Solomon;ተመስገን|Temesgen;ካሳዬ|Kassaye;'
    'አብዱራህማን|Abdurahman;ለማ|Lemma;ወንድወሰን|Wondwosen;ቢንያም|Biniyam;ደረጀ|Dereje;ሞገስ|Moges;ቶሎሳ|Tolossa;እስክንድር|Eskindir'),
    f=Q('ራሔል|Rahel;የሺ|Yeshi;ትዝታ|Tizita;ዘውዲቱ|Zewditu;አልማዝ|Almaz;ፋጡማ|Fatuma;ሰምራዊት|Semrawit;በለጠች|Beletech;ሙሉነሽ|Mulunesh;ጽዮን|Tsion;ወይንሸት|Woynshet;ደራርቱ|Derartu'),
    s=Q('ገብሬ|Gebre;ዓለሙ|Alemu;መንገሻ|Mengesha;አብዲ|Abdi;ሰይድ|Seid;ታፈሰ|Tafesse;ኃይሉ|Hailu;ድሪባ|Diriba;ካሣ|Kassa;ዘለቀ|Zeleke;ውብሸት|Wubishet;ጅማ|Jima;አስፋው|Asfaw')),
    'erO': dict(m=Q('ሚኪኤለ|Michiele;በየነ|Beyene;ተስፋልደት|Tesfaldet;ሃኒባል|Hanibal;ኢድሪስ|Idris;ንጉሰ|Niguse;ጴጥሮስ|Petros;ክብሮም|Kibrom;ሰመረ|Semere;ኣኽሊሉ|Aklilu;ፍስሃየ|Fisehaye;ዑስማን|Osman'),
    f=Q('ሰገን|Segen;ትርሓስ|Tirhas;ሉላ|Lula;ሰውሂ|Sewhi;ዛይድ|Zaid;ሃና|Hana;ኣበባ|Abeba;ሽሻይ|Shishay;ሚልያ|Milia;ፋጥና|Fatna;ብርክቲ|Birikti;ሄርሞን|Hermon'),
    s=Q('ደበሳይ|Debesay;ገብረኣብ|Ghebreab;ተስፋማርያም|Tesfamariam;ጎይቶም|Goitom;ኣብራሃ|Abraha;ሙሳ|Musa;መሓሪ|Mehari;ወልደገብርኤል|Woldegabriel;ሓድጉ|Hadgu;ኣስገዶም|Asgedom;ጸጋዝኣብ|Tsegazeab;ኣደም|Adem;'
    'ሃብተማርያም|Habtemariam')), 'tgO': dict(m=L('ኣፅብሃ,ገብረእግዚኣብሄር,ሃይለ,ክንፈ,ኣወጣሽ,ምሩፅ,ሰለሙን,ዘርኡ,ታደለ,ፀሃየ,ገብረሚካኤል'), f=L('ለተብርሃን,ዮርዳኖስ,ኣዜብ,ብርሃን,ፅጌረዳ,ሰናይት,ገነት,ንግስቲ,ራሄል,ዛይድ,ኣብረሀት'),
    s=L('ገብረ,ኣባዲ,ወልዱ,ሓጎስ,ኣሰፋ,ተኽላይ,ኪዳነ,ግርማይ,በርሀ,ሃ/ማርያም,ገ/ዮሃንስ,ወ/ስላሴ,ንጉስ,ፍስሃ')), })
TM = 'መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን'.split()
UKT = dict(zip('абвгґдежзиіїйклмнопрстуфхцчшщьюяє’', 'a b v h g d e zh z y i i i k l m n o p r s t u f kh ts ch sh shch  iu ia ie '.split(' ') + ['']))
def uklat(s):
    first = dict(Є='Ye', Ї='Yi', Й='Y', Ю='Yu', Я='Ya')
    return ' '.join((first.get(w[0]) or UKT[w[0].lower()].capitalize()) + ''.join(UKT[c] for c in w[1:]) for w in s.split())
def ini(p): return f'{p.given[0]}. {p.pat[0]}. {p.sur}' if p.pat else f'{p.given[0]}. {p.sur}'
def n3(p, i=None): return ' '.join(x if i is None else x[i] for x in (p.given, p.fa, p.sur))
def n2(p): return f'{p.given[0]} {p.sur[0]}' if isinstance(p.given, tuple) else f'{p.given} {p.sur}'
def nb(u): return [(x + ' ', 'nw') if '-' in x else x + ' ' for x in u.split(' ')]          # no line ends at a hyphen
def sfp(p): return f'{p.sur} {p.given} {p.pat}'
def bare(s, *w): return [s] + [s.replace(x, '') for x in w if x in s]
def quot(s): return bare(s, ' року', ' р.', ' года', ' г.') + ([s.replace('«', '').replace('»', '')] + bare(s.replace('«', '').replace('»', ''), ' р.', ' г.') if '«' in s else [])
def caps(s): return s.upper().replace('«', '').replace('»', '')
def maybe(R, q, *x): return list(x) if R.random() < q else []
def born(p, s, *w): return dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=bare(s, *w))
def rows_of(D, gs): D.rows = [dict(course=c, credits=h, grade=g) for c, h, g in gs]
def sheet(R, name, country, kind, langs, fonts, titles, inks, papers, frames, bgs, land, fs, pad, lh):
    return Doc(name, R, country, kind, langs, S(R, *fonts), S(R, *titles), S(R, *inks), S(R, *papers), S(R, *frames), S(R, *bgs) if bgs else None, land, fs, pad, lh)
def late(y, lo=0, hi=2024): return max(lo, min(hi, y))
def day(R, y, *months): return dt.date(y, S(R, *(months or range(1, 13))), R.randint(1, 28))

# ==================== 1 uk  seafarer's certificate (labels uk/en with functions / landscape, prose beside prose); extract of marks of the 1990s (typed halves / dotted list)
UKS = [tuple(x.split('|')) for x in ( 'Вахтовий помічник капітана|Officer in Charge of a Navigational Watch|II/1|n', 'Старший помічник капітана|Chief Mate|II/2|n',
    'Капітан далекого плавання|Master Mariner|II/2|n', 'Вахтовий механік|Officer in Charge of an Engineering Watch|III/1|e', 'Другий механік|Second Engineer Officer|III/2|e',
    'Старший механік|Chief Engineer Officer|III/2|e', 'Електромеханік|Electro-Technical Officer|III/6|t', 'Кваліфікований матрос|Able Seafarer Deck|II/5|d',
    'Кваліфікований моторист|Able Seafarer Engine|III/5|m', 'Оператор ГМЗЛБ|GMDSS General Operator|IV/2|r')]
UKF = dict(n='Судноводіння/Navigation|Обробка та розміщення вантажу/Cargo handling and stowage|Керування операціями судна/Controlling the operation of the ship',
    d='Судноводіння/Navigation|Обробка вантажу/Cargo handling',
    e='Суднові механічні установки/Marine engineering|Електрообладнання/Electrical and control engineering|Технічне обслуговування і ремонт/Maintenance and repair',
    r='Радіозв’язок/Radiocommunications', t='Електрообладнання/Electrical, electronic and control engineering|Технічне обслуговування і ремонт/Maintenance and repair',
    m='Суднові механічні установки/Marine engineering|Технічне обслуговування/Maintenance')
UKI = Q('Інспекція з питань підготовки та дипломування моряків|Inspection for Training and Certification of Seafarers;'
    'Державна служба морського та річкового транспорту України|State Service of Maritime and River Transport of Ukraine' ';'
    'Адміністрація судноплавства|Shipping Administration of Ukraine;Капітан морського порту Одеса|Harbour Master of the Port of Odesa;'
    'Капітан морського порту Херсон|Harbour Master of the Port of Kherson;Капітан морського порту Маріуполь|Harbour Master of the Port of Mariupol')
def uk_sea(R, land):
    p = per(R, 'ukO', 1962, 1996); job, je, rule, k = un(R, 'oukj', UKS); a, ae = un(R, 'ouki', UKI); d = day(R, late(p.dob.year + R.randint(22, 46), 2004))
    x = d.replace(year=d.year + 5); rank = k in 'net'
    T, Te = S(R, ('ДИПЛОМ', 'CERTIFICATE OF COMPETENCY'), ('СЕРТИФІКАТ КОМПЕТЕНТНОСТІ', 'CERTIFICATE OF COMPETENCY')) if rank else S(R, ('СВІДОЦТВО ФАХІВЦЯ',
        'CERTIFICATE OF PROFICIENCY'), ('КВАЛІФІКАЦІЙНЕ СВІДОЦТВО', 'CERTIFICATE OF PROFICIENCY'))
    D = sheet(R, 'moriak_vytiah_ukr', 'UKR', 'professional_licence', ['uk', 'en'], ("'Liberation Sans'", "'Noto Sans'", "'Carlito'", "'Liberation Serif'", "'DejaVu Serif'"),
        ("'Noto Serif'", "'Liberation Sans'", "'C059'"), ('#0e3a6b', '#0a5a66', '#2c2f7a', '#7a1f2b'), ('#f5faff', '#fdfdf8', '#ffffff', '#f4fbf8'), ('rope', 'wave', 'thin',
        'inset'), [('#7fb0d8', .15), ('#9cc9bd', .14), None], land, 15.2, '17mm 20mm', 1.42)
    n = sfp(p); l = uklat(f'{p.sur} {p.given}' if R.random() < .7 else n); n, l = (n.upper(), l.upper()) if R.random() < .3 else (n, l)
    no = S(R, f'{sn(R, "0####")}/{d.year}/{d.month:02d}', f'№ {sn(R, "#####")}/{d.year}', sn(R, '1####-') + f'{d.year % 100:02d}')
    lng = R.random() < .4; ad, ade = (f'{d.day} {M["uk"][d.month-1]} {d.year} р.', f'{d.day} {M["en"][d.month-1]} {d.year}') if lng else (dmy(d, '.'),) * 2
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[T, Te, f'{T} / {Te}', f'{T} {Te}', job, je, f'{job} / {je}', f'{T} {job}'], qualification_title_en=Te,
        field_of_study=[job, je, f'{job} / {je}', f'{job} {je}'], institution=[a, ae, f'{a} / {ae}', f'{a} {ae}'], award_date=d.isoformat(), award_date_printed=bare(ad,
        ' р.') + [ade, f'{ad} / {ade}'], document_number=[no, no.replace('№ ', '')], **born(p, dmy(p.dob, '.'))); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.add(*(uk_sea_wide if land else uk_sea_tall)(R, D, p, dict(T=T, Te=Te, n=n, l=l, no=no, ad=ad, ade=ade, a=a, ae=ae, job=job, je=je, rule=rule, x=dmy(x, '.'),
        dob=dmy(p.dob, '.'), lim=S(R, ('без обмежень', 'none'), ('відсутні', 'none'), ('до 3000 БРТ', 'below 3000 GT')), fun=[f.split('/') for f in UKF[k].split('|')],
        lev=S(R, 'експлуатації/operational', 'управління/management') if rank else 'допоміжний/support')))
    return D
def uk_sea_tall(R, D, p, c):
    lev, leve = c['lev'].split('/'); w = S(R, 'bel', 'wdg', 'pln', 'al w'); bi = R.random() < .5; lab = lambda u, e: f'{u} / {e}'; both = lambda a, b: a if a == b else f'{a} / {b}'
    head = gr('1fr 70px 1fr', ln('УКРАЇНА', 'uk', 'b sp') + ln(c['a'], 'uk', 'sm'), div(emblem(R, D.ink, 62), 'c'), ln('UKRAINE', 'en', 'b sp rt') + ln(c['ae'], 'en', 'sm rt'),
        style='align-items:center')
    I = [('Прізвище, ім’я, по батькові', 'Name', c['n'], c['l']), ('Дата народження', 'Date of birth', c['dob'], c['dob'])] + maybe(R, .4, ('Громадянство', 'Nationality', 'Україна', 'Ukraine'))
    J = [('Посада', 'Capacity', c['job'], c['je']), ('Обмеження', 'Limitations', *c['lim'])]; E_ = [('Дата видачі', 'Date of issue', c['ad'], c['ade']), ('Дійсний до', 'Valid until', c['x'], c['x'])]
    f = lambda X: div(div(''.join(kv(u, a, 'uk', w) for u, e, a, b in X)) + div(''.join(kv(e, b, 'en', w) for u, e, a, b in X)), 'half') if bi else ''.join(kv(lab(u, e),
        both(a, b), 'uk', w) for u, e, a, b in X)
    st = ln(f'Видано згідно з Міжнародною конвенцією про підготовку і дипломування моряків та несення вахти 1978 року, з поправками (правило {c["rule"]})', 'uk',
        'c sm mt') + ln('Issued under the provisions of the STCW Convention, 1978, as amended', 'en', 'c xs')
    tb = tbl(['Функція', 'Function', 'Рівень / Level'], [(u, (e, 'en'), f'{lev} / {leve}') for u, e in c['fun']], 'uk', 'wr ' + S(R, 'all', 'hor', 'head'), [36, 36, 28])
    who = (S(R, 'Уповноважена посадова особа', 'Начальник інспекції') if 'Капітан' not in c['a'] else 'Капітан порту', 'Duly authorized official')
    return (head, div('', 'ruleh'), ln(c['T'], 'uk', 'title', 'font-size:1.6em;line-height:1.25'), ln(c['Te'], 'en', 'c b'), ln(c['no'], 'uk', 'c b lg', 'color:#a01616'), st,
        gr('1fr 100px', f(I), photo(R, 'position:static', 92, 118), cls='mt'), f(J), tb, f(E_), sigs(R, [(' / '.join(who), ini(per(R, 'ukO'))),
        ('Підпис власника / Signature of the holder', '')], 'uk'), stamp(R, caps(c['a'])[:42], 'uk', 110, 'left:300px;bottom:60px'),
        *maybe(R, .4, qr(f'https://seafarer.example.ua/{sn(R, "######")}', 'right:20mm;bottom:15mm', 66)))
def uk_sea_wide(R, D, p, c):
    m = p.m; fu = ', '.join(u.lower() for u, _ in c['fun']); fe = ', '.join(e.lower() for _, e in c['fun']); o = R.random() < .5
    A = lx('uk', S(R, 'Уряд України засвідчує, що ', 'Цим засвідчується, що '), (c['n'], 'b'),
        f', {"який народився" if m else "яка народилася"} {c["dob"]}, '
        f'{"визнаний таким, що має" if m else "визнана такою, що має"} належну кваліфікацію відповідно до правила {c["rule"]} Конвенції ПДНВ '
        f'та може виконувати такі функції: {fu}; обмеження: {c["lim"][0]}, – і може займати посаду ',
        (c['job'], 'b'), '.', cls='j mt')
    B = lx('en', S(R, 'The Government of Ukraine certifies that ', 'This is to certify that '), (c['l'], 'b'),
        f', born {c["dob"]}, has been found duly qualified in accordance with regulation {c["rule"]} of the STCW Convention and competent to perform the functions: {fe}; '
        f'limitations: {c["lim"][1]}, and may serve in the capacity of ',
        (c['je'], 'b'), '.', cls='j mt')
    E_ = [('№ / No.', c['no']), ('Дата видачі / Date of issue', c['ad'] if o else ' / '.join(dict.fromkeys((c['ad'], c['ade'])))), ('Дійсний до / Valid until', c['x'])]
    d = div(photo(R, 'position:static', 88, 112), 'c')
    return (gr('1fr 74px 1fr', ln('УКРАЇНА', 'uk', 'c b sp lg') + ln(c['a'], 'uk', 'c sm'), div(emblem(R, D.ink, 66), 'c'), ln('UKRAINE', 'en', 'c b sp lg') + ln(c['ae'], 'en',
        'c sm'), style='align-items:center'), gr('1fr 96px 1fr', ln(c['T'], 'uk', 'title', 'font-size:1.35em;line-height:1.3') + A, d, ln(c['Te'], 'en', 'title',
        'font-size:1.35em;line-height:1.3') + B, cls='mt', style='gap:0 6mm'), div(grid('1fr 1.3fr 1fr', E_, 'uk', S(R, '', 'soft', 'under')), 'mt2'),
        sigs(R, [('Підпис власника / Holder', ''), (S(R, 'Уповноважена особа / Authorized official', 'Від імені Уряду України / For the Government'), ini(per(R, 'ukO')))],
        'uk'), stamp(R, caps(c['a'])[:42], 'uk', 112, 'left:480px;bottom:60px'))

UKU = Q('Тернопільський приладобудівний інститут|м. Тернопіль;Київський інститут народного господарства|м. Київ;Дніпропетровський металургійний інститут|м. Дніпропетровськ;'
    'Полтавський державний педагогічний інститут імені В. Г. Короленка|м. Полтава' ';Львівський лісотехнічний інститут|м. Львів;'
    'Чернівецький державний університет імені Ю. Федьковича|м. Чернівці;Харківський інститут радіоелектроніки|м. Харків;Одеський інститут інженерів морського флоту|м. Одеса;'
    'Житомирський сільськогосподарський інститут|м. Житомир'
    ';Вінницький політехнічний інститут|м. Вінниця;Запорізький машинобудівний інститут|м. Запоріжжя;Донецький державний університет|м. Донецьк')
UKC = {'Технологія машинобудування|інженер-механік': 'Нарисна геометрія,Теоретична механіка,Опір матеріалів,Деталі машин,Теорія різання,Верстати та інструменти,'
    'Технологія машинобудування,Проектування цехів,Гідравліка',
    'Економіка підприємства|економіст': 'Політична економія,Макроекономіка,Статистика,Бухгалтерський облік,Фінанси,Планування виробництва,Ціноутворення,Економічний аналіз,Організація праці',
    'Математика|учитель математики': 'Математичний аналіз,Алгебра і теорія чисел,Геометрія,Диференціальні рівняння,Методика викладання математики,Педагогіка,Психологія,'
    'Числові методи,Шкільна гігієна',
    'Лісове господарство|інженер лісового господарства': 'Ботаніка,Дендрологія,Ґрунтознавство,Лісівництво,Лісова таксація,Лісові культури,Геодезія,Лісова ентомологія,Економіка лісового господарства',
    'Радіотехніка|радіоінженер': 'Теорія електричних кіл,Електродинаміка,Радіотехнічні сигнали,Підсилювальні пристрої,Цифрова техніка,Антени,Радіоприймачі,Метрологія,'
    'Конструювання апаратури', 'Агрономія|учений агроном': 'Ботаніка,Фізіологія рослин,Агрохімія,Землеробство,Рослинництво,Селекція і насінництво,Захист рослин,Механізація,Організація виробництва',
    'Судноводіння|інженер-судноводій': 'Навігація та лоція,Морехідна астрономія,Теорія судна,Метеорологія,Морське право,Електронавігаційні прилади,Морська справа,'
    'Технологія перевезень,Англійська мова морська'}
UKZ = L('Історія України,Філософія,Іноземна мова,Вища математика,Фізика,Фізичне виховання,Культурологія,Політологія,Охорона праці,Обчислювальна техніка,Українська мова')
UKY = {'Технологія': 'Тернопіль Дніпроп Вінниц Запор', 'Економіка': 'Київськ Тернопіль Донецьк', 'Математика': 'Полтав Чернів Донецьк', 'Лісове': 'Львівськ', 'Радіо': 'Харківськ Вінниц',
    'Агрономія': 'Житомир', 'Судно': 'Одеськ'}
def uk_where(R, f):
    at = next(v for k, v in UKY.items() if f.startswith(k)).split(); return S(R, *[u for u in UKU if any(u[0].startswith(a) for a in at)])
def uk_extract(R, land):
    p = per(R, 'ukO', 1968, 1979); K = un(R, 'oukc', UKC); f, qu = K.split('|'); u, city = uk_where(R, f); y0 = p.dob.year + R.randint(17, 19); y1 = y0 + 5; d = day(R, y1, 6, 6, 7); m = p.m
    D = sheet(R, 'moriak_vytiah_ukr', 'UKR', 'diploma_supplement', ['uk'], ("'Liberation Mono'", "'Nimbus Mono PS'", "'DejaVu Serif Condensed','DejaVu Serif'",
        "'Liberation Serif'", "'Nimbus Roman'"), ("'Liberation Serif'", "'P052'", "'Nimbus Roman'"), ('#222222', '#27364f', '#5a2a2a'), ('#fdfbf3', '#f7f5ea', '#ffffff'),
        ('none', 'thin', 'none', 'double'), None, land, 13.6, '15mm 17mm', 1.36)
    no = f'{S(R, "ЛВ", "КБ", "ДА", "МВ", "ТН", "ХА", "УВ")} № {sn(R, "######")}'
    T = S(R, 'ВИТЯГ ІЗ ЗАЛІКОВО-ЕКЗАМЕНАЦІЙНОЇ ВІДОМОСТІ', 'ДОДАТОК ДО ДИПЛОМА', 'ВИПИСКА З ЗАЛІКОВО-ЕКЗАМЕНАЦІЙНОЇ ВІДОМОСТІ')
    lo = S(R, L('відмінно,добре,добре'), L('добре,добре,задовільно'), L('відмінно,відмінно,добре'))
    cs = R.sample(UKZ, R.randint(5, 8)) + R.sample(L(UKC[K]), R.randint(7, 9)); hr = R.random() < .7
    gs = [(c, str(S(R, 34, 51, 68, 72, 102, 136, 180)) if hr else None, 'зараховано' if c == 'Фізичне виховання' else S(R, *lo)) for c in cs]; rows_of(D, gs)
    F = S(R, lambda w: f'«{w.day:02d}» {M["uk"][w.month-1]} {w.year} р.', lambda w: f'{w.day} {M["uk"][w.month-1]} {w.year} року'); ad = F(d)
    dur = S(R, f'з {y0} р. по {y1} р.', f'з {y0} року по {y1} рік'); hasb = R.random() < .35; dob = F(p.dob)
    D.set(holder_name=sfp(p), qualification_title=[T, T.capitalize(), qu] + (['ДОДАТОК'] if 'ДОД' in T else []), field_of_study=[f, f'«{f}»'], institution=[u, f'{u}, {city}',
        f'{u} {city}'], award_date=d.isoformat(), award_date_printed=quot(ad), duration=[dur, dur[2:], f'{y0} – {y1}', f'{y0}-{y1}'], document_number=[no, no.replace('№ ',
        ''), no.split('№ ')[1]], **(dict(born(p, dob), date_of_birth_printed=quot(dob)) if hasb else {}))
    th = S(R, 'дипломний проект', 'дипломну роботу'); g = S(R, *lo[:2])
    c = dict(T=T, no=no, u=u, city=city, f=f, qu=qu, dur=dur, ad=ad, dob=dob if hasb else None, gs=gs, hr=hr, reg=S(R, str(R.randint(100, 9900)),
        f'{R.randint(10, 99)}-{R.randint(10, 400)}'))
    end = [f'{"Захистив" if m else "Захистила"} {th} з оцінкою «{g}».'] if R.random() < .6 else [f'{"Склав" if m else "Склала"} державний іспит зі спеціальності з оцінкою «{g}».']
    c['end'] = end + [f'Рішенням Державної екзаменаційної комісії від {F(d - dt.timedelta(days=R.randint(1, 4)))} присвоєно кваліфікацію «{qu}».']
    D.add(*(uk_extract_wide if land else uk_extract_tall)(R, D, p, c)); return D
def uk_extract_wide(R, D, p, c):
    Z = lambda a, b: a if p.m else b; al = tbl(['Назва дисципліни'] + (['К-сть годин'] if c['hr'] else []) + ['Оцінка'], [((a, h, g) if c['hr'] else (a, g)) for a, h,
        g in c['gs']], 'uk', S(R, 'hor', 'all', 'free'), [56, 18, 26] if c['hr'] else [68, 32], 'lcl' if c['hr'] else 'll')
    a = (ln('МІНІСТЕРСТВО ОСВІТИ УКРАЇНИ', 'uk', 'c sm') + ln(c['u'], 'uk', 'c b') + ln(c['T'], 'uk', 'title mt', 'font-size:1.15em;line-height:1.3')
        + (ln('(без диплома недійсний)', 'uk', 'c xs') if R.random() < .7 else '') + ln(f'{"до диплома " if "ДОД" not in c["T"] else ""}{c["no"]}', 'uk', 'c b')
        + cap(sfp(p), '(прізвище, ім’я, по батькові)', 'uk') + (ln(f'{c["dob"]} народження', 'uk', 'c sm') if c['dob'] else '')
        + lx('uk', f'за час навчання {c["dur"]} {Z("здав", "здала")} заліки та іспити зі спеціальності ', (f'«{c["f"]}»', 'b'), ' з дисциплін, перелічених на звороті.',
        cls='j mt') + ''.join(ln(x, 'uk', 'j') for x in c['end']))
    ft = gr('1fr 90px 1fr', ln('Ректор', 'uk', 'sm'), scribble(R, 84, 36), ln(ini(per(R, 'ukO')), 'uk', 'sm'), cls='mt', style='align-items:center') + gr('1fr 90px 1fr',
        ln(S(R, 'Декан', 'Секретар'), 'uk', 'sm'), scribble(R, 84, 36), ln(ini(per(R, 'ukO')), 'uk', 'sm'), style='align-items:center')
    return (div(div(a + ft + div(ln(f'{c["city"]}, {c["ad"]}', 'uk', 'sm') + ln(f'Реєстраційний № {c["reg"]}', 'uk', 'sm'), 'mt')) + div(al), 'half crease'),
        stamp(R, caps(c['u'])[:44], 'uk', 112, 'left:240px;bottom:60px'))
def uk_extract_tall(R, D, p, c):
    Z = lambda a, b: a if p.m else b; w = S(R, 'dts', 'dts', 'lead')
    I = maybe(R, 1, ('Прізвище, ім’я, по батькові', sfp(p))) + ([('Дата народження', c['dob'])] if c['dob'] else []) + [('Вищий навчальний заклад', c['u']), ('Час навчання',
        c['dur']), ('Спеціальність', f'«{c["f"]}»')]
    ls = ln(f'{Z("Склав", "Склала")} заліки та іспити з таких дисциплін:', 'uk', 'mt b') + ''.join(kv(f'{i}. {a}' + (f' ({h} год.)' if h else ''), g, 'uk', w) for i,
        (a, h, g) in enumerate(c['gs'], 1))
    return (ln('УКРАЇНА', 'uk', 'c b sp'), ln(f'{c["u"]}', 'uk', 'c'), ln(c['city'], 'uk', 'c sm'), ln(c['T'], 'uk', 'title mt', 'font-size:1.3em;line-height:1.3'),
        ln(f'{"до диплома " if "ДОД" not in c["T"] else ""}{c["no"]}', 'uk', 'c b'), div(''.join(kv(a + ':', b, 'uk', S(R, 'pln')) for a, b in I), 'mt'), ls,
        *(ln(x, 'uk', 'j mt') for x in c['end']), div(ln(f'Дата видачі: {c["ad"]}', 'uk', 'sm') + ln(f'Реєстр. № {c["reg"]}', 'uk', 'sm'), 'row mt'),
        sigs(R, [('Ректор', ini(per(R, 'ukO'))), (S(R, 'Декан факультету', 'Начальник навчальної частини'), ini(per(R, 'ukO')))], 'uk'), ln('М. П.', 'uk', 'xs'),
        stamp(R, caps(c['u'])[:44], 'uk', 112, 'left:240px;bottom:60px'))
@fam
def moriak_vytiah_ukr(R): f, land = un(R, 'oUK', ((uk_sea, 0), (uk_extract, 1), (uk_sea, 1), (uk_extract, 0))); return f(R, bool(land))

# ==================== 2 ru  Kyrgyzstan: degree (prose / landscape, panel and labels); Belarus: record of work (corner letterhead / form with posts and orders)
KGU = Q('Кыргызский национальный университет имени Жусупа Баласагына|г. Бишкек;Кыргызский технический университет имени И. Раззакова|г. Бишкек;'
    'Ошский государственный университет|г. Ош;Кыргызский экономический университет имени М. Рыскулбекова|г. Бишкек' ';Жалал-Абадский государственный университет|г. Жалал-Абад;'
    'Бишкекский гуманитарный университет имени К. Карасаева|г. Бишкек;Иссык-Кульский государственный университет имени К. Тыныстанова|г. Каракол;'
    'Кыргызский аграрный университет имени К. И. Скрябина|г. Бишкек' ';Нарынский государственный университет|г. Нарын;Кыргызская государственная юридическая академия|г. Бишкек;'
    'Таласский государственный университет|г. Талас')
KGF = Q('Бухгалтерский учёт, анализ и аудит|экономист|Экономика;Финансы и кредит|экономист|Экономика;Юриспруденция|юрист|Юриспруденция;'
    'Прикладная информатика|информатик-экономист|Информатика;Промышленное и гражданское строительство|инженер-строитель|Строительство' ';'
    'Филология (английский язык)|преподаватель английского языка|Филология;Ветеринария|ветеринарный врач|Ветеринария;'
    'Электроснабжение|инженер-электрик|Электроэнергетика и электротехника;Экология и природопользование|эколог|Экология;История|преподаватель истории|История' ';'
    'Технология продуктов питания|инженер-технолог|Технология продовольственных продуктов;Социальная работа|специалист по социальной работе|Социальная работа')
def kg_facts(R, p):
    u, city = un(R, 'okgu', KGU); sp, qu, nap = un(R, 'okgf', KGF); lev = S(R, 's', 's', 'b', 'm'); n = dict(s=5, b=4, m=2)[lev]
    y0 = p.dob.year + (22 if lev == 'm' else R.randint(17, 20)); d = day(R, y0 + n, 6, 6, 7); f = sp if lev == 's' else nap
    t2 = S(R, 'о высшем профессиональном образовании', 'о высшем образовании') if lev == 's' else dict(b='бакалавра', m='магистра')[lev]
    q = qu if lev == 's' else f'{dict(b="бакалавр", m="магистр")[lev]}'
    F = S(R, lambda w: f'{w.day} {M["ru"][w.month-1]} {w.year} года', lambda w: f'«{w.day:02d}» {M["ru"][w.month-1]} {w.year} г.', lambda w: dmy(w, '.'))
    no = S(R, f'{S(R, "УВ", "CD", "AD", "БД")} № {sn(R, "#########" if R.random() < .4 else "######")}', f'серия {S(R, "У", "Б", "М")}В № {sn(R, "######")}')
    return dict(u=u, city=city, f=f, q=q, lev=lev, n=n, y0=y0, y1=y0 + n, d=d, dk=d - dt.timedelta(days=R.randint(2, 9)), T=f'ДИПЛОМ {t2}', t2=t2, F=F, ad=F(d), no=no,
        hon=R.random() < .2, iss=R.random() < .75, reg=S(R, str(R.randint(11, 990)), f'{R.randint(10, 99)}-{R.randint(11, 900)}'))
def kg_degree(R, land):
    p = per(R, 'kgO', 1975, 2000); c = kg_facts(R, p)
    D = sheet(R, 'diplom_kgz_stazh_blr', 'KGZ', 'degree_certificate', ['ru'], ("'Noto Serif'", "'Nimbus Roman'", "'Gentium Book Plus'", "'P052'", "'Noto Sans'"),
        ("'Linux Libertine Display O'", "'Noto Serif Display'", "'C059'", "'URW Bookman'"), ('#9a1b1b', '#0f4f86', '#17583a', '#6b4a12'), ('#fffdf6', '#fff9f6', '#f8fcff'),
        ('scallop', 'inset', 'lattice', 'key', 'double'), [('#e2a6a0', .15), ('#9fc3e2', .15), ('#d8c08a', .15)], land, 16.2, '19mm 23mm', 1.5)
    T, q, f = c['T'], c['q'], c['f']; w = c['d'] if c['iss'] else c['dk']; ad = c['F'](w)
    dur = f'{c["n"]} {"лет" if c["n"] == 5 else "года"}' if R.random() < (.8 if land else .3) else None; hasb = land and R.random() < .5; dob = c['F'](p.dob)
    no = c['no'].replace('серия ', '')
    D.set(holder_name=sfp(p), qualification_title=[T, 'ДИПЛОМ', q, f'{T} {q}', f'{T} с отличием', f'«{q}»', f'{q} по направлению {f}'], field_of_study=[f, f'«{f}»'],
        institution=[c['u'], f'{c["u"]}, {c["city"]}', f'{c["u"]} {c["city"]}'], award_date=w.isoformat(), award_date_printed=quot(ad),
        grade='с отличием' if c['hon'] else None, duration=[x for x in (dur, f'{c["y0"]} – {c["y1"]}') if x] if land else dur, document_number=[no, no.replace('№ ', ''), no.split('№ ')[1], c['no']],
        **(dict(born(p, dob), date_of_birth_printed=quot(dob)) if hasb else {}))
    D.add(*(kg_panel if land else kg_prose)(R, D, p, c, dur, dob if hasb else None)); return D
def kg_prose(R, D, p, c, dur, dob):
    Z = lambda a, b: a if p.m else b; hon = [ln('с отличием', 'ru', 'c b i', 'color:#a01616')] if c['hon'] else []; k = 'специальности' if c['lev'] == 's' else 'направлению'
    cm = S(R, 'Государственной аттестационной комиссии', 'Государственной экзаменационной комиссии'); st = S(R, 0, 1)
    t1 = lx('ru', S(R, 'Настоящий диплом свидетельствует о том, что ', 'Настоящим удостоверяется, что '), (sfp(p), 'b'),
        f' в {c["y0"]} году {Z("поступил", "поступила")} в ', *nb(c["u"]), f'и в {c["y1"]} году {Z("окончил", "окончила")} полный курс названного университета' .replace('университета',
        'вуза' if 'академ' in c['u'] else 'университета') + (f' (срок обучения {dur})' if dur else '') + f' по {k} ', (f'«{c["f"]}»', 'b'), '.', cls='j ind mt2')
    t2 = lx('ru', f'Решением {cm} от {c["F"](c["dk"])} {Z("ему", "ей")} присвоена ' + ('квалификация ' if c['lev'] == 's' else 'академическая степень '), (f'«{c["q"]}»', 'b'), '.', cls='j ind mt')
    nm = [ln(sfp(p), 'ru', 'name mt')] if st else []
    if st: t1 = lx('ru', f'{Z("окончил", "окончила")} ', *nb(c["u"]), f'в {c["y1"]} году' + (f' (срок обучения {dur})' if dur else '') + f' по {k} ', (f'«{c["f"]}»', 'b'), '.', cls='c mt')
    ft = div((ln(f'{c["city"]}, {c["ad"]}', 'ru', 'sm') if c['iss'] else ln(c['city'], 'ru', 'sm')) + ln(f'Регистрационный номер {c["reg"]}', 'ru', 'sm'), 'row mt2')
    return (div(emblem(R, D.ink, 78), 'c'), ln('КЫРГЫЗСКАЯ РЕСПУБЛИКА', 'ru', 'c b sp'), ln(S(R, 'Министерство образования и науки', 'Министерство образования и культуры'),
        'ru', 'c sm'), ln('ДИПЛОМ', 'ru', 'title mt', 'font-size:2.4em;letter-spacing:.16em;line-height:1.3'), ln(c['t2'], 'ru', 'c b lg'), *hon, ln(c['no'], 'ru', 'c b mt',
        'color:#8a1111'), *nm, t1, t2, *maybe(R, .4, ln('Диплом даёт право на профессиональную деятельность в соответствии с уровнем образования и квалификацией.', 'ru',
        'j ind sm mt')), sigs(R, [(S(R, 'Председатель комиссии', 'Председатель ГАК'), ini(per(R, 'kgO'))), ('Ректор', ini(per(R, 'kgO')))]
        + maybe(R, .4, ('Секретарь', ini(per(R, 'kgO')))), 'ru'), ft, stamp(R, caps(c['u'])[:44], 'ru', 118, 'left:300px;bottom:80px'))
def kg_panel(R, D, p, c, dur, dob):
    w = S(R, 'wdg', 'bel', 'al', 'lead'); Z = lambda a, b: a if p.m else b; k = 'Специальность' if c['lev'] == 's' else 'Направление'
    I = [('Фамилия, имя, отчество', sfp(p))] + ([('Дата рождения', dob)] if dob else []) + [(S(R, 'Высшее учебное заведение', 'Вуз, выдавший диплом'), c['u']),
        ('Год поступления – год окончания', f'{c["y0"]} – {c["y1"]}')] + ([('Срок обучения', dur)] if dur else []) + [(k, c['f']),
        ('Квалификация' if c['lev'] == 's' else 'Академическая степень', c['q'])]
    left = (div(emblem(R, D.ink, 104), 'c') + ln('КЫРГЫЗСКАЯ РЕСПУБЛИКА', 'ru', 'c b mt') + ln('ДИПЛОМ', 'ru', 'title', 'font-size:1.9em;line-height:1.3') + ln(c['t2'], 'ru',
        'c b') + (ln('с отличием', 'ru', 'c b i', 'color:#a01616') if c['hon'] else '') + div(ln(c['no'], 'ru', 'c b'), 'plate mt2') + ln(f'Рег. № {c["reg"]}', 'ru',
        'c sm mt') + (ln('Дата выдачи', 'ru', 'c xs mt') + ln(c['ad'], 'ru', 'c b') if c['iss'] else '') + ln(c['city'], 'ru', 'c sm'))
    right = div(''.join(kv(a + (':' if w == 'lead' else ''), b, 'ru', w) for a,
        b in I)) + ln(f'Решение Государственной аттестационной комиссии от {c["F"](c["dk"])}, протокол № {R.randint(1, 40)}', 'ru', 'sm i mt') + sigs(R,
        [('Председатель ГАК', ini(per(R, 'kgO'))), ('Ректор', ini(per(R, 'kgO')))], 'ru') + ln('М. П.', 'ru', 'xs')
    return gr('35fr 65fr', left, right, style='gap:0 9mm;align-items:center'), stamp(R, caps(c['u'])[:44], 'ru', 116, 'left:560px;bottom:60px')

BYO = [tuple(x.split('|')) for x in ( 'ОАО «Гродненский механический завод»|г. Гродно, ул. Социалистическая, 45|слесарь-ремонтник|слесарь механосборочных работ',
    'УЗ «Могилёвская городская поликлиника № 6»|г. Могилёв, пр-т Мира, 12|медицинская сестра процедурного кабинета|медицинская сестра участковая',
    'РУП «Витебскэнерго»|г. Витебск, ул. Правды, 30|инженер по релейной защите|электромонтёр по обслуживанию подстанций',
    'КУП «Жилкомхоз Барановичи»|г. Барановичи, ул. Ленина, 7|мастер участка|слесарь-сантехник',
    'ООО «ПолесьеТрансЛогистик»|г. Пинск, ул. Брестская, 118|водитель автомобиля|экспедитор',
    'ГУО «Средняя школа № 19 г. Лиды»|г. Лида, ул. Космонавтов, 3|учитель химии|воспитатель группы продлённого дня',
    'ОАО «Слуцкий молочный комбинат»|г. Слуцк, ул. Тутаринова, 16|технолог|лаборант химического анализа',
    'ЧТУП «ЮниМаркет-Гомель»|г. Гомель, ул. Барыкина, 230|товаровед|продавец', 'СПК «Заря-2010»|Минская обл., Копыльский р-н, аг. Бучатино|главный зоотехник|зоотехник',
    'ИООО «Софтлайн Системс»|г. Минск, ул. Притыцкого, 62|инженер-программист|техник-программист',
    'СООО «БрестМебель»|г. Брест, ул. Московская, 364|столяр 5 разряда|столяр 4 разряда', 'Филиал «Автобусный парк № 2»|г. Бобруйск, ул. Гоголя, 177|диспетчер|кондуктор')]
def by_work(R, form):
    p = per(R, 'byO', 1960, 1994); m = p.m; org, adr, job, j0 = un(R, 'obyo', BYO); b = day(R, R.randint(max(2005, p.dob.year + 27), 2024))
    a = day(R, b.year - R.randint(2, 14)); d = b + dt.timedelta(days=R.randint(0, 40)); a = max(a, dt.date(p.dob.year + 19, 2, 1))
    D = sheet(R, 'diplom_kgz_stazh_blr', 'BLR', 'employment_reference', ['ru'], ("'Liberation Serif'", "'Carlito'", "'Liberation Sans'", "'Noto Sans'", "'Linux Libertine O'"),
        ("'Liberation Serif'", "'Noto Sans'", "'Nimbus Sans'"), ('#1c1c1c', '#1b4a2f', '#23395d'), ('#ffffff',), ('none', 'none', 'rail' if form else 'none'), None, False,
        15.4, '18mm 21mm', 1.48)
    F = S(R, lambda w: dmy(w, '.'), lambda w: f'{w.day} {M["ru"][w.month-1]} {w.year} г.', lambda w: f'{w.day} {M["ru"][w.month-1]} {w.year} года')
    s1, s2, ad = F(a), F(b), F(d); no = S(R, f'{R.randint(1, 30):02d}-{R.randint(1, 20):02d}/{R.randint(11, 900)}', str(R.randint(11, 990)), f'К-{R.randint(11, 400)}')
    T = S(R, 'СПРАВКА о периоде работы, службы', 'СПРАВКА о периоде работы', 'СПРАВКА о трудовой деятельности') if R.random() < .75 else 'СПРАВКА'; dur = f'с {s1} по {s2}'
    c1 = a + (b - a) / 2; two = form or R.random() < .4; hasb = R.random() < (.6 if form else .3); dob = F(p.dob)
    tw = [bare(x, ' г.', ' года') for x in (s1, s2)]
    D.set(holder_name=sfp(p), qualification_title=[T, 'СПРАВКА'], field_of_study=[job] + ([j0] if two else []), institution=[org, org.replace('«', '').replace('»', '')],
        award_date=d.isoformat(), award_date_printed=quot(ad), duration=[dur, dur[2:], f'{s1} – {s2}', f'с {tw[0][-1]} по {tw[1][-1]}'], document_number=[no, f'№ {no}'],
        **(dict(born(p, dob), date_of_birth_printed=quot(dob)) if hasb else {}))
    c = dict(org=org, adr=adr, job=job, j0=j0, s1=s1, s2=s2, ad=ad, no=no, T=T, dur=dur, dob=dob if hasb else None, mid=F(c1), nxt=F(c1 + dt.timedelta(days=1)), two=two, F=F, a=a, b=b)
    c['boss'] = 'Главный врач' if 'УЗ' in org else 'Председатель' if 'СПК' in org else 'Директор'; D.add(*(by_form if form else by_letter)(R, D, p, c)); return D
def order(R, c, d): return f'приказ от {c["F"](d)} № {R.randint(3, 300)}-{S(R, "к", "лс", "п")}'
def by_letter(R, D, p, c):
    Z = lambda a, b: a if p.m else b; stp = (ln(c['org'], 'ru', 'b') + ln(c['adr'], 'ru', 'sm') + ln(f'УНП {sn(R, "#########")}', 'ru', 'xs') + ln(f'{c["ad"]} № {c["no"]}', 'ru', 'mt nw'))
    head = gr('62fr 38fr', stp, ln('По месту требования', 'ru', 'rt mt2') if R.random() < .6 else ''); t = c['T'].split(' ', 1); al = S(R, 'c', 'l')
    body = lx('ru', S(R, 'Дана в том, что ', 'Настоящая справка дана в том, что '), (sfp(p), 'b'), (f', {c["dob"]} рождения,' if c['dob'] else '')
        + f' {S(R, "действительно ", "")}{Z("работал", "работала")} в ', *nb(c['org']), c['dur'] + (f': до {c["mid"]} – {c["j0"]}, далее – ' if c['two'] else S(R,
        ' по должности (профессии): ', ' в должности: ')), (c['job'], 'b nw'), '.', cls='j ind mt2')
    X = ([ln(f'{Z("Принят", "Принята")} на работу: {order(R, c, c["a"])}; {Z("уволен", "уволена")}: {order(R, c, c["b"])}, '
        f'{S(R, "по соглашению сторон (ст. 37 ТК)", "в связи с истечением срока контракта (п. 2 ч. 2 ст. 35 ТК)", "по желанию работника (ст. 40 ТК)")}.',
        'ru', 'j ind mt')] + maybe(R, .5, ln(f'За время работы {Z("зарекомендовал", "зарекомендовала")} себя '
        f'{S(R, "грамотным и ответственным специалистом", "добросовестным работником")}, дисциплинарных взысканий не {Z("имел", "имела")}.',
        'ru', 'j ind mt')) + maybe(R, .3, ln(f'Средняя заработная плата за последние {S(R, 3, 6, 12)} месяцев составила {R.randint(600, 2400)},{R.randint(10, 99)} руб.', 'ru',
        'j ind mt')) + [ln(S(R, 'Срок действия справки – бессрочно.', 'Справка действительна бессрочно.'), 'ru', 'j ind mt')])
    sg = lambda a: gr('1fr 120px 1fr', ln(a, 'ru'), scribble(R, 110, 44), ln(ini(per(R, 'byO')).replace('. ', '.'), 'ru', 'rt'), cls='mt', style='align-items:center')
    return (head, ln(t[0], 'ru', 'b lg mt2 ' + al), *([ln(t[1], 'ru', al)] if len(t) > 1 else []), body, *X, div('', 'mt2'), sg(c['boss']),
        *maybe(R, .6, sg(S(R, 'Специалист по кадрам', 'Главный бухгалтер'))), *maybe(R, .5, ln(f'Исп. {per(R, "byO").sur}, тел. {sn(R, "##-##-##")}', 'ru', 'xs mt2')),
        stamp(R, caps(c['org'])[:40], 'ru', 116, 'left:300px;bottom:120px'))
def by_form(R, D, p, c):
    Z = lambda a, b: a if p.m else b; w = S(R, 'bel', 'wdg', 'lead', 'al')
    I = [('Фамилия, собственное имя, отчество', sfp(p))] + ([('Дата рождения', c['dob'])] if c['dob'] else []) + [('Наименование организации', c['org']), ('Период работы',
        c['dur']), ('Последняя должность (профессия)', c['job'])] + maybe(R, .5, ('Основание увольнения', S(R, 'статья 40 ТК Республики Беларусь',
        'пункт 1 части второй статьи 35 ТК')))
    tb = tbl(['№', 'Должность (профессия)', 'С', 'По', 'Основание'], [(1, c['j0'], c['s1'], c['mid'], order(R, c, c['a'])), (2, c['job'], c['nxt'], c['s2'], order(R, c, c['a']
        + (c['b'] - c['a']) / 2))], 'ru', 'wr ' + S(R, 'all', 'hor', 'head'), [6, 30, 18, 18, 28], 'cllll')
    head = ln('РЕСПУБЛИКА БЕЛАРУСЬ', 'ru', 'c xs sp') + ln(c['org'], 'ru', 'c b lg ink') + ln(c['adr'], 'ru', 'c sm') if R.random() < .6 else gr('74px 1fr', emblem(R, D.ink,
        62), ln(c['org'], 'ru', 'b lg ink') + ln(c['adr'], 'ru', 'sm'), style='align-items:center')
    return (head, div('', 'ruleh'), div(kv('Дата выдачи:', c['ad'], 'ru') + kv('№', c['no'], 'ru'), 'row'), ln(c['T'], 'ru', 'title', 'font-size:1.35em;line-height:1.3'),
        div(''.join(kv(a + (':' if w == 'lead' else ''), b, 'ru', w) for a, b in I), 'mt'), ln('Сведения о работе', 'ru', 'bar'), tb,
        *maybe(R, .5, ln(f'Отпуск без сохранения заработной платы: {S(R, "не предоставлялся", "5 дней", "14 календарных дней")}.', 'ru', 'sm')),
        ln(f'Справка составлена на основании приказов и личного дела {Z("работника", "работницы")}.', 'ru', 'j sm mt'), sigs(R, [(c['boss'], ini(per(R, 'byO'))),
        (S(R, 'Начальник отдела кадров', 'Инспектор по кадрам'), ini(per(R, 'byO')))], 'ru'), ln('М. П.', 'ru', 'xs'), stamp(R, caps(c['org'])[:40], 'ru', 114,
        'left:300px;bottom:100px'))
@fam
def diplom_kgz_stazh_blr(R): f, v = un(R, 'oRU', ((kg_degree, 0), (by_work, 0), (kg_degree, 1), (by_work, 1))); return f(R, bool(v))

# =================================================================== 3 am  drivers' training (form with photo and hours / landscape am-en); release from a school (boxes / letter with marks)
GF = ("'Liberation Serif','Abyssinica SIL'", "'Carlito','Noto Sans Ethiopic'", "'Noto Serif','Noto Serif Ethiopic'", "'Gentium Plus','Ethiopia Jiret'", "'Liberation Sans','Noto Sans Ethiopic'")
GT = ("'Noto Serif','Noto Serif Ethiopic'", "'Noto Sans','Noto Sans Ethiopic'", "'Gentium Plus','Ethiopic WashRa Bold'", "'Charis SIL','Abyssinica SIL'")
AMI = Q('ብርሃን የአሽከርካሪዎች ማሰልጠኛ ተቋም|Birhan Drivers Training Institute|አዲስ አበባ;ዓባይ የአሽከርካሪዎች ማሰልጠኛ ማዕከል|Abay Drivers Training Center|ባሕር ዳር;'
    'ኢትዮ ስኬት የመንጃ ፈቃድ ማሰልጠኛ|Ethio Sket Driving School|አዳማ;አዋሽ የአሽከርካሪዎች ማሰልጠኛ ተቋም|Awash Drivers Training Institute|አዳማ' ';'
    'ትንሣኤ የመንጃ ማሰልጠኛ ማዕከል|Tinsae Driving Training Center|ሐዋሳ;ዋሊያ የአሽከርካሪዎች ማሰልጠኛ ተቋም|Walia Drivers Training Institute|ጎንደር;'
    'ሐረር የአሽከርካሪዎች ማሰልጠኛ ተቋም|Harar Drivers Training Institute|ሐረር;'
    'ሰላምና ልማት የአሽከርካሪዎች ማሰልጠኛ|Selamna Limat Driving School|ደሴ' ';ጊቤ የአሽከርካሪዎች ማሰልጠኛ ማዕከል|Gibe Drivers Training Center|ጅማ;አንበሳ የአሽከርካሪዎች ማሰልጠኛ ተቋም|Anbessa Drivers Training Institute|አዲስ አበባ')
AMC = Q('አውቶሞቢል|Automobile;ታክሲ 1|Taxi 1;ሕዝብ 1|Public Transport 1;ሕዝብ 2|Public Transport 2;ደረቅ ጭነት 1|Dry Cargo 1;ደረቅ ጭነት 2|Dry Cargo 2;ፈሳሽ ጭነት 1|Liquid Cargo 1;'
    'ባለሦስት እግር ተሽከርካሪ|Three-Wheel Vehicle;ልዩ ተንቀሳቃሽ መሣሪያ|Special Mobile Equipment')
AMM = L('የትራፊክ ሕግና ደንብ,የተሽከርካሪ አካላትና ጥገና,የአሽከርካሪ ሥነ ባሕርይ,የመጀመሪያ ሕክምና እርዳታ,የመንገድ ደኅንነት,የጭነትና የተሳፋሪ አያያዝ,የነዳጅ አጠቃቀምና የአካባቢ ጥበቃ')
def etdate(R):
    mon = lambda e: M['am'][e[1] - 1]
    return S(R, lambda w: (lambda e: f'{mon(e)} {e[2]} ቀን {e[0]} ዓ.ም.')(ethiopian(w)), lambda w: (lambda e: f'{mon(e)} {e[2]}/{e[0]} ዓ.ም.')(ethiopian(w)),
        lambda w: (lambda e: f'{e[2]:02d}/{e[1]:02d}/{e[0]} ዓ.ም.')(ethiopian(w)), lambda w: (lambda e: f'{e[2]}-{e[1]}-{e[0]} ዓ.ም.')(ethiopian(w)))
def etd(s): return bare(s, ' ዓ.ም.')
def am_driver(R, land):
    p = per(R, 'etO', 1972, 2002); i, ie, city = un(R, 'oami', AMI); k, ke = un(R, 'oamc', AMC); d = day(R, late(p.dob.year + R.randint(20, 34), 2006)); F = etdate(R)
    ad, dob = F(d), F(p.dob); y = ethiopian(d)[0]; n, l = n3(p, 0), n3(p, 1)
    D = sheet(R, 'menja_melkekiya_eth', 'ETH', 'vocational_certificate', ['am', 'en'] if land else ['am'], GF, GT, ('#0b6b3a', '#1b3f8b', '#8a3b00', '#6a1b3a'),
        ('#fffef8', '#f6fbf6', '#ffffff'), ('tricol', 'dashed', 'inset', 'thick'), [('#a8d0a0', .14), ('#e3cd8b', .15), None], land, [15.4, 16][land], '18mm 22mm', 1.55)
    T, Te = S(R, ('የአሽከርካሪነት ሥልጠና የምስክር ወረቀት', 'Certificate of Driver Training'), ('የአሽከርካሪዎች ሥልጠና ማረጋገጫ', 'Driver Training Certificate'), ('የማሽከርከር ሥልጠና ማጠናቀቂያ ሰርቲፊኬት',
        'Certificate of Completion of Driver Training')); kk = f'ምድብ {k}' if R.random() < .5 else k
    du, due = S(R, *[(f'{x} ሰዓት', f'{x} hours') for x in (60, 90, 105, 120)], *[(f'{x} ቀናት', f'{x} days') for x in (30, 45)]); av = R.randint(74, 96); hg = R.random() < .6
    no = S(R, f'{S(R, "አማ", "መማ", "አሽ")}/{R.randint(100, 9800)}/{y % 100:02d}', sn(R, 'DTC-#####'), sn(R, '0#####')); hasb = not land and R.random() < .6
    ade = f'{d.day} {M["en"][d.month-1]} {d.year}'
    D.set(holder_name=n, qualification_title=[T] + ([Te, f'{T} / {Te}', f'{T} {Te}'] if land else []) + [f'{T} {k}'], field_of_study=[kk, k]
        + ([ke, f'{k} / {ke}'] if land else []), institution=[i, f'{i} {city}', f'{i}፣ {city}'] + ([ie, f'{i} / {ie}'] if land else []), award_date=d.isoformat(),
        award_date_printed=etd(ad) + ([ade] if land else []), duration=[du] + ([due] if land else []), grade=(f'{av}%' if hg else None), document_number=no,
        **(dict(born(p, dob), date_of_birth_printed=etd(dob)) if hasb else {}))
    if land: D.set(holder_name_latin=l, qualification_title_en=Te); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    c = dict(T=T, Te=Te, n=n, l=l, i=i, ie=ie, city=city, k=k, kk=kk, ke=ke, du=du, due=due, ad=ad, ade=ade, no=no, av=av if hg else None, dob=dob if hasb else None, d=d,
        Z=lambda a, b: a if p.m else b); D.add(*(am_drive_wide if land else am_drive_form)(R, D, c)); return D
def am_drive_form(R, D, c):
    Z, w = c['Z'], S(R, 'bel', 'wdg', 'al', 'bx'); I = [('የሠልጣኙ ሙሉ ስም' if Z(1, 0) else 'የሠልጣኟ ሙሉ ስም', c['n'])] + ([('የትውልድ ቀን', c['dob'])] if c['dob'] else []) + [('የሥልጠና ምድብ',
        c['kk']), ('የሥልጠና ቆይታ', c['du'])] + maybe(R, .5, ('የመታወቂያ ቁጥር', sn(R, '##/####')))
    ms = R.sample(AMM, R.randint(4, 6)) + ['የመንዳት ተግባር ልምምድ']; mk = R.random() < .75; base = c['av'] or 84
    gs = [(m, str(S(R, 6, 8, 10, 12, 16)) if 'ተግባር' not in m else str(S(R, 24, 30, 40)), str(max(66, min(100, base + R.randint(-9, 9))))) for m in ms]
    if mk: rows_of(D, gs)
    tb = tbl(['ተ.ቁ', 'የሥልጠናው ርዕስ', 'ሰዓት'] + (['ውጤት (100%)'] if mk else []), [((j, *g) if mk else (j, *g[:2])) for j, g in enumerate(gs, 1)], 'am', S(R, 'all', 'hor', 'head',
        'stripe'), [10, 50, 15, 25] if mk else [12, 64, 24], 'clcc')
    head = div(emblem(R, D.ink, 66), 'c') + ln(c['i'], 'am', 'c b lg ink') + ln(f'{c["city"]}፣ ስልክ {sn(R, "09########")}', 'am', 'c xs') if R.random() < .5 else gr('76px 1fr',
        emblem(R, D.ink, 70), ln(S(R, 'በትራንስፖርት ባለሥልጣን ፈቃድ የተሰጠው', 'የትራንስፖርት ቢሮ እውቅና ያለው'), 'am', 'xs') + ln(c['i'], 'am', 'b lg ink') + ln(c['city'], 'am', 'sm'),
        style='align-items:center')
    tx = f'ከላይ {c["Z"]("ስሙ የተጠቀሰው ሠልጣኝ", "ስሟ የተጠቀሰችው ሠልጣኝ")} በማሠልጠኛችን የተሰጠውን የንድፈ ሐሳብና የተግባር ሥልጠና {Z("ተከታትሎ", "ተከታትላ")} ፈተናውን {Z("ስላለፈ", "ስላለፈች")} ይህ ማስረጃ {Z("ተሰጥቶታል", "ተሰጥቷታል")}።'
    return (head, div('', 'ruleh'), ln(c['T'], 'am', 'title', 'font-size:1.5em'), div(kv('ቁጥር፡', c['no'], 'am') + kv('የተሰጠበት ቀን፡', c['ad'], 'am'), 'row'), gr('1fr 104px',
        ''.join(kv(a + ('፡' if w == 'al' else ''), b, 'am', w) for a, b in I), photo(R, 'position:static', 94, 120), cls='mt'), tb,
        *([kv('አማካይ ውጤት፡', f'{c["av"]}%', 'am', 'b')] if c['av'] else []), ln(tx, 'am', 'j mt'), sigs(R, [('አሠልጣኝ', n2(per(R, 'etO'))), (S(R, 'የተቋሙ ኃላፊ', 'ሥራ አስኪያጅ',
        'ዋና ዳይሬክተር'), n2(per(R, 'etO')))], 'am'), stamp(R, c['i'][:34], 'am', 112, 'left:330px;bottom:80px'))
def am_drive_wide(R, D, c):
    Z = c['Z']
    A = lx('am', f'{Z("አቶ", S(R, "ወ/ሮ", "ወ/ሪት"))} ', (c['n'], 'b'), ' በማሠልጠኛችን በምድብ ', (c['k'], 'b'), f' የ{c["du"]} የአሽከርካሪነት ሥልጠና {Z("ተከታትሎ", "ተከታትላ")}'
        + (f' በ{c["av"]}% ውጤት' if c['av'] else '') + f' በሚገባ {Z("ስላጠናቀቀ", "ስላጠናቀቀች")} ይህ የምስክር ወረቀት {Z("ተሰጥቶታል", "ተሰጥቷታል")}።', cls='j')
    t0 = S(R, 'This is to certify that ', 'This certificate is awarded to ')
    B = lx('en', t0, (c['l'], 'b'), (' has' if 'to certify' in t0 else ', who has') + f' successfully completed {c["due"]} of driver training in the category ',
        (c['ke'], 'b'), (f' with a result of {c["av"]}%' if c['av'] else '') + '.', cls='j')
    kk = D.f['field_of_study']; D.set(field_of_study=[c['k']] + [x for x in kk if x != c['k'] and 'ምድብ' not in x] + [f'ምድብ {c["k"]}'])
    sg = sigs(R, [('አሠልጣኝ / Instructor', ''), (S(R, 'ዳይሬክተር / Director', 'ሥራ አስኪያጅ / Manager'), n2(per(R, 'etO')))], 'am')
    st = stamp(R, c['i'][:34], 'am', 116, 'left:480px;bottom:60px')
    top = gr('1fr 80px 1fr', ln(c['i'], 'am', 'b') + ln(f'{c["city"]}፣ ኢትዮጵያ', 'am', 'sm'), div(emblem(R, D.ink, 72), 'c'), ln(c['ie'], 'en', 'b rt') + ln('Ethiopia', 'en',
        'sm rt'), style='align-items:center') + div('', 'ruleh')
    if R.random() < .5:
        mid = div(div(ln(c['T'], 'am', 'title', 'font-size:1.3em') + A + kv('ቁጥር፡', c['no'], 'am', 'mt') + kv('ቀን፡', c['ad'], 'am')) + div(ln(c['Te'], 'en', 'title',
            'font-size:1.3em') + B + kv('No.:', c['no'], 'en', 'mt') + kv('Date:', c['ade'] + ' G.C.', 'en')), 'half')
    else: mid = ln(c['T'], 'am', 'title', 'font-size:1.6em') + ln(c['Te'], 'en', 'c i lg') + div(A, 'mt') + div(B, 'mt') + div(grid('1fr 1.3fr 1.3fr', [('ቁጥር / No.', c['no']),
        ('የተሰጠበት ቀን', c['ad']), ('Date of issue (G.C.)', c['ade'])], 'am', S(R, 'soft', 'under')), 'mt2')
    return top, mid, sg, st

AMS = Q('ዳግማዊ ምኒልክ ሁለተኛ ደረጃ ትምህርት ቤት|አዲስ አበባ;ፋሲለደስ አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት|ጎንደር;ወይዘሮ ስኂን ሁለተኛ ደረጃና መሰናዶ ትምህርት ቤት|ደሴ;ጣና ሐይቅ አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት|ባሕር ዳር;'
    'ታቦር ሁለተኛ ደረጃ ትምህርት ቤት|ሐዋሳ;ሐዋስ ሁለተኛ ደረጃ ትምህርት ቤት|አዳማ' ';ንግሥተ ሳባ ሁለተኛ ደረጃ ትምህርት ቤት|ደብረ ማርቆስ;ሚሊኒየም አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት|ወልቂጤ;ኃይለማርያም ማሞ ሁለተኛ ደረጃ ትምህርት ቤት|ደብረ ብርሃን;'
    'ጊዮን መሰናዶ ትምህርት ቤት|ባሕር ዳር;አርባ ምንጭ አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት|አርባ ምንጭ;ኮከበ ጽባሕ ሁለተኛ ደረጃ ትምህርት ቤት|አዲስ አበባ')
AMX = {'ተፈጥሮ ሳይንስ': L('ፊዚክስ,ኬሚስትሪ,ባዮሎጂ,ቴክኒክ ስዕል'), 'ማኅበራዊ ሳይንስ': L('ጂኦግራፊ,ታሪክ,ኢኮኖሚክስ,ጠቅላላ ንግድ')}
AMG = L('አማርኛ,እንግሊዝኛ,ሒሳብ,ሥነ ዜጋና ሥነ ምግባር,የሰውነት ማጎልመሻ,ኢንፎርሜሽን ቴክኖሎጂ')
AMP = L('ደብረ ታቦር,ላሊበላ,ፍቼ,ሆሳዕና,መቱ,ጭሮ,ሻሸመኔ,ወልድያ,ድሬዳዋ,ቡታጅራ,ነቀምቴ,ደብረ ሲና')
def am_release(R, letter):
    p = per(R, 'etO', 1982, 2004); s, city = un(R, 'oams', AMS); twelve = R.random() < .6 or 'መሰናዶ' in s; gr_ = 12 if twelve else 10; st = S(R, *AMX) if twelve else None
    d = day(R, p.dob.year + (19 if twelve else 17) + R.randint(0, 1), 7, 8, 9, 10); F = etdate(R); ad, dob = F(d), F(p.dob); y = ethiopian(d)[0]
    y1 = y if ethiopian(d)[1] > 9 else y - 1; y0 = y1 - (1 if 'መሰናዶ' in s and 'ና መ' not in s else gr_ - 9); lo = 11 if 'መሰናዶ' in s and 'ና መ' not in s else 9
    dur = S(R, f'ከ{y0} እስከ {y1} ዓ.ም.', f'ከ{y0} ዓ.ም. እስከ {y1} ዓ.ም.')
    D = sheet(R, 'menja_melkekiya_eth', 'ETH', 'school_leaving_certificate', ['am'], GF, GT, ('#1c1c1c', '#0f4c81', '#5b2a0c', '#1e5631'), ('#ffffff', '#fffdf6'),
        ('none', 'thin', 'none', 'double') if letter else ('thin', 'dashed', 'rail', 'corner'), None, False, [16, 15.6][letter], '18mm 20mm', 1.55)
    T = S(R, 'የትምህርት ቤት መልቀቂያ የምስክር ወረቀት', 'የተማሪ መልቀቂያ ማስረጃ', 'የትምህርት መልቀቂያ ወረቀት')
    no = S(R, f'{S(R, "ትቤ", "ሁደ", "ሬጅ")}/{R.randint(10, 990)}/{y % 100:02d}', sn(R, '####'), f'{sn(R, "###")}/{y}'); pl = S(R, *AMP); hp = R.random() < .6
    hasb = R.random() < .8; av = f'{R.uniform(58, 93):.{S(R, 1, 2)}f}'; hg = R.random() < .75
    D.set(holder_name=n3(p, 0), qualification_title=[T, f'{T} {gr_}ኛ ክፍል'], field_of_study=[st, f'{st} ትምህርት'] if st else None, institution=[s, f'{s} {city}', f'{s}፣ {city}'],
        award_date=d.isoformat(), award_date_printed=etd(ad), duration=[dur, dur[1:], dur.replace(' ዓ.ም.', ''), f'{y0} - {y1}'], document_number=no, grade=av if hg else None,
        place_of_birth=pl if hp else None, **(dict(born(p, dob), date_of_birth_printed=etd(dob)) if hasb else {}))
    c = dict(T=T, n=n3(p, 0), s=s, city=city, no=no, ad=ad, dob=dob if hasb else None, pl=pl if hp else None, av=av if hg else None, st=st, g=gr_, lo=lo, dur=dur,
        mo=f'{p.mo[0]} {S(R, *sl.POOL["etO"]["s"])[0]}', Z=lambda a, b: a if p.m else b, why=S(R, 'ትምህርቱን በማጠናቀቅ' if p.m else 'ትምህርቷን በማጠናቀቅ', 'በመኖሪያ ለውጥ', 'በግል ምክንያት'))
    D.add(*(am_rel_letter if letter else am_rel_boxes)(R, D, c)); return D
def am_head(R, D, c):
    reg = S(R, 'የከተማ አስተዳደር ትምህርት መምሪያ', 'የክልሉ ትምህርት ቢሮ', f'የ{c["city"]} ከተማ ትምህርት ጽሕፈት ቤት')
    if R.random() < .5: return div(emblem(R, D.ink, 64), 'c') + ln(reg, 'am', 'c sm') + ln(c['s'], 'am', 'c b lg ink') + ln(f'{c["city"]} ፖ.ሣ.ቁ {R.randint(10, 2500)}', 'am', 'c xs')
    return gr('1fr 76px', ln(reg, 'am', 'sm') + ln(c['s'], 'am', 'b lg ink') + ln(f'{c["city"]}፣ ኢትዮጵያ', 'am', 'sm'), emblem(R, D.ink, 70), style='align-items:center')
def am_rel_boxes(R, D, c):
    Z, k = c['Z'], S(R, '', '', 'soft', 'under'); I = [('የተማሪው ሙሉ ስም' if Z(1, 0) else 'የተማሪዋ ሙሉ ስም', c['n']), ('ጾታ', Z('ወንድ', 'ሴት'))] + maybe(R, .6,
        ('የእናት ስም', c['mo'])) + ([('የትውልድ ቀን', c['dob'])] if c['dob'] else []) + ([('የትውልድ ቦታ', c['pl'])] if c['pl'] else [])
    J = [('በትምህርት ቤቱ የቆየበት ጊዜ' if Z(1, 0) else 'በትምህርት ቤቱ የቆየችበት ጊዜ', c['dur']), ('ያጠናቀቀው የመጨረሻ ክፍል' if Z(1, 0) else 'ያጠናቀቀችው የመጨረሻ ክፍል', f'{c["g"]}ኛ ክፍል')] + ([('የትምህርት ዘርፍ',
        c['st'])] if c['st'] else []) + ([('አማካይ ውጤት', c['av'])] if c['av'] else []) + [('ጠባይ', S(R, 'በጣም ጥሩ', 'ጥሩ', 'A')), ('የለቀቀበት ምክንያት' if Z(1, 0) else 'የለቀቀችበት ምክንያት',
        c['why'])]
    J += maybe(R, .4, ('ከንብረት ዕዳ', 'ነፃ ነው' if Z(1, 0) else 'ነፃ ናት'))
    return (am_head(R, D, c), div('', 'ruleh'), ln(c['T'], 'am', 'title', 'font-size:1.5em'), div(kv('ቁጥር፡', c['no'], 'am') + kv('ቀን፡', c['ad'], 'am'), 'row'),
        *maybe(R, .5, ln('1. የተማሪ መረጃ', 'am', 'bar')), div(grid('1fr 1fr', I, 'am', k), 'mt'), *maybe(R, .5, ln('2. የትምህርት መረጃ', 'am', 'bar')), div(grid('1fr 1fr', J, 'am',
        k), 'mt'), ln(S(R, 'ከላይ የተገለጸው መረጃ ከትምህርት ቤቱ መዝገብ ጋር የተመሳከረ መሆኑን እናረጋግጣለን።', 'መረጃው ትክክለኛ መሆኑን በማኅተማችን እናረጋግጣለን።'), 'am', 'j mt2'),
        sigs(R, [('ሬጅስትራር', n2(per(R, 'etO'))), (S(R, 'ርእሰ መምህር', 'ምክትል ርእሰ መምህር'), n2(per(R, 'etO')))], 'am'), stamp(R, c['s'][:32], 'am', 114, 'left:320px;bottom:80px'))
def am_rel_letter(R, D, c):
    Z = c['Z']; b = (f' በ{c["dob"]}' if c['dob'] else '') + (f' በ{c["pl"]}' if c['pl'] else '')
    cs = R.sample(AMG, R.randint(4, 6)) + (R.sample(AMX[c['st']], 4 if R.random() < .5 else 3) if c['st'] else L('ፊዚክስ,ኬሚስትሪ,ባዮሎጂ,ታሪክ'))
    mu = float(c['av'] or 75); gs = [(x, None, str(max(50, min(99, round(R.gauss(mu, 6)))))) for x in cs]; tab = R.random() < .75
    if tab: rows_of(D, gs)
    tx = lx('am', f'ተማሪ ', (c['n'], 'b'), (b + f' {Z("የተወለደ", "የተወለደች")} ሲሆን' .replace('ሲሆን', Z('ሲሆን', 'ስትሆን')) if b else '')
        + f' በትምህርት ቤታችን {c["dur"]} ድረስ ከ{c["lo"]}ኛ እስከ {c["g"]}ኛ ክፍል' + (f' በ{c["st"]} ዘርፍ' if c['st'] else '')
        + f' {Z("ሲማር", "ስትማር")} {Z("ቆይቶ", "ቆይታ")} {c["why"]} {Z("ለቋል", "ለቃለች")}።', cls='j ind mt')
    h = tbl(['ትምህርት', 'ውጤት', 'ትምህርት', 'ውጤት'], [(*r[:1], r[2], *(s[:1] + s[2:] if s else ('', ''))) for r, s in zip(gs[:(len(gs) + 1) // 2], gs[(len(gs) + 1) // 2:] + [None])],
        'am', S(R, 'all', 'head'), [34, 16, 34, 16], 'lclc')
    v = tbl(['ተ.ቁ', 'የትምህርት ዓይነት', f'የ{c["g"]}ኛ ክፍል ውጤት'], [(j, g[0], g[2]) for j, g in enumerate(gs, 1)], 'am', S(R, 'all', 'hor', 'stripe'), [12, 56, 32], 'clc')
    return (am_head(R, D, c), div('', 'ruleh'), div(kv('ቁጥር', c['no'], 'am') + kv('ቀን', c['ad'], 'am'), 'row'), ln(S(R, 'ለሚመለከተው ሁሉ', 'ለሚመለከተው ክፍል'), 'am', 'b mt'),
        ln(c['T'], 'am', 'c b lg mt ink', 'text-decoration:underline' if R.random() < .4 else ''), tx, *([h if R.random() < .5 else v] if tab else []),
        *([ln(f'{Z("የተማሪው", "የተማሪዋ")} አማካይ ውጤት {c["av"]} ነው።', 'am', 'j')] if c['av'] else []),
        ln(f'{Z("ተማሪው", "ተማሪዋ")} ከትምህርት ቤቱ ንብረት ዕዳ ነፃ {Z("ነው", "ናት")}። {Z("ጠባዩ", "ጠባይዋ")} {S(R, "መልካም", "ጥሩ")} ነበር።', 'am', 'j mt'), ln('ከሰላምታ ጋር', 'am', 'c mt2'),
        sigs(R, [(S(R, 'ርእሰ መምህር', 'ሬጅስትራር'), n2(per(R, 'etO')))], 'am'), *maybe(R, .4, ln('ግልባጭ፡ ለመዝገብ ቤት', 'am', 'xs mt')), stamp(R, c['s'][:32], 'am', 114,
        'left:320px;bottom:80px'))
@fam
def menja_melkekiya_eth(R): f, v = un(R, 'oAM', ((am_driver, 0), (am_release, 1), (am_driver, 1), (am_release, 0))); return f(R, v)

# ==================== 4 ti  Eritrea: degree (ti-en columns) / temporary certificate of a registrar (letter); Tigray: training of health workers (prose and list / landscape, form beside list)
ERC = [('ኢንስቲትዩት ቴክኖሎጂ ኤርትራ', 'Eritrea Institute of Technology', 'ማይ ነፍሒ', 'ሲቪል ምህንድስና|Civil Engineering|S;ምህንድስና ኮምፒተር|Computer Engineering|S;'
    'ኬሚካዊ ምህንድስና|Chemical Engineering|S;ማተማቲክስ|Mathematics|S;ፊዚክስ|Physics|S;ስነ ምድሪ|Geology|S'), ('ኮለጅ ስነ ጥበብን ማሕበራዊ ስነ ፍልጠትን', 'College of Arts and Social Sciences', 'ዓዲ ቐይሕ',
    'ስነ ህዝቢ|Sociology|A;ታሪኽ|History|A;ጋዜጠኝነት|Journalism|A;ቋንቋ እንግሊዝ|English|A;ጂኦግራፊ|Geography|A'), ('ኮለጅ ስነ ፍልጠት ባሕርን ቴክኖሎጅን ምጽዋዕ',
    'Massawa College of Marine Science and Technology', 'ምጽዋዕ', 'ስነ ህይወት ባሕሪ|Marine Biology|S;ምህንድስና ባሕሪ|Marine Engineering|S;ቴክኖሎጂ ምግፋፍ ዓሳ|Fisheries Technology|S'),
    ('ትምህርቲ ሕክምና ኦሮታ', 'Orotta School of Medicine', 'ኣስመራ', 'ሕክምና ኣስናን|Dental Medicine|S;ሚድዋይፈሪ|Midwifery|S;ራድዮግራፊ|Radiography|S'), ('ኮለጅ ንግድን ቁጠባን',
    'College of Business and Economics', 'ሓልሓለ', 'ቁጠባ|Economics|A;ሕሳብ|Accounting|A;ህዝባዊ ምሕደራ|Public Administration|A;ባንክን ፋይናንስን|Banking and Finance|A'), ('ዩኒቨርሲቲ ኣስመራ',
    'University of Asmara', 'ኣስመራ', 'ሕጊ|Law|A;ስታቲስቲክስ|Statistics|S;ስነ ትምህርቲ|Education|A;ስነ ህይወት|Biology|S')]
ERA = [(c, e, t, *x.split('|')) for c, e, t, fs in ERC for x in fs.split(';')]
def er_dates(R): return S(R, lambda w: f'{w.day} {M["ti"][w.month-1]} {w.year}', lambda w: dmy(w, '/'), lambda w: f'{M["ti"][w.month-1]} {w.day}፣ {w.year}',
    lambda w: f'{w.day} {M["ti"][w.month-1]} {w.year} ዓ.ም.ፈ.')
def er_degree(R, letter):
    p = per(R, 'erO', 1973, 2001); o, oe, city, f, fe, k = un(R, 'oera', ERA); m = p.m; dip = R.random() < .25; n, l = n3(p, 0), n3(p, 1)
    y1 = late(p.dob.year + R.randint(22, 26), 1997); y1 = min(y1, 2006) if 'ዩኒ' in o else max(y1, 2005); d = day(R, y1, 6, 7, 8, 9, 11); yr = 3 if dip else 4; F = er_dates(R)
    if 'ዩኒ' in o: p.dob = p.dob.replace(year=min(p.dob.year, 1983))
    elif y1 - p.dob.year > 30: p.dob = p.dob.replace(year=y1 - R.randint(22, 29))
    Q_, Qe = ('ዲፕሎማ', 'Diploma') if dip else S(R, ('ባችለር ዲግሪ', 'Bachelor of Science' if k == 'S' else 'Bachelor of Arts'),
        ('ቀዳማይ ዲግሪ', 'Bachelor of Science' if k == 'S' else 'Bachelor of Arts')); hon = R.random() < .3; ad, ade = F(d), f'{d.day} {M["en"][d.month-1]} {d.year}'
    no = S(R, f'{sn(R, "####")}/{d.year % 100:02d}', sn(R, 'ER-#####'), f'{S(R, "መዝ", "ረጅ")}/{R.randint(100, 990)}/{d.year}')
    D = sheet(R, 'digri_eri_tiena_tigray', 'ERI', 'degree_certificate', ['ti'] if letter else ['ti', 'en'], GF, GT, ('#1d4f91', '#0c6b4e', '#8c2a16', '#3d3a8c'),
        ('#ffffff',) if letter else ('#fffdf5', '#f7fbff', '#fffaf3'), ('none', 'none', 'thin') if letter else ('inset', 'scallop', 'rope', 'notch'),
        None if letter else [('#b9cfe6', .15), ('#d9c48e', .15), None], False, [16, 16][letter], '19mm 20mm', 1.6)
    gp = f'{R.uniform(2.2, 3.9):.2f}'; hg = R.random() < (.7 if letter else .25); g, ge = S(R, ('ብማዕረግ', 'with Distinction'), ('ብልዑል ማዕረግ', 'with Great Distinction'))
    s = y1 - yr; dur = S(R, f'ካብ {s} ክሳብ {y1}', f'{yr} ዓመት'); hasd = R.random() < .8 if letter else R.random() < .5; due = f'{yr} years'
    T = S(R, 'ግዝያዊ ምስክር ወረቐት', 'ግዝያዊ ምስክር ወረቐት ምረቓ', 'ምስክር ወረቐት ምረቓ') if letter else Q_
    gl = ([gp] if hg else []) if letter else ([g, ge, f'{g} / {ge}'] if hon else [gp] if hg else [])
    D.set(holder_name=n, qualification_title=[T, Q_, f'{Q_} ብ{f}', f'{T} {Q_}'] if letter else [Q_, Qe, f'{Q_} / {Qe}', f'{Q_} ብ{f}', f'{Qe} in {fe}'],
        field_of_study=[f] if letter else [f, fe, f'{f} / {fe}'], institution=[o, f'{o} {city}', f'{o}፣ {city}'] + ([] if letter else [oe, f'{o} / {oe}', f'{o} {oe}']),
        award_date=d.isoformat(), award_date_printed=bare(ad, ' ዓ.ም.ፈ.') + ([] if letter else [ade]), duration=([dur]
        + ([dur.replace('ካብ ', ''), f'{s} - {y1}'] if 'ካብ' in dur else []) if letter else [f'{yr} ዓመት', due]) if hasd else None, grade=gl or None, document_number=no)
    if not letter: D.set(holder_name_latin=l, qualification_title_en=Qe); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    c = dict(o=o, oe=oe, city=city, f=f, fe=fe, n=n, l=l, Q=Q_, Qe=Qe, T=T, ad=ad, ade=ade, no=no, gp=gp if hg else None, g=g, ge=ge, hon=hon and not letter,
        dur=dur if hasd else None, yr=yr if hasd else None, y1=y1, Z=lambda a, b: a if m else b); c['gp'] = None if c['hon'] else c['gp']
    D.add(*(er_letter if letter else er_columns)(R, D, c)); return D
def er_columns(R, D, c):
    Z = c['Z']; bd = S(R, ('ሃገራዊ ቦርድ ላዕለዋይ ትምህርቲ', 'National Board for Higher Education'), ('ሃገራዊ ኮሚሽን ላዕለዋይ ትምህርቲ', 'National Commission for Higher Education'),
        ('ሃገረ ኤርትራ', 'The State of Eritrea')) if 'ዩኒ' not in c['o'] else ('ሃገረ ኤርትራ', 'The State of Eritrea')
    A = ln(S(R, 'ሰነት ብዝተዋህቦ ስልጣን መሰረት', 'ብመሰረት ውሳነ ኣካዳሚያዊ ቤት ምኽሪ'), 'ti', 'c sm mt') + ln(c['n'], 'ti', 'c b lg mt') + lx('ti', (f'ናይ {c["yr"]} ዓመት ' if c['yr'] else '')
        + f'ትምህርቲ ብዓወት ስለ {Z("ዝዛዘመ", "ዝዛዘመት")} ብዓውዲ ', (c['f'], 'b'), ' ናይ', cls='c mt') + ln(c['Q'], 'ti', 'title', 'font-size:1.35em') + (ln(c['g'], 'ti',
        'c b i') if c['hon'] else '') + ln(f'{Z("ተዋሂብዎ", "ተዋሂብዋ")} ኣሎ።', 'ti', 'c') + (kv('ማእከላይ ነጥቢ፡', c['gp'], 'ti', 'c mt') if c['gp'] else '') + kv(S(R, 'ዕለት፡',
        'ዝተዋህበሉ ዕለት፡'), c['ad'], 'ti', 'c mt') + kv('ቁጽሪ፡', c['no'], 'ti', 'c')
    B = ln(S(R, 'By authority of the Senate', 'Upon the recommendation of the Academic Council'), 'en', 'c sm mt') + ln(c['l'], 'en', 'c b lg mt') + lx('en',
        'having completed' + (f' {c["yr"]} years of' if c['yr'] else ' the required') + ' study in ', (c['fe'], 'b'), ' has been awarded the', cls='c mt') + ln(c['Qe'], 'en',
        'title', 'font-size:1.35em') + (ln(c['ge'], 'en', 'c b i') if c['hon'] else '') + ln('with all the rights thereto pertaining.', 'en', 'c') + (kv('CGPA:', c['gp'],
        'en', 'c mt') if c['gp'] else '') + kv('Date:', c['ade'], 'en', 'c mt') + kv('No.:', c['no'], 'en', 'c')
    sw = R.random() < .35; a, b = (div(B), div(A)) if sw else (div(A), div(B)); hd = (ln(bd[0], 'ti', 'c sm') + ln(c['o'], 'ti', 'c b ink'), ln(bd[1], 'en', 'c sm') + ln(c['oe'], 'en', 'c b ink'))
    return (div(emblem(R, D.ink, 92), 'c'), gr('1fr 1fr', *(hd[::-1] if sw else hd), cls='mt'), div('', 'ruleh'), div(a + b, 'half crease mt'), ln(f'{c["city"]}፣ ኤርትራ', 'ti',
        'c sm mt2'), sigs(R, [(S(R, 'ዲን / Dean', 'ሓላፊ ክፍሊ / Head of Department'), ''), ('ረጂስትራር / Registrar', n2(per(R, 'erO')))], 'ti'), stamp(R, c['o'][:34], 'ti', 116,
        'left:320px;bottom:100px'))
def er_letter(R, D, c):
    Z = c['Z']; top = (div(div(ln(c['o'], 'ti', 'b lg ink') + ln('ቤት ጽሕፈት ረጂስትራር', 'ti', 'sm') + ln(f'{c["city"]}፣ ኤርትራ', 'ti', 'sm')) + div(kv('ቁጽሪ', c['no'], 'ti', 'rt')
        + kv('ዕለት', c['ad'], 'ti', 'rt')), 'row') if R.random() < .5 else div(emblem(R, D.ink, 70), 'c') + ln(c['o'], 'ti', 'c b lg ink')
        + ln(f'{c["city"]}፣ ኤርትራ - ሳ.ጶ. {R.randint(100, 12900)}', 'ti', 'c xs') + div(kv('ቁጽሪ፡', c['no'], 'ti') + kv('ዕለት፡', c['ad'], 'ti'), 'row mt'))
    du = (f' {c["dur"]}' if c['dur'] and 'ካብ' in c['dur'] else f' ን{c["dur"]}' if c['dur'] else '')
    tx = lx('ti', f'{Z("ተመሃራይ", "ተመሃሪት")} ', (c['n'], 'b'), f'{du} ኣብ {S(R, "ትካልና", "እዚ ትካል")} ብዓውዲ ', (c['f'], 'b'), f' {Z("ተማሂሩ", "ተማሂራ")} ዘድሊ ረቛሒታት {Z("ኣማሊኡ", "ኣማሊኣ")} ብ',
        (c['Q'], 'b'), f' {Z("ከም ዝተመረቐ", "ከም ዝተመረቐት")} ነረጋግጽ።', cls='j ind mt2')
    gpt = lx('ti', f'{Z("ዘምጽኦ", "ዘምጽኣቶ")} ድምር ማእከላይ ነጥቢ ', (c['gp'], 'b'), ' ካብ 4.00 እዩ።', cls='j ind mt') if c['gp'] else ''
    return (top, div('', 'ruleh'), ln(S(R, 'ንዝምልከቶ ኩሉ', 'ናብ ዝምልከቶ ኣካል'), 'ti', 'b mt'), ln(c['T'], 'ti', S(R, 'title', 'c b lg mt ink'), 'font-size:1.45em'), tx, gpt,
        ln('ናይ መወዳእታ ምስክር ወረቐት ክሳብ ዝወሃብ እዚ ደብዳበ እዚ ከገልግል ይኽእል።' if 'ግዝ' in c['T'] else 'እዚ ምስክር ወረቐት እዚ ብሕቶ ወናኒ ዝተዋህበ እዩ።', 'ti', 'j ind mt'),
        *maybe(R, .5, ln(f'ቋንቋ ትምህርቲ እንግሊዝኛ እዩ ነይሩ።', 'ti', 'j ind mt')), ln('ምስ ሰላምታ', 'ti', 'c mt2'), sigs(R, [(S(R, 'ረጂስትራር', 'ሓላፊ ቤት ጽሕፈት ረጂስትራር', 'ዲን'),
        n2(per(R, 'erO')))], 'ti'), ln('ብዘይ ማሕተም ዋጋ የብሉን።', 'ti', 'xs mt2'), stamp(R, c['o'][:34], 'ti', 116, 'left:320px;bottom:150px'))

TGH = L('ኮሌጅ ሳይንስ ጥዕና መቐለ|መቐለ,ኮሌጅ ሳይንስ ጥዕና ዓዲግራት|ዓዲግራት,ኮሌጅ ሳይንስ ጥዕና ኣኽሱም|ኣኽሱም,ማእከል ስልጠና ሰብ ሞያ ጥዕና ማይጨው|ማይጨው,ኮሌጅ ሳይንስ ጥዕና ሽረ|ሽረ እንዳስላሰ,ማእከል ስልጠና ጥዕና ቅዱስ ሉቃስ|ውቕሮ')
TGQ = L('ሰራሕተኛ ጥዕና ኤክስቴንሽን|ደረጃ III,ሰራሕተኛ ጥዕና ኤክስቴንሽን|ደረጃ IV,ነርሲንግ|ደረጃ IV,ቴክኒሻን ላቦራቶሪ|ደረጃ IV,ሚድዋይፈሪ|ደረጃ IV,ኣገልግሎት ፋርማሲ|ደረጃ III,ህፁፅ ሕክምናዊ ሓገዝ|ደረጃ II,ቴክኖሎጂ ሓበሬታ ጥዕና|ደረጃ III')
TGM = L('ጥዕና ኣዴን ህፃንን,ክትባት,ፅሬት ከባቢን ውልቃዊ ፅሬትን,ስርዓተ ኣመጋግባ,ምክልኻል ተላበድቲ ሕማማት,ኣናቶሚን ፊዚዮሎጂን,ቀዳማይ ረድኤት,ምዝገባን ፀብፃብን,ትልሚ ስድራቤት,ስነ ምግባር ሞያ,ምክልኻል ኤችኣይቪ ኤድስ,ፋርማኮሎጂ,ማሕበረሰባዊ ጥዕና')
def tg_dates(R): return S(R, lambda w: (lambda e: f'{TM[e[1]-1]} {e[2]} {e[0]} ዓ.ም.')(ethiopian(w)), lambda w: (lambda e: f'{e[2]} {TM[e[1]-1]} {e[0]} ዓ.ም')(ethiopian(w)),
    lambda w: (lambda e: f'{e[2]:02d}/{e[1]:02d}/{e[0]} ዓ.ም')(ethiopian(w)), lambda w: (lambda e: f'{e[2]}-{e[1]}-{e[0]} ዓ.ም.')(ethiopian(w)))
def tg_health(R, land):
    p = per(R, 'tgO', 1982, 2000); o, city = un(R, 'otgh', TGH).split('|'); f, lv = un(R, 'otgq', TGQ).split('|')
    d = day(R, late(p.dob.year + R.randint(20, 28), 2005, 2020), 6, 7, 8, 11); F = tg_dates(R); ad, dob = F(d), F(p.dob); y = ethiopian(d)[0]; n = n3(p); m = p.m
    D = sheet(R, 'digri_eri_tiena_tigray', 'ETH', 'vocational_certificate', ['ti'], GF, GT, ('#7d1128', '#0a5c73', '#2f5d1e', '#4b2e83'), ('#fffef9', '#f8fcfa', '#ffffff'),
        ('tricol', 'dashed', 'rail', 'lattice'), [('#d7a9b0', .13), ('#a6cbb4', .14), None], land, [15.6, 15][land], '18mm 21mm', 1.52)
    T = S(R, 'ምስክር ወረቐት ስልጠና', 'ሰርቲፊኬት ስልጠና ጥዕና', 'ምስክር ወረቐት ሞያ ጥዕና', 'ወረቐት ምስክር ምዝዛም ስልጠና'); yr = S(R, ('1 ዓመት', 1), ('2 ዓመት', 2), ('1 ዓመትን 6 ወርሕን', 2), ('10 ወርሒ', 1))
    no = S(R, f'{S(R, "ኮሳጥ", "ስጥ", "ጥኤ")}/{R.randint(100, 3900)}/{y % 100:02d}', sn(R, 'HSC-####'), sn(R, '#####')); fl = f'{f} {lv}'
    mu = R.uniform(70, 88); gs = [(c, str(S(R, 24, 32, 40, 48, 60, 80)), str(max(55, min(98, round(R.gauss(mu, 6)))))) for c in R.sample(TGM,
        R.randint(6, 9))] + [('ተግባራዊ ልምምድ', str(S(R, 160, 240, 320)), str(R.randint(75, 96)))]; av = f'{sum(int(g) for *_, g in gs) / len(gs):.1f}'; hg = R.random() < .7
    rows_of(D, gs)
    hasb = R.random() < .6; pl = S(R, 'ዓድዋ', 'ሓውዜን', 'ተንቤን', 'ራያ ኣዘቦ', 'ውቕሮ', 'ኣላማጣ', 'ዓብዪ ዓዲ', 'እንትጮ'); hp = R.random() < .4
    D.set(holder_name=n, qualification_title=[T, f'{T} {f}', fl, f'{T} {fl}'], field_of_study=[fl, f], institution=[o, f'{o} {city}', f'{o}፣ {city}'], award_date=d.isoformat(),
        award_date_printed=bare(ad, ' ዓ.ም.', ' ዓ.ም'), duration=yr[0], grade=[av, f'{av}%'] if hg else None, document_number=no, place_of_birth=pl if hp else None,
        **(dict(born(p, dob), date_of_birth_printed=bare(dob, ' ዓ.ም.', ' ዓ.ም')) if hasb else {}))
    c = dict(T=T, o=o, city=city, f=f, lv=lv, fl=fl, n=n, ad=ad, dob=dob if hasb else None, pl=pl if hp else None, dur=yr[0], no=no, av=av if hg else None, gs=gs, Z=lambda a,
        b: a if m else b); D.add(*(tg_wide if land else tg_tall)(R, D, c)); return D
def tg_table(R, c): return tbl(['ተ.ቁ', 'ዓይነት ስልጠና', 'ሰዓት', S(R, 'ውፅኢት', 'ውፅኢት (%)')], [(i, *g) for i, g in enumerate(c['gs'], 1)], 'ti', 'wr ' + S(R, 'all', 'hor', 'stripe',
    'head'), [10, 54, 15, 21], 'clcc')
def tg_tall(R, D, c):
    Z = c['Z']; head = ln('ቢሮ ጥዕና ክልል ትግራይ', 'ti', 'c sm') + ln(c['o'], 'ti', 'crown') + ln(f'{c["city"]}፣ ትግራይ፣ ኢትዮጵያ', 'ti', 'c xs') if R.random() < .5 else div(emblem(R,
        D.ink, 68), 'c') + ln(c['o'], 'ti', 'c b lg ink') + ln(f'{c["city"]}፣ ኢትዮጵያ', 'ti', 'c sm') + div('', 'ruleh')
    b = (f' ብ{c["dob"]}' if c['dob'] else '') + (f' ኣብ {c["pl"]}' if c['pl'] else ''); b = b + f' {Z("ዝተወለደ", "ዝተወለደት")}' if b else ''
    tx = lx('ti', f'{Z("ሰልጣኒ", "ሰልጣኒት")} ', (c['n'], 'b'), f'{b} ኣብ {S(R, "ትካልና", "እዚ ትካል")} ብ', (c['fl'], 'b'), f' ን{c["dur"]} ዝተውሃበ ስልጠና {Z("ተኸታቲሉ", "ተኸታቲላ")}'
        + (f' ብማእከላይ ውፅኢት {c["av"]}%' if c['av'] else '') + f' ብዓወት ስለ {Z("ዛዘመ", "ዛዘመት")} እዚ ወረቐት እዚ {Z("ተዋሂብዎ", "ተዋሂብዋ")} ኣሎ።', cls='j mt')
    return (head, ln(c['T'], 'ti', 'title mt', 'font-size:1.5em'), div(kv('ቁፅሪ፡', c['no'], 'ti') + kv(S(R, 'ዕለት፡', 'ዝተውሃበሉ ዕለት፡'), c['ad'], 'ti'), 'row'), tx, tg_table(R, c),
        *maybe(R, .5, ln('ዝሓለፈ ነጥቢ 50% ን ልዕሊኡን እዩ።', 'ti', 'xs')), sigs(R, [(S(R, 'ኣስተባባሪ ስልጠና', 'ሬጅስትራር'), ''),
        (S(R, 'ዲን', 'ዳይሬክተር', 'ሓላፊ ማእከል') if 'ማእከል' not in c['o'] else 'ሓላፊ ማእከል', n2(per(R, 'tgO')))], 'ti'), stamp(R, c['o'][:32], 'ti', 114, 'left:330px;bottom:80px'))
def tg_wide(R, D, c):
    w = S(R, 'bel', 'wdg', 'lead', 'al'); Z = c['Z']; I = [('ምሉእ ስም', c['n'])] + ([('ዕለት ልደት', c['dob'])] if c['dob'] else []) + ([('ቦታ ልደት',
        c['pl'])] if c['pl'] else []) + [('ዓውዲ ስልጠና', c['fl']), ('ግዜ ስልጠና', c['dur'])] + ([('ማእከላይ ውፅኢት', c['av'])] if c['av'] else []) + [('ቁፅሪ ምስክር ወረቐት', c['no']),
        ('ዝተውሃበሉ ዕለት', c['ad'])]
    ph = R.random() < .5; a = ''.join(kv(x + ('፡' if w in ('lead', 'al') else ''), v, 'ti', w) for x, v in I)
    hd = gr('72px 1fr', emblem(R, D.ink, 66), ln(c['o'], 'ti', 'b lg ink') + ln(f'{c["city"]}፣ ክልል ትግራይ፣ ኢትዮጵያ', 'ti', 'sm'),
        style='align-items:center') if not ph else gr('1fr 92px', ln(c['o'], 'ti', 'b lg ink') + ln(f'{c["city"]}፣ ክልል ትግራይ፣ ኢትዮጵያ', 'ti', 'sm'), photo(R, 'position:static',
        84, 104), style='align-items:center')
    left = hd + ln(c['T'], 'ti', 'title', 'font-size:1.4em') + a + sigs(R, [(S(R, 'ሬጅስትራር', 'ክፍሊ ስልጠና'), ''), (S(R, 'ዲን', 'ዳይሬክተር'), n2(per(R, 'tgO')))], 'ti')
    return gr('50fr 50fr', left, ln('ዝርዝር ዝተውሃበ ስልጠና', 'ti', 'b') + tg_table(R, c) + ln(f'{Z("ሰልጣኒ", "ሰልጣኒት")} ኩሉ ዘድሊ {Z("ኣማሊኡ", "ኣማሊኣ")} ኣሎ።'.replace('ኣሎ', Z('ኣሎ', 'ኣላ')),
        'ti', 'sm i'), style='gap:0 9mm'), stamp(R, c['o'][:32], 'ti', 112, 'left:330px;bottom:60px')
@fam
def digri_eri_tiena_tigray(R): f, v = un(R, 'oTI', ((er_degree, 0), (tg_health, 1), (er_degree, 1), (tg_health, 0))); return f(R, v)

if __name__ == '__main__': make_set(FRESH, 'fresh_oC')
