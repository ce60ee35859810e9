### The words around the chat.

title = 安全建议
intro = 这是自动助手，不是真人。您可以用自己的语言写。
emergency_bar = 现在有危险？请打 { $emergency }。不急：{ $police }。
placeholder = 写下您的消息
send = 发送
language = 语言
exit = 离开本页
delete_chat = 删除本次聊天
delete_confirm = 要把这次聊天从这个设备和我们的电脑里删除吗？
deleted = 这次聊天已经删除。
deleted_kept = 这里的聊天已经删除。警察会留下必须留的内容。
sending = 正在发送
not_sent = 还没发出
reconnecting = 正在重新连接。您的消息不会丢。
writing = 助手正在写
from_you = 您
from_bot = 助手
from_officer = 警察
from_service = 系统
draft_mark = 这个翻译是草稿，还没有人核对过。
in_english = 英语
waiting_for_officer = 正在等警察
with_officer = 警察正在跟您聊
conversation = 对话
