### What the service itself says: handing over, closing, trouble.

handover_waiting = Bu sohbeti bir polis memuruna iletiyorum. Bir memur okuyacak ve burada cevap verecek. Bu sohbetteki mesajları ve dilinizi iletiyoruz. Bunu geri alabilirsiniz.
handover_urgent = Bu sohbeti acil olarak bir polis memuruna da iletiyorum. Cevabı beklemeyin: tehlikedeyseniz hemen { $emergency } numarasını arayın.
handover_undone = Tamam. Mesajlarınız iletilmedi. Yine asistan cevap veriyor.
handover_too_late = Bir polis memuru size cevap vermeye başladı, bu yüzden artık geri alınamaz. Görüşmeyi bırakmak isterseniz memura söyleyin.
handover_claimed = { $officer } şu anda sizinle ve mesajlarınızı okuyor.
handover_closed = Polis memuru bu görüşmeyi kapattı. Yine asistan cevap veriyor. Acil durumda { $emergency } numarasını arayın.
still_waiting = Mesajınız diğerleriyle birlikte kaydedildi. Bir polis memuru okuyacak. Şu anda tehlike var mı? { $emergency } numarasını arayın.
assistant_down =
    Şu anda sorunuza cevap veremiyorum. Mesajınız kaydedildi.
    Şu anda tehlike var mı? { $emergency } numarasını arayın. Konuşamıyorsanız, cep telefonunda ses sizden isteyince { $silent_code } tuşlayın. Acil değilse: { $police } numarasını arayın.
    Sağırsanız ya da sesinizi kullanamıyorsanız: { $bsl_service } görüntülü arama uygulaması ya da { $relay_emergency } (Relay UK).
store_down = Mesajınızı şu anda alamıyoruz. Bu sayfa onu saklıyor ve mümkün olur olmaz kendiliğinden gönderecek. Lütfen sayfayı açık bırakın.
language_missing = Dilinizi okuyabiliyoruz ama bu dilde henüz cevaplarımız yok. Cevap aşağıda İngilizce. Telefonda tercüman isteyin: dilinizin adını İngilizce söyleyin.
answer_missing = Bu cevap henüz dilinizde yok, bu yüzden İngilizcesini veriyoruz. Telefonda tercüman isteyin: dilinizin adını İngilizce söyleyin.
language_other = Bu dili henüz bilmiyorum, bu yüzden İngilizce cevap veriyorum. Aşağıdan bir resim seçin ya da başka bir dilde yazın. Telefonda tercüman isteyin: dilinizin adını İngilizce söyleyin.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Acil durum
topic_threat_level = Tehdit seviyesi
topic_kent_threat = Kent güvenli mi?
topic_run_hide_tell = Kaç, Saklan, Bildir
topic_which_number = Hangi numara?
topic_outside_kent = Kent dışından aramak
topic_anti_terrorist_hotline = Terör ihbar hattı
topic_deaf_text = Sağırlar nasıl arar?
topic_silent_call = Konuşamıyorum
topic_suspicious_activity = Şüpheli bir durum
topic_suspicious_item = Şüpheli çanta
topic_person_concern = Biri için kaygılıyım
topic_hate_crime = Nefret suçu
topic_community_tension = Mahallede gerginlik
topic_self_harm = Ruh halim çok kötü
topic_domestic_abuse = Evde güvende değilim
topic_sexual_offence = Cinsel suç
topic_child_at_risk = Çocuk tehlikede
topic_trafficking = Zorla çalıştırılma
topic_threat = Tehdit ediliyorum
topic_other_crime = Suç bildirmek
topic_human = Polisle konuşmak
topic_military = Askerler
topic_armed_officers = Silahlı polis
topic_patrols = Polis devriyesi
topic_posters = Afişler
topic_interpreter = Tercüman
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Asit saldırısı
topic_about = Bu nedir?
topic_privacy = Gizliliğim
topic_undo_handover = İletmeyi iptal et

call = Ara: { $number }
link_mi5_levels = Resmi tehdit seviyesi sayfası (Security Service)
link_protectuk = Kaç, Saklan, Bildir: resmi sayfa (ProtectUK)
link_act_report = Terörle ilgili bilgiyi internetten polise bildirin
link_act_early = ACT Early sitesi
link_true_vision = Nefret suçunu internetten bildirin (True Vision)
link_kent_police = Kent Polisi sitesi
link_crimestoppers = Crimestoppers sitesi
link_cst = CST sitesi
link_report_fraud = Report Fraud sitesi

### Errors that a resident can see.

error_too_long = Mesajınız çok uzun. Lütfen daha kısa parçalar hâlinde yazın.
error_empty = Lütfen önce bir mesaj yazın.
error_too_fast = Lütfen biraz bekleyin, sonra yeniden gönderin. Hiçbir şey kaybolmadı.
error_offline = Bağlantı yok. Mesajınız saklanıyor, bağlantı gelince gönderilecek.
error_general = Bir sorun oldu. Lütfen yeniden deneyin. Acil durumda { $emergency } numarasını arayın.
