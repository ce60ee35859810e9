### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Vai jums tagad draud briesmas? Zvaniet { $emergency }. Šis čats { $emergency } nesasniedz.

    Nevarat runāt? Zvaniet { $emergency } un klausieties. Ieklepojieties vai pieklauvējiet ar pirkstu pa tālruni. Mobilajā tālrunī nospiediet { $silent_code }, kad balss to palūdz.
    Nedzirdat vai nevarat lietot balsi? Izmantojiet videolietotni { $bsl_service }, zvaniet { $relay_emergency } (Relay UK) vai sūtiet īsziņu uz { $emergency }, ja jūsu tālrunis ir reģistrēts.

emergency_general =
    Uzbrukums: bēdziet, ja ir drošs ceļš. Ja nav, paslēpieties un izslēdziet tālrunim skaņu. Zvaniet, kad tas ir droši.
    Ugunsgrēks: ejiet ārā, neejiet atpakaļ iekšā, zvaniet. Kāds ir ievainots vai slims: zvaniet un sakiet "ambulance".

emergency_attack =
    Bēdziet, ja ir drošs ceļš. Mantas atstājiet. Ja citi nāk līdzi, ņemiet viņus, bet negaidiet.
    Ja nevarat aizbēgt, paslēpieties. Aizslēdziet un aizbarikādējiet durvis, ejiet no tām tālāk un uzvedieties klusi. Izslēdziet tālrunim skaņu un vibrāciju.
    Kad tas ir droši, zvaniet { $emergency }. Pasakiet, kur esat un ko redzējāt.

emergency_violence =
    Ja varat, tieciet prom: uz veikalu, pie kaimiņa vai tur, kur ir cilvēki. Aizslēdziet aiz sevis durvis.
    Nesekojiet nevienam un nekaujieties mantu dēļ. Mantas var dabūt no jauna.
    Ja jāslēpjas, izslēdziet tālrunim skaņu un vibrāciju.

emergency_fire =
    Ejiet ārā, neejiet atpakaļ iekšā un no ārpuses zvaniet { $emergency }. Neko neejiet glābt. Nebrauciet ar liftu.
    Dūmi? Turieties zemu, pie pašas grīdas. Aizveriet aiz sevis durvis.
    Nevarat tikt ārā? Aizveriet durvis, aizbāziet spraugu ar drēbēm, ejiet pie loga un zvaniet no turienes.
    Ož pēc gāzes? Neaiztieciet gaismas slēdžus, nededziniet uguni. Ejiet ārā un zvaniet no ārpuses.

emergency_medical =
    Kad { $emergency } atbild, sakiet "ambulance" un to, kur esat. Cilvēks pa tālruni pateiks, ko darīt. Nenolieciet klausuli.
    Stipri asiņo: cieši spiediet brūci ar tīru drānu un nelaidiet vaļā.
    Nemostas un neelpo kā parasti: spiediet stipri un ātri krūškurvja vidū un nepārstājiet.

emergency_trapped =
    Izslēdziet tālrunim skaņu un vibrāciju un padariet ekrānu tumšu. Uzvedieties klusi. Rakstiet šeit tikai tad, ja tas ir droši.
    Ja varat, aizslēdziet un aizbarikādējiet durvis un turieties no tām tālāk.
    Esat iesprūduši pēc negadījuma, un neviens jūs nemeklē, lai darītu pāri? Trokšņojiet, lai cilvēki jūs atrod.

emergency_domestic =
    Es jums ticu. Tā nav jūsu vaina.
    Ja ir drošs ceļš, ejiet prom un ņemiet līdzi bērnus. Ja nevarat, ejiet uz istabu, no kuras var tikt ārā, tālāk no virtuves.
    Ja jāslēpjas, izslēdziet tālrunim skaņu un vibrāciju.

emergency_suicide =
    Es ļoti priecājos, ka uzrakstījāt. Jūs esat svarīgs cilvēks. Lūdzu, palieciet un ļaujiet kādam tagad būt jums blakus.
    Vai esat kaut ko iedzēruši vai savainojušies? Zvaniet { $emergency } tagad un sakiet "ambulance".
    Ejiet tālāk no tā, kas var jums nodarīt pāri. Ejiet pie cita cilvēka vai palūdziet, lai kāds atnāk.
    Samaritans uzklausa jebkurā laikā, bez maksas: { $samaritans }. Jums vēl nav deviņpadsmit gadu? Childline, bez maksas: { $childline }.
    Tas ir kāds cits? Ja jums tas ir droši, palieciet pie šī cilvēka un zvaniet.

emergency_bomb =
    Neaiztieciet to. Ejiet tālu prom un vediet līdzi citus. Ejiet aiz kaut kā stingra, tālāk no stikla.
    Nelietojiet tālruni tā tuvumā. Kad esat tālu no tā, zvaniet { $emergency }.
    Kāds jums draudēja ar bumbu? Pierakstiet, ko tieši teica un cikos. Neatbildiet un nedzēsiet ziņu.

emergency_sexual =
    Es jums ticu. Tā nav jūsu vaina.
    Ja varat, ejiet tur, kur jūtaties droši, un palūdziet, lai ar jums ir kāds, kam uzticaties.
    Ja varat, pagaidām nemazgājieties un nepārģērbieties. Tas var palīdzēt policijai. Tā ir jūsu izvēle, un palīdzību saņemsiet tik un tā.
    Palīdzība bez maksas, dienu un nakti: Victim Support, { $victim_support }.

emergency_child =
    Bērnam draud briesmas vai bērns ir pazudis: zvaniet { $emergency } tagad. Jums nav jābūt pilnīgi drošiem.
    Ja jums tas ir droši, palieciet pie bērna. Pasakiet, cik bērnam gadu, kas bērnam mugurā un kur bērns bija pēdējo reizi.
    Vai bērns esi tu? Tā nav tava vaina. Vari zvanīt arī Childline, bez maksas, dienu un nakti: { $childline }.

emergency_threat =
    Ja šis cilvēks ir tuvu vai nāk, ejiet drošā vietā, aizslēdziet durvis un zvaniet { $emergency }.
    Neatbildiet un nesatiecieties ar viņu. Saglabājiet ziņas: tās palīdz policijai.
    Pasakiet kādam, kam uzticaties, kur esat.

emergency_line = Tagad draud briesmas? Zvaniet { $emergency }. Šis čats { $emergency } nesasniedz.

threat_level =
    Terorisma draudu līmenis Apvienotajā Karalistē: { $level_name }. Tas nozīmē: { $level_meaning }.
    Šis līmenis ir spēkā kopš: { $since }.

    { $kent_line }
    { $military_line }

    Saglabājiet modrību, bet nesatraucieties. Ja redzat kaut ko, kas jūs uztrauc, pasakiet policijai. Ja draud briesmas, zvaniet { $emergency }.

    Publicēts: { $published }. Pēdējo reizi pārbaudīts: { $checked }.

threat_level_unknown =
    Šodien mēs nevaram droši pateikt draudu līmeni. Pēdējo reizi pārbaudījām: { $checked }.
    Lūdzu, skatiet oficiālo lapu. Saite ir zemāk.

    Padoms ir viens un tas pats jebkurā līmenī: saglabājiet modrību, pasakiet policijai, kas jūs uztrauc, un, ja draud briesmas, zvaniet { $emergency }.

level_name = { $level ->
    [low] ZEMS (LOW)
    [moderate] MĒRENS (MODERATE)
    [substantial] IEVĒROJAMS (SUBSTANTIAL)
    [severe] AUGSTS (SEVERE)
    [critical] KRITISKS (CRITICAL)
   *[other] nav zināms
 }

level_meaning = { $level ->
    [low] uzbrukums ir ļoti maz ticams
    [moderate] uzbrukums ir iespējams, bet maz ticams
    [substantial] uzbrukums ir ticams
    [severe] uzbrukums ir ļoti ticams
    [critical] uzbrukums ir ļoti ticams tuvākajā laikā
   *[other] nav zināms
 }

kent_line = { $specific ->
    [yes] Ir konkrēti draudi Kentai. Dariet, ko saka policija.
   *[no] Par konkrētiem draudiem Kentai policija mums nav ziņojusi.
 }

military_line = { $military ->
    [yes] Kentā varat redzēt karavīrus, kas palīdz policijai.
   *[no] Maz ticams, ka Kentas ielās redzēsiet karavīrus.
 }

event_line = { $kind ->
    [religious] Reliģiska pasākuma tuvumā var būt vairāk policijas: { $place }, { $date }.
    [investigation] Te strādā policija: { $place }. Kopš: { $date }. Ja varat, lūdzu, neejiet tuvumā.
   *[public] Pasākuma tuvumā var būt vairāk policijas: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Varat turpināt savas ikdienas gaitas. Saglabājiet modrību, bet nesatraucieties. Vietā, kur ir daudz cilvēku, paskatieties, kur ir izejas.

    Draudu līmenis visā Apvienotajā Karalistē: { $level_name }: { $level_meaning }.
    Publicēts: { $published }. Pēdējo reizi pārbaudīts: { $checked }.

    Ja redzat kaut ko, kas jūs uztrauc, zvaniet policijai: { $police }. Ja draud briesmas, zvaniet { $emergency }.

kent_threat_unknown =
    Šodien mēs nevaram droši pateikt, vai ir konkrēti draudi Kentai. Pēdējo reizi pārbaudījām: { $checked }. Lūdzu, skatiet oficiālo lapu. Saite ir zemāk.

    Saglabājiet modrību, bet nesatraucieties. Vietā, kur ir daudz cilvēku, paskatieties, kur ir izejas. Ja redzat kaut ko, kas jūs uztrauc, zvaniet policijai: { $police }. Ja draud briesmas, zvaniet { $emergency }.

run_hide_tell =
    Ja uzbrūk ar šaujamieročiem, nažiem vai citiem ieročiem: BĒDZ, SLĒPIES, ZIŅO (RUN, HIDE, TELL).

    BĒDZ. Ja ir drošs ceļš, bēdziet. Mantas atstājiet. Aiciniet citus līdzi, bet negaidiet viņus. Ja nevarat skriet, ejiet prom, cik ātri varat. Neapstājieties, lai filmētu.

    SLĒPIES. Ja nevarat aizbēgt, paslēpieties. Ejiet aiz biezas sienas. Aizslēdziet un aizbarikādējiet durvis, tad ejiet no tām tālāk. Uzvedieties klusi. Izslēdziet tālrunim skaņu un vibrāciju.

    ZIŅO. Kad esat drošībā, zvaniet { $emergency }. Pasakiet, kas notiek un kur, cik ir uzbrucēju, kā viņi izskatās, kādi ir ieroči, uz kuru pusi viņi iet un vai ir ievainotie. Ja nevarat runāt, zvaniet un klausieties. Ja varat to izdarīt droši, neļaujiet citiem iet iekšā.

    Kad ierodas bruņoti policisti: saglabājiet mieru, dariet, ko viņi saka, turiet rokas tā, lai viņi tās redz, un nekustieties strauji. Viņi var pavērst pret jums ieročus un runāt stingri. Viņi jūs izvedīs, kad tas būs droši.

which_number =
    Draud briesmas dzīvībai vai noziegums notiek tagad: zvaniet { $emergency }.
    Nav steidzami vai viss jau beidzies: zvaniet { $police }. Zvans ir bez maksas.
    Ja esat ārpus Kentas vai ārzemēs: zvaniet { $kent_from_outside }.
    Jūs uztrauc terorisms, bet briesmu tagad nav: zvaniet uz Pretterorisma tālruni (Anti-Terrorist Hotline), { $hotline }.
    Ja gribat anonīmi ziņot par jebkuru noziegumu: zvaniet Crimestoppers, { $crimestoppers }.

    Varat lūgt tulku. Pasakiet savas valodas nosaukumu angliski.

outside_kent =
    Lai sazvanītu Kentas policiju (Kent Police) no citas grāfistes vai no ārzemēm, zvaniet { $kent_from_outside }. No ārzemēm zvaniet { $kent_from_abroad }.
    Ja zvanāt { $police }, jūs savieno ar policiju tajā vietā, kur tagad esat.

    Ja draud briesmas Apvienotajā Karalistē, zvaniet { $emergency }. Citā valstī zvaniet uz tās valsts ārkārtas palīdzības numuru.

anti_terrorist_hotline =
    Pretterorisma tālrunis (Anti-Terrorist Hotline): { $hotline }. Tas strādā dienu un nakti. Savs vārds nav jāsaka.

    Varat ziņot policijai arī internetā. Saite ir zemāk. Ziņojiet arī tad, ja tas šķiet sīkums. Apmācīti policisti visu pārbauda un tikai tad rīkojas.

    Ja briesmas draud tagad, nezvaniet uz šo tālruni: zvaniet { $emergency }.

deaf_text =
    Ja draud briesmas un jūs nedzirdat, dzirdat vāji vai nevarat runāt:
    { $bsl_service }: videozvans ar zīmju valodas tulku. Bez maksas, dienu un nakti.
    Relay UK: zvaniet { $relay_emergency }.
    Īsziņa uz { $emergency }: vispirms tālrunis ir jāreģistrē. Nosūtiet vārdu "register" uz { $emergency } un dariet, kā rakstīts atbildē. Kamēr nav atbildes, nedomājiet, ka jūsu īsziņa ir saņemta.

    Ja briesmu nav: zvaniet { $relay_police } (Relay UK).

    Kentas policijai (Kent Police) bija arī īsziņu numurs, { $kent_text }: rakstiet "police", tad atstarpi un tad savu ziņu. Mēs nevarējām pārbaudīt, vai tas vēl strādā. Lietojiet to tikai tad, ja nekas cits neizdodas.

silent_call =
    Varat zvanīt { $emergency } arī tad, ja nevarat runāt.
    Zvaniet { $emergency } un klausieties. Ja varat, atbildiet: ieklepojieties vai pieklauvējiet ar pirkstu pa tālruni.
    Mobilais tālrunis: ja no jums nedzird ne skaņas, balss lūdz nospiest { $silent_code }. Nospiediet, kad to palūdz. Tad jūs savieno ar policiju. Ja nenospiežat, zvans beidzas.
    Mājas tālrunis: nenolieciet klausuli. Ja operators dzird tikai troksni un nevar saprast, kas notiek, jūs savieno ar policiju.

    Ja nospiežat { $silent_code }, policija no tā neuzzina, kur jūs esat. Ja tikai piezvanīsiet un klusēsiet, policija neatbrauks.

suspicious_activity =
    Paldies, ka mums to sakāt. Jūs rīkojāties pareizi.

    Vai tas notiek tagad, vai kādam draud briesmas? Zvaniet { $emergency }.
    Ja tagad briesmu nav, zvaniet uz Pretterorisma tālruni (Anti-Terrorist Hotline), { $hotline }, dienu vai nakti. Savs vārds nav jāsaka. Varat arī aizpildīt veidlapu internetā. Saite ir zemāk.

    Neejiet šim cilvēkam klāt un nesekojiet viņam. Iegaumējiet, ko redzējāt, kur un kad.

suspicious_item =
    Neaiztieciet to. Ejiet prom un vediet līdzi citus cilvēkus. Tad zvaniet { $emergency } vai pasakiet darbiniekiem.
    Nelietojiet tālruni tā tuvumā. Ejiet tur, kur jūs to vairs neredzat, aiz kaut kā stingra, tālāk no stikla.

    Padomājiet: vai tas ir tīšām paslēpts? Vai tas izskatās bīstams, ar vadiem, baterijām vai līmlenti? Vai tas šajā vietā ir neparasts? Ja jūs tas uztrauc, zvaniet { $emergency }.

person_concern =
    Nav viegli runāt par kādu, kas jums rūp. Paldies, ka mums to sakāt. Jūs gribat šo cilvēku pasargāt.

    Varat aprunāties ar īpaši apmācītiem policistiem: ACT Early, { $act_early }. Saruna ir konfidenciāla. Savs vārds nav jāsaka.
    Varat arī zvanīt uz Pretterorisma tālruni (Anti-Terrorist Hotline), { $hotline }, dienu vai nakti.

    Ja jums šķiet, ka šis cilvēks tūlīt aizbrauks vai kādam nodarīs pāri, zvaniet { $emergency } tagad.

hate_crime =
    Man ļoti žēl, ka tā notika. Tā nav jūsu vaina, un par to varat ziņot. Mēs to uztveram nopietni.

    Vai tas notiek tagad, vai jums draud briesmas? Zvaniet { $emergency }.
    Ja ne, zvaniet policijai, { $police }, vai ziņojiet internetā. Saite ir zemāk. Varat ziņot cita cilvēka vietā, un varat ziņot, nesakot savu vārdu.

    Naida noziegums ir noziegums, ko izdara cilvēka rases, reliģijas, invaliditātes vai seksuālās orientācijas dēļ vai tāpēc, ka cilvēks ir transpersona. Pietiek ar to, ka kāds tā uzskata. Kamēr atceraties, pierakstiet, kas notika, kur un kad.

    Palīdzība un atbalsts: Victim Support, { $victim_support }, bez maksas, dienu un nakti.

community_tension =
    Paldies, ka mums to sakāt. Policijai palīdz, ja tā laikus uzzina par spriedzi starp cilvēkiem.

    Ja kādam tagad dara pāri vai draud, zvaniet { $emergency }.
    Ja ne, zvaniet policijai: { $police }. Varat lūgt sarunu ar sava rajona policistiem. Ja gribat palikt anonīmi, zvaniet Crimestoppers, { $crimestoppers }.

    Lūdzu, neizplatiet baumas. Ja redzat naidu internetā, varat par to ziņot. Saite ir zemāk.

self_harm =
    Es tiešām priecājos, ka uzrakstījāt. Jūsu dzīve ir svarīga, un jums ar to nav jāpaliek vienatnē.

    Ja jums vai kādam citam tagad var draudēt briesmas, zvaniet { $emergency }.
    Jebkurā laikā, bez maksas un par jebko varat runāt ar Samaritans: { $samaritans }. Jums vēl nav deviņpadsmit gadu? Zvaniet Childline, { $childline }. Tas arī ir bez maksas.

    Ja varat, ejiet pie kāda, kam uzticaties, vai ejiet tālāk no lietām, ar kurām varētu sev nodarīt pāri.

domestic_abuse =
    Es jums ticu. Tā nav jūsu vaina, un jums var palīdzēt.

    Briesmas draud tagad? Zvaniet { $emergency }. Ja nevarat runāt, mobilajā tālrunī nospiediet { $silent_code }, kad balss to palūdz.
    Ja gribat ar kādu parunāt, dienu vai nakti, bez maksas: Valsts palīdzības tālrunis pret vardarbību ģimenē (National Domestic Abuse Helpline), { $domestic_abuse }.
    Vīriešiem: { $mens_advice }. Par piespiedu laulībām vai ģimenes "godu": Karma Nirvana, { $karma_nirvana }.
    Nav steidzami: zvaniet policijai, { $police }.

sexual_offence =
    Es jums ticu. Tas, kas notika, nav jūsu vaina. Nekad nav par vēlu kādam to pastāstīt.

    Vai esat ievainoti, vai briesmas draud tagad? Zvaniet { $emergency }.
    Kad jūtaties gatavi, zvaniet policijai, { $police }. Varat lūgt sarunu ar sievieti, un varat lūgt tulku.

    Palīdzība, ar policiju vai bez tās: Victim Support, { $victim_support }, bez maksas, dienu un nakti. Jums vēl nav deviņpadsmit gadu? Childline: { $childline }.

child_at_risk =
    Paldies, ka mums to sakāt. Iestāties par bērnu ir pareizi.

    Vai bērnam briesmas draud tagad? Zvaniet { $emergency }. Jums nav jābūt pilnīgi drošiem.
    Ja tagad briesmu nav, zvaniet policijai: { $police }.
    Tev vēl nav deviņpadsmit gadu? Tā nav tava vaina. Vari runāt ar Childline, bez maksas, dienu un nakti: { $childline }.

    Nerunājiet ar cilvēku, par kuru uztraucaties: tad bērnu var būt grūtāk pasargāt.

trafficking =
    Es jums ticu. Neviens nedrīkst jūs piespiest strādāt vai nodarboties ar seksu, paturēt jūsu pasi vai jūs ieslēgt. Jūs neko sliktu neesat izdarījuši, un jums var palīdzēt.

    Briesmas draud tagad? Zvaniet { $emergency }. Ja nevarat runāt, mobilajā tālrunī nospiediet { $silent_code }, kad balss to palūdz.
    Ja tagad briesmu nav, zvaniet policijai: { $police }. Varat lūgt tulku.
    Ja gribat pastāstīt par kādu citu, nesakot savu vārdu: Crimestoppers, { $crimestoppers }.
    Palīdzība: Victim Support, { $victim_support }, bez maksas, dienu un nakti.

threat =
    Pareizi, ka mums to sakāt. Draudi var būt noziegums, un jums ar to nav jāpaliek vienatnē.

    Vai šis cilvēks ir tuvu, vai jums šķiet, ka tas notiks drīz? Zvaniet { $emergency }.
    Ja ne, zvaniet policijai: { $police }.
    Palīdzība: Victim Support, { $victim_support }, bez maksas, dienu un nakti.

    Saglabājiet ziņas, attēlus un numurus. Neatbildiet uz tām, nemaksājiet un nesatiecieties ar šo cilvēku. Pasakiet kādam, kam uzticaties.

other_crime =
    Vai noziegums notiek tagad, vai kāds ir ievainots? Zvaniet { $emergency }.
    Ja tas ir beidzies, zvaniet policijai, { $police }, vai ziņojiet internetā. Saite ir zemāk.
    Krāpšana vai noziegums internetā: Report Fraud, { $report_fraud }.
    Ja gribat palikt anonīmi: Crimestoppers, { $crimestoppers }.
    Palīdzība pēc nozieguma: Victim Support, { $victim_support }, bez maksas, dienu un nakti.

human = Jūs gribat runāt ar cilvēku. Labi. Ja draud briesmas, negaidiet: zvaniet { $emergency }. Varat arī zvanīt policijai: { $police }.

military =
    { $military_line }
    Dažreiz karavīri apsargā svarīgas vietas, lai uz ielām var būt vairāk policistu. Galvenā joprojām ir policija.
    Ja redzat karavīrus, nav jāuztraucas. Ja draud briesmas, zvaniet { $emergency }.

military_unknown =
    Šodien mēs nevaram droši pateikt, vai karavīri palīdz policijai. Lūdzu, skatiet oficiālo lapu. Saite ir zemāk.
    Dažreiz karavīri apsargā svarīgas vietas, lai uz ielām var būt vairāk policistu. Ja redzat karavīrus, nav jāuztraucas. Ja draud briesmas, zvaniet { $emergency }.

armed_officers =
    Vietās, kur ir daudz cilvēku, un pasākumos varat redzēt policistus ar ieročiem. Viņi ir tur, lai jūs sargātu. Varat ar viņiem runāt un viņiem jautāt, tāpat kā citiem policistiem.

    Ja uzbrukuma laikā ierodas bruņoti policisti: saglabājiet mieru, dariet, ko viņi saka, turiet rokas tā, lai viņi tās redz, un neskrieniet viņiem pretī. Viņi var pavērst pret jums ieročus, kamēr nezina, kas jūs esat.

patrols =
    Policija sūta policistus tur, kur viņi ir vajadzīgi, un visu laiku to pārbauda. Vairāk policistu var būt pasākumos, reliģiskos svētkos un pie dievnamiem. Tas ir visu drošībai.

    Ja jūsu kopiena uztraucas vai jūs plānojat pasākumu, zvaniet policijai, { $police }, un lūdziet sarunu ar sava rajona policistiem. Ja draud briesmas, zvaniet { $emergency }.

posters =
    Ir plakāti un lapiņas "Bēdz, slēpies, ziņo" (RUN, HIDE, TELL). Tos varat izdrukāt un pielikt veikalā, skolā vai dievnamā.
    Tie ir izdoti angļu, ivrita, hindi, nepāliešu, pandžabu, urdu un arābu valodā.
    Skatiet oficiālo lapu, saite ir zemāk, vai zvaniet policijai, { $police }, un pajautājiet.

exit_hint = Vai kāds varētu redzēt šo ekrānu? Nospiediet "{ exit }". Lapa uzreiz aizvērsies, un šī čata te vairs nebūs. Pārlūks vēl var atcerēties, ka bijāt šajā lapā.

interpreter =
    Jā, ar policiju varat runāt savā valodā. Tas ir bez maksas.
    Ja draud briesmas, zvaniet { $emergency }. Ja nav steidzami, zvaniet { $police }. Pasakiet savas valodas nosaukumu angliski, piemēram, "Latvian", un nenolieciet klausuli. Policija pieslēgs sarunai tulku.
    Policijas iecirknī parādiet vai pasakiet savas valodas nosaukumu un lūdziet tulku.

tell_mama =
    Tell MAMA palīdz cilvēkiem, kuriem uzbruka vai kurus apvainoja tāpēc, ka viņi ir musulmaņi. Mēs nevarējām pārbaudīt, vai tur vēl pieņem ziņojumus.
    Varat arī vērsties pie British Muslim Trust, kas tagad strādā kopā ar valdību. Tur ir palīdzības tālrunis, čats un veidlapa internetā.

    Noziegums reliģijas dēļ ir naida noziegums. Briesmas draud tagad: zvaniet { $emergency }. Ja ne: zvaniet policijai, { $police }, vai ziņojiet internetā. Saite ir zemāk.

cst =
    CST (Community Security Trust) palīdz ebrejiem un sargā ebreju kopienas vietas. Par antisemītisku gadījumu varat ziņot CST dienu vai nakti: { $cst }. Ja piekrītat, CST var pastāstīt policijai jūsu vietā.

    Briesmas draud tagad: vispirms zvaniet { $emergency }. Nav steidzami: zvaniet policijai, { $police }.

acid_attack =
    Zvaniet { $emergency } tagad. Sakiet "acid attack".

    Ejiet prom: svaigā gaisā, tālāk no skābes.
    Noņemiet drēbes, uz kurām ir skābe. Nevelciet tās pār galvu, bet pārgrieziet. Neraujiet nost to, kas pielipis ādai.
    Dabūjiet nost skābi: uzsūciet to ar kaut ko sausu. Tad skalojiet ar daudz tīra ūdens un nepārstājiet skalot.

    Neēdiet, nedzeriet un nesmēķējiet. Sargājiet savas rokas.

language_switch = Jā, es varu rakstīt latviski. Lūdzu, uzrakstiet savu jautājumu vai izvēlieties tematu.

about =
    Es esmu automātisks palīgs, kuru izmanto { $force }. Es esmu dators, nevis cilvēks. Es dodu drošības padomus daudzās valodās: par draudu līmeni, par to, ko darīt uzbrukumā, un uz kuru numuru zvanīt.
    Es varu arī nodot jūsu ziņas policistam. Es nevaru pieņemt ziņojumu par noziegumu, un šis čats { $emergency } nesasniedz. Ja draud briesmas, zvaniet { $emergency }.

privacy =
    Jūsu rakstīto { $force } glabā savos datoros. To nesūta tulkošanas uzņēmumam.
    Jūsu čats pats izdzēsīsies pēc { $days ->
        [zero] { $retention_days } dienām
        [one] { $retention_days } dienas
       *[other] { $retention_days } dienām
    }. Varat to izdzēst uzreiz ar pogu "Dzēst šo čatu".
    Ja jūsu ziņas nodod policistam, policijai ir jāpatur tas, kas tai vajadzīgs. Savs vārds nav jāsaka.
    Mēs neprasām par jūsu imigrācijas statusu.

greeting = Labdien! Es esmu automātisks palīgs drošības padomiem. Kā varu palīdzēt? Varat rakstīt savā valodā. Ja draud briesmas, zvaniet { $emergency }.

thanks = Lūdzu! Vai varu vēl kaut kā palīdzēt? Ja draud briesmas, zvaniet { $emergency }.

goodbye = Uz redzēšanos! Sargājiet sevi. Ja draud briesmas, zvaniet { $emergency }. Nav steidzami: { $police }.

abuse = Man žēl, ka nevarēju palīdzēt. Es esmu tikai dators. Varu nodot jūsu ziņas cilvēkam, vai arī varat zvanīt policijai: { $police }. Ja draud briesmas, zvaniet { $emergency }.

out_of_scope = Piedodiet, ar to es nevaru palīdzēt. Es dodu tikai drošības padomus. Lūk, ar ko varu palīdzēt. Ja draud briesmas, zvaniet { $emergency }.

unclear = Piedodiet, es nesapratu. Lūdzu, pasakiet to citiem vārdiem vai izvēlieties tematu. Ja draud briesmas, zvaniet { $emergency }.

unclear_again = Piedodiet, es joprojām nesapratu. Vai gribat rakstīt policistam? Varat arī zvanīt { $police }. Ja draud briesmas, zvaniet { $emergency }.
