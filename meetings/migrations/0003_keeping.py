"""What proves that an archive is whole: an exact digest of each text, and a log of the checks.

Times of adding are the default rather than forced, so that a restored record keeps its own.
"""

import hashlib

import django.utils.timezone
from django.db import migrations, models

# Texts in memory at a time.
CHUNK = 100


def fill_digests(apps, schema_editor):
    texts = apps.get_model("meetings", "SourceText").objects.only("body").order_by("pk")
    last = 0
    while chunk := list(texts.filter(pk__gt=last)[:CHUNK]):
        for text in chunk:
            text.exact_sha256 = hashlib.sha256(text.body.encode()).hexdigest()
        texts.model.objects.bulk_update(chunk, ["exact_sha256"])
        last = chunk[-1].pk


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_search")]
    operations = [
        migrations.CreateModel(
            name="Check",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("started_at", models.DateTimeField(verbose_name="started")),
                ("ended_at", models.DateTimeField(verbose_name="ended")),
                ("counts", models.JSONField(default=dict, verbose_name="checked")),
                ("faults", models.PositiveIntegerField(verbose_name="faults")),
                ("first_faults", models.TextField(blank=True, verbose_name="the first of them")),
            ],
            options={"verbose_name": "check", "verbose_name_plural": "checks", "ordering": ["-started_at", "-pk"]},
        ),
        migrations.AlterField(
            model_name="decision",
            name="decided_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="at"),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="added_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="added"),
        ),
        migrations.AlterField(
            model_name="reviewitem",
            name="opened_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="opened"),
        ),
        migrations.AddField(
            model_name="sourcetext",
            name="exact_sha256",
            field=models.CharField(
                default="", editable=False, max_length=64, verbose_name="SHA-256 of the text as it is kept"
            ),
            preserve_default=False,
        ),
        migrations.RunPython(fill_digests, migrations.RunPython.noop),
    ]
