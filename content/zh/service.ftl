### What the service itself says: handing over, closing, trouble.

handover_waiting = 我正在把这次聊天转给警察。会有警察来看，并在这里回答您。我们转过去的是这次聊天的内容和您的语言。您可以撤回。
handover_urgent = 我也正在把这次聊天当作急事转给警察。不要等回答：如果您有危险，请马上打 { $emergency }。
handover_undone = 好了。您的话没有转出去。现在又由助手回答您。
handover_too_late = 已经有警察在回答您，所以不能再撤回了。如果您想停，请告诉那位警察。
handover_claimed = { $officer } 现在来帮您，正在看您的消息。
handover_closed = 警察已经结束了这次谈话。现在又由助手回答您。紧急情况请打 { $emergency }。
still_waiting = 您的消息已经跟前面的一起存好。会有警察来看。现在有危险？请打 { $emergency }。
assistant_down =
    我现在没法回答您的问题。您的消息已经存好。
    现在有危险？请打 { $emergency }。不能说话的话，用手机打，等语音请您按键时，按 { $silent_code }。不急：请打 { $police }。
    您是聋人，或者没法用声音说话：请用 { $bsl_service } 视频应用，或打 { $relay_emergency }（Relay UK）。
store_down = 我们现在收不到您的消息。这个网页会先留着，一能发就自动发出。请不要关掉网页。
language_missing = 我们能看懂您的语言，但还没有这种语言的回答。下面是英语的回答。打电话时，请要求翻译：用英语说出您的语言叫什么。
answer_missing = 这个回答还没有您的语言，所以下面是英语。打电话时，请要求翻译：用英语说出您的语言叫什么。
language_other = 我还不懂这种语言，所以用英语回答。请在下面选一张图，或者用别的语言写。打电话时，请要求翻译：用英语说出您的语言叫什么。

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = 紧急情况
topic_threat_level = 威胁级别
topic_kent_threat = 肯特郡安全吗？
topic_run_hide_tell = 快跑、躲好、报警
topic_which_number = 打哪个号码？
topic_outside_kent = 我不在肯特郡
topic_anti_terrorist_hotline = 反恐热线
topic_deaf_text = 聋人怎么打电话
topic_silent_call = 我不能说话
topic_suspicious_activity = 可疑的事
topic_suspicious_item = 可疑的包
topic_person_concern = 担心某个人
topic_hate_crime = 仇恨犯罪
topic_community_tension = 社区关系紧张
topic_self_harm = 我心里很难受
topic_domestic_abuse = 在家里不安全
topic_sexual_offence = 性侵害
topic_child_at_risk = 孩子有危险
topic_trafficking = 被迫干活
topic_threat = 有人威胁我
topic_other_crime = 报案
topic_human = 跟警察说话
topic_military = 士兵
topic_armed_officers = 持枪警察
topic_patrols = 警察巡逻
topic_posters = 海报
topic_interpreter = 翻译
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = 被泼酸
topic_about = 这是什么？
topic_privacy = 我的隐私
topic_undo_handover = 不要转给警察

call = 拨打 { $number }
link_mi5_levels = 威胁级别官方网页（Security Service）
link_protectuk = 快跑、躲好、报警：官方网页（ProtectUK）
link_act_report = 在网上向警察举报恐怖活动
link_act_early = ACT Early 网站
link_true_vision = 在网上举报仇恨犯罪（True Vision）
link_kent_police = 肯特郡警察（Kent Police）网站
link_crimestoppers = Crimestoppers 网站
link_cst = CST 网站
link_report_fraud = Report Fraud 网站

### Errors that a resident can see.

error_too_long = 您的消息太长了。请分成几条短的来发。
error_empty = 请先写一条消息。
error_too_fast = 请等一下再发。什么都没有丢。
error_offline = 没有网络。您的消息已经留着，连上网就会发出。
error_general = 出了点问题。请再试一次。紧急情况请打 { $emergency }。
