"""What the files of families share: the lines of a drawn page as truth, what overlaps on it, and the set with truth and manifest.

Import it after the folder of the generator (``RECOGNISE_SHARED/documents``) is on ``sys.path``.
"""
import argparse, csv, json, os, random, sys, unicodedata, zlib

import make_documents as md

DECK = {}
def deal(R, key, seq):
    """one item of seq; none comes twice before all came (shuffled by the random number)"""
    d = DECK.setdefault(key, [])
    if not d: d[:] = list(seq); R.shuffle(d)
    return d.pop()
def pk(key, seq):
    """drawn without putting back, so that ten documents differ"""
    if not DECK.get(key): DECK[key] = list(seq); random.Random(zlib.crc32(key.encode())).shuffle(DECK[key])
    return DECK[key].pop()

VAR, USED = {}, {}
def var(R, k): a = R.randrange(2); VAR[k] = 1 - VAR.get(k, a); return VAR[k]            # which of two papers: starts at random, then in turn
def un(R, k, seq):                                                                      # a choice that does not come again before the list is through
    seq = list(seq); u = USED.setdefault(k, set()); free = [i for i in range(len(seq)) if i not in u] or (u.clear() or list(range(len(seq)))); i = R.choice(free); u.add(i); return seq[i]
def sup(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
def tidy(f):
    """no form twice or empty in a list of acceptable forms; a list of one is a plain value"""
    def g(R):
        D = f(R)
        for k, z in D.f.items():
            if isinstance(z, list): z = [q for q in dict.fromkeys(z) if q]; D.f[k] = z[0] if len(z) == 1 else z or None
        return D
    g.__name__ = f.__name__; return g

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
OVER_OF_LINES = r"""() => { const bad=[]; document.querySelectorAll('.page').forEach(pg=>{ const pr=pg.getBoundingClientRect(); const L=[];
  pg.querySelectorAll('.ln').forEach(el=>{ const r=document.createRange(); r.selectNodeContents(el); const tw=document.createTreeWalker(el,4); let n,x0=1e9,y0=1e9,x1=-1e9,y1=-1e9; while(n=tw.nextNode()){ if(!n.data.trim()) continue; const q=document.createRange(); q.selectNodeContents(n); for(const b of q.getClientRects()){ x0=Math.min(x0,b.left);x1=Math.max(x1,b.right);const cy=(b.top+b.bottom)/2; y0=Math.min(y0,cy-5);y1=Math.max(y1,cy+5);} } if(x1>x0) L.push([x0,y0,x1,y1,el.textContent.slice(0,30)]); });
  pg.querySelectorAll('svg.ph,svg.qr,svg.emblem').forEach(e=>{ const q=e.getBoundingClientRect(); L.push([q.left,q.top,q.right,q.bottom,'#'+e.getAttribute('class')]); });
  for(const a of L){ if(a[0]<pr.left+12||a[2]>pr.right-12||a[3]>pr.bottom-10||a[1]<pr.top+8) bad.push('edge:'+a[4]); }
  for(let i=0;i<L.length;i++) for(let j=i+1;j<L.length;j++){ const a=L[i],b=L[j]; if(a[0]<b[2]-1&&b[0]<a[2]-1&&a[1]<b[3]-1&&b[1]<a[3]-1) bad.push('over:'+a[4]+' | '+b[4]); } }); return bad; }"""
OVER_OF_RECTS = r"""() => { const w=[]; document.querySelectorAll('.page').forEach((pg,pi)=>{ const pr=pg.getBoundingClientRect(); const bs=[];
  pg.querySelectorAll('.ln').forEach(e=>{ const r=document.createRange(); r.selectNodeContents(e); for(const q of r.getClientRects()){ if(q.width<1||q.height<1) continue; if(q.left<pr.left+18||q.right>pr.right-18||q.top<pr.top+14||q.bottom>pr.bottom-14) w.push('edge p'+pi+': '+e.textContent.slice(0,30)); bs.push([q.left,q.top,q.right,q.bottom,e]); } });
  for(let i=0;i<bs.length;i++) for(let j=i+1;j<bs.length;j++){ const a=bs[i],b=bs[j]; if(a[4]===b[4]) continue; const ox=Math.min(a[2],b[2])-Math.max(a[0],b[0]), oy=Math.min(a[3],b[3])-Math.max(a[1],b[1]); if(ox>2&&oy>0.45*Math.min(a[3]-a[1],b[3]-b[1])) w.push('overlap p'+pi+': '+a[4].textContent.slice(0,24)+' | '+b[4].textContent.slice(0,24)); }
  pg.querySelectorAll('svg.emblem,svg.ph,svg.qr').forEach(s=>{ const q=s.getBoundingClientRect(); bs.forEach(b=>{ if(Math.min(q.right,b[2])-Math.max(q.left,b[0])>2&&Math.min(q.bottom,b[3])-Math.max(q.top,b[1])>3) w.push('image over p'+pi+': '+b[4].textContent.slice(0,30)); }); });
 }); return [...new Set(w)]; }"""


def plan(families, n, seed):
    """Pairs of family and level, each about equally often, in random order."""
    R = random.Random(seed)
    cells = [(family, level) for family in families for level in md.LEVELS]
    jobs, rest = cells * (n // len(cells)), cells[:]
    R.shuffle(rest)
    jobs += rest[: n - len(jobs)]
    R.shuffle(jobs)
    return jobs


def text_of(lines):
    return '\n'.join(line['text'] for line in lines)


def check(did, fam, D, lines):
    """Say on stderr which truth values (their first form) and rows are not printed."""
    f = lambda s: ''.join(str(unicodedata.digit(c)) if c.isdigit() else c for c in ' '.join(unicodedata.normalize('NFKC', str(s)).split()))
    flat = f(text_of(lines).replace('\n', ' ')).casefold()
    for k, v in D.f.items():
        if v is None or k in ('document_type', 'issuing_country', 'date_of_birth', 'award_date') or (k in ('holder_name_latin', 'qualification_title_en') and k not in D.printed): continue
        vs = v if isinstance(v, list) else [v]
        if f(vs[0]).casefold() in flat or (k.startswith('holder') and all(f(w).casefold() in flat for w in vs[0].split())): continue
        print('first form not printed' if any(f(x).casefold() in flat for x in vs) else 'NOTPRINTED', did, fam, k, vs, file=sys.stderr)
    for r in D.rows:
        c = r['course'] if isinstance(r['course'], list) else [r['course']]
        if not any(f(x).casefold() in flat for x in c) or f(r['grade']).casefold() not in flat: print('ROW', did, fam, r, file=sys.stderr)


def check_all(did, fam, D, lines):
    """Like ``check``, for papers that print all fields of their truth."""
    f = lambda s: ''.join(str(unicodedata.digit(c)) if c.isdigit() else c for c in ' '.join(unicodedata.normalize('NFKC', s).split()))
    flat = f(text_of(lines)).replace('\n', ' ')
    for k, v in D.f.items():
        if v is None or k in ('document_type', 'issuing_country', 'date_of_birth', 'award_date'): continue
        vs = v if isinstance(v, list) else [v]
        if not any(f(x) in flat or f(x).casefold() in flat.casefold() for x in vs): print('NOTPRINTED', did, fam, k, vs, file=sys.stderr)
        elif f(vs[0]).casefold() not in flat.casefold(): print('first form not printed', did, fam, k, vs[0], file=sys.stderr)
    for r in D.rows:
        c = r['course'] if isinstance(r['course'], list) else [r['course']]
        if not any(f(x) in flat for x in c) or f(r['grade']) not in flat: print('ROW', did, fam, r, file=sys.stderr)


def make_set(families, name, *, js_lines=JS_LINES, overlaps=OVER, jobs_of=plan, check=check):
    """The command of a file of families: draws a set, or with --proofs pictures of clean pages, or with --check only warnings.

    Args:
        families: functions from a random generator to a document; their names are those of the families.
        name: name of the set, ``fresh_X``; document ids begin with X.
        js_lines: script that gives the lines of the page and warnings.
        overlaps: script that gives what overlaps or leaves the page.
        jobs_of: families, number and seed -> pairs of family and level.
        check: compares truth with the printed lines.
    """
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('--n', type=int, required=True)
    ap.add_argument('--out', required=True)
    ap.add_argument('--set', default=name)
    ap.add_argument('--families', default='')
    ap.add_argument('--workers', type=int, default=2)
    ap.add_argument('--proofs', action='store_true', help='n clean PNGs of each family into OUT, and stop')
    ap.add_argument('--check', action='store_true', help='only lay out and report warnings')
    a = ap.parse_args()
    fams = {f.__name__: f for f in families if not a.families or f.__name__ in a.families.split(',')}
    from playwright.sync_api import sync_playwright
    import multiprocessing as mp
    one = a.proofs or a.check
    jobs = [(f, 'clean') for f in fams for _ in range(a.n)] if one else jobs_of(sorted(fams), a.n, a.seed)
    os.makedirs(a.out if one else os.path.join(a.out, 'documents'), exist_ok=True)
    truth, pend = {}, []
    pool = mp.get_context('spawn').Pool(a.workers) if not one else None
    with sync_playwright() as pw:
        br = pw.chromium.launch(executable_path='/usr/bin/chromium', args=['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'])
        page = br.new_page(viewport=dict(width=1123, height=1123)); cdp = page.context.new_cdp_session(page); cdp.send('DOM.enable'); cdp.send('CSS.enable')
        for i, (fm, level) in enumerate(jobs):
            did = f'{a.set.removeprefix("fresh_")}{i+1:04d}'; seed = zlib.crc32(f'{a.seed}/{i}/{fm}/{level}'.encode()); R = random.Random(seed)
            D = fams[fm](R); page.set_content(D.html()); page.evaluate('document.fonts.ready'); fit = page.evaluate(md.JS_FIT, seed); raw, warn = page.evaluate(js_lines); warn += page.evaluate(overlaps)
            if min(x[0] for x in fit) < 11.0 or warn: print('WARN', did, fm, fit, warn[:6], file=sys.stderr)
            lines = [dict(page=l['page'], text=l['text'], lang=l['lang'], kind=l['cls'], box=[l['x0'], l['y0'], l['x1'], l['y1']]) for l in raw if l['text'].strip()]
            check(did, fm, D, lines)
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
        did, fn, meta, lines = p.get(); t = truth[did]; t['file'] = 'documents/' + fn; t['degradation'] = meta; t['lines'] = lines; t['text'] = text_of(lines)
    pool.close(); pool.join(); T = [truth[k] for k in sorted(truth)]
    json.dump(T, open(os.path.join(a.out, 'truth.json'), 'w'), ensure_ascii=False, indent=1)
    with open(os.path.join(a.out, 'manifest.csv'), 'w', newline='') as f:
        wr = csv.writer(f); wr.writerow(['doc_id', 'file', 'level', 'family', 'languages', 'pages'])
        for t in T: wr.writerow([t['doc_id'], t['file'], t['level'], t['family'], '+'.join(t['languages']), t['page_count']])
    print(len(T), 'documents', sum(os.path.getsize(os.path.join(a.out, t['file'])) for t in T) // 1024, 'KiB')
