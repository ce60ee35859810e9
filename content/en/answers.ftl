### What the assistant answers, one message an answer id (see content/topics.yml).
### Numbers and links are placeables from content/contacts.yml: never type a digit here.

emergency =
    Are you in danger now? Call { $emergency }. This chat does not reach { $emergency }.

    Cannot speak? Call { $emergency } and listen. Cough or tap the phone. On a mobile, press { $silent_code } when the voice asks you to.
    Deaf or cannot use your voice? Use the { $bsl_service } video app, call { $relay_emergency } (Relay UK), or text { $emergency } if you have registered your phone.

emergency_general =
    Attack: run if there is a safe way. If not, hide and put your phone on silent. Call when it is safe.
    Fire: get out, stay out, call. Someone hurt or ill: call and say "ambulance".

emergency_attack =
    Run, if there is a safe way out. Leave your things. Take others with you if they come, but do not wait.
    If you cannot run, hide. Lock and block the door, move away from it and be quiet. Put your phone on silent and turn off vibration.
    When it is safe, call { $emergency }. Say where you are and what you saw.

emergency_violence =
    Get away if you can: into a shop, to a neighbour, or where there are people. Lock the door behind you.
    Do not follow anyone, and do not fight for things. Things can be replaced.
    If you have to hide, put your phone on silent and turn off vibration.

emergency_fire =
    Get out, stay out, and call { $emergency } from outside. Do not go back for anything. Do not use a lift.
    Smoke? Stay low, close to the floor. Close doors behind you.
    Cannot get out? Close the door, put clothes along the gap, go to a window and call from there.
    Smell of gas? Do not touch light switches, no flames. Go out and call from outside.

emergency_medical =
    When { $emergency } answers, say "ambulance" and where you are. The person on the phone tells you what to do. Do not hang up.
    Heavy bleeding: press hard on the wound with a clean cloth and keep pressing.
    Does not wake up and does not breathe normally: press hard and fast on the middle of the chest, and do not stop.

emergency_trapped =
    Put your phone on silent, turn off vibration and make the screen dark. Be quiet. Write here only if it is safe.
    Lock and block the door if you can, and stay away from it.
    Stuck after an accident, and nobody is looking for you to hurt you? Make a noise, so that people can find you.

emergency_domestic =
    I believe you. This is not your fault.
    Get out if there is a safe way, and take the children with you. If you cannot, go to a room with a way out, away from the kitchen.
    If you have to hide, put your phone on silent and turn off vibration.

emergency_suicide =
    I am very glad that you wrote. You matter. Please stay, and let someone be with you now.
    Have you taken something, or are you hurt? Call { $emergency } now and say "ambulance".
    Move away from what could hurt you. Go to another person, or ask someone to come.
    Samaritans listen at any time, free: { $samaritans }. Under nineteen? Childline, free: { $childline }.
    Is it someone else? Stay with them if you are safe, and call.

emergency_bomb =
    Do not touch it. Move far away and take others with you. Go behind something solid, away from glass.
    Do not use your phone close to it. When you are away from it, call { $emergency }.
    Did someone threaten you with a bomb? Write down the exact words and the time. Do not answer, and do not delete the message.

emergency_sexual =
    I believe you. This is not your fault.
    Go to a place where you feel safe, if you can, and ask someone you trust to be with you.
    If you can, do not wash or change your clothes yet. This can help the police. It is your choice, and you get help either way.
    Free help, day and night: Victim Support, { $victim_support }.

emergency_child =
    A child in danger, or missing: call { $emergency } now. You do not have to be sure.
    Stay with the child if you are safe. Say how old the child is, what the child wears, and where the child was last.
    Are you the child? This is not your fault. You can also call Childline, free, day and night: { $childline }.

emergency_threat =
    If the person is near or is coming, go to a safe place, lock the door, and call { $emergency }.
    Do not answer and do not meet them. Keep the messages: they help the police.
    Tell someone you trust where you are.

emergency_line = Danger now? Call { $emergency }. This chat does not reach { $emergency }.

threat_level =
    The UK terrorism threat level is { $level_name }. This means { $level_meaning }.
    It has been at this level since { $since }.

    { $kent_line }
    { $military_line }

    Stay alert, but do not be alarmed. If you see something that worries you, tell the police. In an emergency call { $emergency }.

    Published: { $published }. Last checked: { $checked }.

threat_level_unknown =
    We cannot confirm the threat level today. Our last check was on { $checked }.
    Please look at the official page, by the link below.

    The advice stays the same at every level: stay alert, tell the police what worries you, and in an emergency call { $emergency }.

level_name = { $level ->
    [low] LOW
    [moderate] MODERATE
    [substantial] SUBSTANTIAL
    [severe] SEVERE
    [critical] CRITICAL
   *[other] unknown
 }

level_meaning = { $level ->
    [low] an attack is highly unlikely
    [moderate] an attack is possible, but not likely
    [substantial] an attack is likely
    [severe] an attack is highly likely
    [critical] an attack is highly likely in the near future
   *[other] unknown
 }

kent_line = { $specific ->
    [yes] There is a specific threat to Kent. Follow what the police say.
   *[no] There is no specific threat to Kent that the police have told us about.
 }

military_line = { $military ->
    [yes] You may see soldiers helping the police in Kent.
   *[no] You are unlikely to see soldiers on the streets of Kent.
 }

event_line = { $kind ->
    [religious] You may see more police around a religious event: { $place }, { $date }.
    [investigation] Police are working at { $place } since { $date }. Please stay away if you can.
   *[public] You may see more police around an event: { $place }, { $date }.
 }

kent_threat =
    { $kent_line }
    You can go on with your normal day. Stay alert, not alarmed. When you go somewhere busy, look where the exits are.

    The threat level for the whole UK is { $level_name }: { $level_meaning }.
    Published: { $published }. Last checked: { $checked }.

    If you see something that worries you, call the police on { $police }. In an emergency call { $emergency }.

kent_threat_unknown =
    We cannot confirm today if there is a specific threat to Kent. Our last check was on { $checked }. Please look at the official page, by the link below.

    Stay alert, not alarmed. When you go somewhere busy, look where the exits are. If you see something that worries you, call the police on { $police }. In an emergency call { $emergency }.

run_hide_tell =
    If there is an attack with guns, knives or other weapons: RUN, HIDE, TELL.

    RUN. If there is a safe way out, run. Leave your things. Tell others to come, but do not wait for them. If you cannot run, move away as fast as you can. Do not stop to film.

    HIDE. If you cannot run, hide. Get behind a thick wall. Lock and block the door, then move away from it. Be quiet. Put your phone on silent and turn off vibration.

    TELL. When you are safe, call { $emergency }. Say what is happening, where, how many attackers, what they look like, what weapons they have, where they are going, and if people are hurt. If you cannot speak, call and listen. Stop other people going in, if that is safe.

    When armed police come: stay calm, do what they say, keep your hands where they can see them, and do not move suddenly. They may point guns at you and be firm. They will take you out when it is safe.

which_number =
    Danger to life, or a crime happening now: call { $emergency }.
    Not urgent, or it is already over: call { $police }. It is free.
    Outside Kent or abroad: call { $kent_from_outside }.
    Worried about terrorism, but no danger now: call the Anti-Terrorist Hotline, { $hotline }.
    To stay anonymous about any crime: call Crimestoppers, { $crimestoppers }.

    You can ask for an interpreter. Say the name of your language in English.

outside_kent =
    To reach Kent Police from another county or from abroad, call { $kent_from_outside }. From abroad dial { $kent_from_abroad }.
    { $police } goes to the police where you are now.

    In an emergency in the UK, call { $emergency }. In another country, call that country's emergency number.

anti_terrorist_hotline =
    The Anti-Terrorist Hotline is { $hotline }. It is open day and night. You do not have to give your name.

    You can also tell the police online, by the link below. No worry is too small. Trained officers check everything before they act.

    If there is danger now, do not use the hotline: call { $emergency }.

deaf_text =
    In an emergency, if you are deaf, hard of hearing or cannot speak:
    { $bsl_service }: a video call with a sign language interpreter. It is free, day and night.
    Relay UK: dial { $relay_emergency }.
    Text { $emergency }: you must register your phone first. Send the word "register" to { $emergency } and follow the reply. Do not think your text has arrived until you get an answer.

    Not an emergency: dial { $relay_police } (Relay UK).

    Kent Police also had a text number, { $kent_text }: write "police", then a space, then your message. We could not check that it still works. Use it only if nothing else works.

silent_call =
    You can call { $emergency } even if you cannot speak.
    Dial { $emergency } and listen. Answer by coughing or tapping the phone, if you can.
    On a mobile: if you make no sound, a voice asks you to press { $silent_code }. Press it when asked. Then you are put through to the police. If you do not press it, the call ends.
    On a landline: stay on the line. If the operator hears only noise and cannot decide, you are put through to the police.

    Pressing { $silent_code } does not tell the police where you are. A silent call alone does not bring the police.

suspicious_activity =
    Thank you for telling us. You were right to say something.

    Is it happening now, or is someone in danger? Call { $emergency }.
    If there is no danger now, call the Anti-Terrorist Hotline, { $hotline }, day or night. You do not have to give your name. You can also use the online form, by the link below.

    Do not go near the person or follow them. Remember what you saw, where and when.

suspicious_item =
    Do not touch it. Move away, and take other people with you. Then call { $emergency } or tell staff.
    Do not use your phone close to it. Go where you cannot see it, behind something solid, away from glass.

    Ask yourself: is it hidden on purpose? Does it look dangerous, with wires, batteries or tape? Is it strange for this place? If you are worried, call { $emergency }.

person_concern =
    It is not easy to speak about someone you care about. Thank you for telling us. You are trying to keep them safe.

    You can talk to specially trained officers, in confidence: ACT Early, { $act_early }. You do not have to give your name.
    You can also call the Anti-Terrorist Hotline, { $hotline }, day or night.

    If you think they are about to travel or to hurt someone, call { $emergency } now.

hate_crime =
    I am sorry this happened. It is not your fault, and you can report it. We take it seriously.

    Is it happening now, or are you in danger? Call { $emergency }.
    If not, call the police on { $police }, or report online by the link below. You can report for someone else, and you can report without your name.

    A hate crime is a crime done because of a person's race, religion, disability, sexuality or because they are transgender, or because someone thinks so. Write down what happened, where and when, while you remember it.

    For help and support: Victim Support, { $victim_support }, free, day and night.

community_tension =
    Thank you for telling us. It helps the police to know early when there is tension between people.

    If someone is being hurt or threatened now, call { $emergency }.
    If not, call the police on { $police }. You can ask for your local officers. To stay anonymous, call Crimestoppers, { $crimestoppers }.

    Please do not share rumours. If you see hate online, you can report it by the link below.

self_harm =
    I am really glad you wrote. You matter, and you do not have to be alone with this.

    If you, or someone else, may be in danger now, call { $emergency }.
    You can talk to Samaritans at any time, free, about anything: { $samaritans }. Under nineteen? Call Childline, { $childline }. It is free too.

    If you can, go to someone you trust, or move away from things you could use to hurt yourself.

domestic_abuse =
    I believe you. This is not your fault, and you can get help.

    In danger now? Call { $emergency }. If you cannot speak, press { $silent_code } on a mobile when the voice asks you to.
    To talk to someone, day or night, free: National Domestic Abuse Helpline, { $domestic_abuse }.
    For men: { $mens_advice }. About forced marriage or "honour": Karma Nirvana, { $karma_nirvana }.
    Not urgent: call the police on { $police }.

sexual_offence =
    I believe you. What happened is not your fault. It is never too late to tell someone.

    Are you hurt, or in danger now? Call { $emergency }.
    When you are ready, call the police on { $police }. You can ask to talk to a woman, and you can ask for an interpreter.

    For help, with or without the police: Victim Support, { $victim_support }, free, day and night. Under nineteen? Childline: { $childline }.

child_at_risk =
    Thank you for telling us. It is right to speak up for a child.

    Is a child in danger now? Call { $emergency }. You do not have to be sure.
    If there is no danger now, call the police on { $police }.
    Are you under nineteen? It is not your fault. You can talk to Childline, free, day and night: { $childline }.

    Do not speak to the person you are worried about: it could make it harder to keep the child safe.

trafficking =
    I believe you. Nobody may force you to work or to have sex, keep your passport, or lock you in. You have done nothing wrong, and you can get help.

    In danger now? Call { $emergency }. If you cannot speak, press { $silent_code } on a mobile when the voice asks you to.
    If there is no danger now, call the police on { $police }. You can ask for an interpreter.
    To tell about someone else without your name: Crimestoppers, { $crimestoppers }.
    For help: Victim Support, { $victim_support }, free, day and night.

threat =
    It is right that you tell us. A threat can be a crime, and you do not have to live with it alone.

    Is the person near, or do you think it will happen soon? Call { $emergency }.
    If not, call the police on { $police }.
    For help: Victim Support, { $victim_support }, free, day and night.

    Keep messages, pictures and numbers. Do not answer them, do not pay, and do not meet the person. Tell someone you trust.

other_crime =
    Is the crime happening now, or is someone hurt? Call { $emergency }.
    If it is over, call the police on { $police }, or report it online by the link below.
    Fraud or an online crime: Report Fraud, { $report_fraud }.
    To stay anonymous: Crimestoppers, { $crimestoppers }.
    For help after a crime: Victim Support, { $victim_support }, free, day and night.

human = You want to talk to a person. That is fine. In an emergency do not wait: call { $emergency }. You can also call the police on { $police }.

military =
    { $military_line }
    Sometimes soldiers guard important places, so that more police officers can be on the streets. The police stay in charge.
    If you see soldiers, there is no need to be worried. In an emergency call { $emergency }.

military_unknown =
    We cannot confirm today if soldiers are helping the police. Please look at the official page, by the link below.
    Sometimes soldiers guard important places, so that more police officers can be on the streets. If you see soldiers, there is no need to be worried. In an emergency call { $emergency }.

armed_officers =
    You may see police officers with guns at busy places and events. They are there to keep you safe. You can talk to them and ask them questions, like any other officer.

    If armed officers come during an attack: stay calm, do what they say, keep your hands where they can see them, and do not run towards them. They may point guns at you until they know who you are.

patrols =
    The police put officers where they are needed, and check this all the time. You may see more officers around events, religious days and places of worship. This is to keep everyone safe.

    If your community is worried, or you plan an event, call the police on { $police } and ask for your local officers. In an emergency call { $emergency }.

posters =
    There are Run, Hide, Tell posters and leaflets that you can print and put up in a shop, a school or a place of worship.
    They were made in English, Hebrew, Hindi, Nepali, Punjabi, Urdu and Arabic.
    Look at the official page by the link below, or call the police on { $police } and ask.

exit_hint = Could someone see this screen? Press "{ exit }". The page closes at once and this chat is gone from here. Your browser may still remember that you were on this page.

interpreter =
    Yes, you can talk to the police in your language. It is free.
    Call { $emergency } in an emergency, or { $police } if it is not urgent. Say the name of your language in English, for example "Nepali", and stay on the line. The police then add an interpreter to the call.
    At a police station, show or say the name of your language, and ask for an interpreter.

tell_mama =
    Tell MAMA helps people who were attacked or insulted because they are Muslim. We could not check if it still takes reports.
    You can also go to the British Muslim Trust, which now works with the government. It has a helpline, a chat and an online form.

    A crime because of religion is a hate crime. In danger now: call { $emergency }. If not: call the police on { $police }, or report online by the link below.

cst =
    CST (Community Security Trust) helps Jewish people and protects Jewish places. You can tell CST about an antisemitic incident day or night: { $cst }. If you agree, CST can tell the police for you.

    In danger now: call { $emergency } first. Not urgent: call the police on { $police }.

acid_attack =
    Call { $emergency } now. Say "acid attack".

    Remove yourself: go to fresh air, away from the acid.
    Remove clothes that have acid on them. Do not pull them over the head; cut them. Do not pull off what sticks to the skin.
    Remove the acid: soak it up with something dry. Then rinse with lots of clean water and keep rinsing.

    Do not eat, drink or smoke. Protect your own hands.

language_switch = Yes, I can speak English. Please write your question, or choose a topic.

about =
    I am an automatic assistant of { $force }. I am a computer, not a person. I give safety advice in many languages: the threat level, what to do in an attack, and which number to call.
    I can also pass your messages to a police officer. I cannot take a crime report, and this chat does not reach { $emergency }. In an emergency call { $emergency }.

privacy =
    Your words stay on the computers of { $force }. They are not sent to a translation company.
    Your chat is deleted by itself after { $days ->
        [one] { $retention_days } day
       *[other] { $retention_days } days
    }. You can delete it at once with the button "Delete this chat".
    If your messages go to an officer, the police must keep what they need. You do not have to give your name.
    We do not ask about your immigration status.

greeting = Hello. I am an automatic assistant for safety advice. How can I help? You can write in your language. In an emergency call { $emergency }.

thanks = You are welcome. Is there anything else? In an emergency call { $emergency }.

goodbye = Goodbye, and stay safe. In an emergency call { $emergency }. Not urgent: { $police }.

abuse = I am sorry that I could not help. I am only a computer. I can pass your messages to a person, or you can call the police on { $police }. In an emergency call { $emergency }.

out_of_scope = I am sorry, I cannot help with that. I give safety advice only. Here is what I can help with. In an emergency call { $emergency }.

unclear = I am sorry, I did not understand. Please say it in other words, or choose a topic. In an emergency call { $emergency }.

unclear_again = I am sorry, I still did not understand. Would you like to write to a police officer? You can also call { $police }. In an emergency call { $emergency }.
