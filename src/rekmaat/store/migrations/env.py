"""Runs the steps in the transaction that `rekmaat.store.schema` opened."""

from alembic import context

from rekmaat.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
