"""The index of words: FTS5 on SQLite, a tsvector on PostgreSQL, both over the tokens of SearchText.

Both keep themselves true to the rows: FTS5 by triggers, the tsvector as a generated column. A migration that
alters SearchText on SQLite rebuilds its table and silently loses the triggers, so it has to make them again.
"""

from django.db import migrations, models

SQLITE = [
    """
    CREATE VIRTUAL TABLE meetings_search USING fts5(
        words, stems, facts,
        content='meetings_searchtext', content_rowid='search_key', tokenize="unicode61 tokenchars '_'"
    )
    """,
    """
    CREATE TRIGGER meetings_search_insert AFTER INSERT ON meetings_searchtext BEGIN
        INSERT INTO meetings_search (rowid, words, stems, facts)
        VALUES (new.search_key, new.words, new.stems, new.facts);
    END
    """,
    """
    CREATE TRIGGER meetings_search_delete AFTER DELETE ON meetings_searchtext BEGIN
        INSERT INTO meetings_search (meetings_search, rowid, words, stems, facts)
        VALUES ('delete', old.search_key, old.words, old.stems, old.facts);
    END
    """,
    """
    CREATE TRIGGER meetings_search_update AFTER UPDATE ON meetings_searchtext BEGIN
        INSERT INTO meetings_search (meetings_search, rowid, words, stems, facts)
        VALUES ('delete', old.search_key, old.words, old.stems, old.facts);
        INSERT INTO meetings_search (rowid, words, stems, facts)
        VALUES (new.search_key, new.words, new.stems, new.facts);
    END
    """,
]
SQLITE_BACK = [
    "DROP TRIGGER meetings_search_insert",
    "DROP TRIGGER meetings_search_delete",
    "DROP TRIGGER meetings_search_update",
    "DROP TABLE meetings_search",
]
# Without positions: PostgreSQL keeps 256 of a word at most, so phrases are checked against the words themselves.
POSTGRESQL = [
    """
    ALTER TABLE meetings_searchtext ADD COLUMN vector tsvector NOT NULL GENERATED ALWAYS AS (
        array_to_tsvector(string_to_array(words, ' ') || string_to_array(stems, ' ') || string_to_array(facts, ' '))
    ) STORED
    """,
    "CREATE INDEX meetings_search_vector ON meetings_searchtext USING gin (vector)",
]
POSTGRESQL_BACK = ["ALTER TABLE meetings_searchtext DROP COLUMN vector"]


def create_index(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def drop_index(apps, schema_editor):
    for statement in POSTGRESQL_BACK if schema_editor.connection.vendor == "postgresql" else SQLITE_BACK:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("meetings", "0001_initial")]
    operations = [
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(
                condition=models.Q(("earliest_day__lt", models.F("latest_day"))),
                fields=["latest_day", "earliest_day", "search_key"],
                name="meeting_over_several_days",
            ),
        ),
        migrations.RunPython(create_index, drop_index),
    ]
