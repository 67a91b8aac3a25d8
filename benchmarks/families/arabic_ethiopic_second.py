#!/usr/bin/env python3
"""Fourteen more fresh families (Arabic-script and Ethiopic-script) for make_documents' Doc API; an honest check set.

  python benchmarks/families/arabic_ethiopic_second.py --seed 5712 --n 140 --out set
"""
import sys, os
sys.path.insert(0, os.path.join(os.environ.get('RECOGNISE_SHARED', '../shared'), 'documents')); sys.dont_write_bytecode = True
import make_documents as MD
from making import OVER_OF_LINES, check_all, make_set
from make_documents import *
NEW = []
_person = MD.person
def person(R, loc):
    p = _person(R, loc); p.dob = dt.date(R.randint(1977, 2001), p.dob.month, p.dob.day); return p
def fam(f): NEW.append(f); return f

MD.CSS += """
@font-face{font-family:KLetterBig;src:local("KacstLetter");size-adjust:122%}@font-face{font-family:TehreerBig;src:local("PakType Tehreer");size-adjust:126%}
.rtl{direction:rtl}.g2,.g3,.g4{display:grid;gap:2mm 6mm}.g2{grid-template-columns:1fr 1fr}.g3{grid-template-columns:1fr 1fr 1fr}.g4{grid-template-columns:1fr 1fr 1fr 1fr}.g2>div,.g3>div,.g4>div{min-width:0}
.lav{padding:.25em .5em}.lav .la{font-size:.72em;color:#444}.lav .lb{font-weight:600}.lav.box{border:1px solid #777}.lav.bot{border-bottom:1.2px solid VARINK}.lav.tint{background:rgba(70,90,60,.09);border-radius:5px}
.nast td,.nast th{line-height:2.3;padding-top:0!important;padding-bottom:0!important}.nq{line-height:2.25}.nw{white-space:nowrap}
.tt.dark th{background:VARINK;color:#fff;border-color:VARINK}.tt.dark td{border:none;border-bottom:1px solid #999}.tt.dash td,.tt.dash th{border:none;border-bottom:1px dashed #666;background:none}.tt.dash th{border-bottom:1.6px solid #222}
.tt.frame{border:2.2px solid VARINK}.tt.frame td,.tt.frame th{border:none;background:none}.tt.frame th{border-bottom:1px solid VARINK;font-style:normal}.tt.frame tr:nth-child(even) td{background:rgba(0,0,0,.045)}
.tt.vcol td,.tt.vcol th{border:none;border-inline-start:1px solid #888}.tt.vcol th{border-bottom:2px double #444;background:none}.tt.vcol{border-bottom:2px double #444}.tt.vcol td:first-child,.tt.vcol th:first-child{border-inline-start:none}
.tt.k1 td:nth-child(n+2),.tt.k1 th:nth-child(n+2){text-align:center}.tt.k2 td:nth-child(n+3),.tt.k2 th:nth-child(n+3),.tt.k2 td:first-child,.tt.k2 th:first-child{text-align:center}.tt.k3 td:nth-child(n+4),.tt.k3 th:nth-child(n+4){text-align:center}.tt.k23 td:nth-child(n+3),.tt.k23 th:nth-child(n+3){text-align:center}
.tot td{font-weight:700}.pdt{border:1.4px solid VARINK}.pdt .p3{display:grid;grid-template-columns:27% 46% 27%;border-bottom:1px solid #b5b5b5}.pdt .p3:last-child{border-bottom:none}.pdt .p3>span{padding:.34em .6em}.pdt .p3 .v{border-inline:1px solid #b5b5b5;text-align:center;font-weight:600}.pdt .p3 .k,.pdt .p3 .k2{background:rgba(0,90,60,.06);font-size:.9em}
.p2{display:grid;grid-template-columns:40% 60%;border-bottom:1px solid #999}.p2 .k{padding:.22em .5em;font-size:.9em}.p2 .v{padding:.22em .5em;border-inline-start:1px solid #999;font-weight:600}.p2w{border:1.3px solid #666;border-bottom:none}
.sec{background:VARINK;color:#fff;font-weight:700;padding:.1em .7em;margin-top:.6em}.secl{font-weight:700;border-bottom:1.5px solid VARINK;color:VARINK;margin-top:.7em}
.ttlbox{font-family:VARTITLE;text-align:center;font-size:1.7em;line-height:1.6;font-weight:700;width:fit-content;margin-inline:auto;padding:0 1.4em;border-top:2px solid VARINK;border-bottom:2px solid VARINK;color:VARINK}
.ttlbar{font-family:VARTITLE;text-align:center;font-size:1.6em;line-height:1.7;font-weight:700;background:VARINK;color:#fff}.lead{line-height:1.9}.wide{line-height:2.05}
.dotl .v{border-bottom:1.5px dotted #444;padding:0 .8em}.sp{display:flex;justify-content:space-between;gap:6mm}
.pinA{left:58px!important;top:250px!important}.pinB{right:95px!important;left:auto!important;top:190px!important}.pinC{left:120px!important;top:205px!important}
"""
_frame = MD.frame
def frame(R, kind, color, w, h):
    """frames of our own on top of those of the generator"""
    if kind == 'triple': return f'<div class="fr" style="inset:6mm;border:1px solid {color}"></div><div class="fr" style="inset:7.4mm;border:3.5px solid {color}"></div><div class="fr" style="inset:9.6mm;border:1px solid {color}"></div>'
    if kind == 'dotted': return f'<div class="fr" style="inset:8mm;border:4px dotted {color}"></div>'
    if kind == 'side': return f'<div class="fr" style="top:0;bottom:0;left:0;width:9mm;background:{color};opacity:.82"></div><div class="fr" style="top:0;bottom:0;left:10.5mm;width:1.2mm;background:{color};opacity:.5"></div>'
    if kind == 'topbot': return f'<div class="fr" style="left:0;right:0;top:0;height:6mm;background:{color}"></div><div class="fr" style="left:0;right:0;bottom:0;height:6mm;background:{color}"></div>'
    if kind == 'round': return f'<div class="fr" style="inset:8mm;border:2.5px solid {color};border-radius:22px"></div><div class="fr" style="inset:9.5mm;border:1px solid {color};border-radius:18px"></div>'
    if kind == 'diamond':
        s, p = 20, []
        for x in range(28, int(w) - 40, s): p += [f'M{x},32 l{s/2},-7 l{s/2},7 l-{s/2},7 Z', f'M{x},{h-32} l{s/2},-7 l{s/2},7 l-{s/2},7 Z']
        for y in range(42, int(h) - 52, s): p += [f'M30,{y} l-7,{s/2} l7,{s/2} l7,-{s/2} Z', f'M{w-30},{y} l-7,{s/2} l7,{s/2} l7,-{s/2} Z']
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{" ".join(p)}" fill="none" stroke="{color}" stroke-width="1.3"/><rect x="42" y="44" width="{w-84}" height="{h-88}" fill="none" stroke="{color}" stroke-width="1"/></svg>'
    if kind == 'arch':
        p, k = [], round((w - 48) / 30); s = (w - 48) / k
        for x in [24 + s * i for i in range(k)]: p += [f'M{x},40 q{s/2},-26 {s},0', f'M{x},{h-40} q{s/2},26 {s},0']
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{" ".join(p)}" fill="{color}" fill-opacity=".18" stroke="{color}" stroke-width="1.4"/><path d="M24,40 V{h-40} M{w-24},40 V{h-40} M31,40 V{h-40} M{w-31},40 V{h-40}" fill="none" stroke="{color}" stroke-width="1.4"/></svg>'
    if kind == 'tibeb':      # the woven band of Ethiopian cloth
        p = []
        k = round((w - 36) / 16); s = (w - 36) / k
        for x in [18 + s * i for i in range(k)]: p += [f'M{x},24 l8,8 l-8,8 l-8,-8 Z M{x+8},28 v8', f'M{x},{h-40} l8,8 l-8,8 l-8,-8 Z M{x+8},{h-36} v8']
        return f'<svg class="bg" viewBox="0 0 {w} {h}"><path d="{" ".join(p)}" fill="{color}" fill-opacity=".35" stroke="{color}" stroke-width="1"/><path d="M18,20 H{w-18} M18,44 H{w-18} M18,{h-20} H{w-18} M18,{h-44} H{w-18}" stroke="{color}" stroke-width="1.6"/></svg>'
    return _frame(R, kind, color, w, h)
MD.frame = frame
def hdr(*b, cls='rtl'): return f'<div class="hd {cls}">' + ''.join(b) + '</div>'
def rt(x, cls='', style=''): return f'<div class="rtl {cls}" style="{style}">{x}</div>'
def colsr(a, b, cls=''): return f'<div class="cols rtl {cls}"><div class="col">{a}</div><div class="col">{b}</div></div>'
def grid(n, *cells, cls='', rtl=True): return f'<div class="g{n} {"rtl" if rtl else ""} {cls}">' + ''.join(f'<div>{c}</div>' for c in cells) + '</div>'
def la(k, v, lang, cls='', vlang=None): return f'<div class="lav {cls}">{ln(k, lang, "la")}{ln(v, vlang or lang, "lb")}</div>'
def lx(lang, *parts, cls='', style=''):
    """one paragraph; a tuple is (text, class[, 'ltr'])"""
    o = ''
    for q in parts:
        if isinstance(q, str): o += E(q)
        else: o += f'<span class="{q[1]}"' + (' dir="ltr"' if len(q) > 2 else '') + f'>{E(q[0])}</span>'
    return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="{dirof(lang)}" style="{style}">{o}</div>'
def p3(k, v, klang, k2, lang2, vdir='auto'):
    return (f'<div class="ln p3" data-lang="{klang}" dir="{dirof(klang)}"><span class="k" lang="{klang}">{E(k)}</span> <span class="v" dir="{vdir}">{E(v)}</span> <span class="k2" lang="{lang2}" dir="{dirof(lang2)}">{E(k2)}</span></div>')
def p2(k, v, lang, vlang=None): return kv(k, v, lang, 'p2', vlang).replace('ln kv p2', 'ln p2')
def pin(s, c): return s.replace('class="stamp"', f'class="stamp {c}"')
def ymd(d): return f'{d.year}/{d.month:02d}/{d.day:02d}'
def dmy(d): return f'{d.day:02d}/{d.month:02d}/{d.year}'
def pick(R, rows, k): return R.sample(rows, k)

# ------------------------------------------------------------------ names and months (invented combinations, lists of our own)
NAMES.update({
 'ma': dict(m=P('ياسين|Yassine;المهدي|El Mehdi;زكرياء|Zakaria;أنس|Anas;أيوب|Ayoub;رضى|Rida;عبد الإله|Abdelilah'), f=P('هاجر|Hajar;خديجة|Khadija;سكينة|Soukaina;إكرام|Ikram;نهيلة|Nouhaila;أميمة|Oumaima;لطيفة|Latifa'),
            s=P('الإدريسي|El Idrissi;بوعزة|Bouazza;أوبلعيد|Oubelaid;التازي|Tazi;المرابط|El Mrabet;السعدوني|Saadouni;أمزيان|Amziane;الفاسي الصقلي|Fassi Sqalli')),
 'dz': dict(m=P('أمين|Amine;رفيق|Rafik;سفيان|Sofiane;نسيم|Nassim;بلال|Billel;عبد الحكيم|Abdelhakim;مراد|Mourad'), f=P('أسماء|Asma;سارة|Sarra;لامية|Lamia;وسام|Wissam;صبرينة|Sabrina;كنزة|Kenza;نجاة|Nadjet'),
            s=P('بوزيدي|Bouzidi;بلقاسم|Belkacem;حمداني|Hamdani;زروقي|Zerrouki;قاسي|Kaci;عمراني|Amrani;شرفاوي|Cherfaoui;بن عيسى|Benaissa')),
 'ly': dict(m=P('عبد السلام|Abdussalam;مفتاح|Miftah;الصادق|Assadeq;فرج|Faraj;رمضان|Ramadan;نوري|Nuri;عبد الباسط|Abdulbaset;سراج|Siraj'), f=P('خلود|Kholoud;ربيعة|Rabia;فوزية|Fawzia;سالمة|Salma;نجوى|Najwa;مبروكة|Mabrouka'),
            s=P('الورفلي|Al-Werfalli;الفيتوري|Al-Fituri;الزنتاني|Al-Zintani;المصراتي|Al-Misrati;الككلي|Al-Kikli;التاجوري|Al-Tajouri;الغرياني|Al-Gharyani;بن يونس|Ben Younis')),
 'sa': dict(m=P('عبدالعزيز|Abdulaziz;نايف|Naif;تركي|Turki;بندر|Bandar;مشاري|Meshari;فيصل|Faisal;ماهر|Maher;ثامر|Thamer'), f=P('نوف|Nouf;العنود|Alanoud;ريم|Reem;غيداء|Ghaida;شروق|Shorouq;مها|Maha;أمجاد|Amjad'),
            s=P('الحربي|Alharbi;العتيبي|Alotaibi;الغامدي|Alghamdi;الشهري|Alshehri;البلوي|Albalawi;الزهراني|Alzahrani;العنزي|Alanazi;باحكيم|Bahakeem')),
 'ir2': dict(m=P('سیاوش|Siavash;بابک|Babak;حمید|Hamid;نوید|Navid;مسعود|Masoud;وحید|Vahid;شهرام|Shahram;کیوان|Keyvan'), f=P('نیلوفر|Niloufar;سحر|Sahar;ندا|Neda;آزاده|Azadeh;فرناز|Farnaz;سمیرا|Samira;گلناز|Golnaz'),
            s=P('موسوی|Mousavi;نظری|Nazari;فتحی|Fathi;نوروزی|Norouzi;حسن‌زاده|Hassanzadeh;عسگری|Asgari;پورمند|Pourmand;خسروی|Khosravi;چراغی|Cheraghi')),
 'af2': dict(m=P('عبدالرزاق|Abdul Razaq;محمدنادر|Mohammad Nader;خالد|Khalid;ادریس|Edris;بصیر|Basir;غلام‌سخی|Ghulam Sakhi;سلیمان|Sulaiman'), f=P('زحل|Zuhal;مینه|Mina;راحله|Rahila;شکیبا|Shakiba;نازنین|Nazanin;حمیرا|Humaira;بهشته|Beheshta'),
            s=P('رسولی|Rasuli;صدیقی|Sediqi;یوسفی|Yusufi;پوپل|Popal;سادات|Sadat;غفوری|Ghafoori;بارکزی|Barakzai;میرزایی|Mirzai')),
 'ps2': dict(m=P('سنګین|Sangin;وزیرګل|Wazir Gul;جانان|Janan;میوند|Maiwand;نقیب‌الله|Naqibullah;حکمت|Hekmat;رحیم‌الله|Rahimullah;پسرلی|Pasarlai'), f=P('ښایسته|Shaista;زرغونه|Zarghuna;بخمله|Bakhmala;ستوري|Storai;مرجان|Marjan;لېمه|Lema'),
            s=P('نورزی|Noorzai;کاکړ|Kakar;تڼی|Tanai;هوتک|Hotak;پوپلزی|Popalzai;اتل|Atal;خروټی|Kharoti;ګردېزی|Gardezai')),
 'in': dict(m=P('محمد ارشد|Mohammed Arshad;سید فراز|Syed Faraz;عبدالواحد|Abdul Wahed;ندیم|Nadeem;شعیب|Shoaib;مبین|Mubeen;تنویر|Tanveer'), f=P('صبا|Saba;تبسم|Tabassum;زیبا|Zeba;رخسانہ|Rukhsana;نشاط|Nishat;شگفتہ|Shagufta'),
            s=P('احمد|Ahmed;صدیقی|Siddiqui;فاروقی|Farooqui;عالم|Alam;بیگ|Baig;پٹیل|Patel;رحمانی|Rahmani;خورشید|Khurshid')),
 'pk2': dict(m=P('محمد زبیر|Muhammad Zubair;عبدالباسط|Abdul Basit;احسان اللہ|Ehsanullah;محمد طیب|Muhammad Tayyab;سمیع اللہ|Samiullah;عطاء الرحمن|Ata-ur-Rehman;نور محمد|Noor Muhammad'), f=P('سمیہ|Sumayya;حفصہ|Hafsa;اسماء|Asma;طیبہ|Tayyiba;بشریٰ|Bushra;صفیہ|Safia'),
            s=P('عثمانی|Usmani;نعمانی|Nomani;گوندل|Gondal;تنولی|Tanoli;سواتی|Swati;لغاری|Leghari')),
 'am2': dict(m=P('ሳሙኤል|Samuel;ኤፍሬም|Efrem;ታምራት|Tamirat;ዘላለም|Zelalem;በረከት|Bereket;ግዛቸው|Gizachew;አማረ|Amare'), f=P('ሰብለ|Seble;የሺ|Yeshi;ራሔል|Rahel;ጽዮን|Tsion;እመቤት|Emebet;ሃና|Hanna;ውብአለም|Wubalem'),
            s=P('ለማ|Lemma;አስፋው|Asfaw;ይልማ|Yilma;ደምሴ|Demissie;ንጉሤ|Nigussie;ኃይሉ|Hailu;ዘለቀ|Zeleke;ገዛኸኝ|Gezahegn')),
 'tg': dict(m=P('ሓድሽ|Hadush;ኪሮስ|Kiros;ተስፋኣለም|Tesfaalem;ሙሉብርሃን|Mulubrhan;ገብረሂወት|Gebrehiwot;ሃፍቱ|Haftu'), f=P('ብርክቲ|Birkti;ምሕረት|Mihret;ጸጋ|Tsega;ሰናይት|Senait;ዛፉ|Zafu;ለታይ|Letay;ንግስቲ|Nigisti'),
            s=P('ግደይ|Gidey;ኣርኣያ|Araya;በርሀ|Berhe;ወልደገብርኤል|Weldegebriel;ኣስገዶም|Asgedom;ረዳ|Reda;ካሕሳይ|Kahsay')),
 'er2': dict(m=P('ዳኒኤል|Daniel;መድሃኔ|Medhane;ቢንያም|Biniam;ኢሳቕ|Isaac;ዑቕባይ|Okbay;ሃይለኣብ|Haileab;ተስፋልደት|Tesfaldet'), f=P('ለምለም|Lemlem;ዮርዳኖስ|Yordanos;ሚዛን|Mizan;ኤደን|Eden;ሰላማዊት|Selamawit;ርሻን|Rishan'),
            s=P('ገብረኪዳን|Gebrekidan;ተወልደ|Tewelde;ዓንደማርያም|Andemariam;መብራህቱ|Mebrahtu;ርእሶም|Resom;ስዩም|Seyoum;ፍስሃየ|Fissehaye')),
})
MA = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split()
DZ = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split()
URH = ['محرم الحرام', 'صفر المظفر', 'ربیع الاول', 'ربیع الثانی', 'جمادی الاولیٰ', 'جمادی الثانیہ', 'رجب المرجب', 'شعبان المعظم', 'رمضان المبارک', 'شوال المکرم', 'ذوالقعدہ', 'ذوالحجہ']
TIE = ['መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ', 'ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ግንቦት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'ጳጉሜን']
FAM = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split()
def amd(d): y, m, a = ethiopian(d); return f'{M["am"][m-1]} {a} ቀን {y} ዓ.ም.'
def tie(d): y, m, a = ethiopian(d); return f'{a} {TIE[m-1]} {y} ዓ.ም.'
def n3(p): return tuple(f'{p.given[i]} {p.fa[i]} {p.sur[i]}' for i in (0, 1))
def n2(p): return tuple(f'{p.given[i]} {p.sur[i]}' for i in (0, 1))
def prd(d): y, m, a = jalali(d); return pd(f'{a} {M["prs"][m-1]} {y}')
def psd(d): y, m, a = jalali(d); return pd(f'{y} کال د {M["ps"][m-1]} {a}مه')

# =================================================================== Arabic
MAB = {'sci': [('اللغة العربية', 'Langue arabe', 2), ('اللغة الفرنسية', 'Langue française', 4), ('التربية الإسلامية', 'Éducation islamique', 2), ('التاريخ والجغرافيا', 'Histoire et géographie', 2), ('الرياضيات', 'Mathématiques', 7), ('الفيزياء والكيمياء', 'Physique-chimie', 7), ('علوم الحياة والأرض', 'Sciences de la vie et de la Terre', 7), ('الفلسفة', 'Philosophie', 2), ('اللغة الإنجليزية', 'Langue anglaise', 2)],
       'eco': [('اللغة العربية', 'Langue arabe', 3), ('اللغة الفرنسية', 'Langue française', 4), ('التربية الإسلامية', 'Éducation islamique', 2), ('الاقتصاد العام والإحصاء', 'Économie générale et statistique', 6), ('المحاسبة والرياضيات المالية', 'Comptabilité et mathématiques', 6), ('الاقتصاد وتنظيم المقاولات', 'Économie et organisation', 4), ('الرياضيات', 'Mathématiques', 4), ('الفلسفة', 'Philosophie', 2)],
       'let': [('اللغة العربية', 'Langue arabe', 4), ('اللغة الفرنسية', 'Langue française', 4), ('التربية الإسلامية', 'Éducation islamique', 2), ('الرياضيات', 'Mathématiques', 1), ('التاريخ والجغرافيا', 'Histoire et géographie', 3), ('الفلسفة', 'Philosophie', 3), ('اللغة الإنجليزية', 'Langue anglaise', 4)]}
@fam
def mar_baccalaureat(R):
    p = person(R, 'ma'); p.dob = dt.date(R.randint(1996, 2004), p.dob.month, p.dob.day); d = awarded(R, p, 17, 20, (6, 7)); n, l = n2(p); m = p.sex == 'm'; e = '' if m else 'e'; ta = '' if m else 'ة'
    ja, jf, ca, cf = R.choice([('الدار البيضاء - سطات', 'Casablanca-Settat', 'الدار البيضاء', 'Casablanca'), ('فاس - مكناس', 'Fès-Meknès', 'فاس', 'Fès'), ('سوس - ماسة', 'Souss-Massa', 'أكادير', 'Agadir'), ('الشرق', 'de l’Oriental', 'وجدة', 'Oujda')])
    ba, bf = R.choice([('تازة', 'Taza'), ('خنيفرة', 'Khénifra'), ('تيزنيت', 'Tiznit'), ('بركان', 'Berkane'), ('آسفي', 'Safi')])
    k, fa_, ff = R.choice([('sci', 'مسلك علوم الحياة والأرض', 'Sciences de la vie et de la Terre'), ('sci', 'مسلك العلوم الفيزيائية', 'Sciences physiques'), ('eco', 'مسلك العلوم الاقتصادية', 'Sciences économiques'), ('let', 'مسلك الآداب', 'Lettres')])
    rows = [(a, f, c, f'{R.randint(38, 76) / 4:.2f}') for a, f, c in MAB[k]]; av = sum(c * float(g) for _, _, c, g in rows) / sum(r[2] for r in rows)
    while av < 10: rows = [(a, f, c, f'{min(20, float(g) + 1):.2f}') for a, f, c, g in rows]; av = sum(c * float(g) for _, _, c, g in rows) / sum(r[2] for r in rows)
    avs = f'{av:.2f}'; ga, gf = next(x[1:] for x in [(16, 'حسن جدا', 'Très bien'), (14, 'حسن', 'Bien'), (12, 'مستحسن', 'Assez bien'), (0, 'مقبول', 'Passable')] if av >= x[0]); no = sn(R, '##/######'); mas = sn(R, '@1########')
    da, df = f'{d.day} {MA[d.month-1]} {d.year}', long_date(d, 'fr'); dob = dmy(p.dob); sa, sf = R.choice([('يونيو', 'juin'), ('يوليوز', 'juillet')] if d.month == 7 else [('يونيو', 'juin')])
    D = Doc('mar_baccalaureat', R, 'MAR', 'school_leaving_certificate', ['ar', 'fr'], "'TeX Gyre Heros','Noto Naskh Arabic UI'", "'TeX Gyre Heros','KacstTitle'", '#0a5c36', '#fcfdf9', R.choice(['round', 'topbot']), ('#b08d2a', .11), False, 14, '14mm 17mm', 1.5)
    D.set(holder_name=n, holder_name_latin=l, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=[ba, bf], qualification_title=['شهادة البكالوريا', 'Diplôme du baccalauréat', 'Baccalauréat', 'البكالوريا'], field_of_study=[fa_, ff, fa_.replace('مسلك ', ''), f'{fa_} / {ff}'],
          institution=[f'الأكاديمية الجهوية للتربية والتكوين لجهة {ja}', f'Académie régionale d’éducation et de formation {jf}', 'وزارة التربية الوطنية', 'Ministère de l’Éducation nationale', f'Académie régionale d’éducation et de formation {jf}'.replace('’', "'")],
          award_date=d.isoformat(), award_date_printed=[da, df], grade=[avs, f'{avs}/20', ga, gf, f'{ga} {avs}', f'{gf} {avs}'], document_number=no); D.printed.add('holder_name_latin')
    D.rows = [dict(course=[a, f, f'{a} {f}', f'{a} / {f}'], credits=None, max='20', grade=g) for a, f, c, g in rows]
    A = kv(R.choice(['الاسم الكامل:', 'الاسم الشخصي والعائلي:']), n, 'ar') + kv('تاريخ الازدياد:', dob, 'ar') + kv('مكان الازدياد:', ba, 'ar') + kv('رقم مسار:', mas, 'ar', '', 'en') + kv('المسلك:', fa_, 'ar') + kv('الدورة:', f'{sa} {d.year}', 'ar')
    F = kv(R.choice(['Nom et prénom :', 'Prénom et nom :']), l, 'fr') + kv('Date de naissance :', dob, 'fr') + kv('Lieu de naissance :', bf, 'fr') + kv('Code Massar :', mas, 'fr') + kv('Filière :', ff, 'fr') + kv('Session :', f'{sf} {d.year}', 'fr')
    D.add(hdr(box(ln('المملكة المغربية', 'ar', 'b c') + ln('وزارة التربية الوطنية', 'ar', 'c') + ln(f'الأكاديمية الجهوية للتربية والتكوين لجهة {ja}', 'ar', 'c sm')), emblem(R, '#a01c22', 74), box(ln('Royaume du Maroc', 'fr', 'b c') + ln('Ministère de l’Éducation nationale', 'fr', 'c') + ln(f'Académie régionale d’éducation et de formation {jf}', 'fr', 'c sm'))),
          ln('شهادة البكالوريا', 'ar', 'ttlbox mt'), ln('Diplôme du baccalauréat', 'fr', 'c b lg'), ln(f'تشهد الأكاديمية بأن المترشح{ta} المذكور{ta} بعده قد اجتاز{"" if m else "ت"} بنجاح امتحانات نيل شهادة البكالوريا.', 'ar', 'c mt'), ln(f'L’Académie certifie que l{"e candidat désigné" if m else "a candidate désignée"} ci-après a subi avec succès les épreuves du baccalauréat.', 'fr', 'c sm'),
          colsr(A, F, 'rule mt'), table(['المادة', 'Matière', 'المعامل', 'النقطة'], [r for r in rows], 'ar', R.choice(['dark', 'vcol', '']) + ' k23', [36, 38, 12, 14]),
          grid(2, box(kv('المعدل العام:', f'{avs}/20', 'ar', 'b') + kv('الميزة:', ga, 'ar', 'b')), box(kv('Moyenne générale :', f'{avs}/20', 'fr', 'b') + kv('Mention :', gf, 'fr', 'b'))), grid(2, ln(f'حرر ب{ca} في {da}', 'ar'), ln(f'Fait à {cf}, le {df}', 'fr'), cls='mt'), kv('رقم الشهادة - N° du diplôme :', no, 'ar', 'sm', 'en'),
          rt(sigs(R, [('إمضاء صاحب الشهادة' if m else 'إمضاء صاحبة الشهادة', ''), ('مدير الأكاديمية', '')], 'ar')), stamp(R, 'المملكة المغربية - الأكاديمية الجهوية', 'ar', 115, 'left:300px;bottom:85px'))
    return D

DZC = {'إعلام آلي': ('رياضيات وإعلام آلي', 'إعلام آلي', 'نظم معلوماتية', 'كلية العلوم الدقيقة', ['الخوارزميات وهياكل المعطيات', 'قواعد المعطيات', 'أنظمة التشغيل', 'شبكات الاتصال', 'هندسة البرمجيات', 'نظرية اللغات', 'البرمجة كائنية التوجه', 'الجبر الخطي', 'التحليل العددي', 'الاحتمالات والإحصاء', 'الإنجليزية التقنية', 'مشروع نهاية الدراسة', 'الذكاء الاصطناعي', 'أمن المعلومات']),
       'علوم التسيير': ('علوم اقتصادية والتسيير وعلوم تجارية', 'علوم التسيير', 'إدارة أعمال', 'كلية العلوم الاقتصادية', ['تسيير الموارد البشرية', 'محاسبة تحليلية', 'رياضيات مالية', 'اقتصاد المؤسسة', 'القانون التجاري', 'التسويق', 'إحصاء وصفي', 'نظام المعلومات', 'استراتيجية المؤسسة', 'الجباية', 'تسيير مالي', 'منهجية البحث', 'لغة أجنبية', 'تقرير التربص']),
       'بيولوجيا': ('علوم الطبيعة والحياة', 'علوم بيولوجية', 'بيوكيمياء', 'كلية علوم الطبيعة والحياة', ['بيوكيمياء عامة', 'علم الوراثة', 'ميكروبيولوجيا', 'علم المناعة', 'فيزيولوجيا الحيوان', 'بيولوجيا الخلية', 'إنزيمولوجيا', 'بيولوجيا جزيئية', 'تقنيات التحليل', 'علم التغذية', 'الإحصاء الحيوي', 'مذكرة التخرج', 'الأخلاقيات', 'الإنجليزية العلمية'])}
@fam
def dza_annexe_descriptive(R):
    p = person(R, 'dz'); d = awarded(R, p, 21, 26, (6, 7, 9, 10)); m = p.sex == 'm'; (na, nl), (sa, sl) = p.given, p.sur; n, l = f'{sa} {na}', f'{sl.upper()} {nl}'
    ua, ul = R.choice([('جامعة فرحات عباس سطيف 1', 'Université Ferhat Abbas Sétif 1'), ('جامعة عبد الرحمان ميرة بجاية', 'Université Abderrahmane Mira de Béjaïa'), ('جامعة باجي مختار عنابة', 'Université Badji Mokhtar Annaba'), ('جامعة أبو بكر بلقايد تلمسان', 'Université Abou Bekr Belkaïd Tlemcen')])
    kf = R.choice(list(DZC)); dom, fil, spe, fac, cs = DZC[kf]; ms = R.random() < .3; q, dur = ('ماستر', 'سنتان (4 سداسيات)') if ms else ('ليسانس', 'ثلاث سنوات (6 سداسيات)'); city, cl = R.choice([('برج بوعريريج', 'BORDJ BOU ARRERIDJ'), ('سكيكدة', 'SKIKDA'), ('غليزان', 'RELIZANE'), ('المدية', 'MÉDÉA'), ('باتنة', 'BATNA')]); no = f'{R.randint(101, 2999)}/{d.year}'; reg = sn(R, '2##########')
    dob, dp = f'{p.dob.day} {DZ[p.dob.month-1]} {p.dob.year}', f'{d.day} {DZ[d.month-1]} {d.year}'; pk = pick(R, cs, R.choice([10, 12])); rows = [(c, R.choice([1, 2, 3]), R.choice([2, 3, 4, 5, 6]), f'{R.randint(40, 70) / 4:.2f}') for c in pk]; av = f'{sum(r[1] * float(r[3]) for r in rows) / sum(r[1] for r in rows):.2f}'
    D = Doc('dza_annexe_descriptive', R, 'DZA', 'diploma_supplement', ['ar', 'fr'], "'Carlito','KLetterBig'", "'Carlito','Noto Kufi Arabic'", R.choice(['#1d4d2b', '#333333']), '#fff', R.choice(['none', 'side']), None, False, 17.5, '15mm 19mm', 1.5)
    ttl = 'الملحق الوصفي للشهادة'
    D.set(holder_name=[n, f'{na} {sa}'], holder_name_latin=[l, f'{nl} {sl}'], date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=[city, cl], qualification_title=[q, ttl, f'شهادة {q}', f'{q} في {fil}', 'Annexe descriptive au diplôme'], field_of_study=[spe, fil, dom, f'{fil} - {spe}', f'{fil} {spe}'], institution=[ua, ul, f'{ua} - {fac}', f'{fac} - {ua}'],
          award_date=d.isoformat(), award_date_printed=dp, grade=[av, f'{av}/20'], duration=[dur, dur.split(' (')[0], '6 سداسيات' if not ms else '4 سداسيات'], document_number=no); D.printed.add('holder_name_latin')
    D.rows = [dict(course=a, credits=str(c), grade=g) for a, b, c, g in rows]
    S = R.choice(['sec', 'secl']); H = hdr(box(ln(ua, 'ar', 'b') + ln(fac, 'ar')), emblem(R, '#1d4d2b', 62), box(ln(ul, 'fr', 'b sm')))
    D.add(ln('الجمهورية الجزائرية الديمقراطية الشعبية', 'ar', 'c b'), ln('République algérienne démocratique et populaire', 'fr', 'c sm'), ln('وزارة التعليم العالي والبحث العلمي', 'ar', 'c b'), H, ln(ttl, 'ar', 'ttlbox mt'), ln('Annexe descriptive au diplôme', 'fr', 'c i'), kv('رقم:', no, 'ar', 'mt'),
          ln(f'1 - معلومات متعلقة بصاحب{"" if m else "ة"} الشهادة', 'ar', S), rt(kv('اللقب:', sa, 'ar') + kv('الاسم:', na, 'ar') + kv('Nom et prénom :', l, 'fr') + kv('تاريخ الميلاد:', dob, 'ar') + kv('مكان الميلاد:', city, 'ar') + kv('رقم التسجيل:', reg, 'ar')),
          ln('2 - معلومات متعلقة بالشهادة', 'ar', S), kv('تسمية الشهادة:', q, 'ar'), kv('الميدان:', dom, 'ar'), kv('الفرع:', fil, 'ar'), kv('التخصص:', spe, 'ar'), kv('المؤسسة المانحة للشهادة:', ua, 'ar'), kv('لغة التدريس:', R.choice(['العربية', 'العربية والفرنسية', 'الفرنسية']), 'ar'),
          ln('3 - معلومات متعلقة بمستوى التأهيل', 'ar', S), kv('المدة القانونية للدراسة:', dur, 'ar'), kv('شروط الالتحاق:', 'شهادة ليسانس أو شهادة معادلة لها' if ms else 'شهادة بكالوريا التعليم الثانوي أو شهادة أجنبية معادلة لها', 'ar'), kv('مجموع الأرصدة:', '120' if ms else '180', 'ar'), ln('الصفحة 1 من 2', 'ar', 'xs c mt2'))
    D.add(kv(f'الملحق الوصفي لشهادة السيد{"" if m else "ة"}:', n, 'ar', 'b'), ln('4 - معلومات متعلقة بالمحتوى والنتائج المحصل عليها', 'ar', S), table(['المادة', 'المعامل', 'الرصيد', 'المعدل/20'], rows, 'ar', R.choice(['frame', 'dash', '']) + ' k1', [52, 14, 14, 20]), kv('المعدل العام للمسار الدراسي:', f'{av}/20', 'ar', 'b'),
          ln('5 - معلومات متعلقة بوظيفة الشهادة', 'ar', S), ln('تسمح هذه الشهادة لحاملها بمتابعة الدراسة في الطور الموالي وفق الشروط البيداغوجية المحددة، أو بالالتحاق بعالم الشغل في مجال تخصصه.', 'ar', 'j'), ln('6 - التصديق على الملحق الوصفي', 'ar', S), kv('التاريخ:', dp, 'ar'), rt(sigs(R, [('نائب مدير الجامعة المكلف بالتكوين العالي', ''), ('عميد الكلية', '')], 'ar')), ln('الصفحة 2 من 2', 'ar', 'xs c mt2'), stamp(R, ua + ' - ' + fac, 'ar', 120, 'left:300px;bottom:90px'))
    return D

LYC = {'الهندسة المدنية': ('كلية الهندسة', [('CE', x) for x in ['ميكانيكا الإنشاءات', 'هندسة الطرق', 'خواص المواد', 'المساحة', 'الخرسانة', 'هندسة صحية', 'ميكانيكا الموائع', 'هندسة التربة', 'الرسم المدني', 'إدارة التشييد', 'تحليل الإنشاءات', 'هيدرولوجيا', 'تصميم الأساسات', 'التدريب الميداني']]),
       'المحاسبة': ('كلية الاقتصاد', [('AC', x) for x in ['محاسبة متوسطة', 'محاسبة التكاليف', 'المراجعة', 'محاسبة حكومية', 'محاسبة ضريبية', 'نظم معلومات محاسبية', 'تمويل', 'اقتصاد جزئي', 'إحصاء تطبيقي', 'قانون تجاري', 'مبادئ الإدارة', 'محاسبة الشركات', 'نظرية المحاسبة', 'مشروع التخرج']]),
       'المختبرات الطبية': ('كلية التقنية الطبية', [('ML', x) for x in ['كيمياء سريرية', 'أحياء دقيقة', 'علم الدم', 'علم الطفيليات', 'علم الأنسجة', 'مناعة', 'بنك الدم', 'فيروسات', 'وراثة طبية', 'تقنية الأجهزة', 'علم وظائف الأعضاء', 'مصطلحات طبية', 'سلامة مخبرية', 'إحصاء حيوي']])}
@fam
def lby_kashf_darajat(R):
    p = person(R, 'ly'); d = awarded(R, p, 22, 27, (1, 2, 6, 7, 8)); n = f'{p.given[0]} {p.fa[0]} {p.gf[0]} {p.sur[0]}'; m = p.sex == 'm'; u = R.choice(['جامعة مصراتة', 'جامعة سبها', 'جامعة الزاوية', 'جامعة عمر المختار', 'جامعة المرقب']); fld = R.choice(list(LYC)); fac, cs = LYC[fld]; rows = []
    T = lambda g: 'ممتاز' if g >= 85 else 'جيد جداً' if g >= 75 else 'جيد' if g >= 65 else 'مقبول'
    for c, t in pick(R, cs, R.choice([8, 10, 12, 14])): g = R.randint(50, 95); rows.append((f'{c}{R.randint(2, 4)}{R.randint(0, 4)}{R.randint(1, 9)}', t, R.choice([2, 3, 3, 4]), g, T(g)))
    av = sum(r[2] * r[3] for r in rows) / sum(r[2] for r in rows); avs = f'{av:.2f}'; gt = T(av); q = {'كلية الهندسة': 'بكالوريوس هندسة', 'كلية الاقتصاد': 'بكالوريوس محاسبة', 'كلية التقنية الطبية': 'بكالوريوس تقنية طبية'}[fac]; no = sn(R, '#-###-####').replace('-', '.'); reg = sn(R, '2########'); half = len(rows) // 2
    D = Doc('lby_kashf_darajat', R, 'LBY', 'transcript', ['ar'], "'Linux Biolinum O','Noto Sans Arabic UI'", "'KacstDecorative'", R.choice(['#4a1d54', '#7a3b00']), '#fdfcfa', R.choice(['dotted', 'none']), None, False, 14, '16mm 17mm', 1.5)
    ttl = R.choice(['كشف درجات', 'كشف درجات نهائي', 'بيان درجات'])
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=ymd(p.dob), qualification_title=[q, ttl, f'{q} - {fld}'], field_of_study=[fld, f'قسم {fld}'], institution=[u, f'{u} - {fac}', f'{u} {fac}'], award_date=d.isoformat(), award_date_printed=ymd(d), grade=[avs, f'{avs}%', gt, f'{gt} {avs}%'], document_number=[no, reg])
    D.rows = [dict(course=[t, f'{c} {t}'], credits=str(u_), grade=str(g)) for c, t, u_, g, _ in rows]
    st = R.choice(['dark', 'frame', '']); bx = R.choice(['box', 'bot', 'tint']); tg = R.random() < .6
    def tb(rs): return table(['الرمز', 'اسم المقرر', 'الوحدات', 'الدرجة'] + (['التقدير'] if tg else []), [r[:4] + ((r[4],) if tg else ()) for r in rs], 'ar', st + ' k23', [13, 41, 13, 14, 19] if tg else [16, 50, 17, 17])
    cells = [la('اسم الطالب' if m else 'اسم الطالبة', n, 'ar', bx), la('رقم القيد', reg, 'ar', bx), la('تاريخ الميلاد', ymd(p.dob), 'ar', bx), la('الجنسية', 'ليبي' if m else 'ليبية', 'ar', bx), la('القسم العلمي', fld, 'ar', bx), la('المؤهل العلمي', q, 'ar', bx)]
    D.add(hdr(emblem(R, '#4a1d54', 72), box(ln('دولة ليبيا', 'ar', 'c b') + ln('وزارة التعليم العالي والبحث العلمي', 'ar', 'c') + ln(u, 'ar', 'c b xl') + ln(f'{fac} - مكتب المسجل', 'ar', 'c')), box('', '', 'flex:0 0 72px')), ln(ttl, 'ar', 'ttlbar mt'), f'<div class="sp rtl">{kv("الرقم الإشاري:", no, "ar")}{kv("تاريخ الإصدار:", ymd(d), "ar")}</div>', grid(3, *cells, cls='mt'),
          ln(f'الفصل الدراسي خريف {d.year - 1 - (d.month < 4)}', 'ar', 'b mt'), tb(rows[:half]), ln(f'الفصل الدراسي ربيع {d.year - (d.month < 4)}', 'ar', 'b mt'), tb(rows[half:]), grid(3, la('عدد الوحدات المنجزة', str(sum(r[2] for r in rows)), 'ar', bx), la('المعدل العام', f'{avs}%', 'ar', bx), la('التقدير العام', gt, 'ar', bx)),
          ln('أي كشط أو تعديل في هذا الكشف يلغيه.', 'ar', 'xs mt'), rt(sigs(R, [('رئيس القسم', ''), ('مسجل الكلية', ''), ('عميد الكلية', '')], 'ar')), stamp(R, u + ' - ' + fac, 'ar', 120, 'left:300px;bottom:90px'))
    return D

@fam
def sau_scfhs_registration(R):
    p = person(R, 'sa'); d = awarded(R, p, 24, 36, (1, 3, 5, 8, 10, 12)); e = dt.date(d.year + R.choice([2, 3]), d.month, d.day); m = p.sex == 'm'; n = f'{p.given[0]} {p.fa[0]} {p.gf[0]} {p.sur[0]}'; l = f'{p.given[1]} {p.fa[1]} {p.gf[1]} {p.sur[1]}'
    ja, je = R.choice([('أخصائي تمريض' if m else 'أخصائية تمريض', 'Nursing Specialist'), ('فني أشعة' if m else 'فنية أشعة', 'Radiology Technician'), ('صيدلي' if m else 'صيدلانية', 'Pharmacist'), ('أخصائي علاج طبيعي' if m else 'أخصائية علاج طبيعي', 'Physical Therapy Specialist'), ('طبيب مقيم - طب الأسرة' if m else 'طبيبة مقيمة - طب الأسرة', 'Resident - Family Medicine')])
    h = hijri(d); hp = f'{h[0]}/{h[1]:02d}/{h[2]:02d} هـ'; gp, dob = dmy(d), dmy(p.dob); no = sn(R, '##') + R.choice(['RN', 'JT', 'RP', 'SN']) + sn(R, '00#####')
    ta, te = R.choice([('شهادة تصنيف وتسجيل مهني', 'Professional Classification and Registration Certificate'), ('بطاقة تسجيل مهني', 'Professional Registration Certificate'), ('شهادة تسجيل ممارس صحي', 'Health Practitioner Registration Certificate')])
    D = Doc('sau_scfhs_registration', R, 'SAU', 'professional_licence', ['ar', 'en'], "'Cantarell','Noto Naskh Arabic UI'", "'Cantarell','Noto Naskh Arabic UI'", '#00695c', '#fff', R.choice(['topbot', 'triple']), ('#26a69a', .1), False, 15, '17mm 17mm', 1.5)
    D.set(holder_name=n, holder_name_latin=l, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=[ta, te, f'{ta} / {te}'], qualification_title_en=te, field_of_study=[ja, je, f'{ja} / {je}', f'{ja} - {je}'], institution=['الهيئة السعودية للتخصصات الصحية', 'Saudi Commission for Health Specialties'], award_date=d.isoformat(), award_date_printed=[gp, hp, f'{gp} - {hp}', f'{hp} - {gp}', f'{gp} {hp}'], document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}; nat = R.choice([('سعودي' if m else 'سعودية', 'Saudi')])
    rows = [p3('الاسم بالعربية', n, 'ar', 'Name in Arabic', 'en'), p3('الاسم بالإنجليزية', l, 'ar', 'Name in English', 'en'), p3('الجنسية', f'{nat[0]} / {nat[1]}', 'ar', 'Nationality', 'en'), p3('رقم الهوية', sn(R, '1#########'), 'ar', 'ID Number', 'en', 'ltr'), p3('تاريخ الميلاد', dob, 'ar', 'Date of Birth', 'en', 'ltr')]
    tail = [p3('المهنة والتصنيف', f'{ja} / {je}', 'ar', 'Profession and Rank', 'en'), p3('رقم التسجيل', no, 'ar', 'Registration No.', 'en', 'ltr'), p3('تاريخ الإصدار (هجري)', hp, 'ar', 'Date of Issue (H)', 'en', 'rtl'), p3('تاريخ الإصدار (ميلادي)', gp, 'ar', 'Date of Issue (G)', 'en', 'ltr'), p3('تاريخ الانتهاء', dmy(e), 'ar', 'Expiry Date', 'en', 'ltr')]
    if R.random() < .4: tail[0], tail[1] = tail[1], tail[0]
    ph = photo(R, 'position:static', 96, 122)
    D.add(hdr(box(ln('المملكة العربية السعودية', 'ar', 'b') + ln('الهيئة السعودية للتخصصات الصحية', 'ar', 'b')), emblem(R, '#00695c', 78), box(ln('Kingdom of Saudi Arabia', 'en', 'b') + ln('Saudi Commission for Health Specialties', 'en', 'b'))), ln(ta, 'ar', 'ttlbar mt'), ln(te, 'en', 'c b lg mt'), f'<div class="sp mt">{ph}<div style="flex:1;align-self:center">{ln("تشهد الهيئة السعودية للتخصصات الصحية بأن الممارس الصحي المبينة بياناته أدناه مصنف ومسجل لديها ويحق له ممارسة المهنة وفق نظام مزاولة المهن الصحية." if m else "تشهد الهيئة السعودية للتخصصات الصحية بأن الممارسة الصحية المبينة بياناتها أدناه مصنفة ومسجلة لديها ويحق لها ممارسة المهنة وفق نظام مزاولة المهن الصحية.", "ar", "j")}{ln("The Commission certifies that the health practitioner named below is classified and registered and entitled to practise accordingly.", "en", "j sm mt")}</div></div>',
          f'<div class="pdt mt2">{"".join(rows + tail)}</div>', ln('يلغى هذا التسجيل في حال ثبوت عدم صحة الوثائق المقدمة.', 'ar', 'xs mt2'), ln('This certificate remains the property of the Commission.', 'en', 'xs'), rt(sigs(R, [('مدير إدارة التصنيف والتسجيل', ''), ('الأمين العام', '')], 'ar')), pin(stamp(R, 'الهيئة السعودية للتخصصات الصحية', 'ar', 112, ''), 'pinA'), qr('https://scfhs.example/' + no, 'right:80px;bottom:60px', 78))
    return D

# =================================================================== Persian and Dari
@fam
def irn_govahi_movaghat(R):
    p = person(R, 'ir2'); d = awarded(R, p, 22, 30, (1, 4, 7, 9, 11)); n, _ = n2(p); m = p.sex == 'm'; u = R.choice(['دانشگاه اصفهان', 'دانشگاه فردوسی مشهد', 'دانشگاه شیراز', 'دانشگاه ارومیه', 'دانشگاه بوعلی سینا', 'دانشگاه زنجان'])
    lev = R.choice(['کارشناسی', 'کارشناسی ارشد', 'کارشناسی', 'کاردانی']); fld = R.choice(['حقوق', 'زبان و ادبیات فارسی', 'مهندسی مکانیک', 'شیمی محض', 'حسابداری', 'مهندسی عمران', 'روان‌شناسی', 'میکروبیولوژی']); born = R.choice(['خوی', 'بیرجند', 'شهرکرد', 'سبزوار', 'ملایر', 'زابل', 'مرودشت']); gpa = f'{R.randint(12, 18)}/{R.randint(0, 99):02d}'; un = {'کارشناسی': R.choice([132, 136, 140]), 'کارشناسی ارشد': 32, 'کاردانی': 70}[lev]; no = sn(R, '####/#####'); j = jalali(p.dob); jd = jalali(d)
    dob = pd(f'{j[2]} {FAM[j[1]-1]} {j[0]}'); dob2 = pd(f'{j[2]} {FAM[j[1]-1]} ماه {j[0]}'); ad = pd(f'{jd[0]}/{jd[1]:02d}/{jd[2]:02d}'); y = jd[0] - (1 if jd[1] < 7 else 0) - 1
    D = Doc('irn_govahi_movaghat', R, 'IRN', 'degree_certificate', ['fa'], R.choice(["'FreeFarsi'", "'Noto Sans Arabic UI'"]), "'Noto Kufi Arabic'", R.choice(['#12355b', '#402218']), '#fffefb', R.choice(['none', 'triple', 'round']), None, False, 18, '20mm 24mm', 1.9)
    ttl = R.choice(['گواهی موقت پایان تحصیلات', 'گواهینامه موقت پایان تحصیلات', 'گواهی موقت دانش‌آموختگی'])
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=[dob2, dob], place_of_birth=born, qualification_title=[lev, f'دوره {lev}', f'{lev} {fld}', f'{lev} رشته {fld}', ttl], field_of_study=fld, institution=u, award_date=d.isoformat(), award_date_printed=ad, grade=[pd(gpa)], document_number=no)
    va = R.random() < .5
    D.add(hdr(box(ln('جمهوری اسلامی ایران', 'fa', 'c sm') + ln('وزارت علوم، تحقیقات و فناوری', 'fa', 'c sm') + ln(u, 'fa', 'c b')), emblem(R, '#12355b', 70), box(ln('شماره: ' + pd(no), 'fa', 'sm') + ln('تاریخ: ' + ad, 'fa', 'sm') + ln(R.choice(['پیوست: دارد', 'پیوست: —']), 'fa', 'sm'), '', 'padding-inline-start:16mm')), ln('به نام خدا', 'fa', 'c mt2'), ln(ttl, 'fa', 'title mt', 'font-size:1.6em'),
          lx('fa', f'بدین‌وسیله گواهی می‌شود {"آقای" if m else "خانم"} ', (n, 'b'), f' فرزند {p.fa[0]}، دارای کد ملی {pd(sn(R, "##########"))} و شماره دانشجویی {pd(sn(R, "9#######"))}، {"متولد" if va else "زاده"} {dob2} در شهر {born}، دوره {lev} رشته ', (fld, 'b'), f' را در نیمسال {R.choice(["اول", "دوم"])} سال تحصیلی {pd(y)}-{pd(y + 1)} با گذراندن {pd(un)} واحد درسی و کسب {R.choice(["میانگین کل", "معدل کل"])} {pd(gpa)} در این دانشگاه با موفقیت به پایان رسانده و دانش‌آموخته شده است.', cls='j mt2'),
          ln('این گواهی به درخواست نامبرده و تا زمان صدور دانشنامه صادر گردیده است و ارائه آن به مراجع داخلی بلامانع است. این گواهی ارزش ترجمه رسمی ندارد.' if va else 'این گواهی تا هنگام صدور دانشنامه اعتبار دارد و پس از آن باید به دانشگاه بازگردانده شود. هرگونه خط‌خوردگی موجب بی‌اعتباری آن خواهد بود.', 'fa', 'j mt'),
          rt(sigs(R, [('مدیر امور آموزشی', n2(person(R, 'ir2'))[0]), ('معاون آموزشی دانشگاه', 'دکتر ' + n2(person(R, 'ir2'))[0])], 'fa'), 'mt2'), stamp(R, u + ' - امور آموزشی', 'fa', 125, 'left:300px;bottom:90px'))
    return D

@fam
def afg_dari_jawaz(R):
    p = person(R, 'af2'); d = awarded(R, p, 24, 36, (2, 4, 6, 9, 11)); e = dt.date(d.year + 3, d.month, d.day); n, _ = n2(p); m = p.sex == 'm'
    fld, edu = R.choice([('طب عمومی', 'پوهنځی طب معالجوی'), ('نرسنگ', 'انستیتوت علوم صحی'), ('فارمسی', 'پوهنځی فارمسی'), ('ستوماتولوژی', 'پوهنځی ستوماتولوژی'), ('تکنالوژی طبی', 'انستیتوت علوم صحی')] + ([] if m else [('قابلگی', 'انستیتوت علوم صحی')])); prov = R.choice(['بدخشان', 'فاریاب', 'سمنگان', 'پنجشیر', 'تخار', 'دایکندی']); no = sn(R, '@@-#####'); tz = sn(R, '1400-####-#####')
    au = R.choice(['شورای طبی افغانستان', 'ریاست تنظیم امور سکتور خصوصی صحی']); ttl = R.choice(['جواز فعالیت مسلکی', 'جواز فعالیت طبی', 'جواز مسلکی کارکن صحی']); dob, ad, ed = prd(p.dob), prd(d), prd(e)
    D = Doc('afg_dari_jawaz', R, 'AFG', 'professional_licence', ['fa'], "'DejaVu Sans'", "'Noto Kufi Arabic'", '#1b4f72', '#f7fbfd', R.choice(['arch', 'round', 'diamond']), ('#5dade2', .13), True, 16, '18mm 22mm', 1.5)
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=prov, qualification_title=[ttl, f'{ttl} {fld}'], field_of_study=fld, institution=[au, 'وزارت صحت عامه', f'وزارت صحت عامه - {au}'], award_date=d.isoformat(), award_date_printed=ad, document_number=no)
    bx = R.choice(['box', 'tint', 'bot']); cells = [la('اسم و تخلص', n, 'fa', bx), la('ولد' if m else 'بنت', p.fa[0], 'fa', bx), la('نمبر تذکره', pd(tz), 'fa', bx), la('تاریخ تولد', dob, 'fa', bx), la('محل تولد', f'{prov}', 'fa', bx), la('رشته', fld, 'fa', bx), la('مرجع تحصیل', edu, 'fa', bx), la('نمبر جواز', no, 'fa', bx), la('تاریخ صدور', ad, 'fa', bx), la('تاریخ ختم اعتبار', ed, 'fa', bx)]
    if R.random() < .5: cells[1:5] = cells[2:5] + cells[1:2]
    D.add(hdr(photo(R, 'position:static', 92, 116), box(ln('وزارت صحت عامه', 'fa', 'c b lg') + ln(au, 'fa', 'c b') + ln(ttl, 'fa', 'ttlbox')), emblem(R, '#1b4f72', 92)), ln(f'به تأسی از قانون تنظیم امور صحی، {"محترم" if m else "محترمه"} دارنده این جواز بعد از تثبیت اسناد تحصیلی و سپری نمودن امتحان، اجازه دارد در رشته ذیل در سراسر کشور فعالیت نماید.', 'fa', 'j mt'),
          grid(R.choice([3, 4]), *cells, cls='mt'), ln('این جواز قابل انتقال به شخص دیگر نمی‌باشد و در صورت تخلف لغو می‌گردد.', 'fa', 'sm mt'), rt(sigs(R, [('مدیر عمومی ثبت و جواز', ''), ('رئیس شورا' if 'شورا' in au else 'رئیس', '')], 'fa')), stamp(R, 'وزارت صحت عامه - ' + au, 'fa', 120, 'left:300px;bottom:60px'))
    return D

# =================================================================== Pashto
PSC = {'کمپیوټر ساینس': ('د کمپیوټر ساینس پوهنځی', 'CS', ['د پروګرام لیکنې اساسات', 'ډیټابیس', 'شبکې', 'عملیاتي سیسټمونه', 'د ډیټا جوړښت', 'ویب پروګرامینګ', 'سافټویر انجنیري', 'اسلامي ثقافت', 'انګلیسي ژبه', 'ریاضي', 'احصائیه', 'مصنوعي ځیرکتیا', 'د معلوماتو امنیت', 'څېړنیزه مونوګراف']),
       'تجارت اداره': ('د اقتصاد پوهنځی', 'BA', ['د مدیریت اصول', 'مالي محاسبه', 'بازارموندنه', 'کلي اقتصاد', 'جزیي اقتصاد', 'تجارتي حقوق', 'بانکداري', 'احصائیه', 'اسلامي ثقافت', 'انګلیسي ژبه', 'بشري سرچینې', 'مالیه', 'د پروژې مدیریت', 'معاصر تاریخ']),
       'زراعت': ('د کرنې پوهنځی', 'AG', ['نباتي فزیولوژي', 'د خاورې پېژندنه', 'اوبه لګول', 'باغداري', 'د نباتاتو ساتنه', 'حیواني علوم', 'کرنیز اقتصاد', 'حشره پېژندنه', 'ژنتیک', 'اسلامي ثقافت', 'انګلیسي ژبه', 'احصائیه', 'ځنګلونه', 'عملي کار'])}
@fam
def afg_pashto_transcript(R):
    p = person(R, 'ps2'); d = awarded(R, p, 22, 27, (1, 2, 5, 8, 12)); n, _ = n2(p); m = p.sex == 'm'; u = R.choice(['هلمند پوهنتون', 'لغمان پوهنتون', 'سپین غر پوهنتون', 'آریانا پوهنتون', 'د خوست ملي پوهنتون']); fld = R.choice(list(PSC)); fac, code, cs = PSC[fld]; no = sn(R, '####'); st = sn(R, '##-####').replace('-', '/'); rows = []
    L = lambda g: 'A' if g >= 90 else 'B' if g >= 80 else 'C' if g >= 70 else 'D'
    for i, c in enumerate(pick(R, cs, R.choice([8, 10, 12, 14]))): g = R.randint(57, 98); rows.append((f'{code}{R.randint(1, 4)}{i * 7 + R.randint(1, 7):02d}', c, R.choice([2, 3, 3, 4]), g))
    av = sum(r[2] * r[3] for r in rows) / sum(r[2] for r in rows); avs = f'{av:.2f}'; ad = psd(d); j = jalali(d); ad = R.choice([ad, pd(f'{j[0]}/{j[1]:02d}/{j[2]:02d}')]); half = len(rows) // 2; dur = R.choice(['څلور کاله', 'اته سمستره'])
    D = Doc('afg_pashto_transcript', R, 'AFG', 'transcript', ['ps'], R.choice(["'TehreerBig'", "'ScheherBig'"]), "'Noto Kufi Arabic'", R.choice(['#0b3c49', '#5b1a18']), '#fefefd', R.choice(['triple', 'none', 'dotted']), None, False, 16.5, '16mm 18mm', 1.55)
    ttl = R.choice(['د نمرو ټرانسکرېپټ', 'د تحصیلي نمرو جدول', 'د محصل د نمرو پاڼه'])
    D.set(holder_name=n, qualification_title=['لېسانس', ttl, f'لېسانس {fld}'], field_of_study=fld, institution=[u, f'{u} - {fac}', f'{u} {fac}'], award_date=d.isoformat(), award_date_printed=ad, grade=[pd(avs) + '٪', pd(avs)], duration=dur, document_number=[no, st])
    D.rows = [dict(course=[c, f'{k} {c}'], credits=str(cr), grade=str(g)) for k, c, cr, g in rows]
    sty = R.choice(['vcol', 'dash', 'frame', 'dark']); ws = R.random() < .5; sm = R.choice([('اووم', 'اتم'), ('پنځم', 'شپږم'), ('دریم', 'څلورم')])
    def tb(rs, k0): return table(['ګڼه', 'کوډ', 'مضمون', 'کرېډېټ', 'نمره'] + (['درجه'] if ws else []), [(pd(k0 + i), r[0], r[1], pd(r[2]), pd(r[3])) + ((L(r[3]),) if ws else ()) for i, r in enumerate(rs)], 'ps', sty + ' k3', [8, 14, 44, 13, 11, 10] if ws else [9, 16, 48, 14, 13])
    I = [('نوم او تخلص', n), ('د پلار نوم', p.fa[0]), ('د نیکه نوم', p.gf[0]), ('د محصل ګڼه', pd(st)), ('څانګه', fld), ('تحصیلي درجه', 'لېسانس'), ('د زده کړې موده', dur), ('د فراغت کال', pd(j[0]))]
    D.add(hdr(emblem(R, '#0b3c49', 76), box(ln('د لوړو زده کړو وزارت', 'ps', 'c') + ln(u, 'ps', 'c b xl') + ln(f'{fac} - د محصلانو د چارو مدیریت', 'ps', 'c sm')), box(ln('ګڼه: ' + pd(no), 'ps', 'sm') + ln('نېټه: ' + ad, 'ps', 'sm nw'), '', 'flex:0 0 44mm')), ln(ttl, 'ps', 'ttlbox mt'), grid(2, *[p2(a, b, 'ps') for a, b in I], cls='mt'),
          ln(f'{sm[0]} سمستر', 'ps', 'b mt'), tb(rows[:half], 1), ln(f'{sm[1]} سمستر', 'ps', 'b mt'), tb(rows[half:], half + 1), kv('د کرېډېټونو مجموعه:', pd(sum(r[2] for r in rows)), 'ps'), kv('د نمرو عمومي اوسط:', pd(avs) + '٪', 'ps', 'b'),
          ln('پورتنۍ نمرې د پوهنځي له اصلي دفتر سره سمې دي او تایید یې کوو.', 'ps', 'mt'), rt(sigs(R, [('د تدریسي چارو مدیر', ''), ('د محصلانو چارو مرستیال', ''), ('د پوهنځي رئیس', '')], 'ps')), stamp(R, u + ' - ' + fac, 'ps', 118, 'left:300px;bottom:90px'))
    return D

@fam
def afg_pashto_vocational(R):
    p = person(R, 'ps2'); d = awarded(R, p, 18, 32, (1, 3, 6, 8, 10)); n, l = n2(p); m = p.sex == 'm'; pa, pe = R.choice([('لغمان', 'Laghman'), ('کونړ', 'Kunar'), ('زابل', 'Zabul'), ('نورستان', 'Nuristan'), ('پکتیکا', 'Paktika')])
    ca, ce = R.choice([('د امید د مسلکي روزنې مرکز', 'Omid Vocational Training Centre'), ('د هیلې د حرفوي زده کړو انستیتوت', 'Hila Institute of Vocational Education'), ('د سباوون تخنیکي مرکز', 'Sabawoon Technical Centre')])
    ta, te = R.choice([('د لمریزې برېښنا لګول', 'Solar Panel Installation'), ('نلدواني', 'Plumbing'), ('د موبایل ترمیم', 'Mobile Phone Repair'), ('ولډینګ', 'Welding'), ('ترکاڼي', 'Carpentry')] if m else [('ګنډل او خیاطي', 'Tailoring'), ('غالۍ اوبدل', 'Carpet Weaving'), ('لاسي ګلدوزي', 'Hand Embroidery'), ('د خوړو پروسس', 'Food Processing')]); mo, mp = R.choice([(4, 'څلور میاشتې'), (6, 'شپږ میاشتې'), (9, 'نهه میاشتې')]); dur = (mp, f'{mo} months'); g = R.randint(65, 98); no = sn(R, 'VT-####-###'); ad = pd('%d/%d/%d' % jalali(d)); ae = long_date(d, 'en')
    D = Doc('afg_pashto_vocational', R, 'AFG', 'vocational_certificate', ['ps', 'en'], "'DejaVu Serif','Noto Sans Arabic UI'", "'DejaVu Serif','Noto Kufi Arabic'", R.choice(['#7d3c0a', '#14532d']), '#fffdf8', R.choice(['diamond', 'arch', 'triple']), ('#d4a017', .14), True, 14.5, '18mm 22mm', 1.5)
    tt, tte = R.choice(['د مسلکي زده کړو سند', 'د مسلکي روزنې سند']), R.choice(['Vocational Training Certificate', 'Certificate of Vocational Training'])
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[tt, tte], qualification_title_en=tte, field_of_study=[ta, te, f'{ta} / {te}'], institution=[ca, ce, 'د تخنیکي او مسلکي زده کړو اداره', 'Technical and Vocational Education and Training Authority'], award_date=d.isoformat(), award_date_printed=[ad, ae], grade=[pd(g) + '٪', f'{g}%', pd(g), str(g)], duration=[dur[0], dur[1]], document_number=no); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    PA = ''.join(p2(a, b, 'ps') for a, b in [('نوم او تخلص', n), ('د پلار نوم', p.fa[0]), ('د اوسېدو ولایت', pa), ('حرفه', ta), ('د زده کړې موده', dur[0]), ('وروستۍ نمره', pd(g) + '٪'), ('د ورکړې نېټه', ad)]); EN = ''.join(p2(a, b, 'en') for a, b in [('Full name', l), ("Father's name", p.fa[1]), ('Province', pe), ('Trade', te), ('Duration', dur[1]), ('Final mark', f'{g}%'), ('Date of issue', ae)])
    D.add(hdr(box(ln('د تخنیکي او مسلکي زده کړو اداره', 'ps', 'c b') + ln(ca, 'ps', 'c')), emblem(R, '#7d3c0a', 70), box(ln('Technical and Vocational Education and Training Authority', 'en', 'c b') + ln(ce, 'en', 'c'))), colsr(ln(tt, 'ps', 'title') + ln(f'{"ښاغلي" if m else "آغلې"} {n} زموږ په مرکز کې لاندې مسلکي زده کړه په بریالیتوب سره پای ته رسولې ده.', 'ps', 'j') + f'<div class="p2w mt">{PA}</div>', ln(tte, 'en', 'title', 'font-size:1.35em;line-height:2.6') + ln(f'{"Mr." if m else "Ms."} {l} has successfully completed the vocational course stated below at our centre.', 'en', 'j') + f'<div class="p2w mt">{EN}</div>'),
          kv('د سند ګڼه / Certificate No:', no, 'ps', 'mt c', 'en'), rt(sigs(R, [('ښوونکی / Instructor', ''), ('د مرکز آمر / Director', ''), ('د ولایت رئیس / Provincial Head', '')], 'ps')), stamp(R, ca + ' - ' + pa, 'ps', 112, 'left:480px;bottom:60px'))
    return D

# =================================================================== Urdu
INC = {'ایم اے اردو': ('Master of Arts', 'اردو', 'Urdu', 'MAUR', [('کلاسیکی شاعری', 'Classical Poetry'), ('اردو نثر', 'Urdu Prose'), ('تاریخ ادب اردو', 'History of Urdu Literature'), ('ادبی تنقید', 'Literary Criticism'), ('لسانیات', 'Linguistics'), ('جدید غزل', 'Modern Ghazal'), ('ترجمہ نگاری', 'Translation Studies'), ('دکنی ادب', 'Dakhni Literature'), ('صحافت', 'Journalism'), ('تحقیق کے اصول', 'Research Methods'), ('فارسی زبان', 'Persian Language'), ('مقالہ', 'Dissertation')]),
       'بی کام': ('Bachelor of Commerce', 'کامرس', 'Commerce', 'BCOM', [('مالیاتی محاسبت', 'Financial Accounting'), ('کاروباری قانون', 'Business Law'), ('معاشیات', 'Economics'), ('آڈیٹنگ', 'Auditing'), ('لاگت محاسبت', 'Cost Accounting'), ('بینک کاری', 'Banking'), ('شماریات', 'Statistics'), ('انکم ٹیکس', 'Income Tax'), ('انگریزی', 'English'), ('کمپیوٹر کا استعمال', 'Computer Applications'), ('مارکیٹنگ', 'Marketing'), ('ماحولیات', 'Environmental Studies')]),
       'بی ایڈ': ('Bachelor of Education', 'تعلیم', 'Education', 'BEDN', [('تعلیمی نفسیات', 'Educational Psychology'), ('فلسفہ تعلیم', 'Philosophy of Education'), ('تدریس ریاضی', 'Teaching of Mathematics'), ('تدریس سائنس', 'Teaching of Science'), ('تعلیمی ٹکنالوجی', 'Educational Technology'), ('جائزہ اور پیمائش', 'Assessment'), ('نصاب کی تدوین', 'Curriculum Development'), ('شمولیتی تعلیم', 'Inclusive Education'), ('اسکول انتظامیہ', 'School Management'), ('تدریسی مشق', 'Teaching Practice')])}
@fam
def ind_urdu_marks(R):
    p = person(R, 'in'); d = awarded(R, p, 21, 27, (5, 6, 7, 8)); n, l = n2(p); fu, fe = f'{p.fa[0]} {p.sur[0]}', f'{p.fa[1]} {p.sur[1]}'
    u, ue, city = R.choice([('مولانا آزاد نیشنل اردو یونیورسٹی', 'Maulana Azad National Urdu University', 'Hyderabad'), ('علی گڑھ مسلم یونیورسٹی', 'Aligarh Muslim University', 'Aligarh'), ('جامعہ ملیہ اسلامیہ', 'Jamia Millia Islamia', 'New Delhi')]); q = R.choice(list(INC)); qe, fa_, fe_, code, cs = INC[q]; rows = []
    for i, (a, b) in enumerate(pick(R, cs, R.choice([6, 8, 9]))): rows.append((f'{code}{R.randint(1, 4)}0{i+1}', a, b, R.choice([2, 4, 4]), R.randint(48, 93)))
    tot = sum(r[4] for r in rows); pc = tot / len(rows); du, de = ('امتیازی درجہ', 'First Division with Distinction') if pc >= 75 else ('درجہ اول', 'First Division') if pc >= 60 else ('درجہ دوم', 'Second Division'); no = sn(R, '#######'); roll = sn(R, '##@@@###'); ad = f'{d.day:02d}-{d.month:02d}-{d.year}'; pcs = f'{pc:.2f}'
    D = Doc('ind_urdu_marks', R, 'IND', 'transcript', ['ur', 'en'], "'Charis SIL','Noto Nastaliq Urdu'", "'Charis SIL','Noto Nastaliq Urdu'", R.choice(['#5a1846', '#1f3d7a']), '#fdfdfb', R.choice(['round', 'none', 'double']), ('#9a7fb0', .09), False, 13.5, '14mm 16mm', 1.5)
    tu, te = R.choice([('فرد نمبرات', 'Statement of Marks'), ('مارکس میمو', 'Memorandum of Marks'), ('گوشوارہ نمبرات', 'Marks Sheet')])
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[q, qe, tu, te, f'{qe} ({fe_})'], qualification_title_en=[qe, te, f'{qe} ({fe_})'], field_of_study=[fa_, fe_, f'{fa_} / {fe_}'], institution=[u, ue], award_date=d.isoformat(), award_date_printed=ad, grade=[de, du, pcs, f'{pcs}%', f'{de} ({pcs}%)', f'{du} / {de}'], document_number=[no, roll]); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    D.rows = [dict(course=[a, b, f'{a} {b}', f'{b} {a}', f'{c} {a}', f'{c} {b}'], credits=str(k), max='100', grade=str(g)) for c, a, b, k, g in rows]
    tb = table(['کوڈ', 'عنوان پرچہ', 'Title of Paper', 'کریڈٹ', 'حاصل کردہ'], rows, 'ur', R.choice(['vcol', '', 'dark']) + ' k3 nast', [14, 30, 30, 11, 15])
    D.add(box(emblem(R, '#5a1846', 60), 'c'), ln(u, 'ur', 'c b xl', 'line-height:2'), ln(f'{ue.upper()}, {city.upper()}', 'en', 'c b'), grid(2, ln(tu, 'ur', 'b c lg nq'), ln(te, 'en', 'b c lg'), cls='mt'), ln(f'{R.choice(["Annual", "Semester"])} Examination, {M["en"][d.month-2]} {d.year}', 'en', 'c sm'),
          colsr(kv('نام طالب علم:' if p.sex == 'm' else 'نام طالبہ:', n, 'ur', 'nq') + kv('ولدیت:', fu, 'ur', 'nq') + kv('پروگرام:', q, 'ur', 'nq') + kv('مضمون:', fa_, 'ur', 'nq'), kv("Name of Student:", l, 'en') + kv("Father's Name:", fe, 'en') + kv('Programme:', qe, 'en') + kv('Subject:', fe_, 'en') + kv('Roll No:', roll, 'en') + kv('Serial No:', no, 'en'), 'rule mt'), tb,
          grid(2, box(kv('میزان:', f'{tot}', 'ur', 'nq') + kv('درجہ:', du, 'ur', 'nq b')), box(kv('Grand Total:', f'{tot} / {len(rows)}00', 'en') + kv('Percentage:', f'{pcs}%', 'en') + kv('Division:', de, 'en', 'b'))), kv('Date of issue:', ad, 'en'), sigs(R, [('Prepared by', ''), ('Checked by', ''), ('Controller of Examinations', '')], 'en'), stamp(R, ue.upper() + ' - ' + city.upper(), 'en', 112, 'left:300px;bottom:70px'))
    return D

@fam
def pak_wafaq_alimiyah(R):
    p = person(R, 'pk2'); d = awarded(R, p, 22, 30, (3, 5, 7, 9, 11)); m = p.sex == 'm'; n = f'{p.given[0]} {p.sur[0]}'; f = f'{p.fa[0]} {p.sur[0]}'; b, c = R.choice([('وفاق المدارس العربیہ پاکستان', 'ملتان'), ('تنظیم المدارس اہل سنت پاکستان', 'لاہور'), ('رابطۃ المدارس الاسلامیہ پاکستان', 'لاہور'), ('وفاق المدارس السلفیہ پاکستان', 'فیصل آباد')])
    s = R.choice(['جامعہ فیض العلوم، بہاولپور', 'جامعہ انوار القرآن، سکھر', 'دارالعلوم رحیمیہ، ایبٹ آباد', 'جامعہ تعلیم الاسلام، سرگودھا'] if m else ['جامعہ فاطمۃ الزہراء للبنات، سکھر', 'مدرسہ عائشہ صدیقہ للبنات، ایبٹ آباد', 'جامعہ ام حبیبہ للبنات، سرگودھا']); g = R.choice(['ممتاز', 'جید جداً', 'جید', 'مقبول']); no = sn(R, '#####'); h = hijri(d); U = lambda x: pd(f'{x.day} {M["ur"][x.month-1]} {x.year}') + 'ء'
    hp = pd(f'{h[2]} {URH[h[1]-1]} {h[0]}') + 'ھ'; gp = U(d); dob = U(p.dob); ttl = 'شہادۃ العالمیہ فی العلوم العربیہ والاسلامیہ'; dist = R.choice(['مانسہرہ', 'ڈیرہ غازی خان', 'چترال', 'میانوالی'])
    D = Doc('pak_wafaq_alimiyah', R, 'PAK', 'degree_certificate', ['ur'], R.choice(["'PakType Naskh Basic Urdu'", "'Noto Nastaliq Urdu'"]), R.choice(["'PakType Naskh Basic Urdu'", "'PakType Ajrak'"]), '#06402b', '#fdfaf0', R.choice(['arch', 'diamond', 'triple']), ('#b8860b', .13), True, 17, '17mm 25mm', 2.0)
    if 'Nast' in D.font: D.lh = 2.25; D.fs = 15.5
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=[ttl, 'شہادۃ العالمیہ'], field_of_study=['العلوم العربیہ والاسلامیہ', 'عربی و اسلامیات', 'علوم عربیہ و اسلامیہ'], institution=[b, s, f'{b}، {c}', s.split('،')[0]], award_date=d.isoformat(), award_date_printed=[gp, hp, f'{hp} بمطابق {gp}'], grade=[g, f'بتقدیر {g}'], document_number=no)
    D.add(f'<div class="sp rtl">{ln("سند نمبر: " + pd(no), "ur", "sm")}{ln("بسم اللہ الرحمٰن الرحیم", "ur", "c b")}{ln("رجسٹریشن نمبر: " + pd(sn(R, "######")), "ur", "sm")}</div>', ln(f'{b}، {c}', 'ur', 'c b lg'), ln(ttl, 'ur', 'title', 'font-size:1.75em'), box(emblem(R, '#06402b', 52), 'c'),
          lx('ur', 'تصدیق کی جاتی ہے کہ ', (n, 'b'), f' {"ولد" if m else "بنت"} {f}، تاریخ پیدائش {dob}، ساکن ضلع {dist}، رول نمبر {pd(sn(R, "#####"))}، نے {s} سے {b} کے زیر اہتمام {ttl} کا سالانہ امتحان منعقدہ {URH[7]} {pd(h[0] - (1 if h[1] < 9 else 0))}ھ میں بتقدیر ', (g, 'b'), f' کامیابی سے پاس کیا ہے۔ لہٰذا {"موصوف" if m else "موصوفہ"} کو یہ سند عطا کی جاتی ہے اور دعا ہے کہ اللہ تعالیٰ {"انہیں"} علم و عمل میں ترقی عطا فرمائے۔', cls='j'), ln(f'تحریر کردہ: {hp} بمطابق {gp}', 'ur'),
          rt(sigs(R, [('ناظم امتحانات', ''), ('ناظم اعلیٰ', ''), ('صدر', '')], 'ur')), stamp(R, b + ' - ' + c, 'ur', 112, 'left:260px;bottom:60px'))
    return D

# =================================================================== Amharic
@fam
def eth_coc_competence(R):
    p = person(R, 'am2'); d = awarded(R, p, 19, 32, (1, 3, 5, 7, 8, 11)); n, l = n3(p); m = p.sex == 'm'; ia, ie = R.choice([('የአዲስ አበባ የሙያ ብቃት ምዘናና ማረጋገጫ ማዕከል', 'Addis Ababa Occupational Competency Assessment and Certification Center'), ('የአማራ ክልል የሙያ ብቃት ምዘናና ማረጋገጫ ኤጀንሲ', 'Amhara Region Occupational Competency Assessment and Certification Agency'), ('የኦሮሚያ ክልል የሙያ ብቃት ምዘናና ማረጋገጫ ኤጀንሲ', 'Oromia Region Occupational Competency Assessment and Certification Agency')])
    lv = R.choice([('I', '1'), ('II', '2'), ('III', '3'), ('IV', '4')]); oa, oe = R.choice([('የሕንፃ ኤሌክትሪክ ዝርጋታ', 'Building Electrical Installation'), ('ግንበኝነት', 'Masonry'), ('የተሽከርካሪ ጥገና', 'Automotive Servicing'), ('የምግብ ዝግጅት', 'Food Preparation'), ('የሂሳብ አያያዝ ድጋፍ', 'Accounts and Budget Support'), ('የልብስ ስፌት', 'Garment Making')]); no = sn(R, '@@@/##/#####'); ad, ae = amd(d), f'{M["en"][d.month-1]} {d.day}, {d.year}'
    D = Doc('eth_coc_competence', R, 'ETH', 'vocational_certificate', ['am', 'en'], "'TeX Gyre Pagella','Noto Serif Ethiopic'", "'TeX Gyre Pagella','Ethiopic Yebse'", R.choice(['#0f5132', '#6b1f1f']), '#fffef9', R.choice(['tibeb', 'diamond']), ('#d4ac0d', .15), True, 14.5, '20mm 21mm', 1.55)
    tt, te = R.choice([('የሙያ ብቃት ማረጋገጫ የምስክር ወረቀት', 'Certificate of Occupational Competence'), ('ብሔራዊ የሙያ ብቃት ማረጋገጫ የምስክር ወረቀት', 'National Certificate of Competence')])
    fa_, fe_ = f'{oa} ደረጃ {lv[0]}', f'{oe} Level {lv[0]}'
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[tt, te], qualification_title_en=te, field_of_study=[fa_, fe_, oa, oe], institution=[ia, ie], award_date=d.isoformat(), award_date_printed=[ad, ae], document_number=no); D.printed |= {'holder_name_latin', 'qualification_title_en'}
    A = ln(ia, 'am', 'c b') + ln(tt, 'am', 'title', 'font-size:1.3em') + ln(f'ይህ የምስክር ወረቀት ለ{"አቶ" if m else "ወ/ሪት"}', 'am', 'c mt') + ln(n, 'am', 'name') + ln(f'በሥራ ገበያው የሚፈለገውን የብቃት አሐዶች ምዘና {"ወስደው" } ብቃታቸውን ስላረጋገጡ በሚከተለው ሙያ ተሰጥቷቸዋል።', 'am', 'c mt') + ln(fa_, 'am', 'c b lg mt') + kv('የተሰጠበት ቀን:', ad, 'am', 'c mt')
    B = ln(ie, 'en', 'c b') + ln(te, 'en', 'title', 'font-size:1.3em') + ln(f'This certificate is awarded to {"Mr." if m else "Ms."}', 'en', 'c mt') + ln(l, 'en', 'name') + ln('who has been assessed against the national occupational standard and has demonstrated the competence required in the occupation of', 'en', 'c mt') + ln(fe_, 'en', 'c b lg mt') + kv('Date of issue:', ae, 'en', 'c mt')
    D.add(hdr(photo(R, 'position:static', 76, 96), box(ln('የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ', 'am', 'c b') + ln('Federal Democratic Republic of Ethiopia', 'en', 'c sm')), emblem(R, '#0f5132', 76), cls=''), cols(A, B, R.choice(['rule', '']) + ' mt'), kv('የምስክር ወረቀት ቁጥር / Certificate No.', no, 'am', 'mt c'), sigs(R, [('የምዘና ባለሙያ / Assessor', ''), ('የማዕከሉ ኃላፊ / Head of the Center', '')], 'am'), stamp(R, ie.split(' Occ')[0].upper() + ' - COMPETENCY CERTIFICATION', 'en', 112, 'left:480px;bottom:60px'))
    return D

@fam
def eth_work_experience(R):
    p = person(R, 'am2'); a = dt.date(R.randint(2004, 2015), R.randint(1, 12), R.randint(1, 28)); b = a + dt.timedelta(days=365 * R.randint(2, 7) + R.randint(10, 300)); d = b + dt.timedelta(days=R.randint(1, 25)); n, l = n3(p); m = p.sex == 'm'
    firm, city = R.choice([('ሐበሻ ብረታ ብረት ሥራዎች ኃ.የተ.የግ.ማ', 'አዳማ'), ('ጣና የሕንፃ ተቋራጭ', 'ባሕር ዳር'), ('ሸገር ዳቦ ማምረቻ አ.ማ', 'አዲስ አበባ'), ('ዋልያ ጨርቃ ጨርቅ ፋብሪካ', 'ኮምቦልቻ'), ('ቅዱስ ገብርኤል አጠቃላይ ሆስፒታል', 'ሐዋሳ')]); job = R.choice(['ላቦራቶሪ ቴክኒሺያን', 'ነርስ', 'ፋርማሲ ቴክኒሺያን'] if 'ሆስፒታል' in firm else ['የማሽን ኦፕሬተር', 'ኤሌክትሪሺያን', 'የሒሳብ ሠራተኛ', 'የመጋዘን ኃላፊ', 'የጥራት ተቆጣጣሪ', 'ብየዳ ባለሙያ']); no = f'{R.choice(["ሰሀ", "አስ", "ጠአ"])}/{R.randint(11, 990)}/{ethiopian(d)[0] % 100:02d}'
    A_, B_, C_ = amd(a), amd(b), amd(d); sal = f'{R.randint(28, 145) * 100:,}.00'; ttl = R.choice(['የሥራ ልምድ ማስረጃ', 'የሥራ ልምድ የምስክር ወረቀት', 'የአገልግሎት ማስረጃ']); dur = f'ከ{A_} እስከ {B_}'; t = 'አቶ' if m else R.choice(['ወ/ሮ', 'ወ/ሪት'])
    D = Doc('eth_work_experience', R, 'ETH', 'employment_reference', ['am'], R.choice(["'Noto Sans','Noto Sans Ethiopic'", "'Abyssinica SIL'"]), "'Ethiopic Yebse'", '#2c3e50', '#fff', R.choice(['none', 'topbot', 'side']), None, False, 16, '22mm 25mm', 1.95)
    D.set(holder_name=n, qualification_title=ttl, field_of_study=job, institution=[firm, f'{firm} {city}', f'{firm}፣ {city}'], award_date=d.isoformat(), award_date_printed=C_, duration=[dur, f'{dur} ድረስ', f'{A_} እስከ {B_}', f'{A_} - {B_}'], document_number=no)
    D.add(hdr(emblem(R, '#2c3e50', 62), box(ln(firm, 'am', 'b lg c') + ln(f'{city} - ስልክ {sn(R, "0##-###-####")} - ፖ.ሣ.ቁ {sn(R, "####")}', 'am', 'sm c')), cls=''), '<div class="ruleh"></div>', f'<div style="margin-inline-start:auto;width:fit-content">{ln("ቁጥር " + no, "am")}{ln("ቀን " + C_, "am")}</div>', ln('ለሚመለከተው ሁሉ', 'am', 'b mt'), ln('ጉዳዩ: ' + ttl if R.random() < .4 else ttl, 'am', 'c b lg mt', 'text-decoration:underline;text-underline-offset:.25em'),
          lx('am', f'{t} ', (n, 'b'), f' በድርጅታችን ውስጥ {dur} ድረስ በ', (job, 'b'), f' የሥራ መደብ በወር ብር {sal} የተጣራ ደመወዝ እየተከፈላቸው ሲሠሩ የቆዩ መሆኑን እናረጋግጣለን።', cls='j mt2'), ln(R.choice(['በሥራ ዘመናቸውም ለሥራቸው ታታሪ፣ ለሥራ ባልደረቦቻቸው አክብሮት ያላቸውና በሥነ ምግባራቸው የተመሰገኑ ነበሩ።', 'በቆዩባቸው ጊዜያት የተሰጣቸውን ኃላፊነት በአግባቡ የተወጡና ከማንኛውም የዲሲፕሊን ጥፋት ነፃ የሆኑ ሠራተኛ ነበሩ።']), 'am', 'j mt'), ln(R.choice(['ከደመወዛቸውም ላይ የሥራ ግብር በየወሩ እየተቆረጠ ለሚመለከተው የመንግሥት መሥሪያ ቤት ገቢ ተደርጓል።', 'የሥራ ግብርና የጡረታ መዋጮ በወቅቱ ተከፍሏል።']) + ' ይህ ማስረጃ የተሰጣቸው በራሳቸው ጥያቄ መሠረት ነው።', 'am', 'j mt'),
          ln('ከሰላምታ ጋር', 'am', 'mt2', 'text-align:end'), box(scribble(R) + ln(n3(person(R, 'am2'))[0], 'am', 'b') + ln(R.choice(['የሰው ኃይል አስተዳደር ኃላፊ', 'ዋና ሥራ አስኪያጅ', 'የአስተዳደር ክፍል ኃላፊ']), 'am', 'sm'), 'sigs', 'display:block;width:75mm;margin-inline-start:auto;margin-top:1em'), stamp(R, firm + ' - ' + city, 'am', 118, 'left:330px;bottom:120px'))
    return D

# =================================================================== Tigrinya
@fam
def tig_grade8_result(R):
    p = person(R, 'tg'); d = awarded(R, p, 14, 17, (7, 8, 9)); n, l = n3(p); m = p.sex == 'm'; z, w = R.choice([('ዞባ ማእከል', 'ወረዳ ኣድዋ'), ('ዞባ ምብራቕ', 'ወረዳ ውቕሮ'), ('ዞባ ደቡብ', 'ወረዳ ማይጨው'), ('ዞባ ሰሜን ምዕራብ', 'ወረዳ ሽረ')]); sch = R.choice(['ቤት ትምህርቲ ንግስተ ሳባ', 'ቤት ትምህርቲ ሓየሎም', 'ቤት ትምህርቲ ኣግኣዚ', 'ቤት ትምህርቲ ዓወት'])
    subj = ['ትግርኛ', 'ኣምሓርኛ', 'እንግሊዝኛ', 'ሒሳብ', 'ፊዚክስ', 'ኬሚስትሪ', 'ባዮሎጂ', 'ማሕበራዊ ሳይንስ', 'ስነ ዜጋን ስነ ምግባርን'][:R.choice([8, 9])]; rows = [(s, R.randint(50, 98)) for s in subj]; tot = sum(r[1] for r in rows); av = f'{tot / len(rows):.2f}'; no = sn(R, '0######'); ad, dob = tie(d), tie(p.dob); y = ethiopian(d)[0] - (1 if ethiopian(d)[1] == 1 else 0)
    D = Doc('tig_grade8_result', R, 'ETH', 'school_leaving_certificate', ['ti'], R.choice(["'Abyssinica SIL'", "'Noto Serif','Noto Serif Ethiopic'"]), "'Ethiopic WashRa SemiBold'", R.choice(['#8c2f1b', '#2d4373']), '#fffefa', R.choice(['tibeb', 'round', 'dotted']), None, False, 14.5, '19mm 20mm', 1.6)
    ttl = R.choice(['ናይ 8ይ ክፍሊ መዛዘሚ ትምህርቲ ምስክር ወረቐት', 'ምስክር ወረቐት ክልላዊ ፈተና 8ይ ክፍሊ', 'ናይ መባእታ ትምህርቲ መዛዘሚ ምስክር ወረቐት'])
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, qualification_title=ttl, institution=[sch, 'ቢሮ ትምህርቲ ትግራይ', 'ቢሮ ትምህርቲ ክልል ትግራይ'], award_date=d.isoformat(), award_date_printed=ad, grade=[av, f'{av}%', str(tot)], document_number=no)
    D.rows = [dict(course=s, credits=None, max='100', grade=str(g)) for s, g in rows]
    sty = R.choice(['dark', 'frame', 'vcol', 'dash']); three = R.random() < .6; tr = [(i + 1, s) + ((100,) if three else ()) + (g,) for i, (s, g) in enumerate(rows)]
    D.add(hdr(emblem(R, '#8c2f1b', 80), box(ln('መንግስቲ ክልል ትግራይ', 'ti', 'c b') + ln('ቢሮ ትምህርቲ ትግራይ', 'ti', 'c b lg') + ln(f'{z} - {w}', 'ti', 'c sm')), photo(R, 'position:static', 82, 104), cls=''), ln(ttl, 'ti', R.choice(['ttlbox', 'ttlbar']) + ' mt', 'font-size:1.35em'), ln(f'ኣብ ዓመተ ትምህርቲ {y} ዓ.ም. ዝተውሃበ ናይ 8ይ ክፍሊ ፈተና {"ወሲዱ ዝሓለፈ ተምሃራይ" if m else "ወሲዳ ዝሓለፈት ተምሃሪት"} ኣብ ታሕቲ ዘሎ ውጽኢት ከም {"ዘመዝገበ" if m else "ዘመዝገበት"} የረጋግጽ።', 'ti', 'j mt'),
          kv('ምሉእ ስም ተምሃራይ:' if m else 'ምሉእ ስም ተምሃሪት:', n, 'ti', 'dotl mt'), grid(2, kv('ዕለት ልደት:', dob, 'ti', 'dotl'), kv('ጾታ:', 'ተባ' if m else 'ኣን', 'ti', 'dotl'), rtl=False), kv('ስም ቤት ትምህርቲ:', sch, 'ti', 'dotl'), kv('ቁጽሪ መፈተኒ:', sn(R, '######'), 'ti', 'dotl'), table(['ቁ.', 'ዓይነት ትምህርቲ'] + (['ምሉእ ነጥቢ'] if three else []) + ['ዝተረኽበ ውጽኢት'], tr, 'ti', sty + ' k2', [9, 45, 20, 26] if three else [11, 54, 35]),
          grid(3, la('ድምር', str(tot), 'ti', 'box'), la('ማእከላይ ውጽኢት', f'{av}%', 'ti', 'box'), la('ቁጽሪ ምስክር ወረቐት', no, 'ti', 'box'), rtl=False), kv('ዝተውሃበሉ ዕለት:', ad, 'ti', 'mt'), sigs(R, [('ርእሰ መምህር', ''), ('ሓላፊ ፈተና', ''), ('ሓላፊ ቢሮ ትምህርቲ', '')], 'ti'), stamp(R, 'ቢሮ ትምህርቲ ትግራይ - ' + w, 'ti', 118, 'left:310px;bottom:85px'))
    return D

@fam
def eri_work_reference(R):
    p = person(R, 'er2'); a = dt.date(R.randint(2003, 2015), R.randint(1, 12), R.randint(1, 28)); b = a + dt.timedelta(days=365 * R.randint(2, 6) + R.randint(10, 300)); d = b + dt.timedelta(days=R.randint(2, 30)); n, l = n3(p); m = p.sex == 'm'; T = lambda x: f'{x.day} {M["ti"][x.month-1]} {x.year}'
    org, city = R.choice([('ፋብሪካ ኣልባሳት ዶልፊን', 'ኣስመራ'), ('ጋራጅ ቀይሕ ባሕሪ', 'ምጽዋዕ'), ('ማሕበር ህንጻ ሰጋን', 'መንደፈራ'), ('ሆስፒታል ሓልሓለ', 'ከረን')]); job = R.choice(['ነርስ', 'ሓጋዚ ላቦራቶሪ', 'ክኢላ ፋርማሲ'] if 'ሆስፒታል' in org else ['ኤለክትሪሻን', 'መካኒክ', 'ጸሓፊ', 'ሓላፊ መኽዘን', 'ተሓዝ ሕሳብ', 'ሰፋይ ክዳውንቲ'][:6]); no = f'{R.choice(["ምሰ", "ኣሰ", "ጠኣ"])}/{R.randint(10, 999)}/{d.year % 100:02d}'; ttl = R.choice(['ምስክር ወረቐት ኣገልግሎት', 'ናይ ስራሕ ተመክሮ ምስክር ወረቐት', 'መረጋገጺ ስራሕ']); born, bd = R.choice(['ሰገነይቲ', 'ዓዲ ዃላ', 'ተሰነይ', 'ናቕፋ', 'ጊንዳዕ']), f'{p.dob.day:02d}/{p.dob.month:02d}/{p.dob.year}'
    p.dob = dt.date(min(p.dob.year, a.year - 18), p.dob.month, p.dob.day); bd = dmy(p.dob); g = R.choice(['ኣዝዩ ጽቡቕ', 'ጽቡቕ', 'ብሉጽ']); dur = f'ካብ {T(a)} ክሳብ {T(b)}'
    D = Doc('eri_work_reference', R, 'ERI', 'employment_reference', ['ti'], R.choice(["'Linux Libertine O','Noto Serif Ethiopic'", "'Linux Libertine O','Ethiopia Jiret'"]), "'Ethiopic WashRa Bold'", '#1a3d5c', '#fffffc', R.choice(['none', 'triple', 'side']), None, False, 16, '21mm 24mm', 1.8)
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=bd, place_of_birth=born, qualification_title=ttl, field_of_study=job, institution=[org, f'{org} {city}', f'{org}, {city}'], award_date=d.isoformat(), award_date_printed=T(d), grade=g, duration=[dur, f'{T(a)} ክሳብ {T(b)}', f'{T(a)} - {T(b)}'], document_number=no)
    D.add(ln(org, 'ti', 'ttlbar'), f'<div class="sp"><div>{ln("ቁ.መዝ. " + no, "ti")}</div><div>{ln(city + "፡ " + T(d), "ti")}</div></div>', ln(ttl, 'ti', 'title mt2'), ln('ናብ ዝምልከቶ ኩሉ', 'ti', 'b'), f'<div class="p2w mt">{p2("ምሉእ ስም", n, "ti")}{p2("ዕለተ ልደት", bd, "ti")}{p2("ቦታ ልደት", born, "ti")}{p2("ዓይነት ስራሕ", job, "ti")}{p2("ግዜ ስራሕ", dur, "ti")}{p2("ብቕዓት ስራሕ", g, "ti")}</div>',
          ln(f'ስም{"ኡ" if m else "ኣ"} ኣብ ላዕሊ ተጠቒሱ ዘሎ ሰራሕተኛ{"" if m else ""} ኣብ ትካልና ኣብ ዝተመደበሉ{""} ስራሕ ብትግሃትን ብእምነትን ከም ዘገልገለ ነረጋግጽ።' if m else 'ስማ ኣብ ላዕሊ ተጠቒሱ ዘሎ ሰራሕተኛ ኣብ ትካልና ኣብ ዝተመደበትሉ ስራሕ ብትግሃትን ብእምነትን ከም ዘገልገለት ነረጋግጽ።', 'ti', 'j mt2'), ln(f'ካብ ስራሕ {"ዝተፋነወ" if m else "ዝተፋነወት"} ብናይ ገዛእ {"ርእሱ" if m else "ርእሳ"} ድሌት እዩ። ንመጻኢ ዝሰለጠ ስራሕ {"ክገጥሞ" if m else "ክገጥማ"} ንምነ።', 'ti', 'j mt'), box(scribble(R) + ln(n3(person(R, 'er2'))[0], 'ti', 'b') + ln(R.choice(['ሓላፊ ሰብኣዊ ሓይሊ', 'ዋና ስራሕ ኣካያዲ', 'ኣመሓዳሪ']), 'ti', 'sm'), 'sigs', 'display:block;width:75mm;margin-inline-start:auto'), stamp(R, org + ' - ' + city, 'ti', 115, 'left:330px;bottom:120px'))
    return D
# end of families

MD.DEV[:] = NEW

def jobs_of(families, n, seed):
    MD.WEIGHTS.update({l: .2 for l in LEVELS})
    return plan(families, n, seed)

if __name__ == '__main__': make_set(NEW, 'fresh_d', js_lines=JS_LINES, overlaps=OVER_OF_LINES, jobs_of=jobs_of, check=check_all)
