# What the app is called and what it can do, once somebody installs it.

install-about = One minute of stretching, and an honest answer about what it does for you. Everything stays on this device.
install-today = Today
install-class = For a group
