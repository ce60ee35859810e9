### What the service itself says: handing over, closing, trouble.

handover_waiting = เรากำลังส่งแชตนี้ให้เจ้าหน้าที่ตำรวจ เจ้าหน้าที่จะอ่านและตอบคุณที่นี่ เราส่งข้อความในแชตนี้และบอกว่าคุณใช้ภาษาอะไร คุณยกเลิกการส่งต่อได้
handover_urgent = เรากำลังส่งแชตนี้ให้เจ้าหน้าที่ตำรวจด้วย เป็นเรื่องด่วน อย่ารอคำตอบ: ถ้าคุณอยู่ในอันตราย โทร { $emergency } ทันที
handover_undone = ยกเลิกแล้ว ข้อความของคุณไม่ได้ถูกส่งต่อ ผู้ช่วยอัตโนมัติกลับมาตอบอีกครั้ง
handover_too_late = เจ้าหน้าที่กำลังตอบคุณอยู่แล้ว จึงยกเลิกไม่ได้ ถ้าอยากหยุด ให้บอกเจ้าหน้าที่
handover_claimed = { $officer } อยู่กับคุณแล้ว และกำลังอ่านข้อความของคุณ
handover_closed = เจ้าหน้าที่ปิดการสนทนานี้แล้ว ผู้ช่วยอัตโนมัติกลับมาตอบอีกครั้ง ถ้าเป็นเหตุฉุกเฉิน โทร { $emergency }
still_waiting = เราเก็บข้อความของคุณไว้กับข้อความก่อนหน้านี้แล้ว เจ้าหน้าที่จะอ่าน มีอันตรายตอนนี้ไหม โทร { $emergency }
assistant_down =
    ตอนนี้เรายังตอบคำถามของคุณไม่ได้ ข้อความของคุณถูกเก็บไว้แล้ว
    มีอันตรายตอนนี้ไหม โทร { $emergency } ถ้าพูดไม่ได้ และใช้มือถือ ให้กด { $silent_code } เมื่อมีเสียงบอกให้กด ไม่ด่วน: โทร { $police }
    หูหนวกหรือใช้เสียงไม่ได้: แอปวิดีโอ { $bsl_service } หรือ { $relay_emergency } (Relay UK)
store_down = ตอนนี้เรายังรับข้อความของคุณไม่ได้ หน้านี้เก็บข้อความไว้ และจะส่งเองทันทีที่ส่งได้ กรุณาเปิดหน้านี้ค้างไว้
language_missing = เราอ่านภาษาของคุณได้ แต่ยังไม่มีคำตอบเป็นภาษานั้น นี่คือคำตอบเป็นภาษาอังกฤษ เวลาโทรศัพท์ ให้ขอล่าม: บอกชื่อภาษาของคุณเป็นภาษาอังกฤษ
answer_missing = เรายังไม่มีคำตอบนี้เป็นภาษาของคุณ จึงขอตอบเป็นภาษาอังกฤษ เวลาโทรศัพท์ ให้ขอล่าม: บอกชื่อภาษาของคุณเป็นภาษาอังกฤษ
language_other = เรายังไม่รู้จักภาษานี้ จึงขอตอบเป็นภาษาอังกฤษ เลือกรูปด้านล่าง หรือเขียนเป็นภาษาอื่น เวลาโทรศัพท์ ให้ขอล่าม: บอกชื่อภาษาของคุณเป็นภาษาอังกฤษ

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = เหตุฉุกเฉิน
topic_threat_level = ระดับภัยก่อการร้าย
topic_kent_threat = เคนต์ปลอดภัยไหม
topic_run_hide_tell = หนี ซ่อน แจ้ง
topic_which_number = ควรโทรเบอร์ไหน
topic_outside_kent = โทรจากนอกเคนต์
topic_anti_terrorist_hotline = โทรแจ้งก่อการร้าย
topic_deaf_text = หูหนวก: แจ้งอย่างไร
topic_silent_call = พูดออกเสียงไม่ได้
topic_suspicious_activity = เจอเรื่องน่าสงสัย
topic_suspicious_item = กระเป๋าน่าสงสัย
topic_person_concern = เป็นห่วงคนใกล้ตัว
topic_hate_crime = เหตุจากความเกลียดชัง
topic_community_tension = ชุมชนตึงเครียด
topic_self_harm = รู้สึกแย่มาก
topic_domestic_abuse = อยู่บ้านไม่ปลอดภัย
topic_sexual_offence = ถูกล่วงละเมิดทางเพศ
topic_child_at_risk = เด็กไม่ปลอดภัย
topic_trafficking = ถูกบังคับทำงาน
topic_threat = ถูกข่มขู่
topic_other_crime = แจ้งเหตุอาชญากรรม
topic_human = คุยกับเจ้าหน้าที่
topic_military = ทหาร
topic_armed_officers = ตำรวจถือปืน
topic_patrols = ตำรวจสายตรวจ
topic_posters = โปสเตอร์
topic_interpreter = ล่าม
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = ถูกสาดน้ำกรด
topic_about = นี่คืออะไร
topic_privacy = ความเป็นส่วนตัว
topic_undo_handover = ไม่ต้องส่งต่อ

call = โทร { $number }
link_mi5_levels = หน้าเว็บทางการเรื่องระดับภัยก่อการร้าย (Security Service)
link_protectuk = หนี ซ่อน แจ้ง: หน้าเว็บทางการ (ProtectUK)
link_act_report = แจ้งตำรวจเรื่องก่อการร้ายทางออนไลน์
link_act_early = เว็บไซต์ ACT Early
link_true_vision = แจ้งอาชญากรรมจากความเกลียดชังทางออนไลน์ (True Vision)
link_kent_police = เว็บไซต์ตำรวจเคนต์ (Kent Police)
link_crimestoppers = เว็บไซต์ Crimestoppers
link_cst = เว็บไซต์ CST
link_report_fraud = เว็บไซต์ Report Fraud

### Errors that a resident can see.

error_too_long = ข้อความของคุณยาวเกินไป กรุณาแบ่งพิมพ์เป็นส่วนสั้น ๆ
error_empty = กรุณาพิมพ์ข้อความก่อน
error_too_fast = กรุณารอสักครู่ แล้วส่งอีกครั้ง ข้อความไม่ได้หายไปไหน
error_offline = ไม่มีการเชื่อมต่อ ข้อความของคุณถูกเก็บไว้ และจะส่งเมื่อเชื่อมต่อได้อีกครั้ง
error_general = มีบางอย่างผิดพลาด กรุณาลองอีกครั้ง ถ้าเป็นเหตุฉุกเฉิน โทร { $emergency }
