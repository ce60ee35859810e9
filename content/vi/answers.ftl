### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Bạn đang gặp nguy hiểm? Hãy gọi { $emergency }. Tin nhắn ở đây không tới được { $emergency }.

    Không nói được? Gọi { $emergency } rồi lắng nghe. Hãy ho hoặc gõ vào điện thoại. Nếu dùng điện thoại di động, bấm { $silent_code } khi giọng nói trong máy bảo bạn bấm.
    Bị điếc hoặc không dùng được giọng nói? Dùng ứng dụng gọi video { $bsl_service }, gọi { $relay_emergency } (Relay UK), hoặc nhắn tin đến { $emergency } nếu bạn đã đăng ký điện thoại của mình.

emergency_general =
    Bị tấn công: hãy chạy nếu có lối an toàn. Nếu không, hãy nấp và để điện thoại ở chế độ im lặng. Gọi khi đã an toàn.
    Cháy: ra ngoài, đừng quay vào, rồi gọi. Có người bị thương hoặc bị bệnh: gọi và nói "ambulance".

emergency_attack =
    Hãy chạy nếu có lối an toàn. Bỏ lại đồ đạc. Rủ người khác cùng chạy, nhưng đừng chờ.
    Không chạy được thì nấp. Khóa và chặn cửa, tránh xa cửa, giữ im lặng. Để điện thoại ở chế độ im lặng, tắt cả rung.
    Khi đã an toàn, gọi { $emergency }. Nói bạn đang ở đâu và đã thấy gì.

emergency_violence =
    Tránh xa nếu được: vào cửa hàng, sang nhà hàng xóm, hoặc đến chỗ có người. Vào rồi thì khóa cửa lại.
    Đừng đuổi theo ai và đừng giằng co đồ đạc. Đồ mất còn mua lại được.
    Nếu phải nấp, để điện thoại ở chế độ im lặng, tắt cả rung.

emergency_fire =
    Ra ngoài, ở lại bên ngoài, rồi gọi { $emergency } từ bên ngoài. Đừng quay vào vì bất cứ thứ gì. Đừng đi thang máy.
    Có khói? Cúi thấp, sát sàn nhà. Đóng cửa sau lưng bạn.
    Không ra được? Đóng cửa, lấy quần áo chặn khe cửa, ra cửa sổ và gọi từ đó.
    Có mùi ga? Đừng chạm vào công tắc đèn, đừng để có lửa. Ra ngoài rồi gọi.

emergency_medical =
    Khi { $emergency } trả lời, nói "ambulance" và nói bạn đang ở đâu. Người nghe máy sẽ chỉ bạn phải làm gì. Đừng tắt máy.
    Chảy nhiều máu: lấy vải sạch ấn thật mạnh lên vết thương và giữ như vậy.
    Gọi không tỉnh và thở không bình thường: ấn mạnh và nhanh vào giữa ngực, đừng dừng lại.

emergency_trapped =
    Để điện thoại ở chế độ im lặng, tắt rung và để màn hình tối. Giữ im lặng. Chỉ nhắn ở đây khi an toàn.
    Khóa và chặn cửa nếu được, rồi tránh xa cửa.
    Bị kẹt sau tai nạn và không có ai muốn hại bạn? Hãy gây tiếng động để người ta tìm thấy bạn.

emergency_domestic =
    Tôi tin bạn. Đây không phải lỗi của bạn.
    Ra ngoài nếu có lối an toàn và đưa con theo. Nếu không được, vào phòng có lối thoát, tránh xa nhà bếp.
    Nếu phải nấp, để điện thoại ở chế độ im lặng, tắt cả rung.

emergency_suicide =
    Tôi rất mừng vì bạn đã nhắn. Bạn rất quan trọng. Xin hãy ở lại, và để ai đó ở bên bạn lúc này.
    Bạn đã uống gì đó, hay đang bị thương? Gọi ngay { $emergency } và nói "ambulance".
    Tránh xa những thứ có thể làm hại bạn. Đến với một người khác, hoặc nhờ ai đó đến.
    Samaritans lắng nghe bất cứ lúc nào, miễn phí: { $samaritans }. Dưới mười chín tuổi? Childline, miễn phí: { $childline }.
    Là người khác? Hãy ở bên họ nếu bạn an toàn, và gọi điện.

emergency_bomb =
    Đừng chạm vào. Đi thật xa và đưa người khác đi cùng. Đứng sau vật chắc chắn, xa cửa kính.
    Đừng dùng điện thoại ở gần đó. Khi đã ở xa, gọi { $emergency }.
    Có người dọa đặt bom? Ghi lại đúng từng lời và giờ. Đừng trả lời, và đừng xóa tin nhắn.

emergency_sexual =
    Tôi tin bạn. Đây không phải lỗi của bạn.
    Đến nơi bạn thấy an toàn, nếu được, và nhờ người bạn tin ở bên bạn.
    Nếu được, khoan tắm rửa và khoan thay quần áo. Điều này có thể giúp cảnh sát. Bạn được chọn, và chọn thế nào bạn cũng được giúp.
    Trợ giúp miễn phí, ngày và đêm: Victim Support, { $victim_support }.

emergency_child =
    Có trẻ em gặp nguy hiểm hoặc mất tích: gọi ngay { $emergency }. Bạn không cần phải chắc chắn.
    Ở bên đứa trẻ nếu bạn an toàn. Nói đứa trẻ mấy tuổi, mặc gì, và lần cuối ở đâu.
    Em là đứa trẻ đó? Đây không phải lỗi của em. Em cũng có thể gọi Childline, miễn phí, ngày và đêm: { $childline }.

emergency_threat =
    Nếu người đó ở gần hoặc đang đến, hãy đến nơi an toàn, khóa cửa và gọi { $emergency }.
    Đừng trả lời và đừng gặp họ. Giữ lại tin nhắn: chúng giúp cảnh sát.
    Nói cho người bạn tin biết bạn đang ở đâu.

emergency_line = Đang nguy hiểm? Hãy gọi { $emergency }. Tin nhắn ở đây không tới được { $emergency }.

threat_level =
    Mức đe dọa khủng bố ở Vương quốc Anh hiện nay là { $level_name }. Nghĩa là: { $level_meaning }.
    Mức này có từ { $since }.

    { $kent_line }
    { $military_line }

    Hãy để ý xung quanh, nhưng đừng hoảng sợ. Nếu thấy điều gì làm bạn lo, hãy báo cảnh sát. Trong trường hợp khẩn cấp, gọi { $emergency }.

    Công bố: { $published }. Kiểm tra lần cuối: { $checked }.

threat_level_unknown =
    Hôm nay chúng tôi không xác nhận được mức đe dọa. Lần kiểm tra cuối của chúng tôi: { $checked }.
    Hãy xem trang chính thức theo đường dẫn bên dưới.

    Ở mức nào thì lời khuyên cũng như nhau: để ý xung quanh, báo cảnh sát điều làm bạn lo, và trong trường hợp khẩn cấp, gọi { $emergency }.

level_name = { $level ->
    [low] THẤP (LOW)
    [moderate] TRUNG BÌNH (MODERATE)
    [substantial] ĐÁNG KỂ (SUBSTANTIAL)
    [severe] NGHIÊM TRỌNG (SEVERE)
    [critical] NGUY CẤP (CRITICAL)
   *[other] không rõ
 }

level_meaning = { $level ->
    [low] rất ít khả năng xảy ra tấn công
    [moderate] có thể xảy ra tấn công, nhưng ít khả năng
    [substantial] có nhiều khả năng xảy ra tấn công
    [severe] khả năng xảy ra tấn công rất cao
    [critical] khả năng sắp xảy ra tấn công rất cao
   *[other] không rõ
 }

kent_line = { $specific ->
    [yes] Có mối đe dọa cụ thể đối với Kent. Hãy làm theo lời cảnh sát.
   *[no] Theo những gì cảnh sát đã cho chúng tôi biết, không có mối đe dọa cụ thể nào đối với Kent.
 }

military_line = { $military ->
    [yes] Bạn có thể thấy quân đội giúp cảnh sát ở Kent.
   *[no] Ít có khả năng bạn thấy quân đội trên đường phố Kent.
 }

event_line = { $kind ->
    [religious] Bạn có thể thấy nhiều cảnh sát hơn quanh một dịp lễ tôn giáo: { $place }, { $date }.
    [investigation] Cảnh sát đang làm việc tại { $place } từ { $date }. Nếu được, xin đừng đến gần.
   *[public] Bạn có thể thấy nhiều cảnh sát hơn quanh một sự kiện: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    Bạn cứ sinh hoạt như bình thường. Hãy để ý xung quanh, đừng hoảng sợ. Khi đến chỗ đông người, hãy xem lối ra ở đâu.

    Mức đe dọa trên toàn Vương quốc Anh là { $level_name }: { $level_meaning }.
    Công bố: { $published }. Kiểm tra lần cuối: { $checked }.

    Nếu thấy điều gì làm bạn lo, hãy gọi cảnh sát, số { $police }. Trong trường hợp khẩn cấp, gọi { $emergency }.

kent_threat_unknown =
    Hôm nay chúng tôi không xác nhận được có mối đe dọa cụ thể nào đối với Kent hay không. Lần kiểm tra cuối của chúng tôi: { $checked }. Hãy xem trang chính thức theo đường dẫn bên dưới.

    Hãy để ý xung quanh, đừng hoảng sợ. Khi đến chỗ đông người, hãy xem lối ra ở đâu. Nếu thấy điều gì làm bạn lo, hãy gọi cảnh sát, số { $police }. Trong trường hợp khẩn cấp, gọi { $emergency }.

run_hide_tell =
    Nếu có tấn công bằng súng, dao hoặc vũ khí khác: CHẠY, NẤP, BÁO (RUN, HIDE, TELL).

    CHẠY. Nếu có lối ra an toàn, hãy chạy. Bỏ đồ lại. Bảo người khác cùng chạy, nhưng đừng chờ họ. Nếu không chạy được, hãy rời đi càng nhanh càng tốt. Đừng dừng lại để quay phim.

    NẤP. Nếu không chạy được, hãy nấp. Nấp sau bức tường dày. Khóa cửa và chặn cửa lại, rồi tránh xa cửa. Giữ im lặng. Để điện thoại ở chế độ im lặng và tắt rung.

    BÁO. Khi đã an toàn, gọi { $emergency }. Hãy nói chuyện gì đang xảy ra, ở đâu, có bao nhiêu kẻ tấn công, chúng trông ra sao, có vũ khí gì, đang đi về đâu, và có ai bị thương không. Nếu không nói được, hãy gọi và lắng nghe. Ngăn người khác đi vào, nếu làm vậy là an toàn.

    Khi cảnh sát có súng đến: giữ bình tĩnh, làm theo lời họ, để hai tay ở chỗ họ nhìn thấy, và đừng cử động đột ngột. Họ có thể chĩa súng vào bạn và tỏ ra cứng rắn. Họ sẽ đưa bạn ra ngoài khi đã an toàn.

which_number =
    Nguy hiểm đến tính mạng, hoặc tội phạm đang xảy ra: gọi { $emergency }.
    Không gấp, hoặc chuyện đã qua: gọi { $police }. Gọi miễn phí.
    Ở ngoài Kent hoặc ở nước ngoài: gọi { $kent_from_outside }.
    Lo về khủng bố nhưng lúc này không có nguy hiểm: gọi Đường dây nóng chống khủng bố (Anti-Terrorist Hotline), { $hotline }.
    Muốn giấu tên khi báo bất cứ tội phạm nào: gọi Crimestoppers, { $crimestoppers }.

    Bạn có thể xin thông dịch viên. Hãy nói tên ngôn ngữ của bạn bằng tiếng Anh.

outside_kent =
    Muốn liên lạc với cảnh sát Kent (Kent Police) từ vùng khác hoặc từ nước ngoài, gọi { $kent_from_outside }. Từ nước ngoài, bấm { $kent_from_abroad }.
    Số { $police } sẽ nối tới cảnh sát ở nơi bạn đang có mặt.

    Trường hợp khẩn cấp ở Vương quốc Anh: gọi { $emergency }. Ở nước khác: gọi số khẩn cấp của nước đó.

anti_terrorist_hotline =
    Số của Đường dây nóng chống khủng bố (Anti-Terrorist Hotline) là { $hotline }. Có người nghe cả ngày lẫn đêm. Bạn không cần cho biết tên.

    Bạn cũng có thể báo cảnh sát qua mạng, theo đường dẫn bên dưới. Không có nỗi lo nào là quá nhỏ. Cảnh sát được đào tạo sẽ kiểm tra mọi điều trước khi hành động.

    Nếu đang có nguy hiểm, đừng dùng đường dây nóng: hãy gọi { $emergency }.

deaf_text =
    Trong trường hợp khẩn cấp, nếu bạn bị điếc, nghe kém hoặc không nói được:
    { $bsl_service }: gọi video với người thông dịch ngôn ngữ ký hiệu. Miễn phí, cả ngày lẫn đêm.
    Relay UK: bấm { $relay_emergency }.
    Nhắn tin đến { $emergency }: bạn phải đăng ký điện thoại trước. Gửi chữ "register" đến { $emergency } và làm theo tin trả lời. Đừng nghĩ tin nhắn đã tới khi chưa nhận được trả lời.

    Không khẩn cấp: bấm { $relay_police } (Relay UK).

    Kent Police trước đây còn có một số để nhắn tin, { $kent_text }: viết "police", rồi một dấu cách, rồi lời nhắn của bạn. Chúng tôi chưa kiểm tra được số này còn dùng được không. Chỉ dùng khi không còn cách nào khác.

silent_call =
    Bạn có thể gọi { $emergency } dù không nói được.
    Bấm { $emergency } rồi lắng nghe. Nếu được, hãy trả lời bằng cách ho hoặc gõ vào điện thoại.
    Trên điện thoại di động: nếu bạn không phát ra tiếng, một giọng nói sẽ bảo bạn bấm { $silent_code }. Hãy bấm khi được bảo. Sau đó bạn sẽ được nối máy tới cảnh sát. Nếu bạn không bấm, cuộc gọi sẽ kết thúc.
    Trên điện thoại bàn: đừng cúp máy. Nếu tổng đài viên chỉ nghe tiếng động và không thể quyết định, bạn sẽ được nối máy tới cảnh sát.

    Bấm { $silent_code } không cho cảnh sát biết bạn ở đâu. Nếu chỉ gọi rồi im lặng thì cảnh sát sẽ không đến.

suspicious_activity =
    Cảm ơn bạn đã cho chúng tôi biết. Bạn lên tiếng là đúng.

    Chuyện đang xảy ra, hoặc có người gặp nguy hiểm? Hãy gọi { $emergency }.
    Nếu lúc này không có nguy hiểm, gọi Đường dây nóng chống khủng bố (Anti-Terrorist Hotline), { $hotline }, cả ngày lẫn đêm. Bạn không cần cho biết tên. Bạn cũng có thể điền mẫu trên mạng, theo đường dẫn bên dưới.

    Đừng đến gần hay đi theo người đó. Hãy nhớ bạn đã thấy gì, ở đâu và lúc nào.

suspicious_item =
    Đừng chạm vào. Hãy tránh xa và đưa người khác đi cùng. Rồi gọi { $emergency } hoặc báo nhân viên ở đó.
    Đừng dùng điện thoại ở gần vật đó. Hãy đến chỗ không nhìn thấy nó, nấp sau vật gì chắc chắn, tránh xa chỗ có kính.

    Hãy tự hỏi: Nó có bị cố ý giấu đi không? Trông nó có nguy hiểm không, có dây điện, pin hay băng keo không? Nó có lạ so với chỗ này không? Nếu thấy lo, gọi { $emergency }.

person_concern =
    Nói về một người mà mình quan tâm thật không dễ. Cảm ơn bạn đã cho chúng tôi biết. Bạn đang cố giữ cho người đó được an toàn.

    Bạn có thể nói chuyện với cảnh sát được đào tạo riêng cho việc này, và chuyện sẽ được giữ kín: ACT Early, { $act_early }. Bạn không cần cho biết tên.
    Bạn cũng có thể gọi Đường dây nóng chống khủng bố (Anti-Terrorist Hotline), { $hotline }, cả ngày lẫn đêm.

    Nếu bạn nghĩ người đó sắp đi xa hoặc sắp làm hại ai, hãy gọi { $emergency } ngay.

hate_crime =
    Tôi rất tiếc vì chuyện này đã xảy ra. Đây không phải lỗi của bạn, và bạn có thể trình báo. Chúng tôi coi đây là chuyện nghiêm túc.

    Chuyện đang xảy ra, hoặc bạn đang gặp nguy hiểm? Hãy gọi { $emergency }.
    Nếu không, gọi cảnh sát, số { $police }, hoặc báo qua mạng theo đường dẫn bên dưới. Bạn có thể báo thay cho người khác, và có thể báo mà không cho biết tên.

    Tội ác thù ghét là tội gây ra vì chủng tộc, tôn giáo, khuyết tật, xu hướng tính dục của một người, hoặc vì người đó là người chuyển giới, hoặc vì có kẻ nghĩ như vậy. Hãy ghi lại chuyện gì đã xảy ra, ở đâu và lúc nào, khi bạn còn nhớ.

    Cần giúp đỡ và hỗ trợ: Victim Support, { $victim_support }, miễn phí, cả ngày lẫn đêm.

community_tension =
    Cảm ơn bạn đã cho chúng tôi biết. Biết sớm khi có căng thẳng giữa mọi người sẽ giúp ích cho cảnh sát.

    Nếu có người đang bị hại hoặc bị đe dọa, gọi { $emergency }.
    Nếu không, gọi cảnh sát, số { $police }. Bạn có thể xin nói chuyện với cảnh sát địa phương nơi bạn ở. Muốn giấu tên, gọi Crimestoppers, { $crimestoppers }.

    Xin đừng lan truyền tin đồn. Nếu thấy lời thù ghét trên mạng, bạn có thể báo theo đường dẫn bên dưới.

self_harm =
    Tôi thật sự mừng vì bạn đã viết cho tôi. Bạn rất quan trọng, và bạn không phải một mình chịu đựng chuyện này.

    Nếu bạn, hoặc người khác, có thể đang gặp nguy hiểm, hãy gọi { $emergency }.
    Bạn có thể nói chuyện với Samaritans bất cứ lúc nào, miễn phí, về bất cứ điều gì: { $samaritans }. Dưới mười chín tuổi? Hãy gọi Childline, { $childline }. Số này cũng miễn phí.

    Nếu được, hãy đến với một người mà bạn tin tưởng, hoặc tránh xa những thứ bạn có thể dùng để làm đau mình.

domestic_abuse =
    Tôi tin bạn. Đây không phải lỗi của bạn, và bạn có thể được giúp đỡ.

    Đang nguy hiểm? Hãy gọi { $emergency }. Nếu không nói được, bấm { $silent_code } trên điện thoại di động khi giọng nói trong máy bảo bạn bấm.
    Muốn nói chuyện với ai đó, cả ngày lẫn đêm, miễn phí: Đường dây quốc gia giúp người bị bạo hành gia đình (National Domestic Abuse Helpline), { $domestic_abuse }.
    Dành cho nam giới: { $mens_advice }. Về chuyện bị ép cưới hoặc bạo hành vì "danh dự": Karma Nirvana, { $karma_nirvana }.
    Không gấp: gọi cảnh sát, số { $police }.

sexual_offence =
    Tôi tin bạn. Chuyện đã xảy ra không phải lỗi của bạn. Không bao giờ là quá muộn để nói với ai đó.

    Bạn bị thương, hay đang gặp nguy hiểm? Gọi { $emergency }.
    Khi bạn muốn, gọi cảnh sát theo số { $police }. Bạn có thể xin nói chuyện với phụ nữ, và có thể xin phiên dịch.

    Để được giúp, có cảnh sát hay không: Victim Support, { $victim_support }, miễn phí, ngày và đêm. Dưới mười chín tuổi? Childline: { $childline }.

child_at_risk =
    Cảm ơn bạn đã cho biết. Lên tiếng vì một đứa trẻ là việc đúng.

    Có trẻ em đang gặp nguy hiểm? Gọi { $emergency }. Bạn không cần phải chắc chắn.
    Nếu lúc này không nguy hiểm, gọi cảnh sát theo số { $police }.
    Em dưới mười chín tuổi? Đây không phải lỗi của em. Em có thể nói chuyện với Childline, miễn phí, ngày và đêm: { $childline }.

    Đừng nói với người mà bạn lo ngại: việc bảo vệ đứa trẻ có thể khó hơn.

trafficking =
    Tôi tin bạn. Không ai được ép bạn làm việc hay quan hệ tình dục, giữ hộ chiếu của bạn, hay nhốt bạn. Bạn không làm gì sai, và bạn có thể được giúp.

    Đang nguy hiểm? Gọi { $emergency }. Nếu không nói được, trên điện thoại di động bấm { $silent_code } khi giọng nói trong máy bảo bạn bấm.
    Nếu lúc này không nguy hiểm, gọi cảnh sát theo số { $police }. Bạn có thể xin phiên dịch.
    Để báo về người khác mà không nói tên bạn: Crimestoppers, { $crimestoppers }.
    Để được giúp: Victim Support, { $victim_support }, miễn phí, ngày và đêm.

threat =
    Bạn cho biết là đúng. Lời đe dọa có thể là tội phạm, và bạn không phải chịu đựng một mình.

    Người đó đang ở gần, hay bạn nghĩ chuyện sắp xảy ra? Gọi { $emergency }.
    Nếu không, gọi cảnh sát theo số { $police }.
    Để được giúp: Victim Support, { $victim_support }, miễn phí, ngày và đêm.

    Giữ lại tin nhắn, hình ảnh và số điện thoại. Đừng trả lời, đừng trả tiền, và đừng gặp người đó. Nói với người bạn tin.

other_crime =
    Tội phạm đang xảy ra, hoặc có người bị thương? Hãy gọi { $emergency }.
    Nếu chuyện đã qua, gọi cảnh sát, số { $police }, hoặc báo qua mạng theo đường dẫn bên dưới.
    Lừa đảo hoặc tội phạm trên mạng: Report Fraud, { $report_fraud }.
    Muốn giấu tên: Crimestoppers, { $crimestoppers }.
    Cần giúp đỡ sau khi bị kẻ xấu làm hại: Victim Support, { $victim_support }, miễn phí, cả ngày lẫn đêm.

human = Bạn muốn nói chuyện với người thật. Được chứ. Trong trường hợp khẩn cấp, đừng chờ: hãy gọi { $emergency }. Bạn cũng có thể gọi cảnh sát, số { $police }.

military =
    { $military_line }
    Đôi khi quân đội canh gác những nơi quan trọng, để có thêm cảnh sát trên đường phố. Cảnh sát vẫn là bên chỉ huy.
    Nếu thấy quân đội, bạn không cần phải lo. Trong trường hợp khẩn cấp, gọi { $emergency }.

military_unknown =
    Hôm nay chúng tôi không xác nhận được quân đội có đang giúp cảnh sát hay không. Hãy xem trang chính thức theo đường dẫn bên dưới.
    Đôi khi quân đội canh gác những nơi quan trọng, để có thêm cảnh sát trên đường phố. Nếu thấy quân đội, bạn không cần phải lo. Trong trường hợp khẩn cấp, gọi { $emergency }.

armed_officers =
    Bạn có thể thấy cảnh sát mang súng ở những chỗ đông người và các sự kiện. Họ ở đó để giữ an toàn cho bạn. Bạn có thể nói chuyện và hỏi họ, như với mọi cảnh sát khác.

    Nếu cảnh sát có súng đến khi đang có tấn công: giữ bình tĩnh, làm theo lời họ, để hai tay ở chỗ họ nhìn thấy, và đừng chạy về phía họ. Họ có thể chĩa súng vào bạn cho đến khi biết bạn là ai.

patrols =
    Cảnh sát đưa người đến nơi cần, và luôn xem lại việc này. Bạn có thể thấy nhiều cảnh sát hơn quanh các sự kiện, ngày lễ tôn giáo và nơi thờ cúng. Làm vậy là để giữ an toàn cho mọi người.

    Nếu cộng đồng của bạn lo lắng, hoặc bạn định tổ chức một sự kiện, hãy gọi cảnh sát, số { $police }, và xin nói chuyện với cảnh sát địa phương. Trong trường hợp khẩn cấp, gọi { $emergency }.

posters =
    Có áp phích và tờ rơi Chạy, Nấp, Báo (RUN, HIDE, TELL) mà bạn có thể in và dán ở cửa hàng, trường học hoặc nơi thờ cúng.
    Các bản này được làm bằng tiếng Anh, Hebrew, Hindi, Nepal, Punjabi, Urdu và Ả Rập.
    Hãy xem trang chính thức theo đường dẫn bên dưới, hoặc gọi cảnh sát, số { $police }, để hỏi.

exit_hint = Có ai nhìn thấy màn hình này không? Bấm "{ exit }". Trang đóng ngay và cuộc trò chuyện này biến mất khỏi đây. Trình duyệt vẫn có thể nhớ là bạn đã vào trang này.

interpreter =
    Có, bạn có thể nói chuyện với cảnh sát bằng tiếng của mình. Miễn phí.
    Gọi { $emergency } trong trường hợp khẩn cấp, hoặc { $police } nếu không gấp. Hãy nói tên ngôn ngữ của bạn bằng tiếng Anh, ví dụ "Vietnamese", và giữ máy. Sau đó cảnh sát sẽ nối thêm thông dịch viên vào cuộc gọi.
    Ở đồn cảnh sát, hãy chỉ hoặc nói tên ngôn ngữ của bạn, và xin thông dịch viên.

tell_mama =
    Tell MAMA giúp những người bị tấn công hoặc bị xúc phạm vì họ theo đạo Hồi. Chúng tôi chưa kiểm tra được nơi này có còn nhận trình báo không.
    Bạn cũng có thể tìm đến British Muslim Trust, nơi hiện đang làm việc với chính phủ. Ở đó có đường dây giúp đỡ, trò chuyện trên mạng và mẫu điền trên mạng.

    Tội gây ra vì tôn giáo là tội ác thù ghét. Đang nguy hiểm: gọi { $emergency }. Nếu không: gọi cảnh sát, số { $police }, hoặc báo qua mạng theo đường dẫn bên dưới.

cst =
    CST (Community Security Trust) giúp người Do Thái và bảo vệ những nơi của người Do Thái. Bạn có thể báo cho CST một vụ chống người Do Thái, cả ngày lẫn đêm: { $cst }. Nếu bạn đồng ý, CST có thể báo cảnh sát thay bạn.

    Đang nguy hiểm: gọi { $emergency } trước. Không gấp: gọi cảnh sát, số { $police }.

acid_attack =
    Gọi { $emergency } ngay. Hãy nói "acid attack".

    Rời khỏi chỗ đó: ra nơi thoáng khí, xa chỗ có axit.
    Bỏ quần áo dính axit ra. Đừng kéo qua đầu; hãy cắt ra. Đừng gỡ những gì đã dính vào da.
    Làm sạch axit: thấm bằng thứ gì khô. Rồi rửa bằng thật nhiều nước sạch và cứ rửa tiếp.

    Đừng ăn, uống hay hút thuốc. Hãy bảo vệ bàn tay của chính bạn.

language_switch = Có, tôi viết được tiếng Việt. Xin viết câu hỏi của bạn, hoặc chọn một mục.

about =
    Tôi là trợ lý tự động của { $force }. Tôi là máy tính, không phải người. Tôi đưa ra lời khuyên về an toàn bằng nhiều thứ tiếng: mức đe dọa, phải làm gì khi bị tấn công, và gọi số nào.
    Tôi cũng có thể chuyển tin nhắn của bạn cho cảnh sát. Tôi không nhận trình báo tội phạm được, và tin nhắn ở đây không tới được { $emergency }. Trong trường hợp khẩn cấp, gọi { $emergency }.

privacy =
    Lời bạn viết chỉ ở trên máy tính của { $force }. Chúng tôi không gửi cho công ty dịch thuật nào.
    Cuộc trò chuyện của bạn sẽ được tự động xóa sau { $days ->
       *[other] { $retention_days } ngày
    }. Bạn có thể xóa ngay bằng nút "Xóa cuộc trò chuyện này".
    Nếu tin nhắn của bạn được chuyển cho cảnh sát, họ phải giữ những gì họ cần. Bạn không cần cho biết tên.
    Chúng tôi không hỏi về tình trạng di trú của bạn.

greeting = Xin chào. Tôi là trợ lý tự động, cho lời khuyên về an toàn. Tôi giúp gì được cho bạn? Bạn có thể viết bằng tiếng của mình. Trong trường hợp khẩn cấp, gọi { $emergency }.

thanks = Không có gì. Bạn còn cần gì nữa không? Trong trường hợp khẩn cấp, gọi { $emergency }.

goodbye = Tạm biệt, chúc bạn bình an. Trong trường hợp khẩn cấp, gọi { $emergency }. Không gấp: { $police }.

abuse = Tôi xin lỗi vì đã không giúp được. Tôi chỉ là máy tính. Tôi có thể chuyển tin nhắn của bạn cho người thật, hoặc bạn có thể gọi cảnh sát, số { $police }. Trong trường hợp khẩn cấp, gọi { $emergency }.

out_of_scope = Tôi xin lỗi, việc này tôi không giúp được. Tôi chỉ cho lời khuyên về an toàn. Đây là những điều tôi giúp được. Trong trường hợp khẩn cấp, gọi { $emergency }.

unclear = Tôi xin lỗi, tôi chưa hiểu. Xin bạn nói cách khác, hoặc chọn một mục. Trong trường hợp khẩn cấp, gọi { $emergency }.

unclear_again = Tôi xin lỗi, tôi vẫn chưa hiểu. Bạn có muốn viết cho cảnh sát không? Bạn cũng có thể gọi { $police }. Trong trường hợp khẩn cấp, gọi { $emergency }.
