#!/usr/bin/env python3
"""Four fresh families: en Bangladesh (board certificate, testimonial, transcript, skill certificate), de Swiss licences and German Diploma Supplement,
fr Burundi (degree, attestation of success, reference of service), kmr Syrian institute transcript and references of employers in Turkey; two layouts and more each.

  python benchmarks/families/en_de_fr_kmr_ninth.py --seed 9301 --n 20 --out set        (4 families x 5 kinds)
"""
import os, re, sys; sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import datetime as dt
from making import deal, make_set, sup, tidy, un
import make_documents as md
from make_documents import E, M, emblem, kv, ln, long_date, photo, qr, scribble, sigs, sn, stamp

FRESH = []
def fam(f): f = tidy(f); FRESH.append(f); return f
def S(R, *a): return R.choice(a)
def L(s): return s.split(',')
def T_(s): return [tuple(x.split('|')) for x in s.split(';')]

ACSS = """
.tt.tw td,.tt.tw th{white-space:normal;overflow:visible;line-height:1.25;vertical-align:top}.tt.bare td,.tt.bare th{border:none;background:none}.tt.bare th{border-bottom:1.5px solid VARINK}
.dots{display:grid;grid-template-columns:36% 64%}.dots .v{border-bottom:1px dotted #555;padding-left:.4em}.colon{display:grid;grid-template-columns:34% 66%}.colon .k{font-style:italic}
.half{display:grid;grid-template-columns:46% 54%}.bx{border:1px solid VARINK;padding:.25em .5em;margin:-.5px}.bx .xs{color:#444;line-height:1.3}.ink{color:VARINK}.rt{text-align:right}
.nw{white-space:nowrap}
.tyw{font-family:'Nimbus Mono PS';font-weight:700}.scr{font-family:'TeX Gyre Chorus';font-size:1.2em}.sec{background:VARINK;color:#fff;padding:.1em .5em;font-weight:700;margin-top:.6em}
.secl{border-bottom:1.5px solid VARINK;color:VARINK;font-weight:700;margin-top:.7em}.ul{text-decoration:underline}
.cardr{position:relative;border:1.5px solid #333;border-radius:12px;padding:14px 18px;width:590px;margin:0 auto}
"""
_frame = md.frame
def frame(R, kind, color, w, h):
    if kind == 'bars': return ''.join(f'<div class="fr" style="left:0;right:0;{p}:0;height:5mm;background:{color}"></div>' for p in ('top', 'bottom'))
    if kind == 'lside': return f'<div class="fr" style="left:6mm;top:0;bottom:0;width:2.5mm;background:{color};opacity:.7"></div>'
    if kind == 'triple': return ''.join(f'<div class="fr" style="inset:{a}mm;border:{b}px solid {color}"></div>' for a, b in ((6, 1), (7.5, 4), (9.8, 1)))
    return _frame(R, kind, color, w, h)
md.frame = frame
class Doc(md.Doc):
    def add(s, *parts):
        t = ''.join(parts); t = t.replace(' :', '&nbsp;:') if s.langs == ['fr'] else t
        super().add(re.sub(r'(?<![\w>-])(\d\d-\d\d-\d{4})(?![\w-])', r'<span class="nw">\1</span>', t))
    def html(s):
        lig = '.page{font-variant-ligatures:none}' if s.langs == ['de'] else ''  # else some fonts draw Nr. as one sign
        return super().html().replace('</style>', ACSS.replace('VARINK', s.ink) + lig + '</style>', 1)

def lx(lang, *parts, cls='', style=''):
    t = ''.join(E(q) if isinstance(q, str) else f'<span class="{q[1]}{" nw" if "-" in q[0] else ""}">{E(q[0])}</span>' for q in parts)
    return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="ltr" style="{style}">{t}</div>'
def div(t, cls='', style=''): return f'<div class="{cls}" style="{style}">{t}</div>'
def gr(c, *parts, cls='', style='align-items:center'):
    return f'<div class="{cls}" style="display:grid;grid-template-columns:{c};gap:0 5mm;{style}">' + ''.join(f'<div>{p}</div>' for p in parts) + '</div>'
def tbl(head, rows, lang, cls, w, al):
    row = (lambda r, t: f'<tr class="ln" data-lang="{lang}">' + ''.join(f'<{t} style="text-align:{dict(l="left", c="center", r="right")[a]}">{E(str(c))}</{t}>' for c, a in zip(r,
        al)) + '</tr>')
    cg = ''.join(f'<col style="width:{x}%">' for x in w)
    return f'<table class="tt tw {cls}" lang="{lang}" dir="ltr"><colgroup>{cg}</colgroup>{row(head, "th") if head else ""}{"".join(row(r, "td") for r in rows)}</table>'
def boxes(items, lang, n=2):
    return f'<div class="mt" style="display:grid;grid-template-columns:repeat({n},1fr)">' + ''.join(div(ln(k, lang, 'xs') + ln(v, lang, 'b'), 'bx') for k, v in items) + '</div>'
def form(R, items, lang, c=''):
    st = S(R, 'kvg', 'kvt', 'dots', 'colon', 'half')
    return div(''.join(kv(k + c, v, lang, st + (' first' if st == 'kvt' and i == 0 else '')) for i, (k, v) in enumerate(items)), 'mt')
def holder(D, n, dob, dobp, pob=None, **k):
    first = n[0] if isinstance(n, list) else n
    D.set(holder_name=n, holder_name_latin=first, date_of_birth=dob.isoformat() if dobp else None, date_of_birth_printed=dobp, place_of_birth=pob, **k)
    D.printed.add('holder_name_latin')
class Per: pass
POOL = {}
def hol(R, k, y0, y1):
    p = Per(); q = POOL[k]; p.m = R.random() < .5; p.given = deal(R, k + 'mf'[not p.m], q['m' if p.m else 'f']); p.sur = deal(R, k + 's', q['s'])
    p.dob = dt.date(R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28)); p.fa = R.choice([x for x in q['m'] if x != p.given])
    p.mo = R.choice([x for x in q['f'] if x != p.given]); p.n = f'{p.given} {p.sur}'; return p
def who(R, k): q = POOL[k]; return f'{R.choice(q["m"] if k == "bdi" else q["m"] + q["f"])} {R.choice(q["s"])}'
def day(y, R, months): return dt.date(y, R.choice(months), R.randint(1, 28))
SERIF = "'Liberation Serif'", "'TeX Gyre Termes'", "'EB Garamond'", "'TeX Gyre Pagella'", "'Linux Libertine O'", "'C059'", "'Gentium Plus'", "'TeX Gyre Schola'", "'Noto Serif'"
SANS = "'Carlito'", "'Nimbus Sans'", "'Cantarell'", "'DejaVu Sans'", "'Noto Sans'", "'TeX Gyre Heros'", "'Linux Biolinum O'"

# =================================================================== 1 en  Bangladesh
BN_M = L('Md. Rakibul Islam,Md. Shahadat Hossain,Mohammad Tanvir Ahmed,Abu Sayeed Chowdhury,Md. Jahangir Alam,Sk. Imran '
    'Hossain,Md. Mehedi Hasan,A. K. M. Nazmul Huda,Md. Arifur Rahman,Kazi Shafiul Azam,Md. Sohel Rana,Nur Mohammad')
BN_F = L('Mst. Sharmin Akter,Fahmida Sultana,Mosammat Rehana Khatun,Nusrat Jahan Mim,Tahmina Begum,Sumaiya Islam,Farhana '
    'Yeasmin,Mst. Laily Khatun,Jannatul Ferdous,Ayesha Siddika,Umme Kulsum,Sabina Yasmin')
BH_M = L('Sujan Kumar Das,Bijoy Chandra Roy,Pradip Barua,Anup Kumar Saha,Uchinu Marma,Ratan Kanti Dey')
BH_F = L('Shilpi Rani Das,Purnima Biswas,Mitali Chakma,Dipa Rani Sarker,Tripti Mondal,Jhuma Dey')
BF = dict(a=L('Md. Abdul Malek,Md. Nurul Haque,Abdus Sobhan Mia,Late Md. Yakub Ali,Md. Shahjahan Sarker,Kazi Golam Mostafa,' 'Md. Delwar Hossain'), b=L(
    'Rokeya Begum,Mst. Hosne Ara,Jahanara Khatun,Anowara Begum,Rabeya Khatun,Momtaz Begum'))
BG = dict(a=L('Narayan Chandra Das,Sukumar Roy,Haripada Biswas,Ranjit Barua,Mong Prue Marma'), b=L('Malati Rani,Sandhya Rani Roy,Kalpana Barua,Shova Rani Dey'))
BBD = T_('Dhaka|Dhaka,Narayanganj,Tangail;Rajshahi|Rajshahi,Natore,Pabna;Cumilla|Cumilla,Feni,Noakhali;Jashore|Jashore,'
    'Khulna,Kushtia;Chattogram|Chattogram,Cox’s Bazar,Rangamati;Barishal|Barishal,Bhola;Sylhet|Sylhet,Habiganj;' 'Dinajpur|Dinajpur,Rangpur')
BSC = L('Ideal High School,Government Pilot High School,Shaheed Smriti Girls’ High School,Zilla School,Adarsha High School,Collectorate School,Union Multilateral High School')
BCO = L('Government City College,Govt. Women’s College,Shaheed Ziaur Rahman College,Cantonment Public College,Adarsha Degree College,Model College')
SUBJ = {'Science': L('Physics,Chemistry,Higher Mathematics,Biology'), 'Humanities': L('Geography,Economics,Civics,History'), 'Business Studies': L(
    'Accounting,Finance and Banking,Business Entrepreneurship,Agriculture Studies')}
ONE = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split()
TEN = 'Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split()
ORD = ('First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth '
    'Sixteenth Seventeenth Eighteenth Nineteenth Twentieth'.split() + ['Twenty ' + x for x in 'First Second Third Fourth Fifth Sixth Seventh Eighth'.split()])
def two(n): return '' if n == 0 else ' ' + (ONE[n - 1] if n < 20 else TEN[n // 10 - 2] + (' ' + ONE[n % 10 - 1] if n % 10 else ''))
def words(d): return f'{ORD[d.day-1]} {M["en"][d.month-1]} ' + (f'Nineteen{two(d.year-1900)}' if d.year < 2000 else f'Two Thousand{two(d.year-2000)}')
def bd_date(R):
    return S(R, lambda x: x.strftime('%d-%m-%Y'), lambda x: x.strftime('%d/%m/%Y'), lambda x: f'{M["en"][x.month-1]} {x.day}, {x.year}',
        lambda x: f'{x.day:02d} {M["en"][x.month-1]}, {x.year}', lambda x: f'{sup(x.day)} {M["en"][x.month-1]} {x.year}')
def bd_person(R, y0, y1):
    p = Per(); p.m = R.random() < .5; hindu = R.random() < .25; p.n = deal(R, f'bd{p.m}{hindu}', [[BN_F, BN_M], [BH_F, BH_M]][hindu][p.m]); q = BG if hindu else BF
    p.fa, p.mo, p.hindu = R.choice(q['a']), R.choice(q['b']), hindu; p.dob = dt.date(R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28))
    p.n = p.n.upper() if R.random() < .35 else p.n; return p
def bd_exam(R):
    e = Per(); e.hsc = R.random() < .4; e.old = R.random() < .25; e.y = R.randint(1992, 1999) if e.old else R.randint(2008, 2021)
    e.p = bd_person(R, e.y - (18 if e.hsc else 16), e.y - (18 if e.hsc else 16))
    e.bd, z = deal(R, 'bbd', BBD); e.z = R.choice(L(z)); e.board = f'Board of Intermediate and Secondary Education, {e.bd}'
    e.sch = f'{deal(R, "bco", BCO) if e.hsc else deal(R, "bsc", BSC)}, {e.z}'
    if e.p.m: e.sch = e.sch.replace(' Girls’', '').replace('Women’s', 'Boys’')
    e.q = 'Higher Secondary Certificate' if e.hsc else 'Secondary School Certificate'; e.ab = 'H.S.C.' if e.hsc else 'S.S.C.'; e.grp = R.choice(list(SUBJ))
    e.roll = sn(R, '1#####'); e.reg = f'{sn(R, "1#####")}/{e.y-2}-{str(e.y-1)[2:]}' if R.random() < .5 else f'{sn(R, "##########")} / {e.y-2}'
    e.pub = dt.date(e.y, 8 if e.hsc else 5, R.randint(5, 28)); e.sess = f'{e.y-2}-{str(e.y-1)[2:]}'
    e.T = [f'{e.q} Examination, {e.y}', e.q, f'{e.q} Examination', f'{e.q} ({e.ab})', e.ab, e.ab.replace('.', '')]; return e
def bd_marks(R, e):
    GP = {'A+': 5.0, 'A': 4.0, 'A-': 3.5, 'B': 3.0, 'C': 2.0, 'D': 1.0}; w = S(R, [6, 4, 2, 1, 0, 0], [2, 4, 4, 3, 1, 0], [0, 2, 3, 4, 3, 1])
    g = lambda: R.choices(list(GP), w)[0]
    rel = 'Hindu Religion and Moral Education' if e.p.hindu else 'Islam and Moral Education'
    main = (L('Bangla,English') if e.hsc else ['Bangla', 'English', 'Mathematics', rel]) + (['Information and Communication Technology'] if e.y > 2014 else []) + SUBJ[e.grp][:3]
    e.marks = [(s, g()) for s in main]; e.add = (SUBJ[e.grp][3], g()); e.gpa0 = sum(GP[x] for _, x in e.marks) / len(e.marks)
    e.gpa = min(5, (sum(GP[x] for _, x in e.marks) + max(0, GP[e.add[1]] - 2)) / len(e.marks)); e.GP = GP; return e
def bd_doc(R, kind, langs=('en',), land=False, fs=15.5, pad='20mm 22mm', **k):
    return Doc('board_skill_bgd', R, 'BGD', kind, list(langs), S(R, *SERIF, "'Carlito'", "'Nimbus Sans'"), S(R, "'TeX Gyre Bonum'", "'C059'", "'TeX Gyre Termes'",
        "'EB Garamond'", "'TeX Gyre Chorus'"), S(R, '#0b5a3c', '#7a1f3d', '#27408b', '#5b3a12', '#333'), S(R, '#fffef6', '#f6fbf6', '#fff', '#fbf7fc'), k.get('fr') or S(R,
        'wave', 'corner', 'triple', 'double', 'thick', 'key'), k.get('bgk', S(R, ('#7fa58b', .15), ('#b79ac2', .13), None)), land, fs, pad, 1.5)
def bd_certificate(R):
    e = bd_exam(R); p = e.p; fd = bd_date(R); he, His, son = ('He', 'His', 'son') if p.m else ('She', 'Her', 'daughter')
    no = S(R, sn(R, 'DBS #######'), sn(R, '#######'), sn(R, '@@ ######'), sn(R, 'No ######')).replace('No ', '')
    gpa = f'{R.choice([5.0, 4.88, 4.75, 4.63, 4.5, 4.38, 4.19, 4.0, 3.88, 3.56, 3.25, 2.94]):.2f}'; dv = S(R, 'First', 'Second', 'Third', 'First'); land = R.random() < .6
    v = S(R, 'tyw', 'b', 'b i', 'scr'); dob = p.dob.strftime(S(R, '%d-%m-%Y', '%d/%m/%Y')); ad = fd(e.pub)
    D = bd_doc(R, 'school_leaving_certificate', land=land, fs=17, pad='18mm 28mm' if land else '22mm 26mm')
    gfm = [gpa, f'G.P.A. {gpa}', f'GPA {gpa}', f'{gpa} on a scale of 5.00', f'{gpa} out of 5.00', f'{gpa}/5.00']
    T = S(R, f'{e.q} Examination, {e.y}', f'{e.q} Examination {e.y}', f'{e.q} Examination – {e.y}', e.q); T = S(R, T, T.upper()); hasreg = R.random() < .8; wd = R.random() < .6
    holder(D, p.n, p.dob, [dob, words(p.dob), f'{words(p.dob)} ({dob})'] if wd else dob, qualification_title=[T] + e.T, qualification_title_en=[T] + e.T, field_of_study=[e.grp,
        f'{e.grp} Group'], institution=[e.board, f'{e.board}, Bangladesh', f'{e.bd} Board'], award_date=e.pub.isoformat(), award_date_printed=ad, grade=[dv, f'{dv} Division',
        dv.upper()] if e.old else gfm, document_number=no)
    D.printed.add('qualification_title_en')
    res = ([f'{S(R, "in", "from")} {e.grp} Group and was placed in the ', (dv, v), ' Division'] if e.old else [f'{S(R, "in", "from")} the ', (e.grp, v), ' Group and ' + S(R,
        'secured G.P.A. ', 'obtained Grade Point Average (G.P.A.) '), (gpa, v), S(R, ' on a scale of 5.00', ' out of 5.00')])
    D.add(gr('1fr 1fr', kv(S(R, 'Serial No.', 'Sl. No.', 'Serial No. :'), no, 'en', 'sm'), kv('Registration No.', e.reg, 'en', 'sm rt') if hasreg else ''), ln(e.board.upper()
        if R.random() < .5 else e.board, 'en', 'c b lg ink'), ln('BANGLADESH', 'en', 'c up sm') if R.random() < .7 else '', div(emblem(R, D.ink, 62), 'c'), ln(T, 'en', 'title',
        'font-size:1.55em;line-height:1.35'), lx('en', S(R, 'This is to certify that ', 'Certified that '), (p.n, v), f' {son} of ', (p.fa, v), ' and ', (p.mo, v), S(R, ' of ',
        ' a student of '), (e.sch, v), f', bearing Roll {e.z} No. ', (e.roll, v), f', {S(R, "duly passed", "passed")} the {e.q} Examination' + (
        f' held in the month of {S(R, "March", "April")}, {e.y} ' if e.old else f' of {e.y} '), *res, '.', cls='j mt2', style='line-height:1.8'), lx('en',
        f'{His} date of birth as recorded in {"his" if p.m else "her"} registration card is ', *([(words(p.dob), v), f' ({dob}).'] if wd else [(dob, v), '.']), cls='j'), kv(S(R,
        'Date of publication of result:', 'Result published on:', f'{e.bd}, Dated'), ad, 'en', 'mt'), sigs(R, [(S(R, 'Written by', 'Prepared by'), ''), ('Compared by', ''), (
        'Controller of Examinations', '')], 'en'), stamp(R, f'{e.bd.upper()} BOARD * BANGLADESH *', 'en', 108, 'left:420px;bottom:70px'))
    return D
def bd_testimonial(R):
    e = bd_exam(R); p = e.p; fd = bd_date(R); He, His, Him, son = ('He', 'His', 'him', 'son') if p.m else ('She', 'Her', 'her', 'daughter')
    no = S(R, f'{sn(R, "##")}/{e.y}', sn(R, '###'), f'T-{sn(R, "####")}'); d = e.pub + dt.timedelta(days=R.randint(6, 90)); ad, dob = fd(d), fd(p.dob)
    gpa = f'{R.choice([5.0, 4.81, 4.69, 4.44, 4.13, 3.94, 3.5, 3.19]):.2f}'; dv = S(R, 'First', 'Second')
    T = S(R, 'TESTIMONIAL', 'Testimonial', 'SCHOOL LEAVING CERTIFICATE' if not e.hsc else 'TESTIMONIAL'); name, town = e.sch.rsplit(', ', 1)
    vill = S(R, 'Char Alexander', 'Baliadanga', 'Purba Para', 'Notun Bazar', 'Shibpur', 'Madhyapara')
    D = bd_doc(R, 'school_leaving_certificate', fs=16.5, pad='22mm 24mm', fr=S(R, 'corner', 'double', 'wave', 'thin', 'none'), bgk=None)
    head = 'Principal' if e.hsc else 'Head Master'
    holder(D, p.n, p.dob, dob, qualification_title=[T] + e.T, qualification_title_en=[T] + e.T, field_of_study=[e.grp, f'{e.grp} Group'], institution=[name, f'{name}, {town}',
        e.board], award_date=d.isoformat(), award_date_printed=ad, grade=[dv, f'{dv} Division'] if e.old else [gpa, f'GPA {gpa}', f'G.P.A. {gpa}', f'GPA {gpa} out of 5.00',
        f'{gpa} out of 5.00'], document_number=no)
    D.printed.add('qualification_title_en')
    res = f'was placed in the {dv} Division' if e.old else f'obtained GPA {gpa} out of 5.00'; boxy = R.random() < .45
    prose = [lx('en', 'This is to certify that ', (p.n, 'b'),
        f', {son} of {p.fa} and {p.mo}, Village: {vill}, District: {e.z}, was a student of this {"college" if e.hsc else "school"}. '
        f'{He} passed the {e.q} ({e.ab}) Examination of {e.y} from the {e.grp} Group under the {e.board}, bearing Roll ' f'No. {e.roll}, Registration No. {e.reg}, and {res}.',
        cls='j mt2'), ln(f'{His} date of birth is {dob} according to the admission register.', 'en', 'j mt')]
    rows = [(S(R, 'Name of the student', 'Student’s name'), p.n), ('Father’s name', p.fa), ('Mother’s name', p.mo), ('Address', f'{vill}, {e.z}'), ('Date of birth', dob), (
        'Examination passed', f'{e.q} ({e.ab}), {e.y}'), ('Board', e.board), ('Group', e.grp), ('Roll No. / Reg. No.', f'{e.roll} / {e.reg}'), ('Result', f'{dv} Division'
        if e.old else f'GPA {gpa} out of 5.00')]
    D.add(gr('64px 1fr', emblem(R, D.ink, 58), ln(name, 'en', 'b xl ink', 'line-height:1.2') + ln(f'P.O. {town}, Dist. {e.z}, Bangladesh · Estd. {R.randint(1905, 1978)}', 'en',
        'sm')), div('', 'ruleh'), gr('1fr 1fr', kv(S(R, 'Ref. No.', 'Memo No.', 'Sl. No.'), no, 'en', 'sm'), kv('Date:', ad, 'en', 'sm rt')), ln(T, 'en', 'title mt ul',
        'font-size:1.6em'), *([form(R, rows, 'en', S(R, '', ' :'))] if boxy else prose), ln(
        f'To the best of my knowledge {He.lower()} bears a good moral character. {He} did not take part in any activity '
        f'subversive of the state or of discipline during {"his" if p.m else "her"} stay in this institution.', 'en', 'j mt'), ln(f'I wish {Him} every success in life.', 'en',
        'mt'), sigs(R, [(S(R, 'Prepared by', 'Office Assistant'), ''), (f'{head}', R.choice(BF['a']).replace('Late ', ''))], 'en'), stamp(R, f'{name.upper()} *'[:44], 'en', 105,
        'left:420px;bottom:120px'))
    return D
def bd_transcript(R):
    e = bd_exam(R)
    while e.old: e = bd_exam(R)
    bd_marks(R, e); p = e.p; fd = bd_date(R); no = S(R, sn(R, 'DBT #######'), sn(R, '#######'), sn(R, 'MA ######')); ad = fd(e.pub); code = R.random() < .5; gp = f'{e.gpa:.2f}'
    gp0 = f'{e.gpa0:.2f}'; side = R.random() < .6; hasd = R.random() < .6; dob = p.dob.strftime('%d-%m-%Y')
    T = S(R, 'ACADEMIC TRANSCRIPT', 'Academic Transcript', 'TRANSCRIPT', 'GRADE SHEET')
    ex = S(R, f'{e.q} Examination, {e.y}', f'{e.q} ({e.ab}) Examination – {e.y}', f'{e.q} Examination {e.y}'); ex = S(R, ex, ex.upper()); last = S(R, 'Grade Point', None)
    D = bd_doc(R, 'transcript', fs=14.5, pad='17mm 20mm', fr=S(R, 'thin', 'double', 'triple', 'none'))
    holder(D, p.n, p.dob, dob if hasd else None, qualification_title=[ex] + e.T + [T], qualification_title_en=[ex] + e.T + [T], field_of_study=[e.grp, f'{e.grp} Group'],
        institution=[e.board, f'{e.board}, Bangladesh', f'{e.bd} Board'], award_date=e.pub.isoformat(), award_date_printed=ad, grade=[gp, f'GPA {gp}', f'{gp} / 5.00'],
        document_number=no)
    D.printed.add('qualification_title_en')
    al = e.marks + [e.add]; D.rows = [dict(course=s, credits=None, grade=g) for s, g in al]
    cd = {s: str(c) for s, c in zip([x for x, _ in al], R.sample(range(101, 179), len(al)))}
    mk = lambda s, g, i: ((str(i),) if not code else (cd[s],)) + (s, g) + ((f'{e.GP[g]:.1f}',) if last else ())
    H = ('Code' if code else 'Sl. No.', S(R, 'Name of Subjects', 'Subject'), 'Letter Grade') + (('Grade Point',) if last else ()); w = [11, 55, 17, 17] if last else [12, 66, 22]
    rows = [mk(s, g, i + 1) for i, (s, g) in enumerate(e.marks)] + [('', 'Additional Subject :') + ('',) * (len(H) - 2), mk(*e.add, len(al))]
    scale = [('80 – 100', 'A+', '5'), ('70 – 79', 'A', '4'), ('60 – 69', 'A-', '3.5'), ('50 – 59', 'B', '3'), ('40 – 49', 'C', '2'), ('33 – 39', 'D', '1'), ('00 – 32', 'F', '0')]
    sc = div(tbl(('Class Interval', 'Letter Grade', 'Point'), scale, 'en', '', [44, 28, 28], 'ccc'), '', 'font-size:.78em')
    info = [(S(R, 'Name of Student', 'Name'), p.n), ('Father’s Name', p.fa), ('Mother’s Name', p.mo), ('Name of Institution', e.sch), (S(R, 'Name of Centre', 'Centre'),
        f'{e.z} – {R.randint(1, 9):02d}'), ('Roll No.', e.roll), ('Registration No.', e.reg), ('Session', e.sess), ('Group', e.grp), ('Type of Student', S(R, 'Regular',
        'Regular', 'Irregular'))] + ([('Date of Birth', dob)] if hasd else [])
    head = (ln(e.board, 'en', 'b lg ink' + ('' if side else ' c')) + ln('Bangladesh', 'en', '' if side else 'c') + ln(T, 'en', 'b xl' + ('' if side else ' c'), 'line-height:1.4')
        + ln(ex, 'en', 'b' if side else 'c b'))
    D.add(kv(S(R, 'Serial No.', 'Sl. No.'), no, 'en', 'sm'), gr('1fr 250px', head, sc) if side else div(emblem(R, D.ink, 54), 'c') + head, form(R, info, 'en', S(R, '', ' :')),
        tbl(H, rows, 'en', S(R, '', 'lite', 'zebra', 'bare'), w, 'clcc' if last else 'clc'), gr('1fr 1fr', kv('GPA (without additional subject):', gp0, 'en', 'sm'), kv(S(R,
        'GPA:', 'Grade Point Average (GPA):'), gp, 'en', 'b rt')), '' if side else sc, kv('Date of Publication of Result:', ad, 'en', 'mt'), sigs(R, [('Prepared by', ''), (
        'Verified by', ''), ('Controller of Examinations', '')], 'en'), stamp(R, f'{e.bd.upper()} BOARD * BANGLADESH *', 'en', 100, 'left:420px;bottom:70px'))
    return D
BOC = T_('Sewing Machine Operation|Operate single needle lock stitch machine,Identify fabrics and trims,Perform basic '
    'stitches,Maintain machine;Electrical Installation and Maintenance|Carry out house wiring,Install distribution '
    'board,Test and repair motors,Use hand and power tools;Welding|Prepare materials for SMAW,Weld plates in flat '
    'position,Apply safety practices,Interpret drawings;Plumbing|Install pipelines,Fit sanitary fixtures,Repair '
    'leakages,Read plumbing drawings;Baking and Pastry|Prepare breads,Produce cakes and pastry,Maintain hygiene,'
    'Store ingredients;Caregiving for Elderly Persons|Assist personal hygiene,Administer basic first aid,Prepare '
    'meals,Communicate with clients;Refrigeration and Air Conditioning|Service window AC,Charge refrigerant,Fault '
    'finding,Use measuring instruments;Motor Cycle Servicing|Service engine,Repair brake system,Maintain electrical ' 'system,Use workshop tools')
BRT = L('Technical Training Centre, Mirpur,UCEP Technical School, Khulna,Montage Training & Certification, Dhaka,Shyamoli Ideal Technical School, Bogura'.replace(', ', '~'))
BRT = [x.replace('~', ', ') for x in BRT]
def bd_skill(R):
    p = bd_person(R, 1982, 2002); f, mods = deal(R, 'boc', BOC); mods = L(mods); nsda = R.random() < .4
    ins = 'National Skills Development Authority' if nsda else 'Bangladesh Technical Education Board'; lv = S(R, 1, 2, 2, 3); fw = 'BNQF' if nsda else 'NTVQF'
    d = day(R.randint(2020 if nsda else 2013, 2024), R, range(1, 13)); fd = bd_date(R); ad, dob = fd(d), fd(p.dob)
    rto = deal(R, 'brt', BRT)
    T = S(R, 'NATIONAL SKILL CERTIFICATE', 'National Skills Certificate', 'CERTIFICATE OF COMPETENCY' if nsda else 'National Skill Certificate',
        f'NATIONAL CERTIFICATE LEVEL {lv}')
    no = S(R, f'{d.year}{sn(R, "######")}', sn(R, 'NSC-#######'), sn(R, '##-####-#####')); reg = sn(R, '##########')
    hrs = S(R, None, '360 hours', '270 hours', '3 months', '6 months'); hd = R.random() < .7; lay = deal(R, 'bsk', range(3)); land = lay == 0
    D = bd_doc(R, 'vocational_certificate', land=land, fs=16.5, pad='17mm 26mm' if land else '20mm 22mm'); L_ = f'{fw} Level {lv}'
    holder(D, p.n, p.dob, dob if hd else None, qualification_title=[T, f'{T}, Level {lv}', f'{T} {L_}', f'{T} in {f}'], qualification_title_en=[T, f'{T} in {f}'],
        field_of_study=f, institution=ins, award_date=d.isoformat(), award_date_printed=ad, grade=['COMPETENT', 'Competent'] if lay != 1 else None, duration=hrs,
        document_number=no)
    D.printed.add('qualification_title_en')
    head = (div(emblem(R, D.ink, 58) + ln('Government of the People’s Republic of Bangladesh', 'en', 'sm') + ln(ins, 'en', 'b lg ink'), 'c') + ln(T, 'en', 'title',
        'font-size:1.45em;line-height:1.4'))
    sg = sigs(R, [('Deputy Controller' if not nsda else 'Director (Assessment)', ''), ('Chairman' if not nsda else 'Executive Chairman', '')], 'en')
    st = stamp(R, f'{ins.upper()} *'[:44], 'en', 105, 'left:420px;bottom:70px')
    top = gr('1fr 1fr', kv(S(R, 'Certificate No.', 'Certificate No:'), no, 'en', 'sm'), kv(S(R, 'Registration No.', 'Candidate Reg. No.'), reg, 'en', 'sm rt'))
    un_ = ln(S(R, 'Units of competency achieved:', 'Units of Competency'), 'en', 'b mt') + ''.join(ln(f'{i+1}. {x}', 'en', 'sm') for i, x in enumerate(mods))
    ch = f', {"son" if p.m else "daughter"} of {p.fa}' + (f', born on {dob},' if hd else ','); tr = f' after completing {hrs} of training at ' if hrs else ' at '
    if lay == 2:
        body = (ln('The holder of this certificate has been assessed against the national competency standards.', 'en', 'c i sm') + boxes([('Name', p.n), ('Father’s name', p.fa)]
            + ([('Date of birth', dob)] if hd else []) + [('Registration No.', reg), ('Occupation', f), ('Level', L_), ('Registered Training Organization', rto)] + ([(
            'Length of training', hrs)] if hrs else []) + [('Result', 'COMPETENT'), ('Date of issue', ad)], 'en', 2) + un_)
        top = kv('Certificate No.', no, 'en', 'sm rt')
    else:
        body = (lx('en', 'This is to certify that ', (p.n, 'b lg'), f'{ch} has ', 'fulfilled the requirements of ' if lay == 1 else 'been assessed as ', *([] if lay == 1 else [(
            'COMPETENT', 'b'), ' in ']), (L_, 'b'), ' in the occupation of ', (f, 'b'), f'{tr}{rto}.', cls='j mt') + un_ + kv(S(R, 'Date of issue:', 'Issue Date:', 'Dated:'), ad,
            'en', 'mt'))
    D.add(top, head, body, sg, st, qr(f'BTEB:{no}', 'right:90px;bottom:60px', 66) if lay == 1 and R.random() < .5 else '')
    return D
@fam
def board_skill_bgd(R): return un(R, 'BGD', (bd_certificate, bd_testimonial, bd_transcript, bd_skill))(R)

# =================================================================== 2 de  Swiss licences; Diploma Supplement in German
POOL['che'] = dict(m=L('Reto,Urs,Beat,Arben,Thomas,Nicola,Lukas,Goran,Matthias,Amanuel,Andrin,Selim'), f=L(
    'Regula,Barbara,Teuta,Seraina,Daniela,Fatime,Corinne,Milena,Andrea,Yordanos,Ursina,Zehra'), s=L(
    'Zürcher,Brunner,Gashi,Ammann,Bischofberger,Nussbaumer,Krasniqi,Caduff,Stähli,Petrović,Tesfamariam,Wüthrich,' 'Aebischer,Yıldız,von Arx,Hürlimann,Fässler,Ostertag'))
POOL['dsu'] = dict(m=L('Jonas,Malte,Hamid,Fabian,Dmytro,Lennart,Mert,Philipp,Tarek,Leon'), f=L('Annika,Lea,Samira,Johanna,Daryna,Carla,Elif,Miriam,Paula,Rana'), s=L(
    'Brinkmann,Ostendorf,Al-Jabiri,Kranz,Wojtowicz,Dreßler,Kılıç,Hövelmann,Savchenko,Reiß,Thiele,Mahmoudi,Feldkamp,' 'Jütte,Amiri,Schäfer'))
KAN = T_('Gesundheitsdirektion des Kantons Zürich|Zürich|Kanton Zürich;Gesundheits-, Sozial- und Integrationsdirektion '
    'des Kantons Bern|Bern|Kanton Bern;Departement Gesundheit und Soziales|Aarau|Kanton Aargau;Gesundheitsdepartement|St. '
    'Gallen|Kanton St. Gallen;Dienststelle Gesundheit und Sport|Luzern|Kanton Luzern;Amt für Gesundheit|Frauenfeld|Kanton '
    'Thurgau;Gesundheitsamt|Chur|Kanton Graubünden;Gesundheitsamt|Solothurn|Kanton Solothurn;Volkswirtschafts- ' 'und Gesundheitsdirektion|Liestal|Kanton Basel-Landschaft')
CHB = T_('Physiotherapeut|Physiotherapeutin|G;Pflegefachmann|Pflegefachfrau|G;Ergotherapeut|Ergotherapeutin|G;Hebamme|Hebamme|G;'
    'Ernährungsberater|Ernährungsberaterin|G;Osteopath|Osteopathin|G;Arzt|Ärztin|M;Zahnarzt|Zahnärztin|M;Apotheker|Apothekerin|M;'
    'Tierarzt|Tierärztin|M;psychologischer Psychotherapeut|psychologische Psychotherapeutin|P')
HEI = L('Wetzikon ZH,Gossau SG,Emmen LU,Herisau AR,Davos GR,Langnau i. E.,Kosovo,Deutschland,Eritrea,Österreich,Serbien,Türkei')
def ch_date(R): return S(R, lambda x: long_date(x, 'de'), lambda x: x.strftime('%d.%m.%Y'), lambda x: f'{x.day}.{x.month}.{x.year}')
def ch_base(R):
    e = Per(); e.p = hol(R, 'che', 1968, 1996); e.n = e.p.n; e.amt, e.ort, e.kt = deal(R, 'kan', KAN); a, b, e.c = deal(R, 'chb', CHB); e.job = a if e.p.m else b
    e.d = day(R.randint(2009 if e.c == 'M' else 2014, 2024), R, range(1, 13)); e.fd = ch_date(R)
    e.no = S(R, f'{e.d.year}-{sn(R, "####")}', sn(R, 'BAB ##.###'), f'{sn(R, "###")}/{str(e.d.year)[2:]}', sn(R, '#####'))
    e.law = ('Bundesgesetz über die universitären Medizinalberufe (MedBG)' if e.c == 'M' else 'Bundesgesetz über die Psychologieberufe (PsyG)' if e.c == 'P'
        else 'Bundesgesetz über die Gesundheitsberufe (GesBG)' if e.d.year >= 2020 else 'kantonales Gesundheitsgesetz (GesG)')
    H = 'Herr' if e.p.m else 'Frau'; e.H = H; e.hei = R.choice(HEI); e.inst = [e.amt, f'{e.amt}, {e.kt}', f'{e.kt}, {e.amt}', f'{e.kt} {e.amt}', e.kt]; return e
def ch_doc(R, e, country='CHE', kind='professional_licence', **k):
    return Doc('bewilligung_che_supplement_deu', R, country, kind, ['de'], S(R, *SANS, "'TeX Gyre Termes'", "'Gentium Plus'"), None, S(R, '#1c1c1c', '#0b4a8f', '#7b1113',
        '#1e5945', '#44306b'), k.pop('paper', S(R, '#fff', '#fff', '#fcfcf8')), k.pop('fr', S(R, 'none', 'none', 'lside', 'thin')), None, False, k.pop('fs', 15.5), k.pop('pad',
        '20mm 24mm'), 1.45)
def ch_letter(R):
    e = ch_base(R); p = e.p; D = ch_doc(R, e); ad, dob = e.fd(e.d), e.fd(p.dob); end = e.fd(e.d.replace(year=e.d.year + 10))
    art = S(R, 'Berufsausübungsbewilligung', 'Bewilligung zur Berufsausübung in eigener fachlicher Verantwortung', 'Bewilligung zur selbstständigen Berufsausübung')
    gap = S(R, 12, 30, 55); rq = e.fd(e.d - dt.timedelta(days=gap)); dip = e.fd(e.d - dt.timedelta(days=R.randint(500, 2600)))
    T = S(R, f'Verfügung vom {ad}', 'Verfügung', f'{art} als {e.job}')
    holder(D, e.n, p.dob, dob, qualification_title=[art, f'{art} als {e.job}', 'Bewilligung', 'Verfügung'], qualification_title_en='Licence to practise', field_of_study=e.job,
        institution=e.inst, award_date=e.d.isoformat(), award_date_printed=ad, document_number=e.no)
    orig = f'von {e.hei}' if e.hei not in ('Kosovo', 'Deutschland', 'Eritrea', 'Österreich', 'Serbien', 'Türkei') else f'Staatsangehörigkeit {e.hei}'
    D.add(gr('1fr 1fr', ln(e.kt, 'de', 'b lg ink') + ln(e.amt, 'de', 'b') + ln(S(R, 'Bewilligungen und Aufsicht', 'Abteilung Gesundheitsberufe', 'Kantonsärztlicher Dienst'),
        'de', 'sm'), ln(f'{S(R, "Bahnhofstrasse", "Obere Kirchgasse", "Rathausplatz")} {R.randint(2, 60)}, {sn(R, "8###")} {e.ort}', 'de', 'xs rt') + ln('Telefon 0' + sn(R,
        '## ### ## ##')[0:13], 'de', 'xs rt') + kv(S(R, 'Geschäfts-Nr.', 'Referenz:', 'Bewilligungs-Nr.'), e.no, 'de', 'xs rt'), style='align-items:start'), div('', 'ruleh'), ln(
        f'{e.ort}, {ad}', 'de', 'mt'), ln(T, 'de', 'b xl mt', 'line-height:1.35'), *([] if art in T else [ln(f'betreffend {art}', 'de', 'b')]), lx('de', S(R, 'Gesuchstellerin: '
        if not p.m else 'Gesuchsteller: ', 'Gesuchstellende Person: ', 'Gesuch: '), (f'{e.H} {e.n}', 'b'), f', geboren am {dob}, {orig}', cls='mt'), ln(S(R,
        'Sachverhalt und Erwägungen', 'Erwägungen'), 'de', 'b mt'), ln(
        f'Mit Gesuch vom {rq} ersucht {e.H} {p.sur} um Erteilung der {art} als {e.job}. Das Diplom vom {dip} sowie die '
        f'weiteren Unterlagen liegen vor. Die Voraussetzungen gemäss {e.law.replace("kantonales", "kantonalem")} sind '
        f'erfüllt; insbesondere sind Vertrauenswürdigkeit und Sprachkenntnisse nachgewiesen.', 'de', 'j'), ln(S(R, 'Demgemäss wird verfügt:', 'Es wird verfügt:',
        f'Die zuständige Stelle verfügt:'), 'de', 'b mt'), lx('de', '1. ', (f'{e.H.replace("Herr", "Herrn")} {e.n}', 'b'), f' wird die {art} als ', (e.job, 'b'),
        f' im {e.kt} erteilt.', cls='j'), ln(f'2. Die Bewilligung ist {S(R, "gültig bis", "befristet bis")} {end}. Änderungen der Praxisadresse sind innert '
        f'30 Tagen zu melden.', 'de', 'j'), ln(f'3. Für diese Verfügung wird eine Gebühr von Fr. {R.choice([300, 500, 800, 1000])}.– erhoben.', 'de', 'j'), ln(
        f'4. Gegen diese Verfügung kann innert {R.choice([10, 20, 30])} Tagen seit Zustellung schriftlich Rekurs erhoben werden.', 'de', 'j'), div(ln(e.amt, 'de', 'b')
        + scribble(R) + ln(who(R, 'che'), 'de') + ln(S(R, 'Leitung Bewilligungen', 'Kantonsärztlicher Dienst', 'Abteilungsleitung'), 'de', 'sm'), 'mt2', 'width:55%'), ln(
        f'Mitteilung an: {e.H.replace("Herr", "Herrn")} {p.sur} (eingeschrieben); Bundesamt für Gesundheit (Registereintrag)', 'de', 'xs mt'), stamp(R,
        f'{e.kt.upper()} * GESUNDHEIT *', 'de', 100, 'left:420px;bottom:140px'))
    return D
def ch_form(R):
    e = ch_base(R); p = e.p; D = ch_doc(R, e, fr=S(R, 'thin', 'double', 'bars', 'none'), fs=16.5); ad, dob = e.fd(e.d), e.fd(p.dob); hp = R.random() < .4
    pob = S(R, 'Winterthur', 'Prishtina', 'Thun', 'Asmara', 'Wil SG', 'Novi Sad') if hp else None
    T = S(R, 'BEWILLIGUNG', 'Berufsausübungsbewilligung', 'Bewilligung zur Berufsausübung', 'BERUFSAUSÜBUNGSBEWILLIGUNG'); lim = R.random() < .6; sep = R.random() < .6
    gln = sn(R, '7601000######')
    holder(D, [e.n, f'{p.sur} {p.given}', f'{p.sur}, {p.given}'] if sep else e.n, p.dob, dob, pob, qualification_title=[T, 'Berufsausübungsbewilligung', f'{T} als {e.job}'],
        qualification_title_en='Licence to practise', field_of_study=e.job, institution=e.inst, award_date=e.d.isoformat(), award_date_printed=ad, document_number=e.no)
    I = (([('Name', p.sur), ('Vorname', p.given)] if sep else [(S(R, 'Name, Vorname', 'Inhaberin' if not p.m else 'Inhaber'), e.n)]) + [('Geburtsdatum', dob)] + ([('Geburtsort',
        pob)] if hp else []) + [('Heimatort / Nationalität', e.hei), (S(R, 'Beruf', 'Berufsbezeichnung', 'Bewilligter Beruf'), e.job), ('GLN', gln), (S(R, 'Bewilligungsnummer',
        'Bewilligungs-Nr.', 'Nr.'), e.no), (S(R, 'Ausstellungsdatum', 'Erteilt am', 'Datum der Bewilligung'), ad), ('Gültig bis', e.fd(e.d.replace(year=e.d.year + 10)) if lim
        else 'Vollendung des 70. Altersjahres')])
    if not sep:
        D.f['holder_name'] = [e.n, f'{p.sur} {p.given}']; I[0] = (I[0][0], f'{p.sur} {p.given}' if I[0][0].startswith('Name') else e.n)
        D.f['holder_name'] = D.f['holder_name'][::-1] if I[0][1] != e.n else D.f['holder_name']
    D.add(gr('60px 1fr', emblem(R, D.ink, 54), ln(e.kt, 'de', 'b lg ink') + ln(e.amt, 'de')), ln(T, 'de', S(R, 'title mt2', 'band b mt2'), 'line-height:1.4;font-size:1.45em'),
        ln(f'gestützt auf das {e.law.replace("kantonales", "kantonale")}' + S(R, '', ' und die kantonale Verordnung über die Berufe der Gesundheitspflege'), 'de', 'i sm mt'),
        form(R, I, 'de') if R.random() < .6 else boxes(I, 'de', 2), ln(S(R,
        f'Die oben genannte Person ist berechtigt, den Beruf im {e.kt} in eigener fachlicher Verantwortung auszuüben.',
        f'Diese Bewilligung berechtigt zur Ausübung des genannten Berufs auf dem Gebiet des Kantons. Sie ist persönlich ' f'und nicht übertragbar.'), 'de', 'j mt2'), ln(
        'Die Berufspflichten sind jederzeit einzuhalten. Adressänderungen und die Aufgabe der Tätigkeit sind unverzüglich zu melden.', 'de', 'j sm'), ln(
        f'{e.ort}, {S(R, "den ", "")}{ad}', 'de', 'mt2') if R.random() < .5 else '', sigs(R, [(S(R, 'Amtsleitung', 'Leitung Bewilligungen', 'Kantonsärztlicher Dienst'), who(R,
        'che')), ('Sachbearbeitung', '')], 'de'), stamp(R, f'{e.kt.upper()} *', 'de', 105, 'left:420px;bottom:140px'))
    return D
POL = T_('Kantonspolizei Freiburg|Freiburg;Kantonspolizei St. Gallen|St. Gallen;Kantonspolizei Aargau|Aarau;Kantonspolizei '
    'Basel-Stadt|Basel;Kantonspolizei Bern|Bern;Kantonspolizei Wallis|Sitten')
def ch_card(R):
    p = hol(R, 'che', 1975, 2001); pol, ort = deal(R, 'pol', POL); fd = S(R, lambda x: x.strftime('%d.%m.%Y'), lambda x: f'{x.day}.{x.month}.{x.year}')
    d = day(R.randint(2013, 2024), R, range(1, 13))
    job = (S(R, 'Sicherheitsangestellter|Sicherheitsangestellte', 'Sicherheitsdienstleister|Sicherheitsdienstleisterin', 'Privatdetektiv|Privatdetektivin',
        'Taxifahrer|Taxifahrerin').split('|')[not p.m])
    taxi = job[0] == 'T'
    T = 'Taxiausweis' if taxi else S(R, 'Berufsausweis', 'Bewilligungsausweis', f'Ausweis für private Sicherheitsdienstleistungen')
    no = S(R, sn(R, '######'), sn(R, '@@-####'), f'{d.year}/{sn(R, "###")}'); D = ch_doc(R, None, fr='none', fs=15, pad='24mm 18mm'); ad, dob = fd(d), fd(p.dob)
    col = S(R, '#eaf1f8', '#f8efe6', '#eaf5ec', '#fff')
    holder(D, [p.n, f'{p.sur} {p.given}', f'{p.sur}, {p.given}'], p.dob, dob, qualification_title=T, qualification_title_en='Professional card', field_of_study=job, institution=[
        pol, f'{pol}, {ort}'], award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    I = [('Name', p.sur), ('Vorname' if R.random() < .7 else 'Vorname(n)', p.given), (S(R, 'geb.', 'Geburtsdatum'), dob), ('Funktion', job), (S(R, 'Ausweis-Nr.',
        'Bewilligungs-Nr.', 'Nr.'), no), (S(R, 'Ausgestellt', 'Ausstellungsdatum'), ad), ('Gültig bis', fd(d.replace(year=d.year + S(R, 3, 5))))]
    I = I if R.random() < .6 else I[4:5] + I[:4] + I[5:]
    front = (gr('44px 1fr', emblem(R, D.ink, 40), ln(pol, 'de', 'b lg ink', 'line-height:1.2') + ln(S(R, 'Fachstelle Bewilligungen', 'Gewerbepolizei', 'Sicherheitsgewerbe'),
        'de', 'xs')) + ln(T, 'de', 'band b mt', 'line-height:1.3') + gr('126px 1fr', photo(R, 'position:static', 120, 152), ''.join(kv(a, b, 'de', 'half') for a, b in I),
        cls='mt'))
    rule = (['Die Taxibewilligung ist während der Fahrt gut sichtbar anzubringen.', 'Verordnung über das Halten und Führen von Taxis'] if taxi else [
        'Dieser Ausweis ist bei der Tätigkeit mitzuführen und auf Verlangen vorzuweisen.', 'Konkordat über die privaten Sicherheitsdienstleistungen'])
    D.add(div(front, 'cardr', f'background:{col}'), div('', '', 'height:22px'), div(ln(rule[1], 'de', 'b sm') + ln(rule[0], 'de', 'sm mt') + ln(
        'Der Inhaber ist verpflichtet, den Ausweis nach Ablauf der Gültigkeit oder bei Aufgabe der Tätigkeit zurückzugeben. ' 'Missbrauch wird bestraft.', 'de', 'sm') + gr(
        '1fr 1fr', scribble(R) + ln('Unterschrift des Inhabers / der Inhaberin', 'de', 'xs'), scribble(R) + ln(f'Für die {pol}', 'de', 'xs'), cls='mt2'), 'cardr',
        f'background:{col}'), stamp(R, f'{pol.upper()} *', 'de', 92, 'left:420px;top:300px'))
    return D
DSP = T_('Bachelor of Engineering|B.Eng.|Maschinenbau|Fakultät für Maschinenbau und Mechatronik|7|210;Bachelor of Arts|B.A.|Soziale '
    'Arbeit|Fachbereich Sozialwesen|7|210;Bachelor of Science|B.Sc.|Wirtschaftsinformatik|Fakultät für Informatik|6|180;'
    'Bachelor of Arts|B.A.|Kindheitspädagogik|Fakultät Bildung und Soziales|6|180;Master of Science|M.Sc.|Geoökologie|Fakultät '
    'für Chemie und Geowissenschaften|4|120;Bachelor of Science|B.Sc.|Pflege|Fachbereich Pflege und Gesundheit|8|240;'
    'Master of Arts|M.A.|Interkulturelle Kommunikation|Philosophische Fakultät|4|120;Bachelor of Laws|LL.B.|Wirtschaftsrecht|Fachbereich ' 'Wirtschaft|7|210')
DSM = {'Maschinenbau': 'Technische Mechanik,Werkstofftechnik,Thermodynamik,Konstruktionslehre,Fertigungstechnik',
    'Soziale Arbeit': 'Theorien der Sozialen Arbeit,Recht in der Sozialen Arbeit,Empirische Sozialforschung,Praxissemester',
    'Wirtschaftsinformatik': 'Datenbanksysteme,Programmierung,Rechnungswesen,Geschäftsprozessmanagement,IT-Sicherheit',
    'Kindheitspädagogik': 'Entwicklungspsychologie,Sprachbildung,Frühkindliche Bildung,Elternarbeit', 'Geoökologie': 'Bodenkunde,Hydrologie,Stoffkreisläufe,Geoinformatik',
    'Pflege': 'Pflegewissenschaft,Anatomie und Physiologie,Pflegeethik,Klinische Praxis',
    'Interkulturelle Kommunikation': 'Kulturtheorie,Diskursanalyse,Migrationsforschung,Forschungskolloquium',
    'Wirtschaftsrecht': 'Bürgerliches Recht,Arbeitsrecht,Handels- und Gesellschaftsrecht,Steuerrecht,Controlling'}
DSH = T_('Hochschule Niederrhein-Eifel|Euskirchen;Technische Hochschule Mittelelbe|Riesa;Hochschule Ostalb-Ries|Ellwangen;'
    'Evangelische Hochschule Lahn|Wetzlar;Hochschule Uckermark|Prenzlau;Universität Hochsauerland|Arnsberg;Hochschule ' 'Wattenmeer|Husum')
def ds_sections(R, x):
    p, d, o = x.p, x.d, x.old
    s1 = [('1.1', 'Familienname' if o else 'Familienname(n)', p.sur), ('1.2', 'Vorname' if o else 'Vorname(n)', p.given), ('1.3', 'Geburtsdatum, Geburtsort, Geburtsland' if o
        else S(R, 'Geburtsdatum', 'Geburtsdatum (TT/MM/JJJJ)'), f'{x.dob}, {x.pob}, {x.land}' if o else x.dob), ('1.4', 'Matrikelnummer oder Code des/der Studierenden', x.mat)]
    s2 = [('2.1', S(R, 'Bezeichnung der Qualifikation und (wenn vorhanden) verliehener Grad', 'Bezeichnung der Qualifikation (ausgeschrieben, abgekürzt)'), f'{x.deg}, {x.ab}'
        if x.abp else x.deg), ('2.2', S(R, 'Hauptstudienfach oder -fächer für die Qualifikation', 'Hauptstudienfach/-fächer'), x.f), ('2.3',
        'Name und Status der Einrichtung, die die Qualifikation verliehen hat', f'{x.h} ({x.stat})' if x.stat else x.h), ('2.4',
        'Name der Einrichtung, die den Studiengang durchgeführt hat', S(R, x.fak, 'siehe 2.3')), ('2.5', 'Im Unterricht / in der Prüfung verwendete Sprache(n)', S(R, 'Deutsch',
        'Deutsch, einzelne Module Englisch'))]
    s3 = [('3.1', 'Ebene der Qualifikation', 'Erster berufsqualifizierender Hochschulabschluss' if x.ba else 'Zweiter berufsqualifizierender Hochschulabschluss'), ('3.2', S(R,
        'Dauer des Studiums (Regelstudienzeit)', 'Offizielle Dauer des Studiums (Regelstudienzeit) in Leistungspunkten und/oder Jahren'), x.dur), ('3.3',
        'Zugangsvoraussetzung(en)', 'Allgemeine oder fachgebundene Hochschulreife, Fachhochschulreife' if x.ba else 'Bachelorabschluss in einem fachlich verwandten Studiengang')]
    s4 = [('4.1', 'Studienform', S(R, 'Vollzeitstudium', 'Präsenzstudium in Vollzeit', 'Vollzeit, dual')), ('4.2', 'Lernergebnisse des Studiengangs',
        f'Die Absolventinnen und Absolventen verfügen über breites und integriertes Wissen im Fach {x.f}. Sie können '
        f'Probleme des Fachs mit wissenschaftlichen Methoden selbstständig bearbeiten und ihre Ergebnisse vertreten.'), ('4.3',
        'Einzelheiten zum Studiengang, individuell erworbene Leistungspunkte und erzielte Noten', x.m43), ('4.4', 'Notensystem',
        '1,0–1,5 „sehr gut“; 1,6–2,5 „gut“; 2,6–3,5 „befriedigend“; 3,6–4,0 „ausreichend“; über 4,0 „nicht bestanden“'), ('4.5', S(R, 'Gesamtnote',
        'Gesamtnote (in Originalsprache)'), x.gp)]
    s5 = [('5.1', 'Zugang zu weiterführenden Studien', 'Der Abschluss berechtigt zur Aufnahme eines Masterstudiums.' if x.ba else 'Der Abschluss berechtigt zur Promotion.'), (
        '5.2', S(R, 'Beruflicher Status', 'Zugang zu reglementierten Berufen'), S(R, 'nicht zutreffend',
        f'Der Abschluss berechtigt dazu, den gesetzlich geschützten Titel „{x.deg}“ zu führen.'))]
    s6 = [('6.1', 'Weitere Angaben', S(R, 'keine', f'Der Studiengang ist akkreditiert; Praktikum von {R.choice([12, 16, 20])} Wochen.')), ('6.2',
        'Informationsquellen für ergänzende Angaben', f'www.{x.h.split()[-1].lower()}.example')]
    return [('1', S(R, 'Angaben zum Inhaber/zur Inhaberin der Qualifikation', 'ANGABEN ZUR PERSON'), s1), ('2', 'Angaben zur Qualifikation', s2), ('3', S(R,
        'Angaben zur Ebene und zeitlichen Dauer der Qualifikation', 'Angaben zur Ebene der Qualifikation'), s3), ('4',
        'Angaben zum Inhalt des Studiums und zu den erzielten Ergebnissen', s4), ('5', S(R, 'Angaben zur Berechtigung der Qualifikation', 'Angaben zum Status der Qualifikation'),
        s5), ('6', 'Weitere Angaben', s6)]
def ds_supplement(R):
    x = Per(); p = x.p = hol(R, 'dsu', 1984, 2000); x.deg, x.ab, x.f, x.fak, sem, cp = deal(R, 'dsp', DSP); x.ba = x.deg[0] == 'B'; x.h, ort = deal(R, 'dsh', DSH)
    d = x.d = day(max(2008, min(2024, p.dob.year + R.randint(23, 28))), R, (2, 3, 7, 8, 9)); x.old = d.year < 2016 or R.random() < .3
    fd = S(R, lambda y: long_date(y, 'de'), lambda y: y.strftime('%d.%m.%Y'), lambda y: y.strftime('%d/%m/%Y'))
    x.dob, x.ad = fd(p.dob), fd(d); x.pob, x.land = S(R, ('Herford', 'Deutschland'), ('Odessa', 'Ukraine'), ('Teheran', 'Iran'), ('Neuwied', 'Deutschland'), ('Bursa', 'Türkei'))
    x.mat = sn(R, '#######'); x.abp = R.random() < .7
    x.stat = S(R, 'Hochschule für angewandte Wissenschaften, staatlich' if x.h.split()[0] != 'Universität' else 'Universität, staatlich', None)
    yr = f'{int(sem) / 2:g}'.replace('.', ',')
    x.dur = S(R, f'{sem} Semester', f'{yr} Jahre, {cp} ECTS-Leistungspunkte', f'{sem} Semester ({cp} ECTS-Punkte)', f'{yr} Jahre')
    g = R.choice([1.3, 1.6, 1.8, 2.1, 2.3, 2.5, 2.7, 3.0]); w = 'sehr gut' if g <= 1.5 else 'gut' if g <= 2.5 else 'befriedigend'; gn = f'{g:.1f}'.replace('.', ',')
    x.gp = S(R, f'{w} ({gn})', gn, f'„{w}“ ({gn})', f'{gn} ({w})'); lay = deal(R, 'dsl', range(3)); mods = L(DSM[x.f]); hn = R.random() < .35
    no = S(R, f'{sn(R, "####")}/{d.year}', sn(R, 'DS-#####'))
    x.m43 = (S(R, 'Siehe Transcript of Records und Prüfungszeugnis.', 'Einzelheiten zu den belegten Modulen und erzielten Noten enthält das Prüfungszeugnis.') if lay
        else 'Siehe folgende Übersicht.')
    D = ch_doc(R, None, 'DEU', 'diploma_supplement', fs=14.2, pad='18mm 22mm', fr=S(R, 'none', 'none', 'lside', 'bars'))
    holder(D, [p.n, f'{p.sur} {p.given}', f'{p.sur}, {p.given}'], p.dob, x.dob, x.pob if x.old else None, qualification_title=[f'{x.deg}, {x.ab}' if x.abp else x.deg, x.deg,
        f'{x.deg} ({x.ab})', x.ab, f'{x.deg} in {x.f}'], qualification_title_en=[x.deg, f'{x.deg}, {x.ab}'] , field_of_study=x.f, institution=[x.h, f'{x.h}, {ort}'] + ([
        f'{x.h} ({x.stat})'] if x.stat else []), award_date=d.isoformat(), award_date_printed=x.ad, grade=[x.gp, gn, w, f'{w} ({gn})', f'{gn} ({w})'], duration=[x.dur,
        x.dur.split(',')[0] if not yr.count(',') else f'{yr} Jahre', x.dur.split(' (')[0]], document_number=no if hn else None)
    D.printed.add('qualification_title_en')
    secs = ds_sections(R, x); hs = S(R, 'sec', 'secl', 'b ink mt'); tab = ''
    if not lay:
        gs = [f'{R.choice([1.0, 1.3, 1.7, 2.0, 2.3, 2.7, 3.0]):.1f}'.replace('.', ',') for _ in mods]; cr = [str(R.choice([5, 6, 10])) for _ in mods]
        tab = tbl(('Modul', 'ECTS', 'Note'), list(zip(mods, cr, gs)), 'de', 'lite', [66, 17, 17], 'lcc')
        D.rows = [dict(course=a, credits=b, grade=c) for a, b, c in zip(mods, cr, gs)]
    def item(a, k, v):
        t = tab if a == '4.3' else ''
        if lay == 1:
            return gr('36px 200px 1fr', ln(a, 'de', 'sm'), ln(k, 'de', 'sm'), ln(v, 'de', 'b sm'), style='align-items:start;border-bottom:.7px solid #aaa;padding:.12em 0')
        return ln(f'{a} {k}', 'de', 'sm b' if lay == 2 else 'sm i') + ln(v, 'de', 'j', 'margin:0 0 .3em 1.6em') + t
    def page(ss): return ''.join(ln(f'{a}. {b}' if '.' not in hs else f'{a} {b}', 'de', hs) + ''.join(item(*i) for i in its) for a, b, its in ss)
    pre = (ln('Diese Diploma-Supplement-Vorlage wurde von der Europäischen Kommission, dem Europarat und UNESCO/CEPES entwickelt. '
        'Es soll hinreichende Daten zur Verfügung stellen, die die internationale Transparenz und angemessene Anerkennung ' 'von Qualifikationen verbessern.', 'de', 'xs j')
        if R.random() < .8 else '')
    D.add(gr('1fr 60px', ln(x.h, 'de', 'b lg ink') + ln(ort, 'de', 'sm'), emblem(R, D.ink, 52)), ln('DIPLOMA SUPPLEMENT' if R.random() < .5 else 'Diploma Supplement', 'de',
        'b xl mt', 'line-height:1.3'), kv('Nr.', no, 'de', 'sm') if hn else '', pre, page(secs[:3]))
    D.add(page(secs[3:]), ln('7. ' + S(R, 'Zertifizierung', 'ZERTIFIZIERUNG DES DIPLOMA SUPPLEMENT'), 'de', hs), ln(
        'Dieses Diploma Supplement nimmt Bezug auf folgende Originaldokumente:', 'de', 'sm'), ln(f'Urkunde über die Verleihung des Grades vom {x.ad}; Prüfungszeugnis vom {x.ad}',
        'de', 'sm'), kv(S(R, 'Datum der Zertifizierung:', 'Ausstellungsdatum:', f'{ort}, den'), x.ad, 'de', 'mt'), div(scribble(R, 130, 42) + ln(S(R,
        'Vorsitzende/r des Prüfungsausschusses', 'Prof. Dr. ' + who(R, 'dsu') + ', Prüfungsausschuss'), 'de', 'sm'), 'sigs',
        'display:block;width:60%;text-align:left;margin-top:1em'), stamp(R, f'{x.h.upper()} *'[:44], 'de', 98, 'left:420px;bottom:80px'))
    return D
@fam
def bewilligung_che_supplement_deu(R): return un(R, 'DEK', (ch_letter, ch_form, ch_card, ds_supplement, ds_supplement))(R)

# =================================================================== 3 fr  Burundi
POOL['bdi'] = dict(m=L('Jean-Claude,Déogratias,Évariste,Gervais,Innocent,Salvator,Pacifique,Audace,Dieudonné,Fidèle,Thierry,Léonidas'), f=L(
    'Espérance,Spès-Caritas,Joselyne,Médiatrice,Clémentine,Consolate,Nadège,Béatrice,Goreth,Évelyne,Divine,Perpétue'), s=L(
    'NDAYISHIMIYE,NIYONZIMA,HAKIZIMANA,NKURUNZIZA,IRAKOZE,BIGIRIMANA,NAHIMANA,KWIZERA,NTAKARUTIMANA,MANIRAKIZA,'
    'BARANYIZIGIYE,NIBIGIRA,HATUNGIMANA,NSHIMIRIMANA,NDUWAYO,RUKUNDO,SINDAYIGAYA,MUGISHA'))
BIL = T_('Gitega|Gitega;Kiganda|Muramvya;Kayanza|Kayanza;Rumonge|Rumonge;Matana|Bururi;Kirundo|Kirundo;Muyinga|Muyinga;'
    'Nyanza-Lac|Makamba;Ruyigi|Ruyigi;Ijenda|Bujumbura rural;Ngozi|Ngozi;Cankuzo|Cankuzo')
BIU = T_('Université du Burundi|Bujumbura|Recteur;Université du Lac Tanganyika|Bujumbura|Recteur;Université Lumière '
    'de Bujumbura|Bujumbura|Recteur;Université de Ngozi|Ngozi|Recteur;Université Espoir d’Afrique|Bujumbura|Recteur;'
    'École Normale Supérieure|Bujumbura|Directeur général;Université des Grands Lacs|Rumonge|Recteur;Université ' 'Polytechnique de Gitega|Gitega|Recteur')
BIF = T_('Droit|Faculté de Droit|Droit;Sciences économiques et de gestion|Faculté des Sciences Économiques et Administratives|Économie '
    'politique;Psychologie et sciences de l’éducation|Faculté de Psychologie et des Sciences de l’Éducation|Psychologie '
    'clinique;Agronomie|Faculté d’Agronomie et de Bio-ingénierie|Production végétale;Langue et littérature françaises|Faculté '
    'des Lettres et Sciences Humaines|Français;Santé publique|Faculté des Sciences de la Santé|Santé communautaire;'
    'Informatique de gestion|Faculté des Sciences Appliquées|Génie logiciel;Histoire|Faculté des Lettres et Sciences ' 'Humaines|Histoire')
def bi_date(R):
    return S(R, lambda x: long_date(x, 'fr'), lambda x: x.strftime('%d/%m/%Y'), lambda x: x.strftime('%d/%m/%Y'), lambda x: x.strftime('%d-%m-%Y'),
        lambda x: f'{x.day:02d} {M["fr"][x.month-1]} {x.year}')
def bi_doc(R, kind, **k):
    return Doc('universite_service_bdi', R, 'BDI', kind, ['fr'], S(R, *SERIF, "'Carlito'", "'Nimbus Sans'", "'DejaVu Serif'"), k.pop('tf', None), S(R, '#b01030', '#0a6b3d',
        '#1f3f7a', '#333333', '#6b4a12'), k.pop('paper', S(R, '#fff', '#fffdf4', '#fff')), k.pop('fr'), k.pop('bgk', None), k.pop('land', False), k.pop('fs', 16), k.pop('pad',
        '20mm 23mm'), k.pop('lh', 1.5))
def bi_name(R, p): return S(R, f'{p.sur} {p.given}', f'{p.sur} {p.given}', f'{p.given} {p.sur}', f'{p.sur.capitalize()} {p.given}')
def bi_uni(R):
    e = Per(); e.p = hol(R, 'bdi', 1975, 1998); e.n = bi_name(R, e.p); e.com, e.pro = deal(R, 'bil', BIL); e.u, e.ort, e.rec = deal(R, 'biu', BIU)
    e.f, e.fak, e.opt = deal(R, 'bif', BIF); e.d = day(min(2023, e.p.dob.year + R.randint(24, 29)), R, (1, 2, 3, 7, 9, 10, 11, 12)); e.fd = bi_date(R); m = e.p.m
    new = e.d.year >= 2013
    e.deg = S(R, 'Baccalauréat', 'Licence') if new else 'Licence'; e.title = ('Licencié' if m else 'Licenciée') if e.deg == 'Licence' else ('Bachelier' if m else 'Bachelière')
    e.men = S(R, 'Satisfaction', 'Distinction', 'Grande Distinction', 'Satisfaction', 'Distinction')
    e.dur = S(R, 'trois ans', 'six semestres') if e.deg != 'Licence' else 'quatre ans'
    e.no = S(R, f'{sn(R, "###")}/{e.d.year}', sn(R, '0####'), f'{sn(R, "##")}/R.U.B./{e.d.year}' if 'du Burundi' in e.u else f'{sn(R, "###")}/REC/{str(e.d.year)[2:]}',
        f'{e.d.year}/{sn(R, "####")}')
    e.M = S(R, 'M.', 'Monsieur') if m else S(R, 'Mme', 'Mlle', 'Madame')
    e.ne = 'né' if m else 'née'; e.pobs = [e.com, f'{e.com}, province {e.pro}', f'{e.com} ({e.pro})', f'commune {e.com}, province {e.pro}', f'{e.com}, {e.pro}']; return e
def bi_head(R, e, D, tail=''):
    a = (ln('RÉPUBLIQUE DU BURUNDI', 'fr', 'b sm') + ln(S(R, 'Ministère de l’Enseignement Supérieur et de la Recherche Scientifique',
        'Ministère de l’Éducation Nationale et de la Recherche Scientifique'), 'fr', 'xs'))
    if R.random() < .5: return gr('1fr 60px 1fr', a, emblem(R, D.ink, 54), ln(e.u.upper(), 'fr', 'b sm rt ink') + ln(e.fak, 'fr', 'xs rt'))
    return div(a + emblem(R, D.ink, 54) + ln(e.u.upper(), 'fr', 'b lg ink') + ln(e.fak, 'fr', 'sm'), 'c')
def bi_degree(R):
    e = bi_uni(R); p = e.p; ad, dob = e.fd(e.d), e.fd(p.dob); land = R.random() < .6
    D = bi_doc(R, 'degree_certificate', tf=S(R, "'TeX Gyre Chorus'", "'EB Garamond'", "'URW Bookman'", "'C059'"), fr=S(R, 'triple', 'double', 'corner', 'key', 'wave'), bgk=S(R, (
        '#c9a24a', .12), ('#6aa784', .12), None), land=land, fs=16.5, pad='17mm 27mm' if land else '20mm 25mm')
    gt = f'{e.title} en {e.f}'; T = S(R, f'DIPLÔME DE {e.deg.upper()}', f'Diplôme de {e.deg}', 'DIPLÔME', f'Diplôme de {gt}'); dl = R.random() < .6; opt = R.random() < .6
    pv = e.fd(e.d - dt.timedelta(days=R.randint(15, 120))); hn = R.random() < .85; hm = R.random() < .9
    holder(D, e.n, p.dob, dob, e.pobs, qualification_title=[T, f'Diplôme de {e.deg}', gt, e.deg, f'{e.deg} en {e.f}', f'Diplôme de {gt}'],
        qualification_title_en='Bachelor degree', field_of_study=[e.f, e.opt, f'{e.f}, option {e.opt}'] if opt else e.f, institution=[e.u, f'{e.u}, {e.fak}', f'{e.u} ({e.ort})'],
        award_date=e.d.isoformat(), award_date_printed=ad, grade=[e.men, f'la {e.men}'] if hm else None, duration=e.dur if dl else None, document_number=e.no if hn else None)
    born = f', {e.ne} à {e.com}, province {e.pro}, le {dob},' if R.random() < .6 else f', {e.ne} le {dob} en commune {e.com}, province {e.pro},'
    parents = (f' {"fils" if p.m else "fille"} de {R.choice(POOL["bdi"]["s"]).capitalize()} {p.fa} et de {R.choice(POOL["bdi"]["s"]).capitalize()} {p.mo},' if R.random() < .35
        else '')
    if R.random() < .55:
        body = [ln(f'Nous, {e.rec} de l’{e.u}, Doyen et membres du jury,' if e.u[0] in 'UÉ' else 'Nous,', 'fr', 'mt'), ln(
            f'Vu la loi n° 1/{R.randint(7, 25):02d} du 30 décembre 2011 portant réorganisation de l’enseignement supérieur au Burundi ;' if e.d.year > 2011
            else 'Vu le décret-loi portant organisation de l’enseignement supérieur ;', 'fr', 'i sm'), ln(f'Vu le procès-verbal de délibération du jury en date du {pv} ;', 'fr',
            'i sm'), lx('fr', f'Attendu que {e.M} ', (e.n, 'b lg'), f'{born}{parents} a subi avec succès les épreuves prescrites' + (f' à l’issue d’études d’une durée de {e.dur}'
            if dl else '') + ' ;', cls='j mt'), lx('fr', 'Lui conférons le grade de ', (gt, 'b'), f', option {e.opt}' if opt else '', *([', avec la mention ', (e.men, 'b')] if hm
            else []), '.', cls='j mt')]
    else:
        body = [ln(S(R, 'Le présent diplôme est conféré à', 'Il est délivré à'), 'fr', 'c mt'), ln(f'{e.M} {e.n}', 'fr', 'name ink'), ln(f'{born.strip(", ")}'.replace(' ,', ','),
            'fr', 'c'), lx('fr', 'qui a satisfait aux épreuves du grade de ', (gt, 'b'), (f' au terme d’un cycle de {e.dur}' if dl else ''), cls='c'), *([kv('Option :', e.opt,
            'fr', 'c')] if opt else []), *([kv('Mention :', e.men, 'fr', 'c')] if hm else [])]
    D.add(bi_head(R, e, D), ln(T, 'fr', 'title mt', f'font-size:{2.2 if len(T) < 26 else 1.5}em;line-height:1.3'), *body, gr('1fr 1.3fr', kv(S(R, 'N°', 'Diplôme n°',
        'Enregistré sous le n°'), e.no, 'fr', 'sm') if hn else '', ln(f'{S(R, "Fait à", "Délivré à", "Donné à")} {e.ort}, le {ad}', 'fr', 'rt'), cls='mt'), sigs(R, [(
        'Le titulaire', ''), (S(R, 'Le Doyen', 'Le Secrétaire du jury'), S(R, '', 'Dr ' + who(R, 'bdi'))), (f'Le {e.rec}', 'Pr ' + who(R, 'bdi'))], 'fr'), stamp(R,
        f'{e.u.upper()} *'[:44], 'fr', 110, 'left:420px;bottom:70px'))
    return D
def bi_success(R):
    e = bi_uni(R); p = e.p; ad, dob = e.fd(e.d), e.fd(p.dob); D = bi_doc(R, 'degree_certificate', fr=S(R, 'none', 'thin', 'none', 'double'), fs=16)
    T = S(R, 'ATTESTATION DE RÉUSSITE', 'ATTESTATION TENANT LIEU DE DIPLÔME', 'Attestation provisoire de réussite', 'ATTESTATION DE FIN D’ÉTUDES')
    ay = f'{e.d.year-1}-{e.d.year}'; pct = f'{R.randint(600, 829) / 10:.1f}'.replace('.', ',') + S(R, '%', ' %'); hp = R.random() < .6; mat = f'{sn(R, "##")}/{sn(R, "#####")}'
    gt = f'{e.title} en {e.f}'
    if hp: e.men = 'Satisfaction' if float(pct[:4].replace(',', '.')) < 70 else 'Distinction' if float(pct[:4].replace(',', '.')) < 80 else 'Grande Distinction'
    holder(D, e.n, p.dob, dob, e.pobs, qualification_title=[T, gt, e.deg, f'{e.deg} en {e.f}', f'Diplôme de {e.deg}'], qualification_title_en='Certificate of success',
        field_of_study=[e.f, e.opt], institution=[e.u, f'{e.u}, {e.fak}'], award_date=e.d.isoformat(), award_date_printed=ad, grade=[e.men, pct, f'{e.men} ({pct})'] if hp
        else e.men, document_number=e.no)
    I = ([(S(R, 'Nom et prénom', 'Nom et prénom de l’étudiant(e)'), e.n), (S(R, 'Né(e) le', 'Date de naissance'), dob), (S(R, 'Lieu de naissance', 'Né(e) à'),
        f'{e.com}, province {e.pro}'), ('Numéro matricule', mat), ('Faculté', e.fak), ('Filière', e.f), ('Option', e.opt), (S(R, 'Grade', 'Grade obtenu'), gt), (
        'Année académique', ay)] + ([('Pourcentage', pct)] if hp else []) + [('Mention', e.men)])
    text = lx('fr', S(R, 'Je soussigné, ', 'Nous soussigné, '), f'{who(R, "bdi")}, {S(R, "Secrétaire académique", "Directeur des Services académiques", "Doyen")} de l’{e.u},'
        f' atteste que {e.M} ', (e.n, 'b'), f', {e.ne} à {e.com}, province {e.pro}, le {dob}, immatriculé{"" if p.m else "e"} sous le n° {mat}, a terminé '
        f'avec succès ses études de {e.f}, option {e.opt}, à la {e.fak} au cours de l’année académique {ay} et a obtenu le grade de ', (gt, 'b'), ' avec la mention ', (e.men,
        'b'), f' ({pct}).' if hp else '.', cls='j mt2')
    lay = deal(R, 'bis', range(3)); body = [text, form(R, I, 'fr', S(R, ' :', '')), boxes(I, 'fr', 2)][lay]
    D.add(bi_head(R, e, D), div('', 'ruleh'), gr('1fr 1fr', kv(S(R, 'N/Réf. :', 'N°', 'Réf. n°'), e.no, 'fr', 'sm'), ''), ln(T, 'fr', 'title mt ul',
        'font-size:1.5em;line-height:1.35'), ln('Le Directeur des Services académiques atteste ce qui suit :', 'fr', 'mt') if lay else '', body, ln(S(R,
        'La présente attestation est délivrée à l’intéressé(e) pour servir et valoir ce que de droit.',
        'En foi de quoi, nous lui délivrons la présente attestation en attendant l’établissement du diplôme.',
        'Cette attestation n’est délivrée qu’une seule fois ; il appartient au titulaire d’en faire des copies certifiées.'), 'fr', 'j mt'), ln(f'Fait à {e.ort}, le {ad}', 'fr',
        'rt mt2'), sigs(R, [('', ''), (S(R, 'Le Directeur des Services académiques', 'Le Secrétaire académique', 'Le Doyen'), S(R, '', who(R, 'bdi')))][1:] + ([(
        f'Pour le {e.rec}', '')] if R.random() < .5 else []), 'fr'), stamp(R, f'{e.u.upper()} *'[:44], 'fr', 108, 'left:420px;bottom:110px'))
    return D
BIE = T_('Hôpital de Kibuye-Nord|Gitega;Société de Transport Ruzizi|Bujumbura;Association Twungubumwe|Ngozi;Coopérative '
    'Caféicole Horamama|Kayanza;Hôtel Lac Bleu|Bujumbura;École Internationale des Collines|Bujumbura;ONG Solidarité '
    'Paysanne|Muyinga;Imprimerie Kanyosha|Bujumbura;Entreprise Générale de Construction Rugombo|Bujumbura;Direction ' 'Provinciale de l’Enseignement|Ruyigi')
BIJ = T_('Infirmier A2|Infirmière A2|la prise en charge des malades,la tenue des dossiers médicaux,la vaccination des '
    'enfants;Comptable|Comptable|la tenue de la caisse,l’établissement des états financiers,les déclarations fiscales;'
    'Chauffeur mécanicien|Chauffeuse mécanicienne|la conduite des véhicules de service,l’entretien courant,la tenue '
    'du carnet de bord;Animateur social|Animatrice sociale|la sensibilisation des ménages,le suivi des groupements,'
    'la rédaction des rapports mensuels;Professeur de mathématiques|Professeure de mathématiques|l’enseignement,'
    'l’encadrement des élèves,la surveillance des examens;Réceptionniste|Réceptionniste|l’accueil des clients,les '
    'réservations,la facturation;Magasinier|Magasinière|la réception des marchandises,l’inventaire,la tenue des '
    'fiches de stock;Chef de chantier|Cheffe de chantier|l’encadrement des équipes,le suivi des travaux,le contrôle des matériaux')
def bi_service(R):
    p = hol(R, 'bdi', 1966, 1995); n = bi_name(R, p); u, ort = deal(R, 'bie', BIE); jm, jf, ts = deal(R, 'bij', BIJ); job = jm if p.m else jf; ts = L(ts)
    com, pro = deal(R, 'bil', BIL); a = day(R.randint(max(2000, p.dob.year + 20), 2016), R, range(1, 13)); b = day(a.year + R.randint(1, 7), R, range(1, 13))
    d = b + dt.timedelta(days=R.randint(0, 40)); fd = bi_date(R); A, B, ad, dob = fd(a), fd(b), fd(d), fd(p.dob); hb = R.random() < .6; hn = R.random() < .7; m = p.m
    il, M_ = ('il', S(R, 'M.', 'Monsieur')) if m else ('elle', S(R, 'Mme', 'Madame'))
    no = S(R, f'{sn(R, "###")}/{d.year}', f'{sn(R, "##")}/DG/{d.year}', f'530/{sn(R, "##")}/{d.year}')
    T = S(R, 'ATTESTATION DE SERVICES RENDUS', 'CERTIFICAT DE TRAVAIL', 'ATTESTATION DE SERVICE RENDU', 'Attestation de services rendus', 'CERTIFICAT DE FIN DE SERVICE')
    ap = S(R, None, None, 'à notre entière satisfaction', 'avec dévouement et conscience professionnelle', 'à la satisfaction de ses supérieurs')
    D = bi_doc(R, 'employment_reference', fr=S(R, 'none', 'none', 'lside', 'bars', 'thin'), fs=16.5, lh=1.55); lay = deal(R, 'bsv', range(2))
    cni = f'{sn(R, "0###")}/{sn(R, "###.###")}'
    holder(D, n, p.dob, dob if hb else None, [com, f'{com}, province {pro}', f'{com} ({pro})', f'commune {com}, province {pro}', f'{com}, {pro}'] if hb else None,
        qualification_title=T, qualification_title_en='Reference of service', field_of_study=job, institution=[u, f'{u}, {ort}', f'{u} ({ort})'], award_date=d.isoformat(),
        award_date_printed=ad, grade=ap, duration=[f'du {A} au {B}', f'{A} – {B}', f'{A} au {B}'], document_number=no if hn else None)
    boss = who(R, 'bdi'); top = R.random() < .5; pos = S(R, 'Directeur', 'Directeur général', 'Chef du personnel', 'Représentant légal')
    ap2 = f' {M_} {p.sur if n.isupper() or p.sur in n else p.sur.capitalize()} s’est acquitté{"" if m else "e"} de ses tâches {ap}.' if ap else ''
    prose = (lx('fr', f'Je soussigné, {boss}, {pos}, {S(R, "atteste", "certifie")} par la présente que {M_} ', (n, 'b'), (
        f', {"né" if m else "née"} à {com}, province {pro}, le {dob},' if hb else f', porteur de la carte d’identité n° {cni},' if m
        else f', porteuse de la carte d’identité n° {cni},'),
        f' a {S(R, "travaillé", "presté", "été employé" + ("" if m else "e"))} {S(R, "au sein de notre institution", "dans nos services")} en qualité de ', (job, 'b'), S(R,
        ' du ', ' durant la période du '), f'{A} au {B}.', cls='j mt2') + ln(
        f'{S(R, "Ses principales attributions étaient", "Ses tâches comprenaient")} : {", ".join(ts[:-1])} et {ts[-1]}.' + ap2, 'fr', 'j mt'))
    I = ([('Nom et prénom', n)] + ([('Date de naissance', dob), ('Lieu de naissance', f'{com}, province {pro}')] if hb else [('N° de la carte d’identité', cni)]) + [(S(R,
        'Fonction', 'Fonction exercée', 'Poste occupé'), job), (S(R, 'Période de service', 'Période', 'Durée du contrat'), f'du {A} au {B}'), ('Type de contrat', S(R,
        'à durée indéterminée', 'à durée déterminée')), ('Motif de la fin', S(R, 'Fin de contrat', 'Démission', 'Fin du projet'))] + ([(S(R, 'Appréciation', 'Manière de servir'),
        ap)] if ap else []))
    body = (ln(f'{S(R, "La direction certifie", "L’employeur soussigné certifie")} que la personne désignée ci-après a fait ' f'partie de son personnel :', 'fr', 'mt2') + form(R,
        I, 'fr', S(R, ' :', '')) + ln('Tâches accomplies :', 'fr', 'mt b') + ''.join(ln('– ' + t, 'fr') for t in ts) if lay else prose)
    D.add(gr('58px 1fr', emblem(R, D.ink, 52), ln(u.upper() if R.random() < .5 else u, 'fr', 'b lg ink') + ln(
        f'B.P. {R.randint(120, 6900)} {ort} – Burundi · Tél. +257 {sn(R, "22 ## ## ##")}', 'fr', 'sm')) if R.random() < .6 else ln('RÉPUBLIQUE DU BURUNDI', 'fr', 'sm b') + ln(u,
        'fr', 'b lg') + ln(f'B.P. {R.randint(120, 6900)} {ort}', 'fr', 'sm'), div('', 'ruleh'), ln(f'{ort}, le {ad}', 'fr', 'rt') if top else '', kv(S(R, 'N/Réf. :', 'Réf. :',
        'N°'), no, 'fr', 'sm') if hn else '', ln(T, 'fr', 'title mt ul', 'font-size:1.5em'), body, ln(S(R,
        'En foi de quoi, la présente attestation lui est délivrée pour servir et valoir ce que de droit.',
        f'{il.capitalize()} nous quitte libre de tout engagement. Nous lui souhaitons plein succès.', 'La présente est établie à la demande de l’intéressé(e).'), 'fr', 'j mt'),
        '' if top else ln(f'Fait à {ort}, le {ad}', 'fr', 'mt2'), div(sigs(R, [(f'Le {pos}', boss)], 'fr'), '', 'width:55%;margin-left:45%'), stamp(R, f'{u.upper()} *'[:44],
        'fr', 108, 'left:420px;bottom:120px'))
    return D
@fam
def universite_service_bdi(R): return un(R, 'BDI', (bi_degree, bi_success, bi_service, bi_service))(R)

# =================================================================== 4 kmr  Syria: transcript of an institute; Turkey: references of employers
POOL['kmi'] = dict(m=L('Dîlovan,Sîraç,Mihyedîn,Newroz,Egîd,Rodî,Lezgîn,Bengîn,Zinar,Cemşîd'), f=L('Evîndar,Nûjîn,Gulan,Şehnaz,Sozdar,Lorîn,Dilşah,Avesta,Rûken,Zeyneb'), s=L(
    'Hemo,Îsa,Nebî,Sebrî,Ehmed,Temo,Bişar,Ferho,Mistefa,Xoce,Omer,Şêxo,Mecîd,Henan,Cemîl'))
POOL['kmt'] = dict(m=L('Mazlûm,Mehmet Şerif,Ramazan,Ferhat,Welat,Ömer,Bawer,Şiyar,Abdulkerim,Rêber'), f=L('Leyla,Sultan,Berîtan,Hatice,Dilan,Newal,Rahşan,Zelal,Mizgîn,Asya'),
    s=L('Aktaş,Kaya,Bozkurt,Turgut,Oruç,Ekinci,Çelebi,Baran,Timurtaş,Akdoğan,Güler,Alkan,Demirtepe,Tanrıkulu,Yıldırımtürk,Encü'))
MZ = L('Çileya,Sibata,Adara,Nîsana,Gulana,Hezîrana,Tîrmeha,Tebaxa,Îlona,Cotmeha,Mijdara,Kanûna')
def km_date(R):
    return S(R, lambda x: x.strftime('%d.%m.%Y'), lambda x: x.strftime('%d/%m/%Y'), lambda x: f'{x.day}ê {MZ[x.month-1]} {x.year}an', lambda x: long_date(x, 'kmr'),
        lambda x: x.strftime('%d.%m.%Y'))
KIN = T_('Peymangeha Amadekirina Mamosteyan|Qamişlo|Cizîrê;Peymangeha Amadekirina Mamosteyan|Kobanê|Firatê;Peymangeha '
    'Çandiniyê|Rimêlan|Cizîrê;Peymangeha Teknîkî ya Komputerê|Hesekê|Cizîrê;Peymangeha Ragihandinê|Qamişlo|Cizîrê;' 'Peymangeha Rêveberî û Hesabdariyê|Dêrik|Cizîrê')
KSU = {'Am': ('Mamostetiya Polan|Zimanê Kurdî|Zanist û Bîrkarî', 'Zimanê kurdî 1,Derûnnasiya perwerdeyê,Rêbazên hînkirinê,Dîroka Kurdistanê,Matematîk|Zimanê kurdî 2,Perwerdeya '
    'zarokan,Zanista civakê,Komputer,Jineolojî|Wêjeya kurdî,Pîvan û nirxandin,Rêvebirina polê,Perwerdeya laşî,Çand '
    'û huner|Pratîka dibistanê,Lêkolîna zanistî,Perwerdeya taybet,Felsefeya perwerdeyê,Ekolojî'), 'Ça': ('Berhemên Zeviyan|Baxçevanî|Parastina Riwekan',
    'Riweknasî,Kîmya,Axnasî,Matematîk,Zimanê kurdî|Avdan,Berhemên zeviyan,Komputer,Ekolojî,Îngilîzî|Nexweşiyên '
    'riwekan,Baxçevanî,Makîneyên çandiniyê,Aboriya çandiniyê,Jineolojî|Pratîka zeviyê,Kontrola kêzikan,Kooperatîf,' 'Projeya qedandinê,Lawirxwedîkirin'), 'Te': (
    'Bernamesazî|Torên Komputerê|Tamîra Amûran', 'Bingehên komputerê,Matematîk,Îngilîzî,Zimanê kurdî,Elektronîk|Algorîtma,Bernamesazî 1,Tor 1,Sîstemên xebitandinê,'
    'Jineolojî|Bernamesazî 2,Danegeh,Tor 2,Sêwirana malperan,Ewlehiya agahiyan|Projeya qedandinê,Tamîra amûran,' 'Rêvebirina serveran,Çand û exlaq,Pratîk'), 'Ra': (
    'Rojnamegerî|Weşana Televîzyonê', 'Destpêka ragihandinê,Zimanê kurdî,Dîroka çapemeniyê,Îngilîzî,Komputer|Nivîsandina nûçeyan,Wênegirtin,Civaknasî,'
    'Jineolojî,Deng û weşan|Montaj,Radyo,Hevpeyvîn,Exlaqê rojnamegeriyê,Wêje|Televîzyon,Medyaya dîjîtal,Projeya ' 'qedandinê,Rapor,Pratîk'), 'Rê': (
    'Hesabdarî|Rêveberiya Karsaziyê', 'Destpêka aboriyê,Matematîka darayî,Zimanê kurdî,Komputer,Îngilîzî|Hesabdarî 1,Rêveberî,Yasayên kar,Statîstîk,'
    'Jineolojî|Hesabdarî 2,Bankevanî,Bazargerî,Kooperatîf,Tabloyên hesabê|Kontrola hesaban,Budçe,Projeya qedandinê,Bac,Pratîk')}
KAS = [(90, 'Nayab'), (80, 'Pir baş'), (65, 'Baş'), (50, 'Navîn')]
def km_transcript(R):
    p = hol(R, 'kmi', 1992, 2004); n = p.n; ins, ort, kan = deal(R, 'kin', KIN); fl, subs = KSU[ins.split()[1][:2]]; f = R.choice(fl.split('|'))
    d = day(max(2018, min(2024, p.dob.year + R.randint(20, 24))), R, (6, 7, 8, 9)); fd = km_date(R); ad = fd(d); dob = p.dob.strftime(S(R, '%d.%m.%Y', '%d/%m/%Y'))
    pob = S(R, 'Amûdê', 'Tirbespiyê', 'Serêkaniyê', 'Efrîn', 'Dirbêsiyê', 'Til Temir', ort)
    no = S(R, f'{sn(R, "###")}/{d.year}', sn(R, 'PM-####'), sn(R, '#####'), f'{d.year}/{sn(R, "####")}'); st_no = sn(R, '####')
    b0 = R.randint(62, 88); cr = R.random() < .6; terms = [[(c, R.choice([2, 3, 3, 4]), max(50, min(100, b0 + R.randint(-13, 13)))) for c in L(t)] for t in subs.split('|')]
    al = [x for t in terms for x in t]; av = sum(x[1] * x[2] for x in al) / sum(x[1] for x in al) if cr else sum(x[2] for x in al) / len(al)
    avs = f'{av:.2f}' if R.random() < .5 else f'{av:.1f}'.replace('.', ','); wd = next((w for q, w in KAS if av >= q), 'Navîn'); lay = deal(R, 'kil', range(3))
    T = S(R, 'KARNAMEYA NOTAN', 'Pelê Notan', 'TRANSKRÎPTA NOTAN', 'BELGEYA NOTAN', 'Lîsteya Notan a Xwendekar'); hw = R.random() < .7; hd = R.random() < .85
    dur = S(R, '2 sal', 'du sal', '4 demsal'); hdu = R.random() < .7
    D = Doc('notan_peymangeh_kar_kmr', R, 'SYR', 'transcript', ['kmr'], S(R, "'DejaVu Serif'", "'Carlito'", "'Noto Sans'", "'Gentium Plus'", "'Liberation Serif'",
        "'DejaVu Sans'"), None, S(R, '#8a6d00', '#1d6b3a', '#96222f', '#2a4d7c', '#333'), S(R, '#fff', '#fffef5'), S(R, 'none', 'thin', 'double', 'bars', 'triple'), None, False,
        13.8, '16mm 19mm', 1.36)
    holder(D, n, p.dob, dob if hd else None, pob if hd else None, qualification_title=T, qualification_title_en='Transcript of marks', field_of_study=f, institution=[
        f'{ins} – {ort}', ins, f'{ins} a {ort}', f'{ins}, {ort}'], award_date=d.isoformat(), award_date_printed=ad, grade=[avs, wd, f'{avs} ({wd})', f'{avs} {wd}',
        f'{avs} – {wd}'] if hw else avs, duration=dur if hdu else None, document_number=no)
    D.rows = [dict(course=c, credits=str(k) if cr else None, grade=str(g)) for c, k, g in al]
    I = ([(S(R, 'Nav û paşnav', 'Navê xwendekar'), n), (S(R, 'Navê bav', 'Navê bavê'), p.fa), (S(R, 'Navê dê', 'Navê dayikê'), p.mo)] + ([(S(R, 'Cihê jidayikbûnê',
        'Cihê zayînê'), pob), (S(R, 'Dîroka jidayikbûnê', 'Roja zayînê'), dob)] if hd else []) + [(S(R, 'Beş', 'Şax', 'Pispor'), f), ('Hejmara xwendekar', st_no)] + ([(S(R,
        'Dema xwendinê', 'Maweya xwendinê'), dur)] if hdu else []) + [(S(R, 'Sala qedandinê', 'Sala derçûnê'), f'{d.year-1}-{d.year}')])
    W = S(R, 'Wane', 'Babet', 'Ders'); K = S(R, 'Kredî', 'Saet'); N = S(R, 'Not', 'Nota dawî', 'Nota (100)')
    sem = S(R, lambda i: f'Sala {["yekem", "duyem"][i//2]} – Demsala {["yekem", "duyem"][i%2]}', lambda i: f'Demsala {i+1}.', lambda i: f'Sal {i//2+1} / Werz {i%2+1}')
    st = S(R, '', 'lite', 'zebra', 'bare')
    row = lambda x: (x[0], str(x[1]), str(x[2])) if cr else (x[0], str(x[2])); H = (W, K, N) if cr else (W, N); w = [62, 18, 20] if cr else [74, 26]; a = 'lcc' if cr else 'lc'
    if lay == 0:
        tab = (''.join(gr('1fr 1fr', *[ln(sem(i), 'kmr', 'secl sm') + tbl(H, [row(x) for x in terms[i]], 'kmr', st, [66, 17, 17] if cr else [78, 22], a) for i in (j, j + 1)],
            style='align-items:start') for j in (0, 2)))
    elif lay == 1: tab = tbl((S(R, 'Demsal', 'Werz'),) + H, [(str(i + 1),) + row(x) for i, t in enumerate(terms) for x in t], 'kmr', st, [14] + [x * .86 for x in w], 'c' + a)
    else: tab = ''.join(ln(sem(i), 'kmr', 'secl sm') + tbl(H if i == 0 else None, [row(x) for x in t], 'kmr', st, w, a) for i, t in enumerate(terms))
    info = (boxes(I, 'kmr', 3) if lay == 0 and R.random() < .6 else div(''.join(kv(k + ':', v, 'kmr', 'half') for k, v in I), 'mt',
        'display:grid;grid-template-columns:1fr 1fr;gap:0 6mm'))
    D.add(gr('56px 1fr 130px', emblem(R, D.ink, 50), ln('Rêveberiya Xweser a Demokratîk a Herêma Bakur û Rojhilatê Sûriyê', 'kmr', 'xs') + ln(
        f'{S(R, "Desteya Perwerde û Fêrkirinê", "Komîteya Zanîngeh û Peymangehan")} – Kantona {kan}', 'kmr', 'xs') + ln(f'{ins} – {ort}', 'kmr', 'b ink'), kv(S(R, 'Hejmar:',
        'Jimar:', 'Hej.'), no, 'kmr', 'sm rt')), div('', 'ruleh'), ln(T, 'kmr', 'title', 'font-size:1.45em;line-height:1.35'), info, tab, gr('1fr 1fr', kv(S(R, 'Navînî:',
        'Navîniya giştî:', 'Tevahiya navîn:'), avs, 'kmr', 'b'), kv(S(R, 'Ast:', 'Nirxandin:'), wd, 'kmr', 'b rt') if hw else ln('Nota derbasbûnê: 50', 'kmr', 'sm rt')), ln(
        f'{S(R, "Dîroka derxistinê", "Roja dayînê", "Hat dayîn di")}: {ad}' if R.random() < .6 else f'{ort}, {ad}', 'kmr', 'mt'), sigs(R, [(S(R, 'Karûbarên xwendekaran',
        'Berpirsê ezmûnan'), ''), (S(R, 'Rêveberiya peymangehê', 'Hevserokatiya peymangehê'), S(R, '', who(R, 'kmi')))], 'kmr'), stamp(R, f'{ins.upper()} * {ort.upper()} *'[:46],
        'kmr', 96, 'left:420px;bottom:60px'))
    return D
KFI = T_('Weşanxaneya Çiya|Amed|Pirtûkxane û çapkirin;Navenda Çandê ya Bahar|Wan|Çand û huner;Zarokxaneya Pelîstank|Amed|Perwerdeya '
    'zarokan;Xwaringeha Dîcle|Batman|Xwarin û şîranî;Firina Nanê Germ|Mêrdîn|Nan û hevîr;Kooperatîfa Jinan a Şahmaran|Riha|Hilberîna '
    'jinan;Komeleya Alîkariyê ya Rojava|Şirnex|Alîkarî û piştgirî;Terziya Zêrîn|Wan|Dirûn û cil;Ajansa Nûçeyan '
    'a Deng|Amed|Rojnamegerî;Avahîsaziya Çemê Reş|Colemêrg|Avahîsazî')
KJO = T_('edîtor|amadekirina deqan,rastkirina zimanî,têkilî bi nivîskaran re|A;hînkarê muzîkê|dersên muzîkê,amadekirina '
    'konseran,lênêrîna amûran|N;mamosteyê zarokan|çalakiyên rojane,çavdêriya zarokan,hevdîtin bi dayik û bavan '
    're|Z;aşpêj|amadekirina xwarinan,paqijiya metbexê,kontrola malzemeyan|X;nanpêj|hevîrkirin,pijandina nan,paqijiya '
    'firinê|F;berpirsa hilberînê|plankirina kar,kontrola kalîteyê,hînkirina endaman|K;xebatkarê civakî|serdana '
    'malbatan,belavkirina alîkariyan,amadekirina raporan|C;terzî|pîvandin û birrîn,dirûna cilan,serrastkirin|T;'
    'nûçegihan|şopandina bûyeran,nivîsandina nûçeyan,wênegirtin|J;hosteyê dîwaran|danîna kerpîçan,boyaxkirin,xebata kalibê|V')
KMT = dict(zip('Weşanxaneya Navenda Zarokxaneya Xwaringeha Firina Kooperatîfa Komeleya Terziya Ajansa Avahîsaziya'.split(), KJO))
TRP = L('Licê,Erdîş,Nisêbîn,Kercews,Wêranşar,Cizîr,Gever,Pasûr,Qoser,Bazîd')
def km_reference(R):
    firm, ort, sub = deal(R, 'kfi', KFI); job, ts, _ = KMT[firm.split()[0]]; ts = L(ts); p = hol(R, 'kmt', 1970, 1999)
    n = S(R, p.n, p.n, f'{p.given} {p.sur.replace("i", "İ").upper()}'); a = day(R.randint(max(2005, p.dob.year + 19), 2019), R, range(1, 13))
    b = day(min(2024, a.year + R.randint(1, 6)), R, range(1, 13)); d = b + dt.timedelta(days=R.randint(1, 40)); fd = km_date(R); A, B, ad, dob = fd(a), fd(b), fd(d), fd(p.dob)
    hb, hp, hn = R.random() < .6, R.random() < .5, R.random() < .6; pob = deal(R, 'trp', TRP); no = S(R, f'{d.year}/{sn(R, "##")}', sn(R, 'B-###'), f'{sn(R, "##")}-{d.year}')
    tc = sn(R, '1##########')
    if firm.startswith('Kooperatîfa'):
        while p.m: p = hol(R, 'kmt', 1970, 1999)
        n = p.n; dob = fd(p.dob); a = day(R.randint(max(2005, p.dob.year + 19), 2019), R, range(1, 13)); b = day(min(2024, a.year + R.randint(1, 6)), R, range(1, 13))
        d = b + dt.timedelta(days=R.randint(1, 40)); A, B, ad = fd(a), fd(b), fd(d); no = f'{d.year}/{sn(R, "##")}'
    T = S(R, 'BELGEYA XEBATÊ', 'BELGEYA KAR', 'Referansname', 'BONSERVÎS', 'Nameya Referansê', 'BELGEYA XIZMETÊ')
    ap = S(R, None, 'bi serkeftî', 'bi dilsozî û baldarî', 'gelekî baş'); lay = deal(R, 'kfl', range(2))
    D = Doc('notan_peymangeh_kar_kmr', R, 'TUR', 'employment_reference', ['kmr'], S(R, "'Carlito'", "'DejaVu Sans'", "'Noto Serif'", "'Gentium Plus'", "'Cantarell'",
        "'TeX Gyre Pagella'"), None, S(R, '#20603d', '#8c2f39', '#30507e', '#7a4e1d', '#444'), '#fff', S(R, 'none', 'none', 'lside', 'bars', 'thin'), None, False, 16.5,
        '22mm 24mm', 1.55)
    em = f'{"kurê" if p.m else "keça"} {p.fa}'
    holder(D, n, p.dob, dob if hb else None, pob if hb and hp else None, qualification_title=T, qualification_title_en='Employment reference', field_of_study=job, institution=[
        firm, f'{firm} – {ort}', f'{firm}, {ort}', f'{firm} ({ort})'], award_date=d.isoformat(), award_date_printed=ad, grade=ap, duration=[f'ji {A} heta {B}', f'{A} – {B}',
        f'{A} heta {B}', f'di navbera {A} û {B} de'], document_number=no if hn else None)
    dy = f'ji {A} heta {B}'
    born = (f', ku di {dob} de' + (f' li {pob}' if hp else '') + ' ji dayik bûye,' if hb else f', hejmara nasnameyê {tc},'); boss = who(R, 'kmt'); top = R.random() < .5
    H = 'Birêz' if p.m else 'Xanim'
    prose = (lx('kmr', S(R, 'Em piştrast dikin ku ', 'Bi vê nameyê tê piştrastkirin ku ', f'Ez, {boss}, wek berpirsê saziyê piştrast dikim ku '), (f'{H} {n}', 'b') if R.random(
        ) < .5 else (n, 'b'), f'{born} {dy} li {S(R, "saziya me", "cem me")} wek ', (job, 'b'), ' xebitiye.', cls='j mt2') + ln(S(R, 'Karên ku kirine ev in: ', 'Erkên sereke: ')
        + ', '.join(ts) + '.', 'kmr', 'j mt') + (ln(f'Di vê demê de karê xwe {ap} kiriye; bi hevkarên xwe re lihevhatî bû û demên xebatê diparast.', 'kmr', 'j mt') if ap else ln(
        'Di dema xebatê de ti pirsgirêk nehatiye dîtin.', 'kmr', 'j mt')))
    I = ([(S(R, 'Nav û paşnav', 'Navê xebatkar'), n), ('Navê bav', p.fa)] + ([(S(R, 'Roja jidayikbûnê', 'Dîroka zayînê'), dob)] + ([('Cihê jidayikbûnê', pob)] if hp else [])
        if hb else [('Hejmara nasnameyê', tc)]) + [(S(R, 'Kar', 'Pîşe', 'Erk'), job), (S(R, 'Dema xebatê', 'Mawe'), dy), ('Awayê xebatê', S(R, 'tevaya rojê', 'nîv-demî')), (
        'Sedema veqetînê', S(R, 'bi daxwaza xwe', 'qedandina peymanê', 'koçkirin'))] + ([(S(R, 'Nirxandina kar', 'Nirxandin'), ap)] if ap else []))
    body = (ln('Agahiyên xebatkarê/a ku li jêr navê wî/wê derbas dibe ev in:', 'kmr', 'mt2') + (form(R, I, 'kmr', S(R, ':', '')) if R.random() < .6 else boxes(I, 'kmr', 2)) + ln(
        S(R, 'Karên hatine kirin:', 'Erk:'), 'kmr', 'b mt') + ''.join(ln('• ' + t, 'kmr') for t in ts) if lay else prose)
    D.add(gr('60px 1fr', emblem(R, D.ink, 54), ln(firm, 'kmr', 'b xl ink', 'line-height:1.25') + ln(
        f'{sub} · {S(R, "Kolana Çinarê", "Kolana Şehîdan", "Taxa Nû", "Kuçeya Sûkê")} {R.randint(2, 90)}, {ort}', 'kmr', 'sm')), div('', 'ruleh'), gr('1fr 1fr', kv(S(R,
        'Hejmar:', 'Jimar:'), no, 'kmr', 'sm') if hn else '', ln(f'{ort}, {ad}', 'kmr', 'rt') if top else ''), ln(T, 'kmr', 'title mt', 'font-size:1.6em'), body, ln(S(R,
        'Ev belge li ser daxwaza wî/wê hatiye amadekirin.', 'Em di jiyana wî/wê ya pîşeyî de serkeftinê dixwazin.',
        'Ji bo agahiyên zêdetir hûn dikarin bi me re têkiliyê deynin.'), 'kmr', 'j mt'), '' if top else ln(f'{S(R, "Dîrok", "Roj")}: {ad}', 'kmr', 'mt2'), div(sigs(R, [(S(R,
        'Berpirsê saziyê', 'Xwediyê kar', 'Rêveber'), boss)], 'kmr'), '', 'width:55%'), stamp(R, f'{firm.upper()} * {ort.upper()} *'[:46], 'kmr', 104, 'left:420px;bottom:120px'))
    return D
@fam
def notan_peymangeh_kar_kmr(R): return un(R, 'KMR', (km_transcript, km_reference))(R)

if __name__ == '__main__': make_set(FRESH, 'fresh_oA')
