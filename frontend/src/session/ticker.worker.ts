/** Timers of a hidden page are slowed down to one a second or less; those of a worker are not. */
setInterval(() => postMessage(null), 100)
