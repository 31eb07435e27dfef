"""The word lists of the engine's benchmark, all in lower case."""

OBSERVABLE = """antal antallet andel andelen procent procentdel måles målt måling målinger registreres registreret registreringer
optælling opgørelse spørgeskema interviews fremmøde fravær sygefravær deltagere deltager deltagelse besøg besøgende
henvendelser klager ventetid timer minutter uger trivselsmåling tilfredshed tilfredse point karakterer læsetest
vægt kilometer kroner udgift medlemmer frivillige arrangementer tilmeldte gennemfører gennemførte ansættelse
beskæftigelse praktikplads praktikpladser genindlæggelser fald ulykker indbrud madspild energiforbrug udlån følgere
svarprocent""".split()

VAGUE = """bedre god godt gode mere øget øge styrke styrket styrkes optimere optimeret optimal optimalt forbedre forbedret
udvikle udvikling fremme understøtte sikre fokus fokusere løbende hurtigst muligt relevant relevante passende
tilstrækkelig tilstrækkeligt nødvendig nødvendigt ønskelig forskellige diverse generelt overordnet helhedsorienteret
sammenhængende robust bæredygtig bæredygtigt kvalitet synergi innovation innovativ nytænkende dynamisk effektiv
effektivt effektivisere smidig attraktiv attraktive inspirerende spændende levende åben ånd ærlig ønsker håber
forsøger måske eventuelt evt nogenlunde rigtig meget lidt mange få enkelte højere større lavere mindre bredt bred
""".split()

# Twelve more lists, for the profile of 48 rules: each is asked for in two places.
MORE = {
    "absolutes": """alle aldrig altid ingen intet alt samtlige overalt hver enhver fuldstændig helt totalt absolut garanteret
udelukkende samt uden undtagelse uanset konsekvent hundrede procentvis""",
    "haste": """akut straks omgående snarest hurtigt hurtig haster presserende øjeblikkelig nu strakshjælp omgåelse hasteplan
prompte uopholdelig uopholdeligt snarlig snarligt""",
    "money": """penge budget budgettet midler bevilling bevillinger tilskud økonomi økonomisk finansiering puljer pulje
besparelse besparelser spare sparer koster dyrt billigt omkostning omkostninger kroner""",
    "staff": """medarbejder medarbejderne medarbejdere personale personalet kollega kollegaer leder ledere ledelse ledelsen
teamet team vikar vikarer ansatte lærer lærere pædagog pædagoger sygeplejerske""",
    "meetings": """møde møder mødet dagsorden referat referater workshop workshops temadag temadage konference seminar seminarer
netværksmøde styregruppe arbejdsgruppe arbejdsgrupper udvalg udvalget høring høringer""",
    "papers": """plan planer strategi strategier politik politikker notat notater notatet rapport rapporter skema skemaer
vejledning vejledninger koncept koncepter ramme rammer køreplan handleplan""",
    "places": """skole skolen skoler bibliotek biblioteket klub klubben plejehjem plejehjemmet børnehave børnehaven lokale
lokaler park parken torv torvet hal hallen bygning bygninger hjem hjemmet""",
    "times": """dag dage uge måned måneder kvartal kvartaler sommer sommeren vinter vinteren forår foråret efterår efteråret
weekend aften aftenen morgen formiddag eftermiddag halvår""",
    "digital": """digital digitale digitalt app appen it hjemmeside hjemmesiden system systemer systemet platform platforme
portal portalen data database skærm skærme tablet robot robotter chat""",
    "feelings": """glæde glad glade tryg trygge tryghed ensom ensomme ensomhed angst bange stolt stolte vrede sorg håb mod
lyst savn kærlighed omsorg nysgerrig""",
    "health": """sund sunde sundhed sygdom sygdomme læge læger medicin motion kost kostvaner søvn rygning alkohol smerte smerter
træning fysioterapi diabetes demens kræft overvægt""",
    "people": """børn barn unge ung ældre voksne forælder forældre familie familier borger borgere nabo naboer elev elever
pårørende gæst gæster kvinder mænd""",
}
MORE = {name: words.split() for name, words in MORE.items()}

for name, words in {"observable": OBSERVABLE, "vague": VAGUE, **MORE}.items():
    assert len(words) == len(set(words)), name
assert len(OBSERVABLE) == 60 and len(VAGUE) == 80 and not set(OBSERVABLE) & set(VAGUE)
