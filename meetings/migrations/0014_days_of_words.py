"""Keep the days of meetings in PostgreSQL's index of words: it read a common word's meetings of all days for a count.

The index is made again beside the old one, which then goes: of a million meetings in some minutes, in which nothing is
stored.
"""

from django.db import migrations

SPANS = ", ".join(f"'=span{bits}' || (search_key >> {24 + bits})::text" for bits in (5, 8, 11))
WITH_SPANS = f"""
    CREATE INDEX meetings_search_words ON meetings_searchtext
    USING gin ((vector || array_to_tsvector(ARRAY[{SPANS}])))
"""
WITHOUT = "CREATE INDEX meetings_search_vector ON meetings_searchtext USING gin (vector)"


def with_spans(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(WITH_SPANS)
        schema_editor.execute("DROP INDEX meetings_search_vector")


def without_spans(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(WITHOUT)
        schema_editor.execute("DROP INDEX meetings_search_words")


class Migration(migrations.Migration):
    dependencies = [("meetings", "0013_beginnings_of_words")]
    operations = [migrations.RunPython(with_spans, without_spans)]
