### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Nasa panganib po ba kayo ngayon? Tumawag sa { $emergency }. Hindi nakakarating sa { $emergency } ang chat na ito.

    Hindi makapagsalita? Tumawag sa { $emergency } at makinig. Umubo o tapikin ang telepono. Sa mobile, pindutin ang { $silent_code } kapag sinabi ng boses sa telepono.
    Bingi o hindi magamit ang boses? Gamitin ang video app na { $bsl_service }, tumawag sa { $relay_emergency } (Relay UK), o mag-text sa { $emergency } kung naka-register na ang telepono ninyo.

emergency_general =
    May pag-atake: tumakbo kung may ligtas na daan. Kung wala, magtago at i-silent ang telepono. Tumawag kapag ligtas na.
    Sunog: lumabas, huwag nang bumalik sa loob, tumawag. May nasaktan o may sakit: tumawag at sabihin ang "ambulance".

emergency_attack =
    Tumakbo kung may ligtas na daan. Iwan ang mga gamit. Isama ang iba kung sasama sila, pero huwag maghintay.
    Kung hindi makatakbo, magtago. Ikandado at harangan ang pinto, lumayo rito at huwag mag-ingay. I-silent ang telepono at patayin ang vibrate.
    Kapag ligtas na, tumawag sa { $emergency }. Sabihin kung nasaan kayo at ano ang nakita ninyo.

emergency_violence =
    Lumayo kung kaya: sa tindahan, sa kapitbahay, o kung saan may mga tao. Ikandado ang pinto pagkapasok.
    Huwag sundan ang sinuman at huwag makipag-agawan sa gamit. Napapalitan ang gamit.
    Kung kailangang magtago, i-silent ang telepono at patayin ang vibrate.

emergency_fire =
    Lumabas, manatili sa labas, at tumawag sa { $emergency } mula sa labas. Huwag bumalik para sa kahit ano. Huwag gumamit ng elevator.
    May usok? Yumuko at manatiling malapit sa sahig. Isara ang mga pinto sa likod ninyo.
    Hindi makalabas? Isara ang pinto, takpan ng damit ang siwang, pumunta sa bintana at doon tumawag.
    May amoy ng gas? Huwag hawakan ang switch ng ilaw, huwag magsindi. Lumabas at sa labas tumawag.

emergency_medical =
    Kapag sumagot ang { $emergency }, sabihin ang "ambulance" at kung nasaan kayo. Sasabihin ng tao sa telepono ang gagawin. Huwag ibaba ang tawag.
    Malakas ang pagdurugo: diinan nang husto ang sugat gamit ang malinis na tela at huwag bitawan.
    Hindi magising at hindi normal ang paghinga: diinan nang malakas at mabilis ang gitna ng dibdib, at huwag tumigil.

emergency_trapped =
    I-silent ang telepono, patayin ang vibrate, at padilimin ang screen. Huwag mag-ingay. Sumulat lang dito kung ligtas.
    Ikandado at harangan ang pinto kung kaya, at lumayo rito.
    Naipit dahil sa aksidente at walang gustong manakit? Mag-ingay para mahanap kayo.

emergency_domestic =
    Naniniwala po ako sa inyo. Wala kayong kasalanan dito.
    Lumabas kung may ligtas na daan, at isama ang mga bata. Kung hindi kaya, pumunta sa kuwartong may labasan, malayo sa kusina.
    Kung kailangang magtago, i-silent ang telepono at patayin ang vibrate.

emergency_suicide =
    Buti po at sumulat kayo. Mahalaga kayo. Manatili po kayo, at hayaang may makasama kayo ngayon.
    May nainom ba kayo, o may sugat? Tumawag agad sa { $emergency } at sabihin ang "ambulance".
    Lumayo sa mga bagay na puwedeng makasakit sa inyo. Pumunta sa ibang tao, o magpapunta ng kasama.
    Nakikinig ang Samaritans kahit anong oras, libre: { $samaritans }. Wala pang labinsiyam (nineteen)? Childline, libre: { $childline }.
    Ibang tao ba? Samahan siya kung ligtas kayo, at tumawag.

emergency_bomb =
    Huwag hawakan. Lumayo nang husto at isama ang iba. Pumunta sa likod ng matibay na bagay, malayo sa salamin.
    Huwag gumamit ng telepono malapit dito. Kapag malayo na, tumawag sa { $emergency }.
    May nagbanta ba ng bomba? Isulat ang eksaktong sinabi at ang oras. Huwag sumagot, at huwag burahin ang mensahe.

emergency_sexual =
    Naniniwala po ako sa inyo. Wala kayong kasalanan dito.
    Pumunta sa lugar na ligtas ang pakiramdam ninyo, kung kaya, at magpasama sa taong pinagkakatiwalaan.
    Kung kaya, huwag munang maligo o magpalit ng damit. Makakatulong ito sa pulis. Kayo ang pipili, at tutulungan kayo anuman ang piliin ninyo.
    Libreng tulong, araw at gabi: Victim Support, { $victim_support }.

emergency_child =
    May batang nasa panganib o nawawala: tumawag agad sa { $emergency }. Hindi kailangang sigurado kayo.
    Samahan ang bata kung ligtas kayo. Sabihin kung ilang taon siya, ano ang suot niya, at saan siya huling nakita.
    Ikaw ba ang bata? Wala kang kasalanan. Puwede mo ring tawagan ang Childline, libre, araw at gabi: { $childline }.

emergency_threat =
    Kung malapit na o papunta na ang tao, pumunta sa ligtas na lugar, ikandado ang pinto, at tumawag sa { $emergency }.
    Huwag sumagot at huwag makipagkita. Itago ang mga mensahe: makakatulong ang mga ito sa pulis.
    Sabihin sa taong pinagkakatiwalaan kung nasaan kayo.

emergency_line = May panganib ngayon? Tumawag sa { $emergency }. Hindi nakakarating sa { $emergency } ang chat na ito.

threat_level =
    Ang threat level ng terorismo sa UK ay { $level_name }. Ibig sabihin: { $level_meaning }.
    Ganito na ang level mula pa noong { $since }.

    { $kent_line }
    { $military_line }

    Maging alerto, pero huwag po kayong matakot. Kung may makita kayong nakakabahala, sabihin sa pulis. Kung emergency, tumawag sa { $emergency }.

    Inilabas: { $published }. Huling tiningnan: { $checked }.

threat_level_unknown =
    Hindi po namin makumpirma ang threat level ngayong araw. Huli namin itong tiningnan: { $checked }.
    Pakitingnan ang opisyal na page, sa link sa ibaba.

    Pareho ang payo sa bawat level: maging alerto, sabihin sa pulis ang nakakabahala sa inyo, at kung emergency, tumawag sa { $emergency }.

level_name = { $level ->
    [low] MABABA (LOW)
    [moderate] KATAMTAMAN (MODERATE)
    [substantial] MALAKI (SUBSTANTIAL)
    [severe] MATINDI (SEVERE)
    [critical] KRITIKAL (CRITICAL)
   *[other] hindi alam
 }

level_meaning = { $level ->
    [low] napakaliit ng posibilidad na may mangyaring pag-atake
    [moderate] posibleng may mangyaring pag-atake, pero hindi malamang
    [substantial] malamang na may mangyaring pag-atake
    [severe] malamang na malamang na may mangyaring pag-atake
    [critical] malamang na malamang na may mangyaring pag-atake sa lalong madaling panahon
   *[other] hindi alam
 }

kent_line = { $specific ->
    [yes] May partikular na banta sa Kent. Sundin po ang sinasabi ng pulis.
   *[no] Walang partikular na banta sa Kent na sinabi sa amin ng pulis.
 }

military_line = { $military ->
    [yes] Maaari kayong makakita ng mga sundalong tumutulong sa pulis sa Kent.
   *[no] Malamang na wala kayong makikitang sundalo sa mga kalsada ng Kent.
 }

event_line = { $kind ->
    [religious] Maaari kayong makakita ng mas maraming pulis dahil sa isang okasyong panrelihiyon: { $place }, { $date }.
    [investigation] May trabaho ang pulis sa { $place } mula noong { $date }. Umiwas po muna roon kung kaya ninyo.
   *[public] Maaari kayong makakita ng mas maraming pulis dahil sa isang event: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Puwede ninyong ituloy ang karaniwang araw ninyo. Maging alerto, huwag matakot. Kapag pumunta kayo sa mataong lugar, tingnan kung nasaan ang mga labasan.

    Ang threat level para sa buong UK ay { $level_name }: { $level_meaning }.
    Inilabas: { $published }. Huling tiningnan: { $checked }.

    Kung may makita kayong nakakabahala, tawagan ang pulis sa { $police }. Kung emergency, tumawag sa { $emergency }.

kent_threat_unknown =
    Hindi po namin makumpirma ngayong araw kung may partikular na banta sa Kent. Huli namin itong tiningnan: { $checked }. Pakitingnan ang opisyal na page, sa link sa ibaba.

    Maging alerto, huwag matakot. Kapag pumunta kayo sa mataong lugar, tingnan kung nasaan ang mga labasan. Kung may makita kayong nakakabahala, tawagan ang pulis sa { $police }. Kung emergency, tumawag sa { $emergency }.

run_hide_tell =
    Kung may umaatake na may baril, kutsilyo o ibang armas: TAKBO, TAGO, TAWAG (RUN, HIDE, TELL).

    TAKBO. Kung may ligtas na daan palabas, tumakbo. Iwan ang mga gamit. Sabihan ang iba na sumama, pero huwag silang hintayin. Kung hindi makatakbo, lumayo nang pinakamabilis na kaya ninyo. Huwag tumigil para mag-video.

    TAGO. Kung hindi makatakbo, magtago. Pumuwesto sa likod ng makapal na pader. I-lock at harangan ang pinto, tapos lumayo rito. Huwag mag-ingay. I-silent ang telepono at patayin ang vibration.

    TAWAG. Kapag ligtas na kayo, tumawag sa { $emergency }. Sabihin kung ano ang nangyayari, saan, ilan ang umaatake, ano ang hitsura nila, ano ang mga armas nila, saan sila papunta, at kung may mga nasaktan. Kung hindi makapagsalita, tumawag at makinig. Pigilan ang ibang tao na pumasok, kung ligtas itong gawin.

    Pagdating ng mga armadong pulis: kumalma, sundin ang sinasabi nila, ilagay ang mga kamay kung saan nila makikita, at huwag biglang gagalaw. Maaari nila kayong tutukan ng baril at maging mahigpit. Ilalabas nila kayo kapag ligtas na.

which_number =
    May panganib sa buhay, o may krimeng nangyayari ngayon: tumawag sa { $emergency }.
    Hindi urgent, o tapos na: tumawag sa { $police }. Libre po ito.
    Nasa labas ng Kent o nasa ibang bansa: tumawag sa { $kent_from_outside }.
    Nag-aalala tungkol sa terorismo, pero walang panganib ngayon: tumawag sa Hotline Laban sa Terorismo (Anti-Terrorist Hotline), { $hotline }.
    Kung ayaw ninyong magpakilala, tungkol sa anumang krimen: tumawag sa Crimestoppers, { $crimestoppers }.

    Puwede kayong humingi ng interpreter. Sabihin ang pangalan ng wika ninyo sa English.

outside_kent =
    Para makontak ang Kent Police mula sa ibang county o sa ibang bansa, tumawag sa { $kent_from_outside }. Mula sa ibang bansa, i-dial ang { $kent_from_abroad }.
    Kapag tumawag sa { $police }, sasagot ang pulis ng lugar kung nasaan kayo ngayon.

    Kung emergency at nasa UK, tumawag sa { $emergency }. Kung nasa ibang bansa, tawagan ang emergency number ng bansang iyon.

anti_terrorist_hotline =
    Ang numero ng Hotline Laban sa Terorismo (Anti-Terrorist Hotline) ay { $hotline }. Bukas ito araw at gabi. Hindi ninyo kailangang ibigay ang pangalan ninyo.

    Puwede rin ninyong sabihin sa pulis online, sa link sa ibaba. Kahit maliit na bagay lang ang ipinag-aalala ninyo, sabihin pa rin. Sinusuri ng mga pulis na may training ang lahat bago sila kumilos.

    Kung may panganib ngayon, huwag gamitin ang hotline: tumawag sa { $emergency }.

deaf_text =
    Kung emergency, at kayo ay bingi, mahina ang pandinig o hindi makapagsalita:
    { $bsl_service }: video call na may sign language interpreter. Libre ito, araw at gabi.
    Relay UK: i-dial ang { $relay_emergency }.
    Mag-text sa { $emergency }: kailangan munang i-register ang telepono ninyo. I-text ang salitang "register" sa { $emergency } at sundin ang sagot. Huwag isiping dumating ang text ninyo hangga't walang sagot.

    Hindi emergency: i-dial ang { $relay_police } (Relay UK).

    May text number din dati ang Kent Police, { $kent_text }: isulat ang "police", tapos isang space, tapos ang mensahe ninyo. Hindi namin natiyak kung gumagana pa ito. Gamitin lang ito kung wala nang ibang gumagana.

silent_call =
    Puwede kayong tumawag sa { $emergency } kahit hindi kayo makapagsalita.
    I-dial ang { $emergency } at makinig. Sumagot sa pag-ubo o pagtapik sa telepono, kung kaya ninyo.
    Sa mobile: kung wala kayong anumang tunog, may boses na magsasabing pindutin ang { $silent_code }. Pindutin ito kapag sinabi na. Pagkatapos, ikokonekta kayo sa pulis. Kung hindi ninyo ito pipindutin, mapuputol ang tawag.
    Sa landline: huwag ibaba ang telepono. Kung ingay lang ang naririnig ng operator at hindi siya makapagpasya, ikokonekta kayo sa pulis.

    Kahit pindutin ang { $silent_code }, hindi malalaman ng pulis mula rito kung nasaan kayo. Hindi pupunta ang pulis dahil lang sa tahimik na tawag.

suspicious_activity =
    Salamat po sa pagsabi sa amin. Tama ang ginawa ninyo.

    Nangyayari ba ito ngayon, o may taong nasa panganib? Tumawag sa { $emergency }.
    Kung walang panganib ngayon, tumawag sa Hotline Laban sa Terorismo (Anti-Terrorist Hotline), { $hotline }, araw o gabi. Hindi ninyo kailangang ibigay ang pangalan ninyo. Puwede rin ninyong gamitin ang online form, sa link sa ibaba.

    Huwag lapitan o sundan ang taong iyon. Tandaan ang nakita ninyo, kung saan at kailan.

suspicious_item =
    Huwag itong hawakan. Lumayo, at isama ang ibang tao. Pagkatapos, tumawag sa { $emergency } o sabihin sa staff.
    Huwag gumamit ng telepono malapit dito. Pumunta kung saan hindi ninyo ito makikita, sa likod ng matibay na bagay, malayo sa salamin.

    Itanong sa sarili: sinadya ba itong itago? Mukha ba itong mapanganib, may mga wire, baterya o tape? Kakaiba ba ito para sa lugar na iyon? Kung nag-aalala kayo, tumawag sa { $emergency }.

person_concern =
    Hindi madaling magsalita tungkol sa taong mahalaga sa inyo. Salamat po sa pagsabi sa amin. Sinisikap ninyo siyang panatilihing ligtas.

    Puwede ninyong kausapin nang kumpidensyal ang mga pulis na may espesyal na training: ACT Early, { $act_early }. Hindi ninyo kailangang ibigay ang pangalan ninyo.
    Puwede rin kayong tumawag sa Hotline Laban sa Terorismo (Anti-Terrorist Hotline), { $hotline }, araw o gabi.

    Kung sa tingin ninyo ay malapit na siyang bumiyahe o manakit ng tao, tumawag na ngayon sa { $emergency }.

hate_crime =
    Ikinalulungkot ko po ang nangyari. Wala kayong kasalanan, at puwede ninyo itong i-report. Siniseryoso namin ito.

    Nangyayari ba ito ngayon, o nasa panganib ba kayo? Tumawag sa { $emergency }.
    Kung hindi, tawagan ang pulis sa { $police }, o mag-report online sa link sa ibaba. Puwede kayong mag-report para sa ibang tao, at puwede kayong mag-report nang walang pangalan.

    Ang hate crime ay krimeng ginawa dahil sa lahi, relihiyon, kapansanan o seksuwalidad ng isang tao, o dahil transgender siya, o dahil may nag-aakalang ganoon siya. Isulat kung ano ang nangyari, saan at kailan, habang naaalala pa ninyo.

    Para sa tulong at suporta: Victim Support, { $victim_support }, libre, araw at gabi.

community_tension =
    Salamat po sa pagsabi sa amin. Nakakatulong sa pulis na malaman agad kapag may tensyon sa pagitan ng mga tao.

    Kung may sinasaktan o tinatakot ngayon, tumawag sa { $emergency }.
    Kung wala, tawagan ang pulis sa { $police }. Puwede ninyong hilinging makausap ang mga pulis na nakatalaga sa lugar ninyo. Kung ayaw ninyong magpakilala, tumawag sa Crimestoppers, { $crimestoppers }.

    Huwag po sana kayong magkalat ng tsismis. Kung may makita kayong poot online, puwede ninyo itong i-report sa link sa ibaba.

self_harm =
    Mabuti po talaga at sumulat kayo. Mahalaga kayo, at hindi ninyo kailangang harapin ito nang mag-isa.

    Kung kayo, o ibang tao, ay maaaring nasa panganib ngayon, tumawag sa { $emergency }.
    Puwede ninyong kausapin ang Samaritans kahit anong oras, libre, tungkol sa kahit ano: { $samaritans }. Wala pang labinsiyam (nineteen) na taong gulang? Tumawag sa Childline, { $childline }. Libre rin ito.

    Kung kaya ninyo, pumunta sa taong pinagkakatiwalaan ninyo, o lumayo sa mga bagay na puwede ninyong gamitin para saktan ang sarili.

domestic_abuse =
    Naniniwala po ako sa inyo. Wala kayong kasalanan dito, at may makukuha kayong tulong.

    Nasa panganib ngayon? Tumawag sa { $emergency }. Kung hindi makapagsalita, pindutin ang { $silent_code } sa mobile kapag sinabi ng boses sa telepono.
    Para may makausap, araw o gabi, libre: Pambansang Helpline sa Pang-aabuso sa Tahanan (National Domestic Abuse Helpline), { $domestic_abuse }.
    Para sa mga lalaki: { $mens_advice }. Tungkol sa sapilitang kasal o sa "dangal" ng pamilya: Karma Nirvana, { $karma_nirvana }.
    Hindi urgent: tawagan ang pulis sa { $police }.

sexual_offence =
    Naniniwala po ako sa inyo. Hindi ninyo kasalanan ang nangyari. Hindi pa huli para magsabi sa iba.

    May sugat ba kayo, o nasa panganib ngayon? Tumawag sa { $emergency }.
    Kapag handa na kayo, tumawag sa pulis sa { $police }. Puwede kayong humiling na babae ang makausap, at puwedeng humingi ng interpreter.

    Para sa tulong, may pulis man o wala: Victim Support, { $victim_support }, libre, araw at gabi. Wala pang labinsiyam (nineteen)? Childline: { $childline }.

child_at_risk =
    Salamat po sa pagsasabi. Tama ang magsalita para sa isang bata.

    May bata bang nasa panganib ngayon? Tumawag sa { $emergency }. Hindi kailangang sigurado kayo.
    Kung walang panganib ngayon, tumawag sa pulis sa { $police }.
    Wala ka pa bang labinsiyam (nineteen)? Wala kang kasalanan. Puwede kang makipag-usap sa Childline, libre, araw at gabi: { $childline }.

    Huwag kausapin ang taong inaalala ninyo: baka mas mahirapang protektahan ang bata.

trafficking =
    Naniniwala po ako sa inyo. Walang may karapatang pilitin kayong magtrabaho o makipagtalik, itago ang pasaporte ninyo, o ikulong kayo. Wala kayong ginawang masama, at may makukuha kayong tulong.

    Nasa panganib ngayon? Tumawag sa { $emergency }. Kung hindi makapagsalita, pindutin ang { $silent_code } sa mobile kapag sinabi ng boses sa telepono.
    Kung walang panganib ngayon, tumawag sa pulis sa { $police }. Puwedeng humingi ng interpreter.
    Para magsumbong tungkol sa ibang tao nang walang pangalan: Crimestoppers, { $crimestoppers }.
    Para sa tulong: Victim Support, { $victim_support }, libre, araw at gabi.

threat =
    Tama po na sinabi ninyo ito. Puwedeng krimen ang pagbabanta, at hindi ninyo kailangang tiisin ito nang mag-isa.

    Malapit ba ang tao, o sa tingin ninyo ay mangyayari ito agad? Tumawag sa { $emergency }.
    Kung hindi, tumawag sa pulis sa { $police }.
    Para sa tulong: Victim Support, { $victim_support }, libre, araw at gabi.

    Itago ang mga mensahe, larawan at numero. Huwag sumagot, huwag magbayad, at huwag makipagkita. Sabihin sa taong pinagkakatiwalaan.

other_crime =
    Nangyayari ba ngayon ang krimen, o may nasaktan ba? Tumawag sa { $emergency }.
    Kung tapos na, tawagan ang pulis sa { $police }, o i-report ito online sa link sa ibaba.
    Panloloko o krimen online: Report Fraud, { $report_fraud }.
    Kung ayaw ninyong magpakilala: Crimestoppers, { $crimestoppers }.
    Para sa tulong pagkatapos ng krimen: Victim Support, { $victim_support }, libre, araw at gabi.

human = Gusto po ninyong makausap ang isang tao. Ayos lang po iyon. Kung emergency, huwag maghintay: tumawag sa { $emergency }. Puwede rin ninyong tawagan ang pulis sa { $police }.

military =
    { $military_line }
    Minsan, mga sundalo ang nagbabantay sa mahahalagang lugar, para mas maraming pulis ang nasa kalsada. Ang pulis pa rin ang namamahala.
    Kung makakita kayo ng mga sundalo, hindi kailangang mag-alala. Kung emergency, tumawag sa { $emergency }.

military_unknown =
    Hindi po namin makumpirma ngayong araw kung may mga sundalong tumutulong sa pulis. Pakitingnan ang opisyal na page, sa link sa ibaba.
    Minsan, mga sundalo ang nagbabantay sa mahahalagang lugar, para mas maraming pulis ang nasa kalsada. Kung makakita kayo ng mga sundalo, hindi kailangang mag-alala. Kung emergency, tumawag sa { $emergency }.

armed_officers =
    Maaari kayong makakita ng mga pulis na may baril sa mataong lugar at mga event. Nandoon sila para panatilihin kayong ligtas. Puwede ninyo silang kausapin at tanungin, tulad ng ibang pulis.

    Kung dumating ang mga armadong pulis habang may pag-atake: kumalma, sundin ang sinasabi nila, ilagay ang mga kamay kung saan nila makikita, at huwag tumakbo papunta sa kanila. Maaari nila kayong tutukan ng baril hanggang malaman nila kung sino kayo.

patrols =
    Naglalagay ang pulisya ng mga pulis kung saan sila kailangan, at lagi itong sinusuri. Maaari kayong makakita ng mas maraming pulis sa mga event, araw na panrelihiyon at lugar ng pagsamba. Para ito sa kaligtasan ng lahat.

    Kung nag-aalala ang komunidad ninyo, o may binabalak kayong event, tawagan ang pulis sa { $police } at hilinging makausap ang mga pulis na nakatalaga sa lugar ninyo. Kung emergency, tumawag sa { $emergency }.

posters =
    May mga poster at leaflet na Takbo, Tago, Tawag (RUN, HIDE, TELL) na puwede ninyong i-print at ipaskil sa tindahan, paaralan o lugar ng pagsamba.
    Ginawa ang mga ito sa English, Hebrew, Hindi, Nepali, Punjabi, Urdu at Arabic.
    Tingnan ang opisyal na page sa link sa ibaba, o tawagan ang pulis sa { $police } at magtanong.

exit_hint = May puwede bang makakita ng screen na ito? Pindutin ang "{ exit }". Magsasara agad ang page at mawawala rito ang chat. Puwedeng matandaan pa ng browser na nabuksan ninyo ang page na ito.

interpreter =
    Opo, puwede ninyong kausapin ang pulis sa sarili ninyong wika. Libre po ito.
    Tumawag sa { $emergency } kung emergency, o sa { $police } kung hindi urgent. Sabihin ang pangalan ng wika ninyo sa English, halimbawa "Tagalog", at huwag ibaba ang telepono. Pagkatapos, isasali ng pulis ang isang interpreter sa tawag.
    Sa police station, ipakita o sabihin ang pangalan ng wika ninyo, at humingi ng interpreter.

tell_mama =
    Tinutulungan ng Tell MAMA ang mga taong inatake o ininsulto dahil Muslim sila. Hindi namin natiyak kung tumatanggap pa ito ng mga report.
    Puwede rin kayong lumapit sa British Muslim Trust, na ngayon ay katuwang ng gobyerno. May helpline, chat at online form ito.

    Hate crime ang krimeng ginawa dahil sa relihiyon. Nasa panganib ngayon: tumawag sa { $emergency }. Kung hindi: tawagan ang pulis sa { $police }, o mag-report online sa link sa ibaba.

cst =
    Tinutulungan ng CST (Community Security Trust) ang mga Hudyo at pinoprotektahan ang mga lugar ng mga Hudyo. Puwede ninyong sabihin sa CST ang isang pangyayaring laban sa mga Hudyo, araw o gabi: { $cst }. Kung papayag kayo, puwedeng ang CST ang magsabi sa pulis para sa inyo.

    Nasa panganib ngayon: tumawag muna sa { $emergency }. Hindi urgent: tawagan ang pulis sa { $police }.

acid_attack =
    Tumawag na ngayon sa { $emergency }. Sabihin ang "acid attack".

    Lumayo: pumunta sa sariwang hangin, malayo sa asido.
    Alisin ang damit na may asido. Huwag itong idaan sa ulo kapag huhubarin; gupitin ito. Huwag hilahin ang nakadikit sa balat.
    Alisin ang asido: ipasipsip ito sa anumang tuyong bagay. Pagkatapos, banlawan ng maraming malinis na tubig at ituloy lang ang pagbanlaw.

    Huwag kumain, uminom o manigarilyo. Protektahan ang sarili ninyong mga kamay.

language_switch = Opo, marunong po akong mag-Tagalog. Isulat po ang tanong ninyo, o pumili ng paksa.

about =
    Isa akong automatic na assistant ng { $force }. Computer po ako, hindi tao. Nagbibigay ako ng payo sa kaligtasan sa maraming wika: ang threat level, ang gagawin kapag may pag-atake, at kung aling numero ang tatawagan.
    Puwede ko ring ipasa ang mga mensahe ninyo sa isang pulis. Hindi ako makakatanggap ng report ng krimen, at hindi nakakarating sa { $emergency } ang chat na ito. Kung emergency, tumawag sa { $emergency }.

privacy =
    Nananatili ang mga isinulat ninyo sa mga computer ng { $force }. Hindi ipinapadala ang mga ito sa kahit anong translation company.
    Kusang mabubura ang chat ninyo pagkalipas ng { $days ->
        [one] { $retention_days } araw
       *[other] { $retention_days } araw
    }. Puwede ninyo itong burahin agad gamit ang button na "Burahin ang chat na ito".
    Kung mapunta sa isang pulis ang mga mensahe ninyo, kailangang i-save ng pulisya ang kailangan nila. Hindi ninyo kailangang ibigay ang pangalan ninyo.
    Hindi kami nagtatanong tungkol sa immigration status ninyo.

greeting = Kumusta po. Isa akong automatic na assistant para sa payo sa kaligtasan. Ano po ang maitutulong ko? Puwede kayong sumulat sa wika ninyo. Kung emergency, tumawag sa { $emergency }.

thanks = Walang anuman po. May iba pa po ba kayong kailangan? Kung emergency, tumawag sa { $emergency }.

goodbye = Paalam po, at mag-ingat kayo. Kung emergency, tumawag sa { $emergency }. Hindi urgent: { $police }.

abuse = Pasensya na po at hindi ako nakatulong. Computer lang ako. Puwede kong ipasa ang mga mensahe ninyo sa isang tao, o puwede ninyong tawagan ang pulis sa { $police }. Kung emergency, tumawag sa { $emergency }.

out_of_scope = Pasensya na po, hindi ako makakatulong diyan. Payo sa kaligtasan lang ang ibinibigay ko. Narito ang mga maitutulong ko. Kung emergency, tumawag sa { $emergency }.

unclear = Pasensya na po, hindi ko naintindihan. Pakisabi sa ibang salita, o pumili ng paksa. Kung emergency, tumawag sa { $emergency }.

unclear_again = Pasensya na po, hindi ko pa rin naintindihan. Gusto po ba ninyong sumulat sa isang pulis? Puwede rin kayong tumawag sa { $police }. Kung emergency, tumawag sa { $emergency }.
