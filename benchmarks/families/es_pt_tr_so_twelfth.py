#!/usr/bin/env python3
"""Four fresh families, two papers in each; an honest check set.

es  idoneidad_pan_notas_slv     licence of a technical board of Panama; certified record of marks of a university of El Salvador
pt  diploma_moz_formacao_ago    degree of a university of Mozambique; certificate of a training centre of Angola
tr  gecici_mezuniyet_rehber_tur provisional graduation certificate; licence of a tourist guide
so  jaamacadda_ummadda_som_shaqo_dds   degree of the national university of the eighties; service letter of the Somali Region of Ethiopia

  RECOGNISE_SHARED=../shared python benchmarks/families/es_pt_tr_so_twelfth.py --seed 9602 --n 20 --out set
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, var, deal as un, tidy
import make_documents as md, sixteen_languages as b16
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, sn, long_date, ethiopian
from sixteen_languages import tbl, div, gr, grid, lx, L, Q, S, com, latin, dmy, trup

FRESH = []


def fam(f):
    FRESH.append(f)
    return f


KCSS = """
.la{display:grid;grid-template-columns:39% 61%;padding:.17em 0}.la .v{font-weight:700}
.lb{display:grid;grid-template-columns:auto 1fr;gap:.5em;padding:.16em 0;align-items:baseline}.lb .v{border-bottom:1px dotted #555;font-weight:600;padding-left:.5em}
.lc{display:grid;grid-template-columns:41% 59%;border:1px solid #777;margin-top:-1px}.lc .k{padding:.24em .6em;background:rgba(0,0,0,.055);font-size:.88em}
.lc .v{padding:.24em .6em;font-weight:600;border-left:1px solid #777}
.ld{padding:.16em 0;border-bottom:1px solid #c4c4c4}.ld .k{color:#555;font-size:.9em}.ld .v{font-weight:700}
.cd .ln{line-height:1.3}.cd .kv{padding:.08em 0}.cd{position:relative;border:1.4px solid #444;border-radius:11px;overflow:hidden;width:480px;margin:7mm auto 0;background:#fff}
.cd .top{background:VARINK;color:#fff;padding:.45em 1em}.cd .bd{padding:.6em 1em}
.pt.den{line-height:1.22;margin:.35em 0}.pt.den td,.pt.den th{padding:.09em .4em;border-bottom:.6px solid #aaa;font-size:.82em}.pt.den th{border-top:1.5px solid VARINK;border-bottom:1.5px solid VARINK}
.sg1{margin-top:1.2em}.gb{background:VARINK;color:#fff;padding:.6em 1.1em}.tt2{letter-spacing:.08em}
"""
_fr = md.frame


def frame(R, kind, color, w, h):
    if kind == 'pan':
        return flagbars(('#d21034', '#fff', '#072357'))
    if kind == 'moz':
        return flagbars(('#009739', '#111', '#ffd100'))
    if kind == 'ago':
        return flagbars(('#cc092f', '#111'))
    if kind == 'dots':
        nx, ny = round((w - 60) / 14), round((h - 60) / 14)
        sx, sy = (w - 60) / nx, (h - 60) / ny
        c = [(30 + i * sx, y) for i in range(nx + 1) for y in (30, h - 30)] + [(x, 30 + i * sy) for i in range(1, ny) for x in (30, w - 30)]
        return (
            f'<svg class="bg" viewBox="0 0 {w} {h}">'
            + ''.join(f'<path d="M{x:.1f},{y - 5:.1f} l5,5 l-5,5 l-5,-5 Z" fill="{color}" opacity=".75"/>' for x, y in c)
            + f'<rect x="40" y="40" width="{w - 80}" height="{h - 80}" fill="none" stroke="{color}" stroke-width="1"/></svg>'
        )
    if kind == 'trib':
        p = ' '.join(f'M{24 + k * 7},{24 + k * 7} H{w - 24 - k * 7} V{h - 24 - k * 7} H{24 + k * 7} Z' for k in range(3))
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{p}" fill="none" stroke="{color}" stroke-width="1.5"/></svg>'
    if kind == 'edge':
        return f'<div class="fr" style="top:0;bottom:0;left:0;width:7mm;background:{color}"></div>'
    return _fr(R, kind, color, w, h)


def flagbars(cs):
    return ''.join(f'<div class="fr" style="left:0;right:0;{s}:{1.8 * i}mm;height:1.8mm;background:{c}"></div>' for s in ('top', 'bottom') for i, c in enumerate(cs))


md.frame = frame


class Doc(b16.Doc):
    def html(s):
        return super().html().replace('</style>', KCSS.replace('VARINK', s.ink) + '</style>', 1)


b16.POOL.update(
    wpa=dict(
        m=L('Rigoberto,Eliécer Antonio,Abdiel Enrique,Irving Javier,Rolando,Amado,Euclides,Kevin Omar'),
        f=L('Yariela,Itzel María,Maribel,Ana Matilde,Yamileth,Dayra Edith,Kathia,Lourdes del Carmen'),
        s=L(
            'Batista Cedeño,Samaniego Ríos,Quintero Vergara,Bethancourt De León,Jaén Barría,Saldaña Pitti,Caballero Lezcano,Arosemena Tuñón,Murillo Degracia,Sánchez Him,'
            'Robinson Gordon,Abrego Palacio,Montezuma Bejarano'
        ),
    ),
    wsv=dict(
        m=L('Nelson Edgardo,Wilber Alexander,Josué Balmore,Óscar Mauricio,Saúl Ernesto,Élmer Antonio,Rodrigo José'),
        f=L('Blanca Estela,Sonia Marisol,Karla Beatriz,Idalia Guadalupe,Roxana Maricela,Fátima Abigail,Glenda Yanira'),
        s=L(
            'Menjívar Alas,Portillo Guardado,Cañénguez Bonilla,Argueta Chicas,Umanzor Reyes,Funes Batres,Orellana Tobar,Quijada Landaverde,Zelaya Benavides,Escobar Tejada,'
            'Aparicio Henríquez,Melara Cubías,Rivas Majano'
        ),
    ),
    wmz=dict(
        m=L('Arlindo Jaime,Celso Fernando,Benjamim,Hermínio,Ozias Samuel,Titos Alberto,Anselmo,Momade Issufo'),
        f=L('Graça Argentina,Celeste,Atália Rosa,Luísa Amélia,Zaida,Esperança Albino,Felizarda,Mariamo'),
        s=L('Mondlhane,Cossa,Macuácua,Nhantumbo,Sitoe,Chirindza,Matusse,Muianga,Amurane,Ussene,Mutemba,Langa,Zandamela,Tivane,Bila'),
    ),
    wao=dict(
        m=L('Adão Domingos,Mateus Kiala,Osvaldo,Gaspar João,Garcia Pedro,Simão Tchipilica,Walter Miguel'),
        f=L('Engrácia,Teresa Lukeni,Madalena Paulo,Domingas,Esperança Nzuzi,Rosa Catchiungo,Luzia António'),
        s=L('Kiluanji,Sebastião Neto,Tchissola,Manuel Cassoma,Bumba Lando,Quissanga,Makiese Diogo,Francisco Dala,Sapalo,Calueto,Mbala Afonso,Cacoma Ngola,Kapita'),
    ),
    wtr=dict(
        m=L('Tolga,Orhan,Yasin,Sinan,Emre Can,Murat,Onur,Rıdvan'),
        f=L('Gülşah,Nesrin,Hande,Zübeyde,İrem,Sibel,Özge,Tülay'),
        s=L('Kocabaş,Yalçınkaya,Demirtaş,Güneş,Sönmez,Üstün,Aydoğan,Karabulut,Çiftçi,Işık,Eryılmaz,Türkoğlu,Gökçe,Bilgiç'),
    ),
    wso=dict(
        m=L('Cabdullaahi,Siciid,Nuur,Aadan,Xirsi,Bile,Daauud,Guuleed,Xassan'),
        f=L('Maryan,Cibaado,Shukri,Raxma,Safiya,Halimo,Qamar,Idil'),
        s=L('Warsame,Shire,Afrax,Jaamac,Kaahin,Samatar,Diiriye,Xoosh,Guuled,Abokor,Dhicis,Mataan,Carab,Rooble,Kulmiye'),
    ),
)


def per(R, loc, y0, y1, no=()):
    while True:
        p = b16.per(R, loc, y0, y1)
        if not no:
            p.sur = un(R, 'sur' + loc, b16.POOL[loc]['s'])
        if p.sur not in [q.sur for q in no]:
            return p


def n2(q):
    return f'{q.given} {q.sur}'


def n3(q):
    return f'{q.given} {q.fa} {q.sur}'


def born(D, p, dob, place):
    D.set(**(dict(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob) if dob else {}), place_of_birth=place)


def sg(R, items, lang):
    return sigs(R, items, lang).replace('class="sigs"', 'class="sigs sg1"')


def rows(I, lang, cls, sep=':'):
    return ''.join(kv(k + sep, v, lang, cls) for k, v in I if v)


def form(R, I, lang):
    I = [q for q in I if q[1]]
    st = R.randrange(5)
    if st == 4 and len(I) % 2 == 0:
        return grid('1fr 1fr', I, lang, S(R, '', 'soft', 'under'))
    st %= 4
    return rows(I, lang, ('la', 'lb', 'lc', 'ld')[st], '' if st == 2 else ':')


def card(top, body, style=''):
    return f'<div class="cd" style="{style}"><div class="top">{top}</div><div class="bd">{body}</div></div>'


def some(R, x, q=0.5):
    return x if R.random() < q else None


# =================================================================== 1 es  Panama, idoneidad (certificate, resolution, card); El Salvador, marks
PAP = Q(
    'Chitré|Herrera|6;Las Tablas|Los Santos|7;Santiago|Veraguas|9;David|Chiriquí|4;Penonomé|Coclé|2;Aguadulce|Coclé|2;La Chorrera|Panamá Oeste|8;'
    'Bocas del Toro|Bocas del Toro|1;Colón|Colón|3;Soná|Veraguas|9;Boquete|Chiriquí|4;La Palma|Darién|5'
)
PAB = [
    (
        'Consejo Técnico de Salud',
        'Ministerio de Salud',
        Q(
            'Enfermero|Enfermera;Fisioterapeuta|Fisioterapeuta;Farmacéutico|Farmacéutica;Nutricionista Dietista|Nutricionista Dietista;Médico General|Médica General;'
            'Laboratorista Clínico|Laboratorista Clínica;Técnico en Radiología Médica|Técnica en Radiología Médica;Odontólogo|Odontóloga'
        ),
    ),
    (
        'Junta Técnica de Ingeniería y Arquitectura',
        'Ministerio de Obras Públicas',
        Q(
            'Ingeniero Civil|Ingeniera Civil;Arquitecto|Arquitecta;Ingeniero Electromecánico|Ingeniera Electromecánica;'
            'Técnico en Ingeniería con Especialización en Topografía|Técnica en Ingeniería con Especialización en Topografía;Ingeniero Industrial|Ingeniera Industrial'
        ),
    ),
    (
        'Consejo Técnico Nacional de Agricultura',
        'Ministerio de Desarrollo Agropecuario',
        Q('Ingeniero Agrónomo Zootecnista|Ingeniera Agrónoma Zootecnista;Ingeniero Agrónomo Fitotecnista|Ingeniera Agrónoma Fitotecnista;Técnico Agrícola|Técnica Agrícola'),
    ),
    ('Junta Técnica de Contabilidad', 'Ministerio de Comercio e Industrias', Q('Contador Público Autorizado|Contadora Pública Autorizada')),
    ('Consejo Técnico de Psicología', 'Ministerio de Salud', Q('Psicólogo|Psicóloga')),
]
PAU = L('Universidad de Panamá,Universidad Autónoma de Chiriquí,Universidad Latina de Panamá,Universidad Especializada de las Américas')
PALAW = {
    'Consejo Técnico de Salud': 'Decreto de Gabinete 16 de 22 de enero de 1969',
    'Junta Técnica de Ingeniería y Arquitectura': 'Ley 15 de 26 de enero de 1959',
    'Consejo Técnico Nacional de Agricultura': 'Ley 22 de 30 de enero de 1961',
    'Junta Técnica de Contabilidad': 'Ley 57 de 1 de septiembre de 1978',
    'Consejo Técnico de Psicología': 'Ley 56 de 16 de septiembre de 1975',
}
U30 = (
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce '
    'quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho'
).split()


def es_words(R, d):
    """a date of a solemn closing: words and figures, or figures only"""
    y = 'dos mil ' + U30[d.year - 2000] if d.year > 2000 else 'dos mil'
    m = M['es'][d.month - 1]
    w = (U30[d.day][:-1] if d.day == 21 else U30[d.day]).replace('veintiun', 'veintiún')
    s = d.day == 1
    ds, a = ('día' if s else 'días'), ('al' if s else 'a los')
    w = 'primer' if s else w
    return S(
        R,
        (a, f'{w} ({d.day}) {ds} del mes de {m} de {d.year}'),
        (a, f'{w} {ds} del mes de {m} de {y}'),
        (a, f'{d.day} {ds} del mes de {m} de {d.year}'),
        ('el', f'{d.day} de {m} de {d.year}'),
    )


def pa_idoneidad(R):
    p = per(R, 'wpa', 1968, 1999)
    m = p.m
    n = n2(p)
    n = S(R, n, n.upper())
    pob, prov, pc = un(R, 'pap', PAP)
    body, mini, fs = R.choice(PAB)
    pm, pf = R.choice(fs)
    f = pm if m else pf
    d = dt.date(max(2002, min(2024, p.dob.year + R.randint(23, 31))), R.randint(1, 12), R.randint(1, 28))
    ced = f'{pc}-{sn(R, "###").lstrip("0") or "88"}-{sn(R, "####").lstrip("0") or "412"}'
    lay = un(R, 'palay', range(3))
    ink = S(R, '#072357', '#8c1a2b', '#1d4d3a', '#2f2f2f')
    x, y = per(R, 'wpa', 1955, 1975, [p]), per(R, 'wpa', 1955, 1975, [p])
    o = 'o' if m else 'a'
    U = body.upper()
    no = S(R, sn(R, '####').lstrip('0') or '77', f'{sn(R, "###")}-{d.year}', f'{d.year}-{sn(R, "###")}-{sn(R, "###")}')
    uni = R.choice(L('Universidad de Panamá,Universidad Tecnológica de Panamá') if body[0] == 'J' and 'Cont' not in body else PAU)
    F = S(R, lambda q: long_date(q, 'es'), dmy, lambda q: dmy(q, '-'))
    T = (
        S(R, 'CERTIFICADO DE IDONEIDAD', 'CERTIFICADO DE IDONEIDAD PROFESIONAL', 'IDONEIDAD PROFESIONAL')
        if lay == 0
        else 'IDONEIDAD PROFESIONAL'
        if lay == 2
        else S(R, 'RESOLUCIÓN', 'RESUELTO')
    )
    D = Doc(
        'idoneidad_pan_notas_slv',
        R,
        'PAN',
        'professional_licence',
        ['es'],
        S(R, "'Liberation Serif'", "'EB Garamond'", "'Carlito'", "'TeX Gyre Schola'") if lay < 2 else S(R, "'Liberation Sans'", "'Carlito'", "'Noto Sans'"),
        S(R, "'TeX Gyre Bonum'", "'EB Garamond'", "'C059'"),
        ink,
        S(R, '#fff', '#fffef8') if lay == 0 else '#fff',
        S(R, 'pan', 'dots', 'trib', 'corner') if lay == 0 else S(R, 'none', 'none', 'pan'),
        S(R, ('#9db4d6', 0.13), ('#c9b06a', 0.13), None) if lay == 0 else None,
        lay == 0,
        17 if lay == 0 else 16,
        '15mm 28mm 13mm' if lay == 0 else '20mm 23mm 17mm',
        1.42,
    )
    pl = [pob, f'{pob}, {prov}', f'{pob}, provincia de {prov}', f'{pob}, Provincia de {prov}']
    city = S(R, 'Panamá', 'la ciudad de Panamá')
    titles = [T, f'Idoneidad para ejercer la profesión de {f}', 'Idoneidad Profesional', 'Certificado de Idoneidad', 'Certificado de Idoneidad Profesional', 'Idoneidad']
    ins = [body, f'{body} ({mini})', f'{mini} - {body}', f'{mini}, {body}']
    base = dict(field_of_study=[f, pm, pf], institution=ins, award_date=d.isoformat(), document_number=no)
    s_ = sg(R, [('Secretario' if y.m else 'Secretaria', some(R, n2(y))), ('Presidente' if x.m else 'Presidenta', n2(x))], 'es')
    st = stamp(R, f'REPÚBLICA DE PANAMÁ * {U}'[:50], 'es', 112, 'left:430px;bottom:78px')
    if lay == 0:
        pa_certificate(R, D, p, n, f, T, titles, base, pl, (pob, prov), ced, no, d, city, body, mini, s_, st, uni)
    elif lay == 1:
        pa_resolution(R, D, p, n, f, T, titles, base, ced, no, d, city, body, mini, s_, st, uni)
    else:
        pa_card(R, D, p, n, f, T, titles, base, pl[1], ced, no, d, F, body, mini)
    return D


def pa_certificate(R, D, p, n, f, T, titles, base, pl, pb, ced, no, d, city, body, mini, s_, st, uni):
    o = 'o' if p.m else 'a'
    a, ad = es_words(R, d)
    fol, lib = sn(R, '###').lstrip('0') or '41', R.randint(2, 38)
    bo = some(R, long_date(p.dob, 'es'), 0.3)
    na = R.random() < 0.6
    latin(D, n, qualification_title=titles, award_date_printed=[ad, f'{a} {ad}'], **base)
    born(D, p, bo if na else None, pl if na else None)
    nat = f', natural de {pb[0]}, provincia de {pb[1]}{f", nacid{o} el {bo}" if bo else ""},' if na else ','
    hdr = [
        div(emblem(R, D.ink, 60), 'c') + ln('REPÚBLICA DE PANAMÁ', 'es', 'c b tt2') + ln(mini.upper(), 'es', 'c sm') + ln(body.upper(), 'es', 'c b lg'),
        gr(
            '80px 1fr 80px',
            emblem(R, D.ink, 70),
            ln('República de Panamá', 'es', 'c b lg') + ln(mini, 'es', 'c') + ln(body, 'es', 'c b ink lg'),
            emblem(R, '#a88a2c', 66),
            style='align-items:center',
        ),
    ][R.randrange(2)]
    por = S(
        R,
        f'En uso de las facultades que le confiere {"el" if PALAW[body][0] == "D" else "la"} {PALAW[body]}, y habiendo comprobado que',
        f'De conformidad con {"el" if PALAW[body][0] == "D" else "la"} {PALAW[body]}, hace constar que',
    )
    ha = S(
        R,
        f'ha cumplido con los requisitos legales y reglamentarios para ejercer la profesión de',
        f'egresad{o} de la {uni}, reúne los requisitos exigidos por la ley y es idóne{o} para ejercer en todo el territorio nacional la profesión de',
    )
    reg = S(
        R,
        f'Registro N.º {no}     Folio {fol}     Libro {lib}',
        f'Inscrit{o} en el Libro {lib}, folio {fol}, con el número de registro {no}.',
        f'Idoneidad N.º {no} – Tomo {lib}, folio {fol}',
    )
    D.add(
        hdr,
        ln(T, 'es', 'title', 'font-size:1.9em;line-height:1.35'),
        ln(por, 'es', 'c mt'),
        ln(n, 'es', 'name ink', 'margin:.2em 0'),
        ln(f'con cédula de identidad personal N.º {ced}{nat} {ha}', 'es', 'c'),
        ln(f if R.random() < 0.5 else f.upper(), 'es', 'c b xl', 'line-height:1.35'),
        ln(f'{S(R, "Dado", "Expedido", "Dado y firmado")} en {city}, {a} {ad}.', 'es', 'c mt'),
        s_,
        ln(reg, 'es', S(R, 'sm', 'sm c') + ' mt'),
        st,
    )


def pa_resolution(R, D, p, n, f, T, titles, base, ced, no, d, city, body, mini, s_, st, uni):
    o, el = ('o', 'el señor') if p.m else ('a', 'la señora')
    a, ad = S(R, ('de', long_date(d, 'es')), ('de', long_date(d, 'es')))
    pre = S(R, '', {'J': 'JT-', 'C': 'CT-'}[body[0]])
    rno = pre + no
    base = dict(base, document_number=[rno, no])
    latin(D, n, qualification_title=[f'{T} N.º {rno}'] + titles + [f'Certificado de Idoneidad de {f}'], award_date_printed=ad, **base)
    gr_ = some(R, f'{R.randint(3, 30)} de {M["es"][R.randint(0, 11)]} de {d.year - 1}')
    law = f'{"el" if PALAW[body][0] == "D" else "la"} {PALAW[body]}'
    con = [
        f'Que {el} {n}, con cédula de identidad personal N.º {ced}, solicitó a este organismo que se le expida certificado de idoneidad para ejercer la profesión de {f}.',
        f'Que {"el peticionario" if p.m else "la peticionaria"} acompañó a su solicitud copia autenticada del diploma expedido por la {uni}{f" el {gr_}" if gr_ else ""}, de los créditos y demás documentos exigidos.',
        f'Que revisada la documentación se comprobó que cumple con los requisitos establecidos en {law}.',
    ]
    res = [
        ('PRIMERO: ' if R.random() < 0.5 else 'Artículo 1. ')
        + f'Declarar idóne{o} a {n}, con cédula N.º {ced}, para ejercer en el territorio de la República la profesión de {f}.',
        S(R, 'Comuníquese y cúmplase.', 'Esta resolución rige a partir de su expedición.'),
    ]
    D.add(
        gr('70px 1fr', emblem(R, D.ink, 62), ln('REPÚBLICA DE PANAMÁ', 'es', 'b tt2') + ln(mini.upper(), 'es', 'sm') + ln(body.upper(), 'es', 'b ink'), style='align-items:center')
        + div('', 'ruleh'),
        ln(f'{T} N.º {rno}', 'es', 'title', 'font-size:1.4em'),
        ln(S(R, f'De {ad}', f'Panamá, {ad}', f'(de {ad})'), 'es', 'c'),
        ln(f'{"EL" if body[0] == "C" else "LA"} {body.upper()}', 'es', 'c b mt'),
        ln('en uso de sus facultades legales, y', 'es', 'c'),
        ln('CONSIDERANDO:', 'es', 'b c mt'),
        *[ln(c, 'es', 'j mt') for c in con],
        ln('RESUELVE:', 'es', 'b c mt2'),
        *[ln(c, 'es', 'j mt') for c in res],
        ln(f'Fundamento de derecho: {PALAW[body]}.', 'es', 'mt sm'),
        s_,
        st,
    )


def pa_card(R, D, p, n, f, T, titles, base, pob, ced, no, d, F, body, mini):
    ad = F(d)
    bo = some(R, F(p.dob), 0.6)
    ve = some(R, F(d.replace(year=d.year + S(R, 2, 4, 5))))
    np = some(R, pob, 0.4)
    latin(D, n, qualification_title=titles, award_date_printed=ad, **base)
    born(D, p, bo, [np, np.split(',')[0]] if np else None)
    I = [
        (S(R, 'Nombre', 'Nombre y apellidos'), n),
        (S(R, 'Cédula', 'C.I.P.'), ced),
        ('Fecha de nacimiento', bo),
        ('Lugar de nacimiento', np),
        (S(R, 'Profesión', 'Idóneo en'), f),
        (S(R, 'Idoneidad N.º', 'Registro N.º', 'Licencia N.º'), no),
        (S(R, 'Fecha de expedición', 'Expedido el', 'Expedición'), ad),
        (S(R, 'Vence', 'Válido hasta'), ve),
    ]
    top = ln('REPÚBLICA DE PANAMÁ', 'es', 'c b') + ln(mini, 'es', 'c sm') + ln(body.upper(), 'es', 'c b sm')
    ph = photo(R, 'position:static', 98, 124)
    front = card(top, ln(T, 'es', 'c b ink lg') + gr('106px 1fr', ph, rows(I, 'es', '', ':'), cls='mt', style='align-items:center'))
    back = card(
        ln(S(R, 'REVERSO', 'Observaciones'), 'es', 'c sm'),
        ln(
            f'{S(R, "El portador está autorizado", "El titular de este carné está facultado")} para ejercer su profesión en la República conforme {"al" if PALAW[body][0] == "D" else "a la"} {PALAW[body]}.',
            'es',
            'j sm',
        )
        + ln('En caso de extravío favor devolver a la oficina que lo expidió.', 'es', 'sm mt')
        + sg(R, [('Firma del titular', None), (S(R, 'Secretaría', 'Presidencia'), None)], 'es'),
    )
    D.add(
        ln(S(R, 'Copia de carné de idoneidad', 'Fiel copia del original'), 'es', 'c sm') if R.random() < 0.6 else '',
        front,
        back,
        stamp(R, 'FIEL COPIA DE SU ORIGINAL', 'es', 105, 'left:520px;bottom:150px') if R.random() < 0.6 else '',
    )


SVU = Q(
    'Universidad de El Salvador|San Salvador;Universidad Don Bosco|Soyapango;Universidad Tecnológica de El Salvador|San Salvador;'
    'Universidad Centroamericana José Simeón Cañas|Antiguo Cuscatlán;Universidad Católica de El Salvador|Santa Ana;'
    'Universidad Dr. José Matías Delgado|Antiguo Cuscatlán;Universidad Gerardo Barrios|San Miguel'
)
SVC = {
    'Licenciatura en Administración de Empresas|Facultad de Ciencias Económicas|5': L(
        'Introducción a la Administración,Matemática I,Contabilidad Financiera I,Introducción a la Economía,Matemática II,Contabilidad Financiera II,Derecho Mercantil,'
        'Estadística I,Microeconomía,Teoría Administrativa,Mercadeo,Macroeconomía,Finanzas I,Administración de Personal,Derecho Laboral,Presupuestos,'
        'Investigación de Mercados,Formulación de Proyectos'
    ),
    'Ingeniería de Sistemas Informáticos|Facultad de Ingeniería y Arquitectura|5': L(
        'Métodos Experimentales,Matemática I,Introducción a la Informática,Física I,Matemática II,Programación I,Física II,Programación II,Estructuras de Datos,'
        'Probabilidad y Estadística,Bases de Datos,Sistemas Operativos,Análisis Numérico,Comunicaciones I,Ingeniería de Software,Teoría de Sistemas,Auditoría de Sistemas'
    ),
    'Licenciatura en Ciencias Jurídicas|Facultad de Jurisprudencia y Ciencias Sociales|5': L(
        'Introducción al Estudio del Derecho,Sociología General,Teoría del Estado,Derecho Romano,Derecho Civil I,Derecho Penal I,Derecho Constitucional I,'
        'Derecho Civil II,Derecho Penal II,Derechos Humanos,Derecho Procesal Civil,Derecho Administrativo,Derecho Laboral,Derecho de Familia,'
        'Derecho Internacional Público,Filosofía del Derecho'
    ),
    'Profesorado en Educación Básica|Facultad de Ciencias y Humanidades|3': L(
        'Fundamentos de la Educación,Psicología Pedagógica,Lenguaje y Literatura I,Matemática I,Didáctica General,Ciencias Naturales I,Estudios Sociales I,'
        'Evaluación del Aprendizaje,Didáctica de la Lectura,Matemática II,Educación Artística,Práctica Docente I,Educación Inclusiva,Práctica Docente II'
    ),
    'Licenciatura en Laboratorio Clínico|Facultad de Medicina|5': L(
        'Química General,Biología General,Anatomía Humana,Química Orgánica,Bioestadística,Bioquímica I,Fisiología,Hematología I,Microbiología General,Parasitología,'
        'Bacteriología I,Inmunología,Química Clínica,Coproanálisis y Uroanálisis,Banco de Sangre,Salud Pública'
    ),
}
DIG = 'CERO UNO DOS TRES CUATRO CINCO SEIS SIETE OCHO NUEVE DIEZ'.split()


def sv_courses(R, cs, yrs, d):
    base = R.uniform(6.7, 8.8)
    y1 = d.year - yrs - R.randint(0, 2)
    out = []
    for i, c in enumerate(cs):
        g = max(6.0, min(9.9, round(base + R.uniform(-1.1, 1.1), 1)))
        k = i * yrs * 2 // len(cs)
        out.append((f'0{k % 2 + 1}/{y1 + k // 2}', sn(R, '@@@1##'), c, S(R, 3, 4, 4, 5), g))
    return out


def sv_notas(R):
    p = per(R, 'wsv', 1979, 2000)
    m = p.m
    n = n2(p)
    n = S(R, n, n.upper())
    u, city = un(R, 'svu', SVU)
    key = un(R, 'svc', list(SVC))
    car, fac, yrs = key.split('|')
    cs = SVC[key]
    yrs = int(yrs)
    d = dt.date(max(2004, min(2024, p.dob.year + R.randint(23, 29))), R.randint(1, 12), R.randint(1, 28))
    C = sv_courses(R, cs, yrs, d)
    cum = sum(q[3] * q[4] for q in C) / sum(q[3] for q in C)
    cm = f'{cum:.2f}' if R.random() < 0.7 else f'{cum:.1f}'
    T = S(R, 'CERTIFICACIÓN GLOBAL DE NOTAS', 'CERTIFICACIÓN DE NOTAS', 'CERTIFICACIÓN DE NOTAS GLOBAL', 'RÉCORD ACADÉMICO')
    no = some(R, S(R, sn(R, '00####'), f'{sn(R, "####")}/{d.year}', sn(R, 'CN-#####')), 0.75)
    ca = p.sur[0] + p.sur.split()[1][0] + sn(R, '#####')
    F = S(R, lambda q: long_date(q, 'es'), dmy, lambda q: dmy(q, '-'))
    bo = some(R, F(p.dob), 0.35)
    lay = un(R, 'svlay', range(2))
    ink = S(R, '#7b1113', '#123e7c', '#333', '#1b5e3b')
    x, y = per(R, 'wsv', 1955, 1975, [p]), per(R, 'wsv', 1955, 1975, [p])
    D = Doc(
        'idoneidad_pan_notas_slv',
        R,
        'SLV',
        'transcript',
        ['es'],
        S(R, "'Liberation Sans'", "'Carlito'", "'Liberation Serif'", "'DejaVu Sans Condensed'", "'Nimbus Mono PS'")
        if lay == 0
        else S(R, "'Liberation Serif'", "'Charis SIL'", "'Carlito'"),
        S(R, "'TeX Gyre Heros'", "'Liberation Serif'"),
        ink,
        '#fff',
        S(R, 'none', 'thin', 'edge', 'none'),
        None,
        False,
        14.5,
        '17mm 19mm 14mm',
        1.38,
    )
    a, ad = es_words(R, d) if lay else S(R, ('', F(d)), es_words(R, d))
    dur = some(R, S(R, f'{yrs} años', f'{yrs * 2} ciclos'), 0.4)
    fld = [car, car.split(' en ', 1)[-1].replace('Ingeniería de ', '')]
    latin(
        D,
        n,
        qualification_title=[T, car],
        field_of_study=fld,
        institution=[u, f'{u}, {fac}', f'{u} {fac}'],
        award_date=d.isoformat(),
        award_date_printed=[ad, f'{a} {ad}'.strip()],
        grade=[cm],
        duration=dur,
        document_number=no,
    )
    born(D, p, bo, None)
    word = lambda g: f'{DIG[int(g)]} PUNTO {DIG[round(g * 10) % 10]}'
    words = lay == 1 and R.random() < 0.75
    uv = R.random() < 0.8
    D.rows = [dict(course=q[2], credits=str(q[3]) if uv else None, grade=f'{q[4]:.1f}') for q in C]
    st = S(R, 'all', 'den', 'hor', 'den', 'head')
    head = (
        [S(R, 'CICLO', 'Ciclo')]
        + ['Código', S(R, 'Asignatura', 'Nombre de la asignatura', 'Materia')]
        + (['U.V.'] if uv else [])
        + ['Nota']
        + (['Nota en letras'] if words else [S(R, 'Resultado', 'Estado')])
    )
    tb = tbl(
        head,
        [[q[0], q[1], q[2]] + ([q[3]] if uv else []) + [f'{q[4]:.1f}', word(q[4]) if words else 'APROBADA'] for q in C],
        'es',
        st,
        ([11, 11, 40] + ([8] if uv else []) + [8, 22 if uv else 30]),
        'lll' + 'c' * (1 + uv) + 'l',
    )
    sgl = [('Administrador Académico' if x.m else 'Administradora Académica', n2(x))] + (
        [(S(R, 'Decano' if y.m else 'Decana', 'Secretario General' if y.m else 'Secretaria General'), n2(y))] if R.random() < 0.6 else []
    )
    stp = stamp(R, f'{u.upper()}'[:46], 'es', 108, 'left:390px;bottom:70px')
    hdr = gr(
        '74px 1fr',
        emblem(R, ink, 64),
        ln(u.upper() if R.random() < 0.6 else u, 'es', 'b lg ink', 'line-height:1.25') + ln(fac, 'es') + ln(S(R, 'Administración Académica', 'Registro Académico'), 'es', 'sm'),
        style='align-items:center',
    ) + div('', 'ruleh')
    cl = S(R, 'CUM', 'Coeficiente de Unidades de Mérito (CUM)', 'CUM acumulado')
    note = ln(
        S(R, 'Escala de calificación: 0.0 a 10.0. Nota mínima de aprobación: 6.0', 'U.V.: Unidades Valorativas' if uv else 'Nota mínima de aprobación: seis punto cero (6.0)'),
        'es',
        'xs',
    )
    if lay == 0:
        I = [
            (S(R, 'Nombre', 'Estudiante'), n),
            (S(R, 'Carné', 'N.º de carné'), ca),
            ('Carrera', car),
            ('Fecha de nacimiento', bo),
            (S(R, 'Duración de la carrera', 'Duración'), dur),
            (S(R, 'Correlativo', 'Certificación N.º'), no),
        ]
        B = [(cl, cm), (S(R, 'Asignaturas aprobadas', 'Materias aprobadas'), str(len(C)))]
        D.add(
            hdr,
            ln(T, 'es', 'title', 'font-size:1.4em'),
            div(form(R, I, 'es'), 'mt'),
            tb,
            div(rows(B, 'es', 'sm'), 'row'),
            note,
            ln(f'{city}, {(a + " " + ad).strip()}.', 'es', 'mt'),
            sg(R, sgl, 'es'),
            stp,
        )
    else:
        inf = f'{"El infrascrito Administrador Académico" if x.m else "La infrascrita Administradora Académica"} de la {fac} de la {u} CERTIFICA: que {"el bachiller" if m else "la bachiller"} '
        pr = lx(
            'es',
            inf,
            (n, 'b'),
            f', con carné {ca}',
            *([f', nacid{"o" if m else "a"} el ', (bo, 'nw')] if bo else []),
            f', cursó y aprobó en esta Facultad las asignaturas que se detallan de la carrera de ',
            (car, 'b'),
            f'{f", cuya duración es de {dur}" if dur else ""}, habiendo obtenido las calificaciones siguientes:',
            cls='j mt',
        )
        D.add(
            hdr,
            kv(S(R, 'Correlativo N.º', 'N.º'), no, 'es', 'rt') if no else '',
            ln(T, 'es', 'title', 'font-size:1.4em'),
            pr,
            tb,
            lx('es', f'{cl}: ', (cm, 'b')),
            note,
            ln(f'Y para los usos que {"el interesado" if m else "la interesada"} estime convenientes se extiende la presente en {city}, {a} {ad}.', 'es', 'j mt'),
            sg(R, sgl, 'es'),
            stp,
        )
    return D


@fam
def idoneidad_pan_notas_slv(R):
    return (pa_idoneidad if var(R, 'wes') == 0 else sv_notas)(R)


# =================================================================== 2 pt  Mozambique, degree; Angola, training centre
MZP = Q(
    'Chókwè|Gaza;Manjacaze|Gaza;Massinga|Inhambane;Vilankulo|Inhambane;Angoche|Nampula;Monapo|Nampula;Mocuba|Zambézia;Gurúè|Zambézia;Montepuez|Cabo Delgado;'
    'Cuamba|Niassa;Catandica|Manica;Moatize|Tete;Dondo|Sofala;Marracuene|Maputo;Namaacha|Maputo'
)
MZU = [
    (
        'Universidade Eduardo Mondlane',
        'Maputo',
        1995,
        Q(
            'Faculdade de Economia|Economia|Economista|4;Faculdade de Letras e Ciências Sociais|Linguística||4;Faculdade de Engenharia|Engenharia Química||5;'
            'Faculdade de Veterinária|Medicina Veterinária||5'
        ),
    ),
    (
        'Universidade Lúrio',
        'Nampula',
        2012,
        Q(
            'Faculdade de Ciências de Saúde|Optometria||4;Faculdade de Ciências de Saúde|Farmácia||4;Faculdade de Arquitectura e Planeamento Físico|Arquitectura e Planeamento Físico||5'
        ),
    ),
    (
        'Universidade Zambeze',
        'Beira',
        2011,
        Q('Faculdade de Ciências e Tecnologia|Engenharia Civil||5;Faculdade de Engenharia Agronómica e Florestal|Engenharia Florestal||4;Faculdade de Direito|Direito||4'),
    ),
    (
        'Universidade Católica de Moçambique',
        'Beira',
        2001,
        Q(
            'Faculdade de Educação e Comunicação|Administração Pública||4;Faculdade de Gestão de Turismo e Informática|Gestão de Turismo||4;Faculdade de Ciências de Saúde|Medicina||6'
        ),
    ),
    ('Universidade Licungo', 'Quelimane', 2019, Q('Faculdade de Educação|Ensino Básico||4;Faculdade de Ciências e Tecnologia|Ensino de Biologia||4')),
    ('Universidade Save', 'Chongoene', 2019, Q('Faculdade de Ciências Naturais e Exactas|Ensino de Matemática||4;Faculdade de Letras e Ciências Sociais|Ensino de Geografia||4')),
    (
        'Universidade Pedagógica',
        'Maputo',
        1999,
        Q(
            'Faculdade de Ciências da Linguagem, Comunicação e Artes|Ensino de Português||5;Faculdade de Ciências Naturais e Matemática|Ensino de Química||5;'
            'Faculdade de Ciências Sociais|Ensino de História||5'
        ),
    ),
]
PTN = {10: 'dez', 11: 'onze', 12: 'doze', 13: 'treze', 14: 'catorze', 15: 'quinze', 16: 'dezasseis', 17: 'dezassete', 18: 'dezoito'}
PTD = 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte'.split()
PTD += ['vinte e ' + w for w in PTD[:8]]


def pt_words(R, d):
    m = M['pt'][d.month - 1]
    m = S(R, m, m.capitalize())
    dia = 'dia' if d.day == 1 else 'dias'
    y = 'dois mil' + (f' e {PTD[d.year - 2001]}' if d.year > 2000 else '')
    w = [f'{d.day} de {m} de {d.year}', f'{d.day} {dia} do mês de {m} de {d.year}', f'{PTD[d.day - 1]} {dia} do mês de {m} do ano de {y}', f'{d.day:02d} de {m} de {d.year}']
    return R.choice(w if 2000 < d.year < 2029 else w[:2])


def mz_diploma(R):
    p = per(R, 'wmz', 1975, 1999)
    m = p.m
    n = n2(p)
    n = S(R, n, n.upper())
    o = 'o' if m else 'a'
    pob, prov = un(R, 'mzp', MZP)
    u, city, y0, fs = un(R, 'mzu', MZU)
    fac, f, _, yrs = R.choice(fs)
    d = dt.date(max(y0, min(2018 if u == 'Universidade Pedagógica' else 2024, p.dob.year + R.randint(23, 34))), R.choice([3, 4, 6, 8, 10, 11, 12]), R.randint(2, 28))
    c = d - dt.timedelta(days=R.randint(60, 400))
    g = R.choice([11, 12, 13, 13, 14, 14, 15, 16, 17])
    lay = un(R, 'mzlay', range(2))
    land = lay == 0
    gw = f'{g} ({PTN[g]}) valores'
    gp = S(R, gw, f'{g} valores', gw)
    ql = f'Licenciado em {f}' if m else f'Licenciada em {f}'
    grau = S(R, ql, f'Licenciatura em {f}')
    ink = S(R, '#00594c', '#7a1f1f', '#1c3f70', '#3b3b3b', '#8a5a00')
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, '######'), f'{sn(R, "###")}/{"".join(w[0] for w in u.split() if w[0].isupper())}/{d.year}')
    x, y = per(R, 'wmz', 1952, 1972, [p]), per(R, 'wmz', 1952, 1972, [p])
    F = S(R, lambda z: long_date(z, 'pt'), dmy, lambda z: f'{z.day} de {M["pt"][z.month - 1].capitalize()} de {z.year}')
    T = S(R, 'DIPLOMA', 'DIPLOMA DE LICENCIATURA', 'Diploma') if land else S(R, 'CERTIFICADO DE GRADUAÇÃO', 'CERTIFICADO DE LICENCIATURA', 'CERTIFICADO DE CONCLUSÃO DE GRAU')
    ad = pt_words(R, d) if land else F(d)
    dur = some(R, f'{yrs} anos', 0.45)
    bo = some(R, F(p.dob), 0.75)
    D = Doc(
        'diploma_moz_formacao_ago',
        R,
        'MOZ',
        'degree_certificate',
        ['pt'],
        S(R, "'EB Garamond'", "'TeX Gyre Pagella'", "'Liberation Serif'", "'Gentium Book Plus'") if land else S(R, "'Carlito'", "'Liberation Serif'", "'Noto Sans'"),
        S(R, "'TeX Gyre Chorus'", "'EB Garamond'", "'C059'", "'Linux Libertine Display O'"),
        ink,
        S(R, '#fff', '#fffdf3', '#fbfff9') if land else '#fff',
        S(R, 'moz', 'trib', 'dots', 'corner', 'scallop') if land else S(R, 'none', 'thin', 'moz'),
        S(R, ('#9cc5a8', 0.14), ('#d9bd70', 0.14)) if land else None,
        land,
        17 if land else 16,
        '15mm 28mm 13mm' if land else '20mm 24mm 17mm',
        1.45,
    )
    latin(
        D,
        n,
        qualification_title=[grau, ql, f'Licenciatura em {f}', f'Grau de {ql}', f'Grau de {grau}', 'Licenciatura', T],
        field_of_study=f,
        institution=[u, f'{u}, {fac}', f'{u} - {fac}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[gp, str(g), f'{g} valores', gw],
        duration=dur,
        document_number=no,
    )
    born(D, p, bo, [pob, f'{pob}, {prov}', f'{pob}, Província de {prov}', f'{pob}, província de {prov}', f'{pob} - {prov}'])
    s_ = sg(
        R,
        [
            (('O Director ' if y.m else 'A Directora ') + S(R, 'do Registo Académico', 'da Faculdade'), some(R, n2(y))),
            ('O Reitor' if x.m else 'A Reitora', S(R, 'Prof. Doutor ' if x.m else 'Prof.ª Doutora ', '') + n2(x)),
        ],
        'pt',
    )
    st = stamp(R, f'{u.upper()} * {city.upper()}'[:48], 'pt', 112, 'left:300px;bottom:70px')
    G = gp
    if land:
        hdr = [
            div(emblem(R, ink, 62), 'c') + ln(S(R, 'REPÚBLICA DE MOÇAMBIQUE', 'República de Moçambique'), 'pt', 'c sm tt2') + ln(u.upper(), 'pt', 'c b lg ink'),
            gr('80px 1fr 80px', emblem(R, ink, 70), ln(u, 'pt', 'c b xl ink', 'line-height:1.25') + ln(fac, 'pt', 'c'), emblem(R, '#a5811f', 66), style='align-items:center'),
        ][R.randrange(2)]
        pre = S(
            R,
            f'{"O Reitor" if x.m else "A Reitora"} da {u} faz saber que',
            f'Em nome da {u} faz-se saber que',
            'No uso das competências que lhe são conferidas pelos Estatutos, o Conselho Universitário faz saber que',
        )
        fil = S(R, '', f', filh{o} de {p.fa} {p.sur} e de {p.mo} {y.sur}')
        nas = f'{f", nascid{o} a {bo}" if bo else ""}'
        b1 = f'natural de {pob}, Província de {prov}{nas}{fil}, concluiu em {long_date(c, "pt")} o curso de Licenciatura em {f}{f", com a duração de {dur}" if dur else ""}, com a classificação final de {G},'
        b2 = S(R, 'pelo que lhe é conferido o grau de', 'tendo-lhe sido conferido o grau académico de', 'e por isso lhe confere o grau de')
        D.add(
            hdr,
            ln(T, 'pt', 'title', 'font-size:2.3em;line-height:1.25'),
            ln(pre, 'pt', 'c'),
            ln(n, 'pt', 'name ink', 'margin:.2em 0'),
            ln(b1, 'pt', 'c'),
            ln(b2, 'pt', 'c mt'),
            ln(grau if R.random() < 0.6 else grau.upper(), 'pt', 'c b xl', 'line-height:1.3'),
            ln(S(R, f'{city}, aos {ad}.', f'Passado em {city}, aos {ad}.', f'{city}, {ad}') if ' de ' in ad[:8] or 'dia' in ad else f'{city}, {ad}', 'pt', 'c mt'),
            s_,
            ln(S(R, f'Diploma N.º {no}', f'Registo n.º {no}, Livro {R.randint(1, 30)}, fls. {R.randint(2, 99)}'), 'pt', 'xs mt'),
            st,
        )
    else:
        I = [
            (S(R, 'Nome completo', 'Nome'), n),
            (S(R, 'Filiação', 'Filho(a) de'), f'{p.fa} {p.sur} e {p.mo} {y.sur}' if R.random() < 0.6 else None),
            (S(R, 'Data de nascimento', 'Nascido(a) a'), bo),
            (S(R, 'Natural de', 'Naturalidade', 'Local de nascimento'), f'{pob}, {prov}'),
            (S(R, 'Bilhete de Identidade n.º', 'BI n.º'), sn(R, '############@')),
            (S(R, 'Unidade orgânica', 'Faculdade'), fac),
            (S(R, 'Curso', 'Área de formação'), f),
            (S(R, 'Grau conferido', 'Grau académico'), grau),
            ('Duração do curso', dur),
            (S(R, 'Data de conclusão', 'Concluído em'), some(R, F(c), 0.4)),
            (S(R, 'Classificação final', 'Média final'), G),
        ]
        hdr = [
            div(emblem(R, ink, 60), 'c') + ln('REPÚBLICA DE MOÇAMBIQUE', 'pt', 'c sm') + ln(u.upper(), 'pt', 'c b lg ink') + ln('Direcção do Registo Académico', 'pt', 'c sm'),
            div(ln(u, 'pt', 'b lg') + ln('Registo Académico – ' + city, 'pt', 'sm'), 'gb'),
        ][R.randrange(2)]
        D.add(
            hdr,
            ln(T, 'pt', 'title mt2', 'font-size:1.5em'),
            kv(S(R, 'Certificado N.º', 'N.º de registo:', 'Ref.:'), no, 'pt', S(R, 'c', 'rt')),
            ln(
                S(
                    R,
                    f'Certifica-se, para os devidos efeitos, que {"o graduado" if m else "a graduada"} abaixo identificad{o} concluiu o seguinte curso:',
                    f'Em cumprimento do despacho exarado em requerimento d{o} interessad{o}, certifica-se que dos registos consta:',
                ),
                'pt',
                'j mt',
            ),
            div(form(R, I, 'pt'), 'mt2'),
            ln(
                S(
                    R,
                    'A escala de classificação é de 0 a 20 valores, sendo 10 a nota mínima de aprovação.',
                    'Por ser verdade, passa-se o presente certificado, que vai assinado e autenticado com o carimbo em uso nesta Universidade.',
                ),
                'pt',
                'j mt2',
            ),
            ln(f'{city}, {ad}', 'pt', 'mt2'),
            s_,
            st.replace('bottom:70px', 'bottom:150px'),
        )
    return D


AOP = Q(
    'Cacuaco|Luanda;Catumbela|Benguela;Caála|Huambo;Gabela|Cuanza Sul;Ndalatando|Cuanza Norte;Maquela do Zombo|Uíge;Tômbwa|Namibe;Matala|Huíla;Camacupa|Bié;'
    'Soyo|Zaire;Belize|Cabinda;Saurimo|Lunda Sul;Luau|Moxico'
)
AOC = Q(
    'Centro de Formação Profissional de Viana|Viana;Centro Integrado de Formação Tecnológica|Luanda;'
    'Centro Integrado de Emprego e Formação Profissional do Huambo|Huambo;Centro de Formação Profissional do Lobito|Lobito;'
    'Pavilhão de Artes e Ofícios do Cazenga|Luanda;Centro de Formação Profissional do Lubango|Lubango;'
    'Centro Integrado de Emprego e Formação Profissional de Malanje|Malanje'
)
AOF = {
    'Electricidade de Baixa Tensão': L(
        'Segurança no Trabalho,Electrotecnia Básica,Leitura de Esquemas,Instalações Domiciliares,Quadros Eléctricos,Motores Eléctricos,Empreendedorismo,Estágio'
    ),
    'Frio e Climatização': L(
        'Segurança no Trabalho,Princípios de Refrigeração,Electricidade Aplicada,Soldadura de Tubagens,Montagem de Splits,Manutenção Preventiva,Empreendedorismo'
    ),
    'Mecânica Auto': L('Higiene e Segurança,Motores de Combustão,Sistema de Travagem,Sistema de Transmissão,Electricidade Auto,Diagnóstico de Avarias,Empreendedorismo,Estágio'),
    'Corte e Costura': L('Higiene e Segurança,Tomada de Medidas,Modelagem,Corte,Costura à Máquina,Acabamentos,Empreendedorismo'),
    'Informática na Óptica do Utilizador': L(
        'Introdução aos Computadores,Sistema Operativo,Processamento de Texto,Folha de Cálculo,Apresentações,Internet e Correio Electrónico,Projecto Final'
    ),
    'Canalização': L('Segurança no Trabalho,Desenho Técnico,Materiais e Ferramentas,Redes de Água,Esgotos Domésticos,Louças Sanitárias,Empreendedorismo'),
    'Cozinha e Pastelaria': L('Higiene Alimentar,Preparação de Alimentos,Cozinha Nacional,Cozinha Internacional,Pastelaria,Gestão de Cozinha,Empreendedorismo,Estágio'),
    'Contabilidade Informatizada': L('Noções de Contabilidade,Plano Geral de Contabilidade,Fiscalidade,Salários,Software de Gestão,Língua Portuguesa,Projecto Final'),
}


def ao_formacao(R):
    p = per(R, 'wao', 1978, 2003)
    m = p.m
    o = 'o' if m else 'a'
    n = n2(p)
    n = S(R, n, n.upper())
    pob, prov = un(R, 'aop', AOP)
    ctr, city = un(R, 'aoc', AOC)
    f = un(R, 'aof', list(AOF))
    cs = AOF[f]
    d = dt.date(max(2008, min(2024, p.dob.year + R.randint(19, 32))), R.randint(1, 12), R.randint(1, 28))
    lay = un(R, 'aolay', range(2))
    land = lay == 0
    hs = [R.choice([20, 30, 40, 40, 60, 80]) for _ in cs]
    tot = sum(hs)
    e = d - dt.timedelta(days=R.randint(5, 40))
    b = e - dt.timedelta(days=tot // 4 * 7 // 5)
    F = S(R, lambda z: long_date(z, 'pt'), dmy, lambda z: f'{z.day} de {M["pt"][z.month - 1].capitalize()} de {z.year}', lambda z: dmy(z, '-'))
    base = R.uniform(11.5, 16.5)
    mk = [max(10, min(20, round(base + R.uniform(-3, 3)))) for _ in cs]
    g = min(18, round(sum(mk) / len(mk)))
    gp = S(R, f'{g} valores', f'{g} ({PTN[g]}) valores', f'{g} valores') if R.random() < 0.85 else None
    ink = S(R, '#a5121f', '#111', '#14467c', '#6b4a00')
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, '0#####'), f'{sn(R, "###")}/INEFOP/{d.year}')
    x, y = per(R, 'wao', 1955, 1975, [p]), per(R, 'wao', 1955, 1975, [p])
    ine = 'Instituto Nacional de Emprego e Formação Profissional'
    T = S(R, 'CERTIFICADO DE FORMAÇÃO PROFISSIONAL', 'CERTIFICADO', 'CERTIFICADO DE APROVEITAMENTO', 'CERTIFICADO DE QUALIFICAÇÃO PROFISSIONAL')
    dur = S(R, f'{tot} horas', f'{tot} horas', f'{max(2, tot // 80)} meses')
    ad = F(d)
    bo = some(R, F(p.dob), 0.75)
    np = R.random() < 0.85
    mini = 'Ministério da Administração Pública, Trabalho e Segurança Social'
    D = Doc(
        'diploma_moz_formacao_ago',
        R,
        'AGO',
        'vocational_certificate',
        ['pt'],
        S(R, "'Liberation Serif'", "'Carlito'", "'Linux Biolinum O'", "'TeX Gyre Pagella'"),
        S(R, "'TeX Gyre Bonum'", "'URW Bookman'", "'Carlito'", "'TeX Gyre Adventor'"),
        ink,
        S(R, '#fff', '#fffef6'),
        S(R, 'ago', 'double', 'trib', 'thick', 'dots') if land else S(R, 'ago', 'thin', 'none', 'double'),
        S(R, ('#e0b0a0', 0.12), None, ('#c8b070', 0.13)),
        land,
        16.5 if land else 15.5,
        '16mm 27mm 13mm' if land else '19mm 22mm 15mm',
        1.42,
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T} {f}', f'{T.capitalize()} - {f}', 'Certificado de Formação Profissional'],
        field_of_study=[f, f'Curso de {f}'],
        institution=[ctr, ine, f'{ine} - {ctr}', 'INEFOP', f'{ine} (INEFOP)'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[gp, str(g), f'{g} valores'] if gp else None,
        duration=[dur, f'{F(b)} a {F(e)}', f'{tot} horas'],
        document_number=no,
    )
    born(D, p, bo, [pob, f'{pob}, {prov}', f'{pob}, província de {prov}', f'{pob} - {prov}', f'{pob}, Província de {prov}'] if np else None)
    bi = sn(R, '#########@@###')
    s_ = sg(
        R,
        [
            (S(R, 'O Formador', 'O Coordenador Pedagógico') if y.m else S(R, 'A Formadora', 'A Coordenadora Pedagógica'), some(R, n2(y))),
            (S(R, 'O Director do Centro', 'O Chefe do Centro') if x.m else 'A Directora do Centro', n2(x)),
        ],
        'pt',
    )
    st = stamp(R, f'REPÚBLICA DE ANGOLA * {ctr.upper()}'[:50], 'pt', 108, 'left:270px;bottom:64px')
    hdr = (
        div(emblem(R, ink, 54), 'c')
        + ln('REPÚBLICA DE ANGOLA', 'pt', 'c b')
        + ln(mini if R.random() < 0.5 else mini.upper(), 'pt', 'c sm')
        + ln(f'{ine} (INEFOP)', 'pt', 'c sm')
        + ln(ctr, 'pt', 'c b ink')
    )
    per_ = S(R, f'no período de {F(b)} a {F(e)}', f'que decorreu de {F(b)} a {F(e)}')
    tb = tbl(
        ['N.º', S(R, 'Módulos', 'Unidades de formação'), S(R, 'Carga horária', 'Horas'), S(R, 'Nota', 'Classificação')],
        [(i + 1, c, h, k) for i, (c, h, k) in enumerate(zip(cs, hs, mk))],
        'pt',
        S(R, 'all', 'den', 'head', 'stripe'),
        [10, 54, 18, 18],
        'clcc',
    )
    bil = some(R, f', portador{"" if m else "a"} do B.I. n.º {bi}', 0.7) or ''
    if land:
        pr = lx(
            'pt',
            S(R, f'{"O Director" if x.m else "A Directora"} do Centro certifica que ', 'Certifica-se que '),
            (n, 'b ink lg'),
            f'{bil}{f", natural de {pob}, província de {prov}" if np else ""}{f", nascid{o} a {bo}" if bo else ""}, {S(R, "frequentou com aproveitamento", "concluiu com aproveitamento")} o curso de ',
            (f, 'b'),
            f', com a duração de {dur}, {per_}{f", tendo obtido a classificação final de {gp}" if gp else ""}.',
            cls='c mt2',
            style='line-height:1.7',
        )
        D.add(
            hdr,
            ln(T, 'pt', 'title', 'font-size:1.9em;line-height:1.4'),
            pr,
            ln(f'{city}, {S(R, "aos ", "") if " de " in ad else ""}{ad}', 'pt', 'c mt2'),
            s_,
            ln(S(R, f'Certificado n.º {no}', f'N.º de registo: {no}'), 'pt', S(R, 'xs', 'xs rt') + ' mt'),
            st,
        )
    else:
        D.rows = [dict(course=c, credits=None, grade=str(k)) for c, k in zip(cs, mk)]
        I = [
            (S(R, 'Nome do formando', 'Nome'), n),
            ('B.I. n.º', bi),
            (S(R, 'Data de nascimento', 'Nascido(a) em'), bo),
            (S(R, 'Naturalidade', 'Natural de'), f'{pob}, {prov}' if np else None),
            (S(R, 'Curso', 'Especialidade'), f),
            ('Período', f'{F(b)} a {F(e)}'),
            (S(R, 'Duração', 'Carga horária total'), dur),
            (S(R, 'Classificação final', 'Média final'), gp),
        ]
        D.add(
            hdr,
            ln(T, 'pt', 'title', 'font-size:1.45em;line-height:1.5'),
            kv('Certificado n.º', no, 'pt', S(R, 'c sm', 'rt sm')),
            div(form(R, I, 'pt'), 'mt'),
            ln(S(R, 'PLANO CURRICULAR', 'Aproveitamento por módulos'), 'pt', S(R, 'bar', 'hb')),
            tb,
            ln(f'{city}, {ad}', 'pt', 'mt'),
            s_,
            st,
        )
    return D


@fam
def diploma_moz_formacao_ago(R):
    return (mz_diploma if var(R, 'wpt') == 0 else ao_formacao)(R)


# =================================================================== 3 tr  provisional graduation certificate; tourist guide
TRP = L('Ödemiş,Akşehir,Turhal,Elbistan,Ereğli,Bandırma,Tire,Silifke,Bafra,Kırıkhan,Akhisar,Viranşehir,Erciş,Gölcük,Sandıklı,Zile,Polatlı,Fethiye,Şebinkarahisar')
TRU = Q(
    'Ege Üniversitesi|İzmir;Selçuk Üniversitesi|Konya;Erciyes Üniversitesi|Kayseri;Çukurova Üniversitesi|Adana;Fırat Üniversitesi|Elazığ;'
    'Pamukkale Üniversitesi|Denizli;Ondokuz Mayıs Üniversitesi|Samsun;Van Yüzüncü Yıl Üniversitesi|Van;Kocaeli Üniversitesi|Kocaeli;'
    'Süleyman Demirel Üniversitesi|Isparta;Harran Üniversitesi|Şanlıurfa;Trakya Üniversitesi|Edirne'
)
TRF = Q(
    'Mühendislik Fakültesi|Makine Mühendisliği;Mühendislik Fakültesi|Gıda Mühendisliği;İktisadi ve İdari Bilimler Fakültesi|İşletme;'
    'İktisadi ve İdari Bilimler Fakültesi|Kamu Yönetimi;Fen-Edebiyat Fakültesi|Türk Dili ve Edebiyatı;Fen-Edebiyat Fakültesi|Kimya;'
    'Eğitim Fakültesi|Sınıf Öğretmenliği;Ziraat Fakültesi|Bahçe Bitkileri;Fen-Edebiyat Fakültesi|Sosyoloji;Sağlık Bilimleri Fakültesi|Hemşirelik;'
    'Güzel Sanatlar Fakültesi|Grafik Tasarımı;Eğitim Fakültesi|Okul Öncesi Öğretmenliği'
)


def tl(d):
    return long_date(d, 'tr')


def tr_gecici(R):
    p = per(R, 'wtr', 1978, 2000)
    m = p.m
    sur = S(R, p.sur, trup(p.sur))
    n = f'{p.given} {sur}'
    n = S(R, n, trup(n), n)
    pob = un(R, 'trp', TRP)
    u, city = un(R, 'tru', TRU)
    fac, f = un(R, 'trf', TRF)
    d = dt.date(max(2002, min(2024, p.dob.year + R.randint(22, 26))), R.choice([1, 2, 6, 6, 7, 8, 9]), R.randint(2, 28))
    e = d + dt.timedelta(days=R.randint(1, 60))
    F = S(R, lambda q: dmy(q, '.'), lambda q: dmy(q, '/'), tl)
    lay = un(R, 'trglay', range(3))
    ink = S(R, '#14406e', '#7c1d24', '#1f5a4a', '#333')
    x, y = per(R, 'wtr', 1955, 1975, [p]), per(R, 'wtr', 1955, 1975, [p])
    tc = '1' + sn(R, '##########')
    U = S(R, u, trup(u))
    T = S(R, 'GEÇİCİ MEZUNİYET BELGESİ', 'GEÇİCİ MEZUNİYET BELGESİ', 'MEZUNİYET BELGESİ', 'ÇIKIŞ BELGESİ (GEÇİCİ MEZUNİYET BELGESİ)')
    no = S(R, sn(R, '####').lstrip('0') or '901', f'{d.year}/{sn(R, "####")}', f'{d.year}-{sn(R, "###")}', sn(R, '@-#####'))
    g4, g100 = R.uniform(2.1, 3.85), R.uniform(62, 92)
    gd = R.choice([com(g4), f'{com(g4)} / 4,00', f'{g4:.2f}', com(g100), f'{com(g100)} / 100']) if R.random() < 0.85 else None
    dur = some(R, S(R, '4 yıl', '8 yarıyıl', 'dört yıl', '4 (dört) yıl'), 0.5)
    bo = some(R, F(p.dob), 0.85)
    ba = R.random() < 0.5
    two = R.random() < 0.45
    ad = F(d)
    ae = F(e)
    D = Doc(
        'gecici_mezuniyet_rehber_tur',
        R,
        'TUR',
        'degree_certificate',
        ['tr'],
        S(R, "'Liberation Serif'", "'Carlito'", "'Liberation Sans'", "'Gentium Book Plus'", "'TeX Gyre Heros'"),
        S(R, "'Liberation Serif'", "'TeX Gyre Bonum'", "'Carlito'"),
        ink,
        '#fff',
        S(R, 'none', 'thin', 'edge', 'double', 'trib'),
        S(R, None, None, ('#a9bfdc', 0.1)),
        lay == 2,
        16,
        '16mm 26mm 13mm' if lay == 2 else '20mm 23mm 17mm',
        1.5,
    )
    latin(
        D,
        n,
        qualification_title=[T, 'Geçici Mezuniyet Belgesi', 'Lisans', 'Lisans Diploması', f'{f} Lisans'],
        field_of_study=[f, f'{f} Bölümü', f'{f} Programı'],
        institution=[U, u, f'{u} {fac}', f'{u}, {fac}', f'{u} {fac} Dekanlığı', trup(u)],
        award_date=[d.isoformat(), e.isoformat()] if two else d.isoformat(),
        award_date_printed=[ad, ae] if two else ad,
        grade=[gd, gd.split(' /')[0], gd.replace(' ', '')] if gd else None,
        duration=dur,
        document_number=no,
    )
    born(D, p, bo, pob if bo else None)
    gl = S(R, 'Genel Not Ortalaması', 'Mezuniyet Notu', 'Ağırlıklı Genel Not Ortalaması', 'Diploma Notu')
    ph = photo(R, 'position:static', 88, 112)
    ti = S(R, 'Prof. Dr. ', 'Prof. Dr. ', 'Doç. Dr. ')
    s_ = sg(
        R,
        [
            (S(R, 'Fakülte Sekreteri', 'Öğrenci İşleri Daire Başkanı', 'Öğrenci İşleri Şefi'), some(R, n2(y), 0.8)),
            (S(R, 'Dekan', 'Dekan V.', 'Dekan a. Dekan Yardımcısı'), ti + n2(x)),
        ],
        'tr',
    )
    st = stamp(R, f'T.C. {trup(u)}'[:46], 'tr', 112, f'left:{560 if lay == 2 else 400}px;bottom:{70 if lay == 2 else 150}px')
    I = [
        ('T.C. Kimlik No', some(R, tc, 0.8)),
        (S(R, 'Adı Soyadı', 'Adı ve Soyadı'), n),
        (S(R, 'Baba Adı', 'Babasının Adı'), p.fa if ba else None),
        ('Doğum Yeri', pob if bo else None),
        ('Doğum Tarihi', bo),
        ('Fakültesi', fac),
        (S(R, 'Bölümü', 'Bölümü / Programı', 'Programı'), f),
        ('Öğrenim Süresi', dur),
        (gl, gd),
        (S(R, 'Mezuniyet Tarihi', 'Mezun Olduğu Tarih'), ad),
    ]
    law = S(
        R,
        'Bu belge, diploması hazırlanıncaya kadar geçerli olmak üzere düzenlenmiştir. Diploma alınırken bu belgenin iadesi zorunludur.',
        'İşbu belge diploma yerine geçmek üzere bir defaya mahsus verilmiş olup, diploması verilirken geri alınacaktır.',
        'Bu belge diploma verilinceye kadar geçerlidir.',
    )
    son = ln(
        S(
            R,
            'Yukarıda kimliği yazılı öğrenci, Fakültemizdeki lisans öğrenimini başarıyla tamamlayarak mezun olmaya hak kazanmıştır.',
            f'Yukarıda açık kimliği yazılı öğrencimiz {u} {fac} {f} lisans programını tamamlamıştır.',
        ),
        'tr',
        'j mt2',
    )
    num = S(R, 'Belge No', 'Belge No', 'Sayı')
    tar = kv('Düzenlenme Tarihi' if R.random() < 0.5 else 'Belge Tarihi', ae, 'tr', 'sm') if two else ''
    hd1 = div(emblem(R, ink, 60), 'c') + ln('T.C.', 'tr', 'c b') + ln(U, 'tr', 'c b lg ink') + ln(trup(fac) if R.random() < 0.5 else f'{fac} Dekanlığı', 'tr', 'c')
    if lay == 0:
        D.add(
            gr(
                '100px 1fr 100px',
                emblem(R, ink, 74),
                ln('T.C.', 'tr', 'c b') + ln(U, 'tr', 'c b ink', 'line-height:1.3') + ln(f'{fac} Dekanlığı', 'tr', 'c sm'),
                ph,
                style='align-items:center',
            ),
            ln(T, 'tr', 'title mt', 'font-size:1.35em'),
            div(kv(f'{num}:', no, 'tr', 'sm') + tar, 'row mt'),
            div(form(R, I, 'tr'), 'mt'),
            son,
            ln(law, 'tr', 'j sm mt'),
            s_,
            st,
        )
    else:
        kim = f'{f"{tc} T.C. kimlik numaralı, " if R.random() < 0.6 else ""}{f"{p.fa} {chr(111)}ğlu " if ba and m else f"{p.fa} kızı " if ba else ""}{f"{pob} {bo} doğumlu " if bo else ""}'
        pr = lx(
            'tr',
            S(R, 'Üniversitemiz ', f'{u} ') + f'{fac} {f} Bölümü öğrencilerinden {kim}',
            (n, 'b'),
            f', {f"{dur} süreli " if dur else ""}lisans öğrenimini {f"{gd} {gl.lower()} ile " if gd else ""}başarıyla tamamlayarak ',
            (ad, 'nw b'),
            S(R, ' tarihinde mezun olmuştur.', ' tarihinde mezun olmaya hak kazanmıştır.', ' tarihinde Fakültemizden mezun olmuştur.'),
            cls='j mt2',
            style='line-height:1.75',
        )
        D.add(
            hd1,
            div(kv(f'{num}:', no, 'tr', 'sm') + tar, 'row mt'),
            ln(T, 'tr', 'title', f'font-size:1.6em;margin-top:{0.4 if lay == 2 else 1.2}em'),
            pr,
            ln(law, 'tr', 'j mt'),
            s_,
            ln(S(R, f'{city}', 'Bu belgede silinti ve kazıntı yapılamaz.'), 'tr', 'xs mt') if R.random() < 0.5 else '',
            st,
        )
    return D


TRL = L('İngilizce,Almanca,Fransızca,İspanyolca,Rusça,Japonca,İtalyanca,Arapça,Çince,Lehçe')
TRR = L('Marmara,Ege,Akdeniz,Karadeniz,İç Anadolu,Doğu Anadolu,Güneydoğu Anadolu')
TRO = Q(
    'İstanbul Rehberler Odası|İstanbul;İzmir Rehberler Odası|İzmir;Antalya Rehberler Odası|Antalya;Nevşehir Rehberler Odası|Nevşehir;Muğla Rehberler Odası|Muğla;'
    'Ankara Rehberler Odası|Ankara;Şanlıurfa Bölgesel Rehberler Odası|Şanlıurfa'
)


def tr_rehber(R):
    p = per(R, 'wtr', 1966, 1998)
    n = f'{p.given} {S(R, p.sur, trup(p.sur))}'
    n = S(R, n, trup(n))
    pob = un(R, 'trp2', TRP)
    d = dt.date(max(2013, min(2023, p.dob.year + R.randint(24, 40))), R.randint(1, 12), R.randint(1, 28))
    F = S(R, lambda q: dmy(q, '.'), lambda q: dmy(q, '/'), lambda q: dmy(q, '.'))
    lay = un(R, 'trrlay', range(3))
    ink = S(R, '#9b1c2e', '#0d4f78', '#20615b', '#44356b')
    k = S(R, 'Ülkesel', 'Ülkesel', 'Bölgesel')
    f = f'{k} Turist Rehberi'
    dil = ', '.join(R.sample(TRL, S(R, 1, 1, 2)))
    bol = R.choice(TRR) + ' Bölgesi' if k == 'Bölgesel' else None
    x = per(R, 'wtr', 1955, 1972, [p])
    oda, city = R.choice(TRO)
    no = S(R, sn(R, '####').lstrip('0') or '611', sn(R, '0####'), f'{sn(R, "##")}-{sn(R, "####")}')
    bak, bir = 'Kültür ve Turizm Bakanlığı', 'Turist Rehberleri Birliği'
    ad = F(d)
    bo = some(R, F(p.dob), 0.8)
    gel = sn(R, '###########')
    tc = '2' + gel[1:]
    T = (
        S(R, 'TURİST REHBERİ RUHSATNAMESİ', 'TURİST REHBERLİĞİ RUHSATNAMESİ', 'RUHSATNAME')
        if lay < 2
        else S(R, 'ÇALIŞMA KARTI', 'TURİST REHBERİ ÇALIŞMA KARTI', 'TURİST REHBERİ KİMLİK KARTI')
    )
    D = Doc(
        'gecici_mezuniyet_rehber_tur',
        R,
        'TUR',
        'professional_licence',
        ['tr'],
        S(R, "'Carlito'", "'Noto Sans'", "'Liberation Serif'", "'Cantarell'"),
        S(R, "'TeX Gyre Bonum'", "'Noto Sans'", "'EB Garamond'"),
        ink,
        S(R, '#fff', '#fffdf6') if lay == 0 else '#fff',
        S(R, 'dots', 'trib', 'key', 'lattice') if lay == 0 else S(R, 'thin', 'double', 'none') if lay == 1 else 'none',
        S(R, ('#d8a8a8', 0.13), ('#9cc0d2', 0.13)) if lay == 0 else None,
        lay == 0,
        17 if lay == 0 else 16,
        '16mm 28mm 13mm' if lay == 0 else '20mm 24mm 17mm',
        1.45,
    )
    B = S(R, bak, trup(bak)) if lay < 2 else S(R, trup(bir), f'{bir} (TUREB)', bir)
    ins = [B, bak, f'T.C. {bak}', f'{bak} Yatırım ve İşletmeler Genel Müdürlüğü', trup(bak)] if lay < 2 else [B, bir, f'{bir} (TUREB)', oda, 'TUREB', trup(bir)]
    latin(
        D,
        n,
        qualification_title=[T, f'{T} - {f}', 'Turist Rehberi Ruhsatnamesi' if lay < 2 else 'Çalışma Kartı'],
        field_of_study=[f, 'Turist Rehberi', 'Turist Rehberliği', f'{f} - {dil}', f'{f} ({dil})'],
        institution=ins,
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    born(D, p, bo, pob if lay < 2 and bo else None)
    s_ = sg(
        R,
        [(S(R, 'Genel Müdür', 'Bakan a. Genel Müdür', 'Bakan Yardımcısı'), n2(x))]
        if R.random() < 0.6
        else [('Daire Başkanı', n2(per(R, 'wtr', 1955, 1975, [p, x]))), ('Genel Müdür', n2(x))],
        'tr',
    )
    st = stamp(R, 'T.C. KÜLTÜR VE TURİZM BAKANLIĞI', 'tr', 110, 'left:330px;bottom:90px')
    kn = '6326 sayılı Turist Rehberliği Meslek Kanunu'
    nl = S(R, 'Ruhsatname No', 'Ruhsat No')
    I = [
        (S(R, 'Adı Soyadı', 'Adı ve Soyadı'), n),
        ('T.C. Kimlik No', tc),
        (S(R, 'Doğum Yeri', 'Doğum yeri'), pob if bo else None),
        ('Doğum Tarihi', bo),
        (S(R, 'Rehberlik Unvanı', 'Unvanı', 'Rehberlik Türü'), f),
        (S(R, 'Rehberlik Dili', 'Dili'), dil),
        (S(R, 'Bölgesi', 'Rehberlik Bölgesi'), bol),
        (nl, no),
        (S(R, 'Veriliş Tarihi', 'Düzenlenme Tarihi'), ad),
    ]
    if lay == 0:
        kim = f'{f"{pob} {bo} doğumlu, " if bo else ""}{tc} T.C. kimlik numaralı '
        D.add(
            gr(
                '100px 1fr 100px',
                emblem(R, ink, 76),
                ln('TÜRKİYE CUMHURİYETİ', 'tr', 'c b tt2') + ln(B, 'tr', 'c b lg ink') + ln('Yatırım ve İşletmeler Genel Müdürlüğü', 'tr', 'c sm'),
                photo(R, 'position:static', 88, 112),
                style='align-items:center',
            ),
            ln(T, 'tr', 'title', 'font-size:1.9em'),
            lx(
                'tr',
                kim,
                (n, 'b lg'),
                S(R, f', {kn}’nun 3 üncü maddesinde aranan şartları taşıdığından ', f', {kn} ve ilgili yönetmelik hükümlerine göre mesleğe kabul edilerek '),
                (f, 'b'),
                f' unvanıyla {f"{bol}nde " if bol else ""}',
                (dil, 'b'),
                f' {S(R, "dilinde" if "," not in dil else "dillerinde", "dilinde" if "," not in dil else "dillerinde")} rehberlik yapmaya yetkilidir.',
                cls='c mt',
                style='line-height:1.75',
            ),
            div(kv(nl + ':', no, 'tr') + kv(S(R, 'Veriliş Tarihi:', 'Tarih:'), ad, 'tr'), 'row mt2'),
            s_,
            st,
        )
    elif lay == 1:
        D.add(
            div(emblem(R, ink, 60), 'c'),
            ln('T.C.', 'tr', 'c b'),
            ln(B, 'tr', 'c b lg'),
            ln('Yatırım ve İşletmeler Genel Müdürlüğü', 'tr', 'c sm'),
            div('', 'ruleh'),
            ln(T, 'tr', 'title', 'font-size:1.5em'),
            gr('1fr 104px', form(R, I, 'tr'), photo(R, 'position:static', 98, 126), cls='mt', style='align-items:start'),
            ln(f'{S(R, "Adı geçen", "Yukarıda kimliği yazılı kişi")}, {kn} uyarınca turist rehberliği mesleğini icra etmeye yetkilidir.', 'tr', 'j mt2'),
            s_,
            st.replace('bottom:90px', 'bottom:260px'),
        )
    else:
        yil = d.year + (d.month > 10)
        I = [q for q in I if q[0] not in ('T.C. Kimlik No', 'Doğum Yeri', 'Doğum yeri')] + [('Geçerlilik', f'31.12.{yil}' if R.random() < 0.7 else F(d.replace(year=d.year + 1)))]
        front = card(
            ln(B, 'tr', 'c b') + ln(oda, 'tr', 'c sm'),
            ln(T, 'tr', 'c b ink lg') + gr('106px 1fr', photo(R, 'position:static', 98, 126), rows(I, 'tr', 'sm'), cls='mt', style='align-items:center'),
        )
        back = card(
            ln('T.C. Kimlik No: ' + tc, 'tr', 'sm'),
            ln(f'Bu kart {kn} gereğince düzenlenmiştir. Rehberlik hizmeti sırasında görünür şekilde taşınması zorunludur.', 'tr', 'j sm')
            + gr(
                '96px 1fr',
                qr(f'https://tureb.example/{no}', 'position:static', 84).replace('position:absolute;', ''),
                sg(R, [(S(R, 'Birlik Başkanı', 'Oda Başkanı'), n2(x))], 'tr'),
                cls='mt',
                style='align-items:center',
            ),
        )
        D.add(front, back)
    return D


@fam
def gecici_mezuniyet_rehber_tur(R):
    return (tr_gecici if var(R, 'wtr') == 0 else tr_rehber)(R)


# =================================================================== 4 so  Somali National University, 1976 to 1990; Somali Region of Ethiopia, service letter
SOP = L('Muqdisho,Baydhabo,Beledweyne,Kismaayo,Gaalkacyo,Marka,Afgooye,Qardho,Boosaaso,Ceerigaabo,Burco,Jowhar,Luuq,Xuddur,Baraawe')
SOK = [
    ('Kulliyadda Beeraha', 'Faculty of Agriculture', 'Cilmiga Beeraha', 'Agricultural Science', 4),
    ('Kulliyadda Caafimaadka', 'Faculty of Medicine and Surgery', 'Caafimaadka iyo Qalliinka', 'Medicine and Surgery', 6),
    ('Kulliyadda Sharciga', 'Faculty of Law', 'Sharciga', 'Law', 4),
    ('Kulliyadda Dhaqaalaha', 'Faculty of Economics', 'Dhaqaalaha', 'Economics', 4),
    ('Kulliyadda Waxbarashada Lafoole', 'Faculty of Education, Lafole', 'Xisaabta iyo Fiisigiska', 'Mathematics and Physics', 4),
    ('Kulliyadda Injineeriyada', 'Faculty of Engineering', 'Injineeriyada Madaniga', 'Civil Engineering', 5),
    ('Kulliyadda Xannaanada Xoolaha', 'Faculty of Veterinary Medicine', 'Caafimaadka Xoolaha', 'Veterinary Medicine', 5),
    ('Kulliyadda Jiyoolajiga', 'Faculty of Geology', 'Jiyoolajiga', 'Geology', 4),
    ('Kulliyadda Luqadaha', 'Faculty of Languages', 'Luqadda Ingiriisiga', 'English Language', 4),
    ('Kulliyadda Saxaafadda', 'Faculty of Journalism', 'Saxaafadda', 'Journalism', 4),
    ('Kulliyadda Kimistariga Warshadaha', 'Faculty of Industrial Chemistry', 'Kimistariga Warshadaha', 'Industrial Chemistry', 4),
]
SOD = {4: 'afar', 5: 'shan', 6: 'lix'}


def so_jaamacad(R):
    p = per(R, 'wso', 1952, 1965)
    m = p.m
    n = n3(p)
    n = S(R, n, n.upper())
    pob = un(R, 'sop', SOP)
    k, ke, f, fe, yrs = un(R, 'sok', SOK)
    d = dt.date(min(1990, max(1976, p.dob.year + R.randint(23, 28))), R.choice([2, 3, 6, 7, 9, 12]), R.randint(1, 28))
    lay = un(R, 'solay', range(3))
    bi = lay == 1
    land = lay == 0
    ink = S(R, '#1a4f8a', '#2c2c2c', '#1f5d3a', '#7d4a12')
    F = S(R, dmy, lambda q: dmy(q, '-'), lambda q: long_date(q, 'so')) if not bi else S(R, dmy, lambda q: dmy(q, '-'))
    ad = F(d)
    bo = F(p.dob)
    g = R.randint(84, 110)
    gs = S(R, f'{g}/110', f'{g}/110', S(R, 'Aad u Wanaagsan', 'Wanaagsan', 'Aad u Fiican'))
    lm = some(R, f'110/110 {S(R, "oo Ammaan leh", "Ammaan")}', 0.1)
    gs = lm or gs
    uu = 'uu' if m else 'ay'
    x, y = per(R, 'wso', 1930, 1942, [p]), per(R, 'wso', 1930, 1942, [p])
    no = S(R, sn(R, '####').lstrip('0') or '311', f'JUS/{sn(R, "###")}/{d.year % 100}', f'{sn(R, "###")}/{d.year}')
    T, Te = S(R, ('SHAHAADADA JAAMACADDA', 'UNIVERSITY DEGREE'), ('DIBLOOMA JAAMACADEED', 'UNIVERSITY DIPLOMA'), ('SHAHAADO QALINJEBIN', 'DEGREE CERTIFICATE'))
    J, Je = 'Jaamacadda Ummadda Soomaaliyeed', 'Somali National University'
    dur = some(R, S(R, f'{yrs} sano', f'{SOD[yrs]} sano', f'{yrs} sannadood'), 0.65)
    D = Doc(
        'jaamacadda_ummadda_som_shaqo_dds',
        R,
        'SOM',
        'degree_certificate',
        ['so', 'en'] if bi else ['so'],
        S(R, "'Liberation Serif'", "'Nimbus Mono PS'", "'C059'", "'TeX Gyre Schola'", "'Linux Libertine O'")
        if not bi
        else S(R, "'Liberation Serif'", "'C059'", "'TeX Gyre Pagella'"),
        S(R, "'URW Bookman'", "'C059'", "'Liberation Serif'"),
        ink,
        S(R, '#fffdf2', '#fff', '#fbf7e8'),
        S(R, 'thin', 'corner', 'double', 'key', 'trib'),
        S(R, None, ('#9fbfe0', 0.13)),
        land,
        16.5 if land else 15.5,
        '16mm 28mm 13mm' if land else '21mm 23mm 17mm',
        1.45,
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T} {f}', f'Shahaadada Jaamacadda ee {f}'] + ([f'{T} / {Te}', Te] if bi else []),
        field_of_study=[f] + ([fe, f'{f} / {fe}'] if bi else []),
        institution=[J, f'{J}, {k}', f'{J} - {k}'] + ([Je, f'{J} / {Je}'] if bi else []),
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=gs,
        duration=dur,
        document_number=no,
    )
    born(D, p, bo, pob)
    if bi:
        D.set(qualification_title_en=Te)
        D.printed.add('qualification_title_en')
    jds = S(R, 'JAMHUURIYADDA DIMOQRAADIGA SOOMAALIYA', 'Jamhuuriyadda Dimoqraadiga Soomaaliya')
    s_ = sg(R, [(S(R, 'Hormuudka Kulliyadda', 'Diiwaan-hayaha Guud'), some(R, n3(y), 0.7)), (S(R, 'Guddoomiyaha Jaamacadda', 'Madaxa Jaamacadda', 'Raktoorka'), n3(x))], 'so')
    st = stamp(R, f'{J.upper()} * MUQDISHO'[:46], 'so', 110, f'left:{500 if land else 350}px;bottom:{76 if land else 150}px')
    dh = f'ku {"dhashay" if m else "dhalatay"} {pob} {S(R, "taariikhda", "taariikhdu markay ahayd")} {bo}'
    ho = some(R, f'{p.mo} {y.fa} {y.sur}', 0.5)
    he = f'{"ka qalinjebiyay" if m else "ka qalinjebisay"} {k} qaybta {f}'
    wr = S(R, f'{"waxa" if m else "waxa"} {uu} si buuxda u {"dhammeeyay" if m else "dhammaysay"} waxbarashada {k}', f'{"wuxuu" if m else "waxay"} {he}')
    du = f' oo socotay muddo {dur} ah' if dur else ''
    he_ = f'{"isagoo" if m else "iyadoo"} ku {"guulaystay" if m else "guulaysatay"} darajada '
    if not bi and lay == 0:
        D.add(
            div(emblem(R, ink, 60), 'c'),
            ln(jds, 'so', 'c b sm tt2'),
            ln(J.upper(), 'so', 'c b lg ink'),
            ln(k, 'so', 'c'),
            ln(T, 'so', 'title', 'font-size:1.9em;line-height:1.4'),
            ln(S(R, 'Guddiga Jaamacaddu wuxuu caddaynayaa in', 'Madaxda Jaamacaddu waxay halkan ku caddaynayaan in'), 'so', 'c'),
            ln(n, 'so', 'name ink'),
            ln(f'oo {dh}, {wr}{du}, {he_}{gs}.', 'so', 'c mt'),
            lx('so', S(R, 'Sidaas darteed waxaa loo guddoonsiiyay shahaadada jaamacadda ee ', 'Waxaa la siiyay shahaadada jaamacadda ee '), (f, 'b lg'), '.', cls='c mt'),
            div(kv(S(R, 'Lambar:', 'Lr.', 'Diiwaanka Lr.'), no, 'so') + kv('Muqdisho,', ad, 'so'), 'row mt2'),
            s_,
            st,
        )
    elif bi:
        a = ln(jds, 'so', 'c b sm') + ln(J.upper(), 'so', 'c b ink') + ln(k, 'so', 'c sm') + ln(T, 'so', 'c b lg mt')
        b = (
            ln('Somali Democratic Republic' if jds[1] == 'a' else 'SOMALI DEMOCRATIC REPUBLIC', 'en', 'c b sm')
            + ln(Je.upper(), 'en', 'c b ink')
            + ln(ke, 'en', 'c sm')
            + ln(Te, 'en', 'c b lg mt')
        )
        ge = gs if '/' in gs and 'A' not in gs else None
        a += (
            ln('Waxaa la caddaynayaa in', 'so', 'c mt2')
            + ln(n, 'so', 'c b lg mt')
            + ln(f'oo {dh}, {wr} ({f}){du}, {he_}{gs}.', 'so', 'mt', 'line-height:1.6')
            + ln('Sidaas darteed waxaa la siiyay shahaadadan.', 'so', 'mt')
            + ln(f'Muqdisho, {ad}', 'so', 'mt2')
        )
        b += (
            ln('This is to certify that', 'en', 'c mt2')
            + ln(n, 'en', 'c b lg mt')
            + ln(
                f'born in {pob if pob != "Muqdisho" else "Mogadishu"} on {bo}, has completed the course of study of the {ke} ({fe}){f" lasting {yrs} years" if dur else ""}{f", with final marks {ge}" if ge else ", and has passed the final examination"}.',
                'en',
                'mt',
                'line-height:1.6',
            )
            + ln('In witness whereof this certificate is awarded.', 'en', 'mt')
            + ln(f'Mogadishu, {ad}', 'en', 'mt2')
        )
        D.add(div(emblem(R, ink, 66), 'c'), f'<div class="cols rule mt2"><div class="col">{a}</div><div class="col">{b}</div></div>', kv('Lr. / No.', no, 'so', 'mt2'), s_, st)
    else:
        I = [
            (S(R, 'Magaca oo saddexan', 'Magaca'), n),
            (S(R, 'Magaca hooyada', 'Hooyada'), ho),
            (S(R, 'Goobta dhalashada', 'Meesha uu ku dhashay' if m else 'Meesha ay ku dhalatay'), pob),
            (S(R, 'Taariikhda dhalashada', 'Dhalashada'), bo),
            ('Kulliyadda', k.replace('Kulliyadda ', '')),
            (S(R, 'Qaybta', 'Takhasuska', 'Laanta'), f),
            (S(R, 'Muddada waxbarashada', 'Muddada'), dur),
            (S(R, 'Darajada', 'Natiijada guud', 'Celceliska'), gs),
            (S(R, 'Taariikhda qalinjebinta', 'Taariikhda la bixiyay'), ad),
        ]
        D.add(
            gr(
                '78px 1fr',
                emblem(R, ink, 68),
                ln(jds, 'so', 'b') + ln(S(R, 'Wasaaradda Hiddaha iyo Tacliinta Sare', 'Wasaaradda Tacliinta Sare'), 'so', 'sm') + ln(J.upper(), 'so', 'b ink'),
                style='align-items:center',
            )
            + div('', 'ruleh'),
            div(kv(S(R, 'Tix:', 'Lr:'), no, 'so'), 'rt'),
            ln(T, 'so', 'title', 'font-size:1.5em'),
            ln(
                S(
                    R,
                    'Jaamacadda Ummadda Soomaaliyeed waxay caddaynaysaa in qofka hoos ku qoran uu ka qalinjebiyay jaamacadda:',
                    'Waxaa la caddaynayaa in xogta hoos ku qorani ku taal diiwaanka Jaamacadda:',
                ),
                'so',
                'j mt',
            ),
            div(form(R, I, 'so'), 'mt2'),
            ln(
                S(
                    R,
                    'Shahaadadan waxaa loogu talagalay in lagu isticmaalo meel kasta oo ay khusayso.',
                    'Haystaha shahaadadan wuxuu xaq u leeyahay dhammaan xuquuqda sharcigu siinayo.',
                ),
                'so',
                'j mt2',
            ),
            ln('Muqdisho', 'so', 'mt'),
            s_,
            st,
        )
    return D


DDB = [
    ('Xafiiska Caafimaadka', 'Health Bureau', L('Kalkaaliye Caafimaad,Farmashiile,Farsamayaqaan Shaybaadh,Sarkaalka Tallaalka,Xisaabiye')),
    ('Xafiiska Waxbarashada', 'Education Bureau', L('Macallin Dugsi Hoose,Macallin Xisaab,Kormeere Dugsiyeed,Maamule Dugsi,Sarkaalka Qorshaha')),
    ('Xafiiska Kheyraadka Biyaha', 'Water Resource Bureau', L('Farsamayaqaan Ceelal,Injineer Biyo,Sawir-qaade Dhul,Darawal Qod')),
    ('Xafiiska Horumarinta Xoolaha iyo Daaqa', 'Livestock and Pastoral Development Bureau', L('Dhakhtar Xoolo,Kaaliye Caafimaad Xoolo,Khabiir Daaq,Kaydhaye')),
    ('Xafiiska Maaliyadda iyo Horumarinta Dhaqaalaha', 'Bureau of Finance and Economic Development', L('Xisaabiye,Hanti-dhawre,Khabiir Miisaaniyad,Kaydhaye')),
    ('Xafiiska Wadooyinka', 'Roads Bureau', L('Injineer Madani ah,Sahamiye,Darawal Gawaari Culus,Makaanik')),
    ('Xafiiska Haweenka iyo Caruurta', 'Women and Children Affairs Bureau', L('Khabiir Bulsho,Xoghaye,Sarkaal Barnaamij')),
]
DDP = L('Jigjiga,Dhagaxbuur,Godey,Qabridahar,Fiiq,Wardheer,Filtu,Shilaabo,Qalaafo,Awaare,Tuliguuleed,Dhagaxmadow')


def so_shaqo(R):
    p = per(R, 'wso', 1972, 1996)
    m = p.m
    n = n3(p)
    pob = un(R, 'ddp', DDP)
    bu, be, js = un(R, 'ddb', DDB)
    job = R.choice(js)
    a = dt.date(max(2000, p.dob.year + R.randint(21, 27)), R.randint(1, 12), R.randint(1, 28))
    e = a + dt.timedelta(days=R.randint(500, 2900))
    d = e + dt.timedelta(days=R.randint(1, 40))
    ec = R.random() < 0.5
    lay = un(R, 'ddlay', range(2))
    bi = R.random() < 0.45
    if d.year > 2024:
        k = d.year - 2024
        a, e, d = [q.replace(year=q.year - k, day=min(q.day, 28)) for q in (a, e, d)]

    def et(q):
        y_, m_, d_ = ethiopian(q)
        return y_, m_, d_

    sep = S(R, '/', '/', '-', '.')
    mark = S(R, ' T.I.', ' T.I', ' T.Itoobiya')
    FE = lambda q: '{2:02d}{s}{1:02d}{s}{0}'.format(*et(q), s=sep) + mark
    F = FE if ec else S(R, lambda q: dmy(q, sep), lambda q: dmy(q, sep) + ' M', lambda q: long_date(q, 'so'))
    ad = F(d)
    ink = S(R, '#0f6b3c', '#1b4d8f', '#333', '#7a2230')
    x = per(R, 'wso', 1960, 1978, [p])
    no = S(R, f'XDDS/{sn(R, "###")}/{et(d)[0] if ec else d.year}', f'{sn(R, "##")}/{sn(R, "####")}/{(et(d)[0] if ec else d.year) % 100:02d}', sn(R, '####/@#'))
    T = S(R, 'CADDAYN SHAQO', 'WARQADDA CADDAYNTA SHAQADA', 'CADDAYN ADEEG SHAQO', 'Ujeeddo: Caddayn shaqo')
    yd = (e - a).days / 365
    du = S(R, f'{F(a)} ilaa {F(e)}', f'{F(a)} – {F(e)}')
    gr8 = some(R, S(R, 'Aad u wanaagsan', 'Wanaagsan', 'Aad u fiican'), 0.4)
    mush = f'{R.randint(14, 98) * 100:,}'
    dob = some(R, F(p.dob), 0.3) if lay else None
    heer = some(R, S(R, 'Diblooma', 'Shahaadada koowaad (BSc)', 'Heerka 4aad (Level IV)'), 0.5)
    dds = S(R, 'Dawladda Deegaanka Soomaalida', 'Dowladda Deegaanka Soomaalida Itoobiya', 'Xukuumadda Deegaanka Soomaalida')
    ins = f'{bu}'
    D = Doc(
        'jaamacadda_ummadda_som_shaqo_dds',
        R,
        'ETH',
        'employment_reference',
        ['so', 'en'] if bi else ['so'],
        S(R, "'Liberation Serif'", "'Carlito'", "'Liberation Sans'", "'DejaVu Serif Condensed'", "'Gentium Book Plus'"),
        None,
        ink,
        '#fff',
        S(R, 'none', 'none', 'none', 'edge', 'thin'),
        None,
        False,
        16,
        '19mm 23mm 17mm',
        1.55,
    )
    latin(
        D,
        n,
        qualification_title=[T.replace('Ujeeddo: ', ''), T, 'Caddayn shaqo'],
        field_of_study=[job, job.replace(' ah', '')],
        institution=[ins, f'{dds}, {bu}', f'{dds} {bu}', f'{bu} ee {dds}'] + ([be] if bi else []),
        award_date=d.isoformat(),
        award_date_printed=[ad, ad.replace(mark, '')] if ec else ad,
        grade=gr8,
        duration=[du if lay else f'{F(a)} ilaa {F(e)}', du, f'{F(a)} - {F(e)}', f'laga bilaabo {F(a)} ilaa {F(e)}'],
        document_number=no,
    )
    born(D, p, dob, pob if lay else None)
    tix = kv(S(R, 'Tix:', 'Lr.:', 'Tixraac:'), no, 'so', 'sm') + kv(S(R, 'Taariikh:', 'Tr.:', 'Taariikhda:'), ad, 'so', 'sm')
    left = ln(dds, 'so', 'b') + ln(bu, 'so', 'b ink') + (ln('Jigjiga', 'so', 'sm') if R.random() < 0.5 else '')
    if bi:
        hdr = gr('1fr 72px 1fr', left, emblem(R, ink, 66), ln('Somali Regional State', 'en', 'b') + ln(be, 'en', 'b ink'), style='align-items:center') + div('', 'ruleh')
    else:
        hdr = [div(emblem(R, ink, 58), 'c') + ln(dds.upper(), 'so', 'c b') + ln(bu, 'so', 'c b lg ink') + div('', 'ruleh'), div(left, 'gb').replace(' ink"', '"')][R.randrange(2)]
    ku = ln(S(R, 'Ku: Cidda ay khusayso', 'KU: CIDDII AY KHUSAYSO', 'Ku socota: Cid kasta oo ay khusayso'), 'so', 'b mt2')
    tt = ln(T, 'so', 'b mt' if T[1] == 'j' else 'c b lg mt2', 'text-decoration:underline')
    w, sh = ('wuxuu', 'shaqaynayay') if m else ('waxay', 'shaqaynaysay')
    u_ = 'uu' if m else 'ay'
    s_ = sg(R, [(S(R, 'Madaxa Xafiiska', 'Hoggaanka Shaqaalaha iyo Maamulka', 'Madaxa Waaxda Shaqaalaha'), n3(x))], 'so')
    s_ = div(s_, '', S(R, 'margin-left:50%', 'margin-right:45%', 'margin-left:45%'))
    st = stamp(R, f'DEEGAANKA SOOMAALIDA * {bu.upper()}'[:48], 'so', 112, f'left:{S(R, 330, 300, 360)}px;bottom:{S(R, 170, 210, 240)}px')
    foot = ln(S(R, f'Tel. 025 775 {sn(R, "####")}   Jigjiga, Itoobiya', f'S.B. {sn(R, "###")} Jigjiga'), 'so', 'c xs mt2') if R.random() < 0.6 else ''
    cc = (ln('Og:', 'so', 'sm mt') + ln('- Kaydka', 'so', 'sm') + ln('- Waaxda Shaqaalaha', 'so', 'sm')) if R.random() < 0.5 else ''
    if lay == 0:
        qo = S(R, f'{"Mudane" if m else "Marwo"} ', f'{"Mudane" if m else "Marwo"} ', f'Shaqaalaha magaciisu yahay ' if m else 'Shaqaalaha magaceedu yahay ')
        p1 = lx(
            'so',
            qo,
            (n, 'b'),
            S(R, f' {w} xafiiskayaga ka {sh} laga bilaabo ', f' {w} ka {sh} {bu} laga bilaabo '),
            (F(a), 'nw'),
            ' ilaa ',
            (F(e), 'nw'),
            f', {"isagoo" if m else "iyadoo"} {"hayay" if m else "haysay"} jagada ',
            (job, 'b'),
            '.',
            cls='j mt2',
        )
        p2 = ln(
            S(
                R,
                f'Mushaharka bishii {u_} qaadan {"jiray" if m else "jirtay"} wuxuu ahaa {mush} Birr, canshuurtiina waa laga jaray.',
                f'Mushaharkii ugu dambeeyay waa {mush} Birr bishii.',
            )
            + (f' Waxqabadka shaqadu wuxuu ahaa: {gr8}.' if gr8 else ''),
            'so',
            'j mt',
        )
        p3 = ln(
            S(
                R,
                f'Haddaba waxaan {"ku" if m else "ku"} caddaynaynaa in {u_} si nabad ah shaqada uga {"tegay" if m else "tagtay"} oo aan wax hanti ah lagu lahayn.',
                f'Caddayntan waxaa la siiyay markii {u_} {"codsaday" if m else "codsatay"}.',
            ),
            'so',
            'j mt',
        )
        D.add(hdr, div(tix, 'rt'), ku, tt, p1, p2, p3, ln(S(R, 'Mahadsanid', 'Salaan sharaf leh'), 'so', 'mt2' if R.random() < 0.5 else 'c mt2'), s_, cc, foot, st)
    else:
        I = [
            (S(R, 'Magaca shaqaalaha', 'Magaca oo saddexan'), n),
            ('Jinsiga', 'Lab' if m else 'Dhedig'),
            (S(R, 'Goobta dhalashada', 'Meesha dhalashada'), pob),
            ('Taariikhda dhalashada', dob),
            (S(R, 'Heerka waxbarashada', 'Aqoonta'), heer),
            (S(R, 'Jagada', 'Jagada shaqada', 'Nooca shaqada'), job),
            (S(R, 'Muddada shaqada', 'Muddada adeegga'), du),
            ('Mushaharka bishii', f'{mush} Birr'),
            (S(R, 'Waxqabadka', 'Qiimaynta waxqabadka'), gr8),
        ]
        D.add(
            hdr,
            div(tix, 'row'),
            tt,
            ln(
                S(
                    R,
                    'Xafiisku wuxuu caddaynayaa in qofka xogtiisu hoos ku qoran tahay uu shaqaale ka ahaa xafiiskan.',
                    'Waxaa halkan lagu caddaynayaa xogta shaqaalaha ee hoos ku xusan:',
                ),
                'so',
                'j mt',
            ),
            div(form(R, I, 'so'), 'mt2'),
            ln(
                S(R, f'Sababta shaqada looga tegay: {S(R, "codsi shakhsi ah", "dhammaadka heshiiska", "wareejin")}.', 'Caddayntani ma shaqaynayso haddii aanay lahayn shaabad.'),
                'so',
                'j mt2',
            ),
            s_,
            cc,
            foot,
            st,
        )
    return D


@fam
def jaamacadda_ummadda_som_shaqo_dds(R):
    return (so_jaamacad if var(R, 'wso') == 0 else so_shaqo)(R)


if __name__ == '__main__':
    make_set([tidy(f) for f in FRESH], 'fresh_rB')
