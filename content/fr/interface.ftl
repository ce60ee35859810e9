### The words around the chat.

title = Conseils de sécurité
intro = Ceci est un assistant automatique, pas une personne. Vous pouvez écrire dans votre langue.
emergency_bar = Danger maintenant ? Appelez le { $emergency }. Pas urgent : { $police }.
placeholder = Écrivez votre message
send = Envoyer
language = Langue
exit = Quitter cette page
delete_chat = Supprimer cette conversation
delete_confirm = Supprimer cette conversation de cet appareil et de nos ordinateurs ?
deleted = Cette conversation a été supprimée.
deleted_kept = Cette conversation a été supprimée ici. La police garde ce qu'elle doit garder.
sending = Envoi en cours
not_sent = Pas encore envoyé
reconnecting = Nouvelle connexion. Vos messages ne sont pas perdus.
writing = L'assistant écrit
from_you = Vous
from_bot = Assistant
from_officer = Police
from_service = Service
draft_mark = Cette traduction est un brouillon. Personne ne l'a encore vérifiée.
in_english = En anglais
waiting_for_officer = En attente d'une réponse de la police
with_officer = Quelqu'un de la police vous répond
conversation = Conversation
