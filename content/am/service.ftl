### What the service itself says: handing over, closing, trouble.

handover_waiting = ይህን ውይይት ለፖሊስ እያስተላለፍኩ ነው። አንድ የፖሊስ አባል አንብበው እዚሁ ይመልሱልዎታል። የምናስተላልፈው የዚህን ውይይት መልእክቶችና ቋንቋዎን ነው። ማስተላለፉን ማስቆም ይችላሉ።
handover_urgent = ይህን ውይይት አስቸኳይ ብዬ ለፖሊስም እያስተላለፍኩ ነው። መልሱን አይጠብቁ፦ አደጋ ላይ ከሆኑ አሁኑኑ ወደ { $emergency } ይደውሉ።
handover_undone = እሺ፣ ቆሟል። መልእክቶችዎ አልተላለፉም። አሁን እንደገና የሚመልስልዎት ረዳቱ ነው።
handover_too_late = አንድ የፖሊስ አባል መልስ እየሰጡዎት ስለሆነ ማስተላለፉን አሁን ማስቆም አይቻልም። ውይይቱን ማቆም ከፈለጉ ለፖሊስ አባሉ ይንገሩ።
handover_claimed = { $officer } አሁን ከእርስዎ ጋር ናቸው፤ መልእክቶችዎንም ያነባሉ።
handover_closed = የፖሊስ አባሉ ይህን ውይይት ዘግተዋል። አሁን እንደገና የሚመልስልዎት ረዳቱ ነው። በድንገተኛ አደጋ ጊዜ ወደ { $emergency } ይደውሉ።
still_waiting = መልእክትዎ ከሌሎቹ ጋር ተቀምጧል። አንድ የፖሊስ አባል ያነቡታል። አሁን አደጋ ላይ ነዎት? ወደ { $emergency } ይደውሉ።
assistant_down =
    አሁን ጥያቄዎን መመለስ አልቻልኩም። መልእክትዎ ተቀምጧል።
    አሁን አደጋ ላይ ነዎት? ወደ { $emergency } ይደውሉ። መናገር ካልቻሉ፣ በሞባይል የሚሰሙት ድምፅ ሲጠይቅዎ { $silent_code } ይጫኑ። አስቸኳይ ካልሆነ፦ ወደ { $police } ይደውሉ።
    መስማት የተሳነዎት ወይም በድምፅ መናገር የማይችሉ ከሆነ፦ { $bsl_service } የቪዲዮ መተግበሪያ፣ ወይም { $relay_emergency } (Relay UK)።
store_down = አሁን መልእክትዎን መቀበል አልቻልንም። ይህ ገጽ ይይዘዋል፤ እንደተቻለም ራሱ ይልከዋል። እባክዎ ገጹን አይዝጉት።
language_missing = ቋንቋዎን ማንበብ እንችላለን፣ ነገር ግን እስካሁን በቋንቋዎ የተዘጋጀ መልስ የለንም። መልሱ በእንግሊዝኛ ይኸው። በስልክ ሲደውሉ አስተርጓሚ ይጠይቁ፦ የቋንቋዎን ስም በእንግሊዝኛ ይናገሩ።
answer_missing = ይህ መልስ እስካሁን በቋንቋዎ የለንም፤ ስለዚህ በእንግሊዝኛ ይኸው። በስልክ ሲደውሉ አስተርጓሚ ይጠይቁ፦ የቋንቋዎን ስም በእንግሊዝኛ ይናገሩ።
language_other = ይህን ቋንቋ ገና አላውቀውም፤ ስለዚህ በእንግሊዝኛ እመልሳለሁ። ከታች ሥዕል ይምረጡ፣ ወይም በሌላ ቋንቋ ይጻፉ። በስልክ ሲደውሉ አስተርጓሚ ይጠይቁ፦ የቋንቋዎን ስም በእንግሊዝኛ ይናገሩ።

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = ድንገተኛ አደጋ
topic_threat_level = የስጋት ደረጃ
topic_kent_threat = ኬንት ሰላም ነው?
topic_run_hide_tell = ይሩጡ፣ ይደበቁ፣ ይንገሩ
topic_which_number = ወደየትኛው ቁጥር?
topic_outside_kent = ከኬንት ውጭ ሲሆኑ
topic_anti_terrorist_hotline = የፀረ ሽብር መስመር
topic_deaf_text = መስማት ለተሳናቸው
topic_silent_call = መናገር አልችልም
topic_suspicious_activity = አጠራጣሪ ነገር
topic_suspicious_item = አጠራጣሪ ቦርሳ
topic_person_concern = ስለ ሰው ተጨንቄያለሁ
topic_hate_crime = የጥላቻ ወንጀል
topic_community_tension = በሰዎች መካከል ውጥረት
topic_self_harm = በጣም ከፍቶኛል
topic_domestic_abuse = በቤቴ ሰላም የለኝም
topic_sexual_offence = ወሲባዊ ጥቃት
topic_child_at_risk = አደጋ ላይ ያለ ልጅ
topic_trafficking = በግድ ሥራ
topic_threat = እየተዛተብኝ ነው
topic_other_crime = ወንጀል ማመልከት
topic_human = ፖሊስ ማነጋገር
topic_military = ወታደሮች
topic_armed_officers = የታጠቁ ፖሊሶች
topic_patrols = የፖሊስ ቅኝት
topic_posters = ፖስተሮች
topic_interpreter = አስተርጓሚ
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = የአሲድ ጥቃት
topic_about = ይህ ምንድን ነው?
topic_privacy = የግል ምስጢሬ
topic_undo_handover = ለፖሊስ አይተላለፍ

call = ወደ { $number } ይደውሉ
link_mi5_levels = የስጋት ደረጃ ኦፊሴላዊ ገጽ (Security Service)
link_protectuk = ይሩጡ፣ ይደበቁ፣ ይንገሩ፦ ኦፊሴላዊ ገጽ (ProtectUK)
link_act_report = ስለ ሽብር ለፖሊስ በኢንተርኔት ይንገሩ
link_act_early = የACT Early ድረ ገጽ
link_true_vision = የጥላቻ ወንጀልን በኢንተርኔት ያመልክቱ (True Vision)
link_kent_police = የኬንት ፖሊስ (Kent Police) ድረ ገጽ
link_crimestoppers = የCrimestoppers ድረ ገጽ
link_cst = የCST ድረ ገጽ
link_report_fraud = የReport Fraud ድረ ገጽ

### Errors that a resident can see.

error_too_long = መልእክትዎ በጣም ረጅም ነው። እባክዎ ከፋፍለው አጠር አድርገው ይጻፉ።
error_empty = እባክዎ መጀመሪያ መልእክት ይጻፉ።
error_too_fast = እባክዎ ትንሽ ቆይተው እንደገና ይላኩ። የጠፋ ነገር የለም።
error_offline = ኢንተርኔት ተቋርጧል። መልእክትዎ ተቀምጧል፤ ሲመለስ ይላካል።
error_general = የሆነ ችግር ተፈጥሯል። እባክዎ እንደገና ይሞክሩ። በድንገተኛ አደጋ ጊዜ ወደ { $emergency } ይደውሉ።
