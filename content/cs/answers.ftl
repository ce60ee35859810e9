### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Jste teď v nebezpečí? Volejte { $emergency }. Tento chat není spojený s linkou { $emergency }.

    Nemůžete mluvit? Zavolejte { $emergency } a poslouchejte. Zakašlete nebo ťukejte do telefonu. Na mobilu stiskněte { $silent_code }, až vás k tomu hlas vyzve.
    Neslyšíte nebo nemůžete používat hlas? Použijte aplikaci pro videohovor { $bsl_service }, volejte { $relay_emergency } (Relay UK), nebo pošlete SMS na { $emergency }, pokud máte telefon zaregistrovaný.

emergency_general =
    Útok: utečte, pokud je kudy bezpečně utéct. Pokud ne, schovejte se a ztište telefon. Zavolejte, až to bude bezpečné.
    Oheň: jděte ven, zůstaňte venku, zavolejte. Někdo je zraněný nebo mu je zle: zavolejte a řekněte "ambulance".

emergency_attack =
    Utečte, pokud je kudy bezpečně utéct. Věci nechte být. Vezměte s sebou ostatní, když půjdou, ale nečekejte.
    Když utéct nemůžete, schovejte se. Zamkněte a zataraste dveře, jděte od nich dál a buďte potichu. Ztište telefon, i vibrace.
    Až to bude bezpečné, volejte { $emergency }. Řekněte, kde jste a co jste viděli.

emergency_violence =
    Odejděte, pokud můžete: do obchodu, k sousedům nebo tam, kde jsou lidé. Zamkněte za sebou dveře.
    Nikoho nesledujte a o věci se neperte. Věci se dají nahradit.
    Když se musíte schovat, ztište telefon, i vibrace.

emergency_fire =
    Jděte ven, zůstaňte venku a zvenku volejte { $emergency }. Pro nic se nevracejte. Nejezděte výtahem.
    Kouř? Držte se při zemi. Zavírejte za sebou dveře.
    Nemůžete ven? Zavřete dveře, ke škvíře dejte oblečení, jděte k oknu a volejte odtamtud.
    Cítíte plyn? Nesahejte na vypínače, žádný oheň. Jděte ven a volejte zvenku.

emergency_medical =
    Až se { $emergency } ozve, řekněte "ambulance" a kde jste. Člověk na telefonu vám řekne, co dělat. Nezavěšujte.
    Silné krvácení: čistou látkou silně tlačte na ránu a nepouštějte.
    Neprobouzí se a nedýchá normálně: silně a rychle stlačujte střed hrudníku a nepřestávejte.

emergency_trapped =
    Ztište telefon, i vibrace, a ztmavte displej. Buďte potichu. Pište sem, jen když je to bezpečné.
    Zamkněte a zataraste dveře, pokud to jde, a držte se od nich dál.
    Nemůžete ven po nehodě a nikdo vám nechce ublížit? Dělejte hluk, ať vás najdou.

emergency_domestic =
    Věřím vám. Není to vaše vina.
    Odejděte, pokud je kudy bezpečně odejít, a vezměte děti s sebou. Když to nejde, běžte do místnosti s východem, dál od kuchyně.
    Když se musíte schovat, ztište telefon, i vibrace.

emergency_suicide =
    Je moc dobře, že píšete. Na vašem životě záleží. Zůstaňte, prosím, a ať je teď někdo s vámi.
    Vzali jste si něco nebo máte zranění? Volejte hned { $emergency } a řekněte "ambulance".
    Jděte dál od toho, čím si můžete ublížit. Jděte za někým, nebo někoho poproste, ať přijde.
    Samaritans vyslechnou kdykoli, zdarma: { $samaritans }. Je vám míň než devatenáct? Childline, zdarma: { $childline }.
    Jde o někoho jiného? Zůstaňte u něj, pokud jste v bezpečí, a zavolejte.

emergency_bomb =
    Nedotýkejte se toho. Jděte daleko a vezměte ostatní s sebou. Schovejte se za něco pevného, dál od skla.
    Blízko toho nepoužívejte telefon. Až budete daleko, volejte { $emergency }.
    Vyhrožoval někdo bombou? Zapište si přesná slova a čas. Neodpovídejte a zprávu nemažte.

emergency_sexual =
    Věřím vám. Není to vaše vina.
    Jděte tam, kde se cítíte bezpečně, pokud můžete, a poproste někoho, komu věříte, ať je s vámi.
    Pokud to jde, zatím se nemyjte a nepřevlékejte. Může to pomoct policii. Je to vaše volba a pomoc dostanete tak jako tak.
    Pomoc zdarma, ve dne v noci: Victim Support, { $victim_support }.

emergency_child =
    Dítě je v nebezpečí nebo se ztratilo: volejte hned { $emergency }. Nemusíte si být jistí.
    Zůstaňte u dítěte, pokud jste v bezpečí. Řekněte, kolik mu je, co má na sobě a kde bylo naposledy.
    Jsi to ty, to dítě? Není to tvoje vina. Můžeš zavolat i na Childline, zdarma, ve dne v noci: { $childline }.

emergency_threat =
    Když je ten člověk blízko nebo přichází, jděte na bezpečné místo, zamkněte a volejte { $emergency }.
    Neodpovídejte a nescházejte se s ním. Zprávy si nechte: pomůžou policii.
    Řekněte někomu, komu věříte, kde jste.

emergency_line = Nebezpečí právě teď? Volejte { $emergency }. Tento chat není spojený s linkou { $emergency }.

threat_level =
    Stupeň ohrožení terorismem ve Spojeném království je { $level_name }. To znamená: { $level_meaning }.
    Tento stupeň platí od: { $since }.

    { $kent_line }
    { $military_line }

    Buďte pozorní, ale neděste se. Když uvidíte něco, co vás znepokojí, řekněte to policii. V nouzi volejte { $emergency }.

    Zveřejněno: { $published }. Naposledy ověřeno: { $checked }.

threat_level_unknown =
    Dnes nemůžeme potvrdit stupeň ohrožení. Naposledy ověřeno: { $checked }.
    Podívejte se prosím na oficiální stránku, odkaz je níže.

    Rady jsou u všech stupňů stejné: buďte pozorní, řekněte policii, co vás znepokojuje, a v nouzi volejte { $emergency }.

level_name = { $level ->
    [low] NÍZKÝ (LOW)
    [moderate] STŘEDNÍ (MODERATE)
    [substantial] ZNAČNÝ (SUBSTANTIAL)
    [severe] VÁŽNÝ (SEVERE)
    [critical] KRITICKÝ (CRITICAL)
   *[other] neznámý
 }

level_meaning = { $level ->
    [low] útok je velmi nepravděpodobný
    [moderate] útok je možný, ale není pravděpodobný
    [substantial] útok je pravděpodobný
    [severe] útok je velmi pravděpodobný
    [critical] útok je velmi pravděpodobný v blízké době
   *[other] neznámé
 }

kent_line = { $specific ->
    [yes] Existuje konkrétní hrozba pro Kent. Řiďte se tím, co říká policie.
   *[no] Policie nám neřekla o žádné konkrétní hrozbě pro Kent.
 }

military_line = { $military ->
    [yes] V Kentu můžete vidět vojáky, jak pomáhají policii.
   *[no] Vojáky v ulicích Kentu nejspíš neuvidíte.
 }

event_line = { $kind ->
    [religious] Kolem náboženské akce můžete vidět víc policie: { $place }, { $date }.
    [investigation] Policie pracuje na tomto místě: { $place }, od: { $date }. Pokud můžete, nechoďte tam prosím.
   *[public] Kolem akce můžete vidět víc policie: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Můžete žít jako každý jiný den. Buďte pozorní, ale neděste se. Když jdete někam, kde je hodně lidí, podívejte se, kde jsou východy.

    Stupeň ohrožení pro celé Spojené království je { $level_name }: { $level_meaning }.
    Zveřejněno: { $published }. Naposledy ověřeno: { $checked }.

    Když uvidíte něco, co vás znepokojí, volejte policii na { $police }. V nouzi volejte { $emergency }.

kent_threat_unknown =
    Dnes nemůžeme potvrdit, jestli existuje konkrétní hrozba pro Kent. Naposledy ověřeno: { $checked }. Podívejte se prosím na oficiální stránku, odkaz je níže.

    Buďte pozorní, ale neděste se. Když jdete někam, kde je hodně lidí, podívejte se, kde jsou východy. Když uvidíte něco, co vás znepokojí, volejte policii na { $police }. V nouzi volejte { $emergency }.

run_hide_tell =
    Když někdo útočí střelnou zbraní, nožem nebo jinou zbraní: UTEČ, SKRYJ SE, VOLEJ (RUN, HIDE, TELL).

    UTEČ. Když je kudy bezpečně ven, utečte. Věci nechte na místě. Řekněte ostatním, ať jdou taky, ale nečekejte na ně. Když nemůžete běžet, dostaňte se pryč, jak nejrychleji můžete. Nezastavujte se kvůli natáčení videa.

    SKRYJ SE. Když nemůžete utéct, schovejte se. Jděte za silnou zeď. Zamkněte a zatarasete dveře a pak od nich jděte dál. Buďte potichu. Ztište telefon a vypněte vibrace.

    VOLEJ. Až budete v bezpečí, volejte { $emergency }. Řekněte, co se děje, kde, kolik je útočníků, jak vypadají, jaké mají zbraně, kam jdou a jestli je někdo zraněný. Když nemůžete mluvit, zavolejte a poslouchejte. Pokud je to pro vás bezpečné, zastavte další lidi, ať tam nechodí.

    Když přijdou ozbrojení policisté: zachovejte klid, dělejte, co říkají, mějte ruce tak, aby na ně viděli, a nedělejte prudké pohyby. Mohou na vás mířit zbraní a jednat přísně. Až to bude bezpečné, odvedou vás ven.

which_number =
    Jde o život, nebo se trestný čin děje právě teď: volejte { $emergency }.
    Nespěchá to, nebo už je po všem: volejte { $police }. Je to zdarma.
    Jste mimo Kent nebo v cizině: volejte { $kent_from_outside }.
    Máte obavy z terorismu, ale teď nehrozí nebezpečí: volejte protiteroristickou linku (Anti-Terrorist Hotline), { $hotline }.
    Chcete nahlásit jakýkoli trestný čin anonymně: volejte Crimestoppers, { $crimestoppers }.

    Můžete požádat o tlumočníka. Řekněte anglicky název svého jazyka.

outside_kent =
    Když jste v jiném hrabství nebo v cizině, do Kent Police se dovoláte na { $kent_from_outside }. Z ciziny vytočte { $kent_from_abroad }.
    Číslo { $police } vás spojí s policií v místě, kde právě jste.

    V nouzi ve Spojeném království volejte { $emergency }. V jiné zemi volejte tísňové číslo té země.

anti_terrorist_hotline =
    Protiteroristická linka (Anti-Terrorist Hotline) má číslo { $hotline }. Funguje ve dne v noci. Nemusíte říkat své jméno.

    Policii to můžete říct i na internetu, odkaz je níže. Řekněte i to, co se vám zdá jako maličkost. Vyškolení policisté všechno prověří, než zasáhnou.

    Pokud je nebezpečí právě teď, na tuto linku nevolejte: volejte { $emergency }.

deaf_text =
    V nouzi, když neslyšíte, slyšíte špatně nebo nemůžete mluvit:
    { $bsl_service }: videohovor s tlumočníkem znakového jazyka. Je zdarma, ve dne v noci.
    Relay UK: vytočte { $relay_emergency }.
    SMS na { $emergency }: telefon si musíte nejdřív zaregistrovat. Pošlete slovo "register" na { $emergency } a řiďte se odpovědí. Nepočítejte s tím, že SMS došla, dokud nedostanete odpověď.

    Když to není nouze: vytočte { $relay_police } (Relay UK).

    Kent Police měla také číslo pro SMS, { $kent_text }: napište "police", pak mezeru a pak svou zprávu. Nemohli jsme ověřit, jestli ještě funguje. Použijte ho, jen když nic jiného nefunguje.

silent_call =
    Na { $emergency } můžete zavolat, i když nemůžete mluvit.
    Vytočte { $emergency } a poslouchejte. Pokud můžete, odpovězte: zakašlete nebo ťukejte do telefonu.
    Z mobilu: když se neozvete, hlas vám řekne, ať stisknete { $silent_code }. Stiskněte to, až vám to řekne. Pak vás spojí s policií. Když to nestisknete, hovor skončí.
    Z pevné linky: zůstaňte na lince. Když operátor slyší jen hluk a nemůže se rozhodnout, spojí vás s policií.

    Když stisknete { $silent_code }, policie tím nezjistí, kde jste. Samotný tichý hovor policii nepřivolá.

suspicious_activity =
    Děkujeme, že nám to říkáte. Je správné se ozvat.

    Děje se to právě teď, nebo je někdo v nebezpečí? Volejte { $emergency }.
    Když teď nebezpečí nehrozí, volejte ve dne v noci protiteroristickou linku (Anti-Terrorist Hotline), { $hotline }. Nemusíte říkat své jméno. Můžete také vyplnit formulář na internetu, odkaz je níže.

    K tomu člověku nechoďte a nesledujte ho. Zapamatujte si, co bylo vidět, kde a kdy.

suspicious_item =
    Nesahejte na to. Jděte pryč a vezměte s sebou ostatní lidi. Pak volejte { $emergency } nebo to řekněte personálu.
    Blízko té věci nepoužívejte telefon. Jděte tam, odkud na ni nevidíte, za něco pevného, dál od skla.

    Ptejte se sami sebe: Je to schované schválně? Vypadá to nebezpečně, jsou tam dráty, baterie nebo lepicí páska? Je to na tomto místě divné? Pokud máte obavy, volejte { $emergency }.

person_concern =
    Není lehké mluvit o někom, na kom vám záleží. Děkujeme, že nám to říkáte. Snažíte se ho ochránit.

    Můžete si důvěrně promluvit se speciálně vyškolenými policisty: ACT Early, { $act_early }. Nemusíte říkat své jméno.
    Můžete také ve dne v noci volat protiteroristickou linku (Anti-Terrorist Hotline), { $hotline }.

    Pokud si myslíte, že se ten člověk chystá odjet nebo někomu ublížit, volejte hned { $emergency }.

hate_crime =
    Je mi líto, že se to stalo. Není to vaše vina a můžete to nahlásit. Bereme to vážně.

    Děje se to právě teď, nebo jste v nebezpečí? Volejte { $emergency }.
    Pokud ne, volejte policii na { $police }, nebo to nahlaste na internetu, odkaz je níže. Můžete to nahlásit i za někoho jiného a také bez jména.

    Zločin z nenávisti je trestný čin proti někomu kvůli jeho rase, náboženství, postižení, sexualitě nebo proto, že je transgender, nebo proto, že si to o něm někdo myslí. Zapište si, co se stalo, kde a kdy, dokud si to pamatujete.

    Pomoc a podpora: Victim Support, { $victim_support }, zdarma, ve dne v noci.

community_tension =
    Děkujeme, že nám to říkáte. Policii pomáhá, když včas ví, že je mezi lidmi napětí.

    Pokud teď někdo někomu ubližuje nebo vyhrožuje, volejte { $emergency }.
    Pokud ne, volejte policii na { $police }. Můžete požádat, ať vás spojí s místními policisty. Když chcete zůstat v anonymitě, volejte Crimestoppers, { $crimestoppers }.

    Nešiřte prosím fámy. Když na internetu uvidíte nenávist, můžete ji nahlásit, odkaz je níže.

self_harm =
    Je opravdu moc dobře, že píšete. Na vašem životě záleží a nemusíte s tím zůstávat o samotě.

    Pokud vám nebo někomu jinému teď může hrozit nebezpečí, volejte { $emergency }.
    Se Samaritans si můžete kdykoli a zdarma promluvit o čemkoli: { $samaritans }. Je vám míň než devatenáct? Volejte Childline, { $childline }. Je to taky zdarma.

    Pokud můžete, jděte k někomu, komu věříte, nebo dál od věcí, kterými si můžete ublížit.

domestic_abuse =
    Věřím vám. Není to vaše vina a můžete dostat pomoc.

    Jste teď v nebezpečí? Volejte { $emergency }. Když nemůžete mluvit, stiskněte na mobilu { $silent_code }, až vás k tomu hlas vyzve.
    Když si chcete s někým promluvit, ve dne v noci, zdarma: Národní linka pro oběti domácího násilí (National Domestic Abuse Helpline), { $domestic_abuse }.
    Pro muže: { $mens_advice }. Nucený sňatek nebo násilí kvůli "cti": Karma Nirvana, { $karma_nirvana }.
    Když to nespěchá: volejte policii na { $police }.

sexual_offence =
    Věřím vám. To, co se stalo, není vaše vina. Nikdy není pozdě to někomu říct.

    Máte zranění nebo jste teď v nebezpečí? Volejte { $emergency }.
    Až budete chtít, volejte policii na { $police }. Můžete chtít mluvit se ženou a můžete chtít tlumočníka.

    Pomoc s policií i bez ní: Victim Support, { $victim_support }, zdarma, ve dne v noci. Je vám míň než devatenáct? Childline: { $childline }.

child_at_risk =
    Děkujeme, že nám to říkáte. Je správné ozvat se kvůli dítěti.

    Je teď nějaké dítě v nebezpečí? Volejte { $emergency }. Nemusíte si být jistí.
    Když teď nebezpečí není, volejte policii na { $police }.
    Je ti míň než devatenáct? Není to tvoje vina. Můžeš mluvit s Childline, zdarma, ve dne v noci: { $childline }.

    Nemluvte s člověkem, kvůli kterému máte obavy: mohlo by být těžší dítě ochránit.

trafficking =
    Věřím vám. Nikdo vás nesmí nutit k práci ani k sexu, nechat si váš pas ani vás zamykat. Nic špatného jste neudělali a můžete dostat pomoc.

    Jste teď v nebezpečí? Volejte { $emergency }. Když nemůžete mluvit, stiskněte na mobilu { $silent_code }, až vás k tomu hlas vyzve.
    Když teď nebezpečí není, volejte policii na { $police }. Můžete chtít tlumočníka.
    Oznámit, co se děje někomu jinému, beze jména: Crimestoppers, { $crimestoppers }.
    Pomoc: Victim Support, { $victim_support }, zdarma, ve dne v noci.

threat =
    Je dobře, že nám to říkáte. Výhrůžka může být trestný čin a nemusíte s ní žít bez pomoci.

    Je ten člověk blízko, nebo myslíte, že se to brzy stane? Volejte { $emergency }.
    Když ne, volejte policii na { $police }.
    Pomoc: Victim Support, { $victim_support }, zdarma, ve dne v noci.

    Nechte si zprávy, fotky a čísla. Neodpovídejte, neplaťte a nescházejte se s ním. Řekněte to někomu, komu věříte.

other_crime =
    Děje se ten trestný čin právě teď, nebo je někdo zraněný? Volejte { $emergency }.
    Pokud už je po všem, volejte policii na { $police }, nebo to nahlaste na internetu, odkaz je níže.
    Podvod nebo trestný čin na internetu: Report Fraud, { $report_fraud }.
    Když chcete zůstat v anonymitě: Crimestoppers, { $crimestoppers }.
    Pomoc po trestném činu: Victim Support, { $victim_support }, zdarma, ve dne v noci.

human = Chcete mluvit s člověkem. To je v pořádku. V nouzi nečekejte: volejte { $emergency }. Můžete také zavolat policii na { $police }.

military =
    { $military_line }
    Vojáci někdy hlídají důležitá místa, aby mohlo být v ulicích víc policistů. Velí pořád policie.
    Když uvidíte vojáky, není důvod se bát. V nouzi volejte { $emergency }.

military_unknown =
    Dnes nemůžeme potvrdit, jestli vojáci pomáhají policii. Podívejte se prosím na oficiální stránku, odkaz je níže.
    Vojáci někdy hlídají důležitá místa, aby mohlo být v ulicích víc policistů. Když uvidíte vojáky, není důvod se bát. V nouzi volejte { $emergency }.

armed_officers =
    Na rušných místech a akcích můžete vidět policisty se zbraněmi. Jsou tam pro vaše bezpečí. Můžete s nimi mluvit a na něco se jich zeptat, jako každého jiného policisty.

    Když ozbrojení policisté přijdou při útoku: zachovejte klid, dělejte, co říkají, mějte ruce tak, aby na ně viděli, a neběžte k nim. Mohou na vás mířit zbraní, dokud nezjistí, kdo jste.

patrols =
    Policie posílá policisty tam, kde jsou potřeba, a pořád to kontroluje. Víc policistů můžete vidět kolem různých akcí, náboženských svátků a míst, kde se lidé modlí. Je to proto, aby byli všichni v bezpečí.

    Pokud má vaše komunita obavy, nebo plánujete akci, volejte policii na { $police } a požádejte, ať vás spojí s místními policisty. V nouzi volejte { $emergency }.

posters =
    Existují plakáty a letáky „Uteč, skryj se, volej“ (RUN, HIDE, TELL). Můžete je vytisknout a vyvěsit v obchodě, ve škole nebo v místě, kde se lidé modlí.
    Vyšly v angličtině, hebrejštině, hindštině, nepálštině, paňdžábštině, urdštině a arabštině.
    Podívejte se na oficiální stránku, odkaz je níže, nebo volejte policii na { $police } a zeptejte se.

exit_hint = Může tenhle displej někdo vidět? Stiskněte "{ exit }". Stránka se hned zavře a tento chat odsud zmizí. Prohlížeč si může pamatovat, že jste na stránce byli.

interpreter =
    Ano, s policií můžete mluvit svým jazykem. Je to zdarma.
    V nouzi volejte { $emergency }, a když to nespěchá, { $police }. Řekněte anglicky název svého jazyka, například "Czech", a zůstaňte na lince. Policie pak k hovoru připojí tlumočníka.
    Na policejní stanici ukažte nebo řekněte název svého jazyka a požádejte o tlumočníka.

tell_mama =
    Tell MAMA pomáhá lidem, které někdo napadl nebo urazil, protože jsou muslimové. Nemohli jsme ověřit, jestli ještě přijímá hlášení.
    Můžete se také obrátit na British Muslim Trust, který teď spolupracuje s vládou. Má telefonní linku, chat a formulář na internetu.

    Trestný čin kvůli náboženství je zločin z nenávisti. Jste teď v nebezpečí: volejte { $emergency }. Pokud ne: volejte policii na { $police }, nebo to nahlaste na internetu, odkaz je níže.

cst =
    CST (Community Security Trust) pomáhá židovským lidem a chrání židovská místa. O antisemitském incidentu můžete říct CST ve dne v noci: { $cst }. Pokud souhlasíte, může to CST za vás říct policii.

    Jste teď v nebezpečí: volejte nejdřív { $emergency }. Když to nespěchá: volejte policii na { $police }.

acid_attack =
    Hned volejte { $emergency }. Řekněte "acid attack".

    Pryč odtamtud: jděte na čerstvý vzduch, dál od kyseliny.
    Pryč s oblečením: sundejte oblečení, na kterém je kyselina. Nepřetahujte ho přes hlavu, rozstřihněte ho. Nestrhávejte, co se lepí na kůži.
    Pryč s kyselinou: přiložte na ni něco suchého, ať se do toho vsákne. Pak oplachujte velkým množstvím čisté vody a nepřestávejte.

    Nejezte, nepijte a nekuřte. Chraňte si vlastní ruce.

language_switch = Ano, umím česky. Napište prosím svou otázku nebo si vyberte téma.

about =
    Jsem automatický asistent policie ({ $force }). Jsem počítač, ne člověk. Radím v mnoha jazycích, jak být v bezpečí: stupeň ohrožení, co dělat při útoku a na jaké číslo volat.
    Můžu také předat vaše zprávy policii, přečte je policista. Nemůžu přijmout oznámení o trestném činu a tento chat není spojený s linkou { $emergency }. V nouzi volejte { $emergency }.

privacy =
    Co napíšete, zůstane v počítačích policie ({ $force }). Neposílá se to žádné překladatelské firmě.
    Váš chat se sám smaže za { $days ->
        [one] { $retention_days } den
        [few] { $retention_days } dny
        [many] { $retention_days } dne
       *[other] { $retention_days } dní
    }. Můžete ho smazat hned tlačítkem „Smazat tento chat“.
    Pokud vaše zprávy dostane policista, policie si musí nechat, co potřebuje. Nemusíte říkat své jméno.
    Neptáme se, jaké máte v zemi povolení k pobytu.

greeting = Dobrý den. Jsem automatický asistent a radím, jak být v bezpečí. Jak vám můžu pomoct? Můžete psát svým jazykem. V nouzi volejte { $emergency }.

thanks = Není zač. Potřebujete ještě něco? V nouzi volejte { $emergency }.

goodbye = Na shledanou a opatrujte se. V nouzi volejte { $emergency }. Když to nespěchá: { $police }.

abuse = Je mi líto, že vám moje odpověď nepomohla. Jsem jen počítač. Můžu předat vaše zprávy člověku, nebo můžete zavolat policii na { $police }. V nouzi volejte { $emergency }.

out_of_scope = Je mi líto, s tím vám pomoct nemůžu. Radím jen, jak být v bezpečí. Tady je, s čím pomoct můžu. V nouzi volejte { $emergency }.

unclear = Omlouvám se, nerozumím. Napište to prosím jinými slovy nebo si vyberte téma. V nouzi volejte { $emergency }.

unclear_again = Omlouvám se, pořád nerozumím. Chcete napsat policistovi? Můžete také zavolat { $police }. V nouzi volejte { $emergency }.
