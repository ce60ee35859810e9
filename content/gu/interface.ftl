### The words around the chat.

title = સલામતીની સલાહ
intro = આ ઑટોમેટિક સહાયક છે, માણસ નથી. તમે તમારી ભાષામાં લખી શકો છો.
emergency_bar = અત્યારે જોખમ છે? { $emergency } પર ફોન કરો. તાત્કાલિક ન હોય તો: { $police }.
placeholder = તમારો મેસેજ લખો
send = મોકલો
language = ભાષા
exit = આ પેજમાંથી બહાર નીકળો
delete_chat = આ ચેટ કાઢી નાખો
delete_confirm = આ ડિવાઇસ પરથી અને અમારાં કમ્પ્યુટરો પરથી આ ચેટ કાઢી નાખવી છે?
deleted = આ ચેટ કાઢી નાખી છે.
deleted_kept = આ ચેટ અહીંથી કાઢી નાખી છે. પોલીસે જે રાખવું પડે તે પોલીસ રાખે છે.
sending = મોકલાય છે
not_sent = હજી મોકલાયો નથી
reconnecting = ફરી કનેક્શન થાય છે. તમારા મેસેજ સલામત છે.
writing = સહાયક લખે છે
from_you = તમે
from_bot = સહાયક
from_officer = અધિકારી
from_service = સેવા
draft_mark = આ અનુવાદ કાચો છે. હજી કોઈ માણસે તેને તપાસ્યો નથી.
in_english = અંગ્રેજીમાં
waiting_for_officer = અધિકારીની રાહ જોવાય છે
with_officer = અધિકારી તમારી સાથે છે
conversation = વાતચીત
