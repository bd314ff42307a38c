# Comment l’app s’appelle et ce qu’elle fait, une fois installée.

install-about = Une minute d’étirement, et une réponse honnête sur ce qu’elle vous fait. Tout reste sur cet appareil.
install-today = Aujourd’hui
install-class = Pour un groupe
