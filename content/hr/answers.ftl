### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Jeste li sada u opasnosti? Nazovite { $emergency }. Preko ovog razgovora ne možete dobiti { $emergency }.

    Ne možete govoriti? Nazovite { $emergency } i slušajte. Nakašljite se ili kucnite po telefonu. Na mobitelu pritisnite { $silent_code } kad Vas glas to zamoli.
    Ne čujete ili ne možete govoriti glasom? Otvorite videoaplikaciju { $bsl_service }, nazovite { $relay_emergency } (Relay UK) ili pošaljite SMS na { $emergency } ako ste registrirali svoj telefon.

emergency_general =
    Napad: trčite ako postoji siguran put. Ako ne postoji, sakrijte se i utišajte telefon. Nazovite kad bude sigurno.
    Požar: izađite, ne vraćajte se, nazovite. Netko je ozlijeđen ili bolestan: nazovite i recite „ambulance”.

emergency_attack =
    Trčite ako postoji siguran put. Ostavite stvari. Povedite druge ako krenu s Vama, ali ne čekajte.
    Ako ne možete pobjeći, sakrijte se. Zaključajte i zapriječite vrata, odmaknite se od njih i budite tihi. Utišajte telefon i isključite vibraciju.
    Kad bude sigurno, nazovite { $emergency }. Recite gdje ste i što ste vidjeli.

emergency_violence =
    Maknite se ako možete: u trgovinu, kod susjeda ili tamo gdje ima ljudi. Zaključajte vrata za sobom.
    Nikoga ne slijedite i ne borite se za stvari. Stvari se mogu nadomjestiti.
    Ako se morate sakriti, utišajte telefon i isključite vibraciju.

emergency_fire =
    Izađite, ostanite vani i izvana nazovite { $emergency }. Ne vraćajte se ni po što. Ne idite dizalom.
    Dim? Držite se nisko, blizu poda. Zatvarajte vrata za sobom.
    Ne možete van? Zatvorite vrata, stavite odjeću uz otvor, idite do prozora i nazovite odande.
    Miriše na plin? Ne dirajte prekidače, nikakav plamen. Izađite i nazovite izvana.

emergency_medical =
    Kad se { $emergency } javi, recite „ambulance” i gdje ste. Osoba na telefonu reći će Vam što da radite. Ne prekidajte vezu.
    Jako krvarenje: čistom krpom snažno pritisnite ranu i ne puštajte.
    Ne budi se i ne diše normalno: snažno i brzo pritišćite sredinu prsa i ne prestajte.

emergency_trapped =
    Utišajte telefon, isključite vibraciju i zatamnite zaslon. Budite tihi. Pišite ovdje samo ako je sigurno.
    Zaključajte i zapriječite vrata ako možete i držite se podalje od njih.
    Ne možete van nakon nesreće, a nitko Vam ne želi zlo? Bučite da Vas nađu.

emergency_domestic =
    Vjerujem Vam. Niste Vi krivi.
    Izađite ako postoji siguran put i povedite djecu. Ako ne možete, idite u prostoriju s izlazom, dalje od kuhinje.
    Ako se morate sakriti, utišajte telefon i isključite vibraciju.

emergency_suicide =
    Jako mi je drago što ste se javili. Vi ste važni. Ostanite, molim Vas, i neka netko sada bude s Vama.
    Jeste li nešto popili ili imate ozljedu? Odmah nazovite { $emergency } i recite „ambulance”.
    Odmaknite se od onoga što Vam može naškoditi. Otiđite nekome ili zamolite nekoga da dođe.
    Samaritans slušaju u svako doba, besplatno: { $samaritans }. Manje od devetnaest godina? Childline, besplatno: { $childline }.
    Radi se o nekom drugom? Ostanite uz tu osobu ako ste sigurni i nazovite.

emergency_bomb =
    Ne dirajte. Otiđite daleko i povedite druge. Sklonite se iza nečeg čvrstog, dalje od stakla.
    Ne koristite telefon u blizini. Kad budete daleko, nazovite { $emergency }.
    Je li netko prijetio bombom? Zapišite točne riječi i vrijeme. Ne odgovarajte i ne brišite poruku.

emergency_sexual =
    Vjerujem Vam. Niste Vi krivi.
    Otiđite tamo gdje se osjećate sigurno, ako možete, i zamolite nekoga kome vjerujete da bude s Vama.
    Ako možete, još se nemojte prati ni presvlačiti. To može pomoći policiji. Izbor je Vaš, a pomoć ćete dobiti u svakom slučaju.
    Besplatna pomoć, danju i noću: Victim Support, { $victim_support }.

emergency_child =
    Dijete je u opasnosti ili je nestalo: odmah nazovite { $emergency }. Ne morate biti sigurni u to.
    Ostanite uz dijete ako ste sami sigurni. Recite koliko ima godina, što nosi i gdje je bilo zadnji put.
    Jesi li ti to dijete? Nisi ti kriv ni kriva. Možeš nazvati i Childline, besplatno, danju i noću: { $childline }.

emergency_threat =
    Ako je ta osoba blizu ili dolazi, idite na sigurno mjesto, zaključajte vrata i nazovite { $emergency }.
    Ne odgovarajte i ne nalazite se s njom. Sačuvajte poruke: pomažu policiji.
    Recite nekome kome vjerujete gdje ste.

emergency_line = Opasnost sada? Nazovite { $emergency }. Preko ovog razgovora ne možete dobiti { $emergency }.

threat_level =
    Razina terorističke prijetnje u Velikoj Britaniji (UK) je { $level_name }. To znači: { $level_meaning }.
    Od { $since } ta se razina nije mijenjala.

    { $kent_line }
    { $military_line }

    Budite na oprezu, ali bez straha. Ako vidite nešto što Vas brine, javite policiji. Ako je hitno, nazovite { $emergency }.

    Objavljeno: { $published }
    Zadnja provjera: { $checked }

threat_level_unknown =
    Danas ne možemo potvrditi razinu prijetnje. Zadnja provjera: { $checked }
    Pogledajte službenu stranicu, poveznica je dolje.

    Savjet je isti na svakoj razini: budite na oprezu, javite policiji što Vas brine, a ako je hitno, nazovite { $emergency }.

level_name = { $level ->
    [low] NISKA (LOW)
    [moderate] UMJERENA (MODERATE)
    [substantial] ZNATNA (SUBSTANTIAL)
    [severe] VISOKA (SEVERE)
    [critical] KRITIČNA (CRITICAL)
   *[other] nepoznata
 }

level_meaning = { $level ->
    [low] vrlo je malo vjerojatno da će biti napada
    [moderate] napad je moguć, ali nije vjerojatan
    [substantial] napad je vjerojatan
    [severe] napad je vrlo vjerojatan
    [critical] napad je vrlo vjerojatan u skoro vrijeme
   *[other] nepoznato
 }

kent_line = { $specific ->
    [yes] Postoji posebna prijetnja za Kent. Radite ono što kaže policija.
   *[no] Policija nam nije javila da postoji posebna prijetnja za Kent.
 }

military_line = { $military ->
    [yes] U Kentu možete vidjeti vojnike koji pomažu policiji.
   *[no] Mala je vjerojatnost da ćete na ulicama Kenta vidjeti vojnike.
 }

event_line = { $kind ->
    [religious] Zbog vjerskog događaja možete vidjeti više policije. Gdje: { $place }. Kada: { $date }
    [investigation] Od { $date } policija radi na ovom mjestu: { $place }. Molimo, ne idite tamo ako ne morate.
   *[public] Zbog događaja možete vidjeti više policije. Gdje: { $place }. Kada: { $date }
 }

kent_threat =
    { $kent_line }
    Možete živjeti kao i svaki dan. Budite na oprezu, ali bez straha. Kad ste negdje gdje je gužva, pogledajte gdje su izlazi.

    Razina prijetnje za cijelu Veliku Britaniju je { $level_name }: { $level_meaning }.
    Objavljeno: { $published }
    Zadnja provjera: { $checked }

    Ako vidite nešto što Vas brine, nazovite policiju na { $police }. Ako je hitno, nazovite { $emergency }.

kent_threat_unknown =
    Danas ne možemo potvrditi postoji li posebna prijetnja za Kent. Zadnja provjera: { $checked }
    Pogledajte službenu stranicu, poveznica je dolje.

    Budite na oprezu, ali bez straha. Kad ste negdje gdje je gužva, pogledajte gdje su izlazi. Ako vidite nešto što Vas brine, nazovite policiju na { $police }. Ako je hitno, nazovite { $emergency }.

run_hide_tell =
    Ako netko napada pištoljem, puškom, nožem ili drugim oružjem: TRČI, SKRIJ SE, JAVI (RUN, HIDE, TELL).

    TRČI. Ako postoji siguran put van, trčite. Ostavite svoje stvari. Recite drugima da krenu, ali ih ne čekajte. Ako ne možete trčati, udaljite se što brže možete. Ne zaustavljajte se da biste snimali.

    SKRIJ SE. Ako ne možete trčati, sakrijte se. Stanite iza debelog zida. Zaključajte vrata i blokirajte ih nečim, pa se odmaknite od njih. Budite tiho. Utišajte telefon i isključite vibraciju.

    JAVI. Kad ste na sigurnom, nazovite { $emergency }. Recite što se događa, gdje, koliko je napadača, kako izgledaju, kakvo oružje imaju, kamo idu i ima li ozlijeđenih. Ako ne možete govoriti, nazovite i slušajte. Ne dajte drugima da ulaze, ako je to sigurno.

    Kad dođe naoružana policija: ostanite mirni, radite što Vam kažu, držite ruke tako da ih vide i ne radite nagle pokrete. Mogu uperiti oružje u Vas i biti oštri. Izvest će Vas kad bude sigurno.

which_number =
    Život je u opasnosti ili se zločin događa sada: nazovite { $emergency }.
    Nije hitno ili je već prošlo: nazovite { $police }. Poziv je besplatan.
    Niste u Kentu ili ste u inozemstvu: nazovite { $kent_from_outside }.
    Brinete se zbog terorizma, ali sada nema opasnosti: nazovite Antiterorističku liniju (Anti-Terrorist Hotline), { $hotline }.
    Želite anonimno javiti bilo koje kazneno djelo: nazovite Crimestoppers, { $crimestoppers }.

    Možete tražiti tumača. Recite ime svog jezika na engleskom.

outside_kent =
    Ako zovete Kent Police iz druge grofovije ili iz inozemstva, nazovite { $kent_from_outside }. Iz inozemstva birajte { $kent_from_abroad }.
    Broj { $police } spaja Vas s policijom tamo gdje ste sada.

    Ako je hitno i u Velikoj Britaniji ste, nazovite { $emergency }. U drugoj državi nazovite hitni broj te države.

anti_terrorist_hotline =
    Antiteroristička linija (Anti-Terrorist Hotline): { $hotline }. Radi danju i noću. Ne morate reći svoje ime.

    Policiji možete javiti i preko interneta, poveznica je dolje. Nijedna briga nije premala. Obučeni policijski službenici sve provjere prije nego što nešto poduzmu.

    Ako opasnost postoji sada, ne zovite tu liniju: nazovite { $emergency }.

deaf_text =
    Ako je hitno, a ne čujete, slabo čujete ili ne možete govoriti:
    { $bsl_service }: videopoziv s tumačem za znakovni jezik. Besplatno je, danju i noću.
    Relay UK: birajte { $relay_emergency }.
    SMS na { $emergency }: prvo morate registrirati svoj telefon. Pošaljite riječ „register” na { $emergency } i radite što piše u odgovoru. Dok ne dobijete odgovor, nemojte misliti da je Vaša poruka stigla.

    Nije hitno: birajte { $relay_police } (Relay UK).

    Kent Police je imala i broj za SMS, { $kent_text }: napišite „police”, zatim razmak, pa svoju poruku. Nismo mogli provjeriti radi li još. Koristite ga samo ako ništa drugo ne radi.

silent_call =
    Možete nazvati { $emergency } i ako ne možete govoriti.
    Birajte { $emergency } i slušajte. Ako možete, odgovorite tako da se nakašljete ili kucnete po telefonu.
    Na mobitelu: ako se ništa ne čuje, glas će Vas zamoliti da pritisnete { $silent_code }. Pritisnite kad Vas zamoli. Tada Vas spajaju s policijom. Ako ne pritisnete, poziv se prekida.
    Na fiksnom telefonu: ostanite na liniji. Ako operater čuje samo šum i ne može odlučiti, spojit će Vas s policijom.

    Kad pritisnete { $silent_code }, policija time ne sazna gdje ste. Samo zbog tihog poziva policija neće doći.

suspicious_activity =
    Hvala što ste nam to rekli. Dobro je da ste se javili.

    Događa li se to sada, ili je netko u opasnosti? Nazovite { $emergency }.
    Ako sada nema opasnosti, nazovite Antiterorističku liniju (Anti-Terrorist Hotline), { $hotline }, danju ili noću. Ne morate reći svoje ime. Možete ispuniti i obrazac na internetu, poveznica je dolje.

    Ne prilazite toj osobi i ne idite za njom. Zapamtite što ste vidjeli, gdje i kada.

suspicious_item =
    Ne dirajte to. Udaljite se i povedite druge ljude sa sobom. Zatim nazovite { $emergency } ili recite osoblju.
    Ne koristite telefon u blizini. Idite tamo odakle to ne vidite, iza nečeg čvrstog, dalje od stakla.

    Zapitajte se: je li namjerno sakriveno? Izgleda li opasno, sa žicama, baterijama ili ljepljivom trakom? Je li čudno za to mjesto? Ako ste zabrinuti, nazovite { $emergency }.

person_concern =
    Nije lako govoriti o nekome do koga Vam je stalo. Hvala što ste nam rekli. Vi tu osobu pokušavate zaštititi.

    Možete u povjerenju razgovarati s posebno obučenim policijskim službenicima: ACT Early, { $act_early }. Ne morate reći svoje ime.
    Možete nazvati i Antiterorističku liniju (Anti-Terrorist Hotline), { $hotline }, danju ili noću.

    Ako mislite da ta osoba uskoro kreće na put ili će nekoga ozlijediti, odmah nazovite { $emergency }.

hate_crime =
    Žao mi je što se to dogodilo. Niste Vi krivi i to možete prijaviti. Mi to shvaćamo ozbiljno.

    Događa li se to sada ili ste u opasnosti? Nazovite { $emergency }.
    Ako ne, nazovite policiju na { $police } ili prijavite preko interneta, poveznica je dolje. Možete prijaviti i za nekog drugog, a možete i bez svog imena.

    Zločin iz mržnje je zločin zbog nečije rase, vjere, invaliditeta, seksualnosti ili zato što je netko transrodan, ili zato što napadač tako misli. Zapišite što se dogodilo, gdje i kada, dok se sjećate.

    Za pomoć i podršku: Victim Support, { $victim_support }, besplatno, danju i noću.

community_tension =
    Hvala što ste nam rekli. Policiji pomaže kad rano sazna da među ljudima ima napetosti.

    Ako nekoga sada napadaju ili mu prijete, nazovite { $emergency }.
    Ako ne, nazovite policiju na { $police }. Možete tražiti policiju iz svog kraja. Ako želite ostati anonimni, nazovite Crimestoppers, { $crimestoppers }.

    Molimo Vas, ne širite glasine. Ako na internetu vidite mržnju, možete je prijaviti, poveznica je dolje.

self_harm =
    Zaista mi je drago što ste se javili. Vi ste važni i ne morate biti sami s ovim.

    Ako ste Vi, ili netko drugi, možda sada u opasnosti, nazovite { $emergency }.
    U svako doba možete besplatno razgovarati o bilo čemu sa Samaritans: { $samaritans }. Imate manje od devetnaest godina? Nazovite Childline, { $childline }. I to je besplatno.

    Ako možete, otiđite nekome kome vjerujete ili se odmaknite od stvari kojima biste se mogli ozlijediti.

domestic_abuse =
    Vjerujem Vam. Niste Vi krivi i možete dobiti pomoć.

    Opasnost sada? Nazovite { $emergency }. Ako ne možete govoriti, na mobitelu pritisnite { $silent_code } kad Vas glas to zamoli.
    Ako želite s nekim razgovarati, danju ili noću, besplatno: Linija za pomoć kod nasilja u obitelji (National Domestic Abuse Helpline), { $domestic_abuse }.
    Za muškarce: { $mens_advice }. Zbog prisilnog braka ili „časti”: Karma Nirvana, { $karma_nirvana }.
    Nije hitno: nazovite policiju na { $police }.

sexual_offence =
    Vjerujem Vam. Niste Vi krivi za to što se dogodilo. Nikad nije prekasno da to nekome kažete.

    Imate li ozljedu ili ste sada u opasnosti? Nazovite { $emergency }.
    Kad budete htjeli, nazovite policiju na { $police }. Možete tražiti razgovor sa ženom i možete tražiti prevoditelja.

    Pomoć, s policijom ili bez nje: Victim Support, { $victim_support }, besplatno, danju i noću. Manje od devetnaest godina? Childline: { $childline }.

child_at_risk =
    Hvala što nam to kažete. U redu je javiti se zbog djeteta.

    Je li dijete sada u opasnosti? Nazovite { $emergency }. Ne morate biti sigurni u to.
    Ako sada nema opasnosti, nazovite policiju na { $police }.
    Imaš manje od devetnaest godina? Nije tvoja krivnja. Možeš razgovarati s Childline, besplatno, danju i noću: { $childline }.

    Ne razgovarajte s osobom zbog koje ste zabrinuti: moglo bi biti teže zaštititi dijete.

trafficking =
    Vjerujem Vam. Nitko Vas ne smije siliti na rad ili seks, držati Vašu putovnicu ni zaključavati Vas. Niste učinili ništa loše i možete dobiti pomoć.

    Opasnost sada? Nazovite { $emergency }. Ako ne možete govoriti, na mobitelu pritisnite { $silent_code } kad Vas glas to zamoli.
    Ako sada nema opasnosti, nazovite policiju na { $police }. Možete tražiti prevoditelja.
    Ako želite javiti za nekog drugog bez svog imena: Crimestoppers, { $crimestoppers }.
    Za pomoć: Victim Support, { $victim_support }, besplatno, danju i noću.

threat =
    Dobro je što nam to kažete. Prijetnja može biti kazneno djelo i ne morate živjeti s njom bez pomoći.

    Je li ta osoba blizu ili mislite da će se to uskoro dogoditi? Nazovite { $emergency }.
    Ako nije, nazovite policiju na { $police }.
    Za pomoć: Victim Support, { $victim_support }, besplatno, danju i noću.

    Sačuvajte poruke, slike i brojeve. Ne odgovarajte, ne plaćajte i ne nalazite se s tom osobom. Recite nekome kome vjerujete.

other_crime =
    Događa li se to sada ili je netko ozlijeđen? Nazovite { $emergency }.
    Ako je prošlo, nazovite policiju na { $police } ili prijavite preko interneta, poveznica je dolje.
    Prevara ili kriminal na internetu: Report Fraud, { $report_fraud }.
    Ako želite ostati anonimni: Crimestoppers, { $crimestoppers }.
    Za pomoć nakon kaznenog djela: Victim Support, { $victim_support }, besplatno, danju i noću.

human = Želite razgovarati s osobom. To je u redu. Ako je hitno, ne čekajte: nazovite { $emergency }. Možete nazvati i policiju na { $police }.

military =
    { $military_line }
    Ponekad vojnici čuvaju važna mjesta, da bi na ulicama moglo biti više policije. Glavna je i dalje policija.
    Ako vidite vojnike, nema razloga za brigu. Ako je hitno, nazovite { $emergency }.

military_unknown =
    Danas ne možemo potvrditi pomažu li vojnici policiji. Pogledajte službenu stranicu, poveznica je dolje.
    Ponekad vojnici čuvaju važna mjesta, da bi na ulicama moglo biti više policije. Ako vidite vojnike, nema razloga za brigu. Ako je hitno, nazovite { $emergency }.

armed_officers =
    Na mjestima gdje je gužva i na događajima možete vidjeti policiju s oružjem. Tu su da biste Vi bili sigurni. Možete s njima razgovarati i pitati ih, kao i svaku drugu policiju.

    Ako naoružana policija dođe tijekom napada: ostanite mirni, radite što Vam kažu, držite ruke tako da ih vide i ne trčite prema njima. Mogu držati oružje upereno u Vas dok ne saznaju tko ste.

patrols =
    Policija ide tamo gdje je potrebna i to stalno provjerava. Oko događaja, vjerskih blagdana i vjerskih objekata možete vidjeti više policije. To je zato da svi budu sigurni.

    Ako je Vaša zajednica zabrinuta ili pripremate neki događaj, nazovite policiju na { $police } i tražite policiju iz svog kraja. Ako je hitno, nazovite { $emergency }.

posters =
    Postoje plakati i letci TRČI, SKRIJ SE, JAVI (RUN, HIDE, TELL). Možete ih ispisati i staviti u trgovinu, školu ili vjerski objekt.
    Napravljeni su na engleskom, hebrejskom, hindskom, nepalskom, pandžapskom, urdskom i arapskom.
    Pogledajte službenu stranicu, poveznica je dolje, ili nazovite policiju na { $police } i pitajte.

exit_hint = Može li netko vidjeti ovaj zaslon? Pritisnite „{ exit }”. Stranica se odmah zatvara i ovaj razgovor nestaje odavde. Preglednik može zapamtiti da ste bili na ovoj stranici.

interpreter =
    Da, s policijom možete razgovarati na svom jeziku. To je besplatno.
    Ako je hitno, nazovite { $emergency }, a ako nije hitno, { $police }. Recite ime svog jezika na engleskom, na primjer „Croatian”, „Bosnian” ili „Serbian”, i ostanite na liniji. Policija tada u poziv uključi tumača.
    U policijskoj postaji pokažite ili recite ime svog jezika i tražite tumača.

tell_mama =
    Tell MAMA pomaže ljudima koje su napali ili vrijeđali zato što su muslimani. Nismo mogli provjeriti prima li još prijave.
    Možete se obratiti i organizaciji British Muslim Trust, koja sada radi s vladom. Ima liniju za pomoć, chat i obrazac na internetu.

    Zločin zbog vjere je zločin iz mržnje. Opasnost sada: nazovite { $emergency }. Ako nema opasnosti: nazovite policiju na { $police } ili prijavite preko interneta, poveznica je dolje.

cst =
    CST (Community Security Trust) pomaže Židovima (Jevrejima) i čuva njihova mjesta. O antisemitskom incidentu možete javiti CST-u danju ili noću: { $cst }. Ako pristanete, CST to može javiti policiji umjesto Vas.

    Opasnost sada: prvo nazovite { $emergency }. Nije hitno: nazovite policiju na { $police }.

acid_attack =
    Odmah nazovite { $emergency }. Recite „acid attack”.

    Maknite se: idite na svjež zrak, dalje od kiseline.
    Skinite odjeću na kojoj je kiselina. Ne vucite je preko glave, nego je razrežite. Ne čupajte ono što se zalijepilo za kožu.
    Uklonite kiselinu: upijte je nečim suhim. Zatim ispirite s puno čiste vode i nastavite ispirati.

    Nemojte jesti, piti ni pušiti. Zaštitite i svoje ruke.

language_switch = Da, mogu pisati na hrvatskom. Napišite svoje pitanje ili izaberite temu.

about =
    Ja sam automatski pomoćnik policije: { $force }. Ja sam računalo, nisam osoba. Dajem savjete o sigurnosti na mnogo jezika: kolika je razina prijetnje, što raditi u napadu i koji broj nazvati.
    Mogu i proslijediti Vaše poruke policijskom službeniku. Ne mogu primiti prijavu kaznenog djela i preko ovog razgovora ne možete dobiti { $emergency }. Ako je hitno, nazovite { $emergency }.

privacy =
    Ono što napišete ostaje na računalima policije: { $force }. Ne šalje se nijednoj tvrtki za prevođenje.
    Ovaj razgovor se sam briše za { $days ->
        [one] { $retention_days } dan
        [few] { $retention_days } dana
       *[other] { $retention_days } dana
    }. Možete ga odmah izbrisati gumbom „Izbriši ovaj razgovor”.
    Ako Vaše poruke odu policijskom službeniku, policija mora zadržati ono što joj treba. Ne morate reći svoje ime.
    Ne pitamo za Vaš imigracijski status.

greeting = Dobar dan. Ja sam automatski pomoćnik za savjete o sigurnosti. Kako mogu pomoći? Možete pisati na svom jeziku. Ako je hitno, nazovite { $emergency }.

thanks = Nema na čemu. Treba li Vam još nešto? Ako je hitno, nazovite { $emergency }.

goodbye = Doviđenja i čuvajte se. Ako je hitno, nazovite { $emergency }. Nije hitno: { $police }.

abuse = Žao mi je što Vam to nije pomoglo. Ja sam samo računalo. Mogu proslijediti Vaše poruke osobi ili možete nazvati policiju na { $police }. Ako je hitno, nazovite { $emergency }.

out_of_scope = Žao mi je, s tim ne mogu pomoći. Dajem samo savjete o sigurnosti. Evo s čime mogu pomoći. Ako je hitno, nazovite { $emergency }.

unclear = Žao mi je, to mi nije jasno. Recite drugim riječima ili izaberite temu. Ako je hitno, nazovite { $emergency }.

unclear_again = Žao mi je, još mi nije jasno. Želite li pisati policijskom službeniku? Možete i nazvati { $police }. Ako je hitno, nazovite { $emergency }.
