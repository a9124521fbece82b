"""Keep an index of the first two and three letters of words: SQLite merged the meetings of all words so beginning.

The index of words is made again, from what is stored: a million meetings take some minutes.
"""

from django.db import migrations

TABLE = """
    CREATE VIRTUAL TABLE meetings_search USING fts5(
        words, stems, facts,
        content='meetings_searchtext', content_rowid='search_key', tokenize="unicode61 tokenchars '_'"{beginnings}
    )
"""
FILL = "INSERT INTO meetings_search (meetings_search) VALUES ('rebuild')"


def make_again(beginnings):
    def make(apps, schema_editor):
        if schema_editor.connection.vendor == "sqlite":
            for statement in ("DROP TABLE meetings_search", TABLE.format(beginnings=beginnings), FILL):
                schema_editor.execute(statement)

    return make


class Migration(migrations.Migration):
    dependencies = [("meetings", "0012_tallies_of_days")]
    operations = [migrations.RunPython(make_again(", prefix='2 3'"), make_again(""))]
