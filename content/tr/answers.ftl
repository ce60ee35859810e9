### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Şu anda tehlikede misiniz? { $emergency } numarasını arayın. Bu sohbet { $emergency } hattına ulaşmaz.

    Konuşamıyor musunuz? { $emergency } numarasını arayın ve dinleyin. Öksürün ya da telefona hafifçe vurun. Cep telefonundaysanız, ses sizden isteyince { $silent_code } tuşlayın.
    Sağır mısınız ya da sesinizi kullanamıyor musunuz? { $bsl_service } görüntülü arama uygulamasını kullanın, { $relay_emergency } numarasını arayın (Relay UK) ya da telefonunuzu önceden kaydettirdiyseniz { $emergency } numarasına mesaj atın.

emergency_general =
    Saldırı: güvenli bir yol varsa kaçın. Yoksa saklanın ve telefonunuzu sessize alın. Güvende olunca arayın.
    Yangın: dışarı çıkın, geri girmeyin, arayın. Yaralı ya da hasta varsa: arayın ve "ambulance" deyin.

emergency_attack =
    Güvenli bir çıkış yolu varsa kaçın. Eşyalarınızı bırakın. Gelen olursa yanınıza alın ama beklemeyin.
    Kaçamıyorsanız saklanın. Kapıyı kilitleyin, önüne bir şeyler koyun, kapıdan uzak durun ve sessiz olun. Telefonunuzu sessize alın, titreşimi kapatın.
    Güvende olunca { $emergency } numarasını arayın. Nerede olduğunuzu ve ne gördüğünüzü söyleyin.

emergency_violence =
    Yapabiliyorsanız uzaklaşın: bir dükkâna, bir komşuya ya da insanların olduğu bir yere gidin. Arkanızdan kapıyı kilitleyin.
    Kimsenin peşinden gitmeyin, eşya için kavga etmeyin. Eşyanın yerine yenisi gelir.
    Saklanmanız gerekirse telefonunuzu sessize alın ve titreşimi kapatın.

emergency_fire =
    Dışarı çıkın, geri girmeyin ve dışarıdan { $emergency } numarasını arayın. Hiçbir şey için geri dönmeyin. Asansöre binmeyin.
    Duman mı var? Eğilin, yere yakın kalın. Çıkarken kapıları arkanızdan kapatın.
    Çıkamıyor musunuz? Kapıyı kapatın, altındaki boşluğu giysilerle tıkayın, pencereye gidin ve oradan arayın.
    Gaz kokusu mu var? Işık düğmelerine dokunmayın, ateş yakmayın. Dışarı çıkın ve dışarıdan arayın.

emergency_medical =
    { $emergency } cevap verince "ambulance" deyin ve nerede olduğunuzu söyleyin. Telefondaki kişi size ne yapacağınızı anlatır. Telefonu kapatmayın.
    Çok kan akıyorsa: yaraya temiz bir bezle sıkıca bastırın ve bastırmaya devam edin.
    Uyanmıyor ve normal nefes almıyorsa: göğsünün ortasına sert ve hızlı bastırın, hiç durmayın.

emergency_trapped =
    Telefonunuzu sessize alın, titreşimi kapatın ve ekranı karartın. Sessiz olun. Yalnızca güvenliyse buraya yazın.
    Yapabiliyorsanız kapıyı kilitleyin, önüne bir şeyler koyun ve kapıdan uzak durun.
    Bir kazada mı sıkıştınız ve size zarar vermek için arayan kimse yok mu? Ses çıkarın ki sizi bulabilsinler.

emergency_domestic =
    Size inanıyorum. Bu sizin suçunuz değil.
    Güvenli bir yol varsa evden çıkın, çocukları da yanınıza alın. Çıkamıyorsanız mutfaktan uzak, çıkışı olan bir odaya gidin.
    Saklanmanız gerekirse telefonunuzu sessize alın ve titreşimi kapatın.

emergency_suicide =
    Yazdığınıza çok sevindim. Siz değerlisiniz. Lütfen gitmeyin, şimdi biri yanınızda olsun.
    Bir şey mi içtiniz ya da yaralı mısınız? Hemen { $emergency } numarasını arayın ve "ambulance" deyin.
    Size zarar verebilecek şeylerden uzaklaşın. Birinin yanına gidin ya da birini çağırın.
    Samaritans sizi her zaman, ücretsiz dinler: { $samaritans }. On dokuz yaşından küçük müsünüz? Childline, ücretsiz: { $childline }.
    Söz konusu başka biri mi? Sizin için güvenliyse yanında kalın ve arayın.

emergency_bomb =
    Ona dokunmayın. Çok uzağa gidin, başkalarını da yanınızda götürün. Sağlam bir şeyin arkasına, camlardan uzağa geçin.
    Yakınında telefonunuzu kullanmayın. Uzaklaşınca { $emergency } numarasını arayın.
    Biri sizi bombayla mı tehdit etti? Söylediği sözleri aynen ve saatini yazın. Cevap vermeyin, mesajı silmeyin.

emergency_sexual =
    Size inanıyorum. Bu sizin suçunuz değil.
    Yapabiliyorsanız kendinizi güvende hissettiğiniz bir yere gidin ve güvendiğiniz birinden yanınızda olmasını isteyin.
    Yapabiliyorsanız şimdilik yıkanmayın ve giysilerinizi değiştirmeyin. Bu, polisin işine yarayabilir. Karar sizin, her durumda yardım alırsınız.
    Gece gündüz ücretsiz yardım: Victim Support, { $victim_support }.

emergency_child =
    Bir çocuk tehlikedeyse ya da kayıpsa: hemen { $emergency } numarasını arayın. Emin olmanız gerekmez.
    Sizin için güvenliyse çocuğun yanında kalın. Kaç yaşında olduğunu, ne giydiğini ve en son nerede olduğunu söyleyin.
    O çocuk siz misiniz? Bu sizin suçunuz değil. Gece gündüz, ücretsiz olarak Childline'ı da arayabilirsiniz: { $childline }.

emergency_threat =
    Bu kişi yakındaysa ya da geliyorsa güvenli bir yere gidin, kapıyı kilitleyin ve { $emergency } numarasını arayın.
    Cevap vermeyin, onunla buluşmayın. Mesajları saklayın: polisin işine yarar.
    Nerede olduğunuzu güvendiğiniz birine söyleyin.

emergency_line = Şu anda tehlike var mı? { $emergency } numarasını arayın. Bu sohbet { $emergency } hattına ulaşmaz.

threat_level =
    Birleşik Krallık'ta terör tehdidi seviyesi: { $level_name }. Anlamı: { $level_meaning }.
    Şu tarihten beri bu seviyede: { $since }.

    { $kent_line }
    { $military_line }

    Dikkatli olun ama telaşlanmayın. Sizi endişelendiren bir şey görürseniz polise söyleyin. Acil durumda { $emergency } numarasını arayın.

    Yayımlandığı tarih: { $published }. Son kontrol: { $checked }.

threat_level_unknown =
    Bugün tehdit seviyesini doğrulayamıyoruz. Son kontrolümüz: { $checked }.
    Lütfen aşağıdaki bağlantıdan resmi sayfaya bakın.

    Tavsiye her seviyede aynıdır: dikkatli olun, sizi endişelendiren şeyi polise söyleyin, acil durumda { $emergency } numarasını arayın.

level_name = { $level ->
    [low] DÜŞÜK (LOW)
    [moderate] ORTA (MODERATE)
    [substantial] ÖNEMLİ (SUBSTANTIAL)
    [severe] CİDDİ (SEVERE)
    [critical] KRİTİK (CRITICAL)
   *[other] bilinmiyor
 }

level_meaning = { $level ->
    [low] bir saldırı ihtimali çok düşük
    [moderate] bir saldırı olabilir ama muhtemel değil
    [substantial] bir saldırı olması muhtemel
    [severe] bir saldırı olması çok muhtemel
    [critical] yakın zamanda bir saldırı olması çok muhtemel
   *[other] bilinmiyor
 }

kent_line = { $specific ->
    [yes] Kent'e yönelik belirli bir tehdit var. Polisin söylediklerine uyun.
   *[no] Polisin bize bildirdiği, Kent'e yönelik belirli bir tehdit yok.
 }

military_line = { $military ->
    [yes] Kent'te polise yardım eden askerler görebilirsiniz.
   *[no] Kent sokaklarında asker görmeniz pek olası değil.
 }

event_line = { $kind ->
    [religious] Dini bir etkinlik nedeniyle çevrede daha çok polis görebilirsiniz: { $place }, { $date }.
    [investigation] Polis bir yerde çalışıyor: { $place }. Başladığı tarih: { $date }. Mümkünse lütfen oradan uzak durun.
   *[public] Bir etkinlik nedeniyle çevrede daha çok polis görebilirsiniz: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Günlük hayatınıza devam edebilirsiniz. Dikkatli olun ama telaşlanmayın. Kalabalık bir yere gidince çıkışların nerede olduğuna bakın.

    Birleşik Krallık'ın tamamı için tehdit seviyesi: { $level_name }. Anlamı: { $level_meaning }.
    Yayımlandığı tarih: { $published }. Son kontrol: { $checked }.

    Sizi endişelendiren bir şey görürseniz { $police } numarasından polisi arayın. Acil durumda { $emergency } numarasını arayın.

kent_threat_unknown =
    Kent'e yönelik belirli bir tehdit olup olmadığını bugün doğrulayamıyoruz. Son kontrolümüz: { $checked }. Lütfen aşağıdaki bağlantıdan resmi sayfaya bakın.

    Dikkatli olun ama telaşlanmayın. Kalabalık bir yere gidince çıkışların nerede olduğuna bakın. Sizi endişelendiren bir şey görürseniz { $police } numarasından polisi arayın. Acil durumda { $emergency } numarasını arayın.

run_hide_tell =
    Ateşli silah, bıçak ya da başka silahlarla saldırı olursa: KAÇ, SAKLAN, BİLDİR (RUN, HIDE, TELL).

    KAÇ. Güvenli bir çıkış yolu varsa koşarak kaçın. Eşyalarınızı bırakın. Başkalarına da gelmelerini söyleyin ama onları beklemeyin. Koşamıyorsanız olabildiğince hızlı uzaklaşın. Durup video çekmeyin.

    SAKLAN. Kaçamıyorsanız saklanın. Kalın bir duvarın arkasına geçin. Kapıyı kilitleyin, önüne bir şeyler koyun, sonra kapıdan uzaklaşın. Sessiz olun. Telefonunuzu sessize alın ve titreşimi kapatın.

    BİLDİR. Güvende olunca { $emergency } numarasını arayın. Ne olduğunu, nerede olduğunu, kaç saldırgan olduğunu, neye benzediklerini, hangi silahları taşıdıklarını, nereye gittiklerini ve yaralı olup olmadığını söyleyin. Konuşamıyorsanız arayın ve dinleyin. Sizin için güvenliyse başkalarının oraya girmesini engelleyin.

    Silahlı polis gelince: sakin olun, dediklerini yapın, ellerinizi görebilecekleri yerde tutun ve ani hareket etmeyin. Size silah doğrultabilir ve sert davranabilirler. Güvenli olunca sizi dışarı çıkarırlar.

which_number =
    Can tehlikesi varsa ya da şu anda bir suç işleniyorsa: { $emergency } numarasını arayın.
    Acil değilse ya da olay bittiyse: { $police } numarasını arayın. Ücretsizdir.
    Kent dışındaysanız ya da yurt dışındaysanız: { $kent_from_outside } numarasını arayın.
    Terörle ilgili bir endişeniz varsa ama şu anda tehlike yoksa: Terörle Mücadele İhbar Hattı'nı (Anti-Terrorist Hotline) arayın: { $hotline }.
    Herhangi bir suçu isim vermeden bildirmek için: Crimestoppers'ı arayın: { $crimestoppers }.

    Tercüman isteyebilirsiniz. Dilinizin adını İngilizce söyleyin.

outside_kent =
    Kent Polisi'ne başka bir bölgeden ya da yurt dışından ulaşmak için { $kent_from_outside } numarasını arayın. Yurt dışından { $kent_from_abroad } numarasını çevirin.
    { $police } numarası sizi o anda bulunduğunuz yerin polisine bağlar.

    Birleşik Krallık'ta acil durumda { $emergency } numarasını arayın. Başka bir ülkedeyseniz o ülkenin acil numarasını arayın.

anti_terrorist_hotline =
    Terörle Mücadele İhbar Hattı (Anti-Terrorist Hotline): { $hotline }. Gece gündüz açıktır. Adınızı vermek zorunda değilsiniz.

    Aşağıdaki bağlantıdan polise internet üzerinden de bildirebilirsiniz. Hiçbir endişe önemsiz değildir. Eğitimli polis memurları harekete geçmeden önce her şeyi kontrol eder.

    Şu anda tehlike varsa bu hattı kullanmayın: { $emergency } numarasını arayın.

deaf_text =
    Acil durumda, sağırsanız, zor duyuyorsanız ya da konuşamıyorsanız:
    { $bsl_service }: işaret dili tercümanıyla görüntülü arama. Ücretsizdir, gece gündüz açıktır.
    Relay UK: { $relay_emergency } numarasını çevirin.
    { $emergency } numarasına mesaj: önce telefonunuzu kaydettirmelisiniz. { $emergency } numarasına "register" yazıp gönderin ve gelen cevaptaki adımları izleyin. Cevap gelene kadar mesajınızın ulaştığını düşünmeyin.

    Acil değilse { $relay_police } numarasını çevirin (Relay UK).

    Kent Polisi'nin bir mesaj numarası da vardı, { $kent_text }: "police" yazın, bir boşluk bırakın, sonra mesajınızı yazın. Hâlâ çalıştığını kontrol edemedik. Yalnızca başka hiçbir yol işe yaramazsa kullanın.

silent_call =
    Konuşamasanız bile { $emergency } numarasını arayabilirsiniz.
    { $emergency } numarasını çevirin ve dinleyin. Yapabiliyorsanız öksürerek ya da telefona hafifçe vurarak cevap verin.
    Cep telefonunda: hiç ses çıkarmazsanız bir ses sizden { $silent_code } tuşlamanızı ister. İsteyince tuşlayın. Sonra polise bağlanırsınız. Tuşlamazsanız arama sona erer.
    Sabit telefonda: hatta kalın. Operatör yalnızca gürültü duyar ve karar veremezse polise bağlanırsınız.

    { $silent_code } tuşlamak polise nerede olduğunuzu bildirmez. Sessiz arama tek başına polisin gelmesini sağlamaz.

suspicious_activity =
    Bize söylediğiniz için teşekkür ederiz. Söylemekle doğru yaptınız.

    Şu anda mı oluyor ya da biri tehlikede mi? { $emergency } numarasını arayın.
    Şu anda tehlike yoksa Terörle Mücadele İhbar Hattı'nı (Anti-Terrorist Hotline) gece gündüz arayabilirsiniz: { $hotline }. Adınızı vermek zorunda değilsiniz. Aşağıdaki bağlantıdan internet formunu da kullanabilirsiniz.

    O kişiye yaklaşmayın, onu takip etmeyin. Ne gördüğünüzü, nerede ve ne zaman gördüğünüzü aklınızda tutun.

suspicious_item =
    Ona dokunmayın. Uzaklaşın ve başkalarını da yanınızda götürün. Sonra { $emergency } numarasını arayın ya da görevlilere söyleyin.
    Yakınında telefonunuzu kullanmayın. Onu göremeyeceğiniz bir yere, sağlam bir şeyin arkasına, camlardan uzağa gidin.

    Kendinize sorun: Bilerek mi saklanmış? Kablo, pil ya da bant gibi tehlikeli görünen bir şeyi var mı? Bu yer için tuhaf mı? Endişeliyseniz { $emergency } numarasını arayın.

person_concern =
    Değer verdiğiniz biri hakkında konuşmak kolay değil. Bize söylediğiniz için teşekkür ederiz. Onu korumaya çalışıyorsunuz.

    Bu konuda özel eğitimli polis memurlarıyla gizlilik içinde konuşabilirsiniz: ACT Early, { $act_early }. Adınızı vermek zorunda değilsiniz.
    Terörle Mücadele İhbar Hattı'nı (Anti-Terrorist Hotline) da gece gündüz arayabilirsiniz: { $hotline }.

    Bu kişinin yola çıkmak ya da birine zarar vermek üzere olduğunu düşünüyorsanız hemen { $emergency } numarasını arayın.

hate_crime =
    Böyle bir şey yaşadığınız için üzgünüm. Bu sizin suçunuz değil ve polise bildirebilirsiniz. Bunu ciddiye alıyoruz.

    Şu anda mı oluyor ya da tehlikede misiniz? { $emergency } numarasını arayın.
    Değilse { $police } numarasından polisi arayın ya da aşağıdaki bağlantıdan internet üzerinden bildirin. Başkası adına da bildirebilirsiniz, adınızı vermeden de bildirebilirsiniz.

    Nefret suçu, bir kişinin ırkı, dini, engeli, cinsel yönelimi ya da trans olması nedeniyle, veya biri onun böyle olduğunu sandığı için işlenen suçtur. Ne olduğunu, nerede ve ne zaman olduğunu unutmadan bir yere yazın.

    Yardım ve destek için: Victim Support, { $victim_support }, ücretsiz, gece gündüz.

community_tension =
    Bize söylediğiniz için teşekkür ederiz. İnsanlar arasında gerginlik olunca polisin bunu erken bilmesi işe yarar.

    Şu anda birine zarar veriliyor ya da biri tehdit ediliyorsa { $emergency } numarasını arayın.
    Değilse { $police } numarasından polisi arayın. Bölgenizdeki polis memurlarıyla görüşmek istediğinizi söyleyebilirsiniz. İsim vermemek için Crimestoppers'ı arayın: { $crimestoppers }.

    Lütfen söylentileri paylaşmayın. İnternette nefret içeren bir şey görürseniz aşağıdaki bağlantıdan bildirebilirsiniz.

self_harm =
    Yazdığınıza gerçekten çok sevindim. Siz değerlisiniz ve bununla tek başınıza kalmak zorunda değilsiniz.

    Sizin ya da başka birinin şu anda tehlikede olma ihtimali varsa { $emergency } numarasını arayın.
    Samaritans ile her zaman, ücretsiz olarak, her konuda konuşabilirsiniz: { $samaritans }. On dokuz yaşından küçük müsünüz? Childline'ı arayın: { $childline }. O da ücretsizdir.

    Yapabiliyorsanız güvendiğiniz birinin yanına gidin ya da kendinize zarar verebileceğiniz şeylerden uzaklaşın.

domestic_abuse =
    Size inanıyorum. Bu sizin suçunuz değil ve yardım alabilirsiniz.

    Şu anda tehlikede misiniz? { $emergency } numarasını arayın. Konuşamıyorsanız, cep telefonunda ses sizden isteyince { $silent_code } tuşlayın.
    Biriyle konuşmak için, gece gündüz, ücretsiz: Ulusal Aile İçi Şiddet Yardım Hattı (National Domestic Abuse Helpline), { $domestic_abuse }.
    Erkekler için: { $mens_advice }. Zorla evlendirme ya da "namus" konusunda: Karma Nirvana, { $karma_nirvana }.
    Acil değilse: { $police } numarasından polisi arayın.

sexual_offence =
    Size inanıyorum. Olanlar sizin suçunuz değil. Birine anlatmak için hiçbir zaman geç değildir.

    Yaralı mısınız ya da şu anda tehlikede misiniz? { $emergency } numarasını arayın.
    Kendinizi hazır hissedince { $police } numarasından polisi arayın. Bir kadınla konuşmak istediğinizi söyleyebilir, tercüman isteyebilirsiniz.

    Polise gitseniz de gitmeseniz de yardım için: Victim Support, { $victim_support }, ücretsiz, gece gündüz. On dokuz yaşından küçük müsünüz? Childline: { $childline }.

child_at_risk =
    Bize söylediğiniz için teşekkür ederiz. Bir çocuk için sesinizi çıkarmakla doğru yaptınız.

    Şu anda bir çocuk tehlikede mi? { $emergency } numarasını arayın. Emin olmanız gerekmez.
    Şu anda tehlike yoksa { $police } numarasından polisi arayın.
    On dokuz yaşından küçük müsünüz? Bu sizin suçunuz değil. Childline ile gece gündüz, ücretsiz konuşabilirsiniz: { $childline }.

    Şüphelendiğiniz kişiyle bunu konuşmayın: çocuğu korumak zorlaşabilir.

trafficking =
    Size inanıyorum. Kimse sizi çalışmaya ya da cinsel ilişkiye zorlayamaz, pasaportunuza el koyamaz, sizi bir yere kilitleyemez. Siz yanlış bir şey yapmadınız ve yardım alabilirsiniz.

    Şu anda tehlikede misiniz? { $emergency } numarasını arayın. Konuşamıyorsanız, cep telefonunda ses sizden isteyince { $silent_code } tuşlayın.
    Şu anda tehlike yoksa { $police } numarasından polisi arayın. Tercüman isteyebilirsiniz.
    Başka birinin durumunu isim vermeden bildirmek için: Crimestoppers, { $crimestoppers }.
    Yardım için: Victim Support, { $victim_support }, ücretsiz, gece gündüz.

threat =
    Bize söylemekle doğru yaptınız. Tehdit suç olabilir ve bununla tek başınıza kalmak zorunda değilsiniz.

    Bu kişi yakında mı ya da bunu çok geçmeden yapacağını mı düşünüyorsunuz? { $emergency } numarasını arayın.
    Değilse { $police } numarasından polisi arayın.
    Yardım için: Victim Support, { $victim_support }, ücretsiz, gece gündüz.

    Mesajları, resimleri ve numaraları saklayın. Cevap vermeyin, para ödemeyin, o kişiyle buluşmayın. Güvendiğiniz birine söyleyin.

other_crime =
    Suç şu anda mı işleniyor ya da yaralı biri var mı? { $emergency } numarasını arayın.
    Bittiyse { $police } numarasından polisi arayın ya da aşağıdaki bağlantıdan internet üzerinden bildirin.
    Dolandırıcılık ya da internet suçu: Report Fraud, { $report_fraud }.
    İsim vermemek için: Crimestoppers, { $crimestoppers }.
    Bir suçtan sonra yardım için: Victim Support, { $victim_support }, ücretsiz, gece gündüz.

human = Bir insanla konuşmak istiyorsunuz. Elbette olur. Acil durumda beklemeyin: { $emergency } numarasını arayın. { $police } numarasından polisi de arayabilirsiniz.

military =
    { $military_line }
    Bazen askerler önemli yerleri korur, böylece sokaklarda daha çok polis memuru olabilir. Yetki poliste kalır.
    Asker görürseniz endişelenmenize gerek yok. Acil durumda { $emergency } numarasını arayın.

military_unknown =
    Askerlerin polise yardım edip etmediğini bugün doğrulayamıyoruz. Lütfen aşağıdaki bağlantıdan resmi sayfaya bakın.
    Bazen askerler önemli yerleri korur, böylece sokaklarda daha çok polis memuru olabilir. Asker görürseniz endişelenmenize gerek yok. Acil durumda { $emergency } numarasını arayın.

armed_officers =
    Kalabalık yerlerde ve etkinliklerde silahlı polis memurları görebilirsiniz. Sizi korumak için oradalar. Diğer polislerle olduğu gibi onlarla da konuşabilir, onlara soru sorabilirsiniz.

    Bir saldırı sırasında silahlı polis gelirse: sakin olun, dediklerini yapın, ellerinizi görebilecekleri yerde tutun ve onlara doğru koşmayın. Kim olduğunuzu anlayana kadar size silah doğrultabilirler.

patrols =
    Polis, memurlarını ihtiyaç olan yerlere gönderir ve bunu sürekli gözden geçirir. Etkinliklerde, dini günlerde ve ibadet yerlerinin çevresinde daha çok polis görebilirsiniz. Bu, herkesin güvenliği içindir.

    Topluluğunuz endişeliyse ya da bir etkinlik düzenliyorsanız { $police } numarasından polisi arayın ve bölgenizdeki polis memurlarıyla görüşmek istediğinizi söyleyin. Acil durumda { $emergency } numarasını arayın.

posters =
    Yazdırıp dükkâna, okula ya da ibadet yerine asabileceğiniz KAÇ, SAKLAN, BİLDİR (RUN, HIDE, TELL) afişleri ve broşürleri var.
    Bunlar İngilizce, İbranice, Hintçe, Nepalce, Pencapça, Urduca ve Arapça hazırlandı.
    Aşağıdaki bağlantıdan resmi sayfaya bakın ya da { $police } numarasından polisi arayıp sorun.

exit_hint = Bu ekranı biri görebilir mi? "{ exit }" düğmesine basın. Sayfa hemen kapanır ve bu sohbet buradan silinir. Tarayıcınız bu sayfaya girdiğinizi yine de hatırlayabilir.

interpreter =
    Evet, polisle kendi dilinizde konuşabilirsiniz. Ücretsizdir.
    Acil durumda { $emergency }, acil değilse { $police } numarasını arayın. Dilinizin adını İngilizce söyleyin, örneğin "Turkish", ve hatta kalın. Polis sonra görüşmeye bir tercüman ekler.
    Polis karakolunda dilinizin adını gösterin ya da söyleyin ve tercüman isteyin.

tell_mama =
    Tell MAMA, Müslüman olduğu için saldırıya ya da hakarete uğrayan kişilere yardım eder. Hâlâ bildirim alıp almadığını kontrol edemedik.
    Şimdi hükümetle birlikte çalışan British Muslim Trust'a da başvurabilirsiniz. Telefonla yardım hattı, yazışma hizmeti ve internet formu var.

    Din nedeniyle işlenen suç nefret suçudur. Şu anda tehlike varsa: { $emergency } numarasını arayın. Yoksa: { $police } numarasından polisi arayın ya da aşağıdaki bağlantıdan internet üzerinden bildirin.

cst =
    CST (Community Security Trust) Yahudilere yardım eder ve Yahudi topluluğunun yerlerini korur. Yahudi karşıtı bir olayı gece gündüz CST'ye bildirebilirsiniz: { $cst }. Kabul ederseniz CST sizin adınıza polise bildirebilir.

    Şu anda tehlike varsa: önce { $emergency } numarasını arayın. Acil değilse: { $police } numarasından polisi arayın.

acid_attack =
    Hemen { $emergency } numarasını arayın. "acid attack" deyin.

    Uzaklaşın: asitten uzağa, temiz havaya çıkın.
    Giysileri çıkarın: üzerinde asit olan giysileri çıkarın. Başın üzerinden çekip çıkarmayın, keserek çıkarın. Deriye yapışan parçayı çekip koparmayın.
    Asidi temizleyin: önce kuru bir şeye emdirin. Sonra bol temiz suyla yıkayın ve yıkamaya devam edin.

    Bir şey yemeyin, içmeyin, sigara içmeyin. Kendi ellerinizi koruyun.

language_switch = Evet, Türkçe yazabilirim. Lütfen sorunuzu yazın ya da bir konu seçin.

about =
    Ben { $force } için çalışan otomatik bir asistanım. Bilgisayarım, insan değilim. Birçok dilde güvenlik tavsiyesi veririm: tehdit seviyesi, saldırıda ne yapılacağı ve hangi numaranın aranacağı.
    Mesajlarınızı bir polis memuruna da iletebilirim. Suç ihbarı alamam ve bu sohbet { $emergency } hattına ulaşmaz. Acil durumda { $emergency } numarasını arayın.

privacy =
    Yazdıklarınız { $force } bilgisayarlarında kalır. Bir çeviri şirketine gönderilmez.
    Sohbetiniz { $days ->
        [one] { $retention_days } gün
       *[other] { $retention_days } gün
    } sonra kendiliğinden silinir. "Bu sohbeti sil" düğmesiyle hemen de silebilirsiniz.
    Mesajlarınız bir polis memuruna giderse polis gerekli olanı saklamak zorundadır. Adınızı vermek zorunda değilsiniz.
    Göçmenlik durumunuzu sormayız.

greeting = Merhaba. Ben güvenlik tavsiyesi veren otomatik bir asistanım. Nasıl yardımcı olabilirim? Kendi dilinizde yazabilirsiniz. Acil durumda { $emergency } numarasını arayın.

thanks = Rica ederim. Başka bir şey var mı? Acil durumda { $emergency } numarasını arayın.

goodbye = Hoşça kalın, güvende kalın. Acil durumda { $emergency } numarasını arayın. Acil değilse: { $police }.

abuse = Yardımcı olamadığım için üzgünüm. Ben yalnızca bir bilgisayarım. Mesajlarınızı bir insana iletebilirim ya da { $police } numarasından polisi arayabilirsiniz. Acil durumda { $emergency } numarasını arayın.

out_of_scope = Üzgünüm, bu konuda yardımcı olamam. Yalnızca güvenlik tavsiyesi veririm. Yardımcı olabileceğim konular burada. Acil durumda { $emergency } numarasını arayın.

unclear = Üzgünüm, anlayamadım. Lütfen başka kelimelerle yazın ya da bir konu seçin. Acil durumda { $emergency } numarasını arayın.

unclear_again = Üzgünüm, yine anlayamadım. Bir polis memuruna yazmak ister misiniz? { $police } numarasını da arayabilirsiniz. Acil durumda { $emergency } numarasını arayın.
