"""Count the texts that were there before their number was kept."""

from django.db import migrations

from meetings.search.tallies import TEXTS


def fill(apps, schema_editor):
    texts = apps.get_model("meetings", "SourceText").objects.count()
    if texts:
        apps.get_model("meetings", "Tally").objects.create(kind=TEXTS.kind, value=TEXTS.value, meetings=texts)


def empty(apps, schema_editor):
    apps.get_model("meetings", "Tally").objects.filter(kind=TEXTS.kind).delete()


class Migration(migrations.Migration):
    dependencies = [("meetings", "0015_beginnings_of_three")]
    operations = [migrations.RunPython(fill, empty)]
