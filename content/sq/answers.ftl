### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Jeni në rrezik tani? Telefononi { $emergency }. Kjo bisedë nuk shkon te { $emergency }.

    Nuk mund të flisni? Telefononi { $emergency } dhe dëgjoni. Kollituni ose trokitni mbi telefon. Në celular, shtypni { $silent_code } kur zëri jua kërkon.
    Nuk dëgjoni ose nuk mund të përdorni zërin? Përdorni aplikacionin me video { $bsl_service }, telefononi { $relay_emergency } (Relay UK), ose dërgoni SMS te { $emergency } nëse e keni regjistruar telefonin.

emergency_general =
    Sulm: vraponi nëse ka një rrugë të sigurt. Nëse jo, fshihuni dhe hiqini zërin telefonit. Telefononi kur nuk jeni më në rrezik.
    Zjarr: dilni jashtë, mos u ktheni brenda, telefononi. Dikush është i lënduar ose i sëmurë: telefononi dhe thoni "ambulance".

emergency_attack =
    Vraponi, nëse ka rrugë të sigurt. Lërini sendet. Merrni edhe të tjerët, nëse vijnë, por mos prisni.
    Nëse nuk mund të vraponi, fshihuni. Mbyllni me çelës dhe bllokoni derën, largohuni prej saj dhe rrini pa zë. Hiqini telefonit zërin dhe dridhjen.
    Kur nuk jeni më në rrezik, telefononi { $emergency }. Thoni ku jeni dhe çfarë patë.

emergency_violence =
    Largohuni, nëse mundeni: në një dyqan, te një fqinj ose ku ka njerëz. Mbyllni derën me çelës pas vetes.
    Mos ndiqni askënd dhe mos u rrihni për sende. Sendet zëvendësohen.
    Nëse duhet të fshiheni, hiqini telefonit zërin dhe dridhjen.

emergency_fire =
    Dilni jashtë, rrini jashtë dhe që andej telefononi { $emergency }. Mos u ktheni për asgjë. Mos përdorni ashensorin.
    Ka tym? Rrini poshtë, afër dyshemesë. Mbyllini dyert pas vetes.
    Nuk dilni dot? Mbyllni derën, vini rroba te e çara, shkoni te dritarja dhe telefononi që andej.
    Vjen erë gazi? Mos prekni çelësat e dritës, asnjë flakë. Dilni dhe telefononi nga jashtë.

emergency_medical =
    Kur përgjigjet { $emergency }, thoni "ambulance" dhe ku jeni. Personi në telefon ju thotë çfarë të bëni. Mos e mbyllni.
    Rrjedh shumë gjak: shtypni fort plagën me një leckë të pastër dhe mos e lëshoni.
    Nuk zgjohet dhe nuk merr frymë mirë: shtypni fort e shpejt mesin e gjoksit dhe mos ndaloni.

emergency_trapped =
    Hiqini telefonit zërin dhe dridhjen dhe errësojeni ekranin. Rrini pa zë. Shkruani këtu vetëm nëse nuk ka rrezik.
    Mbyllni me çelës dhe bllokoni derën, nëse mundeni, dhe rrini larg saj.
    Nuk dilni dot pas një aksidenti, dhe askush nuk do t'ju bëjë keq? Bëni zhurmë, që t'ju gjejnë.

emergency_domestic =
    Ju besoj. Nuk është faji juaj.
    Dilni nëse ka rrugë të sigurt dhe merrni fëmijët. Nëse nuk mundeni, shkoni në një dhomë me dalje, larg kuzhinës.
    Nëse duhet të fshiheni, hiqini telefonit zërin dhe dridhjen.

emergency_suicide =
    Gëzohem shumë që shkruat. Ju keni rëndësi. Rrini, ju lutem, dhe le të jetë dikush me ju tani.
    Keni pirë diçka, ose keni plagë? Telefononi tani { $emergency } dhe thoni "ambulance".
    Largohuni nga ajo që mund t'ju dëmtojë. Shkoni te një njeri tjetër, ose thirreni dikë të vijë.
    Samaritans dëgjojnë në çdo kohë, falas: { $samaritans }. Nën nëntëmbëdhjetë vjeç? Childline, falas: { $childline }.
    Është dikush tjetër? Rrini me të, nëse nuk keni rrezik, dhe telefononi.

emergency_bomb =
    Mos e prekni. Shkoni larg dhe merrni edhe të tjerët. Qëndroni pas diçkaje të fortë, larg xhamave.
    Mos e përdorni telefonin afër. Kur të jeni larg, telefononi { $emergency }.
    Dikush kërcënoi me bombë? Shkruani fjalët e sakta dhe orën. Mos u përgjigjni dhe mos e fshini mesazhin.

emergency_sexual =
    Ju besoj. Nuk është faji juaj.
    Shkoni në një vend ku ndiheni të sigurt, nëse mundeni, dhe thirrni dikë që i besoni të rrijë me ju.
    Nëse mundeni, mos u lani dhe mos ndërroni rroba ende. Kjo mund ta ndihmojë policinë. Zgjidhni vetë, dhe ndihmë merrni gjithsesi.
    Ndihmë falas, ditë e natë: Victim Support, { $victim_support }.

emergency_child =
    Një fëmijë është në rrezik ose ka humbur: telefononi tani { $emergency }. Nuk duhet të jeni të sigurt.
    Rrini me fëmijën, nëse nuk keni rrezik. Thoni sa vjeç është, çfarë ka veshur dhe ku ishte herën e fundit.
    Je ti fëmija? Nuk është faji yt. Mund të telefonosh edhe Childline, falas, ditë e natë: { $childline }.

emergency_threat =
    Nëse personi është afër ose po vjen, shkoni në vend të sigurt, mbyllni derën me çelës dhe telefononi { $emergency }.
    Mos u përgjigjni dhe mos u takoni. Ruajini mesazhet: e ndihmojnë policinë.
    Thojini dikujt që i besoni ku jeni.

emergency_line = Rrezik tani? Telefononi { $emergency }. Kjo bisedë nuk shkon te { $emergency }.

threat_level =
    Niveli i kërcënimit terrorist në Mbretërinë e Bashkuar është { $level_name }. Kjo do të thotë: { $level_meaning }.
    Ky nivel vlen që nga data: { $since }.

    { $kent_line }
    { $military_line }

    Kini mendjen, por mos u alarmoni. Nëse shihni diçka që ju shqetëson, tregojini policisë. Në rast urgjence telefononi { $emergency }.

    Publikuar: { $published }. Kontrolluar për herë të fundit: { $checked }.

threat_level_unknown =
    Sot nuk mund ta konfirmojmë nivelin e kërcënimit. Kontrolli ynë i fundit: { $checked }.
    Ju lutem shihni faqen zyrtare, te lidhja më poshtë.

    Këshilla është e njëjtë në çdo nivel: kini mendjen, tregojini policisë çfarë ju shqetëson, dhe në rast urgjence telefononi { $emergency }.

level_name = { $level ->
    [low] I ULËT (LOW)
    [moderate] MESATAR (MODERATE)
    [substantial] I KONSIDERUESHËM (SUBSTANTIAL)
    [severe] I RËNDË (SEVERE)
    [critical] KRITIK (CRITICAL)
   *[other] i panjohur
 }

level_meaning = { $level ->
    [low] ka shumë pak gjasa që të ndodhë një sulm
    [moderate] një sulm është i mundur, por ka pak gjasa
    [substantial] ka gjasa që të ndodhë një sulm
    [severe] ka shumë gjasa që të ndodhë një sulm
    [critical] ka shumë gjasa që të ndodhë një sulm së shpejti
   *[other] nuk dihet
 }

kent_line = { $specific ->
    [yes] Ka një kërcënim të veçantë për Kentin. Bëni atë që thotë policia.
   *[no] Policia nuk na ka njoftuar për ndonjë kërcënim të veçantë për Kentin.
 }

military_line = { $military ->
    [yes] Mund të shihni ushtarë që ndihmojnë policinë në Kent.
   *[no] Ka pak gjasa të shihni ushtarë në rrugët e Kentit.
 }

event_line = { $kind ->
    [religious] Mund të shihni më shumë policë rreth një ngjarjeje fetare: { $place }, { $date }.
    [investigation] Policia po punon në këtë vend: { $place }. Që nga data: { $date }. Ju lutem, nëse mundeni, mos iu afroni.
   *[public] Mund të shihni më shumë policë rreth një ngjarjeje: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Mund ta vazhdoni ditën si zakonisht. Kini mendjen, por mos u alarmoni. Kur shkoni ku ka shumë njerëz, shihni ku janë daljet.

    Niveli i kërcënimit për tërë Mbretërinë e Bashkuar është { $level_name }: { $level_meaning }.
    Publikuar: { $published }. Kontrolluar për herë të fundit: { $checked }.

    Nëse shihni diçka që ju shqetëson, telefononi policinë: { $police }. Në rast urgjence telefononi { $emergency }.

kent_threat_unknown =
    Sot nuk mund ta konfirmojmë nëse ka një kërcënim të veçantë për Kentin. Kontrolli ynë i fundit: { $checked }. Ju lutem shihni faqen zyrtare, te lidhja më poshtë.

    Kini mendjen, por mos u alarmoni. Kur shkoni ku ka shumë njerëz, shihni ku janë daljet. Nëse shihni diçka që ju shqetëson, telefononi policinë: { $police }. Në rast urgjence telefononi { $emergency }.

run_hide_tell =
    Nëse ka sulm me armë zjarri, me thika ose me armë të tjera: VRAPO, FSHIHU, TREGO (RUN, HIDE, TELL).

    VRAPO. Nëse ka një rrugë të sigurt për të dalë, vraponi. Lërini sendet tuaja. Thirrini të tjerët të vijnë, por mos i prisni. Nëse nuk mund të vraponi, largohuni sa më shpejt që mundeni. Mos u ndalni për të filmuar.

    FSHIHU. Nëse nuk mund të vraponi, fshihuni. Rrini pas një muri të trashë. Mbylleni derën me çelës, bllokojeni dhe pastaj largohuni prej saj. Mos bëni zhurmë. Hiqini telefonit zërin dhe dridhjen.

    TREGO. Kur nuk jeni më në rrezik, telefononi { $emergency }. Tregoni çfarë po ndodh, ku, sa sulmues janë, si duken, çfarë armësh kanë, nga po shkojnë, dhe nëse ka njerëz të lënduar. Nëse nuk mund të flisni, telefononi dhe dëgjoni. Mos i lini të tjerët të hyjnë aty, nëse kjo bëhet pa rrezik.

    Kur vijnë policët me armë: ruani qetësinë, bëni çfarë ju thonë, mbajini duart aty ku i shohin dhe mos lëvizni papritur. Mund t'i drejtojnë armët nga ju dhe të flasin me ton të prerë. Ata do t'ju nxjerrin kur të mos ketë rrezik.

which_number =
    Jeta në rrezik, ose një krim që po ndodh tani: telefononi { $emergency }.
    Jo urgjente, ose tashmë ka mbaruar: telefononi { $police }. Është falas.
    Jashtë Kentit ose jashtë vendit: telefononi { $kent_from_outside }.
    Keni merak për terrorizëm, por nuk ka rrezik tani: telefononi Linjën Antiterror (Anti-Terrorist Hotline), { $hotline }.
    Për çdo krim, pa e dhënë emrin: telefononi Crimestoppers, { $crimestoppers }.

    Mund të kërkoni përkthyes. Thoni emrin e gjuhës suaj në anglisht.

outside_kent =
    Për të folur me Kent Police nga një krahinë tjetër ose nga jashtë vendit, telefononi { $kent_from_outside }. Nga jashtë vendit formoni { $kent_from_abroad }.
    Numri { $police } ju lidh me policinë e vendit ku jeni tani.

    Në rast urgjence në Mbretërinë e Bashkuar, telefononi { $emergency }. Në një shtet tjetër, telefononi numrin e urgjencës të atij shteti.

anti_terrorist_hotline =
    Linja Antiterror (Anti-Terrorist Hotline) është { $hotline }. Punon ditë e natë. Nuk keni pse ta jepni emrin.

    Mund ta njoftoni policinë edhe në internet, te lidhja më poshtë. Asnjë shqetësim nuk është tepër i vogël. Policë të trajnuar kontrollojnë çdo gjë para se të veprojnë.

    Nëse ka rrezik tani, mos e përdorni këtë linjë: telefononi { $emergency }.

deaf_text =
    Në rast urgjence, nëse nuk dëgjoni, dëgjoni dobët ose nuk mund të flisni:
    { $bsl_service }: thirrje me video me përkthyes të gjuhës së shenjave. Është falas, ditë e natë.
    Relay UK: formoni { $relay_emergency }.
    SMS te { $emergency }: më parë duhet ta regjistroni telefonin. Dërgoni fjalën "register" te { $emergency } dhe bëni çfarë thotë përgjigjja. Derisa të merrni përgjigje, mos mendoni se mesazhi juaj ka mbërritur.

    Kur nuk është urgjente: formoni { $relay_police } (Relay UK).

    Kent Police kishte edhe një numër për SMS, { $kent_text }: shkruani "police", lini një hapësirë, pastaj shkruani mesazhin. Nuk mundëm ta kontrollojmë nëse punon ende. Përdoreni vetëm nëse asgjë tjetër nuk punon.

silent_call =
    Mund të telefononi { $emergency } edhe nëse nuk mund të flisni.
    Formoni { $emergency } dhe dëgjoni. Nëse mundeni, përgjigjuni duke u kollitur ose duke trokitur mbi telefon.
    Nga celulari: nëse nuk bëni asnjë zhurmë, një zë ju kërkon të shtypni { $silent_code }. Shtypeni kur jua kërkon. Atëherë ju lidhin me policinë. Nëse nuk e shtypni, thirrja mbyllet.
    Nga telefoni fiks: mos e mbyllni telefonin. Nëse operatori dëgjon vetëm zhurmë dhe nuk e kupton çfarë është, ju lidhin me policinë.

    Kur shtypni { $silent_code }, policia nuk e merr vesh ku jeni. Nuk mjafton një thirrje pa zë që të vijë policia.

suspicious_activity =
    Faleminderit që na treguat. Bëtë mirë që folët.

    Po ndodh tani, ose dikush është në rrezik? Telefononi { $emergency }.
    Nëse nuk ka rrezik tani, telefononi Linjën Antiterror (Anti-Terrorist Hotline), { $hotline }, ditën ose natën. Nuk keni pse ta jepni emrin. Mund të përdorni edhe formularin në internet, te lidhja më poshtë.

    Mos iu afroni personit dhe mos i shkoni pas. Mbani mend çfarë patë, ku dhe kur.

suspicious_item =
    Mos e prekni. Largohuni dhe merrni edhe të tjerët me vete. Pastaj telefononi { $emergency } ose tregojini personelit.
    Mos e përdorni telefonin pranë tij. Shkoni aty ku nuk e shihni më, pas diçkaje të fortë, larg xhamave.

    Pyeteni veten: a është fshehur me qëllim? A duket i rrezikshëm, me tela, bateri ose shirit ngjitës? A është i çuditshëm për këtë vend? Nëse keni merak, telefononi { $emergency }.

person_concern =
    Nuk është e lehtë të flisni për dikë që e doni. Faleminderit që na treguat. Po përpiqeni ta mbroni.

    Mund të flisni në mënyrë konfidenciale me policë të trajnuar posaçërisht: ACT Early, { $act_early }. Nuk keni pse ta jepni emrin.
    Mund të telefononi edhe Linjën Antiterror (Anti-Terrorist Hotline), { $hotline }, ditën ose natën.

    Nëse mendoni se po bëhet gati të udhëtojë ose të lëndojë dikë, telefononi { $emergency } tani.

hate_crime =
    Më vjen keq që ndodhi kjo. Nuk është faji juaj, dhe mund ta raportoni. Ne e marrim seriozisht.

    Po ndodh tani, ose jeni në rrezik? Telefononi { $emergency }.
    Nëse jo, telefononi policinë: { $police }, ose raportojeni në internet te lidhja më poshtë. Mund të raportoni edhe në vend të dikujt tjetër, dhe mund të raportoni pa e dhënë emrin.

    Krim urrejtjeje është një krim që bëhet për shkak të racës, fesë, aftësisë së kufizuar ose orientimit seksual të një njeriu, ose sepse është transgjinor, ose sepse dikush mendon se është kështu. Shkruani çfarë ndodhi, ku dhe kur, para se ta harroni.

    Për ndihmë dhe përkrahje: Victim Support, { $victim_support }, falas, ditë e natë.

community_tension =
    Faleminderit që na treguat. Policisë i ndihmon ta dijë herët kur ka tension mes njerëzve.

    Nëse dikë po e lëndojnë ose po e kërcënojnë tani, telefononi { $emergency }.
    Nëse jo, telefononi policinë: { $police }. Mund të kërkoni policët e zonës suaj. Nëse nuk doni ta jepni emrin, telefononi Crimestoppers, { $crimestoppers }.

    Ju lutem mos përhapni thashetheme. Nëse shihni urrejtje në internet, mund ta raportoni te lidhja më poshtë.

self_harm =
    Më vjen vërtet mirë që shkruat. Jeta juaj ka vlerë, dhe nuk keni pse ta përballoni këtë pa ndihmë.

    Nëse ju, ose dikush tjetër, mund të jeni në rrezik tani, telefononi { $emergency }.
    Mund të flisni me Samaritans në çdo kohë, falas, për çdo gjë: { $samaritans }. Nën nëntëmbëdhjetë vjeç? Telefononi Childline, { $childline }. Edhe kjo është falas.

    Nëse mundeni, shkoni te dikush që i besoni, ose largohuni nga gjërat me të cilat mund ta lëndoni veten.

domestic_abuse =
    Ju besoj. Kjo nuk është faji juaj, dhe mund të merrni ndihmë.

    Në rrezik tani? Telefononi { $emergency }. Nëse nuk mund të flisni, në celular shtypni { $silent_code } kur zëri jua kërkon.
    Për të folur me dikë, ditë e natë, falas: Linja Kombëtare e Ndihmës për Dhunën në Familje (National Domestic Abuse Helpline), { $domestic_abuse }.
    Për burra: { $mens_advice }. Për martesë me zor ose për "nder": Karma Nirvana, { $karma_nirvana }.
    Jo urgjente: telefononi policinë: { $police }.

sexual_offence =
    Ju besoj. Ajo që ndodhi nuk është faji juaj. Nuk është kurrë vonë t'ia thoni dikujt.

    Keni plagë ose jeni në rrezik tani? Telefononi { $emergency }.
    Kur të doni, telefononi policinë në { $police }. Mund të kërkoni të flisni me një grua dhe mund të kërkoni përkthyes.

    Për ndihmë, me polici ose pa të: Victim Support, { $victim_support }, falas, ditë e natë. Nën nëntëmbëdhjetë vjeç? Childline: { $childline }.

child_at_risk =
    Faleminderit që na e thoni. Është mirë të flisni për një fëmijë.

    A është një fëmijë në rrezik tani? Telefononi { $emergency }. Nuk duhet të jeni të sigurt.
    Nëse tani nuk ka rrezik, telefononi policinë në { $police }.
    Je nën nëntëmbëdhjetë vjeç? Nuk është faji yt. Mund të flasësh me Childline, falas, ditë e natë: { $childline }.

    Mos flisni me personin që ju shqetëson: mund të bëhet më e vështirë ta mbrojmë fëmijën.

trafficking =
    Ju besoj. Askush nuk ka të drejtë t'ju detyrojë të punoni ose të bëni seks, t'ju mbajë pasaportën ose t'ju mbyllë brenda. Nuk keni bërë asgjë të keqe dhe mund të merrni ndihmë.

    Jeni në rrezik tani? Telefononi { $emergency }. Nëse nuk flisni dot, në celular shtypni { $silent_code } kur zëri jua kërkon.
    Nëse tani nuk ka rrezik, telefononi policinë në { $police }. Mund të kërkoni përkthyes.
    Për të treguar për dikë tjetër pa emrin tuaj: Crimestoppers, { $crimestoppers }.
    Për ndihmë: Victim Support, { $victim_support }, falas, ditë e natë.

threat =
    Bëni mirë që na e thoni. Kërcënimi mund të jetë krim, dhe nuk duhet ta përballoni pa ndihmë.

    Personi është afër, ose mendoni se do të ndodhë shpejt? Telefononi { $emergency }.
    Nëse jo, telefononi policinë në { $police }.
    Për ndihmë: Victim Support, { $victim_support }, falas, ditë e natë.

    Ruajini mesazhet, fotot dhe numrat. Mos u përgjigjni, mos paguani dhe mos u takoni me atë person. Thojini dikujt që i besoni.

other_crime =
    Krimi po ndodh tani, ose dikush është i lënduar? Telefononi { $emergency }.
    Nëse ka mbaruar, telefononi policinë: { $police }, ose raportojeni në internet te lidhja më poshtë.
    Mashtrim ose krim në internet: Report Fraud, { $report_fraud }.
    Pa e dhënë emrin: Crimestoppers, { $crimestoppers }.
    Për ndihmë pas një krimi: Victim Support, { $victim_support }, falas, ditë e natë.

human = Doni të flisni me një njeri. Në rregull. Në rast urgjence mos prisni: telefononi { $emergency }. Mund të telefononi edhe policinë: { $police }.

military =
    { $military_line }
    Ndonjëherë ushtarët ruajnë vende të rëndësishme, që më shumë policë të mund të jenë në rrugë. Policia mbetet në krye.
    Nëse shihni ushtarë, nuk keni pse të shqetësoheni. Në rast urgjence telefononi { $emergency }.

military_unknown =
    Sot nuk mund ta konfirmojmë nëse ushtarët po e ndihmojnë policinë. Ju lutem shihni faqen zyrtare, te lidhja më poshtë.
    Ndonjëherë ushtarët ruajnë vende të rëndësishme, që më shumë policë të mund të jenë në rrugë. Nëse shihni ushtarë, nuk keni pse të shqetësoheni. Në rast urgjence telefononi { $emergency }.

armed_officers =
    Mund të shihni policë me armë në vende dhe ngjarje ku ka shumë njerëz. Ata janë aty për t'ju mbrojtur. Mund të flisni me ta dhe t'i pyesni, si çdo polic tjetër.

    Nëse policët me armë vijnë gjatë një sulmi: ruani qetësinë, bëni çfarë ju thonë, mbajini duart aty ku i shohin dhe mos vraponi drejt tyre. Mund t'i drejtojnë armët nga ju derisa të marrin vesh kush jeni.

patrols =
    Policia i dërgon policët aty ku duhen, dhe e rishikon këtë gjatë gjithë kohës. Mund të shihni më shumë policë rreth ngjarjeve, festave fetare dhe vendeve të lutjes. Kjo bëhet për sigurinë e të gjithëve.

    Nëse komuniteti juaj ka merak, ose po përgatitni një ngjarje, telefononi policinë: { $police }, dhe kërkoni policët e zonës suaj. Në rast urgjence telefononi { $emergency }.

posters =
    Ka postera dhe fletëpalosje VRAPO, FSHIHU, TREGO (RUN, HIDE, TELL) që mund t'i printoni dhe t'i vini në një dyqan, shkollë ose vend lutjeje.
    Ato janë bërë në anglisht, hebraisht, hindi, nepalisht, panxhabisht, urdu dhe arabisht.
    Shihni faqen zyrtare te lidhja më poshtë, ose telefononi policinë: { $police }, dhe pyesni.

exit_hint = A mund ta shohë dikush këtë ekran? Shtypni "{ exit }". Faqja mbyllet menjëherë dhe kjo bisedë zhduket nga këtu. Shfletuesi mund ta mbajë mend që ishit në këtë faqe.

interpreter =
    Po, mund të flisni me policinë në gjuhën tuaj. Është falas.
    Telefononi { $emergency } në rast urgjence, ose { $police } kur nuk është urgjente. Thoni emrin e gjuhës suaj në anglisht, domethënë "Albanian", dhe mos e mbyllni telefonin. Pastaj policia fut në thirrje një përkthyes.
    Në stacionin e policisë, tregoni ose thoni emrin e gjuhës suaj dhe kërkoni përkthyes.

tell_mama =
    Tell MAMA ndihmon njerëz që janë sulmuar ose fyer sepse janë myslimanë. Nuk mundëm ta kontrollojmë nëse i pranon ende raportimet.
    Mund t'i drejtoheni edhe British Muslim Trust, që tani punon me qeverinë. Ka linjë ndihme, bisedë me shkrim dhe formular në internet.

    Një krim për shkak të fesë është krim urrejtjeje. Në rrezik tani: telefononi { $emergency }. Nëse jo: telefononi policinë: { $police }, ose raportojeni në internet te lidhja më poshtë.

cst =
    CST (Community Security Trust) i ndihmon hebrenjtë dhe mbron vendet hebraike. CST-së mund t'i tregoni për një incident antisemitik ditën ose natën: { $cst }. Nëse jeni dakord, CST mund ta njoftojë policinë për ju.

    Në rrezik tani: së pari telefononi { $emergency }. Jo urgjente: telefononi policinë: { $police }.

acid_attack =
    Telefononi { $emergency } tani. Thoni "acid attack".

    Largohuni: dilni në ajër të pastër, larg acidit.
    Hiqni rrobat që kanë acid. Mos i nxirrni mbi kokë, por pritini me gërshërë. Mos e shkulni atë që është ngjitur në lëkurë.
    Hiqni acidin: merreni me diçka të thatë që e thith. Pastaj shpëlajeni me shumë ujë të pastër dhe vazhdoni ta shpëlani.

    Mos hani, mos pini asgjë dhe mos pini duhan. Mbrojini duart tuaja.

language_switch = Po, mund të shkruaj shqip. Ju lutem shkruani pyetjen tuaj, ose zgjidhni një temë.

about =
    Jam një asistent automatik i policisë: { $force }. Jam kompjuter, jo njeri. Jap këshilla sigurie në shumë gjuhë: niveli i kërcënimit, çfarë të bëni në një sulm, dhe cilin numër të telefononi.
    Mund t'ia kaloj mesazhet tuaja edhe një polici. Nuk mund të marr raportim për një krim, dhe kjo bisedë nuk shkon te { $emergency }. Në rast urgjence telefononi { $emergency }.

privacy =
    Fjalët tuaja mbeten në kompjuterët e policisë: { $force }. Nuk i dërgohen asnjë kompanie përkthimi.
    Biseda juaj fshihet vetë pas { $days ->
        [one] { $retention_days } dite
       *[other] { $retention_days } ditësh
    }. Mund ta fshini menjëherë me butonin "Fshije këtë bisedë".
    Nëse mesazhet tuaja i shkojnë një polici, policia duhet të ruajë atë që i nevojitet. Nuk keni pse ta jepni emrin.
    Ne nuk pyesim për statusin tuaj të imigrimit.

greeting = Përshëndetje. Jam një asistent automatik për këshilla sigurie. Si mund t'ju ndihmoj? Mund të shkruani në gjuhën tuaj. Në rast urgjence telefononi { $emergency }.

thanks = S'ka përse. A ka edhe diçka tjetër? Në rast urgjence telefononi { $emergency }.

goodbye = Mirupafshim dhe kini kujdes. Në rast urgjence telefononi { $emergency }. Jo urgjente: { $police }.

abuse = Më vjen keq që nuk munda t'ju ndihmoj. Jam vetëm një kompjuter. Mund t'ia kaloj mesazhet tuaja një njeriu, ose mund të telefononi policinë: { $police }. Në rast urgjence telefononi { $emergency }.

out_of_scope = Më vjen keq, për këtë nuk mund t'ju ndihmoj. Jap vetëm këshilla sigurie. Ja për çfarë mund t'ju ndihmoj. Në rast urgjence telefononi { $emergency }.

unclear = Më vjen keq, nuk e kuptova. Ju lutem thuajeni me fjalë të tjera, ose zgjidhni një temë. Në rast urgjence telefononi { $emergency }.

unclear_again = Më vjen keq, ende nuk e kuptova. Dëshironi t'i shkruani një polici? Mund të telefononi edhe { $police }. Në rast urgjence telefononi { $emergency }.
