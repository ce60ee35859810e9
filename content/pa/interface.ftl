### The words around the chat.

title = ਸੁਰੱਖਿਆ ਦੀ ਸਲਾਹ
intro = ਇਹ ਆਟੋਮੈਟਿਕ ਸਹਾਇਕ ਹੈ, ਇਨਸਾਨ ਨਹੀਂ। ਤੁਸੀਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।
emergency_bar = ਹੁਣ ਖ਼ਤਰਾ ਹੈ? { $emergency } 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਕਾਹਲੀ ਨਹੀਂ ਹੈ: { $police }।
placeholder = ਆਪਣਾ ਸੁਨੇਹਾ ਲਿਖੋ
send = ਭੇਜੋ
language = ਬੋਲੀ
exit = ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾਓ
delete_chat = ਇਹ ਚੈਟ ਮਿਟਾਓ
delete_confirm = ਕੀ ਇਹ ਚੈਟ ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਤੋਂ ਅਤੇ ਸਾਡੇ ਕੰਪਿਊਟਰਾਂ ਤੋਂ ਮਿਟਾਉਣੀ ਹੈ?
deleted = ਇਹ ਚੈਟ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।
deleted_kept = ਇਹ ਚੈਟ ਇੱਥੋਂ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ। ਪੁਲਿਸ ਨੂੰ ਜੋ ਰੱਖਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਉਹ ਉਸ ਕੋਲ ਰਹੇਗਾ।
sending = ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ
not_sent = ਅਜੇ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ
reconnecting = ਦੁਬਾਰਾ ਜੁੜ ਰਿਹਾ ਹੈ। ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਸੁਰੱਖਿਅਤ ਹਨ।
writing = ਸਹਾਇਕ ਲਿਖ ਰਿਹਾ ਹੈ
from_you = ਤੁਸੀਂ
from_bot = ਸਹਾਇਕ
from_officer = ਅਫ਼ਸਰ
from_service = ਚੈਟ ਸੇਵਾ
draft_mark = ਇਹ ਅਨੁਵਾਦ ਕੱਚਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
in_english = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
waiting_for_officer = ਅਫ਼ਸਰ ਦੀ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ
with_officer = ਇੱਕ ਅਫ਼ਸਰ ਤੁਹਾਡੇ ਨਾਲ ਹਨ
conversation = ਗੱਲਬਾਤ
