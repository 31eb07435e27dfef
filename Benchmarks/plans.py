"""Seeded generator of synthetic Danish goal plans (JSONL). usage: plans.py N OUT SEED"""
import json, random, sys, datetime as dt
from words import OBSERVABLE as OBS, VAGUE
N=int(sys.argv[1]) if len(sys.argv)>1 else 10000
OUT=sys.argv[2] if len(sys.argv)>2 else 'plans.jsonl'
R=random.Random(int(sys.argv[3]) if len(sys.argv)>3 else 20261123)
V=set(VAGUE);O=set(OBS)
FN="Mette Anne Kirsten Hanne Lars Søren Jørgen Bjørn Åse Lærke Øjvind Pia Rasmus Katrine Signe Jeppe Ahmed Fatima Ole Birgitte Niels Camilla Tove Mikkel".split()
LN="Jensen Nielsen Sørensen Kjær Østergaard Aagaard Holm Madsen Bæk Møller Thygesen Lund Nygård Dahl Kristiansen Frøslev".split()
TITLE=["centerchef","skoleleder","afdelingschef","områdeleder","institutionsleder","biblioteksleder","driftschef","sekretariatsleder","plejehjemsleder","jobcenterchef"]
WP=["Herstedøster Skole","Albertslund Bibliotek","Børnehuset Lærkegården","Plejehjemmet Humlehusene","Jobcentret","Materialegården","Sundhedscentret","Ungecentret","Musikskolen","Hjemmeplejen Øst","Dagtilbud Nord","Kulturhuset Birkelundgård","Tandplejen","Egelundskolen","Familieafsnittet"]
GROUP=["borgere over 75 år i hjemmeplejen","elever i 7.-9. klasse","unge mellem 16 og 24 år uden uddannelse","børnefamilier i boligområderne","nytilflyttede familier","ledige med sygedagpenge","børn i alderen 3-6 år","foreninger med under 50 bidragydere","lokale virksomheder med lærlinge","demensramte og deres pårørende"]
POL=["Sundhedspolitikken","Børne- og ungepolitikken","Ældrepolitikken","Kultur- og fritidspolitikken","Beskæftigelsespolitikken","Klima- og miljøpolitikken","Handicappolitikken","Erhvervspolitikken"]
ACT=["læsemakkerordning på tværs af årgange","fælles madlavning to gange om ugen","opsøgende hjemmebesøg sammen med frivilligcentret","åbent værksted om aftenen","morgenløb med personalet fra dagtilbuddet","mentorforløb hos lokale virksomheder","digital brugerskole på biblioteket","naturklub i Vestskoven","sprogcafé med forældregruppen","træningshold for faldtruede","lektiecafé i klubben","fortællekreds på plejehjemmet"]
VERB=["afprøver","indfører","gennemfører hver måned","planlægger","tilrettelægger","igangsætter","evaluerer","justerer","beskriver","drøfter"]
DATA=["udtræk fra omsorgssystemet hvert kvartal","spørgeskema til pårørende i maj og november","fremmødelister ført af kontaktpersonen","logbog hos teamkoordinatoren","observationsskema udfyldt af to medarbejdere","fokusgruppeinterview med otte deltagere","tal fra Danmarks Statistik","nationale trivselsmålinger","registreringer i fagsystemet","borgernes egne fortællinger optaget på video","referater fra husmøder"]
SIGN=["Deltagerne fortæller selv om en ændret hverdag","Antal fremmødte pr. gang ligger over 12","Pårørende tager kontakt til personalet før en krise opstår","Eleverne henter selv bøger i pauserne","Sygefraværet falder i to på hinanden følgende kvartaler","Naboer hilser på hinanden ved navn","Virksomhederne ringer tilbage inden for tre dage","Børnene leger på tværs af stuerne","Beboerne står op og spiser morgenmad i fællesrummet","De unge møder op uden påmindelse"]
WHY=["Målet er relevant, fordi {g} i dag sjældent møder hinanden uden for egne netværk, og fordi det koster både livskvalitet og penge.","Udvalget har peget på, at {g} skal have en mere aktiv rolle, og at samarbejdet med foreningerne er for tilfældigt.","Vi kan se af de seneste tal fra {y}, at {g} fylder stadig mere i vores hverdag, og at de nuværende tilbud ikke slår til.","Medarbejderne oplever, at {g} får hjælp for sent, og at overgangen mellem afdelingerne er uklar.","Både borgere og politikere efterspørger nye veje, og erfaringer fra nabokommunerne viser, at små skridt virker."]
EV=["Vi samler op på møder hver anden måned og beskriver, hvilken værdi {g} har fået ud af prøvehandlingerne.","Evalueringen laves sammen med {g}, og resultaterne lægges frem for områdeudvalget.","Hvert halve år sammenholdes tegnene med udgangspunktet fra {y}, og vi tager stilling til, om indsatsen skal justeres.","Der skrives et kort notat med citater fra deltagerne, og notatet drøftes med kollegaer fra andre afdelinger."]
LEARN=["Vi har lært, at {g} hellere vil inviteres personligt end via plakater og opslag.","Det tager længere tid end ventet at finde lokaler, og derfor skal vi begynde tidligere på året.","Samarbejdet fungerer, når én person har ansvaret for at ringe rundt ugen før.","Prøvehandlingen viste, at overgangen mellem skole og fritid er det sted, hvor flest falder fra.","Vi vil fastholde de ugentlige møder og stoppe de fælles nyhedsbreve, som næsten ingen læste."]
OBJ=["Alle borgere skal have mulighed for at deltage i fællesskaber, der giver mening i hverdagen.","Børn og unge skal opleve, at skole, fritid og familie hænger sammen.","Flere skal kunne klare sig selv længst muligt i eget hjem.","Byens foreninger og virksomheder skal være en naturlig del af kommunens opgaveløsning."]
GOALS=["Inden udgangen af {y} deltager {n} {g} i {a}, og {n2} procent af dem kommer igen efter tre måneder.","Senest i juni {y} er andelen af {g}, som selv kontakter kommunen, vokset fra {n} til {n2} ud af hundrede.","I {y} gennemfører {n} {g} et forløb med {a}, og fraværet er faldet til under {n2} timer pr. måned.","Ved skoleårets afslutning i {y} har {n2} procent af {g} prøvet {a}, målt med samme spørgeskema som i {y0}.","Antallet af henvendelser fra {g} om akut hjælp er halveret i forhold til {y0}, og ventetiden er nede på {n} dage."]
DECOY=["Udviklingsplanen for området er godkendt af byrådet.","Godtgørelse af udgifter følger kommunens fremmedarbejderregler.","Godstransporten flyttes til det åbne areal ved kvalitetscentret.","Fokusgruppen har prioriteret indsatsen."]
# text with neither digits nor an observable word, at least 40 characters
NOOBS=["Familier og unge i boligområdet oplever, at de hører til, og at nogen kender dem ved navn.","De ældre i byen har en hverdag, hvor naboer kigger forbi og hvor dagene har indhold.","Eleverne går hjem fra skole med lyst til at komme igen næste dag og vise hvad de har lært."]
SHORT=["Unge i job i 2028.","50 nye cyklister.","Antal fald ned."]
def sent(t,y): return t.format(g=R.choice(GROUP),a=R.choice(ACT),y=y,y0=y-2,n=R.randint(12,180),n2=R.randint(20,95))
def para(pool,y,lo,hi): return " ".join(sent(R.choice(pool),y) for _ in range(R.randint(lo,hi)))
def iso(d): return d.isoformat()
def person(): return f"{R.choice(FN)} {R.choice(LN)}, {R.choice(TITLE)}"
import re
WORD=re.compile(r"[^\W_]+")
def has(words,t): return any(w in words for w in WORD.findall(t.lower()))
FAULTS=["owner","workplace","short","noobs","vague","order","horizon","signdata","actowner","august","dup","interim"]
nf=0; hist={}
with open(OUT,'w',encoding='utf-8') as f:
  for i in range(N):
    start=dt.date(R.randint(2025,2028),R.randint(1,12),R.randint(1,28))
    achieved=start+dt.timedelta(days=R.randint(370,1455))
    interim=start+dt.timedelta(days=R.randint(60,(achieved-start).days-60))
    fl=set()
    if R.random()<0.30:
        nf+=1; fl=set(R.sample(FAULTS,R.choice([1,1,1,2,2,3])))
    y=achieved.year
    goal=sent(R.choice(GOALS),y)
    if R.random()<0.5: goal+=" "+R.choice(DECOY)
    if R.random()<0.4: goal+=" "+sent(R.choice(GOALS),y)
    assert not has(V,goal),goal
    assert has(O,goal) or re.search(r'\d',goal)
    if "noobs" in fl: goal=R.choice(NOOBS)
    elif "short" in fl: goal=R.choice(SHORT)
    if "vague" in fl:
        w=R.choice(VAGUE); w=R.choice([w,w,w.capitalize(),w.upper()])
        ws=goal.split(" "); k=R.randint(0,len(ws)); 
        goal=" ".join(ws[:k]+[w+R.choice(["","",","])]+ws[k:]) if k<len(ws) else goal[:-1]+" "+w+"."
    signs=[{"text":R.choice(SIGN)+" "+sent(R.choice(["ved {a}.","blandt {g}.","efter {n} uger."]),y),"data":sent(R.choice(DATA),y)} for _ in range(R.randint(2,6))]
    actions=[];seen=set()
    for k in range(R.randint(2,7)):
        t=f"Vi {R.choice(VERB)} {R.choice(ACT)} for {R.choice(GROUP)} i {R.choice(WP)}."
        if R.random()<.5: t+=" "+sent(R.choice(LEARN),y)
        if t in seen: continue
        seen.add(t)
        actions.append({"text":t,"owner":person(),"start":iso(start+dt.timedelta(days=R.randint(0,200)))})
    status=[]
    for yy in range(start.year,achieved.year+1):
        if start<=dt.date(yy,8,31) and achieved>=dt.date(yy,8,1): status.append({"date":f"{yy}-08-{R.randint(1,28):02d}","text":"Status til udvalget i august."})
        if R.random()<.25: status.append({"date":f"{yy}-0{R.choice([2,3,5])}-15","text":"Midtvejsdrøftelse i ledergruppen."})
    owner=person(); wps=R.sample(WP,R.randint(1,4))
    if "owner" in fl: owner=""
    if "workplace" in fl: wps=[]
    if "order" in fl: achieved=start-dt.timedelta(days=R.randint(1,300))
    elif "horizon" in fl: achieved=start+dt.timedelta(days=R.choice([R.randint(30,364),R.randint(1462,2200)]))
    if "signdata" in fl: R.choice(signs)["data"]=""
    if "actowner" in fl: R.choice(actions)["owner"]=""
    if "august" in fl and status: 
        a=[s for s in status if s["date"][5:7]=="08"]; 
        if a: status.remove(R.choice(a))
    if "dup" in fl: actions.append(dict(R.choice(actions)))
    if "interim" in fl: interim=R.choice([start-dt.timedelta(days=20),max(achieved,start)+dt.timedelta(days=20)])
    p={"id":f"plan-{i:06d}","workplaces":wps,"owner":owner,"targetGroup":para(["Målet gælder {g}, særligt dem vi ikke møder i dag.","Vi arbejder med {g} og deres netværk."],y,1,2),
      "policy":R.choice(POL),"objective":para(OBJ,y,1,2),"goal":goal,"relevance":para(WHY,y,2,5),"signs":signs,"actions":actions,
      "evaluation":para(EV,y,2,5),"effects":para(LEARN+EV,y,2,5),"insights":para(LEARN,y,2,5),"keep":para(LEARN,y,1,4),"collaboration":para(LEARN+WHY,y,2,5),
      "milestones":{"start":iso(start),"achieved":iso(achieved),"interim":iso(interim),"status":status}}
    f.write(json.dumps(p,ensure_ascii=False,separators=(',',':'))+"\n")
print("plans",N,"with injected faults",nf)
