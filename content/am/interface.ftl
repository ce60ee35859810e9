### The words around the chat.

title = የደህንነት ምክር
intro = ይህ አውቶማቲክ ረዳት ነው፣ ሰው አይደለም። በቋንቋዎ መጻፍ ይችላሉ።
emergency_bar = አሁን አደጋ አለ? ወደ { $emergency } ይደውሉ። አስቸኳይ ካልሆነ፦ { $police }።
placeholder = መልእክትዎን ይጻፉ
send = ይላኩ
language = ቋንቋ
exit = ከዚህ ገጽ ይውጡ
delete_chat = ይህን ውይይት ይሰርዙ
delete_confirm = ይህ ውይይት ከዚህ መሣሪያና ከእኛ ኮምፒውተሮች ላይ ይሰረዝ?
deleted = ይህ ውይይት ተሰርዟል።
deleted_kept = ይህ ውይይት እዚህ ተሰርዟል። ፖሊስ መያዝ ያለበትን ይይዛል።
sending = በመላክ ላይ
not_sent = ገና አልተላከም
reconnecting = እንደገና በመገናኘት ላይ። መልእክቶችዎ አልጠፉም።
writing = ረዳቱ እየጻፈ ነው
from_you = እርስዎ
from_bot = ረዳት
from_officer = የፖሊስ አባል
from_service = አገልግሎቱ
draft_mark = ይህ ትርጉም ረቂቅ ነው። እስካሁን ሰው አላረጋገጠውም።
in_english = በእንግሊዝኛ
waiting_for_officer = የፖሊስ አባል በመጠበቅ ላይ
with_officer = አንድ የፖሊስ አባል ከእርስዎ ጋር ናቸው
conversation = ውይይት
