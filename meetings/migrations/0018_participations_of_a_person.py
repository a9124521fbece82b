"""Let the index of whom a meeting is of tell the meeting as well, so that a person's meetings are found in it alone.

The table stays as it is: SQLite would copy it to change one column.
"""

import django.db.models.deletion
from django.db import migrations, models

OF_PERSON = "meetings_participation_person_id_add94eba"


class Migration(migrations.Migration):
    dependencies = [("meetings", "0017_indexes_that_others_cover")]
    operations = [
        migrations.AddIndex(
            model_name="participation",
            index=models.Index(fields=["person", "meeting"], name="participation_of_person"),
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    f"DROP INDEX {OF_PERSON}", f"CREATE INDEX {OF_PERSON} ON meetings_participation (person_id)"
                )
            ],
            state_operations=[
                migrations.AlterField(
                    model_name="participation",
                    name="person",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="meetings.person",
                        verbose_name="person",
                    ),
                )
            ],
        ),
    ]
