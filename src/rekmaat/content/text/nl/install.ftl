# Hoe de app heet en wat ze kan, zodra iemand haar installeert.

install-about = Een minuut rek, en een eerlijk antwoord op wat die bij jou doet. Alles blijft op dit apparaat.
install-today = Vandaag
install-class = Voor een groep
