### What the service itself says: handing over, closing, trouble.

handover_waiting = Στέλνω αυτή τη συνομιλία σε αστυνομικό, που θα τη διαβάσει και θα απαντήσει εδώ. Στέλνουμε τα μηνύματα αυτής της συνομιλίας και τη γλώσσα σας. Μπορείτε να το ακυρώσετε.
handover_urgent = Στέλνω επίσης αυτή τη συνομιλία σε αστυνομικό, ως επείγουσα. Μην περιμένετε την απάντηση: αν κινδυνεύετε, καλέστε τώρα το { $emergency }.
handover_undone = Έγινε. Τα μηνύματά σας δεν στάλθηκαν σε αστυνομικό. Απαντάει πάλι ο αυτόματος βοηθός.
handover_too_late = Σας απαντάει ήδη αστυνομικός, γι' αυτό δεν γίνεται πια ακύρωση. Αν θέλετε να σταματήσετε, πείτε το στο άτομο που σας απαντάει.
handover_claimed = Μαζί σας τώρα: { $officer }. Διαβάζει τα μηνύματά σας.
handover_closed = Η αστυνομία έκλεισε τη συνομιλία μαζί σας. Απαντάει πάλι ο αυτόματος βοηθός. Σε έκτακτη ανάγκη καλέστε το { $emergency }.
still_waiting = Το μήνυμά σας φυλάχτηκε μαζί με τα άλλα. Θα το διαβάσει αστυνομικός. Κίνδυνος τώρα; Καλέστε το { $emergency }.
assistant_down =
    Αυτή τη στιγμή δεν μπορώ να απαντήσω στην ερώτησή σας. Το μήνυμά σας φυλάχτηκε.
    Κίνδυνος τώρα; Καλέστε το { $emergency }. Αν δεν μπορείτε να μιλήσετε, πατήστε { $silent_code } από κινητό όταν σας το ζητήσει η φωνή. Αν δεν είναι επείγον: καλέστε το { $police }.
    Δεν ακούτε ή δεν έχετε φωνή: εφαρμογή βίντεο { $bsl_service } ή { $relay_emergency } (Relay UK).
store_down = Αυτή τη στιγμή δεν μπορούμε να πάρουμε το μήνυμά σας. Η σελίδα αυτή το κρατάει και θα το στείλει μόνη της μόλις μπορέσει. Αφήστε τη σελίδα ανοιχτή, παρακαλώ.
language_missing = Διαβάζουμε τη γλώσσα σας, αλλά δεν έχουμε ακόμα απαντήσεις σε αυτήν. Εδώ είναι η απάντηση στα αγγλικά. Στο τηλέφωνο ζητήστε διερμηνέα: πείτε το όνομα της γλώσσας σας στα αγγλικά.
answer_missing = Δεν έχουμε ακόμα αυτή την απάντηση στη γλώσσα σας, γι' αυτό εδώ είναι στα αγγλικά. Στο τηλέφωνο ζητήστε διερμηνέα: πείτε το όνομα της γλώσσας σας στα αγγλικά.
language_other = Δεν ξέρω ακόμα αυτή τη γλώσσα, γι' αυτό απαντώ στα αγγλικά. Διαλέξτε μια εικόνα πιο κάτω ή γράψτε σε άλλη γλώσσα. Στο τηλέφωνο ζητήστε διερμηνέα: πείτε το όνομα της γλώσσας σας στα αγγλικά.

### Short labels for buttons (at most twenty letters) and links.

topic_emergency = Έκτακτη ανάγκη
topic_threat_level = Επίπεδο απειλής
topic_kent_threat = Ασφαλές το Κεντ;
topic_run_hide_tell = Σε επίθεση: τι κάνω
topic_which_number = Ποιον αριθμό καλώ;
topic_outside_kent = Κλήση εκτός Κεντ
topic_anti_terrorist_hotline = Αντιτρομοκρατική
topic_deaf_text = Δεν ακούω: πώς καλώ
topic_silent_call = Δεν μπορώ να μιλήσω
topic_suspicious_activity = Κάτι ύποπτο
topic_suspicious_item = Ύποπτη τσάντα
topic_person_concern = Ανησυχώ για κάποιον
topic_hate_crime = Έγκλημα μίσους
topic_community_tension = Ένταση στη γειτονιά
topic_self_harm = Νιώθω απελπισία
topic_domestic_abuse = Φοβάμαι στο σπίτι
topic_sexual_offence = Σεξουαλική βία
topic_child_at_risk = Παιδί σε κίνδυνο
topic_trafficking = Δουλειά με το ζόρι
topic_threat = Με απειλούν
topic_other_crime = Αναφορά εγκλήματος
topic_human = Γράψτε σε αστυνομικό
topic_military = Στρατιώτες
topic_armed_officers = Ένοπλη αστυνομία
topic_patrols = Περιπολίες
topic_posters = Αφίσες
topic_interpreter = Διερμηνέας
topic_tell_mama = Tell MAMA
topic_cst = CST
topic_acid_attack = Επίθεση με οξύ
topic_about = Τι είναι αυτό;
topic_privacy = Τα δεδομένα μου
topic_undo_handover = Μην τα στείλετε

call = Καλέστε το { $number }
link_mi5_levels = Επίσημη σελίδα για το επίπεδο απειλής (Security Service)
link_protectuk = Τρέξε – Κρύψου – Ειδοποίησε: επίσημη σελίδα (ProtectUK)
link_act_report = Πείτε στην αστυνομία για τρομοκρατία, μέσω διαδικτύου
link_act_early = Ιστοσελίδα ACT Early
link_true_vision = Αναφορά εγκλήματος μίσους μέσω διαδικτύου (True Vision)
link_kent_police = Ιστοσελίδα της Αστυνομίας του Κεντ
link_crimestoppers = Ιστοσελίδα Crimestoppers
link_cst = Ιστοσελίδα CST
link_report_fraud = Ιστοσελίδα Report Fraud

### Errors that a resident can see.

error_too_long = Το μήνυμά σας είναι πολύ μεγάλο. Γράψτε το, παρακαλώ, σε μικρότερα κομμάτια.
error_empty = Γράψτε πρώτα ένα μήνυμα, παρακαλώ.
error_too_fast = Περιμένετε λίγο, παρακαλώ, και στείλτε ξανά. Δεν χάθηκε τίποτα.
error_offline = Δεν υπάρχει σύνδεση. Το μήνυμά σας φυλάγεται και θα σταλεί όταν συνδεθείτε πάλι.
error_general = Κάτι δεν πήγε καλά. Δοκιμάστε ξανά, παρακαλώ. Σε έκτακτη ανάγκη καλέστε το { $emergency }.
