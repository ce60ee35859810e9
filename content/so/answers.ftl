### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Khatar ma ku jirtaan hadda? Waca { $emergency }. Wada-sheekaysigani ma gaaro { $emergency }.

    Haddii aydnaan hadli karin: waca { $emergency } oo dhagaysta. Qufaca ama telefoonka faraha ku garaaca. Haddii aad moobil ka wacaysaan, riixa { $silent_code } marka codku idin weydiisto.
    Haddii aad dhegoole tihiin ama aydnaan codkiinna isticmaali karin: isticmaala abka fiidyowga ah ee { $bsl_service }, waca { $relay_emergency } (Relay UK), ama farriin qoraal ah u dira { $emergency } haddii aad telefoonkiinna hore u diiwaangeliseen.

emergency_general =
    Weerar: haddii ay jirto waddo ammaan ah, carara. Haddii kale dhuunta, telefoonkana ka dhiga mid aamusan. Waca marka ay ammaan tahay.
    Dab: ka baxa, dibadda jooga, waca. Qof dhaawacan ama xanuunsan: waca oo dhaha "ambulance".

emergency_attack =
    Carara, haddii ay jirto waddo ammaan ah oo laga baxo. Alaabtiinna ka taga. Dadka kale kaxeeya haddii ay yimaadaan, laakiin ha sugina.
    Haddii aydnaan carari karin, dhuunta. Albaabka qufula oo wax hor dhiga, ka fogaada oo aamusa. Telefoonka ka dhiga mid aamusan, oo gariirka damiya.
    Markaad ammaan heshaan, waca { $emergency }. Sheega meesha aad joogtaan iyo waxaad aragteen.

emergency_violence =
    Ka fogaada haddii aad awooddaan: dukaan gala, deris u taga, ama meel dad joogo taga. Albaabka gadaashiinna ka xira.
    Cidna ha daba gelina, alaab dartedna ha u dagaallamina. Alaab kale waa la heli karaa.
    Haddii ay tahay inaad dhuumataan, telefoonka ka dhiga mid aamusan, oo gariirka damiya.

emergency_fire =
    Ka baxa, dibadda jooga, oo dibadda ka waca { $emergency }. Waxba ha u noqonina. Wiishka (lift) ha raacina.
    Qiiq ma jiraa? Hoos u foorarsada, dhulka u dhowaada. Albaabbada gadaashiinna ka xira.
    Haddii aydnaan bixi karin: albaabka xira, daloolka hoose dhar ku guda, daaqad u taga oo halkaas ka waca.
    Ur gaas ma jirtaa? Ha taabanina furayaasha nalka, dabna ha shidina. Dibadda u baxa oo halkaas ka waca.

emergency_medical =
    Marka { $emergency } jawaabto, dhaha "ambulance" iyo meesha aad joogtaan. Qofka khadka jooga ayaa idiin sheegaya waxa la sameeyo. Telefoonka ha dhigina.
    Dhiig badan: nabarka maro nadiif ah aad ugu cadaadiya, cadaadiskana ha ka qaadina.
    Qof aan soo toosayn oo aan si caadi ah u neefsanayn: laabta dhexdeeda si xoog leh oo degdeg ah u riixa, hana joojina.

emergency_trapped =
    Telefoonka ka dhiga mid aamusan, gariirka damiya, shaashaddana mugdi ka dhiga. Aamusa. Halkan wax ku qora oo keliya haddii ay ammaan tahay.
    Albaabka qufula oo wax hor dhiga haddii aad awooddaan, kana fogaada.
    Shil kadib ma ku xayiran tihiin, oo cid idin dhibaysa idinma raadinayso? Sanqadh sameeya, si dadku idiin helaan.

emergency_domestic =
    Waan idin rumaysanahay. Tani qaladkiinna maaha.
    Ka baxa haddii ay jirto waddo ammaan ah, carruurtana kaxeeya. Haddii aydnaan bixi karin, gala qol laga bixi karo, kana fogaada jikada.
    Haddii ay tahay inaad dhuumataan, telefoonka ka dhiga mid aamusan, oo gariirka damiya.

emergency_suicide =
    Aad ayaan ugu faraxsanahay inaad ii soo qorteen. Qiimo weyn baad leedihiin. Fadlan nala jooga, cidna hadda ha idinla joogto.
    Wax ma qaadateen, mise waad dhaawacan tihiin? Hadda waca { $emergency } oo dhaha "ambulance".
    Ka fogaada wixii idin dhaawici kara. Qof kale u taga, ama qof u yeera inuu idiin yimaado.
    Samaritans goor kasta way idin dhagaysanayaan, lacag la'aan: { $samaritans }. Ma ka yar tihiin sagaal iyo toban sano? Childline, lacag la'aan: { $childline }.
    Ma qof kale ayay ku saabsan tahay? La jooga haddii aad ammaan tihiin, oo waca.

emergency_bomb =
    Ha taabanina. Meel fog uga dhaqaaqa, dadka kalena kaxeeya. Wax adag gadaashiis gala, oo ka fogaada muraayadaha.
    Telefoonka ha ku isticmaalina meel u dhow. Markaad ka fogaataan, waca { $emergency }.
    Ma cid baa bam idiinku hanjabtay? Qora ereyadii saxda ahaa iyo goorta. Ha u jawaabina, farriintana ha tirtirina.

emergency_sexual =
    Waan idin rumaysanahay. Tani qaladkiinna maaha.
    Taga meel aad ammaan ku dareemaysaan, haddii aad awooddaan, oo qof aad aamintaan u yeera inuu idinla joogo.
    Haddii aad awooddaan, weli ha maydhanina, dharkana ha beddelina. Tani booliska ayay caawin kartaa. Idinka ayay idiin taallaa, caawimona si kastaba waad u helaysaan.
    Caawimo lacag la'aan ah, habeen iyo maalin: Victim Support, { $victim_support }.

emergency_child =
    Ilmo khatar ku jira, ama la la'yahay: hadda waca { $emergency }. Looma baahna inaad hubtaan.
    Ilmaha la jooga haddii aad ammaan tihiin. Sheega da'da ilmaha, dharka uu xiran yahay, iyo meeshii ugu dambaysay ee lagu arkay.
    Ma adigaa ilmaha ah? Tani qaladkaaga maaha. Childline ayaad kaloo wici kartaa, lacag la'aan, habeen iyo maalin: { $childline }.

emergency_threat =
    Haddii qofku idiin dhow yahay ama uu soo socdo, meel ammaan ah taga, albaabka qufula, oo waca { $emergency }.
    Ha u jawaabina, hana la kulmina. Farriimaha haya: booliska ayay caawinayaan.
    Qof aad aamintaan u sheega meesha aad joogtaan.

emergency_line = Khatar ma jirtaa hadda? Waca { $emergency }. Wada-sheekaysigani ma gaaro { $emergency }.

threat_level =
    Heerka khatarta argagixisada ee UK waa: { $level_name }. Taas macnaheedu waa: { $level_meaning }.
    Heerkan waxa la joogaa tan iyo: { $since }.

    { $kent_line }
    { $military_line }

    Feejignaada, laakiin ha argagaxina. Haddii aad aragtaan wax idinka welweliya, booliska u sheega. Haddii ay degdeg tahay, waca { $emergency }.

    La daabacay: { $published }. Markii ugu dambaysay ee la hubiyey: { $checked }.

threat_level_unknown =
    Maanta ma xaqiijin karno heerka khatarta. Markii ugu dambaysay ee aan hubinnay: { $checked }.
    Fadlan bogga rasmiga ah ka eega linkiga hoose.

    Heer kasta talo isku mid ah ayaa jirta: feejignaada, wixii idinka welweliya booliska u sheega, haddii ay degdeg tahayna waca { $emergency }.

level_name = { $level ->
    [low] HOOSEEYA (LOW)
    [moderate] DHEXDHEXAAD (MODERATE)
    [substantial] SARREEYA (SUBSTANTIAL)
    [severe] AAD U SARREEYA (SEVERE)
    [critical] KAN UGU SARREEYA (CRITICAL)
   *[other] aan la garanayn
 }

level_meaning = { $level ->
    [low] suuragalnimada in weerar dhaco aad bay u yar tahay
    [moderate] weerar wuu dhici karaa, laakiin uma badna inuu dhaco
    [substantial] waxay u badan tahay in weerar dhaco
    [severe] aad bay ugu badan tahay in weerar dhaco
    [critical] aad bay ugu badan tahay in weerar mar dhow dhaco
   *[other] lama garanayo
 }

kent_line = { $specific ->
    [yes] Waxa jirta khatar gaar ah oo Kent ku wajahan. Raaca waxa boolisku leeyahay.
   *[no] Boolisku nooma sheegin khatar gaar ah oo Kent ku wajahan.
 }

military_line = { $military ->
    [yes] Waxa laga yaabaa inaad Kent ku aragtaan askar milatari ah oo booliska caawinaysa.
   *[no] Uma badna inaad waddooyinka Kent ku aragtaan askar milatari ah.
 }

event_line = { $kind ->
    [religious] Waxa laga yaabaa inaad boolis badan ku aragtaan munaasabad diineed agteed: { $place }, { $date }.
    [investigation] Boolisku wuxuu ka shaqaynayaa goobtan: { $place }, tan iyo: { $date }. Fadlan ka fogaada haddii aad awooddaan.
   *[public] Waxa laga yaabaa inaad boolis badan ku aragtaan munaasabad agteed: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Maalintiinna caadiga ah waad sii wadan kartaan. Feejignaada, laakiin ha argagaxina. Markaad tagtaan meel dad badan leh, eega meelaha laga baxo halka ay ku yaalliin.

    Heerka khatarta ee UK oo dhan waa: { $level_name }. Macnaheedu waa: { $level_meaning }.
    La daabacay: { $published }. Markii ugu dambaysay ee la hubiyey: { $checked }.

    Haddii aad aragtaan wax idinka welweliya, booliska ka waca { $police }. Haddii ay degdeg tahay, waca { $emergency }.

kent_threat_unknown =
    Maanta ma xaqiijin karno in khatar gaar ah Kent ku wajahan tahay iyo in kale. Markii ugu dambaysay ee aan hubinnay: { $checked }. Fadlan bogga rasmiga ah ka eega linkiga hoose.

    Feejignaada, laakiin ha argagaxina. Markaad tagtaan meel dad badan leh, eega meelaha laga baxo halka ay ku yaalliin. Haddii aad aragtaan wax idinka welweliya, booliska ka waca { $police }. Haddii ay degdeg tahay, waca { $emergency }.

run_hide_tell =
    Haddii uu dhaco weerar qoryo, mindiyo ama hub kale loo adeegsanayo: CARAR, DHUUMO, SHEEG (RUN, HIDE, TELL).

    CARAR. Haddii waddo ammaan ah oo laga baxo jirto, carara. Alaabtiinna ka taga. Dadka kale u sheega inay yimaadaan, laakiin ha sugina. Haddii aydnaan ordi karin, u fogaada sida ugu dhakhsaha badan. Ha istaagina si aad wax u duubtaan.

    DHUUMO. Haddii aydnaan carari karin, dhuunta. Gidaar dhumuc leh gadaashiis gala. Albaabka qufula oo wax hor dhiga, dabadeed ka fogaada. Aamusa. Telefoonka ka dhiga mid aamusan, oo gariirka damiya.

    SHEEG. Markaad ammaan heshaan, waca { $emergency }. Sheega waxa dhacaya, meesha, tirada weerarayaasha, muuqaalkooda, hubka ay sitaan, halka ay u socdaan, iyo haddii dad dhaawacmeen. Haddii aydnaan hadli karin, waca oo dhagaysta. Dadka kale ka joojiya inay galaan, haddii taasi ammaan tahay.

    Marka boolis hubaysan yimaado: degganaada, sameeya waxay idin yiraahdaan, gacmihiinna u muujiya, oo si lama filaan ah ha u dhaqaaqina. Waxa laga yaabaa inay qori idinku soo fiiqaan oo ay si adag idiinla hadlaan. Waxay idin soo saari doonaan marka ay ammaan noqoto.

which_number =
    Haddii naf khatar ku jirto, ama dambi hadda dhacayo: waca { $emergency }.
    Haddaanay degdeg ahayn, ama ay dhammaatay: waca { $police }. Waa lacag la'aan.
    Kent dibaddeeda ama dalka dibaddiisa: waca { $kent_from_outside }.
    Haddii aad argagixiso ka welwelaysaan, laakiin hadda khatar ma jirto: waca Khadka La-dagaallanka Argagixisada (Anti-Terrorist Hotline), { $hotline }.
    Si aan magaciinna loo ogaan, dambi kasta ha ahaadee: waca Crimestoppers, { $crimestoppers }.

    Turjubaan waad dalban kartaan. Magaca luqaddiinna Ingiriisi ku dhaha.

outside_kent =
    Si aad Kent Police uga wacdaan gobol kale ama dibadda, waca { $kent_from_outside }. Dibadda dalka ka waca { $kent_from_abroad }.
    { $police } wuxuu idinku xirayaa booliska meesha aad hadda joogtaan.

    Haddii ay degdeg tahay oo aad UK joogtaan, waca { $emergency }. Dal kale haddii aad joogtaan, waca lambarka degdegga ah ee dalkaas.

anti_terrorist_hotline =
    Khadka La-dagaallanka Argagixisada (Anti-Terrorist Hotline) waa { $hotline }. Habeen iyo maalinba waa furan yahay. Waajib maaha inaad magaciinna sheegtaan.

    Sidoo kale booliska internetka waad kaga sheegi kartaan, linkiga hoose. Welwel kasta, xataa kan yar, waa muhiim. Saraakiil tababaran ayaa wax walba hubiya intaanay tallaabo qaadin.

    Haddii khatar hadda jirto, khadka ha isticmaalina: waca { $emergency }.

deaf_text =
    Marka ay degdeg tahay, haddii aad dhegoole tihiin, maqalkiinnu liito ama aydnaan hadli karin:
    { $bsl_service }: wicitaan fiidyow ah oo lala hadlo turjubaanka luqadda dhegoolaha. Waa lacag la'aan, habeen iyo maalin.
    Relay UK: garaaca { $relay_emergency }.
    Farriin qoraal ah oo loo diro { $emergency }: marka hore telefoonka waa inaad diiwaangelisaan. Ereyga "register" u dira { $emergency } oo raaca jawaabta. Ha u malaynina in farriintiinnu gaartay ilaa jawaab idiin timaaddo.

    Haddaanay degdeg ahayn: garaaca { $relay_police } (Relay UK).

    Kent Police waxay sidoo kale haysteen lambar farriin qoraal ah, { $kent_text }: qora "police", dabadeed meel bannaan, kadibna farriintiinna. Ma hubin karin inuu weli shaqeeyo. Isticmaala keliya haddii wax kale oo dhan shaqayn waayaan.

silent_call =
    { $emergency } waad wici kartaan xataa haddii aydnaan hadli karin.
    Garaaca { $emergency } oo dhagaysta. Ku jawaaba qufac ama telefoonka faraha ku garaaca, haddii aad awooddaan.
    Moobil: haddii aydnaan cod samayn, cod ayaa idin weydiinaya inaad riixdaan { $silent_code }. Riixa marka la idin weydiiyo. Markaas ayaa booliska la idinku xirayaa. Haddii aydnaan riixin, wicitaanku wuu dhammaanayaa.
    Telefoonka guriga: khadka ku jira. Haddii qofka khadka jooga uu maqlo sanqadh keliya oo uu go'aansan kari waayo, booliska ayaa la idinku xirayaa.

    Riixidda { $silent_code } booliska uma sheegto meesha aad joogtaan. Wicitaan aamusan oo keliya booliska ma keeno.

suspicious_activity =
    Waad ku mahadsan tihiin inaad noo sheegteen. Waad ku saxnaydeen inaad sheegtaan.

    Hadda ma socdaa, mise qof khatar ayuu ku jiraa? Waca { $emergency }.
    Haddii hadda khatar aanay jirin, waca Khadka La-dagaallanka Argagixisada (Anti-Terrorist Hotline), { $hotline }, habeen ama maalin. Waajib maaha inaad magaciinna sheegtaan. Waxaad kaloo isticmaali kartaan foomka internetka, linkiga hoose.

    Qofka ha u dhowaanina, hana raacina. Xusuusta waxaad aragteen, meesha iyo goorta.

suspicious_item =
    Ha taabanina. Ka fogaada, dadka kalena kaxeeya. Kadib waca { $emergency } ama u sheega shaqaalaha meesha.
    Telefoonka ha ku isticmaalina meel u dhow. Taga meel aydnaan ka arki karin, wax adag gadaashiis, kana fog muraayadaha.

    Isweydiiya: ma si ula kac ah ayaa loo qariyey? Ma wax khatar ah ayuu u eg yahay, oo leh fiilooyin, batariyo ama teeb? Ma wax aan meeshan caadi ka ahayn baa? Haddii aad welwelsan tihiin, waca { $emergency }.

person_concern =
    Ma fududa in laga hadlo qof aad jeceshihiin. Waad ku mahadsan tihiin inaad noo sheegteen. Waxaad isku deyaysaan inaad qofkaas badbaadisaan.

    Waxaad si qarsoodi ah ula hadli kartaan saraakiil si gaar ah u tababaran: ACT Early, { $act_early }. Waajib maaha inaad magaciinna sheegtaan.
    Waxaad kaloo wici kartaan Khadka La-dagaallanka Argagixisada (Anti-Terrorist Hotline), { $hotline }, habeen ama maalin.

    Haddii aad u malaynaysaan in qofku mar dhow safrayo ama uu cid dhaawici rabo, hadda waca { $emergency }.

hate_crime =
    Waan ka xumahay in tani dhacday. Qaladkiinna maaha, waadna soo sheegi kartaan. Arrintan si dhab ah ayaan u qaadannaa.

    Hadda ma socotaa, mise khatar ayaad ku jirtaan? Waca { $emergency }.
    Haddii kale, booliska ka waca { $police }, ama internetka ka soo sheega linkiga hoose. Qof kale waad u soo sheegi kartaan, magac la'aanna waad sheegi kartaan.

    Dambi nacayb waa dambi qof loo geysto isirkiisa, diintiisa, naafonimadiisa ama dookhiisa galmada dartood, ama maadaama uu yahay jinsi-beddel (transgender), ama cid u malaynayso inuu sidaas yahay. Qora waxa dhacay, meesha iyo goorta, inta aad xusuusan tihiin.

    Caawimo iyo taageero: Victim Support, { $victim_support }, lacag la'aan, habeen iyo maalin.

community_tension =
    Waad ku mahadsan tihiin inaad noo sheegteen. Booliska way u fiican tahay inuu goor hore ogaado marka dadka xiisad ka dhex jirto.

    Haddii qof hadda la dhaawacayo ama loo hanjabayo, waca { $emergency }.
    Haddii kale, booliska ka waca { $police }. Saraakiisha deegaankiinna waad weydiisan kartaan. Si aan magaciinna loo ogaan, waca Crimestoppers, { $crimestoppers }.

    Fadlan xanta ha faafinina. Haddii aad nacayb internetka ku aragtaan, linkiga hoose ayaad kaga soo sheegi kartaan.

self_harm =
    Aad ayaan ugu farxay inaad ii soo qorteen. Qiimo weyn baad leedihiin, mana aha inaad arrintan keligiin la noolaataan.

    Haddii ay suuragal tahay in idinka ama qof kale uu hadda khatar ku jiro, waca { $emergency }.
    Samaritans ayaad kala hadli kartaan wax kasta, goor kasta, lacag la'aan: { $samaritans }. Ma ka yar tihiin sagaal iyo toban sano? Waca Childline, { $childline }. Iyaduna waa lacag la'aan.

    Haddii aad awooddaan, qof aad aamintaan u taga, ama ka fogaada waxyaabaha aad isku dhaawici kartaan.

domestic_abuse =
    Waan idin rumaysanahay. Tani qaladkiinna maaha, caawimona waad heli kartaan.

    Khatar ma ku jirtaan hadda? Waca { $emergency }. Haddii aydnaan hadli karin, moobilka ka riixa { $silent_code } marka codku idin weydiisto.
    Si aad qof ula hadashaan, habeen iyo maalin, lacag la'aan: Khadka Caawimada Qaranka ee Xadgudubka Guriga (National Domestic Abuse Helpline), { $domestic_abuse }.
    Ragga: { $mens_advice }. Guur qasab ah ama "sharaf" ku saabsan: Karma Nirvana, { $karma_nirvana }.
    Haddaanay degdeg ahayn: booliska ka waca { $police }.

sexual_offence =
    Waan idin rumaysanahay. Waxa dhacay qaladkiinna maaha. Mar walba waad u sheegi kartaan qof, xataa haddii waqti dheer laga joogo.

    Ma dhaawacan tihiin, mise hadda khatar ayaad ku jirtaan? Waca { $emergency }.
    Markaad diyaar tihiin, booliska ka waca { $police }. Waxaad dalban kartaan inaad haweeney la hadashaan, turjubaanna waad dalban kartaan.

    Caawimo, booliska la'aantiis ama isaga oo jira: Victim Support, { $victim_support }, lacag la'aan, habeen iyo maalin. Ma ka yar tihiin sagaal iyo toban sano? Childline: { $childline }.

child_at_risk =
    Waad ku mahadsan tihiin inaad noo sheegteen. Waa wax fiican in ilmo loo hadlo.

    Ilmo hadda khatar ma ku jiraa? Waca { $emergency }. Looma baahna inaad hubtaan.
    Haddii hadda khatar aanay jirin, booliska ka waca { $police }.
    Ma ka yar tahay sagaal iyo toban sano? Qaladkaaga maaha. Childline ayaad la hadli kartaa, lacag la'aan, habeen iyo maalin: { $childline }.

    Ha la hadlina qofka aad ka welwelsan tihiin: taasi way adkayn kartaa in ilmaha la badbaadiyo.

trafficking =
    Waan idin rumaysanahay. Cidna idinkuma qasbi karto shaqo ama galmo, baasaboorkiinna ma haysan karto, idinkumana xiri karto meel. Wax qalad ah ma samayn, caawimona waad heli kartaan.

    Khatar ma ku jirtaan hadda? Waca { $emergency }. Haddii aydnaan hadli karin, moobilka ka riixa { $silent_code } marka codku idin weydiisto.
    Haddii hadda khatar aanay jirin, booliska ka waca { $police }. Turjubaan waad dalban kartaan.
    Si aad qof kale wax uga sheegtaan magaciinna la'aantiis: Crimestoppers, { $crimestoppers }.
    Caawimo: Victim Support, { $victim_support }, lacag la'aan, habeen iyo maalin.

threat =
    Waad ku saxan tihiin inaad noo sheegtaan. Hanjabaaddu dambi ayay noqon kartaa, mana aha inaad keligiin la noolaataan.

    Qofku ma idiin dhow yahay, mise waxaad u malaynaysaan inay dhowaan dhacdo? Waca { $emergency }.
    Haddii kale, booliska ka waca { $police }.
    Caawimo: Victim Support, { $victim_support }, lacag la'aan, habeen iyo maalin.

    Farriimaha, sawirrada iyo lambarrada haya. Ha u jawaabina, lacag ha siinina, qofkana ha la kulmina. Qof aad aamintaan u sheega.

other_crime =
    Dambigu hadda ma socdaa, mise qof ayaa dhaawacan? Waca { $emergency }.
    Haddii uu dhammaaday, booliska ka waca { $police }, ama internetka ka soo sheega linkiga hoose.
    Khiyaano ama dambi internet: Report Fraud, { $report_fraud }.
    Si aan magaciinna loo ogaan: Crimestoppers, { $crimestoppers }.
    Caawimo dambiga kadib: Victim Support, { $victim_support }, lacag la'aan, habeen iyo maalin.

human = Waxaad doonaysaan inaad qof la hadashaan. Waa hagaag. Haddii ay degdeg tahay ha sugina: waca { $emergency }. Booliska waxaad kaloo ka wici kartaan { $police }.

military =
    { $military_line }
    Mararka qaar askartu waxay ilaaliyaan meelo muhiim ah, si boolis badan uu waddooyinka u joogo. Booliska ayaa weli hoggaanka haya.
    Haddii aad askar aragtaan, looma baahna in laga welwelo. Haddii ay degdeg tahay, waca { $emergency }.

military_unknown =
    Maanta ma xaqiijin karno in askar milatari ah booliska caawinayso iyo in kale. Fadlan bogga rasmiga ah ka eega linkiga hoose.
    Mararka qaar askartu waxay ilaaliyaan meelo muhiim ah, si boolis badan uu waddooyinka u joogo. Haddii aad askar aragtaan, looma baahna in laga welwelo. Haddii ay degdeg tahay, waca { $emergency }.

armed_officers =
    Waxa laga yaabaa inaad boolis qori sita ku aragtaan meelaha dadku ku badan yahay iyo munaasabadaha. Waxay u joogaan inay idin ilaaliyaan. Waad la hadli kartaan, waxna waad weydiin kartaan, sida sarkaal kasta.

    Haddii boolis hubaysan yimaado xilli weerar socdo: degganaada, sameeya waxay idin yiraahdaan, gacmihiinna u muujiya, hana u ordina xaggooda. Waxa laga yaabaa inay qori idinku soo fiiqaan ilaa ay ogaadaan cidda aad tihiin.

patrols =
    Boolisku wuxuu saraakiisha geeyaa meesha looga baahan yahay, mar walbana wuu hubiyaa. Waxa laga yaabaa inaad saraakiil badan ku aragtaan munaasabadaha, maalmaha diinta iyo meelaha cibaadada. Waxay u joogaan inay cid walba badbaadiyaan.

    Haddii bulshadiinnu welwelsan tahay, ama aad munaasabad qorshaynaysaan, booliska ka waca { $police } oo weydiista saraakiisha deegaankiinna. Haddii ay degdeg tahay, waca { $emergency }.

posters =
    Waxa jira boostarro iyo warqado CARAR, DHUUMO, SHEEG (RUN, HIDE, TELL) ah oo aad daabacan kartaan oo aad ku dhejin kartaan dukaan, dugsi ama meel cibaado.
    Waxa lagu sameeyey luqadahan: Ingiriisi, Cibraani, Hindi, Nebaali, Punjabi, Urdu iyo Carabi.
    Bogga rasmiga ah ka eega linkiga hoose, ama booliska ka waca { $police } oo weydiiya.

exit_hint = Ma cid baa shaashaddan arki karta? Riixa "{ exit }". Boggu isla markiiba wuu xirmayaa, wada-sheekaysiguna halkan wuu ka baxayaa. Browser-kiinnu wuu xusuusnaan karaa inaad boggan joogteen.

interpreter =
    Haa, booliska waxaad kula hadli kartaan luqaddiinna. Waa lacag la'aan.
    Haddii ay degdeg tahay waca { $emergency }, haddii kalena waca { $police }. Magaca luqaddiinna Ingiriisi ku dhaha, tusaale "Somali", oo khadka ku jira. Markaas boolisku turjubaan ayuu wicitaanka ku soo darayaa.
    Saldhigga booliska, tusa ama dhaha magaca luqaddiinna, oo dalba turjubaan.

tell_mama =
    Tell MAMA waxay caawisaa dadka la weeraray ama la aflagaadeeyey muslimnimadooda dartood. Ma hubin karin inay weli warbixinno qaadato.
    Waxaad kaloo u tagi kartaan British Muslim Trust, oo hadda dowladda la shaqaysa. Waxay leedahay khad caawimo, wada-sheekaysi iyo foom internet.

    Dambi diin dartii loo galay waa dambi nacayb. Khatar hadda jirta: waca { $emergency }. Haddii kale: booliska ka waca { $police }, ama internetka ka soo sheega linkiga hoose.

cst =
    CST (Community Security Trust) waxay caawisaa dadka Yuhuudda ah waxayna ilaalisaa goobaha Yuhuudda. Dhacdo Yuhuud-nacayb ah CST waad u sheegi kartaan habeen ama maalin: { $cst }. Haddii aad ogolaataan, CST booliska ayay idiin sheegi kartaa.

    Khatar hadda jirta: marka hore waca { $emergency }. Haddaanay degdeg ahayn: booliska ka waca { $police }.

acid_attack =
    Hadda waca { $emergency }. Dhaha "acid attack".

    Ka fogaada aashitada: taga meel hawo saafi ah leh.
    Iska bixiya dharka aashitadu ku taallo. Dharka madaxa ha ka marinina; jara. Wixii maqaarka ku dheggan ha soo jiidina.
    Iska saara aashitada: wax qallalan ku nuugsiiya. Kadib ku maydha biyo badan oo nadiif ah, maydhistana sii wada.

    Waxna ha cunina, waxna ha cabbina, sigaarna ha cabbina. Gacmihiinna ilaaliya.

language_switch = Haa, Af Soomaali waan qori karaa. Fadlan su'aashiinna qora, ama mawduuc doorta.

about =
    Waxaan ahay caawiyaha otomaatigga ah ee { $force }. Waxaan ahay kombiyuutar, qof ma ihi. Waxaan luqado badan ku bixiyaa talo badbaado: heerka khatarta, waxa la sameeyo marka weerar dhaco, iyo lambarka la waco.
    Farriimahiinna sarkaal boolis waan u gudbin karaa. Warbixin dambi ma qaadan karo, wada-sheekaysiguna ma gaaro { $emergency }. Haddii ay degdeg tahay, waca { $emergency }.

privacy =
    Ereyadiinnu waxay ku jirayaan kombiyuutarrada { $force }. Looma diro shirkad turjumaad.
    Wada-sheekaysigu isagaa is tirtiraya { $days ->
        [one] { $retention_days } maalin
       *[other] { $retention_days } maalmood
    } kadib. Isla markiiba waad tirtiri kartaan idinka oo riixaya badhanka "Tirtir wada-sheekaysigan".
    Haddii farriimahiinnu sarkaal u tagaan, boolisku waa inuu haysto wixii uu u baahan yahay. Waajib maaha inaad magaciinna sheegtaan.
    Idinma weydiinno sharcigiinna socdaalka (immigration).

greeting = Waad salaaman tihiin. Waxaan ahay caawiye otomaatig ah oo talo badbaado bixiya. Sidee baan idiin caawin karaa? Luqaddiinna waad ku qori kartaan. Haddii ay degdeg tahay, waca { $emergency }.

thanks = Idinkaa mudan. Wax kale ma jiraan? Haddii ay degdeg tahay, waca { $emergency }.

goodbye = Nabad gelyo, ammaan ahaada. Haddii ay degdeg tahay, waca { $emergency }. Haddaanay degdeg ahayn: { $police }.

abuse = Waan ka xumahay in aan idin caawin waayay. Waxaan ahay kombiyuutar oo keliya. Farriimahiinna qof ayaan u gudbin karaa, ama booliska ayaad ka wici kartaan { $police }. Haddii ay degdeg tahay, waca { $emergency }.

out_of_scope = Waan ka xumahay, arrintaas idinkama caawin karo. Waxaan bixiyaa talo badbaado oo keliya. Waa kuwan waxyaabaha aan idinka caawin karo. Haddii ay degdeg tahay, waca { $emergency }.

unclear = Waan ka xumahay, ma fahmin. Fadlan ereyo kale ku sheega, ama mawduuc doorta. Haddii ay degdeg tahay, waca { $emergency }.

unclear_again = Waan ka xumahay, weli ma fahmin. Sarkaal boolis ma doonaysaan inaad u qortaan? Waxaad kaloo wici kartaan { $police }. Haddii ay degdeg tahay, waca { $emergency }.
