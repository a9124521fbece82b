"""Count the meetings that were there before the tallies were: 0006 made the table, and left it empty."""

from django.db import migrations

from meetings.search.tallies import counted

TOGETHER = 2000


def fill(apps, schema_editor):
    tallies = apps.get_model("meetings", "Tally").objects
    rows = apps.get_model("meetings", "SearchText").objects.values_list("search_key", "facts")
    tallies.all().delete()
    found = counted(rows.iterator(TOGETHER))
    tallies.bulk_create(
        (tallies.model(kind=key.kind, value=key.value, meetings=number) for key, number in sorted(found.items())),
        batch_size=TOGETHER,
    )


class Migration(migrations.Migration):
    dependencies = [("meetings", "0008_texts_by_publisher_and_day")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
