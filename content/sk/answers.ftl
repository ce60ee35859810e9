### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Ste teraz v nebezpečenstve? Volajte { $emergency }. Cez tento chat sa na { $emergency } nedostanete.

    Nemôžete hovoriť? Volajte { $emergency } a počúvajte. Zakašlite alebo poklopte na telefón. Na mobile stlačte { $silent_code }, keď vás o to hlas požiada.
    Nepočujete alebo nemôžete používať hlas? Použite videoaplikáciu { $bsl_service }, volajte { $relay_emergency } (Relay UK) alebo pošlite SMS na { $emergency }, ak ste si už telefón zaregistrovali.

emergency_general =
    Útok: utečte, ak je bezpečná cesta. Ak nie je, skryte sa a stíšte si telefón. Volajte, keď je to bezpečné.
    Požiar: choďte von, zostaňte vonku, volajte. Niekto je zranený alebo chorý: volajte a povedzte „ambulance“.

emergency_attack =
    Utečte, ak je kadiaľ bezpečne utiecť. Veci nechajte tak. Vezmite so sebou ostatných, ak idú, ale nečakajte.
    Ak utiecť nemôžete, schovajte sa. Zamknite a zablokujte dvere, choďte od nich ďalej a buďte ticho. Stíšte telefón, aj vibrácie.
    Keď to bude bezpečné, volajte { $emergency }. Povedzte, kde ste a čo ste videli.

emergency_violence =
    Odíďte, ak môžete: do obchodu, k susedom alebo tam, kde sú ľudia. Zamknite za sebou dvere.
    Nikoho nesledujte a o veci sa nebite. Veci sa dajú nahradiť.
    Ak sa musíte schovať, stíšte telefón, aj vibrácie.

emergency_fire =
    Choďte von, ostaňte vonku a zvonku volajte { $emergency }. Pre nič sa nevracajte. Nechoďte výťahom.
    Dym? Držte sa pri zemi. Zatvárajte za sebou dvere.
    Nemôžete von? Zatvorte dvere, k škáre dajte oblečenie, choďte k oknu a volajte odtiaľ.
    Cítite plyn? Nedotýkajte sa vypínačov, žiadny oheň. Choďte von a volajte zvonku.

emergency_medical =
    Keď sa { $emergency } ozve, povedzte "ambulance" a kde ste. Človek na telefóne vám povie, čo robiť. Neskladajte.
    Silné krvácanie: čistou látkou silno tlačte na ranu a nepúšťajte.
    Neprebúdza sa a nedýcha normálne: silno a rýchlo stláčajte stred hrudníka a neprestávajte.

emergency_trapped =
    Stíšte telefón, aj vibrácie, a stmavte displej. Buďte ticho. Píšte sem, len ak je to bezpečné.
    Zamknite a zablokujte dvere, ak sa dá, a držte sa od nich ďalej.
    Nemôžete von po nehode a nikto vám nechce ublížiť? Robte hluk, aby vás našli.

emergency_domestic =
    Verím vám. Nie je to vaša vina.
    Odíďte, ak je kadiaľ bezpečne odísť, a vezmite deti so sebou. Ak sa nedá, choďte do miestnosti s východom, ďalej od kuchyne.
    Ak sa musíte schovať, stíšte telefón, aj vibrácie.

emergency_suicide =
    Je veľmi dobre, že píšete. Na vašom živote záleží. Ostaňte, prosím, a nech je teraz niekto s vami.
    Vzali ste si niečo alebo máte zranenie? Volajte hneď { $emergency } a povedzte "ambulance".
    Choďte ďalej od toho, čím si môžete ublížiť. Choďte za niekým alebo niekoho poproste, nech príde.
    Samaritans vypočujú kedykoľvek, zadarmo: { $samaritans }. Máte menej ako devätnásť? Childline, zadarmo: { $childline }.
    Ide o niekoho iného? Ostaňte pri ňom, ak ste v bezpečí, a zavolajte.

emergency_bomb =
    Nedotýkajte sa toho. Choďte ďaleko a vezmite ostatných so sebou. Schovajte sa za niečo pevné, ďalej od skla.
    Blízko toho nepoužívajte telefón. Keď budete ďaleko, volajte { $emergency }.
    Vyhrážal sa niekto bombou? Zapíšte si presné slová a čas. Neodpovedajte a správu nemažte.

emergency_sexual =
    Verím vám. Nie je to vaša vina.
    Choďte tam, kde sa cítite bezpečne, ak môžete, a poproste niekoho, komu veríte, nech je s vami.
    Ak sa dá, zatiaľ sa neumývajte a neprezliekajte. Môže to pomôcť polícii. Je to vaša voľba a pomoc dostanete aj tak.
    Pomoc zadarmo, vo dne v noci: Victim Support, { $victim_support }.

emergency_child =
    Dieťa je v nebezpečenstve alebo sa stratilo: volajte hneď { $emergency }. Nemusíte si byť istí.
    Ostaňte pri dieťati, ak ste v bezpečí. Povedzte, koľko má rokov, čo má na sebe a kde bolo naposledy.
    Si to ty, to dieťa? Nie je to tvoja vina. Môžeš zavolať aj na Childline, zadarmo, vo dne v noci: { $childline }.

emergency_threat =
    Ak je ten človek blízko alebo prichádza, choďte na bezpečné miesto, zamknite a volajte { $emergency }.
    Neodpovedajte a nestretávajte sa s ním. Správy si nechajte: pomôžu polícii.
    Povedzte niekomu, komu veríte, kde ste.

emergency_line = Ste teraz v nebezpečenstve? Volajte { $emergency }. Cez tento chat sa na { $emergency } nedostanete.

threat_level =
    Stupeň teroristického ohrozenia v Spojenom kráľovstve je { $level_name }. To znamená: { $level_meaning }.
    Tento stupeň platí od: { $since }.

    { $kent_line }
    { $military_line }

    Buďte všímaví, ale nepanikárte. Ak vidíte niečo, čo vám robí starosti, povedzte to polícii. V núdzi volajte { $emergency }.

    Zverejnené: { $published }. Naposledy overené: { $checked }.

threat_level_unknown =
    Dnes nevieme stupeň ohrozenia potvrdiť. Naposledy sme ho overili: { $checked }.
    Pozrite si, prosím, oficiálnu stránku. Odkaz je nižšie.

    Rada je pri každom stupni rovnaká: buďte všímaví, povedzte polícii, čo vám robí starosti, a v núdzi volajte { $emergency }.

level_name = { $level ->
    [low] NÍZKY (LOW)
    [moderate] MIERNY (MODERATE)
    [substantial] ZNAČNÝ (SUBSTANTIAL)
    [severe] VÁŽNY (SEVERE)
    [critical] KRITICKÝ (CRITICAL)
   *[other] neznámy
 }

level_meaning = { $level ->
    [low] útok je veľmi nepravdepodobný
    [moderate] útok je možný, ale nie je pravdepodobný
    [substantial] útok je pravdepodobný
    [severe] útok je veľmi pravdepodobný
    [critical] útok je veľmi pravdepodobný už v blízkom čase
   *[other] nie je známe
 }

kent_line = { $specific ->
    [yes] Kentu hrozí konkrétne nebezpečenstvo. Robte to, čo hovorí polícia.
   *[no] Polícia nám nepovedala o žiadnej konkrétnej hrozbe pre Kent.
 }

military_line = { $military ->
    [yes] V Kente môžete vidieť vojakov, ktorí pomáhajú polícii.
   *[no] Vojakov na uliciach Kentu pravdepodobne neuvidíte.
 }

event_line = { $kind ->
    [religious] Pri náboženskom podujatí môžete vidieť viac policajtov: { $place }, { $date }.
    [investigation] Polícia teraz pracuje na tomto mieste: { $place }. Začiatok: { $date }. Ak môžete, nechoďte tam.
   *[public] Pri podujatí môžete vidieť viac policajtov: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Môžete žiť tak ako po iné dni. Buďte všímaví, ale nepanikárte. Keď idete niekam, kde je veľa ľudí, pozrite sa, kde sú východy.

    Stupeň ohrozenia pre celé Spojené kráľovstvo je { $level_name }: { $level_meaning }.
    Zverejnené: { $published }. Naposledy overené: { $checked }.

    Ak vidíte niečo, čo vám robí starosti, volajte políciu na { $police }. V núdzi volajte { $emergency }.

kent_threat_unknown =
    Dnes nevieme potvrdiť, či Kentu hrozí niečo konkrétne. Naposledy sme to overili: { $checked }. Pozrite si, prosím, oficiálnu stránku. Odkaz je nižšie.

    Buďte všímaví, ale nepanikárte. Keď idete niekam, kde je veľa ľudí, pozrite sa, kde sú východy. Ak vidíte niečo, čo vám robí starosti, volajte políciu na { $police }. V núdzi volajte { $emergency }.

run_hide_tell =
    Ak niekto útočí strelnou zbraňou, nožom alebo inou zbraňou: UTEČTE, SKRYTE SA, ZAVOLAJTE (RUN, HIDE, TELL).

    UTEČTE. Ak je bezpečná cesta von, utekajte. Veci nechajte tam. Povedzte ostatným, nech idú s vami, ale nečakajte na nich. Ak nemôžete utekať, choďte preč tak rýchlo, ako viete. Nezastavujte sa a nenakrúcajte na mobil.

    SKRYTE SA. Ak nemôžete utiecť, skryte sa. Choďte za hrubý múr. Zamknite a zataraste dvere a potom choďte od nich ďalej. Buďte ticho. Stíšte si telefón a vypnite vibrovanie.

    ZAVOLAJTE. Keď ste v bezpečí, volajte { $emergency }. Povedzte, čo sa deje, kde, koľko je útočníkov, ako vyzerajú, aké majú zbrane, kam idú a či sú ľudia zranení. Ak nemôžete hovoriť, zavolajte a počúvajte. Ak vám pritom nič nehrozí, nedovoľte iným ľuďom ísť dnu.

    Keď prídu ozbrojení policajti: zachovajte pokoj, robte, čo hovoria, držte ruky tak, aby ich videli, a nehýbte sa prudko. Môžu na vás mieriť zbraňou a hovoriť prísne. Vyvedú vás von, keď to bude bezpečné.

which_number =
    Niekomu ide o život alebo sa práve teraz deje trestný čin: volajte { $emergency }.
    Nie je to súrne alebo sa to už skončilo: volajte { $police }. Je to zadarmo.
    Ste mimo Kentu alebo v zahraničí: volajte { $kent_from_outside }.
    Máte obavy z terorizmu, ale teraz nehrozí nebezpečenstvo: volajte na protiteroristickú linku (Anti-Terrorist Hotline), { $hotline }.
    Chcete nahlásiť akýkoľvek trestný čin anonymne: volajte Crimestoppers, { $crimestoppers }.

    Môžete si vypýtať tlmočníka. Povedzte názov svojho jazyka po anglicky.

outside_kent =
    Ak chcete zavolať Kent Police z iného grófstva alebo zo zahraničia, volajte { $kent_from_outside }. Zo zahraničia vytočte { $kent_from_abroad }.
    Číslo { $police } vás spojí s políciou tam, kde práve ste.

    V núdzi v Spojenom kráľovstve volajte { $emergency }. V inej krajine volajte tamojšie tiesňové číslo.

anti_terrorist_hotline =
    Protiteroristická linka (Anti-Terrorist Hotline) má číslo { $hotline }. Funguje vo dne aj v noci. Svoje meno povedať nemusíte.

    Polícii to môžete povedať aj cez internet. Odkaz je nižšie. Žiadna obava nie je príliš malá. Vyškolení policajti všetko preveria, skôr než niečo urobia.

    Ak nebezpečenstvo hrozí práve teraz, nevolajte na túto linku: volajte { $emergency }.

deaf_text =
    V núdzi, ak nepočujete, zle počujete alebo nemôžete hovoriť:
    { $bsl_service }: videohovor s tlmočníkom posunkového jazyka. Je zadarmo, vo dne aj v noci.
    Relay UK: vytočte { $relay_emergency }.
    SMS na { $emergency }: najprv si musíte telefón zaregistrovať. Pošlite slovo „register“ na { $emergency } a urobte, čo vám napíšu v odpovedi. Nemyslite si, že vaša SMS prišla, kým nedostanete odpoveď.

    Ak to nie je núdza: vytočte { $relay_police } (Relay UK).

    Kent Police mala aj číslo na SMS, { $kent_text }: napíšte „police“, potom medzeru a potom svoju správu. Nevedeli sme overiť, či ešte funguje. Použite ho len vtedy, keď nič iné nefunguje.

silent_call =
    Na { $emergency } môžete volať, aj keď nemôžete hovoriť.
    Vytočte { $emergency } a počúvajte. Ak môžete, odpovedzte tak, že zakašlete alebo poklopete na telefón.
    Z mobilu: ak nevydáte žiadny zvuk, hlas vás požiada, aby ste stlačili { $silent_code }. Stlačte to, keď vás o to požiada. Potom vás spoja s políciou. Ak to nestlačíte, hovor sa skončí.
    Z pevnej linky: nezavesujte. Ak operátor počuje len šum a nevie sa rozhodnúť, spoja vás s políciou.

    Keď stlačíte { $silent_code }, polícia sa tým nedozvie, kde ste. Len kvôli tichému hovoru polícia nepríde.

suspicious_activity =
    Ďakujeme, že nám to hovoríte. Je správne, že ste sa ozvali.

    Deje sa to práve teraz alebo je niekto v nebezpečenstve? Volajte { $emergency }.
    Ak teraz nebezpečenstvo nehrozí, volajte na protiteroristickú linku (Anti-Terrorist Hotline), { $hotline }, vo dne aj v noci. Svoje meno povedať nemusíte. Môžete vyplniť aj formulár na internete. Odkaz je nižšie.

    Nepribližujte sa k tomu človeku a nechoďte za ním. Zapamätajte si, čo ste videli, kde a kedy.

suspicious_item =
    Nedotýkajte sa toho. Odíďte preč a vezmite so sebou aj ostatných ľudí. Potom volajte { $emergency } alebo to povedzte personálu.
    Blízko tej veci nepoužívajte telefón. Choďte tam, odkiaľ ju nevidíte, za niečo pevné, ďalej od skla.

    Opýtajte sa sami seba: Je to schované naschvál? Vyzerá to nebezpečne, má to drôty, baterky alebo lepiacu pásku? Je to na tomto mieste čudné? Ak máte obavy, volajte { $emergency }.

person_concern =
    Nie je ľahké hovoriť o niekom, na kom vám záleží. Ďakujeme, že nám to hovoríte. Snažíte sa, aby bol ten človek v bezpečí.

    Môžete sa dôverne porozprávať so špeciálne vyškolenými policajtmi: ACT Early, { $act_early }. Svoje meno povedať nemusíte.
    Môžete volať aj na protiteroristickú linku (Anti-Terrorist Hotline), { $hotline }, vo dne aj v noci.

    Ak si myslíte, že sa ten človek chystá odcestovať alebo niekomu ublížiť, volajte { $emergency } hneď.

hate_crime =
    Je mi ľúto, že sa to stalo. Nie je to vaša vina a môžete to nahlásiť. Berieme to vážne.

    Deje sa to práve teraz alebo ste v nebezpečenstve? Volajte { $emergency }.
    Ak nie, volajte políciu na { $police } alebo to nahláste cez internet. Odkaz je nižšie. Môžete to nahlásiť aj za niekoho iného a môžete to nahlásiť bez mena.

    Trestný čin z nenávisti je taký, ktorý niekto spácha pre rasu, náboženstvo, postihnutie alebo sexuálnu orientáciu človeka, alebo preto, že je ten človek transrodový. Platí to aj vtedy, keď si to páchateľ o ňom len myslí. Zapíšte si, čo sa stalo, kde a kedy, kým si to pamätáte.

    Pomoc a podpora: Victim Support, { $victim_support }, zadarmo, vo dne aj v noci.

community_tension =
    Ďakujeme, že nám to hovoríte. Polícii pomáha, keď sa o napätí medzi ľuďmi dozvie včas.

    Ak niekomu práve teraz ubližujú alebo sa mu vyhrážajú, volajte { $emergency }.
    Ak nie, volajte políciu na { $police }. Môžete požiadať o policajtov zo svojho okolia. Ak chcete zostať v anonymite, volajte Crimestoppers, { $crimestoppers }.

    Prosím, nešírte neoverené reči. Ak vidíte nenávisť na internete, môžete ju nahlásiť. Odkaz je nižšie.

self_harm =
    Je naozaj dobre, že ste napísali. Záleží nám na vás a nemusíte na to byť sami.

    Ak ste vy alebo niekto iný možno teraz v nebezpečenstve, volajte { $emergency }.
    O čomkoľvek sa môžete kedykoľvek a zadarmo porozprávať so Samaritans: { $samaritans }. Máte menej ako devätnásť rokov? Volajte Childline, { $childline }. Aj to je zadarmo.

    Ak môžete, choďte za niekým, komu veríte, alebo odíďte ďalej od vecí, ktorými by ste si mohli ublížiť.

domestic_abuse =
    Verím vám. Nie je to vaša vina a môžete dostať pomoc.

    Ste teraz v nebezpečenstve? Volajte { $emergency }. Ak nemôžete hovoriť, stlačte na mobile { $silent_code }, keď vás o to hlas požiada.
    Ak sa chcete s niekým porozprávať, vo dne aj v noci, zadarmo: Národná linka pomoci pri domácom násilí (National Domestic Abuse Helpline), { $domestic_abuse }.
    Pre mužov: { $mens_advice }. Keď ide o nútený sobáš alebo o „česť“: Karma Nirvana, { $karma_nirvana }.
    Ak to nie je súrne: volajte políciu na { $police }.

sexual_offence =
    Verím vám. To, čo sa stalo, nie je vaša vina. Nikdy nie je neskoro niekomu to povedať.

    Máte zranenie alebo ste teraz v nebezpečenstve? Volajte { $emergency }.
    Keď budete chcieť, volajte políciu na { $police }. Môžete chcieť hovoriť so ženou a môžete chcieť tlmočníka.

    Pomoc s políciou aj bez nej: Victim Support, { $victim_support }, zadarmo, vo dne v noci. Máte menej ako devätnásť? Childline: { $childline }.

child_at_risk =
    Ďakujeme, že nám to hovoríte. Je správne ozvať sa kvôli dieťaťu.

    Je teraz nejaké dieťa v nebezpečenstve? Volajte { $emergency }. Nemusíte si byť istí.
    Ak teraz nebezpečenstvo nie je, volajte políciu na { $police }.
    Máš menej ako devätnásť? Nie je to tvoja vina. Môžeš hovoriť s Childline, zadarmo, vo dne v noci: { $childline }.

    Nehovorte s človekom, kvôli ktorému máte obavy: mohlo by byť ťažšie dieťa ochrániť.

trafficking =
    Verím vám. Nikto vás nesmie nútiť do práce ani do sexu, nechať si váš pas ani vás zamykať. Nič zlé ste neurobili a môžete dostať pomoc.

    Ste teraz v nebezpečenstve? Volajte { $emergency }. Ak nemôžete hovoriť, stlačte na mobile { $silent_code }, keď vás na to hlas vyzve.
    Ak teraz nebezpečenstvo nie je, volajte políciu na { $police }. Môžete chcieť tlmočníka.
    Oznámiť, čo sa deje niekomu inému, bez mena: Crimestoppers, { $crimestoppers }.
    Pomoc: Victim Support, { $victim_support }, zadarmo, vo dne v noci.

threat =
    Je dobre, že nám to hovoríte. Vyhrážka môže byť trestný čin a nemusíte s ňou žiť bez pomoci.

    Je ten človek blízko, alebo myslíte, že sa to čoskoro stane? Volajte { $emergency }.
    Ak nie, volajte políciu na { $police }.
    Pomoc: Victim Support, { $victim_support }, zadarmo, vo dne v noci.

    Nechajte si správy, fotky a čísla. Neodpovedajte, neplaťte a nestretávajte sa s ním. Povedzte to niekomu, komu veríte.

other_crime =
    Deje sa to práve teraz alebo je niekto zranený? Volajte { $emergency }.
    Ak sa to už skončilo, volajte políciu na { $police } alebo to nahláste cez internet. Odkaz je nižšie.
    Podvod alebo trestný čin na internete: Report Fraud, { $report_fraud }.
    Ak chcete zostať v anonymite: Crimestoppers, { $crimestoppers }.
    Pomoc po trestnom čine: Victim Support, { $victim_support }, zadarmo, vo dne aj v noci.

human = Chcete hovoriť s človekom. To je v poriadku. V núdzi nečakajte: volajte { $emergency }. Políciu môžete volať aj na { $police }.

military =
    { $military_line }
    Niekedy vojaci strážia dôležité miesta, aby mohlo byť na uliciach viac policajtov. Velenie má stále polícia.
    Ak vidíte vojakov, nemusíte sa báť. V núdzi volajte { $emergency }.

military_unknown =
    Dnes nevieme potvrdiť, či vojaci pomáhajú polícii. Pozrite si, prosím, oficiálnu stránku. Odkaz je nižšie.
    Niekedy vojaci strážia dôležité miesta, aby mohlo byť na uliciach viac policajtov. Ak vidíte vojakov, nemusíte sa báť. V núdzi volajte { $emergency }.

armed_officers =
    Na rušných miestach a podujatiach môžete vidieť policajtov so zbraňami. Sú tam, aby vás chránili. Môžete sa s nimi rozprávať a pýtať sa ich, tak ako iných policajtov.

    Ak ozbrojení policajti prídu počas útoku: zachovajte pokoj, robte, čo hovoria, držte ruky tak, aby ich videli, a nebežte k nim. Môžu na vás mieriť zbraňou, kým nezistia, kto ste.

patrols =
    Polícia posiela policajtov tam, kde ich treba, a stále to prehodnocuje. Viac policajtov môžete vidieť pri podujatiach, cez náboženské sviatky a pri miestach modlitby. Je to preto, aby boli všetci v bezpečí.

    Ak má vaša komunita obavy alebo chystáte podujatie, volajte políciu na { $police } a požiadajte o policajtov zo svojho okolia. V núdzi volajte { $emergency }.

posters =
    Existujú plagáty a letáky „Utečte, skryte sa, zavolajte“ (RUN, HIDE, TELL). Môžete si ich vytlačiť a vyvesiť v obchode, v škole alebo na mieste modlitby.
    Sú v angličtine, hebrejčine, hindčine, nepálčine, pandžábčine, urdčine a arabčine.
    Pozrite si oficiálnu stránku, odkaz je nižšie, alebo volajte políciu na { $police } a opýtajte sa.

exit_hint = Môže tento displej niekto vidieť? Stlačte "{ exit }". Stránka sa hneď zatvorí a tento chat odtiaľto zmizne. Prehliadač si môže pamätať, že ste na stránke boli.

interpreter =
    Áno, s políciou môžete hovoriť vo svojom jazyku. Je to zadarmo.
    V núdzi volajte { $emergency }, a ak to nie je súrne, volajte { $police }. Povedzte názov svojho jazyka po anglicky, napríklad „Slovak“, a nezavesujte. Polícia potom k hovoru pripojí tlmočníka.
    Na policajnej stanici ukážte alebo povedzte názov svojho jazyka a vypýtajte si tlmočníka.

tell_mama =
    Tell MAMA pomáha ľuďom, ktorých napadli alebo urážali preto, že sú moslimovia. Nevedeli sme overiť, či ešte prijíma hlásenia.
    Môžete sa obrátiť aj na British Muslim Trust, ktorý teraz spolupracuje s vládou. Má linku pomoci, chat a formulár na internete.

    Trestný čin kvôli náboženstvu je trestný čin z nenávisti. Ak ste teraz v nebezpečenstve: volajte { $emergency }. Ak nie: volajte políciu na { $police } alebo to nahláste cez internet. Odkaz je nižšie.

cst =
    CST (Community Security Trust) pomáha Židom a chráni židovské miesta. Antisemitský incident môžete CST nahlásiť vo dne aj v noci: { $cst }. Ak súhlasíte, CST to môže povedať polícii za vás.

    Ak ste teraz v nebezpečenstve: najprv volajte { $emergency }. Ak to nie je súrne: volajte políciu na { $police }.

acid_attack =
    Hneď volajte { $emergency }. Povedzte „acid attack“.

    Choďte preč: na čerstvý vzduch, ďalej od kyseliny.
    Vyzlečte oblečenie, na ktorom je kyselina. Neťahajte ho cez hlavu, rozstrihnite ho. Nestrhávajte to, čo sa prilepilo na kožu.
    Odstráňte kyselinu: priložte niečo suché, čo ju nasaje. Potom oplachujte veľkým množstvom čistej vody a neprestávajte.

    Nejedzte, nepite a nefajčite. Chráňte si vlastné ruky.

language_switch = Áno, viem písať po slovensky. Napíšte, prosím, svoju otázku alebo si vyberte tému.

about =
    Som automatický asistent. Túto službu má na starosti { $force }. Som počítač, nie človek. Dávam rady o bezpečnosti v mnohých jazykoch: aký je stupeň ohrozenia, čo robiť pri útoku a ktoré číslo volať.
    Viem aj poslať vaše správy policajtovi. Nemôžem prijať oznámenie o trestnom čine a cez tento chat sa na { $emergency } nedostanete. V núdzi volajte { $emergency }.

privacy =
    Vaše slová zostávajú v počítačoch, ktoré má { $force }. Neposielajú sa žiadnej prekladateľskej firme.
    Váš chat sa sám vymaže po { $days ->
        [one] { $retention_days } dni
        [few] { $retention_days } dňoch
        [many] { $retention_days } dňa
       *[other] { $retention_days } dňoch
    }. Hneď ho môžete vymazať tlačidlom „Vymazať tento chat“.
    Ak vaše správy dostane policajt, polícia si musí nechať to, čo potrebuje. Svoje meno povedať nemusíte.
    Na váš imigračný status sa nepýtame.

greeting = Dobrý deň. Som automatický asistent pre rady o bezpečnosti. Ako vám môžem pomôcť? Môžete písať vo svojom jazyku. V núdzi volajte { $emergency }.

thanks = Niet za čo. Potrebujete ešte niečo? V núdzi volajte { $emergency }.

goodbye = Dovidenia a dávajte si na seba pozor. V núdzi volajte { $emergency }. Ak to nie je súrne: { $police }.

abuse = Je mi ľúto, že vám to nepomohlo. Som len počítač. Môžem poslať vaše správy človeku alebo môžete volať políciu na { $police }. V núdzi volajte { $emergency }.

out_of_scope = Je mi ľúto, s týmto pomôcť neviem. Dávam len rady o bezpečnosti. Tu je, s čím pomôcť viem. V núdzi volajte { $emergency }.

unclear = Je mi ľúto, nerozumiem. Povedzte to, prosím, inými slovami alebo si vyberte tému. V núdzi volajte { $emergency }.

unclear_again = Je mi ľúto, stále nerozumiem. Chcete napísať policajtovi? Môžete aj volať { $police }. V núdzi volajte { $emergency }.
