### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Most veszélyben van? Hívja ezt a számot: { $emergency }. Ez a csevegés nem jut el ide: { $emergency }.

    Nem tud beszélni? Hívja ezt a számot, és figyeljen: { $emergency }. Köhögjön, vagy kopogjon a telefonon. Mobilról, amikor egy hang kéri, nyomja meg ezt: { $silent_code }.
    Siket, vagy nem tudja használni a hangját? Használja ezt a videós alkalmazást: { $bsl_service }. Vagy hívja ezt: { $relay_emergency } (Relay UK). Vagy ha már regisztrálta a telefonját, küldjön SMS-t ide: { $emergency }.

emergency_general =
    Támadás: ha van biztonságos út, fusson. Ha nincs, bújjon el, és némítsa le a telefonját. Akkor telefonáljon, amikor már biztonságos.
    Tűz: menjen ki, maradjon kint, telefonáljon. Ha valaki megsérült vagy rosszul van: telefonáljon, és mondja angolul: "ambulance".

emergency_attack =
    Ha van biztonságos út, fusson. Hagyja ott a holmiját. Vigyen magával másokat is, ha jönnek, de ne várjon.
    Ha nem tud elfutni, bújjon el. Zárja be és torlaszolja el az ajtót, menjen messzebb tőle, és legyen csendben. Némítsa le a telefonját, és kapcsolja ki a rezgést.
    Amikor már biztonságos, hívja ezt: { $emergency }. Mondja meg, hol van, és mit látott.

emergency_violence =
    Menjen el onnan, ha tud: be egy boltba, egy szomszédhoz vagy emberek közé. Zárja be maga mögött az ajtót.
    Ne kövessen senkit, és ne verekedjen a tárgyakért. A tárgyak pótolhatók.
    Ha el kell bújnia, némítsa le a telefonját, és kapcsolja ki a rezgést.

emergency_fire =
    Menjen ki, maradjon kint, és kintről hívja ezt: { $emergency }. Semmiért ne menjen vissza. Ne használjon liftet.
    Füst van? Maradjon alul, közel a padlóhoz. Csukja be maga mögött az ajtókat.
    Nem tud kimenni? Csukja be az ajtót, tegyen ruhát a réshez, menjen az ablakhoz, és onnan telefonáljon.
    Gázszagot érez? Ne nyúljon a villanykapcsolóhoz, ne legyen láng. Menjen ki, és kintről telefonáljon.

emergency_medical =
    Amikor itt felveszik: { $emergency }, mondja angolul: "ambulance", és mondja meg, hol van. Megmondják, mit tegyen. Ne tegye le.
    Erős vérzés: nyomja erősen a sebet egy tiszta ruhával, és ne engedje el.
    Nem ébred fel, és nem lélegzik rendesen: nyomja erősen és gyorsan a mellkas közepét, és ne hagyja abba.

emergency_trapped =
    Némítsa le a telefonját, kapcsolja ki a rezgést, és sötétítse el a képernyőt. Legyen csendben. Csak akkor írjon ide, ha biztonságos.
    Zárja be és torlaszolja el az ajtót, ha tudja, és maradjon távol tőle.
    Baleset után nem tud kijönni, és senki sem akarja bántani? Csapjon zajt, hogy megtalálják.

emergency_domestic =
    Hiszek Önnek. Nem az Ön hibája.
    Menjen ki, ha van biztonságos út, és vigye a gyerekeket is. Ha nem tud, menjen olyan szobába, ahonnan van kijárat, távol a konyhától.
    Ha el kell bújnia, némítsa le a telefonját, és kapcsolja ki a rezgést.

emergency_suicide =
    Nagyon jó, hogy írt. Ön fontos. Kérem, maradjon, és most legyen Önnel valaki.
    Bevett valamit, vagy megsérült? Most hívja ezt: { $emergency }, és mondja angolul: "ambulance".
    Menjen távolabb attól, amivel árthat magának. Menjen oda valakihez, vagy kérjen meg valakit, hogy jöjjön.
    A Samaritans bármikor meghallgatja, ingyen: { $samaritans }. Tizenkilenc évesnél fiatalabb? Childline, ingyen: { $childline }.
    Másról van szó? Maradjon vele, ha Ön biztonságban van, és telefonáljon.

emergency_bomb =
    Ne nyúljon hozzá. Menjen messzire, és vigyen másokat is. Álljon valami szilárd mögé, távol az üvegtől.
    Ne használja a telefont a közelében. Amikor már messze van, hívja ezt: { $emergency }.
    Bombával fenyegetett valaki? Írja le a pontos szavakat és az időt. Ne válaszoljon, és ne törölje az üzenetet.

emergency_sexual =
    Hiszek Önnek. Nem az Ön hibája.
    Menjen olyan helyre, ahol biztonságban érzi magát, ha tud, és kérjen meg valakit, akiben bízik, hogy legyen Önnel.
    Ha tudja, még ne mosakodjon, és ne öltözzön át. Ez segíthet a rendőrségnek. Ön dönt, és mindenképpen kap segítséget.
    Ingyenes segítség, éjjel-nappal: Victim Support, { $victim_support }.

emergency_child =
    Egy gyerek veszélyben van vagy eltűnt: most hívja ezt: { $emergency }. Nem kell biztosnak lennie benne.
    Maradjon a gyerekkel, ha Ön biztonságban van. Mondja meg, hány éves, mi van rajta, és hol volt utoljára.
    Te vagy az a gyerek? Nem a te hibád. Hívhatod a Childline-t is, ingyen, éjjel-nappal: { $childline }.

emergency_threat =
    Ha az illető a közelben van vagy jön, menjen biztonságos helyre, zárja be az ajtót, és hívja ezt: { $emergency }.
    Ne válaszoljon, és ne találkozzon vele. Őrizze meg az üzeneteket: segítenek a rendőrségnek.
    Mondja el valakinek, akiben bízik, hogy hol van.

emergency_line = Most veszélyben van? Hívja ezt: { $emergency }. Ez a csevegés nem jut el ide: { $emergency }.

threat_level =
    A terrorveszély szintje az Egyesült Királyságban: { $level_name }. Ez azt jelenti: { $level_meaning }.
    Ez a szint ettől a naptól érvényes: { $since }.

    { $kent_line }
    { $military_line }

    Legyen éber, de ne ijedjen meg. Ha valami aggasztót lát, szóljon a rendőrségnek. Vészhelyzetben hívja ezt: { $emergency }.

    Közzétéve: { $published }. Utoljára ellenőrizve: { $checked }.

threat_level_unknown =
    Ma nem tudjuk biztosan megmondani a terrorveszély szintjét. Utoljára ekkor ellenőriztük: { $checked }.
    Kérjük, nézze meg a hivatalos oldalt a lenti linken.

    A tanács minden szinten ugyanaz: legyen éber, szóljon a rendőrségnek arról, ami aggasztja, és vészhelyzetben hívja ezt: { $emergency }.

level_name = { $level ->
    [low] ALACSONY (LOW)
    [moderate] MÉRSÉKELT (MODERATE)
    [substantial] JELENTŐS (SUBSTANTIAL)
    [severe] SÚLYOS (SEVERE)
    [critical] KRITIKUS (CRITICAL)
   *[other] ismeretlen
 }

level_meaning = { $level ->
    [low] nagyon valószínűtlen, hogy támadás lesz
    [moderate] lehet támadás, de nem valószínű
    [substantial] valószínű, hogy támadás lesz
    [severe] nagyon valószínű, hogy támadás lesz
    [critical] nagyon valószínű, hogy a közeljövőben támadás lesz
   *[other] ismeretlen
 }

kent_line = { $specific ->
    [yes] Kentet konkrét veszély fenyegeti. Tegye, amit a rendőrség mond.
   *[no] A rendőrség nem szólt nekünk olyan konkrét veszélyről, amely Kentet fenyegeti.
 }

military_line = { $military ->
    [yes] Lehet, hogy Kentben a rendőrséget segítő katonákat lát.
   *[no] Nem valószínű, hogy katonákat lát Kent utcáin.
 }

event_line = { $kind ->
    [religious] Vallási esemény miatt több rendőrt láthat: { $place }, { $date }.
    [investigation] A rendőrség itt dolgozik: { $place }. A munka kezdete: { $date }. Ha tudja, kérjük, kerülje el ezt a helyet.
   *[public] Rendezvény miatt több rendőrt láthat: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Folytathatja a napját, ahogy szokta. Legyen éber, de ne ijedjen meg. Ha forgalmas helyre megy, nézze meg, hol vannak a kijáratok.

    A terrorveszély szintje az egész Egyesült Királyságban { $level_name }: { $level_meaning }.
    Közzétéve: { $published }. Utoljára ellenőrizve: { $checked }.

    Ha valami aggasztót lát, hívja a rendőrséget: { $police }. Vészhelyzetben hívja ezt: { $emergency }.

kent_threat_unknown =
    Ma nem tudjuk biztosan megmondani, hogy fenyegeti-e Kentet konkrét veszély. Utoljára ekkor ellenőriztük: { $checked }. Kérjük, nézze meg a hivatalos oldalt a lenti linken.

    Legyen éber, de ne ijedjen meg. Ha forgalmas helyre megy, nézze meg, hol vannak a kijáratok. Ha valami aggasztót lát, hívja a rendőrséget: { $police }. Vészhelyzetben hívja ezt: { $emergency }.

run_hide_tell =
    Ha lőfegyverrel, késsel vagy más fegyverrel támadnak: FUSS, REJTŐZZ, SZÓLJ (RUN, HIDE, TELL).

    FUSS. Ha van biztonságos kiút, fusson. Hagyja ott a holmiját. Szóljon másoknak is, hogy jöjjenek, de ne várjon rájuk. Ha nem tud futni, menjen el onnan, amilyen gyorsan csak tud. Ne álljon meg filmezni.

    REJTŐZZ. Ha nem tud elfutni, bújjon el. Menjen vastag fal mögé. Zárja be és torlaszolja el az ajtót, aztán menjen távolabb tőle. Maradjon csendben. Némítsa le a telefonját, és kapcsolja ki a rezgést is.

    SZÓLJ. Ha már biztonságban van, hívja ezt: { $emergency }. Mondja el, mi történik és hol, hány támadó van, hogy néznek ki, milyen fegyverük van, merre mennek, és van-e sérült. Ha nem tud beszélni, akkor is hívja a számot, és figyeljen. Ha ezt biztonságosan megteheti, ne engedjen oda be másokat.

    Amikor fegyveres rendőrök jönnek: maradjon nyugodt, tegye, amit mondanak, tartsa a kezét úgy, hogy lássák, és ne mozduljon hirtelen. Lehet, hogy fegyvert fognak Önre, és határozottak lesznek. Kiviszik Önt, amikor már biztonságos.

which_number =
    Életveszély, vagy éppen most történő bűncselekmény: hívja ezt: { $emergency }.
    Nem sürgős, vagy már vége: hívja ezt: { $police }. Ingyenes.
    Kenten kívülről vagy külföldről: hívja ezt: { $kent_from_outside }.
    Terrorizmus miatt aggódik, de most nincs veszély: hívja a terrorellenes forródrótot (Anti-Terrorist Hotline): { $hotline }.
    Ha bármilyen bűncselekményről névtelenül szólna: hívja a Crimestopperst: { $crimestoppers }.

    Kérhet tolmácsot. Mondja meg a nyelve nevét angolul.

outside_kent =
    Ha másik megyéből vagy külföldről keresi a kenti rendőrséget (Kent Police), hívja ezt: { $kent_from_outside }. Külföldről ezt tárcsázza: { $kent_from_abroad }.
    Ezen a számon annak a helynek a rendőrségét éri el, ahol Ön most van: { $police }.

    Vészhelyzetben az Egyesült Királyságban hívja ezt: { $emergency }. Más országban hívja az ottani segélyhívó számot.

anti_terrorist_hotline =
    A terrorellenes forródrót (Anti-Terrorist Hotline) száma: { $hotline }. Éjjel-nappal hívható. Nem kell megadnia a nevét.

    Az interneten is szólhat a rendőrségnek, a lenti linken. Ha csak apróság aggasztja, akkor is szólhat. Képzett rendőrök mindent ellenőriznek, mielőtt lépnek.

    Ha most van veszély, ne a forródrótot használja. Hívja ezt: { $emergency }.

deaf_text =
    Vészhelyzetben, ha siket, nagyothalló, vagy nem tud beszélni:
    { $bsl_service }: videóhívás jelnyelvi tolmáccsal. Ingyenes, éjjel-nappal.
    Relay UK: tárcsázza ezt: { $relay_emergency }.
    SMS ide: { $emergency }. Előbb regisztrálnia kell a telefonját. Küldje el angolul a "register" szót ide: { $emergency }. Aztán tegye, amit a válasz ír. Amíg nem kap választ, ne gondolja, hogy az üzenete megérkezett.

    Ha nincs vészhelyzet: tárcsázza ezt: { $relay_police } (Relay UK).

    A Kent Police-nak volt SMS-száma is: { $kent_text }. Írja be angolul, hogy "police", aztán egy szóközt, aztán az üzenetét. Nem tudtuk ellenőrizni, hogy ez a szám még működik-e. Csak akkor használja, ha semmi más nem működik.

silent_call =
    Akkor is hívhatja ezt a számot, ha nem tud beszélni: { $emergency }.
    Tárcsázza, és figyeljen: { $emergency }. Ha tud, köhögéssel vagy a telefonon kopogva válaszoljon.
    Mobilról: ha Ön semmilyen hangot nem ad ki, egy hang megkéri, hogy nyomja meg ezt: { $silent_code }. Nyomja meg, amikor kéri. Akkor kapcsolják a rendőrséget. Ha nem nyomja meg, a hívás megszakad.
    Vezetékes telefonról: maradjon vonalban. Ha a telefonkezelő csak zajt hall, és nem tud dönteni, kapcsolják Önnek a rendőrséget.

    Ha megnyomja ezt: { $silent_code }, attól a rendőrség még nem tudja, hol van Ön. Egy néma hívás önmagában nem elég ahhoz, hogy kijöjjenek a rendőrök.

suspicious_activity =
    Köszönjük, hogy elmondta. Jól tette, hogy szólt.

    Most történik, vagy veszélyben van valaki? Hívja ezt: { $emergency }.
    Ha most nincs veszély, hívja éjjel vagy nappal a terrorellenes forródrótot (Anti-Terrorist Hotline): { $hotline }. Nem kell megadnia a nevét. Az internetes űrlapot is használhatja, a lenti linken.

    Ne menjen az illető közelébe, és ne kövesse. Jegyezze meg, mit látott, hol és mikor.

suspicious_item =
    Ne nyúljon hozzá. Menjen távolabb, és vigyen magával másokat is. Aztán hívja ezt: { $emergency }, vagy szóljon az ott dolgozóknak.
    A közelében ne használja a telefonját. Menjen olyan helyre, ahonnan nem látja, valami szilárd dolog mögé, üvegtől távol.

    Gondolja végig: szándékosan dugták el? Veszélyesnek látszik, drót, elem vagy ragasztószalag van rajta? Furcsa ezen a helyen? Ha aggódik, hívja ezt: { $emergency }.

person_concern =
    Nem könnyű olyasvalakiről beszélni, aki fontos Önnek. Köszönjük, hogy elmondta. Ön meg akarja óvni őt a bajtól.

    Bizalmasan beszélhet külön erre képzett rendőrökkel: ACT Early, { $act_early }. Nem kell megadnia a nevét.
    Éjjel-nappal hívhatja a terrorellenes forródrótot is (Anti-Terrorist Hotline): { $hotline }.

    Ha Ön úgy gondolja, hogy az illető hamarosan elutazik, vagy bántani fog valakit, most azonnal hívja ezt: { $emergency }.

hate_crime =
    Sajnálom, hogy ez történt. Nem Ön tehet róla, és be is jelentheti. Komolyan vesszük.

    Most történik, vagy veszélyben van? Hívja ezt: { $emergency }.
    Ha nem, hívja a rendőrséget: { $police }, vagy jelentse be az interneten a lenti linken. Más helyett is bejelentheti, és név nélkül is.

    A gyűlölet-bűncselekmény olyan bűncselekmény, amelyet valakinek a származása, vallása, fogyatékossága, szexualitása vagy transznemű volta miatt követnek el, vagy azért, mert valaki ilyennek gondolja az áldozatot. Írja le, mi történt, hol és mikor, amíg emlékszik rá.

    Segítség és támogatás: Victim Support, { $victim_support }, ingyen, éjjel-nappal.

community_tension =
    Köszönjük, hogy elmondta. Segít a rendőrségnek, ha korán megtudja, hogy feszültség van az emberek között.

    Ha most bántanak vagy fenyegetnek valakit, hívja ezt: { $emergency }.
    Ha nem, hívja a rendőrséget: { $police }. Kérheti a helyi rendőröket. Ha névtelen akar maradni, hívja a Crimestopperst: { $crimestoppers }.

    Kérjük, ne adja tovább a szóbeszédet. Ha gyűlöletet lát az interneten, a lenti linken bejelentheti.

self_harm =
    Nagyon örülök, hogy írt. Ön fontos, és ezzel nem kell egyedül maradnia.

    Ha Ön vagy valaki más most veszélyben lehet, hívja ezt: { $emergency }.
    A Samaritans segítőivel bármikor, ingyen, bármiről beszélhet: { $samaritans }. Még nincs tizenkilenc éves? Hívja a Childline-t: { $childline }. Ez is ingyenes.

    Ha tud, menjen valakihez, akiben megbízik, vagy menjen távolabb azoktól a dolgoktól, amikkel kárt tehetne magában.

domestic_abuse =
    Hiszek Önnek. Nem Ön tehet róla, és kaphat segítséget.

    Most veszélyben van? Hívja ezt: { $emergency }. Ha nem tud beszélni, mobilon nyomja meg ezt, amikor egy hang kéri: { $silent_code }.
    Ha beszélne valakivel, éjjel vagy nappal, ingyen: országos segélyvonal a családon belüli erőszak ellen (National Domestic Abuse Helpline), { $domestic_abuse }.
    Férfiaknak: { $mens_advice }. Kényszerházasság vagy "becsület" miatti baj: Karma Nirvana, { $karma_nirvana }.
    Ha nem sürgős: hívja a rendőrséget: { $police }.

sexual_offence =
    Hiszek Önnek. Ami történt, nem az Ön hibája. Soha nem késő elmondani valakinek.

    Megsérült, vagy most veszélyben van? Hívja ezt: { $emergency }.
    Amikor úgy érzi, hívja a rendőrséget: { $police }. Kérheti, hogy nővel beszélhessen, és kérhet tolmácsot.

    Segítség, a rendőrséggel vagy nélküle: Victim Support, { $victim_support }, ingyen, éjjel-nappal. Tizenkilenc évesnél fiatalabb? Childline: { $childline }.

child_at_risk =
    Köszönjük, hogy elmondja. Helyes szólni egy gyerekért.

    Most veszélyben van egy gyerek? Hívja ezt: { $emergency }. Nem kell biztosnak lennie benne.
    Ha most nincs veszély, hívja a rendőrséget: { $police }.
    Tizenkilenc évesnél fiatalabb vagy? Nem a te hibád. Beszélhetsz a Childline-nal, ingyen, éjjel-nappal: { $childline }.

    Ne beszéljen azzal, aki miatt aggódik: nehezebb lehet megvédeni a gyereket.

trafficking =
    Hiszek Önnek. Senki sem kényszerítheti munkára vagy szexre, nem tarthatja magánál az útlevelét, és nem zárhatja be. Ön semmi rosszat nem tett, és kaphat segítséget.

    Most veszélyben van? Hívja ezt: { $emergency }. Ha nem tud beszélni, mobilról, amikor egy hang kéri, nyomja meg ezt: { $silent_code }.
    Ha most nincs veszély, hívja a rendőrséget: { $police }. Kérhet tolmácsot.
    Ha más bajáról szólna, név nélkül: Crimestoppers, { $crimestoppers }.
    Segítség: Victim Support, { $victim_support }, ingyen, éjjel-nappal.

threat =
    Jó, hogy elmondja. A fenyegetés bűncselekmény lehet, és nem kell egyedül élnie vele.

    Az illető a közelben van, vagy úgy gondolja, hogy hamarosan megtörténik? Hívja ezt: { $emergency }.
    Ha nem, hívja a rendőrséget: { $police }.
    Segítség: Victim Support, { $victim_support }, ingyen, éjjel-nappal.

    Őrizze meg az üzeneteket, képeket és számokat. Ne válaszoljon, ne fizessen, és ne találkozzon vele. Mondja el valakinek, akiben bízik.

other_crime =
    Most történik a bűncselekmény, vagy megsérült valaki? Hívja ezt: { $emergency }.
    Ha már vége, hívja a rendőrséget: { $police }, vagy jelentse be az interneten a lenti linken.
    Csalás vagy internetes bűncselekmény: Report Fraud, { $report_fraud }.
    Ha névtelen akar maradni: Crimestoppers, { $crimestoppers }.
    Segítség bűncselekmény után: Victim Support, { $victim_support }, ingyen, éjjel-nappal.

human = Emberrel szeretne beszélni. Rendben van. Vészhelyzetben ne várjon, hívja ezt: { $emergency }. A rendőrséget is hívhatja: { $police }.

military =
    { $military_line }
    Néha katonák őriznek fontos helyeket, hogy több rendőr lehessen az utcán. Az irányítás a rendőrségnél marad.
    Ha katonákat lát, nem kell aggódnia. Vészhelyzetben hívja ezt: { $emergency }.

military_unknown =
    Ma nem tudjuk biztosan megmondani, hogy segítik-e katonák a rendőrséget. Kérjük, nézze meg a hivatalos oldalt a lenti linken.
    Néha katonák őriznek fontos helyeket, hogy több rendőr lehessen az utcán. Ha katonákat lát, nem kell aggódnia. Vészhelyzetben hívja ezt: { $emergency }.

armed_officers =
    Forgalmas helyeken és rendezvényeken fegyveres rendőröket láthat. Azért vannak ott, hogy Ön biztonságban legyen. Beszélhet velük és kérdezheti őket, mint bármelyik rendőrt.

    Ha támadás közben jönnek fegyveres rendőrök: maradjon nyugodt, tegye, amit mondanak, tartsa a kezét úgy, hogy lássák, és ne fusson feléjük. Lehet, hogy fegyvert fognak Önre, amíg meg nem tudják, hogy Ön kicsoda.

patrols =
    A rendőrség oda küld rendőröket, ahol szükség van rájuk, és ezt folyamatosan figyeli. Több rendőrt láthat rendezvényeknél, vallási ünnepeken, templomoknál és más imahelyeknél. Ez azért van, hogy mindenki biztonságban legyen.

    Ha a közössége aggódik, vagy rendezvényt terveznek, hívja a rendőrséget: { $police }, és kérje a helyi rendőröket. Vészhelyzetben hívja ezt: { $emergency }.

posters =
    Vannak FUSS, REJTŐZZ, SZÓLJ (RUN, HIDE, TELL) plakátok és szórólapok. Kinyomtathatja és kiteheti őket boltban, iskolában, templomban vagy más imahelyen.
    Ezeken a nyelveken készültek: angol, héber, hindi, nepáli, pandzsábi, urdu és arab.
    Nézze meg a hivatalos oldalt a lenti linken, vagy hívja a rendőrséget, és kérdezze meg: { $police }.

exit_hint = Láthatja valaki ezt a képernyőt? Nyomja meg ezt: „{ exit }”. Az oldal azonnal bezárul, és ez a csevegés eltűnik innen. A böngésző emlékezhet rá, hogy ezen az oldalon járt.

interpreter =
    Igen, a saját nyelvén is beszélhet a rendőrséggel. Ingyenes.
    Vészhelyzetben hívja ezt: { $emergency }. Ha nem sürgős, ezt: { $police }. Mondja meg a nyelve nevét angolul, például: "Hungarian", és maradjon vonalban. A rendőrség ekkor tolmácsot kapcsol a híváshoz.
    A rendőrőrsön mutassa meg vagy mondja meg a nyelve nevét, és kérjen tolmácsot.

tell_mama =
    A Tell MAMA azoknak segít, akiket azért támadtak meg vagy sértettek meg, mert muszlimok. Nem tudtuk ellenőrizni, hogy fogad-e még bejelentéseket.
    Fordulhat a British Muslim Trusthoz is, amely most a kormánnyal dolgozik együtt. Van segélyvonala, csevegése és internetes űrlapja.

    A vallás miatt elkövetett bűncselekmény gyűlölet-bűncselekmény. Most veszélyben van? Hívja ezt: { $emergency }. Ha nem: hívja a rendőrséget: { $police }, vagy jelentse be az interneten a lenti linken.

cst =
    A CST (Community Security Trust) zsidó embereknek segít, és zsidó közösségi helyeket véd. Antiszemita esetről éjjel-nappal szólhat a CST-nek: { $cst }. Ha Ön beleegyezik, a CST szólhat Ön helyett a rendőrségnek.

    Most veszélyben van: először hívja ezt: { $emergency }. Nem sürgős: hívja a rendőrséget: { $police }.

acid_attack =
    Most azonnal hívja ezt: { $emergency }. Mondja angolul: "acid attack".

    Menjen onnan: ki a friss levegőre, távol a savtól.
    Vegye le a ruhát, amelyre sav került. Ne a fején át húzza le, hanem vágja le. Ami a bőrhöz ragadt, azt ne tépje le.
    Távolítsa el a savat: itassa fel valami szárazzal. Aztán öblítse sok tiszta vízzel, és csak öblítse tovább.

    Ne egyen, ne igyon, ne dohányozzon. Védje a saját kezét.

language_switch = Igen, tudok magyarul írni. Kérem, írja le a kérdését, vagy válasszon témát.

about =
    Automatikus asszisztens vagyok. Ez a rendőrség működtet: { $force }. Számítógép vagyok, nem ember. Sok nyelven adok biztonsági tanácsot: mekkora a terrorveszély szintje, mit kell tenni támadáskor, és melyik számot kell hívni.
    Az üzeneteit továbbadhatom egy rendőrnek is. Bűncselekményről nem tudok bejelentést felvenni, és ez a csevegés nem jut el ide: { $emergency }. Vészhelyzetben hívja ezt: { $emergency }.

privacy =
    Amit ír, ennek a rendőrségnek a számítógépein marad: { $force }. Nem küldjük el fordítócégnek.
    A csevegés magától törlődik, ennyi idő után: { $days ->
        [one] { $retention_days } nap
       *[other] { $retention_days } nap
    }. Azonnal is törölheti ezzel a gombbal: "Csevegés törlése".
    Ha az üzenetei rendőrhöz kerülnek, a rendőrségnek meg kell őriznie, amire szüksége van. Nem kell megadnia a nevét.
    Nem kérdezzük, milyen a bevándorlási státusza.

greeting = Jó napot! Automatikus asszisztens vagyok, biztonsági tanácsot adok. Miben segíthetek? Írhat a saját nyelvén. Vészhelyzetben hívja ezt: { $emergency }.

thanks = Szívesen. Segíthetek még valamiben? Vészhelyzetben hívja ezt: { $emergency }.

goodbye = Viszontlátásra, vigyázzon magára! Vészhelyzetben hívja ezt: { $emergency }. Ha nem sürgős: { $police }.

abuse = Sajnálom, hogy nem tudtam segíteni. Csak egy számítógép vagyok. Az üzeneteit továbbadhatom egy embernek, vagy hívhatja a rendőrséget: { $police }. Vészhelyzetben hívja ezt: { $emergency }.

out_of_scope = Sajnálom, ebben nem tudok segíteni. Csak biztonsági tanácsot adok. Itt látja, miben tudok segíteni. Vészhelyzetben hívja ezt: { $emergency }.

unclear = Sajnálom, nem értettem. Kérem, mondja el más szavakkal, vagy válasszon témát. Vészhelyzetben hívja ezt: { $emergency }.

unclear_again = Sajnálom, még mindig nem értettem. Szeretne egy rendőrnek írni? Ezt a számot is hívhatja: { $police }. Vészhelyzetben hívja ezt: { $emergency }.
