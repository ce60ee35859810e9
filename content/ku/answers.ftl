### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Hûn niha di xeterê de ne? Telefonî { $emergency } bikin. Ev sohbet nagihîje { $emergency }.

    Hûn nikarin biaxivin? Telefonî { $emergency } bikin û guhdarî bikin. Bikuxin an bi tiliya xwe li telefonê bixin. Li ser mobîlê, dema ku deng ji we dixwaze, pêl { $silent_code } bikin.
    Hûn kerr in an nikarin dengê xwe bi kar bînin? Bernameya vîdyoyê { $bsl_service } bi kar bînin, telefonî { $relay_emergency } (Relay UK) bikin, an heke we telefona xwe qeyd kiribe, ji { $emergency } re SMS bişînin.

emergency_general =
    Êrîş: heke rêyeke ewle hebe, birevin. Heke tune be, xwe veşêrin û telefona xwe bêdeng bikin. Dema ku ewle bû, telefon bikin.
    Agir: derkevin, li derve bimînin, telefon bikin. Kesek birîndar an nexweş e: telefon bikin û bêjin "ambulance".

emergency_attack =
    Heke rêyeke ewle hebe, birevin. Tiştên xwe bihêlin. Yên din jî bi xwe re bibin heke werin, lê li benda wan nemînin.
    Heke hûn nikarin birevin, xwe veşêrin. Derî kilît bikin û pêşiya wî bigirin, ji derî dûr bikevin û bêdeng bin. Telefona xwe bêdeng bikin û lerizîna wê jî bigirin.
    Dema ku ewle bû, telefonî { $emergency } bikin. Bêjin hûn li ku ne û we çi dît.

emergency_violence =
    Heke hûn bikarin, ji wir dûr bikevin: herin dikanekê, mala cîranekî, an cihekî ku mirov lê hene. Derî li pişt xwe kilît bikin.
    Nekevin pey kesî, û ji bo tiştan şer nekin. Tişt dîsa tên kirîn.
    Heke divê hûn xwe veşêrin, telefona xwe bêdeng bikin û lerizîna wê jî bigirin.

emergency_fire =
    Derkevin, li derve bimînin, û ji derve telefonî { $emergency } bikin. Ji bo tu tiştî venegerin hundir. Asansorê bi kar neynin.
    Dûman heye? Xwe nizm bikin, nêzîkî erdê bimînin. Deriyan li pişt xwe bigirin.
    Hûn nikarin derkevin? Derî bigirin, cilan deynin ber qul û derzên derî, herin ber pencereyekê û ji wir telefon bikin.
    Bêhna gazê tê? Destê xwe nedin bişkojên lampeyan, agir pê nexin. Derkevin û ji derve telefon bikin.

emergency_medical =
    Dema ku { $emergency } bersivê dide, bêjin "ambulance" û bêjin hûn li ku ne. Kesê li ser telefonê ji we re dibêje ku hûn çi bikin. Telefonê negirin.
    Xwîn gelek tê: bi qumaşekî paqij zexteke xurt li birînê bikin, û dest jê bernedin.
    Şiyar nabe û wek her car nefesê nagire: bi destên xwe, xurt û zû zû, li nîvê sîngê zextê bikin, û nesekinin.

emergency_trapped =
    Telefona xwe bêdeng bikin, lerizîna wê bigirin û ekranê tarî bikin. Bêdeng bin. Tenê heke ewle be li vir binivîsin.
    Heke hûn bikarin, derî kilît bikin û pêşiya wî bigirin, û ji derî dûr bimînin.
    Hûn piştî qezayekê asê mane, û kes li we nagere ku zirarê bide we? Deng derxin, da ku mirov we bibînin.

emergency_domestic =
    Ez ji we bawer dikim. Ev ne sûcê we ye.
    Heke rêyeke ewle hebe, derkevin, û zarokan bi xwe re bibin. Heke hûn nikarin, herin odeyeke ku hûn karibin jê derkevin, ji metbexê dûr.
    Heke divê hûn xwe veşêrin, telefona xwe bêdeng bikin û lerizîna wê jî bigirin.

emergency_suicide =
    Ez gelek kêfxweş im ku we nivîsî. Hûn hêja ne. Ji kerema xwe bimînin, û bila kesek niha li ba we be.
    We tiştek xwariye an vexwariye, an hûn birîndar in? Niha telefonî { $emergency } bikin û bêjin "ambulance".
    Ji wan tiştan dûr bikevin ku dikarin zirarê bidin we. Herin ba kesekî din, an ji kesekî bixwazin ku were.
    Samaritans her gav guhdarî dike, belaş: { $samaritans }. Hûn hê nebûne nozdeh salî? Childline, belaş: { $childline }.
    Ev ne hûn, kesekî din e? Heke hûn ewle bin, li ba wî kesî bimînin û telefon bikin.

emergency_bomb =
    Destê xwe nedinê. Gelek dûr bikevin û kesên din jî bi xwe re bibin. Herin pişt tiştekî qewîn, ji camê dûr.
    Li nêzîkî wê telefona xwe bi kar neynin. Dema ku hûn jê dûr ketin, telefonî { $emergency } bikin.
    Kesekî bi bombeyê gef li we xwar? Gotinên wî wek xwe binivîsin, saetê jî binivîsin. Bersivê nedin, û peyamê jê nebin.

emergency_sexual =
    Ez ji we bawer dikim. Ev ne sûcê we ye.
    Heke hûn bikarin, herin cihekî ku hûn xwe lê ewle dibînin, û ji kesekî ku hûn pê bawer in bixwazin ku li ba we be.
    Heke hûn bikarin, hê xwe neşon û cilên xwe neguherin. Ev dikare alîkariya polîs bike. Biryar a we ye, û di her du rewşan de jî alîkarî ji bo we heye.
    Alîkariya belaş, bi şev û roj: Victim Support, { $victim_support }.

emergency_child =
    Zarokek di xeterê de ye, an winda ye: niha telefonî { $emergency } bikin. Ne hewce ye ku hûn piştrast bin.
    Heke hûn ewle bin, li ba zarok bimînin. Bêjin zarok çend salî ye, çi li xwe kiriye, û cara dawî li ku bû.
    Zarok hûn bi xwe ne? Ev ne sûcê we ye. Hûn dikarin telefonî Childline jî bikin, belaş, bi şev û roj: { $childline }.

emergency_threat =
    Heke ew kes nêzîk be an were, herin cihekî ewle, derî kilît bikin, û telefonî { $emergency } bikin.
    Bersivê nedin û neçin cem wî kesî. Peyaman biparêzin: ew alîkariya polîs dikin.
    Ji kesekî ku hûn pê bawer in re bêjin hûn li ku ne.

emergency_line = Niha xeter heye? Telefonî { $emergency } bikin. Ev sohbet nagihîje { $emergency }.

threat_level =
    Asta xetera terorê li Brîtanyayê: { $level_name }. Yanî { $level_meaning }.
    Ast ji vê rojê ve wisa ye: { $since }.

    { $kent_line }
    { $military_line }

    Hişyar bin, lê netirsin. Heke hûn tiştekî ku we bi fikar dike bibînin, ji polîs re bêjin. Di rewşa lezgîn de telefonî { $emergency } bikin.

    Hatiye weşandin: { $published }. Kontrola dawî: { $checked }.

threat_level_unknown =
    Em îro nikarin asta xeterê piştrast bikin. Kontrola me ya dawî: { $checked }.
    Ji kerema xwe li rûpela fermî binêrin, girêdan li jêr e.

    Şîret di her astê de yek e: hişyar bin, tiştê ku we bi fikar dike ji polîs re bêjin, û di rewşa lezgîn de telefonî { $emergency } bikin.

level_name = { $level ->
    [low] NIZM (LOW)
    [moderate] NAVÎN (MODERATE)
    [substantial] BERBIÇAV (SUBSTANTIAL)
    [severe] GIRAN (SEVERE)
    [critical] KRÎTÎK (CRITICAL)
   *[other] nayê zanîn
 }

level_meaning = { $level ->
    [low] îhtîmala êrîşê pir kêm e
    [moderate] êrîşek mimkun e, lê îhtîmala wê ne zêde ye
    [substantial] îhtîmala êrîşê zêde ye
    [severe] îhtîmala êrîşê gelek zêde ye
    [critical] di demeke nêzîk de îhtîmala êrîşê gelek zêde ye
   *[other] nayê zanîn
 }

kent_line = { $specific ->
    [yes] Xetereke taybet ji bo Kentê heye. Ya ku polîs dibêje bikin.
   *[no] Xetereke taybet ji bo Kentê tune ye ku polîs ji me re gotibe.
 }

military_line = { $military ->
    [yes] Dibe ku hûn li Kentê leşkeran bibînin ku alîkariya polîs dikin.
   *[no] Îhtîmal kêm e ku hûn li kolanên Kentê leşkeran bibînin.
 }

event_line = { $kind ->
    [religious] Dibe ku hûn li dora merasîmeke olî bêtir polîsan bibînin: { $place }, { $date }.
    [investigation] Polîs li vî cihî dixebite: { $place }, ji vê rojê ve: { $date }. Ji kerema xwe, heke hûn bikarin, jê dûr bimînin.
   *[public] Dibe ku hûn li dora çalakiyekê bêtir polîsan bibînin: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Hûn dikarin roja xwe wek her car bidomînin. Hişyar bin, lê netirsin. Dema ku hûn diçin cihekî qelebalix, binêrin ka deriyên derketinê li ku ne.

    Asta xeterê ji bo hemû Brîtanyayê: { $level_name }. Yanî { $level_meaning }.
    Hatiye weşandin: { $published }. Kontrola dawî: { $checked }.

    Heke hûn tiştekî ku we bi fikar dike bibînin, telefonî polîs bikin: { $police }. Di rewşa lezgîn de telefonî { $emergency } bikin.

kent_threat_unknown =
    Em îro nikarin piştrast bikin ka xetereke taybet ji bo Kentê heye an na. Kontrola me ya dawî: { $checked }. Ji kerema xwe li rûpela fermî binêrin, girêdan li jêr e.

    Hişyar bin, lê netirsin. Dema ku hûn diçin cihekî qelebalix, binêrin ka deriyên derketinê li ku ne. Heke hûn tiştekî ku we bi fikar dike bibînin, telefonî polîs bikin: { $police }. Di rewşa lezgîn de telefonî { $emergency } bikin.

run_hide_tell =
    Heke êrîşek bi tifing, demançe, kêr an çekên din çêbibe: BIREVE, XWE VEŞÊRE, BÊJE (RUN, HIDE, TELL).

    BIREVE. Heke rêyeke ewle ya derketinê hebe, birevin. Tiştên xwe li wir bihêlin. Ji yên din re bêjin bila werin, lê li benda wan nemînin. Heke hûn nikarin birevin, çiqas zû ji we tê, dûr bikevin. Ji bo kişandina vîdyoyê nesekinin.

    XWE VEŞÊRE. Heke hûn nikarin birevin, xwe veşêrin. Herin pişt dîwarekî stûr. Derî kilît bikin û pêşiya wî bigirin, paşê ji derî dûr bikevin. Bêdeng bin. Telefona xwe bêdeng bikin û lerizîna wê jî bigirin.

    BÊJE. Dema ku hûn ewle bûn, telefonî { $emergency } bikin. Bêjin çi diqewime, li ku, çend êrîşkar hene, çawa xuya dikin, çi çekên wan hene, ber bi ku ve diçin, û kesek birîndar e an na. Heke hûn nikarin biaxivin, telefon bikin û guhdarî bikin. Nehêlin kesên din bikevin wir, heke ev ji bo we ewle be.

    Dema ku polîsên çekdar tên: aram bin, ya ku dibêjin bikin, destên xwe li cihekî bigirin ku ew bibînin, û ji nişka ve nelivin. Dibe ku çekên xwe dirêjî we bikin û hişk bin. Dema ku ewle bû, ew ê we derxin derve.

which_number =
    Jiyana kesekî di xeterê de ye, an sûcek niha diqewime: telefonî { $emergency } bikin.
    Ne lezgîn e, an êdî qediyaye: telefonî { $police } bikin. Belaş e.
    Hûn li derveyî Kentê an li derveyî welêt in: telefonî { $kent_from_outside } bikin.
    Hûn ji terorê bi fikar in, lê niha xeter tune ye: telefonî Xeta Dijî Terorê (Anti-Terrorist Hotline) bikin: { $hotline }.
    Hûn dixwazin li ser her sûcî bê nav agahî bidin: telefonî Crimestoppers bikin: { $crimestoppers }.

    Hûn dikarin wergêrekî bixwazin. Navê zimanê xwe bi Îngilîzî bêjin.

outside_kent =
    Ji bo ku hûn ji herêmeke din an ji derveyî welêt bigihîjin Kent Police, telefonî { $kent_from_outside } bikin. Ji derveyî welêt vê hejmarê bigirin: { $kent_from_abroad }.
    Hejmara { $police } we digihîne polîsên wî cihê ku hûn niha lê ne.

    Di rewşa lezgîn de li Brîtanyayê telefonî { $emergency } bikin. Li welatekî din, telefonî hejmara lezgîn a wî welatî bikin.

anti_terrorist_hotline =
    Hejmara Xeta Dijî Terorê (Anti-Terrorist Hotline): { $hotline }. Bi şev û roj vekirî ye. Ne hewce ye ku hûn navê xwe bêjin.

    Hûn dikarin bi înternetê jî ji polîs re bêjin, girêdan li jêr e. Tiştê ku we bi fikar dike çiqas biçûk be jî, bêjin. Polîsên perwerdekirî berî ku tiştekî bikin, her tiştî kontrol dikin.

    Heke niha xeter hebe, vê xetê bi kar neynin: telefonî { $emergency } bikin.

deaf_text =
    Di rewşa lezgîn de, heke hûn kerr bin, kêm bibihîzin an nikaribin biaxivin:
    { $bsl_service }: telefona bi vîdyoyê, bi wergêrekî zimanê îşaretan re. Belaş e, bi şev û roj.
    Relay UK: telefonî { $relay_emergency } bikin.
    SMS ji { $emergency } re: divê hûn pêşî telefona xwe qeyd bikin. Peyva "register" ji { $emergency } re bişînin û ya ku di bersivê de hatiye nivîsandin bikin. Heta ku bersiv neyê, nebêjin qey SMS-a we gihîştiye.

    Ne lezgîn e: telefonî { $relay_police } (Relay UK) bikin.

    Hejmareke SMS-ê ya Kent Police jî hebû, { $kent_text }: "police" binivîsin, paşê valahiyekê bihêlin, paşê peyama xwe binivîsin. Me nikarî kontrol bikin ka hê jî dixebite. Tenê heke tu rêyeke din nexebite, vê bi kar bînin.

silent_call =
    Heke hûn nikaribin biaxivin jî, hûn dikarin telefonî { $emergency } bikin.
    Hejmara { $emergency } bigirin û guhdarî bikin. Heke hûn bikarin, bi kuxînê an bi lêxistina li telefonê bersivê bidin.
    Li ser mobîlê: heke tu deng ji we neyê, dengek ji we dixwaze ku hûn pêl { $silent_code } bikin. Dema ku ji we hat xwestin, pêl wê bikin. Wê gavê we digihînin polîs. Heke hûn pêl wê nekin, telefon tê girtin.
    Li ser telefona malê: telefonê negirin. Heke kesê ku telefonê vedike tenê deng û xirecirê bibihîze û nikaribe biryarê bide, we digihînin polîs.

    Heke hûn pêl { $silent_code } bikin, polîs bi vê yekê nizane hûn li ku ne. Telefoneke bêdeng bi tena serê xwe polîs nayne.

suspicious_activity =
    Spas ku we ji me re got. We baş kir ku we got.

    Ev niha diqewime, an kesek di xeterê de ye? Telefonî { $emergency } bikin.
    Heke niha xeter tune be, bi şev an bi roj telefonî Xeta Dijî Terorê (Anti-Terrorist Hotline) bikin: { $hotline }. Ne hewce ye ku hûn navê xwe bêjin. Hûn dikarin forma li ser înternetê jî bi kar bînin, girêdan li jêr e.

    Nêzîkî wî kesî nebin û nekevin pey wî. Bînin bîra xwe we çi dît, li ku û kengî.

suspicious_item =
    Destê xwe nedinê. Dûr bikevin, û kesên din jî bi xwe re bibin. Paşê telefonî { $emergency } bikin an ji karmendên wir re bêjin.
    Li nêzîkî wî tiştî telefona xwe bi kar neynin. Herin cihekî ku hûn wî tiştî nebînin, li pişt tiştekî qewîn, û ji camê dûr.

    Ji xwe bipirsin: bi zanebûn hatiye veşartin? Xeternak xuya dike, têl, pîl an bant pê ve hene? Ji bo vî cihî xerîb e? Heke hûn bi fikar bin, telefonî { $emergency } bikin.

person_concern =
    Ne hêsan e ku meriv behsa kesekî bike ku meriv jê hez dike. Spas ku we ji me re got. Hûn dixwazin wî kesî biparêzin.

    Hûn dikarin bi polîsên bi taybetî perwerdekirî re biaxivin, gotinên we di navbera we de dimînin: ACT Early, { $act_early }. Ne hewce ye ku hûn navê xwe bêjin.
    Hûn dikarin bi şev an bi roj telefonî Xeta Dijî Terorê (Anti-Terrorist Hotline) jî bikin: { $hotline }.

    Heke hûn bawer dikin ku ew kes hindik maye here rêwîtiyê an zirarê bide kesekî, niha telefonî { $emergency } bikin.

hate_crime =
    Ez pir xemgîn im ku ev bûye. Ev ne sûcê we ye, û hûn dikarin ragihînin. Em vê yekê cidî digirin.

    Ev niha diqewime, an hûn di xeterê de ne? Telefonî { $emergency } bikin.
    Heke na, telefonî polîs bikin: { $police }, an bi înternetê ragihînin, girêdan li jêr e. Hûn dikarin li şûna kesekî din jî ragihînin, û hûn dikarin bê navê xwe ragihînin.

    Sûcê nefretê ew sûc e ku ji ber nijad, ol, astengdarî an meyla cinsî ya kesekî, an ji ber ku ew kes trans e, an ji ber ku yek wisa difikire, tê kirin. Heta ku tê bîra we, binivîsin çi qewimî, li ku û kengî.

    Ji bo alîkarî û piştgiriyê: Victim Support, { $victim_support }, belaş, bi şev û roj.

community_tension =
    Spas ku we ji me re got. Dema ku di navbera xelkê de alozî hebe, baş e ku polîs zû bizane.

    Heke niha kesek tê êşandin an gef lê tê xwarin, telefonî { $emergency } bikin.
    Heke na, telefonî polîs bikin: { $police }. Hûn dikarin polîsên taxa xwe bixwazin. Ji bo ku navê we neyê zanîn, telefonî Crimestoppers bikin: { $crimestoppers }.

    Ji kerema xwe gotegotan belav nekin. Heke hûn li ser înternetê nefretê bibînin, hûn dikarin ragihînin, girêdan li jêr e.

self_harm =
    Ez bi rastî kêfxweş im ku we nivîsî. Hûn hêja ne, û ne hewce ye ku hûn bi vî barî re tenê bimînin.

    Heke dibe ku hûn an kesekî din niha di xeterê de bin, telefonî { $emergency } bikin.
    Hûn dikarin her gav, belaş, li ser her tiştî bi Samaritans re biaxivin: { $samaritans }. Hûn hê nebûne nozdeh salî? Telefonî Childline bikin: { $childline }. Ew jî belaş e.

    Heke hûn bikarin, herin ba kesekî ku hûn pê bawer in, an ji wan tiştan dûr bikevin ku hûn dikarin xwe pê biêşînin.

domestic_abuse =
    Ez ji we bawer dikim. Ev ne sûcê we ye, û alîkarî ji bo we heye.

    Niha xeter heye? Telefonî { $emergency } bikin. Heke hûn nikaribin biaxivin, li ser mobîlê dema ku deng ji we dixwaze, pêl { $silent_code } bikin.
    Ji bo axaftina bi kesekî re, bi şev an bi roj, belaş: Xeta Neteweyî ya Alîkariyê li Dijî Şîdeta Malê (National Domestic Abuse Helpline), { $domestic_abuse }.
    Ji bo mêran: { $mens_advice }. Li ser zewaca bi zorê an "namûsê": Karma Nirvana, { $karma_nirvana }.
    Ne lezgîn e: telefonî polîs bikin: { $police }.

sexual_offence =
    Ez ji we bawer dikim. Ya ku qewimî ne sûcê we ye. Tu car ne dereng e ku hûn ji kesekî re bêjin.

    Hûn birîndar in, an niha di xeterê de ne? Telefonî { $emergency } bikin.
    Dema ku hûn amade bûn, telefonî polîs bikin: { $police }. Hûn dikarin bixwazin ku bi jinekê re biaxivin, û hûn dikarin wergêrekî bixwazin.

    Ji bo alîkariyê, bi polîs an bê polîs: Victim Support, { $victim_support }, belaş, bi şev û roj. Hûn hê nebûne nozdeh salî? Childline: { $childline }.

child_at_risk =
    Spas ku we ji me re got. Rast e ku meriv ji bo zarokekî bêdeng nemîne.

    Zarokek niha di xeterê de ye? Telefonî { $emergency } bikin. Ne hewce ye ku hûn piştrast bin.
    Heke niha xeter tune be, telefonî polîs bikin: { $police }.
    Hûn hê nebûne nozdeh salî? Ev ne sûcê we ye. Hûn dikarin bi Childline re biaxivin, belaş, bi şev û roj: { $childline }.

    Bi wî kesî re neaxivin ku hûn jê bi fikar in: dibe ku parastina zarok zehmettir bibe.

trafficking =
    Ez ji we bawer dikim. Heqê tu kesî tune ku we bi zorê bixebitîne, we neçarî seksê bike, pasaporta we bigire, an derî li ser we kilît bike. We tiştekî xelet nekiriye, û alîkarî ji bo we heye.

    Niha xeter heye? Telefonî { $emergency } bikin. Heke hûn nikaribin biaxivin, li ser mobîlê dema ku deng ji we dixwaze, pêl { $silent_code } bikin.
    Heke niha xeter tune be, telefonî polîs bikin: { $police }. Hûn dikarin wergêrekî bixwazin.
    Ji bo ku hûn bê navê xwe behsa kesekî din bikin: Crimestoppers, { $crimestoppers }.
    Ji bo alîkariyê: Victim Support, { $victim_support }, belaş, bi şev û roj.

threat =
    Rast e ku hûn ji me re dibêjin. Gefxwarin dikare sûc be, û ne hewce ye ku hûn bi vî barî re tenê bimînin.

    Ew kes nêzîk e, an hûn bawer dikin ku ev dê zû bibe? Telefonî { $emergency } bikin.
    Heke na, telefonî polîs bikin: { $police }.
    Ji bo alîkariyê: Victim Support, { $victim_support }, belaş, bi şev û roj.

    Peyam, wêne û hejmaran biparêzin. Bersivê nedin, pere nedin, û neçin cem wî kesî. Ji kesekî ku hûn pê bawer in re bêjin.

other_crime =
    Sûc niha diqewime, an kesek birîndar e? Telefonî { $emergency } bikin.
    Heke qediyaye, telefonî polîs bikin: { $police }, an bi înternetê ragihînin, girêdan li jêr e.
    Xapandin an sûcê li ser înternetê: Report Fraud, { $report_fraud }.
    Ji bo ku navê we neyê zanîn: Crimestoppers, { $crimestoppers }.
    Ji bo alîkariya piştî sûcekî: Victim Support, { $victim_support }, belaş, bi şev û roj.

human = Hûn dixwazin bi mirovekî re biaxivin. Temam. Di rewşa lezgîn de li bendê nemînin: telefonî { $emergency } bikin. Hûn dikarin telefonî polîs jî bikin: { $police }.

military =
    { $military_line }
    Carinan leşker cihên girîng diparêzin, da ku bêtir polîs bikaribin li kolanan bin. Fermandarî di destê polîs de dimîne.
    Heke hûn leşkeran bibînin, ne hewce ye ku hûn bi fikar bin. Di rewşa lezgîn de telefonî { $emergency } bikin.

military_unknown =
    Em îro nikarin piştrast bikin ka leşker alîkariya polîs dikin an na. Ji kerema xwe li rûpela fermî binêrin, girêdan li jêr e.
    Carinan leşker cihên girîng diparêzin, da ku bêtir polîs bikaribin li kolanan bin. Heke hûn leşkeran bibînin, ne hewce ye ku hûn bi fikar bin. Di rewşa lezgîn de telefonî { $emergency } bikin.

armed_officers =
    Dibe ku hûn li cihên qelebalix û li çalakiyan polîsên bi çek bibînin. Ew li wir in da ku we biparêzin. Hûn dikarin wek bi her polîsî re bi wan re biaxivin û ji wan pirsan bikin.

    Heke polîsên çekdar di dema êrîşekê de werin: aram bin, ya ku dibêjin bikin, destên xwe li cihekî bigirin ku ew bibînin, û ber bi wan ve nerevin. Dibe ku heta nizanibin hûn kî ne, çekên xwe dirêjî we bikin.

patrols =
    Polîs karmendên xwe dişîne wan cihên ku hewce ye, û vê her gav kontrol dike. Dibe ku hûn li dora çalakiyan, rojên olî û cihên îbadetê bêtir polîsan bibînin. Ev ji bo parastina her kesî ye.

    Heke civaka we bi fikar be, an hûn çalakiyekê amade bikin, telefonî polîs bikin: { $police }, û polîsên taxa xwe bixwazin. Di rewşa lezgîn de telefonî { $emergency } bikin.

posters =
    Poster û belavokên BIREVE, XWE VEŞÊRE, BÊJE (RUN, HIDE, TELL) hene ku hûn dikarin çap bikin û li dikanekê, li dibistanekê an li cihekî îbadetê daliqînin.
    Ew bi Îngilîzî, Îbranî, Hindî, Nepalî, Pencabî, Urdû û Erebî hatine çêkirin.
    Li rûpela fermî binêrin, girêdan li jêr e, an telefonî polîs bikin: { $police }, û bipirsin.

exit_hint = Gelo kesek dikare vê ekranê bibîne? Pêl "{ exit }" bikin. Rûpel di cih de tê girtin û ev sohbet li vir namîne. Lê dibe ku geroka înternetê ya we hê bizane ku hûn li ser vê rûpelê bûn.

interpreter =
    Erê, hûn dikarin bi zimanê xwe bi polîs re biaxivin. Belaş e.
    Di rewşa lezgîn de telefonî { $emergency } bikin, heke ne lezgîn be telefonî { $police } bikin. Navê zimanê xwe bi Îngilîzî bêjin, wek "Kurmanji Kurdish", û telefonê negirin. Paşê polîs wergêrekî li telefonê zêde dike.
    Li qereqola polîs, navê zimanê xwe nîşan bidin an bêjin, û wergêrekî bixwazin.

tell_mama =
    Tell MAMA alîkariya kesên ku ji ber misilmantiya xwe rastî êrîş an heqaretê hatine dike. Me nikarî kontrol bikin ka hê jî gilî û gazinan qebûl dike.
    Hûn dikarin herin ba British Muslim Trust jî, ku niha bi hikûmetê re dixebite. Xeta alîkariyê, sohbet û forma wê ya li ser înternetê hene.

    Sûcê ji ber olê sûcê nefretê ye. Niha xeter heye: telefonî { $emergency } bikin. Heke na: telefonî polîs bikin: { $police }, an bi înternetê ragihînin, girêdan li jêr e.

cst =
    CST (Community Security Trust) alîkariya Cihûyan dike û cihên Cihûyan diparêze. Hûn dikarin bi şev an bi roj bûyereke dijî Cihûyan ji CST re bêjin: { $cst }. Heke hûn qebûl bikin, CST dikare li şûna we ji polîs re bêje.

    Niha xeter heye: pêşî telefonî { $emergency } bikin. Ne lezgîn e: telefonî polîs bikin: { $police }.

acid_attack =
    Niha telefonî { $emergency } bikin. Bêjin "acid attack".

    Dûr bikevin: herin hewaya paqij, ji asîdê dûr.
    Cilên ku asîd pê ketiye ji xwe bikin. Di ser serê xwe re dernexin; wan bibirrin. Ya ku bi çerm ve zeliqiye nekişînin.
    Asîdê ji ser xwe bibin: tiştekî zuwa deynin ser, bila asîdê bikişîne. Paşê bi gelek ava paqij bişon û bênavber bişon.

    Nexwin, venexwin û cixareyê nekişînin. Destên xwe jî biparêzin.

language_switch = Erê, ez dikarim bi Kurmancî binivîsim. Ji kerema xwe pirsa xwe binivîsin, an mijarekê hilbijêrin.

about =
    Ez alîkarekî otomatîk ê { $force } me. Ez kompîturek im, ne mirov im. Ez bi gelek zimanan şîretên ewlehiyê didim: asta xeterê, di êrîşekê de çi bê kirin, û telefonî kîjan hejmarê bê kirin.
    Ez dikarim peyamên we ji polîsekî re jî bişînim. Ez nikarim giliyê sûcekî qeyd bikim, û ev sohbet nagihîje { $emergency }. Di rewşa lezgîn de telefonî { $emergency } bikin.

privacy =
    Gotinên we li ser kompîturên { $force } dimînin. Ji tu şirketa wergerê re nayên şandin.
    Sohbeta we piştî { $days ->
        [one] { $retention_days } rojê
       *[other] { $retention_days } rojan
    } bi xwe tê jêbirin. Hûn dikarin wê di cih de bi bişkoja "Vê sohbetê jê bibin" jê bibin.
    Heke peyamên we ji polîsekî re biçin, divê polîs ya ku pêwîst e biparêze. Ne hewce ye ku hûn navê xwe bêjin.
    Em li ser rewşa we ya koçberiyê napirsin.

greeting = Silav. Ez ji bo şîretên ewlehiyê alîkarekî otomatîk im. Ez çawa dikarim alîkariyê bikim? Hûn dikarin bi zimanê xwe binivîsin. Di rewşa lezgîn de telefonî { $emergency } bikin.

thanks = Ne tiştek e. Tiştekî din heye? Di rewşa lezgîn de telefonî { $emergency } bikin.

goodbye = Bi xatirê we, hay ji xwe hebin. Di rewşa lezgîn de telefonî { $emergency } bikin. Ne lezgîn e: { $police }.

abuse = Biborin ku min nikarî alîkariyê bikim. Ez tenê kompîturek im. Ez dikarim peyamên we ji mirovekî re bişînim, an hûn dikarin telefonî polîs bikin: { $police }. Di rewşa lezgîn de telefonî { $emergency } bikin.

out_of_scope = Biborin, ez di vî warî de nikarim alîkariyê bikim. Ez tenê şîretên ewlehiyê didim. Di van tiştan de ez dikarim alîkariyê bikim. Di rewşa lezgîn de telefonî { $emergency } bikin.

unclear = Biborin, min fêm nekir. Ji kerema xwe bi gotinên din bêjin, an mijarekê hilbijêrin. Di rewşa lezgîn de telefonî { $emergency } bikin.

unclear_again = Biborin, min dîsa fêm nekir. Hûn dixwazin ji polîsekî re binivîsin? Hûn dikarin telefonî { $police } jî bikin. Di rewşa lezgîn de telefonî { $emergency } bikin.
