### The words around the chat.

title = নিরাপত্তার পরামর্শ
intro = এটি একটি স্বয়ংক্রিয় সহকারী, মানুষ না। আপনি নিজের ভাষায় লিখতে পারেন।
emergency_bar = এখন বিপদ? { $emergency } নম্বরে ফোন করুন। জরুরি না হলে: { $police }।
placeholder = আপনার মেসেজ লিখুন
send = পাঠান
language = ভাষা
exit = এই পাতা ছেড়ে যান
delete_chat = এই চ্যাট মুছে ফেলুন
delete_confirm = এই ফোন বা কম্পিউটার থেকে, আর আমাদের কম্পিউটার থেকে, এই চ্যাট মুছে ফেলবেন?
deleted = এই চ্যাট মুছে ফেলা হয়েছে।
deleted_kept = এই চ্যাট এখান থেকে মুছে ফেলা হয়েছে। পুলিশকে যা রাখতেই হয়, তা তারা রাখে।
sending = পাঠানো হচ্ছে
not_sent = এখনো পাঠানো হয়নি
reconnecting = আবার সংযোগ হচ্ছে। আপনার মেসেজ নিরাপদে আছে।
writing = সহকারী লিখছে
from_you = আপনি
from_bot = সহকারী
from_officer = অফিসার
from_service = সেবা
draft_mark = এই অনুবাদ খসড়া। এখনো কোনো মানুষ এটা যাচাই করেননি।
in_english = ইংরেজিতে
waiting_for_officer = অফিসারের জন্য অপেক্ষা
with_officer = একজন অফিসার আপনার সাথে আছেন
conversation = কথাবার্তা
