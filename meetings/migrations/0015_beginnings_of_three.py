"""Keep an index of the first three letters of words alone: those of two took as much room, and are asked for by these.

The index of words is made again, from what is stored: a million meetings take some minutes.
"""

from django.db import migrations

TABLE = """
    CREATE VIRTUAL TABLE meetings_search USING fts5(
        words, stems, facts,
        content='meetings_searchtext', content_rowid='search_key', tokenize="unicode61 tokenchars '_'",
        prefix='{lengths}'
    )
"""
FILL = "INSERT INTO meetings_search (meetings_search) VALUES ('rebuild')"
# As it is filled it has a dozen parts, in each of which each word is looked up.
JOIN = "INSERT INTO meetings_search (meetings_search) VALUES ('optimize')"


def make_again(lengths):
    def make(apps, schema_editor):
        if schema_editor.connection.vendor == "sqlite":
            for statement in ("DROP TABLE meetings_search", TABLE.format(lengths=lengths), FILL, JOIN):
                schema_editor.execute(statement)

    return make


class Migration(migrations.Migration):
    dependencies = [("meetings", "0014_days_of_words")]
    operations = [migrations.RunPython(make_again("3"), make_again("2 3"))]
