"""How many meetings each fact has, and the order in which they were added.

`rebuild_search` counts those that are there already.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("meetings", "0005_decisions")]
    operations = [
        migrations.CreateModel(
            name="Tally",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=12, verbose_name="kind")),
                ("value", models.CharField(max_length=20, verbose_name="value")),
                ("meetings", models.BigIntegerField(verbose_name="meetings")),
            ],
            options={"verbose_name": "tally", "verbose_name_plural": "tallies"},
        ),
        migrations.AddConstraint(
            model_name="tally",
            constraint=models.UniqueConstraint(fields=("kind", "value"), name="fact_has_one_tally"),
        ),
        migrations.AddIndex(
            model_name="tally",
            index=models.Index(fields=["kind", "-meetings", "value"], name="tally_most_first"),
        ),
        migrations.AddIndex(
            model_name="meeting", index=models.Index(fields=["-added_at", "-id"], name="meeting_last_added")
        ),
    ]
