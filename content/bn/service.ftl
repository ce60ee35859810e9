### What the service itself says: handing over, closing, trouble.

handover_waiting = আমি এই চ্যাট একজন পুলিশ অফিসারের কাছে পাঠাচ্ছি। একজন অফিসার এটা পড়বেন আর এখানেই উত্তর দেবেন। আমরা এই চ্যাটের মেসেজ আর আপনার ভাষা জানাই। আপনি চাইলে এটা বাতিল করতে পারেন।
handover_urgent = আমি এই চ্যাট জরুরি বলে একজন পুলিশ অফিসারের কাছেও পাঠাচ্ছি। উত্তরের জন্য অপেক্ষা করবেন না: বিপদে থাকলে এখনই { $emergency } নম্বরে ফোন করুন।
handover_undone = হয়ে গেছে। আপনার মেসেজ পাঠানো হয়নি। সহকারী আবার উত্তর দিচ্ছে।
handover_too_late = একজন অফিসার এরই মধ্যে আপনাকে উত্তর দিচ্ছেন, তাই এটা আর বাতিল করা যাবে না। থামতে চাইলে অফিসারকে বলুন।
handover_claimed = { $officer } এখন আপনার সাথে আছেন এবং আপনার মেসেজ পড়ছেন।
handover_closed = অফিসার এই কথাবার্তা শেষ করেছেন। সহকারী আবার উত্তর দিচ্ছে। জরুরি বিপদে { $emergency } নম্বরে ফোন করুন।
still_waiting = আপনার মেসেজ আগেরগুলোর সাথে রাখা হয়েছে। একজন অফিসার এটা পড়বেন। এখন বিপদ? { $emergency } নম্বরে ফোন করুন।
assistant_down =
    এই মুহূর্তে আমি আপনার প্রশ্নের উত্তর দিতে পারছি না। আপনার মেসেজ রাখা হয়েছে।
    এখন বিপদ? { $emergency } নম্বরে ফোন করুন। কথা বলতে না পারলে, মোবাইলে যখন চাপতে বলা হবে, তখন { $silent_code } চাপুন। জরুরি না হলে: { $police } নম্বরে ফোন করুন।
    কানে শোনেন না বা মুখে কথা বলতে পারেন না: { $bsl_service } ভিডিও অ্যাপ, বা { $relay_emergency } (Relay UK)।
store_down = এই মুহূর্তে আপনার মেসেজ নিতে পারছি না। এই পাতা মেসেজটি রেখে দিচ্ছে, আর যত তাড়াতাড়ি পারে নিজে থেকেই পাঠাবে। দয়া করে পাতাটি খোলা রাখুন।
language_missing = আমরা আপনার ভাষা পড়তে পারি, কিন্তু এই ভাষায় এখনো কোনো উত্তর নেই। তাই উত্তরটি ইংরেজিতে দিচ্ছি। ফোনে দোভাষী চান: আপনার ভাষার নাম ইংরেজিতে বলুন।
answer_missing = এই উত্তরটি আপনার ভাষায় এখনো নেই, তাই ইংরেজিতে দিচ্ছি। ফোনে দোভাষী চান: আপনার ভাষার নাম ইংরেজিতে বলুন।
language_other = আমি এই ভাষা এখনো জানি না, তাই ইংরেজিতে উত্তর দিচ্ছি। নিচে একটি ছবি বেছে নিন, বা অন্য ভাষায় লিখুন। ফোনে দোভাষী চান: আপনার ভাষার নাম ইংরেজিতে বলুন।

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = জরুরি বিপদ
topic_threat_level = হুমকির মাত্রা
topic_kent_threat = কেন্ট কি নিরাপদ?
topic_run_hide_tell = দৌড়ান, লুকান, জানান
topic_which_number = কোন নম্বর?
topic_outside_kent = কেন্টের বাইরে থেকে
topic_anti_terrorist_hotline = সন্ত্রাস দমন হটলাইন
topic_deaf_text = কানে না শুনলে
topic_silent_call = কথা বলতে পারছি না
topic_suspicious_activity = সন্দেহজনক কিছু
topic_suspicious_item = সন্দেহজনক ব্যাগ
topic_person_concern = কারও জন্য চিন্তা
topic_hate_crime = ঘৃণামূলক অপরাধ
topic_community_tension = এলাকায় উত্তেজনা
topic_self_harm = মন খুব খারাপ
topic_domestic_abuse = ঘরে নিরাপদ নই
topic_sexual_offence = যৌন অপরাধ
topic_child_at_risk = বাচ্চা বিপদে
topic_trafficking = জোর করে কাজ
topic_threat = আমাকে হুমকি
topic_other_crime = অপরাধ জানান
topic_human = অফিসারের সাথে কথা
topic_military = সৈন্য
topic_armed_officers = সশস্ত্র পুলিশ
topic_patrols = পুলিশের টহল
topic_posters = পোস্টার
topic_interpreter = দোভাষী
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = অ্যাসিড হামলা
topic_about = এটা কী?
topic_privacy = আমার গোপনীয়তা
topic_undo_handover = অফিসারকে পাঠাবেন না

call = ফোন করুন: { $number }
link_mi5_levels = হুমকির মাত্রার সরকারি পাতা (Security Service)
link_protectuk = দৌড়ান, লুকান, জানান: সরকারি পাতা (ProtectUK)
link_act_report = সন্ত্রাসের কথা অনলাইনে পুলিশকে জানান
link_act_early = ACT Early ওয়েবসাইট
link_true_vision = ঘৃণামূলক অপরাধ অনলাইনে জানান (True Vision)
link_kent_police = কেন্ট পুলিশের ওয়েবসাইট
link_crimestoppers = Crimestoppers ওয়েবসাইট
link_cst = CST ওয়েবসাইট
link_report_fraud = Report Fraud ওয়েবসাইট

### Errors that a resident can see.

error_too_long = আপনার মেসেজ বেশি লম্বা। দয়া করে ছোট ছোট করে লিখুন।
error_empty = দয়া করে আগে একটি মেসেজ লিখুন।
error_too_fast = একটু অপেক্ষা করে আবার পাঠান। কিছুই হারায়নি।
error_offline = ইন্টারনেট সংযোগ নেই। আপনার মেসেজ রাখা আছে, সংযোগ ফিরলে পাঠানো হবে।
error_general = কিছু একটা ভুল হয়েছে। দয়া করে আবার চেষ্টা করুন। জরুরি বিপদে { $emergency } নম্বরে ফোন করুন।
