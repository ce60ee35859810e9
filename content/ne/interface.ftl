### The words around the chat.

title = सुरक्षाको सल्लाह
intro = यो अटोमेटिक सहायक हो, मान्छे होइन। आफ्नै भाषामा लेख्न सकिन्छ।
emergency_bar = अहिले खतरा छ? { $emergency } मा फोन गर्नुहोस्। हतार छैन भने: { $police }।
placeholder = आफ्नो म्यासेज लेख्नुहोस्
send = पठाउनुहोस्
language = भाषा
exit = पेजबाट निस्कनुहोस्
delete_chat = कुराकानी मेटाउनुहोस्
delete_confirm = यो कुराकानी यो फोन वा कम्प्युटरबाट र हाम्रा कम्प्युटरबाट मेटाउने हो?
deleted = यो कुराकानी मेटियो।
deleted_kept = यो कुराकानी यहाँबाट मेटियो। प्रहरीले राख्नै पर्ने कुरा प्रहरीसँग रहन्छ।
sending = पठाउँदै
not_sent = अझै पठाइएको छैन
reconnecting = फेरि जोड्दै। तपाईंका म्यासेज सुरक्षित छन्।
writing = सहायक लेख्दै छ
from_you = तपाईं
from_bot = सहायक
from_officer = अफिसर
from_service = सेवा
draft_mark = यो अनुवाद मस्यौदा हो। कुनै मान्छेले अझै जाँचेको छैन।
in_english = अङ्ग्रेजीमा
waiting_for_officer = अफिसरलाई पर्खँदै
with_officer = अफिसर तपाईंसँग हुनुहुन्छ
conversation = कुराकानी
