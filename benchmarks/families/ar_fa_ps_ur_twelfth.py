#!/usr/bin/env python3
"""Four fresh families in the Arabic script, each of two papers in two layouts.

takharruj_lby_khibra_syr   ar  Libya: certificate of graduation (prose / ar beside en); Syria: experience (letter / form with posts)
maharat_irn_zamima_afg     fa  Iran: certificate of skill (prose / boxes); Afghanistan in Dari: diploma supplement (sections / table fa en)
darmaltun_takhasus_afg     ps  Afghanistan: licence of a pharmacist (prose / card-like form); marks of medical specialists (years / one table)
wasiqa_pak_tark_ind        ur  Pakistan: licence of writers of deeds (prose / form); India: school leaving certificate (numbered form / prose)

  python benchmarks/families/ar_fa_ps_ur_twelfth.py --seed 9604 --n 20 --out set        (4 families x 5 kinds)
"""
import datetime as dt
import os
import sys

sys.dont_write_bytecode = True
sys.path[:0] = [os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents'), os.path.dirname(os.path.abspath(__file__))]
import making
import make_documents as md
from make_documents import M, P, ai, emblem, jalali, kv, ln, pd, photo, qr, sigs, sn, stamp, table
from making import pk

FRESH = []
def fam(f): FRESH.append(making.tidy(f)); return f
KCSS = """.rtl{direction:rtl}.g2{display:grid;grid-template-columns:1fr 1fr;gap:1.5mm 6mm}.g3{display:grid;grid-template-columns:1fr auto 1fr;gap:2mm 5mm;align-items:center}
.cell{border:1px solid VARINK;padding:.15em .6em}.cell .k{display:block;font-size:.76em;color:VARINK}.cell .v{display:block}.row{display:grid;grid-template-columns:36% 64%;border-bottom:1px dotted #777}
.row .k{color:#333}.wrap td,.wrap th{white-space:normal!important}.tt.hl td,.tt.hl th{border-left:none;border-right:none}.tt.hl th{border-top:2px solid VARINK;border-bottom:2px solid VARINK;background:none}
.sec{font-weight:700;color:VARINK;border-bottom:1.5px solid VARINK;margin-top:.5em}.end{text-align:left}.tint{background:rgba(0,0,0,.05);padding:2mm 4mm}"""


class Doc(md.Doc):
    def html(s):
        more = '.row,.cell .v,.cell .k,td{line-height:1.95}' if 'Nastaliq' in s.font else ''
        return super().html().replace('</style>', KCSS.replace('VARINK', s.ink) + more + '</style>', 1)


_fr = md.frame
def frame(R, kind, color, w, h):
    if kind == 'side': return f'<div class="fr" style="right:0;top:0;bottom:0;width:5mm;background:{color}"></div><div class="fr" style="right:6mm;top:0;bottom:0;width:1mm;background:#c0a050"></div>'
    if kind == 'topbar': return f'<div class="fr" style="left:0;right:0;top:0;height:4mm;background:{color}"></div><div class="fr" style="left:0;right:0;bottom:0;height:3mm;background:{color}"></div>'
    if kind == 'beads':
        dots = [(x, y) for x in range(30, w - 20, 15) for y in (30, h - 30)] + [(x, y) for y in range(30, h - 20, 15) for x in (30, w - 30)]
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><g fill="{color}">' + ''.join(f'<circle cx="{x}" cy="{y}" r="4.2"/>' for x, y in dots) + '</g></svg>'
    if kind == 'round': return f'<div class="fr" style="inset:8mm;border:3px solid {color};border-radius:9mm"></div><div class="fr" style="inset:10mm;border:1px solid #b79a4a;border-radius:8mm"></div>'
    return _fr(R, kind, color, w, h)
md.frame = frame


def S(R, *a): return R.choice(a)
def L(s): return s.split(',')
def div(inner, cls='', style=''): return f'<div class="{cls}" style="{style}">{inner}</div>'
def lx(lang, *parts, cls='', style=''):
    t = ''.join(f'<b>{md.E(q[0])}</b>' if isinstance(q, tuple) else md.E(q) for q in parts)
    return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="{md.dirof(lang)}" style="{style}">{t}</div>'
def vl(v, lang): return 'en' if v[:1].isascii() and v[:1].isalpha() else lang
def items(its, lang, cls): return ''.join(kv(a, b, lang, cls, vl(b, lang)) for a, b in its)
def cells(its, lang): return div(items(its, lang, 'cell'), 'g2 rtl mt')
def three(a, b, c, **k): return div(div(a) + div(b, 'c') + div(c), 'g3 rtl', **k)
def rt(x): return div(x, 'rtl')
def day(R, y0, y1, ms=range(1, 13)): return dt.date(R.randint(y0, y1), R.choice(list(ms)), R.randint(1, 28))


class Who: pass
def who(R, key, y0, y1, pf=.35):
    """an invented person: given name, father's, grandfather's and family name, each (local, Latin)"""
    m, f, s = NM[key]
    p = Who()
    p.m = R.random() >= pf
    p.given = R.choice(m if p.m else f)
    p.fa, p.gf = R.sample([q for q in m if q != p.given], 2)
    p.sur, p.dob, p.mo = pk('s' + key, s), day(R, y0, y1), R.choice(f)[0]
    return p
def other(R, key):
    m, _, s = NM[key]
    return f'{R.choice(m)[0]} {R.choice(s)[0]}'


NM = {
 'ly': (P('مفتاح|Muftah;عبد السلام|Abdulsalam;فرج|Faraj;الصديق|Alsiddiq;نوري|Nouri;عمران|Omran;بشير|Bashir;جمعة|Juma;ميلاد|Milad;رمضان|Ramadan;خليفة|Khalifa'),
        P('هناء|Hana;انتصار|Intisar;نجلاء|Najla;سالمة|Salma;مبروكة|Mabrouka;وفاء|Wafa;حنان|Hanan;أسماء|Asma'),
        P('الفيتوري|Alfitouri;بن غشير|Ben Ghashir;الزنتاني|Alzintani;القماطي|Algamati;العبيدي|Alobaidi;المجبري|Almajbri;الورفلي|Alwarfalli;التاجوري|Altajouri;السويحلي|Alswehli;الدرسي|Aldarsi')),
 'sy': (P('مازن|Mazen;أيهم|Ayham;نضال|Nidal;غسان|Ghassan;بسام|Bassam;مصطفى|Mustafa;فراس|Firas;عدنان|Adnan;زياد|Ziad;وائل|Wael;جهاد|Jihad'),
        P('هديل|Hadil;لينا|Lina;رزان|Razan;سهير|Suhair;نسرين|Nisreen;غادة|Ghada;ميساء|Maysaa;ريم|Reem'),
        P('الحموي|Alhamwi;قباني|Kabbani;الدروبي|Aldroubi;شيخ الأرض|Sheikh Alard;السباعي|Alsibai;عجلوني|Ajlouni;المصري|Almasri;حداد|Haddad;الخطيب|Alkhatib;صباغ|Sabbagh')),
 'ir': (P('سعید|Saeed;محسن|Mohsen;داوود|Davood;آرش|Arash;جواد|Javad;پیمان|Peyman;ابراهیم|Ebrahim;بابک|Babak;کامران|Kamran;نادر|Nader'),
        P('الهام|Elham;پریسا|Parisa;نرگس|Narges;لیلا|Leila;شهره|Shohreh;مینا|Mina;سمانه|Samaneh;فرزانه|Farzaneh'),
        P('یوسفی|Yousefi;قربان‌زاده|Ghorbanzadeh;میرزایی|Mirzaei;طاهری|Taheri;شریفی نسب|Sharifinasab;بهرامی|Bahrami;کاوه|Kaveh;عسگری|Asgari;نوروزی|Norouzi;صالحی|Salehi')),
 'af': (P('عبدالقدیر|Abdul Qadir;محمد یونس|Mohammad Younus;احمد فرید|Ahmad Farid;نجیب الله|Najibullah;سید حسین|Sayed Hussain;عبدالروف|Abdul Rauf;خلیل احمد|Khalil Ahmad;محمد آصف|Mohammad Asif'),
        P('شکیلا|Shakila;فرشته|Fereshta;زهرا|Zahra;نیلوفر|Nilofar;لیدا|Lida;آرزو|Arezo;شگوفه|Shogofa;حمیرا|Humaira'),
        P('نورزی|Noorzai;حیدری|Haidari;رحیمی|Rahimi;یعقوبی|Yaqubi;کریمی|Karimi;سلطانی|Sultani;حبیبی|Habibi;امیری|Amiri;شیرزاد|Sherzad;نظری|Nazari')),
 'ps': (P('حکمت الله|Hekmatullah;ځلمی|Zalmay;محمد انور|Mohammad Anwar;ګلاب شاه|Gulab Shah;اسد الله|Asadullah;رحمت ګل|Rahmat Gul;سیف الرحمن|Saifurrahman;میا خان|Mia Khan;شېر علي|Sher Ali'),
        P('ښایسته|Shaista;رڼا|Rana;وږمه|Wagma;هیله|Hila;زرمینه|Zarmina;لمیا|Lamia;پروین|Parwin'),
        P('ستانکزی|Stanikzai;څدراڼ|Zadran;احمدزی|Ahmadzai;وردګ|Wardak;شینواری|Shinwari;اپریدی|Afridi;نورستانی|Nuristani;لودین|Lodin;ګرېوال|Grewal;اڅکزی|Achakzai')),
 'pk': (P('محمد اسلم|Muhammad Aslam;غلام مصطفیٰ|Ghulam Mustafa;شوکت علی|Shaukat Ali;اللہ دتہ|Allah Ditta;'
        'محمد رمضان|Muhammad Ramzan;عبدالستار|Abdul Sattar;فیاض احمد|Fayyaz Ahmad;ریاض حسین|Riaz Hussain;ارشد محمود|Arshad Mehmood'),
        P('فرزانہ|Farzana;صائمہ|Saima;نازیہ|Nazia;شاہدہ|Shahida'),
        P('بھٹی|Bhatti;چوہدری|Chaudhry;کھوکھر|Khokhar;ملک|Malik;وڑائچ|Warraich;سیال|Sial;اعوان|Awan;گجر|Gujjar;مغل|Mughal;قریشی|Qureshi')),
 'in': (P('شیخ عمران|Shaikh Imran;ندیم|Nadeem;عبدالرحیم|Abdul Rahim;محمد سلیم|Mohammed Saleem;الطاف|Altaf;جاوید|Javed;فیروز|Firoz;توفیق|Taufiq;مختار|Mukhtar'),
        P('شاہین|Shaheen;تبسم|Tabassum;یاسمین|Yasmeen;روبینہ|Rubina;نکہت|Nikhat;فریدہ|Farida;عائشہ|Ayesha;مہ جبیں|Mehjabeen'),
        P('پٹیل|Patel;منصوری|Mansuri;تڑوی|Tadvi;باغبان|Bagwan;پٹھان|Pathan;عطار|Attar;قاضی|Kazi;مجاور|Mujawar;دیشمکھ|Deshmukh;مومن|Momin'))}

# =================================================================== 1 ar  Libya: graduation / Syria: experience
LYU = P('جامعة الزاوية|University of Zawia|الزاوية|Zawia;جامعة سرت|Sirte University|سرت|Sirte;جامعة عمر المختار|Omar Al-Mukhtar University|البيضاء|Al Bayda;'
        'جامعة سبها|Sebha University|سبها|Sebha;جامعة مصراتة|Misurata University|مصراتة|Misrata;جامعة بنغازي|University of Benghazi|بنغازي|Benghazi;جامعة المرقب|Elmergib University|الخمس|Khoms')
LYD = P('كلية الهندسة|Faculty of Engineering|بكالوريوس|Bachelor|الهندسة الكيميائية|Chemical Engineering;كلية الاقتصاد|Faculty of Economics|بكالوريوس|Bachelor|المحاسبة|Accounting;'
        'كلية الآداب|Faculty of Arts|ليسانس|Licentiate|الجغرافيا|Geography;كلية العلوم|Faculty of Science|بكالوريوس|Bachelor|علم الحيوان|Zoology;كلية القانون|Faculty of Law|ليسانس|Licentiate|القانون|Law;'
        'كلية الزراعة|Faculty of Agriculture|بكالوريوس|Bachelor|الإنتاج الحيواني|Animal Production;كلية التقنية الطبية|Faculty of Medical Technology|بكالوريوس|Bachelor|المختبرات الطبية|Medical Laboratories')
LYG = P('ممتاز|Excellent;جيد جداً|Very Good;جيد|Good;مقبول|Pass')
SYO = [('شركة الفرات للصناعات النسيجية', 'حلب', 'فني نسيج', 'مراقبة إنتاج'), ('مؤسسة الياسمين للتجارة والتعهدات', 'دمشق', 'محاسب', 'محاسبة'),
    ('معمل قاسيون للأدوية', 'ريف دمشق', 'كيميائي', 'كيميائية'),
       ('مكتب الرواد للدراسات الهندسية', 'حمص', 'مهندس مدني', 'مهندسة معمارية'), ('مطعم وفندق أفاميا', 'حماة', 'رئيس طهاة', 'مسؤولة استقبال'),
           ('شركة الساحل للنقل والشحن', 'طرطوس', 'سائق شاحنة', 'أمينة سر')]
SYG = [('وزارة الصحة', 'مديرية صحة إدلب', 'المشفى الوطني', 'ممرض', 'ممرضة'), ('وزارة الكهرباء', 'الشركة العامة لكهرباء درعا', 'مركز الطوارئ',
    'فني كهرباء', 'مهندسة كهرباء'),
       ('وزارة التربية', 'مديرية التربية في دير الزور', 'ثانوية الفرات', 'مدرس رياضيات', 'مدرسة لغة فرنسية'), ('وزارة الموارد المائية',
           'مديرية الموارد المائية في الحسكة', 'دائرة الري', 'مساعد مهندس', 'مساعدة مهندس'),
       ('وزارة الزراعة والإصلاح الزراعي', 'مديرية زراعة السويداء', 'المخبر المركزي', 'مراقب فني', 'مهندسة زراعية')]
AF = ("'Noto Naskh Arabic'", "'Amiri'", "'KacstOne','Noto Naskh Arabic'", "'Noto Sans Arabic UI'", "'Scheherazade'", "'KacstBook','Noto Naskh Arabic'")


def libya(R, lay):
    p = who(R, 'ly', 1972, 1996); m = p.m
    n, l = (f'{p.given[i]} {p.fa[i]} {p.gf[i]} {p.sur[i]}' for i in (0, 1))
    d = min(day(R, p.dob.year + 23, p.dob.year + 27), dt.date(2023, 6, 4)); old = d.year < 2011
    u, ue, city, ce = pk('ly', LYU); fac, face, q, qe, f, fe = pk('lyd', LYD); g, ge = R.choice(LYG[1:] if R.random() < .8 else LYG)
    ink, dg = S(R, '#0f5132', '#1e3a5f', '#6b1d1d', '#333'), S(R, str, str, ai) if lay == 0 else str
    F = S(R, lambda z: dg(f'{z.day}/{z.month}/{z.year}'), lambda z: dg(f'{z.year}/{z.month:02d}/{z.day:02d}'),
        lambda z: dg(f'{z.day} {M["ar_eg"][z.month-1]} {z.year}'))
    ad, dob = F(d), F(p.dob); sf = S(R, ' م', 'م', ' مسيحي' if old else ' ميلادي', ''); no = S(R, sn(R, '#####'), f'{sn(R, "###")}/{d.year}', sn(R, '####-##'))
    pc = R.uniform(*{'ممتاز': (85, 94), 'جيد جداً': (75, 84.9), 'جيد': (65, 74.9), 'مقبول': (55, 64.9)}[g])
    hp, hb, hpl = R.random() < .5, R.random() < .7, R.random() < .6
    pcs = dg(f'{pc:.2f}') + '%'; pl = R.choice(LYU)[2]; qt = S(R, q, f'الإجازة الجامعية ({q})', f'درجة {q}')
    T, te = S(R, ('إفادة تخرج', 'Certificate of Graduation'), ('شهادة تخرج', 'Graduation Certificate'), ('إفادة تخرج مؤقتة', 'Provisional Graduation Certificate'))
    st = 'الجماهيرية العربية الليبية الشعبية الاشتراكية العظمى' if old else S(R, 'دولة ليبيا', 'ليبيا', 'دولة ليبيا')
    mi = 'اللجنة الشعبية العامة للتعليم العالي' if old else S(R, 'وزارة التعليم العالي والبحث العلمي', 'وزارة التعليم العالي')
    fo, lf = S(R, *AF), S(R, "'TeX Gyre Pagella',", "'Liberation Serif',", "'Carlito',")
    D = Doc('takharruj_lby_khibra_syr', R, 'LBY', 'degree_certificate', ['ar', 'en'] if lay else ['ar'], (lf if lay else '') + fo,
        (lf if lay else '') + S(R, "'Noto Kufi Arabic'", "'Amiri'", "'KacstOne','Noto Kufi Arabic'"),
            ink, S(R, '#fff', '#fdfbf3'), S(R, 'double', 'round', 'beads', 'key', 'thin'), S(R, None, ('#9db58f', .13), ('#b9a36a', .13)),
                lay == 0 and R.random() < .4, 17 if lay == 0 else 15, '18mm 21mm', 1.7)
    D.set(holder_name=n, qualification_title=[qt, q, f'{q} {f}', f'{qt} في {f}', f'{q} في {f}', T, f'{T} {q}'], field_of_study=[f, f'قسم {f}',
        f'تخصص {f}'], institution=[u, f'{u} - {fac}', f'{u} {fac}', fac],
          award_date=d.isoformat(), award_date_printed=[ad, ad + sf], grade=[g, f'تقدير {g}'] + ([f'{g} {pcs}', pcs, f'{pcs} {g}'] if hp else []),
              document_number=no)
    if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    if hpl and (hb or lay): D.set(place_of_birth=[pl] if lay == 0 else [pl, next(z[3] for z in LYU if z[2] == pl)])
    sg = rt(sigs(R, [('مسجل الكلية', ''), ('عميد الكلية' if not old else 'أمين اللجنة الشعبية للكلية', other(R, 'ly')), (S(R, 'المسجل العام',
        'رئيس الجامعة') if not old else 'المسجل العام', '')], 'ar'))
    if lay == 0:
        D.add(div(ln(st, 'ar', 'c b') + ln(mi, 'ar', 'c sm')), three(ln(fac, 'ar', 'b') + ln(f'الرقم الإشاري: {no}', 'ar', 'sm'), emblem(R, ink, 72),
            ln(u, 'ar', 'b end') + ln(f'{S(R, "التاريخ", "الموافق")}: {ad}{sf}', 'ar', 'sm end')),
              ln(T, 'ar', 'title mt'), lx('ar', S(R, f'تشهد {u} - {fac} بأن ', f'تفيد {fac} بـ{u} بأن '), 'الطالب / ' if m else 'الطالبة / ', (n, 0),
                  f'، {"الليبي" if m else "الليبية"} الجنسية'
                 + (f'، {"المولود" if m else "المولودة"} ' + (f'في {pl} ' if hpl else '') + f'بتاريخ {dob}{sf}' if hb else '') + S(R,
                     f'، قد {"أتم" if m else "أتمت"} بنجاح متطلبات التخرج و{"نال" if m else "نالت"} ', f'، قد {"تحصل" if m else "تحصلت"} على '),
                 (qt, 0), ' في ', (f, 0),
                     f' خلال {S(R, "الفصل الدراسي", "فصل")} {S(R, "الربيع", "الخريف")} {dg(d.year if d.month > 7 else d.year - 1)} وبتقدير عام ', (g, 0),
                     f' وبنسبة مئوية {pcs}' if hp else '', '.', cls='j mt'),
              ln(S(R, f'أعطيت {"له" if m else "لها"} هذه الإفادة بناءً على {"طلبه" if m else "طلبها"} لاستعمالها فيما يخوله القانون.',
                  'ولا تعتبر هذه الإفادة بديلاً عن الشهادة الأصلية.',
                   f'منحت هذه الوثيقة {"للمعني" if m else "للمعنية"} لتقديمها إلى من يهمه الأمر.'), 'ar', 'j mt'),
                       ln('والسلام عليكم ورحمة الله وبركاته', 'ar', 'c mt') if old or R.random() < .4 else '', sg, stamp(R, u, 'ar', 120))
        return D
    fq = f'{qe} of {"Science" if q[0] == "ب" else "Arts" if "Arts" in face else "Law"}'; D.f['qualification_title'] += [fq, f'{fq} in {fe}', te]
    D.set(holder_name_latin=l, qualification_title_en=[fq, f'{fq} in {fe}', te]); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.f['field_of_study'].append(fe); D.f['institution'] += [ue, f'{ue} - {face}']; D.f['grade'].append(ge)
    ar = [('الاسم', n)] + ([('تاريخ الميلاد', dob)] if hb else []) + ([('مكان الميلاد', pl)] if hpl else []) + [('الكلية', fac), ('المؤهل', qt),
        ('التخصص', f), ('التقدير العام', g)] + ([('النسبة المئوية', pcs)] if hp else []) + [('تاريخ التخرج' if R.random() < .5 else 'تاريخ الإصدار', ad),
        ('رقم القيد', sn(R, '########'))]
    pe = next(z[3] for z in LYU if z[2] == pl); ed = lambda z: z.strftime('%d/%m/%Y'); D.f['award_date_printed'].append(ed(d))
    en = [('Name', l)] + ([('Date of Birth', ed(p.dob))] if hb else []) + ([('Place of Birth', pe)] if hpl else []) + [('Faculty', face), ('Degree',
        fq), ('Major', fe), ('General Grade', ge)] + ([('Percentage', f'{pc:.2f}%')] if hp else []) + [('Date', ed(d)), ('Student No.', ar[-1][1])]
    k = S(R, 'row', 'kvg', 'kvt')
    D.add(three(ln(st, 'ar', 'sm') + ln(mi, 'ar', 'sm') + ln(u, 'ar', 'b'), emblem(R, ink, 70),
        ln('State of Libya' if not old else 'Great Socialist People\'s Libyan Arab Jamahiriya', 'en', 'sm')
        + ln('Ministry of Higher Education' if not old else 'General People\'s Committee of Higher Education', 'en', 'sm') + ln(ue, 'en', 'b')),
          div('', 'ruleh'), ln(T, 'ar', 'title', 'font-size:1.6em'), ln(te, 'en', 'c b lg'), div(ln(f'الرقم: {no}', 'ar', 'sm')
              + ln(f'Ref. No.: {no}', 'en', 'sm'), 'g2 rtl mt'),
          div(div(ln(f'نشهد بأن {"الطالب المبينة بياناته أدناه قد استكمل" if m else "الطالبة المبينة بياناتها أدناه قد استكملت"} متطلبات التخرج:',
              'ar', 'j') + div(items([(a + ':', b) for a, b in ar], 'ar', k), 'mt'))
              + div(ln('This is to certify that the student named below has fulfilled the requirements for graduation:', 'en', 'j') + div(items([(a
                  + ':', b) for a, b in en], 'en', k), 'mt')), 'g2 rtl mt'), sg, stamp(R, ue.upper(), 'en', 115))
    return D


def syria(R, lay):
    p = who(R, 'sy', 1965, 1994); m = p.m; t, h = ('', 'ه') if m else ('ت', 'ها')
    n = S(R, f'{p.given[0]} {p.sur[0]}', f'{p.given[0]} {p.fa[0]} {p.sur[0]}')
    a0 = day(R, p.dob.year + 22, p.dob.year + 26)
    b0 = dt.date(min(a0.year + R.randint(2, 9), 2023), R.randint(1, 12), R.randint(1, 28))
    d = b0 + dt.timedelta(days=R.randint(2, 60))
    dg = S(R, str, ai)
    F = S(R, lambda z: dg(f'{z.day}/{z.month}/{z.year}'), lambda z: dg(f'{z.year}/{z.month}/{z.day}'), lambda z: dg(f'{z.day} {M["ar_sy"][z.month-1]} {z.year}'))
    ad, a, b, dob = F(d), F(a0), F(b0), F(p.dob)
    per = [f'من {a} ولغاية {b}', f'من {a} إلى {b}', f'من تاريخ {a} ولغاية {b}', f'من {a} حتى {b}', f'{a} - {b}', f'من تاريخ {a} حتى تاريخ {b}']
    no = S(R, f'{sn(R, "###")}/ص', sn(R, '####'), f'{d.year}/{sn(R, "##")}')
    no = dg(no)
    ink, fo, hn = S(R, '#14415c', '#333', '#7a2630', '#2f5d3a'), S(R, *AF), R.random() < .75
    pl = S(R, *L('حلب,سلمية,تدمر,جبلة,الرقة,القامشلي,النبك,دوما'))
    hb = R.random() < .75
    D = Doc('takharruj_lby_khibra_syr', R, 'SYR', 'employment_reference', ['ar'], fo, S(R, fo, "'Noto Kufi Arabic'", "'Amiri'"), ink, '#fff', S(R,
        'none', 'topbar', 'side', 'none') if lay == 0 else S(R, 'none', 'thin', 'double'), None, False, 17, '20mm 23mm', 1.8)
    pr = S(R, f'من تاريخ {a} ولغاية {b}', f'من {a} إلى {b}', f'من {a} ولغاية {b}'); per.insert(0, pr)
    D.set(holder_name=n, award_date=d.isoformat(), award_date_printed=[ad, ad + ' م', f'{ad}م'], duration=per)
    if lay == 0:
        o, city, ja, jb = pk('syo', SYO); j = ja if m else jb; T = S(R, 'شهادة خبرة', 'إفادة عمل', 'وثيقة خبرة', 'شهادة عمل'); hb = R.random() < .5
        D.set(qualification_title=T, field_of_study=[j, f'وظيفة {j}'], institution=[o, f'{o} - {city}'], document_number=no if hn else None)
        if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pl)
        sx = S(R, 'وكان مثالاً للالتزام والأمانة وحسن التعامل' if m else 'وكانت مثالاً للالتزام والأمانة وحسن التعامل',
            f'وقد أثبت{t} خلالها كفاءة عالية ومهارة في العمل', f'وقد ترك{t} العمل بناءً على رغبت{h}')
        hdr = S(R, div(ln(o, 'ar', 'xl b ink c') + ln(f'{city} - هاتف {dg(sn(R, "0##-######"))}', 'ar', 'sm c')), three(ln(o, 'ar', 'b lg'), emblem(R,
            ink, 58), ln(f'سورية - {city}', 'ar', 'sm end') + ln(f'س.ت: {dg(sn(R, "#####"))}', 'ar', 'sm end')))
        D.add(hdr, div('', 'ruleh'), div(ln(f'الرقم: {no}' if hn else 'إلى من يهمه الأمر', 'ar')
            + ln(f'{city} في {ad}' if R.random() < .5 else f'التاريخ: {ad}', 'ar', 'end'), 'g2 rtl'), ln(T, 'ar', 'title mt2', 'font-size:1.7em'),
            ln('إلى من يهمه الأمر', 'ar', 'c b mt') if hn else '',
              lx('ar', S(R, f'نحن الموقعين أدناه {o} نشهد بأن ', f'تشهد {o} بأن '), 'السيد ' if m else 'السيدة ', (n, 0),
                  (f' {"المولود" if m else "المولودة"} في {pl} بتاريخ {dob}' if hb else ''), f' قد عمل{t} لدينا بصفة ', (j, 0),
                  f' وذلك {S(R, "", "خلال الفترة الممتدة ") if "تاريخ" not in pr else ""}{pr}، {sx}.', cls='j mt2'),
              ln(f'وبناءً على طلب{h} أعطي{t} هذه ال{T.split()[0]} دون أن تتحمل المنشأة أية مسؤولية تجاه الغير.', 'ar', 'j mt'), ln(S(R,
                  'مع تمنياتنا بالتوفيق', 'وتفضلوا بقبول الاحترام'), 'ar', 'c mt2'), rt(sigs(R, [('شؤون العاملين', ''), (S(R, 'المدير العام', 'صاحب المنشأة',
                  'مدير شؤون العاملين'), other(R, 'sy'))], 'ar')), stamp(R, o, 'ar', 118))
        return D
    mi, o, w, ja, jb = pk('syg', SYG)
    j = ja if m else jb
    T = S(R, 'وثيقة خدمة', 'بيان خدمة', 'بيان وضع وظيفي', 'وثيقة خبرة عملية')
    c0 = a0 + (b0 - a0) / 2
    c = F(c0)
    gr = S(R, 'الثانية', 'الثالثة')
    D.set(qualification_title=T, field_of_study=[j], institution=[o, f'{mi} - {o}', mi], document_number=no)
    if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pl)
    it = [('الاسم والنسبة', n), ('اسم الأب', p.fa[0])] + ([('محل وتاريخ الولادة', f'{pl} {dob}')] if hb else []) + [('الرقم الذاتي', dg(sn(R,
        '######'))), ('الفئة', gr), ('الوظيفة', j), ('تاريخ المباشرة', a), ('تاريخ الانفكاك', b)]
    tb = table(['م', 'مكان العمل', 'الصفة', 'من', 'لغاية'], [(dg(1), w, j, a, c), (dg(2), o if len(o) < 26 else 'الإدارة', j, c, b)], 'ar', 'wrap'
        + S(R, '', ' hl'), [6, 30, 24, 20, 20])
    D.add(three(ln('الجمهورية العربية السورية', 'ar', 'b') + ln(mi, 'ar') + ln(o, 'ar'), emblem(R, '#8a6d1d', 70), ln(f'الرقم: {no}', 'ar', 'end')
        + ln(f'التاريخ: {ad}', 'ar', 'end')), ln(T, 'ar', 'title mt'),
          ln(f'إن {o} تبين أن {"السيد المذكور أدناه كان من العاملين" if m else "السيدة المذكورة أدناه كانت من العاملات"} لديها {pr} وفق ما يلي:',
              'ar', 'j'), cells(it, 'ar') if R.random() < .4 else div(items([(x + ':', y) for x, y in it], 'ar', S(R, 'row', 'kvg', 'kvd')), 'mt'), tb,
          ln(f'ولم تفرض {"عليه" if m else "عليها"} أية عقوبة مسلكية خلال مدة {"خدمته" if m else "خدمتها"}.', 'ar', 'j') if R.random() < .7 else '',
              ln(f'أعطيت هذه الوثيقة بناءً على {"طلبه" if m else "طلبها"}.', 'ar', 'j'), rt(sigs(R, [('رئيس دائرة العاملين', ''), ('المدقق', ''), ('المدير',
              other(R, 'sy'))], 'ar')), stamp(R, o, 'ar', 120))
    return D


@fam
def takharruj_lby_khibra_syr(R):
    k = pk('1', range(4))
    return (libya if k < 2 else syria)(R, k % 2)


# =================================================================== 2 fa  Iran: certificate of skill / Afghanistan (Dari): diploma supplement
def jd(d, lang='fa', dg=pd, kind=0):
    y, m, a = jalali(d)
    return dg([f'{y}/{m:02d}/{a:02d}', f'{a} {M[lang][m-1]} {y}', f'{a}/{m}/{y}', f'{y}/{m}/{a}'][kind])
IRS = P('جوشکار قوس الکتریک با الکترود دستی|Shielded Metal Arc Welder|جوش و بازرسی جوش|۲۴۰;تعمیرکار تلفن همراه|Mobile Phone Repairer|الکترونیک|۱۸۰;برقکار ساختمان درجه ۲|Building Electrician Grade 2|برق|۲۹۶;'
        'خیاط لباس زنانه|Ladies Tailor|طراحی و دوخت|۴۳۲;کاربر رایانه|Computer Operator (ICDL)|فناوری اطلاعات|۱۳۰;لوله‌کش و نصاب وسایل بهداشتی|Plumber and Sanitary Installer|تأسیسات|۳۱۰;'
        'آشپز غذاهای ایرانی|Iranian Cuisine Cook|صنایع غذایی|۲۲۰;تعمیرکار خودروهای سواری|Passenger Car Mechanic|مکانیک خودرو|۴۰۰;حسابدار عمومی مقدماتی|Basic General Accountant|امور مالی و بازرگانی|۱۵۰')
IRC = P('اصفهان|کاشان|شماره ۳ کاشان;خراسان رضوی|نیشابور|شهید رجایی نیشابور;کرمانشاه|سنقر|شماره ۱ سنقر;'
        'مازندران|بابل|خواهران بابل;خوزستان|دزفول|شماره ۲ دزفول;آذربایجان شرقی|مراغه|شماره ۱ مراغه;کرمان|رفسنجان|شهید باهنر رفسنجان')
FF = ("'Noto Naskh Arabic'", "'Nazli'", "'FreeFarsi'", "'Noto Sans Arabic UI'", "'Noto Sans Arabic'", "'Scheherazade'")


def skill(R, lay):
    p = who(R, 'ir', 1968, 2000)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    d = dt.date(min(p.dob.year + R.randint(18, 35), 2024), R.randint(1, 12), R.randint(1, 28))
    f, fe, g, hrs = pk('irs', IRS)
    prov, city, cen = pk('irc', IRC)
    kd = S(R, 0, 1, 3)
    ad, dob = jd(d, kind=kd), jd(p.dob, kind=kd)
    no = pd(S(R, sn(R, '##/#####/#'), sn(R, '########'), sn(R, '##-###-####')))
    T, te = S(R, ('گواهینامه مهارت فنی و حرفه‌ای', 'Certificate of Technical and Vocational Skill'), ('گواهینامه مهارت', 'Skill Certificate'),
        ('گواهینامه پایان دوره آموزش مهارت', 'Certificate of Skill Training'))
    o, oe = 'سازمان آموزش فنی و حرفه‌ای کشور', 'Technical and Vocational Training Organization'
    pl = S(R, city, *L('آبادان,بروجرد,گرگان,زنجان,ایلام,خوی,بم'))
    sc = R.randint(62, 98)
    hs, hh, hb, he = R.random() < .6, R.random() < .75, R.random() < .7, lay == 0 and R.random() < .55
    ink, fo, lf = S(R, '#0b5c66', '#1f3f77', '#5b2a6e', '#1f5b2f'), S(R, *FF), S(R, "'Liberation Serif',", "'TeX Gyre Heros',", "'Carlito',")
    mr = 'آقای' if m else 'خانم'
    cod, ss = pd(sn(R, '##########')), pd(sn(R, '####'))
    D = Doc('maharat_irn_zamima_afg', R, 'IRN', 'vocational_certificate', ['fa', 'en'] if he else ['fa'], (lf if he else '') + fo, (lf if he else '')
        + S(R, "'Titr'", "'Noto Kufi Arabic'", fo), ink, S(R, '#fff', '#fbfdf6', '#fff9f0'), S(R, 'round', 'beads', 'wave', 'corner', 'thick'), S(R, None,
        ('#8fb6c4', .14), ('#c2ad70', .13)), lay == 0 and R.random() < .6, 16, '19mm 23mm', 1.7)
    D.set(holder_name=n, qualification_title=[T, f'{T} {f}', f'{T} - {f}', f], field_of_study=[f, f'حرفه {f}', g], institution=[o,
        f'{o} - اداره کل استان {prov}', f'اداره کل آموزش فنی و حرفه‌ای استان {prov}', f'سازمان آموزش فنی و حرفه‌ای'], award_date=d.isoformat(),
        award_date_printed=ad,
          duration=[f'{hrs} ساعت', f'{hrs} ساعته', f'{hrs}'] if hh else None, grade=[pd(sc), f'{pd(sc)} از {pd(100)}',
              f'نمره {pd(sc)}'] if hs else None, document_number=no)
    if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    D.set(place_of_birth=pl if hb and (lay == 0 or R.random() < .7) else None)
    ids = div(ln(f'{S(R, "شماره گواهینامه", "شماره", "سریال")}: {no}', 'fa', 'sm') + ln(f'تاریخ {S(R, "صدور", "صدور گواهینامه")}: {ad}', 'fa', 'sm'))
    top = three(div(ln('جمهوری اسلامی ایران', 'fa', 'sm') + ln('وزارت تعاون، کار و رفاه اجتماعی' if d.year > 2011 else 'وزارت کار و امور اجتماعی',
        'fa', 'sm') + ln(o, 'fa', 'b')), emblem(R, ink, 68), ids)
    sg = rt(sigs(R, [(f'رئیس مرکز {cen}' if R.random() < .5 else f'رئیس مرکز آموزش {city}', ''), (f'مدیرکل آموزش فنی و حرفه‌ای استان {prov}', other(R,
        'ir'))], 'fa'))
    if lay == 0:
        D.add(ln('بسمه تعالی', 'fa', 'c sm'), top, ln(T, 'fa', 'title mt', 'font-size:1.7em'), lx('fa', S(R, 'بدین‌وسیله گواهی می‌شود ',
            'گواهی می‌شود '), f'{mr} ', (n, 0), f' فرزند {p.fa[0]}' + (f' به شماره شناسنامه {ss}' if R.random() < .5 else '') + f' دارای کد ملی {cod}'
            + (f' متولد {dob} {S(R, "صادره از", "در")} {pl}'.replace('صادره از', 'در') if hb else '')
              + f' دوره آموزشی {"به مدت " + hrs + " ساعت " if hh else ""}در حرفه ', (f, 0),
                  f' را در مرکز آموزش فنی و حرفه‌ای {cen} با موفقیت به پایان رسانیده و در آزمون نهایی' + (f' با کسب نمره {pd(sc)} از {pd(100)}' if hs else '') + S(R,
                  ' پذیرفته شده است.', ' قبول گردیده است.'), cls='j mt'),
              ln(S(R, 'این گواهینامه به استناد ماده ۳ قانون کارآموزی صادر گردیده است.', 'این گواهینامه بدون مهر برجسته فاقد اعتبار است.',
                  'این گواهینامه ارزش تحصیلی ندارد.'), 'fa', 'sm j mt'),
              (ln(te, 'en', 'c b lg mt')
                  + ln(f'This is to certify that {"Mr." if m else "Ms."} {l} has successfully passed the final examination of the training course in {fe}, held by the {oe} of Iran.',
                  'en', 'j sm')) if he else '', sg, stamp(R, o, 'fa', 115))
        if he:
            D.set(holder_name_latin=l, qualification_title_en=te); D.printed |= {'holder_name_latin', 'qualification_title_en'}
            D.f['qualification_title'].append(te); D.f['field_of_study'].append(fe); D.f['institution'].append(oe)
        return D
    it = [('نام', p.given[0]), ('نام خانوادگی', p.sur[0]), ('نام پدر', p.fa[0]), ('کد ملی', cod)] + ([('تاریخ تولد',
        dob)] if hb else []) + ([('محل تولد', pl)] if D.f['place_of_birth'] else []) + [('عنوان حرفه', f), ('خوشه' if R.random() < .5 else 'گروه آموزشی', g)]
    it += ([('مدت آموزش', f'{hrs} ساعت')] if hh else []) + ([('نمره آزمون', pd(sc))] if hs else []) + [('مرکز آموزش', cen), ('کد استاندارد', pd(sn(R,
        '#-##/##/#/#')))]
    D.add(top, ln(T, 'fa', 'title mt', 'font-size:1.6em'),
        ln(f'دارنده این گواهینامه با مشخصات زیر در آزمون {S(R, "ادواری", "پایان دوره", "هماهنگ")} مهارت شرکت نموده و موفق به اخذ آن گردیده است:', 'fa', 'j'),
        div(photo(R, 'position:static', 84, 106), 'end'), cells(it, 'fa') if R.random() < .6 else div(items([(x + ':', y) for x, y in it], 'fa', 'kvt'), 'mt'),
          ln('اصل این گواهینامه فقط یک‌بار صادر می‌شود.', 'fa', 'sm mt'), sg, qr('https://example.ir/v/' + sn(R, '########'), 'left:80px;bottom:70px',
              66) if R.random() < .35 else '', stamp(R, o, 'fa', 110))
    return D


AFU = P('پوهنتون هرات|Herat University|هرات;پوهنتون بلخ|Balkh University|بلخ;پوهنتون بامیان|Bamyan University|بامیان;'
        'پوهنتون تخار|Takhar University|تخار;پوهنتون البیرونی|Al-Beroni University|کاپیسا;پوهنتون جوزجان|Jawzjan University|جوزجان')
AFS = [('ادبیات و علوم بشری', 'Literature and Humanities', 'زبان و ادبیات دری', 'Dari Language and Literature', [('نظم معاصر دری',
    'Modern Dari Poetry'), ('دستور زبان دری', 'Dari Grammar'), ('تاریخ ادبیات', 'History of Literature'), ('سبک‌شناسی', 'Stylistics'), ('نقد ادبی',
    'Literary Criticism'), ('عروض و قافیه', 'Prosody'), ('زبان‌شناسی عمومی', 'General Linguistics'), ('ثقافت اسلامی', 'Islamic Culture')]),
       ('زراعت', 'Agriculture', 'اگرانومی', 'Agronomy', [('خاک‌شناسی', 'Soil Science'), ('آبیاری', 'Irrigation'), ('بیولوژی نباتات', 'Plant Biology'),
           ('امراض نباتی', 'Plant Pathology'), ('حشره‌شناسی', 'Entomology'), ('احصائیه', 'Statistics'), ('کیمیای عمومی', 'General Chemistry'), ('ثقافت اسلامی',
           'Islamic Culture')]),
       ('اقتصاد', 'Economics', 'اداره تجارت', 'Business Administration', [('اقتصاد خرد', 'Microeconomics'), ('اقتصاد کلان', 'Macroeconomics'),
           ('محاسبه مالی', 'Financial Accounting'), ('بازاریابی', 'Marketing'), ('ریاضیات تجارتی', 'Business Mathematics'), ('اداره منابع بشری',
           'Human Resource Management'), ('احصائیه', 'Statistics'), ('ثقافت اسلامی', 'Islamic Culture')]),
       ('کمپیوتر ساینس', 'Computer Science', 'انجنیری نرم‌افزار', 'Software Engineering', [('مبانی پروگرام‌نویسی', 'Programming Fundamentals'),
           ('ساختمان دیتا', 'Data Structures'), ('دیتابیس', 'Databases'), ('شبکه‌های کمپیوتری', 'Computer Networks'), ('ریاضیات مجزا', 'Discrete Mathematics'),
           ('سیستم عامل', 'Operating Systems'), ('انگلیسی', 'English'), ('ثقافت اسلامی', 'Islamic Culture')])]


def supplement(R, lay):
    p = who(R, 'af', 1988, 1999)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    d = day(R, p.dob.year + 23, min(p.dob.year + 25, 2023), (3, 4, 5, 6, 9))
    u, ue, city = pk('afu', AFU)
    fac, face, f, fe, subj = pk('afs', AFS)
    dg = pd if lay == 0 or R.random() < .4 else str
    kd = S(R, 0, 1, 3)
    J = lambda z: jd(z, 'prs', dg, kd)
    ad = J(d) + S(R, '', ' هـ.ش' if kd == 1 else '')
    dob = J(p.dob)
    hb, hpl = R.random() < .75, R.random() < .55
    pl = S(R, city, *L('غور,فاریاب,سمنگان,بدخشان,کابل,پروان'))
    T, te = S(R, ('ضمیمه دیپلوم', 'Diploma Supplement'), ('ضمیمه دیپلوم تحصیلی', 'Diploma Supplement'), ('مکمله دیپلوم', 'Diploma Supplement'))
    q, qe = 'لیسانس', f'Bachelor of {face}'
    no = dg(S(R, sn(R, '####'), f'{sn(R, "###")}/{jalali(d)[0]}', sn(R, '#####')))
    rows = [(a, b, S(R, 2, 3, 3, 4), R.randint(60, 98)) for a, b in R.sample(subj, R.randint(6, 8))]
    cr = R.randint(136, 160)
    av = sum(r[2] * r[3] for r in rows) / sum(r[2] for r in rows)
    avs = dg(f'{av:.2f}')
    g = 'عالی' if av >= 85 else 'خوب' if av >= 75 else 'متوسط'
    fo, lf = S(R, *FF), S(R, "'Liberation Serif',", "'Carlito',", "'TeX Gyre Heros',"); ink = S(R, '#1c3f6e', '#333', '#155b3a', '#6a1f2d')
    D = Doc('maharat_irn_zamima_afg', R, 'AFG', 'diploma_supplement', ['fa', 'en'] if lay else ['fa'], (lf if lay else '') + fo, None, ink, '#fff',
        S(R, 'none', 'thin', 'topbar', 'side'), None, False, 14.5, '15mm 20mm', 1.55)
    D.set(holder_name=n, qualification_title=[q, f'{q} {f}', f'{q} در رشته {f}', T, f'دیپلوم {q}'], field_of_study=[f, f'رشته {f}', f'دیپارتمنت {f}',
        fac], institution=[u, f'{u} - پوهنځی {fac}', f'پوهنځی {fac} {u}'], award_date=d.isoformat(), award_date_printed=[ad, J(d)],
          grade=[avs, f'{avs} فیصد', g, f'{avs} ({g})', f'{avs}٪'], duration=[f'{dg(4)} سال', 'چهار سال', f'{dg(4)} سال ({dg(8)} سمستر)',
              f'{dg(8)} سمستر'], document_number=no)
    if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    if hpl: D.set(place_of_birth=pl)
    D.rows = [dict(course=[a, b] if lay else a, credits=str(c), grade=str(e)) for a, b, c, e in rows]
    sg = rt(sigs(R, [('مدیر عمومی تدریسی', ''), (f'رئیس پوهنځی {fac}', ''), (S(R, 'رئیس پوهنتون', 'معاون امور علمی'), other(R, 'af'))], 'fa'))
    if lay == 0:
        s1 = [('۱.۱ اسم و تخلص', n), ('۱.۲ اسم پدر', p.fa[0])] + ([('۱.۳ تاریخ تولد', dob)] if hb else []) + ([('۱.۴ محل تولد',
            pl)] if hpl else []) + [('۱.۵ نمبر اساس', pd(sn(R, '######')))]
        s2 = [('۲.۱ عنوان سند تحصیلی', q), ('۲.۲ رشته تحصیلی', f), ('۲.۳ مؤسسه اعطا کننده', u), ('۲.۴ پوهنځی', fac), ('۲.۵ لسان تدریس', 'دری')]
        s3 = [('۳.۱ سطح تحصیل', 'دوره اول تحصیلات عالی'), ('۳.۲ مدت قانونی تحصیل', f'{pd(4)} سال ({pd(8)} سمستر)'), ('۳.۳ شرط شمول', S(R,
            'سپری نمودن امتحان کانکور', 'بکلوریا و امتحان کانکور'))]
        tb = table(['شماره', 'مضمون', 'کریدت', 'نمره'], [(pd(i + 1), a, pd(c), pd(e)) for i, (a, _, c, e) in enumerate(rows)], 'fa', S(R, '', 'lite',
            'hl', 'zebra'), [12, 52, 18, 18])
        k = S(R, 'row', 'kvg', 'kvd')
        D.add(three(ln('وزارت تحصیلات عالی', 'fa', 'b') + ln(u, 'fa'), emblem(R, ink, 60), ln(f'نمبر: {no}', 'fa', 'end') + ln(f'تاریخ: {ad}', 'fa',
            'end')), ln(T, 'fa', 'title', 'font-size:1.6em'), ln('۱. معلومات در باره دارنده سند', 'fa', 'sec') + items(s1, 'fa', k),
            ln('۲. معلومات در باره سند تحصیلی', 'fa', 'sec') + items(s2, 'fa', k),
              ln('۳. معلومات در باره سطح تحصیل', 'fa', 'sec') + items(s3, 'fa', k), ln(S(R, '۴. محتوای برنامه (مضامین تخصصی)', '۴. محتویات و نتایج'),
                  'fa', 'sec'), tb, ln(f'اوسط عمومی نمرات: {avs} ({g})', 'fa', 'b'), ln(f'مجموع کریدت‌های تکمیل شده: {pd(cr)}', 'fa'), ln('۵. تصدیق ضمیمه', 'fa',
                  'sec'), sg, stamp(R, u, 'fa', 105))
        return D
    D.set(holder_name_latin=l, qualification_title_en=[qe, f'{qe} ({fe})', te])
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.f['qualification_title'] += [qe, te]
    D.f['duration'].reverse()
    D.f['field_of_study'] += [fe, face]
    D.f['institution'] += [ue, f'{ue} - Faculty of {face}']
    tr = [('نام و تخلص', n, 'Name in Dari'), ('نام به انگلیسی', l, 'Name in English'), ('نام پدر', f'{p.fa[0]} / {p.fa[1]}',
        "Father's Name")] + ([('تاریخ تولد', dob, 'Date of Birth')] if hb else []) + ([('محل تولد', pl, 'Place of Birth')] if hpl else [])
    tr += [('درجه تحصیل', f'{q} / {qe}', 'Degree'), ('رشته', f'{f} / {fe}', 'Field'), ('مدت تحصیل', f'{dg(8)} سمستر', 'Duration'), ('مجموع کریدت',
        dg(cr), 'Total credits'), ('اوسط نمرات', avs, 'Average'), ('تاریخ صدور', ad, 'Date of Issue')]
    tb = table(['مضمون', 'Subject', 'کریدت Cr.', 'نمره Marks'], [(a, b, dg(c), dg(e)) for a, b, c, e in rows], 'fa', 'wrap' + S(R, '', ' lite',
        ' hl'), [36, 36, 14, 14])
    D.add(three(ln('وزارت تحصیلات عالی', 'fa', 'sm') + ln(u, 'fa', 'b') + ln(f'پوهنځی {fac}', 'fa', 'sm'), emblem(R, ink, 64),
        ln('Ministry of Higher Education', 'en', 'sm') + ln(ue, 'en', 'b') + ln(f'Faculty of {face}', 'en', 'sm')), div('', 'ruleh'), ln(f'{T}', 'fa',
        'title', 'font-size:1.5em'), ln(te, 'en', 'c b'), ln(f'شماره ثبت (Reg. No.): {no}', 'fa', 'sm'),
          div(''.join(md.kv2(a, b, 'fa', c, 'en') for a, b, c in tr), 'mt'), tb, ln('مقیاس نمرات: ' + '، '.join([f'عالی {dg("85-100")}',
              f'خوب {dg("75-84")}', f'متوسط {dg("65-74")}']), 'fa', 'xs'), sg, stamp(R, ue.upper(), 'en', 105))
    return D


@fam
def maharat_irn_zamima_afg(R):
    k = pk('2', range(4))
    return (skill if k < 2 else supplement)(R, k % 2)


# =================================================================== 3 ps  Afghanistan: licence of a pharmacist / marks of medical specialists
PSO = [('د عامې روغتیا وزارت', 'د خوړو او درملو ملي اداره'), ('د عامې روغتیا وزارت', 'د دارو چارو لوی ریاست'), ('د خوړو او درملو ملي اداره', 'د جوازونو ریاست')]
PSW = L('ننګرهار,کندهار,خوست,پکتیا,لغمان,کونړ,هلمند,لوګر,غزني,زابل,وردګ')
PSJ = [('فارمسست', 'د فارمسۍ لیسانس'), ('لابراتوار تکنالوژست', 'د لابراتوار دیپلوم'), ('درمل پلورونکی', 'د فارمسۍ دیپلوم'), ('فزیوتراپست',
    'د فزیوتراپۍ دیپلوم'), ('راډیوګرافي تکنیشن', 'د راډیولوژۍ دیپلوم')]
PSM = [('داخله', ['د زړه ناروغۍ', 'د سږو ناروغۍ', 'د هاضمې سیستم', 'اندوکراینولوژي', 'د پښتورګو ناروغۍ', 'هیماتولوژي']), ('جراحي', ['عمومي جراحي',
    'ټراوماتولوژي', 'یورولوژي', 'د ماشومانو جراحي', 'اناټومي', 'انستیزي']), ('نسایي ولادي', ['مامایي', 'نسایي ناروغۍ', 'د امیندوارۍ اختلاطات',
    'التراسوند', 'د کورنۍ تنظیم', 'نیوناتولوژي']), ('د ماشومانو ناروغۍ', ['نوي زېږېدلي', 'د تغذیې ګډوډي', 'انتاني ناروغۍ', 'عصبي ناروغۍ', 'واکسین', 'عاجل حالتونه'])]
PSH = P('د ننګرهار سیمه‌ییز روغتون|ننګرهار;د میرویس سیمه‌ییز روغتون|کندهار;د وزیر محمد اکبر خان روغتون|کابل;د ملالۍ زېږنتون|کابل;د خوست ولایتي روغتون|خوست;د اندرا ګاندي د ماشومانو روغتون|کابل')
PF = ("'Noto Naskh Arabic'", "'Amiri'", "'Noto Sans Arabic UI'", "'Noto Sans Arabic'", "'Scheherazade'", "'Lateef'")


def darmaltun(R, lay):
    p = who(R, 'ps', 1968, 1997, .25)
    m = p.m
    n = S(R, f'{p.given[0]} {p.sur[0]}', f'{p.given[0]} "{p.sur[0]}"')
    pn = n.replace('"', '')
    d = day(R, max(p.dob.year + 25, 2006), 2024)
    j, base = pk('psj', PSJ)
    mi, o = S(R, *PSO)
    dg = S(R, pd, pd, str)
    kd = S(R, 0, 1, 2)
    J = lambda z: jd(z, 'ps', dg, kd)
    yrs = S(R, 1, 3, 5)
    x = d.replace(year=d.year + yrs)
    ad, xp, dob = J(d), J(x), J(p.dob)
    hb = R.random() < .6
    w = pk('psw', PSW)
    pl = S(R, *PSW)
    hpl = R.random() < .6
    no = dg(S(R, sn(R, '####'), f'{sn(R, "###")}-{jalali(d)[0]}', sn(R, '#####')))
    T = S(R, 'د فعالیت جواز', 'مسلکي جواز', 'د کار جواز', 'د مسلکي فعالیت جوازلیک'); fo = S(R, *PF); ink = S(R, '#0d5a4a', '#22437a', '#702531', '#444')
    D = Doc('darmaltun_takhasus_afg', R, 'AFG', 'professional_licence', ['ps'], fo, S(R, fo, "'Noto Kufi Arabic'"), ink, S(R, '#fff', '#f8fcf5',
        '#fffaf0'), S(R, 'round', 'double', 'corner', 'wave', 'thick'), S(R, None, ('#9cbf9f', .14)),
        lay == 1 and R.random() < .4 or lay == 0 and R.random() < .3, 16.5, '18mm 22mm', 1.7)
    D.set(holder_name=[pn, n], qualification_title=[T, f'د {j} {T}', f'{T} ({j})', f'{T} - {j}'], field_of_study=[j, base], institution=[o,
        f'{mi} - {o}', f'{mi} {o}', mi], award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    D.set(date_of_birth=p.dob.isoformat() if hb else None, date_of_birth_printed=dob if hb else None, place_of_birth=pl if hpl else None)
    zo = 'زوی' if m else 'لور'
    top = three(ln('د افغانستان اسلامي جمهوریت' if d < dt.date(2021, 8, 15) else 'د افغانستان اسلامي امارت', 'ps', 'b') + ln(mi, 'ps') + ln(o, 'ps',
        'sm'), emblem(R, ink, 68), ln(f'د جواز ګڼه: {no}', 'ps', 'end') + ln(f'{S(R, "نېټه", "د صدور نېټه")}: {ad}', 'ps', 'end'))
    sg = rt(sigs(R, [(S(R, 'د جوازونو آمر', 'د ثبت او جواز مدیر'), ''), ('رئیس', other(R, 'ps'))], 'ps'))
    if lay == 0:
        D.add(top, ln(T, 'ps', 'title mt'), lx('ps', S(R, 'د دې جواز له مخې ', 'د دې لیک په وسیله '), f'{"ښاغلي" if m else "آغلې"} ', (n, 0),
            f' د {p.fa[0]} {zo}' + (f'، د {p.gf[0]} {"لمسي" if m else "لمسۍ"}' if R.random() < .5 else '') + (f'، چې ' + (f'په {dob} نېټه ' if hb else '')
            + (f'په {pl} کې ' if hpl else '') + (f'زېږېدلی دی' if m else 'زېږېدلې ده') if hb or hpl else '')
              + f'، او {base} لري، اجازه ورکول کېږي چې په {w} ولایت کې د ', (j, 0),
                  f' په توګه {S(R, "مسلکي فعالیت وکړي", "خپله دنده ترسره کړي", "کار وکړي")}.', cls='j mt'),
                  ln(f'دا جواز د صدور له نېټې څخه د {dg(yrs)} کال لپاره (تر {xp} پورې) اعتبار لري.', 'ps', 'j mt'), ln(S(R,
                  'د جواز لرونکی مکلف دی چې د درملو قانون او اړوند مقررات مراعات کړي.', 'له اعتبار وروسته باید جواز نوی شي.', 'دا جواز بل چا ته د لېږد وړ نه دی.'),
                  'ps', 'j'), sg, stamp(R, o, 'ps', 118))
        return D
    it = [('نوم او تخلص', n), ('د پلار نوم', p.fa[0])] + ([('د زېږېدو نېټه', dob)] if hb else []) + ([('د زېږېدو ځای',
        pl)] if hpl else []) + [('د تذکرې شمېره', dg(sn(R, '#######'))), ('مسلک', j), ('د تحصیل درجه', base), ('د فعالیت ځای', w), ('د اعتبار موده',
        f'تر {xp} پورې')]
    k = S(R, 'row', 'kvt', 'kvg', 'cell'); body = cells(it, 'ps') if k == 'cell' else div(items([(a + ':', b) for a, b in it], 'ps', k), 'mt')
    D.add(top, ln(T, 'ps', 'band c b mt', 'font-size:1.35em'), div(div(body) + photo(R, 'position:static', 92, 118), 'rtl mt',
        'display:grid;grid-template-columns:1fr 96px;gap:5mm'), ln(S(R, 'یادونه: د جواز اصل باید د کار په ځای کې وځړول شي.',
        'یادونه: پرته له مهر او لاسلیک څخه اعتبار نه لري.'), 'ps', 'sm mt'), sg, stamp(R, o, 'ps', 112))
    return D


def takhasus(R, lay):
    p = who(R, 'ps', 1975, 1992, .3)
    m = p.m
    n, l = (f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
    d = day(R, p.dob.year + 29, p.dob.year + 31, (2, 3, 4, 9, 10))
    f, subj = pk('psm', PSM)
    h, w = pk('psh', PSH)
    ny = S(R, 3, 4) if lay == 0 else 3
    dg = S(R, pd, pd, str)
    kd = S(R, 0, 1, 2)
    J = lambda z: jd(z, 'ps', dg, kd)
    ad, dob = J(d), J(p.dob)
    T = S(R, 'د نومرو پاڼه', 'د تخصص د نومرو کشف', 'ترانسکرېپټ', 'د نومرو جدول')
    q = S(R, 'د تخصص دوره', 'د اکمال تخصص پروګرام')
    o = S(R, 'د عامې روغتیا وزارت', 'د روغتیايي علومو ریاست')
    dep = S(R, 'د اکمال تخصص ریاست', 'د بشري منابعو لوی ریاست')
    no = dg(S(R, sn(R, '###'), sn(R, '####'), sn(R, '##/####')))
    hb, hpl = R.random() < .6, R.random() < .5
    pl = S(R, *PSW)
    fo = S(R, *PF)
    ink = S(R, '#1b3c66', '#333', '#0f5b46')
    D = Doc('darmaltun_takhasus_afg', R, 'AFG', 'transcript', ['ps'], fo, S(R, fo, "'Noto Kufi Arabic'"), ink, '#fff', S(R, 'none', 'thin', 'topbar',
        'double'), None, False, 15, '15mm 19mm', 1.6)
    y = jalali(d)[0]; rows = []; base = R.randint(68, 88)
    for i in range(ny): rows += [(i, s, min(99, base + R.randint(-9, 11))) for s in (subj[i * 2 % 6], subj[(i * 2 + 1) % 6])] if lay else [(i, s,
        min(99, base + R.randint(-9, 11))) for s in R.sample(subj, 3)]
    av = sum(r[2] for r in rows) / len(rows)
    avs = dg(f'{av:.1f}')
    D.rows = [dict(course=s, credits=None, grade=str(e)) for _, s, e in rows]
    yn = ['لومړی کال', 'دویم کال', 'درېیم کال', 'څلورم کال']
    D.set(holder_name=n, qualification_title=[q, T, f'{f} {q}', f'د {f} {q}', f'{T} - {q}'], field_of_study=[f, f'د {f} څانګه', f'{f} څانګه'],
        institution=[o, f'{o} - {dep}', dep, h], award_date=d.isoformat(), award_date_printed=ad, grade=[avs, f'{avs} سلنه', f'{avs}٪'],
        duration=[f'{dg(ny)} کاله', f'{dg(ny)} کلن'], document_number=no)
    D.set(date_of_birth=p.dob.isoformat() if hb else None, date_of_birth_printed=dob if hb else None, place_of_birth=pl if hpl else None)
    it = [('نوم', f'ډاکټر {n}' if m else f'ډاکټره {n}'), ('د پلار نوم', p.fa[0])] + ([('د زېږېدو نېټه', dob)] if hb else []) + ([('د زېږېدو ځای',
        pl)] if hpl else []) + [('پروګرام', q), ('څانګه', f), ('روغتون', h), ('موده', f'{dg(ny)} کاله'), ('د شمولیت کال', dg(y - ny))]
    info = cells(it, 'ps') if R.random() < .5 else div(items([(a + ':', b) for a, b in it], 'ps', S(R, 'row', 'kvd')), 'g2 rtl mt')
    st = S(R, '', 'lite', 'hl', 'zebra')
    top = three(ln(o, 'ps', 'b') + ln(dep, 'ps', 'sm') + ln(h, 'ps', 'sm'), emblem(R, ink, 62), ln(f'ګڼه: {no}', 'ps', 'end') + ln(f'نېټه: {ad}', 'ps', 'end'))
    sg = rt(sigs(R, [('ترینر', ''), ('د روغتون رئیس', other(R, 'ps')), (S(R, 'د تخصص آمر', 'د اکمال تخصص رئیس'), '')], 'ps'))
    if lay == 0:
        tb = ''.join(ln(f'{yn[i]} ({dg(y - ny + i)})', 'ps', 'sec') + table(['ګڼه', 'مضمون', 'ټولې نومرې', 'اخیستې نومرې'], [(dg(k + 1), s, dg(100),
            dg(e)) for k, (a, s, e) in enumerate([r for r in rows if r[0] == i])], 'ps', st, [10, 46, 20, 24]) for i in range(ny))
    else: tb = table(['ګڼه', 'کال', S(R, 'مضمون', 'روټېشن'), 'نومره'], [(dg(k + 1), yn[a], s, dg(e)) for k, (a, s, e) in enumerate(rows)], 'ps', st,
        [10, 24, 44, 22])
    for r in D.rows if lay == 0 else []: r['max'] = '100'
    D.add(top, ln(T, 'ps', 'title', 'font-size:1.6em'), ln(f'{f} - {q}' if R.random() < .5 else q, 'ps', 'c b'), info, tb,
        ln(f'{S(R, "د نومرو اوسط", "عمومي اوسط")}: {avs}', 'ps', 'b'),
        ln(f'{"نوموړی" if m else "نوموړې"} د وروستۍ ازموینې په پایله کې {"بریالی شوی دی" if m else "بریالۍ شوې ده"}.', 'ps', 'j'), sg, stamp(R, o, 'ps', 105))
    return D


@fam
def darmaltun_takhasus_afg(R):
    k = pk('3', range(4))
    return (darmaltun if k < 2 else takhasus)(R, k % 2)


# =================================================================== 4 ur  Pakistan: writers of deeds / India: school leaving certificate
PKL = [('لائسنس وثیقہ نویس', 'وثیقہ نویسی', 'وثیقہ نویس'), ('لائسنس عرائض نویس', 'عرائض نویسی', 'عرائض نویس'), ('لائسنس سٹامپ فروش', 'سٹامپ فروشی',
    'سٹامپ فروش'), ('لائسنس نکاح رجسٹرار', 'نکاح رجسٹریشن', 'نکاح رجسٹرار')]
PKD = P('ساہیوال|چیچہ وطنی;خوشاب|نور پور تھل;لودھراں|دنیا پور;پاکپتن|عارف والا;مانسہرہ|بالاکوٹ;نارووال|شکر گڑھ;بہاولنگر|چشتیاں;اٹک|حضرو;وہاڑی|میلسی;چکوال|تلہ گنگ')
INS = P('انجمن اسلام اردو ہائی اسکول|مالیگاؤں|ناسک;نگر پریشد اردو پرائمری اسکول نمبر ۳|اچل پور|امراؤتی;ضلع پریشد اردو ہائی اسکول|راویر|جلگاؤں;میونسپل اردو اسکول نمبر ۱۲|بھیونڈی|تھانے;'
        'اقراء اردو ہائی اسکول و جونیئر کالج|پربھنی|پربھنی;مولانا حسرت موہانی اردو ہائی اسکول|شولاپور|شولاپور;نیشنل اردو ہائی اسکول|اورنگ آباد|اورنگ آباد')
INK = [('پانچویں', 5), ('ساتویں', 7), ('آٹھویں', 8), ('دسویں', 10), ('بارہویں', 12)]
UF = ("'Noto Nastaliq Urdu'", "'Noto Nastaliq Urdu'", "'Nafees Web Naskh'", "'Noto Naskh Arabic'", "'PakType Naskh Basic Urdu'")


def udate(R, nast, dg):
    if R.random() < .5: return lambda z: dg(f'{z.day} {M["ur"][z.month-1]} {z.year}') + 'ء'
    s = S(R, '-', '/', '.'); return lambda z: dg(z.strftime(f'%d{s}%m{s}%Y'))


def wasiqa(R, lay):
    p = who(R, 'pk', 1962, 1992, .06)
    m = p.m
    n, fa = f'{p.given[0]} {p.sur[0]}', f'{p.fa[0]} {p.sur[0]}'
    d = day(R, max(p.dob.year + 24, 2002), 2024)
    T, prof, who_ = pk('pkl', PKL)
    dist, teh = pk('pkd', PKD)
    nik = 'نکاح' in T
    fo = S(R, *UF)
    nast = 'Nastaliq' in fo
    dg = S(R, str, str, pd)
    F = udate(R, nast, dg)
    ad, dob = F(d), F(p.dob)
    uc = f'یونین کونسل نمبر {dg(R.randint(3, 90))}'
    o = f'{uc} تحصیل {teh}' if nik else S(R, f'دفتر ڈپٹی کمشنر {dist}' if d.year > 2016 else f'دفتر ضلعی رابطہ آفیسر {dist}', f'دفتر ڈسٹرکٹ کلکٹر {dist}')
    no = dg(S(R, sn(R, '###'), f'{sn(R, "##")}/{d.year}', sn(R, '####')))
    x = d.replace(year=d.year + S(R, 1, 2, 5))
    xp = F(x)
    hb, hx = R.random() < .5, not nik or R.random() < .3
    cn = dg(sn(R, '#####-#######-#'))
    vill = S(R, *L('چک نمبر 45,موضع کوٹ ادو,محلہ اسلام پورہ,محلہ عیدگاہ,موضع بھلوال,ریلوے روڈ'))
    ink = S(R, '#0b4f34', '#263b73', '#6b2338', '#333'); lh = 2.05 if nast else 1.75; so = S(R, 'ولد', 'ابن') if m else S(R, 'دختر', 'بنت')
    D = Doc('wasiqa_pak_tark_ind', R, 'PAK', 'professional_licence', ['ur'], fo, None, ink, S(R, '#fff', '#f5faf3', '#fffbef'), S(R, 'double', 'thin',
        'thick', 'key', 'round'), S(R, None, ('#9cbf92', .12)), False, 16.5, '19mm 23mm', lh)
    D.set(holder_name=n, qualification_title=[T, f'{T} برائے {prof}'], field_of_study=[prof, who_], institution=[o, o.removeprefix('دفتر '),
        f'{o}، ضلع {dist}', f'{o} ضلع {dist}'] + ([uc] if nik else []), award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    if hb: D.set(date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob)
    tl = f'font-size:{1.45 if nast else 1.7}em;line-height:{2 if nast else 1.5}'
    head = ln('محکمہ بلدیات و دیہی ترقی' if nik else S(R, 'حکومت پنجاب',
        'محکمہ مال') if dist != 'مانسہرہ' else 'حکومت خیبر پختونخوا' if d.year > 2010 else 'حکومت صوبہ سرحد', 'ur', 'c sm') + ln(o, 'ur', 'c b ink',
        'font-size:1.2em') + (ln(f'ضلع {dist}', 'ur', 'c sm') if nik else '')
    sg = rt(sigs(R, [('مہر دفتر', ''), (S(R, 'چیئرمین یونین کونسل', 'سیکرٹری یونین کونسل') if nik else S(R, o.removeprefix('دفتر ').removesuffix(' '
        + dist), 'لائسنسنگ اتھارٹی'), other(R, 'pk'))], 'ur'))
    law = 'مسلم فیملی لاز آرڈیننس 1961' if nik else 'رولز وثیقہ نویسان' if 'وثیقہ' in T else 'اسٹامپ رولز' if 'سٹامپ' in T else 'قواعد عرائض نویسان'
    if lay == 0:
        D.add(div(emblem(R, ink, 66), 'c'), head, div(ln(f'{S(R, "لائسنس نمبر", "نمبر لائسنس")}: {no}', 'ur') + ln(f'تاریخ اجراء: {ad}', 'ur', 'end'),
            'g2 rtl mt'), ln(T, 'ur', 'title', tl), lx('ur', 'بذریعہ ہذا ' if R.random() < .5 else '', 'مسمی ' if m else 'مسماۃ ', (n, 0), f' {so} {fa}، '
            + (f'تاریخ پیدائش {dob}، ' if hb else '') + f'شناختی کارڈ نمبر {cn}، {S(R, "سکنہ", "ساکن")} {dg(vill)} تحصیل {teh} ضلع {dist} کو {law} کے تحت ',
              (prof, 0), f' کا کام کرنے کی اجازت دی جاتی ہے' + (f'۔ یہ لائسنس مورخہ {xp} تک کارآمد ہے۔' if hx else '۔'), cls='j mt'), ln(S(R,
                  'لائسنس دار پر لازم ہے کہ وہ جملہ قواعد و ضوابط کی پابندی کرے۔', 'خلاف ورزی کی صورت میں لائسنس منسوخ کر دیا جائے گا۔', 'لائسنس ناقابل انتقال ہے۔'),
                  'ur', 'j mt'), sg, stamp(R, o, 'ur', 115))
        return D
    it = [('لائسنس نمبر', no), ('نام لائسنس دار', n), ('ولدیت' if m else 'والد کا نام', fa)] + ([('تاریخ پیدائش',
        dob)] if hb else []) + [('شناختی کارڈ نمبر', cn), ('پتہ', f'{dg(vill)}، تحصیل {teh}'), ('نوعیت کام', prof), ('مقام کار', S(R, f'کچہری {teh}',
        f'احاطہ تحصیل {teh}') if not nik else uc), ('تاریخ اجراء', ad)] + ([('تاریخ اختتام', xp)] if hx else [])
    cond = R.sample(['لائسنس نمایاں جگہ پر آویزاں کیا جائے۔', 'رجسٹر باقاعدگی سے مکمل کیا جائے۔', 'مقررہ فیس سے زائد وصول نہ کی جائے۔',
        'تجدید کی درخواست تیس یوم قبل دی جائے۔'], 3)
    D.add(div(div(head + ln(T, 'ur', 'title', tl)) + photo(R, 'position:static', 86, 110), 'rtl',
        'display:grid;grid-template-columns:1fr 92px;gap:4mm;align-items:center'), ln(f'(زیرِ {law})', 'ur', 'c sm'), div(items([(a + ':', b) for a,
        b in it], 'ur', S(R, 'row', 'kvt', 'kvd')), 'mt'), ln('شرائط', 'ur', 'b mt') + ''.join(ln(f'{dg(i + 1)}۔ {c}', 'ur', 'sm') for i,
        c in enumerate(cond)), sg, stamp(R, o, 'ur', 112))
    return D


def tark(R, lay):
    p = who(R, 'in', 1975, 2003, .5)
    m = p.m
    n, l = (f'{p.given[i]} {p.fa[i]} {p.sur[i]}' for i in (0, 1))
    kl, k = S(R, *INK)
    d = dt.date(p.dob.year + k + 6 + R.randint(0, 1), S(R, 5, 6, 6, 7), R.randint(1, 28))
    s, town, dist = pk('ins', INS)
    fo = S(R, *UF)
    nast = 'Nastaliq' in fo
    dg = S(R, str, pd, str)
    s = s.translate(str.maketrans('۰۱۲۳۴۵۶۷۸۹', '0123456789'))
    s = dg(s)
    F = udate(R, nast, dg)
    ad, dob = F(d), F(p.dob)
    adm = d.replace(year=d.year - R.randint(2, 5), month=6, day=R.randint(8, 20))
    lv = d.replace(month=4, day=30) if d.month < 7 and R.random() < .5 else d - dt.timedelta(days=R.randint(1, 3))
    pl = S(R, town, *L('دھولیہ,ناندیڑ,بیڑ,آکولہ,بلڈانہ,لاتور,جالنہ'))
    T, te = S(R, ('سند ترکِ مدرسہ', 'School Leaving Certificate'), ('اسکول چھوڑنے کا صداقت نامہ', 'School Leaving Certificate'),
        ('شہادت نامہ ترکِ مدرسہ', 'Leaving Certificate'))
    he = R.random() < .5
    no = dg(S(R, sn(R, '###'), sn(R, '####'), f'{sn(R, "##")}/{d.year}'))
    gr = dg(sn(R, '####'))
    prog, cond = S(R, 'اچھی', 'تسلی بخش', 'بہت اچھی'), S(R, 'اچھا', 'بہت اچھا', 'نیک')
    hg = R.random() < .75
    rsn = S(R, 'مزید تعلیم کے لیے', 'سرپرست کی درخواست پر', 'تبدیلیِ مقام')
    res = 'کامیاب'
    so = 'ولد' if m else 'بنت'
    ink, lh = S(R, '#1c4a3c', '#24386e', '#5c2130', '#333'), (2.0 if nast else 1.65); lf = "'Liberation Serif'," if he else ''
    D = Doc('wasiqa_pak_tark_ind', R, 'IND', 'school_leaving_certificate', ['ur', 'en'] if he else ['ur'], lf + fo, None, ink, S(R, '#fff', '#fdfaf0',
        '#f7fbf7'), S(R, 'thin', 'double', 'none', 'thick') if lay == 0 else S(R, 'beads', 'corner', 'double', 'round'), None, False, 15, '16mm 20mm', lh)
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=pl if lay == 0 or R.random() < .6 else None,
        qualification_title=[T] + ([te, f'{T} / {te}'] if he else []), institution=[s, f'{s}، {town}', f'{s} {town}'], award_date=d.isoformat(),
        award_date_printed=ad, document_number=no, grade=[prog] if hg else None)
    if he: D.set(qualification_title_en=te); D.printed.add('qualification_title_en')
    tl = f'font-size:{1.4 if nast else 1.6}em;line-height:{1.95 if nast else 1.5}'
    bg = S(R, *L('جماعت المسلمین ایجوکیشن سوسائٹی,تعلیمی ادارہ انجمن ترقی اردو,مدینہ ایجوکیشن سوسائٹی')) if 'میونسپل' not in s and 'پریشد' not in s else ''
    head = (ln(bg, 'ur', 'c sm') if bg else '') + ln(s, 'ur', 'c b ink', f'font-size:{1.3 if nast else 1.5}em') + ln(f'{town}، ضلع {dist} (مہاراشٹر)',
        'ur', 'c sm') + div(ln(f'{S(R, "نمبر شمار", "سلسلہ نمبر", "سند نمبر")}: {no}', 'ur', 'sm') + ln(f'جنرل رجسٹر نمبر: {gr}', 'ur', 'sm end'), 'g2 rtl')
    ttl = ln(T, 'ur', 'title', tl) + (ln(te.upper() if R.random() < .4 else te, 'en', 'c b', 'line-height:1.4') if he else '')
    sg = rt(sigs(R, [('کلاس ٹیچر', ''), ('کلرک', ''), (S(R, 'صدر مدرس', 'ہیڈ ماسٹر', 'پرنسپل'), other(R, 'in'))], 'ur'))
    if lay == 0:
        it = [('طالب علم کا پورا نام' if m else 'طالبہ کا پورا نام', n), ('والدہ کا نام', p.mo), ('مذہب و ذات', S(R, 'مسلم', 'اسلام - ' + S(R, 'شیخ',
            'پٹھان', 'انصاری'))), ('قومیت', S(R, 'ہندوستانی', 'بھارتی')), ('مقام پیدائش', pl), ('تاریخ پیدائش', dob), ('سابقہ اسکول', S(R,
            'ضلع پریشد اردو پرائمری اسکول', 'میونسپل اردو اسکول', '—')), ('تاریخ داخلہ', F(adm))]
        it += ([('تعلیمی ترقی', prog)] if hg else []) + [('چال چلن', cond), ('اسکول چھوڑنے کی تاریخ', F(lv)),
            ('جس جماعت میں زیر تعلیم تھا' if m else 'جس جماعت میں زیر تعلیم تھی', f'جماعت {kl}'), ('اسکول چھوڑنے کا سبب', rsn), ('کیفیت', S(R, '—', f'{kl} کامیاب'))]
        st = S(R, 'row', 'kvt', 'kvg')
        D.add(head, ttl, div(items([(f'{dg(i + 1)}۔ {a}', b) for i, (a, b) in enumerate(it)], 'ur', st), 'mt'),
            ln('تصدیق کی جاتی ہے کہ مندرجہ بالا اندراجات اسکول کے جنرل رجسٹر کے مطابق ہیں۔', 'ur', 'sm j mt'), ln(f'تاریخ: {ad}', 'ur', 'b'), sg, stamp(R, s,
            'ur', 108))
        return D
    D.add(div(emblem(R, ink, 62), 'c'), head, ttl, lx('ur', S(R, 'تصدیق کی جاتی ہے کہ ', 'یہ سند اس امر کی تصدیق کرتی ہے کہ '), (n, 0),
        f' {so} {p.fa[0]} {p.sur[0]}' + (f'، جائے پیدائش {pl}' if D.f['place_of_birth'] else '')
        + f'، تاریخ پیدائش {dob}، اس اسکول میں {F(adm)} سے {F(lv)} تک {"زیر تعلیم رہا" if m else "زیر تعلیم رہی"} اور جماعت {kl} کا سالانہ امتحان {res} کر کے مدرسہ ترک کیا۔'.replace('امتحان کامیاب کر کے',
        'امتحان کامیاب کرنے کے بعد'), cls='j mt'),
          ln((f'تعلیمی ترقی {prog} اور ' if hg else '') + f'چال چلن {cond} رہا۔ اسکول کی کوئی رقم باقی نہیں ہے۔', 'ur', 'j mt'),
              ln(f'اسکول چھوڑنے کا سبب: {rsn}', 'ur', 'mt'), div(ln(f'مقام: {town}', 'ur') + ln(f'{S(R, "مورخہ", "تاریخ اجراء")}: {ad}', 'ur', 'end'),
              'g2 rtl mt'), sg, stamp(R, s, 'ur', 112))
    return D


@fam
def wasiqa_pak_tark_ind(R):
    k = pk('4', range(4))
    return (wasiqa if k < 2 else tark)(R, k % 2)


if __name__ == '__main__':
    making.make_set(FRESH, 'fresh_rD')
