### The words around the chat.

title = ئامۆژگاریی سەلامەتی
intro = ئەمە یاریدەدەرێکی خۆکارە، مرۆڤ نییە. دەتوانن بە زمانی خۆتان بنووسن.
emergency_bar = ئێستا مەترسی هەیە؟ تەلەفۆن بۆ { $emergency } بکەن. بەپەلە نییە: { $police }.
placeholder = نامەکەتان بنووسن
send = ناردن
language = زمان
exit = دەرچوون لەم پەڕەیە
delete_chat = سڕینەوەی ئەم چاتە
delete_confirm = ئەم چاتە لەم ئامێرە و لە کۆمپیوتەرەکانمان بسڕدرێتەوە؟
deleted = ئەم چاتە سڕایەوە.
deleted_kept = ئەم چاتە لێرە سڕایەوە. پۆلیس ئەوەی دەبێت هەڵیبگرێت، هەڵیدەگرێت.
sending = دەنێردرێت
not_sent = هێشتا نەنێردراوە
reconnecting = پەیوەندی دووبارە دەبەسترێتەوە. نامەکانتان پارێزراون.
writing = یاریدەدەرەکە دەنووسێت
from_you = ئێوە
from_bot = یاریدەدەر
from_officer = ئەفسەر
from_service = خزمەتگوزاری
draft_mark = ئەم وەرگێڕانە ڕەشنووسە. هێشتا هیچ کەسێک پێیدا نەچووەتەوە.
in_english = بە ئینگلیزی
waiting_for_officer = چاوەڕوانی ئەفسەر
with_officer = ئەفسەرێک لەگەڵتانە
conversation = گفتوگۆ
