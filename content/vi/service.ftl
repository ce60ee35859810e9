### What the service itself says: handing over, closing, trouble.

handover_waiting = Tôi đang chuyển cuộc trò chuyện này cho cảnh sát. Một cảnh sát sẽ đọc và trả lời ở đây. Chúng tôi chuyển các tin nhắn trong cuộc trò chuyện này và ngôn ngữ của bạn. Bạn có thể hủy việc này.
handover_urgent = Tôi cũng đang chuyển cuộc trò chuyện này cho cảnh sát và báo là việc gấp. Đừng chờ trả lời: nếu bạn đang gặp nguy hiểm, hãy gọi { $emergency } ngay.
handover_undone = Xong. Tin nhắn của bạn đã không bị chuyển đi. Bây giờ trợ lý tự động trả lời bạn như trước.
handover_too_late = Đã có cảnh sát đang trả lời bạn, nên không hủy được nữa. Nếu muốn dừng, hãy nói với cảnh sát đó.
handover_claimed = { $officer } đang trò chuyện với bạn và đọc tin nhắn của bạn.
handover_closed = Cảnh sát đã kết thúc cuộc nói chuyện này. Bây giờ trợ lý tự động trả lời bạn như trước. Trong trường hợp khẩn cấp, gọi { $emergency }.
still_waiting = Tin nhắn của bạn đã được lưu cùng các tin khác. Một cảnh sát sẽ đọc. Đang nguy hiểm? Hãy gọi { $emergency }.
assistant_down =
    Lúc này tôi không trả lời được câu hỏi của bạn. Tin nhắn của bạn đã được lưu.
    Đang nguy hiểm? Hãy gọi { $emergency }. Nếu không nói được, bấm { $silent_code } trên điện thoại di động khi giọng nói trong máy bảo bạn bấm. Không gấp: gọi { $police }.
    Bị điếc hoặc không dùng được giọng nói: ứng dụng gọi video { $bsl_service }, hoặc { $relay_emergency } (Relay UK).
store_down = Lúc này chúng tôi không nhận được tin nhắn của bạn. Trang này giữ lại và sẽ tự gửi ngay khi gửi được. Xin để trang mở.
language_missing = Chúng tôi đọc được tiếng của bạn, nhưng chưa có câu trả lời bằng tiếng đó. Đây là câu trả lời bằng tiếng Anh. Khi gọi điện, hãy xin thông dịch viên: nói tên ngôn ngữ của bạn bằng tiếng Anh.
answer_missing = Chúng tôi chưa có câu trả lời này bằng tiếng của bạn, nên đây là bản tiếng Anh. Khi gọi điện, hãy xin thông dịch viên: nói tên ngôn ngữ của bạn bằng tiếng Anh.
language_other = Tôi chưa biết tiếng này, nên tôi trả lời bằng tiếng Anh. Hãy chọn một hình bên dưới, hoặc viết bằng tiếng khác. Khi gọi điện, hãy xin thông dịch viên: nói tên ngôn ngữ của bạn bằng tiếng Anh.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Khẩn cấp
topic_threat_level = Mức đe dọa
topic_kent_threat = Kent an toàn không?
topic_run_hide_tell = Chạy, Nấp, Báo
topic_which_number = Gọi số nào?
topic_outside_kent = Gọi từ ngoài Kent
topic_anti_terrorist_hotline = Báo tin khủng bố
topic_deaf_text = Bị điếc: cách gọi
topic_silent_call = Tôi không nói được
topic_suspicious_activity = Chuyện đáng ngờ
topic_suspicious_item = Túi đáng ngờ
topic_person_concern = Lo cho ai đó
topic_hate_crime = Tội ác thù ghét
topic_community_tension = Cộng đồng căng thẳng
topic_self_harm = Tôi buồn khổ quá
topic_domestic_abuse = Không an toàn ở nhà
topic_sexual_offence = Bị xâm hại tình dục
topic_child_at_risk = Trẻ em gặp nguy
topic_trafficking = Bị ép làm việc
topic_threat = Tôi bị đe dọa
topic_other_crime = Báo tội phạm
topic_human = Nói với cảnh sát
topic_military = Quân đội
topic_armed_officers = Cảnh sát có súng
topic_patrols = Cảnh sát tuần tra
topic_posters = Áp phích
topic_interpreter = Thông dịch viên
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Bị tạt axit
topic_about = Đây là gì?
topic_privacy = Sự riêng tư
topic_undo_handover = Không chuyển nữa

call = Gọi { $number }
link_mi5_levels = Trang chính thức về mức đe dọa (Security Service)
link_protectuk = Chạy, Nấp, Báo: trang chính thức (ProtectUK)
link_act_report = Báo cảnh sát về khủng bố, qua mạng
link_act_early = Trang web ACT Early
link_true_vision = Báo tội ác thù ghét qua mạng (True Vision)
link_kent_police = Trang web Kent Police
link_crimestoppers = Trang web Crimestoppers
link_cst = Trang web CST
link_report_fraud = Trang web Report Fraud

### Errors that a resident can see.

error_too_long = Tin nhắn của bạn quá dài. Xin viết thành nhiều phần ngắn hơn.
error_empty = Xin viết tin nhắn trước.
error_too_fast = Xin chờ một chút rồi gửi lại. Không mất gì cả.
error_offline = Không có kết nối. Tin nhắn của bạn được giữ lại và sẽ gửi đi khi có mạng.
error_general = Có trục trặc. Xin thử lại. Trong trường hợp khẩn cấp, gọi { $emergency }.
