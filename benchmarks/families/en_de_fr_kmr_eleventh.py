#!/usr/bin/env python3
"""Four fresh families, two papers each with two layouts and more; an honest check set.

degree_licence_gmb         en   The Gambia: degree certificate and college diploma; practising licence of a council (card, boxes, letter)
facharbeiter_diplom_deu    de   Germany before 2000: skilled worker's report of the GDR; Diplom of a West German college (deed, report with marks)
releve_attestation_sen     fr   Senegal: transcript of a university (units; semesters); work attestation (letter, form of the State)
mexmur_supplement_kmr      kmr  Iraq: upper secondary diploma of the Mexmûr camp; Syria: diploma supplement of a university (two languages, numbered form)

RECOGNISE_SHARED=../shared python benchmarks/families/en_de_fr_kmr_eleventh.py --seed 9501 --n 20 --out set        (4 families x 5 kinds)
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import deal, make_set, sup, tidy
import make_documents as md, sixteen_languages as b16, en_de_fr_kmr_fifth as t5
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, scribble, sn, long_date
from sixteen_languages import tbl, div, gr, grid, above, lx, L, S, com, latin, dmy, full, who
from en_de_fr_kmr_fifth import I_

FRESH = []


def fam(f):
    f = tidy(f)
    FRESH.append(f)
    return f


ACSS = """
.tw{font-family:'Nimbus Mono PS','TeX Gyre Cursor';font-weight:400}.fo{display:grid;grid-template-columns:34% 66%;padding:.1em 0}.fo .v{font-family:'Nimbus Mono PS';border-bottom:.8px solid #444;padding-left:.5em;font-weight:400}
.cl{display:grid;grid-template-columns:43% 57%;padding:.08em 0;font-size:.9em;line-height:1.35}.cl .v{font-weight:700}.nb{display:grid;grid-template-columns:46% 54%;border-bottom:.7px solid #999;padding:.13em 0;line-height:1.35}.nb .v{font-weight:600}
.crd{border:1.4px solid VARINK;border-radius:4mm;padding:4mm 5mm;background:rgba(255,255,255,.75);position:relative}.sec{font-weight:700;background:VARINK;color:#fff;padding:.12em .6em;margin:.55em 0 .25em;font-size:.95em}.sec2{font-weight:700;color:VARINK;border-bottom:1.4px solid VARINK;margin:.6em 0 .2em}
.tb3{display:grid;grid-template-columns:1fr 1fr 1fr;height:2.4mm;margin:2mm auto}.gbar{height:2.5mm;margin:2mm 0;background:linear-gradient(180deg,#ce1126 0 30%,#fff 30% 38%,#0c1c8c 38% 62%,#fff 62% 70%,#3a7728 70%)}.sbar{height:2mm;width:34mm;margin:1.6mm 0;background:linear-gradient(90deg,#00853f 33.3%,#fdef42 33.3% 66.6%,#e31b23 66.6%)}
.lh{line-height:1.3}.tn td{font-size:.74em!important;padding:.2em .3em!important}
"""


class Doc(t5.Doc):
    def html(s):
        return super().html().replace('</style>', ACSS.replace('VARINK', s.ink) + '</style>', 1)


b16.POOL.update(
    gmb=dict(
        m=L('Lamin,Ebrima,Modou Lamin,Alieu,Ousman,Buba,Kebba,Sulayman,Yankuba,Momodou,Saikou,Pa Modou,Bakary,Abdoulie'),
        f=L('Fatoumatta,Isatou,Kaddijatou,Binta,Awa,Mariama,Haddy,Jainaba,Nyima,Sainabou,Ndey Amie,Fanta,Amie,Rohey'),
        s=L('Jallow,Ceesay,Touray,Sanneh,Jammeh,Bojang,Njie,Camara,Sowe,Darboe,Colley,Badjie,Fatty,Saidykhan,Sonko,Drammeh,Manneh,Krubally,Mendy,Gomez'),
    ),
    ddr=dict(
        m=L('Hans-Jürgen,Lutz,Detlef,Uwe,Frank,Bernd,Wolfgang,Gerd,Steffen,Heiko,Jens-Uwe,Rüdiger,Ralf,Eckhard'),
        f=L('Sabine,Petra,Kerstin,Gudrun,Heidrun,Marlies,Angelika,Simone,Bärbel,Christa,Ute,Karin,Sigrid,Ramona'),
        s=L('Lehmann,Zschoche,Kretzschmar,Wuttke,Noack,Böhme,Dietzel,Krüger,Mühlbach,Pietsch,Hänsel,Schönfelder,Grätz,Seidlitz,Reißmann,Kaulfuß,Tröger,Naumann,Ballhaus,Schramm'),
    ),
    sgl=dict(
        m=L('Mamadou Lamine,Cheikh Ahmadou,Ibrahima,Babacar,Pape Malick,El Hadji,Ousseynou,Moustapha,Serigne Modou,Jean-Paul,Assane,Idrissa,Abdou Aziz,Samba'),
        f=L('Ndèye Fatou,Aïssatou,Mame Diarra,Khady,Sokhna,Coumba,Marième,Astou,Rokhaya,Bineta,Adama,Marie-Hélène,Dieynaba,Oulimata'),
        s=L('NDIAYE,DIOP,FALL,SARR,FAYE,DIOUF,SENE,GUEYE,MBAYE,SECK,BADJI,DIATTA,TINE,KANDJI,THIAM,NIANG,LÔ,SAGNA,BÂ,SOUMARÉ'),
    ),
    mxm=dict(
        m=L('Baran,Egîd,Rizgar,Mazlûm,Sefkan,Bahoz,Ferhad,Armanc,Xebat,Zinar,Serhed,Delîl,Şiyar'),
        f=L('Berfîn,Nûjîn,Dîlan,Avaşîn,Rojda,Zerya,Arjîn,Sozdar,Viyan,Newroz,Hêlîn,Çiya,Nûda'),
        s=L('Encu,Babat,Kara,Oysal,Batur,Timar,Goyî,Şirnexî,Kaya,Aslan,Benek,Tekîn,Özer,Yaman,Bilen,Şen,Ürek,Demîr'),
    ),
    rjv=dict(
        m=L('Alan,Rodî,Cûdî,Azad,Şêrko,Newzad,Ciwan,Hozan,Sîrwan,Lezgîn,Bavê,Mîran,Kendal'),
        f=L('Rojîn,Midya,Sîlva,Lava,Çîmen,Perwîn,Jînda,Zîn,Aryan,Xunav,Ewîn,Nêrgiz,Dîlber'),
        s=L('Mihemed,Ebdo,Xelîl,Osman,Hisên,Brahîm,Silêman,Hesen,Yûsif,Reşo,Ebdulrehman,Elî,Mecîd,Qadir,Seîd,Îsa,Kino,Temo'),
    ),
)


def hol(R, k, y0, y1):
    p = t5.hol(R, k, y0, y1)
    p.mo = R.choice([x for x in b16.POOL[k]['f'] if x != p.given])
    return p


def mon3(x):
    return f'{x.day:02d}-{M["en"][x.month - 1][:3]}-{x.year}'


def born(D, p, s, pob=None):
    D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=s, place_of_birth=pob)


def late(p, lo, hi, R, months, top=2024, first=0):
    return dt.date(min(top, max(first, p.dob.year + R.randint(lo, hi))), R.choice(months), R.randint(2, 28))


# =================================================================== 1 en  The Gambia
GDEG = {
    'Bachelor of Science|Economics': 'BSc',
    'Bachelor of Science|Nursing and Reproductive Health': 'BSc',
    'Bachelor of Science|Public and Environmental Health': 'BSc',
    'Bachelor of Science|Agriculture': 'BSc',
    'Bachelor of Arts|Development Studies': 'BA',
    'Bachelor of Arts|Political Science': 'BA',
    'Bachelor of Laws|Law': 'LLB',
    'Bachelor of Science|Computer Science': 'BSc',
    'Bachelor of Education|Early Childhood Education': 'BEd',
    'Bachelor of Science|Accounting': 'BSc',
    'Bachelor of Arts|English': 'BA',
    'Bachelor of Science|Biology': 'BSc',
}
GCOL = {
    'THE GAMBIA COLLEGE|Brikama Campus': 'Higher Teachers Certificate|Agricultural Science;Higher Teachers Certificate|Mathematics and Science;Primary Teachers Certificate|Primary Education;Higher National Diploma|Public Health;Advanced Diploma|Agriculture',
    'GAMBIA TECHNICAL TRAINING INSTITUTE|Kanifing': 'Diploma|Construction Technology;Diploma|Electrical Installation;Diploma|Automotive Engineering;Diploma|Accounting;National Diploma|Refrigeration and Air Conditioning',
    'MANAGEMENT DEVELOPMENT INSTITUTE|Kanifing': 'Diploma|Human Resource Management;Advanced Diploma|Public Administration;Diploma|Project Management;Diploma|Banking and Finance',
    'INTERNATIONAL OPEN COLLEGE OF THE GAMBIA|Serrekunda': 'Diploma|Business Administration;Diploma|Information Technology',
}


def gm_dates(R):
    return S(
        R,
        lambda x: f'{sup(x.day)} {M["en"][x.month - 1]} {x.year}',
        lambda x: f'{sup(x.day)} {M["en"][x.month - 1]}, {x.year}',
        dmy,
        mon3,
        lambda x: long_date(x, 'en'),
        lambda x: f'{M["en"][x.month - 1]} {x.day}, {x.year}',
    )


def gm_degree(R):
    p = hol(R, 'gmb', 1978, 1999)
    m = p.m
    n = S(R, full(p), full(p).upper(), full(p))
    d = late(p, 22, 29, R, (1, 2, 3, 12), first=2004)
    fd = S(
        R,
        lambda x: f'{sup(x.day)} day of {M["en"][x.month - 1]}, {x.year}',
        lambda x: f'{sup(x.day)} Day of {M["en"][x.month - 1]} {x.year}',
        lambda x: f'{sup(x.day)} {M["en"][x.month - 1]}, {x.year}',
    )
    ad = fd(d)
    day = 'ay of' in ad
    k = deal(R, 'gmd', GDEG)
    deg, f = k.split('|')
    law = f == 'Law'
    land = R.random() < 0.6
    low = S(R, 0, 1)
    U = 'THE UNIVERSITY OF THE GAMBIA'
    cap_ = R.random() < 0.6
    u = S(R, 'The University of The Gambia', 'University of The Gambia')
    hon = (
        S(R, 'Second Class Honours (Upper Division)', 'Second Class Honours (Lower Division)', 'First Class Honours')
        if law
        else S(R, 'cum laude', 'magna cum laude', None, None, 'Second Class Upper Division', 'summa cum laude')
    )
    no = S(R, sn(R, 'UTG/######'), f'{d.year}/{sn(R, "####")}', sn(R, '0####'))
    hn = R.random() < 0.75
    mat = f'2{sn(R, "#######")}'
    dg = deg if law else f'{deg} in {f}'
    ink = S(R, '#0c1c8c', '#7a1022', '#1d4a2a', '#2b2b2b')
    font = S(R, "'EB Garamond'", "'TeX Gyre Pagella'", "'Liberation Serif'", "'C059'", "'Linux Libertine O'")
    D = Doc(
        'degree_licence_gmb',
        R,
        'GMB',
        'degree_certificate',
        ['en'],
        font,
        S(R, "'Z003'", "'TeX Gyre Chorus'", font, "'Linux Libertine Display O'"),
        ink,
        S(R, '#fffdf3', '#fbfbf6', '#fff'),
        S(R, 'corner', 'diam', 'double', 'oak', 'notch', 'ell'),
        S(R, (ink, 0.09), ('#c9a94b', 0.12), None),
        land,
        17,
        '18mm 34mm 15mm' if land else '24mm 27mm 20mm',
        1.5,
    )
    latin(
        D,
        n,
        qualification_title=[dg, deg],
        qualification_title_en=[dg, deg],
        field_of_study=f,
        institution=[U if cap_ else u, U, u, 'University of The Gambia'],
        award_date=d.isoformat(),
        award_date_printed=[ad, f'{sup(d.day)} {M["en"][d.month - 1]}, {d.year}', f'{sup(d.day)} {M["en"][d.month - 1]} {d.year}'],
        grade=hon,
        document_number=no if hn else None,
    )
    D.printed.add('qualification_title_en')
    nol = S(R, 'Certificate No.', 'No.', 'Serial No:')
    sg = sigs(
        R,
        [(S(R, 'Registrar', 'Registrar and Secretary to Council'), ''), ('Vice-Chancellor', S(R, '', f'Prof. {who(R, "gmb")}'))]
        + ([(S(R, 'Chancellor', 'Chairman, Governing Council'), '')] if R.random() < 0.5 else []),
        'en',
    )
    given = (
        S(R, f'Given at {S(R, "Kanifing", "Brikama Campus", "Banjul")} this {ad}', f'Given under the seal of the University this {ad}', f'Awarded this {ad}')
        if day
        else S(R, f'Date of award: {ad}', f'Conferred on {ad}')
    )
    say = S(R, 'be it known that', 'This is to certify that', 'Know all persons by these presents that')
    by = S(
        R,
        'having satisfied all the requirements of the University and passed the prescribed examinations',
        'having completed the prescribed course of study and fulfilled all the requirements thereof',
        'having duly completed the approved programme of study',
    )
    adm = S(R, 'has this day been admitted to the degree of', 'was admitted by the Senate to the degree of', 'has been awarded the degree of') if day else 'was admitted to the degree of'
    top = (
        div(emblem(R, ink, 74), 'c')
        + ln(U if cap_ else u, 'en', 'title', 'font-size:1.9em;line-height:1.25')
        + (ln(S(R, 'P. O. Box 3530, Serrekunda, The Gambia', 'Kanifing, The Gambia'), 'en', 'c xs') if R.random() < 0.4 else '')
    )
    if land or low:
        D.add(
            kv(nol, no, 'en', 'xs rt') if hn else '',
            top,
            ln(say if land else say.capitalize(), 'en', 'c i mt'),
            ln(n, 'en', 'name ink'),
            ln(by, 'en', 'c'),
            ln(adm, 'en', 'c'),
            ln(dg, 'en', 'c b xl', 'line-height:1.3'),
            ln(S(R, f'({hon})', hon, hon if 'laude' in hon else f'with {hon}') if hon else 'with all the rights, honours and privileges appertaining thereto', 'en', 'c i'),
            ln(given, 'en', 'c mt'),
            sg,
        )
    else:
        D.add(
            top,
            div('', 'gbar'),
            lx(
                'en',
                say[0].upper() + say[1:] + ' ',
                (n, 'b lg'),
                f' (Matriculation Number {mat}), {by}, {adm} ',
                (dg, 'b lg'),
                *([f', ', (hon, 'b i')] if hon else []),
                ', with all the rights and privileges attached to that degree.',
                cls='j mt2',
                style='line-height:1.9',
            ),
            ln('In witness whereof we have hereunto set our hands and affixed the seal of the University.', 'en', 'j mt'),
            gr('1fr 1fr', ln(given, 'en', ''), kv(nol, no, 'en', 'rt sm') if hn else '', cls='mt2'),
            sg,
        )
    D.pages[-1] += stamp(R, 'UNIVERSITY OF THE GAMBIA *', 'en', 108, 'left:330px;bottom:90px')
    return D


def gm_college(R):
    p = hol(R, 'gmb', 1976, 2000)
    m = p.m
    n = S(R, full(p), full(p).upper(), f'{p.sur.upper()}, {p.given}')
    o, town = (c := deal(R, 'gmc', GCOL)).split('|')
    T0, f = deal(R, 'gmc' + o, GCOL[c].split(';')).split('|')
    T = f'{T0} in {f}' if R.random() < 0.6 else T0
    pd_ = T0.startswith('Primary')
    T = T0 if pd_ else T
    d = late(p, 20, 30, R, (3, 6, 7, 8, 10), first=1999)
    fd = gm_dates(R)
    ad, dob = fd(d), fd(p.dob)
    yrs = S(R, 2, 3)
    a = dt.date(d.year - yrs, S(R, 9, 10), 1)
    b = dt.date(d.year, S(R, 6, 5), 30) if d.month > 6 else dt.date(d.year - 1, 12, 18)
    ws = {2: 'two', 3: 'three'}[yrs]
    dk = R.randrange(3)
    per_ = f'{M["en"][a.month - 1]} {a.year} to {M["en"][b.month - 1]} {b.year}'
    dur = [f'{ws} years', f'{yrs} Years', per_][dk]
    g = S(R, 'Credit', 'Pass', 'Distinction', 'Merit', 'Second Class Division')
    no = S(R, sn(R, '#####'), f'{"".join(w[0] for w in o.split() if len(w) > 3)}/{d.year}/{sn(R, "###")}', sn(R, 'C-######'))
    hb = R.random() < 0.6
    ink = S(R, '#3a7728', '#0c1c8c', '#5e1a1a', '#333')
    font = S(R, "'Carlito'", "'Liberation Serif'", "'Nimbus Sans'", "'URW Bookman'", "'Cantarell'")
    pob = S(R, 'Basse', 'Farafenni', 'Bakau', 'Brikama', 'Soma', 'Gunjur', 'Kerewan', 'Bansang')
    D = Doc(
        'degree_licence_gmb',
        R,
        'GMB',
        'degree_certificate',
        ['en'],
        font,
        S(R, font, "'C059'", "'TeX Gyre Adventor'"),
        ink,
        S(R, '#fff', '#fffdf5', '#f8fbf6'),
        S(R, 'thin', 'double', 'rail', 'chain', 'steps', 'none'),
        S(R, None, (ink, 0.08)),
        False,
        16.5,
        '22mm 25mm 18mm',
        1.5,
    )
    latin(
        D,
        n,
        qualification_title=[T, T0, f'{T0} in {f}'],
        qualification_title_en=[T, T0, f'{T0} in {f}'],
        field_of_study=f,
        institution=[o, o.title().replace('The', 'The'), f'{o}, {town}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        duration=dur,
        document_number=no,
    )
    D.printed.add('qualification_title_en')
    if hb:
        born(D, p, dob, pob)
    I = (
        [(S(R, 'Name', 'Name of Student', 'Full Name'), n)]
        + ([('Date of Birth', dob), ('Place of Birth', pob)] if hb else [])
        + [
            (S(R, 'Programme', 'Course of Study', 'Course'), f),
            (S(R, 'Award', 'Qualification'), T),
            (S(R, 'Duration', 'Period of Study') if dk < 2 else 'Period of Study', dur),
            (S(R, 'Result', 'Class of Award', 'Overall Grade'), g),
            (S(R, 'Certificate No.', 'Serial No.'), no),
            (S(R, 'Date of Issue', 'Date of Award'), ad),
        ]
    )
    D.add(
        gr('72px 1fr', emblem(R, ink, 66), ln(o, 'en', 'b ink lg lh') + ln(f'{town}, The Gambia', 'en', 'sm'), style='align-items:center')
        if R.random() < 0.5
        else div(emblem(R, ink, 66), 'c') + ln(o, 'en', 'c b ink lg') + ln(f'{town}, The Gambia', 'en', 'c sm'),
        div('', 'gbar'),
        ln(T0.upper() if R.random() < 0.5 else T0, 'en', 'title', 'font-size:1.7em;line-height:1.4'),
        ln(
            S(
                R,
                f'This is to certify that the person named below has satisfactorily completed the prescribed course of study and passed the final examinations.',
                f'It is hereby certified that the under-mentioned student pursued the course shown below and satisfied the examiners in all subjects.',
            ),
            'en',
            'j mt',
        ),
        div(I_(I, 'en', S(R, 'ck', 'lt', 'fx', 'cv')), 'mt') if R.random() < 0.6 else grid('1fr 1fr', I, 'en', S(R, 'soft', 'under', '')),
        sigs(R, [(S(R, 'Principal', 'Director General', 'Director'), S(R, '', who(R, 'gmb'))), (S(R, 'Registrar', 'Head of Department', 'Examinations Officer'), '')], 'en'),
        ln('Any alteration or erasure renders this certificate invalid.', 'en', 'xs c mt') if R.random() < 0.6 else '',
        stamp(R, f'{o} *'[:48], 'en', 108, 'left:340px;bottom:90px'),
    )
    return D


GLIC = [
    (
        'NURSES AND MIDWIVES COUNCIL OF THE GAMBIA',
        'Nurses and Midwives Act',
        L('Registered Nurse,State Enrolled Nurse,Registered Midwife,Community Health Nurse,State Registered Nurse/Midwife'),
        'RN',
        'Banjul',
    ),
    ('MEDICAL AND DENTAL COUNCIL OF THE GAMBIA', 'Medical and Dental Practitioners Act', L('Medical Practitioner,Dental Surgeon,General Medical Practice'), 'MDC', 'Kotu'),
    ('PHARMACY COUNCIL OF THE GAMBIA', 'Pharmacy Council Act', L('Pharmacist,Pharmacy Technician,Dispensing Assistant'), 'PC', 'Bakau'),
    ('THE GAMBIA VETERINARY COUNCIL', 'Veterinary Surgeons Act', L('Veterinary Surgeon,Livestock Assistant'), 'VC', 'Abuko'),
    ('THE GENERAL LEGAL COUNCIL', 'Legal Practitioners Act', L('Legal Practitioner,Barrister and Solicitor'), 'GLC', 'Banjul'),
]


def gm_licence(R):
    p = hol(R, 'gmb', 1972, 1998)
    m = p.m
    n = S(R, full(p), full(p).upper(), f'{p.sur.upper()} {p.given}', f'{p.sur}, {p.given}')
    o, act, jobs, ab, town = deal(R, 'gml', GLIC)
    job = deal(R, 'gml' + ab, jobs)
    d = late(p, 25, 34, R, (1, 2, 3, 4, 6, 9), first=2009)
    e = dt.date(d.year, 12, 31) if R.random() < 0.6 else dt.date(d.year + 1, d.month, d.day - 1)
    fd = gm_dates(R)
    ad, ed, dob = fd(d), fd(e), fd(p.dob)
    no = S(R, f'{ab}/{sn(R, "####")}/{d.year}', sn(R, '#####'), f'{ab}-{sn(R, "######")}', f'L{d.year % 100:02d}{sn(R, "####")}')
    reg = S(R, sn(R, '####'), f'{ab}{sn(R, "####")}')
    hb = R.random() < 0.55
    lay = deal(R, 'gmll', range(3))
    T = (
        S(R, 'ANNUAL PRACTISING LICENCE', 'PRACTISING CERTIFICATE', 'LICENCE TO PRACTISE', 'ANNUAL LICENCE')
        if lay < 2
        else S(R, 'CERTIFICATE OF REGISTRATION AND LICENCE TO PRACTISE', 'LICENCE TO PRACTISE', 'Annual Practising Licence')
    )
    ink = S(R, '#0b5f6b', '#3a7728', '#7a1022', '#1c2f7a', '#51306b')
    font = S(R, "'Carlito'", "'Noto Sans'", "'Liberation Sans'", "'Cantarell'", "'TeX Gyre Heros'", "'Gentium Plus'")
    title = S(R, '', '', 'Mr. ' if m else 'Ms. ')
    D = Doc(
        'degree_licence_gmb',
        R,
        'GMB',
        'professional_licence',
        ['en'],
        font,
        S(R, font, "'TeX Gyre Adventor'", "'C059'"),
        ink,
        S(R, '#fff', '#f7fbfb', '#fffdf4'),
        S(R, 'none', 'thin', 'rail', 'double') if lay else 'none',
        S(R, None, (ink, 0.1)),
        False,
        16,
        '22mm 24mm 18mm',
        1.5,
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en=T,
        field_of_study=job,
        institution=[o, o.title().replace(' And ', ' and ').replace(' Of ', ' of ')],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=[no] if lay else [no, reg],
    )
    D.printed.add('qualification_title_en')
    if hb:
        born(D, p, dob)
    head = gr('66px 1fr', emblem(R, ink, 60), ln(o, 'en', 'b ink lh', 'font-size:1.2em') + ln(S(R, f'{town}, The Gambia', 'Republic of The Gambia'), 'en', 'xs'), style='align-items:center')
    nl = S(R, 'Licence No.', 'Licence Number', 'Lic. No:')
    if lay == 0:
        D.f['document_number'] = no
        w = S(R, '118mm', '126mm', '134mm')
        C = (
            [(S(R, 'Name', 'Full name'), n)]
            + ([(S(R, 'Date of birth', 'D.O.B.'), dob)] if hb else [])
            + [
                (S(R, 'Category', 'Profession', 'Cadre'), job),
                (S(R, 'Reg. No.', 'Register No.'), reg),
                (nl, no),
                (S(R, 'Issued', 'Date of issue'), ad),
                (S(R, 'Expires', 'Valid until', 'Expiry date'), ed),
            ]
        )
        D.add(
            div(head + div('', 'gbar') + ln(T, 'en', 'b c ink') + gr('1fr 86px', I_(C, 'en', 'cl'), photo(R, 'position:static', 84, 106), cls='mt'), 'crd', f'width:{w};margin:0 auto'),
            div(
                ln(S(R, 'Conditions', 'NOTICE'), 'en', 'b sm')
                + ln(
                    S(
                        R,
                        f'This card is the property of the Council and is issued under the {act}. It must be carried while on duty.',
                        f'The holder is licensed to practise in The Gambia under the {act}.',
                    ),
                    'en',
                    'sm j',
                )
                + ln(S(R, 'If found, please return to the Council or the nearest police station.', 'Not transferable. Renew before the expiry date.'), 'en', 'sm')
                + gr('1fr 1fr', scribble(R, 120, 44) + ln(S(R, 'Registrar', 'Registrar / Chief Executive'), 'en', 'xs'), ''),
                'crd',
                f'width:{w};margin:14mm auto 0',
            ),
            stamp(R, f'{o} *'[:46], 'en', 88, 'left:330px;bottom:500px'),
        )
        return D
    if lay == 1:
        C = (
            [(S(R, 'NAME OF LICENSEE', 'Name of practitioner'), n), (S(R, 'CATEGORY OF PRACTICE', 'Profession'), job)]
            + ([('DATE OF BIRTH', dob)] if hb else [])
            + [
                (S(R, 'REGISTRATION NUMBER', 'Register entry'), reg),
                (
                    'PLACE OF PRACTICE',
                    S(
                        R,
                        'Edward Francis Small Teaching Hospital' if ab in ('RN', 'MDC', 'PC') else 'Banjul',
                        'Bundung' if ab != 'RN' else 'Bundung Maternal and Child Health Hospital',
                        'Kanifing',
                        'Bwiam',
                    ),
                ),
                (S(R, 'DATE ISSUED', 'Date of issue'), ad),
                (S(R, 'VALID UNTIL', 'Date of expiry'), ed),
                (S(R, 'FEE PAID', 'Receipt'), f'D{S(R, "500", "1,000", "1,500", "2,500")} – Receipt {sn(R, "#####")}'),
            ]
        )
        D.add(
            gr('1fr 42mm', head, kv(nl, no, 'en', 'sm rt b'), style='align-items:center'),
            div('', 'gbar'),
            ln(T, 'en', S(R, 'title', 'rb mt'), 'font-size:1.6em;line-height:1.4'),
            ln(f'Issued under the {act}', 'en', 'c i sm'),
            ln(
                S(
                    R,
                    'The person whose particulars appear below is duly registered and is hereby licensed to practise for the period stated.',
                    f'The Council hereby licenses the following person to practise as stated, subject to the provisions of the {act}.',
                ),
                'en',
                'j mt',
            ),
            div(grid('1fr 1fr', C, 'en', S(R, '', 'soft', 'under')), 'mt'),
            sigs(R, [('Registrar', S(R, '', who(R, 'gmb'))), (S(R, 'Chairperson', 'Chairman of Council'), '')], 'en'),
            stamp(R, f'{o} *'[:46], 'en', 110, 'left:330px;bottom:90px'),
            qr(f'https://verify.example/{no}', 'right:95px;bottom:90px', 80) if R.random() < 0.4 else '',
        )
        return D
    D.add(
        head,
        div('', 'ruleh'),
        gr('1fr 1fr', kv(S(R, 'Our Ref:', 'Ref:'), f'{ab}/ADM/{sn(R, "##")}', 'en', 'sm'), kv('Date:', ad, 'en', 'sm rt')),
        ln(T, 'en', 'title mt', 'font-size:1.35em;line-height:1.4'),
        kv(nl + (':' if nl[-1] != ':' else ''), no, 'en', 'c sm'),
        lx(
            'en',
            S(R, 'I hereby certify that ', 'This is to certify that '),
            (n if ',' in n else title + n, 'b'),
            (f', born on {dob},' if hb else ',') + f' whose name appears in the register of this Council under number {reg}, has been granted a licence to practise as a ',
            (job, 'b'),
            f' in the Republic of The Gambia in accordance with the {act}.',
            cls='j mt2',
        ),
        ln(
            S(
                R,
                f'This licence takes effect from the date above and expires on {ed}, unless it is suspended or revoked earlier by the Council.',
                f'The licence is valid until {ed} and may be renewed on evidence of continuing professional development.',
            ),
            'en',
            'j mt',
        ),
        ln(
            S(
                R,
                f'{"He" if m else "She"} is in good standing and no disciplinary proceedings are pending against {"him" if m else "her"}.',
                f'The practitioner has paid all fees due to the Council and is in good standing.',
            ),
            'en',
            'j mt',
        ),
        ln(S(R, 'Yours faithfully,', 'For the Council,'), 'en', 'mt2'),
        scribble(R),
        ln(who(R, 'gmb'), 'en', 'b'),
        ln(S(R, 'Registrar', 'Ag. Registrar', 'Secretary to the Council'), 'en', 'sm'),
        stamp(R, f'{o} *'[:46], 'en', 112, 'left:330px;bottom:90px'),
    )
    return D


@fam
def degree_licence_gmb(R):
    return deal(R, 'GMB', (gm_degree, gm_licence, gm_college, gm_licence))(R)


# =================================================================== 2 de  Germany before 2000
FAB = {
    'Maschinen- und Anlagenmonteur|Montage von Maschinen': 'VEB Werkzeugmaschinenkombinat „7. Oktober“|Berlin',
    'Elektromonteur|Elektroinstallation': 'VEB Elektromontage|Leipzig',
    'Facharbeiter für Datenverarbeitung|Rechentechnik': 'VEB Kombinat Robotron|Dresden',
    'Facharbeiter für chemische Produktion|Plaste und Elaste': 'VEB Chemische Werke Buna|Schkopau',
    'Zerspanungsfacharbeiter|Drehen': 'VEB Schwermaschinenbau „Ernst Thälmann“|Magdeburg',
    'Facharbeiter für Textiltechnik|Weberei': 'VEB Baumwollspinnerei und Weberei|Karl-Marx-Stadt',
    'Baufacharbeiter|Hochbau': 'VEB Wohnungsbaukombinat|Rostock',
    'Instandhaltungsmechaniker|Fördertechnik': 'VEB Braunkohlenwerk „Glückauf“|Knappenrode',
    'Agrotechniker-Mechanisator|Pflanzenproduktion': 'VEG Pflanzenproduktion|Neubrandenburg',
    'Wirtschaftskaufmann|Industrie': 'VEB Carl Zeiss|Jena',
    'Fachverkäufer|Waren täglicher Bedarf': 'HO Handelsorganisation|Erfurt',
    'Koch|Gemeinschaftsverpflegung': 'VEB Interhotel|Gera',
}
DPO = L('Zittau,Freital,Wurzen,Güstrow,Eisenhüttenstadt,Sömmerda,Annaberg-Buchholz,Stendal,Prenzlau,Ilmenau,Schwedt/Oder,Weißwasser')
DNT = ['sehr gut', 'gut', 'befriedigend', 'genügend']


def de_dates(R):
    return S(
        R, lambda x: f'{x.day}. {M["de"][x.month - 1]} {x.year}', lambda x: dmy(x, '.'), lambda x: f'{x.day}.{x.month}.{x.year}', lambda x: f'{x.day:02d}. {M["de"][x.month - 1]} {x.year}'
    )


def de_fach(R):
    p = hol(R, 'ddr', 1949, 1970)
    m = p.m
    n = S(R, full(p), full(p), f'{p.sur}, {p.given}')
    k = deal(R, 'fab', FAB)
    ber, spz = k.split('|')
    vb, ort = FAB[k].split('|')
    d = dt.date(min(1990, p.dob.year + R.randint(18, 20)), S(R, 2, 6, 7, 7, 8), R.randint(2, 28))
    fd = de_dates(R)
    ad, dob = fd(d), S(R, fd, lambda x: dmy(x, '.'))(p.dob)
    pob = deal(R, 'dpo', DPO)
    bbs = S(
        R, f'Betriebsberufsschule {S(R, "„Hans Beimler“", "„Ernst Schneller“", "„Rosa Luxemburg“", "„Friedrich Engels“")} des {vb}', f'{vb}, Betriebsschule', f'Betriebsakademie des {vb}'
    )
    b0 = S(R, 0, 1, 1, 2)
    nt = lambda: DNT[max(0, min(3, b0 + R.choice([-1, 0, 0, 0, 1, 1])))]
    g = DNT[b0]
    no = S(R, sn(R, '###/') + str(d.year % 100), sn(R, '####'), sn(R, 'Reg.-Nr. ###')[9:] + f'/{d.year}', sn(R, '@ ######'))
    hn = R.random() < 0.7
    lay = deal(R, 'fabl', range(3))
    hd_ = R.random() < 0.6
    a = d.year - 2
    dur = S(R, f'vom 1. September {a} bis {ad}', f'1.9.{a} bis {ad}', '2 Jahre', 'zwei Jahre')
    T = S(R, 'FACHARBEITERZEUGNIS', 'Zeugnis über die Facharbeiterprüfung', 'Facharbeiterzeugnis', 'FACHARBEITERBRIEF' if lay == 2 else 'ZEUGNIS ÜBER DIE FACHARBEITERPRÜFUNG')
    T = 'FACHARBEITERBRIEF' if lay == 2 and R.random() < 0.6 else T
    th = R.sample(
        L('Grundlagen der Elektronik,Grundlagen der BMSR-Technik,Grundlagen der Datenverarbeitung,Betriebsökonomik,Sozialistisches Recht,Werkstoffkunde,Technisches Zeichnen,Fachkunde'),
        R.randint(4, 6),
    )
    subs = ['Staatsbürgerkunde'] + th + ['Sport']
    pr = S(R, ['Berufspraktischer Unterricht', 'Abschlußarbeit'], ['Praktische Prüfung', 'Schriftliche Hausarbeit'], ['Lehrabschnitt Spezialisierung', 'Facharbeiterarbeit'])
    mk = [(x, nt()) for x in subs + pr]
    ink = S(R, '#222', '#20366b', '#5a1a1a', '#23472d')
    font = S(R, "'Liberation Serif'", "'Nimbus Sans'", "'TeX Gyre Heros'", "'C059'", "'URW Bookman'")
    tw = S(R, 'tw', 'tw', 'b')
    fo = S(R, 'fo', 'fo', 'dt')
    spf = R.random() < 0.7
    D = Doc(
        'facharbeiter_diplom_deu',
        R,
        'DEU',
        'vocational_certificate',
        ['de'],
        font,
        S(R, font, "'URW Gothic'", "'TeX Gyre Schola'"),
        ink,
        S(R, '#f6efdc', '#f9f4e6', '#fbfaf3', '#f3eee0'),
        S(R, 'none', 'none', 'thin', 'double'),
        S(R, None, None, (ink, 0.06)),
        False,
        16,
        '21mm 25mm 17mm',
        1.45,
    )
    ins = bbs if lay != 2 else vb
    latin(
        D,
        n,
        qualification_title=[T, f'{T} {ber}', 'Facharbeiterprüfung'],
        qualification_title_en="Skilled worker's certificate",
        field_of_study=[ber, f'{ber} ({spz})', f'{ber}, {spz}', f'{ber} – {spz}', f'{ber}, Spezialisierungsrichtung {spz}'] if spf else ber,
        institution=[ins, f'{ins}, {ort}', vb, bbs],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        duration=[dur, dur.replace('vom ', '')] if hd_ else None,
        document_number=no if hn else None,
    )
    born(D, p, dob, pob)
    top = ln('DEUTSCHE DEMOKRATISCHE REPUBLIK', 'de', S(R, 'c sm sp', 'c b', 'sm sp'))
    reg = kv(S(R, 'Reg.-Nr.', 'Nr.', 'Register-Nr.'), no, 'de', 'sm rt') if hn else ''
    bl = S(R, 'Ausbildungsberuf', 'Facharbeiterberuf', 'Beruf')
    sg = sigs(
        R,
        [
            (S(R, 'Vorsitzender der Prüfungskommission', 'Leiter der Prüfungskommission'), ''),
            (S(R, 'Direktor der Betriebsberufsschule', 'Direktor', 'Betriebsdirektor'), S(R, '', who(R, 'ddr'))),
        ],
        'de',
    )
    st = stamp(R, f'{vb} {ort} *'.upper().replace('ß', 'SS')[:46], 'de', 100, 'left:340px;bottom:90px')
    od = S(R, f'{ort}, den {ad}', f'{ort}, {ad}', f'Ausgestellt am {ad}', f'{ort}, am {ad}')
    H = 'Herr' if m else 'Frau'
    if lay == 2:
        D.add(
            reg,
            top,
            ln(T, 'de', 'title mt2', 'font-size:2em'),
            ln(f'{H} {n}' if ',' not in n else n, 'de', 'name mt ' + tw),
            ln(f'geboren am {dob} in {pob}', 'de', 'c ' + tw),
            ln(S(R, 'hat die Facharbeiterprüfung im Beruf', 'hat nach erfolgreicher Ausbildung die Prüfung bestanden als'), 'de', 'c mt'),
            ln(ber, 'de', 'c xl ' + tw),
            ln(f'Spezialisierungsrichtung: {spz}', 'de', 'c') if spf else '',
            ln(S(R, f'mit dem Gesamtprädikat „{g}“ abgelegt.', f'Gesamtprädikat: {g}'), 'de', 'c mt'),
            ln(f'Ausbildungszeit: {dur}', 'de', 'c sm') if hd_ else '',
            ln(f'{S(R, "Ausbildungsbetrieb: ", "Betrieb: ", "")}{vb}', 'de', 'c mt2'),
            ln(od, 'de', 'mt2 ' + ('c' if R.random() < 0.5 else '')),
            sg,
            st,
        )
        return D
    D.rows = [dict(course=c, credits=None, grade=x) for c, x in mk]
    form = (
        [(S(R, 'Name, Vorname' if ',' in n else 'Vor- und Zuname', 'Herr/Frau' if ',' not in n else 'Name, Vorname'), n), ('geboren am', dob), (S(R, 'in', 'Geburtsort'), pob), (bl, ber)]
        + ([('Spezialisierungsrichtung', spz)] if spf else [])
        + ([('Ausbildungszeit', dur)] if hd_ else [])
    )
    if lay == 0:
        info = div(I_(form, 'de', fo), 'mt')
    else:
        info = lx(
            'de',
            S(R, 'Herr/Frau ', f'{H} ') if ',' not in n else '',
            (n, tw + ' lg'),
            ', geboren am ',
            (dob, tw),
            ' in ',
            (pob, tw + ' nw'),
            S(R, ', hat die Facharbeiterprüfung im Ausbildungsberuf ', ', hat vor der Prüfungskommission die Abschlußprüfung im Beruf '),
            (ber, tw),
            *([' in der Spezialisierungsrichtung ', (spz, tw)] if spf else []),
            ' abgelegt.' + (f' Die Ausbildung dauerte {dur}.' if hd_ and 'ahre' in dur else f' Ausbildungszeit: {dur}.' if hd_ else ''),
            cls='j mt',
            style='line-height:1.7',
        )
    two = R.random() < 0.4
    h = (len(mk) + 1) // 2
    ts = S(R, 'all tn', 'hor tn')
    tb = lambda q, hh: tbl(hh, q, 'de', ts, [70, 30], 'll')
    tt = (
        gr('1fr 1fr', tb(mk[:h], None), tb(mk[h:], None))
        if two
        else tbl([S(R, 'Lehrfach', 'Fach', 'Prüfungsgebiet'), S(R, 'Note', 'Prädikat', 'Bewertung')], mk, 'de', S(R, 'all', 'hor', 'free', 'head'), [68, 32], 'll')
    )
    D.add(
        gr('2fr 1fr', top, reg),
        ln(bbs, 'de', 'mt b c lh'),
        ln(ort, 'de', 'c sm'),
        ln(T, 'de', 'title', 'font-size:1.6em;line-height:1.5'),
        info,
        ln(S(R, 'Leistungen', 'Im einzelnen wurden folgende Leistungen erzielt:', 'Prüfungsergebnisse'), 'de', 'b mt'),
        tt,
        kv(S(R, 'Gesamtprädikat:', 'Die Prüfung wurde bestanden mit dem Prädikat:', 'Gesamturteil:'), g, 'de', 'b mt'),
        ln(
            S(
                R,
                f'{"Er" if m else "Sie"} ist berechtigt, die Berufsbezeichnung {ber} zu führen.'
                if 'fach' not in ber.lower()
                else 'Der Inhaber ist berechtigt, die Facharbeiterbezeichnung zu führen.',
                'Notenstufen: 1 = sehr gut, 2 = gut, 3 = befriedigend, 4 = genügend, 5 = ungenügend',
            ),
            'de',
            'xs mt',
        ),
        ln(od, 'de', 'mt'),
        sg,
        st,
    )
    return D


FHS = L(
    'Fachhochschule Aachen|Aachen|Die,Fachhochschule Köln|Köln|Die,Fachhochschule Darmstadt|Darmstadt|Die,Fachhochschule Kiel|Kiel|Die,Fachhochschule Nürnberg|Nürnberg|Die,Fachhochschule Osnabrück|Osnabrück|Die,Universität Dortmund|Dortmund|Die,Universität-Gesamthochschule Siegen|Siegen|Die,Technische Universität Braunschweig|Braunschweig|Die,Universität Bremen|Bremen|Die,Fachhochschule Hamburg|Hamburg|Die,Universität Kaiserslautern|Kaiserslautern|Die'
)
FHF = {
    'Maschinenbau|Ing': 'Technische Mechanik,Konstruktionslehre,Thermodynamik,Werkstoffkunde,Fertigungstechnik,Strömungslehre,Maschinendynamik,Regelungstechnik',
    'Elektrotechnik|Ing': 'Theoretische Elektrotechnik,Elektrische Maschinen,Nachrichtentechnik,Regelungstechnik,Hochspannungstechnik,Elektronik,Mikroprozessortechnik',
    'Bauingenieurwesen|Ing': 'Baustatik,Massivbau,Stahlbau,Grundbau und Bodenmechanik,Wasserbau,Straßenbau,Baubetrieb',
    'Betriebswirtschaft|Kfm': 'Allgemeine Betriebswirtschaftslehre,Volkswirtschaftslehre,Rechnungswesen,Statistik,Wirtschaftsrecht,Marketing,Finanzwirtschaft',
    'Sozialarbeit|Soz': 'Sozialarbeit und Methoden,Psychologie,Soziologie,Recht,Sozialmedizin,Erziehungswissenschaft',
    'Informatik|Inf': 'Theoretische Informatik,Betriebssysteme,Datenbanken,Rechnerarchitektur,Programmiersprachen,Stochastik',
    'Chemietechnik|Ing': 'Anorganische Chemie,Organische Chemie,Physikalische Chemie,Verfahrenstechnik,Meß- und Regeltechnik,Apparatebau',
    'Architektur|Ing': 'Entwerfen,Baukonstruktion,Baugeschichte,Städtebau,Tragwerkslehre,Bauphysik,Gestaltungslehre',
}
DTH = {
    'Maschinenbau': 'Schwingungsanalyse an einem Spindellagerprüfstand',
    'Elektrotechnik': 'Aufbau eines digitalen Reglers für Gleichstromantriebe',
    'Bauingenieurwesen': 'Zur Bemessung von Pfahlgründungen in bindigen Böden',
    'Betriebswirtschaft': 'Leasing als Finanzierungsform mittelständischer Betriebe',
    'Sozialarbeit': 'Hilfen für ausländische Jugendliche im Stadtteil',
    'Informatik': 'Ein Übersetzer für eine Teilsprache von Modula-2',
    'Chemietechnik': 'Rückgewinnung von Lösemitteln aus Abluftströmen',
    'Architektur': 'Umnutzung einer Textilfabrik zum Kulturzentrum',
}


def de_diplom(R):
    p = hol(R, 'ddr', 1948, 1972)
    m = p.m
    n = S(R, full(p), full(p), f'{p.given} {p.sur}')
    k = deal(R, 'fhf', FHF)
    f, ty = k.split('|')
    u, ort, _ = deal(R, 'fhs' + 'F' * (ty in ('Kfm', 'Soz')), [x for x in FHS if ty not in ('Kfm', 'Soz') or x[0] == 'F']).split('|')
    fh = u.startswith('Fach')
    fx = ' (FH)' if fh else ''
    ti = {
        'Ing': ('Diplom-Ingenieur', 'Diplom-Ingenieurin', 'Dipl.-Ing.'),
        'Kfm': ('Diplom-Betriebswirt', 'Diplom-Betriebswirtin', 'Dipl.-Betriebsw.'),
        'Soz': ('Diplom-Sozialarbeiter', 'Diplom-Sozialarbeiterin', 'Dipl.-Soz.arb.'),
        'Inf': ('Diplom-Informatiker', 'Diplom-Informatikerin', 'Dipl.-Inform.'),
    }[ty]
    t = ti[0 if m else 1] + fx
    sh = ti[2] + fx
    d = dt.date(min(1999, p.dob.year + R.randint(24, 28)), S(R, 2, 3, 6, 7, 10, 12), R.randint(2, 28))
    fd = de_dates(R)
    ad, dob = fd(d), fd(p.dob)
    pob = deal(R, 'fpo', L('Emden,Wuppertal,Kassel,Fulda,Memmingen,Trier,Thessaloniki,Ankara,Celle,Marl,Pirmasens,Straubing,Breslau,Teheran'))
    no = S(R, sn(R, '####/') + str(d.year % 100), sn(R, '######'))
    hn = R.random() < 0.4
    lay = deal(R, 'dipl', range(3))
    H = 'Herrn' if m else 'Frau'
    ink = S(R, '#222', '#1b3a6b', '#6b1a1a', '#444')
    font = S(R, "'TeX Gyre Heros'", "'Nimbus Sans'", "'Liberation Serif'", "'URW Gothic'", "'TeX Gyre Schola'")
    tw = S(R, 'tw', 'b', 'tw')
    fb = S(R, f'Fachbereich {f}', f'Fachbereich {S(R, 3, 5, 7)} – {f}', f'Fachbereich {f}')
    full_t = R.random() < 0.6
    av = R.choice([1.2, 1.4, 1.7, 1.9, 2.1, 2.3, 2.6, 2.8, 3.0])
    w = 'sehr gut' if av <= 1.5 else 'gut' if av <= 2.5 else 'befriedigend'
    avs = com(av, 1)
    gk = R.randrange(3)
    g = [w, f'{w} ({avs})', f'{avs} ({w})'][gk]
    gl = [g] + ([] if gk == 0 else [w, avs])
    T = (
        ('Diplomurkunde', 'DIPLOMURKUNDE', 'DIPLOM')[R.randrange(3)]
        if lay < 2
        else S(R, 'Diplomzeugnis', 'ZEUGNIS ÜBER DIE DIPLOMPRÜFUNG', 'Zeugnis über die Diplomprüfung', 'DIPLOMPRÜFUNGSZEUGNIS')
    )
    D = Doc(
        'facharbeiter_diplom_deu',
        R,
        'DEU',
        'degree_certificate',
        ['de'],
        font,
        S(R, font, "'URW Bookman'", "'EB Garamond'"),
        ink,
        S(R, '#fbf8ee', '#fff', '#f7f4ea'),
        S(R, 'none', 'none', 'thin', 'rail'),
        None,
        False,
        16.5,
        '23mm 26mm 19mm',
        1.5,
    )
    hg = lay == 2 or R.random() < 0.3
    latin(
        D,
        n,
        qualification_title=([t, T, sh, f'{t} {f}', f'{t} ({sh})'] if lay < 2 else [T, t, f'Diplomprüfung im Studiengang {f}', 'Diplomprüfung']),
        qualification_title_en='Diploma (degree certificate)',
        field_of_study=f,
        institution=[u, f'{u}, {fb}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=gl if hg else None,
        document_number=no if hn else None,
    )
    born(D, p, dob, pob)
    head = S(
        R,
        ln(u, 'de', 'c b lg lh') + ln(fb, 'de', 'c'),
        gr('1fr 62px', ln(u, 'de', 'b lg lh') + ln(fb, 'de', 'sm'), emblem(R, ink, 56), style='align-items:center') + div('', 'ruleh'),
        div(emblem(R, ink, 66), 'c') + ln(u.upper() if 'ß' not in u else u, 'de', 'c b sp lh'),
    )
    sg = sigs(
        R,
        [
            (S(R, 'Der Rektor', 'Der Präsident') if R.random() < 0.8 else 'Die Rektorin', ''),
            (S(R, 'Der Dekan', 'Der Vorsitzende des Prüfungsausschusses'), S(R, '', f'Prof. Dr.-Ing. {who(R, "ddr")}', f'Prof. Dr. {who(R, "ddr")}')),
        ],
        'de',
    )
    st = stamp(R, f'{u} *'.upper()[:46], 'de', 106, 'left:330px;bottom:90px')
    od = S(R, f'{ort}, den {ad}', f'{ort}, {ad}', f'{ort}, den {ad}')
    reg = kv(S(R, 'Nr.', 'Matrikel-Nr.' if False else 'Urkunden-Nr.'), no, 'de', 'xs rt') if hn else ''
    if lay == 0:
        D.add(
            reg,
            head,
            ln(T, 'de', 'title mt2', 'font-size:2.1em'),
            ln(S(R, f'Die {u} verleiht mit dieser Urkunde', f'Die {u} verleiht'), 'de', 'c mt2'),
            ln(f'{H} {n}', 'de', 'name mt ' + tw),
            ln(f'{S(R, "geboren am", "geb. am")} {dob} in {pob}', 'de', 'c ' + tw),
            ln(S(R, f'nach bestandener Diplomprüfung im Studiengang {f}', f'auf Grund der im Studiengang {f} abgelegten Diplomprüfung'), 'de', 'c mt'),
            ln('den akademischen Grad' if not fh else S(R, 'den Diplomgrad', 'den akademischen Grad'), 'de', 'c'),
            ln(t, 'de', 'c b xl'),
            ln(S(R, f'abgekürzt: {sh}', f'({sh})', f'Kurzform: {sh}'), 'de', 'c'),
            ln(f'Gesamturteil: {g}', 'de', 'c mt') if hg else '',
            ln(od, 'de', 'mt2'),
            sg,
            st,
        )
    elif lay == 1:
        D.add(
            head,
            ln(T, 'de', 'title mt2', 'font-size:1.9em;text-align:left'),
            lx(
                'de',
                f'{H} ',
                (n, tw + ' lg'),
                ', geboren am ',
                (dob, tw),
                ' in ',
                (pob, tw + ' nw'),
                f', wird auf Grund der am {fd(d - dt.timedelta(days=R.randint(9, 40)))} im Studiengang ',
                (f, tw),
                ' bestandenen Diplomprüfung der Diplomgrad ',
                (t, 'b'),
                f' ({sh}) verliehen.' + (f' Die Diplomprüfung wurde mit dem Gesamturteil {g} bestanden.' if hg else ''),
                cls='j mt2',
                style='line-height:1.9',
            ),
            ln(od, 'de', 'mt3'),
            sg,
            reg,
            st,
        )
    else:
        cs = FHF[k].split(',')
        cs = cs[: R.randint(5, len(cs))]
        num = R.random() < 0.6
        mk = [max(1.0, min(4.0, round(av + R.choice([-0.7, -0.3, 0, 0, 0.3, 0.7]), 1))) for _ in cs]
        wd = lambda x: 'sehr gut' if x <= 1.5 else 'gut' if x <= 2.5 else 'befriedigend' if x <= 3.5 else 'ausreichend'
        show = [f'{wd(x)} ({com(x, 1)})' if num else wd(x) for x in mk]
        D.rows = [dict(course=c, credits=None, grade=x) for c, x in zip(cs, show)]
        th = DTH[f]
        tg = R.choice(show)
        hl = R.random() < 0.5
        who_ = (
            I_([(S(R, 'Herr/Frau', 'Name'), n), ('geboren am', dob), ('in', pob), ('Studiengang', f)], 'de', S(R, 'fo', 'cv'))
            if R.random() < 0.5
            else lx(
                'de',
                f'{"Herr" if m else "Frau"} ',
                (n, tw + ' lg'),
                f', geboren am {dob} in {pob}, hat im ',
                (fb, ''),
                f' im Studiengang ',
                (f, tw),
                S(R, ' die Diplomprüfung abgelegt.', ' die Diplomprüfung bestanden.'),
                cls='j',
            )
        )
        D.add(
            head,
            ln(T, 'de', 'title', 'font-size:1.6em;line-height:1.6'),
            div(who_, 'mt'),
            ln(S(R, 'Die Leistungen wurden wie folgt bewertet:', 'Fachprüfungen', 'In den einzelnen Prüfungsfächern wurden folgende Noten erteilt:'), 'de', 'b mt'),
            tbl([S(R, 'Prüfungsfach', 'Fach'), S(R, 'Note', 'Urteil')] if hl else None, list(zip(cs, show)), 'de', S(R, 'hor', 'all', 'free'), [66, 34], 'll'),
            ln(f'{S(R, "Thema der Diplomarbeit", "Diplomarbeit über das Thema")}: „{th}“', 'de', 'j mt'),
            kv(S(R, 'Note der Diplomarbeit:', 'Bewertung der Diplomarbeit:'), tg, 'de'),
            kv(S(R, 'Gesamturteil:', 'Gesamtnote der Diplomprüfung:', 'Gesamtnote:'), g, 'de', 'b mt'),
            ln(S(R, f'Auf Grund der bestandenen Prüfung wird der Diplomgrad {t} verliehen.', f'Mit dem Bestehen der Prüfung ist das Recht verbunden, den Grad {t} zu führen.'), 'de', 'j mt'),
            ln(od, 'de', 'mt'),
            sg,
            reg,
            st,
        )
    return D


@fam
def facharbeiter_diplom_deu(R):
    return deal(R, 'DEUX', (de_fach, de_diplom))(R)


# =================================================================== 3 fr  Senegal
SNU = [
    ('UNIVERSITÉ GASTON BERGER DE SAINT-LOUIS', 'Saint-Louis', 'UFR'),
    ('UNIVERSITÉ ASSANE SECK DE ZIGUINCHOR', 'Ziguinchor', 'UFR'),
    ('UNIVERSITÉ IBA DER THIAM DE THIÈS', 'Thiès', 'UFR'),
    ('UNIVERSITÉ ALIOUNE DIOP DE BAMBEY', 'Bambey', 'UFR'),
    ('UNIVERSITÉ AMADOU MAHTAR MBOW', 'Diamniadio', 'Pôle'),
    ('UNIVERSITÉ DU SINE SALOUM EL HÂDJ IBRAHIMA NIASS', 'Kaolack', 'UFR'),
]
SNF = {
    'Sociologie|Lettres et Sciences humaines': 'SOC:Théories sociologiques=Sociologie générale,Auteurs classiques;Méthodologie=Enquête qualitative,Statistique descriptive;Langues et outils=Anglais,Informatique|Sociétés africaines=Anthropologie,Sociologie rurale;Démographie=Analyse démographique,Sources de données;Projet=Mémoire de fin de cycle,Anglais scientifique',
    'Informatique|Sciences et Technologies': 'INF:Programmation=Langage C,Structures de données;Systèmes=Architecture,Systèmes d’exploitation;Mathématiques=Algèbre linéaire,Probabilités|Bases de données=Modèle relationnel,SQL;Réseaux=Réseaux IP,Sécurité;Projet=Génie logiciel,Projet tutoré',
    'Économie|Sciences économiques et de Gestion': 'ECO:Analyse économique=Microéconomie,Macroéconomie;Outils quantitatifs=Statistique,Mathématiques;Gestion=Comptabilité générale,Droit des affaires|Économie monétaire=Monnaie et crédit,Économie bancaire;Développement=Économie du développement,Démographie économique;Techniques=Économétrie,Anglais des affaires',
    'Agronomie|Sciences agronomiques': 'AGR:Sciences du sol=Pédologie,Fertilisation;Production végétale=Physiologie végétale,Agronomie générale;Outils=Biostatistique,Anglais|Protection des cultures=Entomologie,Phytopathologie;Élevage=Zootechnie,Alimentation animale;Stage=Stage en entreprise,Rapport de stage',
    'Droit public|Sciences juridiques et politiques': 'DRP:Droit constitutionnel=Théorie générale,Institutions politiques;Droit administratif=Action administrative,Contentieux;Langues=Anglais juridique,Techniques d’expression|Finances publiques=Droit budgétaire,Droit fiscal;Relations internationales=Droit international public,Organisations africaines;Libertés=Droits de l’homme,Procédure pénale',
    'Physique et Chimie|Sciences et Technologies': 'PC:Mécanique=Mécanique du point,Travaux pratiques;Électricité=Électrocinétique,Électromagnétisme;Mathématiques=Analyse,Algèbre|Chimie=Chimie des solutions,Chimie organique;Optique=Optique géométrique,Thermodynamique;Ouverture=Anglais,Informatique',
}
SNP = L('Mbour,Louga,Kolda,Tivaouane,Bignona,Podor,Rufisque,Fatick,Kédougou,Vélingara,Joal-Fadiouth,Dagana,Diourbel')


def fr_dates(R):
    return S(R, lambda x: long_date(x, 'fr'), dmy, lambda x: f'{"1er" if x.day == 1 else x.day} {M["fr"][x.month - 1]} {x.year}', lambda x: dmy(x, '-'), dmy)


def f2(x, k=2):
    return com(x, k)


def sn_releve(R):
    p = hol(R, 'sgl', 1990, 2003)
    m = p.m
    n = S(R, full(p), f'{p.sur} {p.given}', full(p))
    u, ort, kind = deal(R, 'snu', SNU)
    k = deal(R, 'snf', SNF)
    f, ufr = k.split('|')
    cd, body = SNF[k].split(':', 1)
    lv = S(R, 1, 2, 3, 3, 2)
    d = late(p, 19 + lv, 23 + lv, R, (7, 8, 9, 10, 11), first=2012)
    fd = fr_dates(R)
    ad, dob = fd(d), S(R, fd, dmy)(p.dob)
    pob = deal(R, 'snp', SNP)
    ine = S(R, sn(R, 'N00########'), sn(R, '20######'), sn(R, 'P ## ####'))
    no = S(R, f'{sn(R, "####")}/{u.split()[1][0]}{ort[0]}/{d.year}', sn(R, '######'), f'N° {sn(R, "####")}'[3:])
    hn = R.random() < 0.6
    e = '' if m else 'e'
    lay = deal(R, 'snl', range(2))
    mean0 = R.uniform(10.6, 15)
    T = S(R, 'RELEVÉ DE NOTES', 'Relevé de notes', 'RELEVÉ DE NOTES ET RÉSULTATS', 'RELEVÉ DE NOTES ANNUEL')
    prog = S(R, f'Licence {lv} en {f}', f'Licence en {f} – niveau L{lv}', f'L{lv} {f}', f'Licence {lv} {f}')
    ay = f'{d.year - 1}-{d.year}' if R.random() < 0.6 else f'{d.year - 1}/{d.year}'
    rows, tr, sem, tot, totc = [], [], [], 0, 0
    s1 = 2 * lv - 1
    for i, sc in enumerate(body.split('|')):
        c_, t_ = 0, 0
        rows.append(('', f'SEMESTRE {s1 + i}', '', '', '', ''))
        for j, un in enumerate(sc.split(';')):
            nu, ecs = un.split('=')
            code = f'{cd}{lv}{i + 1}{j + 1}'
            marks = [max(8.0, min(18.5, round(mean0 + R.uniform(-2.6, 2.6), 2))) for _ in ecs.split(',')]
            um = sum(marks) / len(marks)
            cr = 10
            c_ += cr
            t_ += cr * um
            rows.append((code, f'UE {nu}', '', f2(um), str(cr), 'V' if um >= 10 else 'NV'))
            for ec, z in zip(ecs.split(','), marks):
                rows.append(('', ec, f2(z), '', '', ''))
            tr += [dict(course=[f'UE {nu}', nu], credits=str(cr), grade=f2(um))] + [dict(course=ec, credits=None, grade=f2(z)) for ec, z in zip(ecs.split(','), marks)]
        sem.append((s1 + i, t_ / c_, c_))
        tot += t_
        totc += c_
    av = tot / totc
    avs = f2(av)
    me = 'Très Bien' if av >= 16 else 'Bien' if av >= 14 else 'Assez Bien' if av >= 12 else 'Passable'
    ink = S(R, '#00613a', '#1d3f7a', '#7a3a10', '#333')
    font = S(R, "'Liberation Serif'", "'Carlito'", "'Noto Sans'", "'TeX Gyre Pagella'", "'Liberation Sans'")
    sh = lambda s: s if R.random() < 0.6 else s.title().replace(' De ', ' de ').replace(' Du ', ' du ')
    U = sh(u)
    D = Doc(
        'releve_attestation_sen',
        R,
        'SEN',
        'transcript',
        ['fr'],
        font,
        S(R, font, "'C059'", "'TeX Gyre Adventor'"),
        ink,
        S(R, '#fff', '#fffdf7', '#fff'),
        S(R, 'none', 'none', 'thin', 'rail'),
        S(R, None, (ink, 0.06)),
        False,
        14.5,
        '15mm 18mm 12mm',
        1.36,
    )
    latin(
        D,
        n,
        qualification_title=[prog, T, f'Licence en {f}', f'Licence {lv}', f'Licence {lv} en {f}'],
        qualification_title_en='Transcript of records (licence)',
        field_of_study=f,
        institution=[U, u, f'{U}, {kind} {ufr}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=None,
        duration=None,
        document_number=no if hn else None,
    )
    born(D, p, dob, pob)
    D.f['grade'] = [f'{avs}/20', avs, f'{avs} / 20', me, f'{avs} {me}', f'{avs}/20 ({me})', f'{avs}/20 {me}']
    mt = div('', 'sbar') if R.random() < 0.5 else ''
    left = (
        ln('RÉPUBLIQUE DU SÉNÉGAL', 'fr', 'c b sm')
        + ln('Un Peuple – Un But – Une Foi', 'fr', 'c i xs')
        + ln(S(R, 'Ministère de l’Enseignement supérieur, de la Recherche et de l’Innovation', 'Ministère de l’Enseignement supérieur et de la Recherche'), 'fr', 'c xs lh')
    )
    right = ln(U, 'fr', 'c b sm lh') + ln(f'{kind} {ufr}', 'fr', 'c xs')
    head = (
        gr('1fr 58px 1fr', left, emblem(R, ink, 52), right, style='align-items:center') + div('', 'ruleh', 'margin:.25em 0')
        if R.random() < 0.5
        else left + div(mt, '', 'width:34mm;margin:0 auto') + ln(U, 'fr', 'c b ink mt') + ln(f'{kind} {ufr}', 'fr', 'c sm')
    )
    I = [
        (S(R, 'Prénom(s) et nom', 'Nom et prénom(s)', 'Étudiant(e)'), n),
        (f'Né{e} le', dob),
        ('à', pob) if R.random() < 0.5 else ('Lieu de naissance', pob),
        (S(R, 'N° carte d’étudiant', 'INE', 'N° matricule'), ine),
        (S(R, 'Formation', 'Diplôme préparé', 'Niveau'), prog),
        (S(R, 'Année universitaire', 'Année académique'), ay),
    ]
    info = S(
        R,
        lambda: gr('1fr 1fr', I_(I[:3], 'fr', 'cl', ' :'), I_(I[3:], 'fr', 'cl', ' :')),
        lambda: grid('1fr 1fr 1fr', I, 'fr', S(R, '', 'soft', 'under')),
        lambda: lx(
            'fr',
            S(R, f'L’étudiant{e} ', 'Le Directeur soussigné certifie que l’étudiant(e) '),
            (n, 'b'),
            f', né{e} le {dob} à ',
            (pob, 'nw'),
            f', carte n° {ine}, a obtenu en ',
            (prog, 'b'),
            f', année universitaire {ay}, les résultats suivants :',
            cls='j',
        ),
    )()
    if lay == 1:  # units in their lines, one table a semester; no marks of single courses
        seg, cur = [], []
        for r in rows:
            if r[1].startswith('SEMESTRE'):
                cur = []
                seg.append((r[1], cur))
                continue
            if r[0]:
                cur.append((r[0], r[1].removeprefix('UE '), r[4], r[3], 'Validée' if r[5] == 'V' else 'Compensée'))
        D.rows = [x for x in tr if isinstance(x['course'], list)]
        st = S(R, 'all', 'hor', 'head', 'stripe')
        D.fs = 15.5
        hh = ['Code', S(R, 'Unité d’enseignement', 'Intitulé de l’UE'), 'Crédits', S(R, 'Moyenne /20', 'Note /20'), S(R, 'Résultat', 'Décision')]
        sx, sm_ = S(R, 'sec2', 'b mt'), R.random() < 0.5
        tabs = ''.join(ln(t.title() + (f' – moyenne {f2(z[1])}' if sm_ else ''), 'fr', sx) + tbl(hh, c, 'fr', st, [15, 43, 12, 15, 15], 'llccc') for (t, c), z in zip(seg, sem))
    else:
        D.rows = tr
        tabs = tbl(
            [
                'Code',
                S(R, 'UE / Éléments constitutifs', 'Unités et matières'),
                S(R, 'Note /20', 'Note'),
                S(R, 'Moy. UE', 'Moyenne UE'),
                S(R, 'Crédits', 'ECTS', 'Crédit'),
                S(R, 'Rés.', 'Résultat'),
            ],
            rows,
            'fr',
            S(R, 'all', 'hor', 'head'),
            [13, 40, 12, 13, 11, 11],
            'llcccc',
        )
    D.add(
        head,
        gr('1fr 1fr', ln(f'Année {ay}', 'fr', 'xs') if R.random() < 0.3 else '', kv('N°', no, 'fr', 'xs rt') if hn else ''),
        ln(T, 'fr', S(R, 'title', 'rb', 'title'), 'font-size:1.4em;line-height:1.4'),
        div(info, 'mt'),
        tabs,
        gr(
            '1fr 1fr 1fr',
            kv(S(R, 'Moyenne générale :', 'Moyenne annuelle :'), f'{avs}/20', 'fr', 'b sm'),
            kv(S(R, 'Total crédits :', 'Crédits validés :'), f'{totc}/60', 'fr', 'sm'),
            kv('Mention :', me, 'fr', 'b sm rt'),
        ),
        kv(S(R, 'Décision du jury :', 'Résultat final :', 'Décision :'), S(R, f'Admis{e}', f'ADMIS{e.upper()}', f'Admis{e} – Session normale'), 'fr', 'sm'),
        ln(S(R, f'Fait à {ort}, le {ad}', f'{ort}, le {ad}'), 'fr', 'rt sm mt'),
        sigs(
            R,
            [
                (S(R, f'Le Directeur de l’{kind}' if kind == 'UFR' else 'Le Directeur du Pôle', 'Le Chef du Service de la Scolarité'), S(R, '', f'Pr {who(R, "sgl")}')),
                (S(R, 'Le Président du jury', 'Le Chef de département'), ''),
            ],
            'fr',
        ),
        ln(
            S(R, 'Il n’est délivré qu’un seul relevé de notes. V : validé ; NV : non validé (compensé).', 'V : unité validée. NV : non validée, acquise par compensation.')
            if lay == 0
            else 'Il n’est délivré qu’un seul exemplaire. Faire établir des copies certifiées conformes.',
            'fr',
            'xs mt',
        ),
        stamp(R, f'{u} *'[:46], 'fr', 92, 'left:330px;bottom:60px'),
    )
    return D


SNE = [
    ('CLINIQUE LA SÉRÉNITÉ', 'Thiès', L('Infirmier d’État|Infirmière d’État,Aide-soignant|Aide-soignante,Technicien de laboratoire|Technicienne de laboratoire'), 'Médecin-Directeur'),
    ('TERANGA LOGISTIQUE SARL', 'Dakar', L('Chauffeur poids lourd|Chauffeur poids lourd,Comptable|Comptable,Agent de transit|Agente de transit'), 'Gérant'),
    ('COMPAGNIE DES PÊCHES DU SALOUM', 'Mbour', L('Mécanicien de bord|Mécanicienne de bord,Contrôleur qualité|Contrôleuse qualité'), 'Directeur général'),
    ('HÔTEL LES FILAOS DE SALY', 'Saly Portudal', L('Cuisinier|Cuisinière,Réceptionniste|Réceptionniste,Chef de rang|Chef de rang'), 'Directeur des Ressources humaines'),
    (
        'GROUPE SCOLAIRE KEUR KHADIM',
        'Rufisque',
        L('Professeur de mathématiques|Professeure de mathématiques,Surveillant général|Surveillante générale,Instituteur|Institutrice'),
        'Directeur',
    ),
    ('BTP CASAMANCE SA', 'Ziguinchor', L('Maçon coffreur|Maçonne coffreuse,Conducteur de travaux|Conductrice de travaux,Électricien bâtiment|Électricienne bâtiment'), 'Chef du Personnel'),
    ('ONG YAAKAAR DÉVELOPPEMENT', 'Kolda', L('Animateur communautaire|Animatrice communautaire,Agent de suivi-évaluation|Agente de suivi-évaluation'), 'Coordonnateur national'),
    ('BANQUE RURALE DU WALO', 'Saint-Louis', L('Chargé de clientèle|Chargée de clientèle,Caissier|Caissière'), 'Directeur d’agence'),
]


def sn_travail(R):
    p = hol(R, 'sgl', 1970, 1998)
    m = p.m
    n = S(R, full(p), full(p), f'{p.sur} {p.given}')
    e = '' if m else 'e'
    o, ort, jobs, boss = deal(R, 'sne', SNE)
    job = deal(R, 'sne' + o, jobs).split('|')[0 if m else 1]
    a = dt.date(p.dob.year + R.randint(21, 30), R.randint(1, 12), S(R, 1, 1, 2, 15))
    b = a + dt.timedelta(days=R.randint(330, 2900))
    b = min(b, dt.date(2024, 3, 30))
    a = min(a, dt.date(2020, 1, 2))
    d = b + dt.timedelta(days=R.randint(0, 25))
    now = R.random() < 0.25
    fd = fr_dates(R)
    A, B, ad, dob = fd(a), fd(b), fd(d), fd(p.dob)
    pob = deal(R, 'snq', SNP)
    hb = R.random() < 0.75
    lay = deal(R, 'snw', range(2))
    cni = S(
        R,
        f'{"1" if m else "2"} {sn(R, "### #### #####")}',
        f'{"1" if m else "2"} {p.dob.year % 100:02d} {sn(R, "######## ##### #")}',
        f'{"1" if m else "2"}{sn(R, "###")}{p.dob.year}{sn(R, "#####")}',
    )
    H = 'Monsieur' if m else S(R, 'Madame', 'Mademoiselle')
    T = S(R, 'ATTESTATION DE TRAVAIL', 'CERTIFICAT DE TRAVAIL', 'Attestation de travail') if not now else S(R, 'ATTESTATION D’EMPLOI', 'ATTESTATION DE TRAVAIL')
    no = S(R, f'{sn(R, "###")}/{"".join(w[0] for w in o.split())}/{d.year}', f'{sn(R, "####")}/DRH', sn(R, '00###'))
    hn = lay == 1 or R.random() < 0.6
    per_ = [f'du {A} au {B}'] if not now else [f'depuis le {A}']
    dur = per_ + ([f'{A} au {B}', f'{A} – {B}', f'{A} - {B}'] if not now else [f'depuis le {A} à ce jour', A])
    ink = S(R, '#00613a', '#7a1f1f', '#123f7a', '#b05a00', '#333')
    font = S(R, "'Carlito'", "'Liberation Serif'", "'Cantarell'", "'Noto Serif'", "'TeX Gyre Termes'", "'Nimbus Sans'")
    se = S(
        R,
        'sa conduite et sa manière de servir ont donné entière satisfaction',
        'il a fait preuve de sérieux et de ponctualité' if m else 'elle a fait preuve de sérieux et de ponctualité',
        'nous n’avons eu qu’à nous louer de ses services',
    )
    inst = S(R, 'SARL', 'SA', 'SUARL')
    D = Doc(
        'releve_attestation_sen',
        R,
        'SEN',
        'employment_reference',
        ['fr'],
        font,
        S(R, font, "'URW Bookman'", "'TeX Gyre Adventor'"),
        ink,
        '#fff',
        S(R, 'none', 'none', 'none', 'rail', 'thin'),
        None,
        False,
        16.5,
        '20mm 25mm 18mm',
        1.55,
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Employment certificate',
        field_of_study=job,
        institution=[o, f'{o}, {ort}', o.title()],
        award_date=d.isoformat(),
        award_date_printed=ad,
        duration=dur,
        document_number=no if hn else None,
    )
    if hb:
        born(D, p, dob, pob)
    adr = S(
        R,
        f'BP {sn(R, "####")} – {ort} (Sénégal) – Tél. 33 {sn(R, "### ## ##")}',
        f'Quartier {S(R, "Escale", "Grand-Dakar", "Randoulène", "Boucotte")}, {ort}, Sénégal · NINEA {sn(R, "00#######")}',
    )
    fa = S(R, f'Fait à {ort}, le {ad}', f'{ort}, le {ad}')
    st = stamp(R, f'{o} * {ort.upper()} *'[:46], 'fr', 112, 'left:360px;bottom:110px')
    bn = who(R, 'sgl')
    head = S(
        R,
        gr('64px 1fr', emblem(R, ink, 58), ln(o, 'fr', 'b ink lg lh') + ln(adr, 'fr', 'xs'), style='align-items:center') + div('', 'ruleh'),
        ln(o, 'fr', 'c b ink xl lh') + ln(adr, 'fr', 'c xs') + div('', 'ruleh'),
        ln(o, 'fr', 'b lg') + ln(adr, 'fr', 'xs'),
    )
    if lay == 0:
        D.add(
            head,
            kv(S(R, 'N/Réf. :', 'Réf. :', 'N°'), no, 'fr', 'sm mt') if hn else '',
            ln(fa, 'fr', 'rt mt') if (up := R.random() < 0.4) else '',
            ln(T, 'fr', 'title mt2', 'font-size:1.6em;line-height:1.5' + (';text-decoration:underline' if R.random() < 0.4 else '')),
            lx(
                'fr',
                S(R, f'Je soussigné, {bn}, {boss} de « {o} », atteste que ', f'Nous soussignés, {o}, attestons que ', f'Le {boss} soussigné certifie que '),
                (f'{H} {n}', 'b'),
                f', né{e} le {dob} à ' if hb else '',
                (pob if hb else '', 'nw'),
                (f', titulaire de la CNI n° {cni},' if R.random() < 0.6 else ',')
                + (f' a été employé{e} dans notre établissement {per_[0]} en qualité de ' if not now else f' est employé{e} dans notre établissement {per_[0]} en qualité de '),
                (job, 'b'),
                '.',
                cls='j mt2',
                style='text-indent:2em',
            ),
            ln(
                S(
                    R,
                    f'Durant cette période, {se}.' if not now else f'Nous confirmons que {se}.',
                    f'{H} {p.sur} nous quitte libre de tout engagement.' if not now else f'{H} {p.sur} est titulaire d’un contrat à durée indéterminée.',
                ),
                'fr',
                'j mt',
                'text-indent:2em',
            ),
            ln(
                S(
                    R,
                    'En foi de quoi, la présente attestation lui est délivrée pour servir et valoir ce que de droit.',
                    'Cette attestation est établie à la demande de l’intéressé(e) pour servir et valoir ce que de droit.',
                ),
                'fr',
                'j mt',
                'text-indent:2em',
            ),
            ln(fa, 'fr', 'rt mt2') if not up else '',
            div(ln(f'Le {boss}', 'fr', 'b'), 'mt2'),
            scribble(R),
            ln(bn, 'fr'),
            st,
        )
        return D
    I = (
        [(S(R, 'Nom et prénom(s)', 'Prénom(s) et nom', 'Employé(e)'), n)]
        + ([('Date et lieu de naissance', f'{dob} à {pob}')] if hb else [])
        + [
            ('N° CNI', cni),
            (S(R, 'Emploi occupé', 'Fonction', 'Poste occupé'), job),
            (S(R, 'Catégorie', 'Classification'), S(R, '5e catégorie', '3e catégorie', '7e A')),
            (S(R, 'Période d’emploi', 'Période'), per_[0]),
        ]
        + ([('Motif du départ', S(R, 'Fin de contrat', 'Démission', 'Compression de personnel'))] if not now else [])
        + [('N° IPRES', sn(R, '#######'))]
    )
    D.add(
        head,
        gr('1fr 1fr', kv('N°', no, 'fr', 'sm'), ln(S(R, 'Article L.58 du Code du Travail', 'Loi n° 97-17 du 1er décembre 1997'), 'fr', 'xs rt')),
        ln(T, 'fr', S(R, 'title', 'rb mt'), 'font-size:1.5em;line-height:1.5'),
        ln(
            S(
                R,
                f'L’employeur soussigné, {o}, certifie avoir employé :' if not now else f'L’employeur soussigné, {o}, certifie employer :',
                f'Il est certifié que la personne désignée ci-dessous {"a fait" if not now else "fait"} partie de notre personnel :',
            ),
            'fr',
            'mt',
        ),
        div(I_(I, 'fr', S(R, 'ck', 'fx', 'lt', 'bx', 'cv')), 'mt'),
        ln(
            S(
                R,
                'Le présent document est remis à l’intéressé(e), libre de tout engagement, pour servir et valoir ce que de droit.'
                if not now
                else 'Délivré pour servir et valoir ce que de droit.',
                'En foi de quoi le présent document lui est délivré.',
            ),
            'fr',
            'j mt',
        ),
        ln(fa, 'fr', 'mt'),
        sigs(R, [('L’intéressé(e)', ''), (f'Le {boss}', bn)], 'fr'),
        st,
    )
    return D


@fam
def releve_attestation_sen(R):
    return deal(R, 'SEN', (sn_releve, sn_travail))(R)


# =================================================================== 4 kmr  Mexmûr camp (Iraq) and Rojava (Syria)
KM1 = L('Rêbendana,Reşemiya,Adara,Avrêla,Gulana,Pûşpera,Tîrmeha,Gelawêja,Rezbera,Kewçêra,Sermaweza,Berfanbara')
KM2 = L('Çileya,Sibata,Adara,Nîsana,Gulana,Hezîrana,Tîrmeha,Tebaxa,Îlona,Cotmeha,Mijdara,Kanûna')


def km_dates(R, mm):
    return S(R, lambda x: f'{x.day}ê {mm[x.month - 1]} {x.year}an', lambda x: f'{x.day} {mm[x.month - 1]} {x.year}', dmy, lambda x: dmy(x, '.'), lambda x: dmy(x, '-'))


MXS = L('Ziman û wêjeya kurdî,Matematîk,Fîzîk,Kîmya,Biyolojî,Dîrok,Erdnîgarî,Îngilîzî,Erebî,Civaknasî,Felsefe,Jineolojî,Perwerdeya laşî,Komputer')


def km_mexmur(R):
    p = hol(R, 'mxm', 1994, 2005)
    m = p.m
    n = full(p)
    sch = deal(R, 'mxs', L('Lîseya Mexmûrê,Lîseya Rustem Cûdî,Lîseya Şehîd Axîn,Lîseya Zanist,Amadeyiya Mexmûrê'))
    d = late(p, 17, 20, R, (5, 6, 6, 7), first=2011)
    mm = S(R, KM1, KM2)
    fd = km_dates(R, mm)
    ad, dob = fd(d), S(R, fd, lambda x: dmy(x, '.'))(p.dob)
    pob = S(R, 'Mexmûr', 'Mexmûr', 'Hewlêr', 'Dihok', 'Nînova')
    no = S(R, sn(R, '###') + f'/{d.year}', sn(R, '####'), f'LM-{sn(R, "####")}')
    lay = deal(R, 'mxl', range(3))
    T = S(R, 'DÎPLOMAYA LÎSEYÊ', 'DÎPLOMA', 'BAWERNAMEYA LÎSEYÊ', 'Dîplomaya Lîseyê', 'Belgeya Qedandina Lîseyê')
    T = S(R, 'DÎPLOMAYA LÎSEYÊ', 'Bawernameya Lîseyê') if T == 'DÎPLOMA' and lay else T
    kom = S(R, 'Komîteya Perwerdeyê ya Kampa Mexmûrê', 'Komîteya Perwerdehiyê – Kampa Mexmûrê', 'Desteya Perwerdeyê ya Kampa Mexmûrê')
    br = S(R, 'Zanistî', 'Wêjeyî', None, 'Zanistên civakî')
    ten = R.random() < 0.45
    mx = 10 if ten else 100
    cs = MXS[:2] + sorted(R.sample(MXS[2:], R.randint(6, 9)), key=MXS.index)
    b0 = R.randint(60, 92)
    mk = [min(100, max(50, b0 + R.randint(-13, 11))) for _ in cs]
    sh = [com(x / 10, 1) if ten else str(x) for x in mk]
    av = sum(mk) / len(mk)
    avs = com(av / 10, 2) if ten else com(av, S(R, 1, 2))
    w = 'Nayab' if av >= 90 else 'Pir baş' if av >= 78 else 'Baş' if av >= 65 else 'Navîn'
    gk = R.randrange(3)
    ink = S(R, '#1f6b3a', '#8a1f1f', '#8a6a00', '#24427a', '#4a2a6a')
    font = S(R, "'Gentium Plus'", "'DejaVu Serif'", "'Carlito'", "'Noto Sans'", "'Charis SIL'", "'Linux Biolinum O'")
    land = lay == 1
    kc = 'kurê' if m else 'keça'
    D = Doc(
        'mexmur_supplement_kmr',
        R,
        'IRQ',
        'school_leaving_certificate',
        ['kmr'],
        font,
        S(R, font, "'URW Bookman'", "'TeX Gyre Adventor'", "'EB Garamond'"),
        ink,
        S(R, '#fffdf4', '#f7fbf6', '#fff'),
        S(R, 'oak', 'double', 'corner', 'diam', 'chain', 'steps', 'thin'),
        S(R, None, (ink, 0.09)),
        land,
        17 if land else 16,
        '18mm 32mm 14mm' if land else '21mm 23mm 17mm',
        1.5,
    )
    G = [w] if gk == 0 else [avs] if gk == 1 else [f'{avs} ({w})', avs, w]
    gs = G[0]
    hd_ = R.random() < 0.4
    y0 = d.year - 3
    dur = S(R, f'{y0} – {d.year}', '3 sal', 'sê sal')
    latin(
        D,
        n,
        qualification_title=[T, 'Dîplomaya Lîseyê'] if T == 'DÎPLOMA' else T,
        qualification_title_en='High school diploma',
        field_of_study=br,
        institution=[sch, kom, f'{sch} – Kampa Mexmûrê', f'{sch}, {kom}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=G + ([f'{avs}/{mx}', f'{avs} / {mx}'] if gk else []),
        duration=dur if hd_ else None,
        document_number=no,
    )
    born(D, p, dob, pob)
    head = S(
        R,
        div(emblem(R, ink, 62), 'c') + ln(kom, 'kmr', 'c b') + ln(sch, 'kmr', 'c b ink lg') + ln('Mexmûr – Iraq', 'kmr', 'c sm'),
        gr(
            '66px 1fr 66px',
            emblem(R, ink, 58),
            ln(kom, 'kmr', 'c b') + ln(sch, 'kmr', 'c ink b') + ln('Kampa Penaberan a Mexmûrê – Iraq', 'kmr', 'c xs'),
            emblem(R, ink, 58),
            style='align-items:center',
        )
        + div('', 'ruleh'),
    )
    nol = S(R, 'Hejmar', 'Hejmara dîplomayê', 'Jimara belgeyê', 'No')
    sg = sigs(
        R,
        [
            (S(R, 'Rêveberiya lîseyê', 'Midûriya lîseyê', 'Ji bo rêveberiya lîseyê'), who(R, 'mxm')),
            (S(R, 'Komîteya Perwerdeyê', 'Hevserokatiya Komîteya Perwerdeyê'), S(R, '', who(R, 'mxm'))),
        ],
        'kmr',
    )
    st = stamp(R, f'{sch.upper()} * MEXMÛR *'[:46], 'kmr', 108, 'left:340px;bottom:80px')
    dat = S(R, f'Mexmûr, {ad}', f'Dîrok: {ad}', f'Roja dayînê: {ad}')
    gl = S(R, 'Asta serkeftinê', 'Nirxandina giştî') if gk == 0 else S(R, 'Navîniya giştî', 'Pileya dîplomayê')
    if lay == 1:
        ds = S(R, 'wek xwendekarê' if m else 'wek xwendekara', 'xwendekarê' if m else 'xwendekara')
        D.add(
            kv(f'{nol}:', no, 'kmr', 'sm rt'),
            head,
            ln(T, 'kmr', 'title', 'font-size:2em;line-height:1.4'),
            lx(
                'kmr',
                S(R, 'Em piştrast dikin ku ', 'Bi vê dîplomayê tê ragihandin ku ' if 'DÎPLOMA' in T or 'Dîploma' in T else 'Bi vê belgeyê tê ragihandin ku '),
                (n, 'b lg'),
                f', {kc} {p.fa}, ku di {dob} de li {pob} ji dayik bûye, {ds} {sch} hemû azmûnên pola 12an bi serkeftî derbas kirine' + (f' û beşa ' if br else ''),
                *([(br, 'b'), ' qedandiye'] if br else []),
                (f'. Xwendina {"wî" if m else "wê"} {dur} dom kir' if hd_ and 'sal' in dur.lower() and '–' not in dur else f'. Salên xwendinê: {dur}' if hd_ else ''),
                '.',
                cls='j mt',
                style='line-height:1.8',
            ),
            kv(f'{gl}:', gs, 'kmr', 'c mt b'),
            ln(dat, 'kmr', 'mt'),
            sg,
            st,
        )
        return D
    D.rows = [dict(course=c, credits=None, grade=x) for c, x in zip(cs, sh)]
    I = (
        [
            (S(R, 'Nav û paşnav', 'Navê xwendekar'), n),
            (S(R, 'Navê bavê', 'Navê bav'), p.fa),
            (S(R, 'Navê dayikê', 'Navê dê'), p.mo),
            (S(R, 'Dîroka jidayikbûnê', 'Roja zayînê'), dob),
            (S(R, 'Cihê jidayikbûnê', 'Cihê zayînê'), pob),
        ]
        + ([('Beş', br)] if br else [])
        + ([('Dema xwendinê', dur)] if hd_ else [])
        + [(nol, no), (gl, gs)]
    )
    t = tbl([S(R, 'Wane', 'Ders', 'Mijar'), S(R, f'Not ({mx})', f'Note /{mx}', f'Xal ji {mx}')], list(zip(cs, sh)), 'kmr', S(R, 'all', 'hor', 'stripe', 'head'), [66, 34], 'lc')
    h = (len(cs) + 1) // 2
    q = lambda a, b: tbl([S(R, 'Wane', 'Ders'), 'Not'], list(zip(cs, sh))[a:b], 'kmr', 'all', [70, 30], 'lc')
    say = ln(
        S(
            R,
            f'Ev dîploma ji bo {"xwendekarê" if m else "xwendekara"} ku navê {"wî" if m else "wê"} li jêr e hatiye dayîn; {"wî" if m else "wê"} lîse bi serkeftî qedandiye.',
            f'{sch} piştrast dike ku {"xwendekarê" if m else "xwendekara"} jêrîn di sala xwendinê ya {d.year - 1} – {d.year} de lîse qedandiye.',
        ),
        'kmr',
        'j mt',
    )
    if lay == 0:
        D.add(
            head,
            ln(T, 'kmr', S(R, 'title', 'rb mt'), 'font-size:1.6em;line-height:1.45'),
            say,
            gr('1fr 96px', I_(I, 'kmr', S(R, 'lt', 'cv', 'nb'), ' :' if R.random() < 0.4 else ''), photo(R, 'position:static', 92, 118), cls='mt')
            if R.random() < 0.6
            else div(I_(I, 'kmr', S(R, 'ck', 'fx')), 'mt'),
            t,
            ln(dat, 'kmr', 'mt'),
            sg,
            st,
        )
    else:
        D.add(
            head,
            ln(T, 'kmr', 'title', 'font-size:1.6em;line-height:1.45'),
            grid('1fr 1fr 1fr', I, 'kmr', S(R, '', 'soft', 'under')),
            say,
            gr('1fr 1fr', q(0, h), q(h, None), cls='mt'),
            ln(S(R, f'Nota herî bilind {mx} e; nota derbasbûnê {mx // 2} e.', 'Ev belge bê mohr nayê pejirandin.'), 'kmr', 'xs'),
            ln(dat, 'kmr', 'mt'),
            sg,
            st,
        )
    return D


RJD = {
    'Wêjeya Kurdî|Kurdish Literature|Ziman û Wêjeyê|Lîsans|Bachelor': 'Zimannasî|Linguistics,Rêzimana kurdî|Kurdish Grammar,Wêjeya klasîk|Classical Literature,Çîrok û roman|Prose and Novel,Rexneya wêjeyî|Literary Criticism,Folklor|Folklore,Wergera nivîskî|Written Translation,Projeya qedandinê|Graduation Project',
    'Endezyariya Çandiniyê|Agricultural Engineering|Çandiniyê|Lîsans|Bachelor': 'Botanîk|Botany,Zanista axê|Soil Science,Avdan|Irrigation,Nexweşiyên riwekan|Plant Pathology,Xwedîkirina ajalan|Animal Husbandry,Aboriya çandiniyê|Agricultural Economics,Makîneyên çandiniyê|Agricultural Machinery,Projeya qedandinê|Graduation Project',
    'Endezyariya Petrolê|Petroleum Engineering|Endezyariyê|Lîsans|Bachelor': 'Matematîk|Mathematics,Erdnasî|Geology,Mekanîka şileyan|Fluid Mechanics,Kolana bîran|Well Drilling,Rezervûar|Reservoir Engineering,Parastina jîngehê|Environmental Protection,Ewlehiya kar|Occupational Safety,Projeya qedandinê|Graduation Project',
    'Perwerdeya Dibistana Seretayî|Primary School Education|Perwerdeyê|Lîsans|Bachelor': 'Derûnnasiya perwerdeyê|Educational Psychology,Rêbazên fêrkirinê|Teaching Methods,Matematîka bingehîn|Basic Mathematics,Wêjeya zarokan|Children’s Literature,Pîvan û nirxandin|Measurement and Evaluation,Perwerdeya hunerî|Art Education,Sepandina dibistanê|School Practice,Projeya qedandinê|Graduation Project',
    'Jineolojî|Jineology|Zanistên Civakî|Lîsans|Bachelor': 'Dîroka jinê|History of Women,Civaknasî|Sociology,Felsefe|Philosophy,Mafên mirovan|Human Rights,Aboriya civakî|Social Economy,Rêbazên lêkolînê|Research Methods,Ekolojî|Ecology,Projeya qedandinê|Graduation Project',
    'Hemşîretî|Nursing|Zanistên Tenduristiyê|Dîplomaya Bilind|Higher Diploma': 'Anatomî|Anatomy,Fîzyolojî|Physiology,Bingehên hemşîretiyê|Fundamentals of Nursing,Dermannasî|Pharmacology,Alîkariya yekem|First Aid,Tenduristiya dayik û zarokan|Maternal and Child Health,Sepandina nexweşxaneyê|Clinical Practice',
}
FKE = {
    'Ziman û Wêjeyê': 'Language and Literature',
    'Çandiniyê': 'Agriculture',
    'Endezyariyê': 'Engineering',
    'Perwerdeyê': 'Education',
    'Zanistên Civakî': 'Social Sciences',
    'Zanistên Tenduristiyê': 'Health Sciences',
}
RJU = [
    ('Zanîngeha Rojava', 'University of Rojava', 'Qamişlo', 2016),
    ('Zanîngeha Kobanê', 'University of Kobani', 'Kobanê', 2017),
    ('Zanîngeha Efrînê', 'University of Afrin', 'Efrîn', 2015),
]


def km_supplement(R):
    p = hol(R, 'rjv', 1995, 2002)
    m = p.m
    n = full(p)
    u, ue, city, fo = deal(R, 'rju', RJU[:2])
    k = deal(R, 'rjd', RJD)
    f, fe, fak, lv, lve = k.split('|')
    yrs = 2 if lv[0] == 'D' else 4
    d = dt.date(max(fo + yrs, min(2024, p.dob.year + R.randint(22, 26))), S(R, 6, 7, 8, 9), R.randint(2, 28))
    lay = deal(R, 'rjl', range(2))
    en = lay == 0
    nf = S(R, lambda x: dmy(x, '.'), dmy, lambda x: dmy(x, '-')) if en else km_dates(R, KM2)
    ad, dob = nf(d), nf(p.dob)
    pob = S(R, 'Amûdê', 'Dêrik', 'Kobanê', 'Hesekê', 'Serêkaniyê', 'Tirbespiyê', 'Efrîn', 'Qamişlo')
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, 'DS-#####'), f'{u.split()[1][0]}{d.year % 100}-{sn(R, "####")}')
    stn = sn(R, '20######')
    T, Te = S(R, ('PÊVEKA DÎPLOMAYÊ', 'DIPLOMA SUPPLEMENT'), ('Pêveka Dîplomayê', 'Diploma Supplement'), ('PÊVEKA BAWERNAMEYÊ', 'DIPLOMA SUPPLEMENT'))
    q = S(R, f'{lv} – {f}', f'{lv} ({f})', f'{lv}, {f}')
    qe = f'{lve} in {fe}'
    av = R.uniform(62, 94)
    g0 = com(av, 2) if not en else S(R, f'{av:.2f}', com(av, 2))
    w, we = ('Nayab', 'Excellent') if av >= 90 else ('Pir baş', 'Very good') if av >= 75 else ('Baş', 'Good')
    gk = R.randrange(2)
    cr = 30 * 2 * yrs
    dur, due = S(R, (f'{yrs} sal ({cr} ECTS)', f'{yrs} years ({cr} ECTS)'), (f'{yrs} sal', f'{yrs} years'), (f'{2 * yrs} demsal', f'{2 * yrs} semesters'))
    cs = [x.split('|') for x in RJD[k].split(',')]
    mk = [str(min(100, max(55, round(av) + R.randint(-9, 8)))) for _ in cs]
    ec = [str(S(R, 4, 5, 6, 6, 8)) for _ in cs]
    hc = R.random() < 0.75
    D_ = lambda a, b: f'{a} / {b}'
    ink = S(R, '#0f5a5a', '#1f4f86', '#7d1f2f', '#4a5a1f', '#333')
    font = S(R, "'Carlito'", "'Noto Sans'", "'Gentium Plus'", "'Liberation Sans'", "'DejaVu Sans Condensed'", "'Linux Libertine O'")
    D = Doc(
        'mexmur_supplement_kmr',
        R,
        'SYR',
        'diploma_supplement',
        ['kmr', 'en'] if en else ['kmr'],
        font,
        S(R, font, "'TeX Gyre Adventor'", "'URW Bookman'"),
        ink,
        S(R, '#fff', '#fff', '#fdfdf8'),
        S(R, 'none', 'none', 'thin', 'rail'),
        S(R, None, (ink, 0.05)),
        False,
        14.6,
        '16mm 19mm 14mm',
        1.4,
    )
    gl = [[w, we, D_(w, we)] if en else [w], [f'{g0}%', g0, f'%{g0}', w, f'{g0}% ({w})']][gk]
    two_ = en and R.random() < 0.5
    gs = gl[0] if gk else (((w, we) if two_ else D_(w, we)) if en else w)
    gl = [w if isinstance(gs, tuple) else gs] + gl
    latin(
        D,
        n,
        qualification_title=[q, T, f'{lv}', f'{lv} – {f}'] + ([qe, Te, D_(q, qe), D_(T, Te)] if en else []),
        qualification_title_en=[qe, Te] if en else 'Diploma supplement',
        field_of_study=[f, fe, D_(f, fe)] if en else f,
        institution=[u, ue, D_(u, ue), f'{u}, {city}', f'{u} – {city}'] if en else [u, f'{u}, {city}', f'{u} – {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=gl,
        duration=[dur, due, D_(dur, due)] if en else dur,
        document_number=no,
    )
    born(D, p, dob, pob)
    if en:
        D.printed.add('qualification_title_en')
    D.rows = [dict(course=[c, e, D_(c, e)] if en else c, credits=x if hc else None, grade=y) for (c, e), x, y in zip(cs, ec, mk)]
    Sx = [
        (
            'Agahî li ser xwediyê dîplomayê',
            'Holder of the diploma',
            [
                ('Paşnav', 'Family name', p.sur),
                ('Nav', 'Given name', p.given),
                ('Roja zayînê', 'Date of birth', dob),
                ('Cihê zayînê', 'Place of birth', pob),
                ('Hejmara xwendekar', 'Student number', stn),
            ],
        ),
        (
            'Agahî li ser dîplomayê',
            'The qualification',
            [
                ('Navê dîplomayê', 'Name of qualification', (q, qe)),
                ('Beş', 'Field of study', (f, fe)),
                ('Saziya ku dîplomayê dide', 'Awarding institution', (u, ue)),
                ('Fakulte', 'Faculty', (f'Fakulteya {fak}', FKE[fak])),
                ('Zimanê xwendinê', 'Language of instruction', ('Kurdî', 'Kurdish')),
            ],
        ),
        (
            'Asta dîplomayê',
            'Level and duration',
            [('Dema xwendinê', 'Length of programme', (dur, due)), ('Mercên qebûlê', 'Access requirements', ('Bawernameya amadeyî', 'Upper secondary certificate'))],
        ),
        ('Naverok û encam', 'Contents and results', [(S(R, 'Encama giştî', 'Navînî'), 'Overall result', gs)]),
        ('Pejirandin', 'Certification', [(S(R, 'Hejmara pêvekê', 'Hejmar'), 'Document number', no), (S(R, 'Roja dayînê', 'Dîrok'), 'Date of issue', ad)]),
    ]
    if not en and R.random() < 0.5:
        Sx[0][2][:2] = [('Nav û paşnav', 'Name', n)]
    tt = tbl(
        (['Wane / Course'] if en else [S(R, 'Wane', 'Mijar')]) + (['ECTS' if R.random() < 0.5 or en else 'Kredî'] if hc else []) + (['Not / Mark'] if en else [S(R, 'Not', 'Note')]),
        [((D_(c, e) if en else c),) + ((x,) if hc else ()) + (y,) for (c, e), x, y in zip(cs, ec, mk)],
        'kmr',
        S(R, 'all', 'hor', 'stripe', 'head'),
        [68, 15, 17] if hc else [80, 20],
        'lcc' if hc else 'lc',
    )
    head = (
        gr(
            '1fr 62px 1fr',
            ln(u, 'kmr', 'b ink lg lh') + ln(f'{city} – Rojava', 'kmr', 'xs') + ln(f'Fakulteya {fak}', 'kmr', 'xs'),
            emblem(R, ink, 56),
            ln(ue, 'en', 'b ink lg lh rt') + ln('North and East Syria', 'en', 'xs rt'),
            style='align-items:center',
        )
        if en
        else S(
            R,
            div(emblem(R, ink, 58), 'c') + ln(u, 'kmr', 'c b ink xl lh') + ln(f'{city} – Bakur û Rojhilatê Sûriyê', 'kmr', 'c sm'),
            gr('64px 1fr', emblem(R, ink, 58), ln(u, 'kmr', 'b ink lg lh') + ln(f'{city}, Bakur û Rojhilatê Sûriyê', 'kmr', 'sm'), style='align-items:center') + div('', 'ruleh'),
        )
    )
    sc = S(R, 'sec', 'sec2', 'hb')
    V = lambda z, i: z[i] if isinstance(z, tuple) else z
    sg = sigs(R, [(S(R, 'Dekanatiya Fakulteyê', 'Hevserokatiya Zanîngehê'), S(R, '', who(R, 'rjv'))), (S(R, 'Tomargeha Xwendekaran', 'Karûbarên xwendekaran'), who(R, 'rjv'))], 'kmr')
    st = stamp(R, f'{u.upper()} * {city.upper()} *', 'kmr', 96, 'left:340px;bottom:70px')
    if two_:  # Kurdish on the left, English on the right
        col = lambda i: ''.join(
            ln(f'{j + 1}. {s[i]}', 'kmr' if i == 0 else 'en', sc) + I_([(x[i], V(x[2], i)) for x in s[2]], 'kmr' if i == 0 else 'en', 'cl', ':') for j, s in enumerate(Sx)
        )
        body = gr('1fr 1fr', col(0), col(1), style='gap:0 7mm')
        D.add(head, gr('1fr 1fr', ln(T, 'kmr', 'title', 'font-size:1.25em;line-height:1.4'), ln(Te, 'en', 'title', 'font-size:1.25em;line-height:1.4')), body, tt, sg, st)
        return D
    j4 = lambda s, z: tt if s[1].startswith('Contents') else ''
    item = lambda i, j, x: kv(
        f'{i}.{j} {x[0]}' + (f' / {x[1]}' if en else '') + ('' if en else S(R, ':', ':')), (D_(*x[2]) if en else x[2][0]) if isinstance(x[2], tuple) else x[2], 'kmr', 'nb' if en else cls_
    )
    cls_ = S(R, 'nb', 'cv', 'lt')
    secs = [ln(f'{i + 1}. {s[0]}' + (f' / {s[1]}' if en else ''), 'kmr', sc) + ''.join(item(i + 1, j + 1, x) for j, x in enumerate(s[2])) + j4(s, 0) for i, s in enumerate(Sx)]
    note = ln(S(R, 'Ev pêvek bi dîplomaya resen re tê dayîn û bi tena xwe ne dîploma ye.', 'Pêvek ji bo danasîna xwendina jorîn hatiye amadekirin.'), 'kmr', 'xs i') + (
        ln('This supplement is issued together with the original diploma and is not valid on its own.', 'en', 'xs i') if en else ''
    )
    D.add(head, ln(T, 'kmr', 'title', 'font-size:1.5em;line-height:1.35'), ln(Te, 'en', 'c sp') if en else '', note, *secs, sg, st)
    return D


@fam
def mexmur_supplement_kmr(R):
    return deal(R, 'KMRX', (km_mexmur, km_supplement))(R)


if __name__ == '__main__':
    make_set(FRESH, 'fresh_qA')
