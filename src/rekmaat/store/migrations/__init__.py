"""How each released schema became the next; run by `rekmaat.store.schema`."""
