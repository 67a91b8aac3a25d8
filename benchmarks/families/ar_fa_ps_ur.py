#!/usr/bin/env python3
"""Four certificate families in the Arabic script (ar fa ps ur); an honest check set.

  python benchmarks/families/ar_fa_ps_ur.py --seed 5717 --n 40 --out set        (4 families x 5 kinds x 2)
"""
import sys, os
sys.path.insert(0, os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents')); sys.dont_write_bytecode = True
import argparse, csv, datetime as dt, json, math, random, zlib
import make_documents as md
from make_documents import (Doc as _Doc, M, E, ln, kv, box, sigs, stamp, emblem, photo, qr, scribble, sn, LEVELS, pd, ai, jalali, long_date, dirof)

FRESH = []
def fam(f): FRESH.append(f); return f
XCSS = """
.page{font-variant-ligatures:no-common-ligatures}.rtl{direction:rtl}.gr{display:grid;gap:1.5mm 6mm}.gr>div{min-width:0}
.up1{font-size:.72em;line-height:1.4;color:#454545}.up2{font-weight:600;line-height:1.45}.cel{padding:.15em .5em;border-bottom:1px solid #777}.cel.full{border:1px solid #777;margin:0 -1px -1px 0}.cel.tint{border:none;background:rgba(20,60,90,.07);margin:1px}
.ldr{display:flex;gap:.5em;align-items:baseline;padding:.1em 0}.ldr .v{flex:1;font-weight:700;border-bottom:1px dotted #555;padding-inline-start:.4em}.two{display:grid;grid-template-columns:41% 59%;padding:.25em 0;border-bottom:.8px solid #bbb}.two .v{font-weight:700}
.bx{display:grid;grid-template-columns:38% 62%;border:1px solid #666;margin-top:-1px}.bx .k{padding:.2em .6em;background:rgba(0,0,0,.06);border-inline-end:1px solid #666}.bx .v{padding:.2em .6em}
.pt{width:100%;border-collapse:collapse;margin:.25em 0;table-layout:fixed;line-height:1.35}.pt td,.pt th{padding:.14em .4em;font-size:.87em;text-align:start;white-space:nowrap;overflow:hidden}.pt.all td,.pt.all th{border:1px solid #444}.pt.hor th{border-top:1.6px solid VARINK;border-bottom:1.6px solid VARINK}.pt.hor td{border-bottom:.8px solid #aaa}.pt.fill th{background:VARINK;color:#fff}.pt.fill td{border:1px solid #999}.pt .ac{text-align:center}
.hr{border-bottom:1.2px solid VARINK;margin:.4em 0}.nw{white-space:nowrap}.cap{background:rgba(0,0,0,.08);font-weight:700;padding:.05em .5em}.pinA{left:560px!important;top:210px!important}
"""
_frame = md.frame
def frame(R, kind, color, w, h):
    if kind == 'beads':
        p = ''.join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2"/>' for k in [round((w - 52) / 13), ] for i in range(k + 1) for x in [26 + i * (w - 52) / k] for y in (26, h - 26)) + ''.join(f'<circle cx="{x}" cy="{26 + i * (h - 52) / k:.1f}" r="3.2"/>' for k in [round((h - 52) / 13)] for i in range(1, k) for x in (26, w - 26))
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><g fill="{color}" fill-opacity=".75">{p}</g><rect x="34" y="34" width="{w-68}" height="{h-68}" fill="none" stroke="{color}" stroke-width="1"/></svg>'
    if kind == 'tiles':
        p = []; kx, ky = round((w - 44) / 20), round((h - 44) / 20); sx, sy = (w - 44) / kx, (h - 44) / ky
        for i in range(kx): x = 22 + i * sx; p += [f'M{x:.1f},{y+7} l{sx/2:.1f},-7 l{sx/2:.1f},7 l{-sx/2:.1f},7 Z' for y in (22, h - 36)]
        for i in range(ky): y = 22 + i * sy; p += [f'M{x+7},{y:.1f} l7,{sy/2:.1f} l-7,{sy/2:.1f} l-7,{-sy/2:.1f} Z' for x in (22, w - 36)]
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{" ".join(p)}" fill="{color}" fill-opacity=".3" stroke="{color}" stroke-width=".9"/><rect x="38" y="38" width="{w-76}" height="{h-76}" fill="none" stroke="{color}" stroke-width="1.2"/></svg>'
    if kind == 'cut': c = 22; return f'<svg class="bg" viewBox="0 0 {w} {h}">' + ''.join(f'<path d="M{m+c},{m} H{w-m-c} L{w-m},{m+c} V{h-m-c} L{w-m-c},{h-m} H{m+c} L{m},{h-m-c} V{m+c} Z" fill="none" stroke="{color}" stroke-width="{t}"/>' for m, t in ((27, 3), (34, 1))) + '</svg>'
    if kind == 'bars': return f'<div class="fr" style="left:0;right:0;top:0;height:6mm;background:{color}"></div><div class="fr" style="left:0;right:0;top:7mm;height:.8mm;background:{color}"></div><div class="fr" style="left:0;right:0;bottom:0;height:4mm;background:{color}"></div>'
    return _frame(R, kind, color, w, h)
md.frame = frame
class Doc(_Doc):
    def html(s): return super().html().replace('</style>', XCSS.replace('VARINK', s.ink) + ('.page{font-synthesis:none}' if 'PakType' in s.font else '') + '</style>', 1)
def tbl(head, rows, lang, cls='all', widths=None, al=''):
    al = (al + 'l' * len(head))[:len(head)]; cell = lambda t, c, a: f'<{t} class="{"ac" if a == "c" else ""}">{E(str(c))}</{t}>'; row = lambda t, r: f'<tr class="ln" data-lang="{lang}">' + ''.join(cell(t, c, a) for c, a in zip(r, al)) + '</tr>'
    return f'<table class="pt {cls}" lang="{lang}" dir="{dirof(lang)}"><colgroup>' + ''.join(f'<col style="width:{w}%">' for w in widths) + '</colgroup>' + row('th', head) + ''.join(row('td', r) for r in rows) + '</table>'
def div(inner, cls='', style=''): return box(inner, cls, style)
def gr(tpl, *cells, cls='', style=''): return f'<div class="gr {cls}" style="grid-template-columns:{tpl};{style}">' + ''.join(f'<div>{c}</div>' for c in cells) + '</div>'
def cells(tpl, items, lang, cls=''): return f'<div class="gr {"rtl" if dirof(lang) == "rtl" else ""} mt" style="grid-template-columns:{tpl};gap:0">' + ''.join(f'<div class="cel {cls}">{ln(a, lang, "up1")}{ln(b, lang, "up2")}</div>' for a, b in items) + '</div>'
def rt(x, cls='', style=''): return div(x, 'rtl ' + cls, style)
def lx(lang, *parts, cls='', style=''): return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="{dirof(lang)}" style="{style}">' + ''.join(E(q) if isinstance(q, str) else f'<span class="{q[1]}">{E(q[0])}</span>' for q in parts) + '</div>'
def pin(s, c): return s.replace('class="stamp"', f'class="stamp {c}"')
def L(s): return s.split(',')
def Q(s): return [tuple(x.split('|')) for x in s.split(';')]
def S(R, *a): return R.choice(a)

# ------------------------------------------------------------------ persons (invented combinations)
POOL = {
 'pse': dict(m=Q('نضال|Nidal;رائد|Raed;إياد|Iyad;مهند|Muhannad;جهاد|Jihad;ثائر|Thaer;عصام|Issam;وسيم|Waseem;فادي|Fadi;شادي|Shadi'), f=Q('ميساء|Maysa;رولا|Rula;إسراء|Israa;ختام|Khitam;عبير|Abeer;صابرين|Sabreen;هديل|Hadeel;نجوى|Najwa;غدير|Ghadeer'), s=Q('البرغوثي|Barghouthi;أبو عيشة|Abu Eisheh;الشوبكي|Shobaki;دراغمة|Daraghmeh;عورتاني|Awartani;النتشة|Natsheh;صوالحة|Sawalha;أبو شمالة|Abu Shammala;الكحلوت|Kahlout;زقوت|Zaqout;سلامة|Salameh;عليان|Elayyan')),
 'irn': dict(m=Q('بهروز|;آرش|;کوروش|;جواد|;هادی|;مرتضی|;فرزاد|;سیاوش|;محسن|'), f=Q('سمیه|;نسترن|;فهیمه|;آزاده|;مرجان|;اعظم|;بنفشه|;طاهره|;کتایون|'), s=Q('موسوی‌نژاد|;قنبری|;اسدپور|;زارع|;نوروزی|;پورحسن|;خسروی|;شاه‌محمدی|;بهرامی|;دلاوری|;عباسیان|;رستگار|;ملک‌زاده|')),
 'afg': dict(m=Q('عبدالولي|;رحیم‌الله|;ګل آغا|;نقیب|;شفیق الله|;بریالی|;زلمی|;سید کریم|;میرویس|;امان‌الله|'), f=Q('شاپېرۍ|;ملالۍ|;غوټۍ|;رڼا|;ثریا|;ښایسته|;پروین|;خاطره|;ستوري|'), s=Q('توخی|;یوسفزی|;صافی|;هوتک|;اسحاقزی|;بارکزی|;نورزی|;تڼی|;خوږیاڼی|;الکوزی|;مشوانی|;کاکړ|')),
 'ind': dict(m=Q('محمد ارشد|Mohammed Arshad;سید عرفان|Syed Irfan;عبدالقدیر|Abdul Qadeer;شکیل احمد|Shakeel Ahmed;نسیم اختر|Naseem Akhtar;محمد توصیف|Mohd Tauseef;انور حسین|Anwar Hussain;غلام رسول|Ghulam Rasool'), f=Q('رخسانہ|Rukhsana;عرشیہ|Arshia;نازنین|Nazneen;شاہین|Shaheen;فرحت|Farhat;زیبا|Zeba;ثمینہ|Sameena;انجم آرا|Anjum Ara'), s=Q('صدیقی|Siddiqui;پرویز|Parvez;فاروقی|Farooqui;عالم|Alam;وانی|Wani;پٹیل|Patel;رضوی|Rizvi;منصوری|Mansoori;لون|Lone;بیگ|Baig;کاظمی|Kazmi;ہاشمی|Hashmi')),
}
class Pn: pass
def per(R, loc, y0=1976, y1=1999):
    n = POOL[loc]; p = Pn(); p.m = R.random() < .5; p.given = R.choice(n['m' if p.m else 'f']); p.sur = R.choice(n['s']); p.fa = R.choice([v for v in n['m'] if v != p.given]); p.gf = R.choice([v for v in n['m'] if v not in (p.given, p.fa)]); p.dob = dt.date(R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28)); return p
def aw(R, p, lo, hi, months): return dt.date(min(p.dob.year + R.randint(lo, hi), 2024), R.choice(months), R.randint(1, 28))

# =================================================================== 1 ar/en  Palestine, transcript of a two-year college, four semesters in two columns
PSC = {('المحاسبة', 'ACC'): 'مبادئ المحاسبة,محاسبة التكاليف,المحاسبة المتوسطة,محاسبة الشركات,تدقيق الحسابات,مبادئ الإدارة,مبادئ الاقتصاد,الرياضيات المالية,القانون التجاري,المحاسبة الضريبية,المحاسبة الحكومية,مبادئ الإحصاء,المحاسبة المحوسبة,الإدارة المالية,مبادئ التسويق,التدريب الميداني',
 ('التمريض', 'NUR'): 'أساسيات التمريض,التشريح ووظائف الأعضاء,علم الأدوية,صحة المجتمع,تمريض البالغين,تمريض الأمومة,تمريض الطفل,التمريض النفسي,الأحياء الدقيقة,التغذية العلاجية,الإسعاف الأولي,الكيمياء الحيوية,أخلاقيات المهنة,التقييم الصحي,إدارة التمريض,التدريب السريري',
 ('المختبرات الطبية', 'MLT'): 'علم الدم,الكيمياء السريرية,علم الطفيليات,علم المناعة,الجراثيم الطبية,علم الأنسجة,بنك الدم,الوراثة,علم الفيروسات,الكيمياء العضوية,التشريح,ضبط الجودة المخبرية,المصطلحات الطبية,علم السموم,أجهزة المختبر,التدريب الميداني',
 ('البرمجيات وقواعد البيانات', 'SDB'): 'أساسيات البرمجة,البرمجة الكينونية,تراكيب البيانات,قواعد البيانات,تصميم صفحات الويب,نظم التشغيل,شبكات الحاسوب,تحليل النظم,الرياضيات المتقطعة,برمجة الهواتف الذكية,هندسة البرمجيات,أمن المعلومات,صيانة الحاسوب,الوسائط المتعددة,مبادئ الإحصاء,مشروع التخرج',
 ('التركيبات الكهربائية', 'ELI'): 'الدوائر الكهربائية,الآلات الكهربائية,التمديدات الكهربائية,الإلكترونيات الصناعية,الرسم الهندسي,القياسات الكهربائية,التحكم المبرمج,الطاقة الشمسية,المشاغل الهندسية,الرياضيات التطبيقية,الفيزياء التطبيقية,السلامة المهنية,شبكات التوزيع,نظم الحماية,الاقتصاد الهندسي,مشروع التخرج',
 ('التصميم الجرافيكي', 'GRD'): 'مبادئ التصميم,نظرية اللون,الخط العربي,التصوير الرقمي,تصميم الشعارات,الرسم الحر,تصميم المطبوعات,الرسوم المتحركة,تاريخ الفن,تصميم الإعلان,المونتاج الرقمي,تصميم العبوات,واجهات الاستخدام,الطباعة الحريرية,الإخراج الصحفي,مشروع التخرج',
 ('تربية الطفل', 'CHE'): 'علم نفس النمو,مناهج رياض الأطفال,أدب الأطفال,الألعاب التربوية,صحة الطفل وتغذيته,التربية الخاصة,القياس والتقويم,التعبير الفني,التربية الحركية,أساليب التدريس,الأنشطة العلمية,الطفل والأسرة,تكنولوجيا التعليم,الأناشيد والموسيقى,إدارة الروضة,التربية العملية'}
@fam
def kashf_alamat_pse(R):
    p = per(R, 'pse', 1982, 2003); d = aw(R, p, 20, 24, (1, 2, 6, 8, 9)); n, l = (f'{p.given[i]} {p.fa[i]} {p.gf[i]} {p.sur[i]}' for i in (0, 1)); m = p.m; h = R.random() < .3
    u, ue, ci = S(R, ('كلية ابن سينا للعلوم الصحية', 'Ibn Sina College for Health Professions', 'نابلس'), ('كلية الروضة للعلوم المهنية', 'Al-Rawda College for Professional Sciences', 'نابلس')) if h else S(R, ('الكلية العصرية الجامعية', 'Modern University College', 'رام الله'), ('كلية فلسطين التقنية', 'Palestine Technical College', 'دير البلح'), ('كلية هشام حجاوي التكنولوجية', 'Hisham Hijjawi College of Technology', 'نابلس'), ('الكلية الجامعية للعلوم التطبيقية', 'University College of Applied Sciences', 'غزة'), ('كلية الأمة الجامعية', 'Al-Ummah University College', 'القدس'), ('كلية العودة الجامعية', 'Al-Awda University College', 'غزة'))
    fld, code = R.choice([k for k in PSC if (k[1] in ('NUR', 'MLT')) == h]); k = S(R, 4, 4, 5); com = R.sample(L('اللغة العربية,اللغة الإنجليزية,الثقافة الإسلامية,القضية الفلسطينية,مهارات الحاسوب,العمل التطوعي,مهارات الاتصال,حقوق الإنسان'), 4); cs = [(code, c) for c in R.sample(PSC[fld, code].split(','), 4 * k - 4)]; [cs.insert(R.randint(0, 2 * k), ('UNI', c)) for c in com]
    A = ai if R.random() < .35 else str; pob = S(R, 'جنين', 'طولكرم', 'قلقيلية', 'سلفيت', 'طوباس', 'أريحا', 'خان يونس', 'رفح', 'بيت لحم', 'الخليل'); w = R.random() < .4; D_ = lambda q: A(f'{q.day} {M["ar_sy"][q.month-1]} {q.year}') if w else A(q.strftime('%d/%m/%Y')); T = S(R, 'كشف علامات', 'كشف علامات رسمي', 'السجل الأكاديمي'); base = R.randint(66, 86)
    no = S(R, sn(R, '######'), f'{d.year}/{sn(R, "####")}'); st = f'{d.year - 2}{sn(R, "####")}'; rows = []; secs = []; sty = S(R, 'all', 'hor', 'fill'); sem = 'الفصل الأول,الفصل الثاني'.split(',')
    for i in range(4):
        rs = [(f'{c}{1 + i // 2}{sn(R, "##")}', t, R.choice([2, 3, 3, 3, 4]) if c != 'UNI' else 2 + (t[:5] == 'اللغة'), max(60, min(98, base + R.randint(-11, 12)))) for c, t in cs[i * k:i * k + k]]; rows += rs; hs = sum(r[2] for r in rs)
        secs.append(ln(f'{sem[i % 2]} {A(d.year - 2 + i // 2)}/{A(d.year - 1 + i // 2)}', 'ar', 'cap') + tbl(['رقم المساق', 'اسم المساق', 'الساعات', 'العلامة'], [(a, b, A(c), A(g)) for a, b, c, g in rs], 'ar', sty, [20, 48, 15, 17], 'llcc') + ln(f'معدل الفصل: {A(f"{sum(r[2] * r[3] for r in rs) / hs:.1f}")}', 'ar', 'sm'))
    hrs = sum(r[2] for r in rows); av = sum(r[2] * r[3] for r in rows) / hrs; es = 'ممتاز' if av >= 90 else 'جيد جداً' if av >= 80 else 'جيد' if av >= 70 else 'مقبول'; avs = A(f'{av:.2f}'); q = 'الدبلوم المتوسط'; ds = d + dt.timedelta(days=R.randint(20, 400)); iss = R.random() < .4
    D = Doc('kashf_alamat_pse', R, 'PSE', 'transcript', ['ar', 'en'], S(R, "'Liberation Sans','Noto Sans Arabic UI'", "'Carlito','Noto Naskh Arabic UI'", "'DejaVu Sans'"), S(R, "'Liberation Sans','Noto Kufi Arabic'", "'Liberation Sans','Noto Sans Arabic'"), S(R, '#14452f', '#1a3d6d', '#6b1f2a'), '#fff', S(R, 'none', 'bars', 'thin'), None, True, 14, '13mm 16mm', 1.4)
    D.set(holder_name=n, holder_name_latin=l, date_of_birth=p.dob.isoformat(), date_of_birth_printed=D_(p.dob), place_of_birth=pob, qualification_title=[q, 'دبلوم متوسط', f'{q} في {fld}', f'{q} - {fld}', T], qualification_title_en='Intermediate Diploma', field_of_study=fld, institution=[u, ue, f'{u} - {ci}'], award_date=d.isoformat(), award_date_printed=D_(d), grade=[avs, es, f'{avs} {es}', f'{avs}%', f'{avs}% {es}'], document_number=[A(no), A(st)]); D.printed.add('holder_name_latin')
    D.rows = [dict(course=[t, f'{c} {t}'], credits=str(h_), grade=str(g)) for c, t, h_, g in rows]
    I = [('اسم الطالب' if m else 'اسم الطالبة', n), ('مكان الولادة', pob), ('تاريخ الولادة', D_(p.dob)), ('رقم الهوية', A(sn(R, '9########'))), ('التخصص', fld), ('الدرجة العلمية', q), ('الرقم الجامعي', A(st)), ('تاريخ التخرج', D_(d))]
    D.add(gr('1fr 70px 1fr', ln('دولة فلسطين' if d.year > 2012 else 'السلطة الوطنية الفلسطينية', 'ar', 'b') + ln('وزارة التعليم العالي والبحث العلمي' if d.year > 2012 else 'وزارة التربية والتعليم العالي', 'ar', 'sm') + ln(u, 'ar', 'b'), emblem(R, D.ink, 62), ln('State of Palestine' if d.year > 2012 else 'Palestinian National Authority', 'en', 'b') + ln(ue, 'en', 'b') + ln('Admission and Registration Department', 'en', 'sm'), cls='rtl', style='align-items:center'), div('', 'hr'), gr('1fr 1.4fr 1fr', ln(f'الرقم المتسلسل: {A(no)}', 'ar', 'sm'), ln(T, 'ar', 'title', 'font-size:1.4em;line-height:1.3'), ln('Name: ' + l, 'en', 'sm nw'), cls='rtl', style='align-items:end'), cells('1.5fr .8fr 1fr 1fr', I, 'ar', S(R, 'full', 'tint', '')), gr('1fr 1fr', *secs, cls='rtl mt'),
          gr('1fr 1fr 1fr 1.2fr', kv('الساعات المعتمدة المجتازة:', A(hrs), 'ar'), kv('المعدل التراكمي:', avs + ('%' if A is str and R.random() < .5 else ''), 'ar'), kv('التقدير العام:', es, 'ar'), kv('تاريخ الطباعة:', D_(ds), 'ar') if iss else ln('علامة النجاح الصغرى: ' + A(60), 'ar', 'sm'), cls='rtl cap', style='margin-top:.4em'), rt(sigs(R, [('دائرة القبول والتسجيل', ''), ('المدقق', ''), ('عميد الكلية', '')], 'ar').replace('margin-top', 'x'), '', 'margin-top:-.9em'), stamp(R, u + ' - القبول والتسجيل', 'ar', 112, 'left:300px;bottom:60px'))
    return D

# =================================================================== 2 fa  Iran, licences of the professional orders, photo, leaders or boxes
@fam
def parvaneh_eshteghal_irn(R):
    p = per(R, 'irn', 1977, 1996); d = aw(R, p, 27, 37, (2, 4, 6, 9, 11, 12)); n = f'{p.given[0]} {p.sur[0]}'; m = p.m; e = dt.date(d.year + S(R, 2, 3, 5), d.month, d.day)
    o, sub, T, fs, nl, act = S(R, ('وزارت بهداشت، درمان و آموزش پزشکی', 'معاونت پرستاری', 'پروانه صلاحیت حرفه‌ای', ['پرستاری', 'هوشبری', 'اتاق عمل', 'فوریت‌های پزشکی'], 'شماره پروانه', 'خدمات حرفه‌ای خود را در مراکز درمانی کشور ارائه نماید'), ('سازمان نظام پزشکی جمهوری اسلامی ایران', 'معاونت انتظامی', 'پروانه دفتر کار', ['فیزیوتراپی', 'بینایی‌سنجی', 'شنوایی‌شناسی', 'گفتاردرمانی', 'کاردرمانی', 'تغذیه'] + ([] if m else ['مامایی']), 'شماره نظام پزشکی', 'با رعایت مقررات صنفی در محدوده رشته خود به ارائه خدمت بپردازد'), ('سازمان نظام روان‌شناسی و مشاوره جمهوری اسلامی ایران', 'کمیسیون تخصصی', 'پروانه اشتغال تخصصی', ['روان‌شناسی بالینی', 'مشاوره خانواده', 'روان‌شناسی تربیتی', 'مشاوره شغلی'], 'شماره پروانه', 'در حوزه تخصصی یادشده به فعالیت حرفه‌ای بپردازد'), ('سازمان نظام دامپزشکی جمهوری اسلامی ایران', 'شورای مرکزی', 'پروانه اشتغال به حرفه دامپزشکی', ['دامپزشکی', 'بهداشت مواد غذایی', 'علوم آزمایشگاهی دامپزشکی'], 'شماره پروانه', 'در سراسر کشور به فعالیت‌های مرتبط با رشته خود اشتغال ورزد'), ('سازمان نظام مهندسی کشاورزی و منابع طبیعی', 'دبیرخانه مرکزی', 'پروانه اشتغال به کار', ['باغبانی', 'علوم دامی', 'گیاه‌پزشکی', 'زراعت و اصلاح نباتات', 'آبیاری و زهکشی', 'شیلات'], 'شماره پروانه', 'خدمات فنی و مشاوره‌ای مجاز را به بهره‌برداران ارائه کند'))
    f = R.choice(fs); num = R.random() < .65
    def dd(q): y, mo, a = jalali(q); return pd(f'{y}/{mo:02d}/{a:02d}') if num else pd(f'{a} {M["fa"][mo-1]} {y}')
    dob, ad = dd(p.dob), dd(d); no = pd(S(R, sn(R, '######'), sn(R, '##/#####'), f'{sn(R, "##")}/{sn(R, "####")}')); pob = S(R, 'اردبیل', 'سنندج', 'بیرجند', 'گرگان', 'زنجان', 'یزد', 'بوشهر', 'خرم‌آباد', 'قم', 'بجنورد', 'ارومیه'); cy = S(R, 'تبریز', 'رشت', 'همدان', 'کرمانشاه', 'اهواز', 'سمنان', 'تهران'); edu = S(R, 'کارشناسی', 'کارشناسی ارشد', 'کارشناسی') if f != 'دامپزشکی' else 'دکترای حرفه‌ای'
    ink = S(R, '#0b4f6c', '#5b2a6e', '#255c2c', '#7a3b12'); D = Doc('parvaneh_eshteghal_irn', R, 'IRN', 'professional_licence', ['fa'], S(R, "'FreeFarsi'", "'Noto Sans Arabic UI'", "'PakType Naskh Basic Farsi'", "'Nazli'"), S(R, "'Titr'", "'Noto Kufi Arabic'", "'Nazli'"), ink, S(R, '#fffefa', '#f7fbfd', '#fffaf5'), S(R, 'tiles', 'beads', 'cut'), (S(R, '#79a8bd', '#b59ac0', '#9cbf94'), .13), False, 17, '21mm 22mm', 1.65)
    sp = R.random() < .4; uni = R.random() < .5; D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pob, qualification_title=[T, f'{T} {f}'], field_of_study=f, institution=[o, f'{o} - {sub}', f'{o} {sub}'], award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    top = R.random() < .5; sty = S(R, 'ldr', 'two', 'bx'); I = ([('نام:', p.given[0]), ('نام خانوادگی:', p.sur[0])] if sp else [('نام و نام خانوادگی:', n)]) + [('نام پدر:', p.fa[0]), ('کد ملی:', pd(sn(R, '##########'))), ('تاریخ تولد:', dob), ('محل تولد:', pob), (S(R, 'رشته:', 'رشته فعالیت:', 'رشته تحصیلی:'), f), ('مقطع تحصیلی:', edu)] + ([('دانشگاه محل تحصیل:', S(R, 'دانشگاه گیلان', 'دانشگاه علوم پزشکی ایران', 'دانشگاه شهید چمران اهواز', 'دانشگاه بوعلی سینا'))] if uni else []) + ([] if top else [(nl + ':', no), ('تاریخ صدور:', ad)]) + [(S(R, 'تاریخ اعتبار:', 'اعتبار تا:'), dd(e))]
    gr3 = gr('1fr 74px 1fr', ln('جمهوری اسلامی ایران', 'fa', 'b') + ln(o, 'fa', 'b sm'), emblem(R, ink, 72), ln(f'{nl}: {no}', 'fa', 'sm') + ln('تاریخ صدور: ' + ad, 'fa', 'sm') if top else ln(sub, 'fa', 'sm c'), cls='rtl', style='align-items:center')
    pr = lx('fa', f'به استناد {S(R, "ضوابط و مقررات جاری", "آیین‌نامه صدور پروانه", "مصوبات شورای عالی سازمان" if "سازمان" in o else "مصوبات شورای سیاست‌گذاری")} و با توجه به احراز شرایط لازم، به {"آقای" if m else "خانم"} ', (n, 'b'), f' {S(R, "دارنده مشخصات زیر", "با مشخصات مندرج در این پروانه")} اجازه داده می‌شود {act}.', cls='j mt2')
    D.add(gr3, ln(S(R, 'بسمه تعالی', 'بسم الله الرحمن الرحیم'), 'fa', 'c sm mt'), ln(T, 'fa', 'title mt', 'font-size:1.65em'), pr, gr('1fr 106px', div(''.join(kv(a, b, 'fa', sty) for a, b in I)), photo(R, 'position:static', 100, 130), cls='rtl mt2'), ln(S(R, f'محل اعتبار این پروانه شهرستان {cy} بوده و انتقال آن به غیر ممنوع است.', 'این پروانه پس از پایان مدت اعتبار، فاقد ارزش قانونی است و باید تمدید گردد.', 'مخدوش بودن مندرجات، موجب بی‌اعتباری این پروانه خواهد شد.'), 'fa', 'sm j mt2'), rt(sigs(R, [(S(R, 'دبیر کمیسیون', 'مدیر صدور پروانه'), ''), ('رئیس سازمان' if 'سازمان' in o else 'معاون پرستاری', S(R, 'دکتر ', 'مهندس ' if 'مهندسی' in o else 'دکتر ') + per(R, 'irn').sur[0])], 'fa')), stamp(R, o[:38], 'fa', 120, 'left:300px;bottom:90px'), qr('https://estelam.example/' + sn(R, '########'), 'left:92px;bottom:84px', 76) if R.random() < .5 else '')
    return D

# =================================================================== 3 ps  Afghanistan, letter about past work: letterhead and prose, or a table of facts
@fam
def kari_tasdiq_afg(R):
    import jdatetime
    p = per(R, 'afg', 1978, 1994); n = f'{p.given[0]} {p.sur[0]}'; m = p.m; i = 0 if m else 1; y0 = max(1384, p.dob.year - 621 + R.randint(22, 27)); y1 = min(y0 + R.randint(2, 7), 1401); m0, m1 = R.randint(1, 11), R.randint(1, 11); A_ = (y0, m0, S(R, 1, 5, 10, 15)); B_ = (y1, m1, S(R, 10, 15, 20, 29)); d = jdatetime.date(*B_).togregorian() + dt.timedelta(days=R.randint(2, 60)); num = R.random() < .5
    def dd(t): return pd(f'{t[0]}/{t[1]:02d}/{t[2]:02d}') if num else pd(f'{t[2]} {M["ps"][t[1]-1]} {t[0]}')
    a, b, ad = dd(A_), dd(B_), dd(jalali(d)); tm = (y1 - y0) * 12 + m1 - m0; yy, mm = divmod(tm, 12); tot = pd(f'{yy} کاله' + (f' او {mm} میاشتې' if mm > 1 else ' او یوه میاشت' if mm else ''))
    o, prov, jobs, du = S(R, ('د ننګرهار سیمه‌ییز روغتون', 'ننګرهار', Q('نرس|نرسه;لابراتواري تکنېشن|لابراتواري تکنېشنه;د واکسین کارکوونکی|د واکسین کارکوونکې'), 'd1'), ('د میرویس سیمه‌ییز روغتون', 'کندهار', Q('فارمسست|فارمسسته;د رانځورونې تکنېشن|د رانځورونې تکنېشنه;نرس|قابله'), 'd1'), ('د هیلې د بیارغونې او پراختیا موسسه', 'خوست', Q('د پروژې همغږی کوونکی|د پروژې همغږې کوونکې;ټولنیز کارکوونکی|ټولنیزه کارکوونکې;مالي مسوول|مالي مسووله'), 'd2'), ('د پامیر ساختماني شرکت', 'کابل', Q('سیول انجنیر|سیول انجنیره;سروېیر|د نقشو رسامه;د ګدام مسوول|د اسنادو مسووله'), 'd3'), ('د رڼا خصوصي عالي لېسه', 'لغمان', Q('د ریاضي ښوونکی|د ریاضي ښوونکې;د انګلیسي ژبې ښوونکی|د انګلیسي ژبې ښوونکې;د کتابتون مسوول|د کتابتون مسووله'), 'd4'), ('د هلمند د کرنې او مالدارۍ کوپراتیف', 'هلمند', Q('د ترویج کارکوونکی|د ترویج کارکوونکې;مالي مسوول|مالي مسووله;وترنر|وترنره'), 'd2'), ('د سپین غر مخابراتي شرکت', 'پکتیا', Q('د شبکې تخنیکر|د شبکې تخنیکره;د پېرودونکو چارو مسوول|د پېرودونکو چارو مسووله'), 'd2')); job = R.choice(jobs)[i]
    DU = dict(d1='د ناروغانو څارنه او د درملو پر وخت ورکول,د ورځنیو راپورونو ترتیبول,د طبي وسایلو ساتنه او پاکول,د نویو کارکوونکو لارښوونه', d2='د میاشتنیو راپورونو برابرول,د کاري پلان پلي کول او څارنه,له اړوندو ادارو سره همغږي,د مالي اسنادو ساتنه', d3='د کار د ساحې ورځنۍ څارنه,د موادو د کیفیت کتنه,د نقشو او اسنادو برابرول,د کارګرانو د خوندیتوب ارزونه', d4='د درسي پلان جوړول,د زده‌کوونکو ارزونه او ازموینې,له میندو او پلرونو سره غونډې,د ښوونځي په غونډو کې ونډه')[du].split(',')
    T = S(R, 'د کار تصدیق‌لیک', 'د کاري تجربې تصدیق', 'د دندې تصدیق‌لیک', 'د خدمت تصدیق‌لیک'); pr = S(R, 'لوګر', 'وردګ', 'کونړ', 'پکتیکا', 'زابل', 'ارزګان', 'غزني', 'کاپیسا'); no = pd(S(R, sn(R, '####'), f'{sn(R, "###")}/{sn(R, "##")}', sn(R, '##/####'))); tab = R.random() < .5; g = S(R, 'ډېره ښه', 'غوره', 'ښه', 'د ستاینې وړ') if tab else None; shw = tab or R.random() < .5; mix = R.random() < .5; dob = dd(jalali(p.dob)); taz = pd(sn(R, '########'))
    D = Doc('kari_tasdiq_afg', R, 'AFG', 'employment_reference', ['ps'], S(R, "'Amiri'", "'LateefBig'", "'Noto Sans Arabic UI'", "'ScheherBig'"), S(R, "'Noto Kufi Arabic'", "'Amiri'", "'ScheherBig'"), S(R, '#1c3f60', '#3f4d1d', '#6a2436'), '#fff', S(R, 'none', 'bars', 'cut'), None, False, 17.5, '24mm 24mm', 1.75)
    rng = [f'له {a} څخه تر {b} پورې', f'{a} څخه تر {b} پورې', f'له {a} تر {b} پورې', f'له {a} نه تر {b} پورې', f'{a} - {b}', f'{a} تر {b}']; D.set(holder_name=n, qualification_title=T, field_of_study=[job, job[2:]] if job.startswith('د ') else job, institution=[o, f'{o} - {prov}', f'{o}، {prov}'], award_date=d.isoformat(), award_date_printed=ad, grade=g, duration=([tot] + rng if shw else rng), document_number=no)
    if tab: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    hdr = gr('1fr 72px 1fr', ln(S(R, 'د افغانستان اسلامي امارت', 'اسلامي امارت') if d > dt.date(2021, 8, 15) else 'د افغانستان اسلامي جمهوریت', 'ps', 'c sm') + ln(o, 'ps', 'c b'), emblem(R, D.ink, 70), ln('ګڼه: ' + no, 'ps') + ln('نېټه: ' + ad, 'ps'), cls='rtl', style='align-items:center') if mix else gr('64px 1fr', emblem(R, D.ink, 60), ln(o, 'ps', 'b lg') + ln(f'{prov} - د بشري سرچینو مدیریت', 'ps', 'sm'), cls='rtl', style='align-items:center') + div('', 'hr') + gr('1fr 1fr', ln('د لیک ګڼه: ' + no, 'ps', 'sm'), ln('د صدور نېټه: ' + ad, 'ps', 'sm', 'text-align:left'), cls='rtl')
    head = [hdr, ln(T, 'ps', 'title mt2', 'font-size:1.6em')] + ([ln(S(R, 'ټولو اړوندو مراجعو ته!', 'هر هغه چا ته چې اړه ورسره لري'), 'ps', 'b mt')] if R.random() < .6 else [])
    intro = f'د دې لیک له مخې تصدیق کېږي چې {"ښاغلی" if m else "آغلې"} ' if R.random() < .5 else f'په درناوي سره لیکل کېږي چې {"محترم" if m else "محترمه"} '; who = f'د {p.fa[0]} {"زوی" if m else "لور"}، د {p.gf[0]} {"لمسی" if m else "لمسۍ"}، د {pr} ولایت {"اوسېدونکی" if m else "اوسېدونکې"}'
    praise = S(R, f'{"نوموړي" if m else "نوموړې"} د خپلې دندې په موده کې ټولې سپارل شوې چارې په رښتینولۍ او پوره پاملرنې ترسره کړې دي او له همکارانو سره یې ښه چلند درلود.', f'د دې مودې په ترڅ کې {"نوموړی" if m else "نوموړې"} د کار پر وخت حاضر{"" if m else "ه"}، زیارکښ{"" if m else "ه"} او د خپل مسلک په چارو پوه{"" if m else "ه"} و{"" if m else "ه"}.'); end = S(R, f'{"نوموړی" if m else "نوموړې"} په خپله خوښه له دندې ګوښه {"شو" if m else "شوه"} او د ادارې هېڅ پور نه لري.', 'د قرارداد د مودې د پای ته رسېدو له امله همکاري ختمه شوه.', 'د پروژې د بشپړېدو له کبله دنده پای ته ورسېده.') + ' ' + S(R, 'په راتلونکي ژوند کې ورته بریاوې غواړو.', 'دا لیک د نوموړي د غوښتنې له مخې صادر شو.' if m else 'دا لیک د نوموړې د غوښتنې له مخې صادر شو.')
    if tab: body = [lx('ps', intro, (n, 'b'), f' په دې اداره کې دنده ترسره کړې ده. د دندې لنډ معلومات په لاندې ډول دي:', cls='j mt'), rt(''.join(kv(k, v, 'ps', 'bx' if mix else 'two') for k, v in [('نوم او تخلص:', n), ('د پلار نوم:', p.fa[0]), ('د زېږېدو نېټه:', dob), ('د تذکرې ګڼه:', taz), ('دنده:', job), ('د دندې پیل:', a), ('د دندې پای:', b), ('ټوله موده:', tot), ('د کار ارزونه:', g)]), 'mt'), ln(praise, 'ps', 'j mt'), ln(end, 'ps', 'j mt')]; D.f['duration'] = [tot, f'{a} - {b}'] + rng
    else: body = [lx('ps', intro, (n, 'b'), f' {who}، د {taz} ګڼې تذکرې {"لرونکی" if m else "لرونکې"}، له {a} څخه تر {b} پورې' + (f' د {tot} لپاره' if shw else '') + (' په دې اداره کې ' + ('' if job.startswith('د ') else 'د ') if (asr := R.random() < .5) else ' په دې اداره کې کار کړی دی. د دندې عنوان یې '), (job, 'b'), ' په توګه دنده ترسره کړې ده.' if asr else ' و.', cls='j mt'), ln('د دندې مهم مسوولیتونه دا وو:', 'ps', 'mt')] + [ln('• ' + t if mix else f'{pd(k + 1)}. {t}', 'ps', '', 'padding-inline-start:6mm') for k, t in enumerate(R.sample(DU, 3))] + [ln(praise, 'ps', 'j mt'), ln(end, 'ps', 'j mt')]
    D.add(*head, *body, rt(ln('په درنښت', 'ps') + scribble(R, 165, 58) + ln(' '.join(x[0] for x in (per(R, 'afg').fa, per(R, 'afg').sur)), 'ps', 'b') + ln(S(R, 'د بشري سرچینو مدیر', 'د ادارې رئیس', 'اجرائیوي مدیر'), 'ps'), 'mt2', 'width:66mm;margin-right:auto;text-align:center'), ln(f'پته: {prov}، {S(R, "د ولایت مقام ته نږدې", "لومړۍ ناحیه", "د ښار مرکز")} - ټیلیفون: {pd(sn(R, "07########"))}', 'ps', 'xs c mt2'), stamp(R, o, 'ps', 116, 'left:180px;bottom:150px'))
    return D

# =================================================================== 4 ur/en  India, degree of a university, Urdu and English
URD = [('ماسٹر آف آرٹس', 'Master of Arts', Q('تاریخ|History;اردو|Urdu;سیاسیات|Political Science;سماجیات|Sociology;معاشیات|Economics;مطالعات ترجمہ|Translation Studies')), ('بیچلر آف آرٹس', 'Bachelor of Arts', Q('اردو|Urdu;تاریخ|History;اسلامک اسٹڈیز|Islamic Studies;نفسیات|Psychology')), ('بیچلر آف سائنس', 'Bachelor of Science', Q('طبیعیات|Physics;ریاضی|Mathematics;کیمیا|Chemistry;حیوانیات|Zoology')), ('بیچلر آف ایجوکیشن', 'Bachelor of Education', Q('تعلیم و تربیت|Education and Training')), ('ماسٹر آف کامرس', 'Master of Commerce', Q('تجارت|Commerce')), ('ماسٹر آف سوشل ورک', 'Master of Social Work', Q('سماجی کام|Social Work')), ('ماسٹر آف کمپیوٹر ایپلی کیشنز', 'Master of Computer Applications', Q('کمپیوٹر سائنس|Computer Science'))]
@fam
def jamia_sanad_ind(R):
    p = per(R, 'ind', 1980, 2000); d = aw(R, p, 22, 29, (2, 3, 5, 10, 11, 12)); n, l = (f'{p.given[k]} {p.sur[k]}' for k in (0, 1)); m = p.m; fu, fe = (f'{p.fa[k]} {p.sur[k]}' for k in (0, 1)); tu, te, fl = R.choice(URD); su, se = R.choice(fl); nast = R.random() < .65; dg = pd if R.random() < .35 else str
    u, ue, cu, ce = S(R, ('مولانا آزاد نیشنل اردو یونیورسٹی', 'Maulana Azad National Urdu University', 'حیدرآباد', 'Hyderabad'), ('مولانا آزاد نیشنل اردو یونیورسٹی', 'Maulana Azad National Urdu University', 'حیدرآباد', 'Hyderabad'), ('ڈاکٹر عبدالحق اردو یونیورسٹی', 'Dr. Abdul Haq Urdu University', 'کرنول', 'Kurnool') if d.year > 2017 else ('جامعہ ہمدرد', 'Jamia Hamdard', 'نئی دہلی', 'New Delhi'), ('جامعہ ملیہ اسلامیہ', 'Jamia Millia Islamia', 'نئی دہلی', 'New Delhi'), ('علی گڑھ مسلم یونیورسٹی', 'Aligarh Muslim University', 'علی گڑھ', 'Aligarh')); gu, ge = S(R, ('درجہ اول', 'First Division'), ('درجہ دوم', 'Second Division'), ('درجہ اول مع امتیاز', 'First Division with Distinction')); cg = f'{R.uniform(8.0, 9.4) if "امتیاز" in gu else R.uniform(6.0, 7.9) if "اول" in gu else R.uniform(5, 5.9):.2f}' if R.random() < .4 else ''; em = S(R, 4, 5, 6); ey = d.year - (d.month < 8)
    U = lambda q: dg(f'{q.day} {M["ur"][q.month-1]} {q.year}') + 'ء'; N = long_date(d, 'en'); no = S(R, sn(R, '######'), sn(R, '@-#####'), f'{d.year}/{sn(R, "####")}'); en_ = S(R, sn(R, '##-####'), sn(R, '@@####'), sn(R, '########')); two = R.random() < .6; inf = f"'Noto Nastaliq Urdu'" if nast else S(R, "'Nafees Web Naskh'", "'PakType Naskh Basic Urdu'"); q = 'line-height:2.15' if nast else 'line-height:1.65'; ink = S(R, '#0d4a2b', '#3a2268', '#7a1f1f', '#12395b'); lat = S(R, "'Linux Libertine O'", "'TeX Gyre Bonum'", "'EB Garamond'", "'Gentium Plus'")
    D = Doc('jamia_sanad_ind', R, 'IND', 'degree_certificate', ['ur', 'en'], f'{lat},{inf}', f'{lat},{inf}', ink, S(R, '#fffef6', '#fbfaf2'), S(R, 'beads', 'tiles', 'corner', 'double'), (S(R, '#c2a046', '#7fae8e', '#a79acb'), .15), True, 15.5, '17mm 22mm', 1.45)
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[tu, te, f'{tu} ({su})', f'{te} ({se})', f'{te} in {se}', f'سند {tu}', f'{tu} / {te}'], qualification_title_en=[te, f'{te} ({se})', f'{te} in {se}', f'Degree of {te}'], field_of_study=[su, se, f'{su} / {se}'], institution=[u, ue, f'{u}، {cu}', f'{ue}, {ce}'], award_date=d.isoformat(), award_date_printed=[U(d), N], grade=[gu, ge] + ([cg, f'{ge} {cg}', f'{gu} {dg(cg)}', f'CGPA {cg}'] if cg else []), document_number=no); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    X = lambda *a, cls='': lx('ur', *a, cls=cls, style=q); v = R.random() < .5
    if v: ur = [X('تصدیق کی جاتی ہے کہ', cls='c'), X((n, 'lg b'), cls='c'), X(f'{"ولد" if m else "دختر"} {fu}', cls='c'), X(f'نے {M["ur"][em-1]} {dg(ey)}ء میں منعقدہ امتحان کامیاب کیا اور ', ('انہیں', ''), ' سند', cls='c'), X((tu, 'b lg'), cls='c'), X('مضمون: ', (su, 'b'), cls='c'), X((gu, 'b'), ' میں عطا کی گئی۔', cls='c')]
    else: ur = [X(f'اس جامعہ کی مجلسِ عاملہ کی سفارش پر ', (n, 'b'), f' {"ابن" if m else "بنت"} {fu} کو، جنہوں نے {M["ur"][em-1]} {dg(ey)}ء کے امتحان میں {gu} حاصل کیا، ', (tu, 'b'), ' کی ڈگری عطا کی جاتی ہے۔', cls='j'), X('مضمون: ', (su, 'b')), X('درجہ: ', (gu, 'b'))]
    if v: en = [ln('This is to certify that', 'en', 'c i'), ln(l, 'en', 'c b lg'), ln(f'{"Son" if m else "Daughter"} of {fe}', 'en', 'c'), ln(f'having passed the examination held in {M["en"][em-1]} {ey}', 'en', 'c mt'), ln('has been admitted to the degree of', 'en', 'c'), ln(te, 'en', 'c b lg'), ln(f'Subject: {se}', 'en', 'c'), ln(f'and placed in the {ge}', 'en', 'c')]
    else: en = [lx('en', 'On the recommendation of the Executive Council, the degree of ', (te, 'b'), ' is hereby conferred upon ', (l, 'b'), f', {"son" if m else "daughter"} of {fe}, who was placed in the {ge} at the examination held in {M["en"][em-1]} {ey}.', cls='j', style='line-height:1.7'), ln(f'Subject: {se}', 'en', 'mt'), ln(f'Division: {ge}', 'en')]
    if cg: en.append(ln(f'CGPA: {cg}', 'en', 'c' if v else '')); 
    dates = gr('1fr 1fr', ln(f'{ce}, {N}' if R.random() < .5 else f'Dated: {N}', 'en'), ln(f'{cu}، {U(d)}' if R.random() < .5 else f'مورخہ: {U(d)}', 'ur', '', q), cls='mt'); body = gr('1fr 1fr', div(''.join(en), '', f'border-right:1.2px solid {ink};padding-right:6mm;height:100%'), ''.join(ur), cls='mt') if two else div(''.join(ur), 'mt', 'padding:0 8mm') + div('', 'hr') + div(''.join(en), '', 'padding:0 8mm')
    sg = lambda a, b: scribble(R, 130, 44) + ln(b, 'en', 'sm') + ln(a, 'ur', 'sm', q)
    D.add(gr('1fr 74px 1fr', ln(f'Serial No. {no}', 'en', 'sm') + ln(f'Enrolment No. {en_}', 'en', 'sm'), emblem(R, ink, 66), photo(R, 'position:static;float:right', 58, 72) if R.random() < .3 else '', style='align-items:start'), gr('1fr 1fr', ln(ue, 'en', 'title', 'font-size:1.35em;line-height:1.4'), ln(u, 'ur', 'title', 'font-size:1.45em;' + q), style='align-items:center') if two else ln(u, 'ur', 'title', 'font-size:1.5em;' + q) + ln(ue, 'en', 'c b lg ink'), body, dates, div(''.join(f'<div>{sg(a, b)}</div>' for a, b in [('کنٹرولر امتحانات', 'Controller of Examinations'), ('رجسٹرار', 'Registrar'), (S(R, 'شیخ الجامعہ', 'وائس چانسلر'), 'Vice-Chancellor')]), 'sigs', 'margin-top:.6em'), stamp(R, ue.upper(), 'en', 112, 'left:480px;bottom:70px'))
    return D

# line truth: like make_documents.JS_LINES, but a table row with a wrapped cell becomes one line per printed line
JS_LINES = md.JS_LINES.replace("}; walk(el); if(cur) groups.push(cur);", """};
   if(el.tagName==='TR'){ const all=[]; for(const c of el.children){ groups.length=0; cur=null; walk(c); if(cur) groups.push(cur); cur=null; all.push(...groups); }
     const rtl=getComputedStyle(el).direction==='rtl'; groups.length=0; all.sort((a,b)=>rtl?b.x1-a.x1:a.x0-b.x0); const L=[];
     for(const g of all){ const m=L.find(q=>Math.abs(q.cy-g.cy)<0.5*Math.max(q.h,g.h)); if(m){ m.t+=' '+g.t; m.x0=Math.min(m.x0,g.x0); m.x1=Math.max(m.x1,g.x1); m.y0=Math.min(m.y0,g.y0); m.y1=Math.max(m.y1,g.y1);} else L.push(g); }
     L.sort((a,b)=>a.cy-b.cy); groups.push(...L); }
   else { walk(el); if(cur) groups.push(cur); }""")
assert JS_LINES != md.JS_LINES
OVER = r"""() => { const bad=[]; document.querySelectorAll('.page').forEach(pg=>{ const pr=pg.getBoundingClientRect(); const L=[];
  pg.querySelectorAll('.ln').forEach((el,i)=>{ const tw=document.createTreeWalker(el,4); let n; while(n=tw.nextNode()){ if(!n.data.trim()) continue; const q=document.createRange(); q.selectNodeContents(n); for(const b of q.getClientRects()){ if(b.width<1) continue; const cy=(b.top+b.bottom)/2; L.push([b.left,cy-5,b.right,cy+5,el.textContent.slice(0,30),i]); } } });
  pg.querySelectorAll('svg.ph,svg.qr,svg.emblem').forEach((e,i)=>{ const q=e.getBoundingClientRect(); L.push([q.left,q.top,q.right,q.bottom,'#'+e.getAttribute('class'),-1-i]); });
  for(const a of L){ if(a[0]<pr.left+18||a[2]>pr.right-18||a[3]>pr.bottom-14||a[1]<pr.top+14) bad.push('edge:'+a[4]); }
  for(let i=0;i<L.length;i++) for(let j=i+1;j<L.length;j++){ const a=L[i],b=L[j]; if(a[5]===b[5]) continue; if(a[0]<b[2]-1&&b[0]<a[2]-1&&a[1]<b[3]-1&&b[1]<a[3]-1) bad.push('over:'+a[4]+' | '+b[4]); } }); return [...new Set(bad)]; }"""

def plan(families, n, seed):
    R = random.Random(seed); cells = [(f, l) for f in families for l in LEVELS]; jobs = cells * (n // len(cells)); rest = cells[:]; R.shuffle(rest); jobs += rest[:n - len(jobs)]; R.shuffle(jobs); return jobs

def check(did, fam, D, text):
    """every truth value (its first form) must be printed; rows too"""
    import unicodedata
    f = lambda s: ''.join(str(unicodedata.digit(c)) if c.isdigit() else c for c in ' '.join(unicodedata.normalize('NFKC', str(s)).split()))
    flat = f(text.replace('\n', ' ')).casefold()
    for k, v in D.f.items():
        if v is None or k in ('document_type', 'issuing_country', 'date_of_birth', 'award_date') or (k in ('holder_name_latin', 'qualification_title_en') and k not in D.printed): continue
        vs = v if isinstance(v, list) else [v]
        if f(vs[0]).casefold() in flat or (k.startswith('holder') and all(f(w).casefold() in flat for w in vs[0].split())): continue
        print('first form not printed' if any(f(x).casefold() in flat for x in vs) else 'NOTPRINTED', did, fam, k, vs, file=sys.stderr)
    for r in D.rows:
        c = r['course'] if isinstance(r['course'], list) else [r['course']]
        if not any(f(x).casefold() in flat for x in c) or f(r['grade']).casefold() not in flat: print('ROW', did, fam, r, file=sys.stderr)

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('--seed', type=int, required=True); ap.add_argument('--n', type=int, required=True); ap.add_argument('--out', required=True); ap.add_argument('--set', default='fresh_fD'); ap.add_argument('--families', default=''); ap.add_argument('--workers', type=int, default=2); ap.add_argument('--proofs', action='store_true', help='n clean PNGs of each family into OUT, and stop'); ap.add_argument('--check', action='store_true', help='only lay out and report warnings')
    a = ap.parse_args(); fams = {f.__name__: f for f in FRESH}
    if a.families: fams = {k: v for k, v in fams.items() if k in a.families.split(',')}
    from playwright.sync_api import sync_playwright
    import multiprocessing as mp
    one = a.proofs or a.check
    jobs = [(f, 'clean') for f in fams for _ in range(a.n)] if one else plan(sorted(fams), a.n, a.seed)
    os.makedirs(a.out if one else os.path.join(a.out, 'documents'), exist_ok=True); truth, pend = {}, []
    pool = mp.get_context('spawn').Pool(a.workers) if not one else None
    with sync_playwright() as pw:
        br = pw.chromium.launch(executable_path='/usr/bin/chromium', args=['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'])
        page = br.new_page(viewport=dict(width=1123, height=1123)); cdp = page.context.new_cdp_session(page); cdp.send('DOM.enable'); cdp.send('CSS.enable')
        for i, (fm, level) in enumerate(jobs):
            did = f'{a.set[-2:]}{i+1:04d}'; seed = zlib.crc32(f'{a.seed}/{i}/{fm}/{level}'.encode()); R = random.Random(seed)
            D = fams[fm](R); page.set_content(D.html()); page.evaluate('document.fonts.ready'); fit = page.evaluate(md.JS_FIT, seed); raw, warn = page.evaluate(JS_LINES); warn += page.evaluate(OVER)
            if min(x[0] for x in fit) < 11.0 or warn: print('WARN', did, fm, fit, warn[:6], file=sys.stderr)
            lines = [dict(page=l['page'], text=l['text'], lang=l['lang'], kind=l['cls'], box=[l['x0'], l['y0'], l['x1'], l['y1']]) for l in raw if l['text'].strip()]
            check(did, fm, D, '\n'.join(l['text'] for l in lines))
            if a.check: continue
            w, h = ('1123px', '794px') if D.land else ('794px', '1123px')
            pdf = page.pdf(width=w, height=h, print_background=True, prefer_css_page_size=True, margin=dict(top='0', right='0', bottom='0', left='0'))
            stamps = page.evaluate("[...document.querySelectorAll('svg.stamp')].map(e=>e.dataset.text)"); nq = page.evaluate("document.querySelectorAll('svg.qr').length")
            if a.proofs:
                import pypdfium2 as pdfium
                root = cdp.send('DOM.getDocument')['root']['nodeId']; fu = {}
                for nid in cdp.send('DOM.querySelectorAll', dict(nodeId=root, selector='.ln, .ln *'))['nodeIds']:
                    for q in cdp.send('CSS.getPlatformFontsForNode', dict(nodeId=nid))['fonts']: fu[q['familyName']] = fu.get(q['familyName'], 0) + int(q['glyphCount'])
                print(fm, [round(x[0], 1) for x in fit], fu); pdfd = pdfium.PdfDocument(pdf)
                for k in range(len(pdfd)): pdfd[k].render(scale=1.25).to_pil().save(os.path.join(a.out, f'{fm}_{i % a.n}_{k}.png'))
                json.dump(dict(f=D.f, rows=D.rows, text=[l['text'] for l in lines]), open(os.path.join(a.out, f'{fm}_{i % a.n}.json'), 'w'), ensure_ascii=False, indent=1)
                assert len(pdfd) == len(D.pages), (fm, len(pdfd), len(D.pages)); continue
            truth[did] = dict(doc_id=did, family=fm, set=a.set, level=level, document_type=D.dtype, languages=D.langs, primary_language=D.langs[0], page_count=len(D.pages), fields=D.f, printed_optional=sorted(D.printed), transcript=D.rows, graphics=dict(stamps=stamps, qr_codes=nq))
            pend.append(pool.apply_async(md.degrade_job, ((i, did, fm, level, seed, pdf, lines, a.out),)))
        br.close()
    if one: return
    for p in pend:
        did, fn, meta, lines = p.get(); t = truth[did]; t['file'] = 'documents/' + fn; t['degradation'] = meta; t['lines'] = lines; t['text'] = '\n'.join(l['text'] for l in lines)
    pool.close(); pool.join(); T = [truth[k] for k in sorted(truth)]
    json.dump(T, open(os.path.join(a.out, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
    with open(os.path.join(a.out, 'manifest.csv'), 'w', newline='') as f:
        wr = csv.writer(f); wr.writerow(['doc_id', 'file', 'level', 'family', 'languages', 'pages'])
        for t in T: wr.writerow([t['doc_id'], t['file'], t['level'], t['family'], '+'.join(t['languages']), t['page_count']])
    print(len(T), 'documents', sum(os.path.getsize(os.path.join(a.out, t['file'])) for t in T) // 1024, 'KiB')

if __name__ == '__main__': main()
