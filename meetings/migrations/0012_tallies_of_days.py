"""Count the meetings of each day that were there before days had tallies."""

from django.db import migrations

from meetings.search.tallies import counted

TOGETHER = 2000


def fill(apps, schema_editor):
    tallies = apps.get_model("meetings", "Tally").objects
    keys = apps.get_model("meetings", "SearchText").objects.values_list("search_key", flat=True)
    tallies.filter(kind="day").delete()
    found = counted((key, "") for key in keys.iterator(TOGETHER))
    tallies.bulk_create(
        (
            tallies.model(kind=key.kind, value=key.value, meetings=number)
            for key, number in sorted(found.items())
            if key.kind == "day"
        ),
        batch_size=TOGETHER,
    )


class Migration(migrations.Migration):
    dependencies = [("meetings", "0011_decisions_of_record")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
