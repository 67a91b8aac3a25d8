#!/usr/bin/env python3
"""Four fresh families, four papers each, one a language; an honest check set.

en  Zimbabwe: O level certificate, HEXCO award, council registration; Ireland: diploma supplement
de  Austria: record of studies, health professions register; Switzerland: employment reference, degree of a university of applied sciences
fr  Niger: transcript of a university, State diploma of health; Togo: baccalaureate attestation, certificate of employment
kmr Syria: university degree, professional card, technical secondary school; Iraq: letter of employment

  python benchmarks/families/en_de_fr_kmr_tenth.py --seed 9401 --n 20 --out set        (4 families x 5 kinds)
"""
import sys, os; sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt, re
from making import deal, make_set, sup, tidy, un
import make_documents as md, sixteen_languages as b16, en_de_fr_kmr_third as t3
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, scribble, sn, long_date
from sixteen_languages import tbl, div, gr, grid, lx, L, per, S, com, latin, dmy, full, who

FRESH = []
def fam(f): f = tidy(f); FRESH.append(f); return f
ACSS = """
.qa{display:grid;grid-template-columns:42% 58%;padding:.18em 0;border-bottom:.6px solid #9a9a9a}.qa .k{font-size:.88em;color:#333}.qa .v{font-weight:600}
.qb{display:grid;grid-template-columns:34% 66%;padding:.12em 0}.qb .v{font-weight:700}.qc{display:grid;grid-template-columns:44% 56%;padding:.08em 0;font-size:.9em;line-height:1.4}
.qc .k{color:VARINK;font-size:.86em}.qc .v{font-weight:700}.qd{display:flex;gap:.6em;justify-content:center}.qd .v{font-weight:700}
.qe{display:grid;grid-template-columns:48% 52%;padding:.12em 0}.qe .k{font-size:.86em}.qe .v{font-weight:700}
.plate{border:1.8px solid VARINK;border-radius:4mm;padding:5mm 7mm;background:rgba(255,255,255,.6)}.sub{font-weight:700;color:VARINK;margin-top:.8em;font-size:1.02em}
.tag{display:inline-block;background:VARINK;color:#fff;padding:.15em .8em;font-weight:700}.ovl{border:2px solid VARINK;border-radius:50px;padding:.2em 2em;font-weight:700;text-align:center;width:max-content;margin:.5em auto}
.trk{letter-spacing:.22em}.trit{height:2.4mm;margin:2mm 0;background:linear-gradient(90deg,#2e7d4f 50%,#e6b800 50% 75%,#b3262e 75%)}.tri3{height:2.6mm;margin:2mm 0;background:linear-gradient(90deg,#e9a13b 33.3%,#f3ead0 33.3% 66.6%,#3d8b4b 66.6%)}
"""
_fr = md.frame
def frame(R, kind, color, w, h):
    if kind == 'comb':
        a = ''.join(f'M{x},26 v12 M{x},{h-38} v12 ' for x in range(30, int(w) - 26, 6)) + ''.join(f'M26,{y} h12 M{w-38},{y} h12 ' for y in range(42, int(h) - 40, 6))
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{a}" fill="none" stroke="{color}" stroke-width="1.6"/></svg>'
    if kind == 'twin':
        return ''.join(f'<div class="fr" style="inset:{a}mm {b}mm;border:{t}px solid {color}"></div>' for a, b, t in ((7, 11, 2), (11, 7, 2)))
    if kind == 'topbar':
        return f'<div class="fr" style="left:0;right:0;top:0;height:5mm;background:{color}"></div><div class="fr" style="left:0;right:0;top:5.8mm;height:.8mm;background:{color};opacity:.5"></div>'
    if kind == 'round2':
        return ''.join(f'<div class="fr" style="inset:{a}mm;border:{t}px solid {color};border-radius:{r}mm"></div>' for a, t, r in ((7, 3, 9), (9, 1, 7.5)))
    return _fr(R, kind, color, w, h)
md.frame = frame
class Doc(t3.Doc):
    def html(s):
        h = super().html().replace('</style>', ACSS.replace('VARINK', s.ink) + '</style>', 1)
        return re.sub(r'(?<![\w-])(\d\d-\d\d-\d{4}|GBR-\d{7}|LAWSON-BODY|OURO-AGORO|Moser-Kraft)(?![\w-])', r'<span class="nw">\1</span>', h)          # no line ends in a date or number
b16.POOL.update(
 zwX=dict(m=L('Tafadzwa,Blessing,Nkosana,Tinashe,Munyaradzi,Themba,Simbarashe,Kudakwashe,Mthokozisi,Farai,Clever,Tawanda Brian,Learnmore'),
  f=L('Rutendo,Nomatter,Chipo,Sibongile,Vimbai,Tsitsi Grace,Nokuthula,Memory,Rumbidzai,Thandeka,Precious,Shamiso,Patience'),
  s=L('Chikwanha,Ncube,Madziva,Nyoni,Mukaro,Dube,Zvobwo,Mpofu,Gwatidzo,Chirwa,Mapfumo,Sibanda,Hove,Marufu,Ndebele,Chinembiri,Tshuma,Gumbura')),
 ieX=dict(m=L('Cian,Eoghan,Olusegun,Tomasz,Darragh,Conor,Mihai,Fionn,Rahul,Ivan'), f=L('Aoife,Sinéad,Ngozi,Kinga,Gráinne,Orla,Oksana,Ciara,Meera,Caoimhe'),
  s=L('Ó Ceallaigh,Fitzmaurice,Adeyemi,Wojcik,McGinley,Horgan,Popescu,Ní Dhonnchadha,Quirke,Tkachenko,Gilhooly,Nair,Devane,Brosnan')),
 atX=dict(m=L('Clemens,Valentin,Arash,Boris,Raphael,Oleksandr,Matteo,Gernot,Yusuf,Leopold,Benedikt'),
  f=L('Theresia,Nora,Ljiljana,Solmaz,Viktoriia,Hemma,Aylin,Roswitha,Carina,Eszter,Julia Maria'),
  s=L('Achleitner,Moser-Kraft,Hosseini,Jovanović,Wurzinger,Bondarenko,Lechthaler,Öztürk,Unterberger,Szabó,Haslauer,Prammer,Grüßl,Dvořák,Schöffmann')),
 chX=dict(m=L('Reto,Urs,Besnik,Beat,Luca,Selvakumar,Jürg,Adrian,Tesfay,Marco,Ruedi,Dejan'),
  f=L('Vreni,Corinne,Arbnora,Regula,Priska,Jelena,Ladina,Senait,Monika,Franziska,Nadja,Fabienne'),
  s=L('Zurbriggen,Aeschlimann,Krasniqi,Bürgi,Rüegg,Sivakumaran,Gasser,Stojanović,Hunziker,Tschudi,Caduff,Habte,Wüthrich,Odermatt,Brändli,von Gunten')),
 neX=dict(m=L('Abdoul Aziz,Moussa,Issoufou,Harouna,Mahamadou,Boubacar,Laouali,Seyni,Ousseini,Ibrahim,Abdourahamane,Rabiou'),
  f=L('Zeinabou,Rakia,Aïchatou,Halimatou,Hadiza,Ramatou,Salamatou,Nafissa,Balkissa,Mariama,Zouéra,Rahila'),
  s=L('SEYDOU,MAMANE,HAMIDOU,OUMAROU,GARBA,SOULEY,IDRISSA,MAÏGA,ABDOU,SALIFOU,DJIBO,ZAKARI,ALZOUMA,TANKARI,AMADOU,YACOUBA')),
 tgX=dict(m=L('Komlan,Kossi Edem,Yao Mawuli,Essohanam,Kodjo,Koffi Sénam,Tchaa,Abdel-Kader,Ayao,Pyalo,Messan'),
  f=L('Afi,Akossiwa,Essi Délali,Mazalo,Abra,Ama Sitou,Rissikatou,Akouvi,Kafui,Yawa,Hodalo'),
  s=L('AGBÉKO,AMEGAN,TCHALLA,LAWSON-BODY,KPATCHA,DOGBÉ,ABALO,SEWAVI,OURO-AGORO,BOUKARI,GNASSINGA,ADZOMADA,KOUDOLO,HOUNKPATI,AYÉVA,NYAKU')),
 kuX=dict(m=L('Rêber,Agirî,Mihemed Elî,Ciwan,Evdilkerîm,Azad,Delîl,Ehmed,Keyo,Zinar,Renas,Rûstem'),
  f=L('Jînda,Evîn,Rojda,Semîra,Berfîn,Newroz,Aheng,Fatma,Şîlan,Gulan,Lorîn,Hêvî'),
  s=L('Berzencî,Hesen,Omer,Sîno,Xelîl,Îbrahîm,Şemdîn,Elî,Mistefa,Cacan,Remo,Sebrî,Mecîd,Kurdo,Zêdan,Osê,Hemo')))
def hol(R, k, y0, y1):
    """the holder: no given name or surname comes again before the list is through"""
    p = per(R, k, y0, y1); n = b16.POOL[k]; p.given = deal(R, k + 'mf'[not p.m], n['m' if p.m else 'f']); p.sur = deal(R, k + 's', n['s'])
    p.fa = R.choice([x for x in n['m'] if x != p.given]); return p
def I_(items, lang, cls, c=''): return ''.join(kv(a + c, b, lang, cls) for a, b in items)
def bld(D, p, F): D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=F(p.dob))
def day(R, y, *months): return dt.date(y, R.choice(months) if months else R.randint(1, 12), R.randint(1, 28))
def eng(D): D.printed.add('qualification_title_en')
def C_(t, lang, cls='', st=''): return ln(t, lang, 'c ' + cls, st)
def rows3(names, grades, credits=None): return [dict(course=c, credits=str(k) if k is not None else None, grade=g) for c, g, k in zip(names, grades, credits or [None] * len(names))]
def ends(d, y): return dt.date(d.year + y, d.month, d.day) - dt.timedelta(days=1)

# =================================================================== 1 en  Zimbabwe and Ireland
EN_F = ["'TeX Gyre Termes'", "'Liberation Sans'", "'P052'", "'Gentium Plus'", "'C059'", "'Nimbus Sans'", "'Carlito'"]
def en_date(R):
    return S(R, lambda x: long_date(x, 'en'), lambda x: f'{sup(x.day)} {M["en"][x.month-1]} {x.year}', dmy, lambda x: f'{x.day:02d} {M["en"][x.month-1][:3].upper()} {x.year}',
        lambda x: f'{M["en"][x.month-1]} {x.day}, {x.year}')
ZWS = [('English Language', '1122'), ('Mathematics', '4028'), ('Shona', '3159'), ('Ndebele', '3155'), ('Integrated Science', '5006'), ('Geography', '2248'), ('History', '2167'),
    ('Religious Studies', '2042'), ('Agriculture', '5035'), ('Commerce', '7103'), ('Principles of Accounts', '7112'), ('Biology', '5008'), ('Physical Science', '5009'),
    ('Food and Nutrition', '6064'), ('Literature in English', '2013'), ('Fashion and Fabrics', '6051'), ('Computer Science', '7014'), ('Building Studies', '6034')]
ZWC = L('Mutare Boys High School,Nyatsime College,Gokwe High School,St Faith’s High School Rusape,Mpopoma High School,Chibi Mission High School,Mzilikazi High School,Bindura '
    'Secondary School,Plumtree High School,Karoi High School')
ZWN = L('NIL,ONE,TWO,THREE,FOUR,FIVE,SIX,SEVEN,EIGHT,NINE,TEN,ELEVEN')
def zw_olevel(R):
    st = un(R, 'zwo', (0, 1)); p = hol(R, 'zwX', 1984, 2006); y = min(2023, p.dob.year + S(R, 16, 17, 17, 18)); ses = S(R, ('NOVEMBER', 11), ('NOVEMBER', 11), ('JUNE', 6))
    n = S(R, f'{p.sur} {p.given}'.upper(), f'{p.given} {p.sur}'.upper()); F = S(R, dmy, en_date(R), lambda x: x.strftime('%d %m %Y'))
    ink = S(R, '#7a1f1f', '#1d4f2a', '#22396e', '#5a3b10')
    k = R.randint(6, 10); sub = sorted(S(R, ZWS[:2], ZWS[:1]) + R.sample(ZWS[2:], k - 2), key=lambda q: q[0]); k = len(sub)
    g = [R.choice('AABBBCCCCDE' if not st else 'ABBCCCDEU') for _ in sub]
    up = R.random() < .6; nm = [a.upper() if up else a for a, _ in sub]; low = R.random() < .5; gs = [f'{x}({x.lower()})' if low and x in 'ABCDE' else x for x in g]
    no = S(R, sn(R, 'O#######'), sn(R, '######'), sn(R, 'ZO ## ####'))
    d = day(R, y + 1, *((1, 2, 3) if ses[1] == 11 else (9, 10))); d = d if ses[1] == 11 else d.replace(year=y); ad = en_date(R)(d); cen, cn = f'{sn(R, "0#####")}', R.choice(ZWC)
    cand = sn(R, '####'); ps = sum(x in 'ABC' for x in g)
    T = S(R, 'STATEMENT OF RESULTS', 'PROVISIONAL STATEMENT OF RESULTS') if st else 'GENERAL CERTIFICATE OF EDUCATION'; lv = 'ORDINARY LEVEL'; showd = st or R.random() < .5
    u = 'ZIMBABWE SCHOOL EXAMINATIONS COUNCIL'
    D = Doc('zw', R, 'ZWE', 'school_leaving_certificate', ['en'], S(R, *EN_F), S(R, "'C059'", "'TeX Gyre Bonum'", "'Liberation Serif'"), ink, S(R, '#fffdf4', '#fff', '#f6faf4'), S(R,
        'thin', 'none', 'topbar') if st else S(R, 'wave', 'comb', 'lattice', 'double'), None if st else (ink, .12), False, 15.5, '20mm 22mm' if st else '24mm 27mm', 1.45)
    tt = f'{T} {lv}'; tts = [T, tt, f'{T} ({lv})', 'General Certificate of Education Ordinary Level', 'GCE Ordinary Level', lv]
    latin(D, n, qualification_title=tts, qualification_title_en=tts, institution=[u, f'{u} (ZIMSEC)', 'ZIMSEC'], document_number=no, **(dict(award_date=d.isoformat(),
        award_date_printed=ad) if showd else {}))
    eng(D); bld(D, p, F)
    D.rows = rows3(nm, gs); rec = S(R, 'SUBJECTS RECORDED', 'NUMBER OF SUBJECTS RECORDED', 'Subjects recorded'); sess = S(R, f'{ses[0]} {y}', f'{ses[0]} {y} EXAMINATION')
    if not st:
        body = ''.join(div(kv(a, b, 'en', 'qb'), '', 'margin:0 12%') for a, b in zip(nm, gs)) if R.random() < .5 else tbl(['SUBJECT', 'GRADE'], list(zip(nm, gs)), 'en', S(R, 'free',
            'hor'), [72, 28], 'lc')
        D.add(gr('1fr 80px 1fr', kv('Candidate No.', f'{cen}/{cand}', 'en', 'sm'), emblem(R, ink, 72), kv(S(R, 'Certificate No.', 'Serial No.'), no, 'en', 'sm rt')), C_(u, 'en',
            'b lg ink mt'), ln(T, 'en', 'title', 'font-size:1.45em'), C_(lv, 'en', 'b trk'), C_(S(R,
            'This is to certify that the candidate named below sat for the examination and obtained the results shown.',
            'This is to certify that, in the examination stated, the candidate named below was awarded the grades shown.'), 'en', 'i mt'), C_(n, 'en', 'b mt', 'font-size:1.3em'),
            gr('1fr 1fr', kv(S(R, 'Date of Birth:', 'Born:'), F(p.dob), 'en'), kv('Session:', sess, 'en', 'rt'), cls='mt'), kv('Centre:', cn, 'en'), div(body, 'mt'), kv(rec + ':',
            ZWN[k], 'en', 'mt b'), *([kv('Date of issue:', ad, 'en', 'mt')] if showd else []), sigs(R, [(S(R, 'Director', 'Director, ZIMSEC'), ''), ('Chairman of the Board', '')],
            'en'), ln('Any alteration or erasure makes this certificate invalid. Grades A, B and C are passes at Ordinary Level.', 'en', 'xs c mt'), stamp(R,
            'ZIMSEC * EXAMINATIONS COUNCIL *', 'en', 105, 'left:340px;bottom:90px'))
        return D
    it = [('Candidate name', n), ('Date of birth', F(p.dob)), ('Centre number', cen), ('Centre name', cn), ('Candidate number', cand), ('Session', sess), ('Serial number', no), ('Sex',
        'M' if p.m else 'F')]
    D.add(gr('70px 1fr', emblem(R, ink, 64), ln(u, 'en', 'b lg ink') + ln(S(R, 'Upper East Road, Mount Pleasant, P.O. Box CY 1464, Causeway, Harare', 'Harare Regional Office'), 'en',
        'sm'), style='align-items:center'), div('', 'ruleh'), C_(T, 'en', 'b lg mt'), C_('GENERAL CERTIFICATE OF EDUCATION – ' + lv, 'en', 'b'), div(grid('1fr 1fr', it, 'en', S(R, '',
        'soft', 'under')), 'mt'), tbl([S(R, 'CODE', 'SYLLABUS'), 'SUBJECT', 'GRADE'], [(c, a, b) for (_, c), a, b in zip(sub, nm, gs)], 'en', S(R, 'all', 'head', 'stripe'), [20, 58,
        22], 'clc'), gr('1fr 1fr', kv(rec + ':', str(k), 'en'), kv('Grade C or better:', str(ps), 'en', 'rt')),
        ln('This statement is issued without alteration and is not a certificate. Errors should be reported within six weeks.', 'en', 'xs mt'), ln(S(R, f'Harare, {ad}', f'Date: {ad}',
        f'Date of issue: {ad}'), 'en', 'mt'), sigs(R, [('Assistant Director, Examinations', who(R, 'zwX')), ('Head of Centre', '')], 'en'), stamp(R, f'{cn.upper()} *', 'en', 105,
        'left:340px;bottom:90px'))
    return D

HEX = {'Motor Vehicle Mechanics': 'Engine Technology,Vehicle Electrics,Transmission Systems,Workshop Practice,Engineering Drawing,Entrepreneurial Skills Development',
    'Electrical Power Engineering': 'Electrical Principles,Machines and Drives,Power Systems,Electronics,Engineering Mathematics,Industrial Installation',
    'Secretarial Studies': 'Typewriting,Office Practice,Communication Skills,Shorthand,Information Processing,Business Law',
    'Tourism and Hospitality Management': 'Food Production,Front Office Operations,Tourism Geography,Hospitality Accounting,Customer Care,Food and Beverage Service',
    'Civil Engineering': 'Surveying,Theory of Structures,Construction Technology,Soil Mechanics,Water Supply Engineering,Quantities and Estimating',
    'Accountancy': 'Financial Accounting,Cost Accounting,Auditing,Taxation,Quantitative Methods,Business Law',
    'Library and Information Science': 'Cataloguing,Reference Services,Records Management,Information Technology,Library Administration,Communication Skills',
    'Applied Biology': 'Microbiology,Biochemistry,Laboratory Management,Genetics,Ecology,Statistics'}
HXC = L('Harare Polytechnic,Bulawayo Polytechnic,Kwekwe Polytechnic,Gweru Polytechnic,Mutare Polytechnic,Masvingo Polytechnic,Joshua Mqabuko Nkomo Polytechnic,Kushinga Phikelela '
    'Polytechnic')
def zw_hexco(R):
    st = un(R, 'zwh', (0, 1)); p = hol(R, 'zwX', 1974, 2000); f = deal(R, 'zwhf', HEX)
    lev = S(R, 'NATIONAL CERTIFICATE', 'NATIONAL DIPLOMA', 'NATIONAL DIPLOMA', 'HIGHER NATIONAL DIPLOMA'); col = R.choice(HXC); y = min(2023, p.dob.year + R.randint(21, 30)); m = p.m
    d = day(R, y + S(R, 0, 1), 2, 3, 4, 8, 9, 12); F = en_date(R); ad = F(d); n = S(R, full(p), full(p).upper(), f'{p.given} {p.sur.upper()}')
    ov = S(R, 'DISTINCTION', 'CREDIT', 'CREDIT', 'PASS'); no = S(R, sn(R, '##/####'), sn(R, 'HX######'), sn(R, '#####')); sub = HEX[f].split(',')
    mark = [R.randint(52, 86) for _ in sub]; gd = lambda q: 'DISTINCTION' if q >= 80 else 'CREDIT' if q >= 65 else 'PASS'; gw = [gd(q) for q in mark]
    ov = gd(sum(mark) / len(mark)) if st else ov; wm = R.random() < .5; hb = R.random() < .5; ink = S(R, '#14532d', '#2b2f77', '#8c2f00', '#4b1f5e')
    mini = ('MINISTRY OF HIGHER AND TERTIARY EDUCATION' if y > 2005 else 'MINISTRY OF HIGHER EDUCATION AND TECHNOLOGY'); hx = 'HIGHER EDUCATION EXAMINATIONS COUNCIL'
    dur = S(R, None, 'three years', 'two years'); fu = f.upper() if R.random() < .5 else f; idn = S(R, sn(R, '##-######@##'), None)
    D = Doc('zw', R, 'ZWE', 'vocational_certificate', ['en'], S(R, *EN_F), S(R, "'URW Bookman'", "'TeX Gyre Bonum'", "'P052'"), ink, S(R, '#fffef6', '#fff', '#f4f8fb'), S(R, 'twin',
        'steps', 'corner', 'thick') if not st else S(R, 'round2', 'thin', 'sides'), S(R, (ink, .1), None), st == 0, 17 if not st else 15.5, '20mm 30mm' if not st else '22mm 25mm', 1.45)
    tq = f'{lev} IN {f}'
    latin(D, n, qualification_title=[lev, tq, f'{lev} in {f}', f], qualification_title_en=[lev, tq], field_of_study=f, institution=[hx, f'{hx} (HEXCO)', 'HEXCO', mini, f'{mini} {hx}',
        f'{hx}, {mini}', col], award_date=d.isoformat(), award_date_printed=ad, grade=ov, duration=dur, document_number=no)
    eng(D)
    if hb: bld(D, p, F)
    top = (C_('REPUBLIC OF ZIMBABWE', 'en', 'sm trk') if R.random() < .6 else '') + C_(mini, 'en', 'b') + C_(S(R, hx, f'{hx} (HEXCO)'), 'en', 'b ink')
    if not st:
        his, he = ('his', 'he') if m else ('her', 'she'); born = f', born on {F(p.dob)},' if hb else ''
        cr = f', having completed a course of {dur} at {col},' if dur else f', having followed the prescribed course at {col},'
        D.add(div(emblem(R, ink, 62), 'c'), top, lx('en', S(R, 'This is to certify that', 'It is hereby certified that'), cls='c i mt'), C_(n, 'en', 'name'), lx('en', (born + cr if born
            else cr[2:]) + S(R, f' satisfied the examiners and was awarded the', f' has satisfied the requirements of the Council and is awarded the'), cls='c'), ln(lev, 'en', 'title',
            'font-size:1.6em;line-height:1.3'), C_(S(R, 'in', 'IN'), 'en', 'sm'), C_(fu, 'en', 'b', 'font-size:1.25em'), C_(S(R, f'with an overall grade of {ov}',
            f'OVERALL GRADE: {ov}', f'with {ov}'), 'en', 'mt'), gr('1fr 1fr', kv(S(R, 'Certificate No.', 'No.'), no, 'en', 'sm'), ln(S(R, f'Date of award: {ad}', f'Harare, {ad}',
            f'Dated {ad}'), 'en', 'sm rt'), cls='mt'), sigs(R, [(S(R, 'Secretary for Higher Education', 'Permanent Secretary'), ''), ('Chairman, HEXCO', ''), ('Principal', '')], 'en'),
            stamp(R, 'HIGHER EDUCATION EXAMINATIONS COUNCIL *', 'en', 105, 'left:480px;bottom:60px'))
        return D
    it = [('Name of student', n)] + ([('Date of birth', F(p.dob))] if hb else []) + ([('National I.D.', idn)] if idn else []) + [('Institution', col), (S(R, 'Course', 'Programme'), fu),
        ('Level', lev)] + ([('Duration of course', dur)] if dur else []) + [('Certificate number', no)]
    hd = ['Subject', 'Mark %', 'Grade'] if wm else [S(R, 'Subject', 'Module'), 'Grade']; rw = [(a, str(q), g) for a, q, g in zip(sub, mark, gw)] if wm else list(zip(sub, gw))
    D.rows = rows3(sub, gw)
    if R.random() < .4: top = gr('76px 1fr 76px', photo(R, 'position:static', 70, 88), top, '', style='align-items:center')
    D.add(top, div('', 'ruleh'), ln(lev, 'en', 'ovl ink', 'font-size:1.3em'),
        ln('The candidate named below attended the course of study and passed the examinations of the Council in the subjects listed.', 'en', 'j mt'), div(I_(it, 'en', S(R, 'qa', 'qb',
        'bx'), ''), 'mt'), tbl(hd, rw, 'en', S(R, 'all', 'hor', 'head'), [56, 18, 26] if wm else [66, 34], 'lcc' if wm else 'lc'), kv(S(R, 'Overall grade:', 'Final result:'), ov, 'en',
        'b'), kv(S(R, 'Date of issue:', 'Date of award:'), ad, 'en'), sigs(R, [('Registrar', who(R, 'zwX')), ('Director, HEXCO', '')], 'en'), stamp(R, f'{col.upper()} *', 'en', 105,
        'left:340px;bottom:90px'))
    return D

ZWB = [('ALLIED HEALTH PRACTITIONERS COUNCIL OF ZIMBABWE', 'AHPCZ', L('Physiotherapist,Radiographer,Nutritionist,Occupational Therapist')),
    ('MEDICAL LABORATORY AND CLINICAL SCIENTISTS COUNCIL OF ZIMBABWE', 'MLCSCZ', L('State Certified Medical Laboratory Technician,Medical Laboratory Scientist')),
    ('COUNCIL OF SOCIAL WORKERS ZIMBABWE', 'CSWZ', L('Social Worker')), ('VETERINARY COUNCIL OF ZIMBABWE', 'CVSZ', L('Veterinary Surgeon,Animal Health Technician')),
    ('PHARMACISTS COUNCIL OF ZIMBABWE', 'PCZ', L('Pharmacist,Pharmacy Technician')), ('ENGINEERING COUNCIL OF ZIMBABWE', 'ECZ', L('Professional Engineer,Engineering Technician'))]
def zw_council(R):
    st = un(R, 'zwc', (0, 1)); p = hol(R, 'zwX', 1966, 1996); b, ab, js = deal(R, 'zwb', ZWB); job = R.choice(js); y = R.randint(max(2009, p.dob.year + 25), 2024)
    d = day(R, y, 1, 1, 2, 3, 7); F = en_date(R); ad = F(d); ex = dt.date(y, 12, 31)
    n = S(R, full(p), f'{p.sur.upper()}, {p.given}' if st else full(p).upper(), f'{p.given} {p.sur.upper()}')
    T = S(R, 'PRACTISING CERTIFICATE', 'ANNUAL PRACTISING CERTIFICATE', 'CERTIFICATE OF REGISTRATION'); no = S(R, sn(R, f'{ab}####'), sn(R, f'{ab}/#####'), sn(R, '@####'))
    ink = S(R, '#004b6b', '#6a1b4d', '#27502f', '#333'); cat = S(R, 'Main Register', 'Open', 'Provisional', 'Maintenance'); hb = st and R.random() < .6
    art = 'an' if job[0] in 'AEO' else 'a'
    D = Doc('zw', R, 'ZWE', 'professional_licence', ['en'], S(R, *EN_F), S(R, "'TeX Gyre Schola'", "'Cantarell'", "'Liberation Serif'"), ink, S(R, '#fff', '#fbfbf3', '#f3f8fb'), S(R,
        'topbar', 'thin', 'none', 'rail') if st else S(R, 'chain', 'notch', 'scallop', 'comb'), S(R, (ink, .09), None), not st, 16.5, '22mm 28mm', 1.5)
    latin(D, n, qualification_title=T, qualification_title_en=T, field_of_study=job, institution=[b, f'{b} ({ab})', ab], award_date=d.isoformat(), award_date_printed=ad,
        document_number=no)
    eng(D)
    if hb: bld(D, p, F)
    act = S(R, 'Issued in terms of the Health Professions Act [Chapter 27:19]' if ab in ('AHPCZ', 'MLCSCZ', 'PCZ')
        else 'Issued in terms of the Act of Parliament establishing the Council', 'This certificate is issued in terms of the Act')
    if not st:
        D.add(gr('80px 1fr 80px', emblem(R, ink, 70), C_(b, 'en', 'b lg ink') + C_(act, 'en', 'sm i'), '', style='align-items:center'), ln(T, 'en', 'title', 'font-size:1.7em'), lx('en',
            S(R, 'This is to certify that ', 'The Council hereby certifies that '), (n, 'b lg'), f' is registered as {art} ', (job, 'b'),
            f' and, having paid the prescribed fee, is entitled to practise as such in Zimbabwe from the date of this certificate until {F(ex)}, unless the registration is sooner cancelled or suspended.',
            cls='j mt2'), gr('1fr 1fr', kv(S(R, 'Registration No.:', 'Reg. No.'), no, 'en'), kv('Register:', cat, 'en', 'rt'), cls='mt2'), ln(S(R, f'Given at Harare on {ad}',
            f'Dated at Harare this {ad}', f'Date: {ad}'), 'en', 'mt'), sigs(R, [('Registrar', S(R, '', who(R, 'zwX'))), ('Chairperson', '')], 'en'), stamp(R,
            f'{ab} * REGISTRAR * HARARE *', 'en', 110, 'left:500px;bottom:70px'))
        return D
    it = [(S(R, 'NAME', 'FULL NAME', 'PRACTITIONER'), n), ('REGISTRATION NUMBER', no)] + ([('DATE OF BIRTH', F(p.dob))] if hb else []) + [(S(R, 'PROFESSION', 'DESIGNATION',
        'DISCIPLINE'), job), ('REGISTER', cat), (S(R, 'DATE ISSUED', 'ISSUE DATE'), ad), (S(R, 'EXPIRY DATE', 'VALID UNTIL'), F(ex))] + ([] if hb else [('NATIONALITY', 'Zimbabwean')])
    rc = [('Receipt', sn(R, 'RCT######')), ('Year', str(y))]
    D.add(div(emblem(R, ink, 66), 'c'), C_(b, 'en', 'b lg ink'), C_(S(R, '20 Worcester Road, Eastlea, Harare', '8 Harvey Brown Avenue, Milton Park, Harare',
        'Suite 4, Fife Avenue, Harare'), 'en', 'sm'), div('', 'ruleh'), C_(T, 'en', 'b xl mt', 'line-height:1.3'), C_(act, 'en', 'i sm'), gr('110px 1fr', photo(R, 'position:static',
        100, 128), grid('1fr 1fr', it, 'en', S(R, '', 'soft', 'under')), cls='mt2'), gr('1fr 1fr', *[kv(a + ':', c, 'en', 'sm') for a, c in rc], cls='mt'), ln(S(R,
        'The holder is authorised to practise subject to the conditions of registration. This certificate must be displayed at the place of practice.',
        'This certificate must be produced on demand and renewed before 31 December.'), 'en', 'j mt2'), sigs(R, [('Registrar', who(R, 'zwX'))], 'en'), stamp(R, f'{ab} * HARARE *', 'en',
        105, 'left:340px;bottom:90px'), qr(f'https://verify.example/{no}', 'right:110px;bottom:120px', 76) if R.random() < .4 else '')
    return D

IEP = {'Bachelor of Science in Veterinary Nursing|Veterinary Nursing': 'Animal Anatomy and Physiology,Surgical Nursing,Pharmacology for Nurses,Diagnostic Imaging,Practice ' 'Management,Clinical Placement',
    'Bachelor of Business in International Logistics|International Logistics': 'Supply Chain Principles,Customs Procedures,Business Statistics,Transport Law,Warehouse Design,Industry Project',
    'Bachelor of Engineering in Mechatronics|Mechatronics': 'Engineering Mathematics 3,Control Systems,Embedded Programming,Robotics,Materials Science,Group Design Project',
    'Bachelor of Arts in Early Childhood Care|Early Childhood Care': 'Child Development,Play and Creativity,Inclusive Practice,Safeguarding Children,Early Literacy,Professional Placement',
    'Bachelor of Science in Brewing and Distilling|Brewing and Distilling': 'Fermentation Science,Malt and Raw Materials,Process Engineering,Sensory Analysis,Quality Systems,Work Placement'}
IEU = L('Technological University of the Shannon,Atlantic Technological University,South East Technological University,Munster Technological University,Dundalk Institute of Technology')
def ie_supplement(R):
    p = hol(R, 'ieX', 1985, 2002); k = deal(R, 'iep', IEP); q, f = k.split('|'); mods = IEP[k].split(','); u = R.choice(IEU)
    y = R.randint(2022, 2024) if 'Univ' in u else min(2024, p.dob.year + R.randint(21, 27)); d = day(R, y, 10, 11); F = S(R, lambda x: long_date(x, 'en'), dmy, lambda x: dmy(x, '.'))
    ad = F(d); hon = R.random() < .5; tt = q + (' (Honours)' if hon else '')
    cl = S(R, 'First Class Honours', 'Second Class Honours, Grade 1', 'Second Class Honours, Grade 2') if hon else S(R, 'Distinction', 'Merit, Grade 1', 'Merit, Grade 2', 'Pass')
    dur, ec = ('4 years', 240) if hon else ('3 years', 180); lev = '8' if hon else '7'; no = S(R, sn(R, 'DS########'), f'{y}/{sn(R, "#####")}', sn(R, 'DS-####-##'))
    cr = [S(R, 5, 10, 10, 5, 15) for _ in mods]; mk = [R.randint(42, 84) for _ in mods]
    wg = R.random() < .5; gs = [str(x) for x in mk] if wg else [S(R, 'A', 'B+', 'B', 'B-', 'C+', 'C') for _ in mods]; ink = S(R, '#00653a', '#003c71', '#5b2a86', '#222')
    fam_, giv = p.sur, p.given; fs = full(p); num = R.random() < .7; st = un(R, 'ies', (0, 1))
    D = Doc('zw', R, 'IRL', 'diploma_supplement', ['en'], S(R, "'Carlito'", "'Liberation Sans'", "'Gentium Plus'", "'TeX Gyre Heros'"), None, ink, '#fff', S(R, 'none', 'topbar', 'thin',
        'rail'), None, False, 14, '17mm 20mm', 1.35)
    latin(D, fs, qualification_title=[tt, q, 'DIPLOMA SUPPLEMENT', 'Diploma Supplement'], qualification_title_en=[tt, q, 'DIPLOMA SUPPLEMENT'], field_of_study=f, institution=u,
        award_date=d.isoformat(), award_date_printed=ad, grade=cl, duration=[f'{dur} full-time', dur, f'{dur} full-time ({ec} ECTS credits)', f'{dur} full-time, {ec} ECTS credits'],
        document_number=no)
    eng(D); bld(D, p, F)
    D.rows = rows3(mods, gs, cr); z = lambda a, b: a + ' ' + b if num else b
    s1 = [(z('1.1', 'Family name(s)'), fam_), (z('1.2', 'Given name(s)'), giv), (z('1.3', 'Date of birth'), F(p.dob)), (z('1.4', S(R, 'Student identification number',
        'Student number')), sn(R, S(R, 'K00######', 'T########', '########')))]
    s2 = [(z('2.1', S(R, 'Name of qualification and title conferred', 'Name of award')), tt), (z('2.2', 'Main field(s) of study'), f), (z('2.3',
        'Name and status of awarding institution'), u), (z('2.4', 'Institution administering studies'), 'As above'), (z('2.5', 'Language of instruction'), 'English')]
    s3 = [(z('3.1', 'Level of qualification'), f'NFQ Level {lev} / EQF Level 6'), (z('3.2', 'Official length of programme'), f'{dur} full-time, {ec} ECTS credits'), (z('3.3',
        'Access requirements'), 'Leaving Certificate or equivalent')]
    s4 = [(z('4.1', 'Mode of study'), S(R, 'Full-time', 'Full-time, on campus')), (z('4.2', 'Programme requirements'),
        f'The student must accumulate {ec} credits and complete a placement.')]
    s5 = [(z('5.1', 'Access to further study'), 'Postgraduate programmes' if hon else 'Level 8 programmes'), (z('5.2', 'Professional status'), 'Not applicable')]
    H = L('INFORMATION IDENTIFYING THE HOLDER OF THE QUALIFICATION,INFORMATION IDENTIFYING THE QUALIFICATION,INFORMATION ON THE LEVEL OF THE QUALIFICATION,INFORMATION ON THE '
        'CONTENTS AND RESULTS GAINED,INFORMATION ON THE FUNCTION OF THE QUALIFICATION,ADDITIONAL INFORMATION,CERTIFICATION OF THE SUPPLEMENT')
    hc = S(R, 'sub', 'hb', 'bar'); h = lambda i: ln(f'{i}. {H[i-1]}', 'en', hc); cls = S(R, 'qa', 'qb') if st else S(R, 'bx', 'fx')
    sec = lambda i, it: h(i) + div(I_(it, 'en', cls, ''))
    intro = ln('This Diploma Supplement follows the model developed by the European Commission, Council of Europe and UNESCO/CEPES. It should be free from any value judgements '
        'or equivalence statements.', 'en', 'xs i j')
    last = [(S(R, 'Date', 'Date of award', 'Conferred on'), ad)]
    tb = tbl(['Module', 'ECTS', S(R, 'Mark', 'Result') if wg else 'Grade'], [(a, str(c), g) for a, c, g in zip(mods, cr, gs)], 'en', S(R, 'all', 'hor', 'stripe'), [64, 18, 18], 'lcc')
    D.add(gr('64px 1fr', emblem(R, ink, 56), ln(u, 'en', 'b lg ink') + ln('DIPLOMA SUPPLEMENT', 'en', 'b xl', 'line-height:1.2') + kv(S(R, 'Supplement No.', 'Document No.:',
        'Serial number:'), no, 'en', 'sm'), style='align-items:center'), div('', 'ruleh'), intro, sec(1, s1), sec(2, s2), sec(3, s3), sec(4, s4))
    D.add(ln(f'{fs} – Diploma Supplement, page 2', 'en', 'xs rt') if R.random() < .6 else '', ln(z('4.3', 'Programme details, and the individual grades/marks obtained (award year)'),
        'en', 'b sm'), tb, kv(z('4.4', 'Grading scheme:'), '70–100 First Class; 60–69 Second Class, Grade 1; 50–59 Second Class, Grade 2; 40–49 Pass' if hon
        else '70–100 Distinction; 60–69 Merit, Grade 1; 50–59 Merit, Grade 2; 40–49 Pass', 'en', 'sm'), kv(z('4.5', S(R, 'Overall classification of the qualification:',
        'Overall classification:')), cl, 'en'), sec(5, s5), h(6),
        ln('Information on the institution is available from the Registrar. The national framework of qualifications is described at www.nfq.ie.', 'en', 'sm'), h(7), div(I_(last, 'en',
        cls, '')), sigs(R, [(S(R, 'Registrar', 'Vice President for Academic Affairs and Registrar'), who(R, 'ieX'))], 'en'), stamp(R, f'{u.upper()} *'[:46], 'en', 105,
        'left:340px;bottom:90px'))
    return D
@fam
def olevel_hexco_zwe_supplement_irl(R): return un(R, 'xEN', (zw_olevel, zw_hexco, zw_council, ie_supplement))(R)

# =================================================================== 2 de  Austria and Switzerland
DE_F = ["'Carlito'", "'Liberation Sans'", "'TeX Gyre Pagella'", "'Linux Libertine O'", "'Gentium Plus'", "'Nimbus Sans'", "'Noto Sans'"]
def de_date(R): return S(R, lambda x: dmy(x, '.'), lambda x: dmy(x, '.'), lambda x: long_date(x, 'de'), lambda x: f'{x.day}.{x.month}.{x.year}')
ATS = {'Informatik|033 534|Bachelorstudium': 'Einführung in die Programmierung,Algorithmen und Datenstrukturen,Datenmodellierung,Technische Grundlagen der Informatik,Analysis '
    'für Informatik,Betriebssysteme,Software Engineering,Statistik und Wahrscheinlichkeitstheorie',
    'Raumplanung und Raumordnung|033 240|Bachelorstudium': 'Grundlagen der Raumplanung,Bodenpolitik,Verkehrsplanung,Stadtsoziologie,Bau- und Planungsrecht,Geoinformation,'
    'Landschaftsplanung,Projekt Örtliche Raumplanung',
    'Translationswissenschaft|066 070|Masterstudium': 'Translationstheorie,Konferenzdolmetschen I,Fachübersetzen Recht,Terminologiearbeit,Dialogdolmetschen,Übersetzungstechnologien,'
    'Masterseminar',
    'Soziologie|033 505|Bachelorstudium': 'Einführung in die Soziologie,Methoden der empirischen Sozialforschung,Soziologische Theorien,Statistik I,Sozialstrukturanalyse,'
    'Migrationssoziologie,Bachelorseminar',
    'Umwelt- und Bioressourcenmanagement|033 227|Bachelorstudium': 'Allgemeine Chemie,Bodenkunde,Ökologie,Umweltökonomie,Abfallwirtschaft,Umweltrecht,Energiewirtschaft,'
    'Bachelorarbeit mit Seminar',
    'Pädagogik|033 645|Bachelorstudium': 'Geschichte der Pädagogik,Lernen und Entwicklung,Forschungsmethoden I,Bildungstheorie,Inklusive Pädagogik,Erwachsenenbildung,Bachelorarbeit'}
ATU = {'Informatik': ('Technische Universität Wien', 'Wien'), 'Raumplanung und Raumordnung': ('Technische Universität Wien', 'Wien'),
    'Translationswissenschaft': ('Karl-Franzens-Universität Graz', 'Graz'), 'Soziologie': ('Johannes Kepler Universität Linz', 'Linz'),
    'Umwelt- und Bioressourcenmanagement': ('Universität für Bodenkultur Wien', 'Wien'), 'Pädagogik': ('Universität Salzburg', 'Salzburg')}
ATG = [('sehr gut', '1'), ('gut', '2'), ('befriedigend', '3'), ('genügend', '4')]
def at_studien(R):
    st = un(R, 'ats', (0, 1)); p = hol(R, 'atX', 1984, 2004); k = deal(R, 'atk', ATS); f, kz, sty = k.split('|'); u, city = ATU[f]; cs = ATS[k].split(',')
    y = min(2024, p.dob.year + R.randint(22, 27)); d = day(R, y); F = de_date(R); ad = F(d)
    T = S(R, 'Studienerfolgsnachweis', 'Sammelzeugnis', 'Bestätigung des Studienerfolges', 'Studienerfolgsbestätigung') if not st else S(R, 'Abschrift der Studiendaten',
        'Sammelzeugnis', 'Studienerfolgsnachweis')
    n = S(R, full(p), full(p), f'{p.sur} {p.given}'); mat = sn(R, S(R, '1#######', '0######', '1#######')); ar = [R.choice(L('VO,VU,UE,SE,PR,VO')) for _ in cs]
    ec = [R.choice(['3,0', '4,5', '6,0', '3,0', '5,0']) if st == 0 else R.choice(['3', '4', '6', '5', '2,5']) for _ in cs]; g = [R.choice(ATG[:3] + ATG[:2] + ATG[3:]) for _ in cs]
    gm = R.randrange(3); gs = [(a if gm == 0 else b if gm == 1 else f'{a} ({b})') for a, b in g]; e1 = sum(float(x.replace(',', '.')) for x in ec)
    av = com(sum(int(b) for _, b in g) / len(g)); wav = R.random() < .6; ds = sorted(d - dt.timedelta(days=R.randint(20, 900)) for _ in cs)
    no = S(R, None, sn(R, '########'), sn(R, 'ZN-######')); ink = S(R, '#0a4d8c', '#444', '#8b1c2b', '#1b6b5a')
    D = Doc('at', R, 'AUT', 'transcript', ['de'], S(R, *DE_F), None, ink, '#fff', S(R, 'none', 'topbar', 'none', 'thin'), None, False, 14.5, '18mm 20mm', 1.4)
    deg = f'{sty} {f}'
    latin(D, n, qualification_title=[T, deg, f'{T} {deg}', sty], qualification_title_en='Transcript of studies', field_of_study=[f, deg], institution=u, award_date=d.isoformat(),
        award_date_printed=ad, grade=[av, f'{av} (Notendurchschnitt)'] if wav else None, document_number=no)
    bld(D, p, F); D.rows = rows3(cs, gs, ec); dF = lambda x: dmy(x, '.')
    uk = {'T': 'UE', 'K': 'UB', 'J': 'UK'}.get(u[0], 'UH' if 'Bodenkultur' in u else 'UD'); sk = f'{uk} {kz}' if R.random() < .6 else f'{kz.replace(" ", "")}'
    it = [(S(R, 'Name', 'Familienname, Vorname', 'Studierende/r'), n), ('Geburtsdatum', F(p.dob)), ('Matrikelnummer', mat), (S(R, 'Studium', 'Studienrichtung'), deg), (S(R,
        'Studienkennzahl', 'Kennzahl'), sk)] + ([(S(R, 'Zeugnisnummer', 'Nummer'), no)] if no else [])
    if it[0][0].startswith('Familienname'): it[0] = (it[0][0], f'{p.sur}, {p.given}'); D.f['holder_name'] = D.f['holder_name_latin'] = [f'{p.sur}, {p.given}', full(p)]; n = full(p)
    hd, rw, w, al = (['Datum', 'Lehrveranstaltung', 'Art', 'ECTS', 'Beurteilung'], [(dF(x), c, a, e, q) for x, c, a, e, q in zip(ds, cs, ar, ec, gs)], [15, 42, 8, 11, 24],
        'llccl') if st == 0 else (['Prüfung / Lehrveranstaltung', 'Typ', 'Note', 'ECTS-Punkte', 'Prüfungsdatum'], [(c, a, q, e, dF(x)) for x, c, a, e, q in zip(ds, cs, ar, ec, gs)],
        [40, 8, 20, 15, 17], 'lclcr')
    tb = tbl(hd, rw, 'de', S(R, 'hor', 'head', 'stripe', 'all'), w, al); tot = f'{com(e1, 1)}'
    leg = ln('Notenskala: sehr gut (1), gut (2), befriedigend (3), genügend (4), nicht genügend (5).', 'de', 'xs')
    sm = kv(S(R, 'Summe ECTS-Punkte:', 'ECTS-Anrechnungspunkte gesamt:'), tot, 'de') + (kv(S(R, 'Notendurchschnitt:', 'Gewichteter Notendurchschnitt:'), av, 'de') if wav else '')
    if st == 0:
        D.add(gr('1fr 1fr', ln(u, 'de', 'b lg ink') + ln(S(R, 'Studienabteilung', 'Studienservice', 'Studien- und Prüfungsabteilung'), 'de', 'sm'), ln(S(R, f'{city}, am {ad}',
            f'{city}, {ad}', f'Ausgestellt am {ad}'), 'de', 'rt sm')), div('', 'ruleh'), ln(T, 'de', 'title l', 'text-align:left;font-size:1.6em'), div(I_(it, 'de', S(R, 'al', 'qa'),
            ':'), 'mt'), ln(S(R, 'hat im Rahmen des angeführten Studiums folgende Prüfungen positiv abgelegt:', 'Über die nachstehenden Prüfungen wurden Zeugnisse ausgestellt:'), 'de',
            'mt'), tb, sm, leg, ln(S(R, 'Dieses Dokument wurde elektronisch erstellt und ist ohne Unterschrift gültig.', 'Für die Rektorin / den Rektor:'), 'de', 'mt sm'), sigs(R,
            [(S(R, 'Leitung der Studienabteilung', 'Die Vizerektorin für Lehre'), '')], 'de'), stamp(R, f'{u.upper()} *'[:46], 'de', 100, 'left:340px;bottom:90px'))
        return D
    D.add(div(emblem(R, ink, 56), 'c'), C_(u.upper(), 'de', 'b trk'), C_('Republik Österreich', 'de', 'xs') if R.random() < .4 else '', ln(T, 'de', 'ovl ink', 'font-size:1.25em'),
        div(grid('1fr 1fr', it, 'de', S(R, '', 'under', 'soft')), 'mt'), tb, gr('1fr 1fr', sm, ln(f'Ausstellungsdatum: {ad}', 'de', 'rt')), leg, sigs(R, [('Für die Studienpräses'
        if R.random() < .5 else 'Universitätsdirektion', '')], 'de'), stamp(R, f'{u.upper()} *'[:46], 'de', 100, 'left:340px;bottom:90px'), qr(f'https://pruefung.example/{mat}',
        'left:80px;bottom:70px', 68) if R.random() < .5 else '')
    return D

GBR = [('Diplomierter Gesundheits- und Krankenpfleger', 'Diplomierte Gesundheits- und Krankenpflegerin'), ('Pflegefachassistent', 'Pflegefachassistentin'), ('Pflegeassistent',
    'Pflegeassistentin'), ('Physiotherapeut', 'Physiotherapeutin'), ('Ergotherapeut', 'Ergotherapeutin'), ('Radiologietechnologe', 'Radiologietechnologin'),
    ('Biomedizinischer Analytiker', 'Biomedizinische Analytikerin')]
GBB = L('Kammer für Arbeiter und Angestellte für Wien,Kammer für Arbeiter und Angestellte für Steiermark,Kammer für Arbeiter und Angestellte für Tirol,Gesundheit Österreich GmbH,'
    'Kammer für Arbeiter und Angestellte für Oberösterreich')
GBO = {'Wien': 'Wien', 'Steiermark': 'Graz', 'Tirol': 'Innsbruck', 'GmbH': 'Wien', 'Oberösterreich': 'Linz'}
def at_register(R):
    st = un(R, 'atr', (0, 1)); p = hol(R, 'atX', 1966, 2000); b = R.choice(GBB); ort = GBO[b.split()[-1]]; job = deal(R, 'gbr', GBR)[not p.m]
    y = R.randint(max(2019, p.dob.year + 21), 2024); d = day(R, y); F = de_date(R); ad = F(d); ex = F(ends(d, 5))
    no = S(R, sn(R, '@@@######'), sn(R, '######-##'), sn(R, 'GBR-#######')); ink = S(R, '#00698f', '#8a1538', '#2c5f2d', '#3b3b6d')
    n = S(R, full(p), f'{p.given} {p.sur.upper().replace("SS", "SS")}' if 'ß' not in p.sur else full(p))
    T = S(R, 'Berufsausweis', 'BERUFSAUSWEIS') if not st else S(R, 'Bestätigung der Eintragung in das Gesundheitsberuferegister', 'Auszug aus dem Gesundheitsberuferegister',
        'Registrierungsbestätigung')
    hp = R.random() < .6; pob = R.choice(L('Steyr,Villach,Pécs,Banja Luka,Bregenz,Krems an der Donau,Lemberg,Leoben,Bratislava,Isfahan'))
    D = Doc('at', R, 'AUT', 'professional_licence', ['de'], S(R, *DE_F), S(R, "'TeX Gyre Heros'", "'Cantarell'", "'Linux Biolinum O'"), ink, S(R, '#fff', '#fafcfd'), 'none' if not st
        else S(R, 'none', 'topbar', 'thin'), None, False, 15.5, '24mm 24mm', 1.5)
    latin(D, n, place_of_birth=pob if hp and st else None, qualification_title=[T, f'{T} Gesundheitsberuferegister'] if not st else T,
        qualification_title_en='Registration of a health professional', field_of_study=job, institution=[b, f'Registrierungsbehörde {b}'] , award_date=d.isoformat(),
        award_date_printed=ad, document_number=no)
    bld(D, p, F)
    law = 'gemäß Gesundheitsberuferegister-Gesetz – GBRG, BGBl. I Nr. 87/2016'
    if not st:
        it = [(S(R, 'Familienname', 'Nachname'), p.sur), ('Vorname(n)', p.given), ('Geburtsdatum', F(p.dob)), (S(R, 'Berufsbezeichnung', 'Gesundheitsberuf', 'Beruf'), job), (S(R,
            'Registrierungsnummer', 'Register-Nr.', 'Eintragungsnummer'), no), (S(R, 'Ausgestellt am', 'Ausstellungsdatum', 'Datum der Ausstellung'), ad), ('Gültig bis', ex), (S(R,
            'Behörde', 'Ausstellende Behörde'), b)]
        D.set(holder_name=full(p), holder_name_latin=full(p)); lab = S(R, 'qc', 'qe', 'qa')
        card = div(gr('1fr 60px', ln('REPUBLIK ÖSTERREICH', 'de', 'xs trk') + ln(T, 'de', 'b ink', 'font-size:1.6em;line-height:1.25') + ln('Gesundheitsberuferegister', 'de', 'sm'),
            emblem(R, ink, 52)) + gr('112px 1fr', photo(R, 'position:static', 104, 134), div(I_(it, 'de', lab, '')), cls='mt') + div(scribble(R, 120, 40)) + ln(S(R,
            'Unterschrift der Inhaberin/des Inhabers', 'Unterschrift'), 'de', 'xs'), 'plate', 'margin-top:14mm')
        back = ln(S(R, f'Dieser Ausweis bestätigt die Eintragung in das Gesundheitsberuferegister {law}.',
            f'Der/die Inhaber/in ist zur Ausübung des angeführten Berufes in Österreich berechtigt ({law}).'), 'de',
            'sm j mt2') + ln('Bei Verlust ist die Registrierungsbehörde unverzüglich zu verständigen. Die Registrierung ist vor Ablauf von fünf Jahren zu verlängern.', 'de', 'xs j mt')
        D.add(ln(S(R, 'Kopie – Vorder- und Rückseite', 'Ausweiskopie', 'Vorderseite'), 'de', 'xs rt') if R.random() < .6 else '', card, div(back, 'plate', 'margin-top:9mm'),
            qr(f'https://gbr.example/{no}', 'right:110px;bottom:56px', 80) if R.random() < .6 else '', stamp(R, 'GESUNDHEITSBERUFEREGISTER *', 'de', 96, 'left:340px;bottom:90px'))
        return D
    H = 'Herr' if p.m else 'Frau'; gb = f'geboren am {F(p.dob)}' + (f' in {pob}' if hp else ''); ref = sn(R, 'GBR-##.###/####')
    vals = S(R, True, False)
    bl = I_([('Name', n), ('Geburtsdatum', F(p.dob))] + ([('Geburtsort', pob)] if hp else []) + [('Gesundheitsberuf', job), ('Registrierungsnummer', no), ('Gültig bis', ex)], 'de', S(R,
        'al w', 'fx', 'qe'), '')
    if vals:
        body = lx('de', 'Es wird bestätigt, dass die nachstehend genannte Person ', S(R, law + ' ', ''), 'in das Gesundheitsberuferegister eingetragen ist:', cls='j mt') + div(bl,
            'mt2')
    else:
        body = lx('de', f'{H} ', (n, 'b'), f', {gb}, wurde {law}, unter der Registrierungsnummer ', (no, 'b'), ' als ', (job, 'b'),
            f' in das Gesundheitsberuferegister eingetragen. Die Registrierung ist bis {ex} gültig.',
            cls='j mt') + ln(f'{H} {p.sur} ist zur Ausübung des Berufes in Österreich berechtigt.', 'de', 'j mt')
    D.add(gr('1fr 70px', ln(b, 'de', 'b lg ink') + ln('Registrierungsbehörde', 'de', 'sm') + ln(ort, 'de', 'sm'), emblem(R, ink, 60)), div('', 'ruleh'), gr('1fr 1fr',
        ln(f'Geschäftszahl: {ref}', 'de', 'sm') if R.random() < .5 else '', ln(S(R, f'{ort}, am {ad}', f'{ort}, {ad}'), 'de', 'sm rt'), cls='mt'), ln(T, 'de', 'b mt2',
        'font-size:1.35em'), body, ln(S(R, 'Die Berufsangehörige / der Berufsangehörige hat Änderungen der Daten binnen eines Monats zu melden.',
        'Diese Bestätigung wird auf Antrag zur Vorlage bei Behörden ausgestellt.'), 'de', 'j mt2 sm'), ln('Mit freundlichen Grüßen', 'de', 'mt2') if not vals and R.random() < .5
        else '', sigs(R, [(S(R, 'Für die Registrierungsbehörde', 'Leitung Gesundheitsberuferegister'), who(R, 'atX'))], 'de'), stamp(R, f'{b.upper()} *'[:46], 'de', 105,
        'left:340px;bottom:90px'))
    return D

CHJ = [('Gasthaus Rössli AG', 'Hauptstrasse 14, 6210 Sursee', 'Sursee', ('Küchenhilfe', 'Küchenhilfe'),
    'Rüsten von Gemüse und Salaten|Reinigung der Küche und der Geräte|Mithilfe am Buffet|Warenannahme'), ('Alters- und Pflegeheim Sonnmatt', 'Bachweg 3, 3600 Thun', 'Thun',
    ('Pflegehelfer SRK', 'Pflegehelferin SRK'),
    'Unterstützung der Bewohnerinnen und Bewohner bei der Körperpflege|Begleitung bei den Mahlzeiten|Dokumentation der Pflege|Betten und Zimmer richten'), ('Baumann Holzbau GmbH',
    'Industriestrasse 27, 8570 Weinfelden', 'Weinfelden', ('Zimmermann EFZ', 'Zimmerin EFZ'),
    'Abbund und Montage von Dachkonstruktionen|Ausführung von Fassadenarbeiten|Bedienung der Abbundanlage|Betreuung der Lernenden auf der Baustelle'), ('Spedag Logistik AG',
    'Hafenstrasse 90, 4057 Basel', 'Basel', ('Logistiker', 'Logistikerin'),
    'Kommissionierung und Verladung der Ware|Führen von Gabelstaplern|Kontrolle der Lieferpapiere|Inventararbeiten'), ('Primarschule Oberwinterthur',
    'Römerstrasse 152, 8404 Winterthur', 'Winterthur', ('Klassenassistent', 'Klassenassistentin'),
    'Unterstützung der Lehrperson im Unterricht|Begleitung einzelner Kinder|Mithilfe bei Ausflügen|Pausenaufsicht'), ('Zentralwäscherei Chur AG', 'Pulvermühlestrasse 8, 7000 Chur',
    'Chur', ('Wäschereimitarbeiter', 'Wäschereimitarbeiterin'), 'Sortieren der Wäsche|Bedienung der Waschstrassen|Mangeln und Falten|Kontrolle der Auslieferung')]
def ch_zeugnis(R):
    st = un(R, 'chz', (0, 1)); p = hol(R, 'chX', 1964, 2000); m = p.m; firm, adr, ort, jb, du = deal(R, 'chj', CHJ); job = jb[not m]
    a = dt.date(R.randint(max(2004, p.dob.year + 19), 2020), R.randint(1, 12), S(R, 1, 1, 15)); b = a + dt.timedelta(days=R.randint(380, 2600))
    b = dt.date(min(b.year, 2024), b.month, 28 if b.month == 2 else 30); d = b + dt.timedelta(days=R.randint(0, 20)) if R.random() < .6 else b
    F = S(R, lambda x: long_date(x, 'de'), lambda x: dmy(x, '.'), lambda x: f'{x.day}. {M["de"][x.month-1]} {x.year}'); ad = F(d); A, B = F(a), F(b)
    H, er, sein = ('Herr', 'er', 'sein') if m else ('Frau', 'sie', 'ihr'); hb = R.random() < .75
    heim = R.choice(L('Langnau i. E.,Wattwil,Davos,Kriens,Emmen,Altdorf UR,Wohlen AG,Le Locle')); hh = R.random() < .5; pen = S(R, '', '', ' (Pensum 80 %)', ' (Pensum 60 %)')
    T = S(R, 'Arbeitszeugnis', 'ARBEITSZEUGNIS', 'Arbeitszeugnis') if not st else S(R, 'Arbeitsbestätigung', 'ARBEITSBESTÄTIGUNG', 'Bestätigung des Arbeitsverhältnisses')
    gr_ = S(R, 'stets zu unserer vollsten Zufriedenheit', 'stets zu unserer vollen Zufriedenheit', 'zu unserer vollen Zufriedenheit', 'zu unserer Zufriedenheit'); n = full(p)
    ink = S(R, '#222', '#a3221d', '#1b4f8a', '#3f6b2a'); wob = S(R, f'von {heim}', f'Bürger{"" if m else "in"} von {heim}')
    D = Doc('ch', R, 'CHE', 'employment_reference', ['de'], S(R, *DE_F), None, ink, '#fff', S(R, 'none', 'none', 'topbar'), None, False, 15, '24mm 25mm', 1.5)
    dur = [f'vom {A} bis {B}', f'{A} bis {B}', f'{A} – {B}']
    latin(D, n, qualification_title=T, qualification_title_en='Employment reference', field_of_study=job, institution=[firm, f'{firm}, {ort}'], award_date=d.isoformat(),
        award_date_printed=ad, duration=dur, grade=None if st else [gr_, gr_.replace('stets ', '')])
    if hb: bld(D, p, F)
    head = S(R, lambda: ln(firm, 'de', 'b lg ink') + ln(adr, 'de', 'sm'), lambda: div(ln(firm, 'de', 'b lg ink rt') + ln(adr.replace(', ', ' · '), 'de', 'sm rt')),
        lambda: gr('60px 1fr', emblem(R, ink, 52), ln(firm, 'de', 'b lg ink') + ln(adr, 'de', 'xs'), style='align-items:center'))()
    gb = (f', geboren am {F(p.dob)}' if hb else '') + (f', {wob}' if hh else ''); gb += ',' if gb else ''; duties = du.split('|'); R.shuffle(duties)
    sg = sigs(R, [(S(R, 'Geschäftsführer', 'Geschäftsleitung', 'Leiterin Personal'), who(R, 'chX')), ('Vorgesetzte/r', who(R, 'chX'))][:S(R, 1, 2)], 'de')
    if st:
        dr = S(R, f'{A} – {B}', f'{A} bis {B}', f'vom {A} bis {B}')
        it = [('Name', n)] + ([('Geburtsdatum', F(p.dob))] if hb else []) + ([('Heimatort', heim)] if hh else []) + [(S(R, 'Funktion', 'Tätigkeit als'), job), (S(R,
            'Dauer der Anstellung', 'Anstellungsdauer', 'Angestellt'), dr), ('Beschäftigungsgrad', S(R, '100 %', '80 %', '60 %'))]
        D.f['duration'] = [dr, f'{A} – {B}', f'{A} bis {B}', f'vom {A} bis {B}']
        tabl = R.random() < .6
        bd = div(I_(it, 'de', S(R, 'al', 'qa', 'lead'), ':'), 'mt2') if tabl else lx('de', 'Hiermit bestätigen wir, dass ', f'{H} ', (n, 'b'), f'{gb} vom {A} bis {B} als ', (job, 'b'),
            f'{pen} in unserem Betrieb angestellt war.', cls='j mt2')
        if not tabl: D.f['duration'] = dur
        D.add(head, ln(S(R, f'{ort}, {ad}', f'{ort}, den {ad}'), 'de', 'mt3'), ln(T, 'de', 'b mt3', 'font-size:1.4em'), ln('Wir bestätigen das folgende Arbeitsverhältnis:', 'de', 'mt')
            if tabl else '', bd, ln(S(R,
            f'Das Arbeitsverhältnis wurde {S(R, "in gegenseitigem Einvernehmen", "durch den Arbeitnehmer" if m else "durch die Arbeitnehmerin", "ordentlich")} beendet.',
            'Diese Bestätigung wird zuhanden der Behörden ausgestellt.', f'{H} {p.sur} ist frei von jeder Verpflichtung gegenüber unserem Betrieb, mit Ausnahme der Schweigepflicht.'),
            'de', 'j mt2'), ln(S(R, 'Freundliche Grüsse', 'Mit freundlichen Grüssen'), 'de', 'mt2'), ln(firm, 'de', 'b'), sg)
        return D
    lst = div(''.join(ln(f'– {x}', 'de', '', 'padding-left:1em') for x in duties), 'mt') if R.random() < .7 else ln(f'{sein.capitalize()}e Aufgaben umfassten: ' + ', '.join(duties)
        + '.', 'de', 'j mt')
    D.add(head, ln(T, 'de', S(R, 'b mt3', 'b mt3 c'), 'font-size:1.5em'), lx('de', f'{H} ', (n, 'b'), f'{gb} war vom {A} bis {B} als ', (job, 'b'),
        f'{pen} bei uns {S(R, "tätig", "angestellt", "beschäftigt")}.', cls='j mt2'), ln(f'{H} {p.sur} war vor allem für folgende Aufgaben verantwortlich:', 'de', 'mt')
        if 'padding-left' in lst else '', lst, ln(S(R,
        f'Wir haben {H}{"n" if m else ""} {p.sur} als {"zuverlässigen und einsatzfreudigen Mitarbeiter" if m else "zuverlässige und einsatzfreudige Mitarbeiterin"} kennengelernt.',
        f'{H} {p.sur} arbeitete speditiv, exakt und selbständig, auch bei grossem Arbeitsanfall.') + f' Die {S(R, "ihm" if m else "ihr")} übertragenen Arbeiten erledigte {er} {gr_}.',
        'de', 'j mt'), ln(f'{sein.capitalize()} Verhalten gegenüber Vorgesetzten, Mitarbeitenden und Gästen war jederzeit freundlich und korrekt.', 'de', 'j mt'), ln(S(R,
        f'{H} {p.sur} verlässt uns auf eigenen Wunsch. Wir danken {"ihm" if m else "ihr"} für die Mitarbeit und wünschen alles Gute.',
        f'Das Arbeitsverhältnis endet infolge Befristung. Wir können {H}{"n" if m else ""} {p.sur} bestens weiterempfehlen.'), 'de', 'j mt'), ln(S(R, f'{ort}, {ad}',
        f'{ort}, den {ad}'), 'de', 'mt2'), ln(firm, 'de', 'b'), sg, stamp(R, f'{firm.upper()} {ort.upper()} *'[:46], 'de', 95, 'left:340px;bottom:90px') if R.random() < .3 else '')
    return D

FHB = [('Berner Fachhochschule', 'Haute école spécialisée bernoise', 'BFH', 'Bern', 'Berne'), ('Hochschule Luzern', 'Haute école de Lucerne', 'HSLU', 'Luzern', 'Lucerne'),
    ('Fachhochschule Nordwestschweiz', 'Haute école spécialisée du Nord-Ouest', 'FHNW', 'Olten', 'Olten'), ('Zürcher Hochschule für Angewandte Wissenschaften',
    'Haute école des sciences appliquées de Zurich', 'ZHAW', 'Winterthur', 'Winterthour'), ('Ostschweizer Fachhochschule', 'Haute école de Suisse orientale', 'OST', 'Rapperswil',
    'Rapperswil')]
FHF = [('Soziale Arbeit', 'travail social', 'Bachelor of Science'), ('Bauingenieurwesen', 'génie civil', 'Bachelor of Science'), ('Pflege', 'soins infirmiers', 'Bachelor of Science'),
    ('Betriebsökonomie', 'économie d’entreprise', 'Bachelor of Science'), ('Architektur', 'architecture', 'Master of Arts'), ('Agronomie', 'agronomie', 'Bachelor of Science'),
    ('Musikpädagogik', 'pédagogie musicale', 'Master of Arts'), ('Wirtschaftsinformatik', 'informatique de gestion', 'Master of Science')]
def ch_fh(R):
    st = un(R, 'chf', (0, 1)); p = hol(R, 'chX', 1978, 2001); u, uf, ab, ort, of = deal(R, 'fhb', FHB); f, ff, dg = deal(R, 'fhf', FHF)
    y = max(2021 if ab == 'OST' else 2009, min(2024, p.dob.year + R.randint(23, 33))); d = day(R, y, 7, 9, 10, 11, 2); F = S(R, lambda x: long_date(x, 'de'), lambda x: dmy(x, '.'))
    ad, af = F(d), long_date(d, 'fr'); n = full(p); deg = f'{dg} {ab} in {f}'; ink = S(R, '#697d91', '#b5121b', '#1d3c6a', '#2d6a4f'); m = p.m
    T = S(R, 'Diplom', 'DIPLOM', 'Diplomurkunde') if not st else S(R, 'Diplom', 'Urkunde', 'Hochschuldiplom')
    heim = R.choice(L('Sumiswald BE,Altstätten SG,Dietikon ZH,Entlebuch LU,Schüpfheim LU,Flims GR,Aarburg AG,Baar ZG')); gr_ = S(R, None, None, 'sehr gut', 'gut', '5,4')
    no = S(R, None, sn(R, '##-###-###'), sn(R, f'{ab}-####/{y%100:02d}')); hb = R.random() < .85
    D = Doc('ch', R, 'CHE', 'degree_certificate', ['de', 'fr'] if st else ['de'], S(R, *DE_F), S(R, "'EB Garamond'", "'TeX Gyre Heros'", "'Cantarell'", "'P052'"), ink, S(R, '#fff',
        '#fefdf9'), S(R, 'none', 'rail', 'sides', 'thin'), None, bool(st), 17, '26mm 28mm' if not st else '20mm 28mm', 1.5)
    latin(D, n, qualification_title=[T, deg, f'{T} {deg}', dg, f'{dg} {ab}'], qualification_title_en=deg, field_of_study=[f, ff] if st else f, institution=[u, f'{u} {ab}',
        f'{u} ({ab})', uf] if st else [u, f'{u} {ab}', f'{u} ({ab})'], award_date=d.isoformat(), award_date_printed=[ad, af] if st else ad, grade=gr_, document_number=no)
    D.f['qualification_title'].insert(0, deg)
    if hb: bld(D, p, F)
    law = 'Hochschulförderungs- und -koordinationsgesetz (HFKG)' if y > 2014 else 'Fachhochschulgesetz (FHSG)'; ect = 180 if dg[0] == 'B' else 90; df = f'{dg} {ab} en {ff}'
    if not st:
        bd = ([C_(S(R, 'verleiht', 'verleiht hiermit'), 'de', 'mt2'), C_(n, 'de', 'b', 'font-size:1.5em')] + ([C_(S(R, f'geboren am {F(p.dob)}, von {heim}', f'geboren am {F(p.dob)}'),
            'de')] if hb else []) + [C_(S(R, 'den Titel', 'den geschützten Titel', 'aufgrund der bestandenen Prüfungen den akademischen Grad'), 'de', 'mt'), C_(deg, 'de', 'b ink',
            'font-size:1.45em;line-height:1.35')] + ([C_(f'mit der Gesamtnote {gr_}' if gr_[0] == '5' else f'mit dem Prädikat «{gr_}»', 'de', 'mt')] if gr_ else []) + [C_(S(R,
            f'Das Studium umfasste {ect} ECTS-Credits und wurde gemäss dem {law} akkreditiert.', 'Der Titel ist eidgenössisch anerkannt.'), 'de', 'sm mt2')])
        D.add(div(emblem(R, ink, 62), 'c') if R.random() < .5 else '', C_(u, 'de', 'b', 'font-size:1.35em'), C_(S(R, f'Departement {f}' if len(f) < 16 else ab, ab), 'de', 'sm'), ln(T,
            'de', 'title mt2', 'font-size:2.3em'), C_(f'Die {u}' if R.random() < .6 else f'Die Direktion der {u}', 'de', 'mt') , *bd, C_(S(R, f'{ort}, {ad}', f'{ort}, den {ad}'), 'de',
            'mt2'), kv('Diplom-Nr.', no, 'de', 'xs c') if no else '', sigs(R, [(S(R, 'Rektor', 'Der Präsident'), who(R, 'chX')), (S(R, 'Departementsleiterin',
            'Die Studiengangleiterin'), who(R, 'chX'))], 'de'), stamp(R, f'{u.upper()} *'[:46], 'de', 95, 'left:340px;bottom:90px') if R.random() < .4 else '')
        return D
    gd, gf = f', geboren am {F(p.dob)},' if hb else '', f', né{"" if m else "e"} le {long_date(p.dob, "fr")},' if hb else ''
    note = (f' mit der Note {gr_}' if gr_ == '5,4' else f' mit dem Prädikat {gr_}') if gr_ else ''
    nf = {'5,4': ' avec la note 5,4', 'sehr gut': ' avec la mention très bien', 'gut': ' avec la mention bien'}.get(gr_, '')
    if gr_ and gr_ != '5,4': D.f['grade'] = [gr_, {'gut': 'bien', 'sehr gut': 'très bien'}[gr_]]
    de = lx('de', S(R, 'Hiermit wird bestätigt, dass ', 'Die Hochschule bescheinigt, dass '), (n, 'b'),
        f'{gd} die Prüfungen des Studiengangs {f}{note} bestanden hat und berechtigt ist, den Titel zu führen:', cls='j') + ln(deg, 'de', 'b ink mt',
        'font-size:1.12em') + ln(f'{ort}, {ad}', 'de', 'mt')
    fr = lx('fr', 'La haute école certifie que ', (n, 'b'), f'{gf} a réussi les examens de la filière {ff}{nf} et est autorisé{"" if m else "e"} à porter le titre de :',
        cls='j') + ln(df, 'fr', 'b ink mt', 'font-size:1.12em') + ln(f'{of}, le {af}', 'fr', 'mt')
    D.add(gr('1fr 60px 1fr', ln(f'{u} {ab}', 'de', 'b'), emblem(R, ink, 54), ln(uf, 'fr', 'b rt'), style='align-items:center'), div('', 'ruleh'), gr('1fr 1fr', ln(T, 'de', 'title',
        'font-size:1.8em'), ln('Diplôme', 'fr', 'title', 'font-size:1.8em')), gr('1fr 1fr', de, fr, cls='mt', style='gap:0 14mm'), kv('Nr. / No', no, 'de', 'xs mt') if no else '',
        sigs(R, [('Rektor / Recteur', who(R, 'chX')), ('Studienleitung / Direction des études', who(R, 'chX'))], 'de'))
    D.f['qualification_title'] += [df]; return D
@fam
def studien_register_aut_zeugnis_che(R): return un(R, 'xDE', (at_studien, ch_zeugnis, at_register, ch_fh))(R)

# =================================================================== 3 fr  Niger and Togo
FR_F = ["'TeX Gyre Termes'", "'Carlito'", "'Liberation Sans'", "'Gentium Plus'", "'TeX Gyre Bonum'", "'P052'", "'DejaVu Serif'"]
def fr_date(R): return S(R, lambda x: long_date(x, 'fr'), lambda x: long_date(x, 'fr'), dmy, lambda x: dmy(x, '-'))
def ment(x): return 'Très Bien' if x >= 16 else 'Bien' if x >= 14 else 'Assez Bien' if x >= 12 else 'Passable'
NEU = [('Université Abdou Moumouni', 'Niamey'), ('Université Dan Dicko Dankoulodo de Maradi', 'Maradi'), ('Université André Salifou', 'Zinder'), ('Université de Tahoua', 'Tahoua'),
    ('Université Boubacar Bâ', 'Tillabéri')]
NEF = {'Géographie|Faculté des Lettres et Sciences Humaines': 'Climatologie|Géographie de la population|Cartographie|Hydrologie du Sahel|Géographie rurale|Systèmes d’information '
    'géographique|Aménagement du territoire|Anglais|Mémoire de fin de cycle',
    'Sciences Agronomiques|Faculté d’Agronomie': 'Pédologie|Phytotechnie|Zootechnie générale|Économie rurale|Protection des végétaux|Irrigation et drainage|Statistiques|'
    'Vulgarisation agricole|Stage en exploitation',
    'Sciences de la Vie et de la Terre|Faculté des Sciences et Techniques': 'Biologie cellulaire|Génétique|Botanique|Géologie générale|Physiologie animale|Écologie sahélienne|'
    'Biochimie|Biostatistiques|Anglais scientifique',
    'Économie|Faculté des Sciences Économiques et de Gestion': 'Microéconomie|Macroéconomie|Comptabilité nationale|Statistiques descriptives|Monnaie et crédit|Économie du '
    'développement|Droit des affaires|Informatique|Projet tutoré',
    'Droit Public|Faculté des Sciences Juridiques et Politiques': 'Droit constitutionnel|Droit administratif|Finances publiques|Libertés publiques|Droit international public|'
    'Contentieux administratif|Science politique|Droit de la décentralisation|Anglais juridique'}
def sixty(R, n):
    """credits of n units, 60 a year"""
    c = [60 // n + (i < 60 % n) for i in range(n)]
    for _ in range(n): i, j = R.randrange(n), R.randrange(n); k = int(c[i] > 4 and c[j] < 9); c[i] -= k; c[j] += k
    return c
def ne_releve(R):
    st = un(R, 'ner', (0, 1)); p = hol(R, 'neX', 1985, 2003); k = deal(R, 'nef', NEF); f, fac = k.split('|'); u, ort = R.choice(NEU); mods = NEF[k].split('|')
    y = min(2024, p.dob.year + R.randint(21, 26)); d = day(R, y, 7, 9, 10, 11, 12); F = fr_date(R); ad = F(d); n = S(R, f'{p.given} {p.sur}', f'{p.sur} {p.given}')
    niv = S(R, 'Licence 3', 'Licence 2', 'Licence 1', 'Master 1'); q = niv.split()[0]
    mk = [round(R.uniform(10, 16.5) * 4) / 4 for _ in mods]; cr = sixty(R, len(mods)); av = sum(a * b for a, b in zip(mk, cr)) / sum(cr); avs = com(av)
    me = ment(float(avs.replace(',', '.'))); no = S(R, f'{sn(R, "####")}/{y}/{"".join(w[0] for w in fac.split() if w[0].isupper())}', sn(R, '#####'), f'{sn(R, "###")}/SC/{y}')
    mat = f'{sn(R, "#####")}/{(y - 3) % 100:02d}'; pob, hb = R.choice(L('Dosso,Agadez,Tahoua,Diffa,Téra,Gaya,Birni N’Konni,Say')), R.random() < .85
    ink = S(R, '#b35900', '#1f6b3a', '#25386b', '#333')
    T = S(R, 'RELEVÉ DE NOTES', 'Relevé de notes et résultats', 'RELEVÉ DE NOTES DU PARCOURS LMD'); dc = R.random() < .7
    fm = (lambda x: com(x)) if R.random() < .7 else (lambda x: f'{x:.2f}'); avs = fm(av); gl = [f'UE{i//3+1}{i%3+1}' for i in range(len(mods))]; aca = f'{y-1}-{y}'
    M_ = S(R, 'Mention', 'MENTION')
    D = Doc('ne', R, 'NER', 'transcript', ['fr'], S(R, *FR_F), None, ink, S(R, '#fff', '#fffefa'), S(R, 'none', 'thin', 'topbar', 'double'), None, False, 14.5, '19mm 20mm', 1.4)
    lab = f'{niv} en {f}'
    latin(D, n, place_of_birth=pob if hb else None, qualification_title=[T, lab, f'{q} en {f}', niv, f'{T} {lab}'], qualification_title_en='Transcript of marks', field_of_study=[f,
        f'{q} en {f}'], institution=[u, f'{u}, {fac}', f'{u} de {ort}', fac, f'{u} {fac}'], award_date=d.isoformat(), award_date_printed=ad, grade=[me, f'{avs}/20', avs, f'{avs} {me}',
        f'{avs}/20 {me}', f'{me} ({avs}/20)'], document_number=no)
    if hb: bld(D, p, F)
    D.rows = rows3(mods, [fm(x) for x in mk], cr); rep = [ln('RÉPUBLIQUE DU NIGER', 'fr', 'b sm'), ln('Fraternité – Travail – Progrès', 'fr', 'i xs')]
    mini = S(R, 'Ministère de l’Enseignement Supérieur et de la Recherche', 'Ministère de l’Enseignement Supérieur, de la Recherche et de l’Innovation')
    dec = 'Validé' if R.random() < .5 else 'Acquis'
    it = [(S(R, 'Nom et prénom(s)', 'Nom et prénoms de l’étudiant'), n)] + ([(S(R, 'Né(e) le', 'Date de naissance'), F(p.dob)), (S(R, 'à', 'Lieu de naissance'), pob)] if hb
        else []) + [('N° matricule', mat), ('Domaine / Mention', f), (S(R, 'Niveau', 'Année d’études'), niv), ('Année universitaire', aca)]
    if hb and it[1][0] != 'Date de naissance': it[1:3] = [('Né(e) le', f'{F(p.dob)} à {pob}')]
    tb = tbl(['Code', 'Unité d’enseignement', 'Crédits', 'Moyenne /20'] + ([S(R, 'Décision', 'Résultat')] if dc else []), [(c, a, str(b), fm(x)) + ((dec,) if dc else ()) for c, a, b,
        x in zip(gl, mods, cr, mk)], 'fr', S(R, 'all', 'hor', 'head', 'stripe'), [10, 43, 13, 18, 16] if dc else [12, 50, 17, 21], 'clccc')
    sm = [(S(R, 'Moyenne générale', 'Moyenne annuelle'), f'{avs}/20'), (M_, me), ('Total des crédits', f'{sum(cr)}')]
    sig = [(S(R, 'Le Chef du service de la scolarité', 'Le Secrétaire principal'), ''), (S(R, 'Le Doyen', 'La Vice-Doyenne'), S(R, '', 'Pr ' + who(R, 'neX')))]
    fait = S(R, f'Fait à {ort}, le {ad}', f'{ort}, le {ad}')
    stp = stamp(R, f'{fac.upper()} *'[:46], 'fr', 105, 'left:340px;bottom:90px')
    if st:
        D.add(gr('1fr 64px 1fr', rep[0] + rep[1] + ln(mini, 'fr', 'xs'), emblem(R, ink, 56), ln(u, 'fr', 'b sm') + ln(fac, 'fr', 'xs') + ln(f'B.P. {sn(R, "####")} {ort}', 'fr', 'xs'),
            style='align-items:center'), div('', 'tri3'), ln(T, 'fr', 'b c', 'font-size:1.5em'), C_(f'N° {no}', 'fr', 'sm'), div(grid('1fr 1fr', it, 'fr', S(R, '', 'soft', 'under')),
            'mt'), tb, gr('1fr 1fr 1fr', *[kv(a + ' :', b, 'fr', 'sm') for a, b in sm]), ln(fait, 'fr', 'rt mt'), sigs(R, sig, 'fr'), stp)
        return D
    D.add(C_('RÉPUBLIQUE DU NIGER', 'fr', 'b'), C_(mini, 'fr', 'sm'), C_(u.upper(), 'fr', 'b lg ink'), C_(fac, 'fr', 'b sm'), div('', 'ruleh'), gr('1fr 1fr', ln(f'N° {no}', 'fr', 'sm'),
        ln(fait, 'fr', 'rt sm')), ln(T, 'fr', 'title', 'font-size:1.6em'), div(I_(it, 'fr', S(R, 'qb', 'al', 'qa'), ' :'), 'mt'), tb, div(I_(sm, 'fr', 'qb', ' :')),
        ln('Il n’est délivré qu’un seul exemplaire du présent relevé. Il appartient à l’intéressé(e) d’en faire des copies certifiées conformes.', 'fr', 'xs mt'), sigs(R, sig[1:],
        'fr'), stp)
    return D

NES = [('École Nationale de Santé Publique', 'Niamey', 'ENSP'), ('École de Santé Publique Damouré Zika', 'Zinder', 'ENSP'), ('Institut de Santé Publique', 'Niamey', 'ISP')]
NED = [('Infirmier Diplômé d’État', 'Infirmière Diplômée d’État', 'Soins infirmiers', 'IDE'), ('Sage-femme Diplômée d’État', 'Sage-femme Diplômée d’État', 'Soins obstétricaux', 'SFDE'),
    ('Technicien Supérieur de Laboratoire', 'Technicienne Supérieure de Laboratoire', 'Analyses biomédicales', 'TSL'), ('Assistant Social', 'Assistante Sociale', 'Action sociale',
    'AS'), ('Technicien en Hygiène et Assainissement', 'Technicienne en Hygiène et Assainissement', 'Hygiène et assainissement', 'THA')]
def ne_sante(R):
    st = un(R, 'nes', (0, 1)); p = hol(R, 'neX', 1970, 1999); e, ort, ab = R.choice(NES); jb = deal(R, 'ned', NED); m = p.m; job = jb[not m]; f = jb[2]
    y = min(2023, p.dob.year + R.randint(22, 30)); d = day(R, y, 8, 9, 10, 12); ex = d - dt.timedelta(days=R.randint(20, 70)); F = fr_date(R); ad = F(d)
    n = f'{p.given} {p.sur}' if R.random() < .6 else f'{p.sur} {p.given}'; pob = R.choice(L('Loga,Maradi,Tessaoua,Niamey,Filingué,Mirriah,Dogondoutchi,Tchintabaraden'))
    T = S(R, 'DIPLÔME D’ÉTAT', 'DIPLÔME', 'DIPLÔME DE FIN D’ÉTUDES'); g = R.uniform(10.6, 16.2); me = ment(round(g, 2)); wn = R.random() < .5
    no = S(R, f'{sn(R, "####")}/MSP/{ab}', sn(R, '0####'), f'{y}/{sn(R, "###")}/{ab}'); dur = S(R, '3 ans', 'trois (3) ans', None)
    ink = S(R, '#005f56', '#9b3d00', '#1b3c8a', '#5b2333'); mini = S(R, 'MINISTÈRE DE LA SANTÉ PUBLIQUE', 'MINISTÈRE DE LA SANTÉ PUBLIQUE ET DE L’HYGIÈNE PUBLIQUE')
    b = f'{e} de {ort}' if R.random() < .5 and 'Damouré' not in e else e
    D = Doc('ne', R, 'NER', 'vocational_certificate', ['fr'], S(R, *FR_F), S(R, "'EB Garamond'", "'URW Bookman'", "'C059'"), ink, S(R, '#fffdf3', '#fff', '#f7fbf7'), S(R, 'corner',
        'wave', 'twin', 'key') if not st else S(R, 'double', 'round2', 'thin'), (ink, .09) if R.random() < .6 else None, not st, 16 if not st else 15.5, '18mm 28mm' if not st
        else '22mm 26mm', 1.45)
    tq = f'{T} d’{job}' if job[0] in 'AI' else f'{T} de {job}'
    latin(D, n, place_of_birth=pob, qualification_title=[T, tq, f'{T} {job}', job], qualification_title_en='State diploma of a health profession', field_of_study=[f, job],
        institution=[b, e, f'{e}, {ort}', f'{mini} {b}', mini], award_date=d.isoformat(), award_date_printed=ad, grade=[me, f'{com(g)}/20'] if wn else me, duration=[dur, '3 ans'] if dur
        else None, document_number=no)
    bld(D, p, F)
    if wn: D.f['grade'] += [f'{me} ({com(g)}/20)', f'{com(g)}/20 {me}', com(g)]
    vus = [f'Vu la loi n° 98-12 du 1er juin 1998 portant orientation du système éducatif nigérien ;',
        f'Vu l’arrêté n° {sn(R, "0##")}/MSP/{ab} portant organisation des études à l’école ;', f'Vu le procès-verbal du jury d’examen en date du {F(ex)} ;']
    ne = 'né' if m else 'née'
    hd = gr('1fr 60px 1fr', C_('RÉPUBLIQUE DU NIGER', 'fr', 'b sm') + C_('Fraternité – Travail – Progrès', 'fr', 'xs i'), emblem(R, ink, 54), C_(mini, 'fr', 'sm') + C_(b, 'fr', 'b sm'),
        style='align-items:center')
    mt = f'avec la mention {me}' + (f' ({com(g)}/20)' if wn else '')
    sg = sigs(R, [('L’impétrant' if m else 'L’impétrante', ''), (S(R, 'Le Directeur Général', 'La Directrice de l’école'), 'Dr ' + who(R, 'neX')), ('Le Ministre de la Santé Publique',
        '')], 'fr')
    stp = stamp(R, f'{e.upper()} * {ort.upper()} *'[:46], 'fr', 108, 'left:480px;bottom:60px')
    if not st:
        D.add(hd, ln(T, 'fr', 'title', 'font-size:1.9em;line-height:1.3'), C_(S(R, f'd’{job}' if job[0] in 'AI' else f'de {job}', job.upper()), 'fr', 'b ink lg'), *[ln(x, 'fr', 'sm')
            for x in R.sample(vus, 2)], lx('fr', S(R, 'Le Ministre de la Santé Publique décerne à ', 'Le présent diplôme est délivré à '), ('M. ' if m else 'Mme ', ''), (n, 'b lg'),
            f', {ne} le {F(p.dob)} à {pob}, option ', (f, 'b'), (f', à l’issue d’une formation de {dur}' if dur else '') + f', {mt},', cls='j mt'),
            C_('pour en jouir avec les droits et prérogatives qui y sont attachés.', 'fr', 'i sm'), gr('1fr 1fr', kv('Diplôme N°', no, 'fr', 'sm'), ln(S(R, f'Fait à {ort}, le {ad}',
            f'{ort}, le {ad}'), 'fr', 'rt'), cls='mt'), sg, stp)
        return D
    it = [(S(R, 'Nom et prénoms', 'Titulaire'), n), ('Date et lieu de naissance', f'{F(p.dob)} à {pob}'), (S(R, 'Filière', 'Option'), f), (S(R, 'Titre professionnel', 'Qualité'),
        job)] + ([('Durée de la formation', dur)] if dur else []) + [('Mention', me)] + ([('Moyenne', f'{com(g)}/20')] if wn else []) + [(S(R, 'Numéro du diplôme',
        'Enregistré sous le N°'), no)]
    D.add(hd, div('', 'tri3'), ln(T, 'fr', 'title', 'font-size:1.7em'), *[ln(x, 'fr', 'sm i') for x in vus], C_('DÉCERNE', 'fr', 'b trk mt'), ln(S(R,
        f'à la personne désignée ci-après le diplôme {"d’" if job[0] in "AI" else "de "}{job} :', 'le présent diplôme à la personne dont l’identité suit :'), 'fr', 'mt'), div(I_(it,
        'fr', S(R, 'kvg', 'qa', 'bx'), ''), 'mt'), ln(S(R, f'Fait à {ort}, le {ad}', f'{ort}, le {ad}'), 'fr', 'rt mt'), sg, stp, photo(R, 'left:95px;bottom:70px', 72, 92)
        if R.random() < .3 else '')
    return D

TGS = {'A4': 'Lettres et Langues', 'D': 'Sciences de la Nature et Mathématiques', 'C': 'Mathématiques et Sciences Physiques', 'G2': 'Techniques Quantitatives de Gestion',
    'F3': 'Électrotechnique'}
TGM = {'A4': 'Français,Philosophie,Anglais,Allemand,Histoire-Géographie,Mathématiques,Éducation Physique',
    'D': 'Mathématiques,Sciences Physiques,Sciences de la Vie et de la Terre,Français,Philosophie,Anglais,Histoire-Géographie,Éducation Physique',
    'C': 'Mathématiques,Sciences Physiques,Sciences de la Vie et de la Terre,Philosophie,Anglais,Français,Éducation Physique',
    'G2': 'Comptabilité,Mathématiques Financières,Économie,Droit,Français,Anglais,Informatique,Éducation Physique',
    'F3': 'Électrotechnique,Schéma,Mesures Électriques,Mathématiques,Sciences Physiques,Français,Anglais'}
TGC = L('Lycée de Tokoin,Lycée d’Agoè-Nyivé,Lycée de Kpalimé,Lycée Moderne d’Atakpamé,Lycée de Kara I,Collège Protestant de Lomé,Lycée de Sokodé,Lycée de Bè,Lycée de Dapaong')
def tg_bac(R):
    st = un(R, 'tgb', (0, 1)); p = hol(R, 'tgX', 1982, 2005); s = deal(R, 'tgs', list(TGS) + ['D', 'A4']); sn_, mods = TGS[s], TGM[s].split(','); m = p.m
    y = min(2024, p.dob.year + R.randint(18, 22)); d = day(R, y, 7, 7, 8, 9); F = fr_date(R); ad = F(d); n = S(R, f'{p.sur} {p.given}', f'{p.sur} {p.given}', f'{p.given} {p.sur}')
    pob = R.choice(L('Aného,Tsévié,Notsè,Bassar,Niamtougou,Lomé,Tchamba,Vogan,Badou')); ses = S(R, f'juin {y}', f'Juin {y}', f'juillet {y}')
    mk = [R.randint(8, 17) for _ in mods]; co = [R.choice([1, 2, 3, 3, 4]) for _ in mods]; co[-1] = 1; tot = sum(a * b for a, b in zip(mk, co)); av = tot / sum(co)
    if av < 10: mk[0] += 4; mk[1] += 4; tot = sum(a * b for a, b in zip(mk, co)); av = tot / sum(co)
    if av < 10: mk = [min(20, x + 2) for x in mk]; tot = sum(a * b for a, b in zip(mk, co)); av = tot / sum(co)
    me = ment(round(av, 2)); no = S(R, sn(R, '##-#####'), f'{sn(R, "#####")}/{y}', sn(R, 'A ######')); tb_ = sn(R, '####')
    et = 'Lycée Technique d’Adidogomé' if s[0] in 'GF' else R.choice(TGC); o = S(R, 'Office du Baccalauréat', 'OFFICE DU BACCALAURÉAT')
    uni = S(R, 'Université de Lomé', 'UNIVERSITÉ DE LOMÉ', 'Universités du Togo'); ink = S(R, '#006a4e', '#a8201a', '#1f3b73', '#3a3a3a')
    T = S(R, 'ATTESTATION DE RÉUSSITE', 'ATTESTATION DU BACCALAURÉAT', 'Attestation de réussite au Baccalauréat') if not st else S(R, 'RELEVÉ DE NOTES DU BACCALAURÉAT',
        'BACCALAURÉAT – RELEVÉ DE NOTES', 'BACCALAURÉAT DE L’ENSEIGNEMENT DU TROISIÈME DEGRÉ')
    D = Doc('tg', R, 'TGO', 'school_leaving_certificate', ['fr'], S(R, *FR_F), S(R, "'TeX Gyre Schola'", "'Liberation Serif'", "'Cantarell'"), ink, S(R, '#fff', '#fdfdf5', '#f7faf7'),
        S(R, 'lattice', 'double', 'steps', 'notch') if not st else S(R, 'thin', 'none', 'topbar'), (ink, .09) if not st else None, False, 16 if not st else 15, '24mm 27mm' if not st
        else '19mm 22mm', 1.5 if not st else 1.42)
    av2 = com(av)
    latin(D, n, place_of_birth=pob, qualification_title=[T, 'Baccalauréat', f'Baccalauréat série {s}', 'Baccalauréat de l’enseignement du troisième degré',
        'Baccalauréat deuxième partie'], qualification_title_en='Baccalaureate', field_of_study=[s, f'Série {s}', f'{s} ({sn_})', sn_, f'{s} – {sn_}', f'Série {s} – {sn_}',
        f'série {s} ({sn_})', f'{s} : {sn_}'], institution=[o, f'{uni}, {o}', f'{uni} {o}', f'{o}, {uni}', f'{o} – {uni}', uni], award_date=d.isoformat(), award_date_printed=ad,
        grade=[me] if not st else [me, f'{av2}/20', av2, f'{tot}', f'{me} ({av2}/20)', f'{av2} {me}', f'{av2}/20 {me}'], document_number=no)
    bld(D, p, F)
    mini = 'MINISTÈRE DE L’ENSEIGNEMENT SUPÉRIEUR ET DE LA RECHERCHE'
    hd = gr('1fr 60px 1fr', C_(mini, 'fr', 'xs') + C_(uni, 'fr', 'b sm') + C_(o, 'fr', 'b sm'), emblem(R, ink, 54), C_('RÉPUBLIQUE TOGOLAISE', 'fr', 'b sm')
        + C_('Travail – Liberté – Patrie', 'fr', 'xs i'), style='align-items:center')
    ne = S(R, 'né(e)', 'né' if m else 'née'); lo = S(R, f'Lomé, le {ad}', f'Fait à Lomé, le {ad}')
    sg = sigs(R, [(S(R, 'Le Directeur de l’Office du Baccalauréat', 'Le Directeur'), S(R, '', 'Pr ' + who(R, 'tgX')))] + ([('Le Président du jury', '')] if st else []), 'fr')
    stp = stamp(R, 'OFFICE DU BACCALAURÉAT * LOMÉ *', 'fr', 105, 'left:340px;bottom:90px')
    if not st:
        D.add(hd, div('', 'trit'), ln(T, 'fr', 'title mt', 'font-size:1.55em;line-height:1.35'), C_(f'N° {no}', 'fr', 'sm'), lx('fr', S(R,
            'Le Directeur de l’Office du Baccalauréat soussigné, atteste que ', 'Je soussigné, Directeur de l’Office du Baccalauréat, certifie que le (la) candidat(e) '), (n, 'b'),
            f', {ne} le {F(p.dob)} à {pob}, élève de l’établissement {et}, a été déclaré(e) définitivement admis(e) au ', ('Baccalauréat de l’enseignement du troisième degré', 'b'),
            f', série ', (s, 'b'), f' ({sn_}), session de {ses}, sous le numéro de table {tb_}, avec la mention ', (me, 'b'), '.', cls='j mt2'),
            ln('En foi de quoi, la présente attestation lui est délivrée pour servir et valoir ce que de droit.', 'fr', 'j mt'), ln(lo, 'fr', 'rt mt2'), sg,
            ln('Cette attestation n’est valable que jusqu’à la délivrance du diplôme définitif.', 'fr', 'xs i mt'), stp)
        return D
    it = [('Nom et prénoms', n), ('Né(e) le', F(p.dob)), ('Lieu de naissance', pob), ('Établissement', et), ('Série', S(R, f'{s} – {sn_}', f'{s} : {sn_}', s)), ('Session', ses),
        ('N° de table', tb_), ('N° du relevé', no)]
    D.rows = [dict(course=a, credits=None, grade=str(x)) for a, x in zip(mods, mk)]; hv = R.random() < .5
    D.add(hd, div('', 'ruleh'), ln(T, 'fr', 'b c mt', 'font-size:1.4em;line-height:1.3'), *([C_('Relevé des notes obtenues', 'fr', 'sm')] if 'RELEVÉ' not in T else []),
        div(grid('1fr 1fr', it, 'fr', S(R, '', 'under', 'soft')) if hv else I_(it, 'fr', S(R, 'qb', 'qa'), ' :'), 'mt'), tbl([S(R, 'Épreuves', 'Matières', 'Disciplines'), S(R,
        'Note /20', 'Notes sur 20'), S(R, 'Coef.', 'Coefficient'), 'Points'], [(a, str(x), str(c), str(x * c)) for a, x, c in zip(mods, mk, co)], 'fr', S(R, 'all', 'hor', 'stripe'),
        [46, 18, 18, 18], 'lccc'), gr('1fr 1fr 1fr', kv('Total :', f'{tot}/{20 * sum(co)}', 'fr', 'sm'), kv('Moyenne :', f'{av2}/20', 'fr', 'sm'), kv(S(R, 'Mention :',
        'Décision : Admis(e), mention'), me, 'fr', 'sm')), ln(lo, 'fr', 'rt mt'), sg, stp)
    D.f['grade'] += [f'{tot}/{20 * sum(co)}']; return D

TGE = [('SOCIÉTÉ TOGOLAISE DE TRANSIT ET DE CONSIGNATION', '12, avenue du Port, Lomé', ('Déclarant en douane', 'Déclarante en douane')), ('CLINIQUE LA BÉNÉDICTION',
    'Quartier Hédzranawoé, Lomé', ('Aide-soignant', 'Aide-soignante')), ('MENUISERIE MODERNE DU GOLFE', 'Boulevard Eyadéma, Lomé', ('Menuisier ébéniste', 'Menuisière ébéniste')),
    ('COMPLEXE SCOLAIRE LES ÉTOILES', 'Quartier Komah, Sokodé', ('Instituteur', 'Institutrice')), ('HÔTEL BEAU RIVAGE', 'Route d’Aného, Baguida', ('Réceptionniste', 'Réceptionniste')),
    ('COOPÉRATIVE CAFÉ-CACAO DU LITIMÉ', 'B.P. 31, Badou', ('Magasinier', 'Magasinière'))]
def tg_travail(R):
    st = un(R, 'tgt', (0, 1)); p = hol(R, 'tgX', 1966, 1997); m = p.m; firm, adr, jb = deal(R, 'tge', TGE); job = jb[not m]; ort = adr.split(', ')[-1]
    a = dt.date(R.randint(max(2005, p.dob.year + 20), 2019), R.randint(1, 12), S(R, 1, 2, 15)); b = a + dt.timedelta(days=R.randint(400, 2500)); b = min(b, dt.date(2024, 6, 30))
    d = b + dt.timedelta(days=R.randint(0, 60)); F = fr_date(R); A, B, ad = F(a), F(b), F(d)
    n = S(R, f'{p.sur} {p.given}', f'{p.given} {p.sur}'); mr = 'Monsieur' if m else 'Madame'
    T = S(R, 'CERTIFICAT DE TRAVAIL', 'Certificat de travail') if not st else S(R, 'ATTESTATION DE TRAVAIL', 'ATTESTATION DE SERVICE', 'ATTESTATION D’EMPLOI'); hb = R.random() < .6
    pob = R.choice(L('Kpalimé,Kara,Amlamé,Mango,Lomé,Tabligbo')); no = S(R, f'{sn(R, "0##")}/{d.year}/DRH', f'{sn(R, "##")}/DG/{d.year % 100}', None)
    ink = S(R, '#123c69', '#7b2d26', '#2f5d3a', '#222'); sgn = who(R, 'tgX'); il = 'il' if m else 'elle'
    D = Doc('tg', R, 'TGO', 'employment_reference', ['fr'], S(R, *FR_F), None, ink, '#fff', S(R, 'none', 'none', 'topbar'), None, False, 15.5, '24mm 26mm', 1.5)
    latin(D, n, qualification_title=T, qualification_title_en='Employment reference', field_of_study=job, institution=[firm, f'{firm}, {ort}'], award_date=d.isoformat(),
        award_date_printed=ad, duration=[f'du {A} au {B}', f'{A} au {B}', f'{A} – {B}', f'Du {A} au {B}'], document_number=no, place_of_birth=pob if hb else None)
    cn = sn(R, '######')
    if hb: bld(D, p, F)
    head = S(R, lambda: C_(firm, 'fr', 'b lg ink') + C_(adr + ' – Tél. (228) ' + sn(R, '22 ## ## ##'), 'fr', 'sm'), lambda: gr('60px 1fr', emblem(R, ink, 52), ln(firm, 'fr', 'b ink')
        + ln(f'{adr} – N° CNSS employeur {sn(R, "#####")}', 'fr', 'xs'), style='align-items:center'))()
    fin = 'Le présent certificat' if T.lower().startswith('cert') else 'La présente attestation'; fin2 = 'délivré' if fin[0:2] == 'Le' else 'délivrée'
    sg = sigs(R, [(S(R, 'Le Directeur Général', 'La Directrice', 'Le Chef du personnel'), sgn)], 'fr'); stp = stamp(R, f'{firm} *'[:46], 'fr', 105, 'left:340px;bottom:90px')
    lo = S(R, f'Fait à {ort}, le {ad}', f'{ort}, le {ad}')
    if not st:
        D.add(head, div('', 'ruleh'), *([ln(f'N° {no}', 'fr', 'sm')] if no else []), ln(T, 'fr', 'b c mt3', 'font-size:1.5em;text-decoration:underline'), lx('fr',
            f'Nous soussignés, {firm}, certifions que {mr} ', (n, 'b'), (f', {"né" if m else "née"} le {F(p.dob)} à {pob},' if hb else '')
            + f' {S(R, "a été employé" if m else "a été employée", "a travaillé")} dans notre établissement du {A} au {B} en qualité de ', (job, 'b'), '.', cls='j mt2'), ln(S(R,
            f'{mr} {p.sur} quitte l’établissement libre de tout engagement.',
            f'Durant cette période, {il} a fait preuve d’assiduité et de sérieux dans le travail. {il.capitalize()} nous quitte libre de tout engagement.'), 'fr', 'j mt'),
            ln(f'En foi de quoi, {fin[0].lower() + fin[1:]} est {fin2} pour servir et valoir ce que de droit.', 'fr', 'j mt'), ln(lo, 'fr', 'rt mt2'), sg, stp)
        return D
    it = [('Nom et prénoms', n)] + ([('Date de naissance', F(p.dob)), ('Lieu de naissance', pob)] if hb else []) + [('N° CNSS', cn), (S(R, 'Emploi occupé', 'Fonction', 'Poste'), job),
        (S(R, 'Période d’emploi', 'Période'), S(R, f'du {A} au {B}', f'Du {A} au {B}')), (S(R, 'Nature du contrat', 'Contrat'), S(R, 'Contrat à durée indéterminée',
        'Contrat à durée déterminée'))]
    D.add(head, div('', 'ruleh'), gr('1fr 1fr', ln(f'Réf. : {no}', 'fr', 'sm') if no else '', ln(lo, 'fr', 'rt sm')), ln(T, 'fr', 'ovl ink mt2', 'font-size:1.3em'), ln(S(R,
        'L’employeur ci-dessus désigné atteste avoir employé la personne suivante :', f'{firm} atteste par la présente les services de :'), 'fr', 'j mt'), div(I_(it, 'fr', S(R, 'qa',
        'fx', 'al', 'lead'), ' :'), 'mt2'), ln(f'Motif du départ : {S(R, "démission", "fin de contrat", "réduction d’effectif")}.', 'fr', 'mt'),
        ln(f'{fin} est {fin2} à l’intéressé{"" if m else "e"} sur sa demande.', 'fr', 'j mt'), sg, stp)
    return D
@fam
def lmd_sante_ner_bac_travail_tgo(R): return un(R, 'xFR', (ne_releve, tg_bac, ne_sante, tg_travail))(R)

# =================================================================== 4 kmr  Syria (north and east) and Iraq (Duhok)
KM_F = ["'DejaVu Serif'", "'Gentium Plus'", "'Carlito'", "'Noto Sans'", "'Charis SIL'", "'Liberation Serif'", "'DejaVu Sans'"]
KMM = L('Rêbendan,Reşemî,Adar,Nîsan,Gulan,Hezîran,Tîrmeh,Tebax,Îlon,Cotmeh,Mijdar,Berfanbar')
def km_date(R): return S(R, lambda x: dmy(x, '.'), dmy, lambda x: f'{x.day}ê {KMM[x.month-1]}ê {x.year}', lambda x: f'{x.day} {KMM[x.month-1]} {x.year}', lambda x: dmy(x, '-'))
KMP = L('Qamişlo,Hesekê,Dirbêsiyê,Kobanê,Amûdê,Tirbespiyê,Efrîn,Til Temir,Reqa,Serêkaniyê,Dêrik')
KMU = [('Zanîngeha Rojava', 'جامعة روج آفا', 'Qamişlo'), ('Zanîngeha Kobanê', 'جامعة كوباني', 'Kobanê')]
KMD = [('Edebiyata Kurdî', 'الأدب الكردي', 'Fakulteya Wêje û Zanistên Civakî'), ('Endezyariya Petrolê', 'هندسة البترول', 'Fakulteya Endezyariyê'), ('Endezyariya Çandiniyê',
    'الهندسة الزراعية', 'Fakulteya Çandiniyê'), ('Jineolojî', 'جنولوجي', 'Fakulteya Jineolojî'), ('Erdnîgarî', 'الجغرافيا', 'Fakulteya Perwerdeyê'), ('Bijîşkî', 'الطب البشري',
    'Fakulteya Bijîşkiyê'), ('Zimanê Îngilîzî', 'اللغة الإنكليزية', 'Fakulteya Ziman'), ('Mafnasî', 'الحقوق', 'Fakulteya Mafnasiyê')]
KMG = [('Nayab', 'ممتاز'), ('Pir baş', 'جيد جداً'), ('Baş', 'جيد'), ('Navîn', 'مقبول')]
AR_N = {'Rêber': 'ريبر', 'Agirî': 'آكري', 'Mihemed Elî': 'محمد علي', 'Ciwan': 'جوان', 'Evdilkerîm': 'عبد الكريم', 'Azad': 'آزاد', 'Delîl': 'دليل', 'Ehmed': 'أحمد', 'Keyo': 'كيو',
    'Zinar': 'زنار', 'Renas': 'ريناس', 'Rûstem': 'رستم', 'Jînda': 'جيندا', 'Evîn': 'أفين', 'Rojda': 'روجدا', 'Semîra': 'سميرة', 'Berfîn': 'برفين', 'Newroz': 'نوروز', 'Aheng': 'آهنك',
    'Fatma': 'فاطمة', 'Şîlan': 'شيلان', 'Gulan': 'كولان', 'Lorîn': 'لورين', 'Hêvî': 'هيفي', 'Berzencî': 'برزنجي', 'Hesen': 'حسن', 'Omer': 'عمر', 'Sîno': 'سينو', 'Xelîl': 'خليل',
    'Îbrahîm': 'إبراهيم', 'Şemdîn': 'شمدين', 'Elî': 'علي', 'Mistefa': 'مصطفى', 'Cacan': 'جاجان', 'Remo': 'رمو', 'Sebrî': 'صبري', 'Mecîd': 'مجيد', 'Kurdo': 'كردو', 'Zêdan': 'زيدان',
    'Osê': 'أوسي', 'Hemo': 'حمو'}
AR_P = dict(zip(KMP, 'القامشلي,الحسكة,الدرباسية,كوباني,عامودا,تربه سبيه,عفرين,تل تمر,الرقة,سري كانيه,ديريك'.split(',')))
AFO = "font-family:'Noto Naskh Arabic';"
def km_zaningeh(R):
    st = un(R, 'kmz', (0, 1)); p = hol(R, 'kuX', 1990, 2001); u, ua, ort = R.choice(KMU); f, fa, fak = deal(R, 'kmd', KMD); m = p.m
    y = min(2024, max(2022 if f == 'Bijîşkî' else 2020 + (ort == 'Kobanê'), p.dob.year + R.randint(22, 27))); d = day(R, y, 6, 7, 8, 9, 10); F = km_date(R); ad = F(d)
    n = S(R, full(p), f'{p.given} {p.fa} {p.sur}') if not st else full(p); pob = R.choice(KMP); g, ga = S(R, *KMG[:3])
    av = com({'Nayab': R.uniform(90, 97), 'Pir baş': R.uniform(78, 89), 'Baş': R.uniform(66, 77)}[g], 1); wa = R.random() < .5
    no = S(R, f'{sn(R, "####")}/{y}', f'Z{u.split()[1][0]}-{sn(R, "#####")}', sn(R, '######')); ink = S(R, '#8a6d00', '#0b6b3a', '#8c1c1c', '#28427a')
    dip = S(R, 'Lîsans', 'Lîsans', 'Bekeloryos')
    T = S(R, 'BAWERNAMEYA LÎSANSÊ', 'Bawernameya Lîsansê', 'BAWERNAMEYA DERÇÛNÊ', 'DÎPLOMA') if not st else S(R, 'Bawernameya Derçûnê', 'BAWERNAMEYA LÎSANSÊ')
    yrs = 6 if f == 'Bijîşkî' else 5 if f.startswith('Endez') else 4; dur = S(R, f'{yrs} sal', None); hb = R.random() < .8
    D = Doc('km', R, 'SYR', 'degree_certificate', ['kmr', 'ar'] if st else ['kmr'], S(R, *KM_F) + ",'Noto Naskh Arabic'", S(R, "'EB Garamond'", "'TeX Gyre Schola'", "'DejaVu Serif'",
        "'Charis SIL'") + ",'Noto Naskh Arabic'", ink, S(R, '#fffdf4', '#fff', '#f8fbf6'), S(R, 'twin', 'corner', 'round2', 'chain', 'scallop'), S(R, (ink, .09), None), True, 16.5,
        '20mm 27mm', 1.48)
    dn = '/'.join(reversed(d.isoformat().split('-'))); bn = '/'.join(reversed(p.dob.isoformat().split('-'))); na = f'{AR_N[p.given]} {AR_N[p.sur]}'
    Ta = {'B': 'شهادة التخرج', 'D': 'دبلوم'}[T[0]] if 'erç' in T.lower() else 'شهادة الإجازة'
    latin(D, n, place_of_birth=pob if hb else None, qualification_title=[T, f'{T} {f}', f'{dip} {f}', dip] + ([Ta] if st else []), qualification_title_en='Bachelor degree',
        field_of_study=[f, f'Beşa {f}', fa] if st else [f, f'Beşa {f}'], institution=[u, f'{u}, {fak}', f'{u} – {fak}', f'{u} {fak}'] + ([ua] if st else []), award_date=d.isoformat(),
        award_date_printed=[ad, dn] if st else ad, grade=[g] + ([av, f'{av}%', f'%{av}', f'{g} (%{av})'] if wa else []) + ([ga] if st else []), duration=dur if not st else None,
        document_number=no)
    if st: D.f['holder_name'] = [n, na]
    if hb: bld(D, p, F)
    gb = f', ku di {F(p.dob)} de li {pob} ji dayik bûye,' if hb else ''; sal = f'{y-1}–{y}'; w = S(R, 'Xwendekar', 'Xwendekar'); gt = f' (%{av})' if wa else ''
    sg = sigs(R, [(S(R, 'Dekanê fakulteyê', 'Dekana fakulteyê'), S(R, '', who(R, 'kuX'))), (S(R, 'Hevserokatiya zanîngehê', 'Hevserokên zanîngehê'), S(R, '', who(R, 'kuX')))], 'kmr')
    stp = stamp(R, f'{u.upper()} * {ort.upper()} *', 'kmr', 108, 'left:500px;bottom:70px')
    if not st:
        pr = R.random() < .6
        body = [lx('kmr', S(R, f'{u} piştrast dike ku ', 'Li gorî biryara Meclisa Zanîngehê tê piştrastkirin ku '), (n, 'b lg'),
            f'{gb} xwendina xwe ya {f"{dur} " if dur else ""}li {fak}, beşa ', (f, 'b'), f', di sala xwendinê ya {sal} de bi asta ', (g, 'b'),
            f'{gt} bi dawî aniye û mafê wergirtina bawernameya {dip.lower()}ê bi dest xistiye.', cls='j mt2')] if pr else [C_(S(R, 'Ev bawername ji bo', 'Zanîngeh vê bawernameyê dide'),
            'kmr', 'mt'), C_(n, 'kmr', 'name'), C_((gb[2:-1] + '.').replace('ku di', 'Di', 1) if gb else 'ku hemû mercên xwendinê bi cih anîne.', 'kmr'), C_(f'{fak} – beşa', 'kmr',
            'mt'), C_(f, 'kmr', 'b ink', 'font-size:1.35em'), C_(f'Asta serkeftinê: {g}{gt}' + (f' – Dema xwendinê: {dur}' if dur else ''), 'kmr')]
        D.add(gr('1fr 70px 1fr', C_('Rêveberiya Xweser a Demokratîk a Bakur û Rojhilatê Sûriyê', 'kmr', 'sm'), emblem(R, ink, 62), C_(S(R, 'Desteya Zanîngehan',
            'Koordînasyona Zanîngehan'), 'kmr', 'sm'), style='align-items:center'), C_(u.upper() if R.random() < .5 else u, 'kmr', 'b ink', 'font-size:1.4em'), ln(T, 'kmr', 'title',
            'font-size:1.8em'), *body, gr('1fr 1fr', kv(S(R, 'Hejmara bawernameyê:', 'Hejmar:', 'Jimara tomarê:'), no, 'kmr', 'sm'), ln(S(R, f'{ort}, {ad}', f'Dîroka dayînê: {ad}',
            f'Li {ort} di {ad} de hatiye dayîn'), 'kmr', 'rt sm'), cls='mt2'), sg, stp)
        return D
    I = [(S(R, 'Nav û paşnav', 'Nav û nasnav'), n)] + ([('Cih û dîroka jidayikbûnê', f'{pob}, {F(p.dob)}')] if hb else []) + [('Fakulte', fak), ('Beş', f), ('Ast', g + gt), ('Hejmar',
        no), ('Dîroka dayînê', ad)]
    J = [('الاسم والكنية', na)] + ([('مكان وتاريخ الولادة', f'{AR_P[pob]}، {bn}')] if hb else []) + [('القسم', fa), ('التقدير', ga), ('الرقم', no), ('تاريخ المنح', dn)]
    D.add(gr('1fr 66px 1fr', C_('Rêveberiya Xweser a Demokratîk', 'kmr', 'sm') + C_(u, 'kmr', 'b lg ink'), emblem(R, ink, 58), ln('الإدارة الذاتية الديمقراطية', 'ar', 'c sm', AFO)
        + ln(ua, 'ar', 'c b lg ink', AFO), style='align-items:center'), div('', 'ruleh'), gr('1fr 1fr', ln(T, 'kmr', 'title', 'font-size:1.4em'), ln(Ta, 'ar', 'title', AFO
        + 'font-size:1.4em')), gr('1fr 1fr', ln(S(R, 'Meclisa zanîngehê piştrast dike ku xwendekarê/a jêrîn xwendina xwe bi serkeftî qedandiye:',
        'Ev bawername ji xwendekarê/a jêrîn re hatiye dayîn:'), 'kmr', 'sm') + I_(I, 'kmr', 'qe', ':'), ln('يشهد مجلس الجامعة بأن الطالب/ة المذكور/ة قد أتم دراسته بنجاح:', 'ar', 'sm',
        AFO) + I_(J, 'ar', 'qe', ':'), cls='mt', style='gap:0 12mm'), sg, stp)
    return D

KMO = [('Yekîtiya Parêzerên Cizîrê', ('Parêzer', 'Parêzer'), 'NASNAMEYA PARÊZERIYÊ', 'Destûra Parêzeriyê'), ('Yekîtiya Ragihandina Azad', ('Rojnamevan', 'Rojnamevan'),
    'NASNAMEYA ROJNAMEVANIYÊ', 'Destûrnameya Rojnamevaniyê'), ('Yekîtiya Dermansazan', ('Dermansaz', 'Dermansaz'), 'NASNAMEYA DERMANSAZIYÊ', 'Destûrnameya Vekirina Dermanxaneyê'),
    ('Desteya Tenduristiyê', ('Pîrik', 'Pîrik'), 'NASNAMEYA PÎŞEYÎ', 'Destûra Karê Tenduristiyê'), ('Desteya Tenduristiyê', ('Bijîşkê diranan', 'Bijîşka diranan'), 'NASNAMEYA PÎŞEYÎ',
    'Destûra Vekirina Klînîkê'), ('Yekîtiya Endezyaran', ('Endezyarê sivîl', 'Endezyara sivîl'), 'NASNAMEYA ENDEZYARIYÊ', 'Destûra Karê Endezyariyê')]
def km_nasname(R):
    st = un(R, 'kmn', (0, 1)); p = hol(R, 'kuX', 1968, 1996); o, jb, t0, t1 = deal(R, 'kmo', KMO); job = jb[not p.m]; T = t0 if not st else (t1.upper() if R.random() < .5 else t1)
    y = R.randint(max(2016, p.dob.year + 25), 2024); d = day(R, y); F = S(R, lambda x: dmy(x, '.'), dmy, lambda x: dmy(x, '-')); ad = F(d); ex = F(ends(d, S(R, 1, 2, 3))); n = full(p)
    pob, ort = R.choice(KMP), R.choice(KMP[:5]); no = S(R, sn(R, '####'), sn(R, '@-#####'), f'{sn(R, "###")}/{y}', sn(R, '######'))
    ink = S(R, '#0d6b4f', '#9c2b1b', '#1e4685', '#6b5200')
    D = Doc('km', R, 'SYR', 'professional_licence', ['kmr'], S(R, *KM_F), S(R, "'DejaVu Sans'", "'TeX Gyre Adventor'", "'Charis SIL'"), ink, S(R, '#fff', '#fdfcf6'), 'none' if not st
        else S(R, 'key', 'notch', 'double', 'comb', 'round2'), None if not st else S(R, (ink, .08), None), False, 15.5, '22mm 26mm', 1.48)
    hp = R.random() < .7
    latin(D, n, place_of_birth=pob if hp else None, qualification_title=[T, f'{T} {job}'], qualification_title_en='Professional licence', field_of_study=job, institution=[o,
        f'Rêveberiya Xweser a Demokratîk {o}', f'{o} – {ort}', f'{o}, {ort}'], award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    bld(D, p, F)
    it = ([('Nav', p.given), ('Paşnav', p.sur)] if not st and R.random() < .5 else [(S(R, 'Nav û paşnav', 'Nav û nasnav'), n)]) + [(S(R, 'Navê bav', 'Navê bavê'), p.fa), (S(R,
        'Dîroka jidayikbûnê', 'Roja jidayikbûnê'), F(p.dob))] + ([(S(R, 'Cihê jidayikbûnê', 'Cihê zayînê'), pob)] if hp else []) + [(S(R, 'Pîşe', 'Kar'), job), (S(R,
        'Hejmara nasnameyê', 'Hejmara tomarê') if not st else S(R, 'Hejmara destûrê', 'Hejmara tomarê'), no), (S(R, 'Dîroka dayînê', 'Roja derxistinê'), ad), (S(R,
        'Heta vê dîrokê derbasdar e', 'Derbasdar heta', 'Dîroka bidawîbûnê'), ex)]
    if not st:
        D.add(ln(S(R, 'Kopiya nasnameyê', 'Wêneya nasnameyê (pêş û paş)'), 'kmr', 'xs rt') if R.random() < .5 else '', div(gr('56px 1fr', emblem(R, ink, 50),
            ln('Rêveberiya Xweser a Demokratîk', 'kmr', 'sm') + ln(o, 'kmr', 'b ink lg', 'line-height:1.3'), style='align-items:center') + ln(T, 'kmr', 'b c mt', 'font-size:1.25em')
            + gr('1fr 112px', div(I_(it, 'kmr', S(R, 'qc', 'qe', 'qa'), ':')), photo(R, 'position:static', 104, 134), cls='mt'), 'plate', 'margin-top:10mm'), div(ln(S(R,
            f'Xwediyê/a vê nasnameyê endamê/a {o} ye û mafê wî/wê heye ku karê xwe bike.', f'Ji hemû saziyan tê xwestin ku alîkariya xwediyê/a vê nasnameyê bikin.'), 'kmr', 'j sm')
            + ln('Ger nasname winda bibe, divê di nava sê rojan de saziyê agahdar bike.', 'kmr', 'xs mt') + gr('1fr 1fr', '', sigs(R, [(S(R, 'Hevserokê yekîtiyê', 'Berpirsê saziyê'),
            S(R, '', who(R, 'kuX')))], 'kmr')), 'plate', 'margin-top:8mm'), stamp(R, f'{o.upper()} *', 'kmr', 92, 'left:340px;bottom:90px'))
        return D
    law = S(R, 'Li ser bingeha yasaya karûbarên pîşeyî û piştî lêkolîna belgeyan, ev destûr ji kesê/a jêrîn re hatiye dayîn.',
        'Piştî ku hemû merc hatin bicihanîn, biryar hat dayîn ku destûr ji kesê/a jêrîn re bê dayîn.')
    cells = R.random() < .55
    D.add(C_('Rêveberiya Xweser a Demokratîk a Bakur û Rojhilatê Sûriyê', 'kmr', 'sm'), div(emblem(R, ink, 60), 'c'), C_(o.upper(), 'kmr', 'b lg ink'), ln(T, 'kmr', 'title',
        'font-size:1.5em;line-height:1.35'), ln(law, 'kmr', 'j mt'), div(grid('1fr 1fr', it, 'kmr', S(R, '', 'soft', 'under')) if cells else I_(it, 'kmr', S(R, 'kvt', 'fx', 'qa', 'bx'),
        ''), 'mt2'), ln(S(R, f'Cihê kar: {ort}.', f'Ev destûr tenê li {ort} derbasdar e û nayê dayîn kesekî din.'), 'kmr', 'mt'),
        ln('Divê ev destûr li cihê kar bê daliqandin û berî bidawîbûna wê bê nûkirin.', 'kmr', 'sm mt'), sigs(R, [(S(R, 'Nivîsgeha destûran', 'Komîteya destûran'), ''), (S(R,
        'Hevserokatî', 'Hevserokên desteyê'), S(R, '', who(R, 'kuX')))], 'kmr'), stamp(R, f'{o.upper()} *', 'kmr', 108, 'left:340px;bottom:90px'), qr(f'RX:{no}',
        'left:90px;bottom:70px', 66) if R.random() < .3 else '')
    return D

KMT = {'Elektronîk': 'Elektronîka pratîk,Bingehên elektrîkê,Teknolojiya pîşeyî', 'Mekanîka Tirimbêlan': 'Mekanîka pratîk,Motor,Xêza endazyarî',
    'Bazirganî': 'Hesabgirî,Aborî,Rêveberiya karsaziyê', 'Cotkarî': 'Çandina zeviyan,Xwedîkirina heywanan,Makîneyên çandiniyê',
    'Hunera Dirûtinê': 'Dirûtin,Sêwirandin,Teknolojiya qumaşan', 'Teknolojiya Agahiyê': 'Bername çêkirin,Tor û înternet,Bingehên danezanînê'}
KMK = L('Zimanê Kurdî,Zimanê Erebî,Zimanê Îngilîzî,Bîrkarî,Fîzîk,Dîrok,Çand û Exlaq,Jineolojî,Perwerdeya Bedenî')
def km_teknik(R):
    st = un(R, 'kmt', (0, 1)); p = hol(R, 'kuX', 1998, 2007); f = deal(R, 'kmtf', KMT); ort = R.choice(KMP); y = min(2024, max(2018, p.dob.year + S(R, 18, 18, 19)))
    d = day(R, y, 6, 7, 8); F = km_date(R); ad = F(d); n = S(R, full(p), f'{p.given} {p.fa} {p.sur}')
    sch = S(R, f'Amadeyiya Pîşeyî ya {ort}', f'Dibistana Teknîkî ya {ort}', f'Lîseya Pîşesaziyê ya {ort}', f'Amadeyiya Teknîkî Şehîd {R.choice(L("Dilovan,Gulê,Sîpan,Amara"))}')
    T = S(R, 'BAWERNAMEYA AMADEYIYA PÎŞEYÎ', 'Bawernameya Amadeyiya Teknîkî', 'BAWERNAMEYA XWENDINA AMADEYÎ YA PÎŞEYÎ')
    cs = R.sample(KMK, S(R, 5, 6, 7)) + KMT[f].split(','); mx = S(R, 100, 100, 300); lo = mx // 2; mk = [R.randint(lo, mx - 3) for _ in cs]; tot = sum(mk); full_ = mx * len(cs)
    pc = com(100 * tot / full_); gi = 0 if tot / full_ > .9 else 1 if tot / full_ > .78 else 2 if tot / full_ > .64 else 3; g = KMG[gi][0]
    no = S(R, sn(R, '#####'), f'{sn(R, "####")}/{y}', f'AP-{sn(R, "####")}'); ink = S(R, '#1d5f86', '#2e6b1f', '#8b3a12', '#4b2a73'); pob = R.choice(KMP); hg = R.random() < .55
    D = Doc('km', R, 'SYR', 'school_leaving_certificate', ['kmr'], S(R, *KM_F), S(R, "'DejaVu Serif'", "'TeX Gyre Schola'", "'Carlito'"), ink, S(R, '#fff', '#fffdf6', '#f6f9fc'), S(R,
        'double', 'thin', 'comb', 'rail', 'wave'), None, False, 15, '20mm 23mm', 1.42)
    pcs = [f'%{pc}', pc, f'{pc}%', str(tot), f'{tot} / {full_}', f'{tot}/{full_}']
    latin(D, n, place_of_birth=pob, qualification_title=[T, f'{T} {f}'], qualification_title_en='Technical secondary school certificate', field_of_study=[f, f'Beşa {f}', f'Pîşe: {f}'],
        institution=[sch, f'{sch}, {ort}', 'Desteya Perwerde û Fêrkirinê', 'Desteya Perwerdeyê', f'Desteya Perwerdeyê {sch}'], award_date=d.isoformat(), award_date_printed=ad,
        grade=([g] + pcs + [f'{g} (%{pc})', f'%{pc} {g}'] if hg else pcs), document_number=no)
    bld(D, p, F)
    D.rows = [dict(course=c, credits=None, max=str(mx), grade=str(x)) for c, x in zip(cs, mk)]; o = S(R, 'Desteya Perwerde û Fêrkirinê', 'Desteya Perwerdeyê'); sal = f'{y-1} – {y}'
    sg = sigs(R, [('Rêveberiya dibistanê', S(R, '', who(R, 'kuX'))), (S(R, 'Komîteya ezmûnan', 'Nivîsgeha ezmûnan'), '')], 'kmr')
    stp = stamp(R, f'{sch.upper()} *'[:46], 'kmr', 105, 'left:340px;bottom:90px')
    foot = ln(S(R, 'Her guhertin û paqijkirin vê bawernameyê betal dike.', 'Ev bawername bê mohr nayê qebûlkirin.'), 'kmr', 'xs mt')
    tb = lambda: tbl([S(R, 'Wane', 'Mijar', 'Ders'), S(R, 'Nota herî bilind', 'Nota tam'), S(R, 'Nota wergirtî', 'Nota xwendekar')], [(c, str(mx), str(x)) for c, x in zip(cs, mk)],
        'kmr', S(R, 'all', 'hor', 'stripe', 'head'), [50, 25, 25], 'lcc')
    res = [(S(R, 'Koma giştî', 'Tevahî'), f'{tot} / {full_}'), (S(R, 'Rêje', 'Rêjeya sedî'), f'%{pc}')] + ([('Nirxandin', g)] if hg else [])
    if not st:
        D.add(gr('60px 1fr 60px', emblem(R, ink, 54), C_('Rêveberiya Xweser a Demokratîk', 'kmr', 'sm') + C_(o, 'kmr', 'b') + C_(sch, 'kmr', 'b ink'), '', style='align-items:center'),
            ln(T, 'kmr', 'title', 'font-size:1.4em;line-height:1.35'), lx('kmr', S(R, 'Tê piştrastkirin ku xwendekar ', 'Komîteya ezmûnan piştrast dike ku '), (n, 'b'),
            f', {"kurê" if p.m else "keça"} {p.fa}, ku di {F(p.dob)} de li {pob} ji dayik bûye, di ezmûnên sala xwendinê ya {sal} de, pîşeya ', (f, 'b'),
            ', serkeftî bûye û ev not wergirtine:', cls='j mt'), tb(), gr(' '.join(['1fr'] * len(res)), *[kv(a + ':', b, 'kmr', 'sm') for a, b in res]), gr('1fr 1fr',
            kv('Hejmara bawernameyê:', no, 'kmr', 'sm'), ln(S(R, f'{ort}, {ad}', f'Dîrok: {ad}'), 'kmr', 'rt sm'), cls='mt'), sg, foot, stp)
        return D
    it = [('Nav û paşnav', n), ('Navê bav', p.fa), ('Cihê jidayikbûnê', pob), ('Dîroka jidayikbûnê', F(p.dob)), ('Dibistan', sch), (S(R, 'Pîşe', 'Beş'), f), ('Sala xwendinê', sal),
        (S(R, 'Hejmar', 'Hejmara ezmûnê'), no)]
    if it[-1][0] == 'Hejmara ezmûnê': it[-1] = ('Hejmara bawernameyê', no)
    D.add(gr('1fr 1fr', ln('Rêveberiya Xweser a Bakur û Rojhilatê Sûriyê', 'kmr', 'sm') + ln(o, 'kmr', 'b'), ln(S(R, f'{ort}, {ad}', f'Dîroka dayînê: {ad}'), 'kmr', 'rt sm')), div('',
        'ruleh'), ln(T, 'kmr', 'ovl ink', 'font-size:1.1em;padding:.2em 1em'), gr('1fr 92px', grid('1fr 1fr', it, 'kmr', S(R, '', 'under', 'soft')), photo(R, 'position:static', 86,
        110), cls='mt'), tb(), div(I_(res, 'kmr', 'qb', ':')), sg, foot, stp)
    return D

KMX = [('Rêxistina Jiyan a Mirovî', 'Dihok', ('Wergêr', 'Wergêr'), 'wergerandina di navbera kurdî, erebî û îngilîzî de û amadekirina raporan'), ('Navenda Tenduristiyê ya Kampa Domîzê',
    'Dihok', ('Hemşîre', 'Hemşîre'), 'pêşwazîkirina nexweşan, dana dermanan û parastina tomarên tenduristiyê'), ('Kompaniya Avahîsaziyê ya Bêxêr', 'Zaxo', ('Hostayê elektrîkê',
    'Hostaya elektrîkê'), 'sazkirina xetên elektrîkê, tamîrkirina jeneratoran û sererastkirina amûran'), ('Rêxistina Pêşerojê ji bo Perwerdeyê', 'Sêmêl', ('Mamosteyê bîrkariyê',
    'Mamosteya bîrkariyê'), 'fêrkirina zarokên koçber, amadekirina waneyan û çavdêriya ezmûnan'), ('Firingeha Nan a Newrozê', 'Akrê', ('Nanpêj', 'Nanpêj'),
    'amadekirina hevîrî, pijandina nan û paqijiya firingehê'), ('Komeleya Jinên Çandiyar', 'Amêdiyê', ('Hesabdar', 'Hesabdar'),
    'girtina hesaban, amadekirina mûçeyan û parastina belgeyên darayî')]
def km_kar(R):
    st = un(R, 'kmk', (0, 1)); p = hol(R, 'kuX', 1972, 1999); o, ort, jb, du = deal(R, 'kmx', KMX); job = jb[not p.m]; m = p.m
    a = dt.date(R.randint(max(2012, p.dob.year + 20), 2020), R.randint(1, 12), S(R, 1, 1, 10, 15)); b = min(a + dt.timedelta(days=R.randint(300, 1900)), dt.date(2024, 8, 31))
    d = b + dt.timedelta(days=R.randint(0, 40)); F = km_date(R); A, B, ad = F(a), F(b), F(d); n = S(R, full(p), f'{p.given} {p.fa} {p.sur}'); hb = R.random() < .55
    no = S(R, None, sn(R, '###'), f'{sn(R, "##")}/{d.year}'); ink = S(R, '#1a4d7a', '#7a2a1a', '#2d6a3e', '#222'); pob = R.choice(L('Qamişlo,Zaxo,Şingal,Dihok,Hesekê,Amêdiyê'))
    T = S(R, 'NAMEYA PALPIŞTIYÊ', 'Nameya Referansê', 'NAMEYA PÊŞNIYARÊ') if not st else S(R, 'BELGEYA KAR', 'Belgeya Xizmetê', 'PIŞTRASTKIRINA KAR')
    gq = S(R, 'pir baş', 'nayab', 'baş', None); mr = 'Birêz' if m else 'Xanim'
    D = Doc('km', R, 'IRQ', 'employment_reference', ['kmr'], S(R, *KM_F), None, ink, '#fff', S(R, 'none', 'none', 'topbar', 'thin'), None, False, 15.5, '24mm 26mm', 1.52)
    dur = [f'ji {A} heta {B}', f'{A} – {B}', f'{A} heta {B}', f'Ji {A} heta {B}']
    latin(D, n, qualification_title=T, qualification_title_en='Employment reference', field_of_study=job, institution=[o, f'{o} – {ort}', f'{o}, {ort}'], award_date=d.isoformat(),
        award_date_printed=ad, duration=dur, grade=gq if st and gq else None, document_number=no, place_of_birth=pob if hb else None)
    if hb: bld(D, p, F)
    head = S(R, lambda: gr('60px 1fr', emblem(R, ink, 52), ln(o, 'kmr', 'b lg ink') + ln(f'Herêma Kurdistanê – Iraq, {ort} · {sn(R, "0750 ### ####")}', 'kmr', 'xs'),
        style='align-items:center'), lambda: C_(o, 'kmr', 'b lg ink') + C_(f'{ort} – Herêma Kurdistanê, Iraq', 'kmr', 'sm'))()
    sg = sigs(R, [(S(R, 'Rêveber', 'Birêvebir', 'Berpirsê karmendan'), who(R, 'kuX'))], 'kmr'); stp = stamp(R, f'{o.upper()} *'[:46], 'kmr', 105, 'left:340px;bottom:90px')
    pr = ln(S(R, f'{mr} {p.given} di karê xwe de jêhatî, rast û dilsoz bû û bi hevkarên xwe re têkiliyên baş danîn.',
        f'Di vê demê de {mr.lower()} {p.given} karê xwe di dema diyarkirî de û bi berpirsiyarî kir.'), 'kmr', 'j mt')
    end = ln(S(R, 'Ev name li ser daxwaza wî/wê hatiye nivîsîn.', 'Em ji bo siberojê serkeftinê jê re dixwazin.', 'Ev belge ji bo pêşkêşkirina saziyên fermî hatiye dayîn.'), 'kmr',
        'j mt')
    place = S(R, f'{ort}, {ad}', f'Dîrok: {ad}')
    if not st:
        D.add(head, div('', 'ruleh'), gr('1fr 1fr', kv('Hejmar:', no, 'kmr', 'sm') if no else '', ln(place, 'kmr', 'rt sm')), ln(S(R, 'Ji bo kesên têkildar',
            'Ji bo her kesê ku eleqedar e'), 'kmr', 'b mt2'), ln(T, 'kmr', 'b c mt', 'font-size:1.4em'), lx('kmr', S(R, 'Em piştrast dikin ku ', 'Bi vê nameyê tê ragihandin ku '),
            mr.lower() + ' ', (n, 'b'), (f', ku di {F(p.dob)} de li {pob} hatiye dinyayê,' if hb else '') + f' ji {A} heta {B} li {o} weke ', (job, 'b'), ' kar kiriye.', cls='j mt2'),
            ln(f'Erkên sereke ev bûn: {du}.', 'kmr', 'j mt'), pr, end, ln('Bi rêz û silav,', 'kmr', 'mt2'), sg, stp)
        return D
    dr = S(R, f'{A} – {B}', f'ji {A} heta {B}'); D.f['duration'] = [dr] + dur
    it = [('Navê karmendî' if m else 'Navê karmendê', n)] + ([('Dîroka jidayikbûnê', F(p.dob)), ('Cihê jidayikbûnê', pob)] if hb else []) + [(S(R, 'Kar', 'Pîşe', 'Erk'), job), (S(R,
        'Dema kar', 'Dem'), dr), ('Cihê kar', ort)] + ([('Nirxandina kar', gq)] if gq else []) + ([('Hejmara belgeyê', no)] if no else [])
    D.add(head, div('', 'ruleh'), ln(T, 'kmr', 'b mt2 ink', 'font-size:1.6em'), ln(S(R, f'{o} piştrast dike ku kesê/a jêrîn li saziya me kar kiriye:',
        'Agahiyên li jêr li gorî tomarên saziya me rast in:'), 'kmr', 'j mt'), div(I_(it, 'kmr', S(R, 'qa', 'fx', 'al', 'bx'), ''), 'mt2'), pr if R.random() < .6 else ln(f'Erk: {du}.',
        'kmr', 'j mt'), end, ln(place, 'kmr', 'mt2'), sg, stp)
    return D
@fam
def zaningeh_nasname_teknik_kar_kmr(R): return un(R, 'xKM', (km_zaningeh, km_nasname, km_teknik, km_kar))(R)

if __name__ == '__main__': make_set(FRESH, 'fresh_pA')
