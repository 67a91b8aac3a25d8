#!/usr/bin/env python3
"""Four fresh families, two papers in each; an honest check set.

es  certificado_estudios_pry_diploma_gtm: Paraguay, certificate of studies of a university (transcript); Guatemala, title or certification of the diversified cycle
pt  declaracao_empregador_bra_especializacao_bra: Brazil, letter or declaration of an employer; Brazil, certificate of specialisation (lato sensu) with its subjects
tr  dipeki_onlisans_tur_oda_yetki_tur: Turkey, diploma supplement of an associate degree (tr and en); Turkey, authorisation of an engineer by a chamber (certificate, form or card)
so  macallin_jaamacad_somaliland: Somaliland, certificate of a teacher's training; Somaliland, degree of a university (so and en)

python benchmarks/families/es_pt_tr_so_eleventh.py --seed 9502 --n 20 --out set        (4 families x 5 kinds)
"""

import sys, os

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, var, deal as un, tidy
import make_documents as md, sixteen_languages as b16
from make_documents import M, ln, kv, kv2, sigs, stamp, emblem, photo, qr, scribble, sn, long_date
from sixteen_languages import tbl, div, gr, grid, lx, L, Q, S, com, dmy, trup

FRESH = []


def fam(f):
    FRESH.append(f)
    return f


def US(R, *a):
    return un(R, a, a)


QCSS = """
.qa{display:grid;grid-template-columns:36fr 64fr;column-gap:.7em;padding:.16em 0;border-bottom:1px dotted #777}.qa .v{font-weight:600}
.qb{display:grid;grid-template-columns:39% 61%;border:1px solid #444;margin-top:-1px}.qb .k{padding:.2em .5em;background:rgba(90,90,90,.1);font-size:.88em}
.qb .v{padding:.2em .5em;border-left:1px solid #444;font-weight:600}
.qc{padding:.14em 0}.qc .v{font-weight:700}.qd{display:grid;grid-template-columns:46fr 54fr;column-gap:.7em;padding:.1em 0}.qd .v{font-weight:600}
.qh{background:VARINK;color:#fff;font-weight:700;padding:.12em .6em;margin-top:.7em;font-size:.92em}
.pt.thin td,.pt.thin th{border-bottom:.7px solid #999;padding:.1em .35em}.pt.thin th{border-top:1.3px solid VARINK;border-bottom:1.3px solid VARINK}
.pt.wrh th{white-space:normal;line-height:1.15}
.half{display:grid;grid-template-columns:1fr 1fr;gap:0 9mm}.half>div{min-width:0}.lnb{border-left:1px solid #888;padding-left:5mm}
.sgn{margin-top:1.1em}.s8{font-size:.86em;line-height:1.32}.idc{border:1.6px solid VARINK;border-radius:12px;padding:5mm 7mm;background:rgba(255,255,255,.75)}
"""
_fr = md.frame


def frame(R, kind, color, w, h):
    if kind == 'tri':
        return ''.join(f'<div class="fr" style="inset:{i}mm;border:{t}px solid {color}"></div>' for i, t in ((7, 1), (8.3, 3.5), (10.4, 1)))
    if kind == 'topbar':
        return (
            f'<div class="fr" style="left:0;right:0;top:0;height:5mm;background:{color}"></div><div class="fr"'
            f' style="left:0;right:0;bottom:0;height:2.5mm;background:{color}"></div>'
        )
    if kind == 'bracket':
        p = ' '.join(
            f'M{x},{y+sy*120} V{y} H{x+sx*120}'
            for x, y, sx, sy in ((30, 30, 1, 1), (w - 30, 30, -1, 1), (30, h - 30, 1, -1), (w - 30, h - 30, -1, -1))
        )
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{p}" fill="none" stroke="{color}" stroke-width="5"/></svg>'
    if kind in ('gt', 'py', 'br', 'sld'):
        cs = dict(
            gt=('#4997d0', '#ffffff', '#4997d0'),
            py=('#d52b1e', '#ffffff', '#0038a8'),
            br=('#009739', '#fedd00', '#012169'),
            sld=('#006c35', '#ffffff', '#d21034'),
        )[kind]
        return ''.join(f'<div class="fr" style="top:0;bottom:0;left:{5+2.2*i:.1f}mm;width:2.2mm;background:{c}"></div>' for i, c in enumerate(cs))
    return _fr(R, kind, color, w, h)


md.frame = frame


class Doc(b16.Doc):
    def html(s):
        return super().html().replace('</style>', QCSS.replace('VARINK', s.ink) + '</style>', 1)


b16.POOL.update(
    qpy=dict(
        m=L('Blas Antonio,Derlis Ramón,Cristhian,Hugo Javier,Líder David,Nelson,Osvaldo,Rolando Fabián,Wilson'),
        f=L('Adela,Blásida,Fátima Belén,Gricelda,Lourdes Noemí,Mirna Raquel,Perla Concepción,Romina,Zunilda'),
        s=L(
            'Aquino Benítez,Báez Cañete,Cabrera Duarte,Enciso Franco,Florentín Giménez,Ibarrola Jara,Leguizamón Ortiz,Maidana Ocampos,Ñamandú'
            ' Portillo,Ovelar Rolón,Penayo Sanabria,Riquelme Villalba,Toñánez Zárate,Yegros Insfrán'
        ),
    ),
    qgt=dict(
        m=L('Byron Estuardo,Edgar Rolando,Elmer Josué,Henry Geovanny,Juan Tomás,Marvin Leonel,Otto René,Pascual,Selvin Amílcar'),
        f=L('Brenda Lissette,Candelaria,Dora Marleny,Evelyn Roxana,Heidy Mariela,Ingrid Paola,Juana Francisca,Magdalena,Wendy Azucena'),
        s=L(
            'Ajanel Tzoc,Batz Ixcoy,Cajas Barrios,Chávez Xicará,Coc Caal,De León Monzón,Estrada Orozco,Guoz Velásquez,Ixmatá Sacalxot,Juárez'
            ' Cifuentes,Mazariegos López,Pop Choc,Quiñónez Ramírez,Tum Canil,Yat Macz,Zapeta Us'
        ),
    ),
    qbr=dict(
        m=L('Adriano,Cleiton,Diego Henrique,Everaldo,Fabrício,Gilmar,Josué,Márcio Rogério,Wagner Luiz'),
        f=L('Aline Cristina,Bruna,Daiane,Eliane Aparecida,Jussara,Luciene,Rosângela,Tatiane,Vanusa'),
        s=L(
            'Albuquerque Falcão,Bezerra Lima,Camargo Prado,Damasceno,de Assunção Brandão,de Jesus Nascimento,dos Anjos Pimentel,Fagundes'
            ' Sartori,Guimarães Rosário,Klein Schütz,Lacerda Veloso,Medeiros Braga,Nakamura Dias,Pessoa Cavalcanti,Queiroga,Teixeira Frazão'
        ),
    ),
    qtr=dict(
        m=L('Anıl,Barış,Çetin,Doğukan,Eren,Gökhan,Hasan Can,İlker,Ozan,Tuğrul'),
        f=L('Ayçin,Betül,Çiğdem,Derya,Esra Nur,Gizem,Hatice,İrem,Şeyma,Yağmur'),
        s=L('Aksoy,Bulut,Canpolat,Demirtaş,Eryiğit,Güngör,Ilıca,Karadağ,Kızılırmak,Özdemirci,Pehlivan,Sönmez,Şimşek,Taşçı,Ülker,Yavaşoğlu'),
    ),
    qso=dict(
        m=L('Bashiir,Cabdillaahi,Daahir,Faysal,Guuleed,Ibraahin,Maxamuud,Mukhtaar,Sakariye,Yaasiin'),
        f=L('Asma,Barwaaqo,Filsan,Hibaaq,Idil,Muna,Nasra,Sucaad,Ubax,Xaawo'),
        s=L('Abokor,Aw-Cabdi,Buux,Cabdi,Diiriye,Faarax,Geeddi,Hurre,Jibriil,Kaahin,Liibaan,Muuse,Nuur,Oomaar,Rooble,Xirsi'),
    ),
)


def per(R, loc, *y, no=()):
    """a person; surnames of holders come in turn"""
    while True:
        p = b16.per(R, loc, *y)
        if not no:
            p.sur = un(R, 'sur' + loc, b16.POOL[loc]['s'])
        if p.sur not in [q.sur for q in no]:
            return p


def n2(q):
    return f'{q.given} {q.sur}'


def holder(D, p, n, dob, place, **k):
    """the truth of the person (what is None is not printed) and all else"""
    D.set(holder_name=n, holder_name_latin=n, date_of_birth=p.dob.isoformat() if dob else None, date_of_birth_printed=dob, place_of_birth=place, **k)
    D.printed.add('holder_name_latin')


def sg(R, items, lang):
    return sigs(R, items, lang).replace('margin-top:2em', 'margin-top:1em').replace('class="sigs"', 'class="sigs sgn"')


def rowset(R, I, lang, style=None):
    """label and value, one a line"""
    st = style if style is not None else R.randrange(4)
    return ''.join(kv(k + (':' if st in (2, 3) else ''), v, lang, ('qa', 'qb', 'qc', 'qd')[st]) for k, v in I)


def font(R, *f):
    x = R.choice(f)
    return f"'{x}'"


def marks(R, k, base, sd, lo, hi):
    return [max(lo, min(hi, round(base + R.uniform(-sd, sd)))) for _ in range(k)]


def up(R, s, share=0.5):
    return s.upper() if R.random() < share else s


# =================================================================== 1 es, first paper  Paraguay: certificate of studies of a university, marks 1 to 5
PYP = Q(
    'San Lorenzo|Central;Caacupé|Cordillera;Villarrica|Guairá;Encarnación|Itapúa;Pilar|Ñeembucú;Concepción|Concepción;Coronel'
    ' Oviedo|Caaguazú;Luque|Central;San Juan Bautista|Misiones;Paraguarí|Paraguarí;Pedro Juan'
    ' Caballero|Amambay;Horqueta|Concepción;Capiatá|Central;Caazapá|Caazapá;Carapeguá|Paraguarí;Hernandarias|Alto Paraná'
)
PYU = Q(
    'Universidad Nacional de Itapúa|Encarnación|UNI;Universidad Nacional del Este|Ciudad del Este|UNE;Universidad Nacional de Villarrica del Espíritu'
    ' Santo|Villarrica|UNVES;Universidad Nacional de Caaguazú|Coronel Oviedo|UNCA;Universidad Nacional de Pilar|Pilar|UNP;Universidad Nacional de'
    ' Concepción|Concepción|UNC;Universidad Nacional de Asunción|San Lorenzo|UNA;Universidad Católica Nuestra Señora de la Asunción|Asunción|UCA'
)
PYC = {
    'Facultad de Ciencias Económicas|Licenciado en Contaduría Pública|Licenciada en Contaduría Pública|Contaduría Pública|5': (
        'Contabilidad I,Matemática Financiera,Introducción al Derecho,Economía Política,Contabilidad de Costos,Estadística,Derecho'
        ' Tributario,Auditoría I,Finanzas Públicas,Contabilidad Agropecuaria,Legislación Laboral,Auditoría Impositiva,Presupuesto Empresarial,Ética'
        ' Profesional,Guaraní Comunicativo,Metodología de la Investigación'
    ),
    'Facultad de Enfermería y Obstetricia|Licenciado en Enfermería|Licenciada en Enfermería|Enfermería|5': (
        'Anatomía Descriptiva,Fundamentos de Enfermería,Bioquímica,Fisiología,Microbiología y Parasitología,Nutrición,Farmacología,Enfermería del'
        ' Adulto,Enfermería Materno-Infantil,Salud Pública,Epidemiología,Guaraní Médico,Psiquiatría,Enfermería en Urgencias,Administración'
        ' Hospitalaria,Bioestadística'
    ),
    'Facultad de Ciencias Agropecuarias|Ingeniero Agrónomo|Ingeniera Agrónoma|Ingeniería Agronómica|5': (
        'Botánica General,Química Orgánica,Topografía,Edafología,Genética Vegetal,Fitopatología,Entomología Agrícola,Riego y Drenaje,'
        'Maquinaria Agrícola,Cultivos Extensivos,Horticultura,Zootecnia,Extensión Rural,Economía Agrícola,Manejo de Malezas,Agrometeorología'
    ),
    'Facultad de Humanidades y Ciencias de la Educación|Licenciado en Ciencias de la Educación|Licenciada en Ciencias de la Educación|Ciencias de la Educación|4': (
        'Pedagogía General,Psicología Evolutiva,Lengua Castellana,Lengua Guaraní,Didáctica General,Sociología de la Educación,Historia de la'
        ' Educación Paraguaya,Planeamiento Curricular,Evaluación del Aprendizaje,Educación Inclusiva,Tecnología Educativa,Investigación'
        ' Educativa,Administración Escolar,Práctica Docente'
    ),
    'Facultad Politécnica|Licenciado en Análisis de Sistemas|Licenciada en Análisis de Sistemas|Análisis de Sistemas|4': (
        'Álgebra Lineal,Algoritmos I,Algoritmos II,Estructura de Datos,Base de Datos I,Base de Datos II,Sistemas Operativos,Redes de'
        ' Computadoras,Ingeniería de Software,Contabilidad para Informática,Inglés Técnico,Probabilidad y Estadística,Auditoría'
        ' Informática,Programación Web,Teoría de Sistemas'
    ),
    'Facultad de Ciencias Jurídicas|Abogado|Abogada|Derecho|6': (
        'Derecho Romano,Introducción a las Ciencias Jurídicas,Sociología Jurídica,Derecho Civil – Personas,Derecho Penal – Parte General,Derecho'
        ' Constitucional,Derecho Civil – Obligaciones,Derecho Procesal Civil,Derecho Agrario,Derecho de la Niñez y la Adolescencia,Derecho'
        ' Internacional Público,Derecho Laboral,Técnica Jurídica,Medicina Legal,Derecho Notarial'
    ),
}
PYG = {
    2: ('dos', 'Aceptable', 'Regular'),
    3: ('tres', 'Bueno', 'Bueno'),
    4: ('cuatro', 'Distinguido', 'Muy Bueno'),
    5: ('cinco', 'Sobresaliente', 'Excelente'),
}
ORD_F = L('Primer,Segundo,Tercer,Cuarto,Quinto,Sexto')


def py_table(R, cs, mk, dates, style, sem):
    """the table of marks in one of three forms; the marks of the truth are the figures"""
    w = R.randrange(2)
    cls = S(R, 'all', 'thin', 'head', 'hor') + ' wrh'
    if style == 0:
        H = [
            'N.º',
            S(R, 'Asignatura', 'Asignaturas'),
            S(R, 'Calif.', 'Nota'),
            S(R, 'En letras', 'Letras'),
            S(R, 'Fecha de examen', 'Fecha'),
            S(R, 'Acta', 'Acta N.º'),
        ]
        return tbl(
            H, [(i + 1, c, g, PYG[g][0], dates[i], sn(R, '###')) for i, (c, g) in enumerate(zip(cs, mk))], 'es', cls, [7, 41, 9, 12, 18, 13], 'rlcccc'
        )
    if style == 1:
        H = [S(R, 'Curso', 'Nivel'), S(R, 'Materia', 'Asignatura'), 'Calificación', 'Concepto', 'Año']
        return tbl(
            H, [(sem[i], c, g, PYG[g][1 + w], dates[i][-4:]) for i, (c, g) in enumerate(zip(cs, mk))], 'es', cls, [12, 44, 15, 17, 12], 'clclc'
        )
    out = ''
    for y in sorted(set(sem)):
        k = [i for i in range(len(cs)) if sem[i] == y]
        out += ln(f'{ORD_F[y - 1]} {"curso" if w else "año"}', 'es', 'b sm mt') + tbl(
            ['Asignatura', 'Nota', 'Fecha'], [(cs[i], mk[i], dates[i]) for i in k], 'es', 'thin', [62, 14, 24], 'lcc'
        )
    return out


def py_head(R, ink, u, fac, city):
    mis = ln(
        S(R, 'Misión: formar profesionales competentes con valores éticos al servicio de la sociedad.', 'Campus Universitario – Paraguay'),
        'es',
        'xs c i',
    )
    a = gr(
        '72px 1fr 72px',
        emblem(R, ink, 62),
        ln(up(R, u), 'es', 'c b lg', 'line-height:1.25') + ln(fac, 'es', 'c') + ln(f'{city} – Paraguay', 'es', 'c sm'),
        emblem(R, '#555', 58),
        style='align-items:center',
    ) + div('', 'ruleh')
    b = div(emblem(R, ink, 58), 'c') + ln(up(R, u), 'es', 'c b lg ink', 'line-height:1.25') + ln(fac, 'es', 'c b sm') + mis
    c = gr(
        '66px 1fr',
        emblem(R, ink, 58),
        ln(u, 'es', 'b lg ink', 'line-height:1.25') + ln(fac, 'es', 'sm') + ln('Secretaría de la Facultad', 'es', 'xs'),
        style='align-items:center',
    ) + div('', 'hr')
    return S(R, a, b, c)


def py_certificado(R):
    p = per(R, 'qpy', 1975, 1999)
    n = S(R, n2(p), n2(p).upper(), f'{p.sur}, {p.given}')
    pob, dep = un(R, 'pyp', PYP)
    u, city, sig = un(R, 'pyu', PYU)
    key = un(R, 'pyc', list(PYC))
    fac, tm, tf, f, yrs = key.split('|')
    q = tm if p.m else tf
    yrs = int(yrs)
    cs = PYC[key].split(',')[: R.choice([12, 13, 14, 15])]
    y0 = p.dob.year + R.randint(18, 21)
    d = dt.date(min(2024, y0 + yrs + R.randint(0, 2)), R.choice([2, 3, 4, 5, 8, 9, 11]), R.randint(2, 28))
    F = S(R, dmy, lambda z: dmy(z, '-'), lambda z: long_date(z, 'es'))
    mk = marks(R, len(cs), R.uniform(2.8, 4.4), 1.3, 2, 5)
    av = com(sum(mk) / len(mk))
    pg = S(R, av, av, f'{av} ({PYG[round(sum(mk) / len(mk))][1]})')
    sem = [i * yrs // len(cs) + 1 for i in range(len(cs))]
    dates = [dmy(min(dt.date(y0 + s - 1, R.choice([6, 7, 11, 12]), R.randint(1, 28)), d - dt.timedelta(days=R.randint(20, 60)))) for s in sem]
    T = US(R, 'CERTIFICADO DE ESTUDIOS', 'CERTIFICADO DE ESTUDIOS', 'CERTIFICADO ACADÉMICO', 'CERTIFICADO DE CALIFICACIONES', 'HISTORIAL ACADÉMICO')
    ci = f'{R.randint(1, 5)}.{sn(R, "###.###")}'
    no = S(R, sn(R, '0####'), f'{sn(R, "###")}/{d.year}', f'{sig}-{sn(R, "#####")}', None)
    nac = R.random() < 0.6
    rev = R.random() < 0.5
    ink = S(R, '#7a1420', '#0f3d77', '#245c36', '#2f2f2f')
    lay = R.randrange(2)
    dur = S(R, f'{yrs} años', f'{2 * yrs} semestres', None)
    D = Doc(
        'es',
        R,
        'PRY',
        'transcript',
        ['es'],
        font(R, 'Liberation Sans', 'Carlito', 'Liberation Serif', 'DejaVu Sans Condensed', 'Gentium Book Plus'),
        font(R, 'Liberation Serif', 'TeX Gyre Schola', 'Carlito'),
        ink,
        '#fff',
        S(R, 'none', 'py', 'thin', 'none', 'tri'),
        S(R, None, None, ('#b8c4dc', 0.12)),
        False,
        15,
        '17mm 22mm 15mm',
        1.4,
    )
    dob = F(p.dob) if nac else None
    pl = [pob, f'{pob}, {dep}', f'{pob} ({dep})', f'{pob}, Departamento de {dep}', f'{pob}, Paraguay', f'{pob} – {dep}'] if nac else None
    holder(
        D,
        p,
        n,
        dob,
        pl,
        qualification_title=[T] + ([f'{T} – {f}'] if lay else []) + ([q] if rev else []),
        field_of_study=[f, q.split(' en ', 1)[-1]],
        institution=[u, u.upper(), f'{u} {fac}', f'{u}, {fac}', f'{fac}, {u}', f'{u} - {fac}'],
        award_date=d.isoformat(),
        grade=[pg, av],
        document_number=no,
    )
    D.rows = [dict(course=c, credits=None, grade=str(g)) for c, g in zip(cs, mk)]
    t = py_table(R, cs, mk, dates, R.randrange(3) if lay else R.randrange(2), sem)
    x, y = per(R, 'qpy', no=[p]), per(R, 'qpy', no=[p])
    tit = lambda z: S(R, 'Prof. ', 'Lic. ', 'Abg. ', '') + n2(z)
    o = 'o' if p.m else 'a'
    nacs = [f', nacid{o} en {pob}, Departamento de {dep}, el ', (dob, 'nw')] if nac else []
    egr = f'{"Egresado" if p.m else "Egresada"} de la carrera con el título de {q}.' if rev else None
    if lay == 0:
        D.set(duration=None)
        intro = lx(
            'es',
            S(
                R,
                f'{"El Secretario" if x.m else "La Secretaria"} de la {fac} de la {u} CERTIFICA que, según consta en los libros de actas de'
                ' exámenes, ',
                f'Se certifica que, conforme a las actas obrantes en la Secretaría de esta {fac}, ',
            ),
            (n, 'b'),
            ', con cédula de identidad civil N.º ',
            (ci, 'nw'),
            *nacs,
            S(
                R,
                f', ha aprobado las siguientes asignaturas correspondientes a la carrera de {f}:',
                f', ha obtenido en la carrera de {f} las calificaciones que se detallan a continuación:',
            ),
            cls='j mt',
        )
    else:
        D.set(duration=[dur, f'{yrs} años'] if dur == f'{yrs} años' else dur)
        I = [
            (S(R, 'Nombres y apellidos', 'Alumno' if p.m else 'Alumna', 'Apellido y nombre'), n),
            (S(R, 'C.I. N.º', 'Cédula de identidad N.º'), ci),
        ] + ([('Lugar de nacimiento', f'{pob}, {dep}'), ('Fecha de nacimiento', dob)] if nac else [])
        I += (
            [('Carrera', f)]
            + ([('Duración de la carrera', dur)] if dur else [])
            + ([(S(R, 'Título obtenido', 'Título'), q)] if rev else [])
            + [(S(R, 'Año de ingreso', 'Ingreso'), str(y0))]
        )
        intro = div(
            (
                grid('1fr 1fr', I if len(I) % 2 == 0 else I + [('Sede', city)], 'es', S(R, '', 'under'))
                if R.random() < 0.5
                else rowset(R, I, 'es', R.choice([0, 1, 2]))
            ),
            'mt',
        )
        egr = None
    words = R.random() < 0.5
    ad = f'{d.day} días del mes de {M["es"][d.month - 1]} de {d.year}' if words else F(d)
    D.set(award_date_printed=[ad, f'a los {ad}', f'{d.day} de {M["es"][d.month - 1]} de {d.year}'] if words else ad)
    esc = ln(
        S(
            R,
            'Escala de calificaciones: 1 (uno) Reprobado; 2 (dos) Aceptable; 3 (tres) Bueno; 4 (cuatro) Distinguido; 5 (cinco) Sobresaliente.',
            'Escala: 1 aplazado, 2 regular, 3 bueno, 4 muy bueno, 5 excelente. Nota mínima de aprobación: 2.',
        ),
        'es',
        'xs',
    )
    close = ln(
        (
            f'Se expide el presente certificado a pedido {"del interesado" if p.m else "de la interesada"}, en la ciudad de {city}, a los {ad}.'
            if words
            else f'{city}, {ad}'
        ),
        'es',
        'j mt' if words else 'rt mt',
    )
    num = [ln(S(R, f'Certificado N.º {no}', f'N.º {no}'), 'es', 'rt sm')] if no else []
    D.add(
        py_head(R, ink, u, fac, city),
        *num,
        ln(T, 'es', 'title', 'font-size:1.5em'),
        intro,
        t,
        kv(S(R, 'Promedio general:', 'Promedio:', 'Promedio general de calificaciones:'), pg, 'es', 'b'),
        *([ln(egr, 'es', '')] if egr else []),
        esc,
        close,
        sg(
            R,
            [(('Secretario' if x.m else 'Secretaria') + S(R, ' de la Facultad', ' General'), tit(x)), ('Decano' if y.m else 'Decana', tit(y))],
            'es',
        ),
        stamp(R, f'{u.upper()} * SECRETARÍA'[:50], 'es', 108, 'left:380px;bottom:80px'),
    )
    return D


# =================================================================== 1 es, second paper  Guatemala: title of the diversified cycle (solemn), or certification of its studies (form and table)
GTP = Q(
    'Quetzaltenango|Quetzaltenango;Totonicapán|Totonicapán;Cobán|Alta'
    ' Verapaz;Chimaltenango|Chimaltenango;Huehuetenango|Huehuetenango;Salcajá|Quetzaltenango;Mazatenango|Suchitepéquez;Santa Cruz del'
    ' Quiché|Quiché;Sololá|Sololá;Coatepeque|Quetzaltenango;Salamá|Baja Verapaz;Jalapa|Jalapa;Cuilapa|Santa'
    ' Rosa;Zacapa|Zacapa;Chichicastenango|Quiché;Villa Nueva|Guatemala;San Marcos|San Marcos;Morales|Izabal'
)
GTE = Q(
    'Instituto Privado Mixto Liceo de Occidente|Quetzaltenango;Instituto Nacional de Educación Diversificada|Totonicapán;Colegio Evangélico La'
    ' Patria|Quetzaltenango;Instituto Privado Mixto Emilio Rosales Ponce|Cobán;Escuela Nacional de Ciencias Comerciales|Mazatenango;Colegio Mixto'
    ' Monte Sinaí|Huehuetenango;Instituto Tecnológico del Norte|Cobán;Liceo Pedro de Betancourt|Chimaltenango;Escuela Nacional de Ciencias'
    ' Comerciales de Occidente|Quetzaltenango;Instituto Técnico Industrial Georg Kerschensteiner|Mazatenango;Colegio Bilingüe San'
    ' Pablo|Sololá;Instituto Diversificado por Cooperativa|Jalapa'
)
GTC = {
    'Bachiller en Ciencias y Letras|Bachillerato en Ciencias y Letras|2': (
        'Lengua y Literatura 5,Matemática 5,Física,Química,Biología,Estadística Descriptiva,Filosofía,Psicología,Ciencias Sociales y Formación'
        ' Ciudadana 5,Comunicación y Lenguaje L3 (Inglés) 5,Educación Física 5,Seminario'
    ),
    'Perito Contador|Perito Contador|3': (
        'Contabilidad de Costos,Contabilidad Bancaria,Contabilidad Gubernamental Integrada,Legislación Fiscal y Aduanal,Derecho Mercantil y'
        ' Laboral,Auditoría,Finanzas Públicas,Computación Aplicada,Ética Profesional,Organización de Empresas,Cálculo Mercantil y Financiero,Práctica'
        ' Supervisada'
    ),
    'Bachiller en Computación con Orientación Científica|Bachillerato en Computación con Orientación Científica|2': (
        'Matemática V,Física Fundamental,Química Orgánica,Programación,Bases de Datos,Reparación y Soporte Técnico,Redes Informáticas,Lógica de'
        ' Sistemas,Inglés Técnico,Diseño Web,Estadística,Seminario'
    ),
    'Perito en Administración de Empresas|Perito en Administración de Empresas|3': (
        'Administración Financiera,Mercadotecnia,Recursos Humanos,Contabilidad General,Matemática Comercial,Derecho'
        ' Laboral,Economía,Computación,Redacción y Correspondencia,Estadística,Proyectos,Práctica Supervisada'
    ),
    'Secretaria Bilingüe|Secretariado Bilingüe|3': (
        'Mecanografía Computarizada,Taquigrafía en Español,Taquigrafía en Inglés,Redacción y Correspondencia,Inglés Comercial,Archivo y'
        ' Catalogación,Contabilidad,Relaciones Públicas,Matemática Comercial,Caligrafía y Ortografía,Legislación Laboral,Práctica Supervisada'
    ),
    'Bachiller en Electricidad|Bachillerato en Electricidad|3': (
        'Taller de Electricidad Industrial,Tecnología Vocacional,Dibujo Técnico,Física Aplicada,Matemática,Instalaciones Eléctricas,Máquinas'
        ' Eléctricas,Seguridad Industrial,Inglés Técnico,Electrónica Básica,Lengua y Literatura,Práctica Supervisada'
    ),
}
U30 = (
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'
    ' veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
).split()
TEN = {3: 'treinta', 4: 'cuarenta', 5: 'cincuenta', 6: 'sesenta', 7: 'setenta', 8: 'ochenta', 9: 'noventa'}


def num_es(k):
    return 'cien' if k == 100 else U30[k] if k < 30 else TEN[k // 10] + (f' y {U30[k % 10]}' if k % 10 else '')


def year_es(y):
    return ('dos mil' + (f' {num_es(y - 2000)}' if y > 2000 else '')) if y >= 2000 else f'mil novecientos {num_es(y - 1900)}'


def day_es(k):
    return 'treinta y un' if k == 31 else 'veintiún' if k == 21 else num_es(k)


def gt_titulo(R, D, c):
    """the solemn title"""
    p, o, ink = c['p'], 'o' if c['p'].m else 'a', D.ink
    alu = 'el alumno' if p.m else 'la alumna'
    cui = [', código único de identificación ', (c['cui'], 'nw')] if R.random() < 0.5 else []
    nac = [f', nacid{o} en {c["pob"]}, departamento de {c["dep"]}, el ', (c['dob'], 'nw')] if c['dob'] else []
    por = lx(
        'es',
        S(R, f'{alu} ', ''),
        (c['n'], 'b lg'),
        *cui,
        *nac,
        S(
            R,
            f', {"inscrito" if p.m else "inscrita"} en {c["art"]} {c["est"]}, aprobó todas las asignaturas del plan de estudios de la carrera de'
            f' {c["car"]}',
            f', cursó y aprobó en {c["art"]} {c["est"]} los estudios del Ciclo de Educación Diversificada que corresponden a la carrera de'
            f' {c["car"]}',
        ),
        S(R, f', con duración de {c["dur"]}' if c['dur'] else '', f', cuya duración es de {c["dur"]}' if c['dur'] else '') + ',',
        cls='j',
    )
    top = [ln('REPÚBLICA DE GUATEMALA', 'es', 'c b sp'), ln(S(R, 'MINISTERIO DE EDUCACIÓN', 'EL MINISTERIO DE EDUCACIÓN'), 'es', 'c b lg')]
    head = S(
        R,
        div(emblem(R, ink, 58), 'c') + ''.join(top),
        gr('76px 1fr 76px', emblem(R, ink, 66), ''.join(top) + ln(c['est'], 'es', 'c sm'), emblem(R, '#8a7430', 58), style='align-items:center'),
    )
    tit = ln(c['q'], 'es', 'title', 'font-size:1.75em;line-height:1.3')
    w = f'a los {day_es(c["d"].day)} días del mes de {M["es"][c["d"].month - 1]} {S(R, "de", "del año")} {year_es(c["d"].year)}'
    ad = w if c['d'].day > 1 else c['F'](c['d'])
    if R.random() < 0.3:
        ad = c['F'](c['d'])
    D.set(award_date_printed=[ad.removeprefix('a los '), ad])
    body = [
        gr('19% 81%', ln('POR CUANTO', 'es', 'b ink'), por, cls='mt', style='align-items:baseline'),
        gr(
            '19% 81%',
            ln('POR TANTO', 'es', 'b ink'),
            ln(S(R, 'le extiende el título de', 'se le confiere el título de', 'extiende a su favor el título de'), 'es'),
            cls='mt',
            style='align-items:baseline',
        ),
        tit,
    ]
    if R.random() < 0.5:
        body = [
            ln('POR CUANTO', 'es', 'c b sp ink mt'),
            por,
            ln('POR TANTO', 'es', 'c b sp ink mt'),
            ln(S(R, 'le otorga el título de', 'le extiende el presente título de'), 'es', 'c'),
            tit,
        ]
    end = ln(f'{S(R, "Dado", "Extendido")} en {c["city"]}, {c["cdep"]}, {ad}.', 'es', 'c mt')
    x, y = c['x'], c['y']
    reg = ln(
        S(
            R,
            f'Registrado en la Dirección Departamental de Educación con el N.º {c["no"]}, folio {sn(R, "##")}, libro {R.randint(2, 19)}.',
            f'Título No. {c["no"]}. Registro de la Contraloría General de Cuentas: {sn(R, "######")}.',
        ),
        'es',
        'xs mt',
    )
    s_ = sg(
        R,
        [
            ('Director' if x.m else 'Directora', n2(x)),
            ('Secretario' if y.m else 'Secretaria', S(R, n2(y), '')),
            (S(R, 'Director Departamental de Educación', 'Supervisor Educativo'), ''),
        ][: R.choice([2, 3])],
        'es',
    )
    ph = photo(R, 'right:104px;top:92px', 84, 104) if R.random() < 0.4 and head.startswith('<div class="c"') else ''
    D.add(head, ph, *body, end, s_, reg, stamp(R, f'{c["est"].upper()}'[:46], 'es', 104, 'left:300px;bottom:70px'))


def gt_certificacion(R, D, c):
    """form and table of marks over 100"""
    p, ink, cs = c['p'], D.ink, c['cs']
    mk = marks(R, len(cs), R.randint(66, 90), 11, 60, 100)
    av = S(R, f'{sum(mk) / len(mk):.2f}', f'{sum(mk) / len(mk):.1f}', None)
    ad = c['F'](c['d'])
    D.rows = [dict(course=a, credits=None, grade=str(k)) for a, k in zip(cs, mk)]
    D.set(grade=av, award_date_printed=ad, duration=c['dur'])
    I = [(S(R, 'Nombre del estudiante', 'Nombres y apellidos', 'Estudiante'), c['n']), ('Código personal', c['cp']), ('CUI', c['cui'])] + (
        [(S(R, 'Lugar de nacimiento', 'Originario de' if p.m else 'Originaria de'), f'{c["pob"]}, {c["dep"]}'), ('Fecha de nacimiento', c['dob'])]
        if c['dob']
        else []
    )
    I += (
        [(S(R, 'Carrera', 'Carrera del nivel medio'), c['car'])]
        + ([('Duración de la carrera', c['dur'])] if c['dur'] else [])
        + [(S(R, 'Título o diploma', 'Título que se otorga'), c['q']), ('Jornada', S(R, 'Matutina', 'Vespertina', 'Fin de semana'))]
    )
    H = ['No.', S(R, 'Área o subárea', 'Asignaturas', 'Áreas'), S(R, 'Nota', 'Punteo'), 'En letras', 'Resultado']
    let = lambda k: num_es(k).capitalize()
    t = tbl(
        H,
        [(i + 1, a, k, let(k), 'Aprobada') for i, (a, k) in enumerate(zip(cs, mk))],
        'es',
        S(R, 'all', 'head', 'thin', 'stripe'),
        [7, 43, 11, 23, 16],
        'rlcll',
    )
    head = S(
        R,
        gr(
            '70px 1fr 70px',
            emblem(R, ink, 60),
            ln('MINISTERIO DE EDUCACIÓN', 'es', 'c b')
            + ln(f'Dirección Departamental de Educación de {c["cdep"]}', 'es', 'c sm')
            + ln(c['est'], 'es', 'c b lg', 'line-height:1.25'),
            emblem(R, '#777', 56),
            style='align-items:center',
        ),
        div(emblem(R, ink, 54), 'c')
        + ln(c['est'].upper(), 'es', 'c b lg ink', 'line-height:1.25')
        + ln(f'{c["city"]}, {c["cdep"]}, Guatemala, C.A.', 'es', 'c sm')
        + ln('Autorizado por el Ministerio de Educación', 'es', 'c xs'),
    )
    intro = ln(
        S(
            R,
            f'{"El infrascrito Director" if c["x"].m else "La infrascrita Directora"} del establecimiento CERTIFICA que {"el" if p.m else "la"}'
            ' estudiante cuyos datos se consignan obtuvo en el grado terminal los siguientes resultados y cerró el pensum de la carrera.',
            'Con base en los registros que obran en el archivo del establecimiento, se certifican los datos y las calificaciones siguientes:',
        ),
        'es',
        'j mt',
    )
    body = div(
        (
            grid('1fr 1fr', I if len(I) % 2 == 0 else I[:-1], 'es', S(R, '', 'under', 'soft'))
            if R.random() < 0.55
            else rowset(R, I, 'es', R.choice([0, 1]))
        ),
        'mt',
    )
    end = ln(S(R, f'{c["city"]}, {ad}', f'Lugar y fecha: {c["city"]}, {ad}', f'Fecha de emisión: {ad}'), 'es', 'mt')
    x, y = c['x'], c['y']
    D.add(
        head,
        ln(S(R, f'No. {c["no"]}', f'Certificación No. {c["no"]}', f'Correlativo: {c["no"]}'), 'es', 'rt sm'),
        ln(c['T'], 'es', 'title', 'font-size:1.4em'),
        intro,
        body,
        t,
        *([kv('Promedio:', av, 'es', 'b')] if av else []),
        ln('Nota mínima de promoción: 60 puntos.', 'es', 'xs'),
        end,
        sg(R, [('Secretario' if y.m else 'Secretaria', n2(y)), ('Director' if x.m else 'Directora', n2(x))], 'es'),
        stamp(R, f'{c["est"].upper()}'[:46], 'es', 104, 'left:380px;bottom:80px'),
    )


def gt_diploma(R):
    p = per(R, 'qgt', 1990, 2004)
    pob, dep = un(R, 'gtp', GTP)
    est, city = un(R, 'gte', GTE)
    cdep = dict(GTP).get(city, city)
    lay = var(R, 'gtlay')
    key = R.choice([k for k in GTC if not (k.startswith('Secretaria') and p.m)])
    q, car, yrs = key.split('|')
    q = q.replace('Perito Contador', 'Perita Contadora') if not p.m and q == 'Perito Contador' and R.random() < 0.6 else q
    cs = GTC[key].split(',')
    if 'Kersch' in est:
        key, q, car, yrs = '', 'Bachiller en Electricidad', 'Bachillerato en Electricidad', '3'
        cs = GTC['|'.join((q, car, yrs))].split(',')
    elif 'Comerciales' in est:
        q, car, yrs = ('Perito Contador', 'Perito Contador', '3')
        cs = GTC['|'.join((q, car, yrs))].split(',')
    d = dt.date(min(2024, p.dob.year + R.randint(18, 21)), S(R, 10, 10, 11, 12), R.randint(2, 30))
    F = S(R, dmy, lambda z: long_date(z, 'es'), lambda z: dmy(z, '-'))
    nac = R.random() < (0.75 if lay else 0.55)
    n = S(R, n2(p), n2(p), n2(p).upper())
    T = US(R, 'CERTIFICACIÓN DE ESTUDIOS', 'CERTIFICADO DE ESTUDIOS', 'CERTIFICACIÓN DE CIERRE DE PENSUM', 'CERTIFICACIÓN GENERAL DE ESTUDIOS')
    ink = S(R, '#1b5e9e', '#22577a', '#5b2333', '#333333', '#0b6e4f')
    dob = F(p.dob) if nac else None
    pl = [pob, f'{pob}, {dep}', f'{pob}, departamento de {dep}', f'{pob}, Departamento de {dep}', f'{pob}, {dep}, Guatemala'] if nac else None
    dur = S(R, f'{yrs} años', f'{num_es(int(yrs))} años', None)
    no = S(R, sn(R, '######'), f'{sn(R, "###")}-{d.year}', sn(R, '@-#####'))
    D = Doc(
        'es',
        R,
        'GTM',
        'school_leaving_certificate',
        ['es'],
        (
            font(R, 'EB Garamond', 'P052', 'Liberation Serif', 'TeX Gyre Schola')
            if not lay
            else font(R, 'Carlito', 'Liberation Sans', 'Noto Sans', 'Liberation Serif')
        ),
        font(R, 'Z003', 'C059', 'EB Garamond', 'TeX Gyre Chorus') if not lay else font(R, 'Carlito', 'Liberation Serif'),
        ink,
        S(R, '#fff', '#fdfbf2') if not lay else '#fff',
        S(R, 'corner', 'tri', 'bracket', 'gt', 'scallop') if not lay else S(R, 'none', 'gt', 'thin', 'topbar'),
        S(R, ('#8db7dc', 0.13), ('#c8b06a', 0.12)) if not lay else S(R, None, ('#c0d4e8', 0.11)),
        not lay,
        17 if not lay else 15.5,
        '15mm 27mm 13mm' if not lay else '18mm 23mm 15mm',
        1.45,
    )
    ql = [q, f'Título de {q}', car] if not lay else [T, q, f'Título de {q}', car]
    fl = [z for z in (q.split(' en ', 1)[1] if ' en ' in q else None, car, q) if z]
    holder(
        D,
        p,
        n,
        dob,
        pl,
        qualification_title=ql,
        field_of_study=fl,
        institution=(
            [est, est.upper(), 'Ministerio de Educación', f'{est}, {city}', f'Ministerio de Educación, {est}']
            if lay
            else ['Ministerio de Educación', est, f'Ministerio de Educación, {est}']
        ),
        award_date=d.isoformat(),
        document_number=no,
        duration=dur,
    )
    cui = f'{R.randint(1, 3)}{sn(R, "### #####")} {R.randint(1, 22):02d}{R.randint(1, 15):02d}'
    cp = sn(R, '@###@@@')
    x, y = per(R, 'qgt', no=[p]), per(R, 'qgt', no=[p])
    c = dict(
        p=p,
        n=n,
        pob=pob,
        dep=dep,
        est=est,
        city=city,
        cdep=cdep,
        q=q,
        car=car,
        cs=cs,
        dur=dur,
        d=d,
        F=F,
        dob=dob,
        no=no,
        T=T,
        cui=cui,
        cp=cp,
        x=x,
        y=y,
        art='la' if est.startswith('Esc') else 'el',
    )
    (gt_certificacion if lay else gt_titulo)(R, D, c)
    return D


@fam
def certificado_estudios_pry_diploma_gtm(R):
    return (py_certificado if var(R, 'qes') == 0 else gt_diploma)(R)


# =================================================================== 2 pt, first paper  Brazil: an employer's letter of reference, or declaration of time of service (prose, form, table of posts)
BRC = Q(
    'Supermercados Boa Safra Ltda.|Uberlândia|MG|Comércio varejista;Metalúrgica Rio dos Sinos S.A.|São Leopoldo|RS|Indústria;Hospital e Maternidade'
    ' Santa Rita de Cássia|Maringá|PR|Saúde;Construtora Pedra Branca Ltda.|Vitória da Conquista|BA|Construção;Frigorífico Vale do Araguaia S.A.|Barra'
    ' do Garças|MT|Indústria;Pousada Recanto das Dunas Ltda. ME|Natal|RN|Hotelaria;Transportadora Três Fronteiras Ltda.|Foz do'
    ' Iguaçu|PR|Transporte;Confecções Flor do Agreste Ltda. EPP|Caruaru|PE|Indústria;Clínica Odontológica Sorriso Pleno|Campinas|SP|Saúde;Colégio'
    ' Nossa Senhora de Lourdes|Juiz de Fora|MG|Ensino;Restaurante Sabor do Cerrado Ltda.|Goiânia|GO|Hotelaria;Auto Mecânica Irmãos Valente'
    ' Ltda.|Joinville|SC|Oficina'
)
BRJ = {
    'Comércio varejista': (
        'Operador de Caixa|Operadora de Caixa;Repositor de Mercadorias|Repositora de Mercadorias;Açougueiro|Açougueira;Fiscal de Loja|Fiscal de Loja'
    ),
    'Indústria': (
        'Auxiliar de Produção|Auxiliar de Produção;Soldador|Soldadora;Operador de Máquinas|Operadora de Máquinas;Técnico de Segurança do'
        ' Trabalho|Técnica de Segurança do Trabalho'
    ),
    'Saúde': (
        'Técnico de Enfermagem|Técnica de Enfermagem;Recepcionista|Recepcionista;Auxiliar de Limpeza|Auxiliar de Limpeza;Auxiliar de Saúde'
        ' Bucal|Auxiliar de Saúde Bucal'
    ),
    'Construção': 'Pedreiro|Pedreira;Mestre de Obras|Mestra de Obras;Eletricista|Eletricista;Almoxarife|Almoxarife',
    'Hotelaria': 'Cozinheiro|Cozinheira;Auxiliar de Cozinha|Auxiliar de Cozinha;Garçom|Garçonete;Camareiro|Camareira',
    'Transporte': 'Motorista Carreteiro|Motorista Carreteira;Auxiliar de Logística|Auxiliar de Logística;Conferente de Cargas|Conferente de Cargas',
    'Ensino': (
        'Professor de Matemática|Professora de Matemática;Auxiliar de Secretaria|Auxiliar de Secretaria;Monitor de Educação Infantil|Monitora de'
        ' Educação Infantil'
    ),
    'Oficina': 'Mecânico de Automóveis|Mecânica de Automóveis;Funileiro|Funileira;Auxiliar Administrativo|Auxiliar Administrativa',
}
BRT = L(
    'organização e conservação do local de trabalho,atendimento ao público,cumprimento das normas de segurança e higiene,controle de materiais e'
    ' ferramentas,apoio aos colegas recém-admitidos,registro das atividades em sistema informatizado,recebimento e conferência de produtos,manutenção'
    ' preventiva dos equipamentos,cumprimento de metas mensais,elaboração de relatórios diários'
)
BRP = Q(
    'Teófilo Otoni|MG;Pelotas|RS;Feira de Santana|BA;Londrina|PR;Garanhuns|PE;Mossoró|RN;Dourados|MS;Anápolis|GO;Chapecó|SC;São José do Rio'
    ' Preto|SP;Imperatriz|MA;Sobral|CE;Cachoeiro de Itapemirim|ES;Santarém|PA;Vilhena|RO;Volta Redonda|RJ'
)


def br_spell(R, a, b, F):
    return S(R, f'{F(a)} a {F(b)}', f'{F(a)} até {F(b)}')


def br_quality(R, o):
    return S(
        R,
        f'Durante o período em que trabalhou conosco, demonstrou ser profissional responsável, pontual e dedicad{o}, nada havendo que desabone a sua'
        ' conduta.',
        f'Declaramos ainda que nada consta em nossos arquivos que desabone sua conduta moral ou profissional.',
        f'Sempre se mostrou assídu{o} e comprometid{o} com o trabalho, mantendo ótimo relacionamento com colegas e superiores.',
        f'Trata-se de pessoa idônea e de confiança, razão pela qual {"o" if o == "o" else "a"} recomendamos a futuros empregadores.',
    )


BRD = dict(MG=34, RS=51, PR=44, BA=77, MT=66, RN=84, PE=81, SP=19, GO=62, SC=47)


def br_letterhead(R, ink, firm, addr, cnpj, city, uf):
    tel = f'({BRD[uf]}) {sn(R, "3###-####")}'
    ad_ = f'{addr} – {city}/{uf}'
    a = gr(
        '68px 1fr',
        emblem(R, ink, 58),
        ln(firm, 'pt', 'b lg ink') + ln(f'CNPJ: {cnpj}', 'pt', 'sm') + ln(f'{ad_} – Tel.: {tel}', 'pt', 'xs'),
        style='align-items:center',
    ) + div('', 'ruleh')
    b = ln(firm.upper(), 'pt', 'c b lg ink') + ln(ad_, 'pt', 'c sm') + ln(f'CNPJ {cnpj} – Fone {tel}', 'pt', 'c sm') + div('', 'hr')
    c = gr(
        '1fr auto',
        ln(firm, 'pt', 'b lg'),
        ln(f'CNPJ {cnpj}', 'pt', 'xs rt') + ln(ad_, 'pt', 'xs rt') + ln(f'Telefone {tel}', 'pt', 'xs rt'),
        style='align-items:end;border-bottom:4px solid ' + ink,
    )
    return S(R, a, b, c)


def br_posts(R, job, a, b, F):
    """one post or two, as the table of posts has it"""
    mid = a + (b - a) / 2
    mid = mid.replace(day=1)
    first = S(R, 'Auxiliar de Serviços Gerais', 'Jovem Aprendiz', 'Ajudante Geral')
    return [(job, F(a), F(b), '44 h')] if R.random() < 0.5 else [(first, F(a), F(mid - dt.timedelta(days=1)), '44 h'), (job, F(mid), F(b), '44 h')]


def br_emprego(R):
    p = per(R, 'qbr', 1966, 1998)
    m = p.m
    o = 'o' if m else 'a'
    n = S(R, n2(p), n2(p), n2(p).upper())
    firm, city, uf, kind = un(R, 'brc', BRC)
    jm, jf = R.choice(BRJ[kind].split(';')).split('|')
    job = jm if m else jf
    pob, puf = un(R, 'brp', BRP)
    b = dt.date(R.randint(max(2005, p.dob.year + 23), 2024), R.randint(1, 12), R.randint(1, 28))
    a = b - dt.timedelta(days=R.randint(400, 3200))
    a = max(a, p.dob.replace(year=p.dob.year + 18) + dt.timedelta(days=R.randint(20, 300)))
    d = b + dt.timedelta(days=R.randint(0, 45))
    F = S(R, dmy, dmy, lambda z: long_date(z, 'pt'), lambda z: dmy(z, '.'))
    ad = long_date(d, 'pt')
    T = US(
        R,
        'DECLARAÇÃO',
        'CARTA DE REFERÊNCIA',
        'DECLARAÇÃO DE TEMPO DE SERVIÇO',
        'CARTA DE APRESENTAÇÃO',
        'ATESTADO DE TRABALHO',
        'DECLARAÇÃO DE EXPERIÊNCIA PROFISSIONAL',
    )
    sp = br_spell(R, a, b, F)
    ctps = f'{sn(R, "#####")}, série {sn(R, "00###")}-{uf}'
    cpf = sn(R, '###.###.###-##')
    rg = sn(R, '##.###.###-#')
    cnpj = sn(R, '##.###.###/0001-##')
    lay = R.randrange(3)
    nac = R.random() < (0.35 if lay < 2 else 0.65)
    no = S(R, None, None, f'RH {sn(R, "###")}/{d.year}', f'{sn(R, "##")}/{d.year}')
    ink = S(R, '#14532d', '#1e3a8a', '#7c2d12', '#222222', '#4a1d6b')
    addr = S(
        R,
        f'Av. Getúlio Vargas, {R.randint(20, 2900)}',
        f'Rua Barão do Rio Branco, {R.randint(10, 900)}',
        f'Rua das Palmeiras, {R.randint(10, 700)}',
        f'Rodovia BR-{R.choice([101, 116, 163, 277])}, km {R.randint(5, 400)}',
    )
    D = Doc(
        'pt',
        R,
        'BRA',
        'employment_reference',
        ['pt'],
        font(R, 'Liberation Sans', 'Carlito', 'Liberation Serif', 'Cantarell', 'Nimbus Roman'),
        font(R, 'Liberation Sans', 'Carlito', 'Liberation Serif'),
        ink,
        '#fff',
        S(R, 'none', 'none', 'none', 'topbar', 'thin'),
        None,
        False,
        16.5,
        '22mm 25mm 18mm',
        1.5,
    )
    dob = F(p.dob) if nac else None
    posts = br_posts(R, job, a, b, F)
    sp = f'{F(a)} a {F(b)}' if lay else sp
    sx = sp.replace(' até ', ' a ')
    holder(
        D,
        p,
        n,
        dob,
        [f'{pob}/{puf}', pob, f'{pob} – {puf}', f'{pob} - {puf}', f'{pob} ({puf})'] if nac else None,
        qualification_title=T,
        field_of_study=job,
        institution=[firm, firm.upper()],
        award_date=d.isoformat(),
        award_date_printed=ad,
        duration=[sp, sx, sp.replace(' a ', ' até '), f'{F(a)} - {F(b)}'],
        document_number=[no, no.removeprefix('RH ')] if no else None,
    )
    nasc = [f', natural de {pob}/{puf}, nascid{o} em ', (dob, 'nw')] if nac else []
    sr = S(R, f'{"o Sr." if m else "a Sra."} ', f'{"o senhor" if m else "a senhora"} ', '')
    S_ = 'Sr.' if m else 'Sra.'
    doc = S(
        R,
        [f', portador{"" if m else "a"} da CTPS n.º ', (ctps, 'nw')],
        [f', inscrit{o} no CPF sob o n.º ', (cpf, 'nw')],
        [f', RG n.º ', (rg, 'nw'), ' e CPF n.º ', (cpf, 'nw')],
    )
    fin = S(
        R,
        'Por ser expressão da verdade, firmamos a presente.',
        'Por ser verdade, datamos e assinamos o presente documento.',
        'Sem mais para o momento, colocamo-nos à disposição para quaisquer esclarecimentos.',
        '',
    )
    x = per(R, 'qbr', no=[p])
    rol = S(
        R,
        'Gerente de Recursos Humanos',
        'Departamento Pessoal',
        'Sócio-administrador' if x.m else 'Sócia-administradora',
        'Diretor Administrativo' if x.m else 'Diretora Administrativa',
    )
    tasks = R.sample(BRT, R.randint(3, 5))
    num = [ln(f'{S(R, "Ref.:", "N.º")} {no}', 'pt', 'rt sm')] if no else []
    top = [br_letterhead(R, ink, firm, addr, cnpj, city, uf), *num]
    dated = ln(f'{city}{S(R, "", f" ({uf})", f"/{uf}", f" – {uf}")}, {ad}.', 'pt', 'mt2' + S(R, '', ' rt'))
    first = R.random() < 0.3
    sig = [
        div(scribble(R) + ln(n2(x), 'pt', 'b') + ln(rol, 'pt', 'sm'), 'mt'),
        stamp(R, f'{firm.upper()}'[:44], 'pt', 108, 'left:320px;bottom:110px'),
    ]
    if lay == 0:
        one = lx(
            'pt',
            S(R, 'Declaramos, para os devidos fins, que ', 'Declaramos para os fins que se fizerem necessários que '),
            sr,
            (n, 'b'),
            *nasc,
            *doc,
            S(R, f', foi {"nosso empregado" if m else "nossa empregada"} no período de ', f', trabalhou nesta empresa no período de '),
            (sp, 'nw' if len(sp) < 30 else ''),
            S(R, ', exercendo a função de ', ', ocupando o cargo de '),
            (job, 'b'),
            '.',
            cls='j mt2',
        )
        D.add(
            *top,
            *([dated] if first else []),
            ln(T, 'pt', 'title mt2', 'font-size:1.45em'),
            one,
            *([ln(f'Suas principais atividades eram: {", ".join(tasks[:-1])} e {tasks[-1]}.', 'pt', 'j mt')] if R.random() < 0.6 else []),
            ln(br_quality(R, o), 'pt', 'j mt'),
            *([ln(fin, 'pt', 'j mt')] if fin else []),
            *([] if first else [dated]),
            *sig,
        )
    elif lay == 1:
        t = (
            tbl(
                ['Cargo / função', S(R, 'Admissão', 'Início'), S(R, 'Saída', 'Término'), 'Jornada semanal'],
                posts,
                'pt',
                S(R, 'all', 'head', 'thin', 'hor'),
                [40, 21, 21, 18],
                'lccc',
            )
            if F(a)[2] in '/.'
            else tbl(['Cargo / função', 'Período'], [(q[0], f'{q[1]} a {q[2]}') for q in posts], 'pt', 'all', [40, 60])
        )
        D.set(duration=[sp, f'{F(a)} até {F(b)}', f'{F(a)} - {F(b)}'])
        two_ = lx(
            'pt',
            S(R, 'Atestamos que ', 'Declaramos que '),
            sr,
            (n, 'b'),
            *nasc,
            *doc,
            S(R, f', fez parte do nosso quadro de funcionários', f', manteve vínculo empregatício com esta empresa'),
            ' de ',
            (F(a), 'nw'),
            ' a ',
            (F(b), 'nw'),
            ', conforme o quadro abaixo:',
            cls='j mt2',
        )
        D.add(
            *top,
            ln(T, 'pt', 'title mt', 'font-size:1.4em'),
            two_,
            t,
            ln(S(R, 'Atividades desenvolvidas:', f'Principais atribuições do cargo de {job}:'), 'pt', 'b mt'),
            *[ln('• ' + q, 'pt') for q in tasks],
            ln(br_quality(R, o), 'pt', 'j mt'),
            dated,
            *sig,
        )
    else:
        I = [
            (S(R, 'Nome', 'Empregado' if m else 'Empregada', 'Nome do funcionário' if m else 'Nome da funcionária'), n),
            ('CPF', cpf),
            ('CTPS n.º / série', ctps),
        ] + ([(S(R, 'Naturalidade', 'Local de nascimento'), f'{pob}/{puf}'), (S(R, 'Data de nascimento', 'Nascimento'), dob)] if nac else [])
        I += [
            (S(R, 'Cargo', 'Função exercida', 'Cargo ocupado'), job),
            (S(R, 'Período trabalhado', 'Período', 'Tempo de serviço'), sp),
            (S(R, 'Motivo do desligamento', 'Motivo da saída'), S(R, 'Pedido de demissão', 'Término do contrato', 'Dispensa sem justa causa')),
            (S(R, 'Regime', 'Jornada'), S(R, 'CLT, 44 horas semanais', '44 horas semanais')),
        ]
        D.add(
            *top,
            ln(T, 'pt', 'title mt', 'font-size:1.4em'),
            ln(
                S(
                    R,
                    'Para fins de comprovação junto a órgãos públicos e privados, prestamos as seguintes informações:',
                    f'Declaramos que {"o trabalhador abaixo qualificado" if m else "a trabalhadora abaixo qualificada"} pertenceu ao quadro de'
                    ' empregados desta empresa:',
                ),
                'pt',
                'j mt',
            ),
            div(rowset(R, I, 'pt', R.choice([0, 1])), 'mt'),
            ln(br_quality(R, o), 'pt', 'j mt'),
            *([ln(fin, 'pt', 'j mt')] if fin else []),
            dated,
            *sig,
        )
    return D


# =================================================================== 2 pt, second paper  Brazil: certificate of specialisation (front with prose and back with subjects; or one portrait page)
BRF = Q(
    'Universidade de Passo Fundo|Passo Fundo|RS;Centro Universitário de Patos de Minas|Patos de Minas|MG;Faculdade de Ciências Humanas do'
    ' Sertão|Petrolina|PE;Universidade do Oeste Paulista|Presidente Prudente|SP;Universidade Federal do Tocantins|Palmas|TO;Centro Universitário'
    ' Leonardo da Vinci|Indaial|SC;Faculdade Serra da Mantiqueira|Barbacena|MG;Universidade Católica Dom Bosco|Campo Grande|MS;Universidade Estadual'
    ' de Montes Claros|Montes Claros|MG;Faculdade do Vale do Jaguaribe|Aracati|CE'
)
BRE = {
    'Enfermagem do Trabalho': (
        'Saúde do Trabalhador,Legislação Trabalhista e Previdenciária,Ergonomia,Toxicologia Ocupacional,Epidemiologia,Higiene Ocupacional,Prevenção e'
        ' Combate a Sinistros,Metodologia da Pesquisa'
    ),
    'Psicopedagogia Clínica e Institucional': (
        'Fundamentos da Psicopedagogia,Teorias da Aprendizagem,Dificuldades de Aprendizagem,Diagnóstico Psicopedagógico,Neurociência e'
        ' Educação,Educação Inclusiva,Estágio Clínico,Metodologia Científica'
    ),
    'Engenharia de Segurança do Trabalho': (
        'Introdução à Engenharia de Segurança,Prevenção e Controle de Riscos,Higiene do Trabalho,Proteção do Meio Ambiente,Proteção contra Incêndio e'
        ' Explosões,Gerência de Riscos,Psicologia na Engenharia de Segurança,Legislação e Normas Técnicas'
    ),
    'Gestão de Pessoas': (
        'Comportamento Organizacional,Recrutamento e Seleção,Treinamento e Desenvolvimento,Remuneração Estratégica,Avaliação de Desempenho,Direito do'
        ' Trabalho,Liderança e Coaching,Metodologia da Pesquisa'
    ),
    'Direito Previdenciário': (
        'Teoria Geral da Seguridade Social,Custeio da Seguridade,Benefícios em Espécie,Processo Previdenciário,Previdência do Servidor'
        ' Público,Previdência Complementar,Cálculos Previdenciários,Didática do Ensino Superior'
    ),
    'Educação Infantil e Alfabetização': (
        'História da Educação Infantil,Desenvolvimento da Criança,Alfabetização e Letramento,Literatura Infantil,Jogos e Brincadeiras,Arte e'
        ' Movimento,Avaliação na Educação Infantil,Metodologia da Pesquisa'
    ),
    'Saúde da Família': (
        'Políticas Públicas de Saúde,Atenção Básica,Vigilância em Saúde,Saúde da Mulher e da Criança,Saúde do Idoso,Planejamento em Saúde,Educação'
        ' Popular em Saúde,Metodologia Científica'
    ),
}


def br_rows(R, cs, ch):
    """hours that add up to the whole, and marks out of ten"""
    k = len(cs)
    hs = [ch // k // 5 * 5] * k
    hs[-1] += ch - sum(hs)
    return hs, [com(R.choice([x / 2 for x in range(14, 21)]), 1) for _ in cs]


def br_especial(R):
    p = per(R, 'qbr', 1970, 1997)
    m = p.m
    o = 'o' if m else 'a'
    n = S(R, n2(p), n2(p).upper())
    u, city, uf = un(R, 'brf', BRF)
    f = un(R, 'bre', list(BRE))
    cs = BRE[f].split(',')
    pob, puf = un(R, 'brp', BRP)
    ch = R.choice([360, 360, 400, 420, 600 if 'Engenharia' in f else 480])
    hs, mk = br_rows(R, cs, ch)
    lay = var(R, 'brlay')
    b = dt.date(R.randint(max(2004, p.dob.year + 24), 2023), R.choice([6, 7, 10, 11, 12]), R.randint(1, 28))
    a = dt.date(b.year - R.choice([1, 1, 2]), R.choice([2, 3, 4, 8]), R.randint(1, 28))
    d = b + dt.timedelta(days=R.randint(30, 200))
    F = S(R, lambda z: long_date(z, 'pt'), dmy)
    ad = long_date(d, 'pt')
    per_ = f'{F(a)} a {F(b)}'
    G = dmy if R.random() < 0.5 else F
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{d.year}', sn(R, '#####'))
    liv, fol = str(R.randint(1, 12)), sn(R, '##').lstrip('0') or '5'
    fem = u.split()[0] in ('Universidade', 'Faculdade')
    a_ = 'A' if fem else 'O'
    T = US(R, 'CERTIFICADO', 'CERTIFICADO DE ESPECIALIZAÇÃO', 'Certificado', 'CERTIFICADO DE PÓS-GRADUAÇÃO')
    ti = f'Especialista em {f}'
    ink = S(R, '#0b3c5d', '#7b1e3a', '#14532d', '#2b2b2b', '#5b3a00')
    nac = R.random() < 0.65
    tcc = R.random() < 0.6
    avn = sum(float(z.replace(',', '.')) for z in mk) / len(mk)
    gs = S(R, com(avn), com(avn, 1), None)
    dur = S(R, f'{ch} horas', f'{ch} (trezentas e sessenta) horas' if ch == 360 else f'{ch} horas', f'{ch} horas/aula')
    D = Doc(
        'pt',
        R,
        'BRA',
        'degree_certificate',
        ['pt'],
        (
            font(R, 'EB Garamond', 'TeX Gyre Pagella', 'Linux Libertine O', 'Carlito')
            if not lay
            else font(R, 'Carlito', 'Noto Sans', 'Liberation Sans', 'Gentium Book Plus')
        ),
        (
            font(R, 'TeX Gyre Chorus', 'Z003', 'C059', 'EB Garamond')
            if not lay and T == 'Certificado'
            else font(R, 'C059', 'EB Garamond', 'TeX Gyre Bonum')
        ),
        ink,
        S(R, '#fff', '#fffef6'),
        S(R, 'tri', 'bracket', 'br', 'notch', 'corner') if not lay else S(R, 'br', 'none', 'topbar', 'thin'),
        S(R, ('#90b8a0', 0.13), ('#c9b06c', 0.12), None),
        not lay,
        17 if not lay else 15.5,
        '16mm 27mm 14mm' if not lay else '18mm 23mm 15mm',
        1.47,
    )
    dob = G(p.dob) if nac else None
    holder(
        D,
        p,
        n,
        dob,
        [pob, f'{pob}/{puf}', f'{pob} – {puf}', f'{pob} - {puf}', f'{pob} ({puf})', f'{pob}, {puf}', f'{pob}, Estado de {puf}'] if nac else None,
        qualification_title=(
            [ti, T, f'{T} – {ti}', f'Especialização em {f}', f'Pós-Graduação Lato Sensu em {f}']
            if lay == 0
            else [T, ti, f'Especialização em {f}', f'Pós-Graduação Lato Sensu em {f}']
        ),
        field_of_study=f,
        institution=[u, u.upper(), f'{u} ({uf})'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=gs,
        duration=[dur, f'{ch} horas', per_],
        document_number=[no, f'{no}, livro {liv}, folha {fol}', f'{no}, folha {fol}, livro {liv}'],
    )
    D.rows = [dict(course=c, credits=str(h), grade=g) for c, h, g in zip(cs, hs, mk)]
    x, y = per(R, 'qbr', no=[p]), per(R, 'qbr', no=[p])
    tit = S(R, 'Dr' if x.m else 'Dra', 'Me' if x.m else 'Ma')
    pf = lambda z: f'Prof{"." if z.m else "a."} {tit}. {n2(z)}'
    cpf = sn(R, '###.###.###-##')
    nasc = [f', natural de {pob}/{puf}, nascid{o} em ', (dob, 'nw')] if nac else []
    lei = (
        'Resolução CNE/CES n.º 1, de 3 de abril de 2001'
        if d < dt.date(2007, 7, 1)
        else (
            S(R, 'Resolução CNE/CES n.º 1, de 8 de junho de 2007', 'Resolução CNE/CES n.º 1/2007')
            if d.year < 2019
            else S(R, 'Resolução CNE/CES n.º 1, de 6 de abril de 2018', 'Resolução CNE/CES n.º 1/2018')
        )
    )
    curso = S(R, f'o Curso de Pós-Graduação Lato Sensu, em nível de Especialização, em {f}', f'o Curso de Especialização em {f}')
    H = [
        S(R, 'Disciplina', 'Componente curricular', 'Módulo'),
        S(R, 'Carga horária', 'C.H.'),
        S(R, 'Nota', 'Média'),
        S(R, 'Docente', 'Professor(a)'),
        'Titulação',
    ]
    doce = [n2(per(R, 'qbr', no=[p])).split() for _ in cs]
    doce = [f'{q[0]} {q[-1]}' for q in doce]
    full_t = R.random() < 0.6
    cls = S(R, 'all', 'head', 'thin', 'stripe') + (' wr' if lay else '')
    t = (
        tbl(
            H,
            [(c, h, g, w, S(R, 'Mestre', 'Doutor(a)', 'Especialista')) for c, h, g, w in zip(cs, hs, mk, doce)],
            'pt',
            cls,
            [40, 12, 9, 24, 15],
            'lccll',
        )
        if full_t
        else tbl(H[:3], list(zip(cs, hs, mk)), 'pt', cls, [64, 20, 16], 'lcc')
    )
    tot = (
        [kv(S(R, 'Carga horária total:', 'Total de horas:'), f'{ch} horas', 'pt', 'b')]
        + ([kv(S(R, 'Média geral:', 'Média final:', 'Aproveitamento:'), gs, 'pt', 'b')] if gs else [])
        + (
            [
                ln(
                    f'Trabalho de Conclusão de Curso: {S(R, "aprovado", "aprovado com conceito A", "dispensado nos termos da norma vigente")}.',
                    'pt',
                    'sm',
                )
            ]
            if tcc
            else []
        )
    )
    reg = ln(
        S(
            R,
            f'Registrado sob o n.º {no}, livro {liv}, folha {fol}, nos termos da {lei}.',
            f'Certificado registrado sob o n.º {no}, folha {fol}, livro {liv}. {lei}.',
        ),
        'pt',
        'sm mt',
    )
    st = stamp(R, f'{u.upper()} * PÓS-GRADUAÇÃO'[:48], 'pt', 106, 'left:420px;bottom:80px')
    sg_ = lambda: sg(
        R,
        [
            (S(R, 'Coordenador do Curso' if y.m else 'Coordenadora do Curso', 'Secretaria Acadêmica'), n2(y)),
            ('Reitor' if x.m and u[0] in 'UC' else 'Reitora' if u[0] in 'UC' else 'Diretor Geral' if x.m else 'Diretora Geral', pf(x)),
        ][:: S(R, 1, -1)],
        'pt',
    )
    if not lay:
        two_ = lx('pt', f'{a_} {u} {S(R, "certifica que", "confere o presente certificado a")} ', cls='c') + ln(n, 'pt', 'name ink')
        pr = lx(
            'pt',
            S(R, f'brasileir{o}, ', f'de nacionalidade brasileira, '),
            *(nasc and [nasc[0].lstrip(', '), nasc[1], ', '] or []),
            'CPF n.º ',
            (cpf, 'nw'),
            f', concluiu {curso}, com carga horária de ',
            (dur, 'nw'),
            f', realizado no período de {per_}, obtendo o título de ',
            cls='j',
        ) + ln(ti, 'pt', 'c b xl ink', 'line-height:1.35')
        head = S(
            R,
            div(emblem(R, ink, 60), 'c') + ln(u.upper(), 'pt', 'c b lg'),
            gr(
                '76px 1fr',
                emblem(R, ink, 66),
                ln(u, 'pt', 'b xl ink', 'line-height:1.2')
                + ln(S(R, 'Pró-Reitoria de Pesquisa e Pós-Graduação', 'Coordenação de Pós-Graduação'), 'pt'),
                style='align-items:center',
            ),
        )
        D.add(head, ln(T, 'pt', 'title', 'font-size:2.1em'), two_, pr, ln(f'{city} ({uf}), {ad}.', 'pt', S(R, 'c', 'rt') + ' mt'), sg_(), st)
        D.add(
            ln(S(R, 'HISTÓRICO ESCOLAR', 'DISCIPLINAS CURSADAS', f'Curso de Especialização em {f}'), 'pt', 'c b ink lg'),
            t,
            *tot,
            reg,
            ln(f'Modalidade: {S(R, "presencial", "a distância")}', 'pt', 'sm'),
            sg_() if R.random() < 0.5 else '',
        )
    else:
        I = (
            [(S(R, 'Aluno' if m else 'Aluna', 'Nome', 'Nome completo'), n), ('CPF', cpf)]
            + ([(S(R, 'Naturalidade', 'Natural de'), f'{pob}/{puf}'), ('Data de nascimento', dob)] if nac else [])
            + [
                ('Curso', f'Especialização em {f}' if R.random() < 0.5 else f'Pós-Graduação Lato Sensu em {f}'),
                (S(R, 'Período de realização', 'Período do curso'), per_),
                ('Carga horária', dur),
                (S(R, 'Título obtido', 'Título conferido'), ti),
            ]
        )
        head = S(
            R,
            gr(
                '66px 1fr',
                emblem(R, ink, 58),
                ln(u, 'pt', 'b lg ink', 'line-height:1.25') + ln('Secretaria de Pós-Graduação', 'pt', 'sm'),
                style='align-items:center',
            )
            + div('', 'ruleh'),
            ln(u.upper(), 'pt', 'c b lg ink', 'line-height:1.25') + ln(f'{city} – {uf}', 'pt', 'c sm') + div('', 'hr'),
        )
        D.add(
            head,
            ln(T, 'pt', 'title', 'font-size:1.6em'),
            ln(
                S(
                    R,
                    f'Certificamos que {"o aluno abaixo identificado" if m else "a aluna abaixo identificada"} concluiu o curso de pós-graduação com'
                    ' os seguintes dados:',
                    f'{a_} {u} certifica a conclusão do curso de pós-graduação lato sensu, nos termos da {lei}:',
                ),
                'pt',
                'j mt',
            ),
            div(rowset(R, I, 'pt'), 'mt'),
            t,
            *tot,
            ln(f'{city} ({uf}), {ad}.', 'pt', 'rt mt'),
            sg_(),
            reg,
            st,
        )
    return D


@fam
def declaracao_empregador_bra_especializacao_bra(R):
    return (br_emprego if var(R, 'qpt') == 0 else br_especial)(R)


# ================ 3 tr, first paper Turkey: diploma supplement of an associate degree (two languages in a line, or beside each other), with the courses
TRU = Q(
    'Kastamonu Üniversitesi|Kastamonu University|Tosya Meslek Yüksekokulu|Tosya Vocational School;Çankırı Karatekin Üniversitesi|Çankırı Karatekin'
    ' University|Çankırı Meslek Yüksekokulu|Çankırı Vocational School;Bitlis Eren Üniversitesi|Bitlis Eren University|Tatvan Meslek'
    ' Yüksekokulu|Tatvan Vocational School;Uşak Üniversitesi|Uşak University|Banaz Meslek Yüksekokulu|Banaz Vocational School;Kırklareli'
    ' Üniversitesi|Kırklareli University|Lüleburgaz Meslek Yüksekokulu|Lüleburgaz Vocational School;Mersin Üniversitesi|Mersin University|Anamur'
    ' Meslek Yüksekokulu|Anamur Vocational School;Giresun Üniversitesi|Giresun University|Bulancak Meslek Yüksekokulu|Bulancak Vocational'
    ' School;Batman Üniversitesi|Batman University|Kozluk Meslek Yüksekokulu|Kozluk Vocational School;Afyon Kocatepe Üniversitesi|Afyon Kocatepe'
    ' University|Sandıklı Meslek Yüksekokulu|Sandıklı Vocational School;Ardahan Üniversitesi|Ardahan University|Göle Meslek Yüksekokulu|Göle'
    ' Vocational School'
)
TRF = {
    'Aşçılık|Culinary Arts': (
        'Mutfak Uygulamaları I|Kitchen Practices I;Gıda Güvenliği ve Hijyen|Food Safety and Hygiene;Türk Mutfağı|Turkish'
        ' Cuisine;Pastacılık|Pastry;Menü Planlama|Menu Planning;Beslenme İlkeleri|Principles of Nutrition;Yiyecek İçecek Servisi|Food and Beverage'
        ' Service;Dünya Mutfakları|World Cuisines;Maliyet Kontrolü|Cost Control'
    ),
    'Muhasebe ve Vergi Uygulamaları|Accounting and Tax Applications': (
        'Genel Muhasebe|General Accounting;Mikro Ekonomi|Microeconomics;Ticari Matematik|Commercial Mathematics;Vergi Hukuku|Tax Law;Maliyet'
        ' Muhasebesi|Cost Accounting;Paket Programlar|Package Programs;Finansal Yönetim|Financial Management;Muhasebe Denetimi|Auditing;İş ve Sosyal'
        ' Güvenlik Hukuku|Labour and Social Security Law'
    ),
    'Çocuk Gelişimi|Child Development': (
        'Çocuk Gelişimi I|Child Development I;Anne Çocuk Sağlığı|Mother and Child Health;Oyun Etkinliği|Play Activities;Çocuk Edebiyatı|Children’s'
        ' Literature;Özel Eğitim|Special Education;Drama|Drama;Çocuk Ruh Sağlığı|Child Mental Health;Materyal Geliştirme|Material Development;Aile'
        ' Eğitimi|Family Education'
    ),
    'Elektrik|Electricity': (
        'Doğru Akım Devre Analizi|DC Circuit Analysis;Alternatif Akım Devre Analizi|AC Circuit Analysis;Ölçme Tekniği|Measurement Techniques;Elektrik'
        ' Makineleri|Electrical Machines;Tesisata Giriş|Introduction to Installations;Bilgisayar Destekli Çizim|Computer Aided Drawing;Kumanda'
        ' Teknikleri|Control Techniques;Enerji İletimi ve Dağıtımı|Power Transmission and Distribution;Programlanabilir Denetleyiciler|Programmable'
        ' Controllers'
    ),
    'Tıbbi Laboratuvar Teknikleri|Medical Laboratory Techniques': (
        'Anatomi|Anatomy;Tıbbi Biyokimya|Medical Biochemistry;Hematoloji|Haematology;Genel Mikrobiyoloji|General Microbiology;Laboratuvar'
        ' Aletleri|Laboratory Equipment;Parazitoloji|Parasitology;Histoloji|Histology;Tıbbi Terminoloji|Medical Terminology;Klinik Uygulama|Clinical'
        ' Practice'
    ),
    'Bilgisayar Programcılığı|Computer Programming': (
        'Programlama Temelleri|Fundamentals of Programming;Web Tasarımının Temelleri|Fundamentals of Web Design;Veri Tabanı I|Database I;Nesne'
        ' Tabanlı Programlama|Object Oriented Programming;Matematik|Mathematics;Ağ Temelleri|Network Basics;Mobil Programlama|Mobile'
        ' Programming;Sistem Analizi ve Tasarımı|System Analysis and Design;İşletim Sistemleri|Operating Systems'
    ),
    'İlk ve Acil Yardım|Paramedic': (
        'Acil Hasta Bakımı I|Emergency Patient Care I;Anatomi|Anatomy;Fizyoloji|Physiology;Ambulans Servis Eğitimi|Ambulance Service'
        ' Training;Farmakoloji|Pharmacology;Travma|Trauma;Acil Sağlık Hizmetleri|Emergency Health Services;Afet Yönetimi|Disaster Management;İşaret'
        ' Dili|Sign Language'
    ),
}
TRG = L(
    'Atatürk İlkeleri ve İnkılap Tarihi I|Principles of Atatürk I,Türk Dili I|Turkish Language I,İngilizce I|English I,İş'
    ' Sağlığı ve Güvenliği|Occupational Health and Safety,Staj|Internship,Atatürk İlkeleri ve İnkılap Tarihi II|Principles of Atatürk II,'
    'Türk Dili II|Turkish Language II,İngilizce II|English II,İletişim|Communication,Girişimcilik|Entrepreneurship,Araştırma'
    ' Yöntemleri|Research Methods'
)
TRP = L('Erzincan,Giresun,Kastamonu,Niğde,Şırnak,Çorum,Kütahya,Edirne,Mersin,Bingöl,Artvin,Denizli,Kilis,Amasya,Tekirdağ,Ağrı,Burdur,Hatay')
GP = {'AA': 4.0, 'BA': 3.5, 'BB': 3.0, 'CB': 2.5, 'CC': 2.0}


def de_courses(R, rows, mode):
    """the courses, Turkish and English in one cell, in two, or in two lines of headings"""
    cls = S(R, 'all', 'thin', 'head', 'stripe') + ' wrh'
    if mode == 0:
        return tbl(
            ['Kod', 'Dersin Adı / Course Title', S(R, 'AKTS / ECTS', 'AKTS'), S(R, 'Not / Grade', 'Not')],
            [(a, f'{t} / {e}', c, g) for a, t, e, c, g in rows],
            'tr',
            cls,
            [11, 64, 13, 12],
            'llcc',
        )
    if mode == 1:
        return tbl(
            [S(R, 'Ders Kodu', 'Kod'), 'Dersin Adı', 'Course Name', 'AKTS', 'Notu'],
            [(a, t, (e, 'en'), c, g) for a, t, e, c, g in rows],
            'tr',
            cls,
            [11, 36, 35, 9, 9],
            'lllcc',
        )
    return tbl(
        ['Dersin Adı / Name of Course', 'AKTS / ECTS', 'Harf Notu / Letter Grade'],
        [(f'{t} ({e})', c, g) for a, t, e, c, g in rows],
        'tr',
        cls,
        [66, 15, 19],
        'lcc',
    )


def de_terms(R, rows, mode):
    """all courses in one table, or one table a term"""
    if R.random() < 0.6:
        return de_courses(R, rows, mode)
    k = -(-len(rows) // 4)
    st = R.getstate()
    out = ''
    name = S(R, '{}. YARIYIL / SEMESTER {}', '{}. Yarıyıl / {}. Semester')
    for i in range(4):
        R.setstate(st)
        out += ln(name.format(i + 1, i + 1), 'tr', 'b s8 mt') + de_courses(R, rows[i * k : i * k + k], mode)
    return out


SYS = [
    ('8. TÜRKİYE’DE YÜKSEKÖĞRETİM SİSTEMİ', 'tr', 'qh s8'),
    (
        (
            'Türkiye’de yükseköğretim ön lisans, lisans, yüksek lisans ve doktora programlarından oluşur. Ön lisans programları iki yıllıktır ve 120'
            ' AKTS kredisidir.'
        ),
        'tr',
        's8 j',
    ),
    ('8. THE HIGHER EDUCATION SYSTEM IN TURKEY', 'en', 's8 b'),
    (
        (
            'Higher education in Turkey comprises associate, bachelor, master and doctoral programmes. Associate degree programmes take two years and'
            ' comprise 120 ECTS credits.'
        ),
        'en',
        's8 j i',
    ),
]


def de_secs(c):
    """sections 1 to 3 and 7: number, label, English label, value, English value"""
    return [
        (
            '1',
            'DİPLOMA SAHİBİNİN KİMLİK BİLGİLERİ',
            'INFORMATION IDENTIFYING THE HOLDER OF THE QUALIFICATION',
            [
                ('1.1', 'Soyadı', 'Family name(s)', c['sur'], c['sur']),
                ('1.2', 'Adı', 'Given name(s)', c['giv'], c['giv']),
                ('1.3', 'Doğum yeri ve tarihi', 'Place and date of birth', f'{c["pob"]}, {c["dob"]}', f'{c["pob"]}, {c["dob"]}'),
                ('1.4', 'Öğrenci numarası', 'Student identification number', c['stu'], c['stu']),
            ],
        ),
        (
            '2',
            'DERECE BİLGİLERİ',
            'INFORMATION IDENTIFYING THE QUALIFICATION',
            [
                ('2.1', 'Derecenin adı', 'Name of qualification', c['q'], c['qe']),
                ('2.2', 'Ana çalışma alanı', 'Main field of study', c['f'], c['fe']),
                (
                    '2.3',
                    'Diplomayı veren kurumun adı ve statüsü',
                    'Name and status of awarding institution',
                    f'{c["u"]} (devlet üniversitesi)',
                    f'{c["ue"]} (state university)',
                ),
                ('2.4', 'Öğretimi yürüten birim', 'Institution administering studies', c['y'], c['ye']),
                ('2.5', 'Öğretim dili', 'Language of instruction', 'Türkçe', 'Turkish'),
            ],
        ),
        (
            '3',
            'DERECENİN DÜZEYİ',
            'INFORMATION ON THE LEVEL OF THE QUALIFICATION',
            [
                (
                    '3.1',
                    'Düzeyi',
                    'Level of qualification',
                    'Ön lisans (TYYÇ 5. düzey, QF-EHEA kısa düzey)',
                    'Associate degree (NQF-HETR level 5, QF-EHEA short cycle)',
                ),
                ('3.2', 'Programın resmi süresi', 'Official length of programme', c['dur'], c['dure']),
                (
                    '3.3',
                    'Kabul koşulları',
                    'Access requirements',
                    'Lise diploması ve ÖSYM yerleştirmesi',
                    'High school diploma and central placement',
                ),
            ],
        ),
    ]


def dipeki(R):
    p = per(R, 'qtr', 1986, 2001)
    u, ue, y, ye = un(R, 'tru', TRU)
    f, fe = un(R, 'trf', list(TRF)).split('|')
    pob = un(R, 'trp', TRP)
    cs = [z.split('|') for z in TRF[f'{f}|{fe}'].split(';')] + [z.split('|') for z in R.sample(TRG, R.randint(4, 9))]
    R.shuffle(cs)
    ec = [R.choice([2, 3, 4, 5, 6]) for _ in cs]
    gd = [R.choice(['AA', 'BA', 'BA', 'BB', 'BB', 'CB', 'CC']) for _ in cs]
    gpa = sum(GP[g] * e for g, e in zip(gd, ec)) / sum(ec)
    d = dt.date(min(2024, p.dob.year + R.randint(20, 24)), R.choice([6, 7, 9, 2]), R.randint(1, 28))
    F = S(R, lambda z: dmy(z, '.'), lambda z: dmy(z, '/'), lambda z: long_date(z, 'tr'))
    code = sn(R, '@@@').upper()[:3]
    codes = [f'{code}{R.choice([1, 2])}{sn(R, "##")}' for _ in cs]
    lay = var(R, 'delay')
    ink = S(R, '#0b5394', '#7a1f1f', '#1d4d3b', '#333333')
    q, qe = S(
        R,
        (f'Ön Lisans Diploması', 'Associate Degree Diploma'),
        ('Ön Lisans Derecesi', 'Associate Degree'),
        ('Önlisans Diploması', 'Associate Degree'),
    )
    dur, dure = S(
        R,
        ('2 yıl (4 yarıyıl, 120 AKTS)', '2 years (4 semesters, 120 ECTS)'),
        ('2 yıl, 120 AKTS', '2 years, 120 ECTS credits'),
        ('İki yıl, dört yarıyıl', 'Two years, four semesters'),
    )
    sur = trup(p.sur)
    giv = p.given if R.random() < 0.5 else trup(p.given)
    no = S(R, f'{d.year}-{sn(R, "####")}', sn(R, '#######'), f'MYO/{sn(R, "#####")}')
    dob, ad = F(p.dob), F(d)
    ade = long_date(d, 'en') if ad[2] not in './' else ad
    D = Doc(
        'tr',
        R,
        'TUR',
        'diploma_supplement',
        ['tr', 'en'],
        font(R, 'Carlito', 'Liberation Sans', 'Liberation Serif', 'DejaVu Sans Condensed', 'Noto Sans'),
        font(R, 'Carlito', 'Liberation Serif', 'Noto Sans'),
        ink,
        '#fff',
        S(R, 'none', 'thin', 'topbar', 'none'),
        S(R, None, ('#b0c8e0', 0.1)),
        False,
        13.5,
        '15mm 19mm 13mm',
        1.33,
    )
    gs = f'{gpa:.2f}'
    gp = S(R, gs, f'{gs} / 4.00', com(gpa))
    n = f'{giv} {sur}'
    holder(
        D,
        p,
        n,
        dob,
        pob,
        qualification_title=[q, qe, f'{q} / {qe}', 'DİPLOMA EKİ', 'DIPLOMA SUPPLEMENT', 'DİPLOMA EKİ / DIPLOMA SUPPLEMENT'],
        qualification_title_en=[qe, 'DIPLOMA SUPPLEMENT', 'Diploma Supplement'],
        field_of_study=[f, fe, f'{f} / {fe}'],
        institution=[u, ue, f'{u} / {ue}', trup(u), ue.upper(), f'{u}, {y}'],
        award_date=d.isoformat(),
        award_date_printed=[ad, ade],
        grade=[gp, gs],
        duration=[dur, dure, f'{dur} / {dure}', dur.split(' (')[0], dure.split(' (')[0]],
        document_number=no,
    )
    D.printed.add('qualification_title_en')
    D.rows = [dict(course=[f'{t} / {e}', t, e, f'{t} {e}', f'{t} ({e})'], credits=str(c), grade=g) for (t, e), c, g in zip(cs, ec, gd)]
    secs = de_secs(
        dict(sur=sur, giv=giv, pob=pob, dob=dob, stu=sn(R, '1########'), q=q, qe=qe, f=f, fe=fe, u=u, ue=ue, y=y, ye=ye, dur=dur, dure=dure)
    )
    num = S(R, ('Diploma No', 'Diploma Number'), ('Diploma Numarası', 'Diploma No'), ('Ek No', 'Supplement No'))
    head = (
        gr(
            '64px 1fr 64px',
            emblem(R, ink, 58),
            ln('T.C.', 'tr', 'c b sm') + ln(trup(u), 'tr', 'c b') + ln(ue.upper() if R.random() < 0.5 else ue, 'en', 'c sm'),
            emblem(R, '#888', 52),
            style='align-items:center',
        )
        if R.random() < 0.6
        else ln(f'T.C. {trup(u)}', 'tr', 'b ink lg') + ln(ue, 'en', 'sm ink') + div('', 'ruleh')
    )
    TT = (
        ln('DİPLOMA EKİ / DIPLOMA SUPPLEMENT', 'tr', 'title', 'font-size:1.5em')
        if R.random() < 0.6
        else ln('DİPLOMA EKİ', 'tr', 'title', 'font-size:1.5em;line-height:1.3') + ln('DIPLOMA SUPPLEMENT', 'en', 'c b')
    )
    pre = (
        [
            ln('Bu Diploma Eki Avrupa Komisyonu, Avrupa Konseyi ve UNESCO/CEPES tarafından geliştirilen modele uygundur.', 'tr', 's8 j')
            + ln(
                'This Diploma Supplement follows the model developed by the European Commission, Council of Europe and UNESCO/CEPES.', 'en', 's8 j i'
            )
        ]
        if R.random() < 0.7
        else []
    )
    rows = [(a, t, e, c, g) for a, (t, e), c, g in zip(codes, cs, ec, gd)]
    note = ln('AA: 4.00, BA: 3.50, BB: 3.00, CB: 2.50, CC: 2.00, DC: 1.50, FF: 0.00', 'tr', 'xs')
    t4 = de_terms(R, rows, R.randrange(3))
    x, z = per(R, 'qtr', no=[p]), per(R, 'qtr', no=[p])
    nx = lambda k: f'{k.given} {trup(k.sur)}'
    last = (
        [(num[0], num[1], no), (S(R, 'Düzenlenme tarihi', 'Tarih'), 'Date', ad)]
        if R.random() < 0.5
        else [(S(R, 'Mezuniyet tarihi', 'Diploma tarihi'), S(R, 'Date of graduation', 'Date of award'), ad), (num[0], num[1], no)]
    )
    gp_lab = S(R, ('Genel not ortalaması', 'Cumulative GPA'), ('Mezuniyet not ortalaması', 'Overall classification'), ('AGNO', 'CGPA'))
    (de_line if lay == 0 else de_columns)(R, D, secs, head, TT, pre, t4, note, (gp_lab, gp), last, ad, ade)
    s_ = sg(
        R,
        [
            (S(R, 'Öğrenci İşleri Daire Başkanı / Registrar', 'Meslek Yüksekokulu Müdürü / Director'), nx(x)),
            (S(R, 'Rektör / Rector', 'Rektör Yardımcısı / Vice Rector'), 'Prof. Dr. ' + nx(z)),
        ],
        'tr',
    )
    D.pages[-1] += (
        s_
        + (''.join(ln(*z) for z in SYS) if R.random() < 0.6 else '')
        + stamp(R, f'T.C. {trup(u)} REKTÖRLÜĞÜ'[:46], 'tr', 104, 'left:400px;bottom:90px')
    )
    return D


def de_line(R, D, secs, head, TT, pre, t4, note, gp, last, ad, ade):
    """Turkish and English in one line of label and value"""
    st = R.choice(['qa', 'qb', 'qd'])
    join = lambda a, b: a if a == b else f'{a} / {b}'
    first = ''.join(
        ln(f'{k}. {t} / {e}', 'tr', 'qh s8') + ''.join(kv(f'{i} {a} / {b}', join(v, w), 'tr', st) for i, a, b, v, w in it) for k, t, e, it in secs
    )
    D.add(head, TT, *pre, div(first, 'mt'), ln('Sayfa 1 / 2', 'tr', 'xs rt'))
    D.add(
        ln('4. PROGRAM İÇERİĞİ VE SONUÇLAR / CONTENTS AND RESULTS GAINED', 'tr', 'qh s8'),
        t4,
        note,
        kv(f'{gp[0][0]} / {gp[0][1]}', gp[1], 'tr', st),
        ln('5. DERECENİN İŞLEVİ / FUNCTION OF THE QUALIFICATION', 'tr', 'qh s8'),
        kv(
            '5.1 Üst öğrenime geçiş / Access to further study',
            'Dikey geçiş sınavı ile lisans programları / Bachelor programmes by vertical transfer',
            'tr',
            st,
        ),
        ln('6. EK BİLGİ / ADDITIONAL INFORMATION', 'tr', 'qh s8'),
        kv('6.1 Diğer bilgi kaynakları / Further information sources', 'www.yok.gov.tr', 'tr', st),
        ln('7. BELGENİN ONAYI / CERTIFICATION', 'tr', 'qh s8'),
        *[kv(f'{a} / {b}', v, 'tr', st) for a, b, v in last],
    )


def de_columns(R, D, secs, head, TT, pre, t4, note, gp, last, ad, ade):
    """Turkish at the left, English at the right"""
    it = lambda lang, i, k, v: ln(f'{i} {k}', lang, 's8 i') + ln(v, lang, 's8 b')
    out = ''
    for k, t, e, items in secs:
        out += (
            '<div class="half mt">'
            + div(ln(f'{k}. {t}', 'tr', 'b s8 ink') + ''.join(it('tr', i, a, v) for i, a, b, v, w in items))
            + div(ln(f'{k}. {e}', 'en', 'b s8 ink') + ''.join(it('en', i, b, w) for i, a, b, v, w in items), 'lnb')
            + '</div>'
        )
    D.add(head, TT, *pre, out)
    end = (
        '<div class="half mt">'
        + div(''.join(kv(a + ':', v, 'tr', 's8') for a, b, v in [(gp[0][0], '', gp[1])] + last))
        + div(''.join(kv(b + ':', ade if v == ad else v, 'en', 's8') for a, b, v in [('', gp[0][1], gp[1])] + last), 'lnb')
        + '</div>'
    )
    D.add(ln('4. ÖĞRENİM İÇERİĞİ VE ELDE EDİLEN SONUÇLAR', 'tr', 'b ink') + ln('CONTENTS AND RESULTS GAINED', 'en', 'i'), t4, note, end)


# =================================================================== 3 tr, second paper  Turkey: authorisation of an engineer by a chamber of TMMOB (prose, form with boxes, or card)
TRO = Q(
    'Makina Mühendisleri Odası|Makina Mühendisi|Mekanik Tesisat;Makina Mühendisleri Odası|Makina Mühendisi|Asansör Avan Proje Hazırlama;Elektrik'
    ' Mühendisleri Odası|Elektrik-Elektronik Mühendisi|Yüksek Gerilim Tesisleri İşletme Sorumluluğu;Elektrik Mühendisleri Odası|Elektrik'
    ' Mühendisi|Elektrik Tesisatı Proje Hizmetleri;İnşaat Mühendisleri Odası|İnşaat Mühendisi|Betonarme Yapı Projeleri;Gıda Mühendisleri Odası|Gıda'
    ' Mühendisi|Sorumlu Yöneticilik;Ziraat Mühendisleri Odası|Ziraat Mühendisi|Bitki Koruma Ürünleri Danışmanlığı;Harita ve Kadastro Mühendisleri'
    ' Odası|Harita Mühendisi|Taşınmaz Değerleme;Kimya Mühendisleri Odası|Kimya Mühendisi|Tehlikeli Atık Yönetimi;Jeoloji Mühendisleri Odası|Jeoloji'
    ' Mühendisi|Zemin Etüdü Hizmetleri;Çevre Mühendisleri Odası|Çevre Mühendisi|Çevresel Etki Değerlendirmesi;Makina Mühendisleri Odası|Makina'
    ' Mühendisi|Basınçlı Kapların Periyodik Kontrolü'
)
TRS = L(
    'Adana Şubesi,Kocaeli Şubesi,Diyarbakır Şubesi,İzmir Şubesi,Samsun Şubesi,Gaziantep Şubesi,Eskişehir Şubesi,Antalya Şubesi,Konya Şubesi,Denizli'
    ' Şubesi'
)


def oda_yetki(R):
    p = per(R, 'qtr', 1968, 1996)
    oda, un_, alan = un(R, 'tro', TRO)
    sub = R.choice(TRS)
    pob = un(R, 'trp2', TRP)
    d = dt.date(min(2024, max(2005, p.dob.year + R.randint(25, 40))), R.randint(1, 12), R.randint(1, 28))
    F = S(R, lambda z: dmy(z, '.'), lambda z: dmy(z, '/'), lambda z: long_date(z, 'tr'))
    lay = R.randrange(3)
    odp = trup(oda) if lay == 2 or R.random() < 0.6 else oda
    n = S(R, f'{p.given} {trup(p.sur)}', trup(n2(p)), n2(p))
    T = US(
        R,
        'MÜHENDİS YETKİ BELGESİ',
        'SERBEST MÜŞAVİRLİK VE MÜHENDİSLİK BELGESİ',
        'YETKİLENDİRME BELGESİ',
        'UZMANLIK VE YETKİ BELGESİ',
        'MESLEKİ YETERLİLİK BELGESİ',
        'MÜHENDİS YETKİLENDİRME BELGESİ',
    )
    no = S(R, sn(R, '######'), f'{d.year}-{sn(R, "####")}', f'{sn(R, "##")}/{sn(R, "#####")}', sn(R, '@@-#####'))
    exp = d.replace(year=d.year + R.choice([1, 2, 5])) if R.random() < 0.75 else None
    nac = R.random() < (0.65 if lay else 0.3)
    dob, ad = F(p.dob), F(d)
    sic = sn(R, '#####')
    kim = sn(R, '2##########')
    ink = S(R, '#b01c2e', '#12406b', '#1f5c3a', '#5a3b00', '#2c2c2c')
    D = Doc(
        'tr',
        R,
        'TUR',
        'professional_licence',
        ['tr'],
        font(R, 'Liberation Sans', 'Carlito', 'Noto Sans', 'Liberation Serif', 'TeX Gyre Pagella'),
        font(R, 'TeX Gyre Bonum', 'Carlito', 'Liberation Serif', 'C059'),
        ink,
        S(R, '#fff', '#fcfdf8'),
        S(R, 'tri', 'bracket', 'double', 'rail', 'lattice') if lay == 0 else S(R, 'none', 'thin', 'topbar', 'thick') if lay == 1 else 'none',
        S(R, ('#d8b0a8', 0.12), ('#a8c4d8', 0.13), None),
        lay == 0,
        16.5,
        '16mm 28mm 14mm' if lay == 0 else '20mm 23mm 16mm',
        1.48,
    )
    holder(
        D,
        p,
        n,
        dob if nac else None,
        pob if nac else None,
        qualification_title=[T, f'{alan} {T}', f'{T} – {alan}'],
        field_of_study=[alan, un_, f'{un_} – {alan}'],
        institution=[
            odp,
            f'TMMOB {oda}',
            oda,
            trup(oda),
            f'TMMOB {trup(oda)}',
            f'Türk Mühendis ve Mimar Odaları Birliği {oda}',
            f'TMMOB {oda} {sub}',
        ],
        award_date=d.isoformat(),
        award_date_printed=ad,
        document_number=no,
    )
    x, y = per(R, 'qtr', no=[p]), per(R, 'qtr', no=[p])
    nx = lambda k: f'{k.given} {trup(k.sur)}'
    tm = ln(S(R, 'TÜRK MÜHENDİS VE MİMAR ODALARI BİRLİĞİ', 'T M M O B'), 'tr', 'c sm b')
    od = ln(odp, 'tr', 'c b lg ink', 'line-height:1.25')
    reg = S(R, '6235 sayılı TMMOB Kanunu', 'Oda Uzmanlık ve Belgelendirme Yönetmeliği', 'Serbest Mühendislik ve Müşavirlik Hizmetleri Yönetmeliği')
    I = [(S(R, 'Adı Soyadı', 'Adı ve Soyadı', 'Üyenin Adı Soyadı'), n), ('T.C. Kimlik No', kim)] + (
        [('Doğum Yeri', pob), ('Doğum Tarihi', dob)] if nac else []
    )
    I += [
        (S(R, 'Unvanı', 'Mesleği'), un_),
        (S(R, 'Oda Sicil No', 'Üye Sicil No'), sic),
        (S(R, 'Yetki Alanı', 'Belge Konusu', 'Uzmanlık Alanı'), alan),
    ]
    J = [(S(R, 'Belge No', 'Yetki Belge No'), no), (S(R, 'Veriliş Tarihi', 'Belge Tarihi', 'Düzenleme Tarihi'), ad)] + (
        [(S(R, 'Geçerlilik Tarihi', 'Son Geçerlilik Tarihi', 'Vize Tarihi'), F(exp))] if exp else []
    )
    st = stamp(R, f'TMMOB {trup(oda)}'[:44], 'tr', 106, 'left:400px;bottom:80px')
    sgs = sg(R, [(S(R, 'Şube Yönetim Kurulu Başkanı', 'Oda Sekreteri', 'Yazman Üye'), nx(x)), ('Yönetim Kurulu Başkanı', nx(y))], 'tr')
    if lay == 0:
        pr = (
            lx('tr', f'Odamızın {sic} sicil numaralı üyesi, ', *([f'{dob} tarihinde {pob} ilinde doğan '] if nac else []), f'{un_},', cls='c mt2')
            + ln(n, 'tr', 'name ink')
            + lx(
                'tr',
                S(
                    R,
                    'Odamızca düzenlenen meslek içi eğitimi ve sınavı başarıyla tamamlayarak ',
                    f'{reg} hükümleri gereğince yapılan değerlendirme sonucunda ',
                ),
                (alan, 'b'),
                S(R, ' konusunda hizmet vermeye yetkili kılınmıştır.', ' alanında çalışmak üzere bu belgeyi almaya hak kazanmıştır.'),
                cls='c',
            )
        )
        head = S(
            R,
            div(emblem(R, ink, 62), 'c') + tm + od,
            gr('80px 1fr 80px', emblem(R, ink, 70), tm + od + ln(sub, 'tr', 'c sm'), emblem(R, '#777', 60), style='align-items:center'),
        )
        D.add(
            head,
            ln(T, 'tr', 'title mt', 'font-size:1.8em'),
            pr,
            '<div class="row mt">' + ''.join(div(kv(a + ':', b, 'tr', 'sm')) for a, b in J) + '</div>',
            sgs,
            st,
        )
    elif lay == 1:
        head = (
            gr('70px 1fr 96px', emblem(R, ink, 62), tm + od + ln(sub, 'tr', 'c sm'), photo(R, 'position:static', 86, 110), style='align-items:center')
            if R.random() < 0.6
            else ln('TMMOB', 'tr', 'b xl ink') + ln(odp, 'tr', 'b') + ln(sub, 'tr', 'sm') + div('', 'ruleh')
        )
        A = I + J
        A = A if len(A) % 2 == 0 else A + [('Kayıtlı Olduğu Şube', sub)]
        body = grid('1fr 1fr', A, 'tr', S(R, '', 'under', 'soft')) if R.random() < 0.5 else rowset(R, I + J, 'tr', R.choice([0, 1]))
        D.add(
            head,
            ln(T, 'tr', 'title mt', 'font-size:1.5em'),
            div(body, 'mt'),
            ln(
                S(
                    R,
                    f'Yukarıda kimliği yazılı üyemiz, {reg} uyarınca belirtilen konuda hizmet vermeye yetkilidir.',
                    f'Bu belge, {reg} hükümlerine göre düzenlenmiştir. Belge sahibi belirtilen alanda yetkilidir.',
                ),
                'tr',
                'j mt',
            ),
            sgs,
            *([ln('Bu belge her yıl vize edilmedikçe geçerli değildir.', 'tr', 'xs mt')] if R.random() < 0.5 else []),
            st,
        )
    else:
        oda_card(R, D, oda, sub, T, I, J, reg, nx(y), ink, st)
    return D


def oda_card(R, D, oda, sub, T, I, J, reg, boss, ink, st):
    """the two sides of a card, copied on one sheet"""
    line = lambda a, b: ln(a, 'tr', 'xs', 'line-height:1.2;color:#444') + ln(b, 'tr', 'b', 'line-height:1.3')
    front = div(
        gr('54px 1fr', emblem(R, ink, 48), ln('TMMOB', 'tr', 'sm b') + ln(trup(oda), 'tr', 'b ink', 'line-height:1.2'), style='align-items:center')
        + ln(T, 'tr', 'qh c')
        + gr('112px 1fr', photo(R, 'position:static', 100, 128), ''.join(line(a, b) for a, b in I), cls='mt'),
        'idc',
        'width:128mm;margin:6mm auto 0',
    )
    back = div(
        ''.join(kv(a + ':', b, 'tr', 'qd') for a, b in J)
        + ln(f'Bu kart {reg} uyarınca düzenlenmiştir. Bulunduğunda {oda} {sub} adresine gönderilmesi rica olunur.', 'tr', 'xs mt j')
        + div(scribble(R, 120, 40), 'c', 'display:grid;justify-content:center')
        + ln('Yönetim Kurulu Başkanı', 'tr', 'c xs')
        + ln(boss, 'tr', 'c sm b'),
        'idc',
        'width:128mm;margin:9mm auto 0',
    )
    D.add(*([ln('Aslı gibidir.', 'tr', 'rt i')] if R.random() < 0.5 else []), front, back, st)


@fam
def dipeki_onlisans_tur_oda_yetki_tur(R):
    return (dipeki if var(R, 'qtrk') == 0 else oda_yetki)(R)


# =================================================================== 4 so, first paper  Somaliland: certificate of a teacher's training (prose, or form with subjects)
SOP = L('Hargeysa,Burco,Boorama,Berbera,Ceerigaabo,Laascaanood,Gabiley,Sheekh,Oodweyne,Wajaale,Saylac,Xarshin,Caynabo,Garadag,Baligubadle,Arabsiyo')
SOI = Q(
    'Kulliyadda Tababarka Macallimiinta Somaliland|Hargeysa;Machadka Tababarka Macallimiinta Burco|Burco;Kulliyadda Waxbarashada ee Jaamacadda'
    ' Camuud|Boorama;Machadka Macallimiinta Ceerigaabo|Ceerigaabo;Xarunta Tababarka Macallimiinta Berbera|Berbera;Machadka Waxbarashada Xannaanada'
    ' Carruurta|Hargeysa;Kulliyadda Waxbarashada ee Laascaanood|Laascaanood;Xarunta Kobcinta Xirfadda Macallimiinta|Hargeysa'
)
SOC = {
    'Macallinka Dugsiga Hoose': (
        'Barashada Ilmaha iyo Cilminafsiga,Habka Dhigista Af-Soomaaliga,Habka Dhigista Xisaabta,Habka Dhigista Sayniska,Qorshaynta Casharka,Maaraynta'
        ' Fasalka,Qiimaynta Ardayda,Agabka Waxbarashada,Anshaxa Macallinka,Ku Celcelinta Dhigista'
    ),
    'Macallinka Dugsiga Dhexe': (
        'Cilminafsiga Waxbarashada,Habka Dhigista Ingiriisiga,Habka Dhigista Xisaabta,Habka Dhigista Cilmiga Bulshada,Manhajka Dugsiga'
        ' Dhexe,Imtixaanka iyo Qiimaynta,Maaraynta Fasalka,Kombiyuutarka,Anshaxa Macallinka,Ku Celcelinta Dhigista'
    ),
    'Waxbarashada Xannaanada': (
        'Koritaanka Ilmaha,Ciyaarta iyo Barashada,Sheekooyinka Carruurta,Caafimaadka iyo Nafaqada,Badbaadada Carruurta,Farshaxanka iyo'
        ' Gacanqabadka,Wadashaqaynta Waalidka,Qorshaynta Maalinlaha,Ku Celcelinta Dhigista'
    ),
    'Maamulka Dugsiyada': (
        'Hoggaaminta Dugsiga,Maamulka Xafiiska,Maaliyadda Dugsiga,Kormeerka Casharrada,Xidhiidhka Bulshada,Kaydinta Xogta,Maaraynta'
        ' Khilaafka,Qorshaynta Dugsiga,Anshaxa Shaqada'
    ),
    'Waxbarashada Gaarka ah': (
        'Aqoonsiga Naafanimada,Luqadda Dhegoolaha,Farta Indhoolaha,Waxbarashada Loo Dhan Yahay,Habka Dhigista Gaarka ah,Cilminafsiga'
        ' Ilmaha,Wadashaqaynta Waalidka,Qiimaynta Ardayda,Ku Celcelinta Dhigista'
    ),
}
SOD = {1: 'kow', 2: 'laba', 6: 'lix', 9: 'sagaal', 3: 'saddex'}


def so_name(R, p):
    return f'{p.given} {p.fa} {p.sur}'


def so_date(R):
    w = R.randrange(4)
    return (
        lambda z: dmy(z),
        lambda z: dmy(z, '-'),
        lambda z: long_date(z, 'so'),
        lambda z: f'{long_date(z, "so").split()[0]}-{long_date(z, "so").split()[1]}-{z.year}',
    )[w]


def so_head(R, ink, ins, city, mini):
    rep = S(R, 'JAMHUURIYADDA SOMALILAND', 'Jamhuuriyadda Somaliland')
    a = div(emblem(R, ink, 58), 'c') + ln(rep, 'so', 'c b') + ln(mini, 'so', 'c sm') + ln(ins, 'so', 'c b lg ink', 'line-height:1.25')
    b = gr(
        '74px 1fr 74px',
        emblem(R, ink, 64),
        ln(rep, 'so', 'c b') + ln(mini, 'so', 'c sm') + ln(ins, 'so', 'c b lg ink', 'line-height:1.25') + ln(city, 'so', 'c sm'),
        emblem(R, '#777', 58),
        style='align-items:center',
    )
    return S(
        R,
        a,
        b,
        gr(
            '64px 1fr',
            emblem(R, ink, 58),
            ln(ins, 'so', 'b lg ink', 'line-height:1.25') + ln(f'{rep} – {mini}', 'so', 'sm'),
            style='align-items:center',
        )
        + div('', 'ruleh'),
    )


def so_macallin(R):
    p = per(R, 'qso', 1972, 2001)
    m = p.m
    n = so_name(R, p)
    n = S(R, n, n, n.upper())
    pob = un(R, 'sop', SOP)
    ins, city = un(R, 'soi', SOI)
    f = un(R, 'soc', list(SOC))
    cs = SOC[f].split(',')
    d = dt.date(min(2024, max(2002, p.dob.year + R.randint(21, 34))), R.randint(1, 12), R.randint(1, 28))
    F = so_date(R)
    dob, ad = F(p.dob), F(d)
    T = US(R, 'SHAHAADADA MACALLINNIMADA', 'SHAHAADADA TABABARKA MACALLIMIINTA', 'SHAHAADO TABABAR', 'DIBLOOMADA WAXBARASHADA', 'SHAHAADADA BARIDDA')
    mon = R.choice([6, 9, 2, 3])
    dur = S(R, f'{mon} bilood', f'{SOD[mon]} ({mon}) bilood', f'{SOD[mon]} bilood') if mon > 3 else S(R, f'{mon} sannadood', f'{SOD[mon]} sannadood')
    lay = var(R, 'solay')
    nac = R.random() < (0.5 if not lay else 0.85)
    mk = marks(R, len(cs), R.randint(65, 88), 11, 50, 99)
    av = sum(mk) / len(mk)
    let = 'A' if av >= 85 else 'B' if av >= 70 else 'C'
    wd = 'Aad u Fiican' if av >= 85 else 'Fiican' if av >= 70 else 'Dhexdhexaad'
    gs = S(R, f'{av:.1f}%', f'{av:.1f}', let, wd, f'{let} ({wd})')
    gshow = R.random() < 0.7 or lay
    no = S(R, sn(R, '####'), f'WW/{sn(R, "###")}/{d.year}', sn(R, 'SL-#####'), f'TM-{sn(R, "###")}-{d.year % 100:02d}')
    mini = S(R, 'Wasaaradda Waxbarashada iyo Sayniska', 'Wasaaradda Waxbarashada iyo Tacliinta Sare') if d.year > 2010 else 'Wasaaradda Waxbarashada'
    ink = S(R, '#0b6b3a', '#8a1538', '#1a4a8a', '#3a3a3a', '#7a5a00')
    D = Doc(
        'so',
        R,
        'SOM',
        'vocational_certificate',
        ['so'],
        (
            font(R, 'Linux Libertine O', 'Charis SIL', 'Carlito', 'Liberation Serif')
            if not lay
            else font(R, 'Liberation Sans', 'Carlito', 'Gentium Book Plus', 'Noto Sans')
        ),
        font(R, 'URW Bookman', 'C059', 'EB Garamond', 'TeX Gyre Bonum'),
        ink,
        S(R, '#fff', '#fefcf1') if not lay else '#fff',
        S(R, 'tri', 'sld', 'bracket', 'wave', 'notch') if not lay else S(R, 'thin', 'none', 'sld', 'topbar'),
        S(R, ('#9cc4a8', 0.13), ('#d4b860', 0.12)) if not lay else S(R, None, ('#b8ccb8', 0.1)),
        not lay,
        17 if not lay else 15.5,
        '16mm 28mm 14mm' if not lay else '18mm 23mm 15mm',
        1.47,
    )
    holder(
        D,
        p,
        n,
        dob if nac else None,
        pob if nac else None,
        qualification_title=[T, f'{T} – {f}', f'{T} {f}'],
        field_of_study=f,
        institution=[ins, ins.upper(), f'{ins}, {city}', f'{mini}, {ins}', f'{ins}, {mini}'],
        award_date=d.isoformat(),
        award_date_printed=ad,
        grade=[gs, *([gs.rstrip('%')] if '%' in gs else []), *([let, wd] if '(' in gs else [])] if gshow else None,
        duration=[dur, f'{mon} bilood' if mon > 3 else f'{mon} sannadood'],
        document_number=no,
    )
    x, y = per(R, 'qso', no=[p]), per(R, 'qso', no=[p])
    uu = 'uu' if m else 'ay'
    tit = 'macallin' if m else 'macallimad'
    sgs = sg(
        R,
        [
            (S(R, 'Agaasimaha Waaxda Tababarka', 'Tababaraha Sare', 'Madaxa Imtixaannada'), S(R, '', so_name(R, y))),
            (S(R, *(('Hoggaamiyaha Kulliyadda', 'Maamulaha') if 'Kulliyad' in ins else ('Maamulaha', 'Agaasimaha'))), so_name(R, x)),
        ],
        'so',
    )
    st = stamp(R, f'{ins.upper()}'[:46], 'so', 104, 'left:400px;bottom:80px')
    foot = S(
        R,
        lambda: ln(f'Lambarka shahaadada: {no}', 'so', 'sm'),
        lambda: ln(f'Shahaado Lr. {no}', 'so', 'sm'),
        lambda: ln(f'Tixraac: {no}', 'so', 'sm'),
    )()
    if not lay:
        nasc = [f', {"ku dhashay" if m else "ku dhalatay"} {pob} ', (dob, 'nw')] if nac else []
        pr = lx(
            'so',
            S(R, f'Waxaa lagu caddaynayaa in {tit} ', f'{ins} waxay caddaynaysaa in '),
            (n, 'b lg'),
            *nasc,
            f', {uu} si guul leh {"u dhammaystay" if m else "u dhammaysatay"} tababarka ',
            (f, 'b'),
            f' oo socday muddo {dur} ah'
            + (
                S(R, f', {"isagoo helay" if m else "iyadoo heshay"} natiijo ah ', f', natiijadiisuna tahay ' if m else f', natiijadeeduna tahay ')
                if gshow
                else ''
            ),
            *([(gs, 'b nw')] if gshow else []),
            '.',
            cls='j mt',
        )
        c2 = (
            ln(S(R, 'Waxaa la guddoonsiiyay:', 'Shahaadadan waxaa la siiyay:', f'Waxaa shahaadadan lagu sharfay {tit}:'), 'so', 'c mt')
            + ln(n, 'so', 'name ink')
            + lx(
                'so',
                *(nasc and [nasc[0].lstrip(', '), nasc[1], ', '] or []),
                f'kaddib markii {uu} {"buuxiyay" if m else "buuxisay"} shuruudaha barnaamijka ',
                (f, 'b'),
                f' muddo {dur} ah' + (f', {"wuxuuna helay" if m else "waxayna heshay"} heerka {gs}.' if gshow else '.'),
                cls='c',
            )
        )
        D.add(
            so_head(R, ink, ins, city, mini),
            ln(T, 'so', 'title mt', 'font-size:1.8em'),
            pr if R.random() < 0.5 else c2,
            ln(S(R, f'{city}, {ad}', f'Taariikhda la bixiyay: {ad}', f'Lagu bixiyay {city}, {ad}'), 'so', 'c mt'),
            sgs,
            foot,
            st,
        )
    else:
        D.rows = [dict(course=c, credits=None, grade=str(k)) for c, k in zip(cs, mk)]
        I = (
            [(S(R, 'Magaca oo saddexan', 'Magaca macallinka' if m else 'Magaca macallimadda', 'Magaca buuxa'), n)]
            + ([('Goobta dhalashada', pob), ('Taariikhda dhalashada', dob)] if nac else [])
            + [
                (S(R, 'Barnaamijka', 'Qaybta tababarka', 'Nooca tababarka'), f),
                (S(R, 'Muddada', 'Muddada tababarka'), dur),
                (S(R, 'Celceliska', 'Natiijada guud', 'Heerka'), gs),
            ]
        )
        J = [(S(R, 'Lambarka shahaadada', 'Shahaado Lr.'), no), (S(R, 'Taariikhda la bixiyay', 'Taariikhda bixinta'), ad)]
        t = tbl(
            [S(R, 'Lr.', 'T.'), S(R, 'Maaddada', 'Casharrada', 'Mawduuca'), S(R, 'Dhibcaha', 'Buundada', 'Dhibco/100')],
            [(i + 1, c, k) for i, (c, k) in enumerate(zip(cs, mk))],
            'so',
            S(R, 'all', 'head', 'thin', 'stripe', 'hor'),
            [12, 62, 26],
            'clc',
        )
        body = grid('1fr 1fr', I if len(I) % 2 == 0 else I + J[:1], 'so', S(R, '', 'under', 'soft')) if R.random() < 0.45 else rowset(R, I, 'so')
        rest = J[1:] if 'class="gr' in body[:20] and len(I) % 2 else J
        D.add(
            so_head(R, ink, ins, city, mini),
            ln(T, 'so', 'title', 'font-size:1.5em'),
            ln(
                S(
                    R,
                    f'Waxaa la caddaynayaa in {tit}ka hoos ku xusan {uu} {"dhammaystay" if m else "dhammaysatay"} tababarka, {uu}na ka'
                    f' {"gudbay" if m else "gudubtay"} imtixaankii.'.replace('macallimadka', 'macallimadda'),
                    'Natiijada tababarka waxay u qoran tahay sida soo socota:',
                ),
                'so',
                'j mt',
            ),
            div(body, 'mt'),
            t,
            div(''.join(kv(a + ':', b, 'so', 'sm') for a, b in rest), 'row'),
            sgs,
            st,
        )
    return D


# =================================================================== 4 so, second paper  Somaliland: degree of a university, Somali and English (beside each other, or below each other)
SOU = Q(
    'Jaamacadda Hargeysa|University of Hargeisa|Hargeysa|Hargeisa;Jaamacadda Camuud|Amoud University|Boorama|Borama;Jaamacadda Burco|University of'
    ' Burao|Burco|Burao;Jaamacadda Gollis|Gollis University|Hargeysa|Hargeisa;Jaamacadda Nugaal|Nugaal University|Laascaanood|Las Anod;Jaamacadda'
    ' Eelo|Eelo University|Boorama|Borama;Jaamacadda Sanaag|Sanaag University|Ceerigaabo|Erigavo;Jaamacadda Tiknoolajiyada Berbera|Berbera University'
    ' of Technology|Berbera|Berbera'
)
SOB = Q(
    'Bajalooriska Maamulka Ganacsiga|Bachelor of Business Administration|Maamulka Ganacsiga|Business Administration|4;Bajalooriska Caafimaadka'
    ' Bulshada|Bachelor of Public Health|Caafimaadka Bulshada|Public Health|4;Bajalooriska Sayniska Kombiyuutarka|Bachelor of Computer'
    ' Science|Sayniska Kombiyuutarka|Computer Science|4;Bajalooriska Sharciga|Bachelor of Laws (LL.B.)|Sharciga|Law|4;Bajalooriska Beeraha iyo'
    ' Deegaanka|Bachelor of Agriculture and Environment|Beeraha iyo Deegaanka|Agriculture and Environment|4;Bajalooriska Xisaabaadka iyo'
    ' Maaliyadda|Bachelor of Accounting and Finance|Xisaabaadka iyo Maaliyadda|Accounting and Finance|4;Bajalooriska Injineernimada Dhismaha|Bachelor'
    ' of Civil Engineering|Injineernimada Dhismaha|Civil Engineering|5;Bajalooriska Shaqada Bulshada|Bachelor of Social Work|Shaqada Bulshada|Social'
    ' Work|4;Bajalooriska Caafimaadka Xoolaha|Bachelor of Veterinary Medicine|Caafimaadka Xoolaha|Veterinary Medicine|5'
)
SOK = Q(
    'Heerka Koowaad|First Class;Heerka Labaad Sare|Second Class Upper Division;Heerka Labaad Hoose|Second Class Lower Division;Aad u Fiican|Very'
    ' Good;Fiican|Good'
)


def so_sides(R, c):
    """the prose, Somali and English"""
    m, uu = c['m'], 'uu' if c['m'] else 'ay'
    hs, he = ('isagoo', 'his') if m else ('iyadoo', 'her')
    so = [
        S(
            R,
            f'Golaha Sare ee {c["u"]} wuxuu caddaynayaa in',
            f'{c["u"]} waxay halkan ku caddaynaysaa in',
            'Iyadoo la raacayo talada Golaha Tacliinta, waxaa la caddaynayaa in',
        ),
        (f'{"ku dhashay" if m else "ku dhalatay"} {c["pob"]} {c["dob"]}, ' if c['dob'] else '')
        + f'{uu} {"buuxiyay" if m else "buuxisay"} dhammaan shuruudihii {"waxbarasho" if R.random() < .5 else "looga baahnaa"} ee'
        f' Kulliyadda{" muddo " + c["dur"] + " ah" if c["dur"] else ""}, sidaas darteedna la siiyay',
        c['q'],
        f'{hs} {"helay" if m else "heshay"} natiijo ah: {c["gs"]}' if c['gs'] else '',
    ]
    en = [
        S(
            R,
            f'The Senate of {c["ue"]} certifies that',
            f'{c["ue"]} hereby certifies that',
            'On the recommendation of the Academic Council, this is to certify that',
        ),
        (f'born in {c["pobe"]} on {c["dobe"]}, ' if c['dob'] else '')
        + f'having fulfilled all the requirements of the Faculty{" in " + c["dure"] if c["dur"] else ""}, has been awarded the degree of',
        c['qe'],
        f'with the classification: {c["ge"]}' if c['gs'] else '',
    ]
    return so, en


def so_jaamacad(R):
    p = per(R, 'qso', 1984, 2002)
    m = p.m
    n = so_name(R, p)
    n = S(R, n, n.upper())
    pob = un(R, 'sop', SOP)
    u, ue, city, cye = un(R, 'sou', SOU)
    q, qe, f, fe, yrs = un(R, 'sob', SOB)
    d = dt.date(min(2024, p.dob.year + R.randint(22, 28)), R.choice([3, 7, 8, 9, 10, 12]), R.randint(1, 28))
    lay = var(R, 'sojl')
    w = R.random() < 0.5
    F, G = (dmy, dmy) if w else (lambda z: long_date(z, 'so'), lambda z: long_date(z, 'en'))
    nac = R.random() < 0.55
    g, ge = R.choice(SOK) if R.random() < 0.8 else (None, None)
    dur, dure = S(
        R,
        (f'{yrs} sannadood', f'{yrs} years'),
        (f'{"afar" if yrs == "4" else "shan"} sannadood', f'{"four" if yrs == "4" else "five"} years'),
        (None, None),
    )
    no = S(R, sn(R, '0####'), f'{sn(R, "###")}/{d.year}', sn(R, '@@/####/##'), sn(R, 'BSC-####'))
    ink = S(R, '#0a4d8c', '#126b37', '#7b1b2b', '#5a4200', '#2e2e2e')
    dob = F(p.dob) if nac else None
    pobe = {'Hargeysa': 'Hargeisa', 'Burco': 'Burao', 'Boorama': 'Borama', 'Ceerigaabo': 'Erigavo', 'Laascaanood': 'Las Anod'}.get(pob, pob)
    D = Doc(
        'so',
        R,
        'SOM',
        'degree_certificate',
        ['so', 'en'],
        font(R, 'EB Garamond', 'TeX Gyre Pagella', 'Charis SIL', 'Liberation Serif', 'Gentium Book Plus'),
        font(R, 'EB Garamond', 'TeX Gyre Chorus', 'C059', 'TeX Gyre Bonum'),
        ink,
        S(R, '#fff', '#fffdf3'),
        S(R, 'tri', 'corner', 'scallop', 'sld', 'bracket', 'wave'),
        S(R, ('#8fb4d8', 0.13), ('#d0b25a', 0.12), None),
        not lay,
        16,
        '15mm 27mm 13mm' if not lay else '20mm 25mm 17mm',
        1.45,
    )
    T, Te = S(
        R,
        ('SHAHAADADA JAAMACADDA', 'UNIVERSITY DEGREE'),
        ('SHAHAADO', 'DEGREE CERTIFICATE'),
        ('SHAHAADADA QALINJEBINTA', 'GRADUATION CERTIFICATE'),
        (None, None),
    )
    holder(
        D,
        p,
        n,
        [dob, G(p.dob)] if nac else None,
        [pob, pobe] if nac else None,
        qualification_title=[q, qe, f'{q} / {qe}', T, Te],
        qualification_title_en=[qe, Te] if Te else qe,
        field_of_study=[f, fe, f'{f} / {fe}'],
        institution=[u, ue, u.upper(), ue.upper(), f'{u} / {ue}', f'{u}, {city}'],
        award_date=d.isoformat(),
        award_date_printed=[F(d), G(d)],
        grade=[g, ge, f'{g} / {ge}'] if g else None,
        document_number=no,
    )
    D.printed.add('qualification_title_en')
    c = dict(m=m, u=u, ue=ue, pob=pob, pobe=pobe, dob=dob, dobe=G(p.dob), q=q, qe=qe, dur=dur, dure=dure, gs=g, ge=ge)
    so, en = so_sides(R, c)
    D.set(duration=[dur, dure] if dur else None)
    x, y = per(R, 'qso', no=[p]), per(R, 'qso', no=[p])
    sgs = sg(
        R,
        [
            (S(R, 'Diiwaan-hayaha / Registrar', 'Hormuudka / Dean'), S(R, '', so_name(R, y))),
            (S(R, 'Guddoomiyaha Jaamacadda / President', 'Madaxweynaha Jaamacadda / Vice-Chancellor'), 'Dr. ' + so_name(R, x)),
        ],
        'so',
    )
    st = stamp(R, f'{ue.upper()} * REGISTRAR'[:46], 'en', 106, 'left:420px;bottom:80px')
    nl = S(R, ('Lambarka shahaadada', 'Certificate No.'), ('Lr.', 'Serial No.'), ('Diiwaanka', 'Reg. No.'))
    rep = S(R, True, False)
    if not lay:
        side = lambda lang, P, a, b, k: div(
            *[
                ''.join(
                    [
                        ln(P[0], lang, 'c'),
                        ln(n, lang, 'name ink', 'font-size:1.3em'),
                        ln(P[1], lang, 'c'),
                        ln(P[2], lang, 'c b lg ink', 'line-height:1.3'),
                        ln(P[3], lang, 'c') if P[3] else '',
                        ln(f'{a} {b}', lang, 'c mt'),
                        k,
                    ]
                )
            ],
            'lnb' if lang == 'en' else '',
        )
        head = gr(
            '1fr 84px 1fr',
            *[
                ln(a, l, 'c b') * rep
                + ln(b.upper(), l, 'c b lg', 'line-height:1.25')
                + (ln(t, l, 'title', 'font-size:1.25em;line-height:1.4') if t else '')
                for a, b, t, l in [('Jamhuuriyadda Somaliland', u, T, 'so')]
            ],
            emblem(R, ink, 74),
            *[
                ln('Republic of Somaliland', 'en', 'c b') * rep
                + ln(ue.upper(), 'en', 'c b lg', 'line-height:1.25')
                + (ln(Te, 'en', 'title', 'font-size:1.25em;line-height:1.4') if Te else '')
            ],
            style='align-items:center',
        )
        D.add(
            head,
            '<div class="half mt2">'
            + side('so', so, 'Taariikhda:', F(d), ln(f'{nl[0]}: {no}', 'so', 'c sm'))
            + side('en', en, S(R, 'Date:', 'Given on'), G(d), ln(f'{nl[1]}: {no}' if nl[1][-1] != '.' else f'{nl[1]} {no}', 'en', 'c sm'))
            + '</div>',
            sgs,
            st,
        )
    else:
        tw = lambda a, b, s='c': ln(a, 'so', s) + ln(b, 'en', 'c i sm')
        tt = (ln(T, 'so', 'title mt', 'font-size:1.55em;line-height:1.3') + ln(Te, 'en', 'c b')) if T else ''
        head = (
            S(
                R,
                div(emblem(R, ink, 70), 'c'),
                gr('90px 1fr 96px', emblem(R, ink, 74), '', photo(R, 'position:static', 84, 106), style='align-items:center'),
            )
            + ln(u.upper(), 'so', 'c b xl ink', 'line-height:1.2')
            + ln(ue, 'en', 'c b')
        )
        body = (
            tw(so[0], en[0], 'c mt')
            + ln(n, 'so', 'name ink')
            + tw(so[1], en[1], 'c')
            + ln(q, 'so', 'c b lg ink mt')
            + ln(qe, 'en', 'c b')
            + (tw(so[3], en[3], 'c mt') if so[3] else '')
        )
        D.add(
            head,
            tt,
            body,
            div(
                kv2('Taariikhda la bixiyay', F(d), 'so', 'Date of issue', 'en')
                + kv2(nl[0], no, 'so', nl[1], 'en')
                + (kv2('Kulliyadda', f, 'so', 'Faculty', 'en') if R.random() < 0.3 else ''),
                'mt2',
            ),
            sgs,
            st,
        )
    return D


@fam
def macallin_jaamacad_somaliland(R):
    return (so_macallin if var(R, 'qso') == 0 else so_jaamacad)(R)


def named(f):
    """the family of a document is that of the function that made it"""

    def g(R):
        D = f(R)
        D.fam = f.__name__
        return D

    g.__name__ = f.__name__
    return g


if __name__ == '__main__':
    make_set([tidy(named(f)) for f in FRESH], 'fresh_qB')
