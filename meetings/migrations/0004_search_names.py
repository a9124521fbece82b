"""The index of names, made like that of meetings (0002_search).

Search rows written before it hold the names too; `rebuild_search` writes both anew.
"""

from django.db import migrations, models

SQLITE = [
    """
    CREATE VIRTUAL TABLE meetings_names USING fts5(
        words, stems, content='meetings_searchname', content_rowid='id', tokenize="unicode61 tokenchars '_'"
    )
    """,
    """
    CREATE TRIGGER meetings_names_insert AFTER INSERT ON meetings_searchname BEGIN
        INSERT INTO meetings_names (rowid, words, stems) VALUES (new.id, new.words, new.stems);
    END
    """,
    """
    CREATE TRIGGER meetings_names_delete AFTER DELETE ON meetings_searchname BEGIN
        INSERT INTO meetings_names (meetings_names, rowid, words, stems)
        VALUES ('delete', old.id, old.words, old.stems);
    END
    """,
    """
    CREATE TRIGGER meetings_names_update AFTER UPDATE ON meetings_searchname BEGIN
        INSERT INTO meetings_names (meetings_names, rowid, words, stems)
        VALUES ('delete', old.id, old.words, old.stems);
        INSERT INTO meetings_names (rowid, words, stems) VALUES (new.id, new.words, new.stems);
    END
    """,
]
SQLITE_BACK = [
    "DROP TRIGGER meetings_names_insert",
    "DROP TRIGGER meetings_names_delete",
    "DROP TRIGGER meetings_names_update",
    "DROP TABLE meetings_names",
]
POSTGRESQL = [
    """
    ALTER TABLE meetings_searchname ADD COLUMN vector tsvector NOT NULL GENERATED ALWAYS AS (
        array_to_tsvector(string_to_array(words, ' ') || string_to_array(stems, ' '))
    ) STORED
    """,
    "CREATE INDEX meetings_names_vector ON meetings_searchname USING gin (vector)",
]
POSTGRESQL_BACK = ["ALTER TABLE meetings_searchname DROP COLUMN vector"]


def create_index(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def drop_index(apps, schema_editor):
    for statement in POSTGRESQL_BACK if schema_editor.connection.vendor == "postgresql" else SQLITE_BACK:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("meetings", "0003_keeping")]
    operations = [
        migrations.CreateModel(
            name="SearchName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meeting", "meeting"),
                            ("person", "person"),
                            ("office", "office"),
                            ("organization", "organization"),
                            ("place", "place"),
                            ("source", "source text"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                ("record", models.BigIntegerField(verbose_name="record")),
                ("words", models.TextField(verbose_name="folded words")),
                ("stems", models.TextField(verbose_name="stems")),
            ],
            options={"verbose_name": "searched name", "verbose_name_plural": "searched names"},
        ),
        migrations.AddConstraint(
            model_name="searchname",
            constraint=models.UniqueConstraint(fields=("kind", "record"), name="record_has_one_searched_name"),
        ),
        migrations.RunPython(create_index, drop_index),
    ]
