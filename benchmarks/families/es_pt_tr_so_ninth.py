#!/usr/bin/env python3
"""Four fresh families, two papers in each; an honest check set.

  es  certificado_analitico_arg     Argentina: university transcript (certificado analítico), university diploma
  pt  suplemento_declaracao_moz     Mozambique: diploma supplement (pt and en), declaration of service of an employer
  tr  gemiadami_enstitu_tur         Turkey: certificate of competency of a seafarer (tr and en), master's or doctor's diploma
  so  dugsi_sare_xirfad_som         Somalia: secondary certificate of the Democratic Republic (1976-1990), vocational certificate of a member state

  python benchmarks/families/es_pt_tr_so_ninth.py --seed 9302 --n 20 --out set        (4 families x 5 kinds)
"""
import sys, os; sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import make_set, var, deal, tidy
import make_documents as md, sixteen_languages as b16
from make_documents import M, ln, kv, sigs, stamp, emblem, photo, qr, sn, long_date
from sixteen_languages import tbl, div, gr, grid, lx, L, Q, S, com, latin, dmy, trup

FRESH = []
def fam(f): FRESH.append(f); return f
OCSS = """
.oa{display:grid;grid-template-columns:34% 66%;padding:.2em 0;border-bottom:.8px solid #b5b5b5}.oa .v{font-weight:700}
.ob{padding:.16em 0}.ob .k{display:inline-block;min-width:36%;font-style:italic}
.oc{display:grid;grid-template-columns:42% 58%;margin-bottom:.22em}.oc .k{background:rgba(0,0,0,.07);padding:.2em .6em;font-size:.88em}.oc .v{padding:.15em .6em;border:1px solid #999}
.od{display:grid;grid-template-columns:auto 1fr;gap:.5em;padding:.16em 0}.od .v{border-bottom:1.3px dotted #333;font-weight:400;padding-left:.4em}
.bi{display:grid;grid-template-columns:45% 55%;border-bottom:.7px solid #aaa;padding:.18em 0}.bi .v{font-weight:600}.bi .k,.oa .k{padding-right:.7em}
.sec{font-weight:700;color:VARINK;border-left:5px solid VARINK;padding:.05em .5em;margin:.6em 0 .25em}.sec2{font-weight:700;margin:.7em 0 .2em;text-decoration:underline}
.sec3{font-weight:700;background:VARINK;color:#fff;padding:.1em .6em;margin:.6em 0 .25em}
.half{display:grid;grid-template-columns:1fr 1fr;gap:0 9mm}.half>div{min-width:0}.half.vb>div:first-child{border-right:1px solid #999;padding-right:5mm}
.head2{background:VARINK;color:#fff;padding:.55em 1em;display:grid;grid-template-columns:64px 1fr;gap:4mm;align-items:center}
.fill{border-bottom:1.2px dotted #222;font-weight:600;padding:0 .3em}.ty{font-family:'Nimbus Mono PS','Liberation Mono'}
.pan{border:1.4px solid VARINK;border-radius:8px;padding:4mm 5mm}.cg{border-bottom:1px solid #aaa;padding:.12em 0}.cg .ln:first-child{font-size:.7em;color:#444;line-height:1.25}.cg .ln:last-child{font-weight:700;line-height:1.35}
.sgo{margin-top:1.1em}.pt.fine{margin:.3em 0}.pt.fine td,.pt.fine th{padding:.1em .4em;border-bottom:.6px solid #999}.pt.fine th{border-bottom:1.3px solid #222}
"""
_fr = md.frame
def bars(cs, t=2.2): return ''.join(f'<div class="fr" style="left:0;right:0;{s}:{t*i}mm;height:{t}mm;background:{c}"></div>' for s in ('top', 'bottom') for i, c in enumerate(cs))
def rects(w, h, color, *rs): return ''.join(f'<rect x="{m}" y="{m}" width="{w-2*m}" height="{h-2*m}" fill="none" stroke="{color}" stroke-width="{t}"/>' for m, t in rs)
def frame(R, kind, color, w, h):
    svg = lambda z: f'<svg class="bg" viewBox="0 0 {w} {h}">{z}</svg>'
    if kind == 'triple': return svg(rects(w, h, color, (24, 4), (31, 1), (35, 1)))
    if kind == 'arrow':
        p = ' '.join(f'M{x},26 l6,6 l6,-6 M{x},{h-26} l6,-6 l6,6' for x in range(30, int(w) - 40, 13)) + ' '.join(f' M26,{y} l6,6 l-6,6 M{w-26},{y} l-6,6 l6,6' for y in range(30,
            int(h) - 40, 13))
        return svg(f'<path d="{p}" fill="none" stroke="{color}" stroke-width="1.5"/>' + rects(w, h, color, (22, 1), (36, 1.2)))
    if kind == 'cut':
        q = lambda m, c: f'M{m+c},{m} H{w-m-c} L{w-m},{m+c} V{h-m-c} L{w-m-c},{h-m} H{m+c} L{m},{h-m-c} V{m+c} Z'
        return svg(f'<path d="{q(26, 34)}" fill="none" stroke="{color}" stroke-width="3"/><path d="{q(33, 32)}" fill="none" stroke="{color}" stroke-width="1"/>')
    if kind == 'ring':
        c = ''.join(f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="{color}" stroke-width="1.4"/>' for x in (34, w - 34) for y in (34, h - 34) for r in (6, 10, 14))
        return svg(f'<path d="M50,30 H{w-50} M50,36 H{w-50} M50,{h-30} H{w-50} M50,{h-36} H{w-50} M30,50 V{h-50} M36,50 V{h-50} M{w-30},50 V{h-50} M{w-36},50 V{h-50}" stroke="{color}" stroke-width="1.3"/>{c}')
    if kind == 'ar': return bars(('#74acdf', '#fff', '#74acdf'), 1.9)
    if kind == 'mz': return bars(('#007168', '#111', '#fce100'), 1.5)
    if kind == 'sky': return bars(('#4189dd',), 4)
    if kind == 'edge': return f'<div class="fr" style="top:0;bottom:0;right:0;width:9mm;background:{color}"></div>'
    return _fr(R, kind, color, w, h)
md.frame = frame
class Doc(b16.Doc):
    def html(s): return super().html().replace('</style>', OCSS.replace('VARINK', s.ink) + '</style>', 1)
b16.POOL.update(
 oar=dict(m=L('Facundo Nahuel,Leandro Ezequiel,Hernán Darío,Maximiliano,Gastón Alberto,Rubén Oscar,Cristian Ariel,Lautaro,Néstor Fabián'),
          f=L('Romina Soledad,Yanina Belén,Marisa Beatriz,Florencia,Natalia Andrea,Graciela Noemí,Agustina Micaela,Silvina,Lorena Paola'),
          s=L('Bianchetti,Ojeda,Kowalczuk,Zubeldía,Acevedo Paz,Etchegaray,Mansilla,Schaab,Villalba,Dominelli,Arregui,Fontanarrosa,Ybarra,Lescano,Petrocelli,Chaile')),
 omz=dict(m=L('Armindo Zeca,Celso Eduardo,Dércio,Félix António,Gildo Armando,Osvaldo Paulo,Momade Amade,Salomão'),
          f=L('Anifa Momade,Beatriz Celeste,Delfina Rosa,Elsa da Graça,Lurdes Amélia,Nilza,Palmira Inês,Zaida Assane'),
          s=L('Macuácua,Nhantumbo,Cossa,Mucavele,Sitoe,Muianga,Nipueda,Zandamela,Chirindza,Matusse,Mutemba,Saíde,Uamusse,Langa,Nhampossa,Bila')),
 otr=dict(m=L('Emrecan,Onur,Selçuk,Tolga,Yiğit,Barış,Nuri,Oğuzhan,Gökmen'), f=L('Nagihan,Sinem,Tuba,Yeliz,Gülçin,Hande,Özge,Pınar,Duygu'),
          s=L('Aydoğan,Cebeci,Demirbağ,Ertuğrul,Gürpınar,Hekimoğlu,İpekçi,Karasu,Menteş,Oğuz,Peker,Sevinç,Topaloğlu,Uluğ,Yıldırım,Bıçakçı')),
 oso=dict(m=L('Maxamuud,Cabdulqaadir,Shariif,Aadan,Isaaq,Cismaan,Macallin,Nuur,Xasan,Cabdiraxmaan'), f=L('Xaliimo,Shukri,Caasho,Maryan,Faadumo,Sahro,Luul,Khadiijo,Raxmo'),
          s=L('Cabdi,Maxamed,Shiikh,Xaaji,Mursal,Abuukar,Wehliye,Cusmaan,Ibraahim,Afrax,Guuleed,Warsame,Cali,Jaamac,Diiriye,Rooble')))
SEEN = []
def per(R, loc, y0=1970, y1=1999, no=None):
    """A person; with ``no`` one who signs, whose surname is not on the page yet."""
    while True:
        p = b16.per(R, loc, y0, y1)
        if no is None: SEEN.clear(); p.sur = deal(R, 'sur' + loc, b16.POOL[loc]['s'])
        if p.sur in SEEN: continue
        SEEN.append(p.sur); p.fa2 = R.choice([z for z in b16.POOL[loc]['m'] if z not in (p.given, p.sur)]); return p
def n2(q): return f'{q.given} {q.sur}'
def n3(q): return f'{q.given} {q.fa2} {q.sur}'
def US(R, k, *a): return deal(R, k, a)
def sg(R, items, lang): return sigs(R, items, lang).replace('class="sigs"', 'class="sigs sgo"').replace('margin-top:2em', 'margin-top:1em')
def born(D, p, dob, pob): D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob)
def rows(D, seq): D.rows = [dict(course=c, credits=k, grade=str(g)) for c, k, g in seq]
def form(R, items, lang, sep=None):
    st = R.choice(['oa', 'ob', 'oc', 'od']); sep = (':' if st in ('ob', 'od') else S(R, '', ':')) if sep is None else sep
    return ''.join(kv(k + sep, v, lang, st) for k, v in items)
def stk(items, lang): return ''.join(div(ln(k, lang) + ln(v, lang), 'cg') for k, v in items)
def day(R, y, months=None): return dt.date(y, R.choice(months) if months else R.randint(1, 12), R.randint(1, 28))

# =================================================================== 1 es  Argentina
ARU = Q('Universidad Nacional de Misiones|Posadas|Misiones;Universidad Nacional de Salta|Salta|Salta;Universidad Nacional de Río Cuarto|Río Cuarto|Córdoba;'
        'Universidad Nacional del Comahue|Neuquén|Neuquén;Universidad Nacional de San Juan|San Juan|San Juan;Universidad Nacional del Nordeste|Corrientes|Corrientes;'
        'Universidad Nacional de Jujuy|San Salvador de Jujuy|Jujuy;Universidad Nacional de La Pampa|Santa Rosa|La Pampa;Universidad Nacional de Entre Ríos|Paraná|Entre Ríos;'
        'Universidad Nacional de Catamarca|San Fernando del Valle de Catamarca|Catamarca;Universidad Nacional de San Luis|San Luis|San Luis;Universidad Nacional de Luján|Luján|Buenos Aires')
ARP = Q('Oberá|Misiones;Tartagal|Salta;Villa Mercedes|San Luis;General Roca|Río Negro;Rafaela|Santa Fe;Goya|Corrientes;Presidencia Roque Sáenz Peña|Chaco;San Rafael|Mendoza;Tandil|Buenos Aires;'
        'Concordia|Entre Ríos;Chilecito|La Rioja;Trelew|Chubut;Termas de Río Hondo|Santiago del Estero;Villa María|Córdoba;Libertador General San Martín|Jujuy;Tafí Viejo|Tucumán')
ARF = {
 'Facultad de Ciencias Agrarias|Ingeniero Agrónomo|Ingeniera Agrónoma|Ingeniería Agronómica|5 años': L('Matemática,Química General e Inorgánica,Botánica Morfológica,Física,Química Orgánica y Biológica,'
  'Climatología Agrícola,Edafología,Fisiología Vegetal,Genética y Mejoramiento,Maquinaria Agrícola,Fitopatología,Zoología Agrícola,Cereales y Oleaginosas,Forrajicultura,Economía Agraria,Extensión Rural'),
 'Facultad de Ciencias Económicas|Contador Público|Contadora Pública|Contador Público|5 años': L('Contabilidad Básica,Matemática I,Introducción a la Economía,Derecho Civil,Contabilidad Intermedia,'
  'Estadística,Derecho Comercial,Microeconomía,Costos,Macroeconomía,Impuestos I,Impuestos II,Finanzas Públicas,Auditoría,Concursos y Quiebras,Práctica Profesional'),
 'Facultad de Humanidades y Ciencias Sociales|Licenciado en Trabajo Social|Licenciada en Trabajo Social|Licenciatura en Trabajo Social|5 años': L('Introducción al Trabajo Social,Sociología General,'
  'Historia Social Argentina,Filosofía,Antropología Social,Psicología Social,Epistemología,Política Social,Economía Política,Metodología de la Investigación,Derecho de Familia,Trabajo Social Comunitario,Salud Pública,Taller de Tesina'),
 'Facultad de Ingeniería|Ingeniero Químico|Ingeniera Química|Ingeniería Química|6 años': L('Análisis Matemático I,Álgebra y Geometría,Química General,Física I,Análisis Matemático II,Física II,Química Inorgánica,'
  'Química Orgánica,Fisicoquímica,Termodinámica,Fenómenos de Transporte,Operaciones Unitarias I,Operaciones Unitarias II,Ingeniería de las Reacciones,Control de Procesos,Proyecto Final'),
 'Facultad de Ciencias de la Salud|Licenciado en Enfermería|Licenciada en Enfermería|Licenciatura en Enfermería|5 años': L('Fundamentos de Enfermería,Anatomía y Fisiología,Microbiología y Parasitología,'
  'Enfermería Comunitaria I,Nutrición,Farmacología,Enfermería Materno Infantil,Enfermería en Salud Mental,Enfermería del Adulto y el Anciano,Bioestadística,Bioética,Gestión de Servicios de Enfermería,Investigación en Enfermería,Práctica Integrada'),
 'Facultad de Ciencias Exactas, Químicas y Naturales|Profesor en Biología|Profesora en Biología|Profesorado en Biología|4 años': L('Biología General,Química General,Matemática,Pedagogía,Zoología de Invertebrados,'
  'Botánica Sistemática,Psicología Educacional,Física Biológica,Genética,Ecología,Didáctica General,Zoología de Vertebrados,Didáctica de la Biología,Residencia Docente')}
ESN = ('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés '
       'veinticuatro veinticinco veintiséis veintisiete veintiocho').split()
def es100(n): return ESN[n] if n < 29 else 'veintinueve' if n == 29 else ('treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'.split(',')[n // 10 - 3] + (f' y {ESN[n % 10]}' if n % 10 else ''))
def esyear(y): return 'mil novecientos ' + es100(y - 1900) if y < 2000 else 'dos mil' + (' ' + es100(y - 2000) if y > 2000 else '')
def esday(d): return ('veintiún' if d == 21 else 'un' if d == 1 else ESN[d]) + (' día' if d == 1 else ' días')
def esdates(R, d):
    """printed forms of a date in the closing formula"""
    m = M['es'][d.month - 1]
    return S(R, f'a los {d.day} días del mes de {m} de {d.year}', f'a {d.day} de {m} de {d.year}', f'{long_date(d, "es")}', f'a los {esday(d.day)} del mes de {m} de {esyear(d.year)}')
def bare(s):
    for a in ('a los ', 'a ', 'el '):
        if s.startswith(a): return s[len(a):]
    return s
def dni(R, p): return f'{max(8, round((p.dob.year - 1955) * .78 + 9)) + R.randint(0, 1)}.{sn(R, "###.###")}'
def ar_base(R):
    p = per(R, 'oar', 1958, 1998); u, city, prov = deal(R, 'aru', ARU); fac, tm, tf, car, dur = deal(R, 'arf', list(ARF)).split('|'); con, pp = deal(R, 'arp', ARP)
    d = day(R, min(p.dob.year + R.randint(23, 30), 2024), [2, 3, 4, 5, 6, 8, 9, 10, 11, 12])
    return p, u, city, prov, fac, tm if p.m else tf, car, dur, con, pp, d
def ar_pob(con, pp): return [con, f'{con}, {pp}', f'{con}, provincia de {pp}', f'{con}, Provincia de {pp}', f'{con} ({pp})', f'{con} - {pp}',
    f'{con}, Provincia de {pp}, República Argentina', f'{con}, {pp}, Argentina']
def ar_inst(u, fac): return [u, f'{u}, {fac}', f'{u} - {fac}', f'{u} {fac}', f'{fac}, {u}', f'{fac} de la {u}']

def ar_analitico(R):
    p, u, city, prov, fac, q, car, dur, con, pp, d = ar_base(R); ink = S(R, '#1c4e80', '#2e4a3b', '#333', '#6b2737', '#0d5c75'); o = 'o' if p.m else 'a'; lay = R.randrange(3)
    cs = ARF[next(k for k in ARF if k.startswith(fac + '|'))]; b = R.uniform(6, 8.6); mk = [max(4, min(10, round(b + R.uniform(-2.4, 1.9)))) for _ in cs]
    ny = int(dur[0]); yr = [1 + i * ny // len(cs) for i in range(len(cs))]; y0 = d.year - ny - R.randint(1, 2)
    F = S(R, dmy, lambda z: dmy(z, '-'), lambda z: f'{z.day:02d}/{z.month:02d}/{z.year % 100:02d}')
    ds = [F(day(R, y0 + y - 1, [7, 8, 11, 12])) for y in yr]; av = com(sum(mk) / len(mk))
    T = US(R, 'arT', 'CERTIFICADO ANALÍTICO', 'CERTIFICADO ANALÍTICO FINAL', 'ANALÍTICO DE ESTUDIOS', 'CERTIFICADO DE ESTUDIOS')
    nam = S(R, n2(p), f'{p.sur.upper()}, {p.given}', f'{p.sur}, {p.given}', n2(p).upper()); leg = S(R, sn(R, '#####'), sn(R, '@-####/#'), f'{sn(R, "####")}/{y0 % 100:02d}')
    no = S(R, None, sn(R, '0###'), f'{sn(R, "###")}/{d.year}')
    dob = S(R, long_date(p.dob, 'es'), dmy(p.dob), dmy(p.dob, '-')); bd = R.random() < .7; aw = esdates(R, d)
    plan = str(R.choice([z for z in (1975, 1986, 1994, 2001, 2009) if z <= y0] or [1973])); sd = R.random() < .6
    D = Doc('certificado_analitico_arg', R, 'ARG', 'transcript', ['es'], S(R, "'Liberation Sans'", "'TeX Gyre Termes'", "'Carlito'", "'Nimbus Sans'"), S(R, "'TeX Gyre Schola'",
        "'Liberation Sans'", "'Nimbus Roman'"),
            ink, S(R, '#fff', '#fffefa'), S(R, 'none', 'thin', 'ar', 'triple', 'none'), S(R, None, ('#9cc3e6', .13)), False, 14.5, '17mm 20mm 13mm', 1.42)
    D.set(holder_name=n2(p), holder_name_latin=n2(p)); D.printed.add('holder_name_latin')
    D.set(qualification_title=[q, T, f'{T} - {q}', f'Título de {q}'] if lay != 2 or sd else [T, car], field_of_study=[car, car.split(' en ', 1)[-1]], institution=ar_inst(u, fac),
        award_date=d.isoformat(),
          award_date_printed=[bare(aw), aw], grade=av, document_number=no)
    if bd: born(D, p, dob, ar_pob(con, pp))
    rows(D, zip(cs, [None] * len(cs), mk)); W = [ESN[k] for k in mk]
    hdr = (gr('74px 1fr', emblem(R, ink, 66), ln(u, 'es', 'b lg ink', 'line-height:1.25') + ln(fac, 'es') + ln(S(R, 'Departamento Alumnos', 'Dirección de Gestión Académica',
        'Dirección de Alumnos'), 'es', 'sm'), style='align-items:center') + div('', 'ruleh')
           if R.random() < .5 else div(emblem(R, ink, 56), 'c') + ln(u.upper(), 'es', 'c b') + ln(fac.upper(), 'es', 'c sm') + ln(S(R, 'República Argentina',
               f'{city} – República Argentina'), 'es', 'c xs'))
    tt = ln(T, 'es', 'title', f'font-size:{S(R, 1.4, 1.6)}em;line-height:1.4;margin-top:.3em') + (ln(S(R, 'N.º ', 'Certificado Nº ', 'Nº ') + no, 'es', S(R, 'rt sm', 'c sm')) if no else '')
    x, y = per(R, 'oar', no=p), per(R, 'oar', no=p); who = S(R, 'Director de Alumnos', 'Jefe del Departamento Alumnos') if x.m else S(R, 'Directora de Alumnos', 'Jefa del Departamento Alumnos')
    prom = kv(S(R, 'Promedio general:', 'Promedio con aplazos:', 'Promedio:'), av, 'es', 'b')
    esc = ln(S(R, 'Escala de calificaciones: 0 a 10. Mínimo de aprobación: 4 (cuatro).', 'Escala: 1 a 10 – Aprobado: 4 o más.'), 'es', 'xs')
    end = ln(f'{S(R, "A pedido de parte interesada", "A solicitud del interesado" if p.m else "A solicitud de la interesada")} y a los efectos de ser presentado ante {S(R, "quien corresponda", "las autoridades que lo requieran")}, '
             f'se extiende {S(R, "el presente", "este certificado")} en {S(R, "la ciudad de ", "")}{city}, {"Provincia de " + prov + ", " if prov != city and R.random() < .5 else ""}{aw}.',
                 'es', 'j mt')
    sgs = sg(R, [(who, S(R, '', n2(x))), ((S(R, 'Secretario Académico', 'Decano') if y.m else S(R, 'Secretaria Académica', 'Decana')), n2(y))], 'es')
    st = stamp(R, f'{u.upper()} * {fac.upper()}'[:46], 'es', 106, 'left:400px;bottom:90px')
    tit = lx('es', S(R, 'Ha completado el plan de estudios, correspondiéndole el título de ',
        'Con lo que ha finalizado la carrera y se hace acreedor' + ('' if p.m else 'a') + ' al título de ', 'Título que le corresponde: '), (q, 'b'), '.', cls='mt')
    if lay < 2:
        head = [S(R, 'Año', 'Curso'), S(R, 'Asignatura', 'Materia'), S(R, 'Fecha', 'Fecha de examen'), S(R, 'Nota', 'Calif.')] + ([S(R, 'En letras', 'Letras')] if lay else [S(R,
            'Libro', 'Acta'), 'Folio'])
        ex = [(w,) for w in W] if lay else [(sn(R, '##@'), sn(R, '0##')) for _ in cs]
        tb = tbl(head, [(f'{a}º', c, e, g, *z) for a, c, e, g, z in zip(yr, cs, ds, mk, ex)], 'es', S(R, 'all', 'fine', 'head', 'hor', 'stripe'), [9, 43, 18, 11,
            19] if lay else [9, 43, 18, 11, 10, 9], 'clccll')
        pr = lx('es', f'{"El" if x.m else "La"} que suscribe, {who} de la {fac} de la {u}, certifica que ', (nam, 'b'), S(R, ', D.N.I. Nº ',
            f', titular del Documento Nacional de Identidad Nº ', f', DNI {o and ""}'), (dni(R, p), 'nw'),
                *([f', nacid{o} en {con}, {S(R, "provincia de ", "")}{pp}, el ', (dob, 'nw')] if bd else []),
                    f', legajo Nº {leg}, ha aprobado las asignaturas que a continuación se detallan, correspondientes al Plan {plan} de la carrera de ',
                (car, 'b'), ':', cls='j mt')
        D.add(hdr, tt, pr, tb, div(prom + (esc if R.random() < .7 else ''), 'row'), tit, end, sgs, st)
    else:
        D.set(duration=dur)
        I = [(S(R, 'Apellido y nombres', 'Apellido/s y nombre/s', 'Alumno/a'), nam), (S(R, 'Documento', 'D.N.I. Nº'), dni(R, p)), (S(R, 'Legajo', 'Legajo Nº', 'Libreta Universitaria'), leg)]
        if bd: I += [(S(R, 'Lugar de nacimiento', 'Nacido en' if p.m else 'Nacida en'), f'{con}, {pp}'), (S(R, 'Fecha de nacimiento', 'Fecha nac.'), dob)]
        I += [('Carrera', car), ('Plan de estudios', plan), ('Duración', dur)] + ([(S(R, 'Título', 'Título que otorga'), q)] if sd else []); I += [(S(R, 'Promedio general', 'Promedio'), av)]
        k = (len(cs) + 1) // 2; tab = lambda a, b: tbl([S(R, 'Materia', 'Asignatura'), 'Nota', 'Fecha'], list(zip(cs[a:b], mk[a:b], ds[a:b])), 'es', 'all' if sd else 'fine', [59, 13, 28], 'lcc')
        D.add(hdr, tt, div(grid('1fr 1fr', I if len(I) % 2 == 0 else I + [('Estado', 'Egresado' if p.m else 'Egresada')], 'es', S(R, '', 'under', 'soft')), 'mt'),
            f'<div class="half mt">{div(tab(0, k))}{div(tab(k, None))}</div>', esc, end, sgs, st)
    return D

def ar_diploma(R):
    p, u, city, prov, fac, q, car, dur, con, pp, d = ar_base(R); ink = S(R, '#1c4e80', '#5a3d1e', '#222', '#7b1e2b', '#2a5a8c'); o = 'o' if p.m else 'a'; lay = R.randrange(2)
    m = M['es'][d.month - 1]
    aw = S(R, f'a los {esday(d.day)} del mes de {m} de {esyear(d.year)}', f'a los {esday(d.day)} del mes de {m} del año {esyear(d.year)}',
        f'a los {d.day} días del mes de {m} de {d.year}', f'el {long_date(d, "es")}')
    nam = S(R, n2(p), n2(p), n2(p).upper()); reg = S(R, sn(R, '#####'), sn(R, '##.###'), f'{sn(R, "####")}/{d.year % 100:02d}'); bd = R.random() < .45
    dob = long_date(p.dob, 'es'); eg = d - dt.timedelta(days=R.randint(120, 500)); leg = sn(R, '#####')
    D = Doc('certificado_analitico_arg', R, 'ARG', 'degree_certificate', ['es'], S(R, "'EB Garamond'", "'URW Bookman'", "'TeX Gyre Pagella'", "'C059'", "'Linux Libertine O'"), S(R,
        "'Z003'", "'TeX Gyre Chorus'", "'Linux Libertine Display O'", "'C059'"),
            ink, S(R, '#fffdf3', '#fff', '#fbf8ef'), S(R, 'arrow', 'cut', 'ring', 'ar', 'triple', 'key'), S(R, ('#8fbbe0', .14), ('#c8b27a', .12), None), True, 17, '16mm 27mm 13mm', 1.45)
    latin(D, n2(p), qualification_title=[q, f'Título de {q}', f'Diploma de {q}'], field_of_study=[car, car.split(' en ', 1)[-1]], institution=ar_inst(u, fac), award_date=d.isoformat(),
          award_date_printed=[bare(aw), aw, bare(aw).replace(' días del mes de ', ' de ')], document_number=[reg, f'Nº {reg}'])
    pl = ar_pob(con, pp)
    if bd: born(D, p, dob, pl)
    else: D.set(place_of_birth=pl)
    x, y, z = per(R, 'oar', no=p), per(R, 'oar', no=p), per(R, 'oar', no=p)
    nat = f'natural de {con}, Provincia de {pp}{", República Argentina" if R.random() < .4 else ""}' + (f', nacid{o} el {dob}' if bd else '')
    doc = f', {S(R, "D.N.I. Nº", "Documento Nacional de Identidad Nº", "D.N.I.")} {dni(R, p)}'
    carp = S(R, f'los estudios correspondientes a la carrera de {car}', f'el plan de estudios de la carrera de {car}') if q != car else S(R, 'los estudios de la carrera',
        'el plan de estudios')
    if q == car or (q, car) == ('Contadora Pública', 'Contador Público'): D.set(field_of_study=[q, car])
    if q == 'Contadora Pública': carp = 'el plan de estudios de la carrera'
    sgs = sg(R, [(S(R, 'Secretario Académico', 'Secretario') if z.m else S(R, 'Secretaria Académica', 'Secretaria'), n2(z)), ('Decano' if y.m else 'Decana', n2(y)),
        ('Rector' if x.m else 'Rectora', n2(x))][R.choice([0, 1]):], 'es')
    dado = ln(f'{S(R, "Dado en", "Expedido en", "Otorgado en")} {city}{", República Argentina" if R.random() < .5 else ""}, {aw}.', 'es', S(R, 'c mt', 'rt mt'))
    st = stamp(R, f'{u.upper()} * REPÚBLICA ARGENTINA'[:48], 'es', 108, 'left:480px;bottom:80px')
    rg = S(R, f'Registrado bajo el Nº {reg}, Libro {R.randint(2, 40)}, Folio {R.randint(3, 299)}.', f'Diploma Nº {reg} – Libro {R.randint(2, 40)} – Folio {R.randint(3, 299)}',
        f'Registro de títulos Nº {reg} – Legajo {leg}')
    goce = S(R, 'con todos los derechos, facultades y honores que le corresponden por las leyes y estatutos universitarios.',
        'para que ejerza la profesión conforme a las leyes de la República.', 'a fin de que goce de los derechos que las leyes le acuerdan.')
    fin = S(R, f' con fecha {long_date(eg, "es")}', '', f' el {dmy(eg)}')
    if lay == 0:
        pr1 = lx('es', S(R, 'Por cuanto ', 'En atención a que '), S(R, 'don ' if p.m else 'doña ', ''), (nam, 'b'), f', {nat}{doc}, ha aprobado en la {fac} {carp}{fin},', cls='c mt')
        D.add(div(emblem(R, S(R, ink, '#b08d2e'), 66), 'c'), ln('REPÚBLICA ARGENTINA', 'es', 'c sm sp'), ln(u, 'es', 'title', 'font-size:2.1em;line-height:1.25'), pr1, ln(S(R,
            'por tanto, le confiere el título de', 'se le otorga el presente título de', 'le expide el diploma de'), 'es', 'c mt'),
              ln(q, 'es', 'c b xl ink', 'line-height:1.35'), ln(goce, 'es', 'c'), dado, sgs, ln(rg, 'es', S(R, 'xs', 'xs rt')), st)
    else:
        side = div(emblem(R, ink, 92), 'c') + ln('Ministerio de Educación de la Nación' if R.random() < .5 else 'República Argentina', 'es', 'c xs mt') + ln(u, 'es', 'c b',
            'line-height:1.25;margin-top:.5em') + ln(fac, 'es', 'c sm i') + ln(rg, 'es', 'c xs mt2')
        bod = ln(S(R, f'{"El Rector" if x.m else "La Rectora"} de la {u} y {"el Decano" if y.m else "la Decana"} de la {fac}', f'La {u}, por resolución de su Consejo Superior,', f'El Consejo Directivo de la {fac}'), 'es', 'i') + ln(S(R,
            'Otorga a', 'Confiere a'), 'es', 'mt')
        if 'y el Decano' in bod or 'y la Decana' in bod: bod = bod.replace('Otorga a', 'Otorgan a').replace('Confiere a', 'Confieren a')
        bod += ln(nam, 'es', 'name ink') + ln(f'{nat}{doc}, por haber cumplido {carp.replace("los estudios", "los requisitos")}{fin}, el título de', 'es', 'j') + ln(q, 'es',
            'title', 'font-size:1.9em;line-height:1.4') + ln(goce, 'es', 'j') + dado
        D.add(gr('25% 1fr', div(side, '', f'border-right:2px solid {ink};padding-right:5mm'), bod, style='gap:0 8mm;align-items:center'), sgs, st)
    return D
@fam
def certificado_analitico_arg(R): return (ar_analitico if var(R, 'oar') == 0 else ar_diploma)(R)

# =================================================================== 2 pt  Mozambique
MZP = Q('Chibuto|Gaza;Massinga|Inhambane;Angoche|Nampula;Mocuba|Zambézia;Gondola|Manica;Moatize|Tete;Marracuene|Maputo;Montepuez|Cabo Delgado;Cuamba|Niassa;Dondo|Sofala;Manjacaze|Gaza;Ilha de Moçambique|Nampula;'
        'Vilankulo|Inhambane;Gurúè|Zambézia;Catandica|Manica;Boane|Maputo')
MZU = Q('Universidade Lúrio|Lúrio University|Nampula;Universidade Zambeze|Zambeze University|Beira;Universidade Save|Save University|Chongoene;Universidade Licungo|Licungo University|Quelimane;Universidade Púnguè|Púnguè University|Chimoio;'
        'Universidade Rovuma|Rovuma University|Nampula;Universidade Pedagógica de Maputo|Pedagogical University of Maputo|Maputo;Instituto Superior Politécnico de Tete|Higher Polytechnic Institute of Tete|Tete;'
        'Universidade Católica de Moçambique|Catholic University of Mozambique|Beira')
MZF = {
 'Engenharia Civil|Civil Engineering|4|Faculdade de Engenharia': Q('Análise Matemática I|Mathematical Analysis I;Desenho Técnico|Technical Drawing;Topografia|Surveying;Mecânica dos Solos|Soil Mechanics;Resistência de Materiais|Strength of Materials;'
  'Betão Armado|Reinforced Concrete;Hidráulica Geral|General Hydraulics;Vias de Comunicação|Roads and Railways;Gestão de Obras|Construction Management;Trabalho de Licenciatura|Final Project'),
 'Contabilidade e Auditoria|Accounting and Auditing|4|Faculdade de Ciências Sociais e Humanas': Q('Contabilidade Financeira|Financial Accounting;Matemática Financeira|Financial Mathematics;Direito Fiscal|Tax Law;Microeconomia|Microeconomics;'
  'Contabilidade de Gestão|Management Accounting;Estatística Aplicada|Applied Statistics;Auditoria Interna|Internal Auditing;Fiscalidade|Taxation;Contabilidade Pública|Public Sector Accounting;Monografia|Dissertation'),
 'Nutrição|Nutrition|4|Faculdade de Ciências de Saúde': Q('Anatomia Humana|Human Anatomy;Bioquímica|Biochemistry;Nutrição Humana|Human Nutrition;Microbiologia dos Alimentos|Food Microbiology;Epidemiologia|Epidemiology;Dietética|Dietetics;'
  'Nutrição Materno-Infantil|Maternal and Child Nutrition;Saúde Pública|Public Health;Estágio Rural|Rural Internship;Trabalho de Culminação|Final Paper'),
 'Ensino de Biologia|Biology Teaching|4|Faculdade de Ciências Naturais e Matemática': Q('Biologia Celular|Cell Biology;Botânica Geral|General Botany;Zoologia|Zoology;Psicopedagogia|Educational Psychology;Didáctica Geral|General Didactics;'
  'Genética|Genetics;Ecologia|Ecology;Didáctica da Biologia|Didactics of Biology;Práticas Pedagógicas|Teaching Practice;Monografia Científica|Scientific Monograph'),
 'Engenharia Florestal|Forest Engineering|5|Faculdade de Ciências Agrárias': Q('Botânica Florestal|Forest Botany;Dendrometria|Dendrometry;Pedologia|Soil Science;Silvicultura|Silviculture;Maneio de Fauna Bravia|Wildlife Management;Inventário Florestal|Forest Inventory;'
  'Detecção Remota|Remote Sensing;Economia Florestal|Forest Economics;Protecção Florestal|Forest Protection;Projecto Final|Final Project')}
PTN = {10: 'dez', 11: 'onze', 12: 'doze', 13: 'treze', 14: 'catorze', 15: 'quinze', 16: 'dezasseis', 17: 'dezassete', 18: 'dezoito'}
PTY = {4: ('quatro', 'four'), 5: ('cinco', 'five')}
def mz_pob(c, p): return [c, f'{c}, {p}', f'{c}, Província de {p}', f'{c}, província de {p}', f'{c} ({p})', f'{c} - {p}']
def mz_bi(R): return sn(R, '##0########@').replace('O', 'B')

def mz_suplemento(R):
    p = per(R, 'omz', 1982, 2000); u, ue, city = deal(R, 'mzu', MZU); key = deal(R, 'mzf', list(MZF)); f, fe, ny, fac = key.split('|'); ny = int(ny); cs = MZF[key]
    con, prov = deal(R, 'mzp', MZP); lay = R.randrange(2)
    d = day(R, min(2024, max(2012, p.dob.year + R.randint(23, 30)))); ink = S(R, '#00695c', '#7a4a00', '#1d3c6e', '#444', '#8a1f1f')
    F = S(R, dmy, lambda z: dmy(z, '-'), lambda z: long_date(z, 'pt')); dob, ad = F(p.dob), F(d)
    q, qe = f'Licenciatura em {f}', S(R, f'Licentiate degree in {fe}', f'Bachelor (Honours) in {fe}', f'Licenciate in {fe}'); b = R.uniform(11.6, 15.6)
    mk = [max(10, min(18, round(b + R.uniform(-2.3, 2.3)))) for _ in cs]; cr = [R.choice([4, 5, 6, 6, 8]) for _ in cs]
    fin = max(10, round(sum(a * c for a, c in zip(mk, cr)) / sum(cr))); g = S(R, f'{fin} valores', f'{fin} ({PTN[fin]}) valores', str(fin))
    no = S(R, sn(R, 'SD-#####'), f'{sn(R, "####")}/{d.year}', sn(R, '##/RA/####')); stu = sn(R, '##.####.20##'.replace('20##', str(d.year - ny - 1)))
    T, Te = S(R, ('SUPLEMENTO AO DIPLOMA', 'DIPLOMA SUPPLEMENT'), ('Suplemento ao Diploma', 'Diploma Supplement')); ects = ny * 60
    dur, dure = S(R, (f'{ny} anos', f'{ny} years'), (f'{ny} anos ({ects} créditos)', f'{ny} years ({ects} credits)'), (f'{PTY[ny][0]} anos', f'{PTY[ny][1]} years'))
    D = Doc('suplemento_declaracao_moz', R, 'MOZ', 'diploma_supplement', ['pt', 'en'], S(R, "'Carlito'", "'Liberation Sans'", "'Gentium Book Plus'", "'Noto Sans'"), S(R,
        "'Carlito'", "'TeX Gyre Bonum'", "'Noto Sans'"), ink, '#fff',
            S(R, 'none', 'mz', 'thin', 'edge'), S(R, None, ('#a8cfc4', .12)), False, 14.5, '16mm 20mm 13mm', 1.42)
    latin(D, n2(p), qualification_title=[q, 'Licenciatura', T, Te, f'{T} / {Te}', f'{q} / {qe}', qe], qualification_title_en=[qe, Te], field_of_study=[f, fe, f'{f} / {fe}'],
        institution=[u, ue, f'{u} / {ue}', f'{u}, {fac}', f'{u} - {fac}'],
          award_date=d.isoformat(), award_date_printed=ad, grade=[g, str(fin), f'{fin} valores'], duration=[dur, dure, f'{dur} / {dure}', f'{ny} anos', f'{ny} years'], document_number=no)
    born(D, p, dob, mz_pob(con, prov)); D.printed.add('qualification_title_en')
    x, y = per(R, 'omz', no=p), per(R, 'omz', no=p); sl = S(R, 'sec', 'sec2', 'sec3'); two = f'{con}, {prov}'
    hdr = gr('70px 1fr', emblem(R, ink, 62), ln(S(R, 'REPÚBLICA DE MOÇAMBIQUE', 'República de Moçambique'), 'pt', 'sm') + ln(u, 'pt', 'b lg', 'line-height:1.25') + ln(ue, 'en',
        'sm i') + (ln(fac, 'pt', 'sm') if R.random() < .5 else ''), style='align-items:center') + div('', 'ruleh')
    tt = ln(T, 'pt', 'title', 'font-size:1.55em;line-height:1.25') + ln(Te, 'en', 'c b')
    nol = ln(f'{S(R, "N.º / No.", "Registo n.º / Register no.", "Suplemento n.º / Supplement no.")} {no}', 'pt', S(R, 'c sm', 'rt sm'))
    cred = R.random() < .7; cls = S(R, 'all', 'fine', 'head', 'stripe'); rows(D, [([a, e], str(c) if cred else None, m) for (a, e), c, m in zip(cs, cr, mk)])
    tb = tbl([S(R, 'Disciplina', 'Unidade curricular'), 'Course unit'] + (['Créditos / Credits'] if cred else []) + ['Nota / Mark'], [((a), (e, 'en'), *([c] if cred else []),
        m) for (a, e), c, m in zip(cs, cr, mk)], 'pt', cls + ' wr', [36, 36, 15, 13] if cred else [41, 41, 18], 'llcc')
    note = ln('Escala: 0 a 20 valores; nota mínima de aprovação: 10. / Scale: 0 to 20; pass mark: 10.', 'pt', 'xs')
    pre = [ln('Este suplemento acompanha o diploma e descreve a natureza, o nível e o conteúdo dos estudos concluídos pelo titular.', 'pt', 'xs j'),
        ln('This supplement accompanies the diploma and describes the nature, level and content of the studies completed by its holder.', 'en', 'xs i j')]
    sgs = sg(R, [(S(R, 'Director do Registo Académico', 'Chefe do Registo Académico') if x.m else S(R, 'Directora do Registo Académico', 'Chefe do Registo Académico'), n2(x)),
        (S(R, 'O Reitor / The Rector', 'O Director da Faculdade / The Dean') if y.m else 'A Reitora / The Rector', n2(y))], 'pt')
    st = stamp(R, f'{u.upper()} * REGISTO ACADÉMICO'[:48], 'pt', 106, 'left:420px;bottom:90px')
    sys_ = ('O ensino superior em Moçambique compreende três ciclos: licenciatura, mestrado e doutoramento.',
        'Higher education in Mozambique has three cycles: licentiate, master and doctorate.')
    S1 = [('1.1', 'Apelido', 'Family name', p.sur, p.sur), ('1.2', S(R, 'Nomes próprios', 'Outros nomes'), 'Given name(s)', p.given, p.given), ('1.3', 'Data de nascimento',
        'Date of birth', dob, dob), ('1.4', S(R, 'Local de nascimento', 'Naturalidade'), 'Place of birth', two, two),
          ('1.5', 'Número de estudante', 'Student number', stu, stu)]
    S2 = [('2.1', S(R, 'Designação da qualificação', 'Grau conferido'), 'Name of qualification', q, qe), ('2.2', S(R, 'Área principal de estudo', 'Área científica'),
        'Main field of study', f, fe), ('2.3', 'Instituição que confere o grau', 'Awarding institution', u, ue), ('2.4', 'Língua de instrução', 'Language of instruction',
        'Português', 'Portuguese')]
    S3 = [('3.1', 'Nível da qualificação', 'Level of qualification', 'Primeiro ciclo', 'First cycle'), ('3.2', 'Duração oficial do curso', 'Official length of programme', dur,
        dure), ('3.3', 'Requisitos de acesso', 'Access requirements', '12.ª classe e exame de admissão', 'Grade 12 and entrance examination')]
    S4 = [('4.1', 'Regime de estudo', 'Mode of study', 'Presencial, tempo inteiro', 'Full time'), ('4.2', S(R, 'Classificação final', 'Média final'), 'Final classification', g, g)]
    S5 = [('5.1', 'Acesso a estudos ulteriores', 'Access to further study', 'Mestrado', 'Master')]; S7 = [('7.1', S(R, 'Data de emissão', 'Data'), S(R, 'Date of issue', 'Date'), f'{ad}', ad)]
    H = [('1', 'TITULAR DA QUALIFICAÇÃO', 'HOLDER OF THE QUALIFICATION'), ('2', 'IDENTIFICAÇÃO DA QUALIFICAÇÃO', 'THE QUALIFICATION'), ('3', 'NÍVEL DA QUALIFICAÇÃO',
        'LEVEL OF THE QUALIFICATION'), ('4', 'CONTEÚDO E RESULTADOS', 'CONTENTS AND RESULTS'), ('5', 'FUNÇÃO DA QUALIFICAÇÃO', 'FUNCTION OF THE QUALIFICATION'),
         ('7', 'CERTIFICAÇÃO', 'CERTIFICATION'), ('8', 'SISTEMA DE ENSINO SUPERIOR', 'HIGHER EDUCATION SYSTEM')]
    if lay == 0:
        one = lambda s: ''.join(kv(f'{k} {a} / {e}', v if v == w else f'{v} / {w}', 'pt', 'bi') for k, a, e, v, w in s); h = lambda i: ln(f'{H[i][0]}. {H[i][1]} / {H[i][2]}', 'pt', sl)
        D.add(hdr, tt, nol, *pre, h(0), one(S1), h(1), one(S2), h(2), one(S3), h(4), one(S5), h(6), ln(sys_[0], 'pt', 'sm'), ln(sys_[1], 'en', 'sm i'), ln('1/2', 'pt', 'xs c mt'))
        D.add(h(3), one(S4[:1]), tb, note, one(S4[1:]), h(5), one(S7), sgs, ln(f'{city} – Moçambique', 'pt', 'xs c mt'), ln('2/2', 'pt', 'xs c'), st)
    else:
        col = lambda lg, k: ''.join(ln(f'{H[i][0]}. {H[i][1 + k]}', lg, sl) + ''.join(div(ln(f'{z[0]} {z[1 + k]}', lg) + ln(z[3 + k], lg), 'cg') for z in s) for i, s in ((0, S1),
            (1, S2), (2, S3), (4, S5)))
        D.add(hdr, tt, nol, f'<div class="half vb mt">{div(col("pt", 0))}{div(col("en", 1))}</div>', ln('1/2', 'pt', 'xs c mt'))
        D.add(ln(f'4. {H[3][1]} / {H[3][2]}', 'pt', sl), tb, note, *[kv(f'{a} / {e}:', v if v == w else f'{v} / {w}', 'pt', 'mt') for _, a, e, v, w in S4],
            ln(f'7. {H[5][1]} / {H[5][2]}', 'pt', sl), kv(f'{S7[0][1]} / {S7[0][2]}:', ad, 'pt'), sgs, *pre, ln('2/2', 'pt', 'xs c mt'), st)
    return D

MZE = Q('Hospital Geral de Marrere|Nampula|o;Direcção Provincial de Obras Públicas de Manica|Chimoio|a;Moagem Vale do Púnguè, Lda.|Dondo|a;Construções Nhacatiua, S.A.|Nampula|a;Escola Secundária de Muelé|Inhambane|a;Centro de Saúde de Namacurra|Namacurra|o;'
        'Cooperativa Agrícola do Umbelúzi|Boane|a;Transportes Rio Lúrio, Lda.|Pemba|a;Conselho Municipal de Mocuba|Mocuba|o;Hotel Baía de Pemba, Lda.|Pemba|o;Açucareira do Limpopo, S.A.|Chókwè|a')
MZJ = {'Hospital': Q('enfermeiro geral|enfermeira geral;técnico de laboratório|técnica de laboratório;agente de farmácia|agente de farmácia'),
    'Centro': Q('técnico de medicina preventiva|técnica de medicina preventiva;enfermeiro de saúde materno-infantil|enfermeira de saúde materno-infantil'),
       'Escola': Q('professor de Matemática|professora de Matemática;professor de Língua Portuguesa|professora de Língua Portuguesa'),
           'Hotel': Q('recepcionista|recepcionista;cozinheiro|cozinheira;governante|governanta'),
       '': Q('técnico de contabilidade|técnica de contabilidade;motorista de pesados|motorista de pesados;electricista industrial|electricista industrial;fiel de armazém|fiel de armazém;assistente administrativo|assistente administrativa;técnico de recursos humanos|técnica de recursos humanos;topógrafo|topógrafa')}
def mz_declaracao(R):
    p = per(R, 'omz', 1965, 1996); e, city, art = deal(R, 'mze', MZE); o = 'o' if p.m else 'a'; con, prov = deal(R, 'mzp', MZP)
    job = R.choice(next(v for k, v in MZJ.items() if e.startswith(k)))[0 if p.m else 1]; lay = R.randrange(3)
    a = dt.date(R.randint(max(1998, p.dob.year + 21), 2017), R.randint(1, 12), R.choice([1, 1, 2, 15]))
    b = dt.date(a.year + R.randint(2, 7), R.randint(2, 12), 1) - dt.timedelta(days=1); d = b + dt.timedelta(days=R.randint(1, 90))
    ink = S(R, '#0f4c3a', '#2b2b2b', '#7a1f1f', '#144272', '#6a4b00')
    F = S(R, lambda z: long_date(z, 'pt'), lambda z: long_date(z, 'pt'), dmy); G = S(R, F, dmy); dob, ad = G(p.dob), F(d); dur = f'{F(a)} a {F(b)}'
    g = S(R, 'Muito Bom', 'Bom', 'Excelente', None); bd = R.random() < .75
    no = S(R, f'{R.randint(3, 480)}/{S(R, "DRH", "SRH", "RH", "GD")}/{d.year}', f'{sn(R, "0##")}/{d.year}', None)
    T = US(R, 'mzT', 'DECLARAÇÃO DE SERVIÇO', 'DECLARAÇÃO', 'CERTIFICADO DE TRABALHO', 'CARTA DE RECOMENDAÇÃO')
    T = 'CERTIDÃO DE EFECTIVIDADE' if lay == 2 and T[:3] == 'CAR' else T; nam = S(R, n2(p), n2(p), n2(p).upper()); x = per(R, 'omz', no=p)
    D = Doc('suplemento_declaracao_moz', R, 'MOZ', 'employment_reference', ['pt'], S(R, "'TeX Gyre Termes'", "'Liberation Sans'", "'Carlito'", "'P052'", "'Nimbus Mono PS'"), S(R,
        "'Liberation Sans'", "'TeX Gyre Termes'", "'Carlito'"), ink, '#fff', S(R, 'none', 'none', 'none', 'edge', 'thin'),
            None, False, 16, '20mm 24mm 17mm', 1.55)
    latin(D, n2(p), qualification_title=[T, T.capitalize()], field_of_study=[job, job.capitalize()], institution=e, award_date=d.isoformat(), award_date_printed=ad, grade=g,
        duration=[dur, f'de {dur}', f'desde {dur}', f'{F(a)} - {F(b)}', f'{F(a)} até {F(b)}', f'{F(a)} a {F(b)}'], document_number=no)
    if bd: born(D, p, dob, mz_pob(con, prov))
    bi = mz_bi(R); gov = not any(z in e for z in ('Lda', 'S.A.', 'Coop')); dep = S(R, 'Departamento de Recursos Humanos', 'Repartição de Recursos Humanos', 'Secção de Pessoal')
    top = div(emblem(R, ink, 62), 'c') + ln('REPÚBLICA DE MOÇAMBIQUE', 'pt', 'c b sm') + ln(e.upper(), 'pt', 'c b') + ln(dep, 'pt', 'c sm') if gov else \
        S(R, gr('66px 1fr', emblem(R, ink, 58), ln(e, 'pt', 'b lg ink',
            'line-height:1.25') + ln(f'Av. {S(R, "Eduardo Mondlane", "25 de Setembro", "Josina Machel", "da Independência")}, n.º {R.randint(12, 980)} – {city} – NUIT {sn(R, "400######")}',
            'pt', 'xs'), style='align-items:center') + div('', 'ruleh'),
          div(emblem(R, '#ffffff', 54) + div(ln(e, 'pt', 'b lg', 'line-height:1.25') + ln(f'Tel. +258 {sn(R, "2# ### ###")} – {city}, Moçambique', 'pt', 'xs')), 'head2'))
    nr = ln(f'{S(R, "N/Ref.ª", "Ref.ª", "N.º")}: {no}' if R.random() < .7 else f'{T.capitalize() if T[0] == "D" else "Documento"} n.º {no}', 'pt', 'sm mt') if no else ''
    ident = [f', natural de {con}, província de {prov}, nascid{o} {"em" if dob[2] == "/" else "a"} ', (dob, 'nw')] if bd else []
    bip = S(R, f', portador{"" if p.m else "a"} do Bilhete de Identidade n.º {bi}',
        f', titular do B.I. n.º {bi}, emitido pelo Arquivo de Identificação Civil de {S(R, "Maputo", "Nampula", "Beira")}')
    ela = 'ele' if p.m else 'ela'
    ev = {None: S(R, 'No exercício das suas funções, demonstrou zelo, pontualidade e espírito de equipa.',
        'Durante esse período cumpriu com dedicação as tarefas que lhe foram confiadas.')}.get(g, S(R, f'Na avaliação do desempenho obteve a classificação de {g}.',
        f'O seu desempenho foi avaliado com a classificação de {g}, tendo demonstrado zelo e competência.'))
    fim = S(R, 'Cessou funções a seu pedido.', 'O contrato cessou por mútuo acordo.', 'Não consta do seu processo individual qualquer sanção disciplinar.')
    por = S(R, 'Por ser verdade e me ter sido solicitada, mandei passar a presente declaração, que assino e autentico com o carimbo em uso nesta instituição.',
        'Por ser verdade, passou-se o presente documento, que vai assinado e carimbado.')
    if T[:2] == 'CE' or T[:3] == 'CAR': por = 'Por ser verdade, passou-se o presente documento, que vai assinado e carimbado.'
    dt_ = ln(S(R, f'{city}, {ad}', f'{city}, aos {ad}') if ad[2] != '/' else f'{city}, {ad}', 'pt', S(R, 'mt2', 'rt mt2', 'c mt2'))
    sgs = sg(R, [((S(R, 'O Director', 'O Chefe dos Recursos Humanos', 'O Director' if gov else 'O Gerente') if x.m else S(R, 'A Directora', 'A Chefe dos Recursos Humanos',
        'A Directora' if gov else 'A Gerente')), n2(x))], 'pt')
    st = stamp(R, f'{e.upper()} * {city.upper()}'[:46], 'pt', 108, 'left:380px;bottom:150px')
    se = S(R, 'Para os devidos efeitos, declara-se que ', f'{n2(x)}, na qualidade de responsável d{art} {e}, declara que ',
        'Para os efeitos julgados convenientes, certifica-se que ')
    sr = S(R, f'{o} Senhor{"" if p.m else "a"} ', '')
    if T[:3] == 'CAR': se = f'A pedido d{o} interessad{o}, recomenda-se vivamente '; sr = f'{o} Senhor{"" if p.m else "a"} '
    if lay < 2:
        pr = lx('pt', se, sr, (nam, 'b'), *ident, bip,
            f', {"que " if T[:3] == "CAR" else ""}prestou serviço nest{"a" if art == "a" else "e"} {S(R, "instituição", "organização") if art == "a" else "estabelecimento"}, como ', (job, 'b'),
            f', no período de ', (dur, 'nw' if lay else ''), '.', cls='j mt2')
        tasks = R.sample(L('Elaboração de relatórios mensais,Atendimento ao público,Controlo e conservação do material,Formação de novos colegas,Registo e arquivo de documentos,Cumprimento das normas de segurança,Apoio à planificação das actividades'),
            3)
        D.add(top, nr, ln(T, 'pt', 'title mt2', 'font-size:1.45em;line-height:1.4;' + S(R, '', 'text-decoration:underline', 'letter-spacing:.1em')), pr,
            *([ln('Entre outras tarefas, coube-lhe:', 'pt', 'mt')] + [ln(f'– {z};', 'pt', '', 'padding-left:2em') for z in tasks] if lay else []),
              ln(ev, 'pt', 'j mt'), *([ln(fim, 'pt', 'j mt')] if R.random() < .7 else []), ln(por, 'pt', 'j mt'), dt_, sgs, st)
    else:
        mid = dt.date((a.year + b.year) // 2, 6, 30); D.set(duration=[dur, f'{F(a)} - {F(b)}', f'de {dur}'])
        I = [(S(R, 'Nome completo', 'Nome do trabalhador' if p.m else 'Nome da trabalhadora', 'Nome'), nam), (S(R, 'B.I. n.º', 'Documento de identificação'),
            bi)] + ([('Data de nascimento', dob), (S(R, 'Naturalidade', 'Natural de'), f'{con}, {prov}')] if bd else [])
        I += [(S(R, 'Função', 'Categoria profissional', 'Cargo'), job), (S(R, 'Regime', 'Vínculo'), S(R, 'Contrato por tempo indeterminado', 'Contrato a prazo certo',
            'Nomeação definitiva') if gov else 'Contrato por tempo indeterminado'), (S(R, 'Período de serviço', 'Período', 'Tempo de serviço'), dur)]
        I += ([(S(R, 'Avaliação do desempenho', 'Classificação de serviço'), g)] if g else [])
        tb = tbl(['Período', S(R, 'Sector', 'Local de trabalho'), 'Observações'], [(f'{dmy(a)} – {dmy(mid)}', S(R, 'Sede', f'Delegação de {con}'), 'Estágio probatório'),
            (f'{dmy(mid + dt.timedelta(days=1))} – {dmy(b)}', S(R, 'Sede', 'Direcção de Serviços'), 'Efectivo' if p.m else 'Efectiva')], 'pt', S(R, 'all', 'fine', 'head'), [42,
            34, 24])
        D.add(top, nr, ln(T, 'pt', 'title mt', 'font-size:1.5em;line-height:1.4'), ln(S(R,
            'Certifica-se, para os devidos efeitos, o serviço prestado pelo trabalhador a seguir identificado:' if p.m else 'Certifica-se, para os devidos efeitos, o serviço prestado pela trabalhadora a seguir identificada:',
            'Do processo individual constam os seguintes elementos:'), 'pt', 'j mt'),
              div(form(R, I, 'pt'), 'mt'), *([tb] if R.random() < .6 else []), ln(fim, 'pt', 'mt'), ln(por, 'pt', 'j mt'), dt_, sgs, st)
    return D
@fam
def suplemento_declaracao_moz(R): return (mz_suplemento if var(R, 'omz') == 0 else mz_declaracao)(R)

# =================================================================== 3 tr  Turkey
TRP = L('Sinop,Bartın,Giresun,Amasra,Ayvalık,Bandırma,Gelibolu,Rize,Mersin,İskenderun,Karamürsel,Fethiye,Antakya,Bafra,Ereğli,Isparta,Çorum,Burdur')
TRQ = Q('Uzakyol Vardiya Zabiti|Oceangoing Watchkeeping Officer|II/1|İşletim|Operational;Uzakyol Birinci Zabiti|Oceangoing Chief Officer|II/2|Yönetim|Management;Uzakyol Kaptanı|Oceangoing Master|II/2|Yönetim|Management;'
        'Vardiya Zabiti|Watchkeeping Officer|II/3|İşletim|Operational;Uzakyol Vardiya Mühendisi|Oceangoing Watchkeeping Engineer|III/1|İşletim|Operational;Uzakyol Başmühendisi|Oceangoing Chief Engineer|III/2|Yönetim|Management;'
        'Elektrozabiti|Electro-Technical Officer|III/6|İşletim|Operational;Usta Gemici|Able Seafarer Deck|II/5|Destek|Support;Usta Makine Tayfası|Able Seafarer Engine|III/5|Destek|Support;Makine Zabiti|Engineer Officer|III/3|İşletim|Operational')
TRD = [('Seyir', 'Navigation'), ('Yük elleçleme ve istifleme', 'Cargo handling and stowage'), ('Gemi işletiminin kontrolü', 'Controlling the operation of the ship')]
TRM = [('Gemi makineleri', 'Marine engineering'), ('Elektrik, elektronik ve kontrol', 'Electrical, electronic and control engineering'), ('Bakım ve onarım', 'Maintenance and repair')]
TRPORT = Q('İstanbul|Istanbul;İzmir|Izmir;Mersin|Mersin;Trabzon|Trabzon;Samsun|Samsun;Çanakkale|Canakkale;Antalya|Antalya;Zonguldak|Zonguldak')
def tr_body(y):
    if y < 2011: return 'Başbakanlık Denizcilik Müsteşarlığı', 'Prime Ministry Undersecretariat for Maritime Affairs'
    if y < 2018: return 'Ulaştırma, Denizcilik ve Haberleşme Bakanlığı', 'Ministry of Transport, Maritime Affairs and Communications'
    return 'Ulaştırma ve Altyapı Bakanlığı', 'Ministry of Transport and Infrastructure'

def tr_gemiadami(R):
    p = per(R, 'otr', 1966, 1998); f, fe, reg, lv, lve = deal(R, 'trq', TRQ); pt_, pe = deal(R, 'trport', TRPORT); pob = deal(R, 'trp', TRP)
    d = day(R, min(2024, max(2003, p.dob.year + R.randint(22, 40)))); k, ke = tr_body(d.year); lay = R.randrange(3)
    exp = dt.date(d.year + 5, d.month, d.day); F = S(R, lambda z: dmy(z, '.'), lambda z: dmy(z, '/'), lambda z: dmy(z, '-')); dob, ad = F(p.dob), F(d)
    nam = S(R, f'{p.given} {trup(p.sur)}', trup(n2(p)), n2(p)); sup = lv == 'Destek'
    T, Te = US(R, 'trT', ('YETERLİK BELGESİ', 'CERTIFICATE OF COMPETENCY'), ('GEMİADAMI YETERLİK BELGESİ', "SEAFARER'S CERTIFICATE OF COMPETENCY"), ('GEMİADAMI YETERLİĞİ BELGESİ',
        'CERTIFICATE OF COMPETENCY'))
    if sup: T, Te = S(R, 'YETERLİK BELGESİ', 'GEMİADAMI YETERLİK BELGESİ'), 'CERTIFICATE OF PROFICIENCY'
    no = S(R, sn(R, 'TR-########'), f'{sn(R, "##")}-{sn(R, "######")}', sn(R, '########'), sn(R, '@#######')); sic = sn(R, '######'); lim = f'{pt_} Liman Başkanlığı'
    ink = S(R, '#0b3d78', '#c8102e', '#10546b', '#333', '#1f3a5f'); land = lay == 2; KU = trup(k) if R.random() < .6 else k
    D = Doc('gemiadami_enstitu_tur', R, 'TUR', 'professional_licence', ['tr', 'en'], S(R, "'Liberation Sans'", "'Carlito'", "'Noto Sans'", "'TeX Gyre Termes'"), S(R,
        "'Liberation Sans'", "'TeX Gyre Bonum'", "'Noto Sans'"), ink, S(R, '#fff', '#f6fafd', '#fffdf6'),
            S(R, 'triple', 'cut', 'arrow', 'thin', 'none'), S(R, ('#8fb7dd', .15), ('#d9a3a3', .12), None), land, 15, '14mm 22mm 12mm' if land else '18mm 21mm 15mm', 1.42)
    latin(D, nam, qualification_title=[T, Te, f'{T} / {Te}', f'{T} - {f}', f], qualification_title_en=[Te, fe], field_of_study=[f, fe, f'{f} / {fe}'], award_date=d.isoformat(),
        award_date_printed=ad, document_number=no,
          institution=[KU, k, ke, f'{k} / {ke}', f'T.C. {k}', f'T.C. {k} {lim}', f'{k} {lim}', f'{k}, {lim}', lim])
    born(D, p, dob, pob); D.printed.add('qualification_title_en'); x = per(R, 'otr', no=p); fn = TRM if reg[:3] == 'III' else TRD
    hdr = (gr('1fr 74px 1fr', ln('TÜRKİYE CUMHURİYETİ', 'tr', 'c b') + ln(KU, 'tr', 'c sm', 'line-height:1.3'), emblem(R, ink, 66), ln('REPUBLIC OF TURKEY', 'en', 'c b') + ln(ke,
        'en', 'c sm', 'line-height:1.3'), style='align-items:center') if R.random() < .6 else
           div(emblem(R, ink, 58), 'c') + ln('T.C.', 'tr', 'c b') + ln(KU, 'tr', 'c b') + ln(ke, 'en', 'c sm i')) + (ln(f'{lim} / {pe} Harbour Master', 'tr', 'c sm') if R.random() < .5 else '')
    tt = ln(T, 'tr', 'title', 'font-size:1.5em;line-height:1.3;margin-top:.3em') + ln(Te, 'en', 'c b'); stcw = S(R, '1978 STCW Sözleşmesi', '1978 tarihli STCW Sözleşmesi ve değişiklikleri')
    t1 = ln(f'Türkiye Cumhuriyeti Hükümeti adına, aşağıda kimliği yazılı gemiadamının {stcw} Kural {reg} hükümlerine uygun olarak yeterli bulunduğu ve belirtilen görevi yapmaya ehil olduğu onaylanır.',
        'tr', 'j sm mt')
    t2 = ln(f'The Government of the Republic of Turkey certifies that the person named below has been found duly qualified in accordance with the provisions of Regulation {reg} of the STCW Convention, 1978, as amended.',
        'en', 'j sm i')
    I = [('Adı Soyadı', S(R, 'Name and surname', 'Full name'), nam), (S(R, 'Doğum Tarihi', 'Doğum tarihi'), 'Date of birth', dob), ('Doğum Yeri', 'Place of birth', pob), ('Uyruğu',
        'Nationality', 'T.C. / Turkish'), (S(R, 'Gemiadamı Sicil No', 'Sicil No'), S(R, 'Registry No', "Seafarer's registry No"), sic),
         (S(R, 'Belge No', 'Belge Numarası'), 'Certificate No', no), (S(R, 'Yeterlik', 'Yeterliği', 'Görev / Yeterlik'), 'Capacity', f'{f} / {fe}'), (S(R, 'Sınırlamalar',
             'Kısıtlamalar'), 'Limitations', S(R, 'Yok / None', 'Yoktur / None')), (S(R, 'Düzenleme Tarihi', 'Veriliş Tarihi'), 'Date of issue', ad),
         (S(R, 'Geçerlilik Tarihi', 'Geçerlik Süresi Sonu'), 'Date of expiry', F(exp))]
    tb = tbl(['Fonksiyon / Function', 'Düzey / Level', 'Sınırlama / Limitation'], [(f'{a} / {b}', f'{lv} / {lve}', 'Yok / None') for a, b in fn], 'tr', S(R, 'all', 'fine',
        'head') + ' wr', [54, 26, 20])
    sgs = sg(R, [('Gemiadamının imzası / Signature of the holder', '')] * R.choice([0, 1]) + [(f'{S(R, "Liman Başkanı / Harbour Master", "Yetkili makam / Authorized official")}',
        n2(x))], 'tr')
    st = stamp(R, f'T.C. {trup(lim)}', 'tr', 104, 'left:420px;bottom:90px'); ph = photo(R, 'position:static', 88, 112)
    if lay == 0: D.add(hdr, tt, t1, t2, gr('1fr 100px', ''.join(kv(f'{a} / {b}{S(R, ":", "")}', v, 'tr', 'bi') for a, b, v in I[:6]), ph, cls='mt', style='align-items:start'),
        ''.join(kv(f'{a} / {b}', v, 'tr', 'bi') for a, b, v in I[6:]), div(tb, 'mt') if R.random() < .7 else '', sgs, st)
    elif lay == 1:
        D.add(hdr, tt, t1, t2, div(grid('1fr 1fr', [(f'{a} / {b}', v) for a, b, v in I], 'tr', S(R, '', 'under', 'soft')), 'mt'), tb, sgs,
            ln('Belgenin aslı gemide bulundurulmalıdır. / The original of this certificate must be kept on board.', 'tr', 'xs c mt'), st)
    else:
        D.add(hdr,
            f'<div class="half mt">{div(tt + gr("98px 1fr", ph, stk([(f"{a} / {b}", v) for a, b, v in I[:5]], "tr")), "pan")}{div(stk([(f"{a} / {b}", v) for a, b, v in I[5:]], "tr") + t1 + t2, "pan")}</div>',
            sgs, st)
    return D

TRU = Q('Karadeniz Teknik Üniversitesi|Karadeniz Technical University;Kocaeli Üniversitesi|Kocaeli University;Mersin Üniversitesi|Mersin University;Süleyman Demirel Üniversitesi|Süleyman Demirel University;İnönü Üniversitesi|İnönü University;'
        'Çukurova Üniversitesi|Çukurova University;Harran Üniversitesi|Harran University;Sakarya Üniversitesi|Sakarya University;Balıkesir Üniversitesi|Balıkesir University;Kafkas Üniversitesi|Kafkas University;Trakya Üniversitesi|Trakya University')
TRF = Q('Çevre Mühendisliği|Environmental Engineering|Fen Bilimleri|Science;Tarih|History|Sosyal Bilimler|Social Sciences;İşletme|Business Administration|Sosyal Bilimler|Social Sciences;Biyoloji|Biology|Fen Bilimleri|Science;'
        'Halk Sağlığı|Public Health|Sağlık Bilimleri|Health Sciences;Eğitim Yönetimi|Educational Administration|Eğitim Bilimleri|Educational Sciences;Makine Mühendisliği|Mechanical Engineering|Fen Bilimleri|Science;'
        'Özel Hukuk|Private Law|Sosyal Bilimler|Social Sciences;Bahçe Bitkileri|Horticulture|Fen Bilimleri|Science;Hemşirelik|Nursing|Sağlık Bilimleri|Health Sciences;İktisat|Economics|Sosyal Bilimler|Social Sciences')
def tr_enstitu(R):
    p = per(R, 'otr', 1962, 1997); u, ue = deal(R, 'tru', TRU); f, fe, e, ee = deal(R, 'trf', TRF); ens, ense = f'{e} Enstitüsü', f'Institute of {ee}'; lay = R.randrange(3)
    pob = deal(R, 'trp', TRP)
    dr = R.random() < .3; d = day(R, min(2024, max(1992, p.dob.year + R.randint(25, 33)))); d0 = d - dt.timedelta(days=R.randint(6, 60)); s = S(R, '.', '/', 'l')
    F = (lambda z: long_date(z, 'tr')) if s == 'l' else (lambda z: dmy(z, s)); dob, ad = F(p.dob), F(d)
    T, q, qe = ('DOKTORA DİPLOMASI', 'Doktora', 'Doctor of Philosophy') if dr else ('YÜKSEK LİSANS DİPLOMASI', 'Yüksek Lisans', 'Master of ' + ('Science' if e in ('Fen Bilimleri',
        'Sağlık Bilimleri') else 'Arts'))
    pg = 'Doktora' if dr else S(R, 'Tezli Yüksek Lisans', 'Tezli Yüksek Lisans', 'Yüksek Lisans', 'Tezsiz Yüksek Lisans')
    no = S(R, f'{d.year}/{sn(R, "###")}', sn(R, '######'), f'{sn(R, "##")}-{sn(R, "####")}', sn(R, 'YL-####') if not dr else sn(R, 'DR-###'))
    if lay == 2: T = 'DİPLOMA' if R.random() < .4 else T
    ink = S(R, '#7a0f1c', '#0e3a66', '#1b1b1b', '#5c4611', '#0f5a4a'); nam = S(R, f'{p.given} {trup(p.sur)}', f'{p.given} {trup(p.sur)}', n2(p)); av = com(R.uniform(3.0, 4.0))
    gp = R.random() < .35; bd = R.random() < .65; ens_u = trup(ens)
    g = S(R, f'{av} / 4,00', f'{av}', f'4,00 üzerinden {av}') if gp else None
    D = Doc('gemiadami_enstitu_tur', R, 'TUR', 'degree_certificate', ['tr', 'en'] if lay == 1 else ['tr'], S(R, "'TeX Gyre Pagella'", "'EB Garamond'", "'Linux Libertine O'",
        "'Carlito'", "'TeX Gyre Schola'"), S(R, "'TeX Gyre Pagella'", "'EB Garamond'", "'URW Bookman'"),
            ink, S(R, '#fff', '#fffcf2', '#f9fbff'), S(R, 'cut', 'ring', 'arrow', 'triple', 'double', 'corner'), S(R, ('#c9b26a', .14), ('#b3c7e0', .14), None), True, 17, '15mm 27mm 13mm', 1.45)
    latin(D, nam, qualification_title=[T, q, f'{q} Diploması', f'{f} {q} Diploması', f'{f} {q}'], field_of_study=[f, f'{f} Anabilim Dalı', f'{f} Ana Bilim Dalı'] + ([fe,
        f'{f} / {fe}'] if lay == 1 else []), award_date=d.isoformat(), award_date_printed=ad,
          grade=[g, av, f'{av}/4,00'] if gp else None, document_number=no, institution=[trup(u)] * (lay == 0) + [u, f'{u} {ens}', f'{u}, {ens}', f'T.C. {u}',
              f'T.C. {u} {ens}'] + ([ue, f'{u} / {ue}', f'{ue}, {ense}'] if lay == 1 else []))
    if bd: born(D, p, dob, pob)
    x, y = per(R, 'otr', no=p), per(R, 'otr', no=p); sx = lambda z: f'Prof. Dr. {z.given} {trup(z.sur)}'; abd = f'{f} {S(R, "Anabilim Dalı", "Ana Bilim Dalı")}'
    kar = f'Enstitü Yönetim Kurulunun {dmy(d0, ".")} tarih ve {R.randint(4, 52)}/{R.randint(1, 19)} sayılı kararı ile' if R.random() < .5 else ''
    sgs = sg(R, [(S(R, 'Enstitü Müdürü', 'Müdür') + (' / Director' if lay == 1 else ''), sx(y)), ('Rektör' + (' / Rector' if lay == 1 else ''), sx(x))], 'tr')
    st = stamp(R, f'T.C. {trup(u)} * {ens_u}'[:48], 'tr', 108, 'left:480px;bottom:70px')
    J = [(S(R, 'Diploma No', 'Diploma Numarası'), no), (S(R, 'Mezuniyet Tarihi', 'Diploma Tarihi', 'Tarih'), ad)]
    K = [('T.C. Kimlik No', sn(R, '3##########'))] * R.choice([0, 1]) + ([('Doğum Yeri', pob), ('Doğum Tarihi', dob)] if bd else []) + ([(S(R, 'Genel Not Ortalaması', 'Ortalama'),
        g)] if gp else [])
    need = S(R, 'Programında gerekli çalışmaları başarıyla tamamlayarak', 'Programının öngördüğü bütün yükümlülükleri yerine getirerek',
        'Programının tüm koşullarını başarıyla yerine getirerek')
    has = S(R, 'almaya hak kazanmıştır.', 'almayı hak etmiştir.')
    hold = f'{p.fa} {"oğlu" if p.m else "kızı"}, ' if R.random() < .3 else ''; dip = f'{q} Diploması'
    foot = lambda its: div(''.join(div(kv(a + ':', v, 'tr', 'sm')) for a, v in its), 'row mt')
    if lay == 0:
        D.add(div(emblem(R, ink, 62), 'c'), ln('T.C.', 'tr', 'c b'), ln(trup(u), 'tr', 'title', 'font-size:1.6em;line-height:1.25'), ln(ens_u, 'tr', 'c sp'), ln(T, 'tr',
            'c b xl ink mt', 'line-height:1.3'), ln(nam, 'tr', 'name mt'),
              ln(f'{hold}{abd} {pg} {need} {kar + " " if kar else ""}{dip} {has}', 'tr', 'c'), foot(K) if K else '', foot(J), sgs, st)
    elif lay == 1:
        bt = ln('T.C.', 'tr', 'c b') + ln(u, 'tr', 'c b lg', 'line-height:1.25') + ln(ens, 'tr', 'c') + ln(T, 'tr', 'c b ink lg mt') + ln(nam, 'tr',
            'name') + ln(f'{abd} {pg} {need} {dip} {has}', 'tr', 'j mt')
        be = ln('REPUBLIC OF TURKEY', 'en', 'c b') + ln(ue, 'en', 'c b lg', 'line-height:1.25') + ln(ense, 'en', 'c') + ln(S(R, qe.upper(), f'{qe} Diploma'.upper()), 'en',
            'c b ink lg mt') + ln(nam, 'tr', 'name')
        be += ln(S(R, f'having fulfilled all the requirements of the graduate programme in {fe}, has been awarded the degree of {qe}.',
            f'has successfully completed the programme in {fe} and is hereby granted the degree of {qe}.'), 'en', 'j mt')
        D.set(qualification_title_en=[qe, f'{qe} Diploma']); D.f['qualification_title'] += [qe, f'{T} / {qe.upper()}']; D.printed.add('qualification_title_en')
        en = {'Diploma No': 'Diploma No', 'Diploma Numarası': 'Diploma No', 'Mezuniyet Tarihi': 'Date of graduation', 'Diploma Tarihi': 'Date', 'Tarih': 'Date',
            'T.C. Kimlik No': 'ID No', 'Doğum Yeri': 'Place of birth', 'Doğum Tarihi': 'Date of birth', 'Genel Not Ortalaması': 'CGPA', 'Ortalama': 'CGPA'}
        al = [(a if a == en[a] else f'{a} / {en[a]}', v) for a, v in K + J]
        D.add(div(emblem(R, ink, 58), 'c'), f'<div class="half vb mt">{div(bt)}{div(be)}</div>', div(grid('1fr 1fr 1fr' if len(al) % 3 == 0 else '1fr 1fr', al, 'tr', S(R, '',
            'under')), 'mt'), sgs, st)
    else:
        left = div(emblem(R, ink, 84), 'c') + form(R, K + J, 'tr') if not K else div(emblem(R, ink, 78), 'c') + stk(K + J, 'tr')
        bod = ln(f'T.C. {trup(u)}', 'tr', 'b lg', 'line-height:1.25') + ln(ens, 'tr', 'i') + ln(T, 'tr', 'title', 'font-size:1.8em;text-align:left;line-height:1.5')
        bod += lx('tr', f'{hold}', (nam, 'b lg ink'), f', {u} {ens} {abd} {pg} {need} {kar + " " if kar else ""}kendisine sağlanan bütün hak ve yetkilerle ',
            (f'“{q}”' if T != 'DİPLOMA' else dip, 'b'), f' {"derecesi" if T != "DİPLOMA" else ""} {has}'.replace('  ', ' '), cls='j')
        D.add(gr('27% 1fr', div(left, 'pan'), bod, style='gap:0 8mm;align-items:center'), sgs, st)
    return D
@fam
def gemiadami_enstitu_tur(R): return (tr_gemiadami if var(R, 'otr') == 0 else tr_enstitu)(R)

# =================================================================== 4 so  Somalia
SOP = L('Afgooye,Baraawe,Qoryooley,Jamaame,Buulo Burte,Diinsoor,Xuddur,Luuq,Garbahaarrey,Gaalkacyo,Qardho,Eyl,Jalalaqsi,Buurhakaba,Waajid,Ceelbuur,Hobyo,Marka,Balcad')
SOD = Q('Dugsiga Sare ee Benaadir|Muqdisho|Banaadir;Dugsiga Sare ee 15-ka Maajo|Muqdisho|Banaadir;Dugsiga Sare ee Jamaal Cabdinaasir|Muqdisho|Banaadir;Dugsiga Sare ee Marka|Marka|Shabeellada Hoose;Dugsiga Sare ee Faanoole|Kismaayo|Jubbada Hoose;'
        'Dugsiga Sare ee Sheekh|Sheekh|Togdheer;Dugsiga Sare ee Faarax Oomaar|Hargeysa|Waqooyi Galbeed;Dugsiga Sare ee Nugaal|Laascaanood|Nugaal;Dugsiga Sare ee Beledweyne|Beledweyne|Hiiraan;Dugsiga Sare ee Baydhabo|Baydhabo|Bay;'
        'Dugsiga Sare ee Boosaaso|Boosaaso|Bari;Dugsiga Sare ee Jowhar|Jowhar|Shabeellada Dhexe')
SOS = L('Af-Soomaali,Af-Carabi,Af-Ingiriisi,Xisaab,Fisikis,Kimistari,Bayooloji,Taariikh,Juquraafi,Tarbiyada Islaamka')
SOX = ['Farsamada Gacanta', 'Cilmiga Beeraha', 'Aqoonta Hantiwadaagga', 'Jimicsi']
def so_dugsi(R):
    y = R.randint(1977, 1990); p = per(R, 'oso', y - 22, y - 18); m = p.m; sch, city, gob = deal(R, 'sod', SOD); pob = deal(R, 'sop', SOP); d = day(R, y, [5, 6, 7, 8, 9])
    lay = R.randrange(3); ink = S(R, '#1d1d1d', '#2b5c9e', '#3b3b3b', '#7b2d12', '#245a36')
    cs = SOS[:R.choice([8, 9, 10])] + [R.choice(SOX)] * R.choice([0, 1]); b = R.randint(60, 84); mk = [max(45, min(97, b + R.randint(-14, 12))) for _ in cs]; tot = sum(mk)
    av = tot / len(mk); avs = S(R, f'{av:.1f}', f'{av:.1f}%', f'{av:.2f}'); dar = 'Heer Sare' if av >= 80 else 'Wanaagsan' if av >= 68 else 'Dhexdhexaad'
    F = S(R, lambda z: f'{z.day}/{z.month}/{z.year}', lambda z: f'{z.day}-{z.month}-{z.year}', lambda z: long_date(z, 'so')); dob, ad = F(p.dob), F(d)
    T = US(R, 'soT', 'SHAHAADADA DUGSIGA SARE', 'SHAHAADO DUGSI SARE', 'SHAHAADADA DHAMMAYSASHADA DUGSIGA SARE')
    no = S(R, sn(R, '####'), f'{sn(R, "###")}/{y % 100}', sn(R, 'DS/####'), sn(R, '0####'))
    gs = S(R, avs, f'{avs} ({dar})', dar); tim = sn(R, '####'); fac = S(R, 'Sayniska', 'Sayniska', 'Fanka', None); dist = pob
    y2 = f'{y - 1}/{y}' if R.random() < .6 else f'{y - 1}-{y % 100}'; land = lay == 1; n = n3(p); nam = S(R, n, n, n.upper())
    D = Doc('dugsi_sare_xirfad_som', R, 'SOM', 'school_leaving_certificate', ['so'], S(R, "'Nimbus Mono PS'", "'Liberation Serif'", "'TeX Gyre Cursor'", "'Nimbus Roman'",
        "'TeX Gyre Heros'"), S(R, "'Liberation Serif'", "'URW Bookman'", "'C059'"), ink, S(R, '#fff', '#f8f3e3', '#fbf7ea'),
            S(R, 'ring', 'double', 'arrow', 'key', 'triple', 'none'), S(R, None, ('#9fbfe0', .12)), land, 15.5, '15mm 25mm 12mm' if land else '19mm 23mm 15mm', 1.45)
    W = 'Wasaaradda Waxbarashada iyo Barbaarinta' if R.random() < .7 else 'Wasaaradda Waxbarashada'
    gx = S(R, 'Waaxda Imtixaannada', 'Guddiga Imtixaannada Qaranka', 'Xafiiska Imtixaannada')
    J = S(R, 'JAMHUURIYADDA DIMOQRAADIGA SOOMAALIYA', 'JAMHUURIYADDA DIMOQRAADIGA EE SOOMAALIYA')
    latin(D, n, qualification_title=[T, 'Shahaadada Dugsiga Sare', 'Dugsiga Sare'], field_of_study=[fac, f'Qaybta {fac}'] if fac else None, institution=[W, f'{W} {gx}',
        f'{W}, {gx}', f'{W} - {gx}', gx, sch], award_date=d.isoformat(), award_date_printed=ad,
          grade=[gs] + [avs] * (avs in gs) + [dar] * (dar in gs) + [f'{dar} ({avs})'] * (gs[0].isdigit() and dar in gs), document_number=no)
    born(D, p, dob, pob); rows(D, zip(cs, [None] * len(cs), mk)); x, z = per(R, 'oso', no=p), per(R, 'oso', no=p)
    jl = S(R, 'Jaalle ', 'Jaalle ', '' if lay else 'ardayga ' if m else 'ardayadda '); uu, ay = ('uu', 'oo uu') if m else ('ay', 'oo ay')
    dh = 'dhashay' if m else 'dhalatay'; gu = 'guuleystay' if m else 'guuleysatay'
    hdr = (div(emblem(R, ink, 56), 'c') if R.random() < .8 else '') + ln(J, 'so', 'c b') + ln(W.upper(), 'so', 'c b sm') + ln(gx, 'so', 'c sm')
    if R.random() < .3: hdr = gr('70px 1fr', emblem(R, ink, 60), ln(J, 'so', 'b') + ln(W, 'so') + ln(gx, 'so', 'sm'), style='align-items:center') + div('', 'ruleh')
    tt = ln(T, 'so', 'title', f'font-size:{S(R, 1.45, 1.6)}em;line-height:1.35;margin-top:.3em')
    tb = tbl([S(R, 'Tirsi', 'T.'), S(R, 'Maaddada', 'Maaddooyinka'), S(R, 'Ugu badan', 'Buuxa'), S(R, 'Dhibcaha', 'Buundooyinka', 'La helay')], [(i + 1, c, 100, k) for i, (c,
        k) in enumerate(zip(cs, mk))] + ([('', 'Isugeyn', 100 * len(cs), tot)] if R.random() < .6 else []), 'so', S(R, 'all', 'fine', 'hor', 'all'), [11, 45, 22, 22], 'clcc')
    pr = lx('so', S(R, 'Waxaa halkan lagu caddeynayaa in ', 'Wasaaraddu waxay caddeyneysaa in '), jl, (nam, 'b'), f', oo ku {dh} {dist} ', S(R, 'taariikhda ',
        'taariikhdu markay ahayd '), (dob, 'nw'), f', {uu} ku {gu} imtixaankii {S(R, "dhammaadka", "ugu dambeeyey ee")} dugsiga sare ee sannad-dugsiyeedkii ',
            (y2, 'nw'), f', isaga oo wax ka baranayay {sch}, {city}, gobolka {gob}'.replace('isaga oo', 'isagoo' if m else 'iyadoo').replace('baranayay',
                'baranayay' if m else 'baranaysay'), *([f', Qaybta {fac}'] if fac else []), S(R, ', celceliskiisuna wuxuu ahaa ' if m else ', celceliskeeduna wuxuu ahaa ',
                f', {uu}na helay natiijo ah '.replace('helay', 'helay' if m else 'heshay')), (gs, 'b nw'), '.', cls='j mt')
    res = S(R, 'Celceliska', 'Natiijada', 'Darajada guud')
    I = [(S(R, 'Magaca oo saddexan', 'Magaca ardayga' if m else 'Magaca ardayadda', 'Magaca'), nam), (S(R, 'Goobta dhalashada', 'Meesha dhalashada', 'Ku ' + dh), dist), (S(R,
        'Taariikhda dhalashada', 'Dhalashada'), dob), (S(R, 'Dugsiga', 'Dugsiga sare'), f'{sch}, {city}'), ('Gobolka', gob)]
    I += ([('Qaybta', fac)] if fac else []) + [('Sannad-dugsiyeedka', y2), (S(R, 'Lambarka imtixaanka', 'Tirsiga imtixaanka'), tim), (res, gs)]
    J2 = [(S(R, 'Shahaado Lam.', 'Lam.', 'Tirsi'), no), (S(R, 'Taariikhda', f'Muqdisho, taariikhda'), ad)]
    sgs = sg(R, [(S(R, 'Agaasimaha Waaxda Imtixaannada', 'Guddoomiyaha Guddiga'), S(R, '', f'Jaalle {n3(x)}')), (S(R, 'Maamulaha Dugsiga', 'Wasiirka Waxbarashada'), S(R, '',
        n3(z)))], 'so')
    st = stamp(R, f'J.D.S. * {W.upper()}'[:46], 'so', 106, 'left:400px;bottom:70px'); foot = div(''.join(div(kv(a + ':', v, 'so', 'sm')) for a, v in J2), 'row mt')
    if lay == 0: D.add(hdr, tt, pr, div(tb, 'mt'), foot, sgs, st)
    elif lay == 1: D.add(hdr, tt,
        f'<div style="display:grid;grid-template-columns:49% 47%;gap:4%;align-items:start">{div(pr if R.random() < .5 else form(R, I, "so"))}{div(tb)}</div>', foot, sgs, st)
    else:
        D.add(hdr, foot, tt, ln(f'{"Ardayga" if m else "Ardayadda"} hoos ku magacaaban {uu} ku {gu} imtixaanka dugsiga sare:', 'so', 'mt'), div(form(R, I, 'so'), 'mt'), tb, ln(S(R,
            'Dhibcaha ugu yar ee lagu gudbo waa 50.', 'Shahaadadan lama oggola in wax laga beddelo.'), 'so', 'xs'), sgs, st)
    return D

SOR = [('Dawladda Koonfur Galbeed Soomaaliya', 'South West State of Somalia', Q('Baydhabo|Baidoa;Baraawe|Barawe;Xuddur|Hudur')), ('Dawlad Goboleedka Jubbaland',
    'Jubaland State of Somalia', Q('Kismaayo|Kismayo;Garbahaarrey|Garbaharey;Doolow|Dollow')),
       ('Dawlad Goboleedka Galmudug', 'Galmudug State of Somalia', Q('Dhuusamareeb|Dhusamareb;Cadaado|Adado;Hobyo|Hobyo')), ('Dawlad Goboleedka Hirshabeelle',
           'Hirshabelle State of Somalia', Q('Jowhar|Jowhar;Beledweyne|Beledweyne;Balcad|Balad'))]
SOF = {'Korontada Guryaha|Domestic Electrical Installation': Q('Badbaadada korontada|Electrical safety;Fiilaynta guryaha|House wiring;Rakibaadda sooketyada|Installation of sockets;Cabbirka korontada|Electrical measurement;Dayactirka qalabka|Repair of appliances;Akhriska naqshadda|Reading of drawings'),
       'Tolidda Dharka|Tailoring and Dressmaking': Q('Adeegsiga makiinadda|Use of the sewing machine;Cabbiraadda jirka|Body measurement;Gooynta dharka|Cutting of cloth;Tolidda lebiska dugsiga|School uniform sewing;Naqshadaynta|Design;Maamulka ganacsi yar|Small business management'),
       'Tuubbooyinka iyo Biyaha|Plumbing and Water Supply': Q('Badbaadada shaqada|Safety at work;Isku xidhka tuubbooyinka|Pipe jointing;Rakibaadda musqusha|Sanitary installation;Taangiyada biyaha|Water tanks;Dayactirka bamka|Pump maintenance;Xisaabta farsamada|Trade mathematics'),
       'Alxanka Birta|Metal Welding': Q('Badbaadada alxanka|Welding safety;Alxanka korontada|Arc welding;Alxanka gaaska|Gas welding;Sameynta albaabada|Making of doors;Akhriska naqshadda|Reading of drawings;Xisaabta farsamada|Trade mathematics'),
       'Dayactirka Baabuurta|Motor Vehicle Mechanics': Q('Qaybaha matoorka|Engine parts;Nidaamka fareenka|Brake system;Korontada baabuurka|Vehicle electrics;Nidaamka shidaalka|Fuel system;Dayactirka joogtada ah|Regular maintenance;Badbaadada garaashka|Workshop safety'),
       'Tamarta Cadceedda|Solar Energy Technology': Q('Aasaaska korontada|Basics of electricity;Rakibaadda muraayadaha|Panel installation;Baytariyada|Batteries;Qiyaasta awoodda|Load calculation;Dayactirka nidaamka|System maintenance;Badbaadada shaqada|Safety at work'),
       'Cunto Karinta|Food Preparation': Q('Nadaafadda jikada|Kitchen hygiene;Karinta hilibka|Meat cooking;Rootiga iyo macmacaanka|Bread and pastry;Kaydinta cuntada|Food storage;Adeegga macaamiisha|Customer service;Qiimaynta kharashka|Costing'),
       'Nijaaradda|Carpentry and Joinery': Q('Qalabka nijaarka|Carpentry tools;Noocyada alwaaxa|Types of wood;Sameynta kuraasta|Making of chairs;Albaabada iyo daaqadaha|Doors and windows;Dhammaystirka alwaaxa|Wood finishing;Xisaabta farsamada|Trade mathematics')}
def so_xirfad(R):
    p = per(R, 'oso', 1988, 2004); m = p.m; st_, se, cities = deal(R, 'sor', SOR); c, ce = R.choice(cities); key = deal(R, 'sof', list(SOF)); f, fe = key.split('|'); us = SOF[key]
    pob = deal(R, 'sop', SOP); d = day(R, max(2015, min(2024, p.dob.year + R.randint(18, 27)))); n = n3(p); nam = S(R, n, n, n.upper()); lay = R.randrange(3)
    k = R.choice([3, 6, 9, 12])
    W = {3: ('saddex bilood', 'three months'), 6: ('lix bilood', 'six months'), 9: ('sagaal bilood', 'nine months'), 12: ('laba iyo toban bilood', 'twelve months')}[k]
    dur, dure = S(R, W, (f'{k} bilood', f'{k} months')); ink = S(R, '#1a6fb5', '#0c5a3c', '#8a4b08', '#333', '#1b2f6b')
    F = S(R, dmy, lambda z: dmy(z, '-'), lambda z: dmy(z, '.')); dob, ad = F(p.dob), F(d); bd = R.random() < .7
    g, ge = S(R, ('Aad u Fiican', 'Very Good'), ('Fiican', 'Good'), ('Heer Sare', 'Excellent'), ('Guulaystay' if m else 'Guulaysatay', 'Pass'))
    no = S(R, sn(R, 'TVET/####'), f'{sn(R, "@@")}/{sn(R, "###")}/{d.year}', sn(R, 'XT-#####'), sn(R, '####'))
    ins, inse = S(R, (f'Xarunta Tababarka Xirfadaha {c}', f'{ce} Vocational Training Centre'), (f'Machadka Farsamada Gacanta {c}', f'{ce} Technical Institute'),
        (f'Xarunta Xirfadaha Dhallinyarada {c}', f'{ce} Youth Skills Centre'))
    T, Te = US(R, 'soX', ('SHAHAADADA TABABARKA XIRFADDA', 'VOCATIONAL TRAINING CERTIFICATE'), ('SHAHAADADA XIRFADDA', 'CERTIFICATE OF SKILLS'), ('SHAHAADO FARSAMO',
        'TECHNICAL CERTIFICATE'))
    land = lay == 0 or lay == 2 and R.random() < .3; bi = lay != 1
    D = Doc('dugsi_sare_xirfad_som', R, 'SOM', 'vocational_certificate', ['so', 'en'] if bi else ['so'], S(R, "'Carlito'", "'Noto Sans'", "'TeX Gyre Pagella'",
        "'Linux Biolinum O'", "'Cantarell'"), S(R, "'Noto Sans'", "'TeX Gyre Adventor'", "'URW Bookman'"), ink, S(R, '#fff', '#fdfdf6'), S(R, 'sky', 'cut', 'arrow', 'triple',
        'edge', 'thick'),
            S(R, ('#8fc0ea', .14), None, ('#d8c48a', .13)), land, 15.5, '16mm 25mm 13mm' if land else '19mm 22mm 16mm', 1.44)
    ql, fl, il, dl, gl = [T], [f], [ins, f'{ins}, {c}'], [dur], [g]
    if bi: ql += [Te, f'{T} / {Te}']; fl += [fe, f'{f} / {fe}']; il += [inse, f'{ins} / {inse}']; dl += [dure, f'{dur} / {dure}']; gl += [ge,
        f'{g} / {ge}']; D.printed.add('qualification_title_en')
    latin(D, n, qualification_title=ql + [f'{T} {f}'], qualification_title_en=Te if bi else None, field_of_study=fl, institution=il, award_date=d.isoformat(),
        award_date_printed=ad, grade=gl, duration=dl, document_number=no)
    if bd: born(D, p, dob, pob)
    x, z = per(R, 'oso', no=p), per(R, 'oso', no=p)
    min_, mine = S(R, ('Wasaaradda Waxbarashada, Hidaha iyo Tacliinta Sare', 'Ministry of Education, Culture and Higher Education'), ('Wasaaradda Shaqada iyo Arrimaha Bulshada',
        'Ministry of Labour and Social Affairs'), ('Wasaaradda Dhallinyarada iyo Ciyaaraha', 'Ministry of Youth and Sports'))
    uu, dh, me = ('uu', 'dhashay', 'dhammaystay') if m else ('ay', 'dhalatay', 'dhammaysatay'); st = stamp(R, f'{ins.upper()}'[:46], 'so', 104, 'left:420px;bottom:70px')
    hours = [R.choice([20, 30, 40, 40, 60]) for _ in us]
    rl = [(S(R, 'Maamulaha Xarunta', 'Agaasimaha'), 'Director', n3(x)), (S(R, 'Macallinka', 'Tababaraha'), 'Trainer', S(R, '', n3(z)))][:R.choice([1, 2, 2])][::-1]
    sgs = sg(R, [(f'{a} / {e}' if bi else a, w) for a, e, w in rl], 'so')
    so = lx('so', S(R, 'Waxaa halkan lagu caddaynayaa in ', 'Maamulka xaruntu wuxuu caddaynayaa in '), (nam, 'b'), *([f', ku {dh} {pob}, ', (dob, 'nw')] if bd else []),
        f', {uu} {me} tababarkii ', (f, 'b'), f' ee socday muddo {dur} ah, {uu}na {"helay" if m else "heshay"} natiijo ', (g, 'b'), '.', cls='j mt')
    en = lx('en', S(R, 'This is to certify that ', 'It is hereby certified that '), (nam, 'b'), *([f', born in {pob} on ', (dob, 'nw')] if bd else []),
        ', has completed the course in ', (fe, 'b'), f' lasting {dure}, with the result ', (ge, 'b'), '.', cls='j mt')
    nl, nle = S(R, ('Shahaado Lr.', 'Certificate No.'), ('Lambarka', 'Number'), ('Tixraac', 'Ref.'))
    al, ale = S(R, ('Taariikhda la bixiyay', 'Date of issue'), ('Taariikhda', 'Date')); logo = emblem(R, ink, 64)
    two = gr('1fr 74px 1fr', ln(st_, 'so', 'c b', 'line-height:1.25') + ln(min_, 'so', 'c sm', 'line-height:1.25') + ln(ins, 'so', 'c b ink', 'line-height:1.25'), logo, ln(se,
        'en', 'c b', 'line-height:1.25') + ln(mine, 'en', 'c sm', 'line-height:1.25') + ln(inse, 'en', 'c b ink', 'line-height:1.25'), style='align-items:center') + div('',
        'ruleh')
    hd1 = S(R, div(emblem(R, ink, 58), 'c') + ln(st_.upper(), 'so', 'c b') + ln(min_, 'so', 'c sm') + ln(ins, 'so', 'c b lg ink', 'line-height:1.3'), div(emblem(R, '#ffffff',
        54) + div(ln(f'{st_} – {min_}', 'so', 'xs') + ln(ins, 'so', 'b lg', 'line-height:1.25')), 'head2'))
    if lay == 0:
        D.add(two,
            f'<div class="half vb mt">{div(ln(T, "so", "title", "font-size:1.3em;line-height:1.25") + so)}{div(ln(Te, "en", "title", "font-size:1.3em;line-height:1.25") + en)}</div>',
            div(div(kv(f'{nl} / {nle}:', no, 'so', 'sm')) + div(kv(f'{al} / {ale}:', ad, 'so', 'sm')), 'row mt2'), sgs, st)
        return D
    I = [(S(R, 'Magaca oo dhammaystiran', 'Magaca oo saddexan'), 'Full name', nam)] + ([('Taariikhda dhalashada', 'Date of birth', dob), ('Goobta dhalashada', 'Place of birth',
        pob)] if bd else []) + [(S(R, 'Xirfadda', 'Koorsada'), S(R, 'Trade', 'Course'), f'{f} / {fe}' if bi else f), (S(R, 'Muddada', 'Muddada tababarka'), 'Duration',
        f'{dur} / {dure}' if bi else dur),
         (S(R, 'Natiijada', 'Darajada'), 'Result', f'{g} / {ge}' if bi else g), (nl, nle, no), (al, ale, ad)]
    if lay == 1:
        sc = R.random() < .5; mk = [str(R.randint(60, 97)) for _ in us] if sc else [S(R, 'Karti leh', 'Karti leh', 'Karti sare') for _ in us]; rows(D, [(a, None, v) for (a, _), v in zip(us, mk)])
        tb = tbl([S(R, 'Tirsi', 'Lr.'), S(R, 'Qaybta tababarka', 'Cutubka'), 'Saacado', S(R, 'Dhibco', 'Dhibcaha') if sc else 'Qiimayn'], [(i + 1, a, h, v) for i, ((a, _), h,
            v) in enumerate(zip(us, hours, mk))], 'so', S(R, 'all', 'fine', 'head', 'stripe'), [11, 49, 18, 22], 'clcc')
        D.add(hd1, ln(T, 'so', 'title mt', 'font-size:1.55em;line-height:1.3'), so if R.random() < .5 else div(form(R, [(a, v) for a, _, v in I[:-2]], 'so'), 'mt'), ln(S(R,
            'Qaybaha la bartay', 'CUTUBYADA TABABARKA'), 'so', S(R, 'sec', 'sec2', 'sec3')), tb, div(''.join(div(kv(a + ':', v, 'so', 'sm')) for a, _, v in I[-2:]), 'row mt'),
            sgs, st)
    else:
        ph = photo(R, 'position:static', 88, 112); bod = ''.join(kv(f'{a} / {e}', v, 'so', 'bi') for a, e, v in I)
        D.add(two, ln(T, 'so', 'title', 'font-size:1.45em;line-height:1.3'), ln(Te, 'en', 'c b'), gr('1fr 104px', bod, ph, cls='mt', style='align-items:start'),
            ln('Qofka kor ku xusan wuxuu buuxiyay shuruudaha tababarka.' if m else 'Qofka kor ku xusan waxay buuxisay shuruudaha tababarka.', 'so', 'mt'),
            ln('The above-named person has fulfilled the requirements of the training.', 'en', 'i'), sgs, st)
    return D
@fam
def dugsi_sare_xirfad_som(R): return (so_dugsi if var(R, 'oso') == 0 else so_xirfad)(R)

if __name__ == '__main__': make_set([tidy(f) for f in FRESH], 'fresh_oB')
