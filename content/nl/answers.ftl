### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Bent u nu in gevaar? Bel { $emergency }. Met deze chat bereikt u { $emergency } niet.

    Kunt u niet praten? Bel { $emergency } en luister. Hoest of tik op de telefoon. Met een mobiel: druk op { $silent_code } als de stem dat vraagt.
    Bent u doof of kunt u uw stem niet gebruiken? Gebruik de video-app { $bsl_service }, bel { $relay_emergency } (Relay UK), of stuur een sms naar { $emergency } als u uw telefoon hebt aangemeld.

emergency_general =
    Aanval: ren weg als er een veilige weg is. Kan dat niet? Verstop u en zet uw telefoon op stil. Bel als het veilig is.
    Brand: ga naar buiten, blijf buiten en bel. Iemand gewond of ziek: bel en zeg "ambulance".

emergency_attack =
    Ren weg als er een veilige weg is. Laat uw spullen liggen. Neem anderen mee als ze meekomen, maar wacht niet.
    Kunt u niet weg? Verstop u. Doe de deur op slot, zet er iets voor, ga ervan weg en wees stil. Zet uw telefoon op stil, ook zonder trillen.
    Bel { $emergency } als het veilig is. Zeg waar u bent en wat u hebt gezien.

emergency_violence =
    Ga weg als u kunt: een winkel in, naar de buren, of naar een plek met mensen. Doe de deur achter u op slot.
    Loop niemand achterna en vecht niet om spullen. Spullen kunt u vervangen.
    Moet u zich verstoppen? Zet uw telefoon op stil, ook zonder trillen.

emergency_fire =
    Ga naar buiten, blijf buiten en bel buiten { $emergency }. Ga nergens voor terug. Neem geen lift.
    Rook? Blijf laag, dicht bij de grond. Doe deuren achter u dicht.
    Kunt u er niet uit? Doe de deur dicht, leg kleren voor de kier, ga naar een raam en bel daar.
    Ruikt u gas? Raak geen lichtknop aan, geen vuur. Ga naar buiten en bel daar.

emergency_medical =
    Als { $emergency } opneemt, zeg "ambulance" en waar u bent. Degene aan de telefoon zegt wat u moet doen. Hang niet op.
    Veel bloed: druk hard op de wond met een schone doek en blijf drukken.
    Wordt iemand niet wakker en ademt die niet normaal: druk hard en snel midden op de borst, en stop niet.

emergency_trapped =
    Zet uw telefoon op stil, zonder trillen, en maak het scherm donker. Wees stil. Schrijf hier alleen als het veilig is.
    Doe de deur op slot en zet er iets voor als het kan. Blijf er ver vandaan.
    Zit u vast na een ongeluk, en wil niemand u kwaad doen? Maak lawaai, zodat ze u vinden.

emergency_domestic =
    Ik geloof u. Dit is niet uw schuld.
    Ga weg als er een veilige weg is, en neem de kinderen mee. Kan dat niet? Ga naar een kamer met een uitgang, weg van de keuken.
    Moet u zich verstoppen? Zet uw telefoon op stil, ook zonder trillen.

emergency_suicide =
    Ik ben heel blij dat u schrijft. U bent belangrijk. Blijf alstublieft, en laat nu iemand bij u zijn.
    Hebt u iets ingenomen, of bent u gewond? Bel nu { $emergency } en zeg "ambulance".
    Ga weg van wat u pijn kan doen. Ga naar iemand toe, of vraag iemand om te komen.
    Samaritans luistert altijd, gratis: { $samaritans }. Jonger dan negentien? Childline, gratis: { $childline }.
    Gaat het om iemand anders? Blijf erbij als het voor u veilig is, en bel.

emergency_bomb =
    Raak het niet aan. Ga ver weg en neem anderen mee. Ga achter iets stevigs staan, weg van glas.
    Gebruik uw telefoon niet in de buurt ervan. Bent u ver genoeg weg, bel dan { $emergency }.
    Heeft iemand met een bom gedreigd? Schrijf de precieze woorden en de tijd op. Antwoord niet, en wis het bericht niet.

emergency_sexual =
    Ik geloof u. Dit is niet uw schuld.
    Ga naar een plek waar u zich veilig voelt, als u kunt, en vraag iemand die u vertrouwt om bij u te zijn.
    Als het kan, was u nog niet en trek nog geen andere kleren aan. Dat kan de politie helpen. U kiest zelf, en u krijgt hoe dan ook hulp.
    Gratis hulp, dag en nacht: Victim Support, { $victim_support }.

emergency_child =
    Is een kind in gevaar of vermist? Bel nu { $emergency }. U hoeft het niet zeker te weten.
    Blijf bij het kind als het voor u veilig is. Zeg hoe oud het kind is, wat het aanheeft en waar het het laatst was.
    Ben jij het kind? Het is niet jouw schuld. Je kunt ook Childline bellen, gratis, dag en nacht: { $childline }.

emergency_threat =
    Is die persoon dichtbij of onderweg? Ga naar een veilige plek, doe de deur op slot en bel { $emergency }.
    Antwoord niet en spreek niet af. Bewaar de berichten: ze helpen de politie.
    Vertel iemand die u vertrouwt waar u bent.

emergency_line = Nu in gevaar? Bel { $emergency }. Met deze chat bereikt u { $emergency } niet.

threat_level =
    Het dreigingsniveau voor terrorisme in het Verenigd Koninkrijk is { $level_name }. Dat betekent: { $level_meaning }.
    Dit niveau geldt sinds { $since }.

    { $kent_line }
    { $military_line }

    Let goed op, maar maak u niet ongerust. Ziet u iets waar u zich zorgen over maakt? Vertel het aan de politie. Bel in nood { $emergency }.

    Bekendgemaakt: { $published }. Laatst gecontroleerd: { $checked }.

threat_level_unknown =
    We kunnen vandaag niet met zekerheid zeggen wat het dreigingsniveau is. We hebben het voor het laatst gecontroleerd op { $checked }.
    Kijk op de officiële pagina, via de link hieronder.

    Het advies blijft bij elk niveau hetzelfde: let goed op, vertel de politie waar u zich zorgen over maakt, en bel in nood { $emergency }.

level_name = { $level ->
    [low] LAAG (LOW)
    [moderate] MATIG (MODERATE)
    [substantial] AANZIENLIJK (SUBSTANTIAL)
    [severe] ERNSTIG (SEVERE)
    [critical] KRITIEK (CRITICAL)
   *[other] onbekend
 }

level_meaning = { $level ->
    [low] de kans op een aanslag is heel klein
    [moderate] een aanslag is mogelijk, maar niet waarschijnlijk
    [substantial] een aanslag is waarschijnlijk
    [severe] een aanslag is heel waarschijnlijk
    [critical] een aanslag is heel waarschijnlijk op korte termijn
   *[other] onbekend
 }

kent_line = { $specific ->
    [yes] Er is een dreiging die speciaal voor Kent geldt. Doe wat de politie zegt.
   *[no] Voor zover de politie ons heeft verteld, is er geen dreiging die speciaal voor Kent geldt.
 }

military_line = { $military ->
    [yes] U kunt in Kent soldaten zien die de politie helpen.
   *[no] De kans is klein dat u in Kent soldaten op straat ziet.
 }

event_line = { $kind ->
    [religious] U kunt meer politie zien rond een religieuze bijeenkomst: { $place }, { $date }.
    [investigation] De politie is aan het werk, plaats: { $place }, sinds { $date }. Blijf daar weg als u kunt.
   *[public] U kunt meer politie zien rond een evenement: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    U kunt gewoon doen wat u elke dag doet. Let goed op, maar maak u niet ongerust. Gaat u naar een drukke plek? Kijk dan waar de uitgangen zijn.

    Het dreigingsniveau voor het hele Verenigd Koninkrijk is { $level_name }: { $level_meaning }.
    Bekendgemaakt: { $published }. Laatst gecontroleerd: { $checked }.

    Ziet u iets waar u zich zorgen over maakt? Bel de politie op { $police }. Bel in nood { $emergency }.

kent_threat_unknown =
    We kunnen vandaag niet met zekerheid zeggen of er een dreiging is die speciaal voor Kent geldt. We hebben het voor het laatst gecontroleerd op { $checked }. Kijk op de officiële pagina, via de link hieronder.

    Let goed op, maar maak u niet ongerust. Gaat u naar een drukke plek? Kijk dan waar de uitgangen zijn. Ziet u iets waar u zich zorgen over maakt? Bel de politie op { $police }. Bel in nood { $emergency }.

run_hide_tell =
    Bij een aanval met vuurwapens, messen of andere wapens: REN, VERSTOP JE, BEL (RUN, HIDE, TELL).

    REN. Is er een veilige weg naar buiten? Ren weg. Laat uw spullen liggen. Zeg tegen anderen dat ze mee moeten komen, maar wacht niet op hen. Kunt u niet rennen? Ga zo snel weg als u kunt. Blijf niet staan om te filmen.

    VERSTOP JE. Kunt u niet wegrennen? Verstop u dan. Ga achter een dikke muur staan. Doe de deur op slot, zet er iets voor, en ga daarna bij de deur weg. Wees stil. Zet uw telefoon op stil en zet trillen uit.

    BEL. Bent u veilig? Bel { $emergency }. Vertel wat er gebeurt, waar het is, hoeveel aanvallers er zijn, hoe ze eruitzien, welke wapens ze hebben, waar ze naartoe gaan en of er gewonden zijn. Kunt u niet praten? Bel en luister. Houd anderen tegen die naar binnen willen, als dat veilig is.

    Komt er gewapende politie? Blijf rustig, doe wat ze zeggen, houd uw handen waar ze die kunnen zien en maak geen plotselinge bewegingen. Ze kunnen wapens op u richten en streng zijn. Ze brengen u naar buiten als het veilig is.

which_number =
    Levensgevaar, of een misdaad die nu gebeurt: bel { $emergency }.
    Geen spoed, of het is al voorbij: bel { $police }. Dat is gratis.
    Buiten Kent of in het buitenland: bel { $kent_from_outside }.
    Zorgen over terrorisme, maar nu geen gevaar: bel de antiterreurlijn (Anti-Terrorist Hotline), { $hotline }.
    Anoniem iets vertellen over een misdaad, welke dan ook: bel Crimestoppers, { $crimestoppers }.

    U kunt om een tolk vragen. Zeg de naam van uw taal in het Engels.

outside_kent =
    Wilt u Kent Police bereiken vanuit een ander graafschap (county) of vanuit het buitenland? Bel { $kent_from_outside }. Vanuit het buitenland kiest u { $kent_from_abroad }.
    Met { $police } krijgt u de politie van de plek waar u nu bent.

    In nood in het Verenigd Koninkrijk: bel { $emergency }. In een ander land: bel het noodnummer van dat land.

anti_terrorist_hotline =
    Het nummer van de antiterreurlijn (Anti-Terrorist Hotline) is { $hotline }. U kunt dag en nacht bellen. U hoeft uw naam niet te zeggen.

    U kunt het ook online aan de politie vertellen, via de link hieronder. Niets is te klein om te melden. Opgeleide agenten controleren alles voordat ze iets doen.

    Is er nu gevaar? Bel dan niet deze lijn, maar bel { $emergency }.

deaf_text =
    In nood, als u doof of slechthorend bent of niet kunt praten:
    { $bsl_service }: een videogesprek met een tolk gebarentaal. Het is gratis, dag en nacht.
    Relay UK: kies { $relay_emergency }.
    Sms naar { $emergency }: u moet eerst uw telefoon aanmelden. Stuur het woord "register" naar { $emergency } en doe wat er in het antwoord staat. Denk pas dat uw sms is aangekomen als u antwoord krijgt.

    Geen noodgeval: kies { $relay_police } (Relay UK).

    Kent Police had ook een sms-nummer, { $kent_text }: schrijf "police", dan een spatie, dan uw bericht. We konden niet nagaan of dit nog werkt. Gebruik het alleen als niets anders werkt.

silent_call =
    U kunt { $emergency } bellen, ook als u niet kunt praten.
    Kies { $emergency } en luister. Geef antwoord door te hoesten of op de telefoon te tikken, als u dat kunt.
    Met een mobiel: maakt u geen geluid, dan vraagt een stem u om op { $silent_code } te drukken. Druk erop als het wordt gevraagd. Dan wordt u doorverbonden met de politie. Drukt u niet, dan stopt het gesprek.
    Met een vaste telefoon: blijf aan de lijn. Hoort de centrale alleen geluiden en is het niet duidelijk wat er is, dan wordt u doorverbonden met de politie.

    Als u op { $silent_code } drukt, weet de politie nog niet waar u bent. Alleen een stil telefoontje is niet genoeg om de politie te laten komen.

suspicious_activity =
    Dank u wel dat u dit vertelt. Het is goed dat u iets zegt.

    Gebeurt het nu, of is er iemand in gevaar? Bel { $emergency }.
    Is er nu geen gevaar? Bel de antiterreurlijn (Anti-Terrorist Hotline), { $hotline }, dag en nacht. U hoeft uw naam niet te zeggen. U kunt ook het online formulier gebruiken, via de link hieronder.

    Ga niet naar de persoon toe en loop er niet achteraan. Onthoud wat u zag, waar en wanneer.

suspicious_item =
    Raak het niet aan. Ga weg en neem andere mensen mee. Bel daarna { $emergency } of waarschuw het personeel.
    Gebruik uw telefoon niet dicht bij het voorwerp. Ga ergens staan waar u het niet kunt zien, achter iets stevigs, weg van glas.

    Vraag u af: is het met opzet verstopt? Ziet het er gevaarlijk uit, met draden, batterijen of tape? Is het vreemd voor deze plek? Maakt u zich zorgen? Bel { $emergency }.

person_concern =
    Het is niet makkelijk om te praten over iemand om wie u geeft. Dank u wel dat u het vertelt. U probeert deze persoon te beschermen.

    U kunt in vertrouwen praten met agenten die hier speciaal voor zijn opgeleid: ACT Early, { $act_early }. U hoeft uw naam niet te zeggen.
    U kunt ook de antiterreurlijn (Anti-Terrorist Hotline) bellen, { $hotline }, dag en nacht.

    Denkt u dat deze persoon bijna op reis gaat of iemand iets wil aandoen? Bel nu { $emergency }.

hate_crime =
    Wat erg dat dit is gebeurd. Het is niet uw schuld en u kunt het melden. We nemen het serieus.

    Gebeurt het nu, of bent u in gevaar? Bel { $emergency }.
    Zo niet: bel de politie op { $police }, of meld het online via de link hieronder. U kunt het ook voor iemand anders melden, en u kunt het zonder uw naam melden.

    Een haatmisdrijf is een misdaad vanwege iemands ras, geloof, handicap of seksuele geaardheid, of omdat iemand transgender is. Het is ook een haatmisdrijf als iemand alleen maar denkt dat dit zo is. Schrijf op wat er is gebeurd, waar en wanneer, nu u het nog weet.

    Voor hulp en steun: Victim Support, { $victim_support }, gratis, dag en nacht.

community_tension =
    Dank u wel dat u dit vertelt. Het helpt als de politie vroeg weet dat er spanning is tussen mensen.

    Wordt er nu iemand pijn gedaan of bedreigd? Bel { $emergency }.
    Zo niet: bel de politie op { $police }. U kunt vragen naar de agenten uit uw buurt. Wilt u anoniem blijven? Bel Crimestoppers, { $crimestoppers }.

    Geef alstublieft geen geruchten door. Ziet u haat op internet? Dat kunt u melden via de link hieronder.

self_harm =
    Ik ben echt blij dat u schrijft. U bent belangrijk, en u hoeft dit niet alleen te dragen.

    Bent u nu misschien in gevaar, of iemand anders? Bel { $emergency }.
    U kunt altijd met Samaritans praten, gratis, over alles: { $samaritans }. Jonger dan negentien? Bel Childline, { $childline }. Dat is ook gratis.

    Als het lukt, ga naar iemand die u vertrouwt. Of ga weg van dingen waarmee u uzelf pijn kunt doen.

domestic_abuse =
    Ik geloof u. Dit is niet uw schuld, en u kunt hulp krijgen.

    Nu in gevaar? Bel { $emergency }. Kunt u niet praten? Druk met een mobiel op { $silent_code } als de stem dat vraagt.
    Met iemand praten, dag en nacht, gratis: landelijke hulplijn huiselijk geweld (National Domestic Abuse Helpline), { $domestic_abuse }.
    Voor mannen: { $mens_advice }. Over een gedwongen huwelijk of "eer": Karma Nirvana, { $karma_nirvana }.
    Geen spoed: bel de politie op { $police }.

sexual_offence =
    Ik geloof u. Wat er is gebeurd, is niet uw schuld. Het is nooit te laat om het iemand te vertellen.

    Bent u gewond of nu in gevaar? Bel { $emergency }.
    Als u eraan toe bent, bel de politie op { $police }. U kunt vragen om met een vrouw te praten, en u kunt om een tolk vragen.

    Hulp, met of zonder de politie: Victim Support, { $victim_support }, gratis, dag en nacht. Jonger dan negentien? Childline: { $childline }.

child_at_risk =
    Dank u dat u het ons vertelt. Het is goed om voor een kind op te komen.

    Is er nu een kind in gevaar? Bel { $emergency }. U hoeft het niet zeker te weten.
    Is er nu geen gevaar? Bel de politie op { $police }.
    Ben je jonger dan negentien? Het is niet jouw schuld. Je kunt met Childline praten, gratis, dag en nacht: { $childline }.

    Praat niet met degene over wie u zich zorgen maakt: dan wordt het misschien moeilijker om het kind te beschermen.

trafficking =
    Ik geloof u. Niemand mag u dwingen om te werken of seks te hebben, uw paspoort houden of u opsluiten. U hebt niets verkeerds gedaan, en u kunt hulp krijgen.

    Nu in gevaar? Bel { $emergency }. Kunt u niet praten? Druk met een mobiel op { $silent_code } als de stem dat vraagt.
    Is er nu geen gevaar? Bel de politie op { $police }. U kunt om een tolk vragen.
    Over iemand anders vertellen zonder uw naam: Crimestoppers, { $crimestoppers }.
    Hulp: Victim Support, { $victim_support }, gratis, dag en nacht.

threat =
    Goed dat u het ons vertelt. Een bedreiging kan een misdrijf zijn, en u hoeft er niet alleen mee te leven.

    Is die persoon dichtbij, of denkt u dat het snel gaat gebeuren? Bel { $emergency }.
    Zo niet, bel de politie op { $police }.
    Hulp: Victim Support, { $victim_support }, gratis, dag en nacht.

    Bewaar berichten, foto's en nummers. Antwoord niet, betaal niet en spreek niet af. Vertel het iemand die u vertrouwt.

other_crime =
    Gebeurt de misdaad nu, of is er iemand gewond? Bel { $emergency }.
    Is het voorbij? Bel de politie op { $police }, of meld het online via de link hieronder.
    Oplichting of een misdaad op internet: Report Fraud, { $report_fraud }.
    Anoniem blijven: Crimestoppers, { $crimestoppers }.
    Hulp na een misdaad: Victim Support, { $victim_support }, gratis, dag en nacht.

human = U wilt met een mens praten. Dat is goed. Wacht niet in een noodgeval: bel { $emergency }. U kunt ook de politie bellen op { $police }.

military =
    { $military_line }
    Soms bewaken soldaten belangrijke plekken. Zo kunnen er meer agenten op straat zijn. De politie blijft de leiding houden.
    Ziet u soldaten? Dan hoeft u zich geen zorgen te maken. Bel in nood { $emergency }.

military_unknown =
    We kunnen vandaag niet met zekerheid zeggen of soldaten de politie helpen. Kijk op de officiële pagina, via de link hieronder.
    Soms bewaken soldaten belangrijke plekken. Zo kunnen er meer agenten op straat zijn. Ziet u soldaten? Dan hoeft u zich geen zorgen te maken. Bel in nood { $emergency }.

armed_officers =
    Op drukke plekken en bij evenementen kunt u agenten met vuurwapens zien. Ze zijn er om u te beschermen. U kunt met hen praten en hun vragen stellen, net als bij elke andere agent.

    Komen er gewapende agenten tijdens een aanval? Blijf rustig, doe wat ze zeggen, houd uw handen waar ze die kunnen zien, en ren niet naar hen toe. Ze kunnen wapens op u richten tot ze weten wie u bent.

patrols =
    De politie stuurt agenten naar de plekken waar ze nodig zijn, en kijkt daar steeds opnieuw naar. U kunt meer agenten zien bij evenementen, op religieuze dagen en bij gebedshuizen. Dat is om iedereen veilig te houden.

    Maakt uw gemeenschap zich zorgen, of gaat u een evenement houden? Bel de politie op { $police } en vraag naar de agenten uit uw buurt. Bel in nood { $emergency }.

posters =
    Er zijn posters en folders over Ren, verstop je, bel (RUN, HIDE, TELL). U kunt ze printen en ophangen in een winkel, een school of een gebedshuis.
    Ze zijn gemaakt in het Engels, Hebreeuws, Hindi, Nepalees, Punjabi, Urdu en Arabisch.
    Kijk op de officiële pagina via de link hieronder, of bel de politie op { $police } en vraag ernaar.

exit_hint = Kan iemand dit scherm zien? Druk op "{ exit }". De pagina sluit meteen en deze chat is hier weg. Uw browser kan nog onthouden dat u op deze pagina was.

interpreter =
    Ja, u kunt in uw eigen taal met de politie praten. Dat is gratis.
    Bel in nood { $emergency }, of bel { $police } als er geen spoed is. Zeg de naam van uw taal in het Engels, bijvoorbeeld "Dutch", en blijf aan de lijn. De politie haalt dan een tolk bij het gesprek.
    Op een politiebureau: laat de naam van uw taal zien of zeg de naam, en vraag om een tolk.

tell_mama =
    Tell MAMA helpt mensen die zijn aangevallen of beledigd omdat ze moslim zijn. We konden niet nagaan of u er nog iets kunt melden.
    U kunt ook naar de British Muslim Trust, die nu met de regering samenwerkt. Die heeft een hulplijn, een chat en een online formulier.

    Een misdaad vanwege geloof is een haatmisdrijf. Nu in gevaar: bel { $emergency }. Zo niet: bel de politie op { $police }, of meld het online via de link hieronder.

cst =
    CST (Community Security Trust) helpt Joodse mensen en beschermt Joodse plekken. Is er iets antisemitisch gebeurd? Dat kunt u dag en nacht aan CST vertellen: { $cst }. Als u dat goedvindt, kan CST het voor u aan de politie doorgeven.

    Nu in gevaar: bel eerst { $emergency }. Geen spoed: bel de politie op { $police }.

acid_attack =
    Bel nu { $emergency }. Zeg "acid attack".

    Ga zelf weg: naar de frisse lucht, weg van het zuur.
    Doe kleren uit waar zuur op zit. Trek ze niet over het hoofd, maar knip ze open. Trek niets los wat aan de huid plakt.
    Haal het zuur weg: dep het op met iets droogs. Spoel daarna met veel schoon water en blijf spoelen.

    Niet eten, niet drinken en niet roken. Bescherm uw eigen handen.

language_switch = Ja, ik kan Nederlands schrijven. Schrijf uw vraag, of kies een onderwerp.

about =
    Ik ben een automatische assistent van { $force }. Ik ben een computer, geen mens. Ik geef veiligheidsadvies in veel talen: over het dreigingsniveau, wat u moet doen bij een aanval, en welk nummer u kunt bellen.
    Ik kan uw berichten ook doorsturen naar een politieagent. Ik kan geen aangifte opnemen, en met deze chat bereikt u { $emergency } niet. Bel in nood { $emergency }.

privacy =
    Uw woorden blijven op de computers van { $force }. Ze gaan niet naar een vertaalbedrijf.
    Uw chat wordt vanzelf gewist na { $days ->
        [one] { $retention_days } dag
       *[other] { $retention_days } dagen
    }. U kunt de chat meteen wissen met de knop "Deze chat wissen".
    Gaan uw berichten naar een agent? Dan moet de politie bewaren wat nodig is. U hoeft uw naam niet te zeggen.
    We vragen niet naar uw verblijfsstatus.

greeting = Hallo. Ik ben een automatische assistent voor veiligheidsadvies. Waarmee kan ik u helpen? U kunt in uw eigen taal schrijven. Bel in nood { $emergency }.

thanks = Graag gedaan. Kan ik nog iets voor u doen? Bel in nood { $emergency }.

goodbye = Tot ziens, en pas goed op uzelf. Bel in nood { $emergency }. Geen spoed: { $police }.

abuse = Het spijt me dat ik u niet kon helpen. Ik ben maar een computer. Ik kan uw berichten doorsturen naar een mens, of u kunt de politie bellen op { $police }. Bel in nood { $emergency }.

out_of_scope = Het spijt me, daar kan ik niet mee helpen. Ik geef alleen veiligheidsadvies. Hier ziet u waar ik wel mee kan helpen. Bel in nood { $emergency }.

unclear = Het spijt me, ik begreep u niet. Zeg het met andere woorden, of kies een onderwerp. Bel in nood { $emergency }.

unclear_again = Het spijt me, ik begrijp u nog steeds niet. Wilt u aan een politieagent schrijven? U kunt ook { $police } bellen. Bel in nood { $emergency }.
