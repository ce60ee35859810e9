### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Ydych chi mewn perygl nawr? Ffoniwch { $emergency }. Dydy'r sgwrs hon ddim yn cyrraedd { $emergency }.

    Methu siarad? Ffoniwch { $emergency } a gwrandewch. Pesychwch neu tapiwch y ffôn. Ar ffôn symudol, pwyswch { $silent_code } pan fydd y llais yn gofyn i chi.
    Byddar, neu'n methu defnyddio eich llais? Defnyddiwch ap fideo { $bsl_service }, ffoniwch { $relay_emergency } (Relay UK), neu anfonwch neges destun i { $emergency } os ydych wedi cofrestru eich ffôn.

emergency_general =
    Ymosodiad: rhedwch os oes ffordd ddiogel. Os nad oes, cuddiwch a throwch sain eich ffôn i ffwrdd. Ffoniwch pan fydd yn ddiogel.
    Tân: ewch allan, arhoswch allan, ffoniwch. Rhywun wedi brifo neu'n sâl: ffoniwch a dywedwch "ambulance".

emergency_attack =
    Rhedwch, os oes ffordd ddiogel allan. Gadewch eich pethau. Ewch ag eraill gyda chi os dôn nhw, ond peidiwch ag aros.
    Os na allwch redeg, cuddiwch. Clowch y drws a'i flocio, symudwch oddi wrtho a byddwch yn dawel. Trowch sain eich ffôn a'r dirgrynu (vibrate) i ffwrdd.
    Pan fydd yn ddiogel, ffoniwch { $emergency }. Dywedwch ble rydych chi a beth welsoch chi.

emergency_violence =
    Ewch o 'na os gallwch: i mewn i siop, at gymydog, neu i rywle lle mae pobl. Clowch y drws ar eich ôl.
    Peidiwch â dilyn neb, a pheidiwch ag ymladd dros eich pethau. Gallwch gael pethau newydd.
    Os oes rhaid i chi guddio, trowch sain eich ffôn a'r dirgrynu (vibrate) i ffwrdd.

emergency_fire =
    Ewch allan, arhoswch allan, a ffoniwch { $emergency } o'r tu allan. Peidiwch â mynd yn ôl i nôl dim byd. Peidiwch â defnyddio lifft.
    Mwg? Cadwch yn isel, yn agos at y llawr. Caewch y drysau ar eich ôl.
    Methu mynd allan? Caewch y drws, rhowch ddillad ar hyd y bwlch oddi tano, ewch at ffenest a ffoniwch o'r fan honno.
    Arogl nwy? Peidiwch â chyffwrdd â switsys golau, dim fflamau. Ewch allan a ffoniwch o'r tu allan.

emergency_medical =
    Pan fydd { $emergency } yn ateb, dywedwch "ambulance" a ble rydych chi. Bydd y person ar y ffôn yn dweud wrthych beth i'w wneud. Peidiwch â rhoi'r ffôn i lawr.
    Gwaedu trwm: pwyswch yn galed ar y clwyf gyda chlwt glân, a daliwch ati i bwyso.
    Rhywun ddim yn deffro a ddim yn anadlu'n normal: pwyswch yn galed ac yn gyflym ar ganol y frest, a pheidiwch â stopio.

emergency_trapped =
    Trowch sain eich ffôn a'r dirgrynu (vibrate) i ffwrdd, a gwnewch y sgrin yn dywyll. Byddwch yn dawel. Peidiwch ag ysgrifennu yma os nad yw'n ddiogel.
    Clowch y drws a'i flocio os gallwch, a chadwch draw oddi wrtho.
    Yn sownd ar ôl damwain, a neb yn chwilio amdanoch i'ch brifo? Gwnewch sŵn, er mwyn i bobl ddod o hyd i chi.

emergency_domestic =
    Rydw i'n eich credu. Nid eich bai chi yw hyn.
    Ewch allan os oes ffordd ddiogel, ac ewch â'r plant gyda chi. Os na allwch, ewch i ystafell sydd â ffordd allan, ymhell o'r gegin.
    Os oes rhaid i chi guddio, trowch sain eich ffôn a'r dirgrynu (vibrate) i ffwrdd.

emergency_suicide =
    Rydw i mor falch eich bod wedi ysgrifennu. Rydych chi'n bwysig. Arhoswch, os gwelwch yn dda, a gadewch i rywun fod gyda chi nawr.
    Ydych chi wedi cymryd rhywbeth, neu wedi brifo? Ffoniwch { $emergency } nawr a dywedwch "ambulance".
    Symudwch i ffwrdd o beth allai eich brifo. Ewch at berson arall, neu gofynnwch i rywun ddod atoch.
    Mae Samaritans yn gwrando unrhyw bryd, am ddim: { $samaritans }. O dan un deg naw oed? Childline, am ddim: { $childline }.
    Rhywun arall sydd mewn perygl? Arhoswch gyda'r person os ydych chi'n ddiogel, a ffoniwch.

emergency_bomb =
    Peidiwch â'i gyffwrdd. Symudwch yn bell i ffwrdd ac ewch ag eraill gyda chi. Ewch y tu ôl i rywbeth cadarn, ymhell o wydr.
    Peidiwch â defnyddio eich ffôn yn agos ato. Pan fyddwch ymhell oddi wrtho, ffoniwch { $emergency }.
    Wnaeth rhywun eich bygwth â bom? Ysgrifennwch yr union eiriau a'r amser. Peidiwch ag ateb, a pheidiwch â dileu'r neges.

emergency_sexual =
    Rydw i'n eich credu. Nid eich bai chi yw hyn.
    Ewch i rywle lle rydych chi'n teimlo'n saff, os gallwch, a gofynnwch i rywun rydych chi'n ymddiried ynddo fod gyda chi.
    Os gallwch, peidiwch ag ymolchi na newid eich dillad eto. Gall hyn helpu'r heddlu. Eich dewis chi yw hyn, a chewch help beth bynnag.
    Help am ddim, ddydd a nos: Victim Support, { $victim_support }.

emergency_child =
    Plentyn mewn perygl, neu ar goll: ffoniwch { $emergency } nawr. Does dim rhaid i chi fod yn siŵr.
    Arhoswch gyda'r plentyn os ydych chi'n ddiogel. Dywedwch faint yw oed y plentyn, beth mae'n ei wisgo, a ble roedd ddiwethaf.
    Ai chi yw'r plentyn? Nid eich bai chi yw hyn. Gallwch hefyd ffonio Childline, am ddim, ddydd a nos: { $childline }.

emergency_threat =
    Os yw'r person yn agos neu ar ei ffordd, ewch i le diogel, clowch y drws, a ffoniwch { $emergency }.
    Peidiwch ag ateb, a pheidiwch â mynd i gwrdd â'r person. Cadwch y negeseuon: maen nhw'n helpu'r heddlu.
    Dywedwch wrth rywun rydych chi'n ymddiried ynddo ble rydych chi.

emergency_line = Perygl nawr? Ffoniwch { $emergency }. Dydy'r sgwrs hon ddim yn cyrraedd { $emergency }.

threat_level =
    Lefel y bygythiad terfysgol yn y DU: { $level_name }. Ystyr hyn: { $level_meaning }.
    Mae ar y lefel hon ers { $since }.

    { $kent_line }
    { $military_line }

    Cadwch eich llygaid ar agor, ond peidiwch â chynhyrfu. Os gwelwch rywbeth sy'n eich poeni, dywedwch wrth yr heddlu. Mewn argyfwng ffoniwch { $emergency }.

    Cyhoeddwyd: { $published }. Gwiriwyd ddiwethaf: { $checked }.

threat_level_unknown =
    Allwn ni ddim cadarnhau lefel y bygythiad heddiw. Dyma pryd y gwnaethon ni wirio ddiwethaf: { $checked }.
    Edrychwch ar y dudalen swyddogol, drwy'r ddolen isod.

    Mae'r cyngor yr un fath ar bob lefel: cadwch eich llygaid ar agor, dywedwch wrth yr heddlu beth sy'n eich poeni, ac mewn argyfwng ffoniwch { $emergency }.

level_name = { $level ->
    [low] ISEL (LOW)
    [moderate] CYMEDROL (MODERATE)
    [substantial] SYLWEDDOL (SUBSTANTIAL)
    [severe] DIFRIFOL (SEVERE)
    [critical] CRITIGOL (CRITICAL)
   *[other] ddim yn hysbys
 }

level_meaning = { $level ->
    [low] mae ymosodiad yn annhebygol iawn
    [moderate] mae ymosodiad yn bosibl, ond ddim yn debygol
    [substantial] mae ymosodiad yn debygol
    [severe] mae ymosodiad yn debygol iawn
    [critical] mae ymosodiad yn debygol iawn yn y dyfodol agos
   *[other] ddim yn hysbys
 }

kent_line = { $specific ->
    [yes] Mae bygythiad penodol i Gaint. Gwnewch beth mae'r heddlu'n ei ddweud.
   *[no] Does dim bygythiad penodol i Gaint y mae'r heddlu wedi dweud wrthym amdano.
 }

military_line = { $military ->
    [yes] Efallai y gwelwch filwyr yn helpu'r heddlu yng Nghaint.
   *[no] Mae'n annhebygol y gwelwch filwyr ar strydoedd Caint.
 }

event_line = { $kind ->
    [religious] Efallai y gwelwch fwy o heddlu o gwmpas digwyddiad crefyddol: { $place }, { $date }.
    [investigation] Mae'r heddlu'n gweithio yma: { $place }, ers { $date }. Cadwch draw os gallwch.
   *[public] Efallai y gwelwch fwy o heddlu o gwmpas digwyddiad: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Gallwch fynd ymlaen â'ch diwrnod fel arfer. Cadwch eich llygaid ar agor, ond peidiwch â chynhyrfu. Pan ewch i rywle prysur, edrychwch ble mae'r ffyrdd allan.

    Lefel y bygythiad i'r DU gyfan: { $level_name }. Ystyr hyn: { $level_meaning }.
    Cyhoeddwyd: { $published }. Gwiriwyd ddiwethaf: { $checked }.

    Os gwelwch rywbeth sy'n eich poeni, ffoniwch yr heddlu ar { $police }. Mewn argyfwng ffoniwch { $emergency }.

kent_threat_unknown =
    Allwn ni ddim cadarnhau heddiw a oes bygythiad penodol i Gaint. Dyma pryd y gwnaethon ni wirio ddiwethaf: { $checked }. Edrychwch ar y dudalen swyddogol, drwy'r ddolen isod.

    Cadwch eich llygaid ar agor, ond peidiwch â chynhyrfu. Pan ewch i rywle prysur, edrychwch ble mae'r ffyrdd allan. Os gwelwch rywbeth sy'n eich poeni, ffoniwch yr heddlu ar { $police }. Mewn argyfwng ffoniwch { $emergency }.

run_hide_tell =
    Os bydd ymosodiad gyda gynnau, cyllyll neu arfau eraill: RHEDWCH, CUDDIWCH, DYWEDWCH (RUN, HIDE, TELL).

    RHEDWCH. Os oes ffordd ddiogel allan, rhedwch. Gadewch eich pethau. Dywedwch wrth bobl eraill am ddod, ond peidiwch ag aros amdanyn nhw. Os na allwch redeg, symudwch i ffwrdd mor gyflym ag y gallwch. Peidiwch â stopio i ffilmio.

    CUDDIWCH. Os na allwch redeg, cuddiwch. Ewch y tu ôl i wal drwchus. Clowch y drws a'i flocio, yna symudwch oddi wrtho. Byddwch yn dawel. Trowch sain eich ffôn a'r dirgrynu (vibrate) i ffwrdd.

    DYWEDWCH. Pan fyddwch yn ddiogel, ffoniwch { $emergency }. Dywedwch beth sy'n digwydd, ble, faint o ymosodwyr sydd, sut maen nhw'n edrych, pa arfau sydd ganddyn nhw, i ble maen nhw'n mynd, ac a oes pobl wedi'u brifo. Os na allwch siarad, ffoniwch a gwrandewch. Stopiwch bobl eraill rhag mynd i mewn, os yw hynny'n ddiogel.

    Pan ddaw heddlu arfog: arhoswch yn dawel eich meddwl, gwnewch beth maen nhw'n ei ddweud, cadwch eich dwylo lle gallan nhw eu gweld, a pheidiwch â symud yn sydyn. Efallai y byddan nhw'n pwyntio gynnau atoch ac yn siarad yn gadarn. Byddan nhw'n mynd â chi allan pan fydd yn ddiogel.

which_number =
    Bywyd mewn perygl, neu drosedd yn digwydd nawr: ffoniwch { $emergency }.
    Ddim ar frys, neu mae'r cyfan drosodd: ffoniwch { $police }. Mae'r alwad am ddim.
    Y tu allan i Gaint neu dramor: ffoniwch { $kent_from_outside }.
    Poeni am derfysgaeth, ond dim perygl nawr: ffoniwch y Llinell Gymorth Gwrthderfysgaeth (Anti-Terrorist Hotline), { $hotline }.
    I roi gwybod am unrhyw drosedd heb ddweud pwy ydych chi: ffoniwch Crimestoppers, { $crimestoppers }.

    Gallwch ofyn am gyfieithydd. Dywedwch enw eich iaith yn Saesneg.

outside_kent =
    I gael gafael ar Kent Police o sir arall neu o dramor, ffoniwch { $kent_from_outside }. O dramor deialwch { $kent_from_abroad }.
    Mae galwad i { $police } yn mynd at yr heddlu yn y lle rydych chi nawr.

    Mewn argyfwng yn y DU, ffoniwch { $emergency }. Mewn gwlad arall, ffoniwch rif argyfwng y wlad honno.

anti_terrorist_hotline =
    Rhif y Llinell Gymorth Gwrthderfysgaeth (Anti-Terrorist Hotline): { $hotline }. Mae ar agor ddydd a nos. Does dim rhaid i chi roi eich enw.

    Gallwch hefyd ddweud wrth yr heddlu ar-lein, drwy'r ddolen isod. Does dim un pryder yn rhy fach. Mae swyddogion sydd wedi'u hyfforddi yn gwirio popeth cyn gweithredu.

    Os oes perygl nawr, peidiwch â defnyddio'r llinell hon: ffoniwch { $emergency }.

deaf_text =
    Mewn argyfwng, os ydych yn fyddar, yn drwm eich clyw neu'n methu siarad:
    { $bsl_service }: galwad fideo gyda dehonglydd iaith arwyddion. Mae am ddim, ddydd a nos.
    Relay UK: deialwch { $relay_emergency }.
    Neges destun i { $emergency }: rhaid i chi gofrestru eich ffôn yn gyntaf. Anfonwch y gair "register" i { $emergency } a dilynwch yr ateb. Peidiwch â meddwl bod eich neges wedi cyrraedd nes i chi gael ateb.

    Ddim yn argyfwng: deialwch { $relay_police } (Relay UK).

    Roedd gan Kent Police rif negeseuon testun hefyd, { $kent_text }: ysgrifennwch "police", yna bwlch, yna eich neges. Doedden ni ddim yn gallu gwirio ei fod yn dal i weithio. Dim ond os nad oes dim byd arall yn gweithio y dylech ei ddefnyddio.

silent_call =
    Gallwch ffonio { $emergency } hyd yn oed os na allwch siarad.
    Deialwch { $emergency } a gwrandewch. Atebwch drwy besychu neu dapio'r ffôn, os gallwch.
    Ar ffôn symudol: os na wnewch chi sŵn, bydd llais yn gofyn i chi bwyso { $silent_code }. Pwyswch pan fydd yn gofyn. Yna cewch eich cysylltu â'r heddlu. Os na wnewch chi bwyso, bydd yr alwad yn dod i ben.
    Ar ffôn tŷ: arhoswch ar y llinell. Os yw'r gweithredwr yn clywed sŵn yn unig ac yn methu penderfynu, cewch eich cysylltu â'r heddlu.

    Dydy pwyso { $silent_code } ddim yn dweud wrth yr heddlu ble rydych chi. Dydy galwad dawel ar ei phen ei hun ddim yn dod â'r heddlu atoch.

suspicious_activity =
    Diolch am ddweud wrthym. Roeddech chi'n iawn i ddweud rhywbeth.

    Ydy hyn yn digwydd nawr, neu a oes rhywun mewn perygl? Ffoniwch { $emergency }.
    Os nad oes perygl nawr, ffoniwch y Llinell Gymorth Gwrthderfysgaeth (Anti-Terrorist Hotline), { $hotline }, ddydd neu nos. Does dim rhaid i chi roi eich enw. Gallwch hefyd ddefnyddio'r ffurflen ar-lein, drwy'r ddolen isod.

    Peidiwch â mynd yn agos at y person na'i ddilyn. Cofiwch beth welsoch chi, ble a phryd.

suspicious_item =
    Peidiwch â'i gyffwrdd. Symudwch i ffwrdd, ac ewch â phobl eraill gyda chi. Yna ffoniwch { $emergency } neu dywedwch wrth y staff.
    Peidiwch â defnyddio eich ffôn yn agos ato. Ewch i rywle lle na allwch ei weld, y tu ôl i rywbeth cadarn, ymhell o wydr.

    Gofynnwch i chi'ch hun: a yw wedi'i guddio ar bwrpas? A yw'n edrych yn beryglus, gyda gwifrau, batris neu dâp? A yw'n rhyfedd yn y lle hwn? Os ydych chi'n poeni, ffoniwch { $emergency }.

person_concern =
    Dydy hi ddim yn hawdd siarad am rywun sy'n annwyl i chi. Diolch am ddweud wrthym. Rydych chi'n ceisio cadw'r person yn ddiogel.

    Gallwch siarad yn gyfrinachol â swyddogion sydd wedi'u hyfforddi'n arbennig: ACT Early, { $act_early }. Does dim rhaid i chi roi eich enw.
    Gallwch hefyd ffonio'r Llinell Gymorth Gwrthderfysgaeth (Anti-Terrorist Hotline), { $hotline }, ddydd neu nos.

    Os ydych chi'n meddwl bod y person ar fin teithio neu frifo rhywun, ffoniwch { $emergency } nawr.

hate_crime =
    Mae'n ddrwg gen i fod hyn wedi digwydd. Nid eich bai chi yw hyn, a gallwch roi gwybod amdano. Rydyn ni'n ei gymryd o ddifrif.

    Ydy hyn yn digwydd nawr, neu ydych chi mewn perygl? Ffoniwch { $emergency }.
    Os na, ffoniwch yr heddlu ar { $police }, neu rhowch wybod ar-lein drwy'r ddolen isod. Gallwch roi gwybod ar ran rhywun arall, a gallwch wneud hynny heb roi eich enw.

    Trosedd gasineb yw trosedd sy'n cael ei gwneud oherwydd hil, crefydd, anabledd neu rywioldeb person, neu am fod y person yn drawsryweddol, neu am fod rhywun yn meddwl hynny. Ysgrifennwch beth ddigwyddodd, ble a phryd, tra byddwch yn cofio.

    Am help a chefnogaeth: Victim Support, { $victim_support }, am ddim, ddydd a nos.

community_tension =
    Diolch am ddweud wrthym. Mae'n helpu'r heddlu i wybod yn gynnar pan fydd tensiwn rhwng pobl.

    Os oes rhywun yn cael ei frifo neu ei fygwth nawr, ffoniwch { $emergency }.
    Os na, ffoniwch yr heddlu ar { $police }. Gallwch ofyn am eich swyddogion lleol. Os nad ydych am ddweud pwy ydych chi, ffoniwch Crimestoppers, { $crimestoppers }.

    Peidiwch â rhannu sibrydion, os gwelwch yn dda. Os gwelwch gasineb ar-lein, gallwch roi gwybod amdano drwy'r ddolen isod.

self_harm =
    Rydw i mor falch eich bod wedi ysgrifennu. Rydych chi'n bwysig, a does dim rhaid i chi wynebu hyn ar eich pen eich hun.

    Os gallech chi, neu rywun arall, fod mewn perygl nawr, ffoniwch { $emergency }.
    Gallwch siarad â Samaritans unrhyw bryd, am ddim, am unrhyw beth: { $samaritans }. O dan un deg naw oed? Ffoniwch Childline, { $childline }. Mae hwnnw am ddim hefyd.

    Os gallwch, ewch at rywun rydych chi'n ymddiried ynddo, neu symudwch i ffwrdd o bethau y gallech eu defnyddio i frifo eich hun.

domestic_abuse =
    Rydw i'n eich credu. Nid eich bai chi yw hyn, a gallwch gael help.

    Mewn perygl nawr? Ffoniwch { $emergency }. Os na allwch siarad, pwyswch { $silent_code } ar ffôn symudol pan fydd y llais yn gofyn i chi.
    I siarad â rhywun, ddydd neu nos, am ddim: y Llinell Gymorth Genedlaethol Cam-drin Domestig (National Domestic Abuse Helpline), { $domestic_abuse }.
    I ddynion: { $mens_advice }. Am briodas dan orfod neu "anrhydedd": Karma Nirvana, { $karma_nirvana }.
    Ddim ar frys: ffoniwch yr heddlu ar { $police }.

sexual_offence =
    Rydw i'n eich credu. Nid eich bai chi yw beth ddigwyddodd. Dydy hi byth yn rhy hwyr i ddweud wrth rywun.

    Ydych chi wedi brifo, neu mewn perygl nawr? Ffoniwch { $emergency }.
    Pan fyddwch yn barod, ffoniwch yr heddlu ar { $police }. Gallwch ofyn am gael siarad â menyw, a gallwch ofyn am gyfieithydd.

    Am help, gyda'r heddlu neu hebddyn nhw: Victim Support, { $victim_support }, am ddim, ddydd a nos. O dan un deg naw oed? Childline: { $childline }.

child_at_risk =
    Diolch am ddweud wrthym. Mae'n iawn siarad dros blentyn.

    Oes plentyn mewn perygl nawr? Ffoniwch { $emergency }. Does dim rhaid i chi fod yn siŵr.
    Os nad oes perygl nawr, ffoniwch yr heddlu ar { $police }.
    Ydych chi o dan un deg naw oed? Nid eich bai chi yw hyn. Gallwch siarad â Childline, am ddim, ddydd a nos: { $childline }.

    Peidiwch â siarad â'r person sy'n eich poeni: gallai fod yn anoddach wedyn cadw'r plentyn yn ddiogel.

trafficking =
    Rydw i'n eich credu. Does gan neb hawl i'ch gorfodi i weithio neu i gael rhyw, i gadw eich pasbort, nac i'ch cloi i mewn. Wnaethoch chi ddim byd o'i le, a gallwch gael help.

    Mewn perygl nawr? Ffoniwch { $emergency }. Os na allwch siarad, pwyswch { $silent_code } ar ffôn symudol pan fydd y llais yn gofyn i chi.
    Os nad oes perygl nawr, ffoniwch yr heddlu ar { $police }. Gallwch ofyn am gyfieithydd.
    I ddweud am rywun arall heb roi eich enw: Crimestoppers, { $crimestoppers }.
    Am help: Victim Support, { $victim_support }, am ddim, ddydd a nos.

threat =
    Rydych chi'n iawn i ddweud wrthym. Gall bygythiad fod yn drosedd, a does dim rhaid i chi ei wynebu ar eich pen eich hun.

    Ydy'r person yn agos, neu ydych chi'n meddwl y bydd rhywbeth yn digwydd cyn hir? Ffoniwch { $emergency }.
    Os na, ffoniwch yr heddlu ar { $police }.
    Am help: Victim Support, { $victim_support }, am ddim, ddydd a nos.

    Cadwch negeseuon, lluniau a rhifau. Peidiwch â'u hateb, peidiwch â thalu, a pheidiwch â chwrdd â'r person. Dywedwch wrth rywun rydych chi'n ymddiried ynddo.

other_crime =
    Ydy'r drosedd yn digwydd nawr, neu a oes rhywun wedi brifo? Ffoniwch { $emergency }.
    Os yw drosodd, ffoniwch yr heddlu ar { $police }, neu rhowch wybod ar-lein drwy'r ddolen isod.
    Twyll neu drosedd ar-lein: Report Fraud, { $report_fraud }.
    Os nad ydych am ddweud pwy ydych chi: Crimestoppers, { $crimestoppers }.
    Am help ar ôl trosedd: Victim Support, { $victim_support }, am ddim, ddydd a nos.

human = Rydych chi eisiau siarad â pherson. Mae hynny'n iawn. Mewn argyfwng peidiwch ag aros: ffoniwch { $emergency }. Gallwch hefyd ffonio'r heddlu ar { $police }.

military =
    { $military_line }
    Weithiau mae milwyr yn gwarchod lleoedd pwysig, fel bod mwy o swyddogion heddlu'n gallu bod ar y strydoedd. Yr heddlu sy'n dal i fod yn gyfrifol.
    Os gwelwch filwyr, does dim angen poeni. Mewn argyfwng ffoniwch { $emergency }.

military_unknown =
    Allwn ni ddim cadarnhau heddiw a yw milwyr yn helpu'r heddlu. Edrychwch ar y dudalen swyddogol, drwy'r ddolen isod.
    Weithiau mae milwyr yn gwarchod lleoedd pwysig, fel bod mwy o swyddogion heddlu'n gallu bod ar y strydoedd. Os gwelwch filwyr, does dim angen poeni. Mewn argyfwng ffoniwch { $emergency }.

armed_officers =
    Efallai y gwelwch swyddogion heddlu gyda gynnau mewn lleoedd prysur a digwyddiadau. Maen nhw yno i'ch cadw chi'n ddiogel. Gallwch siarad â nhw a gofyn cwestiynau, fel gydag unrhyw swyddog arall.

    Os daw swyddogion arfog yn ystod ymosodiad: arhoswch yn dawel eich meddwl, gwnewch beth maen nhw'n ei ddweud, cadwch eich dwylo lle gallan nhw eu gweld, a pheidiwch â rhedeg atyn nhw. Efallai y byddan nhw'n pwyntio gynnau atoch nes eu bod yn gwybod pwy ydych chi.

patrols =
    Mae'r heddlu'n rhoi swyddogion lle mae eu hangen, ac yn gwirio hyn drwy'r amser. Efallai y gwelwch fwy o swyddogion o gwmpas digwyddiadau, dyddiau crefyddol ac addoldai. Mae hyn i gadw pawb yn ddiogel.

    Os yw eich cymuned yn poeni, neu os ydych yn trefnu digwyddiad, ffoniwch yr heddlu ar { $police } a gofynnwch am eich swyddogion lleol. Mewn argyfwng ffoniwch { $emergency }.

posters =
    Mae posteri a thaflenni Rhedwch, Cuddiwch, Dywedwch (RUN, HIDE, TELL) y gallwch eu hargraffu a'u rhoi i fyny mewn siop, ysgol neu addoldy.
    Cawson nhw eu gwneud yn Saesneg, Hebraeg, Hindi, Nepaleg, Pwnjabeg, Wrdw ac Arabeg.
    Edrychwch ar y dudalen swyddogol drwy'r ddolen isod, neu ffoniwch yr heddlu ar { $police } a gofynnwch.

exit_hint = Allai rhywun weld y sgrin hon? Pwyswch "{ exit }". Bydd y dudalen yn cau ar unwaith a bydd y sgwrs hon wedi mynd o'r fan hon. Efallai y bydd eich porwr yn dal i gofio i chi fod ar y dudalen hon.

interpreter =
    Cewch, gallwch siarad â'r heddlu yn eich iaith chi. Mae hynny am ddim.
    Ffoniwch { $emergency } mewn argyfwng, neu { $police } os nad yw ar frys. Dywedwch enw eich iaith yn Saesneg, er enghraifft "Welsh", ac arhoswch ar y llinell. Bydd yr heddlu wedyn yn ychwanegu cyfieithydd at yr alwad.
    Mewn gorsaf heddlu, dangoswch neu dywedwch enw eich iaith, a gofynnwch am gyfieithydd.

tell_mama =
    Mae Tell MAMA yn helpu pobl sydd wedi dioddef ymosodiad neu sarhad am eu bod yn Fwslimiaid. Doedden ni ddim yn gallu gwirio a yw'n dal i gymryd adroddiadau.
    Gallwch hefyd fynd at y British Muslim Trust, sydd nawr yn gweithio gyda'r llywodraeth. Mae ganddo linell gymorth, sgwrs ar-lein a ffurflen ar-lein.

    Mae trosedd oherwydd crefydd yn drosedd gasineb. Mewn perygl nawr: ffoniwch { $emergency }. Os na: ffoniwch yr heddlu ar { $police }, neu rhowch wybod ar-lein drwy'r ddolen isod.

cst =
    Mae CST (Community Security Trust) yn helpu pobl Iddewig ac yn diogelu lleoedd Iddewig. Gallwch ddweud wrth CST am ddigwyddiad gwrth-Iddewig ddydd neu nos: { $cst }. Os cytunwch, gall CST ddweud wrth yr heddlu ar eich rhan.

    Mewn perygl nawr: ffoniwch { $emergency } yn gyntaf. Ddim ar frys: ffoniwch yr heddlu ar { $police }.

acid_attack =
    Ffoniwch { $emergency } nawr. Dywedwch "acid attack".

    Symudwch i ffwrdd: ewch i'r awyr iach, oddi wrth yr asid.
    Tynnwch ddillad sydd ag asid arnyn nhw. Peidiwch â'u tynnu dros y pen; torrwch nhw. Peidiwch â thynnu beth sy'n glynu wrth y croen.
    Tynnwch yr asid: rhowch rywbeth sych arno i sugno'r asid. Yna golchwch â llawer o ddŵr glân a daliwch ati i olchi.

    Peidiwch â bwyta, yfed nac ysmygu. Gwarchodwch eich dwylo eich hun.

language_switch = Gallaf, rydw i'n gallu ysgrifennu yn Gymraeg. Ysgrifennwch eich cwestiwn, neu dewiswch bwnc.

about =
    Cynorthwyydd awtomatig yr heddlu ydw i ({ $force }). Cyfrifiadur ydw i, nid person. Rydw i'n rhoi cyngor diogelwch mewn llawer o ieithoedd: lefel y bygythiad, beth i'w wneud mewn ymosodiad, a pha rif i'w ffonio.
    Galla i hefyd anfon eich negeseuon ymlaen at swyddog heddlu. Alla i ddim derbyn adroddiad am drosedd, a dydy'r sgwrs hon ddim yn cyrraedd { $emergency }. Mewn argyfwng ffoniwch { $emergency }.

privacy =
    Mae eich geiriau'n aros ar gyfrifiaduron yr heddlu ({ $force }). Dydyn nhw ddim yn cael eu hanfon at gwmni cyfieithu.
    Bydd eich sgwrs yn cael ei dileu ohoni ei hun ar ôl { $days ->
        [zero] { $retention_days } diwrnod
        [one] { $retention_days } diwrnod
        [two] { $retention_days } ddiwrnod
        [few] { $retention_days } diwrnod
        [many] { $retention_days } diwrnod
       *[other] { $retention_days } diwrnod
    }. Gallwch ei dileu ar unwaith gyda'r botwm "Dileu'r sgwrs hon".
    Os aiff eich negeseuon at swyddog, rhaid i'r heddlu gadw beth sydd ei angen arnyn nhw. Does dim rhaid i chi roi eich enw.
    Dydyn ni ddim yn gofyn am eich statws mewnfudo.

greeting = Helo. Cynorthwyydd awtomatig ydw i, ar gyfer cyngor diogelwch. Sut galla i helpu? Gallwch ysgrifennu yn eich iaith chi. Mewn argyfwng ffoniwch { $emergency }.

thanks = Croeso. Oes rhywbeth arall? Mewn argyfwng ffoniwch { $emergency }.

goodbye = Hwyl fawr, a chadwch yn ddiogel. Mewn argyfwng ffoniwch { $emergency }. Ddim ar frys: { $police }.

abuse = Mae'n ddrwg gen i na allwn i helpu. Dim ond cyfrifiadur ydw i. Galla i anfon eich negeseuon ymlaen at berson, neu gallwch ffonio'r heddlu ar { $police }. Mewn argyfwng ffoniwch { $emergency }.

out_of_scope = Mae'n ddrwg gen i, alla i ddim helpu gyda hynny. Dim ond cyngor diogelwch rydw i'n ei roi. Dyma'r pethau y galla i helpu gyda nhw. Mewn argyfwng ffoniwch { $emergency }.

unclear = Mae'n ddrwg gen i, wnes i ddim deall. Dywedwch hyn mewn geiriau eraill, neu dewiswch bwnc. Mewn argyfwng ffoniwch { $emergency }.

unclear_again = Mae'n ddrwg gen i, dydw i ddim yn deall o hyd. Hoffech chi ysgrifennu at swyddog heddlu? Gallwch hefyd ffonio { $police }. Mewn argyfwng ffoniwch { $emergency }.
