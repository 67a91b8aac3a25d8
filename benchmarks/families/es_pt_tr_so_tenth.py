#!/usr/bin/env python3
"""Four fresh families, two to four papers in each; an honest check set.

es  escolaridad_ury_colegio_cri: Uruguay, escolaridad of a university (transcript); Costa Rica, incorporation in a professional college (solemn paper or card)
pt  suplemento_prt_conselho_bra_curso_cpv: Portugal, diploma supplement (pt and en); Brazil, card or certificate of a professional council; Cape Verde, vocational course
tr  enstitu_tur_lisans_kktc_belge_tur: Turkey, diploma of a graduate institute; Northern Cyprus, degree (tr and en); Turkey, card or certificate to work
so  jds_dugsi_jaamacad_shaqo_som: Somali Democratic Republic (1974 to 1990), secondary school, university, letter of a state agency

python benchmarks/families/es_pt_tr_so_tenth.py --seed 9402 --n 20 --out set        (4 families x 5 kinds)
"""

import html, os, re, sys

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, deal, tidy
import make_documents as md, sixteen_languages as b16
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, scribble, sn, long_date
from sixteen_languages import tbl, div, gr, grid, lx, L, Q, S, com, latin, dmy, trup

FRESH = []


def fam(f):
    FRESH.append(f)
    return f


def as_printed(f):
    """forms that stand on the page come first"""

    def g(R):
        D = f(R)
        t = html.unescape(re.sub('<[^>]*>', ' ', ' '.join(D.pages)))
        for k, z in D.f.items():
            if isinstance(z, list):
                z.sort(key=lambda q: not q or q.casefold() not in t.casefold())
        return D

    g.__name__ = f.__name__
    return g


def DS(R, *a):
    return deal(R, a, a)  # a choice that comes again only after the others


# ------------------------------------------------------------------ looks
QCSS = """
.qa{display:grid;grid-template-columns:34% 1fr;gap:.5em;padding:.16em 0}
.qa .v{font-weight:700}
.qb{padding:.14em 0;border-bottom:1px solid #bbb}
.qb .k{color:#555;font-size:.88em}
.qb .v{font-weight:600}
.qc{display:grid;grid-template-columns:39% 61%;border:1px solid VARINK;margin-top:-1px}
.qc .k{padding:.2em .5em;border-inline-end:1px solid VARINK;font-size:.85em}
.qc .v{padding:.2em .5em;font-weight:600}
.qd .k{font-weight:400}
.qd .v{font-weight:400;border-bottom:1px dashed #444;padding:0 .5em}
.cd{border:1.5px solid #444;border-radius:14px;margin:5mm auto 0;padding:4mm 6mm 4mm;background:#fff}
.cb{background:VARINK;color:#fff;margin:-4mm -6mm 3mm;padding:2.2mm 6mm;border-radius:12px 12px 0 0}
.ct .ln:first-child{font-size:.66em;line-height:1.25;color:#444}
.ct .ln:last-child{font-weight:700;line-height:1.3}
.ct{margin-bottom:.22em}
.s2{border-top:1px solid #999;padding:.18em 0}
.s2 .kk{font-size:.76em;color:#333;line-height:1.25}
.s2 .vv{font-weight:600;line-height:1.3}
.hd2{background:VARINK;color:#fff;font-weight:700;padding:.12em .5em;margin-top:.5em;font-size:.9em}
.typ{letter-spacing:.01em}.ud{text-decoration:underline;text-underline-offset:4px}
"""
_fr = md.frame


def frame(R, kind, color, w, h):
    """frames and bands of our own on top of those of the generator"""
    W, H = int(w), int(h)
    if kind == 'lace':
        p = ' '.join(f'M{x},34 a7,7 0 0 1 14,0 M{x},{H - 34} a7,7 0 0 0 14,0' for x in range(34, W - 44, 14))
        q = ' '.join(f'M34,{y} a7,7 0 0 0 0,14 M{W - 34},{y} a7,7 0 0 1 0,14' for y in range(34, H - 44, 14))
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{p} {q} M40,40 H{W - 40} V{H - 40} H40 Z" fill="none" stroke="{color}" stroke-width="1.3"/></svg>'
    if kind == 'step':
        c = 'M26,70 h14 v-14 h16 v-16 h14 v-14'
        g = lambda x, y, a, b: f'<g transform="translate({x},{y}) scale({a},{b})"><path d="{c}" fill="none" stroke="{color}" stroke-width="3"/></g>'
        ed = f'<path d="M70,26 H{W - 70} M70,{H - 26} H{W - 70} M26,70 V{H - 70} M{W - 26},70 V{H - 70}" stroke="{color}" stroke-width="3"/>'
        return f'<svg class="bg" viewBox="0 0 {w} {h}">{ed}{g(0, 0, 1, 1)}{g(W, 0, -1, 1)}{g(0, H, 1, -1)}{g(W, H, -1, -1)}</svg>'
    if kind == 'foot':
        return ''.join(f'<div class="fr" style="left:0;right:0;bottom:{b}mm;height:{t}mm;background:{c}"></div>' for b, t, c in ((0, 4, color), (4.6, 0.8, '#b08d2e')))
    if kind == 'bandt':
        return (
            f'<div class="fr" style="left:0;right:0;top:0;height:7mm;background:{color}"></div><div class="fr" style="left:0;right:0;bottom:0;height:3mm;background:{color}"></div>'
        )
    if kind == 'rule3':
        return ''.join(f'<div class="fr" style="inset:{i}mm;border:{t}px solid {color}"></div>' for i, t in ((6.5, 1), (8, 3), (10.2, 1)))
    return _fr(R, kind, color, w, h)


md.frame = frame


class Doc(b16.Doc):
    def html(s):
        typed = '.j{text-align:left}' if 'Mono' in s.font or 'Cursor' in s.font else ''  # a typewriter does not justify
        return super().html().replace('</style>', QCSS.replace('VARINK', s.ink) + typed + '</style>', 1)


def doc(fam_, R, c, kind, langs, fonts, titles, inks, frames, land=False, fs=16, pad=None, lh=1.45, paper=('#fff', '#fffefa', '#fdfdf8')):
    """a page with one of these fonts, colours, frames and grounds"""
    bg = S(R, None, None, ('#9db7cf', 0.12), ('#cdb573', 0.13), ('#a7c2a0', 0.12))
    return Doc(
        fam_, R, c, kind, langs, DS(R, *fonts), S(R, *titles), DS(R, *inks), S(R, *paper), S(R, *frames), bg, land, fs, pad or ('16mm 25mm 13mm' if land else '20mm 23mm 17mm'), lh
    )


def form(R, I, lang, st=None):
    st = R.randrange(5) if st is None else st
    sep = ':' if st in (0, 3) else ''
    if st == 4:
        return grid('1fr 1fr', I, lang, S(R, '', 'under', 'soft'))
    return ''.join(kv(k + sep, v, lang, ('qa', 'qb', 'qc', 'qd')[st]) for k, v in I)


def cells(I, lang):
    return ''.join(div(ln(k, lang) + ln(v, lang), 'ct') for k, v in I)


def card(inner, w=152):
    return div(inner, 'cd', f'width:{w}mm')


def sg(R, items, lang):
    return sigs(R, items, lang).replace('margin-top:2em', f'margin-top:{S(R, "1em", "1.3em")}')


def born(D, p, dob=None, place=None):
    if dob:
        D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    if place:
        D.set(place_of_birth=place)


def maybe(R, p, x):
    return x if R.random() < p else ''


# ------------------------------------------------------------------ people (invented)
b16.POOL.update(
    pur=dict(
        m=L('Nicolás Martín,Gonzalo,Diego Sebastián,Washington,Mathías,Facundo,Rodrigo Andrés,Álvaro'),
        f=L('Lucía Belén,Fiorella,María Noel,Valentina,Camila,Rossana,Ana Inés,Yanina'),
        s=L(
            (
                'Etcheverry Sosa,Bentancor Pintos,Silveira Machado,Olivera Techera,Rodríguez Zunino,Píriz Acosta,Larrañaga Méndez,Cabrera Fleitas,'
                'Da Rosa Núñez,Ferreyra Bonilla,Saravia Cuña,Zabaleta Viera,Umpiérrez Correa,Tabárez Lema'
            )
        ),
    ),
    pcr=dict(
        m=L('Esteban,Luis Diego,José Pablo,Minor,Randall,Jorge Arturo,Kenneth,Óscar Mario'),
        f=L('Marcela,Xinia,Adriana María,Karol Andrea,Yorleny,Silvia Elena,Hazel,Laura Cristina'),
        s=L(
            (
                'Araya Quesada,Solís Barrantes,Brenes Carvajal,Chinchilla Mora,Alfaro Ulate,Badilla Sibaja,Villalobos Porras,Zúñiga Esquivel,'
                'Obando Matarrita,Jiménez Cordero,Umaña Retana,Ureña Fallas,Campos Ledezma,Hidalgo Montero'
            )
        ),
    ),
    ppt=dict(
        m=L('Tiago Miguel,Diogo,Bernardo,João Pedro,Ricardo Jorge,Gonçalo,Afonso'),
        f=L('Inês Sofia,Mariana,Beatriz,Ana Rita,Joana Filipa,Catarina,Leonor'),
        s=L(
            (
                'Moreira da Costa,Sequeira Valente,Pimentel Barros,Cordeiro Lobo,Magalhães Couto,Quintela Matos,Azevedo Paixão,Fragoso Neto,Vieira Morgado,'
                'Bettencourt Silva,Portela Gaspar,Sampaio Brandão'
            )
        ),
    ),
    pbr=dict(
        m=L('Anderson Luiz,Thiago Henrique,Wesley,Marcos Vinícius,Caio César,Jefferson,Rafael Augusto'),
        f=L('Jéssica Aparecida,Tatiane,Bruna Caroline,Vanessa Cristina,Érica Regina,Luana,Priscila'),
        s=L(
            (
                'de Souza Brandão,Nascimento Prado,Teixeira Gusmão,Barbosa de Assis,Siqueira Lins,Ramalho Cavalcante,Monteiro Falcão,Batista Furlan,'
                'Zanetti Pereira,Okamoto da Silva,Vasconcelos Rocha,Guedes Paranhos,Schmitt Duarte'
            )
        ),
    ),
    pcv=dict(
        m=L('Admilson,Ruben Jorge,Gilson,Elton John,Carlos Alberto,Nilton,Danilson'),
        f=L('Eliane,Jaquelina,Vânia Lucy,Arlinda,Cátia Suzete,Nilda,Maria de Fátima'),
        s=L(
            (
                'Mendes Cabral,Gomes Sanches,Rocha Fontes,Fernandes Borges,Moniz Veiga,Cardoso Pina,Soares Levy,Baptista Neves,Robalo Teixeira,'
                'Duarte Sequeira,Barros Almada,Oliveira Spencer'
            )
        ),
    ),
    pcy=dict(
        m=L('Hüseyin,Kemal,Salih,Ozan,Çağrı,Emre,Tolga'),
        f=L('Pınar,Nazlı,Gülden,Emine,Sibel,Meltem,Buse'),
        s=L('Özkıraç,Davulcu,Beyaz,Kaşif,Tatlısu,Hacıoğlu,Şenkul,Candemir,Ertuğrul,Dağlı,İncirli,Soyer,Uluçay'),
    ),
    ptr=dict(
        m=L('Orhan,Yiğit,Sinan,Cihan,Onur,Adem,Ramazan,İsmail'),
        f=L('Nihan,Elif,Sevgi,Derya,Hülya,Zeliha,Özge,İrem'),
        s=L('Başaran,Demirel,Kurtuluş,Ergün,Gündoğdu,Çiftçi,Türkoğlu,Yalçınkaya,Ateş,Öztürk,Sağlam,Pehlivan,İnce,Karabulut'),
    ),
    pso=dict(
        m=L('Maxamuud,Cali,Xasan,Aadan,Axmed,Cabdullaahi,Yuusuf,Cismaan,Jaamac'),
        f=L('Faadumo,Maryan,Xaliimo,Canab,Dahabo,Shamso,Asli,Khadiija,Sahra'),
        s=L('Warsame,Guuleed,Samatar,Diiriye,Cabdi,Rooble,Kulmiye,Sheekh,Gaabow,Xirsi,Afrax,Liibaan,Shire,Maxamed'),
    ),
)


def per(R, loc, *y, no=()):
    while True:
        p = b16.per(R, loc, *y)
        if not no:
            p.sur = deal(R, 'sur' + loc, b16.POOL[loc]['s'])
        if p.sur not in [q.sur for q in no]:
            return p


def n2(q):
    return f'{q.given} {q.sur}'


def day(R, p, lo, hi, y0, y1, months):
    return dt.date(max(y0, min(p.dob.year + R.randint(lo, hi), y1)), R.choice(months), R.randint(2, 28))


# =================================================================== 1 es  Uruguay: escolaridad; Costa Rica: college of a profession
URU = {
    'Universidad de la República': 'udelar',
    'Universidad Católica del Uruguay': 'ucu',
    'Universidad Tecnológica': 'utec',
    'Universidad de Montevideo': 'um',
    'Universidad CLAEH': 'claeh',
}
URC = {  # university key: faculty | career | title m | title f | years
    'udelar': Q(
        (
            'Facultad de Enfermería|Licenciatura en Enfermería|Licenciado en Enfermería|Licenciada en Enfermería|4;'
            'Facultad de Ciencias Sociales|Licenciatura en Trabajo Social|Licenciado en Trabajo Social|Licenciada en Trabajo Social|4;'
            'Facultad de Ciencias Económicas y de Administración|Contador Público|Contador Público|Contadora Pública|5;'
            'Facultad de Veterinaria|Doctor en Ciencias Veterinarias|Doctor en Ciencias Veterinarias|Doctora en Ciencias Veterinarias|6'
        )
    ),
    'ucu': Q(
        (
            'Facultad de Ciencias de la Salud|Licenciatura en Enfermería|Licenciado en Enfermería|Licenciada en Enfermería|4;'
            'Facultad de Ciencias Empresariales|Contador Público|Contador Público|Contadora Pública|4'
        )
    ),
    'utec': Q(
        (
            'Instituto Tecnológico Regional Suroeste|Tecnólogo en Mecatrónica Industrial|Tecnólogo en Mecatrónica Industrial|Tecnóloga en Mecatrónica '
            'Industrial|3;Instituto Tecnológico Regional Centro-Sur|Licenciatura en Tecnologías de la Información|Licenciado en Tecnologías de la '
            'Información|Licenciada en Tecnologías de la Información|4'
        )
    ),
    'um': Q('Facultad de Ciencias Empresariales y Economía|Contador Público|Contador Público|Contadora Pública|4'),
    'claeh': Q('Facultad de Cultura|Licenciatura en Trabajo Social|Licenciado en Trabajo Social|Licenciada en Trabajo Social|4'),
}
URM = {
    'Enfermería': (
        'Bases de la Enfermería,Anatomía e Histología,Bioquímica,Enfermería Comunitaria,Farmacología,Microbiología y Parasitología,'
        'Enfermería del Adulto I,Enfermería del Adulto II,Salud Mental,Materno Infantil,Administración de Servicios,Metodología de la Investigación,'
        'Internado Rotatorio'
    ),
    'Trabajo Social': (
        'Introducción a las Ciencias Sociales,Sociología General,Teoría del Trabajo Social I,Psicología Social,Estadística I,Políticas Sociales,'
        'Antropología,Derecho de Familia,Intervención Familiar,Proyecto Integral,Ética y Derechos Humanos,Monografía Final'
    ),
    'Contador': (
        'Contabilidad General I,Contabilidad General II,Cálculo 1/A,Matemática Financiera,Microeconomía,Macroeconomía,Derecho Comercial,'
        'Legislación Tributaria,Costos para la Gestión,Auditoría I,Sistemas de Información,Finanzas de Empresas,Administración General,'
        'Trabajo Monográfico'
    ),
    'Veterinarias': (
        'Anatomía Veterinaria,Biología Celular,Bioestadística,Fisiología,Genética y Mejora Animal,Nutrición Animal,Parasitología,Patología General,'
        'Reproducción Animal,Clínica de Rumiantes,Inspección de Carnes,Salud Pública Veterinaria,Tesis de Grado'
    ),
    'Mecatrónica': (
        'Álgebra Lineal,Física General,Dibujo Técnico y CAD,Electrotecnia,Electrónica Digital,Programación I,Automatismos Industriales,'
        'Neumática e Hidráulica,Robótica,Mantenimiento Industrial,Inglés Técnico,Proyecto Final'
    ),
    'Información': (
        'Programación 1,Programación 2,Matemática Discreta,Bases de Datos,Arquitectura de Computadoras,Redes de Computadoras,Ingeniería de Software,'
        'Sistemas Operativos,Estructuras de Datos,Probabilidad y Estadística,Inglés III,Proyecto Integrador'
    ),
}
URP = L('Paysandú,Tacuarembó,Rivera,Melo,Salto,Montevideo,Fray Bentos,Canelones,Durazno,Treinta y Tres,Minas,Artigas,Las Piedras,San José de Mayo')
UD = (
    'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte '
    'veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho'
).split()


def esy(y):
    return 'dos mil ' + UD[y - 2000].replace('veintiún', 'veintiuno').replace('un', 'uno' if y == 2001 else 'un')


def con_(k):
    return 'S' if k > 10 else 'MB' if k > 7 else 'B' if k > 5 else 'R'


def ur_marks(R, f, y0, yrs):
    """courses of a career with date, credits and mark from 3 to 12"""
    cs = next(v for k, v in URM.items() if k in f).split(',')
    cs = cs[:1] + [c for c in cs[1:-1] if R.random() < 0.93] + cs[-1:]
    base = R.uniform(5.5, 9.5)
    out = []
    for i, c in enumerate(cs):
        half = i * yrs * 2 // len(cs)
        t = dt.date(min(2024, y0 + half // 2), 12 if half % 2 else 7, min(28, 2 + 2 * i + R.randint(0, 2)))
        out.append((c, t, R.choice((6, 8, 10, 12, 15)), max(3, min(12, round(base + R.uniform(-2.4, 2.4))))))
    return out


def ur_transcript(R):
    p = per(R, 'pur', 1980, 2000)
    m = p.m
    n = S(R, n2(p), f'{p.sur.upper()} {p.given}', n2(p).upper())
    u = deal(R, 'uru', ['Universidad de la República', *URU])
    fac, f, tm, tf, yrs = deal(R, 'urc' + u, URC[URU[u]])
    t = tm if m else tf
    yrs = int(yrs)
    d = day(R, p, 23, 29, {'utec': 2018, 'claeh': 2018}.get(URU[u], 2006), 2024, (2, 3, 4, 8, 10, 12))
    ms = ur_marks(R, f, d.year - yrs - 1, yrs)
    c = sum(x[2] for x in ms)
    av = com(sum(x[3] for x in ms) / len(ms))
    F = S(R, dmy, lambda x: long_date(x, 'es'), lambda x: dmy(x, '-'))
    N = S(R, dmy, lambda x: dmy(x, '-'))
    T = DS(R, 'ESCOLARIDAD', 'CERTIFICADO DE ESCOLARIDAD', 'Escolaridad de grado', 'CONSTANCIA DE ESCOLARIDAD')
    no = S(R, sn(R, '######'), f'{sn(R, "####")}/{d.year}', sn(R, '@##-#####'))
    hb, hp, hd_, hn = R.random() < 0.6, R.random() < 0.5, R.random() < 0.5, R.random() < 0.8
    D = doc(
        'escolaridad_ury_colegio_cri',
        R,
        'URY',
        'transcript',
        ['es'],
        ("'Liberation Sans'", "'Noto Sans'", "'Carlito'", "'Nimbus Roman'", "'DejaVu Sans Condensed'"),
        ("'Liberation Sans'", "'TeX Gyre Heros'", "'Nimbus Roman'"),
        ('#1b3f73', '#222', '#0b5f6d', '#6d1a2a'),
        ('none', 'none', 'thin', 'bandt', 'foot'),
        fs=15,
        lh=1.4,
    )
    dur = S(R, f'{yrs} años', f'{yrs * 2} semestres')
    ad, pob = F(d), deal(R, 'urp', URP)
    latin(
        D,
        n,
        qualification_title=[t, T, f'{t} – {T}', f],
        qualification_title_en='Academic transcript',
        field_of_study=[f, f.split(' en ', 1)[-1], t],
        institution=[u, f'{u} – {fac}', f'{u}, {fac}', f'{u} {fac}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=av,
        duration=dur if hd_ else None,
        document_number=no if hn else None,
    )
    born(D, p, N(p.dob) if hb else None, pob if hp else None)
    I = (
        [
            (S(R, 'Nombre', 'Estudiante', 'Apellidos y nombres' if n.startswith(p.sur.upper()) else 'Nombres y apellidos'), n),
            (S(R, 'Cédula de identidad', 'Documento', 'C.I.'), f'{R.randint(1, 5)}.{sn(R, "###.###")}-{sn(R, "#")}'),
        ]
        + ([(S(R, 'Fecha de nacimiento', 'Nacimiento'), N(p.dob))] if hb else [])
        + ([(S(R, 'Lugar de nacimiento', 'Nacido en' if m else 'Nacida en'), pob)] if hp else [])
    )
    I += (
        [('Carrera', f), (S(R, 'Plan de estudios', 'Plan'), str(S(R, 2010, 2012, 2009, 2014) if d.year > 2015 else S(R, 1990, 1998, 2000)))]
        + ([('Duración de la carrera', dur)] if hd_ else [])
        + [(S(R, 'Título obtenido', 'Título', 'Título al que corresponde'), t)]
    )
    w = R.randrange(3)
    heads = (
        ['Unidad curricular', 'Fecha', 'Créditos', 'Nota'],
        ['Fecha', 'Asignatura', 'Nota', 'Concepto'],
        ['Período', S(R, 'Materia', 'Curso'), 'Tipo', 'Créd.', 'Calificación'],
    )[w]
    typ = lambda i: 'Examen' if i % 3 else 'Curso'
    rows = [((c_, N(x), k, g), (N(x), c_, g, con_(g)), (f'{x.year}', c_, typ(i), k, f'{g}'))[w] for i, (c_, x, k, g) in enumerate(ms)]
    D.rows = [dict(course=x[0], credits=None if w == 1 else str(x[2]), grade=str(x[3])) for x in ms]
    tb = tbl(heads, rows, 'es', S(R, 'all', 'hor', 'stripe', 'free', 'head'), ([52, 18, 14, 16], [17, 55, 13, 15], [13, 45, 15, 11, 16])[w], ('llcc', 'llcc', 'cllcc')[w])
    av_ = (
        [(S(R, 'Promedio general', 'Promedio de aprobaciones', 'Promedio'), av)]
        + ([('Total de créditos', str(c))] if w != 1 else [])
        + [(S(R, 'Actividades aprobadas', 'Asignaturas aprobadas'), str(len(ms)))]
    )
    hdr = [
        gr(
            '62px 1fr auto',
            emblem(R, D.ink, 56),
            ln(u, 'es', 'b lg', 'line-height:1.25') + ln(fac, 'es', 'sm'),
            ln(S(R, 'Bedelía', 'Sección Bedelía', 'Departamento de Administración de la Enseñanza'), 'es', 'xs') + (kv('N.º', no, 'es', 'sm') if hn else ''),
            style='align-items:center',
        ),
        div(emblem(R, D.ink, 54), 'c') + ln(u.upper(), 'es', 'c b') + ln(fac, 'es', 'c sm') + (kv('Escolaridad N.º', no, 'es', 'rt xs') if hn else ''),
        ln('República Oriental del Uruguay', 'es', 'sm i')
        + ln(u, 'es', 'b xl ink', 'line-height:1.2')
        + ln(fac, 'es', 'sm')
        + div('', 'ruleh')
        + (kv('Expediente N.º', no, 'es', 'sm rt') if hn else ''),
    ][R.randrange(3)]
    who = per(R, 'pur', no=[p])
    end = f'{S(R, "Montevideo, ", "Se expide la presente a solicitud del interesado en Montevideo, el " if m else "Se expide la presente a solicitud de la interesada en Montevideo, el ")}'
    D.add(
        hdr,
        ln(T, 'es', S(R, 'title', 'title', 'b lg mt ud'), 'font-size:1.4em;margin-top:.4em'),
        div(form(R, I, 'es', R.choice((0, 1, 2, 3, 4 if len(I) % 2 == 0 else 0))), 'mt'),
        tb,
        div(''.join(kv(k + ':', v, 'es', 'sm') for k, v in av_), 'row'),
        maybe(
            R,
            0.6,
            ln(
                S(R, 'Escala de notas: 0 a 12. Nota mínima de aprobación: 3.', 'S: Sobresaliente; MB: Muy Bueno; B: Bueno; R: Regular.', 'Documento sin enmiendas ni raspaduras.'),
                'es',
                'xs',
            ),
        ),
        lx('es', end, (ad, 'nw'), '.', cls='mt'),
        sg(
            R,
            [(S(R, 'Bedel', 'Jefe de Bedelía' if who.m else 'Jefa de Bedelía', 'Director de Bedelía' if who.m else 'Directora de Bedelía'), S(R, '', n2(who)))]
            + ([('Por Secretaría', '')] if R.random() < 0.4 else []),
            'es',
        ),
        stamp(R, f'{u.upper()} * BEDELÍA'[:50], 'es', 104, 'left:420px;bottom:80px'),
    )
    return D


CRC = [
    ('Colegio de Médicos y Cirujanos de Costa Rica', 'Ley N.º 3019', Q('Medicina y Cirugía|Médico Cirujano|Médica Cirujana')),
    ('Colegio de Enfermeras de Costa Rica', 'Ley N.º 2343', Q('Enfermería|Licenciado en Enfermería|Licenciada en Enfermería')),
    ('Colegio de Farmacéuticos de Costa Rica', 'Ley N.º 15', Q('Farmacia|Farmacéutico|Farmacéutica')),
    ('Colegio de Abogados y Abogadas de Costa Rica', 'Ley N.º 13', Q('Derecho|Abogado|Abogada')),
    (
        'Colegio Federado de Ingenieros y de Arquitectos de Costa Rica',
        'Ley N.º 3663',
        Q(('Ingeniería Civil|Ingeniero Civil|Ingeniera Civil;Arquitectura|Arquitecto|Arquitecta;Ingeniería Eléctrica|Ingeniero Electricista|Ingeniera Electricista')),
    ),
    (
        'Colegio de Licenciados y Profesores en Letras, Filosofía, Ciencias y Artes',
        'Ley N.º 4770',
        Q('Enseñanza de las Ciencias|Profesor de Ciencias|Profesora de Ciencias;Educación Preescolar|Profesor de Preescolar|Profesora de Preescolar'),
    ),
    ('Colegio de Profesionales en Psicología de Costa Rica', 'Ley N.º 6144', Q('Psicología|Psicólogo|Psicóloga')),
    ('Colegio de Cirujanos Dentistas de Costa Rica', 'Ley N.º 5784', Q('Odontología|Cirujano Dentista|Cirujana Dentista')),
    ('Colegio de Contadores Públicos de Costa Rica', 'Ley N.º 1038', Q('Contaduría Pública|Contador Público Autorizado|Contadora Pública Autorizada')),
    ('Colegio de Trabajadores Sociales de Costa Rica', 'Ley N.º 3943', Q('Trabajo Social|Trabajador Social|Trabajadora Social')),
]
CRP = Q(
    (
        'Puriscal|San José;Grecia|Alajuela;San Ramón|Alajuela;Turrialba|Cartago;Nicoya|Guanacaste;Liberia|Guanacaste;Pérez Zeledón|San José;'
        'Limón|Limón;Golfito|Puntarenas;Barva|Heredia;Quepos|Puntarenas;Siquirres|Limón'
    )
)


def cr_base(R):
    p = per(R, 'pcr', 1972, 1998)
    col, ley, js = deal(R, 'crc', CRC)
    f, jm, jf = R.choice(js)
    j = jm if p.m else jf
    return p, col, ley, f, j, day(R, p, 24, 34, 2002, 2024, range(1, 13)), deal(R, 'crp', CRP), f'{R.randint(1, 7)}-{sn(R, "0###-0###")}'


def cr_college(R):
    """solemn paper of incorporation"""
    p, col, ley, f, j, d, (can, prov), ced = cr_base(R)
    m = p.m
    o = 'o' if m else 'a'
    n = S(R, n2(p), n2(p).upper())
    w = R.randrange(3)
    cod = S(R, sn(R, '####'), sn(R, '#####'), f'{j[:3].upper()}{sn(R, "#####")}')
    land = R.random() < 0.7
    wd = f'{UD[d.day]} días del mes de {M["es"][d.month - 1]} {S(R, "de", "del año")} {esy(d.year)}'
    ad = (wd, f'{d.day} días del mes de {M["es"][d.month - 1]} de {d.year}', long_date(d, 'es'))[w]
    hb, hp = R.random() < 0.35, R.random() < 0.45
    dob = long_date(p.dob, 'es')
    T = DS(R, 'CERTIFICADO DE INCORPORACIÓN', 'Diploma de Incorporación', 'TÍTULO DE INCORPORACIÓN', 'CERTIFICADO DE AGREMIACIÓN')
    D = doc(
        'escolaridad_ury_colegio_cri',
        R,
        'CRI',
        'professional_licence',
        ['es'],
        ("'EB Garamond'", "'P052'", "'Linux Libertine O'", "'URW Bookman'", "'C059'"),
        ("'EB Garamond'", "'TeX Gyre Chorus'", "'URW Bookman'"),
        ('#1c2f70', '#7a1020', '#1e5a34', '#3a2b12'),
        ('lace', 'step', 'rule3', 'corner', 'foot'),
        land,
        17.5,
        lh=1.5,
    )
    inst = [col, col.replace(' de Costa Rica', '')]
    latin(
        D,
        n,
        qualification_title=[T, f'{T} como {j}'],
        qualification_title_en='Certificate of registration',
        field_of_study=[j, f, f'{j} ({f})'],
        institution=inst,
        award_date=d.isoformat(),
        award_date_printed=[ad] + ([f'a los {ad}'] if w < 2 else []),
        document_number=cod,
    )
    born(D, p, dob if hb else None, [can, f'{can}, {prov}', f'{can}, provincia de {prov}'] if hp else None)
    x, y = per(R, 'pcr', no=[p]), per(R, 'pcr', no=[p])
    lic = lambda z: S(R, 'Lic. ' if z.m else 'Licda. ', 'Dr. ' if z.m else 'Dra. ', 'MSc. ') + n2(z)
    per_ = [f', cédula de identidad N.º {ced}'] + ([f', nacid{o} en {can}, provincia de {prov}'] if hp else []) + ([f', {"el" if hp else "nacid" + o + " el"} {dob}'] if hb else [])
    a = S(
        R,
        f'La Junta Directiva, en uso de las facultades que le confiere la Ley Orgánica ({ley}),',
        f'De conformidad con la {ley} y su reglamento, la Junta Directiva',
        'La Junta Directiva del Colegio hace constar que',
    )
    hace = '' if 'hace' in a else S(R, 'hace constar que', 'otorga el presente certificado a')
    b = (
        S(
            R,
            f'ha sido incorporad{o} como miembro activo de este Colegio en calidad de ',
            f'cumplió los requisitos de ley y fue incorporad{o} a esta corporación como ',
            f'quedó inscrit{o} en el registro de miembros de este Colegio como ',
        )
        if 'otorga' not in hace
        else f'quien cumplió los requisitos y queda incorporad{o} a este Colegio como '
    )
    num = S(R, ' con el código profesional ', ', bajo el carné número ', ' y se le asigna el código ')
    end = ', ' + S(R, 'para que ejerza la profesión en todo el territorio nacional.', 'con los derechos y deberes que la ley le señala.')
    dn = ln(
        f'{S(R, "Dado en la ciudad de San José,", "San José, Costa Rica,", "Extendido en San José, República de Costa Rica,")} {"a los " if w < 2 else "el "}{ad}.',
        'es',
        S(R, 'c mt2', 'rt mt2', 'mt2'),
    )
    hdr = [
        div(emblem(R, D.ink, 66), 'c') + maybe(R, 0.5, ln('REPÚBLICA DE COSTA RICA', 'es', 'c sm sp')) + ln(col, 'es', 'c b xl ink', 'line-height:1.25'),
        gr('80px 1fr 80px', emblem(R, D.ink, 70), ln(col.upper(), 'es', 'c b lg', 'line-height:1.3') + ln(ley, 'es', 'c xs'), emblem(R, '#a98b32', 66), style='align-items:center'),
    ][R.randrange(2)]
    D.add(
        hdr,
        ln(T, 'es', 'title'),
        ln(f'{a} {hace}'.strip(), 'es', 'c mt'),
        ln(n, 'es', 'name ink mt', 'font-size:1.7em'),
        lx('es', *[q.lstrip(', ') if i == 0 else q for i, q in enumerate(per_)], ', ' + b, (j, 'b'), num, (cod, 'b nw'), end, cls=S(R, 'c', 'j')),
        dn,
        sg(
            R,
            [(S(R, 'Presidente' if x.m else 'Presidenta', 'Presidencia'), lic(x)), (S(R, 'Secretario' if y.m else 'Secretaria', 'Secretaría'), lic(y))]
            + ([('Fiscal', '')] if R.random() < 0.4 else []),
            'es',
        ),
        stamp(R, f'{col.upper()}'[:46], 'es', 110, 'left:300px;bottom:80px'),
    )
    return D


def cr_card(R):
    """photocopy of the carné, both sides"""
    p, col, ley, f, j, d, (can, prov), ced = cr_base(R)
    n = S(R, n2(p), n2(p).upper())
    F = S(R, dmy, lambda x: dmy(x, '-'), lambda x: f'{x.day:02d}-{M["es"][x.month - 1][:3]}-{x.year}')
    cod = S(R, sn(R, '####'), sn(R, '#####'), f'{j[:3].upper()}-{sn(R, "####")}')
    exp = d.replace(year=d.year + R.choice((2, 3, 5)))
    T = DS(R, 'CARNÉ PROFESIONAL', 'CARNÉ DE COLEGIADO' if p.m else 'CARNÉ DE COLEGIADA', 'CREDENCIAL PROFESIONAL', 'Identificación profesional')
    hb = R.random() < 0.6
    hv = R.random() < 0.7
    back = R.random() < 0.75
    D = doc(
        'escolaridad_ury_colegio_cri',
        R,
        'CRI',
        'professional_licence',
        ['es'],
        ("'Liberation Sans'", "'Carlito'", "'Noto Sans'", "'Linux Biolinum O'"),
        ("'Carlito'", "'TeX Gyre Adventor'"),
        ('#12427a', '#0f6a4b', '#8a1a2b', '#333'),
        ('none',),
        fs=16.5,
        lh=1.35,
        paper=('#f6f6f4', '#fff'),
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Professional identity card',
        field_of_study=[j, f],
        institution=[col, col.replace(' de Costa Rica', '')],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        document_number=cod,
    )
    born(D, p, F(p.dob) if hb else None, None)
    I = [('Nombre', n), (S(R, 'Cédula', 'Identificación'), ced), (S(R, 'Profesión', 'Especialidad'), j), (S(R, 'Código', 'Carné N.º', 'N.º de colegiado'), cod)] + (
        [(S(R, 'Fecha nac.', 'Nacimiento'), F(p.dob))] if hb else []
    )
    E_ = [(S(R, 'Fecha de incorporación', 'Incorporación', 'Miembro activo desde'), F(d))] + ([(S(R, 'Vence', 'Válido hasta'), F(exp))] if hv else [])
    top = (
        gr('50px 1fr', emblem(R, '#ffffff', 44), ln(col, 'es', 'b', 'line-height:1.2') + ln(T, 'es', 'sm'), cls='cb', style='align-items:center')
        if R.random() < 0.6
        else ln(col, 'es', 'c b ink', 'line-height:1.25') + ln(T, 'es', 'c sm b')
    )
    front = top + gr(
        '108px 1fr',
        photo(R, 'position:static', 100, 126),
        (cells(I + ([] if back else E_), 'es') if back or R.random() < 0.5 else cells(I, 'es') + gr('1fr 1fr', *[cells([q], 'es') for q in E_])),
        style='align-items:start',
    )
    bk = (
        cells(E_, 'es')
        + ln(
            S(
                R,
                f'El portador es miembro activo de este Colegio ({ley}). En caso de extravío favor devolver a la sede del Colegio.',
                'Se solicita a las autoridades brindar al portador las facilidades para el ejercicio de su profesión.',
                'Este carné es personal e intransferible y propiedad del Colegio.',
            ),
            'es',
            'xs j mt',
        )
        + sg(R, [(S(R, 'Presidente', 'Secretaría', 'Fiscalía'), ''), ('Firma del colegiado' if p.m else 'Firma de la colegiada', '')], 'es')
    )
    D.add(card(front), card(bk) if back else sg(R, [('Presidencia', '')], 'es'))
    return D


@fam
def escolaridad_ury_colegio_cri(R):
    return deal(R, 'PES', (ur_transcript, cr_college, ur_transcript, cr_card))(R)


# =================================================================== 2 pt  Portugal: diploma supplement; Brazil: professional council; Cape Verde: vocational course
PTU = Q(
    (
        'Universidade do Minho|University of Minho|Escola de Engenharia;Universidade de Aveiro|University of Aveiro|Departamento de Ambiente;'
        'Universidade da Beira Interior|University of Beira Interior|Faculdade de Ciências;'
        'Universidade do Algarve|University of Algarve|Faculdade de Ciências e Tecnologia;'
        'Instituto Politécnico de Leiria|Polytechnic Institute of Leiria|Escola Superior de Tecnologia e Gestão;'
        'Instituto Politécnico de Bragança|Polytechnic Institute of Bragança|Escola Superior de Tecnologia e Gestão;'
        'Universidade de Évora|University of Évora|Escola de Ciências e Tecnologia;'
        'Instituto Politécnico de Viseu|Polytechnic Institute of Viseu|Escola Superior de Saúde'
    )
)
PTK = {
    'Licenciado|Licenciada|Licenciatura|Bachelor|Engenharia do Ambiente|Environmental Engineering|3': (
        'Química Geral|General Chemistry;Ecologia|Ecology;Cálculo I|Calculus I;Mecânica dos Fluidos|Fluid Mechanics;Hidrologia|Hydrology;'
        'Gestão de Resíduos|Waste Management;Poluição Atmosférica|Air Pollution;Tratamento de Águas|Water Treatment;'
        'Avaliação de Impacte Ambiental|Environmental Impact Assessment;Projeto|Project'
    ),
    'Mestre|Mestre|Mestrado|Master|Bioquímica|Biochemistry|2': (
        'Enzimologia Avançada|Advanced Enzymology;Biologia Estrutural|Structural Biology;Bioinformática|Bioinformatics;'
        'Imunologia Molecular|Molecular Immunology;Métodos em Proteómica|Methods in Proteomics;Bioética|Bioethics;Seminário|Seminar;'
        'Dissertação|Dissertation'
    ),
    'Licenciado|Licenciada|Licenciatura|Bachelor|Gestão|Management|3': (
        'Introdução à Gestão|Introduction to Management;Contabilidade Financeira|Financial Accounting;Microeconomia|Microeconomics;'
        'Direito Comercial|Commercial Law;Estatística|Statistics;Marketing|Marketing;Finanças Empresariais|Corporate Finance;'
        'Recursos Humanos|Human Resources;Fiscalidade|Taxation;Estratégia|Strategy'
    ),
    'Licenciado|Licenciada|Licenciatura|Bachelor|Enfermagem|Nursing|4': (
        'Anatomia|Anatomy;Fundamentos de Enfermagem|Fundamentals of Nursing;Farmacologia|Pharmacology;'
        'Enfermagem Médico-Cirúrgica|Medical-Surgical Nursing;Enfermagem Pediátrica|Paediatric Nursing;Saúde Mental|Mental Health;'
        'Saúde Comunitária|Community Health;Ética e Deontologia|Ethics and Deontology;Ensino Clínico I|Clinical Training I;'
        'Ensino Clínico II|Clinical Training II'
    ),
    'Licenciado|Licenciada|Licenciatura|Bachelor|Engenharia Informática|Computer Engineering|3': (
        'Programação|Programming;Matemática Discreta|Discrete Mathematics;Sistemas Digitais|Digital Systems;Algoritmos|Algorithms;'
        'Bases de Dados|Databases;Redes de Computadores|Computer Networks;Sistemas Operativos|Operating Systems;Compiladores|Compilers;'
        'Inteligência Artificial|Artificial Intelligence;Estágio|Internship'
    ),
}


def pt_supplement(R):
    key = deal(R, 'ptk', list(PTK))
    tm, tf, deg, dege, f, fe, yrs = key.split('|')
    uni = f == 'Bioquímica' or R.random() < 0.6
    u, ue, fac = PTU[-1] if f == 'Enfermagem' else deal(R, f'ptu{uni}', [q for q in PTU[:-1] if q[0].startswith('Univ') == uni])
    fac = f'Departamento de {f}' if uni and f != 'Enfermagem' else fac
    p = per(R, 'ppt', 1986, 2000)
    t = tm if p.m else tf
    n = n2(p)
    yrs = int(yrs)
    ec = yrs * 60
    d = day(R, p, 22, 25, 2008, 2024, (7, 9, 10, 11, 12))
    F = S(R, lambda x: dmy(x, '-'), dmy, lambda x: x.isoformat(), lambda x: f'{x.year}/{x.month:02d}/{x.day:02d}')
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, 'SD-#####'), sn(R, '######'))
    base = R.uniform(12, 17)
    ms = [(a, b, R.choice((5, 6, 6, 7.5)) if a not in ('Dissertação', 'Estágio', 'Projeto') else 15, max(10, min(20, round(base + R.uniform(-2.6, 2.6))))) for a, b in Q(PTK[key])]
    av = round(sum(x[3] for x in ms) / len(ms))
    sc = 'ABBCCCDDE'[min(8, max(0, 18 - av))]
    hb = R.random() < 0.5
    hn = R.random() < 0.85
    pob = S(R, 'Guimarães', 'Ponta Delgada', 'Loulé', 'Tavira', 'Amarante', 'Peniche', 'Elvas', 'Maputo', 'Mindelo')
    D = doc(
        'suplemento_prt_conselho_bra_curso_cpv',
        R,
        'PRT',
        'diploma_supplement',
        ['pt', 'en'],
        ("'Carlito'", "'Noto Sans'", "'Liberation Sans'", "'Linux Biolinum O'", "'TeX Gyre Termes'"),
        ("'Carlito'", "'Noto Sans'"),
        ('#8c1d18', '#20445f', '#333', '#5c4a10'),
        ('none', 'none', 'foot', 'bandt'),
        fs=15,
        pad='17mm 19mm 14mm',
        lh=1.38,
    )
    g = S(R, f'{av} valores', f'{av}', f'{av} (escala 0-20)')
    cr = lambda x: f'{x:g}'.replace('.', ',')
    q = f'{deg} em {f}'
    qe = f'{dege} in {fe}'
    du, due = S(R, (f'{yrs} anos', f'{yrs} years'), (f'{yrs} anos ({ec} ECTS)', f'{yrs} years ({ec} ECTS)'), (f'{yrs * 2} semestres', f'{yrs * 2} semesters'))
    latin(
        D,
        n,
        qualification_title=[q, qe, f'{q} – {t}', f'{q} / {qe}', f'{t} em {f}', deg, t, f'{q} ({t})', 'Suplemento ao Diploma', 'Diploma Supplement'],
        qualification_title_en=[qe, dege, 'Diploma Supplement'],
        field_of_study=[f, fe, f'{f} / {fe}'],
        institution=[u, ue, f'{u} / {ue}', f'{u} – {fac}', f'{u}, {fac}'],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        grade=[g, f'{av}', f'{av} valores', f'{g} ({sc})'],
        duration=[du, due, f'{du} / {due}', f'{yrs} anos'],
        document_number=no if hn else None,
    )
    D.printed.add('qualification_title_en')
    born(D, p, F(p.dob), pob if hb else None)
    D.rows = [dict(course=[a, b, f'{a} / {b}', f'{a} {b}'], credits=cr(c), grade=str(k)) for a, b, c, k in ms]
    sty = R.randrange(2)
    x = per(R, 'ppt', no=[p])

    def it(no_, a, e, v, ve=None):
        if sty:
            return div(lx('pt', f'{no_} {a} / ', (e, 'i'), cls='kk') + ln(v if not ve or ve == v else f'{v} / {ve}', 'pt', 'vv'), 's2')
        return gr('1fr 1fr', ln(f'{no_} {a}', 'pt', 'kk') + ln(v, 'pt', 'vv'), ln(f'{no_} {e}', 'en', 'kk') + ln(ve or v, 'en', 'vv'), cls='s2')

    def h(k, a, e):
        return gr('1fr 1fr', ln(f'{k}. {a}', 'pt'), ln(f'{k}. {e}', 'en'), cls='hd2') if not sty else ln(f'{k}. {a} / {e}', 'pt', 'hd2')

    hdr = (
        gr('66px 1fr', emblem(R, D.ink, 58), ln(u, 'pt', 'b lg ink', 'line-height:1.2') + ln(ue, 'en', 'sm i'), style='align-items:center')
        if R.random() < 0.6
        else ln(u.upper(), 'pt', 'c b lg ink') + ln(fac, 'pt', 'c sm')
    )
    D.add(
        hdr,
        ln('SUPLEMENTO AO DIPLOMA', 'pt', 'c b lg mt') + ln('Diploma Supplement', 'en', 'c i'),
        kv('N.º', no, 'pt', 'rt sm') if hn else '',
        maybe(
            R,
            0.7,
            ln('O presente suplemento segue o modelo elaborado pela Comissão Europeia, pelo Conselho da Europa e pela UNESCO/CEPES.', 'pt', 'xs j')
            + ln('This Diploma Supplement follows the model developed by the European Commission, Council of Europe and UNESCO/CEPES.', 'en', 'xs j i'),
        ),
        h(1, 'Titular da qualificação', 'Holder of the qualification'),
        it('1.1', 'Apelido(s)', 'Family name(s)', p.sur),
        it('1.2', 'Nome(s) próprio(s)', 'Given name(s)', p.given),
        it('1.3', 'Data de nascimento', 'Date of birth', F(p.dob)),
        it('', 'Naturalidade', 'Place of birth', pob) if hb else '',
        it('1.4', 'Número de identificação do estudante', 'Student identification number', sn(R, S(R, 'a#####', '#####', '20######'))),
        h(2, 'Identificação da qualificação', 'Identification of the qualification'),
        it('2.1', 'Designação da qualificação', 'Name of qualification', S(R, q, f'{q} ({t})'), qe),
        it('2.2', 'Principal área de estudos', 'Main field of study', f, fe),
        it('2.3', 'Instituição que atribui a qualificação', 'Awarding institution', u, ue),
        it('2.4', 'Instituição que ministra os estudos', 'Institution administering studies', S(R, fac, 'Idem'), S(R, 'Same as 2.3', 'As above')),
        it('2.5', 'Língua de ensino', 'Language of instruction', 'Português', 'Portuguese'),
        h(3, 'Nível da qualificação', 'Level of the qualification'),
        it('3.1', 'Nível', 'Level', '1.º ciclo' if deg[0] == 'L' else '2.º ciclo', 'First cycle' if deg[0] == 'L' else 'Second cycle'),
        it('3.2', 'Duração oficial do programa', 'Official length of programme', du, due),
        it(
            '3.3',
            'Requisitos de acesso',
            'Access requirements',
            'Ensino secundário completo e prova de ingresso' if deg[0] == 'L' else 'Grau de licenciado',
            'Upper secondary education and entrance examination' if deg[0] == 'L' else 'Bachelor degree',
        ),
    )
    tb = (
        tbl(['Unidade curricular', 'ECTS', 'Class.'], [(f'{a} / {b}', cr(c), k) for a, b, c, k in ms], 'pt', S(R, 'hor', 'all', 'stripe'), [72, 13, 15], 'lcc')
        if R.random() < 0.45
        else tbl(
            ['Ano', 'Unidade curricular', ('Course unit', 'en'), 'ECTS', S(R, 'Nota', 'Classif.')],
            [(i * yrs // len(ms) + 1, a, (b, 'en'), cr(c), k) for i, (a, b, c, k) in enumerate(ms)],
            'pt',
            S(R, 'hor', 'all', 'head'),
            [8, 35, 35, 10, 12],
            'cllcc',
        )
    )
    D.add(
        h(4, 'Conteúdos e resultados', 'Contents and results gained'),
        it('4.1', 'Regime de estudo', 'Mode of study', 'Tempo integral', 'Full-time'),
        ln('4.3 Pormenores do programa / Programme details', 'pt', 'sm mt'),
        tb,
        it('4.4', 'Sistema de classificação', 'Grading scheme', '0 a 20; aprovação: 10', '0 to 20; pass mark: 10'),
        it('4.5', 'Classificação global', 'Overall classification', g, f'{av} ({sc})' if R.random() < 0.5 else f'{av}'),
        h(5, 'Função da qualificação', 'Function of the qualification'),
        it(
            '5.1',
            'Acesso a estudos superiores',
            'Access to further study',
            *(('Acesso ao 2.º ciclo', 'Access to second cycle studies') if deg[0] == 'L' else ('Acesso ao 3.º ciclo', 'Access to third cycle studies')),
        ),
        h(6, 'Informação complementar', 'Additional information'),
        it('6.1', 'Contactos', 'Further sources', 'www.naricportugal.example'),
        h(7, 'Autenticação do suplemento', 'Certification of the supplement'),
        it('7.1', 'Data', 'Date', F(d)),
        it('7.2', 'Nome', 'Name', n2(x)),
        it('7.3', 'Cargo', 'Capacity', *(('Reitor' if x.m else 'Reitora', 'Rector') if 'Univ' in u else ('Presidente', 'President'))),
        sg(R, [('7.4 Assinatura e selo / Signature and seal', '')], 'pt'),
        stamp(R, f'{u.upper()} * SERVIÇOS ACADÉMICOS'[:48], 'pt', 104, 'left:420px;bottom:80px'),
    )
    return D


BRK = Q(
    (
        'Conselho Regional de Enfermagem|COREN|Enfermeiro|Enfermeira;'
        'Conselho Regional de Enfermagem|COREN|Técnico de Enfermagem|Técnica de Enfermagem;'
        'Conselho Regional de Farmácia|CRF|Farmacêutico|Farmacêutica;Conselho Regional de Odontologia|CRO|Cirurgião-Dentista|Cirurgiã-Dentista;'
        'Conselho Regional de Medicina Veterinária|CRMV|Médico Veterinário|Médica Veterinária;'
        'Conselho Regional de Nutricionistas|CRN|Nutricionista|Nutricionista;Conselho Regional de Contabilidade|CRC|Contador|Contadora;'
        'Conselho Regional de Psicologia|CRP|Psicólogo|Psicóloga;'
        'Conselho Regional de Educação Física|CREF|Profissional de Educação Física|Profissional de Educação Física;'
        'Conselho Regional de Engenharia e Agronomia|CREA|Engenheiro Civil|Engenheira Civil'
    )
)
BRS = Q(
    (
        'de São Paulo|SP|São Paulo;da Bahia|BA|Salvador;do Ceará|CE|Fortaleza;de Minas Gerais|MG|Belo Horizonte;do Rio Grande do Sul|RS|Porto Alegre;'
        'de Pernambuco|PE|Recife;do Paraná|PR|Curitiba;do Pará|PA|Belém;de Goiás|GO|Goiânia'
    )
)
BRP = L(
    (
        'Feira de Santana - BA,Juazeiro do Norte - CE,Londrina - PR,Campinas - SP,Caruaru - PE,Uberaba - MG,Pelotas - RS,Santarém - PA,Anápolis - GO,'
        'Sorocaba - SP,Montes Claros - MG,Ilhéus - BA'
    )
)


def br_council(R):
    p = per(R, 'pbr', 1970, 1998)
    m = p.m
    o = 'o' if m else 'a'
    n = S(R, n2(p), n2(p).upper())
    c, ab, jm, jf = deal(R, 'brk', BRK)
    j = jm if m else jf
    ufn, uf, city = deal(R, 'brs', BRS)
    d = day(R, p, 23, 34, 1999, 2024, range(1, 13))
    F = S(R, dmy, dmy, lambda x: dmy(x, '.'))
    pob = deal(R, 'brp', BRP)
    ins = S(R, f'{c} {ufn}', f'{c} do Estado {ufn}', f'{c} – {ab}-{uf}') if ab not in ('CRP', 'CRN', 'CREF') else f'{c} da {R.randint(1, 9)}ª Região'
    no = S(R, f'{ab}-{uf} {sn(R, "###.###")}', f'{sn(R, "######")}', f'{uf}-{sn(R, "#####")}', f'{sn(R, "##.###")}')
    cpf = sn(R, '###.###.###-##')
    pa, ma = f'{p.fa} {p.sur.split()[-1]}', f'{p.mo} {p.sur.split()[0] if p.sur.split()[0] != "de" else "Alves"}'
    il = [ins, f'{c} {ufn}', *([f'{ins} ({ab}-{uf})', f'{ins} – {ab}-{uf}'] if f'{ab}-{uf}' not in ins else []), f'{ab}-{uf}', c]
    if R.random() < 0.5:
        return br_card(R, p, n, j, c, ab, uf, ins, no, d, F, pob, cpf, pa, ma, il)
    T = DS(R, 'CERTIDÃO DE REGISTRO', 'CERTIFICADO DE INSCRIÇÃO', 'CERTIDÃO DE INSCRIÇÃO PROFISSIONAL', 'CERTIFICADO DE REGISTRO PROFISSIONAL')
    G = S(R, F, lambda x: long_date(x, 'pt'))
    ad, dob = G(d), G(p.dob)
    hb, hp = R.random() < 0.6, R.random() < 0.5
    D = doc(
        'suplemento_prt_conselho_bra_curso_cpv',
        R,
        'BRA',
        'professional_licence',
        ['pt'],
        ("'Liberation Serif'", "'Carlito'", "'Noto Sans'", "'Charis SIL'", "'TeX Gyre Heros'"),
        ("'Liberation Serif'", "'Noto Sans'", "'TeX Gyre Bonum'"),
        ('#0d5c38', '#1d3f86', '#7c1c24', '#333'),
        ('thin', 'rule3', 'lace', 'none', 'step'),
        R.random() < 0.5,
        17,
        lh=1.5,
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Certificate of professional registration',
        field_of_study=j,
        institution=il,
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    born(D, p, dob if hb else None, [pob, pob.replace(' - ', '/'), pob[:-5]] if hp else None)
    I = (
        [('Nome', n), ('CPF', cpf)]
        + ([('Data de nascimento', dob)] if hb else [])
        + ([('Naturalidade', pob)] if hp else [])
        + [('Filiação', f'{pa} e {ma}'), (S(R, 'Categoria', 'Título', 'Profissão'), j), (S(R, 'Inscrição n.º', 'Registro n.º', 'N.º de inscrição'), no)]
    )
    pr = lx(
        'pt',
        f'Certificamos que ',
        (n, 'b'),
        f', {"brasileiro" if m else "brasileira"}' + (f', natural de {pob}' if hp else ''),
        *([f', nascid{o} em ', (dob, 'nw')] if hb else []),
        f', filh{o} de {pa} e de {ma}, CPF n.º ',
        (cpf, 'nw'),
        f', encontra-se regularmente inscrit{o} neste Conselho na categoria de ',
        (j, 'b'),
        ', sob o n.º ',
        (no, 'b nw'),
        S(R, ', estando habilitad' + o + ' ao exercício profissional na forma da legislação em vigor.', ', nos termos da lei que regulamenta a profissão.'),
        cls='j mt2',
    )
    fm = ln(
        S(
            R,
            f'O {ins} certifica que {"o profissional" if m else "a profissional"} abaixo identificad{o} está inscrit{o} em seus quadros:',
            'Certifica-se, para os devidos fins, o registro profissional a seguir:',
        ),
        'pt',
        'j mt',
    ) + div(form(R, I, 'pt', R.choice((0, 1, 2, 3))), 'mt')
    x, y = per(R, 'pbr', no=[p]), per(R, 'pbr', no=[p])
    hdr = (
        div(emblem(R, D.ink, 64), 'c') + maybe(R, 0.6, ln('SERVIÇO PÚBLICO FEDERAL', 'pt', 'c sm')) + ln(ins, 'pt', 'c b lg', 'line-height:1.25')
        if R.random() < 0.6
        else gr('70px 1fr', emblem(R, D.ink, 60), ln(ins.upper(), 'pt', 'b') + ln('Autarquia Federal', 'pt', 'sm'), style='align-items:center') + div('', 'ruleh')
    )
    D.add(
        hdr,
        ln(T, 'pt', 'title mt', 'font-size:1.6em'),
        pr if R.random() < 0.55 else fm,
        ln(f'{city} ({uf}), {ad}.' if 'de' in ad else f'{city}, {ad}.', 'pt', S(R, 'rt mt', 'mt', 'c mt')),
        sg(
            R,
            [('Presidente' if R.random() < 0.7 else 'Conselheiro Presidente', n2(x))]
            + ([(S(R, 'Secretário' if y.m else 'Secretária', 'Chefe do Setor de Registro'), n2(y))] if R.random() < 0.6 else []),
            'pt',
        ),
        stamp(R, ins.upper()[:46], 'pt', 106, 'left:420px;bottom:90px'),
    )
    return D


def br_card(R, p, n, j, c, ab, uf, ins, no, d, F, pob, cpf, pa, ma, il):
    T = DS(R, 'CARTEIRA DE IDENTIDADE PROFISSIONAL', 'CÉDULA DE IDENTIDADE PROFISSIONAL', 'IDENTIDADE PROFISSIONAL', 'CARTEIRA PROFISSIONAL')
    D = doc(
        'suplemento_prt_conselho_bra_curso_cpv',
        R,
        'BRA',
        'professional_licence',
        ['pt'],
        ("'Liberation Sans'", "'Noto Sans'", "'Carlito'", "'Liberation Sans Narrow'"),
        ("'Liberation Sans'",),
        ('#0d5c38', '#1d3f86', '#6b3fa0', '#7c1c24'),
        ('none',),
        fs=16,
        lh=1.35,
        paper=('#fff', '#f4f5f3'),
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Professional identity card',
        field_of_study=j,
        institution=il,
        award_date=d.isoformat(),
        award_date_printed=F(d),
        document_number=no,
    )
    born(D, p, F(p.dob), [pob, pob.replace(' - ', '/'), pob[:-5]])
    a = [('NOME', n), ('FILIAÇÃO', f'{pa} / {ma}'), (S(R, 'CATEGORIA', 'PROFISSÃO', 'TÍTULO'), j), (S(R, 'INSCRIÇÃO', 'REGISTRO', 'Nº DE INSCRIÇÃO'), no)]
    b = [
        (S(R, 'NATURALIDADE', 'NATURAL DE'), pob),
        (S(R, 'NASCIMENTO', 'DATA DE NASCIMENTO'), F(p.dob)),
        ('CPF', cpf),
        ('RG / ÓRGÃO', f'{sn(R, "#.###.###")} SSP/{uf}'),
        (S(R, 'DATA DE EXPEDIÇÃO', 'EXPEDIÇÃO', 'DATA DE EMISSÃO'), F(d)),
    ] + ([('GRUPO SANGUÍNEO', S(R, 'O+', 'A+', 'B-', 'AB+'))] if R.random() < 0.4 else [])
    t = maybe(R, 0.6, ln('REPÚBLICA FEDERATIVA DO BRASIL', 'pt', 'c xs b')) + ln(ins.upper(), 'pt', 'c sm b ink') + ln(T, 'pt', 'c sm b')
    tail = ln(S(R, 'VÁLIDA EM TODO O TERRITÓRIO NACIONAL', 'Vale como documento de identidade e tem fé pública (Lei nº 6.206/75)'), 'pt', 'c xs mt')
    half = (len(b) + 1) // 2
    bb = gr('1fr 1fr', cells(b[:half], 'pt'), cells(b[half:], 'pt'))
    if R.random() < 0.6:
        D.add(
            card(t + gr('1fr 104px', cells(a, 'pt'), photo(R, 'position:static', 100, 128), cls='mt')),
            card(bb + tail + sg(R, [('Presidente', ''), ('Assinatura do titular', '')], 'pt')),
        )
    else:
        D.add(card(t + gr('104px 1fr', photo(R, 'position:static', 100, 128), cells(a, 'pt'), cls='mt') + bb + tail + sg(R, [('Presidente do Conselho', '')], 'pt'), 160))
    return D


CVC = {
    'Eletricidade e Manutenção Predial|4': (
        'Instalações elétricas de baixa tensão|120;Medidas elétricas|60;Canalização|80;Manutenção de equipamentos|90;'
        'Higiene e segurança no trabalho|40;Empreendedorismo|50;Formação em contexto real de trabalho|360'
    ),
    'Cozinha e Restauração|3': 'Higiene alimentar|40;Técnicas de cozinha|180;Cozinha tradicional cabo-verdiana|90;Pastelaria|100;Inglês técnico|60;Gestão de stocks|40;Estágio|320',
    'Energias Renováveis|5': (
        'Energia solar fotovoltaica|120;Energia eólica|90;Eletrotecnia|100;Dimensionamento de sistemas|80;Segurança elétrica|40;Empreendedorismo|50;Estágio profissional|400'
    ),
    'Receção Hoteleira|4': 'Técnicas de acolhimento|90;Reservas e faturação|80;Inglês|120;Francês|100;Informática|60;Relações interpessoais|40;Estágio em hotel|340',
    'Soldadura e Serralharia|3': (
        'Desenho técnico|60;Soldadura por elétrodo|150;Soldadura MIG/MAG|140;Corte e conformação|80;Metrologia|40;Segurança na oficina|40;Formação em contexto de trabalho|300'
    ),
    'Contabilidade|5': (
        'Contabilidade geral|140;Fiscalidade cabo-verdiana|80;Cálculo financeiro|60;Legislação laboral|40;Informática de gestão|80;Recursos humanos|60;Estágio|300'
    ),
}
CVI = Q(
    (
        'Centro de Emprego e Formação Profissional da Praia|Praia;Centro de Emprego e Formação Profissional de São Vicente|Mindelo;'
        'Centro de Emprego e Formação Profissional de Santo Antão|Porto Novo;Escola de Hotelaria e Turismo de Cabo Verde|Praia;'
        'Centro de Energias Renováveis e Manutenção Industrial|Praia;Centro de Emprego e Formação Profissional do Fogo|São Filipe;'
        'Centro de Emprego e Formação Profissional de Santa Catarina|Assomada'
    )
)
CVP = Q(
    (
        'Tarrafal|Santiago;São Filipe|Fogo;Ribeira Grande|Santo Antão;Espargos|Sal;Calheta de São Miguel|Santiago;Sal-Rei|Boa Vista;Mosteiros|Fogo;'
        'Vila do Maio|Maio;Ribeira Brava|São Nicolau;Assomada|Santiago'
    )
)


def cv_course(R):
    p = per(R, 'pcv', 1982, 2003)
    m = p.m
    o = 'o' if m else 'a'
    n = S(R, n2(p), n2(p).upper())
    ins, city = deal(R, 'cvi', CVI)
    ok = 'Receção' if 'Hotelaria' in ins else 'Energias' if 'Energias' in ins else ''
    key = R.choice([k for k in CVC if k.startswith(ok)]) if ok else deal(R, 'cvc', list(CVC))
    f, lv = key.split('|')
    us = Q(CVC[key])
    H = sum(int(h) for _, h in us)
    a = dt.date(max(2010, min(2023, p.dob.year + R.randint(18, 29))), R.choice((1, 2, 9, 10)), R.randint(3, 20))
    b = a + dt.timedelta(days=R.randint(220, 330))
    d = b + dt.timedelta(days=R.randint(8, 60))
    d = d if d.year < 2025 else dt.date(2024, 12, 18)
    F = S(R, dmy, lambda x: long_date(x, 'pt'), lambda x: dmy(x, '-'))
    isl, il = deal(R, 'cvp', CVP)
    base = R.uniform(11.5, 17)
    mk = [max(10, min(20, round(base + R.uniform(-2.5, 2.5)))) for _ in us]
    av = round(sum(mk) / len(mk))
    ql = 'Muito Bom' if av > 15 else 'Bom' if av > 13 else 'Suficiente'
    T = DS(R, 'CERTIFICADO DE FORMAÇÃO PROFISSIONAL', 'CERTIFICADO DE QUALIFICAÇÃO PROFISSIONAL', 'DIPLOMA DE FORMAÇÃO PROFISSIONAL', 'CERTIFICADO')
    no = S(R, f'{sn(R, "###")}/{d.year}', f'CFP-{sn(R, "####")}', f'{sn(R, "####")}/IEFP/{d.year}')
    g = S(R, f'{av} valores', f'{ql} ({av} valores)', f'{av}')
    hs = S(R, f'{H} horas', f'{H} horas')
    land = R.random() < 0.5
    hb = R.random() < 0.8
    marks = not land or R.random() < 0.35
    wa = F(d)[2] not in '/-'
    D = doc(
        'suplemento_prt_conselho_bra_curso_cpv',
        R,
        'CPV',
        'vocational_certificate',
        ['pt'],
        ("'TeX Gyre Pagella'", "'Carlito'", "'Liberation Sans'", "'Gentium Book Plus'", "'URW Bookman'"),
        ("'TeX Gyre Pagella'", "'TeX Gyre Adventor'", "'Carlito'"),
        ('#123c8c', '#b3202a', '#0d6a70', '#3b3b3b'),
        ('step', 'thin', 'bandt', 'double', 'foot', 'lace'),
        land,
        16.5,
        lh=1.45,
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T} em {f}', f'{T} – {f}', f],
        qualification_title_en='Vocational training certificate',
        field_of_study=f,
        institution=[ins, f'Instituto do Emprego e Formação Profissional – {ins}', f'{ins}, {city}', f'Instituto do Emprego e Formação Profissional {ins}'],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        grade=[g, f'{av} valores', f'{av}'] + ([ql] if ql in g else []),
        duration=[hs, f'{H}', f'{F(a)} a {F(b)}'],
        document_number=no,
    )
    born(D, p, F(p.dob) if hb else None, [isl, f'{isl}, ilha de {il}', f'{isl}, {il}', f'{isl} – {il}'])
    pl = S(R, f'{isl}, ilha de {il}', f'{isl} – {il}')
    x, y = per(R, 'pcv', no=[p]), per(R, 'pcv', no=[p])
    nvl = S(R, f'nível {lv}', f'nível {lv} do Quadro Nacional de Qualificações')
    pr = lx(
        'pt',
        S(R, 'Certifica-se que ', 'Para os devidos efeitos se certifica que '),
        (n, 'b'),
        f', natural de {pl}',
        *([f', nascid{o} a ' if wa else f', nascid{o} em ', (F(p.dob), 'nw')] if hb else []),
        f', titular do documento de identificação n.º {sn(R, "######")}, concluiu com aproveitamento o curso de ',
        (f, 'b'),
        f', {nvl}, que decorreu de ',
        (F(a), 'nw'),
        ' a ',
        (F(b), 'nw'),
        f', com a duração total de {hs}, tendo obtido a classificação final de ',
        (g, 'b nw'),
        '.',
        cls='j mt',
    )
    I = (
        [('Nome', n), (S(R, 'Naturalidade', 'Natural de'), pl)]
        + ([('Data de nascimento', F(p.dob))] if hb else [])
        + [
            ('Curso', f),
            (S(R, 'Nível de qualificação', 'Nível'), lv),
            (S(R, 'Período de realização', 'Período'), f'{F(a)} a {F(b)}'),
            (S(R, 'Carga horária', 'Duração total'), hs),
            (S(R, 'Classificação final', 'Nota final'), g),
        ]
    )
    if marks:
        D.rows = [dict(course=c, credits=None, grade=str(k)) for (c, _), k in zip(us, mk)]
    tb = (
        tbl(
            [S(R, 'Unidade de formação', 'Módulo', 'Unidades formativas'), 'Horas', S(R, 'Classificação', 'Nota')],
            [(c, h, k) for (c, h), k in zip(us, mk)],
            'pt',
            S(R, 'all', 'hor', 'head', 'stripe'),
            [62, 16, 22],
            'lcc',
        )
        if marks
        else ''
    )
    hdr = (
        div(emblem(R, D.ink, 54), 'c') + ln('REPÚBLICA DE CABO VERDE', 'pt', 'c b') + ln('Instituto do Emprego e Formação Profissional', 'pt', 'c sm') + ln(ins, 'pt', 'c b ink')
        if R.random() < 0.5
        else gr(
            '64px 1fr 64px',
            emblem(R, D.ink, 56),
            ln('Instituto do Emprego e Formação Profissional', 'pt', 'c b') + ln(ins, 'pt', 'c ink b'),
            emblem(R, '#a98b32', 56),
            style='align-items:center',
        )
    )
    fin = (
        lx('pt', f'{city}, ', (F(d), 'nw'), cls=S(R, 'rt mt', 'c mt', 'mt'))
        + sg(
            R,
            [
                (S(R, 'O Formador' if y.m else 'A Formadora', 'O Coordenador' if y.m else 'A Coordenadora'), S(R, '', n2(y))),
                (
                    S(R, 'O Diretor do Centro' if x.m else 'A Diretora do Centro', 'O Diretor' if x.m else 'A Diretora')
                    if 'Escola' not in ins
                    else ('O Diretor' if x.m else 'A Diretora'),
                    n2(x),
                ),
            ],
            'pt',
        )
        + stamp(R, ins.upper()[:48], 'pt', 104, 'left:420px;bottom:80px')
    )
    body = (
        pr
        if R.random() < 0.5 or land and not marks
        else ln('Certifica-se a conclusão, com aproveitamento, da seguinte formação:', 'pt', 'mt') + div(form(R, I, 'pt', R.choice((0, 1, 2, 3))), 'mt')
    )
    if land and marks:
        D.add(hdr, ln(T, 'pt', 'title', 'font-size:1.6em'), kv(S(R, 'N.º', 'Certificado n.º'), no, 'pt', 'c sm'), gr('1fr 1fr', body, tb), fin)
    else:
        D.add(hdr, ln(T, 'pt', 'title mt', 'font-size:1.6em'), kv(S(R, 'N.º', 'Certificado n.º', 'Registo n.º'), no, 'pt', S(R, 'c sm', 'rt sm')), body, tb, fin)
    return D


@fam
def suplemento_prt_conselho_bra_curso_cpv(R):
    return deal(R, 'PPT', (pt_supplement, br_council, cv_course, br_council, pt_supplement))(R)


# =================================================================== 3 tr  Turkey: diploma of a graduate institute; Northern Cyprus: degree; Turkey: card or certificate to work
TRE = [
    ('Hacettepe Üniversitesi', 'Ankara', Q('Sağlık Bilimleri Enstitüsü|Halk Sağlığı Hemşireliği|Bilim Uzmanı;Sosyal Bilimler Enstitüsü|Antropoloji|Bilim Uzmanı')),
    ('Ege Üniversitesi', 'İzmir', Q('Fen Bilimleri Enstitüsü|Su Ürünleri Temel Bilimleri|Bilim Uzmanı;Fen Bilimleri Enstitüsü|Gıda Mühendisliği|Yüksek Mühendis')),
    ('Karadeniz Teknik Üniversitesi', 'Trabzon', Q('Fen Bilimleri Enstitüsü|Jeoloji Mühendisliği|Yüksek Mühendis;Fen Bilimleri Enstitüsü|Orman Mühendisliği|Yüksek Mühendis')),
    ('Selçuk Üniversitesi', 'Konya', Q('Sosyal Bilimler Enstitüsü|Tarih|Bilim Uzmanı;Sağlık Bilimleri Enstitüsü|Fizyoloji|Bilim Uzmanı')),
    ('Atatürk Üniversitesi', 'Erzurum', Q('Fen Bilimleri Enstitüsü|Tarım Ekonomisi|Bilim Uzmanı;Eğitim Bilimleri Enstitüsü|Sınıf Eğitimi|Bilim Uzmanı')),
    ('Çukurova Üniversitesi', 'Adana', Q('Fen Bilimleri Enstitüsü|İnşaat Mühendisliği|Yüksek Mühendis;Sosyal Bilimler Enstitüsü|İşletme|Bilim Uzmanı')),
    ('Dicle Üniversitesi', 'Diyarbakır', Q('Fen Bilimleri Enstitüsü|Kimya|Bilim Uzmanı;Sosyal Bilimler Enstitüsü|Kamu Hukuku|Bilim Uzmanı')),
    ('Marmara Üniversitesi', 'İstanbul', Q('Sosyal Bilimler Enstitüsü|Radyo Televizyon ve Sinema|Bilim Uzmanı;Sağlık Bilimleri Enstitüsü|Beslenme ve Diyetetik|Bilim Uzmanı')),
    ('Pamukkale Üniversitesi', 'Denizli', Q('Fen Bilimleri Enstitüsü|Tekstil Mühendisliği|Yüksek Mühendis;Sosyal Bilimler Enstitüsü|Maliye|Bilim Uzmanı')),
]
TPL = L('Akşehir,Ünye,Kars,Tokat,Nizip,Edremit,Çorlu,Siverek,Bafra,Tire,Doğubayazıt,Elbistan,Halep,Fatsa,Midyat,Lefkoşa,Kırşehir,Söke')


def tr_date(R):
    return S(R, lambda x: dmy(x, '.'), lambda x: long_date(x, 'tr'), lambda x: dmy(x), lambda x: long_date(x, 'tr'))


def tr_name(R, p):
    return S(R, f'{p.given} {trup(p.sur)}', trup(f'{p.given} {p.sur}'), f'{p.given} {p.sur}')


def tr_institute(R):
    p = per(R, 'ptr', 1966, 1995)
    m = p.m
    n = tr_name(R, p)
    u, city, fs = deal(R, 'tre', TRE)
    en, f, un_ = R.choice(fs)
    dr = R.random() < 0.25
    un_ = 'Doktor' if dr else un_
    d = day(R, p, 25 + 4 * dr, 33 + 4 * dr, 1994, 2024, (1, 2, 6, 7, 8, 9))
    F = tr_date(R)
    ad, dob = F(d), F(p.dob)
    q = 'Doktora' if dr else S(R, 'Yüksek Lisans', 'Tezli Yüksek Lisans')
    T = ('DOKTORA' if dr else 'YÜKSEK LİSANS') + ' DİPLOMASI'
    pob = deal(R, 'tpl', TPL)
    no = S(R, f'{d.year}/{sn(R, "###")}', sn(R, '0####'), f'{sn(R, "##")}-{sn(R, "####")}', f'{d.year}-{"D" if dr else "YL"}-{sn(R, "###")}')
    gn = R.random() < 0.35
    g = com(R.uniform(3.0, 3.98))
    g = S(R, g, f'{g} / 4,00')
    hb = R.random() < 0.55
    land = R.random() < 0.7
    tez = R.random() < 0.35
    D = doc(
        'enstitu_tur_lisans_kktc_belge_tur',
        R,
        'TUR',
        'degree_certificate',
        ['tr'],
        ("'TeX Gyre Pagella'", "'EB Garamond'", "'Liberation Serif'", "'Linux Libertine O'", "'C059'"),
        ("'TeX Gyre Chorus'", "'EB Garamond'", "'TeX Gyre Pagella'", "'TeX Gyre Bonum'"),
        ('#8b1a1a', '#1b3a6b', '#2b2b2b', '#5a4310'),
        ('lace', 'step', 'rule3', 'corner', 'key', 'double'),
        land,
        17,
        lh=1.5,
    )
    il = [u, trup(u), f'{trup(u)} {trup(en)}', f'{u} {en}', f'T.C. {u}', f'T.C. {u} {en}', en]
    latin(
        D,
        n,
        qualification_title=[T, q, f'{q} Diploması', un_, f'{f} {T}', f'{f} {un_}'],
        qualification_title_en='Doctorate' if dr else "Master's degree",
        field_of_study=[f, f'{f} Anabilim Dalı', f'{f} Ana Bilim Dalı'],
        institution=il,
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g, g[:4]] if gn else None,
        document_number=no,
    )
    born(D, p, dob if hb else None, pob if hb else None)
    x, y = per(R, 'ptr', no=[p]), per(R, 'ptr', no=[p])
    pn = lambda z: 'Prof. Dr. ' + S(R, f'{z.given} {trup(z.sur)}', n2(z))
    abd = S(R, f'{f} Anabilim Dalı', f'{f} Ana Bilim Dalı')
    kim = f'{pob} {dob} doğumlu, {p.fa} {"oğlu" if m else "kızı"}' if hb else ''
    hdr = (
        div(emblem(R, D.ink, 66), 'c') + ln('T.C.', 'tr', 'c b') + ln(trup(u), 'tr', 'c b lg') + ln(S(R, trup(en), en), 'tr', 'c')
        if R.random() < 0.55
        else gr(
            '84px 1fr 84px',
            emblem(R, D.ink, 74),
            ln(S(R, 'TÜRKİYE CUMHURİYETİ', 'T.C.'), 'tr', 'c sm b') + ln(trup(u), 'tr', 'c b xl ink', 'line-height:1.25') + ln(en, 'tr', 'c'),
            photo(R, 'position:static', 80, 100),
            style='align-items:center',
        )
    )
    it = [(S(R, 'Diploma No', 'Diploma Numarası'), no), (S(R, 'Mezuniyet Tarihi', 'Diploma Tarihi', 'Tarih'), ad)] + (
        [(S(R, 'Genel Not Ortalaması', 'Mezuniyet Notu'), g)] if gn else []
    )
    a = S(
        R,
        f'Üniversitemiz {en} {abd} {q} programını başarıyla tamamlayarak',
        f'{abd} {q.lower()} programının gerektirdiği bütün dersleri ve tez çalışmasını başarı ile tamamlayarak',
        f'{en} {abd} alanında {q.lower()} öğrenimini başarıyla bitirdiğinden',
    )
    b = S(
        R,
        f'Lisansüstü Eğitim ve Öğretim Yönetmeliği uyarınca {un_} unvanı ile bu diplomayı almaya hak kazanmıştır.',
        f'{un_} unvanını ve bu diplomanın sağladığı bütün hak ve yetkileri kazanmıştır.',
    )
    tz = ln(f'Tez Adı: {S(R, f"{f} Alanında Güncel Yaklaşımların İncelenmesi", f"{city} Yöresinde {f} Üzerine Bir Araştırma")}', 'tr', 'c i sm mt') if tez else ''
    row = div(''.join(kv(k + ':', v, 'tr', 'sm') for k, v in it), 'row mt')
    col_ = div(''.join(kv(k + ':', v, 'tr', 'sm') for k, v in it), S(R, 'mt', 'rt mt'))
    s_ = sg(R, [(S(R, 'Enstitü Müdürü', f'{en} Müdürü'), pn(y)), ('Rektör', pn(x))], 'tr')
    st = stamp(R, f'T.C. {trup(u)}', 'tr', 110, 'left:500px;bottom:60px')
    if R.random() < 0.6:
        D.add(
            hdr,
            ln(T, 'tr', 'title'),
            ln(f'{kim},' if kim else 'Sayın' if R.random() < 0.3 else '', 'tr', 'c mt'),
            ln(n, 'tr', 'name ink'),
            ln(f'{a}, {b}' if not a.endswith('ğinden') else f'{a} {b}', 'tr', 'c mt'),
            tz,
            row,
            s_,
            st,
        )
    else:
        D.add(hdr, ln(T, 'tr', 'title'), col_, lx('tr', (kim + ' ') if kim else '', (n, 'b'), f', {a} {b}', cls='j mt ind'), tz, s_, st)
    return D


CYU = Q(
    (
        'Doğu Akdeniz Üniversitesi|Eastern Mediterranean University|Gazimağusa|Famagusta;'
        'Yakın Doğu Üniversitesi|Near East University|Lefkoşa|Nicosia;Girne Amerikan Üniversitesi|Girne American University|Girne|Kyrenia;'
        'Lefke Avrupa Üniversitesi|European University of Lefke|Lefke|Lefke;'
        'Uluslararası Kıbrıs Üniversitesi|Cyprus International University|Lefkoşa|Nicosia'
    )
)
CYF = Q(
    (
        'Fen-Edebiyat Fakültesi|Faculty of Arts and Sciences|Psikoloji|Psychology|Bachelor of Arts;'
        'Mühendislik Fakültesi|Faculty of Engineering|İnşaat Mühendisliği|Civil Engineering|Bachelor of Science;'
        'İşletme ve Ekonomi Fakültesi|Faculty of Business and Economics|Bankacılık ve Finans|Banking and Finance|Bachelor of Science;'
        'Eczacılık Fakültesi|Faculty of Pharmacy|Eczacılık|Pharmacy|Bachelor of Pharmacy;'
        'Turizm Fakültesi|Faculty of Tourism|Turizm İşletmeciliği|Tourism Management|Bachelor of Science;'
        'Mimarlık Fakültesi|Faculty of Architecture|İç Mimarlık|Interior Architecture|Bachelor of Interior Architecture;'
        'Hukuk Fakültesi|Faculty of Law|Hukuk|Law|Bachelor of Laws;'
        'Sağlık Bilimleri Fakültesi|Faculty of Health Sciences|Beslenme ve Diyetetik|Nutrition and Dietetics|Bachelor of Science'
    )
)


def cy_degree(R):
    p = per(R, 'pcy', 1978, 2001)
    n = S(R, f'{p.given} {trup(p.sur)}', trup(n2(p)), n2(p))
    u, ue, city, cie = deal(R, 'cyu', CYU)
    fk, fke, f, fe, ba = deal(R, 'cyf', CYF)
    d = day(R, p, 22, 26, 2001, 2024, (1, 2, 6, 7, 9))
    no = S(R, sn(R, '######'), f'{d.year}/{sn(R, "####")}', sn(R, '0#-####'))
    hon = S(R, None, None, ('Onur', 'Honour'), ('Yüksek Onur', 'High Honour'))
    hb = R.random() < 0.4
    numd = R.random() < 0.35
    ft, fe_ = (lambda x: dmy(x, '.'),) * 2 if numd else (lambda x: long_date(x, 'tr'), S(R, lambda x: f'{M["en"][x.month - 1]} {x.day}, {x.year}', lambda x: long_date(x, 'en')))
    T, Te = S(R, ('LİSANS DİPLOMASI', 'BACHELOR’S DIPLOMA'), ('DİPLOMA', 'DIPLOMA'), ('Lisans Diploması', 'Undergraduate Diploma'))
    pob = S(R, 'Güzelyurt', 'Mersin', 'Lefkoşa', 'Hatay', 'İskele', 'Girne', 'Londra', 'Antalya')
    q = S(R, 'Lisans', 'Lisans derecesi')
    qe = f'{ba}' if fe in ba else f'{ba} in {fe}'
    D = doc(
        'enstitu_tur_lisans_kktc_belge_tur',
        R,
        'CYP',
        'degree_certificate',
        ['tr', 'en'],
        ("'EB Garamond'", "'P052'", "'Gentium Book Plus'", "'Liberation Serif'", "'Carlito'"),
        ("'EB Garamond'", "'URW Bookman'", "'TeX Gyre Pagella'"),
        ('#123a6f', '#7b1830', '#1d4d3a', '#2a2a2a'),
        ('lace', 'rule3', 'step', 'thin', 'corner'),
        True,
        16.5,
        lh=1.48,
    )
    latin(
        D,
        n,
        qualification_title=[T, q, qe, Te, f'{T} / {Te}', 'Lisans', f'{f} Lisans Diploması', ba, f'{f} Lisans', f'{f} lisans derecesi'],
        qualification_title_en=[qe, ba, Te],
        field_of_study=[f, fe, f'{f} / {fe}', f'{f} Bölümü', f'{f} Programı'],
        institution=[u, trup(u), ue, f'{u} / {ue}', f'{u} {fk}', f'{trup(u)} {ue.upper()}', f'{trup(u)} / {ue.upper()}'],
        award_date=d.isoformat(),
        award_date_printed=[ft(d), fe_(d)],
        grade=[hon[0], hon[1], f'{hon[0]} / {hon[1]}', f'{hon[0]} Derecesi'] if hon else None,
        document_number=no,
    )
    D.printed.add('qualification_title_en')
    born(D, p, ft(p.dob) if hb else None, pob if hb else None)
    bt = f'{pob} {ft(p.dob)} doğumlu ' if hb else ''
    be = f', born in {pob} on {fe_(p.dob)},'.replace('Londra', 'London').replace('Lefkoşa', 'Nicosia') if hb else ''
    ht, he = (f' ve {hon[0]} Derecesi ile mezun olmuştur.', f' with {hon[1]}.') if hon else (' ve bu diplomayı almaya hak kazanmıştır.', '.')
    lay = R.randrange(3)
    b1 = S(R, f'{fk} {f} Bölümü lisans programının tüm koşullarını yerine getirmiş', f'{fk} {f} Programı öğrenimini başarıyla tamamlamış')
    e1 = S(
        R,
        f'having fulfilled all the requirements of the Department of {fe}, {fke}, has been awarded the degree of',
        f'has completed the programme of {fe} in the {fke} and has been conferred the degree of',
    )
    x, y = per(R, 'pcy', no=[p]), per(R, 'pcy', no=[p])
    s_ = sg(R, [('Dekan / Dean', S(R, '', 'Prof. Dr. ' + n2(y))), ('Rektör / Rector', 'Prof. Dr. ' + n2(x))], 'tr')
    st = stamp(R, f'{trup(u)} * {trup(city)}'[:48], 'tr', 108, 'left:500px;bottom:60px')
    N_ = kv('Diploma No:', no, 'tr', S(R, 'sm', 'xs', 'sm rt'))
    ct, ce = f'{city}, {ft(d)}', f'{cie}, {fe_(d)}'
    em = emblem(R, D.ink, 70)
    if lay == 0:
        D.add(
            gr(
                '1fr 80px 1fr',
                ln(trup(u), 'tr', 'c b lg', 'line-height:1.25') + ln(f'{city} – Kuzey Kıbrıs', 'tr', 'c xs'),
                em,
                ln(ue.upper(), 'en', 'c b lg', 'line-height:1.25') + ln(f'{cie} – North Cyprus', 'en', 'c xs'),
                style='align-items:center',
            ),
            gr(
                '1fr 1fr',
                ln(T, 'tr', 'title', 'font-size:1.5em') + lx('tr', bt, (n, 'b'), f', {b1}', (ht if hon else ht), cls='j mt') + ln(ct, 'tr', 'mt nw'),
                ln(Te, 'en', 'title', 'font-size:1.5em') + lx('en', 'This is to certify that ', (n, 'b'), f'{be} {e1} ', (qe, 'b'), he, cls='j mt') + ln(ce, 'en', 'mt nw'),
                cls='mt',
                style='gap:0 14mm',
            ),
            s_,
            N_,
            st,
        )
    elif lay == 1:
        D.add(
            div(em, 'c'),
            ln(trup(u), 'tr', 'c b xl ink', 'line-height:1.2') + ln(ue, 'en', 'c i'),
            ln(n, 'tr', 'name mt', 'font-size:1.7em'),
            ln(f'{bt}{"olup " if bt else ""}{b1}{ht}', 'tr', 'c mt'),
            ln(f'{e1[0].upper()}{e1[1:]}', 'en', 'c i mt'),
            ln(qe + he.rstrip('.'), 'en', 'c b lg ink'),
            gr('1fr 1fr', ln(ct, 'tr', 'sm'), ln(ce, 'en', 'sm rt'), cls='mt'),
            s_,
            N_,
            st,
        )
        D.f['qualification_title'] = [qe, ba, 'Lisans', 'lisans programı', f'{f} Lisans']
        D.f['qualification_title_en'] = [qe, ba]
    else:
        I = (
            [('Adı Soyadı / Name', n)]
            + ([('Doğum Yeri ve Tarihi / Place and Date of Birth', f'{pob}, {dmy(p.dob, ".")}')] if hb else [])
            + [
                ('Fakülte / Faculty', f'{fk} / {fke}'),
                ('Bölüm / Department', f'{f} / {fe}'),
                ('Derece / Degree', f'Lisans / {qe}'),
                ('Mezuniyet Tarihi / Date of Graduation', dmy(d, '.')),
            ]
            + ([('Başarı Derecesi / Distinction', f'{hon[0]} / {hon[1]}')] if hon else [])
            + [('Diploma No / Diploma No', no)]
        )
        D.f['award_date_printed'] = dmy(d, '.')
        D.f['date_of_birth_printed'] = dmy(p.dob, '.') if hb else None
        D.f['qualification_title'] = D.f['qualification_title'] + [f'Lisans / {qe}']
        D.add(
            gr('84px 1fr 84px', em, ln(trup(u), 'tr', 'c b lg') + ln(ue.upper(), 'en', 'c sm'), emblem(R, '#a98b32', 66), style='align-items:center'),
            ln(f'{T} / {Te}', 'tr', 'title', 'font-size:1.6em'),
            div(form(R, I, 'tr', R.choice((0, 1, 2, 3))), 'mt'),
            ln('Adı geçen, lisans öğreniminin tüm gereklerini yerine getirerek bu diplomayı almaya hak kazanmıştır.', 'tr', 'sm mt')
            + ln('The above named has fulfilled all the requirements and is awarded this diploma.', 'en', 'sm i'),
            s_,
            st,
        )
    return D


ILS = L('Kocaeli,Bursa,Antalya,Gaziantep,Samsun,Mersin,Kayseri,Eskişehir,Van,Manisa,Tekirdağ,Malatya')


def tc(R):
    return sn(R, S(R, '1', '2', '3', '4', '5') + '##########')


def tr_card(R):
    """private security guard or commercial driver"""
    p = per(R, 'ptr', 1970, 2000)
    n = S(R, f'{p.given} {trup(p.sur)}', trup(n2(p)))
    il = deal(R, 'ils', ILS)
    gv = R.random() < 0.55
    d = day(R, p, 22, 40, 2006 if gv else 2008, 2024, range(1, 13))
    F = S(R, lambda x: dmy(x, '.'), dmy)
    hb, hp = R.random() < 0.8, R.random() < 0.5
    pob = deal(R, 'tpl', TPL)
    exp = d.replace(year=d.year + 5)
    V = f'{trup(il)} VALİLİĞİ'
    if gv:
        T = S(R, 'ÖZEL GÜVENLİK GÖREVLİSİ KİMLİK KARTI', 'ÖZEL GÜVENLİK KİMLİK KARTI')
        f = S(R, 'Silahlı Özel Güvenlik Görevlisi', 'Silahsız Özel Güvenlik Görevlisi', 'Özel Güvenlik Görevlisi')
        inst = [V, f'T.C. {V}', f'{il} Valiliği', f'T.C. {il} Valiliği', f'{V} İl Emniyet Müdürlüğü']
        no = S(R, sn(R, f'{R.randint(10, 67)}/#####'), sn(R, '######'), f'ÖG-{sn(R, "#####")}')
    else:
        T = S(R, 'MESLEKİ YETERLİLİK BELGESİ', 'SRC BELGESİ', 'KARAYOLU TAŞIMACILIĞI MESLEKİ YETERLİLİK BELGESİ')
        f = S(R, 'SRC2 – Yurtiçi Yolcu Taşımacılığı', 'SRC3 – Uluslararası Eşya-Kargo Taşımacılığı', 'SRC4 – Yurtiçi Eşya-Kargo Taşımacılığı')
        b = 'Ulaştırma Bakanlığı' if d.year < 2012 else 'Ulaştırma, Denizcilik ve Haberleşme Bakanlığı' if d.year < 2018 else 'Ulaştırma ve Altyapı Bakanlığı'
        inst = [b, f'T.C. {b}', trup(b), f'T.C. {trup(b)}']
        no = S(R, f'SRC{f[3]}-{sn(R, "######")}', sn(R, '########'), f'TR.{sn(R, "##.####")}')
    D = doc(
        'enstitu_tur_lisans_kktc_belge_tur',
        R,
        'TUR',
        'professional_licence',
        ['tr'],
        ("'Liberation Sans'", "'Carlito'", "'Noto Sans'", "'Nimbus Sans'"),
        ("'Liberation Sans'",),
        ('#a51420', '#173f7c', '#0f5b6b', '#333'),
        ('none',),
        fs=16,
        lh=1.35,
        paper=('#fff', '#f5f5f3'),
    )
    latin(
        D,
        n,
        qualification_title=[T],
        qualification_title_en='Private security guard card' if gv else 'Driver qualification certificate',
        field_of_study=[f, f.split(' – ')[-1], f.split(' – ')[0]],
        institution=inst,
        award_date=d.isoformat(),
        award_date_printed=F(d),
        document_number=no,
    )
    born(D, p, F(p.dob) if hb else None, pob if hp else None)
    sp = R.random() < 0.4
    I = (
        ([('Adı', p.given if n[1] != n[1].upper() else trup(p.given)), ('Soyadı', trup(p.sur))] if sp else [('Adı Soyadı', n)])
        + [('T.C. Kimlik No', tc(R))]
        + ([('Doğum Tarihi', F(p.dob))] if hb and not hp else [('Doğum Yeri / Tarihi', f'{pob} / {F(p.dob)}')] if hb else [('Doğum Yeri', pob)] if hp else [])
        + [
            (S(R, 'Görevi', 'Görev Türü', 'Unvanı') if gv else S(R, 'Belge Türü', 'Mesleki Yeterlilik Türü'), f),
            (S(R, 'Kart No', 'Kimlik No', 'Sicil No') if gv else S(R, 'Belge No', 'Belge Numarası'), no),
        ]
    )
    J = (
        [(S(R, 'Veriliş Tarihi', 'Düzenleme Tarihi'), F(d))]
        + ([(S(R, 'Geçerlilik Tarihi', 'Son Geçerlilik'), F(exp))] if gv or R.random() < 0.4 else [])
        + ([('Kan Grubu', S(R, '0 Rh+', 'A Rh+', 'B Rh-', 'AB Rh+'))] if R.random() < 0.5 else [])
    )
    org = V if gv else trup(inst[0])
    top = (
        div(gr('46px 1fr', emblem(R, '#ffffff', 42), ln('T.C.', 'tr', 'xs b') + ln(org, 'tr', 'sm b', 'line-height:1.2') + ln(T, 'tr', 'sm'), style='align-items:center'), 'cb')
        if R.random() < 0.5
        else ln('T.C.', 'tr', 'c xs b') + ln(org, 'tr', 'c b sm') + ln(T, 'tr', 'c b ink')
    )
    ph = photo(R, 'position:static', 98, 124)
    note = ln(
        S(R, '5188 sayılı Kanun hükümlerine göre verilmiştir.', 'Bu kart görev süresince yakaya takılır.') if gv else '4925 sayılı Karayolu Taşıma Kanunu uyarınca düzenlenmiştir.',
        'tr',
        'xs mt',
    )
    s_ = sg(R, [('Vali a. Vali Yardımcısı' if gv else S(R, 'Bölge Müdürü', 'Genel Müdür'), '')], 'tr')
    if R.random() < 0.5:
        D.add(card(top + gr('104px 1fr', ph, cells(I, 'tr'))), card(gr('1fr 1fr', cells(J, 'tr'), s_) + note))
    else:
        D.add(card(top + gr('1fr 104px', cells(I, 'tr') + cells(J, 'tr'), ph) + note, 145), s_)
    return D


TRB = Q(
    (
        'İŞ GÜVENLİĞİ UZMANLIĞI BELGESİ|İş Güvenliği Uzmanı|C;İŞYERİ HEKİMLİĞİ BELGESİ|İşyeri Hekimi|;'
        'TURİST REHBERLİĞİ RUHSATNAMESİ|Turist Rehberi|R;İŞ GÜVENLİĞİ UZMANLIĞI BELGESİ|İş Güvenliği Uzmanı|B;'
        'DİĞER SAĞLIK PERSONELİ BELGESİ|İşyeri Hemşiresi|'
    )
)


def tr_paper(R):
    """certificate of a ministry to work: safety expert, works doctor or nurse, tourist guide"""
    T, f, k = deal(R, 'trb', TRB)
    p = per(R, 'ptr', 1970, 1998)
    n = S(R, f'{p.given} {trup(p.sur)}', trup(n2(p)), n2(p))
    d = day(R, p, 24, 40, 2013, 2024, range(1, 13))
    F = S(R, lambda x: dmy(x, '.'), dmy, lambda x: long_date(x, 'tr'))
    reh = k == 'R'
    b = 'Kültür ve Turizm Bakanlığı' if reh else 'Çalışma ve Sosyal Güvenlik Bakanlığı' if d.year < 2018 or d.year > 2021 else 'Aile, Çalışma ve Sosyal Hizmetler Bakanlığı'
    gm = 'Araştırma ve Eğitim Genel Müdürlüğü' if reh else 'İş Sağlığı ve Güvenliği Genel Müdürlüğü'
    hb, hp = R.random() < 0.65, R.random() < 0.5
    pob = deal(R, 'tpl', TPL)
    dil = S(R, 'İngilizce', 'Almanca', 'Rusça', 'İspanyolca', 'Arapça')
    land = R.random() < 0.6
    no = S(R, sn(R, '######'), f'{k if k in "BC" and k else S(R, "S", "T")}-{sn(R, "#####")}', f'{sn(R, "####")}/{d.year}')
    sf = f'{k} Sınıfı' if k in ('B', 'C') else ''
    mes = R.choice(('Makine Mühendisi', 'Kimyager', 'Maden Mühendisi', 'Çevre Mühendisi')) if sf else ''
    D = doc(
        'enstitu_tur_lisans_kktc_belge_tur',
        R,
        'TUR',
        'professional_licence',
        ['tr'],
        ("'Noto Sans'", "'Liberation Serif'", "'Carlito'", "'Gentium Book Plus'", "'TeX Gyre Heros'"),
        ("'Noto Sans'", "'TeX Gyre Bonum'", "'Liberation Serif'"),
        ('#9c1c1c', '#1a4173', '#26593f', '#2b2b2b'),
        ('thin', 'rule3', 'bandt', 'lace', 'none'),
        land,
        16.5,
    )
    tt = [T] + ([f'{sf} {T}', f'({sf}) {T}', f'{T} ({sf})'] if sf else [])
    latin(
        D,
        n,
        qualification_title=tt,
        qualification_title_en='Licence to work',
        field_of_study=[f] + ([f'{sf} {f}', f'{f} ({sf})'] if sf else [f'{f} ({dil})'] if reh else []),
        institution=[b, trup(b), f'T.C. {b}', f'T.C. {trup(b)}', f'{b} {gm}', f'T.C. {b} {gm}'],
        award_date=d.isoformat(),
        award_date_printed=F(d),
        document_number=no,
    )
    born(D, p, F(p.dob) if hb else None, pob if hp else None)
    I = (
        [('Adı Soyadı', n), (S(R, 'T.C. Kimlik No', 'T.C. Kimlik Numarası'), tc(R))]
        + ([('Doğum Yeri', pob)] if hp else [])
        + ([('Doğum Tarihi', F(p.dob))] if hb else [])
        + ([('Mesleği', mes)] if mes else [])
        + ([('Rehberlik Dili', dil)] if reh else [])
        + [('Unvanı', f)]
        + ([('Belge Sınıfı', k)] if sf else [])
    )
    J = [(S(R, 'Ruhsatname No', 'Sicil No') if reh else S(R, 'Belge No', 'Sertifika No'), no), (S(R, 'Veriliş Tarihi', 'Belge Tarihi', 'Düzenlenme Tarihi'), F(d))]
    law = (
        S(
            R,
            'Yukarıda kimliği yazılı kişi, 6326 sayılı Turist Rehberliği Meslek Kanunu uyarınca mesleğini icra etmeye yetkilidir.',
            f'6326 sayılı Kanun hükümlerine göre {dil} dilinde turist rehberliği yapmaya yetkili olmak üzere bu ruhsatname verilmiştir.',
        )
        if reh
        else S(
            R,
            f'Kimlik bilgileri yukarıda yazılı kişi, 6331 sayılı İş Sağlığı ve Güvenliği Kanunu gereğince {sf + " " if sf else ""}{f} olarak görev yapmaya yetkilidir.',
            'Bu belge, ilgili yönetmelik hükümlerine göre yapılan sınavda başarılı olanlara verilir.',
        )
    )
    TT = ln(T, 'tr', 'title mt', 'font-size:1.6em') + (ln(f'({sf})', 'tr', 'c b') if sf else '')
    ph = photo(R, 'position:static', 96, 122)
    x = per(R, 'ptr', no=[p])
    bt = S(R, trup(b), b)
    hdr = (
        ln('T.C.', 'tr', 'c b') + ln(bt, 'tr', 'c b lg', 'line-height:1.25') + ln(gm, 'tr', 'c sm')
        if R.random() < 0.6
        else gr(
            '70px 1fr 70px',
            emblem(R, D.ink, 62),
            ln('T.C.', 'tr', 'c b sm') + ln(bt, 'tr', 'c b', 'line-height:1.25') + ln(gm, 'tr', 'c sm'),
            emblem(R, '#a98b32', 58),
            style='align-items:center',
        )
    )
    s_ = sg(R, [(S(R, 'Genel Müdür', 'Bakan a. Genel Müdür', 'Daire Başkanı'), n2(x))] + ([('Şube Müdürü', '')] if R.random() < 0.4 else []), 'tr')
    q = S(R, qr(f'https://belge.example/{no}', 'position:static', 74), '') if d.year > 2015 else ''
    st = stamp(R, f'T.C. {trup(b)}'[:46], 'tr', 104, 'left:420px;bottom:80px')
    if land:
        D.add(
            hdr,
            TT,
            gr('1fr 108px', form(R, I, 'tr', R.choice((0, 1, 2, 3, 4)) if len(I) % 2 == 0 else R.choice((0, 2, 3))), ph, cls='mt'),
            div(''.join(kv(a + ':', v, 'tr', 'sm') for a, v in J), 'row mt'),
            ln(law, 'tr', 'j mt'),
            gr('80px 1fr', q, s_) if q else s_,
            st,
        )
    else:
        D.add(hdr, TT, div(ph, S(R, 'c', 'rt') + ' mt'), div(form(R, I + J, 'tr', R.choice((0, 1, 2, 3))), 'mt'), ln(law, 'tr', 'j mt'), gr('80px 1fr', q, s_) if q else s_, st)
    return D


@fam
def enstitu_tur_lisans_kktc_belge_tur(R):
    return deal(R, 'PTR', (tr_institute, cy_degree, tr_card, tr_paper))(R)


# =================================================================== 4 so  Somali Democratic Republic, 1974 to 1990
SOP = L(
    (
        'Bardheere,Dhuusamarreeb,Gaalkacyo,Qardho,Baydhabo,Kismaayo,Marka,Buulobarde,Ceerigaabo,Hobyo,Afmadow,Diinsoor,Garbahaarrey,Jalalaqsi,Jilib,'
        'Ceeldheer,Iskushuban,Xarardheere,Muqdisho,Burco'
    )
)
SOS = Q(
    (
        'Dugsiga Sare ee Banaadir|Muqdisho;Dugsiga Sare ee 15 May|Muqdisho;Dugsiga Sare ee Jamaal Cabdinaasir|Muqdisho;'
        'Dugsiga Sare ee Xamar Jajab|Muqdisho;Dugsiga Sare ee Sheekh Xasan Barsane|Jowhar;Dugsiga Sare ee Jamhuuriya|Muqdisho;'
        'Dugsiga Sare ee Faarax Oomaar|Hargeysa;Dugsiga Sare ee Baydhabo|Baydhabo;Dugsiga Sare ee Kismaayo|Kismaayo;'
        'Dugsiga Sare ee Beledweyne|Beledweyne;Dugsiga Sare ee Gaalkacyo|Gaalkacyo;Dugsiga Sare ee Burco|Burco'
    )
)
SOB = {
    'Sayniska': L('Af Soomaali,Xisaab,Fiisigis,Kimistari,Bayooloji,Af Ingiriisi,Af Carabi,Diinta Islaamka,Hantiwadaagga Cilmiga'),
    'Cilmiga Bulshada': L('Af Soomaali,Taariikh,Juqraafi,Af Ingiriisi,Af Carabi,Dhaqaalaha,Xisaab,Diinta Islaamka,Hantiwadaagga Cilmiga'),
    'Farsamada': L('Af Soomaali,Xisaab,Fiisigis,Sawirka Farsamada,Tiknoolajiyada,Tababarka Warshadda,Af Ingiriisi,Diinta Islaamka'),
    'Beeraha': L('Af Soomaali,Xisaab,Bayooloji,Cilmiga Dhirta,Cilmiga Ciidda,Xannaanada Xoolaha,Mashiinnada Beeraha,Af Ingiriisi,Diinta Islaamka'),
    'Ganacsiga': L('Af Soomaali,Xisaabaadka,Dhaqaalaha,Xafiisyada iyo Garaacista,Sharciga Ganacsiga,Af Ingiriisi,Af Carabi,Diinta Islaamka'),
}


def so_date(R):
    A = 'Janaayo Febraayo Maarso Abriil Maajo Juunyo Luulyo Agosto Sebtember Oktoobar Noofembar Diisembar'.split()
    return S(
        R,
        dmy,
        lambda x: f'{x.day}.{x.month}.{x.year}',
        lambda x: f'{x.day} {A[x.month - 1]} {x.year}',
        lambda x: long_date(x, 'so'),
        lambda x: dmy(x, '-'),
        lambda x: f'{x.day}/{x.month}/{x.year}',
    )


def w3(p):
    return f'{p.given} {p.fa} {p.sur}'


def cl(a):
    return 'Heer Sare' if a >= 88 else 'Aad u Wanaagsan' if a >= 78 else 'Wanaagsan' if a >= 66 else 'Dhexdhexaad'


def jds(R, D, office, big=True):
    """the heading of the state"""
    j = S(R, 'JAMHUURIYADDA DIMUQRAADIGA SOOMAALIYA', 'Jamhuuriyadda Dimuqraadiga Soomaaliya', 'J. D. SOOMAALIYA')
    e = emblem(R, D.ink, 60)
    if R.random() < 0.55:
        return div(e, 'c') + ln(j, 'so', 'c b') + ''.join(ln(o, 'so', f'c {"b" if i == 0 else "sm"}') for i, o in enumerate(office))
    return gr('70px 1fr', e, ln(j, 'so', 'b') + ''.join(ln(o, 'so', 'b' if i == 0 else 'sm') for i, o in enumerate(office)), style='align-items:center') + div(
        '', S(R, 'ruleh', 'hr')
    )


TYPE = ("'Nimbus Mono PS'", "'TeX Gyre Cursor'", "'Liberation Mono'", "'Nimbus Roman'", "'C059'", "'TeX Gyre Termes'")
FAM4 = 'jds_dugsi_jaamacad_shaqo_som'


def so_school(R):
    p = per(R, 'pso', 1956, 1971)
    m = p.m
    n = S(R, w3(p), w3(p).upper(), w3(p))
    sch, city = deal(R, 'sos', SOS)
    br = S(R, 'Sayniska', 'Cilmiga Bulshada', 'Farsamada', 'Beeraha', 'Ganacsiga', 'Sayniska')
    d = day(R, p, 18, 21, 1976, 1990, (6, 7, 8, 9, 10))
    F = so_date(R)
    ad, dob = F(d), F(p.dob)
    pob = deal(R, 'sop', SOP)
    T = DS(R, 'SHAHAADADA DUGSIGA SARE', 'SHAHAADADA WAXBARASHADA DUGSIGA SARE', 'SHAHAADO DUGSI SARE', 'SHAHAADADA QALINJEBINTA DUGSIGA SARE')
    base = R.randint(62, 86)
    mk = [max(50, min(99, base + R.randint(-12, 11))) for _ in SOB[br]]
    ten = R.random() < 0.3
    mk = [str(round(k / 10)) if ten else str(k) for k in mk]
    av = sum(map(int, mk)) / len(mk)
    avs = f'{av:.1f}' + ('' if ten or R.random() < 0.5 else '%')
    c = cl(av * 10 if ten else av)
    g = S(R, avs, f'{avs} ({c})', c)
    marks = R.random() < 0.75
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{d.year % 100}', f'WWB/{sn(R, "####")}/{d.year % 100}', sn(R, '0####'))
    dur = S(R, 'afar sannadood', '4 sannadood', 'afar (4) sano', None)
    D = doc(
        FAM4,
        R,
        'SOM',
        'school_leaving_certificate',
        ['so'],
        TYPE,
        ("'Nimbus Roman'", "'URW Bookman'", "'C059'"),
        ('#1d4f91', '#2b2b2b', '#7a1d1d', '#1f5a3d'),
        ('thin', 'double', 'rule3', 'none', 'lace'),
        not marks and R.random() < 0.6,
        15.5,
        paper=('#fff', '#fbf7ea', '#f8f4e6'),
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Secondary school leaving certificate',
        field_of_study=[br, f'Qaybta {br}', f'Laanta {br}'],
        institution=['Wasaaradda Waxbarashada iyo Barbaarinta', sch, f'{sch}, {city}', f'{sch} - {city}', f'Wasaaradda Waxbarashada iyo Barbaarinta {sch}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[g, avs if avs in g else None, c if c in g else None],
        duration=dur,
        document_number=no,
    )
    born(D, p, dob, pob)
    if marks:
        D.rows = [dict(course=a, credits=None, grade=k) for a, k in zip(SOB[br], mk)]
    uu, oo = ('uu', 'isagoo') if m else ('ay', 'iyadoo')
    J = S(R, 'Jaalle ', 'ardayga ' if m else 'ardayadda ')
    laan = S(R, 'Qaybta', 'Laanta')
    pr = lx(
        'so',
        S(R, f'Waxaa halkan lagu caddaynayaa in {J}', f'Wasaaraddu waxay caddaynaysaa in {J}'),
        (n, 'b'),
        f', oo ku {"dhashay" if m else "dhalatay"} {pob}, taariikhduna ahayd ',
        (dob, 'nw'),
        f', {uu} {"dhammeeyay" if m else "dhammaysay"} waxbarashada dugsiga sare ee ',
        (sch, 'b'),
        f', {city}, {laan} ',
        (br, 'b'),
        f'{", muddo " + dur + " ah" if dur else ""}, {uu}na ku {"guulaystay" if m else "guulaysatay"} imtixaankii dawladda '
        f'ee sannad-dugsiyeedka {d.year - 1}/{d.year}, {oo} {"helay" if m else "heshay"} ',
        S(R, 'natiijada guud ', 'darajada guud '),
        (g, 'b nw'),
        '.',
        cls='j mt',
    )
    I = (
        [
            ('Magaca oo saddexan', n),
            (S(R, 'Meesha dhalashada', 'Goobta dhalashada'), pob),
            (S(R, 'Taariikhda dhalashada', 'Wuxuu dhashay' if m else 'Waxay dhalatay'), dob),
            ('Dugsiga', f'{sch}, {city}'),
            (laan, br),
        ]
        + ([(S(R, 'Muddada waxbarashada', 'Muddada'), dur)] if dur else [])
        + [(S(R, 'Natiijada guud', 'Darajada guud', 'Celceliska'), g)]
    )
    fm = ln(
        S(R, f'{J[0].upper()}{J[1:]}hoos ku qoran {uu} ku {"guulaystay" if m else "guulaysatay"} imtixaanka dhammaadka dugsiga sare ee {d.year}.', 'Waxaa la siiyay shahaadadan:'),
        'so',
        'mt',
    ) + div(form(R, I, 'so', R.choice((0, 2, 3))), 'mt')
    tb = (
        tbl(
            [S(R, 'Tirsi', 'Tr.'), S(R, 'Maaddada', 'Maaddooyinka'), S(R, 'Buundada', 'Dhibcaha') + (' (10)' if ten else '')],
            [(i + 1, a, k) for i, (a, k) in enumerate(zip(SOB[br], mk))],
            'so',
            S(R, 'all', 'hor', 'all'),
            [12, 60, 28],
            'clc',
        )
        if marks
        else ''
    )
    x, y = per(R, 'pso', no=[p]), per(R, 'pso', no=[p])
    of = ['WASAARADDA WAXBARASHADA IYO BARBAARINTA' if R.random() < 0.5 else 'Wasaaradda Waxbarashada iyo Barbaarinta'] + (
        [S(R, 'Waaxda Imtixaanaadka', 'Xafiiska Imtixaanaadka', 'Agaasinka Waxbarashada Dugsiyada Sare')] if R.random() < 0.7 else []
    )
    s_ = sg(R, [('Maamulaha Dugsiga', S(R, '', w3(y))), (S(R, 'Madaxa Imtixaanaadka', 'Agaasimaha Waxbarashada', 'Wasiirka'), S(R, '', w3(x)))], 'so')
    N_ = kv(S(R, 'Lambarka', 'Shahaado Lr.', 'Tirsi:'), no, 'so', S(R, 'sm', 'rt sm'))
    D.add(
        jds(R, D, of),
        ln(T, 'so', S(R, 'title mt', 'c b lg mt ud'), 'font-size:1.4em'),
        N_,
        pr if R.random() < 0.55 else fm,
        tb,
        lx('so', S(R, 'Muqdisho, ', 'Taariikhda: ', 'La bixiyay Muqdisho '), (ad, 'nw'), cls='mt'),
        s_,
        stamp(R, 'WASAARADDA WAXBARASHADA IYO BARBAARINTA', 'so', 112, 'left:420px;bottom:90px'),
    )
    return D


SOK = Q(
    (
        'Kulliyadda Beeraha|Beeraha|4;Kulliyadda Caafimaadka|Caafimaadka iyo Qalliinka|6;Kulliyadda Injineeriyada|Injineeriyada Dhismaha|5;'
        'Kulliyadda Waxbarashada ee Lafoole|Barashada Xisaabta iyo Fiisigiska|4;Kulliyadda Sharciga|Sharciga|4;'
        'Kulliyadda Dhaqaalaha|Dhaqaalaha iyo Ganacsiga|4;Kulliyadda Xannaanada Xoolaha|Caafimaadka Xoolaha|5;'
        'Kulliyadda Jiyoolojiyada|Jiyoolojiyada|4;Kulliyadda Kimistariga Warshadaha|Kimistariga Warshadaha|4;'
        'Kulliyadda Afafka|Afka iyo Suugaanta Carabiga|4;Kulliyadda Suxufiyadda|Suxufiyadda|4'
    )
)
SON = {4: 'afar', 5: 'shan', 6: 'lix'}


def so_degree(R):
    p = per(R, 'pso', 1950, 1966)
    m = p.m
    n = S(R, w3(p), w3(p).upper())
    k, f, yrs = deal(R, 'sok', SOK)
    yrs = int(yrs)
    d = day(R, p, 23, 28, 1976, 1990, (1, 3, 6, 7, 9, 11, 12))
    F = so_date(R)
    ad, dob, pob = F(d), F(p.dob), deal(R, 'sop', SOP)
    u = 'Jaamacadda Ummadda Soomaaliyeed'
    it = R.random() < 0.45
    land = R.random() < 0.65
    T = DS(R, 'SHAHAADADA LAWREA', 'SHAHAADADA JAAMACADDA', 'SHAHAADADA QALINJEBINTA', 'SHAHAADADA KOOWAAD EE JAAMACADDA')
    sc = R.randrange(3)
    a = R.randint(84, 110)
    g = [f'{a}/110', S(R, 'Aad u Wanaagsan', 'Wanaagsan', 'Heer Sare'), None][sc]
    dur = S(R, f'{SON[yrs]} sannadood', f'{yrs} sannadood', None)
    no = S(R, sn(R, '###'), f'{sn(R, "####")}', f'JUS/{sn(R, "###")}/{d.year % 100}', f'{sn(R, "###")}/{d.year}')
    hb = R.random() < 0.75
    D = doc(
        FAM4,
        R,
        'SOM',
        'degree_certificate',
        ['so'],
        ("'TeX Gyre Termes'", "'C059'", "'EB Garamond'", "'URW Bookman'", "'P052'"),
        ("'C059'", "'EB Garamond'", "'TeX Gyre Chorus'"),
        ('#1d4f91', '#5d1a1a', '#2b2b2b', '#3d4d14'),
        ('lace', 'rule3', 'corner', 'double', 'step', 'wave'),
        land,
        17,
        lh=1.5,
        paper=('#fff', '#fbf7ea', '#fffdf5'),
    )
    latin(
        D,
        n,
        qualification_title=[T, f'{T} {f}', f'{T} ee {f}'],
        qualification_title_en='University degree',
        field_of_study=[f, k],
        institution=[u, f'{u} {k}', f'{u}, {k}'] + (['Università Nazionale Somala'] if it else []),
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        duration=dur,
        document_number=no,
    )
    born(D, p, dob if hb else None, pob)
    uu = 'uu' if m else 'ay'
    x, y = per(R, 'pso', no=[p]), per(R, 'pso', no=[p])
    gp = f', {"isagoo helay" if m else "iyadoo heshay"} {"buundo dhan " if sc == 0 else "darajada "}{g}' if g else ''
    kd = 'dhashay' if m else 'dhalatay'
    hdr = (
        div(emblem(R, D.ink, 66), 'c')
        + maybe(R, 0.7, ln('Jamhuuriyadda Dimuqraadiga Soomaaliya', 'so', 'c sm'))
        + ln(u.upper(), 'so', 'c b lg ink')
        + (ln('Università Nazionale Somala', 'it', 'c i sm') if it else '')
        + ln(k, 'so', 'c b')
        if R.random() < 0.6
        else gr(
            '82px 1fr 82px',
            emblem(R, D.ink, 72),
            ln(u, 'so', 'c b xl ink', 'line-height:1.2') + (ln('Università Nazionale Somala', 'it', 'c i sm') if it else '') + ln(k, 'so', 'c'),
            emblem(R, '#a98b32', 66),
            style='align-items:center',
        )
    )
    born_ = [f'oo ku {kd} {pob}', *([', taariikhda ', (dob, 'nw')] if hb else []), ', ']
    fi = f'{uu} {"dhammaystay" if m else "dhammaysatay"} waxbarashadii {k}{", oo socotay " + dur + "," if dur else ","} '
    fi += f'{uu}na ku {"guulaystay" if m else "guulaysatay"} imtixaannadii loogu talagalay takhasuska '
    s_ = sg(
        R, [(S(R, 'Madaxa Kulliyadda', 'Hormuudka Kulliyadda'), S(R, '', w3(y))), (S(R, 'Madaxa Jaamacadda', 'Guddoomiyaha Jaamacadda', 'Rector – Madaxa Jaamacadda'), w3(x))], 'so'
    )
    st = stamp(R, u.upper() + ' * MUQDISHO', 'so', 112, 'left:500px;bottom:60px')
    dl = lx('so', S(R, 'Muqdisho, ', 'Lagu bixiyay Muqdisho, '), (ad, 'nw'))
    N_ = kv(S(R, 'Lambarka diiwaanka:', 'Diiwaan Lr.', 'Shahaado Lr.'), no, 'so', 'sm')
    a0 = S(R, 'Madaxa Jaamacaddu, markuu arkay natiijada imtixaannada,', f'Guddiga {k} ee {u}'.replace(' ee Jaamacadda', ' ee Jaamacadda'))
    a1 = S(R, 'wuxuu guddoonsiinayaa', 'wuxuu siinayaa')
    lay = R.randrange(3)
    if lay == 0:
        D.add(
            hdr,
            ln(T, 'so', 'title'),
            ln(f'{a0} {a1}', 'so', 'c mt'),
            ln(n, 'so', 'name ink'),
            lx('so', *born_, f'markii {fi}', (f, 'b'), gp + '.', cls='c'),
            div(N_ + dl, 'row mt'),
            s_,
            st,
        )
    elif lay == 1:
        D.add(
            hdr,
            ln(T, 'so', 'title mt'),
            lx(
                'so',
                S(R, 'Waxaa lagu caddaynayaa in Jaalle ', 'Waxay Jaamacaddu caddaynaysaa in Jaalle '),
                (n, 'b'),
                ', ',
                *born_,
                fi,
                (f, 'b'),
                gp,
                S(R, '. Shahaadadan waxay siinaysaa xuquuqda sharcigu u oggol yahay.', '. Sidaas darteed waxaa la siiyay shahaadadan.'),
                cls='j mt',
            ),
            div(dl, 'mt'),
            s_,
            div(N_, 'mt'),
            st,
        )
    else:
        D.add(
            hdr,
            ln(T, 'so', 'title'),
            div(
                form(
                    R,
                    [('Magaca', n), ('Meesha dhalashada', pob)]
                    + ([('Taariikhda dhalashada', dob)] if hb else [])
                    + [('Kulliyadda', k), (S(R, 'Takhasuska', 'Qaybta'), f)]
                    + ([('Muddada', dur)] if dur else [])
                    + ([(S(R, 'Natiijada', 'Darajada'), g)] if g else [])
                    + [(S(R, 'Lambarka diiwaanka', 'Shahaado Lr.'), no)],
                    'so',
                    R.choice((0, 2, 3)),
                ),
                'mt',
            ),
            ln(f'Shahaadadan waxaa loo bixiyay si waafaqsan xeerka Jaamacadda.', 'so', 'c mt'),
            div(dl, 'c'),
            s_,
            st,
        )
    return D


SOW = [
    ('Wakaaladda Ganacsiga Qaranka', 'WGQ', 'Muqdisho', Q('Xisaabiye|Xisaabiye;Kaydhaye|Kaydhaye;Karraani|Karraaniyad')),
    ('Warshadda Sonkorta ee Jowhar', 'WSJ', 'Jowhar', Q('Farsamayaqaan Mashiin|Farsamayaqaan Mashiin;Kimistariyaqaan|Kimistariyaqaan;Darawal Cagafcagaf|Karraaniyad')),
    ('Hay’adda Korontada Qaranka', 'HKQ', 'Muqdisho', Q('Koronto-yaqaan|Xisaabiye;Injineer Koronto|Injineer Koronto')),
    ('Diyaaradaha Soomaaliyeed', 'DS', 'Muqdisho', Q('Makaanik Diyaaradeed|Adeege Duulimaad;Sarkaal Tikidhada|Sarkaal Tikidhada')),
    ('Hay’adda Biyaha Caasimadda', 'HBC', 'Muqdisho', Q('Tuubbiiste|Karraaniyad;Injineer Biyo|Injineer Biyo')),
    ('Hay’adda Horumarinta Kalluumaysiga', 'HHK', 'Kismaayo', Q('Naakhuude Doon|Xisaabiye;Farsamayaqaan Qaboojin|Farsamayaqaan Qaboojin')),
    ('Hay’adda Dekadaha Soomaaliyeed', 'HDS', 'Berbera', Q('Kormeere Dekadeed|Karraaniyad;Wiish-wade|Kaydhaye')),
    ('Warshadda Dharka ee Balcad', 'WDB', 'Balcad', Q('Makaanik|Dharsame;Kormeere Tolid|Kormeere Tolid')),
    ('Cisbitaalka Digfeer', 'CD', 'Muqdisho', Q('Kalkaaliye|Kalkaaliso;Farsamayaqaan Shaybaar|Farsamayaqaan Shaybaar')),
    ('Madbacadda Qaranka', 'MQ', 'Muqdisho', Q('Daabace|Daabace;Habeeye Qoraal|Habeeye Qoraal')),
]
SOD = L(
    (
        'diiwaangelinta hawl-maalmeedka,dayactirka qalabka,tababaridda shaqaalaha cusub,diyaarinta warbixinnada bilaha ah,'
        'ilaalinta hantida dadweynaha,hubinta tayada shaqada,xisaabinta alaabta soo gasha iyo tan baxda'
    )
)


def so_work(R):
    p = per(R, 'pso', 1946, 1964)
    m = p.m
    n = S(R, w3(p), w3(p).upper(), w3(p))
    org, ab, city, js = deal(R, 'sow', SOW)
    job = R.choice(js)[0 if m else 1]
    a = dt.date(max(1971, min(1984, p.dob.year + R.randint(20, 27))), R.randint(1, 12), S(R, 1, 1, 10, 15))
    b = dt.date(min(1990, a.year + R.randint(3, 9)), R.randint(1, 11), S(R, 28, 15, 20))
    d = b + dt.timedelta(days=R.randint(2, 24))
    F = so_date(R)
    hb = R.random() < 0.5
    dob, ad, pob = F(p.dob), F(d), deal(R, 'sop', SOP)
    T = DS(R, 'SHAHAADO SHAQO', 'WARQAD CADDAYN AH', 'SHAHAADADA ADEEGGA SHAQADA', 'MARKHAATI SHAQO', 'CADDAYN')
    no = S(R, f'{ab}/{sn(R, "###")}/{d.year % 100}', f'{sn(R, "####")}/{d.year % 100}', f'{ab}/SH/{sn(R, "##")}-{sn(R, "###")}')
    g = S(R, None, 'aad u wanaagsan', 'wanaagsan', 'heer sare ah')
    k = R.randrange(3)
    A, B = F(a), F(b)
    dur = (f'{A} ilaa {B}', f'{A} - {B}', f'{A} ilaa {B}')[k]
    D = doc(
        FAM4,
        R,
        'SOM',
        'employment_reference',
        ['so'],
        TYPE,
        ("'Nimbus Roman'", "'Nimbus Mono PS'", "'C059'"),
        ('#1d4f91', '#2b2b2b', '#174d3a', '#70201f'),
        ('none', 'none', 'thin', 'foot'),
        False,
        16,
        '22mm 24mm 18mm 27mm',
        1.55,
        paper=('#fff', '#fbf8ee', '#f7f3e4'),
    )
    latin(
        D,
        n,
        qualification_title=T,
        qualification_title_en='Employment reference',
        field_of_study=job,
        institution=org,
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=g,
        duration=[dur, f'{A} ilaa {B}', f'{A} - {B}', f'laga bilaabo {A} ilaa {B}'],
        document_number=no,
    )
    born(D, p, dob if hb else None, pob if hb else None)
    uu, J = ('uu' if m else 'ay'), S(R, 'Jaalle', 'Jaalle', 'shaqaale' if m else 'shaqaalad')
    ds = R.sample(SOD, R.randint(2, 3))
    hdr = jds(R, D, [org.upper() if R.random() < 0.4 else org, S(R, f'Xafiiska Shaqaalaha – {city}', f'Waaxda Maamulka, {city}', f'Xafiiska Dhexe, {city}')])
    x = per(R, 'pso', no=[p])
    ref = div(kv(S(R, 'Tix.', 'Lambar:', 'Tixraac:'), no, 'so') + kv(S(R, f'{city},', 'Taariikh:', 'Taariikhda:'), ad, 'so'), S(R, 'row mt', 'mt', 'rt mt'))
    TT = ln(T, 'so', S(R, 'title mt', 'c b ud mt2', 'b ud mt'), 'font-size:1.25em')
    if k < 2 and R.random() < 0.7:
        body = lx(
            'so',
            S(R, f'Waxaan halkan ku caddaynaynaa in {J} ', f'Maamulka {org} wuxuu caddaynayaa in {J} '),
            (n, 'b'),
            *([f', oo ku {"dhashay" if m else "dhalatay"} {pob}, taariikhduna ahayd ', (dob, 'nw'), ','] if hb else [',']),
            f' {uu} xafiiskayaga {"ka shaqaynayay" if m else "ka shaqaynaysay"} laga bilaabo '
            if k == 0
            else f' {uu} {"ka mid ahaa" if m else "ka mid ahayd"} shaqaalaha joogtada ah intii u dhexaysay ',
            (dur, 'nw'),
            f', {"isagoo ahaa" if m else "iyadoo ahayd"} ',
            (job, 'b'),
            '.',
            cls='j mt',
        ) + ln(f'Hawsha {uu} {"qabanayay" if m else "qabanaysay"} waxaa ka mid ahaa {ds[0]}{", " + ds[1] if len(ds) > 2 else ""} iyo {ds[-1]}.', 'so', 'j mt')
    else:
        body = ln(
            f'Shaqaalaha magaciisu hoos ku qoran yahay {"wuxuu" if m else "waxay"} ka mid {"ahaa" if m else "ahayd"} shaqaalaha {org}:'.replace(
                'magaciisu', 'magaciisu' if m else 'magaceedu'
            ),
            'so',
            'j mt',
        ) + div(
            form(
                R,
                [('Magaca', n)]
                + ([('Meesha dhalashada', pob), ('Taariikhda dhalashada', dob)] if hb else [])
                + [
                    (S(R, 'Shaqada', 'Jagada', 'Xilka'), job),
                    (S(R, 'Muddada shaqada', 'Muddada adeegga'), dur),
                    (S(R, 'Lambarka shaqaalaha', 'Tirsiga shaqaalaha'), sn(R, '####')),
                ],
                'so',
                R.choice((0, 2, 3)),
            ),
            'mt',
        )
    gd = (
        ln(
            S(
                R,
                f'Shaqadiisu waxay ahayd {g}, dhaqankiisuna waa toosnaa.' if m else f'Shaqadeedu waxay ahayd {g}, dhaqankeeduna waa toosnaa.',
                f'Qiimaynta shaqada {"uu qabtay" if m else "ay qabatay"} waa {g}.',
            ),
            'so',
            'j mt',
        )
        if g
        else maybe(R, 0.5, ln(f'Muddadaas {uu} nala {"joogay" if m else "joogtay"} wax cambaar ah kama gelin shaqada.', 'so', 'j mt'))
    )
    end = ln(
        S(
            R,
            f'Warqaddan waxaa la siiyay markii {"uu codsaday" if m else "ay codsatay"}.',
            f'{"Wuxuu" if m else "Waxay"} shaqada uga {"tagay" if m else "tagtay"} si sharci ah.',
            'Warqaddan waxaa loo bixiyay meeshii looga baahdo.',
        ),
        'so',
        'j mt',
    )
    D.add(
        hdr,
        ref,
        maybe(R, 0.4, ln('KU: CIDDII AY KHUSAYSO', 'so', 'b mt')),
        TT,
        body,
        gd,
        end,
        maybe(R, 0.35, ln(S(R, 'Mahadsanid,', 'Salaan kacaan,'), 'so', 'mt')),
        div(
            scribble(R, 160, 54) + ln(w3(x), 'so', 'b') + ln(S(R, 'Agaasimaha Guud', 'Madaxa Shaqaalaha', 'Maareeyaha', 'Agaasimaha Maamulka'), 'so'),
            'mt2',
            S(R, '', 'margin-left:75mm'),
        ),
        stamp(R, f'{org.upper()} * {city.upper()}'[:48], 'so', 112, 'left:420px;bottom:120px'),
    )
    return D


@fam
def jds_dugsi_jaamacad_shaqo_som(R):
    return deal(R, 'PSO', (so_school, so_degree, so_work))(R)


if __name__ == '__main__':
    make_set([tidy(as_printed(f)) for f in FRESH], 'fresh_pB')
