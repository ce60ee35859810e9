### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Sunteți în pericol acum? Sunați la { $emergency }. Această conversație nu ajunge la { $emergency }.

    Nu puteți vorbi? Sunați la { $emergency } și ascultați. Tușiți sau bateți cu degetul în telefon. De pe mobil, apăsați { $silent_code } când vocea vă cere asta.
    Nu auziți sau nu vă puteți folosi vocea? Folosiți aplicația video { $bsl_service }, sunați la { $relay_emergency } (Relay UK) sau trimiteți un SMS la { $emergency }, dacă v-ați înregistrat telefonul.

emergency_general =
    Atac: fugiți dacă există un drum sigur. Dacă nu, ascundeți-vă și puneți telefonul pe silențios. Sunați când nu mai e pericol.
    Foc: ieșiți, rămâneți afară, sunați. Cineva e rănit sau îi e rău: sunați și spuneți „ambulance”.

emergency_attack =
    Fugiți, dacă există un drum sigur. Lăsați lucrurile. Luați-i și pe alții dacă vin, dar nu așteptați.
    Dacă nu puteți fugi, ascundeți-vă. Încuiați și blocați ușa, stați departe de ea și nu faceți zgomot. Puneți telefonul pe silențios, fără vibrații.
    Când nu mai e pericol, sunați la { $emergency }. Spuneți unde sunteți și ce ați văzut.

emergency_violence =
    Plecați de acolo dacă puteți: într-un magazin, la un vecin sau unde sunt oameni. Încuiați ușa după dumneavoastră.
    Nu urmăriți pe nimeni și nu vă bateți pentru lucruri. Lucrurile se pot înlocui.
    Dacă trebuie să vă ascundeți, puneți telefonul pe silențios, fără vibrații.

emergency_fire =
    Ieșiți, rămâneți afară și sunați de afară la { $emergency }. Nu vă întoarceți pentru nimic. Nu luați liftul.
    E fum? Stați jos, aproape de podea. Închideți ușile după dumneavoastră.
    Nu puteți ieși? Închideți ușa, puneți haine la crăpătură, mergeți la o fereastră și sunați de acolo.
    Miroase a gaz? Nu atingeți întrerupătoarele, fără foc. Ieșiți și sunați de afară.

emergency_medical =
    Când răspunde { $emergency }, spuneți „ambulance” și unde sunteți. Persoana de la telefon vă spune ce să faceți. Nu închideți.
    Curge mult sânge: apăsați tare pe rană cu o cârpă curată și nu luați mâna.
    Nu se trezește și nu respiră normal: apăsați tare și repede în mijlocul pieptului, fără oprire.

emergency_trapped =
    Puneți telefonul pe silențios, fără vibrații, și întunecați ecranul. Nu faceți zgomot. Scrieți aici doar dacă e sigur.
    Încuiați și blocați ușa dacă puteți și stați departe de ea.
    Nu puteți ieși după un accident și nimeni nu vrea să vă facă rău? Faceți zgomot, ca să vă găsească.

emergency_domestic =
    Vă cred. Nu e vina dumneavoastră.
    Ieșiți dacă există un drum sigur și luați copiii. Dacă nu puteți, mergeți într-o cameră cu ieșire, departe de bucătărie.
    Dacă trebuie să vă ascundeți, puneți telefonul pe silențios, fără vibrații.

emergency_suicide =
    Mă bucur foarte mult că ați scris. Viața dumneavoastră contează. Rămâneți, vă rog, și lăsați pe cineva să vă fie alături acum.
    Ați luat ceva sau v-ați rănit? Sunați acum la { $emergency } și spuneți „ambulance”.
    Stați departe de ce v-ar putea face rău. Mergeți la cineva sau rugați pe cineva să vină.
    Samaritans ascultă oricând, gratuit: { $samaritans }. Sub nouăsprezece ani? Childline, gratuit: { $childline }.
    E vorba de altcineva? Rămâneți lângă acea persoană, dacă sunteți în siguranță, și sunați.

emergency_bomb =
    Nu atingeți. Plecați departe și luați-i și pe alții. Stați în spatele a ceva solid, departe de geamuri.
    Nu folosiți telefonul în apropiere. Când sunteți departe, sunați la { $emergency }.
    A amenințat cineva cu o bombă? Scrieți cuvintele exacte și ora. Nu răspundeți și nu ștergeți mesajul.

emergency_sexual =
    Vă cred. Nu e vina dumneavoastră.
    Mergeți într-un loc unde vă simțiți în siguranță, dacă puteți, și rugați pe cineva de încredere să vă fie alături.
    Dacă puteți, nu vă spălați și nu vă schimbați hainele încă. Asta poate ajuta poliția. Dumneavoastră alegeți și primiți ajutor oricum.
    Ajutor gratuit, zi și noapte: Victim Support, { $victim_support }.

emergency_child =
    Un copil e în pericol sau a dispărut: sunați acum la { $emergency }. Nu trebuie să știți sigur.
    Rămâneți cu copilul, dacă sunteți în siguranță. Spuneți ce vârstă are, cum e îmbrăcat și unde a fost ultima dată.
    Tu ești copilul? Nu e vina ta. Poți suna și la Childline, gratuit, zi și noapte: { $childline }.

emergency_threat =
    Dacă persoana e aproape sau vine, mergeți într-un loc sigur, încuiați ușa și sunați la { $emergency }.
    Nu răspundeți și nu vă întâlniți. Păstrați mesajele: ajută poliția.
    Spuneți cuiva de încredere unde sunteți.

emergency_line = Pericol acum? Sunați la { $emergency }. Această conversație nu ajunge la { $emergency }.

threat_level =
    Nivelul amenințării teroriste în Regatul Unit este { $level_name }. Asta înseamnă: { $level_meaning }.
    Este la acest nivel din { $since }.

    { $kent_line }
    { $military_line }

    Țineți ochii deschiși, dar nu vă speriați. Dacă vedeți ceva care vă îngrijorează, spuneți poliției. La urgență sunați la { $emergency }.

    Publicat: { $published }. Ultima verificare: { $checked }.

threat_level_unknown =
    Azi nu putem confirma nivelul amenințării. Ultima noastră verificare a fost pe { $checked }.
    Vă rugăm să vă uitați pe pagina oficială, la linkul de mai jos.

    Sfatul e același la orice nivel: țineți ochii deschiși, spuneți poliției ce vă îngrijorează, iar la urgență sunați la { $emergency }.

level_name = { $level ->
    [low] SCĂZUT (LOW)
    [moderate] MODERAT (MODERATE)
    [substantial] SUBSTANȚIAL (SUBSTANTIAL)
    [severe] SEVER (SEVERE)
    [critical] CRITIC (CRITICAL)
   *[other] necunoscut
 }

level_meaning = { $level ->
    [low] un atac este foarte puțin probabil
    [moderate] un atac este posibil, dar nu probabil
    [substantial] un atac este probabil
    [severe] un atac este foarte probabil
    [critical] un atac este foarte probabil în viitorul apropiat
   *[other] necunoscut
 }

kent_line = { $specific ->
    [yes] Există o amenințare anume pentru Kent. Faceți ce spune poliția.
   *[no] Nu există o amenințare anume pentru Kent despre care să ne fi spus poliția.
 }

military_line = { $military ->
    [yes] Este posibil să vedeți soldați care ajută poliția în Kent.
   *[no] Este puțin probabil să vedeți soldați pe străzile din Kent.
 }

event_line = { $kind ->
    [religious] Este posibil să vedeți mai multă poliție în jurul unui eveniment religios: { $place }, { $date }.
    [investigation] Poliția lucrează din { $date } în acest loc: { $place }. Vă rugăm să ocoliți locul, dacă puteți.
   *[public] Este posibil să vedeți mai multă poliție în jurul unui eveniment: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Vă puteți continua ziua ca de obicei. Țineți ochii deschiși, dar nu vă speriați. Când mergeți într-un loc aglomerat, uitați-vă unde sunt ieșirile.

    Nivelul amenințării pentru tot Regatul Unit este { $level_name }: { $level_meaning }.
    Publicat: { $published }. Ultima verificare: { $checked }.

    Dacă vedeți ceva care vă îngrijorează, sunați la poliție: { $police }. La urgență sunați la { $emergency }.

kent_threat_unknown =
    Azi nu putem confirma dacă există o amenințare anume pentru Kent. Ultima noastră verificare a fost pe { $checked }. Vă rugăm să vă uitați pe pagina oficială, la linkul de mai jos.

    Țineți ochii deschiși, dar nu vă speriați. Când mergeți într-un loc aglomerat, uitați-vă unde sunt ieșirile. Dacă vedeți ceva care vă îngrijorează, sunați la poliție: { $police }. La urgență sunați la { $emergency }.

run_hide_tell =
    Dacă are loc un atac cu arme de foc, cuțite sau alte arme: FUGI, ASCUNDE-TE, SUNĂ (RUN, HIDE, TELL).

    FUGI. Dacă există o ieșire sigură, fugiți. Lăsați-vă lucrurile. Spuneți-le și altora să vină, dar nu îi așteptați. Dacă nu puteți fugi, îndepărtați-vă cât de repede puteți. Nu vă opriți să filmați.

    ASCUNDE-TE. Dacă nu puteți fugi, ascundeți-vă. Adăpostiți-vă în spatele unui zid gros. Încuiați și blocați ușa, apoi depărtați-vă de ea. Nu faceți zgomot. Puneți telefonul pe silențios și opriți vibrațiile.

    SUNĂ. Când nu mai sunteți în pericol, sunați la { $emergency }. Spuneți ce se întâmplă, unde, câți atacatori sunt, cum arată, ce arme au, încotro merg și dacă sunt oameni răniți. Dacă nu puteți vorbi, sunați și ascultați. Nu lăsați alți oameni să intre, dacă puteți face asta fără pericol.

    Când vine poliția înarmată: păstrați-vă calmul, faceți ce vi se spune, țineți mâinile la vedere și nu faceți mișcări bruște. Polițiștii pot îndrepta armele spre dumneavoastră și pot fi fermi. Vă vor scoate de acolo când e sigur.

which_number =
    Pericol de moarte sau o infracțiune care are loc acum: sunați la { $emergency }.
    Nu e urgent sau s-a terminat deja: sunați la { $police }. E gratuit.
    Din afara Kentului sau din străinătate: sunați la { $kent_from_outside }.
    Vă îngrijorează ceva legat de terorism, dar acum nu e pericol: sunați la Linia antiteroristă (Anti-Terrorist Hotline), { $hotline }.
    Ca să anunțați orice infracțiune fără să vă spuneți numele: sunați la Crimestoppers, { $crimestoppers }.

    Puteți cere un interpret. Spuneți numele limbii dumneavoastră în engleză.

outside_kent =
    Ca să vorbiți cu poliția din Kent (Kent Police) din alt comitat sau din străinătate, sunați la { $kent_from_outside }. Din străinătate formați { $kent_from_abroad }.
    La { $police } răspunde poliția din locul unde sunteți acum.

    La urgență în Regatul Unit, sunați la { $emergency }. În altă țară, sunați la numărul de urgență al acelei țări.

anti_terrorist_hotline =
    Linia antiteroristă (Anti-Terrorist Hotline) are numărul { $hotline }. Răspunde zi și noapte. Nu trebuie să vă spuneți numele.

    Puteți anunța poliția și pe internet, la linkul de mai jos. Nicio îngrijorare nu e prea mică. Polițiști pregătiți special verifică totul înainte să facă ceva.

    Dacă e pericol acum, nu folosiți această linie: sunați la { $emergency }.

deaf_text =
    La urgență, dacă nu auziți, auziți greu sau nu puteți vorbi:
    { $bsl_service }: apel video cu un interpret în limbajul semnelor. E gratuit, zi și noapte.
    Relay UK: formați { $relay_emergency }.
    SMS la { $emergency }: mai întâi trebuie să vă înregistrați telefonul. Trimiteți cuvântul „register” la { $emergency } și faceți ce scrie în răspuns. Să nu credeți că SMS-ul a ajuns până nu primiți răspuns.

    Dacă nu e urgență: formați { $relay_police } (Relay UK).

    Poliția din Kent (Kent Police) a avut și un număr pentru SMS, { $kent_text }: scrieți „police”, apoi un spațiu, apoi mesajul dumneavoastră. Nu am putut verifica dacă mai merge. Folosiți-l doar dacă nimic altceva nu merge.

silent_call =
    Puteți suna la { $emergency } chiar dacă nu puteți vorbi.
    Formați { $emergency } și ascultați. Răspundeți tușind sau bătând cu degetul în telefon, dacă puteți.
    De pe mobil: dacă nu scoateți niciun sunet, o voce vă cere să apăsați { $silent_code }. Apăsați când vi se cere. Atunci vi se face legătura cu poliția. Dacă nu apăsați, apelul se închide.
    De pe telefon fix: rămâneți pe linie. Dacă operatorul aude doar zgomot și nu își poate da seama, vi se face legătura cu poliția.

    Când apăsați { $silent_code }, poliția nu află unde sunteți. Un apel fără cuvinte nu aduce singur poliția.

suspicious_activity =
    Vă mulțumim că ne-ați spus. Ați făcut bine că ați spus.

    Se întâmplă acum sau e cineva în pericol? Sunați la { $emergency }.
    Dacă acum nu e pericol, sunați la Linia antiteroristă (Anti-Terrorist Hotline), { $hotline }, zi sau noapte. Nu trebuie să vă spuneți numele. Puteți folosi și formularul de pe internet, la linkul de mai jos.

    Nu vă apropiați de persoana respectivă și nu mergeți după ea. Țineți minte ce ați văzut, unde și când.

suspicious_item =
    Nu atingeți obiectul. Plecați de lângă el și luați-i și pe ceilalți oameni cu dumneavoastră. Apoi sunați la { $emergency } sau spuneți personalului.
    Nu folosiți telefonul aproape de obiect. Mergeți unde nu îl mai vedeți, în spatele unui lucru solid, departe de geamuri.

    Întrebați-vă: e ascuns intenționat? Arată periculos, cu fire, baterii sau bandă adezivă? E ciudat pentru locul acela? Dacă vă îngrijorează, sunați la { $emergency }.

person_concern =
    Nu e ușor să vorbiți despre cineva la care țineți. Vă mulțumim că ne-ați spus. Vreți ca acea persoană să fie în siguranță.

    Puteți vorbi, confidențial, cu polițiști pregătiți special: ACT Early, { $act_early }. Nu trebuie să vă spuneți numele.
    Puteți suna și la Linia antiteroristă (Anti-Terrorist Hotline), { $hotline }, zi sau noapte.

    Dacă credeți că persoana e pe cale să plece într-o călătorie sau să facă rău cuiva, sunați acum la { $emergency }.

hate_crime =
    Îmi pare rău că s-a întâmplat asta. Nu e vina dumneavoastră și puteți face o sesizare. O luăm în serios.

    Se întâmplă acum sau sunteți în pericol? Sunați la { $emergency }.
    Dacă nu, sunați la poliție, { $police }, sau anunțați pe internet, la linkul de mai jos. Puteți anunța în locul altcuiva și puteți anunța fără să vă dați numele.

    O infracțiune motivată de ură este o infracțiune făcută din cauza rasei, religiei, dizabilității sau orientării sexuale a cuiva, sau pentru că persoana este transgender, sau pentru că cineva crede că este așa. Notați-vă ce s-a întâmplat, unde și când, cât încă țineți minte.

    Pentru ajutor și sprijin: Victim Support, { $victim_support }, gratuit, zi și noapte.

community_tension =
    Vă mulțumim că ne-ați spus. Poliției îi e de folos să afle din timp când sunt tensiuni între oameni.

    Dacă cineva e lovit sau amenințat acum, sunați la { $emergency }.
    Dacă nu, sunați la poliție: { $police }. Puteți cere să vorbiți cu polițiștii din zona dumneavoastră. Ca să nu vă spuneți numele, sunați la Crimestoppers, { $crimestoppers }.

    Vă rugăm să nu dați zvonuri mai departe. Dacă vedeți ură pe internet, o puteți anunța la linkul de mai jos.

self_harm =
    Mă bucur mult că ați scris. Viața dumneavoastră contează și nu trebuie să treceți prin asta fără nimeni alături.

    Dacă dumneavoastră sau altcineva ați putea fi în pericol acum, sunați la { $emergency }.
    Puteți vorbi oricând, gratuit, despre orice, cu Samaritans: { $samaritans }. Aveți sub nouăsprezece ani? Sunați la Childline, { $childline }. Și acolo e gratuit.

    Dacă puteți, mergeți la cineva în care aveți încredere sau îndepărtați-vă de lucrurile cu care v-ați putea face rău.

domestic_abuse =
    Vă cred. Nu e vina dumneavoastră și puteți primi ajutor.

    Sunteți în pericol acum? Sunați la { $emergency }. Dacă nu puteți vorbi, de pe mobil apăsați { $silent_code } când vocea vă cere asta.
    Ca să vorbiți cu cineva, zi sau noapte, gratuit: Linia națională de ajutor împotriva violenței în familie (National Domestic Abuse Helpline), { $domestic_abuse }.
    Pentru bărbați: { $mens_advice }. Despre căsătorie forțată sau „onoare”: Karma Nirvana, { $karma_nirvana }.
    Dacă nu e urgent: sunați la poliție, { $police }.

sexual_offence =
    Vă cred. Ce s-a întâmplat nu e vina dumneavoastră. Nu e niciodată prea târziu să spuneți cuiva.

    Aveți răni sau sunteți în pericol acum? Sunați la { $emergency }.
    Când doriți, sunați la poliție, { $police }. Puteți cere să vorbiți cu o femeie și puteți cere un interpret.

    Pentru ajutor, cu sau fără poliție: Victim Support, { $victim_support }, gratuit, zi și noapte. Sub nouăsprezece ani? Childline: { $childline }.

child_at_risk =
    Vă mulțumim că ne spuneți. E bine să vorbiți pentru un copil.

    E un copil în pericol acum? Sunați la { $emergency }. Nu trebuie să știți sigur.
    Dacă acum nu e pericol, sunați la poliție, { $police }.
    Ai sub nouăsprezece ani? Nu e vina ta. Poți vorbi cu Childline, gratuit, zi și noapte: { $childline }.

    Nu vorbiți cu persoana care vă îngrijorează: ar putea fi mai greu să protejăm copilul.

trafficking =
    Vă cred. Nimeni nu are voie să vă forțeze să munciți sau să faceți sex, să vă țină pașaportul sau să vă încuie. Nu ați greșit cu nimic și puteți primi ajutor.

    Sunteți în pericol acum? Sunați la { $emergency }. Dacă nu puteți vorbi, de pe mobil apăsați { $silent_code } când vocea vă cere asta.
    Dacă acum nu e pericol, sunați la poliție, { $police }. Puteți cere un interpret.
    Ca să anunțați despre altcineva, fără numele dumneavoastră: Crimestoppers, { $crimestoppers }.
    Pentru ajutor: Victim Support, { $victim_support }, gratuit, zi și noapte.

threat =
    Faceți bine că ne spuneți. O amenințare poate fi infracțiune și nu trebuie să trăiți cu ea fără ajutor.

    Persoana e aproape sau credeți că se va întâmpla curând? Sunați la { $emergency }.
    Dacă nu, sunați la poliție, { $police }.
    Pentru ajutor: Victim Support, { $victim_support }, gratuit, zi și noapte.

    Păstrați mesajele, pozele și numerele. Nu răspundeți, nu plătiți și nu vă întâlniți cu persoana. Spuneți cuiva de încredere.

other_crime =
    Infracțiunea are loc acum sau e cineva rănit? Sunați la { $emergency }.
    Dacă s-a terminat, sunați la poliție, { $police }, sau anunțați pe internet, la linkul de mai jos.
    Înșelătorie sau infracțiune pe internet: Report Fraud, { $report_fraud }.
    Ca să nu vă spuneți numele: Crimestoppers, { $crimestoppers }.
    Pentru ajutor după o infracțiune: Victim Support, { $victim_support }, gratuit, zi și noapte.

human = Vreți să vorbiți cu un om. Nicio problemă. La urgență nu așteptați: sunați la { $emergency }. Puteți suna și la poliție: { $police }.

military =
    { $military_line }
    Uneori soldații păzesc locuri importante, ca să poată fi mai mulți polițiști pe străzi. Poliția este cea care conduce în continuare.
    Dacă vedeți soldați, nu e nevoie să vă îngrijorați. La urgență sunați la { $emergency }.

military_unknown =
    Azi nu putem confirma dacă soldații ajută poliția. Vă rugăm să vă uitați pe pagina oficială, la linkul de mai jos.
    Uneori soldații păzesc locuri importante, ca să poată fi mai mulți polițiști pe străzi. Dacă vedeți soldați, nu e nevoie să vă îngrijorați. La urgență sunați la { $emergency }.

armed_officers =
    Este posibil să vedeți polițiști cu arme de foc în locuri aglomerate și la evenimente. Sunt acolo ca să vă apere. Puteți vorbi cu ei și le puteți pune întrebări, ca oricărui polițist.

    Dacă vin polițiști înarmați în timpul unui atac: păstrați-vă calmul, faceți ce vi se spune, țineți mâinile la vedere și nu alergați spre ei. Pot îndrepta armele spre dumneavoastră până află cine sunteți.

patrols =
    Poliția trimite polițiști acolo unde e nevoie și verifică asta tot timpul. Este posibil să vedeți mai mulți polițiști la evenimente, la sărbători religioase și la lăcașuri de cult. Se face asta ca toți oamenii să fie în siguranță.

    Dacă oamenii din comunitatea dumneavoastră sunt îngrijorați sau pregătiți un eveniment, sunați la poliție, { $police }, și cereți să vorbiți cu polițiștii din zona dumneavoastră. La urgență sunați la { $emergency }.

posters =
    Există afișe și pliante „Fugi, Ascunde-te, Sună” (RUN, HIDE, TELL) pe care le puteți printa și pune într-un magazin, într-o școală sau într-un lăcaș de cult.
    Au fost făcute în engleză, ebraică, hindi, nepaleză, punjabi, urdu și arabă.
    Uitați-vă pe pagina oficială, la linkul de mai jos, sau sunați la poliție, { $police }, și întrebați.

exit_hint = Ar putea vedea cineva acest ecran? Apăsați „{ exit }”. Pagina se închide imediat și această conversație dispare de aici. Browserul poate ține minte că ați fost pe această pagină.

interpreter =
    Da, puteți vorbi cu poliția în limba dumneavoastră. E gratuit.
    Sunați la { $emergency } dacă e urgență sau la { $police } dacă nu e urgent. Spuneți numele limbii dumneavoastră în engleză, de exemplu „Romanian”, și rămâneți pe linie. Atunci poliția aduce un interpret în convorbire.
    La secția de poliție, arătați sau spuneți numele limbii dumneavoastră și cereți un interpret.

tell_mama =
    Tell MAMA ajută oamenii care au fost atacați sau jigniți pentru că sunt musulmani. Nu am putut verifica dacă mai primește sesizări.
    Puteți merge și la British Muslim Trust, care lucrează acum cu guvernul. Are linie telefonică, chat și formular pe internet.

    O infracțiune din cauza religiei este o infracțiune motivată de ură. În pericol acum: sunați la { $emergency }. Dacă nu: sunați la poliție, { $police }, sau anunțați pe internet, la linkul de mai jos.

cst =
    CST (Community Security Trust) ajută evreii și apără locurile evreiești. Puteți anunța la CST un incident antisemit, zi sau noapte: { $cst }. Dacă sunteți de acord, CST poate anunța poliția în locul dumneavoastră.

    În pericol acum: sunați mai întâi la { $emergency }. Dacă nu e urgent: sunați la poliție, { $police }.

acid_attack =
    Sunați acum la { $emergency }. Spuneți „acid attack”.

    Plecați de acolo: mergeți la aer curat, departe de acid.
    Dați jos hainele pe care e acid. Nu le trageți peste cap, ci tăiați-le. Nu trageți ce e lipit de piele.
    Scăpați de acid: absorbiți-l cu ceva uscat. Apoi clătiți cu multă apă curată și continuați să clătiți.

    Nu mâncați, nu beți și nu fumați. Protejați-vă și mâinile.

language_switch = Da, pot scrie în română. Scrieți întrebarea sau alegeți un subiect.

about =
    Sunt un asistent automat. Lucrez pentru { $force }. Sunt un calculator, nu un om. Dau sfaturi de siguranță în multe limbi: nivelul amenințării, ce să faceți la un atac și la ce număr să sunați.
    Pot și să trimit mesajele dumneavoastră unui polițist. Nu pot primi o sesizare despre o infracțiune, iar această conversație nu ajunge la { $emergency }. La urgență sunați la { $emergency }.

privacy =
    Cuvintele dumneavoastră rămân pe calculatoarele poliției: { $force }. Nu sunt trimise la o firmă de traduceri.
    Conversația se șterge singură după { $days ->
        [one] { $retention_days } zi
        [few] { $retention_days } zile
       *[other] { $retention_days } de zile
    }. O puteți șterge imediat cu butonul „Ștergeți această conversație”.
    Dacă mesajele ajung la un polițist, poliția trebuie să păstreze ce îi este necesar. Nu trebuie să vă spuneți numele.
    Nu vă întrebăm dacă aveți drept de ședere în țară.

greeting = Bună ziua. Sunt un asistent automat pentru sfaturi de siguranță. Cu ce vă pot ajuta? Puteți scrie în limba dumneavoastră. La urgență sunați la { $emergency }.

thanks = Cu plăcere. Vă mai pot ajuta cu ceva? La urgență sunați la { $emergency }.

goodbye = La revedere și aveți grijă de dumneavoastră. La urgență sunați la { $emergency }. Dacă nu e urgent: { $police }.

abuse = Îmi pare rău că nu am putut ajuta. Sunt doar un calculator. Pot trimite mesajele dumneavoastră unui om sau puteți suna la poliție: { $police }. La urgență sunați la { $emergency }.

out_of_scope = Îmi pare rău, cu asta nu pot ajuta. Dau doar sfaturi de siguranță. Iată cu ce vă pot ajuta. La urgență sunați la { $emergency }.

unclear = Îmi pare rău, nu am înțeles. Vă rog să spuneți cu alte cuvinte sau să alegeți un subiect. La urgență sunați la { $emergency }.

unclear_again = Îmi pare rău, tot nu am înțeles. Vreți să îi scrieți unui polițist? Puteți și să sunați la { $police }. La urgență sunați la { $emergency }.
