#!/usr/bin/env python3
"""Four fresh families of two papers each, every paper in two layouts and more; an honest check set.

- nsc_trade_zaf (en): South African National Senior Certificate and older Senior Certificate; National N Diploma and trade test certificate.
- arbeitszeugnis_approbation_deu (de): German references of employers and of a practical; Approbation and Facharzt certificates of Germany.
- releve_supplement_cog (fr): transcript of marks and diploma supplement of universities of Congo-Brazzaville.
- zanko_hosta_kmr (kmr): degree of universities of the Kurdistan Region of Iraq; master craftsman's and course certificate of North-East Syria.

  python benchmarks/families/en_de_fr_kmr_twelfth.py --seed 9601 --n 20 --out FOLDER
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import deal, make_set, sup, tidy, un
import make_documents as md, sixteen_languages as b16
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, sn, long_date
from sixteen_languages import tbl, div, gr, grid, lx, L, per, aw, S, com, latin, dmy, full, who

FRESH = []


def fam(f):
    FRESH.append(tidy(f))
    return f


CSS = """
.q1{display:grid;grid-template-columns:36% 64%;padding:.16em 0}.q1 .v{font-weight:700}
.q2{display:grid;grid-template-columns:40% 60%;border-bottom:.8px solid #999;padding:.2em .2em}.q2 .k{font-size:.88em;color:#333}
.q3{display:grid;grid-template-columns:34% 66%;border:1px solid VARINK;margin-top:-1px}.q3 .k{padding:.25em .5em;background:rgba(0,0,0,.05);font-size:.86em}.q3 .v{padding:.22em .6em;border-left:1px solid VARINK}
.q4 .k{font-style:italic}.q4 .v{font-weight:700}
.sec{font-weight:700;color:#fff;background:VARINK;padding:.15em .5em;margin:.6em 0 .2em}.sec2{font-weight:700;color:VARINK;border-bottom:1.5px solid VARINK;margin:.6em 0 .2em}
.caps{font-variant:small-caps;letter-spacing:.04em}.it{font-style:italic}.u{text-decoration:underline}
"""
_frame = md.frame


def frame(R, kind, color, w, h):
    if kind == 'side':
        return f'<div class="fr" style="left:0;top:0;bottom:0;width:7mm;background:{color}"></div><div class="fr" style="left:8.2mm;top:0;bottom:0;width:1mm;background:{color}"></div>'
    if kind == 'triple':
        return ''.join(f'<div class="fr" style="inset:{a}mm;border:{b}px solid {color}"></div>' for a, b in ((6.5, 1), (7.6, 3), (9.2, 1)))
    if kind == 'beam':
        return f'<div class="fr" style="left:0;right:0;top:0;height:6mm;background:{color}"></div><div class="fr" style="left:0;right:0;bottom:0;height:3mm;background:{color}"></div>'
    return _frame(R, kind, color, w, h)


md.frame = frame


class Doc(b16.Doc):
    def html(s):
        return super().html().replace('</style>', CSS.replace('VARINK', s.ink) + '</style>', 1)


b16.POOL.update(
    zaf=dict(
        m=L('Sibusiso,Thabo Johannes,Lwazi,Pieter Jacobus,Ayanda,Tshepo,Mogamat Riyaad,Kagiso,Bongani Sipho,Heinrich,Lungelo,Rendani,Kyle Ashwin'),
        f=L('Nomvula,Lerato Precious,Zanele,Anneke,Boitumelo,Thandeka,Fatima,Refilwe Grace,Nokuthula,Chantelle,Mpho,Vhutshilo,Kerusha'),
        s=L(
            'Dlamini,Van der Merwe,Mokoena,Naidoo,Khumalo,Botha,Mthembu,Adams,Nkosi,Sithole,Ramaphakela,Maluleke,Du Plessis,Radebe,Tshabalala,Mudau,Jacobs,Mahlangu,Ngcobo,Petersen'
        ),
    ),
    arz=dict(
        m=L('Torben,Ahmad,Lukas,Dariusz,Manuel,Serhij,Philipp,Mustafa,Jonas,Viktor,Henrik,Yusuf,Bastian'),
        f=L('Katharina,Samira,Svenja,Olena,Miriam,Agnieszka,Friederike,Dilan,Laura,Tatjana,Cornelia,Leyla,Judith'),
        s=L(
            'Ahrens,Böttcher,Demirel,Eichhorn,Fröhlich,Gröning,Haidari,Jansen,Klöckner,Lewandowska,Mühlbauer,Niemeyer,Osterloh,Pohlmann,Rauch,Schimanski,Tkachenko,Ulbricht,Voß,Zimmer'
        ),
    ),
    cog=dict(
        m=L('Rodrigue,Christ Brunel,Fortuné,Aimé Césaire,Dieudonné,Parfait,Gildas,Hervé Brice,Séverin,Destin,Ulrich,Jean Claude'),
        f=L('Prisca,Grâce Divine,Merveille,Nadège,Clémence,Princilia,Raïssa,Bénédicte,Flore,Chancelvie,Ruth Exaucée,Odile'),
        s=L('MABIALA,NGOMA,OKEMBA,MOUKALA,BOUANGA,ITOUA,MASSAMBA,LOEMBA,OSSETE,NKOUNKOU,MBEMBA,ELENGA,TCHICAYA,BAKALA,OBAMI,MALONGA,ONDONGO,KIMBEMBE,IBARA,MAKOSSO'),
    ),
    kmz=dict(
        m=L('Rêzan,Azad,Cegerxwîn,Dijwar,Hêmin,Karwan,Lokman,Newzad,Pêşeng,Şivan,Zagros,Berzan'),
        f=L('Avîn,Berfîn,Cihan,Dilvîn,Hêro,Jîn,Lana,Narîn,Perwîn,Sozdar,Şevîn,Zerya'),
        s=L('Abdulla,Barzan,Casim,Derwêş,Fetah,Gerdî,Hesen,Kurdo,Mahmûd,Nêrweyî,Omer,Pîro,Reşîd,Silêman,Şemdîn,Têlî,Usif,Xelîl,Yûnis,Zaxoyî'),
    ),
)


def hol(R, k, y0, y1):
    """the holder: no given name or surname comes again before the list is through"""
    p = per(R, k, y0, y1)
    n = b16.POOL[k]
    p.given = deal(R, k + 'mf'[not p.m], n['m' if p.m else 'f'])
    p.sur = deal(R, k + 's', n['s'])
    return p


def rows_(items, lang, cls, c=''):
    return ''.join(kv(a + c, b, lang, cls) for a, b in items)


def later(R, d, a, b):
    return d + dt.timedelta(days=R.randint(a, b))


def ymd(d, s='-'):
    return f'{d.year}{s}{d.month:02d}{s}{d.day:02d}'


# =================================================================== 1 en  South Africa
ZPROV = L('Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Free State,North West')
ZHL = L('isiZulu,Sesotho,Afrikaans,isiXhosa,Sepedi,Setswana,English,Tshivenda,Xitsonga')
ZEL = L(
    'Mathematics,Physical Sciences,Life Sciences,Geography,History,Accounting,Business Studies,Economics,Tourism,Agricultural Sciences,Consumer Studies,Computer Applications Technology,Engineering Graphics and Design,Visual Arts'
)
ZOLD = L(
    'Mathematics,Physical Science,Biology,Geography,History,Accounting,Business Economics,Economics,Biblical Studies,Agricultural Science,Home Economics,Technical Drawing'
)


def za_level(x):
    return 7 if x >= 80 else 6 if x >= 70 else 5 if x >= 60 else 4 if x >= 50 else 3 if x >= 40 else 2 if x >= 30 else 1


ZDESC = {7: 'Outstanding', 6: 'Meritorious', 5: 'Substantial', 4: 'Adequate', 3: 'Moderate', 2: 'Elementary', 1: 'Not achieved'}


def za_id(R, p):
    return (
        f'{p.dob.year % 100:02d}{p.dob.month:02d}{p.dob.day:02d}'
        + S(R, '', ' ')
        + f'{R.randint(5000, 9799) if p.m else R.randint(100, 4899):04d}'
        + S(R, '', ' ')
        + f'08{R.randrange(10)}'
    )


def za_date(R):
    return S(
        R,
        lambda x: long_date(x, 'en'),
        ymd,
        lambda x: ymd(x, '/'),
        lambda x: f'{x.day:02d} {M["en"][x.month - 1].upper()} {x.year}',
        lambda x: f'{sup(x.day)} {M["en"][x.month - 1]} {x.year}',
    )


def za_look(R):
    return S(R, "'TeX Gyre Heros'", "'Liberation Sans'", "'TeX Gyre Pagella'", "'Carlito'", "'Nimbus Roman'"), S(R, '#00573d', '#7a1c1c', '#1c3f6e', '#5b4a12', '#4a2a63')


def za_nsc(R):
    p = hol(R, 'zaf', 1992, 2005)
    n = S(R, full(p).upper(), f'{p.sur} {p.given}'.upper(), full(p))
    font, ink = za_look(R)
    fd = za_date(R)
    y = p.dob.year + R.randint(18, 19)
    d = dt.date(y + 1, 1, R.randint(4, 30)) if R.random() < 0.8 else dt.date(y, 12, R.randint(18, 30))
    lay = deal(R, 'zn', range(3))
    hl = S(R, *ZHL)
    fal = 'English' if hl != 'English' else S(R, 'Afrikaans', 'isiZulu')
    el = R.sample(ZEL[1:], 3)
    subs = [f'{hl} Home Language', f'{fal} First Additional Language', S(R, 'Mathematics', 'Mathematical Literacy'), 'Life Orientation'] + el
    base = R.randint(40, 72)
    mk = [max(31, min(97, base + R.randint(-13, 17))) for _ in subs]
    wds = R.random() < 0.6
    T = S(R, 'NATIONAL SENIOR CERTIFICATE', 'NATIONAL SENIOR CERTIFICATE', 'National Senior Certificate')
    no = S(R, sn(R, 'NSC ########'), sn(R, '####-#######-#'), sn(R, '########@'), sn(R, 'C ########'))
    idn = za_id(R, p)
    ex = f'{y % 100:02d}{sn(R, "###########")}'
    adm = 'Bachelor’s Degree' if sum(x >= 50 for x in mk) > 4 else 'Diploma' if sum(x >= 40 for x in mk) > 4 else 'Higher Certificate'
    hb = R.random() < 0.45
    dob = fd(p.dob)
    ad = fd(d)
    prov = S(R, *ZPROV)
    U = 'Umalusi'
    UL = 'Council for Quality Assurance in General and Further Education and Training'
    D = Doc(
        'nsc_trade_zaf',
        R,
        'ZAF',
        'school_leaving_certificate',
        ['en'],
        font,
        S(R, font, "'C059'", "'TeX Gyre Bonum'"),
        ink,
        S(R, '#fffdf5', '#f7fbf8', '#fff'),
        S(R, 'triple', 'wave', 'thin', 'key', 'lattice', 'none'),
        S(R, (ink, 0.1), ('#c08a2a', 0.12), None),
        False,
        15.6,
        '21mm 23mm 16mm',
        1.45,
    )
    latin(
        D,
        [n, full(p)],
        qualification_title=[T],
        qualification_title_en=T,
        institution=[U, UL, f'{U} {UL}', f'{U} – {UL}', f'{U}, {UL}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if hb else {}),
    )
    D.printed.add('qualification_title_en')
    D.rows = [dict(course=s, credits=None, grade=f'{m}' if lay else f'{m}%') for s, m in zip(subs, mk)]
    T3 = [[s, f'{m}' if lay else f'{m}%', str(za_level(m))] + ([ZDESC[za_level(m)]] if wds else []) for s, m in zip(subs, mk)]
    H = [S(R, 'Subject', 'SUBJECT', 'Subjects passed'), S(R, 'Percentage', '%', 'Mark (%)'), S(R, 'Level', 'Rating', 'Achievement level')] + (
        ['Description'] if wds else []
    )
    mark = tbl(H, T3, 'en', S(R, 'all', 'hor', 'head', 'free'), [44, 15, 21, 20] if wds else [58, 19, 23], 'lccl')
    head = S(
        R,
        div(
            emblem(R, ink, 66)
            + ln('REPUBLIC OF SOUTH AFRICA', 'en', 'c b sp sm')
            + ln(U.upper() if R.random() < 0.3 else U, 'en', 'c b xl ink')
            + ln(UL, 'en', 'c sm it'),
            'c',
        ),
        gr('70px 1fr', emblem(R, ink, 62), ln(U, 'en', 'b xl ink') + ln(UL, 'en', 'sm') + ln('Republic of South Africa', 'en', 'sm'), style='align-items:center')
        + div('', 'ruleh'),
    )
    who_ = (
        [(S(R, 'Identity number', 'ID No.'), idn), (S(R, 'Examination number', 'Candidate number'), ex)]
        + ([('Date of birth', dob)] if hb else [])
        + ([('Examining body', S(R, f'{prov} Department of Education', 'Independent Examinations Board', f'{prov} Education Department'))] if R.random() < 0.6 else [])
    )
    law = S(
        R,
        'has met the minimum requirements for the award of the qualification',
        'was awarded this certificate after having complied with the promulgated requirements',
        'having satisfied the requirements in terms of the General and Further Education and Training Quality Assurance Act, 2001, has been awarded the above qualification',
    )
    if lay == 1:
        top = (
            ln('This is to certify that', 'en', 'c it mt')
            + ln(n, 'en', 'name')
            + gr('1fr 1fr', *[kv(a + ':', b, 'en', 'sm') for a, b in who_], cls='mt')
            + ln(law + f' on completion of the {S(R, "November", "October/November")} {y} examination.', 'en', 'c mt')
        )
    elif lay == 0:
        top = ln(f'It is hereby certified that the candidate named below {law}.', 'en', 'j mt') + div(
            rows_([(S(R, 'Name of candidate', 'Surname and names', 'Awarded to'), n)] + who_, 'en', S(R, 'q1', 'q2', 'q3')), 'mt'
        )
    else:
        top = div(
            grid('1fr 1fr', [('Candidate', n)] + who_ + ([('Examination', f'November {y}')] if len(who_) % 2 == 0 else []), 'en', S(R, '', 'soft', 'under')), 'mt'
        ) + ln(f'The candidate {law}.', 'en', 'sm mt')
    foot = (
        kv(S(R, 'Date of issue:', 'Awarded on:', 'Date of award:', 'With effect from:'), ad, 'en', 'mt')
        if lay != 1
        else gr('1fr 1fr', kv('Certificate number:', no, 'en', 'sm'), kv(S(R, 'Date awarded:', 'With effect from:', 'Issued:'), ad, 'en', 'sm rt'), cls='mt')
    )
    D.add(
        *([kv(S(R, 'Certificate No.', 'Number:', 'Certificate number'), no, 'en', 'sm rt')] if lay != 1 else []),
        head,
        ln(T, 'en', 'title', 'font-size:1.7em'),
        *([ln('NQF Level 4 – 130 credits', 'en', 'c sm')] if R.random() < 0.4 else []),
        top,
        mark,
        ln(
            S(
                R,
                f'The holder satisfies the minimum requirements for admission to {adm} study at an institution of higher education, as gazetted.',
                f'Minimum admission requirement met: {adm} study.',
            ),
            'en',
            'sm mt',
        ),
        foot,
        sigs(R, [('Chief Executive Officer', S(R, '', who(R, 'zaf')))] + ([('Chairperson of Council', '')] if R.random() < 0.4 else []), 'en'),
        ln(
            S(R, 'This certificate is issued without any alterations or erasures.', 'Any alteration renders this certificate invalid. Verify at www.umalusi.example.'),
            'en',
            'xs c mt',
        ),
        stamp(R, 'UMALUSI * CERTIFICATION * PRETORIA *', 'en', 100, 'left:120px;bottom:92px'),
    )
    return D


def za_senior(R):
    p = hol(R, 'zaf', 1973, 1987)
    n = S(R, full(p).upper(), full(p), f'{p.sur.upper()}, {p.given}')
    font, ink = za_look(R)
    fd = za_date(R)
    y = p.dob.year + R.randint(18, 20)
    d = dt.date(y, 12, R.randint(10, 31)) if R.random() < 0.6 else dt.date(y + 1, 1, R.randint(3, 28))
    col = deal(R, 'zs', range(2))
    subs = [f'{S(R, *ZHL)} First Language', S(R, 'English Second Language', 'Afrikaans Second Language')] + R.sample(ZOLD, 4)
    gr_ = [S(R, 'HG', 'HG', 'SG') for _ in subs]
    sy = [S(R, *'BCCDDEEF') for _ in subs]
    ag = S(R, *'BCDE')
    cert = S(R, 'South African Certification Council', 'South African Certification Council', 'Umalusi') if y < 2002 else 'Umalusi'
    T = S(R, 'SENIOR CERTIFICATE', 'Senior Certificate', 'SENIOR CERTIFICATE / SENIORSERTIFIKAAT')
    no = S(R, sn(R, '#######'), sn(R, 'S ######@'), sn(R, '##/######'))
    ad = fd(d)
    hb = R.random() < 0.7
    dob = fd(p.dob)
    endo = ag in 'BC'
    et = 'with matriculation endorsement' if endo else ''
    shag = R.random() < 0.75
    D = Doc(
        'nsc_trade_zaf',
        R,
        'ZAF',
        'school_leaving_certificate',
        ['en'],
        S(R, font, "'TeX Gyre Cursor'", "'C059'"),
        S(R, font, "'C059'"),
        ink,
        S(R, '#fdfaf0', '#fff', '#f8f5ec'),
        S(R, 'double', 'corner', 'dashed', 'none'),
        S(R, (ink, 0.09), None),
        False,
        16,
        '23mm 25mm',
        1.5,
    )
    g = [ag, f'{ag} aggregate'] if shag else None
    latin(
        D,
        [n, full(p)],
        qualification_title=[T, 'Senior Certificate'] + ([f'Senior Certificate {et}'] if endo else []),
        qualification_title_en=[T, 'Senior Certificate'],
        institution=[cert],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        document_number=no,
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if hb else {}),
    )
    D.printed.add('qualification_title_en')
    D.rows = [dict(course=s, credits=None, grade=x) for s, x in zip(subs, sy)]
    idn = za_id(R, p)
    info = (
        rows_(
            [('Name', n), ('Identity number', idn)] + ([('Date of birth', dob)] if hb else []) + [('Examination number', sn(R, '##########'))],
            'en',
            S(R, 'q1', 'q4', 'q2'),
            '',
        )
        if col
        else lx(
            'en',
            'We certify that ',
            (n, 'b lg'),
            f', identity number {idn}'
            + (f', born on {dob}' if hb else '')
            + f', sat the examination of {S(R, "November", "October/November")} {y} and, having complied with the requirements, has been awarded the Senior Certificate'
            + (f' {et}.' if endo else '.'),
            cls='j mt2',
        )
    )
    D.add(
        ln(f'No. {no}', 'en', 'rt sm') if R.random() < 0.5 else kv('Certificate number', no, 'en', 'sm'),
        div(emblem(R, ink, 74), 'c'),
        ln('Republic of South Africa', 'en', 'c sm caps'),
        ln(cert.upper() if R.random() < 0.4 else cert, 'en', 'c b lg ink'),
        ln(T, 'en', 'title', 'font-size:1.75em'),
        *([ln(et, 'en', 'c it')] if endo and col else []),
        div(info, 'mt'),
        tbl([S(R, 'Subject', 'Subjects'), 'Grade', 'Symbol'], list(zip(subs, gr_, sy)), 'en', S(R, 'all', 'hor', 'free'), [64, 18, 18], 'lcc'),
        *([kv(S(R, 'Aggregate symbol:', 'Aggregate:'), ag, 'en', 'b')] if shag else []),
        ln('HG = Higher Grade; SG = Standard Grade', 'en', 'xs'),
        kv(S(R, 'Date:', 'Issued on', 'Date of issue:'), ad, 'en', 'mt2'),
        sigs(R, [(S(R, 'Executive Officer', 'Registrar'), ''), ('Head of Education', who(R, 'zaf'))], 'en'),
        stamp(R, f'{cert.upper()} * PRETORIA *', 'en', 108, 'left:335px;bottom:110px'),
    )
    return D


ZN = {
    'Human Resources Management': 'Personnel Management N6,Labour Relations N6,Personnel Training N6,Computer Practice N6',
    'Electrical Engineering': 'Mathematics N6,Electrotechnics N6,Power Machines N6,Industrial Electronics N6',
    'Financial Management': 'Financial Accounting N6,Cost and Management Accounting N6,Income Tax N6,Computerised Financial Systems N6',
    'Tourism': 'Travel Services N6,Tourist Destinations N6,Travel Office Procedures N6,Hotel Reception N6',
    'Civil Engineering': 'Mathematics N6,Building and Structural Construction N6,Building and Structural Surveying N6,Building Administration N6',
    'Educare': 'Day Care Management N6,Education N6,Educare Didactics: Theory and Practical N6,Entrepreneurship and Business Management N6',
    'Mechanical Engineering': 'Mathematics N6,Power Machines N6,Strength of Materials and Structures N6,Mechanotechnology N6',
    'Legal Secretary': 'Information Processing N6,Communication N6,Mercantile Law N6,Office Practice N6',
}
ZC = L(
    'Ekurhuleni East TVET College,False Bay TVET College,Coastal KZN TVET College,Vhembe TVET College,Motheo TVET College,Lovedale TVET College,Orbit TVET College,Nkangala TVET College'
)
ZT = L('Electrician,Boilermaker,Diesel Mechanic,Plumber,Welder,Fitter and Turner,Bricklayer,Millwright,Motor Mechanic,Rigger')


def za_ndip(R):
    p = hol(R, 'zaf', 1978, 1999)
    n = S(R, full(p).upper(), full(p))
    font, ink = za_look(R)
    fd = za_date(R)
    f = deal(R, 'zf', ZN)
    col = deal(R, 'zc', ZC)
    d = dt.date(min(2024, max(2010, p.dob.year + R.randint(22, 28))), R.randint(1, 11), R.randint(1, 28))
    lay = deal(R, 'zl', range(2))
    dept = 'Department of Higher Education and Training'
    T = S(R, 'NATIONAL N DIPLOMA', 'National N Diploma') if lay == 0 else S(R, 'NATIONAL CERTIFICATE', 'National Certificate: N6')
    no = S(R, sn(R, '#########'), sn(R, 'ND ######'), sn(R, '@@######'))
    subs = ZN[f].split(',')
    mk = [R.randint(50, 91) for _ in subs]
    ad = fd(d)
    idn = za_id(R, p)
    hb = R.random() < 0.3
    dob = fd(p.dob)
    R.random() < 0.5
    D = Doc(
        'nsc_trade_zaf',
        R,
        'ZAF',
        'vocational_certificate',
        ['en'],
        font,
        S(R, font, "'URW Bookman'"),
        ink,
        S(R, '#fff', '#fbf8ef', '#f5f9fc'),
        S(R, 'triple', 'notch', 'double', 'scallop', 'rail'),
        S(R, (ink, 0.1), None),
        lay == 0 and R.random() < 0.6,
        16.2,
        '18mm 26mm 14mm',
        1.45,
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T}: {f}', f'{T} in {f}', f'{T} {f}'],
        qualification_title_en=[T, f'{T}: {f}', f'{T} in {f}'],
        field_of_study=f,
        institution=[dept, f'{dept}, Republic of South Africa', col],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if hb else {}),
    )
    D.printed.add('qualification_title_en')
    head = gr(
        '66px 1fr 66px',
        emblem(R, ink, 60),
        ln('higher education & training' if R.random() < 0.4 else 'Republic of South Africa', 'en', 'c sm b') + ln(dept, 'en', 'c b lg ink'),
        '',
        style='align-items:center',
    )
    st = stamp(R, 'HIGHER EDUCATION AND TRAINING * RSA *', 'en', 100, 'right:150px;bottom:70px')
    sg = sigs(R, [(S(R, 'Director-General', 'Chief Director: National Examinations'), S(R, '', who(R, 'zaf')))], 'en')
    if lay == 0:
        exp = S(R, '18 months’ relevant practical experience', 'the prescribed in-service training of 18 months', '2 670 hours of applicable work experience')
        D.add(
            head,
            ln(T, 'en', 'title'),
            ln('This is to certify that', 'en', 'c it'),
            ln(n, 'en', 'name'),
            ln(f'Identity number: {idn}' + (f'    Date of birth: {dob}' if hb else ''), 'en', 'c sm'),
            ln(
                S(
                    R,
                    f'has completed the N4, N5 and N6 programmes at {col} as well as {exp} and is hereby awarded this diploma in',
                    f'a student of {col}, having complied with the requirements of Report 191, including {exp}, has been awarded the diploma in',
                ),
                'en',
                'c mt',
            ),
            ln(f, 'en', 'c b xl mt'),
            gr('1fr 1fr', kv(S(R, 'Diploma No.:', 'Serial number:'), no, 'en', 'sm'), kv(S(R, 'Date of issue:', 'Awarded on:', 'Date:'), ad, 'en', 'sm rt'), cls='mt2'),
            sg,
            st,
        )
        return D
    sym = lambda x: 'A' if x >= 80 else 'B' if x >= 70 else 'C' if x >= 60 else 'D'
    D.rows = [dict(course=s, credits=None, grade=str(m)) for s, m in zip(subs, mk)]
    info = (
        [(S(R, 'Candidate', 'Name of student', 'Surname and first names'), n), ('Identity number', idn)]
        + ([('Date of birth', dob)] if hb else [])
        + [
            (S(R, 'Programme', 'Instructional programme', 'Field'), f),
            (S(R, 'College', 'Examination centre'), col),
            ('Examination', f'{S(R, "November", "June")} {d.year - 1}'),
            (S(R, 'Certificate number', 'Serial No.'), no),
        ]
    )
    D.add(
        head,
        div('', 'ruleh'),
        ln(T, 'en', 'title', 'font-size:1.7em'),
        ln(
            S(
                R,
                'has been awarded to the candidate whose particulars appear below',
                'The Department hereby certifies that the undermentioned candidate passed the following subjects.',
            ),
            'en',
            'c sm',
        ),
        div(rows_(info, 'en', S(R, 'q1', 'q2', 'q3')), 'mt'),
        tbl(
            ['Subject', S(R, '%', 'Mark', 'Percentage'), 'Symbol'],
            [(s, str(m), sym(m)) for s, m in zip(subs, mk)],
            'en',
            S(R, 'all', 'hor', 'stripe'),
            [66, 17, 17],
            'lcc',
        ),
        kv(S(R, 'Date of issue', 'Issued'), ad, 'en', 'q1 mt'),
        sg,
        ln('Without erasure or alteration of any kind.', 'en', 'xs mt'),
        st,
    )
    return D


def za_trade(R):
    p = hol(R, 'zaf', 1970, 2000)
    n = S(R, full(p).upper(), f'{p.given} {p.sur.upper()}', full(p))
    font, ink = za_look(R)
    fd = za_date(R)
    t = deal(R, 'zt', ZT)
    a = dt.date(min(2024, max(2012, p.dob.year + R.randint(21, 32))), R.randint(1, 9), R.randint(1, 28))
    d = later(R, a, 20, 90)
    lay = deal(R, 'zq', range(2))
    b, ab = S(
        R, ('Quality Council for Trades and Occupations', 'QCTO'), ('Quality Council for Trades and Occupations', 'QCTO'), ('National Artisan Moderation Body', 'NAMB')
    )
    T = S(R, 'TRADE CERTIFICATE', 'ARTISAN TRADE CERTIFICATE', 'Trade Test Certificate', 'OCCUPATIONAL CERTIFICATE')
    no = S(R, sn(R, 'TC######'), sn(R, '##-######/##'), sn(R, 'A@ ######'))
    ad = fd(d)
    idn = za_id(R, p)
    hb = R.random() < 0.35
    dob = fd(p.dob)
    ct = S(R, 'INDLELA, Olifantsfontein', 'Sasol Training Centre, Secunda', 'Eskom Academy of Learning, Midrand', 'Transnet Trade Test Centre, Bloemfontein')
    D = Doc(
        'nsc_trade_zaf',
        R,
        'ZAF',
        'vocational_certificate',
        ['en'],
        font,
        font,
        ink,
        S(R, '#fff', '#f9f7ee'),
        S(R, 'beam', 'thick', 'notch', 'corner', 'none'),
        S(R, (ink, 0.11), None),
        lay == 0,
        16.5,
        '19mm 28mm 14mm',
        1.45,
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T}: {t}', f'{T} – {t}', f'{T} {t}'],
        qualification_title_en=[T, f'{T}: {t}'],
        field_of_study=t,
        institution=[b, f'{b} ({ab})', ab],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if hb else {}),
    )
    D.printed.add('qualification_title_en')
    law = S(R, 'section 26D of the Skills Development Act, 1998', 'section 26D(4) of the Skills Development Act (Act 97 of 1998)')
    head = div(emblem(R, ink, 60) + ln(f'{b} ({ab})', 'en', 'c b lg ink'), 'c')
    st = stamp(R, f'{ab} * TRADE CERTIFICATION *', 'en', 98, 'left:140px;bottom:60px')
    sg = sigs(R, [(S(R, 'Chief Executive Officer', 'Director: Artisan Certification'), who(R, 'zaf'))], 'en')
    if lay == 0:
        D.add(
            head,
            ln(T, 'en', 'title'),
            ln(f'This certificate is awarded in terms of {law} to', 'en', 'c'),
            ln(n, 'en', 'name'),
            ln(f'ID: {idn}' + (f'  |  born {dob}' if hb else ''), 'en', 'c sm'),
            ln(
                S(
                    R,
                    f'who passed the trade test on {fd(a)} at {ct} and is qualified as an artisan in the trade of',
                    f'who was found competent at {ct} on {fd(a)} in the listed trade of',
                ),
                'en',
                'c mt',
            ),
            ln(t, 'en', 'c b xl'),
            gr('1fr 1fr', kv('Certificate No.', no, 'en'), kv(S(R, 'Issue date:', 'Certified on:'), ad, 'en', 'rt'), cls='mt2'),
            sg,
            st,
        )
    else:
        D.add(
            head,
            div('', 'ruleh'),
            ln(T, 'en', 'title', 'font-size:1.7em'),
            ln(f'Issued in terms of {law}.', 'en', 'c sm'),
            gr(
                '1fr 100px',
                rows_(
                    [(S(R, 'Artisan', 'Awarded to', 'Full names'), n), ('Identity number', idn)]
                    + ([('Date of birth', dob)] if hb else [])
                    + [
                        (S(R, 'Trade', 'Listed trade'), t),
                        ('OFO code', sn(R, '65####')),
                        ('Trade test centre', ct),
                        ('Trade test date', fd(a)),
                        (S(R, 'Date of issue', 'Certificate issued'), ad),
                        (S(R, 'Certificate number', 'Registration number'), no),
                    ],
                    'en',
                    S(R, 'q2', 'q3'),
                ),
                f'<div style="position:relative;height:120px">{photo(R, "right:0;top:0", 90, 114)}</div>',
                cls='mt2',
            ),
            ln('The holder may be entered in the national register of artisans.', 'en', 'sm mt'),
            sg,
            st,
            qr(f'https://verify.example/{no}', 'right:110px;bottom:80px', 74),
        )
    return D


@fam
def nsc_trade_zaf(R):
    return un(R, 'ZAF', (za_nsc, za_ndip, za_senior, za_trade))(R)


# =================================================================== 2 de  Germany: references; Approbation and Facharzt
DEF = [
    ('Möbelwerke Hinrichs GmbH & Co. KG', 'Industriestraße 14, 32120 Hiddenhausen'),
    ('Autohaus Brandes GmbH', 'Celler Straße 88, 29614 Soltau'),
    ('Seniorenzentrum St. Elisabeth gGmbH', 'Klosterweg 3, 54516 Wittlich'),
    ('Hotel Alter Hafen Betriebs GmbH', 'Am Bontekai 21, 26382 Wilhelmshaven'),
    ('Lohmann Elektrotechnik e. K.', 'Gewerbering 7, 04668 Grimma'),
    ('Bäckerei Wiegand OHG', 'Marktplatz 2, 36037 Fulda'),
    ('Spedition Kranz Logistik AG', 'Hafenallee 45, 68219 Mannheim'),
    ('Steuerkanzlei Dr. Althoff und Partner mbB', 'Lindenallee 60, 45127 Essen'),
    ('Kita Sonnenschein e. V.', 'Birkenweg 11, 15517 Fürstenwalde'),
    ('Gebäudereinigung Pfeiffer GmbH', 'Ostring 132, 24143 Kiel'),
]
DEJ = [
    (
        L('Tischler,Maschinenführer,Lagerist'),
        L('Tischlerin,Maschinenführerin,Lageristin'),
        'die Bedienung der Plattenaufteilsäge und des CNC-Bearbeitungszentrums,die Montage von Küchenelementen,die Kontrolle der Maße und Oberflächen',
    ),
    (
        L('Automechaniker,Serviceberater'),
        L('Automechanikerin,Serviceberaterin'),
        'die Wartung und Reparatur von Personenwagen,die Fehlersuche mit Diagnosegeräten,die Annahme und Übergabe der Fahrzeuge',
    ),
    (
        L('Altenpfleger,Altenpflegehelfer'),
        L('Altenpflegerin,Altenpflegehelferin'),
        'die Grund- und Behandlungspflege der Bewohner,die Pflegedokumentation,die Begleitung der Arztvisiten',
    ),
    (L('Koch,Rezeptionist'), L('Köchin,Rezeptionistin'), 'die Betreuung der Gäste,die Bestellung der Waren,die Einhaltung der Hygienevorschriften'),
    (
        L('Elektroniker,Servicetechniker'),
        L('Elektronikerin,Servicetechnikerin'),
        'die Installation von Gebäudetechnik,die Prüfung ortsfester Anlagen,den Bereitschaftsdienst',
    ),
    (L('Bäcker,Fachverkäufer'), L('Bäckerin,Fachverkäuferin'), 'die Herstellung von Brot und Kleingebäck,die Beratung der Kunden,die Kassenabrechnung'),
    (L('Disponent,Berufskraftfahrer'), L('Disponentin,Berufskraftfahrerin'), 'die Planung der Touren,die Sicherung der Ladung,den Kontakt zu den Kunden'),
    (
        L('Steuerfachangestellter,Bürokaufmann'),
        L('Steuerfachangestellte,Bürokauffrau'),
        'die Erfassung der laufenden Buchhaltung,die Vorbereitung von Steuererklärungen,die Lohnabrechnung',
    ),
    (L('Erzieher,Sozialassistent'), L('Erzieherin,Sozialassistentin'), 'die Betreuung einer Gruppe von 18 Kindern,die Elterngespräche,die Planung von Projekten'),
    (
        L('Objektleiter,Gebäudereiniger'),
        L('Objektleiterin,Gebäudereinigerin'),
        'die Einteilung des Personals,die Unterhalts- und Glasreinigung,die Abnahme der Leistungen',
    ),
]
DEB = L('Aleppo,Lwiw,Hannover,Izmir,Rostock,Posen,Kabul,Regensburg,Bremerhaven,Sarajevo,Odessa,Gera')
DEG = ['stets zu unserer vollsten Zufriedenheit', 'stets zu unserer vollen Zufriedenheit', 'zu unserer vollen Zufriedenheit', 'zu unserer Zufriedenheit']


def de_date(R):
    return S(R, lambda x: long_date(x, 'de'), lambda x: dmy(x, '.'), lambda x: f'{x.day:02d}. {M["de"][x.month - 1]} {x.year}')


def de_letterhead(R, firm, adr, ink):
    st, ort = adr.split(', ')
    return S(
        R,
        gr(
            '1fr 60px',
            ln(firm, 'de', 'b lg ink') + ln(f'{st} · {ort}', 'de', 'xs') + ln(f'Tel. {sn(R, "0#### ####-0")}', 'de', 'xs'),
            emblem(R, ink, 54),
            style='align-items:center',
        )
        + div('', 'ruleh'),
        div(ln(firm, 'de', 'rt b lg ink') + ln(st, 'de', 'rt xs') + ln(ort, 'de', 'rt xs')),
        div(emblem(R, ink, 48) + ln(firm, 'de', 'c b lg') + ln(adr, 'de', 'c sm') + div('', 'hr'), 'c'),
    )


def de_arbeit(R):
    i = deal(R, 'def', range(len(DEF)))
    firm, adr = DEF[i]
    ms, fs, tk = DEJ[i]
    p = hol(R, 'arz', 1966, 1997)
    m = p.m
    k = R.randrange(len(ms))
    job = (ms if m else fs)[k]
    hr, er, ihm, sein, H = ('Herr', 'er', 'ihm', 'seine', 'Herrn') if m else ('Frau', 'sie', 'ihr', 'ihre', 'Frau')
    n = full(p)
    fd = de_date(R)
    ink = S(R, '#123c69', '#5e1b1b', '#20513a', '#333', '#6a4b00')
    a = dt.date(max(2004, p.dob.year + R.randint(19, 26)), R.randint(1, 12), S(R, 1, 1, 15))
    zw = R.random() < 0.25
    b = dt.date(min(2024, a.year + R.randint(1, 8)), R.randint(1, 12), 28)
    b = (b.replace(day=1) + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1) if not zw else b
    d = b if R.random() < 0.6 and not zw else later(R, b, 1, 25)
    T = S(R, 'Zwischenzeugnis', 'ZWISCHENZEUGNIS') if zw else S(R, 'ARBEITSZEUGNIS', 'Arbeitszeugnis', 'Zeugnis', 'Z E U G N I S')
    hb = R.random() < 0.7
    hp = hb and R.random() < 0.6
    pob = S(R, *DEB)
    g = S(R, *DEG)
    A, B, dob, ad = fd(a), fd(b), fd(p.dob), fd(d)
    city = adr.split(', ')[1].split(' ', 1)[1]
    dur = [f'seit dem {A}', A, f'seit {A}'] if zw else [f'vom {A} bis zum {B}', f'vom {A} bis {B}', f'{A} bis {B}', f'{A} – {B}', f'{A} bis zum {B}']
    D = Doc(
        'arbeitszeugnis_approbation_deu',
        R,
        'DEU',
        'employment_reference',
        ['de'],
        S(R, "'Carlito'", "'Liberation Sans'", "'Linux Libertine O'", "'TeX Gyre Heros'", "'EB Garamond'"),
        None,
        ink,
        '#fff',
        S(R, 'none', 'none', 'none', 'side', 'beam'),
        None,
        False,
        16.4,
        '24mm 25mm 18mm 27mm',
        S(R, 1.45, 1.55),
    )
    latin(
        D,
        [n, f'{hr} {n}'],
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if hb else {}),
        place_of_birth=pob if hp else None,
        qualification_title=[T, T.replace(' ', '')],
        qualification_title_en='Employment reference',
        field_of_study=job,
        institution=[firm, f'{firm}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g],
        duration=dur,
    )
    born = (f', geboren am {dob}' + (f' in {pob}' if hp else '') + ',') if hb else ''
    tks = tk.split(',')
    bul = R.random() < 0.6
    op = (
        f' ist seit dem {A} als {job} in unserem Hause tätig.'
        if zw
        else S(R, f' war vom {A} bis zum {B} als {job} in unserem Unternehmen beschäftigt.', f' war in der Zeit vom {A} bis zum {B} bei uns als {job} tätig.')
    )
    bu = S(R, '–', '•')
    auf = (
        ln(
            S(
                R,
                f'Zu den Aufgaben von {H} {p.sur} {"gehören" if zw else "gehörten"} insbesondere:',
                'Das Aufgabengebiet umfasst:' if zw else 'Das Aufgabengebiet umfasste:',
                f'{hr} {p.sur} {"ist" if zw else "war"} im Wesentlichen mit folgenden Aufgaben betraut:',
            ),
            'de',
            'mt',
        )
        + ''.join(ln(f'{bu} {t.split(" ", 1)[1] if t.split(" ", 1)[0] in ("die", "den") else t}', 'de', '', 'padding-left:1.2em') for t in tks)
        if bul
        else ln(f'{hr} {p.sur} {"übernimmt" if zw else "übernahm"} {", ".join(tks[:-1])} sowie {tks[-1]}.', 'de', 'j mt')
    )
    arb, war, erl = ('arbeitet', 'ist', 'erledigt') if zw else ('arbeitete', 'war', 'erledigte')
    ken = (
        f'Wir kennen {H} {p.sur} als zuverlässige und belastbare Arbeitskraft, die sich schnell in neue Aufgaben einarbeitet.'
        if zw
        else f'Wir haben {H} {p.sur} als zuverlässige und belastbare Arbeitskraft kennengelernt, die sich schnell in neue Aufgaben einarbeitete.'
    )
    perf = S(R, f'{hr} {p.sur} verfügt über ein fundiertes Fachwissen, {arb} selbständig und sorgfältig und {war} auch hohem Arbeitsanfall gewachsen.', ken)
    note = f'Die {S(R, "", "ihm " if m else "ihr ")}übertragenen Aufgaben {erl} {er} {g}.'
    verh = S(
        R,
        f'Das Verhalten gegenüber Vorgesetzten, Kollegen und Kunden {war} {S(R, "stets einwandfrei", "jederzeit vorbildlich", "einwandfrei")}.',
        f'Wegen {"seines" if m else "ihres"} freundlichen Wesens {war} {er} allseits geschätzt.',
    )
    end = (
        S(R, f'Dieses Zwischenzeugnis wird auf Wunsch von {H} {p.sur} ausgestellt.', 'Das Zeugnis wurde wegen eines Vorgesetztenwechsels erstellt.')
        if zw
        else S(
            R,
            f'{hr} {p.sur} verlässt uns auf eigenen Wunsch. Wir danken {ihm} für die gute Zusammenarbeit und wünschen {ihm} für die Zukunft alles Gute.',
            f'Das Arbeitsverhältnis endete durch Ablauf der Befristung. Wir wünschen {ihm} beruflich und persönlich weiterhin viel Erfolg.',
            f'Aus betrieblichen Gründen mussten wir das Arbeitsverhältnis beenden. Für {sein} Mitarbeit danken wir {ihm}.',
        )
    )
    o = ln(f'{city}, {S(R, "den ", "")}{ad}', 'de', S(R, 'rt', '', 'mt'))
    late = R.random() < 0.6
    titl = ln(T, 'de', S(R, 'title', 'b xl mt2', 'c b xl mt'), 'font-size:1.5em;line-height:1.4')
    D.add(
        de_letterhead(R, firm, adr, ink),
        *([] if late else [div(o, 'mt')]),
        div(titl, 'mt2'),
        lx('de', f'{hr} ', (n, S(R, 'b', '')), born + op, cls='j mt'),
        auf,
        ln(perf, 'de', 'j mt'),
        ln(note, 'de', 'j mt'),
        ln(verh, 'de', 'j mt'),
        ln(end, 'de', 'j mt'),
        *([div(o, 'mt2')] if late else []),
        sigs(
            R,
            [(S(R, 'Geschäftsführung', 'Personalleitung', 'Inhaber', 'ppa.'), who(R, 'arz'))] + ([('Abteilungsleitung', who(R, 'arz'))] if R.random() < 0.4 else []),
            'de',
        ),
    )
    return D


DEP = L(
    'Möbelmontage/Einkauf,Werkstatt/Kundenannahme,Wohnbereich 2/Betreuung,Rezeption/Küche,Installation/Lager,Backstube/Verkauf,Disposition/Lager,Lohnbuchhaltung/Sekretariat,Krippe/Kindergartengruppe,Objektleitung/Personalbüro'
)


def de_praktikum(R):
    i = deal(R, 'def2', range(len(DEF)))
    firm, adr = DEF[i]
    p = hol(R, 'arz', 1985, 2005)
    m = p.m
    fd = de_date(R)
    a = dt.date(min(2023, max(2008, p.dob.year + R.randint(17, 22))), R.randint(1, 10), R.randint(1, 28))
    w = S(R, 3, 4, 6, 8, 12)
    b = a + dt.timedelta(days=7 * w - 3)
    d = later(R, b, 0, 10)
    n = S(R, full(p), f'{p.sur}, {p.given}')
    T = S(R, 'Praktikumsbescheinigung', 'PRAKTIKUMSZEUGNIS', 'Praktikumsnachweis', 'Bescheinigung über ein Betriebspraktikum')
    ink = S(R, '#1a4e5f', '#444', '#7b2d26', '#2d4a22')
    f = S(R, *DEP[i].split('/'))
    A, B, dob, ad = fd(a), fd(b), fd(p.dob), fd(d)
    g = S(R, 'sehr gut', 'gut', 'befriedigend', None)
    pob = S(R, *DEB)
    hp = R.random() < 0.4
    city = adr.split(', ')[1].split(' ', 1)[1]
    hrs = S(R, 35, 38, 39, 40)
    D = Doc(
        'arbeitszeugnis_approbation_deu',
        R,
        'DEU',
        'employment_reference',
        ['de'],
        S(R, "'Liberation Sans'", "'Carlito'", "'Linux Biolinum O'", "'Cantarell'"),
        None,
        ink,
        '#fff',
        S(R, 'none', 'thin', 'side', 'none'),
        None,
        False,
        15.8,
        '22mm 24mm 18mm 27mm',
        1.45,
    )
    latin(
        D,
        [n, full(p)],
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob if hp else None,
        qualification_title=[T],
        qualification_title_en='Internship certificate',
        field_of_study=f,
        institution=[firm, f'{firm}, {city}', f'{firm}, {adr}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        duration=[f'{A} bis {B}', f'{A} – {B}', f'vom {A} bis {B}', f'{w} Wochen', f'{A} bis {B} ({w} Wochen)', f'{A} – {B} ({w} Wochen)'],
    )
    per_ = S(R, f'{A} bis {B}', f'{A} bis {B} ({w} Wochen)')
    rat = [
        (x, S(R, 'sehr gut', 'gut', 'gut', 'befriedigend'))
        for x in R.sample(L('Pünktlichkeit,Lernbereitschaft,Teamfähigkeit,Sorgfalt,Auffassungsgabe,Selbständigkeit'), 4)
    ]
    I = (
        [(S(R, 'Name, Vorname', 'Praktikant' if m else 'Praktikantin', 'Name'), n), ('Geburtsdatum', dob)]
        + ([('Geburtsort', pob)] if hp else [])
        + [
            (S(R, 'Zeitraum', 'Dauer', 'Praktikumszeit'), per_),
            (S(R, 'Abteilung', 'Einsatzbereich', 'Tätigkeitsbereich'), f),
            (S(R, 'Wochenarbeitszeit', 'Stunden pro Woche'), f'{hrs} Stunden'),
            ('Fehltage', str(R.randint(0, 3))),
        ]
        + ([(S(R, 'Gesamtbeurteilung', 'Gesamteindruck'), g)] if g else [])
    )
    D.add(
        de_letterhead(R, firm, adr, ink),
        ln(T, 'de', 'title', 'font-size:1.5em;margin-top:.6em'),
        ln(
            S(
                R,
                f'Hiermit bescheinigen wir, dass {"der Praktikant" if m else "die Praktikantin"} ein Praktikum in unserem Betrieb abgeleistet hat.',
                'Zur Vorlage bei der Schule bzw. Hochschule bestätigen wir folgende Angaben:',
            ),
            'de',
            'mt',
        ),
        div(rows_(I, 'de', S(R, 'q1', 'q2', 'q3'), S(R, '', ':')), 'mt'),
        *([tbl(['Merkmal', 'Bewertung'], rat, 'de', S(R, 'all', 'hor'), [60, 40])] if R.random() < 0.5 else []),
        ln(
            S(
                R,
                f'{"Er" if m else "Sie"} zeigte Interesse an allen Arbeitsabläufen und fügte sich gut in das Team ein.',
                'Die übertragenen Arbeiten wurden gewissenhaft ausgeführt.',
            ),
            'de',
            'j mt',
        ),
        ln(f'{city}, {ad}', 'de', 'mt2'),
        sigs(R, [(S(R, 'Praktikumsbetreuung', 'Unterschrift und Firmenstempel'), S(R, '', who(R, 'arz')))], 'de'),
        stamp(R, f'{firm[:28].upper()} * {city.upper()} *'[:48], 'de', 96, 'left:300px;bottom:150px') if R.random() < 0.6 else '',
    )
    return D


DEA = [
    ('Regierung von Oberbayern', 'München'),
    ('Bezirksregierung Köln', 'Köln'),
    ('Bezirksregierung Münster', 'Münster'),
    ('Landesamt für Gesundheit und Soziales Berlin', 'Berlin'),
    ('Regierungspräsidium Stuttgart', 'Stuttgart'),
    ('Landesverwaltungsamt Sachsen-Anhalt', 'Halle (Saale)'),
    ('Regierung von Unterfranken', 'Würzburg'),
    ('Bezirksregierung Düsseldorf', 'Düsseldorf'),
    ('Thüringer Landesverwaltungsamt', 'Weimar'),
]
DEK = [
    ('Arzt', 'Ärztin', 'der Bundesärzteordnung', 'ärztlichen'),
    ('Zahnarzt', 'Zahnärztin', 'des Gesetzes über die Ausübung der Zahnheilkunde', 'zahnärztlichen'),
    ('Apotheker', 'Apothekerin', 'der Bundes-Apothekerordnung', 'des Apothekers'),
    ('Tierarzt', 'Tierärztin', 'der Bundes-Tierärzteordnung', 'tierärztlichen'),
    ('Psychologischer Psychotherapeut', 'Psychologische Psychotherapeutin', 'des Psychotherapeutengesetzes', 'psychotherapeutischen'),
]


def de_approbation(R):
    p = hol(R, 'arz', 1968, 1996)
    m = p.m
    am, af, law, adj = deal(R, 'dek', DEK)
    b, city = deal(R, 'dea', DEA)
    job = am if m else af
    fd = de_date(R)
    d = aw(R, p, 25, 34, range(1, 13))
    d = d.replace(year=max(d.year, 1999))
    dr = S(R, '', '', 'Dr. med. ' if am == 'Arzt' else '')
    n = full(p)
    hr = 'Herr' if m else 'Frau'
    ad, dob = fd(d), fd(p.dob)
    pob = S(R, *DEB)
    hp = R.random() < 0.85
    no = S(R, None, f'{sn(R, "##.2-")}{sn(R, "####")}-{d.year}', f'Az. {sn(R, "24.##.##-###")}', sn(R, 'IV B ###/##'))
    nn = no.removeprefix('Az. ') if no else None
    lay = deal(R, 'dap', range(2))
    ink = S(R, '#111', '#1b3a5f', '#5c1a1a', '#333')
    T = S(R, 'Approbationsurkunde', 'APPROBATIONSURKUNDE', 'URKUNDE') if lay == 0 else S(R, 'Approbationsurkunde', 'Approbation')
    tt = f'Approbation als {job}'
    D = Doc(
        'arbeitszeugnis_approbation_deu',
        R,
        'DEU',
        'professional_licence',
        ['de'],
        S(R, "'Nimbus Roman'", "'Liberation Sans'", "'TeX Gyre Pagella'", "'Linux Libertine O'", "'TeX Gyre Schola'"),
        None,
        ink,
        S(R, '#fff', '#fdfcf6'),
        S(R, 'none', 'thin', 'double', 'none', 'triple'),
        S(R, None, (ink, 0.07)),
        False,
        17,
        '26mm 28mm 22mm',
        1.55,
    )
    latin(
        D,
        [dr + n, n, f'{hr} {n}'],
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob if hp else None,
        qualification_title=[T, tt],
        qualification_title_en='Licence to practise',
        field_of_study=[job],
        institution=[b, f'{b}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=[nn, no] if no else None,
    )
    right = S(
        R,
        f'Die Approbation berechtigt zur Ausübung des {adj} Berufs.' if adj[:3] != 'des' else 'Die Approbation berechtigt zur Ausübung des Apothekerberufs.',
        f'{"Er" if m else "Sie"} ist berechtigt, die Berufsbezeichnung „{job}“ zu führen.',
    )
    eff = S(R, 'mit Wirkung vom heutigen Tage', 'mit Wirkung vom Tage der Ausstellung')
    head = S(R, div(emblem(R, ink, 70) + ln(b, 'de', 'c b lg'), 'c'), gr('1fr 64px', ln(b, 'de', 'b lg'), emblem(R, ink, 58), style='align-items:center') + div('', 'hr'))
    az = kv(S(R, 'Aktenzeichen:', 'Geschäftszeichen:', 'Gz.:'), nn, 'de', 'sm') if no and no == nn else ln(no, 'de', 'sm') if no else ''
    ort = ln(f'{city}, {S(R, "den ", "am ", "")}{ad}', 'de', S(R, 'mt2', 'rt mt2'))
    sg = sigs(R, [(S(R, 'Im Auftrag', 'In Vertretung', 'Der Präsident'), S(R, '', who(R, 'arz')))], 'de')
    st = stamp(R, f'{b.upper()} *'[:48], 'de', 104, f'left:{S(R, 130, 300)}px;bottom:{S(R, 150, 190)}px')
    if lay == 0:
        mid = R.random() < 0.6
        c = 'c' if mid else 'j'
        D.add(
            head,
            az,
            ln(T, 'de', 'title mt2', 'letter-spacing:.06em' if len(T) < 12 else 'font-size:1.55em'),
            lx('de', f'{hr} ', (dr + n, 'b lg'), cls=f'{c} mt2'),
            ln(f'geboren am {dob}' + (f' in {pob}' if hp else ''), 'de', c),
            ln(f'erfüllt die Voraussetzungen {S(R, "des § 3", "nach § 3", "des § 4 Abs. 1")} {law}.', 'de', f'{c} mt'),
            ln(f'{eff[0].upper()}{eff[1:]} wird {"ihm" if m else "ihr"} die', 'de', f'{c} mt'),
            ln(tt, 'de', f'{c} b xl mt'),
            ln('erteilt.', 'de', f'{c} mt'),
            ln(right, 'de', f'{c} mt'),
            ort,
            sg,
            st,
        )
        return D
    I = (
        [(S(R, 'Familienname', 'Name'), p.sur), ('Vorname' if R.random() < 0.6 else 'Vorname(n)', p.given), ('Geburtsdatum', dob)]
        + ([('Geburtsort', pob)] if hp else [])
        + [(S(R, 'Beruf', 'Approbiert als'), job), (S(R, 'Rechtsgrundlage', 'Grundlage'), f'§ 3 {law}')]
    )
    if dr:
        I.insert(0, ('Akademischer Grad', dr.strip()))
    D.f['qualification_title'] = [T, tt]
    D.f['holder_name'] = [n, dr + n]
    D.f['holder_name_latin'] = [n, dr + n]
    D.add(
        head,
        az,
        ln(T, 'de', 'title mt2', 'font-size:1.7em'),
        ln(S(R, f'Der nachstehend genannten Person wird {eff} die Approbation erteilt:', 'Auf Antrag wird die Approbation erteilt an:'), 'de', 'mt2'),
        div(rows_(I, 'de', S(R, 'q1', 'q2', 'q3'), S(R, '', ':')), 'mt'),
        ln(right.replace('Er ist', 'Die Person ist').replace('Sie ist', 'Die Person ist'), 'de', 'j mt2'),
        ort,
        sg,
        st,
    )
    return D


DKM = [
    ('Ärztekammer Westfalen-Lippe', 'Münster'),
    ('Sächsische Landesärztekammer', 'Dresden'),
    ('Ärztekammer Niedersachsen', 'Hannover'),
    ('Bayerische Landesärztekammer', 'München'),
    ('Landesärztekammer Brandenburg', 'Cottbus'),
    ('Ärztekammer Hamburg', 'Hamburg'),
    ('Landesärztekammer Thüringen', 'Jena'),
]
DKF = L(
    'Innere Medizin,Allgemeinmedizin,Anästhesiologie,Kinder- und Jugendmedizin,Frauenheilkunde und Geburtshilfe,Radiologie,Neurologie,Urologie,Orthopädie und Unfallchirurgie,Augenheilkunde'
)


def de_facharzt(R):
    p = hol(R, 'arz', 1962, 1989)
    m = p.m
    b, city = deal(R, 'dkm', DKM)
    f = deal(R, 'dkf', DKF)
    d = aw(R, p, 32, 40, range(1, 13))
    fd = de_date(R)
    T = f'{"Facharzt" if m else "Fachärztin"} für {f}'
    U = S(R, 'URKUNDE', 'Anerkennungsurkunde', 'Urkunde')
    ad, dob = fd(d), fd(p.dob)
    pob = S(R, *DEB)
    hp = R.random() < 0.6
    n = full(p)
    dr = S(R, 'Dr. med. ', '')
    no = S(R, None, sn(R, '######/##'), f'{sn(R, "####")}/{d.year}')
    ink = S(R, '#0d3b66', '#6b0f1a', '#14532d', '#222')
    land = deal(R, 'dfl', (True, False))
    zf = R.random() < 0.5
    D = Doc(
        'arbeitszeugnis_approbation_deu',
        R,
        'DEU',
        'professional_licence',
        ['de'],
        S(R, "'TeX Gyre Pagella'", "'EB Garamond'", "'Liberation Serif'", "'URW Gothic'"),
        None,
        ink,
        S(R, '#fffef8', '#fff'),
        S(R, 'double', 'corner', 'rail', 'triple'),
        S(R, None, (ink, 0.08)),
        land,
        17.5,
        '20mm 30mm 14mm' if land else '26mm 28mm',
        1.5,
    )
    latin(
        D,
        [dr + n, n],
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob if hp else None,
        qualification_title=[T, U],
        qualification_title_en='Medical specialist',
        field_of_study=[f, T],
        institution=[b, f'{b}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    D.add(
        div(
            emblem(R, ink, 60) + ln(b, 'de', 'c b lg ink') + ln(S(R, 'Körperschaft des öffentlichen Rechts', '– Körperschaft des öffentlichen Rechts –'), 'de', 'c xs'),
            'c',
        ),
        ln(U, 'de', 'title'),
        lx('de', (dr + n, 'b lg'), cls='c mt'),
        ln(f'geboren am {dob}' + (f' in {pob}' if hp else ''), 'de', 'c'),
        ln(
            'hat nach Abschluss der vorgeschriebenen Weiterbildung die Prüfung bestanden und ist berechtigt, die Bezeichnung'
            if zf
            else 'erhält aufgrund der Weiterbildungsordnung die Anerkennung zum Führen der Bezeichnung',
            'de',
            'c mt',
        ),
        ln(T, 'de', 'c b xl mt'),
        *([ln('zu führen.', 'de', 'c')] if zf else []),
        gr('1fr 1fr', ln(f'{city}, {S(R, "den ", "")}{ad}', 'de'), kv(S(R, 'Urkunden-Nr.', 'Register-Nr.:'), no, 'de', 'rt sm') if no else '', cls='mt2'),
        sigs(R, [(S(R, 'Der Präsident', 'Die Präsidentin'), who(R, 'arz'))] + ([('Vorsitz des Prüfungsausschusses', '')] if R.random() < 0.5 else []), 'de'),
        stamp(R, f'{b.upper()} *'[:48], 'de', 104, f'left:{510 if land else 340}px;bottom:{50 if land else 130}px'),
    )
    return D


@fam
def arbeitszeugnis_approbation_deu(R):
    return un(R, 'DEUZ', (de_arbeit, de_approbation, de_praktikum, de_facharzt))(R)


# =================================================================== 3 fr  Congo-Brazzaville: transcript, diploma supplement
COU = [
    (
        'Université Marien Ngouabi',
        'Brazzaville',
        L(
            'Faculté des Sciences et Techniques|Biologie,Faculté des Sciences et Techniques|Mathématiques,Faculté de Droit|Droit privé,Faculté des Sciences Économiques|Économie et gestion,Faculté des Lettres Arts et Sciences Humaines|Géographie,École Nationale Supérieure Polytechnique|Génie civil'
        ),
    ),
    ('Université Denis Sassou-N’Guesso', 'Kintélé', L('Faculté des Sciences Appliquées|Informatique,Institut Supérieur d’Architecture|Architecture')),
    ('Université Libre du Congo', 'Brazzaville', L('Faculté de Droit|Droit privé,Faculté des Sciences Économiques|Économie et gestion')),
    ('Université de Loango', 'Pointe-Noire', L('Institut des Sciences de Gestion|Économie et gestion,Faculté des Sciences Appliquées|Informatique')),
]
COM = {
    'Biologie': 'Biologie cellulaire,Génétique générale,Biochimie structurale,Physiologie végétale,Écologie tropicale,Microbiologie,Zoologie,Biostatistique,Anglais scientifique,Immunologie',
    'Mathématiques': 'Analyse réelle,Algèbre linéaire,Topologie,Probabilités,Analyse numérique,Géométrie différentielle,Mécanique du point,Équations différentielles,Programmation,Anglais',
    'Droit privé': 'Droit des obligations,Droit commercial OHADA,Droit de la famille,Procédure civile,Droit pénal spécial,Droit du travail,Droit des biens,Droit international privé,Libertés publiques,Anglais juridique',
    'Économie et gestion': 'Microéconomie,Macroéconomie,Comptabilité générale,Statistique descriptive,Mathématiques financières,Économie du développement,Fiscalité,Marketing,Droit des affaires,Techniques d’expression',
    'Géographie': 'Climatologie,Géographie urbaine,Cartographie,Hydrologie,Géographie rurale,Démographie,Télédétection,Aménagement du territoire,Histoire du Congo,Anglais',
    'Génie civil': 'Résistance des matériaux,Béton armé,Mécanique des sols,Topographie,Hydraulique,Construction métallique,Routes et ouvrages d’art,Métré et devis,Gestion de chantier,Anglais technique',
    'Informatique': 'Algorithmique,Bases de données,Réseaux informatiques,Systèmes d’exploitation,Programmation web,Génie logiciel,Architecture des ordinateurs,Recherche opérationnelle,Sécurité informatique,Anglais',
    'Architecture': 'Dessin architectural,Histoire de l’architecture,Matériaux de construction,Projet d’architecture,Urbanisme,Structures,Topographie,Thermique du bâtiment,Infographie,Anglais',
}
COP = L('Brazzaville,Pointe-Noire,Dolisie,Owando,Ouesso,Nkayi,Impfondo,Sibiti,Madingou,Gamboma,Kinkala,Makoua')


def mention(x):
    return 'Très Bien' if x >= 16 else 'Bien' if x >= 14 else 'Assez Bien' if x >= 12 else 'Passable'


def fr_date(R):
    return S(R, lambda x: long_date(x, 'fr'), dmy, lambda x: long_date(x, 'fr'), lambda x: dmy(x, '-'))


def fr_head(R, u, fac, ink, y):
    mini = 'Ministère de l’Enseignement Supérieur, de la Recherche Scientifique et de l’Innovation Technologique' if y > 2020 else 'Ministère de l’Enseignement Supérieur'
    rep = [ln('RÉPUBLIQUE DU CONGO', 'fr', 'c b sm'), ln(S(R, 'Unité * Travail * Progrès', 'Unité – Travail – Progrès'), 'fr', 'c xs it')]
    if R.random() < 0.5:
        return gr(
            '1fr 62px 1fr', ln(mini, 'fr', 'c xs') + ln(u.upper(), 'fr', 'c b nw', 'font-size:.6em' if len(u) > 28 else 'font-size:.8em') + ln(fac, 'fr', 'c xs'), emblem(R, ink, 58), ''.join(rep), style='align-items:start'
        )
    return div(''.join(rep) + ln(mini, 'fr', 'c xs') + emblem(R, ink, 52) + ln(u, 'fr', 'c b lg ink') + ln(fac, 'fr', 'c sm'), 'c') + div('', 'ruleh')


COY = {
    'Université Marien Ngouabi': (1986, 2001, 2010),
    'Université Denis Sassou-N’Guesso': (1998, 2002, 2022),
    'Université Libre du Congo': (1989, 2001, 2013),
    'Université de Loango': (1999, 2003, 2023),
}


def co_person(R, u):
    p = hol(R, 'cog', *COY[u][:2])
    nf = S(R, lambda q: f'{q.sur} {q.given}', lambda q: f'{q.given} {q.sur}', lambda q: f'{q.sur} {q.given}')
    return p, nf(p), [nf(p), f'{p.sur} {p.given}', f'{p.given} {p.sur}']


def co_releve(R):
    u, city, fs = S(R, COU[0], *COU)
    p, n, alt = co_person(R, u)
    m = p.m
    e = '' if m else 'e'
    fac, f = deal(R, 'cof' + u, fs).split('|')
    lay = deal(R, 'col', range(3))
    fd = fr_date(R)
    d = aw(R, p, 21, 27, (7, 8, 9, 10, 11, 12))
    d = d.replace(year=max(d.year, COY[u][2]))
    y = d.year
    lvl = S(R, 'Licence 1', 'Licence 2', 'Licence 3', 'Master 1')
    cs = R.sample(COM[f].split(','), S(R, 7, 8, 9, 10))
    b0 = R.uniform(10.5, 14.5)
    mk = [max(8, min(18, round((b0 + R.uniform(-2.5, 3)) * 4) / 4)) for _ in cs]
    cr = [S(R, 2, 3, 4, 5, 6) for _ in cs]
    av = sum(a * b for a, b in zip(mk, cr)) / sum(cr)
    mn = mention(av)
    avs = com(av)
    ink = S(R, '#00653a', '#1c3c78', '#7a1f1f', '#333')
    T = S(R, 'RELEVÉ DE NOTES', 'Relevé de notes', 'RELEVÉ DES NOTES', 'RELEVÉ DE NOTES ET RÉSULTATS')
    no = S(
        R,
        f'{sn(R, "####")}/{"UMNG" if "Marien" in u else "UDSN" if "Denis" in u else "ULC" if "Libre" in u else "UL"}/{y}',
        sn(R, 'N° ####').replace('N° ', ''),
        f'{y}-{sn(R, "#####")}',
    )
    ad, dob = fd(d), fd(p.dob)
    pob = deal(R, 'cop', COP)
    hg = R.random() < 0.85
    shav = R.random() < 0.85 or not hg
    D = Doc(
        'releve_supplement_cog',
        R,
        'COG',
        'transcript',
        ['fr'],
        S(R, "'Liberation Serif'", "'TeX Gyre Heros'", "'Carlito'", "'TeX Gyre Termes'", "'DejaVu Sans'"),
        None,
        ink,
        '#fff',
        S(R, 'none', 'thin', 'none', 'double'),
        S(R, None, (ink, 0.07)),
        False,
        14.8,
        '17mm 20mm 14mm',
        1.4,
    )
    g = ([mn] if hg else []) + ([f'{avs}/20', avs, f'{avs} / 20'] if shav else []) + ([f'{avs}/20 – {mn}'] if hg and shav else [])
    q = f'{lvl} {f}' if lay != 2 else f'{lvl} – {f}'
    latin(
        D,
        alt,
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob,
        qualification_title=[T, q, lvl, f'{lvl} en {f}'],
        qualification_title_en='Transcript of records',
        field_of_study=f,
        institution=[u, f'{u}, {fac}', f'{u} – {fac}', fac, f'{u}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        document_number=no,
    )
    sc = lambda x: com(x) if lay != 1 else com(x).rstrip('0').rstrip(',')
    D.rows = [dict(course=c, credits=str(k), grade=sc(x)) for c, k, x in zip(cs, cr, mk)]
    if lay == 0:
        H, rs, W = (
            ['Code', S(R, 'Unités d’enseignement', 'Intitulé de l’UE'), 'Crédits', S(R, 'Note /20', 'Moyenne'), S(R, 'Résultat', 'Décision')],
            [(f'UE{i + 1}0{R.randint(1, 9)}', c, str(k), sc(x), 'Validée' if x >= 10 else 'Compensée') for i, (c, k, x) in enumerate(zip(cs, cr, mk))],
            [13, 46, 12, 14, 15],
        )
    elif lay == 1:
        H, rs, W = (
            [S(R, 'Matières', 'Disciplines'), S(R, 'Coefficient', 'Coef.'), 'Note sur 20', 'Total'],
            [(c, str(k), sc(x), com(k * x)) for c, k, x in zip(cs, cr, mk)],
            [52, 16, 16, 16],
        )
    else:
        h = (len(cs) + 1) // 2
        H, rs, W = ['Éléments constitutifs', 'Crédits', 'Note', 'Mention'], [], [56, 14, 14, 16]
        s1 = {'2': 3, '3': 5}.get(lvl[-1], 1)
        for i, (c, k, x) in enumerate(zip(cs, cr, mk)):
            if i in (0, h):
                rs.append((f'Semestre {s1 + (i > 0)}', '', '', ''))
            rs.append((c, str(k), sc(x), mention(x) if x >= 10 else 'Insuffisant'))
    nl = S(R, 'Nom(s) et prénom(s)', 'Noms et prénoms', 'Nom et prénom')
    info = [
        (nl, n),
        (f'Né{e} le' if R.random() < 0.5 else 'Date de naissance', dob),
        ('Lieu de naissance', pob),
        (S(R, 'Niveau', 'Année d’études', 'Inscrit' + e + ' en'), lvl),
        (S(R, 'Parcours', 'Filière', 'Spécialité'), f),
        (S(R, 'Année académique', 'Année universitaire'), f'{y - 1}-{y}'),
    ] + ([('N° matricule', sn(R, '########'))] if R.random() < 0.5 else [])
    top = (
        lx(
            'fr',
            S(R, 'Le Chef de la scolarité soussigné atteste que l’étudiant' + e + ' ', 'L’étudiant' + e + ' '),
            (n, 'b'),
            f', né{e} le {dob} à {pob}, inscrit{e} en {lvl}, parcours ',
            (f, 'b'),
            f', a obtenu les notes suivantes au titre de l’année académique {y - 1}-{y} :',
            cls='j mt',
        )
        if lay == 1
        else div(rows_(info, 'fr', S(R, 'q1', 'q2'), ' :'), 'mt')
        if R.random() < 0.5
        else grid('1fr 1fr', info[:6], 'fr', S(R, '', 'under', 'soft'))
    )
    tot = com(sum(a * b for a, b in zip(mk, cr)))
    ses = S(R, 'première session', 'session normale', 'deuxième session')
    res = gr(
        '1fr 1fr 1fr',
        kv(S(R, 'Moyenne générale :', 'Moyenne :'), f'{avs}/20', 'fr', 'sm') if shav else '',
        kv(S(R, 'Total des crédits :', 'Crédits capitalisés :'), str(sum(cr)), 'fr', 'sm') if lay != 1 else kv('Total général :', tot, 'fr', 'sm'),
        kv('Mention :', mn, 'fr', 'sm rt') if hg else ln(f'Admis{e}, {ses}', 'fr', 'sm rt'),
    )
    D.add(
        fr_head(R, u, fac, ink, y),
        kv('N°', no, 'fr', 'sm'),
        ln(T, 'fr', S(R, 'title', 'title u'), 'font-size:1.45em'),
        top,
        tbl(H, rs, 'fr', S(R, 'all', 'hor', 'head', 'stripe'), W, 'lcccc' if lay else 'clccc'),
        res,
        ln(f'Fait à {city}, le {ad}', 'fr', 'rt mt'),
        sigs(
            R,
            [(S(R, 'Le Chef de Scolarité', 'Le Secrétaire académique'), '')] * (R.random() < 0.5)
            + [(S(R, 'Le Doyen', 'Le Vice-Doyen', 'Le Directeur') if fac[0] == 'F' else 'Le Directeur', who(R, 'cog'))],
            'fr',
        ),
        ln(
            S(R, 'Il n’est délivré qu’un seul exemplaire du présent relevé.', 'NB : il appartient à l’intéressé d’en faire des copies certifiées conformes.'),
            'fr',
            'xs mt',
        ),
        stamp(R, f'{u.upper()} *'[:48], 'fr', 104, 'left:300px;bottom:85px'),
    )
    return D


def co_supp(R):
    u, city, fs = S(R, COU[0], *COU)
    p, n, alt = co_person(R, u)
    fac, f = deal(R, 'cos' + u, fs).split('|')
    mas = R.random() < 0.35
    fd = fr_date(R)
    d = aw(R, p, 23, 30, (3, 7, 9, 10, 11, 12))
    d = d.replace(year=max(d.year, COY[u][2]))
    y = d.year
    deg = f'{"Master" if mas else "Licence"} en {f}'
    dur, crd = ('2 ans', 120) if mas else ('3 ans', 180)
    duw = S(R, dur, f'{dur} ({crd} crédits)', 'quatre semestres' if mas else 'six semestres', f'{4 if mas else 6} semestres')
    ink = S(R, '#0a5c36', '#23408e', '#6d2077', '#444')
    lay = deal(R, 'csl', range(2))
    T = S(R, 'SUPPLÉMENT AU DIPLÔME', 'Supplément au diplôme', 'ANNEXE DESCRIPTIVE AU DIPLÔME')
    b0 = R.uniform(11, 14.5)
    cs = R.sample(COM[f].split(','), S(R, 6, 8, 9))
    mk = [max(9.5, min(18, round((b0 + R.uniform(-2, 3)) * 2) / 2)) for _ in cs]
    cr = [S(R, 3, 4, 5, 6) for _ in cs]
    av = sum(a * b for a, b in zip(mk, cr)) / sum(cr)
    mn = mention(av)
    no = S(R, sn(R, 'SD-######'), f'{sn(R, "###")}/{y}/SD', sn(R, '#######'))
    ad, dob = fd(d), fd(p.dob)
    pob = deal(R, 'cop', COP)
    mat = sn(R, '########')
    hp = R.random() < 0.75
    D = Doc(
        'releve_supplement_cog',
        R,
        'COG',
        'diploma_supplement',
        ['fr'],
        S(R, "'Carlito'", "'Liberation Sans'", "'Gentium Plus'", "'P052'"),
        None,
        ink,
        '#fff',
        S(R, 'none', 'thin', 'rail', 'side'),
        None,
        False,
        14.4,
        '17mm 20mm 15mm 22mm',
        1.38,
    )
    latin(
        D,
        [f'{p.sur} {p.given}', f'{p.given} {p.sur}'],
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob if hp else None,
        qualification_title=[deg, T, f'Diplôme de {deg}'],
        qualification_title_en='Diploma supplement',
        field_of_study=f,
        institution=[u, f'{u}, {city}', f'{u} – {fac}', f'{u} ({city})'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[mn],
        duration=[duw, dur],
        document_number=no,
    )
    D.rows = [dict(course=c, credits=str(k), grade=com(x)) for c, k, x in zip(cs, cr, mk)]
    sec = lambda t: ln(t, 'fr', 'sec' if lay == 0 else 'sec2')
    F = lambda it: rows_(it, 'fr', S(R, 'q2', 'q1') if lay == 0 else 'q3')
    t = tbl(
        [S(R, 'Unité d’enseignement', 'Enseignements'), 'Crédits', S(R, 'Note /20', 'Note')],
        [(c, str(k), com(x)) for c, k, x in zip(cs, cr, mk)],
        'fr',
        S(R, 'all', 'hor', 'head'),
        [64, 18, 18],
        'lcc',
    )
    p1 = [
        sec('1. Informations sur le titulaire du diplôme'),
        F(
            [('1.1 Nom(s)', p.sur), ('1.2 Prénom(s)', p.given), ('1.3 Date de naissance', dob)]
            + ([('1.4 Lieu de naissance', pob)] if hp else [])
            + [(f'1.{5 if hp else 4} Numéro d’immatriculation', mat)]
        ),
        sec('2. Informations sur le diplôme'),
        F(
            [
                ('2.1 Intitulé du diplôme', deg),
                ('2.2 Domaine d’étude', f),
                (S(R, '2.3 Établissement ayant délivré le diplôme', '2.3 Établissement'), u),
                ('2.4 Composante', fac),
                ('2.5 Langue d’enseignement', 'Français'),
            ]
        ),
        sec('3. Niveau de la qualification'),
        F(
            [
                ('3.1 Niveau', S(R, f'{"deuxième" if mas else "premier"} cycle du système LMD', 'Bac + 5' if mas else 'Bac + 3')),
                (S(R, '3.2 Durée officielle du programme', '3.2 Durée des études'), duw),
                ('3.3 Conditions d’accès', 'Licence' if mas else 'Baccalauréat de l’enseignement du second degré'),
            ]
        ),
    ]
    p2 = [
        sec('4. Contenu et résultats obtenus'),
        F([('4.1 Organisation des études', S(R, 'Temps plein', 'Présentiel, temps plein'))]),
        t,
        F([(S(R, '4.2 Mention obtenue', '4.2 Classification générale'), mn)]),
        ln('Échelle : 10–11,99 Passable ; 12–13,99 Assez Bien ; 14–15,99 Bien ; 16–20 Très Bien.', 'fr', 'xs'),
    ]
    p3 = [
        sec('5. Fonction de la qualification'),
        F(
            [
                ('5.1 Accès à un niveau supérieur', 'Doctorat' if mas else 'Master'),
                ('5.2 Statut professionnel', S(R, 'Sans objet', 'Accès à la fonction publique, catégorie I')),
            ]
        ),
        sec('6. Certification'),
        F([(S(R, '6.1 Date', '6.1 Fait le'), ad), ('6.2 Numéro du supplément', no)]),
    ]
    sg = sigs(R, [(S(R, 'Le Président de l’Université', 'Le Recteur', 'Le Vice-Recteur chargé des enseignements'), who(R, 'cog'))], 'fr')
    st = stamp(R, f'{u.upper()} *'[:48], 'fr', 102, 'left:190px;bottom:100px')
    intro = ln(
        S(
            R,
            'Le présent supplément est joint au diplôme ; il décrit la nature, le niveau et le contenu des études accomplies par le titulaire.',
            'Ce document complète le diplôme original et ne peut le remplacer.',
        ),
        'fr',
        'sm j it',
    )
    D.add(fr_head(R, u, fac, ink, y), ln(T, 'fr', 'title', 'font-size:1.45em'), intro, *p1)
    D.add(ln(f'{T} – {p.sur} {p.given}', 'fr', 'xs rt') if R.random() < 0.6 else '', *p2, *p3, sg, st)
    return D


@fam
def releve_supplement_cog(R):
    return deal(R, 'COG', (co_releve, co_supp, co_releve, co_supp))(R)


# =================================================================== 4 kmr  Kurdistan Region of Iraq: degree; North-East Syria: master craftsman and course
KMU = [
    ('Zankoya Dihokê', 'University of Duhok', 'Dihok'),
    ('Zankoya Zaxo', 'University of Zakho', 'Zaxo'),
    ('Zankoya Polîteknîk a Dihokê', 'Duhok Polytechnic University', 'Dihok'),
    ('Zankoya Newroz', 'Nawroz University', 'Dihok'),
    ('Zankoya Cîhan – Dihok', 'Cihan University – Duhok', 'Dihok'),
]
KMF = [
    'Ziman û Edebiyata Kurdî|Kurdish Language and Literature|Koleja Zimanan|College of Languages',
    'Endezyariya Sivîl|Civil Engineering|Koleja Endezyariyê|College of Engineering',
    'Dîrok|History|Koleja Zanistên Mirovayetî|College of Humanities',
    'Zanista Komputerê|Computer Science|Koleja Zanistan|College of Science',
    'Rêveberiya Kar|Business Administration|Koleja Aborî û Rêveberiyê|College of Administration and Economics',
    'Perestarî|Nursing|Koleja Perestariyê|College of Nursing',
    'Mafnasî|Law|Koleja Mafnasî û Siyasetê|College of Law and Politics',
    'Çandinî|Agriculture|Koleja Çandiniyê|College of Agriculture',
]
KMY = {'Zankoya Dihokê': 2002, 'Zankoya Zaxo': 2011, 'Zankoya Polîteknîk a Dihokê': 2014, 'Zankoya Newroz': 2008, 'Zankoya Cîhan – Dihok': 2019}
KMGR = [('Nayab', 'Excellent'), ('Gelek baş', 'Very Good'), ('Baş', 'Good'), ('Navîn', 'Medium'), ('Derbasbûyî', 'Pass')]
KMP = L('Dihok,Zaxo,Akrê,Amêdî,Şêxan,Sêmêl,Bardereş,Mangêş,Batîfa')


def km_date(R):
    return S(
        R,
        lambda x: long_date(x, 'kmr'),
        lambda x: dmy(x, '.'),
        lambda x: dmy(x),
        lambda x: f'{x.day}-{x.month}-{x.year}',
        lambda x: f'{x.day}ê {M["kmr"][x.month - 1]}ê {x.year}',
    )


def km_degree(R):
    u, ue, city = deal(R, 'kmu', KMU)
    y0 = KMY[u]
    p = hol(R, 'kmz', y0 - 24, 2001)
    m = p.m
    n = S(R, f'{p.given} {p.fa} {p.sur}', full(p), f'{p.given} {p.fa} {p.sur}')
    f, fe, col, cole = (deal(R, 'kmfp', KMF[1::2]) if 'Polît' in u else deal(R, 'kmff', KMF)).split('|')
    col = col.replace('Koleja', S(R, 'Koleja', 'Kolêja'))
    d = aw(R, p, 22, 27, (6, 7, 8, 9, 10))
    d = d.replace(year=max(d.year, y0))
    fd = km_date(R)
    x = min(96, max(54, R.gauss(74, 10)))
    g, ge = KMGR[0 if x >= 90 else 1 if x >= 80 else 2 if x >= 70 else 3 if x >= 60 else 4]
    lay = deal(R, 'kmd', range(3))
    en = lay == 1
    pob = S(R, *KMP)
    hb = R.random() < 0.7
    ad, dob = fd(d), fd(p.dob)
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, '7/##/####'), sn(R, '######'))
    ink = S(R, '#0a4f7a', '#7a3b00', '#195c33', '#5a1640')
    av = f'{x:.2f}'
    T, Te = S(
        R,
        ('BAWERNAMEYA BEKELORYOSÊ', 'BACHELOR CERTIFICATE'),
        ('Bawernameya Bekeloryos', 'Bachelor’s Degree Certificate'),
        ('BELGEYA DERÇÛNÊ', 'GRADUATION CERTIFICATE'),
        ('Dîplomaya Bekeloryosê', 'Bachelor’s Diploma'),
    )
    B = f'bekeloryos di {S(R, "beşa", "warê")} {f} de'
    D = Doc(
        'zanko_hosta_kmr',
        R,
        'IRQ',
        'degree_certificate',
        ['kmr', 'en'] if en else ['kmr'],
        S(R, "'Gentium Plus'", "'Carlito'", "'DejaVu Serif'", "'Linux Libertine O'", "'Liberation Serif'"),
        S(R, None, "'TeX Gyre Bonum'", "'C059'"),
        ink,
        S(R, '#fffdf6', '#fff', '#f8fbfd'),
        S(R, 'triple', 'corner', 'wave', 'lattice', 'double', 'scallop'),
        S(R, (ink, 0.1), None),
        lay != 2,
        16.2,
        '19mm 26mm 14mm' if lay != 2 else '23mm 25mm',
        1.45,
    )
    shg = R.random() < 0.9
    sha = R.random() < 0.6
    G = ([g] if shg else []) + ([ge, f'{g} / {ge}'] if shg and en else []) + ([av, f'{av}%', f'{g} ({av})', f'{g} ({av}%)'] if sha else [])
    latin(
        D,
        n,
        **(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob) if hb else {}),
        qualification_title=[T, 'Bekeloryos', 'bekeloryosê', B] + ([Te] if en else []),
        qualification_title_en=Te,
        field_of_study=[f, fe] if en else f,
        institution=[u, f'{u} – {col}', f'{u}, {col}', f'{u}, {city}'] + ([ue, f'{u} / {ue}'] if en else []),
        award_date=d.isoformat(),
        award_date_printed=[ad, long_date(d, 'en')] if en else ad,
        grade=G or None,
        document_number=no,
    )
    if en:
        D.printed.add('qualification_title_en')
    reg = S(R, 'Serokatiya Herêma Kurdistanê – Iraq', 'Herêma Kurdistanê – Iraq')
    mi = 'Wezareta Xwendina Bilind û Lêkolîna Zanistî'
    ks = [
        (S(R, 'Rêveberê tomarkirinê', 'Berpirsê tomarê'), ''),
        (S(R, 'Raxerê kolejê', 'Dekanê kolejê'), who(R, 'kmz')),
        (S(R, 'Serokê zankoyê', 'Serokê Zankoyê'), who(R, 'kmz')),
    ]
    sg = sigs(R, ks[R.randrange(2) :], 'kmr')
    st = stamp(R, f'{u.upper()} * {city.upper()} *'[:48], 'kmr', 104, f'left:{500 if lay != 2 else 330}px;bottom:{56 if lay != 2 else 110}px')
    bo = f', jidayikbûyê {pob}, {dob},' if hb and m else f', jidayikbûya {pob}, {dob},' if hb else ''
    kt = lx(
        'kmr',
        S(R, f'{u} piştrast dike ku ', 'Li ser pêşniyara encûmena kolejê, serokatiya zankoyê biryar da ku '),
        (n, 'b lg'),
        f'{bo} ',
        S(
            R,
            f'xwendina xwe li {col} di sala xwendinê ya {d.year - 1}–{d.year} de bi dawî anî û bawernameya bekeloryosê di beşa ',
            f'di {col} de hemû pêdiviyên xwendinê bi cih anîn û pileya bekeloryosê di pisporiya ',
        ),
        (f, 'b'),
        ' de wergirt',
        *([', bi asta ', (g, 'b')] if shg else []),
        f' (tevaya nimreyan {av}).' if sha else '.',
        cls='j',
    )
    if lay == 0:
        D.add(
            gr(
                '1fr 64px 1fr',
                ln(reg, 'kmr', 'c sm b') + ln(mi, 'kmr', 'c sm'),
                emblem(R, ink, 60),
                ln(u, 'kmr', 'c b ink') + ln(col, 'kmr', 'c sm'),
                style='align-items:center',
            ),
            ln(T, 'kmr', 'title'),
            div(kt, 'mt2', 'font-size:1.1em'),
            gr('1fr 1fr', kv(S(R, 'Hejmar:', 'Jimara bawernameyê:'), no, 'kmr'), kv(S(R, 'Roj:', 'Rêkeft:', 'Dîroka dayînê:'), ad, 'kmr', 'rt'), cls='mt2'),
            sg,
            st,
        )
        return D
    if en:
        et = lx(
            'en',
            f'{ue} certifies that ',
            (n, 'b lg'),
            f', born in {pob} on {long_date(p.dob, "en")},' if hb else '',
            f' completed the requirements of the {cole} and was awarded the Bachelor’s degree in ',
            (fe, 'b'),
            *([' with the grade ', (ge, 'b')] if shg else []),
            f' (average {av}).' if sha else '.',
            cls='j',
        )
        D.add(
            gr(
                '1fr 64px 1fr',
                ln(reg, 'kmr', 'c sm') + ln(u, 'kmr', 'c b lg ink'),
                emblem(R, ink, 60),
                ln('Kurdistan Region – Iraq', 'en', 'c sm') + ln(ue, 'en', 'c b lg ink'),
                style='align-items:center',
            ),
            div('', 'ruleh'),
            gr('1fr 1fr', ln(T, 'kmr', 'title', 'font-size:1.35em') + kt, ln(Te, 'en', 'title', 'font-size:1.35em') + et, style='gap:0 12mm'),
            gr('1fr 1fr', kv('Hejmar / No.', no, 'kmr', 'sm') + ln(f'Roj: {ad}', 'kmr', 'sm'), ln(f'Date: {long_date(d, "en")}', 'en', 'sm rt'), cls='mt2'),
            sg,
            st,
        )
        return D
    I = (
        [(S(R, 'Navê sêyane', 'Nav'), n)]
        + ([('Cihê jidayikbûnê', pob), (S(R, 'Rojbûn', 'Roja jidayikbûnê'), dob)] if hb else [])
        + [('Kolej', col), (S(R, 'Beş', 'Pisporî'), f), (S(R, 'Pileya zanistî', 'Pile'), 'Bekeloryos'), ('Sala derçûnê', f'{d.year - 1}–{d.year}')]
        + ([(S(R, 'Ast', 'Pileya serkeftinê'), g)] if shg else [])
        + ([('Tevaya nimreyan', f'{av}%')] if sha else [])
        + [(S(R, 'Jimara fermana zankoyê', 'Jimar'), no), (S(R, 'Roja derxistinê', 'Rêkeft'), ad)]
    )
    D.add(
        div(emblem(R, ink, 66) + ln(reg, 'kmr', 'c sm') + ln(mi, 'kmr', 'c sm') + ln(u, 'kmr', 'c b xl ink'), 'c'),
        div('', 'ruleh'),
        ln(T, 'kmr', 'title', 'font-size:1.6em'),
        ln(
            S(
                R,
                'Em piştrast dikin ku agahiyên li jêr li gorî tomarên zankoyê ne û derçûyî ji hemû maf û taybetmendiyên vê pileyê sûdmend dibe.',
                'Ev bawername ji bo derçûyê/a navborî hatiye dayîn.',
            ),
            'kmr',
            'j mt',
        ),
        div(rows_(I, 'kmr', S(R, 'q1', 'q2', 'q3')), 'mt'),
        sg,
        st,
    )
    return D


KMH = {
    'Elektrîka avahiyan': 'Nasîna amûran,Kêşana xetan,Tabloyên elektrîkê,Ewlehiya kar',
    'Hesinkarî': 'Kaynak,Birrîn û tewandin,Xwendina planê,Ewlehiya kar',
    'Dirûn': 'Pîvan û qalib,Birrîna qumaşî,Dirûna cilên jinan,Nexşandin',
    'Makyaj û rêkûpêkkirina porê': 'Birrîna porê,Rengkirin,Lênêrîna çermê,Paqijî',
    'Nanpêjî': 'Hevîrkirin,Pijandin,Paqijiya xwarinê,Hesabkirina mesrefê',
    'Mekanîka tirimpêlan': 'Motor,Pergala rawestandinê,Elektrîka tirimpêlê,Paqijkirin û rûnkirin',
    'Xeratî': 'Nasîna daran,Birrîn û rendekirin,Çêkirina mobîlyayan,Boyaxkirin',
    'Borîkarî û ava germ': 'Borî û girêdan,Tulumbe,Pergala germkirinê,Ewlehiya kar',
    'Seretayiya tenduristiyê': 'Girtina xwînê,Alîkariya pêşîn,Paqijiya birînan,Veguhastina nexweşan',
}
KMB = [
    ('Yekîtiya Pîşekaran', 'Qamişlo'),
    ('Yekîtiya Kedkar û Pîşekaran', 'Hesekê'),
    ('Navenda Perwerdeya Pîşeyî ya Zîn', 'Dêrik'),
    ('Weqfa Jina Azad', 'Qamişlo'),
    ('Navenda Rênas ya Perwerdeya Pîşeyî', 'Kobanê'),
    ('Odeya Pîşesaziyê', 'Amûdê'),
    ('Heyva Sor a Kurd', 'Qamişlo'),
]
KMPS = L('Kobanê,Qamişlo,Efrîn,Serêkaniyê,Dirbêsiyê,Tirbespiyê,Dêrik,Hesekê,Çilaxa,Amûdê')


def km_hosta(R):
    p = hol(R, 'kmz', 1970, 2003)
    n = S(R, full(p), full(p), f'{p.given} {p.sur.upper()}' if 'i' not in p.sur else full(p))
    c = deal(R, 'kmh', KMH)
    b, city = deal(R, 'kmb', KMB)
    if c.startswith('Seretayiya') or 'Heyva' in b:  # first care is taught by the Red Crescent, and nothing else
        c, b, city = 'Seretayiya tenduristiyê', 'Heyva Sor a Kurd', S(R, 'Qamişlo', 'Hesekê', 'Kobanê')
    mods = KMH[c].split(',')
    d = dt.date(R.randint(max(2014, p.dob.year + 18), 2024), R.randint(1, 12), R.randint(1, 28))
    fd = km_date(R)
    ad, dob = fd(d), fd(p.dob)
    pob = S(R, *KMPS)
    lay = deal(R, 'kmhl', range(3))
    hosta = R.random() < 0.5 and 'Jin' not in b and 'Heyva' not in b
    ink = S(R, '#8b2f00', '#12545c', '#3d2b78', '#2e5a1c', '#444')
    T = (
        S(R, 'BELGEYA HOSTATIYÊ', 'Bawernameya Hostayê Pîşe', 'BELGEYA PÎŞEYÎ')
        if hosta
        else S(R, 'BELGEYA PERWERDEYA PÎŞEYÎ', 'Belgeya Beşdariyê', 'SERTÎFÎKAYA XULA PÎŞEYÎ', 'Bawernameya Perwerdeyê')
    )
    w = S(R, 2, 3, 4, 6)
    a = d - dt.timedelta(days=30 * w + R.randint(0, 9))
    hrs = w * S(R, 40, 48, 60)
    durp = S(R, f'{w} meh', f'{hrs} demjimêr', f'{w} meh ({hrs} demjimêr)')
    A = fd(a)
    q = R.randint(62, 90)
    mk = [max(50, min(99, q + R.randint(-12, 12))) for _ in mods]
    avg = round(sum(mk) / len(mk))
    g = 'Nayab' if avg >= 90 else S(R, 'Pir baş', 'Gelekî baş') if avg >= 80 else 'Baş' if avg >= 70 else S(R, 'Navîn', 'Serkeftî')
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{d.year}', sn(R, '@-####'))
    hn = R.random() < 0.85
    hp = R.random() < 0.7
    D = Doc(
        'zanko_hosta_kmr',
        R,
        'SYR',
        'vocational_certificate',
        ['kmr'],
        S(R, "'DejaVu Sans'", "'Carlito'", "'Charis SIL'", "'TeX Gyre Schola'", "'Cantarell'"),
        S(R, None, "'URW Bookman'", "'TeX Gyre Adventor'"),
        ink,
        S(R, '#fff', '#fffaf0', '#f6faf6'),
        S(R, 'thick', 'notch', 'dashed', 'rail', 'beam', 'key'),
        S(R, (ink, 0.08), None),
        lay == 0,
        15.8,
        '18mm 27mm 13mm' if lay == 0 else '22mm 25mm',
        1.45,
    )
    hd_ = not hosta
    latin(
        D,
        n,
        date_of_birth=p.dob.isoformat(),
        date_of_birth_printed=dob,
        place_of_birth=pob if hp else None,
        qualification_title=[T],
        qualification_title_en='Vocational certificate',
        field_of_study=[c],
        institution=[b, f'{b} – {city}', f'{b}, {city}', f'{b} ya {city}yê'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g] + ([f'{avg}', f'{avg}%', f'{avg}/100'] if lay == 1 else []),
        duration=([durp] + [f'{w} meh', f'{hrs} demjimêr'] if '(' in durp else [durp]) if hd_ else None,
        document_number=no if hn else None,
    )
    am = S(R, 'Rêveberiya Xweser a Demokratîk a Bakur û Rojhilatê Sûriyeyê', 'Rêveberiya Demokratîk a Herêma Bakur û Rojhilatê Sûriyê')
    sg = sigs(R, [(S(R, 'Komîteya ezmûnê', 'Perwerdekar'), S(R, '', who(R, 'kmz'))), (S(R, 'Hevserokatî', 'Berpirsê navendê', 'Rêveberî'), who(R, 'kmz'))], 'kmr')
    st = stamp(R, f'{b.upper()} * {city.upper()} *'[:48], 'kmr', 100, f'left:{500 if lay == 0 else 330}px;bottom:{56 if lay == 0 else 110}px')
    head = S(
        R,
        div(emblem(R, ink, 58) + ln(am, 'kmr', 'c sm') + ln(f'{b} – {city}', 'kmr', 'c b lg ink'), 'c'),
        gr('64px 1fr', emblem(R, ink, 58), ln(b, 'kmr', 'b lg ink') + ln(f'{am} – {city}', 'kmr', 'xs'), style='align-items:center') + div('', 'ruleh'),
    )
    nol = kv(S(R, 'Hejmar:', 'Hejmara belgeyê:', 'Rêjimar:'), no, 'kmr', 'sm') if hn else ''
    born = f', ku di {dob} de' + (f' li {pob}' if hp else '') + ' ji dayik bûye,'
    if lay == 0:
        body = lx(
            'kmr',
            'Bi vê belgeyê tê erêkirin ku ' if R.random() < 0.5 else f'{b} dide zanîn ku ',
            (n, 'b lg'),
            born,
            *(
                [' ezmûna hostatiyê ya pîşeya ', (c, 'b'), ' bi asta ']
                if hosta
                else [' beşdarî xula ', (c, 'b'), f' bûye, ku {durp} ajotiye û di {A} de dest pê kiriye, û ew bi asta ']
            ),
            (g, 'b'),
            S(R, ' derbas kiriye.', ' bi serkeftî qedandiye.') if hosta else ' bi dawî kiriye.',
            cls='j',
        )
        D.add(
            head,
            ln(T, 'kmr', 'title'),
            div(body, 'mt2', 'font-size:1.12em'),
            *([ln('Bi vê belgeyê mafê wî/wê heye ku kargeha xwe veke.', 'kmr', 'sm mt')] if hosta else []),
            gr('1fr 1fr', nol, ln(f'{city}, {ad}', 'kmr', 'rt'), cls='mt2'),
            sg,
            st,
        )
        return D
    I = (
        [(S(R, 'Nav û paşnav', 'Navê xwedî belgeyê', 'Nav û nasnav'), n), (S(R, 'Navê bav', 'Bav'), p.fa), (S(R, 'Dîroka jidayikbûnê', 'Rojbûn', 'Roja zayînê'), dob)]
        + ([(S(R, 'Cihê jidayikbûnê', 'Cihê zayînê'), pob)] if hp else [])
        + [(S(R, 'Pîşe', 'Beşa pîşeyî') if hosta else S(R, 'Xul', 'Navê xulê', 'Perwerde'), c)]
        + ([(S(R, 'Dema xulê', 'Dem'), durp), ('Destpêka xulê', A)] if hd_ else [])
        + [(S(R, 'Ast', 'Encam', 'Nirxandin'), g), (S(R, 'Dîroka dayînê', 'Roja belgeyê'), ad)]
    )
    if lay == 1:
        D.rows = [dict(course=x, credits=None, grade=str(k)) for x, k in zip(mods, mk)]
        ext = tbl(
            [S(R, 'Babet', 'Mijarên ezmûnê'), S(R, 'Nota ji 100', 'Not')], [(x, str(k)) for x, k in zip(mods, mk)], 'kmr', S(R, 'all', 'hor', 'stripe'), [70, 30], 'lc'
        ) + kv(S(R, 'Navîniya notan:', 'Navînî:'), f'{avg}/100', 'kmr', 'sm')
        info = rows_(I, 'kmr', S(R, 'q1', 'q2', 'q3'), S(R, '', ':'))
    else:
        ext = ln(S(R, 'Mijar: ', 'Babetên perwerdeyê: ') + ', '.join(x[0].lower() + x[1:] for x in mods) + '.', 'kmr', 'sm j mt')
        info = gr(
            '1fr 96px', grid('1fr 1fr', I, 'kmr', S(R, '', 'under', 'soft')), f'<div style="position:relative;height:118px">{photo(R, "left:0;top:0", 90, 114)}</div>'
        )
    D.add(
        head,
        nol,
        ln(T, 'kmr', 'title', 'font-size:1.55em'),
        ln(
            S(
                R,
                f'Ev belge li gorî biryara {b} hatiye dayîn.',
                'Kesê/a ku agahiyên wî/wê li jêr in bi serkeftî perwerde qedand.' if hd_ else 'Komîteya ezmûnê ev belge da kesê/a li jêr.',
            ),
            'kmr',
            'mt',
        ),
        div(info, 'mt'),
        ext,
        sg,
        st,
    )
    return D


@fam
def zanko_hosta_kmr(R):
    return deal(R, 'KMRZ', (km_degree, km_hosta, km_degree, km_hosta))(R)


if __name__ == '__main__':
    make_set(FRESH, 'fresh_rA')
