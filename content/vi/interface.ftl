### The words around the chat.

title = Lời khuyên về an toàn
intro = Đây là trợ lý tự động, không phải người thật. Bạn có thể viết bằng tiếng của mình.
emergency_bar = Đang nguy hiểm? Gọi { $emergency }. Không gấp: { $police }.
placeholder = Viết tin nhắn của bạn
send = Gửi
language = Ngôn ngữ
exit = Thoát trang này
delete_chat = Xóa cuộc trò chuyện này
delete_confirm = Xóa cuộc trò chuyện này khỏi thiết bị này và khỏi máy tính của chúng tôi?
deleted = Cuộc trò chuyện này đã được xóa.
deleted_kept = Cuộc trò chuyện này đã được xóa ở đây. Cảnh sát giữ những gì họ phải giữ.
sending = Đang gửi
not_sent = Chưa gửi được
reconnecting = Đang kết nối lại. Tin nhắn của bạn vẫn còn.
writing = Trợ lý đang viết
from_you = Bạn
from_bot = Trợ lý
from_officer = Cảnh sát
from_service = Dịch vụ
draft_mark = Bản dịch này là bản nháp. Chưa có người nào kiểm tra.
in_english = Bằng tiếng Anh
waiting_for_officer = Đang chờ cảnh sát
with_officer = Có cảnh sát đang trò chuyện với bạn
conversation = Cuộc trò chuyện
