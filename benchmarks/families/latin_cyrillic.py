#!/usr/bin/env python3
"""Twenty further certificate families (none of make_documents' DEV), same Doc API, same output format.

  python benchmarks/families/latin_cyrillic.py --seed 4711 --n 200 --out set        (20 families x 5 kinds x 2)
"""
import sys; sys.path.insert(0, __import__('os').path.join(__import__('os').environ.get('RECOGNISE_SHARED', '../shared'), 'documents'))
import argparse, csv, datetime as dt, json, os, random, zlib
import make_documents as md
from make_documents import (Doc as _Doc, M, E, ln, kv, cols, hd, box, absb, sigs, stamp, emblem, photo, qr, scribble, sn, LEVELS)

FRESH = []
def fam(f): FRESH.append(f); return f

XCSS = """
.page{font-variant-ligatures:no-common-ligatures}
.cap{border-bottom:1px solid #333;text-align:center;font-weight:600;margin-top:.45em;min-height:1.4em;line-height:1.3}.capt{text-align:center;font-size:.64em;margin-top:1px;line-height:1.25}
.cl{font-size:.66em;line-height:1.25;margin-top:.55em}.cv{font-weight:600;border-bottom:1px solid #777;line-height:1.35}.cvn{font-weight:600;line-height:1.35}
.g2{display:grid;grid-template-columns:1fr 1fr;gap:0 7mm}.g3{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0 6mm}.side{display:grid;gap:0 7mm}
.kvu .v{border-bottom:1px solid #333;padding:0 .8em}.kvw{display:grid;grid-template-columns:34% 66%}.kvw .v{padding-left:.3em}.kvx{display:grid;grid-template-columns:46% 54%}
.ft{width:100%;border-collapse:collapse;margin:.5em 0;table-layout:fixed;line-height:1.3}.ft td,.ft th{padding:.13em .4em;font-size:.84em;vertical-align:top;text-align:left;white-space:nowrap;overflow:hidden}
.ft.wr td,.ft.wr th{white-space:normal}.ft.wh th{white-space:normal}.ft.box td,.ft.box th{border:1px solid #444}.ft.hr td{border-bottom:1px solid #999}.ft.hr th{border-top:2px solid #333;border-bottom:2px solid #333}
.ft.no th{border-bottom:1px solid #333}.ft.grey th{background:rgba(0,0,0,.09)}.ft td.sec{font-weight:700}.ft td.secc{font-weight:700;text-align:center}.ft .ac{text-align:center}.ft .ar{text-align:right}
.mono{font-family:'Nimbus Mono PS','Liberation Mono'}.sp{letter-spacing:.18em}.l{text-align:left}.rt{text-align:right}.ruled{border-bottom:1px solid #222}
"""
class Doc(_Doc):
    def html(s): return super().html().replace('</style>', XCSS + s.xcss + '</style>', 1)
    xcss = ''

def tbl(head, rows, lang, cls='box', widths=None, al='', secs='sec'):
    """al: one letter per column, l c r; a row that is a plain string spans the table"""
    n = len(head) if head else len(next(r for r in rows if not isinstance(r, str))); al = (al + 'l' * n)[:n]; k = {'l': '', 'c': 'ac', 'r': 'ar'}
    cg = '<colgroup>' + ''.join(f'<col style="width:{w}%">' for w in widths) + '</colgroup>' if widths else ''
    o = (f'<tr class="ln" data-lang="{lang}">' + ''.join(f'<th class="{k[a]}">{E(str(c))}</th>' for c, a in zip(head, al)) + '</tr>') if head else ''
    for r in rows:
        if isinstance(r, str): o += f'<tr class="ln" data-lang="{lang}"><td class="{secs}" colspan="{n}">{E(r)}</td></tr>'
        else: o += f'<tr class="ln" data-lang="{lang}">' + ''.join(f'<td class="{k[a]}">{E(str(c))}</td>' for c, a in zip(r, al)) + '</tr>'
    return f'<table class="ft {cls}" lang="{lang}">{cg}{o}</table>'
def cap(v, c, lang, style=''): return ln(v, lang, 'cap', style) + ln(c, lang, 'capt')
def lab(k, v, lang, vcls='cv'): return box(ln(k, lang, 'cl') + ln(v, lang, vcls))
def div(inner, cls='', style=''): return box(inner, cls, style)

# ------------------------------------------------------------------ persons
def L(s): return s.split(',')
POOL = {
 'nga': dict(m=L('Chinedu,Oluwaseun,Ibrahim,Kelechi,Babatunde,Musa,Ifeanyi,Terver'), f=L('Ngozi,Folasade,Aisha,Chiamaka,Temitope,Halima,Ebere,Yetunde'), s=L('Okonkwo,Adeyemi,Bello,Nwachukwu,Ogunleye,Danjuma,Eze,Akpan,Iorfa,Oyelaran'), x=L('Emmanuel,Victor,Sunday,Precious,Joy,Abdullahi,Favour,Peace')),
 'gha': dict(m=L('Kwame,Kofi,Yaw,Kwabena,Abdul-Razak'), f=L('Akosua,Abena,Adwoa,Efua,Rashida'), s=L('Mensah,Owusu,Boateng,Asante,Agyeman,Tetteh,Alhassan'), x=L('Nana,Blessing,Osei,Yeboah,Prince')),
 'eaf': dict(m=L('Brian,Moses,Kevin,Denis,Robert,Geoffrey,Isaac'), f=L('Mercy,Esther,Sarah,Irene,Patience,Lilian,Doreen'), s=L('Mugisha,Okello,Kiprotich,Namukasa,Tumusiime,Wafula,Byaruhanga,Akello,Mwangi,Nabirye'), x=L('Arinaitwe,Kato,Babirye,Kimani,Opio,Atim,Njoroge,Cheptoo')),
 'phl': dict(m=L('Mark Anthony,Jerome,Rommel,Christian,Paolo'), f=L('Maricel,Jennifer,Rowena,Princess Joy,Kristine'), s=L('Dimaculangan,Villanueva,Macaraeg,Salonga,Ocampo,Bautista,Magsino,Pangilinan'), x=L('Reyes,Santos,Mendoza,Aquino,Ramos,Abad')),
 'cod': dict(m=L('Patrick,Dieudonné,Trésor,Gloire,Héritier,Serge'), f=L('Béatrice,Grâce,Mireille,Nadège,Rachel,Solange'), s=L('Mukendi,Ilunga,Kalala,Mbuyi,Lukusa,Tshimanga,Ngandu,Bokungu,Mputu'), x=L('Kasongo,Mulamba,Ngoy,Kazadi,Lubaki,Bolamba,Mwamba')),
 'cmr': dict(m=L('Armand,Boris,Rodrigue,Thierry,Landry,Ulrich'), f=L('Sandrine,Carine,Nadia,Larissa,Estelle,Diane'), s=L('Fotso,Kamga,Tchoumi,Ngassa,Djoumessi,Atangana,Essomba,Wandji'), x=L('Simo,Talla,Kuaté,Tagne,Foka,Ndongo')),
 'deu': dict(m=L('Karim,Lukas,Dawit,Piotr,Florian,Ahmad'), f=L('Jasmin,Katharina,Selin,Anastasia,Miriam,Hülya'), s=L('Schröder,Kowalski,Aydın,Weißhaupt,Brückner,Rahimi,Lehnert,Özdemir')),
 'aut': dict(m=L('Lukas,Stefan,Matthias,Adem,Clemens'), f=L('Magdalena,Johanna,Dragana,Theresa,Eva'), s=L('Hofer,Gruber,Wögerbauer,Petrović,Steinlechner,Reisinger,Pölzl,Kaltenböck')),
 'cub': dict(m=L('Yasmany,Raúl,Orlando,Leandro,Osvaldo'), f=L('Yanelis,Dayamí,Odalys,Mercedes,Lisandra'), s=L('Batista Leyva,Fonseca Milán,Céspedes Rojas,Aguilera Ñico,Domínguez Pérez,Labrada Cruz')),
 'col': dict(m=L('Juan Sebastián,Andrés Felipe,Óscar Iván,Jhon Jairo'), f=L('Paola Andrea,Luz Marina,Ángela María,Diana Carolina'), s=L('Restrepo Zuluaga,Cárdenas Pinzón,Ospina Gómez,Murillo Asprilla,Ordóñez Patiño,Yepes Londoño')),
 'ago': dict(m=L('Adão,Bernardo,Euclides,Simão,Feliciano'), f=L('Esperança,Teresa,Suzana,Joaquina,Delfina'), s=L('Kiala,Cassoma,Sebastião,Tchipenda,Quissanga,Lourenço,Capita'), x=L('Manuel,Francisco,Domingos,Miguel,Paulo,André')),
 'prt': dict(m=L('Rui,Nuno,Tiago,Gonçalo,Vítor'), f=L('Catarina,Sílvia,Mafalda,Patrícia,Cláudia'), s=L('Ferreira,Carvalho,Guimarães,Loureiro,Fonseca,Simões,Teixeira'), x=L('Alexandre,Miguel,Isabel,Sofia,Luís,Manuel')),
 'tur': dict(m=L('Burak,Serkan,Hüseyin,Uğur,Barış,Furkan'), f=L('Büşra,Merve,Şeyma,Özlem,Tuğba,Ebru'), s=L('Karadağ,Aydoğan,Tekin,Koçyiğit,Bozkurt,Ergün,Aslantürk,Çiftçi')),
 'som': dict(m=L('Cabdullaahi,Ibraahim,Saalax,Mustafe,Bashiir'), f=L('Ayaan,Nasteexo,Ifraax,Hibaaq,Deeqa'), s=L('Cilmi,Faarax,Xirsi,Daahir,Kaahin,Cige,Muuse,Sheekh')),
 'kmr': dict(m=L('Dilovan,Rêzan,Mazlûm,Welat,Zerdeşt'), f=L('Nûjîn,Evîn,Gulistan,Şîlan,Ronahî'), s=L('Şêxo,Berkel,Elî,Mistefa,Qasim,Nebo,Ehmed,Derwêş')),
 'uk': dict(m=L('Богдан,Віталій,Ярослав,Євген,Максим'), f=L('Людмила,Вікторія,Марія,Аліна,Христина'), s=L('Гриценко|Гриценко,Романюк|Романюк,Зінченко|Зінченко,Панасюк|Панасюк,Ковальський|Ковальська,Яремчук|Яремчук,Щербина|Щербина'), pm=L('Михайлович,Степанович,Євгенович,Анатолійович'), pf=L('Михайлівна,Степанівна,Євгенівна,Анатоліївна')),
 'kaz': dict(m=L('Нурлан,Ерлан,Данияр,Аслан'), f=L('Айгуль,Динара,Жанар,Асель'), s=L('Ахметов|Ахметова,Сулейменов|Сулейменова,Жумабаев|Жумабаева,Оспанов|Оспанова,Ким|Ким'), pm=L('Маратович,Серикович,Болатович'), pf=L('Маратовна,Сериковна,Болатовна')),
 'kgz': dict(m=L('Бакыт,Азамат,Эрмек,Улан'), f=L('Айпери,Нургуль,Чолпон,Мээрим'), s=L('Абдыкадыров|Абдыкадырова,Токтосунов|Токтосунова,Маматов|Маматова,Жээнбеков|Жээнбекова,Исаков|Исакова'), pm=L('Кубанычбекович,Таалайбекович,Асанович'), pf=L('Кубанычбековна,Таалайбековна,Асановна')),
 'rus': dict(m=L('Игорь,Виктор,Рамиль,Олег,Григорий'), f=L('Татьяна,Наталья,Гульнара,Оксана,Любовь'), s=L('Ефимов|Ефимова,Щукин|Щукина,Габдуллин|Габдуллина,Воробьёв|Воробьёва,Мельниченко|Мельниченко,Журавлёв|Журавлёва'), pm=L('Викторович,Анатольевич,Юрьевич'), pf=L('Викторовна,Анатольевна,Юрьевна')),
}
TL = dict(zip('абвгґдеёєжзиіїйклмнопрстуфхцчшщыэюяьъ’', ['a','b','v','g','g','d','e','e','ie','zh','z','i','i','i','i','k','l','m','n','o','p','r','s','t','u','f','kh','ts','ch','sh','shch','y','e','iu','ia','','','']))
def lat(s): return ''.join((TL.get(c.lower(), c).capitalize() if c.isupper() else TL.get(c, c)) for c in s)
class Pn: pass
def per(R, loc, y0=1975, y1=1998):
    n = POOL[loc]; p = Pn(); p.m = R.random() < .5; p.sex = 'm' if p.m else 'f'
    p.given = R.choice(n['m' if p.m else 'f']); s = R.choice(n['s']).split('|'); p.sur = s[0] if p.m else s[-1]
    p.x = R.choice([v for v in n.get('x', ['']) if v != p.sur and v != p.given]); p.pat = R.choice(n['pm' if p.m else 'pf']) if 'pm' in n else ''
    p.fa = R.choice([v for v in n['m'] if v != p.given]); p.mo = R.choice([v for v in n['f'] if v != p.given]); p.dob = dt.date(R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28))
    return p
def aw(R, p, lo, hi, months): return dt.date(min(p.dob.year + R.randint(lo, hi), 2024), R.choice(months), R.randint(1, 28))
def sup(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
FR_U = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split()
def frn(n):
    if n < 20: return FR_U[n]
    t = {2: 'vingt', 3: 'trente', 4: 'quarante', 5: 'cinquante', 6: 'soixante', 7: 'soixante'}[n // 10]; u = n % 10 + (10 if n // 10 == 7 else 0)
    return t if not u else t + ('-et-' if u in (1, 11) else '-') + FR_U[u]
PT_N = {i: w for i, w in enumerate('dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte'.split(), 10)}
UK_N = {i: w for i, w in enumerate('чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять'.split(), 4)}
def de_at(d): return f'{d.day}. {(["Jänner"] + M["de"][1:])[d.month-1]} {d.year}'
def pt_up(d): return f'{d.day} de {M["pt"][d.month-1].capitalize()} de {d.year}'
def us(d): return f'{M["en"][d.month-1]} {d.day}, {d.year}'
def S(R, *a): return R.choice(a)
def latin(D, n, **k): D.set(holder_name=n, holder_name_latin=n, **k); D.printed.add('holder_name_latin')

# =================================================================== 1 en  WAEC certificate
@fam
def waec_certificate_nga(R):
    c, cn, pre, cities = S(R, ('NGA', 'NIGERIA', 'NG', ['Enugu', 'Ibadan', 'Makurdi', 'Jos', 'Uyo']), ('GHA', 'GHANA', 'GH', ['Kumasi', 'Tamale', 'Cape Coast']))
    p = per(R, 'nga' if c == 'NGA' else 'gha', 1990, 2003); d = aw(R, p, 17, 19, (9, 10, 11)); n = f'{p.sur} {p.given} {p.x}'.upper(); city = R.choice(cities); sch = (S(R, 'Government Secondary School', 'Community High School', 'Federal Government College') if c == 'NGA' else S(R, 'Presbyterian Senior High School', 'Islamic Senior High School')) + f', {city}'
    no = pre + sn(R, 'WASSCS #######'); ses = S(R, 'MAY/JUNE', 'MAY/JUNE', 'NOVEMBER/DECEMBER'); cand = 'SCHOOL CANDIDATES' if ses.startswith('MAY') else 'PRIVATE CANDIDATES'
    subj = ['ENGLISH LANGUAGE', S(R, 'GENERAL MATHEMATICS', 'MATHEMATICS (CORE)')] + R.sample(['BIOLOGY', 'CHEMISTRY', 'PHYSICS', 'ECONOMICS', 'CIVIC EDUCATION', 'GEOGRAPHY', 'AGRICULTURAL SCIENCE', 'FURTHER MATHEMATICS', 'LITERATURE IN ENGLISH', 'GOVERNMENT', 'DATA PROCESSING', 'CHRISTIAN RELIGIOUS STUDIES'], S(R, 6, 7))
    G = {'A1': 'EXCELLENT', 'B2': 'VERY GOOD', 'B3': 'GOOD', 'C4': 'CREDIT', 'C5': 'CREDIT', 'C6': 'CREDIT', 'D7': 'PASS', 'E8': 'PASS'}; rows = [(s, *(lambda g: (g, G[g]))(R.choice(list(G)))) for s in subj]
    D = Doc('waec_certificate_nga', R, c, 'school_leaving_certificate', ['en'], "'Nimbus Sans'", "'TeX Gyre Bonum'", '#3b2a6b', '#fbf9ff', 'thin', ('#8e7cc3', .16), False, 15, '20mm 22mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=p.dob.strftime('%d/%m/%Y'), qualification_title='WEST AFRICAN SENIOR SCHOOL CERTIFICATE', qualification_title_en='WEST AFRICAN SENIOR SCHOOL CERTIFICATE', institution=['THE WEST AFRICAN EXAMINATIONS COUNCIL', 'WEST AFRICAN EXAMINATIONS COUNCIL'], award_date=d.isoformat(), award_date_printed=d.strftime('%d/%m/%Y'), document_number=no)
    D.printed.add('qualification_title_en'); D.rows = [dict(course=a, credits=None, grade=b) for a, b, _ in rows]
    words = {8: 'EIGHT', 9: 'NINE'}[len(rows)]; mo = "font-family:'Nimbus Mono PS'"
    D.add(absb(ln('Certificate No.', 'en', 'xs') + ln(no, 'en', 'b', mo), 'right:16mm;top:14mm;text-align:right'), absb(emblem(R, '#3b2a6b', 74), 'left:18mm;top:15mm'), '<div style="height:30px"></div>',
          ln('THE WEST AFRICAN EXAMINATIONS COUNCIL', 'en', 'c b lg mt2'), ln(cn, 'en', 'c b sp'), ln('WEST AFRICAN SENIOR SCHOOL CERTIFICATE', 'en', 'title', 'font-size:1.55em'),
          ln(S(R, f'This is to certify that the candidate whose particulars are shown below sat for the West African Senior School Certificate Examination for {cand.title()} held in {ses} {d.year} and obtained the results indicated hereunder.', f'This certificate is awarded to the candidate named below, who sat the West African Senior School Certificate Examination ({cand.title()}) of {ses} {d.year} with the following results:'), 'en', 'j mt sm'),
          lab("CANDIDATE'S NAME", n, 'en'), div(lab('INDEX NUMBER', sn(R, '42#####/###'), 'en') + lab('DATE OF BIRTH', p.dob.strftime('%d/%m/%Y'), 'en') + lab('SEX', 'MALE' if p.m else 'FEMALE', 'en'), 'g3'), lab('SCHOOL / CENTRE', sch.upper(), 'en'),
          div(tbl(['SUBJECT', 'GRADE', 'INTERPRETATION'], rows, 'en', 'no', [56, 16, 28], 'lcl'), 'mt'), ln(f'NUMBER OF SUBJECTS RECORDED: {words}', 'en', 'b sm'), kv(S(R, 'DATE OF ISSUE:', 'DATE ISSUED:'), d.strftime('%d/%m/%Y'), 'en', 'sm mt'),
          sigs(R, [('Chairman of Council', ''), ('Registrar to Council', '')], 'en'), stamp(R, 'THE WEST AFRICAN EXAMINATIONS COUNCIL', 'en', 110, 'left:300px;bottom:70px'), ln('ANY ALTERATION OR ERASURE RENDERS THIS CERTIFICATE INVALID', 'en', 'xs c mt'))
    return D

# =================================================================== 2 en  East African degree, prose
@fam
def degree_prose_uga(R):
    p = per(R, 'eaf'); d = aw(R, p, 22, 26, (1, 2, 6, 10, 12)); n = f'{p.given} {p.x} {p.sur}'; u, c, city, mot = S(R, ('MAKERERE UNIVERSITY', 'UGA', 'Kampala', 'We Build for the Future'), ('KYAMBOGO UNIVERSITY', 'UGA', 'Kampala', 'Knowledge and Skills for Service'), ('MBARARA UNIVERSITY OF SCIENCE AND TECHNOLOGY', 'UGA', 'Mbarara', 'Succeed We Must'), ('KENYATTA UNIVERSITY', 'KEN', 'Nairobi', 'Transforming Higher Education'), ('MOI UNIVERSITY', 'KEN', 'Eldoret', 'Foundation of Knowledge'))
    q, f = S(R, ('Bachelor of Science in Civil Engineering', 'Civil Engineering'), ('Bachelor of Science in Nursing', 'Nursing'), ('Bachelor of Arts in Social Sciences', 'Social Sciences'), ('Bachelor of Science in Information Technology', 'Information Technology'), ('Master of Science in Public Health', 'Public Health'))
    hon = None if q.startswith('Master') else S(R, 'First Class Honours', 'Second Class Honours (Upper Division)', 'Second Class Honours (Lower Division)', 'Pass'); no = sn(R, S(R, 'No. ######', '@@/####/##'))
    v = R.randrange(3); dp = [f'{sup(d.day)} day of {M["en"][d.month-1]}, {d.year}', f'{sup(d.day)} day of {M["en"][d.month-1]} in the year {d.year}', f'{sup(d.day)} {M["en"][d.month-1]} {d.year}'][v]
    D = Doc('degree_prose_uga', R, c, 'degree_certificate', ['en'], "'C059'", "'Z003'", '#5b0f0f', '#fffdf3', S(R, 'corner', 'wave'), ('#b45f06', .13), R.random() < .5, 17, '26mm 26mm', 1.6)
    latin(D, n, qualification_title=q, qualification_title_en=q, field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=[dp, f'{sup(d.day)} {M["en"][d.month-1]} {d.year}'], grade=hon, document_number=no.replace('No. ', '')); D.printed.add('qualification_title_en')
    Q = q.upper() if R.random() < .5 else q
    D.add(absb(ln(no, 'en', 'sm mono'), 'right:20mm;top:17mm'), div(emblem(R, '#5b0f0f', 84), 'c'), ln(u, 'en', 'c b xl up', '' if len(u) < 30 else 'font-size:1.25em'), ln(f'“{mot}”', 'en', 'c i sm'), ln(S(R, 'This is to certify that', 'It is hereby certified that', 'Be it known that'), 'en', 'c mt2'), ln(n, 'en', 'title', 'font-size:2em;line-height:1.35'),
          ln(S(R, 'having satisfied all the requirements prescribed by the University for the award of the degree of', 'having completed an approved course of study and passed the prescribed examinations for the degree of', 'having been duly examined and approved by the Senate for the degree of'), 'en', 'c'), ln(Q, 'en', 'c b lg mt'),
          *([ln('with', 'en', 'c'), ln(hon, 'en', 'c b')] if hon else []), ln([f'was admitted to the said degree at a Congregation held at {city} on the {dp}.', f'was admitted to that degree at a congregation held in {city} on the {dp}.', f'was awarded the degree at the graduation ceremony held at {city} on {dp}.'][v], 'en', 'c mt'),
          sigs(R, [('Academic Registrar', ''), ('Chancellor', ''), ('Vice-Chancellor', '')][:S(R, 2, 3)], 'en'), stamp(R, u + ' * SENATE *', 'en', 120, 'left:300px;bottom:80px', '#8a1c1c'))
    return D

# =================================================================== 3 en  Philippine transcript
PH = {'Accountancy': ('College of Business and Accountancy', [('ACCTG 1', 'Fundamentals of Accounting I'), ('ACCTG 2', 'Fundamentals of Accounting II'), ('BUSLAW 1', 'Law on Obligations and Contracts'), ('ECON 101', 'Principles of Microeconomics'), ('FIN 1', 'Financial Management I'), ('AUD 1', 'Auditing Theory'), ('TAX 1', 'Income Taxation'), ('MGT 1', 'Principles of Management and Organization'), ('COST 1', 'Cost Accounting and Control')]),
      'Civil Engineering': ('College of Engineering', [('CE 21', 'Engineering Mechanics I'), ('CE 31', 'Strength of Materials'), ('CE 35', 'Elementary Surveying'), ('CE 41', 'Fluid Mechanics'), ('CE 43', 'Theory of Structures I'), ('ES 11', 'Engineering Drawing'), ('ES 26', 'Engineering Economy'), ('CE 52', 'Geotechnical Engineering I'), ('CE 55', 'Reinforced Concrete Design')]),
      'Elementary Education': ('College of Education', [('PROF ED 1', 'Child and Adolescent Development'), ('PROF ED 2', 'Facilitating Learning'), ('PROF ED 5', 'Assessment of Student Learning I'), ('PROF ED 7', 'Curriculum Development'), ('FS 1', 'Field Study 1'), ('SCI 101', 'Biological Science'), ('VAL ED', 'Values Education'), ('EDTECH 1', 'Educational Technology 1')])}
PHG = [('ENG 1', 'Communication Arts I'), ('ENG 2', 'Communication Arts II'), ('FIL 1', 'Komunikasyon sa Akademikong Filipino'), ('MATH 11', 'College Algebra'), ('MATH 12', 'Plane Trigonometry'), ('HIST 1', 'Philippine History and Government'), ('NSTP 1', 'National Service Training Program 1'), ('PE 1', 'Physical Fitness'), ('RIZAL', 'Life, Works and Writings of Rizal'), ('PSYCH 1', 'General Psychology'), ('HUM 1', 'Introduction to Humanities')]
@fam
def official_transcript_phl(R):
    p = per(R, 'phl', 1982, 1998); d = aw(R, p, 21, 24, (3, 4, 10)); v = R.random() < .5; n = f'{p.sur}, {p.given} {p.x}' if v else f'{p.given} {p.x} {p.sur}'; n = n.upper()
    u, city = S(R, ('BICOL UNIVERSITY', 'Legazpi City'), ('MINDANAO STATE UNIVERSITY', 'Marawi City'), ('CENTRAL LUZON STATE UNIVERSITY', 'Science City of Muñoz'), ('WEST VISAYAS STATE UNIVERSITY', 'Iloilo City')); f = R.choice(list(PH)); col, maj = PH[f]; q = ('Bachelor of Elementary Education' if f.startswith('Elem') else f'Bachelor of Science in {f}')
    pob = S(R, 'Naga City', 'Cotabato City', 'Tarlac City', 'Roxas City', 'Sorsogon City'); no = f'{d.year-4}-{sn(R, "#####")}'; cs = R.sample(PHG, 8) + R.sample(maj, 7); ns = S(R, 3, 3, 4); cs += R.sample([m for m in maj if m not in cs], max(0, min(ns * 5 - len(cs), len(maj) - 7))); per_ = (len(cs) + ns - 1) // ns
    rows, tr, tot, tu = [], [], 0, 0
    for k in range(ns):
        y = d.year - 4 + k // 2; rows.append(f'{["First","Second"][k%2]} Semester, {y}-{y+1}')
        for a, b in cs[k * per_:(k + 1) * per_]:
            g = R.choice([1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0]); cr = 2 if a == 'PE 1' else R.choice([3, 3, 3, 4, 5]); rows.append((a, b, f'{g:.2f}', cr)); tr.append(dict(course=b, credits=str(cr), grade=f'{g:.2f}')); tot += g * cr; tu += cr
    gwa = f'{tot/tu:.2f}'
    D = Doc('official_transcript_phl', R, 'PHL', 'transcript', ['en'], "'Liberation Sans Narrow'", "'C059'", '#0b4f2f', '#fffef2', 'none', None, False, 15, '15mm 17mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=us(p.dob), place_of_birth=pob, qualification_title=q, qualification_title_en=q, field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=us(d), grade=gwa, document_number=no); D.printed.add('qualification_title_en'); D.rows = tr
    a = [kv('Date of Birth :', us(p.dob), 'en', 'kvw'), kv('Place of Birth :', pob, 'en', 'kvw'), kv('Sex :', 'Male' if p.m else 'Female', 'en', 'kvw'), kv('Citizenship :', 'Filipino', 'en', 'kvw')]; b = [kv('Student No. :', no, 'en', 'kvw'), kv('College :', col, 'en', 'kvw'), kv('Major :', f, 'en', 'kvw'), kv('Entrance Data :', S(R, 'Form 138', 'Form 137-A'), 'en', 'kvw')]; R.shuffle(b)
    D.add(hd(emblem(R, '#0b4f2f', 78), div(ln('Republic of the Philippines', 'en', 'c sm') + ln(u, 'en', 'c b lg') + ln(city, 'en', 'c sm') + ln('OFFICE OF THE UNIVERSITY REGISTRAR', 'en', 'c b sm')), photo(R, 'position:static', 70, 78)), '<div class="ruleh"></div>', ln('OFFICIAL TRANSCRIPT OF RECORDS', 'en', 'title', 'font-size:1.5em'),
          kv('Name :', n, 'en', 'b'), cols(''.join(a), ''.join(b)), kv('Degree / Title :', q, 'en'), tbl(['COURSE NO.', 'DESCRIPTIVE TITLE', 'FINAL GRADE', 'CREDITS'], rows, 'en', 'hr', [17, 55, 15, 13], 'llcc'), ln('– – – – – NOTHING FOLLOWS – – – – –', 'en', 'c sm'),
          kv('General Weighted Average :', gwa, 'en', 'b sm'), ln(f'REMARKS: Graduated with the degree of {q.upper()} on {us(d)} per Board Resolution No. {R.randint(4,60)}, s. {d.year}.', 'en', 'sm mt'), ln('GRADING SYSTEM: 1.00 Excellent; 1.25-1.50 Very Good; 1.75-2.00 Good; 2.25-2.50 Satisfactory; 2.75-3.00 Fair; 5.00 Failed; INC Incomplete', 'en', 'xs mt'), ln('Not valid without the University seal and the signature of the Registrar.', 'en', 'xs i'),
          sigs(R, [('Prepared by', ''), ('Checked by', ''), ('University Registrar', '')], 'en'), stamp(R, u + ' - REGISTRAR', 'en', 105, 'left:300px;bottom:60px'))
    return D

# =================================================================== 4 fr  Diplôme d'État (RDC)
@fam
def diplome_etat_cod(R):
    p = per(R, 'cod', 1980, 2000); d = aw(R, p, 18, 21, (8, 9, 10)); n = f'{p.sur} {p.x} {p.given}' if R.random() < .6 else f'{p.sur.upper()} {p.x.upper()} {p.given}'; pob = S(R, 'Kikwit', 'Mbuji-Mayi', 'Bukavu', 'Lubumbashi', 'Mbandaka', 'Kisangani'); pct = R.randint(50, 79)
    sec, opt = S(R, ('Scientifique', 'Biologie-Chimie'), ('Scientifique', 'Mathématiques-Physique'), ('Littéraire', 'Latin-Philosophie'), ('Technique', 'Commerciale et Administrative'), ('Pédagogique', 'Pédagogie générale')); sch = S(R, 'Institut Mwanga', 'Lycée Tuendelee', 'Collège Boboto', 'Institut Technique Salama', 'Athénée de la Victoire'); no = sn(R, 'EPSP/######/') + str(d.year); ges = p.dob
    D = Doc('diplome_etat_cod', R, 'COD', 'school_leaving_certificate', ['fr'], "'TeX Gyre Schola'", "'TeX Gyre Bonum'", '#0b3d91', '#fbfdff', 'key', ('#f1c232', .2), True, 16, '19mm 24mm')
    pc = S(R, f'{pct} %', f'{pct}%'); dob = md.long_date(p.dob, 'fr'); ad = md.long_date(d, 'fr'); e = '' if p.m else 'e'
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=["DIPLÔME D'ÉTAT D'ÉTUDES SECONDAIRES DU CYCLE LONG", "DIPLÔME D'ÉTAT"], qualification_title_en='State Diploma of Secondary Education', field_of_study=[opt, f'{sec} {opt}'], institution=sch, award_date=d.isoformat(), award_date_printed=ad, grade=[pc, f'{pct} %', f'{pct}%'], document_number=no)
    D.add(absb(ln('N° ' + no, 'fr', 'b'), 'right:22mm;top:15mm'), absb(ln('RÉPUBLIQUE DÉMOCRATIQUE DU CONGO', 'fr', 'c b sm') + ln("Ministère de l'Enseignement Primaire,", 'fr', 'c xs') + ln('Secondaire et Professionnel', 'fr', 'c xs') + div(emblem(R, '#0b3d91', 50), 'c') + ln('Inspection Générale', 'fr', 'c xs'), 'left:18mm;top:14mm'), '<div style="height:6.6em"></div>',
          ln("DIPLÔME D'ÉTAT D'ÉTUDES SECONDAIRES DU CYCLE LONG", 'fr', 'title', 'font-size:1.28em'),
          ln(S(R, "Nous, soussignés, Président et Membres du Jury National de l'Examen d'État,", "Nous, Président et Membres du Jury de l'Examen d'État, réunis conformément aux textes en vigueur,"), 'fr', 'mt'), ln(S(R, f"attestons que {'le nommé' if p.m else 'la nommée'} {n}, né{e} à {pob}, le {dob}, élève de l'établissement {sch}, a subi avec succès les épreuves de l'Examen d'État, session de {d.year}, avec {pc} ({frn(pct)} pour cent) des points.", f"certifions que {n}, né{e} à {pob}, le {dob}, élève de l'école {sch}, a réussi l'Examen d'État, session de {d.year}, et a obtenu {pc} ({frn(pct)} pour cent) du total général des points."), 'fr', 'j'),
          div(kv('SECTION :', sec, 'fr', 'kvu') + kv('OPTION :', opt, 'fr', 'kvu'), 'g2 mt'), ln("En foi de quoi, le présent diplôme lui est délivré pour servir et valoir ce que de droit.", 'fr', 'j mt'), ln(f'Fait à Kinshasa, le {ad}', 'fr', 'r mt'),
          sigs(R, [('Le Titulaire', ''), ("L'Inspecteur Général", ''), ('Le Ministre', '')], 'fr'), stamp(R, "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO E.P.S.P.", 'fr', 120, 'left:500px;bottom:60px'))
    return D

# =================================================================== 5 fr/en  Cameroon transcript, bilingual
CM = {('Sciences de Gestion', 'Management Sciences', 'Licence en Sciences de Gestion', 'Bachelor in Management Sciences', 'FSEG', 'Faculté des Sciences Économiques et de Gestion', 'Faculty of Economics and Management'): ['Comptabilité générale', 'Microéconomie I', 'Statistique descriptive', 'Marketing fondamental', 'Droit des affaires', 'Gestion des ressources humaines', 'Contrôle de gestion', 'Fiscalité', 'Mathématiques financières', 'Analyse financière', 'Management stratégique', 'Anglais des affaires'],
      ('Informatique', 'Computer Science', 'Licence en Informatique', 'Bachelor in Computer Science', 'FS', 'Faculté des Sciences', 'Faculty of Science'): ['Algorithmique et structures de données', 'Programmation orientée objet', 'Architecture des ordinateurs', "Systèmes d'exploitation", 'Bases de données relationnelles', 'Réseaux informatiques', 'Génie logiciel', 'Analyse numérique', 'Théorie des langages', 'Anglais technique', 'Probabilités et statistiques', 'Développement web'],
      ('Géographie', 'Geography', 'Licence en Géographie', 'Bachelor in Geography', 'FLSH', 'Faculté des Lettres et Sciences Humaines', 'Faculty of Arts and Human Sciences'): ['Géographie physique générale', 'Géographie humaine', 'Cartographie', 'Climatologie', 'Géomorphologie', 'Géographie urbaine', 'Hydrologie continentale', 'Aménagement du territoire', 'Télédétection', 'Géographie du Cameroun', 'Démographie', 'Formation bilingue']}
@fam
def releve_bilingue_cmr(R):
    p = per(R, 'cmr', 1986, 1999); d = aw(R, p, 20, 24, (7, 9, 10, 11)); n = f'{p.sur.upper()} {p.x.upper()} {p.given}'; uf, ue, city, ab = S(R, ('UNIVERSITÉ DE DSCHANG', 'THE UNIVERSITY OF DSCHANG', 'Dschang', 'UDs'), ('UNIVERSITÉ DE NGAOUNDÉRÉ', 'THE UNIVERSITY OF NGAOUNDERE', 'Ngaoundéré', 'UN'), ('UNIVERSITÉ DE MAROUA', 'THE UNIVERSITY OF MAROUA', 'Maroua', 'UMa')); K = R.choice(list(CM)); fl, fle, qf, qe, ac, fac, face = K; cs = R.sample(CM[K], R.randint(9, 12))
    pob = S(R, 'Bafoussam', 'Garoua', 'Mbouda', 'Ebolowa', 'Bertoua'); no = f'{sn(R, "####")}/{ab}/{ac}/SA/{d.year}'; rows = []; tr = []; t = cr_ = 0
    for i, c in enumerate(cs):
        g = R.uniform(10, 17.5); cr = R.choice([3, 4, 5, 6]); gs = f'{g:.2f}'.replace('.', ','); rows.append((sn(R, ac + '3##'), c, cr, gs)); tr.append(dict(course=c, credits=str(cr), grade=gs)); t += g * cr; cr_ += cr
    av = f'{t/cr_:.2f}'.replace('.', ','); dob = md.long_date(p.dob, 'fr'); ad = md.long_date(d, 'fr')
    D = Doc('releve_bilingue_cmr', R, 'CMR', 'transcript', ['fr', 'en'], "'Noto Sans'", "'Noto Sans'", '#006a4e', '#fff', 'none', ('#93c47d', .1), False, 13.5, '16mm 16mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=[qf, qe, f'{qf} / {qe}'], qualification_title_en=qe, field_of_study=[fl, fle, f'{fl} / {fle}'], institution=[uf, ue], award_date=d.isoformat(), award_date_printed=ad, grade=[f'{av}/20', av, f'{av} / 20'], document_number=no); D.printed.add('qualification_title_en'); D.rows = tr
    e = '' if p.m else 'e'; i1 = [kv('Noms et prénoms / Surname and given names :', n, 'fr'), kv(f'Né{e} le / Born on :', dob, 'fr'), kv('À / At :', pob, 'fr'), kv('Matricule / Registration number :', sn(R, 'CM-##@####'), 'fr')]
    i2 = [kv('Filière / Field of study :', f'{fl} / {fle}', 'fr'), kv('Diplôme préparé / Degree :', f'{qf} / {qe}', 'fr'), kv('Année académique / Academic year :', f'{d.year-1}-{d.year}', 'fr'), kv('Niveau / Level :', 'L3', 'fr')]; R.shuffle(i2)
    D.add(hd(div(ln('RÉPUBLIQUE DU CAMEROUN', 'fr', 'c b sm') + ln('Paix – Travail – Patrie', 'fr', 'c i xs') + ln(uf, 'fr', 'c b sm') + ln(fac, 'fr', 'c xs')), emblem(R, '#006a4e', 66), div(ln('REPUBLIC OF CAMEROON', 'en', 'c b sm') + ln('Peace – Work – Fatherland', 'en', 'c i xs') + ln(ue, 'en', 'c b sm') + ln(face, 'en', 'c xs'))),
          div(ln('RELEVÉ DE NOTES / TRANSCRIPT', 'fr', 'c b lg'), 'mt', 'border:2px solid #006a4e;padding:.2em'), ln('N° ' + no, 'fr', 'c b mt'), *i1, *i2,
          tbl(['Code UE', "Intitulé de l'UE / Course title", 'Crédits / Credits', 'Note / Mark (/20)'], rows, 'fr', 'box grey', [14, 48, 18, 20], 'llcc'), kv('Crédits capitalisés / Credits earned :', f'{cr_}', 'fr'), kv('Moyenne générale / Overall average :', f'{av}/20', 'fr', 'b'), kv('Décision du jury / Decision :', S(R, 'Admis' if p.m else 'Admise', 'Validé') + ' / Passed', 'fr'),
          ln("Il n'est délivré qu'un seul relevé de notes. Le titulaire peut en faire établir des copies certifiées conformes.", 'fr', 'xs mt'), ln('Only one transcript is issued. The holder may make certified copies.', 'en', 'xs i'), ln(f'{city}, le {ad}', 'fr', 'rt mt'), sigs(R, [('Le Chef de département / Head of Department', ''), ('Le Doyen / The Dean', '')], 'fr'), stamp(R, uf + ' - LE DOYEN', 'fr', 115, 'left:420px;bottom:60px'))
    return D

# =================================================================== 6 de  IHK / HWK Prüfungszeugnis
PLZ = dict(Köln='50667', Nürnberg='90425', Kassel='34117', Düsseldorf='40221', Bayreuth='95448', Dresden='01099')
BERUF = {'ihk': [('Köchin|Koch', ['Warenwirtschaft', 'Küchentechnologie', 'Wirtschafts- und Sozialkunde', 'Praktische Prüfung']), ('Kauffrau im Einzelhandel|Kaufmann im Einzelhandel', ['Verkauf und Marketing', 'Warenwirtschaft und Rechnungswesen', 'Wirtschafts- und Sozialkunde', 'Fallbezogenes Fachgespräch']), ('Fachkraft für Lagerlogistik|Fachkraft für Lagerlogistik', ['Prozesse der Lagerlogistik', 'Rationeller und qualitätssichernder Güterumschlag', 'Wirtschafts- und Sozialkunde', 'Praktische Arbeitsaufgaben']), ('Industriemechanikerin|Industriemechaniker', ['Teil 1 der Abschlussprüfung', 'Arbeitsauftrag', 'Auftrags- und Funktionsanalyse', 'Fertigungstechnik', 'Wirtschafts- und Sozialkunde'])],
         'hwk': [('Tischlerin|Tischler', ['Arbeitsaufgabe I', 'Arbeitsaufgabe II (Gesellenstück)', 'Gestaltung und Konstruktion', 'Planung und Fertigung', 'Wirtschafts- und Sozialkunde']), ('Friseurin|Friseur', ['Gesellenprüfung Teil 1', 'Friseur- und Kosmetikdienstleistungen', 'Betriebsorganisation und Kundenmanagement', 'Wirtschafts- und Sozialkunde']), ('Metallbauerin|Metallbauer', ['Gesellenprüfung Teil 1', 'Kundenauftrag', 'Konstruktionstechnik', 'Funktionsanalyse', 'Wirtschafts- und Sozialkunde'])]}
@fam
def kammer_zeugnis_deu(R):
    p = per(R, 'deu', 1984, 2001); d = aw(R, p, 19, 25, (1, 2, 6, 7)); n = f'{p.given} {p.sur}'; k = R.choice(['ihk', 'ihk', 'hwk']); ins, city, addr = S(R, ('Industrie- und Handelskammer zu Köln', 'Köln', 'Unter Sachsenhausen 10-26'), ('Industrie- und Handelskammer Nürnberg für Mittelfranken', 'Nürnberg', 'Ulmenstraße 52'), ('Industrie- und Handelskammer Kassel-Marburg', 'Kassel', 'Kurfürstenstraße 9')) if k == 'ihk' else S(R, ('Handwerkskammer Düsseldorf', 'Düsseldorf', 'Georg-Schulhoff-Platz 1'), ('Handwerkskammer für Oberfranken', 'Bayreuth', 'Kerschensteinerstraße 7'), ('Handwerkskammer Dresden', 'Dresden', 'Am Lagerplatz 8'))
    b, pr = R.choice(BERUF[k]); b = b.split('|')[p.m]; pob = S(R, 'Aachen', 'Aleppo', 'Fürth', 'Kielce', 'Asmara', 'Meißen', 'Herat'); N = ['sehr gut', 'gut', 'befriedigend', 'ausreichend']; rows = [(x, R.choice(N[:4])) for x in pr]; g = N[min(3, round(sum(N.index(y) for _, y in rows) / len(rows)))]; no = f'{d.year}/{sn(R, "#####")}'; a = dt.date(d.year - 3, S(R, 8, 9), 1); end = dt.date(d.year, d.month, d.day)
    T = 'Prüfungszeugnis' if k == 'ihk' else 'Gesellenprüfungszeugnis'; TT = T.upper() if R.random() < .5 else T; law = 'nach § 37 des Berufsbildungsgesetzes' if k == 'ihk' else 'gemäß § 31 der Handwerksordnung'; dur = f'{a.strftime("%d.%m.%Y")} bis {end.strftime("%d.%m.%Y")}'; pd_ = R.random() < .6
    D = Doc('kammer_zeugnis_deu', R, 'DEU', 'vocational_certificate', ['de'], "'Nimbus Sans'", "'URW Gothic'", '#7a1f1f' if k == 'hwk' else '#004a80', '#fff', 'none', None, False, 16, '22mm 20mm')
    dob, ad = (p.dob.strftime('%d.%m.%Y'), d.strftime('%d.%m.%Y')) if R.random() < .5 else (md.long_date(p.dob, 'de'), md.long_date(d, 'de'))
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=TT, qualification_title_en='Examination certificate', field_of_study=b, institution=ins, award_date=d.isoformat(), award_date_printed=ad, grade=g, duration=dur if pd_ else None, document_number=no); D.rows = [dict(course=x, credits=None, grade=y) for x, y in rows]
    left = div(emblem(R, D.ink, 70), 'c') + ln(ins, 'de', 'b mt', 'font-size:.72em') + ln(addr, 'de', 'xs mt') + ln(f'{PLZ[city]} {city}', 'de', 'xs') + ln('Telefon ' + sn(R, '0### #######'), 'de', 'xs') + ln('Zeugnis-Nr.', 'de', 'xs', 'margin-top:20em') + ln(no, 'de', 'sm')
    right = (ln(TT, 'de', 'title', 'text-align:left;line-height:1.25' + (';font-size:1.3em' if len(TT) > 18 else '')) + ln(law, 'de', 'sm') + ln('Frau' if not p.m else 'Herr', 'de', 'mt2') + ln(n, 'de', 'b xl') + ln(f'geboren am {dob} in {pob}', 'de') + ln(f'hat die {"Abschlussprüfung" if k == "ihk" else "Gesellenprüfung"} im Ausbildungsberuf', 'de', 'mt') + ln(b, 'de', 'b lg') + ln('bestanden.', 'de')
             + (kv('Ausbildungszeit:', dur, 'de', 'sm mt') if pd_ else '') + ln('Prüfungsergebnisse', 'de', 'b mt2') + tbl(['Prüfungsbereich', 'Note'], rows, 'de', 'hr', [70, 30]) + kv(S(R, 'Gesamtergebnis:', 'Gesamtnote:'), g, 'de', 'b mt') + ln('Notenschlüssel: 100-92 Punkte = sehr gut, 91-81 = gut, 80-67 = befriedigend, 66-50 = ausreichend, 49-30 = mangelhaft, 29-0 = ungenügend', 'de', 'xs mt') + ln(f'{city}, {"den " if "." in ad[2:4] else ""}{ad}', 'de', 'mt2')
             + sigs(R, [('Vorsitz des Prüfungsausschusses', ''), ('Im Auftrag der Kammer', '')], 'de'))
    D.add(div(div(left, '', f'border-right:3px solid {D.ink};padding-right:4mm') + div(right), 'side', 'grid-template-columns:27% 73%;gap:0 6mm;padding-right:6mm'), stamp(R, ins.upper()[:46], 'de', 105, 'left:430px;bottom:80px'))
    return D

# =================================================================== 7 de  Austrian Reifeprüfungszeugnis
@fam
def reifepruefung_aut(R):
    p = per(R, 'aut', 1980, 2002); htl = R.random() < .5; d = aw(R, p, 18 + htl, 19 + htl, (5, 6)); n = f'{p.given} {p.sur}'; pob = S(R, 'Graz', 'Linz', 'Wiener Neustadt', 'Villach', 'Novi Sad', 'St. Pölten'); W = ['Sehr gut', 'Gut', 'Befriedigend', 'Genügend']
    if htl: ins, city, f = S(R, ('Höhere Technische Bundeslehranstalt Wien 16', 'Wien', 'Elektronik und Technische Informatik'), ('Höhere Technische Bundeslehranstalt Salzburg', 'Salzburg', 'Bautechnik'), ('Höhere Technische Bundeslehranstalt Mössingerstraße', 'Klagenfurt', 'Elektrotechnik')); T = 'REIFE- UND DIPLOMPRÜFUNGSZEUGNIS'; P_ = 'Reife- und Diplomprüfung'
    else: ins, city, f = S(R, ('Bundesgymnasium und Bundesrealgymnasium Wien 20', 'Wien', None), ('Akademisches Gymnasium Innsbruck', 'Innsbruck', None), ('Bundesrealgymnasium Kepler Graz', 'Graz', None), ('Bundesgymnasium Klagenfurt Mozartstraße', 'Klagenfurt', None)); T = 'REIFEPRÜFUNGSZEUGNIS'; P_ = 'Reifeprüfung'
    subj = [('Deutsch', 'schriftlich'), ('Mathematik', 'schriftlich'), ('Englisch', 'schriftlich')] + [(x, 'mündlich') for x in R.sample(['Geographie und Wirtschaftskunde', 'Geschichte und Sozialkunde/Politische Bildung', 'Biologie und Umweltkunde', 'Religion', 'Physik', 'Psychologie und Philosophie'] if not htl else [f'{f}', 'Physik und Angewandte Mathematik', 'Geschichte und politische Bildung', 'Wirtschaft und Recht', 'Religion'], 3)]
    w = R.choice([W[:2], W[:3], W, W]); rows = [(a, b, R.choice(w)) for a, b in subj]; mean = sum(W.index(c) for _, _, c in rows) / len(rows); g = 'mit ausgezeichnetem Erfolg bestanden' if mean <= .6 else 'mit gutem Erfolg bestanden' if mean <= 1.2 else 'bestanden'; no = f'{R.randint(1,90)}/{d.year}'; dob, ad = de_at(p.dob), de_at(d)
    D = Doc('reifepruefung_aut', R, 'AUT', 'school_leaving_certificate', ['de'], "'Gentium Book Plus'", "'URW Bookman'", '#7f1010', '#fffef8', 'double', ('#cc0000', .07), False, 16.5, '22mm 24mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=T, qualification_title_en='Matriculation examination certificate', field_of_study=f, institution=ins, award_date=d.isoformat(), award_date_printed=ad, grade=[g, g.replace(' bestanden', '')], document_number=no); D.rows = [dict(course=a, credits=None, grade=c) for a, _, c in rows]
    D.add(div(emblem(R, '#7f1010', 66), 'c'), ln('REPUBLIK ÖSTERREICH', 'de', 'c b sp'), ln(ins, 'de', 'c b mt'), ln(f'Schulkennzahl: {sn(R, "9#####")}', 'de', 'c xs'), kv('Zahl des Prüfungsprotokolls:' if R.random() < .5 else 'Prot.-Nr.:', no, 'de', 'sm mt'), ln(T, 'de', 'title', 'font-size:1.75em' if not htl else 'font-size:1.4em'), ln(n, 'de', 'name'), ln(f'geboren am {dob} in {pob}' if R.random() < .5 else f'geb. am {dob} in {pob}, Staatsbürgerschaft: Österreich', 'de', 'c'),
          *([kv('Fachrichtung:', f, 'de', 'c')] if f else []), ln(f'hat sich vor der Prüfungskommission der {P_} gemäß den Bestimmungen der Prüfungsordnung unterzogen und diese', 'de', 'c mt'), ln(g, 'de', 'c b lg'), div(tbl(['Prüfungsgebiet', 'Art der Prüfung', 'Beurteilung'], rows, 'de', 'no', [54, 22, 24]), 'mt'),
          ln(f'{"Er" if p.m else "Sie"} ist damit gemäß dem Universitätsgesetz 2002 zum Besuch einer Universität berechtigt.', 'de', 'sm j mt'), ln(f'{city}, am {ad}', 'de', 'mt'), sigs(R, [('Vorsitz der Prüfungskommission', ''), ('Schulleitung', ''), ('Klassenvorstand', '')], 'de'), stamp(R, ins.upper()[:44], 'de', 110, 'left:300px;bottom:90px', '#7f1010'))
    return D

# =================================================================== 8 es  Cuban título
@fam
def titulo_cub(R):
    p = per(R, 'cub', 1972, 1996); d = aw(R, p, 22, 26, (6, 7)); n = f'{p.given} {p.sur}'; u, city = S(R, ('UNIVERSIDAD DE ORIENTE', 'Santiago de Cuba'), ('UNIVERSIDAD DE HOLGUÍN', 'Holguín'), ('UNIVERSIDAD CENTRAL «MARTA ABREU» DE LAS VILLAS', 'Santa Clara'), ('UNIVERSIDAD DE CAMAGÜEY', 'Camagüey')); t, f = S(R, ('LICENCIAD@ EN ENFERMERÍA', 'Enfermería'), ('LICENCIAD@ EN CONTABILIDAD Y FINANZAS', 'Contabilidad y Finanzas'), ('LICENCIAD@ EN CULTURA FÍSICA', 'Cultura Física'), ('LICENCIAD@ EN DERECHO', 'Derecho'), ('INGENIER@ EN CIENCIAS INFORMÁTICAS', 'Ciencias Informáticas')); t = t.replace('@', 'O' if p.m else 'A'); no = sn(R, '@-######'); oro = R.random() < .3
    lang = M['es'][d.month - 1]; dp = f'{d.day} días del mes de {lang} de {d.year}' if R.random() < .6 and d.day > 1 else md.long_date(d, 'es')
    D = Doc('titulo_cub', R, 'CUB', 'degree_certificate', ['es'], "'P052'", "'URW Bookman'", '#123c7c', '#fdfaf0', 'corner', ('#6d9eeb', .14), True, 17, '20mm 30mm')
    latin(D, n, qualification_title=[t, 'TÍTULO DE ' + t], qualification_title_en='Licentiate degree', field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=[dp, 'a los ' + dp], grade='Título de Oro' if oro else None, document_number=no)
    D.add(absb(ln(no, 'es', 'b', 'color:#a01616'), 'left:22mm;top:17mm'), div(emblem(R, '#123c7c', 70), 'c'), ln('REPÚBLICA DE CUBA', 'es', 'c b sp'), ln('MINISTERIO DE EDUCACIÓN SUPERIOR', 'es', 'c sm'), ln(S(R, 'El Rector de la', 'La Rectora de la'), 'es', 'c i mt'), ln(u, 'es', 'c b lg'), ln(S(R, 'POR CUANTO: ha cursado y aprobado los estudios correspondientes y cumplido los requisitos establecidos por la ley,', 'En uso de las facultades que le están conferidas y considerando que ha vencido los requisitos exigidos por las disposiciones vigentes,'), 'es', 'j mt'), ln(S(R, 'POR TANTO: expide a', 'por la presente expide a'), 'es'), ln(n, 'es', 'name'), ln('el presente', 'es', 'c'), ln('TÍTULO DE', 'es', 'c b sp'), ln(t, 'es', 'title', 'font-size:1.6em;line-height:1.3'),
          *([ln('y se le otorga la distinción de Título de Oro.', 'es', 'c i')] if oro else []), ln((f'Dado en la ciudad de {city}, a los {dp}' if 'días' in dp else f'{city}, {dp}') + f', «Año {d.year-1958} de la Revolución».', 'es', 'mt c'), sigs(R, [('Decano', ''), ('Secretario General', ''), ('Rector', '')], 'es'), ln(f'Registrado al tomo {R.randint(1,30)}, folio {R.randint(10,300)} del libro de registro de graduados.', 'es', 'xs c mt'), stamp(R, u.replace('«', '').replace('»', '') + ' CUBA', 'es', 115, 'left:500px;bottom:70px'))
    return D

# =================================================================== 9 es  Colombian acta de grado
@fam
def acta_grado_col(R):
    p = per(R, 'col', 1974, 1998); d = aw(R, p, 22, 28, (3, 6, 9, 12)); n = f'{p.given} {p.sur}'; n = n.upper() if R.random() < .6 else n; u, city = S(R, ('UNIVERSIDAD DE ANTIOQUIA', 'Medellín'), ('UNIVERSIDAD DEL VALLE', 'Cali'), ('UNIVERSIDAD INDUSTRIAL DE SANTANDER', 'Bucaramanga'), ('UNIVERSIDAD DEL CAUCA', 'Popayán')); o = p.m
    t, f, fac = S(R, ('CONTADOR PÚBLICO' if o else 'CONTADORA PÚBLICA', 'Contaduría Pública', 'Facultad de Ciencias Económicas'), ('ENFERMERO' if o else 'ENFERMERA', 'Enfermería', 'Facultad de Enfermería'), ('INGENIERO CIVIL' if o else 'INGENIERA CIVIL', 'Ingeniería Civil', 'Facultad de Ingeniería'), ('TRABAJADOR SOCIAL' if o else 'TRABAJADORA SOCIAL', 'Trabajo Social', 'Facultad de Ciencias Sociales y Humanas')); no = str(R.randint(850, 9800)); cc = sn(R, '1.0##.###.###'); ex = S(R, 'Envigado', 'Palmira', 'Quibdó', 'Pasto')
    v = R.randrange(2) if d.day > 1 else 1; dp = [f'{d.day} días del mes de {M["es"][d.month-1]} de {d.year}', md.long_date(d, 'es')][v]; mer = R.random() < .25
    D = Doc('acta_grado_col', R, 'COL', 'degree_certificate', ['es'], "'Linux Biolinum O'", "'Linux Biolinum O'", '#14532d', '#fff', 'none', None, False, 17, '28mm 27mm', 1.6)
    latin(D, n, qualification_title=t, qualification_title_en='Professional degree', field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=[dp, 'a los ' + dp], grade='MERITORIA' if mer else None, document_number=no)
    D.add(hd(emblem(R, '#14532d', 76), div(ln('REPÚBLICA DE COLOMBIA', 'es', 'b sm') + ln('MINISTERIO DE EDUCACIÓN NACIONAL', 'es', 'sm') + ln(u, 'es', 'b lg') + ln(fac, 'es', 'sm'))), ln(f'ACTA {S(R, "INDIVIDUAL DE GRADO", "DE GRADO")} No. {no}', 'es', 'title mt2', 'font-size:1.5em'),
          ln([f'En la ciudad de {city}, a los {dp}, se reunieron en el Teatro Universitario el Rector, el Decano de la {fac} y el Secretario General, con el fin de llevar a cabo la ceremonia de graduación.', f'En {city}, el {dp}, se llevó a cabo la ceremonia solemne de graduación presidida por el Rector de la Universidad, con la asistencia del Decano de la {fac} y del Secretario General.'][v], 'es', 'j mt2'),
          ln(f'Verificado el cumplimiento de los requisitos legales y reglamentarios del programa académico de {f}, registrado en el SNIES con el código {sn(R, "####")}, y previo el juramento de rigor, la Universidad otorgó a', 'es', 'j mt'), ln(n, 'es', 'name'), ln(f'identificad{"o" if o else "a"} con cédula de ciudadanía No. {cc} expedida en {ex}, el título de', 'es', 'j mt'), ln(t, 'es', 'c b xl'), ln('y le hizo entrega del diploma que lo acredita como tal.' if not mer else 'cuyo trabajo de grado recibió la distinción MERITORIA, y le hizo entrega del diploma que lo acredita como tal.', 'es', 'j mt'),
          ln('Es fiel copia tomada del original que reposa en el archivo de la Universidad.', 'es', 'j mt'), ln(f'Registrado en el libro {R.randint(3,40)}, folio {R.randint(12,420)}.', 'es', 'sm mt'), sigs(R, [('Rector', ''), ('Decano', ''), ('Secretario General', '')], 'es'), stamp(R, u + ' SECRETARÍA GENERAL', 'es', 120, 'left:460px;bottom:90px'))
    return D

# =================================================================== 10 pt  Angola
AGO = {'Electricidade': ('Energia e Instalações Eléctricas', ['Electricidade e Electrónica', 'Máquinas Eléctricas', 'Instalações Eléctricas', 'Desenho Técnico', 'Práticas Oficinais e Laboratoriais']), 'Contabilidade': ('Contabilidade e Gestão', ['Contabilidade Geral', 'Contabilidade Analítica', 'Direito Comercial', 'Economia', 'Organização e Gestão de Empresas']), 'Enfermagem': ('Enfermagem Geral', ['Anatomia e Fisiologia', 'Enfermagem Médico-Cirúrgica', 'Enfermagem Materno-Infantil', 'Farmacologia', 'Saúde Comunitária'])}
@fam
def certificado_habilitacoes_ago(R):
    p = per(R, 'ago', 1982, 2001); d = aw(R, p, 18, 23, (1, 2, 3)); n = f'{p.given} {p.x} {p.sur}'; a = p.m; k = R.choice(list(AGO)); esp, cs = AGO[k]; city = S(R, 'Luanda', 'Benguela', 'Huambo', 'Malanje', 'Lubango'); ins = ('Instituto Médio de Saúde' if k == 'Enfermagem' else S(R, 'Instituto Médio Politécnico', 'Instituto Médio Industrial' if k == 'Electricidade' else 'Instituto Médio de Economia')) + f' de {city}'; pob = S(R, 'Cacuso', 'Lobito', 'Caála', 'Uíge', 'Sumbe', 'Cazenga')
    subj = ['Língua Portuguesa', 'Língua Inglesa', 'Formação de Atitudes Integradoras', 'Matemática', 'Física', 'Química', 'Informática', 'Empreendedorismo']; R.shuffle(subj); subj = ['Língua Portuguesa'] + [s for s in subj if s != 'Língua Portuguesa'][:5] + cs + ['Projecto Tecnológico']; rows = [(s, *(lambda g: (g, PT_N[g]))(R.randint(10, 18))) for s in subj]; g = round(sum(r[1] for r in rows) / len(rows)); no = sn(R, '######') + f'/{d.year % 100:02d}'; q = f'Técnico Médio de {k}'; dob, ad = pt_up(p.dob), pt_up(d)
    D = Doc('certificado_habilitacoes_ago', R, 'AGO', 'vocational_certificate', ['pt'], "'DejaVu Sans Condensed','DejaVu Sans'", "'TeX Gyre Heros'", '#8b1a1a', '#fff', 'thick', None, False, 14, '18mm 20mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=[q, 'CERTIFICADO DE HABILITAÇÕES'], qualification_title_en='Certificate of qualifications', field_of_study=[esp, k], institution=ins, award_date=d.isoformat(), award_date_printed=ad, grade=[f'{g} ({PT_N[g]}) valores', f'{g} valores', str(g)], document_number=no); D.rows = [dict(course=x, credits=None, grade=str(y)) for x, y, _ in rows]
    s = 'filho' if a else 'filha'; nas = 'nascido' if a else 'nascida'; dirn = per(R, 'ago'); D.add(div(emblem(R, '#8b1a1a', 60), 'c'), ln('REPÚBLICA DE ANGOLA', 'pt', 'c b'), ln('MINISTÉRIO DA EDUCAÇÃO', 'pt', 'c sm'), ln(ins.upper(), 'pt', 'c b'), ln('CERTIFICADO DE HABILITAÇÕES', 'pt', 'title', 'font-size:1.55em'), ln('Ensino Secundário Técnico-Profissional', 'pt', 'c b sm'), ln('N.º ' + no, 'pt', 'rt sm'),
          ln(f'{dirn.given} {dirn.x} {dirn.sur}, {"Director" if dirn.m else "Directora"} do {ins}, certifica que {n}, {s} de {p.fa} {p.sur} e de {p.mo} {p.x}, natural de {pob}, {nas} aos {dob}, titular do Bilhete de Identidade n.º {sn(R, "00#######LA0##")}, concluiu no ano lectivo de {d.year-1} o curso de {q}, na especialidade de {esp}, com a média final de {g} ({PT_N[g]}) valores, tendo obtido as seguintes classificações:', 'pt', 'j mt'),
          tbl(['Disciplina', 'Classificação', 'Por extenso'], [(x, y, f'{w} valores') for x, y, w in rows], 'pt', 'box', [52, 20, 28], 'lcl'), ln('Para efeitos legais lhe é passado o presente CERTIFICADO, que consta do livro de registo n.º ' + str(R.randint(2, 40)) + ', folha ' + str(R.randint(10, 99)) + ', assinado por mim e autenticado com carimbo a óleo em uso neste estabelecimento de ensino.', 'pt', 'j sm'), ln(f'{city}, aos {ad}', 'pt', 'c mt'), sigs(R, [('O Conferente' if a else 'A Conferente', ''), ('O Director' if dirn.m else 'A Directora', '')], 'pt'), stamp(R, ins.upper(), 'pt', 110, 'left:420px;bottom:70px'))
    return D

# =================================================================== 11 pt  Portuguese certidão
@fam
def certidao_licenciatura_prt(R):
    p = per(R, 'prt', 1978, 1997); d = aw(R, p, 22, 25, (7, 9, 10, 11)); n = f'{p.given} {p.x} {p.sur}'; u, city, srv = S(R, ('Universidade do Minho', 'Braga', 'Serviços Académicos'), ('Universidade de Aveiro', 'Aveiro', 'Serviços de Gestão Académica'), ('Universidade da Beira Interior', 'Covilhã', 'Serviços Académicos'), ('Universidade de Évora', 'Évora', 'Serviços Académicos')); f, dur, ec = S(R, ('Enfermagem', 8, 240), ('Engenharia Civil', 6, 180), ('Biologia', 6, 180), ('Gestão', 6, 180), ('Educação Básica', 6, 180)); g = R.randint(11, 18); pob = S(R, 'Guimarães', 'Viseu', 'Fundão', 'Estremoz', 'Barcelos', 'Luanda'); no = f'{sn(R, "####")}/{d.year}'; dob, ad = md.long_date(p.dob, 'pt'), md.long_date(d, 'pt')
    D = Doc('certidao_licenciatura_prt', R, 'PRT', 'degree_certificate', ['pt'], "'TeX Gyre Adventor'", "'TeX Gyre Adventor'", '#7a0c2e', '#fff', 'none', None, False, 15.5, '24mm 22mm', 1.65)
    q = S(R, 0, 1); o = 'o' if p.m else 'a'
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=[f'Licenciatura em {f}', f'Licenciado em {f}', f'Licenciada em {f}', f'Licenciatura', f'grau de licenciad{o}'], qualification_title_en='Bachelor degree', field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=ad, grade=[f'{g} ({PT_N[g]}) valores', f'{g} valores', str(g)], duration=f'{dur} semestres', document_number=no)
    chef = per(R, 'prt'); left = div(emblem(R, '#7a0c2e', 64), 'c') + ln(u, 'pt', 'sm b mt c') + ln(srv, 'pt', 'xs c mt') + ln('Certidão n.º', 'pt', 'xs c', 'margin-top:3em') + ln(no, 'pt', 'sm b c')
    right = (ln('CERTIDÃO', 'pt', 'title', 'text-align:left;letter-spacing:.12em') + ln(f'{chef.given} {chef.sur}, {"Chefe de Divisão" if R.random()<.5 else ("Diretor" if chef.m else "Diretora")} dos {srv} da {u}, certifica, em face dos registos existentes, que', 'pt', 'j mt') + ln(n, 'pt', 'b lg mt') + ln(f'natural de {pob}, nascid{o} a {dob}, titular do documento de identificação n.º {sn(R, "########")}, concluiu nesta Universidade, no ano letivo de {d.year-1}/{d.year}, o curso de Licenciatura em {f}, com a duração de {dur} semestres, correspondentes a {ec} ECTS, tendo-lhe sido conferido o grau de licenciad{o} com a classificação final de {g} ({PT_N[g]}) valores, na escala de 0 a 20.', 'pt', 'j mt')
             + ln('A presente certidão, depois de conferida, vai assinada e autenticada com o selo branco em uso nesta Universidade.', 'pt', 'j mt') + ln(f'{city}, {ad}', 'pt', 'mt2') + scribble(R) + ln(f'{chef.given} {chef.sur}', 'pt', 'sm') + ln('Emolumentos: ' + f'{R.randint(10,40)},00 €', 'pt', 'xs mt2'))
    D.add(div(div(left, '', 'background:rgba(122,12,46,.06);padding:4mm') + div(right), 'side', 'grid-template-columns:26% 74%;padding-right:7mm'), stamp(R, u.upper(), 'pt', 110, 'left:430px;bottom:200px', '#7a0c2e'))
    return D

# =================================================================== 12 tr  Lise diploması
@fam
def lise_diplomasi_tur(R):
    p = per(R, 'tur', 1982, 2001); d = aw(R, p, 17, 19, (6,)); n = f'{p.given} {p.sur}'; n = f'{p.given} {p.sur.replace("i", "İ").upper()}' if R.random() < .5 else n; il, ilce = S(R, ('Diyarbakır', 'Yenişehir'), ('Van', 'İpekyolu'), ('İzmir', 'Bornova'), ('Trabzon', 'Ortahisar'), ('Şanlıurfa', 'Haliliye')); kind = S(R, 'Anadolu Lisesi', 'Lisesi', 'Anadolu Lisesi'); sch = f'{S(R, "Atatürk", "Cumhuriyet", "Ziya Gökalp", "Fatih", "Mehmet Âkif Ersoy")} {kind}'; alan = S(R, 'Fen Bilimleri', 'Sosyal Bilimler', 'Türkçe-Matematik', 'Yabancı Dil'); pu = f'{R.uniform(55, 97):.2f}'.replace('.', ','); no = str(R.randint(120, 4800)); pob = S(R, il, il, 'Bismil', 'Erciş', 'Bergama'); dob, ad = p.dob.strftime('%d.%m.%Y'), (d.strftime('%d.%m.%Y') if R.random() < .6 else md.long_date(d, 'tr'))
    T = 'ANADOLU LİSESİ DİPLOMASI' if kind.startswith('Anadolu') and R.random() < .6 else 'LİSE DİPLOMASI'
    D = Doc('lise_diplomasi_tur', R, 'TUR', 'school_leaving_certificate', ['tr'], "'TeX Gyre Bonum'", "'TeX Gyre Heros'", '#a1171b', '#fff8f6', 'thin', ('#e06666', .16), True, 15.5, '18mm 24mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=T, qualification_title_en='High school diploma', field_of_study=alan, institution=sch, award_date=d.isoformat(), award_date_printed=ad, grade=pu, document_number=no)
    a = kv('Adı ve Soyadı :', n, 'tr', 'kvu') + kv('Baba Adı :', p.fa, 'tr', 'kvu') + kv('Ana Adı :', p.mo, 'tr', 'kvu') + kv('Doğum Yeri ve Tarihi :', f'{pob} - {dob}', 'tr', 'kvu') + kv('T.C. Kimlik No :', sn(R, '###########'), 'tr', 'kvu')
    b = [kv('Diploma No :', no, 'tr', 'kvu'), kv('Diploma Tarihi :', ad, 'tr', 'kvu'), kv('Diploma Puanı :', pu, 'tr', 'kvu'), kv('Alanı :', alan, 'tr', 'kvu'), kv('Okul No :', sn(R, '####'), 'tr', 'kvu')]; R.shuffle(b)
    D.add(absb(photo(R, 'position:static', 84, 104), 'right:22mm;top:18mm'), absb(emblem(R, '#a1171b', 72), 'left:24mm;top:18mm'), ln('T.C.', 'tr', 'c b'), ln('MİLLÎ EĞİTİM BAKANLIĞI', 'tr', 'c b lg'), ln(f'{ilce} / {il}', 'tr', 'c sm'), ln(sch, 'tr', 'c b'), ln(T, 'tr', 'title mt', 'letter-spacing:.08em'), div(div(a) + div(''.join(b)), 'g2 mt'),
          ln(S(R, f'Yukarıda açık kimliği yazılı öğrenci, {d.year-1}-{d.year} öğretim yılında okulumuzu başarı ile bitirerek bu diplomayı almaya hak kazanmıştır.', f'Kimliği yukarıda yazılı öğrenci {d.year-1}-{d.year} öğretim yılı sonunda öğrenimini başarıyla tamamladığından kendisine bu diploma verilmiştir.'), 'tr', 'c mt2'), ln('Bu diploma, sahibine yükseköğretime giriş hakkını sağlar.', 'tr', 'c sm i'), sigs(R, [('Müdür Yardımcısı', (lambda q: f'{q.given} {q.sur}')(per(R, 'tur'))), ('Okul Müdürü', (lambda q: f'{q.given} {q.sur}')(per(R, 'tur')))], 'tr'), stamp(R, f'T.C. {il.replace("i", "İ").upper()} VALİLİĞİ - MÜDÜRLÜK', 'tr', 115, 'left:480px;bottom:60px'))
    return D

# =================================================================== 13 tr  Transkript, semesters side by side
TRC = {'Makine Mühendisliği': ('Mühendislik Fakültesi', 'MAK', ['Statik', 'Dinamik', 'Mukavemet I', 'Termodinamik I', 'Akışkanlar Mekaniği', 'Makine Elemanları I', 'Isı Transferi', 'Malzeme Bilgisi', 'İmal Usulleri', 'Sayısal Analiz', 'Teknik Resim', 'Mühendislik Ekonomisi']), 'Hemşirelik': ('Sağlık Bilimleri Fakültesi', 'HEM', ['Hemşirelik Esasları', 'Anatomi', 'Fizyoloji', 'Mikrobiyoloji', 'İç Hastalıkları Hemşireliği', 'Cerrahi Hastalıkları Hemşireliği', 'Farmakoloji', 'Halk Sağlığı Hemşireliği', 'Psikiyatri Hemşireliği', 'Biyoistatistik', 'Beslenme', 'Sağlık Eğitimi']), 'İktisat': ('İktisadi ve İdari Bilimler Fakültesi', 'İKT', ['Mikro İktisat I', 'Makro İktisat I', 'Genel Muhasebe', 'İşletmeye Giriş', 'İstatistik I', 'Ekonometri', 'Türkiye Ekonomisi', 'Kamu Maliyesi', 'Para ve Banka', 'Uluslararası İktisat', 'İktisat Tarihi', 'Borçlar Hukuku'])}
TRG = [('ATA', 'Atatürk İlkeleri ve İnkılap Tarihi I'), ('TDL', 'Türk Dili I'), ('YDL', 'Yabancı Dil I (İngilizce)'), ('MAT', 'Matematik I'), ('ENF', 'Temel Bilgi Teknolojisi'), ('FİZ', 'Genel Fizik I'), ('MAT', 'Matematik II'), ('YDL', 'Yabancı Dil II (İngilizce)')]
@fam
def transkript_tur(R):
    p = per(R, 'tur', 1984, 2000); d = aw(R, p, 22, 25, (6, 7, 8)); n = f'{p.given} {p.sur}'; u, city = S(R, ('ATATÜRK ÜNİVERSİTESİ', 'Erzurum'), ('SELÇUK ÜNİVERSİTESİ', 'Konya'), ('EGE ÜNİVERSİTESİ', 'İzmir'), ('KARADENİZ TEKNİK ÜNİVERSİTESİ', 'Trabzon')); f = R.choice(list(TRC)); fac, pre, maj = TRC[f]; cs = [(a, b) for a, b in TRG] + [(pre, c) for c in maj]; gen, mj = cs[:8], cs[8:]; R.shuffle(gen); R.shuffle(mj); cs = gen[:6] + mj[:R.choice([10, 12])] + gen[6:]; no = sn(R, '1########')
    G = {'AA': 4, 'BA': 3.5, 'BB': 3, 'CB': 2.5, 'CC': 2, 'DC': 1.5}; ns = R.choice([4, 6]); per_ = (len(cs) + ns - 1) // ns; tr = []; bl = []; tot = tk = 0
    for k in range(ns):
        rs = []
        for a, b in cs[k * per_:(k + 1) * per_]:
            g = R.choice(list(G)); cr = 2 if a in ('ATA', 'TDL') else R.choice([3, 4, 5, 6, 7]); rs.append((f'{a}{k//2+1}{sn(R, "##")}', b, cr, g)); tr.append(dict(course=b, credits=str(cr), grade=g)); tot += cr * G[g]; tk += cr
        y = d.year - 4 + k // 2; bl.append(ln(f'{y}-{y+1} {["GÜZ", "BAHAR"][k%2]} DÖNEMİ', 'tr', 'b sm c mt') + tbl(['Kodu', 'Dersin Adı', 'AKTS', 'Not'], rs, 'tr', 'hr', [17, 57, 14, 12], 'llcc'))
    gno = f'{tot/tk:.2f}'.replace('.', ','); dob, ad = p.dob.strftime('%d/%m/%Y'), d.strftime('%d/%m/%Y'); T = S(R, 'TRANSKRİPT BELGESİ', 'NOT DURUM BELGESİ (TRANSKRİPT)')
    D = Doc('transkript_tur', R, 'TUR', 'transcript', ['tr'], "'TeX Gyre Heros'", "'TeX Gyre Heros'", '#1b3a6b', '#fff', 'none', None, False, 14, '15mm 13mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=(pob := S(R, 'Ağrı', 'Mersin', 'Bayburt', 'Çorum', 'Rize')), qualification_title=['Lisans', T, 'TRANSKRİPT BELGESİ', 'TRANSKRİPT'], qualification_title_en='Bachelor', field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=ad, grade=gno, document_number=no); D.rows = tr
    a = [kv('Adı Soyadı :', n, 'tr', 'kvx'), kv('Doğum Yeri :', pob, 'tr', 'kvx'), kv('Doğum Tarihi :', dob, 'tr', 'kvx'), kv('Baba Adı :', p.fa, 'tr', 'kvx'), kv('Öğrenci No :', no, 'tr', 'kvx')]; b = [kv('Fakülte :', fac, 'tr', 'kvw'), kv('Bölüm :', f, 'tr', 'kvw'), kv('Öğrenim Düzeyi :', 'Lisans', 'tr', 'kvw'), kv('Mezuniyet Tarihi :', ad, 'tr', 'kvw')]
    D.add(hd(emblem(R, '#1b3a6b', 62), div(ln('T.C.', 'tr', 'c b sm') + ln(u, 'tr', 'c b lg') + ln('Öğrenci İşleri Daire Başkanlığı', 'tr', 'c sm')), qr('https://obs.example/' + no, 'position:static', 66)), ln(T, 'tr', 'c b lg mt'), div(div(''.join(a), '', 'border:1px solid #666;padding:.3em') + div(''.join(b), '', 'border:1px solid #666;padding:.3em'), 'side', 'grid-template-columns:45% 55%;gap:0;margin-top:.5em'),
          *[div(div(bl[k]) + div(bl[k + 1]), 'g2') for k in range(0, ns, 2)], kv('Toplam AKTS :', str(tk), 'tr', 'mt'), kv(S(R, 'Genel Not Ortalaması :', 'Genel Ağırlıklı Not Ortalaması (GANO) :'), gno, 'tr', 'b'), ln('Notların 4’lük sistemdeki karşılığı: AA=4,00 BA=3,50 BB=3,00 CB=2,50 CC=2,00 DC=1,50 DD=1,00 FF=0,00', 'tr', 'xs mt'), sigs(R, [('Düzenleyen', ''), ('Öğrenci İşleri Daire Başkanı', '')], 'tr'), stamp(R, 'T.C. ' + u + ' ÖĞRENCİ İŞLERİ', 'tr', 105, 'left:420px;bottom:60px'))
    return D

# =================================================================== 14 so/en university certificate
@fam
def jaamacad_bilingual_som(R):
    p = per(R, 'som', 1980, 1999); d = aw(R, p, 22, 26, (6, 7, 8, 12)); n = f'{p.given} {p.fa} {p.sur}'; us_, ue, city = S(R, ('JAAMACADDA UMMADDA SOOMAALIYEED', 'SOMALI NATIONAL UNIVERSITY', ('Muqdisho', 'Mogadishu')), ('JAAMACADDA HARGEYSA', 'UNIVERSITY OF HARGEISA', ('Hargeysa', 'Hargeisa')), ('JAAMACADDA BARIGA AFRIKA', 'EAST AFRICA UNIVERSITY', ('Boosaaso', 'Bosaso')), ('JAAMACADDA CAMUUD', 'AMOUD UNIVERSITY', ('Boorama', 'Borama')))
    fs, fe, ks, ke = S(R, ('Caafimaadka Bulshada', 'Public Health', 'Kulliyadda Caafimaadka', 'Faculty of Health Sciences'), ('Maamulka Ganacsiga', 'Business Administration', 'Kulliyadda Maamulka', 'Faculty of Management'), ('Beeraha', 'Agriculture', 'Kulliyadda Beeraha', 'Faculty of Agriculture'), ('Sayniska Kombiyuutarka', 'Computer Science', 'Kulliyadda Tiknoolajiyadda', 'Faculty of Technology')); gs, ge = S(R, ('Heer Sare', 'Excellent'), ('Aad u Wanaagsan', 'Very Good'), ('Wanaagsan', 'Good')); no = sn(R, '@@@/##/####'); dob = p.dob.strftime('%d/%m/%Y'); ds, de = md.long_date(d, 'so'), md.long_date(d, 'en'); m = p.m
    D = Doc('jaamacad_bilingual_som', R, 'SOM', 'degree_certificate', ['so', 'en'], "'URW Bookman'", "'TeX Gyre Schola'", '#0a5a8c', '#fafdff', 'wave', ('#6fa8dc', .15), True, 15.5, '22mm 24mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=['SHAHAADADA KOOWAAD EE JAAMACADDA', 'BACHELOR DEGREE'], qualification_title_en='BACHELOR DEGREE', field_of_study=[fs, fe], institution=[us_, ue], award_date=d.isoformat(), award_date_printed=[ds, de], grade=[gs, ge], duration=['4 sano', '4 years'], document_number=no); D.printed.add('qualification_title_en')
    so = (ln('Jamhuuriyadda Federaalka Soomaaliya', 'so', 'c sm') + ln(us_, 'so', 'c b') + ln(ks, 'so', 'c sm') + ln('SHAHAADADA KOOWAAD EE JAAMACADDA', 'so', 'title', 'font-size:1.3em') + ln('Waxaa halkan lagu caddaynayaa in', 'so', 'mt') + ln(n, 'so', 'b lg') + kv('ku dhashay taariikhda:', dob, 'so') + ln(f'{"uu" if m else "ay"} si guul leh u {"dhammaystay" if m else "dhammaysatay"} barnaamijka waxbarasho ee jaamacadda, {"kuna mutaystay" if m else "kuna mutaysatay"} shahaadadan.', 'so') + kv('Takhasuska:', fs, 'so', 'mt') + kv('Muddada waxbarashada:', '4 sano', 'so') + kv('Darajada:', gs, 'so') + kv('Taariikhda la bixiyay:', ds, 'so') + kv('Lambarka shahaadada:', no, 'so'))
    en = (ln('Federal Republic of Somalia', 'en', 'c sm') + ln(ue, 'en', 'c b') + ln(ke, 'en', 'c sm') + ln('BACHELOR DEGREE', 'en', 'title', 'font-size:1.3em') + ln('This is to certify that', 'en', 'mt') + ln(n, 'en', 'b lg') + kv('born on:', dob, 'en') + ln(f'has successfully completed the prescribed programme of study of the University and has been awarded this degree.', 'en') + kv('Specialization:', fe, 'en', 'mt') + kv('Duration of study:', '4 years', 'en') + kv('Grade:', ge, 'en') + kv('Date of issue:', de, 'en') + kv('Certificate No:', no, 'en'))
    D.add(div(emblem(R, '#0a5a8c', 60), 'c'), cols(so, en, 'rule'), div(ln(f'{city[0]} / {city[1]}', 'so', 'c sm'), 'mt'), sigs(R, [('Guddoomiyaha Jaamacadda / Rector', ''), ('Diiwaan-hayaha / Registrar', '')], 'so'), stamp(R, us_ + ' ' + city[0].upper(), 'so', 110, 'left:480px;bottom:60px'))
    return D

# =================================================================== 15 kmr  Rojava transcript
KM = {'Endezyariya Petrolê': ('Fakulteya Endezyariya Petrol û Petrokîmyayê', ['Matematîk I', 'Matematîk II', 'Fîzîka Giştî', 'Kîmyaya Giştî', 'Jeolojî', 'Mekanîka Şilavan', 'Termodînamîk', 'Endezyariya Kolandinê', 'Kîmyaya Organîk', 'Xêzkirina Endezyarî', 'Zimanê Îngilîzî', 'Jîneolojî']), 'Wêjeya Kurdî': ('Fakulteya Ziman û Civaknasiyê', ['Rêzimana Kurdî I', 'Rêzimana Kurdî II', 'Dîroka Wêjeya Kurdî', 'Wêjeya Klasîk', 'Wêjeya Devkî', 'Zimannasî', 'Rêbazên Lêkolînê', 'Rexneya Wêjeyî', 'Dîroka Kurdistanê', 'Zimanê Îngilîzî', 'Zimanê Erebî', 'Jîneolojî']), 'Endezyariya Çandiniyê': ('Fakulteya Çandiniyê', ['Riwekzanî', 'Zanista Axê', 'Avdana Nûjen', 'Kîmyaya Giştî', 'Nexweşiyên Riwekan', 'Berhemên Zeviyê', 'Xwedîkirina Ajalan', 'Amar', 'Aboriya Çandiniyê', 'Ekolojî', 'Zimanê Îngilîzî', 'Jîneolojî'])}
@fam
def zanko_transkript_kmr(R):
    p = per(R, 'kmr', 1990, 2001); d = dt.date(R.randint(2019, 2024), S(R, 6, 7, 9), R.randint(1, 28)); n = f'{p.given} {p.sur}'; u, city = S(R, ('ZANÎNGEHA ROJAVA', 'Qamişlo'), ('ZANÎNGEHA KOBANÎ', 'Kobanî'), ('ZANÎNGEHA ŞERQ', 'Reqa')); f = R.choice(list(KM)); fac, cs = KM[f]; cs = R.sample(cs, R.randint(9, 12)); pob = S(R, 'Amûdê', 'Dirbêsiyê', 'Serêkaniyê', 'Efrîn', 'Tirbespiyê'); no = sn(R, 'ZR-####/##'); tr, rows, t, k = [], [], 0, 0
    for i, c in enumerate(cs):
        g = R.randint(52, 98); cr = R.choice([2, 3, 3, 4]); rows.append((i + 1, c, cr, g)); tr.append(dict(course=c, credits=str(cr), grade=str(g))); t += g * cr; k += cr
    av = f'{t/k:.1f}'; av = av.replace('.', ',') if R.random() < .5 else av; dob, ad = p.dob.strftime('%d/%m/%Y'), (md.long_date(d, 'kmr') if R.random() < .5 else d.strftime('%d/%m/%Y')); T = S(R, 'BELGEYA NOTAN', 'TRANSKRÎPTA NOTAN'); q = 'Lîsans'
    D = Doc('zanko_transkript_kmr', R, 'SYR', 'transcript', ['kmr'], "'Noto Sans Display','Noto Sans'", "'URW Gothic'", '#1d6b3a', '#fffef6', 'thin', ('#f1c232', .12), False, 15, '20mm 20mm')
    latin(D, n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=[q, T], qualification_title_en='Bachelor', field_of_study=f, institution=u, award_date=d.isoformat(), award_date_printed=ad, grade=av, duration='4 sal', document_number=no); D.rows = tr
    kvs = [lab('Nav û paşnavê xwendekar', n, 'kmr'), lab('Navê bav', p.fa, 'kmr'), lab('Cihê jidayikbûnê', pob, 'kmr'), lab('Dîroka jidayikbûnê', dob, 'kmr'), lab('Beş', f, 'kmr'), lab('Bawername', q, 'kmr'), lab('Dema xwendinê', '4 sal', 'kmr'), lab('Hejmara belgeyê', no, 'kmr')]
    D.add(hd(emblem(R, '#1d6b3a', 66), div(ln('Rêveberiya Xweser a Demokratîk a Herêma Bakur û Rojhilatê Sûriyeyê', 'kmr', 'c xs') + ln(u, 'kmr', 'c b xl') + ln(fac, 'kmr', 'c sm')), emblem(R, '#c0392b', 50)), '<div class="ruleh"></div>', ln(T, 'kmr', 'title', 'font-size:1.6em'), div(''.join(kvs), 'g2'), div(tbl(['Hej.', 'Navê dersê', 'Kredî', 'Not (100)'], rows, 'kmr', 'box grey', [9, 57, 15, 19], 'clcc'), 'mt'), kv('Hejmara kredîyan:', str(k), 'kmr', 'sm'), kv(S(R, 'Navenda giştî ya notan:', 'Navenda giştî:'), av, 'kmr', 'b'), kv(S(R, 'Dîroka derçûnê:', 'Dîroka dayînê:'), ad, 'kmr'), ln('Ev belge li ser daxwaza xwendekar hatiye dayîn.', 'kmr', 'sm mt'), sigs(R, [('Hevserokatiya Zanîngehê', ''), ('Karûbarên Xwendekaran', '')], 'kmr'), stamp(R, u + ' - ' + city.upper(), 'kmr', 110, 'left:300px;bottom:80px'))
    return D

# =================================================================== 16 uk  атестат + додаток
@fam
def atestat_ukr(R):
    p = per(R, 'uk', 1990, 2003); d = aw(R, p, 17, 17, (6,)); n = f'{p.sur} {p.given} {p.pat}'; a = 'закінчив' if p.m else 'закінчила'; sch, loc = S(R, ('Загальноосвітня школа І-ІІІ ступенів № 14', 'м. Житомир'), ('Спеціалізована школа № 7', 'м. Полтава'), ('Краматорська загальноосвітня школа № 22', 'Донецька область'), ('Маріупольська гімназія № 2', 'м. Маріуполь'), ('Ліцей «Перспектива»', 'м. Запоріжжя')); se = S(R, 'ХЕ', 'НР', 'КВ', 'ТВ'); num = sn(R, '########'); no = f'{se} № {num}'; ad = md.long_date(d, 'uk')
    subj = ['Українська мова', 'Українська література', 'Зарубіжна література', 'Англійська мова', 'Історія України', 'Всесвітня історія', 'Правознавство', 'Алгебра і початки аналізу', 'Геометрія', 'Біологія', 'Географія', 'Фізика', 'Астрономія', 'Хімія', 'Інформатика', 'Фізична культура', 'Захист Вітчизни', 'Технології', 'Економіка', 'Художня культура']; ns = S(R, 16, 18, 20); subj = subj[:14] + R.sample(subj[14:], ns - 14); rows = [(s, *(lambda g: (g, UK_N[g]))(R.randint(5, 12))) for s in subj]; av = f'{sum(r[1] for r in rows)/len(rows):.1f}'.replace('.', ',')
    D = Doc('atestat_ukr', R, 'UKR', 'school_leaving_certificate', ['uk'], "'Nimbus Roman'", "'C059'", '#1a4f8a', '#fdfdf6', 'key', ('#6fa8dc', .14), False, 17, '28mm 26mm')
    D.set(holder_name=n, holder_name_latin=lat(n), qualification_title='АТЕСТАТ про повну загальну середню освіту', qualification_title_en='Certificate of complete general secondary education', institution=[sch, f'{sch} {loc}'], award_date=d.isoformat(), award_date_printed=ad, grade=av, document_number=[no, num]); D.rows = [dict(course=x, credits=None, grade=str(y)) for x, y, _ in rows]
    D.add(div(emblem(R, '#1a4f8a', 70), 'c'), ln('УКРАЇНА', 'uk', 'c b lg sp'), ln('АТЕСТАТ', 'uk', 'title mt', 'font-size:2.3em'), ln('про повну загальну середню освіту', 'uk', 'c b lg'), ln(no, 'uk', 'c b mt', 'color:#a01616'), cap(n, "(прізвище, ім’я, по батькові)", 'uk', 'margin-top:1.6em'), ln(f'{a} у {d.year} році', 'uk', 'c mt'), cap(sch, '(повне найменування навчального закладу)', 'uk'), cap(loc, '(місцезнаходження)', 'uk'), ln(f'{"здобув" if p.m else "здобула"} повну загальну середню освіту', 'uk', 'c mt2'), ln(S(R, 'Нагороди: не має', 'Додаток до атестата є його невід’ємною частиною.'), 'uk', 'sm mt2'), kv('Реєстраційний №', str(R.randint(10, 900)), 'uk', 'sm mt'), kv('Дата видачі', ad, 'uk', 'mt'), sigs(R, [('Директор', ''), ('Заступник директора', '')], 'uk'), stamp(R, 'УКРАЇНА * ' + sch.upper()[:34], 'uk', 115, 'left:300px;bottom:80px'))
    h = (len(rows) + 1) // 2; two = [(*rows[i], *(rows[i + h] if i + h < len(rows) else ('', '', ''))) for i in range(h)]
    D.add(ln('ДОДАТОК', 'uk', 'title', 'font-size:1.5em'), ln('до атестата про повну загальну середню освіту', 'uk', 'c b'), ln(no, 'uk', 'c'), ln('(без атестата недійсний)', 'uk', 'c xs'), cap(n, "(прізвище, ім’я, по батькові)", 'uk'), ln('за час навчання виявив' + ('' if p.m else 'ла') + ' такі знання:', 'uk', 'c mt'), tbl(['Предмет', 'Бал', 'Словами', 'Предмет', 'Бал', 'Словами'], two, 'uk', 'hr', [28, 6, 16, 28, 6, 16], 'lcllcl'), kv('Середній бал:', av, 'uk', 'b mt'), ln('Рівень навчальних досягнень оцінено за 12-бальною шкалою.', 'uk', 'xs'), sigs(R, [('Директор', ''), ('Класний керівник', '')], 'uk'))
    return D

# =================================================================== 17 uk  employment reference
@fam
def reference_hospital_ukr(R):
    p = per(R, 'uk', 1966, 1988); a = dt.date(R.randint(2008, 2016), R.randint(1, 12), R.randint(1, 28)); b = a + dt.timedelta(days=R.randint(700, 2300)); d = b + dt.timedelta(days=R.randint(1, 40)); n = f'{p.sur} {p.given} {p.pat}'; v = 'в' if p.m else 'ла'
    firm, addr, job, tasks = S(R, ('КНП «Міська клінічна лікарня № 3»', 'м. Запоріжжя, вул. Незалежної України, 45', 'медичний брат' if p.m else 'медична сестра', ['виконання призначень лікаря та догляд за пацієнтами', 'ведення медичної документації', 'підготовка інструментарію та перев’язувального матеріалу', 'контроль за дотриманням санітарно-протиепідемічного режиму']), ('ПрАТ «Полтавський машинобудівний завод»', 'м. Полтава, вул. Київська, 8', 'електрогазозварник', ['зварювання металоконструкцій різної складності', 'читання креслень і підготовка деталей до зварювання', 'перевірка якості зварних швів', 'дотримання правил охорони праці']), ('ТОВ «Агросоюз-Поділля»', 'м. Вінниця, вул. Соборна, 112', 'бухгалтер', ['ведення первинного бухгалтерського обліку', 'нарахування заробітної плати', 'підготовка фінансової та податкової звітності', 'звірка розрахунків із контрагентами']), ('Комунальний заклад «Дошкільний навчальний заклад № 41»', 'м. Чернігів, просп. Миру, 20', 'вихователь', ['проведення занять з дітьми дошкільного віку', 'організація свят і розвивальних ігор', 'робота з батьками', 'ведення педагогічної документації']))
    T = S(R, 'ХАРАКТЕРИСТИКА', 'РЕКОМЕНДАЦІЙНИЙ ЛИСТ', 'ДОВІДКА ПРО РОБОТУ'); no = f'{R.randint(12, 980)}/01-{R.randint(10, 40)}'; s1, s2, ad, dob = a.strftime('%d.%m.%Y'), b.strftime('%d.%m.%Y'), d.strftime('%d.%m.%Y'), p.dob.strftime('%d.%m.%Y')
    D = Doc('reference_hospital_ukr', R, 'UKR', 'employment_reference', ['uk'], "'DejaVu Sans Condensed','DejaVu Sans'", "'URW Gothic'", '#222', '#fff', 'none', None, False, 15.5, '22mm 24mm', 1.55)
    D.set(holder_name=n, holder_name_latin=lat(n), date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=T, qualification_title_en='Employment reference', field_of_study=job, institution=firm, award_date=d.isoformat(), award_date_printed=ad, duration=[f'{s1} по {s2}', f'{s1} – {s2}', f'з {s1} по {s2}'], document_number=no)
    R.shuffle(tasks); q = 'Він' if p.m else 'Вона'; q2 = per(R, 'uk')
    D.add(ln(firm, 'uk', 'c b lg'), ln(f'{addr}, код ЄДРПОУ {sn(R, "########")}', 'uk', 'c xs'), ln('тел. ' + sn(R, '(0##) ###-##-##'), 'uk', 'c xs'), '<div class="ruleh"></div>', div(ln(f'Вих. № {no}', 'uk', 'sm') + ln(f'від {ad}', 'uk', 'sm'), 'mt'), ln(T, 'uk', 'title mt2', 'font-size:1.45em'), kv('Прізвище, ім’я, по батькові:', n, 'uk', 'mt2'), kv('Дата народження:', dob, 'uk'), kv('Посада:', job, 'uk'), kv('Період роботи:', f'з {s1} по {s2}', 'uk'),
          ln(f'За час роботи {p.given} {p.pat} зарекомендува{v} себе як кваліфікований, відповідальний і дисциплінований працівник.' + S(R, '', f' {q} швидко опанува{v} нові методи роботи.'), 'uk', 'j mt'), ln('До посадових обов’язків належали:', 'uk', 'mt'), *[ln('— ' + t + (';' if i < 3 else '.'), 'uk') for i, t in enumerate(tasks)], ln(f'{q} користується повагою в колективі, доброзичлив{"ий" if p.m else "а"} у спілкуванні, постійно підвищує свій професійний рівень. Дисциплінарних стягнень не ма{v}.', 'uk', 'j mt'), ln(S(R, f'Трудові відносини припинено за угодою сторін. Рекомендуємо {p.given} {p.pat[:1]}. як сумлінного фахівця.', 'Звільнення відбулося за власним бажанням у зв’язку зі зміною місця проживання.').replace(f'{p.given} {p.pat[:1]}. ', ''), 'uk', 'j mt'), ln('Видано для подання за місцем вимоги.', 'uk', 'mt'), sigs(R, [('Керівник установи' if 'КНП' in firm or 'заклад' in firm else 'Директор', f'{q2.given[:1]}. {q2.pat[:1]}. {q2.sur}'), ('Начальник відділу кадрів', '')], 'uk'), stamp(R, firm.upper().replace('«', '').replace('»', '')[:42], 'uk', 115, 'left:250px;bottom:90px', '#24429c'))
    return D

# =================================================================== 18 ru  Kyrgyz supplement, side data + table
KG = {'Экономика': ('580100 «Экономика»', 'бакалавр экономики', ['Математический анализ', 'Микроэкономика', 'Макроэкономика', 'Эконометрика', 'Бухгалтерский учёт', 'Статистика', 'Финансы и кредит', 'Экономика предприятия', 'Мировая экономика', 'Налоги и налогообложение']), 'Информационные системы и технологии': ('710200 «Информационные системы и технологии»', 'бакалавр техники и технологии', ['Математический анализ', 'Дискретная математика', 'Программирование', 'Базы данных', 'Операционные системы', 'Компьютерные сети', 'Архитектура ЭВМ', 'Проектирование информационных систем', 'Компьютерная графика', 'Информационная безопасность и защита информации']), 'Педагогика': ('550700 «Педагогика»', 'бакалавр педагогики', ['Общая психология', 'Возрастная психология', 'Введение в педагогическую деятельность', 'Методика преподавания математики', 'Методика преподавания родного языка', 'История педагогики', 'Педагогическая практика', 'Детская литература', 'Основы инклюзивного образования', 'Социальная педагогика'])}
@fam
def prilozhenie_kgz(R):
    p = per(R, 'kgz', 1984, 2000); d = aw(R, p, 21, 24, (6, 7)); n = f'{p.sur} {p.given} {p.pat}'; u, city = S(R, ('Ошский государственный университет', 'г. Ош'), ('Кыргызский национальный университет имени Жусупа Баласагына', 'г. Бишкек'), ('Иссык-Кульский государственный университет имени К. Тыныстанова', 'г. Каракол')); f = R.choice(list(KG)); dirn, q, cs = KG[f]; cs = R.sample(['Кыргызский язык и литература', 'Русский язык', 'Иностранный язык', 'История Кыргызстана', 'Философия', 'Манасоведение', 'Физическая культура', 'Экология'], 6) + R.sample(cs, R.randint(7, 9)); no = sn(R, 'БД № #########'); dob, ad = p.dob.strftime('%d.%m.%Y'), (md.long_date(d, 'ru') if R.random() < .5 else d.strftime('%d.%m.%Y'))
    rows, tr = [], []; G = ['отлично', 'хорошо', 'удовлетворительно']
    for i, c in enumerate(cs):
        g = 'зачтено' if c == 'Физическая культура' else R.choice(G[:2] if R.random() < .7 else G); cr = R.choice([2, 3, 4, 5, 6]); rows.append((i + 1, c, cr * 30, cr, g)); tr.append(dict(course=c, credits=str(cr), grade=g))
    D = Doc('prilozhenie_kgz', R, 'KGZ', 'diploma_supplement', ['ru'], "'C059'", "'Nimbus Sans'", '#8a1c1c', '#fefdf8', 'none', ('#cc4125', .07), True, 14, '14mm 15mm')
    D.set(holder_name=n, holder_name_latin=lat(n), date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=[q, 'ПРИЛОЖЕНИЕ К ДИПЛОМУ', f'академическая степень {q}'], qualification_title_en='Diploma supplement', field_of_study=[f, dirn], institution=u, award_date=d.isoformat(), award_date_printed=ad, duration='4 года', document_number=[no, no.split('№ ')[1]]); D.rows = tr
    left = [lab('Фамилия, имя, отчество', n, 'ru'), lab('Дата рождения', dob, 'ru'), lab('Предыдущий документ об образовании', f'аттестат о среднем общем образовании, выданный в {d.year-4} году', 'ru'), lab('Направление подготовки', dirn, 'ru'), lab('Присвоена академическая степень', q, 'ru'), lab('Нормативный срок обучения', '4 года', 'ru'), lab('Дата выдачи', ad, 'ru'), lab('Регистрационный номер', str(R.randint(100, 9000)), 'ru')]
    D.add(div(div(ln('КЫРГЫЗСКАЯ РЕСПУБЛИКА', 'ru', 'c b sm') + div(emblem(R, '#8a1c1c', 46), 'c') + ln(u, 'ru', 'c b') + ln(city, 'ru', 'c sm') + ln('ПРИЛОЖЕНИЕ К ДИПЛОМУ', 'ru', 'title', 'font-size:1.25em') + ln(no, 'ru', 'c b') + ln('(без диплома недействительно)', 'ru', 'c xs') + ''.join(left) + sigs(R, [('Ректор', ''), ('Секретарь', '')], 'ru'), '', 'border-right:1px solid #888;padding-right:5mm') + div(ln('За время обучения ' + ('сдал' if p.m else 'сдала') + ' экзамены и зачёты по следующим дисциплинам:', 'ru', 'b sm') + tbl(['№', 'Наименование дисциплин', 'Часы', 'Кредиты', 'Оценка'], rows, 'ru', 'box', [6, 50, 9, 12, 23], 'clccl') + ln(f'Итоговая государственная аттестация: {S(R, "сдана", "пройдена")} с оценкой «{R.choice(G[:2])}».', 'ru', 'sm') + ln('Конец документа', 'ru', 'xs c mt')), 'side', 'grid-template-columns:36% 64%'), stamp(R, 'МИНИСТЕРСТВО ОБРАЗОВАНИЯ КЫРГЫЗСКОЙ РЕСПУБЛИКИ', 'ru', 105, 'left:200px;bottom:60px'))
    return D

# =================================================================== 19 ru  Kazakh diploma with captions
@fam
def diplom_kaz(R):
    p = per(R, 'kaz', 1980, 1999); d = aw(R, p, 21, 25, (6, 7)); n = f'{p.sur} {p.given} {p.pat}'; u, city = S(R, ('Карагандинский государственный университет имени Е. А. Букетова', 'г. Караганда'), ('Казахский национальный университет имени аль-Фараби', 'г. Алматы'), ('Павлодарский государственный университет имени С. Торайгырова', 'г. Павлодар')); code, f, q = S(R, ('5B070400', 'Вычислительная техника и программное обеспечение', 'бакалавр техники и технологий'), ('5B050800', 'Учёт и аудит', 'бакалавр экономики и бизнеса'), ('5B010900', 'Математика', 'бакалавр образования'), ('5B072900', 'Строительство', 'бакалавр техники и технологий')); no = sn(R, 'ЖБ-Б № #######'); hon = R.random() < .25; ad = md.long_date(d, 'ru'); dec = d - dt.timedelta(days=R.randint(3, 18))
    D = Doc('diplom_kaz', R, 'KAZ', 'degree_certificate', ['ru'], "'P052'", "'URW Bookman'", '#00748c', '#f6fdfe', 'double', ('#45b6c8', .17), True, 16.5, '18mm 34mm')
    if hon: D.ink = '#a01616'
    D.set(holder_name=n, holder_name_latin=lat(n), qualification_title=[q, f'академическая степень {q}', f'степень {q}', 'ДИПЛОМ С ОТЛИЧИЕМ ' + q if hon else 'ДИПЛОМ ' + q], qualification_title_en='Bachelor degree', field_of_study=[f, f'{code} – {f}', f'{code} {f}'], institution=u, award_date=d.isoformat(), award_date_printed=ad, grade='с отличием' if hon else None, document_number=[no, no.split('№ ')[1]])
    D.add(absb(ln(no, 'ru', 'b', 'color:#a01616'), 'right:24mm;top:17mm'), absb(ln(f'Регистрационный № {R.randint(100,6000)}', 'ru', 'sm'), 'left:24mm;top:17mm'), div(emblem(R, '#00748c', 64), 'c'), ln('РЕСПУБЛИКА КАЗАХСТАН', 'ru', 'c b'), ln('ДИПЛОМ' + (' С ОТЛИЧИЕМ' if hon else ''), 'ru', 'title', 'letter-spacing:.1em'), ln(S(R, 'Настоящий диплом свидетельствует о том, что', 'Настоящим удостоверяется, что'), 'ru', 'c'), cap(n, '(фамилия, имя, отчество)', 'ru'), ln(f'{"окончил" if p.m else "окончила"} в {d.year} году', 'ru', 'c mt'), cap(u, '(наименование организации образования)', 'ru'), ln('по специальности', 'ru', 'c mt'), cap(f'{code} – {f}', '(код и наименование специальности)', 'ru'), ln(f'Решением Государственной аттестационной комиссии (протокол № {R.randint(2,30)} от {md.long_date(dec, "ru")}) присуждена академическая степень', 'ru', 'c mt'), cap(q, '(степень)', 'ru'),
          div(ln(city, 'ru') + ln(f'Дата выдачи {ad}', 'ru', 'rt'), 'g2 mt'), sigs(R, [('Председатель ГАК', ''), ('Ректор', ''), ('Секретарь', '')], 'ru'), stamp(R, 'МИНИСТЕРСТВО ОБРАЗОВАНИЯ И НАУКИ РЕСПУБЛИКИ КАЗАХСТАН', 'ru', 120, 'left:500px;bottom:60px'))
    return D

# =================================================================== 20 ru  Russian specialist certificate
@fam
def sertifikat_specialista_rus(R):
    p = per(R, 'rus', 1966, 1994); d = aw(R, p, 21, 30, (2, 3, 4, 10, 11)); d = dt.date(max(2004, min(d.year, 2020)), d.month, d.day); n = f'{p.sur} {p.given} {p.pat}'; f = S(R, 'Сестринское дело', 'Лечебное дело', 'Акушерское дело', 'Фармация', 'Лабораторная диагностика', 'Анестезиология и реаниматология'); org, city = S(R, ('Самарский государственный медицинский университет', 'г. Самара'), ('Уральский государственный медицинский университет', 'г. Екатеринбург'), ('Омский медицинский колледж', 'г. Омск'), ('Башкирский государственный медицинский университет', 'г. Уфа')); no = sn(R, '01##24#######'); ad = md.long_date(d, 'ru'); dec = d - dt.timedelta(days=R.randint(0, 9)); v = R.random() < .5
    D = Doc('sertifikat_specialista_rus', R, 'RUS', 'professional_licence', ['ru'], "'Nimbus Sans'" if v else "'Gentium Book Plus'", "'URW Bookman'", '#31507e', '#f7fafd', S(R, 'wave', 'corner'), ('#7aa7d9', .17), R.random() < .6, 16, '22mm 28mm')
    D.set(holder_name=n, holder_name_latin=lat(n), qualification_title='СЕРТИФИКАТ СПЕЦИАЛИСТА', qualification_title_en='Specialist certificate', field_of_study=f, institution=org, award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    a = '' if p.m else 'а'
    D.add(ln('РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'ru', 'c b sp'), div(emblem(R, '#31507e', 62), 'c'), ln('СЕРТИФИКАТ СПЕЦИАЛИСТА', 'ru', 'title'), ln(no, 'ru', 'c b'), ln('Документ о квалификации', 'ru', 'c xs'), ln('Настоящий сертификат подтверждает, что', 'ru', 'c mt'), cap(n, '(фамилия, имя, отчество)', 'ru'), ln('решением экзаменационной комиссии', 'ru', 'c mt'), cap(org, '(наименование образовательной или научной организации)', 'ru'), ln(f'допущен{a} к осуществлению медицинской или фармацевтической деятельности по специальности (направлению подготовки)', 'ru', 'c mt'), cap(f, '(наименование специальности)', 'ru'), ln(f'Протокол № {R.randint(4, 180)} от {md.long_date(dec, "ru")}. Сертификат действителен в течение 5 лет.', 'ru', 'mt sm'), div(ln(f'Регистрационный номер {R.randint(900, 40000)}', 'ru', 'sm') + ln(city, 'ru', 'sm rt'), 'g2'), kv('Дата выдачи', ad, 'ru', 'mt'), sigs(R, [('Председатель экзаменационной комиссии', ''), ('Руководитель организации', '')], 'ru'), stamp(R, org.upper()[:44], 'ru', 112, 'left:420px;bottom:60px'), ln('М.П.', 'ru', 'xs'))
    return D

# =================================================================== run (as make_documents.main)
# line truth: like make_documents.JS_LINES, but a table row with a wrapped cell becomes one line per printed line
JS_LINES = md.JS_LINES.replace("}; walk(el); if(cur) groups.push(cur);", """};
   if(el.tagName==='TR'){ const all=[]; for(const c of el.children){ groups.length=0; cur=null; walk(c); if(cur) groups.push(cur); cur=null; all.push(...groups); }
     groups.length=0; all.sort((a,b)=>a.x0-b.x0); const L=[];
     for(const g of all){ const m=L.find(q=>Math.abs(q.cy-g.cy)<0.5*Math.max(q.h,g.h)); if(m){ m.t+=' '+g.t; m.x0=Math.min(m.x0,g.x0); m.x1=Math.max(m.x1,g.x1); m.y0=Math.min(m.y0,g.y0); m.y1=Math.max(m.y1,g.y1);} else L.push(g); }
     L.sort((a,b)=>a.cy-b.cy); groups.push(...L); }
   else { walk(el); if(cur) groups.push(cur); }""")
assert JS_LINES != md.JS_LINES
JS_CLIP = r"""() => { const w=[]; document.querySelectorAll('.page').forEach((pg,pi)=>{ const pr=pg.getBoundingClientRect(); const bs=[];
  pg.querySelectorAll('.ln').forEach(e=>{ const r=document.createRange(); r.selectNodeContents(e); for(const q of r.getClientRects()){ if(q.width<1||q.height<1) continue; if(q.left<pr.left+18||q.right>pr.right-18||q.top<pr.top+14||q.bottom>pr.bottom-14) w.push('edge p'+pi+': '+e.textContent.slice(0,30)); bs.push([q.left,q.top,q.right,q.bottom,e]); } });
  for(let i=0;i<bs.length;i++) for(let j=i+1;j<bs.length;j++){ const a=bs[i],b=bs[j]; if(a[4]===b[4]) continue; const ox=Math.min(a[2],b[2])-Math.max(a[0],b[0]), oy=Math.min(a[3],b[3])-Math.max(a[1],b[1]); if(ox>2&&oy>0.45*Math.min(a[3]-a[1],b[3]-b[1])) w.push('overlap p'+pi+': '+a[4].textContent.slice(0,24)+' | '+b[4].textContent.slice(0,24)); }
  pg.querySelectorAll('svg.emblem,svg.ph,svg.qr').forEach(s=>{ const q=s.getBoundingClientRect(); bs.forEach(b=>{ if(Math.min(q.right,b[2])-Math.max(q.left,b[0])>2&&Math.min(q.bottom,b[3])-Math.max(q.top,b[1])>3) w.push('image over p'+pi+': '+b[4].textContent.slice(0,30)); }); });
 }); return [...new Set(w)]; }"""

def plan(families, n, seed):
    R = random.Random(seed); cells = [(f, l) for f in families for l in LEVELS]; jobs = cells * (n // len(cells)); rest = cells[:]; R.shuffle(rest); jobs += rest[:n - len(jobs)]; R.shuffle(jobs); return jobs

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('--seed', type=int, required=True); ap.add_argument('--n', type=int, required=True); ap.add_argument('--out', required=True); ap.add_argument('--families', default=''); ap.add_argument('--workers', type=int, default=2); ap.add_argument('--proofs', default='', help='folder: n clean PNGs of each family and stop'); ap.add_argument('--check', action='store_true', help='with --proofs: only report layout warnings')
    a = ap.parse_args(); fams = {f.__name__: f for f in FRESH}; setn = 'fresh_a'
    if a.families: fams = {k: v for k, v in fams.items() if k in a.families.split(',')}
    from playwright.sync_api import sync_playwright
    import multiprocessing as mp
    jobs = [(f, 'clean') for f in fams for _ in range(a.n)] if a.proofs else plan(sorted(fams), a.n, a.seed)
    os.makedirs(os.path.join(a.out, 'documents'), exist_ok=True); truth, pend = {}, []
    pool = mp.get_context('spawn').Pool(a.workers) if not a.proofs else None
    with sync_playwright() as pw:
        br = pw.chromium.launch(executable_path='/usr/bin/chromium', args=['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'])
        page = br.new_page(viewport=dict(width=1123, height=1123))
        for i, (fm, level) in enumerate(jobs):
            did = f'{setn[-1]}{i+1:04d}'; seed = zlib.crc32(f'{a.seed}/{i}/{fm}/{level}'.encode()); R = random.Random(seed)
            D = fams[fm](R); page.set_content(D.html()); page.evaluate('document.fonts.ready'); fit = page.evaluate(md.JS_FIT, seed); raw, warn = page.evaluate(JS_LINES); warn += page.evaluate(JS_CLIP)
            if min(x[0] for x in fit) < 11.0 or warn: print('WARN', did, fm, fit, warn[:6], file=sys.stderr)
            lines = [dict(page=l['page'], text=l['text'], lang=l['lang'], kind=l['cls'], box=[l['x0'], l['y0'], l['x1'], l['y1']]) for l in raw if l['text'].strip()]
            import unicodedata, re
            txt = ' '.join(l['text'] for l in lines); fo = lambda s: re.sub(r'\W+', '', unicodedata.normalize('NFKC', str(s)).casefold().replace('i̇', 'i'))
            for k, v in D.f.items():                       # each truth value (one of its forms) is printed
                if v is None or k in ('document_type', 'issuing_country', 'date_of_birth', 'award_date') or (k in ('holder_name_latin', 'qualification_title_en') and k not in D.printed): continue
                if not any(fo(x) in fo(txt) for x in (v if isinstance(v, list) else [v])[:1]): print('NOTPRINTED', did, fm, k, v, file=sys.stderr)
            for r in D.rows:
                if not any(all(fo(x) in fo(l['text']) for x in (r['course'], r['grade'])) for l in lines): print('ROW?', did, fm, r, file=sys.stderr)
            if a.check: continue
            w, h = ('1123px', '794px') if D.land else ('794px', '1123px')
            pdf = page.pdf(width=w, height=h, print_background=True, prefer_css_page_size=True, margin=dict(top='0', right='0', bottom='0', left='0'))
            stamps = page.evaluate("[...document.querySelectorAll('svg.stamp')].map(e=>e.dataset.text)"); nq = page.evaluate("document.querySelectorAll('svg.qr').length")
            if a.proofs:
                import pypdfium2 as pdfium
                pdfd = pdfium.PdfDocument(pdf); os.makedirs(a.proofs, exist_ok=True)
                for k in range(len(pdfd)): pdfd[k].render(scale=1.25).to_pil().save(os.path.join(a.proofs, f'{fm}_{i % a.n}_{k}.png'))
                json.dump(dict(f=D.f, rows=D.rows, text=[l['text'] for l in lines]), open(os.path.join(a.proofs, f'{fm}_{i % a.n}.json'), 'w'), ensure_ascii=False, indent=1)
                assert len(pdfd) == len(D.pages), (fm, len(pdfd), len(D.pages)); continue
            truth[did] = dict(doc_id=did, family=fm, set=setn, level=level, document_type=D.dtype, languages=D.langs, primary_language=D.langs[0], page_count=len(D.pages), fields=D.f, printed_optional=sorted(D.printed), transcript=D.rows, graphics=dict(stamps=stamps, qr_codes=nq))
            pend.append(pool.apply_async(md.degrade_job, ((i, did, fm, level, seed, pdf, lines, a.out),)))
        br.close()
    if a.proofs: return
    for p in pend:
        did, fn, meta, lines = p.get(); t = truth[did]; t['file'] = 'documents/' + fn; t['degradation'] = meta; t['lines'] = lines; t['text'] = '\n'.join(l['text'] for l in lines)
    pool.close(); pool.join(); T = [truth[k] for k in sorted(truth)]
    json.dump(T, open(os.path.join(a.out, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
    with open(os.path.join(a.out, 'manifest.csv'), 'w', newline='') as f:
        wr = csv.writer(f); wr.writerow(['doc_id', 'file', 'level', 'family', 'languages', 'pages'])
        for t in T: wr.writerow([t['doc_id'], t['file'], t['level'], t['family'], '+'.join(t['languages']), t['page_count']])
    print(len(T), 'documents', sum(os.path.getsize(os.path.join(a.out, t['file'])) for t in T) // 1024, 'KiB')

if __name__ == '__main__': main()
