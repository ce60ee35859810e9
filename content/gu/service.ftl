### What the service itself says: handing over, closing, trouble.

handover_waiting = હું આ ચેટ પોલીસ અધિકારીને મોકલું છું. અધિકારી એ વાંચશે અને અહીં જવાબ આપશે. અમે આ ચેટના મેસેજ અને તમારી ભાષા આગળ મોકલીએ છીએ. તમે આ પાછું ખેંચી શકો છો.
handover_urgent = હું આ ચેટ તાત્કાલિક ગણીને પોલીસ અધિકારીને પણ મોકલું છું. જવાબની રાહ ન જુઓ: તમે જોખમમાં હો તો અત્યારે જ { $emergency } પર ફોન કરો.
handover_undone = ભલે, થઈ ગયું. તમારા મેસેજ આગળ મોકલાયા નથી. હવે ફરી સહાયક જવાબ આપે છે.
handover_too_late = અધિકારી તમને જવાબ આપી જ રહ્યા છે, એટલે હવે આ પાછું ખેંચી શકાય એમ નથી. બંધ કરવું હોય તો અધિકારીને કહો.
handover_claimed = { $officer } હવે તમારી સાથે છે અને તમારા મેસેજ વાંચે છે.
handover_closed = અધિકારીએ આ વાતચીત બંધ કરી છે. હવે ફરી સહાયક જવાબ આપે છે. ઇમરજન્સીમાં { $emergency } પર ફોન કરો.
still_waiting = તમારો મેસેજ બીજા મેસેજ સાથે સચવાયો છે. અધિકારી એ વાંચશે. અત્યારે જોખમ છે? { $emergency } પર ફોન કરો.
assistant_down =
    હમણાં હું તમારા સવાલનો જવાબ આપી શકું એમ નથી. તમારો મેસેજ સચવાયો છે.
    અત્યારે જોખમ છે? { $emergency } પર ફોન કરો. બોલી ન શકો તો મોબાઇલ પર, ફોનમાં અવાજ કહે ત્યારે { $silent_code } દબાવો. તાત્કાલિક ન હોય તો: { $police } પર ફોન કરો.
    સંભળાતું નથી અથવા અવાજથી વાત થઈ શકતી નથી: { $bsl_service } વિડિયો ઍપ, અથવા { $relay_emergency } (Relay UK).
store_down = હમણાં અમે તમારો મેસેજ લઈ શકતા નથી. આ પેજ એને સાચવી રાખે છે અને બને તેટલો જલદી પોતાની મેળે મોકલી દેશે. મહેરબાની કરીને પેજ ખુલ્લું રાખો.
language_missing = અમે તમારી ભાષા વાંચી શકીએ છીએ, પણ એમાં અમારી પાસે હજી જવાબો નથી. આ જવાબ અંગ્રેજીમાં છે. ફોન પર દુભાષિયો માગો: તમારી ભાષાનું નામ અંગ્રેજીમાં બોલો.
answer_missing = આ જવાબ અમારી પાસે હજી તમારી ભાષામાં નથી, એટલે અહીં અંગ્રેજીમાં છે. ફોન પર દુભાષિયો માગો: તમારી ભાષાનું નામ અંગ્રેજીમાં બોલો.
language_other = મને આ ભાષા હજી આવડતી નથી, એટલે હું અંગ્રેજીમાં જવાબ આપું છું. નીચેથી ચિત્ર પસંદ કરો, અથવા બીજી ભાષામાં લખો. ફોન પર દુભાષિયો માગો: તમારી ભાષાનું નામ અંગ્રેજીમાં બોલો.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = ઇમરજન્સી
topic_threat_level = ખતરાનું સ્તર
topic_kent_threat = કેન્ટ સલામત છે?
topic_run_hide_tell = ભાગો, છુપાઓ, જણાવો
topic_which_number = કયો નંબર?
topic_outside_kent = કેન્ટની બહારથી
topic_anti_terrorist_hotline = આતંક વિરોધી હોટલાઇન
topic_deaf_text = મને સંભળાતું નથી
topic_silent_call = બોલી શકાતું નથી
topic_suspicious_activity = કંઈક શંકાસ્પદ
topic_suspicious_item = શંકાસ્પદ બેગ
topic_person_concern = કોઈની ચિંતા છે
topic_hate_crime = હેટ ક્રાઇમ
topic_community_tension = કોમી તણાવ
topic_self_harm = મન બહુ દુઃખી છે
topic_domestic_abuse = ઘરે સલામત નથી
topic_sexual_offence = જાતીય ગુનો
topic_child_at_risk = બાળક જોખમમાં
topic_trafficking = બળજબરીથી કામ
topic_threat = મને ધમકી મળે છે
topic_other_crime = ગુનાની ફરિયાદ
topic_human = અધિકારી સાથે વાત
topic_military = સૈનિકો
topic_armed_officers = બંદૂકવાળી પોલીસ
topic_patrols = પોલીસ પેટ્રોલ
topic_posters = પોસ્ટર
topic_interpreter = દુભાષિયો
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = એસિડ હુમલો
topic_about = આ શું છે?
topic_privacy = મારી ખાનગી માહિતી
topic_undo_handover = આગળ ન મોકલશો

call = ફોન કરો: { $number }
link_mi5_levels = ખતરાના સ્તરનું સત્તાવાર પેજ (Security Service)
link_protectuk = ભાગો, છુપાઓ, જણાવો: સત્તાવાર પેજ (ProtectUK)
link_act_report = આતંકવાદ વિશે પોલીસને ઑનલાઇન જણાવો
link_act_early = ACT Early વેબસાઇટ
link_true_vision = હેટ ક્રાઇમની ઑનલાઇન ફરિયાદ કરો (True Vision)
link_kent_police = કેન્ટ પોલીસની વેબસાઇટ
link_crimestoppers = Crimestoppers વેબસાઇટ
link_cst = CST વેબસાઇટ
link_report_fraud = Report Fraud વેબસાઇટ

### Errors that a resident can see.

error_too_long = તમારો મેસેજ બહુ લાંબો છે. મહેરબાની કરીને નાના નાના ભાગમાં લખો.
error_empty = મહેરબાની કરીને પહેલાં મેસેજ લખો.
error_too_fast = મહેરબાની કરીને થોડી વાર થોભો, પછી ફરી મોકલો. કંઈ ખોવાયું નથી.
error_offline = કનેક્શન નથી. તમારો મેસેજ સાચવ્યો છે, કનેક્શન આવશે ત્યારે મોકલાશે.
error_general = કંઈક ગરબડ થઈ. મહેરબાની કરીને ફરી પ્રયત્ન કરો. ઇમરજન્સીમાં { $emergency } પર ફોન કરો.
