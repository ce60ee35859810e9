### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    您现在有危险吗？请马上打 { $emergency }。这个聊天联系不到 { $emergency }。

    不能说话？打 { $emergency }，听对方说。咳一声，或敲敲电话。用手机打的话，等语音请您按键时，按 { $silent_code }。
    您是聋人，或者没法用声音说话？请用 { $bsl_service } 视频应用，或打 { $relay_emergency }（Relay UK）。手机登记过的，也可以发短信到 { $emergency }。

emergency_general =
    遇到袭击：有安全的路就跑。没有就躲起来，把手机调成静音。安全了再打电话。
    着火：出去，不要再进去，打电话。有人受伤或生病：打电话，说 “ambulance”（救护车）。

emergency_attack =
    有安全的路，就快跑。东西不要拿。别人愿意走就一起走，但不要等。
    跑不了，就躲起来。锁门，把门堵住，离门远一点，不要出声。手机调成静音，震动也关掉。
    安全了，就打 { $emergency }。说您在哪里，看到了什么。

emergency_violence =
    能离开就离开：进商店，去邻居家，或者到有人的地方。进去后把门锁上。
    不要跟着任何人，也不要为了东西跟人争抢。东西没了可以再买。
    如果只能躲起来，手机调成静音，震动也关掉。

emergency_fire =
    马上出去，不要再进去，到了外面打 { $emergency }。什么东西都不要回去拿。不要坐电梯。
    有烟？弯低身子，贴近地面走。走过的门都关上。
    出不去？关上门，用衣服塞住门缝，到窗边去，在那里打电话。
    闻到煤气味？不要碰电灯开关，不要点火。出去，到外面打电话。

emergency_medical =
    { $emergency } 接通后，说 “ambulance”（救护车），再说您在哪里。接电话的人会告诉您怎么做。不要挂断。
    流很多血：用干净的布用力按住伤口，一直按着。
    叫不醒，呼吸也不正常：在胸口正中间用力、快速地按，不要停。

emergency_trapped =
    手机调成静音，关掉震动，把屏幕调暗。不要出声。安全的时候才在这里写。
    可以的话，锁门，把门堵住，离门远一点。
    是出了意外被困住，没有人要找您、伤害您？那就弄出声音，让人能找到您。

emergency_domestic =
    我相信您。这不是您的错。
    有安全的路，就出去，带上孩子。出不去，就到一个有别的出口的房间，离厨房远一点。
    如果只能躲起来，手机调成静音，震动也关掉。

emergency_suicide =
    您愿意写出来，真的太好了。您很重要。请留下来，让一个人现在就陪着您。
    您吃了什么，或者受伤了？马上打 { $emergency }，说 “ambulance”（救护车）。
    离可能伤害您的东西远一点。去找一个人，或者请人过来。
    Samaritans 随时听您说，免费：{ $samaritans }。未满十九岁？Childline，免费：{ $childline }。
    是别人想不开？您自己安全的话，就陪着那个人，并打电话。

emergency_bomb =
    不要碰它。走得远远的，带别人一起走。躲到结实的东西后面，离玻璃远一点。
    不要在它旁边用手机。走远了，再打 { $emergency }。
    有人用炸弹威胁您？把原话和时间写下来。不要回复，也不要删掉那条消息。

emergency_sexual =
    我相信您。这不是您的错。
    可以的话，去一个让您安心的地方，请一个您信任的人陪着您。
    可以的话，先不要洗，也不要换衣服。这样能帮警察查案。洗不洗由您决定，怎样都会有人帮您。
    免费帮助，白天晚上都可以：Victim Support，{ $victim_support }。

emergency_child =
    有孩子正在危险中，或者不见了：马上打 { $emergency }。不用等到百分之百确定。
    您自己安全的话，就陪着孩子。说孩子几岁，穿什么，最后是在哪里看到的。
    您就是那个孩子？这不是您的错。您也可以打 Childline，免费，白天晚上都可以：{ $childline }。

emergency_threat =
    如果那个人就在附近，或者正在过来，去安全的地方，锁上门，打 { $emergency }。
    不要回复，也不要跟对方见面。消息都留着，能帮警察查案。
    告诉一个您信任的人，您在哪里。

emergency_line = 现在有危险？请打 { $emergency }。这个聊天联系不到 { $emergency }。

threat_level =
    英国现在的恐怖威胁级别是：{ $level_name }。意思是：{ $level_meaning }。
    从 { $since } 起，一直是这个级别。

    { $kent_line }
    { $military_line }

    请多留心，但不用惊慌。看到让您担心的事，请告诉警察。紧急情况请打 { $emergency }。

    发布时间：{ $published }。最近核对：{ $checked }。

threat_level_unknown =
    今天我们没法确认威胁级别。我们最近一次核对是：{ $checked }。
    请点下面的链接，看官方网页。

    不管是哪一级，建议都一样：多留心，有担心的事告诉警察，紧急情况请打 { $emergency }。

level_name = { $level ->
    [low] 低（LOW）
    [moderate] 中等（MODERATE）
    [substantial] 较高（SUBSTANTIAL）
    [severe] 严重（SEVERE）
    [critical] 危急（CRITICAL）
   *[other] 不清楚
 }

level_meaning = { $level ->
    [low] 发生袭击的可能性非常小
    [moderate] 有可能发生袭击，但可能性不大
    [substantial] 很可能发生袭击
    [severe] 极有可能发生袭击
    [critical] 近期内极有可能发生袭击
   *[other] 不清楚
 }

kent_line = { $specific ->
    [yes] 有专门针对肯特郡的威胁。请听警察的安排。
   *[no] 警察没有告诉我们有专门针对肯特郡的威胁。
 }

military_line = { $military ->
    [yes] 您可能会在肯特郡看到士兵协助警察。
   *[no] 您不太可能在肯特郡的街上看到士兵。
 }

event_line = { $kind ->
    [religious] 有宗教活动，附近的警察可能会多一些：{ $place }，{ $date }。
    [investigation] 警察正在这里办案：{ $place }，开始日期：{ $date }。可以的话，请不要靠近。
   *[public] 有公众活动，附近的警察可能会多一些：{ $place }，{ $date }。
 }

kent_threat =
    { $kent_line }
    您可以照常生活。多留心，不用惊慌。去人多的地方，先看看出口在哪里。

    全英国的威胁级别是：{ $level_name }，意思是：{ $level_meaning }。
    发布时间：{ $published }。最近核对：{ $checked }。

    看到让您担心的事，请打 { $police } 告诉警察。紧急情况请打 { $emergency }。

kent_threat_unknown =
    今天我们没法确认有没有专门针对肯特郡的威胁。我们最近一次核对是：{ $checked }。请点下面的链接，看官方网页。

    多留心，不用惊慌。去人多的地方，先看看出口在哪里。看到让您担心的事，请打 { $police } 告诉警察。紧急情况请打 { $emergency }。

run_hide_tell =
    如果有人用枪、刀或别的武器袭击：快跑、躲好、报警（RUN, HIDE, TELL）。

    快跑。有安全的路出去，就跑。东西不要拿。叫别人一起走，但不要等他们。跑不动，就尽快走开。不要停下来拍视频。

    躲好。跑不了，就躲起来。躲到厚墙后面。锁门，把门堵住，然后离门远一点。不要出声。手机调成静音，震动也关掉。

    报警。到了安全的地方，打 { $emergency }。告诉警察：出了什么事，在哪里，袭击的有几个人，长什么样，有什么武器，往哪里去，有没有人受伤。不能说话，就打通电话，听对方说。如果安全，请拦住别人，不要让他们进去。

    持枪警察来了：保持冷静，照他们说的做，双手放在他们看得见的地方，不要突然乱动。他们可能用枪指着您，态度也可能很严厉。等安全了，他们会带您出去。

which_number =
    有人有生命危险，或者正在发生犯罪：打 { $emergency }。
    不急，或者事情已经过去了：打 { $police }。免费。
    您在肯特郡以外，或者在国外：打 { $kent_from_outside }。
    担心有恐怖活动，但现在没有危险：打反恐热线（Anti-Terrorist Hotline），{ $hotline }。
    想匿名举报任何犯罪：打 Crimestoppers，{ $crimestoppers }。

    您可以要求翻译。请用英语说出您的语言叫什么。

outside_kent =
    您在别的郡或者在国外，要找肯特郡警察（Kent Police），请打 { $kent_from_outside }。从国外请拨 { $kent_from_abroad }。
    打 { $police }，接通的是您现在所在地的警察。

    在英国遇到紧急情况，请打 { $emergency }。在别的国家，请打当地的紧急电话。

anti_terrorist_hotline =
    反恐热线（Anti-Terrorist Hotline）的号码是 { $hotline }。白天晚上都有人接。您不用说自己的名字。

    您也可以点下面的链接，在网上告诉警察。再小的担心也可以说。受过训练的警察会先查清楚每件事，再行动。

    如果现在有危险，不要打热线，请打 { $emergency }。

deaf_text =
    紧急情况下，如果您是聋人、听力不好，或者不能说话：
    { $bsl_service }：有手语翻译的视频电话。免费，白天晚上都可以用。
    Relay UK：请拨 { $relay_emergency }。
    发短信到 { $emergency }：要先登记手机。把 “register” 这个词发到 { $emergency }，再照回复的短信做。没收到回复，就不要当作短信已经送到了。

    不是紧急情况：请拨 { $relay_police }（Relay UK）。

    肯特郡警察（Kent Police）以前还有一个短信号码，{ $kent_text }：先写 “police”，空一格，再写您的话。我们没能确认它现在还能不能用。别的办法都不行时，才用它。

silent_call =
    就算不能说话，您也可以打 { $emergency }。
    拨 { $emergency }，听对方说。可以的话，用咳嗽或敲电话来回答。
    用手机：如果您一点声音也没有，语音会请您按 { $silent_code }。听到了再按。按了就会接到警察那里。不按，电话就会断。
    用座机：不要挂断。如果接线员只听到杂音，没法判断，就会把您接到警察那里。

    按 { $silent_code } 不会让警察知道您在哪里。只打一个不出声的电话，警察不会来。

suspicious_activity =
    谢谢您告诉我们。您说出来是对的。

    事情正在发生，或者有人有危险？请打 { $emergency }。
    现在没有危险，请打反恐热线（Anti-Terrorist Hotline），{ $hotline }，白天晚上都可以。您不用说自己的名字。您也可以点下面的链接，填网上的表格。

    不要走近那个人，也不要跟着。请记住您看到了什么，在哪里，什么时候。

suspicious_item =
    不要碰它。马上走开，带别人一起走。然后打 { $emergency }，或者告诉工作人员。
    不要在它旁边用手机。走到看不见它的地方，躲在结实的东西后面，离玻璃远一点。

    想一想：是不是有人故意藏的？看起来危险吗，有没有电线、电池或胶带？放在这个地方奇怪吗？如果您担心，请打 { $emergency }。

person_concern =
    说起自己关心的人，真的不容易。谢谢您告诉我们。您是想让对方平平安安。

    您可以跟受过专门训练的警察谈，内容会保密：ACT Early，{ $act_early }。您不用说自己的名字。
    您也可以打反恐热线（Anti-Terrorist Hotline），{ $hotline }，白天晚上都可以。

    如果您觉得对方快要动身去别处，或者快要伤害别人，请马上打 { $emergency }。

hate_crime =
    出了这样的事，我很难过。这不是您的错，您可以报警。我们会认真对待。

    事情正在发生，或者您有危险？请打 { $emergency }。
    如果没有，请打 { $police } 告诉警察，或者点下面的链接在网上报案。您可以替别人报案，也可以不留名字。

    仇恨犯罪，就是因为一个人的种族、宗教、残疾、性取向，或者因为这个人是跨性别者，而犯下的罪。就算对方只是以为您是这样，也算。请趁还记得，写下发生了什么，在哪里，什么时候。

    需要帮助和支持：Victim Support，{ $victim_support }，免费，白天晚上都可以。

community_tension =
    谢谢您告诉我们。大家之间关系紧张时，警察早点知道很有帮助。

    如果现在有人正被伤害或威胁，请打 { $emergency }。
    如果没有，请打 { $police } 找警察。您可以要求找负责您这一带的警察。想匿名，请打 Crimestoppers，{ $crimestoppers }。

    请不要传谣言。如果在网上看到煽动仇恨的内容，您可以点下面的链接举报。

self_harm =
    您愿意写出来，真的太好了。您很重要，您不必一个人扛着。

    如果您或者别人现在可能有危险，请打 { $emergency }。
    您随时可以跟 Samaritans 谈谈，什么都可以说，免费：{ $samaritans }。未满十九岁？请打 Childline，{ $childline }。也是免费的。

    可以的话，去找一个您信任的人，或者离那些可能用来伤害自己的东西远一点。

domestic_abuse =
    我相信您。这不是您的错，您可以得到帮助。

    现在有危险？请打 { $emergency }。不能说话的话，用手机打，等语音请您按键时，按 { $silent_code }。
    想找人谈谈，白天晚上都可以，免费：全国家暴求助热线（National Domestic Abuse Helpline），{ $domestic_abuse }。
    男性请打：{ $mens_advice }。强迫婚姻，或跟“家族名誉”有关的事：Karma Nirvana，{ $karma_nirvana }。
    不急的事：请打 { $police } 找警察。

sexual_offence =
    我相信您。出了这样的事，不是您的错。什么时候说出来都不晚。

    您受伤了，或者现在有危险？请打 { $emergency }。
    等您准备好了，请打 { $police } 找警察。您可以要求跟女警察谈，也可以要求翻译。

    不管报不报警，都可以找人帮忙：Victim Support，{ $victim_support }，免费，白天晚上都可以。未满十九岁？Childline：{ $childline }。

child_at_risk =
    谢谢您告诉我们。替孩子说话是对的。

    孩子现在有危险？请打 { $emergency }。不用等到百分之百确定。
    现在没有危险，请打 { $police } 找警察。
    您未满十九岁？这不是您的错。您可以跟 Childline 谈谈，免费，白天晚上都可以：{ $childline }。

    不要去跟您担心的那个人说：这样可能更难保护孩子。

trafficking =
    我相信您。谁都不可以强迫您干活或发生性关系，不可以扣您的护照，也不可以把您关起来。您没有做错什么，您可以得到帮助。

    现在有危险？请打 { $emergency }。不能说话的话，用手机打，等语音请您按键时，按 { $silent_code }。
    现在没有危险，请打 { $police } 找警察。您可以要求翻译。
    想替别人说，又不想留名字：Crimestoppers，{ $crimestoppers }。
    需要帮助：Victim Support，{ $victim_support }，免费，白天晚上都可以。

threat =
    您告诉我们是对的。威胁别人可能就是犯罪，您不必一个人扛着。

    那个人就在附近，或者您觉得很快会出事？请打 { $emergency }。
    如果没有，请打 { $police } 找警察。
    需要帮助：Victim Support，{ $victim_support }，免费，白天晚上都可以。

    消息、照片和号码都留着。不要回复，不要给钱，不要跟那个人见面。告诉一个您信任的人。

other_crime =
    犯罪正在发生，或者有人受伤？请打 { $emergency }。
    如果已经过去了，请打 { $police } 告诉警察，或者点下面的链接在网上报案。
    诈骗或网络犯罪：Report Fraud，{ $report_fraud }。
    想匿名：Crimestoppers，{ $crimestoppers }。
    出事之后需要帮助：Victim Support，{ $victim_support }，免费，白天晚上都可以。

human = 您想跟真人说话，没问题。紧急情况不要等，请打 { $emergency }。您也可以打 { $police } 找警察。

military =
    { $military_line }
    有时候士兵会守卫重要的地方，这样就有更多警察可以上街。负责指挥的还是警察。
    看到士兵，不用担心。紧急情况请打 { $emergency }。

military_unknown =
    今天我们没法确认士兵是不是在协助警察。请点下面的链接，看官方网页。
    有时候士兵会守卫重要的地方，这样就有更多警察可以上街。看到士兵，不用担心。紧急情况请打 { $emergency }。

armed_officers =
    在人多的地方和活动上，您可能会看到带枪的警察。他们在那里是为了保护您。您可以跟他们说话、问问题，就像对别的警察一样。

    如果发生袭击时持枪警察来了：保持冷静，照他们说的做，双手放在他们看得见的地方，不要朝他们跑。在弄清您是谁之前，他们可能会用枪指着您。

patrols =
    警察会把人手派到需要的地方，并且一直在检查安排。有活动时、宗教节日里、礼拜场所附近，您可能会看到更多警察。这是为了大家的安全。

    如果您的社区有担心，或者您要办活动，请打 { $police }，要求找负责您这一带的警察。紧急情况请打 { $emergency }。

posters =
    有“快跑、躲好、报警”（RUN, HIDE, TELL）的海报和传单，您可以打印出来，贴在商店、学校或礼拜场所。
    做好的有这些语言：英语、希伯来语、印地语、尼泊尔语、旁遮普语、乌尔都语和阿拉伯语。
    请点下面的链接看官方网页，或者打 { $police } 问警察。

exit_hint = 会不会有人看到这个屏幕？请按“{ exit }”。网页会马上关掉，这次聊天也会从这里消失。浏览器里可能还留有您来过这个网页的记录。

interpreter =
    可以，您能用自己的语言跟警察说话。免费。
    紧急情况打 { $emergency }，不急就打 { $police }。用英语说出您的语言：普通话说 “Mandarin”，广东话说 “Cantonese”。然后不要挂断。警察会请翻译加入通话。
    在警察局，请给他们看、或者说出您的语言叫什么，再要求找翻译。

tell_mama =
    因为是穆斯林而被攻击或辱骂的人，可以得到 Tell MAMA 的帮助。我们没能确认它现在还接不接受举报。
    您也可以找 British Muslim Trust，它现在跟政府合作。它有求助电话、网上聊天和网上表格。

    因为别人的宗教而犯下的罪，是仇恨犯罪。现在有危险：请打 { $emergency }。没有危险：请打 { $police } 告诉警察，或者点下面的链接在网上报案。

cst =
    CST（Community Security Trust）帮助犹太人，保护犹太人的场所。遇到仇视犹太人的事，白天晚上都可以告诉 CST：{ $cst }。您同意的话，CST 可以替您告诉警察。

    现在有危险：先打 { $emergency }。不急：请打 { $police } 找警察。

acid_attack =
    马上打 { $emergency }。说 “acid attack”（被人泼酸）。

    快离开：离酸液远一点，到有新鲜空气的地方。
    脱衣服：把沾了酸液的衣服脱掉。不要从头上脱，要剪开。粘在皮肤上的不要扯。
    清酸液：先用干的东西吸掉。再用大量干净的水冲，一直冲。

    不要吃、不要喝、不要抽烟。保护好自己的手。

language_switch = 可以，我会写中文。请写下您的问题，或者选一个话题。

about =
    我是 { $force } 的自动助手。我是电脑，不是真人。我用很多种语言告诉您怎么保护自己：威胁级别，遇到袭击怎么办，该打哪个号码。
    我也可以把您的话转给警察。我不能受理报案，这个聊天也联系不到 { $emergency }。紧急情况请打 { $emergency }。

privacy =
    您写的话只留在 { $force } 的电脑里。不会发给翻译公司。
    您的聊天会在 { $days ->
       *[other] { $retention_days } 天
    }后自动删除。您也可以按“删除本次聊天”，马上删掉。
    如果您的话转给了警察，警察必须留下需要的内容。您不用说自己的名字。
    我们不会问您的移民身份。

greeting = 您好。我是提供安全建议的自动助手。有什么可以帮您？您可以用自己的语言写。紧急情况请打 { $emergency }。

thanks = 不客气。还有别的事吗？紧急情况请打 { $emergency }。

goodbye = 再见，请注意安全。紧急情况请打 { $emergency }。不急的事请打 { $police }。

abuse = 没能帮到您，对不起。我只是一台电脑。我可以把您的话转给真人，您也可以打 { $police } 找警察。紧急情况请打 { $emergency }。

out_of_scope = 对不起，这个我帮不了。我只提供安全建议。下面是我能帮您的事。紧急情况请打 { $emergency }。

unclear = 对不起，我没看懂。请换个说法，或者选一个话题。紧急情况请打 { $emergency }。

unclear_again = 对不起，我还是没看懂。您想写给警察吗？您也可以打 { $police }。紧急情况请打 { $emergency }。
