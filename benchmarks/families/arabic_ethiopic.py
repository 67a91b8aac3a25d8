#!/usr/bin/env python3
"""Fresh families (Arabic-script and Ethiopic-script) for make_documents' Doc API.

  python benchmarks/families/arabic_ethiopic.py --seed 4712 --n 200 --out set
"""
import sys, os
sys.path.insert(0, __import__('os').path.join(__import__('os').environ.get('RECOGNISE_SHARED', '../shared'), 'documents')); sys.dont_write_bytecode = True
import make_documents as MD
from making import OVER_OF_LINES, check_all, make_set
from make_documents import *
NEW = []
_person = MD.person
def person(R, loc):
    p = _person(R, loc); p.dob = dt.date(R.randint(1980, 2002), p.dob.month, p.dob.day); return p
def fam(f): NEW.append(f); return f

MD.CSS += """
.kv3{grid-template-columns:26% 48% 26%}.rtl{direction:rtl}.g2,.g3,.g4{display:grid;gap:2.5mm 7mm}.g2{grid-template-columns:1fr 1fr}.g3{grid-template-columns:1fr 1fr 1fr}.g4{grid-template-columns:1fr 1fr 1fr 1fr}
.nast td,.nast th{line-height:2.25;padding-top:0!important;padding-bottom:0!important}.nq{line-height:2.2}.nw{white-space:nowrap}
.g3>div,.g2>div,.g4>div{min-width:0}.cell{border:1px solid #888;padding:.25em .7em}
.dot{border-bottom:1px dotted #333;padding:0 .5em}.u{text-decoration:underline;text-underline-offset:.3em}
.kvf{display:flex;align-items:baseline;gap:.5em}.kvf .v{flex:1;border-bottom:1px dotted #555;padding:0 .6em}
.kvs{display:flex;justify-content:space-between;border-bottom:1px solid #bbb}
.tt.hor td,.tt.hor th{border:none;border-bottom:1px solid #777}.tt.hor th{border-top:2px solid #333;border-bottom:2px solid #333;background:none}
.tt.nor td,.tt.nor th{border:none}.tt.nor th{border-bottom:1.5px solid #333;background:none}.tt.bare td,.tt.bare th{border:none;background:none}.tt.bare th{text-decoration:underline}
.tt.ver td,.tt.ver th{border:none;border-inline-end:1px solid #666;border-inline-start:1px solid #666}.tt.ver{border:1.5px solid #444}.tt.ver th{border-bottom:1.5px solid #444;background:none}
.tt.cen td,.tt.cen th{text-align:center}.tt.cen td:nth-child(NCEN){text-align:start}
.tt.n1 td:nth-child(n+2),.tt.n1 th:nth-child(n+2){text-align:center}.tt.n2 td:nth-child(n+3),.tt.n2 th:nth-child(n+3),.tt.n2 td:first-child,.tt.n2 th:first-child{text-align:center}
.bx{border:1.2px solid #444;padding:.5em .9em}.side{border-inline-start:3px solid VARINK;padding-inline-start:.8em}
.titleb{font-family:VARTITLE;text-align:center;font-size:1.8em;line-height:1.7;color:VARINK;font-weight:700;border:2px solid VARINK;border-radius:12px;width:fit-content;margin-inline:auto;padding:0 1.2em}
"""
def hdr(*b): return '<div class="hd rtl">' + ''.join(b) + '</div>'
def rt(x, cls='', style=''): return f'<div class="rtl {cls}" style="{style}">{x}</div>'
def colsr(a, b, cls=''): return f'<div class="cols rtl {cls}"><div class="col">{a}</div><div class="col">{b}</div></div>'
def grid(n, *cells, cls='', rtl=True, cell=''): return f'<div class="g{n} {"rtl" if rtl else ""} {cls}">' + ''.join(f'<div class="{cell}">{c}</div>' for c in cells) + '</div>'
def lx(lang, *parts, cls='', style=''):
    """one paragraph; a tuple is (text, class[, 'ltr'])"""
    o = ''
    for q in parts:
        if isinstance(q, str): o += E(q)
        else: o += f'<span class="{q[1]}"' + (' dir="ltr"' if len(q) > 2 else '') + f'>{E(q[0])}</span>'
    return f'<div class="ln {cls}" data-lang="{lang}" lang="{lang}" dir="{dirof(lang)}" style="{style}">{o}</div>'
def lv(k, v, lang, vlang=None, cls=''): return ln(k, lang, 'sm ' + cls) + ln(v, vlang or lang, 'b ' + cls)
def kvl(k, v, lang, cls=''): return kv(k, v, lang, cls, 'en')      # value set left to right (numbers with hyphens, Latin codes)

# ------------------------------------------------------------------ names (invented combinations)
NAMES.update({
 'iq': dict(m=P('علي|Ali;حيدر|Haider;مصطفى|Mustafa;سيف|Saif;عمار|Ammar;حسن|Hassan;قيس|Qais;مهند|Muhannad;زيد|Zaid'), f=P('زينب|Zainab;رغد|Raghad;تبارك|Tabarak;شهد|Shahad;هبة|Hiba;رؤى|Ruaa;ضحى|Duha'),
            s=P('الجبوري|Al-Jubouri;العبيدي|Al-Obaidi;الدليمي|Al-Dulaimi;الساعدي|Al-Saadi;الربيعي|Al-Rubaie;الطائي|Al-Taie;الخزرجي|Al-Khazraji')),
 'eg': dict(m=P('محمود|Mahmoud;كريم|Karim;عمرو|Amr;شريف|Sherif;هشام|Hesham;طارق|Tarek;مينا|Mina;عبد الرحمن|Abdelrahman;وائل|Wael'), f=P('منى|Mona;ياسمين|Yasmin;دينا|Dina;شيماء|Shaimaa;إيمان|Eman;نهى|Noha;مروة|Marwa'),
            s=P('السيد|El-Sayed;عبد العال|Abdel-Aal;الشناوي|El-Shennawy;غنيم|Ghoneim;البدري|El-Badry;شلبي|Shalaby;الجندي|El-Gendy')),
 'sd': dict(m=P('عثمان|Osman;الطيب|Eltayeb;معتز|Mutaz;مأمون|Mamoun;بابكر|Babiker;إدريس|Idris;النور|Elnour;صلاح|Salah'), f=P('إسراء|Esraa;آمنة|Amna;رحاب|Rihab;سعاد|Suad;وفاء|Wafaa;تسنيم|Tasneem'),
            s=P('عبد الله|Abdalla;الأمين|Elamin;حمد النيل|Hamadelnil;البشير|Elbashir;أبو القاسم|Abuelgasim;سليمان|Suliman;عوض الكريم|Awadelkarim')),
 'ye': dict(m=P('صالح|Saleh;عبده|Abdo;نبيل|Nabil;فواز|Fawaz;هائل|Hail;أنور|Anwar;قحطان|Qahtan;ماجد|Majed'), f=P('أروى|Arwa;بشرى|Bushra;سمية|Sumaya;ابتسام|Ebtisam;لمياء|Lamia;انتصار|Intisar'),
            s=P('المقطري|Al-Maqtari;الحيمي|Al-Haimi;باوزير|Bawazir;الشرجبي|Al-Sharjabi;العولقي|Al-Awlaqi;الذماري|Al-Dhamari')),
 'sy': dict(m=P('وسيم|Wassim;فراس|Firas;غياث|Ghiath;ربيع|Rabee;نزار|Nizar;حازم|Hazem;عدنان|Adnan;مازن|Mazen'), f=P('رشا|Rasha;سوسن|Sawsan;لبنى|Lubna;ديمة|Dima;غادة|Ghada;هيا|Haya;ميساء|Maysaa'),
            s=P('قباني|Kabbani;الشامي|Al-Shami;زيتون|Zeitoun;بركات|Barakat;السباعي|Al-Sibai;عثمان|Othman;ديوب|Dayoub;النجار|Al-Najjar')),
 'jo': dict(m=P('راشد|Rashed;سلطان|Sultan;معاذ|Moath;أيمن|Ayman;جهاد|Jihad;عاصم|Asem;مؤيد|Moayad'), f=P('عبير|Abeer;سناء|Sanaa;تغريد|Taghreed;أسيل|Aseel;نسرين|Nisreen;حنين|Haneen'),
            s=P('الزعبي|Al-Zoubi;العبادي|Al-Abbadi;الخوالدة|Al-Khawaldeh;الفايز|Al-Fayez;بني هاني|Bani Hani;العزام|Al-Azzam')),
 'ir': dict(m=P('کاوه|Kaveh;بهرام|Bahram;سعید|Saeed;آرش|Arash;محسن|Mohsen;فرهاد|Farhad;داوود|Davoud;ایمان|Iman'), f=P('الهام|Elham;شیرین|Shirin;فاطمه|Fatemeh;لادن|Ladan;پریسا|Parisa;مینا|Mina;نسترن|Nastaran'),
            s=P('طاهری|Taheri;شریفی|Sharifi;اکبری|Akbari;یزدانی|Yazdani;قاسمی|Ghasemi;بهرامی|Bahrami;نیک‌پور|Nikpour;پهلوان‌زاده|Pahlavanzadeh;کاظمی|Kazemi')),
 'af': dict(m=P('احمدشاه|Ahmad Shah;میرویس|Mirwais;هارون|Haroon;نصیر|Naseer;شفیق|Shafiq;تمیم|Tamim;عبدالقدیر|Abdul Qadir'), f=P('نیلوفر|Nilofar;مرسل|Mursal;هدیه|Hadia;فرزانه|Farzana;ثریا|Soraya;ناهید|Nahid'),
            s=P('صافی|Safi;تیموری|Taimoori;قادری|Qadiri;فیضی|Faizi;کوهستانی|Kohistani;هاشمی|Hashimi;بدخش|Badakhsh')),
 'pst': dict(m=P('توریالی|Toryalai;بریالی|Baryalai;عبدالهادي|Abdul Hadi;ګل‌آغا|Gul Agha;زلمی|Zalmay;میرزمان|Mir Zaman;شاه‌محمود|Shah Mahmood'), f=P('سپوږمۍ|Spogmai;ملالۍ|Malalai;شینکۍ|Shinkai;نازو|Nazo;هیله|Hila;غوټۍ|Ghotai'),
            s=P('همدرد|Hamdard;ساپی|Sapai;شینواری|Shinwari;الکوزی|Alkozai;خوږیانی|Khogyani;مومند|Momand')),
 'pk': dict(m=P('عدنان|Adnan;شاہد|Shahid;کاشف|Kashif;ذیشان|Zeeshan;وقاص|Waqas;نعیم|Naeem;طلحہ|Talha'), f=P('مہوش|Mehwish;رابعہ|Rabia;سدرہ|Sidra;فرح|Farah;نادیہ|Nadia;اقرا|Iqra'),
            s=P('حسین|Hussain;اقبال|Iqbal;رضا|Raza;محمود|Mahmood;انصاری|Ansari;بٹ|Butt;راجپوت|Rajput;ہاشمی|Hashmi')),
 'et': dict(m=P('ብርሃኑ|Birhanu;ሙሉጌታ|Mulugeta;ፍቃዱ|Fikadu;ናትናኤል|Natnael;እንዳለ|Endale;ጌታቸው|Getachew'), f=P('አስቴር|Aster;መቅደስ|Mekdes;ዘውድነሽ|Zewdnesh;ቤተልሔም|Bethlehem;አልማዝ|Almaz;ፀሐይ|Tsehay'),
            s=P('ደሳለኝ|Desalegn;ወንድሙ|Wondimu;ዓለሙ|Alemu;ገብረሚካኤል|Gebremichael;ሽፈራው|Shiferaw;አያሌው|Ayalew;ጥላሁን|Tilahun')),
 'er': dict(m=P('ተኽለ|Tekle;ሃብቶም|Habtom;ሰምረ|Semere;ኣብርሃም|Abraham;ግርማይ|Girmay;የማነ|Yemane;ንጉሰ|Niguse'), f=P('ሄለን|Helen;ርግበ|Rigbe;ትርሓስ|Tirhas;ሚሊዮን|Million;ሽሻይ|Shishay;ጽጌ|Tsige;ኣዜብ|Azeb'),
            s=P('ገብረእግዚኣብሄር|Gebregziabher;ሃይለ|Haile;ኪዳነ|Kidane;ኣስመሮም|Asmerom;ተኽላይ|Teklay;መሓሪ|Mehari;ጸጋይ|Tsegay')),
})
def n4(p, k=4):      # given, father, (grandfather), family
    a = [p.given, p.fa, p.gf][:k - 1] + [p.sur]; return ' '.join(x[0] for x in a), ' '.join(x[1] for x in a)
def ymd(d, pad=False): return f'{d.year}/{d.month:02d}/{d.day:02d}' if pad else f'{d.year}/{d.month}/{d.day}'
def dmy(d): return f'{d.day}/{d.month}/{d.year}'

A1 = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة', 'أحد عشر', 'اثنا عشر', 'ثلاثة عشر', 'أربعة عشر', 'خمسة عشر', 'ستة عشر', 'سبعة عشر', 'ثمانية عشر', 'تسعة عشر']
A10 = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون']
def arw(n):
    if n == 100: return 'مئة'
    return A1[n] if n < 20 else (A1[n % 10] + ' و' if n % 10 else '') + A10[n // 10]
assert arw(78) == 'ثمانية وسبعون'
AM1 = ['', 'አንድ', 'ሁለት', 'ሦስት', 'አራት', 'አምስት', 'ስድስት', 'ሰባት', 'ስምንት', 'ዘጠኝ']
AM10 = ['', 'አሥር', 'ሃያ', 'ሠላሳ', 'አርባ', 'ሃምሳ', 'ስልሳ', 'ሰባ', 'ሰማንያ', 'ዘጠና']
def amw(n): return 'መቶ' if n == 100 else (AM10[n // 10] + ' ' + AM1[n % 10]).strip()
TI_ET = ['መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ', 'ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ጉንበት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'ጳጉሜ']

# =================================================================== Arabic
@fam
def irq_preparatory(R):
    p = person(R, 'iq'); d = awarded(R, p, 17, 21, (7, 8, 9, 10)); full, _ = n4(p); m = p.sex == 'm'
    gov, gv = R.choice([('نينوى', 'الموصل'), ('بغداد / الكرخ الأولى', 'بغداد'), ('البصرة', 'البصرة'), ('الأنبار', 'الرمادي'), ('ديالى', 'بعقوبة')])
    sch = R.choice(['إعدادية الشرقية للبنين', 'إعدادية المركزية للبنين', 'إعدادية الرافدين للبنين'] if m else ['إعدادية الزهور للبنات', 'ثانوية دجلة للبنات', 'إعدادية العقيدة للبنات'])
    br, subj = R.choice([('العلمي', ['التربية الإسلامية', 'اللغة العربية', 'اللغة الإنكليزية', 'الرياضيات', 'الأحياء', 'الكيمياء', 'الفيزياء']), ('الأدبي', ['التربية الإسلامية', 'اللغة العربية', 'اللغة الإنكليزية', 'الرياضيات', 'التاريخ', 'الجغرافية', 'الاقتصاد'])])
    rows = [(s_, R.randint(50, 100)) for s_ in subj]; tot = sum(r[1] for r in rows); av = f'{tot / len(rows):.2f}'.rstrip('0').rstrip('.'); no = sn(R, '#####'); ex = sn(R, '############')
    role = R.choice(['الأول', 'الثاني']); no = '1' + no
    D = Doc('irq_preparatory', R, 'IRQ', 'school_leaving_certificate', ['ar'], "'KacstBook'", "'KacstPoster'", '#1c1c1c', '#fffefb', R.choice(['thin', 'none']), None, False, 19, '17mm 19mm', 1.6)
    ttl = R.choice(['شهادة الدراسة الإعدادية', 'وثيقة الدراسة الإعدادية'])
    D.set(holder_name=full, date_of_birth=p.dob.isoformat(), date_of_birth_printed=ai(ymd(p.dob)), place_of_birth=gv, qualification_title=ttl, field_of_study=[f'الفرع {br}', br], institution=[sch, 'وزارة التربية', f'المديرية العامة للتربية في {gov}', f'المديرية العامة لتربية {gov}'],
          award_date=d.isoformat(), award_date_printed=ai(ymd(d)), grade=[ai(av), ai(tot)], document_number=no)
    D.rows = [dict(course=a, credits=None, grade=str(b)) for a, b in rows]
    tb = table(['ت', 'المادة الدراسية', 'الدرجة رقماً', 'الدرجة كتابةً'], [(ai(i + 1), a, ai(b), arw(b)) for i, (a, b) in enumerate(rows)], 'ar', 'n2', [8, 36, 20, 36])
    D.add(hdr(box(ln('جمهورية العراق', 'ar', 'b') + ln('وزارة التربية', 'ar', 'b') + ln(f'المديرية العامة {R.choice(["للتربية في ", "لتربية "])}{gov}', 'ar', 'sm') + ln('قسم الامتحانات', 'ar', 'sm')), emblem(R, '#333', 80), box(ln('العدد: ' + ai(no), 'ar') + ln('التاريخ: ' + ai(ymd(d)), 'ar'), '', 'padding-inline-start:12mm')),
          '<div class="ruleh"></div>', ln(ttl, 'ar', 'title'), ln('إلى / من يهمه الأمر', 'ar', 'c b'),
          lx('ar', f'نؤيد لكم أن {"الطالب" if m else "الطالبة"} (', (full, 'b'), f') {"تولد" if R.random() < .5 else "المولود" if m else "المولودة"} {gv} في {ai(ymd(p.dob))} قد {"اجتاز" if m else "اجتازت"} الامتحان الوزاري للدراسة الإعدادية / الفرع {br} للعام الدراسي {ai(d.year - 1)}/{ai(d.year)} الدور {role} من {sch} وبالرقم الامتحاني {ai(ex)} و{"حصل" if m else "حصلت"} على الدرجات المدرجة أدناه:', cls='j mt'),
          tb, colsr(kv('المجموع:', ai(tot), 'ar', 'b'), kv('المعدل:', ai(av), 'ar', 'b')), ln(f'وبناءً على {"طلبه" if m else "طلبها"} {"زود" if m else "زودت"} بهذه الوثيقة.', 'ar', 'mt'),
          rt(sigs(R, [('مدير المدرسة', ''), ('مدير قسم الامتحانات', ''), ('المدير العام', '')], 'ar')), stamp(R, 'جمهورية العراق - وزارة التربية', 'ar', 125, 'left:120px;bottom:95px'), photo(R, 'left:72px;top:222px', 66, 84) if R.random() < .4 else '')
    return D

@fam
def egy_degree_prose(R):
    p = person(R, 'eg'); d = awarded(R, p, 21, 25, (7, 8, 9, 10, 11)); full, _ = n4(p); m = p.sex == 'm'
    uni, city = R.choice([('جامعة القاهرة', 'القاهرة'), ('جامعة عين شمس', 'القاهرة'), ('جامعة الإسكندرية', 'الإسكندرية'), ('جامعة المنصورة', 'الدقهلية'), ('جامعة أسيوط', 'أسيوط')])
    fac, deg, fld = R.choice([('كلية الحقوق', 'الليسانس', 'الحقوق'), ('كلية الآداب', 'ليسانس الآداب', 'الجغرافيا'), ('كلية التجارة', 'بكالوريوس التجارة', 'المحاسبة'), ('كلية الهندسة', 'بكالوريوس الهندسة', 'الهندسة المدنية'), ('كلية العلوم', 'بكالوريوس العلوم', 'الكيمياء'), ('كلية الزراعة', 'بكالوريوس العلوم الزراعية', 'الإنتاج الحيواني')])
    born = R.choice(['القاهرة', 'الجيزة', 'طنطا', 'سوهاج', 'دمياط', 'بني سويف']); g = R.choice(['مقبول', 'جيد', 'جيد جداً', 'ممتاز']); hon = g in ('جيد جداً', 'ممتاز') and R.random() < .5; no = sn(R, '#####')
    gt = g + (' مع مرتبة الشرف' if hon else ''); kw = 'قسم' if fac != 'كلية الهندسة' else 'شعبة'; law = fld == 'الحقوق'
    dg = f'{deg} في {fld}' if law else f'{deg} {kw} {fld}'
    D = Doc('egy_degree_prose', R, 'EGY', 'degree_certificate', ['ar'], "'mry_KacstQurn'", "'KacstDecorative'", '#5b3a00', '#fffaf0', R.choice(['thick', 'key']), ('#b8860b', .16), True, 20, '19mm 26mm', 1.75)
    D.set(holder_name=full, date_of_birth=p.dob.isoformat(), date_of_birth_printed=ai(f'{p.dob.day} ') + M['ar_eg'][p.dob.month - 1] + ai(f' {p.dob.year}'), place_of_birth=born, qualification_title=[f'{deg} في {fld}', 'ليسانس الحقوق', deg, 'ليسانس', f'درجة {deg}', f'درجة {deg} في {fld}'] if law else [deg, f'درجة {deg}', dg, f'درجة {dg}', f'{deg} {fld}', f'{deg} في {fld}'],
          field_of_study=fld, institution=[uni, f'{uni} - {fac}', f'{fac} - {uni}', f'{fac} {uni}'], award_date=d.isoformat(), award_date_printed=[ai(f'{d.day} {M["ar_eg"][d.month-1]} سنة {d.year}'), ai(f'{d.day} {M["ar_eg"][d.month-1]} {d.year}')], grade=[gt, g] if hon else gt, document_number=no)
    body = (f'قرر مجلس {uni} بجلسته المنعقدة بتاريخ ', (ai(f'{d.day} {M["ar_eg"][d.month-1]} سنة {d.year}'), 'b'), f' منح السيد{"" if m else "ة"} / ', (full, 'b'), f' المولود{"" if m else "ة"} في {born} بتاريخ {ai(p.dob.day)} {M["ar_eg"][p.dob.month-1]} {ai(p.dob.year)} ', f'درجة ', (dg, 'b'), f' من {fac} بتقدير عام ', (gt, 'b'), f' وذلك في دور {"مايو" if d.month < 10 else "سبتمبر"} سنة {ai(d.year)}، و{"له" if m else "لها"} جميع الحقوق والمزايا المترتبة على هذه الدرجة.')
    D.add(hdr(box(ln('جمهورية مصر العربية', 'ar', 'b c') + ln(uni, 'ar', 'b c lg') + ln(fac, 'ar', 'c')), emblem(R, '#8b6508', 84), box(ln('رقم القيد', 'ar', 'c sm') + ln(ai(no), 'ar', 'c b'))), ln('بسم الله الرحمن الرحيم', 'ar', 'c mt'), ln(R.choice(['شهادة تخرج', 'شهادة الدرجة الجامعية الأولى']), 'ar', 'title'),
          lx('ar', *body, cls='j mt'), rt(sigs(R, [('المختص', ''), ('عميد الكلية', 'أ.د. ' + nm(person(R, 'eg'), 'eg')[0]), ('رئيس الجامعة', 'أ.د. ' + nm(person(R, 'eg'), 'eg')[0])], 'ar'), 'mt'), stamp(R, uni + ' - شئون الطلاب', 'ar', 125, 'left:220px;bottom:60px'))
    return D

@fam
def sdn_degree_bilingual(R):
    p = person(R, 'sd'); d = awarded(R, p, 22, 27, (3, 6, 9, 12)); full, lat = n4(p)
    u, ue = R.choice([('جامعة الخرطوم', 'University of Khartoum'), ('جامعة الجزيرة', 'University of Gezira'), ('جامعة النيلين', 'Al-Neelain University'), ('جامعة السودان للعلوم والتكنولوجيا', 'Sudan University of Science and Technology')])
    fa, fe, da, de, sa, se = R.choice([('كلية العلوم', 'Faculty of Science', 'بكالوريوس العلوم', 'Bachelor of Science', 'الفيزياء', 'Physics'), ('كلية الهندسة', 'Faculty of Engineering', 'بكالوريوس الهندسة', 'Bachelor of Engineering', 'الهندسة الكهربائية', 'Electrical Engineering'), ('كلية الاقتصاد', 'Faculty of Economics', 'بكالوريوس الاقتصاد', 'Bachelor of Economics', 'الاقتصاد القياسي', 'Econometrics'), ('كلية علوم التمريض', 'Faculty of Nursing Sciences', 'بكالوريوس التمريض', 'Bachelor of Nursing', 'التمريض السريري', 'Clinical Nursing')])
    ga, ge = R.choice([('الدرجة الأولى', 'First Class'), ('الدرجة الثانية - القسم الأول', 'Second Class - Division One'), ('الدرجة الثانية - القسم الثاني', 'Second Class - Division Two'), ('الدرجة الثالثة', 'Third Class')]); no = sn(R, '######'); hj = R.random() < .6; mer = hijri(d)
    hd_ = ai(f'{mer[2]} {M["ar_h"][mer[1]-1]} {mer[0]}') + 'هـ'; gd = ai(f'{d.day} {M["ar_eg"][d.month-1]} {d.year}') + 'م'
    D = Doc('sdn_degree_bilingual', R, 'SDN', 'degree_certificate', ['ar', 'en'], "'TeX Gyre Schola','ScheherBig'", "'TeX Gyre Schola','Noto Kufi Arabic'", '#0d3b2e', '#fdfdf8', 'corner', ('#2e8b57', .12), True, 16, '17mm 22mm', 1.5)
    D.set(holder_name=full, holder_name_latin=lat, qualification_title=[da, de, f'{da} في {sa}', f'{de} in {se}', f'درجة {da}', f'{da} (مرتبة الشرف)', f'{de} (Honours)', f'{de} (Honours) in {se}'], qualification_title_en=[de, f'{de} in {se}', f'{de} (Honours)', f'{de} (Honours) in {se}'], field_of_study=[sa, se], institution=[u, ue], award_date=d.isoformat(), award_date_printed=[gd, long_date(d, 'en')] + ([hd_] if hj else []), grade=[ga, ge], document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}; bh = R.random() < .6
    right = (ln(u, 'ar', 'c b lg') + ln(fa, 'ar', 'c') + ln('شهادة', 'ar', 'title') + ln('يشهد مجلس الأساتذة بأن', 'ar', 'c') + ln(full, 'ar', 'name') + ln(f'بعد أن استوف{"ى" if p.sex == "m" else "ت"} جميع متطلبات التخرج قد مُنح{"" if p.sex == "m" else "ت"} درجة', 'ar', 'c mt') + ln(da + (' (مرتبة الشرف)' if bh else ''), 'ar', 'c b lg') + ln(f'في {sa}', 'ar', 'c b') + ln(ga, 'ar', 'c b') + ln(f'صدرت في {gd}', 'ar', 'c mt') + (ln(f'الموافق {hd_}', 'ar', 'c') if hj else ''))
    left = (ln(ue, 'en', 'c b lg') + ln(fe, 'en', 'c') + ln('Certificate', 'en', 'title') + ln('The Academic Senate hereby certifies that', 'en', 'c') + ln(lat, 'en', 'name') + ln('having fulfilled all the requirements for graduation has been awarded the degree of', 'en', 'c mt') + ln(de + (' (Honours)' if bh else ''), 'en', 'c b lg') + ln(f'in {se}', 'en', 'c b') + ln(ge, 'en', 'c b') + ln(f'Issued on {long_date(d, "en")}', 'en', 'c mt'))
    D.add(ln('جمهورية السودان', 'ar', 'c b') + ln('The Republic of the Sudan', 'en', 'c sm'), box(emblem(R, '#0d3b2e', 62), 'c'), colsr(right, left, 'rule'), f'<div class="cols rtl mt"><div>{ln("رقم الشهادة: " + ai(no), "ar")}</div><div>{ln("Certificate No. " + no, "en")}</div></div>',
          sigs(R, [('Registrar / المسجل', ''), ('Dean / العميد', ''), ('Vice-Chancellor / مدير الجامعة', '')], 'en'), stamp(R, u + ' - أمانة الشؤون العلمية', 'ar', 120, 'left:480px;bottom:50px'))
    return D

SYCRS = {'الهندسة المدنية': ['التحليل الرياضي', 'الفيزياء العامة', 'الرسم الهندسي', 'الميكانيك الهندسي', 'مقاومة المواد', 'ميكانيك التربة', 'الخرسانة المسلحة', 'المساحة', 'الهيدروليك', 'هندسة الطرق', 'الإحصاء والاحتمالات', 'اللغة الإنكليزية', 'إدارة المشاريع', 'المنشآت المعدنية', 'مواد البناء'],
         'الاقتصاد': ['مبادئ الاقتصاد', 'المحاسبة المالية', 'الرياضيات المالية', 'القانون التجاري', 'النقود والمصارف', 'الاقتصاد الكلي', 'محاسبة التكاليف', 'الإحصاء', 'إدارة الأعمال', 'التجارة الدولية', 'اللغة الإنكليزية', 'التمويل الدولي', 'المالية العامة', 'تدقيق الحسابات', 'التسويق'],
         'الصيدلة': ['الكيمياء العامة', 'الكيمياء العضوية', 'علم النبات', 'الفيزيولوجيا', 'علم الأدوية', 'العقاقير', 'الكيمياء الحيوية', 'الأحياء الدقيقة', 'التشريح', 'الصيدلانيات', 'علم السموم', 'الكيمياء الدوائية', 'اللغة الإنكليزية', 'الصيدلة السريرية', 'علم المناعة']}
YR = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة']
@fam
def syr_university_marks(R):
    p = person(R, 'sy'); d = awarded(R, p, 23, 29, (1, 2, 9, 10, 11)); n, l = nm(p, 'sy'); m = p.sex == 'm'; u, city = R.choice([('جامعة تشرين', 'اللاذقية'), ('جامعة البعث', 'حمص'), ('جامعة حلب', 'حلب'), ('جامعة الفرات', 'دير الزور')])
    fld = R.choice(list(SYCRS)); fac = {'الهندسة المدنية': 'كلية الهندسة المدنية', 'الاقتصاد': 'كلية الاقتصاد', 'الصيدلة': 'كلية الصيدلة'}[fld]; cs = list(SYCRS[fld]); R.shuffle(cs); ny = R.choice([2, 3, 3]); no = sn(R, '####'); st = sn(R, '#######')
    D = Doc('syr_university_marks', R, 'SYR', 'transcript', ['ar'], "'KacstOffice'", "'Noto Kufi Arabic'", '#102a43', '#fff', 'none', None, False, 18, '15mm 18mm', 1.5)
    arr, secs = [], []; style = R.choice(['hor', 'lite', 'bare']); words = R.random() < .7
    for k in range(ny):
        rs = []
        for c in cs[k * 5:k * 5 + 5]:
            g = R.randint(60, 96); h = R.choice([2, 3, 4]); arr.append((c, h, g)); rs.append((c, R.choice(['الأول', 'الثاني']), ai(g)) + ((arw(g),) if words else ()))
        secs.append(ln(f'السنة {YR[k]} - العام الدراسي {ai(d.year - ny + k - 1)}/{ai(d.year - ny + k)}', 'ar', 'b mt') + table(['المقرر', 'الفصل', 'العلامة رقماً'] + (['العلامة كتابةً'] if words else []), rs, 'ar', style + ' n1', [40, 15, 18, 27] if words else [56, 22, 22]))
    av = sum(a[2] for a in arr) / len(arr); es = 'مقبول' if av < 65 else 'جيد' if av < 75 else 'جيد جداً' if av < 85 else 'ممتاز'; avs = ai(f'{av:.2f}'); deg = f'إجازة في {fld}'
    dob = ai(f'{p.dob.day} {M["ar_sy"][p.dob.month-1]} {p.dob.year}'); born = R.choice(SY_CITY)
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=dob, place_of_birth=born, qualification_title=[deg, f'الإجازة في {fld}', 'كشف علامات', 'إجازة', 'الإجازة'], field_of_study=fld, institution=[u, f'{u} - {fac}'], award_date=d.isoformat(), award_date_printed=ai(ymd(d)), grade=[avs, es, f'{avs} {es}'], document_number=[no, st])
    D.rows = [dict(course=a, credits=None, grade=str(c)) for a, b, c in arr]
    info = [kv('الاسم والكنية:', n, 'ar'), kv('اسم الأب:', p.fa[0], 'ar'), kv('اسم الأم:', p.mo[0], 'ar'), kv('محل وتاريخ الولادة:', f'{born} {dob}', 'ar'), kv('الرقم الجامعي:', ai(st), 'ar'), kv('الدرجة العلمية:', deg, 'ar')]
    D.add(hdr(box(ln('الجمهورية العربية السورية', 'ar', 'b') + ln('وزارة التعليم العالي', 'ar', 'b') + ln(u, 'ar', 'b') + ln(fac, 'ar')), emblem(R, '#102a43', 70), box(ln('الرقم: ' + ai(no), 'ar') + ln('التاريخ: ' + ai(ymd(d)), 'ar'), '', 'padding-inline-start:18mm')), ln(R.choice(['كشف علامات', 'كشف علامات']), 'ar', 'title'),
          colsr(''.join(info[:3]), ''.join(info[3:])), *secs, rt(kv('المعدل العام:', avs, 'ar', 'b') + kv('التقدير:', es, 'ar', 'b'), 'side mt'), ln(f'أعطي هذا الكشف بناءً على طلب صاحب{"" if m else "ة"} العلاقة.', 'ar', 'sm mt'),
          rt(sigs(R, [('المدقق', ''), ('رئيس شعبة شؤون الطلاب', ''), ('عميد الكلية', '')], 'ar')), stamp(R, u + ' - ' + fac, 'ar', 120, 'left:300px;bottom:90px'))
    return D

@fam
def yem_secondary(R):
    p = person(R, 'ye'); d = awarded(R, p, 18, 22, (7, 8, 9)); full, _ = n4(p); m = p.sex == 'm'; gov = R.choice(['صنعاء', 'عدن', 'تعز', 'حضرموت', 'إب', 'الحديدة']); sch = R.choice(['مدرسة الكويت الثانوية', 'مدرسة النهضة', 'ثانوية الثورة', 'مدرسة سبأ الثانوية'])
    br = R.choice(['القسم العلمي', 'القسم الأدبي']); subj = ['القرآن الكريم', 'التربية الإسلامية', 'اللغة العربية', 'اللغة الإنجليزية'] + (['الرياضيات', 'الفيزياء', 'الكيمياء', 'الأحياء'] if 'علمي' in br else ['التاريخ', 'الجغرافيا', 'علم الاجتماع', 'الفلسفة والمنطق'])
    rows = [(s_, R.randint(50, 99)) for s_ in subj]; tot = sum(r[1] for r in rows); pc = f'{tot / len(rows):.2f}'; seat = sn(R, '######'); no = sn(R, '#######'); h = hijri(d)
    gd = ai(f'{d.day} {M["ar_eg"][d.month-1]} {d.year}') + 'م'; hd_ = ai(f'{h[2]} {M["ar_h"][h[1]-1]} {h[0]}') + 'هـ'
    D = Doc('yem_secondary', R, 'YEM', 'school_leaving_certificate', ['ar'], "'KacstQurn'", "'Noto Kufi Arabic'", '#7b1113', '#fbfff8', 'double', ('#8fbc8f', .2), False, 18, '19mm 22mm', 1.55)
    ttl = R.choice(['شهادة الثانوية العامة', 'شهادة إتمام الدراسة الثانوية العامة'])
    D.set(holder_name=full, date_of_birth=p.dob.isoformat(), date_of_birth_printed=ai(ymd(p.dob, True)), place_of_birth=gov, qualification_title=[ttl] + (['شهادة الثانوية العامة'] if 'إتمام' in ttl else []), field_of_study=[br, br.split()[1]], institution=['وزارة التربية والتعليم', sch], award_date=d.isoformat(), award_date_printed=[gd, hd_, f'{hd_} الموافق {gd}'], grade=[ai(pc) + '٪', ai(pc) + '%', ai(pc), ai(tot)], document_number=no)
    D.rows = [dict(course=a, credits=None, max='100', grade=str(b)) for a, b in rows]
    st = R.choice(['nor', 'bare', 'ver']); mn = R.random() < .75
    tb = table(['المادة', 'النهاية الكبرى'] + (['النهاية الصغرى'] if mn else []) + ['درجة الطالب'], [(a, ai(100)) + ((ai(50),) if mn else ()) + (ai(b),) for a, b in rows] + [('المجموع', ai(100 * len(rows))) + ((ai(50 * len(rows)),) if mn else ()) + (ai(tot),)], 'ar', st + ' n1', [40, 20, 20, 20] if mn else [50, 25, 25])
    D.add(hdr(box(ln('الجمهورية اليمنية', 'ar', 'b c') + ln('وزارة التربية والتعليم', 'ar', 'b c') + ln('اللجنة العليا للاختبارات', 'ar', 'c sm')), emblem(R, '#7b1113', 78), box(ln('رقم الشهادة', 'ar', 'c sm') + ln(ai(no), 'ar', 'c b') + ln(f'رقم الجلوس: {ai(seat)}', 'ar', 'c sm'))), ln(ttl, 'ar', 'title mt'), ln(f'{br} للعام الدراسي {ai(d.year - 1)} / {ai(d.year)}م', 'ar', 'c b'),
          ln(f'تشهد وزارة التربية والتعليم بأن {"الطالب" if m else "الطالبة"} المبينة بياناته{"" if m else "ا"} أدناه قد اجتاز{"" if m else "ت"} بنجاح اختبار الشهادة الثانوية العامة'.replace('بياناتها', 'بياناتها'), 'ar', 'c mt'),
          kv('الاسم:', full, 'ar', 'kvf mt'), grid(2, kv('محل الميلاد:', gov, 'ar', 'kvf'), kv('تاريخ الميلاد:', ai(ymd(p.dob, True)), 'ar', 'kvf'), kv('المدرسة:', sch, 'ar', 'kvf'), kv('الجنسية:', 'يمني' if m else 'يمنية', 'ar', 'kvf')), tb,
          kv('النسبة المئوية:', ai(pc) + '٪', 'ar', 'b'), ln(f'حررت بتاريخ {hd_} الموافق {gd}', 'ar', 'mt'), rt(sigs(R, [('مدير عام الاختبارات', ''), ('وزير التربية والتعليم', '')], 'ar')), stamp(R, 'وزارة التربية والتعليم - اللجنة العليا للاختبارات', 'ar', 125, 'left:300px;bottom:90px', '#24429c'))
    return D

@fam
def jor_nurse_licence(R):
    p = person(R, 'jo'); d = awarded(R, p, 23, 34, (1, 2, 4, 6, 9, 11)); e = dt.date(d.year + R.choice([1, 2, 5]), d.month, d.day); full, _ = n4(p); m = p.sex == 'm'
    job = R.choice([('ممرض قانوني', 'ممرضة قانونية'), ('ممرض مشارك', 'ممرضة مشاركة'), ('فني مختبرات طبية', 'فنية مختبرات طبية'), ('قابل قانوني', 'قابلة قانونية')][:3])[0 if m else 1]
    born = R.choice(['إربد', 'الزرقاء', 'عمان', 'السلط', 'الكرك', 'معان']); no = sn(R, '####'); no = '1' + no; reg = sn(R, '####'); nat = sn(R, '9#########'); edu = R.choice(['بكالوريوس تمريض - جامعة اليرموك', 'دبلوم متوسط - كلية نسيبة المازنية', 'بكالوريوس تمريض - الجامعة الهاشمية']) if 'مختبر' not in job else R.choice(['بكالوريوس علوم مخبرية - جامعة البلقاء', 'دبلوم مختبرات - كلية رفيدة الأسلمية'])
    D = Doc('jor_nurse_licence', R, 'JOR', 'professional_licence', ['ar'], "'Liberation Sans','Noto Sans Arabic'", "'Noto Kufi Arabic'", '#0a4d68', '#fbfdff', R.choice(['thin', 'wave']), ('#00a8cc', .1), False, 16, '20mm 20mm', 1.6)
    ttl = R.choice(['شهادة مزاولة مهنة', 'رخصة مزاولة مهنة', 'تصريح مزاولة مهنة'])
    D.set(holder_name=full, date_of_birth=p.dob.isoformat(), date_of_birth_printed=p.dob.strftime('%d/%m/%Y'), place_of_birth=born, qualification_title=[ttl, f'{ttl} {job}'], field_of_study=[job], institution=['وزارة الصحة', 'مديرية ترخيص المهن والمؤسسات الصحية', 'وزارة الصحة - مديرية ترخيص المهن والمؤسسات الصحية'], award_date=d.isoformat(), award_date_printed=d.strftime('%d/%m/%Y'), document_number=no)
    cells = [lv('الاسم الرباعي', full, 'ar'), lv('الرقم الوطني', nat, 'ar'), lv('مكان الولادة', born, 'ar'), lv('تاريخ الولادة', p.dob.strftime('%d/%m/%Y'), 'ar'), lv('المؤهل العلمي', edu, 'ar'), lv('المسمى المهني', job, 'ar'), lv('رقم الشهادة', no, 'ar'), lv('رقم القيد في النقابة', reg, 'ar'), lv('تاريخ الإصدار', d.strftime('%d/%m/%Y'), 'ar'), lv('صالحة لغاية' if 'شهادة' in ttl or 'رخصة' in ttl else 'صالح لغاية', e.strftime('%d/%m/%Y'), 'ar')]
    if R.random() < .5: cells[2:6] = cells[4:6] + cells[2:4]
    D.add(hdr(box(ln('المملكة الأردنية الهاشمية', 'ar', 'b') + ln('وزارة الصحة', 'ar', 'b') + ln('مديرية ترخيص المهن والمؤسسات الصحية', 'ar', 'sm')), emblem(R, '#0a4d68', 76), photo(R, 'position:static', 88, 112)), ln(ttl, 'ar', 'titleb mt2'),
          ln(f'استناداً إلى أحكام قانون الصحة العامة رقم 47 لسنة 2008 وتعليماته، ي{"صرح" if m else "صرح"} لصاحب{"" if m else "ة"} هذه الوثيقة بمزاولة المهنة المبينة أدناه في المؤسسات الصحية المرخصة داخل المملكة.', 'ar', 'j mt2'), grid(2, *cells, cls='mt2', cell=R.choice(['cell', ''])),
          ln('تلغى هذه الوثيقة حكماً عند مخالفة أحكام القانون، ويجب إبرازها عند الطلب.', 'ar', 'sm mt2'), rt(sigs(R, [('مدير الترخيص', ''), ('أمين عام وزارة الصحة', '')], 'ar')), stamp(R, 'وزارة الصحة - المملكة الأردنية الهاشمية', 'ar', 125, 'left:310px;bottom:150px'), qr('https://moh.example/' + no, 'left:357px;bottom:60px', 80))
    return D

# =================================================================== Persian (Iran)
def fad(d): return long_date(d, 'fa_num')
@fam
def irn_diplom(R):
    p = person(R, 'ir'); d = awarded(R, p, 18, 20, (7, 8, 9, 10)); n, l = nm(p, 'ir'); m = p.sex == 'm'; city, prov = R.choice([('کرمان', 'کرمان'), ('ساری', 'مازندران'), ('اهواز', 'خوزستان'), ('تبریز', 'آذربایجان شرقی'), ('همدان', 'همدان')])
    br = R.choice(['ریاضی و فیزیک', 'علوم تجربی', 'ادبیات و علوم انسانی', 'علوم و معارف اسلامی']); sch = R.choice(['دبیرستان شهید بهشتی', 'دبیرستان دکتر شریعتی', 'دبیرستان پسرانه فارابی'] if m else ['دبیرستان حضرت زینب', 'دبیرستان دخترانه فرزانگان', 'دبیرستان پروین اعتصامی']); gpa = f'{R.randint(11, 19)}/{R.randint(0, 99):02d}'; no = sn(R, '######'); j = jalali(d); pre = R.random() < .3
    ttl = 'گواهینامه پایان دوره پیش‌دانشگاهی' if pre else R.choice(['گواهینامه پایان تحصیلات دوره متوسطه', 'دیپلم پایان تحصیلات متوسطه'])
    D = Doc('irn_diplom', R, 'IRN', 'school_leaving_certificate', ['fa'], "'PakType Naskh Basic Farsi'", "'Homa'", '#23395d', '#fffef4', R.choice(['corner', 'thick', 'double']), ('#4a7a4a', .14), True, 18, '17mm 26mm', 1.7)
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=fad(p.dob), qualification_title=[ttl] + ([] if pre else ['دیپلم متوسطه', 'دیپلم کامل متوسطه']), field_of_study=br, institution=[sch, 'وزارت آموزش و پرورش', f'اداره کل آموزش و پرورش استان {prov}'], award_date=d.isoformat(), award_date_printed=fad(d), grade=pd(gpa), document_number=no)
    D.add(hdr(box(ln('جمهوری اسلامی ایران', 'fa', 'b c') + ln('وزارت آموزش و پرورش', 'fa', 'b c') + ln(f'اداره کل آموزش و پرورش استان {prov}', 'fa', 'c sm')), emblem(R, '#2e6f40', 74), box(ln('شماره: ' + pd(no), 'fa') + ln('تاریخ: ' + fad(d), 'fa') + ln('پیوست: ندارد', 'fa', 'sm'), '', 'padding-inline-start:14mm')), ln('بسمه تعالی', 'fa', 'c sm'), ln(ttl, 'fa', 'title'),
          lx('fa', f'{"برابر مقررات و آیین‌نامه‌های آموزشی مصوب شورای عالی آموزش و پرورش،" if R.random() < .5 else "بنا به پیشنهاد هیأت ممتحنه و به استناد مدارک موجود،"} گواهی می‌شود {"آقای" if m else "خانم"} ', (n, 'b'), f' فرزند {p.fa[0]} دارنده شناسنامه شماره {pd(sn(R, "####"))} و کد ملی {pd(sn(R, "##########"))} متولد {fad(p.dob)} در {M["fa"][R.choice([2, 2, 5])]} ماه سال {pd(j[0])} از عهده امتحانات نهایی {"دوره پیش‌دانشگاهی" if pre else "دوره متوسطه"} در رشته ', (br, 'b'), f' از {sch} شهرستان {city} با معدل کل ', (pd(gpa), 'b'), f' برآمده است. بدین وسیله {"این گواهینامه" if "گواهی" in ttl else "این دیپلم"} به {"وی" if R.random() < .5 else "نامبرده"} اعطا می‌شود تا از مزایای قانونی آن برخوردار گردد.', cls='j mt'),
          rt(sigs(R, [('مدیر دبیرستان', ''), ('رئیس اداره امتحانات', ''), ('مدیر کل آموزش و پرورش استان', '')], 'fa'), 'mt'), stamp(R, 'آموزش و پرورش استان ' + prov, 'fa', 120, 'left:260px;bottom:60px'), photo(R, 'left:100px;top:165px', 62, 80) if R.random() < .4 else '')
    return D

IRC = ['ریاضی عمومی ۱', 'ریاضی عمومی ۲', 'فیزیک ۱', 'مبانی کامپیوتر', 'فارسی عمومی', 'زبان عمومی', 'اندیشه اسلامی ۱', 'تربیت بدنی ۱', 'معادلات دیفرانسیل', 'آمار و احتمال', 'مدارهای الکتریکی', 'ساختمان داده‌ها', 'پایگاه داده‌ها', 'سیستم‌های عامل', 'شبکه‌های کامپیوتری', 'هوش مصنوعی', 'اخلاق اسلامی', 'کارگاه عمومی', 'مهندسی نرم‌افزار', 'روش پژوهش', 'تاریخ اسلام', 'پروژه پایانی']
@fam
def irn_riznomarat(R):
    p = person(R, 'ir'); d = awarded(R, p, 23, 28, (1, 4, 7, 10)); g, s = p.given, p.sur; m = p.sex == 'm'; u = R.choice(['دانشگاه تبریز', 'دانشگاه گیلان', 'دانشگاه شهید چمران اهواز', 'دانشگاه آزاد اسلامی واحد کرج', 'دانشگاه پیام نور مرکز یزد'])
    lev = R.choice(['کارشناسی', 'کاردانی']); fld = R.choice(['مهندسی کامپیوتر', 'مهندسی فناوری اطلاعات', 'مهندسی برق', 'علوم کامپیوتر']); st = sn(R, '8########') ; no = sn(R, '##/####'); cs = list(IRC); R.shuffle(cs); y0 = jalali(d)[0] - 3; arr = []
    def tb(k):
        rs = []
        for c in cs[k * 5:k * 5 + 5]:
            cr = R.choice([1, 2, 3, 3]); gr = f'{R.randint(10, 19)}{R.choice([".00", ".25", ".50", ".75"])}'; arr.append((c, cr, gr)); rs.append((c, pd(cr), pd(gr)))
        q = sum(float(a[2]) * a[1] for a in arr[-5:]) / sum(a[1] for a in arr[-5:])
        return ln(f'نیمسال {["اول", "دوم"][k % 2]} {pd(y0 + k // 2)}-{pd(y0 + k // 2 + 1)}', 'fa', 'b mt') + table(['نام درس', 'واحد', 'نمره'], rs, 'fa', style + ' n1', [60, 18, 22]) + ln(f'معدل نیمسال: {pd(f"{q:.2f}")}', 'fa', 'xs')
    style = R.choice(['', 'zebra', 'ver', 'hor']); t = [tb(k) for k in range(4)]; tc = sum(a[1] for a in arr); av = pd(f'{sum(float(a[2]) * a[1] for a in arr) / tc:.2f}')
    D = Doc('irn_riznomarat', R, 'IRN', 'transcript', ['fa'], "'Liberation Sans','Noto Sans Arabic'", "'Homa'", '#222', '#fff', R.choice(['none', 'thin']), None, False, 14.5, '15mm 16mm', 1.5)
    ttl = R.choice(['ریز نمرات', 'ریزنمرات دانشجو', 'کارنامه تحصیلی (ریز نمرات)'])
    D.set(holder_name=f'{g[0]} {s[0]}', date_of_birth=p.dob.isoformat(), date_of_birth_printed=fad(p.dob), qualification_title=[lev, f'{lev} {fld}', ttl, 'ریز نمرات'], field_of_study=fld, institution=u, award_date=d.isoformat(), award_date_printed=fad(d), grade=av, document_number=[no, st])
    D.rows = [dict(course=a, credits=str(b), grade=c) for a, b, c in arr]
    info = [kv('نام:', g[0], 'fa'), kv('نام خانوادگی:', s[0], 'fa'), kv('نام پدر:', p.fa[0], 'fa'), kv('شماره دانشجویی:', pd(st), 'fa'), kv('مقطع:', lev, 'fa'), kv('رشته تحصیلی:', fld, 'fa'), kv('تاریخ تولد:', fad(p.dob), 'fa'), kv('کد ملی:', pd(sn(R, '##########')), 'fa'), kv('دوره:', R.choice(['روزانه', 'شبانه']), 'fa')]
    D.add(hdr(box(ln(u, 'fa', 'b lg') + ln('معاونت آموزشی و تحصیلات تکمیلی', 'fa', 'sm')), emblem(R, '#444', 64), box(ln('شماره: ' + pd(no), 'fa') + ln('تاریخ صدور: ' + fad(d), 'fa'), '', 'padding-inline-start:16mm')), ln(ttl, 'fa', 'title'), grid(3, *info, cls='bx'),
          colsr(t[0], t[1]), colsr(t[2], t[3]), grid(3, kv('تعداد واحد گذرانده:', pd(tc), 'fa'), kv('معدل کل:', av, 'fa', 'b'), kv('وضعیت:', 'فارغ‌التحصیل', 'fa'), cls='bx mt2'), ln('این ریز نمرات بدون مهر و امضا فاقد اعتبار است.', 'fa', 'xs mt'), rt(sigs(R, [('کارشناس آموزش', ''), ('مدیر کل خدمات آموزشی', '')], 'fa')), stamp(R, u + ' - معاونت آموزشی', 'fa', 115, 'left:300px;bottom:90px'))
    return D

@fam
def irn_fani_herfei(R):
    p = person(R, 'ir'); d = awarded(R, p, 20, 32, (2, 5, 8, 11)); n, l = nm(p, 'ir'); m = p.sex == 'm'; prov = R.choice(['تهران', 'اصفهان', 'فارس', 'خراسان رضوی', 'یزد', 'قزوین']); h = R.choice([120, 180, 240, 320, 460, 610])
    fld = R.choice(['برق ساختمان درجه ۲', 'جوشکاری قوس الکتریکی', 'تعمیرکار خودروهای سواری', 'خیاطی لباس زنانه', 'آشپزی درجه ۱', 'تأسیسات حرارتی']); no = sn(R, '########'); g = R.randint(60, 98); cen = R.choice(['مرکز آموزش فنی و حرفه‌ای شماره ۲', 'مرکز آموزش فنی و حرفه‌ای شهید رجایی', 'آموزشگاه آزاد فنی پارس'])
    D = Doc('irn_fani_herfei', R, 'IRN', 'vocational_certificate', ['fa'], "'ScheherBig'", "'Titr'", '#0b4f6c', '#f8fcff', R.choice(['wave', 'key']), ('#20a4c8', .15), R.random() < .5, 17, '19mm 24mm', 1.55)
    dur = pd(h) + ' ساعت'; ttl = R.choice(['گواهینامه مهارت', 'گواهینامه مهارت فنی و حرفه‌ای']); born = R.choice([None, 'قم', 'بوشهر', 'زنجان'])
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=fad(p.dob), place_of_birth=born, qualification_title=ttl, field_of_study=fld, institution=['سازمان آموزش فنی و حرفه‌ای کشور', cen, f'اداره کل آموزش فنی و حرفه‌ای استان {prov}'], award_date=d.isoformat(), award_date_printed=fad(d), grade=pd(g), duration=dur, document_number=no)
    L = [('نام و نام خانوادگی:', n), ('نام پدر:', p.fa[0]), ('شماره ملی:', pd(sn(R, '##########'))), ('تاریخ تولد:', fad(p.dob))] + ([('محل تولد:', born)] if born else []); L2 = [('حرفه:', fld), ('کد استاندارد:', pd(sn(R, '#-##/##/#/#').replace('-', '/'))), ('مدت دوره:', dur), (R.choice(['نمره نهایی:', 'نمره:']), pd(g))]
    R.shuffle(L2); st = R.choice(['kvg', 'kvf', 'kvt'])
    def blk(L): return ''.join(kv(a, b, 'fa', st + (' first' if i == 0 else '')) for i, (a, b) in enumerate(L))
    D.add(hdr(photo(R, 'position:static', 78, 100), box(ln('جمهوری اسلامی ایران', 'fa', 'b c') + ln('وزارت تعاون، کار و رفاه اجتماعی', 'fa', 'b c') + ln('سازمان آموزش فنی و حرفه‌ای کشور', 'fa', 'b c lg') + ln(f'اداره کل آموزش فنی و حرفه‌ای استان {prov}', 'fa', 'c sm')), box(ln('شماره گواهینامه', 'fa', 'c sm') + ln(pd(no), 'fa', 'c b') + ln('تاریخ صدور', 'fa', 'c sm') + ln(fad(d), 'fa', 'c b'))), ln(ttl, 'fa', 'title'),
          ln(f'بدین وسیله گواهی می‌شود {"آقای" if m else "خانم"} با مشخصات زیر دوره آموزشی حرفه مندرج در این گواهینامه را در {cen} گذرانده و در آزمون پایانی پذیرفته شده است.', 'fa', 'j mt'), (colsr(blk(L), blk(L2), 'mt') if D.land else rt(blk(L + L2), 'mt')),
          ln('این گواهینامه از نظر استخدامی ارزش مدرک تحصیلی ندارد و صرفاً نشانگر مهارت دارنده آن است.', 'fa', 'sm mt'), rt(sigs(R, [('رئیس مرکز آموزش', ''), ('رئیس اداره آزمون', ''), ('مدیر کل استان', '')], 'fa')), stamp(R, 'سازمان آموزش فنی و حرفه‌ای کشور', 'fa', 120, 'left:300px;bottom:60px'))
    return D

# =================================================================== Dari (Afghanistan)
@fam
def afg_kabul_bachelor(R):
    p = person(R, 'af'); d = awarded(R, p, 22, 27, (1, 2, 3, 12)); n, l = nm(p, 'af'); m = p.sex == 'm'
    u, ue = R.choice([('پوهنتون کابل', 'Kabul University'), ('پوهنتون هرات', 'Herat University'), ('پوهنتون بلخ', 'Balkh University'), ('پوهنتون پولی‌تخنیک کابل', 'Kabul Polytechnic University')])
    fa, fe, sa, se, de = R.choice([('پوهنځی اقتصاد', 'Faculty of Economics', 'اداره تجارت', 'Business Administration', 'Bachelor of Economics'), ('پوهنځی انجنیری', 'Faculty of Engineering', 'انجنیری ساختمان', 'Civil Engineering', 'Bachelor of Engineering'), ('پوهنځی زراعت', 'Faculty of Agriculture', 'علوم حیوانی', 'Animal Science', 'Bachelor of Agriculture'), ('پوهنځی تعلیم و تربیه', 'Faculty of Education', 'فزیک', 'Physics', 'Bachelor of Education')])
    no = sn(R, '#####/####'); g = f'{R.uniform(62, 96):.2f}'; prov, pe = R.choice([('پروان', 'Parwan'), ('لوگر', 'Logar'), ('بغلان', 'Baghlan'), ('کاپیسا', 'Kapisa')]); j = jalali(d); dp = pd(f'{j[2]} {M["prs"][j[1]-1]} {j[0]}'); rep = R.random() < .7 and d < dt.date(2021, 8, 1)
    D = Doc('afg_kabul_bachelor', R, 'AFG', 'degree_certificate', ['fa', 'en'], "'Linux Libertine O','PakType Naskh Basic'", "'Linux Libertine O','PakType Naskh Basic'", '#003f2d', '#fdfcf3', R.choice(['thick', 'corner']), ('#8d6e00', .13), True, 15.5, '16mm 21mm', 1.5)
    D.set(holder_name=n, holder_name_latin=l, qualification_title=['دیپلوم لیسانس', 'لیسانس', 'درجه لیسانس', de, 'Bachelor Diploma', 'Bachelor Degree Diploma'], qualification_title_en=[de, 'Bachelor Diploma', "Bachelor's Diploma"], field_of_study=[sa, se], institution=[u, ue], award_date=d.isoformat(), award_date_printed=[dp, long_date(d, 'en')], grade=[pd(g) + '٪', pd(g), g + '%', g], document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    right = (ln('دیپلوم لیسانس', 'fa', 'title') + lx('fa', 'تصدیق می‌گردد که ' + ('محترم ' if m else 'محترمه '), (n, 'b'), f' {"ولد" if m else "بنت"} {p.fa[0]} {"ولدیت" if m else "نواسه"} {p.gf[0]} باشنده ولایت {prov} دوره لیسانس را در دیپارتمنت ', (sa, 'b'), f' {fa} {u} موفقانه به پایان رسانیده و به اخذ درجه تحصیلی لیسانس نایل گردیده است.', cls='j') + kv('شماره دیپلوم:', pd(no), 'fa', 'mt') + kv('اوسط نمرات:', pd(g) + '٪', 'fa') + kv('تاریخ صدور:', dp, 'fa'))
    left = (ln('Bachelor Diploma', 'en', 'title') + lx('en', f'This is to certify that {"Mr." if m else "Ms."} ', (l, 'b'), f' {"son" if m else "daughter"} of {p.fa[1]}, from {pe} Province, has successfully completed the undergraduate program in the Department of ', (se, 'b'), f', {fe}, {ue}, and has been awarded the degree of {de}.', cls='j') + kv('Diploma No:', no, 'en', 'mt') + kv('Average:', g + '%', 'en') + kv('Date of issue:', long_date(d, 'en'), 'en'))
    D.add(hdr(box((ln('جمهوری اسلامی افغانستان', 'fa', 'b c') if rep else '') + ln('وزارت تحصیلات عالی', 'fa', 'b c') + ln(u, 'fa', 'b c')), emblem(R, '#003f2d', 78), box((ln('Islamic Republic of Afghanistan', 'en', 'b c') if rep else '') + ln('Ministry of Higher Education', 'en', 'b c') + ln(ue, 'en', 'b c'))), '<div class="mt"></div>', colsr(right, left, 'rule'),
          sigs(R, [('Dean / رئیس پوهنځی', ''), ('Vice Chancellor / معاون امور محصلان', ''), ('Chancellor / رئیس پوهنتون', '')], 'en'), stamp(R, u + ' - وزارت تحصیلات عالی', 'fa', 120, 'left:480px;bottom:50px'))
    return D

DRS = [('اناتومی و فزیولوژی', 4), ('نرسنگ اساسی', 5), ('فارمکولوژی', 3), ('مایکروبیولوژی', 2), ('ثقافت اسلامی', 1), ('لسان انگلیسی', 2), ('نرسنگ داخله', 5), ('نرسنگ جراحی', 5), ('صحت طفل', 3), ('صحت مادر و نوزاد', 3), ('صحت عامه', 2), ('تغذی', 2), ('کمپیوتر', 1), ('صحت روانی', 2), ('اداره و رهبری', 2), ('کمک‌های اولیه', 2)]
@fam
def afg_health_transcript(R):
    p = person(R, 'af'); d = awarded(R, p, 20, 26, (1, 3, 6, 12)); n, l = nm(p, 'af'); m = p.sex == 'm'; ins, city = R.choice([('انستیتوت علوم صحی پوهاند غضنفر', 'کابل'), ('انستیتوت علوم صحی هرات', 'هرات'), ('انستیتوت علوم صحی بلخ', 'مزارشریف'), ('انستیتوت علوم صحی خصوصی شفا', 'کابل')])
    fld = R.choice(['نرسنگ', 'قابلگی' if not m else 'نرسنگ', 'تکنالوژی طبی']); no = sn(R, '####'); st = sn(R, '#####'); cs = list(DRS); R.shuffle(cs); arr = []; secs = []; style = R.choice(['hor', 'lite', 'nor', ''])
    for k in range(R.choice([2, 3, 4])):
        rs = []
        for i, (c, cr) in enumerate(cs[k * 4:k * 4 + 4]): g = R.randint(56, 99); arr.append((c, cr, g)); rs.append((pd(i + 1), c, pd(cr), pd(g), pd(100)))
        secs.append(ln(f'سمستر {["اول", "دوم", "سوم", "چهارم"][k]}', 'fa', 'b mt') + table(['شماره', 'مضمون', 'کریدت', 'نمره حاصله', 'نمره مکمل'], rs, 'fa', style + ' n2', [10, 42, 14, 18, 16]))
    av = sum(a[1] * a[2] for a in arr) / sum(a[1] for a in arr); avs = pd(f'{av:.1f}'); j = jalali(d); dp = pd(f'{j[2]} {M["prs"][j[1]-1]} {j[0]}'); dur = R.choice(['دو سال', 'سه سال']); aw = f'دیپلوم {fld}'
    D = Doc('afg_health_transcript', R, 'AFG', 'transcript', ['fa'], "'LateefBig'", "'LateefBig'", '#14213d', '#fefefe', R.choice(['thin', 'double']), None, False, 19, '17mm 20mm', 1.4)
    ttl = R.choice(['ترانسکریپت نمرات', 'جدول نمرات دوره تحصیل'])
    D.set(holder_name=n, qualification_title=[aw, ttl], field_of_study=fld, institution=ins, award_date=d.isoformat(), award_date_printed=dp, grade=avs, duration=dur, document_number=[no, st])
    D.rows = [dict(course=a, credits=str(b), grade=str(c)) for a, b, c in arr]
    info = [kv('نام محصل:', n, 'fa'), kv('نام پدر:', p.fa[0], 'fa'), kv('نام پدرکلان:', p.gf[0], 'fa'), kv('شماره آی دی:', pd(st), 'fa'), kv('رشته:', fld, 'fa'), kv('درجه تحصیل:', aw, 'fa'), kv('مدت تحصیل:', dur, 'fa'), kv('سال فراغت:', pd(j[0]), 'fa')]
    D.add(hdr(box(ln('وزارت صحت عامه', 'fa', 'b') + ln('ریاست عمومی انکشاف منابع بشری', 'fa', 'sm') + ln(ins, 'fa', 'b')), emblem(R, '#14213d', 70), box(ln('نمبر: ' + pd(no), 'fa') + ln('تاریخ: ' + dp, 'fa'), '', 'padding-inline-start:16mm')), ln(ttl, 'fa', 'title'), colsr(''.join(info[:4]), ''.join(info[4:]), 'bx'), *secs,
          kv('اوسط عمومی نمرات:', avs, 'fa', 'b mt'), rt(sigs(R, [('آمر تدریسی', ''), ('مدیر عمومی محصلان', ''), ('رئیس انستیتوت', '')], 'fa')), stamp(R, 'وزارت صحت عامه - ' + city, 'fa', 120, 'left:300px;bottom:90px'))
    return D

# =================================================================== Pashto
@fam
def afg_pashto_university(R):
    p = person(R, 'pst'); d = awarded(R, p, 22, 28, (1, 2, 3, 6)); n, l = nm(p, 'pst'); m = p.sex == 'm'; u = R.choice(['ننګرهار پوهنتون', 'کندهار پوهنتون', 'شیخ زاید پوهنتون', 'پکتیا پوهنتون', 'البیروني پوهنتون'])
    fac, dep = R.choice([('د انجنیرۍ پوهنځی', 'ساختماني انجنیري'), ('د کرنې پوهنځی', 'باغداري'), ('د اقتصاد پوهنځی', 'ملي اقتصاد'), ('د کمپیوټر ساینس پوهنځی', 'معلوماتي ټکنالوژي'), ('د شرعیاتو پوهنځی', 'فقه او قانون')]); prov = R.choice(['ننګرهار', 'کونړ', 'پکتیا', 'زابل', 'هلمند', 'میدان وردګ'])
    no = sn(R, '####/###'); g = f'{R.uniform(61, 95):.1f}'; j = jalali(d); dp = pd(f'{j[0]} کال د {M["ps"][j[1]-1]} {j[2]}'); dp2 = pd(f'{j[2]} {M["ps"][j[1]-1]} {j[0]}'); num = pd(f'{j[0]}/{j[1]}/{j[2]}'); fm = R.choice([0, 1]); dpr = [dp2, num][fm]; dur = R.choice(['څلور کاله', 'پنځه کاله'])
    D = Doc('afg_pashto_university', R, 'AFG', 'degree_certificate', ['ps'], R.choice(["'LateefBig'", "'PakType Naskh Basic SA'"]), "'LateefBig'", '#1b2f5b', '#fffdf7', R.choice(['key', 'thick', 'wave']), ('#7a5c00', .14), R.random() < .6, 18, '18mm 24mm', 1.6)
    D.set(holder_name=n, qualification_title=['د لېسانس دیپلوم', 'لېسانس'], field_of_study=dep, institution=u, award_date=d.isoformat(), award_date_printed=dpr, grade=[pd(g) + '٪', pd(g)], duration=dur, document_number=no)
    fx = fac.replace('پوهنځی', 'پوهنځي')
    D.add(hdr(box(ln('د افغانستان اسلامي ' + ('جمهوریت' if d < dt.date(2021, 8, 1) else 'امارت'), 'ps', 'b c') + ln('د لوړو زده کړو وزارت', 'ps', 'b c') + ln(u, 'ps', 'b c lg') + ln(fac, 'ps', 'c')), emblem(R, '#1b2f5b', 80), box(ln('د دیپلوم ګڼه: ' + pd(no), 'ps') + ln('د صدور نېټه: ' + dpr, 'ps'), '', 'padding-inline-start:12mm')), ln('د لېسانس دیپلوم', 'ps', 'title mt'),
          lx('ps', f'د دې دیپلوم په وسیله تصدیقېږي چې {"ښاغلی" if m else "آغلې"} ', (n, 'b'), f' د {p.fa[0]} {"زوی" if m else "لور"} او د {p.gf[0]} {"لمسی" if m else "لمسۍ"}، د {prov} ولایت {"اوسېدونکی" if m else "اوسېدونکې"}، د {u} د {fx.replace("د ", "", 1)} د ', (dep, 'b'), f' په څانګه کې خپلې لوړې زده کړې د {pd(j[0] - (j[1] < 6))} لمریز کال په پای کې په بریالیتوب سره بشپړې کړې دي. له همدې امله {"نوموړي" if m else "نوموړې"} ته د لېسانس علمي درجه ورکړل شوه او له ټولو قانوني امتیازونو څخه برخمن کېدای شي.', cls='j mt'),
          grid(3, lv('د نومرو اوسط', pd(g) + '٪', 'ps'), lv('څانګه', dep, 'ps'), lv('د زده کړې موده', dur, 'ps'), cls='mt2', cell='cell'), rt(sigs(R, [('د پوهنځي رئیس', ''), ('د محصلانو چارو مرستیال', ''), ('د پوهنتون رئیس', '')], 'ps')), stamp(R, 'د لوړو زده کړو وزارت - ' + u, 'ps', 120, 'left:260px;bottom:60px'))
    return D

@fam
def afg_pashto_grade12(R):
    p = person(R, 'pst'); d = awarded(R, p, 18, 22, (1, 2, 3, 12)); n, l = nm(p, 'pst'); m = p.sex == 'm'; prov = R.choice(['کندهار', 'ننګرهار', 'پکتیکا', 'لوګر', 'خوست', 'ارزګان']); sch = R.choice(['د احمدشاه بابا عالي لېسه', 'د میرویس نیکه عالي لېسه', 'د خوشحال خان لېسه'] if m else ['د زرغونې انا عالي لېسه', 'د نازو انا نجونو لېسه', 'د ملالۍ عالي لېسه'])
    subj = ['قرآن کریم', 'عقاید', 'پښتو', 'دري', 'انګلیسي', 'ریاضي', 'فزیک', 'کیمیا', 'بیولوژي', 'تاریخ', 'جغرافیه', 'کمپیوټر']; rows = [(s_, R.randint(45, 100)) for s_ in subj]; tot = sum(r[1] for r in rows); av = f'{tot / len(rows):.2f}'; no = sn(R, '#######'); asas = sn(R, '####'); j = jalali(d); dp = pd(f'{j[2]} {M["ps"][j[1]-1]} {j[0]}')
    D = Doc('afg_pashto_grade12', R, 'AFG', 'school_leaving_certificate', ['ps'], "'PakType Naskh Basic'", "'PakType Naqsh'", '#2b2b2b', '#fcfbf6', R.choice(['double', 'thin']), None, False, 16.5, '18mm 20mm', 1.5)
    ttl = R.choice(['د دولسم ټولګي بریالیک', 'د دولسم ټولګي د فراغت شهادتنامه'])
    D.set(holder_name=n, qualification_title=ttl, institution=[sch, 'د پوهنې وزارت'], award_date=d.isoformat(), award_date_printed=dp, grade=[pd(av), pd(tot)], document_number=no)
    D.rows = [dict(course=a, credits=None, max='100', grade=str(b)) for a, b in rows]
    st = R.choice(['', 'ver', 'zebra']); mx = R.random() < .6
    if R.random() < .5:
        def t(part, k0): return table(['ګڼه', 'مضمون', 'نومرې'], [(pd(i + k0), a, pd(b)) for i, (a, b) in enumerate(part)], 'ps', st + ' n2', [16, 54, 30])
        tb = colsr(t(rows[:6], 1), t(rows[6:], 7))
    else: tb = table(['ګڼه', 'مضمون', 'پوره نومرې', 'اخیستې نومرې'], [(pd(i + 1), a, pd(100), pd(b)) for i, (a, b) in enumerate(rows)], 'ps', st + ' n2', [12, 44, 22, 22])
    D.add(hdr(box(ln('د پوهنې وزارت', 'ps', 'b') + ln(f'د {prov} ولایت د پوهنې ریاست', 'ps') + ln(sch, 'ps', 'b')), emblem(R, '#2b2b2b', 72), photo(R, 'position:static', 82, 104)), ln(ttl, 'ps', 'title'),
          lx('ps', f'{"ښاغلی" if m else "آغلې"} ', (n, 'dot b'), f' د ', (p.fa[0], 'dot'), f' {"زوی" if m else "لور"} د ', (p.gf[0], 'dot'), f' {"لمسی" if m else "لمسۍ"} چې د اساس نمبر ', (pd(asas), 'dot'), f' لري، د {pd(j[0] - (1 if j[1] < 4 else 0))} تعلیمي کال د دولسم ټولګي په کلنۍ ازموینه کې بریالی{"" if m else "ۍ"} شوی دی او لاندې نومرې یې اخیستې دي:'.replace('بریالیۍ شوی دی', 'بریالۍ شوې ده'), cls='j mt'),
          tb, grid(2, kv('ټولې نومرې:', pd(tot), 'ps', 'b'), kv('د نومرو اوسط:', pd(av), 'ps', 'b'), kv('د بریالیک ګڼه:' if 'بریالیک' in ttl else 'د شهادتنامې ګڼه:', pd(no), 'ps'), kv('د ورکړې نېټه:', dp, 'ps')), rt(sigs(R, [('د ټولګي نګران', ''), ('د لېسې مدیر', ''), ('د پوهنې رئیس', '')], 'ps')), stamp(R, 'د پوهنې وزارت - ' + prov, 'ps', 120, 'left:300px;bottom:90px', '#1f5fa8'))
    return D

# =================================================================== Urdu
PKS = {'Pre-Medical': ('پری میڈیکل', [('English', 'انگریزی', 200), ('Urdu', 'اردو', 200), ('Islamic Education', 'اسلامیات', 50), ('Pakistan Studies', 'مطالعہ پاکستان', 50), ('Biology', 'حیاتیات', 200), ('Chemistry', 'کیمیا', 200), ('Physics', 'طبیعیات', 200)]),
       'Pre-Engineering': ('پری انجینئرنگ', [('English', 'انگریزی', 200), ('Urdu', 'اردو', 200), ('Islamic Education', 'اسلامیات', 50), ('Pakistan Studies', 'مطالعہ پاکستان', 50), ('Mathematics', 'ریاضی', 200), ('Chemistry', 'کیمیا', 200), ('Physics', 'طبیعیات', 200)]),
       'Commerce': ('کامرس', [('English', 'انگریزی', 200), ('Urdu', 'اردو', 200), ('Islamic Education', 'اسلامیات', 50), ('Pakistan Studies', 'مطالعہ پاکستان', 50), ('Accounting', 'اکاؤنٹنگ', 200), ('Economics', 'معاشیات', 150), ('Statistics', 'شماریات', 150), ('Commercial Geography', 'تجارتی جغرافیہ', 100)])}
E1 = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(); E10 = '_ _ Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split()
def enw(n):
    o = []
    if n >= 1000: o += ['One', 'Thousand']; n -= 1000
    if n >= 100: o += [E1[n // 100], 'Hundred']; n %= 100
    if n >= 20: o += [E10[n // 10]] + ([E1[n % 10]] if n % 10 else [])
    elif n or not o: o += [E1[n]]
    return ' '.join(o)
@fam
def pak_hssc_marks(R):
    p = person(R, 'pk'); d = awarded(R, p, 18, 20, (8, 9, 10)); n, l = nm(p, 'pk'); m = p.sex == 'm'; be, bu = R.choice([('Rawalpindi', 'راولپنڈی'), ('Multan', 'ملتان'), ('Faisalabad', 'فیصل آباد'), ('Gujranwala', 'گوجرانوالہ'), ('Mardan', 'مردان')]); BE = f'Board of Intermediate and Secondary Education, {be}'; BU = f'بورڈ آف انٹرمیڈیٹ اینڈ سیکنڈری ایجوکیشن، {bu}'
    gk = R.choice(list(PKS)); gu, subj = PKS[gk]; rows = [(a, u, mx, R.randint(int(mx * .42), int(mx * .93))) for a, u, mx in subj]; tot = sum(r[3] for r in rows); mxt = sum(r[2] for r in rows); pc = tot / mxt; gr = 'A+' if pc >= .8 else 'A' if pc >= .7 else 'B' if pc >= .6 else 'C' if pc >= .5 else 'D'; no = sn(R, '@@######'); roll = sn(R, '######')
    fl, fu = f'{p.fa[1]} {p.sur[1]}', f'{p.fa[0]} {p.sur[0]}'; nf = R.choice(["'Nafees Web Naskh'", "'Noto Nastaliq Urdu'"]); nk = "line-height:2.4" if 'Nast' in nf else ''; nc = 'nq' if nk else ''
    D = Doc('pak_hssc_marks', R, 'PAK', 'school_leaving_certificate', ['ur', 'en'], f"'Liberation Serif',{nf}", f"'Liberation Serif',{nf}", '#123c1f', '#f9fdf7', R.choice(['wave', 'double']), ('#6a994e', .16), False, 15, '18mm 20mm')
    D.set(holder_name=n, holder_name_latin=l, qualification_title=['اعلیٰ ثانوی تعلیمی سند', 'Higher Secondary School Certificate', 'انٹرمیڈیٹ سرٹیفکیٹ'], qualification_title_en='Higher Secondary School Certificate', field_of_study=[gk, gu, f'{gk} Group', f'{gk} / {gu}'], institution=[BE, BU], award_date=d.isoformat(), award_date_printed=d.strftime('%d-%m-%Y'), grade=[gr], document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}; D.rows = [dict(course=[a, u, f'{a} {u}', f'{u} {a}', f'{a} / {u}'], credits=None, max=str(mx), grade=str(o)) for a, u, mx, o in rows]
    tb = table(['Subject', 'مضمون', 'Max. Marks', 'Marks Obtained'], [(a, u, mx, o) for a, u, mx, o in rows] + [('Total', 'کل', mxt, tot)], 'en', R.choice(['', 'hor', 'zebra']) + ' cen' + (' nast' if nk else ''), [34, 26, 18, 22])
    D.add(hd(emblem(R, '#123c1f', 66), box(ln(BE.upper(), 'en', 'c b') + ln(BU, 'ur', 'c b', nk)), photo(R, 'position:static', 76, 98)), ln('HIGHER SECONDARY SCHOOL CERTIFICATE', 'en', 'c b lg'), ln('اعلیٰ ثانوی تعلیمی سند', 'ur', 'c b', nk), ln(f'{R.choice(["Annual", "Supplementary"])} Examination {d.year}', 'en', 'c'),
          cols(kv('Serial No.', no, 'en') + kv('Roll No.', roll, 'en') + kv('Name:', l, 'en') + kv("Father's Name:", fl, 'en') + kv('Group:', gk, 'en'), kv('نام:', n, 'ur', nc) + kv('والد کا نام:', fu, 'ur', nc) + kv('گروپ:', gu, 'ur', nc)), tb, kv('Marks obtained in words:', enw(tot), 'en'), kv('Grade:', gr, 'en', 'b'),
          ln(f'تصدیق کی جاتی ہے کہ امیدوار {"مذکور" if m else "مذکورہ"} نے اعلیٰ ثانوی امتحان {d.year}ء میں {gu} گروپ میں بطور {R.choice(["باقاعدہ", "پرائیویٹ"])} امیدوار کامیابی حاصل کی۔', 'ur', 'mt', nk), kv('Result declared on:', d.strftime('%d-%m-%Y'), 'en', 'mt'), sigs(R, [('Checked by', ''), ('Controller of Examinations', '')], 'en'), stamp(R, f'B.I.S.E. {be.upper()}', 'en', 110, 'right:200px;bottom:55px'))
    return D

@fam
def pak_degree_urdu(R):
    p = person(R, 'pk'); d = awarded(R, p, 21, 26, (2, 3, 4, 11)); n, l = nm(p, 'pk'); m = p.sex == 'm'; fu = f'{p.fa[0]} {p.sur[0]}'; u, city = R.choice([('جامعہ کراچی', 'کراچی'), ('جامعہ پنجاب', 'لاہور'), ('جامعہ پشاور', 'پشاور'), ('وفاقی اردو یونیورسٹی', 'اسلام آباد'), ('بہاء الدین زکریا یونیورسٹی', 'ملتان')])
    deg, fld = R.choice([('بیچلر آف آرٹس', 'اسلامیات اور تاریخ'), ('بیچلر آف سائنس', 'ریاضی اور طبیعیات'), ('ماسٹر آف آرٹس', 'اردو ادب'), ('بیچلر آف کامرس', 'تجارت'), ('ماسٹر آف سائنس', 'نباتیات')]); g = R.choice(['درجہ اول', 'درجہ دوم']); no = sn(R, '#####'); reg = sn(R, '####/####'); dp = pd(f'{d.day} {M["ur"][d.month-1]} {d.year}') + 'ء'
    D = Doc('pak_degree_urdu', R, 'PAK', 'degree_certificate', ['ur'], R.choice(["'Noto Nastaliq Urdu'", "'Nafees Web Naskh'"]), "'Noto Nastaliq Urdu'", '#0b3d20', '#fcfbef', R.choice(['corner', 'key']), ('#2e7d32', .13), True, 17, '17mm 26mm', 2.25)
    D.set(holder_name=n, qualification_title=[deg, f'سند {deg}', f'{deg} ({fld})'], field_of_study=fld, institution=u, award_date=d.isoformat(), award_date_printed=dp, grade=g, document_number=no)
    D.add(hdr(box(ln('رجسٹریشن نمبر: ' + pd(reg), 'ur', 'sm')), emblem(R, '#0b3d20', 70), box(ln('سند نمبر: ' + pd(no), 'ur', 'sm'), '', 'padding-inline-start:30mm')), ln(u, 'ur', 'title', 'line-height:2'), 
          lx('ur', 'تصدیق کی جاتی ہے کہ ', (n, 'b'), f' {"ولد" if m else "دختر"} {fu} نے اس جامعہ سے ', (f'{deg}', 'b'), f' کا سالانہ امتحان منعقدہ {pd(d.year - 1)}ء مضمون ', (fld, 'b'), f' میں ', (g, 'b'), f' میں پاس کیا، لہٰذا {"انہیں" if True else ""} ارباب جامعہ کی منظوری سے ', (f'{deg}', 'b'), ' کی سند عطا کی جاتی ہے۔', cls='j'),
          ln(f'{city}، مورخہ {dp}', 'ur'), rt(sigs(R, [('ناظم امتحانات', ''), ('مسجل', ''), ('شیخ الجامعہ', '')], 'ur')), stamp(R, u, 'ur', 110, 'left:260px;bottom:60px'))
    return D

@fam
def pak_experience_letter(R):
    p = person(R, 'pk'); n, l = nm(p, 'pk'); m = p.sex == 'm'; fu = f'{p.fa[0]} {p.sur[0]}'; a = dt.date(R.randint(2004, 2016), R.randint(1, 12), R.choice([1, 2, 5, 10, 15])); b = a + dt.timedelta(days=365 * R.randint(2, 6) + R.randint(20, 200)); d = b + dt.timedelta(days=R.randint(0, 20))
    firm, city = R.choice([('الفلاح ٹیکسٹائل ملز (پرائیویٹ) لمیٹڈ', 'فیصل آباد'), ('شاہین انجینئرنگ ورکس', 'گوجرانوالہ'), ('مدینہ میڈیکل سنٹر', 'ملتان'), ('کوہ نور کنسٹرکشن کمپنی', 'راولپنڈی')]); job = R.choice(['الیکٹریشن', 'مشین آپریٹر', 'ویلڈر', 'سٹور کیپر'] if 'میڈیکل' not in firm else ['سٹاف نرس', 'لیبارٹری ٹیکنیشن', 'ڈسپنسر'])
    no = f'{R.choice(["HR", "ADM", "PER"])}/{R.randint(10, 999)}/{d.year}'; U = lambda x: f'{x.day} {M["ur"][x.month-1]} {x.year}ء'; g = R.choice(['نہایت تسلی بخش', 'تسلی بخش', 'عمدہ', 'قابل تعریف']); he = 'مسٹر' if m else 'مس'
    cnic = sn(R, '3####-#######-#'); dur = f'{U(a)} سے {U(b)} تک'; ttl = R.choice(['تجربہ سرٹیفکیٹ', 'سرٹیفکیٹ برائے تجربہ', 'تجربے کا سرٹیفکیٹ'])
    D = Doc('pak_experience_letter', R, 'PAK', 'employment_reference', ['ur'], "'Nafees Web Naskh'", "'Nafees Web Naskh'", '#3d1f5b', '#fff', 'none', None, False, 19, '20mm 24mm', 1.8)
    D.set(holder_name=n, qualification_title=ttl, field_of_study=job, institution=[firm, f'{firm}، {city}'], award_date=d.isoformat(), award_date_printed=[U(d), d.strftime('%d/%m/%Y')], grade=[g, f'کارکردگی {g}'], duration=[dur, dur[:-3], f'{U(a)} تا {U(b)}'], document_number=no)
    date_line = ln('تاریخ: ' + U(d), 'ur')
    D.add(box(ln(firm, 'ur', 'c b xl') + ln(f'{R.choice(["جی ٹی روڈ", "انڈسٹریل ایریا", "سرگودھا روڈ"])}، {city} - فون: {sn(R, "04########")}', 'ur', 'c sm'), 'band'), f'<div class="cols rtl mt2">{box(lx("ur", "حوالہ نمبر: ", (no, "", "ltr")))}{box(date_line, "", "text-align:left;padding-right:25mm")}</div>', ln(ttl, 'ur', 'c b xl mt2 u'), ln('جس سے متعلق ہو', 'ur', 'c'),
          lx('ur', f'تصدیق کی جاتی ہے کہ {he} ', (n, 'b'), f' {"ولد" if m else "دختر"} {fu}، شناختی کارڈ نمبر ', (cnic, 'nw', 'ltr'), f'، ہمارے ادارے میں {U(a)} سے {U(b)} تک بطور ', (job, 'b'), f' ملازمت {"کرتے رہے ہیں" if m else "کرتی رہی ہیں"}۔', cls='j mt2'), ln(f'اس دوران {"ان کی" } کارکردگی {g} رہی۔ وہ محنتی، دیانت دار اور وقت {"کے پابند" if m else "کی پابند"} ہیں اور ساتھیوں کے ساتھ ان کا رویہ ہمیشہ اچھا رہا۔', 'ur', 'j mt'),
          ln(R.choice(['انہوں نے اپنی مرضی سے ملازمت چھوڑی ہے۔ ادارہ ان کے روشن مستقبل کے لیے دعا گو ہے۔', 'ادارے کے ذمے ان کا اور ان کے ذمے ادارے کا کوئی بقایا نہیں۔ ہم ان کی مزید کامیابی کے خواہش مند ہیں۔']), 'ur', 'j mt'), rt(box(scribble(R) + ln(R.choice(['منیجر ہیومن ریسورس', 'جنرل منیجر', 'ایڈمن آفیسر']), 'ur', 'b') + ln(firm, 'ur', 'sm')), 'mt3', 'width:70mm;margin-inline-start:auto'), stamp(R, firm + ' - ' + city, 'ur', 110, 'left:330px;bottom:120px'))
    return D

# =================================================================== Amharic
@fam
def eth_degree_bilingual(R):
    p = person(R, 'et'); d = awarded(R, p, 22, 27, (6, 7)); n, l = nm(p, 'am'); u, ue = R.choice([('ባሕር ዳር ዩኒቨርሲቲ', 'Bahir Dar University'), ('ሐዋሳ ዩኒቨርሲቲ', 'Hawassa University'), ('ጅማ ዩኒቨርሲቲ', 'Jimma University'), ('አርባ ምንጭ ዩኒቨርሲቲ', 'Arba Minch University'), ('ሐረማያ ዩኒቨርሲቲ', 'Haramaya University')])
    da, de, sa, se = R.choice([('የሳይንስ ባችለር ዲግሪ', 'Bachelor of Science', 'ሲቪል ምህንድስና', 'Civil Engineering'), ('የሳይንስ ባችለር ዲግሪ', 'Bachelor of Science', 'ነርሲንግ', 'Nursing'), ('የአርትስ ባችለር ዲግሪ', 'Bachelor of Arts', 'አካውንቲንግና ፋይናንስ', 'Accounting and Finance'), ('የአርትስ ባችለር ዲግሪ', 'Bachelor of Arts', 'ማኔጅመንት', 'Management'), ('የትምህርት ባችለር ዲግሪ', 'Bachelor of Education', 'ሒሳብ', 'Mathematics')])
    gr = R.choice([None, ('በማዕረግ', 'With Distinction'), ('በከፍተኛ ማዕረግ', 'With Great Distinction')]); no = sn(R, '#####'); y, mo, da_ = ethiopian(d); ad = f'{M["am"][mo-1]} {da_} ቀን {y} ዓ.ም.'; ed = R.choice([f'{M["en"][d.month-1]} {d.day}, {d.year}', long_date(d, 'en')])
    D = Doc('eth_degree_bilingual', R, 'ETH', 'degree_certificate', ['am', 'en'], "'TeX Gyre Bonum','Ethiopia Jiret'", "'TeX Gyre Chorus','Ethiopic WashRa Bold'", '#5c1a1a', '#fffdf5', R.choice(['corner', 'key', 'double']), ('#c9a227', .17), True, 16, '17mm 21mm', 1.55)
    D.set(holder_name=n, holder_name_latin=l, qualification_title=[da, de, f'{de} in {se}', f'{da} በ{sa}', f'Degree of {de}', f'በ{sa} {da}'], qualification_title_en=[de, f'{de} in {se}', f'{de} Degree'], field_of_study=[se, sa], institution=[ue, u], award_date=d.isoformat(), award_date_printed=[ad, ed], grade=list(gr) if gr else None, document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    L = (ln(u, 'am', 'c b lg') + ln('የዩኒቨርሲቲው ሴኔት በተሰጠው ሥልጣን መሠረት', 'am', 'c mt') + ln(n, 'am', 'name mt') + ln(f'ለዲግሪው የሚያስፈልገውን ትምህርት በሚገባ ስለ{"አጠናቀቀ" if p.sex == "m" else "አጠናቀቀች"}', 'am', 'c mt') + ln(f'በ{sa}', 'am', 'c b') + ln(da, 'am', 'c b lg') + (ln(gr[0], 'am', 'c i') if gr else '') + ln(f'ሰጥቶ{"ታል" if p.sex == "m" else "ታል"}'.replace('ሰጥቶታል', 'ሰጥቶታል' if p.sex == 'm' else 'ሰጥቷታል'), 'am', 'c') + ln(ad, 'am', 'c mt2'))
    Rr = (ln(ue, 'en', 'c b lg') + ln('The Senate, by virtue of the authority vested in it, has conferred upon', 'en', 'c mt') + ln(l, 'en', 'name mt') + ln('who has fulfilled all the requirements, the degree of', 'en', 'c mt') + ln(de, 'en', 'c b lg') + ln(f'in {se}', 'en', 'c b') + (ln(gr[1], 'en', 'c i') if gr else '') + ln('with all the rights and privileges pertaining thereto', 'en', 'c') + ln(ed, 'en', 'c mt2'))
    D.add(box(emblem(R, '#5c1a1a', 74), 'c'), cols(L, Rr, R.choice(['rule', ''])), ln(f'ቁጥር / No. {no}', 'am', 'sm mt'), sigs(R, [('ሬጅስትራር / Registrar', ''), ('ዲን / Dean', ''), ('ፕሬዚዳንት / President', '')], 'am'), stamp(R, u + ' - ' + ue.upper(), 'am', 120, 'left:480px;bottom:50px'))
    return D

@fam
def eth_grade12_certificate(R):
    p = person(R, 'et'); d = awarded(R, p, 18, 20, (6, 7)); n, l = nm(p, 'am'); m = p.sex == 'm'; sch, city = R.choice([('የካቲት 12 ሁለተኛ ደረጃና መሰናዶ ትምህርት ቤት', 'አዲስ አበባ'), ('ጣና ሐይቅ አጠቃላይ ሁለተኛ ደረጃ ትምህርት ቤት', 'ባሕር ዳር'), ('አፄ ቴዎድሮስ መሰናዶ ትምህርት ቤት', 'ጎንደር'), ('ሆጤ ሁለተኛ ደረጃ ትምህርት ቤት', 'ደሴ')])
    st = R.choice(['የተፈጥሮ ሳይንስ', 'የማኅበራዊ ሳይንስ']); subj = ['አማርኛ', 'እንግሊዝኛ', 'ሒሳብ', 'ሥነ ዜጋና ሥነ ምግባር'] + (['ፊዚክስ', 'ኬሚስትሪ', 'ባዮሎጂ', 'ቴክኒካል ድሮዊንግ'] if 'ተፈጥሮ' in st else ['ታሪክ', 'ጂኦግራፊ', 'ኢኮኖሚክስ', 'አጠቃላይ ቢዝነስ']); rows = [(s_, R.randint(51, 99)) for s_ in subj]; tot = sum(r[1] for r in rows); av = f'{tot / len(rows):.1f}'; no = sn(R, '####/##'); y, mo, da_ = ethiopian(d); ad = f'{M["am"][mo-1]} {da_} ቀን {y} ዓ.ም.'
    by, bm, bd = ethiopian(p.dob); bp = f'{M["am"][bm-1]} {bd} ቀን {by} ዓ.ም.'; words = R.random() < .6
    D = Doc('eth_grade12_certificate', R, 'ETH', 'school_leaving_certificate', ['am'], "'Ethiopic WashRa SemiBold'", "'Ethiopic WashRa Bold'", '#1f4e79', '#fdfdfb', R.choice(['thin', 'thick', 'double']), None, False, 16, '20mm 21mm', 1.55)
    ttl = R.choice(['የ12ኛ ክፍል ማጠናቀቂያ የምስክር ወረቀት', 'የሁለተኛ ደረጃ ትምህርት ማጠናቀቂያ የምስክር ወረቀት'])
    D.set(holder_name=n, date_of_birth=p.dob.isoformat(), date_of_birth_printed=bp, place_of_birth=city, qualification_title=ttl, field_of_study=[st, f'{st} ዘርፍ'], institution=sch, award_date=d.isoformat(), award_date_printed=ad, grade=[av, f'{av}%', str(tot)], document_number=no)
    D.rows = [dict(course=a, credits=None, grade=str(b)) for a, b in rows]
    tb = table(['ተ.ቁ', 'የትምህርት ዓይነት', 'ውጤት በአኃዝ'] + (['ውጤት በፊደል'] if words else []), [(i + 1, a, b) + ((amw(b),) if words else ()) for i, (a, b) in enumerate(rows)], 'am', R.choice(['', 'hor', 'nor']), [9, 41, 20, 30] if words else [12, 58, 30])
    D.add(hd(box(ln('የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ', 'am', 'c b') + ln('ትምህርት ሚኒስቴር', 'am', 'c b') + ln(sch, 'am', 'c b lg')), photo(R, 'position:static', 80, 102)), ln(ttl, 'am', 'title', 'font-size:1.5em'), ln(f'ይህ የምስክር ወረቀት ከዚህ በታች ስማቸው የተገለጸው ተማሪ የ12ኛ ክፍል ትምህርታቸውን በ{y} ዓ.ም. በ{st} ዘርፍ በሚገባ ማጠናቀቃቸውን ያረጋግጣል።', 'am', 'j mt'),
          kv('የተማሪው ሙሉ ስም:' if m else 'የተማሪዋ ሙሉ ስም:', n, 'am', 'kvf mt'), kv('የትውልድ ቀን:', bp, 'am', 'kvf'), grid(2, kv('የትውልድ ቦታ:', city, 'am', 'kvf'), kv('ጾታ:', 'ወንድ' if m else 'ሴት', 'am', 'kvf'), rtl=False), kv('የምስክር ወረቀት ቁጥር:', no, 'am', 'kvf'), tb, grid(2, kv('ድምር:', str(tot), 'am', 'b'), kv('አማካይ ውጤት:', f'{av}%', 'am', 'b'), rtl=False), kv('የተሰጠበት ቀን:', ad, 'am', 'mt'),
          sigs(R, [('የሪከርድ ኃላፊ', ''), ('ርዕሰ መምህር', '')], 'am'), stamp(R, sch, 'am', 125, 'left:310px;bottom:85px'))
    return D

# =================================================================== Tigrinya
@fam
def eri_technical(R):
    p = person(R, 'er'); d = awarded(R, p, 19, 26, (6, 7, 8, 12)); n, l = nm(p, 'ti'); m = p.sex == 'm'; ci, cl = R.choice([('ደቀምሓረ', 'Dekemhare'), ('ማይሓባር', 'Mai-Habar'), ('ዓዲ ቀይሕ', 'Adi Keyih'), ('ባረንቱ', 'Barentu')]); ia, ie = f'ቤት ትምህርቲ ቴክኒክን ሞያን {ci}', f'{cl} Technical and Vocational School'
    ta, te = R.choice([('ኤለክትሪክ', 'General Electricity'), ('መካኒክ መኪና', 'Auto Mechanics'), ('ስራሕ ሓጺን', 'Metal Work'), ('ስራሕ ዕንጨይቲ', 'Wood Work'), ('ህንጻ', 'Building Construction')]); mo = R.choice([10, 12, 18, 24]); ga, ge = R.choice([('ብሉጽ', 'Excellent'), ('ኣዝዩ ጽቡቕ', 'Very Good'), ('ጽቡቕ', 'Good')]); no = sn(R, 'TVET/####/##'); born = R.choice([('ኣስመራ', 'Asmara'), ('ሰንዓፈ', 'Senafe'), ('ኣቑርደት', 'Akordat')]); dp = f'{d.day} {M["ti"][d.month-1]} {d.year}'
    D = Doc('eri_technical', R, 'ERI', 'vocational_certificate', ['ti', 'en'], "'Gentium Plus','Ethiopic Hiwua'", "'Gentium Plus','Ethiopic Wookianos'", '#0f4c81', '#fbfdfb', R.choice(['double', 'wave', 'key']), ('#2a9d8f', .12), R.random() < .5, 16, '18mm 22mm', 1.5)
    tt, tte = 'ምስክር ወረቐት ስልጠና ሞያ', R.choice(['Certificate of Vocational Training', 'Vocational Training Certificate'])
    D.set(holder_name=n, holder_name_latin=l, date_of_birth=p.dob.isoformat(), date_of_birth_printed=p.dob.strftime('%d/%m/%Y'), place_of_birth=[born[0], born[1], f'{born[0]} / {born[1]}'], qualification_title=[tt, tte], qualification_title_en=tte, field_of_study=[ta, te, f'{ta} / {te}', f'{ta} ({te})'], institution=[ia, ie, 'ሚኒስትሪ ትምህርቲ', 'Ministry of Education'], award_date=d.isoformat(), award_date_printed=[dp, long_date(d, 'en'), f'{dp} / {long_date(d, "en")}'], grade=[ga, ge, f'{ga} / {ge}'], duration=[f'{mo} ኣዋርሕ', f'{mo} months', f'{mo} ኣዋርሕ / {mo} months'], document_number=no)
    D.printed |= {'holder_name_latin', 'qualification_title_en'}
    rows = [('ቦታ ልደት', f'{born[0]} / {born[1]}', 'Place of birth'), ('ዕለተ ልደት', p.dob.strftime('%d/%m/%Y'), 'Date of birth'), ('ዓይነት ሞያ', f'{ta} / {te}', 'Trade'), ('ንውሓት ስልጠና', f'{mo} ኣዋርሕ / {mo} months', 'Duration of training'), ('ውጽኢት', f'{ga} / {ge}', 'Result')]; R.shuffle(rows)
    rows += [('ቁጽሪ ምስክር ወረቐት', no, 'Certificate No.'), ('ዝተዋህበሉ ዕለት', f'{dp} / {long_date(d, "en")}', 'Date of issue')]
    D.add(hd(box(ln('ሃገረ ኤርትራ', 'ti', 'b') + ln('ሚኒስትሪ ትምህርቲ', 'ti', 'b') + ln(ia, 'ti', 'sm')), emblem(R, '#0f4c81', 72), box(ln('The State of Eritrea', 'en', 'b') + ln('Ministry of Education', 'en', 'b') + ln(ie, 'en', 'sm'))), ln(tt, 'ti', 'title', 'font-size:1.6em'), ln(tte, 'en', 'c b lg'), ln(f'{n} ነቲ ኣብ ታሕቲ ተገሊጹ ዘሎ ስልጠና ብዓወት {"ከም ዝዛዘመ" if m else "ከም ዝዛዘመት"} ነረጋግጽ።', 'ti', 'mt'), ln(f'We certify that {l} has successfully completed the training described below.', 'en'),
          '<div class="mt"></div>', *[kv2(a, b, 'ti', c, 'en') for a, b, c in rows], sigs(R, [('ሓላፊ ስልጠና / Head of Training', ''), ('ርእሰ መምህር / Director', '')], 'ti'), stamp(R, 'ሚኒስትሪ ትምህርቲ - ' + ci, 'ti', 120, 'left:310px;bottom:85px'))
    return D

TIC = [('መእተዊ ኢኮኖሚክስ', 'Introduction to Economics'), ('ሕሳብ ኣያያዛ', 'Principles of Accounting'), ('ሒሳብ ንግዲ', 'Business Mathematics'), ('ስታቲስቲክስ', 'Statistics'), ('ሕጊ ንግዲ', 'Business Law'), ('ቋንቋ እንግሊዝኛ', 'Communicative English'), ('ስነ ዜጋ', 'Civics'), ('ስነ ልቦና', 'Psychology'), ('ኮምፒተር', 'Computer Applications'), ('ምሕደራ ሰብኣዊ ሓይሊ', 'Human Resource Management'), ('ዕዳጋ', 'Marketing'), ('ግብሪ', 'Taxation'), ('ኦዲት', 'Auditing'), ('ታሪኽ', 'History'), ('ስነ መጎት', 'Logic'), ('ፋይናንስ', 'Finance')]
@fam
def tigray_transcript(R):
    p = person(R, 'er'); d = awarded(R, p, 21, 26, (6, 7, 8)); n, l = nm(p, 'ti'); m = p.sex == 'm'; u, ue = R.choice([('ኣክሱም ዩኒቨርሲቲ', 'Aksum University'), ('ዓዲግራት ዩኒቨርሲቲ', 'Adigrat University'), ('ኮሌጅ ንግዲ መቐለ', 'Mekelle Business College'), ('ራያ ዩኒቨርሲቲ', 'Raya University')])
    aw, awe, dur = R.choice([('ዲፕሎማ', 'Diploma', '3 ዓመት'), ('ባችለር ዲግሪ', 'Bachelor Degree', '4 ዓመት')]); sa, se = R.choice([('ሕሳብን ፋይናንስን', 'Accounting and Finance'), ('ምሕደራ', 'Management'), ('ኢኮኖሚክስ', 'Economics')]); no = sn(R, '@@@/####/##'); cs = list(TIC); R.shuffle(cs); G = dict(A=4, B=3, C=2, D=1); en = R.random() < .5; style = R.choice(['', 'hor', 'zebra', 'ver']); arr = []; secs = []; y = ethiopian(d)
    for k in range(R.choice([3, 4])):
        rs = []
        for j_ in range(4):
            c = cs[k * 4 + j_]; g = R.choice('AABBBCCD'); cr = R.choice([2, 3, 3, 4]); arr.append((c, cr, g)); rs.append((sn(R, 'Mgmt ###'), c[0]) + ((c[1],) if en else ()) + (cr, g))
        secs.append(ln(f'{["ቀዳማይ", "ካልኣይ", "ሳልሳይ", "ራብዓይ"][k // 2]} ዓመት - {["ቀዳማይ", "ካልኣይ"][k % 2]} ሰሚስተር {y[0] - 3 + k // 2} ዓ.ም.', 'ti', 'b mt') + table(['ኮድ', 'ዓይነት ትምህርቲ'] + (['Course title'] if en else []) + ['ክሬዲት', 'ነጥቢ'], rs, 'ti', style, [14, 33, 33, 10, 10] if en else [18, 50, 16, 16]))
    gp = f'{sum(G[a[2]] * a[1] for a in arr) / sum(a[1] for a in arr):.2f}'; dp = f'{TI_ET[y[1]-1]} {y[2]} መዓልቲ {y[0]} ዓ.ም.'; lat = R.random() < .7
    D = Doc('tigray_transcript', R, 'ETH', 'transcript', ['ti', 'en'] if en else ['ti'], "'Noto Sans','Noto Sans Ethiopic'", "'Noto Sans','Ethiopic Fantuwua'", '#6b2d0f', '#fff', R.choice(['none', 'thin']), None, False, 14.5, '16mm 18mm', 1.45)
    ttl = R.choice(['መረጋገጺ ውጽኢት ትምህርቲ', 'ትራንስክሪፕት'])
    D.set(holder_name=n, holder_name_latin=l if en else None, qualification_title=[aw, f'{aw} {sa}', f'{aw} ብ{sa}', ttl, awe], qualification_title_en=None, field_of_study=[sa] + ([se] if en else []), institution=[u] + ([ue] if en else []), award_date=d.isoformat(), award_date_printed=[dp] + ([d.strftime('%d/%m/%Y')] if en else []), grade=gp, duration=dur, document_number=no)
    if en: D.printed.add('holder_name_latin')
    D.rows = [dict(course=[c[0], c[1], f'{c[0]} {c[1]}'] if en else c[0], credits=str(b), grade=g) for c, b, g in arr]
    info = [kv('ሽም ምሉእ:', n, 'ti')] + ([kv('Name:', l, 'en')] if en else [kv('ጾታ:', 'ተባዕታይ' if m else 'ኣንስታይ', 'ti')]) + [kv('መለለዪ ቁጽሪ:', no, 'ti'), kv('ክፍሊ ትምህርቲ:', sa, 'ti'), kv('ደረጃ ትምህርቲ:', aw, 'ti'), kv('ንውሓት ትምህርቲ:', dur, 'ti')]
    D.add(hd(emblem(R, '#6b2d0f', 64), box(ln(u, 'ti', 'c b xl') + (ln(ue, 'en', 'c b') if en else '') + ln('ቤት ጽሕፈት ሬጅስትራር', 'ti', 'c')), photo(R, 'position:static', 70, 90)), '<div class="ruleh"></div>', ln(ttl, 'ti', 'title', 'font-size:1.5em'), cols(''.join(info[:3]), ''.join(info[3:])), *secs, kv('ጠቕላላ ማእከላይ ነጥቢ (CGPA):', gp, 'ti', 'b mt'), kv('ዝተመረቐሉ ዕለት:' if m else 'ዝተመረቐትሉ ዕለት:', dp + (f' ({d.strftime("%d/%m/%Y")})' if en else ''), 'ti'),
          sigs(R, [('ሬጅስትራር', ''), ('ዲን', '')], 'ti'), stamp(R, u + ' - ሬጅስትራር', 'ti', 115, 'left:310px;bottom:85px'))
    return D
# end of families

MD.DEV[:] = NEW

def jobs_of(families, n, seed):
    MD.WEIGHTS.update({l: .2 for l in LEVELS})
    return plan(families, n, seed)

if __name__ == '__main__': make_set(NEW, 'fresh_b', js_lines=JS_LINES, overlaps=OVER_OF_LINES, jobs_of=jobs_of, check=check_all)
