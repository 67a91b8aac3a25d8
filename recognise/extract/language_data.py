"""Evidence for languages: letters and short common words. Data only; the weighing is in ``language``."""

from __future__ import annotations

LETTERS: dict[str, str] = {
    "fr": "éèêàùçœëïâôûÉÈÀÊ",
    "de": "äöüßÄÖÜ",
    "es": "ñ¿¡óíáúéÑ",
    "pt": "ãõçáâêóíúÃÕÇ",
    "tr": "ğışĞİŞçöüÖÜÇ",
    "kmr": "êîûşçÊÎÛŞÇ",
    "uk": "іїєґІЇЄҐ",
    "ru": "ыэёъЫЭЁЪ",
    "ar": "ةأإؤ",
    "fa": "پچژگ",
    "ur": "ٹڈڑےںہھۓپچگ",
    "ps": "ټډړږښڼېۍځڅګۀپچژ",
    "am": "አሀሠዐኀፀጨቨኧኳ",
    "ti": "ኣኽቐሕዓቕኻኹኾቖዂቝኡ",
}
"""Letters that speak for a language among those of its script."""

WORDS: dict[str, str] = {
    "en": "the of and to in is this that has been was for with by on are his her from at born have having date name "
    "certificate university ministry education degree school certify number grade place issue registrar hereby",
    "fr": "le la les de du des et à au aux en est un une par pour que qui sur dans né née avec délivré titre vu "
    "l'enseignement université diplôme ministère mention année république études lettres sciences recteur fait",
    "de": "der die das und in den von zu mit dem des im auf ist war für als hat sich wir herr frau geboren am bei eine "
    "einen einer seine ihre zeugnis prüfung nach unserem sehr wurde unserer haben",
    "es": "el la los las de del y en que por con a al un una es su para ha se como título bachiller universidad "
    "educación república ministerio fecha nacido nacida nombre según ciudadano estudios requisitos conferido lugar otorga",
    "pt": "o a os as de do da dos das e em no na que por com ao à um uma é seu sua para se curso título "
    "universidade educação república ministério natural brasileiro nascido nascida conferido outorga diploma pelo grau reitor",
    "tr": "ve ile bir bu olan için olarak tarihinde tarihi mezun sayılı üniversitesi fakültesi bölümü diploma doğum yeri "
    "adı soyadı verilmiştir cumhuriyeti türkiye rektör dekan öğretim lisans numarası dair hak kazanmış numaralı bölümünden",
    "so": "iyo ee oo ah ka ku la waa ayaa waxaa waxay uu in loo lagu soo dhalashada magaca taariikhda dugsiga sare "
    "waxbarashada wasaaradda shahaado shahaadada arday ardayga jaamacadda dhammeeyay maadada buundada soomaaliya lambarka goobta",
    "kmr": "û di de ji bo ku li bi ev ve vê yê ya yên hat dan hatiye xwe navê roja jidayikbûnê cihê zanîngeha bawernameya "
    "perwerdehiyê xwendina beşa wezareta dibistana encûmena rêveberiya bawername herêma kursa serkeftî qedand pîşeyî rojê",
    "ru": "и в на с по от для не что о из к за года российская федерация образования диплом университет настоящий "
    "свидетельствует том решением комиссии квалификация присвоена дата выдачи регистрационный номер о об среднем",
    "uk": "і в у на з із та до від для не що про за року україна освіти диплом університет закінчив закінчила здобув "
    "здобула кваліфікацію дата видачі міністерство національний імені цей народження ректор повний курс ступінь",
    "ar": "في من على إلى أن قد هذه هذا التي الذي عن مع بن كل وزارة التربية التعليم العالي جامعة كلية الجمهورية العربية "
    "شهادة الشهادة الطالب درجة تاريخ رقم اسم الاسم الولادة بتاريخ بأن عام مدير مكان دورة الدراسة",
    "fa": "و در از به که را این با است شد می برای تا آن های دارای فرزند متولد شماره تاریخ دانشگاه رشته وزارت علوم دوره "
    "نام سال است گردید ولد صادره معارف ریاست نمبر صنف لیسه فراغت شهادتنامه مقطع",
    "ps": "د په او له چې کې سره دی ده دې شو شوې شوی کړي کړې کړه ته يې یې زوی لور پوهنې پوهنتون وزارت ریاست افغانستان "
    "زده نیټه ځانګه نوم لسمې تصدیق دیپلوم شوی لاندې ګڼه نېټه",
    "ur": "کے کی کا میں ہے سے نے اور کو کیا جاتی یہ ہیں پر اس ولد بنت کہ امتحان بورڈ آف سند تعلیمی ثانوی کامیابی پاس "
    "تصدیق نام تاریخ حکومت پاکستان یونیورسٹی ہوا جاری کردہ طالبہ ولدیت مضمون مضامین پرچہ نمبر نمبرات گوشوارہ ڈگری رول "
    "کالج جماعت امیدوار پیدائش",
    "am": "ነው እና ላይ ውስጥ ቀን ዓ.ም. ዓ.ም ስም ሙሉ የትምህርት ዩኒቨርሲቲ የተማሪ ማስረጃ ዘመን በ ጽሕፈት ቤት ወይም የኢትዮጵያ ሚኒስቴር ትምህርት ዓይነት "
    "የተመረቀበት የልደት ቦታ ደረጃ ዲግሪ መሆኑን",
    "ti": "ናይ እዩ እዚ ከም ኣብ ካብ ዝ ምስ ነዚ ሽም ዕለት ልደት ቦታ ትምህርቲ ደረጃ ካልኣይ ሃገረ ኤርትራ ሚኒስትሪ ምስክር ወረቐት ቁጽሪ መዛዘሚ ዓመት እታ "
    "ብዓወት ዓይነት ወለዶ ተመሃራይ",
}
"""Common words of running text and of certificates, lower case."""

PREFIXES: dict[str, tuple[str, ...]] = {"ar": ("ال", "وال", "بال"), "am": ("የ", "በ"), "ti": ("ዝ", "ብ", "ን")}
"""Beginnings of words (of five letters and more) that speak for a language."""

BITS: dict[str, tuple[str, ...]] = {
    "so": ("aa", "ee", "oo", "uu", "dh", "sh", "kh", "xa", "ax"),
    "de": ("sch", "ung", "eit", "cht", "ein"),
    "pt": ("ção", "ões", "lh", "nh", "ão"),
    "es": ("ción", "ll", "ñ", "ie"),
    "fr": ("eau", "tion", "eur", "ique", "oi"),
    "tr": ("lar", "ler", "sı", "nın", "ğ", "iye"),
    "kmr": ("iya", "eya", "îya", "ek", "xw"),
    "en": ("th", "tion", "ing", "wh", "ck"),
}
"""Letter groups that speak for a language of the Latin script, for lines without common words."""

BESIDE_TRANSLATIONS: dict[str, str] = {
    "tr": "adı soyadı dersin derecenin düzeyi süresi koşulları geçiş eğitim genel ortalaması pekiyi yardımcısı başkanı "
    "belgesi okulu müdürü milli bakanlığı sınav öğrenci işleri tarih onaylayan kredi notu",
    "fr": "nom prénom durée semestre matière crédits note moyenne établissement spécialité directeur signature scolaire",
    "de": "name vorname fach fächer noten studiengang hochschule dauer abschluss gesamtnote unterschrift leiter ausbildung",
    "es": "nombre apellidos asignatura asignaturas calificación créditos facultad escuela título duración firma grado",
    "pt": "nome disciplina carga horária créditos faculdade escola duração curso conclusão assinatura nota",
    "kmr": "nav paşnav beş wane nîşe rêveber zanko fakulte dîrok mohr",
}
"""Words of forms in two languages that tell which model reads the one beside English; whole documents are not judged by them."""
