### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Ar dabar gresia pavojus? Skambinkite { $emergency }. Iš šio pokalbio { $emergency } nepasieksite.

    Negalite kalbėti? Skambinkite { $emergency } ir klausykite. Kostelėkite arba pastuksenkite į telefoną. Mobiliajame telefone spauskite { $silent_code }, kai balsas to paprašys.
    Negirdite arba negalite kalbėti balsu? Naudokite vaizdo programėlę { $bsl_service }, skambinkite { $relay_emergency } (Relay UK) arba siųskite SMS žinutę numeriu { $emergency }, jei jūsų telefonas tam užregistruotas.

emergency_general =
    Išpuolis: bėkite, jei yra saugus kelias. Jei ne, slėpkitės ir išjunkite telefono garsą. Skambinkite, kai bus saugu.
    Gaisras: išeikite, negrįžkite vidun, skambinkite. Kas nors sužeistas arba kam nors bloga: skambinkite ir sakykite „ambulance“.

emergency_attack =
    Bėkite, jei yra saugus kelias. Daiktus palikite. Kvieskite kitus kartu, bet jų nelaukite.
    Jei bėgti negalite, slėpkitės. Užrakinkite ir užremkite duris, atsitraukite nuo jų ir būkite tyliai. Išjunkite telefono garsą ir vibraciją.
    Kai bus saugu, skambinkite { $emergency }. Sakykite, kur esate ir ką matėte.

emergency_violence =
    Jei galite, pasitraukite: į parduotuvę, pas kaimynus arba ten, kur yra žmonių. Užrakinkite paskui save duris.
    Nieko nesivykite ir nesimuškite dėl daiktų. Daiktų galima nusipirkti kitų.
    Jei tenka slėptis, išjunkite telefono garsą ir vibraciją.

emergency_fire =
    Išeikite, negrįžkite vidun ir skambinkite { $emergency } iš lauko. Dėl jokių daiktų nebegrįžkite. Nevažiuokite liftu.
    Dūmai? Laikykitės žemai, prie pat grindų. Paskui save uždarykite duris.
    Negalite išeiti? Uždarykite duris, plyšį užkamšykite drabužiais, eikite prie lango ir skambinkite iš ten.
    Kvepia dujomis? Nelieskite šviesos jungiklių, nedekite ugnies. Išeikite ir skambinkite iš lauko.

emergency_medical =
    Kai { $emergency } atsilieps, sakykite „ambulance“ ir kur esate. Žmogus telefonu pasakys, ką daryti. Nepadėkite ragelio.
    Smarkiai bėga kraujas: stipriai spauskite žaizdą švariu audiniu ir neatleiskite.
    Žmogus neatsibunda ir nekvėpuoja normaliai: stipriai ir greitai spauskite krūtinės vidurį ir nesustokite.

emergency_trapped =
    Išjunkite telefono garsą ir vibraciją, pritemdykite ekraną. Būkite tyliai. Čia rašykite tik tada, jei tai saugu.
    Jei galite, užrakinkite ir užremkite duris ir laikykitės toliau nuo jų.
    Įstrigote po nelaimės ir niekas jūsų neieško, kad sužalotų? Kelkite triukšmą, kad žmonės jus rastų.

emergency_domestic =
    Aš jumis tikiu. Tai ne jūsų kaltė.
    Jei yra saugus kelias, išeikite ir pasiimkite vaikus. Jei negalite, eikite į kambarį, iš kurio yra kitas išėjimas, toliau nuo virtuvės.
    Jei tenka slėptis, išjunkite telefono garsą ir vibraciją.

emergency_suicide =
    Labai gerai, kad parašėte. Jūs mums rūpite. Prašau, likite, ir tegul dabar kas nors būna su jumis.
    Ką nors išgėrėte ar susižalojote? Skambinkite { $emergency } dabar ir sakykite „ambulance“.
    Pasitraukite nuo visko, kuo galėtumėte susižaloti. Eikite pas kitą žmogų arba paprašykite, kad kas nors ateitų.
    Samaritans išklauso bet kada, nemokamai: { $samaritans }. Jums dar nėra devyniolikos metų? Childline, nemokamai: { $childline }.
    Tai kitas žmogus? Jei jums saugu, būkite su juo ir skambinkite.

emergency_bomb =
    Nelieskite. Eikite toli ir kartu išveskite kitus. Pasislėpkite už ko nors tvirto, toliau nuo stiklų.
    Arti daikto telefonu nesinaudokite. Kai būsite toliau, skambinkite { $emergency }.
    Kas nors jums grasino bomba? Užsirašykite tikslius žodžius ir laiką. Neatsakykite ir žinutės netrinkite.

emergency_sexual =
    Aš jumis tikiu. Tai ne jūsų kaltė.
    Jei galite, eikite ten, kur jaučiatės saugiai, ir paprašykite, kad su jumis pabūtų žmogus, kuriuo pasitikite.
    Jei galite, dar nesiprauskite ir nepersirenkite. Tai gali padėti policijai. Sprendžiate jūs, o pagalbą gausite bet kuriuo atveju.
    Nemokama pagalba, dieną ir naktį: Victim Support, { $victim_support }.

emergency_child =
    Vaikas pavojuje arba dingo: skambinkite { $emergency } dabar. Nebūtina žinoti tikrai.
    Jei jums saugu, būkite su vaiku. Sakykite, kiek vaikui metų, kuo vaikas apsirengęs ir kur buvo paskutinį kartą.
    Vaikas esi tu? Tai ne tavo kaltė. Gali skambinti ir Childline, nemokamai, dieną ir naktį: { $childline }.

emergency_threat =
    Jei tas žmogus yra netoli arba ateina, eikite į saugią vietą, užrakinkite duris ir skambinkite { $emergency }.
    Neatsakykite jam ir nesusitikite. Žinutes išsaugokite: jos padeda policijai.
    Pasakykite žmogui, kuriuo pasitikite, kur esate.

emergency_line = Dabar pavojus? Skambinkite { $emergency }. Iš šio pokalbio { $emergency } nepasieksite.

threat_level =
    Terorizmo grėsmės lygis Jungtinėje Karalystėje: { $level_name }. Tai reiškia: { $level_meaning }.
    Šis lygis galioja nuo { $since }.

    { $kent_line }
    { $military_line }

    Būkite budrūs, bet nesijaudinkite. Jei pamatėte ką nors, kas kelia nerimą, praneškite policijai. Jei reikia skubios pagalbos, skambinkite { $emergency }.

    Paskelbta: { $published }. Paskutinį kartą tikrinta: { $checked }.

threat_level_unknown =
    Šiandien negalime patvirtinti, koks yra grėsmės lygis. Paskutinį kartą tikrinome: { $checked }.
    Pažiūrėkite oficialiame puslapyje. Nuoroda yra žemiau.

    Patarimas visada tas pats, kad ir koks lygis: būkite budrūs, praneškite policijai apie tai, kas kelia nerimą, o jei reikia skubios pagalbos, skambinkite { $emergency }.

level_name = { $level ->
    [low] ŽEMAS (LOW)
    [moderate] VIDUTINIS (MODERATE)
    [substantial] AUKŠTAS (SUBSTANTIAL)
    [severe] LABAI AUKŠTAS (SEVERE)
    [critical] KRITINIS (CRITICAL)
   *[other] nežinomas
 }

level_meaning = { $level ->
    [low] išpuolis labai mažai tikėtinas
    [moderate] išpuolis galimas, bet mažai tikėtinas
    [substantial] išpuolis tikėtinas
    [severe] išpuolis labai tikėtinas
    [critical] išpuolis labai tikėtinas artimiausiu metu
   *[other] nežinoma
 }

kent_line = { $specific ->
    [yes] Kentui kyla konkreti grėsmė. Darykite, ką sako policija.
   *[no] Konkrečios grėsmės Kentui, apie kurią policija būtų mums pranešusi, nėra.
 }

military_line = { $military ->
    [yes] Kente galite pamatyti karių, kurie padeda policijai.
   *[no] Mažai tikėtina, kad Kento gatvėse pamatysite karių.
 }

event_line = { $kind ->
    [religious] Galite pamatyti daugiau policijos, nes vyks religinis renginys: { $place }, { $date }.
    [investigation] Čia dirba policija: { $place }, nuo { $date }. Jei galite, prašome ten neiti.
   *[public] Galite pamatyti daugiau policijos, nes vyks renginys: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Galite gyventi kaip įprastai. Būkite budrūs, bet nesijaudinkite. Kai ateinate ten, kur daug žmonių, pasižiūrėkite, kur yra išėjimai.

    Visos Jungtinės Karalystės grėsmės lygis: { $level_name }. Tai reiškia: { $level_meaning }.
    Paskelbta: { $published }. Paskutinį kartą tikrinta: { $checked }.

    Jei pamatėte ką nors, kas kelia nerimą, skambinkite policijai numeriu { $police }. Jei reikia skubios pagalbos, skambinkite { $emergency }.

kent_threat_unknown =
    Šiandien negalime patvirtinti, ar Kentui kyla konkreti grėsmė. Paskutinį kartą tikrinome: { $checked }. Pažiūrėkite oficialiame puslapyje. Nuoroda yra žemiau.

    Būkite budrūs, bet nesijaudinkite. Kai ateinate ten, kur daug žmonių, pasižiūrėkite, kur yra išėjimai. Jei pamatėte ką nors, kas kelia nerimą, skambinkite policijai numeriu { $police }. Jei reikia skubios pagalbos, skambinkite { $emergency }.

run_hide_tell =
    Jei puola šaunamaisiais ginklais, peiliais ar kitais ginklais: BĖK–SLĖPKIS–PRANEŠK (RUN, HIDE, TELL).

    BĖK. Jei yra saugus kelias, bėkite. Daiktus palikite. Šaukite kitus kartu, bet jų nelaukite. Jei negalite bėgti, eikite šalin kuo greičiau. Nestokite filmuoti.

    SLĖPKIS. Jei negalite bėgti, slėpkitės. Pasislėpkite už storos sienos. Užrakinkite ir užremkite duris, tada atsitraukite nuo jų. Būkite tyliai. Išjunkite telefono garsą ir vibraciją.

    PRANEŠK. Kai būsite saugioje vietoje, skambinkite { $emergency }. Sakykite, kas vyksta, kur, kiek užpuolikų, kaip jie atrodo, kokius ginklus turi, kur eina ir ar yra sužeistų. Jei negalite kalbėti, skambinkite ir klausykite. Jei tai saugu, neleiskite kitiems žmonėms eiti vidun.

    Kai atvyks ginkluota policija: būkite ramūs, darykite, ką jie sako, laikykite rankas taip, kad jie jas matytų, ir staigiai nejudėkite. Jie gali nutaikyti į jus ginklus ir kalbėti griežtai. Kai bus saugu, jie jus išves.

which_number =
    Pavojus gyvybei arba nusikaltimas vyksta dabar: skambinkite { $emergency }.
    Neskubu arba viskas jau baigėsi: skambinkite { $police }. Tai nemokama.
    Esate ne Kente arba užsienyje: skambinkite { $kent_from_outside }.
    Neramu dėl terorizmo, bet dabar pavojaus nėra: skambinkite į Kovos su terorizmu liniją (Anti-Terrorist Hotline), { $hotline }.
    Norite pranešti apie bet kokį nusikaltimą ir nesakyti vardo: skambinkite Crimestoppers, { $crimestoppers }.

    Galite prašyti vertėjo. Pasakykite savo kalbos pavadinimą angliškai.

outside_kent =
    Jei norite pasiekti Kent Police iš kitos grafystės arba iš užsienio, skambinkite { $kent_from_outside }. Iš užsienio rinkite { $kent_from_abroad }.
    Numeriu { $police } atsiliepia tos vietos, kurioje dabar esate, policija.

    Jei Jungtinėje Karalystėje reikia skubios pagalbos, skambinkite { $emergency }. Kitoje šalyje skambinkite tos šalies skubios pagalbos numeriu.

anti_terrorist_hotline =
    Kovos su terorizmu linija (Anti-Terrorist Hotline): { $hotline }. Ji veikia dieną ir naktį. Vardo sakyti nebūtina.

    Policijai galite pranešti ir internetu. Nuoroda yra žemiau. Praneškite net tada, kai atrodo, kad tai smulkmena. Apmokyti pareigūnai viską patikrina ir tik tada imasi veiksmų.

    Jei pavojus yra dabar, į šią liniją neskambinkite. Skambinkite { $emergency }.

deaf_text =
    Jei reikia skubios pagalbos, o jūs negirdite, prastai girdite arba negalite kalbėti:
    { $bsl_service }: vaizdo skambutis su gestų kalbos vertėju. Nemokamai, dieną ir naktį.
    Relay UK: rinkite { $relay_emergency }.
    SMS žinutė numeriu { $emergency }: pirma reikia užregistruoti telefoną. Siųskite žodį „register“ numeriu { $emergency } ir darykite, kas parašyta atsakyme. Nemanykite, kad žinutė gauta, kol negavote atsakymo.

    Jei neskubu: rinkite { $relay_police } (Relay UK).

    Kent Police turėjo ir numerį SMS žinutėms, { $kent_text }: rašykite „police“, tada tarpą, tada savo žinutę. Negalėjome patikrinti, ar jis dar veikia. Naudokite jį tik tada, jei visa kita neveikia.

silent_call =
    Galite skambinti { $emergency }, net jei negalite kalbėti.
    Surinkite { $emergency } ir klausykite. Jei galite, atsakykite: kostelėkite arba pastuksenkite į telefoną.
    Mobilusis telefonas: jei neišleisite jokio garso, balsas paprašys spausti { $silent_code }. Spauskite, kai paprašys. Tada jus sujungs su policija. Jei nepaspausite, skambutis nutrūks.
    Laidinis telefonas: nepadėkite ragelio. Jei operatorius girdi tik triukšmą ir negali nuspręsti, jus sujungs su policija.

    Paspaudus { $silent_code }, policija nesužino, kur esate. Vien dėl tylaus skambučio policija neatvyksta.

suspicious_activity =
    Ačiū, kad pranešate. Gerai padarėte, kad parašėte.

    Ar tai vyksta dabar arba kam nors gresia pavojus? Skambinkite { $emergency }.
    Jei dabar pavojaus nėra, skambinkite į Kovos su terorizmu liniją (Anti-Terrorist Hotline), { $hotline }, dieną ar naktį. Vardo sakyti nebūtina. Galite užpildyti ir formą internete. Nuoroda yra žemiau.

    Prie to žmogaus neikite ir jo nesekite. Įsiminkite, ką matėte, kur ir kada.

suspicious_item =
    Nelieskite. Pasitraukite ir kartu išveskite kitus žmones. Tada skambinkite { $emergency } arba pasakykite darbuotojams.
    Prie to daikto telefonu nesinaudokite. Eikite ten, iš kur daikto nematote, už ko nors tvirto, toliau nuo stiklų.

    Pagalvokite: ar daiktas paslėptas tyčia? Ar atrodo pavojingai, ar yra laidų, baterijų, lipnios juostos? Ar keista, kad jis yra čia? Jei neramu, skambinkite { $emergency }.

person_concern =
    Nelengva kalbėti apie žmogų, kuris jums rūpi. Ačiū, kad parašėte. Jūs norite jį apsaugoti.

    Galite konfidencialiai pasikalbėti su specialiai apmokytais pareigūnais: ACT Early, { $act_early }. Vardo sakyti nebūtina.
    Taip pat galite skambinti į Kovos su terorizmu liniją (Anti-Terrorist Hotline), { $hotline }, dieną ar naktį.

    Jei manote, kad žmogus tuoj išvyks arba ką nors sužalos, skambinkite { $emergency } dabar.

hate_crime =
    Labai gaila, kad taip nutiko. Tai ne jūsų kaltė, ir jūs galite apie tai pranešti. Į tai žiūrime rimtai.

    Ar tai vyksta dabar arba jums gresia pavojus? Skambinkite { $emergency }.
    Jei ne, skambinkite policijai numeriu { $police } arba praneškite internetu. Nuoroda yra žemiau. Galite pranešti už kitą žmogų. Galite nesakyti savo vardo.

    Neapykantos nusikaltimas yra toks, kuris padarytas dėl žmogaus rasės, religijos, negalios, seksualinės orientacijos arba todėl, kad žmogus translytis, arba todėl, kad kas nors taip mano. Užsirašykite, kas nutiko, kur ir kada, kol dar prisimenate.

    Pagalba ir parama: Victim Support, { $victim_support }, nemokamai, dieną ir naktį.

community_tension =
    Ačiū, kad pranešate. Policijai svarbu anksti sužinoti, kai tarp žmonių kyla įtampa.

    Jei dabar ką nors žaloja arba kam nors grasina, skambinkite { $emergency }.
    Jei ne, skambinkite policijai numeriu { $police }. Galite prašyti savo vietovės pareigūnų. Jei nenorite sakyti vardo, skambinkite Crimestoppers, { $crimestoppers }.

    Prašome neplatinti gandų. Jei internete matote neapykantą, galite apie ją pranešti. Nuoroda yra žemiau.

self_harm =
    Labai gerai, kad parašėte. Jūs mums rūpite, ir jums nereikia su tuo likti vieniems.

    Jei jums arba kam nors kitam dabar gali grėsti pavojus, skambinkite { $emergency }.
    Su Samaritans galite pasikalbėti bet kada, nemokamai, apie bet ką: { $samaritans }. Jums dar nėra devyniolikos metų? Skambinkite Childline, { $childline }. Tai irgi nemokama.

    Jei galite, eikite pas žmogų, kuriuo pasitikite, arba pasitraukite nuo daiktų, kuriais galėtumėte susižaloti.

domestic_abuse =
    Aš jumis tikiu. Tai ne jūsų kaltė, ir jūs galite gauti pagalbą.

    Dabar pavojus? Skambinkite { $emergency }. Jei negalite kalbėti, mobiliajame telefone spauskite { $silent_code }, kai balsas to paprašys.
    Jei norite pasikalbėti, dieną ar naktį, nemokamai: Nacionalinė pagalbos linija dėl smurto namuose (National Domestic Abuse Helpline), { $domestic_abuse }.
    Vyrams: { $mens_advice }. Dėl priverstinės santuokos arba „garbės“: Karma Nirvana, { $karma_nirvana }.
    Jei neskubu: skambinkite policijai numeriu { $police }.

sexual_offence =
    Aš jumis tikiu. Tai, kas nutiko, ne jūsų kaltė. Niekada nevėlu kam nors pasakyti.

    Jus sužalojo arba dabar gresia pavojus? Skambinkite { $emergency }.
    Kai jausite, kad galite, skambinkite policijai numeriu { $police }. Galite prašyti kalbėti su moterimi ir galite prašyti vertėjo.

    Pagalba, su policija ar be jos: Victim Support, { $victim_support }, nemokamai, dieną ir naktį. Jums dar nėra devyniolikos metų? Childline: { $childline }.

child_at_risk =
    Ačiū, kad pranešate. Gerai, kad užstojate vaiką.

    Ar vaikui dabar gresia pavojus? Skambinkite { $emergency }. Nebūtina žinoti tikrai.
    Jei dabar pavojaus nėra, skambinkite policijai numeriu { $police }.
    Tau dar nėra devyniolikos metų? Tai ne tavo kaltė. Gali pasikalbėti su Childline, nemokamai, dieną ir naktį: { $childline }.

    Nekalbėkite su žmogumi, dėl kurio jums neramu: tada vaiką apsaugoti gali būti sunkiau.

trafficking =
    Aš jumis tikiu. Niekas neturi teisės versti jus dirbti ar turėti lytinių santykių, laikyti jūsų pasą arba jus užrakinti. Jūs nieko blogo nepadarėte ir galite gauti pagalbą.

    Dabar pavojus? Skambinkite { $emergency }. Jei negalite kalbėti, mobiliajame telefone spauskite { $silent_code }, kai balsas to paprašys.
    Jei dabar pavojaus nėra, skambinkite policijai numeriu { $police }. Galite prašyti vertėjo.
    Norite pranešti apie kitą žmogų ir nesakyti savo vardo: Crimestoppers, { $crimestoppers }.
    Pagalba: Victim Support, { $victim_support }, nemokamai, dieną ir naktį.

threat =
    Gerai, kad apie tai rašote. Grasinimas gali būti nusikaltimas, ir jums nereikia su tuo likti vieniems.

    Ar tas žmogus netoli, arba manote, kad tai tuoj įvyks? Skambinkite { $emergency }.
    Jei ne, skambinkite policijai numeriu { $police }.
    Pagalba: Victim Support, { $victim_support }, nemokamai, dieną ir naktį.

    Išsaugokite žinutes, nuotraukas ir numerius. Neatsakykite, nemokėkite ir su tuo žmogumi nesusitikite. Pasakykite žmogui, kuriuo pasitikite.

other_crime =
    Ar nusikaltimas vyksta dabar arba kas nors sužeistas? Skambinkite { $emergency }.
    Jei jau baigėsi, skambinkite policijai numeriu { $police } arba praneškite internetu. Nuoroda yra žemiau.
    Sukčiavimas arba nusikaltimas internete: Report Fraud, { $report_fraud }.
    Jei nenorite sakyti vardo: Crimestoppers, { $crimestoppers }.
    Pagalba po nusikaltimo: Victim Support, { $victim_support }, nemokamai, dieną ir naktį.

human = Norite kalbėti su žmogumi. Gerai. Jei reikia skubios pagalbos, nelaukite: skambinkite { $emergency }. Taip pat galite skambinti policijai numeriu { $police }.

military =
    { $military_line }
    Kartais kariai saugo svarbias vietas, kad gatvėse galėtų būti daugiau policijos pareigūnų. Vadovauja vis tiek policija.
    Jei pamatysite karių, nerimauti nereikia. Jei reikia skubios pagalbos, skambinkite { $emergency }.

military_unknown =
    Šiandien negalime patvirtinti, ar kariai padeda policijai. Pažiūrėkite oficialiame puslapyje. Nuoroda yra žemiau.
    Kartais kariai saugo svarbias vietas, kad gatvėse galėtų būti daugiau policijos pareigūnų. Jei pamatysite karių, nerimauti nereikia. Jei reikia skubios pagalbos, skambinkite { $emergency }.

armed_officers =
    Ten, kur daug žmonių, ir renginiuose galite pamatyti policijos pareigūnų su šaunamaisiais ginklais. Jie ten tam, kad jums būtų saugu. Galite su jais kalbėti ir jų klausti, kaip ir visų kitų pareigūnų.

    Jei ginkluoti pareigūnai atvyksta per išpuolį: būkite ramūs, darykite, ką jie sako, laikykite rankas taip, kad jie jas matytų, ir nebėkite prie jų. Jie gali taikyti į jus ginklus, kol sužinos, kas jūs.

patrols =
    Policija siunčia pareigūnus ten, kur jų reikia, ir tai nuolat tikrina. Daugiau pareigūnų galite pamatyti per renginius, religines šventes ir prie maldos namų. Taip daroma, kad visiems būtų saugu.

    Jei jūsų bendruomenei neramu arba rengiate renginį, skambinkite policijai numeriu { $police } ir prašykite savo vietovės pareigūnų. Jei reikia skubios pagalbos, skambinkite { $emergency }.

posters =
    Yra plakatų ir lankstinukų „Bėk–slėpkis–pranešk“ (RUN, HIDE, TELL). Galite juos atspausdinti ir pakabinti parduotuvėje, mokykloje ar maldos namuose.
    Jie buvo parengti anglų, hebrajų, hindi, nepalų, pandžabų, urdu ir arabų kalbomis.
    Pažiūrėkite oficialiame puslapyje, nuoroda yra žemiau. Arba skambinkite policijai numeriu { $police } ir paklauskite.

exit_hint = Gal kas nors mato šį ekraną? Spauskite „{ exit }“. Puslapis iš karto užsidarys ir šio pokalbio čia nebeliks. Naršyklė vis tiek gali prisiminti, kad buvote šiame puslapyje.

interpreter =
    Taip, su policija galite kalbėti savo kalba. Tai nemokama.
    Jei reikia skubios pagalbos, skambinkite { $emergency }. Jei neskubu, skambinkite { $police }. Pasakykite savo kalbos pavadinimą angliškai, pavyzdžiui, „Lithuanian“, ir nepadėkite ragelio. Tada policija prijungs prie skambučio vertėją.
    Policijos nuovadoje parodykite arba pasakykite savo kalbos pavadinimą ir paprašykite vertėjo.

tell_mama =
    Tell MAMA padeda žmonėms, kuriuos užpuolė ar įžeidė dėl to, kad jie musulmonai. Negalėjome patikrinti, ar ten dar priima pranešimus.
    Taip pat galite kreiptis į British Muslim Trust. Ši organizacija dabar dirba su vyriausybe. Ji turi pagalbos liniją, pokalbį internetu ir internetinę formą.

    Nusikaltimas dėl religijos yra neapykantos nusikaltimas. Dabar pavojus: skambinkite { $emergency }. Jei ne: skambinkite policijai numeriu { $police } arba praneškite internetu. Nuoroda yra žemiau.

cst =
    CST (Community Security Trust) padeda žydams ir saugo žydų vietas. Apie antisemitinį įvykį CST galite pranešti dieną ar naktį: { $cst }. Jei sutiksite, CST gali už jus pranešti policijai.

    Dabar pavojus: pirma skambinkite { $emergency }. Jei neskubu: skambinkite policijai numeriu { $police }.

acid_attack =
    Skambinkite { $emergency } dabar. Sakykite „acid attack“.

    Pasitraukite: eikite į gryną orą, toliau nuo rūgšties.
    Nuimkite drabužius, ant kurių yra rūgšties. Netraukite jų per galvą, kirpkite. Neplėškite to, kas prilipo prie odos.
    Pašalinkite rūgštį: sugerkite ją kuo nors sausu. Tada gausiai plaukite švariu vandeniu ir nenustokite plauti.

    Nevalgykite, negerkite, nerūkykite. Saugokite savo rankas.

language_switch = Taip, galiu rašyti lietuviškai. Parašykite savo klausimą arba pasirinkite temą.

about =
    Aš esu automatinis policijos ({ $force }) pagalbininkas. Aš kompiuteris, ne žmogus. Daugeliu kalbų patariu saugumo klausimais: koks grėsmės lygis, ką daryti per išpuolį ir kokiu numeriu skambinti.
    Taip pat galiu perduoti jūsų žinutes policijos pareigūnui. Pranešimo apie nusikaltimą priimti negaliu, ir iš šio pokalbio { $emergency } nepasieksite. Jei reikia skubios pagalbos, skambinkite { $emergency }.

privacy =
    Tai, ką rašote, lieka policijos ({ $force }) kompiuteriuose. Jokiai vertimo įmonei to nesiunčiame.
    Jūsų pokalbis pats išsitrina po { $days ->
        [one] { $retention_days } dienos
        [few] { $retention_days } dienų
        [many] { $retention_days } dienos
       *[other] { $retention_days } dienų
    }. Galite jį ištrinti iš karto mygtuku „Ištrinti šį pokalbį“.
    Jei jūsų žinutes gauna pareigūnas, policija privalo saugoti tai, ko jai reikia. Vardo sakyti nebūtina.
    Apie jūsų imigracijos statusą neklausiame.

greeting = Sveiki. Esu automatinis pagalbininkas, patariu saugumo klausimais. Kuo galiu padėti? Galite rašyti savo kalba. Jei reikia skubios pagalbos, skambinkite { $emergency }.

thanks = Prašom. Gal galiu dar kuo nors padėti? Jei reikia skubios pagalbos, skambinkite { $emergency }.

goodbye = Viso gero, saugokite save. Jei reikia skubios pagalbos, skambinkite { $emergency }. Jei neskubu: { $police }.

abuse = Atsiprašau, kad padėti nepavyko. Aš tik kompiuteris. Galiu perduoti jūsų žinutes žmogui, arba galite skambinti policijai numeriu { $police }. Jei reikia skubios pagalbos, skambinkite { $emergency }.

out_of_scope = Atsiprašau, su tuo padėti negaliu. Patariu tik saugumo klausimais. Štai kuo galiu padėti. Jei reikia skubios pagalbos, skambinkite { $emergency }.

unclear = Atsiprašau, nepavyko suprasti. Pasakykite kitais žodžiais arba pasirinkite temą. Jei reikia skubios pagalbos, skambinkite { $emergency }.

unclear_again = Atsiprašau, vis dar nepavyko suprasti. Ar norėtumėte rašyti policijos pareigūnui? Taip pat galite skambinti { $police }. Jei reikia skubios pagalbos, skambinkite { $emergency }.
